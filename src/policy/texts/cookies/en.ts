import type { CookieText } from '../shape.ts'

export const en: CookieText = {
  title: 'Cookie Policy',
  opening:
    'A cookie is a small text that a website leaves in a browser to remember something. This policy says which kinds there are, which of them this installation uses on its own pages and what for, and how you choose.',
  sections: {
    general: { heading: 'Cookies and what works like them', says: [] },
    necessary: {
      heading: 'Strictly necessary',
      says: [
        'On a first visit nothing is stored. Logging in to the console sets one cookie with a random value; logging out removes it. What you allow, and a language if you choose one, are remembered in a cookie each, which holds the choice and nothing else. Sign-up forms, confirmation pages and preference pages set none by themselves.',
      ],
    },
    performance: {
      heading: 'Performance',
      says: [
        'Visits of these pages are counted only where you allow it, and added up at once. A date, the same for everybody who came that day, keeps you from being counted twice.',
      ],
    },
    functional: {
      heading: 'Functional',
      says: [
        'Where you allow it, the console remembers in your browser how you laid it out, and videos and maps of others open in their places.',
      ],
    },
    targeting: {
      heading: 'Targeting',
      says: [
        'Advertising stands on these pages only where the register names its partner, and it recognises a browser only where you allow both targeting and third parties.',
      ],
    },
    thirdParty: {
      heading: 'Third parties',
      says: [
        'The pages of this installation load nothing from elsewhere but from the origins that the register names, and from those only while you allow it.',
      ],
    },
    choice: { heading: 'Your choice', says: [] },
    register: { heading: 'The register', says: ['All that the pages of this installation keep in a browser:'] },
  },
  columns: { name: 'Name', class: 'Class', provider: 'Provider', purpose: 'What for', lifetime: 'How long' },
  ours: 'this installation',
  stored: {
    session: {
      class: 'strictly necessary cookie',
      purpose: 'keeps you logged in; set when you log in',
      lifetime: '{sessionDays} days at most, {idleDays} days without use',
    },
    layout: {
      class: 'functional, local storage',
      purpose: 'how you laid out the console; set when you change it',
      lifetime: 'until you delete it',
    },
    colours: {
      class: 'functional, local storage',
      purpose: 'light or dark; set when you choose it',
      lifetime: 'until you delete it',
    },
  },
  demands: {
    'CK-01':
      'This policy is dated and public, and names every cookie and tracker: its name, class, provider, purpose and lifetime. A new version that adds a class, an origin or a purpose asks every visitor again.',
    'CK-02': 'Cookies remember things such as your language or that you are logged in.',
    'CK-03':
      'Whatever stores or recognises follows the same choice as cookies: local storage, databases in the browser, pixels, beacons, decorated links, scripts that take fingerprints, and in emails the measuring of opens and clicks.',
    'CK-04':
      'Strictly necessary cookies are set only in answer to something that you do: choosing your privacy settings, logging in, filling in a form. They cannot be switched off.',
    'CK-05':
      'Strictly necessary cookies hold nothing by which you could be identified: a random value or a plain choice.',
    'CK-06':
      'You can set your browser to block these cookies or to warn you. Then every page still shows, and says what does not work.',
    'CK-07':
      'Performance cookies, where they are allowed, count visits and where they come from, so that a site can be measured and improved.',
    'CK-08': 'They show which pages are read most and least, and how visitors move around a site.',
    'CK-09':
      'What they collect is added up at once and is therefore anonymous: there is no record of a single visitor.',
    'CK-10': 'If you do not allow them, it is not known that you visited, and nothing is measured.',
    'CK-11':
      'Functional cookies, where they are allowed, give more functions and personal settings: videos, maps, chats, remembered choices. We or third parties whose services are on the page may set them.',
    'CK-12':
      'If you do not allow them, some or all of these services do not work. In their place stands what is blocked and by whom, and you can allow it there.',
    'CK-13':
      'Targeting cookies, where they are allowed, are set by named advertising partners, who may build a profile of your interests and show you advertisements on other sites. They work by recognising browser and device; no address or number is ever handed over.',
    'CK-14': 'If you do not allow them, you see less targeted advertising. Nothing else changes.',
    'CK-15':
      'Third-party cookies come from a domain other than the site’s, for advertising and marketing. Each such origin is declared, and the browser itself refuses the others.',
    'CK-16':
      'You choose by class, and can change your choice at any time, from each page. Refusing takes no more steps than accepting, and a signal of your browser (Global Privacy Control) is heeded.',
  },
}
