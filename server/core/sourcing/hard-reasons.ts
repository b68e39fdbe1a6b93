import { claimWords } from "../lexicon/claim-words.ts";
import type { Span } from "../text/span.ts";
import type { Topic } from "./claim.ts";
import { anyOf, oneOf } from "./patterns.ts";
import { quotationIn } from "./quotations.ts";
import { type Sentence, spanOfMatch } from "./read-sentence.ts";
import { reportedSpeechIn } from "./reported-speech.ts";

/** A named sign that a sentence needs a source. */
export interface Sign {
	readonly id: string;
	readonly why: string;
	readonly topic: Topic;
	readonly find: (sentence: Sentence) => Span | undefined;
}

const digits = "(?<![\\d.,])\\d(?:[\\d.,]{0,20}\\d)?";
const numbers = oneOf(claimWords.numbers);
const magnitude = "(?:thousand|million|billion|trillion|crore|lakh|mn|bn|tn)";
const approximately = `\\b${oneOf(claimWords.approximators)}\\s`;
const notTime = `(?!\\s(?:[a-z-]{1,20}\\s){0,2}${oneOf(claimWords.times)}\\b|[\\s-]${oneOf(claimWords.times)}\\b)`;

const statistic = new RegExp(
	[
		`${digits}\\s?(?:%|percent\\b|per cent\\b|percentage points?\\b|basis points?\\b)`,
		`\\b(?:a|one|two|three|four|${digits})[ -](?:third|quarter|fifth|sixth|tenth)s? of (?!the way|an? (?:hour|century))`,
		`(?<!\\b(?:first|second|latter|other|early|late)\\s)\\bhalf of (?!the [^ ]{0,10}\\s?(?:century|decade|year))`,
		`\\b(?:one|two|three|four|five|six|seven|eight|nine|\\d{1,3}) (?:in|out of) (?:every )?(?:\\d|two|three|four|five|six|seven|eight|nine|ten)`,
		`\\b${oneOf("two, three, four, five, ten, twenty")}(?:fold| times (?:as|more|higher|larger|greater))\\b`,
		`\\bper 1\\d{0,2}[, ]?000\\b`,
	].join("|"),
	"i",
);

const money = new RegExp(
	[
		`(?:US|C|A|R|S)?[$€£¥₹]\\s?\\d[\\d.,]{0,20}(?:[\\s-]?${magnitude}\\b)?`,
		`\\b(?:USD|EUR|GBP|MXN|CAD|Rs\\.?)\\s?\\d[\\d.,]{0,20}(?:\\s?${magnitude}\\b)?`,
		`${digits}\\s?(?:${magnitude}\\s)?(?:US\\s)?(?:dollars|euros|pounds sterling|pesos|USD|EUR)\\b`,
		`\\b(?:millions|billions|trillions|hundreds|thousands) of (?:dollars|euros|pounds)\\b`,
	].join("|"),
	"i",
);

const quantity = new RegExp(
	[
		`(?<![\\d.,])\\d{1,3}(?:,\\d{3}){1,5}(?!\\d)${notTime}`,
		`${digits}[\\s-]?${magnitude}\\b${notTime}`,
		`\\b(?:several|dozens|scores|hundreds|thousands|millions|billions|tens of thousands|(?:${numbers})\\s${magnitude})\\s(?:of\\s|hundred|thousand|million)(?!dollars)`,
		`${approximately}(?:${digits}|(?:${numbers}|half a|a hundred|a thousand|a million|a dozen))\\b(?![\\d,.]\\d|\\s?:)${notTime}`,
	].join("|"),
	"i",
);

const count = new RegExp(
	`(?:${digits}|\\b${numbers}(?:-${oneOf("one, two, three, four, five, six, seven, eight, nine")})?)\\s(?:[a-z-]{1,20}\\s){0,2}${oneOf(claimWords.counted)}\\b`,
	"i",
);

const spokenOf = new RegExp(
	`\\b${oneOf(claimWords.smallNumbers)}\\s(?:[A-Za-z-]{1,20}\\s){0,2}${oneOf(claimWords.spokenOf)}\\b`,
	"i",
);

const proportion = new RegExp(
	[
		`\\b${oneOf(claimWords.vagueShares)}\\b`,
		`\\b${oneOf(claimWords.shareSizes)}\\s${oneOf(claimWords.shares)} of\\b`,
	].join("|"),
	"i",
);

