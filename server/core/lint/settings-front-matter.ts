import {
	bibliographyNames,
	declaresBrief,
	type FrontMatter,
	noFrontMatter,
	readFrontMatter,
	textOf,
} from "../brief/front-matter.ts";
import { frontMatterOf as spanOfFrontMatter } from "../parse/passages.ts";
import type { Span } from "../text/span.ts";
import type { Settings } from "./settings.ts";
import type { SettingsLayer } from "./settings-layers.ts";

/** The settings as a brief's own front matter changes them. The reader adds the axes that it names. */
export function withFrontMatter(settings: Settings, matter: FrontMatter): Settings {
	const level = textOf(matter, "level");
	return level === "relaxed" || level === "standard" || level === "strict"
		? { ...settings, level }
		: settings;
}

/** What a brief sets for itself. Words that mean something else in other programs are left in peace. */
export function frontMatterLayer(text: string): SettingsLayer & {
	/** Of the key of a setting, in the text. */
	readonly placeOf: (name: string) => Span | undefined;
} {
	const matter = frontMatterOf(text);
	const level = textOf(matter, "level");
	const named = matter.values.get("axes")?.texts ?? [];
	const bibliography = bibliographyNames(matter);
	return {
		from: "frontMatter",
		value: {
			...(["relaxed", "standard", "strict"].includes(level) && { level }),
			...(named.length > 0 && { axes: named }),
			...(bibliography.length > 0 && { bibliography }),
		},
		placeOf: (name) => matter.values.get(name)?.key,
	};
}

/** The bibliographies that the front matter names. */
export function namedBibliographies(text: string): readonly string[] {
	return bibliographyNames(frontMatterOf(text));
}

/** Whether the front matter says that this is a brief: `type: policy brief`, `type: options-memo`. */
export function isTypedAsBrief(text: string): boolean {
	return declaresBrief(frontMatterOf(text));
}

function frontMatterOf(text: string): FrontMatter {
	const span = spanOfFrontMatter(text);
	return span ? readFrontMatter(text, span) : noFrontMatter;
}
