/** Of a measure: why it holds, with the figures or the words that show it, what to do by when, and until when to appeal. */

import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { call, type Output } from '../../client.ts'
import { DemandMark } from '../../parts/demand.tsx'
import { Load } from '../../parts/page.tsx'
import { When } from '../../parts/when.tsx'
import { useWords } from '../../words.tsx'
import { words as toldWords } from '../case/told.tsx'

type Measure = Output<'standing.read'>['measures'][number]

export const words = {
  at: 'status/holds',
  en: {
    appeal: 'Appeal',
    until: 'until',
    waits: 'It waits, and is decided by',
    none: 'It cannot be appealed against any more. You can still reply.',
    ends: 'Ends',
  },
}

export function Reasons({ of }: { readonly of: Measure }) {
  const { case_id } = of
  const found = useQuery({ queryKey: ['cases', 'one', case_id], queryFn: () => call('cases.read', { case_id }) })
  return <Load of={found}>{it => <Told of={of} it={it} />}</Load>
}

type ToldProps = { readonly of: Measure; readonly it: Output<'cases.read'> }

function Told({ of: { case_id, domain, until, measure_id }, it }: ToldProps) {
  const say = useWords(words)
  const told = useWords(toldWords)
  const own = it.measures.find(measure => measure.measure_id === measure_id)?.why
  const waiting = it.appeals.find(({ decision }) => decision === null)
  return (
    <dl className="om-facts">
      <dt>{told.why}</dt>
      <dd className="om-prose">
        <DemandMark id={it.demand} /> {own ?? it.says} {domain !== null && told.only(domain)}
      </dd>
      <dt>{told.todo}</dt>
      <dd className="om-prose">{it.todo}</dd>
      <dt>{told.due}</dt>
      <dd>
        <When at={it.due_at} />
      </dd>
      {until && (
        <>
          <dt>{say.ends}</dt>
          <dd>
            <When at={until} />
          </dd>
        </>
      )}
      <dt>{say.appeal}</dt>
      <dd>
        {waiting ? (
          <>
            {say.waits} <When at={waiting.decide_by} />
          </>
        ) : it.appeal_until ? (
          <Link to={`/cases/${case_id}`}>
            {say.until} <When at={it.appeal_until} />
          </Link>
        ) : (
          say.none
        )}
      </dd>
    </dl>
  )
}
