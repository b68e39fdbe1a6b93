import { type SectionRole, sectionTitles } from "../lexicon/sections.ts";

/** What a section is for, told by its title; undefined for a title of the author's own. */
export function roleOf(title: string): SectionRole | undefined {
	const name = title
		.replace(/^(?:[\dIVXLC]+[.):]*|[A-Z][.)])\s+/, "")
		.replace(/[\s:.*_#]+$/, "")
		.slice(0, 200);
	return roles.find(([, pattern]) => pattern.test(name))?.[0];
}

function isRole(name: string): name is SectionRole {
	return name in sectionTitles;
}

const roles = Object.entries(sectionTitles).flatMap(([name, titles]) =>
	isRole(name) ? [[name, new RegExp(`^(?:${titles.join("|")})$`, "i")] as const] : [],
);
