/** A snippet as VS Code would insert it, with every tab stop left as it comes. */
export interface Expanded {
	readonly text: string;
	/** Numbers of the tab stops, in the order of the text. */
	readonly stops: readonly number[];
}

/** Reads what our snippets use of VS Code's syntax: `$1`, `${1}`, `${1:words}`, `${1|a,b|}` and variables. */
export function expandSnippet(body: string, variables: Readonly<Record<string, string>>): Expanded {
	const parts = body.matchAll(part);
	const stops: number[] = [];
	let text = "";
	for (const { groups = {} } of parts) {
		const { escaped, variable, stop, choices, words, plain } = groups;
		if (stop !== undefined) stops.push(Number(stop));
		text +=
			escaped ??
			plain ??
			(variable === undefined ? undefined : (variables[variable] ?? `no ${variable}`)) ??
			choices?.split(",")[0] ??
			expandSnippet(words ?? "", variables).text;
	}
	return { text, stops };
}

const part = new RegExp(
	[
		"\\\\(?<escaped>[\\\\$}])",
		"\\$(?<variable>[A-Z_]+)",
		"\\$(?:(?<stop>\\d+)|\\{(?<stop>\\d+)(?:\\|(?<choices>[^|]+)\\||:(?<words>[^}]*))?\\})",
		"(?<plain>[^\\\\$]+)",
	].join("|"),
	"gu",
);
