/** A text on its way: what was written becomes a revision, its audience a run of texts. */

import { no, type Result, yes } from '#base/result.ts'
import type { CompiledText } from '#content/text-types.ts'
import { sure } from '#base/bug.ts'
import { accountOf } from '#accounts/accounts.ts'
import { senderOf } from '#content/rules.ts'
import * as delivery from '#delivery/delivery.ts'
import type { RunId } from '#delivery/types.ts'
import type { Detailed } from '#store/operation.ts'
import type { Turn } from '#store/turn.ts'
import { clearing } from './readiness.ts'
import { isReady } from './rules.ts'
import { planned } from './sending-rules.ts'
import { errorsOf } from './shape.ts'
import { textReadinessOf } from './text-readiness.ts'
import type { Campaign, Revision } from './types.ts'

export type Textable = {
  readonly revision: Revision
  /** Once the revision is kept. */
  readonly start: () => Promise<RunId>
}

/** Under the lock of the campaign: everything is asked once more, as it is now. */
export async function readyText(turn: Turn, campaign: Campaign): Promise<Result<Textable, Detailed<'not-ready'>>> {
  const { findings, checked, sender, purpose, filter } = await textReadinessOf(turn, campaign, clearing)
  const [compiled, ...others] = checked.map(it => it.compiled)
  if (!isReady(findings) || !compiled || !sender || !purpose || !filter)
    return no({ code: 'not-ready', errors: errorsOf(findings) })
  const { id, slug, v } = purpose
  const draft = { ...campaign.draft, filter }
  const { controller } = await accountOf(turn)
  const revision: Revision = {
    v: 1,
    name: campaign.name,
    draft,
    purpose: { id, slug, v },
    sender: senderOf(controller, draft.locale),
    compiled,
    ...(others.length > 0 && { others }),
  }
  return yes({ revision, start: () => startText(turn, campaign, { draft, purpose: { slug, v }, compiled, others }) })
}

type Worded = Pick<Revision, 'draft'> & {
  readonly purpose: { readonly slug: string; readonly v: number }
  readonly compiled: CompiledText
  readonly others: readonly CompiledText[]
}

const FIRST_REVISION = 1

const startText = (turn: Turn, { id, schedule }: Campaign, { draft, purpose, compiled, others }: Worded) =>
  delivery.startRun(turn, {
    campaign: id,
    revision: FIRST_REVISION,
    purpose,
    channel: 'sms',
    filter: draft.filter,
    from: sure(draft.sender_id, 'a text that is ready has a sender'),
    content: compiled,
    ...(draft.measure_links && { measures: true }),
    ...planned(draft.sending, schedule, others),
  })
