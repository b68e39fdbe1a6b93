import { type Profiler, Session } from "node:inspector";

/**
 * Counts what code does, without a clock: how often V8 enters each block of JavaScript, and how many
 * characters and elements its own functions for texts, lists and patterns pass over. Blocks are
 * counted in modules that are loaded after `start`; whoever counts has a process of its own.
 */
export class StepCounter {
	readonly #session = new Session();
	#passed = 0;

	start(): void {
		this.#session.connect();
		this.#session.post("Profiler.enable");
		this.#session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: true });
		this.#countStrings();
		this.#countPatterns();
		this.#countLists();
	}

	count(work: () => void): number {
		this.#blocks();
		this.#passed = 0;
		work();
		const passed = this.#passed;
		return passed + this.#blocks();
	}

	/** Since the last time it was asked. */
	#blocks(): number {
		let sum = 0;
		this.#session.post("Profiler.takePreciseCoverage", (error, coverage) => {
			if (error) throw error;
			for (const script of coverage.result) if (isOurs(script)) sum += entered(script);
		});
		return sum;
	}

	/** A look at a character costs a small part of what a block of code costs. */
	#pass(characters: number): void {
		this.#passed += Math.max(0, characters) / 16;
	}

	#countStrings(): void {
		const { indexOf, includes, lastIndexOf } = String.prototype;
		const pass = (characters: number) => this.#pass(characters);
		String.prototype.indexOf = function (words, from = 0) {
			const at = indexOf.call(this, words, from);
			pass((at === -1 ? this.length : at) - from);
			return at;
		};
		String.prototype.includes = function (words, from = 0) {
			const at = indexOf.call(this, words, from);
			pass((at === -1 ? this.length : at) - from);
			return includes.call(this, words, from);
		};
		String.prototype.lastIndexOf = function (this: string, words, from = this.length) {
			const at = lastIndexOf.call(this, words, from);
			pass(Math.min(from, this.length) - at);
			return at;
		};
		for (const name of ["toLowerCase", "toUpperCase", "trim", "trimEnd", "trimStart"] as const) {
			const own = String.prototype[name];
			const whole = name.startsWith("to");
			String.prototype[name] = function (this: string) {
				const result = own.call(this);
				pass(whole ? this.length : this.length - result.length);
				return result;
			};
		}
	}

	/** `match`, `replace`, `search`, `split` and `test` go through it. */
	#countPatterns(): void {
		const { exec } = RegExp.prototype;
		const pass = (characters: number) => this.#pass(characters);
		RegExp.prototype.exec = function (this: RegExp, text) {
			const from = this.global || this.sticky ? this.lastIndex : 0;
			const found = exec.call(this, text);
			const anchored = this.sticky || (this.source.startsWith("^") && !this.multiline);
			pass(found ? found.index + found[0].length - from : anchored ? 1 : text.length - from);
			return found;
		};
	}

	#countLists(): void {
		const { indexOf, includes, slice } = Array.prototype;
		const pass = (elements: number) => this.#pass(4 * elements);
		Array.prototype.indexOf = function (element, from = 0) {
			const at = indexOf.call(this, element, from);
			pass((at === -1 ? this.length : at) - from);
			return at;
		};
		Array.prototype.includes = function (element, from = 0) {
			pass(this.length - from);
			return includes.call(this, element, from);
		};
		Array.prototype.slice = function (start, end) {
			const some = slice.call(this, start, end);
			pass(some.length);
			return some;
		};
	}
}

function isOurs({ url }: Profiler.ScriptCoverage): boolean {
	return url.startsWith("file:") && !url.endsWith("/step-counter.ts");
}

function entered({ functions }: Profiler.ScriptCoverage): number {
	let sum = 0;
	for (const { ranges } of functions) for (const { count } of ranges) sum += count;
	return sum;
}
