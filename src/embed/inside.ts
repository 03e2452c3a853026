/**
 * The script in the frame, on our own page. It tells the page around it how high it is, takes over its shade, notes which
 * boxes somebody really changed, and says once that the form was begun. Served as the text of this function.
 */
export function inside(): void {
  const { host = '' } = (document.currentScript as HTMLScriptElement).dataset
  const tell = () =>
    parent.postMessage({ optimail: 1, px: document.documentElement.offsetHeight, title: document.title }, host)
  new ResizeObserver(tell).observe(document.documentElement)
  addEventListener('load', tell)

  addEventListener(
    'message',
    ({ source, origin, data }: MessageEvent<{ optimail?: number; shade?: string } | null>) => {
      if (source !== parent || origin !== host || data?.optimail !== 1) return
      for (const sheet of document.styleSheets)
        for (const rule of sheet.cssRules)
          if (rule instanceof CSSMediaRule && /prefers-color-scheme|^(not )?all$/.test(rule.media.mediaText))
            rule.media.mediaText = data.shade === 'dark' ? 'all' : 'not all'
      document.documentElement.style.colorScheme = data.shade === 'dark' ? 'dark' : 'light'
    },
  )

  addEventListener('DOMContentLoaded', () => {
    const form = document.querySelector('form')
    const token = document.querySelector<HTMLInputElement>('[name=render_token]')
    for (const link of document.links) link.target = '_blank'
    if (!form || !token) return
    const changed = new Set<string>()
    const note = document.createElement('input')
    note.type = 'hidden'
    note.name = 'changed'
    form.append(note)
    let begun = false
    const begin = () => {
      if (begun) return
      begun = true
      void fetch('/embed/started', {
        method: 'POST',
        credentials: 'omit',
        keepalive: true,
        body: JSON.stringify({ path: location.pathname, token: token.value }),
      })
    }
    form.addEventListener('input', event => event.isTrusted && begin())
    form.addEventListener('change', ({ isTrusted, target }) => {
      if (!(target instanceof HTMLInputElement) || target.type !== 'checkbox') return
      if (!isTrusted) target.checked = false
      else changed.add(target.name)
      note.value = [...changed].join(' ')
    })
  })
}
