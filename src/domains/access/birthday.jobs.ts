import { z } from "zod";
import type { Job } from "../../platform/jobs/jobs.js";
import { tellBirthday } from "./birthday.actions.js";
import { listBirthdays } from "./birthday.store.js";

const system = { kind: "system", reason: "birthdays" } as const;

/** Every day before the working day begins, UTC. */
export const birthdaysCrontab = "45 4 * * * birthdays";

/** Looks once a day whether a child turns 12, 16 or 18 within a month, or today. */
export const birthdaysJob: Job<Record<string, never>> = {
  name: "birthdays",
  payload: z.object({}),
  async run(_payload, { database }) {
    const due = await database.inTransactionAs(system, listBirthdays);
    // Each in its own transaction: one that fails is told tomorrow, and keeps no other back.
    for (const birthday of due) {
      await database.inTransactionAs(system, (tx) => tellBirthday(tx, birthday));
    }
  },
};
