import {
	Bibliography,
	defaultSettings,
	Linter,
	type Settings,
} from "../../../server/core/index.ts";
import {
	type ImageOptions,
	type Preview,
	Previewer,
	renderPage,
} from "../../../server/core/render/index.ts";
import { readBibliography } from "../../support/read-bibliography.ts";

export interface Around {
	readonly settings?: Partial<Settings>;
	/** BibTeX. */
	readonly bibliography?: string;
	readonly images?: ImageOptions;
}

export function previewOf(text: string, around: Around = {}): Preview {
	const { settings = {}, bibliography, images = {} } = around;
	const works =
		bibliography === undefined
			? {}
			: { bibliography: new Bibliography([readBibliography("a.bib", bibliography)]) };
	const { brief } = new Linter({ ...defaultSettings, ...settings }, works).lint(text);
	return new Previewer(images).preview(brief);
}

/** The HTML of the text, without the overview. */
export function htmlOf(text: string, around: Around = {}): string {
	return previewOf(text, around)
		.blocks.map(({ html }) => html)
		.join("\n");
}

export function pageOf(text: string, around: Around = {}): string {
	const images = around.images ?? { embedded: new Map() };
	return renderPage(previewOf(text, { ...around, images }), "brief.md");
}
