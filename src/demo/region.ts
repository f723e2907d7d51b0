// The invented region Waterdal: its organisations and the professionals who work there. Nobody and
// nothing here exists.

export { personas, type Persona } from "./personas.js";

export type DemoOrganisation = {
  key: string;
  kind:
    | "school"
    | "schoolbestuur"
    | "samenwerkingsverband"
    | "gemeente"
    | "leerplicht"
    | "jeugdteam"
    | "zorgaanbieder"
    | "jeugdgezondheidszorg"
    | "onderwijsconsulenten"
    | "clientondersteuning"
    | "zorgkantoor"
    | "zorgverzekeraar"
    | "gecertificeerde-instelling"
    | "leerlingenvervoer";
  name: string;
  place: string;
};

export type DemoPerson = {
  key: string;
  givenName: string;
  familyName: string;
  organisation: string;
  function:
    | "coordinator"
    | "intern-begeleider"
    | "leerkracht"
    | "schoolleider"
    | "swv-adviseur"
    | "leerplichtambtenaar"
    | "jeugdconsulent"
    | "zorgbegeleider"
    | "onderwijsconsulent"
    | "clientondersteuner"
    | "jeugdarts"
    | "vervoerder"
    | "betaler"
    | "privacyfunctionaris";
  /** Does the same work for these organisations. */
  alsoFor?: string[];
  locale?: "nl" | "en";
};

export const organisations: DemoOrganisation[] = [
  { key: "wilgenveer", kind: "school", name: "Basisschool Het Wilgenveer", place: "Lindewaard" },
  { key: "dalton-veldhave", kind: "school", name: "Daltonschool Veldhave", place: "Veldhave" },
  { key: "lyceum-oostmeer", kind: "school", name: "Lyceum Oostmeer", place: "Oostmeer" },
  { key: "reigerdam", kind: "school", name: "De Reigerdam, so en vso", place: "Veldhave" },
  { key: "bestuur", kind: "schoolbestuur", name: "Schoolbestuur Waterdal", place: "Oostmeer" },
  { key: "onderweg", kind: "school", name: "School Onderweg Waterdal", place: "Oostmeer" },
  {
    key: "swv-po",
    kind: "samenwerkingsverband",
    name: "Samenwerkingsverband Waterdal PO",
    place: "Lindewaard",
  },
  {
    key: "swv-vo",
    kind: "samenwerkingsverband",
    name: "Samenwerkingsverband Waterdal VO",
    place: "Oostmeer",
  },
  {
    key: "gemeente-lindewaard",
    kind: "gemeente",
    name: "Gemeente Lindewaard",
    place: "Lindewaard",
  },
  { key: "gemeente-oostmeer", kind: "gemeente", name: "Gemeente Oostmeer", place: "Oostmeer" },
  {
    key: "jeugdteam-lindewaard",
    kind: "jeugdteam",
    name: "Jeugdteam Lindewaard",
    place: "Lindewaard",
  },
  { key: "leerplicht", kind: "leerplicht", name: "Leerplicht Waterdal", place: "Oostmeer" },
  {
    key: "elzenhoeve",
    kind: "zorgaanbieder",
    name: "Zorgboerderij De Elzenhoeve",
    place: "Veldhave",
  },
  {
    key: "het-rietnest",
    kind: "zorgaanbieder",
    name: "Kinderdagcentrum Het Rietnest",
    place: "Lindewaard",
  },
  {
    key: "meewaard",
    kind: "zorgaanbieder",
    name: "Meewaard, jeugdhulp aan huis",
    place: "Oostmeer",
  },
  {
    key: "jgz",
    kind: "jeugdgezondheidszorg",
    name: "Jeugdgezondheidszorg Waterdal",
    place: "Oostmeer",
  },
  {
    key: "consulenten",
    kind: "onderwijsconsulenten",
    name: "Onderwijsconsulenten in Waterdal",
    place: "Oostmeer",
  },
  {
    key: "naast-je",
    kind: "clientondersteuning",
    name: "Naast Je, ondersteuning voor gezinnen",
    place: "Lindewaard",
  },
  { key: "zorgkantoor", kind: "zorgkantoor", name: "Zorgkantoor Waterdal", place: "Oostmeer" },
  {
    key: "vervoer",
    kind: "leerlingenvervoer",
    name: "Leerlingenvervoer Waterdal",
    place: "Veldhave",
  },
];

