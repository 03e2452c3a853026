import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { must } from '#base/bug.ts'
import { readTable } from '#wire/table/table.ts'
import type { Reading } from '#wire/table/types.ts'
import { attributeName } from './column-names.ts'
import { columnsOf } from './columns.ts'
import { hasLeft } from './left-rules.ts'
import { flawsOfMapping, planOf } from './mapping-rules.ts'
import { PEERS, PEER_RULES } from './peer-rules.ts'
import { checkRow, isBad } from './row-rules.ts'
import { profileColumns } from './suspicion-rules.ts'
import { type Field, FIELDS, type Mapping, type Source } from './types.ts'

const READING: Reading = { kind: 'csv', encoding: 'utf-8', because: 'seen', delimiter: ',', hasHeader: true }

/** What each column was taken for, by its name. */
const proposedFor = (names: readonly string[], samples: readonly (readonly string[])[] = names.map(() => [])) =>
  Object.fromEntries(columnsOf(names, samples, READING).proposed.map(({ column, as }) => [names[column], as]))
const suspicious = (names: readonly string[], samples?: readonly (readonly string[])[]) =>
  columnsOf(names, samples ?? names.map(() => []), READING).suspicious

describe('columns are known by their names', () => {
  const day = ['2026-01-09', '2026-02-11']
  test.each([
    ['newsletter_consent_date', 'consented_at'],
    ['Agreed on', 'consented_at'],
    ['Date of opt-in', 'consented_at'],
    ['Date d’opt-in', 'consented_at'],
    ['Newsletter: zugestimmt am', 'consented_at'],
    ['Fecha del consentimiento (boletín)', 'consented_at'],
    ['Consent withdrawn at', undefined],
    ['Consent valid until date', undefined],
    ['Consent record created at', undefined],
    ['Agreed to terms on', undefined],
    ['Opt-out date', 'status'],
    ['Double opt-in date', 'doi_confirmed_at'],
    ['Date added', undefined],
  ])('%s is %s, as it says [AS-11]', (name, as) => {
    expect(proposedFor([name], [day])[name]).toBe(as)
  })

  test('which says when somebody agreed holds times, and the usual name wins over any other [AS-11]', () => {
    expect(proposedFor(['Agreed on'], [['yes', 'no']])).toEqual({})
    expect(proposedFor(['Agreed on', 'Consent date'], [day, day])).toEqual({ 'Consent date': 'consented_at' })
  })

  test.each([
    [
      'en',
      ['Email', 'First name', 'Last name', 'Phone', 'Consent date', 'Country', 'Consent text', 'IP address', 'Status'],
    ],
    [
      'fr',
      [
        'Adresse e-mail',
        'Prénom',
        'Nom',
        'Téléphone portable',
        'Date de consentement',
        'Pays',
        'Texte du consentement',
        'Adresse IP',
        'Statut',
      ],
    ],
    [
      'de',
      [
        'E-Mail-Adresse',
        'Vorname',
        'Nachname',
        'Handynummer',
        'Einwilligung am',
        'Land',
        'Einwilligungstext',
        'IP-Adresse',
        'Status',
      ],
    ],
    [
      'es',
      [
        'Correo electrónico',
        'Nombre',
        'Apellidos',
        'Teléfono móvil',
        'Fecha de consentimiento',
        'País',
        'Texto del consentimiento',
        'Dirección IP',
        'Estado',
      ],
    ],
    [
      'it',
      [
        'Indirizzo e-mail',
        'Nome',
        'Cognome',
        'Cellulare',
        'Data del consenso',
        'Paese',
        'Testo del consenso',
        'Indirizzo IP',
        'Stato',
      ],
    ],
    [
      'pt',
      [
        'Endereço de e-mail',
        'Nome',
        'Sobrenome',
        'Telemóvel',
        'Data do consentimento',
        'País',
        'Texto do consentimento',
        'Endereço IP',
        'Situação',
      ],
    ],
  ])('%s', (_, names) => {
    expect(Object.values(proposedFor(names))).toEqual([
      'email',
      'first_name',
      'last_name',
      'phone',
      'consented_at',
      'country',
      'wording',
      'ip',
      'status',
    ])
  })

  test.each([
    'created_at',
    'Created',
    'date_added',
    'ADDED_TIME',
    'last_changed',
    'updated_at',
    'Birthday',
    'Date',
    'import date',
  ])('%s is no time of a consent [AS-04]', name =>
    expect(Object.values(proposedFor([name]))).not.toContain('consented_at'),
  )

  test('however they are written', () => {
    for (const name of ['EMAIL_ADDRESS', 'emailAddress', ' E-Mail  Address ', 'émail address'])
      expect(proposedFor([name])).toEqual({ [name]: 'email' })
  })

  test('one thing is one column: the one that looks like it', () => {
    const names = ['email', 'mail', 'e-mail']
    expect(proposedFor(names, [['none'], ['ada@x.example'], ['bob@x.example']])).toEqual({ mail: 'email' })
  })

  test('without names by what stands in them, and never a time', () => {
    const samples = [
      ['ada@x.example', 'bob@y.example'],
      ['+33612345678', '+4915112345678'],
      ['2024-05-01'],
      ['198.51.100.7'],
      ['4711', '12345678'],
    ]
    const { proposed } = columnsOf(
      samples.map((_, i) => `Column ${i + 1}`),
      samples,
      { ...READING, hasHeader: false },
    )
    expect(proposed).toEqual([
      { column: 0, as: 'email' },
      { column: 1, as: 'phone' },
      { column: 3, as: 'ip' },
    ])
  })

  test('an attribute has a name that fits', () => expect(attributeName(' Größe (cm) ')).toBe('grosse_cm'))
})

