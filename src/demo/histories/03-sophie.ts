import type { History } from "../story.types.js";

export const history: History = {
  situations: [
    {
      on: -148,
      absenceKind: "ziek",
      registration: "ingeschreven",
      school: "Daltonschool Veldhave",
      groupName: "groep 6",
      exemption: "geen",
      hoursPerWeek: 15,
      targetGroup:
        "Kan het niveau van de klas aan, maar is door haar gezondheid vaak een of meer dagen thuis.",
      source: "Zoë",
    },
    {
      on: -70,
      absenceKind: "ziek",
      registration: "ingeschreven",
      school: "Daltonschool Veldhave",
      groupName: "groep 6",
      exemption: "geen",
      hoursPerWeek: 19,
      targetGroup: "Volgt de les op school als het gaat en thuis als het moet, met dezelfde stof.",
      source: "Zoë",
    },
  ],
  career: [
    {
      kind: "school",
      what: "Vanaf groep 1 op deze school",
      whereAt: "Daltonschool Veldhave",
      startsOn: -1900,
      effect: "hielp",
      effectNote: "Een klas die haar kent en op haar wacht.",
      source: "ouders",
    },
    {
      kind: "hulp",
      what: "Ambulante begeleiding aan huis en op school",
      startsOn: -1500,
      endsOn: -800,
      effect: "hielp",
      effectNote: "Ze bleef bij met alle vakken.",
      source: "Annelies",
    },
    {
      kind: "hulp",
      what: "Remedial teaching op school, drie keer per week afgesproken",
      whereAt: "Daltonschool Veldhave",
      startsOn: -480,
      endsOn: -150,
      effect: "hielp-niet",
      effectNote:
        "De helft ging niet door: de begeleider stond voor een andere klas of Sophie was die dag thuis.",
      source: "ouders en Zoë",
    },
    {
      kind: "hulp",
      what: "Twee uur per week les thuis",
      startsOn: -84,
      effect: "hielp",
      effectNote: "Het gat in rekenen is in tien weken half zo groot geworden.",
      source: "Josien",
    },
  ],
  analysis: {
    on: -122,
    source: "Zoë, Henriëtte en ouders",
    body: "Sophie kan en wil leren. De begeleiding was gekoppeld aan een plek en een dag, terwijl haar lijf zich niet aan een rooster houdt. Het ging dus niet om meer hulp, maar om hulp die naar haar toe komt. Ook bleek niemand zeker te weten wie moest betalen, en daardoor wachtte iedereen op een ander.",
  },
  options: [
    {
      what: "Overstap naar speciaal onderwijs",
      outcome: "afgewezen",
      reason:
        "Ze zou haar vriendinnen en haar buurt kwijtraken om een probleem dat de school zelf kan oplossen.",
      decidedOn: -121,
      source: "ouders en Zoë",
    },
    {
      what: "Hulp uit de Jeugdwet aanvragen",
      outcome: "afgewezen",
      reason: "Het gaat om leren, en dat hoort de school te betalen.",
      decidedOn: -108,
      source: "Bram en bestuur",
    },
    {
      what: "Twee keer een uur les thuis door een vaste begeleider",
      outcome: "gekozen",
      reason: "Een heel uur aan huis kan ook vanaf de bank en is te verschuiven binnen de week.",
      decidedOn: -104,
      source: "ouders en bestuur",
    },
  ],
};
