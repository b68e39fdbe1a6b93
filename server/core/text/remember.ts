import { copyOf } from "./copy.ts";

/**
 * The same function, with its answers kept by the text they are about: on a keystroke all texts but
 * one are those of the keystroke before. Forgets everything once it holds more than `most` answers,
 * or answers about more than `longest` characters.
 */
export function remembered<Answer>(
	answer: (text: string) => Answer,
	most = 20_000,
	longest = 2_000_000,
): (text: string) => Answer {
	const known = new Map<string, { readonly answer: Answer }>();
	let characters = 0;
	return (text) => {
		const found = known.get(text);
		if (found) return found.answer;
		if (text.length > longest / 10) return answer(text);
		const own = copyOf(text);
		const fresh = { answer: answer(own) };
		if (known.size >= most || characters + text.length > longest) {
			known.clear();
			characters = 0;
		}
		known.set(own, fresh);
		characters += text.length;
		return fresh.answer;
	};
}

/** The same for what is asked of an object: known for as long as the object is in use. */
export function rememberedOf<Key extends object, Answer>(
	answer: (key: Key) => Answer,
): (key: Key) => Answer {
	const known = new WeakMap<Key, { readonly answer: Answer }>();
	return (key) => {
		const found = known.get(key);
		if (found) return found.answer;
		const fresh = { answer: answer(key) };
		known.set(key, fresh);
		return fresh.answer;
	};
}
