import type { Brief, Table } from "../brief/brief.ts";
import type { RiskRegister } from "../brief/register.ts";
import { rankOf } from "../risk/scales.ts";
import type { Fix } from "../rules/rule.ts";
import { highest } from "../text/highest.ts";
import type { Line } from "../text/lines.ts";
import type { Span } from "../text/span.ts";
import { cellsIn, prefixOf, tableLines } from "./table-edits.ts";

/** What can be done with the table at a place, whatever its findings. Nothing that is done already. */
export function tableActions(brief: Brief, { start, end }: Span): Fix[] {
	const touched = ({ span, broken }: Table) => !broken && span.start <= end && start <= span.end;
	const table = brief.tables.find(touched);
	if (!table) return [];
	const register = brief.registers.find((one) => one.table === table);
	const sorted = register && sortByScore(brief, register);
	return [...(sorted ? [sorted] : []), alignTable(brief, table)].filter(
		({ edits }) => edits.length > 0,
	);
}

/** The highest score first; rows without a score keep their order at the end. Rows under headings stay there. */
export function sortByScore(brief: Brief, { table, columns, rows }: RiskRegister): Fix | undefined {
	const score = columns.findIndex(({ role }) => role === "score");
	const places = (["likelihood", "impact"] as const).map((kind) => ({
		kind,
		column: columns.findIndex(({ rates, role }) => rates === kind && role === kind),
	}));
	const scores = rows.map(({ cells }) => {
		const own = cells[score]?.rating;
		if (own?.form === "number") return own.value;
		const ranks = places.map(({ kind, column }) => {
			const cell = cells[column];
			return cell && rankOf(cell.rating, kind, columns[column]?.scale?.most);
		});
		const [likelihood, impact] = ranks;
		return likelihood === undefined || impact === undefined ? -1 : likelihood * impact;
	});
	const isParted = rows.some(({ name, cells }) => name === "" && cells.some(({ blank }) => !blank));
	if (isParted || scores.every((value) => value === -1)) return undefined;
	const lines = tableLines(brief, table).slice(2);
	const order = [...scores.keys()].sort((a, b) => (scores[b] ?? -1) - (scores[a] ?? -1) || a - b);
	if (order.every((row, index) => row === index)) return { ...sorting, edits: [] };
	const edits = lines.flatMap(({ start, end }, index) => {
		const line = lines[order[index] ?? index];
		if (!line || line.start === start) return [];
		return [{ span: { start, end }, newText: brief.text.slice(line.start, line.end) }];
	});
	return { ...sorting, edits };
}

const sorting = { title: "Sort the risks by score", kind: "draft" } as const;

/** Puts the pipes below each other. The words of the cells keep every byte. */
export function alignTable(brief: Brief, table: Table): Fix {
	const lines = tableLines(brief, table);
	const cells = lines.map((line) => wordsIn(brief, line));
	const count = highest(
		cells.map((words) => words.length),
		0,
	);
	const widths = Array.from({ length: count }, (_, column) =>
		highest(
			cells.map((words, line) => (line === 1 ? 0 : widthOf(words[column] ?? ""))),
			3,
		),
	);
	const edits = lines.flatMap((line, index) => {
		const words = (cells[index] ?? []).map((cell, column) => {
			const width = widths[column] ?? 3;
			return index === 1 ? delimiter(cell, width) : cell + " ".repeat(width - widthOf(cell));
		});
		const newText = `| ${words.join(" | ")} |`;
		const start = line.start + prefixOf(brief, line).length;
		if (brief.text.slice(start, line.end) === newText) return [];
		return [{ span: { start, end: line.end }, newText }];
	});
	return { title: "Align the table", kind: "draft", edits };
}

function wordsIn(brief: Brief, line: Line): string[] {
	const { starts, closed, end } = cellsIn(brief, line);
	return starts.map((start, index) => {
		const next = starts[index + 1];
		const stop = next === undefined ? (closed ? end - 1 : end) : next - 1;
		return brief.text.slice(start, stop).trim();
	});
}

/** `:---:` as wide as its column. */
function delimiter(cell: string, width: number): string {
	const [left, right] = [cell.startsWith(":") ? ":" : "", cell.endsWith(":") ? ":" : ""];
	return left + "-".repeat(width - left.length - right.length) + right;
}

/** How many columns of a terminal words take: marks on letters none, Chinese and pictures two. */
function widthOf(words: string): number {
	let width = 0;
	for (const sign of words) if (!/\p{M}|\p{Cf}/u.test(sign)) width += wide.test(sign) ? 2 : 1;
	return width;
}

const wide =
	/\p{Script=Han}|\p{Script=Hangul}|\p{Script=Hiragana}|\p{Script=Katakana}|[\uFF00-\uFF60]|\p{Emoji_Presentation}/u;
