import { type DefaultTreeAdapterTypes, parse } from "parse5";

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** Everything in a page that it should not hold, as a browser that runs scripts would read it. */
export function dangersIn(page: string): string[] {
	const found: string[] = [];
	const counts = new Map<string, number>();
	for (const element of elementsIn(parse(page, { scriptingEnabled: true }))) {
		const { tagName } = element;
		counts.set(tagName, (counts.get(tagName) ?? 0) + 1);
		if (!tags.has(tagName)) found.push(`<${tagName}>`);
		for (const { name, value, prefix } of element.attrs) {
			const known = attributes.has(name) || (mathTags.has(tagName) && mathAttributes.has(name));
			if (!known || prefix) found.push(`${tagName} ${name}=${value}`);
			else if (isDangerous(element, name, value)) found.push(`${tagName} ${name}=${value}`);
		}
	}
	const parts = { html: 1, head: 1, body: 1, title: 1, style: 1, meta: 5, main: 1, article: 1 };
	for (const [name, count] of Object.entries({
		...parts,
		header: 1,
		fieldset: 1,
		legend: 1,
		label: 2,
	}))
		if (counts.get(name) !== count) found.push(`${counts.get(name) ?? 0} times <${name}>`);
	return found;
}

export function* elementsIn(node: Node): Generator<Element> {
	if ("tagName" in node) yield node;
	if ("childNodes" in node) for (const child of node.childNodes) yield* elementsIn(child);
	if ("content" in node) yield* elementsIn(node.content);
}

export function attributeOf({ attrs }: Element, name: string): string | undefined {
	return attrs.find((one) => one.name === name)?.value;
}

function isDangerous(element: Element, name: string, value: string): boolean {
	switch (name) {
		case "href":
			return !["http:", "https:", "mailto:", "tel:"].includes(protocolOf(value));
		case "src":
			return !/^data:image\/(?:png|jpe?g|gif|webp|svg\+xml|avif|bmp)[;,]/i.test(value);
		case "class":
			return !value.split(" ").every((one) => classes.test(one));
		case "id":
			return !ids.test(value);
		case "http-equiv":
			return value !== "Content-Security-Policy";
		case "type":
			return element.tagName === "input" ? value !== "checkbox" : element.tagName !== "ol";
		case "name":
			return element.tagName !== "meta" && !value.startsWith("user-content-");
		case "lang":
			return element.tagName === "html" && !/^[a-z\d-]+$/i.test(value);
		case "data-from":
		case "data-to":
			return !/^\d+$/.test(value);
		default:
			return false;
	}
}

function protocolOf(address: string): string {
	try {
		return new URL(address, "https://brief.example/folder/").protocol;
	} catch {
		return "https:"; // a browser cannot open it either
	}
}

const mathTags = wordsOf(
	"annotation math menclose mfrac mi mmultiscripts mn mo mover mpadded mphantom mprescripts mroot mrow ms mspace msqrt mstyle msub msubsup msup mtable mtd mtext mtr munder munderover semantics",
);

const tags = new Set([
	...wordsOf(
		"html head meta title style body header fieldset legend label input main article section",
	),
	...wordsOf(
		"a abbr b bdi bdo blockquote br caption cite code col colgroup dd del details dfn div dl dt",
	),
	...wordsOf(
		"em figcaption figure h1 h2 h3 h4 h5 h6 hr i img ins kbd li mark ol p pre q rp rt ruby s samp",
	),
	...wordsOf(
		"small span strong strike sub summary sup table tbody td tfoot th thead time tr tt u ul var wbr",
	),
	...wordsOf("svg rect"),
	...mathTags,
]);

const mathAttributes = wordsOf(
	"accent accentunder columnalign columnlines columnspacing depth display displaystyle encoding fence form height largeop linebreak linethickness lspace mathbackground mathcolor mathsize mathvariant maxsize minsize movablelimits notation rowalign rowlines rowspacing rspace scriptlevel separator side stretchy symmetric voffset width xmlns",
);

const attributes = wordsOf(`
	abbr align alt aria-hidden aria-label aria-labelledby charset checked class colspan content
	data-from data-lenses data-to datetime dir disabled focusable headers height href http-equiv id lang
	name open preserveAspectRatio reversed role rowspan scope span src start title type valign value
	viewBox width x xmlns y
`);

const classes =
	/^(?:|policy-brief|switches|overview|measures|measure|bar|whole|good|over|side-[12]|sides|facts|banner|why|scroll|matrix|risks|level|level-(?:low|medium|high|very-high)|inner|balance|lack|missing|citation|lacks|sentence|sourced|unsourced|promised|judgement|argues|phrase|badge|claim|lens|quiet|notes|references|note-mark|back|formula|image-missing|task-list-item|contains-task-list|language-[\w+#.-]+)$/;

const ids =
	/^(?:user-content-.*|show-claims|show-lenses|overview-(?:title|sections|risks|options)|(?:notes|references)-title|note-\d+|note-mark-\d+-\d+|reference-[\w-]+|risk-\d+)$/s;

function wordsOf(list: string): ReadonlySet<string> {
	return new Set(list.trim().split(/\s+/));
}
