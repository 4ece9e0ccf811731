/** Scripts of another version share nothing with ours, because what they hold may have another form. */
const version = '0.1.0';

const key = Symbol.for('budget-widgets');
const page = globalThis as {[key]?: Map<string, Record<string, object>>};
const versions = (page[key] ??= new Map<string, Record<string, object>>());
let ours = versions.get(version);
if (!ours) {
  versions.set(version, (ours = {}));
  const all = [...versions.keys()];
  if (all.length > 1)
    console.warn(
      `budget-widgets: scripts of versions ${all.join(', ')} on one page do not know of each other.`
    );
}
const held = ours;

/**
 * What all scripts of ours on a page hold in common, made by the first that asks: several files, or several copies of
 * one, whatever their addresses.
 */
export function shared<T extends object>(name: string, make: () => T): T {
  return (held[name] ??= make()) as T;
}
