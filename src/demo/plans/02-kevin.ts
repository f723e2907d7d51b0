import type { PlanStory } from "../story.types.js";

type Goals = PlanStory["goals"];

const rhythm: Goals[number] = {
  key: "ritme",
  domain: "gezin",
  title: "De dag begint weer in de ochtend",
  childWords: "Ik wil niet meer de hele nacht op zijn, maar het lukt niet vanzelf.",
  steps: [
    "Slaapt overdag en eet alleen op zijn kamer.",
    "Is om twaalf uur beneden, vier dagen per week.",
    "Is om tien uur beneden en ontbijt mee.",
    "Is om acht uur aangekleed, ook op vrijdag.",
    "Zet zijn eigen wekker en hoeft niet geroepen te worden.",
  ],
};
const learning: Goals[number] = {
  key: "leren",
  domain: "school",
  title: "Kevin krijgt weer les en maakt af waar hij aan begint",
  childWords: "Als ik weet wat het is, doe ik het gewoon.",
  steps: [
    "Komt niet beneden als er een docent is.",
    "Zit aan tafel, maar doet nog niets voor een vak.",
    "Maakt elke week één toets of opdracht af.",
    "Volgt vijf ochtenden les in de Kajuit.",
    "Volgt één vak in een gewone klas.",
  ],
};

