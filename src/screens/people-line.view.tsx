import {
  gezagFitsRole,
  isFamily,
  type Machtiging,
  isUndecided,
  mayHaveGezag,
  type Participant,
  type Regie,
} from "../domains/access/index.js";
import type { DossierHeader } from "../domains/dossier/index.js";
import { useLocale, useT } from "../platform/i18n/index.js";
import { formatDate } from "../ui/format.js";
import { DeedButton } from "../ui/button.js";
import { Notice } from "../ui/notice.js";
import { PersonLine } from "../ui/person-line.js";
import { peopleHref } from "./people.hrefs.js";

type Props = {
  participant: Participant;
  dossier: DossierHeader;
  regie: Regie;
  machtigingen: readonly Machtiging[];
  hasLeft: boolean;
};

/** One person at the table: in what quality, since when, why, and what a writer can change. */
export function PersonAtTable(props: Props) {
  const t = useT();
  const { participant, dossier } = props;
  const mandate = t(`people.mandate.${participant.mandate}`);
  return (
    <PersonLine
      name={participant.name}
      role={t(`people.role.${participant.role}`)}
      organisation={participant.organisationName ?? undefined}
      mandate={mandate}
    >
      {participant.why === "" ? null : <p>{participant.why}</p>}
      <p class="ep-hint">
        <Period participant={participant} />
      </p>
      {participant.endedReason ? (
        <p class="ep-hint">{t("people.left-why", { reason: participant.endedReason })}</p>
      ) : null}
      {mayHaveGezag(participant) ? <Gezag participant={participant} dossier={dossier} /> : null}
      <LooksAlong machtigingen={props.machtigingen} />
      {dossier.rights.people.write ? <Changes {...props} /> : null}
    </PersonLine>
  );
}

function Period({ participant: { startsOn, endsOn, isCurrent } }: { participant: Participant }) {
  const t = useT();
  const locale = useLocale();
  const from = formatDate(startsOn, locale);
  if (endsOn !== null) {
    return <>{t("people.from-until", { from, until: formatDate(endsOn, locale) })}</>;
  }
  return <>{t(isCurrent ? "people.from" : "people.from-later", { from })}</>;
}

/** Who looks along does so until a day, because somebody let them; said once for all parts of it. */
function LooksAlong({ machtigingen }: Pick<Props, "machtigingen">) {
  const t = useT();
  const locale = useLocale();
  const lines = machtigingen.map(({ endsOn, givenByName: by }) =>
    t("machtiging.line", { until: formatDate(endsOn, locale), by }),
  );
  return (
    <>
      {[...new Set(lines)].map((line) => (
        <p class="ep-hint">{line}</p>
      ))}
    </>
  );
}

const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

function Gezag({ participant, dossier }: Pick<Props, "participant" | "dossier">) {
  const t = useT();
  const locale = useLocale();
  const { guardian, name, role } = participant;
  if (!guardian) return <p class="ep-hint">{t("people.gezag.unknown")}</p>;
  const unknown = guardian.underInvestigation || guardian.gezagForm === "gezag-niet-te-bepalen";
  const has = unknown
    ? "people.gezag.has-unclear"
    : guardian.hasAuthority
      ? "people.gezag.has-it"
      : "people.gezag.has-not";
  return (
    <>
      <p>
        {t("people.gezag.line", {
          relation: capitalised(t(`people.relation.${guardian.relation}`)),
          form: t(`people.gezag.form.${guardian.gezagForm}`),
          has: t(has),
          source: guardian.source,
          date: formatDate(guardian.recordedOn, locale),
        })}
      </p>
      {participant.isCurrent && !gezagFitsRole(role, guardian) ? (
        <Notice kind="warning">
          {t("people.gezag.misfit", { name, role: t(`people.role.${role}`) })}
        </Notice>
      ) : null}
      {participant.isCurrent ? <SeesByGezag participant={participant} dossier={dossier} /> : null}
    </>
  );
}

/** What the gezag does to what this parent sees; why it was decided so is for who may decide it. */
function SeesByGezag({ participant, dossier }: Pick<Props, "participant" | "dossier">) {
  const t = useT();
  const { guardian, name, role, presentRole, id } = participant;
  if (!guardian || role === "ouder-zonder-gezag") return null;
  if (!isUndecided(guardian)) {
    if (presentRole === role) return null;
    return <p class="ep-hint">{t("people.gezag.sees-main", { name })}</p>;
  }
  const { decision } = guardian;
  const by = decision?.by ?? t("people.gezag.somebody");
  return (
    <Notice kind="warning">
      <p>{t("people.gezag.undecided", { name })}</p>
      <p>{t(`people.gezag.sees.${decision?.what ?? "niets"}`, { name })}</p>
      {dossier.rights.people.write ? (
        <>
          {decision ? <p>{t("people.gezag.decided-by", { by, reason: decision.reason })}</p> : null}
          <p>
            <a
              class="utrecht-link utrecht-link--html-a"
              href={peopleHref(dossier.id, `/${id}/gezag/besluit`)}
            >
              {t("people.gezag.decide", { name })}
            </a>
          </p>
        </>
      ) : null}
    </Notice>
  );
}

function Changes({ participant, dossier, regie, hasLeft }: Props) {
  const t = useT();
  const { id, name, guardian } = participant;
  const leads = id === regie.regisseur?.id || id === regie.deputy?.id;
  const links = [
    ...(hasLeft ? [] : [{ path: "/wijzigen", label: t("people.change") }]),
    ...(mayHaveGezag(participant)
      ? [{ path: "/gezag", label: t(guardian ? "people.gezag-change" : "people.gezag") }]
      : []),
    ...(leads || hasLeft ? [] : [{ path: "/beeindigen", label: t("people.end") }]),
  ];
  return (
    <>
      <p>
        {links.map(({ path, label }, index) => (
          <>
            {index > 0 ? " · " : null}
            <a
              class="utrecht-link utrecht-link--html-a"
              href={peopleHref(dossier.id, `/${id}${path}`)}
            >
              {label}
              <span class="ep-visually-hidden"> {t("people.of", { name })}</span>
            </a>
          </>
        ))}
      </p>
      {isFamily(participant) && !hasLeft ? (
        <DeedButton action={peopleHref(dossier.id, `/${id}/uitnodigen`)} variant="quiet">
          {t("people.invite")}
          <span class="ep-visually-hidden"> {t("people.of", { name })}</span>
        </DeedButton>
      ) : null}
    </>
  );
}
