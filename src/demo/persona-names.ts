import { personas, type Persona } from "./personas.js";
import { people } from "./region.js";
import { stories } from "./stories/index.js";

export type NamedPersona = Persona & { name: string };

/** Invented people have an address at a domain that can never exist (RFC 2606). */
export function emailOf({ person, story }: Pick<Persona, "person" | "story">): string {
  return story === undefined ? `${person}@voorbeeld.test` : `${story}-${person}@voorbeeld.test`;
}

export function namedPersonas(): NamedPersona[] {
  return personas.map((persona) => {
    const family = stories.find(({ slug }) => slug === persona.story)?.family;
    const found = (family ?? people).find(({ key }) => key === persona.person);
    if (!found) throw new Error(`Nobody in the region is ${emailOf(persona)}.`);
    return { ...persona, name: `${found.givenName} ${found.familyName}` };
  });
}
