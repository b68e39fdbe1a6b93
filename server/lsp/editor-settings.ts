import { defaultSettings } from "../core/index.ts";

/** When a brief is checked. */
export type Run = "onType" | "onSave" | "manual";

/** Which briefs are checked. */
export type DiagnosticMode = "openFiles" | "workspace";

export interface EditorSettings {
	readonly run: Run;
	readonly diagnosticMode: DiagnosticMode;
	/** Whether what each section weighs stands above its heading. */
	readonly codeLens: boolean;
	/** Whether the words of claims and arguments have colors. */
	readonly semanticHighlighting: boolean;
	/** What the linter reads. */
	readonly rest: unknown;
}

/** Takes apart what is the editor's own and what the linter reads. */
export function editorSettingsOf(value: unknown): EditorSettings {
	const {
		run,
		diagnosticMode,
		codeLens,
		semanticHighlighting,
		pandocPath,
		preview: _ours,
		markdownPreview: _theirs,
		trace: _protocol,
		...rest
	}: { readonly [name: string]: unknown } = { ...(typeof value === "object" && value) };
	return {
		run: run === "onSave" || run === "manual" ? run : "onType",
		diagnosticMode: diagnosticMode === "workspace" ? "workspace" : "openFiles",
		codeLens: codeLens === true,
		semanticHighlighting: semanticHighlighting === true,
		rest,
	};
}

/** Settings of the editor alone, as VS Code's manifest describes them. */
export const editorSettings = {
	files: {
		type: "array",
		description:
			"Globs that say which Markdown files are briefs and are checked, besides those whose front matter names a type of brief. A README is left in peace.",
		default: defaultSettings.files,
		items: { type: "string" },
	},
	run: {
		type: "string",
		description: "When a brief is checked.",
		default: "onType",
		enum: ["onType", "onSave", "manual"],
		enumDescriptions: [
			"As you write; a sentence that has no end yet is left in peace until you rest.",
			"When it is opened and when it is saved.",
			"When you run the command “Policy Brief: Check This Brief”.",
		],
	},
	diagnosticMode: {
		scope: "window",
		type: "string",
		description: "Which briefs are checked.",
		default: "openFiles",
		enum: ["openFiles", "workspace"],
		enumDescriptions: [
			"Those that are open.",
			"All in the folders of the workspace, open or not, unless they are checked only when you run a command.",
		],
	},
	codeLens: {
		scope: "window",
		type: "boolean",
		description:
			"Whether each heading shows how many arguments its section makes for either side, and how many of its claims have a source.",
		default: false,
	},
	semanticHighlighting: {
		scope: "window",
		type: "boolean",
		description:
			"Whether the words by which a sentence makes a claim or argues for a side are colored. In a theme without semantic highlighting, “editor.semanticHighlighting.enabled” has to be on, too.",
		default: false,
	},
	pandocPath: {
		scope: "machine-overridable",
		type: "string",
		description:
			"Where pandoc is, which makes PDF and Word files; looked for on the search path where it is empty.",
		default: "",
	},
	"preview.remoteImages": {
		scope: "window",
		type: "boolean",
		description:
			"Whether the preview loads images from the web, whose servers then learn that the brief is read. Never in a workspace that is not trusted.",
		default: false,
	},
	"preview.scrollPreviewWithEditor": {
		scope: "window",
		type: "boolean",
		description: "Whether the preview follows when the editor is scrolled.",
		default: true,
	},
	"preview.scrollEditorWithPreview": {
		scope: "window",
		type: "boolean",
		description: "Whether the editor follows when the preview is scrolled.",
		default: true,
	},
	"markdownPreview.evidence": {
		scope: "window",
		type: "boolean",
		description:
			"Whether VS Code’s own Markdown preview marks the claims and arguments of a brief.",
		default: true,
	},
};
