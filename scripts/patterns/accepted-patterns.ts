/** Patterns that would take more than linear time on a long text, and never see one. */
export interface AcceptedPattern {
	readonly file: string;
	/** How it begins, as JavaScript writes it. */
	readonly begins: string;
	/** How much it sees, and where that is decided. */
	readonly reason: string;
}

export const acceptedPatterns: readonly AcceptedPattern[] = [
	{
		file: "client/templates.ts",
		begins: "/^date: TODO$|TODO",
		reason: "Sees the templates that ship with the extension, and no text of an author's.",
	},
	{
		file: "server/core/brief/citations.ts",
		begins: "/(?<![\\p{L}\\p{N}_@/.])-?@(?:\\{([^{}\\s]{1,100})\\}",
		reason:
			"In braces it looks 100 characters ahead of each @ and no further; without braces what it passes over is the match, and no @ stands in it.",
	},
	{
		file: "server/core/brief/options.ts",
		begins: "/\\p{L}{3,}.*\\s.*\\p{L}{3}|",
		reason: "Sees 60 characters: patternOf cuts the name just above.",
	},
	{
		file: "server/core/brief/section-role.ts",
		begins: "/^(?:",
		reason: "See 200 characters: roleOf cuts the title.",
	},
	{
		file: "server/core/fix/cite.ts",
		begins: "/^([^,;&]+),\\s*(?:\\p{Lu}",
		reason: "Sees the authors that the pattern above found, 200 characters at most: referenceMark.",
	},
	{
		file: "server/core/parse/passages.ts",
		begins: "/^((?: {0,3}(?:[-*+]|",
		reason: "Sees 1000 characters: track cuts the line.",
	},
	{
		file: "server/core/render/works.ts",
		begins: "/(?<![\\p{L}\\p{N}_@/.])(-?)@(?:\\{([^{}\\s]{1,100})\\}",
		reason:
			"Like the one of citations.ts: 100 characters ahead of each @, and no @ stands in a match.",
	},
	{
		file: "server/core/sourcing/personal.ts",
		begins: "/(\\S\\s+)?(\\p{Lu}[\\p{L}.]*)\\s+$/u",
		reason: "Sees 60 characters: isNumeral cuts what stands before.",
	},
	{
		file: "server/core/rules/sourcing/claim-phrase.ts",
		begins: "/^(?:\\s(?:(?:\\p{L}\\.){2,}|",
		reason: "Sees 80 characters: claimPhrase cuts the rest of the sentence.",
	},
	{
		file: "server/core/rules/sourcing/claim-phrase.ts",
		begins: "/(?:\\s(?:the|an?|of|",
		reason: "Sees what the pattern above found in 80 characters: claimPhrase.",
	},
];
