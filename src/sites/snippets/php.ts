/** PHP 7.4 or newer: a file that runs before every page (`auto_prepend_file`), and once more as the headers leave. */

import { CHOICE_COOKIE, CHOICE_WEEKS, WEEK_MS } from '#wire/cookie/choice.ts'
import type { Plan } from './plan.ts'

/** Between single quotes PHP knows two signs only. */
const word = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
const list = (rows: readonly (readonly [string, string])[]): string =>
  `[${rows.map(([a, b]) => `[${word(a)}, ${word(b)}]`).join(', ')}]`

const byGrant = (said: Readonly<Record<string, string>>): string =>
  `[${Object.entries(said)
    .map(([grant, it]) => `${word(`g${grant}`)} => ${word(it)}`)
    .join(', ')}]`

export function php(plan: Plan): string {
  const { since, current, policies, reaches = {}, cookies, origins, gates, domains, isSecure } = plan
  return `<?php
// Made from the registry of this site by OptiMail. Not to be edited: make it again when the registry changes.
(static function () {
  $since = ${since};
  $current = ${current};
  $policies = ${byGrant(policies)};
  $reaches = ${byGrant(reaches)};
  $cookies = ${list(cookies)};
  $origins = ${list(origins)};
  $gates = ${list(gates)};
  $domains = [${domains.map(word).join(', ')}];
  $secure = ${isSecure ? `'; Secure'` : `''`};
${BODY}
})();
`
}

