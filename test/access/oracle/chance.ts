/** Chance that can be repeated: the same seed makes the same region. */
export type Chance = {
  /** A whole number from 0 up to, not including. */
  below(limit: number): number;
  one<Item>(items: readonly Item[]): Item;
  /** True in so many of a hundred cases. */
  percent(share: number): boolean;
  some<Item>(items: readonly Item[], share: number): Item[];
  id(): string;
};

export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0;
  // mulberry32, by Tommy Ettinger (public domain).
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  const hex = (length: number) => Array.from({ length }, () => below(16).toString(16)).join("");
  return {
    below,
    one: (items) => items[below(items.length)]!,
    percent: (share) => next() * 100 < share,
    some: (items, share) => items.filter(() => next() * 100 < share),
    id: () => `01a20000-${hex(4)}-7${hex(3)}-8${hex(3)}-${hex(12)}`,
  };
}
