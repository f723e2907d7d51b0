import { groupTable, type Basis, type Participant } from "../domains/access/index.js";
import { DossierPage, useVoice } from "../domains/dossier/index.js";
import type { SignedInRequest } from "../platform/http/route.js";
import { useT } from "../platform/i18n/index.js";
import { ButtonLink } from "../ui/button.js";
import { Section } from "../ui/section.js";
import { peopleHref, whoSeesWhatHref } from "./people.hrefs.js";
import { PersonAtTable } from "./people-line.view.js";
import { RegieSection } from "./people-regie.view.js";
import type { PeopleModel } from "./people.types.js";

type Props = { model: PeopleModel; request: SignedInRequest };

/** Everybody at the table: who leads, the family first, and who left at the end. */
export function PeopleListPage({ model, request }: Props) {
  const t = useVoice({ dossier: model.dossier, request });
  const { dossier, table } = model;
  const { family, professionals, coming, left } = groupTable(table, request.today);
  const mayWrite = dossier.rights.people.write;
  return (
    <DossierPage
      dossier={dossier}
      request={request}
      title={t("people.title")}
      intro={t("people.intro", { name: dossier.givenName })}
    >
      <p>
        <SeenBy table={table} reasons={model.reasons} />{" "}
        <a class="utrecht-link utrecht-link--html-a" href={whoSeesWhatHref(dossier.id)}>
          {t("rights.who.title")}
        </a>
      </p>
      {mayWrite ? (
        <p>
          <ButtonLink href={peopleHref(dossier.id, "/nieuw")}>{t("people.add")}</ButtonLink>
        </p>
      ) : null}
      <RegieSection model={model} request={request} />
      <Group
        title={t("people.family")}
        empty={t("people.no-family")}
        people={family}
        model={model}
      />
      <Group
        title={t("people.professionals")}
        empty={t("people.no-professionals")}
        people={professionals}
        model={model}
      />
      {coming.length > 0 ? (
        <Group title={t("people.coming")} people={coming} model={model} />
      ) : null}
      {left.length > 0 ? <Group title={t("people.left")} people={left} model={model} left /> : null}
    </DossierPage>
  );
}

/** Some roles do not see who is at the table; the family may know for whom that is so. */
function SeenBy({ table, reasons }: { table: Participant[]; reasons: Basis[] }) {
  const t = useT();
  const seeing = new Set(
    reasons
      .filter(({ section, refused }) => section === "people" && refused === null)
      .map(({ participationId }) => participationId),
  );
  const unseeing = table.filter(({ isCurrent, id }) => isCurrent && !seeing.has(id));
  if (unseeing.length === 0) return <>{t("people.everyone-sees")}</>;
  const names = unseeing
    .map(({ name, role }) => `${name} (${t(`people.role.${role}`)})`)
    .join(", ");
  return <>{t("people.not-seen-by", { names })}</>;
}

type GroupProps = {
  title: string;
  empty?: string;
  people: Participant[];
  model: PeopleModel;
  left?: boolean;
};

function Group({ title, empty, people, model, left = false }: GroupProps) {
  return (
    <Section title={title}>
      {people.length === 0 ? <p>{empty}</p> : null}
      <ul class="ep-people">
        {people.map((participant) => (
          <li>
            <PersonAtTable
              participant={participant}
              dossier={model.dossier}
              regie={model.regie}
              hasLeft={left}
            />
          </li>
        ))}
      </ul>
    </Section>
  );
}