const BODY = String.raw`
  $meets = static function ($needs, $grant) {
    foreach (str_split($needs) as $letter) if ($letter !== '' && strpos($grant, $letter) === false) return false;
    return true;
  };
  $header = (string) ($_SERVER['HTTP_COOKIE'] ?? '');
  $pairs = array_map('trim', explode(';', substr($header, 0, 16384)));
  $said = [];
  foreach ($pairs as $pair) if (strncmp($pair, ${word(`${CHOICE_COOKIE}=`)}, ${CHOICE_COOKIE.length + 1}) === 0) $said[substr($pair, ${CHOICE_COOKIE.length + 1})] = true;
  $grant = '';
  if (count($said) === 1 && preg_match('/^1\.([1-9]\d{0,8})\.(p?f?t?x?)\.(0|[1-9]\d{0,5})$/D', (string) array_key_first($said), $found)) {
    $age = intdiv(time(), ${WEEK_MS / 1000}) - (int) $found[3];
    if ($since <= (int) $found[1] && (int) $found[1] <= $current && $age >= 0 && $age < ${CHOICE_WEEKS}) $grant = $found[2];
  }
  if (preg_match('/(?:^|,)\s*1\s*(?:,|$)/', (string) ($_SERVER['HTTP_SEC_GPC'] ?? ''))) $grant = strtr($grant, ['t' => '', 'x' => '']);

  $path = rawurldecode((string) strtok((string) ($_SERVER['REQUEST_URI'] ?? '/'), '?#'));
  foreach ($gates as [$at, $needs]) {
    if (strpos(preg_replace('#/{2,}#', '/', $path) . '/', $at) === 0 && !$meets($needs, $grant)) { http_response_code(204); exit; }
  }

  $needsOf = static function ($name) use ($cookies) {
    foreach ($cookies as [$it, $needs]) {
      if (substr($it, -1) === '*' ? strncmp($name, $it, strlen($it) - 1) === 0 : $name === $it) return $needs;
    }
    return null;
  };
  $own = static function ($url) { return preg_match('#^(?![a-z][a-z0-9+.-]*:)(?![/\\\\]{2})[^\\\\\s\x00-\x1f]*$#i', $url) === 1; };
  $reach = static function ($url) use ($origins, $meets, $grant, $own) {
    if ($own($url)) return true;
    foreach ($origins as [$origin, $needs]) {
      $next = substr($url, strlen($origin), 1);
      if (strncmp($url, $origin, strlen($origin)) === 0 && ($next === '' || $next === false || $next === '/' || $next === '?') && !preg_match('/[\\\\\s]/', $url)) return $meets($needs, $grant);
    }
    return false;
  };
  $maySet = static function ($line) use ($needsOf, $meets, $grant) {
    $pair = explode(';', $line, 2)[0];
    if (strpos($pair, '=') === false) return false;
    $name = trim(explode('=', $pair, 2)[0]);
    if ($name === ${word(CHOICE_COOKIE)} || preg_match('/^[^=;]+=\s*(?:deleted)?\s*;.*max-age\s*=\s*0\s*(?:;|$)/i', $line)) return true;
    $needs = $needsOf($name);
    return $name !== '' && $needs !== null && $meets($needs, $grant);
  };
  $linked = static function ($value) use ($reach) {
    preg_match_all('/(?:<[^>]*>|"(?:[^"\\\\]|\\\\.)*"|[^<",])+/', $value, $all);
    return implode(', ', array_filter(array_map('trim', $all[0]), static function ($it) use ($reach) {
      return preg_match('/^<([^<>]*)>(?:\s*;[^<>]*)?$/', $it, $found) && !preg_match('/imagesrcset|anchor/i', $it) && $reach($found[1]);
    }));
  };
  $unreported = static function ($policy) use ($reach) {
    return implode(';', array_filter(explode(';', $policy), static function ($rule) use ($reach) {
      $words = preg_split('/\s+/', trim($rule));
      if (strtolower($words[0]) !== 'report-uri') return true;
      foreach (array_slice($words, 1) as $to) if (!$reach($to)) return false;
      return true;
    }));
  };

  header_register_callback(static function () use ($header, $path, $grant, $policies, $reaches, $domains, $secure, $needsOf, $meets, $maySet, $linked, $unreported, $reach) {
    $kept = [];
    $type = 'text/html';
    foreach (headers_list() as $line) {
      [$name, $value] = array_map('trim', array_pad(explode(':', $line, 2), 2, ''));
      $key = strtolower($name);
      if ($key === 'content-type') $type = $value;
      if (!in_array($key, ['set-cookie', 'link', 'nel', 'report-to', 'speculation-rules', 'reporting-endpoints', 'refresh', 'content-security-policy', 'content-security-policy-report-only'], true)) continue;
      header_remove($name);
      if ($key === 'set-cookie' && $maySet($value)) $kept[] = 'Set-Cookie: ' . $value;
      if ($key === 'link' && ($link = $linked($value)) !== '') $kept[] = 'Link: ' . $link;
      if ($key === 'refresh' && (!preg_match('/url\s*=\s*["\']?([^"\']*)/i', $value, $to) || $reach(trim($to[1])))) $kept[] = 'Refresh: ' . $value;
      if (strncmp($key, 'content-security-policy', 23) === 0) $kept[] = $name . ': ' . $unreported($value);
    }
    foreach ($kept as $line) header($line, false);
    if (preg_match('#^\s*(?:image/(?!svg)|font/|audio/|video/|text/css)#i', $type)) return;
    header('Content-Security-Policy: ' . ($policies['g' . $grant] ?? $policies['g']), false);
    if ($reaches) header('Connection-Allowlist: ' . ($reaches['g' . $grant] ?? $reaches['g']));
    header('Vary: Cookie, Sec-GPC', false);
    header('X-DNS-Prefetch-Control: off');
    if (preg_match('#^\s*(?:text/html|application/xhtml)#i', $type)) header('Cache-Control: private', false);
    $paths = ['/'];
    $at = '';
    foreach (array_slice(array_filter(explode('/', $path), 'strlen'), 0, 6) as $step) {
      if (preg_match('/[;,\s\x00-\x1f]/', $step)) break;
      $at .= '/' . $step;
      array_push($paths, $at, $at . '/');
    }
    $ended = 0;
    foreach ($paths as $where) foreach (explode(';', $header) as $pair) {
      $name = trim(explode('=', $pair, 2)[0]);
      $needs = $needsOf($name);
      if ($needs === null || $meets($needs, $grant) || !preg_match('/^[!#$%&\'*+\-.^_${'`'}|~0-9A-Za-z]+$/D', $name)) continue;
      if ($where === '/') header('Set-Cookie: ' . $name . '=; Path=/; Max-Age=0; Secure; Partitioned', false);
      foreach (array_merge([''], $domains) as $domain) {
        if ($ended++ >= 40) return;
        header('Set-Cookie: ' . $name . '=; Path=' . $where . ($domain === '' ? '' : '; Domain=' . $domain) . '; Max-Age=0' . $secure, false);
      }
    }
  });
`
