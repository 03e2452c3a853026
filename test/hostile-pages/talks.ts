/** Requests that scripts make, frames, forms, and pages that go somewhere by themselves. */

import type { HostilePage, Mark, Vector } from './types.ts'

const run = (id: string, code: (m: Mark) => string): Vector => ({ id, by: 'ask', script: code })
const body = (id: string, html: (m: Mark) => string): Vector => ({ id, by: 'ask', body: html })
const FRAME = `const frame = document.createElement('iframe'); document.body.append(frame); const inner = frame.contentWindow;`

export const TALKS: HostilePage = {
  id: 'talks',
  says: 'everything by which a script sends something away',
  vectors: [
    run('fetch', m => `fetch('${m.at('.json')}')`),
    run(
      'fetch-no-cors',
      m => `fetch('${m.at('.json')}', { mode: 'no-cors', credentials: 'include', method: 'POST', body: 'x' })`,
    ),
    run(
      'fetch-keepalive',
      m => `fetch('${m.at('.json')}', { keepalive: true, mode: 'no-cors', method: 'POST', body: 'x' })`,
    ),
    run('fetch-of-frame', m => `${FRAME} inner.fetch('${m.at('.json')}', { mode: 'no-cors' })`),
    run(
      'fetch-of-removed-frame',
      m =>
        `${FRAME} const get = inner.fetch; get('${m.at('.json')}', { mode: 'no-cors' }); setTimeout(() => frame.remove(), 50)`,
    ),
    run('fetch-later', m => `fetchLater('${m.at('.json')}', { activateAfter: 0 })`),
    run('xhr', m => `const it = new XMLHttpRequest(); it.open('GET', '${m.at('.json')}'); it.send()`),
    run('xhr-sync', m => `const it = new XMLHttpRequest(); it.open('GET', '${m.at('.json')}', false); it.send()`),
    run('beacon', m => `navigator.sendBeacon('${m.at('.txt')}', 'x')`),
    run(
      'beacon-of-frame',
      m => `${FRAME} Navigator.prototype.sendBeacon.call(inner.navigator, '${m.at('.txt')}', 'x')`,
    ),
    run('beacon-delayed', m => `setTimeout(() => navigator.sendBeacon('${m.at('.txt')}', 'x'), 150)`),
    run('event-source', m => `new EventSource('${m.at('.sse')}')`),
    run('web-socket', m => `new WebSocket('${m.socket()}')`),
    run('web-socket-of-frame', m => `${FRAME} new inner.WebSocket('${m.socket()}')`),
    {
      id: 'redirect-of-own',
      by: 'ask',
      script: m => `fetch('${m.own('/go')}', { mode: 'no-cors' })`,
      ours: m => ({ '/go': { status: 307, headers: [['location', m.at('.json')]] } }),
    },
    {
      id: 'redirect-of-own-picture',
      by: 'ask',
      body: m => `<img src="${m.own('/go')}">`,
      ours: m => ({ '/go': { status: 302, headers: [['location', m.at('.png')]] } }),
    },
    {
      id: 'redirect-of-granted',
      by: 'ask',
      undeclared: true,
      script: m => `new Image().src = '${m.via('B', m.at('.png'))}'`,
    },
    {
      id: 'ping-link',
      by: 'ask',
      body: m => `<a id="l${m.token}" href="#x" ping="${m.at('.txt')}">x</a>`,
      click: m => `#l${m.token}`,
    },
    {
      id: 'ping-by-script',
      by: 'ask',
      body: m => `<a id="l${m.token}" href="#y" ping="${m.at('.txt')}">x</a>`,
      script: m => `document.getElementById('l${m.token}').click()`,
    },
    {
      id: 'attribution-source',
      by: 'ask',
      silent: 'Chromium has given it up',
      script: m =>
        `document.body.append(Object.assign(new Image(), { attributionSrc: '${m.at('.txt')}', src: 'data:,' }))`,
    },
    {
      id: 'web-transport',
      by: 'datagram',
      undeclared: true,
      script: m => `new WebTransport('https://${m.datagrams}/x').ready.catch(() => {})`,
    },
  ],
}

const peer = (servers: string) =>
  `const it = new Peer({ iceServers: [${servers}] }); it.createDataChannel('x'); it.createOffer().then(o => it.setLocalDescription(o)); setTimeout(() => it, 2000)`

