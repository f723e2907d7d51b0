import type { History } from "../story.types.js";

export const history: History = {
  situations: [
    {
      on: -118,
      homeSince: -410,
      absenceKind: "geoorloofd-overig",
      registration: "ingeschreven",
      school: "Basisschool Het Wilgenveer",
      groupName: "groep 4",
      exemption: "geen",
      hoursPerWeek: 0,
      targetGroup: "Leert snel, maar kan in een volle klas niet tot rust komen.",
      source: "Els",
    },
    {
      on: -28,
      homeSince: -410,
      absenceKind: "minder-uren",
      registration: "ingeschreven",
      school: "Basisschool Het Wilgenveer",
      groupName: "groep 4",
      exemption: "geen",
      hoursPerWeek: 2.5,
      targetGroup: "Leert snel op eigen tempo, met één vaste volwassene in de buurt.",
      source: "Els",
    },
  ],
  career: [
    {
      kind: "school",
      what: "Groep 1 en 2 op de dorpsschool",
      whereAt: "Het Wilgenveer",
      startsOn: -1150,
      endsOn: -560,
      effect: "hielp-deels",
      effectNote:
        "Spelen met blokken en letters ging goed, de kring en het plein kostten hem veel.",
      source: "Els",
    },
    {
      kind: "hulp",
      what: "Halve dagen, met een klassenassistent in de buurt",
      whereAt: "Het Wilgenveer",
      startsOn: -520,
      endsOn: -412,
      effect: "hielp-niet",
      effectNote:
        "De assistent kende hem goed, maar het lawaai om hem heen bleef en hij liep elke dag weg.",
      source: "Meike",
    },
    {
      kind: "thuis",
      what: "Helemaal thuis; ook het schoolplein lukt niet meer",
      startsOn: -410,
      effect: "onbekend",
      effectNote: "Hij slaapt beter, maar ziet bijna geen kinderen.",
      source: "ouders",
    },
    {
      kind: "hulp",
      what: "Gesprekken met ouders over rust in huis",
      whereAt: "Meewaard",
      startsOn: -300,
      effect: "hielp",
      effectNote: "Ouders zien de spanning nu aankomen en maken de dag op tijd kleiner.",
      source: "vader",
    },
  ],
  analysis: {
    on: -85,
    source: "Els, Henriëtte en ouders",
    body: "Tim wil leren en leest boeken voor kinderen van tien. In de klas komt alles tegelijk binnen: stemmen, schuivende stoelen, dertig gezichten. Hij houdt zich lang goed en loopt dan boos weg, en thuis komt de rest eruit. Halve dagen en een assistent hebben dat niet veranderd, omdat de ruimte en de groep hetzelfde bleven. Eerst moet hij ergens veilig kunnen zijn; van daaruit kan het leren weer groeien.",
  },
  options: [
    {
      what: "School voor speciaal onderwijs in Veldhave",
      outcome: "afgewezen",
      reason:
        "De groepen zijn ingedeeld op niveau en zitten vol verschillen; dat geeft Tim meer onrust dan hij nu aankan.",
      decidedOn: -84,
      source: "hele tafel",
    },
    {
      what: "Speciaal basisonderwijs",
      outcome: "overwogen",
      reason:
        "De klas is klein genoeg, maar op dit moment krijgt hij daar te weinig om zijn tanden in te zetten; bij de terugkeer kijken we opnieuw.",
      decidedOn: -84,
      source: "Bram",
    },
    {
      what: "Moeder geeft thuis les",
      outcome: "afgewezen",
      reason: "Ouders zijn al dag en nacht aan het zorgen en moeten vooral ouders kunnen blijven.",
      decidedOn: -100,
      source: "Henriëtte en ouders",
    },
    {
      what: "Zorgboerderij met lessen op afstand, gedragen door school",
      outcome: "gekozen",
      reason:
        "Hier is letterlijk ruimte om weg te lopen en terug te komen, en het leren gaat in zijn eigen tempo door.",
      decidedOn: -62,
      source: "hele tafel",
    },
  ],
};
