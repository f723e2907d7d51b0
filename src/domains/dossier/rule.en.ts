import type { RuleTexts } from "./rule.nl.js";

export const ruleEn: RuleTexts = {
  "dossier.rule.answer.yes": "Yes",
  "dossier.rule.answer.no": "No",
  "dossier.rule.answer.unknown": "Not known yet",
  "dossier.rule.hidden":
    "You cannot see this: you do not read the section of this dossier that holds the answer.",
  "dossier.rule.seen": "Seen: {{seen}}",
  "dossier.rule.source": "Source: {{source}}",
  "dossier.rule.oza-school-not-alone.question": "Is it more than the school can do alone?",
  "dossier.rule.oza-school-not-alone.yes": "The school cannot provide what is needed alone.",
  "dossier.rule.oza-school-not-alone.no":
    "Ordinary extra support is enough. Care beside it is not needed then.",
  "dossier.rule.oza-school-not-alone.unknown":
    "Nobody has said yet whether ordinary extra support is enough.",
  "dossier.rule.oza-school-not-alone.changes":
    "This changes with your answer to whether ordinary extra support is enough.",
  "dossier.rule.oza-school-not-alone.source":
    "NJi paper on education and care arrangements, 3.1 (practice)",
  "dossier.rule.oza-two-domains.question": "Is it about school and one more life domain?",
  "dossier.rule.oza-two-domains.yes":
    "There are needs or goals at school and in at least one other life domain.",
  "dossier.rule.oza-two-domains.no":
    "The needs and goals are not about school as well as home or leisure.",
  "dossier.rule.oza-two-domains.unknown": "The dossier has no needs or goals yet.",
  "dossier.rule.oza-two-domains.changes": "This changes when a need or goal is added or ends.",
  "dossier.rule.oza-two-domains.source":
    "NJi paper on education and care arrangements, 3.2 (practice)",
  "dossier.rule.oza-education-and-care.question":
    "Do education and at least one care partner take part?",
  "dossier.rule.oza-education-and-care.yes": "People of the school and of care sit at the table.",
  "dossier.rule.oza-education-and-care.no":
    "Somebody of the school or of care is missing at the table.",
  "dossier.rule.oza-education-and-care.unknown": "It is not known yet who sits at the table.",
  "dossier.rule.oza-education-and-care.changes":
    "This changes when a school or care provider joins or leaves.",
  "dossier.rule.oza-education-and-care.source":
    "NJi paper on education and care arrangements, 3.1 (practice)",
  "dossier.rule.oza-family.question": "Are parents and child partners?",
  "dossier.rule.oza-family.yes":
    "A parent or guardian sits at the table and the child takes part or told what it thinks. From 18 it is the young person.",
  "dossier.rule.oza-family.no":
    "A parent or guardian is missing at the table, or the child has not been heard yet.",
  "dossier.rule.oza-family.unknown": "It is not known yet whether the child has been heard.",
  "dossier.rule.oza-family.changes":
    "This changes when a parent takes part and when the child tells in its own way how it sees this.",
  "dossier.rule.oza-family.source": "NJi paper on education and care arrangements, 3.2 (practice)",
  "dossier.rule.oza-one-plan.question": "Is there one plan of everybody?",
  "dossier.rule.oza-one-plan.yes": "There is one plan that everybody agreed to.",
  "dossier.rule.oza-one-plan.no": "There is no plan yet.",
  "dossier.rule.oza-one-plan.unknown": "A plan is being made, but has not been agreed yet.",
  "dossier.rule.oza-one-plan.changes": "This becomes yes when the plan has been agreed.",
  "dossier.rule.oza-one-plan.source":
    "NJi paper on education and care arrangements, 3.1 (practice)",
  "dossier.rule.oza-one-regisseur.question": "Is there one regisseur?",
  "dossier.rule.oza-one-regisseur.yes": "One partner at the table is the regisseur.",
  "dossier.rule.oza-one-regisseur.no": "Nobody at the table is the regisseur now.",
  "dossier.rule.oza-one-regisseur.unknown": "It is not known yet who the regisseur is.",
  "dossier.rule.oza-one-regisseur.changes":
    "This changes when a regisseur is appointed or leaves without a successor.",
  "dossier.rule.oza-one-regisseur.source":
    "NJi paper on education and care arrangements, 3.2 (practice)",
  "dossier.rule.route-ordinary.question": "Is ordinary extra support enough?",
  "dossier.rule.route-ordinary.yes":
    "Ordinary extra support is enough. A special route is not needed.",
  "dossier.rule.route-ordinary.no":
    "Ordinary extra support is not enough. Then maatwerk or a provision fits.",
  "dossier.rule.route-ordinary.unknown":
    "First find out what school and samenwerkingsverband can offer themselves.",
  "dossier.rule.route-ordinary.changes":
    "This changes when school or samenwerkingsverband can offer more or less.",
  "dossier.rule.route-ordinary.source":
    "NJi paper on education and care arrangements, 3.3 (practice)",
  "dossier.rule.route-maatwerk.question": "Is it about one to three pupils?",
  "dossier.rule.route-maatwerk.yes": "It is about one or a few pupils. That is called maatwerk.",
  "dossier.rule.route-maatwerk.no": "It is about four pupils or more.",
  "dossier.rule.route-maatwerk.unknown": "It is not known yet how many pupils need the same.",
  "dossier.rule.route-maatwerk.changes": "From four pupils who need the same, this becomes no.",
  "dossier.rule.route-maatwerk.source":
    "Guide Onderwijs buiten de schoolmuren, ‘Maatwerk of voorziening’ (practice)",
  "dossier.rule.route-voorziening.question": "Are there four pupils or more with the same needs?",
  "dossier.rule.route-voorziening.yes":
    "There is a group of four or more. Then a provision for the group fits.",
  "dossier.rule.route-voorziening.no": "Fewer than four pupils need the same.",
  "dossier.rule.route-voorziening.unknown": "It is not known yet how many pupils need the same.",
  "dossier.rule.route-voorziening.changes": "With fewer than four pupils this becomes no.",
  "dossier.rule.route-voorziening.source":
    "Guide Onderwijs buiten de schoolmuren, ‘Maatwerk of voorziening’ (practice)",
};
