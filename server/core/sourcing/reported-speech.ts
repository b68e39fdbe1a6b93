import type { Span } from "../text/span.ts";
import { type Clause, has } from "./read-clauses.ts";
import { type Sentence, spanOfClause } from "./read-sentence.ts";
import { kinds } from "./word-kinds.ts";

/** Somebody else said it: "the ministry has warned", "accusing them of". */
export function reportedSpeechIn(sentence: Sentence): Span | undefined {
	const clause = sentence.clauses.find((candidate) => reportsSpeech(sentence, candidate));
	return clause ? spanOfClause(sentence, clause) : spanOfParticiple(sentence);
}

const strong =
	/^(?:sa(?:y|ys|id)|told|tells?|argue|claim|assert|contend|insist|warn|declare|announce|testif|allege|accuse|vow|pledge|condemn|criticis|criticiz|denounce|urge|deny|denie|conclude|predict|proclaim|acknowledge|concede|admit|explain|complain|object|reiterate|emphasi|stress|praise|blame|protest|lament|speculat|estimate|forecast|recommend|promise|affirm|reaffirm|propose|confirm)/;

function reportsSpeech({ words }: Sentence, clause: Clause): boolean {
	const verb = words[clause.to];
	if (!has(verb, kinds.reporting) || clause.form === "modal") return false;
	const subject = clause.subject === undefined ? undefined : words[clause.subject];
	if (!subject || /^(?:i|we|you|this|these|those|there|it)$/.test(subject.lower)) return false;
	if (clause.passive)
		return /^(?:accused|blamed|criticis|criticiz|condemned|denounced|praised|portrayed|described|characteri|labell?ed|alleged)/.test(
			verb?.lower ?? "",
		);
	const speaker = kinds.name | kinds.actor | kinds.unnamed | kinds.study | kinds.instrument;
	if (has(subject, speaker) || /^(?:he|she|they|who)$/.test(subject.lower)) return true;
	const after = words[clause.to + 1];
	return after?.lower === "that" && strong.test(verb?.lower ?? "");
}

/** ", rejecting any notion of …" after a clause about somebody else. */
function spanOfParticiple({ words, main }: Sentence): Span | undefined {
	if (main?.subject === undefined) return undefined;
	if (/^(?:i|we|you)$/.test(words[main.subject]?.lower ?? "")) return undefined;
	for (let i = main.to + 1; i < words.length; i++) {
		const word = words[i];
		if (words[i - 1]?.lower === "," && word && speaking.test(word.lower)) {
			return { start: word.start, end: word.end };
		}
	}
	return undefined;
}

const speaking =
	/^(?:accusing|arguing|asserting|claiming|citing|contending|declaring|denouncing|condemning|insisting|rejecting|saying|stating|vowing|warning|alleging|urging|promising|pledging|blaming|criticizing|criticising|demanding|threatening|announcing|complaining|acknowledging|denying)$/;
