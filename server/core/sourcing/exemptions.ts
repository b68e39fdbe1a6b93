import { claimWords } from "../lexicon/claim-words.ts";
import { oneOf } from "./patterns.ts";
import { has } from "./read-clauses.ts";
import type { Sentence } from "./read-sentence.ts";
import { kinds } from "./word-kinds.ts";

/** Why a sentence needs no source although it shows signs of a claim. */
export interface Exemption {
	readonly id: string;
	/** Which signs it silences: all, the soft ones, or the soft ones and numbers that are proposed, not found. */
	readonly silences: "all" | "proposed" | "soft";
	readonly holds: (sentence: Sentence) => boolean;
}

function matches(pattern: RegExp): Exemption["holds"] {
	return ({ text }) => pattern.test(text);
}

const pointer =
	/\b(?:[Ff]or (?:more|additional|further|an overview|details)[^.;]{0,60}\b(?:see|on|about)\b|[Ss]ee (?:also|the|section|table|figure|above|below|CRS|appendix|annex|Table|Figure|Section)|(?:^|\. )See\b|[Tt]his (?:policy brief|brief|paper|report|section|memo|memorandum|article|document|essay|appendix|chapter|note|product|table|figure|insight|study|guide|page|post|analysis|annex)(?:,[^,]{1,120},)? (?:is|was|has|provides|describes|discusses|presents|examines|explains|explores|focuses|first|will|begins|does|then|also|summari[sz]es|analy[sz]es|reviews|outlines|addresses|considers|covers|uses|sets|argues|looks|aims|seeks|assesses|recommends|proposes|offers|draws|lists|shows|contains)|(?:[Tt]able|[Ff]igure|Box|Appendix|[Ss]ection|[Cc]hapter|Annex) \d[\d.]{0,4} (?:below |above )?(?:shows?|presents?|lists?|provides?|summari[sz]es?|displays?|illustrates?|compares?|describes?|contains?|gives)|(?:is|are) (?:discussed|described|explained|presented|summari[sz]ed|listed|shown|given) (?:in|below|above)|[Ll]et['’]s|[Ll]et (?:us|me)|[Tt]he (?:following|next|preceding) (?:section|table|figure|paragraph|chapter|list|steps?|questions?)s?|as (?:noted|discussed|mentioned|described|shown|outlined) (?:above|below|earlier|in [Ss]ection)|The report (?:then|also|concludes|begins))\b/;

const ownView =
	/(?<!\b(?:War|Title|Part|Phase|Type|Article|Division|Class|Stage|Tier|Chapter|Volume|Appendix|Elizabeth|Charles|James|Level|Pillar|Protocol|Annex|Nicholas|Francis|Option) )\bI\b(?!\.\w|I)|\b(?:[Mm]y|myself|me)\b|\b[Ii]n (?:my|our) (?:view|opinion|judge?ment|assessment)\b|\b[Pp]ersonally\b|\b[Ww]e (?:\w{1,12}ly )?(?:believe|think|argue|recommend|propose|suggest|conclude|contend|urge|hope|judge|assess|expect|consider|call)\b/;

const hypothetical =
	/\b(?:[Ss]uppose|[Ii]magine|[Aa]ssum(?:e|ing) that|[Ii]n this example|[Hh]ypothetical(?:ly)?|[Ff]or instance, if|[Ff]or example, if|[Cc]onsider (?:a|an|the case))\b/;

const definition =
	/\b(?:(?:is|are) (?:defined|understood|taken) (?:as|to)|(?:[Ww]e|[Ii]) define|refers? to (?:a|an|the|any|as)|(?:means|denotes) (?:a|an|any|the|that|at|to)|for the purposes? of this)\b|^[\w\s-]{2,40} (?:means|denotes)\b/;

const reader = /\b(?:[Yy]ou|[Yy]our|[Yy]ours|yourself)\b/;

const modals = new Set(["should", "must", "shall", "ought"]);
const hedges = new Set(["could", "may", "might", "would"]);

/** A bare verb opens the sentence or follows its label: "Sanctions: Freeze the accounts". */
function isImperative({ words, clauses }: Sentence): boolean {
	const first = words[0];
	if (!has(first, kinds.base) || has(first, kinds.past)) {
		const colon = words.findIndex((word) => word.text === ":");
		return colon > 0 && colon < 8 && opensWithBase(words[colon + 1]?.text, words[colon + 2]?.kinds);
	}
	const second = words[1];
	const opens =
		second === undefined ||
		has(second, kinds.determiner | kinds.name | kinds.number | kinds.preposition | kinds.gerund) ||
		second.kinds === 0 ||
		second.lower === "that";
	return (
		opens && (clauses[0] === undefined || clauses[0].from > 1) && !/s$/.test(first?.lower ?? "")
	);
}

function opensWithBase(word: string | undefined, nextKinds: number | undefined): boolean {
	return word !== undefined && nextKinds !== undefined && imperatives.test(word);
}

const imperatives =
	/^(?:Adopt|Avoid|Build|Consider|Create|Cut|Define|Develop|Enhance|Ensure|Establish|Expand|Focus|Improve|Increase|Introduce|Invest|Keep|Launch|Limit|Maintain|Make|Promote|Provide|Publish|Reduce|Require|Review|Set|Share|Strengthen|Support|Target|Train|Use|Work)$/;

function mainVerb({ words, main }: Sentence): string {
	return main ? (words[main.from]?.lower ?? "") : "";
}

function mainSubject({ words, main }: Sentence): string {
	return main?.subject === undefined ? "" : (words[main.subject]?.lower ?? "");
}

const norms =
	/\b(?:should|ought to|needs? to (?!know)|has to|have to|had better|it is (?:\w{1,12}ly )?(?:essential|vital|crucial|imperative|important|necessary|time|critical|urgent)|there is (?:a|an)? ?(?:urgent )?need|remains to be done|cannot afford|let us)\b/i;

function isNorm(sentence: Sentence): boolean {
	const verb = mainVerb(sentence);
	if (modals.has(verb) || norms.test(sentence.text)) return true;
	const { words, main } = sentence;
	if (main && has(words[main.to], kinds.norm) && !/ed$/.test(words[main.to]?.lower ?? "")) {
		const subject = main.subject === undefined ? undefined : words[main.subject];
		return !has(subject, kinds.instrument | kinds.actor | kinds.name);
	}
	return false;
}

function isFuture(sentence: Sentence): boolean {
	return (
		/^(?:will|'ll|wo)$/.test(mainVerb(sentence)) ||
		/\b(?:is|are|am) (?:not )?going to\b/.test(sentence.text)
	);
}

function isHedged(sentence: Sentence): boolean {
	return (
		hedges.has(mainVerb(sentence)) ||
		/^(?:[Ii]f|[Uu]nless|[Pp]erhaps|[Mm]aybe|[Pp]ossibly)\b/.test(sentence.text) ||
		/\brisks? [a-z]{3,15}ing\b/.test(sentence.text)
	);
}

function isOwnSide(sentence: Sentence): boolean {
	return /^(?:we|i|us)$/.test(mainSubject(sentence)) || /^(?:Our|My|We)\b/.test(sentence.text);
}

const judging = new RegExp(
	`^(?:${oneOf(claimWords.judgements)}|(?:a|an|the|our|not|one|its|their) (?:\\w{1,15} ){0,3}${oneOf(claimWords.judgementNouns)})\\b`,
	"i",
);

function isJudgement(sentence: Sentence): boolean {
	const { main, words, text } = sentence;
	if (
		!main ||
		!/^(?:am|is|are|was|were|be|been|'s|remains?|seems?|feels?|looks?|sounds?|becomes?|'re|proves?)$/.test(
			words[main.to]?.lower ?? "",
		)
	)
		return false;
	let at = main.to + 1;
	while (has(words[at], kinds.adverb)) at++;
	return judging.test(text.slice(words[at]?.start ?? text.length));
}

function isComment(sentence: Sentence): boolean {
	return /^(?:this|that|these|it)$/.test(mainSubject(sentence)) && sentence.main?.form === "state";
}

export const exemptions: readonly Exemption[] = [
	{ id: "question", silences: "all", holds: matches(/\?["”’)\]]{0,3}\s{0,3}$/) },
	{ id: "pointer", silences: "all", holds: matches(pointer) },
	{ id: "hypothetical", silences: "all", holds: matches(hypothetical) },
	{ id: "imperative", silences: "proposed", holds: isImperative },
	{ id: "ownView", silences: "proposed", holds: matches(ownView) },
	{ id: "reader", silences: "proposed", holds: matches(reader) },
	{ id: "definition", silences: "proposed", holds: matches(definition) },
	{ id: "recommendation", silences: "proposed", holds: isNorm },
	{ id: "future", silences: "soft", holds: isFuture },
	{ id: "hedged", silences: "soft", holds: isHedged },
	{ id: "ownSide", silences: "soft", holds: isOwnSide },
	{ id: "judgement", silences: "soft", holds: isJudgement },
	{ id: "comment", silences: "soft", holds: isComment },
	{ id: "noVerb", silences: "soft", holds: ({ main }) => main === undefined },
];
