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
import { todayIn } from "../shared/local-date.js";
import { ChildNowPart } from "./start-child.view.js";
import { type Duty, dutiesOf } from "./start.rules.js";
import type { Start, StartChange } from "./start.types.js";

type Props = { start: Start; request: SignedInRequest };

/** The child is spoken to with "je"; not every text has to say it differently. */
function useVoice({ start }: Props) {
  const t = useT();
  const asChild = start.dossiers.some(({ role }) => role === "kind");
  return (key: SpokenKey, params?: Record<string, string>) =>
    t(asChild ? `${key}-child` : key, params);
}

type SpokenKey =
  | "screens.start.intro-family"
  | "screens.start.duties"
  | "screens.start.no-duties"
  | "screens.start.no-duties-help"
  | "screens.duty.answer"
  | "screens.duty.accept"
  | "screens.duty.status.asked";

/** The first page after signing in: what must I do, what changed, where do I take part. */
export function StartPage({ start, request }: Props) {
  const t = useT();
  const say = useVoice({ start, request });
  const { viewer } = request;
  const [givenName = viewer.name] = viewer.name.split(" ");
  return (
    <Page
      title={t("screens.start.hello", { name: givenName })}
      wide
      intro={viewer.professional ? t("screens.start.intro") : say("screens.start.intro-family")}
    >
      <Columns
        main={
          <>
            <Duties start={start} request={request} />
            {start.children.length > 0 ? (
              start.children.map((child) => <ChildNowPart child={child} request={request} />)
            ) : (
              <Dossiers start={start} request={request} />
            )}
          </>
        }
        side={<Changes changes={start.changes} />}
      />
    </Page>
  );
}

function Duties({ start, request }: Props) {
  const t = useT();
  const say = useVoice({ start, request });
  const duties = dutiesOf(start, request.today);
  return (
    <Section title={say("screens.start.duties")}>
      {duties.length === 0 ? (
        <EmptyState title={say("screens.start.no-duties")}>
          {say("screens.start.no-duties-help")}
        </EmptyState>
      ) : (
        <TaskList
          tasks={duties.map((duty) => ({
            title: isAsked(duty)
              ? say(`screens.duty.${duty.key}`, { what: duty.what })
              : t(`screens.duty.${duty.key}`, { what: duty.what }),
            href: duty.href,
            hint: <Hint duty={duty} request={request} named={start.count > 1} />,
            status: duty.late
              ? { tone: "attention" as const, label: t("screens.duty.is-late") }
              : {
                  tone: "waiting" as const,
                  label: isAsked(duty)
                    ? say("screens.duty.status.asked")
                    : t(`screens.duty.status.${statusOf(duty)}`),
                },
          }))}
        />
      )}
    </Section>
  );
}

const isAsked = (duty: Duty): duty is Duty & { key: "answer" | "accept" } =>
  duty.key === "answer" || duty.key === "accept";

const statusOf = ({ key }: Duty) => (key === "do" ? "planned" : "turn");

type HintProps = { duty: Duty; request: SignedInRequest; named: boolean };

/** About which child, for who has more than one, and when. */
function Hint({ duty, request, named }: HintProps) {
  return (
    <>
      {named ? duty.child : null}
      {duty.date ? (
        <>
          {named ? ", " : null}
          <DateText date={duty.date} today={request.today} />
        </>
      ) : null}
    </>
  );
}

function Dossiers({ start, request }: Props) {
  const t = useT();
  const title = t(
    request.viewer.professional ? "screens.start.dossiers" : "screens.start.children",
  );
  return (
    <Section title={title}>
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
        </p>
      ) : null}
    </Section>
  );
}

function Changes({ changes }: { changes: StartChange[] }) {
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
          by: [change.by, change.child].filter(Boolean).join(", "),
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
