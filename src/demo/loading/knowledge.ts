import {
  addAnalysis,
  addCareerEntry,
  addFamilyNote,
  addImportantPerson,
  addNeed,
  addPerspective,
  answerPerspective,
  closeDossier,
  considerOption,
  decideRoute,
  recordSituation,
  setSupportLevel,
} from "../../domains/dossier/index.js";
import { planFacts } from "../../domains/plan/index.js";
import type { Story } from "../story.types.js";
import type { Deed, Stage } from "./stage.js";

/** What becomes known of the child: facts, career, analysis, needs, and how each sees it. */
export function knowledgeDeeds(stage: Stage): Deed[] {
  const { story } = stage;
  const place = () => ({ dossierId: stage.dossierId });
  const early = story.openedOn + 1;
  return [
    ...story.situations.map((situation) => situationDeed(stage, situation)),
    ...(story.familyNotes ?? []).map(({ on, body, source }) =>
      stage.regie(on, (tx) => addFamilyNote(tx, place(), { body, source })),
    ),
    ...(story.importantPeople ?? []).map((person) =>
      stage.regie(early, (tx) => addImportantPerson(tx, place(), { ...person, since: undefined })),
    ),
    ...story.career.map((entry) => careerDeed(stage, entry)),
    ...analysisDeeds(stage),
    ...story.needs.map(({ kind, domain, ivo, body, source, since }) =>
      stage.regie(Math.min(0, Math.max(since, story.openedOn) + 1), (tx) =>
        addNeed(tx, place(), {
          ...{ kind, domain, body, source, ivoHeading: ivo },
          since: stage.date(since),
        }),
      ),
    ),
    ...story.perspectives.flatMap((perspective) => perspectiveDeeds(stage, perspective)),
    ...decisionDeeds(stage),
  ];
}

function situationDeed(stage: Stage, situation: Story["situations"][number]): Deed {
  const { on, homeSince, exemptionUntil, hoursPerWeek, school, groupName } = situation;
  const { absenceKind, registration, exemption, targetGroup, source } = situation;
  const date = (day: number | undefined) => (day === undefined ? undefined : stage.date(day));
  return stage.regie(on, (tx) =>
    recordSituation(
      tx,
      { dossierId: stage.dossierId },
      {
        ...{ absenceKind, registration, exemption, targetGroup, source, groupName },
        homeSince: date(homeSince),
        exemptionUntil: date(exemptionUntil),
        minutesPerWeek: Math.round(hoursPerWeek * 60),
        schoolName: registration === "geen" ? undefined : school,
      },
    ),
  );
}

function careerDeed(stage: Stage, entry: Story["career"][number]): Deed {
  const { kind, what, whereAt, effect, effectNote, source, startsOn, endsOn } = entry;
  const day = Math.max(stage.story.openedOn + 1, Math.min(startsOn, 0));
  return stage.regie(day, (tx) =>
    addCareerEntry(
      tx,
      { dossierId: stage.dossierId },
      {
        ...{ kind, what, whereAt, effect, effectNote, source },
        startsOn: stage.date(startsOn),
        endsOn: endsOn === undefined ? undefined : stage.date(endsOn),
      },
    ),
  );
}

function analysisDeeds(stage: Stage): Deed[] {
  const { analysis, options = [] } = stage.story;
  const place = () => ({ dossierId: stage.dossierId });
  return [
    ...(analysis
      ? [
          stage.regie(analysis.on, (tx) =>
            addAnalysis(tx, place(), { body: analysis.body, source: analysis.source }),
          ),
        ]
      : []),
    ...options.map(({ decidedOn, ...option }) =>
      stage.regie(Math.max(decidedOn, stage.story.openedOn), (tx) =>
        considerOption(tx, place(), { ...option, decidedOn: stage.date(decidedOn) }),
      ),
    ),
  ];
}

const writers = new Set(["zelf-geschreven"]);

function perspectiveDeeds(stage: Stage, perspective: Story["perspectives"][number]): Deed[] {
  const { voice, by, body, how, on, doneWithIt } = perspective;
  let perspectiveId = "";
  const said: Deed = {
    day: Math.max(on, stage.story.openedOn),
    by: () => (writers.has(how) && stage.hasSeat(by) ? by : stage.regisseur),
    async run(tx) {
      const speaker = stage.hasSeat(by) ? { participationId: stage.seatOf(by) } : { name: by };
      const fields = { voice, speaker, how, body, saidOn: stage.date(on) };
      perspectiveId = await addPerspective(tx, { dossierId: stage.dossierId }, fields);
    },
  };
  if (!doneWithIt) return [said];
  // A closed dossier is written in no more.
  const last = stage.story.closed?.on ?? 0;
  const answered = stage.regie(Math.min(last, said.day + 5), (tx) =>
    answerPerspective(tx, { dossierId: stage.dossierId, perspectiveId }, doneWithIt),
  );
  return [said, answered];
}

function decisionDeeds(stage: Stage): Deed[] {
  const { supportLevel, route, closed } = stage.story;
  const place = () => ({ dossierId: stage.dossierId });
  const deeds: Deed[] = [];
  if (supportLevel) {
    const { on, ...level } = supportLevel;
    deeds.push(
      stage.regie(on, (tx) =>
        setSupportLevel(tx, place(), { ...level, decidedOn: stage.date(on) }),
      ),
    );
  }
  if (route) {
    const { on, ...fields } = route;
    deeds.push(
      stage.regie(on, async (tx) => {
        await decideRoute(tx, place(), fields, await planFacts(tx, stage.dossierId));
      }),
    );
  }
  if (closed) {
    const { on, reason } = closed;
    deeds.push(
      stage.regie(on, (tx) => closeDossier(tx, place(), { closedOn: stage.date(on), reason })),
    );
  }
  return deeds;
}
