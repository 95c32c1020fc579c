/** What a statement declares. */

import { namesIn, type Node } from './nodes.js';

/** Whether a statement only says that something exists elsewhere: `declare const x: T`. */
export function isAmbient(statement: Node): boolean {
  return 'declare' in statement && statement.declare;
}

/** The names a declaration declares; undefined for other statements. */
export function declaredBy(statement: Node): readonly string[] | undefined {
  if (isAmbient(statement)) return [];
  switch (statement.type) {
    case 'VariableDeclaration':
      return statement.declarations.flatMap(({ id }) => namesIn(id));
    case 'FunctionDeclaration':
    case 'ClassDeclaration':
    case 'TSEnumDeclaration':
      return statement.id ? [statement.id.name] : [];
    case 'ImportDeclaration':
      return statement.specifiers.map(({ local }) => local.name);
    case 'TSImportEqualsDeclaration':
      return [statement.id.name];
    case 'ExportNamedDeclaration':
      return statement.declaration ? declaredBy(statement.declaration) : [];
    default:
      return undefined;
  }
}
