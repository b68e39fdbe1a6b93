const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Words that may stand in lower case inside the name of an author or a body: "Bank for International Settlements". */
export const nameConnectives = words(
	"and & et al al. of the for on in de del der den di da du la le van von zu y e und see cf cf. e.g. e.g., also",
);

/** Capitalised words before a year that make a date, not an author: "(May 2020)", "(FY 2024)". */
export const notAuthors = words(`
	january february march april may june july august september october november december
	jan feb mar apr jun jul aug sep sept oct nov dec spring summer autumn fall winter
	fy q1 q2 q3 q4 year years since until from by in option section figure table box phase version
	founded established born died
`);

/** Verbs after "Name (2020)" that show a work is meant, not an event or a place. */
export const workVerbs = words(`
	argue argues argued assess assesses assessed conclude concludes concluded demonstrate demonstrates
	demonstrated describe describes described document documents documented estimate estimates
	estimated examine examines examined explain explains explained find finds found identify
	identifies identified note notes noted observe observes observed propose proposes proposed report
	reports reported show shows showed suggest suggests suggested survey surveys surveyed write writes
	wrote
`);

/** Pandoc-crossref and Quarto keys that point inside the document. */
export const crossReferencePrefixes = words(
	"fig tbl tab sec eq lst thm lem cor prp cnj def exm exr rem nte tip wrn imp cau",
);

/** Words in the names of bodies that publish what they write. */
export const institutions = [
	...words(`
		administration agency agencies assembly association authority bank board bureau cabinet center
		centre commission committee congress consortium corporation council court department
		directorate federation force forum foundation government group institute institution house
		ministry mission nations network observatory office organization organisation parliament
		partnership police programme project senate secretariat service services society treasury
		tribunal union university
	`),
];

/** By these a document is found without a link: numbers of laws, resolutions, standards and books. Matched as written. */
export const officialNumbers = [
	"\\bISBN\\b",
	"\\bISSN\\b",
	"\\barXiv:",
	"\\bRFC ?\\d",
	"\\bPMID\\b",
	"\\bP(?:ublic|\\.) ?L(?:aw|\\.) ?(?:No\\. )?\\d",
	"\\b[SA]/(?:RES|\\d)",
	"\\bUNSCR? \\d",
	"\\bECLI:",
	"\\b(?:Regulation|Directive|Decision)s? \\(?(?:EU|EC|EEC)\\b",
	"\\b\\d+ (?:U\\.S\\.C?\\.?|C\\.F\\.R\\.|CFR|Stat\\.)",
	"\\b(?:H\\.R|S)\\. ?\\d+",
	"\\b(?:ISO|IEC|IEEE|EN|NIST SP|FIPS|3GPP TS|ETSI|ITU-T) ?[A-Z]?\\.?\\d",
	"\\bArt(?:icle|\\.|ículo)? \\d",
];