export const PEERS: HostilePage = {
  id: 'peers',
  says: 'datagrams to a server that tells addresses',
  vectors: [
    {
      id: 'stun',
      by: 'datagram',
      undeclared: true,
      script: m => `const Peer = RTCPeerConnection; ${peer(`{ urls: 'stun:${m.datagrams}' }`)}`,
    },
    {
      id: 'stun-old-name',
      by: 'datagram',
      undeclared: true,
      script: m => `const Peer = webkitRTCPeerConnection; ${peer(`{ urls: 'stun:${m.datagrams}' }`)}`,
    },
    {
      id: 'stun-of-frame',
      by: 'datagram',
      undeclared: true,
      script: m => `${FRAME} const Peer = inner.RTCPeerConnection; ${peer(`{ urls: 'stun:${m.datagrams}' }`)}`,
    },
    {
      id: 'stun-of-frames',
      by: 'datagram',
      undeclared: true,
      script: m =>
        `${FRAME} const Peer = frames[frames.length - 1].RTCPeerConnection; ${peer(`{ urls: 'stun:${m.datagrams}' }`)}`,
    },
    {
      id: 'stun-srcdoc',
      by: 'datagram',
      undeclared: true,
      body: m =>
        `<iframe srcdoc="<script${m.nonce.replaceAll('"', "'")}>const Peer = RTCPeerConnection; ${peer(`{ urls: 'stun:${m.datagrams}' }`)}</script>"></iframe>`,
    },
    {
      id: 'turn',
      by: 'datagram',
      undeclared: true,
      script: m =>
        `const Peer = RTCPeerConnection; ${peer(`{ urls: 'turn:${m.datagrams}', username: 'a', credential: 'b' }`)}`,
    },
    {
      id: 'stun-blank-window',
      by: 'datagram',
      undeclared: true,
      script: m =>
        `const w = open('about:blank'); const Peer = w.RTCPeerConnection; ${peer(`{ urls: 'stun:${m.datagrams}' }`)}`,
    },
  ],
}

const quoted = (m: Mark) => m.nonce.replaceAll('"', "'")
const img = (m: Mark) => `<img src=${m.at('.png')}>`

