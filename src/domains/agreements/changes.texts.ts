import type { FieldWords } from "../../ui/change-words.js";
import type { AgreementFields } from "./agreement.types.js";

const agreement: Record<keyof AgreementFields, FieldWords> = {
  what: { label: "agreements.field.what" },
  ownerParticipationId: { label: "agreements.field.owner" },
  dueOn: { label: "agreements.field.due", as: "date" },
  notBefore: { label: "agreements.field.not-before", as: "date" },
  goalOriginId: { label: "agreements.field.goal", as: "key" },
};

/** What changed in an agreement, in words. */
export const agreementChanges = { "agreement-changed": agreement };
