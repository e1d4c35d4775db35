import type { DataSource } from 'typeorm';

/** One line for each thing that migrations can make, for comparison; without what extensions and pg-boss brought. */
export async function describeSchema(dataSource: DataSource): Promise<string[]> {
  const rows: { line: string }[] = await dataSource.query(lines);
  return rows.map(({ line }) => line);
}

const lines = `
  WITH ours AS (
    SELECT oid, nspname FROM pg_namespace
    WHERE nspname !~ '^pg_' AND nspname NOT IN ('information_schema', 'pgboss')
  ), relation AS (
    SELECT c.oid, c.relkind, c.relrowsecurity, c.relacl, n.nspname || '.' || c.relname AS name
    FROM pg_class c JOIN ours n ON n.oid = c.relnamespace
    WHERE c.relkind IN ('r', 'p', 'v', 'm', 'S') AND n.nspname || '.' || c.relname NOT IN ('public.migrations', 'public.migrations_id_seq')
      AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = c.oid AND d.deptype = 'e')
  )
  SELECT format('schema %s', nspname) AS line FROM ours WHERE nspname <> 'public'
  UNION ALL
  SELECT format('relation %s %s rls=%s %s', name, relkind, relrowsecurity,
    (SELECT array_agg(entry::text ORDER BY entry::text) FROM unnest(relacl) AS entry)) FROM relation
  UNION ALL
  SELECT format('column %s.%s %s notnull=%s default=%s identity=%s', r.name, a.attname,
    format_type(a.atttypid, a.atttypmod), a.attnotnull, pg_get_expr(d.adbin, d.adrelid), a.attidentity)
  FROM relation r JOIN pg_attribute a ON a.attrelid = r.oid AND a.attnum > 0 AND NOT a.attisdropped AND r.relkind <> 'S'
  LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
  UNION ALL
  SELECT format('constraint %s %s %s', r.name, c.conname, pg_get_constraintdef(c.oid))
  FROM relation r JOIN pg_constraint c ON c.conrelid = r.oid
  UNION ALL
  SELECT format('index %s', pg_get_indexdef(i.indexrelid)) FROM relation r JOIN pg_index i ON i.indrelid = r.oid
  UNION ALL
  SELECT format('trigger %s', pg_get_triggerdef(t.oid))
  FROM relation r JOIN pg_trigger t ON t.tgrelid = r.oid AND NOT t.tgisinternal
  UNION ALL
  SELECT format('policy %s %s %s %s %s', r.name, p.polname, p.polcmd, pg_get_expr(p.polqual, p.polrelid),
    pg_get_expr(p.polwithcheck, p.polrelid))
  FROM relation r JOIN pg_policy p ON p.polrelid = r.oid
  UNION ALL
  SELECT format('function %s.%s(%s) %s', n.nspname, p.proname, pg_get_function_identity_arguments(p.oid), md5(p.prosrc))
  FROM pg_proc p JOIN ours n ON n.oid = p.pronamespace
  WHERE NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = p.oid AND d.deptype = 'e')
  UNION ALL
  SELECT format('type %s.%s %s', n.nspname, t.typname,
    (SELECT array_agg(e.enumlabel ORDER BY e.enumsortorder) FROM pg_enum e WHERE e.enumtypid = t.oid))
  FROM pg_type t JOIN ours n ON n.oid = t.typnamespace
  WHERE t.typtype IN ('e', 'd') AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = t.oid AND d.deptype = 'e')
  ORDER BY line`;
