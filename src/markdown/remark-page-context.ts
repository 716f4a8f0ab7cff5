import type { Root } from 'mdast';
import type { MdxJsxAttribute } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';

/**
 * Hands the page to each component of prose, as `page={props.page}`, with its position among those of its name (`at`, from 0) and
 * whether it stands inside a sentence (`inline`). So components stay pure and prose stays free of code.
 */
export function remarkPageContext() {
  return (tree: Root): void => {
    const counts = new Map<string, number>();
    visit(tree, (node) => {
      if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
      const name = node.name ?? '';
      const at = counts.get(name) ?? 0;
      counts.set(name, at + 1);
      node.attributes.push(pageAttribute(), { type: 'mdxJsxAttribute', name: 'at', value: String(at) });
      if (node.type === 'mdxJsxTextElement') node.attributes.push({ type: 'mdxJsxAttribute', name: 'inline', value: null });
    });
  };
}

function pageAttribute(): MdxJsxAttribute {
  const identifier = (name: string) => ({ type: 'Identifier' as const, name });
  return {
    type: 'mdxJsxAttribute',
    name: 'page',
    value: {
      type: 'mdxJsxAttributeValueExpression',
      value: 'props.page',
      data: {
        estree: {
          type: 'Program',
          sourceType: 'module',
          comments: [],
          body: [
            {
              type: 'ExpressionStatement',
              expression: {
                type: 'MemberExpression',
                object: identifier('props'),
                property: identifier('page'),
                computed: false,
                optional: false,
              },
            },
          ],
        },
      },
    },
  };
}
