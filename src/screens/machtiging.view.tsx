import {
  type Giving,
  isStandingMachtiging,
  type Machtiging,
  type SectionKey,
  sectionKeys,
} from "../domains/access/index.js";
import { type DossierHeader, DossierPage, useVoice } from "../domains/dossier/index.js";
import type { FormState } from "../platform/http/form-state.js";
import type { SignedInRequest } from "../platform/http/route.js";
import { useLocale, useT } from "../platform/i18n/index.js";
import { ageOn, birthdayOn } from "../shared/age.js";
import { todayIn } from "../shared/local-date.js";
import { ButtonLink, DeedButton } from "../ui/button.js";
import { EmptyState } from "../ui/empty-state.js";
import { Checkboxes, DateField, Form, Radios, TextArea } from "../ui/form.js";
import { formatDate } from "../ui/format.js";
import { Notice } from "../ui/notice.js";
import { Section } from "../ui/section.js";

const hrefOf = (dossier: DossierHeader, path = "") => `/dossiers/${dossier.id}/meekijken${path}`;

type ListProps = {
  model: { dossier: DossierHeader; machtigingen: Machtiging[]; mayGive: boolean };
  request: SignedInRequest;
};

/** Who looks along, what, until when and by whom; ended at once by who gave it or who has it. */
export function MachtigingListPage({ model, request }: ListProps) {
  const t = useVoice({ dossier: model.dossier, request });
  const { dossier, machtigingen, mayGive } = model;
  const now = machtigingen.filter((one) => isStandingMachtiging(one, request.today));
  const before = machtigingen.filter((one) => !isStandingMachtiging(one, request.today));
  const name = dossier.givenName;
  return (
    <DossierPage
      dossier={dossier}
      request={request}
      title={t("machtiging.title")}
      intro={t(mayGive ? "machtiging.intro" : "machtiging.intro-reader", { name })}
    >
      {mayGive ? (
        <p>
          <ButtonLink href={hrefOf(dossier, "/nieuw")}>{t("machtiging.new")}</ButtonLink>
        </p>
      ) : null}
      {now.length === 0 ? <p>{t("machtiging.none")}</p> : null}
      <ul class="ep-people">
        {grouped(now).map((parts) => (
          <li>
            <Given parts={parts} dossier={dossier} />
          </li>
        ))}
      </ul>
      {before.length > 0 ? (
        <Section title={t("machtiging.before")}>
          <ul class="ep-people">
            {grouped(before).map((parts) => (
              <li>
                <Given parts={parts} dossier={dossier} past />
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
    </DossierPage>
  );
}

/** What is read and what is written stands in two rows; given at once, it is one thing to people. */
function grouped(all: readonly Machtiging[]): Machtiging[][] {
  const groups = Map.groupBy(all, (one) =>
    [one.participationId, one.givenByParticipationId, one.givenAt.toISOString()].join(),
  );
  return [...groups.values()];
}

type GivenProps = { parts: Machtiging[]; dossier: DossierHeader; past?: boolean };

function Given({ parts, dossier, past = false }: GivenProps) {
  const t = useT();
  const locale = useLocale();
  const [first] = parts;
  if (!first) return null;
  const { name, startsOn, endsOn, endedAt, givenByName: by, why, mine, id } = first;
  const named = (sections: readonly SectionKey[]) =>
    sections.map((section) => t(`rights.section.${section}`)).join(", ");
  return (
    <>
      {parts.map(({ sections, mayWrite }) => (
        <p>
          {t(mayWrite ? "machtiging.writes" : "machtiging.reads", {
            name,
            sections: named(sections),
          })}
        </p>
      ))}
      <p class="ep-hint">
        {t("machtiging.period", {
          from: formatDate(startsOn, locale),
          until: formatDate(endsOn, locale),
          by,
        })}{" "}
        {why === "" ? null : t("machtiging.why", { why })}{" "}
        {endedAt ? t("machtiging.until", { date: formatDate(todayIn(endedAt), locale) }) : null}
      </p>
      {mine !== null && !past ? (
        <DeedButton action={hrefOf(dossier, `/${id}/stoppen`)}>
          {t(mine === "given" ? "machtiging.stop" : "machtiging.stop-own")}
          {mine === "given" ? (
            <span class="ep-visually-hidden"> {t("machtiging.stop-of", { name })}</span>
          ) : null}
        </DeedButton>
      ) : null}
    </>
  );
}

export type GivingModel = { dossier: DossierHeader; giving: Giving };

type FormProps = {
  model: GivingModel;
  form: FormState;
  request: SignedInRequest;
};

/** A choice of the giver alone: nothing is ticked beforehand, and stopping is always possible. */
export function MachtigingFormPage({ model, form, request }: FormProps) {
  const t = useVoice({ dossier: model.dossier, request });
  const { dossier, giving } = model;
  const page = { dossier, request, title: t("machtiging.new"), intro: t("machtiging.new-intro") };
  const crumbs = [{ href: hrefOf(dossier), label: t("machtiging.title") }];
  if (giving.receivers.length === 0) {
    return (
      <DossierPage {...page} crumbs={crumbs}>
        <EmptyState title={t("machtiging.new")}>{t("machtiging.add-first")}</EmptyState>
      </DossierPage>
    );
  }
  return (
    <DossierPage {...page} crumbs={crumbs}>
      <UntilSixteen dossier={dossier} request={request} />
      <Form
        action={request.path}
        submit={t("machtiging.submit")}
        cancel={{ href: hrefOf(dossier), label: t("people.cancel") }}
        context={form}
        safety
      >
        <Fields model={model} />
      </Form>
    </DossierPage>
  );
}

function UntilSixteen({
  dossier,
  request,
}: Omit<FormProps, "model" | "form"> & { dossier: DossierHeader }) {
  const t = useT();
  const locale = useLocale();
  if (ageOn(dossier.bornOn, request.today) !== 15) return null;
  const date = formatDate(birthdayOn(dossier.bornOn, 16), locale);
  return <Notice>{t("machtiging.new-16", { name: dossier.givenName, date })}</Notice>;
}

function Fields({ model: { dossier, giving } }: Pick<FormProps, "model">) {
  const t = useT();
  const known = [...giving.reads, ...giving.writes];
  return (
    <>
      <Radios
        name="participationId"
        legend={t("machtiging.who")}
        options={giving.receivers.map(({ id, name, role }) => ({
          value: id,
          label: name,
          hint: t(`people.role.${role}`),
        }))}
        required
      />
      <Checkboxes
        name="sections"
        legend={t("machtiging.sections")}
        help={t("machtiging.sections-help", { name: dossier.givenName })}
        options={sectionKeys
          .filter((section) => section !== "child" && known.includes(section))
          .map((value) => ({ value, label: t(`rights.section.${value}`) }))}
        required
      />
      <Radios
        name="mayWrite"
        legend={t("machtiging.act")}
        options={[
          { value: "lezen", label: t("machtiging.lezen") },
          {
            value: "schrijven",
            label: t("machtiging.schrijven"),
            hint: t("machtiging.schrijven-hint"),
          },
        ]}
        required
      />
      <DateField name="startsOn" label={t("machtiging.starts-on")} required />
      <DateField
        name="endsOn"
        label={t("machtiging.ends-on")}
        help={t("machtiging.ends-on-help")}
        required
      />
      <TextArea name="why" label={t("machtiging.why-asked")} rows={2} />
    </>
  );
}
