import { type Locale, type T, type TextKey, useLocale, useT } from "../platform/i18n/index.js";
import { todayIn } from "../shared/local-date.js";
import { formatTime } from "../ui/format.js";
import { Status } from "../ui/status.js";
import { Timeline } from "../ui/timeline.js";
import { askHref } from "./visits.hrefs.js";
import type { VisitLine, VisitsModel } from "./visits.types.js";

type Model = Pick<VisitsModel, "dossier" | "mayAsk">;
type Props = { lines: readonly VisitLine[]; model: Model; refused?: boolean };

/** Visits by day: who came in which hour, and under each what they saw, when and what for. */
export function VisitLines({ lines, model, refused = false }: Props) {
  const t = useT();
  return (
    <Timeline
      items={sittings(lines).flatMap((group) => {
        const [line] = group;
        if (!line) return [];
        return {
          date: todayIn(line.to),
          title: <Who line={line} />,
          by: refused ? undefined : whyOf(group, t),
          children: group.map((one) => <What line={one} model={model} refused={refused} />),
        };
      })}
    />
  );
}

/** The parts that one person saw in one hour stand together; the list comes in that order. */
function sittings(lines: readonly VisitLine[]): VisitLine[][] {
  const hourOf = ({ to }: VisitLine) => Math.floor(to.getTime() / 3_600_000);
  const groups: VisitLine[][] = [];
  for (const line of lines) {
    const last = groups.at(-1);
    const [before] = last ?? [];
    const together = before?.personId === line.personId && hourOf(before) === hourOf(line);
    if (together) last?.push(line);
    else groups.push([line]);
  }
  return groups;
}

function Who({ line }: { line: VisitLine }) {
  const t = useT();
  return (
    <>
      <strong>{nameOf(line, t)}</strong>
      {workOf(line, t)}
      {line.emergency ? (
        <>
          {" "}
          <Status tone="attention">{t("visits.line.emergency")}</Status>
        </>
      ) : null}
    </>
  );
}

function What({ line, model, refused }: { line: VisitLine; model: Model; refused: boolean }) {
  const t = useT();
  const locale = useLocale();
  const what = whatOf(line, refused, t);
  // Somebody of the family, or the product, is asked at home or nowhere.
  const mayAsk = model.mayAsk && line.name !== null && line.organisationId !== null;
  return (
    <p>
      {what}. {whenOf(line, t, locale)}{" "}
      {line.automatic > 0 && line.times > 0 ? (
        <span class="ep-hint">{t("visits.line.automatic", { count: line.automatic })} </span>
      ) : null}
      {mayAsk ? (
        <a
          class="utrecht-link utrecht-link--html-a"
          href={askHref(model.dossier.id, { visitId: line.id })}
        >
          {t("visits.ask")}
          <span class="ep-visually-hidden">
            {" "}
            {t("visits.ask-hidden", {
              name: line.name ?? "",
              when: `${todayIn(line.to)} ${formatTime(line.to, locale)}, ${what}`,
            })}
          </span>
        </a>
      ) : null}
    </p>
  );
}

function nameOf(line: VisitLine, t: T): string {
  if (line.purpose === "by-the-clock") return t("visits.line.product");
  return line.name ?? t("visits.line.somebody");
}

function workOf({ role, organisationName, name, emergency }: VisitLine, t: T): string {
  if (name === null) return "";
  // In an emergency nobody has a role here: the organisation says enough.
  const words = role && !emergency ? [t(`people.role.${role}` as TextKey)] : [];
  return [...words, ...(organisationName ? [organisationName] : [])]
    .map((one) => `, ${one}`)
    .join("");
}

/** What all of it was for; of some visits the trail does not know it. */
function whyOf(lines: readonly VisitLine[], t: T): string | undefined {
  const purposes = new Set(lines.map(({ purpose }) => purpose));
  purposes.delete("unknown");
  if (purposes.size === 0) return undefined;
  const words = [...purposes].map((one) => t(`audit.purpose.${one}` as TextKey));
  return t("visits.line.why", { purpose: words.join("; ") });
}

export function partOf(section: VisitLine["section"], t: T): string {
  return section === null ? t("visits.line.no-part") : t(`rights.section.${section}`);
}

function whatOf(line: VisitLine, refused: boolean, t: T): string {
  const part = partOf(line.section, t);
  if (refused) return t("visits.line.refused", { part });
  // Whoever looks in an emergency changes nothing; that it was opened is a change of its own.
  if (line.changed && !line.emergency) return t("visits.line.changed", { part });
  return t(line.times === 0 ? "visits.line.open" : "visits.line.read", { part });
}

function whenOf({ from, to, times }: VisitLine, t: T, locale: Locale): string {
  const [first, last] = [formatTime(from, locale), formatTime(to, locale)];
  const moment =
    first === last
      ? t("visits.line.at", { from: first })
      : t("visits.line.between", { from: first, to: last });
  return times > 1 ? `${moment}, ${t("visits.line.times", { count: times })}.` : `${moment}.`;
}
