/**
 * What a visitor would see of a form on a page: a program that runs in the browser, kept as text because it is the
 * browser's. It only looks, but for scrolling, and for making what lets clicks through be found while it looks.
 */

/** A function of the address that the form is sent to; answers with `Seen` of types.ts. */
export const LOOK = `action => {
  const MOST = 50, CHARS = 2000, NEAR = 300
  const everything = root => [...root.querySelectorAll('*')].flatMap(it => (it.shadowRoot ? [it, ...everything(it.shadowRoot)] : [it]))
  const all = everything(document)
  const up = it => it.parentElement || (it.getRootNode() instanceof ShadowRoot ? it.getRootNode().host : null)
  const line = it => { const found = []; for (; it; it = up(it)) found.push(it); return found }
  const textOf = it => (it.innerText || '').slice(0, CHARS)
  const isOurs = url => { try { const it = new URL(url, document.baseURI); return it.origin + it.pathname === action } catch { return false } }
  const around = it => {
    let place = up(it)
    while (place && place !== document.body && up(place) && up(place) !== document.body && textOf(place).length < NEAR) place = up(place)
    if (!place || place !== document.body) return place ? textOf(place) : ''
    const near = step => { const found = []; for (let at = it[step]; at && found.length < 3; at = at[step]) found.push(textOf(at)); return found }
    return [...near('previousElementSibling').reverse(), ...near('nextElementSibling')].join(' ').slice(0, CHARS)
  }

  const sends = form => isOurs(form.getAttribute('action') || '') ||
    [...form.querySelectorAll('[formaction]')].some(it => isOurs(it.getAttribute('formaction')))
  const controlsOf = form => all.filter(it => it.matches('input, select, textarea, button, [role=checkbox], [role=switch]') &&
    (form.contains(it) || (form.id && it.getAttribute('form') === form.id)))
  const seenControl = it => ({
    name: it.getAttribute('name') || '',
    type: it.matches('[role=checkbox], [role=switch]') ? 'checkbox' : (it.getAttribute('type') || it.tagName).toLowerCase(),
    ticked: it.checked === true || it.hasAttribute('checked') || it.getAttribute('aria-checked') === 'true',
  })
  const forms = all.filter(it => it.tagName === 'FORM' && sends(it)).slice(0, MOST).map(form => ({
    action: form.getAttribute('action') || '',
    controls: controlsOf(form).slice(0, MOST).map(seenControl),
    words: textOf(form),
    around: around(form),
  }))

  // A bar at an edge, or a question over everything: the page's visitors put it away.
  const isWide = it => {
    const layer = line(it).find(one => ['fixed', 'sticky'].includes(getComputedStyle(one).position) || one.matches('dialog, [role=dialog]'))
    if (!layer) return false
    const rect = layer.getBoundingClientRect()
    const isBar = rect.width > 0.9 * innerWidth && rect.height < 0.4 * innerHeight && (rect.top <= 0 || rect.bottom >= innerHeight)
    return isBar || rect.width * rect.height > 0.5 * innerWidth * innerHeight
  }
  const flawsOf = frame => {
    frame.scrollIntoView({ block: 'start', behavior: 'instant' })
    const flaws = new Set()
    const styles = line(frame).map(it => getComputedStyle(it))
    const rect = frame.getBoundingClientRect()
    if (styles.some(it => it.display === 'none' || it.contentVisibility === 'hidden') || styles[0].visibility !== 'visible' || rect.width * rect.height === 0) return ['not-drawn']
    if (styles.reduce((faint, it) => faint * Number(it.opacity), 1) < 0.9) flaws.add('transparent')
    if (styles.some(it => /blur|opacity|contrast|brightness|invert|url/.test(it.filter) || it.mixBlendMode !== 'normal')) flaws.add('filtered')
    if (styles.some(it => it.clipPath !== 'none' || (it.maskImage && it.maskImage !== 'none') || (it.clip !== 'auto' && it.position === 'absolute'))) flaws.add('clipped')
    if (rect.width < 200 || rect.height < 150) flaws.add('too-small')
    if (Math.abs(rect.width / frame.offsetWidth - 1) > 0.15 || Math.abs(rect.height / frame.offsetHeight - 1) > 0.15) flaws.add('scaled')
    if (rect.right + scrollX < 100 || rect.bottom + scrollY < 50 || rect.left > innerWidth - 50) flaws.add('off-page')
    const wanted = parseFloat(frame.style.height)
    if (wanted && rect.height < 0.85 * wanted) flaws.add('clipped')
    for (let it = up(frame); it && it !== document.body; it = up(it)) {
      const style = getComputedStyle(it)
      if (style.display === 'contents' || !/hidden|clip/.test(style.overflowX + style.overflowY)) continue
      const box = it.getBoundingClientRect()
      const width = Math.min(rect.right, box.right) - Math.max(rect.left, box.left)
      const height = Math.min(rect.bottom, box.bottom) - Math.max(rect.top, box.top)
      if (width < 0.9 * rect.width || height < 0.9 * rect.height) flaws.add('clipped')
    }
    let points = 0, covered = 0
    for (let top = 0; top < rect.height && points < 2000; top += 40) {
      scrollTo({ top: rect.top + scrollY + top - innerHeight / 2, behavior: 'instant' })
      frame.scrollIntoViewIfNeeded && top === 0 && frame.scrollIntoViewIfNeeded()
      const now = frame.getBoundingClientRect()
      const y = now.top + Math.min(top + 20, now.height - 2)
      if (y < 0 || y >= innerHeight) continue
      for (let x = now.left + 5; x < Math.min(now.right, innerWidth); x += 40) {
        if (x < 0) continue
        points++
        const above = frame.getRootNode().elementFromPoint(x, y)
        if (above !== frame && above && !isWide(above)) covered++
      }
    }
    if (points > 0 && covered / points > 0.05) flaws.add('covered')
    return [...flaws]
  }
  const through = document.createElement('style')
  through.textContent = '*, *::before, *::after { pointer-events: auto !important }'
  document.documentElement.append(through)
  const frames = all.filter(it => it.tagName === 'IFRAME' && isOurs(it.getAttribute('src') || '')).slice(0, MOST).map(frame => ({
    src: frame.getAttribute('src'),
    flaws: flawsOf(frame),
    around: around(frame),
  }))
  through.remove()
  return { forms, frames }
}`
