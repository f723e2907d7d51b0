import { isId } from "../../shared/ids.js";

/**
 * Nobody works in the database without an actor. Each kind has a role of its own in the database,
 * with its own rights (migrations/0001-identity.sql and on).
 */
export type Actor =
  | { kind: "person"; personId: string }
  /** Somebody who only shows a key: the hash of a session token, of an address, of an invitation. */
  | { kind: "signing-in"; key: string }
  /** A job that does what a person set in motion, with the rights of that person. */
  | { kind: "job-as"; personId: string; job: string }
  | { kind: "system"; reason: string };

const roles: Record<Actor["kind"], string> = {
  person: "eenplan_person",
  "signing-in": "eenplan_signing_in",
  "job-as": "eenplan_person",
  system: "eenplan_system",
};

const hash = /^[0-9a-f]{64}$/;
const day = /^\d{4}-\d{2}-\d{2}$/;
const moment = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/;

/**
 * The one statement that starts a transaction: it sets the role and the actor in one round trip.
 * Its text is put together here and nowhere else, from validated ids and hashes only, because a
 * statement that sets a role takes no parameters.
 */
export function beginAs(actor: Actor, today: string, now = `${today}T12:00:00Z`): string {
  if (!day.test(today)) throw new Error("A transaction needs the day of today.");
  if (!moment.test(now)) throw new Error("A transaction needs the moment it is.");
  const settings = [
    `set_config('eenplan.today', '${today}', true)`,
    `set_config('eenplan.now', '${now}', true)`,
    ...identityOf(actor),
  ];
  return `begin; set local role ${roles[actor.kind]}; select ${settings.join(", ")}`;
}

function identityOf(actor: Actor): string[] {
  switch (actor.kind) {
    case "person":
    case "job-as":
      if (!isId(actor.personId)) throw new Error("The actor is not a person.");
      return [`set_config('eenplan.person', '${actor.personId}', true)`];
    case "signing-in":
      if (!hash.test(actor.key)) throw new Error("The actor shows no valid key.");
      return [`set_config('eenplan.key', '${actor.key}', true)`];
    case "system":
      return [];
  }
}
