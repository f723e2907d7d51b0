import type { GezagTexts } from "./gezag.nl.js";

export const gezagEn: GezagTexts = {
  "people.gezag.title": "Gezag of {{name}}",
  "people.gezag.intro":
    "Gezag says who may decide for the child. Record it for each person, with its source.",
  "people.gezag.relation": "What is {{name}} to the child?",
  "people.gezag.form": "What is the form of gezag?",
  "people.gezag.form-help": "These are the six forms of the authority register.",
  "people.gezag.has": "Does {{name}} have gezag now?",
  "people.gezag.has-help":
    "A person decides this, not the system. When the register says ‘cannot be determined’, ask for a court decision or a statement, and write down at the source what you rely on.",
  "people.gezag.yes": "Yes, may decide for the child",
  "people.gezag.no": "No, not now",
  "people.gezag.source": "Where does it say so?",
  "people.gezag.source-help":
    "For example: extract of the authority register, court decision, statement of both parents.",
  "people.gezag.recorded-on": "Of which day is that?",
  "people.gezag.submit": "Record this gezag",
  "people.gezag.done": "Recorded what the gezag is.",
  "people.gezag.unknown": "It was not recorded yet what the gezag is.",
  "people.gezag.line": "{{relation}}, {{form}}. {{has}} Source: {{source}}, {{date}}.",
  "people.gezag.has-it": "Has gezag.",
  "people.gezag.has-not": "Has no gezag now.",
  "people.gezag.misfit":
    "{{name}} is at the table as ‘{{role}}’, which does not fit the gezag that was recorded. The role decides what somebody sees. Is the role wrong? End this participation and put {{name}} at the table in the right role.",
  "people.gezag.form.tweehoofdig-ouderlijk-gezag": "authority of two parents",
  "people.gezag.form.eenhoofdig-ouderlijk-gezag": "authority of one parent",
  "people.gezag.form.gezamenlijk-gezag": "joint authority",
  "people.gezag.form.voogdij": "guardianship",
  "people.gezag.form.tijdelijk-geen-gezag": "temporarily no authority",
  "people.gezag.form.gezag-niet-te-bepalen": "authority cannot be determined",
  "people.gezag.hint.tweehoofdig-ouderlijk-gezag":
    "Two parents decide together, also after a divorce.",
  "people.gezag.hint.eenhoofdig-ouderlijk-gezag":
    "One parent decides. The other parent hears the main facts.",
  "people.gezag.hint.gezamenlijk-gezag":
    "A parent decides together with somebody who is not a parent.",
  "people.gezag.hint.voogdij": "A guardian who is not a parent, or an institution, decides.",
  "people.gezag.hint.tijdelijk-geen-gezag":
    "Nobody may decide at this moment, for example because a parent is a minor or unable to.",
  "people.gezag.hint.gezag-niet-te-bepalen":
    "The register cannot tell, for example with authority from abroad.",
  "people.relation.moeder": "mother",
  "people.relation.vader": "father",
  "people.relation.ouder": "parent",
  "people.relation.voogd": "guardian",
  "people.relation.pleegouder": "foster parent",
  "people.relation.stiefouder": "step-parent",
};
