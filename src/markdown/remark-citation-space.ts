import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';

/** Takes away the space typed before `<Cite />`: a reference mark touches the word it follows. */
export function remarkCitationSpace() {
  return (tree: Root): void => {
    visit(tree, 'mdxJsxTextElement', (node, index, parent) => {
      if (node.name !== 'Cite' || index === undefined) return;
      const before = parent?.children[index - 1];
      if (before?.type === 'text') before.value = before.value.trimEnd();
    });
  };
}
