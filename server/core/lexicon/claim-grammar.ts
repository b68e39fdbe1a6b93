/** The small words that hold an English sentence together. Separated by spaces, lower case. */
export const grammarWords = {
	determiner: `a an the this that these those its their his her my our your some any no every all both
		such another several many few most more what whose`,
	preposition: `of to in on at by for from with into onto over under between among amongst against during through
		throughout across after before within without despite toward towards via per upon amid like unlike
		including regarding concerning behind beyond beside besides above below about around along outside
		inside near than versus out off up down`,
	coordinator: "and or but nor yet so",
	subordinator: `while when because although though if unless whether since as until once where whereas
		whenever wherever lest how why before after`,
	relative: "which who whom whose that",
	pronoun: "i we you he she it they this that these those there here who one",
	be: "am is are was were be been being",
	have: "has have had having",
	do: "do does did",
	modal: "will would shall should can could may might must cannot ca wo ought",
	adverb: `also now then still already always never not often long soon ever just only even too very much
		today here there again once yet once sometimes seldom rarely thus hence therefore however instead
		indeed perhaps maybe almost nearly rather quite further furthermore moreover nonetheless nevertheless
		meanwhile otherwise so far later earlier n't together alone both likewise since both either neither
		once twice increasingly reportedly ultimately each`,
	negation: "not n't never no neither nor without hardly barely",
	/** Base forms that behind a plural are adjectives or prepositions more often than verbs. */
	verbsLikeAdjectives: "last like subject close present long open free live clear lower own equal",
	singularsWithS: `gas news economics politics physics ethics mathematics statistics always this thus its has
		was series species means headquarters texas kansas christmas atlas alas perhaps whereas besides
		sometimes else-s`,
	pluralsWithoutS: "people police media troops men women children data",
	/** Separated by commas: with this preposition the word is a verb even where a noun is spelled alike. */
	phrasal: `plans to, aims to, attempts to, needs to, hopes to, wishes to, accounts for, calls for,
		calls on, results in, points to, rests on, ranks among, ranks as, acts as, aims at, deals with,
		lives in, works with, starts with, ends with, focuses on, reports to, works to, works on`,
} as const;
