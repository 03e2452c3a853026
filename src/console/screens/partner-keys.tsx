/** What a partner is given once: the secret by which it knows us, and for a feed the token by which we know it. */

import { Stack, Text } from '@mantine/core'
import type { Output } from '../client.ts'
import { Secret } from '../parts/secret.tsx'
import { useWords } from '../words.tsx'

export const words = {
  at: 'screens/partner-keys',
  en: {
    secret:
      'Give this secret to the partner. It is shown once. With it they check the header “webhook-signature” of every message (Standard Webhooks).',
    token: 'And this token, for the feed:',
    how: (address: string) => `curl -H "Authorization: Bearer TOKEN" "${address}?after=0"`,
    next: 'The next question says with “after” how far they have taken it in: the number is in the header “optimail-last”.',
  },
}

export function PartnerKeys({ of }: { readonly of: Output<'partners.renew-keys'> }) {
  const say = useWords(words)
  return (
    <Stack>
      <Secret says={say.secret} value={of.secret} />
      {of.feed_token && (
        <>
          <Secret says={say.token} value={of.feed_token} />
          <Text className="om-mono" style={{ overflowWrap: 'anywhere' }}>
            {say.how(`${location.origin}/partner-feed`)}
          </Text>
          <Text size="sm" className="om-soft">
            {say.next}
          </Text>
        </>
      )}
    </Stack>
  )
}
