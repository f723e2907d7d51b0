import type { PlanA4 } from "../../src/domains/plan/plan-a4.types.js";
import type { LocalDate } from "../../src/shared/local-date.js";

const on = (date: string) => date as LocalDate;

/** A plan as people write it: three goals, five activities, two parents and those who help. */
export const timsPlan: PlanA4 = {
  child: { givenName: "Tim", ageYears: 7 },
  number: 2,
  status: "in-force",
  startsOn: on("2027-01-18"),
  endsOn: on("2027-07-09"),
  evaluationOn: on("2027-03-05"),
  workingTowards: "Weer met plezier leren, eerst op een rustige plek en daarna in een kleine klas.",
  voices: [
    {
      speaker: "kind",
      name: "Tim",
      words: "Bij de geiten is het geluid ver weg. Ik wil wel leren, maar niet met zoveel stoelen.",
    },
    {
      speaker: "ouder",
      name: "Marieke, moeder",
      words: "Als hij ergens mag zijn wie hij is, komt het leren vanzelf.",
    },
    {
      speaker: "ouder",
      name: "Rik, vader",
      words: "Het gaat goed zolang elke dag loopt zoals we hem hebben gezegd.",
    },
  ],
  whyTailored:
    "Een volle klas is voor Tim te veel geluid tegelijk. Hij is sinds september thuis. Kleine stappen met vaste mensen werken wel.",
  outlook: {
    destination: "Een basisschool met een kleine, rustige klas.",
    grounds: "Tim leest en rekent ver boven zijn leeftijd en wil weten hoe dingen werken.",
    helping: "Dieren, bruggen en treinen. Een dag die vooraf op de kaart staat.",
    hindering: "Veel mensen tegelijk, en een dag die anders loopt dan gezegd.",
  },
  regisseur: {
    name: "Els Hoekstra",
    organisation: "Samenwerkingsverband",
    phone: "06 12 34 56 78",
  },
  deputy: { name: "Joris Blom", organisation: "Gemeente", phone: "06 87 65 43 21" },
  goals: [
    {
      domain: "vrije-tijd",
      title: "Tim voelt zich veilig op de boerderij",
      childWords: "Ik wil ergens zijn waar het niet prikt.",
      now: { score: 1, step: "Zegt zelf wanneer hij een pauze nodig heeft." },
      stepZero: "Blijft een hele ochtend bij Wietske, zonder ouder.",
    },
    {
      domain: "school",
      title: "Tim leert weer, in zijn eigen tempo",
      childWords: "Ik wil alles weten over bruggen.",
      now: { score: 0, step: "Maakt in elke les één opdracht af." },
      stepZero: "Maakt in elke les één opdracht af.",
    },
    {
      domain: "gezin",
      title: "Thuis is er weer lucht",
      childWords: "Pien mag in mijn kamer als ze klopt.",
      now: { score: -1, step: "Een paar keer per week loopt het hoog op." },
      stepZero: "Hooguit één keer per week, en binnen tien minuten weer rustig.",
    },
  ],
  activities: [
    {
      what: "Dieren voeren en klussen naast een vaste begeleider",
      kind: "zorg",
      who: "Wietske Dijkstra",
      place: "zorgboerderij",
      placeName: "Boerderij De Elzenhoeve",
      frequency: "dinsdag- en donderdagochtend",
      minutesPerWeek: 480,
      payer: "gemeente-jeugdwet",
    },
    {
      what: "Eigen lessen in lezen, rekenen en bruggen",
      kind: "onderwijs",
      who: "Priya Ramdin",
      place: "online",
      frequency: "maandag, woensdag en vrijdag",
      minutesPerWeek: 120,
      payer: "school",
    },
    {
      what: "De juf vertellen wat hij heeft ontdekt",
      kind: "onderwijs",
      who: "Juf Meike",
      place: "online",
      frequency: "vrijdag na schooltijd",
      minutesPerWeek: 30,
      payer: "school",
    },
    {
      what: "Met ouders kijken welke dagen te vol zijn en wat dan helpt",
      kind: "zorg",
      who: "Tomas de Wit",
      place: "thuis",
      frequency: "dinsdag, een uur",
      minutesPerWeek: 60,
      payer: "nog-niet-bekend",
    },
    {
      what: "Voorlezen voor het slapen: twee bladzijden en het licht uit",
      kind: "thuis",
      who: "Marieke en Rik",
      place: "thuis",
      frequency: "elke avond een kwartier",
      minutesPerWeek: 105,
      payer: "geen-kosten",
    },
  ],
  approach: {
    calms: "Iets dragen, water geven, naast hem staan zonder te praten.",
    triggers: "Onverwacht bezoek, piepende deuren, drie vragen achter elkaar.",
    never: "Niet vastpakken en niet terugroepen als hij wegloopt. Hij komt zelf terug.",
    ownWords: "Als ik mijn capuchon op heb, dan even niet praten.",
  },
  returnScenario: {
    direction: "terugkeer",
    planA: "Eerst de lege klas bekijken, dan met de juf, dan één dagdeel met twee kinderen erbij.",
    planB: "Lukt de klas niet, dan komt de nieuwe juf een maand naar de boerderij.",
    relapse: "Loopt hij drie keer in een week weg, dan een stap terug in uren, niet in mensen.",
    caller: "Els",
    callsWhen: "Dezelfde ochtend vóór tien uur, als Tim er niet is.",
  },
  nextStep: "Samen kijken of er een derde ochtend op de boerderij bij kan.",
  answers: [
    ...(["handelingsdeel", "jeugdhulp"] as const).flatMap((part) => [
      {
        name: "Marieke",
        as: "moeder",
        part,
        answer: { said: "yes" as const, on: on("2027-01-11") },
      },
      { name: "Rik", as: "vader", part, answer: { said: "yes" as const, on: on("2027-01-12") } },
    ]),
    {
      name: "Wietske Dijkstra",
      as: "boerderij",
      part: "eigen-activiteiten",
      answer: { said: "yes", on: on("2027-01-12") },
    },
    {
      name: "Priya Ramdin",
      as: "leerkracht op afstand",
      part: "eigen-activiteiten",
      answer: { said: "yes", on: on("2027-01-13") },
    },
    {
      name: "Juf Meike",
      as: "school",
      part: "eigen-activiteiten",
      answer: {
        said: "no",
        on: on("2027-01-13"),
        reason: "Vrijdag na school lukt niet elke week.",
      },
    },
    { name: "Tomas de Wit", as: "gezinshulp", part: "eigen-activiteiten" },
  ],
  sha256: "3f9a12bc77e04d51a6c8e2f01b94d3375cc0a9e8d21f4b6730be58c19d7a2e64",
  factsOn: on("2027-01-15"),
};
