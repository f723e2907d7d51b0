import type { Child } from "hono/jsx";

export type TombstoneProps = { id: string; title: string; children: Child };

/** What stands in the place of a record that was entered in error: that it was there, never what it said. */
export function Tombstone({ id, title, children }: TombstoneProps) {
  return (
    <div class="ep-tombstone" id={`vergissing-${id}`}>
      <p class="ep-tombstone__title">{title}</p>
      <p>{children}</p>
    </div>
  );
}
