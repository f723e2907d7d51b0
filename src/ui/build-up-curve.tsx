import {
  gridHours,
  minutesY,
  stretches,
  weekX,
  type CurvePoint,
  type WeekHours,
} from "./build-up-curve.scale.js";
import { Details } from "./details.js";
import { formatHoursShort } from "./format.js";
import { Table } from "./table.js";
import { useLocale, useT } from "./texts.js";

export type { WeekHours } from "./build-up-curve.scale.js";

export type BuildUpCurveProps = {
  /** Unique on the page; the title and description hang on it. */
  id: string;
  title: string;
  /** The same story in one sentence, for who cannot see it. */
  description: string;
  weeks: readonly WeekHours[];
  /** The data table is left out where the page already has one. */
  table?: boolean | undefined;
};

const height = 190;
const plotTop = 26;
const plotHeight = 132;
const yOf = (percent: number) => plotTop + (percent / 100) * plotHeight;

const lineOf = (points: CurvePoint[]) => points.map(({ x, y }) => `${x} ${y}`).join("L");

/** The lines live in a box of 100 by 100 that stretches with the page; texts around it do not. */
function Lines({ weeks, top }: { weeks: readonly WeekHours[]; top: number }) {
  const done = stretches(weeks, (week) => week.minutes, top);
  const target = stretches(weeks, (week) => week.target, top);
  return (
    <svg
      x="0"
      y={plotTop}
      width="100%"
      height={plotHeight}
      viewBox="0 0 100 100"
      preserveAspectRatio="none"
      overflow="visible"
    >
      {done.map((points) => (
        <path
          class="ep-curve__area"
          d={`M${points[0]?.x ?? 0} 100L${lineOf(points)}L${points.at(-1)?.x ?? 0} 100Z`}
        />
      ))}
      {target.map((points) => (
        <path class="ep-curve__target" d={`M${lineOf(points)}`} />
      ))}
      {done.map((points) => (
        <path class="ep-curve__done" d={`M${lineOf(points)}`} />
      ))}
    </svg>
  );
}

function GridLines({ hours, top }: { hours: number[]; top: number }) {
  return (
    <>
      {hours.map((hour) => (
        <>
          <line
            class="ep-curve__grid"
            x1="0"
            x2="100%"
            y1={yOf(minutesY(hour * 60, top))}
            y2={yOf(minutesY(hour * 60, top))}
          />
          <text class="ep-curve__hour" x="0" y={yOf(minutesY(hour * 60, top)) - 4}>
            {hour}
          </text>
        </>
      ))}
    </>
  );
}

/** The last known week carries its number; the first and last week carry their name. */
function Labels({ weeks, top }: { weeks: readonly WeekHours[]; top: number }) {
  const locale = useLocale();
  const lastKnown = weeks.findLastIndex((week) => week.minutes !== null);
  const now = weeks[lastKnown];
  const nowY = yOf(minutesY(now?.minutes ?? 0, top));
  return (
    <>
      {weeks.map((week, index) => {
        const edge = index === 0 || index === weeks.length - 1;
        return (
          <text
            class={`ep-curve__week${edge ? "" : " ep-curve__week--between"}`}
            x={`${weekX(index, weeks.length)}%`}
            y={height - 8}
            // The outer two stay inside the drawing, also on a phone.
            text-anchor={index === 0 ? "start" : edge ? "end" : "middle"}
          >
            {week.label}
          </text>
        );
      })}
      {now ? (
        <>
          <circle class="ep-curve__dot" cx={`${weekX(lastKnown, weeks.length)}%`} cy={nowY} r="5" />
          <text
            class="ep-curve__now"
            x={`${weekX(lastKnown, weeks.length)}%`}
            y={nowY - 12}
            text-anchor="middle"
          >
            {formatHoursShort(now.minutes ?? 0, locale)}
          </text>
        </>
      ) : null}
    </>
  );
}

function DataTable({ title, weeks }: { title: string; weeks: readonly WeekHours[] }) {
  const t = useT();
  const locale = useLocale();
  const hours = (minutes: number | null | undefined) =>
    minutes === null || minutes === undefined
      ? t("ui.curve.unknown")
      : formatHoursShort(minutes, locale);
  return (
    <Details summary={t("ui.curve.table")}>
      <Table
        caption={title}
        captionHidden
        rows={weeks}
        narrow="scroll"
        columns={[
          { header: t("ui.curve.week"), cell: (week) => week.label, rowHeader: true },
          { header: t("ui.curve.hours"), cell: (week) => hours(week.minutes), numeric: true },
          { header: t("ui.curve.targetHours"), cell: (week) => hours(week.target), numeric: true },
        ]}
      />
    </Details>
  );
}

/** Hours at school, week by week, against what was agreed. Drawn on the server. */
export function BuildUpCurve({ id, title, description, weeks, table = true }: BuildUpCurveProps) {
  const t = useT();
  const locale = useLocale();
  const hours = gridHours(weeks);
  const top = hours.at(-1) ?? 1;
  const target = weeks.findLast((week) => week.target !== undefined)?.target;
  return (
    <figure class="ep-curve">
      <figcaption class="ep-curve__caption">
        <strong>{title}</strong>
        {target === undefined ? null : (
          <span class="ep-curve__legend">
            {t("ui.curve.target", { hours: formatHoursShort(target, locale) })}
          </span>
        )}
      </figcaption>
      <svg
        class="ep-curve__drawing"
        role="img"
        aria-labelledby={`${id}-title ${id}-desc`}
        width="100%"
        height={height}
      >
        <title id={`${id}-title`}>{title}</title>
        <desc id={`${id}-desc`}>{description}</desc>
        <GridLines hours={hours} top={top} />
        <Lines weeks={weeks} top={top} />
        <Labels weeks={weeks} top={top} />
      </svg>
      {table ? <DataTable title={title} weeks={weeks} /> : null}
    </figure>
  );
}
