import type { Child } from "hono/jsx";
import { Shape, type Tone } from "./shape.js";

export type { Tone } from "./shape.js";

/** How something stands: always a word, with a shape and a colour to find it by. */
export function Status({ tone, children }: { tone: Tone; children: Child }) {
  return (
    <span class={`ep-status ep-status--${tone}`}>
      <Shape name={tone} />
      <span>{children}</span>
    </span>
  );
}

/** A short word that says what kind of thing this is. */
export function Badge({ children }: { children: Child }) {
  return <span class="ep-badge">{children}</span>;
}
