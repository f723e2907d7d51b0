import type { SignedInRequest } from "../platform/http/route.js";
import { type T, useLocale, useT, type TextKey } from "../platform/i18n/index.js";
import {
  type DossierHeader,
  DossierPage,
  dossierHref,
  WhomToCall,
} from "../domains/dossier/index.js";
import { BuildUpCurve } from "../ui/build-up-curve.js";
import { DateText } from "../ui/date-text.js";
import { formatDateShort, formatHours } from "../ui/format.js";
import { Notice } from "../ui/notice.js";
import { People } from "../ui/person-line.js";
import { Quote } from "../ui/quote.js";
import { Columns, Section } from "../ui/section.js";
import { Status } from "../ui/status.js";
import { TaskList } from "../ui/task-list.js";
import { OverviewPlanPart } from "./overview-plan.view.js";
import type { Overview, OverviewPerson } from "./overview.types.js";
import { type Stuck, stuckIn } from "./stuck.rules.js";

export type OverviewModel = { dossier: DossierHeader; overview: Overview };
type Props = { model: OverviewModel; request: SignedInRequest };

/** How somebody is spoken to: the child with "je", the family without the words of the work. */
function useVoice({ model, request }: Props) {
  const t = useT();
  const isChild = model.overview.people.some(({ mine, role }) => mine && role === "kind");
  const voice = isChild ? "-child" : request.viewer.professional ? "" : "-family";
  return (key: SpokenKey, params?: Record<string, string>) => t(`${key}${voice}`, params);
}

type Say = ReturnType<typeof useVoice>;

type SpokenKey =
  | "screens.now"
  | "screens.stuck"
  | "screens.stuck.turn"
  | "screens.stuck.turn-mine"
  | "screens.yours"
  | "screens.regie"
  | "screens.evaluation"
  | "screens.people.you";

/** One screen: where it is now, who does what, what stands still and whose turn it is. */
export function OverviewPage({ model, request }: Props) {
  const { dossier } = model;
  const title = `${dossier.givenName} ${dossier.familyName}`;
  return (
    <DossierPage dossier={dossier} request={request} title={title} nameIsHeading wide>
      <Closed dossier={dossier} />
      <Columns
        main={<Story model={model} request={request} />}
        side={<Facts model={model} request={request} />}
      />
    </DossierPage>
  );
}

function Closed({ dossier }: { dossier: DossierHeader }) {
  const t = useT();
  if (!dossier.closedOn) return null;
  return (
    <Notice title={t("screens.closed")}>
      <p>
        <DateText date={dossier.closedOn} />
      </p>
    </Notice>
  );
}

function Story({ model, request }: Props) {
  const t = useT();
  const { dossier, overview } = model;
  return (
    <>
      {overview.childWords ? (
        <Quote
          text={overview.childWords.body}
          source={overview.childWords.speaker}
          date={overview.childWords.saidOn}
        />
      ) : null}
      <StuckPart model={model} request={request} />
      {dossier.rights.school.read ? <Now model={model} request={request} /> : null}
      {dossier.rights.plan.read ? (
        <OverviewPlanPart dossier={dossier} overview={overview} request={request} />
      ) : null}
      {dossier.rights.agreements.read ? (
        <Section
          title={t("screens.agreements")}
          aside={
            <More href={dossierHref(dossier.id, "/afspraken")} text="screens.all-agreements" />
          }
        >
          <Agreements model={model} request={request} />
        </Section>
      ) : null}
    </>
  );
}

function More({ href, text }: { href: string; text: TextKey }) {
  const t = useT();
  return (
    <a class="utrecht-link utrecht-link--html-a" href={href}>
      {t(text)}
    </a>
  );
}

function StuckPart({ model, request }: Props) {
  const t = useT();
  const { dossier, overview } = model;
  if (dossier.closedOn) return null;
  const say = useVoice({ model, request });
  const { plan, needs, people } = dossier.rights;
  const readable = { plan: plan.read, needs: needs.read, people: people.read };
  const stuck = stuckIn(overview, readable, request.today);
  return (
    <Section title={say("screens.stuck")}>
      {stuck.length === 0 ? (
        <p>
          <Status tone="done">{t("screens.nothing-stuck")}</Status>
        </p>
      ) : (
        <TaskList tasks={stuck.map((one) => stuckTask(one, dossier.id, t, say))} />
      )}
      {request.viewer.professional || !people.read ? null : (
        <WhomToCall regisseur={overview.regisseur} deputy={overview.deputy} />
      )}
    </Section>
  );
}

function stuckTask(stuck: Stuck, dossierId: string, t: T, say: Say) {
  const { key, what = "", whose, mine, date, path } = stuck;
  return {
    title: t(`screens.stuck.${key}`, { what }),
    href: dossierHref(dossierId, path),
    hint: date ? <DateText date={date} /> : undefined,
    status: {
      // A day that is still to come is not late.
      tone: key === "agreement-unanswered" ? ("attention" as const) : ("stuck" as const),
      label: mine
        ? say("screens.stuck.turn-mine")
        : whose === ""
          ? t("screens.stuck.nobody")
          : say("screens.stuck.turn", { whose }),
    },
  };
}

