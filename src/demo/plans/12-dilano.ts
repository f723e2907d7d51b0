import type { PlanStory } from "../story.types.js";

export const plans: PlanStory[] = [
  {
    madeOn: -108,
    startsOn: -94,
    endsOn: 240,
    outlook: {
      destination: "Een mbo-opleiding in groen of techniek, of betaald werk met begeleiding.",
      grounds:
        "Drie maanden vroeg opstaan, een bijna foutloze theorietoets en een boer die hem wil houden.",
      helping: "Machines, dieren, tante Ruthline en mensen die blijven.",
      hindering: "Wisselende begeleiders en onzekerheid over waar hij straks slaapt.",
    },
    returnTo: {
      aim: "Twee dagen per week naar een praktische opleiding",
      place: "De groene mbo-opleiding in Oostmeer, met stage op de boerderij",
      expectedOn: 215,
    },
    nextStep:
      "Met tante kennismaken op de opleiding, op een dag dat er gewerkt wordt en niet gepraat.",
    evaluationOn: 9,
    goals: [
      {
        key: "week",
        domain: "vrije-tijd",
        title: "Dilano heeft een week waar hij voor opstaat",
        childWords: "Ik wil moe zijn van iets.",
        steps: [
          "Blijft overdag in bed.",
          "Komt één dag per week naar de boerderij.",
          "Komt drie dagen per week, op tijd.",
          "Neemt de verantwoordelijkheid voor één machine of dier.",
          "Leert een nieuwe jongen hoe het werkt.",
        ],
        scores: [
          { on: -94, score: -2, by: "wietske" },
          { on: -50, score: 0, by: "wietske" },
          { on: -12, score: 1, note: "De oude trekker is van hem.", by: "wietske" },
        ],
      },
      {
        key: "papier",
        domain: "school",
        title: "Dilano haalt papieren waar hij iets aan heeft",
        childWords: "Een bewijs met mijn naam erop.",
        steps: [
          "Wil geen boek zien.",
          "Oefent op de telefoon als niemand kijkt.",
          "Haalt de theorie voor het trekkerrijbewijs.",
          "Haalt ook het praktijkexamen.",
          "Schrijft zich zelf in voor een opleiding.",
        ],
        scores: [
          { on: -90, score: -2, by: "lukasz" },
          { on: -10, score: 0, note: "38 van de 40 goed.", by: "lukasz" },
        ],
      },
      {
        key: "wonen",
        domain: "gezin",
        title: "Dilano weet waar hij woont na zijn verjaardag",
        childWords: "Niet weer een tas in de gang.",
        steps: [
          "Weet niets en praat er niet over.",
          "Weet dat er gezocht wordt.",
          "Heeft twee plekken gezien.",
          "Heeft gekozen en een sleuteldatum.",
          "Heeft zijn kamer zelf geschilderd.",
        ],
        scores: [
          { on: -90, score: -2, by: "kind" },
          { on: -15, score: -1, by: "kind" },
        ],
      },
    ],
    activities: [
      {
        goal: "week",
        what: "Werken met dieren en machines, naast Gait",
        kind: "zorg",
        performer: "wietske",
        place: "zorgboerderij",
        placeName: "De Elzenhoeve",
        frequency: "maandag, dinsdag en donderdag zeven uur",
        hoursPerWeek: 21,
        form: "groep",
        startsOn: -94,
        endsOn: 90,
        payer: "gemeente-jeugdwet",
        decisionNumber: "LW-JH-0455",
      },
      {
        goal: "papier",
        what: "Theorie en rekenen aan de werkbank",
        kind: "onderwijs",
        performer: "lukasz",
        place: "zorgboerderij",
        placeName: "De Elzenhoeve, werkplaats",
        frequency: "donderdag na het werk, twee uur",
        hoursPerWeek: 2,
        form: "individueel",
        startsOn: -90,
        endsOn: 240,
        material: "Oefenvragen op de telefoon, echte onderdelen",
        payer: "samenwerkingsverband",
      },
      {
        goal: "wonen",
        what: "Rondrijden langs woonplekken en samen de brieven lezen",
        kind: "ondersteuning",
        performer: "ngozi",
        place: "elders",
        frequency: "om de week twee uur",
        hoursPerWeek: 1,
        form: "individueel",
        startsOn: -94,
        endsOn: 240,
        payer: "gemeente-wmo",
      },
    ],
    returnScenario: {
      direction: "doorverwijzing",
      planA:
        "Eerst een dag meelopen op de opleiding, dan een proefmaand van één dag, dan inschrijven en de vrijstelling stoppen.",
      planB:
        "Wordt het geen opleiding, dan een leerwerkplek bij een loonwerker, met Łukasz als docent.",
      relapse:
        "Komt hij drie dagen niet, dan gaat Gait langs met de trekker; daarna pas een gesprek.",
      caller: "ngozi",
      callsWhen:
        "Op de tweede dag zonder bericht, eerst Dilano, dan zijn tante en dan pas het huis.",
      aftercare: "Ngozi blijft tot een jaar na zijn achttiende zijn contactpersoon.",
    },
    approach: {
      calms: "Iets te repareren geven. Naast hem gaan staan en naar de motor kijken.",
      triggers: "Een nieuw gezicht met een map; grapjes over zijn familie.",
      never: "Afspraken verzetten zonder hem zelf te bellen.",
      ownWords: "Zeg het als je weggaat. Ook als je pas over een jaar weggaat.",
    },
    proposedOn: -103,
    answers: [
      { person: "kind", on: -101, agreed: true },
      { person: "voogd", on: -100, agreed: true },
      { person: "wietske", on: -102, agreed: true },
      { person: "lukasz", on: -101, agreed: true },
      { person: "ngozi", on: -102, agreed: true },
    ],
    agreedOn: -100,
    inForceOn: -94,
  },
];
