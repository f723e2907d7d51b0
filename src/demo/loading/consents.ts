import {
  answerAsSelf,
  answerConsent,
  askConsent,
  consentOf,
  groundsOf,
  listParticipants,
  ownSeat,
  purposeFor,
  withdrawConsent,
} from "../../domains/access/index.js";
import { keepFile } from "../../domains/files/index.js";
import type { Tx } from "../../platform/db/transaction.js";
import type { Story } from "../story.types.js";
import type { Deed, Stage } from "./stage.js";

type Entry = Story["table"][number];
type Told = NonNullable<Story["consents"]>[number];
type ToldAnswer = NonNullable<Told["answers"]>[number];

const year = 365;
/** So long before the end the family is asked anew. */
const renewal = 20;

/**
 * What the family allows those who may not read along by law: asked when they come, and again before
 * it ends. Everybody who has a say says yes on the same day, unless the story tells otherwise.
 */
export function consentDeeds(stage: Stage): Deed[] {
  return stage.story.table.flatMap((entry) => {
    const told = stage.story.consents?.find(({ person }) => person === entry.person);
    return rounds(entry, told).flatMap((day) => new Round(stage, entry, told, day).deeds());
  });
}

/** The days on which is asked, so that there is no day without an answer until the story ends. */
function rounds({ from, until = 0 }: Entry, told: Told | undefined): number[] {
  const days = [from];
  for (let next = from + year - renewal; next < until && !told; next += year - renewal) {
    days.push(next);
  }
  return days;
}

class Round {
  readonly #stage: Stage;
  readonly #entry: Entry;
  readonly #told: Told | undefined;
  readonly #day: number;
  #consentId = "";

  constructor(stage: Stage, entry: Entry, told: Told | undefined, day: number) {
    this.#stage = stage;
    this.#entry = entry;
    this.#told = told;
    this.#day = day;
  }

  deeds(): Deed[] {
    const stage = this.#stage;
    const { answers, withdrawn } = this.#told ?? {};
    const asked = stage.regie(this.#day, (tx) => this.#ask(tx));
    const said = answers?.map((answer) => this.#toldDeed(answer)) ?? this.#everybodySaysYes();
    if (!withdrawn) return [asked, ...said];
    const { on: day, by, reason } = withdrawn;
    const run = (tx: Tx) => withdrawConsent(tx, this.#place(), { reason });
    return [asked, ...said, { day, by: () => by, run }];
  }

  #place() {
    return { dossierId: this.#stage.dossierId, consentId: this.#consentId };
  }

  async #ask(tx: Tx): Promise<void> {
    const { person, role, why } = this.#entry;
    const stage = this.#stage;
    const seat = { dossierId: stage.dossierId, participationId: stage.seatOf(person) };
    const { asks } = await groundsOf(tx, seat);
    if (asks.length === 0) return;
    const endsOn = stage.date(this.#told?.endsOn ?? this.#day + year);
    this.#consentId = await askConsent(tx, seat, {
      ...{ purpose: purposeFor(role), sections: asks, endsOn },
      why: this.#told?.why ?? why,
    });
  }

  #everybodySaysYes(): Deed[] {
    const family = this.#stage.story.family.filter(({ role }) =>
      ["kind", "ouder", "voogd"].includes(role),
    );
    return family.map(({ key }) => ({
      day: this.#day,
      by: () => key,
      run: (tx) => this.#sayYes(tx),
    }));
  }

  /** Who has no say at that moment says nothing. */
  async #sayYes(tx: Tx): Promise<void> {
    if (this.#consentId === "") return;
    const consent = await consentOf(tx, this.#place()).catch(() => undefined);
    const table = await listParticipants(tx, this.#stage.dossierId);
    const me = "personId" in tx.actor ? tx.actor.personId : "";
    if (!consent || !ownSeat(consent, table, me)) return;
    await answerAsSelf(tx, this.#place(), { answer: "given", sections: null, reason: undefined });
  }

  #toldDeed({ on: day, person, answer, only, paper, reason }: ToldAnswer): Deed {
    const given = { answer, sections: only ?? null, reason };
    if (!paper) {
      const run = (tx: Tx) => answerAsSelf(tx, this.#place(), given);
      return { day, by: () => person, run };
    }
    return this.#stage.regie(day, async (tx) => {
      const { dossierId } = this.#stage;
      const scan = { name: "antwoord-met-handtekening.pdf", bytes: emptyPaper };
      const file = await keepFile(tx, dossierId, { ...scan, purpose: "paper-consent" });
      const participationId = this.#stage.seatOf(person);
      await answerConsent(tx, this.#place(), { ...given, participationId, paperFileId: file.id });
    });
  }
}

/** The smallest pdf there is: one empty page. */
const emptyPaper = new TextEncoder().encode(
  "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj " +
    "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n",
);
