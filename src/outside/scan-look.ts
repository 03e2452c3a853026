/**
 * What stands on a page about cookies, as somebody sees it: a program that runs in the browser, in a world of its own, kept as
 * text because it is the browser's. What it finds it keeps by number, so that it can be asked where to click.
 */

/** A function of words, of selectors that were given, and of roots that no script of the page can open. */
export const LOOK = `(words, given, ...closed) => {
  const MOST = 4000, TEXT = 80, BOXES = 40
  const up = it => it.parentElement || (it.getRootNode() instanceof ShadowRoot ? it.getRootNode().host : null)
  const line = it => { const found = []; for (; it; it = up(it)) found.push(it); return found }
  const inside = root => [...root.querySelectorAll('*')].slice(0, MOST).flatMap(it => it.shadowRoot ? [it, ...inside(it.shadowRoot)] : [it])
  const all = [...inside(document), ...closed.flatMap(inside)]
  const plain = text => text.normalize('NFKD').replace(/[\\u0300-\\u036f]/g, '').toLowerCase().replace(/[^a-z0-9]+/g, ' ').trim()
  const wordsOf = it => (it.getAttribute('aria-label') || (it.labels ? [...it.labels].map(label => label.innerText).join(' ') : '') || it.innerText || (it.type === 'submit' || it.type === 'button' ? it.value : '') || it.title || '').replace(/\\s+/g, ' ').trim()
  const answers = words.answers.map(([act, source]) => [act, new RegExp(source)])
  const classes = words.classes.map(([letter, source]) => [letter, new RegExp(source)])
  const [topic, backTo] = [new RegExp(words.topic), new RegExp(words.backTo)]

  const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })
  const rgba = color => {
    canvas.clearRect(0, 0, 1, 1)
    canvas.fillStyle = color
    canvas.fillRect(0, 0, 1, 1)
    const [r, g, b, a] = canvas.getImageData(0, 0, 1, 1).data
    return [r, g, b, a / 255]
  }
  const over = (top, below) => [...[0, 1, 2].map(i => top[i] * top[3] + below[i] * (1 - top[3])), 1]
  const light = color => {
    const [r, g, b] = color.map(value => (value <= 10.31475 ? value / 3294.6 : ((value / 255 + 0.055) / 1.055) ** 2.4))
    return 0.2126 * r + 0.7152 * g + 0.0722 * b
  }
  const ratio = (one, other) => {
    const [a, b] = [light(one), light(other)]
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
  }
  const groundOf = it => line(it).reverse().reduce((ground, one) => over(rgba(getComputedStyle(one).backgroundColor), ground), [255, 255, 255, 1])
  const faintness = it => line(it).reduce((faint, one) => faint * Number(getComputedStyle(one).opacity), 1)
  const isDrawn = it => {
    const rect = it.getBoundingClientRect()
    return rect.width > 0 && rect.height > 0 && getComputedStyle(it).visibility === 'visible' && faintness(it) > 0.1 &&
      line(it).every(one => getComputedStyle(one).display !== 'none' && getComputedStyle(one).contentVisibility !== 'hidden')
  }
  const deepest = (x, y) => {
    let found = document.elementFromPoint(x, y)
    for (let root = found && (found.shadowRoot || closed.find(it => it.host === found)); root; ) {
      const inner = root.elementFromPoint(x, y)
      if (!inner || inner === found) break
      found = inner
      root = found.shadowRoot || closed.find(it => it.host === found)
    }
    return found
  }
  const pointsOn = it => {
    const rect = it.getBoundingClientRect()
    return [0.5, 0.1, 0.3, 0.7, 0.9].flatMap(across => [0.5, 0.2, 0.8].map(down => [rect.left + rect.width * across, rect.top + rect.height * down]))
  }
  const isHit = (it, [x, y]) => {
    const found = deepest(x, y)
    return found !== null && line(found).includes(it)
  }
  const intoView = it => {
    const rect = it.getBoundingClientRect()
    if (rect.top < 0 || rect.left < 0 || rect.bottom > innerHeight || rect.right > innerWidth) it.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' })
  }
  const seenOf = it => {
    if (!isDrawn(it)) return 0
    intoView(it)
    const points = pointsOn(it)
    return points.filter(point => isHit(it, point)).length / points.length
  }
  const frameOf = style => parseFloat(style.borderTopWidth) > 0 && style.borderTopStyle !== 'none' ? style.borderTopColor + ' ' + style.borderTopWidth : 'none'
  const measured = it => {
    const seen = seenOf(it)
    const style = getComputedStyle(it)
    const rect = it.getBoundingClientRect()
    const ground = groundOf(it)
    const ink = rgba(style.color)
    ink[3] *= faintness(it)
    const edge = frameOf(style) === 'none' ? ground : rgba(style.borderTopColor)
    const around = up(it) ? groundOf(up(it)) : [255, 255, 255, 1]
    return {
      text: wordsOf(it).slice(0, TEXT), width: rect.width, height: rect.height, color: rgba(style.color).join(), background: ground.map(Math.round).join(),
      border: frameOf(style), font: style.fontFamily.slice(0, 200), fontPx: parseFloat(style.fontSize), weight: style.fontWeight,
      contrast: ratio(over(ink, ground), ground), prominence: Math.max(ratio(ground, around), ratio(over(edge, around), around)), seen,
    }
  }

  const CONTROLS = 'button, a[href], [role=button], [role=link], input[type=submit], input[type=button], summary, [onclick]'
  const controls = all.filter(it => it.matches(CONTROLS) && !it.disabled)
  const actOf = it => {
    if (it.matches('[name=c], [name=only]')) return { none: 'refuse', all: 'accept' }[it.value]
    const text = plain(wordsOf(it))
    return text === '' || text.length > TEXT ? undefined : answers.find(([, like]) => like.test(text))?.[0]
  }
  const isAbout = it => {
    const text = plain((it.innerText || '').slice(0, 6000)) + (it.getAttribute('aria-label') ? plain(it.getAttribute('aria-label')) : '')
    return topic.test(text) || /cookie|consent|privacy/i.test(it.id + ' ' + (typeof it.className === 'string' ? it.className : ''))
  }
  // The smallest box around an answer that speaks of cookies, and not the whole page.
  const placeOf = it => line(it).slice(1, 12).find(one => one !== document.body && one !== document.documentElement && isAbout(one))
  const isWanted = it => it.matches('[role=dialog], dialog, [aria-modal]') || line(it).some(one => /fixed|sticky/.test(getComputedStyle(one).position) || one.matches('[role=dialog], dialog, form[action*="/cookies/"]'))
  const hasSelector = (selector, it) => { try { return selector !== '' && it.matches(selector) } catch { return false } }
  const named = act => all.find(it => hasSelector(given[act] || '', it))
  const withAct = controls.map(it => ({ it, act: actOf(it) })).filter(({ act }) => act)
  const ours = withAct.filter(({ it }) => it.matches('[name=c][value=none], [name=only][value=none]')).map(({ it }) => it.form).filter(Boolean)[0]
  const starters = withAct.filter(({ act }) => act === 'accept' || act === 'refuse').map(one => ({ ...one, place: placeOf(one.it) })).filter(({ place }) => place)
  const best = starters.find(({ place, it }) => isDrawn(it) && isWanted(place)) || starters.find(({ it }) => isDrawn(it)) || starters[0]
  const wider = place => {
    let found = place
    for (let it = place; it && it !== document.body && it !== document.documentElement; it = up(it)) {
      const acts = new Set(withAct.filter(one => line(one.it).includes(it)).map(one => one.act))
      if (isAbout(it) && (it.innerText || '').length < 6000) found = it
      if ((acts.has('accept') && acts.has('refuse')) || it.matches('[role=dialog], dialog') || getComputedStyle(it).position === 'fixed') return isAbout(it) ? it : found
    }
    return found
  }
  const place = ours || (named('refuse') || named('accept') ? document.documentElement : best && wider(best.place))
  const kept = globalThis.omKept = []
  const keep = it => kept.push(it) - 1
  globalThis.omPoint = it => {
    intoView(it)
    return pointsOn(it).find(point => isHit(it, point))
  }
  const result = { acts: {}, boxes: [], wayBack: undefined, banner: undefined }
  const isOn = it => it.checked === true || it.getAttribute('aria-checked') === 'true' || it.getAttribute('aria-pressed') === 'true'
  if (place) {
    const here = withAct.filter(({ it }) => line(it).includes(place))
    const drawn = here.filter(({ it }) => isDrawn(it))
    const shown = drawn.length > 0 ? drawn : here // Nothing of a question that is put away is drawn.
    const isSign = it => !/\\p{L}/u.test(it.innerText || it.value || '') // A cross that closes.
    const of = act => named(act) || (shown.find(one => one.act === act && !isSign(one.it)) || shown.find(one => one.act === act))?.it
    const found = { refuse: of('refuse'), accept: of('accept'), choose: of('choose'), save: of('save') }
    for (const act of Object.keys(found)) if (found[act]) result.acts[act] = keep(found[act])
    const isShown = it => isDrawn(it) || (it.labels && [...it.labels].some(isDrawn))
    const boxes = all.filter(it => line(it).includes(place) && isShown(it) && it.matches('input[type=checkbox], [role=switch], [role=checkbox], [aria-pressed]') && !here.some(one => one.it === it)).slice(0, BOXES)
    const seenBoxes = boxes.map(it => {
      const label = (wordsOf(it) || up(it)?.innerText || '').replace(/\\s+/g, ' ').trim().slice(0, 120)
      const letter = it.name === 'c' && /^[pftx]$/.test(it.value) ? it.value : classes.find(([, like]) => like.test(plain(label)))?.[0]
      return { it, seen: { label, checked: isOn(it), locked: it.disabled === true || it.getAttribute('aria-disabled') === 'true', ...(letter && { letter }) } }
    })
    result.boxes = seenBoxes.map(({ it, seen }) => ({ ...seen, id: keep(it) }))
    const show = it => it && measured(it)
    result.banner = {
      by: ours ? 'ours' : named('refuse') || named('accept') ? 'named' : 'words',
      words: (place === document.documentElement ? '' : place.innerText || '').replace(/\\s+/g, ' ').trim().slice(0, 600),
      ...(found.refuse && { refuse: show(found.refuse) }), ...(found.accept && { accept: show(found.accept) }), ...(found.choose && { choose: show(found.choose) }),
      boxes: seenBoxes.map(({ seen }) => seen),
    }
  }
  const back = controls.filter(it => !place || place === document.documentElement || !line(it).includes(place)).filter(isDrawn)
    .find(it => it.matches('[data-om-open]') || (wordsOf(it).length < TEXT && backTo.test(plain(wordsOf(it)))) || (it.matches('a[href]') && URL.parse(it.href)?.pathname === '/cookies'))
  if (back) result.wayBack = keep(back)
  return result
}`

/** A function of a number: where to click on it so that it is hit; undefined where something else would be. */
export const POINT = `n => {
  const it = globalThis.omKept?.[n]
  if (!it || !it.isConnected) return undefined
  const point = [it, ...(it.labels || [])].map(globalThis.omPoint).find(Boolean)
  return point && { x: point[0], y: point[1] }
}`

/** Where its links lead, in the order of the page. */
export const LINKS = `() => [...document.querySelectorAll('a[href]')].slice(0, 2000).map(it => it.href).filter(it => /^https?:/.test(it)).slice(0, 500)`

/** What tells that a page stands: how large its boxes are. */
export const STILL = `() => document.readyState + [...document.querySelectorAll('button, dialog, [role=dialog], form')].slice(0, 200).map(it => { const r = it.getBoundingClientRect(); return [r.x, r.y, r.width, r.height].map(Math.round).join() }).join(';')`
