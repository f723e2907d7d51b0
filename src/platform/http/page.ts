import type { Context } from "hono";
import { isId } from "../../shared/ids.js";
import type { Tx } from "../db/transaction.js";
import type { WebKit } from "./kit.js";
import { Refused } from "./refusals.js";
import { htmlPage, requestOf, toSignIn, viewerOf } from "./respond.js";
import type { Access, FileRoute, JsonRoute, PageRoute, Params, SignedInRequest } from "./route.js";

/** Reads a page as the person who asks, in one transaction, and shows it. */
export async function answerPage<Path extends string, Model>(
  c: Context,
  kit: WebKit,
  route: PageRoute<Path, Model>,
): Promise<Response> {
  const request = await signedIn(c, kit);
  if (!request) return toSignIn(c, kit);
  const params = paramsOf<Path>(c);
  const model = await asViewer(kit, request, route.access, params, (tx) =>
    route.load(tx, params, request),
  );
  return htmlPage(c, kit, route.view(model, request), request);
}

export async function answerFile<Path extends string>(
  c: Context,
  kit: WebKit,
  route: FileRoute<Path>,
): Promise<Response> {
  const request = await signedIn(c, kit);
  if (!request) return toSignIn(c, kit);
  const params = paramsOf<Path>(c);
  const file = await asViewer(kit, request, route.access, params, (tx) =>
    route.load(tx, params, request),
  );
  const disposition = file.inline === true ? "inline" : "attachment";
  return c.body(new Uint8Array(file.bytes), 200, {
    "content-type": file.mediaType,
    "content-disposition": `${disposition}; filename*=UTF-8''${encodeURIComponent(file.name)}`,
  });
}

export async function answerJson<Path extends string>(
  c: Context,
  kit: WebKit,
  route: JsonRoute<Path>,
): Promise<Response> {
  const request = await signedIn(c, kit);
  if (!request) return c.json({ status: 401 }, 401);
  const params = paramsOf<Path>(c);
  return c.json(
    await asViewer(kit, request, route.access, params, (tx) => route.load(tx, params, request)),
  );
}

export async function signedIn(c: Context, kit: WebKit): Promise<SignedInRequest | undefined> {
  const viewer = await viewerOf(c, kit);
  return viewer && { ...requestOf(c, kit, viewer), viewer };
}

/** One transaction as this person, after the one question whether they may enter here at all. */
export async function asViewer<Result>(
  kit: WebKit,
  request: SignedInRequest,
  access: Access,
  params: Record<string, string>,
  work: (tx: Tx) => Promise<Result>,
): Promise<Result> {
  const actor = { kind: "person", personId: request.viewer.personId } as const;
  return kit.database.inTransactionAs(actor, async (tx) => {
    if (!(await kit.mayEnter(tx, access, params))) throw new Refused("not-found");
    return work(tx);
  });
}

/** Every name in a path that ends in "Id" is a key; anything else there does not exist. */
export function paramsOf<Path extends string>(c: Context): Params<Path> {
  const params = c.req.param() as Record<string, string>;
  for (const [name, value] of Object.entries(params)) {
    if (name.endsWith("Id") && !isId(value)) throw new Refused("not-found");
  }
  return params as Params<Path>;
}
