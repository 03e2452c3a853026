/** The words about messages that were sent for an act. */

import type { Output } from '../../client.ts'

type State = Output<'messages.read'>['state']

/** Why it waits or was given up; whatever else stands there, their server said. */
type Reason =
  | 'too-late'
  | 'suppressed'
  | 'account-closing'
  | 'policies-not-accepted'
  | 'restricted'
  | 'domain-unproven'
  | 'no-route'

export const sentWords = {
  at: 'template/sent-words',
  en: {
    back: 'Transactional',
    sent: 'Sent',
    sentSays: 'The newest first. What was in a message is not kept; whom it went to is, for 30 days.',
    nothing: 'Nothing sent yet',
    nothingSays: 'Messages sent by POST /v1/messages appear here.',
    recipient: 'Recipient',
    notKept: 'Not kept any more',
    template: 'Template',
    anyTemplate: 'Any template',
    state: 'State',
    anyState: 'Any state',
    find: 'The whole address of a recipient',
    when: 'When',
    act: 'Belongs to',
    version: (n: number) => `version ${n}`,
    subject: 'Subject, as registered',
    test: 'To the sandbox',
    id: 'Message ID',
    attempts: 'Attempts',
    events: 'What became of it',
    measured: 'Whether it was opened is not measured: nobody agreed to that.',
    contact: 'Open the contact',
    states: {
      queued: 'Waiting',
      accepted: 'Delivered',
      failed: 'Refused',
      dropped: 'Given up',
      bounced: 'Came back',
      complained: 'Called spam',
    } satisfies Record<State, string>,
    happened: {
      queued: 'Taken from you',
      accepted: 'Taken by their server',
      failed: 'Refused by their server',
      dropped: 'Given up',
      bounced: 'Came back',
      complained: 'Reported as spam',
    } satisfies Record<State, string>,
    reasons: {
      'too-late': 'For two days it could not be sent.',
      suppressed: 'The address was closed to mail meanwhile.',
      'account-closing': 'The account is being closed.',
      'policies-not-accepted': 'It waits until somebody of this account accepts the policies.',
      restricted: 'It waits: by a measure this account may not send such messages.',
      'domain-unproven': 'It waits until the sender’s domain is proven.',
      'no-route': 'It waits for a route by which it may leave.',
    } satisfies Record<Reason, string> as Readonly<Record<string, string>>,
  },
}
