import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import pg from "pg";
import { agreement, list, overview, paper, plan } from "./statements.js";

/**
 * A server with nothing in it: one statement per request, prepared once per connection, its answer as
 * JSON. Its connections are the actor from the start, so not even that costs a round trip.
 */
const { BENCH_DATABASE = "", BENCH_PERSON = "", BENCH_TODAY = "" } = process.env;

const pool = new pg.Pool({
  connectionString: BENCH_DATABASE,
  max: 10,
  async verify(client: pg.PoolClient, done: (error?: Error) => void) {
    try {
      await client.query("set role eenplan_person");
      await client.query(
        "select set_config('eenplan.person', $1, false), set_config('eenplan.today', $2, false)",
        [BENCH_PERSON, BENCH_TODAY],
      );
      done();
    } catch (error) {
      done(error as Error);
    }
  },
});

const statements: Record<string, { text: string; values: readonly string[] }> = {
  "/overview": { text: overview, values: ["dossier"] },
  "/list": { text: list, values: [] },
  "/agreement": { text: agreement, values: ["dossier", "owner", "what", "due", "key"] },
  "/plan": { text: plan, values: ["dossier", "plan"] },
  "/paper": { text: paper, values: ["dossier", "plan"] },
};

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? "/", "http://floor");
  const statement = statements[url.pathname];
  if (!statement) {
    response.writeHead(404).end();
    return;
  }
  const { rows } = await pool.query<{ answer: unknown }>({
    name: url.pathname,
    text: statement.text,
    values: statement.values.map((name) => url.searchParams.get(name)),
  });
  const read = rows[0]?.answer;
  const body = Buffer.isBuffer(read) ? read : JSON.stringify(read);
  response.writeHead(200).end(body);
}

const server = createServer((request, response) => {
  answer(request, response).catch((error: unknown) => {
    response.writeHead(500).end(String(error));
  });
});
server.listen(0, "127.0.0.1", () => {
  process.stdout.write(`${(server.address() as AddressInfo).port}\n`);
});
