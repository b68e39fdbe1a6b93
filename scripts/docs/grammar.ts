import { rules } from "../../server/core/index.ts";
import { crossReferencePrefixes } from "../../server/core/lexicon/citations.ts";
import { beforePlainLikelihood, likelihoodScales } from "../../server/core/lexicon/likelihood.ts";

interface Grammar {
	readonly repository: { readonly [name: string]: object };
}

/** The grammar with the words of the lexicon brought up to date. */
export function withWords(grammarJson: string): string {
	const grammar: Grammar = JSON.parse(grammarJson);
	const repository = { ...grammar.repository };
	for (const [name, match] of Object.entries(matches()))
		repository[name] = { ...repository[name], match };
	return `${JSON.stringify({ ...grammar, repository }, undefined, "\t")}\n`;
}

function matches(): Readonly<Record<string, string>> {
	return {
		"citation-key": `(?<![\\p{L}\\p{N}_@/.=&?#%~+\\\\])(-?@)(?!(?:${anyOf(crossReferencePrefixes)})[-:])(\\{[^{}]+\\}|[\\p{L}\\p{N}_]+(?:[:.#$%&+?<>~/-][\\p{L}\\p{N}_]+)*)`,
		placeholder: `(?<![\\p{L}\\p{N}])(?:${anyOf(placeholders())})(?![\\p{L}\\p{N}])`,
		likelihood: `(?<![\\p{L}\\p{N}_-])(?:${likelihood()})(?![\\p{L}\\p{N}_-])`,
	};
}

function placeholders(): readonly string[] {
	const { markers } = {
		markers: [],
		...rules.find(({ id }) => id === "sourcing/placeholder")?.options,
	};
	return markers;
}

/** A term of several words stands for itself; a single one may only describe. */
function likelihood(): string {
	const terms = likelihoodScales.flatMap((scale) => scale.terms);
	const single = terms.filter((term) => !term.includes(" "));
	const before = beforePlainLikelihood.map((word) => `\\b${eitherCase(word)} `).join("|");
	const several = anyOf(terms.filter((term) => term.includes(" ")));
	return `(?i:${several})|(?<!${before})(?i:${anyOf(single)})`;
}

/** What an expression looks back at cannot say that case does not matter. */
function eitherCase(word: string): string {
	const first = word.charAt(0);
	return `[${first.toUpperCase()}${first}]${word.slice(1)}`;
}

/** The longest first, so that “very likely” is not taken for “likely”. */
function anyOf(words: Iterable<string>): string {
	return [...new Set(words)]
		.toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1))
		.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
		.join("|");
}
