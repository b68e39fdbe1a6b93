/**
 * Reading what takes longer is put off until nobody types in it. In milliseconds: quick typists leave
 * as much between two keys.
 */
const shortest = 100;

/** However long reading takes, it begins after such a rest. */
const longestRest = 1000;

/** Without a break for what others ask. */
const longestStretch = 20;

/** Keeps long documents from standing in the way of others, and of those who write them. */
export class Pace {
	readonly #documents = new Map<string, { changed: number; cost: number }>();

	/** Takes note of a new text. */
	changed(uri: string): void {
		const cost = this.#documents.get(uri)?.cost ?? 0;
		this.#documents.set(uri, { changed: performance.now(), cost });
	}

	closed(uri: string): void {
		this.#documents.delete(uri);
	}

	/** Reads a text, and remembers how long that took. */
	measured<Result>(uri: string, read: () => Result): Result {
		const start = performance.now();
		const result = read();
		const known = this.#documents.get(uri);
		if (known) known.cost = performance.now() - start;
		return result;
	}

	/** Resolves once the document has not changed for as long as reading it takes, and for `least` milliseconds. */
	async rest(uri: string, least = 0): Promise<void> {
		for (;;) {
			const known = this.#documents.get(uri);
			if (!known) return;
			const { changed, cost } = known;
			const rest = Math.max(least, cost < shortest ? 0 : Math.min(cost, longestRest));
			const left = changed + rest - performance.now();
			if (left <= 0) return;
			await pause(left);
		}
	}
}

/** Takes the steps, and lets through what is asked meanwhile. Resolves to whether `goOn` allowed all. */
export async function inStretches(steps: Iterable<unknown>, goOn: () => boolean): Promise<boolean> {
	let start = performance.now();
	for (const _ of steps) {
		if (performance.now() - start < longestStretch) continue;
		await pause(0);
		if (!goOn()) return false;
		start = performance.now();
	}
	return true;
}

function pause(milliseconds: number): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
