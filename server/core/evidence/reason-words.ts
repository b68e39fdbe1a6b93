/** "states a quantity", "states a trend", "compares" as "states a quantity and a trend, and compares". */
export function inOneSentence(parts: readonly string[]): string {
	const byVerb = new Map<string, string[]>();
	for (const part of new Set(parts)) {
		const [verb = "", ...rest] = part.split(" ");
		byVerb.set(verb, [...(byVerb.get(verb) ?? []), rest.join(" ")]);
	}
	const clauses = [...byVerb].map(([verb, objects]) => `${verb} ${listed(objects, "")}`.trim());
	return listed(clauses, ",");
}

function listed(words: readonly string[], comma: string): string {
	const last = words.at(-1) ?? "";
	if (words.length < 2) return last;
	return `${words.slice(0, -1).join(", ")}${words.length > 2 ? "," : comma} and ${last}`;
}
