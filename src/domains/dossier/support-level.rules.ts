import { type SupportLevel, supportLevels } from "./support-level.types.js";

export type Direction = "down" | "same" | "up";

/** Which way the aim goes: support is meant to become lighter again (NJi-notitie 3.3). */
export function directionOf({ level, aim }: { level: SupportLevel; aim: SupportLevel }): Direction {
  const steps = supportLevels.indexOf(aim) - supportLevels.indexOf(level);
  if (steps === 0) return "same";
  return steps < 0 ? "down" : "up";
}
