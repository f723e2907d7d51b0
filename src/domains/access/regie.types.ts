export const regieKinds = ["regisseur", "plaatsvervanger"] as const;
export type RegieKind = (typeof regieKinds)[number];

/** Somebody who was or is regisseur or deputy. */
export type Appointment = {
  id: string;
  kind: RegieKind;
  participationId: string;
  name: string;
  startsAt: Date;
  endsAt: Date | null;
  /** What the one who handed over found that the next one must know. */
  handoverNote: string | null;
};
