export const birthdayNl = {
  "birthday.link": "Wat verandert er op {{date}}?",
  "birthday.title": "{{name}} wordt {{age}}",
  "birthday.title-child": "Je wordt {{age}}",
  "birthday.title-reached": "{{name}} is {{age}} geworden",
  "birthday.title-reached-child": "Je bent {{age}} geworden",
  "birthday.intro": "Op {{date}} verandert wie wat mag zien en wie beslist. Dat gaat vanzelf.",
  "birthday.intro-reached":
    "Op {{date}} is veranderd wie wat mag zien en wie beslist. Dat ging vanzelf.",
  "birthday.none-title": "Hier verandert niets meer",
  "birthday.none-title-child": "Voor jou verandert er niets meer",
  "birthday.none":
    "{{name}} is 18 of ouder en beslist zelf. Er komt geen verjaardag meer die daar iets aan verandert.",
  "birthday.none-child":
    "Je bent 18 of ouder en beslist zelf. Er komt geen verjaardag meer die daar iets aan verandert.",
  "birthday.sight": "Wie ziet iets anders?",
  "birthday.sight-none": "Voor u verandert er niets in wat u ziet.",
  "birthday.sight-none-child": "Voor jou verandert er niets in wat je ziet.",
  "birthday.everything":
    "Ziet niets meer van dit plan. Meekijken kan dan alleen nog met toestemming.",
  "birthday.lost": "Ziet niet meer: {{sections}}.",
  "birthday.gained": "Ziet er bij: {{sections}}.",
  "birthday.writes-now": "Mag nu ook schrijven: {{sections}}.",
  "birthday.reads-only-now": "Leest alleen nog: {{sections}}.",
  "birthday.plan": "Wie zegt ja of nee tegen het plan?",
  "birthday.plan.handelingsdeel": "Hulp op school",
  "birthday.plan.jeugdhulp": "Jeugdhulp",
  "birthday.plan.before": "Eerst: {{names}}",
  "birthday.plan.after": "Dan: {{names}}",
  "birthday.plan.asked": "{{name}} (wordt gevraagd)",
  "birthday.plan.nobody": "nog niemand",
  "birthday.do": "Dit kunt u regelen",
  "birthday.do-child": "Dit kun je regelen",
  "birthday.do-12-1":
    "Gaat het over hulp of zorg? Dan zeggen ouders en {{name}} vanaf nu allebei ja of nee.",
  "birthday.do-12-1-child":
    "Gaat het over hulp of zorg? Dan zeggen jij en je ouders allebei ja of nee.",
  "birthday.do-12-2":
    "{{name}} mag zelf een toestemming stoppen en zelf vragen wat er is opgeschreven.",
  "birthday.do-12-2-child":
    "Je mag zelf een toestemming stoppen en zelf vragen wat er is opgeschreven.",
  "birthday.do-12-3":
    "Heeft {{name}} nog geen eigen plek aan tafel? Vraag de regisseur om dat te regelen.",
  "birthday.do-12-3-child": "Wil je zelf meelezen? Vraag de regisseur om een eigen account.",
  "birthday.do-16-1":
    "{{name}} beslist vanaf 16 jaar zelf over jeugdhulp en over wie gegevens mag zien. Praat er samen over.",
  "birthday.do-16-1-child":
    "Vanaf 16 beslis je zelf over jeugdhulp en over wie jouw gegevens mag zien. Je kunt er met je ouders over praten.",
  "birthday.do-16-2":
    "Laat een ouder nu iemand meekijken, zoals een stiefouder? Dat stopt vanzelf. {{name}} kan het opnieuw regelen.",
  "birthday.do-16-2-child":
    "Laat een ouder nu iemand meekijken, zoals een stiefouder? Dat stopt vanzelf. Jij kiest of het verdergaat.",
  "birthday.do-16-3":
    "Over de hulp op school blijven ouders ja of nee zeggen tot {{name}} 18 is. {{name}} wordt ook gevraagd.",
  "birthday.do-16-3-child":
    "Over de hulp op school blijven je ouders ja of nee zeggen tot je 18 bent. Jou vragen we het ook.",
  "birthday.do-18-1":
    "Ouders zien het plan niet meer vanzelf. Wil {{name}} dat zij meekijken? Dat kan.",
  "birthday.do-18-1-child":
    "Je ouders zien je plan niet meer vanzelf. Wil je dat zij meekijken? Jij kunt dat regelen, en altijd weer stoppen.",
  "birthday.do-18-2": "Vanaf nu zegt alleen {{name}} ja of nee tegen het plan.",
  "birthday.do-18-2-child": "Vanaf nu zeg alleen jij ja of nee tegen je plan.",
  "birthday.do-18-3":
    "Hulp kan na 18 uit een andere wet komen. Vraag de regisseur op tijd wie dat met jullie regelt.",
  "birthday.do-18-3-child":
    "Hulp kan na je 18e uit een andere wet komen. Vraag de regisseur op tijd wie dat met je regelt.",
  "birthday.give": "Laat iemand meekijken",
  "event.birthday-announced":
    "Over een maand wordt het kind {{age}}: dan verandert wie wat mag zien",
  "event.birthday-announced-child":
    "Over een maand word je {{age}}: dan verandert wie wat mag zien",
  "event.birthday-reached": "Het kind is {{age}} geworden: er is veranderd wie wat mag zien",
  "event.birthday-reached-child": "Je bent {{age}} geworden: er is veranderd wie wat mag zien",
} as const;

export type BirthdayTexts = Record<keyof typeof birthdayNl, string>;

declare module "../../platform/i18n/index.js" {
  interface Texts extends BirthdayTexts {}
}
