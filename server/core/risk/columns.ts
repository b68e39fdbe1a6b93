import {
	type RiskColumn,
	riskColumns,
	riskGrades,
	riskHeadings,
	riskItems,
	riskItemsInContext,
	riskKinds,
	riskNumbers,
} from "../lexicon/risk-columns.ts";
import { problemHeadings } from "../lexicon/risk-words.ts";
import { type Phrases, phrasesOnDemand } from "../text/phrases.ts";
import { remembered } from "../text/remember.ts";
import { words } from "../text/words.ts";

export type { RiskColumn } from "../lexicon/risk-columns.ts";

/** What a table's columns hold, by its header cells; undefined for a column of the author's own. */
export function columnsOf(headers: readonly string[]): readonly (RiskColumn | undefined)[] {
	const cells = headers.map(plainCell);
	const columns: (RiskColumn | undefined)[] = cells.map((cell) =>
		items(cell) ? "risk" : columnOf(cell),
	);
	if (columns.includes("risk")) return withScore(columns);
	const inContext = cells.findIndex((cell) => itemsInContext(cell));
	const named = inContext === -1 ? cells.findIndex((cell) => kinds(cell)) : inContext;
	return named === -1 ? columns : columns.with(named, "risk");
}

/**
 * Whether a table rates or answers risks. An options table with an impact column does not, nor
 * does a legend of levels or a matrix. `underRiskHeading`: the section's heading or the caption
 * speaks of risks.
 */
export function isRiskTable(
	headers: readonly string[],
	{ underRiskHeading = false }: { readonly underRiskHeading?: boolean } = {},
): boolean {
	const cells = headers.map(plainCell);
	if (cells.some(isMatrixCorner)) return false;
	const columns = new Set(columnsOf(headers));
	const rated = rating.filter((column) => columns.has(column)).length;
	const answered = answering.filter((column) => columns.has(column)).length;
	const some = (means: (cell: string) => boolean) => cells.some(means);
	if (underRiskHeading && rated > 0) return true;
	if (some(items)) return answered > 0;
	if (some(kinds)) return answered > 0;
	if (some(numbers)) return answered > 1;
	if (some(grades) && columns.has("mitigation") && headers.length > 2) return true;
	return columns.has("risk") && rated > 1;
}

/**
 * The roles of a risk table's columns. Where none is known to name the risk, the first one without
 * a role does; a column that repeats the role of another keeps it.
 */
export function registerColumns(headers: readonly string[]): readonly (RiskColumn | undefined)[] {
	const roles = columnsOf(headers);
	const own = roles.includes("risk") ? -1 : roles.indexOf(undefined);
	return own === -1 ? roles : roles.with(own, "risk");
}

/** Which rating a residual column is about: “Residual likelihood”; the score where it does not say. */
export function residualOf(header: string): "likelihood" | "impact" | "score" {
	const rated = columnOf(plainCell(header).replace(/^(?:target )?residual |^net |^target /u, ""));
	return rated === "likelihood" || rated === "impact" ? rated : "score";
}

/** Whether the first column of a table holds what the header of a risk table would. */
export function isRiskCard(
	labels: readonly string[],
	{ underRiskHeading = false }: { readonly underRiskHeading?: boolean } = {},
): boolean {
	const cells = labels.slice(0, mostLabels).map(plainCell);
	const roles = new Set(cells.map(columnOf));
	const rated = rating.filter((role) => roles.has(role)).length;
	const named = underRiskHeading || cells.some((cell) => items(cell) || numbers(cell));
	return rated > 1 && named;
}

const mostLabels = 40;

/** Whether a heading or a caption announces risks. */
export function isRiskHeading(heading: string): boolean {
	return announcesRisks(heading);
}

/** Whether a heading announces what is wrong today. */
export function isProblemHeading(heading: string): boolean {
	return announcesProblems(heading);
}

const rating: readonly RiskColumn[] = ["likelihood", "impact", "mitigation"];
const answering: readonly RiskColumn[] = [...rating, "score", "residual"];

/** In “Threat | … | Likelihood | Impact | Risk” the last column is what the others add up to. */
function withScore(
	columns: readonly (RiskColumn | undefined)[],
): readonly (RiskColumn | undefined)[] {
	const first = columns.indexOf("risk");
	const last = columns.lastIndexOf("risk");
	const rated = columns.indexOf("likelihood") > first && columns.indexOf("impact") > first;
	if (first === last || !rated || last < columns.indexOf("impact")) return columns;
	return columns.with(last, "score");
}

const columnOf = remembered((cell: string): RiskColumn | undefined =>
	cell === "#" ? "id" : whole(columns, cell),
);

/** “Probability / Impact” heads the rows of a matrix. */
function isMatrixCorner(cell: string): boolean {
	const parts = cell.split(/[/\\|]/u).map((part) => columnOf(part.trim()));
	return parts.length === 2 && parts.includes("likelihood") && parts.includes("impact");
}

/** The payload of the first phrase that covers the whole cell. */
function whole<T>(phrases: () => Phrases<T>, cell: string): T | undefined {
	const list = words(cell);
	if (list.length === 0 || list.length > longestHeader) return undefined;
	return phrases()
		.findIn(list)
		.find(({ first, last }) => first === 0 && last === list.length - 1)?.payload;
}

const longestHeader = 10;

/** Lower case, without accents, emphasis and what stands in brackets. */
const plainCell = remembered((header: string): string =>
	fold(header)
		.slice(0, 200)
		.replace(/\([^()]*\)|\[[^[\]]*\]/gu, " ")
		.replace(/[×*]/gu, (sign) => (sign === "×" ? " x " : ""))
		.replace(/[_`?:.†‡]/gu, " ")
		.trim(),
);

function fold(text: string): string {
	return text
		.toLowerCase()
		.normalize("NFD")
		.replace(/\p{M}/gu, "")
		.replaceAll("ß", "ss")
		.replaceAll("º", "")
		.replaceAll("&", " and ");
}

const columns = phrasesOnDemand(() =>
	riskColumns.flatMap(([column, spellings]) =>
		spellings.map((spelling) => [spelling, column] as const),
	),
);
const items = means(riskItems);
const itemsInContext = means(riskItemsInContext);
const kinds = means(riskKinds);
const numbers = means(riskNumbers);
const grades = means(riskGrades);
const announcesRisks = holds(riskHeadings);
const announcesProblems = holds(problemHeadings);

/** Whether a whole cell is one of the spellings. */
function means(spellings: readonly string[]): (cell: string) => boolean {
	const phrases = listOf(spellings);
	return remembered((cell) => whole(phrases, cell) === true);
}

/** Whether a heading has one of the spellings in it. */
function holds(spellings: readonly string[]): (heading: string) => boolean {
	const phrases = listOf(spellings);
	return remembered((heading) => phrases().find(fold(heading)).length > 0);
}

function listOf(spellings: readonly string[]): () => Phrases<true> {
	return phrasesOnDemand(() => spellings.map((spelling) => [spelling, true] as const));
}