function Now({ model, request }: Props) {
  const t = useT();
  const say = useVoice({ model, request });
  const { overview } = model;
  const locale = useLocale();
  const now = overview.situations.at(-1);
  if (!now) return null;
  const planned = overview.plans.find(({ status }) => status !== "draft")?.educationMinutes;
  // A plan for a child who goes to school already lists only what comes on top: no target then.
  const target = planned !== undefined && planned >= now.minutes ? planned : undefined;
  const hours = formatHours(now.minutes, locale);
  const weeks = overview.situations.map((one) => ({
    label: formatDateShort(one.recordedOn, locale),
    minutes: one.minutes,
    ...(target === undefined ? {} : { target }),
  }));
  const story = t(target === undefined ? "screens.hours-now" : "screens.hours-of", {
    hours,
    target: formatHours(target ?? 0, locale),
  });
  return (
    <Section title={say("screens.now")}>
      <p>
        {now.homeSince ? (
          <>
            {t("screens.home-since")} <DateText date={now.homeSince} today={request.today} />.{" "}
          </>
        ) : null}
        {story}
      </p>
      {weeks.length > 1 ? (
        <BuildUpCurve id="uren" title={t("screens.curve")} description={story} weeks={weeks} />
      ) : null}
    </Section>
  );
}

const shownAgreements = 5;

function Agreements({ model, request }: Props) {
  const t = useT();
  const say = useVoice({ model, request });
  const { dossier, overview } = model;
  if (overview.agreements.length === 0) return <p>{t("screens.no-agreements")}</p>;
  const tasks = overview.agreements.slice(0, shownAgreements).map((agreement) => {
    const late = agreement.status !== "declined" && agreement.dueOn < request.today;
    return {
      title: agreement.what,
      href: dossierHref(dossier.id, `/afspraken/${agreement.id}`),
      hint: (
        <>
          {agreement.mine ? say("screens.yours") : agreement.owner},{" "}
          <DateText date={agreement.dueOn} today={request.today} />
        </>
      ),
      status: late
        ? { tone: "attention" as const, label: t("screens.agreement.late") }
        : {
            tone: agreement.status === "accepted" ? ("busy" as const) : ("waiting" as const),
            label: t(`screens.agreement.${agreement.status}`),
          },
    };
  });
  return <TaskList tasks={tasks} />;
}

function Facts({ model, request }: Props) {
  const t = useT();
  const say = useVoice({ model, request });
  const { dossier, overview } = model;
  if (!dossier.rights.people.read) return null;
  const moment = overview.plans.find(({ evaluationOn }) => evaluationOn !== null)?.evaluationOn;
  return (
    <>
      <Section title={say("screens.regie")}>
        <Regie person={overview.regisseur} role="screens.regisseur" />
        {overview.deputy ? <Regie person={overview.deputy} role="screens.deputy" /> : null}
      </Section>
      <Section
        title={t("screens.people")}
        aside={<More href={dossierHref(dossier.id, "/mensen")} text="screens.all-people" />}
      >
        <People
          people={overview.people.map((person) => lineOf(person, t, say("screens.people.you")))}
        />
      </Section>
      {moment ? (
        <Section title={t("screens.moment")}>
          <p>
            {say("screens.evaluation")} <DateText date={moment} today={request.today} />
          </p>
        </Section>
      ) : null}
      <Elsewhere dossier={dossier} />
    </>
  );
}

/** What is one click away but has no place of its own in the row of links. */
function Elsewhere({ dossier }: { dossier: DossierHeader }) {
  const t = useT();
  const { plan } = dossier.rights;
  const links: [boolean, string, TextKey][] = [
    [plan.read, "/niveau", "screens.level"],
    [plan.read, "/route", "screens.route"],
    [true, "/wie-ziet-wat", "screens.who-sees"],
  ];
  return (
    <Section title={t("screens.elsewhere")}>
      <ul class="ep-list">
        {links
          .filter(([readable]) => readable)
          .map(([, path, text]) => (
            <li>
              <More href={dossierHref(dossier.id, path)} text={text} />
            </li>
          ))}
      </ul>
    </Section>
  );
}

function Regie({ person, role }: { person: OverviewPerson | null; role: TextKey }) {
  const t = useT();
  if (!person) return <Status tone="stuck">{t("screens.stuck.no-regisseur")}</Status>;
  return (
    <p>
      <strong>{person.name}</strong>, {t(role)}
      {person.phone ? (
        <>
          <br />
          <a
            class="utrecht-link utrecht-link--html-a"
            href={`tel:${person.phone.replace(/[^+\d]/g, "")}`}
          >
            {person.phone}
          </a>
        </>
      ) : null}
    </p>
  );
}

function lineOf(person: OverviewPerson, t: T, you: string) {
  return {
    name: person.mine ? `${person.name} (${you})` : person.name,
    role: t(`people.role.${person.role}` as TextKey),
    organisation: person.organisation ?? undefined,
    mandate: t(`people.mandate.${person.mandate}` as TextKey),
  };
}
