import type { Brief, Sentence } from "../../brief/brief.ts";
import type { Claim } from "../../sourcing/claim.ts";
import type { Flaw } from "../rule.ts";
import type { Unsourced } from "./unsourced.ts";

type Words = Pick<Flaw, "span" | "message">;

/**
 * Where a flaw of a claim stands and what it says, worked out once for the words of the sentence: a
 * long draft has thousands of claims, and a keystroke changes one.
 */
export function wordedOnce(
	word: (brief: Brief, sentence: Sentence, claim: Claim) => Words,
): (brief: Brief, unsourced: Unsourced) => Words {
	const known = new WeakMap<object, Placeless>();
	return (brief, { sentence, claim }) => {
		const { start } = sentence.span;
		let found = known.get(sentence.reading);
		if (!found) {
			const { span, message } = word(brief, sentence, claim());
			found = { from: span.start - start, until: span.end - start, message };
			known.set(sentence.reading, found);
		}
		return {
			span: { start: start + found.from, end: start + found.until },
			message: found.message,
		};
	};
}

/** With offsets from the start of the sentence. */
interface Placeless {
	readonly from: number;
	readonly until: number;
	readonly message: string;
}
