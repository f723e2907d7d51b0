import type { Context } from "hono";
import { isId } from "../../shared/ids.js";
import { asViewer, writeRefusal } from "./as-viewer.js";
import type { WebKit } from "./kit.js";
import { claimKey, finishKey } from "./memory.store.js";
import { paramsOf, signedIn } from "./page.js";
import { Refused, refusalOf } from "./refusals.js";
import { failed, refusalText, seeOther, toSignIn } from "./respond.js";
import type { DeedRoute, Done } from "./route.js";
import { readTypedForm } from "./typed-fields.js";

/** A button. Pressed twice it does its deed once; refused it says why, with the way back. */
export async function answerDeed<Path extends string, Input>(
  c: Context,
  kit: WebKit,
  route: DeedRoute<Path, Input>,
): Promise<Response> {
  const request = await signedIn(c, kit);
  if (!request) return toSignIn(c, kit);
  const params = paramsOf<Path>(c);
  const typed = await readTypedForm(c);
  const back = route.back(params);
  const sent = { access: route.access, audit: route.audit, method: "POST" } as const;
  if (typed.csrf !== request.viewer.csrf || !isId(typed.key)) {
    await writeRefusal(kit, request, sent, params);
    return failed(c, kit, { kind: "form-expired", back });
  }
  try {
    const done = await asViewer(kit, request, sent, params, async (tx): Promise<Done> => {
      const before = await claimKey(tx, typed.key);
      if (before !== undefined) return { to: before, said: "http.done-already" };
      const input = route.schema.safeParse(typed.fields);
      if (!input.success) throw new Refused("form-expired");
      const result = await route.act(tx, input.data, params, request);
      await finishKey(tx, typed.key, result.to);
      return result;
    });
    return seeOther(c, kit, done);
  } catch (error) {
    const refused = refusalOf(error);
    if (!refused || refused.code === "not-found") throw error;
    const message = refusalText(refused, request.t);
    return failed(c, kit, { kind: "refused", message, back });
  }
}
