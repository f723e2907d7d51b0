import type { Child } from "hono/jsx";

export type SectionProps = {
  title: string;
  level?: 2 | 3 | undefined;
  /** For links to this part of the page. */
  id?: string | undefined;
  /** A link or button that belongs to the whole part. */
  aside?: Child;
  children?: Child;
};

/** A part of a page under its own heading. */
export function Section({ title, level = 2, id, aside, children }: SectionProps) {
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <section class="ep-section" id={id}>
      <div class="ep-section__head">
        <Heading>{title}</Heading>
        {aside}
      </div>
      {children}
    </section>
  );
}

/** A wide column for the story, a narrow one for facts next to it; under each other on a phone. */
export function Columns({ main, side }: { main: Child; side: Child }) {
  return (
    <div class="ep-columns">
      <div>{main}</div>
      <div>{side}</div>
    </div>
  );
}
