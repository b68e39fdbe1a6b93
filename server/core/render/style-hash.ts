/** Of the style sheet, for the page's content security policy. Written by `npm run docs`. */
export const styleHash = "sha256-+FiHyMhyB1WJu0O375L7fBFKJ4z3HgK4dud+kiyGhAQ=";
