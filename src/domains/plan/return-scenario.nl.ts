export const returnScenarioNl = {
  "event.return-scenario-written": "Het terugkeerdraaiboek is geschreven of veranderd",
  "plan.scenario": "Terugkeerdraaiboek",
  "plan.scenario.intro":
    "Hoe {{name}} weer naar school of een andere plek gaat, en wat we doen als dat anders loopt.",
  "plan.scenario.none":
    "Het draaiboek is er nog niet. Zonder draaiboek kan het plan niet worden voorgesteld.",
  "plan.scenario.write": "Schrijf het draaiboek",
  "plan.scenario.change": "Draaiboek wijzigen",
  "plan.scenario.save": "Bewaar het draaiboek",
  "plan.scenario.saved": "Het draaiboek staat in het plan.",
  "plan.scenario.direction": "Waar gaat {{name}} naartoe?",
  "plan.scenario.direction-child": "Waar ga jij naartoe?",
  "plan.scenario.direction.terugkeer": "Terug naar school",
  "plan.scenario.direction.doorverwijzing": "Naar een andere erkende plek",
  "plan.scenario.plan-a": "Plan A: zo gaat het als het loopt zoals we hopen",
  "plan.scenario.plan-a-help": "De stappen, in volgorde, met wie erbij is.",
  "plan.scenario.plan-b": "Plan B: zo doen we het als plan A niet lukt",
  "plan.scenario.relapse": "Als het weer minder gaat",
  "plan.scenario.relapse-help": "Waaraan merken we het, en welke stap terug is dan goed?",
  "plan.scenario.caller": "Wie belt als {{name}} niet aankomt?",
  "plan.scenario.caller-child": "Wie belt als jij niet aankomt?",
  "plan.scenario.calls-when": "Wanneer belt die persoon?",
  "plan.scenario.calls-when-help": "Bijvoorbeeld: dezelfde ochtend vóór tien uur.",
  "plan.scenario.calls": "{{name}} belt",
  "plan.scenario.aftercare": "Wie blijft daarna nog in de buurt?",
  "plan.scenario.aftercare-help":
    "Bijvoorbeeld: de begeleider komt een half jaar lang elke maand langs.",
} as const;

export type ReturnScenarioTexts = Record<keyof typeof returnScenarioNl, string>;

declare module "../../platform/i18n/index.js" {
  interface Texts extends ReturnScenarioTexts {}
}
