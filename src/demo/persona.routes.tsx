import { z } from "zod";
import { openSession, findPersonByEmail } from "../domains/identity/index.js";
import { anonymousCsrf, setSessionToken } from "../platform/http/cookies.js";
import type { WebKit } from "../platform/http/kit.js";
import { failed, htmlPage, notFound, requestOf } from "../platform/http/respond.js";
import type { Router } from "../platform/http/router.js";
import { readTypedForm } from "../platform/http/typed-fields.js";
import { emailOf, namedPersonas } from "./persona-names.js";
import { personas } from "./personas.js";
import { PersonasPage } from "./personas.view.js";

const system = { kind: "system", reason: "demonstration sign-in" } as const;

/** One button for each invented person. Only registered in demonstration mode. */
export function personaRoutes(router: Router, kit: WebKit): void {
  const access = { kind: "public" } as const;
  router.raw({
    ...{ method: "GET", path: "/proef", access, audit: "personas" },
    handle: (c) =>
      htmlPage(
        c,
        kit,
        <PersonasPage personas={namedPersonas()} csrf={anonymousCsrf(c, kit.secure)} />,
        requestOf(c, kit, undefined),
      ),
  });
  router.raw({
    ...{ method: "POST", path: "/proef", access, audit: "signed-in" },
    async handle(c) {
      const typed = await readTypedForm(c);
      if (typed.csrf !== anonymousCsrf(c, kit.secure)) {
        return failed(c, kit, { kind: "form-expired", back: "/proef" });
      }
      const chosen = z.object({ persona: z.coerce.number().int() }).safeParse(typed.fields);
      const persona = chosen.success ? personas[chosen.data.persona] : undefined;
      const personId =
        persona &&
        (await kit.database.inTransactionAs(system, (tx) =>
          findPersonByEmail(tx, emailOf(persona)),
        ));
      if (!personId) return notFound(c, kit);
      setSessionToken(c, kit.secure, await openSession(kit.database, personId, "demonstration"));
      return c.redirect("/", 303);
    },
  });
}
