import type { FormState } from "../../platform/http/form-state.js";
import type { SignedInRequest } from "../../platform/http/route.js";
import { useLocale, useT } from "../../platform/i18n/index.js";
import type { LocalDate } from "../../shared/local-date.js";
import { DateText } from "../../ui/date-text.js";
import { formatDate, formatHours } from "../../ui/format.js";
import {
  DateField,
  Fieldset,
  NumberField,
  Radios,
  Select,
  TextArea,
  TextField,
} from "../../ui/form.js";
import { SummaryList } from "../../ui/summary-list.js";
import { DossierFormPage } from "./dossier-form.view.js";
import { dossierHref } from "./dossier-page.view.js";
import type { DossierHeader } from "./dossier.types.js";
import { timeAtHome } from "./situation.rules.js";
import { absenceKinds, exemptions, registrations, type Situation } from "./situation.types.js";

type FactsProps = {
  situation: Situation;
  today: LocalDate;
  /** The situation of now counts on until today; an earlier one until the day it was recorded. */
  current?: boolean;
};

/** The facts of one day, each in words, with who said so and when it was written down. */
export function SituationFacts({ situation, today, current }: FactsProps) {
  const t = useT();
  const locale = useLocale();
  const { homeSince, recordedOn, recordedBy, exemption, exemptionUntil } = situation;
  const rows = [
    homeSince && {
      term: t("dossier.situation.home-since"),
      value: <HomeSince since={homeSince} until={current ? today : recordedOn} />,
    },
    {
      term: t("dossier.situation.hours"),
      value: t("dossier.situation.hours-value", {
        hours: formatHours(situation.minutesPerWeek, locale),
      }),
    },
    {
      term: t("dossier.situation.absence-short"),
      value: t(`dossier.situation.absence.${situation.absenceKind}`),
    },
    {
      term: t("dossier.situation.registration"),
      value: t(`dossier.situation.registration.${situation.registration}`),
    },
    { term: t("dossier.situation.school"), value: situation.schoolName ?? t("dossier.none") },
    situation.groupName && { term: t("dossier.situation.group"), value: situation.groupName },
    {
      term: t("dossier.situation.exemption"),
      value: (
        <>
          {t(`dossier.situation.exemption.${exemption}`)}
          {exemptionUntil
            ? `, ${t("dossier.situation.until", { date: formatDate(exemptionUntil, locale) })}`
            : null}
        </>
      ),
    },
    { term: t("dossier.situation.target-group"), value: situation.targetGroup },
    {
      term: t("dossier.source"),
      value: (
        <>
          {situation.source}. {t("dossier.recorded", { date: formatDate(recordedOn, locale) })}
          {recordedBy ? `, ${t("dossier.written-by", { name: recordedBy })}` : null}
        </>
      ),
    },
  ];
  return <SummaryList rows={rows.filter((row) => typeof row === "object")} />;
}

function HomeSince({ since, until }: { since: LocalDate; until: LocalDate }) {
  const t = useT();
  const { unit, count, days } = timeAtHome(since, until);
  const key = count === 1 ? (`${unit}-one` as const) : unit;
  return (
    <>
      <DateText date={since} />
      {": "}
      <strong>{t(`dossier.situation.home.${key}`, { count, days })}</strong>
    </>
  );
}

export type SituationModel = { dossier: DossierHeader; situation: Situation | undefined };

type Props = { model: SituationModel; form: FormState; request: SignedInRequest };

/** A new situation begins with what is known now; only what changed has to be typed. */
export function SituationFormPage({ model, form, request }: Props) {
  const t = useT();
  const facts = dossierHref(model.dossier.id, "/gegevens");
  return (
    <DossierFormPage
      dossier={model.dossier}
      request={request}
      title={t("dossier.situation.new")}
      intro={t("dossier.situation.form-intro", { name: model.dossier.givenName })}
      crumbs={[{ href: facts, label: t("dossier.nav.facts") }]}
      form={form}
      submit={t("dossier.situation.submit")}
      safety
      autosave
    >
      <AbsenceFields />
      <SchoolFields />
      <TextArea
        name="targetGroup"
        label={t("dossier.situation.target-group")}
        help={t("dossier.situation.target-group-help")}
        rows={3}
        required
      />
      <SourceField />
    </DossierFormPage>
  );
}

function AbsenceFields() {
  const t = useT();
  const kinds = absenceKinds.map((value) => ({
    value,
    label: t(`dossier.situation.absence.${value}`),
  }));
  return (
    <Fieldset legend={t("dossier.situation.absence-legend")}>
      <NumberField
        name="minutesPerWeek"
        label={t("dossier.situation.hours")}
        help={t("dossier.situation.hours-help")}
        required
      />
      <Radios name="absenceKind" legend={t("dossier.situation.absence")} options={kinds} required />
      <DateField
        name="homeSince"
        label={t("dossier.situation.home-since")}
        help={t("dossier.situation.home-since-help")}
      />
    </Fieldset>
  );
}

function SchoolFields() {
  const t = useT();
  const kinds = registrations.map((value) => ({
    value,
    label: t(`dossier.situation.registration.${value}`),
  }));
  const choices = exemptions.map((value) => ({
    value,
    label: t(`dossier.situation.exemption.${value}`),
  }));
  return (
    <Fieldset legend={t("dossier.situation.school-legend")}>
      <Radios
        name="registration"
        legend={t("dossier.situation.registration")}
        options={kinds}
        required
      />
      <TextField name="schoolName" label={t("dossier.situation.school")} width="medium" />
      <TextField name="groupName" label={t("dossier.situation.group")} width="medium" />
      <Select
        name="exemption"
        label={t("dossier.situation.exemption")}
        options={choices}
        blank={false}
        required
      />
      <DateField name="exemptionUntil" label={t("dossier.situation.exemption-until")} />
    </Fieldset>
  );
}

/** Who says so: asked with every fact, so that a reader can weigh it. */
export function SourceField() {
  const t = useT();
  return (
    <TextField
      name="source"
      label={t("dossier.source-question")}
      help={t("dossier.source-help")}
      required
    />
  );
}
