import assert from "node:assert/strict";
import { suite, test } from "node:test";
import fc from "fast-check";
import { compilePhrases, longestMatches, type Phrases } from "../../server/core/text/phrases.ts";
import { type Word, words } from "../../server/core/text/words.ts";

/** The places where the phrase occurs, as the words of the text. */
function places(phrase: string, text: string): readonly string[] {
	return compilePhrases([[phrase, 0]])
		.find(text)
		.map(({ span }) => text.slice(span.start, span.end));
}

function problemOf(phrase: string): string | undefined {
	return compilePhrases([[phrase, 0]]).problems[0]?.message;
}

suite("words", () => {
	test("keys are lower case, without a possessive, with straight apostrophes", () => {
		const keys = words("Arvenia’s ministers DON’T agree.").map(({ key }) => key);
		assert.deepEqual(keys, ["arvenia", "ministers", "don't", "agree"]);
	});

	test("a possessive lies outside the word", () => {
		const [word] = words("Belmora’s soil");
		assert.deepEqual([word?.start, word?.end, word?.gap], [0, 7, "space"]);
	});

	test("numbers, initials and subparagraphs are single words", () => {
		const keys = words("The U.S. paid 3.5 of 100,000 under Article 2(4) for R&D.").map(
			({ key }) => key,
		);
		assert.deepEqual(keys, [
			"the",
			"u.s",
			"paid",
			"3.5",
			"of",
			"100,000",
			"under",
			"article",
			"2(4)",
			"for",
			"r&d",
		]);
	});

	test("a full stop after an ordinary word is no part of it", () => {
		assert.deepEqual(
			words("Plan B. Then go.").map(({ key, gap }) => [key, gap]),
			[
				["plan", "space"],
				["b", "break"],
				["then", "space"],
				["go", "break"],
			],
		);
	});

	test("gaps say how two words are apart", () => {
		const gaps = words("self-rule, “law” and (order) now — or a – b; c–d e/f").map(
			({ key, gap }) => `${key}:${gap}`,
		);
		assert.deepEqual(gaps, [
			"self:space",
			"rule:comma",
			"law:mark",
			"and:mark",
			"order:mark",
			"now:break",
			"or:space",
			"a:break",
			"b:break",
			"c:space",
			"d:space",
			"e:space",
			"f:break",
		]);
	});

	test("letters of any script are words", () => {
		assert.deepEqual(
			words("Mitigación über 风险").map(({ key }) => key),
			["mitigación", "über", "风险"],
		);
	});
});

