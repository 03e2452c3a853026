/** The tables in SQL, read back from the catalogue: what all migrations together have come to. */

import type pg from 'pg'

type Row = {
  readonly name: string
  readonly columns: string[]
  readonly constraints: string[]
  readonly indexes: string[]
  readonly rights: string[]
  readonly policies: string[]
  readonly unlogged: boolean
}

const TABLES = `
select c.relname as name, c.relpersistence = 'u' as unlogged,
  array(select format('%I %s%s%s%s', a.attname, format_type(a.atttypid, a.atttypmod),
      case when a.attidentity <> '' then ' generated always as identity' else '' end,
      case when a.attnotnull then ' not null' else '' end, coalesce(' default ' || pg_get_expr(d.adbin, d.adrelid), ''))
    from pg_attribute a left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
    where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped order by a.attnum) as columns,
  array(select format('constraint %I %s', k.conname, pg_get_constraintdef(k.oid)) from pg_constraint k
    where k.conrelid = c.oid and k.contype <> 'n' order by k.contype <> 'p', k.conname) as constraints,
  array(select pg_get_indexdef(i.indexrelid) from pg_index i where i.indrelid = c.oid
    and not exists (select from pg_constraint k where k.conindid = i.indexrelid and k.contype in ('p', 'u', 'x')) order by 1) as indexes,
  array(select format('%s may %s', r.rolname, string_agg(p.p, ', ' order by p.n)) from pg_roles r
    cross join unnest(array['select', 'insert', 'update', 'delete']) with ordinality as p(p, n)
    where r.rolname like 'optimail\\_%' and has_table_privilege(r.rolname, c.oid, p.p) group by r.rolname order by 1) as rights,
  array(select format('%s: using %s', p.polname, pg_get_expr(p.polqual, p.polrelid)) from pg_policy p where p.polrelid = c.oid order by 1) as policies
from pg_class c join pg_namespace n on n.oid = c.relnamespace
where n.nspname = 'public' and c.relkind in ('r', 'p') and not c.relispartition and c.relname <> 'migration'
order by 1`

const HEAD = `-- Printed by tools/tables.ts from the database that the migrations make. Read it to know the tables; change the migrations.
-- Below each table: what the roles may do with it, and which rows row-level security lets them see.
`

export async function schemaSql(owner: pg.Client): Promise<string> {
  const { rows } = await owner.query<Row>(TABLES)
  return [HEAD, ...rows.map(sqlOf)].join('\n')
}

function sqlOf({ name, unlogged, columns, constraints, indexes, rights, policies }: Row): string {
  const members = [...columns, ...constraints].map(line => `  ${line}`).join(',\n')
  const remarks = [...rights, ...policies].map(line => `-- ${line}\n`).join('')
  return `create ${unlogged ? 'unlogged ' : ''}table ${name} (\n${members}\n);\n${indexes.map(line => `${line.replace(' USING btree', '')};\n`).join('')}${remarks}`
}
