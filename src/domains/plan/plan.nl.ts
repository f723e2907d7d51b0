export const planNl = {
  "event.plan-started": "Het plan is begonnen",
  "event.plan-outline-changed": "De hoofdlijn van het plan is veranderd",
  "event.goal-added": "Doel toegevoegd: {{title}}",
  "event.goal-changed": "Doel veranderd: {{title}}",
  "event.goal-ended": "Doel beëindigd: {{title}}",
  "event.goal-removed": "Doel uit het ontwerp gehaald: {{title}}",
  "event.goal-scored": "Vastgelegd hoe ver dit doel is: {{title}}",
  "plan.title": "Het plan",
  "plan.title-child": "Jouw plan",
  "plan.intro":
    "Eén plan van iedereen: wat willen we bereiken, wie doet wat en hoe gaat het verder.",
  "plan.intro-child":
    "Eén plan voor jou: wat we samen willen bereiken, wie wat doet en hoe het verdergaat.",
  "plan.change": "Wijzigen",
  "plan.not-yet": "Nog niet ingevuld",
  "plan.version": "Versie {{number}}",
  "plan.status.draft": "Ontwerp: hier wordt aan gewerkt",
  "plan.status.proposed": "Voorgesteld: wacht op instemming",
  "plan.status.agreed": "Vastgesteld: gaat nog in",
  "plan.status.in-force": "Dit plan geldt nu",
  "plan.status.replaced": "Vervangen door een nieuwe versie",
  "plan.to-in-force": "Bekijk het plan dat nu geldt (versie {{number}})",
  "plan.to-open": "Bekijk de nieuwe versie (versie {{number}})",
  "plan.earlier": "Eerdere versies ({{count}})",
  "plan.empty.title": "Er is nog geen plan",
  "plan.empty.why":
    "Een plan begint als er een regisseur is en duidelijk is wat {{name}} nodig heeft. Daarna schrijft u op waar u naartoe werkt, welke doelen daarbij horen en wie wat doet.",
  "plan.empty.wait":
    "Zodra school of de regisseur het plan begint, leest u het hier. Pas als iedereen die moet instemmen ja zegt, gaat het in.",
  "plan.empty.wait-child":
    "Zodra school of de regisseur jouw plan begint, lees je het hier. Jij mag er zelf ook iets van vinden.",
  "plan.start": "Begin het plan",
  "plan.started": "Het ontwerp staat klaar. Begin met de periode en waar u naartoe werkt.",
  "plan.child-words": "Zo zegt {{name}} het zelf",
  "plan.child-words-child": "Zo zeg jij het zelf",
  "plan.goals": "Wat we willen bereiken",
  "plan.goals.none":
    "Er zijn nog geen doelen. Een plan heeft ten minste één doel voor school en één voor thuis of vrije tijd.",
  "plan.goals.not-scored": "Er is nog niet vastgelegd hoe ver dit doel is.",
  "plan.goals.seen-on": "Gezien op {{date}}",
  "plan.goals.ended": "Beëindigd: {{reason}}",
  "plan.goals.ended-list": "Doelen die zijn gestopt ({{count}})",
  "plan.goals.remove": "Haal dit doel eruit",
  "plan.goals.about": "doel: {{title}}",
  "plan.outlook": "Waar we naartoe werken",
  "plan.outlook.destination": "Waar {{name}} naar verwachting naartoe gaat",
  "plan.outlook.destination-child": "Waar jij naar verwachting naartoe gaat",
  "plan.outlook.grounds": "Waarom we dat denken",
  "plan.outlook.helping": "Wat helpt",
  "plan.outlook.hindering": "Wat het moeilijk maakt",
  "plan.return.aim": "Wat we willen met de terugkeer",
  "plan.return.place": "Naar welke plek",
  "plan.return.expected-on": "Verwacht op",
  "plan.period": "Periode en vervolg",
  "plan.period.runs": "Dit plan loopt",
  "plan.period.from-to": "Van {{from}} tot en met {{to}}",
  "plan.period.next-step": "De volgende stap",
  "plan.period.evaluation": "We kijken samen terug op",
  "plan.period.extension": "Waarom het plan langer doorgaat",
  "plan.outline.title": "Periode en hoofdlijn",
  "plan.outline.change": "Hoofdlijn wijzigen",
  "plan.outline.intro":
    "De periode is altijd nodig. De teksten mogen nu en later: pas bij het voorstellen moet alles er staan.",
  "plan.outline.save": "Bewaar de hoofdlijn",
  "plan.outline.saved": "De hoofdlijn is bewaard. In de tijdlijn staat wat er eerst stond.",
  "plan.outline.period": "Hoe lang loopt dit plan?",
  "plan.outline.period-help":
    "Hoogstens een jaar. Daarna kan het plan worden verlengd, met een onderbouwing.",
  "plan.outline.starts-on": "Eerste dag",
  "plan.outline.ends-on": "Laatste dag",
  "plan.outline.extension-help":
    "Dit plan gaat door op een eerder plan. Schrijf op waarom dat nodig is en wat er anders gaat.",
  "plan.outline.destination-help":
    "Bijvoorbeeld: vmbo-tl met begeleiding, of arbeid in een beschutte omgeving.",
  "plan.outline.grounds-help": "Wat is gezien, gemeten of verteld waaruit dit blijkt.",
  "plan.outline.helping-help": "Wat in {{name}} en in de omgeving het leren makkelijker maakt.",
  "plan.outline.hindering-help": "Zeg wat {{name}} nodig heeft, niet hoe het heet.",
  "plan.outline.return": "Terug naar school, of naar een andere erkende plek",
  "plan.outline.return-aim-help": "Bijvoorbeeld: vijf ochtenden in de eigen groep.",
  "plan.outline.return-place-help":
    "De school of een andere erkende plek. Weet u het nog niet? Schrijf dat dan op.",
  "plan.outline.next-step-help": "Wat er als eerste gebeurt, en wie daarvoor zorgt.",
  "plan.outline.evaluation-help":
    "In het begin binnen zes weken. Daarna ten minste elk kwartaal. Een datum zoals 15-1-2027.",
} as const;

export type PlanTexts = Record<keyof typeof planNl, string>;

declare module "../../platform/i18n/index.js" {
  interface Texts extends PlanTexts {}
}
