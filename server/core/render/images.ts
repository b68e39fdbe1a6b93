import type { Element } from "hast";
import { h } from "hastscript";

/** How the pictures of a brief are shown. */
export interface ImageOptions {
	/** The reader lets pictures be loaded from the network. */
	readonly remote?: boolean;
	/**
	 * The contents of local pictures in Base64, by their addresses as the brief writes them. Without it
	 * addresses stay, for a page that stands where the brief does.
	 */
	readonly embedded?: ReadonlyMap<string, string> | undefined;
}

/** Gives a picture its place, or says in words what is not shown. `found` is told of local ones. */
export function placeImage(
	image: Element,
	{ remote = false, embedded }: ImageOptions,
	found: (address: string) => void,
): void {
	const address = bareAddress(image.properties.src);
	const kind = kindOf(address);
	if (kind === "local") found(address);
	const content = embedded?.get(address);
	const data = kind === "local" && content !== undefined ? dataAddress(content) : undefined;
	const isKept =
		kind === "data" || (kind === "remote" && remote) || (kind === "local" && (!embedded || data));
	if (isKept) image.properties.src = data ?? address;
	else becomePlaceholder(image, kind, address);
	if (isKept && kind === "remote") image.properties.referrerPolicy = "no-referrer";
}

type Kind = "data" | "remote" | "local" | "none";

/** As browsers read an address: without control characters and blanks, backslashes as slashes. */
function bareAddress(source: unknown): string {
	if (typeof source !== "string") return "";
	if (/^\s*data:/i.test(source)) return source.trim();
	return [...source.trim()]
		.filter((character) => character >= " " && character !== "\u007F")
		.join("")
		.replaceAll("\\", "/");
}

function kindOf(address: string): Kind {
	if (address === "" || address.startsWith("#")) return "none";
	if (/^data:/i.test(address)) return pictureData.test(address) ? "data" : "none";
	if (/^https?:/i.test(address) || address.startsWith("//")) return "remote";
	return /^[^/?#]*:/.test(address) ? "none" : "local";
}

const pictureData = /^data:image\/(?:avif|bmp|gif|jpe?g|png|svg\+xml|webp)[;,]/i;

function becomePlaceholder(image: Element, kind: Kind, address: string): void {
	const { alt, dataFrom } = image.properties;
	const words = typeof alt === "string" && alt.trim() !== "" ? alt : "without a description";
	const host = /^(?:https?:)?\/\/(?:[^/?#]*@)?([^/?#:]*)/i.exec(address)?.[1] ?? "";
	const place = kind === "remote" ? host : address.slice(0, 200);
	const text = `Image not loaded: ${words}${place === "" || kind === "data" ? "" : ` (${place})`}`;
	const placeholder = h("span", { className: ["image-missing"] }, text);
	image.tagName = placeholder.tagName;
	image.properties = { ...placeholder.properties, ...(dataFrom !== undefined && { dataFrom }) };
	image.children = placeholder.children;
}

const signatures = [
	["iVBORw0KGgo", "png"],
	["/9j/", "jpeg"],
	["R0lGOD", "gif"],
	["UklGR", "webp"],
	["PHN2Zy", "svg+xml"],
	["PD94bWwg", "svg+xml"],
] as const;

/**
 * A picture, in Base64, as an address. Told by how the content begins, so that no other file is sent
 * along under the name of a picture.
 */
export function dataAddress(base64: string): string | undefined {
	const type = signatures.find(([start]) => base64.startsWith(start))?.[1];
	return type && /^[A-Za-z\d+/]+={0,2}$/.test(base64)
		? `data:image/${type};base64,${base64}`
		: undefined;
}
