import type { Tx } from "../../platform/db/transaction.js";
import { Refused } from "../../platform/http/refusals.js";
import type { Access, Params, SignedInRequest } from "../../platform/http/route.js";
import type { Router } from "../../platform/http/router.js";
import { loadDossier } from "../dossier/index.js";
import { contentOf } from "./canonical.actions.js";
import { DifferencePage, type DifferencePageModel } from "./plan-difference.view.js";
import { planDifference } from "./plan-difference.rules.js";
import type { Plan } from "./plan.types.js";
import { loadProposalPanel } from "./proposal.panel.js";
import { allVersions, verifyPlan } from "./version.actions.js";
import { readablePlan } from "./version.readable.js";
import { VersionPage, type VersionPageModel, VersionsPage } from "./version.view.js";

const readsPlan: Access = { kind: "dossier", section: "plan", act: "read" };
const versions = "/dossiers/:dossierId/plan/versies" as const;
const version = `${versions}/:planId` as const;

export function versionRoutes(router: Router): void {
  router.page({
    path: versions,
    access: readsPlan,
    audit: "plan-versions-read",
    load: async (tx, { dossierId }) => ({
      dossier: await loadDossier(tx, dossierId),
      plans: await allVersions(tx, dossierId),
    }),
    view: ({ dossier, plans }, request) => (
      <VersionsPage dossier={dossier} plans={plans} request={request} />
    ),
  });

  router.page({
    path: version,
    access: readsPlan,
    audit: "plan-version-read",
    load: loadVersion,
    view: (model, request) => <VersionPage model={model} request={request} />,
  });

  router.page({
    path: `${version}/verschil`,
    access: readsPlan,
    audit: "plan-difference-read",
    load: loadDifference,
    view: (model, request) => <DifferencePage model={model} request={request} />,
  });
}

type Place = Params<typeof version>;

async function withFormer(tx: Tx, { dossierId, planId }: Place) {
  const plans = await allVersions(tx, dossierId);
  const plan = plans.find(({ id }) => id === planId);
  if (!plan) throw new Refused("not-found");
  const former: Plan | undefined = plans.find(({ number }) => number < plan.number);
  return { dossier: await loadDossier(tx, dossierId), plan, former };
}

async function loadVersion(
  tx: Tx,
  place: Place,
  { t, locale }: SignedInRequest,
): Promise<VersionPageModel> {
  const found = await withFormer(tx, place);
  const content = await contentOf(tx, found.dossier, found.plan);
  const integrity = await verifyPlan(tx, place);
  const panel = await loadProposalPanel(tx, found.dossier, found.plan);
  return { ...found, parts: readablePlan(content, t, locale), integrity, panel };
}

async function loadDifference(
  tx: Tx,
  place: Place,
  { t, locale }: SignedInRequest,
): Promise<DifferencePageModel> {
  const found = await withFormer(tx, place);
  const { dossier, plan, former } = found;
  if (!former) return { ...found, parts: [] };
  const before = readablePlan(await contentOf(tx, dossier, former), t, locale);
  const after = readablePlan(await contentOf(tx, dossier, plan), t, locale);
  return { ...found, parts: planDifference(before, after) };
}
