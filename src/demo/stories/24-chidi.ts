import type { Story } from "../story.types.js";

// Chidi (13) has a stoma and is ashamed of it. He knows very well what would help: a key, and fewer people who know.
export const story: Story = {
  slug: "chidi",
  child: {
    givenName: "Chidi",
    familyName: "Anyanwu",
    ageYears: 13,
    bornMonthDay: "11-09",
    sector: "VO",
  },
  family: [
    {
      key: "moeder",
      givenName: "Adaeze",
      familyName: "Anyanwu",
      role: "ouder",
      relation: "moeder",
      gezag: "eenhoofdig-ouderlijk-gezag",
      hasAuthority: true,
    },
    { key: "kind", givenName: "Chidi", familyName: "Anyanwu", role: "kind" },
  ],
  openedBy: "jurgen",
  openedOn: -38,
  workingTowards:
    "Chidi is een hele schooldag op school zonder bang te zijn dat iemand iets merkt.",
  situations: [
    {
      on: -37,
      absenceKind: "minder-uren",
      registration: "ingeschreven",
      school: "Lyceum Oostmeer",
      groupName: "1 havo/vwo d",
      exemption: "geen",
      hoursPerWeek: 14,
      targetGroup:
        "Jongeren die op school verzorging nodig hebben en dat voor zichzelf willen houden",
      source: "Jürgen, op verzoek van Adaeze",
    },
  ],
  familyNotes: [
    {
      on: -32,
      body: "Adaeze haalt Chidi op tijdens haar eigen lunchpauze, zodat hij thuis kan verschonen. Daarna wil hij meestal niet meer terug.",
      source: "Adaeze, in de auto voor school",
    },
  ],
  importantPeople: [
    {
      name: "Verpleegkundige Ida",
      relation: "zag hem elke dag in het ziekenhuis",
      why: "Ze leerde hem grapjes maken over zijn zakje. Hij noemt het Bubbel.",
      source: "Chidi",
    },
  ],
  career: [
    {
      kind: "thuis",
      what: "Operatie en herstel, drie maanden niet naar school",
      startsOn: -240,
      endsOn: -150,
      effect: "onbekend",
      effectNote: "Zijn klas stuurde kaarten; alleen zijn beste vriend kwam langs.",
      source: "Chidi, met de schoenendoos vol kaarten",
    },
    {
      kind: "overgang",
      what: "Start in de brugklas, met alleen halve dagen",
      whereAt: "Lyceum Oostmeer",
      startsOn: -88,
      effect: "hielp-deels",
      effectNote: "De ochtenden gaan goed. Gym en de dagen met zes uur sloeg hij over.",
      source: "Jürgen, na een rondje langs de vakdocenten van 1d",
    },
  ],
  needs: [
    {
      kind: "behoefte",
      domain: "school",
      ivo: "ruimtelijke-omgeving",
      body: "Een toilet met een wastafel binnen de deur, een plankje, een afvalbak en een eigen sleutel.",
      source: "Chidi",
      since: -30,
    },
    {
      kind: "behoefte",
      domain: "school",
      ivo: "samenwerking",
      body: "Drie volwassenen weten het en niemand anders, en Chidi kiest zelf welke drie.",
      source: "Chidi en Adaeze",
      since: -30,
    },
    {
      kind: "behoefte",
      domain: "school",
      ivo: "expertise",
      body: "Iemand die rustig kan helpen als er gelekt is, met schone kleren die al klaarliggen.",
      source: "Mirjam",
      since: -19,
    },
    {
      kind: "behoefte",
      domain: "vrije-tijd",
      ivo: "aandacht-en-tijd",
      body: "Weer durven zwemmen, of een sport vinden waarbij je je niet hoeft om te kleden waar anderen bij zijn.",
      source: "Chidi",
      since: -17,
    },
    {
      kind: "sterke-kant",
      domain: "school",
      body: "Hij schrijft raps over geschiedenis; zijn klas kent daardoor alle jaartallen van de Opstand.",
      source: "Fatima, die er een mocht lezen",
      since: -21,
    },
  ],
  perspectives: [
    {
      voice: "kind",
      by: "kind",
      body: "Ik wil niet dat iemand het zielig vindt. Ik wil een sleutel, een deur die op slot kan, en dat ik gewoon mijn vinger op mag steken en weg ben.",
      how: "zelf-geschreven",
      on: -29,
      doneWithIt:
        "Jürgen heeft met hem het toilet bij de kluisjes bekeken. De sleutel wordt bijgemaakt.",
    },
    {
      voice: "ouder",
      by: "moeder",
      body: "Ik kan mijn baan niet houden als ik elke middag naar school rijd. En hij moet leren dat hij mij daar niet voor nodig heeft.",
      how: "verteld",
      on: -28,
    },
    {
      voice: "school",
      by: "jurgen",
      body: "Wij dachten dat hij geen zin had in gym. Nu schaam ik me een beetje dat niemand het hem gevraagd had.",
      how: "verteld",
      on: -22,
    },
  ],
  consents: [
    {
      person: "mirjam",
      answers: [
        {
          person: "moeder",
          on: -22,
          answer: "given",
          paper: true,
          reason: "Goed, als de dokter ook naar Chidi zelf luistert.",
        },
      ],
    },
  ],
  table: [
    {
      person: "jurgen",
      role: "intern-begeleider",
      mandate: "beslisser",
      why: "Eerste van de drie die Chidi koos.",
      from: -38,
    },
    {
      person: "fatima",
      role: "leerkracht",
      mandate: "uitvoerder",
      why: "Tweede van de drie: zij is zijn mentor.",
      from: -31,
    },
    {
      person: "mirjam",
      role: "jeugdarts",
      mandate: "adviseur",
      why: "Derde van de drie, weet wat er praktisch nodig is.",
      from: -26,
    },
  ],
  deputy: "fatima",
  agreements: [
    {
      what: "Een sleutel laten maken en het plankje in het toilet bij de kluisjes ophangen",
      owner: "jurgen",
      madeOn: -22,
      due: 3,
      answer: { on: -22, accepted: true },
    },
    {
      what: "Met de gymdocent een eigen kleedhok regelen zonder te zeggen waarom",
      owner: "fatima",
      madeOn: -9,
      due: 10,
    },
    {
      what: "Een tasje met schone kleren samenstellen dat in kluisje tweeëntwintig past",
      owner: "kind",
      madeOn: -15,
      due: -7,
      answer: { on: -15, accepted: true },
      done: { on: -8, evidence: "Zijn lievelingstrui zit er ook in." },
    },
  ],
};
