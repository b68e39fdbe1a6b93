/**
 * Ways to lean on nobody in particular, for a policy analyst to review. Items are separated by
 * commas; case does not matter. After Wikipedia’s list of words to watch (“weasel words”).
 */
export const vagueVoices = {
	/** With a verb of saying or believing, and without a name, these are anybody. */
	collectives: `experts, analysts, observers, critics, scholars, commentators, economists, researchers,
		scientists, academics, specialists, pundits, practitioners, opponents, proponents, supporters,
		advocates, skeptics, sceptics, detractors, activists, historians, insiders, environmentalists`,
	/** Before a group these count nobody. */
	quantifiers:
		"many, most, some, several, numerous, countless, various, other, others, few, certain",
	/** Alone in front of a verb of saying or believing. */
	pronouns: "some, many, most, others, few, several",
	/** What they do, beside the verbs of reporting and of stance. */
	opining: `say, think, feel, point, call, ask, wonder, cast, voice, express`,
	/** Adjectives of place that a capital letter does not turn into a name. */
	placeEndings: "an, ish, ese, ern, ench, utch, reek",
	/** Behind a collective these lead to the house they work for. */
	houses: "at, from, with, within",
	/** These give an example with a name. */
	exemplifying:
		"such as, including, like, among them, for example, for instance, notably, led by, e.g.",
	/** With “seen as”, “believed to” and the like: who sees it so? */
	widely: "widely, generally, commonly, universally, broadly, popularly",
	/** Whole phrases. */
	phrases: `some say, some argue, some believe, some fear, some contend, some claim, some suggest, some think,
		some warn, some see, some doubt, some have argued, some have suggested, some have said,
		most believe, most agree, most say, subject of debate, subject of intense debate, subject of much debate, subject of heated debate,
		subject of considerable debate, subject of ongoing debate, matter of debate, matter of intense debate,
		hotly debated, widely debated, fiercely debated, there are those who say, there are those who argue,
		there are those who believe, there are those who claim, there are those who fear, conventional wisdom,
		growing consensus, broad consensus, widespread agreement, widespread belief, common wisdom,
		public opinion holds, public opinion favors, public opinion favours, it is often said,
		it is often argued, it is often claimed, it has often been argued, it has long been argued,
		opinions differ, opinions are divided, opinion is divided`,
	/** Said without saying by whom. */
	hearsayAdverbs: "reportedly, allegedly, purportedly, supposedly",
	hearsay: `reports suggest, reports indicate, reports say, reports claim, reports emerged, reports emerging,
		reports have emerged, reports that emerged, recent reports suggest, there are reports,
		media reports, press reports, news reports, unconfirmed reports, according to reports,
		according to some reports, according to media reports, according to press reports,
		according to news reports, according to rumors, according to rumours, rumored, rumoured,
		rumor has it, rumour has it, rumors suggest, rumours suggest, rumors say, rumours say,
		word has it, it has been reported, it was reported, it has been suggested,
		it has been said, it has been claimed`,
	/** Where a crime is tried, “allegedly” is the right word. */
	courts: `charged, charges, charge, indicted, indictment, trial, tried, court, courts, prosecutor, prosecutors,
		prosecution, defendant, defendants, lawsuit, sued, complaint, suspect, suspects, arrested, accused`,
} as const;
