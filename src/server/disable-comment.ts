/** Writes the comment that silences a rule on one line, where such a comment can stand. */

import type { SourceCode } from 'eslint';

/** An insertion into the text that ESLint has parsed (without its byte-order mark). */
export interface Insertion {
  offset: number;
  text: string;
}

type Comment = ReturnType<SourceCode['getAllComments']>[number];

/**
 * How to silence `ruleId` on `line` (1-based): the rule's name added to a comment that silences others there
 * already, else a new comment above. Undefined where the line starts inside a string, a template or a comment.
 */
export function disableInsertion(
  source: SourceCode,
  line: number,
  ruleId: string,
): Insertion | undefined {
  return addToExisting(source, line, ruleId) ?? newComment(source, line, ruleId);
}

function addToExisting(source: SourceCode, line: number, ruleId: string): Insertion | undefined {
  for (const comment of source.getAllComments()) {
    const directive = directiveFor(comment, line);
    if (!directive || !comment.range) continue;
    const rules = new RegExp(`^\\s*${directive}\\s(?:(?!\\s--\\s)[^])*`)
      .exec(comment.value)?.[0]
      .trimEnd();
    if (!rules) continue;
    const openerLength = 2;
    return { offset: comment.range[0] + openerLength + rules.length, text: `, ${ruleId}` };
  }
  return undefined;
}

function directiveFor(comment: Comment, line: number): string | undefined {
  const value = comment.value.trimStart();
  if (comment.loc?.end.line === line - 1 && value.startsWith('eslint-disable-next-line')) {
    return 'eslint-disable-next-line';
  }
  if (comment.loc?.start.line === line && value.startsWith('eslint-disable-line')) {
    return 'eslint-disable-line';
  }
  return undefined;
}

function newComment(source: SourceCode, line: number, ruleId: string): Insertion | undefined {
  const offset = source.getIndexFromLoc({ line, column: 0 });
  const place = placeOf(source, offset);
  if (place === 'literal') return undefined;
  const indent = /^[^\S\r\n]*/.exec(source.lines[line - 1] ?? '')?.[0] ?? '';
  const directive = `eslint-disable-next-line ${ruleId}`;
  const comment = place === 'jsx' ? `{/* ${directive} */}` : `// ${directive}`;
  const lineEnd = source.text.includes('\r\n') ? '\r\n' : '\n';
  return { offset, text: `${indent}${comment}${lineEnd}` };
}

/** What the line break before `offset` belongs to: that is where the comment will stand. */
function placeOf(source: SourceCode, offset: number): 'code' | 'jsx' | 'literal' {
  if (offset === 0) return 'code';
  const lineBreak = offset - 1;
  const inComment = source
    .getAllComments()
    .some(({ range }) => range && range[0] <= lineBreak && lineBreak < range[1]);
  if (inComment) return 'literal';
  // The type of JSX nodes is not in ESLint's own types.
  const type: string | undefined = source.getNodeByRangeIndex(lineBreak)?.type;
  if (type === 'JSXText') return 'jsx';
  return type === 'TemplateElement' || type === 'Literal' ? 'literal' : 'code';
}
