import { isMap, isNode, isScalar, isSeq, type Node, parseDocument, type YAMLMap } from "yaml";
import { type Span, shift } from "../text/span.ts";
import type { CslItem } from "./csl.ts";
import type { Entry, EntryList, EntryProblem } from "./entry.ts";

/** Reads works in CSL-YAML, as pandoc writes it: a list, or a list under `references`. */
export function readCslYaml(text: string): EntryList {
	const document = parseDocument(text, { logLevel: "silent", uniqueKeys: false });
	const { contents } = document;
	const list = isMap(contents) ? contents.get("references", true) : contents;
	const broken = document.errors.map(({ message, pos: [start, end] }) => ({
		span: inside(text, { start, end }),
		message: `This is not YAML: ${yamlComplaint(message)}.`,
	}));
	const { entries, problems } = entriesIn(list, 0);
	return { entries, problems: [...broken, ...problems] };
}

/** The works in a list that a YAML reader has read; its offsets count from `origin`. */
export function entriesIn(list: unknown, origin: number): EntryList {
	const entries: Entry[] = [];
	const problems: EntryProblem[] = [];
	if (!isSeq(list)) {
		const span = isNode(list) ? spanOf(list, origin) : { start: origin, end: origin };
		return { entries, problems: [{ span, message: "This is not a list of works in CSL-YAML." }] };
	}
	for (const item of list.items) {
		const id = isMap(item) ? item.get("id", true) : undefined;
		if (isMap(item) && isScalar(id) && id.value !== null)
			entries.push(entryOf(item, String(id.value), spanOf(id, origin)));
		else if (isNode(item))
			problems.push({ span: spanOf(item, origin), message: "This item has no “id”." });
	}
	return { entries, problems };
}

function entryOf(item: YAMLMap, key: string, span: Span): Entry {
	const csl = (): CslItem | undefined => {
		const value: unknown = item.toJSON();
		return typeof value === "object" && value !== null ? value : undefined;
	};
	const words = () =>
		[
			item.get("title"),
			...[item.get("author"), item.get("editor")].map((names) => JSON.stringify(names)),
		].join(" ");
	return { key, span, csl, words };
}

function spanOf({ range }: Node, origin: number): Span {
	const [start = 0, end = start] = range ?? [];
	return shift({ start, end }, origin);
}

/** The YAML reader may miss something behind the end. */
function inside({ length }: string, { start, end }: Span): Span {
	const from = Math.min(start, length);
	return { start: from, end: Math.min(Math.max(end, from), length) };
}

/** What the YAML reader says, in one line, without the place. */
export function yamlComplaint(message: string): string {
	if (/stack/i.test(message)) return "It is nested too deeply";
	return message.split("\n")[0]?.replace(/ at line \d+, column \d+:?$/, "") ?? "";
}
