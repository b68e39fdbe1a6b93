import type { TextDocument } from "vscode-languageserver-textdocument";
import { coverageOf } from "../core/index.ts";
import type { OpenBriefs } from "./briefs.ts";
import type { Status } from "./protocol.ts";
import type { Quiet } from "./quiet.ts";

/** What a status bar says of the document. Hints are not counted, as editors do not list them. */
export function statusOf(document: TextDocument, briefs: OpenBriefs, quiet: Quiet): Status {
	const { uri } = document;
	if (!briefs.isBrief(document)) return { uri, kind: "other" };
	if (!briefs.isDue(document))
		return { uri, kind: "paused", until: briefs.run === "onSave" ? "save" : "command" };
	const linted = briefs.lint(document);
	if (!linted) return { uri, kind: "tooLong" };
	const { claims, sourced } = coverageOf(linted.brief);
	const findings = quiet.shown(uri, linted).filter(({ severity }) => severity !== "hint");
	return { uri, kind: "checked", findings: findings.length, claims, sourced };
}
