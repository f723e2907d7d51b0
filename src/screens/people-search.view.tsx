import { directoryLimit, type Professional } from "../domains/access/index.js";
import type { DossierHeader } from "../domains/dossier/index.js";
import type { SignedInRequest } from "../platform/http/route.js";
import { useT } from "../platform/i18n/index.js";
import { EmptyState } from "../ui/empty-state.js";
import { FilterForm } from "../ui/filter-form.js";
import { TextField } from "../ui/form.js";
import { Table } from "../ui/table.js";
import { PeoplePage } from "./people-page.view.js";
import { peopleHref } from "./people.hrefs.js";
import type { SearchModel } from "./people.types.js";

export function NewPersonPage(props: { dossier: DossierHeader; request: SignedInRequest }) {
  const t = useT();
  const { dossier, request } = props;
  const ways = [
    {
      path: "/professional",
      label: t("people.new.professional"),
      hint: t("people.new.professional-hint"),
    },
    { path: "/familie", label: t("people.new.family"), hint: t("people.new.family-hint") },
  ];
  return (
    <PeoplePage
      dossier={dossier}
      request={request}
      title={t("people.new.title")}
      intro={t("people.new.intro")}
    >
      <ul class="ep-people">
        {ways.map(({ path, label, hint }) => (
          <li>
            <a class="utrecht-link utrecht-link--html-a" href={peopleHref(dossier.id, path)}>
              {label}
            </a>
            <p class="ep-hint">{hint}</p>
          </li>
        ))}
      </ul>
    </PeoplePage>
  );
}

/** Search and choose: the words stand in the address, the names lead to the form. */
export function SearchPage({ model, request }: { model: SearchModel; request: SignedInRequest }) {
  const t = useT();
  const { dossier, typed, found } = model;
  const here = peopleHref(dossier.id, "/professional");
  return (
    <PeoplePage dossier={dossier} request={request} title={t("people.search.title")}>
      <FilterForm
        action={here}
        values={{ zoek: typed }}
        clearHref={typed === "" ? undefined : here}
        submit={t("people.search.submit")}
      >
        <TextField name="zoek" label={t("people.search.label")} type="search" required />
      </FilterForm>
      {found.length === 0 ? (
        <EmptyState title={t("people.search.none")}>{t("people.search.none-why")}</EmptyState>
      ) : (
        <Found found={found} hrefOf={({ membershipId }) => `${here}/${membershipId}`} />
      )}
    </PeoplePage>
  );
}

type FoundProps = { found: Professional[]; hrefOf: (one: Professional) => string };

function Found({ found, hrefOf }: FoundProps) {
  const t = useT();
  const more = found.length > directoryLimit;
  const count = more ? directoryLimit : found.length;
  const functionOf = ({ role }: Professional) =>
    role === "coordinator" ? t("people.search.coordinator") : t(`people.role.${role}`);
  return (
    <Table
      caption={t("people.search.caption")}
      count={t(more ? "people.search.more" : "people.search.count", { count })}
      rows={found.slice(0, directoryLimit)}
      columns={[
        {
          header: t("people.search.name"),
          rowHeader: true,
          cell: (one) => (
            <a class="utrecht-link utrecht-link--html-a" href={hrefOf(one)}>
              {one.name}
            </a>
          ),
        },
        { header: t("people.search.organisation"), cell: (one) => one.organisationName },
        { header: t("people.search.function"), cell: functionOf },
      ]}
    />
  );
}
