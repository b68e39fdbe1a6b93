import type { Brief } from "../../brief/brief.ts";
import type { RegisterCell, RiskRegister } from "../../brief/register.ts";
import { declareScale, writeRating } from "../../fix/register-fixes.ts";
import {
	meantWord,
	misfit,
	type RatedKind,
	rankOf,
	readScale,
	type Scale,
	wordFor,
} from "../../risk/scales.ts";
import { defineRule, type Fix, type Flaw } from "../rule.ts";
import { quoted } from "../words.ts";
import { rowRegisters, rowsOf } from "./registers.ts";

export const offScale = defineRule({
	id: "risk/off-scale",
	summary: "A likelihood or an impact is not on the scale of its column.",
	why: "Ratings can be compared only on one scale; a reader cannot tell whether a 7 among ones to fives is high or a slip.",
	severity: "warning",
	options: { scale: "" },
	help: {
		scale:
			"The scale of risk tables that declare none: “5x5”, “1-10”; where it is empty, the ratings tell.",
	},

	*check(brief, { scale }) {
		const ranks = readScale(scale);
		for (const register of rowRegisters(brief))
			for (const [column, { role, rates, scale: inferred }] of register.columns.entries()) {
				if (!inferred || !rates || role === "residual") continue;
				const chosen = rates === "score" ? undefined : ranks?.[rates];
				const own =
					chosen === undefined || inferred.declared
						? inferred
						: { ...inferred, most: chosen, declared: true };
				for (const { row, index } of rowsOf(register)) {
					const cell = row.cells[column];
					if (cell)
						yield* cellFlaw(brief, register, { cell, row: index, column, kind: rates, scale: own });
				}
			}
	},
});

interface Rated {
	readonly cell: RegisterCell;
	readonly row: number;
	readonly column: number;
	readonly kind: RatedKind;
	readonly scale: Scale;
}

function* cellFlaw(brief: Brief, register: RiskRegister, rated: Rated): Generator<Flaw> {
	const { cell, kind, scale } = rated;
	const why = /\bTODO\b/.test(cell.text) ? undefined : misfit(cell.rating, kind, scale, cell.text);
	if (!why) return;
	yield {
		span: cell.place,
		message: `${quoted(cell.text, 30)} ${reasonOf(why, rated)}.`,
		fixes: () => fixesFor(brief, register, rated, why),
	};
}

function reasonOf(why: ReturnType<typeof misfit>, { cell, scale }: Rated): string {
	if (why === "beyond") {
		const most = cell.rating.form === "number" ? (cell.rating.outOf ?? scale.most) : scale.most;
		return `is not on the scale from 1 to ${most}`;
	}
	if (why === "mixed") return `is ${formNames[cell.rating.form]} among ${formsOf[scale.form]}`;
	const meant = meantFor(cell, scale);
	return meant === undefined
		? `is not on the scale of ${scale.most} ranks`
		: `is not a rating; “${meant}” is one`;
}

const formNames = {
	number: "a number",
	words: "a word",
	percent: "a percentage",
	text: "a text",
	blank: "nothing",
} as const;
const formsOf = {
	number: "numbers",
	words: "words",
	percent: "percentages",
	free: "texts",
} as const;

function fixesFor(
	brief: Brief,
	register: RiskRegister,
	{ cell, row, column, kind, scale }: Rated,
	why: ReturnType<typeof misfit>,
): Fix[] {
	const write = (words: string | undefined) =>
		words === undefined ? [] : [writeRating(brief, register, row, column, words)];
	const { rating } = cell;
	if (why === "unknown") return write(capital(meantFor(cell, scale)));
	if (why === "mixed") {
		const rank = rankOf(rating, kind, scale.most);
		const whole = rank !== undefined && Number.isInteger(rank) ? rank : undefined;
		if (scale.form === "number") return write(whole?.toString());
		if (scale.form === "words" && whole !== undefined && scale.most !== undefined)
			return write(capital(wordFor(whole, kind, scale.most)));
		return [];
	}
	if (rating.form !== "number" || scale.most === undefined || rating.outOf !== undefined) return [];
	const clamped = write(String(rating.value < 1 ? 1 : scale.most));
	const isTen = rating.value > 5 && rating.value <= 10 && !scale.declared;
	return isTen && !brief.frontMatter.values.has("risk-scale")
		? [...clamped, declareScale(brief, "1-10")]
		: clamped;
}

/** A word that is known is not misspelled. */
function meantFor({ rating, text }: RegisterCell, { form }: Scale): string | undefined {
	return rating.form === "text" && form === "words" ? meantWord(text) : undefined;
}

function capital(word: string | undefined): string | undefined {
	return word && word.charAt(0).toUpperCase() + word.slice(1);
}
