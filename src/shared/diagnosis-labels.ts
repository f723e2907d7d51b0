/**
 * For a label, what a plan says better: what the child needs. Keys are stable; the texts are
 * examples, shown after "Bijvoorbeeld:" / "For example:".
 */
export const needSuggestions = {
  "calm-and-clarity": {
    nl: "prikkelgevoelig: heeft een rustige plek en een voorspelbare dag nodig",
    en: "sensitive to stimuli: needs a quiet place and a predictable day",
  },
  "focus-and-movement": {
    nl: "snel afgeleid: heeft korte taken en tijd om te bewegen nodig",
    en: "easily distracted: needs short tasks and time to move",
  },
  "reading-and-numbers": {
    nl: "lezen of rekenen kost veel moeite: heeft extra tijd en voorleeshulp of hulpmiddelen nodig",
    en: "reading or maths takes much effort: needs extra time and reading aloud or other tools",
  },
  "understanding-language": {
    nl: "begrijpt korte zinnen met een plaatje erbij: heeft tijd nodig om te antwoorden",
    en: "understands short sentences with a picture: needs time to answer",
  },
  "safety-and-trust": {
    nl: "schrikt snel en vertrouwt langzaam: heeft vaste gezichten en een veilige plek nodig",
    en: "startles easily and trusts slowly: needs familiar faces and a safe place",
  },
  "mood-and-energy": {
    nl: "heeft weinig energie en plezier: heeft kleine stappen en dagelijks een luisterend oor nodig",
    en: "has little energy and joy: needs small steps and someone who listens every day",
  },
  "worry-and-courage": {
    nl: "is vaak bang of gespannen: heeft een vertrouwd iemand en kleine stappen nodig",
    en: "is often afraid or tense: needs someone familiar and small steps",
  },
  "guidance-in-behaviour": {
    nl: "wordt boos als iets onverwacht is: heeft duidelijke afspraken en hulp om rustig te worden nodig",
    en: "gets angry when things are unexpected: needs clear agreements and help to calm down",
  },
  "learning-in-steps": {
    nl: "leert door te doen, in kleine stappen: heeft herhaling en voordoen nodig",
    en: "learns by doing, in small steps: needs repetition and someone who shows how",
  },
  "body-and-movement": {
    nl: "bewegen en schrijven kost moeite: heeft hulp bij kleine handelingen en extra tijd nodig",
    en: "moving and writing takes effort: needs help with small actions and extra time",
  },
} as const;

export type NeedSuggestion = keyof typeof needSuggestions;

/** Labels per need, as whole words without accents, in lower case. */
export const labelsPerNeed: Record<NeedSuggestion, readonly string[]> = {
  "calm-and-clarity": [
    ...["autisme", "autist", "autiste", "autistisch", "autistische", "autism", "autistic"],
    ...["autismespectrumstoornis", "autisme spectrum stoornis", "autism spectrum disorder"],
    ...["asperger", "asperger's", "pdd-nos", "pddnos", "mcdd", "asd"],
  ],
  "focus-and-movement": [
    ...["adhd", "adhd'er", "hyperactiviteitsstoornis", "aandachtstekortstoornis"],
    "attention deficit disorder",
  ],
  "reading-and-numbers": [
    ...["dyslexie", "dyslectisch", "dyslectische", "dyslexia", "dyslexic"],
    ...["dyscalculie", "dyscalculia"],
  ],
  "understanding-language": [
    ...["taalontwikkelingsstoornis", "developmental language disorder"],
    ...["selectief mutisme", "selective mutism"],
  ],
  "safety-and-trust": [
    ...["ptss", "ptsd", "posttraumatische stressstoornis", "post-traumatic stress disorder"],
    ...["hechtingsstoornis", "attachment disorder", "getraumatiseerd", "traumatised"],
  ],
  "mood-and-energy": [
    ...["depressie", "depressief", "depressieve", "depression", "depressive", "dysthymie"],
    ...["stemmingsstoornis", "mood disorder", "bipolair", "bipolaire stoornis", "bipolar disorder"],
    ...["anorexia", "boulimia", "bulimia", "eetstoornis", "eating disorder"],
  ],
  "worry-and-courage": [
    ...["angststoornis", "anxiety disorder", "sociale fobie", "paniekstoornis", "panic disorder"],
    ...["ocd", "ocs", "dwangstoornis", "obsessive-compulsive disorder"],
    ...["schizofrenie", "schizophrenia", "psychose", "psychotisch", "psychosis", "psychotic"],
  ],
  "guidance-in-behaviour": [
    ...["gedragsstoornis", "gedragsgestoord", "conduct disorder", "borderline"],
    ...[
      "oppositioneel-opstandige stoornis",
      "oppositional defiant disorder",
      "gilles de la tourette",
    ],
    ...["tourette", "tourette's", "persoonlijkheidsstoornis", "personality disorder"],
  ],
  "learning-in-steps": [
    ...["lvb", "lvb'er", "zwakbegaafd", "moeilijk lerend", "zeer moeilijk lerend", "zmlk"],
    ...["verstandelijk beperkt", "verstandelijke beperking", "intellectual disability"],
    ...["syndroom van down", "downsyndroom", "down syndrome", "foetaal alcoholsyndroom", "fasd"],
  ],
  "body-and-movement": ["dcd", "dyspraxie", "dyspraxia"],
};

/** Abbreviations that are everyday words in small letters, or a code such as NLD for the country. */
export const capitalLabels: readonly { word: string; need: NeedSuggestion }[] = [
  { word: "ASS", need: "calm-and-clarity" },
  { word: "ADD", need: "focus-and-movement" },
  { word: "TOS", need: "understanding-language" },
  { word: "ODD", need: "guidance-in-behaviour" },
];
