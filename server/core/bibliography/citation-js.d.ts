declare module "@citation-js/core" {
	export const plugins: {
		readonly input: {
			/** Throws what its parsers throw. */
			chain(text: string, options: { forceType: string; generateGraph: boolean }): unknown;
		};
	};
}

declare module "@citation-js/plugin-bibtex" {}
