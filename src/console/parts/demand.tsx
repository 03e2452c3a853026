/** The number of the demand that is a reason, and on hover its words. */

import { Badge, Tooltip } from '@mantine/core'
import { DEMANDS } from '#policy/demands.ts'

const says: Readonly<Record<string, string>> = DEMANDS

export function DemandMark({ id }: { readonly id: string | undefined }) {
  if (id === undefined) return null
  return (
    <Tooltip label={says[id] ?? id} multiline maw={320}>
      <Badge variant="outline" color="gray" size="sm" tabIndex={0} className="om-demand">
        {id}
      </Badge>
    </Tooltip>
  )
}
