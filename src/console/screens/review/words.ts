/** What the screens of review say. */

import type { Output } from '../../client.ts'

type Row = Output<'review.queue'>['data'][number]
export type Lane = Row['lane']
export type State = Row['state']
export type Decision = Output<'review.case'>['choices'][number]['decision']

export const reviewWords = {
  at: 'review/words',
  en: {
    lanes: {
      campaign: 'Campaign',
      'test-send': 'Test of a campaign',
      transactional: 'Transactional message',
      confirmation: 'Confirmation mail',
      form: 'Form',
      purpose: 'Purpose',
      'sender-name': 'Name of a sender',
      'merge-value': 'Value in a message',
      import: 'Source of a list',
      industry: 'Industry of the account',
      link: 'Link',
      'call-list': 'Call list',
    } as Readonly<Record<Lane, string>>,
    states: {
      open: 'Waits',
      second: 'Waits for a second person',
      escalated: 'Waits for a trust lead',
      approved: 'Approved',
      'change-needed': 'Change needed',
      refused: 'Refused',
    } as Readonly<Record<State, string>>,
    decisions: {
      approve: 'Approve',
      'change-needed': 'Ask for a change',
      refuse: 'Refuse',
      escalate: 'Escalate',
    } as Readonly<Record<Decision, string>>,
    reasons: {
      'unknown-language': 'It is in none of the languages that can be read here.',
      'too-long': 'It is so long that only its beginning and its end were read.',
      'picture-only': 'It is a picture and a link, and hardly a word.',
      'mismatched-link': 'A link shows one address and leads to another.',
      'lookalike-link': 'A link leads to a name whose letters look like others.',
      'shortened-link': 'A link hides where it leads.',
      evasive: 'It was made hard to read in more than one way.',
      unreadable: 'It could not be read.',
    } as Readonly<Record<string, string>>,
    evidence: {
      homoglyph: 'letters of another script',
      invisible: 'signs that nobody sees',
      styled: 'letters that are drawn signs',
      marks: 'letters under marks',
      leet: 'digits for letters',
      split: 'words pulled apart',
      misspelt: 'words one letter off',
      bidi: 'words written backwards',
      hidden: 'hidden text',
      comment: 'comments within words',
      entity: 'letters written as numbers',
      encoded: 'encoded text',
      picture: 'words in pictures and styles only',
    } as Readonly<Record<string, string>>,
  },
}
