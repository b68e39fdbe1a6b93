import { isBriefPath, isReview, isTypedAsBrief } from "../core/index.ts";
import { decoded } from "../files/address.ts";

/** What is known of an open document when it is asked whether it is a brief. */
export interface OpenFile {
	readonly uri: string;
	readonly languageId: string;
	readonly text: string;
}

/** Who says which files are briefs. */
export interface BriefFiles {
	/** Globs, from a folder of the workspace or from the root. */
	readonly files: readonly string[];
	/** Addresses of the folders of the workspace. */
	readonly folders: readonly string[];
	/** What the author said of single documents, by address. */
	readonly chosen: ReadonlyMap<string, boolean>;
}

/** Whether the document is checked. Other Markdown, such as a README, is left in peace. */
export function isBriefFile(file: OpenFile, { files, folders, chosen }: BriefFiles): boolean {
	const { uri, languageId, text } = file;
	const said = chosen.get(uri);
	if (said !== undefined) return said;
	if (isReview(text)) return false;
	if (uri.startsWith("untitled:") || languageId === "quarto" || languageId === "rmd") return true;
	if (startsWithFrontMatter.test(text) && isTypedAsBrief(text)) return true;
	return namesOf(pathOf(uri), folders, files).some((name) => isBriefPath(name, files));
}

const startsWithFrontMatter = /^\uFEFF?---\s/;

/** From the folders of the workspace, and from the root where no glob takes anything out. */
function namesOf(path: string, folders: readonly string[], globs: readonly string[]): string[] {
	const inside = pathsInside(path, folders);
	return inside.length > 0 && globs.some((glob) => glob.startsWith("!"))
		? inside
		: [...inside, path];
}

/** Without the slash at the start, so that `**` matches it from its first folder on. */
function pathOf(uri: string): string {
	const path = uri.replace(/^[a-z][\w+.-]*:(?:\/\/[^/]*)?/i, "").replace(/[?#].*/s, "");
	return decoded(path).replace(/^\//, "");
}

function pathsInside(path: string, folders: readonly string[]): string[] {
	return folders
		.map((folder) => `${pathOf(folder).replace(/\/$/, "")}/`)
		.filter((folder) => path.startsWith(folder))
		.map((folder) => path.slice(folder.length));
}
