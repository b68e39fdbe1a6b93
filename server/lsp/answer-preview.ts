import type { Brief } from "../core/index.ts";
import type { Previewer } from "../core/render/index.ts";
import { decoded } from "../files/address.ts";
import {
	type PreviewParams,
	type PreviewResult,
	previewRequest,
	type RenderParams,
	type RenderResult,
	renderRequest,
} from "./protocol.ts";
import type { Session } from "./session.ts";

/** Renders open documents for the preview, and as pages. */
export function answerPreview(session: Session): void {
	const { connection, guard, documents, briefs } = session;
	const previewers = new Map<string, OpenPreview>();

	connection.onRequest(
		previewRequest,
		guard.answer<PreviewParams, PreviewResult | null>(null, async (params, token) => {
			const { textDocument, known, remoteImages = false } = params;
			const { uri } = textDocument;
			const open = previewers.get(uri);
			const previewer =
				open?.remoteImages === remoteImages ? open.previewer : await newPreviewer(remoteImages);
			const document = await session.ready(uri, token);
			const brief = document && briefs.lint(document)?.brief;
			if (!brief) return null;
			previewers.set(uri, { previewer, remoteImages });
			return {
				version: document.version,
				isBrief: briefs.isBrief(document),
				...previewOf(brief, previewer, new Set(known)),
			};
		}),
	);

	connection.onRequest(
		renderRequest,
		guard.answer<RenderParams, RenderResult | null>(null, async (params, token) => {
			const { textDocument, images = {} } = params;
			const { uri } = textDocument;
			const { dataAddress, Previewer, renderPage } = await import("../core/render/index.ts");
			const document = await session.ready(uri, token);
			const brief = document && briefs.lint(document)?.brief;
			if (!brief) return null;
			const preview = new Previewer({ embedded: new Map(Object.entries(images)) }).preview(brief);
			return {
				html: renderPage(preview, nameOf(uri)),
				images: preview.images.map((address) => {
					const data = dataAddress(images[address] ?? "");
					return { address, ...(data !== undefined && { data }) };
				}),
				bibliographies: briefs.bibliographiesOf(document),
			};
		}),
	);
	documents.onDidClose(({ document }) => previewers.delete(document.uri));
}

interface OpenPreview {
	readonly previewer: Previewer;
	readonly remoteImages: boolean;
}

/** What renders is loaded when a preview is opened. */
async function newPreviewer(remote: boolean): Promise<Previewer> {
	const { Previewer } = await import("../core/render/index.ts");
	return new Previewer({ remote });
}

function previewOf(
	brief: Brief,
	previewer: Previewer,
	known: ReadonlySet<string>,
): Omit<PreviewResult, "version" | "isBrief"> {
	const { title, overview, blocks } = previewer.preview(brief);
	return {
		title,
		overview,
		blocks: blocks.map(({ key, span, html }) => ({
			key,
			...span,
			...(!known.has(key) && { html }),
		})),
	};
}

function nameOf(uri: string): string {
	return decoded(uri.slice(uri.lastIndexOf("/") + 1));
}
