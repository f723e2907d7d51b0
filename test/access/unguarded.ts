import type { TestDatabase } from "../support/database.js";

/** What in this database nobody guards or proves, from its own catalogue. Empty is good. */
export async function unguarded(store: TestDatabase, proven: readonly string[]): Promise<string[]> {
  const rows = await store.ownerQuery<{ problem: string }>(
    `select relname || ': row level security is not enabled and forced' as problem
       from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'f')
        and not (relrowsecurity and relforcerowsecurity)
     union all
     select relname || ': no policy' from pg_class c
      where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'f')
        and not exists (select from pg_policy p where p.polrelid = c.oid)
     union all
     select relname || ': no proof in test/access/tables.ts' from pg_class
      where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'f')
        and relname <> all($1)
     union all
     select relname || ': a view reads with the rights of its owner' from pg_class
      where relnamespace in ('public'::regnamespace, 'access'::regnamespace) and relkind in ('v', 'm')
        and not coalesce('security_invoker=true' = any(reloptions), false)
     union all
     select nspname || '.' || proname || ': security definer without a search_path of its own'
       from pg_proc join pg_namespace n on n.oid = pronamespace
      where nspname in ('public', 'access') and prosecdef
        and not exists (select from unnest(proconfig) as setting where setting like 'search_path=%')
     order by problem`,
    [proven],
  );
  return rows.map(({ problem }) => problem);
}
