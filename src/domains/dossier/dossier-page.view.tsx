import type { Child } from "hono/jsx";
import type { SignedInRequest } from "../../platform/http/route.js";
import { type T, type TextKey, useLocale, useT } from "../../platform/i18n/index.js";
import { ageOn } from "../../shared/age.js";
import { DossierHeader as Header } from "../../ui/dossier-header.js";
import { formatDate } from "../../ui/format.js";
import { Notice } from "../../ui/notice.js";
import { Page } from "../../ui/page.js";
import { type Reader, SpokenTo, useVoiceFor } from "../../ui/voice.js";
import type { SectionKey } from "../access/index.js";
import type { DossierHeader } from "./dossier.types.js";
import { EmergencyNotices } from "./emergency-notice.view.js";
import { PlainWords } from "./family-help.view.js";

/** The places in a dossier: where, what it is called, and which section it shows. */
const places: { path: string; label: TextKey; section: SectionKey; also?: string[] }[] = [
  { path: "", label: "dossier.nav.overview", section: "child" },
  {
    path: "/gegevens",
    label: "dossier.nav.facts",
    section: "school",
    also: ["/loopbaan", "/analyse"],
  },
  { path: "/behoeften", label: "dossier.nav.needs", section: "needs" },
  { path: "/mensen", label: "dossier.nav.people", section: "people" },
  { path: "/plan", label: "dossier.nav.plan", section: "plan" },
  { path: "/benadering", label: "dossier.nav.approach", section: "approach" },
  { path: "/afspraken", label: "dossier.nav.agreements", section: "agreements" },
  { path: "/tijdlijn", label: "dossier.nav.timeline", section: "child" },
];

export const dossierHref = (dossierId: string, path = "") => `/dossiers/${dossierId}${path}`;

type Spoken = { dossier: Pick<DossierHeader, "isMe">; request: SignedInRequest };

/** The child of this dossier reads "je"; a parent reads no words of the work. */
function readerOf({ dossier, request }: Spoken): Reader {
  if (dossier.isMe) return "child";
  return request.viewer.professional ? "professional" : "family";
}

/** Texts for who reads this dossier. What stands inside its page gets the same from `useT`. */
export function useVoice(spoken: Spoken): T {
  return useVoiceFor(readerOf(spoken));
}

export type DossierPageProps = {
  dossier: DossierHeader;
  request: SignedInRequest;
  title: string;
  intro?: Child;
  /** Pages above this one inside the dossier. */
  crumbs?: { href: string; label: string }[];
  wide?: boolean;
  /** True on the overview, where the name of the child is the heading. */
  nameIsHeading?: boolean;
  children?: Child;
};

/** A page of a dossier: the child and what everybody works towards on top, then the page itself. */
export function DossierPage(props: DossierPageProps) {
  return (
    <SpokenTo reader={readerOf(props)}>
      <SpokenPage {...props} />
    </SpokenTo>
  );
}

function SpokenPage(props: DossierPageProps) {
  const t = useT();
  const { dossier, request } = props;
  const name = `${dossier.givenName} ${dossier.familyName}`;
  const age = ageOn(dossier.bornOn, request.today);
  const nav = places
    .filter(({ section }) => dossier.rights[section].read)
    .map(({ path, label, also = [] }) => {
      const href = dossierHref(dossier.id, path);
      const under = [path, ...also].map((place) => dossierHref(dossier.id, place));
      const current =
        path === "" ? request.path === href : under.some((place) => request.path.startsWith(place));
      return { href, label: t(label), current };
    });
  return (
    <Page
      title={props.title}
      intro={props.intro}
      wide={props.wide}
      heading={props.nameIsHeading !== true}
      crumbs={props.crumbs && [{ href: dossierHref(dossier.id), label: name }, ...props.crumbs]}
      above={
        <Header
          name={name}
          about={t("dossier.about", { age, sector: t(`dossier.sector.${dossier.sector}`) })}
          sentence={dossier.workingTowards ?? undefined}
          nav={nav}
          heading={props.nameIsHeading}
        />
      }
    >
      <EmergencyNotices
        dossierId={dossier.id}
        emergencies={dossier.emergencies}
        toOthers={props.nameIsHeading === true || request.path.endsWith("/wie-ziet-wat")}
      />
      <ClosedNotice dossier={dossier} />
      {props.children}
      {request.viewer.professional ? null : <PlainWords />}
    </Page>
  );
}

/** A closed dossier says so everywhere, with the way back for who may take it. */
function ClosedNotice({ dossier }: { dossier: DossierHeader }) {
  const t = useT();
  const locale = useLocale();
  if (!dossier.closedOn) return null;
  const date = formatDate(dossier.closedOn, locale);
  return (
    <Notice kind="info">
      <p>{t("dossier.closed.notice", { date, reason: dossier.closedReason ?? "" })}</p>
      {dossier.mayReopen ? (
        <p>
          <a class="utrecht-link utrecht-link--html-a" href={dossierHref(dossier.id, "/sluiten")}>
            {t("dossier.closed.reopen-link")}
          </a>
        </p>
      ) : null}
    </Notice>
  );
}
