import {execFile, spawnSync} from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync
} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {root} from '../house/imports.js';

interface About {
  dependencies?: Record<string, string>;
  exports?: Record<string, string | {types: string; default: string}>;
}

export const realFile = join(root, 'demo/budgets/hongqi-gxj-2023.json');

/** The package as `npm pack` makes it of what is built; and projects that have installed it. */
export class Packed {
  private readonly folder = mkdtempSync(join(tmpdir(), 'budget-widgets-package-'));
  /** What is in the package, unpacked. */
  readonly content = join(this.folder, 'package');

  constructor() {
    buildWhereStale();
    const [tarball = ''] = run('npm', [
      'pack',
      '--silent',
      '--ignore-scripts',
      `--pack-destination=${this.folder}`
    ])
      .trim()
      .split('\n')
      .slice(-1);
    run('tar', ['-xzf', join(this.folder, tarball), '-C', this.folder]);
  }

  get about(): About {
    return json(join(this.content, 'package.json'));
  }

  /**
   * A copy of a project in `fixtures/`, with what it depends on. npm would fetch all that once more, so other packages
   * are those of the repository; only what is declared is there.
   */
  project(name: string): string {
    const project = join(this.folder, name);
    if (existsSync(project)) return project;
    cpSync(join(import.meta.dirname, 'fixtures', name), project, {recursive: true});
    const installed = join(project, 'node_modules/budget-widgets');
    cpSync(this.content, installed, {recursive: true});
    link(this.about, installed);
    link(json(join(project, 'package.json')), project);
    return project;
  }

  remove(): void {
    rmSync(this.folder, {recursive: true});
  }
}

/** What a command prints, whatever comes of it. */
export function printed(command: string, args: string[], folder: string): Promise<string> {
  return new Promise(done => {
    // Vitest's own would make every build one for development.
    const {NODE_ENV: _, ...env} = process.env;
    execFile(command, args, {cwd: folder, encoding: 'utf8', env}, (__, stdout, stderr) =>
      done(stdout + stderr)
    );
  });
}

/** The file that a tool of the repository starts with. */
export const tool = (path: string): string => join(root, 'node_modules', path);

function link({dependencies = {}}: About, folder: string): void {
  for (const name of Object.keys(dependencies)) {
    if (name === 'budget-widgets') continue;
    const place = join(folder, 'node_modules', name);
    mkdirSync(dirname(place), {recursive: true});
    symlinkSync(join(root, 'node_modules', name), place, 'junction');
  }
}

/** `npm test` builds before; a test that is run by itself may find an old build, or none. */
function buildWhereStale(): void {
  const sources = newest(join(root, 'src'), join(root, 'scripts'), join(root, 'package.json'));
  for (const [script, made] of [
    ['build', 'dist/web-types.json'],
    ['bundle', 'dist/cdn/LICENSES.txt']
  ] as const) {
    if (newest(join(root, made)) < sources) run(process.execPath, [join(root, `scripts/${script}.mjs`)]);
  }
}

/** When the newest of some files was written; 0 for what is not there. */
function newest(...paths: string[]): number {
  const times = paths.flatMap(path => {
    const found = statSync(path, {throwIfNoEntry: false});
    if (!found?.isDirectory()) return found?.mtimeMs ?? 0;
    return readdirSync(path).map(entry => newest(join(path, entry)));
  });
  return Math.max(...times);
}

function run(command: string, args: string[]): string {
  const {status, stdout, stderr} = spawnSync(command, args, {cwd: root, encoding: 'utf8'});
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}\n${stdout}${stderr}`);
  return stdout;
}

const json = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as About;
