/** How briefs name the policy options that they compare. */

/** Headers of the column that names the options, whatever else the table holds. */
export const optionHeaders: readonly string[] = [
	"(policy |strategic |possible |proposed |main )?(option|options|alternative|alternatives)",
	"(option|alternative) (name|considered|description)",
	"(options|alternatives) (considered|compared|assessed)",
	"(course|courses) of action",
];

/** Headers that name options only where the table says what they would bring about. Matched at the end of the header. */
export const optionHeadersInContext: readonly string[] = [
	"(strategy|strategies)",
	"(measure|measures)",
	"(approach|approaches)",
	"(intervention|interventions)",
	"(instrument|instruments)",
	"(policy|policies)",
];

/** Headers of tables about options whose rows are none: they test them, date them or tell whom they concern. Matched at the end of the header. */
export const notOptionHeaders: readonly string[] = [
	"(criteria|criterion|test|tests|question|questions|consideration|considerations)",
	"(dimension|dimensions|aspect|aspects|factor|factors|feature|features|attribute|attributes)",
	"(indicator|indicators|metric|metrics|category|categories|topic|topics|issue|issues|objective|objectives|goal|goals)",
	"(cost|costs|benefit|benefits|effect|effects|item|items)",
	"(year|years|date|dates|period|phase|phases|step|steps|stage|stages|milestone|milestones)",
	"(country|countries|actor|actors|party|parties|stakeholder|stakeholders|group|groups|institution|institutions)",
	"(source|sources|study|studies|evidence|example|examples|case|cases)",
];

/** What an option that changes nothing is called. */
export const baselines: readonly string[] = [
	"(do|doing) nothing",
	"(no|without) (new )?(action|intervention|change|changes|policy)",
	"status quo",
	"(current|existing|present) (policy|policies|arrangement|arrangements|situation|course|practice|law)",
	"business as usual",
	"present trends",
	"(continue|continuing|carry on|carrying on|keep going|go on) as (before|now|today|is)",
	"base( )?line",
	"counterfactual",
	"reference (case|scenario)",
];

/** Titles of sections among the options that describe none. Matched as whole titles. */
export const notOptions: readonly string[] = [
	"(the |our )?(criteria|criterion|evaluation criteria|assessment criteria)",
	"(comparison|comparing|comparative|assessment|appraisal|evaluation|analysis|scoring|ranking) ... (options|alternatives|table|matrix|criteria)",
	"(comparison|assessment|appraisal|evaluation|analysis|scoring|ranking|discussion|trade offs|overview)",
	"(how|why|what) ... (we|options|alternatives|compared|chose|chosen|rejected|means)",
	"(preferred|recommended|rejected|discarded|excluded|chosen) (option|options|alternative|alternatives|course of action)",
	"(introduction|background|context|method|methods|methodology|conclusion|conclusions|next steps|costs|timeline)",
	"options (table|matrix|at a glance|compared|considered|rejected)",
];
