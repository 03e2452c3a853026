/** The words of the templates' screens. */

export const actWords = {
  en: {
    order: 'An order',
    payment: 'A payment',
    booking: 'A booking',
    account: 'Their account',
    'sign-in': 'A sign-in',
    question: 'A question',
    rights: 'A request about their data',
  },
}

export const templateWords = {
  en: {
    back: 'Transactional',
    register: 'Register',
    registered: (n: number) => `Version ${n} is registered. Messages are sent by it from now on.`,
    archive: 'Archive',
    letter: 'What it says',
    letterSays: 'Plain words. {{ name }} stands for a value, {{ reference }} for the number of the order.',
    subject: 'Subject',
    paragraphs: 'Paragraphs, with an empty line between',
    button: 'Words on the button',
    buttonHint: 'Empty: no button',
    language: 'Language',
    addLanguage: 'Add a language',
    removeLanguage: 'Remove this language',
    values: 'Values',
    valuesSays: 'What differs from message to message. Each is sent with the message, and looked at there.',
    valueName: 'Name',
    kind: 'Kind',
    sample: 'Sample',
    addValue: 'Add a value',
    removeValue: (name: string) => `Remove ${name}`,
    kinds: {
      text: 'A line of text',
      note: 'Free text',
      date: 'A day',
      link: 'Where the button leads',
      rows: 'Rows of a table',
    },
    rowsHint: 'One row a line: label = value',
    hosts: 'The button may lead to',
    hostsHint: 'Names of your sites, with blanks between',
    flaws: 'What keeps it from being registered',
    good: 'Nothing keeps it from being registered.',
    preview: 'How it reads',
    locales: { en: 'English', fr: 'French', de: 'German', es: 'Spanish', it: 'Italian', pt: 'Portuguese' },
  },
}
