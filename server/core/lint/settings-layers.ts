import { type RuleId, rules } from "../rules/index.ts";
import type { OptionValue, Severity } from "../rules/rule.ts";
import { defaultSettings, type RuleSettings, type Settings } from "./settings.ts";
import { type AxisSettings, readAxisSettings } from "./settings-axes.ts";
import { notAccepted, type SettingsProblem, settingsProblems } from "./settings-problems.ts";

/** Settings from one place, as JSON holds them. */
export interface SettingsLayer {
	readonly from: "editor" | "file" | "frontMatter";
	readonly value: unknown;
}

/** Which layer a value came from, and where it stands there. */
export interface Origin {
	readonly layer: number;
	readonly path: readonly string[];
}

export interface EffectiveSettings {
	readonly settings: Settings;
	/** Of the values that some layer sets, by `keyOf(path)`. */
	readonly origins: ReadonlyMap<string, Origin>;
	readonly problems: readonly (SettingsProblem & { readonly layer: number })[];
}

/**
 * What holds when the layers are laid over the defaults, the strongest last. A later value takes the
 * place of an earlier one, option by option; only the axes and bibliographies that a brief names join
 * the others. What is wrong is left out and reported; the rest holds.
 */
export function effectiveSettings(layers: readonly SettingsLayer[]): EffectiveSettings {
	const values = new Map<string, unknown>();
	const origins = new Map<string, Origin>();
	const problems: (SettingsProblem & { readonly layer: number })[] = [];
	const known = new Set(layers.flatMap(({ value }) => axesIn(value).known.map(({ id }) => id)));
	for (const [layer, { from, value }] of layers.entries()) {
		const found = problemsIn(value, from === "frontMatter" ? undefined : [...known]);
		for (const problem of found) problems.push({ ...problem, layer });
		for (const leaf of leavesOf(value, new Set(found.map(({ path }) => keyOf(path))))) {
			const key = keyOf(leaf.key);
			const below = from === "frontMatter" ? joinedBy(key, values) : [];
			values.set(key, below.length > 0 ? union(below, leaf.value) : leaf.value);
			origins.set(key, { layer, path: leaf.path });
		}
	}
	return { settings: settingsFrom(values), origins, problems };
}

/** Also what the schema cannot tell. `known` are the axes that a brief or a file may name. */
function problemsIn(value: unknown, known: readonly string[] | undefined): SettingsProblem[] {
	const shape = settingsProblems(value);
	const told = new Set(shape.map(({ path }) => keyOf(path)));
	const named = known ? unknownNames(recordOf(value).axes, known) : [];
	const more = [...named, ...axesIn(value).problems].filter(({ path }) => !told.has(keyOf(path)));
	return [...shape, ...more];
}

function axesIn(value: unknown): AxisSettings {
	const { axisDefinitions, lensTerms } = recordOf(value);
	return readAxisSettings(axisDefinitions, lensTerms);
}

function unknownNames(value: unknown, known: readonly string[]): SettingsProblem[] {
	if (!Array.isArray(value)) return [];
	return value.flatMap((name, index) =>
		typeof name !== "string" || known.includes(name)
			? []
			: [{ path: ["axes", String(index)], message: notAccepted(name, known) }],
	);
}

/** Reads settings from JSON. What is wrong keeps its default and is reported; the rest holds. */
export function readSettings(value: unknown): {
	readonly settings: Settings;
	readonly problems: readonly SettingsProblem[];
} {
	return effectiveSettings([{ from: "editor", value }]);
}

export function keyOf(path: readonly string[]): string {
	return path.join("\n");
}

/** One value that somebody set. A rule's severity has one key, in both ways of writing it. */
interface Leaf {
	readonly key: readonly string[];
	readonly path: readonly string[];
	readonly value: unknown;
}

function* leavesOf(value: unknown, wrong: ReadonlySet<string>): Generator<Leaf> {
	const isRight = ({ path }: Leaf) => !wrong.has(keyOf(path));
	if (wrong.has("")) return;
	for (const [name, setting] of Object.entries(recordOf(value))) {
		const leaf = { key: [name], path: [name], value: setting };
		if (name === "rules" && isRight(leaf)) yield* ruleLeaves(setting, isRight);
		else if (name !== "rules" && isRight(leaf)) yield leaf;
	}
}

function* ruleLeaves(value: unknown, isRight: (leaf: Leaf) => boolean): Generator<Leaf> {
	for (const [id, rule] of Object.entries(recordOf(value))) {
		const path = ["rules", id];
		const severity = { key: [...path, "severity"], path, value: rule };
		if (!isRight(severity)) continue;
		if (isSeverity(rule)) yield severity;
		for (const [option, setting] of Object.entries(recordOf(rule))) {
			const leaf = { key: [...path, option], path: [...path, option], value: setting };
			if (isRight(leaf)) yield leaf;
		}
	}
}

type Values = ReadonlyMap<string, unknown>;

function settingsFrom(values: Values): Settings {
	const level = values.get("level");
	const scope = values.get("citationScope");
	const files = values.get("files");
	const coverage = values.get("minimumCoverage");
	const bibliography = values.get("bibliography");
	return {
		level: level === "relaxed" || level === "strict" ? level : "standard",
		citationScope: scope === "sentence" || scope === "adjacent" ? scope : "paragraph",
		minimumCoverage: typeof coverage === "number" ? coverage : defaultSettings.minimumCoverage,
		axes: axesOf(values),
		knownAxes: readAxisSettings(values.get("axisDefinitions"), values.get("lensTerms")).known,
		rules: Object.fromEntries(rules.flatMap(({ id }) => ruleFrom(id, values))),
		files: files === undefined ? defaultSettings.files : textsOf(files),
		bibliography: textsOf(bibliography),
	};
}

function ruleFrom(id: RuleId, values: Values): [RuleId, RuleSettings][] {
	const prefix = keyOf(["rules", id, ""]);
	const own = [...values].filter(([key]) => key.startsWith(prefix));
	if (own.length === 0) return [];
	const named = Object.fromEntries(own.map(([key, value]) => [key.slice(prefix.length), value]));
	const { severity, ignore, ...options } = named;
	const settings = {
		...(isSeverity(severity) && { severity }),
		...(ignore !== undefined && { ignore: textsOf(ignore) }),
		options: Object.fromEntries(Object.entries(options).filter(isOption)),
	};
	return [[id, settings]];
}

function axesOf(values: Values): readonly string[] {
	const axes = values.get("axes");
	return axes === undefined ? defaultSettings.axes : textsOf(axes);
}

/** What a brief adds to, and does not take the place of. */
function joinedBy(key: string, values: Values): readonly string[] {
	if (key === "axes") return axesOf(values);
	return key === "bibliography" ? textsOf(values.get(key)) : [];
}

function union(below: readonly string[], added: unknown): readonly string[] {
	return [...new Set([...below, ...textsOf(added)])];
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
	return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : {};
}

function textsOf(value: unknown): string[] {
	return Array.isArray(value) ? value.filter((text) => typeof text === "string") : [];
}

function isSeverity(value: unknown): value is Severity | "off" {
	return typeof value === "string" && severities.has(value);
}

const severities: ReadonlySet<string> = new Set(["off", "hint", "information", "warning", "error"]);

function isOption(entry: [string, unknown]): entry is [string, OptionValue] {
	return typeof entry[1] !== "object" || Array.isArray(entry[1]);
}
