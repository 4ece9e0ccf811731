// @ts-check
import {createServer} from 'node:http';

const types = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript',
  mjs: 'text/javascript',
  json: 'application/json',
  css: 'text/css'
};

/**
 * A web server with files in memory; nothing is kept by the browser, so every page is a first visit.
 * @param {Map<string, string | Buffer>} files by path, with the slash
 * @returns {Promise<{address: string, painted: () => Promise<number>, close: () => void, unref: () => void}>} `painted` waits for
 *   a page to say when it was, by asking for `/painted?` and the time
 */
export function serve(files) {
  /** @type {(time: number) => void} */
  let hear = () => undefined;
  const painted = () => new Promise(resolve => (hear = resolve));
  const server = createServer((request, response) => {
    const [path = '', query = ''] = (request.url ?? '').split('?');
    if (path === '/painted') hear(Number(query));
    const content = files.get(path);
    const type =
      types[/** @type {keyof typeof types} */ (path.split('.').pop())] ?? 'application/octet-stream';
    response.writeHead(content === undefined ? 404 : 200, {
      'content-type': type,
      'cache-control': 'no-store'
    });
    response.end(content);
  });
  return new Promise(resolve => {
    server.listen(0, '127.0.0.1', () => {
      const {port} = /** @type {import('node:net').AddressInfo} */ (server.address());
      resolve({
        address: `http://127.0.0.1:${port}`,
        painted,
        close: () => server.close(),
        unref: () => server.unref()
      });
    });
  });
}
