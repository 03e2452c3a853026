/** What is said about how a campaign is sent. */

import { counted, number } from '../../words.tsx'
import type { Writing } from './draft.ts'

type Sending = Writing['sending']
type Window = Pick<NonNullable<Sending['window']>, 'from' | 'to' | 'days'>
type Experiment = NonNullable<Sending['experiment']>

/** The text as it is written, and the others. */
export const LETTERS = ['A', 'B', 'C', 'D', 'E']
const DAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']
const listed = new Intl.ListFormat('en-GB')

export const sendingWords = {
  at: 'composer/sending-words',
  en: {
    title: 'How it is sent',
    perHour: 'Messages an hour',
    perHourHint: 'Can be changed while it is sent',
    asFast: 'As fast as it goes',
    hours: 'Only at certain hours',
    hoursHint: 'By the clock at each reader’s place',
    from: 'From',
    to: 'Until',
    endsAfter: 'It has to end after it begins',
    zone: 'Time zone of those whose place is not known',
    days: 'On',
    dayNames: DAYS,
    tags: 'Tell our website where visits come from',
    tagsHint: 'UTM parameters in each link that has none; the same for every reader',
    tagNames: { source: 'Source', medium: 'Medium', campaign: 'Campaign' },
    tagFlaw: 'Something, without merge tags',
    tagged: 'A link then reads',
    compare: 'Compare texts first',
    compareHint: 'A part of the audience gets one of several by chance; the others wait for what comes of it',
    ownText: 'the text as it is written',
    subject: 'Subject',
    fromName: 'From',
    preheader: 'Preview text',
    likeA: 'As in A',
    another: 'Another text',
    without: (letter: string) => `Without ${letter}`,
    measure: 'The better one has',
    measures: { clicks: 'more clicks', unsubscribes: 'fewer who leave', complaints: 'fewer complaints' },
    clicksHint: 'Counted of those alone who agreed that clicks are measured; the preflight says whether anybody did',
    share: 'Compared on',
    shareHint: 'Of the audience',
    after: 'Decided after',
    afterHint: 'Hours after the first message',
    decides: 'Decided by',
    deciders: { itself: 'the figures, by themselves', person: 'one of us, when the figures stand' },
    fallback: 'If no difference shows, send',

    compared: 'Texts',
    comparedSays: ({ others, share, decide_after_hours: hours, decides }: Experiment) => {
      const texts = listed.format(LETTERS.slice(0, others.length + 1))
      if (share === 100) return `${texts} go to everybody, to each one of them by chance.`
      const then = `after ${counted(hours, 'hour', 'hours')}`
      return decides === 'itself'
        ? `${texts} go to ${share} % first; the better one to the others ${then}.`
        : `${texts} go to ${share} % first; ${then} one of you decides which of them the others get.`
    },
    hoursTitle: 'Hours',
    hoursSays: ({ from, to, days }: Window) =>
      `From ${from} to ${to}, ${days.length === DAYS.length ? 'every day' : `on ${listed.format(days.map(day => DAYS[day - 1] ?? ''))}`}, by the clock at each reader’s place.`,

    whenTitle: 'When',
    now: 'Now',
    later: 'At a time',
    local: 'At an hour of each reader',
    at: 'Day and hour',
    atHere: (zone: string) => `By your clock (${zone})`,
    atTheirs: 'By the clock at each reader’s place: those in the east get it first',
    schedule: 'Schedule it',
    takes: 'What it takes',
    people: (count: number) => counted(count, 'person', 'people'),
    pace: (perHour: number | null, by: string) =>
      perHour === null ? 'As fast as can be; nothing was seen yet' : `About ${number.format(perHour)} an hour, ${by}`,
    boundBy: {
      campaign: 'as this campaign says',
      account: 'as the account may',
      route: 'as the route allows',
      seen: 'as was seen lately',
    },
    ends: 'Through by about',
    closed: 'It begins outside of the hours that you chose. The first leave:',
    late: (count: number) =>
      `${counted(count, 'person', 'people')} would not get it before it expires. Send faster, or at more hours.`,

    begins: 'Begins',
    theirClock: (local: string) => `when a clock at each reader’s place shows ${local.replace('T', ', ')}`,
    takeBack: 'Back to the draft',
    beginNow: 'Begin now',
    move: 'Begin at another time',
    back: 'Campaigns',
    failed: 'It did not begin when it should have:',
  },
}
