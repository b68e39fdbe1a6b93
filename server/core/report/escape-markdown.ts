/** The author's words stay words: no markup, no mention of people, no cell of their own. */
export function escaped(words: string): string {
	return words
		.replace(/[\\`*_[\]<>|#~]/g, "\\$&")
		.replace(/@(?=\w)/g, "@\u200B")
		.replace(/\s+/g, " ");
}

/** A table: the names of the columns, their alignment, and rows of cells that are Markdown already. */
export function tableOf(
	columns: readonly { readonly name: string; readonly right?: boolean }[],
	rows: readonly (readonly string[])[],
): string {
	const head = columns.map(({ name }) => name);
	const marks = columns.map(({ right = false }) => (right ? "--:" : "---"));
	return [head, marks, ...rows].map((cells) => `| ${cells.join(" | ")} |\n`).join("");
}
