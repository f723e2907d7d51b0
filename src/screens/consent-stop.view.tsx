import { DossierPage, useVoice } from "../domains/dossier/index.js";
import type { FormState } from "../platform/http/form-state.js";
import type { SignedInRequest } from "../platform/http/route.js";
import { useT } from "../platform/i18n/index.js";
import { Details } from "../ui/details.js";
import { Form, TextArea } from "../ui/form.js";
import { SafetyNotice } from "../ui/safety-notice.js";
import { Section } from "../ui/section.js";
import { consentHref, consentsHref } from "./consent.hrefs.js";
import type { StopModel } from "./consent.types.js";

type Props = { model: StopModel; form: FormState; request: SignedInRequest };

/** Before a consent is withdrawn: who no longer reads what, what stops and what stays. Then the button. */
export function StopConsentPage({ model, form, request }: Props) {
  const t = useVoice({ dossier: model.dossier, request });
  const { dossier, consent } = model;
  const { organisationName: organisation, id } = consent;
  return (
    <DossierPage
      dossier={dossier}
      request={request}
      title={t("consent.stop.title", { organisation })}
      intro={t("consent.stop.intro")}
      crumbs={[{ href: consentsHref(dossier.id), label: t("consent.nav") }]}
    >
      <Losses model={model} />
      <Stops model={model} />
      <Section title={t("consent.stop.keeps")}>
        <p>{t("consent.stop.keeps-text", { organisation })}</p>
      </Section>
      <Form
        action={request.path}
        submit={t("consent.stop.submit")}
        submitVariant="danger"
        cancel={{ href: consentHref(dossier.id, id), label: t("consent.stop.cancel") }}
        context={form}
      >
        <Details summary={t("consent.page.reason-open")}>
          <TextArea name="reason" label={t("consent.page.reason")} rows={3} />
          <SafetyNotice />
        </Details>
      </Form>
    </DossierPage>
  );
}

function Losses({ model }: { model: StopModel }) {
  const t = useT();
  const { losses, table, coordinators, consent, dossier } = model;
  const organisation = consent.organisationName;
  const nameOf = ({ personId, way }: StopModel["losses"][number]) => {
    const seat = table.find((one) => one.personId === personId && one.isCurrent);
    if (seat && way !== "colleague") return `${seat.name}, ${t(`people.role.${seat.role}`)}`;
    const known = coordinators.find((one) => one.organisationName === organisation);
    return known
      ? t("consent.page.coordinator", { name: known.name })
      : t("consent.stop.coordinator", { organisation });
  };
  return (
    <Section title={t("consent.stop.losses")}>
      {losses.length === 0 ? <p>{t("consent.stop.nobody")}</p> : null}
      <ul class="ep-people">
        {losses.map((loss) => (
          <li>
            <p>
              <strong>{nameOf(loss)}</strong> ({organisation})
            </p>
            <p>
              {t("consent.stop.loses", {
                sections: loss.sections
                  .map((one) => t(`consent.part.${one}`, { name: dossier.givenName }))
                  .join("; "),
              })}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Stops({ model: { stops } }: { model: StopModel }) {
  const t = useT();
  return (
    <Section title={t("consent.stop.stops")}>
      {stops.length === 0 ? <p>{t("consent.stop.nothing")}</p> : null}
      <ul class="ep-list">
        {stops.map(({ kind, name, what }) => (
          <li>{t(`consent.stop.${kind}`, { name, what })}</li>
        ))}
      </ul>
    </Section>
  );
}
