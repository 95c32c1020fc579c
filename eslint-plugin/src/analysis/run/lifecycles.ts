/** Components whose methods the framework calls by their names. */

import { conventions, lifecycles } from '../../catalog/index.js';
import type { Program } from '../program.js';
import {
  isClassNode,
  isFunctionNode,
  lastName,
  unwrap,
  type ClassNode,
  type FunctionNode,
  type Node,
} from '../syntax/nodes.js';
import type { Entry } from './entries.js';

/** Class components whose mount method can reach a redemption, and components that run several methods once each. */
export function* lifecycleEntries(program: Program): Generator<Entry> {
  const shape = program.shape(program.file);
  for (const cls of shape.classNodes) {
    const model =
      cls.superClass && lifecycles.base.includes(lastName(cls.superClass) ?? '')
        ? lifecycles
        : undefined;
    const mount = model && methodOf(cls.body, model.mount);
    if (mount && program.canReach(mount))
      yield {
        chain: [mount],
        owner: cls,
        kind: 'lifecycle',
        mounts: [mount],
        unmount: methodOf(cls.body, model.unmount),
      };
    yield* together(program, cls, cls.body, true);
  }
  const options = defaultOptions(program);
  if (options) yield* together(program, undefined, options, false);
}

/** The methods of a component that run once each, in order, in one state; of a class the constructor first. */
function* together(
  program: Program,
  owner: ClassNode | undefined,
  body: Node,
  isClass: boolean,
): Generator<Entry> {
  for (const { does, methods = [], packages = [] } of conventions) {
    // The default export of an options component need not import anything.
    if (
      does !== 'run once' ||
      (isClass && !packages.some((name) => program.imports(program.file, name)))
    )
      continue;
    const mounts = methods.map((name) => methodOf(body, name)).filter((node) => node !== undefined);
    const hot = mounts.filter((node) => program.canReach(node));
    const constructor = isClass ? methodOf(body, 'constructor') : undefined;
    const runs = hot.length + (constructor && program.canReach(constructor) ? 1 : 0);
    if (hot.length > 0 && runs > 1)
      yield { chain: [hot.at(-1)!], owner, kind: 'together', mounts: hot };
  }
}

/** The object of `export default { … }` or `export default define({ … })`. */
function defaultOptions(program: Program): Node | undefined {
  for (const statement of program.file.ast.body) {
    if (statement.type !== 'ExportDefaultDeclaration' || isClassNode(statement.declaration))
      continue;
    const value = unwrap(statement.declaration);
    const object = value.type === 'CallExpression' ? value.arguments.at(-1) : value;
    return object?.type === 'ObjectExpression' ? object : undefined;
  }
  return undefined;
}

function methodOf(body: Node, name: string): FunctionNode | undefined {
  const members =
    body.type === 'ClassBody' ? body.body : body.type === 'ObjectExpression' ? body.properties : [];
  for (const member of members) {
    if (
      !('value' in member) ||
      !('key' in member) ||
      !member.value ||
      lastName(member.key) !== name
    )
      continue;
    if (isFunctionNode(member.value)) return member.value;
  }
  return undefined;
}
