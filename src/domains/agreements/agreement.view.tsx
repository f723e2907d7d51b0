import type { SignedInRequest } from "../../platform/http/route.js";
import { type TextKey, useT } from "../../platform/i18n/index.js";
import { todayIn } from "../../shared/local-date.js";
import { Changes, type ShownChange } from "../../ui/changes.js";
import { DateText } from "../../ui/date-text.js";
import { ButtonLink, DeedButton } from "../../ui/form.js";
import { Notice } from "../../ui/notice.js";
import { Section } from "../../ui/section.js";
import { Status } from "../../ui/status.js";
import { SummaryList, type SummaryRow } from "../../ui/summary-list.js";
import { Timeline } from "../../ui/timeline.js";
import { type DossierHeader, DossierPage, type Reachable, WhomToCall } from "../dossier/index.js";
import { type Beside, BesideRecord, WithBeside } from "../rights/index.js";
import { agreementHref, agreementsHref } from "./agreement.hrefs.js";
import { useStanding, useWho } from "./agreement-list.view.js";
import { isOpen } from "./agreement.rules.js";
import type { Agreement, AgreementEvent } from "./agreement.types.js";

export type AgreementModel = {
  beside: Beside;
  dossier: DossierHeader;
  agreement: Agreement;
  history: AgreementEvent[];
  mayCancel: boolean;
  regisseur: Reachable | undefined;
  deputy: Reachable | undefined;
};

type Props = { model: AgreementModel; request: SignedInRequest };

export function AgreementPage({ model, request }: Props) {
  const t = useT();
  const { dossier, agreement } = model;
  const isMine = agreement.owner.isCurrent && agreement.owner.personId === request.viewer.personId;
  return (
    <DossierPage
      dossier={dossier}
      request={request}
      title={agreement.what}
      crumbs={[{ href: agreementsHref(dossier.id), label: t("agreements.title") }]}
    >
      <WithBeside beside={model.beside}>
        {isMine ? <OwnerDeeds model={model} /> : null}
        <Facts model={model} request={request} />
        {isMine || request.viewer.professional || !isOpen(agreement) ? null : (
          <WhomToCall regisseur={model.regisseur} deputy={model.deputy} />
        )}
        <OtherDeeds model={model} />
        <History history={model.history} />
        <BesideRecord id={agreement.id} section="agreements" name={agreement.what} />
      </WithBeside>
    </DossierPage>
  );
}

const placeOf = ({ dossier, agreement }: AgreementModel) =>
  agreementHref({ dossierId: dossier.id, agreementId: agreement.id });

/** What only the owner can say. */
function OwnerDeeds({ model }: { model: AgreementModel }) {
  const t = useT();
  const here = placeOf(model);
  const { status, madeByName } = model.agreement;
  if (status === "accepted") {
    return (
      <p>
        <ButtonLink href={`${here}/gedaan`}>{t("agreements.finish.link")}</ButtonLink>
      </p>
    );
  }
  if (status !== "asked") return null;
  return (
    <Notice kind="question" title={t("agreements.ask-yours", { name: madeByName })}>
      <p>{t("agreements.ask-yours-body")}</p>
      <div class="ep-form__deeds">
        <DeedButton action={`${here}/aannemen`} variant="primary">
          {t("agreements.accept")}
        </DeedButton>
        <ButtonLink href={`${here}/weigeren`} variant="secondary">
          {t("agreements.decline.link")}
        </ButtonLink>
      </div>
    </Notice>
  );
}

/** What everybody who may write can do, and what is for the maker and the regisseur. */
function OtherDeeds({ model }: { model: AgreementModel }) {
  const t = useT();
  const here = placeOf(model);
  const { agreement, dossier, mayCancel } = model;
  const ended = agreement.status === "done" || agreement.status === "cancelled";
  if (ended || !dossier.rights.agreements.write) return null;
  const needsOwner = agreement.status === "declined" || !agreement.owner.isCurrent;
  return (
    <div class="ep-form__deeds">
      {needsOwner ? (
        <ButtonLink href={`${here}/iemand-anders`}>{t("agreements.another.link")}</ButtonLink>
      ) : null}
      {isOpen(agreement) ? (
        <ButtonLink href={`${here}/wijzigen`} variant="secondary">
          {t("agreements.change.link")}
        </ButtonLink>
      ) : null}
      {mayCancel ? (
        <ButtonLink href={`${here}/vervallen`} variant="quiet">
          {t("agreements.cancel.link")}
        </ButtonLink>
      ) : null}
    </div>
  );
}

function Facts({ model, request }: Props) {
  const t = useT();
  const { agreement } = model;
  const { notBefore, goalTitle, declinedReason, evidence, cancelledReason } = agreement;
  const { tone, label } = useStanding(agreement, request);
  const row = (key: TextKey, value: string | null | undefined | false): SummaryRow[] =>
    value ? [{ term: t(key), value }] : [];
  const rows: SummaryRow[] = [
    { term: t("agreements.fact.status"), value: <Status tone={tone}>{label}</Status> },
    { term: t("agreements.fact.owner"), value: useWho(agreement) },
    {
      term: t("agreements.fact.due"),
      value: (
        <DateText date={agreement.dueOn} today={isOpen(agreement) ? request.today : undefined} />
      ),
    },
    ...(notBefore
      ? [{ term: t("agreements.fact.not-before"), value: <DateText date={notBefore} /> }]
      : []),
    ...row("agreements.fact.goal", goalTitle),
    { term: t("agreements.fact.made"), value: <Made agreement={agreement} /> },
    ...row("agreements.fact.declined", declinedReason),
    ...row("agreements.fact.evidence", evidence),
    ...(agreement.evidenceFileId ? [useFileRow(model)] : []),
    ...row("agreements.fact.cancelled", cancelledReason),
  ];
  return <SummaryList rows={rows} />;
}

function Made({ agreement }: { agreement: Agreement }) {
  const t = useT();
  return (
    <>
      <DateText date={todayIn(agreement.madeAt)} />{" "}
      {agreement.madeByName ? t("agreements.fact.made-by", { name: agreement.madeByName }) : null}
    </>
  );
}

function useFileRow(model: AgreementModel): SummaryRow {
  const t = useT();
  return {
    term: t("agreements.fact.file"),
    value: <a href={`${placeOf(model)}/bijlage`}>{t("agreements.fact.file-open")}</a>,
  };
}

function History({ history }: { history: AgreementEvent[] }) {
  const t = useT();
  const items = history.map((event) => ({
    date: todayIn(event.at),
    title: t(`event.${event.kind}` as TextKey, event.data as Record<string, string>),
    by: event.by ?? t("agreements.history.clock"),
    children: <Said kind={event.kind} data={event.data} />,
  }));
  return (
    <Section title={t("agreements.history")}>
      <Timeline items={items} />
    </Section>
  );
}

/** The reason that was given, and what stood there before. */
function Said({ kind, data }: Pick<AgreementEvent, "kind" | "data">) {
  const t = useT();
  const { reason, evidence, changes } = data as {
    reason?: string;
    evidence?: string;
    changes?: ShownChange[];
  };
  return (
    <>
      {reason ? <p>{t("agreements.history.reason", { reason })}</p> : null}
      {evidence ? <p>{evidence}</p> : null}
      {changes ? <Changes kind={kind} changes={changes} /> : null}
    </>
  );
}
