import type { ApproachCardTexts } from "./approach-card.nl.js";

export const approachCardEn: ApproachCardTexts = {
  "event.approach-card-written": "The card ‘how to approach me’ was written or changed",
  "plan.approach": "How to approach {{name}}",
  "plan.approach-child": "How others treat you well",
  "plan.approach.intro":
    "For everybody who meets {{name}}, also for who need not know anything else of the plan.",
  "plan.approach.intro-child":
    "For everybody who meets you, also for who does not read the rest of your plan.",
  "plan.approach.none.title": "The card is still empty",
  "plan.approach.none":
    "Here comes what calms {{name}}, what makes it hard and what never to do. {{name}} and the parents know that best.",
  "plan.approach.none-child":
    "Here comes what calms you, what makes it hard and what others should never do. You and your parents know that best.",
  "plan.approach.no-draft":
    "The card belongs to the plan. As soon as a plan is being made, the card can be written.",
  "plan.approach.agreed":
    "This card belongs to a plan that was proposed or is in force. It can be changed in a new version of the plan.",
  "plan.approach.to-draft": "Write the card of the new version",
  "plan.approach.to-page": "See only this card",
  "plan.approach.write": "Write the card",
  "plan.approach.change": "Change the card",
  "plan.approach.save": "Keep the card",
  "plan.approach.saved": "The card was kept. Whoever supports this child can read it.",
  "plan.approach.own-words": "In {{name}}'s own words",
  "plan.approach.own-words-child": "In your own words",
  "plan.approach.own-words-help":
    "As literally as possible. For example: when my hood is up, I do not want to talk for a while.",
  "plan.approach.calms": "This calms",
  "plan.approach.calms-child": "This calms you",
  "plan.approach.calms-help": "What can somebody do, and what is better left?",
  "plan.approach.triggers": "This makes it hard",
  "plan.approach.triggers-child": "This makes it hard for you",
  "plan.approach.triggers-help": "Sounds, crowds, words, sudden changes.",
  "plan.approach.never": "Never do this",
  "plan.approach.never-child": "Nobody should do this to you",
  "plan.approach.never-help": "Not even when it is meant well.",
};
