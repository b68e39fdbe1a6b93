import { claimWords } from "../lexicon/claim-words.ts";
import { has } from "./finite-verbs.ts";
import { longPattern, oneOf, setOf } from "./patterns.ts";
import { namesStance } from "./positions.ts";
import type { Clause } from "./read-clauses.ts";
import type { Sentence } from "./read-sentence.ts";
import { kinds } from "./word-kinds.ts";

const judging = longPattern(
	`^(?:${oneOf(claimWords.judgements)}|(?:a|an|the|our|not|one|its|their) (?:[\\w’'-]{1,15} ){0,3}?${oneOf(claimWords.judgementNouns)})\\b`,
	"i",
);
const linking = setOf(claimWords.linking);

/** "is vital", "remains a priority", "is committed to": a judgement, not a fact. */
export function isEvaluative(sentence: Sentence, clause: Clause): boolean {
	const { auxiliary, verb, form, passive, next } = clause;
	if (form !== "state" && form !== "present") return false;
	if (passive && judging.test(verb.lower)) return true;
	if (!linking.has(verb.lower) && !linking.has(auxiliary.lower)) return false;
	const { words, text } = sentence;
	let at = next;
	while (has(words[at], kinds.adverb)) at++;
	const start = words[at]?.start ?? text.length;
	return judging.test(text.slice(start, start + 80)) && !namesStance(sentence, clause);
}
