import type { Child } from "hono/jsx";

export type PersonLineProps = {
  name: string;
  role: string;
  organisation?: string | undefined;
  /** What this person may decide, in words. */
  mandate?: string | undefined;
  children?: Child;
};

export function PersonLine({ name, role, organisation, mandate, children }: PersonLineProps) {
  return (
    <div class="ep-person">
      <p class="ep-person__name">
        <strong>{name}</strong>
        <span class="ep-person__role">
          , {role}
          {organisation ? `, ${organisation}` : null}
        </span>
      </p>
      {mandate ? <p class="ep-hint">{mandate}</p> : null}
      {children}
    </div>
  );
}

/** People under each other. */
export function People({ people }: { people: readonly PersonLineProps[] }) {
  return (
    <ul class="ep-people">
      {people.map((person) => (
        <li>
          <PersonLine {...person} />
        </li>
      ))}
    </ul>
  );
}
