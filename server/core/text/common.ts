/** How many characters two texts begin with alike. */
export function commonStart(a: string, b: string): number {
	const most = Math.min(a.length, b.length);
	let at = 0;
	while (at + step <= most && a.slice(at, at + step) === b.slice(at, at + step)) at += step;
	const end = Math.min(most, at + step);
	while (at < end && a.charCodeAt(at) === b.charCodeAt(at)) at++;
	return at;
}

/** How many characters two texts end with alike, but for so many that they begin with. */
export function commonEnd(a: string, b: string, start: number): number {
	const most = Math.min(a.length, b.length) - start;
	let left = 0;
	while (left + step <= most && piece(a, left) === piece(b, left)) left += step;
	const end = Math.min(most, left + step);
	while (left < end && a.charCodeAt(a.length - 1 - left) === b.charCodeAt(b.length - 1 - left))
		left++;
	return left;
}

/** The engine compares pieces of texts much faster than code compares characters. */
const step = 4096;

function piece(text: string, left: number): string {
	return text.slice(text.length - left - step, text.length - left);
}
