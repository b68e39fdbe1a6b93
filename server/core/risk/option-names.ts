import { everyOption } from "../lexicon/risk-ratings.ts";
import { contentStems } from "./same-risk.ts";

interface Named {
	readonly id: string;
	readonly name: string;
}

/**
 * The options that words name: by name, or by number as “Option 2” says it. A `cell` of a column of
 * options may say no more than the number, list several, name a range of them, or mean all.
 */
export function optionsIn<Option extends Named>(
	words: string,
	options: readonly Option[],
	where: "cell" | "prose",
): Option[] {
	const stems = contentStems(words);
	const ids = where === "cell" ? idsInCell(words, options) : idsInProse(words);
	return options.filter(({ id, name }) => ids.has(id.toLowerCase()) || isNamed(name, stems));
}

/** All of its words are there. */
function isNamed(name: string, stems: ReadonlySet<string>): boolean {
	const own = [...contentStems(name.replace(/\([^()]*\)/g, ""))];
	return own.length > 0 && own.every((stem) => stems.has(stem));
}

function idsInProse(words: string): ReadonlySet<string> {
	return new Set(
		Array.from(words.matchAll(/\boptions?\s+(\d{1,2}|[A-Z]|[IVX]{2,4})\b/gi), ([, id = ""]) =>
			id.toLowerCase(),
		),
	);
}

function idsInCell(cell: string, options: readonly Named[]): ReadonlySet<string> {
	const ids = options.map(({ id }) => id.toLowerCase());
	const parts = cell.toLowerCase().match(/[\p{L}\d]+|[-–]/gu) ?? [];
	if (parts.some((part) => everyOption.includes(part))) return new Set(ids);
	const found = new Set<string>();
	for (const [at, part] of parts.entries()) {
		const isRange = part === "-" || part === "–" || part === "to";
		const [from, to] = [ids.indexOf(parts[at - 1] ?? ""), ids.indexOf(parts[at + 1] ?? "")];
		if (isRange && from !== -1 && to > from) for (const id of ids.slice(from, to)) found.add(id);
		else if (part !== "") found.add(part);
	}
	return found;
}
