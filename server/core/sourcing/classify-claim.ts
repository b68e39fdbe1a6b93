import { claimWords } from "../lexicon/claim-words.ts";
import type { Span } from "../text/span.ts";
import type { Claim, Reason, Topic } from "./claim.ts";
import { topics } from "./claim.ts";

const longestSentence = 1500;
const confidence = { A: 0.95, B: 0.86, C: 0.7 } as const;

/** Why the sentence needs a source, or undefined when it needs none. Total and deterministic. */
export function classifyClaim(sentence: string): Claim | undefined {
	const text = sentence.slice(0, longestSentence);
	if (pointers.some((pattern) => pattern.test(text))) return undefined;
	const exempt = softExemptions.some((pattern) => pattern.test(text));
	const reasons = reasonsIn(text);
	const hard = reasons.filter((reason) => reason.hard);
	const tier = hard.length > 0 ? "A" : "B";
	const deciding = (tier === "A" ? hard : reasons).toSorted(byPrecedence)[0];
	if (!deciding || (tier === "B" && exempt)) return undefined;
	const others = reasons.filter((reason) => reason !== deciding);
	return {
		tier,
		topic: deciding.topic,
		reasons: [deciding, ...others],
		confidence: confidence[tier],
	};
}

function reasonsIn(text: string): readonly Reason[] {
	const masked = text.replace(references, (found) => " ".repeat(found.length));
	return signs.flatMap(({ pattern, numeric = false, ...reason }) => {
		const span = first(pattern, numeric ? masked : text);
		return span ? [{ ...reason, span }] : [];
	});
}

function first(pattern: RegExp, text: string): Span | undefined {
	const found = pattern.exec(text);
	return found ? { start: found.index, end: found.index + found[0].length } : undefined;
}

function byPrecedence(a: Reason, b: Reason): number {
	return topics.indexOf(a.topic) - topics.indexOf(b.topic);
}

interface Sign {
	readonly id: string;
	readonly why: string;
	readonly topic: Topic;
	readonly hard: boolean;
	readonly pattern: RegExp;
	/** Looks at the sentence without the numbers that only point somewhere. */
	readonly numeric?: boolean;
}

function oneOf(words: string): string {
	const escaped = words
		.split(/,\s*/)
		.map((word) => word.replaceAll(".", "\\.").replaceAll("'", "['’]"))
		.map((word) => word.replaceAll(/\s+/g, "\\s"));
	return `(?:${escaped.join("|")})`;
}

const month = oneOf(claimWords.months);
const number = oneOf(claimWords.numbers);
const year = "(?:1[5-9]\\d\\d|20\\d\\d)s?";

const references = new RegExp(
	[
		`\\b${oneOf(claimWords.numbered)}\\s?§?\\s?[\\dIVX][\\w.()-]{0,20}`,
		`\\b${month}\\s\\d{1,2}\\b(?:,\\s\\d{4})?`,
		`\\bFY\\s?\\d{2,4}\\b|\\b${year}(?:-\\d{2,4})?\\b|\\b\\d{1,4}(?:st|nd|rd|th)\\b`,
		"\\b(?:COVID|SARS|G|F|M|B|C|U)-?\\d{1,4}[A-Z]?\\b|\\b24/7\\b|\\b9/11\\b|\\b\\d{1,2}:\\d\\d\\b",
	].join("|"),
	"g",
);

