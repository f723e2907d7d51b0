import type { Access } from "../platform/http/route.js";
import type { Router } from "../platform/http/router.js";
import { inzageFile, inzageJson, inzagePdf, loadInzage, whoMayTakeIt } from "./inzage.actions.js";
import { InzagePage, InzageReadPage } from "./inzage.view.js";

const readsChild: Access = { kind: "dossier", section: "child", act: "read" };
const inzage = "/dossiers/:dossierId/inzage" as const;

/** Everything about a child, to read and to take along; for who may ask for it, decided by the database. */
export function inzageRoutes(router: Router): void {
  router.page({
    path: inzage,
    access: readsChild,
    audit: "inzage-explained",
    load: (tx, { dossierId }) => whoMayTakeIt(tx, dossierId),
    view: (dossier, request) => <InzagePage dossier={dossier} request={request} />,
  });

  router.page({
    path: `${inzage}/lezen`,
    access: readsChild,
    audit: "inzage-read",
    load: (tx, { dossierId }, { locale }) => loadInzage(tx, dossierId, locale),
    view: (model, request) => <InzageReadPage inzage={model} request={request} />,
  });

  router.file({
    path: "/dossiers/:dossierId/inzage.pdf",
    access: readsChild,
    audit: "inzage-pdf-taken",
    load: (tx, { dossierId }, { locale }) => inzagePdf(tx, dossierId, locale),
  });

  router.file({
    path: "/dossiers/:dossierId/inzage.json",
    access: readsChild,
    audit: "inzage-json-taken",
    load: (tx, { dossierId }, { locale }) => inzageJson(tx, dossierId, locale),
  });

  router.file({
    path: `${inzage}/bestanden/:fileId`,
    access: readsChild,
    audit: "inzage-file-taken",
    load: (tx, place) => inzageFile(tx, place),
  });
}
