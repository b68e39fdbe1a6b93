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
