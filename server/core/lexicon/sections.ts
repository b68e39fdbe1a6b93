/** What the sections of a policy brief are called. Matched as regular expressions against the whole title, without numbering, in any case. */
export const sectionTitles = {
	summary: [
		"(?:executive )?summary",
		"key (?:messages|points|takeaways|findings|judge?ments)",
		"bottom line(?: up front)?",
		"bluf",
		"in brief",
		"at a glance",
		"overview",
		"abstract",
		"highlights",
	],
	options: [
		"(?:policy |strategic )?options?(?: analysis| appraisal| considered)?",
		"(?:policy )?alternatives",
		"critique of policy options?",
		"courses of action",
	],
	counterArguments: [
		"counter-?arguments?(?:[:, ].*)?",
		"(?:.* )?objections?(?: .*)?",
		"(?:the )?(?:case|arguments?) against(?: .*)?",
		"(?:opposing|dissenting|other|critical) (?:views?|voices|arguments?)(?: .*)?",
		"what (?:the )?(?:critics|opponents|others) (?:say|argue|fear).*",
		"rebuttals?(?: .*)?",
		"the other side(?: .*)?",
	],
	risks: [
		"(?:.* (?:and|&) )?(?:(?:key|main|principal|major|potential|policy|political|security|legal|operational|implementation) )*risks?(?: (?:and|&|of|for|to|in|register|table|matrix|assessment|analysis|management|summary|overview).*)?",
		"(?:threats?|hazards?)(?: (?:and|&|assessment|register|analysis).*)?",
		"what could go wrong.*",
		"unintended consequences.*",
	],
	recommendations: [
		"(?:.* (?:and|&) )?(?:policy |key )?recommendations?(?: .*)?",
		"what (?:should|must) be done",
		"the ask",
		"next steps",
		"(?:the )?way forward",
		"proposed actions?",
		"decisions?(?: requested)?",
		"call to action",
	],
	analysis: [
		"(?:policy )?(?:analysis|discussion|assessment|evaluation|appraisal)(?: (?:of|and|&) .*)?",
		"(?:policy )?implications(?: .*)?",
		"trade-?offs(?: .*)?",
	],
	judgement: [
		"(?:key )?assumptions?(?: and gaps)?",
		"(?:our|the author’s|author's) (?:view|assessment)",
	],
	gaps: ["(?:information |evidence |knowledge )?gaps", "unknowns", "open questions"],
	sources: [
		"(?:list of |selected |key )?(?:references?|sources?|bibliography|works cited|literature)(?: (?:cited|consulted|list|and .*|& .*))?",
		"(?:foot|end)?notes",
		"citations",
		"further reading",
		"external links",
		"consulted or recommended sources",
		"referencias|bibliografía|références|bibliographie|literatur|quellen(?:verzeichnis)?|literaturverzeichnis|referências",
	],
	tags: ["tags?", "keywords?", "key words", "topics", "categories", "hashtags?"],
	/** Who made the document, and who paid for it. */
	credits: [
		"acknowledge?ments?(?: .*)?",
		"(?:author )?contributions?",
		"funding",
		"about (?:the authors?|us|the institute)",
		"(?:conflicts?|declarations?) of interests?|competing interests|disclosures?",
	],
	annex: ["annex(?:es)?(?: .*)?", "appendix(?: .*)?", "appendices"],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type SectionRole = keyof typeof sectionTitles;