suite("phrases", () => {
	test("case does not matter and a space matches a hyphen", () => {
		assert.deepEqual(places("self rule", "Self-Rule and self rule, not selfrule"), [
			"Self-Rule",
			"self rule",
		]);
	});

	test("a choice works inside a word", () => {
		const text = "defence, defense and defenders";
		assert.deepEqual(places("defen(s|c)e", text), ["defence", "defense"]);
	});

	test("a choice may hold a space and be optional", () => {
		const text = "The host nation's consent, prior consent, consent";
		assert.deepEqual(places("(prior |host nation )?consent", text), [
			"host nation's consent",
			"consent",
			"prior consent",
			"consent",
			"consent",
		]);
	});

	test("what may be left out may stand at the end or between", () => {
		const text = "a status of forces, the status of armed forces agreement";
		assert.deepEqual(places("status of (armed )?forces( agreement)?", text).toSorted(), [
			"status of armed forces",
			"status of armed forces agreement",
			"status of forces",
		]);
	});

	test("a star ends a word with any suffix", () => {
		assert.deepEqual(places("sabot*", "Saboteurs and sabotage, no sabre"), [
			"Saboteurs",
			"sabotage",
		]);
	});

	test("an optional space joins two words", () => {
		const text = "cyber security, cybersecurity, cyber-security";
		assert.deepEqual(places("cyber ?security", text), [
			"cyber security",
			"cybersecurity",
			"cyber-security",
		]);
	});

	test("dots stand for up to four words, commas allowed", () => {
		assert.deepEqual(places("guard ... border", "They guard the long, cold and open border."), []);
		assert.deepEqual(places("guard ... border", "They guard the long, cold, open border."), [
			"guard the long, cold, open border",
		]);
	});

	test("dots never cross the end of a clause", () => {
		for (const sign of [";", " —", ".", ":", " –"]) {
			assert.deepEqual(places("guard ... border", `They guard${sign} the border.`), []);
		}
	});

	test("without dots, a comma or a quotation mark parts two words", () => {
		assert.deepEqual(places("host nation", "host, nation; “host” nation"), []);
	});

	test("both apostrophes are equal", () => {
		assert.deepEqual(places("states' rights", "states’ rights and states' rights"), [
			"states’ rights",
			"states' rights",
		]);
	});

	test("a backslash takes a sign literally", () => {
		assert.deepEqual(places("Article 2\\(4\\)", "article 2(4), Article 2"), ["article 2(4)"]);
	});

	test("offsets are UTF-16 and survive letters that change length", () => {
		const text = "İİİ 🏛 the host consents";
		const [match] = compilePhrases([["host consent*", 1]]).find(text);
		assert.equal(text.slice(match?.span.start, match?.span.end), "host consents");
	});

	test("one phrase may carry several payloads", () => {
		const phrases = compilePhrases([
			["consent", "a"],
			["consent", "b"],
		]);
		assert.deepEqual(
			phrases.find("consent").map(({ payload }) => payload),
			["a", "b"],
		);
	});

	test("the longest of overlapping matches stay", () => {
		const phrases = compilePhrases([
			["security", 1],
			["national security", 2],
			["national security council", 3],
		]);
		const kept = longestMatches(phrases.find("The National Security Council on security"));
		assert.deepEqual(
			kept.map(({ payload }) => payload),
			[3, 1],
		);
	});

	test("between equally long matches the caller chooses", () => {
		const phrases = compilePhrases([
			["border", 1],
			["border", 3],
		]);
		const kept = longestMatches(phrases.find("border"), (a, b) => b.payload - a.payload);
		assert.deepEqual(
			kept.map(({ payload }) => payload),
			[3],
		);
	});

	test("says what is wrong with a phrase and leaves the others in force", () => {
		const phrases = compilePhrases([
			["host (nation", 1],
			["consent", 2],
		]);
		assert.deepEqual(phrases.problems, [
			{
				phrase: "host (nation",
				message: "“host (nation” has an opening bracket without a closing one.",
			},
		]);
		assert.equal(phrases.find("host nation consent").length, 1);
	});

	test("every kind of mistake has a message", () => {
		for (const phrase of [
			"",
			" ",
			"a)",
			"(a",
			"a|b",
			"ab*",
			"*",
			"a*b",
			"what?",
			"... x",
			"x ... ",
			"a ... b ... c ... d",
			"((((((((((x))))))))))",
			"(a|b|c|d)(a|b|c|d)(a|b|c|d)(a|b|c|d)(a|b|c|d)(a|b|c|d)",
			"x".repeat(1000),
		]) {
			assert.match(problemOf(phrase) ?? "", /^“.*” .*\.$/su, phrase);
		}
	});
});

