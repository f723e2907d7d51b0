import {
  destroyForm,
  destroyKept,
  endHoldForm,
  holdForm,
  liftHold,
  placeHold,
} from "../domains/rights/index.js";
import type { Access } from "../platform/http/route.js";
import type { Router } from "../platform/http/router.js";
import { chosenKept, loadRetention } from "./retention.actions.js";
import { retentionHref } from "./retention.hrefs.js";
import { DestroyPage, HoldPage, RetentionPage } from "./retention.view.js";

/** Everybody who works somewhere may open them; for who does not guard privacy nothing is in them. */
const professional: Access = { kind: "professional" };

/** What must go, what is held, and destroying it. */
export function retentionRoutes(router: Router): void {
  router.page({
    path: "/privacy/bewaren",
    access: professional,
    audit: "retention-read",
    load: (tx) => loadRetention(tx),
    view: (model, request) => <RetentionPage model={model} request={request} />,
  });

  router.page({
    path: "/privacy/bewaren/vernietigen",
    access: professional,
    audit: "destruction-asked",
    load: (tx, _params, { query }) => chosenKept(tx, query),
    view: (chosen, request) => <DestroyPage chosen={chosen} request={request} />,
  });

  router.deed({
    path: "/privacy/bewaren/vernietigen",
    access: professional,
    audit: "records-destroyed",
    schema: destroyForm,
    back: () => retentionHref(),
    async act(tx, input) {
      await destroyKept(tx, input);
      return { to: retentionHref(), said: "retention.destroyed-said" };
    },
  });
  holds(router);
}

function holds(router: Router): void {
  router.form({
    path: "/privacy/bewaren/vasthouden",
    access: professional,
    audit: "hold-placed",
    schema: () => holdForm,
    load: (tx) => loadRetention(tx),
    view: (model, form, request) => <HoldPage model={model} form={form} request={request} />,
    async act(tx, input) {
      const [dossierId = "", organisationId = ""] = input.kept.split("/");
      await placeHold(tx, { dossierId, organisationId }, input);
      return { to: retentionHref(), said: "retention.hold-said" };
    },
  });

  router.deed({
    path: "/privacy/bewaren/loslaten",
    access: professional,
    audit: "hold-ended",
    schema: endHoldForm,
    back: () => retentionHref(),
    async act(tx, { holdId }) {
      await liftHold(tx, holdId);
      return { to: retentionHref(), said: "retention.hold-ended" };
    },
  });
}
