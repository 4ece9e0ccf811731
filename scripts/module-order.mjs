// @ts-check
import {relative} from 'node:path';
import {root} from './dependencies.mjs';

/**
 * What is alike is packed best where it stands together: gzip looks back no further than 32 kB. So the sentences stand
 * first, and after them folder by folder.
 */
const folders = ['src/format/locales/', 'src/'];

/**
 * Our own among the modules of a file, in the order in which they stand best; what a module imports still stands
 * before it.
 * @param {readonly string[]} modules their paths
 * @returns {string[]}
 */
export function inOrder(modules) {
  const own = modules.filter(path => folderOf(path) >= 0).sort();
  return folders.flatMap((_, place) => own.filter(path => folderOf(path) === place));
}

/** @param {string} path */
function folderOf(path) {
  const name = relative(root, path).replaceAll('\\', '/');
  return folders.findIndex(folder => name.startsWith(folder));
}
