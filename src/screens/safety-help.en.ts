import type { SafetyHelpTexts } from "./safety-help.nl.js";

export const safetyHelpEn: SafetyHelpTexts = {
  "safety.title": "Worries about safety",
  "safety.title-child": "Do you not feel safe?",
  "safety.intro":
    "Do you suspect abuse, neglect or violence? Do not write that in the shared plan. Follow the meldcode of your organisation.",
  "safety.intro-family":
    "Is somebody not safe at home or elsewhere? Or are you worried about that? Here you read whom you can call.",
  "safety.intro-child":
    "Does somebody hurt you? Are you afraid of somebody, or worried about somebody else? It is not your fault. You may ask for help.",
  "safety.call": "Whom you can call",
  "safety.call-child": "Whom you can call",
  "safety.line.emergency": "Immediate danger: call",
  "safety.line.emergency.help": "Police, fire brigade or an ambulance will come at once.",
  "safety.line.veilig-thuis": "Veilig Thuis (Safe at Home):",
  "safety.line.veilig-thuis.help":
    "Free, day and night. For advice and for a report. You can ask for advice without naming the child.",
  "safety.line.veilig-thuis.help-family":
    "Free, day and night. You can ask for advice or tell what happens. You may call without giving your name.",
  "safety.line.veilig-thuis.help-child":
    "Free, day and night. They help when it is not safe at home. You may call yourself.",
  "safety.line.kindertelefoon": "Kindertelefoon (for children):",
  "safety.line.kindertelefoon.help":
    "For children from 8 to 18. Free and anonymous, every day, not at night.",
  "safety.line.kindertelefoon.help-child":
    "For everybody from 8 to 18. Free, every day, but not at night. You do not have to say your name.",
  "safety.not-here": "Why not in the plan",
  "safety.not-here.why":
    "Everybody at the table reads the plan, also who is part of the worry. Write a worry about safety in the file of your own organisation.",
  "safety.not-here.why-family":
    "Everybody at the table reads the plan. Perhaps also the person you worry about. So tell somebody you trust, or call Veilig Thuis.",
  "safety.not-here.why-child":
    "Everybody who takes part reads the plan. Perhaps also the person you are afraid of. So rather tell somebody you trust: a teacher, the doctor or somebody in your family. Or call.",
  "safety.not-here.nothing-kept":
    "There is nothing to fill in on this page. Eenplan keeps nothing here about your worry.",
  "safety.not-here.nothing-kept-child":
    "You do not have to fill in anything on this page. Eenplan keeps nothing here about what happens to you.",
  "safety.meldcode": "The meldcode in five steps",
  "safety.meldcode-child": "What does your school do when it is worried?",
  "safety.meldcode.intro":
    "School, care and municipality work with a meldcode (reporting code). That of your own organisation comes first; these are the steps in it.",
  "safety.meldcode.intro-family":
    "Is somebody of the school, the care or the municipality worried? Then that person follows five fixed steps. That is called the meldcode (reporting code).",
  "safety.meldcode.intro-child":
    "Teachers and helpers then follow five steps. That is called the meldcode (reporting code).",
  "safety.step.1": "List what you saw and heard, with the day. Write down facts.",
  "safety.step.1-family": "That person writes down what could be seen and heard.",
  "safety.step.1-child": "They write down what they saw and heard.",
  "safety.step.2":
    "Talk with a colleague, if possible the one who is responsible for the meldcode. Ask Veilig Thuis for advice if needed.",
  "safety.step.2-family":
    "That person talks about it with a colleague, and sometimes asks Veilig Thuis for advice.",
  "safety.step.2-child": "They ask a colleague for advice, and sometimes Veilig Thuis.",
  "safety.step.3":
    "Talk with the parents and with the child. Might that not be safe? Talk with Veilig Thuis first.",
  "safety.step.3-family":
    "That person talks with you and with your child. Only if that may be dangerous, it goes otherwise.",
  "safety.step.3-child":
    "They talk with you and with your parents. Might that not be safe? Then they do it another way.",
  "safety.step.4":
    "Weigh how serious it is, with the framework of your profession. In doubt? Call Veilig Thuis.",
  "safety.step.4-family": "That person looks with fixed questions how serious it is.",
  "safety.step.4-child": "They think about how bad it is.",
  "safety.step.5":
    "Take two decisions: is a report to Veilig Thuis needed, and can you (also) give or arrange help?",
  "safety.step.5-family":
    "That person takes two decisions: is a report to Veilig Thuis needed, and can help come?",
  "safety.step.5-child": "They choose: do we tell Veilig Thuis, and who can help?",
  "safety.meldcode.after":
    "When it is serious, you may always act sooner. Nothing about this comes into the plan.",
  "safety.meldcode.after-family": "Nothing about this comes into the plan.",
  "safety.meldcode.after-child": "Nothing about this comes into your plan.",
  "safety.source":
    "The steps follow from the Dutch Act on the compulsory reporting code (Wet verplichte meldcode huiselijk geweld en kindermishandeling). For schools and compulsory education the meldcode stands in",
  "safety.checked":
    "The numbers come from the pages of Veilig Thuis and the Kindertelefoon, read on {{date}}.",
};
