/** The part of CSL-JSON that a one-line description needs. Read from files, so nothing is certain. */
export interface CslItem {
	readonly title?: unknown;
	readonly author?: unknown;
	readonly editor?: unknown;
	readonly issued?: unknown;
	readonly publisher?: unknown;
	readonly "container-title"?: unknown;
	readonly URL?: unknown;
	readonly DOI?: unknown;
}

/** A work in the few words that tell it from others. Empty where the entry does not say. */
export interface Description {
	/** “Olsen and Brandt”, “Olsen et al.” */
	readonly authors: string;
	readonly year: string;
	readonly title: string;
	/** The journal or book it stands in, else its publisher. */
	readonly container: string;
	readonly link: string;
}

export function describeCsl(item: CslItem): Description {
	const doi = textOf(item.DOI);
	return {
		authors: namesOf(item.author) || namesOf(item.editor),
		year: yearOf(item.issued),
		title: plain(textOf(item.title)),
		container: plain(textOf(item["container-title"]) || textOf(item.publisher)),
		link: doi === "" ? textOf(item.URL) : `https://doi.org/${doi}`,
	};
}

function namesOf(value: unknown): string {
	const names = (Array.isArray(value) ? value : [value]).map(familyOf).filter(Boolean);
	const [first = "", second = ""] = names;
	if (names.length > 2 || second === "others") return `${first} et al.`;
	return second === "" ? first : `${first} and ${second}`;
}

function familyOf(name: unknown): string {
	const parts = fieldsOf(name);
	const particle = textOf(parts.get("non-dropping-particle"));
	const family = textOf(parts.get("family")) || textOf(parts.get("literal"));
	return plain([particle, family].filter(Boolean).join(" "));
}

/** CSL dates come as numbers in lists, as text, or as EDTF. */
function yearOf(issued: unknown): string {
	const date = fieldsOf(issued);
	const [first] = listOf(date.get("date-parts"));
	const [year] = listOf(first);
	const words = [issued, year, date.get("raw"), date.get("literal"), date.get("year")];
	for (const value of words.map(textOf)) {
		const found = /\b\d{4}\b/.exec(value)?.[0];
		if (found) return found;
	}
	return textOf(date.get("literal"));
}

function listOf(value: unknown): readonly unknown[] {
	return Array.isArray(value) ? value : [];
}

function fieldsOf(value: unknown): ReadonlyMap<string, unknown> {
	return new Map(
		typeof value === "object" && value !== null ? Object.entries<unknown>({ ...value }) : [],
	);
}

function textOf(value: unknown): string {
	return typeof value === "string" || typeof value === "number" ? String(value).trim() : "";
}

/** Without the HTML by which CSL marks italics and the like. */
function plain(text: string): string {
	return text
		.replace(/<\/?[a-z][^<>]*>/gi, "")
		.replace(/\s+/g, " ")
		.trim();
}
