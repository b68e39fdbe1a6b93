import { commands, type Disposable, type ExtensionContext } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { explainFinding } from "./commands/explain-finding.ts";
import { goToOpenClaim } from "./commands/go-to-open-claim.ts";
import { insertCitation } from "./commands/insert-citation.ts";
import { insertFootnote } from "./commands/insert-footnote.ts";
import { insertRiskTable } from "./commands/insert-risk-table.ts";
import { newBrief } from "./commands/new-brief.ts";
import { offerSnippets } from "./offer-snippets.ts";
import { serveRulePages } from "./rule-pages.ts";

/** What helps to write a brief, from its template to its last source. */
export function writingCommands(
	context: ExtensionContext,
	client: BaseLanguageClient,
): readonly Disposable[] {
	const register = (name: string, run: (argument: unknown) => unknown): Disposable =>
		commands.registerCommand(`policyBrief.${name}`, run);
	return [
		offerSnippets(),
		serveRulePages(context),
		register("newBriefFromTemplate", (template) => newBrief(context, template)),
		register("insertRiskTable", (layout) => insertRiskTable(client, layout)),
		register("insertCitation", () => insertCitation(client)),
		register("insertFootnote", () => insertFootnote(client)),
		register("goToNextUnsourcedClaim", () => goToOpenClaim(client, "next")),
		register("goToPreviousUnsourcedClaim", () => goToOpenClaim(client, "previous")),
		register("explainFinding", () => explainFinding(client)),
	];
}
