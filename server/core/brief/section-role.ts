import { type SectionRole, sectionTitles } from "../lexicon/sections.ts";
import { remembered } from "../text/remember.ts";
import { withoutTail } from "../text/tail.ts";

/** What a section is for, told by its title; undefined for a title of the author's own. */
export const roleOf = remembered((title: string): SectionRole | undefined => {
	const bare = title.replace(/^(?:[\dIVXLC]+[.):]*|[A-Z][.)])\s+/, "");
	const name = withoutTail(bare, /[\s:.*_#]/).slice(0, 200);
	return roles.find(([, pattern]) => pattern.test(name))?.[0];
});

function isRole(name: string): name is SectionRole {
	return name in sectionTitles;
}

const roles = Object.entries(sectionTitles).flatMap(([name, titles]) =>
	isRole(name) ? [[name, new RegExp(`^(?:${titles.join("|")})$`, "i")] as const] : [],
);
