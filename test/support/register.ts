/** A brief with one risk table, from its rows; the first one is the header. */
export function register(...rows: readonly string[]): string {
	const [header = "", ...others] = rows;
	const columns = header.split("|").length;
	const lines = [header, Array.from({ length: columns }, () => "---").join(" | "), ...others];
	return `## Risks\n\n${lines.map((line) => `| ${line} |`).join("\n")}\n`;
}
