import { planHref, versionHref } from "./plan.hrefs.js";
import type { MissingPlace } from "./proposal.types.js";

type Place = { dossierId: string; planId: string };

export const proposeHref = ({ dossierId, planId }: Place) =>
  versionHref(dossierId, planId, "/voorstellen");
export const takeBackHref = ({ dossierId, planId }: Place) =>
  versionHref(dossierId, planId, "/terugnemen");
export const confirmHref = ({ dossierId, planId }: Place) =>
  versionHref(dossierId, planId, "/vaststellen");
export const inForceDeedHref = ({ dossierId, planId }: Place) =>
  versionHref(dossierId, planId, "/ingaan");
export const newVersionHref = ({ dossierId, planId }: Place) =>
  versionHref(dossierId, planId, "/nieuwe-versie");
export const extendHref = ({ dossierId, planId }: Place) =>
  versionHref(dossierId, planId, "/verlengen");

/** Where somebody who is asked gives an answer. */
export const answerHref = ({ dossierId, planId }: Place) =>
  versionHref(dossierId, planId, "/instemming");
export const paperHref = (place: Place, approvalId: string) =>
  `${answerHref(place)}/${approvalId}/papier`;

export const versionsHref = (dossierId: string) => `${planHref(dossierId)}/versies`;
export const readVersionHref = ({ dossierId, planId }: Place) =>
  `${versionsHref(dossierId)}/${planId}`;
export const differenceHref = (place: Place) => `${readVersionHref(place)}/verschil`;
export const pdfHref = (place: Place, locale: string) =>
  `${readVersionHref(place)}/a4.pdf?taal=${locale}`;
export const a4Href = ({ dossierId, planId }: Place) =>
  `${planHref(dossierId)}/a4?versie=${planId}`;

/** The page on which somebody mends what is missing. */
export function mendHref(where: MissingPlace, { dossierId, planId }: Place): string {
  const dossier = `/dossiers/${dossierId}`;
  const pages: Record<MissingPlace, string> = {
    dossier: `${dossier}/gegevens/kind`,
    outline: versionHref(dossierId, planId, "/hoofdlijn"),
    goals: versionHref(dossierId, planId, "/doelen/nieuw"),
    activities: versionHref(dossierId, planId, "/activiteiten/nieuw"),
    scenario: versionHref(dossierId, planId, "/terugkeer"),
    card: versionHref(dossierId, planId, "/benadering"),
    people: `${dossier}/mensen`,
    needs: `${dossier}/behoeften/visie`,
  };
  return pages[where];
}