describe('columns betray a source that is refused', () => {
  const HIT: readonly (readonly [Source, string, readonly string[]])[] = [
    [
      'professional-network',
      'HA-13',
      ['First Name', 'Last Name', 'URL', 'Email Address', 'Company', 'Position', 'Connected On'],
    ],
    ['professional-network', 'HA-13', ['email', 'Sales Navigator URL']],
    ['professional-network', 'HA-13', ['email', 'opt in time', 'apollo_id']],
    ['professional-network', 'HA-13', ['Email', 'ZoomInfo Contact ID', 'Company']],
    ['professional-network', 'HA-13', ['email', 'Lusha email', 'consent date']],
    ['professional-network', 'HA-13', ['email', 'name', 'linkedin_url']],
    ['professional-network', 'HA-13', ['email', 'consented_at', 'seniority', 'company_linkedin_url']],
    ['professional-network', 'HA-13', ['email', 'consent date', 'prospect_id', 'email_confidence']],
    ['professional-network', 'HA-13', ['email', 'consented_at', 'linkedin_url', 'email_confidence']],
    ['professional-network', 'HA-13', ['email', 'XING-Profil']],
    ['professional-network', 'HA-13', ['Vorname', 'Nachname', 'E-Mail-Adresse', 'Firma', 'Vernetzt am']],
    ['professional-network', 'HA-13', ['Prénom', 'Nom', 'Adresse e-mail', 'Entreprise', 'Relation depuis']],
    ['professional-network', 'HA-13', ['Nombre', 'Correo electrónico', 'Empresa', 'Conectado el', 'Fecha de alta']],
    ['professional-network', 'HA-13', ['Nome', 'Indirizzo email', 'Azienda', 'In collegamento dal']],
    ['professional-network', 'HA-13', ['Nome', 'Endereço de e-mail', 'Empresa', 'Conectado em']],
    ['professional-network', 'HA-13', ['Nom', 'URL', 'Adresse e-mail', 'Société', 'Fonction']],
    ['professional-network', 'HA-13', ['E-Mail', 'Firma', 'Kontakt seit']],
    ['professional-network', 'HA-13', ['Email', 'Perfil de LinkedIn']],
    ['appended', 'AS-04', ['email', 'consent date', 'email append date']],
    ['appended', 'AS-04', ['Email', 'Domain name', 'Confidence score', 'Number of sources', 'Verification status']],
    ['scraped', 'AS-04', ['email', 'Scraped at', 'name']],
    ['scraped', 'AS-04', ['email', 'Google Maps URL']],
    ['scraped', 'AS-04', ['email', 'trouvé sur', 'consent date']],
    ['purchased', 'AS-11', ['email', 'Cost per record']],
    ['purchased', 'AS-11', ['E-Mail', 'Adressbroker', 'Einwilligung am']],
    ['purchased', 'AS-11', ['Email', 'Courtier en données']],
    ['purchased', 'AS-11', ['Correo', 'Precio por registro']],
    ['purchased', 'AS-11', ['Email', 'Fornitore della lista']],
    ['purchased', 'AS-11', ['Email', 'Custo por contacto']],
    ['purchased', 'AS-11', ['email', 'SIC code', 'NAICS code', 'name']],
    ['lead-generation', 'HA-15', ['email', 'xxTrustedFormCertUrl']],
    ['lead-generation', 'HA-15', ['email', 'Lead price']],
    ['partner', 'AS-09', ['email', 'Optin partenaires']],
    ['political', 'NA-04', ['email', 'Party affiliation']],
    ['political', 'NA-04', ['email', 'Voter ID']],
    ['directory', 'AS-04', ['email', 'Pages jaunes URL']],
  ]
  test.each(HIT)('%s [%s] in %j', (source, demand, names) => {
    const found = suspicious(names)
    expect(found.map(it => it.source)).toContain(source)
    expect(found.find(it => it.source === source)?.demand).toBe(demand)
    for (const { column, says } of found) {
      expect(names).toContain(column)
      expect(says).toContain(column)
    }
  })

  test.each([
    [['email', 'consented_at', 'LinkedIn profile']], // a field that the person filled in
    [['Email', 'Opt-in date', 'LinkedIn', 'Job title', 'Company', 'Number of employees']],
    [['Email', 'Lead source', 'Consent date']],
    [['Email', 'Company', 'Position', 'URL', 'Subscribed at']],
    [['email', 'SIRET', 'consent date']],
    [['E-Mail', 'Firma', 'Funktion', 'Kontakt seit', 'Einwilligung am']], // a customer since
    [['Email', 'Azienda', 'Fornitore', 'Data del consenso']],
    [['Email', 'Lieferdatum', 'Preis', 'Einwilligung am']],
    [['Email', 'Company', 'Position']],
    [['email', 'Purchase date', 'Price', 'Order id', 'Date of consent']],
    [['email', 'Hunter', 'opt in date']], // somebody’s name for a customer of a hunting shop
    [['Email', 'Prospect Id', 'Opt-in date']],
    [['email', 'constituency', 'Department', 'consent date']],
  ])('an honest list may have %j', names => expect(suspicious(names)).toEqual([]))

  test('a column that stands in each export of a peer betrays nothing, as long as nobody filled it in', () => {
    const names = ['CONTACT ID', 'EMAIL', 'LINKEDIN', 'DOUBLE_OPT-IN', 'ADDED_TIME', 'MODIFIED_TIME']
    const filled = (profile: string) => names.map(name => (name === 'LINKEDIN' ? [profile] : ['']))
    expect(suspicious(names, filled(''))).toEqual([])
    expect(suspicious(names, filled('https://www.linkedin.com/in/ada'))).toMatchObject([{ column: 'LINKEDIN' }])
  })

  test('a part of a country is not where somebody stands', () => {
    const names = ['id', 'firstname', 'lastname', 'email', 'points', 'state', 'preferred_locale', 'date_identified']
    const { proposed } = columnsOf(
      names,
      names.map(() => ['']),
      READING,
    )
    expect(proposed.find(it => it.column === 5)).toEqual({ column: 5, as: 'attribute', name: 'state' })
  })

  test('links into their tools are found in whatever column, and where none has a name', () => {
    const samples = [['ada@x.example'], ['https://www.linkedin.com/sales/lead/ACwAA,NAME_SEARCH']]
    expect(suspicious(['email', 'note'], samples)).toMatchObject([{ column: 'note', demand: 'HA-13' }])
    const bare = columnsOf(['Column 1', 'Column 2'], samples, { ...READING, hasHeader: false })
    expect(bare.suspicious).toMatchObject([{ column: 'Column 2', demand: 'HA-13' }])
  })

  test('it is told of one column, and of several', () =>
    expect(
      [['Lead price'], ['Lead price', 'Lead vendor']].map(names => suspicious(['email', ...names])[0]?.says),
    ).toEqual([
      '“Lead price” is a column of leads that somebody else collected.',
      '“Lead price”, “Lead vendor” are columns of leads that somebody else collected.',
    ]))

  test('a profile that is no refusal is still a question', () =>
    expect(profileColumns(['email', 'LinkedIn URL', 'xing', 'link'])).toEqual(['LinkedIn URL', 'xing']))
})

