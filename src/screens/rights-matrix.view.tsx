import { type MatrixRow, type SectionKey, sectionKeys } from "../domains/access/index.js";
import { type T, useT } from "../platform/i18n/index.js";
import { Details } from "../ui/details.js";
import { MatrixTable } from "../ui/matrix-table.js";
import { Page } from "../ui/page.js";
import { Section } from "../ui/section.js";

type Props = { matrix: { region: string; rows: MatrixRow[] } };

const grounds = ["family", "law", "task", "consent", "emergency"] as const;

/** The matrix as the database has it: a table to look over, and per role the source of each right. */
export function MatrixPage({ matrix }: Props) {
  const t = useT();
  const { region, rows } = matrix;
  return (
    <Page title={t("rights.matrix.title")} intro={t("rights.matrix.intro", { region })} wide>
      <Legend />
      <MatrixTable
        caption={t("rights.matrix.caption", { region })}
        corner={t("rights.matrix.role")}
        columns={sectionKeys.map((section) => t(`rights.section.${section}`))}
        rows={rows.map((row) => ({
          name: roleAndAge(row, t),
          href: `#${idOf(row)}`,
          cells: sectionKeys.map((section) => cellOf(row, section, t)),
        }))}
      />
      <Section title={t("rights.matrix.per-role")}>
        <p>{t("rights.matrix.per-role-intro")}</p>
        {rows.map((row) => (
          <div id={idOf(row)}>
            <Details summary={roleAndAge(row, t)}>
              <RightsOfRole row={row} />
            </Details>
          </div>
        ))}
      </Section>
    </Page>
  );
}

const idOf = ({ role, fromAge }: MatrixRow) => `rol-${role}-${fromAge}`;

function Legend() {
  const t = useT();
  return (
    <Section title={t("rights.matrix.legend")}>
      <dl class="ep-legend">
        <div>
          <dt>{t("rights.matrix.short.write")}</dt>
          <dd>{t("rights.matrix.write")}</dd>
        </div>
        <div>
          <dt>{t("rights.matrix.short.read")}</dt>
          <dd>{t("rights.matrix.read")}</dd>
        </div>
        <div>
          <dt>–</dt>
          <dd>{t("rights.matrix.none")}</dd>
        </div>
        {grounds.map((ground) => (
          <div>
            <dt>
              <span class={`ep-matrix__${ground}`}>{t(`rights.matrix.short.${ground}`)}</span>
            </dt>
            <dd>{t(`rights.matrix.ground.${ground}`)}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}

function cellOf({ cells }: MatrixRow, section: SectionKey, t: T) {
  const right = cells[section];
  if (!right) return undefined;
  const act = right.write ? "write" : "read";
  return {
    short: `${t(`rights.matrix.short.${act}`)} ${t(`rights.matrix.short.${right.ground}`)}`,
    long: `${t(`rights.matrix.${act}`)}, ${t(`rights.matrix.ground.${right.ground}`)}`,
    tone: right.ground,
  };
}

/** The sections with one right, ground and source together. */
function RightsOfRole({ row }: { row: MatrixRow }) {
  const t = useT();
  const some = sectionKeys.filter((section) => row.cells[section]);
  const groups = Map.groupBy(some, (section) => JSON.stringify(row.cells[section]));
  if (groups.size === 0) return <p>{t("rights.matrix.nothing")}</p>;
  return (
    <ul class="ep-list">
      {[...groups.values()].map((sections) => {
        const right = sections[0] && row.cells[sections[0]];
        if (!right) return null;
        const names = sections.map((section) => t(`rights.section.${section}`)).join(", ");
        return (
          <li>
            <strong>{names}</strong>: {t(`rights.matrix.${right.write ? "write" : "read"}`)},{" "}
            {t(`rights.matrix.ground.${right.ground}`)}. {t("rights.matrix.source")}: {right.source}
            .
          </li>
        );
      })}
    </ul>
  );
}

function roleAndAge({ role, fromAge, untilAge }: MatrixRow, t: T): string {
  const name = t(`people.role.${role}`);
  if (fromAge === 0 && untilAge === 200) return name;
  if (untilAge === 200) return t("rights.matrix.from-age", { name, from: fromAge });
  if (fromAge === 0) return t("rights.matrix.until-age", { name, until: untilAge });
  return t("rights.matrix.ages", { name, from: fromAge, until: untilAge - 1 });
}
