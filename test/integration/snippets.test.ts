import { type CompletionList, commands, type TextEditor } from "vscode";
import { closeAll, open } from "./support/editor.ts";
import { until } from "./support/until.ts";

suite("snippets", () => {
	teardown(closeAll);

	test("“pb-riskmin” is offered", async () => {
		const editor = await open("river.brief.md");
		await until(
			"the snippet “pb-riskmin”",
			async () => (await completions(editor)).includes("pb-riskmin") || undefined,
		);
	});
});

async function completions({ document, selection }: TextEditor): Promise<string[]> {
	const { items } = await commands.executeCommand<CompletionList>(
		"vscode.executeCompletionItemProvider",
		document.uri,
		selection.active,
	);
	return items.map(({ label }) => (typeof label === "string" ? label : label.label));
}
