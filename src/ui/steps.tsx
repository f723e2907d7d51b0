import { useT } from "./texts.js";

export type StepsProps = {
  /** The titles, in order. */
  steps: readonly { title: string; href?: string | undefined }[];
  /** Which one this page is, from 1. */
  current: number;
};

/** Where one is in a form of several pages. Steps that are done can be opened again. */
export function Steps({ steps, current }: StepsProps) {
  const t = useT();
  return (
    <div class="ep-steps">
      <p class="ep-steps__count">{t("ui.steps.of", { step: current, total: steps.length })}</p>
      <ol class="ep-steps__list">
        {steps.map((step, index) => {
          const done = index + 1 < current;
          const state = done ? "done" : index + 1 === current ? "current" : "later";
          return (
            <li
              class={`ep-steps__step ep-steps__step--${state}`}
              aria-current={state === "current" ? "step" : undefined}
            >
              {done && step.href ? <a href={step.href}>{step.title}</a> : step.title}
              {done ? <span class="ep-visually-hidden"> ({t("ui.steps.done")})</span> : null}
            </li>
          );
        })}
      </ol>
    </div>
  );
}
