import { type TextKey, useT } from "../../platform/i18n/index.js";
import { Details } from "../../ui/details.js";
import { Notice } from "../../ui/notice.js";
import { SummaryList } from "../../ui/summary-list.js";

export type Reachable = { name: string; phone: string | null };

type CallProps = {
  regisseur: Reachable | null | undefined;
  deputy?: Reachable | null | undefined;
};

/** What a family can do when something does not happen: somebody to call, by name and number. */
export function WhomToCall(props: CallProps) {
  const t = useT();
  return (
    <Notice title={t("family.call.title")}>
      <WhomToCallText {...props} />
    </Notice>
  );
}

export function WhomToCallText({ regisseur, deputy }: CallProps) {
  const t = useT();
  if (!regisseur) return <p>{t("family.call.nobody")}</p>;
  const { name, phone } = regisseur;
  return (
    <>
      {phone ? (
        <p>
          {t("family.call.phone", { name })} <Phone phone={phone} />
        </p>
      ) : (
        <p>{t("family.call.ask", { name })}</p>
      )}
      <p>{t("family.call.who", { name })}</p>
      {deputy?.phone ? (
        <p>
          {t("family.call.deputy", { name: deputy.name })} <Phone phone={deputy.phone} />
        </p>
      ) : null}
    </>
  );
}

function Phone({ phone }: { phone: string }) {
  return (
    <a
      class="utrecht-link utrecht-link--html-a ep-phone"
      href={`tel:${phone.replace(/[^+\d]/g, "")}`}
    >
      {phone}
    </a>
  );
}

const words = [
  "regisseur",
  "approval",
  "perspective",
  "tailored",
  "oza",
  "youth-care",
  "decision",
  "alliance",
  "duty",
  "gezag",
  "evaluation",
] as const;

/** The words that school and municipality use, for who does not work there. Folded away. */
export function PlainWords() {
  const t = useT();
  return (
    <section class="ep-section">
      <Details summary={t("family.words")}>
        <SummaryList
          rows={words.map((word) => ({
            term: t(`family.words.${word}`),
            value: t(`family.words.${word}-is` as TextKey),
          }))}
        />
      </Details>
    </section>
  );
}
