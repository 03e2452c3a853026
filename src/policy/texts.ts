/**
 * The three published texts, in our own words, as data: the pages at /legal/* are printed from them. Each names the
 * date of the founding text that it restates, and each sentence that is a demand carries its number.
 */

import { DEMANDS, type Demand } from './demands.ts'
import type { PolicyName } from './versions.ts'

export type PolicySection = {
  readonly heading: string
  readonly says: readonly string[]
  readonly demands?: readonly Demand[]
}

export type PolicyText = {
  readonly restates: string
  readonly opening: string
  readonly sections: readonly PolicySection[]
}

const ids = Object.keys(DEMANDS) as Demand[] // The keys of the table itself.
const listed = (prefix: string) => ids.filter(id => id.startsWith(prefix))

export const TEXTS: Readonly<Record<PolicyName, PolicyText>> = {
  'anti-spam': {
    restates: 'This version restates the founding Anti-Spam Policy of this product.',
    opening:
      'Marketing by email and by text message is welcome where the people who receive it asked for it. This policy says what asking means, what may not be sent at all, and what follows when it is broken. It applies to everybody who uses this installation.',
    sections: [
      {
        heading: 'Consent comes first',
        says: [
          'A marketing message goes only to somebody who agreed to it before: to that purpose, on that channel, at that address. The system looks again at the moment of sending, and nobody can switch that off: no owner, no operator, no setting.',
          'Agreeing is an act. The person ticked a box that was empty when they first saw it. A box that is ticked beforehand, silence, a purchase or a business card is no consent.',
          'Beside the box stands what it is for: which messages, how often, on which channel, and from whom. One box is one purpose on one channel. Accepting terms or a privacy policy has a box of its own, and that box grants nothing.',
          'Email, text messages and telephone calls are three channels. Giving a number is not a consent to be written to or called.',
          'Where partners would receive an address, their names stand on the form, ten at most, each with an empty box of its own.',
        ],
        demands: ['AS-01', 'AS-02', 'AS-03', 'AS-04', 'AS-05', 'AS-06', 'AS-07', 'AS-08', 'AS-09'],
      },
      {
        heading: 'Proof',
        says: [
          'For each contact you can show, at any time, how the consent came about: the words, the form, the box, the moment. The proof can be checked by somebody else, without us. The same is asked of contacts that you bring with you: without proof they stay in quarantine and receive nothing.',
        ],
        demands: ['AS-10', 'AS-11'],
      },
      {
        heading: 'What may not be sent',
        says: [
          'Prohibited content is refused, and sending it or trying to is a severe breach. Content and industries that are not accepted, and topics that draw far more complaints than others, are refused as well; a person can correct a mistaken refusal, but nobody can grant an exception.',
        ],
        demands: [...listed('PC'), ...listed('NA'), ...listed('HA')],
      },
      {
        heading: 'Consequences',
        says: [
          'A breach can bring a restriction of single services or the suspension of the whole account, at once. Signals such as complaints, hard bounces and spam traps are watched, by thresholds that you can see. What the law gives recipients keeps working whatever happens: unsubscribing, proof, erasure. The Terms of Service describe the process.',
        ],
        demands: listed('EN'),
      },
    ],
  },
  cookies: {
    restates: 'This version restates the founding Cookie Policy, as updated on 28 June 2024.',
    opening:
      'A cookie is a small text that a website leaves in a browser to remember something. This page says which ones this installation uses on its own pages, what for, and for how long. Other ways of storing or recognising (local storage, pixels, decorated links, open and click tracking in mail) follow the same rules.',
    sections: [
      {
        heading: 'Strictly necessary',
        says: [
          'Nothing is stored on a first visit. Logging in to the console sets one cookie that holds a random value and nothing about you; logging out removes it. Sign-up forms, confirmation pages and preference pages set no cookie at all.',
          'A browser can refuse this cookie. The public pages then still work; logging in does not.',
        ],
        demands: ['CK-04', 'CK-05', 'CK-06'],
      },
      {
        heading: 'Performance, functional, targeting and third-party',
        says: [
          'This installation uses none of these on its own pages. Messages carry no open pixel and no rewritten links.',
        ],
        demands: ['CK-03', 'CK-10'],
      },
      {
        heading: 'The register',
        says: [
          'optimail (with https: __Host-optimail) · strictly necessary · set by this installation when somebody logs in · keeps the session · 90 days at most, 14 days without use.',
        ],
        demands: ['CK-01'],
      },
    ],
  },
  terms: {
    restates: 'These are the Terms of Service that the Anti-Spam Policy refers to.',
    opening:
      'They describe what users of this installation and its operator owe each other where messages are sent. Accepting the policies accepts these terms.',
    sections: [
      {
        heading: 'Accounts',
        says: [
          'An account belongs to one organisation, which names itself truthfully: its legal name, a contact and a postal address. Users act under their own names. Whoever holds the account answers for what is sent through it.',
          'Before anything is sent, an authorised user accepts the policies in their current version. The acceptance is recorded with name, version and time. A new version asks again.',
        ],
        demands: ['AS-02', 'AS-06'],
      },
      {
        heading: 'Restriction and suspension',
        says: [
          'When there is reason to believe that a policy is broken, the operator may restrict single services (sending email, sending text messages, imports, forms, automations, the programming interface, keys, tracking) or suspend the account. A measure takes effect at once.',
          'Each measure comes with a notice: which demand was broken, the evidence, what to do and by when. The account may reply, and may appeal. Somebody other than the person who imposed the measure decides the appeal; where an installation has one organisation only, a second named user decides, and if there is none the same user may after 24 hours, save on prohibited content, and the decision is marked as self-decided wherever it appears.',
          'Services come back in steps. Every step is recorded in the audit log.',
        ],
        demands: ['EN-01', 'EN-02', 'EN-04'],
      },
      {
        heading: 'What recipients keep',
        says: [
          'A suspended account’s recipients can still unsubscribe, ask for the proof of their consent and have their data erased.',
        ],
        demands: ['EN-04'],
      },
      {
        heading: 'Records',
        says: [
          'Consents, withdrawals, publications of forms and acts of users are recorded in an append-only log whose checkpoints are signed. Personal fields in it are kept under keys that can be destroyed, so that erasure is possible without breaking the log.',
        ],
        demands: ['AS-10'],
      },
    ],
  },
}
