import type { Participant, PresentRole, Regie } from "./participation.types.js";

/**
 * A regisseur reads the whole dossier. Roles that the law or the table itself gives only a part
 * (BW 1:377c; a driver, a payer) cannot lead; the child has a page of its own.
 */
const rolesWithoutRegie: readonly PresentRole[] = [
  "kind",
  "ouder-zonder-gezag",
  "stiefouder",
  "gezag-onbeslist",
  "vervoerder",
  "betaler",
];

export const mayLead = ({ presentRole }: Pick<Participant, "presentRole">) =>
  !rolesWithoutRegie.includes(presentRole);

/** Who can become regisseur or deputy: at the table now, and with a role that may see everything. */
export function candidates(
  table: readonly Participant[],
  except: string | undefined,
): Participant[] {
  return table.filter((one) => one.isCurrent && mayLead(one) && one.id !== except);
}

/** Regisseur and deputy of today. Nobody, when the one who was appointed has left the table. */
export function regieOf(
  table: readonly Participant[],
  appointments: readonly { kind: string; participationId: string }[],
): Regie {
  const holder = (wanted: string) => {
    const appointment = appointments.find(({ kind }) => kind === wanted);
    return table.find((one) => one.isCurrent && one.id === appointment?.participationId);
  };
  return { regisseur: holder("regisseur"), deputy: holder("plaatsvervanger") };
}
