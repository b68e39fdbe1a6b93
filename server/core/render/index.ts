/** The public face of what makes HTML. Apart from the linter's, so that a check need not load it. */
export { evidenceOf, type SentenceEvidence } from "./evidence.ts";
export { dataAddress, type ImageOptions } from "./images.ts";
export { renderPage } from "./page.ts";
export { type Preview, type PreviewBlock, Previewer } from "./preview.ts";
export { styleSheet } from "./style.ts";
export { switches } from "./switches.ts";
