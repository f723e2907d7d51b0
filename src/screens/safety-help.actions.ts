import type { Tx } from "../platform/db/transaction.js";
import type { Viewer } from "../platform/http/route.js";
import type { Reader } from "../ui/voice.js";
import { isTheChild } from "./safety-help.store.js";

/** To whom the page about safety speaks. Nothing else is read, and nothing is written. */
export async function readerOf(tx: Tx, viewer: Viewer): Promise<Reader> {
  if (viewer.professional) return "professional";
  return (await isTheChild(tx)) ? "child" : "family";
}
