import type { Answer, RuleAnswer } from "../domains/dossier/index.js";
import { useT } from "../platform/i18n/index.js";
import { Status, type Tone } from "../ui/status.js";

/** "No" is an answer and no alarm: it can still be good help. */
export const tones: Record<Answer, Tone> = { yes: "done", no: "none", unknown: "waiting" };

type Props = {
  answers: readonly RuleAnswer[];
  /** What the rules say now can be linked to; the answers of an earlier day stand beside them. */
  linkable?: boolean;
};

/** Each rule as a question with its answer, why, where it comes from and what would change it. */
export function RuleAnswers({ answers, linkable }: Props) {
  return (
    <ul class="ep-rules">
      {answers.map((answer) => (
        <OneRule answer={answer} id={linkable ? answer.rule : undefined} />
      ))}
    </ul>
  );
}

function OneRule(props: { answer: RuleAnswer; id: string | undefined }) {
  const t = useT();
  const { rule, answer, hidden, names, domains } = props.answer;
  const seen = [
    ...(names ?? []),
    ...(domains ?? []).map((domain) => t(`dossier.domain.${domain}`)),
  ];
  return (
    <li class="ep-rules__one" id={props.id}>
      <div class="ep-rules__what">
        <p class="ep-rules__question">{t(`dossier.rule.${rule}.question`)}</p>
        <p>{hidden ? t("dossier.rule.hidden") : t(`dossier.rule.${rule}.${answer}`)}</p>
        {seen.length > 0 ? (
          <p class="ep-hint">{t("dossier.rule.seen", { seen: seen.join("; ") })}</p>
        ) : null}
        <p class="ep-hint">{t(`dossier.rule.${rule}.changes`)}</p>
        <p class="ep-hint">
          {t("dossier.rule.source", { source: t(`dossier.rule.${rule}.source`) })}
        </p>
      </div>
      <Status tone={tones[answer]}>{t(`dossier.rule.answer.${answer}`)}</Status>
    </li>
  );
}
