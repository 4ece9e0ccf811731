// @ts-check
import ts from 'typescript';

/** @typedef {any} Part An entry of the manifest; its schema has a dozen kinds, told apart by their lists. */

/**
 * Keeps what a page can use: the elements, with what they inherit, without what is private or protected. A type that
 * has only a name becomes the values that it stands for, and the styles that all elements share bring the custom
 * properties of their comments.
 */
export function publicManifest() {
  /** @type {Part[]} */
  const cssProperties = [];
  return {
    name: 'public-manifest',
    /** @param {{ts: typeof ts, node: Part}} phase with the compiler that the node is from, which numbers its kinds */
    analyzePhase({ts: {SyntaxKind}, node}) {
      if (node.kind !== SyntaxKind.VariableStatement) return;
      for (const {tags = []} of node.jsDoc ?? []) {
        for (const {tagName, comment} of tags)
          if (tagName.text === 'cssproperty') cssProperties.push(...propertiesIn(comment));
      }
    },
    /** @param {{customElementsManifest: Part}} phase */
    packageLinkPhase({customElementsManifest}) {
      const typeOf = typesOf('src/elements.ts');
      const elements = customElementsManifest.modules.filter((/** @type {Part} */ module) => {
        module.declarations = module.declarations.filter((/** @type {Part} */ each) => each.tagName);
        return module.declarations.length > 0;
      });
      for (const element of elements.flatMap((/** @type {Part} */ {declarations}) => declarations)) {
        element.cssProperties = cssProperties;
        element.members = element.members.filter((/** @type {Part} */ {privacy}) => privacy === undefined);
        // The one place that dispatches events takes the name from who tells it, so it has none to describe.
        element.events = element.events.filter((/** @type {Part} */ {name}) => name !== 'name');
        for (const event of element.events)
          event.type = {text: `CustomEvent<${typeOf('EventDetails', event.name)}>`};
        for (const field of [...element.members, ...element.attributes]) {
          const type = typeOf(element.name, field.fieldName ?? field.name);
          if (type) field.type = {text: type};
        }
      }
      customElementsManifest.modules = elements;
    }
  };
}

/**
 * The properties that one line describes: `--budget-color-1…8 - A hue.` has eight.
 * @param {string} line
 */
function propertiesIn(line) {
  const [, start = '', from, to, description] = /^(.+?)(?:(\d+)…(\d+))? - (.+)$/s.exec(line) ?? [];
  if (from === undefined) return [{name: start, description}];
  const length = Number(to) - Number(from) + 1;
  return Array.from({length}, (_, index) => ({name: `${start}${Number(from) + index}`, description}));
}

/**
 * The types of the properties of the classes that a file exports, in full.
 * @param {string} file
 */
function typesOf(file) {
  const {config} = ts.readConfigFile('tsconfig.json', ts.sys.readFile);
  const {options} = ts.parseJsonConfigFileContent(config, ts.sys, '.');
  const program = ts.createProgram([file], options);
  const checker = program.getTypeChecker();
  const module = checker.getSymbolAtLocation(/** @type {ts.SourceFile} */ (program.getSourceFile(file)));
  const exported = module ? checker.getExportsOfModule(module) : [];
  const flags = ts.TypeFormatFlags.InTypeAlias | ts.TypeFormatFlags.NoTruncation;
  /**
   * @param {string} name
   * @param {string} property
   */
  return (name, property) => {
    const found = exported.find(symbol => symbol.name === name);
    if (!found) return undefined;
    const symbol = checker.getDeclaredTypeOfSymbol(checker.getAliasedSymbol(found)).getProperty(property);
    if (!symbol || !(symbol.flags & ts.SymbolFlags.Property)) return undefined;
    const type = checker.getTypeOfSymbol(symbol);
    const known = type.isUnion() ? checker.getNonNullableType(type) : type;
    return checker.typeToString(known, undefined, flags).replaceAll('"', "'");
  };
}
