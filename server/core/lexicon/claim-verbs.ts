/**
 * Verbs by what a sentence does with them, for a policy analyst to review.
 * Base forms, separated by spaces; their other forms are derived. A verb may stand in several lists.
 */
export const claimVerbs = {
	/** Somebody says something: "the ministry warned that …". */
	reporting: `accuse acknowledge admit affirm allege announce argue assert blame claim comment complain
		concede conclude condemn confirm contend criticise criticize declare denounce deny describe disclose
		dismiss emphasise emphasize estimate explain forecast insist maintain mention note object
		observe pledge point portray praise predict proclaim project promise propose protest quip quote
		reaffirm recommend reiterate remark reply report retort reveal rule say signal speculate
		state stress suggest tell testify tout underline underscore urge vow warn write`,
	/** Somebody holds a position, wants or plans something: "Belmora prefers …", "is weighing …". */
	stance: `accept advocate agree aim back believe bristle call care chafe cling commit consider
		contemplate decline deem defy demand disagree disapprove dislike dispute distrust doubt embrace
		endorse envisage expect fear favor favour hesitate hope insist intend judge mistrust object oppose
		perceive plan prefer prioritise prioritize question rebuff recognise recognize regard reject
		resent resist see seek suspect support think trust value view want weigh welcome wish worry`,
	/** Studies and data do this: "a survey found …". */
	finding: `conclude confirm demonstrate document estimate find identify indicate point predict prove
		put reveal show suggest`,
	/** One thing brings about another: "fuels", "destabilises". */
	causal: `aggravate alter amplify boost cause compound contribute create cripple damage destabilise
		destabilize deter disrupt drive ease enable encourage endanger erode exacerbate facilitate force
		foster fragment fuel generate hamper harm help hinder imperil impair impede impose induce inhibit
		inflame intensify jeopardise jeopardize limit lower perpetuate prevent produce promote prompt
		provoke raise reduce reinforce result shape slow spark spur stem stimulate strain strengthen
		threaten trigger undercut undermine weaken worsen yield`,
	/** A quantity or a state moves: "has grown", "declined". */
	trend: `accelerate climb collapse contract decline decrease deepen deteriorate diminish double
		drop dwindle evolve expand fall grow halve improve increase intensify jump lag multiply plummet
		plunge proliferate quadruple recede recover rise shrink skyrocket slow slump soar spread stagnate
		surge triple weaken widen worsen`,
	/** What officials, agencies and armed groups do. */
	act: `abandon abolish adopt amend annex appoint apply approve arrest attack authorise authorize award
		ban block bomb broker cancel capture cede charge close conduct convict cut defeat delay deliver
		deploy designate detain dispatch dissolve elect enact end enforce establish evacuate execute
		expand expel extend extradite fail file fine fire fund grant halt impeach impose indict
		introduce invade invest issue join kill launch lift mandate meet mobilise mobilize negotiate nominate
		occupy order oust overthrow overturn pass patrol persuade postpone privatise privatize prohibit
		prosecute provide publish ratify recall release renew reopen repeal replace rescind resign
		restrict resume revoke sanction seize sell send sentence settle sign strike submit sue suspend
		target terminate train transfer treat uphold veto vote withdraw withhold`,
	/** Everything else a policy text does with verbs. */
	other: `abide absorb abuse access accommodate accompany accomplish accord account accrue accumulate
		achieve acquire act adapt add address adhere adjust administer advance advise affect afford align
		allocate allow amount analyse analyze answer anticipate appeal appear appoint appreciate approach
		arise arm arrange arrive ask assemble assess assign assist associate assume assure attach attain
		attempt attend attract attribute audit augment avert avoid await balance bar base bear become
		begin belong benefit bind blend border borrow break breed bring broaden build burden bury buy
		calculate capitalise capitalize carry cast catch celebrate cement certify challenge change check
		choose circulate circumvent cite claim clarify clash classify clear climb cluster coincide collaborate
		collect combat combine come command commemorate commence commission communicate compare compel
		compensate compete complement complete complicate comply comprise compromise concentrate concern
		condition confer confine conflict conform confront connect consent conserve consist consolidate
		constitute constrain construct consult consume contain continue contrast contravene control convene
		converge convert convey convince cooperate coordinate cope correct correspond cost counter count
		cover craft criminalise criminalize cross crumble crush culminate curb curtail cultivate date deal
		debate decide dedicate deem defend defer define degrade delegate delete demonstrate depart depend
		depict deploy deprive derive descend deserve design destroy detect determine develop deviate devise
		devote differ direct disagree disappear discourage discover discuss displace display dispose
		disrupt dissuade distinguish distort distribute diverge divert divide dominate donate draft drag
		draw dwell earn educate elaborate elevate eliminate embark embed embody emerge emit employ empower
		emulate encompass encounter endeavor endow endure engage enhance enjoy enlarge enlist enrich ensue
		ensure enter entail entitle entrench envision equal equip escalate escape evade evaluate evoke
		examine exceed exclude exercise exert exhaust exhibit exist exit experience expire exploit explore
		export expose express face factor favour feature feed feel fight figure fill finalise finalize
		finance finish fit fix flee float flood flourish flow focus follow forbid forge forget form
		formulate fulfil fulfill function gain gather get give go govern grapple grow guarantee guard guide
		handle happen harbor harbour harden harmonise harmonize hear heighten highlight hinge hire hold host
		house identify ignore illustrate implement imply import incite include incorporate incur infer
		inflict influence inform infringe inherit initiate injure innovate inspect inspire install institute
		integrate interact intercept interfere interpret intersect intervene investigate invite involve
		isolate keep know lack lay lead leak learn leave legislate legitimise lend lessen let leverage levy
		lie link list listen live loan locate lock look lose maintain make manage manifest manufacture mark
		match materialise materialize matter maximise maximize mean measure mediate merge migrate minimise
		minimize mirror misuse mitigate modernise modernize modify monitor motivate mount move murder
		necessitate need neglect nominate obey oblige obscure obtain obstruct occur offer offset omit
		operate organise organize originate outlaw outline outpace outweigh overcome overlap oversee
		overtake own participate pay penetrate perform permit persist persuade pertain phase pioneer place
		plague play populate pose possess practise practice precede preclude preempt prepare present
		preserve preside press pressure prevail price probe proceed process procure profit prolong prop
		protect prove pull punish purchase pursue push put qualify quantify quit range rank reach react read
		realise realize reap reassure rebound rebuild rebut receive reclaim reconcile record recruit reduce
		refer reflect reform refrain refuse regain register regulate rehabilitate relate relax relieve rely
		remain remedy remember remind remove render rent repair repatriate repay repeat represent repress
		reproduce request require rescue reserve reshape reside resolve resort rest restore restrain retain
		retaliate retire retreat return reuse revert review revise revive reward ring risk rob rotate run
		rush sabotage safeguard satisfy save scale scatter schedule scrutinise scrutinize secure select
		separate serve set sever share shelter shield shift show shut sidestep sign simplify sit smuggle
		solicit solve specify spend split sponsor spread stabilise stabilize staff stage stand start starve
		stay steal steer step stick stifle stipulate stir stop store streamline stretch strip strive
		struggle study subject submit subscribe subsidise subsidize substitute succeed succumb suffer
		suit supervise supplement supply suppress surpass surrender surround survive sustain sweep
		switch symbolise symbolize tackle tailor take tap tax teach tend test thank threaten thrive tie
		tighten tolerate top topple torture trace track trade transcend transform transit translate
		transmit transport travel trigger try turn twist uncover undergo undertake undo unfold
		unify unite unleash unravel update upgrade uproot use utilise utilize validate vary verify vest view
		violate visit wage wait walk waive wane warrant wash waste watch wield win work wreck seem sow pool credit devolve march land cluster amass supersede solidify
		characterise characterize encroach pump bolster underpin safeguard curb outnumber overwhelm propel`,
	/**
	 * These need no object, so that without one their past is a past even in a fragment: "the talks
	 * collapsed". That of others is a participle there: "the data used in May".
	 */
	intransitive: `abide accede act adhere advance agree aim allude amount appeal appear apply approach argue
		arrive attempt attack balk begin believe bristle call campaign capitulate cease change climb coincide collaborate
		collapse comment commence commit compete complain comply conclude concur consent consist continue
		contribute converge cooperate coordinate crumble decide decline decrease deepen defect depart depend
		deteriorate devolve die differ diminish disagree disappear disintegrate dissipate double dwindle emerge end
		endure engage ensue enter erupt escalate evolve exist expand expire explode fade fail falter fare
		fight fire flare grapple ask petition deal flee flock flourish flow focus follow fluctuate gather help hesitate hinge hope improve
		increase insist intensify interfere intervene invest join jump lag land lapse last lead leave linger live
		look loom lose manage matter meet merge migrate move multiply negotiate object occur offer operate opt
		originate participate pass peak perish plan persist plead plummet plunge point preside prevail proceed profit
		progress promise proliferate prosper protest quadruple react rebel rebound recede recover refrain refuse
		rejoice relocate rely remain reply resign resort respond rest result resume retaliate retire retreat
		return revert revolve rule sail seek seem serve settle shift side skyrocket slow soar solidify speculate
		spike split spread stabilise stabilize stagnate stall stand start stay stem stop strive struggle
		subside succeed succumb suffer surface surge surrender survive swell talk tend testify thrive
		threaten topple travel triple try turn unravel vanish vary vie vote vow wait wane want wander waver widen win wish
		work worsen yield`,
	/** Verbs that only apply to a norm: what they say is a rule, not a fact. */
	norm: `deserve demand require need call`,
	/** What a law or an agreement does. */
	legal: `allow authorise authorize bar bind define designate empower enshrine entitle exempt forbid
		grant guarantee mandate oblige outlaw permit preempt prescribe prohibit protect provide recognise
		recognize regulate require restrict rule specify stipulate supersede`,
} as const;

