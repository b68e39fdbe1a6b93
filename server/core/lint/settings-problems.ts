import { type OutputUnit, Validator } from "@cfworker/json-schema";
import { nearest } from "../text/nearest.ts";
import { configurationSchema, type Schema } from "./schema.ts";

export interface SettingsProblem {
	/** Keys and indexes that lead to the value; empty for the whole. */
	readonly path: readonly string[];
	/** What is wrong and what is accepted, in one sentence. */
	readonly message: string;
	/** It is about the key, whatever its value. */
	readonly atKey?: boolean;
}

/** What is wrong with settings read from JSON: one problem for each wrong value, at the value itself. */
export function settingsProblems(value: unknown): SettingsProblem[] {
	const problems = new Map<string, SettingsProblem>();
	for (const error of leavesOf(validator().validate(value).errors)) {
		const path = pathOf(error.instanceLocation);
		const key = path.join("\n");
		if (problems.has(key)) continue;
		const message = messageFor(error, path, value);
		problems.set(key, { path, message, ...(error.keyword === "false" && { atKey: true }) });
	}
	return [...problems.values()];
}

let compiled: Validator | undefined;

function validator(): Validator {
	compiled ??= new Validator(JSON.parse(JSON.stringify(configurationSchema())), "7", false);
	return compiled;
}

const leaves: ReadonlySet<string> = new Set(["type", "enum", "minimum", "maximum", "false"]);

/** Without the errors of a choice that the value does not mean: one of another type. */
function leavesOf(errors: readonly OutputUnit[]): OutputUnit[] {
	const own = errors.filter(({ keyword }) => leaves.has(keyword));
	const branches = own
		.filter(
			({ keyword, keywordLocation }) =>
				keyword === "type" && /\/anyOf\/\d+\/type$/.test(keywordLocation),
		)
		.map(({ keywordLocation }) => keywordLocation.replace(/type$/, ""));
	const meant = own.filter(
		({ keywordLocation }) => !branches.some((branch) => keywordLocation.startsWith(branch)),
	);
	const places = new Set(meant.map(({ instanceLocation }) => instanceLocation));
	const inside = (place: string) =>
		[...places].some((other) => other === place || other.startsWith(`${place}/`));
	return [...meant, ...own.filter(({ instanceLocation }) => !inside(instanceLocation))];
}

function messageFor(
	{ keyword, keywordLocation }: OutputUnit,
	path: readonly string[],
	root: unknown,
): string {
	const value = valueAt(root, path);
	if (keyword === "false") return unknownKey(path);
	const schema = schemaAt(keywordLocation);
	if (keyword === "minimum")
		return `${String(value)} is too small; the smallest value is ${schema.minimum}.`;
	if (keyword === "maximum")
		return `${String(value)} is too large; the largest value is ${schema.maximum}.`;
	if (/\/anyOf\/\d+\/type$/.test(keywordLocation))
		return `A rule takes a severity or an object of options, not ${shown(value)}.`;
	if (schema.enum) return notAccepted(value, schema.enum);
	return `This takes ${typeNames[schema.type ?? "object"]}, not ${shown(value)}.`;
}

const typeNames = {
	object: "an object",
	array: "a list",
	string: "a text",
	number: "a number",
	boolean: "true or false",
} as const;

function unknownKey(path: readonly string[]): string {
	const key = path.at(-1) ?? "";
	const known = Object.keys(propertiesAt(path.slice(0, -1))).filter((name) => name !== "$schema");
	const what =
		path[0] === "rules" && path.length === 2
			? "rule"
			: path[0] === "rules"
				? "option of this rule"
				: path.length > 1
					? "key here"
					: "setting";
	const guess = nearest(key, known);
	const accepted = guess ? `did you mean “${guess}”?` : `known are ${known.join(", ")}.`;
	return `“${key}” is not a ${what}; ${accepted}`.replace("a option", "an option");
}

export function notAccepted(value: unknown, accepted: readonly string[]): string {
	const guess = typeof value === "string" ? nearest(value, accepted) : undefined;
	const hint = guess ? `; did you mean “${guess}”?` : ".";
	return `${shown(value)} is not one of ${accepted.join(", ")}${hint}`;
}

function shown(value: unknown): string {
	if (typeof value === "string") return `“${value.slice(0, 40)}”`;
	if (Array.isArray(value)) return "a list";
	return typeof value === "object" && value !== null ? "an object" : String(value);
}

function pathOf(pointer: string): string[] {
	const keys = pointer.split("/").slice(1);
	return keys.map((key) => decodeURIComponent(key).replaceAll("~1", "/").replaceAll("~0", "~"));
}

function valueAt(root: unknown, path: readonly string[]): unknown {
	let value = root;
	for (const key of path) {
		if (typeof value !== "object" || value === null) return undefined;
		value = new Map(Object.entries(value)).get(key);
	}
	return value;
}

/** The schema that holds the keyword that failed. */
function schemaAt(keywordLocation: string): Schema {
	const found = valueAt(configurationSchema(), pathOf(keywordLocation).slice(0, -1));
	return typeof found === "object" && found !== null ? found : {};
}

function propertiesAt(path: readonly string[]): Readonly<Record<string, Schema>> {
	let schema: Schema = configurationSchema();
	for (const key of path) {
		const next = schema.properties?.[key] ?? memberOf(schema);
		schema = next.anyOf?.find(({ properties }) => properties) ?? next;
	}
	return schema.properties ?? {};
}

/** Of a list, or of an object with keys of the user's own. */
function memberOf({ items, additionalProperties }: Schema): Schema {
	if (typeof additionalProperties === "object") return additionalProperties;
	return items && "type" in items ? items : {};
}
