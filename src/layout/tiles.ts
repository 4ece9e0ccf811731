import type {HierarchyRectangularNode} from 'd3-hierarchy';
import {hierarchy, treemap, treemapSquarify} from 'd3-hierarchy';

/** A rectangle whose area is in proportion to its value. */
export interface Tile<T> {
  datum: T;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A group with its tiles; its own rectangle holds them all. */
export interface TileGroup<T> extends Tile<T> {
  tiles: Tile<T>[];
}

/** The gap between neighbours. */
const gap = 1.5;

/**
 * Two levels as rectangles, largest first: groups, and in each its children; a group is its own tile where none of its
 * children gets one. The area of a tile is exactly in proportion to its value, over all groups, before the gap is taken
 * off. Nil and negative values get no tile: whoever calls says them in another way.
 */
export function placeTiles<T>(
  groups: readonly T[],
  children: (datum: T) => readonly T[],
  value: (datum: T) => number,
  width: number,
  height: number
): TileGroup<T>[] {
  interface Node {
    datum?: T;
    nodes: Node[];
  }
  const drawn = (data: readonly T[]) => data.filter(datum => value(datum) > 0);
  const nodeOf = (datum: T, depth: number): Node => ({
    datum,
    nodes: depth > 0 ? drawn(children(datum)).map(child => nodeOf(child, depth - 1)) : []
  });
  const root = hierarchy<Node>({nodes: groups.map(group => nodeOf(group, 1))}, node => node.nodes)
    .sum(node => (node.datum === undefined || node.nodes.length > 0 ? 0 : Math.max(0, value(node.datum))))
    .sort((a, b) => (b.value ?? 0) - (a.value ?? 0));
  if (!root.value) return [];
  const placed = treemap<Node>().tile(treemapSquarify.ratio(1.2)).size([width, height])(root);
  const tileOf = ({data, x0, x1, y0, y1}: HierarchyRectangularNode<Node>) => ({
    datum: data.datum as T,
    x: x0,
    y: y0,
    width: Math.max(0, x1 - x0 - gap),
    height: Math.max(0, y1 - y0 - gap)
  });
  return (placed.children ?? [])
    .filter(group => (group.value ?? 0) > 0)
    .map(group => ({
      ...tileOf(group),
      tiles: (group.children ?? [group]).filter(leaf => (leaf.value ?? 0) > 0).map(tileOf)
    }));
}
