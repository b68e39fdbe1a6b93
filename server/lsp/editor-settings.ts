import { defaultSettings } from "../core/index.ts";

/** Settings of the editor alone, as VS Code's manifest describes them. */
export const editorSettings = {
	files: {
		type: "array",
		description:
			"Globs that say which Markdown files are briefs and are checked, besides those whose front matter names a type of brief. A README is left in peace.",
		default: defaultSettings.files,
		items: { type: "string" },
	},
};
