import { z } from "zod";
import { chooseOne, nameText, optionalText, requiredText } from "../../shared/free-text.js";
import type { LocalDate } from "../../shared/local-date.js";
import { typedDate } from "../../shared/typed-text.js";
import { dateText } from "../../shared/typed-values.js";
import { type DossierFields, sectors } from "./dossier.types.js";

export const childFields = (today: LocalDate) => ({
  givenName: nameText(),
  familyName: nameText(),
  bornOn: dateText(today, { future: false }),
  sector: chooseOne(sectors),
  workingTowards: optionalText({ max: 300 }),
});

export const childForm = (today: LocalDate) => z.object(childFields(today));

/** The stored data as the fields of the form. */
export function childValues(
  fields: Omit<DossierFields, "workingTowards"> & {
    workingTowards: string | null | undefined;
  },
): Record<string, string> {
  return {
    givenName: fields.givenName,
    familyName: fields.familyName,
    bornOn: typedDate(fields.bornOn),
    sector: fields.sector,
    workingTowards: fields.workingTowards ?? "",
  };
}

export const closeForm = (today: LocalDate) =>
  z.object({
    closedOn: dateText(today, { future: false }),
    reason: requiredText({ max: 2000 }),
  });
