import type { Child } from "hono/jsx";
import { Shape, type ShapeName } from "./shape.js";
import { useT, type TextKey } from "./texts.js";

export type NoticeKind = "info" | "warning" | "question";

const kinds: Record<NoticeKind, { alert: string; label: TextKey; shape: ShapeName }> = {
  info: { alert: "utrecht-alert--info", label: "ui.notice.info", shape: "info" },
  warning: { alert: "utrecht-alert--warning", label: "ui.notice.warning", shape: "attention" },
  question: { alert: "utrecht-alert--ok", label: "ui.notice.question", shape: "question" },
};

export type NoticeProps = {
  kind?: NoticeKind | undefined;
  title?: string | undefined;
  children: Child;
};

/** Something to know before going on. A question is a kind one: it asks, it does not correct. */
export function Notice({ kind = "info", title, children }: NoticeProps) {
  const t = useT();
  const { alert, label, shape } = kinds[kind];
  return (
    <div class={`utrecht-alert ${alert} ep-notice`}>
      <Shape name={shape} />
      <div class="utrecht-alert__content">
        <p class="ep-notice__title">{title ?? t(label)}</p>
        <div class="ep-notice__text">{children}</div>
      </div>
    </div>
  );
}
