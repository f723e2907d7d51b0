import type { Context } from "hono";
import type { z } from "zod";
import { asViewer } from "./as-viewer.js";
import type { WebKit } from "./kit.js";
import { paramsOf, signedIn } from "./page.js";
import type { QuestionRoute } from "./route.js";

/** What was asked can't be understood, or is too wide: answered with a problem, not with a page. */
export class BadQuestion extends Error {
  override name = "BadQuestion";
}

const longestQuestion = 20_000;

/** A question for programs that is too long for an address: a POST that only reads. */
export async function answerQuestion<Path extends string, Input>(
  c: Context,
  kit: WebKit,
  route: QuestionRoute<Path, Input>,
): Promise<Response> {
  const request = await signedIn(c, kit);
  for (const [name, value] of Object.entries(route.headers ?? {})) c.header(name, value);
  if (!request) return problem(c, 401, "Unauthorized", "Nobody has signed in.");
  const params = paramsOf<Path>(c);
  const body = await c.req.text();
  // Who may not ask here hears nothing about the question: so it is read after that was found out.
  const question = () => parsed(route.schema, body);
  const entered = { access: route.access, audit: route.audit, method: "POST" } as const;
  try {
    return c.json(
      await asViewer(kit, request, entered, params, (tx) =>
        route.load(tx, params, request, question),
      ),
    );
  } catch (error) {
    if (error instanceof BadQuestion) return problem(c, 400, "Bad Request", error.message);
    throw error;
  }
}

function parsed<Input>(schema: z.ZodType<Input>, body: string): Input {
  const result = body.length > longestQuestion ? undefined : schema.safeParse(jsonOf(body));
  if (!result?.success) {
    const fields = result?.error.issues.map(({ path }) => path.join(".")).filter(Boolean) ?? [];
    throw new BadQuestion(`The question is not as described. ${fields.join(", ")}`.trim());
  }
  return result.data;
}

function jsonOf(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    throw new BadQuestion("The question is not JSON.");
  }
}

/** RFC 9457, as the Dutch API design rules ask. */
function problem(c: Context, status: 400 | 401, title: string, detail: string): Response {
  return c.body(JSON.stringify({ type: "about:blank", title, status, detail }), status, {
    "content-type": "application/problem+json",
  });
}
