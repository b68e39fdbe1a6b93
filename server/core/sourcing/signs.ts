import { accordingToIn, anonymousIn, reportedSpeechIn, researchIn } from "./attributions.ts";
import { comparisonIn, superlativeIn } from "./comparisons.ts";
import { countIn, moneyIn, proportionIn, quantityIn, statisticIn } from "./figures.ts";
import { actorActionIn, datedEventIn, mechanismIn, pastActIn } from "./happenings.ts";
import { lawIn } from "./laws.ts";
import type { PhraseList } from "./phrases.ts";
import { groupViewIn, positionIn } from "./positions.ts";
import { quotationIn } from "./quotations.ts";
import { spanOfClause } from "./read-sentence.ts";
import type { Finder, Sign } from "./sign.ts";

/** Signs that need a source beyond doubt, in order of precedence within their topic. */
export const hardSigns: readonly Sign[] = [
	{ id: "statistic", why: "states a percentage or ratio", topic: "statistic", find: statisticIn },
	{ id: "money", why: "states an amount of money", topic: "statistic", find: moneyIn },
	{ id: "quantity", why: "states a quantity", topic: "statistic", find: quantityIn },
	{ id: "count", why: "counts events or people", topic: "statistic", find: countIn },
	{
		id: "proportion",
		why: "states a share without a number",
		topic: "statistic",
		find: proportionIn,
	},
	{ id: "quotation", why: "quotes someone", topic: "quotation", find: quotationIn },
	{
		id: "accordingTo",
		why: "reports what a source says",
		topic: "attribution",
		find: accordingToIn,
	},
	{
		id: "reportedSpeech",
		why: "reports what somebody said",
		topic: "attribution",
		find: reportedSpeechIn,
	},
	{ id: "anonymous", why: "relies on an unnamed source", topic: "attribution", find: anonymousIn },
	{ id: "research", why: "invokes research or data", topic: "attribution", find: researchIn },
];

/** Signs that a sentence states a fact somebody could check, in the same order. */
export const softSigns: readonly Sign[] = [
	{ id: "law", why: "says what a law or agreement does", topic: "legal", find: lawIn },
	{
		id: "position",
		why: "says what somebody holds, but not where",
		topic: "attribution",
		find: positionIn,
	},
	{ id: "groupView", why: "attributes a view to a group", topic: "attribution", find: groupViewIn },
	{ id: "datedEvent", why: "refers to a dated event", topic: "event", find: datedEventIn },
	{ id: "pastAct", why: "reports what happened", topic: "event", find: pastActIn },
	{
		id: "actorAction",
		why: "reports what somebody has done or is doing",
		topic: "event",
		find: actorActionIn,
	},
	{ id: "history", why: "generalizes about the past", topic: "event", find: phrase("history") },
	{ id: "trend", why: "states a trend", topic: "event", find: phrase("trends") },
	{ id: "causal", why: "asserts a cause or an effect", topic: "causal", find: phrase("causes") },
	{ id: "forecast", why: "passes on a forecast", topic: "causal", find: phrase("forecasts") },
	{ id: "mechanism", why: "says how something works", topic: "causal", find: mechanismIn },
	{
		id: "superlative",
		why: "makes a ranking claim",
		topic: "comparative",
		find: superlativeIn,
	},
	{ id: "comparison", why: "compares", topic: "comparative", find: comparisonIn },
];

/** What is left when a sentence states something and shows no other sign. */
export const plainSign: Sign = {
	id: "plain",
	why: "states something as a fact",
	topic: "fact",
	find: ({ main }) => main && spanOfClause(main),
};

function phrase(list: PhraseList): Finder {
	return ({ phrases }) => phrases.get(list);
}
