/**
 * The script on somebody's page, one line of theirs: it makes the form's frame, keeps its height and colours in step with
 * the page, and says when the page does something to it. No cookie, no storage, nothing from elsewhere. It is served as
 * the text of this function, and so it knows nothing that is not inside it.
 */
export function host(): void {
  const script = document.currentScript as HTMLScriptElement | null
  const form = script?.dataset['form'] ?? ''
  if (!script || !/^frm_[0-9a-z]{1,40}$/.test(form)) return
  const ours = new URL(script.src).origin
  const here = location.origin + location.pathname
  const action = `${ours}/f/${form}`
  const lang = document.documentElement.lang
  const query = new URLSearchParams({ frame: here, ...(lang && { lang: lang.slice(0, 2).toLowerCase() }) })
  const frame = document.createElement('iframe')
  frame.src = `${action}?${query}`
  frame.title = script.title || 'Form'
  frame.loading = 'lazy'
  frame.referrerPolicy = 'origin'
  frame.setAttribute(
    'sandbox',
    'allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox',
  )
  frame.style.cssText = 'display:block;width:100%;height:480px;border:0;color-scheme:normal'
  script.after(frame)

  const lightOf = (element: Element | null): boolean => {
    for (let it = element; it; it = it.parentElement) {
      const [r = 0, g = 0, b = 0, a = 1] = (getComputedStyle(it).backgroundColor.match(/[\d.]+/g) ?? []).map(Number)
      if (a > 0.5) return 0.299 * r + 0.587 * g + 0.114 * b > 128
    }
    return !(
      getComputedStyle(document.documentElement).colorScheme.includes('dark') &&
      matchMedia('(prefers-color-scheme:dark)').matches
    )
  }
  let shade = ''
  const tellShade = () => {
    shade = lightOf(frame.parentElement) ? 'light' : 'dark'
    frame.contentWindow?.postMessage({ optimail: 1, shade }, ours)
  }
  addEventListener(
    'message',
    ({ source, origin, data }: MessageEvent<{ optimail?: number; px?: number; title?: string } | null>) => {
      if (source !== frame.contentWindow || origin !== ours || data?.optimail !== 1) return
      if (data.px) frame.style.height = `${Math.min(20000, Math.max(120, Math.ceil(data.px)))}px`
      if (data.title) frame.title = String(data.title).slice(0, 200)
      tellShade()
    },
  )
  matchMedia('(prefers-color-scheme:dark)').addEventListener('change', tellShade)
  for (const root of [document.documentElement, document.body])
    if (root) new MutationObserver(tellShade).observe(root, { attributes: true })

  const seesOf = (): string[] => {
    const sees = new Set<string>()
    const rect = frame.getBoundingClientRect()
    let faint = 1
    for (let it: Element | null = frame; it; it = it.parentElement) {
      const style = getComputedStyle(it)
      faint *= Number(style.opacity)
      if (style.display === 'none' || style.visibility === 'hidden') sees.add('not-drawn')
      if (style.filter !== 'none' || style.mixBlendMode !== 'normal') sees.add('filtered')
      if (style.clipPath !== 'none') sees.add('clipped')
    }
    if (faint < 0.9) sees.add('transparent')
    if (rect.width < 200 || rect.height < 100) sees.add('too-small')
    if (Math.abs(rect.width / frame.offsetWidth - 1) > 0.15) sees.add('scaled')
    const x = rect.left + rect.width / 2
    const y = rect.top + Math.min(rect.height, innerHeight) / 2
    const above = document.elementFromPoint(x, y)
    if (above && above !== frame && frame.parentElement?.contains(above) !== false) sees.add('covered')
    for (const other of document.querySelectorAll('form')) {
      if (!String(other.getAttribute('action')).startsWith(action)) continue
      for (const box of other.querySelectorAll<HTMLInputElement>('[type=checkbox],[type=radio],[name^=consent]'))
        sees.add(box.checked || box.type === 'hidden' ? 'ticked' : 'own-box')
    }
    return [...sees]
  }
  const told = new Set<string>()
  const report = () => {
    const sees = seesOf().filter(it => !told.has(it))
    if (sees.length === 0) return
    for (const it of sees) told.add(it)
    const body = JSON.stringify({ form, page: here, sees })
    void fetch(`${ours}/embed/report`, { method: 'POST', mode: 'no-cors', credentials: 'omit', keepalive: true, body })
  }
  new IntersectionObserver(entries => {
    if (entries.some(it => it.isIntersecting)) setTimeout(report, 1500)
  }).observe(frame)
  setTimeout(report, 4000)
}
