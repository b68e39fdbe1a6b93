import { dirname, isAbsolute, relative, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { type Bibliography, LineIndex } from "../core/index.ts";
import { Bibliographies, type BibliographyFile } from "../files/bibliographies.ts";
import { localFiles } from "../files/local-files.ts";
import { complain, note } from "./complain.ts";
import type { SettingsFile } from "./settings-file.ts";

const bibliographies = new Bibliographies(localFiles);
const said = new Set<string>();

/** What a brief may cite from. Says on standard error what is wrong with it, each thing once. */
export async function bibliographyOf(
	file: string,
	text: string,
	settings: SettingsFile | undefined,
): Promise<Bibliography | undefined> {
	const path = resolve(file);
	const base = settings ? pathToFileURL(settings.path).href : "";
	const names = settings?.settings.bibliography ?? [];
	const { bibliography, files, unreadSettings } = await bibliographies.find({
		uri: pathToFileURL(path).href,
		text,
		settings: names.map((name) => ({ name, base, root: undefined })),
		root: pathToFileURL(rootOf(path, settings)).href,
	});
	for (const bad of files) once(bad.uri, () => sayProblems(bad));
	for (const { name, why } of unreadSettings)
		if (why !== undefined)
			once(`${base}\n${name}`, () => {
				const index = names.indexOf(name);
				const line = settings?.lineOf(["bibliography", String(index)]);
				complain(`${settings?.path}:${line}`, `the bibliography “${name}” ${why}`);
			});
	return bibliography;
}

/** Below it lies what a brief may name: the configuration's folder, the working folder, or its own. */
export function rootOf(path: string, settings: SettingsFile | undefined): string {
	const folders = [...(settings ? [dirname(settings.path)] : []), process.cwd()];
	return folders.find((folder) => isBelow(path, folder)) ?? dirname(path);
}

function isBelow(path: string, folder: string): boolean {
	const way = relative(folder, path);
	return !way.startsWith("..") && !isAbsolute(way);
}

function sayProblems({ uri, text, part }: BibliographyFile): void {
	if (part.problems.length === 0) return;
	const path = fileURLToPath(uri);
	const shown = isBelow(path, process.cwd()) ? relative(process.cwd(), path) : path;
	const lines = new LineIndex(text);
	for (const { span, message } of part.problems.slice(0, mostProblems)) {
		const { line, column } = lines.placeAt(span.start);
		note(`${shown}:${line + 1}:${column + 1}`, message);
	}
	const more = part.problems.length - mostProblems;
	if (more > 0) note(shown, `${more} more like these.`);
}

/** Of one file. */
const mostProblems = 20;

function once(key: string, say: () => void): void {
	if (said.has(key)) return;
	said.add(key);
	say();
}
