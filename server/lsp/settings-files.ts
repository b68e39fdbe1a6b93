import { type Diagnostic, DiagnosticSeverity, type Range } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { readSettingsText } from "../core/index.ts";
import type { ReadFile } from "../files/files.ts";
import { source, toRange } from "./convert.ts";

export const settingsFileName = ".policybrief.json";

/** A configuration file and what is wrong with it. */
export interface SettingsFile {
	readonly uri: string;
	readonly value: unknown;
	readonly diagnostics: readonly Diagnostic[];
	/** The line, from 1, on which a value stands. */
	lineOf(path: readonly string[]): number;
	rangeOf(path: readonly string[]): Range;
}

/** Finds the nearest configuration file above a document, and reads each folder once. */
export class SettingsFiles {
	readonly #read: ReadFile;
	readonly #byFolder = new Map<string, Promise<SettingsFile | undefined>>();

	constructor(read: ReadFile) {
		this.#read = read;
	}

	nearest(uri: string): Promise<SettingsFile | undefined> {
		const folder = folderOf(uri);
		if (folder === undefined) return Promise.resolve(undefined);
		const found = this.#byFolder.get(folder) ?? this.#lookUpward(folder);
		this.#byFolder.set(folder, found);
		return found;
	}

	/** Some file was written, made or removed. */
	forget(): void {
		this.#byFolder.clear();
	}

	async #lookUpward(folder: string): Promise<SettingsFile | undefined> {
		const uri = `${folder}/${settingsFileName}`;
		const text = await this.#read(uri);
		return text === undefined ? this.nearest(folder) : parse(uri, text);
	}
}

/** Without its last part; undefined at the root, and for a document that is in no folder. */
function folderOf(uri: string): string | undefined {
	const [, folder] = /^([a-z][\w+.-]*:\/\/[^/]*(?:\/[^/]+)*)\/[^/]*$/i.exec(uri) ?? [];
	return folder;
}

function parse(uri: string, text: string): SettingsFile {
	const document = TextDocument.create(uri, "json", 0, text);
	const { value, problems, placeOf } = readSettingsText(text);
	const diagnostics = problems.map(({ span, message }) => ({
		range: toRange(document, span),
		severity: DiagnosticSeverity.Warning,
		source,
		message,
	}));
	const lineOf = (path: readonly string[]) => document.positionAt(placeOf(path).start).line + 1;
	const rangeOf = (path: readonly string[]) => toRange(document, placeOf(path));
	return { uri, value, diagnostics, lineOf, rangeOf };
}
