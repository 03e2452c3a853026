/**
 * The reasons, each with what follows from it. Their names are those of the field's common vocabulary (Sisimai's), so
 * that figures can be compared; kinds and scopes are ours.
 */

import type { Kind, Reason, Scope } from './types.ts'

type Meaning = { readonly kind: Kind; readonly scope: Scope; readonly says: string }

export const REASONS: Readonly<Record<Reason, Meaning>> = {
  userunknown: { kind: 'hard', scope: 'address', says: 'There is no such mailbox.' },
  hasmoved: { kind: 'hard', scope: 'address', says: 'The mailbox has moved to another address.' },
  hostunknown: { kind: 'hard', scope: 'domain', says: 'There is no such domain.' },
  notaccept: { kind: 'hard', scope: 'domain', says: 'The domain takes no mail at all.' }, // Soft when said with a 4: classify.ts.
  mailboxfull: { kind: 'soft', scope: 'address', says: 'The mailbox is full.' },
  suspend: { kind: 'soft', scope: 'address', says: 'The mailbox is switched off for now.' },
  filtered: {
    kind: 'soft',
    scope: 'address',
    says: 'The recipient’s own rules turned it away, or say so of the mailbox too late to be believed.',
  },
  exceedlimit: { kind: 'soft', scope: 'content', says: 'It is larger than this recipient takes.' },
  mesgtoobig: { kind: 'soft', scope: 'content', says: 'It is larger than the server takes.' },
  contenterror: { kind: 'soft', scope: 'content', says: 'The server cannot read how it is made.' },
  virusdetected: { kind: 'soft', scope: 'content', says: 'The server believes that it holds a virus.' },
  spamdetected: { kind: 'soft', scope: 'content', says: 'The server takes it for spam.' },
  policyviolation: { kind: 'soft', scope: 'content', says: 'It breaks a rule of the server.' },
  notcompliantrfc: { kind: 'soft', scope: 'content', says: 'It is not made as the standards say.' },
  blocked: { kind: 'soft', scope: 'host', says: 'The machine that sent it is blocked there.' },
  badreputation: { kind: 'soft', scope: 'host', says: 'The machine that sent it has a bad name there.' },
  requireptr: { kind: 'soft', scope: 'host', says: 'The machine that sent it has no name in reverse DNS.' },
  toomanyconn: { kind: 'soft', scope: 'host', says: 'There were too many connections or recipients at once.' },
  speeding: { kind: 'soft', scope: 'host', says: 'It came too fast.' },
  authfailure: { kind: 'soft', scope: 'sender', says: 'SPF, DKIM or DMARC failed.' },
  rejected: { kind: 'soft', scope: 'sender', says: 'The sender’s address is not taken.' },
  norelaying: { kind: 'soft', scope: 'sender', says: 'The server does not pass on mail to this address from us.' },
  securityerror: { kind: 'soft', scope: 'sender', says: 'The server wants a log-in or a permission.' },
  syntaxerror: { kind: 'soft', scope: 'sender', says: 'The two servers misunderstood each other.' },
  failedstarttls: { kind: 'soft', scope: 'passing', says: 'No encrypted connection came about.' },
  onhold: { kind: 'soft', scope: 'passing', says: 'Nobody can say why.' },
  expired: { kind: 'soft', scope: 'passing', says: 'It could not be delivered for too long.' },
  networkerror: { kind: 'soft', scope: 'passing', says: 'The network or the name service failed.' },
  systemerror: { kind: 'soft', scope: 'passing', says: 'The server is broken or not set up.' },
  systemfull: { kind: 'soft', scope: 'passing', says: 'The server has no space left.' },
  mailererror: { kind: 'soft', scope: 'passing', says: 'A program behind the mailbox failed.' },
  undefined: { kind: 'soft', scope: 'passing', says: 'It came back without a reason that we know.' },
  delivered: { kind: 'none', scope: 'passing', says: 'It was delivered.' },
  feedback: { kind: 'none', scope: 'address', says: 'Somebody reported it as spam.' },
  unsubscribe: { kind: 'none', scope: 'address', says: 'Somebody asked to hear no more.' },
  vacation: { kind: 'none', scope: 'passing', says: 'Somebody’s mailbox answered by itself.' },
  challenge: {
    kind: 'soft',
    scope: 'sender',
    says: 'A program holds it until its sender shows that a person wrote. Nobody answers it from here.',
  },
}
