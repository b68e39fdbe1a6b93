import {
	type CodeAction,
	type CodeActionContext,
	CodeActionKind,
	type Range,
} from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { OpenBriefs } from "./briefs.ts";
import { toCodeAction, toSpan } from "./convert.ts";

/** The fixes of the findings that the range touches. */
export function codeActionsFor(
	document: TextDocument,
	briefs: OpenBriefs,
	range: Range,
	{ only }: CodeActionContext,
	pages: string | undefined,
): CodeAction[] {
	if (only && !only.some((kind) => isKind(CodeActionKind.QuickFix, kind))) return [];
	const { start, end } = toSpan(document, range);
	return briefs
		.findings(document)
		.filter(({ span }) => span.start <= end && start <= span.end)
		.flatMap((finding) => {
			const aside = finding.setAside ? [finding.setAside()] : [];
			const own = finding.fixes?.() ?? [];
			return [...own, ...aside].map((fix, index) =>
				toCodeAction(document, finding, fix, index === 0 && own.length > 0, pages),
			);
		});
}

/** Kinds are hierarchical: asking for `quickfix` asks for `quickfix.x` too. */
function isKind(kind: string, asked: string): boolean {
	return asked === "" || kind === asked || kind.startsWith(`${asked}.`);
}
