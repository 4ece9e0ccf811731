import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {join} from 'node:path';
import {build} from 'rolldown';
import {root} from '../house/imports.js';
import {answer} from '../rubbish-server.js';
import type {Outcome} from './plain/runner.js';

/** What came of the suite on a page, and what its security policy had to refuse. */
export interface Result extends Outcome {
  violations: string[];
}

const strict = [
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' blob:",
  "require-trusted-types-for 'script'; trusted-types lit-html tests"
].join('; ');

const plainModules = new Map([
  ['vitest', 'runner.ts'],
  ['vitest/browser', 'hands.ts']
]);

async function script(): Promise<string> {
  const {output} = await build({
    input: join(root, 'tests/engines/plain/suite.ts'),
    plugins: [
      {
        name: 'plain-modules',
        resolveId: id => {
          const file = plainModules.get(id);
          return file ? join(root, 'tests/engines/plain', file) : null;
        }
      }
    ],
    tsconfig: join(root, 'tsconfig.json'),
    write: false,
    logLevel: 'silent',
    output: {format: 'iife', codeSplitting: false}
  });
  return output[0].code;
}

const page =
  '<!doctype html><html lang="en"><meta charset="utf-8"><title>Suite</title><script defer src="/suite.js"></script>';
const framed = `<!doctype html><meta charset="utf-8"><script>
  addEventListener('message', ({data}) => (document.documentElement.dataset.outcome = data));
</script><iframe sandbox="allow-scripts" width="1200" height="1000" src="/strict"></iframe>`;

/** Serves the suite: at `/` as a plain page, at `/strict` under a strict policy, at `/framed` in a sandbox. */
export async function serveSuite(): Promise<{origin: string; close: () => void}> {
  const code = await script();
  const server = createServer((request, response) => {
    const {url = '/'} = request;
    const send = (body: string, type: string, headers = {}) =>
      response
        .writeHead(200, {
          'content-type': `${type}; charset=utf-8`,
          'access-control-allow-origin': '*',
          ...headers
        })
        .end(body);
    if (url.startsWith('/rubbish/')) {
      request.url = url.slice('/rubbish'.length);
      response.setHeader('access-control-allow-origin', '*');
      answer(request, response);
    } else if (url === '/suite.js') send(code, 'text/javascript');
    else if (url === '/framed') send(framed, 'text/html');
    else if (url === '/strict') send(page, 'text/html', {'content-security-policy': strict});
    else if (url === '/') send(page, 'text/html');
    else response.writeHead(404).end();
  });
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    }
  };
}
