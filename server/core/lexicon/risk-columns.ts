/** What a column of a risk table holds. */
export type RiskColumn =
	| "id"
	| "risk"
	| "cause"
	| "category"
	| "option"
	| "likelihood"
	| "impact"
	| "score"
	| "mitigation"
	| "contingency"
	| "owner"
	| "residual"
	| "trigger"
	| "proximity"
	| "status"
	| "confidence";

/**
 * Header cells by what they mean, in the phrase syntax of `text/phrases.ts`, without accents. A
 * spelling must cover the whole cell; what the cell adds in brackets, as in “Impact (1–5)”, is not
 * read. Where two columns share a spelling, the first one has it. English first, then Spanish,
 * French, German, Portuguese and Chinese.
 */
export const riskColumns: readonly (readonly [column: RiskColumn, spellings: readonly string[]])[] =
	[
		[
			"id",
			[
				"(risk |threat |hazard )?(id|ids|identifier|ref|reference|number|no|nr|code)",
				"(rank|item)",
				"(n|num|numero|nummer|kennung|codigo|identificador|identifiant)",
			],
		],
		[
			"residual",
			[
				"residual",
				"(target )?residual (risk|score|rating|level|concern|likelihood|probability|severity|impact)",
				"residual risk (target|level|score|rating)",
				"(net|remaining|target) (risk|score|rating)",
				"(risk |score |rating )?(post mitigation|after (mitigation|treatment|controls))",
				"post mitigation (risk|score|rating)",
				"riesgo residual",
				"risque (residuel|restant)",
				"(restrisiko|nettorisiko|verbleibendes risiko)",
				"risco residual",
			],
		],
		[
			"score",
			[
				"(overall |current |original |weighted |total )?(risk )?(score|rating|level)",
				"(risk )?(exposure|index|class|grade|value)",
				"(inherent|gross|overall|raw) (risk|score|severity)",
				"(risk |remediation |mitigation |risk adjusted )?priority",
				"(rag|rag status|heat)",
				"(l|p) x i",
				"(likelihood|probability) x impact",
				"expected (value|loss)",
				"(nivel|puntuacion|valoracion|prioridad)( de riesgo| del riesgo)?",
				"riesgo (inherente|total|bruto)",
				"(niveau|score|note|cotation|criticite|priorite)( de risque| du risque| des risques)?",
				"risque (brut|inherent|global)",
				"(gesamtrisiko|risikolevel|risikostufe|risikowert|risikobewertung|risikoklasse)",
				"risiko (level|stufe|wert|bewertung|klasse)",
				"(prioritat|bewertung|stufe)",
				"(nivel|pontuacao|prioridade)( (de|do) risco)?",
				"risco (inerente|total|bruto)",
			],
		],
		[
			"likelihood",
			[
				"(inherent |current |estimated )?(likelihood|probability|prob|frequency)",
				"(chance|chances|odds)",
				"(likelihood|probability|chance) of (occurrence|occurring|the event|event|happening)",
				"(how likely|likely)",
				"(l|p)",
				"(probabilidad|posibilidad|verosimilitud)( de ocurrencia)?",
				"(probabilite|vraisemblance|frequence)( d'occurrence)?",
				"(eintrittswahrscheinlichkeit|wahrscheinlichkeit|haufigkeit)",
				"(probabilidade|possibilidade)( de ocorrencia)?",
				"(概率|可能性|发生概率)",
			],
		],
		[
			"impact",
			[
				"(potential |likely |main |inherent |expected |estimated |actual )?(impact|impacts)",
				"(business|schedule|cost|value|policy|political|security) impact",
				"(potential |main |likely )?(severity|consequence|consequences|effect|effects)",
				"(magnitude|damage)",
				"main potential impacts",
				"(impact|severity|consequence) (indicator|level|rating|score|if it occurs|if it happens)",
				"impact on (the )?(project|programme|program|policy|objectives|delivery|roadmap)",
				"(i|c|s)",
				"(impacto|impactos|consecuencia|consecuencias|severidad|gravedad|efecto|efectos)",
				"(consequences|gravite|severite|incidence|effet|effets)",
				"(auswirkung|auswirkungen|schwere|schweregrad|schadenshohe|schadensausmass)",
				"(folge|folgen|tragweite|ausmass|potenzielle kosten)",
				"(consequencia|consequencias|severidade|gravidade|efeito|efeitos)",
				"(影响|影响程度|后果)",
			],
		],
		[
			"contingency",
			[
				"(contingency|contingencies)",
				"contingency (plan|plans|measure|measures|action|actions)",
				"(fallback|fallback plan|fall back plan|plan b|if it happens|emergency procedure)",
				"(plan de )?contingencia",
				"plan de (secours|repli|contingence)",
				"(notfallplan|ruckfallebene|eventualplan)",
				"(plano de )?contingencia",
			],
		],
		[
			"mitigation",
			[
				"(primary |key |current |typical |proposed |planned |suggested )?(mitigation|mitigations)",
				"(recommended |possible |risk |main )?(mitigation|mitigations|treatment|response|responses)",
				"(countermeasure|countermeasures|safeguard|safeguards|treatments)",
				"(key |primary )?mitigation (strategy|strategies|plan|plans|approach|approaches)",
				"mitigation (measure|measures|action|actions|suggestion|suggestions|option|options)",
				"mitigation (control|controls|description|status|coverage|notes|implemented|applied)",
				"mitigation (and|or) (notes|control|contingency|response|plan to resolve)",
				"mitigations (implemented|applied)",
				"(risk )?(treatment|response|control|management) (strategy|plan|approach|measure|measures)",
				"(risk )?(treatment|response|control|management) (action|actions|option|options)",
				"(mitigating|corrective|preventive|recommended|required|risk) (action|actions|control|controls)",
				"mitigating (measure|measures|factor|factors)",
				"(current |existing |key |proposed )?(control|controls)",
				"(controls|control) to implement",
				"main controls ... likelihood",
				"(how addressed|how managed|management|solution|action|actions|workaround)",
				"(primary |secondary )?strategy",
				"(mitigacion|medida|medidas|respuesta|control|controles|acciones)",
				"(medidas|plan|estrategia) de mitigacion",
				"(parade|parades|reduction|attenuation|controle|controles|reponse|traitement|maitrise)",
				"(mesure|mesures)( d'attenuation| de mitigation| de reduction)?",
				"(gegenmassnahme|gegenmassnahmen|massnahme|massnahmen|absicherung|minderung|abhilfe)",
				"(risikominderung|steuerung|absicherung mitigation)",
				"(mitigacao|resposta|controlo|controle|acoes|tratamento)",
				"(medidas|plano|estrategia) de mitigacao",
				"(缓解措施|缓解|缓解策略|缓解方案|应对|应对措施|对策)",
			],
		],
		[
			"owner",
			[
				"(risk |action |mitigation |responsible |control )?(owner|owners)",
				"(owner target phase|owner and date)",
				"(responsible|responsibility|accountable|who|assigned to|actionee|person in charge)",
				"responsible (party|person|body|team|actor|entity)",
				"lead( agency| body| actor| ministry)?",
				"(responsable|responsables|propietario|a cargo de)",
				"(proprietaire|porteur|pilote|en charge)",
				"(verantwortlich|verantwortliche|verantwortlicher|verantwortung)",
				"(zustandig|zustandigkeit|risikoeigner|eigentumer)",
				"(responsavel|dono|proprietario)",
				"(负责人|责任人)",
			],
		],
		[
			"trigger",
			[
				"(trigger|triggers|indicator|indicators|detection|monitoring|monitor frequency)",
				"trigger (event|events|point|points|condition|conditions)",
				"(early )?warning (sign|signs|indicator|indicators)",
				"(early warning|signpost|signposts|tripwire|tripwires)",
				"(indicador|indicadores|senal de alerta|senales de alerta|desencadenante)",
				"(indicateur|indicateurs|declencheur|declencheurs|signaux d'alerte)",
				"(ausloser|indikator|indikatoren|fruhwarnzeichen)",
				"(gatilho|gatilhos|sinais de alerta)",
			],
		],
		[
			"proximity",
			[
				"(proximity|timing|timeframe|time frame|timeline|when|horizon|time horizon)",
				"(due date|target date|deadline|date|last reviewed|review date)",
				"(plazo|fecha|horizonte)",
				"(echeance|delai|calendrier|horizon)",
				"(frist|termin|zeitraum|zeithorizont)",
				"(prazo|data)",
			],
		],
		[
			"status",
			[
				"(current |implementation )?(status|state)",
				"(trend|disposition|open closed)",
				"(estado|tendencia|statut|etat|tendance|stand|situacao)",
			],
		],
		[
			"option",
			[
				"(policy )?(option|options|alternative|alternatives)",
				"(measure|course of action)",
				"(applies to|option affected|affected option|affected options)",
				"(opcion|opciones|alternativa|alternativas)",
				"(options politiques|option politique)",
				"(optionen|handlungsoption|handlungsoptionen)",
				"(opcao|opcoes)",
			],
		],
		[
			"category",
			[
				"(risk |threat |hazard )?(category|categories|type|types|theme|themes)",
				"(domain|domains|area|areas|class|dimension)",
				"(categoria|tipo|ambito)( de riesgo| del riesgo| de risco)?",
				"(categorie|type|domaine)( de risque| des risques| du risque)?",
				"(kategorie|risikokategorie|risikoart|art|bereich)",
			],
		],
		[
			"cause",
			[
				"(cause|causes|root cause|root causes|driver|drivers)",
				"(main )?(risk source|risk sources|threats|vulnerability|vulnerabilities)",
				"(causa|causas|origen|fuente|origine|facteur|facteurs|origem)",
				"(ursache|ursachen|treiber)",
			],
		],
		[
			"confidence",
			[
				"(confidence|confidence level|evidence|evidence base|source|sources|basis|assumptions)",
				"(confianza|evidencia|fuentes|confiance|preuves)",
				"(konfidenz|belege|quelle|quellen)",
				"(confianca|evidencias|fontes)",
			],
		],
	];

