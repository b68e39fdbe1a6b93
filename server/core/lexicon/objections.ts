/** Phrases by which a brief takes up what speaks against it. */
export const objections: readonly string[] = [
	"(objection|objections)",
	"counter ?(argument|arguments)",
	"(critic|critics|criticism|criticisms|opponent|opponents|detractors|sceptics|skeptics|dissenters)",
	"(argue|argues|argued|claim|claims|claimed|contend*|object|objects|insist*|complain*)",
	"(say|says|fear|fears|worry|worries|warn|warns|doubt|doubts|question|questions) (that|whether|about)",
	"(oppose|opposes|opposed|opposition|resist|resists|resistance|disagree*)",
	"(however|nevertheless|nonetheless)",
	"it (may|might|could|can|has been|is sometimes|is often) (be )?(objected|argued|said|asked)",
	"(admittedly|granted|to be sure)",
	"it is true that",
	"(drawback|drawbacks|downside|downsides|caveat|caveats)",
	"(argument|arguments|case|evidence) against",
	"(despite|notwithstanding|although|though|while)",
	"(on the other hand|by contrast)",
	"(concern|concerns|reservation|reservations) (that|about|over|is|are|have|remain*)",
	"(not without|comes at a) (cost|risk|risks|price)",
];
