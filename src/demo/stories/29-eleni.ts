import type { Story } from "../story.types.js";

// Eleni (16) misses the first hours because she looks after things at home. Opened six days ago.
export const story: Story = {
  slug: "eleni",
  child: {
    givenName: "Eleni",
    familyName: "Papadakis",
    ageYears: 16,
    bornMonthDay: "05-07",
    sector: "VO",
  },
  family: [
    {
      key: "vader",
      givenName: "Stavros",
      familyName: "Papadakis",
      role: "ouder",
      relation: "vader",
      gezag: "eenhoofdig-ouderlijk-gezag",
      hasAuthority: true,
    },
    { key: "kind", givenName: "Eleni", familyName: "Papadakis", role: "kind" },
  ],
  openedBy: "aicha",
  openedOn: -6,
  workingTowards:
    "Eleni haalt haar eindexamen, en de zorg thuis rust niet meer alleen op haar schouders.",
  situations: [
    {
      on: -6,
      absenceKind: "ongeoorloofd",
      registration: "ingeschreven",
      school: "Lyceum Oostmeer",
      groupName: "5 havo b, examenklas",
      exemption: "geen",
      hoursPerWeek: 19,
      targetGroup: "Jongeren die thuis voor iemand zorgen en daardoor lessen missen",
      source: "Aïcha, na een gesprek met Eleni in de trein",
    },
  ],
  familyNotes: [
    {
      on: -5,
      body: "Stavros ziet slecht en kan sinds het voorjaar niet alleen de deur uit. Eleni brengt hem elke ochtend naar zijn werkplaats en komt daardoor een uur te laat.",
      source: "Stavros en Eleni, samen verteld",
    },
  ],
  career: [
    {
      kind: "school",
      what: "Vier jaar havo zonder één waarschuwing, tot dit schooljaar",
      whereAt: "Lyceum Oostmeer",
      startsOn: -1540,
      effect: "hielp",
      source: "Jürgen, die haar overzicht erbij pakte",
    },
  ],
  needs: [
    {
      kind: "behoefte",
      domain: "gezin",
      ivo: "samenwerking",
      body: "Iemand anders die Stavros om kwart voor acht naar zijn werkplaats brengt.",
      source: "Eleni",
      since: -5,
    },
    {
      kind: "sterke-kant",
      domain: "school",
      body: "Ze maakt haar samenvattingen als geluidsopname, zodat haar vader kan meeluisteren en haar overhoort.",
      source: "Stavros, trots",
      since: -5,
    },
  ],
  perspectives: [
    {
      voice: "kind",
      by: "kind",
      body: "Ik spijbel niet. Ik breng mijn vader naar zijn werk. Als iemand dat één keer had gevraagd had ik het gewoon gezegd.",
      how: "verteld",
      on: -5,
    },
  ],
  table: [
    {
      person: "aicha",
      role: "leerplichtambtenaar",
      mandate: "beslisser",
      why: "Vroeg door na de melding en opende het dossier van Eleni.",
      from: -6,
    },
    {
      person: "jurgen",
      role: "intern-begeleider",
      mandate: "beslisser",
      why: "Kan het eerste uur in het examenrooster verplaatsen.",
      from: -4,
    },
  ],
  agreements: [
    {
      what: "De melding van te laat komen stilzetten tot er een oplossing is voor de ochtendrit",
      owner: "aicha",
      madeOn: -4,
      due: 1,
      answer: { on: -4, accepted: true },
      done: {
        on: -3,
        evidence: "Eleni en Stavros hebben er een brief over gekregen, ook als opname.",
      },
    },
    {
      what: "Vragen of het eerste uur wiskunde in het middagblok kan",
      owner: "jurgen",
      madeOn: -3,
      due: 6,
    },
  ],
};
