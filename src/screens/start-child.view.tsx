import { dossierHref, WhomToCallText } from "../domains/dossier/index.js";
import type { SignedInRequest } from "../platform/http/route.js";
import { useLocale, useT } from "../platform/i18n/index.js";
import { DateText } from "../ui/date-text.js";
import { ButtonLink } from "../ui/form.js";
import { formatHours } from "../ui/format.js";
import { Section } from "../ui/section.js";
import { SummaryList, type SummaryRow } from "../ui/summary-list.js";
import { SpokenTo } from "../ui/voice.js";
import type { ChildNow } from "./start-child.types.js";

type Props = { child: ChildNow; request: SignedInRequest };

/** In plain words, for a family: how it is, what happens first, and whom to call. */
export function ChildNowPart(props: Props) {
  return (
    <SpokenTo reader={props.child.isMe ? "child" : "family"}>
      <OneChild {...props} />
    </SpokenTo>
  );
}

function OneChild({ child, request }: Props) {
  const t = useT();
  const { dossierId, givenName, plan, agreements } = child;
  const rows: SummaryRow[] = [
    { term: t("screens.child.towards"), value: child.towards ?? t("screens.start.no-sentence") },
    ...(child.situation
      ? [{ term: t("screens.child.now"), value: <Situation child={child} request={request} /> }]
      : []),
    ...(agreements.length > 0
      ? [{ term: t("screens.child.first"), value: <First child={child} request={request} /> }]
      : []),
    ...(plan?.nextStep ? [{ term: t("screens.child.then"), value: plan.nextStep }] : []),
    ...(plan?.evaluationOn
      ? [
          {
            term: t("screens.child.look-back"),
            value: <DateText date={plan.evaluationOn} today={request.today} />,
          },
        ]
      : []),
    {
      term: t("family.call.title"),
      value: <WhomToCallText regisseur={child.regisseur} deputy={child.deputy} />,
    },
  ];
  return (
    <Section title={t("screens.child.title", { name: child.name })}>
      {child.mayReadPlan ? (
        <p>{t(plan ? `screens.child.plan.${plan.status}` : "screens.child.no-plan")}</p>
      ) : null}
      <SummaryList rows={rows} />
      <p>
        <ButtonLink href={dossierHref(dossierId)} variant="secondary">
          {t("screens.child.open", { name: givenName })}
        </ButtonLink>
      </p>
    </Section>
  );
}

function Situation({ child, request }: Props) {
  const t = useT();
  const locale = useLocale();
  const { situation, givenName } = child;
  if (!situation) return null;
  const hours = formatHours(situation.minutes, locale);
  return (
    <>
      {situation.homeSince ? (
        <>
          {t("screens.child.home", { name: givenName })}{" "}
          <DateText date={situation.homeSince} today={request.today} />.{" "}
        </>
      ) : null}
      {t("screens.child.hours", { name: givenName, hours })}
    </>
  );
}

/** Who does what before which day. */
function First({ child, request }: Props) {
  const t = useT();
  return (
    <ul class="ep-list">
      {child.agreements.map(({ id, what, dueOn, owner }) => (
        <li>
          <a
            class="utrecht-link utrecht-link--html-a"
            href={dossierHref(child.dossierId, `/afspraken/${id}`)}
          >
            {what}
          </a>
          <div class="ep-hint">
            {owner}, {t(dueOn < request.today ? "screens.child.was-due" : "screens.child.due")}{" "}
            <DateText date={dueOn} today={request.today} />
          </div>
        </li>
      ))}
    </ul>
  );
}
