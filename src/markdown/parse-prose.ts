import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

/** What reading a prose file gives: its tree, or where it could not be read. */
export type ParsedProse = { tree: Root } | { error: { line: number; message: string } };

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkMdx);

/** Reads MDX prose with the syntax the pages use: CommonMark, GFM and MDX. */
export function parseProse(text: string): ParsedProse {
  try {
    return { tree: parser.parse(text) };
  } catch (error) {
    const { line, place, reason, message } = error as {
      line?: number;
      place?: { line?: number; start?: { line: number } };
      reason?: string;
      message: string;
    };
    return { error: { line: line ?? place?.line ?? place?.start?.line ?? 1, message: reason ?? message } };
  }
}
