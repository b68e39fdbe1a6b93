import { dirname, resolve } from "node:path";
import {
	effectiveSettings,
	frontMatterLayer,
	LineIndex,
	type Origin,
	type SettingValue,
	settingValues,
} from "../core/index.ts";
import { hasComplained } from "./complain.ts";
import { readText } from "./read-briefs.ts";
import { settingsFileFor } from "./settings-file.ts";

export interface ConfigOptions {
	readonly format: string;
	readonly config?: string | boolean;
}

/** Prints the settings that hold for a brief, or for a new one here. Resolves to the exit code. */
export async function showConfig(
	file: string | undefined,
	{ format, config }: ConfigOptions,
): Promise<number> {
	const folder = file === undefined ? process.cwd() : dirname(resolve(file));
	const found = await settingsFileFor(folder, config);
	const text = file === undefined ? "" : ((await readText(file)) ?? "");
	const matter = frontMatterLayer(text);
	const lines = new LineIndex(text);
	const effective = effectiveSettings([{ from: "file", value: found?.value ?? {} }, matter]);
	const originOf = (origin: Origin | undefined) => {
		if (!origin) return { from: "default" };
		const { layer, path } = origin;
		if (layer === 0) return { from: "file", file: found?.path, line: found?.lineOf(path) };
		const line = lines.placeAt(matter.placeOf(path[0] ?? "")?.start ?? 0).line + 1;
		return { from: "frontMatter", file, line };
	};
	const values = settingValues(effective).map((setting) => ({
		...keyAndValue(setting),
		origin: originOf(setting.origin),
	}));
	const report = { file: file ?? null, configuration: found?.path ?? null, values };
	process.stdout.write(format === "json" ? `${JSON.stringify(report, undefined, "\t")}\n` : "");
	if (format === "text") for (const value of values) process.stdout.write(lineFor(value));
	return hasComplained() ? 2 : 0;
}

function keyAndValue({ path, value }: SettingValue) {
	return { key: path.join("."), value };
}

interface Line {
	readonly key: string;
	readonly value: unknown;
	readonly origin: {
		readonly from: string;
		readonly file?: string | undefined;
		readonly line?: number | undefined;
	};
}

function lineFor({ key, value, origin: { from, file, line } }: Line): string {
	const shown = typeof value === "string" ? value : JSON.stringify(value);
	const origin = file === undefined ? from : `${file}:${line}`;
	return `${key.padEnd(48)}  ${shown.padEnd(24)}  ${origin}\n`;
}
