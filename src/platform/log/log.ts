import { pino } from "pino";
import { errorSummary, type ErrorSummary } from "./error-summary.js";

/**
 * Everything a log line may say. Names, addresses, texts and URLs have no place here: a log is kept
 * longer and read by more people than a dossier.
 */
export type LogFields = {
  requestId?: string;
  method?: string;
  /** The pattern, such as `/dossiers/:id`, never the address that was asked for. */
  route?: string;
  status?: number;
  durationMs?: number;
  job?: string;
  attempt?: number;
  port?: number;
  processId?: number;
  migration?: string;
  /** Number and hash of an anchor of the trail. */
  anchor?: string;
  /** What is wrong with the trail, by name; never of whom. */
  finding?: string;
  error?: unknown;
};

export type Log = {
  debug(event: string, fields?: LogFields): void;
  info(event: string, fields?: LogFields): void;
  warn(event: string, fields?: LogFields): void;
  error(event: string, fields?: LogFields): void;
};

export type LogLevel = "debug" | "info" | "warn" | "error" | "silent";

export type LogOptions = {
  level?: LogLevel;
  /** Short lines for a person at a terminal instead of JSON for a collector. */
  pretty?: boolean;
  write?: (line: string) => void;
};

const fieldNames = [
  "requestId",
  "method",
  "route",
  "status",
  "durationMs",
  "job",
  "attempt",
  "port",
  "processId",
  "migration",
  "anchor",
  "finding",
] as const;

const safeWord = /^[\w.:/*@-]{1,120}$/;

type Line = Record<string, string | number | ErrorSummary>;

export function createLog(options: LogOptions = {}): Log {
  const level = options.level ?? "info";
  const pretty = options.pretty ?? process.stdout.isTTY;
  const write = options.write ?? ((line: string) => void process.stdout.write(line));
  const stream = { write: pretty ? (line: string) => write(prettyLine(line)) : write };
  const logger = pino(
    {
      level,
      base: null,
      messageKey: "event",
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
    },
    stream,
  );
  return {
    debug: (event, fields) => logger.debug(allowed(fields), eventName(event)),
    info: (event, fields) => logger.info(allowed(fields), eventName(event)),
    warn: (event, fields) => logger.warn(allowed(fields), eventName(event)),
    error: (event, fields) => logger.error(allowed(fields), eventName(event)),
  };
}

export const silentLog: Log = createLog({ level: "silent", pretty: false });

function eventName(event: string): string {
  return safeWord.test(event) ? event : "unnamed-event";
}

function allowed(fields: LogFields = {}): Line {
  const line: Line = {};
  for (const name of fieldNames) {
    const value = fields[name];
    if (typeof value === "number") line[name] = Math.round(value * 10) / 10;
    if (typeof value === "string" && safeWord.test(value)) line[name] = value;
  }
  if (fields.error !== undefined) line.error = errorSummary(fields.error);
  return line;
}

function prettyLine(json: string): string {
  const { level, time, event, error, ...rest } = JSON.parse(json) as Record<string, unknown>;
  const details = Object.entries(rest).map(([name, value]) => `${name}=${String(value)}`);
  const problem = error as ErrorSummary | undefined;
  if (problem) details.push(`error=${problem.code ?? problem.name}`);
  const head = `${String(time).slice(11, 19)} ${String(level).padEnd(5)} ${String(event)}`;
  const frames = problem?.frames.map((frame) => `\n    ${frame}`).join("") ?? "";
  return `${[head, ...details].join("  ")}${frames}\n`;
}
