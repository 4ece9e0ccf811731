// @ts-check

/**
 * What takes the place of d3-hierarchy in the single file: the part of it that src/layout/tiles.ts uses, without any
 * padding. How tiles fill a rectangle is d3's own. The npm package is not touched.
 */
export {treemapSquarify} from 'd3-hierarchy';

/**
 * @template T
 * @typedef {Node<T>} HierarchyRectangularNode
 */

/**
 * @template T
 * @param {T} data
 * @param {(data: T) => T[]} childrenOf
 */
export const hierarchy = (data, childrenOf) => new Node(data, childrenOf);

/** @template T */
class Node {
  value = 0;
  x0 = 0;
  y0 = 0;
  x1 = 0;
  y1 = 0;

  /**
   * @param {T} data
   * @param {(data: T) => T[]} childrenOf
   */
  constructor(data, childrenOf) {
    this.data = data;
    const children = childrenOf(data).map(child => new Node(child, childrenOf));
    /** @type {Node<T>[] | undefined} */
    this.children = children.length > 0 ? children : undefined;
  }

  /**
   * Gives each node its own value with those of its children, which are added from the last to the first.
   * @param {(data: T) => number} valueOf
   */
  sum(valueOf) {
    this.value = (this.children ?? []).reduceRight(
      (value, child) => value + child.sum(valueOf).value,
      valueOf(this.data)
    );
    return this;
  }

  /** @param {(a: Node<T>, b: Node<T>) => number} compare */
  sort(compare) {
    for (const child of this.children?.sort(compare) ?? []) child.sort(compare);
    return this;
  }
}

/**
 * @template T
 * @typedef {(node: any, x0: number, y0: number, x1: number, y1: number) => void} Tiling
 */

/** @template T */
export function treemap() {
  /** @type {Tiling<T>} */
  let tile;
  let [width, height] = [0, 0];

  /** @param {Node<T>} node */
  const place = node => {
    // A sum of fractions may end a hair before it began.
    if (node.x1 < node.x0) node.x0 = node.x1 = (node.x0 + node.x1) / 2;
    if (node.y1 < node.y0) node.y0 = node.y1 = (node.y0 + node.y1) / 2;
    if (!node.children) return;
    tile(node, node.x0, node.y0, node.x1, node.y1);
    node.children.forEach(place);
  };
  /** @param {Node<T>} root */
  const map = root => {
    root.x1 = width;
    root.y1 = height;
    place(root);
    return root;
  };
  /** @param {Tiling<T>} tiling */
  map.tile = tiling => {
    tile = tiling;
    return map;
  };
  /** @param {[number, number]} size */
  map.size = size => {
    [width, height] = size;
    return map;
  };
  return map;
}
