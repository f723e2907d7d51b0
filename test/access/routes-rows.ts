import { newId } from "../../src/shared/ids.js";
import type { TestDatabase } from "../support/database.js";

/** What a dossier needs to have so that every address under it leads somewhere. */
export type DossierRows = { dossierId: string; participationId: string; by: string };

/** One row of every kind in this dossier; gives the id of each by the name it has in an address. */
export async function fillDossier(
  store: TestDatabase,
  place: DossierRows,
): Promise<Record<string, string>> {
  const { dossierId, participationId, by } = place;
  const insert = async (table: string, row: Record<string, unknown>): Promise<string> => {
    const id = newId();
    const names = ["dossier_id", "id", ...Object.keys(row)];
    const marks = names.map((_name, index) => `$${index + 1}`).join(", ");
    await store.ownerQuery(`insert into ${table} (${names.join(", ")}) values (${marks})`, [
      dossierId,
      id,
      ...Object.values(row),
    ]);
    return id;
  };
  const child = await aboutTheChild(insert, participationId, by);
  const plan = await aboutThePlan(insert, participationId, by);
  const consent = await aboutConsent(store, insert, place);
  return { dossierId, participationId, ...child, ...plan, ...consent };
}

/** In force for an organisation that nobody works for, so that nobody here sees more by it. */
async function aboutConsent(store: TestDatabase, insert: Insert, place: DossierRows) {
  const organisationId = newId();
  await store.ownerQuery(
    "insert into organisation (id, kind, name, created_at) values ($1, 'zorgaanbieder', 'Leeg', '2026-01-01')",
    [organisationId],
  );
  const consentId = await insert("consent", {
    ...{ organisation_id: organisationId, purpose: "hulp-geven", sections: ["child", "week"] },
    ...{ why: "om te helpen", starts_on: day, ends_on: "2027-09-30", status: "in-force" },
    ...{ asked_by: place.by, asked_at: "2026-10-01" },
  });
  const paperId = await insert("file", {
    ...{ name: "ja.pdf", purpose: "paper-consent", media_type: "application/pdf", size: 4 },
    ...{ sha256: "0".repeat(64), bytes: Buffer.from("%PDF"), created_by: place.by },
    created_at: "2026-11-01",
  });
  const answer = {
    ...{ consent_id: consentId, participation_id: place.participationId, answer: "given" },
    ...{ via: "paper", paper_file_id: paperId, answered_by: place.by, answered_at: "2026-10-02" },
  };
  // What the answer would settle stands there already.
  await store.ownerQuery("alter table consent_answer disable trigger settles");
  const answerId = await insert("consent_answer", answer);
  await store.ownerQuery("alter table consent_answer enable trigger settles");
  return { consentId, answerId };
}

type Insert = (table: string, row: Record<string, unknown>) => Promise<string>;

const day = "2026-10-01";

async function aboutTheChild(insert: Insert, participationId: string, by: string) {
  const noted = { source: "moeder", recorded_on: day, recorded_by: by };
  await insert("situation", {
    ...{ absence_kind: "minder-uren", registration: "ingeschreven", exemption: "geen" },
    ...{ minutes_per_week: 300, target_group: "heeft rust nodig", ...noted },
  });
  const noteId = await insert("family_note", { body: "Twee zussen", ...noted });
  const importantPersonId = await insert("important_person", {
    ...{ name: "Oom Jan", relation: "oom", why: "gaat mee vissen", ...noted },
  });
  const entryId = await insert("career_entry", {
    ...{
      kind: "school",
      what: "Groep 3",
      starts_on: "2025-08-01",
      effect: "hielp-deels",
      ...noted,
    },
  });
  const analysisId = await insert("analysis", { body: "De groep is te groot", ...noted });
  const optionId = await insert("considered_option", {
    ...{ what: "Speciaal onderwijs", outcome: "overwogen", reason: "dichtbij", decided_on: day },
    ...{ source: "school", recorded_by: by },
  });
  const needId = await insert("need", {
    ...{ kind: "behoefte", domain: "school", body: "een rustige plek", source: "school" },
    ...{ since: day, recorded_by: by },
  });
  const perspectiveId = await insert("perspective", {
    ...{ voice: "ouder", participation_id: participationId, speaker: "moeder", body: "Het gaat" },
    ...{ how: "verteld", said_on: day, recorded_by: by },
  });
  await insert("support_level", {
    ...{ level: "diepte", aim: "breedte", reason: "meer nodig", decided_on: day, recorded_by: by },
  });
  const guardianId = await insert("guardian", {
    ...{ participation_id: participationId, relation: "moeder", source: "moeder" },
    ...{ gezag_form: "eenhoofdig-ouderlijk-gezag", has_authority: true, recorded_on: day },
  });
  const correctionId = await insert("correction", {
    ...{ section: "needs", kind: "need", subject_id: needId, wrong: "Het is niet zo" },
    ...{ asked_by: by, asked_at: day, answer_by: "2026-11-01", status: "kept" },
    ...{ answer: "Het is wel zo", answered_by: by, answered_at: day },
  });
  const { withholdingId, machtigingId } = await aboutWhoSees(insert, participationId, by);
  return {
    ...{ withholdingId, machtigingId },
    ...{ noteId, importantPersonId, entryId, analysisId, optionId, needId, perspectiveId },
    ...{ guardianId, correctionId, recordId: needId },
  };
}

