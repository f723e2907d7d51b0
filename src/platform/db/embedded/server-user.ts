import { readFileSync } from "node:fs";

export type ServerUser = { uid: number; gid: number };

/**
 * PostgreSQL refuses to run as root. When we are root it runs as `nobody`; otherwise as ourselves,
 * and then there is nothing to change (undefined).
 */
export function serverUser(): ServerUser | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const entry = readFileSync("/etc/passwd", "utf8")
    .split("\n")
    .map((line) => line.split(":"))
    .find(([name]) => name === "nobody");
  return { uid: Number(entry?.[2] ?? 65534), gid: Number(entry?.[3] ?? 65534) };
}
