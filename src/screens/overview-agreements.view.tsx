import { type DossierHeader, dossierHref } from "../domains/dossier/index.js";
import type { SignedInRequest } from "../platform/http/route.js";
import { useT } from "../platform/i18n/index.js";
import { DateText } from "../ui/date-text.js";
import { Section } from "../ui/section.js";
import { TaskList } from "../ui/task-list.js";
import { More } from "./overview-link.view.js";
import type { Overview } from "./overview.types.js";

type Props = { dossier: DossierHeader; overview: Overview; request: SignedInRequest };

const shownAgreements = 5;

/** What is open, the first due on top. */
export function OverviewAgreements(props: Props) {
  const t = useT();
  return (
    <Section
      title={t("screens.agreements")}
      aside={
        <More href={dossierHref(props.dossier.id, "/afspraken")} text="screens.all-agreements" />
      }
    >
      <Agreements {...props} />
    </Section>
  );
}

function Agreements({ dossier, overview, request }: Props) {
  const t = useT();
  if (overview.agreements.length === 0) return <p>{t("screens.no-agreements")}</p>;
  const tasks = overview.agreements.slice(0, shownAgreements).map((agreement) => {
    const late = agreement.status !== "declined" && agreement.dueOn < request.today;
    return {
      title: agreement.what,
      href: dossierHref(dossier.id, `/afspraken/${agreement.id}`),
      hint: (
        <>
          {agreement.mine ? t("screens.yours") : agreement.owner},{" "}
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
