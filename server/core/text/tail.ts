/** Where the signs at the end of a text begin; the end itself where there are none. `sign` is one character. */
export function tailStart(text: string, sign: RegExp): number {
	let at = text.length;
	while (at > 0 && sign.test(text.charAt(at - 1))) at--;
	return at;
}

export function withoutTail(text: string, sign: RegExp): string {
	return text.slice(0, tailStart(text, sign));
}
