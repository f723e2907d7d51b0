/** What a file is kept for. */
export type FilePurpose = "plan-pdf" | "paper-approval" | "paper-consent" | "evidence";

export const mediaTypes = ["application/pdf", "image/png", "image/jpeg"] as const;
export type MediaType = (typeof mediaTypes)[number];

export type StoredFile = {
  id: string;
  name: string;
  mediaType: string;
  size: number;
  sha256: string;
  purpose: FilePurpose;
  bytes: Uint8Array;
};
