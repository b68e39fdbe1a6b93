const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** Words after which a full stop does not end a sentence. Lower case, without the last full stop. */
export const abbreviations = words(`
	mr mrs ms dr prof sen rep gov gen col maj capt lt sgt adm cmdr hon rev st sr jr inc corp ltd co llc
	plc bros dept univ assn no nos vol vols p pp par para sec secs ch fig figs eq eqs ref refs ed eds
	est approx al etc vs v cf viz ibid jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues
	wed thu thur thurs fri sat sun a.m p.m e.g i.e u.s u.k u.n e.u d.c u.s.c c.f.r p.l h.r s.res h.res
	stat fed reg cong rept rpt art amend
	calif colo conn fla ill ind kan mass mich minn miss mont neb nev okla ore pa tenn tex va vt wash
	wis wyo ariz ark
`);

/** Abbreviations that may end a sentence: they do when a sentence starter follows. */
export const trailingAbbreviations = words(
	"u.s u.k u.n e.u d.c a.m p.m etc al inc corp co ltd jr sr no",
);

/** Words that open an English sentence far more often than they follow an abbreviation. */
export const sentenceStarters = words(`
	the a an this that these those it its he she they we i you his her their our my in on at by for
	from with as but and or so yet if when while although though because since after before during
	under over however moreover furthermore therefore thus additionally meanwhile nevertheless such
	some many most all both each any no not there here what who how why where according despite given
	one two three other others another several few more less much today overall finally instead rather
	still also then once until unless whether president congress officials
`);
