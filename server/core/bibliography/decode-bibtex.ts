import { plugins } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import type { CslItem } from "./csl.ts";

/** What one BibTeX entry says, its LaTeX read. `macros` are the `@string`s it may use. Takes about a millisecond. */
export function decodeBibtex(source: string, macros: string): CslItem | undefined {
	try {
		const items = plugins.input.chain(macros + source, {
			forceType: "@biblatex/text",
			generateGraph: false,
		});
		const last: unknown = Array.isArray(items) ? items.at(-1) : undefined;
		return typeof last === "object" && last !== null ? last : undefined;
	} catch {
		return undefined; // the scanner has said what is wrong with it
	}
}
