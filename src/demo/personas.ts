// Whose seat a visitor may take.

/** A button on the sign-in page: a professional by key, or a family member inside one story. */
export type Persona = {
  person: string;
  /** The slug of the story when `person` is a key of the family in it. */
  story?: string;
  line: { nl: string; en: string };
};

export const personas: Persona[] = [
  {
    person: "els",
    line: {
      nl: "Intern begeleider en coördinator van een basisschool: zij opent dossiers en houdt het geheel bij elkaar.",
      en: "Support coordinator of a primary school: she opens dossiers and keeps the whole together.",
    },
  },
  {
    person: "meike",
    line: {
      nl: "Leerkracht van Tim: ziet wat zij nodig heeft om hem niet uit het oog te verliezen.",
      en: "Tim's teacher: sees what she needs so that she does not lose sight of him.",
    },
  },
  {
    person: "moeder",
    story: "tim",
    line: {
      nl: "De moeder van Tim (7): wat is er afgesproken, en wie doet het?",
      en: "The mother of Tim (7): what was agreed, and who does it?",
    },
  },
  {
    person: "vader",
    story: "tim",
    line: {
      nl: "De vader van Tim: heeft net zoveel te zeggen, ook als hij niet bij elk gesprek kan zijn.",
      en: "Tim's father: has just as much say, even when he cannot be at every meeting.",
    },
  },
  {
    person: "vader",
    story: "mees",
    line: {
      nl: "De vader van Mees (12): er ligt een plan dat op zijn ja of nee wacht.",
      en: "The father of Mees (12): a plan is waiting for his yes or no.",
    },
  },
  {
    person: "kind",
    story: "kevin",
    line: {
      nl: "Kevin zelf (14): leest zijn eigen plan en schrijft wat hij ervan vindt.",
      en: "Kevin himself (14): reads his own plan and writes what he thinks of it.",
    },
  },
  {
    person: "seyma",
    line: {
      nl: "Jeugdconsulent in het jeugdteam: beslist over hulp uit de Jeugdwet.",
      en: "Youth adviser in the municipal youth team: decides about help under the Youth Act.",
    },
  },
  {
    person: "joost",
    line: {
      nl: "Leerplichtambtenaar: ziet het plan en de afspraken, niet de gesprekken met het gezin.",
      en: "School attendance officer: sees the plan and the agreements, not the talks with the family.",
    },
  },
  {
    person: "wietske",
    line: {
      nl: "Begeleider op de zorgboerderij: weet wat een kind rustig maakt en houdt dat bij.",
      en: "Support worker at the care farm: knows what calms a child and keeps note of it.",
    },
  },
  {
    person: "bram",
    line: {
      nl: "Adviseur van het samenwerkingsverband: denkt mee over wat er wél kan.",
      en: "Adviser of the school partnership: thinks along about what is possible.",
    },
  },
  {
    person: "henriette",
    line: {
      nl: "Onderwijsconsulent: komt van buiten en brengt iedereen weer aan tafel.",
      en: "Education mediator: comes from outside and brings everybody back to the table.",
    },
  },
  {
    person: "vader",
    story: "amber",
    line: {
      nl: "Een ouder zonder gezag: leest de hoofdzaken en niet meer dan dat.",
      en: "A parent without authority: reads the main points and no more than that.",
    },
  },
  {
    person: "hilde",
    line: {
      nl: "Functionaris gegevensbescherming van de schoolbesturen: beantwoordt bezwaren van gezinnen en ziet geen dossiers.",
      en: "Privacy officer of the school boards: answers objections of families and sees no dossiers.",
    },
  },
  {
    person: "ruben",
    line: {
      nl: "Functionaris gegevensbescherming van de zorgboerderij: ziet wie er in een noodgeval keek en waarom.",
      en: "Privacy officer of the care farm: sees who looked in an emergency and why.",
    },
  },
  {
    person: "quirine",
    line: {
      nl: "Schoolleider zonder één dossier: ziet dus ook geen enkel kind.",
      en: "Head of a school without any dossier: and so sees no child either.",
    },
  },
];
