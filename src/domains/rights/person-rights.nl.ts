export const personRightsNl = {
  "correction.link": "Klopt iets niet?",
  "correction.somebody": "iemand",
  "correction.remark-of": "Opmerking van {{name}}",
  "correction.beside.asked": "Het gezin zegt dat dit niet klopt. Er komt nog een antwoord.",
  "correction.beside.corrected": "Het gezin zei dat dit niet klopte. Het is verbeterd.",
  "correction.beside.kept": "Het gezin zegt dat dit niet klopt. Lees het antwoord.",
  "correction.title": "Klopt iets niet?",
  "correction.intro":
    "U mag vragen om te verbeteren wat er over u of uw kind staat. Wie het mag veranderen, geeft binnen een maand antwoord: uiterlijk {{date}}.",
  "correction.intro-child":
    "Je mag vragen om te verbeteren wat er over jou staat. Wie het mag veranderen, geeft binnen een maand antwoord: uiterlijk {{date}}.",
  "correction.about": "Dit gaat over",
  "correction.section": "Over welk onderdeel gaat het?",
  "correction.wrong": "Wat klopt er niet?",
  "correction.wrong-help": "Schrijf op wat er niet klopt en wat er moet staan.",
  "correction.remark": "Uw opmerking ernaast",
  "correction.remark-child": "Jouw opmerking ernaast",
  "correction.remark-help":
    "Dit komt bij de tekst te staan. Het blijft staan, ook als de tekst niet verandert. Iedereen die de tekst leest, leest dit ook.",
  "correction.submit": "Vraag om te verbeteren",
  "correction.cancel": "Terug",
  "correction.said": "De vraag is verstuurd. Er komt een mail als er antwoord is.",
  "correction.list-title": "Wat niet klopt",
  "correction.list-intro":
    "Vragen om iets te verbeteren, met het antwoord. Vraag en antwoord blijven allebei staan.",
  "correction.list-none": "Niemand heeft gezegd dat er iets niet klopt.",
  "correction.new": "Zeg wat er niet klopt",
  "correction.one-title": "Vraag om iets te verbeteren",
  "correction.asked-by": "Gevraagd door {{name}}",
  "correction.asked-on": "Gevraagd op",
  "correction.term": "Antwoord uiterlijk op",
  "correction.late": "Het antwoord is te laat",
  "correction.answer-title": "Antwoord geven",
  "correction.answer-intro":
    "Is het verbeterd? Verander dan eerst de tekst zelf. Blijft het staan? Zeg dan waarom, en dat het gezin kan klagen bij uw organisatie of de Autoriteit Persoonsgegevens.",
  "correction.status": "Wat is er gedaan?",
  "correction.status.asked": "wacht op antwoord",
  "correction.status.corrected": "verbeterd",
  "correction.status.kept": "blijft staan",
  "correction.answer": "Uitleg aan het gezin",
  "correction.answered-by": "Antwoord van {{name}}",
  "correction.answer-submit": "Geef dit antwoord",
  "correction.answer-said": "Uw antwoord is verstuurd. Het staat nu ook bij de tekst.",
  "correction.complain":
    "Niet eens met het antwoord? Bel dan de regisseur, of wie bij de organisatie op privacy let. Een klacht kan ook naar de Autoriteit Persoonsgegevens.",
  "mistake.link": "Per vergissing ingevoerd",
  "mistake.title": "Per vergissing ingevoerd",
  "mistake.intro":
    "Daarna ziet niemand deze tekst nog, ook u niet. Op die plek staat dan dat hier iets per vergissing is ingevoerd, door wie, wanneer en waarom. Er wordt niets gewist.",
  "mistake.not-yours":
    "Dit kunt u niet weghalen. Schreef iemand van het gezin het op? Dan kan alleen die persoon het weghalen. Zei iemand al ja op een afspraak? Zeg die dan af.",
  "mistake.reason": "Waarom is dit een vergissing?",
  "mistake.reason-help":
    "Noem niet opnieuw wat er stond. Bijvoorbeeld: hoort bij een ander dossier.",
  "mistake.submit": "Haal deze tekst weg",
  "mistake.said": "De tekst is weg. In de plaats staat wie dat deed en waarom.",
  "mistake.beside-title": "Opmerkingen en vergissingen",
  "mistake.stone": "Per vergissing ingevoerd, op {{date}} door {{name}}: {{reason}}",
  "mistake.kind.situation": "Situatie",
  "mistake.kind.family_note": "Over thuis",
  "mistake.kind.important_person": "Belangrijk persoon",
  "mistake.kind.career_entry": "Stap in de loopbaan",
  "mistake.kind.analysis": "Analyse",
  "mistake.kind.considered_option": "Mogelijkheid",
  "mistake.kind.need": "Behoefte of sterke kant",
  "mistake.kind.perspective": "Hoe iemand het ziet",
  "mistake.kind.support_level": "Niveau van ondersteuning",
  "mistake.kind.agreement": "Afspraak",
  "event.correction-asked": "Vroeg om iets te verbeteren",
  "event.correction-made": "Verbeterde iets op verzoek van het gezin: {{answer}}",
  "event.correction-kept": "Liet iets staan na een vraag van het gezin: {{answer}}",
  "event.remark-written": "Schreef een opmerking ernaast",
  "event.entered-in-error": "Per vergissing ingevoerd: {{reason}}",
} as const;

export type PersonRightsTexts = Record<keyof typeof personRightsNl, string>;

declare module "../../platform/i18n/index.js" {
  interface Texts extends PersonRightsTexts {}
}
