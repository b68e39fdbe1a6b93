import { axes as shippedAxes } from "../lexicon/axes.ts";
import { rules } from "../rules/index.ts";
import type { RuleSettings } from "./settings.ts";
import { type EffectiveSettings, keyOf, type Origin } from "./settings-layers.ts";

const shipped: ReadonlySet<string> = new Set(shippedAxes.map(({ id }) => id));

/** One setting as it holds for a brief. */
export interface SettingValue {
	readonly path: readonly string[];
	readonly value: unknown;
	/** Undefined for a default. */
	readonly origin: Origin | undefined;
}

/** Every setting, those of each rule included. */
export function settingValues({ settings, origins }: EffectiveSettings): SettingValue[] {
	const { level, citationScope, minimumCoverage, axes, knownAxes, files, bibliography } = settings;
	const axisDefinitions = knownAxes.filter(({ id }) => !shipped.has(id)).map(({ id }) => id);
	const named = {
		level,
		citationScope,
		minimumCoverage,
		axes,
		axisDefinitions,
		files,
		bibliography,
	};
	const own = Object.entries(named).map(([name, value]) => ({
		path: [name],
		value,
	}));
	const ofRules = rules.flatMap((rule) => {
		const { severity, options, ignore }: RuleSettings = settings.rules[rule.id] ?? {};
		const values = {
			severity: severity ?? rule.severity,
			...rule.options,
			...options,
			...(ignore && { ignore }),
		};
		return Object.entries(values).map(([name, value]) => ({
			path: ["rules", rule.id, name],
			value,
		}));
	});
	return [...own, ...ofRules].map((value) => ({
		...value,
		origin: origins.get(keyOf(value.path)),
	}));
}
