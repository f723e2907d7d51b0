import { existsSync } from "node:fs";
import { dirname, join } from "node:path";

export type Page = { path: string; text: string };

/** Links and pictures of a page that lead to a file which is not there. */
export function deadLinks(
  { path, text }: Page,
  exists: (path: string) => boolean = existsSync,
): string[] {
  const bare = text.replace(/```.*?```/gs, "").replace(/`[^`\n]*`/g, "");
  return [...bare.matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target = ""]) => target)
    .filter((target) => !/^[a-z]+:|^#/.test(target))
    .filter((target) => !exists(join(dirname(path), target.replace(/#.*$/, ""))))
    .map((target) => `${path}: ${target}`);
}

/** Between backticks; `@utrecht/*-css` names a whole family. */
const namesIn = (text: string) => [...text.matchAll(/`([^`\n]+)`/g)].map(([, name = ""]) => name);

const stands = (name: string, forOne: string) =>
  new RegExp(`^${name.split("*").map(RegExp.escape).join(".+")}$`).test(forOne);

/** Packages that the page does not name. */
export function unnamedPackages(packages: readonly string[], readme: string): string[] {
  const names = namesIn(readme);
  return packages.filter((one) => !names.some((name) => stands(name, one)));
}

/** Names in the table of packages that the product does not have, or no longer. */
export function namedInVain(packages: readonly string[], readme: string): string[] {
  const [, section = ""] = /^## What it is built with.*?\n(.*)/ms.exec(readme) ?? [];
  const cells = [...section.matchAll(/^\| ([^|]*`[^|]*)\|/gm)].map(([, cell = ""]) => cell);
  return cells.flatMap(namesIn).filter((name) => !packages.some((one) => stands(name, one)));
}
