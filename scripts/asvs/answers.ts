import { z } from "zod";
import type { Requirement } from "./requirements.js";

/**
 * What we say of one requirement. `by` names files, and of a test also words of its title:
 * "src/platform/http/shield.test.ts#from elsewhere is refused".
 */
const answer = z.discriminatedUnion("status", [
  z.strictObject({
    status: z.literal("met"),
    by: z.array(z.string().min(1)).min(1),
    note: z.string().min(1).optional(),
  }),
  z.strictObject({ status: z.enum(["not-applicable", "not-yet"]), why: z.string().min(1) }),
]);

export const answersSchema = z.record(z.string(), answer);
export type Answers = z.infer<typeof answersSchema>;
export type Answer = Answers[string];

/** The text of a file of the project; undefined when it is not there. */
export type ReadFile = (path: string) => string | undefined;

/** Every requirement is answered once, and what is said to meet it is there. */
export function mistakesIn(
  requirements: readonly Requirement[],
  answers: Answers,
  read: ReadFile,
): string[] {
  const known = new Set(requirements.map(({ id }) => id));
  const twice = requirements.filter(
    ({ id }, at) => requirements.findIndex((r) => r.id === id) < at,
  );
  return [
    ...twice.map(({ id }) => `${id} stands there twice`),
    ...[...known].filter((id) => !(id in answers)).map((id) => `${id} is not answered`),
    ...Object.keys(answers)
      .filter((id) => !known.has(id))
      .map((id) => `${id} is no requirement of level 1 or 2`),
    ...Object.entries(answers).flatMap(([id, one]) =>
      one.status === "met" ? one.by.flatMap((place) => wrongPlace(id, place, read)) : [],
    ),
  ];
}

function wrongPlace(id: string, place: string, read: ReadFile): string[] {
  const [path = "", ...words] = place.split("#");
  const text = read(path);
  if (text === undefined) return [`${id} names ${path}, which is not there`];
  const title = words.join("#");
  return title === "" || text.includes(title) ? [] : [`${id} names “${title}”, not in ${path}`];
}
