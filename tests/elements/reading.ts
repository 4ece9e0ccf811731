import {protocol} from './media.js';
import {plain} from './shown.js';

/** A node of the browser's accessibility tree; one that is ignored holds what a screen reader comes to none the less. */
interface TreeNode {
  nodeId: string;
  ignored: boolean;
  role?: {value: string};
  name?: {value: string};
  value?: {value: unknown};
  description?: {value: string};
  properties?: {name: string; value: {value: unknown}}[];
  childIds?: string[];
}

interface FrameTree {
  frame: {id: string; url: string};
  childFrames?: FrameTree[];
}

const framesIn = ({frame, childFrames = []}: FrameTree): FrameTree['frame'][] => [
  frame,
  ...childFrames.flatMap(framesIn)
];

/** What a screen reader comes to on this page, one thing a line, in its order: `heading 3: 收入结构`. */
export async function reading(): Promise<string[]> {
  const {frameTree} = await protocol().send<{frameTree: FrameTree}>('Page.getFrameTree');
  const frameId = framesIn(frameTree).find(({url}) => url === location.href)?.id;
  const {nodes} = await protocol().send<{nodes: TreeNode[]}>('Accessibility.getFullAXTree', {frameId});
  const byId = new Map(nodes.map(node => [node.nodeId, node]));
  const [root] = nodes;
  if (!root || !frameId) throw new Error('The page has no accessibility tree.');
  return linesOf(root, node => (node.childIds ?? []).flatMap(id => byId.get(id) ?? []));
}

type ChildrenOf = (node: TreeNode) => TreeNode[];

const isText = ({role}: TreeNode) => role?.value === 'StaticText' || role?.value === 'InlineTextBox';
const isSilent = (node: TreeNode) =>
  node.ignored || ['generic', 'paragraph', 'none', 'SvgRoot'].includes(node.role?.value ?? '');

/** Whether all that is in a node is words that run on. */
const isSentence = (node: TreeNode, childrenOf: ChildrenOf): boolean =>
  isText(node) || (isSilent(node) && childrenOf(node).every(child => isSentence(child, childrenOf)));

/** A pause between any two texts, as between two boxes in a row, but none where punctuation binds them. */
const sentenceOf = (node: TreeNode, childrenOf: ChildrenOf): string =>
  plain(wordsOf(node, childrenOf)).replace(/ (?=[,.:;，。：；）)”])|(?<=[：（(“]) /g, '');

const wordsOf = (node: TreeNode, childrenOf: ChildrenOf): string =>
  node.role?.value === 'StaticText'
    ? (node.name?.value ?? '')
    : childrenOf(node)
        .map(child => wordsOf(child, childrenOf))
        .join(' ');

function linesOf(node: TreeNode, childrenOf: ChildrenOf): string[] {
  if (isSentence(node, childrenOf)) return [sentenceOf(node, childrenOf)].filter(Boolean);
  const inner = () => childrenOf(node).flatMap(child => linesOf(child, childrenOf));
  if (isSilent(node)) return inner();
  const name = plain(node.name?.value);
  const has = (property: string) => node.properties?.find(each => each.name === property)?.value.value;
  switch (node.role?.value) {
    case 'heading':
      return [`heading ${String(has('level'))}: ${name}`];
    case 'button':
      return [`button: ${name}${String(has('pressed')) === 'true' ? ', pressed' : ''}`];
    case 'combobox':
      return [`choice: ${name} = ${String(node.value?.value)}`];
    case 'link':
      return [`link: ${name}`];
    case 'DisclosureTriangle':
      return [`${has('expanded') === true ? 'open' : 'closed'}: ${name}`];
    case 'row':
      return [
        `row: ${childrenOf(node)
          .map(cell => plain(cell.name?.value))
          .join(' | ')}`
      ];
    case 'listitem':
      return name ? [`item: ${name}`] : itemLines(node, childrenOf);
    case 'figure':
    case 'group':
    case 'list':
    case 'navigation':
    case 'table': {
      const help = plain(node.description?.value);
      return [...(name ? [`${node.role.value}: ${name}${help && `; ${help}`}`] : []), ...inner()];
    }
    case 'caption':
      return [];
    default:
      return inner();
  }
}

/** An item without a name is what stands in it: words, or a button. */
function itemLines(node: TreeNode, childrenOf: ChildrenOf): string[] {
  const isWordy = childrenOf(node).every(child => isSentence(child, childrenOf));
  if (isWordy) return [`item: ${sentenceOf(node, childrenOf)}`];
  return childrenOf(node).flatMap(child => linesOf(child, childrenOf));
}
