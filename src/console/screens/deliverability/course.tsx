/** Day by day, what went well of something that receivers report, and what failed. */

import { Plot } from '../../parts/plot.tsx'
import { number } from '../../words.tsx'

type Day<Good extends string> = { readonly day: string; readonly failed: number } & { readonly [G in Good]: number }

type Props<Good extends string> = {
  readonly title: string
  readonly says: (good: string, failed: string) => string
  readonly days: readonly Day<Good>[]
  /** The member of a day that counts what went well. */
  readonly good: Good
  readonly names: { readonly good: string; readonly failed: string }
}

export function Course<Good extends string>({ title, says, days, good, names }: Props<Good>) {
  const [went, failed] = [days.map(it => it[good]), days.map(it => it.failed)]
  const sum = (values: readonly number[]) => number.format(values.reduce((all, it) => all + it, 0))
  return (
    <Plot
      kind="bars"
      title={title}
      summary={says(sum(went), sum(failed))}
      at={days.map(({ day }) => day.slice(5))}
      series={[
        { name: names.good, color: 'good', values: went },
        { name: names.failed, color: 'bad', values: failed },
      ]}
    />
  )
}
