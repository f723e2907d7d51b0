import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { answersSchema, mistakesIn } from "./asvs/answers.js";
import { asvsPage } from "./asvs/page.js";
import { requirementsOf } from "./asvs/requirements.js";

export const pagePath = "docs/security/asvs.md";

/** What the files say: the page as it ought to be, and what is wrong in the data. */
export function readAsvs(): { page: string; mistakes: string[] } {
  const requirements = requirementsOf(readFileSync("data/asvs/OWASP_ASVS_5.0.0_en.csv", "utf8"));
  const answers = answersSchema.parse(
    JSON.parse(readFileSync("docs/security/asvs.data.json", "utf8")),
  );
  const read = (path: string) => (existsSync(path) ? readFileSync(path, "utf8") : undefined);
  return {
    page: asvsPage(requirements, answers),
    mistakes: mistakesIn(requirements, answers, read),
  };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const { page, mistakes } = readAsvs();
  for (const mistake of mistakes) console.error(mistake);
  writeFileSync(pagePath, page);
  console.log(`${pagePath} is written.`);
  if (mistakes.length > 0) process.exitCode = 1;
}
