import type { Child } from "hono/jsx";

export type Perspective = { who: string; role?: string | undefined; content: Child };

export type SideBySideProps = {
  perspectives: readonly Perspective[];
  /** The level of the names as headings on this page. */
  level?: 2 | 3 | 4 | undefined;
};

/** How different people see the same thing: next to each other, none of them above another. */
export function SideBySide({ perspectives, level = 3 }: SideBySideProps) {
  const Heading = `h${level}` as "h3";
  return (
    <div class="ep-sides">
      {perspectives.map((perspective) => (
        <section class="ep-sides__one">
          <Heading class="ep-sides__who">
            {perspective.who}
            {perspective.role ? <span class="ep-sides__role"> {perspective.role}</span> : null}
          </Heading>
          {perspective.content}
        </section>
      ))}
    </div>
  );
}
