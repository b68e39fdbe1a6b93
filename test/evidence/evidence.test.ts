import assert from "node:assert/strict";
import { suite, test } from "node:test";
import {
	Bibliography,
	type EvidenceKind,
	evidenceOf,
	lint,
	type Surroundings,
} from "../../server/core/index.ts";
import { readBibliography } from "../support/read-bibliography.ts";

suite("evidence", () => {
	test("claims say where their source stands, or that they have none", () => {
		const text = `# The river

We believe that patrols calm the river.

Deaths rose to 412 in 2029.[^1] Searches fell by 12% in 2030.

Arrests fell by 9% in 2029.

Seizures rose by 40% in 2029.[^2]

Finds rose by 30% in 2029 [citation needed].

Patrols rose by 20% in 2029.[^9]

[^1]: Ministry of Health (2030). *Deaths*.
[^2]: TODO
`;
		assert.deepEqual(listed(text, "claim"), [
			"Deaths rose to 412 in 2029. | complete | has a source",
			"Searches fell by 12% in 2030. | complete | source one sentence away",
			"Arrests fell by 9% in 2029. | lacking | no source",
			"Seizures rose by 40% in 2029. | promised | source still to be written",
			"Finds rose by 30% in 2029 citation needed. | promised | source still to be found",
			"Patrols rose by 20% in 2029. | lacking | its mark leads nowhere",
		]);
		assert.deepEqual(listed(text, "view"), [
			"We believe that patrols calm the river. | free | needs no source",
		]);
		const { items, coverage } = evidenceOf(lint(text).brief);
		assert.deepEqual(coverage, { claims: 6, sourced: 2 });
		const searches = items.find(({ label }) => label.startsWith("Searches"));
		assert.deepEqual(searches?.reasons, [
			"The sentence states a percentage or ratio, refers to a dated event, and reports what happened.",
			"It needs a source beyond doubt.",
		]);
	});

	test("arguments stand under their lens, with who holds them", () => {
		const text = `# The river

Border security cannot wait. Gangs killed 12 officers in 2030.

Although raids violate the territorial integrity of Belmora, they deter smugglers.
`;
		assert.deepEqual(listed(text, "argument"), [
			"Border security cannot wait. | free | argued without a source",
			"Gangs killed 12 officers in 2030. | lacking | no source",
			"Although raids violate the territorial integrity of Belmora, they deter smugglers. | lacking | no source, conceded",
			"Although raids violate the territorial integrity of Belmora, they deter smugglers. | lacking | no source",
		]);
		const { axes, items } = evidenceOf(lint(text).brief);
		assert.deepEqual(axes, [
			{
				id: "sovereignty-security",
				lenses: [
					{ id: "sovereignty", label: "sovereignty", arguments: 1, sourced: 0 },
					{ id: "security", label: "security", arguments: 3, sourced: 0 },
				],
			},
		]);
		const conceded = items.find(({ lens }) => lens === "sovereignty");
		assert.deepEqual(conceded?.reasons, [
			"It argues for sovereignty by “violate the territorial” (territorial integrity).",
		]);
	});

	test("risks are the rows of the table, and those that only the prose names", () => {
		const text = `# The river

## Risks

There is a risk that Belmora ends the extradition treaty.

| Risk | Likelihood | Impact | Mitigation |
| --- | --- | --- | --- |
| Fishing towns lose their catch | High | Low | Permits |
| Boats run aground | | High | |
`;
		assert.deepEqual(listed(text, "risk"), [
			"Belmora ends the extradition treaty | unlisted | in no risk table",
			"Fishing towns lose their catch | complete | likelihood High, impact Low",
			"Boats run aground | lacking | no likelihood, impact High",
		]);
	});

	test("sources are notes, entries, keys and links, each once, with how often they are cited", () => {
		const text = `---
title: Two rivers
---

# The river

Deaths rose to 412 in 2029.[^1] They rose again in 2030.[^1][^lost] So [the ministry](https://www.example.org/a) says.

Searches fell by 12% [@olsen, p. 3; @nobody]. They fell again [@olsen] [1].

The [yearbook][none] agrees.^[A remark.] (Brandt 2030) says so too.

## References

1. Olsen, Mara (2030). *The river*. https://example.org/olsen
2. Verne, Ida (2029). *The lake*. https://example.org/verne

[^1]: Ministry of Health (2030). *Deaths*.
[^2]: TODO
`;
		const part = readBibliography(
			"a.bib",
			"@book{olsen, author = {Mara Olsen}, title = {The River}, year = 2030}",
		);
		assert.deepEqual(listed(text, "source", { bibliography: new Bibliography([part]) }), [
			"[^lost] | lacking | no such note, cited once",
			"the ministry | complete | example.org, cited once",
			"@olsen Olsen (2030), “The River” | complete | cited twice",
			"@nobody | lacking | in no bibliography, cited once",
			"[yearbook][none] | lacking | points to a label that is not defined",
			"^[A remark.] | lacking | does not say where to look",
			"(Brandt 2030) | complete | cited once",
			"Olsen, Mara (2030). The river. https://example.org/olsen | complete | cited once",
			"Verne, Ida (2029). The lake. https://example.org/verne | unused | not cited",
			"[^1] Ministry of Health (2030). Deaths. | complete | cited twice",
			"[^2] TODO | promised | still to be written, not cited",
		]);
		const { items, title, sections } = evidenceOf(lint(text).brief);
		assert.equal(title, "Two rivers");
		const note = items.find(({ label }) => label.startsWith("[^1]"));
		assert.deepEqual(
			note?.places.map(({ span, label }) => [text.slice(span.start, span.end), label]),
			[
				["1", "Deaths rose to 412 in 2029."],
				["1", "They rose again in 2030."],
			],
		);
		assert.equal(sections[note?.section ?? -1]?.title, "References");
	});

	test("a brief in another language has sources, and no claims that were not read", () => {
		const text =
			"# El río\n\nEl río cruza la frontera y los pueblos viven de la pesca, como dice [el ministerio](https://example.org). La frontera es larga y nadie la vigila desde hace muchos años en esta parte del país. Los soldados de los dos lados se miran desde la orilla, y los pescadores dicen que el gobierno no hace nada por ellos ni por sus familias.\n";
		const { english, items } = evidenceOf(lint(text).brief);
		assert.equal(english, false);
		assert.deepEqual(
			items.map(({ kind }) => kind),
			["source"],
		);
	});

	test("long sentences are clipped at a word for a label, and kept for who asks", () => {
		const sentence = `Deaths rose to 412 in 2029 ${"and the river was wide ".repeat(20)}in May.`;
		const [claim] = evidenceOf(lint(`${sentence}\n`).brief).items;
		assert.match(claim?.label ?? "", /^Deaths rose .* …$/);
		assert.ok((claim?.label.length ?? 0) <= 121);
		assert.equal(claim?.text, sentence);
	});
});

/** “label | state | detail” of each item of a kind. */
function listed(text: string, wanted: EvidenceKind, surroundings: Surroundings = {}): string[] {
	return evidenceOf(lint(text, {}, surroundings).brief)
		.items.filter(({ kind }) => kind === wanted)
		.map(({ label, state, detail }) => `${label} | ${state} | ${detail}`);
}
