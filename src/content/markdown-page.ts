/** The page that Markdown is put into: one column, as wide as a letter, in the light and in the dark. */

const FONT = 'font-family: Arial, Helvetica, sans-serif'

/** Rules for the elements that Markdown makes; inline.ts writes them into each. */
const RULES = `
body { margin: 0; padding: 0; background-color: #f3f4f6; }
.card { padding: 40px; background-color: #ffffff; border-radius: 14px; text-align: left; ${FONT}; font-size: 16px; line-height: 25px; color: #1c1f26; }
p, ul, ol, blockquote, pre, table { margin: 0 0 16px; }
h1 { margin: 0 0 20px; font-size: 26px; line-height: 33px; }
h2 { margin: 28px 0 12px; font-size: 20px; line-height: 27px; }
h3, h4, h5, h6 { margin: 24px 0 8px; font-size: 17px; line-height: 25px; }
ul, ol { padding-left: 24px; }
li { margin: 0 0 6px; }
blockquote { padding: 0 0 0 16px; border-left: 3px solid #d1d5db; color: #4b5563; }
code, pre { font-family: Menlo, Consolas, monospace; font-size: 14px; }
pre { padding: 16px; background-color: #f3f4f6; border-radius: 8px; white-space: pre-wrap; }
a { color: #1d4ed8; }
img { max-width: 100%; height: auto; border: 0; }
hr { margin: 28px 0; border: 0; border-top: 1px solid #d9dce3; }
th, .card td { text-align: left; }
th, .card td { padding: 6px 12px 6px 0; border-bottom: 1px solid #d9dce3; }
@media (max-width: 620px) { .card { padding: 28px 20px !important; } .edge { padding: 16px 8px !important; } }
@media (prefers-color-scheme: dark) { body, .page { background-color: #14161b !important; } .card { background-color: #20232b !important; color: #e5e7eb !important; } a { color: #93b4ff !important; } blockquote { color: #b6bcc8 !important; } pre { background-color: #14161b !important; } }
`

export const inPage = (words: string): string => `<!DOCTYPE html>
<html>
<head>
<meta name="color-scheme" content="light dark">
<style>${RULES}</style>
</head>
<body>
<table class="page" role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="margin: 0; background-color: #f3f4f6"><tr><td class="edge" align="center" style="padding: 32px 12px">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="margin: 0; max-width: 600px"><tr><td class="card" style="padding: 40px; border-bottom: 0">
${words}</td></tr></table>
</td></tr></table>
</body>
</html>
`