const believed = new RegExp(
	[
		`\\bit (?:is|was|has been) (?:\\w{1,15}ly )?${oneOf(claimWords.believed)} (?:that|to)\\b`,
		`\\b(?:is|are|was|were|been) (?:widely|generally|often|commonly|frequently|sometimes|usually|repeatedly|universally|broadly|increasingly) ${oneOf(claimWords.believed)}\\b`,
		`\\b(?:is|are|was|were) (?:said|believed|thought|rumou?red|reported|alleged|understood|reputed|feared) to\\b`,
		`\\b${oneOf(claimWords.hearsay)}\\b`,
		`\\b${oneOf(claimWords.unnamed)} (?:familiar with|close to|who asked|who spoke|briefed on)\\b`,
	].join("|"),
	"i",
);

const unnamedView = new RegExp(
	`(?<![\\w-])(?:some|many|several|most|other|others|certain|various|senior|former|unnamed|anonymous|legal|independent|leading|western|foreign|military|industry|local|defen[cs]e|intelligence|security|policy|regional|${oneOf(claimWords.unnamed)})?\\s?${oneOf(claimWords.unnamed)} (?:have |had |also |often |generally |long |repeatedly |increasingly |now ){0,3}(?:say|said|says|believes?d?|argued?|argues|warn|warns|warned|fear|feared|fears|suggest|suggested|think|thought|contend|contended|claim|claimed|notes?|noted|estimate|estimated|question|questioned|disagree|debate|doubt|see|saw|view|viewed|worry|worried|agree|agreed|point|pointed|point out|maintain|caution|cautioned|expect|expected|predict|predicted|allege|alleged|call|called|describe|described|complain|complained|express|expressed|bristled|accuse|accused|criticized|raised|assert|asserted|conclude|concluded|consider|regard)\\b`,
	"i",
);

const research = new RegExp(
	[
		`\\b${oneOf(claimWords.studies)} (?:[\\w’'-]{1,20} ){0,6}?(?:show|shows|showed|shown|suggest|suggests|suggested|indicate|indicates|indicated|finds|found|reveal|reveals|revealed|confirm|confirms|confirmed|estimates|estimated|demonstrate|demonstrates|demonstrated|conclude|concludes|concluded|document|documents|documented|underlined|highlighted|highlights) (?!up\\b)`,
		`\\b(?:a|one|recent|new|this|another|several|many|multiple) (?:\\w{1,20} ){0,2}(?:study|studies|survey|surveys|poll|polls|audit|report) (?:by|from|published|released|found|conducted|commissioned)\\b`,
	].join("|"),
	"i",
);

function numeric(pattern: RegExp): Sign["find"] {
	return ({ counted }) => spanOfMatch(pattern, counted);
}

export function matching(...patterns: readonly RegExp[]): Sign["find"] {
	return ({ text }) => {
		for (const pattern of patterns) {
			const span = spanOfMatch(pattern, text);
			if (span) return span;
		}
		return undefined;
	};
}

function countIn({ counted }: Sentence): Span | undefined {
	const spoken = spokenOf.exec(counted);
	const text = spoken ? counted.replace(spokenOf, (found) => " ".repeat(found.length)) : counted;
	return spanOfMatch(count, text);
}

/** Signs that need a source beyond doubt, in order of precedence. */
export const hardSigns: readonly Sign[] = [
	{
		id: "statistic",
		why: "states a percentage or ratio",
		topic: "statistic",
		find: numeric(statistic),
	},
	{ id: "money", why: "states an amount of money", topic: "statistic", find: numeric(money) },
	{ id: "quantity", why: "states a quantity", topic: "statistic", find: numeric(quantity) },
	{ id: "count", why: "counts events or people", topic: "statistic", find: countIn },
	{
		id: "proportion",
		why: "states a share without a number",
		topic: "statistic",
		find: matching(proportion),
	},
	{ id: "quotation", why: "quotes someone", topic: "quotation", find: quotationIn },
	{
		id: "accordingTo",
		why: "reports what a source says",
		topic: "attribution",
		find: matching(anyOf(claimWords.sources)),
	},
	{
		id: "reportedSpeech",
		why: "reports what somebody said",
		topic: "attribution",
		find: reportedSpeechIn,
	},
	{
		id: "anonymous",
		why: "relies on an unnamed source",
		topic: "attribution",
		find: matching(believed, unnamedView),
	},
	{
		id: "research",
		why: "invokes research or data",
		topic: "attribution",
		find: matching(research),
	},
];
