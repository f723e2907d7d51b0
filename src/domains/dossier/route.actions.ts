import type { Tx } from "../../platform/db/transaction.js";
import { actingPerson, record } from "../../platform/events/events.js";
import { ageOn } from "../../shared/age.js";
import { newId } from "../../shared/ids.js";
import { findRegie, listParticipants } from "../access/index.js";
import { loadDossier } from "./dossier.actions.js";
import type { DossierHeader } from "./dossier.types.js";
import { listNeeds } from "./need.store.js";
import { type OzaFacts, isOza, ozaAnswers } from "./oza.rules.js";
import type { PlanFacts } from "./oza.types.js";
import { lifeDomains } from "./need.types.js";
import { listPerspectives } from "./perspective.store.js";
import { type RouteFacts, changedSince, routeAdvice, routeAnswers } from "./route.rules.js";
import { insertRouteDecision, listRouteDecisions } from "./route.store.js";
import type { AnswersOfThatDay, ChangedAnswer, RouteDecision, RouteFields } from "./route.types.js";

export type RouteCheck = {
  dossier: DossierHeader;
  facts: RouteFacts;
  answers: AnswersOfThatDay;
  /** The one of now first. */
  decisions: RouteDecision[];
  changed: ChangedAnswer[];
};

/**
 * What the rules say today. Questions that nobody answered just now keep the answer of the last
 * decision.
 */
export async function loadRouteCheck(
  tx: Tx,
  dossierId: string,
  planFacts: PlanFacts,
  typed: Partial<RouteFacts> = {},
): Promise<RouteCheck> {
  const dossier = await loadDossier(tx, dossierId);
  const decisions = await listRouteDecisions(tx, dossierId);
  const [last] = decisions;
  const facts: RouteFacts = {
    ordinarySupportSuffices: last?.ordinarySupportSuffices ?? "onbekend",
    pupilsWithSameNeeds: last?.pupilsWithSameNeeds,
    ...typed,
  };
  const answers = await answersOf(tx, dossier, planFacts, facts);
  const changed = last ? changedSince(last.answers.rules, answers.rules) : [];
  return { dossier, facts, answers, decisions, changed };
}

/**
 * Records which route is taken, with what the rules said that day; gives its id. People decide: a
 * route other than the rules suggest is recorded as such, with its reason.
 */
export async function decideRoute(
  tx: Tx,
  place: { dossierId: string },
  fields: RouteFields,
  planFacts: PlanFacts,
): Promise<string> {
  const dossier = await loadDossier(tx, place.dossierId);
  const answers = await answersOf(tx, dossier, planFacts, fields);
  const id = newId<"route-decision">(tx.now);
  const decidedBy = actingPerson(tx);
  await insertRouteDecision(tx, place.dossierId, { ...fields, id, answers, decidedBy });
  await record(tx, {
    kind: "route-decided",
    dossierId: place.dossierId,
    section: "plan",
    subjectId: id,
    data: { route: fields.route },
  });
  return id;
}

async function answersOf(
  tx: Tx,
  dossier: DossierHeader,
  planFacts: PlanFacts,
  facts: RouteFacts,
): Promise<AnswersOfThatDay> {
  const oza = ozaAnswers(await ozaFacts(tx, dossier, planFacts, facts));
  return {
    advice: routeAdvice(facts),
    oza: isOza(oza),
    rules: [...routeAnswers(facts), ...oza],
  };
}

async function ozaFacts(
  tx: Tx,
  dossier: DossierHeader,
  { plan, goalDomains }: PlanFacts,
  { ordinarySupportSuffices }: RouteFacts,
): Promise<OzaFacts> {
  const participants = (await listParticipants(tx, dossier.id)).filter((one) => one.isCurrent);
  const regie = (await findRegie(tx, dossier.id)).find(({ kind }) => kind === "regisseur");
  const needs = (await listNeeds(tx, dossier.id)).filter(
    ({ kind, endedOn }) => kind === "behoefte" && endedOn === null,
  );
  const domains = [...needs.map(({ domain }) => domain), ...goalDomains];
  const spoke = (await listPerspectives(tx, dossier.id)).some(({ voice }) => voice === "kind");
  const seated = participants.some(({ role }) => role === "kind");
  return {
    domains: lifeDomains.filter((domain) => domains.includes(domain)),
    needsVisible: dossier.rights.needs.read,
    participants,
    childTakesPart: seated || spoke,
    childIsAdult: ageOn(dossier.bornOn, tx.today) >= 18,
    plan,
    regisseur: participants.find(({ id }) => id === regie?.participationId)?.name,
    ordinarySupportSuffices,
  };
}
