import { isMap, isNode, isScalar, isSeq, parseDocument, type Scalar } from "yaml";
import { entriesIn, yamlComplaint } from "../bibliography/csl-yaml.ts";
import type { EntryList } from "../bibliography/entry.ts";
import { remembered } from "../text/remember.ts";
import { type Span, shift } from "../text/span.ts";

export interface FrontMatter {
	readonly span: Span | undefined;
	/** Top-level scalar values and lists of scalars, as text. Keys in lower case. */
	readonly values: ReadonlyMap<string, FrontMatterValue>;
	/** The works that the front matter itself describes, under `references`. */
	readonly references: EntryList | undefined;
	readonly problems: readonly FrontMatterProblem[];
}

export interface FrontMatterValue {
	readonly key: Span;
	/** As written; empty, behind the key, where nothing is. */
	readonly value: Span;
	readonly texts: readonly string[];
	/** Where each text stands, quotation marks included. */
	readonly places: readonly Span[];
}

export interface FrontMatterProblem {
	readonly span: Span;
	/** What the YAML reader says, one sentence without its full stop. */
	readonly message: string;
}

export const noFrontMatter: FrontMatter = {
	span: undefined,
	values: new Map(),
	references: undefined,
	problems: [],
};

/** Reads `text.slice(start, end)`, both fences included. Bad YAML gives problems and what could be read. */
export function readFrontMatter(text: string, { start, end }: Span): FrontMatter {
	const source = text.slice(start, end);
	return start === 0 ? readAtStart(source) : readFrom(start, source);
}

/** Every keystroke asks for it several times. */
const readAtStart = remembered((source) => readFrom(0, source), 100);

function readFrom(start: number, source: string): FrontMatter {
	const span = { start, end: start + source.length };
	const from = source.indexOf("\n") + 1;
	const to = Math.max(from, source.trimEnd().lastIndexOf("\n") + 1);
	const at = span.start + from;
	const document = parseDocument(source.slice(from, to), { logLevel: "silent", uniqueKeys: false });
	const values = new Map<string, FrontMatterValue>();
	let references: EntryList | undefined;
	if (isMap(document.contents)) {
		for (const { key, value } of document.contents.items) {
			if (!isScalar(key) || !key.range) continue;
			const name = String(key.value).toLowerCase();
			const scalars = scalarsOf(value);
			const [from, to] = (isNode(value) && value.range) || [key.range[1], key.range[1]];
			values.set(name, {
				key: placeOf(key, at),
				value: shift({ start: from, end: to }, at),
				texts: scalars.map((scalar) => String(scalar.value)),
				places: scalars.map((scalar) => placeOf(scalar, at)),
			});
			if (name === "references" && isSeq(value)) references = entriesIn(value, at);
		}
	}
	const problems = document.errors.map(({ message, pos: [start, end] }) => ({
		span: shift({ start, end: Math.max(end, start) }, at),
		message: yamlComplaint(message),
	}));
	return { span, values, references, problems };
}

/** Whether it says that this is a brief: `type: policy brief`, `type: options-memo`. */
export function declaresBrief({ values }: FrontMatter): boolean {
	return values.get("type")?.texts.some((type) => typeOfBrief.test(type)) ?? false;
}

const typeOfBrief =
	/(?:^|[\W_])(?:brief(?:ing)?|memo(?:randum)?|rapid[\W_]response|(?:intelligence|impact)[\W_]assessment)s?(?:$|[\W_])/i;

/** The first text of a key, trimmed and in lower case; empty when it is not there. */
export function textOf({ values }: FrontMatter, key: string): string {
	return values.get(key)?.texts[0]?.trim().toLowerCase() ?? "";
}

/** The files that the brief names to cite from. */
export function bibliographyNames({ values }: FrontMatter): readonly string[] {
	return (values.get("bibliography")?.texts ?? []).filter((name) => name.trim() !== "");
}

function scalarsOf(node: unknown): readonly Scalar[] {
	if (isScalar(node)) return node.value === null ? [] : [node];
	return isSeq(node) ? node.items.filter(isScalar) : [];
}

function placeOf({ range }: Scalar, origin: number): Span {
	const [start = 0, end = start] = range ?? [];
	return shift({ start, end }, origin);
}
