import type { FormState } from "../../platform/http/form-state.js";
import type { SignedInRequest } from "../../platform/http/route.js";
import { useLocale, useT } from "../../platform/i18n/index.js";
import { EmptyState } from "../../ui/empty-state.js";
import { ButtonLink, DateField, Radios, TextArea, TextField } from "../../ui/form.js";
import { formatDate } from "../../ui/format.js";
import { Badge } from "../../ui/status.js";
import { Timeline } from "../../ui/timeline.js";
import { type Beside, BesidePage, BesideRecord, WithBeside } from "../rights/index.js";
import { type CareerEntry, careerEffects, careerKinds } from "./career.types.js";
import { DossierFormPage } from "./dossier-form.view.js";
import { DossierPage, dossierHref, useVoice } from "./dossier-page.view.js";
import type { DossierHeader } from "./dossier.types.js";
import { SourceField } from "./situation.view.js";

export type CareerModel = { dossier: DossierHeader; entries: CareerEntry[]; beside: Beside };

/** The years behind on one line: where the child was, what was tried, and what that did. */
export function CareerPage({ model, request }: { model: CareerModel; request: SignedInRequest }) {
  const t = useVoice({ dossier: model.dossier, request });
  const { dossier, entries } = model;
  const href = dossierHref(dossier.id, "/loopbaan/nieuw");
  const action = { href, label: t("dossier.career.new") };
  const mayWrite = dossier.rights.school.write;
  return (
    <DossierPage
      dossier={dossier}
      request={request}
      title={t("dossier.career.title")}
      intro={t("dossier.career.intro", { name: dossier.givenName })}
      crumbs={[{ href: dossierHref(dossier.id, "/gegevens"), label: t("dossier.nav.facts") }]}
    >
      <WithBeside beside={model.beside}>
        {entries.length === 0 ? (
          <EmptyState title={t("dossier.career.none")} action={mayWrite ? action : undefined}>
            {t("dossier.career.none-why")}
          </EmptyState>
        ) : (
          <>
            {mayWrite ? (
              <p>
                <ButtonLink href={href}>{action.label}</ButtonLink>
              </p>
            ) : null}
            <Timeline
              items={entries.map((entry) => ({
                date: entry.startsOn,
                title: <EntryTitle entry={entry} />,
                by: <EntryOrigin entry={entry} dossier={dossier} />,
                children: (
                  <>
                    <EntryEffect entry={entry} />
                    <BesideRecord id={entry.id} section="school" name={entry.what} />
                  </>
                ),
              }))}
            />
          </>
        )}
        <BesidePage section="school" kinds={["career_entry"]} />
      </WithBeside>
    </DossierPage>
  );
}

function EntryTitle({ entry }: { entry: CareerEntry }) {
  const t = useT();
  const locale = useLocale();
  return (
    <span id={`loopbaan-${entry.id}`}>
      <Badge>{t(`dossier.career.kind.${entry.kind}`)}</Badge> <strong>{entry.what}</strong>
      {entry.whereAt ? `, ${entry.whereAt}` : null}
      {entry.endsOn
        ? ` (${t("dossier.career.until", { date: formatDate(entry.endsOn, locale) })})`
        : null}
    </span>
  );
}

/** What something did is told when it is known, and for help always: not knowing is worth knowing. */
function EntryEffect({ entry }: { entry: CareerEntry }) {
  const t = useT();
  const { effect, effectNote, kind } = entry;
  if (effect === "onbekend" && !effectNote && kind !== "hulp") return null;
  return (
    <p>
      <strong>{t("dossier.career.effect-short")}</strong> {t(`dossier.career.effect.${effect}`)}.{" "}
      {effectNote}
    </p>
  );
}

function EntryOrigin({ entry, dossier }: { entry: CareerEntry; dossier: DossierHeader }) {
  const t = useT();
  const locale = useLocale();
  const change = dossierHref(dossier.id, `/loopbaan/${entry.id}/wijzigen`);
  return (
    <>
      {t("dossier.recorded-from", {
        source: entry.source,
        date: formatDate(entry.recordedOn, locale),
      })}
      {dossier.rights.school.write ? (
        <>
          {" "}
          <a class="utrecht-link utrecht-link--html-a" href={change}>
            {t("dossier.career.change-link")}
            <span class="ep-visually-hidden">: {entry.what}</span>
          </a>
        </>
      ) : null}
    </>
  );
}

export type CareerFormModel = { dossier: DossierHeader; entry?: CareerEntry };

type FormProps = { model: CareerFormModel; form: FormState; request: SignedInRequest };

export function CareerFormPage({ model, form, request }: FormProps) {
  const t = useT();
  const { dossier, entry } = model;
  const career = dossierHref(dossier.id, "/loopbaan");
  return (
    <DossierFormPage
      dossier={dossier}
      request={request}
      title={t(entry ? "dossier.career.change" : "dossier.career.new")}
      intro={entry ? t(`dossier.career.kind.${entry.kind}`) : t("dossier.career.form-intro")}
      crumbs={[
        { href: dossierHref(dossier.id, "/gegevens"), label: t("dossier.nav.facts") },
        { href: career, label: t("dossier.career.title") },
      ]}
      form={form}
      submit={t(entry ? "dossier.career.save" : "dossier.career.submit")}
      safety
      autosave
    >
      {entry ? null : <KindField />}
      <CareerFields />
    </DossierFormPage>
  );
}

function KindField() {
  const t = useT();
  const kinds = careerKinds.map((value) => ({ value, label: t(`dossier.career.kind.${value}`) }));
  return <Radios name="kind" legend={t("dossier.career.kind")} options={kinds} required />;
}

function CareerFields() {
  const t = useT();
  const effects = careerEffects.map((value) => ({
    value,
    label: t(`dossier.career.effect.${value}`),
  }));
  return (
    <>
      <TextField
        name="what"
        label={t("dossier.career.what")}
        help={t("dossier.career.what-help")}
        required
      />
      <TextField name="whereAt" label={t("dossier.career.where")} width="medium" />
      <DateField name="startsOn" label={t("dossier.career.starts-on")} required />
      <DateField
        name="endsOn"
        label={t("dossier.career.ends-on")}
        help={t("dossier.career.ends-on-help")}
      />
      <Radios
        name="effect"
        legend={t("dossier.career.effect")}
        help={t("dossier.career.effect-help")}
        options={effects}
        required
      />
      <TextArea name="effectNote" label={t("dossier.career.effect-note")} rows={3} />
      <SourceField />
    </>
  );
}
