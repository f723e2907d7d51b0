import type { Child } from "hono/jsx";
import { formatDate } from "./format.js";
import { useLocale } from "./texts.js";

export type TimelineItem = {
  /** A local date, 2027-01-15. */
  date: string;
  title: Child;
  /** Whom it is about, where a list goes over more children: the heading of the line. */
  about?: string | undefined;
  /** Who did it, or where it comes from. */
  by?: Child;
  children?: Child;
};

/** What happened, by date. Things of the same day stand together under one date. */
export function Timeline({ items }: { items: readonly TimelineItem[] }) {
  const locale = useLocale();
  return (
    <ol class="ep-timeline">
      {items.map((item, index) => {
        const sameDay = items[index - 1]?.date === item.date;
        return (
          <li class={`ep-timeline__item${sameDay ? " ep-timeline__item--same-day" : ""}`}>
            <time
              class={`ep-timeline__date${sameDay ? " ep-visually-hidden" : ""}`}
              datetime={item.date}
            >
              {formatDate(item.date, locale)}
            </time>
            {item.about ? <h3 class="ep-timeline__about">{item.about}</h3> : null}
            <div class="ep-timeline__what">{item.title}</div>
            {item.by ? <div class="ep-hint">{item.by}</div> : null}
            {item.children}
          </li>
        );
      })}
    </ol>
  );
}
