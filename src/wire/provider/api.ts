/** The providers that take mail over HTTP, and who we are to each. */

export const PROVIDER_KINDS = ['ses', 'sendgrid', 'postmark'] as const
export type ProviderKind = (typeof PROVIDER_KINDS)[number]

/** Who we are to the provider, and what of it is used: plain data, fit for another thread. Where it is, the relay says. */
export type Api =
  | {
      readonly is: 'ses'
      readonly region: string
      readonly keyId: string
      readonly secret: string
      /** Events are told by it. Undefined: as the identity has it. */
      readonly configurationSet?: string | undefined
    }
  | { readonly is: 'sendgrid'; readonly key: string }
  | {
      readonly is: 'postmark'
      readonly token: string
      /** The stream of mail that may be unsubscribed from, and that of all other. */
      readonly stream: string
      readonly actStream: string
    }
export type ApiOf<Kind extends ProviderKind> = Extract<Api, { is: Kind }>
