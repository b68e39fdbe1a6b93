/**
 * What pandoc has read, as JSON, without what would have it or a PDF engine open a file, load an address
 * or run TeX of the author's. `pictures` are data addresses, by the addresses as the brief writes them.
 */
export function safeDocument(
	json: string,
	pictures: ReadonlyMap<string, string>,
): string | undefined {
	const document: unknown = JSON.parse(json);
	if (!isRecord(document)) return undefined;
	const known = new Map(Array.from(pictures, ([address, data]) => [plainAddress(address), data]));
	const meta = isRecord(document.meta) ? document.meta : {};
	const kept = Object.entries(meta).filter(([name]) => keptMeta.has(name));
	return JSON.stringify({
		...document,
		meta: safe(Object.fromEntries(kept), known),
		blocks: safe(document.blocks, known),
	});
}

/** Templates read more, such as what a document wants to have in its TeX. */
const keptMeta: ReadonlySet<string> = new Set([
	"abstract",
	"author",
	"date",
	"keywords",
	"lang",
	"subtitle",
	"title",
]);

function safe(value: unknown, pictures: ReadonlyMap<string, string>): unknown {
	if (Array.isArray(value)) {
		const items: readonly unknown[] = value;
		return items.filter((item) => !isRaw(item)).map((item) => safe(item, pictures));
	}
	if (!isRecord(value)) return value;
	if (value.t === "Image" && Array.isArray(value.c)) return safeImage(value.c, pictures);
	if (value.t === "Math" && Array.isArray(value.c)) return safeMath(value.c);
	const entries = Object.entries(value).map(([name, inner]) => [name, safe(inner, pictures)]);
	return Object.fromEntries(entries);
}

function isRaw(value: unknown): boolean {
	return isRecord(value) && (value.t === "RawBlock" || value.t === "RawInline");
}

/** A picture that may not be shown leaves its description. */
function safeImage(
	[attributes, description, target]: readonly unknown[],
	pictures: ReadonlyMap<string, string>,
): unknown {
	const [address, title]: readonly unknown[] = Array.isArray(target) ? target : [];
	const data = typeof address === "string" ? pictures.get(plainAddress(address)) : undefined;
	if (data === undefined) return { t: "Emph", c: safe(description, pictures) };
	return { t: "Image", c: [attributes, safe(description, pictures), [data, title]] };
}

function safeMath(content: readonly unknown[]): unknown {
	const [, tex] = content;
	if (typeof tex === "string" && !acting.test(tex)) return { t: "Math", c: content };
	return { t: "Code", c: [["", [], []], typeof tex === "string" ? tex : ""] };
}

/** TeX that reads, writes, or makes commands that could. */
const acting =
	/\^\^|\\(?:input|include|import|open|read|write|immediate|csname|catcode|special|[egx]?def|let|futurelet|expandafter|(?:re)?newcommand|provide|declare|usepackage|verbatim|lst|directlua|lua|pdf|scantokens|iffile|jobname|every|toks|afterassignment|loop|shell|@)/i;

function plainAddress(address: string): string {
	try {
		return decodeURI(address);
	} catch {
		return address;
	}
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
