import type { SignedInRequest } from "../../platform/http/route.js";
import { useLocale, useT } from "../../platform/i18n/index.js";
import { ageOn } from "../../shared/age.js";
import { DateText } from "../../ui/date-text.js";
import { Details } from "../../ui/details.js";
import { EmptyState } from "../../ui/empty-state.js";
import { ButtonLink } from "../../ui/form.js";
import { formatDate } from "../../ui/format.js";
import { Section } from "../../ui/section.js";
import { SummaryList } from "../../ui/summary-list.js";
import { BesidePage, BesideRecord, TakeAlong, WithBeside } from "../rights/index.js";
import { DossierPage, dossierHref, useVoice } from "./dossier-page.view.js";
import type { DossierHeader } from "./dossier.types.js";
import type { FactsModel } from "./facts.actions.js";
import { FamilyPart } from "./family-part.view.js";
import { MissingParts } from "./missing-parts.view.js";
import { SituationFacts } from "./situation.view.js";

type Props = { model: FactsModel; request: SignedInRequest };

/** What is known of a child: how it is now, what it was before, and who matters. */
export function FactsPage({ model, request }: Props) {
  const t = useVoice({ dossier: model.dossier, request });
  const { dossier, family } = model;
  return (
    <DossierPage
      dossier={dossier}
      request={request}
      title={t("dossier.facts.title")}
      intro={t("dossier.facts.intro", { name: dossier.givenName })}
    >
      <WithBeside beside={model.beside}>
        <ChildPart dossier={dossier} request={request} />
        <Now model={model} request={request} />
        <Earlier model={model} request={request} />
        <MorePart dossier={dossier} />
        {family ? <FamilyPart dossier={dossier} family={family} /> : null}
        <MissingParts dossierId={dossier.id} missing={model.missing} />
        <CloseLink dossier={dossier} />
        <TakeAlong />
        <BesidePage section="school" kinds={["situation", "family_note", "important_person"]} />
      </WithBeside>
    </DossierPage>
  );
}

/** How it is today; for who may, with what to write down next. */
function Now({ model, request }: Props) {
  const t = useT();
  const locale = useLocale();
  const { dossier, situation } = model;
  return (
    <Section
      title={t("dossier.situation.now")}
      aside={
        dossier.rights.school.write && situation ? (
          <ButtonLink href={dossierHref(dossier.id, "/gegevens/situatie")} variant="secondary">
            {t("dossier.situation.new")}
          </ButtonLink>
        ) : null
      }
    >
      {situation ? (
        <>
          <SituationFacts situation={situation} today={request.today} current />
          <BesideRecord
            id={situation.id}
            section="school"
            name={formatDate(situation.recordedOn, locale)}
          />
        </>
      ) : (
        <NoSituation dossier={dossier} />
      )}
    </Section>
  );
}

function Earlier({ model, request }: Props) {
  const t = useT();
  const locale = useLocale();
  const { earlier } = model;
  if (earlier.length === 0) return null;
  return (
    <Section title={t("dossier.situation.earlier")}>
      {earlier.map((one) => (
        <Details summary={t("dossier.situation.on", { date: formatDate(one.recordedOn, locale) })}>
          <SituationFacts situation={one} today={request.today} />
        </Details>
      ))}
    </Section>
  );
}

function ChildPart({ dossier, request }: { dossier: DossierHeader; request: SignedInRequest }) {
  const t = useT();
  const href = dossierHref(dossier.id, "/gegevens/kind");
  const change = dossier.rights.child.write ? { href } : undefined;
  return (
    <Section title={t("dossier.child.legend")}>
      <SummaryList
        rows={[
          {
            term: t("dossier.child.name"),
            value: `${dossier.givenName} ${dossier.familyName}`,
            change,
          },
          {
            term: t("dossier.child.born-on"),
            value: (
              <>
                <DateText date={dossier.bornOn} />{" "}
                {t("dossier.child.age", { age: ageOn(dossier.bornOn, request.today) })}
              </>
            ),
            change,
          },
          {
            term: t("dossier.child.sector"),
            value: t(`dossier.sector.${dossier.sector}`),
            change,
          },
          {
            term: t("dossier.child.working-towards"),
            value: dossier.workingTowards ?? t("dossier.not-yet-known"),
            change,
          },
        ]}
      />
    </Section>
  );
}

function NoSituation({ dossier }: { dossier: DossierHeader }) {
  const t = useT();
  const href = dossierHref(dossier.id, "/gegevens/situatie");
  const mayWrite = dossier.rights.school.write;
  return (
    <EmptyState
      title={t("dossier.situation.none")}
      action={mayWrite ? { href, label: t("dossier.situation.first") } : undefined}
    >
      {t(mayWrite ? "dossier.situation.none-write" : "dossier.situation.none-read", {
        name: dossier.givenName,
      })}
    </EmptyState>
  );
}

/** The two pages behind the facts: the years before, and why ordinary support did not suffice. */
function MorePart({ dossier }: { dossier: DossierHeader }) {
  const t = useT();
  const pages = [
    { path: "/loopbaan", label: t("dossier.career.title"), what: t("dossier.career.short") },
    { path: "/analyse", label: t("dossier.analysis.title"), what: t("dossier.analysis.short") },
  ];
  return (
    <Section title={t("dossier.facts.more")}>
      <ul>
        {pages.map(({ path, label, what }) => (
          <li>
            <a class="utrecht-link utrecht-link--html-a" href={dossierHref(dossier.id, path)}>
              {label}
            </a>
            : {what}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function CloseLink({ dossier }: { dossier: DossierHeader }) {
  const t = useT();
  if (!dossier.rights.child.write || dossier.closedOn) return null;
  return (
    <p>
      <a class="utrecht-link utrecht-link--html-a" href={dossierHref(dossier.id, "/sluiten")}>
        {t("dossier.close.link")}
      </a>
    </p>
  );
}
