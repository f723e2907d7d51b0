import { z } from "zod";

export type Role = "web" | "worker" | "migrate" | "all";

/** What the environment means. Nothing else in the program reads the environment. */
export type Config = {
  role: Role;
  production: boolean;
  /** Invented people and dossiers to look around with. */
  demo: boolean;
  http: {
    port: number;
    host: string;
    baseUrl: URL;
    /** Whether a proxy of our own stands in front and says where a request comes from. */
    trustProxy: boolean;
  };
  database: {
    databaseUrl: string | undefined;
    appUrl: string | undefined;
    workerUrl: string | undefined;
    /** For the database of our own, when there is no databaseUrl. */
    dataDir: string | undefined;
  };
  mail: { smtpUrl: string | undefined; from: string };
  audit: {
    /** Seals the trail of visits; absent for trying the product out, which makes its own. */
    key: Buffer | undefined;
    /** Keys from before, to check what was sealed with them. */
    oldKeys: readonly Buffer[];
    /** Where the daily anchors go; best on a machine that the database can't write to. */
    anchorFile: string | undefined;
  };
  log: { level: "debug" | "info" | "warn" | "error" };
};

export class ConfigRefused extends Error {
  override name = "ConfigRefused";
  constructor(readonly problems: readonly string[]) {
    super(problems.join("\n"));
  }
}

const roles = ["web", "worker", "migrate", "all"] as const;

const postgresUrl = z
  .url({
    protocol: /^postgres(ql)?$/,
    error: "must look like postgres://user:password@host/database",
  })
  .optional();

const onOff = z
  .enum(["1", "0", "true", "false", "on", "off"], { error: "must be on or off" })
  .transform((value) => ["1", "true", "on"].includes(value));

const auditKey = z
  .string()
  .regex(/^[A-Za-z0-9+/]{43}=$/, "must be 32 random bytes in base64: openssl rand -base64 32")
  .transform((text) => Buffer.from(text, "base64"));
const auditKeys = z
  .string()
  .transform((text) => text.split(",").map((one) => one.trim()))
  .pipe(z.array(auditKey))
  .optional();

const environment = z.object({
  NODE_ENV: z.string().optional(),
  EENPLAN_ROLE: z.enum(roles, { error: `must be one of ${roles.join(", ")}` }).default("all"),
  PORT: z.coerce
    .number({ error: "must be a number" })
    .int("must be a whole number")
    .min(0, "must be between 0 and 65535")
    .max(65_535, "must be between 0 and 65535")
    .default(3000),
  HOST: z.string().default("127.0.0.1"),
  TRUST_PROXY: onOff.optional(),
  BASE_URL: z
    .url({ protocol: /^https?$/, error: "must look like https://eenplan.example.nl" })
    .optional(),
  DATABASE_URL: postgresUrl,
  DATABASE_APP_URL: postgresUrl,
  DATABASE_WORKER_URL: postgresUrl,
  EENPLAN_DATA_DIR: z.string().optional(),
  EENPLAN_DEMO: onOff.optional(),
  SMTP_URL: z
    .url({ protocol: /^smtps?$/, error: "must look like smtp://user:password@host:587" })
    .optional(),
  MAIL_FROM: z.string().default("Eenplan <eenplan@localhost>"),
  AUDIT_KEY: auditKey.optional(),
  AUDIT_OLD_KEYS: auditKeys,
  AUDIT_ANCHOR_FILE: z.string().optional(),
  LOG_LEVEL: z
    .enum(["debug", "info", "warn", "error"], { error: "must be debug, info, warn or error" })
    .default("info"),
});

type Environment = z.infer<typeof environment>;

/** Reads the environment and the role that may stand on the command line; refuses with every problem. */
export function readConfig(
  env: Readonly<Record<string, string | undefined>>,
  args: readonly string[] = [],
): Config {
  const [role] = args;
  const filled = Object.entries(role ? { ...env, EENPLAN_ROLE: role } : env).filter(([, value]) =>
    value?.trim(),
  );
  const parsed = environment.safeParse(Object.fromEntries(filled));
  if (!parsed.success) {
    throw new ConfigRefused(
      parsed.error.issues.map((issue) => `${issue.path.join(".")} ${issue.message}.`),
    );
  }
  const problems = contradictions(parsed.data);
  if (problems.length > 0) throw new ConfigRefused(problems);
  return meaning(parsed.data);
}

function contradictions(env: Environment): string[] {
  const problems: string[] = [];
  const production = env.NODE_ENV === "production";
  if (production && env.EENPLAN_DEMO) {
    problems.push(
      "EENPLAN_DEMO cannot be on when NODE_ENV is production: everybody could sign in as the invented people.",
    );
  }
  if (production && env.BASE_URL === undefined && env.EENPLAN_ROLE !== "migrate") {
    problems.push("BASE_URL is needed when NODE_ENV is production: links in mails start with it.");
  }
  if (production && env.AUDIT_KEY === undefined && env.EENPLAN_ROLE !== "migrate") {
    problems.push(
      "AUDIT_KEY is needed when NODE_ENV is production: it seals the trail of who looked. Make one with: openssl rand -base64 32",
    );
  }
  for (const name of ["DATABASE_APP_URL", "DATABASE_WORKER_URL"] as const) {
    if (env[name] !== undefined && env.DATABASE_URL === undefined) {
      problems.push(`${name} says nothing without DATABASE_URL.`);
    }
  }
  return problems;
}

function meaning(env: Environment): Config {
  const production = env.NODE_ENV === "production";
  return {
    role: env.EENPLAN_ROLE,
    production,
    demo: env.EENPLAN_DEMO ?? !production,
    http: {
      port: env.PORT,
      host: env.HOST,
      baseUrl: new URL(env.BASE_URL ?? `http://localhost:${env.PORT}`),
      trustProxy: env.TRUST_PROXY ?? false,
    },
    database: {
      databaseUrl: env.DATABASE_URL,
      appUrl: env.DATABASE_APP_URL,
      workerUrl: env.DATABASE_WORKER_URL,
      dataDir: env.EENPLAN_DATA_DIR,
    },
    mail: { smtpUrl: env.SMTP_URL, from: env.MAIL_FROM },
    audit: {
      key: env.AUDIT_KEY,
      oldKeys: env.AUDIT_OLD_KEYS ?? [],
      anchorFile: env.AUDIT_ANCHOR_FILE,
    },
    log: { level: env.LOG_LEVEL },
  };
}

/** For main: what is wrong goes to the person who starts the program, without a stack trace. */
export function configOrExit(
  env: Readonly<Record<string, string | undefined>> = process.env,
  args: readonly string[] = process.argv.slice(2),
): Config {
  try {
    return readConfig(env, args);
  } catch (error) {
    if (!(error instanceof ConfigRefused)) throw error;
    const lines = error.problems.map((problem) => `  ${problem}`);
    process.stderr.write(`Eenplan cannot start with these settings:\n${lines.join("\n")}\n`);
    process.exit(1);
  }
}
