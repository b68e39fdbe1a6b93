import type { Brief, Sentence } from "../brief/brief.ts";
import { slice } from "../text/span.ts";

/** The author says openly that something is missing; `sourcing/placeholder` keeps count of it. */
export function isMarked({ text }: Brief, { span }: Sentence): boolean {
	return /\[citation needed\b|\bTODO\b/.test(slice(text, span));
}
