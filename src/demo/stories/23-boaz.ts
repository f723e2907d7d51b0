import type { Story } from "../story.types.js";

// Boaz (5) has a twin sister; only he has a dossier. It was opened three days ago.
export const story: Story = {
  slug: "boaz",
  child: {
    givenName: "Boaz",
    familyName: "Hoogendam",
    ageYears: 5,
    bornMonthDay: "10-03",
    sector: "PO",
  },
  family: [
    {
      key: "moeder",
      givenName: "Tirza",
      familyName: "Hoogendam",
      role: "ouder",
      relation: "moeder",
      gezag: "tweehoofdig-ouderlijk-gezag",
      hasAuthority: true,
    },
    {
      key: "vader",
      givenName: "Kwabena",
      familyName: "Asante",
      role: "ouder",
      relation: "vader",
      gezag: "tweehoofdig-ouderlijk-gezag",
      hasAuthority: true,
    },
  ],
  openedBy: "zoe",
  openedOn: -3,
  workingTowards:
    "Boaz vindt een eigen plek in zijn kleutergroep, ook als zijn zusje in een andere zit.",
  situations: [
    {
      on: -3,
      absenceKind: "minder-uren",
      registration: "ingeschreven",
      school: "Daltonschool Veldhave",
      groupName: "Groep 2, Lieveheersbeestjes",
      exemption: "geen",
      hoursPerWeek: 6,
      targetGroup: "Kleuters die een ander kind nodig hebben om te durven",
      source: "Zoë, na het ochtendgesprek bij de kapstok",
    },
  ],
  familyNotes: [
    {
      on: -2,
      body: "Boaz en zijn zusje zijn een tweeling. Dit dossier gaat alleen over Boaz; over zijn zusje schrijven we hier niets op.",
      source: "Tirza en Kwabena, zo afgesproken",
    },
  ],
  career: [
    {
      kind: "overgang",
      what: "De tweeling kreeg na de zomer elk een eigen kleutergroep",
      whereAt: "Daltonschool Veldhave",
      startsOn: -85,
      endsOn: -80,
      effect: "hielp-niet",
      effectNote: "Boaz bleef huilend in de gang tot de tussendeur openging.",
      source: "Daan, die op de gang naast hem zat",
    },
  ],
  needs: [
    {
      kind: "behoefte",
      domain: "school",
      ivo: "aandacht-en-tijd",
      body: "Kunnen zien waar zijn zusje is, bijvoorbeeld met een raampje of een vast zwaaimoment.",
      source: "Kwabena",
      since: -2,
    },
  ],
  perspectives: [
    {
      voice: "kind",
      by: "Boaz",
      body: "Twee poppetjes met een muur ertussen en in de muur een heel groot sleutelgat.",
      how: "getekend",
      on: -2,
    },
  ],
  table: [
    {
      person: "zoe",
      role: "intern-begeleider",
      mandate: "beslisser",
      why: "Sprak Tirza bij de kapstok en opende het dossier van Boaz.",
      from: -3,
    },
    {
      person: "daan",
      role: "leerkracht",
      mandate: "uitvoerder",
      why: "Vangt Boaz op bij de Lieveheersbeestjes.",
      from: -3,
    },
  ],
};
