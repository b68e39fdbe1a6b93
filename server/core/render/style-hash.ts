/** Of the style sheet, for the page's content security policy. Written by `npm run docs`. */
export const styleHash = "sha256-RGehdS4uMeEU4hZU7RyuSm2m72Q376hRNnN4fr6Jl2A=";
