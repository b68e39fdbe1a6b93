import type { FromPage, Kept } from "./messages.ts";

interface Host {
	postMessage(message: FromPage): void;
	getState(): Kept | undefined;
	setState(kept: Kept): void;
}

declare function acquireVsCodeApi(): Host;

const host = acquireVsCodeApi();

export function tell(message: FromPage): void {
	host.postMessage(message);
}

export function kept(): Kept {
	return host.getState() ?? {};
}

/** Remembers with the page, over reloads of the window. */
export function keep(more: Kept): void {
	host.setState({ ...kept(), ...more });
}
