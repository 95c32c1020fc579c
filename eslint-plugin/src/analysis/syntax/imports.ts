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
      yield { source: specifierOf(statement), names };
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

/** What a declaration imports or exports from. Unfinished code may have none yet, and no module is called so. */
export function specifierOf({ source }: { source: TSESTree.StringLiteral }): string {
  const { value } = source as { value?: unknown };
  return typeof value === 'string' ? value : '';
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
