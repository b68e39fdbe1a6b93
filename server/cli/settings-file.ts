import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import {
	findNodeAtLocation,
	getNodeValue,
	type Node,
	type ParseError,
	parseTree,
	printParseErrorCode,
} from "jsonc-parser";
import { effectiveSettings, LineIndex, type Settings } from "../core/index.ts";
import { complain, reasonOf } from "./complain.ts";

export interface SettingsFile {
	readonly path: string;
	/** As the JSON says it; what is wrong with it has been said. */
	readonly value: unknown;
	readonly settings: Settings;
	/** The line, from 1, on which a value stands. */
	lineOf(keys: readonly string[]): number;
}

const fileName = ".policybrief.json";
const known = new Map<string, Promise<SettingsFile | undefined>>();

/** The nearest configuration file in `folder` or above it. Read once a folder. */
export function nearestSettings(folder: string): Promise<SettingsFile | undefined> {
	const found = known.get(folder) ?? lookUpward(folder);
	known.set(folder, found);
	return found;
}

async function lookUpward(folder: string): Promise<SettingsFile | undefined> {
	const path = join(folder, fileName);
	const text = await readFile(path, "utf8").catch(() => undefined);
	if (text !== undefined) return parse(path, text);
	const parent = dirname(folder);
	return parent === folder ? undefined : nearestSettings(parent);
}

/** The settings in a file the user named. Says what is wrong with it and uses what is right. */
export async function settingsIn(path: string): Promise<SettingsFile> {
	try {
		return parse(path, await readFile(path, "utf8"));
	} catch (error) {
		complain(path, reasonOf(error));
		return parse(path, "{}");
	}
}

function parse(path: string, text: string): SettingsFile {
	const lines = new LineIndex(text);
	const report = (offset: number, problem: string) => {
		const { line, column } = lines.placeAt(offset);
		complain(`${path}:${line + 1}:${column + 1}`, problem);
	};
	const errors: ParseError[] = [];
	const root = parseTree(text, errors, { allowTrailingComma: true });
	for (const { error, offset } of errors) report(offset, wordsFor(printParseErrorCode(error)));
	const value: unknown = root ? getNodeValue(root) : {};
	const { settings, problems } = effectiveSettings([{ from: "file", value }]);
	const placed = problems.map(({ path: keys, message }) => ({
		offset: offsetOf(root, keys),
		message,
	}));
	for (const { offset, message } of placed.sort((a, b) => a.offset - b.offset))
		report(offset, message);
	const lineOf = (keys: readonly string[]) => lines.placeAt(offsetOf(root, keys)).line + 1;
	return { path, value, settings, lineOf };
}

function offsetOf(root: Node | undefined, keys: readonly string[]): number {
	if (!root) return 0;
	const path = keys.map((key) => (/^\d+$/.test(key) ? Number(key) : key));
	return findNodeAtLocation(root, path)?.offset ?? root.offset;
}

/** `CommaExpected` as a user would say it: "comma expected". */
function wordsFor(code: string): string {
	return `${code.replace(/([a-z])([A-Z])/g, "$1 $2").toLowerCase()} in this JSON file`;
}
