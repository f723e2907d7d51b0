import type { SignedInRequest } from "../../platform/http/route.js";
import { useT } from "../../platform/i18n/index.js";
import { DateText } from "../../ui/date-text.js";
import { Details } from "../../ui/details.js";
import { EmptyState } from "../../ui/empty-state.js";
import { ButtonLink } from "../../ui/form.js";
import { Section } from "../../ui/section.js";
import { Badge } from "../../ui/status.js";
import { BesidePage, BesideRecord, WithBeside } from "../rights/index.js";
import { DossierPage, useVoice } from "./dossier-page.view.js";
import type { NeedsModel } from "./need.actions.js";
import { type LifeDomain, lifeDomains, type Need, type NeedKind } from "./need.types.js";
import { needsHref } from "./need.view.js";
import { PerspectiveSection } from "./perspective-sides.view.js";

type Props = { model: NeedsModel; request: SignedInRequest };

/** What the child is good at, what helps, and how everybody sees it. Strengths come first. */
export function NeedsPage({ model, request }: Props) {
  const t = useVoice({ dossier: model.dossier, request });
  const { dossier, needs, speakers } = model;
  const ended = needs.filter(({ endedOn }) => endedOn !== null);
  const mayWrite = dossier.rights.needs.write;
  return (
    <DossierPage
      dossier={dossier}
      request={request}
      title={t("dossier.needs.title", { name: dossier.givenName })}
      intro={t("dossier.needs.intro", { name: dossier.givenName })}
      wide
    >
      <WithBeside beside={model.beside}>
        {needs.length === 0 ? (
          <NothingYet name={dossier.givenName} href={needsHref(dossier.id)} mayWrite={mayWrite} />
        ) : (
          <>
            <NeedsOfKind kind="sterke-kant" model={model} />
            <NeedsOfKind kind="behoefte" model={model} />
            {mayWrite ? <AddNeed href={needsHref(dossier.id)} /> : null}
          </>
        )}
        <PerspectiveSection dossier={dossier} speakers={speakers} viewer={request.viewer} />
        {ended.length > 0 ? <EndedNeeds needs={ended} /> : null}
        <BesidePage section="needs" kinds={["need", "perspective"]} />
      </WithBeside>
    </DossierPage>
  );
}

type NothingYetProps = { name: string; href: string; mayWrite: boolean };

function NothingYet({ name, href, mayWrite }: NothingYetProps) {
  const t = useT();
  const action = { href: `${href}/nieuw`, label: t("dossier.need.new") };
  return (
    <EmptyState title={t("dossier.needs.none")} action={mayWrite ? action : undefined}>
      {t("dossier.needs.none-why", { name })}
    </EmptyState>
  );
}

function AddNeed({ href }: { href: string }) {
  const t = useT();
  return (
    <p>
      <ButtonLink href={`${href}/nieuw`} variant="secondary">
        {t("dossier.need.new")}
      </ButtonLink>
    </p>
  );
}

function NeedsOfKind({ kind, model }: { kind: NeedKind; model: NeedsModel }) {
  const t = useT();
  const { dossier } = model;
  const needs = model.needs.filter((need) => need.kind === kind && need.endedOn === null);
  const empty = lifeDomains.filter((domain) => !needs.some((need) => need.domain === domain));
  return (
    <Section title={t(`dossier.needs.of.${kind}`, { name: dossier.givenName })}>
      {lifeDomains
        .filter((domain) => !empty.includes(domain))
        .map((domain) => (
          <NeedsOfDomain
            domain={domain}
            needs={needs.filter((need) => need.domain === domain)}
            changeHref={dossier.rights.needs.write ? needsHref(dossier.id) : undefined}
          />
        ))}
      {empty.length > 0 ? (
        <p class="ep-hint">
          {t("dossier.needs.empty-domains", {
            domains: empty.map((domain) => t(`dossier.domain.${domain}`)).join("; "),
          })}
        </p>
      ) : null}
    </Section>
  );
}

type DomainProps = { domain: LifeDomain; needs: Need[]; changeHref: string | undefined };

function NeedsOfDomain({ domain, needs, changeHref }: DomainProps) {
  const t = useT();
  return (
    <>
      <h3>{t(`dossier.domain.${domain}`)}</h3>
      <ul class="ep-needs">
        {needs.map((need) => (
          <li class="ep-needs__one" id={`behoefte-${need.id}`}>
            <p class="ep-needs__body">{need.body}</p>
            <NeedSource need={need} />
            {changeHref ? <NeedDeeds need={need} href={`${changeHref}/${need.id}`} /> : null}
            <BesideRecord id={need.id} section="needs" name={need.body} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** Under which heading it falls, who says so and since when. */
function NeedSource({ need }: { need: Need }) {
  const t = useT();
  return (
    <p class="ep-hint">
      {need.ivoHeading ? <Badge>{t(`dossier.ivo.${need.ivoHeading}`)}</Badge> : null}{" "}
      {t("dossier.need.according-to", { source: need.source })} <DateText date={need.since} />
    </p>
  );
}

function NeedDeeds({ need, href }: { need: Need; href: string }) {
  const t = useT();
  const about = <span class="ep-visually-hidden">: {need.body.slice(0, 60)}</span>;
  return (
    <p class="ep-needs__deeds">
      <a class="utrecht-link utrecht-link--html-a" href={`${href}/wijzigen`}>
        {t("dossier.need.change-link")}
        {about}
      </a>
      <a class="utrecht-link utrecht-link--html-a" href={`${href}/beeindigen`}>
        {t("dossier.need.end-link")}
        {about}
      </a>
    </p>
  );
}

function EndedNeeds({ needs }: { needs: Need[] }) {
  const t = useT();
  return (
    <Details summary={t("dossier.needs.ended", { count: needs.length })}>
      <ul class="ep-needs">
        {needs.map((need) => (
          <li class="ep-needs__one" id={`behoefte-${need.id}`}>
            <p class="ep-needs__body">{need.body}</p>
            <NeedSource need={need} />
            {need.endedOn ? (
              <p class="ep-hint">
                {t("dossier.need.ended-on")} <DateText date={need.endedOn} />. {need.endedReason}
              </p>
            ) : null}
            <BesideRecord id={need.id} section="needs" name={need.body} />
          </li>
        ))}
      </ul>
    </Details>
  );
}
