import assert from "node:assert/strict";
import { suite, test } from "node:test";
import fc from "fast-check";
import {
	isBlank,
	isRatingColumn,
	type Rating,
	readRating,
} from "../../server/core/risk/ratings.ts";
import {
	declaredIn,
	meantWord,
	misfit,
	rankOf,
	readScale,
	scalesOf,
	wordFor,
} from "../../server/core/risk/scales.ts";

/** What a cell says, in short. */
function said(cell: string): string {
	const rating = readRating(cell);
	if (rating.form === "number")
		return [rating.value, rating.outOf && `of ${rating.outOf}`, rating.worded && "in words"]
			.filter(Boolean)
			.join(" ");
	return rating.form === "words" ? rating.words.join(" to ") : rating.form;
}

suite("ratings", () => {
	const known: readonly (readonly [meaning: string, cells: readonly string[]])[] = [
		["4", ["4", " 4 ", "**4**", "Level 4"]],
		["4 of 5", ["4/5", "4 / 5"]],
		["4 in words", ["4 (likely)", "4 – likely", "4: likely", "Likely (4)"]],
		["4 of 5 in words", ["Likely (4/5)"]],
		["12", ["12", "3×4=12", "3 x 4 = 12"]],
		["2.5", ["2-3", "2–3"]],
		["high", ["High", "HIGH", "🔴 High", "**High**", "High (two towns)", "high, by all accounts"]],
		["l", ["L", "l"]],
		["low to medium", ["Low-Medium", "Low–Medium", "low to medium", "Low/Medium"]],
		["faible to moyenne", ["faible à moyenne"]],
		["elevee", ["Élevée"]],
		["sehr hoch", ["sehr hoch"]],
		["critico", ["Crítico"]],
		["percent", ["30%", "30 %", "<10%", "55–80%", "~30 percent", "10 to 20%"]],
		["text", ["Two towns lose their market", "3 million crowns", "🔴", "Variable", "TODO"]],
		["blank", ["", " ", "-", "—", "n/a", "TBD", "tbc", "…", "?", "To be confirmed"]],
		["blank", ["H/M/L", "High / Medium / Low", "[1-5]", "[Medium]", "1–5", "____"]],
	];
	for (const [meaning, cells] of known) {
		test(`${meaning}: ${cells.join(", ")}`, () => {
			for (const cell of cells) assert.equal(said(cell), meaning, cell);
		});
	}

	test("a lone citation is not blank", () => {
		assert.equal(isBlank("[^3]"), false);
		assert.equal(isBlank("[@olsen2030]"), false);
	});

	test("a column rates where most of it does", () => {
		assert.equal(isRatingColumn(["High", "Low", "Flood", ""]), true);
		assert.equal(isRatingColumn(["High", "Flood"]), false);
		assert.equal(isRatingColumn(["", "n/a"]), false);
	});

	test("takes any cell", () => {
		fc.assert(fc.property(fc.string({ unit: "binary" }), (cell) => void readRating(cell)));
	});
});

suite("scales", () => {
	const scaleOf = (cells: readonly string[], declared?: number) => {
		const ratings: readonly Rating[] = cells.map(readRating);
		const [scale] = scalesOf([{ kind: "likelihood", ratings, declared }]);
		assert.ok(scale);
		return scale;
	};
	const misfits = (cells: readonly string[], declared?: number) => {
		const scale = scaleOf(cells, declared);
		return cells.filter((cell) => misfit(readRating(cell), "likelihood", scale, cell));
	};

	test("are told by all cells of a column", () => {
		const most = (...cells: readonly string[]) => scaleOf(cells).most;
		assert.equal(most("Low", "High"), 3);
		assert.equal(most("Low", "Very high"), 4);
		assert.equal(most("Rare", "Likely"), 5);
		assert.equal(most("Likely", "Unlikely"), 3);
		assert.equal(most("4", "2"), 5);
		assert.equal(most("4", "8"), 10);
		assert.equal(most("2", "3"), undefined);
		assert.equal(most("40", "80"), undefined);
		assert.equal(scaleOf(["Soon", "High", "In June"]).form, "free");
	});

	test("rank the same word by their size", () => {
		const likely = readRating("Likely");
		assert.equal(rankOf(likely, "likelihood", 3), 3);
		assert.equal(rankOf(likely, "likelihood", 5), 4);
		assert.equal(rankOf(likely, "impact", 5), undefined);
		assert.equal(rankOf(readRating("Low-Medium"), "impact", 3), 1.5);
		assert.equal(wordFor(5, "impact", 5), "very high");
	});

	test("tell a misfit from the ways in which people rate", () => {
		assert.deepEqual(misfits(["4", "Likely", "3", "2 (unlikely)", "Likely (4)"]), ["Likely"]);
		assert.deepEqual(misfits(["High", "Low", "Low-Medium", "3", "30%"]), ["3", "30%"]);
		assert.deepEqual(misfits(["High", "Hihg", "Low"]), ["Hihg"]);
		assert.deepEqual(misfits(["High", "Variable", "Low", "", "TBD"]), []);
		assert.deepEqual(misfits(["High", "Variable", "Low"], 3), ["Variable"]);
		assert.deepEqual(misfits(["Low", "Very high"], 3), ["Very high"]);
		assert.deepEqual(misfits(["1", "0", "6", "4/5", "7/5"], 5), ["0", "6", "7/5"]);
		assert.deepEqual(misfits(["1", "7", "10"]), []);
		assert.deepEqual(misfits(["1", "7", "2", "3", "3", "4", "5", "1"]), ["7"]);
		assert.deepEqual(misfits(["High", "3"]), []);
	});

	test("are declared by name, in headers and in sentences", () => {
		assert.deepEqual(readScale("5x5"), { likelihood: 5, impact: 5 });
		assert.deepEqual(readScale("3×4"), { likelihood: 3, impact: 4 });
		assert.deepEqual(readScale("1-10"), { likelihood: 10, impact: 10 });
		assert.deepEqual(readScale("nist"), { likelihood: 5, impact: 5 });
		for (const name of ["", "coarse", "2-5", "0x0", "5"]) assert.equal(readScale(name), undefined);
		assert.equal(declaredIn("Likelihood and impact run from 1 (lowest) to 5 (highest)."), 5);
		assert.equal(declaredIn("1–10"), 10);
		for (const words of ["within 1 to 3 years", "2031–2035", "from 1 to 30%", "10 to 20", "H/M/L"])
			assert.equal(declaredIn(words), undefined, words);
	});

	test("know what a misspelled word stands for", () => {
		assert.equal(meantWord("Meduim"), "medium");
		assert.equal(meantWord("Mediun"), "medium");
		assert.equal(meantWord("Low"), undefined);
	});
});
