/** Strings of the manifest by the keys under which VS Code looks them up in a language. */
export type Strings = Readonly<Record<string, string>>;

/** Settings with keys in place of what a user reads, and the strings themselves, each once. */
export function withKeys(settings: Readonly<Record<string, object>>): {
	readonly settings: Readonly<Record<string, unknown>>;
	readonly strings: Strings;
} {
	const keys = new Map<string, string>();
	const keyOf = (text: string, path: readonly string[]) => {
		const key = keys.get(text) ?? ["settings", ...path].join(".");
		keys.set(text, key);
		return `%${key}%`;
	};
	const replaced = Object.entries(settings).map(([name, schema]) => [
		name,
		replace(schema, [name], keyOf),
	]);
	const strings = Object.fromEntries(Array.from(keys, ([text, key]) => [key, text]));
	return { settings: Object.fromEntries(replaced), strings };
}

type KeyOf = (text: string, path: readonly string[]) => string;

function replace(value: unknown, path: readonly string[], keyOf: KeyOf): unknown {
	if (Array.isArray(value)) return value.map((item) => replace(item, path, keyOf));
	if (typeof value !== "object" || value === null) return value;
	return Object.fromEntries(
		Object.entries(value).map(([name, inner]) => [name, replaceIn(name, inner, path, keyOf)]),
	);
}

function replaceIn(name: string, inner: unknown, path: readonly string[], keyOf: KeyOf): unknown {
	if (isRead(name) && typeof inner === "string") return keyOf(inner, [...path, name]);
	if (name === "enumDescriptions" && Array.isArray(inner))
		return inner.map((text: string, index) => keyOf(text, [...path, `${index}`]));
	if (name === "properties" && typeof inner === "object" && inner !== null)
		return Object.fromEntries(
			Object.entries(inner).map(([key, one]) => [key, replace(one, [...path, key], keyOf)]),
		);
	return name === "default" ? inner : replace(inner, path, keyOf);
}

function isRead(name: string): boolean {
	return name === "description" || name === "markdownDescription";
}
