/** How risks are rated. Spellings are in lower case and without accents; the first one names the rank. */

/** The words for one rank: those of both columns, and those of one. */
export interface RatingRank {
	readonly both: readonly string[];
	readonly likelihood: readonly string[];
	readonly impact: readonly string[];
}

const veryLow = words(
	"very low, vl, minimal, muy bajo, muy baja, tres faible, sehr niedrig, sehr gering, muito baixo, muito baixa, 极低",
);
const low = words(
	"low, l, lo, bajo, baja, faible, bas, basse, niedrig, gering, baixo, baixa, green, 低",
);
const medium = words(
	"medium, m, med, moderate, average, medio, media, moderado, moderada, moyen, moyenne, modere, moderee, mittel, amber, yellow, 中",
);
const high = words(
	"high, h, hi, alto, alta, eleve, elevee, haut, haute, fort, forte, hoch, orange, 高",
);
const veryHigh = words(
	"very high, vh, critical, extreme, muy alto, muy alta, tres eleve, tres elevee, sehr hoch, muito alto, muito alta, critico, critica, critique, kritisch, red, 极高",
);

const unlikely = words("unlikely, improbable, seldom, unwahrscheinlich, peu probable");
const possible = words(
	"possible, occasional, even, roughly even chance, realistic possibility, posible, possivel, moglich",
);
const likely = words("likely, probable, wahrscheinlich, provavel");
const certain = words(
	"almost certain, certain, very likely, highly likely, highly probable, nearly certain, virtually certain, frequent, casi seguro, quasi certain, sehr wahrscheinlich",
);
const rare = words(
	"rare, remote, very unlikely, almost no chance, highly unlikely, highly improbable, exceptionally unlikely, remote chance, raro, rara, selten, sehr unwahrscheinlich",
);

const minor = words("minor, limited, marginal, menor, mineur, mineure");
const major = words("major, serious, significant, mayor, majeur, majeure");
const negligible = words("negligible, insignificant, trivial, insignificante, negligeable");
const severe = words(
	"severe, catastrophic, disastrous, catastrofico, catastrophique, katastrophal",
);

/** Rating words from the lowest rank to the highest: scales of three, four and five ranks. */
export const ratingScales: readonly (readonly RatingRank[])[] = [
	[
		{ both: low, likelihood: [...unlikely, "remote"], impact: [...minor, "negligible"] },
		{ both: medium, likelihood: possible, impact: ["significant"] },
		{ both: [...high, "red"], likelihood: likely, impact: [...major, "severe", "critical"] },
	],
	[
		{ both: low, likelihood: [...unlikely, "remote"], impact: [...minor, "negligible"] },
		{ both: medium, likelihood: possible, impact: ["significant"] },
		{ both: high, likelihood: likely, impact: major },
		{ both: veryHigh, likelihood: certain, impact: severe },
	],
	[
		{ both: veryLow, likelihood: [...rare, "improbable"], impact: negligible },
		{ both: low, likelihood: unlikely, impact: minor },
		{ both: medium, likelihood: possible, impact: ["significant"] },
		{ both: high, likelihood: likely, impact: major },
		{ both: veryHigh, likelihood: certain, impact: severe },
	],
];

/** Words between the ends of a range: “Low to medium”, “faible à moyenne”. */
export const rangeWords: readonly string[] = ["to", "or", "a", "bis", "hasta", "ate"];

/** What stands in a cell that says nothing yet. `TODO` is not among them: it is a marker of its own. */
export const emptyValues: readonly string[] = [
	...words("-, –, —, --, ---, ?, ??, ???, …, ..., n/a, na, n.a., none, nil, xx, xxx, pending"),
	...words("tbd, tbc, tba, to be determined, to be confirmed, to be decided, to be agreed"),
	...words("por definir, a definir, à definir, offen"),
];

/** Answers that leave the risk as it is. */
export const acceptances: readonly string[] = words(
	"accept, accepted, acceptance, accept risk, accept the risk, retain, tolerate, tolerated",
);

/** Words in an option cell that mean every option. */
export const everyOption: readonly string[] = words("all, any, each, every, both, general");

/** Scales that a brief may declare by name, with their ranks. They combine ratings by a matrix. */
export const matrixScales: ReadonlyMap<string, number> = new Map([
	["nist", 5],
	["nist-800-30", 5],
	["uk-nrr", 5],
]);

function words(list: string): readonly string[] {
	return list.split(", ");
}
