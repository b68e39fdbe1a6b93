import { claimWords } from "../lexicon/claim-words.ts";
import { has } from "./finite-verbs.ts";
import { oneOf, setOf } from "./patterns.ts";
import type { Clause } from "./read-clauses.ts";
import type { Sentence } from "./read-sentence.ts";
import { kinds } from "./word-kinds.ts";

/** Why a sentence needs no source although it shows signs of a claim. */
export interface Exemption {
	readonly id: string;
	/** All signs; the soft ones; or the soft ones and numbers that are proposed, not found. */
	readonly silences: "all" | "proposed" | "soft";
	readonly holds: (sentence: Sentence) => boolean;
}

function matches(pattern: RegExp): Exemption["holds"] {
	return ({ text }) => pattern.test(text);
}

const pointer =
	/\b(?:[Ff]or (?:more|additional|further|an overview|details)[^.;]{0,60}\b(?:see|on|about)\b|[Ss]ee (?:also|the|section|table|figure|above|below|CRS|appendix|annex|Table|Figure|Section)|(?:^|\. )See\b|[Tt]his (?:policy brief|brief|paper|report|section|memo|memorandum|article|document|essay|appendix|chapter|note|product|table|figure|insight|study|guide|page|post|analysis|annex)(?:,[^,]{1,120},)? (?:is|was|has|provides|describes|discusses|presents|examines|explains|explores|focuses|first|will|begins|does|then|also|summari[sz]es|analy[sz]es|reviews|outlines|addresses|considers|covers|sets|argues|looks|aims|seeks|assesses|recommends|proposes|offers|draws|lists|shows|contains)|(?:[Tt]able|[Ff]igure|Box|Appendix|[Ss]ection|[Cc]hapter|Annex) \d[\d.]{0,4} (?:below |above )?(?:shows?|presents?|lists?|provides?|summari[sz]es?|displays?|illustrates?|compares?|describes?|contains?|gives)|(?:is|are) (?:discussed|described|explained|presented|summari[sz]ed|listed|shown|given) (?:in|below|above)|[Ll]et['’]s|[Ll]et (?:us|me)|[Tt]he (?:following|next|preceding) (?:section|table|figure|paragraph|chapter|list|steps?|questions?)s?|as (?:noted|discussed|mentioned|described|shown|outlined) (?:above|below|earlier|in [Ss]ection)|The report (?:then|also|concludes|begins))\b/;

const ownView =
	/(?<!\b(?:War|Title|Part|Phase|Type|Article|Division|Class|Stage|Tier|Chapter|Volume|Appendix|Elizabeth|Charles|James|Level|Pillar|Protocol|Annex|Nicholas|Francis|Option|June|SALT) )\bI\b(?!\.\w|I)|\b(?:[Ii]n|[Tt]o) (?:my|our) (?:view|opinion|judge?ment|assessment|mind|knowledge)\b|\b[Pp]ersonally\b|\b[Ww]e (?:\w{1,12}ly )?(?:believe|think|argue|recommend|propose|suggest|conclude|contend|urge|hope|judge|assess|expect|consider|call)\b/;

const hypothetical =
	/\b(?:[Ss]uppose|[Ii]magine|[Aa]ssum(?:e|ing) that|[Ii]n this example|[Hh]ypothetical(?:ly)?|[Ff]or instance, if|[Ff]or example, if|[Cc]onsider (?:a|an|the case))\b/;

const definition =
	/\b(?:(?:is|are) (?:defined|understood|taken) (?:as|to)|(?:[Ww]e|[Ii]) define|for the purposes? of this)\b/;

const reader = /\b(?:[Yy]ou|[Yy]our|[Yy]ours|yourself)\b/;
const norms =
	/\b(?:it is (?:\w{1,12}ly )?(?:essential|vital|crucial|imperative|important|necessary|time|critical|urgent)|there is (?:a|an)? ?(?:urgent )?need|remains to be done|cannot afford|let us)\b/i;
const duties = setOf("should, must, shall, ought");
const hedges = setOf("could, may, might, would");
const proposals = setOf(claimWords.proposals);
const counters = setOf(claimWords.counters);
const ours = /^(?:[Ww]e|I|[Uu]s|[Oo]urs?|[Mm]y)$/;

export function isThirdParty({ subject }: Clause): boolean {
	return !subject || !/^(?:I|[Yy]ou|[Tt]here|[Hh]ere|[Ww]e)$/.test(subject.text);
}

const judging = new RegExp(
	`^(?:${oneOf(claimWords.judgements)}|(?:a|an|the|our|not|one|its|their) (?:[\\w’'-]{1,15} ){0,3}?${oneOf(claimWords.judgementNouns)})\\b`,
	"i",
);
const linking = setOf(
	"am, is, are, be, 's, 're, remain, remains, seem, seems, feel, feels, look, looks, sound, sounds, become, becomes, prove, proves",
);

/** "is vital", "remains a priority", "is committed to": a judgement, not a fact. */
export function isEvaluative(sentence: Sentence, clause: Clause): boolean {
	const { auxiliary, verb, form, next } = clause;
	if (form !== "state" && form !== "present") return false;
	if (clause.passive && judging.test(verb.lower)) return true;
	if (!linking.has(verb.lower) && !linking.has(auxiliary.lower)) return false;
	const { words, text } = sentence;
	let at = next;
	while (has(words[at], kinds.adverb)) at++;
	return judging.test(text.slice(words[at]?.start ?? text.length, (words[at]?.start ?? 0) + 80));
}

/** A bare verb opens the sentence, or follows its label: "Sanctions: Freeze the accounts". */
function isImperative({ words, clauses }: Sentence): boolean {
	const colon = words.findIndex((word) => word.text === ":");
	if (colon > 0 && colon < 8 && imperatives.test(words[colon + 1]?.text ?? "")) return true;
	const [first, second] = words;
	if (!has(first, kinds.base) || has(first, kinds.past)) return false;
	const [clause] = clauses;
	if (second && !has(second, object) && second.kinds !== 0) return false;
	return clause === undefined || clause.role !== "main" || clause.auxiliary === first;
}

const object =
	kinds.determiner | kinds.name | kinds.number | kinds.preposition | kinds.gerund | kinds.relative;
const imperatives =
	/^(?:Adopt|Avoid|Build|Consider|Create|Cut|Define|Develop|Enhance|Ensure|Establish|Expand|Focus|Improve|Increase|Introduce|Invest|Keep|Launch|Limit|Maintain|Make|Promote|Provide|Publish|Reduce|Require|Review|Set|Share|Strengthen|Support|Target|Train|Use|Work)$/;

function isNorm(sentence: Sentence): boolean {
	const { main, words, text } = sentence;
	if (norms.test(text)) return true;
	if (!main) return false;
	const { auxiliary, verb, subject, next } = main;
	if (duties.has(auxiliary.lower)) return true;
	if (/^(?:needs?|has|have)$/.test(verb.lower) && words[next]?.lower === "to") return true;
	return (
		has(verb, kinds.norm) &&
		has(verb, kinds.base | kinds.third) &&
		!has(subject, kinds.instrument | kinds.actor | kinds.name)
	);
}

function isFuture({ main, text }: Sentence): boolean {
	if (main && /^(?:will|'ll|wo|shall)$/.test(main.auxiliary.lower)) return true;
	return /\b(?:is|are|am) (?:not )?going to\b/.test(text);
}

function isHedged({ main, text }: Sentence): boolean {
	if (/^(?:[Ii]f|[Uu]nless|[Pp]erhaps|[Mm]aybe|[Pp]ossibly)\b/.test(text)) return true;
	if (!main || !hedges.has(main.auxiliary.lower)) return false;
	return main.auxiliary.lower !== "would" || !proposals.has(main.subject?.lower ?? "");
}

function isOwnSide({ main, words }: Sentence): boolean {
	return ours.test(main?.subject?.text ?? "") || ours.test(words[0]?.text ?? "");
}

function isJudgement(sentence: Sentence): boolean {
	return sentence.main !== undefined && isEvaluative(sentence, sentence.main);
}

function isComment({ main }: Sentence): boolean {
	if (!main?.subject || main.form !== "state") return false;
	return (
		/^(?:this|that|these|it|here)$/i.test(main.subject.text) || counters.has(main.subject.lower)
	);
}

export const exemptions: readonly Exemption[] = [
	{ id: "question", silences: "all", holds: matches(/\?["”’)\]]{0,3}\s{0,3}$/) },
	{
		id: "pointer",
		silences: "all",
		holds: ({ text }) => pointer.test(text.replaceAll(/\([^()]{0,300}\)/g, "")),
	},
	{ id: "hypothetical", silences: "all", holds: matches(hypothetical) },
	{ id: "imperative", silences: "proposed", holds: isImperative },
	{ id: "ownView", silences: "proposed", holds: matches(ownView) },
	{ id: "reader", silences: "proposed", holds: matches(reader) },
	{
		id: "definition",
		silences: "proposed",
		holds: ({ text, main }) =>
			definition.test(text) || /^(?:means|denotes|refers)$/.test(main?.verb.lower ?? ""),
	},
	{ id: "recommendation", silences: "proposed", holds: isNorm },
	{
		id: "ownPlan",
		silences: "proposed",
		holds: (sentence) => isFuture(sentence) && isOwnSide(sentence),
	},
	{ id: "future", silences: "soft", holds: isFuture },
	{ id: "hedged", silences: "soft", holds: isHedged },
	{ id: "ownSide", silences: "soft", holds: isOwnSide },
	{ id: "judgement", silences: "soft", holds: isJudgement },
	{ id: "comment", silences: "soft", holds: isComment },
	{
		id: "counting",
		silences: "soft",
		holds: ({ main }) => counters.has(main?.subject?.lower ?? "") && main?.form !== "past",
	},
	{ id: "noVerb", silences: "soft", holds: ({ main }) => main === undefined },
];
