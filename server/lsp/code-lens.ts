import type { CodeLens } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { talliesOf, tallyWords } from "../core/index.ts";
import type { OpenBriefs } from "./briefs.ts";
import { toRange } from "./convert.ts";

/** The tally of each section, above its heading. A title without a command cannot be clicked. */
export function codeLensesOf(document: TextDocument, briefs: OpenBriefs): CodeLens[] {
	const brief = briefs.briefOf(document);
	return brief
		? talliesOf(brief).map((tally) => ({
				range: toRange(document, tally.section.heading),
				command: { title: tallyWords(tally), command: "" },
			}))
		: [];
}
