/** What the screens of purposes say. */

import { counted } from '../../words.tsx'

export const purposeWords = {
  at: 'purpose/words',
  en: {
    title: 'Purposes',
    says: 'What messages are for, in the words that people agree to. Each one has a box of its own.',
    make: 'New purpose',
    name: 'Name',
    channels: 'Channels',
    state: 'State',
    people: 'Active people',
    changed: 'Changed',
    unnamed: 'No name yet',
    noneTitle: 'No purposes yet',
    noneSays:
      'A purpose says which messages somebody will get, for what, and how often: “Weekly roasts: new coffees and recipes, at most once a week”. A form then asks for it.',
    all: 'All',
    inUse: 'In use',
    archived: 'Archived',
    archiving: 'Archive',
    show: 'Show',

    kind: 'Who writes',
    kinds: {
      marketing: 'You do: your messages',
      partner: 'A partner: its own messages',
      tracking: 'Nobody: you look at who opens and clicks',
    },
    nameHint: 'What readers see: “Weekly roasts”',
    description: 'Which messages',
    descriptionHint: 'About what, and of which kind: “New coffees, recipes and offers from our shop”',
    howOften: 'At most',
    per: 'per',
    periods: { day: 'day', week: 'week', month: 'month', year: 'year' },
    often: 'How often, in words',
    slug: 'Slug',
    slugHint: 'Its name in every proof. It stays as it is once the purpose is published.',
    slugFixed: 'It stands in people’s proofs and stays as it is.',
    begin: 'Make it',

    back: 'Purposes',
    rules: 'What it allows',
    channelNames: { email: 'Email', sms: 'Text messages', call: 'Phone calls' },
    channelsHint:
      'Each channel has a box of its own on every form. Text messages and calls need a number, and say what the law asks for.',
    boundHint: 'The machine keeps this bound. The sentence in each language says the same.',
    wordsTitle: 'What people read',
    wordsSays: 'The same words stand beside every box for this purpose. A form can ask in the languages that are here.',
    missing: 'Not written',
    write: (language: string) => `Write it in ${language}`,
    drop: (language: string) => `Take ${language} out`,
    dropped: (language: string) => `${language} was taken out.`,
    length: (count: number, most: number) => `${count} of ${most} characters`,

    publish: 'Publish',
    publishTitle: 'Publish this purpose',
    publishFirst: 'Forms can ask for it from now on. What is published never changes: it becomes part of every proof.',
    publishNext: (v: number) =>
      `Version ${v} stays as it is, word for word, and so does what people agreed to. Nobody who agreed to version ${v} has agreed to version ${v + 1}: a wider purpose needs a new tick.`,
    publishForms: (v: number) =>
      `Forms go on asking for version ${v} until you take the new one into them. Campaigns for the new version reach those who tick the new box.`,
    published: (v: number) => `Version ${v} is published.`,
    widerTitle: (v: number) => `People agreed to version ${v}, and to nothing else`,
    versions: 'Versions',
    versionsSays: 'What was published, word for word. Nothing here can be changed.',
    noVersions: 'Nothing is published yet, so nobody can be asked.',
    versionOf: (v: number) => `Version ${v}`,
    bound: (count: number, per: string) => `at most ${count} per ${per}`,

    archive: 'Archive',
    wasArchived: (name: string) => `“${name}” is archived: no form can ask for it. Consents and proofs stay.`,
    archivedSays: 'This purpose is archived. No form can ask for it; consents and proofs stay.',
    restore: 'Take it out of the archive',
    undo: 'Undo',
    agreed: (count: number) => `${counted(count, 'person has', 'people have')} agreed and confirmed`,
  },
}
