import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

/**
 * After an install the product is compiled, so that the first start is quick. An installation
 * without the tools for development brings its own compiled files and has nothing to do here.
 */
const compiler = fileURLToPath(new URL("../node_modules/typescript/bin/tsc", import.meta.url));
const project = fileURLToPath(new URL("../", import.meta.url));

if (existsSync(compiler)) {
  const { status } = spawnSync(process.execPath, [compiler, "-b"], {
    cwd: project,
    stdio: "inherit",
  });
  if (status !== 0) console.warn("Not everything compiles yet; npm start says the same.");
  spawnSync(process.execPath, ["scripts/build-assets.ts"], { cwd: project, stdio: "inherit" });
}
