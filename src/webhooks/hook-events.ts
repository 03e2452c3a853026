/** What each event says, in one sentence and by an example: for whoever chooses, and for the documentation. */

import type { HookMessageType } from './hook-types.ts'

export type HookEvent = {
  readonly says: string
  /** The `data` of a body. Of a person who was erased, `contact_id` and `address` are not in it. */
  readonly example: Readonly<Record<string, unknown>>
  /** Where it can be about something else as well. */
  readonly also?: Readonly<Record<string, unknown>>
}

const id = (kind: string) => `${kind}_01kb3m9x4e8q2r5t7v9w` // Shorter than one of ours: it names nothing.
const ACCOUNT = { account: id('acc') }
const WHOM = { contact_id: id('con'), address: 'reader@example.org' }

const consent = (says: string, state: string, more: object = {}, whom: object = WHOM): HookEvent => ({
  says,
  example: {
    ...ACCOUNT,
    event_id: id('evt'),
    seq: 1042,
    channel: 'email',
    purposes: [{ purpose: 'newsletter', version: 3, state }],
    ...more,
    ...whom,
  },
})
const FORM = { form: { form_id: id('frm'), version: 2, locale: 'en' } }

const actExample = (more: object) => ({
  ...ACCOUNT,
  message_id: id('msg'),
  kind: 'transactional',
  channel: 'email',
  template_id: id('tpl'),
  template_version: 1,
  act: 'order',
  attempts: 1,
  test: false,
  ...more,
  ...WHOM,
})
const act = (says: string, more: object = {}): HookEvent => ({ says, example: actExample(more) })

const returned = (says: string, more: object): HookEvent => ({
  says,
  example: {
    ...ACCOUNT,
    kind: 'campaign',
    channel: 'email',
    campaign_id: id('cmp'),
    run_id: id('run'),
    recipient: 17,
    ...more,
    ...WHOM,
  },
})

const campaign = (says: string, counts: object): HookEvent => ({
  says,
  example: {
    ...ACCOUNT,
    campaign_id: id('cmp'),
    run_id: id('run'),
    revision: 1,
    channel: 'email',
    purpose: 'newsletter',
    test: false,
    totals: { recipients: 1200, accepted: 0, failed: 0, gated: 0, expired: 0, held: 0, pending: 1200, ...counts },
  },
})

const conductCase = (says: string): HookEvent => ({
  says,
  example: {
    ...ACCOUNT,
    case_id: id('cas'),
    kind: 'over-threshold',
    demand: 'EN-03',
    about: 'complaint email example.org',
    says: 'Of what was sent by example.org, more was called spam than receivers bear.',
  },
})

export const HOOK_EVENTS: Readonly<Record<HookMessageType, HookEvent>> = {
  'consent.given': consent(
    'Somebody ticked boxes. Where their address has to answer first, nothing is sent to them until consent.confirmed; boxes that were left on the same form stand in it as refused.',
    'granted',
    { evidence: 'E3', ...FORM },
  ),
  'consent.confirmed': consent('The address answered: the consent counts.', 'granted', { evidence: 'E5', ...FORM }),
  'consent.renewed': consent('A consent was given again.', 'granted', { evidence: 'E5', ...FORM }),
  'consent.refused': consent(
    'Somebody left all boxes of a form unticked. Their address is not told: it was not left to be written to.',
    'refused',
    FORM,
    { contact_id: WHOM.contact_id },
  ),
  'consent.withdrawn': consent('A consent was taken back. From this moment nothing is sent on it.', 'withdrawn', {
    via: 'list-unsubscribe-post',
  }),
  'consent.expired': consent('A consent is too old to rely on, and has ended.', 'expired'),
  'consent.invalidated': consent('A consent was found that should never have counted, and has ended.', 'invalidated'),
  'contact.erased': {
    says: 'Somebody was erased. Delete what you keep about this contact: no address is told, and nothing about them is told any more.',
    example: { ...ACCOUNT, erasure_id: id('era'), contact_id: id('con'), mode: 'erase', why: 'request' },
  },
  'suppression.added': {
    says: 'Nothing goes to an address any more, whatever is agreed to: it bounced, complained, or was closed. Where nobody is known by it, it is not named.',
    example: { ...ACCOUNT, address_kind: 'email', reason: 'hard-bounce', ...WHOM },
  },
  'message.accepted': act('A message for an act of its recipient was taken by the next server.', { code: 250 }),
  'message.delivered': {
    ...returned(
      'A message was taken by the server that receives it, or by the relay that it leaves by: one to a recipient of a campaign, which makes one event for each of them, or one for an act. A text: it is on the phone. It may still come back.',
      { code: 250, test: false },
    ),
    also: actExample({ code: 250 }),
  },
  'message.failed': {
    ...act(
      'A message was refused for good: one for an act, one to a recipient of a campaign, or a text that did not arrive. Of the latter two it names the campaign, the recipient and the reason.',
      { code: 550 },
    ),
    also: {
      ...ACCOUNT,
      kind: 'campaign',
      channel: 'email',
      campaign_id: id('cmp'),
      run_id: id('run'),
      recipient: 17,
      reason: 'no-such-mailbox',
      code: 550,
      test: false,
      ...WHOM,
    },
  },
  'message.dropped': act('A message for an act was not sent, because there was no reason for it any more.', {
    attempts: 0,
  }),
  'message.bounced': returned('A message came back, whatever it was for.', {
    reason: 'no-such-mailbox',
    class: 'hard',
    scope: 'address',
    code: 550,
    status: '5.1.1',
  }),
  'message.complained': returned('Somebody called a message spam. Nothing goes to them any more.', {
    reason: 'feedback',
    class: 'complaint',
    scope: 'address',
  }),
  'message.opened': returned(
    'Somebody who agreed to be measured opened a message of a campaign, for the first time. What a scanner or a proxy did is not told, nor what somebody did who does not agree any more.',
    { test: false },
  ),
  'message.clicked': returned(
    'Somebody who agreed to be measured followed a link of a message of a campaign, for the first time; each link once. `url` is null where the link leads elsewhere for each reader.',
    { link: 3, test: false, url: 'https://shop.example/bread' },
  ),
  'campaign.started': campaign('A campaign began to be sent.', {}),
  'campaign.paused': campaign('A campaign was paused, by somebody or by a rule.', { accepted: 400, pending: 800 }),
  'campaign.finished': campaign('A campaign has ended: of each recipient it is known what became of them.', {
    accepted: 1180,
    failed: 8,
    gated: 12,
    pending: 0,
  }),
  'campaign.cancelled': campaign('A campaign was ended before everybody had it.', { accepted: 400, pending: 800 }),
  'conduct.case_opened': conductCase('A case was opened about this account. Under Cases stands what to do.'),
  'conduct.case_closed': conductCase('A case about this account was closed.'),
  'hook.test': {
    says: 'Somebody tried whether it arrives. It names nobody.',
    example: { ...ACCOUNT, says: 'This is a test. It names nobody.' },
  },
}
