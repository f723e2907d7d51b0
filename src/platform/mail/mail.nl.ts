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
  "mail.withholding-recorded": "Iemand schermde een deel van een dossier af",
  "mail.withholding-lifted": "Een deel van een dossier is niet meer afgeschermd",
  "mail.machtiging-given": "Iemand laat u meekijken in een plan",
  "mail.machtiging-ended": "Meekijken in een plan is gestopt",
  "mail.birthday-soon": "Over een maand verandert er iets in wie wat mag zien",
  "mail.birthday-reached": "Vanaf vandaag is veranderd wie wat mag zien",
  "mail.added-to-table": "U zit aan tafel bij een plan",
  "mail.added-to-table-waits":
    "U bent gevraagd om mee te doen bij een plan. U leest mee zodra het gezin dat goed vindt",
  "mail.consent-asked": "Iemand vraagt of een organisatie mag meelezen. U beslist",
  "mail.consent-answered": "Iemand gaf antwoord op een vraag om toestemming",
  "mail.consent-given": "U mag vanaf nu meelezen bij een plan",
  "mail.consent-less": "Een organisatie leest vanaf nu minder of niets meer bij een plan",
  "mail.consent-ending": "Over een maand stopt een toestemming",
  "mail.emergency-opened": "Iemand kijkt in een noodgeval mee in een dossier",
  "mail.correction-asked": "Een gezin zegt dat er iets niet klopt",
  "mail.correction-answered": "Er is antwoord op uw vraag om iets te verbeteren",
  "mail.objection-asked": "Een gezin heeft een vraag over wie er keek",
  "mail.objection-due": "Een gezin wacht nog op uw antwoord",
  "mail.objection-answered": "Er is antwoord op uw vraag over wie er keek",
} as const;

export type MailTexts = Record<keyof typeof mailNl, string>;

declare module "../i18n/index.js" {
  interface Texts extends MailTexts {}
}
