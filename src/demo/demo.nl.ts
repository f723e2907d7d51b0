export const demoNl = {
  "demo.title": "Kijk rond in Waterdal",
  "demo.intro":
    "Waterdal is een verzonnen regio. Niets hiervan is echt gebeurd. Kies op wiens stoel u gaat zitten; u kunt altijd wisselen.",
  "demo.with-password": "Aanmelden met een e-mailadres en wachtwoord",
  "demo.outbox.title": "Postvak uit",
  "demo.outbox.intro":
    "Dit zijn de laatste 20 mails. In een mail staat nooit over wie het gaat; dat leest u pas na het aanmelden.",
  "demo.outbox.none": "Er is nog geen mail",
  "demo.outbox.none-why":
    "Er gaat een mail uit als iemand een antwoord moet geven of iets moet weten.",
  "demo.outbox.to": "Aan {{to}}",
  "demo.outbox.sent": "Verstuurd",
  "demo.outbox.not-sent": "Niet verstuurd",
  "demo.outbox.open": "Open de pagina van deze mail",
} as const;

export type DemoTexts = Record<keyof typeof demoNl, string>;

declare module "../platform/i18n/index.js" {
  interface Texts extends DemoTexts {}
}
