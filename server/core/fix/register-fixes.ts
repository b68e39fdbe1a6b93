import type { Brief, LensReading, PolicyOption } from "../brief/brief.ts";
import type { RegisterCell, RegisterRow, RiskRegister } from "../brief/register.ts";
import { plain } from "../risk/ratings.ts";
import type { Edit, Fix } from "../rules/rule.ts";
import { slice } from "../text/span.ts";
import { declare } from "./front-matter-fixes.ts";
import { joined } from "./insert.ts";
import { appendRows, asCell, insertColumns, removeRow, setCell } from "./table-edits.ts";

/** In this order, each before the first of the later ones that the table has. */
const order = ["likelihood", "impact", "score", "mitigation", "owner"];

/** Columns to be filled in, where readers expect them. */
export function addRiskColumns(
	brief: Brief,
	{ table, columns }: RiskRegister,
	missing: readonly string[],
): Fix {
	const places = new Map<number, string[]>();
	for (const name of missing.toSorted((a, b) => order.indexOf(a) - order.indexOf(b))) {
		const later = order.slice(order.indexOf(name) + 1);
		const found = columns.findIndex(({ role }) => role !== undefined && later.includes(role));
		const at = found > 0 ? found : columns.length;
		places.set(at, [...(places.get(at) ?? []), capital(name)]);
	}
	const edits = [...places].flatMap(([at, names]) => insertColumns(brief, table, at, names));
	const title =
		missing.length === 1 ? `Add the column ${capital(missing[0] ?? "")}` : "Add the columns";
	return { title, kind: "draft", edits: joined(edits) };
}

/** The answer that leaves a risk as it is, with the reason for the author to write. */
export function acceptRisk(brief: Brief, register: RiskRegister, row: number, column: number): Fix {
	return {
		title: "Accept the risk, for a reason to be written",
		kind: "draft",
		edits: [setCell(brief, register.table, row, column, "Accept: TODO why")],
	};
}

/** Marks cells of a row as still to be written. */
export function fillWithTodo(
	brief: Brief,
	{ table, columns }: RiskRegister,
	row: number,
	empty: readonly number[],
): Fix {
	const filled = table.rows[row]?.length ?? 0;
	const inside = empty.filter((column) => column < filled);
	const beyond = empty.filter((column) => column >= filled);
	const edits = inside.map((column) => setCell(brief, table, row, column, "TODO"));
	const last = beyond.at(-1);
	if (last !== undefined) {
		const tail = columns.map((_, column) => (beyond.includes(column) ? "TODO" : ""));
		const words = tail.slice(filled, last + 1).join(" | ");
		edits.push(setCell(brief, table, row, filled, words.trimStart()));
	}
	const title = empty.length === 1 ? "Write TODO into the cell" : "Write TODO into the cells";
	return { title, kind: "draft", edits: joined(edits) };
}

/** Rates a risk anew; words beside a number stay. */
export function writeRating(
	brief: Brief,
	{ table, rows }: RiskRegister,
	row: number,
	column: number,
	words: string,
): Fix {
	const cell = rows[row]?.cells[column];
	const edit = cell && /^\d+$/.test(words) ? numberEdit(brief, cell, words) : undefined;
	const edits = [edit ?? setCell(brief, table, row, column, words)];
	return { title: `Write “${words}”`, kind: "draft", edits };
}

/** Says in the front matter how the brief rates. */
export function declareScale(brief: Brief, scale: string): Fix {
	return declare(brief, `Declare the scale ${scale}`, `risk-scale: ${scale}`);
}

export interface Rescored {
	readonly cell: RegisterCell;
	readonly expected: number;
}

/** Scores as the ratings make them. What else stands in the cells stays. */
export function writeScores(brief: Brief, rows: readonly Rescored[], title: string): Fix {
	const edits = rows.flatMap(
		({ cell, expected }) => numberEdit(brief, cell, String(expected)) ?? [],
	);
	return { title, kind: "draft", edits };
}

