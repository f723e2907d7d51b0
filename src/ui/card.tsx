import type { Child } from "hono/jsx";

export type CardProps = {
  title: string;
  href: string;
  /** The level of the heading on this page. */
  level?: 2 | 3 | undefined;
  children?: Child;
};

/** Only for what can be picked up: a dossier, a meeting. Everything else is a heading and a list. */
export function Card({ title, href, level = 3, children }: CardProps) {
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <article class="ep-card">
      <Heading class="ep-card__title">
        <a class="ep-card__link" href={href}>
          {title}
        </a>
      </Heading>
      {children}
    </article>
  );
}

/** Cards next to each other, as many as fit. */
export function Cards({ children }: { children: Child }) {
  return <div class="ep-cards">{children}</div>;
}
