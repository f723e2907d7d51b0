export const perspectiveNl = {
  "event.perspective-added": "Opgeschreven hoe {{speaker}} het ziet",
  "event.perspective-answered": "Uitgelegd wat er met de mening van {{speaker}} is gedaan",
  "dossier.voice.kind": "het kind zelf",
  "dossier.voice.kind-child": "jijzelf",
  "dossier.voice.ouder": "ouder of voogd",
  "dossier.voice.school": "school",
  "dossier.voice.zorg": "zorg",
  "dossier.voice.ander": "iemand anders",
  "dossier.perspectives.title": "Hoe iedereen het ziet",
  "dossier.perspectives.intro":
    "Mensen kunnen het verschillend zien. Alle meningen blijven naast elkaar staan.",
  "dossier.perspective.child-not-heard":
    "Hier staat nog niet wat {{name}} ervan vindt. {{name}} mag dat op een eigen manier laten weten.",
  "dossier.perspective.child-not-heard-child":
    "Hier staat nog niet wat jij ervan vindt. Je mag dat op je eigen manier laten weten.",
  "dossier.perspective.new": "Een mening erbij zetten",
  "dossier.perspective.new-child": "Zet jouw mening erbij",
  "dossier.perspective.earlier": "Wat eerder is gezegd ({{count}})",
  "dossier.perspective.somebody": "iemand die u niet kunt zien",
  "dossier.perspective.somebody-child": "iemand die je niet kunt zien",
  "dossier.perspective.written-down-by": "Opgeschreven door {{by}}",
  "dossier.perspective.done-with-it": "Wat is er met deze mening gedaan?",
  "dossier.perspective.no-answer-yet": "Dat is nog niet uitgelegd.",
  "dossier.perspective.answer": "Leg uit wat ermee is gedaan",
  "dossier.perspective.change-answer": "Verander deze uitleg",
  "dossier.perspective.title": "Hoe iemand het ziet",
  "dossier.perspective.title-child": "Wat vind jij?",
  "dossier.perspective.form-intro":
    "Vertel hoe u het ziet, of schrijf op wat iemand u vertelde. Wat eerder is gezegd, blijft staan.",
  "dossier.perspective.form-intro-child":
    "Vertel hoe jij het ziet. Niemand mag jouw woorden veranderen. Wat je eerder zei, blijft staan.",
  "dossier.perspective.add": "Zet deze mening erbij",
  "dossier.perspective.speaker": "Van wie is deze mening?",
  "dossier.perspective.speaker-other": "Iemand die niet in deze lijst staat",
  "dossier.perspective.speaker-name": "Hoe heet die persoon?",
  "dossier.perspective.speaker-name-help":
    "Vul dit alleen in als de persoon niet in de lijst staat.",
  "dossier.perspective.voice": "Als wie praat deze persoon?",
  "dossier.perspective.as.kind": "Als het kind zelf",
  "dossier.perspective.as.kind-child": "Als mezelf",
  "dossier.perspective.as.ouder": "Als ouder of voogd",
  "dossier.perspective.as.school": "Voor de school",
  "dossier.perspective.as.zorg": "Voor de zorg",
  "dossier.perspective.as.ander": "Als iemand anders",
  "dossier.perspective.how": "Hoe is het gezegd?",
  "dossier.perspective.how.zelf-geschreven": "Zelf geschreven",
  "dossier.perspective.how.verteld": "Verteld",
  "dossier.perspective.how.getekend": "Getekend",
  "dossier.perspective.how.via-vertrouwenspersoon": "Via een vertrouwenspersoon",
  "dossier.perspective.said-on": "Op welke dag is het gezegd?",
  "dossier.perspective.body": "Wat is er gezegd?",
  "dossier.perspective.body-child": "Wat wil je zeggen?",
  "dossier.perspective.body-help": "Zo letterlijk als kan. Het hoeft niet netjes te zijn.",
  "dossier.perspective.added": "Deze mening staat erbij. Wat eerder is gezegd, staat eronder.",
  "dossier.perspective.answer-title": "Wat is er gedaan met wat {{name}} zei?",
  "dossier.perspective.answer-intro":
    "{{name}} hoort wat er met deze woorden is gedaan. Een kind heeft daar recht op. Gebruik woorden die {{name}} begrijpt.",
  "dossier.perspective.answer-help": "Zeg ook eerlijk wat niet kon, en waarom niet.",
  "dossier.perspective.answer-save": "Leg dit uit aan {{name}}",
  "dossier.perspective.answered": "De uitleg staat bij de mening.",
} as const;

export type PerspectiveTexts = Record<keyof typeof perspectiveNl, string>;

declare module "../../platform/i18n/index.js" {
  interface Texts extends PerspectiveTexts {}
}
