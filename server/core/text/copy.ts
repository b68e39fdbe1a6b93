/** A slice keeps the whole text it was cut from in memory; a text of its own does not. */
export function copyOf(slice: string): string {
	return ` ${slice}`.slice(1);
}
