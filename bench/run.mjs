// @ts-check
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {cpus, loadavg} from 'node:os';
import {fileURLToPath} from 'node:url';
import {installDependencies, root, stop} from '../scripts/dependencies.mjs';
import {installPeers} from './install-peers.mjs';

process.chdir(root);
installDependencies();
installPeers();

const [{bundleWidgets}, {library}, {openBrowser}, {resultTable}, {sections}, {serve}, {siteFiles}] =
  await Promise.all([
    import('./bundles.mjs'),
    import('./library.mjs'),
    import('./pages.mjs'),
    import('./result-table.mjs'),
    import('./sections.mjs'),
    import('./site.mjs'),
    import('./site-files.mjs')
  ]);

const words = process.argv.slice(2);
const isQuick = words.includes('quick');
const wanted = words.filter(word => word !== 'quick');
const unknown = wanted.filter(word => !sections.some(({name}) => name === word));
if (unknown.length > 0) {
  stop(
    `There is no ${unknown.join(', ')}; words choose among: quick ${sections.map(({name}) => name).join(' ')}`
  );
}
const chosen = sections.filter(({name}) => wanted.length === 0 || wanted.includes(name));

bundleWidgets();
const site = await serve(await siteFiles());
const browser = await openBrowser();
const tools = {browser, address: site.address, painted: site.painted, library: await library()};

const date = new Date().toISOString().slice(0, 10);
const processor = cpus()[0]?.model ?? 'unknown processor';
const machine =
  `${date}, ${processor}, ${cpus().length} cores, Chromium ${browser.version()}, Node ${process.versions.node}, ` +
  `load before ${loadavg()[0]?.toFixed(1)}${isQuick ? ', few rounds' : ''}`;

const file = (/** @type {string} */ name) => fileURLToPath(new URL(name, import.meta.url));
/** @type {Record<string, {machine: string, measured: import('./result-table.mjs').Measured[]}>} */
const last = existsSync(file('last.json')) ? JSON.parse(readFileSync(file('last.json'), 'utf8')) : {};

for (const {name, rounds, trials} of chosen) {
  const all = trials(tools);
  const count = isQuick ? rounds.quick : rounds.full;
  /** @type {import('./result-table.mjs').Measured[]} */
  const measured = [];
  for (let round = 0; round < count; round += 1) {
    process.stderr.write(`${name}: round ${round + 1} of ${count}\n`);
    // Each round begins with another trial, so that none is always the first or after the same.
    const from = (round * 7) % all.length;
    for (const trial of [...all.slice(from), ...all.slice(0, from)]) {
      for (const [row, contestant, value] of await trial()) measured.push({round, row, contestant, value});
    }
    // Who breaks it off keeps the rounds that were whole.
    last[name] = {machine, measured};
    writeFileSync(file('last.json'), JSON.stringify(last));
  }
}
await browser.close();
site.close();

/** @param {readonly import('./sections/section.mjs').Section[]} those */
const tableOf = those =>
  resultTable(those.map(({name, rows}) => ({rows, measured: last[name]?.measured ?? []})));
console.log(`${machine}\n\n${tableOf(chosen)}`);

// What was measured another time stays in the table, with what it was measured on.
const known = sections.filter(({name}) => last[name]);
const machines = [...new Set(known.map(({name}) => last[name]?.machine ?? ''))].map(each => {
  const names = known.filter(({name}) => last[name]?.machine === each).map(({name}) => name);
  return names.length === known.length ? each : `${names.join(', ')}: ${each}`;
});
const text = `${machines.join('\n\n')}\n\n${tableOf(known)}`;
const between = /(?<=<!-- measured -->\n)[^]*(?=<!-- end of measured -->)/;
writeFileSync(
  file('README.md'),
  readFileSync(file('README.md'), 'utf8').replace(between, () => `\n${text}\n\n`)
);
