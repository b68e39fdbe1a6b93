import type { Previewer } from "../core/render/index.ts";
import { type PreviewParams, type PreviewResult, previewRequest } from "./protocol.ts";
import type { Session } from "./session.ts";

/** Renders open documents for the preview. */
export function answerPreview(session: Session): void {
	const { connection, documents, briefs } = session;
	const previewers = new Map<string, Previewer>();

	connection.onRequest(
		previewRequest,
		async ({ textDocument: { uri }, known }: PreviewParams): Promise<PreviewResult | null> => {
			const previewer = previewers.get(uri) ?? (await newPreviewer());
			const document = await session.ready(uri);
			const brief = document && briefs.lint(document)?.brief;
			if (!brief) return null;
			previewers.set(uri, previewer);
			const { title, overview, blocks } = previewer.preview(brief);
			const has = new Set(known);
			return {
				version: document.version,
				title,
				overview,
				blocks: blocks.map(({ key, span, html }) => ({
					key,
					...span,
					...(!has.has(key) && { html }),
				})),
			};
		},
	);
	documents.onDidClose(({ document }) => previewers.delete(document.uri));
}

/** What renders is loaded when a preview is opened. */
async function newPreviewer(): Promise<Previewer> {
	const { Previewer } = await import("../core/render/index.ts");
	return new Previewer();
}
