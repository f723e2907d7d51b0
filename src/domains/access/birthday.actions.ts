import type { Tx } from "../../platform/db/transaction.js";
import { record } from "../../platform/events/events.js";
import { notify } from "../../platform/mail/mail.js";
import { listConcerned, wasTold } from "./birthday.store.js";
import type { BirthdayToTell } from "./birthday.types.js";

/**
 * Tells everybody concerned of a birthday that changes rights, once a month before and once on the
 * day. The rights themselves need nobody: they follow from the age at each statement (access.basis).
 * Who sees nothing any more, a parent after 18, is led to the start page, which says why.
 */
export async function tellBirthday(tx: Tx, birthday: BirthdayToTell): Promise<void> {
  const { dossierId, age, on, reached } = birthday;
  const kind = reached ? "birthday-reached" : "birthday-announced";
  if (await wasTold(tx, kind, birthday)) return;
  await record(tx, { kind, dossierId, section: "child", subjectId: dossierId, data: { age, on } });
  for (const { personId, mayRead } of await listConcerned(tx, dossierId)) {
    await notify(tx, {
      personId,
      kind: reached ? "birthday-reached" : "birthday-soon",
      link: mayRead ? `/dossiers/${dossierId}/verjaardag` : "/",
    });
  }
}
