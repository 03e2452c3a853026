/** What the screen of a started campaign says. */

import type { Output } from '../../client.ts'
import { counted, number } from '../../words.tsx'

type WaitReason = Output<'campaigns.progress'>['waiting'][number]['why']

export const sentWords = {
  at: 'sent/words',
  en: {
    back: 'Campaigns',
    hold: 'Hold',
    goOn: 'Go on',
    cancel: 'End it',
    cancelTitle: 'End this campaign?',
    cancelSays: (pending: number) =>
      `${counted(pending, 'recipient', 'recipients')} would not get it any more. It cannot be taken up again.`,
    keep: 'Keep it',
    duplicate: 'Duplicate',
    freezing: 'Its audience is being frozen…',
    frozen: 'Recipients',
    perMinute: (count: number) => `${counted(count, 'message', 'messages')} in the last minute`,
    waits: (count: number, why: string) => `${counted(count, 'recipient waits', 'recipients wait')}: ${why}, until`,
    waitsFor: {
      window: 'where they are it is not one of the hours that you chose',
      'quiet-hours': 'where they are it is too early or too late for a text',
      experiment: 'it is not decided yet which text they get',
      rescheduled: 'they were moved to a later time',
      'run-rate': 'this campaign sends no more than the messages an hour that you chose',
      'account-rate': 'this account sends all that it may at a time',
      'route-rate': 'the route takes no more at a time',
      'site-rate': 'their mail providers take no more at a time',
      'warm-up': 'a new way out sends a little more each day, and today’s part has left',
      cap: 'they have lately had as many texts as are allowed where they are',
      'slow-site': 'their mail providers answer slowly',
      'site-rests': 'their mail providers asked for time',
      'no-dns-answer': 'nothing says just now which servers take their mail',
      'no-route': 'no route leads to them',
      'routes-rest': 'the routes that lead to them rest',
    } satisfies Record<WaitReason, string>,
    started: 'Started',
    finished: 'Finished',
    course: 'Course',
    courseSays: (accepted: number, frozen: number) =>
      `${counted(accepted, 'message', 'messages')} of ${number.format(frozen)} taken by the recipients’ servers.`,
    courseOfTexts: (accepted: number, frozen: number) =>
      `${counted(accepted, 'text', 'texts')} of ${number.format(frozen)} taken by the carriers.`,
    handedOver: 'Taken by carriers',
    nothingYet: 'Nothing has left yet.',
    why: 'What did not arrive, and why',
    reason: 'Reason',
    count: 'Recipients',
    result: 'Result',
    after: 'Afterwards',
    left: (count: number) => `${counted(count, 'person has', 'people have')} left this purpose since.`,
    nobodyLeft: 'Nobody has left this purpose since.',
    measured: 'Opens and clicks',
    ofAgreed: (count: number) =>
      count === 0
        ? 'None of its recipients had agreed that opens and clicks are measured, so nothing is known of them.'
        : `Of the ${number.format(count)} who agreed that opens and clicks are measured. Of nobody else is anything known.`,
    measuredOfTexts: 'Clicks',
    ofAgreedByText: (count: number) =>
      count === 0
        ? 'None of its recipients had agreed that clicks in texts are measured, so nothing is known of them.'
        : `Of the ${number.format(count)} who agreed that clicks in texts are measured. Of nobody else is anything known.`,
    opened: 'Opened',
    clicked: 'Followed a link',
    share: (part: number, whole: number) => `${number.format(part)} of ${number.format(whole)}`,
    machines: (count: number) => `Besides, ${counted(count, 'time', 'times')} by scanners and other programs.`,
    link: 'Link',
    people: 'People',
    times: 'Times',
    byMachines: 'Programs',
    eachTheirOwn: 'Another place for each reader',
    links: 'Where its links lead',
    noLinks: 'It has no links but those that every message ends with.',
    revision: (n: number) => `Revision ${n}`,
    sameAs: 'It does not change any more. SHA-256 of what was sent:',
    explain: 'Why does somebody get it, or not?',
    gets: 'The gate would let it through to them now.',
    getsNot: 'The gate would not let it through to them now.',
    notInAudience: 'They do not fit the filter of this campaign.',
    wasFrozen: 'They were among its recipients.',
    wasNotFrozen: 'They were not among its recipients when its audience was frozen.',
    became: (result: string, reason: string) => `What became of it: ${result}${reason === '' ? '' : `, ${reason}`}.`,
    notPassed: 'Not checked yet',
    until: 'Until',

    perHour: 'Messages an hour',
    asFast: 'As fast as it goes',
    paceSet: 'This holds on every worker within a second.',
    setPace: 'Set',

    compared: 'Comparison of texts',
    text: 'Text',
    sent: 'Sent',
    counts: { clicks: 'Clicked', unsubscribes: 'Left', complaints: 'Complained' },
    of: 'Of',
    shareOf: 'Share, and where the truth lies with 95 %',
    percent: (share: number) => `${(share * 100).toFixed(1)} %`,
    between: (low: number, high: number) => `${(low * 100).toFixed(1)} to ${(high * 100).toFixed(1)} %`,
    waiting: (count: number) => `${counted(count, 'person waits', 'people wait')} for what is decided.`,
    takeText: (letter: string) => `Send ${letter} to the rest`,
    isSent: 'goes to the rest',
  },
}
