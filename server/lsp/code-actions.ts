import {
	type CodeAction,
	type CodeActionContext,
	CodeActionKind,
	type Range,
} from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import {
	changeTo,
	type Edit,
	type Finding,
	fixSafely,
	renumberFootnotes,
	type Span,
	safeEdits,
	tableActions,
	withEdits,
} from "../core/index.ts";
import type { OpenBriefs } from "./briefs.ts";
import { toCodeAction, toSpan, toTextEdits } from "./convert.ts";
import { jumpToStub } from "./jump.ts";
import type { Session } from "./session.ts";

/** What an editor runs on save, where its author says so. */
export const fixAllKind = `${CodeActionKind.SourceFixAll}.policyBrief`;

/** Makes the numbers of the footnotes follow their marks. */
export const renumberKind = `${CodeActionKind.Source}.renumberFootnotes.policyBrief`;

/** What an editor offers as a rewriting of the text, finding or no finding. */
export const rewriteKind = CodeActionKind.RefactorRewrite;

/** The fixes of the findings that the range touches, and the safe fixes of the whole brief. */
export function codeActionsFor(
	document: TextDocument,
	{ briefs, pages, selects }: Session,
	range: Range,
	{ only }: CodeActionContext,
): CodeAction[] {
	const findings = briefs.findings(document);
	const isAsked = (kind: string) => only?.some((asked) => isKind(kind, asked)) ?? false;
	const fixAll = isAsked(fixAllKind) ? fixAllAction(document, briefs) : [];
	const renumber = isAsked(renumberKind) ? renumberAction(document, briefs) : [];
	const span = toSpan(document, range);
	const layout = !only || isAsked(rewriteKind) ? layoutActions(document, briefs, span) : [];
	if (only && !isAsked(CodeActionKind.QuickFix)) return [...layout, ...fixAll, ...renumber];
	const { start, end } = span;
	const touched = findings.filter(({ span }) => span.start <= end && start <= span.end);
	const own = touched.flatMap((finding) => {
		const aside = finding.setAside ? [finding.setAside()] : [];
		const fixes = finding.fixes?.() ?? [];
		return [...fixes, ...aside].map((fix, index) => {
			const first = index === 0 && fixes.length > 0;
			const command = selects ? jumpToStub(document, fix.edits) : undefined;
			return { ...toCodeAction(document, finding, fix, first, pages), ...(command && { command }) };
		});
	});
	const rules = new Set(touched.map(({ rule }) => rule));
	const many = [...rules].flatMap((rule) => fixRule(document, findings, rule));
	return [...own, ...many, ...layout, ...fixAll];
}

/** What the author may do with the table at the caret. */
function layoutActions(document: TextDocument, briefs: OpenBriefs, span: Span): CodeAction[] {
	const brief = briefs.lint(document)?.brief;
	return (brief ? tableActions(brief, span) : []).map(({ title, edits }) => ({
		title,
		kind: rewriteKind,
		edit: editOf(document, edits),
	}));
}

/** Nothing that adds words: those fixes are the author's to choose. */
function fixAllAction(document: TextDocument, briefs: OpenBriefs): CodeAction[] {
	const findings = briefs.findings(document);
	const text = document.getText();
	const first = safeEdits(findings);
	if (first.length === 0) return [];
	const once = withEdits(text, first);
	const fixed = fixSafely(once, (version) => briefs.lintVersion(document, version));
	const edits = fixed === once ? first : [changeTo(text, fixed)];
	const title = "Make all safe fixes in this brief";
	return [{ title, kind: fixAllKind, edit: editOf(document, edits) }];
}

function renumberAction(document: TextDocument, briefs: OpenBriefs): CodeAction[] {
	const brief = briefs.isBrief(document) ? briefs.lint(document)?.brief : undefined;
	const fix = brief && renumberFootnotes(brief);
	return fix ? [{ title: fix.title, kind: renumberKind, edit: editOf(document, fix.edits) }] : [];
}

/** Where a rule has several findings with safe fixes. */
function fixRule(
	document: TextDocument,
	findings: readonly Finding[],
	rule: Finding["rule"],
): CodeAction[] {
	const fixable = findings.filter((finding) => finding.rule === rule && finding.safe);
	if (fixable.length < 2) return [];
	const title = `Fix all of ${rule} in this brief`;
	return [{ title, kind: CodeActionKind.QuickFix, edit: editOf(document, safeEdits(fixable)) }];
}

function editOf(document: TextDocument, edits: readonly Edit[]) {
	return { changes: { [document.uri]: toTextEdits(document, { edits }) } };
}

/** Kinds are hierarchical: asking for `quickfix` asks for `quickfix.x` too. */
function isKind(kind: string, asked: string): boolean {
	return asked === "" || kind === asked || kind.startsWith(`${asked}.`);
}
