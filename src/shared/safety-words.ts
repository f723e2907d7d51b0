import { wholeWords, withoutAccents } from "./whole-words.js";

/** Words that hardly mean anything else, without accents and in lower case. */
const words = [
  ...["mishandeling", "mishandelingen", "mishandeld", "mishandelde", "mishandelt", "mishandelen"],
  ...["kindermishandeling", "kindermisbruik", "seksueel misbruik", "seksueel misbruikt"],
  ...["misbruikt door", "incest", "aangerand", "aanranding", "verkracht", "verkrachting"],
  ...["geslagen", "huiselijk geweld", "eergerelateerd geweld", "verwaarlozing", "verwaarloosd"],
  ...["thuis niet veilig", "niet veilig thuis", "thuis onveilig", "onveilig thuis"],
  ...["zorgmelding", "meldcode", "child abuse", "sexual abuse", "sexually abused"],
  ...["physical abuse", "physically abused", "abused", "molested", "raped", "domestic violence"],
  ...["beaten by", "neglected", "not safe at home", "unsafe at home"],
];

/** Hitting is said in as many ways as there are people: who does it stands before, who is hit after. */
const deeds = ["slaat", "sloeg", "slaan", "mishandelt", "schopt", "schopte", "betast"];
const englishDeeds = ["hits", "hit", "beats", "kicks", "touches"];
const whom = ["hem", "haar", "mij", "me", "ons", "hen", "kind", "kinderen", "zoon", "dochter"];
const englishWhom = ["him", "her", "me", "us", "them", "child", "children", "son", "daughter"];

const anyWord = wholeWords(words, "giu");
// Only in capitals: "hij voelt zich veilig thuis" is good news.
const anyName = wholeWords(["Veilig Thuis"], "gu");
const hitting = wholeWords(
  [...sentences(deeds, ["", "zijn ", "haar ", "het ", "de ", "mijn "], whom)].concat(
    sentences(englishDeeds, ["", "his ", "her ", "the ", "my "], englishWhom),
  ),
  "giu",
);

function sentences(deed: string[], between: string[], person: string[]): string[] {
  return deed.flatMap((first) =>
    between.flatMap((word) => person.map((last) => `${first} ${word}${last}`)),
  );
}

/**
 * Words of abuse in a text, Dutch and English, as they were typed, each once and in their order.
 * Never a reason to refuse or to tell anybody: the page may ask whether the shared plan is the place.
 */
export function safetyWordsIn(text: string): string[] {
  const { plain, positions } = withoutAccents(text);
  const found = [anyWord, anyName, hitting].flatMap((pattern) => [...plain.matchAll(pattern)]);
  const typed = found
    .sort((a, b) => a.index - b.index)
    .map(({ index, 0: match }) => text.slice(positions[index], positions[index + match.length]));
  const first = new Map<string, string>();
  for (const word of typed.map((one) => one.replace(/\s+/g, " "))) {
    if (!first.has(word.toLowerCase())) first.set(word.toLowerCase(), word);
  }
  return [...first.values()];
}
