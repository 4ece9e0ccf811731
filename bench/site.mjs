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
 * @returns {Promise<{address: string, close: () => void, unref: () => void}>}
 */
export function serve(files) {
  const server = createServer((request, response) => {
    const path = (request.url ?? '').split('?')[0] ?? '';
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
        close: () => server.close(),
        unref: () => server.unref()
      });
    });
  });
}
