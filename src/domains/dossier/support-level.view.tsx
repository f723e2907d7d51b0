import type { FormState } from "../../platform/http/form-state.js";
import type { SignedInRequest } from "../../platform/http/route.js";
import { useT } from "../../platform/i18n/index.js";
import { DateText } from "../../ui/date-text.js";
import { Details } from "../../ui/details.js";
import { EmptyState } from "../../ui/empty-state.js";
import { ButtonLink, DateField, Radios, TextArea } from "../../ui/form.js";
import { Notice } from "../../ui/notice.js";
import { SummaryList } from "../../ui/summary-list.js";
import { BesidePage, BesideRecord, WithBeside } from "../rights/index.js";
import { DossierFormPage } from "./dossier-form.view.js";
import { DossierPage, dossierHref, useVoice } from "./dossier-page.view.js";
import type { SupportLevelModel } from "./support-level.actions.js";
import { directionOf } from "./support-level.rules.js";
import { type SupportLevelEntry, supportLevels } from "./support-level.types.js";

type PageProps = { model: SupportLevelModel; request: SignedInRequest };

export const supportLevelHref = (dossierId: string) => dossierHref(dossierId, "/niveau");

/** On which level the child is helped now, where that goes back to, and how it was before. */
export function SupportLevelPage({ model, request }: PageProps) {
  const t = useVoice({ dossier: model.dossier, request });
  const { dossier, entries } = model;
  const [current, ...earlier] = entries;
  const href = `${supportLevelHref(dossier.id)}/nieuw`;
  const mayWrite = dossier.rights.plan.write;
  return (
    <DossierPage
      dossier={dossier}
      request={request}
      title={t("dossier.level.title")}
      intro={t("dossier.level.intro", { name: dossier.givenName })}
      crumbs={[{ href: dossierHref(dossier.id, "/plan"), label: t("dossier.nav.plan") }]}
    >
      <WithBeside beside={model.beside}>
        {current ? (
          <>
            <LevelEntry entry={current} />
            {mayWrite ? <ButtonLink href={href}>{t("dossier.level.new")}</ButtonLink> : null}
          </>
        ) : (
          <EmptyState
            title={t("dossier.level.none")}
            action={mayWrite ? { href, label: t("dossier.level.new") } : undefined}
          >
            {t("dossier.level.none-why")}
          </EmptyState>
        )}
        {earlier.length > 0 ? (
          <Details summary={t("dossier.level.earlier", { count: earlier.length })}>
            {earlier.map((entry) => (
              <LevelEntry entry={entry} />
            ))}
          </Details>
        ) : null}
        <BesidePage section="plan" kinds={["support_level"]} />
      </WithBeside>
    </DossierPage>
  );
}

function LevelEntry({ entry }: { entry: SupportLevelEntry }) {
  const t = useT();
  const direction = directionOf(entry);
  return (
    <>
      <SummaryList
        rows={[
          { term: t("dossier.level.level"), value: t(`dossier.level.${entry.level}`) },
          { term: t("dossier.level.aim"), value: t(`dossier.level.${entry.aim}`) },
          { term: t("dossier.level.reason"), value: entry.reason },
          { term: t("dossier.level.decided-on"), value: <DateText date={entry.decidedOn} /> },
          {
            term: t("dossier.recorded-by"),
            value: entry.recordedByName ?? t("dossier.perspective.somebody"),
          },
        ]}
      />
      <BesideRecord id={entry.id} section="plan" name={entry.reason} />
      {direction === "up" ? <Notice kind="warning">{t("dossier.level.aim-up")}</Notice> : null}
      {direction === "same" && entry.level !== "basis" ? (
        <Notice>{t("dossier.level.aim-same")}</Notice>
      ) : null}
    </>
  );
}

type FormProps = { model: SupportLevelModel; form: FormState; request: SignedInRequest };

export function SupportLevelFormPage({ model, form, request }: FormProps) {
  const t = useT();
  const { dossier } = model;
  const back = supportLevelHref(dossier.id);
  const levels = supportLevels.map((value) => ({
    value,
    label: t(`dossier.level.${value}`),
    hint: t(`dossier.level.${value}-hint`),
  }));
  const aims = supportLevels.map((value) => ({ value, label: t(`dossier.level.${value}`) }));
  return (
    <DossierFormPage
      dossier={dossier}
      request={request}
      title={t("dossier.level.new")}
      intro={t("dossier.level.form-intro")}
      crumbs={[{ href: back, label: t("dossier.level.title") }]}
      form={form}
      submit={t("dossier.level.save")}
      safety
      autosave
    >
      <Radios name="level" legend={t("dossier.level.level-now")} options={levels} required />
      <Radios
        name="aim"
        legend={t("dossier.level.aim-question")}
        help={t("dossier.level.aim-help")}
        options={aims}
        required
      />
      <TextArea name="reason" label={t("dossier.level.reason-question")} rows={4} required />
      <DateField name="decidedOn" label={t("dossier.level.decided-on")} required />
    </DossierFormPage>
  );
}
