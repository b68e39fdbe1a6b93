import { suite, test } from "node:test";
import { check, checkFix } from "../../support/check.ts";

const id = "risk/one-sided-register";
const matter = (line: string) => `---\n${line}\n---\n\n`;
const axis = matter("axes: [sovereignty-security]");
const header = "| Risk | Impact | Mitigation |";
const rows = `| --- | --- | --- |
| Smugglers attack the border police | High | Armoured boats |
| Terrorists cross the border with the smugglers | High | Checkpoints |
| Organised crime takes over the ports | High | Port police |
`;
const marked = `${header}
  ^^^^^^^^^^^^^^^^^^^^^^^^^^ risk/one-sided-register: 3 of 3 risks are about security, none about sovereignty.
${rows}`;

suite(id, () => {
	test("marks the table that knows one side of an axis", () => check(id, axis + marked));

	test("accepts one risk of the other side", () => {
		check(
			id,
			`${axis}${header}\n${rows}| Raids violate the sovereignty of Belmora | High | Consent |\n`,
		);
	});

	test("keeps silent where few rows argue, or the brief says what it leaves out", () => {
		const others = Array.from({ length: 4 }, () => "| Rain | Low | Roofs |\n").join("");
		check(id, `${axis}${header}\n${rows}${others}`);
		check(id, `${matter("axes: [sovereignty-security]\nstance: advocacy")}${header}\n${rows}`);
		check(
			id,
			`${matter("axes: [sovereignty-security]\nbalance-scope: annex B")}${header}\n${rows}`,
		);
		check(id, `${header}\n${rows}`);
	});

	test("follows the settings", () => {
		check(id, `${axis}${header}\n${rows}`, { rules: { [id]: { options: { minRows: 4 } } } });
	});

	test("adds a row for the other side", () => {
		checkFix(
			id,
			`${axis}${header}\n${rows}`,
			"Add a row for a risk to sovereignty",
			`${axis}${header}\n${rows}| A risk to sovereignty (TODO which) |  |  |\n`,
		);
	});
});
