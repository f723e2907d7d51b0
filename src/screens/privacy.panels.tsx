import { listEmergenciesOf, listRefusedAttempts } from "../domains/access/index.js";
import { listObjectionsToAnswer } from "../domains/objections/index.js";
import { EmergenciesPart, ObjectionsPart } from "./privacy.view.js";
import type { PrivacyPanel } from "./privacy.types.js";

const day = 86_400_000;
const daysBack = 90;

/** What families asked about colleagues, with the term of each. */
export const objectionsPanel: PrivacyPanel = async (tx, { organisations }) => {
  const all = await listObjectionsToAnswer(tx, new Date(tx.now.getTime() - daysBack * day));
  const here = new Set(organisations.map(({ id }) => id));
  const objections = all.filter(({ about }) => here.has(about.organisationId));
  return ({ today }) => <ObjectionsPart objections={objections} today={today} />;
};

/** Colleagues who opened a dossier in an emergency, and how often somebody tried in vain. */
export const emergenciesPanel: PrivacyPanel = async (tx, { organisations }) => {
  const ids = organisations.map(({ id }) => id);
  const since = new Date(tx.now.getTime() - daysBack * day);
  const emergencies = await listEmergenciesOf(tx, ids, since);
  const attempts = await listRefusedAttempts(tx, ids, since);
  return () => <EmergenciesPart emergencies={emergencies} attempts={attempts} />;
};
