/** A published scale that gives each of its words a range of probability. */
export interface LikelihoodScale {
	readonly id: string;
	readonly terms: readonly string[];
}

/** ICD 203 calls its lowest band “remote”, too, which mostly says where something lies. */
export const likelihoodScales: readonly LikelihoodScale[] = [
	{
		id: "icd-203",
		terms: [
			"almost no chance",
			"very unlikely",
			"highly improbable",
			"unlikely",
			"improbable",
			"roughly even chance",
			"roughly even odds",
			"likely",
			"probable",
			"probably",
			"very likely",
			"highly probable",
			"almost certain",
			"almost certainly",
			"nearly certain",
		],
	},
	{
		id: "phia",
		terms: [
			"remote chance",
			"highly unlikely",
			"unlikely",
			"realistic possibility",
			"likely",
			"probable",
			"probably",
			"highly likely",
			"highly probable",
			"almost certain",
			"almost certainly",
		],
	},
	{
		id: "ipcc",
		terms: [
			"exceptionally unlikely",
			"extremely unlikely",
			"very unlikely",
			"unlikely",
			"about as likely as not",
			"more likely than not",
			"likely",
			"very likely",
			"extremely likely",
			"virtually certain",
		],
	},
];

/** Behind these a word of a scale compares or describes, and judges no likelihood: “the likely route”. */
export const beforePlainLikelihood: readonly string[] = [
	"a",
	"an",
	"any",
	"as",
	"equally",
	"fairly",
	"how",
	"its",
	"least",
	"less",
	"more",
	"most",
	"quite",
	"somewhat",
	"the",
	"their",
];
