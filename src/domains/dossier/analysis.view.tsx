import type { Child } from "hono/jsx";
import type { SignedInRequest } from "../../platform/http/route.js";
import { useLocale, useT } from "../../platform/i18n/index.js";
import { Details } from "../../ui/details.js";
import { ButtonLink } from "../../ui/form.js";
import { formatDate } from "../../ui/format.js";
import { Quote } from "../../ui/quote.js";
import { Section } from "../../ui/section.js";
import { Status, type Tone } from "../../ui/status.js";
import { type Beside, BesidePage, BesideRecord, WithBeside } from "../rights/index.js";
import type { Analysis, ConsideredOption, OptionOutcome } from "./analysis.types.js";
import { DossierPage, dossierHref, useVoice } from "./dossier-page.view.js";
import type { DossierHeader } from "./dossier.types.js";

export type AnalysisModel = {
  dossier: DossierHeader;
  analyses: Analysis[];
  options: ConsideredOption[];
  beside: Beside;
};

/** Why ordinary support does not suffice, and every possibility that was looked at with its reason. */
export function AnalysisPage({
  model,
  request,
}: {
  model: AnalysisModel;
  request: SignedInRequest;
}) {
  const t = useVoice({ dossier: model.dossier, request });
  const { dossier, analyses, options } = model;
  const link = (path: string, label: string): Child =>
    dossier.rights.school.write ? (
      <ButtonLink href={dossierHref(dossier.id, path)} variant="secondary">
        {label}
      </ButtonLink>
    ) : null;
  return (
    <DossierPage
      dossier={dossier}
      request={request}
      title={t("dossier.analysis.title")}
      intro={t("dossier.analysis.intro", { name: dossier.givenName })}
      crumbs={[{ href: dossierHref(dossier.id, "/gegevens"), label: t("dossier.nav.facts") }]}
    >
      <WithBeside beside={model.beside}>
        <Section
          title={t("dossier.analysis.why")}
          aside={link(
            "/analyse/nieuw",
            t(analyses.length > 0 ? "dossier.analysis.again" : "dossier.analysis.new"),
          )}
        >
          <Analyses analyses={analyses} />
        </Section>
        <Section
          title={t("dossier.option.title")}
          aside={link("/analyse/mogelijkheden/nieuw", t("dossier.option.new"))}
        >
          {options.length === 0 ? <p>{t("dossier.option.none")}</p> : null}
          <ul class="ep-people">
            {options.map((option) => (
              <Option option={option} dossier={dossier} />
            ))}
          </ul>
        </Section>
        <BesidePage section="school" kinds={["analysis", "considered_option"]} />
      </WithBeside>
    </DossierPage>
  );
}

function Analyses({ analyses }: { analyses: Analysis[] }) {
  const t = useT();
  const locale = useLocale();
  const [latest, ...earlier] = analyses;
  if (!latest) return <p>{t("dossier.analysis.none")}</p>;
  return (
    <>
      <Quote text={latest.body} source={latest.source} date={latest.recordedOn} />
      <BesideRecord id={latest.id} section="school" name={latest.body} />
      {earlier.map(({ id, body, source, recordedOn }) => (
        <Details summary={t("dossier.analysis.earlier", { date: formatDate(recordedOn, locale) })}>
          <Quote text={body} source={source} date={recordedOn} small />
          <BesideRecord id={id} section="school" name={body} />
        </Details>
      ))}
    </>
  );
}

const tones: Record<OptionOutcome, Tone> = {
  overwogen: "waiting",
  afgewezen: "none",
  gekozen: "done",
};

function Option({ option, dossier }: { option: ConsideredOption; dossier: DossierHeader }) {
  const t = useT();
  const locale = useLocale();
  const { id, what, outcome, reason, source, decidedOn } = option;
  const href = dossierHref(dossier.id, `/analyse/mogelijkheden/${id}/uitkomst`);
  return (
    <li id={`mogelijkheid-${id}`}>
      <h3>{what}</h3>
      <p>
        <Status tone={tones[outcome]}>{t(`dossier.option.outcome.${outcome}`)}</Status>
      </p>
      {reason === "" ? null : <p>{reason}</p>}
      <p class="ep-hint">
        {source}. {t("dossier.option.decided", { date: formatDate(decidedOn, locale) })}
        {dossier.rights.school.write ? (
          <>
            {" "}
            <a class="utrecht-link utrecht-link--html-a" href={href}>
              {t("dossier.option.change-link")}
              <span class="ep-visually-hidden">: {what}</span>
            </a>
          </>
        ) : null}
      </p>
      <BesideRecord id={id} section="school" name={what} />
    </li>
  );
}