describe('who has left', () => {
  test.each([
    ['status', 'Unsubscribed', true],
    ['status', 'subscribed', false],
    ['status', 'enabled', false],
    ['status', 'blocklisted', true],
    ['status', 'Désinscrit', true],
    ['status', '', false],
    ['Statut', 'abgemeldet', true],
    ['UNSUB_TIME', '2024-01-01 10:00:00', true],
    ['UNSUB_TIME', '', false],
    ['CLEAN_TIME', '2024-01-01 10:00:00', true],
    ['opted_out', 'yes', true],
    ['opted_out', 'No', false],
    ['opt-out', '0', false],
    ['DNC', '1', true],
    ['do_not_contact', 'false', false],
    ['dnc_preferences', 'Unsubscribed: email', true],
    ['email_blacklisted', 'TRUE', true],
    ['subscribed', 'no', true],
    ['subscribed', 'yes', false],
    ['subscribed', '', false],
    ['accepts_marketing', 'FALSE', true],
    ['EMAIL_MARKETING', 'blocklisted', true],
    ['EMAIL_MARKETING', 'subscribed', false],
    ['SMS_BLOCKLISTED', 'Yes', true],
    ['sms_marketing', 'unsubscribed', true],
    ['sms_opt_out', '0', false],
    ['Abgemeldet am', '01.02.2024', true],
    ['Abgemeldet', 'nein', false],
    ['Baja', 'sí', true],
  ])('%s: %j is %s [AS-03]', (column, value, gone) => expect(hasLeft(column, value)).toBe(gone))

  test('by a word that somebody says means it', () =>
    expect([hasLeft('status', 'Weg', new Set(['weg'])), hasLeft('status', 'Weg')]).toEqual([true, false]))
})

