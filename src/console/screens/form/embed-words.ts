/** What the list of a form's pages says. */

import type { Output } from '../../client.ts'

type Code = NonNullable<Output<'embeds.list'>['data'][number]['visit']>['findings'][number]['code']

export const embedWords = {
  at: 'form/embed-words',
  en: {
    notPublished: 'The form is not published yet: until it is, its pages say that there is no form.',
    own: 'Its own page',
    address: 'Address of the form',
    ownSays: 'Send people there, link to it, print it. It needs no script, and nobody can change it.',
    add: 'Put it on a page of yours',
    way: 'Way',
    ways: { frame: 'The form itself', paste: 'An address field that leads to it' },
    waySays: {
      frame:
        'One line. The form stands in a frame of ours, as high as it is, in the page’s language and shade. Only pages of the sites that you name here may show it.',
      paste:
        'Plain HTML for pages that allow no scripts. It asks for the address and leads to the form’s own page, where every box is empty. Whatever else is put into it is not looked at.',
    },
    page: 'Page',
    pageHint: 'The address of the page, as a visitor sees it',
    addIt: 'Name the page',
    pages: 'Pages',
    pagesSays:
      'Each is looked at every day, and when something on it seems odd. A box that is ticked, hidden or in other words closes the form there and opens a case.',
    noneTitle: 'On no page yet',
    noneSays: 'Name a page above: you get the lines to copy into it.',
    state: 'State',
    seen: 'Last seen',
    looked: 'Last look',
    found: 'Seen by itself',
    foundSays: 'Another page of a site that you named',
    open: 'Open',
    openOf: (page: string) => `Open ${page}`,
    inOrder: 'In order',
    odd: 'See what was found',
    unseen: 'Not looked at',
    closed: 'Closed',
    toCase: 'Open the case',
    copy: 'Copy this into the page',
    language: 'Language',
    keep: {
      frame: 'It belongs into the page where the form is to stand. Do not put anything over it or around its words.',
      paste: 'Style it as you like; its fields and its words stay as they are.',
    },
    notLooked: 'Nobody has looked at this page yet.',
    lookedBy: { browser: 'Looked at with a browser', source: 'Read as source' },
    nothingFound: 'all in order',
    hint: (hint: string) => `Since then the script on the page has said: ${hint}. It will be looked at.`,
    codes: {
      ticked: 'A box, or its value, is there before anybody ticked it.',
      'own-box': 'A box that is not ours sends to the form.',
      hidden: 'The form cannot be seen as it is.',
      reworded: 'The words are others than ours, or take a consent without a box.',
      'not-there': 'The form does not stand on this page.',
      'no-answer': 'The page did not answer.',
      'source-only':
        'No browser was there to see what can be seen: install Chromium on this machine. A closed page is opened again only by a browser’s look.',
    } as Readonly<Record<Code, string>>,
    demands: { ticked: 'AS-05', 'own-box': 'AS-05', hidden: 'AS-06', reworded: 'AS-06' } as Readonly<
      Partial<Record<Code, string>>
    >,
    look: 'Look now',
    reopen: 'It is mended: look, and open it again',
    willLook: 'We are looking at the page. What is found stands here in a moment.',
    willOpen: 'We are looking at the page. If it is in order, the form is shown there again.',
    remove: 'Take it off the list',
  },
}
