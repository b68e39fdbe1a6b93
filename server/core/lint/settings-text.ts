import {
	findNodeAtLocation,
	getNodeValue,
	type Node,
	type ParseError,
	parseTree,
	printParseErrorCode,
} from "jsonc-parser";
import type { Span } from "../text/span.ts";
import { effectiveSettings } from "./settings-layers.ts";

/** What `.policybrief.json` says. Comments and trailing commas are allowed. */
export interface SettingsText {
	/** As the JSON says it, right or wrong; an empty object where there is no JSON. */
	readonly value: unknown;
	/** What is wrong, in the order of the text. */
	readonly problems: readonly { readonly span: Span; readonly message: string }[];
	/** Where a value stands; the whole where it does not. */
	placeOf(path: readonly string[]): Span;
}

export function readSettingsText(text: string): SettingsText {
	const deep = tooDeepAt(text);
	if (deep) return { value: {}, problems: [{ span: deep, message: tooDeep }], placeOf: () => deep };
	const errors: ParseError[] = [];
	const root = parseTree(text, errors, { allowTrailingComma: true });
	const value: unknown = root ? getNodeValue(root) : {};
	const placeOf = (path: readonly string[]) => spanAt(root, path);
	const broken = errors.map(({ error, offset, length }) => ({
		span: { start: offset, end: offset + length },
		message: wordsFor(printParseErrorCode(error)),
	}));
	const wrong = effectiveSettings([{ from: "file", value }]).problems.map(
		({ path, message, atKey }) => ({
			span: atKey ? spanOfKey(root, path) : placeOf(path),
			message,
		}),
	);
	const twice = root ? [...repeatedKeys(root)] : [];
	const byPlace = [...broken, ...wrong, ...twice].sort((a, b) => a.span.start - b.span.start);
	return { value, problems: byPlace, placeOf };
}

const deepest = 100;
const tooDeep = `Settings are not nested more than ${deepest} levels deep; nothing here is read.`;

/** Where brackets are nested deeper than a reader that calls itself can follow. */
function tooDeepAt(text: string): Span | undefined {
	let depth = 0;
	let quoted = false;
	for (let at = 0; at < text.length; at++) {
		const sign = text.charAt(at);
		if (quoted && sign === "\\") at++;
		else if (sign === '"' || (quoted && sign === "\n")) quoted = !quoted;
		else if (!quoted && text.startsWith("//", at)) at = lineEnd(text, at);
		else if (!quoted && (sign === "[" || sign === "{")) depth++;
		else if (!quoted && (sign === "]" || sign === "}")) depth--;
		if (depth > deepest) return { start: at, end: at + 1 };
	}
	return undefined;
}

function lineEnd(text: string, at: number): number {
	const feed = text.indexOf("\n", at);
	return feed === -1 ? text.length : feed;
}

/** JSON's readers take the last of two equal keys without a word. */
function* repeatedKeys(node: Node): Generator<{ readonly span: Span; readonly message: string }> {
	const seen = new Set<unknown>();
	for (const child of node.children ?? []) {
		const [key] = child.type === "property" ? (child.children ?? []) : [];
		if (key && seen.has(key.value))
			yield { span: spanOf(key), message: `“${key.value}” stands here again; this one holds.` };
		seen.add(key?.value);
		yield* repeatedKeys(child);
	}
}

function spanOfKey(root: Node | undefined, path: readonly string[]): Span {
	const value = root && findNodeAtLocation(root, segmentsOf(path));
	return spanOf(value?.parent?.children?.[0] ?? value ?? root);
}

function spanAt(root: Node | undefined, keys: readonly string[]): Span {
	return spanOf((root && findNodeAtLocation(root, segmentsOf(keys))) ?? root);
}

/** Indexes are numbers. */
function segmentsOf(path: readonly string[]): (string | number)[] {
	return path.map((key) => (/^\d+$/.test(key) ? Number(key) : key));
}

function spanOf(node: Node | undefined): Span {
	return node ? { start: node.offset, end: node.offset + node.length } : { start: 0, end: 0 };
}

/** `CommaExpected` as a user would say it: "This is not JSON: comma expected." */
function wordsFor(code: string): string {
	return `This is not JSON: ${code.replace(/([a-z])([A-Z])/g, "$1 $2").toLowerCase()}.`;
}
