import {
  type DossierHeader,
  DossierPage,
  dossierHref,
  useVoice,
} from "../domains/dossier/index.js";
import type { SignedInRequest } from "../platform/http/route.js";
import { useLocale, useT } from "../platform/i18n/index.js";
import { ageOn } from "../shared/age.js";
import { todayIn } from "../shared/local-date.js";
import { ButtonLink } from "../ui/form.js";
import { formatDate } from "../ui/format.js";
import { OnThisPage } from "../ui/on-this-page.js";
import { Section } from "../ui/section.js";
import { SummaryList } from "../ui/summary-list.js";
import type { Inzage, ReadPart } from "./inzage.types.js";

const inzageHref = (dossierId: string, path = "") => dossierHref(dossierId, `/inzage${path}`);

/** What somebody gets, for whom it is, and what they can do when it is not right. */
export function InzagePage({
  dossier,
  request,
}: {
  dossier: DossierHeader;
  request: SignedInRequest;
}) {
  const t = useVoice({ dossier, request });
  const age = ageOn(dossier.bornOn, request.today);
  const whose = age >= 16 ? "youth" : age >= 12 ? "both" : "parents";
  const links = [
    { path: "/lezen", label: t("inzage.read"), what: t("inzage.read-what") },
    { path: ".pdf", label: t("inzage.pdf"), what: t("inzage.pdf-what") },
    { path: ".json", label: t("inzage.json"), what: t("inzage.json-what") },
  ];
  return (
    <DossierPage
      dossier={dossier}
      request={request}
      title={t("inzage.title", { name: dossier.givenName })}
      intro={t("inzage.intro", { name: dossier.givenName })}
    >
      <ul class="ep-choices">
        {links.map(({ path, label, what }) => (
          <li>
            <a class="utrecht-link utrecht-link--html-a" href={inzageHref(dossier.id, path)}>
              {label}
            </a>
            : {what}
          </li>
        ))}
      </ul>
      <Section title={t("inzage.whose")}>
        <p>{t(`inzage.whose.${whose}`)}</p>
        <p>{t("inzage.others")}</p>
      </Section>
      <Section title={t("inzage.wrong")}>
        <p>{t("inzage.wrong-what")}</p>
        <p>
          <ButtonLink href={dossierHref(dossier.id, "/klopt-niet")} variant="secondary">
            {t("correction.link")}
          </ButtonLink>
        </p>
      </Section>
    </DossierPage>
  );
}

/** Everything, part by part, each with who said it and since when. */
export function InzageReadPage({ inzage, request }: { inzage: Inzage; request: SignedInRequest }) {
  const { dossier, parts, at } = inzage;
  const t = useVoice({ dossier, request });
  const locale = useLocale();
  return (
    <DossierPage
      dossier={dossier}
      request={request}
      title={t("inzage.read-title", { name: dossier.givenName })}
      intro={t("inzage.paper-intro", { date: formatDate(todayIn(at), locale) })}
      crumbs={[{ href: inzageHref(dossier.id), label: t("inzage.link") }]}
    >
      <OnThisPage
        anchors={parts
          .filter(({ groups, hidden }) => hidden ?? groups.length > 0)
          .map(({ name }) => ({ id: name, label: t(`inzage.part.${name}`) }))}
      />
      {parts.map((part) => (
        <PartSection part={part} dossier={dossier} />
      ))}
    </DossierPage>
  );
}

/** Records about which somebody can say that they are not right, by the part they stand in. */
const correctable = new Set<ReadPart["name"]>([
  ...(["situatie", "loopbaan", "analyse", "mogelijkheden", "gezin", "belangrijke_mensen"] as const),
  ...(["behoeften", "hoe_iedereen_het_ziet", "niveau_van_ondersteuning", "afspraken"] as const),
]);

function PartSection({ part, dossier }: { part: ReadPart; dossier: DossierHeader }) {
  const t = useT();
  const { name, groups, hidden } = part;
  return (
    <Section title={t(`inzage.part.${name}`)} id={name}>
      {hidden ? <p class="ep-hint">{t(`inzage.hidden.${hidden}`)}</p> : null}
      {!hidden && groups.length === 0 ? <p class="ep-hint">{t("inzage.nothing")}</p> : null}
      {groups.map(({ id, lines, saidBy, since }) => (
        <>
          <SummaryList rows={lines.map(({ label, value }) => ({ term: label, value }))} />
          <p class="ep-hint">
            {[saidBy, since].filter((one) => one !== undefined).join(", ")}{" "}
            {correctable.has(name) ? (
              <a
                class="utrecht-link utrecht-link--html-a"
                href={dossierHref(dossier.id, `/klopt-niet/over/${id}`)}
              >
                {t("correction.link")}
                <span class="ep-visually-hidden">: {lines[0]?.value.slice(0, 60)}</span>
              </a>
            ) : null}
            {name === "bestanden" ? (
              <a
                class="utrecht-link utrecht-link--html-a"
                href={inzageHref(dossier.id, `/bestanden/${id}`)}
              >
                {t("inzage.open-file")}
                <span class="ep-visually-hidden">: {lines[0]?.value}</span>
              </a>
            ) : null}
          </p>
        </>
      ))}
    </Section>
  );
}
