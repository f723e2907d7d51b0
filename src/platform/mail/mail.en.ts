import type { MailTexts } from "./mail.nl.js";

export const mailEn: MailTexts = {
  "mail.body":
    "{{subject}}\n\nRead it in Eenplan:\n{{link}}\n\nThis mail says nothing about a child, on purpose. You can read that once you have signed in.\n",
  "mail.invited": "You are invited to Eenplan",
  "mail.plan-changed": "Somebody worked on the draft of a plan",
  "mail.plan-proposed": "A plan is waiting for your answer",
  "mail.plan-answered": "Somebody answered a plan",
  "mail.plan-agreed": "A plan has been agreed",
  "mail.agreement-asked": "Somebody asks you to take on an agreement",
  "mail.agreement-answered": "Somebody answered an agreement",
  "mail.agreement-due": "An agreement of yours is due soon",
  "mail.agreement-missed": "The day of an agreement of yours has passed",
  "mail.agreement-cancelled": "An agreement of yours was called off",
  "mail.agreement-without-owner": "An agreement needs somebody else",
  "mail.regisseur-appointed": "You are now the regisseur of a plan",
  "mail.added-to-table": "You are at the table for a plan",
};
