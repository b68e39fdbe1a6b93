import { dirname, join, resolve } from "node:path";
import { effectiveSettings, LineIndex, readSettingsText, type Settings } from "../core/index.ts";
import { complain, reasonOf } from "./complain.ts";
import { readPlain } from "./read-plain.ts";

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
	const text = await readPlain(path).then(String, () => undefined);
	if (text !== undefined) return parse(path, text);
	const parent = dirname(folder);
	return parent === folder ? undefined : nearestSettings(parent);
}

/** The settings in a file the user named. Says what is wrong with it and uses what is right. */
export async function settingsIn(path: string): Promise<SettingsFile> {
	try {
		return parse(path, String(await readPlain(path)));
	} catch (error) {
		complain(path, reasonOf(error));
		return parse(path, "{}");
	}
}

/** The file that `--config` names, or the nearest one; undefined with `--no-config`. */
export async function settingsFileFor(
	folder: string,
	config: string | boolean | undefined,
): Promise<SettingsFile | undefined> {
	if (config === false) return undefined;
	return typeof config === "string" ? settingsIn(resolve(config)) : nearestSettings(folder);
}

function parse(path: string, text: string): SettingsFile {
	const lines = new LineIndex(text);
	const { value, problems, placeOf } = readSettingsText(text);
	for (const { span, message } of problems) {
		const { line, column } = lines.placeAt(span.start);
		complain(`${path}:${line + 1}:${column + 1}`, message);
	}
	const { settings } = effectiveSettings([{ from: "file", value }]);
	const lineOf = (keys: readonly string[]) => lines.placeAt(placeOf(keys).start).line + 1;
	return { path, value, settings, lineOf };
}