describe('the export of a peer proves what stands in it, and nothing more [AS-11]', () => {
  async function opened(file: string) {
    const bytes = readFileSync(new URL(`../../test/data/imports/${file}`, import.meta.url))
    async function* once() {
      yield bytes
    }
    const table = await readTable(once())
    must(table.ok, 'it is a table')
    const { names } = table.value
    const rows: (readonly string[])[] = []
    for await (const slice of table.value.rows) rows.push(...slice.map(({ cells }) => cells))
    const columns = columnsOf(
      names,
      names.map((_, i) => rows.map(row => row[i] ?? '')),
      table.value.reading(),
    )
    const at = (field: string) => columns.proposed.find(({ as }) => as === field)?.column ?? -1
    return { columns, names, rows, at, named: (field: string) => names[at(field)] }
  }

  test('Mailchimp: when they signed up and when they confirmed, and no word of a box', async () => {
    const { columns, named } = await opened('mailchimp-subscribed.csv')
    expect(columns).toMatchObject({ peer: 'mailchimp', suspicious: [] })
    expect([named('consented_at'), named('doi_confirmed_at'), named('ip'), named('country')]).toEqual([
      'OPTIN_TIME',
      'CONFIRM_TIME',
      'OPTIN_IP',
      'CC',
    ])
    expect([named('method'), named('wording'), named('place')]).toEqual([undefined, undefined, undefined])
    expect(PEER_RULES.mailchimp.zone).toBe('+00:00')
  })

  test.each([
    ['mailchimp-unsubscribed.csv', 'mailchimp', ['left@inbox.example']],
    ['mailchimp-cleaned.csv', 'mailchimp', ['gone@inbox.example']],
    ['mailchimp-subscribed.csv', 'mailchimp', []],
    ['brevo.csv', 'brevo', ['bob@inbox.example', 'cleo@inbox.example']],
    ['listmonk.csv', 'listmonk', ['bob@inbox.example']],
    ['mautic.csv', 'mautic', ['bob@inbox.example']],
    ['brevo-blacklisted.csv', 'brevo', ['bob@inbox.example']],
    ['listmonk-subscribers.csv', 'listmonk', ['bob@inbox.example', 'cleo@inbox.example']],
    // Their own profile at a network is a field that each contact has there, and is empty: it betrays nothing.
    ['mautic-contacts.csv', 'mautic', []],
  ])('%s is %s’s, and whoever left there has left [AS-03]', async (file, peer, gone) => {
    const { columns, names, rows, at } = await opened(file)
    expect([columns.peer, columns.suspicious]).toEqual([peer, []])
    const status = at('status')
    const left = rows.filter(row => hasLeft(names[status] ?? '', row[status] ?? ''))
    expect(left.map(row => row[at('email')])).toEqual(gone)
  })

  test('Mautic: what is proposed can be taken as it is, a part of a country under its name', async () => {
    const { columns, names } = await opened('mautic-contacts.csv')
    expect(columns.proposed).toContainEqual({ column: names.indexOf('state'), as: 'attribute', name: 'state' })
    const mapping: Mapping = {
      columns: columns.proposed,
      all: { channel: 'email' },
      purposes: [],
      purposeValues: {},
      wordings: {},
    }
    expect(flawsOfMapping(mapping, columns, new Map(), [])).toEqual([])
  })

  test.each([
    'brevo.csv',
    'brevo-contacts.csv',
    'brevo-blacklisted.csv',
    'listmonk.csv',
    'listmonk-subscribers.csv',
    'mautic.csv',
    'mautic-contacts.csv',
  ])('%s says of nobody when they agreed [AS-04]', async file => {
    const { named } = await opened(file)
    for (const field of ['consented_at', 'doi_sent_at', 'doi_confirmed_at', 'method'])
      expect(named(field)).toBeUndefined()
  })

  test.each([
    ['mailchimp-subscribed.csv', 'LAST_CHANGED', 'OPTIN_TIME'],
    ['brevo-contacts.csv', 'ADDED_TIME', 'EXT_ID'],
    ['listmonk-subscribers.csv', 'created_at', 'attributes'],
    ['mautic-contacts.csv', 'last_active', 'stage'],
  ])(
    '%s: %s is when a row was written, and cannot be said to be when somebody agreed [AS-11]',
    async (file, row, other) => {
      const { columns, names, at } = await opened(file)
      const codesFor = (name: string, as: Field) => {
        const mapped = [
          { column: at('email'), as: 'email' as const },
          { column: names.indexOf(name), as },
        ]
        const mapping: Mapping = {
          columns: mapped,
          all: { channel: 'email' },
          purposes: [{ slug: 'news', v: 1 }],
          purposeValues: {},
          wordings: {},
        }
        const known = new Map([['news', { versions: [1], channels: ['email'] as const }]])
        return flawsOfMapping(mapping, columns, known, []).map(({ code, demand }) => `${code} ${demand ?? ''}`.trim())
      }
      for (const as of ['consented_at', 'doi_sent_at', 'doi_confirmed_at'] as const) {
        expect(codesFor(row, as)).toEqual(['row-time AS-11'])
        expect(codesFor(other, as)).toEqual([]) // May be somebody’s own record.
      }
      expect(codesFor(row, 'last_contact_at')).toEqual([])
    },
  )

  test('who wants no more texts has not left the newsletter, and is texted no more, mapped or not [AS-03] [AS-08]', async () => {
    const { names, rows } = await opened('brevo-blacklisted.csv')
    const leftOf = (channel: 'email' | 'sms', as: 'email' | 'phone') => {
      const column = names.indexOf(as === 'email' ? 'EMAIL' : 'SMS')
      const plan = planOf(
        {
          columns: [{ column, as }],
          all: { channel, country: 'FR' },
          purposes: [{ slug: 'news', v: 1 }],
          purposeValues: {},
          wordings: {},
        },
        names,
        'fr',
      )
      return rows.map(cells => {
        const it = checkRow(plan, cells, Date.UTC(2024, 10, 26))
        return isBad(it) ? it.reason : it.hasLeft
      })
    }
    expect(leftOf('email', 'email')).toEqual([false, true])
    expect(leftOf('sms', 'phone')).toEqual([true, true])
  })

  test('each says what it carries and what is missing', () => {
    for (const peer of PEERS) {
      const { carries, lacks, columns } = PEER_RULES[peer]
      expect([carries.length > 20, lacks.length > 20]).toEqual([true, true])
      for (const field of Object.values(columns)) expect(FIELDS).toContain(field)
    }
  })

  test('any list with an address and a name is nobody’s export', () =>
    expect(columnsOf(['email', 'name', 'status'], [[], [], []], READING).peer).toBeNull())
})
