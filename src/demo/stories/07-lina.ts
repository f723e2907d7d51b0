import type { Story } from "../story.types.js";

// Opened yesterday: only what the school knows. Shows what a dossier looks like on its first day.
export const story: Story = {
  slug: "lina",
  child: {
    givenName: "Lina",
    familyName: "Øverland",
    ageYears: 10,
    bornMonthDay: "06-18",
    sector: "PO",
  },
  family: [
    {
      key: "vader",
      givenName: "Håkon",
      familyName: "Øverland",
      role: "ouder",
      relation: "vader",
      gezag: "eenhoofdig-ouderlijk-gezag",
      hasAuthority: true,
    },
  ],
  openedBy: "els",
  openedOn: -1,
  workingTowards: "Samen met Lina en haar vader uitzoeken waarom de ochtenden niet meer lukken.",
  situations: [
    {
      on: -1,
      homeSince: -12,
      absenceKind: "ziek",
      registration: "ingeschreven",
      school: "Basisschool Het Wilgenveer",
      groupName: "groep 7",
      exemption: "geen",
      hoursPerWeek: 9,
      targetGroup:
        "Kwam altijd graag en blijft sinds kort de meeste ochtenden thuis; wat er speelt, weten we nog niet.",
      source: "Els",
    },
  ],
  career: [
    {
      kind: "school",
      what: "In groep 5 hier begonnen na een verhuizing",
      whereAt: "Het Wilgenveer",
      startsOn: -760,
      effect: "hielp",
      effectNote: "Leerde in een half jaar Nederlands en had snel een vast groepje.",
      source: "Els",
    },
  ],
  needs: [
    {
      kind: "sterke-kant",
      domain: "school",
      since: -1,
      source: "Els",
      body: "Zit ’s middags vaak nog met drie boeken in de schoolbibliotheek.",
    },
    {
      kind: "behoefte",
      domain: "school",
      ivo: "aandacht-en-tijd",
      since: -1,
      source: "Els",
      body: "Waarschijnlijk een rustig begin van de dag; dat vragen we haar morgen zelf.",
    },
  ],
  perspectives: [
    {
      voice: "school",
      by: "els",
      how: "zelf-geschreven",
      on: -1,
      body: "Twaalf dagen geleden begon het met hoofdpijn op dinsdag. Haar vader belde zelf en klonk bezorgd. Ik wil er vroeg bij zijn en niet wachten tot het een gewoonte is.",
    },
  ],
  table: [
    {
      person: "els",
      role: "intern-begeleider",
      mandate: "uitvoerder",
      why: "Heeft het dossier geopend en voert het eerste gesprek.",
      from: -1,
    },
  ],
  agreements: [
    {
      what: "Koffiedrinken bij Lina en haar vader thuis, en vooral luisteren.",
      owner: "els",
      madeOn: -1,
      due: 3,
      answer: { on: -1, accepted: true },
    },
  ],
};
