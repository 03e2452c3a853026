import type { Guide } from '../guide.ts'

export const en: Guide = {
  start: {
    title: 'Start',
    lead: 'One command brings what is missing and starts everything.',
    sections: [
      {
        title: 'Install',
        says: [
          'You need Node 20 or newer, with npm. The first start fetches the rest, makes a database under `./data` and says where it listens.',
          'Open that address. The first sign-up becomes the operator and closes public sign-up; the operator invites others, or opens it again.',
        ],
        type: 'start',
      },
      {
        title: 'Look around first',
        says: ['With believable data in it, as `demo@example.org` with the password `tall ships sail slowly`:'],
        type: 'demo',
      },
      {
        title: 'Without a browser',
        says: [
          'Prints the account’s id and an API key as JSON. The API describes itself at [/v1/openapi.json](/v1/openapi.json).',
        ],
        type: 'setUp',
      },
      {
        title: 'Before the first message',
        says: [
          'Read and accept the policies, and say who stands behind your messages. Until you set up a way out under Settings, mail goes to a sandbox mailbox in the console, where you see it as its reader would.',
        ],
      },
    ],
  },
  forms: {
    title: 'Forms and consent',
    lead: 'There are no lists. People agree to a purpose, and are reached through it.',
    sections: [
      {
        title: 'A purpose',
        says: [
          'It says what people will get, how often, and by which channel. A widened purpose is another one: a consent does not grow with it.',
        ],
      },
      {
        title: 'A form',
        says: [
          'Each purpose has a box of its own. A box has no state that you could set, so it starts empty; it cannot be mixed with the terms, and nobody has to tick it to get something else.',
          'When you save, a linter says what is wrong and which demand it breaks. A published version never changes: a change is the next version.',
        ],
      },
      {
        title: 'Confirmation',
        says: [
          'The mail holds a link to a page, and the page a button. Programs that look at links confirm nothing. The link works once, and for seven days.',
          'A page of preferences and one click to unsubscribe are in each message.',
        ],
      },
      {
        title: 'On your own page',
        says: [
          'A form has an address of its own. It can also stand in a frame, or inside your page by one line; the pages it may stand on are on a list.',
        ],
      },
    ],
  },
  proof: {
    title: 'Proof',
    lead: 'Each consent is a leaf in a log that only grows. Whoever doubts it can check it without you.',
    sections: [
      {
        title: 'What is in a proof',
        says: [
          'A report to read, the evidence to compute with, the form as it was shown, the mail that confirmed, and the place in the log. For each claim it says PROVED, STATED BY SENDER or NOT SHOWN, never just “valid”.',
        ],
      },
      {
        title: 'Check one',
        says: [
          'In a browser on [the checking page](/consent/verify), which sends nothing anywhere, or on any machine, offline. The policy is at [/consent/policy](/consent/policy): fetch it once, from somebody you trust, and keep it.',
        ],
        type: 'verify',
      },
      {
        title: 'Check the whole log',
        says: ['From outside, leaf by leaf, with the signatures of its witnesses:'],
        type: 'verifyLog',
      },
      {
        title: 'Erasure',
        says: [
          'Personal fields stand in the log as salted digests under a key of their own. When the key is destroyed they say nothing any more, and the log is still whole.',
        ],
      },
    ],
  },
  sending: {
    title: 'Sending',
    lead: 'A message leaves when the consent, the content and the standing of the account allow it at that moment.',
    sections: [
      {
        title: 'The gate',
        says: [
          'It asks when the audience is frozen, and once more right before each message leaves. No attempt is later than a quarter of a second after a withdrawal.',
        ],
      },
      {
        title: 'Screening',
        says: [
          'Subject, text, pictures’ words and links are held against [the Anti-Spam Policy](/legal/anti-spam) on your machine. You can ask beforehand:',
        ],
        type: 'screen',
      },
      {
        title: 'The way out',
        says: [
          'Your own relay, a provider over HTTP, or straight to the receiving servers, signed with DKIM. Limits for each site are learned from what it answers.',
        ],
      },
      {
        title: 'After a crash',
        says: [
          'Everybody is untouched, done or uncertain. Campaigns hold the uncertain ones, and you decide; nobody gets a letter twice by accident.',
        ],
      },
    ],
  },
  cookies: {
    title: 'Websites and cookies',
    lead: 'What is not allowed is not loaded: the browser itself keeps to it.',
    sections: [
      {
        title: 'A register',
        says: [
          'Each cookie, key, origin and embed of a site with its class, purpose and lifetime. From it come the table of [the policy](/legal/cookies), the question, and a header that names the granted origins and no others. What is not in it is denied, whatever was granted.',
        ],
      },
      {
        title: 'The question',
        says: [
          'Refusing comes first, and the three answers look alike. Closing it is refusing. Nobody is asked again for 26 weeks, unless a class, an origin or a purpose is new.',
        ],
      },
      {
        title: 'A receipt',
        says: [
          'Whoever chooses can keep [a receipt](/cookies). Everybody who chose alike that week has the same one, so it names nobody. It is checked offline:',
        ],
        type: 'receipt',
      },
      {
        title: 'Videos, maps, advertising',
        says: [
          'A video stays a box that says who is behind it, until it is allowed, or opened once. An advertising partner gets a frame and the topics of pages from a public list: no address, no number, no hash of one. When it is switched off, it is asked to forget the browser.',
        ],
      },
    ],
  },
}
