// @ts-check
import {createHash} from 'node:crypto';
import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import {build} from 'rolldown';
import {root} from './dependencies.mjs';

const languages = readdirSync(join(root, 'src/locales')).map(file => `locales/${file}`);
/** All that a page can draw, from its source. */
export const widgetSources = ['elements.ts', 'names.ts', 'narratives.ts', ...languages].map(file =>
  join(root, 'src', file)
);

/**
 * The page for frames, as one file that asks for nothing but a budget: its script stands inside, so it also runs where
 * a frame has no origin and no module could be had. It brings a policy of its own that lets nothing but that script run.
 * @param {readonly string[]} widgets the modules with all that the page can draw
 * @param {string} licences
 */
export async function framePage(widgets, licences = '') {
  const script = inMarkup(await classicScript([...widgets, join(root, 'src/embed/frame.ts')]));
  const hash = `sha256-${createHash('sha256').update(script).digest('base64')}`;
  const page = `<!doctype html>
<html>
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="robots" content="noindex">
    <meta http-equiv="Content-Security-Policy" content="${policyOf(hash)}">
    <!-- Hosts of budget files besides this page's own, as in "data.example.org files.example.org:8443". -->
    <meta name="budget-hosts" content="">
    <base target="_blank">
    <title></title>
  </head>
  <body>
    <noscript></noscript>
    <script>${script}</script>
  </body>
</html>
${licences && `<!--\n${licences.replaceAll('-->', '-- >')}\n-->\n`}`;
  return {page, hash};
}

/**
 * What the page may do. What it may ask for is the matter of its list of hosts; a header can say so as well.
 * @param {string} hash
 */
const policyOf = hash =>
  [
    "default-src 'none'",
    `script-src '${hash}'`,
    'connect-src *',
    'img-src blob: data:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types lit-html'
  ].join('; ');

/** The script for the page around frames. */
export const parentScript = () => classicScript([join(root, 'src/embed/parent.ts')]);

/**
 * Modules as one script that is none.
 * @param {readonly string[]} modules
 */
export async function classicScript(modules) {
  const name = 'classic-script';
  const {output} = await build({
    input: name,
    plugins: [
      {
        name,
        resolveId: id => (id === name ? id : null),
        load: id => (id === name ? modules.map(path => `import ${JSON.stringify(path)};`).join('\n') : null)
      }
    ],
    tsconfig: join(root, 'tsconfig.json'),
    write: false,
    output: {format: 'iife', minify: true, codeSplitting: false, comments: false}
  });
  return output[0].code.trim();
}

/**
 * A script that no text in it ends, nor opens a comment that would: as good in a string, a template and an expression.
 * @param {string} code
 */
const inMarkup = code =>
  code
    .replaceAll(
      /<(\/?)(s)(cript)/gi,
      (_, slash, s, rest) => `<${slash && '\\/'}${s === 's' ? '\\x73' : '\\x53'}${rest}`
    )
    .replaceAll('<!--', '<\\x21--');
