import type { TextKey } from "../../platform/i18n/index.js";
import { type DossierPart, groupOf, machineRow, field } from "../access/index.js";
import { wordsOf } from "./timeline.rules.js";
import { listAllEvents } from "./timeline-part.store.js";

const fields = [field("wat_er_gebeurde", "kind"), field("op", "at", "moment")];

/** Everything that happened, in the sentences of the timeline. */
export const timelinePart = (): DossierPart => ({
  name: "tijdlijn",
  section: "child",
  tables: ["event"],
  async load(tx, dossierId, words) {
    const events = await listAllEvents(tx, dossierId);
    const rows = events.map(({ id, at, by, kind, section, data }) => ({
      ...{ id, by, since: at },
      values: {
        wat_er_gebeurde: words.t(`event.${kind}` as TextKey, wordsOf(data)),
        op: at,
        onderdeel: section,
        soort: kind,
        gegevens: data,
      },
    }));
    return {
      groups: rows.map((row) => groupOf(row, fields, words)),
      machine: rows.map(machineRow),
    };
  },
});
