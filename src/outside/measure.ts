/**
 * How words stand on a page, measured where they are drawn: a program that runs in the browser, kept as text because it
 * is the browser's. It only reads, but for scrolling each thing into view, as a person would to see it.
 */

/** A function of a list of selectors. */
export const MEASURE = `selectors => {
  const rgba = color => {
    const found = (color.match(/[\\d.]+(?:e-?\\d+)?/g) || []).map(Number)
    const unit = color.startsWith('color(srgb') ? 255 : 1
    return [found[0] * unit || 0, found[1] * unit || 0, found[2] * unit || 0, found.length > 3 ? found[3] : 1]
  }
  const over = (top, below) => {
    const alpha = top[3] + below[3] * (1 - top[3])
    if (alpha === 0) return [0, 0, 0, 0]
    return [...[0, 1, 2].map(i => (top[i] * top[3] + below[i] * below[3] * (1 - top[3])) / alpha), alpha]
  }
  const light = color => {
    const [r, g, b] = color.map(value => (value <= 10.31475 ? value / 3294.6 : ((value / 255 + 0.055) / 1.055) ** 2.4))
    return 0.2126 * r + 0.7152 * g + 0.0722 * b
  }
  const ratio = (one, other) => {
    const [a, b] = [light(one), light(other)]
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
  }
  const line = element => {
    const up = []
    for (let it = element; it; it = it.parentElement) up.push(it)
    return up
  }
  const paper = matchMedia('(prefers-color-scheme: dark)').matches && getComputedStyle(document.documentElement).colorScheme.includes('dark') ? [18, 18, 18, 1] : [255, 255, 255, 1]
  const contrastOf = element => {
    let ground = paper
    let faint = 1
    for (const it of line(element).reverse()) {
      const style = getComputedStyle(it)
      ground = over(rgba(style.backgroundColor), ground)
      faint *= Number(style.opacity)
    }
    const ink = rgba(getComputedStyle(element).color)
    ink[3] *= faint
    return ratio(over(ink, ground), ground)
  }
  const isDrawn = element => line(element).every(it => {
    const style = getComputedStyle(it)
    return style.display !== 'none' && Number(style.opacity) > 0 && style.contentVisibility !== 'hidden'
  }) && getComputedStyle(element).visibility === 'visible'
  const seenOf = element => {
    if (!isDrawn(element)) return 0
    const rects = [...element.getClientRects()].filter(rect => rect.width > 0 && rect.height > 0)
    let all = 0
    let seen = 0
    for (const rect of rects)
      for (const across of [0.02, 0.25, 0.5, 0.75, 0.98])
        for (const down of [0.2, 0.5, 0.8]) {
          all++
          const x = rect.left + rect.width * across
          const y = rect.top + rect.height * down
          const top = document.elementFromPoint(x, y)
          if (top && (element === top || element.contains(top))) seen++
        }
    return all === 0 ? 0 : seen / all
  }
  const measures = selectors.flatMap(selector => [...document.querySelectorAll(selector)].map((element, nth) => {
    element.scrollIntoView({ block: 'center', behavior: 'instant' })
    const style = getComputedStyle(element)
    const rect = element.getBoundingClientRect()
    return {
      selector,
      nth,
      id: element.id || element.htmlFor || '',
      text: (element.textContent || '').slice(0, 2000),
      fontPx: parseFloat(style.fontSize),
      contrast: contrastOf(element),
      left: rect.left + scrollX,
      top: rect.top + scrollY,
      width: rect.width,
      height: rect.height,
      seen: seenOf(element),
      checked: element.checked === true,
    }
  }))
  scrollTo(0, 0)
  return {
    bodyFontPx: parseFloat(getComputedStyle(document.body).fontSize),
    viewport: { width: innerWidth, height: innerHeight },
    measures,
  }
}`

/** A function without arguments: every checkbox of a document. */
export const BOXES = `() => {
  const drawn = element => {
    for (let it = element; it; it = it.parentElement) {
      const style = getComputedStyle(it)
      if (style.display === 'none' || Number(style.opacity) === 0 || style.visibility !== 'visible') return false
    }
    return true
  }
  const seen = element => {
    element.scrollIntoView({ block: 'center', behavior: 'instant' })
    const rect = element.getBoundingClientRect()
    if (!drawn(element) || rect.width < 1 || rect.height < 1) return 0
    const top = document.elementFromPoint(rect.left + rect.width / 2, rect.top + rect.height / 2)
    return top && (top === element || element.contains(top) || top.contains(element)) ? 1 : 0
  }
  return [...document.querySelectorAll('input[type=checkbox], [role=checkbox]')].map(element => ({
    name: element.name || '',
    id: element.id || '',
    checked: element.checked === true || element.getAttribute('aria-checked') === 'true',
    required: element.required === true,
    seen: seen(element),
    label: [...(element.labels || [])].map(label => label.textContent || '').join(' ').replace(/\\s+/g, ' ').trim().slice(0, 1000),
  }))
}`
