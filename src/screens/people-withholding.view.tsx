import {
  groupTable,
  type Participant,
  readSections,
  type SectionKey,
  sectionKeys,
  type WithheldParty,
  withholdingEffect,
  withholdingGrounds,
} from "../domains/access/index.js";
import type { DossierHeader } from "../domains/dossier/index.js";
import type { FormState } from "../platform/http/form-state.js";
import type { SignedInRequest } from "../platform/http/route.js";
import { useT } from "../platform/i18n/index.js";
import { EmptyState } from "../ui/empty-state.js";
import { Button, Checkboxes, DateField, Form, Radios, TextArea, TextField } from "../ui/form.js";
import { emptyForm, FormContext } from "../ui/form-context.js";
import { Notice } from "../ui/notice.js";
import { Section } from "../ui/section.js";
import { SummaryList } from "../ui/summary-list.js";
import { PeoplePage } from "./people-page.view.js";
import { peopleHref } from "./people.hrefs.js";

type WhoModel = { dossier: DossierHeader; table: Participant[] };

/** One person or one organisation; the child is not on the list (withheldPartyOf says why). */
export function FromWhomPage({ model, request }: { model: WhoModel; request: SignedInRequest }) {
  const t = useT();
  const { dossier, table } = model;
  const { family, professionals } = groupTable(table, request.today);
  const people = [...family, ...professionals]
    .filter(({ role, personId }) => role !== "kind" && personId !== request.viewer.personId)
    .map(({ id, name, role, organisationName }) => ({
      href: peopleHref(dossier.id, `/afschermen/persoon/${id}`),
      name,
      hint: [t(`people.role.${role}`), organisationName].filter(Boolean).join(", "),
    }));
  const organisations = new Map(
    professionals.flatMap(({ organisationId, organisationName }) =>
      organisationId && organisationName ? [[organisationId, organisationName]] : [],
    ),
  );
  const places = [...organisations].map(([id, name]) => ({
    href: peopleHref(dossier.id, `/afschermen/organisatie/${id}`),
    name,
    hint: "",
  }));
  return (
    <PeoplePage
      dossier={dossier}
      request={request}
      title={t("people.withholding.who.title")}
      intro={t("people.withholding.who.intro")}
    >
      <Section title={t("people.withholding.who.people")}>
        <Links links={people} />
      </Section>
      {places.length > 0 ? (
        <Section title={t("people.withholding.who.organisations")}>
          <Links links={places} />
        </Section>
      ) : null}
    </PeoplePage>
  );
}

function Links({ links }: { links: { href: string; name: string; hint: string }[] }) {
  return (
    <ul class="ep-people">
      {links.map(({ href, name, hint }) => (
        <li>
          <a class="utrecht-link utrecht-link--html-a" href={href}>
            {name}
          </a>
          {hint ? <p class="ep-hint">{hint}</p> : null}
        </li>
      ))}
    </ul>
  );
}

type PartyModel = { dossier: DossierHeader; party: WithheldParty };
type PartyProps = { model: PartyModel; request: SignedInRequest };

/** The first step only asks; keys of sections go along in the address, so nothing is lost on the way back. */
export function SectionsPage({ model, request }: PartyProps) {
  const t = useT();
  const { dossier, party } = model;
  const { name, seen } = party;
  const options = sectionKeys.map((value) => ({
    value,
    label: t(`rights.section.${value}`),
    hint: t(
      seen.includes(value) ? "people.withholding.what.seen" : "people.withholding.what.unseen",
    ),
  }));
  const values = { deel: request.query.getAll("deel") };
  return (
    <PeoplePage
      dossier={dossier}
      request={request}
      title={t("people.withholding.what.title", { name })}
      intro={t("people.withholding.what.intro")}
    >
      <FormContext.Provider value={{ ...emptyForm, values }}>
        <form class="ep-form" method="get" action={`${request.path}/waarom`}>
          <Checkboxes
            name="deel"
            legend={t("people.withholding.what.sections", { name })}
            options={options}
            required
          />
          <div class="ep-form__deeds">
            <Button>{t("people.withholding.what.submit")}</Button>
          </div>
        </form>
      </FormContext.Provider>
    </PeoplePage>
  );
}

type FormProps = PartyProps & { form: FormState };

/** What it means stands above the questions: nothing is recorded that was not seen before. */
export function WithholdingFormPage({ model, form, request }: FormProps) {
  const t = useT();
  const { dossier, party } = model;
  const { name } = party;
  const asked = readSections(request.query.getAll("deel").join(" "));
  const kept = form.values.sections;
  const sections = asked.length > 0 ? asked : readSections(typeof kept === "string" ? kept : "");
  const page = { dossier, request, title: t("people.withholding.why.title", { name }) };
  const back = request.path.replace(/\/waarom$/, "");
  if (sections.length === 0) {
    return (
      <PeoplePage {...page}>
        <EmptyState
          title={t("people.withholding.what.none")}
          action={{ href: back, label: t("people.withholding.what.again") }}
        >
          {t("people.withholding.what.intro")}
        </EmptyState>
      </PeoplePage>
    );
  }
  return (
    <PeoplePage {...page}>
      <Effect party={party} sections={sections} />
      <Form
        action={request.path}
        submit={t("people.withholding.submit")}
        cancel={{ href: peopleHref(dossier.id, "/afschermen"), label: t("people.cancel") }}
        context={form}
        safety
      >
        <input type="hidden" name="sections" value={sections.join(" ")} />
        <Fields name={name} />
      </Form>
    </PeoplePage>
  );
}

function Effect({ party, sections }: { party: WithheldParty; sections: SectionKey[] }) {
  const t = useT();
  const { name, seen } = party;
  const { taken, kept, unseen } = withholdingEffect(seen, sections);
  const named = (some: readonly SectionKey[]) =>
    some.length === 0
      ? t("people.withholding.effect.nothing")
      : some.map((section) => t(`rights.section.${section}`)).join(", ");
  return (
    <Section title={t("people.withholding.effect", { name })}>
      <SummaryList
        rows={[
          { term: t("people.withholding.effect.taken"), value: <strong>{named(taken)}</strong> },
          { term: t("people.withholding.effect.kept"), value: named(kept) },
          ...(unseen.length > 0
            ? [{ term: t("people.withholding.effect.unseen"), value: named(unseen) }]
            : []),
        ]}
      />
      {taken.includes("child") ? (
        <Notice kind="warning">{t("people.withholding.effect.everything", { name })}</Notice>
      ) : null}
      <p>{t("people.withholding.effect.everywhere", { name })}</p>
      <p>{t("people.withholding.effect.told", { name })}</p>
    </Section>
  );
}

function Fields({ name }: { name: string }) {
  const t = useT();
  const grounds = withholdingGrounds.map((value) => ({
    value,
    label: t(`people.withholding.ground.${value}`),
  }));
  return (
    <>
      <Radios name="ground" legend={t("people.withholding.ground")} options={grounds} required />
      <TextField
        name="court"
        label={t("people.withholding.court")}
        help={t("people.withholding.court-help")}
        autocomplete="off"
      />
      <DateField name="orderedOn" label={t("people.withholding.ordered-on")} />
      <TextArea
        name="reason"
        label={t("people.withholding.reason")}
        help={t("people.withholding.reason-help", { name })}
        rows={4}
        required
      />
      <DateField name="startsOn" label={t("people.withholding.starts-on")} required />
      <DateField
        name="endsOn"
        label={t("people.withholding.ends-on")}
        help={t("people.withholding.ends-on-help")}
      />
    </>
  );
}
