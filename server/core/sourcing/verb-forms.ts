import { irregularVerbs } from "../lexicon/claim-verbs.ts";

export interface VerbForms {
	readonly base: string;
	readonly third: string;
	readonly gerunds: readonly string[];
	readonly pasts: readonly string[];
	readonly participles: readonly string[];
}

const irregular = new Map(
	irregularVerbs.split(/,\s*/).map((forms) => {
		const [base = "", past = "", participle = past] = forms.split(/\s+/);
		return [base, { past, participle }];
	}),
);

export const irregularBases: readonly string[] = [...irregular.keys()];

/** The forms of an English verb, and some that only look like one, which harms nobody. */
export function verbForms(base: string): VerbForms {
	const known = irregular.get(base);
	const regular = stems(base).map(regularPast);
	return {
		base,
		third: thirdPerson(base),
		gerunds: stems(base).map((stem) => `${stem.replace(/ie$/, "y")}ing`),
		pasts: known ? [known.past] : regular,
		participles: known ? [known.participle] : regular,
	};
}

function thirdPerson(base: string): string {
	if (/(?:s|x|z|ch|sh|o)$/.test(base)) return `${base}es`;
	return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
}

function regularPast(stem: string): string {
	return stem.endsWith("e") ? `${stem}d` : `${stem.replace(/(?<=[^aeiou])y$/, "i")}ed`;
}

/** What -ed and -ing are added to. Whether a final consonant doubles is not worth knowing: both go in. */
function stems(base: string): readonly string[] {
	if (/[^eo]e$/.test(base)) return [base.slice(0, -1)];
	return /[^aeiou][aeiou][bdfglmnprt]$/.test(base) ? [base, base + base.at(-1)] : [base];
}
