import type { LocalDate } from "../../shared/local-date.js";

/** A text as somebody said it. A new insight is a new text; the earlier one stays. */
export type RecordedTextFields = { body: string; source: string };

export type RecordedText = RecordedTextFields & { id: string; recordedOn: LocalDate };
