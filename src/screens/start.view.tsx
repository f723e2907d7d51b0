import type { SignedInRequest } from "../platform/http/route.js";
import { useT, type TextKey } from "../platform/i18n/index.js";
import { Card, Cards } from "../ui/card.js";
import { DateText } from "../ui/date-text.js";
import { EmptyState } from "../ui/empty-state.js";
import { ButtonLink } from "../ui/form.js";
import { Page } from "../ui/page.js";
import { Columns, Section } from "../ui/section.js";
import { TaskList } from "../ui/task-list.js";
import { Timeline } from "../ui/timeline.js";
import { type Reader, SpokenTo } from "../ui/voice.js";
import { todayIn } from "../shared/local-date.js";
import { ChildNowPart } from "./start-child.view.js";
import { ShutSeatPart } from "./people-shut.view.js";
import { type Duty, dutiesOf } from "./start.rules.js";
import type { Start, StartChange } from "./start.types.js";

type Props = { start: Start; request: SignedInRequest };

/** Who has a dossier of its own reads "je", also outside of it. */
function readerOf({ start, request }: Props): Reader {
  if (start.dossiers.some(({ role }) => role === "kind")) return "child";
  return request.viewer.professional ? "professional" : "family";
}

/** The first page after signing in: what must I do, what changed, where do I take part. */
export function StartPage(props: Props) {
  return (
    <SpokenTo reader={readerOf(props)}>
      <SpokenPage {...props} />
    </SpokenTo>
  );
}

function SpokenPage({ start, request }: Props) {
  const t = useT();
  const { viewer } = request;
  const [givenName = viewer.name] = viewer.name.split(" ");
  return (
    <Page
      title={t("screens.start.hello", { name: givenName })}
      wide
      intro={t("screens.start.intro")}
    >
      <Columns
        main={
          <>
            {start.shut.map((seat) => (
              <ShutSeatPart seat={seat} />
            ))}
            {start.shut.length > 0 && start.count === 0 ? null : (
              <Duties start={start} request={request} />
            )}
            {viewer.privacy ? <GuardsPrivacy /> : null}
            {start.children.length > 0 ? (
              start.children.map((child) => <ChildNowPart child={child} request={request} />)
            ) : start.count === 0 && (start.shut.length > 0 || viewer.privacy) ? null : (
              <Dossiers start={start} request={request} />
            )}
          </>
        }
        side={<Changes changes={start.changes} named={start.count > 1} />}
      />
    </Page>
  );
}

function Duties({ start, request }: Props) {
  const t = useT();
  const duties = dutiesOf(start, request.today);
  return (
    <Section title={t("screens.start.duties")}>
      {duties.length === 0 ? (
        <EmptyState title={t("screens.start.no-duties")}>
          {t("screens.start.no-duties-help")}
        </EmptyState>
      ) : (
        <TaskList
          tasks={duties.map((duty) => ({
            // For who has more than one child, each line says about whom it is.
            about: start.count > 1 ? duty.child : undefined,
            title: t(`screens.duty.${duty.key}`, { what: duty.what }),
            href: duty.href,
            hint: duty.date ? <DateText date={duty.date} today={request.today} /> : undefined,
            status: duty.late
              ? { tone: "attention" as const, label: t("screens.duty.is-late") }
              : { tone: "waiting" as const, label: t(`screens.duty.status.${statusOf(duty)}`) },
          }))}
        />
      )}
    </Section>
  );
}

function statusOf({ key }: Duty) {
  if (key === "consent" || key === "answer" || key === "accept") return "asked";
  if (key === "question-waits") return "asked";
  if (key === "question-answered") return "answered";
  return key === "do" ? "planned" : "turn";
}

function Dossiers({ start, request }: Props) {
  const t = useT();
  return (
    <Section title={t("screens.start.dossiers")}>
      {start.dossiers.length === 0 && start.count === 0 ? (
        <EmptyState title={t("screens.start.no-dossiers")}>
          {t("screens.start.no-dossiers-help")}
        </EmptyState>
      ) : (
        <Cards>
          {start.dossiers.map(({ id, child, towards }) => (
            <Card title={child} href={`/dossiers/${id}`} level={3}>
              {towards ?? t("screens.start.no-sentence")}
            </Card>
          ))}
        </Cards>
      )}
      {start.count > start.dossiers.length ? (
        <p>
          <a class="utrecht-link utrecht-link--html-a" href="/dossiers">
            {t("screens.start.all-dossiers", { count: start.count })}
          </a>
        </p>
      ) : null}
      {request.viewer.professional ? (
        <p>
          <ButtonLink href="/dossiers/nieuw" variant="secondary">
            {t("screens.start.open-dossier")}
          </ButtonLink>
          <br />
          <a class="utrecht-link utrecht-link--html-a" href="/noodtoegang">
            {t("emergency.link")}
          </a>
        </p>
      ) : null}
    </Section>
  );
}

/** Who is there for privacy may have no dossier at all: their work is on a page of its own. */
function GuardsPrivacy() {
  const t = useT();
  return (
    <Section title={t("privacy.start")}>
      <p>
        <a class="utrecht-link utrecht-link--html-a" href="/privacy">
          {t("privacy.start-link")}
        </a>
      </p>
    </Section>
  );
}

function Changes({ changes, named }: { changes: StartChange[]; named: boolean }) {
  const t = useT();
  if (changes.length === 0) return null;
  return (
    <Section title={t("screens.start.changes")}>
      <Timeline
        items={changes.map((change) => ({
          date: todayIn(new Date(change.at)),
          title: (
            <a
              class="utrecht-link utrecht-link--html-a"
              href={`/dossiers/${change.dossierId}/tijdlijn`}
            >
              {eventText(change, t)}
            </a>
          ),
          about: named ? change.child : undefined,
          by: change.by,
        }))}
      />
    </Section>
  );
}

function eventText({ kind, data }: StartChange, t: ReturnType<typeof useT>): string {
  const words = Object.entries(data).filter((entry): entry is [string, string | number] =>
    ["string", "number"].includes(typeof entry[1]),
  );
  return t(`event.${kind}` as TextKey, Object.fromEntries(words));
}
