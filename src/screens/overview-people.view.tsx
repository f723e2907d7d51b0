import { type DossierHeader, dossierHref } from "../domains/dossier/index.js";
import type { SignedInRequest } from "../platform/http/route.js";
import { type T, type TextKey, useT } from "../platform/i18n/index.js";
import { DateText } from "../ui/date-text.js";
import { People } from "../ui/person-line.js";
import { Section } from "../ui/section.js";
import { Status } from "../ui/status.js";
import { More } from "./overview-link.view.js";
import type { Overview, OverviewPerson } from "./overview.types.js";

type Props = { dossier: DossierHeader; overview: Overview; request: SignedInRequest };

/** Who leads, who takes part and when everybody meets next; and where else to look. */
export function OverviewPeople({ dossier, overview, request }: Props) {
  const t = useT();
  if (!dossier.rights.people.read) return null;
  const moment = overview.plans.find(({ evaluationOn }) => evaluationOn !== null)?.evaluationOn;
  return (
    <>
      <Section title={t("screens.regie")}>
        <Regie person={overview.regisseur} role="screens.regisseur" />
        {overview.deputy ? <Regie person={overview.deputy} role="screens.deputy" /> : null}
      </Section>
      <Section
        title={t("screens.people")}
        aside={<More href={dossierHref(dossier.id, "/mensen")} text="screens.all-people" />}
      >
        <People people={overview.people.map((person) => lineOf(person, t))} />
      </Section>
      {moment ? (
        <Section title={t("screens.moment")}>
          <p>
            {t("screens.evaluation")} <DateText date={moment} today={request.today} />
          </p>
        </Section>
      ) : null}
      <Elsewhere dossier={dossier} />
    </>
  );
}

/** What is one click away but has no place of its own in the row of links. */
function Elsewhere({ dossier }: { dossier: DossierHeader }) {
  const t = useT();
  const { plan } = dossier.rights;
  const links: [boolean, string, TextKey][] = [
    [plan.read, "/niveau", "screens.level"],
    [plan.read, "/route", "screens.route"],
    [true, "/wie-ziet-wat", "screens.who-sees"],
    [true, "/wie-keek", "visits.title"],
    [dossier.rights.people.read, "/toestemmingen", "consent.list.title"],
  ];
  return (
    <Section title={t("screens.elsewhere")}>
      <ul class="ep-list">
        {links
          .filter(([readable]) => readable)
          .map(([, path, text]) => (
            <li>
              <More href={dossierHref(dossier.id, path)} text={text} />
            </li>
          ))}
      </ul>
    </Section>
  );
}

function Regie({ person, role }: { person: OverviewPerson | null; role: TextKey }) {
  const t = useT();
  if (!person) return <Status tone="stuck">{t("screens.stuck.no-regisseur")}</Status>;
  return (
    <p>
      <strong>{person.name}</strong>, {t(role)}
      {person.phone ? (
        <>
          <br />
          <a
            class="utrecht-link utrecht-link--html-a"
            href={`tel:${person.phone.replace(/[^+\d]/g, "")}`}
          >
            {person.phone}
          </a>
        </>
      ) : null}
    </p>
  );
}

function lineOf(person: OverviewPerson, t: T) {
  return {
    name: person.mine ? `${person.name} (${t("screens.people.you")})` : person.name,
    role: t(`people.role.${person.role}` as TextKey),
    organisation: person.organisation ?? undefined,
    mandate: t(`people.mandate.${person.mandate}` as TextKey),
  };
}
