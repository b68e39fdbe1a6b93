import type { Entry } from "./entry.ts";

export interface Hit {
	readonly entry: Entry;
	/** Sums what the shared words weigh; rare ones weigh more. */
	readonly score: number;
}

/** Finds entries by the words of their titles and authors. Made when it is first asked. */
export class WordIndex {
	readonly #entries: readonly Entry[];
	/** Entries by word, as indexes. */
	readonly #places = new Map<string, number[]>();

	constructor(entries: readonly Entry[]) {
		this.#entries = entries;
		for (const [index, entry] of entries.entries())
			for (const word of wordsIn(entry.words())) {
				const places = this.#places.get(word);
				if (places) places.push(index);
				else this.#places.set(word, [index]);
			}
	}

	/** Those that share at least two words with the sentence; words that a tenth of them have do not count. */
	search(sentence: string, most: number): Hit[] {
		const scores = new Map<number, { score: number; words: number }>();
		for (const word of wordsIn(sentence)) {
			const places = this.#places.get(word) ?? [];
			if (places.length > Math.max(10, this.#entries.length / 10)) continue;
			const weight = Math.log(1 + this.#entries.length / places.length);
			for (const place of places) {
				const { score, words } = scores.get(place) ?? { score: 0, words: 0 };
				scores.set(place, { score: score + weight, words: words + 1 });
			}
		}
		const hits: Hit[] = [];
		for (const [place, { score, words }] of scores) {
			const entry = this.#entries[place];
			if (entry && words >= 2) hits.push({ entry, score });
		}
		return hits.sort((a, b) => b.score - a.score).slice(0, most);
	}
}

/** Words of four letters or more, in lower case and without markup, each once; plurals are cut short. */
function wordsIn(text: string): Set<string> {
	const clean = text.replace(/\\[a-z]+\s*|[{}\\]/gi, "").toLowerCase();
	const words = clean.match(/\p{L}{4,}/gu) ?? [];
	return new Set(words.filter((word) => !common.has(word)).map((word) => word.replace(/s$/, "")));
}

const common = new Set(
	`about after against also among because been before being between both could during each family from
	given have here into literal many more most much only other over said same should some such than that
	their them then there these they this those through under until were what when where which while will
	with within would year years percent report study analysis policy`.split(/\s+/),
);
