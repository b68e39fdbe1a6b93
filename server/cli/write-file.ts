import { chmod, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

/** Puts a whole new file in the place of the old one, so that nobody ever reads half of it. */
export async function writeWhole(file: string, text: string): Promise<void> {
	const target = await realpath(file).catch(() => file);
	const temporary = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
	const old = await stat(target).catch(() => undefined);
	try {
		await writeFile(temporary, text, { flag: "wx" });
		if (old) await chmod(temporary, old.mode);
		await rename(temporary, target);
	} catch (error) {
		await rm(temporary, { force: true });
		throw error;
	}
}
