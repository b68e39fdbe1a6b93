import { type DocumentParams, type MarksResult, marksRequest } from "./protocol.ts";
import type { Session } from "./session.ts";

/** Says what is known of the sentences, to previews that render the Markdown themselves. */
export function answerMarks(session: Session): void {
	const { connection, guard, briefs } = session;
	connection.onRequest(
		marksRequest,
		guard.answer<DocumentParams, MarksResult | null>(null, async ({ textDocument }, token) => {
			const { evidenceOf } = await import("../core/render/index.ts");
			const document = await session.ready(textDocument.uri, token);
			if (!document) return null;
			const { version } = document;
			if (!briefs.isBrief(document)) return { version, sentences: [] };
			const brief = briefs.lint(document)?.brief;
			if (!brief) return null;
			const sentences = evidenceOf(brief).map(({ span, ...said }) => ({
				line: document.positionAt(span.start).line,
				...said,
			}));
			return { version, sentences };
		}),
	);
}
