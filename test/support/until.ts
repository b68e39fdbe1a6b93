import { setTimeout as wait } from "node:timers/promises";

/** Asks again until it is so. */
export async function until(
	what: string,
	isSo: () => boolean | Promise<boolean>,
	limit = 30_000,
): Promise<void> {
	const end = Date.now() + limit;
	while (!(await isSo())) {
		if (Date.now() > end) throw new Error(`Waited in vain for ${what}.`);
		await wait(100);
	}
}
