import { useLocale, useT } from "../platform/i18n/index.js";
import {
  type HelpLineName,
  helpLines,
  meldcodeSources,
  meldcodeSteps,
} from "../shared/safety-help.js";
import { localDate } from "../shared/local-date.js";
import { formatDate } from "../ui/format.js";
import { Page } from "../ui/page.js";
import { HelpNumber } from "../ui/safety-notice.js";
import { Section } from "../ui/section.js";
import { inVoiceFor, type Reader } from "../ui/voice.js";

/** Everybody may call all three; a child is shown the number for children before the others. */
const callingOrder: Record<Reader, readonly HelpLineName[]> = {
  child: ["emergency", "kindertelefoon", "veilig-thuis"],
  family: ["emergency", "veilig-thuis", "kindertelefoon"],
  professional: ["emergency", "veilig-thuis", "kindertelefoon"],
};

/** What to do with a worry about safety. There is nothing to fill in here, on purpose. */
export function SafetyHelpPage({ reader }: { reader: Reader }) {
  const t = inVoiceFor(reader, useT());
  return (
    <Page title={t("safety.title")} intro={t("safety.intro")}>
      <Section title={t("safety.call")}>
        <ul>
          {callingOrder[reader].map((line) => (
            <li>
              <strong>
                {t(`safety.line.${line}`)} <HelpNumber line={line} />
              </strong>
              <br />
              {t(`safety.line.${line}.help`)}
            </li>
          ))}
        </ul>
      </Section>
      <Section title={t("safety.not-here")}>
        <p>{t("safety.not-here.why")}</p>
        <p>{t("safety.not-here.nothing-kept")}</p>
      </Section>
      <Section title={t("safety.meldcode")}>
        <p>{t("safety.meldcode.intro")}</p>
        <ol>
          {meldcodeSteps.map((step) => (
            <li>{t(`safety.step.${step}`)}</li>
          ))}
        </ol>
        <p>{t("safety.meldcode.after")}</p>
      </Section>
      <Sources />
    </Page>
  );
}

function Sources() {
  const t = useT();
  const locale = useLocale();
  const { readOn } = helpLines["veilig-thuis"];
  return (
    <p class="ep-relative">
      {t("safety.source")}{" "}
      {meldcodeSources.map(({ article, href }, index) => (
        <>
          {index > 0 ? ", " : null}
          <a class="utrecht-link utrecht-link--html-a" href={href}>
            {article}
          </a>
        </>
      ))}
      . {t("safety.checked", { date: formatDate(localDate(readOn), locale) })}
    </p>
  );
}
