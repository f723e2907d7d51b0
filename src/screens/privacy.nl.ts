export const privacyNl = {
  "privacy.nav": "Privacy",
  "privacy.title": "Privacy",
  "privacy.intro": "Wat er speelt bij {{organisations}}.",
  "privacy.no-dossiers":
    "U ziet hier geen dossiers en geen namen van kinderen. Elke vraag heeft een nummer; de collega over wie het gaat, weet om welk kind het gaat.",
  "privacy.objections": "Vragen en bezwaren van gezinnen",
  "privacy.no-objections": "Er wacht geen vraag op antwoord",
  "privacy.no-objections-why":
    "Als een gezin vraagt waarom een collega keek, staat het hier met de laatste dag voor het antwoord.",
  "privacy.settled": "Beantwoord of afgesloten ({{count}})",
  "privacy.was-due": "Het antwoord moest er zijn op {{day}}",
  "privacy.emergencies": "Collega’s die in een noodgeval meekeken",
  "privacy.no-emergencies":
    "De laatste drie maanden opende geen collega een dossier in een noodgeval.",
  "privacy.attempts": "Geprobeerd, maar niets geopend",
  "privacy.attempt": "{{name}} ({{organisation}}): {{count}} keer, het laatst op {{day}}",
  "privacy.rules": "De regels",
  "privacy.matrix": "Wat elke rol mag zien, en op welke grond",
  "privacy.start": "Privacy bij uw organisatie",
  "privacy.start-link": "Vragen van gezinnen, noodgevallen en de regels",
} as const;

export type PrivacyTexts = Record<keyof typeof privacyNl, string>;

declare module "../platform/i18n/index.js" {
  interface Texts extends PrivacyTexts {}
}
