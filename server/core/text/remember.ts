import { copyOf } from "./copy.ts";

/**
 * The same function, with its answers kept by the text they are about: on a keystroke all texts but
 * one are those of the keystroke before. Forgets everything once it holds more than `most` answers.
 */
export function remembered<Answer>(
	answer: (text: string) => Answer,
	most = 20_000,
): (text: string) => Answer {
	const known = new Map<string, { readonly answer: Answer }>();
	return (text) => {
		const found = known.get(text);
		if (found) return found.answer;
		if (known.size >= most) known.clear();
		const own = copyOf(text);
		const fresh = { answer: answer(own) };
		known.set(own, fresh);
		return fresh.answer;
	};
}
