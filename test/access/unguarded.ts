import type { TestDatabase } from "../support/database.js";

/** What in this database nobody guards or proves, from its own catalogue. Empty is good. */
export async function unguarded(store: TestDatabase, proven: readonly string[]): Promise<string[]> {
  const rows = await store.ownerQuery<{ problem: string }>(
    `select relname || ': row level security is not enabled and forced' as problem
       from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'f')
        and not (relrowsecurity and relforcerowsecurity)
     union all
     select relname || ': no policy' from pg_class c
      where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'f') and not relispartition
        and not exists (select from pg_policy p where p.polrelid = c.oid)
     union all
     select relname || ': no proof in test/access/tables.ts' from pg_class
      where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'f') and not relispartition
        and relname <> all($1)
     union all
     -- A partition asked by its own name would pass the policies of the whole: so nobody may ask it anything.
     select relname || ': a partition with rights of its own' from pg_class
      where relispartition and relacl is not null and relkind in ('r', 'p')
     union all
     select relname || ': a view reads with the rights of its owner' from pg_class
      where relnamespace = 'public'::regnamespace and relkind in ('v', 'm')
        and not coalesce('security_invoker=true' = any(reloptions), false)
     union all
     -- What decides is a view of the owner that its functions read; whoever else asks it gets no answer.
     select relname || ': a view of schema access is for its owner only' from pg_class
      where relnamespace = 'access'::regnamespace and relkind in ('v', 'm', 'r', 'p', 'S')
        and exists (select from aclexplode(relacl) where grantee <> relowner)
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
