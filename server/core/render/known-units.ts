import type { Rendered, Unit } from "./unit.ts";

interface Known {
	readonly unit: Unit;
	readonly rendered: Rendered;
}

/** What was rendered for the last version of a brief, so that an edit costs what it changed. */
export class KnownUnits {
	#last = new Map<string, Known[]>();
	#next = new Map<string, Known[]>();

	render(unit: Unit, renderAnew: (unit: Unit) => Rendered): Rendered {
		const same = this.#next.get(unit.source) ?? [];
		const { length: at } = same;
		const before = this.#last.get(unit.source) ?? [];
		const known = [before[at], before[at - 1], before[at + 1], same[at - 1]].find(
			(one) => one && isSame(one.unit, unit),
		);
		const rendered = known?.rendered ?? renderAnew(unit);
		same.push({ unit, rendered });
		this.#next.set(unit.source, same);
		return rendered;
	}

	/** The version is done; what it does not say any more is forgotten. */
	turn(): void {
		this.#last = this.#next;
		this.#next = new Map();
	}
}

/** Of what units are made of: plain objects, lists, text and numbers. */
function isSame(a: unknown, b: unknown): boolean {
	if (a === b) return true;
	if (Array.isArray(a) && Array.isArray(b)) {
		if (a.length !== b.length) return false;
		for (let at = 0; at < a.length; at++) if (!isSame(a[at], b[at])) return false;
		return true;
	}
	if (!isRecord(a) || !isRecord(b)) return false;
	const names = Object.keys(a);
	if (names.length !== Object.keys(b).length) return false;
	for (const name of names) if (!isSame(a[name], b[name])) return false;
	return true;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === "object" && value !== null;
}
