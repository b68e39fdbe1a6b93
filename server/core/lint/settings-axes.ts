import { axes as shipped } from "../lexicon/axes.ts";
import type { Axis, Lens, Term } from "../lexicon/axes-shape.ts";
import { nearest } from "../text/nearest.ts";
import { compilePhrases } from "../text/phrases.ts";
import type { SettingsProblem } from "./settings-problems.ts";

/** The axes that settings define or extend, besides those that ship. */
export interface AxisSettings {
	/** Those that ship, with the terms that were added, and those of the user's own. */
	readonly known: readonly Axis[];
	readonly problems: readonly SettingsProblem[];
}

/**
 * Reads `axisDefinitions` and `lensTerms` from JSON. What is wrong is left out and told; types and
 * unknown keys are told by the schema.
 */
export function readAxisSettings(definitions: unknown, terms: unknown): AxisSettings {
	if (definitions === undefined && terms === undefined) return { known: shipped, problems: [] };
	const key = JSON.stringify([definitions, terms]);
	const read = remembered.get(key) ?? new AxisReader().read(definitions, terms);
	if (remembered.size >= 8) remembered.clear();
	remembered.set(key, read);
	return read;
}

/** Many documents have the same settings; readers compile a vocabulary once for each list of axes. */
const remembered = new Map<string, AxisSettings>();

const mostAxes = 20;
const mostPhrases = 1000;
const longestLabel = 18;
const longestPhrase = 100;

type Path = readonly string[];
type Json = Readonly<Record<string, unknown>>;

class AxisReader {
	readonly #problems: SettingsProblem[] = [];
	#phrases = 0;

	read(definitions: unknown, terms: unknown): AxisSettings {
		const own = this.#axes(listOf(definitions));
		const all = [...shipped, ...own.filter((axis) => this.#isSound(axis, own))];
		const added = this.#added(recordOf(terms), all);
		const known = added.size === 0 ? all : all.map((axis) => extended(axis, added));
		return { known, problems: this.#problems };
	}

	#tell(path: Path, message: string): undefined {
		this.#problems.push({ path, message });
		return undefined;
	}

	#axes(list: readonly unknown[]): ReadAxis[] {
		if (list.length > mostAxes)
			this.#tell(
				["axisDefinitions", String(mostAxes)],
				`${list.length} axes are too many; the first ${mostAxes} are read.`,
			);
		const taken = new Set(shipped.map(({ id }) => id));
		return list.slice(0, mostAxes).flatMap((value, index) => {
			const path = ["axisDefinitions", String(index)];
			const axis = isRecord(value) ? this.#axis(value, path) : undefined;
			if (!axis) return [];
			if (taken.has(axis.id)) {
				this.#tell([...path, "id"], `“${axis.id}” is an axis already; choose another id.`);
				return [];
			}
			taken.add(axis.id);
			return [axis];
		});
	}

