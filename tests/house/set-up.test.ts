import {describe, expect, it} from 'vitest';
import {isInstalled} from '../../scripts/dependencies.mjs';

const lockfile = {
  packages: {
    '': {version: '0.1.0'},
    'node_modules/lit': {version: '3.3.3'},
    'node_modules/fsevents': {version: '2.3.3', optional: true}
  }
};

describe('The packages are installed', () => {
  it('where every one stands there in its version', () => {
    expect(isInstalled(lockfile, {packages: {'node_modules/lit': {version: '3.3.3'}}})).toBe(true);
  });

  it('but not where one is missing', () => {
    expect(isInstalled(lockfile, {packages: {}})).toBe(false);
  });

  it('nor where one has another version', () => {
    expect(isInstalled(lockfile, {packages: {'node_modules/lit': {version: '3.3.2'}}})).toBe(false);
  });
});
