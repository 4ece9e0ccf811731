import {afterAll, afterEach} from 'vitest';

/** A warning or an error on the console fails the test. One that wants it says so: `vi.spyOn(console, 'warn')`. */
const said: string[] = [];

for (const method of ['warn', 'error'] as const) {
  const say = console[method].bind(console);
  console[method] = (...words: unknown[]) => {
    said.push(`console.${method}: ${words.map(String).join(' ')}`);
    say(...words);
  };
}

const beQuiet = () => {
  const words = said.splice(0);
  if (words.length > 0) throw new Error(`The console has to stay quiet.\n${words.join('\n')}`);
};
afterEach(beQuiet);
afterAll(beQuiet);

/** Lit says at every start that it is the development build, which is the one to test with: it warns of misuse. */
const lit = globalThis as {litIssuedWarnings?: Set<string>};
(lit.litIssuedWarnings ??= new Set()).add('dev-mode');
