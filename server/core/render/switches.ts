import { toHtml } from "hast-util-to-html";
import { h } from "hastscript";

/** What shows and hides the evidence, by the style sheet alone. */
export function switches(): string {
	const box = (id: string, label: string, checked: boolean) =>
		h("label", [h("input", { type: "checkbox", id, checked }), " ", label]);
	return toHtml(
		h("fieldset", { className: ["switches"] }, [
			h("legend", "Show"),
			box("show-claims", "Sources of claims", true),
			box("show-lenses", "Arguments", false),
		]),
	);
}
