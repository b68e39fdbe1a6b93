import type { TextDocument } from "vscode-languageserver-textdocument";
import { effectiveSettings, frontMatterLayer, type Origin, settingValues } from "../core/index.ts";
import type { OpenBriefs } from "./briefs.ts";

/** The settings that hold for a document, one a line, and where each was set. */
export async function showConfiguration(
	document: TextDocument,
	briefs: OpenBriefs,
): Promise<string> {
	const { file, layers } = await briefs.layersFor(document.uri);
	const matter = frontMatterLayer(document.getText());
	const effective = effectiveSettings([...layers, matter]);
	const originOf = (origin: Origin | undefined) => {
		if (!origin) return "default";
		if (layers[origin.layer]?.from === "editor") return "VS Code settings";
		if (origin.layer < layers.length) return `${file?.uri}:${file?.lineOf(origin.path)}`;
		return "front matter";
	};
	const lines = settingValues(effective).map(({ path, value, origin }) => {
		const shown = typeof value === "string" ? value : JSON.stringify(value);
		return `${path.join(".").padEnd(48)}  ${shown.padEnd(24)}  ${originOf(origin)}`;
	});
	return `${document.uri}\n\n${lines.join("\n")}\n`;
}