	#axis(value: Json, path: Path): ReadAxis | undefined {
		const id = this.#id(value, path, "An axis");
		const label = this.#label(value, path, "An axis");
		if (!("lenses" in value)) return this.#tell(path, "An axis needs two “lenses”.");
		const lenses = listOf(value.lenses);
		if (Array.isArray(value.lenses) && lenses.length !== 2)
			return this.#tell([...path, "lenses"], `An axis has two lenses, not ${lenses.length}.`);
		const read = lenses.map((lens, index) =>
			isRecord(lens) ? this.#lens(lens, [...path, "lenses", String(index)]) : undefined,
		);
		const [first, second] = read;
		if (id === undefined || label === undefined || !first || !second) return undefined;
		if (first.id === second.id)
			return this.#tell(
				[...path, "lenses", "1", "id"],
				`Both lenses are called “${first.id}”; choose another id.`,
			);
		return { id, label, experimental: true, lenses: [first, second], path };
	}

	#lens(value: Json, path: Path): Lens | undefined {
		const id = this.#id(value, path, "A lens");
		const label = this.#label(value, path, "A lens");
		const { column, use } = value;
		const sub = this.#sub(value, path, 1);
		const mask = this.#mask(value, path);
		if (id === undefined || label === undefined) return undefined;
		const shape = {
			id,
			label,
			...(typeof column === "string" && column !== "" && { column: column.slice(0, 60) }),
			...(mask.length > 0 && { mask }),
		};
		if (typeof use === "string") return { ...shape, use };
		if (Object.values(sub).flat().length === 0)
			return this.#tell(path, "A lens needs terms in “sub”, or another's by “use”.");
		return { ...shape, sub };
	}

	#id(value: Json, path: Path, what: string): string | undefined {
		const { id } = value;
		if (id === undefined) return this.#tell(path, `${what} needs an “id”.`);
		if (typeof id !== "string") return undefined;
		if (/^[a-z\d]+(?:-[a-z\d]+)*$/.test(id) && id.length <= 40) return id;
		return this.#tell(
			[...path, "id"],
			`“${id.slice(0, 40)}” is no id; write lower-case letters, digits and hyphens.`,
		);
	}

	#label(value: Json, path: Path, what: string): string | undefined {
		const { label } = value;
		if (label === undefined) return this.#tell(path, `${what} needs a “label”.`);
		if (typeof label !== "string") return undefined;
		const most = what === "A lens" ? longestLabel : 2 * longestLabel;
		if (/^\S(?:[^\n|]*\S)?$/.test(label) && label.length <= most) return label;
		return this.#tell([...path, "label"], `A label has 1 to ${most} characters, on one line.`);
	}

	#sub(value: Json, path: Path, least: number): Record<string, readonly Term[]> {
		const kinds = Object.entries(recordOf(value.sub)).map(([kind, list]) => {
			const at = [...path, "sub", kind];
			const terms = listOf(list).flatMap((term, index) =>
				this.#term(term, [...at, String(index)], least),
			);
			return [kind.slice(0, 60), terms] as const;
		});
		return Object.fromEntries(kinds);
	}

	#term(value: unknown, path: Path, least: number): Term[] {
		const [phrase, weight, ...rest] = listOf(value);
		if (!Array.isArray(value)) return [];
		if (phrase === undefined || weight === undefined || rest.length > 0) {
			this.#tell(path, 'A term is a phrase and its weight: ["fish stock*", 2].');
			return [];
		}
		if (typeof phrase !== "string" || typeof weight !== "number") return [];
		if (weight < least || weight > 3 || !Number.isInteger(weight)) {
			this.#tell(
				[...path, "1"],
				`${weight} is no weight; weights are ${least === 0 ? "0, " : ""}1, 2 and 3.`,
			);
			return [];
		}
		return this.#isReadable(phrase, [...path, "0"]) ? [[phrase, weight]] : [];
	}

	#mask(value: Json, path: Path): string[] {
		return listOf(value.mask).flatMap((phrase, index) =>
			typeof phrase === "string" && this.#isReadable(phrase, [...path, "mask", String(index)])
				? [phrase]
				: [],
		);
	}

	#isReadable(phrase: string, path: Path): boolean {
		if (++this.#phrases > mostPhrases) {
			if (this.#phrases === mostPhrases + 1)
				this.#tell(path, `More than ${mostPhrases} phrases are too many; the rest is left out.`);
			return false;
		}
		if (phrase.length > longestPhrase) {
			this.#tell(path, `This phrase is longer than ${longestPhrase} characters.`);
			return false;
		}
		const [problem] = compilePhrases([[phrase, true]]).problems;
		if (problem) this.#tell(path, problem.message);
		return !problem;
	}

	/** Its lenses mean one vocabulary each, which some axis has. */
	#isSound(axis: ReadAxis, own: readonly ReadAxis[]): boolean {
		const sound = axis.lenses.map((lens, index) => {
			const path = [...axis.path, "lenses", String(index)];
			return (
				this.#isDefined(lens, path, [...shipped, ...own]) && this.#isOne(axis, lens, path, own)
			);
		});
		return sound.every(Boolean);
	}

	#isDefined({ use }: Lens, path: Path, axes: readonly Axis[]): boolean {
		if (use === undefined) return true;
		const names = axes.flatMap(({ id, lenses }) =>
			lenses.filter((lens) => lens.use === undefined).map((lens) => `${id}/${lens.id}`),
		);
		if (names.includes(use)) return true;
		const guess = nearest(use.slice(0, 100), names);
		const hint = guess ? `did you mean “${guess}”?` : `write axis/lens, such as ${names[0]}.`;
		this.#tell([...path, "use"], `“${use.slice(0, 60)}” is no lens; ${hint}`);
		return false;
	}

	#isOne(axis: ReadAxis, lens: Lens, path: Path, own: readonly ReadAxis[]): boolean {
		const earlier = [...shipped, ...own.slice(0, own.indexOf(axis))];
		const source = nameOf(axis, lens);
		const other = earlier
			.flatMap((one) => one.lenses.map((known) => ({ id: known.id, source: nameOf(one, known) })))
			.find((known) => known.id === lens.id && known.source !== source);
		if (!other) return true;
		this.#tell(
			[...path, "id"],
			`“${lens.id}” has the words of ${other.source}; "use" them, or choose another id.`,
		);
		return false;
	}

	#added(terms: Json, axes: readonly Axis[]): ReadonlyMap<string, Added> {
		const ids = axes.flatMap(({ lenses }) => lenses.filter(({ sub }) => sub).map(({ id }) => id));
		const added = new Map<string, Added>();
		for (const [id, value] of Object.entries(terms)) {
			const path = ["lensTerms", id];
			if (!ids.includes(id)) this.#tellUnknown(id, path, ids);
			else if (isRecord(value))
				added.set(id, { sub: this.#sub(value, path, 0), mask: this.#mask(value, path) });
		}
		return added;
	}

	#tellUnknown(id: string, path: Path, ids: readonly string[]): void {
		const guess = nearest(id.slice(0, 100), ids);
		const hint = guess ? `did you mean “${guess}”?` : `known are ${ids.join(", ")}.`;
		const message = `“${id.slice(0, 40)}” is not a lens with words of its own; ${hint}`;
		this.#problems.push({ path, message, atKey: true });
	}
}

