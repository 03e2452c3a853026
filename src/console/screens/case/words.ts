/** What the screens of cases say, to the account and to whoever decides. */

import type { Output } from '../../client.ts'

export type Case = Output<'cases.read'>
export type Kind = Case['kind']
export type Measure = Case['measures'][number]
export type Service = Measure['services'][number]

export const caseWords = {
  at: 'case/words',
  en: {
    kinds: {
      'embedding-tampered': 'A page tampers with a form',
      'import-untrue': 'What was attested of an import does not hold',
      'over-threshold': 'Too much came back',
      'part-stopped': 'The first part of a campaign was received badly',
      'by-hand': 'Somebody saw it',
    } as Readonly<Record<Kind, string>>,
    /** Of a figure over its threshold: which one. */
    tooMany: {
      'soft-bounce': 'Too much was put off',
      'hard-bounce': 'Too many addresses do not exist',
      blocked: 'Receivers blocked too much',
      complaint: 'Too many complaints',
      trap: 'Spam traps were hit',
      unsubscribe: 'Too many left',
      'content-refused': 'Too many texts were refused',
      'content-reviewed': 'Too many texts had to be looked at',
      'proof-missing': 'Proofs are missing',
      'proof-broken': 'Proofs do not hold',
      'form-finding': 'Pages changed forms',
      'import-finding': 'Imports were found untrue',
      'import-refused': 'Lists that are not taken were brought',
      'appeal-lost': 'Too many appeals were lost',
    } as Readonly<Record<string, string>>,
    states: { open: 'Open', closed: 'Closed' } as Readonly<Record<Case['state'], string>>,
    levels: {
      note: 'Noted',
      warn: 'Warning',
      throttle: 'Slowed down',
      restrict: 'Restricted',
      suspend: 'Suspended',
    } as Readonly<Record<Measure['step'], string>>,
    services: {
      email: 'email',
      sms: 'text messages',
      imports: 'imports',
      forms: 'forms',
      transactional: 'transactional messages',
      'api-keys': 'API keys',
      tracking: 'tracking',
    } as Readonly<Record<Service, string>>,
    everything: 'the whole account',
    steps: {
      opened: 'Opened',
      imposed: 'Measure imposed',
      lifted: 'Measure ended',
      told: 'Notice sent',
      asked: 'Asked',
      replied: 'Replied',
      attached: 'Sent along',
      appealed: 'Appealed',
      escalated: 'Escalated to a trust lead',
      eased: 'Eased, because nobody decided in time',
      decided: 'Appeal decided',
      released: 'The rest was let go',
      planned: 'Way back planned',
      advanced: 'Next step of the way back',
      repeated: 'Step of the way back repeated',
      ended: 'Way back left',
      reinstated: 'Reinstated',
      closed: 'Closed',
    } as Readonly<Record<Case['steps'][number]['step'], string>>,
    decisions: { stands: 'It stands', lifted: 'It is lifted', 'in-steps': 'It comes back in steps' } as Readonly<
      Record<NonNullable<Case['appeals'][number]['decision']>, string>
    >,
    plans: { ahead: 'to come', runs: 'runs', passed: 'passed', ended: 'ended' } as Readonly<
      Record<Case['plan'][number]['state'], string>
    >,
    self: 'self-decided',
    automated: 'decided by figures alone',
    byPerson: 'decided by a person',
  },
}

/** What a case is called. Of a figure, `about` begins with its kind. */
export const titleOf = ({ kind, about }: Pick<Case, 'kind' | 'about'>, names: (typeof caseWords)['en']): string =>
  (kind === 'over-threshold' && names.tooMany[about.split(' ')[0] ?? '']) || names.kinds[kind]
