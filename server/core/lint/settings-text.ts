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
	const errors: ParseError[] = [];
	const root = parseTree(text, errors, { allowTrailingComma: true });
	const value: unknown = root ? getNodeValue(root) : {};
	const placeOf = (path: readonly string[]) => spanAt(root, path);
	const broken = errors.map(({ error, offset, length }) => ({
		span: { start: offset, end: offset + length },
		message: wordsFor(printParseErrorCode(error)),
	}));
	const wrong = effectiveSettings([{ from: "file", value }]).problems.map(({ path, message }) => ({
		span: placeOf(path),
		message,
	}));
	const byPlace = [...broken, ...wrong].sort((a, b) => a.span.start - b.span.start);
	return { value, problems: byPlace, placeOf };
}

function spanAt(root: Node | undefined, keys: readonly string[]): Span {
	if (!root) return { start: 0, end: 0 };
	const path = keys.map((key) => (/^\d+$/.test(key) ? Number(key) : key));
	const { offset, length } = findNodeAtLocation(root, path) ?? root;
	return { start: offset, end: offset + length };
}

/** `CommaExpected` as a user would say it: "comma expected". */
function wordsFor(code: string): string {
	return `${code.replace(/([a-z])([A-Z])/g, "$1 $2").toLowerCase()} in this JSON file`;
}
