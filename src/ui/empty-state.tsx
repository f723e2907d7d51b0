import type { Child } from "hono/jsx";
import { ButtonLink } from "./button.js";
import { Mark } from "./wordmark.js";

export type EmptyStateProps = {
  title: string;
  /** Why it is empty, and what somebody can do about it. */
  children: Child;
  action?: { href: string; label: string } | undefined;
};

export function EmptyState({ title, children, action }: EmptyStateProps) {
  return (
    <div class="ep-empty">
      <Mark />
      <p class="ep-empty__title">{title}</p>
      <div class="ep-empty__why">{children}</div>
      {action ? (
        <ButtonLink href={action.href} variant="secondary">
          {action.label}
        </ButtonLink>
      ) : null}
    </div>
  );
}
