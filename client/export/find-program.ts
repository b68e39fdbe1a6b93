import { constants } from "node:fs";
import { access, stat } from "node:fs/promises";
import { delimiter, isAbsolute, join } from "node:path";

/** Where a program is. Looked for in the folders of the search path alone, and never where the brief lies. */
export async function findProgram(name: string): Promise<string | undefined> {
	const folders = (process.env.PATH ?? "").split(delimiter).filter(isAbsolute);
	const file = process.platform === "win32" ? `${name}.exe` : name;
	for (const folder of folders) {
		const path = join(folder, file);
		if (await isProgram(path)) return path;
	}
	return undefined;
}

async function isProgram(path: string): Promise<boolean> {
	try {
		await access(path, constants.X_OK);
		return (await stat(path)).isFile();
	} catch {
		return false;
	}
}
