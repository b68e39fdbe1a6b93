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
import { defaultSettings, LineIndex, readSettings, type Settings } from "../core/index.ts";
import { complain, reasonOf } from "./complain.ts";

const fileName = ".policybrief.json";
const known = new Map<string, Promise<Settings | undefined>>();

/** The settings of the nearest configuration file in `folder` or above it. Read once a folder. */
export function nearestSettings(folder: string): Promise<Settings | undefined> {
	const found = known.get(folder) ?? lookUpward(folder);
	known.set(folder, found);
	return found;
}

async function lookUpward(folder: string): Promise<Settings | undefined> {
	const path = join(folder, fileName);
	const text = await readFile(path, "utf8").catch(() => undefined);
	if (text !== undefined) return parse(path, text);
	const parent = dirname(folder);
	return parent === folder ? undefined : nearestSettings(parent);
}

/** The settings in a file the user named. Says what is wrong with it and uses what is right. */
export async function settingsIn(path: string): Promise<Settings> {
	try {
		return parse(path, await readFile(path, "utf8"));
	} catch (error) {
		complain(path, reasonOf(error));
		return defaultSettings;
	}
}

function parse(path: string, text: string): Settings {
	const lines = new LineIndex(text);
	const report = (offset: number, problem: string) => {
		const { line, column } = lines.placeAt(offset);
		complain(`${path}:${line + 1}:${column + 1}`, problem);
	};
	const errors: ParseError[] = [];
	const root = parseTree(text, errors, { allowTrailingComma: true });
	for (const { error, offset } of errors) report(offset, wordsFor(printParseErrorCode(error)));
	if (!root) return defaultSettings;
	const { settings, problems } = readSettings(getNodeValue(root));
	const placed = problems.map(({ path: keys, message }) => ({
		offset: offsetOf(root, keys),
		message,
	}));
	for (const { offset, message } of placed.sort((a, b) => a.offset - b.offset))
		report(offset, message);
	return settings;
}

function offsetOf(root: Node, keys: readonly string[]): number {
	const path = keys.map((key) => (/^\d+$/.test(key) ? Number(key) : key));
	return findNodeAtLocation(root, path)?.offset ?? root.offset;
}

/** `CommaExpected` as a user would say it: "comma expected". */
function wordsFor(code: string): string {
	return `${code.replace(/([a-z])([A-Z])/g, "$1 $2").toLowerCase()} in this JSON file`;
}
