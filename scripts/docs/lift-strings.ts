import type { Strings } from "./manifest-strings.ts";

/** What a manifest says to users in plain words, moved out from under keys. */
export interface Lifted {
	readonly contributes: object;
	readonly strings: Strings;
}

/**
 * Puts keys in place of the words that a user reads, such as the titles of commands. What has its key
 * already stays, and what is meant for programs too.
 */
export function liftStrings(contributes: { readonly [point: string]: unknown }): Lifted {
	const strings: Record<string, string> = {};
	const lift = (value: unknown, path: readonly string[]): unknown => {
		if (Array.isArray(value)) return value.map((item) => lift(item, path));
		if (typeof value !== "object" || value === null) return value;
		const inside = [...path, ...nameOf(value)];
		return Object.fromEntries(
			Object.entries(value).map(([name, inner]) => {
				const isText = typeof inner === "string" && read.has(name) && !isKey(inner);
				if (!isText) return [name, lift(inner, inside)];
				const key = [...inside, name].join(".");
				strings[key] = inner;
				return [name, `%${key}%`];
			}),
		);
	};
	const lifted = Object.entries(contributes).map(([point, value]) => [
		point,
		points.has(point) ? lift(value, [point]) : value,
	]);
	return { contributes: Object.fromEntries(lifted), strings };
}

/** The keys that a manifest names, wherever it does. */
export function keysIn(manifestJson: string): Set<string> {
	return new Set(Array.from(manifestJson.matchAll(/"%([^"%]+)%"/g), ([, key = ""]) => key));
}

function isKey(text: string): boolean {
	return /^%[^%]+%$/.test(text);
}

/** By which VS Code tells one contribution from another. */
function nameOf(value: object): string[] {
	const { command, id, view }: { command?: string; id?: string; view?: string } = value;
	const name = command ?? id ?? view;
	return name === undefined ? [] : [name.replace(/^policyBrief\./, "")];
}

const points = new Set([
	"colors",
	"commands",
	"semanticTokenModifiers",
	"semanticTokenTypes",
	"submenus",
	"views",
	"viewsContainers",
	"viewsWelcome",
	"walkthroughs",
]);

const read = new Set([
	"altText",
	"contents",
	"description",
	"label",
	"name",
	"shortTitle",
	"title",
]);
