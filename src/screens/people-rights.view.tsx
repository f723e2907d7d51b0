import {
  type MatrixRow,
  type Participant,
  type SectionKey,
  sectionKeys,
  type Sight,
  sightOf,
} from "../domains/access/index.js";
import { useVoice } from "../domains/dossier/index.js";
import type { SignedInRequest } from "../platform/http/route.js";
import { type T, useT } from "../platform/i18n/index.js";
import { Page } from "../ui/page.js";
import { PersonLine } from "../ui/person-line.js";
import { Section } from "../ui/section.js";
import { Table } from "../ui/table.js";
import { PeoplePage } from "./people-page.view.js";
import type { WhoSeesWhatModel } from "./people.types.js";

type Props = { model: WhoSeesWhatModel; request: SignedInRequest };

const namesOf = (sections: readonly SectionKey[], t: T) =>
  sections.map((section) => t(`rights.section.${section}`)).join(", ");

/** In plain words, for everybody at the table: who reads and writes what, and on what ground. */
export function WhoSeesWhatPage({ model, request }: Props) {
  const t = useVoice({ dossier: model.dossier, request });
  const { dossier, table, coordinators } = model;
  return (
    <PeoplePage
      dossier={dossier}
      request={request}
      title={t("rights.who.title")}
      intro={t("rights.who.intro", { name: dossier.givenName })}
    >
      <p>{t(dossier.rights.people.read ? "rights.who.keeps" : "rights.who.only-you")}</p>
      <ul class="ep-people">
        {table
          .filter(({ isCurrent }) => isCurrent)
          .map((participant) => (
            <li>
              <SightOf participant={participant} model={model} />
            </li>
          ))}
      </ul>
      {coordinators.length > 0 ? <Coordinators model={model} /> : null}
      {request.viewer.professional ? (
        <p>
          <a class="utrecht-link utrecht-link--html-a" href="/rechten">
            {t("rights.matrix.link")}
          </a>
        </p>
      ) : null}
    </PeoplePage>
  );
}

function SightOf({ participant, model }: { participant: Participant; model: WhoSeesWhatModel }) {
  const t = useT();
  const { regisseur, deputy } = model.regie;
  const { id, role } = participant;
  const leads = id === regisseur?.id ? "regisseur" : id === deputy?.id ? "deputy" : undefined;
  const plain = t(`people.role.${role}`);
  const sight = sightOf(
    model.reasons.filter(
      ({ participationId, way }) => participationId === id && way !== "colleague",
    ),
  );
  return (
    <PersonLine
      name={participant.name}
      role={leads ? t(`rights.who.${leads}`, { role: plain }) : plain}
      organisation={participant.organisationName ?? undefined}
    >
      {sightInWords(sight, t).map((line) => (
        <p>{line}</p>
      ))}
      {groundsOf(sight, t).map((line) => (
        <p class="ep-hint">{line}</p>
      ))}
    </PersonLine>
  );
}

/** Each ground once, in plain words: the sections differ, the reason is what a reader wants to know. */
function groundsOf({ because }: Sight, t: T): string[] {
  const lines = because.map((one) =>
    one.refused === null
      ? t(`rights.ground.${one.ground}`, { role: t(`people.role.${one.role}`) })
      : t(`rights.refused.${one.refused}`),
  );
  return [...new Set(lines)];
}

function sightInWords({ writes, reads, hidden }: Sight, t: T): string[] {
  if (reads.length === 0 && hidden.length === 0) return [t("rights.who.writes-all")];
  const lines = [
    { key: "rights.who.writes", sections: writes },
    { key: "rights.who.reads", sections: reads },
    { key: "rights.who.hidden", sections: hidden },
  ] as const;
  return lines
    .filter(({ sections }) => sections.length > 0)
    .map(({ key, sections }) => t(key, { sections: namesOf(sections, t) }));
}

function Coordinators({ model }: { model: WhoSeesWhatModel }) {
  const t = useT();
  return (
    <Section title={t("rights.who.coordinators")}>
      <p>{t("rights.who.coordinators-intro")}</p>
      <ul class="ep-people">
        {onceEach(model.coordinators).map(({ name, organisationName, roles }) => (
          <li>
            <PersonLine
              name={name}
              role={t("rights.who.coordinator")}
              organisation={organisationName}
            >
              <p>
                {t("rights.who.same-as", {
                  role: roles.map((role) => t(`people.role.${role}`)).join(", "),
                })}
              </p>
            </PersonLine>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** A coordinator with three colleagues at the table is still one person. */
function onceEach(coordinators: WhoSeesWhatModel["coordinators"]) {
  const groups = Map.groupBy(coordinators, (one) => `${one.name}, ${one.organisationName}`);
  return [...groups.values()].flatMap((group) =>
    group.slice(0, 1).map((one) => ({ ...one, roles: group.map(({ role }) => role) })),
  );
}

/** The matrix as the database has it. */
export function MatrixPage({ matrix }: { matrix: MatrixRow[] }) {
  const t = useT();
  const cell = (section: SectionKey) => ({
    header: t(`rights.section.${section}`),
    cell: ({ cells }: MatrixRow) => {
      const right = cells[section];
      if (right === undefined) return t("rights.matrix.none");
      const words = t(right.write ? "rights.matrix.write" : "rights.matrix.read");
      return right.ground === "consent" ? t("rights.matrix.with-consent", { words }) : words;
    },
  });
  return (
    <Page title={t("rights.matrix.title")} intro={t("rights.matrix.intro")} wide>
      <Table
        caption={t("rights.matrix.caption")}
        captionHidden
        narrow="scroll"
        rows={matrix}
        columns={[
          {
            header: t("rights.matrix.role"),
            rowHeader: true,
            cell: (row) => roleAndAge(row, t),
          },
          ...sectionKeys.map(cell),
          {
            header: t("rights.matrix.source"),
            cell: ({ cells }) =>
              [...new Set(Object.values(cells).map(({ source }) => source))].join(" · "),
          },
        ]}
      />
    </Page>
  );
}

function roleAndAge({ role, fromAge, untilAge }: MatrixRow, t: T): string {
  const name = t(`people.role.${role}`);
  if (fromAge === 0 && untilAge === 200) return name;
  if (untilAge === 200) return t("rights.matrix.from-age", { name, from: fromAge });
  return t("rights.matrix.ages", { name, from: fromAge, until: untilAge });
}
