// @ts-check
import {installDependencies, root} from './dependencies.mjs';

process.chdir(root);
installDependencies();

const {createServer} = await import('vite');
const server = await createServer({logLevel: 'warn'});
await server.listen();
for (const address of server.resolvedUrls?.local ?? []) console.log(`The demo is at ${address}`);
console.log('Ctrl-C ends it.');

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => void server.close().finally(() => process.exit(0)));
}
