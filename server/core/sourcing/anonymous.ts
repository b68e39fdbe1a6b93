import {
	anonymityBasis,
	anonymousPhrases,
	bylineRoles,
	rankWords,
	sayingVerbs,
	unnamedPeople,
} from "../lexicon/anonymous.ts";
import { compilePhrases, longestMatches, type Match } from "../text/phrases.ts";
import type { Span } from "../text/span.ts";
import { withoutTail } from "../text/tail.ts";
import { type Word, words } from "../text/words.ts";

/** Who is cited without a name, as offsets into the sentence; undefined when nobody is, or anonymity is explained. */
export function findAnonymousSource(sentence: string): Span | undefined {
	const list = words(sentence);
	const matches = phrases.findIn(list);
	if (matches.length === 0 || matches.some(({ payload }) => payload === "basis")) return undefined;
	const found = longestMatches(matches.filter((match) => isAnonymous(match, list)))[0];
	return found && { start: list[firstOf(found, list)]?.start ?? 0, end: found.span.end };
}

function isAnonymous(match: Match<Kind>, list: readonly Word[]): boolean {
	const { payload, first, last } = match;
	if (payload !== "unnamed") return payload === "anonymous";
	const says = list[last]?.gap === "space" && sayingVerbs.has(list[last + 1]?.key ?? "");
	const from = firstOf(match, list);
	return says && from < first && !isOffice(list, from, last);
}

/** “Its defense minister” is somebody whom a reader can look up. */
function isOffice(list: readonly Word[], from: number, last: number): boolean {
	if (list[last]?.key !== "minister") return false;
	return list.slice(from, last).every(({ key }) => portfolios.has(key));
}

const portfolios = new Set(["foreign", "defence", "defense", "security"]);

/** With the words before that describe the person: “a senior Arvenian official”. */
function firstOf({ first }: Match<Kind>, list: readonly Word[]): number {
	let at = first;
	while (list[at - 1]?.gap === "space" && describes(list[at - 1]?.key ?? "")) at--;
	return at;
}

function describes(word: string): boolean {
	return rankWords.has(word) || /^\p{L}{2,}(?:an|ese|ish)$/u.test(word);
}

/** “– Former diplomatic official”: a role and nothing else. */
export function isAnonymousByline(byline: string): boolean {
	const role = withoutTail(byline.replace(/^[–—―\s-]+/, ""), /[.\s]/);
	const [, place = ""] = /\b(?:of|at)\b(.*)/s.exec(role) ?? [];
	if (/[\d,(@/[]/.test(role) || /\p{Lu}/u.test(place)) return false;
	const list = role
		.toLowerCase()
		.replace(/^(?:an?|one|the)\s/, "")
		.split(/\s+/);
	return list.length <= 5 && roles.has(list.at(-1) ?? "") && isCommon(role);
}

/** Past the first word, a capital letter makes a name likelier than a job. */
function isCommon(role: string): boolean {
	const rest = role.split(/\s+/).slice(1);
	return rest.every((word) => !/^\p{Lu}\p{Ll}/u.test(word) || roles.has(word.toLowerCase()));
}

const roles = new Set(bylineRoles);

type Kind = "anonymous" | "unnamed" | "basis";

const phrases = compilePhrases<Kind>([
	...anonymousPhrases.map((phrase) => [phrase, "anonymous"] as const),
	...unnamedPeople.map((phrase) => [phrase, "unnamed"] as const),
	...anonymityBasis.map((phrase) => [phrase, "basis"] as const),
]);
