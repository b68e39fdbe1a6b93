import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { TextDocument } from "vscode-languageserver-textdocument";
import { filterChoices, filterWords, noFilter } from "../../client/views/evidence-filter.ts";
import { type EvidenceNode, type Grouping, treeOf } from "../../client/views/evidence-tree.ts";
import { lint } from "../../server/core/index.ts";
import { placed } from "../../server/lsp/answer-evidence.ts";

const text = `# The river

Deaths rose to 412 in 2029.[^1] Arrests fell by 9% in 2028. We believe that this is enough.

## The case for raids

Raids would deter the smugglers. Gangs killed 12 officers in 2030.

## Risks

There is a risk that boats could run aground.

[^1]: Ministry of Health (2030). *Deaths*.
`;

suite("the evidence tree", () => {
	test("groups by pillar, with counts and what is missing in words", () => {
		assert.deepEqual(shown("pillar"), [
			"Claims (4, 2 without a source)",
			"  Without a source (2)",
			"    Gangs killed 12 officers in 2030. (no source) question!",
			"    There is a risk that boats could run aground. (no source) question!",
			"  With a source (2)",
			"    Deaths rose to 412 in 2029. (has a source) pass",
			"    Arrests fell by 9% in 2028. (source one sentence away) pass",
			"Arguments (sovereignty 0 : security 2)",
			"  Sovereignty (no argument)",
			"  Security (2, 0 with a source)",
			"    Raids would deter the smugglers. (argued without a source) comment",
			"    Gangs killed 12 officers in 2030. (no source) comment",
			"Risks (1, 1 in no risk table)",
			"  boats could run aground (in no risk table) warning!",
			"Sources (1)",
			"  [^1] Ministry of Health (2030). Deaths. (cited once) book",
			"    Deaths rose to 412 in 2029.",
			"The Author’s Own Views (1)",
			"  We believe that this is enough. (needs no source) account",
		]);
	});

	test("groups by section, with a row for each sentence", () => {
		assert.deepEqual(shown("section"), [
			"The river (2 claims)",
			"  Deaths rose to 412 in 2029. (has a source) pass",
			"  Arrests fell by 9% in 2028. (source one sentence away) pass",
			"  We believe that this is enough. (the author’s own view) account",
			"The case for raids (1 claim, 1 without a source)",
			"  Raids would deter the smugglers. (argues for security) comment",
			"  Gangs killed 12 officers in 2030. (no source · argues for security) question!",
			"Risks (1 claim, 1 without a source)",
			"  There is a risk that boats could run aground. (no source) question!",
			"  boats could run aground (risk: in no risk table) warning!",
			"  [^1] Ministry of Health (2030). Deaths. (cited once) book",
			"    Deaths rose to 412 in 2029.",
		]);
	});

	test("shows what a filter leaves, opened, and no empty group", () => {
		const lacking = shown("pillar", { show: "lacking", text: "" });
		assert.deepEqual(lacking, [
			"Claims (2, 2 without a source)",
			"  Without a source (2)",
			"    Gangs killed 12 officers in 2030. (no source) question!",
			"    There is a risk that boats could run aground. (no source) question!",
			"Arguments (1)",
			"  Security (1, 0 with a source)",
			"    Gangs killed 12 officers in 2030. (no source) comment",
		]);
		assert.deepEqual(shown("section", { show: "all", text: "DEATHS rose" }), [
			"The river (1 claim)",
			"  Deaths rose to 412 in 2029. (has a source) pass",
		]);
		const tree = treeOf(answerFor(text), "pillar", { show: "argument:security", text: "gangs" });
		assert.deepEqual(
			flat(tree).map(({ open, children }) => open || children.length === 0),
			[true, true, true],
		);
		assert.deepEqual(shown("pillar", { show: "all", text: "nowhere" }), []);
	});

	test("says what can be shown, and what is", () => {
		const answer = answerFor(text);
		assert.deepEqual(
			filterChoices(answer).map(({ words, count }) => `${words}: ${count}`),
			[
				"Everything: 9",
				"What lacks a source: 3",
				"Claims: 4",
				"The author’s own views: 1",
				"Arguments: sovereignty: 0",
				"Arguments: security: 2",
				"Risks: 1",
				"Sources: 1",
			],
		);
		assert.equal(filterWords(noFilter, answer), "");
		assert.equal(
			filterWords({ show: "argument:security", text: "raids" }, answer),
			"arguments: security, “raids”",
		);
	});

	test("keeps its ids when the text around them changes", () => {
		const before = new Map(flat(treeOf(answerFor(text), "section", noFilter)).map(byId));
		const edited = text.replace("# The river\n", "# The river\n\nA new line, and a wide one.\n");
		const after = new Map(flat(treeOf(answerFor(edited), "section", noFilter)).map(byId));
		assert.deepEqual([...after.keys()], [...before.keys()]);
		const twice = `${text}\n\n## Risks\n\nRaids would deter the smugglers.\n\nRaids would deter the smugglers.\n`;
		for (const grouping of ["section", "pillar"] as const) {
			const ids = flat(treeOf(answerFor(twice), grouping, noFilter)).map(({ id }) => id);
			assert.equal(new Set(ids).size, ids.length);
		}
	});

	test("says in words what the icons show", () => {
		for (const { kind, spoken, description } of flat(treeOf(answerFor(text), "pillar", noFilter)))
			if (kind === "item")
				assert.ok(description.length > 0 && spoken.endsWith(description), spoken);
	});
});

function answerFor(markdown: string) {
	const document = TextDocument.create("file:///river.md", "markdown", 1, markdown);
	return placed(document, lint(markdown).brief);
}

function shown(grouping: Grouping, filter = noFilter): string[] {
	return linesOf(treeOf(answerFor(text), grouping, filter), "");
}

function linesOf(nodes: readonly EvidenceNode[], indent: string): string[] {
	return nodes.flatMap(({ kind, label, description, icon, warns, children }) => [
		[
			`${indent}${label}`,
			...(description ? [`(${description})`] : []),
			...(kind === "item" ? [`${icon}${warns ? "!" : ""}`] : []),
		].join(" "),
		...linesOf(children, `${indent}  `),
	]);
}

function flat(nodes: readonly EvidenceNode[]): EvidenceNode[] {
	return nodes.flatMap((node) => [node, ...flat(node.children)]);
}

function byId(node: EvidenceNode) {
	return [node.id, node] as const;
}
