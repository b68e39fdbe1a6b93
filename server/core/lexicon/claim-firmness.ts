/**
 * What tells a sure sign of a claim from one that many sentences show, for a policy analyst to
 * review. Items are separated by commas.
 */
export const firmness = {
	/** What was seen to follow from what; enough in any sentence. */
	plainCauses: `led to, resulted in, contributed to, stems from, stem from, stemmed from, stemming from,
		gave rise to, brought about, set off, linked to, exploit, exploits, exploited`,
	/** Causes that as often say what an author makes of something. */
	looseCauses: `depend on, depends on, hinge on, hinges on, effect on, effects on, impact on, associated with,
		so that, thereby, because of, due to, in response to, as a result, as a result of, thanks to,
		serves to, serve to, causes of, accounts for, account for, accounted for`,
	/** Rankings that need no frame to be claims; others count in “is the largest …” only. */
	strongRankings: `the first time, the first country, the first state, the only country, the only state,
		never before, unprecedented, record high, record low, record-high, record-low, record-breaking,
		all-time, historic high, historic low, leading cause, leading source, leading supplier,
		leading exporter, leading importer, leading producer, ranks first`,
	/** Before a ranking these promise it. */
	promising: "potential, promise, promises, ability, capacity, opportunity, chance, possible",
	/** What these do is how an author reads a thing, not what it does. */
	interpreting: `signal, signals, suggest, suggests, underscore, underscores, demonstrate, demonstrates,
		reflect, reflects, show, shows, indicate, indicates, highlight, highlights, illustrate, illustrates,
		offer, offers, include, includes, comprise, comprises, contain, contains, feature, features,
		concern, concerns, apply, applies, have, has, inform, informs, challenge, challenges, assume,
		assumes, imply, implies, share, shares, hold, holds, add, adds, face, faces, present, presents`,
	/** What one thing does to people and to their minds, beside the verbs of cause. */
	effects: `evoke, evokes, stir, stirs, arouse, arouses, sow, sows, breed, breeds, spawn, spawns, ignite,
		ignites, drain, drains, embolden, emboldens, alienate, alienates`,
	/** “risks destabilising”: what follows is the effect. */
	risking: "risk, risks, risked, help, helps, helped, serve, serves",
	/** Endings of nouns that open a sentence with a capital letter and name nobody. */
	commonEndings: "s, tion, sion, ment, ing, ity, ness, ism, ance, ence, ship, ure, age",
	/** Subjects that law and technology share. */
	ambiguousLaws:
		"protocol, protocols, rule, rules, order, orders, code, principle, section, article, clause, provision, provisions, act, acts",
} as const;