export const FRAMES: HostilePage = {
  id: 'frames',
  says: 'frames of others, and frames of nobody',
  vectors: [
    body('frame', m => `<iframe src="${m.at('.html')}"></iframe>`),
    body('frame-sandboxed', m => `<iframe sandbox="allow-scripts" src="${m.at('.html')}"></iframe>`),
    body('frame-credentialless', m => `<iframe credentialless src="${m.at('.html')}"></iframe>`),
    body('object-frame', m => `<object type="text/html" data="${m.at('.html')}"></object>`),
    body('embed-frame', m => `<embed type="text/html" src="${m.at('.html')}">`),
    body('srcdoc', m => `<iframe srcdoc="${img(m)}"></iframe>`),
    body('srcdoc-sandboxed', m => `<iframe sandbox srcdoc="${img(m)}"></iframe>`),
    body('srcdoc-nested', m => `<iframe srcdoc="<iframe srcdoc='${img(m)}'></iframe>"></iframe>`),
    body(
      'srcdoc-script',
      m => `<iframe srcdoc="<script${quoted(m)}>new Image().src='${m.at('.png')}'</script>"></iframe>`,
    ),
    body('data-frame', m => `<iframe src="data:text/html,${encodeURIComponent(img(m))}"></iframe>`),
    body(
      'data-frame-script',
      m =>
        `<iframe src="data:text/html,${encodeURIComponent(`<script>fetch('${m.at('.txt')}', { mode: 'no-cors' })</script>`)}"></iframe>`,
    ),
    body('javascript-frame', m => `<iframe src="javascript:'${img(m)}'"></iframe>`),
    run(
      'blob-frame',
      m =>
        `document.body.append(Object.assign(document.createElement('iframe'), { src: URL.createObjectURL(new Blob(['${img(m)}'], { type: 'text/html' })) }))`,
    ),
    run(
      'blank-frame-write',
      m => `${FRAME} inner.document.open(); inner.document.write('${img(m)}'); inner.document.close()`,
    ),
    run(
      'blank-frame-append',
      m =>
        `${FRAME} inner.document.body.append(Object.assign(inner.document.createElement('img'), { src: '${m.at('.png')}' }))`,
    ),
    run(
      'frame-injected',
      m =>
        `setTimeout(() => document.body.append(Object.assign(document.createElement('iframe'), { src: '${m.at('.html')}' })), 150)`,
    ),
    run('frame-by-location', m => `${FRAME} inner.location = '${m.at('.html')}'`),
    run(
      'frame-by-open',
      m =>
        `const frame = Object.assign(document.createElement('iframe'), { name: 'n${m.token}' }); document.body.append(frame); open('${m.at('.html')}', 'n${m.token}')`,
    ),
    {
      id: 'frame-own-svg',
      by: 'ask',
      body: m => `<iframe src="${m.own('/x.svg')}"></iframe>`,
      ours: m => ({
        '/x.svg': {
          type: 'image/svg+xml',
          body: `<svg xmlns="http://www.w3.org/2000/svg"><image href="${m.at('.png')}" width="9" height="9"/></svg>`,
        },
      }),
    },
    {
      id: 'frame-own-xml',
      by: 'ask',
      body: m => `<iframe src="${m.own('/x.xml')}"></iframe>`,
      ours: m => ({
        '/x.xml': {
          type: 'application/xhtml+xml',
          body: `<html xmlns="http://www.w3.org/1999/xhtml"><body><img src="${m.at('.png')}"/></body></html>`,
        },
      }),
    },
    {
      id: 'frame-own-page',
      by: 'ask',
      body: m => `<iframe src="${m.own('/x.html')}"></iframe>`,
      ours: m => ({
        '/x.html': { type: 'text/html', body: `<!doctype html><html><head></head><body>${img(m)}</body></html>` },
      }),
    },
    {
      id: 'frame-own-page-odd-type',
      by: 'ask',
      body: m => `<iframe src="${m.own('/x')}"></iframe>`,
      ours: m => ({ '/x': { type: 'Text/HTML; Charset=utf-8', body: `<!doctype html>${img(m)}` } }),
    },
    {
      id: 'frame-own-not-found',
      by: 'ask',
      body: m => `<iframe src="${m.own('/gone')}"></iframe>`,
      ours: m => ({
        '/gone': {
          status: 404,
          type: 'text/html',
          body: `<!doctype html><html><head></head><body>${img(m)}</body></html>`,
        },
      }),
    },
    {
      id: 'frame-own-redirect',
      by: 'ask',
      body: m => `<iframe src="${m.own('/go')}"></iframe>`,
      ours: m => ({ '/go': { status: 302, headers: [['location', m.at('.html')]] } }),
    },
    {
      id: 'granted-frame-asks-others',
      by: 'ask',
      undeclared: true,
      beyond: 'a frame of somebody who was allowed keeps its own policy, and asks whom it likes',
      body: m => `<iframe src="${m.via('B', m.at('.html'))}&frame=1"></iframe>`,
    },
  ],
}

/** Why a blocked frame is still felt: Chromium opens the connection before it asks the policy. */
export const BEFORE = 'Chromium opens the connection before it asks the policy; nothing is sent over it'
export const CONNECTIONS: HostilePage = {
  id: 'connections',
  says: 'connections over which nothing is asked, made for what a policy then stops',
  vectors: [
    {
      id: 'frame-connects',
      by: 'connect',
      undeclared: true,
      beyond: BEFORE,
      body: m => `<iframe src="${m.alone}/"></iframe>`,
    },
    {
      id: 'frame-injected-connects',
      by: 'connect',
      undeclared: true,
      beyond: BEFORE,
      script: m => `document.body.append(Object.assign(document.createElement('iframe'), { src: '${m.alone}/' }))`,
    },
    {
      id: 'form-connects',
      by: 'connect',
      undeclared: true,
      beyond: BEFORE,
      body: m =>
        `<form id="f${m.token}" method="post" action="${m.alone}/" target="_blank"></form><script${m.nonce}>document.getElementById('f${m.token}').submit()</script>`,
    },
    { id: 'image-connects', by: 'connect', undeclared: true, body: m => `<img src="${m.alone}/">` },
    {
      id: 'script-connects',
      by: 'connect',
      undeclared: true,
      body: m => `<script${m.nonce} src="${m.alone}/"></script>`,
    },
    {
      id: 'socket-connects',
      by: 'connect',
      undeclared: true,
      script: m => `new WebSocket('${m.alone.replace('http', 'ws')}/')`,
    },
  ],
}

