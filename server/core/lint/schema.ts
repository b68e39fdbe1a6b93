import { axes } from "../lexicon/axes.ts";
import { rules } from "../rules/index.ts";
import type { OptionValue, Rule } from "../rules/rule.ts";
import { defaultSettings } from "./settings.ts";

/** The part of JSON Schema (draft 7) that settings use. */
export interface Schema {
	readonly type?: "object" | "array" | "string" | "number" | "boolean";
	readonly description?: string;
	readonly markdownDescription?: string;
	readonly default?: unknown;
	readonly enum?: readonly string[];
	readonly enumDescriptions?: readonly string[];
	readonly minimum?: number;
	readonly maximum?: number;
	readonly examples?: readonly string[];
	/** For every item, or for one after the other. */
	readonly items?: Schema | readonly Schema[];
	readonly required?: readonly string[];
	readonly properties?: Readonly<Record<string, Schema>>;
	readonly additionalProperties?: boolean | Schema;
	readonly anyOf?: readonly Schema[];
}

/** What `.policybrief.json` accepts: what the editor does, and which files are briefs. */
export function configurationSchema(): Schema {
	const { properties, ...rest } = settingsSchema();
	return {
		...rest,
		properties: {
			$schema: { type: "string", description: "Where this file's schema is, for editors." },
			files: {
				type: "array",
				description:
					"Globs, from the folder of this file: which files of a folder are briefs. Those whose front matter names a type of brief always are.",
				default: defaultSettings.files,
				items: { type: "string" },
			},
			...properties,
			axes: { ...properties?.axes, items: { type: "string", examples: axes.map(({ id }) => id) } },
			axisDefinitions,
			lensTerms,
		},
	};
}

const terms: Schema = {
	type: "object",
	description: "Terms by kind of argument.",
	additionalProperties: {
		type: "array",
		description:
			"Phrases with weights: 3 settles it, 2 makes an argument, 1 supports one. “*” ends a word, “(a|b)” is a choice, “ ... ” stands for up to four words.",
		items: { type: "array", items: [{ type: "string" }, { type: "number" }] },
	},
};

const masks: Schema = {
	type: "array",
	description: "Phrases in which this lens's words mean something else.",
	items: { type: "string" },
};

const axisDefinitions: Schema = {
	type: "array",
	description: "Axes of your own, two lenses each. A brief turns them on in its front matter.",
	default: [],
	items: {
		type: "object",
		additionalProperties: false,
		required: ["id", "label", "lenses"],
		properties: {
			id: { type: "string", description: "What briefs call it: river-harbor." },
			label: { type: "string", description: "What people call it: River vs harbor." },
			lenses: {
				type: "array",
				description: "Two.",
				items: {
					type: "object",
					additionalProperties: false,
					required: ["id", "label"],
					properties: {
						id: { type: "string", description: "A name for reports: river." },
						label: { type: "string", description: "What findings call it: River." },
						column: { type: "string", description: "Its column in a table of options." },
						sub: terms,
						use: { type: "string", description: "A lens whose words this one shares: axis/lens." },
						mask: masks,
					},
				},
			},
		},
	},
};

const lensTerms: Schema = {
	type: "object",
	description:
		"By lens: terms that are added, or take the place of its own. Weight 0 takes one away.",
	default: {},
	additionalProperties: {
		type: "object",
		additionalProperties: false,
		properties: { sub: terms, mask: masks },
	},
};

/** What the editor's settings accept, made from the rules themselves. */
export function settingsSchema(): Schema {
	return {
		type: "object",
		additionalProperties: false,
		properties: {
			level: {
				type: "string",
				description: "How much is shown.",
				default: "standard",
				enum: ["relaxed", "standard", "strict"],
				enumDescriptions: [
					"Only what needs a source beyond doubt.",
					"Also factual statements that normally need a source, as information.",
					"Also plain facts.",
				],
			},
			citationScope: {
				type: "string",
				description: "How far a citation reaches.",
				default: "paragraph",
				enum: ["sentence", "adjacent", "paragraph"],
				enumDescriptions: ["Its sentence.", "The sentences beside it too.", "Its paragraph."],
			},
			minimumCoverage: {
				type: "number",
				description: "The share of claims that must have a source, 0 to 1; 0 asks for nothing.",
				default: defaultSettings.minimumCoverage,
				minimum: 0,
				maximum: 1,
			},
			axes: {
				type: "array",
				description: "Lines of argument that are always weighed, besides those a brief names.",
				default: [axes[0]?.id],
				items: { type: "string", enum: axes.map(({ id }) => id) },
			},
			bibliography: {
				type: "array",
				description:
					"Bibliographies that every brief may cite from, besides those it names: BibTeX, BibLaTeX, CSL-JSON or CSL-YAML files, as paths from the folder of this configuration or of the workspace.",
				default: defaultSettings.bibliography,
				items: { type: "string" },
			},
			rules: {
				type: "object",
				description: "Each rule's severity, or its severity and options.",
				default: {},
				additionalProperties: false,
				properties: Object.fromEntries(rules.map((rule) => [rule.id, ruleSchema(rule)])),
			},
		},
	};
}

function ruleSchema({ id, summary, why, severity, options, help, most }: Rule): Schema {
	const level: Schema = {
		type: "string",
		description: summary,
		default: severity,
		enum: ["off", "hint", "information", "warning", "error"],
	};
	const helps = new Map<string, string>(Object.entries(help));
	const limits = new Map<string, number>(Object.entries(most ?? {}));
	const own = Object.entries<OptionValue>({ ...options }).map(([name, value]) => [
		name,
		optionSchema(value, helps.get(name) ?? "", limits.get(name)),
	]);
	return {
		markdownDescription: `**${summary}** ${why} ([${id}](https://github.com/policy-brief/policy-brief/blob/main/docs/rules/${id}.md))`,
		anyOf: [
			level,
			{
				type: "object",
				additionalProperties: false,
				properties: { severity: level, ...Object.fromEntries(own), ignore },
			},
		],
	};
}

const ignore: Schema = {
	type: "array",
	description: "A finding whose words hold one of these is not shown.",
	default: [],
	items: { type: "string" },
};

function optionSchema(
	value: OptionValue,
	description: string,
	maximum: number | undefined,
): Schema {
	if (typeof value === "number") {
		const limits = { minimum: 0, ...(maximum !== undefined && { maximum }) };
		return { type: "number", description, default: value, ...limits };
	}
	if (typeof value === "boolean") return { type: "boolean", description, default: value };
	if (typeof value === "string") return { type: "string", description, default: value };
	return { type: "array", description, default: value, items: { type: "string" } };
}
