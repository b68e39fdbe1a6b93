import { settingsSchema } from "../../server/core/index.ts";
import { editorSettings } from "../../server/lsp/editor-settings.ts";

interface Manifest {
	readonly contributes: { readonly [point: string]: unknown };
}

/** package.json with the settings that VS Code offers brought up to date. */
export function withSettings(packageJson: string): string {
	const manifest: Manifest = JSON.parse(packageJson);
	const contributes = { ...manifest.contributes, configuration: configuration() };
	return `${JSON.stringify({ ...manifest, contributes }, undefined, "\t")}\n`;
}

function configuration() {
	const settings = Object.entries({ ...settingsSchema().properties, ...editorSettings });
	return {
		title: "Policy Brief",
		properties: Object.fromEntries(
			settings.map(([name, schema], index) => [
				`policyBrief.${name}`,
				{ order: index + 1, scope: "resource", ...schema },
			]),
		),
	};
}
