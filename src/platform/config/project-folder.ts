import { existsSync } from "node:fs";
import { dirname, join } from "node:path";

/** The folder of package.json: the program runs from `src` in development and from `dist` otherwise. */
export const projectFolder = findUp(import.meta.dirname);

function findUp(folder: string): string {
  if (existsSync(join(folder, "package.json"))) return folder;
  const above = dirname(folder);
  if (above === folder) throw new Error("There is no package.json above the program.");
  return findUp(above);
}
