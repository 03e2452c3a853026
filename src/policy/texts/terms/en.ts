import type { TermsText } from '../shape.ts'

export const en: TermsText = {
  title: 'Terms of Service',
  opening:
    'These terms say what the users of this installation and its operator owe each other where messages are sent, and how the suspension process runs that the Anti-Spam Policy refers to. Accepting the policies accepts these terms.',
  demands: {},
  sections: {
    accounts: {
      heading: 'Accounts',
      says: [
        'An account belongs to one organisation, which names itself truthfully: its legal name, a contact and a postal address. Users act under their own names. Whoever holds the account answers for what is sent through it.',
      ],
    },
    acceptance: {
      heading: 'Acceptance',
      says: [
        'Before anything is sent, an authorised user accepts the Anti-Spam Policy, the Cookie Policy and these terms in their current versions. The acceptance is recorded with version, user and time. A new version asks each account again; until it is accepted, nothing is sent.',
      ],
    },
    signals: {
      heading: 'Figures and thresholds',
      says: [
        'Complaints, hard bounces, spam traps, unsubscribes, refused content and missing proofs are added up for each account, service, sender domain and shared server, and compared with thresholds. The account sees its own figures beside them.',
        'What takes something away follows only a figure that is certain enough: a handful of messages suspends nobody.',
      ],
    },
    measures: {
      heading: 'Measures',
      says: [
        'The measures are, from light to heavy: a note, a warning, a throttle (messages leave slowly), the restriction of single services or of one sender domain, and the suspension of the account. The lightest that is enough is chosen. Prohibited content may bring a suspension at once.',
        'The services are: sending email, sending text messages, imports, forms, automations, transactional messages, keys, and the tracking of opens and clicks. A measure takes effect within a second, and stops what is being sent.',
      ],
    },
    notice: {
      heading: '1. Notice',
      says: [
        'Each measure belongs to a case, and each case has a notice. It goes by email to the users who can act for the account, each in their own language, and stands in the console. It goes to a suspended account as well.',
        'It says which demand was broken; the evidence: passages, messages, figures; what holds now; whether a person decided or figures did, automatically; what to do, and by when ({mend} days, unless it names another day); and how to reply and to appeal.',
      ],
    },
    reply: {
      heading: '2. Reply',
      says: [
        'As long as the case is open, the account may reply, and send along {attachments} files of up to {attachmentMib} MiB each, {attachmentsMib} MiB together. They are kept encrypted, and destroyed {attachmentsKept} days after the case was closed.',
        'Recipients’ addresses and numbers have no place in a reply: they are shortened, because a case stays when people are erased.',
      ],
    },
    appeal: {
      heading: '3. Appeal',
      says: [
        'A user of the account may appeal, under their own name, within {appealWithin} days after a measure was imposed. Each measure can be appealed against once; a new measure is a new matter. While the appeal waits, the measure holds.',
      ],
    },
    decision: {
      heading: '4. Decision',
      says: [
        'An appeal is decided within {decideWithin} days, by a trust lead or an administrator who did not impose the measure, does not appeal against it, and does not work for the account.',
        'The measure stands, or it is lifted, or the account comes back in steps. The decision has its reasons in writing, and goes to the account by email.',
      ],
    },
    overdue: {
      heading: '5. When nobody decides in time',
      says: [
        'An appeal that is not decided in time is shown as overdue, and all trust leads and administrators are told. If nobody has decided {easeAfter} days later, a restriction or suspension becomes a throttle of {share1} % of the usual volume until somebody decides. This does not apply to prohibited content.',
      ],
    },
    oneOrganisation: {
      heading: '6. Installations with one organisation',
      says: [
        'Where an installation has one organisation only, a second named user decides. If there is none, the same user may decide after {selfDecideHours} hours, except on prohibited content. Such a decision is marked as self-decided wherever it appears.',
      ],
    },
    reinstatement: {
      heading: '7. Coming back in steps',
      says: [
        'Unless the decision names other steps, an account comes back with {share1} % of its usual volume for {days1} days, then {share2} % for {days2} days, then all of it. The next step begins on its day if complaints were at most {complaints} %, hard bounces at most {bounces} %, and no other measure was imposed.',
        'A step that shows more is done once again. If it shows more again, the restriction is back, and can be appealed against like any other.',
      ],
    },
    operators: {
      heading: 'Who decides',
      says: [
        'A reviewer decides about texts that screening wants a person to see, and reads cases. A trust lead also imposes and lifts measures, decides appeals and plans the way back. An administrator also runs the installation, and names the others.',
        'Nobody acts on an account for which they work.',
      ],
    },
    recipients: {
      heading: 'What recipients keep',
      says: [
        'Whatever the measure, recipients can still unsubscribe, set their preferences, ask for the proof of their consent, and have their data erased; and the account can still export its data and its proofs.',
      ],
    },
    records: {
      heading: 'Records',
      says: [
        'Consents, withdrawals, published forms, and each step of a case are entries of an append-only log whose checkpoints are signed, and of the audit trail. Personal fields are kept under keys that can be destroyed, so that erasure is possible without breaking the log. The account can take each of its cases along as a file.',
      ],
    },
    versions: {
      heading: 'Versions',
      says: [
        'Each version of these terms and of the policies has an address of its own, its date, and what changed. Earlier versions stay readable.',
      ],
    },
  },
}
