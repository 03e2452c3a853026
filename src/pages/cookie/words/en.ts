import type { CookieWords } from '../words.ts'

export const en: CookieWords = {
  way: 'Cookies',
  blocked:
    'If your browser blocks cookies, this page still works; only logging in and remembering your choices do not, because that is what cookies are for.',
  language: 'Language',
  providers: 'All providers',
  settings: {
    title: 'Your choice about cookies',
    says: 'Five classes, one decision for each. What you switch on or off here also goes for storage in your browser and for everything that is loaded from elsewhere.',
    nothing:
      'These pages use only what is strictly necessary. At present there is nothing to choose, and nobody asks you.',
    unused: 'Not used on these pages at present.',
    both: 'Advertising that comes from the domain of somebody else needs both “Targeting” and “Third-party”.',
    none: 'You have not chosen anything: only what is strictly necessary is used.',
    chosen: week => `You chose in the week of ${week}.`,
    until: day => `Unless something changes, you are not asked again before ${day}.`,
    saved: 'Your choice is in force.',
    register: version => `Version ${version} of the register, as it is in force now.`,
    receipt: 'Receipt for your choice',
    back: 'Back to the page',
    columns: { domain: 'Domain', name: 'Name', provider: 'Provider', purpose: 'Purpose', lifetime: 'Kept for' },
  },
  notKept: {
    title: 'Your browser did not keep your choice',
    says: 'It blocks cookies, so your choice cannot be remembered and nobody can log in; everything else works, and nothing beyond what is strictly necessary is used.',
  },
  clearing: {
    title: 'Your choice is in force',
    says: 'What was kept in your browser for the classes that you switched off is being removed.',
    goOn: 'Go on',
  },
  notOurs: {
    title: 'This did not come from our page',
    says: 'Somebody else’s page sent it, so nothing was changed. You choose on this page:',
  },
  receipt: {
    title: 'Receipt for your choice',
    says: 'This proves what was chosen, under which version of the question, and in which week. It is signed by this site.',
    same: 'It says nothing about you: everybody who chose the same in that week has the same receipt, letter for letter.',
    none: 'There is no choice to give a receipt for.',
    download: 'Download the receipt',
    check: 'Anybody can check it without asking us: the key is in',
  },
  embed: {
    blocked: (title, provider) => `“${title}” by ${provider} is not shown`,
    why: (className, origin) =>
      `It would be loaded from ${origin}, and belongs to the class “${className}”, which you have not allowed.`,
    once: 'Load it once',
    allow: className => `Allow “${className}”`,
    gpc: 'Your browser’s Global Privacy Control keeps it off.',
  },
}
