import { choosable, type ConsentAnswer, stateOf, waitingFor } from "../domains/access/index.js";
import type { SignedInRequest } from "../platform/http/route.js";
import { useLocale, useT } from "../platform/i18n/index.js";
import { todayIn } from "../shared/local-date.js";
import { ButtonLink } from "../ui/button.js";
import { formatDate } from "../ui/format.js";
import { Quote } from "../ui/quote.js";
import { Section } from "../ui/section.js";
import { UndecidedNotice } from "./consent-words.view.js";
import { consentHref } from "./consent.hrefs.js";
import type { ConsentModel } from "./consent.types.js";

type Props = { model: ConsentModel; request: SignedInRequest };

/** How it stands: what counts now, whose answer is still needed, who said what, and how to stop. */
export function ConsentState({ model, request }: Props) {
  const t = useT();
  const locale = useLocale();
  const { consent, dossier, mine } = model;
  const state = stateOf(consent, request.today);
  const organisation = consent.organisationName;
  const waits = state === "asked" ? waitingFor(consent).map(({ name }) => name) : [];
  return (
    <Section title={t("consent.page.state")}>
      <p>
        <strong>
          {t(`consent.page.is.${state}`, {
            organisation,
            date: formatDate(consent.endsOn, locale),
          })}
        </strong>
      </p>
      {waits.length > 0 ? <p>{t("consent.waits-for", { names: waits.join(", ") })}</p> : null}
      {mine ? null : (
        <UndecidedNotice dossier={dossier} deciders={state === "asked" ? consent.deciders : []} />
      )}
      {consent.answers.length > 0 ? <Answers model={model} /> : null}
      <Deeds model={model} request={request} />
    </Section>
  );
}

/** What this reader can do now: stop it, make it less, or copy what somebody answered with a pen. */
function Deeds({ model, request }: Props) {
  const t = useT();
  const { consent, dossier, mine, mayStop } = model;
  const mayWrite = dossier.rights.people.write && request.viewer.professional;
  const isOpen = ["asked", "refused", "in-force"].includes(stateOf(consent, request.today));
  const href = (path: string) => consentHref(dossier.id, consent.id, path);
  return (
    <div class="ep-form__deeds">
      {mayStop ? (
        <ButtonLink href={href("/stoppen")} variant="secondary">
          {t("consent.page.stop-link")}
        </ButtonLink>
      ) : null}
      {mayStop && mine && choosable(consent.sections).length > 1 ? (
        <ButtonLink href={href("/deel")} variant="secondary">
          {t("consent.page.less-link")}
        </ButtonLink>
      ) : null}
      {mayWrite && isOpen ? (
        <ButtonLink href={href("/papier")} variant="secondary">
          {t("consent.page.on-paper-link")}
        </ButtonLink>
      ) : null}
    </div>
  );
}

function Answers({ model }: { model: ConsentModel }) {
  const t = useT();
  return (
    <Section title={t("consent.page.answers")} level={3}>
      <ul class="ep-list">
        {model.consent.answers.map((answer) => (
          <li>
            <OneAnswer answer={answer} model={model} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function OneAnswer({ answer, model }: { answer: ConsentAnswer; model: ConsentModel }) {
  const t = useT();
  const locale = useLocale();
  const { dossier, consent, mine } = model;
  const name = dossier.givenName;
  const date = formatDate(todayIn(answer.answeredAt), locale);
  const parts = answer.sections?.map((one) => t(`consent.part.${one}`, { name })).join("; ");
  const readsPaper = dossier.rights.people.write || answer.participationId === mine?.id;
  return (
    <>
      <p>
        {t(`consent.page.said.${answer.answer}`, { name: answer.name, date })}
        {parts ? ` ${t("consent.page.said-parts", { sections: parts })}` : null}
        {answer.via === "paper" ? ` ${t("consent.page.said-paper")} ` : null}
        {answer.hasPaper && readsPaper ? (
          <a
            class="utrecht-link utrecht-link--html-a"
            href={consentHref(dossier.id, consent.id, `/papier/${answer.id}`)}
          >
            {t("consent.page.paper-link")}
          </a>
        ) : null}
      </p>
      {answer.reason === "" ? null : <Quote text={answer.reason} source={answer.name} small />}
    </>
  );
}
