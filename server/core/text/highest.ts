/** The highest of any many numbers, and `least` at least. A call cannot have as many arguments as a text has lines. */
export function highest(numbers: Iterable<number>, least: number): number {
	let most = least;
	for (const number of numbers) if (number > most) most = number;
	return most;
}

/** Likewise the lowest, and `most` at most. */
export function lowest(numbers: Iterable<number>, most: number): number {
	let least = most;
	for (const number of numbers) if (number < least) least = number;
	return least;
}
