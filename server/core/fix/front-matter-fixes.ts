import { stringify } from "yaml";
import type { Block, Brief, Section } from "../brief/brief.ts";
import type { Edit, Fix } from "../rules/rule.ts";
import { lineBreakOf } from "../text/lines.ts";
import type { Span } from "../text/span.ts";
import { joined } from "./insert.ts";

/** Sets a key in the front matter, which it opens where there is none. */
export function declare(brief: Brief, title: string, line: string): Fix {
	return { title, kind: "draft", edits: [frontMatterLines(brief, line)] };
}

/** Another value for a key that is there. */
export function setValue(title: string, value: Span, newText: string): Fix {
	return { title, kind: "draft", edits: [{ span: value, newText }] };
}

/** Keys to be filled in; the title is the brief's own. */
export function addFrontMatter(brief: Brief, keys: readonly string[]): Fix {
	const title = brief.sections[0]?.title ?? "";
	const lines = keys.map((key) =>
		key === "title" && title !== "" ? yamlLine({ title }) : `${key}: TODO`,
	);
	return declare(brief, "Add a front matter", lines.join(lineBreakOf(brief.text)));
}

/** A section that lists nothing but tags, and what it lists. */
export interface Tags {
	readonly section: Section;
	readonly blocks: readonly Block[];
}

/** Undefined where there is none, or where the front matter has tags of its own. */
export function tagsOf(brief: Brief): Tags | undefined {
	const index = brief.sections.findIndex(({ role }) => role === "tags");
	const section = brief.sections[index];
	if (!section || brief.frontMatter.values.has(keyOf(section))) return undefined;
	const own = brief.blocks.filter((block) => block.section === index && block.kind !== "heading");
	const isList = own.every(({ kind }) => kind === "paragraph" || kind === "item");
	return own.length > 0 && isList ? { section, blocks: own } : undefined;
}

/** The list becomes the key of the section's title, and the section goes. */
export function moveTags(brief: Brief, { section, blocks }: Tags): Fix {
	const { text } = brief;
	const tags = blocks
		.flatMap((block) => block.text.split(/[,;·|]|\s(?=#)/))
		.map((tag) => tag.trim())
		.filter(Boolean);
	const before = text.slice(0, section.span.start).trimEnd().length;
	const behind = text.slice(section.span.end).trim() === "" ? lineBreakOf(text) : "";
	const gone: Edit =
		behind === ""
			? { span: section.span, newText: "" }
			: { span: { start: before, end: text.length }, newText: behind };
	return {
		title: "Move the tags to the front matter",
		kind: "draft",
		edits: joined([frontMatterLines(brief, yamlLine({ [keyOf(section)]: tags })), gone]),
	};
}

function keyOf({ title }: Section): string {
	return title.trim().toLowerCase().replace(/\s+/g, "-");
}

function yamlLine(value: Readonly<Record<string, unknown>>): string {
	return stringify(value, { lineWidth: 0, collectionStyle: "flow", flowCollectionPadding: false })
		.trim()
		.replace(/^\{(.*)\}$/s, "$1");
}

function frontMatterLines({ text, frontMatter }: Brief, lines: string): Edit {
	const lineBreak = lineBreakOf(text);
	const origin = text.startsWith("\uFEFF") ? 1 : 0;
	const { span } = frontMatter;
	if (!span) {
		const newText = `---${lineBreak}${lines}${lineBreak}---${lineBreak}${lineBreak}`;
		return { span: { start: origin, end: origin }, newText };
	}
	const closing = text.slice(0, span.end).trimEnd().lastIndexOf("\n") + 1;
	return { span: { start: closing, end: closing }, newText: lines + lineBreak };
}
