import type { ElementContent } from "hast";
import { h } from "hastscript";
import type { Citation } from "../brief/brief.ts";
import { type Span, slice } from "../text/span.ts";
import { citationKey, type Work } from "./works.ts";

/** A citation as the reader of the finished brief sees it. */
export interface Cited {
	readonly span: Span;
	readonly content: readonly ElementContent[];
	/** Some of its keys lead nowhere. */
	readonly missing: boolean;
}

/**
 * `[see @olsen2030, p. 4]` as “(see Olsen 2030, p. 4)” and `@olsen2030 says` as “Olsen (2030) says”.
 * Undefined for what another program resolves.
 */
export function cite(
	text: string,
	{ span, keys }: Pick<Citation, "span" | "keys">,
	works: ReadonlyMap<string, Work>,
): Cited | undefined {
	const source = slice(text, span);
	if (source.startsWith("{{")) return undefined;
	if (source.startsWith("\\")) return parenthesized(span, keys.map(bare), works);
	if (source.startsWith("[")) return parenthesized(span, itemsOf(source.slice(1, -1)), works);
	const [item] = itemsOf(source);
	return item && narrative(text, span, item, works);
}

/** One key and what is said around it. */
interface Item {
	readonly before: string;
	/** Without the author: `-@olsen2030`. */
	readonly short: boolean;
	readonly key: string;
	readonly behind: string;
}

function bare(key: string): Item {
	return { before: "", short: false, key, behind: "" };
}

function itemsOf(inside: string): Item[] {
	const items: Item[] = [];
	for (const part of inside.split(";")) {
		const match = citationKey.exec(part);
		const last = items.at(-1);
		if (match) {
			const [all, short, braced, plain] = match;
			const before = part.slice(0, match.index);
			const behind = part.slice(match.index + all.length);
			items.push({ before, short: short === "-", key: braced ?? plain ?? "", behind });
		} else if (last) items[items.length - 1] = { ...last, behind: `${last.behind};${part}` };
	}
	return items;
}

function parenthesized(
	span: Span,
	items: readonly Item[],
	works: ReadonlyMap<string, Work>,
): Cited | undefined {
	if (items.length === 0) return undefined;
	const content: ElementContent[] = [words("(")];
	for (const [index, { before, short, key, behind }] of items.entries()) {
		const work = works.get(key);
		const lead = plain(before).trim();
		content.push(
			words(`${index > 0 ? "; " : ""}${lead === "" ? "" : `${lead} `}`),
			...(work
				? [link(work, short ? work.year : `${work.authors} ${work.year}`)]
				: missing(`${short ? "-" : ""}@${key}`, key)),
			words(spaced(behind)),
		);
	}
	content.push(words(")"));
	return { span, content, missing: items.some(({ key }) => !works.has(key)) };
}

/** A bracket right behind the key belongs to it: `@olsen2030 [p. 4]`. */
function narrative(
	text: string,
	span: Span,
	{ short, key }: Item,
	works: ReadonlyMap<string, Work>,
): Cited {
	const work = works.get(key);
	if (!work) return { span, content: missing(slice(text, span), key), missing: true };
	const rest = text.slice(span.end, span.end + 120);
	const [bracket = "", locator = ""] = /^ \[([^[\]@^]{1,80})\](?![[(:])/.exec(rest) ?? [];
	const inside = `${work.year}${locator === "" ? "" : `, ${plain(locator).trim()}`}`;
	const content = short
		? [words("("), link(work, inside), words(")")]
		: [words(`${work.authors} (`), link(work, inside), words(")")];
	return { span: { start: span.start, end: span.end + bracket.length }, content, missing: false };
}

function link({ id, reference }: Work, label: string): ElementContent {
	const title = plain(reference).replace(/[<>]/g, "").slice(0, 300);
	return h("a", { href: `#${id}`, title, role: "doc-biblioref" }, label);
}

function missing(written: string, key: string): ElementContent[] {
	const why = key === "TODO" ? "source to come" : "not in the bibliography";
	return [
		h("span", { className: ["missing"] }, [
			written,
			h("span", { className: ["badge", "claim"] }, ` ${why}`),
		]),
	];
}

/** `, p. 4` stays; a locator without a comma gets one. */
function spaced(behind: string): string {
	const said = plain(behind).trim();
	if (said === "" || /^[,;:.)]/.test(said)) return said;
	return /^(?:pp?\.|ch|sec|§|¶|\d)/.test(said) ? `, ${said}` : ` ${said}`;
}

/** Markdown's own signs mean nothing in a citation. */
function plain(written: string): string {
	return written
		.replace(/\\([!-/:-@[-`{-~])/g, "$1")
		.replace(/[*`]+/g, "")
		.replace(/\s+/g, " ");
}

function words(value: string): ElementContent {
	return { type: "text", value };
}
