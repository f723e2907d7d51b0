import {
  acceptAgreement,
  cancelAgreement,
  declineAgreement,
  finishAgreement,
  makeAgreement,
} from "../../domains/agreements/index.js";
import type { Story } from "../story.types.js";
import type { Deed, Stage } from "./stage.js";

/** Agreements as they were asked, answered, kept and called off. */
export function agreementDeeds(stage: Stage): Deed[] {
  return (stage.story.agreements ?? []).flatMap((agreement) => deedsOf(stage, agreement));
}

function deedsOf(stage: Stage, agreement: NonNullable<Story["agreements"]>[number]): Deed[] {
  const { what, owner, madeOn, notBefore, due, answer, done, cancelled } = agreement;
  let agreementId = "";
  const place = () => ({ dossierId: stage.dossierId, agreementId });
  const own = (day: number, run: Deed["run"]): Deed => ({ day, by: () => owner, run });
  const made = stage.regie(madeOn, async (tx) => {
    agreementId = await makeAgreement(
      tx,
      { dossierId: stage.dossierId },
      {
        what,
        ownerParticipationId: stage.seatOf(owner),
        notBefore: notBefore === undefined ? undefined : stage.date(notBefore),
        dueOn: stage.date(due),
        goalOriginId: undefined,
      },
    );
  });
  return [
    made,
    ...(answer
      ? [
          own(answer.on, async (tx) => {
            if (!answer.accepted) return declineAgreement(tx, place(), { reason: answer.reason });
            // Whoever takes something on in the meeting itself has said yes already.
            return stage.regisseur === owner ? undefined : acceptAgreement(tx, place());
          }),
        ]
      : []),
    ...(done ? [own(done.on, (tx) => finishAgreement(tx, place(), { text: done.evidence }))] : []),
    ...(cancelled
      ? [
          stage.regie(cancelled.on, (tx) =>
            cancelAgreement(tx, place(), { reason: cancelled.reason }),
          ),
        ]
      : []),
  ];
}
