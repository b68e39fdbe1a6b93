import spanish from "./spanish.json" with { type: "json" };

/** What the manifest says in English, each with its translation. */
export const translations: ReadonlyMap<string, string> = new Map(Object.entries(spanish));

/** Undefined where a translation is missing. */
export function inSpanish(text: string): string | undefined {
	return translations.get(text) ?? ruleInSpanish(text);
}

/** A rule's setting joins what the rule reports, why, and where more stands. */
function ruleInSpanish(text: string): string | undefined {
	const [, english, englishWhy, link] = /^\*\*(.*?)\*\* (.*) (\(\[.*\))$/s.exec(text) ?? [];
	const summary = translations.get(english ?? "");
	const why = translations.get(englishWhy ?? "");
	return summary && why && `**${summary}** ${why} ${link}`;
}

/** The parts of a text that are translated one by one. */
export function partsOf(text: string): string[] {
	const [, summary, why] = /^\*\*(.*?)\*\* (.*) (\(\[.*\))$/s.exec(text) ?? [];
	return summary && why ? [summary, why] : [text];
}
