import { commands, window, workspace } from "vscode";
import type { BriefsView } from "../views/briefs-view.ts";

/** Opens what the last review found as a new Markdown document; without one, has the briefs reviewed. */
export async function openReport({ report }: BriefsView): Promise<void> {
	if (report === undefined) {
		await commands.executeCommand("policyBrief.reviewAllBriefs");
		return;
	}
	const document = await workspace.openTextDocument({ content: report, language: "markdown" });
	await window.showTextDocument(document, { preview: false });
}
