import type { TextDocument } from "vscode-languageserver-textdocument";
import { type Brief, evidenceOf, evidenceSummary } from "../core/index.ts";
import type { Files } from "../files/files.ts";
import { toRange } from "./convert.ts";
import type { DocumentParams } from "./protocol.ts";
import {
	type EvidenceAnswer,
	evidenceRequest,
	evidenceSummaryRequest,
	type ReviewParams,
	reviewRequest,
} from "./protocol-evidence.ts";
import { reviewBriefs } from "./review-briefs.ts";
import type { Session } from "./session.ts";

/** Answers what a brief rests on, and how the briefs of the workspace compare. */
export function answerEvidence(session: Session, files: Files): void {
	const { connection, guard, briefs } = session;

	connection.onRequest(
		evidenceRequest,
		guard.answer(null, async ({ textDocument }: DocumentParams, token) => {
			const document = await session.ready(textDocument.uri, token);
			const brief = document && briefs.briefOf(document);
			return document && brief ? placed(document, brief) : null;
		}),
	);
	connection.onRequest(
		evidenceSummaryRequest,
		guard.answer(null, async ({ textDocument }: DocumentParams, token) => {
			const document = await session.ready(textDocument.uri, token);
			const linted = document && briefs.isBrief(document) && briefs.lint(document);
			return linted ? evidenceSummary(linted) : null;
		}),
	);
	connection.onRequest(
		reviewRequest,
		guard.answer({ complete: false, report: "" }, ({ token }: ReviewParams, stop) =>
			reviewBriefs(session, files, token, stop),
		),
	);
}

/** More than a reader visits; every keystroke would send them all. */
const mostItems = 3000;
const mostPlaces = 50;

/** With places as the protocol counts them. */
export function placed(document: TextDocument, brief: Brief): EvidenceAnswer {
	const { english, coverage, sections, axes, items } = evidenceOf(brief);
	return {
		uri: document.uri,
		english,
		...coverage,
		sections: sections.map(({ title, depth, heading }) => ({
			title,
			depth,
			range: toRange(document, heading),
		})),
		axes,
		items: items.slice(0, mostItems).map(({ span, places, ...item }) => ({
			...item,
			range: toRange(document, span),
			places: places
				.slice(0, mostPlaces)
				.map(({ span: at, label }) => ({ label, range: toRange(document, at) })),
		})),
		left: Math.max(0, items.length - mostItems),
	};
}