export const FORMS: HostilePage = {
  id: 'forms',
  says: 'forms that send themselves, and windows',
  vectors: [
    body(
      'form-to-frame',
      m =>
        `<iframe name="t${m.token}"></iframe><form id="f${m.token}" method="post" action="${m.at('.html')}" target="t${m.token}"><input name="a" value="b"></form><script${m.nonce}>document.getElementById('f${m.token}').submit()</script>`,
    ),
    body(
      'form-get-to-frame',
      m =>
        `<iframe name="t${m.token}"></iframe><form id="f${m.token}" action="${m.at('.html')}" target="t${m.token}"><input name="a" value="b"></form><script${m.nonce}>document.getElementById('f${m.token}').submit()</script>`,
    ),
    body(
      'form-to-window',
      m =>
        `<form id="f${m.token}" method="post" action="${m.at('.html')}" target="_blank"><input name="a" value="b"></form><script${m.nonce}>document.getElementById('f${m.token}').submit()</script>`,
    ),
    body(
      'form-action-of-button',
      m =>
        `<iframe name="t${m.token}"></iframe><form action="#" target="t${m.token}"><button id="f${m.token}" formaction="${m.at('.html')}" formmethod="post">x</button></form><script${m.nonce}>document.getElementById('f${m.token}').click()</script>`,
    ),
    {
      id: 'form-redirect-of-own',
      by: 'ask',
      body: m =>
        `<iframe name="t${m.token}"></iframe><form id="f${m.token}" method="post" action="${m.own('/go')}" target="t${m.token}"></form><script${m.nonce}>document.getElementById('f${m.token}').submit()</script>`,
      ours: m => ({ '/go': { status: 307, headers: [['location', m.at('.html')]] } }),
    },
    run('blank-window-writes', m => `const w = open('about:blank'); w.document.write('${img(m)}')`),
    run('blob-window', m => `open(URL.createObjectURL(new Blob(['${img(m)}'], { type: 'text/html' })))`),
    run('javascript-window', m => `open("javascript:'${img(m)}'")`),
    {
      id: 'window-open',
      by: 'ask',
      script: m => `open('${m.at('.html')}')`,
      beyond: 'no policy of a page says where a window may go',
    },
    {
      id: 'link-clicked-by-script',
      by: 'ask',
      script: m => `Object.assign(document.createElement('a'), { href: '${m.at('.html')}', target: '_blank' }).click()`,
      beyond: 'no policy of a page says where a window may go',
    },
  ],
}

const leaves = (id: string, more: Omit<Vector, 'id' | 'by'>): HostilePage => ({
  id,
  says: 'the page goes somewhere else by itself',
  vectors: [{ id, by: 'ask', beyond: 'no policy of a page says where the page itself may go', ...more }],
})

export const LEAVES: readonly HostilePage[] = [
  leaves('leaves-by-meta', { head: m => `<meta http-equiv="refresh" content="0;url=${m.at('.html')}">` }),
  leaves('leaves-by-header', { headers: m => [['refresh', `0;url=${m.at('.html')}`]] }),
  leaves('leaves-by-script', { script: m => `setTimeout(() => { location.href = '${m.at('.html')}' }, 100)` }),
]

export const REPORTS: HostilePage = {
  id: 'reports',
  says: 'reports that the browser itself sends away',
  vectors: [
    {
      id: 'report-uri',
      by: 'ask',
      headers: m => [['content-security-policy-report-only', `img-src 'none'; report-uri ${m.at('.txt')}`]],
      body: () => '<img src="/favicon.ico">',
    },
    {
      id: 'report-uri-enforced',
      by: 'ask',
      headers: m => [['content-security-policy', `object-src 'none'; report-uri ${m.at('.txt')}`]],
      body: () => '<object data="/nothing"></object>',
    },
    {
      id: 'reporting-endpoints',
      by: 'ask',
      headers: m => [
        ['reporting-endpoints', `e${m.token}="${m.at('.txt')}"`],
        ['content-security-policy-report-only', `style-src 'none'; report-to e${m.token}`],
      ],
      body: () => '<p style="color:red">x</p>',
      silent: 'reports that are kept for later are sent after a minute',
    },
    {
      id: 'network-error-logging',
      by: 'ask',
      headers: m => [
        ['report-to', JSON.stringify({ group: m.token, max_age: 86_400, endpoints: [{ url: m.at('.txt') }] })],
        ['nel', JSON.stringify({ report_to: m.token, max_age: 86_400, success_fraction: 1 })],
      ],
      silent: 'needs a certificate',
    },
  ],
}
