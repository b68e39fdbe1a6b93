import { claimWords } from "../lexicon/claim-words.ts";
import type { Span } from "../text/span.ts";
import { has } from "./finite-verbs.ts";
import { setOf } from "./patterns.ts";
import type { Clause } from "./read-clauses.ts";
import { type Sentence, spanOfClause } from "./read-sentence.ts";
import { kinds } from "./word-kinds.ts";

const loose = setOf(claimWords.looseReporting);
const reportedOf = setOf(claimWords.reportedOf);
const speaking = setOf(claimWords.speaking);
/** Subjects that are no speaker but the author, or nobody. */
const nobody = setOf("i, we, you, this, these, those, there, it, that");
const people = setOf("he, she, they, who");
const speaker = kinds.name | kinds.actor | kinds.unnamed | kinds.study | kinds.instrument;

/** What somebody else said: "the ministry has warned", "accusing them of". */
export function reportedSpeechIn(sentence: Sentence): Span | undefined {
	const clause = sentence.clauses.find((candidate) => reportsSpeech(sentence, candidate));
	return clause ? spanOfClause(clause) : participleIn(sentence);
}

function reportsSpeech({ words }: Sentence, clause: Clause): boolean {
	const { subject, verb, form, passive, next } = clause;
	if (!has(verb, kinds.reporting) || form === "modal") return false;
	if (!subject || (nobody.has(subject.lower) && subject.text !== "US")) return false;
	if (passive) return reportedOf.has(verb.lower);
	const after = words[next];
	const introduces =
		after !== undefined && /^(?:that|to|:|,|“|"|how|whether|fingers|out)$/.test(after.lower);
	if (loose.has(verb.lower) && !introduces) return false;
	return has(subject, speaker) || people.has(subject.lower) || after?.lower === "that";
}

/** ", rejecting any notion of …" after a clause about somebody else. */
function participleIn({ words, main }: Sentence): Span | undefined {
	if (!main?.subject || /^(?:i|we|you)$/i.test(main.subject.text)) return undefined;
	const word = words.find(
		({ lower }, i) => i > main.next && words[i - 1]?.text === "," && speaking.has(lower),
	);
	return word && { start: word.start, end: word.end };
}
