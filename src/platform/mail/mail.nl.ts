export const mailNl = {
  "mail.body":
    "{{subject}}\n\nLees het in Eenplan:\n{{link}}\n\nIn deze mail staat met opzet niets over een kind. U leest dat pas als u bent aangemeld.\n",
  "mail.invited": "U bent uitgenodigd voor Eenplan",
  "mail.plan-changed": "Iemand werkte aan het ontwerp van een plan",
  "mail.plan-proposed": "Er ligt een plan klaar dat uw antwoord vraagt",
  "mail.plan-answered": "Iemand gaf antwoord op een plan",
  "mail.plan-agreed": "Een plan is vastgesteld",
  "mail.agreement-asked": "Iemand vraagt of u een afspraak op u neemt",
  "mail.agreement-answered": "Iemand gaf antwoord op een afspraak",
  "mail.agreement-due": "Een afspraak van u moet binnenkort klaar zijn",
  "mail.agreement-missed": "De dag van een afspraak van u is voorbij",
  "mail.agreement-cancelled": "Een afspraak van u gaat niet door",
  "mail.agreement-without-owner": "Een afspraak heeft iemand anders nodig",
  "mail.regisseur-appointed": "U bent nu regisseur van een plan",
  "mail.added-to-table": "U zit aan tafel bij een plan",
} as const;

export type MailTexts = Record<keyof typeof mailNl, string>;

declare module "../i18n/index.js" {
  interface Texts extends MailTexts {}
}