/** Headers of the column that names the risk, in tables where they can mean nothing else. */
export const riskItems: readonly string[] = [
	"(key |main |top |major |primary |principal |strategic |specific )?(risk|risks|threat|hazard)",
	"(political |legal |operational |policy |identified |potential )?(risk|risks|threat|hazard)",
	"(threats|hazards)",
	"(risk|threat|hazard) (description|statement|event|name|title|titles|scenario|scenarios)",
	"(risk|threat|hazard) (factor|factors|item|detail|details|summary|if not met)",
	"(risk|risks) (and |or )?(unknown|concern|blocker|issue|resistance factor|uncertainty|challenge)",
	"risks (and |or )?(unknowns|concerns|issues|uncertainties|challenges|identified)",
	"(issue|concern|unknown) (or |and )?risk",
	"(threat from above|what could go wrong|what can go wrong)",
	"(riesgo|riesgos|amenaza|amenazas|peligro|peligros)",
	"(descripcion del riesgo|riesgo identificado|factor de riesgo)",
	"(risque|risques|menace|menaces|danger|dangers)",
	"(description du risque|risque identifie|facteur de risque)",
	"(risiko|risiken|risikobeschreibung|gefahr|gefahren|gefahrdung|bedrohung|bedrohungen)",
	"(risco|riscos|ameaca|ameacas|perigo|perigos)",
	"(descricao do risco|fator de risco)",
	"(风险|风险描述|风险项|威胁)",
];

