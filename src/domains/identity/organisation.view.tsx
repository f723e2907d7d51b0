import type { FormState } from "../../platform/http/form-state.js";
import type { SignedInRequest } from "../../platform/http/route.js";
import { useT } from "../../platform/i18n/index.js";
import { DateText } from "../../ui/date-text.js";
import { EmptyState } from "../../ui/empty-state.js";
import { FilterForm } from "../../ui/filter-form.js";
import { ButtonLink, DateField, Form, Select, TextField } from "../../ui/form.js";
import { Page } from "../../ui/page.js";
import { Table } from "../../ui/table.js";
import { memberFunctions, type Membership, type Organisation } from "./identity.types.js";

export type OrganisationsModel = { organisations: Organisation[]; filter: string };

export function OrganisationsPage({ model }: { model: OrganisationsModel }) {
  const t = useT();
  const { organisations, filter } = model;
  return (
    <Page title={t("identity.organisations")} intro={t("identity.organisations.intro")} wide>
      <FilterForm
        action="/organisaties"
        values={{ zoek: filter }}
        clearHref={filter === "" ? undefined : "/organisaties"}
      >
        <TextField name="zoek" label={t("identity.organisations.search")} type="search" required />
      </FilterForm>
      {organisations.length === 0 ? (
        <EmptyState title={t("identity.organisations.none")}>
          {t("identity.organisations.none-help")}
        </EmptyState>
      ) : (
        <Table
          caption={t("identity.organisations")}
          captionHidden
          count={t("identity.organisations.count", { count: organisations.length })}
          rows={organisations}
          columns={[
            {
              header: t("identity.organisation.name"),
              rowHeader: true,
              cell: ({ id, name }) => (
                <a class="utrecht-link utrecht-link--html-a" href={`/organisaties/${id}`}>
                  {name}
                </a>
              ),
            },
            {
              header: t("identity.organisation.kind"),
              cell: ({ kind }) => t(`identity.kind.${kind}`),
            },
            { header: t("identity.organisation.place"), cell: ({ place }) => place ?? "" },
          ]}
        />
      )}
    </Page>
  );
}

export type OrganisationModel = {
  organisation: Organisation;
  members: Membership[];
  mayChange: boolean;
};

type Props = { model: OrganisationModel; request: SignedInRequest };

export function OrganisationPage({ model, request }: Props) {
  const t = useT();
  const { organisation, members, mayChange } = model;
  const href = `/organisaties/${organisation.id}`;
  return (
    <Page
      title={organisation.name}
      intro={t(`identity.kind.${organisation.kind}`)}
      crumbs={[{ href: "/organisaties", label: t("identity.organisations") }]}
      wide
    >
      {mayChange ? (
        <p class="ep-row">
          <ButtonLink href={`${href}/leden/nieuw`}>{t("identity.member.new")}</ButtonLink>{" "}
          <ButtonLink href={`${href}/wijzigen`} variant="secondary">
            {t("identity.organisation.change")}
          </ButtonLink>
        </p>
      ) : null}
      <Table
        caption={t("identity.members")}
        count={t("identity.members.count", { count: members.length })}
        rows={members}
        columns={[
          { header: t("identity.member.name"), rowHeader: true, cell: (row) => row.personName },
          {
            header: t("identity.member.function"),
            cell: (row) => t(`identity.function.${row.function}`),
          },
          {
            header: t("identity.member.period"),
            cell: (row) => <Period row={row} request={request} />,
          },
          ...(mayChange
            ? [
                {
                  header: t("identity.member.deed"),
                  cell: (row: Membership) => <EndLink row={row} />,
                },
              ]
            : []),
        ]}
      />
    </Page>
  );
}

function Period({ row, request }: { row: Membership; request: SignedInRequest }) {
  const t = useT();
  return (
    <>
      {t("identity.member.since")} <DateText date={row.startsOn} />
      {row.endsOn ? (
        <>
          {row.endsOn < request.today
            ? ` ${t("identity.member.until-past")} `
            : ` ${t("identity.member.until")} `}
          <DateText date={row.endsOn} />
        </>
      ) : null}
    </>
  );
}

function EndLink({ row }: { row: Membership }) {
  const t = useT();
  if (row.endsOn !== null) return null;
  const href = `/organisaties/${row.organisationId}/leden/${row.id}/beeindigen`;
  return (
    <a class="utrecht-link utrecht-link--html-a" href={href}>
      {t("identity.member.end")}
      <span class="ep-visually-hidden"> {row.personName}</span>
    </a>
  );
}

export type OrganisationFormProps = { model: OrganisationModel; form: FormState; path: string };

const above = ({ organisation }: OrganisationModel) => [
  { href: `/organisaties/${organisation.id}`, label: organisation.name },
];

export function NewMemberPage({ model, form, path }: OrganisationFormProps) {
  const t = useT();
  const functions = memberFunctions.map((value) => ({
    value,
    label: t(`identity.function.${value}`),
  }));
  return (
    <Page title={t("identity.member.new")} crumbs={above(model)}>
      <Form action={path} submit={t("identity.member.invite")} context={form} autosave>
        <TextField name="givenName" label={t("identity.person.given-name")} required />
        <TextField name="familyName" label={t("identity.person.family-name")} required />
        <TextField
          name="email"
          label={t("identity.email")}
          help={t("identity.member.email-help")}
          type="email"
          required
        />
        <Select
          name="function"
          label={t("identity.member.function")}
          options={functions}
          required
        />
        <DateField name="startsOn" label={t("identity.member.starts-on")} required />
      </Form>
    </Page>
  );
}

export function EndMembershipPage({
  model,
  form,
  path,
}: OrganisationFormProps & { model: OrganisationModel & { membership: Membership } }) {
  const t = useT();
  return (
    <Page
      title={t("identity.member.end-title", { name: model.membership.personName })}
      intro={t("identity.member.end-intro")}
      crumbs={above(model)}
    >
      <Form action={path} submit={t("identity.member.end")} context={form}>
        <DateField name="endsOn" label={t("identity.member.ends-on")} required />
      </Form>
    </Page>
  );
}

export function ChangeOrganisationPage({ model, form, path }: OrganisationFormProps) {
  const t = useT();
  return (
    <Page title={t("identity.organisation.change")} crumbs={above(model)}>
      <Form action={path} submit={t("identity.organisation.save")} context={form}>
        <TextField name="name" label={t("identity.organisation.name")} required />
        <TextField name="place" label={t("identity.organisation.place")} />
        <TextField name="phone" label={t("identity.phone")} type="tel" />
      </Form>
    </Page>
  );
}
