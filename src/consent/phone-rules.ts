/** Text messages and calls: what has to stand beside their boxes, read from the page itself [F10]. */

import { consentName } from '#wire/form-definition.ts'
import { messageParts, type MessagePart } from './message-words.ts'
import type { Box, Place, Rule, View } from './view.ts'

const MISSING: Readonly<Record<MessagePart, string>> = {
  programme: 'the name of the programme and who sends it',
  frequency: 'how often',
  rates: 'that messages and data may cost something',
  stop: 'how it is ended',
  free: 'that no purchase depends on it',
}

const noteOf = ({ page }: View, box: Box) => page.notes.find(({ id }) => id === `${consentName(box.defined.id)}-note`)

const beside =
  (look: (box: Box, view: View) => readonly Omit<Place, 'at'>[]): Rule['broken'] =>
  view =>
    view.boxes
      .filter(({ defined }) => defined.channel !== 'email')
      .flatMap(box => look(box, view).map(place => ({ ...place, at: box.at })))

export const PHONE_RULES: readonly Rule[] = [
  {
    rule: 'F10',
    demand: 'AS-08',
    flaw: 'no-message-terms',
    once: true,
    says: () => 'Text messages need terms that can be read. Give their web address, beginning with https://.',
    broken: ({ draft, content, boxes }) =>
      boxes.some(({ item }) => item.channel === 'sms') &&
      !/^https?:\/\/[^\s/]+\.[^\s]+$/i.test(content.messageTerms ?? '')
        ? [{ at: '/message_terms_url', words: draft.messageTermsUrl ? [draft.messageTermsUrl] : [] }]
        : [],
  },
  {
    rule: 'F10',
    demand: 'AS-06',
    flaw: 'message-not-said',
    says: ({ about }) => `Beside this box it does not say ${about ?? ''}.`,
    broken: beside((box, view) => {
      const text = noteOf(view, box)?.text ?? ''
      return messageParts(view.content, box.defined)
        .filter(([, sentence]) => sentence.trim() === '.' || !text.includes(sentence))
        .map(([part]) => ({ about: MISSING[part] }))
    }),
  },
  {
    rule: 'F10',
    demand: 'AS-06',
    flaw: 'message-not-linked',
    says: ({ about }) => `Beside this box there is no link to ${about ?? ''}.`,
    broken: beside((box, view) => {
      const links = noteOf(view, box)?.links ?? []
      const wanted = [
        [view.content.messageTerms ?? '', 'the terms of the messages'],
        [view.content.notice, 'the privacy notice'],
      ] as const
      return wanted.filter(([url]) => url !== '' && !links.includes(url)).map(([, about]) => ({ about }))
    }),
  },
]
