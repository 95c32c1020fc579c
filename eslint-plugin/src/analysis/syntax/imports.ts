/** Which local names a file's statements bind to other modules. */

import type { TSESTree } from '@typescript-eslint/types';

import { namesIn, requiredBy } from './nodes.js';

/** Names that come from one module, types left out. */
export interface Imported {
  source: string;
  names: readonly string[];
}

/** What the statements of a module import or require. */
export function* importedNames(body: readonly TSESTree.ProgramStatement[]): Generator<Imported> {
  for (const statement of body) {
    if (statement.type === 'ImportDeclaration') {
      if (statement.importKind === 'type') continue;
      const names = statement.specifiers.map(({ local }) => local.name);
      yield { source: statement.source.value, names };
    } else if (statement.type === 'TSImportEqualsDeclaration') {
      const source = equalled(statement);
      if (source !== undefined) yield { source, names: [statement.id.name] };
    } else if (statement.type === 'VariableDeclaration') {
      for (const { id, init } of statement.declarations) {
        const source = init ? requiredBy(init) : undefined;
        if (source !== undefined) yield { source, names: namesIn(id) };
      }
    }
  }
}

/** The module of `import x = require('…')`. */
export function equalled({
  importKind,
  moduleReference: reference,
}: TSESTree.TSImportEqualsDeclaration): string | undefined {
  return importKind !== 'type' && reference.type === 'TSExternalModuleReference'
    ? reference.expression.value
    : undefined;
}
