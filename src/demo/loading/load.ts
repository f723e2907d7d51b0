import type { Clock } from "../../platform/clock/clock.js";
import type { Pool } from "../../platform/db/connection.js";
import { openDatabase, type Trail } from "../../platform/db/transaction.js";
import { stories } from "../stories/index.js";
import type { Story } from "../story.types.js";
import { type Cast, castRegion } from "./cast.js";
import { consentDeeds } from "./consents.js";
import { knowledgeDeeds } from "./knowledge.js";
import { lookingDeeds } from "./looking.js";
import { markRegionLoaded, regionState } from "./marker.store.js";
import { planDeeds } from "./planning.js";
import { agreementDeeds } from "./promising.js";
import { Stage } from "./stage.js";
import { tableDeeds } from "./table.js";

const system = { kind: "system", reason: "demonstration region" } as const;

/**
 * Plays all stories through the same use cases as the pages, each as the person who does it and on
 * the day it happens: so the history is real, and so are the refusals. Stories do not touch each
 * other and are played side by side.
 */
export async function loadRegion(pool: Pool, clock: Clock, trail?: Trail): Promise<void> {
  const database = openDatabase(pool, clock);
  const cast = await database.inTransactionAs(system, castRegion);
  const waiting = [...stories];
  const players = Array.from({ length: 6 }, async () => {
    for (let story = waiting.shift(); story; story = waiting.shift()) {
      await playStory(pool, cast, story, clock.now(), trail);
    }
  });
  await Promise.all(players);
  await database.inTransactionAs(system, markRegionLoaded);
}

/** Whether the region is there as a whole, not at all, or was interrupted while it was loaded. */
export async function stateOfRegion(pool: Pool, clock: Clock): Promise<"none" | "half" | "whole"> {
  return openDatabase(pool, clock).inTransactionAs(system, regionState);
}

export async function playStory(
  pool: Pool,
  cast: Cast,
  story: Story,
  loadedAt: Date,
  trail?: Trail,
): Promise<string> {
  const stage = new Stage(pool, cast, story, loadedAt, trail);
  try {
    await stage.play([
      ...tableDeeds(stage),
      ...consentDeeds(stage),
      ...knowledgeDeeds(stage),
      ...planDeeds(stage),
      ...agreementDeeds(stage),
      ...lookingDeeds(stage),
    ]);
  } catch (error) {
    throw new Error(`The story of ${story.slug} stops: ${(error as Error).message}`, {
      cause: error,
    });
  }
  return stage.dossierId;
}
