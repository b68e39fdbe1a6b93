import { dirname, resolve } from "node:path";
import { buffer } from "node:stream/consumers";
import { Linter } from "../core/index.ts";
import { bibliographyOf, rootOf } from "./bibliographies.ts";
import { complain, hasComplained, reasonOf } from "./complain.ts";
import { findBriefs, type SettingsFor } from "./find-briefs.ts";
import { readPlain } from "./read-plain.ts";
import { nearestSettings, type SettingsFile, settingsIn } from "./settings-file.ts";

export interface BriefFile {
	/** As given, or relative to the working folder. */
	readonly file: string;
	/** As stored, byte order mark and carriage returns included. */
	readonly text: string;
	readonly linter: Linter;
	/** The folder in which the files lie that it may refer to. */
	readonly root: string;
}

export interface Briefs {
	/** As given or found. */
	readonly files: readonly string[];
	readonly read: ReadBrief;
	/** The files one after the other, as far as they can be read. */
	readonly briefs: AsyncGenerator<BriefFile>;
	/** Whether something was said on standard error. */
	readonly failed: () => boolean;
}

/** What cannot be read is said on standard error; the answer is then undefined. */
export type ReadBrief = (file: string) => Promise<BriefFile | undefined>;

/** The briefs that the patterns name, in the order given. */
export async function readBriefs(
	patterns: readonly string[],
	config: string | boolean | undefined,
): Promise<Briefs> {
	const settingsFor = await settingsReader(config);
	return briefsOf(await findBriefs(patterns, settingsFor), reader(settingsFor));
}

/** What stands on standard input, as the one brief of this run. `name` says where it belongs. */
export async function readStdin(
	name: string | undefined,
	config: string | boolean | undefined,
): Promise<Briefs> {
	const settingsFor = await settingsReader(config);
	const place = name ?? "stdin.md";
	return briefsOf([name ?? "<stdin>"], async (file) => {
		const text = textIn(file, await buffer(process.stdin));
		return text === undefined ? undefined : briefIn(file, place, text, await settingsFor(place));
	});
}

/** For files that were found already. */
export async function briefReader(config: string | boolean | undefined): Promise<ReadBrief> {
	return reader(await settingsReader(config));
}

function reader(settingsFor: SettingsFor): ReadBrief {
	return async (file) => {
		const text = await readText(file);
		return text === undefined ? undefined : briefIn(file, file, text, await settingsFor(file));
	};
}

function briefsOf(files: readonly string[], read: ReadBrief): Briefs {
	async function* briefs(): AsyncGenerator<BriefFile> {
		for (const file of files) {
			const brief = await read(file);
			if (brief) yield brief;
		}
	}
	return { files, read, briefs: briefs(), failed: hasComplained };
}

async function briefIn(
	file: string,
	place: string,
	text: string,
	found: SettingsFile | undefined,
): Promise<BriefFile> {
	const bibliography = await bibliographyOf(place, text, found);
	const linter = new Linter(found?.settings, { bibliography });
	return { file, text, linter, root: rootOf(resolve(place), found) };
}

async function settingsReader(config: string | boolean | undefined): Promise<SettingsFor> {
	const named = typeof config === "string" ? await settingsIn(resolve(config)) : undefined;
	return async (file) =>
		named ?? (config !== false ? nearestSettings(dirname(resolve(file))) : undefined);
}

/** What is wrong with the file is said; the answer is then undefined. */
export async function readText(file: string): Promise<string | undefined> {
	try {
		return textIn(file, await readPlain(file));
	} catch (error) {
		complain(file, reasonOf(error));
		return undefined;
	}
}

function textIn(file: string, bytes: Uint8Array): string | undefined {
	if (bytes.subarray(0, 8000).includes(0)) {
		const utf16 =
			(bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
		complain(file, utf16 ? "UTF-16 text; save it as UTF-8" : "not a text file");
		return undefined;
	}
	try {
		return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
	} catch {
		complain(file, "not UTF-8 text; save it as UTF-8");
		return undefined;
	}
}
