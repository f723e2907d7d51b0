import { isLate, type Objection, ownObjectionHref } from "../domains/objections/index.js";
import { type T, useLocale, useT } from "../platform/i18n/index.js";
import { type LocalDate, todayIn } from "../shared/local-date.js";
import { formatDate } from "../ui/format.js";
import { Section } from "../ui/section.js";
import type { Tone } from "../ui/status.js";
import { TaskList } from "../ui/task-list.js";

type Props = { questions: readonly Objection[]; today: LocalDate };

/** What this reader asked, and how it stands. */
export function OwnQuestions({ questions, today }: Props) {
  const t = useT();
  const locale = useLocale();
  return (
    <Section title={t("visits.questions")} id="vragen">
      <TaskList
        tasks={questions.map((one) => ({
          title: t(`objection.short.${one.kind}`, { name: one.about.name }),
          href: ownObjectionHref({ dossierId: one.dossierId, objectionId: one.id }),
          hint:
            one.status === "open"
              ? t("objection.term", { day: formatDate(one.answerBy, locale) })
              : t("objection.asked-on", { day: formatDate(todayIn(one.askedAt), locale) }),
          status: statusOf(one, today, t),
        }))}
      />
    </Section>
  );
}

const tones: Record<"open" | "late" | "answered" | "closed", Tone> = {
  open: "waiting",
  late: "attention",
  answered: "attention",
  closed: "done",
};

/** How a question stands, for the family as for who has to answer. */
export function statusOf(
  objection: Objection,
  today: LocalDate,
  t: T,
): { tone: Tone; label: string } {
  const state = isLate(objection, today) ? "late" : objection.status;
  return { tone: tones[state], label: t(`objection.status.${state}`) };
}
