import { listParticipants, openInEmergency } from "../../domains/access/index.js";
import {
  answerObjection,
  askAboutSomebody,
  objectionToAnswer,
} from "../../domains/objections/index.js";
import { Refused } from "../../platform/http/refusals.js";
import type { EmergencyStory, QuestionStory } from "../story.types.js";
import { bornOn } from "./moments.js";
import type { Deed, Stage } from "./stage.js";

/** Who looked in an emergency, and what the family asked about who looked. */
export function lookingDeeds(stage: Stage): Deed[] {
  const { emergencies = [], questions = [] } = stage.story;
  return [
    ...emergencies.map((told) => emergency(stage, told)),
    ...questions.flatMap((told) => question(stage, told)),
  ];
}

function emergency(stage: Stage, { on, by, reason }: EmergencyStory): Deed {
  const { givenName, familyName, ageYears, bornMonthDay } = stage.story.child;
  return {
    day: on,
    by: () => by,
    async run(tx) {
      const organisationId = stage.who(by).organisationId ?? "";
      const born = bornOn(stage.loadedAt, ageYears, bornMonthDay);
      const sought = { givenName, familyName, bornOn: born, organisationId, reason };
      const opened = await openInEmergency(tx, sought);
      if (opened instanceof Refused) throw opened;
    },
  };
}

function question(stage: Stage, told: QuestionStory): Deed[] {
  let objectionId = "";
  const asked: Deed = {
    day: told.on,
    by: () => told.by,
    async run(tx) {
      const { personId, organisationId = "", name } = stage.who(told.about);
      const seats = await listParticipants(tx, stage.dossierId);
      const organisationName =
        seats.find((seat) => seat.personId === personId)?.organisationName ?? "";
      const about = { personId, organisationId, name, organisationName, visit: null };
      const { kind, body } = told;
      objectionId = await askAboutSomebody(tx, stage.dossierId, about, { kind, body });
    },
  };
  const { answer } = told;
  if (!answer) return [asked];
  const answered: Deed = {
    day: answer.on,
    by: () => answer.by,
    async run(tx) {
      await answerObjection(tx, await objectionToAnswer(tx, objectionId), answer.body);
    },
  };
  return [asked, answered];
}
