import type { SignedInRequest } from "../../platform/http/route.js";
import { type TextKey, useT } from "../../platform/i18n/index.js";
import { todayIn } from "../../shared/local-date.js";
import { DateText } from "../../ui/date-text.js";
import { EmptyState } from "../../ui/empty-state.js";
import { ButtonLink } from "../../ui/form.js";
import { Section } from "../../ui/section.js";
import type { Tone } from "../../ui/status.js";
import { TaskList } from "../../ui/task-list.js";
import { type DossierHeader, DossierPage, type Reachable, WhomToCall } from "../dossier/index.js";
import { type Beside, BesidePage, WithBeside } from "../rights/index.js";
import { agreementHref, agreementsHref } from "./agreement.hrefs.js";
import {
  agreementGroups,
  type AgreementGroup,
  groupOf,
  inOrder,
  isOpen,
  isOverdue,
} from "./agreement.rules.js";
import type { Agreement } from "./agreement.types.js";

export type AgreementListModel = {
  beside: Beside;
  dossier: DossierHeader;
  agreements: Agreement[];
  regisseur: Reachable | undefined;
  deputy: Reachable | undefined;
};

type Props = { model: AgreementListModel; request: SignedInRequest };

export function AgreementListPage({ model, request }: Props) {
  const t = useT();
  const { dossier, agreements } = model;
  return (
    <DossierPage
      dossier={dossier}
      request={request}
      title={t("agreements.title")}
      intro={t("agreements.intro")}
    >
      <WithBeside beside={model.beside}>
        {agreements.length === 0 ? (
          <EmptyState title={t("agreements.none")}>
            <p>{t("agreements.none-why")}</p>
          </EmptyState>
        ) : null}
        {request.viewer.professional || agreements.length === 0 ? null : (
          <WhomToCall regisseur={model.regisseur} deputy={model.deputy} />
        )}
        {dossier.rights.agreements.write ? (
          <p>
            <ButtonLink href={`${agreementsHref(dossier.id)}/nieuw`} variant="secondary">
              {t("agreements.make")}
            </ButtonLink>
          </p>
        ) : null}
        {agreements.length > 0
          ? agreementGroups.map((group) => <Group group={group} model={model} request={request} />)
          : null}
        <BesidePage section="agreements" kinds={["agreement"]} />
      </WithBeside>
    </DossierPage>
  );
}

function Group({ group, model, request }: Props & { group: AgreementGroup }) {
  const t = useT();
  const personId = request.viewer.personId;
  const some = inOrder(
    group,
    model.agreements.filter((agreement) => groupOf(agreement, personId) === group),
  );
  if (some.length === 0 && group !== "mine") return null;
  return (
    <Section title={t(`agreements.group.${group}`)}>
      {some.length === 0 ? (
        <p>{t("agreements.mine-none")}</p>
      ) : (
        <TaskList
          tasks={some.map((agreement) => ({
            title: agreement.what,
            href: agreementHref({ dossierId: model.dossier.id, agreementId: agreement.id }),
            hint: <Lines agreement={agreement} today={request.today} />,
            status: useStanding(agreement, request),
          }))}
        />
      )}
    </Section>
  );
}

/** Who, from when, until when, for which goal, and since when. */
function Lines({ agreement, today }: { agreement: Agreement; today: string }) {
  const t = useT();
  const { dueOn, notBefore, goalTitle, madeAt, doneAt } = agreement;
  const lines: [TextKey, string | undefined, string | undefined][] = [
    ["agreements.line.done", doneAt ? todayIn(doneAt) : undefined, today],
    ["agreements.line.due", doneAt ? undefined : dueOn, isOpen(agreement) ? today : undefined],
    ["agreements.line.not-before", isOpen(agreement) ? notBefore : undefined, undefined],
    ["agreements.line.since", todayIn(madeAt), undefined],
  ];
  return (
    <>
      <div>{useWho(agreement)}</div>
      {lines.map(([key, date, from]) =>
        date === undefined ? null : (
          <div>
            {t(key)} <DateText date={date} today={from} />
          </div>
        ),
      )}
      {goalTitle ? <div>{t("agreements.line.goal", { goal: goalTitle })}</div> : null}
    </>
  );
}

/** Who does it, with the organisation; or that this person does not, so that nobody counts on it. */
export function useWho({ owner, status }: Pick<Agreement, "owner" | "status">): string {
  const t = useT();
  const { name, organisationName } = owner;
  if (status === "declined") return t("agreements.line.declined", { name });
  if (!owner.isCurrent && status !== "done" && status !== "cancelled") {
    return t("agreements.line.left", { name });
  }
  return organisationName
    ? t("agreements.line.who-at", { name, organisation: organisationName })
    : name;
}

const tones: Record<Agreement["status"], Tone> = {
  asked: "waiting",
  accepted: "busy",
  declined: "attention",
  done: "done",
  cancelled: "none",
};

/** How an agreement stands today, in words and a shape. */
export function useStanding(
  agreement: Agreement,
  { today, viewer }: Pick<SignedInRequest, "today" | "viewer">,
): { tone: Tone; label: string } {
  const t = useT();
  const { status, owner } = agreement;
  if (isOverdue(agreement, today)) return { tone: "stuck", label: t("agreements.status.overdue") };
  if (isOpen(agreement) && !owner.isCurrent) {
    return { tone: "attention", label: t("agreements.status.left") };
  }
  if (status === "asked" && owner.personId === viewer.personId) {
    return { tone: "attention", label: t("agreements.status.asked-mine") };
  }
  return { tone: tones[status], label: t(`agreements.status.${status}`) };
}
