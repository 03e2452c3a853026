/** One of a few, always all in sight; where there is no room for them they scroll by themselves. */

import { SegmentedControl } from '@mantine/core'

type Props = {
  readonly label: string
  readonly options: readonly { readonly value: string; readonly label: string }[]
  readonly value: string
  readonly choose: (value: string) => void
}

export function Choice({ label, options, value, choose }: Props) {
  return (
    <div className="om-scroll om-fit">
      <SegmentedControl aria-label={label} size="xs" data={[...options]} value={value} onChange={choose} />
    </div>
  )
}
