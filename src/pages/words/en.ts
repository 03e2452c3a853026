import type { Words } from '../words.ts'

export const en: Words = {
  from: 'This page is from',
  contact: 'Contact:',
  thanks: {
    title: 'One more step',
    sent: address =>
      `If ${address} can receive our mail, a message is on its way there. Open the link in it to confirm. Until then nothing is sent.`,
    look: 'No message after a few minutes? Look into the spam folder, and at the address above.',
  },
  form: {
    absent: { title: 'There is no such form', says: 'Check the address of this page, or ask whoever gave it to you.' },
    closed: {
      title: 'This form is closed',
      says: 'Nobody can sign up here any more. What you agreed to before stays as it is.',
    },
    resting: {
      title: 'Nobody can sign up here just now',
      says: 'This form takes no answers for the time being. Nothing was kept. What you agreed to before stays as it is, and you can take it back at any time by the link in each message.',
    },
    used: {
      title: 'We already have this',
      says: 'This page was sent before, and once is enough. If you want to sign up another address, open the form again.',
    },
    again: 'Open the form again',
    tooMany: {
      title: 'Too many tries',
      says: 'There were many sign-ups for this address or from this network. Please try again later.',
    },
    notHere: {
      title: 'The form is not shown on this page',
      says: 'It stands at its own address, as it should be. There you choose what you want to receive.',
    },
    open: 'Open the form',
  },
  confirm: {
    title: 'Was this you?',
    asked: (sender, address) => `${address} was entered on a form of ${sender}, with these boxes ticked:`,
    button: 'Yes, it was me',
    nothing: 'If it was not you, simply close this page: then nothing will be sent to you.',
    until: day => `You can confirm until ${day}.`,
    done: 'Confirmed',
    doneSays: sender => `Thank you. ${sender} may now send you this:`,
    preferences: 'You can change this at any time: your preferences',
    absent: {
      title: 'This link does not work',
      says: 'It is incomplete. Open it from the message again, or copy all of it.',
    },
    expired: {
      title: 'This link has ended',
      says: 'It was not used in time, so nothing is sent to you. If you still want it, sign up again.',
    },
    used: { title: 'Already confirmed', says: 'This link was used before. There is nothing more to do.' },
    withdrawn: {
      title: 'Nothing left to confirm',
      says: 'This was withdrawn after the message was sent. If you want it after all, sign up again.',
    },
  },
  leave: {
    title: 'Unsubscribe?',
    asked: sender => `Do you want ${sender} to stop sending you this?`,
    looking: 'Opening this page has changed nothing yet.',
    button: 'Unsubscribe',
    done: 'You are unsubscribed',
    doneSays: sender => `From now on ${sender} sends you none of this:`,
    nothing: 'There is nothing here that you could unsubscribe from.',
    others: 'All your preferences',
  },
  preferences: {
    title: 'Your preferences',
    intro: (sender, hint) => `What ${sender} may send to ${hint}. Switching off takes effect at once.`,
    allOff: 'Switch everything off',
    off: purpose => `Switch off “${purpose}”`,
    done: 'Done. This is in force now.',
    none: 'Nothing was ever agreed to under this address.',
    again: 'To switch something on again, sign up on a form: only a box that you tick yourself counts.',
    why: 'How did this come about?',
    ticked: 'The box said:',
    since: day => `since ${day}`,
    on: day => `on ${day}`,
    form: version => `Form as of version ${version}`,
  },
  channels: { email: 'By email', sms: 'By text message', call: 'By phone call' },
  states: {
    active: 'On',
    pending: 'Waits for your confirmation',
    refused: 'Off: the box was left empty',
    withdrawn: 'Off: you withdrew it',
    expired: 'Off: it has ended',
    suppressed: 'Off: nothing is sent to this address',
    none: 'Off',
  },
  why: {
    title: 'Why did I get this?',
    intro: (sender, hint) =>
      `This is what is recorded about ${hint} in a log that nobody can change afterwards, not even ${sender}.`,
    now: 'How it stands',
    happened: 'What happened',
    none: 'There is no record of a consent under this address. Please tell us through the contact below.',
    entry: place => `Entry ${place} of the log`,
    waiting: 'On its way into the log',
    events: {
      grant: 'A form was sent with these boxes ticked:',
      refuse: 'A form was sent with these boxes left empty:',
      'doi.sent': 'A message was sent to this address to ask whether that was right.',
      confirm: 'This address confirmed:',
      withdraw: 'Withdrawn:',
      expire: 'Ended by time:',
      other: 'The record was corrected.',
    },
  },
  unknown: {
    title: 'This link does not work',
    says: 'It is incomplete, or it was never one of ours. Open it from the message again, or copy all of it.',
  },
  unreadable: {
    title: 'That could not be read',
    says: 'What your browser sent is damaged. Go back, open the page again and try once more. Nothing was changed.',
  },
  tooLarge: {
    title: 'That was too much',
    says: 'What was sent is larger than this form takes. Go back and shorten it. Nothing was changed.',
  },
  ourFault: { title: 'Something broke on our side', says: 'Nothing was changed. Please try again in a moment.' },
}
