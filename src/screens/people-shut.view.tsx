import type { ShutSeat } from "../domains/access/index.js";
import { type TextKey, useT } from "../platform/i18n/index.js";
import { Page } from "../ui/page.js";
import { Section } from "../ui/section.js";
import { SpokenTo } from "../ui/voice.js";

const howMuchToDo: Record<ShutSeat["because"], number> = {
  "gezag-onbeslist": 3,
  "geen-machtiging": 1,
  meerderjarig: 1,
  afgeschermd: 1,
};

/** Honest words instead of an empty list, for who sits at a table and sees nothing of it. */
export function ShutSeatsPage({ seats }: { seats: readonly ShutSeat[] }) {
  const t = useT();
  return (
    <SpokenTo reader="family">
      <Page title={t("people.shut.title")}>
        {seats.length === 0 ? <p>{t("people.shut.none")}</p> : null}
        {seats.map((seat) => (
          <ShutSeatPart seat={seat} />
        ))}
      </Page>
    </SpokenTo>
  );
}

/** Why, what to do, and whom to call. No word about the child: that is just what is not shared. */
export function ShutSeatPart({ seat }: { seat: ShutSeat }) {
  const t = useT();
  const { because, regisseur, organisation, phone } = seat;
  const steps = Array.from({ length: howMuchToDo[because] }, (_one, index) => index + 1);
  return (
    <Section title={t(`people.shut.${because}`)}>
      <p>{t(`people.shut.${because}-why`)}</p>
      <h3>{t("people.shut.do")}</h3>
      <ul class="ep-list">
        {steps.map((step) => (
          <li>{t(`people.shut.${because}-do-${step}` as TextKey)}</li>
        ))}
      </ul>
      {regisseur && organisation ? (
        <p>
          {t(phone ? "people.shut.call" : "people.shut.ask", { regisseur, organisation })}{" "}
          {phone ? (
            <a
              class="utrecht-link utrecht-link--html-a ep-phone"
              href={`tel:${phone.replace(/[^+\d]/g, "")}`}
            >
              {phone}
            </a>
          ) : null}
        </p>
      ) : null}
    </Section>
  );
}
