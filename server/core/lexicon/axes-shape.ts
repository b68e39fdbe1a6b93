/** Two values a policy has to weigh against each other, and the words that argue for each. */
export interface Axis {
	/** A name for settings: `sovereignty-security`. */
	readonly id: string;
	readonly label: string;
	/** The vocabulary was written by hand and not measured. */
	readonly experimental?: boolean;
	/** Two. */
	readonly lenses: readonly Lens[];
	/**
	 * Kinds of argument that put both lenses at stake. A text that does not name the axis is judged only
	 * where a good part of its arguments is of these kinds; without them, always.
	 */
	readonly stakes?: readonly string[];
}

/** One side of an axis: a vocabulary of its own, or that of a lens of another axis. */
export interface Lens {
	/** A name for settings and reports: `sovereignty`. The same name means the same vocabulary. */
	readonly id: string;
	readonly label: string;
	/** The header of a column about it in a table of options; else “… effect”. */
	readonly column?: string;
	/** The vocabulary by kind of argument. */
	readonly sub?: Readonly<Record<string, readonly Term[]>>;
	/** Words that make no argument, but show that whoever judges an option has thought of the lens. */
	readonly hints?: readonly string[];
	/** A lens whose vocabulary this one shares, as `axis/lens`. */
	readonly use?: string;
	/** Phrases in which this lens's words mean something else. */
	readonly mask?: readonly string[];
}

/**
 * A phrase (its spelling is explained in `text/phrases.ts`) with a weight: 3 settles it, 2 makes
 * an argument, 1 supports one.
 */
export type Term = readonly [phrase: string, weight: number];
