/**
 * Ways to cite somebody without saying who. Phrases as `text/phrases.ts` reads them.
 * Authorities: Reuters and AP on anonymous sources (a named source is always preferable).
 */
const people =
	"(official*|source*|diplomat*|aide*|insider*|adviser*|advisor*|analyst*|officer*|minister*|lawmaker*|executive*|people|person*)";

/** Enough alone. */
export const anonymousPhrases: readonly string[] = [
	`${people} (familiar with|close to|briefed on|involved in)`,
	`${people} with (direct )?knowledge of`,
	`${people} who (spoke|asked|declined|requested|wished) ... (anonym*|named|identified)`,
	"on (the )?condition of anonymity",
	"(asked|declined|wished|requested) not to be (named|identified)",
	`(unnamed|anonymous|undisclosed|unidentified) ${people}`,
	"(sources|insiders) (say|said|claim|claimed|told|confirm|confirmed|suggest|suggested)",
];

/** People who are unnamed when words of rank stand before them and a verb of saying behind. */
export const unnamedPeople: readonly string[] = [people];

export const sayingVerbs: ReadonlySet<string> = new Set(
	`said says say told tells claimed claims claim warned warns warn noted notes note confirmed confirms
	described suggested suggests added acknowledged conceded admitted insisted insists believe believes
	believed expect expects expected`.split(/\s+/),
);

/** Words before the person that belong to the description. */
export const rankWords: ReadonlySet<string> = new Set(
	`a an one two three several multiple some senior former retired unnamed anonymous top western high
	ranking government administration intelligence defence defense military diplomatic security foreign
	ministry party industry american european u.s us british`.split(/\s+/),
);

/** What makes anonymity acceptable to a reader when a source is cited too. */
export const anonymityBasis: readonly string[] = [
	"anonymity because",
	"not to be (named|identified) because",
	"(not |un)authori(s|z)ed to speak",
	"Chatham House Rule",
];

/** Roles that name nobody when a byline has nothing else. */
export const bylineRoles: readonly string[] =
	`official officials analyst diplomat expert source aide
	adviser advisor insider officer observer executive scholar researcher minister lawmaker negotiator
	commander journalist resident citizen farmer worker activist economist lawyer historian professor
	spokesperson strategist consultant engineer guard soldier pilot doctor nurse teacher student trader
	banker employee volunteer veteran policeman detective prosecutor judge`.split(/\s+/);
