import { z } from "zod";
import { chooseOne, requiredText } from "../../shared/free-text.js";
import { writeDutchDate } from "../../shared/dutch-date.js";
import type { LocalDate } from "../../shared/local-date.js";
import { dateText } from "../../shared/typed-values.js";
import { gezagForms, type Guardian, relations } from "./participation.types.js";

export const gezagForm = (today: LocalDate) =>
  z.object({
    relation: chooseOne(relations),
    gezagForm: chooseOne(gezagForms),
    hasAuthority: chooseOne(["ja", "nee"]).transform((answer) => answer === "ja"),
    source: requiredText({ max: 500 }),
    recordedOn: dateText(today, { future: false }),
  });

export function gezagValues(guardian: Guardian | null): Record<string, string> {
  if (!guardian)
    return { relation: "", gezagForm: "", hasAuthority: "", source: "", recordedOn: "" };
  return {
    relation: guardian.relation,
    gezagForm: guardian.gezagForm,
    hasAuthority: guardian.hasAuthority ? "ja" : "nee",
    source: guardian.source,
    recordedOn: writeDutchDate(guardian.recordedOn),
  };
}
