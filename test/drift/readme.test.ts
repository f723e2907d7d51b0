import { globSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { deadLinks, namedInVain, unnamedPackages } from "./documents.js";

const readme = readFileSync("README.md", "utf8");
const { dependencies, devDependencies } = JSON.parse(readFileSync("package.json", "utf8")) as {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
};

describe("the page about the product", () => {
  it("says of each package of the product why it is there", () => {
    expect(unnamedPackages(Object.keys(dependencies), readme)).toEqual([]);
  });

  it("names what it is built with for development", () => {
    const known = Object.keys(devDependencies).filter((name) => !name.startsWith("@types/"));
    expect(unnamedPackages(known, readme)).toEqual([]);
  });

  it("praises nothing that is not there", () => {
    expect(namedInVain(Object.keys(dependencies), readme)).toEqual([]);
  });
});

describe("every page of the repository", () => {
  const pages = globSync("**/*.md", { exclude: ["node_modules/**", ".data/**", "dist/**"] });

  it("has been found", () => {
    expect(pages.length).toBeGreaterThan(35);
  });

  it.each(pages)("%s leads nowhere that is not there", (path) => {
    expect(deadLinks({ path, text: readFileSync(path, "utf8") })).toEqual([]);
  });
});

describe("the checks on pages", () => {
  const packages = ["hono", "@utrecht/link-css"];
  const section = "## What it is built with, and why\n\n| `hono`, `@utrecht/*-css` | pages |\n";

  it("find a package that is not named, and a name that is no package", () => {
    expect(unnamedPackages(packages, section)).toEqual([]);
    expect(unnamedPackages([...packages, "pg"], section)).toEqual(["pg"]);
    expect(namedInVain(packages, section)).toEqual([]);
    expect(namedInVain(["hono"], section)).toEqual(["@utrecht/*-css"]);
  });

  it("find a link to a file that is not there, and leave other links alone", () => {
    const text = "[a](b.md#c) ![d](e.png) [f](https://g.nl) [h](#i) `[j](k.md)`";
    const exists = (path: string) => path === "docs/b.md";
    expect(deadLinks({ path: "docs/a.md", text }, exists)).toEqual(["docs/a.md: e.png"]);
  });
});
