/** The languages in which briefs are written, as VS Code calls them. */
export const briefLanguages = ["markdown", "quarto", "rmd"];
