import type { Output } from '../../client.ts'

export type Contact = Output<'contacts.read'>
