/** What a statement declares. */

import { namesIn, type Node } from './nodes.js';

/** The names a declaration declares; undefined for other statements. */
export function declaredBy(statement: Node): readonly string[] | undefined {
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
