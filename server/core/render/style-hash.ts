/** Of the style sheet, for the page's content security policy. Written by `npm run docs`. */
export const styleHash = "sha256-4nZgd8n5WJmUsXKjzN/scdjR6dm3+Bnzwe06qOipQBQ=";
