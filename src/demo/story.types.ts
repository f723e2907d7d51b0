import type { SectionKey } from "../domains/access/index.js";

// One story is one dossier of the demonstration region, told in the words of the people in it.
// Days are relative to the day the region is loaded: -30 is thirty days ago, 14 is in two weeks.

/** Days from the day of loading. */
export type Day = number;

/** A key of `people` in `region.ts`, or of the family inside the story. */
export type PersonKey = string;

/** A professional without a seat here, who looked because a child was in danger. */
export type EmergencyStory = { on: Day; by: PersonKey; reason: string };

/** What somebody of the family asked about who looked, and perhaps the answer to it. */
export type QuestionStory = {
  on: Day;
  by: PersonKey;
  about: PersonKey;
  kind: "question" | "objection";
  body: string;
  answer?: { on: Day; by: PersonKey; body: string };
};

export type Story = {
  slug: string;
  child: {
    givenName: string;
    familyName: string;
    ageYears: number;
    bornMonthDay: string;
    sector: "PO" | "VO" | "SO" | "VSO";
  };
  /** Family members with a login of their own get one by e-mail address <slug>-<key>@voorbeeld.test. */
  family: {
    key: PersonKey;
    givenName: string;
    familyName: string;
    role: "ouder" | "ouder-zonder-gezag" | "voogd" | "kind" | "vertrouwenspersoon";
    relation?: "moeder" | "vader" | "ouder" | "voogd" | "pleegouder" | "stiefouder";
    gezag?:
      | "tweehoofdig-ouderlijk-gezag"
      | "eenhoofdig-ouderlijk-gezag"
      | "gezamenlijk-gezag"
      | "voogdij"
      | "tijdelijk-geen-gezag"
      | "gezag-niet-te-bepalen";
    hasAuthority?: boolean;
  }[];
  openedBy: PersonKey;
  openedOn: Day;
  workingTowards: string;
  situations: {
    on: Day;
    homeSince?: Day;
    absenceKind:
      | "geen"
      | "minder-uren"
      | "ziek"
      | "geoorloofd-overig"
      | "ongeoorloofd"
      | "vrijstelling"
      | "niet-ingeschreven";
    registration: "ingeschreven" | "stamschool" | "geen";
    school: string;
    groupName: string;
    exemption: "geen" | "5a" | "5b" | "5c" | "11g" | "15";
    exemptionUntil?: Day;
    hoursPerWeek: number;
    targetGroup: string;
    source: string;
  }[];
  familyNotes?: { on: Day; body: string; source: string }[];
  emergencies?: EmergencyStory[];
  questions?: QuestionStory[];
  importantPeople?: { name: string; relation: string; why: string; source: string }[];
  career: {
    kind: "school" | "overgang" | "schorsing-of-verwijdering" | "hulp" | "thuis";
    what: string;
    whereAt?: string;
    startsOn: Day;
    endsOn?: Day;
    effect: "hielp" | "hielp-deels" | "hielp-niet" | "onbekend";
    effectNote?: string;
    source: string;
  }[];
  analysis?: { on: Day; body: string; source: string };
  options?: {
    what: string;
    outcome: "overwogen" | "afgewezen" | "gekozen";
    reason: string;
    decidedOn: Day;
    source: string;
  }[];
  needs: {
    kind: "behoefte" | "sterke-kant";
    domain: "school" | "gezin" | "vrije-tijd";
    ivo?:
      | "aandacht-en-tijd"
      | "onderwijsmaterialen"
      | "ruimtelijke-omgeving"
      | "expertise"
      | "samenwerking";
    body: string;
    source: string;
    since: Day;
  }[];
  perspectives: {
    voice: "kind" | "ouder" | "school" | "zorg" | "ander";
    /** Who speaks: a person at the table, or a name in words. */
    by: PersonKey;
    body: string;
    how: "zelf-geschreven" | "verteld" | "getekend" | "via-vertrouwenspersoon";
    on: Day;
    doneWithIt?: string;
  }[];
  table: {
    person: PersonKey;
    role:
      | "leerkracht"
      | "intern-begeleider"
      | "schoolleider"
      | "swv-adviseur"
      | "leerplichtambtenaar"
      | "jeugdconsulent"
      | "zorgbegeleider"
      | "onderwijsconsulent"
      | "clientondersteuner"
      | "jeugdarts"
      | "vervoerder"
      | "betaler";
    mandate: "uitvoerder" | "beslisser" | "adviseur" | "informatie";
    why: string;
    from: Day;
    until?: Day;
  }[];
  /** Where the family did not simply say yes on the day that somebody came to the table. */
  consents?: {
    /** Asked for the organisation of this person. */
    person: PersonKey;
    why?: string;
    endsOn?: Day;
    /** Empty: nobody answered yet. Absent: everybody said yes. */
    answers?: {
      person: PersonKey;
      on: Day;
      answer: "given" | "refused" | "not-now";
      /** Yes, but not everything. */
      only?: SectionKey[];
      /** Written with a pen, copied by the regisseur. */
      paper?: true;
      reason?: string;
    }[];
    withdrawn?: { on: Day; by: PersonKey; reason?: string };
  }[];
  /** The opener is the first regisseur; a later one is a hand-over with a note. */
  regisseurs?: { person: PersonKey; from: Day; note: string }[];
  deputy?: PersonKey;
  supportLevel?: { level: Level; aim: Level; reason: string; on: Day };
  route?: {
    route: "maatwerk" | "voorziening" | "extra-ondersteuning";
    pupilsWithSameNeeds: number;
    ordinarySupportSuffices: "ja" | "nee" | "onbekend";
    reason: string;
    on: Day;
  };
  /** Versions in order; only the last may be a draft or proposed. */
  plans?: PlanStory[];
  agreements?: {
    what: string;
    owner: PersonKey;
    madeOn: Day;
    notBefore?: Day;
    due: Day;
    /** Absent: still waiting for the owner's answer. */
    answer?: { on: Day; accepted: true } | { on: Day; accepted: false; reason: string };
    done?: { on: Day; evidence: string };
    cancelled?: { on: Day; reason: string };
  }[];
  closed?: { on: Day; reason: string };
};

