/** Hosts that hide where a link leads: public shorteners of links, collected by hand from their own sites. */

export const shorteners: ReadonlySet<string> = new Set(
  `
    bit.ly bitly.com j.mp tinyurl.com tiny.cc tiny.one t.co goo.gl ow.ly is.gd v.gd buff.ly rebrand.ly rb.gy
    cutt.ly cutt.us short.io shorturl.at shorturl.com shorte.st adf.ly bc.vc ouo.io t.ly s.id u.to soo.gd clck.ru
    vk.cc trib.al dlvr.it qr.ae qrco.de gg.gg bl.ink blinkly.net hyperurl.co snip.ly sniply.io po.st tr.im x.co
    yourls.org chilp.it cli.re linktr.ee lnk.bio lnk.to lnkd.in t2m.io urlz.fr urlr.me kutt.it mcaf.ee budurl.com
    clicky.me hubs.ly hubs.la ift.tt l.ead.me link.gl n9.cl oe.cd ptix.co qurl.com shrtco.de 1link.io 2.gp 4.ly
    da.gd acortar.link acortaurl.com encurtador.com.br abre.ai kurzelinks.de kurzlink.de surl.li surl.lt
    shorter.me tinu.be zpr.io zws.im sms.to smsl.ink txt.st
  `
    .trim()
    .split(/\s+/),
)