suite("phrases, any text", () => {
	const word = fc.constantFrom("host", "nation", "consent", "border", "guard", "US", "security");
	const gap = fc.constantFrom(" ", " ", " ", "-", ", ", "; ", " — ", "’s ", " (", "\n");
	const prose = fc
		.array(fc.tuple(word, gap), { maxLength: 30 })
		.map((parts) => parts.flat().join(""));
	const key = fc.constantFrom("host", "nation", "cons*", "guard*", "border", "security", "us");
	const form = fc.array(key, { minLength: 1, maxLength: 2 });
	const part = fc.record({
		forms: fc.array(form, { minLength: 1, maxLength: 3 }),
		optional: fc.boolean(),
		loose: fc.boolean(),
	});
	const pattern = fc.array(part, { minLength: 1, maxLength: 3 });

	test("neither the phrase nor the text can make it fail", () => {
		fc.assert(
			fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), (one, other) => {
				for (const { span } of compilePhrases([[one, 0]]).find(other)) {
					assert.ok(0 <= span.start && span.start < span.end && span.end <= other.length);
				}
			}),
		);
	});

	test("words cover every letter and digit once, in order", () => {
		fc.assert(
			fc.property(fc.string({ unit: "binary" }), (text) => {
				let at = 0;
				for (const { start, end } of words(text)) {
					assert.ok(at <= start && start < end && end <= text.length);
					at = end;
				}
			}),
		);
	});

	test("finds exactly what a naive search finds", () => {
		fc.assert(
			fc.property(pattern, prose, (wanted, text) => {
				const found = compilePhrases([[spell(wanted), 0]])
					.find(text)
					.map(({ first, last }) => `${first}-${last}`);
				assert.deepEqual(found.toSorted(), naive(wanted, words(text)).toSorted());
			}),
			{ numRuns: 2000 },
		);
	});

	test("a phrase that repeats itself does not run away", () => {
		const phrases = compilePhrases([[`${"(host)? ".repeat(25)}border`, 0]]);
		assert.deepEqual(phrases.problems, []);
		assert.ok(visits(phrases, 40) < 40 * 25 * 200 * 30);
	});

	test("looks at each word a bounded number of times", () => {
		const phrases = compilePhrases([
			["host ... host ... host", 0],
			["host* ... consent", 1],
			["host host host host host", 2],
		]);
		assert.ok(visits(phrases, 4000) < 4.2 * visits(phrases, 1000));
	});
});

/** How often the words of a text of that many words are looked at. */
function visits(phrases: Phrases<unknown>, length: number): number {
	let count = 0;
	const list = new Proxy(words("host ".repeat(length)), {
		get(target, key, receiver) {
			count++;
			return Reflect.get(target, key, receiver);
		},
	});
	phrases.findIn(list);
	return count;
}

interface Part {
	readonly forms: readonly (readonly string[])[];
	readonly optional: boolean;
	readonly loose: boolean;
}

function spell(parts: readonly Part[]): string {
	const spelled = parts.map(({ forms, optional, loose }, index) => {
		const dots = loose && index > 0 ? "... " : "";
		return `${dots}(${forms.map((form) => form.join(" ")).join("|")})${optional ? "?" : ""}`;
	});
	return spelled.join(" ");
}

/** Every pair of first and last word, by trying each start and each way to skip words. */
function naive(parts: readonly Part[], list: readonly Word[]): readonly string[] {
	if (parts.every(({ optional }) => optional)) return [];
	return list.flatMap((_, first) => {
		const ends = endsOf(parts, list, first - 1, first).filter((last) => last >= first);
		return [...new Set(ends.map((last) => `${first}-${last}`))];
	});
}

/** The last words of the phrase, given the last word read so far. */
function endsOf(
	parts: readonly Part[],
	list: readonly Word[],
	at: number,
	first: number,
): readonly number[] {
	const [part, ...rest] = parts;
	if (part === undefined) return [at];
	const ends = part.optional ? [...endsOf(rest, list, at, first)] : [];
	const reach = part.loose && at >= first ? 4 : 0;
	for (let to = at + 1; to <= at + 1 + reach; to++) {
		const gaps = list.slice(Math.max(at, first), to).map(({ gap }) => gap);
		const joined = part.loose ? !gaps.includes("break") : gaps.every((gap) => gap === "space");
		if (!joined && at >= first) continue;
		for (const form of part.forms) {
			const last = to + form.length - 1;
			if (reads(form, list, to)) ends.push(...endsOf(rest, list, last, first));
		}
	}
	return ends;
}

function reads(form: readonly string[], list: readonly Word[], from: number): boolean {
	return form.every((wanted, index) => {
		const word = list[from + index];
		const joined = index === 0 || list[from + index - 1]?.gap === "space";
		const stem = wanted.replace("*", "");
		if (word === undefined || !joined) return false;
		return wanted.endsWith("*") ? word.key.startsWith(stem) : word.key === stem;
	});
}
