import assert from "node:assert/strict";
import { suite, test } from "node:test";
import fc from "fast-check";
import {
	type Finding,
	type Fix,
	lint,
	overlaps,
	type RuleId,
	tableActions,
} from "../../server/core/index.ts";
import { applyFix, lintOnly, placeAfter } from "../support/check.ts";

const { RUNS = "60", SEED = "20301124" } = process.env;
const runs = { seed: Number(SEED), numRuns: Number(RUNS) };

const ruleIds: readonly RuleId[] = [
	"risk/duplicate-risk",
	"risk/empty-cell",
	"risk/missing-column",
	"risk/off-scale",
	"risk/one-sided-register",
	"risk/option-without-risk",
	"risk/score-mismatch",
	"risk/unlisted-risk",
];

const risks = [
	...["Flood at the pier", "Floods at the pier", "Smugglers turn to the *road*", "Riot \\| revolt"],
	...["Raids violate the sovereignty of Belmora", "Attacks on the border police [^1]", "", "TBD"],
	...[
		"Option A costs too much",
		"`a \\| b`",
		"Terrorists cross the border",
		"Gangs take the ports",
	],
];
const ratings = [
	...["1", "2", "3", "4", "5", "7", "9", "4/5", "4 (likely)", "**3**", "High", "Low", "Medium"],
	...["Low-Medium", "🔴 High", "Likely", "30%", "Mediun", "", "n/a", "TBD", "Two towns", "H/M/L"],
];
const scores = ["4", "6", "8", "9", "12", "**12** (high)", "20/25", "High", "", "3×4=12"];
const answers = ["Dykes \\| pumps", "", "TBD", "Accept", "–", "Sand [^1]", "TODO", "*boats*"];
const options = ["A", "B", "A, B", "Joint patrols", "all", ""];

/** The columns a table may have, with what stands in them. */
const kinds: readonly (readonly [headers: readonly string[], cells: readonly string[]])[] = [
	[["Risk", "**Hazard**", "Risk description"], risks],
	[
		["ID", "#", "Ref."],
		["R1", "R09", "2", "x", ""],
	],
	[["Option"], options],
	[["Likelihood", "Probability (1-5)", "L"], ratings],
	[["Impact", "Severity", "Impact (1–10)"], ratings],
	[["Score", "L×I", "Risk level"], scores],
	[["Mitigation", "Response"], answers],
	[["Owner"], ["Water Board", "n/a", ""]],
	[["Residual risk", "Residual likelihood"], scores],
	[
		["Notes", "Status"],
		["open", "", "\\|"],
	],
];

const table = fc
	.record({
		columns: fc.shuffledSubarray([...kinds.keys()].slice(1), { minLength: 1 }),
		first: fc.nat(1),
		rows: fc.array(fc.array(fc.nat(99), { maxLength: 10, minLength: 10 }), { maxLength: 7 }),
		short: fc.array(fc.nat(9), { maxLength: 7 }),
		header: fc.nat(2),
		edge: fc.constantFrom("both", "left", "none"),
		prefix: fc.constantFrom("", "> ", "  "),
		tight: fc.boolean(),
	})
	.map(({ columns, first, rows, short, header, edge, prefix, tight }) => {
		const all = columns.toSpliced(Math.min(first, columns.length), 0, 0);
		const headers = all.map(
			(kind) => kinds[kind]?.[0][header % (kinds[kind]?.[0].length ?? 1)] ?? "",
		);
		const body = rows.map((picks, row) => {
			const cells = all.map((kind, column) => {
				const some = kinds[kind]?.[1] ?? [];
				return some[(picks[column] ?? 0) % some.length] ?? "";
			});
			return (short[row] ?? 9) === 0 ? cells.slice(0, 2) : cells;
		});
		const gap = tight ? "|" : " | ";
		const lines = [headers, headers.map(() => (header === 1 ? ":-:" : "---")), ...body];
		return lines
			.map((cells) => {
				const words = cells.join(gap);
				const left =
					edge === "none" && words.trim() !== "" && cells[0] !== "" ? words : `| ${words}`;
				return prefix + (edge === "left" && cells.at(-1) !== "" ? left : `${left} |`);
			})
			.join("\n");
	});

