import type { History } from "../story.types.js";

export const history: History = {
  situations: [
    {
      on: -37,
      absenceKind: "ongeoorloofd",
      registration: "ingeschreven",
      school: "Lyceum Oostmeer",
      groupName: "mavo-havo 2",
      exemption: "geen",
      hoursPerWeek: 24,
      targetGroup: "Kan en weet veel, maar valt stil als een groep naar hem kijkt.",
      source: "Jürgen en ouders",
    },
  ],
  career: [
    {
      kind: "school",
      what: "Basisschool, met een plusgroep op woensdag",
      startsOn: -3300,
      endsOn: -450,
      effect: "hielp",
      effectNote: "In de plusgroep van vijf kinderen praatte hij het meest.",
      source: "Naïma",
    },
    {
      kind: "overgang",
      what: "Brugklas, warme overdracht ging niet door",
      whereAt: "Lyceum Oostmeer",
      startsOn: -420,
      endsOn: -70,
      effect: "onbekend",
      effectNote:
        "De basisschool had geschreven dat hij liever schrijft dan spreekt; dat briefje is nooit gelezen.",
      source: "Jürgen",
    },
    {
      kind: "schorsing-of-verwijdering",
      what: "Eén dag intern geschorst wegens weigeren",
      whereAt: "Lyceum Oostmeer",
      startsOn: -48,
      endsOn: -48,
      effect: "hielp-niet",
      effectNote: "Hij maakte die dag al het werk af, alleen in een kamer.",
      source: "Fatima",
    },
  ],
};