const signs: readonly Sign[] = [
	{
		id: "statistic",
		why: "states a percentage or ratio",
		topic: "statistic",
		hard: true,
		numeric: true,
		pattern:
			/\d\s?(?:%|percent\b|per cent\b|percentage points?\b)|\b(?:a|one|two|three)[- ](?:third|quarter|fifth)s? of\b|\bhalf of\b|\bone in (?:\d|[a-z])/i,
	},
	{
		id: "money",
		why: "states an amount of money",
		topic: "statistic",
		hard: true,
		numeric: true,
		pattern: /[$€£¥]\s?\d[\d.,]{0,20}(?:\s?(?:million|billion|trillion|bn)\b)?/i,
	},
	{
		id: "quantity",
		why: "states a quantity",
		topic: "statistic",
		hard: true,
		numeric: true,
		pattern: new RegExp(
			`\\b\\d{1,3}(?:,\\d{3}){1,5}\\b|\\b\\d[\\d.,]{0,10}\\s?(?:thousand|million|billion|trillion)\\b|\\b(?:dozens|hundreds|thousands|millions|billions) of\\b|\\b(?:about|around|approximately|roughly|nearly|almost|over|more than|less than|fewer than|at least|up to|as many as|an estimated|only)\\s(?:\\d|${number}\\b)`,
			"i",
		),
	},
	{
		id: "proportion",
		why: "states a share without a number",
		topic: "statistic",
		hard: true,
		pattern:
			/\b(?:the (?:vast |overwhelming )?majority of|most of (?:the|its|their)|(?:significant|large|substantial|considerable|growing|small|disproportionate) (?:portion|share|proportion|percentage|number|majority) of|on average|median|twice as|three times|doubled|tripled|quadrupled|halved)\b/i,
	},
	{
		id: "count",
		why: "counts events or people",
		topic: "statistic",
		hard: true,
		numeric: true,
		pattern: new RegExp(
			`\\b(?:\\d{1,6}|${number})\\s(?:[a-z-]{1,20}\\s){0,2}${oneOf(claimWords.counted)}\\b`,
			"i",
		),
	},
	{
		id: "quotation",
		why: "quotes someone",
		topic: "quotation",
		hard: true,
		pattern: /[“"](?:[^\s“”"]{1,40}\s){2,80}[^\s“”"]{1,40}[”"]/,
	},
	{
		id: "accordingTo",
		why: "reports what a source says",
		topic: "attribution",
		hard: true,
		pattern: /\b(?:according to|as reported by|citing)\b/i,
	},
	{
		id: "reportedSpeech",
		why: "reports someone’s statement or position",
		topic: "attribution",
		hard: true,
		pattern: new RegExp(
			`\\b(?!${oneOf(claimWords.notSpeaker)}\\b)[A-Za-z.’'-]{2,30}\\s(?:(?:has|have|had|also|then|repeatedly|publicly|later|recently|often)\\s){0,3}${oneOf(claimWords.reporting)}\\b`,
		),
	},
	{
		id: "anonymous",
		why: "relies on an unnamed source",
		topic: "attribution",
		hard: true,
		pattern: new RegExp(
			`\\b(?:reportedly|allegedly|purportedly|supposedly|(?:some|many|several|most|senior|former|unnamed) ${oneOf(claimWords.unnamed)} (?:say|said|believe|argue|warn|fear|suggest))\\b`,
			"i",
		),
	},
	{
		id: "research",
		why: "invokes research or data",
		topic: "attribution",
		hard: true,
		pattern: new RegExp(
			`\\b${oneOf(claimWords.studies)} (?:\\w{1,20} ){0,3}?${oneOf(claimWords.studyVerbs)}\\b`,
			"i",
		),
	},
	{
		id: "law",
		why: "states what a law, ruling or agreement says",
		topic: "legal",
		hard: false,
		pattern:
			/\b(?:Act|Treaty|Convention|Constitution|Supreme Court|Executive Order|[Ss]tatute|[Ll]egislation|[Ii]nternational law|[Dd]irective)\b/,
	},
	{
		id: "position",
		why: "says what somebody holds, but not where",
		topic: "attribution",
		hard: false,
		pattern:
			/\b(?:sees|views|considers|believes|prefers|fears|opposes|favou?rs|wants|is considering|is weighing|has shown willingness|stance is)\b/,
	},
	{
		id: "datedEvent",
		why: "refers to a dated event",
		topic: "event",
		hard: false,
		pattern: new RegExp(`\\b${year}\\b|\\b${month}\\s\\d|\\bin recent (?:years|months|decades)\\b`),
	},
	{
		id: "actorAction",
		why: "reports what an actor did",
		topic: "event",
		hard: false,
		pattern:
			/\b[A-Za-z][\w.’'&-]{1,30}\s(?:was|were|has|have|had)\s(?:[a-z]{2,15}ly\s|also\s|not\s|been\s){0,2}[a-z]{2,15}(?:ed|en|wn)\b/,
	},
	{
		id: "causal",
		why: "asserts a cause or effect",
		topic: "causal",
		hard: false,
		pattern:
			/\b(?:caus(?:e|es|ed|ing)|led to|leads? to|results? in|resulted in|responsible for|because of|due to|contribut(?:e|es|ed|ing) to|fuel(?:s|ed|ing)|driven by|stems? from|linked to|as a result of)\b/i,
	},
	{
		id: "superlative",
		why: "makes a ranking claim",
		topic: "comparative",
		hard: false,
		pattern:
			/\b(?:largest|biggest|smallest|highest|lowest|worst|deadliest|strongest|unprecedented|never before|(?:more|less|fewer|higher|lower|greater|deadlier) than)\b/i,
	},
];

const pointers = [
	/\?["”’)\]]{0,3}\s{0,3}$/,
	/\b(?:[Ss]ee (?:also|the|section|table|figure)|[Ll]et['’]s|[Tt]his (?:brief|paper|report|section|memo))\b/,
];

const softExemptions = [
	/\b(?:[Cc]ould|may|[Mm]ight|[Ww]ould|[Pp]erhaps|will|won['’]t|shall|should|must|needs? to)\b/,
	/\bI\b(?!\.\w)|\b[Ii]n (?:my|our) (?:view|opinion)\b|\b[Pp]ersonally\b|^(?:We|Our)\b|\b[Yy]ou\b/,
];