const matter = fc.constantFrom(
	"",
	"---\nrisk-scale: 5x5\n---\n\n",
	"---\ntype: options-memo\naxes: [sovereignty-security]\n---\n\n",
	"---\nrisk-scale: nist\n---\n\n",
);
const before = fc.constantFrom(
	"",
	"## Risks\n\n",
	"## Risks\n\nThere is a risk of retaliation against the border towns.\n\n",
	"| Option | Cost |\n| --- | --- |\n| A. Joint patrols | Low |\n| B. Raids | High |\n\n## Risks\n\n",
);
const text = fc
	.tuple(
		fc.constantFrom("", "\uFEFF"),
		matter,
		before,
		table,
		fc.constantFrom("", "\n", "\n\nEnd.\n"),
	)
	.chain(([mark, ...parts]) =>
		fc
			.constantFrom("\n", "\r\n")
			.map((lineBreak) => mark + parts.join("").replaceAll("\n", lineBreak)),
	);

/** The cells of each line that has pipes, as they are written. */
function cellsOf(source: string): string[][] {
	return source
		.replace("\uFEFF", "")
		.split(/\r?\n/)
		.filter((line) => line.includes("|"))
		.map((line) => {
			const words = line.replace(/^[> \t]*\|?/, "").replace(/(?<!\\)\|[ \t]*$/, "");
			return words.split(/(?<!\\)\|/).map((cell) => cell.trim());
		});
}

function isSubsequence(few: readonly string[], many: readonly string[]): boolean {
	let at = 0;
	for (const cell of many) if (at < few.length && cell === few[at]) at++;
	return at === few.length;
}

function checkCells(source: string, fix: Fix, fixed: string): void {
	const [was, is] = [cellsOf(source), cellsOf(fixed)];
	if (fix.title.startsWith("Merge")) {
		assert.equal(is.length, was.length - 1);
		const changed = was.filter((row) => !is.some((other) => other.join("|") === row.join("|")));
		assert.ok(changed.length <= 2, fix.title);
	} else if (fix.title.startsWith("Add ")) {
		assert.ok(is.length >= was.length);
		for (const [row, cells] of was.entries())
			assert.ok(isSubsequence(cells, is[row] ?? []), `${fix.title}: ${cells.join("|")}`);
	} else {
		assert.equal(is.length, was.length);
		const changed = was.flatMap((cells, row) =>
			cells.filter((cell, column) => cell !== is[row]?.[column]),
		);
		assert.ok(changed.length <= fix.edits.length, fix.title);
	}
}

function checkFix(source: string, { rule, span }: Finding, fix: Fix): void {
	const fixed = applyFix(source, fix);
	const place = placeAfter(span, fix);
	const left = lintOnly(rule, fixed).filter((finding) => overlaps(finding.span, place));
	assert.deepEqual(
		left.map(({ message }) => message),
		[],
		`${fix.title}\n${source}\n${fixed}`,
	);
	checkCells(source, fix, fixed);
	assert.equal(/\r\n/.test(fixed), /\r\n/.test(source));
	if (source.includes("\r\n")) assert.doesNotMatch(fixed, /(?<!\r)\n/);
}

suite("every risk table", () => {
	test("is better by each fix, and keeps its other cells", () => {
		const seen = new Set<string>();
		fc.assert(
			fc.property(text, (source) => {
				for (const finding of lint(source).findings.filter(({ rule }) => ruleIds.includes(rule)))
					for (const fix of finding.fixes?.() ?? []) {
						seen.add(finding.rule);
						checkFix(source, finding, fix);
					}
			}),
			runs,
		);
		assert.deepEqual([...seen].sort(), ruleIds);
	});

	test("can be sorted and aligned, and keeps its cells", () => {
		fc.assert(
			fc.property(text, (source) => {
				const { brief } = lint(source);
				if (brief.tables.some(({ broken }) => broken)) return;
				for (const { span } of brief.tables)
					for (const fix of tableActions(brief, span)) {
						const fixed = applyFix(source, fix);
						const rows = (one: string) =>
							cellsOf(one).map((cells) => cells.join("|").replace(/:?-+:?/g, "-"));
						assert.deepEqual(rows(fixed).sort(), rows(source).sort(), `${source}\n${fixed}`);
						const after = lint(fixed).brief;
						assert.deepEqual(
							tableActions(after, span).filter(({ title }) => title === fix.title),
							[],
						);
					}
			}),
			runs,
		);
	});

	test("has one finding for a cell at most", () => {
		fc.assert(
			fc.property(text, (source) => {
				const found = lint(source).findings.filter(({ rule }) => ruleIds.includes(rule));
				const cells = found.filter(({ rule }) => !/column|one-sided/.test(rule));
				const places = cells.map(({ span }) => `${span.start} ${span.end}`);
				assert.equal(new Set(places).size, places.length, source);
				for (const { message } of found) assert.ok(message.length <= 90, message);
			}),
			runs,
		);
	});
});