/** For a day that is not there yet, so that nobody here sees more or less by it. */
async function aboutWhoSees(insert: Insert, participationId: string, by: string) {
  const later = { starts_on: "2029-01-01", ends_on: "2029-12-31" };
  const withholdingId = await insert("withholding", {
    ...{ participation_id: participationId, sections: ["conflict"], ground: "verzoek-kind" },
    ...{ reason: "Daar vroeg het kind om", recorded_by: by, recorded_at: "2026-11-01", ...later },
  });
  const machtigingId = await insert("machtiging", {
    ...{ participation_id: participationId, given_by_participation_id: participationId },
    ...{ sections: ["child"], given_at: "2026-11-01", ...later },
  });
  return { withholdingId, machtigingId };
}

async function aboutThePlan(insert: Insert, participationId: string, by: string) {
  const planId = await insert("plan", {
    ...{ number: 1, status: "draft", starts_on: "2026-12-01", ends_on: "2027-07-31" },
    ...{ created_by: by, created_at: "2026-11-01" },
  });
  const inPlan = { plan_id: planId, origin_id: newId(), position: 1 };
  const goalId = await insert("goal", {
    ...{ ...inPlan, domain: "school", title: "Twee ochtenden naar school", status: "active" },
    ...{ step_minus_2: "thuis", step_minus_1: "een half uur", step_0: "twee ochtenden" },
    ...{ step_plus_1: "drie ochtenden", step_plus_2: "vier ochtenden", created_by: by },
  });
  const activityId = await insert("activity", {
    ...{
      ...inPlan,
      goal_id: goalId,
      what: "Op de boerderij",
      kind: "zorg",
      place: "zorgboerderij",
    },
    ...{ performer_participation_id: participationId, frequency: "elke week", form: "groep" },
    ...{ minutes_per_week: 240, starts_on: "2026-12-01", ends_on: "2027-03-01" },
    ...{ payer: "gemeente-jeugdwet", created_by: by },
  });
  await insert("approach_card", {
    ...{ plan_id: planId, calms: "rust", triggers: "haast", never: "duwen", created_by: by },
  });
  await insert("return_scenario", {
    ...{ plan_id: planId, direction: "terugkeer", plan_a: "stap voor stap", plan_b: "langzamer" },
    ...{ relapse: "bellen", calls_when: "twee dagen thuis", aftercare: "een jaar" },
    ...{ caller_participation_id: participationId, created_by: by },
  });
  const file = (name: string, purpose: string) =>
    insert("file", {
      ...{ name, purpose, media_type: "application/pdf", size: 4, sha256: "0".repeat(64) },
      ...{ bytes: Buffer.from("%PDF"), created_by: by, created_at: "2026-11-01" },
    });
  const fileId = await file("brief.pdf", "evidence");
  const approvalId = await insert("approval", {
    ...{ plan_id: planId, part: "hele-plan", participation_id: participationId },
    ...{ capacity: "ouder", decides: true, rule_id: "plan-instemming-ouder" },
    paper_file_id: await file("handtekening.pdf", "paper-approval"),
  });
  const agreementId = await insert("agreement", {
    ...{ what: "Belt de boerderij", owner_participation_id: participationId, due_on: "2026-12-15" },
    ...{ status: "asked", made_by: by, made_at: "2026-11-10" },
    evidence_file_id: fileId,
  });
  return { planId, goalId, activityId, approvalId, agreementId, fileId };
}
