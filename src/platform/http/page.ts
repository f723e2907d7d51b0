import type { Context } from "hono";
import { isId } from "../../shared/ids.js";
import { asViewer } from "./as-viewer.js";
import type { WebKit } from "./kit.js";
import { Refused } from "./refusals.js";
import { requestOf, toSignIn, viewerOf, writePage } from "./respond.js";
import type {
  FileRoute,
  JsonRoute,
  PageRoute,
  Params,
  RouteInfo,
  SignedInRequest,
} from "./route.js";

/** Reads a page as the person who asks, in one transaction, and shows it. */
export async function answerPage<Path extends string, Model>(
  c: Context,
  kit: WebKit,
  route: PageRoute<Path, Model>,
): Promise<Response> {
  const request = await signedIn(c, kit);
  if (!request) return toSignIn(c, kit);
  const params = paramsOf<Path>(c);
  const written: { page?: Promise<string> } = {};
  const write = async (model: Model) => writePage(c, kit, route.view(model, request), request);
  const model = await asViewer(
    kit,
    request,
    read(route),
    params,
    (tx) => route.load(tx, params, request),
    route.afterwards ? {} : { meanwhile: (found) => void (written.page = quietly(write(found))) },
  );
  const page =
    written.page ?? write(route.afterwards ? await route.afterwards(model, request) : model);
  return c.html(await page);
}

/** Whoever waits for it hears what went wrong; when the answer is another, nobody has to. */
function quietly<Result>(promise: Promise<Result>): Promise<Result> {
  promise.catch(() => undefined);
  return promise;
}

export async function answerFile<Path extends string>(
  c: Context,
  kit: WebKit,
  route: FileRoute<Path>,
): Promise<Response> {
  const request = await signedIn(c, kit);
  if (!request) return toSignIn(c, kit);
  const params = paramsOf<Path>(c);
  const file = await asViewer(kit, request, read(route), params, (tx) =>
    route.load(tx, params, request),
  );
  const disposition = file.inline === true ? "inline" : "attachment";
  const bytes = typeof file.bytes === "function" ? await file.bytes() : file.bytes;
  return c.body(new Uint8Array(bytes), 200, {
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
    await asViewer(kit, request, read(route), params, (tx) => route.load(tx, params, request)),
  );
}

export async function signedIn(c: Context, kit: WebKit): Promise<SignedInRequest | undefined> {
  const viewer = await viewerOf(c, kit);
  return viewer && { ...requestOf(c, kit, viewer), viewer };
}

function read({ access, audit }: Pick<RouteInfo, "access" | "audit">) {
  return { access, audit, method: "GET" } as const;
}

/** Every name in a path that ends in "Id" is a key; anything else there does not exist. */
export function paramsOf<Path extends string>(c: Context): Params<Path> {
  const params = c.req.param() as Record<string, string>;
  for (const [name, value] of Object.entries(params)) {
    if (name.endsWith("Id") && !isId(value)) throw new Refused("not-found");
  }
  return params as Params<Path>;
}
