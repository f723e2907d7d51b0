export const emergencyNl = {
  "emergency.link": "Noodgeval: open een dossier waar u niet aan tafel zit",
  "emergency.title": "Een dossier openen in een noodgeval",
  "emergency.intro":
    "Alleen als een kind nu gevaar loopt en u niet kunt wachten op de mensen aan tafel.",
  "emergency.danger": "Is er direct gevaar? Bel eerst",
  "emergency.worry": "Een zorg over mishandeling of geweld? Bel Veilig Thuis:",
  "emergency.then": "Wat er gebeurt als u dit doet",
  "emergency.then-reads": "U leest {{time}} mee. U kunt niets veranderen.",
  "emergency.then-told":
    "Het gezin, de regisseur en de privacyfunctionaris van uw organisatie krijgen meteen bericht.",
  "emergency.then-seen": "Zij lezen uw naam, uw reden en tot wanneer u kijkt.",
  "emergency.then-recorded": "Alles wat u opent, wordt vastgelegd. U kunt zelf eerder stoppen.",
  "emergency.then-tries":
    "U kunt dit vijf keer per dag proberen. Ook een poging die niets opent, wordt vastgelegd.",
  "emergency.child": "Om welk kind gaat het?",
  "emergency.child-help":
    "Vul alles in zoals het in het dossier staat. Eenplan zegt nooit of een dossier bestaat.",
  "emergency.organisation": "Namens welke organisatie?",
  "emergency.reason": "Waarom is het nu nodig?",
  "emergency.reason-help":
    "Ten minste één hele zin, zonder de naam van het kind. Het gezin leest deze zin meteen. Schrijf hier geen vermoeden van mishandeling: dat gaat langs de meldcode en Veilig Thuis.",
  "emergency.submit": "Open dit dossier",
  "emergency.opened": "U kijkt nu mee. Wie het moet weten, heeft bericht gekregen.",
  "emergency.not-here": "Hier kan dit niet",
  "emergency.not-here-why":
    "Uw regio laat niet toe dat iemand in een noodgeval een dossier opent zonder aan tafel te zitten. Bel de school of het jeugdteam van het kind.",
  "emergency.mine": "U kijkt in een noodgeval mee tot {{time}}",
  "emergency.mine-what":
    "U leest alleen. Het gezin en de regisseur weten het en lezen uw reden: “{{reason}}”",
  "emergency.stop": "Stop met meekijken",
  "emergency.stopped": "U kijkt niet meer mee. Het staat in de tijdlijn van het dossier.",
  "emergency.other": "{{name}} kijkt in een noodgeval mee tot {{time}}",
  "emergency.other-what":
    "{{name}} werkt bij {{organisation}}, zit niet aan tafel en kan niets veranderen. De reden: “{{reason}}”",
  "emergency.visits": "Bekijk wat er is gelezen, of stel een vraag",
  "event.emergency-opened":
    "{{name}} van {{organisation}} kijkt in een noodgeval mee tot {{until}}. De reden: {{reason}}",
  "event.emergency-ended": "{{name}} stopte met meekijken in een noodgeval",
} as const;

export type EmergencyTexts = Record<keyof typeof emergencyNl, string>;

declare module "../../platform/i18n/index.js" {
  interface Texts extends EmergencyTexts {}
}
