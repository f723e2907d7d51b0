import type { Child } from "hono/jsx";

export type DetailsProps = { summary: string; open?: boolean | undefined; children: Child };

/** More for who wants it. */
export function Details({ summary, open, children }: DetailsProps) {
  return (
    <details class="ep-details" open={open}>
      <summary>{summary}</summary>
      <div class="ep-details__body">{children}</div>
    </details>
  );
}
