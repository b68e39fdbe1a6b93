/** What the extension and the page of the preview tell each other. */

export type ToPage =
	/** To be remembered with the page, so that it comes back when the window is reloaded. */
	| {
			readonly kind: "keep";
			readonly uri: string;
			readonly locked: boolean;
			/** Where a page begins that shows nothing yet and remembers no place. */
			readonly offset?: number;
	  }
	| {
			readonly kind: "show";
			/** Else nothing in it is marked. */
			readonly isBrief: boolean;
			readonly overview: string;
			readonly parts: readonly Part[];
	  }
	/** Above the brief; none takes the last one away. */
	| { readonly kind: "notice"; readonly notice: Notice | undefined }
	/** Where the top of the editor is, as an offset into the document. */
	| { readonly kind: "scroll"; readonly offset: number };

/** A part of the brief, by its place in the document. */
export interface Part {
	/** Differs where the HTML differs. Unique on the page. */
	readonly key: string;
	readonly start: number;
	readonly end: number;
	/** Left out where the page has it. */
	readonly html?: string;
}

export interface Notice {
	readonly text: string;
	readonly actions: readonly Action[];
	/** What is shown is no longer what the document says. */
	readonly isOutdated: boolean;
}

export interface Action {
	readonly label: string;
	/** One of the commands that the extension lets the page run. */
	readonly command: string;
}

export type FromPage =
	/** It was loaded and shows nothing yet. */
	| { readonly kind: "ready" }
	/** A reader wants to see where something stands; without an end, the rest of its line. */
	| { readonly kind: "reveal"; readonly start: number; readonly end?: number }
	| { readonly kind: "scrolled"; readonly offset: number }
	/** A link to another file. */
	| { readonly kind: "follow"; readonly href: string }
	| { readonly kind: "run"; readonly command: string }
	/** Images from the web were held back, and the reader wants to see them. */
	| { readonly kind: "showImages" };

/** What is remembered with a page. */
export interface Kept {
	readonly uri?: string;
	readonly locked?: boolean;
	/** Of the document, at the top of the page. */
	readonly offset?: number;
	/** The switches that are on, by their ids. */
	readonly switches?: readonly string[];
}
