import type { GezagTexts } from "./gezag.nl.js";

export const gezagEn: GezagTexts = {
  "people.gezag.title": "Gezag of {{name}}",
  "people.gezag.intro":
    "Gezag says who may decide for the child. Record it for each person, with its source.",
  "people.gezag.relation": "What is {{name}} to the child?",
  "people.gezag.relation-child": "What is {{name}} to you?",
  "people.gezag.form": "What is the form of gezag?",
  "people.gezag.form-help": "These are the six forms of the authority register.",
  "people.gezag.has": "Does {{name}} have gezag now?",
  "people.gezag.has-help":
    "A person decides this, not the system. If you are not sure, choose that it is still being found out. After that you decide yourself what {{name}} may see meanwhile.",
  "people.gezag.has.ja": "Yes, may decide for the child",
  "people.gezag.has.nee": "No, not now",
  "people.gezag.has.in-onderzoek": "That is still being found out (under investigation)",
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
  "people.gezag.has-unclear": "It is not clear yet whether there is gezag.",
  "people.gezag.misfit":
    "{{name}} is at the table as ‘{{role}}’, but does have gezag according to the source. As long as the role is this, {{name}} only sees the main facts. Is the role wrong? End this participation and put {{name}} at the table in the right role.",
  "people.gezag.sees-main": "That is why {{name}} hears the main facts and nothing more.",
  "people.gezag.undecided":
    "It is not clear yet whether {{name}} may decide for the child. Then we share nothing by itself.",
  "people.gezag.sees.niets": "{{name}} sees nothing of this dossier now.",
  "people.gezag.sees.hoofdzaken": "{{name}} only sees the main facts now.",
  "people.gezag.sees.alles": "{{name}} sees and decides now as a parent with gezag.",
  "people.gezag.decided-by": "{{by}} decided that, because: {{reason}}",
  "people.gezag.somebody": "Somebody at the table",
  "people.gezag.decide": "Decide what {{name}} may see",
  "people.effect.title": "What does this mean for what {{name}} sees?",
  "people.effect.now": "Now",
  "people.effect.yes": "If you choose ‘yes’",
  "people.effect.no": "If you choose ‘no’",
  "people.effect.unclear":
    "If you choose ‘still being found out’, ‘temporarily no authority’ or ‘cannot be determined’",
  "people.effect.unclear-then":
    "Sees nothing, until you decide on the next page what {{name}} may see.",
  "people.effect.nothing": "Sees nothing of this dossier.",
  "people.decision.title": "What may {{name}} see?",
  "people.decision.intro":
    "Nobody knows for certain now whether {{name}} decides for the child. Until that is clear, you decide what {{name}} sees. You write down why.",
  "people.decision.known":
    "There is nothing to decide here: it is known what the gezag of {{name}} is. What {{name}} sees follows from that.",
  "people.decision.what": "What does {{name}} see as long as it is not clear?",
  "people.decision.niets": "Nothing",
  "people.decision.hoofdzaken": "Only the main facts",
  "people.decision.alles": "Everything a parent with gezag sees",
  "people.decision.alles-also": "{{name}} is then also asked to say yes or no.",
  "people.decision.reason": "Why?",
  "people.decision.reason-help":
    "Write down what you rely on. For example: the judge decides on 3 December, until then father hears how school is going.",
  "people.decision.submit": "Record this decision",
  "people.decision.done": "Recorded. This holds from now on.",
  "people.shut.title": "Why do you see nothing here?",
  "people.shut.link": "Why do you see nothing? What you can do",
  "people.shut.none": "You see everything that belongs to your place at the table.",
  "people.shut.gezag-onbeslist": "It is still being found out who decides for your child",
  "people.shut.gezag-onbeslist-why":
    "You are at the table of a plan for your child. It is not clear yet who may decide for your child. That is why you see nothing now. This says nothing about you as a parent.",
  "people.shut.gezag-onbeslist-do-1":
    "Do you have a paper about the gezag? For example a court decision or an extract of the authority register. Show it to the person who leads the plan.",
  "people.shut.gezag-onbeslist-do-2":
    "You can ask the court yourself for an extract of the authority register, free of charge.",
  "people.shut.gezag-onbeslist-do-3":
    "You may always ask for the main facts: how your child is, and how school is going.",
  "people.shut.geen-machtiging": "You cannot look along yet",
  "people.shut.geen-machtiging-why":
    "You are at the table as a step-parent. You can look along once a parent with gezag arranges it. Is the child 16 or older? Then the child decides.",
  "people.shut.geen-machtiging-do-1": "Ask the parent or the young person to let you look along.",
  "people.shut.meerderjarig": "Your child is 18 years old and decides alone now",
  "people.shut.meerderjarig-why":
    "From 18 years on parents do not see the plan by themselves any more. Your child can let you look along.",
  "people.shut.meerderjarig-do-1":
    "Ask your child whether you may look along. Your child arranges that in Eenplan.",
  "people.shut.afgeschermd": "You see nothing of this plan now",
  "people.shut.afgeschermd-why":
    "What you saw is withheld now. That can be because of a court decision, for example.",
  "people.shut.afgeschermd-do-1":
    "Do you disagree? Tell the person who leads the plan, or ask a lawyer or the Juridisch Loket for advice.",
  "people.shut.do": "What you can do",
  "people.shut.call": "Questions? Call {{organisation}} and ask for {{regisseur}}.",
  "people.shut.ask": "Questions? Ask for {{regisseur}} at {{organisation}}.",
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
