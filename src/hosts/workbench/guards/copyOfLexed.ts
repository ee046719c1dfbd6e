import { LexerNode } from '@univerjs/engine-formula';

/**
 * A copy of what the engine has read of a formula.
 *
 * Univer 0.25.1 keeps what it has read, and changes it when it makes nodes of it: LET becomes LAMBDA, variables become
 * references to their values. Made into nodes again, for another workbook for instance, it is another formula.
 */
export function copyOfLexed(root: LexerNode): LexerNode {
  const copy = shallowCopy(root);
  const open = [{ node: root, copy }];
  for (let next = open.pop(); next; next = open.pop()) {
    for (const child of next.node.getChildren()) {
      if (typeof child === 'string') {
        next.copy.addChildren(child);
        continue;
      }
      const copied = shallowCopy(child);
      copied.setParent(next.copy);
      next.copy.addChildren(copied);
      open.push({ node: child, copy: copied });
    }
  }
  return copy;
}

function shallowCopy(node: LexerNode): LexerNode {
  const copy = new LexerNode();
  copy.setToken(node.getToken());
  const { st, ed } = places(node);
  copy.setIndex(st, ed);
  copy.setDefinedNames(node.getDefinedNames());
  return copy;
}

function places(node: LexerNode): { readonly st: number; readonly ed: number } {
  const { _startIndex: st, _endIndex: ed } = node as unknown as {
    _startIndex: number;
    _endIndex: number;
  };
  return { st, ed };
}
