import assert from "node:assert/strict";
import { suite, test } from "node:test";
import fc from "fast-check";
import { type Argument, compileAxes } from "../../server/core/balance/arguments.ts";
import { axes } from "../../server/core/lexicon/axes.ts";
import { lensCases } from "./lens-cases.ts";

const [sovereigntySecurity] = axes;
const reader = compileAxes(sovereigntySecurity ? [sovereigntySecurity] : []);

function read(sentence: string, lens: string): Argument | undefined {
	return reader.read(sentence).find((argument) => argument.lens === lens);
}

suite("arguments, the agreed cases", () => {
	for (const { sentence, lenses, conceded, negated } of lensCases) {
		test(sentence, () => {
			const found = reader.read(sentence);
			const where = (is: (argument: Argument) => boolean) =>
				found.filter(is).map(({ lens }) => lens);
			assert.deepEqual(
				where(() => true),
				lenses,
			);
			if (conceded)
				assert.deepEqual(
					where((argument) => argument.conceded),
					conceded,
				);
			if (negated)
				assert.deepEqual(
					where((argument) => argument.negated),
					negated,
				);
		});
	}
});

suite("arguments", () => {
	test("the strength adds distinct terms up to four", () => {
		const one = read("Sovereignty is not for sale.", "sovereignty");
		const twice = read("Sovereignty is sovereignty.", "sovereignty");
		const more = read("Sovereignty and territorial integrity come first.", "sovereignty");
		assert.deepEqual([one?.strength, twice?.strength, more?.strength], [3, 3, 4]);
	});

	test("a hit says which term of which kind of argument it is", () => {
		const sentence = "The talks are about Belmora’s self-determination.";
		const [hit] = read(sentence, "sovereignty")?.hits ?? [];
		assert.deepEqual(
			[hit?.phrase, hit?.sub, hit?.weight, sentence.slice(hit?.span.start, hit?.span.end)],
			["self determination", "self-determination", 3, "self-determination"],
		);
	});

	test("a supporting term alone makes no argument", () => {
		assert.deepEqual(reader.read("The host country signed the text."), []);
	});

	test("masks hide institutions and finance, not rights", () => {
		assert.deepEqual(reader.read("Arvenia's Ministry of Defence sold its sovereign bonds."), []);
		assert.ok(read("The treaty names the sovereign rights of Arvenia.", "sovereignty"));
	});

	test("a threat to sovereignty argues through both lenses", () => {
		const lenses = reader
			.read("The raids are an armed attack on Belmora's sovereignty.")
			.map(({ lens }) => lens);
		assert.deepEqual(lenses, ["sovereignty", "security"]);
	});

	test("negation does not cross a comma or a dash", () => {
		const sentence = "The stakes could not be higher—sovereignty, consent and trust.";
		assert.equal(read(sentence, "sovereignty")?.negated, false);
	});

	test("a contracted not denies", () => {
		assert.equal(read("The plan doesn't touch sovereignty.", "sovereignty")?.negated, true);
	});

	test("a concession ends with its clause", () => {
		const sentence = "Although terrorism is real, consent and sovereignty decide.";
		assert.equal(read(sentence, "security")?.conceded, true);
		assert.equal(read(sentence, "sovereignty")?.conceded, false);
	});

	test("Trump is a name, trumps a verb", () => {
		assert.equal(read("Necessity trumps sovereignty.", "sovereignty")?.conceded, true);
		assert.equal(read("Trumps sovereignty plan", "sovereignty")?.conceded, false);
	});
});

suite("whose argument it is", () => {
	const holders: readonly (readonly [sentence: string, holder: string | undefined])[] = [
		["For Belmora, foreign troops on its soil are an invasion.", "Belmora"],
		["In Belmora's view, the raids violate its sovereignty.", "Belmora"],
		["According to the Arvenian senate, sovereignty is at stake.", "the Arvenian senate"],
		["Belmora sees the raids as a violation of its sovereignty.", "Belmora"],
		["Critics argue that the pact erodes sovereignty.", "Critics"],
		["But many Belmorans view foreign troops as an occupation.", "many Belmorans"],
		["Belmora's rejection of foreign intervention is old.", "Belmora"],
		["The raids violate Belmora's sovereignty, critics say.", "critics"],
		["“Sovereignty is ours,” Captain Mora told the press.", "Captain Mora"],
		[
			"The government has repeatedly condemned the raids as an invasion of its sovereign soil.",
			"The government",
		],
		["Belmora's envoy, once a judge, declared that sovereignty is at stake.", "Belmora's envoy"],
		["What if the raids go on despite Belmora's objections to foreign intervention?", "Belmora"],
		["Tackling foreign interference demands an answer.", undefined],
		["The raids violate Belmora's sovereignty.", undefined],
		["We think that sovereignty comes first.", undefined],
		["Sovereignty comes first.", undefined],
	];
	for (const [sentence, holder] of holders) {
		test(sentence, () => assert.equal(read(sentence, "sovereignty")?.holder, holder));
	}

	test("two lenses may have two holders", () => {
		const sentence = "Arvenia sees terrorists, but Belmora sees foreign troops on its soil.";
		assert.equal(read(sentence, "security")?.holder, "Arvenia");
		assert.equal(read(sentence, "sovereignty")?.holder, "Belmora");
	});
});

suite("axes", () => {
	test("the shipped vocabulary has no problem", () => {
		assert.deepEqual(compileAxes(axes).problems, []);
	});

	test("a lens may use another's vocabulary", () => {
		const liberty = compileAxes(axes.filter(({ id }) => id === "liberty-security"));
		assert.deepEqual(
			liberty.read("Border security needs due process.").map(({ lens }) => lens),
			["liberty", "security"],
		);
	});

	test("all but the first axis are marked as experimental", () => {
		assert.deepEqual(
			axes.map(({ experimental = false }) => experimental),
			[false, true, true, true, true, true],
		);
	});

	test("an axis of the user's own needs no code", () => {
		const own = compileAxes([
			{
				id: "fish-farm",
				label: "Fish vs farm",
				lenses: [
					{ id: "fish", label: "Fish", sub: { core: [["trout", 3]] }, mask: ["trout mask"] },
					{ id: "safety", label: "Safety", use: "sovereignty-security/security" },
				],
			},
		]);
		assert.deepEqual(own.problems, []);
		assert.deepEqual(
			own.read("Trout need border security.").map(({ lens }) => lens),
			["fish", "safety"],
		);
		assert.deepEqual(own.read("A trout mask replica."), []);
	});

	test("says what it could not read", () => {
		const broken = compileAxes([
			{
				id: "a-b",
				label: "A vs B",
				lenses: [
					{ id: "a", label: "A", sub: { core: [["(a", 2]] } },
					{ id: "b", label: "B", use: "no/where" },
				],
			},
		]);
		assert.deepEqual(
			broken.problems.map(({ message }) => message),
			[
				"The lens “b” uses “no/where”, which no axis defines.",
				"“(a” has an opening bracket without a closing one.",
			],
		);
	});

	test("reads any string", () => {
		fc.assert(
			fc.property(fc.string({ unit: "binary" }), (sentence) => {
				for (const { hits } of reader.read(sentence)) assert.ok(hits.length > 0);
			}),
		);
	});
});
