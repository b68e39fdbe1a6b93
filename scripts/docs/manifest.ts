import { readFileSync } from "node:fs";
import { settingsSchema } from "../../server/core/index.ts";
import { editorSettings } from "../../server/lsp/editor-settings.ts";
import { keysIn, liftStrings } from "./lift-strings.ts";
import { type Strings, withKeys } from "./manifest-strings.ts";
import { inSpanish } from "./spanish.ts";

interface Manifest {
	readonly contributes: { readonly [point: string]: unknown };
}

/** package.json with the settings that VS Code offers brought up to date, and keys for what it says. */
export function withSettings(packageJson: string): string {
	const manifest: Manifest = JSON.parse(packageJson);
	const properties = Object.entries(settings().settings).map(([name, schema]) => [
		`policyBrief.${name}`,
		schema,
	]);
	const configuration = { title: "Policy Brief", properties: Object.fromEntries(properties) };
	const { contributes } = liftStrings(manifest.contributes);
	return toJson({ ...manifest, contributes: { ...contributes, configuration } });
}

/** package.nls.json: what package.json says to users, and the strings of its settings. */
export function englishStrings(nlsJson: string): string {
	const packageJson = readFileSync(new URL("package.json", root), "utf8");
	const { contributes }: Manifest = JSON.parse(packageJson);
	const used = keysIn(withSettings(packageJson));
	const kept: Strings = { ...JSON.parse(nlsJson), ...liftStrings(contributes).strings };
	const byHand = Object.entries(kept).filter(
		([key]) => used.has(key) && !key.startsWith("settings."),
	);
	return toJson({ ...Object.fromEntries(byHand), ...settings().strings });
}

/** package.nls.es.json: the same in Spanish. What has no translation yet is left out. */
export function spanishStrings(): string {
	const english: Strings = JSON.parse(
		englishStrings(readFileSync(new URL("package.nls.json", root), "utf8")),
	);
	const translated = Object.entries(english).map(([key, text]) => [key, inSpanish(text)]);
	return toJson(Object.fromEntries(translated));
}

const root = new URL("../../", import.meta.url);

function settings(): ReturnType<typeof withKeys> {
	const all = Object.entries({ ...settingsSchema().properties, ...editorSettings });
	const ordered = all.map(([name, schema], index) => [
		name,
		{ order: index + 1, scope: "resource", ...schema },
	]);
	return withKeys(Object.fromEntries(ordered));
}

function toJson(value: object): string {
	return `${JSON.stringify(value, undefined, "\t")}\n`;
}
