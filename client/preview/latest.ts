/** A function that runs `work`, never twice at a time: what is asked for meanwhile is one run afterwards. */
export function latest(work: () => Promise<void>): () => void {
	let running = false;
	let again = false;
	const run = async () => {
		running = true;
		try {
			do {
				again = false;
				await work();
			} while (again);
		} finally {
			running = false;
		}
	};
	return () => {
		if (running) again = true;
		else void run();
	};
}
