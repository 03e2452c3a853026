import type { TableRefusal } from './types.ts'

/** Found deep inside of a file: thrown there, and a refusal again where the file was opened, or where its rows are read. */
export class TableBroken extends Error {
  override readonly name = 'TableBroken'
  readonly refusal: TableRefusal

  constructor(refusal: TableRefusal) {
    super(refusal)
    this.refusal = refusal
  }
}
