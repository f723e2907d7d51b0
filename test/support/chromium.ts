import { existsSync } from "node:fs";
import sparticuz from "@sparticuz/chromium";
import { type Browser, chromium } from "playwright-core";

const ofTheMachine = "/usr/bin/chromium";

// Everything that would look for the network is off: nothing outside this machine is asked.
const quiet = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** The Chromium of the machine, or else the one from npm. */
export async function launchChromium(): Promise<Browser> {
  if (existsSync(ofTheMachine)) {
    return chromium.launch({ executablePath: ofTheMachine, args: quiet });
  }
  const executablePath = await sparticuz.executablePath();
  // Made for one page in a small function: in one process it dies when a second context opens.
  const args = sparticuz.args.filter((arg) => arg !== "--single-process" && arg !== "--no-zygote");
  return chromium.launch({ executablePath, args: [...args, ...quiet], headless: true });
}
