/** Phrases by which a brief takes up what speaks against it. */
export const objections: readonly string[] = [
	"(objection|objections)",
	"counter ?(argument|arguments)",
	"(critic|critics|criticism|criticisms|opponent|opponents|detractors|sceptics|skeptics|dissenters)",
	"(some|others|many|sceptics|skeptics|observers) (argue|object|say|fear|worry|warn|claim|contend|doubt|question|believe)",
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
