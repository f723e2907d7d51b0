import { dialled, helpLines, meldcodeSteps, safetyHref } from "../shared/safety-help.js";
import { Details } from "./details.js";
import { Notice } from "./notice.js";
import { useT } from "./texts.js";

/** A number to call, also for who cannot click on it. */
export function HelpNumber({ line }: { line: keyof typeof helpLines }) {
  return (
    <a class="utrecht-link utrecht-link--html-a ep-phone" href={dialled(helpLines[line])}>
      {helpLines[line].number}
    </a>
  );
}

/** One closed line above a form in which somebody may write about home; the rest is for who opens it. */
export function SafetyNotice() {
  const t = useT();
  return (
    <Details summary={t("ui.safety.notice")}>
      <p>{t("ui.safety.why")}</p>
      <WhereInstead />
      <p>{t("ui.safety.steps")}</p>
      <ol>
        {meldcodeSteps.map((step) => (
          <li>{t(`ui.safety.step.${step}`)}</li>
        ))}
      </ol>
    </Details>
  );
}

function WhereInstead() {
  const t = useT();
  return (
    <p>
      {t("ui.safety.call")} <HelpNumber line="veilig-thuis" /> {t("ui.safety.free")}{" "}
      {t("ui.safety.danger")} <HelpNumber line="emergency" />.{" "}
      <a class="utrecht-link utrecht-link--html-a" href={safetyHref}>
        {t("ui.safety.more")}
      </a>
    </p>
  );
}

/**
 * Asks once whether words of abuse belong where everybody at the table reads them. Whoever means
 * it, goes on: nothing is kept back, and nobody is told.
 */
export function SafetyQuestion({ words = [] }: { words?: readonly string[] | undefined }) {
  const t = useT();
  if (words.length === 0) return null;
  return (
    <Notice kind="question" title={t("ui.safety.question")}>
      <p>{t("ui.safety.typed", { words: words.map((word) => `“${word}”`).join(", ") })}</p>
      <p>{t("ui.safety.why")}</p>
      <WhereInstead />
      <p>{t("ui.safety.go-on")}</p>
    </Notice>
  );
}
