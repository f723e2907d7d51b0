import { createHash } from "node:crypto";
import type pg from "pg";
import type { Client } from "./client.js";
import { withClient, type Connection } from "../../src/platform/db/connection.js";
import type { SampleDossier } from "./sample.js";
import { productPaths } from "./scenarios.js";

const kept = `
  with paper as (
    insert into file (dossier_id, id, name, media_type, size, sha256, bytes, purpose, created_by, created_at)
    select dossier_id, gen_random_uuid(), 'plan.pdf', 'application/pdf', length($3::bytea), $4, $3, 'plan-pdf', created_by, now()
    from plan where dossier_id = $1 and id = $2 and pdf_file_id is null
    returning dossier_id, id, sha256
  )
  update plan set pdf_file_id = paper.id, pdf_sha256 = paper.sha256
  from paper where plan.dossier_id = paper.dossier_id and plan.id = $2`;

/**
 * A plan that was agreed has its paper in the database. The invented plans have none, so the product
 * makes them and they are kept here as it would have kept them itself.
 */
export async function keepPapers(
  admin: Connection,
  browser: Client,
  dossiers: readonly SampleDossier[],
): Promise<void> {
  await withClient(admin, async (client: pg.Client) => {
    for (const { id, plan } of dossiers) {
      const answer = await browser.get(productPaths.paper(id, plan));
      if (answer.status !== 200) return;
      const sha256 = createHash("sha256").update(answer.content).digest("hex");
      await client.query(kept, [id, plan, answer.content, sha256]);
    }
  });
}
