import { claimVerbs } from "../lexicon/claim-verbs.ts";
import type { Word } from "./read-words.ts";
import { verbForms } from "./verb-forms.ts";

/** What a verb is used for, as bits of one number. */
export const meanings = {
	reporting: 1 << 0,
	stance: 1 << 1,
	finding: 1 << 2,
	causal: 1 << 3,
	trend: 1 << 4,
	act: 1 << 5,
	legal: 1 << 6,
	norm: 1 << 7,
	intransitive: 1 << 8,
} as const;

const known = new Map<string, number>();

addVerbs(claimVerbs.reporting, meanings.reporting);
addVerbs(claimVerbs.stance, meanings.stance);
addVerbs(claimVerbs.finding, meanings.finding);
addVerbs(claimVerbs.causal, meanings.causal);
addVerbs(claimVerbs.trend, meanings.trend);
addVerbs(claimVerbs.act, meanings.act);
addVerbs(claimVerbs.legal, meanings.legal);
addVerbs(claimVerbs.norm, meanings.norm);
addVerbs(claimVerbs.intransitive, meanings.intransitive);

export function meaningsOf(verb: Word): number {
	return known.get(verb.lower) ?? 0;
}

export function means(verb: Word, mask: number): boolean {
	return (meaningsOf(verb) & mask) !== 0;
}

function addVerbs(bases: string, meaning: number): void {
	for (const base of bases.split(/\s+/)) {
		const { third, gerunds, pasts, participles } = verbForms(base);
		for (const form of new Set([base, third, ...gerunds, ...pasts, ...participles])) {
			known.set(form, (known.get(form) ?? 0) | meaning);
		}
	}
}
