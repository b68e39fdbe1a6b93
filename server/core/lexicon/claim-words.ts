/**
 * The words that make a sentence a claim, for a policy analyst to review.
 * A list is separated by commas; a phrase keeps its spaces.
 */
export const claimWords = {
	months: `January, February, March, April, May, June, July, August, September, October, November,
		December, Jan., Feb., Aug., Sept., Oct., Nov., Dec.`,
	numbers: `two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, fifteen, twenty,
		thirty, forty, fifty, sixty, seventy, eighty, ninety`,
	/** A number behind one of these points somewhere and counts nothing. */
	numbered: `Section, Sec., Title, Chapter, Article, Table, Figure, Box, Part, Division, Phase,
		Appendix, Annex, Resolution, Order, No., P.L., H.R., S., U.S.C., C.F.R., Report, Protocol, Track,
		Option, Level, Tier, Class, Type, Group of, Step, Goal, Pillar, Version, Scenario`,
	counted: `people, persons, deaths, killings, murders, homicides, cases, attacks, incidents, troops,
		soldiers, agents, officers, casualties, victims, migrants, refugees, countries, cities, companies,
		jobs, workers, families, households, children, women, men, students, voters, tons, tonnes, miles,
		kilometers, kilometres, acres, hectares, barrels, missiles, aircraft, ships, vessels, arrests,
		seizures, employees, states, percent`,
	/** People who are quoted without a name. */
	unnamed: `official, officials, expert, experts, analyst, analysts, researchers, scholars, critics,
		supporters, advocates, proponents, opponents, skeptics, sceptics, sources, observers, economists,
		scientists, authorities, diplomat, diplomats, lawmakers, commentators, specialists, insiders,
		investigators, prosecutors, witnesses, advocacy groups, human rights groups, watchdogs`,
	reporting: `said, says, say, stated, states that, declared, declares, announced, announces, claimed,
		claim that, claims that, argued, argue, argues, asserted, assert, asserts, warned, warn, warns,
		told, testified, reported, report that, reports that, noted that, notes that, acknowledged,
		acknowledges, confirmed, denied, denies, insisted, insist, insists, contended, contend, contends,
		alleged, allege, alleges, suggested, estimated, estimate that, estimates that, concluded, conclude,
		concludes, found that, find that, finds that, predicted, predict, predicts, recommended, criticized,
		criticised, condemned, accused, accuse, accuses, accusing, pointed fingers, vowed, vow, vows,
		pledged, promised, urged, urge, urges, called for, call for, calls for, rejected, reject,
		rejecting, rejects, ruled, held that, emphasized, emphasised, emphasizes, stressed, stresses,
		observed that, expressed, maintain that, maintains that, praised, dismissed, project that,
		projects that, projected that, forecasts, proposed, signaled, signalled, characterized, described`,
	/** Words before a reporting verb that show it reports nothing. */
	notSpeaker: `I, we, will, would, could, should, may, might, can, cannot, must, to, not, shall, don't,
		and, or, be, is, are, was, were, been, let, the, a, an, as, of, for, in, by, with`,
	studies: `study, studies, research, survey, surveys, poll, polls, polling, data, statistics, figures,
		evidence, estimates, analysis, analyses, audit, audits, report, reports, census, findings,
		investigation, investigations`,
	studyVerbs: `show, shows, showed, shown, suggest, suggests, suggested, indicate, indicates, indicated,
		find, finds, found, reveal, reveals, revealed, confirm, confirms, confirmed, estimate, estimates,
		estimated, demonstrate, demonstrates, conclude, concludes, concluded, document, documents,
		documented`,
} as const;
