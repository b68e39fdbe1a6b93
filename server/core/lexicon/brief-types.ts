/** A kind of brief, and how long its readers expect it to be. */
export interface BriefType {
	/** As the front matter names it under `type`. */
	readonly id: string;
	readonly label: string;
	/** The most words of its body. */
	readonly words: number;
	/** Who asks for that; a custom of ours where nobody does. */
	readonly authority?: string;
}

/** The front matter's `word-limit` goes before these. */
export const briefTypes: readonly BriefType[] = [
	{
		id: "policy-brief",
		label: "policy brief",
		words: 1500,
		authority: "International Development Research Centre",
	},
	{
		id: "options-memo",
		label: "options memo",
		words: 1000,
		authority: "Harvard Kennedy School",
	},
	{
		id: "decision-memo",
		label: "decision memo",
		words: 800,
		authority: "two pages, US Army Regulation 25-50",
	},
	{
		id: "evidence-brief",
		label: "evidence brief",
		words: 3000,
		authority: "Food and Agriculture Organization, long form",
	},
	{
		id: "rapid-response",
		label: "rapid response",
		words: 700,
		authority: "Food and Agriculture Organization, short form",
	},
	{ id: "intelligence-assessment", label: "intelligence assessment", words: 2000 },
	{ id: "impact-assessment", label: "impact assessment", words: 8000 },
];

/** Whom a text may be shown to, by its label in the Traffic Light Protocol 2.0 (FIRST, 2022). */
export const tlpMeanings: ReadonlyMap<string, string> = new Map([
	["RED", "for its recipients only"],
	["AMBER+STRICT", "for its recipients’ organization only, where they need to know"],
	["AMBER", "for its recipients’ organization and its clients, where they need to know"],
	["GREEN", "for its recipients’ community"],
	["CLEAR", "for everybody"],
]);
