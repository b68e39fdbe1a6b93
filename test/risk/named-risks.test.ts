import assert from "node:assert/strict";
import { suite, test } from "node:test";
import fc from "fast-check";
import * as data from "../../server/core/lexicon/risk-words.ts";
import { namedRisks } from "../../server/core/risk/named-risks.ts";
import { riskWords } from "../../server/core/risk/risk-language.ts";
import { compilePhrases } from "../../server/core/text/phrases.ts";

suite("risk language", () => {
	const spoken: readonly (readonly [sentence: string, words: readonly string[]])[] = [
		["The plan risks escalation.", ["risks", "escalation"]],
		["A backlash is likely.", ["backlash"]],
		["Strikes may have unintended consequences.", ["unintended consequences"]],
		["The pact destabilises Belmora.", ["destabilises"]],
		["The risk assessment is due in May.", []],
		["The bill helps at-risk youth.", []],
		["Talks serve de-escalation.", []],
		["Asterisks mark estimates.", []],
	];
	for (const [sentence, expected] of spoken) {
		test(sentence, () => {
			const found = riskWords(sentence).map(({ start, end }) => sentence.slice(start, end));
			assert.deepEqual(found, expected);
		});
	}
});

suite("named risks", () => {
	const named: readonly (readonly [sentence: string, phrases: readonly string[]])[] = [
		[
			"The raids could kill bystanders, and the network might move its sheds inland.",
			["raids could kill bystanders", "network might move its sheds inland"],
		],
		["The law would kill the bill, which could hurt the gangs.", []],
		["Small risks beside the risk of doing nothing and the cost of inaction.", []],
		["The raids carry a risk of escalation.", ["escalation"]],
		["There is a risk that smugglers turn to the road.", ["smugglers turn to the road"]],
		["There are risks that need a plan.", []],
		["The raids run the risk of a wider border war.", ["wider border war"]],
		["Quick moves risk fracturing old alliances.", ["fracturing old alliances"]],
		["The ban risks losing Arvenia’s trust, which took years to win.", ["losing Arvenia’s trust"]],
		["Strikes hurt the gangs but risk retaliation.", ["retaliation"]],
		["The host faces the danger of a coup.", ["coup"]],
		["Sanctions could lead to a shortage of grain in Belmora.", ["shortage of grain in Belmora"]],
		["Could this lead to broader unrest?", ["broader unrest"]],
		[
			"Belmora might scale back cooperation on issues like migration.",
			["Belmora might scale back cooperation on issues"],
		],
		["It could unravel years of trust.", ["unravel years of trust"]],
		["The vote raises the specter of a split.", ["split"]],
		["The cuts threaten to hollow out the coast guard.", ["hollow out the coast guard"]],
		["Ports are vulnerable to sabotage.", ["sabotage"]],
		["The deal may provoke a domestic backlash.", ["domestic backlash"]],
		["The raids are a spark for unrest.", ["unrest"]],
		[
			"There is a risk that the host withdraws its consent once the raids begin.",
			["host withdraws its consent"],
		],
		[
			"The tariff could have unintended consequences—like increased prices or hunger.",
			["increased prices or hunger"],
		],
		[
			"The mission risks civilian deaths and a backlash that could undermine its goals.",
			["civilian deaths and a backlash", "undermine its goals"],
		],
		[
			"It could strain ties between Arvenia and Belmora.",
			["strain ties between Arvenia and Belmora"],
		],
		["Arvenia fears a broader diplomatic fallout.", ["broader diplomatic fallout"]],
	];
	for (const [sentence, phrases] of named) {
		test(sentence, () => {
			const found = namedRisks(sentence);
			assert.deepEqual(
				found.map(({ phrase }) => phrase),
				phrases,
			);
		});
	}

	for (const sentence of [
		"The fallout could be significant.",
		"The risks are high.",
		"That is a risky bet.",
		"The risks facing the mission are many.",
		"Political risk increased in May.",
		"There is no risk of escalation.",
		"Talks would not lead to war.",
		"Trust could lead to lasting peace.",
		"The risk assessment covers three scenarios.",
		"Parliament may suspend the talks.",
		"We weigh the dangers that such a law poses.",
		"It risks it.",
	]) {
		test(`stays silent: ${sentence}`, () => assert.deepEqual(namedRisks(sentence), []));
	}

	test("a long clause is cut at a joint", () => {
		const [risk] = namedRisks(
			"The ban risks cutting small farms off from credit in the dry northern provinces of Arvenia and Belmora for years.",
		);
		assert.equal(risk?.phrase, "cutting small farms off from credit in the dry northern provinces");
	});

	test("whatever the text, a phrase is cut from it between words", () => {
		const word = fc.constantFrom(
			...["risks", "risk of", "could", "lead to", "unrest", "a", "the", "backlash", "Arvenia’s"],
			...["losing", "undermine", "and", "which", "trust", ",", "—", "(", "U.S.", "might", "no"],
		);
		const prose = fc.array(word, { maxLength: 40 }).map((parts) => parts.join(" "));
		fc.assert(
			fc.property(fc.oneof(prose, fc.string({ unit: "binary" })), (sentence) => {
				let at = 0;
				for (const { span, phrase } of namedRisks(sentence)) {
					assert.equal(sentence.slice(span.start, span.end), phrase);
					assert.ok(at <= span.start && phrase.length > 0);
					assert.doesNotMatch(sentence.slice(span.start - 1, span.start + 1), /^[a-z]{2}$/iu);
					assert.doesNotMatch(sentence.slice(span.end - 1, span.end + 1), /^[a-z]{2}$/iu);
					assert.ok(phrase.split(/\s+/u).length <= 13);
					at = span.end;
				}
			}),
			{ numRuns: 500 },
		);
	});
});

test("every phrase in the lists can be read", () => {
	const phrases = Object.values(data).flat();
	assert.deepEqual(compilePhrases(phrases.map((phrase) => [phrase, 0])).problems, []);
});
