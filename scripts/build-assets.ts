/**
 * Makes `public/` from the style sheets, scripts, fonts and mark of `src/ui`. Names carry the hash of
 * their content, so that they can be cached for ever; `public/assets.json` says what they are called.
 */
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");
const publicFolder = join(root, "public");
const theme = join(root, "src/ui/theme");
const require = createRequire(import.meta.url);

/** The address under which the web server offers `public/`. */
const base = "/assets";

const packages = [
  "link",
  "skip-link",
  "breadcrumb-nav",
  "button",
  "form-label",
  "form-field",
  "form-field-description",
  "form-field-error-message",
  "form-fieldset",
  "textbox",
  "textarea",
  "select",
  "checkbox",
  "radio-button",
  "table",
  "alert",
];
const ownSheets = ["base", "layout", "form", "blocks", "story", "table", "figures", "print"];

const fonts = [
  { weight: 400, style: "normal" },
  { weight: 400, style: "italic" },
  { weight: 600, style: "normal" },
];

/** As Google and Fontsource divide the letters: western European first, the rest of Latin when needed. */
const subsets = {
  latin:
    "U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD",
  "latin-ext":
    "U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF",
};

const read = (path: string) => readFileSync(path, "utf8");

function publish(name: string, extension: string, content: string | Buffer): string {
  const hash = createHash("sha256").update(content).digest("hex").slice(0, 12);
  const file = `${name}.${hash}.${extension}`;
  writeFileSync(join(publicFolder, file), content);
  return `${base}/${file}`;
}

function fontFaces(): string {
  return fonts
    .flatMap(({ weight, style }) =>
      Object.entries(subsets).map(([subset, range]) => {
        const name = `source-sans-3-${subset}-${weight}-${style}`;
        const file = require.resolve(`@fontsource/source-sans-3/files/${name}.woff2`);
        const url = publish(name, "woff2", readFileSync(file));
        return `@font-face{font-family:"Source Sans 3";font-style:${style};font-weight:${weight};font-display:swap;src:url(${url}) format("woff2");unicode-range:${range}}`;
      }),
    )
    .join("\n");
}

const smaller = (css: string) =>
  css
    .replace(/\/\*[\s\S]*?\*\//g, "")
    .replace(/\s+/g, " ")
    .replace(/ ?([{};,]) ?/g, "$1")
    .replaceAll(";}", "}");

function styleSheet(): string {
  const components = packages.map((name) => read(require.resolve(`@utrecht/${name}-css`)));
  const own = ownSheets.map((name) => read(join(theme, `${name}.css`)));
  // A layer loses from what is outside of it, so our own sheets never have to fight the packages.
  const css = [
    read(join(theme, "tokens.css")),
    `@layer components{${components.join("\n")}}`,
    ...own,
  ].join("\n");
  const notice =
    "/* Eenplan. Contains components of the NL Design System (Gemeente Utrecht, Frameless), EUPL-1.2. */";
  return `${notice}\n${fontFaces()}\n${smaller(css)}\n`;
}

/** Each module keeps its own names: they stand in blocks after each other. */
function script(): string {
  const folder = join(root, "src/ui/client");
  return readdirSync(folder)
    .filter((name) => name.endsWith(".js"))
    .sort()
    .map((name) => `{\n${read(join(folder, name))}}\n`)
    .join("");
}

/** Idiomorph (0BSD) as its makers publish it, with what the script of a page imports. */
function morphing(): string {
  return `${read(require.resolve("idiomorph/dist/idiomorph.min.js"))}\nexport { Idiomorph };\n`;
}

rmSync(publicFolder, { recursive: true, force: true });
mkdirSync(publicFolder, { recursive: true });
const manifest = {
  css: publish("eenplan", "css", styleSheet()),
  js: publish("eenplan", "js", script()),
  icon: publish("mark", "svg", read(join(theme, "mark.svg"))),
  morph: publish("idiomorph", "js", morphing()),
};
writeFileSync(join(publicFolder, "assets.json"), `${JSON.stringify(manifest, null, 2)}\n`);