/** Replaces the number that a cell was read as. */
function numberEdit(
	brief: Brief,
	{ span, rating }: RegisterCell,
	number: string,
): Edit | undefined {
	if (rating.form !== "number") return undefined;
	const digits = String(rating.value);
	const words = slice(brief.text, span);
	const at = words.includes("=") ? words.lastIndexOf(digits) : words.indexOf(digits);
	if (at === -1) return undefined;
	const start = span.start + at;
	return { span: { start, end: start + digits.length }, newText: number };
}

/** Makes one row of two that name one risk; none where they rate it differently. */
export function mergeRows(
	brief: Brief,
	register: RiskRegister,
	first: number,
	second: number,
): Fix[] {
	const [kept, gone] = [register.rows[first], register.rows[second]];
	if (!kept || !gone || !agree(register, kept, gone)) return [];
	const edits = register.columns.flatMap(({ role }, column) => {
		const [a, b] = [kept.cells[column], gone.cells[column]];
		if (!a || !b || b.blank || role === "risk" || role === "id") return [];
		if (!a.blank && plain(a.text) === plain(b.text)) return [];
		const added = slice(brief.text, b.span);
		const words = a.blank ? added : `${slice(brief.text, a.span)}; ${added}`;
		return [setCell(brief, register.table, first, column, words)];
	});
	const missing = edits.filter(({ span }) => span.start === span.end);
	if (missing.length > 1) return [];
	const removed = removeRow(brief, register.table, second);
	return [{ title: "Merge the two rows", kind: "draft", edits: joined([...edits, removed]) }];
}

function agree({ columns }: RiskRegister, a: RegisterRow, b: RegisterRow): boolean {
	return columns.every(({ rates }, column) => {
		const [one, other] = [a.cells[column], b.cells[column]];
		if (!rates || !one || !other || one.blank || other.blank) return true;
		return plain(one.text) === plain(other.text);
	});
}

/** A row to be filled in for a risk in the author's words. */
export function addRiskRow(brief: Brief, register: RiskRegister, words: string): Fix {
	return addRow(brief, register, "Add a row for this risk", { risk: capital(asCell(words)) });
}

/** A row to be filled in for an option. */
export function addOptionRow(brief: Brief, register: RiskRegister, option: PolicyOption): Fix {
	const { id, name, label } = option;
	const column = register.columns.findIndex(({ role }) => role === "option");
	const title = "Add a row for this option";
	if (column === -1) {
		const called = name === "" ? `option ${id}` : asCell(name);
		return addRow(brief, register, title, { risk: `TODO the main risk of ${called}` });
	}
	const short =
		id !== "" && register.rows.some(({ cells }) => /^\w{1,2}$/.test(cells[column]?.text ?? ""));
	return addRow(brief, register, title, { option: short ? id : asCell(label) });
}

/** A row for a risk to the side of an axis that the table leaves out. */
export function addLensRow(brief: Brief, register: RiskRegister, { label }: LensReading): Fix {
	const title = `Add a row for a risk to ${label}`;
	return addRow(brief, register, title, { risk: `A risk to ${label} (TODO which)` });
}

function addRow(
	brief: Brief,
	{ table, columns, rows }: RiskRegister,
	title: string,
	words: { readonly risk?: string; readonly option?: string },
): Fix {
	const cells = columns.map(({ role }, column) => {
		if (role === "risk" || role === "option") return words[role] ?? "";
		return role === "id" ? nextId(rows, column) : "";
	});
	return { title, kind: "draft", edits: [appendRows(brief, table, [cells])] };
}

/** `R5` behind `R4`; empty where the rows are not numbered. */
function nextId(rows: readonly RegisterRow[], column: number): string {
	const last = rows.findLast(({ cells }) => cells[column]?.blank === false)?.cells[column]?.text;
	const [, head = "", digits] = /^(.*?)(\d{1,6})$/.exec(last ?? "") ?? [];
	if (digits === undefined) return "";
	return head + String(Number(digits) + 1).padStart(digits.length, "0");
}

function capital(words: string): string {
	return words.charAt(0).toUpperCase() + words.slice(1);
}
