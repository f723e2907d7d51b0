import type { Pool } from "../../platform/db/connection.js";
import { type Database, openDatabase, type Trail, type Tx } from "../../platform/db/transaction.js";
import type { LocalDate } from "../../shared/local-date.js";
import type { Day, PersonKey, Story } from "../story.types.js";
import type { Cast, Seat } from "./cast.js";
import { dateOf, StoryClock } from "./moments.js";

/** One thing that somebody did on a day. */
export type Deed = { day: Day; by: () => PersonKey; run: (tx: Tx) => Promise<unknown> };

/** Where a story is played: who is who, where they sit, and what day it is. */
export class Stage {
  readonly story: Story;
  readonly loadedAt: Date;
  readonly #database: Database;
  readonly #clock: StoryClock;
  readonly #cast: Map<PersonKey, Seat>;
  readonly #seats = new Map<PersonKey, string>();
  dossierId = "";
  /** Who has the regie at this point of the story. */
  regisseur: PersonKey;

  constructor(pool: Pool, cast: Cast, story: Story, loadedAt: Date, trail?: Trail) {
    this.story = story;
    this.loadedAt = loadedAt;
    this.#clock = new StoryClock(loadedAt);
    this.#database = openDatabase(pool, this.#clock, trail);
    this.#cast = new Map(cast);
    this.regisseur = story.openedBy;
  }

  /** Plays the deeds in the order of their days; on one day in the order in which they were written. */
  async play(deeds: readonly Deed[]): Promise<void> {
    const inOrder = deeds
      .map((deed, index) => ({ deed, index }))
      .sort((a, b) => a.deed.day - b.deed.day || a.index - b.index)
      .map(({ deed }) => deed);
    for (let next = 0; next < inOrder.length;) next = await this.#playFrom(inOrder, next);
  }

  /** What one person does in a row on one day is one sitting, and one transaction. */
  async #playFrom(deeds: readonly Deed[], from: number): Promise<number> {
    const [first] = deeds.slice(from);
    if (!first) return deeds.length;
    const key = first.by();
    const { personId } = this.who(key);
    this.#clock.goTo(first.day, from);
    return this.#database.inTransactionAs({ kind: "person", personId }, async (tx) => {
      let next = from;
      for (const deed of deeds.slice(from)) {
        if (deed.day !== first.day || deed.by() !== key) break;
        await deed.run(tx);
        next++;
      }
      return next;
    });
  }

  who(key: PersonKey): Seat {
    const seat = this.#cast.get(key);
    if (!seat) throw new Error(`${this.story.slug}: nobody is called ${key}.`);
    return seat;
  }

  join(key: PersonKey, seat: Seat): void {
    this.#cast.set(key, seat);
  }

  seat(key: PersonKey, participationId: string): void {
    this.#seats.set(key, participationId);
  }

  seatOf(key: PersonKey): string {
    const seat = this.#seats.get(key);
    if (!seat) throw new Error(`${this.story.slug}: ${key} does not sit at the table.`);
    return seat;
  }

  hasSeat(key: PersonKey): boolean {
    return this.#seats.has(key);
  }

  date(day: Day): LocalDate {
    return dateOf(this.loadedAt, day);
  }

  /** A deed of whoever has the regie then. */
  regie(day: Day, run: Deed["run"]): Deed {
    return { day, by: () => this.regisseur, run };
  }
}
