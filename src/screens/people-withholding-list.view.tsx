import {
  type Withholding,
  type WithholdingState,
  withholdingStateOf,
} from "../domains/access/index.js";
import type { DossierHeader } from "../domains/dossier/index.js";
import type { FormState } from "../platform/http/form-state.js";
import type { SignedInRequest } from "../platform/http/route.js";
import { useLocale, useT } from "../platform/i18n/index.js";
import { todayIn } from "../shared/local-date.js";
import { ButtonLink } from "../ui/button.js";
import { Form, TextArea } from "../ui/form.js";
import { formatDate } from "../ui/format.js";
import { Section } from "../ui/section.js";
import { Status, type Tone } from "../ui/status.js";
import { PeoplePage } from "./people-page.view.js";
import { peopleHref } from "./people.hrefs.js";

type ListModel = { dossier: DossierHeader; withholdings: Withholding[] };

const standing: readonly WithholdingState[] = ["in-force", "coming"];

/** What is withheld here and from whom, except what is about this reader. */
export function WithholdingListPage({
  model,
  request,
}: {
  model: ListModel;
  request: SignedInRequest;
}) {
  const t = useT();
  const { dossier, withholdings } = model;
  const isStanding = (one: Withholding) =>
    standing.includes(withholdingStateOf(one, request.today));
  const now = withholdings.filter(isStanding);
  const before = withholdings.filter((one) => !isStanding(one));
  return (
    <PeoplePage
      dossier={dossier}
      request={request}
      title={t("people.withholding.title")}
      intro={t("people.withholding.intro")}
    >
      <p>
        <ButtonLink href={peopleHref(dossier.id, "/afschermen/nieuw")}>
          {t("people.withholding.new")}
        </ButtonLink>
      </p>
      {now.length === 0 ? <p>{t("people.withholding.none")}</p> : null}
      <Lines withholdings={now} dossier={dossier} request={request} />
      {before.length > 0 ? (
        <Section title={t("people.withholding.before")}>
          <Lines withholdings={before} dossier={dossier} request={request} />
        </Section>
      ) : null}
    </PeoplePage>
  );
}

type LinesProps = { withholdings: Withholding[]; dossier: DossierHeader; request: SignedInRequest };

function Lines({ withholdings, dossier, request }: LinesProps) {
  return (
    <ul class="ep-people">
      {withholdings.map((withholding) => (
        <li>
          <Line withholding={withholding} dossier={dossier} request={request} />
        </li>
      ))}
    </ul>
  );
}

const toneOf: Record<WithholdingState, Tone> = {
  "in-force": "attention",
  coming: "waiting",
  ended: "done",
  lifted: "done",
};

type LineProps = { withholding: Withholding; dossier: DossierHeader; request: SignedInRequest };

function Line({ withholding, dossier, request }: LineProps) {
  const t = useT();
  const state = withholdingStateOf(withholding, request.today);
  const { name, sections } = withholding;
  const named = sections.map((section) => t(`rights.section.${section}`)).join(", ");
  return (
    <>
      <p>
        <strong>{t("people.withholding.line", { name, sections: named })}</strong>{" "}
        <Status tone={toneOf[state]}>{t(`people.withholding.state.${state}`)}</Status>
      </p>
      <Because withholding={withholding} />
      {standing.includes(state) ? (
        <p>
          <a
            class="utrecht-link utrecht-link--html-a"
            href={peopleHref(dossier.id, `/afschermen/${withholding.id}/opheffen`)}
          >
            {t("people.withholding.lift")}
            <span class="ep-visually-hidden"> {t("people.of", { name })}</span>
          </a>
        </p>
      ) : null}
    </>
  );
}

function Because({ withholding }: { withholding: Withholding }) {
  const t = useT();
  const locale = useLocale();
  const { court, orderedOn, startsOn, endsOn, reason, ground, liftedAt } = withholding;
  const day = (date: string) => formatDate(date, locale);
  const somebody = t("people.withholding.somebody");
  const period = endsOn
    ? t("people.withholding.from-until", { from: day(startsOn), until: day(endsOn) })
    : t("people.withholding.from", { from: day(startsOn) });
  return (
    <>
      <p>{t("people.withholding.because", { reason })}</p>
      <p class="ep-hint">
        {t(`people.withholding.ground.${ground}`)}
        {court && orderedOn
          ? `: ${t("people.withholding.ordered", { court, date: day(orderedOn) })}`
          : "."}{" "}
        {period} {t("people.withholding.by", { by: withholding.recordedBy ?? somebody })}
      </p>
      {liftedAt ? (
        <p class="ep-hint">
          {t("people.withholding.lifted-by", {
            date: day(todayIn(liftedAt)),
            by: withholding.liftedBy ?? somebody,
            reason: withholding.liftedReason ?? "",
          })}
        </p>
      ) : null}
    </>
  );
}

type LiftProps = {
  model: { dossier: DossierHeader; withholding: Withholding };
  form: FormState;
  request: SignedInRequest;
};

/** Says beforehand what comes back into sight. */
export function LiftPage({ model, form, request }: LiftProps) {
  const t = useT();
  const { dossier, withholding } = model;
  const { name, sections } = withholding;
  const named = sections.map((section) => t(`rights.section.${section}`)).join(", ");
  return (
    <PeoplePage
      dossier={dossier}
      request={request}
      title={t("people.withholding.lift-title")}
      intro={t("people.withholding.lift-intro", { name })}
    >
      <p>{t("people.withholding.line", { name, sections: named })}</p>
      <Form
        action={request.path}
        submit={t("people.withholding.lift-submit")}
        cancel={{ href: peopleHref(dossier.id, "/afschermen"), label: t("people.cancel") }}
        context={form}
        safety
      >
        <TextArea name="reason" label={t("people.withholding.lift-reason")} rows={3} required />
      </Form>
    </PeoplePage>
  );
}
