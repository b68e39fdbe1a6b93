import type { Brief, Table } from "../../brief/brief.ts";
import { textOf } from "../../brief/front-matter.ts";
import type { RiskRegister } from "../../brief/register.ts";
import { addRiskColumns } from "../../fix/register-fixes.ts";
import { columnsOf, type RiskColumn } from "../../risk/columns.ts";
import { defineRule } from "../rule.ts";
import { headerSpan, registersOf, rowsOf } from "./registers.ts";

export const missingColumn = defineRule({
	id: "risk/missing-column",
	summary: "A risk table leaves out the likelihood, the impact or what is done about a risk.",
	why: "Without its likelihood and impact a risk cannot be weighed against another; without an answer it is only a worry.",
	severity: "warning",
	options: {
		required: ["likelihood", "impact", "mitigation"] as readonly string[],
		memos: ["owner"] as readonly string[],
	},
	help: {
		required: "The columns that a risk table must have.",
		memos: "The columns that a memo on options or on a decision should have, too.",
	},

	*check(brief, { required, memos }) {
		if (!brief.english) return;
		const isMemo = /^(?:options?|decision)[- ]memo$/.test(textOf(brief.frontMatter, "type"));
		let numbered: ReadonlySet<string> | undefined;
		for (const register of registersOf(brief)) {
			if (rowsOf(register).length === 0 || describesSubjects(register)) continue;
			const roles = rolesOf(register, () => {
				numbered ??= numberedRoles(brief);
				return numbered;
			});
			const lacks = (names: readonly string[]) => names.filter((name) => !roles.has(name));
			const certain = lacks(required);
			const missing = [...new Set([...certain, ...(isMemo ? lacks(memos) : [])])];
			if (missing.length === 0) continue;
			const rated = roles.has("score") && certain.every((name) => ratings.has(name));
			yield {
				span: headerSpan(register),
				...((rated || certain.length === 0) && { tier: "B" }),
				message: `This risk table has no column for ${either(missing)}.`,
				fixes: () => [addRiskColumns(brief, register, missing)],
			};
		}
	},
});

const ratings: ReadonlySet<string> = new Set<RiskColumn>(["likelihood", "impact"]);

/** The roles of its columns, and of other tables that refer to the same risks by number. */
function rolesOf(
	{ columns }: RiskRegister,
	numbered: () => ReadonlySet<string>,
): ReadonlySet<string> {
	const roles = new Set<string>(columns.flatMap(({ role }) => role ?? []));
	const all = new Set(roles.has("id") ? [...roles, ...numbered()] : roles);
	if (all.has("contingency")) all.add("mitigation");
	return all;
}

/** The roles of the columns of all tables that number what they list. */
function numberedRoles({ tables }: Brief): ReadonlySet<string> {
	const roles = tables.map((table) => columnsOf(headersOf(table)));
	return new Set(
		roles
			.filter((some) => some.includes("id"))
			.flatMap((some) => some.flatMap((role) => role ?? [])),
	);
}

function headersOf({ columns }: Table): string[] {
	return columns.map(({ text }) => text);
}

/** “Technology | Key risks | Mitigation” tells about technologies, and rates nothing. */
function describesSubjects({ columns }: RiskRegister): boolean {
	const [first] = columns;
	return first?.role === undefined && !columns.some(({ scale }) => scale);
}

function either(roles: readonly string[]): string {
	const names = roles.map((role) => (role === "owner" ? "owners" : role));
	const last = names.at(-1) ?? "";
	return names.length > 1 ? `${names.slice(0, -1).join(", ")} or ${last}` : last;
}