interface ReadAxis extends Axis {
	readonly path: Path;
}

/** What a lens gets besides, or instead: a weight of 0 takes a term away. */
interface Added {
	readonly sub: Readonly<Record<string, readonly Term[]>>;
	readonly mask: readonly string[];
}

function extended(axis: Axis, added: ReadonlyMap<string, Added>): Axis {
	const lenses = axis.lenses.map((lens) => {
		const more = lens.sub && added.get(lens.id);
		return more
			? {
					...lens,
					sub: merged(lens.sub ?? {}, more.sub),
					mask: [...(lens.mask ?? []), ...more.mask],
				}
			: lens;
	});
	return { ...axis, lenses };
}

function merged(
	terms: Readonly<Record<string, readonly Term[]>>,
	more: Readonly<Record<string, readonly Term[]>>,
): Record<string, readonly Term[]> {
	const said = new Set(
		Object.values(more).flatMap((list) => list.map(([phrase]) => phrase.toLowerCase())),
	);
	const kept = Object.entries(terms).map(([kind, list]): [string, readonly Term[]] => [
		kind,
		list.filter(([phrase]) => !said.has(phrase.toLowerCase())),
	]);
	const all = new Map<string, readonly Term[]>(kept);
	for (const [kind, list] of Object.entries(more))
		all.set(kind, [...(all.get(kind) ?? []), ...list.filter(([, weight]) => weight > 0)]);
	return Object.fromEntries(all);
}

/** Whose vocabulary a lens has. */
function nameOf(axis: Axis, { id, use }: Lens): string {
	return use ?? `${axis.id}/${id}`;
}

function isRecord(value: unknown): value is Json {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

function recordOf(value: unknown): Json {
	return isRecord(value) ? value : {};
}

function listOf(value: unknown): readonly unknown[] {
	return Array.isArray(value) ? value : [];
}
