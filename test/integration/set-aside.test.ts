import { strict as assert } from "node:assert";
import { commands, extensions, type TextDocument, window, workspace } from "vscode";
import { closeAll, findingOf, noFindingOf, quickFix } from "./support/editor.ts";

const fact = "The ministry recorded 412 overdose deaths in 2029.";
const statistic = "sourcing/unsourced-statistic";
const anonymous = "attribution/anonymous-source";

suite("setting a finding aside", () => {
	teardown(closeAll);

	for (const [place, text, rule] of [
		["a paragraph", `We met. ${fact} We parted.\n\nEnd.\n`, statistic],
		[
			"a wrapped paragraph",
			"We met. Arvenia recorded\n412 overdose deaths, and\nwe parted.\n",
			statistic,
		],
		["a list", `- One.\n- ${fact}\n- Three.\n`, statistic],
		[
			"a quotation",
			"> The river is wide, and the boats are small.\n>\n> – Former diplomat\n",
			anonymous,
		],
		["a table", "Before.\n\n| A | B |\n| --- | --- |\n| 1 | 2 | 3 |\n", "structure/broken-table"],
		["a heading", "# T\n\n## Risks ##\n\nRaids may fail.\n", "risk/missing-table"],
		["a brief", `${Array.from({ length: 6 }, () => fact).join("\n\n")}\n`, "sourcing/no-sources"],
	] as const)
		test(`in ${place} hides it, and changes nothing a reader sees`, async () => {
			const document = await workspace.openTextDocument({ language: "markdown", content: text });
			await window.showTextDocument(document);
			const finding = await findingOf(rule, document);
			const rendered = await render(document);
			const title =
				place === "a brief" ? `Set ${rule} aside in this brief` : "Set this finding aside here";
			const { edit } = await quickFix(title, document, finding);
			assert.ok(edit && (await workspace.applyEdit(edit)), "the comment was written");
			assert.match(document.getText(), /<!-- policy-brief-disable-(?:line|file) /);
			await noFindingOf(rule, document);
			assert.equal(await render(document), rendered);
		});
});

/** As VS Code's own preview shows it, without comments; undefined where that extension is not there. */
async function render(document: TextDocument): Promise<string | undefined> {
	if (!extensions.getExtension("vscode.markdown-language-features")) return undefined;
	const html = await commands.executeCommand<string>("markdown.api.render", document);
	return html
		.replace(/<!--[\s\S]*?-->/g, "")
		.replace(/<(\/?\w+)[^>]*>/g, "<$1>")
		.replace(/\s+/g, " ")
		.replace(/ ?(<[^>]*>) ?/g, "$1")
		.replaceAll("<div></div>", "")
		.trim();
}
