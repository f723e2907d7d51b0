import { Notice } from "./notice.js";
import { useT } from "./texts.js";

export type KindQuestionsProps = {
  questions?: readonly { field: string; word: string; suggestion: string }[] | undefined;
};

/** Asks once whether the need says it better than the name of a diagnosis. Whoever means it, goes on. */
export function KindQuestions({ questions = [] }: KindQuestionsProps) {
  const t = useT();
  if (questions.length === 0) return null;
  return (
    <Notice kind="question" title={t("ui.kind-question.title")}>
      <ul>
        {questions.map(({ word, suggestion }) => (
          <li>{t("ui.kind-question.line", { word, suggestion })}</li>
        ))}
      </ul>
      <p>{t("ui.kind-question.go-on")}</p>
    </Notice>
  );
}
