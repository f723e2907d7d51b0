export type ErrorSummary = { name: string; code?: string; frames: string[] };

/**
 * What may be told about an error: its kind and where it happened. Never its message, because the
 * database quotes the values of a row in it.
 */
export function errorSummary(error: unknown): ErrorSummary {
  if (!(error instanceof Error)) return { name: typeof error, frames: [] };
  const code = (error as { code?: unknown }).code;
  return {
    name: error.name,
    ...(typeof code === "string" && /^[\w-]{1,40}$/.test(code) ? { code } : {}),
    frames: stackFrames(error),
  };
}

function stackFrames(error: Error): string[] {
  // The stack repeats the message first, and a message may hold lines that look like frames.
  const stack = error.stack ?? "";
  const start = stack.indexOf(error.message) + error.message.length;
  const lines = stack
    .slice(start)
    .split("\n")
    .map((line) => line.trim());
  return lines
    .filter((line) => /^at .*(:\d+:\d+\)?|\(native\)|<anonymous>\)?)$/.test(line))
    .slice(0, 12);
}
