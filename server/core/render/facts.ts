import type { ElementContent } from "hast";
import { h } from "hastscript";
import type { Brief } from "../brief/brief.ts";
import { briefTypes, tlpMeanings } from "../lexicon/brief-types.ts";

/** What the brief is called: its front matter says so, or its first heading. */
export function titleOf({ frontMatter, sections }: Brief): string {
	const named = frontMatter.values.get("title")?.texts[0]?.trim() ?? "";
	return named || (sections[0]?.title ?? "");
}

/** Who may read it, by whom and for whom it is, and its title where no heading says it. */
export function factsOf(brief: Brief): ElementContent[] {
	const value = (keys: readonly string[]) =>
		keys
			.flatMap((key) => brief.frontMatter.values.get(key)?.texts ?? [])
			.map((text) => text.trim())
			.filter(Boolean)
			.join(", ");
	const named = facts.flatMap(([label, keys]) => {
		const words = value(keys);
		return words === "" ? [] : [h("div", [h("dt", label), h("dd", words)])];
	});
	return [
		...bannerOf(value(["tlp"]), value(["classification"])),
		...(brief.sections.some(({ depth }) => depth === 1) ? [] : ownTitle(brief)),
		...(named.length > 0 ? [h("dl", { className: ["facts"] }, named)] : []),
	];
}

const facts: readonly (readonly [label: string, keys: readonly string[]])[] = [
	["Author", ["author", "authors"]],
	["For", ["audience", "to"]],
	["Date", ["date"]],
	["Decision by", ["decision-by"]],
	["Status", ["status"]],
];

function ownTitle(brief: Brief): ElementContent[] {
	const title = brief.frontMatter.values.get("title")?.texts[0]?.trim() ?? "";
	return title === "" ? [] : [h("h1", title)];
}

/** “TLP:AMBER · for its recipients’ organization …” */
function bannerOf(tlp: string, classification: string): ElementContent[] {
	const label = tlp.replace(/^TLP\s*:\s*/i, "").toUpperCase();
	const meaning = tlpMeanings.get(label);
	const words = [
		...(label === "" ? [] : [`TLP:${label}${meaning === undefined ? "" : ` · ${meaning}`}`]),
		...(classification === "" ? [] : [classification]),
	];
	if (words.length === 0) return [];
	return [h("p", { className: ["banner"], role: "note" }, words.join(" · "))];
}

/** How many words it may have, and who says so. */
export interface LengthLimit {
	readonly words: number;
	readonly why: string;
}

export function lengthLimitOf({ frontMatter }: Brief): LengthLimit | undefined {
	const limit = frontMatter.values.get("word-limit")?.texts[0]?.replace(/[,.\s]/g, "") ?? "";
	if (/^[1-9]\d{0,6}$/.test(limit))
		return { words: Number(limit), why: "the front matter’s limit" };
	const named = frontMatter.values.get("type")?.texts ?? [];
	const ids = named.map((type) =>
		type
			.trim()
			.toLowerCase()
			.replace(/[\s_]+/g, "-"),
	);
	const type = briefTypes.find(({ id }) => ids.includes(id));
	if (!type) return undefined;
	const { label, words, authority } = type;
	return {
		words,
		why: `usual for ${/^[aeiou]/.test(label) ? "an" : "a"} ${label}${authority ? ` (${authority})` : ""}`,
	};
}
