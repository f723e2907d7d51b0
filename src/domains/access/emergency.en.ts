import type { EmergencyTexts } from "./emergency.nl.js";

export const emergencyEn: EmergencyTexts = {
  "emergency.link": "Emergency: open a dossier where you have no seat",
  "emergency.title": "Opening a dossier in an emergency",
  "emergency.intro":
    "Only when a child is in danger now and you cannot wait for the people at the table.",
  "emergency.danger": "Immediate danger? First call",
  "emergency.worry": "A worry about abuse or violence? Call Veilig Thuis (Safe at Home):",
  "emergency.then": "What happens when you do this",
  "emergency.then-reads": "You read along for {{time}}. You cannot change anything.",
  "emergency.then-told":
    "The family, the regisseur and the privacy officer of your organisation are told at once.",
  "emergency.then-seen": "They read your name, your reason and until when you look.",
  "emergency.then-recorded": "Everything you open is recorded. You can stop earlier.",
  "emergency.then-tries":
    "You can try this five times a day. An attempt that opens nothing is recorded as well.",
  "emergency.child": "Which child is it about?",
  "emergency.child-help":
    "Fill in everything as it is in the dossier. Eenplan never says whether a dossier exists.",
  "emergency.organisation": "For which organisation?",
  "emergency.reason": "Why is it needed now?",
  "emergency.reason-help":
    "At least one whole sentence, without the name of the child. The family reads it at once. Do not write a suspicion of abuse here: that goes by the meldcode and Veilig Thuis.",
  "emergency.submit": "Open this dossier",
  "emergency.opened": "You can look now. Whoever has to know has been told.",
  "emergency.not-here": "That is not possible here",
  "emergency.not-here-why":
    "Your region does not allow anybody to open a dossier in an emergency without a seat at the table. Call the school or the youth team of the child.",
  "emergency.mine": "You are looking along in an emergency until {{time}}",
  "emergency.mine-what":
    "You can only read. The family and the regisseur know, and read your reason: “{{reason}}”",
  "emergency.stop": "Stop looking",
  "emergency.stopped": "You do not look along any more. The timeline of the dossier says so.",
  "emergency.other": "{{name}} is looking along in an emergency until {{time}}",
  "emergency.other-what":
    "{{name}} works for {{organisation}}, has no seat at the table and cannot change anything. The reason: “{{reason}}”",
  "emergency.visits": "See what was read, or ask a question",
  "event.emergency-opened":
    "{{name}} of {{organisation}} looks along in an emergency until {{until}}. The reason: {{reason}}",
  "event.emergency-ended": "{{name}} stopped looking along in an emergency",
};
