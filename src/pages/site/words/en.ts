import type { SiteWords } from '../words.ts'

export const en: SiteWords = {
  skip: 'Skip to the content',
  main: 'Main',
  foot: 'About this site',
  features: 'Features',
  docs: 'Guide',
  logIn: 'Log in',
  toConsole: 'To the console',
  setUp: 'Set up this installation',
  open: 'Open an account',
  invited: 'Accounts on this installation are opened by invitation: ask whoever runs it.',
  begin: 'How to begin',
  policies: 'Policies',
  checking: 'Checking',
  check: 'Check a proof',
  log: 'The log’s checkpoint',
  api: 'API description',
  home: {
    title: 'Email and SMS marketing that cannot be used for spam',
    lead: 'OptiMail Pro runs on your own machine, for one organisation or for many. Nothing leaves it without a live consent for this purpose, this channel and this address.',
    way: 'What happens before a message leaves',
    steps: [
      {
        title: 'Somebody ticks a box',
        says: 'It was empty, it names one purpose, and it stands apart from the terms.',
      },
      { title: 'They confirm', says: 'By a button on a page. A program that only follows links confirms nothing.' },
      { title: 'The log has it', says: 'As a leaf that nobody can change later, not even whoever runs the machine.' },
      { title: 'The gate looks again', says: 'At the moment of sending. Whoever unsubscribed meanwhile gets nothing.' },
    ],
    points: [
      {
        title: 'Forms that cannot deceive',
        says: 'A box that is ticked beforehand cannot be written down. A linter reads each form before it is published, and says what is wrong and why.',
      },
      {
        title: 'Proof that others can check',
        says: 'A file for each consent: what was shown, what was chosen, and that it was in the log. Anybody checks it offline, without trusting the sender.',
      },
      {
        title: 'Read before it is sent',
        says: 'Each message is held against the Anti-Spam Policy on your own machine, in six languages, with the words that made the verdict.',
      },
      {
        title: 'Consequences with reasons',
        says: 'Warnings, limits and suspensions have a notice, evidence, a deadline and an appeal, which somebody else decides.',
      },
      {
        title: 'Measured only with a yes',
        says: 'Opens and clicks are a purpose of their own. Without consent a letter has no picture to count it and its links are as you wrote them.',
      },
      {
        title: 'Cookies kept by the browser itself',
        says: 'Until something is allowed, the browser is told to refuse it. That goes for our pages and, with a header, for yours.',
      },
    ],
    see: 'See it',
    proof: {
      title: 'Somebody sent you a proof?',
      says: 'The page that checks it works in your browser and sends nothing anywhere. You can also save it and use it offline.',
    },
    where: 'Where to find us',
  },
  all: {
    title: 'Features',
    lead: 'From the first box on a form to the last line of a report.',
    groups: [
      {
        title: 'Consent',
        items: [
          'Purposes instead of lists: people agree to what they will get, how often, and by which channel.',
          'Forms in six languages, as a page, in a frame or inside your own page, without JavaScript where you like.',
          'Double opt-in by a button on a page, with a link that works once and expires.',
          'A page of preferences for everybody, and one click that unsubscribes (RFC 8058).',
        ],
      },
      {
        title: 'Proof',
        items: [
          'One append-only log for the installation (RFC 6962), published as tiles and cosigned by witnesses whom you name.',
          'Proofs one by one or by the thousand, with a report, the form as shown and the mail that confirmed.',
          'Erasure that leaves the log whole: personal fields stand there as salted digests under keys that can be destroyed.',
        ],
      },
      {
        title: 'Sending',
        items: [
          'Campaigns with segments, hours in the reader’s own time, a pace, and comparisons of several texts.',
          'Your own relay, mail providers over HTTP, or straight to the receiving servers, signed with DKIM.',
          'After a crash each recipient is untouched, done or uncertain, and the uncertain ones are shown to you.',
          'Transactional messages from registered templates, each bound to something its recipient did.',
        ],
      },
      {
        title: 'What comes back',
        items: [
          'Bounces, complaints and unsubscribe mail are read, with the rule that classified them.',
          'Reports whose sums add up: accepted, failed, held back and pending make what was frozen.',
          'Imports that have to prove themselves before they may be written to.',
        ],
      },
      {
        title: 'Websites and cookies',
        items: [
          'One register of each cookie, key and origin makes the policy table, the banner and the header.',
          'Refuse, accept and choose on one layer with equal weight; Global Privacy Control is honoured.',
          'Visits counted as sums, from five on by name; nothing at all without consent.',
        ],
      },
      {
        title: 'Running it',
        items: [
          'Two commands: one starts everything, one tests everything. PostgreSQL comes along or is yours.',
          'An API, a command line and a console from the same list of operations.',
          'Backups that are tried out, roles that can run on several machines, nothing sent home.',
        ],
      },
    ],
  },
  guide: {
    title: 'Guide',
    lead: 'Five short pages for whoever begins. The console says the rest where it is needed.',
    next: 'Next',
  },
  advert: {
    is: 'Advertisement',
    by: provider => `Shown by ${provider}`,
    ours: {
      title: 'A newsletter that people asked for',
      says: 'OptiMail Pro starts with one command on your own machine.',
    },
    ask: provider => `Ask ${provider} to forget this browser`,
    asks: provider => `When you switch targeting off here, ${provider} is asked to forget this browser.`,
    asked: provider => `${provider} has been asked to forget this browser.`,
  },
}
