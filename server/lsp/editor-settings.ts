import { defaultSettings } from "../core/index.ts";

/** When a brief is checked. */
export type Run = "onType" | "onSave" | "manual";

/** Takes apart what is the editor's own and what the linter reads. */
export function editorSettingsOf(value: unknown): { readonly run: Run; readonly rest: unknown } {
	if (typeof value !== "object" || value === null) return { run: "onType", rest: {} };
	const { run, ...rest }: { readonly run?: unknown } = value;
	return { run: run === "onSave" || run === "manual" ? run : "onType", rest };
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
};
