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

const found = new Map<string, VerbForms>();

/** The forms of an English verb, and some that only look like one, which harms nobody. */
export function verbForms(base: string): VerbForms {
	const forms = found.get(base) ?? formsOf(base);
	found.set(base, forms);
	return forms;
}

function formsOf(base: string): VerbForms {
	const known = irregular.get(base);
	const roots = stems(base);
	const regular = roots.map(regularPast);
	return {
		base,
		third: thirdPerson(base),
		gerunds: roots.map((stem) => `${stem.endsWith("ie") ? `${stem.slice(0, -2)}y` : stem}ing`),
		pasts: known ? [known.past] : regular,
		participles: known ? [known.participle] : regular,
	};
}

function thirdPerson(base: string): string {
	if (/(?:s|x|z|ch|sh|o)$/.test(base)) return `${base}es`;
	return endsInConsonantY(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
}

function regularPast(stem: string): string {
	if (stem.endsWith("e")) return `${stem}d`;
	return endsInConsonantY(stem) ? `${stem.slice(0, -1)}ied` : `${stem}ed`;
}

function endsInConsonantY(word: string): boolean {
	return word.endsWith("y") && /[^aeiou]y$/.test(word);
}

/** What -ed and -ing are added to. Whether a final consonant doubles is not worth knowing: both go in. */
function stems(base: string): readonly string[] {
	if (/[^eo]e$/.test(base)) return [base.slice(0, -1)];
	return /[^aeiou][aeiou][bdfglmnprt]$/.test(base) ? [base, base + base.at(-1)] : [base];
}
