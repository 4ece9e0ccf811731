import {readFileSync} from 'node:fs';
import type {IncomingMessage, ServerResponse} from 'node:http';
import type {Plugin} from 'vite';
import {hostileFile} from './elements/hostile.js';

const real = () => readFileSync(new URL('../demo/budgets/hongqi-gxj-2023.json', import.meta.url), 'utf8');

/** The real budget with one passage replaced; a passage that is not there fails loudly. */
function altered(passage: string, replacement: string): string {
  const text = real();
  if (!text.includes(passage)) throw new Error(`the real budget has no ${passage}`);
  return text.replace(passage, replacement);
}

/** Lines within lines, one more level than a file may have. */
function nested(levels: number): object {
  return {name: `${levels}`, amount: '1', ...(levels > 1 && {lines: [nested(levels - 1)]})};
}

function deepFile(): string {
  const file = JSON.parse(real()) as object;
  return JSON.stringify({...file, cuts: [{side: 'income', by: 'source', lines: [nested(13)]}]});
}

/** What stands behind the first part of the path, `/rubbish/cut-off/…`: a text that is sent as JSON. */
const texts: Readonly<Record<string, () => string>> = {
  real,
  'cut-off': () => real().slice(0, 4000),
  'cut-after-brace': () => real().slice(0, real().indexOf('},\n', 4000) + 1),
  'no-text': () => '',
  'bare-word': () => '{\n"format": "budget-json/1",\n"fiscalYear": twenty,\n"phase": "approved"\n}\n',
  'missing-comma': () => '{\n"format": "budget-json/1",\n"fiscalYear" 2023,\n"phase": "approved"\n}\n',
  'wrong-type': () =>
    altered('"name": "上年结转结余", "amount": "141.00"', '"name": "上年结转结余", "amount": true'),
  separators: () => altered('"amount": "142.98"', '"amount": "1,234.5"'),
  'full-width': () => altered('"amount": "142.98"', '"amount": "１２"'),
  deep: deepFile,
  hostile: () => JSON.stringify(hostileFile()),
  polluting: () => altered('"format"', '"__proto__": {"polluted": true}, "format"')
};

const requests = new Map<string, number>();

/** Answers `/rubbish/…` with what can go wrong with a file, and `/rubbish/requests/…` with how often it was asked for. */
export function rubbishServer(): Plugin {
  return {
    name: 'rubbish-server',
    configureServer(server) {
      server.middlewares.use('/rubbish', answer);
    }
  };
}

/** Answers a path behind `/rubbish`. */
export function answer(request: IncomingMessage, response: ServerResponse): void {
  const path = request.url ?? '/';
  if (path.startsWith('/requests/')) {
    send(response, 200, String(requests.get(path.slice('/requests'.length)) ?? 0));
    return;
  }
  const count = (requests.get(path) ?? 0) + 1;
  requests.set(path, count);
  const kind = path.split('/')[1] ?? '';
  if (kind === 'silent') return;
  if (kind === 'missing') send(response, 404, '{"error": "not here"}');
  else if (kind === 'failing') send(response, 500, 'out of order');
  else if (kind === 'slow') setTimeout(() => send(response, 200, real()), 300);
  else if (kind === 'second-time') send(response, count === 1 ? 404 : 200, real());
  else if (kind === 'page') send(response, 200, '<!doctype html><title>Please log in</title>', 'text/html');
  else send(response, kind in texts ? 200 : 400, texts[kind]?.() ?? `no ${kind} here`);
}

function send(response: ServerResponse, status: number, text: string, type = 'application/json'): void {
  response.writeHead(status, {'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store'});
  response.end(text);
}
