import {
  addFamilyMember,
  endParticipation,
  handOverRegie,
  listParticipants,
  type ParticipationRole,
  recordGezag,
  seatParticipant,
  setDeputy,
} from "../../domains/access/index.js";
import { openDossier } from "../../domains/dossier/index.js";
import type { Story } from "../story.types.js";
import { emailOf } from "../persona-names.js";
import { bornOn } from "./moments.js";
import type { Deed, Stage } from "./stage.js";

type TableEntry = Story["table"][number];
type Relative = Story["family"][number];

/** Opening the dossier, and everybody who comes to the table and leaves it. */
export function tableDeeds(stage: Stage): Deed[] {
  const { story } = stage;
  return [
    opening(stage),
    ...story.family.flatMap((relative) => relativeDeeds(stage, relative)),
    ...story.table.flatMap((entry) => professionalDeeds(stage, entry)),
    ...(story.regisseurs ?? []).map((next) => handover(stage, next)),
    ...(story.deputy ? [deputy(stage, story.deputy)] : []),
  ];
}

function opening(stage: Stage): Deed {
  const { story } = stage;
  const { child } = story;
  const own = story.table.find(({ person }) => person === story.openedBy);
  return {
    day: story.openedOn,
    by: () => story.openedBy,
    async run(tx) {
      stage.dossierId = await openDossier(tx, {
        givenName: child.givenName,
        familyName: child.familyName,
        bornOn: bornOn(stage.loadedAt, child.ageYears, child.bornMonthDay),
        sector: child.sector,
        workingTowards: story.workingTowards,
        role: own?.role ?? "intern-begeleider",
        organisationId: stage.who(story.openedBy).organisationId ?? "",
        mandate: own?.mandate ?? "uitvoerder",
        why: own?.why ?? "",
        anotherChild: true,
      });
      const [first] = await listParticipants(tx, stage.dossierId);
      if (first) stage.seat(story.openedBy, first.id);
    },
  };
}

function relativeDeeds(stage: Stage, relative: Relative): Deed[] {
  const { givenName, familyName, role, key } = relative;
  const day = stage.story.openedOn;
  const came = stage.regie(day, async (tx) => {
    const { participationId, personId } = await addFamilyMember(
      tx,
      { dossierId: stage.dossierId },
      {
        ...{ givenName, familyName, role },
        mandate: role === "ouder" || role === "voogd" ? "beslisser" : "informatie",
        why: whyOf(role),
        email: emailOf({ person: key, story: stage.story.slug }),
        phone: undefined,
        startsOn: stage.date(day),
        endsOn: undefined,
      },
    );
    stage.join(key, { personId, organisationId: undefined, name: `${givenName} ${familyName}` });
    stage.seat(key, participationId);
  });
  const { gezag, relation = "ouder", hasAuthority = false } = relative;
  if (!gezag) return [came];
  const authority = stage.regie(day, (tx) =>
    recordGezag(
      tx,
      { dossierId: stage.dossierId, participationId: stage.seatOf(key) },
      {
        ...{ relation, gezagForm: gezag, hasAuthority, recordedOn: stage.date(day) },
        source: "Uittreksel uit het gezagsregister",
      },
    ),
  );
  return [came, authority];
}

function whyOf(role: ParticipationRole): string {
  if (role === "kind") return "Het gaat over jou.";
  return role === "vertrouwenspersoon"
    ? "Iemand die het kind vertrouwt."
    : "Kent het kind het langst.";
}

function professionalDeeds(stage: Stage, entry: TableEntry): Deed[] {
  if (entry.person === stage.story.openedBy) return [];
  const { personId, organisationId } = stage.who(entry.person);
  const came = stage.regie(entry.from, async (tx) => {
    const participationId = await seatParticipant(
      tx,
      { dossierId: stage.dossierId },
      {
        ...{ personId, organisationId, role: entry.role, mandate: entry.mandate, why: entry.why },
        startsOn: stage.date(entry.from),
        endsOn: undefined,
      },
    );
    stage.seat(entry.person, participationId);
  });
  const { until } = entry;
  if (until === undefined) return [came];
  const left = stage.regie(Math.min(until, 0), (tx) =>
    endParticipation(
      tx,
      { dossierId: stage.dossierId, participationId: stage.seatOf(entry.person) },
      { endsOn: stage.date(until), reason: "De opdracht is klaar." },
    ),
  );
  return [came, left];
}

function handover(stage: Stage, next: NonNullable<Story["regisseurs"]>[number]): Deed {
  return stage.regie(next.from, async (tx) => {
    const participationId = stage.seatOf(next.person);
    await handOverRegie(tx, { dossierId: stage.dossierId }, { participationId, note: next.note });
    stage.regisseur = next.person;
  });
}

function deputy(stage: Stage, key: string): Deed {
  const { table, regisseurs = [], openedOn, closed } = stage.story;
  const came = table.find(({ person }) => person === key)?.from ?? openedOn;
  // Whoever hands over the regie can become the deputy only after that, and when the family has answered.
  const answered = Math.max(came, ...regisseurs.map(({ from }) => from)) + 21;
  const day = Math.min(answered, (closed?.on ?? 0) - 1);
  return stage.regie(day, (tx) =>
    setDeputy(tx, { dossierId: stage.dossierId }, { participationId: stage.seatOf(key) }),
  );
}
