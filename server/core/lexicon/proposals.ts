/** Words in the line above a list that make its items proposals, not statements of fact. */
export const proposingWords: readonly string[] = [
	"should",
	"could",
	"would",
	"must",
	"recommend",
	"propose",
	"proposal",
	"options",
	"alternatives",
	"steps",
	"ways",
	"ask",
	"urge",
	"consider",
];