/** Headers that name the risk only if the rest of the table rates or answers it. */
export const riskItemsInContext: readonly string[] = [
	"(description|statement|event|issue|issues|scenario|scenarios|threat scenario)",
	"(uncertainty|uncertainties|concern|concerns|challenge|challenges|constraint)",
	"(finding|findings|bottleneck|bottlenecks|dependency|dependencies|failure mode)",
	"(downside|downsides|assumption|asset|what|example|examples)",
	"(descripcion|evento|problema|escenario|evenement|probleme)",
	"(beschreibung|ereignis|problem|szenario|descricao|cenario)",
];

/** Headers that say what kind of risk a row is about; they name the risk where nothing else does. */
export const riskKinds: readonly string[] = [
	"(risk|threat|hazard) (category|type|theme)",
	"(risikokategorie|risikoart)",
	"(categoria|tipo) (de|del) (riesgo|risco)",
	"(categorie|type) (de|du) risque",
];

/** Headers that show that the rows are risks. */
export const riskNumbers: readonly string[] = [
	"(risk|threat|hazard) (id|ids|ref|reference|number|no|identifier|code|source|sources|owner)",
];

/** Headers that show that the rows are risks if they are answered, too; a legend of levels has them as well. */
export const riskGrades: readonly string[] = [
	"(risk|threat|hazard) (level|score|rating)",
	"(inherent|residual|gross|net|overall) risk",
	"(risikostufe|risikolevel|gesamtrisiko|restrisiko)",
	"(nivel|niveau) (de|del|do|du) (riesgo|risco|risque)",
];

/** Words in a heading or a caption that announce risks. */
export const riskHeadings: readonly string[] = [
	"(risk|risks|hazard|hazards)",
	"threat (assessment|register|analysis|matrix)",
	"unintended consequence(s)?",
	"(riesgo|riesgos|risque|risques|risiko|risiken|risco|riscos)",
	"(风险|风险分析|风险评估|风险登记)",
];
