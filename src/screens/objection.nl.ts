export const objectionNl = {
  "objection.ask.title": "Vraag of bezwaar over {{name}}",
  "objection.ask.about-visit": "Het gaat over {{day}}, {{time}}. Onderdeel: {{part}}.",
  "objection.ask.about-refused":
    "Het gaat over een poging op {{day}}, {{time}}. Eenplan hield die tegen.",
  "objection.ask.about-person": "Het gaat over alles wat {{name}} hier mag zien.",
  "objection.ask.to-officer":
    "Uw vraag gaat naar {{name}} zelf, en naar {{handlers}}. Die let bij {{organisation}} op privacy.",
  "objection.ask.to-officer-child":
    "Jouw vraag gaat naar {{name}} zelf, en naar {{handlers}}. Die let bij {{organisation}} op privacy.",
  "objection.ask.to-coordinator":
    "Bij {{organisation}} is nog niemand aangewezen die op privacy let. Daarom gaat uw vraag naar {{name}} zelf, en naar de coördinator: {{handlers}}.",
  "objection.ask.to-coordinator-child":
    "Bij {{organisation}} is nog niemand aangewezen die op privacy let. Daarom gaat jouw vraag naar {{name}} zelf, en naar de coördinator: {{handlers}}.",
  "objection.ask.to-nobody":
    "Bij {{organisation}} weten we niemand die op privacy let. Uw vraag gaat alleen naar {{name}} zelf. Bel ook de organisatie, of vraag de regisseur om hulp.",
  "objection.ask.to-nobody-child":
    "Bij {{organisation}} weten we niemand die op privacy let. Jouw vraag gaat alleen naar {{name}} zelf. Vraag ook iemand die je vertrouwt om hulp.",
  "objection.ask.and": "{{first}} en {{last}}",
  "objection.ask.term": "U krijgt uiterlijk {{day}} antwoord. Dat staat in de wet.",
  "objection.ask.term-child": "Je krijgt uiterlijk {{day}} antwoord. Dat staat in de wet.",
  "objection.ask.nobody-else":
    "Niemand anders leest wat u hier schrijft, ook de andere ouder niet.",
  "objection.ask.nobody-else-child":
    "Niemand anders leest wat je hier schrijft, ook je ouders niet.",
  "objection.ask.kind": "Wat wilt u?",
  "objection.ask.kind-child": "Wat wil je?",
  "objection.kind.question": "Ik heb een vraag",
  "objection.kind.question-hint": "Bijvoorbeeld: waarom keek {{name}}?",
  "objection.kind.objection": "Ik ben het er niet mee eens",
  "objection.kind.objection-hint":
    "Dit heet bezwaar. {{name}} mag reageren, maar iemand anders beslist.",
  "objection.ask.body": "Wilt u er iets bij schrijven?",
  "objection.ask.body-child": "Wil je er iets bij schrijven?",
  "objection.ask.submit": "Verstuur",
  "objection.ask.sent": "Verstuurd. U krijgt een mail als er antwoord is.",
  "objection.ask.sent-child": "Verstuurd. Je krijgt een mail als er antwoord is.",
  "objection.short.question": "Vraag over {{name}}",
  "objection.short.objection": "Bezwaar over {{name}}",
  "objection.asked-on": "Gevraagd op {{day}}",
  "objection.status.open": "Wacht op antwoord",
  "objection.status.late": "Antwoord is te laat",
  "objection.status.answered": "Er is antwoord",
  "objection.status.closed": "Klaar",
  "objection.term": "Antwoord uiterlijk {{day}}",
  "objection.own.question": "Wat u vroeg",
  "objection.own.question-child": "Wat je vroeg",
  "objection.own.no-words": "U schreef er niets bij.",
  "objection.own.no-words-child": "Je schreef er niets bij.",
  "objection.own.answers": "Het antwoord",
  "objection.own.no-answer": "Er is nog geen antwoord.",
  "objection.own.late":
    "Het antwoord had er al moeten zijn. U kunt de organisatie bellen. U kunt ook een klacht sturen aan de Autoriteit Persoonsgegevens.",
  "objection.own.late-child":
    "Het antwoord had er al moeten zijn. Vraag iemand die je vertrouwt om te bellen.",
  "objection.own.reaction-only":
    "Dit is een reactie, nog geen beslissing. Wie bij {{organisation}} op privacy let, geeft het antwoord.",
  "objection.own.by-self": "{{name}}, over wie het gaat, op {{day}}",
  "objection.own.by-privacy": "{{name}}, die bij {{organisation}} op privacy let, op {{day}}",
  "objection.own.close": "Dit is voor mij klaar",
  "objection.own.withdraw": "Ik heb geen antwoord meer nodig",
  "objection.own.closed": "Afgesloten. Wat er staat, blijft hier staan.",
  "objection.own.again":
    "Niet tevreden? Stel dan opnieuw een vraag, bel de organisatie, of stuur een klacht aan de Autoriteit Persoonsgegevens.",
  "objection.own.again-child":
    "Niet tevreden? Vraag het dan nog een keer, of vraag iemand die je vertrouwt om hulp.",
  "objection.own.complain": "Klacht bij de Autoriteit Persoonsgegevens",
  "objection.answer.title-question": "Een vraag over wie er keek",
  "objection.answer.title-objection": "Een bezwaar over wie er keek",
  "objection.answer.intro": "Nummer {{number}}. Antwoord uiterlijk {{day}}.",
  "objection.answer.who": "Over wie",
  "objection.answer.by": "Gevraagd door",
  "objection.answer.as.ouder": "een ouder",
  "objection.answer.as.voogd": "een voogd",
  "objection.answer.as.kind": "de jongere zelf",
  "objection.answer.visit": "Welk bezoek",
  "objection.answer.no-visit": "Geen bepaald bezoek: alles wat deze persoon mag zien",
  "objection.answer.refused": "Een poging die is tegengehouden, op {{day}}, {{time}}",
  "objection.answer.words": "Wat er staat",
  "objection.answer.no-words": "Er is niets bij geschreven.",
  "objection.answer.dossier": "Dossier",
  "objection.answer.no-child":
    "U ziet niet om welk kind het gaat. {{name}} weet dat wel; noem het nummer {{number}}.",
  "objection.answer.law": "Het gezin heeft recht op antwoord binnen een maand: {{law}}.",
  "objection.answer.only-reaction":
    "Het is een bezwaar tegen u. Uw reactie gaat naar het gezin. De beslissing neemt wie bij {{organisation}} op privacy let.",
  "objection.answer.earlier": "Wat er al is geantwoord",
  "objection.answer.body": "Uw antwoord",
  "objection.answer.body-help": "Het gezin leest dit letterlijk. Schrijf kort, gewoon en met “u”.",
  "objection.answer.submit": "Verstuur dit antwoord",
  "objection.answer.sent": "Verstuurd. Het gezin krijgt bericht.",
  "objection.answer.over": "Het gezin heeft dit afgesloten.",
} as const;

export type ObjectionTexts = Record<keyof typeof objectionNl, string>;

declare module "../platform/i18n/index.js" {
  interface Texts extends ObjectionTexts {}
}
