import { claimWords } from "../lexicon/claim-words.ts";
import type { Span } from "../text/span.ts";
import { has } from "./finite-verbs.ts";
import { setOf } from "./patterns.ts";
import type { Clause } from "./read-clauses.ts";
import { type Sentence, spanOfClause } from "./read-sentence.ts";
import { spanOfMatch } from "./sign.ts";
import { meanings, means } from "./verb-meanings.ts";
import { kinds } from "./word-kinds.ts";

const loose = setOf(claimWords.looseReporting);
const picturing = setOf(claimWords.picturing);
const reportedOf = setOf(claimWords.reportedOf);
const speaking = setOf(claimWords.speaking);
const introduction = setOf('that, to, :, “, ", how, whether, fingers, out');
/** Subjects that are no speaker but the author, or nobody. */
const nobody = setOf("I, i, we, We, you, You, this, This, these, those, there, it, It, that, That");
const people = setOf("he, she, they, who");
const speaker = kinds.name | kinds.actor | kinds.unnamed | kinds.study | kinds.instrument;

const somebody = kinds.actor | kinds.unnamed;
const implying = setOf(claimWords.implying);

/** What somebody else said: "the ministry has warned", "accusing them of". */
export function reportedSpeechIn(sentence: Sentence): Span | undefined {
	const clause = sentence.clauses.find((candidate) => reportsSpeech(sentence, candidate));
	return clause ? spanOfClause(clause) : participleIn(sentence);
}

function reportsSpeech({ words }: Sentence, clause: Clause): boolean {
	const { subject, verb, form, passive, next } = clause;
	if (!means(verb, meanings.reporting) || form === "modal") return false;
	if (!subject || nobody.has(subject.text)) return false;
	if (picturing.has(verb.lower))
		return words.slice(next, next + 10).some(({ lower }) => lower === "as");
	if (passive) return reportedOf.has(verb.lower);
	const after = words[next]?.lower ?? "";
	if (loose.has(verb.lower) && !introduction.has(after)) return false;
	if (has(subject, kinds.instrument)) return false;
	if (implying.has(verb.lower)) return has(subject, somebody) || people.has(subject.lower);
	return has(subject, speaker) || people.has(subject.lower) || after === "that";
}

/** ", rejecting any notion of …" after a clause about somebody else. */
function participleIn({ words, main }: Sentence): Span | undefined {
	if (!main || !(has(main.subject, speaker) || people.has(main.subject?.lower ?? "")))
		return undefined;
	for (let i = main.next + 1; i < words.length; i++) {
		const word = words[i];
		if (word && speaking.has(word.lower) && words[i - 1]?.text === ",") return word;
	}
	return undefined;
}

/** "according to the ministry", not "according to need" or "according to Article 5". */
export function accordingToIn({ phrases, words }: Sentence): Span | undefined {
	const span = phrases.get("sources");
	const first = words.findIndex(({ start }) => start === span?.start);
	if (!span || words[first]?.lower !== "according") return span;
	const source = words.slice(first + 2, first + 8).find((word) => has(word, speaker));
	return source && !has(source, kinds.instrument) ? span : undefined;
}

const believed = setOf(claimWords.believed);
const vaguely = setOf(claimWords.vaguely);
const saidTo = setOf(claimWords.saidTo);

/** "analysts fear", "is widely believed", "reportedly". */
export function anonymousIn(sentence: Sentence): Span | undefined {
	const clause = sentence.clauses.find((candidate) => leansOnNobody(sentence, candidate));
	return clause ? spanOfClause(clause) : sentence.phrases.get("hearsay");
}

function leansOnNobody({ words }: Sentence, clause: Clause): boolean {
	const { subject, auxiliary, verb, form, passive, next } = clause;
	if (form === "modal") return false;
	if (subject && has(subject, kinds.unnamed) && means(verb, meanings.reporting | meanings.stance)) {
		const beside = words[words.indexOf(subject) + 1];
		return !passive && beside?.lower !== "of" && beside?.text !== ",";
	}
	if (!passive || !believed.has(verb.lower)) return false;
	const after = words[next]?.lower;
	if (subject?.lower === "it") return after === "that" || after === "to";
	if (saidTo.has(verb.lower) && after === "to") return true;
	return words.slice(words.indexOf(auxiliary), next).some(({ lower }) => vaguely.has(lower));
}

const namedStudy =
	/\b(?:a|one|recent|new|another|several|many|multiple) (?:\w{1,20} ){0,2}(?:study|studies|survey|surveys|poll|polls|audit|report) (?:by|from|published|released|found|conducted|commissioned)\b/i;

/** "surveys suggest", "a recent study by". */
export function researchIn(sentence: Sentence): Span | undefined {
	if ((sentence.kinds & kinds.study) === 0) return undefined;
	const clause = sentence.clauses.find(
		({ subject, verb, form, passive }) =>
			has(subject, kinds.study) && means(verb, meanings.finding) && form !== "modal" && !passive,
	);
	return clause ? spanOfClause(clause) : spanOfMatch(namedStudy, sentence.text);
}
