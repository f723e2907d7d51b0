import type { Child } from "hono/jsx";
import type { PrivacyOrganisation } from "../domains/objections/index.js";
import type { Tx } from "../platform/db/transaction.js";
import type { SignedInRequest } from "../platform/http/route.js";

/** Where somebody guards privacy: what a part of their page is about. */
export type PrivacyDesk = { organisations: PrivacyOrganisation[] };

/**
 * A part of the page of who guards privacy: reads what it needs, and gives how that looks. Whoever has
 * something for that page adds a panel to the list in app.tsx; no panel shows what is in a dossier.
 */
export type PrivacyPanel = (
  tx: Tx,
  desk: PrivacyDesk,
) => Promise<(request: SignedInRequest) => Child>;
