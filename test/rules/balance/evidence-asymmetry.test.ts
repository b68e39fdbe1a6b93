import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { check, checkFix, lintOnly } from "../../support/check.ts";

const id = "balance/evidence-asymmetry";

const named = "---\naxes: [sovereignty-security]\n---\n\n";
const sourced = `The smugglers are a threat to public safety on both banks.[^1] Terrorists have used the same boats.[^1] A strike in 2027 deterred attacks on the ports for a year.[^1]
`;
const open = `A raid without consent violates the territorial integrity of Belmora. Foreign troops on its soil are an intervention in its internal affairs. Unilateral action erodes the sovereignty of every small state.
`;
const note = "\n[^1]: Border Police of Arvenia (2030). *Yearbook*.\n";

suite(id, () => {
	test("speaks where one side has sources and the other has none", () => {
		check(
			id,
			`${named}# Two cases
^^^^^^^^^^^ ${id}: 3 of 3 arguments about security have a source, but none of 3 about sovereignty.

${sourced}
${open}${note}`,
		);
	});

	test("links to the arguments without a source", () => {
		const text = `${named}# Two cases\n\n${sourced}\n${open}${note}`;
		const [finding] = lintOnly(id, text);
		assert.deepEqual(
			finding?.related?.map(({ span }) => text.slice(span.start, span.end)),
			open.trim().split(/(?<=\.) /),
		);
	});

	test("asks for more where the other side has some", () => {
		const some = `${sourced}\nA weak border invites organised crime.[^1] Armed gangs attacked the harbor twice.[^1]\n`;
		const more = `${open}\nParliament has to authorise every foreign soldier under the constitution. A raid would violate the sovereignty of a neighbor.\n`;
		check(
			id,
			`${named}# Two cases
^^^^^^^^^^^ ${id}: 5 of 5 arguments about security have a source, but only 1 of 6 about sovereignty.

${some}
${more}
Its government cannot give up the right to decide who enters its territory.[^1]
${note}`,
		);
		check(
			id,
			`${named}# Two cases\n\n${some}\n${open.trim()}[^1]\n\nA raid would violate the sovereignty of a neighbor.\n${note}`,
		);
	});

	test("stays silent where neither side is sourced, both are, or one says too little", () => {
		check(id, `${named}# Two cases\n\n${sourced.replaceAll("[^1]", "")}\n${open}`);
		check(id, `${named}# Two cases\n\n${sourced}\n${open.trim()}[^1]\n${note}`);
		check(
			id,
			`${named}# Two cases\n\n${sourced}\n${open.split(". ").slice(0, 2).join(". ")}.\n${note}`,
		);
		check(id, `${named}# Two cases\n\n${sourced.split(" Terr")[0]}\n\n${open}${note}`);
	});

	test("stays silent where chance would do", () => {
		const many = Array.from({ length: 6 }, () => "\nA weak border invites organised crime.\n").join(
			"",
		);
		check(id, `${named}# Two cases\n\n${many}\n${sourced.split(" A strike")[0]}\n\n${open}${note}`);
	});

	test("counts no summary, no recommendations, no cells of a table, and respects the scope", () => {
		for (const title of ["Summary", "Recommendations"])
			check(id, `${named}# Two cases\n\n${sourced}\n## ${title}\n\n${open}${note}`);
		const rows = open
			.trim()
			.split(/(?<=\.) /)
			.map((words) => `| Raid | ${words} |`);
		check(
			id,
			`${named}# T\n\n${sourced}\n| Option | Effect |\n| --- | --- |\n${rows.join("\n")}\n${note}`,
		);
		check(
			id,
			`${named.replace("axes", "balance-scope: annex B\naxes")}# Two cases\n\n${sourced}\n${open}${note}`,
		);
	});

	test("speaks of an advocacy brief, too", () => {
		const text = `${named.replace("axes", "stance: advocacy\naxes")}# T\n\n${sourced}\n${open}${note}`;
		assert.equal(lintOnly(id, text).length, 1);
	});

	test("puts a footnote stub behind each", () => {
		checkFix(
			id,
			`${named}# Two cases\n\n${sourced}\n${open}${note}`,
			"Add a footnote stub for each argument about sovereignty",
			`${named}# Two cases

${sourced}
A raid without consent violates the territorial integrity of Belmora.[^2] Foreign troops on its soil are an intervention in its internal affairs.[^3] Unilateral action erodes the sovereignty of every small state.[^4]
${note.trimEnd()}
[^2]: TODO author, title, publisher, year, link
[^3]: TODO author, title, publisher, year, link
[^4]: TODO author, title, publisher, year, link
`,
		);
	});
});
