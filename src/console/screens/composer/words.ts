/** What the composer says. */

import { counted } from '../../words.tsx'

export const composerWords = {
  at: 'composer/words/composerWords',
  en: {
    back: 'Campaigns',
    name: 'Name of the campaign',
    test: 'Send me a test',
    tested: (to: string) => `A test is on its way to ${to}.`,
    review: 'Review and send',

    details: 'Details',
    purpose: 'Purpose',
    purposeHint: 'Only people who agreed to it can get this',
    choose: 'Choose…',
    noPurpose: 'There is no published purpose yet.',
    makePurpose: 'Make one',
    fromName: 'From',
    fromAddress: 'Address',
    replyTo: 'Replies go to',
    replyToHint: 'Empty: to the address it comes from',
    subject: 'Subject',
    preheader: 'Preview text',
    preheaderHint: 'Shown beside the subject in most inboxes',
    locale: 'Language',
    insert: 'Insert a value',

    audience: 'Audience',
    reaches: (count: number) =>
      count === 1 ? 'One person will get it' : `${counted(count, 'person', 'people')} will get it`,
    ofActive: (active: number, pending: number) =>
      `${counted(active, 'person has', 'people have')} agreed to this purpose and confirmed${
        pending === 0 ? '.' : `; ${counted(pending, 'has', 'have')} not confirmed yet and will get nothing.`
      }`,
    everybody: 'Everybody who agreed',
    addCondition: 'Narrow it down',
    removeCondition: 'Remove this condition',
    onLocale: 'Language is',
    onAttribute: 'What they told you',
    onSignedUp: 'Signed up',
    onForm: 'Signed up on',
    equals: 'is',
    contains: 'contains',
    before: 'before',
    after: 'after',
    attribute: 'Name of the field',
    value: 'Value',
    date: 'Day',

    content: 'Content',
    format: 'Written in',
    converted: (format: string) =>
      format === 'HTML' ? 'It is HTML now.' : `It is ${format} now: the words are kept, their design is not.`,
    convertedBack: 'Undo',
    notConverted: (why: string) => `It was left as it is. ${why}`,
    formatOnly: (format: string) => `Read it as ${format}`,
    text: 'Text',
    textAuto: 'The text part is made from the message. Write your own if you want other words in it.',
    textOwn: 'Write my own',
    textDrop: 'Make it from the message again',

    preview: 'Preview',
    asReader: (name: string) => `As ${name} will get it`,
    asOther: (name: string) => `As ${name} would read it, who will not get it`,
    asSample: 'As somebody made up: nobody would get it yet',
    asWhom: 'Read it as somebody else',
    asAnybody: 'As somebody who gets it',
    width: 'Width',
    phone: 'Phone',
    tablet: 'Tablet',
    desktop: 'Desktop',
    shade: 'View',
    light: 'Light',
    dark: 'Dark',
    bare: 'No pictures',
    plain: 'Text',
    empty: '(empty)',

    preflight: 'Preflight',
    allClear: 'Nothing keeps this from being sent.',
    errors: (count: number) => `${counted(count, 'thing', 'things')} to mend before it can be sent`,
    show: 'Show',
    showWhat: (says: string) => `Show: ${says}`,
    settings: 'Settings',
    status: 'Policy status',
    fix: (text: string) => `Write “${text}”`,
    absentTitle: 'Not checked yet',
    absentSays: 'These checks do not exist yet, so nothing has passed them:',
    size: (kb: string) => `${kb} KB of HTML; mail programs cut off at 102`,

    sendTitle: 'Send this campaign',
    sendTo: 'To',
    sendWhat: 'Subject',
    sendFrom: 'From',
    sendNow: (count: number) => `Send to ${counted(count, 'person', 'people')} now`,
    sendNote:
      'Consent is checked again for each of them in the moment in which their message leaves. Whoever withdraws until then gets nothing.',
    mendFirst: 'Mend these first:',
  },
}

export const LANGUAGE_NAMES = {
  en: 'English',
  fr: 'Français',
  de: 'Deutsch',
  es: 'Español',
  it: 'Italiano',
  pt: 'Português',
} as const
