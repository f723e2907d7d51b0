import {
  groupTable,
  isStandingMachtiging,
  type Basis,
  type Participant,
  turningOf,
} from "../domains/access/index.js";
import { type DossierHeader, DossierPage, useVoice } from "../domains/dossier/index.js";
import type { SignedInRequest } from "../platform/http/route.js";
import { useT } from "../platform/i18n/index.js";
import { addMonths } from "../shared/local-date.js";
import { ButtonLink } from "../ui/button.js";
import { formatDate } from "../ui/format.js";
import { Section } from "../ui/section.js";
import { consentsHref } from "./consent.hrefs.js";
import { birthdayHref, lookAlongHref, peopleHref, whoSeesWhatHref } from "./people.hrefs.js";
import { PersonAtTable } from "./people-line.view.js";
import { RegieSection } from "./people-regie.view.js";
import type { PeopleModel } from "./people.types.js";

type Props = { model: PeopleModel; request: SignedInRequest };

/** Everybody at the table: who leads, the family first, and who left at the end. */
export function PeopleListPage({ model, request }: Props) {
  const t = useVoice({ dossier: model.dossier, request });
  const { dossier, table } = model;
  const { family, professionals, coming, left } = groupTable(table, request.today);
  return (
    <DossierPage
      dossier={dossier}
      request={request}
      title={t("people.title")}
      intro={t("people.intro", { name: dossier.givenName })}
    >
      <Links model={model} request={request} />
      <RegieSection model={model} request={request} />
      <Group
        title={t("people.family")}
        empty={t("people.no-family")}
        people={family}
        model={model}
        request={request}
      />
      <Group
        title={t("people.professionals")}
        empty={t("people.no-professionals")}
        people={professionals}
        model={model}
        request={request}
      />
      {coming.length > 0 ? (
        <Group title={t("people.coming")} people={coming} model={model} request={request} />
      ) : null}
      {left.length > 0 ? (
        <Group title={t("people.left")} people={left} model={model} request={request} left />
      ) : null}
    </DossierPage>
  );
}

/** What hangs together with who sits here: who sees what, who looks along, and what is withheld. */
function Links({ model, request }: Props) {
  const t = useT();
  const { dossier, table } = model;
  const mayWrite = dossier.rights.people.write;
  return (
    <>
      <p>
        <SeenBy table={table} reasons={model.reasons} />{" "}
        <a class="utrecht-link utrecht-link--html-a" href={whoSeesWhatHref(dossier.id)}>
          {t("rights.who.title")}
        </a>{" "}
        <a class="utrecht-link utrecht-link--html-a" href={consentsHref(dossier.id)}>
          {t("consent.nav")}
        </a>
      </p>
      <p>
        <a class="utrecht-link utrecht-link--html-a" href={lookAlongHref(dossier.id)}>
          {t("machtiging.title")}
        </a>
        <BirthdayLink dossier={dossier} request={request} />
        {mayWrite ? (
          <>
            {" · "}
            <a
              class="utrecht-link utrecht-link--html-a"
              href={peopleHref(dossier.id, "/afschermen")}
            >
              {t("people.withholding.link")}
            </a>
          </>
        ) : null}
      </p>
      {mayWrite ? (
        <p>
          <ButtonLink href={peopleHref(dossier.id, "/nieuw")}>{t("people.add")}</ButtonLink>
        </p>
      ) : null}
    </>
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

/** A birthday that changes rights, from a month before until a month after it. */
function BirthdayLink({ dossier, request }: { dossier: DossierHeader; request: SignedInRequest }) {
  const t = useT();
  const turning = turningOf(dossier.bornOn, request.today);
  if (!turning || turning.on > addMonths(request.today, 1)) return null;
  const date = formatDate(turning.on, request.locale);
  return (
    <>
      {" · "}
      <a class="utrecht-link utrecht-link--html-a" href={birthdayHref(dossier.id)}>
        {t("birthday.link", { date })}
      </a>
    </>
  );
}

type GroupProps = {
  title: string;
  empty?: string;
  people: Participant[];
  model: PeopleModel;
  request: SignedInRequest;
  left?: boolean;
};

function Group({ title, empty, people, model, request, left = false }: GroupProps) {
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
              machtigingen={model.machtigingen.filter(
                (one) =>
                  one.participationId === participant.id &&
                  isStandingMachtiging(one, request.today),
              )}
              hasLeft={left}
            />
          </li>
        ))}
      </ul>
    </Section>
  );
}
