import type { AntiSpamText } from '../shape.ts'

export const en: AntiSpamText = {
  title: 'Anti-Spam Policy',
  opening:
    'Marketing by email and by text message is welcome where the people who receive it asked for it. This policy says what asking means, what may not be sent at all, and what follows when it is broken. It applies to everybody who uses this installation.',
  sections: {
    consent: {
      heading: 'Consent comes first',
      says: [
        'A marketing message goes only to somebody who agreed to it before: for that purpose, on that channel, at that address. The system looks again at the moment of sending, and nobody can switch that off: no owner, no operator, no setting.',
        'A message is transactional only where it answers an act of its recipient and advertises nothing. Everything else is marketing, and so is a message that asks for consent.',
      ],
    },
    proof: {
      heading: 'Proof of consent',
      says: [
        'Whoever sends can show how each consent came about. What cannot be shown stays in quarantine and receives nothing.',
      ],
    },
    prohibited: {
      heading: 'Prohibited content',
      says: [
        'What follows is refused. Sending it, or trying to, is a severe breach, and the account may be suspended at once. A person can correct a mistaken refusal; nobody can grant an exception.',
      ],
    },
    notAccepted: {
      heading: 'Content and industries that are not accepted',
      says: ['What follows is refused as well, whatever the list of contacts and however it was collected.'],
    },
    highAbuse: {
      heading: 'Topics with many complaints',
      says: [
        'These topics draw far more complaints than others and harm everybody who sends through the same servers. They are not accepted either. Writing about them as news, education, prevention or help is not what is meant.',
      ],
    },
    consequences: {
      heading: 'What follows from a breach',
      says: [
        'The Terms of Service describe the process step by step, with its deadlines. Accepting this policy accepts that process.',
      ],
    },
  },
  demands: {
    'AS-01':
      'Marketing by email and text message must be legitimate, expected and asked for. Nothing is sent outside a purpose that its recipient agreed to.',
    'AS-02':
      'This policy applies to all users. Nobody sends before an authorised person of the account has accepted its current version; a new version asks again.',
    'AS-03':
      'Consent comes before any marketing message: for that purpose, that channel and that address, and it must still hold at the moment of sending.',
    'AS-04':
      'Consent is an act: the person ticked a box. Silence, a purchase, a business card or a text message with a keyword is no consent.',
    'AS-05':
      'The box is empty when it is first seen. A box that is ticked beforehand counts for nothing, wherever it stands.',
    'AS-06': 'Beside the box stands what it is for: which messages, how often, on which channel, and from whom.',
    'AS-07':
      'A box is for one thing. It is not joined to terms of service, to a privacy policy, or to a second purpose; accepting terms has a box of its own, which grants nothing.',
    'AS-08':
      'There is one box for each purpose and each channel. Email, text messages and telephone calls are three channels: giving a number is no consent to be written to or called for commercial ends.',
    'AS-09':
      'Where partners would receive an address, all their names stand on the form and are easy to see, ten at most, each with an empty box of its own.',
    'AS-10': 'A proof of consent can be given for each contact at any time, also after it was withdrawn.',
    'AS-11':
      'Contacts that are imported need the same proof as those who signed up here. A promise that they agreed is kept, but is no proof.',
    'PC-01': 'Illegal activities: whatever promotes, sells or organises what the law forbids.',
    'PC-02': 'Illegal drugs: offering them, or what is made to produce or take them.',
    'PC-03': 'Counterfeit products: imitations under the mark of somebody else, forged documents, false certificates.',
    'PC-04': 'Hacking programs: tools and services to break into, spy on or damage the systems and accounts of others.',
    'PC-05': 'Instructions for assembling or making bombs.',
    'PC-06': 'Explosives or other weapons, their parts and their ammunition.',
    'PC-07': 'Material that contains violence against children, and whatever encourages violence.',
    'PC-08':
      'Messages that break anti-spam laws: without the identity and postal address of the sender, with a false sender or a misleading subject, or without a working way out.',
    'PC-09': 'Hate speech and language that demeans people for who they are.',
    'PC-10':
      'Content and industries that are not accepted on this platform, as listed below, and lists whose declared industry is one of them.',
    'NA-01': 'Sexually explicit pornography, and trade in sexually explicit goods.',
    'NA-02': 'Remedies for erectile problems.',
    'NA-03': 'Bulk solicitation of applicants: mass offers of jobs to people who did not ask for them.',
    'NA-04':
      'Lists of a political character: by their purpose, by their source, by the industry that was declared, or by what is sent to them.',
    'NA-05': 'Initial coin offerings, and other sales of new tokens.',
    'NA-06': 'Anything related to forex trading.',
    'NA-07': 'Debt collection.',
    'NA-08': 'Promotion of violence or of hate.',
    'NA-09': 'Misinformation, presented as news or as fact (“fake news”).',
    'NA-10': 'Security services that carry out phishing simulations.',
    'NA-11': 'Content that promotes sexual acts for payment.',
    'HA-01': 'Narcotic or psychotropic substances.',
    'HA-02': 'Exchange of currencies, fraudulent shares, and transactions on the stock market.',
    'HA-03': 'Work from home with promises of quick riches, passive income, financial packages, and pyramid schemes.',
    'HA-04': 'Weight loss.',
    'HA-05': 'Promotion of CBD products.',
    'HA-06': 'Legal drugs, such as alcohol or tobacco.',
    'HA-07': 'Promotion of vaping.',
    'HA-08': 'Promotion of real estate.',
    'HA-09': 'Products and services based on blockchain.',
    'HA-10': 'Gambling, casinos and other games for money.',
    'HA-11': 'Dating services.',
    'HA-12': 'Clairvoyance, fortune telling and astrology.',
    'HA-13': 'Contacts taken from professional social networks such as LinkedIn.',
    'HA-14': 'Loan services.',
    'HA-15': 'Services that generate or sell leads.',
    'EN-01':
      'A breach can bring a restriction or a suspension at once. It takes effect immediately: what is being sent stops.',
    'EN-02':
      'A measure reaches the whole account or single services: sending email, sending text messages, imports, forms, automations, transactional messages, keys, tracking, or one domain of the sender.',
    'EN-03':
      'To prevent damage to the reputation and the working of the service, measures also follow from figures: complaints, hard bounces, spam traps, unsubscribes, refused content, missing proof. The thresholds are known, and each account sees its own figures.',
    'EN-04':
      'Each measure has a notice with the demand that was broken, the evidence, what to do and by when; a right of reply; an appeal with a deadline that somebody else decides; and a way back in steps. All of it is recorded. What the law gives recipients keeps working: unsubscribing, proof, erasure.',
  },
}
