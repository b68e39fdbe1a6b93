import type { CancellationToken } from "vscode-languageserver";
import {
	type Brief,
	type Citing,
	citeFootnote,
	citeKey,
	citeReference,
	coverageOf,
	insertFootnote,
	openClaimFrom,
	riskLayouts,
	riskTableFix,
	riskTableRows,
} from "../core/index.ts";
import { toRange, toSpan, toTextEdits } from "./convert.ts";
import { stubAfter } from "./jump.ts";
import type { CaretParams } from "./protocol.ts";
import { type DocumentParams, insertRiskTable } from "./protocol.ts";
import type { Session } from "./session.ts";
import { sourcesFor } from "./sources.ts";
import {
	type CiteParams,
	type CitePlace,
	citeRequest,
	type InsertedFootnote,
	type InsertRiskTableParams,
	insertFootnoteRequest,
	type OpenClaimAnswer,
	type OpenClaimParams,
	openClaimRequest,
	type RiskTables,
	riskTablesRequest,
	type Sources,
	type SourcesParams,
	sourcesRequest,
} from "./writing-protocol.ts";

/** Answers the commands that help to write. They read any Markdown, also while checks are paused. */
export function answerWriting(session: Session): void {
	const { connection, guard, briefs } = session;
	const opened = async ({ textDocument }: DocumentParams, token: CancellationToken) => {
		const document = await session.ready(textDocument.uri, token);
		const brief = document && briefs.lint(document)?.brief;
		return document && brief && { document, brief };
	};

	connection.onRequest(
		riskTablesRequest,
		guard.answer<DocumentParams, RiskTables | null>(null, async (params, token) => {
			const at = await opened(params, token);
			if (!at) return null;
			const another = at.brief.hasRiskTable;
			return { ...riskTableRows(at.brief), another, layouts: riskLayouts };
		}),
	);
	connection.onRequest(
		insertRiskTable,
		guard.answer([], async (params: InsertRiskTableParams, token) => {
			const at = await opened(params, token);
			const layout = riskLayouts.find(({ id }) => id === params.layout);
			return at ? toTextEdits(at.document, riskTableFix(at.brief, layout)) : [];
		}),
	);
	connection.onRequest(
		sourcesRequest,
		guard.answer<SourcesParams, Sources | null>(null, async (params, token) => {
			const at = await opened(params, token);
			if (!at) return null;
			const caret = at.document.offsetAt(params.position);
			return sourcesFor(at.brief, briefs.entriesFor(at.document, at.brief), caret, params.typed);
		}),
	);
	connection.onRequest(
		citeRequest,
		guard.answer<CiteParams, CitePlace | null>(null, async (params, token) => {
			const at = await opened(params, token);
			const place = at && placeOf(at.brief, at.document.offsetAt(params.position), params.source);
			if (!at || !place) return null;
			const { before, after } = place;
			return { position: at.document.positionAt(place.at), before, after };
		}),
	);
	connection.onRequest(
		insertFootnoteRequest,
		guard.answer<CaretParams, InsertedFootnote | null>(null, async (params, token) => {
			const at = await opened(params, token);
			const fix = at && insertFootnote(at.brief, at.document.offsetAt(params.position));
			const stub = at && fix && stubAfter(at.document, fix.edits);
			return at && fix && stub ? { edits: toTextEdits(at.document, fix), stub } : null;
		}),
	);
	connection.onRequest(
		openClaimRequest,
		guard.answer<OpenClaimParams, OpenClaimAnswer>(
			{ read: "other", claims: 0 },
			async ({ textDocument, selected, direction }, token) => {
				const document = await session.ready(textDocument.uri, token);
				const brief = document && briefs.briefOf(document);
				if (!document || !brief?.english) return { read: brief ? "foreign" : "other", claims: 0 };
				const { claims } = coverageOf(brief);
				const claim = openClaimFrom(brief, toSpan(document, selected), direction);
				if (!claim) return { read: "brief", claims };
				return { read: "brief", claims, open: { ...claim, range: toRange(document, claim.span) } };
			},
		),
	);
}

function placeOf(
	brief: Brief,
	at: number,
	{ kind, name }: CiteParams["source"],
): Citing | undefined {
	if (kind === "entry") return citeKey(brief, at, name);
	if (kind === "footnote") return citeFootnote(brief, at, name);
	const reference = brief.references[Number(name)];
	return reference && citeReference(brief, at, reference);
}
