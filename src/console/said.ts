/** Sentences of the server that the console says by itself, from the table in which they stand: heard as an answer's are. */

import { useEffect, useState } from 'react'
import { useLanguage } from './words.tsx'

type Heard = (sentence: string) => string
const asItStands: Heard = sentence => sentence

/** In the language that is spoken here; in English until that is fetched. */
export function useHeard(): Heard {
  const language = useLanguage()
  const [known, keep] = useState({ language, hear: asItStands })
  useEffect(() => {
    let isWanted = language !== 'en'
    if (isWanted)
      void import('./heard.ts')
        .then(({ hearing }) => hearing(language))
        .then(hear => isWanted && keep({ language, hear }))
    return () => {
      isWanted = false
    }
  }, [language])
  return known.language === language ? known.hear : asItStands
}
