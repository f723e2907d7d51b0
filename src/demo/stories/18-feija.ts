import type { Story } from "../story.types.js";

// Feija (8) does not hear and signs. She moved here three weeks ago; her dossier was opened this week.
export const story: Story = {
  slug: "feija",
  child: {
    givenName: "Feija",
    familyName: "Terpstra",
    ageYears: 8,
    bornMonthDay: "01-30",
    sector: "SO",
  },
  family: [
    {
      key: "moeder",
      givenName: "Ytsje",
      familyName: "Terpstra",
      role: "ouder",
      relation: "moeder",
      gezag: "eenhoofdig-ouderlijk-gezag",
      hasAuthority: true,
    },
  ],
  openedBy: "hanneke",
  openedOn: -4,
  workingTowards:
    "Feija gaat weer elke dag naar een school waar kinderen en juffen met hun handen praten.",
  situations: [
    {
      on: -4,
      homeSince: -23,
      absenceKind: "niet-ingeschreven",
      registration: "geen",
      school: "Nog geen school in Waterdal",
      groupName: "Kwam uit groep 5",
      exemption: "geen",
      hoursPerWeek: 0,
      targetGroup: "Kinderen die leren in gebarentaal",
      source: "Ytsje, aangemeld aan de balie van De Reigerdam",
    },
  ],
  familyNotes: [
    {
      on: -3,
      body: "Ytsje verhuisde voor haar werk bij de sluis. Bellen kan met haar gewoon; met Feija praat je via beeld of met een gebarentolk.",
      source: "Hanneke, eerste gesprek met Ytsje",
    },
  ],
  career: [
    {
      kind: "school",
      what: "Vier jaar op een school waar iedereen gebaart",
      whereAt: "De Stille Kreek, in het noorden",
      startsOn: -1480,
      endsOn: -24,
      effect: "hielp",
      effectNote: "Ze was er voorzitter van de kinderraad en las boven haar leeftijd.",
      source: "Rapportmap die Feija zelf meebracht",
    },
  ],
  needs: [
    {
      kind: "behoefte",
      domain: "school",
      ivo: "expertise",
      body: "Een leerkracht of tolk die vloeiend gebaart, vanaf de allereerste dag.",
      source: "Ytsje",
      since: -3,
    },
    {
      kind: "sterke-kant",
      domain: "vrije-tijd",
      body: "Ze zwemt wedstrijden en start op het lampje, vaak als eerste van het blok.",
      source: "Feija, met haar medailles om",
      since: -3,
    },
  ],
  perspectives: [
    {
      voice: "kind",
      by: "Feija",
      body: "In gebaren, door haar moeder vertaald: ‘Ik mis ruzie maken in de pauze. Hier praat niemand terug.’",
      how: "verteld",
      on: -3,
    },
  ],
  table: [
    {
      person: "hanneke",
      role: "intern-begeleider",
      mandate: "beslisser",
      why: "Nam de aanmelding van Feija aan.",
      from: -4,
    },
    {
      person: "bram",
      role: "swv-adviseur",
      mandate: "adviseur",
      why: "Belt met het samenwerkingsverband waar Feija vandaan komt.",
      from: -2,
    },
  ],
  agreements: [
    {
      what: "Het oude samenwerkingsverband vragen of de afspraken over de tolk mee kunnen verhuizen",
      owner: "bram",
      madeOn: -2,
      due: 5,
    },
  ],
};
