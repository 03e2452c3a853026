/** The tables of the log as their owner sees them, for sections of checkHouse that verify them. */

import type { Selectable } from 'kysely'
import type pg from 'pg'
import type { DB } from '#store/tables.ts'

export type Row<Table extends keyof DB> = Selectable<DB[Table]>

/** All of a table, in the order of these columns. */
export async function rowsOf<Table extends keyof DB>(
  owner: pg.Client,
  table: Table,
  order: string,
): Promise<readonly Row<Table>[]> {
  return (await owner.query<Row<Table>>(`select * from ${table} order by ${order}`)).rows
}
