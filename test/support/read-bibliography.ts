import {
	type BibliographyPart,
	bibliographyReader,
} from "../../server/core/bibliography/bibliography.ts";

const readers = new Map(
	await Promise.all(
		["bib", "json", "yaml"].map(
			async (ending) => [ending, await bibliographyReader(`a.${ending}`)] as const,
		),
	),
);

/** Reads at once what a face would wait for. */
export function readBibliography(name: string, text: string): BibliographyPart {
	const read = readers.get(name.slice(name.lastIndexOf(".") + 1));
	if (!read) throw new Error(`${name} is no bibliography.`);
	return read(text);
}