export const people: DemoPerson[] = [
  // Basisschool Het Wilgenveer (po)
  {
    key: "els",
    givenName: "Els",
    familyName: "de Graaf",
    organisation: "wilgenveer",
    function: "coordinator",
  },
  {
    key: "meike",
    givenName: "Meike",
    familyName: "Postma",
    organisation: "wilgenveer",
    function: "leerkracht",
  },
  {
    key: "ijsbrand",
    givenName: "IJsbrand",
    familyName: "Hoekema",
    organisation: "wilgenveer",
    function: "schoolleider",
  },
  // Daltonschool Veldhave (po)
  {
    key: "zoe",
    givenName: "Zoë",
    familyName: "van Rijn",
    organisation: "dalton-veldhave",
    function: "intern-begeleider",
  },
  {
    key: "daan",
    givenName: "Daan",
    familyName: "Sikkema",
    organisation: "dalton-veldhave",
    function: "leerkracht",
  },
  // Takes part in no dossier at all: the persona that shows an empty desk. Keep her out of every story.
  {
    key: "quirine",
    givenName: "Quirine",
    familyName: "ter Horst",
    organisation: "dalton-veldhave",
    function: "schoolleider",
  },
  // Lyceum Oostmeer (vo)
  {
    key: "jurgen",
    givenName: "Jürgen",
    familyName: "Brandt",
    organisation: "lyceum-oostmeer",
    function: "intern-begeleider",
  },
  {
    key: "fatima",
    givenName: "Fatima",
    familyName: "El Amrani",
    organisation: "lyceum-oostmeer",
    function: "leerkracht",
  },
  {
    key: "sietse",
    givenName: "Sietse",
    familyName: "Bakker",
    organisation: "lyceum-oostmeer",
    function: "leerkracht",
  },
  // De Reigerdam (so and vso)
  {
    key: "hanneke",
    givenName: "Hanneke",
    familyName: "Visser",
    organisation: "reigerdam",
    function: "intern-begeleider",
  },
  {
    key: "lukasz",
    givenName: "Łukasz",
    familyName: "Nowak",
    organisation: "reigerdam",
    function: "leerkracht",
  },
  {
    key: "rene",
    givenName: "René",
    familyName: "Oosterhof",
    organisation: "reigerdam",
    function: "schoolleider",
  },
  // School Onderweg: teachers who come to wherever the child is
  {
    key: "priya",
    givenName: "Priya",
    familyName: "Ramdin",
    organisation: "onderweg",
    function: "leerkracht",
  },
  {
    key: "josien",
    givenName: "Josien",
    familyName: "Wolters",
    organisation: "onderweg",
    function: "leerkracht",
  },
  // Samenwerkingsverbanden
  {
    key: "bram",
    givenName: "Bram",
    familyName: "Kuipers",
    organisation: "swv-po",
    function: "swv-adviseur",
  },
  {
    key: "noor",
    givenName: "Noor",
    familyName: "Haddad",
    organisation: "swv-vo",
    function: "swv-adviseur",
  },
  // Gemeenten, jeugdteam, leerplicht
  {
    key: "anouk",
    givenName: "Anouk",
    familyName: "Vermeer",
    organisation: "gemeente-lindewaard",
    function: "coordinator",
  },
  {
    key: "seyma",
    givenName: "Şeyma",
    familyName: "Yıldız",
    organisation: "jeugdteam-lindewaard",
    function: "jeugdconsulent",
  },
  {
    key: "pieterjan",
    givenName: "Pieter-Jan",
    familyName: "van der Heijden",
    organisation: "gemeente-oostmeer",
    function: "jeugdconsulent",
  },
  {
    key: "joost",
    givenName: "Joost",
    familyName: "Timmers",
    organisation: "leerplicht",
    function: "leerplichtambtenaar",
  },
  {
    key: "aicha",
    givenName: "Aïcha",
    familyName: "Benali",
    organisation: "leerplicht",
    function: "leerplichtambtenaar",
  },
  // Care and help
  {
    key: "wietske",
    givenName: "Wietske",
    familyName: "Dijkstra",
    organisation: "elzenhoeve",
    function: "zorgbegeleider",
  },
  {
    key: "ines",
    givenName: "Inês",
    familyName: "Carvalho",
    organisation: "het-rietnest",
    function: "zorgbegeleider",
  },
  {
    key: "tomas",
    givenName: "Tomáš",
    familyName: "Novotný",
    organisation: "meewaard",
    function: "zorgbegeleider",
  },
  {
    key: "mirjam",
    givenName: "Mirjam",
    familyName: "Cohen",
    organisation: "jgz",
    function: "jeugdarts",
  },
  {
    key: "henriette",
    givenName: "Henriëtte",
    familyName: "Schouten",
    organisation: "consulenten",
    function: "onderwijsconsulent",
  },
  {
    key: "ngozi",
    givenName: "Ngozi",
    familyName: "Okafor",
    organisation: "naast-je",
    function: "clientondersteuner",
    locale: "en",
  },
  {
    key: "lieke",
    givenName: "Lieke",
    familyName: "Jansma",
    organisation: "zorgkantoor",
    function: "betaler",
  },
  {
    key: "kees",
    givenName: "Kees",
    familyName: "Roelofs",
    organisation: "vervoer",
    function: "vervoerder",
  },
  // Who guard privacy: one for all schools of the board, one at the care farm. They sit at no table.
  {
    key: "hilde",
    givenName: "Hilde",
    familyName: "Brouwer",
    organisation: "bestuur",
    alsoFor: ["wilgenveer", "dalton-veldhave", "lyceum-oostmeer", "reigerdam", "onderweg"],
    function: "privacyfunctionaris",
  },
  {
    key: "ruben",
    givenName: "Ruben",
    familyName: "Mulder",
    organisation: "elzenhoeve",
    function: "privacyfunctionaris",
  },
];
