import type { MediaType } from "./file.types.js";

export const largestFile = 10 * 1024 * 1024;

const signatures: { mediaType: MediaType; starts: number[] }[] = [
  { mediaType: "application/pdf", starts: [0x25, 0x50, 0x44, 0x46, 0x2d] },
  { mediaType: "image/png", starts: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] },
  { mediaType: "image/jpeg", starts: [0xff, 0xd8, 0xff] },
];

/** What a file is by its first bytes; its name and what the browser says of it prove nothing. */
export function mediaTypeOf(bytes: Uint8Array): MediaType | undefined {
  return signatures.find(({ starts }) => starts.every((byte, at) => bytes[at] === byte))?.mediaType;
}

const endings: Record<MediaType, RegExp> = {
  "application/pdf": /\.pdf$/i,
  "image/png": /\.png$/i,
  "image/jpeg": /\.jpe?g$/i,
};

/** The name with an ending that says what the file is: a machine opens a file by its ending. */
export function nameFitting(name: string, mediaType: MediaType): string {
  return endings[mediaType].test(name) ? name : `${name}.${mediaType.replace(/^.*\//, "")}`;
}

/** Why a file can't be kept, or undefined. */
export function problemWith(bytes: Uint8Array): "file-too-large" | "file-kind" | undefined {
  if (bytes.byteLength > largestFile) return "file-too-large";
  return mediaTypeOf(bytes) === undefined ? "file-kind" : undefined;
}
