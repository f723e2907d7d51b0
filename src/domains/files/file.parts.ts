import { type DossierPart, field, tablePart } from "../access/index.js";

/** Every file this reader may open, with its content for the machine. */
export const fileParts = (): DossierPart[] => [
  tablePart({
    ...{ name: "bestanden", section: "documents", table: "file", since: "created_at" },
    by: "created_by",
    fields: [
      field("naam", "name"),
      field("doel", "purpose", { words: (one) => `inzage.file.${one}` }),
      field("soort", "media_type"),
      field("grootte", "size", "number"),
      field("sha256", "sha256", "key"),
      field("inhoud_base64", "bytes", "bytes"),
    ],
  }),
];
