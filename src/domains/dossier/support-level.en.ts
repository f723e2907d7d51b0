import type { SupportLevelTexts } from "./support-level.nl.js";

export const supportLevelEn: SupportLevelTexts = {
  "event.support-level-set": "Agreed how much help there is at school",
  "dossier.level.title": "How much support there is at school",
  "dossier.level.intro": "The level of support for {{name}}, and to which level it can go back.",
  "dossier.level.intro-child":
    "How much support you get at school now, and where we work towards together.",
  "dossier.level.none": "The level has not been recorded yet",
  "dossier.level.none-why":
    "Record how much support there is now and where it can go back to. Then everybody sees whether it becomes lighter.",
  "dossier.level.none-why-child":
    "As soon as it is agreed how much support you get at school, you read it here.",
  "dossier.level.new": "Record the level",
  "dossier.level.earlier": "Earlier levels ({{count}})",
  "dossier.level.level": "Level",
  "dossier.level.aim": "Aimed at",
  "dossier.level.reason": "Why",
  "dossier.level.decided-on": "Decided on",
  "dossier.level.basis": "Basic support",
  "dossier.level.breedte": "Broad support",
  "dossier.level.diepte": "Deep support",
  "dossier.level.vso": "Special school: (v)so",
  "dossier.level.opname": "Admission with education",
  "dossier.level.basis-hint": "What every school in the region offers.",
  "dossier.level.breedte-hint": "Extra support, light or for a time, mostly in the own school.",
  "dossier.level.diepte-hint":
    "Intensive extra support, often with youth care or at another place.",
  "dossier.level.vso-hint": "A place in (secondary) special education.",
  "dossier.level.opname-hint": "Treatment with a stay, while education goes on.",
  "dossier.level.form-intro": "An earlier level stays readable, with the reason of then.",
  "dossier.level.level-now": "On which level is the support now?",
  "dossier.level.aim-question": "Towards which level do you work?",
  "dossier.level.aim-help":
    "Support is meant to become lighter again. Choose where this child can go back to.",
  "dossier.level.reason-question": "Why this level, and what is needed to go back?",
  "dossier.level.save": "Record this level",
  "dossier.level.saved": "The level has been recorded. The previous one stays readable.",
  "dossier.level.aim-up":
    "This aims at heavier support than now. Discuss whether that is meant, and when it can become lighter.",
  "dossier.level.aim-same":
    "This aims at the same level as now. Agree when to look whether it can become lighter.",
};
