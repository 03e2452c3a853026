/** The words of imports, shared by their screens. */

import type { Output } from '../../client.ts'
import { counted } from '../../words.tsx'

export type Import = Output<'imports.read'>
export type Listed = Output<'imports.list'>['data'][number]
export type State = Import['state']
export type RowState = keyof Import['counts']
export type Row = Output<'imports.rows'>['data'][number]

export const STATE_COLORS: Readonly<Record<State, string>> = {
  uploading: 'gray',
  uploaded: 'gray',
  trying: 'blue',
  tried: 'blue',
  attested: 'blue',
  quarantined: 'yellow',
  sampling: 'yellow',
  releasing: 'pine',
  done: 'pine',
  stopped: 'red',
  refused: 'red',
  cancelled: 'gray',
}

export const importWords = {
  at: 'import/words',
  en: {
    title: 'Imports',
    says: 'A list that you bring along proves itself row by row. Until it has, nobody on it is written to.',
    begin: 'Bring a list along',
    noneTitle: 'Nothing was imported yet',
    noneSays:
      'Bring a CSV or XLSX file with what each person agreed to, when and where. Exports of Mailchimp, Brevo, listmonk and Mautic are recognised.',
    name: 'Name',
    state: 'State',
    people: 'Rows',
    source: 'Source',
    changed: 'Changed',
    unreadable: 'Could not be read',
    states: {
      uploading: 'Uploading',
      uploaded: 'To be mapped',
      trying: 'Being tried',
      tried: 'Tried',
      attested: 'Into quarantine',
      quarantined: 'In quarantine',
      sampling: 'Sample due',
      releasing: 'Released in waves',
      done: 'Done',
      stopped: 'Stopped',
      refused: 'Refused',
      cancelled: 'Cancelled',
    } satisfies Record<State, string> as Readonly<Record<State, string>>,
    sources: {
      'own-form': 'Our own form',
      'point-of-sale': 'Till or tablet',
      paper: 'Paper',
      event: 'Our stand at an event',
      'other-platform': 'Another provider',
      purchased: 'Bought',
      rented: 'Rented',
      scraped: 'Collected from the web',
      appended: 'Appended by a data service',
      'professional-network': 'LinkedIn and other networks',
      directory: 'Directory or register',
      'lead-generation': 'Leads of others',
      partner: 'Partner',
      'address-book': 'Address book',
      'customers-without-box': 'Customers who ticked no box',
      political: 'Political list',
    } as Readonly<Record<Import['source'], string>>,
    rowStates: {
      rejected: 'Not taken',
      'kept-out': 'Kept out',
      withheld: 'Withheld',
      quarantined: 'In quarantine',
      released: 'Released',
    } satisfies Record<RowState, string> as Readonly<Record<RowState, string>>,
    rowStatesSay: {
      rejected: 'can be mended and brought again',
      'kept-out': 'left, suppressed, or known already',
      withheld: 'evidence is less than it must be',
      quarantined: 'wait for the sample or a wave',
      released: 'can be written to',
    } satisfies Record<RowState, string> as Readonly<Record<RowState, string>>,
    rows: (count: number) => counted(count, 'row', 'rows'),
    cancel: 'Cancel the import',
    refresh: 'Look again',
    choose: 'Choose…',
    documents: 'Documents',
  },
}
