/** Asks again until the answer is there: VS Code does most things a moment later. */
export async function until<Answer>(
	what: string,
	ask: () => Answer | undefined | Thenable<Answer | undefined>,
): Promise<Answer> {
	const end = Date.now() + 30_000;
	for (;;) {
		const answer = await attempt(ask);
		if (answer !== undefined) return answer;
		if (Date.now() > end) throw new Error(`Waited in vain for ${what}.`);
		await new Promise((resolve) => setTimeout(resolve, 50));
	}
}

/** A request in flight is canceled whenever another extension registers a provider of its kind. */
async function attempt<Answer>(
	ask: () => Answer | undefined | Thenable<Answer | undefined>,
): Promise<Answer | undefined> {
	try {
		return await ask();
	} catch (error) {
		if (error instanceof Error && /cancell?ed/i.test(`${error.name} ${error.message}`))
			return undefined;
		throw error;
	}
}
