import type { Child } from "hono/jsx";
import { Status } from "./status.js";
import { useT, type TextKey } from "./texts.js";

export type AttainmentLevel = -2 | -1 | 0 | 1 | 2;

const levels: readonly { level: AttainmentLevel; sign: string; word: TextKey }[] = [
  { level: 2, sign: "+2", word: "ui.attainment.p2" },
  { level: 1, sign: "+1", word: "ui.attainment.p1" },
  { level: 0, sign: "0", word: "ui.attainment.z0" },
  { level: -1, sign: "−1", word: "ui.attainment.m1" },
  { level: -2, sign: "−2", word: "ui.attainment.m2" },
];

export type AttainmentScaleProps = {
  /** What each level means for this goal, in everyday words. */
  meaning?: Partial<Record<AttainmentLevel, Child>> | undefined;
  current?: AttainmentLevel | undefined;
};

/** How far a goal is, from −2 to +2: best on top, in words, with the present level marked. */
export function AttainmentScale({ meaning = {}, current }: AttainmentScaleProps) {
  const t = useT();
  return (
    <ul class="ep-scale">
      {levels.map(({ level, sign, word }) => {
        const now = level === current;
        return (
          <li
            class={`ep-scale__level${now ? " ep-scale__level--now" : ""}${level === 0 ? " ep-scale__level--agreed" : ""}`}
            aria-current={now ? "true" : undefined}
          >
            <span class="ep-scale__sign">{sign}</span>
            <div>
              <div class="ep-scale__word">{t(word)}</div>
              {meaning[level] ? <div>{meaning[level]}</div> : null}
            </div>
            {now ? <Status tone="busy">{t("ui.attainment.now")}</Status> : null}
          </li>
        );
      })}
    </ul>
  );
}
