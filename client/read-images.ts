import { FileType, Uri, workspace } from "vscode";

/** The contents of pictures in Base64, by their addresses; without those that may not be read. */
export async function readImages(
	brief: Uri,
	addresses: readonly string[],
): Promise<Record<string, string>> {
	const read: Record<string, string> = {};
	for (const address of addresses) {
		const content = await readImage(brief, address);
		if (content) read[address] = base64(content);
	}
	return read;
}

/** In bytes. */
const largest = 10_000_000;

/** Below the brief's folder or that of the workspace; from there on if it starts with a slash. */
async function readImage(brief: Uri, address: string): Promise<Uint8Array | undefined> {
	const folder = Uri.joinPath(brief, "..");
	const root = workspace.getWorkspaceFolder(brief)?.uri ?? folder;
	const name = decoded(address.replace(/[?#].*/s, ""));
	const file = Uri.joinPath(name.startsWith("/") ? root : folder, name);
	const isInside = [folder, root].some(({ path }) =>
		file.path.startsWith(`${path.replace(/\/$/, "")}/`),
	);
	if (!isInside || brief.scheme === "untitled") return undefined;
	try {
		const { size, type } = await workspace.fs.stat(file);
		if (type !== FileType.File || size > largest) return undefined;
		return await workspace.fs.readFile(file);
	} catch {
		return undefined; // the page says that it is not there
	}
}

function decoded(address: string): string {
	try {
		return decodeURIComponent(address);
	} catch {
		return address;
	}
}

/** In pieces, since a call takes no more arguments than the stack holds. */
function base64(bytes: Uint8Array): string {
	let characters = "";
	for (let at = 0; at < bytes.length; at += 8192)
		characters += String.fromCharCode(...bytes.subarray(at, at + 8192));
	return btoa(characters);
}
