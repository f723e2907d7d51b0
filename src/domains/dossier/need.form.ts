import { z } from "zod";
import { writeDutchDate } from "../../shared/dutch-date.js";
import { chooseOne, requiredText } from "../../shared/free-text.js";
import type { LocalDate } from "../../shared/local-date.js";
import { dateText } from "../../shared/typed-values.js";
import { ivoHeadings, lifeDomains, type NeedFields, needKinds } from "./need.types.js";

/** Choosing none of the five headings is allowed: not everything that helps fits under one. */
const optionalHeading = chooseOne([...ivoHeadings, ""])
  .optional()
  .transform((heading) => (heading === "" ? undefined : heading));

const fields = (today: LocalDate) => ({
  body: requiredText({ max: 2000 }),
  domain: chooseOne(lifeDomains),
  ivoHeading: optionalHeading,
  source: requiredText({ max: 200 }),
  since: dateText(today, { future: false }),
});

export const newNeedForm = (today: LocalDate) =>
  z.object({ kind: chooseOne(needKinds), ...fields(today) });

export const needForm = (today: LocalDate) => z.object(fields(today));

export const endNeedForm = z.object({ reason: requiredText({ max: 2000 }) });

/** The stored need as the fields of the form. */
export function needValues(need: NeedFields): Record<string, string> {
  const { body, domain, ivoHeading, source, since } = need;
  return { body, domain, ivoHeading: ivoHeading ?? "", source, since: writeDutchDate(since) };
}
