import { keepTypedForm } from "./draft.actions.js";
import { signedIn } from "./page.js";
import type { WebKit } from "./kit.js";
import type { Router } from "./router.js";
import { readTypedForm } from "./typed-fields.js";

const longestPath = 500;

/** Keeps what somebody types, while they type. Only for themselves, and only for forms that exist. */
export function draftRoutes(router: Router, kit: WebKit): void {
  router.raw({
    method: "POST",
    path: "/concepten",
    access: { kind: "signed-in" },
    audit: "draft-kept",
    async handle(c) {
      const request = await signedIn(c, kit);
      if (!request) return c.body(null, 401);
      const typed = await readTypedForm(c);
      if (typed.csrf !== request.viewer.csrf) return c.body(null, 403);
      if (typed.path.length > longestPath || !router.keepsDrafts(typed.path)) {
        return c.body(null, 404);
      }
      const { personId } = request.viewer;
      await kit.database.inTransactionAs({ kind: "person", personId }, (tx) =>
        keepTypedForm(tx, typed.path, typed),
      );
      return c.body(null, 204);
    },
  });
}
