import type { DemoTexts } from "./demo.nl.js";

export const demoEn: DemoTexts = {
  "demo.title": "Look around in Waterdal",
  "demo.intro":
    "Waterdal is an invented region. None of this ever happened. Choose in whose seat you sit; you can change at any time.",
  "demo.with-password": "Sign in with an e-mail address and password",
  "demo.outbox.title": "Outbox",
  "demo.outbox.intro":
    "These are the latest 20 mails. A mail never says whom it is about; you read that once you have signed in.",
  "demo.outbox.none": "There is no mail yet",
  "demo.outbox.none-why": "A mail goes out when somebody must answer or know something.",
  "demo.outbox.to": "To {{to}}",
  "demo.outbox.sent": "Sent",
  "demo.outbox.not-sent": "Not sent",
  "demo.outbox.open": "Open the page of this mail",
};
