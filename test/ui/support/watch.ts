import type { JSHandle, Page } from "playwright-core";

/** What the author saw from a moment on. */
export interface Sight {
	/** As `Date.now()` says it. */
	readonly at: number;
	/** The messages in the Problems panel. */
	readonly problems: readonly string[];
	/** How many pieces of text are underlined. */
	readonly underlined: number;
	readonly status: string;
}

/** Looks at every frame that the browser paints, so that nothing that flashes goes unseen. */
export class Watch {
	readonly #seen: JSHandle<Sight[]>;

	private constructor(seen: JSHandle<Sight[]>) {
		this.#seen = seen;
	}

	static async begin(page: Page): Promise<Watch> {
		return new Watch(await page.evaluateHandle(watch));
	}

	/** What was seen since this was asked last, beginning with what stood there. */
	take(): Promise<readonly Sight[]> {
		return this.#seen.evaluate((seen) => [...seen.splice(0, seen.length - 1), ...seen]);
	}
}

function watch(): Sight[] {
	const seen: Sight[] = [];
	const texts = (selector: string) =>
		Array.from(document.querySelectorAll(selector), ({ textContent }) => textContent.trim());
	const look = () => {
		const sight = {
			problems: texts(".markers-panel .marker-message-line:first-child").map(
				(row) => row.split("policy-brief")[0] ?? "",
			),
			underlined: document.querySelectorAll(".view-overlays [class*=squiggly-]").length,
			status: texts("#policy-brief\\.policy-brief\\.policyBrief\\.status")[0] ?? "",
		};
		const { at: _, ...last } = seen.at(-1) ?? { at: 0 };
		if (JSON.stringify(sight) !== JSON.stringify(last)) seen.push({ at: Date.now(), ...sight });
	};
	// A message that is sent while a frame is made arrives when it was painted.
	const painted = new MessageChannel();
	painted.port1.onmessage = look;
	const frame = () => {
		painted.port2.postMessage(undefined);
		requestAnimationFrame(frame);
	};
	look();
	frame();
	return seen;
}
