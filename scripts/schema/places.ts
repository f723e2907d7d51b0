import { fileURLToPath } from "node:url";

const inProject = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

export const schemaFile = inProject("migrations/schema.sql");
export const typesFile = inProject("src/platform/db/schema.generated.ts");
