/** Who runs the mailboxes behind a domain of addresses: those that most people have. What has no row is `other`. */

export const OTHER_PROVIDER = 'other'

export const PROVIDER_NAMES = {
  google: 'Gmail',
  microsoft: 'Outlook, Hotmail',
  yahoo: 'Yahoo, AOL',
  apple: 'iCloud',
  gmx: 'GMX, WEB.DE',
  telekom: 'Telekom',
  orange: 'Orange',
  free: 'Free',
  laposte: 'La Poste',
  sfr: 'SFR',
  libero: 'Libero',
  proton: 'Proton',
  comcast: 'Comcast',
  bt: 'BT',
  sapo: 'SAPO',
  uol: 'UOL, BOL',
  naver: 'Naver',
  other: 'All others',
} as const
export type ProviderName = keyof typeof PROVIDER_NAMES

const under = (name: string, ends: string) => ends.split(' ').map(end => `${name}.${end}`)

/** As the providers themselves offer them at sign-up. */
export const PROVIDER_DOMAINS: Readonly<Record<Exclude<ProviderName, 'other'>, readonly string[]>> = {
  google: ['gmail.com', 'googlemail.com'],
  microsoft: [
    ...under('outlook', 'com de fr es it pt at be cz dk ie com.br co.th jp'),
    ...under('hotmail', 'com de fr es it co.uk be nl com.br com.ar ch se no dk'),
    ...under('live', 'com de fr it nl be co.uk at ca dk se no com.pt com.mx'),
    'msn.com',
    'passport.com',
  ],
  yahoo: [
    ...under('yahoo', 'com de fr es it co.uk ca com.br com.ar com.mx in co.in ie pt gr ro se no dk'),
    'ymail.com',
    'rocketmail.com',
    ...under('aol', 'com de fr it co.uk'),
    'aim.com',
    'netscape.net',
  ],
  apple: ['icloud.com', 'me.com', 'mac.com'],
  gmx: [...under('gmx', 'de net at ch com org eu fr es info'), 'web.de', 'email.de', 'mail.com'],
  telekom: ['t-online.de', 'magenta.de'],
  orange: ['orange.fr', 'wanadoo.fr', 'orange.es', 'orange.pl'],
  free: ['free.fr', 'aliceadsl.fr'],
  laposte: ['laposte.net'],
  sfr: ['sfr.fr', 'neuf.fr', 'cegetel.net', 'club-internet.fr', 'numericable.fr'],
  libero: ['libero.it', 'iol.it', 'inwind.it', 'giallo.it', 'blu.it', 'virgilio.it', 'alice.it', 'tim.it', 'tin.it'],
  proton: ['proton.me', 'protonmail.com', 'protonmail.ch', 'pm.me'],
  comcast: ['comcast.net', 'xfinity.com'],
  bt: ['btinternet.com', 'btopenworld.com', 'talk21.com'],
  sapo: ['sapo.pt'],
  uol: ['uol.com.br', 'bol.com.br'],
  naver: ['naver.com'],
}

export const providerOf = (domain: string): ProviderName => BY_DOMAIN.get(domain.toLowerCase()) ?? OTHER_PROVIDER

export const BY_DOMAIN: ReadonlyMap<string, ProviderName> = new Map(
  Object.entries(PROVIDER_DOMAINS).flatMap(([name, domains]) => domains.map(it => [it, name as ProviderName] as const)), // Its own names.
)
