import type { HttpTexts } from "./http.nl.js";

export const httpEn: HttpTexts = {
  "http.done-already": "This was done already. Nothing happened twice.",
  "http.somebody-else": "Somebody else",
  "http.conflict": "{{by}} changed this too while you were writing. Choose what it should say.",
  "http.not-found.title": "This page is not here for you",
  "http.not-found.body":
    "The address may be wrong, or you do not take part in this dossier. Do you think you should be able to see it? Ask the regisseur.",
  "http.refused.title": "This is not possible now",
  "http.form-expired.title": "This page was open for too long",
  "http.form-expired.body":
    "So nothing was changed. Go back and try again. What you typed is still there.",
  "http.too-large.title": "This is too large to send",
  "http.too-large.body": "Nothing was changed. Choose a file of 10 MB at most.",
  "http.database-away.title": "One moment please",
  "http.database-away.body":
    "Eenplan cannot be reached for a moment. Nothing was changed and nothing is lost. Reload this page in a minute.",
  "http.fault.title": "Something went wrong on our side",
  "http.fault.body":
    "Nothing was half done. Does it keep going wrong? Then give this reference: {{reference}}.",
  "http.back": "Go back",
  "http.to-start": "To the start",
  "error.required": "Fill this in.",
  "error.too-long": "This text is too long. Make it shorter.",
  "error.bsn-in-text":
    "Something here looks like a citizen service number (BSN). Take it out: that number does not belong in a plan.",
  "error.not-a-name": "Fill in a name, with letters.",
  "error.not-a-file-name": "This file has a name we cannot keep. Give it another name.",
  "error.not-a-decision-number": "Fill in the number as it is on the decision.",
  "error.not-a-date": "Fill in a date, such as 15-1-2027.",
  "error.date-impossible": "This date does not exist. Check the day and the month.",
  "error.date-in-future": "This date is in the future. Fill in a date that has been.",
  "error.not-a-number": "Fill in a number, such as 6 or 6.5.",
  "error.not-whole-minutes": "Fill in whole minutes, such as 6:30 or 6.5 hours.",
  "error.too-many-hours": "A week does not have that many hours. Fill in the hours per week.",
  "error.choose-one": "Choose one.",
  "error.not-an-id": "Choose one.",
  "error.not-a-count": "Fill in a whole number, from 1 to 500.",
  "error.say-more": "Write at least one whole sentence.",
  "error.not-a-phone": "Fill in a telephone number, digits only.",
  "error.not-an-email": "Fill in an e-mail address, such as name@example.com.",
  "refusal.not-found": "This is not here, or not for you.",
  "refusal.not-yours": "Somebody else can do this, you cannot. Ask the regisseur.",
  "refusal.form-expired": "This page was open for too long. Check what it says and send it again.",
  "refusal.sign-in-failed": "This e-mail address and password do not belong together. Try again.",
  "refusal.sign-in-too-often": "You tried too often. Wait a quarter of an hour and try again.",
  "refusal.invitation-invalid":
    "This invitation was used or has expired. Ask the coordinator of your organisation for a new one.",
  "refusal.passwords-differ": "The two passwords are not the same. Type them again.",
  "refusal.password-too-short": "Choose a password of at least 12 characters. A sentence is fine.",
  "refusal.password-guessable":
    "This password is too easy to guess. Choose a sentence that only you know.",
  "refusal.password-wrong": "This is not your present password.",
  "refusal.email-taken": "There is an account with this e-mail address already.",
  "refusal.email-missing":
    "There is no e-mail address of this person. Ask for it and seat the person again.",
  "refusal.dates-reversed": "The end is before the beginning. Change one of the dates.",
  "refusal.birth-date-too-long-ago":
    "Eenplan is for children and young people up to 23. Check the date of birth.",
  "refusal.before-birth": "This date is before the birth. Check the day, or the date of birth.",
  "refusal.same-child-perhaps":
    "You already have a dossier of {{name}} with the same date of birth. Does this dossier exist already? Then go on in that one. Is it another child, tick that.",
  "refusal.dossier-closed":
    "This dossier is closed: you can read it, but nothing in it changes any more. Reopen it first.",
  "refusal.dossier-open": "This dossier is open already.",
  "refusal.home-but-present":
    "You wrote that there is no absence. Then leave this date empty, or choose which absence there is.",
  "refusal.school-missing": "Write down which school it is.",
  "refusal.not-registered-twice":
    "The absence says ‘registered nowhere’. Choose ‘not registered’ here too, or change the absence.",
  "refusal.absent-from-no-school":
    "Who is registered nowhere, is not absent from a school without authorisation. Choose ‘registered nowhere’, or change the registration.",
  "refusal.exemption-missing": "Choose which exemption it is.",
  "refusal.exemption-not-in-absence":
    "There is an exemption. Choose ‘has an exemption from compulsory education’ here, or take the exemption away.",
  "refusal.exemption-until-missing":
    "Write down until when the exemption is valid. Then somebody can see in time whether it is still needed.",
  "refusal.already-a-member": "This person has this function in that period already.",
  "refusal.already-at-the-table":
    "This person is at the table in this role in that period already.",
  "refusal.child-at-the-table": "The child is at the table already. A dossier is about one child.",
  "refusal.closed-too-long-ago":
    "The closing is more than a month ago. Choose a day of the last month.",
  "refusal.paper-not-by-you":
    "This person said no themselves, or the consent is for your own organisation. Ask the person to answer, or let a colleague of another organisation record the paper.",
  "refusal.consent-first":
    "The family has not given this organisation consent yet. Ask for it first.",
  "refusal.professional-only":
    "This is recorded by somebody who is there for an organisation, not by a parent. Ask the internal coordinator, for example.",
  "refusal.regie-only": "Only the regisseur or the deputy does this. Ask one of them.",
  "refusal.regisseur-exists":
    "There is a regisseur already. Hand over, so that there is always exactly one.",
  "refusal.regisseur-cannot-leave":
    "This person is regisseur or deputy. Hand that over to somebody else first.",
  "refusal.regisseur-must-take-part": "The regisseur is always somebody who is at the table now.",
  "refusal.role-not-of-organisation":
    "This role does not fit the organisation where this person works. Choose a role that fits {{organisation}}.",
  "refusal.gezag-contradiction":
    "This does not go together: with ‘temporarily no authority’ or ‘cannot be determined’ the answer cannot be ‘yes’. Choose ‘no’ or ‘still being found out’. After that you decide what this parent may see.",
  "refusal.own-gezag": "Somebody else at the table records your own gezag.",
  "refusal.gezag-of-regisseur":
    "This parent leads the plan now, as regisseur or deputy. Let somebody else take that over first.",
  "refusal.withholding-of-regisseur":
    "The regisseur must be able to read everything. Hand over the regie to somebody else first, and withhold after that.",
  "refusal.withheld-cannot-lead":
    "A part is withheld from this person. Who leads the plan must be able to read everything. Choose somebody else.",
  "refusal.withholding-lifted": "This was no longer withheld.",
  "refusal.court-missing": "Write down which court decided this, and on which day.",
  "refusal.machtiging-too-long":
    "Letting somebody look along lasts a year at most. Choose an earlier day.",
  "refusal.machtiging-not-yours":
    "You can only let somebody look along when you decide for the child, and only with what you may see yourself.",
  "refusal.role-cannot-lead":
    "The regisseur sees the whole dossier. This role may see only a part of it. Choose somebody else.",
  "refusal.deputy-is-regisseur": "The deputy is somebody else than the regisseur.",
  "refusal.person-has-left": "This person is no longer at the table. Choose somebody else.",
  "refusal.person-unknown": "We do not know this person. Choose somebody from the list.",
  "refusal.period-outside-participation":
    "This period is outside the time that this person is at the table.",
  "refusal.periods-overlap": "This period coincides with another. Change the dates.",
  "refusal.plan-not-draft":
    "This plan was proposed or agreed and can no longer change. Make a new version.",
  "refusal.plan-not-proposed": "This plan is not waiting for approval.",
  "refusal.plan-not-agreed": "This plan is not agreed yet.",
  "refusal.plan-frozen": "An agreed plan does not change any more. Make a new version.",
  "refusal.plan-moves-on": "A plan does not go back to an earlier state. Make a new version.",
  "refusal.plan-open-already":
    "There is a plan, or a new version is being made. Go on with that one.",
  "refusal.plan-incomplete": "The plan is not complete. Below is what is missing.",
  "refusal.plan-waits-for-answers": "Not everybody who has to agree has said yes yet.",
  "refusal.plan-longer-than-a-year":
    "A plan takes one year at most. It can be extended after that, with grounds.",
  "refusal.extension-needs-grounds": "Write down why the plan goes on for longer.",
  "refusal.outside-plan-period": "This period is outside the period of the plan.",
  "refusal.evaluation-outside-plan": "Choose a day while the plan runs.",
  "refusal.goal-has-activities": "There are activities for this goal. Move or remove those first.",
  "refusal.answer-needs-reason": "Write down why you do not agree. Your words stay as they are.",
  "refusal.answer-missing": "Choose yes or no. Not sure yet? Go back: you can answer later.",
  "refusal.answer-given": "This was answered already.",
  "refusal.consent-withdrawn": "This consent was withdrawn. Ask for it again if it is needed.",
  "refusal.consent-not-in-force": "This consent is not in force, so there is nothing to stop.",
  "refusal.consent-given":
    "This consent is in force already. Do you want it to stop? Go back and choose ‘Stop this consent’.",
  "refusal.consent-asked-already":
    "This was asked already, or the consent is in force. Look at the consents first.",
  "refusal.consent-not-needed":
    "No consent is needed for this, or this part does not belong to this role.",
  "refusal.consent-longer-than-a-year": "Ask for consent for a year at most.",
  "refusal.consent-period-over": "The time of this question is over. Ask it again.",
  "refusal.no-say-here": "Somebody else decides about this. The page says who.",
  "refusal.paper-missing": "Add a photo or scan of the signed paper.",
  "refusal.reason-missing": "Write down why.",
  "refusal.need-ended": "This has ended already. Add something new if it is so again.",
  "refusal.voice-not-theirs":
    "Only the child speaks as the child. Choose to whom this view belongs.",
  "refusal.not-own-words":
    "You write this down for somebody else. Choose how they let you know: told, drawn or through a confidant.",
  "refusal.due-in-past": "This day has passed. Choose today or a later day.",
  "refusal.owner-cannot-see":
    "This person cannot read the agreements and so cannot answer. Choose somebody else.",
  "refusal.agreement-not-open": "This agreement is no longer open.",
  "refusal.agreement-not-accepted": "This agreement was not accepted yet by its owner.",
  "refusal.correction-answered": "Somebody else answered already. Look at the answer.",
  "refusal.mistake-not-yours":
    "You cannot take this away. What the family wrote down is only taken away by who wrote it.",
  "refusal.retention-not-over": "The term is not over yet. Nothing was destroyed.",
  "refusal.retention-held": "Something runs for which this may be needed. Nothing was destroyed.",
  "refusal.retention-order": "Destroy the shared plan first. After that the names can go.",
  "refusal.file-too-large": "This file is too large. Choose a file of 10 MB at most.",
  "refusal.file-kind": "Choose a PDF or a photo (jpg or png).",
  "refusal.too-large": "This is too large to send.",
  "refusal.emergency-not-opened":
    "Nothing was opened. Check the name and the date of birth. We never say whether a dossier exists. This attempt was recorded; today you can try {{left}} more times.",
  "refusal.emergency-too-often":
    "You tried this five times today. Call the school or the youth team of the child. This attempt was recorded.",
  "refusal.objection-closed": "This question was closed. No answer can be added any more.",
  "refusal.try-again": "Somebody else was working on this just now. Send it once more.",
};
