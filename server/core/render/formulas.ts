import type { Nodes } from "hast";
import { raw } from "hast-util-raw";
import { type Schema, sanitize } from "hast-util-sanitize";
import { h } from "hastscript";
import katex from "katex";

/** A formula as MathML, which needs neither a script nor a style; what cannot be read stays as written. */
export function formulaTree(source: string, display: boolean): Nodes {
	const markup = source.length > longest ? undefined : mathMarkup(source, display);
	if (markup === undefined) return asWritten(source, display);
	const tree = raw({ type: "root", children: [{ type: "raw", value: markup }] });
	return sanitize(tree, schema);
}

function mathMarkup(source: string, displayMode: boolean): string | undefined {
	try {
		return katex.renderToString(source, {
			displayMode,
			output: "mathml",
			trust: false,
			maxExpand: 200,
			strict: "ignore",
		});
	} catch {
		return undefined;
	}
}

function asWritten(source: string, display: boolean): Nodes {
	const sign = display ? "$$" : "$";
	return h("code", `${sign}${source}${sign}`);
}

/** In UTF-16 code units. */
const longest = 4000;

const common = ["mathvariant", "displaystyle", "scriptlevel", "className"];

/** What KaTeX writes for formulas that it may not trust. */
const schema: Schema = {
	tagNames: [
		"math annotation menclose mfrac mi mn mo mover mpadded mphantom mroot mrow ms mspace msqrt",
		"mstyle msub msubsup msup mtable mtd mtext mtr munder munderover semantics mmultiscripts",
		"mprescripts",
	]
		.join(" ")
		.split(" "),
	attributes: {
		"*": common,
		math: ["display", "xmlns"],
		annotation: ["encoding"],
		menclose: ["notation"],
		mfrac: ["linethickness"],
		mo: "accent fence form largeop linebreak lspace maxsize minsize movablelimits rspace separator stretchy symmetric".split(
			" ",
		),
		mover: ["accent"],
		munder: ["accentunder"],
		munderover: ["accent", "accentunder"],
		mpadded: "depth height lspace voffset width".split(" "),
		mspace: "depth height linebreak width".split(" "),
		mstyle: ["mathcolor", "mathbackground", "mathsize"],
		mtable: "columnalign columnlines columnspacing rowlines rowspacing rowalign width side".split(
			" ",
		),
		mtd: "columnalign rowalign columnspan".split(" "),
	},
	strip: ["script", "style"],
	protocols: {},
	required: {},
	ancestors: {},
	clobber: ["id", "name"],
};
