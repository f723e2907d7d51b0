import { createHash, randomUUID } from "node:crypto";
import type { Actor } from "../../src/platform/db/actor.js";
import { beginAs } from "../../src/platform/db/actor.js";
import type { TestDatabase } from "../support/database.js";
import { People } from "../support/people.js";

export const today = "2026-11-22";
export const now = "2026-11-22T10:00:00Z";

/** What somebody holds in the hand who is not signed in: the hash of a token, an address, a letter. */
export const heldKey = createHash("sha256").update("what is held").digest("hex");

/** The order of the letters in tables.ts. */
export const actorNames = [
  "parent",
  "writer",
  "reader",
  "stranger",
  "ended",
  "coordinator",
  "otherCoordinator",
  "signingIn",
  "system",
  "nobody",
] as const;
export type ActorName = (typeof actorNames)[number];

/** One table of people; `draft` is the dossier where most happens. */
export type Table = { dossierId: string; planId: string; seats: Record<string, string> };

export type World = {
  people: Record<string, string>;
  organisationId: string;
  draft: Table;
  /** A second dossier with an empty draft, for what may be there once; a third with a proposed plan. */
  empty: Table;
  proposed: Table;
};

/** The whole region of these tests: schools, a clinic, a child with three dossiers, and those around it. */
export async function makeWorld(store: TestDatabase): Promise<World> {
  const make = new People(store);
  const here = await make.organisation("school", "De Beuk");
  const elsewhere = await make.organisation("school", "De Eik");
  const people: Record<string, string> = {};
  for (const name of ["parent", "writer", "reader", "stranger", "ended", "spare"]) {
    people[name] = await make.person(name);
  }
  people.coordinator = await make.person("coordinator");
  people.otherCoordinator = await make.person("otherCoordinator");
  const who = (name: string) => people[name] ?? "";
  await make.member(who("writer"), here, "intern-begeleider");
  const clinic = await make.organisation("jeugdgezondheidszorg", "GGD");
  await make.member(who("reader"), clinic, "jeugdarts");
  await make.member(who("stranger"), elsewhere, "leerkracht");
  await make.member(who("ended"), elsewhere, "leerkracht");
  await make.member(who("coordinator"), here, "coordinator");
  const third = await make.organisation("school", "De Es");
  await make.member(who("otherCoordinator"), third, "coordinator");

  const table = async (status: string): Promise<Table> => {
    const dossierId = await make.dossier(who("writer"));
    const ended = { endsOn: "2026-11-21" };
    const seats = {
      parent: await make.seat(dossierId, who("parent"), "ouder"),
      writer: await make.seat(dossierId, who("writer"), "intern-begeleider", {
        organisationId: here,
      }),
      reader: await make.seat(dossierId, who("reader"), "jeugdarts", {
        organisationId: clinic,
        ...{ endsOn: "2027-07-31" },
      }),
      ended: await make.seat(dossierId, who("ended"), "intern-begeleider", ended),
    };
    return { dossierId, seats, planId: await make.draftPlan(dossierId, who("writer"), status) };
  };
  const [draft, empty, proposed] = [
    await table("draft"),
    await table("draft"),
    await table("proposed"),
  ];
  return { people, organisationId: here, draft, empty, proposed };
}

/** The statement that starts a transaction as this actor. "nobody" is the application without one. */
export function beginOf(name: ActorName, world: World): string {
  if (name === "nobody") return "begin";
  return beginAs(actorOf(name, world), today);
}

function actorOf(name: ActorName, world: World): Actor {
  if (name === "signingIn") return { kind: "signing-in", key: heldKey };
  if (name === "system") return { kind: "system", reason: "test" };
  return { kind: "person", personId: world.people[name] ?? "" };
}

/** The person whose id an actor would fill in as its own; who is no person tries the writer's. */
export function selfOf(name: ActorName, world: World): string {
  return world.people[name] ?? world.people.writer ?? "";
}

export const newKey = () => randomUUID();
export const bytes = (seed: string) => createHash("sha256").update(seed).digest();
