import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import { type Checked, type CheckFile, type CheckOptions, openChecker } from "./check-file.ts";
import { overhear, type Remark } from "./complain.ts";

/** What came of one file, as plain data. */
export interface Outcome {
	/** Undefined for what cannot be read. */
	readonly result: Checked | undefined;
	readonly remarks: readonly Remark[];
}

/** Each thread takes the next file when it is done with one. */
interface Work {
	readonly files: readonly string[];
	/** The index of the next file, in memory that the threads share. */
	readonly next: Int32Array;
}

interface Task extends Work {
	readonly options: CheckOptions;
	readonly isColored: boolean;
}

type Deliver = (index: number, outcome: Outcome) => void;

export interface Threads {
	/** Beside this one. */
	readonly count: number;
	readonly options: CheckOptions;
	readonly isColored: boolean;
	/** The module that each of them runs. */
	readonly module?: URL;
}

/** Checks the files, in this thread and in others. Hands over what came of them, in their order. */
export async function checkInThreads(
	files: readonly string[],
	check: CheckFile,
	take: (outcome: Outcome) => void,
	{ count, options, isColored, module = new URL(import.meta.url) }: Threads,
): Promise<void> {
	const next = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
	const checkTask: Task = { files, next, options, isColored };
	const workers = Array.from(
		{ length: count },
		() => new Worker(module, { workerData: { checkTask } }),
	);
	const arrivals = new Arrivals(files.length, take);
	const deliver: Deliver = (index, outcome) => arrivals.add(index, outcome);
	const threads = [checkNext({ files, next }, check, deliver), ...workers.map(ended(deliver))];
	try {
		await Promise.race([arrivals.complete, Promise.all(threads)]);
		const missing = files[arrivals.taken];
		if (missing !== undefined) throw new Error(`The thread that checked ${missing} ended early.`);
	} finally {
		Atomics.store(next, 0, files.length);
		await Promise.all(workers.map((worker) => worker.terminate()));
	}
}

async function checkNext({ files, next }: Work, check: CheckFile, deliver: Deliver): Promise<void> {
	for (;;) {
		const index = Atomics.add(next, 0, 1);
		const file = files[index];
		if (file === undefined) return;
		deliver(index, await overhear(() => check(file)));
	}
}

function ended(deliver: Deliver): (worker: Worker) => Promise<void> {
	return (worker) =>
		new Promise((resolve, reject) => {
			worker.on("message", ([index, outcome]: Parameters<Deliver>) => deliver(index, outcome));
			worker.on("error", reject);
			worker.on("exit", () => resolve());
		});
}

/** Brings what arrives in any order into the order of the files. */
class Arrivals {
	/** Settled when everything was taken. */
	readonly complete: Promise<void>;
	taken = 0;
	readonly #count: number;
	readonly #take: (outcome: Outcome) => void;
	readonly #waiting = new Map<number, Outcome>();
	#end: () => void = () => undefined;

	constructor(count: number, take: (outcome: Outcome) => void) {
		this.#count = count;
		this.#take = take;
		this.complete = new Promise((resolve) => {
			this.#end = resolve;
		});
	}

	add(index: number, outcome: Outcome): void {
		this.#waiting.set(index, outcome);
		for (let next = this.#next(); next; next = this.#next()) this.#take(next);
		if (this.taken === this.#count) this.#end();
	}

	#next(): Outcome | undefined {
		const outcome = this.#waiting.get(this.taken);
		if (outcome) this.#waiting.delete(this.taken++);
		return outcome;
	}
}

/** This module as a thread. What is wrong with the settings and the baseline, the main thread has said. */
async function runTask({ options, isColored, ...work }: Task): Promise<void> {
	const { result: check } = await overhear(() => openChecker(options, isColored));
	if (!check) throw new Error("The baseline is not what it was when the run began.");
	await checkNext(work, check, (...outcome) => parentPort?.postMessage(outcome));
}

const task: Task | undefined = isMainThread ? undefined : workerData?.checkTask;
if (task) void runTask(task);
