import { open, stat } from "node:fs/promises";
import { dirname, relative, resolve } from "node:path";
import { defaultSettings, isBriefPath, isReview, isTypedAsBrief } from "../core/index.ts";
import { ignoredFiles, markdownFiles } from "../lsp/protocol.ts";
import { complain } from "./complain.ts";
import type { SettingsFile } from "./settings-file.ts";

export type SettingsFor = (file: string) => Promise<SettingsFile | undefined>;

/**
 * The files that the patterns name, in the order given. A file named outright is a brief whatever it
 * is; of folders and globs only what the configuration or the front matter says is one.
 */
export async function findBriefs(
	patterns: readonly string[],
	settingsFor: SettingsFor,
): Promise<readonly string[]> {
	const files = new Set<string>();
	for (const pattern of patterns) {
		const known = await stat(pattern).catch(() => undefined);
		if (!known?.isDirectory() && (known || !(await isGlob(pattern)))) {
			files.add(pattern);
			continue;
		}
		const found = known ? await filesIn(pattern) : await matching(pattern);
		if (found.length === 0) complain(pattern, "no Markdown file found");
		const briefs: string[] = [];
		for (const file of found) if (await isBrief(file, settingsFor)) briefs.push(file);
		if (found.length > 0 && briefs.length === 0) complain(pattern, noBrief);
		for (const file of briefs) files.add(file);
	}
	return [...files];
}

const ignore = [ignoredFiles];

async function isGlob(pattern: string): Promise<boolean> {
	const { isDynamicPattern } = await import("tinyglobby");
	return isDynamicPattern(pattern);
}

async function filesIn(folder: string): Promise<string[]> {
	const { glob } = await import("tinyglobby");
	const cwd = folder;
	const found = await glob([markdownFiles], { cwd, absolute: true, ignore, ...inPlace });
	return found.map((file) => relative(process.cwd(), file)).sort();
}

async function matching(pattern: string): Promise<string[]> {
	const { glob } = await import("tinyglobby");
	return (await glob([pattern], { ignore, ...inPlace })).sort();
}

/** Links may lead out of the folder, or in circles. A link that is named outright is read. */
const inPlace = { followSymbolicLinks: false };

const noBrief =
	"no brief found; name files outright, or say under “files” in .policybrief.json which are briefs";

async function isBrief(file: string, settingsFor: SettingsFor): Promise<boolean> {
	const path = resolve(file);
	const found = await settingsFor(file);
	const { files } = found?.settings ?? defaultSettings;
	const inside = found ? relative(dirname(found.path), path) : path;
	const name = inside.replaceAll("\\", "/").replace(/^\/|^[A-Za-z]:\//, "");
	const start = await head(path);
	return !isReview(start) && (isBriefPath(name, files) || isTypedAsBrief(start));
}

/** Enough for any front matter. */
const headBytes = 16_384;

async function head(path: string): Promise<string> {
	const isFile = await stat(path).then(
		(known) => known.isFile(),
		() => false,
	);
	const file = isFile ? await open(path).catch(() => undefined) : undefined;
	if (!file) return "";
	try {
		const { buffer, bytesRead } = await file.read(Buffer.alloc(headBytes), 0, headBytes, 0);
		return buffer.toString("utf8", 0, bytesRead);
	} catch {
		return "";
	} finally {
		await file.close();
	}
}
