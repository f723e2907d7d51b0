import type { History } from "../story.types.js";

export const history: History = {
  situations: [
    {
      on: -70,
      absenceKind: "minder-uren",
      registration: "ingeschreven",
      school: "Daltonschool Veldhave",
      groupName: "groep 5",
      exemption: "geen",
      hoursPerWeek: 18,
      targetGroup:
        "Heeft vaste gezichten en een veilige plek in het lokaal nodig om te kunnen leren.",
      source: "Zoë",
    },
  ],
  career: [
    {
      kind: "overgang",
      what: "Van een andere school gekomen toen zij bij haar pleegouders ging wonen",
      startsOn: -1800,
      endsOn: -1790,
      effect: "onbekend",
      source: "Wim",
    },
    {
      kind: "school",
      what: "Groep 1 tot en met 4",
      whereAt: "Daltonschool Veldhave",
      startsOn: -1700,
      endsOn: -130,
      effect: "hielp",
      effectNote: "Twee jaar dezelfde juf; daar bloeide zij op.",
      source: "Tineke",
    },
    {
      kind: "hulp",
      what: "Samen spelen met een therapeut en haar pleegmoeder",
      startsOn: -900,
      endsOn: -640,
      effect: "hielp",
      effectNote: "Zij leerde zeggen dat ze bang was in plaats van weg te rennen.",
      source: "Tineke",
    },
    {
      kind: "school",
      what: "Groep 5 met drie verschillende leerkrachten per week",
      whereAt: "Daltonschool Veldhave",
      startsOn: -128,
      effect: "hielp-niet",
      effectNote: "Elke wissel kost haar een dag.",
      source: "Daan",
    },
  ],
  options: [
    {
      what: "Een groep lager bij haar oude juf",
      outcome: "overwogen",
      reason: "Fijn voor de rust, maar zij verliest dan de kinderen die haar kennen.",
      decidedOn: -38,
      source: "Zoë en Tineke",
    },
  ],
};
