/** Base: for professionals. `-family` with "u" and `-child` with "je", both at B1. */
export const safetyHelpNl = {
  "safety.title": "Zorgen over veiligheid",
  "safety.title-child": "Voel je je niet veilig?",
  "safety.intro":
    "Vermoedt u mishandeling, verwaarlozing of geweld? Schrijf dat niet in het gedeelde plan. Volg de meldcode van uw organisatie.",
  "safety.intro-family":
    "Is iemand thuis of ergens anders niet veilig? Of maakt u zich daar zorgen over? Hier leest u wie u kunt bellen.",
  "safety.intro-child":
    "Doet iemand je pijn? Ben je bang voor iemand, of maak je je zorgen over een ander? Het is niet jouw schuld. Je mag hulp vragen.",
  "safety.call": "Wie u kunt bellen",
  "safety.call-child": "Wie je kunt bellen",
  "safety.line.emergency": "Direct gevaar: bel",
  "safety.line.emergency.help": "De politie, de brandweer of een ambulance komt meteen.",
  "safety.line.veilig-thuis": "Veilig Thuis:",
  "safety.line.veilig-thuis.help":
    "Gratis, dag en nacht. Voor raad en voor een melding. U kunt raad vragen zonder de naam van het kind te noemen.",
  "safety.line.veilig-thuis.help-family":
    "Gratis, dag en nacht. U kunt om raad vragen of vertellen wat er gebeurt. U mag bellen zonder uw naam te noemen.",
  "safety.line.veilig-thuis.help-child":
    "Gratis, dag en nacht. Zij helpen als het thuis niet veilig is. Je mag zelf bellen.",
  "safety.line.kindertelefoon": "Kindertelefoon:",
  "safety.line.kindertelefoon.help":
    "Voor kinderen van 8 tot 18 jaar. Gratis en anoniem, elke dag, niet in de nacht.",
  "safety.line.kindertelefoon.help-child":
    "Voor iedereen van 8 tot 18 jaar. Gratis, elke dag, maar niet in de nacht. Je hoeft niet te zeggen hoe je heet.",
  "safety.not-here": "Waarom niet in het plan",
  "safety.not-here.why":
    "Iedereen aan tafel leest het plan, ook wie zelf met de zorg te maken heeft. Een zorg over veiligheid schrijft u op in het dossier van uw eigen organisatie.",
  "safety.not-here.why-family":
    "Iedereen aan tafel leest het plan. Misschien ook de persoon over wie u zich zorgen maakt. Vertel het daarom aan iemand die u vertrouwt, of bel Veilig Thuis.",
  "safety.not-here.why-child":
    "Iedereen die meedoet, leest het plan. Misschien ook degene voor wie je bang bent. Vertel het daarom liever aan iemand die je vertrouwt: een juf of meester, de dokter of een familielid. Of bel.",
  "safety.not-here.nothing-kept":
    "Op deze pagina valt niets in te vullen. Eenplan bewaart hier niets over uw zorg.",
  "safety.not-here.nothing-kept-child":
    "Op deze pagina hoef je niets in te vullen. Eenplan bewaart hier niets over wat jij meemaakt.",
  "safety.meldcode": "De meldcode in vijf stappen",
  "safety.meldcode-child": "Wat doet je school als die zich zorgen maakt?",
  "safety.meldcode.intro":
    "School, hulp en gemeente werken met een meldcode. Die van uw eigen organisatie gaat voor; dit zijn de stappen die erin staan.",
  "safety.meldcode.intro-family":
    "Maakt iemand van school, de hulp of de gemeente zich zorgen? Dan volgt die persoon vijf vaste stappen. Dat heet de meldcode.",
  "safety.meldcode.intro-child":
    "Juffen, meesters en hulpverleners volgen dan vijf stappen. Dat heet de meldcode.",
  "safety.step.1": "Zet op een rij wat u zag en hoorde, met de dag erbij. Schrijf feiten op.",
  "safety.step.1-family": "Diegene schrijft op wat er te zien en te horen was.",
  "safety.step.1-child": "Ze schrijven op wat ze zagen en hoorden.",
  "safety.step.2":
    "Overleg met een collega, het liefst de aandachtsfunctionaris. Vraag zo nodig Veilig Thuis om raad.",
  "safety.step.2-family":
    "Diegene praat erover met een collega, en vraagt soms raad aan Veilig Thuis.",
  "safety.step.2-child": "Ze vragen raad aan een collega, en soms aan Veilig Thuis.",
  "safety.step.3":
    "Praat met de ouders en met het kind. Is dat misschien niet veilig? Overleg eerst met Veilig Thuis.",
  "safety.step.3-family":
    "Diegene praat met u en met uw kind. Alleen als dat gevaarlijk kan zijn, gaat het anders.",
  "safety.step.3-child":
    "Ze praten met jou en met je ouders. Is dat misschien niet veilig? Dan doen ze het anders.",
  "safety.step.4":
    "Weeg hoe ernstig het is, met het afwegingskader van uw beroep. Twijfelt u? Bel Veilig Thuis.",
  "safety.step.4-family": "Diegene bekijkt met vaste vragen hoe ernstig het is.",
  "safety.step.4-child": "Ze bedenken hoe erg het is.",
  "safety.step.5":
    "Neem twee besluiten: is een melding bij Veilig Thuis nodig, en kunt u (ook) hulp geven of regelen?",
  "safety.step.5-family":
    "Diegene neemt twee besluiten: is een melding bij Veilig Thuis nodig, en kan er hulp komen?",
  "safety.step.5-child": "Ze kiezen: vertellen we het aan Veilig Thuis, en wie kan er helpen?",
  "safety.meldcode.after":
    "Is het ernstig, dan mag u altijd eerder handelen. In het plan komt hierover niets te staan.",
  "safety.meldcode.after-family": "In het plan komt hierover niets te staan.",
  "safety.meldcode.after-child": "In jouw plan komt hierover niets te staan.",
  "safety.source":
    "De stappen volgen uit de Wet verplichte meldcode huiselijk geweld en kindermishandeling. Voor scholen en leerplicht staat de meldcode in",
  "safety.checked":
    "De nummers komen van de pagina’s van Veilig Thuis en de Kindertelefoon, gelezen op {{date}}.",
} as const;

export type SafetyHelpTexts = Record<keyof typeof safetyHelpNl, string>;

declare module "../platform/i18n/index.js" {
  interface Texts extends SafetyHelpTexts {}
}
