import type { Child } from "hono/jsx";
import {
  type Consent,
  isFamily,
  noGrounds,
  type Participant,
  stateOf,
} from "../domains/access/index.js";
import type { SignedInRequest } from "../platform/http/route.js";
import { useT } from "../platform/i18n/index.js";
import { ButtonLink } from "../ui/button.js";
import { PersonLine } from "../ui/person-line.js";
import { Section } from "../ui/section.js";
import { askHref } from "./consent.hrefs.js";
import type { ConsentsModel } from "./consent.types.js";

type Props = { model: ConsentsModel; request: SignedInRequest };

/** Whether there is a question or an answer for this organisation that counts today. */
const isAsked = (
  consents: readonly Consent[],
  { organisationId }: Participant,
  { today }: SignedInRequest,
) =>
  consents.some(
    (one) =>
      one.organisationId === organisationId && ["asked", "in-force"].includes(stateOf(one, today)),
  );

/** Who sits at the table for nothing yet, with the next step for who may take it. */
export function StillToAsk({ model, request }: Props) {
  const t = useT();
  const { dossier, table, consents, grounds } = model;
  const blind = table.filter((one) => {
    const { asks, byLaw } = grounds.get(one.id) ?? noGrounds;
    return (
      one.isCurrent && asks.length > 0 && byLaw.length === 0 && !isAsked(consents, one, request)
    );
  });
  if (blind.length === 0) return null;
  return (
    <Section title={t("consent.list.to-ask")}>
      <p>{t("consent.list.to-ask-why")}</p>
      <ul class="ep-people">
        {blind.map((one) => (
          <li>
            <Line participant={one}>
              {dossier.rights.people.write ? (
                <p>
                  <ButtonLink href={askHref(dossier.id, one.id)} variant="secondary">
                    {t("consent.ask-link")}
                    <span class="ep-visually-hidden">
                      {" "}
                      {t("consent.about", { organisation: one.organisationName ?? "" })}
                    </span>
                  </ButtonLink>
                </p>
              ) : null}
            </Line>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Line({ participant, children }: { participant: Participant; children: Child }) {
  const t = useT();
  return (
    <PersonLine
      name={participant.name}
      role={t(`people.role.${participant.role}`)}
      organisation={participant.organisationName ?? undefined}
    >
      {children}
    </PersonLine>
  );
}

const laws: Partial<
  Record<Participant["role"], "school" | "swv" | "leerplicht" | "jeugdbescherming">
> = {
  leerkracht: "school",
  "intern-begeleider": "school",
  schoolleider: "school",
  "swv-adviseur": "swv",
  leerplichtambtenaar: "leerplicht",
  jeugdbeschermer: "jeugdbescherming",
};

/** Where the law gives the ground no consent is asked: it would be no choice. That is said instead. */
export function ByLaw({ model, request }: Props) {
  const t = useT();
  const { dossier, table, consents, grounds } = model;
  const found = table.filter((one) => one.isCurrent && !isFamily(one) && laws[one.role]);
  if (found.length === 0) return null;
  return (
    <Section title={t("consent.list.by-law")}>
      <p>{t("consent.list.by-law-why")}</p>
      <ul class="ep-people">
        {found.map((one) => {
          const law = laws[one.role] ?? "school";
          const asked = isAsked(consents, one, request);
          const asks = asked ? [] : (grounds.get(one.id)?.asks ?? []);
          const sections = asks.map((section) => t(`rights.section.${section}`)).join(", ");
          return (
            <li>
              <Line participant={one}>
                <p>{t(`consent.law.${law}`)}</p>
                {asks.length > 0 ? (
                  <p>
                    {t("consent.law.besides", { sections })}{" "}
                    {dossier.rights.people.write ? (
                      <a
                        class="utrecht-link utrecht-link--html-a"
                        href={askHref(dossier.id, one.id)}
                      >
                        {t("consent.ask-link")}
                        <span class="ep-visually-hidden">
                          {" "}
                          {t("consent.about", { organisation: one.organisationName ?? "" })}
                        </span>
                      </a>
                    ) : null}
                  </p>
                ) : null}
              </Line>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
