import type { PlanStory } from "../story.types.js";

// A draft that cannot be proposed yet: no return scenario, no approach card, all goals in one
// domain, and a payer nobody has named. The product says so, and says what to do first.
export const plans: PlanStory[] = [
  {
    madeOn: -32,
    startsOn: 21,
    endsOn: 270,
    outlook: {
      destination: "Met haar eigen groep naar groep 6 en verder.",
      grounds: "Op dagen met een vaste leerkracht werkt zij op het niveau van de groep.",
      helping: "Taalgevoel, doorzettingsvermogen en twee ouders die vooraf denken.",
      hindering: "Wisselende gezichten en wachten zonder te weten hoe lang.",
    },
    returnTo: {
      aim: "Vijf hele dagen, ook met een invaller",
      place: "Groep 5 van de Daltonschool",
      expectedOn: 140,
    },
    nextStep:
      "Iemand van de jeugdhulp laten aansluiten en samen bedenken wat we doen bij een terugval.",
    evaluationOn: 63,
    goals: [
      {
        key: "ochtend",
        domain: "school",
        title: "Fenna komt binnen zonder om te kijken",
        childWords: "Dat de deur gewoon een deur is.",
        steps: [
          "Blijft bij de auto tot na de bel.",
          "Gaat mee naar binnen als haar pleegouder meeloopt.",
          "Geeft Daan een hand en gaat zitten.",
          "Gaat zitten bij elke bekende volwassene.",
          "Haalt een nieuw kind op bij de deur.",
        ],
        scores: [{ on: -30, score: -1, by: "daan" }],
      },
      {
        key: "schrijven",
        domain: "school",
        title: "Fenna laat haar verhalen lezen",
        childWords: "Alleen als niemand het hardop doet.",
        steps: [
          "Verstopt wat zij schreef.",
          "Laat een verhaal lezen aan Daan.",
          "Legt elke maand een verhaal in de leeshoek.",
          "Leest een stukje voor aan twee kinderen.",
          "Maakt met de klas een boek.",
        ],
      },
    ],
    activities: [
      {
        goal: "ochtend",
        what: "Welkom aan de deur en tien minuten samen klaarzetten",
        kind: "onderwijs",
        performer: "daan",
        place: "school",
        frequency: "elke ochtend voor de les",
        hoursPerWeek: 1,
        form: "individueel",
        startsOn: 21,
        endsOn: 270,
        payer: "school",
      },
      {
        goal: "ochtend",
        what: "Naar buiten in het midden van de ochtend",
        kind: "ondersteuning",
        performer: "zoe",
        place: "school",
        placeName: "schooltuin",
        frequency: "vier keer per week een half uur",
        hoursPerWeek: 2,
        form: "individueel",
        startsOn: 21,
        endsOn: 270,
        payer: "nog-niet-bekend",
      },
      {
        goal: "schrijven",
        what: "Schrijfuur aan de tafel bij de muur",
        kind: "onderwijs",
        performer: "daan",
        place: "school",
        frequency: "woensdag een uur",
        hoursPerWeek: 1,
        form: "groep",
        startsOn: 21,
        endsOn: 270,
        payer: "school",
      },
    ],
  },
];
