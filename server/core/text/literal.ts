/** A pattern that matches the words as they are written. */
export function literally(words: string): string {
	return words.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
}
