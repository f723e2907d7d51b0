/** A telephone number to call about safety, with where and when it was looked up. */
export type HelpLine = { number: string; source: string; readOn: string };

/** Whom to call when somebody may not be safe. The order is the order in which it is urgent. */
export const helpLines = {
  emergency: {
    number: "112",
    source: "https://www.scherpenzeel.nl/mishandeling-of-huiselijk-geweld",
    readOn: "2026-11-22",
  },
  "veilig-thuis": {
    number: "0800-2000",
    source: "https://veiligthuisgm.nl/veelgestelde-vragen-aan-veilig-thuis",
    readOn: "2026-11-22",
  },
  kindertelefoon: {
    number: "0800-0432",
    source: "https://www.vriendenkindertelefoon.nl/kindertelefoon",
    readOn: "2026-11-22",
  },
} as const satisfies Record<string, HelpLine>;

export type HelpLineName = keyof typeof helpLines;

export const dialled = ({ number }: HelpLine): string => `tel:${number.replace(/\D/g, "")}`;

/** The page that says it all; the notices on the forms lead there. */
export const safetyHref = "/veilig-thuis";

/** The meldcode has five steps; what each asks stands in the texts. */
export const meldcodeSteps = [1, 2, 3, 4, 5] as const;

/** Where the duty to have a meldcode stands, and the day on which the text was in force. */
export const meldcodeSources = [
  { article: "WPO 4b", href: "https://wetten.overheid.nl/BWBR0003420/2026-08-01#Artikel4b" },
  {
    article: "WVO 2020 3.41",
    href: "https://wetten.overheid.nl/BWBR0044212/2026-08-01#Artikel3.41",
  },
  { article: "LPW 16", href: "https://wetten.overheid.nl/BWBR0002628/2026-08-01#Artikel16" },
] as const;