export type Level = "basis" | "breedte" | "diepte" | "vso" | "opname";

export type PlanStory = {
  madeOn: Day;
  startsOn: Day;
  endsOn: Day;
  /** Needed when this version goes on where an earlier one ended. */
  extensionGrounds?: string;
  outlook: { destination: string; grounds: string; helping: string; hindering: string };
  returnTo: { aim: string; place: string; expectedOn: Day };
  nextStep: string;
  evaluationOn: Day;
  goals: {
    key: string;
    domain: "school" | "gezin" | "vrije-tijd";
    title: string;
    childWords?: string;
    /** From much less than hoped to much more: −2, −1, 0, +1, +2. */
    steps: [string, string, string, string, string];
    scores?: { on: Day; score: -2 | -1 | 0 | 1 | 2; note?: string; by: PersonKey }[];
    ended?: {
      reason:
        | "bereikt"
        | "niet-meer-nodig"
        | "niet-haalbaar"
        | "geen-aanbod-beschikbaar"
        | "op-verzoek-van-het-gezin"
        | "vervangen";
      note?: string;
    };
  }[];
  activities: {
    goal: string;
    what: string;
    kind: "onderwijs" | "ondersteuning" | "zorg" | "vrije-tijd" | "thuis";
    performer: PersonKey;
    place:
      "school" | "thuis" | "zorgboerderij" | "kinderdagcentrum" | "kantoor" | "online" | "elders";
    placeName?: string;
    frequency: string;
    hoursPerWeek: number;
    form: "individueel" | "groep";
    startsOn: Day;
    endsOn: Day;
    methods?: string;
    material?: string;
    payer:
      | "nog-niet-bekend"
      | "school"
      | "samenwerkingsverband"
      | "gemeente-jeugdwet"
      | "gemeente-wmo"
      | "zorgverzekering"
      | "wlz"
      | "leerlingenvervoer"
      | "uwv"
      | "ouders"
      | "experiment"
      | "geen-kosten";
    decisionNumber?: string;
  }[];
  /** Absent only in a draft that is not ready to be proposed. */
  returnScenario?: {
    direction: "terugkeer" | "doorverwijzing";
    planA: string;
    planB: string;
    relapse: string;
    caller: PersonKey;
    callsWhen: string;
    aftercare: string;
  };
  /** Absent only in a draft that is not ready to be proposed. */
  approach?: { calms: string; triggers: string; never: string; ownWords?: string };
  /** Absent: still a draft. */
  proposedOn?: Day;
  answers?: { person: PersonKey; on: Day; agreed: boolean; reason?: string }[];
  agreedOn?: Day;
  inForceOn?: Day;
};

/** How it came to this: the facts, the years behind, why it went that way and what was considered. */
export type History = Pick<Story, "situations" | "career" | "analysis" | "options">;
