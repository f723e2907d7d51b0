import type { ProposalTexts } from "./proposal.nl.js";

export const proposalEn: ProposalTexts = {
  "event.plan-proposed": "The plan was proposed (version {{number}})",
  "event.plan-taken-back": "The proposal was taken back to work on it. Reason: {{reason}}",
  "event.plan-paper-kept": "The plan was kept on paper (version {{number}})",
  "event.plan-agreed": "Everybody who decides said yes: the plan is agreed (version {{number}})",
  "event.plan-in-force": "The plan is in force from now on (version {{number}})",
  "event.plan-replaced": "Version {{number}} was replaced by version {{by}}",
  "event.plan-version-started": "Version {{number}} was begun from version {{from}}",
  "event.plan-extended": "The plan goes on for longer (version {{number}}). Reason: {{grounds}}",
  "plan.relation.moeder": "mother",
  "plan.relation.vader": "father",
  "plan.relation.ouder": "parent",
  "plan.relation.voogd": "guardian",
  "plan.relation.pleegouder": "foster parent",
  "plan.relation.stiefouder": "step-parent",
  "law.text-of": "{{source}} (text of {{date}})",
  "law.practice": "Agreed in practice, not in law: {{source}}",
  "proposal.title": "How this plan stands",
  "proposal.complete": "Everything needed is there. The plan can be proposed.",
  "proposal.essential": "This is needed before the plan can be proposed",
  "proposal.worth-knowing": "Good to know",
  "proposal.about": "It is about: {{names}}",
  "proposal.needed": "Needed",
  "proposal.notice": "Mind",
  "proposal.missing.working-towards": "Write down what everybody works towards.",
  "proposal.missing.child-voice": "Write down what the child says, in its own words.",
  "proposal.missing.outlook-destination": "Say where the child is expected to go.",
  "proposal.missing.outlook-grounds": "Say why you expect that.",
  "proposal.missing.return-aim": "Say what the return is for.",
  "proposal.missing.return-place": "Say to which place the return is.",
  "proposal.missing.return-expected": "Say when you expect the return.",
  "proposal.missing.period": "Choose a first and a last day. A plan always has an end.",
  "proposal.missing.extension-grounds": "Write down why the plan goes on for longer.",
  "proposal.missing.goal": "Put at least one goal in the plan.",
  "proposal.missing.goal-without-activity": "Put at least one activity with each goal.",
  "proposal.missing.activity-outside-period":
    "Let each activity fall within the period of the plan.",
  "proposal.missing.scenario": "Write the scenario for return or referral.",
  "proposal.missing.evaluation": "Choose the day on which everybody looks back together.",
  "proposal.missing.regisseur": "Appoint a regisseur.",
  "proposal.missing.nobody-with-authority":
    "Nobody at the table has authority over the child. Add the parent or guardian and record the authority.",
  "proposal.missing.authority-not-recorded":
    "Record of each parent and guardian whether they have authority.",
  "proposal.missing.authority-undetermined":
    "It is not clear who has authority. Somebody has to find out first; nobody is asked automatically.",
  "proposal.missing.youth-not-at-table":
    "The young person decides too, but is not at the table yet. Add the young person.",
  "proposal.missing.performer-left":
    "Somebody who does something in the plan is no longer at the table. Choose somebody else.",
  "proposal.missing.second-guardian-missing":
    "Two people decide together for this child, and one of them is at the table.",
  "proposal.missing.youth-not-asked":
    "From 12 the young person has a say, but is not at the table yet.",
  "proposal.missing.one-life-domain":
    "An onderwijs-zorgarrangement has goals at school and in another life domain.",
  "proposal.missing.card": "There is no approach card yet: what calms, and what does not?",
  "proposal.missing.payer-unknown":
    "It is not known everywhere who pays. That does not stop the plan.",
  "proposal.missing.evaluation-late":
    "The evaluation is more than three months after the beginning.",
  "proposal.propose": "Propose this plan",
  "proposal.propose-title": "Propose this plan",
  "proposal.propose-intro":
    "You lay the plan before the people below. From then on nothing in this version changes, unless you take the proposal back.",
  "proposal.not-complete":
    "This plan can't be proposed yet. Below is what is missing and where to fill it in.",
  "proposal.who-is-asked": "Who is asked",
  "proposal.proposed-said": "The plan was proposed. Everybody who has to answer gets a message.",
  "proposal.waiting": "{{given}} of {{asked}} answers are in.",
  "proposal.all-said-yes": "Everybody who decides said yes. You can confirm the plan.",
  "proposal.all-said-yes-child":
    "Everybody who decides said yes. The regisseur can now confirm your plan.",
  "proposal.all-said-yes-family":
    "Everybody who decides said yes. The regisseur can now confirm the plan.",
  "proposal.answers": "Who answers about what",
  "proposal.column.who": "Who",
  "proposal.column.part": "About what",
  "proposal.column.why": "Why this person",
  "proposal.column.answer": "Answer",
  "proposal.part.handelingsdeel": "The support (handelingsdeel)",
  "proposal.part.jeugdhulp": "The youth care",
  "proposal.part.eigen-activiteiten": "Their own tasks",
  "proposal.part.hele-plan": "The whole plan",
  "proposal.decides": "This answer decides.",
  "proposal.asked-only": "This answer counts and does not decide.",
  "proposal.answer.agreed": "Yes",
  "proposal.answer.disagreed": "No",
  "proposal.answer.none": "No answer yet",
  "proposal.answer.on": "on {{date}}",
  "proposal.answer.on-paper": "on paper, {{date}}",
  "proposal.paper": "Record an answer on paper",
  "proposal.paper-of": "of {{name}}, {{part}}",
  "proposal.see-paper": "See the paper",
  "proposal.my-answer": "Give your answer",
  "proposal.my-answer-child": "Give your answer",
  "proposal.my-answer-why": "You are asked what you think of this plan.",
  "proposal.my-answer-why-child": "We would like to know what you think of this plan.",
  "proposal.take-back": "Take the proposal back",
  "proposal.take-back-title": "Take the proposal back",
  "proposal.take-back-intro":
    "The plan becomes a draft again. Who has answered is asked again with a new proposal. What people wrote stays in the timeline.",
  "proposal.take-back-reason": "Why do you take it back?",
  "proposal.take-back-help": "Everybody at the table can read this.",
  "proposal.taken-back-said": "The plan is a draft again. You can change it.",
  "proposal.confirm": "Confirm the plan",
  "proposal.confirmed-said":
    "The plan is agreed and does not change any more. Its paper is ready too.",
  "proposal.bring-into-force": "Bring this plan into force",
  "proposal.agreed-why":
    "The plan is agreed. Bring it into force on the day everybody begins. An earlier plan is replaced then.",
  "proposal.in-force-said": "This plan is in force from now on.",
  "proposal.new-version": "Begin a new version",
  "proposal.new-version-why":
    "This plan does not change any more. To agree on something else, begin a new version. Until then this one is in force.",
  "proposal.new-version-said":
    "The new version is ready, with everything that was there. Change what has to be different.",
  "proposal.extend": "Extend this plan",
  "proposal.extend-title": "Extend this plan",
  "proposal.extend-intro":
    "There will be a new version that begins on {{date}}. Everybody is asked for an answer again.",
  "proposal.extend-grounds": "Why is more time needed?",
  "proposal.extend-grounds-help":
    "What was reached, what was not, and what will be different? Whoever reads this must understand why.",
  "proposal.extend-until": "Until which day?",
  "proposal.extend-until-help": "At most a year after the beginning. For example 31-7-2027.",
  "proposal.extended-said":
    "The extension is ready as a draft. Check what has to be different and propose it.",
  "proposal.versions": "All versions of this plan",
  "proposal.a4": "The plan on one A4",
};
