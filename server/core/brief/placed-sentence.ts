import type { Argument } from "../balance/arguments.ts";
import type { Claim } from "../sourcing/claim.ts";
import type { Loaded } from "../sourcing/loaded.ts";
import { type Span, shift } from "../text/span.ts";
import type { Sentence, Sourcing } from "./brief.ts";
import { placeArgument, placeClaim } from "./read-sentences.ts";
import type { BlockKind, SentenceReading } from "./reading.ts";

/**
 * A sentence that its passage carries along. An edit moves all that stands behind it, and hardly
 * anybody asks where in those sentences the words are: that is worked out for whoever does.
 */
export class PlacedSentence implements Sentence {
	readonly reading: SentenceReading;
	/** Where its passage starts in the document. */
	readonly origin: number;
	readonly kind: BlockKind;
	readonly section: number;
	readonly block: number;
	sourcing: Sourcing = "none";
	promised = false;
	pointsNowhere = false;
	#claim: Claim | undefined;
	#arguments: readonly Argument[] | undefined;

	constructor(
		reading: SentenceReading,
		origin: number,
		kind: BlockKind,
		section: number,
		block: number,
	) {
		this.reading = reading;
		this.origin = origin;
		this.kind = kind;
		this.section = section;
		this.block = block;
	}

	get span(): Span {
		return shift(this.reading.span, this.origin);
	}

	get text(): string {
		return this.reading.text;
	}

	get marked(): boolean {
		return this.reading.marked;
	}

	get claim(): Claim | undefined {
		const { claim } = this.reading;
		if (claim) this.#claim ??= placeClaim(claim, (span) => shift(span, this.origin));
		return this.#claim;
	}

	get judgement(): boolean {
		return this.reading.judgement;
	}

	get arguments(): readonly Argument[] {
		const { arguments: made } = this.reading;
		if (made.length === 0) return made;
		this.#arguments ??= made.map((one) => placeArgument(one, (span) => shift(span, this.origin)));
		return this.#arguments;
	}

	get touched(): readonly string[] {
		return this.reading.touched;
	}

	get risks(): readonly Span[] {
		return this.#allPlaced(this.reading.risks);
	}

	get riskLanguage(): Span | undefined {
		return this.#placed(this.reading.riskLanguage);
	}

	get anonymous(): Span | undefined {
		return this.#placed(this.reading.anonymous);
	}

	get vague(): Span | undefined {
		return this.#placed(this.reading.vague);
	}

	get hearsay(): Span | undefined {
		return this.#placed(this.reading.hearsay);
	}

	get named(): boolean {
		return this.reading.named;
	}

	get loaded(): readonly Loaded[] {
		const { loaded } = this.reading;
		if (loaded.length === 0) return loaded;
		return loaded.map((word) => ({ ...word, span: shift(word.span, this.origin) }));
	}

	get personal(): readonly Span[] {
		return this.#allPlaced(this.reading.personal);
	}

	#allPlaced(spans: readonly Span[]): readonly Span[] {
		return spans.length === 0 ? spans : spans.map((span) => shift(span, this.origin));
	}

	#placed(span: Span | undefined): Span | undefined {
		return span && shift(span, this.origin);
	}
}
