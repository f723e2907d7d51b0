import type { Answer } from "./client.js";

export type Figures = {
  requests: number;
  p50: number;
  p95: number;
  perSecond: number;
  /** Of a typical answer. */
  bytes: number;
};

export type Limits = { seconds: number; requests: number };

/** One thing that can be asked over and over; gives an error message when the answer is not right. */
export type Ask = (turn: number) => Promise<Answer>;
export type Contestant = { name: string; ask: Ask };

const rounds = 5;
/** A program that just started is still being compiled while it runs; people meet one that is warm. */
const warmUp: Limits = { seconds: 4, requests: 1000 };

/**
 * Measures all contestants in turns, so that whatever else the machine does hits each of them. Each
 * gets its share of the time or the requests in every round, after a warm-up that does not count.
 */
export async function measureInTurns(
  contestants: readonly Contestant[],
  concurrency: number,
  limits: Limits,
): Promise<Figures[]> {
  const tallies = contestants.map(() => new Tally());
  const share = { seconds: limits.seconds / rounds, requests: Math.ceil(limits.requests / rounds) };
  const turns = { next: 0 };
  for (const { ask } of contestants) {
    await burst(ask, 8, warmUp, turns, new Tally());
  }
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, { ask }] of contestants.entries()) {
      const tally = tallies[index];
      if (tally) await burst(ask, concurrency, share, turns, tally);
    }
  }
  return tallies.map((tally) => tally.figures());
}

async function burst(
  ask: Ask,
  concurrency: number,
  limits: Limits,
  turns: { next: number },
  tally: Tally,
): Promise<void> {
  const started = performance.now();
  let left = limits.requests;
  const one = async () => {
    while (left > 0 && performance.now() - started < limits.seconds * 1000) {
      left -= 1;
      tally.add(await ask(turns.next++));
    }
  };
  await Promise.all(Array.from({ length: concurrency }, one));
  tally.busy += performance.now() - started;
}

class Tally {
  busy = 0;
  readonly #times: number[] = [];
  readonly #bytes: number[] = [];

  add(answer: Answer): void {
    this.#times.push(answer.milliseconds);
    this.#bytes.push(answer.bytes);
  }

  figures(): Figures {
    const requests = this.#times.length;
    return {
      requests,
      p50: percentile(this.#times, 0.5),
      p95: percentile(this.#times, 0.95),
      perSecond: requests / (this.busy / 1000),
      bytes: percentile(this.#bytes, 0.5),
    };
  }
}

/** The smallest value that this part of all values does not exceed. */
export function percentile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(part * sorted.length) - 1)] ?? Number.NaN;
}
