export { keepFile, readFile, sha256Of } from "./file.actions.js";
export { fileParts } from "./file.parts.js";
export { findFile } from "./file.store.js";
export type { FilePurpose, StoredFile } from "./file.types.js";