/** Base, past, participle. A missing participle equals the past. */
export const irregularVerbs = `arise arose arisen, bear bore borne, become became become, begin began begun,
	bind bound, break broke broken, breed bred, bring brought, broadcast broadcast, build built, buy bought,
	cast cast, catch caught, choose chose chosen, cling clung, come came come, cost cost, cut cut, deal dealt,
	draw drew drawn, drive drove driven, dwell dwelt, fall fell fallen, feed fed, feel felt, fight fought,
	find found, flee fled, fly flew flown, forbid forbade forbidden, forecast forecast, foresee foresaw foreseen,
	forget forgot forgotten, get got gotten, give gave given, go went gone, grow grew grown, hear heard, hit hit,
	hold held, hurt hurt, keep kept, know knew known, lay laid, lead led, leave left, lend lent, let let,
	lie lay lain, lose lost, make made, mean meant, meet met, overcome overcame overcome, oversee oversaw overseen,
	overtake overtook overtaken, overthrow overthrew overthrown, pay paid, prove proved proven, put put, quit quit,
	read read, rebuild rebuilt, ring rang rung, rise rose risen, run ran run, say said, see saw seen, seek sought,
	sell sold, send sent, set set, shrink shrank shrunk, show showed shown, shut shut, sink sank sunk, sit sat,
	speak spoke spoken, spend spent, split split, spread spread, stand stood, steal stole stolen, stick stuck,
	strike struck, strive strove striven, sweep swept, take took taken, teach taught, tear tore torn, tell told,
	think thought, throw threw thrown, undercut undercut, undergo underwent undergone,
	undertake undertook undertaken, undo undid undone, uphold upheld, wear wore worn, win won,
	withdraw withdrew withdrawn, withhold withheld, withstand withstood, write wrote written`;

