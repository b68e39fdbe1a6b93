/**
 * The words, other than verbs, that make a sentence a claim or excuse it, for a policy analyst to
 * review. Items are separated by commas, a phrase keeps its spaces, ’ stands for both apostrophes.
 */
export const claimWords = {
	months: `January, February, March, April, May, June, July, August, September, October, November,
		December, Jan., Feb., Aug., Sept., Oct., Nov., Dec.`,
	smallNumbers: `one, two, three, four, five, six, seven, eight, nine, ten`,
	numbers: `two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, thirteen, fifteen,
		twenty, thirty, forty, fifty, sixty, seventy, eighty, ninety, hundred, thousand, million, billion,
		trillion, dozen`,
	magnitudes: "thousand, million, billion, trillion, crore, lakh, mn, bn, tn",
	currencies: `dollars, euros, pounds sterling, pesos, USD, EUR, GBP`,
	/** Other words that open a statistic. */
	amounts: `half, third, thirds, quarter, quarters, fifth, fifths, tenth, tenths, hundreds, thousands, millions,
		billions, trillions, dozens, scores, several, twofold, threefold, fivefold, tenfold, per`,
	/** A number behind one of these points somewhere and counts nothing. */
	numbered: `Section, Sections, Sec., Title, Titles, Chapter, Chapters, Article, Articles, Table, Tables,
		Figure, Figures, Box, Part, Parts, Division, Phase, Appendix, Annex, Resolution, Resolutions, Order,
		No., Nos., P.L., H.R., S., U.S.C., C.F.R., Report, Protocol, Track, Option, Options, Level, Tier,
		Class, Type, Group of, Step, Goal, Goals, Pillar, Version, Scenario, Priority, Objective, Target,
		Recommendation, Principle, Requirement, Agenda, Vision, Law, Decree, Directive, Regulation,
		Amendment, Rule, Page, p., pp., para., paragraph, paragraphs, section, sections, article, articles,
		table, figure, chapter, phase, option, options, step, stage, level, tier, annex, appendix, note,
		footnote, line, lines, item, version, EN, ISO, RFC, SP, Act of, Room, Route, Building`,
	/** Counting these takes a source even when the number is small. */
	counted: `people, persons, deaths, killings, murders, homicides, fatalities, cases, attacks, incidents,
		troops, soldiers, agents, officers, casualties, victims, migrants, refugees, civilians, companies,
		firms, jobs, workers, families, households, children, women, men, students, voters, tons, tonnes,
		miles, kilometers, kilometres, acres, hectares, barrels, missiles, warheads, aircraft, ships, vessels,
		arrests, seizures, employees, patients, respondents, inmates, prisoners, hostages, schools, hospitals,
		homes, farms, farmers, teachers, pounds, kilograms, kilogrammes, gallons, megawatts, gigawatts,
		inhabitants, residents, citizens, users, customers, injuries, wounded, dead, bombings, airstrikes,
		raids, sorties, applications, complaints, lawsuits, cities, countries, states, nations`,
	/** With "two" to "ten" these are spoken of, not counted: "the two nations". */
	spokenOf: `cities, countries, states, nations, people, persons, men, women, companies, firms, families,
		citizens, agents, users, customers, residents, inhabitants, applications, officers, workers,
		students, teachers, schools, homes, households, cases, incidents, farmers, employees, jobs`,
	/** Spans of time are no statistics. */
	times: `second, seconds, minute, minutes, hour, hours, day, days, week, weeks, month, months, year,
		years, decade, decades, century, centuries, generation, generations, times, steps, parts, sections,
		questions, options, ways, reasons, points, pages, words, things, aspects, sides, o’clock`,
	/** People who are cited without a name. */
	unnamed: `official, officials, expert, experts, analyst, analysts, researchers, scholars, critics,
		supporters, advocates, proponents, opponents, skeptics, sceptics, sources, observers, economists,
		scientists, diplomat, diplomats, lawmakers, commentators, specialists, insiders, detractors,
		commanders, insurgents, practitioners, academics, pundits, activists, aides, advisers, advisors,
		stakeholders`,
	/** Bodies and people that act, hold views or speak in policy texts. */
	actors: `administration, administrations, agencies, agency, alliance, allies, ambassador, army,
		assembly, association, authorities, authority, bank, banks, bloc, board, cabinet, cartel, cartels,
		chairman, chancellor, citizens, coalition, commission, committee, communities, companies, congress,
		council, countries, country, court, courts, delegation, department, diplomats,
		executive, farmers, firms, forces, gangs, government, governments, governor, governors, groups,
		house, industry, institutions, insurgents, investors, judge, judges, junta, justice, kingdom,
		lawmakers, leader, leaders, leadership, legislature, legislators, mayor, mayors, media, members,
		militants, military, militia, militias, minister, ministers, ministry, mission, monarchy, movement,
		nation, nations, navy, neighbors, neighbours, office, officials, opposition, organisation,
		organisations, organization, organizations, parliament, parliamentarians, party, parties, people,
		police, policymakers, politicians, premier, president, presidents, prosecutors, public, rebels,
		regime, regimes, regulator, regulators, representatives, republic, residents, ruler, rulers,
		secretariat, secretary, senate, senator, senators, society, spokesman, spokesperson, spokeswoman,
		state, states, taskforce, troops, union, unions, voters, workers`,
	studies: `study, studies, research, survey, surveys, poll, polls, polling, data, statistics, figures,
		evidence, estimates, analysis, analyses, audit, audits, report, reports, census, findings,
		investigation, investigations, review, reviews, simulations, projections, models, indicators,
		literature, experiments, trials`,
	instruments: `act, acts, treaty, treaties, convention, conventions, constitution, amendment, statute,
		statutes, law, laws, legislation, regulation, regulations, directive, directives, resolution,
		resolutions, charter, protocol, accord, agreement, agreements, pact, code, decree, ordinance,
		court, courts, tribunal, ruling, judgment, judgement, verdict, order, orders, rule, rules, bill,
		provision, provisions, clause, article, section, principle, doctrine, mandate`,
	shareSizes: `significant, large, larger, substantial, considerable, growing, small, smaller,
		disproportionate, sizable, sizeable, rising, increasing, huge, vast, high, higher, low, lower,
		record, great, major, greater, overwhelming, tiny, declining, shrinking`,
	shares: "portion, share, proportion, percentage, majority, minority, fraction, slice, chunk",
	approximators: `about, around, approximately, roughly, nearly, almost, over, more than, less than,
		fewer than, at least, up to, as many as, as much as, as few as, as little as, an estimated, only,
		some, just, close to, well over, upwards of, in excess of`,
	/** With these a number word is as good as digits. */
	largeNumbers: `eleven, twelve, thirteen, fifteen, twenty, thirty, forty, fifty, sixty, seventy, eighty,
		ninety, half a, a hundred, a thousand, a million, a dozen`,
	/** What "it is … that" or "is … seen as" needs to lean on nobody. */
	believed: `said, believed, thought, reported, estimated, claimed, understood, argued, alleged,
		assumed, rumored, rumoured, feared, considered, regarded, seen, viewed,
		recognized, recognised, accepted, perceived, acknowledged, known, suspected, criticized,
		criticised, described, characterized, characterised, portrayed, hailed, accused, blamed`,
	/** "is widely seen as": nobody in particular sees it so. */
	vaguely: `widely, generally, often, commonly, frequently, sometimes, usually, repeatedly, universally,
		broadly, increasingly, largely, popularly, internationally`,
	/** "is said to": hearsay without an adverb. */
	saidTo:
		"said, believed, thought, rumored, rumoured, reported, alleged, understood, reputed, feared",
	/** Comparatives before "than". */
	comparatives: `fewer, higher, lower, greater, larger, smaller, bigger, faster, slower,
		worse, better, deadlier, cheaper, costlier, stronger, weaker, longer, shorter, older, younger,
		earlier, later, closer, safer, richer, poorer, easier, harder`,
	/** Calling something this is a judgement of the author, not a fact. */
	judgements: `important, vital, crucial, essential, critical, key, central, necessary, indispensable, clear,
		difficult, hard, easy, tough, risky, bold, interesting, fascinating, understandable, unfortunate,
		welcome, right, wrong, fair, unfair, good, bad, great, wise, fitting, worth, urgent, imperative,
		encouraging, disappointing, regrettable, inevitable, undeniable, obvious, natural, reasonable,
		appropriate, inappropriate, desirable, unacceptable, impossible, possible, true, unlikely,
		likely, uncertain, unclear, conceivable, plausible, unfair, simple, complicated, complex,
		palpable, fraught, murky, delicate, nuanced, real, evident, worthy, proud, grateful, pleased,
		committed, convinced, confident, determined, ready, prepared, optimistic, hopeful, aware,
		concerned, ultimate, fundamental, legitimate, moral, just, noble, overdue, timely, useful,
		helpful, valuable, relevant, sufficient, insufficient, enough, better, best, worse, no, fine,
		classic, needed, achievable, feasible, promising, significant, remarkable, notable, sensible, prudent,
		justified, worthwhile, acceptable, realistic, ambitious, attractive`,
	/** So is calling it one of these. */
	judgementNouns: `test, reminder, case, time, moment, priority, priorities, opportunity, challenge,
		challenges, goal, goals, objective, objectives, aim, aims, purpose, question, questions, matter,
		duty, responsibility, obligation, hope, dream, vision, key, answer, solution, step, start,
		beginning, foundation, cornerstone, tragedy, shame, scandal, disgrace, honor, honour, pleasure,
		privilege, journey, task, problem, issue, thing, point, way, mistake, lesson, idea, bet,
		commitment, interest, interests, principle, principles, values, tightrope, story, milestone, dilemma, paradox`,
	/** Between a subject and what is said of it. */
	linking: `am, is, are, be, 's, 're, 'm, remain, remains, seem, seems, feel, feels, look, looks, sound,
		sounds, become, becomes, prove, proves`,
	/** A clause with these only weighs, lists or continues: on its own it states no checkable fact. */
	opinionVerbs: `stand, stands, remain, remains, continue, continues, represent, represents, constitute,
		constitutes, embody, embodies, matter, matters, depend, depends, mean, means, know, knows, let,
		lets, begin, begins, hope, hopes, deserve, deserves, need, needs, belong, belongs, live, lives,
		involve, involves, feel, feels, seem, seems, look, looks, demand, demands, appear, appears, lie,
		lies, happen, happens, sound, sounds, go, goes, come, comes, get, gets, do, does, embrace,
		embraces, want, wants, make, makes, watch, watches, wish, wishes, thank, thanks`,
	/** Subjects that only count off: "The first involves …". */
	counters: `first, second, third, fourth, fifth, last, former, latter, other, another, following`,
	/** And these when something is only said to be one: "The question is whether …". */
	topicsRaised: `question, questions, issue, aspect, point, problem, answer, challenge, consideration,
		option, key, goal, goals, objective, objectives, aim, purpose, task, lesson, step, way, idea, need`,
	/** What a bill or a plan "would" do is what it says. */
	proposals: `bill, bills, act, plan, plans, proposal, proposals, measure, measures, amendment, legislation,
		request, directive, resolution, agreement, treaty, draft, order, rule, provision, provisions, deal,
		accord, reform, reforms, regulation, budget, decree, law, policy, mechanism, package, scheme`,
	/** Verbs by which a result or a text means something; only of people do they report speech. */
	implying: `suggest, suggests, suggested, indicate, indicates, indicated, imply, implies, implied, describe,
		describes, described, reveal, reveals, mean, means, show, shows, showed, reflect, reflects`,
	/** Only with "that", "to" or a quotation do these report what somebody said. */
	looseReporting: `maintain, maintains, maintained, maintaining, project, projects, projected, note, notes,
		noted, point, points, pointed, pointing, observe, observes, observed, label, labels, labeled, labelled,
		report, reports, suggest, suggests, signal, signals, signaled, signalled, admit, admits, admitted,
		recommend, recommends, promise, promises, reveal, reveals, revealed, rule, rules, state, states,
		comment, comments, remark, remarks, mention, mentions, mentioned, reply, write, writes, wrote,
		explain, explains, disclose, discloses, disclosed, estimate, estimates, forecast, forecasts, propose,
		proposes, claim, claims, dismiss, dismisses, object, objects, conclude, concludes, concluded,
		protest, protests, quote, quotes, blame, respond, responds, responded, predict, predicts, underscore,
		underscores, underscored, highlight, reaffirm, reaffirms, reaffirmed, confirm, confirms`,
	/** Only with "as" do these say how somebody sees a thing: "describes the raid as a success". */
	picturing: `describe, describes, described, portray, portrays, portrayed, depict, depicts, characterise,
		characterises, characterised, characterize, characterizes, characterized, dismiss, dismisses,
		dismissed, denounce, denounces, denounced, hail, hails, hailed`,
	/** "was accused of": somebody said so. */
	reportedOf: `accused, blamed, criticised, criticized, condemned, denounced, praised, portrayed, described,
		characterised, characterized, labeled, labelled, alleged, dubbed, hailed, quoted, denied`,
	/** Behind a comma these go on with what somebody says: ", rejecting any notion of". */
	speaking: `accusing, arguing, asserting, claiming, citing, contending, declaring, denouncing, condemning,
		insisting, rejecting, saying, stating, vowing, warning, alleging, urging, promising, pledging,
		blaming, criticizing, criticising, demanding, threatening, announcing, complaining,
		acknowledging, denying, noting`,
	/** Words near a short quotation that show somebody said it. */
	speech: `said, says, told, declared, stated, wrote, writes, argued, argues, warned, called, calls,
		described, describes, insisted, vowed, announced, claimed, added, tweeted, replied, remarked,
		labeled, labelled, denounced, condemned, referred to, proclaimed, promised, concluded,
		characterized, characterised, characterizes, speech, statement, interview, testimony, letter,
		according to, in the words of, dismissed, criticized, criticised, praised, urged`,
	/** Before quotation marks these name something, and quote nobody. */
	naming: `titled, entitled, called, named, known as, so-called, termed, dubbed, section, sections, the term,
		the terms, the word, the words, the phrase, the phrases, theme, motto, slogan, referred to as,
		refers to, defined as, means, label, labeled, labelled, heading, headed, chapter, report, article,
		book, essay, paper, nicknamed, acronym, abbreviated, the notion of, the concept of, the idea of, wording, text, requirement, question`,
	/** What groups of people do with a view. */
	groupVerbs: `view, views, see, sees, regard, consider, believe, think, fear, oppose, support, favor, favour,
		want, feel, resent, distrust, prefer, expect, worry, worried, opposed, supported, felt, feared,
		believed, viewed, saw, regarded, considered, question, reject, welcome, remain skeptical, doubt`,
	groups: `people, citizens, voters, residents, families, nations, countries, communities, leaders, states,
		governments, members, lawmakers, farmers, workers, businesses, companies, investors, parents,
		allies, europeans, africans, americans, mexicans, canadians`,
	/** "its stance is", "the ministry’s position has been". */
	stanceNouns: `stance, position, view, opposition, rejection, preference, wariness, willingness,
		reluctance, insistence, refusal, belief, intention, attitude, response, priority, line, policy`,
	/** "has shown willingness", "has drawn a line". */
	showing: `shown, showed, expressed, signaled, signalled, indicated, voiced, drawn, taken, adopted, chosen`,
	shown: `willingness, interest, reluctance, concern, concerns, support, opposition, line, stance, position,
		view, desire, readiness, to, openness, skepticism, scepticism, doubts`,
	/** "many farmers believe", "most citizens". */
	quantifiers: "many, most, some, few, all, several, majority",
	/** A law, by its kind or its name’s last word. */
	lawNames: `Act, Treaty, Convention, Constitution, Charter, Protocol, Accord, Agreement, Amendment, Statute,
		Resolution, Regulation, Directive, Code, Executive Order, Public Law, P.L., H.R.`,
	laws: `national law, international law, domestic law, federal law, state law, EU law,
		humanitarian law, human rights law, customary law, criminal law, the law, statute, legislation`,
	underLaw: `under, by, pursuant to, in accordance with, enshrined in, required by, authorized by,
		authorised by, in line with, provided by, provided for in, guaranteed by, prohibited by`,
	broken: `law, laws, sovereignty, charter, treaty, convention, agreement, accord, constitution, rights,
		obligations, resolutions, territorial integrity, airspace, embargo, sanctions`,
	lawful: `illegal, unlawful, unconstitutional, legal, lawful, constitutional, legally binding, inadmissible,
		legally obliged, legally required, legally permitted, legally bound`,
	/** "this brief", "the next section": the text speaks of itself. */
	documents: `policy brief, brief, paper, report, section, memo, memorandum, article, document, essay,
		appendix, chapter, note, product, table, figure, insight, study, guide, page, post, analysis, annex,
		submission, blog, publication, summary, toolkit, working paper, discussion paper, project, chapter, topic`,
	documentVerbs: `is, was, has, provides, describes, discusses, presents, examines, explains, explores,
		focuses, first, will, begins, does, then, also, summarizes, summarises, analyzes, analyses, reviews,
		outlines, addresses, considers, covers, sets, argues, looks, aims, seeks, assesses, recommends,
		proposes, offers, draws, lists, shows, contains, identifies, concludes, uses, highlights, makes`,
	/** What only a document has. */
	documentParts: `chapter, chapters, appendix, appendices, annex, annexes, subsection, subsections, table,
		figure, box, topic, paragraph, footnote, column, columns, row, rows, template, section, sections`,
	/** Bare verbs that open a recommendation behind its label: "Sanctions: Freeze the accounts". */
	imperatives: `adopt, appoint, avoid, ban, build, conduct, consider, convene, create, cut, define, deploy,
		develop, enhance, ensure, establish, expand, explore, focus, freeze, fund, identify, implement,
		improve, increase, introduce, invest, keep, launch, limit, maintain, make, monitor, prioritise,
		prioritize, promote, protect, provide, publish, reduce, require, review, set, share, sign, start,
		strengthen, support, target, test, track, train, update, use, work`,
	/** "it is vital that": a wish in the form of a statement. */
	urgent: "essential, vital, crucial, imperative, important, necessary, time, critical, urgent",
	/** Verbs of "we" that give an opinion or an estimate of the author’s own. */
	ownVerbs: `believe, think, argue, estimate, recommend, propose, suggest, conclude, contend, urge, hope,
		judge, assess, expect, consider, call, calculate, assume, project, forecast, model, simulate`,
	/** What an author did to know: "We surveyed 412 households". */
	ownDeeds: `surveyed, interviewed, sampled, estimated, calculated, projected, modelled, modeled, simulated,
		measured, counted, analysed, analyzed, coded, collected`,
	/** What the author made, behind "our": "Our survey found …". */
	ownWorks: `analysis, analyses, assessment, calculation, calculations, data, dataset, estimate, estimates,
		findings, forecast, interviews, model, models, projection, projections, questionnaire, regression,
		results, sample, scenario, scenarios, simulation, simulations, study, survey, surveys`,
	/** What is to be reached, not what is: "The target is 40%". */
	targets: `target, targets, goal, goals, aim, aims, objective, objectives, ambition, milestone, kpi, kpis`,
	/** Labels in front of what is planned: "Budget: 3 million". */
	planLabels: `target, targets, goal, goals, aim, objective, indicator, indicators, kpi, kpis, milestone,
		milestones, deadline, timeline, timeframe, duration, budget, success`,
	/** "I" behind one of these is a numeral. */
	numerals: `War, war, Title, Part, Phase, Type, Article, Division, Class, Stage, Tier, Chapter, Volume,
		Appendix, Elizabeth, Charles, James, Level, Pillar, Protocol, Annex, Nicholas, Francis, Option,
		June, SALT, START, Goal, Schedule, Track, Group, Category, Section, Book`,
} as const;
