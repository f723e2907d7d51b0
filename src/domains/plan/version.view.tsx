import type { SignedInRequest } from "../../platform/http/route.js";
import { useLocale, useT } from "../../platform/i18n/index.js";
import { formatDateShort } from "../../ui/format.js";
import { Notice } from "../../ui/notice.js";
import { Section } from "../../ui/section.js";
import { Status, type Tone } from "../../ui/status.js";
import { SummaryList } from "../../ui/summary-list.js";
import { type Column, Table } from "../../ui/table.js";
import { type DossierHeader, DossierPage } from "../dossier/index.js";
import type { ReadableItem, ReadablePart } from "./plan-difference.types.js";
import { planHref } from "./plan.hrefs.js";
import type { Plan, PlanStatus } from "./plan.types.js";
import { differenceHref, pdfHref, readVersionHref, versionsHref } from "./proposal.hrefs.js";
import type { ProposalPanelModel } from "./proposal.panel.js";
import { AskedTable } from "./proposal.view.js";
import { type Integrity, isIntact } from "./version.rules.js";

const tones: Record<PlanStatus, Tone> = {
  draft: "busy",
  proposed: "waiting",
  agreed: "done",
  "in-force": "done",
  replaced: "none",
};

type ListProps = { dossier: DossierHeader; plans: Plan[]; request: SignedInRequest };

/** Every version there ever was, the newest first. */
export function VersionsPage({ dossier, plans, request }: ListProps) {
  const t = useT();
  const locale = useLocale();
  const days = (date: string | null) => (date === null ? "" : formatDateShort(date, locale));
  const columns: Column<Plan>[] = [
    {
      header: t("version.column.version"),
      rowHeader: true,
      cell: ({ id, number }) => (
        <a
          class="utrecht-link utrecht-link--html-a"
          href={readVersionHref({ dossierId: dossier.id, planId: id })}
        >
          {t("version.read", { number })}
        </a>
      ),
    },
    {
      header: t("version.column.status"),
      cell: ({ status }) => <Status tone={tones[status]}>{t(`plan.status.${status}`)}</Status>,
    },
    {
      header: t("version.column.period"),
      cell: ({ startsOn, endsOn }) =>
        startsOn && endsOn ? t("version.from-to", { from: days(startsOn), to: days(endsOn) }) : "–",
    },
    {
      header: t("version.column.agreed"),
      cell: ({ agreedAt }) => (agreedAt ? days(agreedAt.toISOString().slice(0, 10)) : "–"),
    },
  ];
  return (
    <DossierPage
      dossier={dossier}
      request={request}
      title={t("version.list-title")}
      intro={t("version.list-intro")}
      crumbs={[{ href: planHref(dossier.id), label: t("dossier.nav.plan") }]}
    >
      {plans.length === 0 ? (
        <p>{t("version.none")}</p>
      ) : (
        <Table caption={t("version.list-title")} captionHidden columns={columns} rows={plans} />
      )}
    </DossierPage>
  );
}

export type VersionPageModel = {
  dossier: DossierHeader;
  plan: Plan;
  former: Plan | undefined;
  parts: ReadablePart[];
  integrity: Integrity | undefined;
  panel: ProposalPanelModel;
};

/** One version as it was agreed, with the proof that nothing changed since. */
export function VersionPage({
  model,
  request,
}: {
  model: VersionPageModel;
  request: SignedInRequest;
}) {
  const t = useT();
  const { dossier, plan } = model;
  const standing =
    plan.status === "draft" ? "draft" : plan.status === "proposed" ? "proposed" : "agreed";
  return (
    <DossierPage
      dossier={dossier}
      request={request}
      title={t("version.title", { number: plan.number })}
      intro={t(`version.as-${standing}`)}
      crumbs={[
        { href: planHref(dossier.id), label: t("dossier.nav.plan") },
        { href: versionsHref(dossier.id), label: t("version.list-title") },
      ]}
    >
      <Standing model={model} />
      {model.parts.map((part) => (
        <Section title={part.title} id={part.key}>
          {part.items.map((item) => (
            <ItemInWords item={item} />
          ))}
        </Section>
      ))}
      {plan.status !== "draft" && model.panel.asked.length > 0 ? (
        <Section title={t("version.answers")} id="instemming">
          <AskedTable panel={model.panel} caption={t("proposal.answers")} />
        </Section>
      ) : null}
      {model.integrity ? <SealPart plan={plan} integrity={model.integrity} /> : null}
    </DossierPage>
  );
}

function Standing({ model: { dossier, plan, former } }: { model: VersionPageModel }) {
  const t = useT();
  const place = { dossierId: dossier.id, planId: plan.id };
  return (
    <p class="ep-statuses">
      <Status tone={tones[plan.status]}>{t(`plan.status.${plan.status}`)}</Status>
      <a class="utrecht-link utrecht-link--html-a" href={pdfHref(place, "nl")}>
        {t("version.pdf")}
      </a>
      <a class="utrecht-link utrecht-link--html-a" href={pdfHref(place, "en")}>
        {t("version.pdf-en")}
      </a>
      {former ? (
        <a class="utrecht-link utrecht-link--html-a" href={differenceHref(place)}>
          {t("version.see-difference", { number: former.number })}
        </a>
      ) : null}
    </p>
  );
}

function ItemInWords({ item }: { item: ReadableItem }) {
  return (
    <>
      {item.title === undefined ? null : <h3>{item.title}</h3>}
      <SummaryList rows={item.fields.map(({ label, value }) => ({ term: label, value }))} />
    </>
  );
}

function SealPart({ plan, integrity }: { plan: Plan; integrity: Integrity }) {
  const t = useT();
  const intact = isIntact(integrity);
  const broken = (["text", "data", "paper"] as const).filter(
    (what) => integrity[what] === "changed",
  );
  return (
    <Section title={t("version.seal")} id="controle">
      <p>
        <Status tone={intact ? "done" : "stuck"}>
          {t(intact ? "version.intact" : "version.changed")}
        </Status>
      </p>
      {intact ? (
        <p>{t("version.intact-why")}</p>
      ) : (
        <Notice kind="warning">
          <p>{t("version.changed-why")}</p>
          <ul>
            {broken.map((what) => (
              <li>{t(`version.changed.${what}`)}</li>
            ))}
          </ul>
        </Notice>
      )}
      <p>{t(`version.paper.${integrity.paper}`)}</p>
      <SummaryList
        rows={[{ term: t("version.code"), value: <code>{plan.canonicalSha256}</code> }]}
      />
    </Section>
  );
}
