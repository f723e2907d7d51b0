import { emailKey, hashPassword } from "../../src/domains/identity/secrets.js";
import type { TestApp } from "./app.js";
import type { Answer, Browser } from "./browser.js";

export const password = "een lange zin die ik onthoud";

/** Gives somebody an account to sign in with; gives the address. */
export async function accountFor(app: Pick<TestApp, "store">, personId: string): Promise<string> {
  const [person] = await app.store.ownerQuery<{ email: string }>(
    "select email from person where id = $1",
    [personId],
  );
  const email = person?.email ?? "";
  await app.store.ownerQuery(
    `insert into account (person_id, email, email_key, password_hash, password_set_at)
     values ($1, $2, decode($3, 'hex'), $4, '2026-09-01')`,
    [personId, email, emailKey(email), await hashPassword(password)],
  );
  return email;
}

export function signInWith(browser: Browser, email: string, typed = password): Promise<Answer> {
  return browser.fillIn("/aanmelden", { email, password: typed });
}

/** The secret of the invitation that was mailed last. */
export async function invitationLink(app: TestApp): Promise<string> {
  const [mail] = await app.store.ownerQuery<{ link: string }>(
    "select link from mail where kind = 'invited' order by id desc limit 1",
  );
  return mail?.link ?? "";
}
