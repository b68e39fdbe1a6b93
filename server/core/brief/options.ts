import { columnsOf } from "../risk/columns.ts";
import type { Span } from "../text/span.ts";
import type { Brief, Cell, Table } from "./brief.ts";

/** A course of action that the brief weighs against others. */
export interface PolicyOption {
	/** “2”, “B”; empty where it has none. */
	readonly id: string;
	/** Without its number: “Joint patrols”. */
	readonly name: string;
	/** As the author writes it: “2. Joint patrols”. */
	readonly label: string;
	readonly span: Span;
	/** The table that lists it, where one does. */
	readonly table: Table | undefined;
}

/** The options of a brief: the rows or columns of its first table of options, or headings “Option 2: …”. */
export function optionsOf(brief: Brief): readonly PolicyOption[] {
	for (const table of brief.tables) {
		const options = table.risk ? [] : fromTable(brief, table);
		if (options.length > 1) return options;
	}
	const headings = brief.sections.flatMap(({ title, heading }) =>
		/^option\b/i.test(title) ? [readOption(title, heading, undefined)] : [],
	);
	const named = headings.filter(({ id }) => id !== "");
	return named.length > 1 ? named : [];
}

function fromTable({ sections }: Brief, table: Table): PolicyOption[] {
	const { columns, rows } = table;
	const across = columns.slice(1).filter(({ text }) => /^option\s+\w+/i.test(text));
	if (across.length > 1) return across.map((cell) => fromCell(cell, table));
	const [role] = columnsOf(columns.map(({ text }) => text));
	const listed = sections[table.section]?.role === "options" && role === undefined;
	if (role !== "option" && !listed) return [];
	const cells = rows.flatMap(([cell]) => (cell && cell.text !== "" ? [cell] : []));
	return cells.map((cell) => fromCell(cell, table));
}

function fromCell({ text, span }: Cell, table: Table): PolicyOption {
	return readOption(text, span, table);
}

function readOption(label: string, span: Span, table: Table | undefined): PolicyOption {
	const words = label.replace(/\s+/g, " ").trim();
	const match =
		/^(?:(?:policy )?option\s+(\d{1,2}|[A-Z])\b|(\d{1,2}|[A-Z])[.):]|\((\w{1,2})\))\s*[.):–—-]*\s*(.*)$/iu.exec(
			words,
		);
	const id = match?.[1] ?? match?.[2] ?? match?.[3] ?? "";
	return { id, name: match ? (match[4] ?? "") : words, label: words, span, table };
}
