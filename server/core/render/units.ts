import { type Passage, passagesOf } from "../parse/passages.ts";
import { type Span, slice } from "../text/span.ts";

/** Passages that are rendered together. */
export interface UnitSpan extends Span {
	readonly passages: readonly Passage[];
}

/**
 * The passages of a document, those together between which an HTML element is open: `<details>`, a
 * blank line, Markdown, `</details>`. An element that is never closed keeps nothing together.
 */
export function unitsOf(text: string): UnitSpan[] {
	const passages = passagesOf(text).filter(({ kind }) => kind === "markdown");
	const units: UnitSpan[] = [];
	let at = 0;
	for (const { first, last } of joinedPassages(text, passages)) {
		for (const passage of passages.slice(at, first))
			units.push({ ...passage, passages: [passage] });
		const joined = passages.slice(first, last + 1);
		const [start, end] = [joined[0]?.start ?? 0, joined.at(-1)?.end ?? 0];
		units.push({ start, end, passages: joined });
		at = last + 1;
	}
	for (const passage of passages.slice(at)) units.push({ ...passage, passages: [passage] });
	return units;
}

interface Run {
	readonly first: number;
	readonly last: number;
}

const tag =
	/<(\/?)(blockquote|center|dd|details|div|dl|dt|figure|li|ol|section|table|tbody|td|th|thead|tr|ul)(?=[\s>/])/gi;

/** Runs of passages, apart and in order. */
function joinedPassages(text: string, passages: readonly Passage[]): Run[] {
	const open: { readonly name: string; readonly passage: number }[] = [];
	const runs: Run[] = [];
	for (const [last, passage] of passages.entries()) {
		if (!text.startsWith("<", passage.start) && open.length === 0) continue;
		for (const [, close, name = ""] of withoutCode(slice(text, passage)).matchAll(tag)) {
			if (close === "") {
				open.push({ name: name.toLowerCase(), passage: last });
				continue;
			}
			const at = open.findLastIndex((one) => one.name === name.toLowerCase());
			const [opened] = at === -1 ? [] : open.splice(at);
			if (opened && opened.passage < last && isBounded(passages, opened.passage, last))
				addRun(runs, { first: opened.passage, last });
		}
		if (open.length > mostOpen) open.length = 0;
	}
	return runs;
}

const mostOpen = 100;

/** A run swallows those inside it. */
function addRun(runs: Run[], run: Run): void {
	let { first } = run;
	for (let before = runs.at(-1); before && before.last >= first; before = runs.at(-1)) {
		first = Math.min(first, before.first);
		runs.pop();
	}
	runs.push({ first, last: run.last });
}

/** In UTF-16 code units. What is longer is rendered piece by piece, so that an edit stays cheap. */
const longest = 60_000;

function isBounded(passages: readonly Passage[], first: number, last: number): boolean {
	return (passages[last]?.end ?? 0) - (passages[first]?.start ?? 0) <= longest;
}

function withoutCode(source: string): string {
	const kept: string[] = [];
	let fence = "";
	let fenced: string[] = [];
	for (const line of source.split("\n")) {
		const [, signs = ""] = /^ {0,3}(`{3,}|~{3,})/.exec(line) ?? [];
		if (fence === "" && signs === "") kept.push(line);
		else if (fence !== "" && signs.startsWith(fence)) [fence, fenced] = ["", []];
		else {
			if (fence === "") fence = signs;
			fenced.push(line);
		}
	}
	return [...kept, ...fenced].join("\n").replace(/`[^`\n]*`/g, " ");
}
