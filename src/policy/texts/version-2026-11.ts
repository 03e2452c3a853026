/** What was published as version 2026-11, in English, word for word. Nobody edits it: whoever accepted it can read it. */

import type { FormerText } from './shape.ts'
import type { PolicyName } from '../versions.ts'

export const FORMER: Readonly<Record<PolicyName, FormerText>> = {
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
        demands: {
          'AS-01': 'Marketing by email and SMS is legitimate, expected and solicited.',
          'AS-02': 'The policy applies to all users: nobody sends before accepting its current version.',
          'AS-03': 'Consent comes before any marketing message.',
          'AS-04': 'Consent is an act: the recipient ticked a checkbox.',
          'AS-05': 'The checkbox cannot be pre-checked.',
          'AS-06': 'The recipient knows which messages will come, for which purpose, and from whom.',
          'AS-07': 'One checkbox is not used for several purposes, such as terms of service.',
          'AS-08': 'One checkbox for each purpose and channel.',
          'AS-09': 'Partners stand on the form, by name, ten at most, each with its own box.',
        },
      },
      {
        heading: 'Proof',
        says: [
          'For each contact you can show, at any time, how the consent came about: the words, the form, the box, the moment. The proof can be checked by somebody else, without us. The same is asked of contacts that you bring with you: without proof they stay in quarantine and receive nothing.',
        ],
        demands: {
          'AS-10': 'A proof of opt-in can be had for each contact at any time.',
          'AS-11': 'Imported contacts need the same proof.',
        },
      },
      {
        heading: 'What may not be sent',
        says: [
          'Prohibited content is refused, and sending it or trying to is a severe breach. Content and industries that are not accepted, and topics that draw far more complaints than others, are refused as well; a person can correct a mistaken refusal, but nobody can grant an exception.',
        ],
        demands: {
          'PC-01': 'Illegal activities.',
          'PC-02': 'Illegal drugs.',
          'PC-03': 'Counterfeit products.',
          'PC-04': 'Hacking programs.',
          'PC-05': 'Instructions for assembling or making bombs.',
          'PC-06': 'Explosives or other weapons.',
          'PC-07': 'Violence against children, or encouraging violence.',
          'PC-08': 'Messages that break anti-spam laws.',
          'PC-09': 'Hate speech and prohibited language.',
          'PC-10': 'Content and industries that the platform does not accept.',
          'NA-01': 'Sexually explicit material and its trade.',
          'NA-02': 'Remedies for erectile problems.',
          'NA-03': 'Bulk hiring solicitation.',
          'NA-04': 'Lists of a political character.',
          'NA-05': 'Initial coin offerings.',
          'NA-06': 'Anything related to forex trading.',
          'NA-07': 'Debt collection.',
          'NA-08': 'Promotion of violence or hate.',
          'NA-09': 'Misinformation.',
          'NA-10': 'Phishing simulations.',
          'NA-11': 'Compensated sexual acts.',
          'HA-01': 'Narcotic or psychotropic substances.',
          'HA-02': 'Currency exchange, fraudulent shares, stock-market transactions.',
          'HA-03': 'Get-rich-fast promises and pyramid schemes.',
          'HA-04': 'Weight loss.',
          'HA-05': 'Promotional CBD.',
          'HA-06': 'Legal drugs, such as alcohol or tobacco.',
          'HA-07': 'Promotional vaping.',
          'HA-08': 'Promotional real estate.',
          'HA-09': 'Products and services based on blockchain.',
          'HA-10': 'Gambling, casino and other money games.',
          'HA-11': 'Dating services.',
          'HA-12': 'Clairvoyance, fortune telling, astrology.',
          'HA-13': 'Contacts taken from professional social networks.',
          'HA-14': 'Loan services.',
          'HA-15': 'Lead generation services.',
        },
      },
      {
        heading: 'Consequences',
        says: [
          'A breach can bring a restriction of single services or the suspension of the whole account, at once. Signals such as complaints, hard bounces and spam traps are watched, by thresholds that you can see. What the law gives recipients keeps working whatever happens: unsubscribing, proof, erasure. The Terms of Service describe the process.',
        ],
        demands: {
          'EN-01': 'A measure takes effect at once.',
          'EN-02': 'A measure reaches the whole account, or certain services.',
          'EN-03': 'Measures also follow from signals, by thresholds that are data.',
          'EN-04': 'A measure comes with notice, reply, appeal and a second decider.',
        },
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
        demands: {
          'CK-04': 'Strictly necessary cookies are set only in answer to an act of the person.',
          'CK-05': 'Strictly necessary cookies hold nothing that identifies a person.',
          'CK-06': 'With cookies blocked each page still works, and says what does not.',
        },
      },
      {
        heading: 'Performance, functional, targeting and third-party',
        says: [
          'This installation uses none of these on its own pages. Messages carry no open pixel and no rewritten links.',
        ],
        demands: {
          'CK-03': 'Storage, pixels, beacons and link decoration follow the same consent as cookies.',
          'CK-10': 'Performance refused: no visit is known.',
        },
      },
      {
        heading: 'The register',
        says: [
          'optimail (with https: __Host-optimail) · strictly necessary · set by this installation when somebody logs in · keeps the session · 90 days at most, 14 days without use.',
        ],
        demands: {
          'CK-01': 'The cookie policy is dated and public, with a live registry of every cookie and tracker.',
        },
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
        demands: {
          'AS-02': 'The policy applies to all users: nobody sends before accepting its current version.',
          'AS-06': 'The recipient knows which messages will come, for which purpose, and from whom.',
        },
      },
      {
        heading: 'Restriction and suspension',
        says: [
          'When there is reason to believe that a policy is broken, the operator may restrict single services (sending email, sending text messages, imports, forms, automations, the programming interface, keys, tracking) or suspend the account. A measure takes effect at once.',
          'Each measure comes with a notice: which demand was broken, the evidence, what to do and by when. The account may reply, and may appeal. Somebody other than the person who imposed the measure decides the appeal; where an installation has one organisation only, a second named user decides, and if there is none the same user may after 24 hours, save on prohibited content, and the decision is marked as self-decided wherever it appears.',
          'Services come back in steps. Every step is recorded in the audit log.',
        ],
        demands: {
          'EN-01': 'A measure takes effect at once.',
          'EN-02': 'A measure reaches the whole account, or certain services.',
          'EN-04': 'A measure comes with notice, reply, appeal and a second decider.',
        },
      },
      {
        heading: 'What recipients keep',
        says: [
          'A suspended account’s recipients can still unsubscribe, ask for the proof of their consent and have their data erased.',
        ],
        demands: {
          'EN-04': 'A measure comes with notice, reply, appeal and a second decider.',
        },
      },
      {
        heading: 'Records',
        says: [
          'Consents, withdrawals, publications of forms and acts of users are recorded in an append-only log whose checkpoints are signed. Personal fields in it are kept under keys that can be destroyed, so that erasure is possible without breaking the log.',
        ],
        demands: {
          'AS-10': 'A proof of opt-in can be had for each contact at any time.',
        },
      },
    ],
  },
}
