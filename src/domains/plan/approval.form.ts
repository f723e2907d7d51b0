import { z } from "zod";
import { chooseOne, optionalText } from "../../shared/free-text.js";
import type { Answer, Approval } from "./approval.types.js";

const answers = ["agreed", "disagreed"] as const;

export const answerField = (approvalId: string) => `answer-${approvalId}`;
export const reasonField = (approvalId: string) => `reason-${approvalId}`;

export type TypedAnswer = { approvalId: string; answer: Answer; reason: string | undefined };

/** One page for everything that is asked of one person; what they leave open stays open. */
export function answersForm(open: readonly Pick<Approval, "id">[]) {
  const fields = open.flatMap(({ id }) => [
    [answerField(id), chooseOne(answers).optional()] as const,
    [reasonField(id), optionalText({ max: 5000 })] as const,
  ]);
  return z.object(Object.fromEntries(fields)).transform((typed): TypedAnswer[] =>
    open.flatMap(({ id }) => {
      const answer = typed[answerField(id)] as Answer | undefined;
      return answer
        ? [{ approvalId: id, answer, reason: typed[reasonField(id)] as string | undefined }]
        : [];
    }),
  );
}

export const paperForm = z.object({
  answer: chooseOne(answers),
  reason: optionalText({ max: 5000 }),
  paper: z.instanceof(File).optional(),
});
