export const proposalNl = {
  "event.plan-proposed": "Het plan is voorgesteld (versie {{number}})",
  "event.plan-taken-back": "Het voorstel is teruggenomen om eraan te werken. Reden: {{reason}}",
  "event.plan-paper-kept": "Het plan is als papier bewaard (versie {{number}})",
  "event.plan-agreed": "Iedereen die beslist zei ja: het plan is vastgesteld (versie {{number}})",
  "event.plan-in-force": "Het plan geldt vanaf nu (versie {{number}})",
  "event.plan-replaced": "Versie {{number}} is vervangen door versie {{by}}",
  "event.plan-version-started": "Versie {{number}} is begonnen, vanuit versie {{from}}",
  "event.plan-extended": "Het plan gaat langer door (versie {{number}}). Reden: {{grounds}}",
  "plan.relation.moeder": "moeder",
  "plan.relation.vader": "vader",
  "plan.relation.ouder": "ouder",
  "plan.relation.voogd": "voogd",
  "plan.relation.pleegouder": "pleegouder",
  "plan.relation.stiefouder": "stiefouder",
  "law.text-of": "{{source}} (tekst van {{date}})",
  "law.practice": "Afspraak uit de praktijk, geen wet: {{source}}",
  "proposal.title": "Hoe het met dit plan staat",
  "proposal.complete": "Alles wat nodig is, staat erin. Het plan kan worden voorgesteld.",
  "proposal.essential": "Dit is nodig voordat het plan kan worden voorgesteld",
  "proposal.worth-knowing": "Goed om te weten",
  "proposal.about": "Het gaat om: {{names}}",
  "proposal.needed": "Nodig",
  "proposal.notice": "Let op",
  "proposal.missing.working-towards": "Schrijf op waar iedereen naartoe werkt.",
  "proposal.missing.child-voice": "Schrijf op wat het kind zelf vindt, in eigen woorden.",
  "proposal.missing.outlook-destination": "Zeg waar het kind naar verwachting naartoe gaat.",
  "proposal.missing.outlook-grounds": "Zeg waarom u dat verwacht.",
  "proposal.missing.return-aim": "Zeg wat u wilt met de terugkeer.",
  "proposal.missing.return-place": "Zeg naar welke plek de terugkeer is.",
  "proposal.missing.return-expected": "Zeg wanneer u de terugkeer verwacht.",
  "proposal.missing.period": "Kies een eerste en een laatste dag. Een plan heeft altijd een einde.",
  "proposal.missing.extension-grounds": "Schrijf op waarom het plan langer doorgaat.",
  "proposal.missing.goal": "Zet ten minste één doel in het plan.",
  "proposal.missing.goal-without-activity": "Zet bij elk doel ten minste één activiteit.",
  "proposal.missing.activity-outside-period":
    "Laat elke activiteit binnen de looptijd van het plan vallen.",
  "proposal.missing.scenario": "Maak het draaiboek voor terugkeer of doorverwijzing.",
  "proposal.missing.evaluation": "Kies de dag waarop iedereen samen terugkijkt.",
  "proposal.missing.regisseur": "Wijs een regisseur aan.",
  "proposal.missing.nobody-with-authority":
    "Er zit niemand aan tafel met gezag over het kind. Voeg de ouder of voogd toe en leg het gezag vast.",
  "proposal.missing.authority-not-recorded": "Leg van elke ouder en voogd vast of die gezag heeft.",
  "proposal.missing.authority-undetermined":
    "Het is niet duidelijk wie gezag heeft. Iemand moet dat eerst uitzoeken; het systeem vraagt dan niemand vanzelf.",
  "proposal.missing.youth-not-at-table":
    "De jongere beslist zelf mee, maar zit nog niet aan tafel. Voeg de jongere toe.",
  "proposal.missing.performer-left":
    "Iemand die iets in het plan doet, zit niet meer aan tafel. Kies iemand anders.",
  "proposal.missing.second-guardian-missing":
    "Twee mensen beslissen samen over dit kind, en er zit er één aan tafel.",
  "proposal.missing.youth-not-asked":
    "Vanaf 12 jaar praat de jongere zelf mee, maar die zit nog niet aan tafel.",
  "proposal.missing.one-life-domain":
    "Een onderwijs-zorgarrangement heeft doelen op school én op een ander leefgebied.",
  "proposal.missing.card": "Er is nog geen benaderingskaart: wat maakt rustig, en wat juist niet?",
  "proposal.missing.payer-unknown":
    "Nog niet overal is bekend wie betaalt. Dat houdt het plan niet tegen.",
  "proposal.missing.evaluation-late": "De evaluatie ligt meer dan drie maanden na het begin.",
  "proposal.propose": "Stel dit plan voor",
  "proposal.propose-title": "Dit plan voorstellen",
  "proposal.propose-intro":
    "U legt het plan voor aan de mensen hieronder. Vanaf dan verandert er niets meer in deze versie, tenzij u het voorstel terugneemt.",
  "proposal.not-complete":
    "Dit plan kan nog niet worden voorgesteld. Hieronder staat wat er ontbreekt en waar u het invult.",
  "proposal.who-is-asked": "Wie wordt gevraagd",
  "proposal.proposed-said":
    "Het plan is voorgesteld. Iedereen die moet antwoorden, krijgt bericht.",
  "proposal.waiting": "{{given}} van de {{asked}} antwoorden zijn binnen.",
  "proposal.all-said-yes": "Iedereen die beslist, zei ja. U kunt het plan vaststellen.",
  "proposal.all-said-yes-child":
    "Iedereen die beslist, zei ja. De regisseur kan jouw plan nu vaststellen.",
  "proposal.all-said-yes-family":
    "Iedereen die beslist, zei ja. De regisseur kan het plan nu vaststellen.",
  "proposal.answers": "Wie waarover antwoordt",
  "proposal.column.who": "Wie",
  "proposal.column.part": "Waarover",
  "proposal.column.why": "Waarom deze persoon",
  "proposal.column.answer": "Antwoord",
  "proposal.part.handelingsdeel": "De ondersteuning (handelingsdeel)",
  "proposal.part.jeugdhulp": "De jeugdhulp",
  "proposal.part.eigen-activiteiten": "De eigen taken",
  "proposal.part.hele-plan": "Het hele plan",
  "proposal.decides": "Dit antwoord beslist.",
  "proposal.asked-only": "Dit antwoord telt mee en beslist niet.",
  "proposal.answer.agreed": "Ja",
  "proposal.answer.disagreed": "Nee",
  "proposal.answer.none": "Nog geen antwoord",
  "proposal.answer.on": "op {{date}}",
  "proposal.answer.on-paper": "op papier, {{date}}",
  "proposal.paper": "Antwoord op papier vastleggen",
  "proposal.paper-of": "van {{name}}, {{part}}",
  "proposal.see-paper": "Bekijk het papier",
  "proposal.my-answer": "Geef uw antwoord",
  "proposal.my-answer-child": "Geef jouw antwoord",
  "proposal.my-answer-why": "U wordt gevraagd wat u van dit plan vindt.",
  "proposal.my-answer-why-child": "We willen graag weten wat jij van dit plan vindt.",
  "proposal.take-back": "Neem het voorstel terug",
  "proposal.take-back-title": "Het voorstel terugnemen",
  "proposal.take-back-intro":
    "Het plan wordt weer een ontwerp. Wie al antwoord gaf, wordt bij een nieuw voorstel opnieuw gevraagd. Wat mensen schreven, blijft in de tijdlijn staan.",
  "proposal.take-back-reason": "Waarom neemt u het terug?",
  "proposal.take-back-help": "Iedereen aan tafel kan dit lezen.",
  "proposal.taken-back-said": "Het plan is weer een ontwerp. U kunt het veranderen.",
  "proposal.confirm": "Stel het plan vast",
  "proposal.confirmed-said":
    "Het plan is vastgesteld en verandert niet meer. Het staat ook op papier klaar.",
  "proposal.bring-into-force": "Laat dit plan ingaan",
  "proposal.agreed-why":
    "Het plan is vastgesteld. Laat het ingaan op de dag dat iedereen ermee begint. Een eerder plan wordt dan vervangen.",
  "proposal.in-force-said": "Dit plan geldt vanaf nu.",
  "proposal.new-version": "Begin een nieuwe versie",
  "proposal.new-version-why":
    "Dit plan verandert niet meer. Wilt u iets anders afspreken, begin dan een nieuwe versie. Tot die ingaat, geldt deze.",
  "proposal.new-version-said":
    "De nieuwe versie staat klaar, met alles wat er stond. Verander wat anders moet.",
  "proposal.extend": "Verleng dit plan",
  "proposal.extend-title": "Dit plan verlengen",
  "proposal.extend-intro":
    "Er komt een nieuwe versie die begint op {{date}}. Iedereen wordt opnieuw om een antwoord gevraagd.",
  "proposal.extend-grounds": "Waarom is langer nodig?",
  "proposal.extend-grounds-help":
    "Wat is bereikt, wat nog niet, en wat gaat er anders? Wie dit leest, moet begrijpen waarom.",
  "proposal.extend-until": "Tot en met welke dag?",
  "proposal.extend-until-help": "Hoogstens een jaar na het begin. Bijvoorbeeld 31-7-2027.",
  "proposal.extended-said":
    "De verlenging staat klaar als ontwerp. Kijk na wat anders moet en stel haar voor.",
  "proposal.versions": "Alle versies van dit plan",
  "proposal.a4": "Het plan op één A4",
} as const;

export type ProposalTexts = Record<keyof typeof proposalNl, string>;

declare module "../../platform/i18n/index.js" {
  interface Texts extends ProposalTexts {}
}
