import { useLocale, useT } from "../../platform/i18n/index.js";
import { sumMinutes } from "../../shared/hours.js";
import { formatDateShort, formatHours, formatHoursShort } from "../../ui/format.js";
import { ButtonLink, DeedButton } from "../../ui/form.js";
import { Notice } from "../../ui/notice.js";
import { Section } from "../../ui/section.js";
import { SummaryList } from "../../ui/summary-list.js";
import { type Column, Table } from "../../ui/table.js";
import { activitiesOutside, minutesByKind } from "./activity.rules.js";
import type { Activity } from "./activity.types.js";
import { versionHref } from "./plan.hrefs.js";
import type { Plan } from "./plan.types.js";

type Props = {
  dossierId: string;
  plan: Plan;
  activities: readonly Activity[];
  mayChange: boolean;
  hasGoals: boolean;
};

/** Who does what, where, when, how many hours a week, and who pays. */
export function ActivityTable({ dossierId, plan, activities, mayChange, hasGoals }: Props) {
  const t = useT();
  const columns = useColumns();
  const href = (path: string) => versionHref(dossierId, plan.id, `/activiteiten${path}`);
  const outside = activitiesOutside(plan, activities);
  return (
    <Section
      title={t("plan.activities")}
      id="activiteiten"
      aside={
        mayChange && hasGoals ? (
          <ButtonLink href={href("/nieuw")} variant="secondary">
            {t("plan.activity.new")}
          </ButtonLink>
        ) : null
      }
    >
      {activities.length === 0 ? <p>{t("plan.activities.none")}</p> : null}
      {mayChange && outside.length > 0 ? (
        <Notice kind="warning">
          <p>{t("plan.activities.outside")}</p>
          <ul>
            {outside.map(({ id, what }) => (
              <li>
                <a href={href(`/${id}/wijzigen`)}>{what}</a>
              </li>
            ))}
          </ul>
        </Notice>
      ) : null}
      {activities.length > 0 ? (
        <>
          <Table
            caption={t("plan.activities")}
            captionHidden
            count={t("plan.activities.count", { count: activities.length })}
            columns={mayChange ? [...columns, deeds(t("plan.activities.actions"), href)] : columns}
            rows={activities}
          />
          <Totals activities={activities} />
        </>
      ) : null}
    </Section>
  );
}

function useColumns(): Column<Activity>[] {
  const t = useT();
  const locale = useLocale();
  return [
    {
      header: t("plan.activity.column.what"),
      rowHeader: true,
      cell: (row) => <What activity={row} />,
    },
    {
      header: t("plan.activity.column.who"),
      cell: ({ performer }) => <Lines lines={[performer.name, performer.organisationName]} />,
    },
    {
      header: t("plan.activity.column.where"),
      cell: ({ place, placeName }) => (
        <Lines lines={[t(`plan.activity.place.${place}`), placeName]} />
      ),
    },
    {
      header: t("plan.activity.column.when"),
      cell: ({ frequency, startsOn, endsOn }) => {
        const [from, to] = [formatDateShort(startsOn, locale), formatDateShort(endsOn, locale)];
        return <Lines lines={[frequency, `${from} – ${to}`]} />;
      },
    },
    {
      header: t("plan.activity.column.hours"),
      numeric: true,
      cell: ({ minutesPerWeek }) => formatHoursShort(minutesPerWeek, locale),
    },
    {
      header: t("plan.activity.column.payer"),
      cell: ({ payer, decisionNumber }) => (
        <Lines
          lines={[
            t(`plan.activity.payer.${payer}`),
            decisionNumber && t("plan.activity.decision-number", { number: decisionNumber }),
          ]}
        />
      ),
    },
  ];
}

function What({ activity }: { activity: Activity }) {
  const t = useT();
  const kind = t(`plan.activity.kind.${activity.kind}`);
  const how = t(`plan.activity.form-short.${activity.form}`);
  return (
    <div id={`activiteit-${activity.id}`}>
      <Lines lines={[activity.what, `${kind}, ${how}`, activity.methods, activity.material]} />
    </div>
  );
}

/** The first line says it; the others explain. One block, so that a phone keeps them together. */
function Lines({ lines: [first, ...rest] }: { lines: (string | null)[] }) {
  return (
    <div>
      {first}
      {rest
        .filter((line) => line !== null)
        .map((line) => (
          <div class="ep-hint ep-relative">{line}</div>
        ))}
    </div>
  );
}

function deeds(header: string, href: (path: string) => string): Column<Activity> {
  return { header, cell: (row) => <Deeds activity={row} href={href} /> };
}

function Deeds({ activity, href }: { activity: Activity; href: (path: string) => string }) {
  const t = useT();
  const about = <span class="ep-visually-hidden"> {activity.what}</span>;
  return (
    <div>
      <a class="utrecht-link utrecht-link--html-a" href={href(`/${activity.id}/wijzigen`)}>
        {t("plan.change")}
        {about}
      </a>
      <DeedButton action={href(`/${activity.id}/verwijderen`)} variant="quiet">
        {t("plan.activity.remove")}
        {about}
      </DeedButton>
    </div>
  );
}

function Totals({ activities }: { activities: readonly Activity[] }) {
  const t = useT();
  const locale = useLocale();
  const all = sumMinutes(activities.map(({ minutesPerWeek }) => minutesPerWeek));
  const rows = minutesByKind(activities).map(({ kind, minutes }) => ({
    term: t(`plan.activity.kind.${kind}`),
    value: formatHours(minutes, locale),
  }));
  return (
    <Section title={t("plan.activities.totals")} level={3}>
      <SummaryList
        rows={[...rows, { term: t("plan.activities.total"), value: formatHours(all, locale) }]}
      />
    </Section>
  );
}
