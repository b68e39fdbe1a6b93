/** Where questions are asked in earnest. Words of a title, or of what leads over to a question; in any case. */
export const askingTitles: readonly string[] = [
	"questions?",
	"faqs?",
	"q ?& ?a",
	"interviews?",
	"consultations?",
	"surveys?",
	"questionnaires?",
	"discussion guide",
	"checklists?",
	"terms of reference",
];

/** In or before a question, these show that somebody is asked, or that research sets out to answer it. */
export const askingWords: readonly string[] = [
	"we (?:ask|asked|wanted to know|set out)",
	"asks?",
	"asked",
	"(?:research|guiding|following|survey|interview|open|key|central|main|these|three|two|four|five) questions?",
	"(?:area|line)s? of (?:inquiry|enquiry)",
	"questionnaires?",
	"respondents?",
	"interviewe(?:d|es)",
	"consultations?",
];
