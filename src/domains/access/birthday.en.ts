import type { BirthdayTexts } from "./birthday.nl.js";

export const birthdayEn: BirthdayTexts = {
  "birthday.link": "What changes on {{date}}?",
  "birthday.title": "{{name}} turns {{age}}",
  "birthday.title-child": "You turn {{age}}",
  "birthday.title-reached": "{{name}} has turned {{age}}",
  "birthday.title-reached-child": "You have turned {{age}}",
  "birthday.intro": "On {{date}} it changes who may see what and who decides. That goes by itself.",
  "birthday.intro-reached":
    "On {{date}} it changed who may see what and who decides. That went by itself.",
  "birthday.none-title": "Nothing changes here any more",
  "birthday.none-title-child": "Nothing changes for you any more",
  "birthday.none":
    "{{name}} is 18 or older and decides alone. No birthday will change that any more.",
  "birthday.none-child":
    "You are 18 or older and decide yourself. No birthday will change that any more.",
  "birthday.sight": "Who sees something else?",
  "birthday.sight-none": "Nothing changes in what you see.",
  "birthday.sight-none-child": "Nothing changes in what you see.",
  "birthday.everything": "Sees nothing of this plan any more. Looking along then needs consent.",
  "birthday.lost": "No longer sees: {{sections}}.",
  "birthday.gained": "Also sees: {{sections}}.",
  "birthday.writes-now": "May now write as well: {{sections}}.",
  "birthday.reads-only-now": "Only reads from now on: {{sections}}.",
  "birthday.plan": "Who says yes or no to the plan?",
  "birthday.plan.handelingsdeel": "Support at school",
  "birthday.plan.jeugdhulp": "Youth care",
  "birthday.plan.before": "First: {{names}}",
  "birthday.plan.after": "Then: {{names}}",
  "birthday.plan.asked": "{{name}} (is asked)",
  "birthday.plan.nobody": "nobody yet",
  "birthday.do": "What you can arrange",
  "birthday.do-child": "What you can arrange",
  "birthday.do-12-1":
    "Is it about support or care? Then parents and {{name}} both say yes or no from now on.",
  "birthday.do-12-1-child":
    "Is it about support or care? Then you and your parents both say yes or no.",
  "birthday.do-12-2": "{{name}} may stop a consent and ask what was written down.",
  "birthday.do-12-2-child": "You may stop a consent yourself and ask what was written down.",
  "birthday.do-12-3": "Has {{name}} no place at the table yet? Ask the regisseur to arrange that.",
  "birthday.do-12-3-child": "Do you want to read along? Ask the regisseur for your own account.",
  "birthday.do-16-1":
    "From 16 {{name}} decides alone about youth care and about who may see data. Talk about it together.",
  "birthday.do-16-1-child":
    "From 16 you decide yourself about youth care and about who may see your data. You can talk about it with your parents.",
  "birthday.do-16-2":
    "Does a parent let somebody look along now, such as a step-parent? That stops by itself. {{name}} can arrange it anew.",
  "birthday.do-16-2-child":
    "Does a parent let somebody look along now, such as a step-parent? That stops by itself. You choose whether it goes on.",
  "birthday.do-16-3":
    "About support at school parents keep saying yes or no until {{name}} is 18. {{name}} is asked as well.",
  "birthday.do-16-3-child":
    "About support at school your parents keep saying yes or no until you are 18. We ask you as well.",
  "birthday.do-18-1":
    "Parents do not see the plan by themselves any more. Does {{name}} want them to look along? That is possible.",
  "birthday.do-18-1-child":
    "Your parents do not see your plan by themselves any more. Do you want them to look along? You can arrange that, and always stop it again.",
  "birthday.do-18-2": "From now on only {{name}} says yes or no to the plan.",
  "birthday.do-18-2-child": "From now on only you say yes or no to your plan.",
  "birthday.do-18-3":
    "After 18 support can come from another law. Ask the regisseur in time who arranges that with you.",
  "birthday.do-18-3-child":
    "After your 18th support can come from another law. Ask the regisseur in time who arranges that with you.",
  "birthday.give": "Let somebody look along",
  "event.birthday-announced":
    "In a month the child turns {{age}}: then it changes who may see what",
  "event.birthday-announced-child": "In a month you turn {{age}}: then it changes who may see what",
  "event.birthday-reached": "The child has turned {{age}}: it has changed who may see what",
  "event.birthday-reached-child": "You have turned {{age}}: it has changed who may see what",
};
