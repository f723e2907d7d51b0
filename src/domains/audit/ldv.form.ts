import { z } from "zod";

/**
 * The question of the LDV read API (Logboek dataverwerkingen, extensie lezen, OpenAPI 1.1.0): at least
 * one field; a field that we do not know is no question to us.
 */
export const ldvQuestion = z
  .strictObject({
    "dpl.core.processing_activity_id": z.url().optional(),
    "dpl.core.data_subject_id": z.string().optional(),
    "dpl.core.data_subject_id_type": z.string().optional(),
    "dpl.core.foreign_operation.processor": z.url().optional(),
    traceId: z.uuid().optional(),
    startTime: z.iso.datetime({ offset: true }).optional(),
    endTime: z.iso.datetime({ offset: true }).optional(),
  })
  .refine((question) => Object.keys(question).length > 0);

export type LdvQuestion = z.infer<typeof ldvQuestion>;
