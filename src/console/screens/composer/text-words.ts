/** What the composer of texts says, beyond what it shares with that of letters. */

import { counted, number } from '../../words.tsx'

const ENCODING_NAMES = { gsm7: 'GSM-7', ucs2: 'UCS-2' } as const

export const textWords = {
  at: 'composer/text-words',
  en: {
    tested: (to: string) => `A test is on its way to ${to}.`,
    testedInside: 'A test is on its way to the handset of the sandbox.',
    testPhone: 'Tests to my phone',
    testPhoneProven: (to: string) => `Tests to ${to}`,
    sender: 'Sender',
    senderHint: 'A number, a short code or letters',
    noSender: 'There is no sender for texts yet.',
    makeSender: 'Add one',
    state: { proven: '', waiting: ' (not proven yet)', refused: ' (refused)' },
    text: 'Text',
    textHint: 'Who speaks and the way out are added; they count.',
    left: (count: number) => `${counted(count, 'character', 'characters')} left`,
    parts: (count: number) => counted(count, 'message', 'messages'),
    encoding: (name: keyof typeof ENCODING_NAMES, units: number) =>
      `${ENCODING_NAMES[name]}, ${number.format(units)} used`,
    dear: (room: number) =>
      `These are not among the characters of texts, so a message holds ${number.format(room)} in place of 160:`,
    repair: 'Replace all',
    misspelt: 'spelt otherwise',
    nothing: 'nothing says the same',
    put: (char: string, by: string) => `Replace ${char} by ${by || 'nothing'}`,
    sites: 'Sites of others',
    sitesHint: 'A text leads to your own sites. For others, say why: whoever reviews it reads this.',
    site: 'Site',
    why: 'Why it leads there',
    addSite: 'Add a site',
    dropSite: (site: string) => `Remove ${site || 'this site'}`,
    measure: 'Measure links',
    measureHint:
      'Whoever agreed by text that this is measured gets short links of this house. All others get the links as you write them, and nobody sees whether they follow them.',
    ofMeasured: 'With short links:',
    phone: 'On a phone',
    which: 'Which text',
    first: 'The first',
    later: 'In between',
    measured: 'Short links',
    nthSays: 'The way out stands in the first to somebody, and again as often as the sender says.',
    from: 'Sender',
    cost: 'What it costs',
    costAtMost: 'At most: with the way out in each',
    about: 'About: counted by some of the readers',
    country: 'Country',
    people: 'People',
    measuredSome: (count: number) => `${counted(count, 'person gets', 'people get')} short links.`,
    messages: 'Messages',
    price: 'Price',
    sum: 'Cost',
    anywhere: 'No country',
    unpriced: (count: number) => `${counted(count, 'message has', 'messages have')} no price: set it on the route.`,
    notYet: 'Choose a purpose and a sender, and it is said here.',
    stopped: {
      'not-proven': 'the sender is not proven',
      'not-for-country': 'the sender is not for it',
      'not-accepted-there': 'no such sender there',
      'not-registered': 'not registered there',
      'no-country': 'no route',
      none: 'no route opens',
    },
  },
}
