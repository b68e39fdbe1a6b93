import { isMap, isNode, isScalar, parseDocument } from "yaml";
import { type Span, shift } from "../text/span.ts";

export interface FrontMatter {
	readonly span: Span | undefined;
	/** Top-level scalar values and lists of scalars, as text. Keys in lower case. */
	readonly values: ReadonlyMap<string, FrontMatterValue>;
	readonly problems: readonly FrontMatterProblem[];
}

export interface FrontMatterValue {
	readonly key: Span;
	/** As written; empty, behind the key, where nothing is. */
	readonly value: Span;
	readonly texts: readonly string[];
}

export interface FrontMatterProblem {
	readonly span: Span;
	/** What the YAML reader says, one sentence without its full stop. */
	readonly message: string;
}

export const noFrontMatter: FrontMatter = { span: undefined, values: new Map(), problems: [] };

/** Reads `text.slice(start, end)`, both fences included. Bad YAML gives problems and what could be read. */
export function readFrontMatter(text: string, span: Span): FrontMatter {
	const source = text.slice(span.start, span.end);
	const from = source.indexOf("\n") + 1;
	const to = Math.max(from, source.trimEnd().lastIndexOf("\n") + 1);
	const at = span.start + from;
	const document = parseDocument(source.slice(from, to), { logLevel: "silent", uniqueKeys: false });
	const values = new Map<string, FrontMatterValue>();
	if (isMap(document.contents)) {
		for (const { key, value } of document.contents.items) {
			if (!isScalar(key) || !key.range) continue;
			const [start, end] = key.range;
			const [from, to] = (isNode(value) && value.range) || [end, end];
			values.set(String(key.value).toLowerCase(), {
				key: shift({ start, end }, at),
				value: shift({ start: from, end: to }, at),
				texts: textsOf(value),
			});
		}
	}
	const problems = document.errors.map(({ message, pos: [start, end] }) => ({
		span: shift({ start, end: Math.max(end, start) }, at),
		message: message.split("\n")[0]?.replace(/ at line \d+, column \d+:?$/, "") ?? "",
	}));
	return { span, values, problems };
}

/** The first text of a key, trimmed and in lower case; empty when it is not there. */
export function textOf({ values }: FrontMatter, key: string): string {
	return values.get(key)?.texts[0]?.trim().toLowerCase() ?? "";
}

function textsOf(node: unknown): string[] {
	if (isScalar(node)) return node.value === null ? [] : [String(node.value)];
	if (typeof node !== "object" || node === null || !("items" in node)) return [];
	return Array.isArray(node.items)
		? node.items.filter(isScalar).map(({ value }) => String(value))
		: [];
}
