import {join, relative} from 'node:path';
import ts from 'typescript';
import {describe, expect, test} from 'vitest';
import {smallModule} from '../../scripts/small-packages.mjs';
import {root} from './imports.js';

describe('The source', () => {
  const probe = join(root, 'src/probe.ts');
  const {faults, implicit} = compiled(
    new Map([
      [
        probe,
        [
          "import {money} from './budget/money.js';",
          "import {arc} from 'd3-shape';",
          "export const root = money('2').sqrt();",
          'export const corner = arc().cornerRadius(2);',
          "export const isLess = money('2') < money('3');",
          "export const text = `${money('2')}`;"
        ].join('\n')
      ]
    ])
  );

  test('asks nothing of a package that the small module in its place has not', () => {
    expect(faults.filter(fault => !fault.startsWith('src/probe.ts'))).toEqual([]);
    expect(faults).toEqual([
      "src/probe.ts: Property 'sqrt' does not exist on type 'Decimal'.",
      expect.stringContaining("src/probe.ts: Property 'cornerRadius' does not exist on type")
    ]);
  });

  test('compares no amounts by signs, and writes none without saying how', () => {
    expect(implicit.filter(fault => !fault.startsWith('src/probe.ts'))).toEqual([]);
    expect(implicit).toEqual(["src/probe.ts: money('2') < money('3')", "src/probe.ts: money('2')}`"]);
  });
});

/** What the compiler says of the source where small modules stand for packages; and what it lets pass of amounts. */
function compiled(more: ReadonlyMap<string, string>): {faults: string[]; implicit: string[]} {
  const {config} = ts.readConfigFile(join(root, 'tsconfig.json'), file => ts.sys.readFile(file)) as {
    config: {include: string[]};
  };
  config.include = ['src'];
  const {options, fileNames} = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const host = ts.createCompilerHost(options);
  const readFile = host.readFile.bind(host);
  host.readFile = file => more.get(file) ?? readFile(file);
  host.fileExists = file => more.has(file) || ts.sys.fileExists(file);
  host.resolveModuleNameLiterals = (literals, importer) =>
    literals.map(({text}) => {
      const small = smallModule(text, importer);
      return small
        ? {resolvedModule: {resolvedFileName: small, extension: '.mjs'}}
        : ts.resolveModuleName(text, importer, options, host);
    });
  const program = ts.createProgram([...fileNames, ...more.keys()], options, host);
  const checker = program.getTypeChecker();

  const implicit: string[] = [];
  const isAmount = (node: ts.Node) => {
    const type = checker.getTypeAtLocation(node);
    return (type.isUnion() ? type.types : [type]).some(({symbol}) => symbol?.name === 'Decimal');
  };
  const visit = (node: ts.Node) => {
    const isImplicit = ts.isBinaryExpression(node)
      ? /^([<>]=?|[-+*/%]=?|[!=]=)$/.test(node.operatorToken.getText()) && isAmount(node.left)
      : ts.isTemplateSpan(node) && isAmount(node.expression);
    if (isImplicit) implicit.push(`${nameOf(node.getSourceFile())}: ${node.getText()}`);
    ts.forEachChild(node, visit);
  };
  const files = program
    .getSourceFiles()
    .filter(file => nameOf(file).startsWith('src/') && !file.isDeclarationFile);
  for (const file of files) visit(file);

  const faults = ts.getPreEmitDiagnostics(program).map(({file, messageText}) => {
    return `${file ? nameOf(file) : ''}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
  });
  return {faults, implicit};
}

const nameOf = ({fileName}: ts.SourceFile) => relative(root, fileName).replaceAll('\\', '/');
