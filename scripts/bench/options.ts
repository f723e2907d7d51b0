import { parseArgs } from "node:util";

export const help = `npm run bench -- [options]
  --dossiers <n>        how many dossiers (10000)
  --compare             10,000 and 100,000 dossiers in one run, and how the waiting time grows
  --fresh               make the data again, also when it is there
  --only-rules          only what the rules cost: the same pages with and without them
  --seconds <s>         longest time of one measurement (5)
  --requests <n>        most requests of one measurement (500)
  --no-build            measure dist/ as it is
  --database-url <url>  a server instead of the database of our own; the data goes into a database
                        eenplan_bench_<n> on it
Only the data, into exactly the database of this address (it must hold no dossiers yet):
  --generate-only --database-url <url> [--dossiers <n>]
Only the load, on any address, with any session:
  --base-url <url> --cookie "sessie=…" [--dossier <id> …] [--plan <id>] [--path </any/page> …]`;

export type Options = {
  dossiers: number;
  compare: boolean;
  fresh: boolean;
  onlyRules: boolean;
  seconds: number;
  requests: number;
  build: boolean;
  databaseUrl: string | undefined;
  generateOnly: boolean;
  load: LoadTarget | undefined;
};

export type LoadTarget = {
  baseUrl: URL;
  cookie: string;
  dossiers: string[];
  plan: string | undefined;
  paths: string[];
};

export function readOptions(args: readonly string[]): Options | "help" {
  const { values } = parseArgs({
    args: [...args],
    options: {
      dossiers: { type: "string", default: "10000" },
      compare: { type: "boolean", default: false },
      fresh: { type: "boolean", default: false },
      "only-rules": { type: "boolean", default: false },
      seconds: { type: "string", default: "5" },
      requests: { type: "string", default: "500" },
      "no-build": { type: "boolean", default: false },
      "database-url": { type: "string" },
      "generate-only": { type: "boolean", default: false },
      "base-url": { type: "string" },
      cookie: { type: "string", default: "" },
      dossier: { type: "string", multiple: true, default: [] },
      plan: { type: "string" },
      path: { type: "string", multiple: true, default: [] },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) return "help";
  const baseUrl = values["base-url"];
  return {
    dossiers: positive(values.dossiers, "--dossiers"),
    compare: values.compare,
    fresh: values.fresh,
    onlyRules: values["only-rules"],
    seconds: positive(values.seconds, "--seconds"),
    requests: positive(values.requests, "--requests"),
    build: !values["no-build"],
    databaseUrl: values["database-url"] ?? process.env.DATABASE_URL,
    generateOnly: values["generate-only"],
    load:
      baseUrl === undefined
        ? undefined
        : {
            baseUrl: new URL(baseUrl),
            cookie: values.cookie,
            dossiers: values.dossier,
            plan: values.plan,
            paths: values.path,
          },
  };
}

function positive(text: string, name: string): number {
  const number = Number(text.replaceAll("_", ""));
  if (!(number > 0)) throw new Error(`${name} must be a number above 0, not ${text}.`);
  return number;
}
