/** Keys of the front matter that say how a brief is to be read. */
export const frontMatterKeys: readonly string[] = [
	"axes",
	"balance-scope",
	"bibliography",
	"level",
	"likelihood-scale",
	"risk-scale",
	"stance",
	"tlp",
	"voice",
];

export interface KnownValues {
	readonly key: string;
	readonly accepted: readonly string[];
	/** Other programs give the key other values, so only a mistyped one is told. */
	readonly others?: true;
	/** What replaced a value that is no longer in use, in lower case. */
	readonly instead?: Readonly<Record<string, string>>;
}

/** Values that such keys take. The labels of the Traffic Light Protocol are those of version 2.0 (FIRST, 2022). */
export const frontMatterValues: readonly KnownValues[] = [
	{ key: "level", accepted: ["relaxed", "standard", "strict"], others: true },
	{ key: "likelihood-scale", accepted: ["icd203", "phia", "ipcc"], others: true },
	{ key: "stance", accepted: ["advocacy", "objective"], others: true },
	{
		key: "tlp",
		accepted: ["RED", "AMBER+STRICT", "AMBER", "GREEN", "CLEAR"],
		instead: { white: "CLEAR" },
	},
	{ key: "voice", accepted: ["personal"], others: true },
];