export const plans: PlanStory[] = [
  {
    madeOn: -250,
    startsOn: -225,
    endsOn: -50,
    outlook: {
      destination: "Havodiploma op het Lyceum Oostmeer.",
      grounds: "Zijn cijfers waren voldoende zolang hij er was, en hij leert snel.",
      helping: "Harm als bekend gezicht; opdrachten met een duidelijk einde.",
      hindering:
        "Een omgekeerd dagritme en het idee dat school en thuis gescheiden moeten blijven.",
    },
    returnTo: {
      aim: "Vijf ochtenden in een kleine klas",
      place: "De Kajuit op het Lyceum Oostmeer",
      expectedOn: -80,
    },
    nextStep:
      "Beginnen met twee uur per week en pas uitbreiden als Kevin zelf vraagt wanneer Sietse weer komt.",
    evaluationOn: -185,
    goals: [
      {
        ...rhythm,
        scores: [
          { on: -225, score: -2, by: "moeder" },
          { on: -160, score: 0, note: "Drie weken aan het ontbijt.", by: "moeder" },
        ],
      },
      {
        ...learning,
        scores: [
          { on: -225, score: -2, by: "sietse" },
          { on: -190, score: -1, by: "sietse" },
          { on: -130, score: 0, note: "Wiskundetoets: 8,1.", by: "sietse" },
        ],
      },
    ],
    activities: [
      {
        goal: "leren",
        what: "Keukentafel, de start: stappen tellen naar de brug, boodschappen uitrekenen",
        kind: "onderwijs",
        performer: "sietse",
        place: "thuis",
        frequency: "twee keer een uur, na drie uur ’s middags",
        hoursPerWeek: 2,
        form: "individueel",
        startsOn: -225,
        endsOn: -181,
        methods: "Harm is erbij en doet steeds een stapje terug.",
        payer: "school",
      },
      {
        goal: "leren",
        what: "Keukentafel, het vervolg: wiskunde, Engels en aardrijkskunde",
        kind: "onderwijs",
        performer: "sietse",
        place: "thuis",
        frequency: "drie keer twee uur, steeds vroeger op de dag",
        hoursPerWeek: 6,
        form: "individueel",
        startsOn: -180,
        endsOn: -81,
        material: "Boeken van havo 2, toetsen in een gesloten envelop",
        payer: "school",
      },
      {
        goal: "ritme",
        what: "Gezinscoaching: wie doet wat als het ’s avonds schuurt",
        kind: "zorg",
        performer: "tomas",
        place: "thuis",
        frequency: "elke week anderhalf uur op donderdagavond",
        hoursPerWeek: 1.5,
        form: "groep",
        startsOn: -225,
        endsOn: -50,
        payer: "gemeente-jeugdwet",
        decisionNumber: "OM-JH-2210",
      },
    ],
    returnScenario: {
      direction: "terugkeer",
      planA:
        "Van de keukentafel naar een leeg lokaal, dan naar de Kajuit met twee leerlingen, dan vijf ochtenden.",
      planB:
        "Lukt het gebouw nog niet, dan wordt de bibliotheek in Oostmeer een maand lang de tussenstap.",
      relapse:
        "Komt hij een week niet beneden, dan gaat Harm alleen langs en praat niet over school.",
      caller: "jurgen",
      callsWhen: "Als Sietse twee keer achter elkaar voor niets kwam.",
      aftercare: "Sietse blijft bereikbaar per app zolang Kevin dat wil.",
    },
    approach: {
      calms: "Samen lopen, een hond aaien, cijfers en lijstjes.",
      triggers: "Meer dan één volwassene die iets van hem wil; het woord huiswerk.",
      never: "Niet naar zijn kamer gaan zonder te appen.",
    },
    proposedOn: -240,
    answers: [
      { person: "kind", on: -238, agreed: true },
      { person: "moeder", on: -239, agreed: true },
      { person: "vader", on: -239, agreed: true },
      { person: "sietse", on: -237, agreed: true },
      { person: "tomas", on: -234, agreed: true },
    ],
    agreedOn: -234,
    inForceOn: -225,
  },
  {
    madeOn: -100,
    startsOn: -80,
    endsOn: 200,
    extensionGrounds:
      "De doelen thuis zijn gehaald, maar een volle schoolweek is nog te veel. De stap naar het gebouw vraagt een nieuw plan met andere mensen en andere uren.",
    outlook: {
      destination: "Havo 3 en daarna een technische of creatieve opleiding.",
      grounds: "Hij haalde zes toetsen op rij zonder achterstand.",
      helping: "Een vaste plek bij het raam, een klas van acht en een mentor die kort praat.",
      hindering: "Lange dagen met meer van hetzelfde; onverwachte invallers.",
    },
    returnTo: {
      aim: "Een gewone havoklas voor ten minste drie vakken",
      place: "Lyceum Oostmeer, onderbouw",
      expectedOn: 170,
    },
    nextStep: "Twee middagen per week spelontwerp proberen, buiten de eigen school.",
    evaluationOn: 16,
    goals: [
      {
        ...rhythm,
        scores: [{ on: -75, score: 1, note: "Staat op voor de bus van acht uur.", by: "vader" }],
        ended: {
          reason: "bereikt",
          note: "De wekker doet het werk; ouders hoeven niet meer te roepen.",
        },
      },
      {
        ...learning,
        scores: [
          { on: -75, score: 0, by: "fatima" },
          { on: -25, score: 1, note: "Vijf ochtenden, vier weken achter elkaar.", by: "fatima" },
        ],
      },
      {
        key: "maken",
        domain: "vrije-tijd",
        title: "Kevin maakt iets samen met leeftijdgenoten",
        childWords: "Ik wil een spel bouwen dat iemand anders ook leuk vindt.",
        steps: [
          "Doet buiten school niets met anderen in het echt.",
          "Praat online over zijn ontwerp met Bas.",
          "Gaat één middag per week naar een groepje makers.",
          "Werkt twee middagen mee aan één gezamenlijk spel.",
          "Laat het spel zien aan een klas of aan publiek.",
        ],
        scores: [
          { on: -70, score: -2, by: "fatima" },
          { on: -22, score: -1, note: "Ruitjespapier gedeeld met Bas.", by: "kind" },
        ],
      },
    ],
    activities: [
      {
        goal: "leren",
        what: "Ochtendles in de Kajuit, met eigen werkplek",
        kind: "onderwijs",
        performer: "fatima",
        place: "school",
        placeName: "De Kajuit",
        frequency: "vijf ochtenden, samen veertien uur",
        hoursPerWeek: 14,
        form: "groep",
        startsOn: -80,
        endsOn: 200,
        methods: "Dagpagina op tafel; pauze wanneer hij die zelf pakt.",
        material: "Laptop, koptelefoon, kaart met ‘ik snap het niet’",
        payer: "school",
      },
      {
        goal: "leren",
        what: "Bijblijven met wiskunde op het niveau van havo 3",
        kind: "onderwijs",
        performer: "sietse",
        place: "school",
        frequency: "woensdag het laatste uur van de ochtend",
        hoursPerWeek: 1,
        form: "individueel",
        startsOn: -80,
        endsOn: 200,
        payer: "school",
      },
      {
        goal: "maken",
        what: "Op zoek naar een plek om spellen te bouwen en daar samen heen gaan",
        kind: "ondersteuning",
        performer: "tomas",
        place: "elders",
        frequency: "om de week een middag van twee uur",
        hoursPerWeek: 1,
        form: "individueel",
        startsOn: -70,
        endsOn: 60,
        payer: "gemeente-jeugdwet",
        decisionNumber: "OM-JH-2388",
      },
    ],
    returnScenario: {
      direction: "terugkeer",
      planA: "Eerst wiskunde in een gewone klas, dan Engels, dan een derde vak dat hij zelf kiest.",
      planB:
        "Blijft de gewone klas te vol, dan doet hij de vakken vanuit de Kajuit en maakt hij de toetsen mee.",
      relapse:
        "Twee gemiste ochtenden betekent: korter, maar wel komen. Drie gemiste ochtenden: Sietse gaat langs.",
      caller: "fatima",
      callsWhen: "Om kwart voor negen, eerst Kevin zelf en daarna zijn vader.",
      aftercare:
        "Harm spreekt Kevin elke twee maanden bij de brug en laat Fatima weten of er iets is.",
    },
    approach: {
      calms: "Met rust laten op zijn plek, over vijf minuten terugkomen.",
      triggers: "Een vraag in het bijzijn van de klas; een lokaal dat ineens anders is.",
      never: "Zijn scherm dichtklappen of meelezen zonder te vragen.",
      ownWords: "Zeg gewoon wat je wil en wacht dan even. Ik ben niet boos, ik denk na.",
    },
    proposedOn: -94,
    answers: [
      { person: "kind", on: -91, agreed: true },
      { person: "moeder", on: -93, agreed: true },
      { person: "vader", on: -92, agreed: true },
      { person: "fatima", on: -92, agreed: true },
      { person: "sietse", on: -90, agreed: true },
      { person: "tomas", on: -88, agreed: true },
    ],
    agreedOn: -88,
    inForceOn: -80,
  },
];
