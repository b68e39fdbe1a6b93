/** Words around an argument that say whether it is conceded, denied or somebody else's. */

/** What follows, up to the next comma, semicolon or dash, is conceded. */
export const concedesAfter: readonly string[] = [
	"despite",
	"notwithstanding",
	"in spite of",
	"regardless of",
	"irrespective of",
	"although",
	"though",
	"even (though|if|with)",
	"even at the risk of",
	"albeit",
	"while",
	"whilst",
	"whatever",
	"(setting|leaving|putting) aside",
	"for all",
	"granted",
	"admittedly",
	"to be sure",
	"of course",
];

/** What stands before it in the clause is conceded. */
export const concedesBefore: readonly string[] = [
	"notwithstanding",
	"aside",
	"(is|are|be) (secondary|subordinate) to",
	"(must|should|can|will|has to|have to) (yield|give way|take a back seat) to",
	"(is|are) no excuse",
	"(should not|cannot be allowed to) stand in the way",
	"(is|are) a luxury",
];

/** What follows it in the clause is outweighed. Matched in lower case only: Trump is a name. */
export const outweighsAfter: readonly string[] = [
	"outweigh(s|ed)?",
	"trump(s|ed)",
	"overrid(e|es|ing)",
	"take(s)? precedence over",
	"matter(s)? more than",
];

export const notConcession: readonly string[] = [
	"while (working|remaining|maintaining|keeping|ensuring|also|respecting|protecting|preserving)",
	"a while",
	"for all (citizens|parties|nations|involved|of)",
	"even if only",
	"as though",
	"(setting|leaving|putting|set|put|left) aside (funds|money|land|territory)",
];

/** A cue up to three words before a term denies it; the term still engages the lens. */
export const negation: readonly string[] = [
	"not",
	"no",
	"never",
	"without",
	"cannot",
	"neither",
	"nor",
	"hardly",
	"scarcely",
	"den(y|ies|ied)",
	"reject(s|ed)? the (claim|idea|notion) that",
	"far from",
	"fail(s|ed)? to",
	"little",
];

export const notNegation: readonly string[] = [
	"not (just|only|merely|simply|least)",
	"(is|are|was|were)n't (just|only|merely|simply)",
	"no longer",
	"no doubt",
	"without (its|their|the|host|prior|formal) (consent|permission|approval)",
	"cannot be overstated",
];

/** Verbs by which a sentence reports what somebody holds. */
export const holds: readonly string[] = [
	"accuse(s|d)?",
	"acknowledge(s|d)?",
	"allege(s|d)?",
	"argue(s|d)?",
	"assert(s|ed)?",
	"believe(s|d)?",
	"claim(s|ed)?",
	"complain(s|ed)?",
	"condemn(s|ed)?",
	"consider(s|ed)?",
	"contend(s|ed)?",
	"counter(s|ed)? that",
	"criticize(s|d)?",
	"declare(s|d)?",
	"denounce(s|d)?",
	"(fear|fears|feared)",
	"(has|have|had) (pointed|bristled)",
	"call(s|ed)? for",
	"announce(s|d)?",
	"demand(s|ed)?",
	"den(y|ies|ied)",
	"describe(s|d)?",
	"proclaim(s|ed)?",
	"propose(s|d)?",
	"suggest(s|ed)? that",
	"urge(s|d)?",
	"insist(s|ed)?",
	"maintain(s|ed)? that",
	"object(s|ed)? (to|that)",
	"oppose(s|d)?",
	"prefer(s|red)?",
	"protest(s|ed)?",
	"regard(s|ed)?",
	"reject(s|ed)?",
	"reiterate(s|d)?",
	"say(s)?",
	"said",
	"see(s)?",
	"saw",
	"stress(es|ed)?",
	"think(s)?",
	"told",
	"view(s|ed)?",
	"want(s|ed)?",
	"warn(s|ed)?",
];

/** What belongs to somebody and is an opinion: “Arvenia's objections to …”. */
export const opinions: readonly string[] = [
	"claim(s)?",
	"concern(s)?",
	"demand(s)?",
	"fear(s)?",
	"insistence",
	"objection(s)?",
	"opposition",
	"position",
	"refusal",
	"rejection",
	"stance",
	"view(s)?",
	"wariness",
];

/** Words before the holder that belong to no name. */
export const holderOpeners: readonly string[] = [
	"although",
	"and",
	"as",
	"because",
	"but",
	"if",
	"officially",
	"so",
	"though",
	"while",
	"yet",
];

/** Subjects that are the author, or nobody. */
export const notHolders: readonly string[] = [
	"he",
	"i",
	"it",
	"my",
	"our",
	"she",
	"that",
	"they",
	"this",
	"we",
	"which",
	"who",
	"you",
];

/** People who hold views without a name. */
export const unnamedHolders: readonly string[] = [
	"advocates",
	"analysts",
	"critics",
	"defenders",
	"detractors",
	"diplomats",
	"experts",
	"government",
	"governments",
	"legislators",
	"many",
	"minister",
	"ministers",
	"ministry",
	"observers",
	"officials",
	"opponents",
	"others",
	"parliament",
	"president",
	"proponents",
	"sceptics",
	"scholars",
	"skeptics",
	"some",
	"spokesman",
	"spokesperson",
	"supporters",
];

/** Words between the holder and the verb, besides adverbs in -ly. */
export const beforeHolding: readonly string[] = ["also", "had", "has", "have", "long", "still"];

/** Words whose capital at the beginning of a sentence names nobody. */
export const notNames: readonly string[] = [
	"a",
	"all",
	"an",
	"any",
	"each",
	"every",
	"few",
	"most",
	"one",
	"such",
	"that",
	"the",
	"there",
	"these",
	"those",
	"what",
	"who",
];

/** Words after “according to” that point back instead of naming somebody. */
export const possessives: readonly string[] = ["her", "his", "its", "my", "our", "their", "this"];

/** “In Arvenia's view”, “in the eyes of”: what follows the name. */
export const viewWords: readonly string[] = ["eyes", "opinion", "perspective", "view", "views"];
