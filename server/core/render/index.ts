/** The public face of what makes HTML. Apart from the linter's, so that a check need not load it. */
export { type Preview, type PreviewBlock, Previewer } from "./preview.ts";
