import { sectionKeys } from "../domains/access/index.js";
import type { SignedInRequest } from "../platform/http/route.js";
import { useT } from "../platform/i18n/index.js";
import { DateText } from "../ui/date-text.js";
import { Quote } from "../ui/quote.js";
import { Section } from "../ui/section.js";
import { SummaryList } from "../ui/summary-list.js";
import { Parts } from "./consent-words.view.js";
import type { ConsentModel } from "./consent.types.js";

type Props = { model: ConsentModel; request: SignedInRequest };

/** Who reads along, what for, until when, which parts, and which parts not. */
export function ConsentFacts({ model, request }: Props) {
  const t = useT();
  const { consent, dossier } = model;
  const name = dossier.givenName;
  const counts = consent.status === "asked" ? consent.asked : consent.sections;
  return (
    <>
      <SummaryList
        rows={[
          { term: t("consent.page.who"), value: <Readers model={model} /> },
          {
            term: t("consent.page.purpose"),
            value: (
              <>
                <p>{t(`consent.purpose.${consent.purpose}`, { name })}</p>
                <Quote text={consent.why} source={consent.askedBy.name} small />
              </>
            ),
          },
          {
            term: t("consent.page.until"),
            value: (
              <>
                <DateText date={consent.endsOn} today={request.today} />. {t("consent.page.stops")}
              </>
            ),
          },
        ]}
      />
      <Section title={t("consent.page.seen")}>
        <Parts sections={counts} name={name} />
      </Section>
      <Section title={t("consent.page.not-seen")}>
        <ul class="ep-list">
          {sectionKeys
            .filter((section) => !counts.includes(section))
            .map((section) => (
              <li>{t(`consent.part.${section}`, { name })}</li>
            ))}
          <li>{t("consent.page.never")}</li>
        </ul>
      </Section>
    </>
  );
}

/** By name, as they sit at the table today; a coordinator reads what the colleague reads. */
function Readers({ model }: { model: ConsentModel }) {
  const t = useT();
  const { consent, table, coordinators } = model;
  const people = table.filter(
    (one) => one.isCurrent && one.organisationId === consent.organisationId,
  );
  const names = [
    ...people.map(({ name, role }) => `${name}, ${t(`people.role.${role}`)}`),
    ...coordinators
      .filter(({ organisationName }) => organisationName === consent.organisationName)
      .map(({ name }) => t("consent.page.coordinator", { name })),
  ];
  if (names.length === 0) {
    return <>{t("consent.page.nobody", { organisation: consent.organisationName })}</>;
  }
  return (
    <>
      {[...new Set(names)].map((line) => (
        <p>{line}</p>
      ))}
    </>
  );
}