/** Third-person forms that are plural nouns at least as often: "the states", "plans", "forces". */
export const nounsLikeVerbs = `abuses accounts acts advances aids aims amounts answers appeals approaches arms arrests
	aspects attacks attempts audits awards balances bans bars bases bears benefits bids blocks
	bonds borders boosts burdens calls campaigns cares causes challenges changes charges checks
	claims clashes combats commands comments commissions concerns conditions conflicts contacts
	contracts contrasts controls costs counts courts credits cuts damages dates deals debates
	debts decreases defaults delays demands deposits designs details disputes documents doubts
	drafts drives drops efforts estimates exchanges exercises exits experiences exports exposures
	extracts factors falls fears features feeds fights figures files finances fines fires flows
	forces forecasts forms functions funds gains grants grounds guarantees guards guides harms
	heads hopes houses impacts imports increases influences interests investments issues judges
	jumps labels labors lands leaks levels levies limits links lists lives loans locks losses
	masters matches means measures merits mirrors moves murders notes objects offers offsets
	orders outlines parts patrols permits phases places plans plants plays pledges points
	positions posts powers practices presses pressures prices probes proceeds processes produces
	profits programs programmes projects promises protests purchases questions raids ranges ranks
	rates reaches records reforms regards releases rents repairs replies reports requests reserves
	respects responses rests results returns reviews rewards rights risks roles rules runs
	sanctions scales schedules shares shifts signals signs slumps sources spreads staffs stages
	states steps stocks stops stores strains stresses strikes studies subjects supplies supports
	surges surveys switches tanks targets tasks taxes tests ties times tools tops tracks trades
	transfers transports trends trials triggers trusts uses values vetoes views visits votes wages
	wars waves ways weapons wishes works`;
