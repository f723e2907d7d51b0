export const httpNl = {
  "http.done-already": "Dit was al gedaan. Er is niets dubbel gebeurd.",
  "http.somebody-else": "Iemand anders",
  "http.conflict": "{{by}} veranderde dit ook, terwijl u schreef. Kies wat er moet staan.",
  "http.not-found.title": "Deze pagina is er niet voor u",
  "http.not-found.body":
    "Misschien klopt het adres niet, of doet u niet mee in dit dossier. Denkt u dat u hier wel bij moet kunnen? Vraag het aan de regisseur.",
  "http.refused.title": "Dit kan nu niet",
  "http.form-expired.title": "Deze pagina was te lang open",
  "http.form-expired.body":
    "Daarom is er niets veranderd. Ga terug en probeer het opnieuw. Wat u typte, staat er nog.",
  "http.too-large.title": "Dit is te groot om te versturen",
  "http.too-large.body": "Er is niets veranderd. Kies een bestand van hoogstens 10 MB.",
  "http.database-away.title": "Even geduld",
  "http.database-away.body":
    "Eenplan is een ogenblik niet bereikbaar. Er is niets veranderd en niets kwijt. Laad deze pagina over een minuut opnieuw.",
  "http.fault.title": "Er ging bij ons iets mis",
  "http.fault.body":
    "Er is niets half gedaan. Blijft het misgaan? Geef dan dit kenmerk door: {{reference}}.",
  "http.back": "Ga terug",
  "http.to-start": "Naar het begin",
  "error.required": "Vul dit in.",
  "error.too-long": "Deze tekst is te lang. Maak hem korter.",
  "error.bsn-in-text":
    "Hier staat iets dat op een burgerservicenummer lijkt. Haal het weg: dat nummer hoort niet in een plan.",
  "error.not-a-name": "Vul een naam in, met letters.",
  "error.not-a-file-name": "De naam van dit bestand kan niet. Geef het een andere naam.",
  "error.not-a-decision-number": "Vul het nummer in zoals het op het besluit staat.",
  "error.not-a-date": "Vul een datum in, zoals 15-1-2027.",
  "error.date-impossible": "Deze datum bestaat niet. Controleer de dag en de maand.",
  "error.date-in-future": "Deze datum ligt in de toekomst. Vul een datum in die al geweest is.",
  "error.not-a-number": "Vul een getal in, zoals 6 of 6,5.",
  "error.not-whole-minutes": "Vul hele minuten in, zoals 6:30 of 6,5 uur.",
  "error.too-many-hours": "Zoveel uren zitten er niet in een week. Vul de uren per week in.",
  "error.choose-one": "Kies er één.",
  "error.not-an-id": "Kies er één.",
  "error.not-a-count": "Vul een heel getal in, van 1 tot en met 500.",
  "error.say-more": "Schrijf ten minste één hele zin.",
  "error.not-a-phone": "Vul een telefoonnummer in, met alleen cijfers.",
  "error.not-an-email": "Vul een e-mailadres in, zoals naam@voorbeeld.nl.",
  "refusal.not-found": "Dit is er niet, of niet voor u.",
  "refusal.not-yours": "Dit kan iemand anders doen, u niet. Vraag het aan de regisseur.",
  "refusal.form-expired":
    "Deze pagina was te lang open. Controleer wat er staat en verstuur het opnieuw.",
  "refusal.sign-in-failed":
    "Dit e-mailadres en wachtwoord horen niet bij elkaar. Probeer het opnieuw.",
  "refusal.sign-in-too-often":
    "U hebt het te vaak geprobeerd. Wacht een kwartier en probeer het dan opnieuw.",
  "refusal.invitation-invalid":
    "Deze uitnodiging is gebruikt of verlopen. Vraag de coördinator van uw organisatie om een nieuwe.",
  "refusal.passwords-differ": "De twee wachtwoorden zijn niet gelijk. Typ ze opnieuw.",
  "refusal.password-too-short": "Kies een wachtwoord van minstens 12 tekens. Een zin mag ook.",
  "refusal.password-guessable":
    "Dit wachtwoord is te makkelijk te raden. Kies een zin die alleen u kent.",
  "refusal.password-wrong": "Dit is niet uw wachtwoord van nu.",
  "refusal.email-taken": "Er is al een account met dit e-mailadres.",
  "refusal.email-missing":
    "Van deze persoon is geen e-mailadres bekend. Vraag het adres en zet de persoon opnieuw aan tafel.",
  "refusal.dates-reversed": "Het einde ligt vóór het begin. Verander één van de twee datums.",
  "refusal.birth-date-too-long-ago":
    "Eenplan is voor kinderen en jongeren tot 23 jaar. Controleer de geboortedatum.",
  "refusal.before-birth":
    "Deze datum ligt vóór de geboorte. Controleer de dag, of de geboortedatum.",
  "refusal.same-child-perhaps":
    "U hebt al een dossier van {{name}} met dezelfde geboortedatum. Bestaat dit dossier al? Werk dan daarin verder. Is het een ander kind, vink dat dan aan.",
  "refusal.dossier-closed":
    "Dit dossier is gesloten: u kunt het lezen, maar er verandert niets meer in. Heropen het eerst.",
  "refusal.dossier-open": "Dit dossier is al open.",
  "refusal.home-but-present":
    "U schreef dat er geen afwezigheid is. Laat deze datum dan leeg, of kies welke afwezigheid er is.",
  "refusal.school-missing": "Schrijf op welke school het is.",
  "refusal.not-registered-twice":
    "Bij de afwezigheid staat ‘nergens ingeschreven’. Kies hier ook ‘niet ingeschreven’, of verander de afwezigheid.",
  "refusal.absent-from-no-school":
    "Wie nergens is ingeschreven, is niet ongeoorloofd afwezig van een school. Kies ‘nergens ingeschreven’, of verander de inschrijving.",
  "refusal.exemption-missing": "Kies welke vrijstelling het is.",
  "refusal.exemption-not-in-absence":
    "Er is een vrijstelling. Kies hier ‘heeft een vrijstelling van de leerplicht’, of haal de vrijstelling weg.",
  "refusal.exemption-until-missing":
    "Schrijf op tot wanneer de vrijstelling geldt. Dan kan iemand op tijd kijken of zij nog nodig is.",
  "refusal.already-a-member": "Deze persoon heeft deze functie al in die tijd.",
  "refusal.already-at-the-table": "Deze persoon zit in die tijd al in deze rol aan tafel.",
  "refusal.child-at-the-table": "Het kind zit al aan tafel. Een dossier gaat over één kind.",
  "refusal.closed-too-long-ago":
    "De sluiting ligt meer dan een maand terug. Kies een dag van de laatste maand.",
  "refusal.paper-not-by-you":
    "Deze persoon heeft zelf nee gezegd, of de toestemming is voor uw eigen organisatie. Vraag de persoon om zelf te antwoorden, of laat een collega van een andere organisatie het papier vastleggen.",
  "refusal.consent-first":
    "Het gezin heeft deze organisatie nog geen toestemming gegeven. Vraag die eerst.",
  "refusal.professional-only":
    "Dit legt iemand vast die er voor een organisatie zit, niet een ouder. Vraag het bijvoorbeeld de intern begeleider.",
  "refusal.regie-only":
    "Dit doet alleen de regisseur of de plaatsvervanger. Vraag het aan een van hen.",
  "refusal.regisseur-exists":
    "Er is al een regisseur. Draag de regie over, dan is er altijd precies één.",
  "refusal.regisseur-cannot-leave":
    "Deze persoon is regisseur of plaatsvervanger. Draag dat eerst over aan iemand anders.",
  "refusal.regisseur-must-take-part": "De regisseur is altijd iemand die nu aan tafel zit.",
  "refusal.role-not-of-organisation":
    "Deze rol past niet bij de organisatie waar deze persoon werkt. Kies een rol die past bij {{organisation}}.",
  "refusal.gezag-contradiction":
    "Dit past niet bij elkaar: bij ‘tijdelijk geen gezag’ of ‘niet te bepalen’ kan het antwoord niet ‘ja’ zijn. Kies ‘nee’ of ‘wordt nog uitgezocht’. Daarna beslist u wat deze ouder mag zien.",
  "refusal.own-gezag": "Uw eigen gezag legt iemand anders aan tafel vast.",
  "refusal.gezag-of-regisseur":
    "Deze ouder leidt nu het plan, als regisseur of plaatsvervanger. Laat eerst iemand anders dat overnemen.",
  "refusal.withholding-of-regisseur":
    "De regisseur moet alles kunnen lezen. Draag eerst de regie over aan iemand anders, en scherm daarna af.",
  "refusal.withheld-cannot-lead":
    "Voor deze persoon is een deel afgeschermd. Wie het plan leidt, moet alles kunnen lezen. Kies iemand anders.",
  "refusal.withholding-lifted": "Deze afscherming was al opgeheven.",
  "refusal.court-missing": "Schrijf op welke rechter dit besloot en op welke dag.",
  "refusal.machtiging-too-long": "Laten meekijken mag voor hooguit een jaar. Kies een eerdere dag.",
  "refusal.machtiging-not-yours":
    "U kunt alleen laten meekijken als u over het kind beslist, en alleen met wat u zelf mag zien.",
  "refusal.role-cannot-lead":
    "De regisseur ziet het hele dossier. Met deze rol mag iemand maar een deel zien. Kies iemand anders.",
  "refusal.deputy-is-regisseur": "De plaatsvervanger is iemand anders dan de regisseur.",
  "refusal.person-has-left": "Deze persoon zit niet meer aan tafel. Kies iemand anders.",
  "refusal.person-unknown": "Deze persoon kennen we niet. Kies iemand uit de lijst.",
  "refusal.period-outside-participation":
    "Deze periode valt buiten de tijd dat deze persoon aan tafel zit.",
  "refusal.periods-overlap": "Deze periode valt samen met een andere. Verander de datums.",
  "refusal.plan-not-draft":
    "Dit plan is al voorgesteld of vastgesteld en kan niet meer veranderen. Maak een nieuwe versie.",
  "refusal.plan-not-proposed": "Dit plan ligt niet ter instemming voor.",
  "refusal.plan-not-agreed": "Dit plan is nog niet vastgesteld.",
  "refusal.plan-frozen": "Een vastgesteld plan verandert niet meer. Maak een nieuwe versie.",
  "refusal.plan-moves-on":
    "Een plan gaat niet terug naar een eerdere stand. Maak een nieuwe versie.",
  "refusal.plan-open-already":
    "Er is al een plan of een nieuwe versie in de maak. Werk daarin verder.",
  "refusal.plan-incomplete": "Het plan is nog niet af. Hieronder staat wat er ontbreekt.",
  "refusal.plan-waits-for-answers": "Nog niet iedereen die moet instemmen, heeft ja gezegd.",
  "refusal.plan-longer-than-a-year":
    "Een plan duurt hoogstens een jaar. Verlengen kan daarna, met een onderbouwing.",
  "refusal.extension-needs-grounds": "Schrijf op waarom het plan langer doorgaat.",
  "refusal.outside-plan-period": "Deze periode valt buiten de looptijd van het plan.",
  "refusal.evaluation-outside-plan": "Kies een dag binnen de looptijd van het plan.",
  "refusal.goal-has-activities":
    "Bij dit doel horen nog activiteiten. Verplaats of verwijder die eerst.",
  "refusal.answer-needs-reason":
    "Schrijf op waarom u het er niet mee eens bent. Uw woorden blijven staan.",
  "refusal.answer-missing":
    "Kies ja of nee. Weet u het nog niet? Ga dan terug: u kunt later antwoorden.",
  "refusal.answer-given": "Hier is al antwoord op gegeven.",
  "refusal.consent-withdrawn":
    "Deze toestemming is ingetrokken. Vraag haar opnieuw als dat nodig is.",
  "refusal.consent-not-in-force": "Deze toestemming geldt nu niet, dus er is niets te stoppen.",
  "refusal.consent-given":
    "Deze toestemming geldt al. Wilt u dat het stopt? Ga terug en kies ‘Stop deze toestemming’.",
  "refusal.consent-asked-already":
    "Deze vraag ligt er al, of de toestemming geldt al. Kijk eerst bij de toestemmingen.",
  "refusal.consent-not-needed":
    "Hiervoor is geen toestemming nodig, of dit deel hoort niet bij deze rol.",
  "refusal.consent-longer-than-a-year": "Vraag toestemming voor hoogstens een jaar.",
  "refusal.consent-period-over": "De tijd van deze vraag is voorbij. Vraag het opnieuw.",
  "refusal.no-say-here": "Hierover beslist iemand anders. Op de pagina staat wie.",
  "refusal.paper-missing": "Voeg een foto of scan toe van het papier met de handtekening.",
  "refusal.reason-missing": "Schrijf op waarom.",
  "refusal.need-ended": "Dit is al beëindigd. Voeg iets nieuws toe als het weer geldt.",
  "refusal.voice-not-theirs":
    "Alleen het kind zelf spreekt als kind. Kies bij wie deze mening hoort.",
  "refusal.not-own-words":
    "U schrijft dit op voor iemand anders. Kies hoe die persoon het u liet weten: verteld, getekend of via een vertrouwenspersoon.",
  "refusal.due-in-past": "Deze dag is al voorbij. Kies vandaag of een latere dag.",
  "refusal.owner-cannot-see":
    "Deze persoon kan de afspraken niet lezen en dus geen antwoord geven. Kies iemand anders.",
  "refusal.agreement-not-open": "Deze afspraak staat niet meer open.",
  "refusal.agreement-not-accepted": "Deze afspraak is nog niet aangenomen door wie hem doet.",
  "refusal.correction-answered": "Iemand anders gaf al antwoord. Bekijk het antwoord.",
  "refusal.mistake-not-yours":
    "Dit kunt u niet weghalen. Wat het gezin opschreef, haalt alleen weg wie het schreef.",
  "refusal.retention-not-over": "De bewaartermijn is nog niet voorbij. Er is niets vernietigd.",
  "refusal.retention-held": "Er loopt iets waarvoor dit nodig kan zijn. Er is niets vernietigd.",
  "refusal.retention-order": "Vernietig eerst het gezamenlijke plan. Daarna kunnen de namen weg.",
  "refusal.file-too-large": "Dit bestand is te groot. Kies een bestand van hoogstens 10 MB.",
  "refusal.file-kind": "Kies een pdf of een foto (jpg of png).",
  "refusal.too-large": "Dit is te groot om te versturen.",
  "refusal.emergency-not-opened":
    "Er is niets geopend. Controleer de naam en de geboortedatum. We zeggen nooit of een dossier bestaat. Deze poging is vastgelegd; vandaag kunt u het nog {{left}} keer proberen.",
  "refusal.emergency-too-often":
    "U hebt dit vandaag vijf keer geprobeerd. Bel de school of het jeugdteam van het kind. Deze poging is vastgelegd.",
  "refusal.objection-closed": "Deze vraag is al afgesloten. Er kan geen antwoord meer bij.",
  "refusal.try-again": "Iemand anders was hier net mee bezig. Verstuur het nog een keer.",
} as const;

export type HttpTexts = Record<keyof typeof httpNl, string>;

declare module "../i18n/index.js" {
  interface Texts extends HttpTexts {}
}
