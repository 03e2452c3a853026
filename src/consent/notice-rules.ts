/** The privacy notice: it answers at its address, so that its words can be kept with what they were shown beside [F08]. */

import type { FetchRefusal } from '#base/outside.ts'
import type { Rule } from './view.ts'
import { noticeOf } from './unlooked-rules.ts'

/** A refusal without a sentence does not compile. Being cut off is ours, and no flaw of the notice. */
const WHY: Readonly<Record<Exclude<FetchRefusal, 'offline'>, string>> = {
  'bad-address': 'this is no web address',
  port: 'no web site listens on this port',
  'not-public': 'this address leads into a private network, where no reader comes',
  'no-such-host': 'there is no such host',
  unreachable: 'nothing answers there',
  'no-certificate': 'its certificate is not valid',
  'too-slow': 'it does not answer in time',
  'too-large': 'it is too large to be kept',
  'too-many-redirects': 'it leads in a circle',
  downgrade: 'it leads from https to http',
  garbled: 'what answers there is no web server',
}

/** What is read by people; a picture of words, or a program, is not. */
const READABLE = /^(?:text\/(?:html|plain|markdown)|application\/(?:pdf|xhtml\+xml))$/

export const NOTICE_RULES: readonly Rule[] = [
  {
    rule: 'F08',
    demand: 'AS-06',
    flaw: 'notice-gone',
    says: ({ about }) => `The privacy notice cannot be read at its address: ${about}. Readers have to find it there.`,
    broken: view => {
      const notice = noticeOf(view)
      const at = `/texts/${view.locale}/privacy_url`
      const words = [view.content.notice]
      if (!notice || view.content.notice === '') return []
      if ('refusal' in notice) return notice.refusal === 'offline' ? [] : [{ at, words, about: WHY[notice.refusal] }]
      return notice.status === 200 ? [] : [{ at, words, about: `it answers ${notice.status}` }]
    },
  },
  {
    rule: 'F08',
    demand: 'AS-06',
    flaw: 'notice-empty',
    says: () => 'What stands at the address of the privacy notice is no text: a page or a PDF is.',
    broken: view => {
      const notice = noticeOf(view)
      if (!notice || 'refusal' in notice || notice.status !== 200) return []
      const isText = notice.bytes.length > 0 && (notice.media === '' || READABLE.test(notice.media))
      return isText ? [] : [{ at: `/texts/${view.locale}/privacy_url`, words: [view.content.notice] }]
    },
  },
]
