var __defProp = Object.defineProperty;
var __export = (target, all2) => {
  for (var name in all2)
    __defProp(target, name, { get: all2[name], enumerable: true });
};

// eslint-plugin/src/analysis/syntax/nodes.ts
import { visitorKeys } from "@typescript-eslint/visitor-keys";
var skipped = /^(?:typeAnnotation|typeArguments|typeParameters|returnType|superTypeArguments|superTypeParameters|implements|decorators)$/;
var keysByType = /* @__PURE__ */ new Map();
function keysOf(node) {
  let keys = keysByType.get(node.type);
  if (!keys) {
    keys = (visitorKeys[node.type] ?? Object.keys(node).filter((key2) => key2 !== "parent")).filter(
      (key2) => !skipped.test(key2)
    );
    keysByType.set(node.type, keys);
  }
  return keys;
}
function children(node) {
  const found = [];
  for (const key2 of keysOf(node)) {
    const child = node[key2];
    if (Array.isArray(child)) {
      for (const item of child) if (isNode(item)) found.push(item);
    } else if (isNode(child)) found.push(child);
  }
  return found;
}
function isNode(value) {
  return typeof value === "object" && value !== null && typeof value.type === "string";
}
function isFunctionNode(node) {
  return node.type === "FunctionDeclaration" || node.type === "FunctionExpression" || node.type === "ArrowFunctionExpression";
}
function isClassNode(node) {
  return node.type === "ClassDeclaration" || node.type === "ClassExpression";
}
function contains(outer, inner3) {
  return outer.range[0] <= inner3.range[0] && inner3.range[1] <= outer.range[1];
}
function unwrap(node) {
  switch (node.type) {
    case "TSAsExpression":
    case "TSNonNullExpression":
    case "TSSatisfiesExpression":
    case "TSTypeAssertion":
    case "TSInstantiationExpression":
      return unwrap(node.expression);
    case "ChainExpression":
      return unwrap(node.expression);
    default:
      return node;
  }
}
function lastName(node) {
  const bare2 = unwrap(node);
  if (bare2.type === "Identifier" || bare2.type === "JSXIdentifier") return bare2.name;
  if (bare2.type === "PrivateIdentifier") return `#${bare2.name}`;
  if (bare2.type === "MemberExpression") {
    if (!bare2.computed) return lastName(bare2.property);
    return bare2.property.type === "Literal" && typeof bare2.property.value === "string" ? bare2.property.value : void 0;
  }
  if (bare2.type === "CallExpression") return lastName(bare2.callee);
  if (bare2.type === "JSXMemberExpression") return bare2.property.name;
  return void 0;
}
function typeName(node) {
  const annotation = node?.typeAnnotation?.typeAnnotation;
  if (annotation?.type !== "TSTypeReference") return void 0;
  const name = annotation.typeName;
  if (name.type === "Identifier") return name.name;
  if (name.type === "TSQualifiedName") return name.right.name;
  return void 0;
}
function requiredBy(node) {
  const bare2 = unwrap(node);
  if (bare2.type === "MemberExpression") return requiredBy(bare2.object);
  if (bare2.type !== "CallExpression" || lastName(bare2.callee) !== "require") return void 0;
  const [source25] = bare2.arguments;
  return source25?.type === "Literal" && typeof source25.value === "string" ? source25.value : void 0;
}
function namesIn(pattern) {
  switch (pattern.type) {
    case "Identifier":
      return [pattern.name];
    case "Property":
      return namesIn(pattern.value);
    case "AssignmentPattern":
      return namesIn(pattern.left);
    case "RestElement":
      return namesIn(pattern.argument);
    case "ObjectPattern":
      return pattern.properties.flatMap(namesIn);
    case "ArrayPattern":
      return pattern.elements.flatMap((element) => element ? namesIn(element) : []);
    default:
      return [];
  }
}

// eslint-plugin/src/analysis/judge/place.ts
function callsOf(frame) {
  if (frame.kind === "call")
    return [{ node: frame.node, file: frame.file, into: frame.fn, intoFile: frame.fnFile }];
  return frame.runner ? [{ node: frame.runner.node, file: frame.runnerFile ?? frame.file, into: void 0 }] : [];
}
function placeOf(first, second, file) {
  const index = second.frames.findIndex((frame, at2) => !sameFrame(frame, first.frames[at2]));
  const parting = index < 0 ? void 0 : second.frames[index];
  if (!parting) return inFile(second, second.frames.length, file);
  if (parting.kind === "call") {
    const own2 = parting.fn && parting.fnFile === file ? deepestInside(second, index, { ...parting, node: parting.fn, file }, file) : void 0;
    return own2 ? { node: own2, frame: void 0 } : inFile(second, index, file);
  }
  const again2 = parting.kind !== "run" || first.frames[index]?.node === parting.node;
  const node = deepestInside(second, index, parting, file) ?? inFile(second, index, file)?.node;
  return node && { node, frame: again2 ? parting : void 0 };
}
function sameFrame(a, b) {
  return b !== void 0 && a.kind === b.kind && a.node === b.node && a.turn === b.turn;
}
function inFile(attempt2, from, file) {
  const calls5 = [
    ...attempt2.frames.map((frame) => ({
      node: frame.node,
      file: frame.file,
      isCall: frame.kind === "call"
    })),
    { node: attempt2.node, file: attempt2.file, isCall: true }
  ];
  for (let index = Math.min(from, calls5.length - 1); index >= 0; index--) {
    const call2 = calls5[index];
    if (call2.isCall && call2.file === file) return { node: call2.node, frame: void 0 };
  }
  return void 0;
}
function deepestInside(attempt2, index, frame, file) {
  const calls5 = attempt2.frames.slice(index + 1).flatMap(callsOf).concat({ node: attempt2.node, file: attempt2.file, into: void 0 });
  let region = frame.node;
  let found;
  for (const call2 of calls5) {
    if (call2.file === file && frame.file === file && contains(region, call2.node)) found = call2.node;
    if (call2.into && call2.intoFile === file) region = call2.into;
  }
  return found ?? calls5.find((call2) => call2.file === file)?.node;
}
function spanOf(node) {
  return {
    range: [node.range[0], node.range[1]],
    line: node.loc.start.line,
    column: node.loc.start.column,
    endLine: node.loc.end.line,
    endColumn: node.loc.end.column
  };
}

// eslint-plugin/src/analysis/fixes/context.ts
function contextOf(reported, program, source25) {
  const { pair: pair2, place } = reported;
  const first = placeOf(pair2.second, pair2.first, program.file)?.node;
  return {
    program,
    source: source25,
    reported,
    second: place.node,
    first: first === place.node ? void 0 : first
  };
}
function plan(context, title, edits, data = {}) {
  return { title, data: { ...context.reported.finding.data, ...data }, edits };
}

// eslint-plugin/src/analysis/fixes/await-first.ts
var awaitFirst = (context) => {
  const { source: source25, first, second, reported } = context;
  if (reported.pair.second.entry?.effect.does !== "prepare redemption") return void 0;
  const list2 = source25.parent(second);
  if (list2?.type !== "ArrayExpression" || !first || source25.parent(first) !== list2) return void 0;
  const whole = awaitedAll(source25, list2);
  if (!whole || list2.elements.some((each2) => each2?.type !== "CallExpression")) return void 0;
  return plan(context, "awaitFirst", [
    { range: [whole.range[0], list2.range[0]], text: "" },
    ...list2.elements.map((each2) => ({
      range: [each2.range[0], each2.range[0]],
      text: "await "
    })),
    { range: [list2.range[1], whole.range[1]], text: "" }
  ]);
};
function awaitedAll(source25, list2) {
  const call2 = source25.parent(list2);
  if (call2?.type !== "CallExpression" || lastName(call2.callee) !== "all" || call2.arguments.length !== 1)
    return void 0;
  const wait2 = source25.parent(call2);
  return wait2?.type === "AwaitExpression" ? wait2 : void 0;
}

// eslint-plugin/src/analysis/fixes/syntax.ts
function has(node, test3) {
  return children(node).some(
    (child) => test3(child) || !isFunctionNode(child) && has(child, test3)
  );
}
function all(node, test3) {
  return children(node).flatMap((child) => [...test3(child) ? [child] : [], ...all(child, test3)]);
}
function own(node, test3) {
  return children(node).flatMap((child) => [
    ...test3(child) ? [child] : [],
    ...isFunctionNode(child) ? [] : own(child, test3)
  ]);
}
function suspendsBefore(fn, node) {
  return has(
    fn.body,
    (inner3) => suspends(inner3) && inner3.range[0] < node.range[0] && inner3.range[1] <= node.range[0]
  );
}
function suspends(node) {
  return node.type === "AwaitExpression" || node.type === "YieldExpression" || node.type === "ForOfStatement" && node.await;
}
function returnsValue(fn) {
  return own(fn.body, (node) => node.type === "ReturnStatement").filter(
    (node) => node.type === "ReturnStatement" && node.argument !== null && !isUndefined(node.argument)
  );
}
function isUndefined(node) {
  return node.type === "Identifier" && node.name === "undefined" || node.type === "UnaryExpression" && node.operator === "void";
}
function awaited(source25, call2) {
  let at2 = call2;
  for (const around of source25.around(call2)) {
    if (around.type === "AwaitExpression") return around;
    if (unwrap(around) !== unwrap(at2)) return call2;
    at2 = around;
  }
  return call2;
}
function sameText(source25, a, b) {
  return bare(source25, a) === bare(source25, b);
}
function bare(source25, node) {
  return source25.text(unwrap(node)).replace(/\s+/g, "").replace(/,([)\]}])/g, "$1");
}
function isExpressionStatement(node) {
  return node?.type === "ExpressionStatement";
}
function leaves(node) {
  if (node.type === "BlockStatement") return node.body.some(leaves);
  return node.type === "ReturnStatement" || node.type === "ThrowStatement" || node.type === "BreakStatement" || node.type === "ContinueStatement";
}

// eslint-plugin/src/analysis/fixes/claim-earlier.ts
function claimEarlier(context, body3) {
  const { source: source25, second } = context;
  const late = lateFlag(context, body3, second);
  if (!late) return void 0;
  const text2 = source25.text(late.set).replace(/;$/, "") + source25.semi;
  const name = lastName(late.flag) === "current" ? source25.text(late.flag.object) : source25.text(late.flag);
  const alone2 = source25.siblings(late.set).length < 2;
  const edits = [
    source25.insertAfter(late.guard, [text2]),
    ...alone2 ? [] : [source25.remove(late.set)]
  ];
  return plan(context, "claimBeforeRedeeming", edits, { ref: `\`${name}\`` });
}
function lateFlag({ source: source25 }, body3, call2) {
  const sets = all(body3, isSet);
  for (const around of source25.around(call2)) {
    for (const statement of source25.siblings(around)) {
      if (statement.type !== "IfStatement" || statement.range[1] > call2.range[0] || !contains(body3, statement))
        continue;
      if (!endsWithoutValue(statement)) continue;
      for (const flag of alternatives(statement.test)) {
        const set = sets.find(
          (each2) => each2.range[0] > statement.range[1] && sameText(source25, each2.expression.left, flag)
        );
        if (set && livesOn(flag, body3)) return { guard: statement, flag, set };
      }
    }
    if (around === body3) break;
  }
  return void 0;
}
function isSet(node) {
  if (node.type !== "ExpressionStatement" || node.expression.type !== "AssignmentExpression")
    return false;
  const { operator, right } = node.expression;
  return operator === "=" && right.type === "Literal" && right.value === true;
}
function endsWithoutValue({ consequent, alternate }) {
  if (alternate || !leaves(consequent)) return false;
  const last = consequent.type === "BlockStatement" ? consequent.body.at(-1) : consequent;
  return last?.type === "ReturnStatement" && (last.argument === null || last.argument.type === "Identifier" && last.argument.name === "undefined");
}
function alternatives(test3) {
  const bare2 = unwrap(test3);
  if (bare2.type === "LogicalExpression" && bare2.operator === "||")
    return [...alternatives(bare2.left), ...alternatives(bare2.right)];
  return bare2.type === "Identifier" || bare2.type === "MemberExpression" ? [bare2] : [];
}
function livesOn(flag, body3) {
  const root = rootOf(flag);
  if (root.type === "ThisExpression") return true;
  if (root.type !== "Identifier") return false;
  return all(
    body3,
    (node) => node.type === "VariableDeclarator" && node.id.type === "Identifier" && node.id.name === root.name
  ).length === 0;
}
function rootOf(node) {
  const bare2 = unwrap(node);
  return bare2.type === "MemberExpression" ? rootOf(bare2.object) : bare2;
}

// eslint-plugin/src/analysis/fixes/calls.ts
var asksFor = /^(?:scopes?|resources?|audience)$/i;
var codeLike = /code/i;
var codeField = /^(?:auth(?:orization)?_?)?code$/i;
function sameRequest(source25, a, b) {
  if (a.type !== "CallExpression" || b.type !== "CallExpression") return false;
  if (!sameText(source25, a.callee, b.callee)) return false;
  const length = Math.max(a.arguments.length, b.arguments.length);
  for (let index = 0; index < length; index++)
    if (!sameArgument(source25, a.arguments[index], b.arguments[index])) return false;
  return true;
}
function sameArgument(source25, a, b) {
  if (!a || !b) return !asked(a ?? b) && isOptions(a ?? b);
  if (sameText(source25, a, b)) return !isFunctionNode(unwrap(a));
  if (isCode(source25, a) && isCode(source25, b)) return true;
  const [first, second] = [unwrap(a), unwrap(b)];
  if (first.type === "ObjectExpression" && second.type === "ObjectExpression")
    return sameFields(source25, first, second);
  return isAddress(source25, first) && isAddress(source25, second);
}
function sameFields(source25, a, b) {
  const field = (object, name) => {
    const found = object.properties.find(
      (each2) => each2.type === "Property" && lastName(each2.key) === name
    );
    return found && source25.text(found).replace(/\s+/g, "");
  };
  const names4 = [...a.properties, ...b.properties].flatMap(
    (each2) => each2.type === "Property" ? [lastName(each2.key) ?? ""] : []
  );
  return names4.filter((name) => asksFor.test(name)).every((name) => field(a, name) === field(b, name));
}
function asked(node) {
  return node !== void 0 && all(node, (inner3) => inner3.type === "Property" && asksFor.test(lastName(inner3.key) ?? "")).length > 0;
}
function isOptions(node) {
  return node !== void 0 && unwrap(node).type === "ObjectExpression";
}
function isCode(source25, node) {
  const bare2 = unwrap(node);
  if (bare2.type === "ObjectExpression")
    return bare2.properties.length === 1 && codeLike.test(source25.text(bare2));
  return codeLike.test(source25.text(bare2));
}
function isAddress(source25, node) {
  const text2 = source25.text(node);
  return /ur[il]\b|endpoint/i.test(text2) || /https?:/i.test(text2) && /token|oauth|\bauth\b/i.test(text2.replace(/\/\.default\b/, " "));
}
function codeArgument(source25, call2) {
  if (call2.type !== "CallExpression") return void 0;
  for (const argument of call2.arguments) {
    const found = codeIn(source25, argument);
    if (found) return found;
  }
  return void 0;
}
function codeIn(source25, node) {
  const bare2 = unwrap(node);
  if (isNamed(source25, bare2)) return bare2;
  if (isFunctionNode(bare2)) return void 0;
  const values = all(
    bare2,
    (inner3) => inner3.type === "Property" && codeField.test(lastName(inner3.key) ?? "")
  ).map((inner3) => unwrap(inner3.value));
  const parts3 = [bare2, ...all(bare2, () => true)].filter((inner3) => inner3.type === "TemplateLiteral").flatMap((inner3) => inner3.expressions);
  return [...values, ...parts3].find((each2) => isNamed(source25, each2));
}
function isNamed(source25, node) {
  if (node.type === "Identifier") return codeLike.test(node.name);
  return node.type === "MemberExpression" && codeLike.test(source25.text(node)) && !hasCall(node);
}
function hasCall(node) {
  return node.type === "CallExpression" || children(node).some(hasCall);
}
function functionNamed(source25, name) {
  const [found] = all(
    source25.file.ast,
    (node) => isFunctionNode(node) && nameOf(source25, node) === name
  );
  return found;
}
function nameOf(source25, fn) {
  if (fn.id) return fn.id.name;
  const parent = source25.parent(fn);
  if (parent?.type === "VariableDeclarator") return lastName(parent.id);
  if (parent?.type === "MethodDefinition" || parent?.type === "PropertyDefinition" || parent?.type === "Property")
    return lastName(parent.key);
  return void 0;
}
function givesPromise(source25, call2) {
  const parent = source25.parent(call2);
  if (parent?.type === "AwaitExpression") return true;
  if (parent?.type === "MemberExpression" && parent.object === call2 && /^(?:then|catch|finally)$/.test(lastName(parent) ?? ""))
    return true;
  const name = call2.type === "CallExpression" ? lastName(call2.callee) : void 0;
  const fn = name ? functionNamed(source25, name) : void 0;
  return fn?.async ?? false;
}
function promiseType(source25, call2, entry) {
  if (call2.type !== "CallExpression") return void 0;
  if (call2.callee.type === "Identifier" && call2.callee.name === "fetch" && !mentionsOwnFetch(source25))
    return "Promise<Response>";
  if (!isModuleLevel(source25, call2.callee)) return void 0;
  if (isOverloaded(call2, entry)) return void 0;
  return `ReturnType<typeof ${source25.text(call2.callee)}>`;
}
function isOverloaded(call2, entry) {
  return entry !== void 0 && "answer" in entry.effect && unwrap(call2.callee).type === "MemberExpression";
}
function mentionsOwnFetch(source25) {
  return source25.file.ast.body.some((statement) => declares(statement, "fetch"));
}
function isModuleLevel(source25, callee) {
  const bare2 = unwrap(callee);
  if (bare2.type === "MemberExpression") return !bare2.computed && isModuleLevel(source25, bare2.object);
  if (bare2.type !== "Identifier") return false;
  return source25.file.ast.body.some((statement) => declares(statement, bare2.name));
}
function declares(statement, name) {
  switch (statement.type) {
    case "ImportDeclaration":
      return statement.specifiers.some(({ local }) => local.name === name);
    case "ExportNamedDeclaration":
      return statement.declaration ? declares(statement.declaration, name) : false;
    case "FunctionDeclaration":
    case "ClassDeclaration":
      return statement.id?.name === name;
    case "VariableDeclaration":
      return statement.declarations.some(({ id }) => id.type === "Identifier" && id.name === name);
    default:
      return false;
  }
}
function keyText(source25, code) {
  return source25.typed && !isString(source25, code) ? `String(${source25.text(code)})` : source25.text(code);
}
function isString(source25, code) {
  if (code.type !== "Identifier") return false;
  for (const around of source25.around(code)) {
    if (!isFunctionNode(around)) continue;
    const param = around.params.find(
      (each2) => each2.type === "Identifier" && each2.name === code.name
    );
    if (param?.type === "Identifier")
      return param.typeAnnotation?.typeAnnotation.type === "TSStringKeyword";
  }
  return false;
}

// eslint-plugin/src/analysis/fixes/effect.ts
var effectHook = /^use\w*(?:Effect|Mount)/;
function effectAround(source25, call2) {
  for (const body3 of source25.around(call2)) {
    const hook2 = isFunctionNode(body3) ? source25.parent(body3) : void 0;
    if (hook2?.type !== "CallExpression" || !hook2.arguments.includes(body3)) continue;
    if (!effectHook.test(lastName(hook2.callee) ?? "")) continue;
    const owner = source25.functionOf(hook2);
    return owner && { body: body3, hook: hook2, owner };
  }
  return void 0;
}
function runsOncePerMount({ hook: hook2 }) {
  const deps = hook2.arguments[1];
  if (!deps)
    return lastName(hook2.callee) !== "useEffect" && lastName(hook2.callee) !== "useLayoutEffect";
  return deps.type === "ArrayExpression" && deps.elements.length === 0;
}
function cleansUp({ body: body3 }) {
  if (body3.body.type !== "BlockStatement") return isFunctionNode(unwrap(body3.body));
  return !body3.async && returnsValue(body3).length > 0;
}
function aborts(fn) {
  return has(fn, function test3(node) {
    if (isFunctionNode(node)) return has(node, test3);
    return node.type === "CallExpression" && lastName(node.callee) === "abort";
  });
}
function claimPlace(source25, body3, call2) {
  let at2 = call2;
  let guarded = false;
  for (; ; ) {
    const fn = source25.functionOf(at2);
    if (!fn) return void 0;
    const early = fn === body3 || startsAtOnce(source25, fn);
    if (early && fn.body.type === "BlockStatement") {
      const statement = source25.statementOf(at2);
      if (!statement) return void 0;
      if (!suspendsBefore(fn, statement))
        return { statement, guarded: guarded || isConditional(source25, at2, statement) };
      const first = fn.body.body.find(
        (each2) => has(each2, (node) => node.type === "AwaitExpression") || each2.type === "ForOfStatement"
      );
      return first && { statement: first, guarded: guarded || tests(source25, first, statement) };
    }
    if (fn === body3) return void 0;
    guarded ||= tests(source25, fn, at2);
    at2 = callOf(source25, fn) ?? fn;
  }
}
function tests(source25, from, to) {
  const text2 = source25.file.text.slice(from.range[0], to.range[0]);
  return /\b(?:if|switch|return|throw)\b|\?|&&|\|\|/.test(text2);
}
function isConditional(source25, node, statement) {
  for (let at2 = node; at2 !== statement; ) {
    const parent = source25.parent(at2);
    if (!parent) return true;
    if (parent.type === "IfStatement" && parent.test !== at2) return true;
    if (parent.type === "ConditionalExpression" && parent.test !== at2) return true;
    if (parent.type === "LogicalExpression" && parent.right === at2) return true;
    at2 = parent;
  }
  return false;
}
function startsAtOnce(source25, fn) {
  return returnsValue(fn).length === 0 && callOf(source25, fn) !== void 0;
}
function callOf(source25, fn) {
  const parent = source25.parent(fn);
  if (parent?.type === "CallExpression" && parent.callee === fn) return parent;
  const name = fn.id?.name ?? (parent?.type === "VariableDeclarator" && parent.id.type === "Identifier" ? parent.id.name : void 0);
  const outer = source25.functionOf(fn);
  if (!name || !outer) return void 0;
  const calls5 = [];
  has(outer.body, (node) => {
    if (node.type === "CallExpression" && node.callee.type === "Identifier" && node.callee.name === name)
      calls5.push(node);
    return false;
  });
  return calls5.length === 1 ? calls5[0] : void 0;
}

// eslint-plugin/src/analysis/fixes/imports.ts
var reacts = ["react", "preact/hooks", "preact/compat"];
function importHook(source25, hook2, beside) {
  const callee = unwrap(beside.callee);
  const { body: body3 } = source25.file.ast;
  const imports = body3.filter((node) => node.type === "ImportDeclaration").filter((node) => reacts.includes(node.source.value));
  const known3 = imports.flatMap((node) => node.specifiers).find((each2) => each2.type === "ImportSpecifier" && lastName(each2.imported) === hook2);
  if (known3) return { name: known3.local.name, edits: [] };
  if (callee.type === "MemberExpression")
    return { name: `${source25.text(callee.object)}.${hook2}`, edits: [] };
  const named2 = imports.find(
    (node) => node.importKind !== "type" && node.specifiers.some((each2) => each2.type === "ImportSpecifier")
  );
  const last = named2?.specifiers.findLast((each2) => each2.type === "ImportSpecifier");
  if (last) return { name: hook2, edits: [after(last, `, ${hook2}`)] };
  const whole = imports.find((node) => node.importKind !== "type")?.specifiers[0];
  if (whole?.type === "ImportNamespaceSpecifier")
    return { name: `${whole.local.name}.${hook2}`, edits: [] };
  if (whole) return { name: hook2, edits: [after(whole, `, { ${hook2} }`)] };
  return required(source25, hook2) ?? { name: hook2, edits: [newImport(source25, hook2)] };
}
function required(source25, hook2) {
  for (const statement of source25.file.ast.body) {
    if (statement.type !== "VariableDeclaration") continue;
    for (const { id, init } of statement.declarations) {
      const call2 = init && unwrap(init);
      if (call2?.type !== "CallExpression" || lastName(call2.callee) !== "require") continue;
      const [specifier] = call2.arguments;
      if (specifier?.type !== "Literal" || !reacts.includes(String(specifier.value))) continue;
      if (id.type === "Identifier") return { name: `${id.name}.${hook2}`, edits: [] };
      const last = id.type === "ObjectPattern" ? id.properties.at(-1) : void 0;
      if (last?.type !== "Property") continue;
      const known3 = id.type === "ObjectPattern" && id.properties.some((each2) => each2.type === "Property" && lastName(each2.key) === hook2);
      return { name: hook2, edits: known3 ? [] : [after(last, `, ${hook2}`)] };
    }
  }
  return void 0;
}
function importNamed(source25, name, from) {
  const imports = source25.file.ast.body.filter((node) => node.type === "ImportDeclaration").filter((node) => node.source.value === from && node.importKind !== "type");
  const named2 = imports.flatMap((node) => node.specifiers).filter((each2) => each2.type === "ImportSpecifier");
  if (named2.some((each2) => lastName(each2.imported) === name)) return [];
  const last = named2.at(-1);
  return [last ? after(last, `, ${name}`) : newImport(source25, name, from)];
}
function newImport(source25, name, from = "react") {
  const { body: body3 } = source25.file.ast;
  const line = `import { ${name} } from ${source25.quoted(from)}${source25.semi}`;
  const first = body3.find((node) => node.type === "ImportDeclaration");
  if (first) return { range: [first.range[0], first.range[0]], text: line + source25.eol };
  const start2 = body3.find((node) => !isDirective(node));
  return start2 ? source25.insertBefore(start2, [line]) : { range: [0, 0], text: line + source25.eol };
}
function isDirective(node) {
  return node.type === "ExpressionStatement" && typeof node.directive === "string";
}
function after(node, text2) {
  return { range: [node.range[1], node.range[1]], text: text2 };
}

// eslint-plugin/src/analysis/fixes/names.ts
function freeName(scope, ...wishes) {
  const taken = /* @__PURE__ */ new Set();
  collect(scope, taken);
  const free = wishes.find((wish) => !taken.has(wish));
  if (free) return free;
  for (let index = 2; ; index++) if (!taken.has(wishes[0] + index)) return wishes[0] + index;
}
function mentions(node, name) {
  const found = /* @__PURE__ */ new Set();
  collect(node, found);
  return found.has(name);
}
function namesIn2(node) {
  const found = /* @__PURE__ */ new Set();
  collect(node, found);
  return found;
}
function collect(node, into) {
  if (node.type === "Identifier" || node.type === "JSXIdentifier") into.add(node.name);
  for (const child of children(node)) if (!isLabel(node, child)) collect(child, into);
}
function isLabel(parent, child) {
  switch (parent.type) {
    case "MemberExpression":
      return parent.property === child && !parent.computed;
    case "Property":
      return parent.key === child && !parent.computed && !parent.shorthand;
    case "MethodDefinition":
    case "PropertyDefinition":
      return parent.key === child && !parent.computed;
    default:
      return false;
  }
}

// eslint-plugin/src/analysis/fixes/claim-ref.ts
var claimRef = (context) => {
  const { source: source25, second } = context;
  const effect4 = effectAround(source25, second);
  if (!effect4 || cleansUp(effect4)) return void 0;
  const earlier = claimEarlier(context, effect4.body);
  if (earlier) return earlier;
  const declareAt = source25.statementOf(effect4.hook);
  if (!declareAt || source25.functionOf(declareAt) !== effect4.owner) return void 0;
  const once5 = runsOncePerMount(effect4);
  const code = once5 ? void 0 : visibleCode(source25, effect4.body, second);
  const name = code ? freeName(effect4.owner, "redeemedCode") : freeName(effect4.owner, "redeemed", "codeRedeemed", "redeemedRef");
  const claim2 = claimEdits(
    source25,
    effect4.body,
    second,
    flagOf(source25, `${name}.current`, code),
    once5
  );
  if (!claim2) return void 0;
  const hook2 = importHook(source25, "useRef", effect4.hook);
  const start2 = !code ? "(false)" : source25.typed ? "<unknown>(null)" : "(null)";
  const declaration = source25.insertBefore(declareAt, [
    `const ${name} = ${hook2.name}${start2}${source25.semi}`
  ]);
  return plan(context, "claimBeforeRedeeming", [...hook2.edits, declaration, ...claim2], {
    ref: `\`${name}\``
  });
};
var claimField = (context) => {
  const { source: source25, second } = context;
  const member2 = memberAround(source25, second);
  const cls = member2 && source25.parent(member2);
  if (!member2 || cls?.type !== "ClassBody" || !isFunctionNode(member2.value)) return void 0;
  if (cls.body.some((each2) => isUnmount(each2) && aborts(each2))) return void 0;
  const earlier = claimEarlier(context, member2.value);
  if (earlier) return earlier;
  const name = freeName(cls, "redeemed", "codeRedeemed");
  const claim2 = claimEdits(source25, member2.value, second, flagOf(source25, `this.${name}`), true);
  if (!claim2) return void 0;
  const modifier = source25.typed ? "private " : "";
  const field = source25.declareBefore(member2, `${modifier}${name} = false${source25.semi}`);
  return plan(context, "claimBeforeRedeeming", [field, ...claim2], { ref: `\`this.${name}\`` });
};
function visibleCode(source25, body3, call2) {
  const code = codeArgument(source25, call2);
  const place = claimPlace(source25, body3, call2);
  if (!code || !place) return void 0;
  if (place.statement === source25.statementOf(call2)) return code;
  const names4 = namesIn2(code);
  const declared = all(body3, (node) => node.type === "VariableDeclarator" || isFunctionNode(node));
  const inner3 = declared.flatMap(
    (node) => node.type === "VariableDeclarator" ? [node.id] : node.params
  );
  return inner3.some((pattern) => [...namesIn2(pattern)].some((name) => names4.has(name))) ? void 0 : code;
}
function flagOf(source25, place, code) {
  if (!code) return { isSet: place, isUnset: `!${place}`, set: `${place} = true` };
  const text2 = source25.text(code);
  return {
    isSet: `${place} === ${text2}`,
    isUnset: `${place} !== ${text2}`,
    set: `${place} = ${text2}`
  };
}
function claimEdits(source25, body3, call2, flag, once5) {
  if (body3.body.type !== "BlockStatement") return claimExpression(source25, body3, flag);
  const place = claimPlace(source25, body3, call2);
  if (!place) return void 0;
  const branch = plainBranch(place, call2);
  if (branch) return claimBranch(source25, branch, flag);
  if (place.guarded && !once5) return void 0;
  const fn = source25.functionOf(place.statement);
  if (fn && fn !== body3 && returnsValue(fn).length > 0) return void 0;
  return [
    source25.insertBefore(place.statement, [
      `if (${flag.isSet}) return${source25.semi}`,
      `${flag.set}${source25.semi}`
    ])
  ];
}
function claimExpression(source25, body3, flag) {
  const indent = source25.indentOf(body3);
  const lines = [
    `if (${flag.isSet}) return${source25.semi}`,
    `${flag.set}${source25.semi}`,
    `${source25.text(body3.body)}${source25.semi}`
  ];
  const inner3 = lines.map((line) => source25.eol + indent + source25.step + line).join("");
  return [source25.replace(body3.body, `{${inner3}${source25.eol}${indent}}`)];
}
function plainBranch({ statement }, call2) {
  if (statement.type !== "IfStatement" || statement.alternate || statement.consequent.type !== "ExpressionStatement")
    return void 0;
  const { range } = statement.consequent;
  return range[0] <= call2.range[0] && call2.range[1] <= range[1] ? statement : void 0;
}
function claimBranch(source25, { test: test3, consequent }, flag) {
  const loose = test3.type === "LogicalExpression" ? test3.operator !== "&&" : /Conditional|Assignment|Sequence|Arrow/.test(test3.type);
  const tested = loose ? `(${source25.text(test3)})` : source25.text(test3);
  const indent = source25.indentOf(test3);
  const inner3 = indent + source25.step;
  const block = `{${source25.eol}${inner3}${flag.set}${source25.semi}${source25.eol}${inner3}${source25.text(consequent)}${source25.eol}${indent}}`;
  return [source25.replace(test3, `${tested} && ${flag.isUnset}`), source25.replace(consequent, block)];
}
function memberAround(source25, node) {
  for (const around of source25.around(node)) {
    if ((around.type === "MethodDefinition" || around.type === "PropertyDefinition") && !around.static)
      return around;
  }
  return void 0;
}
function isUnmount(member2) {
  return "key" in member2 && member2.key.type === "Identifier" && member2.key.name === "componentWillUnmount";
}
function claimOnMount(context) {
  if (context.first) return void 0;
  const as = context.reported.place.frame?.runner?.as;
  return as === "lifecycle" ? claimField(context) : claimRef(context);
}

// eslint-plugin/src/analysis/fixes/order.ts
function isVisible(source25, statement, node) {
  const list2 = source25.siblings(statement);
  const at2 = list2.findIndex((each2) => contains(each2, statement));
  return at2 >= 0 && list2.slice(at2).some((each2) => contains(each2, node));
}
function isReassigned(source25, declaration, name) {
  if (declaration.type === "VariableDeclaration" && declaration.kind === "const") return false;
  const scope = source25.functionOf(declaration) ?? source25.file.ast;
  return all(
    scope,
    (node) => node.type === "AssignmentExpression" && node.left.type === "Identifier" && node.left.name === name
  ).length > 0;
}
function comesFirst(source25, call2, statement) {
  for (let at2 = call2; at2 !== statement; ) {
    const parent = source25.parent(at2);
    if (!parent || isFunctionNode(parent)) return false;
    if (!isEvaluatedFirst(parent, at2)) return false;
    at2 = parent;
  }
  return true;
}
function isEvaluatedFirst(parent, child) {
  switch (parent.type) {
    case "CallExpression":
    case "NewExpression":
      return parent.callee === child || isPlain(parent.callee) && parent.arguments.slice(0, parent.arguments.indexOf(child)).every(isPlain);
    case "ArrayExpression":
      return parent.elements.slice(0, parent.elements.indexOf(child)).every((each2) => each2 === null || isPlain(each2));
    case "ObjectExpression":
      return parent.properties.slice(0, parent.properties.indexOf(child)).every((each2) => each2.type === "Property" && isPlain(each2.value));
    case "LogicalExpression":
    case "BinaryExpression":
      return parent.left === child || parent.type === "BinaryExpression" && isPlain(parent.left);
    case "ConditionalExpression":
    case "IfStatement":
      return parent.test === child;
    case "AssignmentExpression":
      return parent.right === child && isPlain(parent.left);
    case "VariableDeclarator":
      return parent.init === child;
    case "VariableDeclaration":
      return parent.declarations[0] === child;
    case "ForStatement":
    case "WhileStatement":
    case "DoWhileStatement":
    case "ForOfStatement":
    case "ForInStatement":
    case "TryStatement":
    case "BlockStatement":
    case "SwitchStatement":
      return false;
    default:
      return true;
  }
}
function isPlain(node) {
  const bare2 = unwrap(node);
  if (bare2.type === "MemberExpression") return !bare2.computed && isPlain(bare2.object);
  return ["Identifier", "ThisExpression", "Literal", "Super"].includes(bare2.type) || isFunctionNode(bare2);
}

// eslint-plugin/src/analysis/fixes/responses.ts
var bodyReaders = /^(?:json|text|blob|arrayBuffer|formData|bytes)$/;
function bodyRead(source25, value) {
  let member2 = source25.parent(value);
  if (member2?.type === "TSNonNullExpression") member2 = source25.parent(member2);
  if (member2?.type !== "MemberExpression" || unwrap(member2.object) !== unwrap(value))
    return void 0;
  const call2 = source25.parent(member2);
  return call2?.type === "CallExpression" && call2.callee === member2 && bodyReaders.test(lastName(member2) ?? "") ? call2 : void 0;
}
function answersResponse(source25, call2) {
  if (call2.type !== "CallExpression") return false;
  const name = lastName(call2.callee);
  if (name === "fetch") return true;
  const fn = name && functionNamed(source25, name);
  return fn ? resultsOf(fn).some(
    (result3) => result3.type === "CallExpression" && lastName(result3.callee) === "fetch"
  ) : readsChained(source25, call2);
}
function readsChained(source25, call2) {
  const member2 = source25.parent(call2);
  const then = member2 && source25.parent(member2);
  if (member2?.type !== "MemberExpression" || then?.type !== "CallExpression" || lastName(member2) !== "then")
    return false;
  const [callback] = then.arguments;
  return callback?.type === "ArrowFunctionExpression" && callback.body.type === "CallExpression" && bodyReaders.test(lastName(callback.body.callee) ?? "");
}
function resultsOf(fn) {
  if (fn.body.type !== "BlockStatement") return [fn.body];
  const returns = all(
    fn.body,
    (node) => node.type === "ReturnStatement"
  );
  return returns.flatMap(
    ({ argument }) => argument ? [argument.type === "AwaitExpression" ? argument.argument : argument] : []
  );
}
function readsBoth(source25, a, b) {
  return bodyRead(source25, a) !== void 0 && bodyRead(source25, b) !== void 0;
}
function readsAgain(source25, variable, replaced, isResponse) {
  if (variable.type !== "Identifier") return [];
  const { name } = variable;
  const scope = source25.functionOf(variable) ?? source25.file.ast;
  const named2 = all(scope, (node) => node.type === "Identifier" && node.name === name);
  const uses = named2.filter(
    (use) => use !== variable && !isKey(source25, use) && use.range[0] < replaced.range[0]
  );
  const going = uses.filter((use) => !isReturned(source25, use));
  if (isResponse && going.some((use) => isHandedOn(source25, use))) return void 0;
  return going.filter((use) => bodyRead(source25, use)).map(({ range }) => ({ range: [range[1], range[1]], text: ".clone()" }));
}
function isKey(source25, node) {
  const parent = source25.parent(node);
  return parent?.type === "MemberExpression" && parent.property === node && !parent.computed || parent?.type === "Property" && parent.key === node;
}
function isHandedOn(source25, use) {
  const parent = source25.parent(use);
  return parent?.type === "CallExpression" || parent?.type === "NewExpression" || parent?.type === "Property" || parent?.type === "SpreadElement" || parent?.type === "AssignmentExpression" && parent.right === use;
}
function isReturned(source25, use) {
  for (const around of source25.around(use)) {
    if (around.type === "ReturnStatement") return true;
    if (isFunctionNode(around)) return false;
  }
  return false;
}

// eslint-plugin/src/analysis/fixes/twins.ts
function twinsOf({ source: source25, first, second }) {
  if (!first) return void 0;
  let twins = { first, second };
  let found = sameRequest(source25, first, second) ? twins : void 0;
  for (; ; ) {
    const wider = { first: widen(source25, twins.first), second: widen(source25, twins.second) };
    if (!wider.first || !wider.second || wider.first === wider.second || contains(wider.first, wider.second))
      break;
    const chained = found !== void 0 && sameStep(source25, wider.first, wider.second);
    twins = { first: wider.first, second: wider.second };
    if (chained || sameText(source25, twins.first, twins.second)) found = twins;
    else if (found) break;
  }
  return found;
}
function sameStep(source25, a, b) {
  if (a.type !== "CallExpression" || b.type !== "CallExpression" || a.callee.type !== "MemberExpression")
    return false;
  const step = (call2) => source25.file.text.slice(
    call2.callee.object.range[1],
    call2.range[1]
  );
  return b.callee.type === "MemberExpression" && step(a).replace(/\s+/g, "") === step(b).replace(/\s+/g, "");
}
function widen(source25, call2) {
  const parent = source25.parent(call2);
  if (parent?.type === "MemberExpression" && parent.object === call2) {
    const outer = source25.parent(parent);
    const chains = outer?.type === "CallExpression" && outer.callee === parent && !outer.arguments.some((each2) => isFunctionNode(each2));
    return chains ? outer : void 0;
  }
  if (parent && isFunctionNode(parent) && parent.body === call2 && parent.params.length === 0) {
    const outer = source25.parent(parent);
    return outer?.type === "CallExpression" && outer.callee !== parent ? outer : void 0;
  }
  return void 0;
}
function inTimer(source25, { second }) {
  return [...source25.around(second)].some(
    (node) => node.type === "CallExpression" && /^set(?:Timeout|Interval|Immediate)$/.test(lastName(node.callee) ?? "")
  );
}
function answersError(source25, { first, second }) {
  return [...source25.around(second)].some((node) => {
    if (node.type !== "IfStatement" || contains(node, first)) return false;
    const test3 = source25.text(node.test);
    return /error|message/i.test(test3) && /['"`]/.test(test3);
  });
}

// eslint-plugin/src/analysis/fixes/reuse.ts
var reuseFirst = (context) => {
  const { source: source25, reported } = context;
  const { failed, doubtful } = reported.pair.first;
  const twins = doubtful ? void 0 : twinsOf(context);
  if (!twins || inTimer(source25, twins) || answersError(source25, twins)) return void 0;
  if (failed && !goesOn(source25, twins)) return void 0;
  const edits = dropUnused(source25, twins) ?? dropFallback(source25, twins) ?? reuseVariable(source25, twins) ?? nameResult(source25, twins) ?? shareLocally(context, twins);
  return edits && plan(context, "reuseFirstResult", edits, { line: String(twins.first.loc.start.line) });
};
function goesOn(source25, { first, second }) {
  const statement = source25.statementOf(first);
  if (!statement || source25.functionOf(first) !== source25.functionOf(second)) return false;
  return isVisible(source25, statement, second);
}
function dropUnused(source25, { first, second }) {
  const statement = source25.parent(awaited(source25, second));
  const before = source25.statementOf(first);
  if (statement?.type !== "ExpressionStatement" || !before || before === statement || !isVisible(source25, before, second))
    return void 0;
  return [source25.remove(removable(source25, statement))];
}
function dropFallback(source25, twins) {
  const [first, second] = [awaited(source25, twins.first), awaited(source25, twins.second)];
  const parent = source25.parent(second);
  if (parent?.type === "LogicalExpression" && parent.right === second && unwrap(parent.left) === first) {
    return [source25.replaceBare(parent, source25.text(parent.left))];
  }
  const target = targetOf(source25, first);
  if (!target || parent?.type !== "AssignmentExpression" || parent.right !== second || !sameText(source25, parent.left, target))
    return void 0;
  const statement = source25.parent(parent);
  const before = source25.statementOf(first);
  if (statement?.type !== "ExpressionStatement" || !before || !isVisible(source25, before, second))
    return void 0;
  const reads = readsAgain(source25, target, second, answersResponse(source25, twins.first));
  if (!reads) return void 0;
  return [source25.remove(removable(source25, statement)), ...reads];
}
function targetOf(source25, value) {
  const parent = source25.parent(value);
  if (parent?.type === "VariableDeclarator" && parent.init === value) return parent.id;
  if (parent?.type === "AssignmentExpression" && parent.right === value && parent.operator === "=")
    return parent.left;
  return void 0;
}
function removable(source25, statement) {
  const parent = source25.parent(statement);
  const outer = parent?.type === "BlockStatement" && parent.body.length === 1 ? source25.parent(parent) : parent;
  const branch = outer?.type === "IfStatement" && !outer.alternate ? outer : void 0;
  return branch && source25.siblings(branch).includes(branch) ? branch : statement;
}
function reuseVariable(source25, twins) {
  const value = awaited(source25, twins.first);
  const declarator = source25.parent(value);
  if (declarator?.type !== "VariableDeclarator" || declarator.init !== value || declarator.id.type !== "Identifier")
    return void 0;
  const { name } = declarator.id;
  const replaced = replaceable(source25, twins, value !== twins.first);
  const statement = source25.parent(declarator);
  if (!replaced || !isVisible(source25, statement, replaced) || isReassigned(source25, statement, name))
    return void 0;
  const reads = value === twins.first ? [] : readsAgain(source25, declarator.id, replaced, answersResponse(source25, twins.first));
  if (!reads) return void 0;
  if (value === twins.first && answersResponse(source25, value)) return void 0;
  return [source25.replaceBare(replaced, name), ...reads];
}
function nameResult(source25, twins) {
  const statement = source25.statementOf(twins.first);
  const scope = source25.functionOf(twins.first) ?? source25.file.ast;
  if (!statement || !isVisible(source25, statement, twins.second) || !comesFirst(source25, twins.first, statement))
    return void 0;
  const settled = awaited(source25, twins.first);
  const second = settled === twins.first ? void 0 : replaceable(source25, twins, true);
  const [from, to] = second ? [settled, second] : [twins.first, twins.second];
  const name = freeName(scope, "redemption", "firstRedemption");
  const alone2 = source25.parent(from)?.type === "ExpressionStatement" || isVoided(source25, from, statement);
  const response2 = answersResponse(source25, twins.first) || answersResponse(source25, twins.second) || readsBoth(source25, from, to);
  const use = (node) => !response2 || second && !bodyRead(source25, node) ? name : second ? `${name}.clone()` : `${name}.then((response) => response.clone())`;
  const declaration = `const ${name} = ${source25.text(from)}${source25.semi}`;
  if (alone2) return [source25.replace(statement, declaration), source25.replaceBare(to, use(to))];
  if (response2 && second && !bodyRead(source25, from)) return void 0;
  return [
    source25.insertBefore(statement, [declaration]),
    source25.replaceBare(from, use(from)),
    source25.replaceBare(to, use(to))
  ];
}
function shareLocally({ source: source25, reported }, twins) {
  const fn = source25.functionOf(twins.first);
  if (!fn || fn !== source25.functionOf(twins.second) || fn.body.type !== "BlockStatement")
    return void 0;
  const outer = outerStatement(source25, twins);
  if (!outer || twins.first.type !== "CallExpression") return void 0;
  if (answersResponse(source25, twins.first) && !intoOne(source25, twins)) return void 0;
  const type = typeOf(source25, twins, reported.pair.second.entry);
  if (type === void 0) return void 0;
  const name = freeName(fn, "redemption", "firstRedemption");
  return [
    source25.insertBefore(outer, [`let ${name}${type}${source25.semi}`]),
    ...wrap(twins.first),
    ...wrap(twins.second)
  ];
  function wrap(call2) {
    if (source25.parent(call2)?.type === "ExpressionStatement")
      return [{ range: [call2.range[0], call2.range[0]], text: `${name} ??= ` }];
    return [
      { range: [call2.range[0], call2.range[0]], text: `(${name} ??= ` },
      { range: [call2.range[1], call2.range[1]], text: ")" }
    ];
  }
}
function intoOne(source25, { first, second }) {
  const [a, b] = [
    targetOf(source25, awaited(source25, first)),
    targetOf(source25, awaited(source25, second))
  ];
  return a !== void 0 && b !== void 0 && sameText(source25, a, b) && readsAgain(source25, a, second, true)?.length === 0;
}
function typeOf(source25, { first, second }, entry) {
  if (!source25.typed) return "";
  const type = promiseType(source25, first, entry);
  if (type) return `: ${type} | undefined`;
  return awaited(source25, first) !== first && awaited(source25, second) !== second ? "" : void 0;
}
function outerStatement(source25, { first, second }) {
  for (let at2 = source25.statementOf(first); at2; at2 = source25.parent(at2) && source25.statementOf(source25.parent(at2))) {
    if (source25.siblings(at2).some((each2) => contains(each2, second))) return at2;
  }
  return void 0;
}
function replaceable(source25, { second }, settled) {
  const whole = awaited(source25, second);
  if (!settled) return second;
  if (whole !== second) return whole;
  const parent = source25.parent(second);
  const fn = source25.functionOf(second);
  const returned = parent?.type === "ReturnStatement" || parent && isFunctionNode(parent) && parent.body === second;
  return returned && fn?.async ? second : void 0;
}
function isVoided(source25, node, statement) {
  const parent = source25.parent(node);
  return parent?.type === "UnaryExpression" && parent.operator === "void" && source25.parent(parent) === statement;
}

// eslint-plugin/src/analysis/fixes/hoist.ts
var hoistOutOfLoop = (context) => {
  const { source: source25, second, reported } = context;
  const { frame } = reported.place;
  if (frame?.kind !== "loop" || !source25.parent(frame.node) || !contains(frame.node, second))
    return void 0;
  const loop = frame.node;
  if (source25.functionOf(second) !== source25.functionOf(loop) || !inBody(loop, second))
    return void 0;
  const value = awaited(source25, chain(source25, second));
  if (!isInvariant(value, loop) || isConditional2(source25, value, loop)) return void 0;
  const statement = source25.statementOf(loop);
  if (!statement) return void 0;
  return plan(context, "redeemOnceWithoutLoop", hoist(context, value, statement));
};
var hoistOutOfCallback = (context) => {
  const { source: source25, second, reported } = context;
  const { frame } = reported.place;
  const call2 = frame?.runner?.as === "iteration" ? frame.runner.node : void 0;
  if (!call2 || !source25.parent(call2) || !isFunctionNode(frame.node) || source25.functionOf(second) !== frame.node)
    return void 0;
  const statement = source25.statementOf(call2);
  if (!statement || source25.functionOf(statement) !== source25.functionOf(call2)) return void 0;
  const value = chain(source25, second);
  if (answersResponse(source25, second) || !isInvariant(value, frame.node)) return void 0;
  return plan(context, "redeemOnceWithoutLoop", hoist(context, value, statement));
};
function hoist({ source: source25 }, value, statement) {
  const name = freeName(
    source25.functionOf(statement) ?? source25.file.ast,
    "redemption",
    "theRedemption"
  );
  const call2 = unwrap(value).type === "AwaitExpression" ? value.argument : value;
  const use = value !== call2 && answersResponse(source25, call2) && !bodyRead(source25, value) ? `${name}.clone()` : name;
  return [
    source25.insertBefore(statement, [`const ${name} = ${source25.text(value)}${source25.semi}`]),
    source25.replaceBare(value, use)
  ];
}
function chain(source25, call2) {
  const member2 = source25.parent(call2);
  const outer = member2 && source25.parent(member2);
  return member2?.type === "MemberExpression" && member2.object === call2 && outer?.type === "CallExpression" && outer.callee === member2 ? chain(source25, outer) : call2;
}
function isInvariant(value, inside) {
  const names4 = namesIn2(value);
  const own2 = all(value, isFunctionNode).flatMap(
    (fn) => fn.params.flatMap((param) => [...namesIn2(param)])
  );
  const made3 = all(
    inside,
    (node) => node.type === "VariableDeclarator" || isFunctionNode(node) || node.type === "CatchClause"
  ).concat(isFunctionNode(inside) ? [inside] : []);
  const patterns = made3.filter((node) => !contains(value, node)).flatMap((node) => {
    if (node.type === "VariableDeclarator") return [node.id];
    if (node.type === "CatchClause") return node.param ? [node.param] : [];
    return node.params;
  });
  const written = all(
    inside,
    (node) => node.type === "AssignmentExpression" || node.type === "UpdateExpression"
  );
  const targets2 = written.flatMap(
    (node) => node.type === "AssignmentExpression" ? [node.left] : node.type === "UpdateExpression" ? [node.argument] : []
  );
  const changed = new Set([...patterns, ...targets2].flatMap((node) => [...namesIn2(node)]));
  return [...names4].every((name) => own2.includes(name) || !changed.has(name));
}
function isConditional2(source25, value, loop) {
  for (let at2 = value; at2 !== loop; ) {
    const parent = source25.parent(at2);
    if (!parent) return true;
    if ((parent.type === "IfStatement" || parent.type === "ConditionalExpression") && parent.test !== at2)
      return true;
    if (parent.type === "LogicalExpression" && parent.right === at2) return true;
    if (parent.type === "CatchClause" || parent.type === "SwitchCase") return true;
    at2 = parent;
  }
  return false;
}
function inBody(loop, node) {
  return "body" in loop && loop.body !== null && contains(loop.body, node);
}

// eslint-plugin/src/analysis/fixes/options.ts
function switchesOff(source25, reruns, given) {
  return reruns.flatMap((rerun) => {
    if (rerun.on && !rerun.on.some((set2) => Object.keys(set2).some((path4) => has2(given, path4.split(".")[0]))))
      return [];
    const set = preferred(rerun.off ?? []);
    return set ? Object.entries(set).map(([path4, values]) => option(source25, path4, values)) : [];
  });
}
function preferred(sets) {
  const plain = sets.filter((set) => !("" in set) && !("enabled" in set));
  return plain.find((set) => Object.keys(set).every((path4) => path4.includes("."))) ?? plain[0];
}
function option(source25, path4, values) {
  const [name = "", ...inner3] = path4.split(".");
  const value = values.find((each2) => each2 === false || each2 === 1) ?? values[0];
  const text2 = typeof value === "string" ? source25.quoted(value) : String(value);
  return { name, text: inner3.reduceRight((within2, key2) => `{ ${key2}: ${within2} }`, text2) };
}
function literalAt(call2, where) {
  let at2 = call2.arguments[where.arg];
  for (const name of where.prop?.split(".") ?? []) at2 = at2 && valueOf(at2, name);
  return at2 && unwrap(at2);
}
function valueOf(node, name) {
  const bare2 = unwrap(node);
  if (bare2.type !== "ObjectExpression") return void 0;
  return bare2.properties.find(
    (each2) => each2.type === "Property" && lastName(each2.key) === name
  )?.value;
}
function has2(literal3, name) {
  return literal3 !== void 0 && valueOf(literal3, name) !== void 0;
}
function setOptions(source25, literal3, options) {
  const bare2 = unwrap(literal3);
  if (bare2.type !== "ObjectExpression") return void 0;
  const edits = [];
  const added = [];
  for (const { name, text: text2 } of merged(options)) {
    const value = valueOf(bare2, name);
    const inner3 = value && nested(text2);
    const within2 = inner3 && setOptions(source25, value, [inner3]);
    if (within2) edits.push(...within2);
    else if (value) edits.push(source25.replace(value, text2));
    else added.push(`${name}: ${text2}`);
  }
  if (added.length > 0) edits.push(append(source25, bare2, added));
  return edits;
}
function nested(text2) {
  const found = /^\{ (\w+): (.*) \}$/.exec(text2);
  return found ? { name: found[1], text: found[2] } : void 0;
}
function merged(options) {
  return [...new Map(options.map((each2) => [each2.name, each2])).values()];
}
function append(source25, literal3, added) {
  const last = literal3.properties.at(-1);
  if (!last) return source25.replace(literal3, `{ ${added.join(", ")} }`);
  const end = last.range[1];
  const lines = last.loc.start.line !== literal3.loc.start.line;
  const between2 = lines ? source25.eol + source25.indentOf(last) : " ";
  return { range: [end, end], text: added.map((each2) => `,${between2}${each2}`).join("") };
}
function literalOf(options) {
  return `{ ${merged(options).map(({ name, text: text2 }) => `${name}: ${text2}`).join(", ")} }`;
}
function within(source25, name, options) {
  return { name: /^\w+$/.test(name) ? name : source25.quoted(name), text: literalOf(options) };
}

// eslint-plugin/src/analysis/fixes/query.ts
var stopRefetching = (context) => {
  const runner = context.reported.place.frame?.runner;
  if (runner?.effect?.does !== "run" || runner.node.type !== "CallExpression") return void 0;
  const edits = quiet(context, runner.node, runner.effect);
  return edits && plan(context, runner.as === "query" ? "stopRefetching" : "sendOnce", edits);
};
function quiet({ source: source25, second }, call2, effect4) {
  if (!effect4.options) return void 0;
  const around = effect4.callback.prop && optionsAround([...source25.around(second)], effect4.callback.prop);
  const literal3 = around || literalAt(call2, effect4.options);
  const options = switchesOff(source25, effect4.reruns ?? [], literal3);
  if (options.length === 0) return void 0;
  if (literal3) return setOptions(source25, literal3, options);
  const last = call2.arguments.at(-1);
  if (!last || call2.arguments.length !== effect4.options.arg || !contains(call2, second))
    return void 0;
  return [{ range: [last.range[1], last.range[1]], text: `, ${literalOf(options)}` }];
}
function optionsAround(around, name) {
  const at2 = around.findIndex((node) => node.type === "Property" && lastName(node.key) === name);
  return at2 < 0 ? void 0 : around[at2 + 1];
}

// eslint-plugin/src/analysis/fixes/retry.ts
var unwrapRetry = (context) => {
  const { source: source25, second, reported } = context;
  const runner = reported.place.frame?.runner;
  const now = runner?.effect?.does !== "run" || runner.effect.when === "now";
  const wrapper = runner?.as === "retry" && now ? runner.node : helperAround(context);
  if (wrapper?.type !== "CallExpression" || wrapper === second || !source25.parent(wrapper))
    return void 0;
  const callback = callbackOf(source25, wrapper, second);
  const text2 = callback && (runsAtOnce(context, wrapper) ? runOnce(source25, callback, wrapper, runner?.effect) : source25.text(callback));
  if (!text2) return void 0;
  const caller = `\`${source25.text(wrapper.callee)}\``;
  return plan(
    context,
    "redeemWithoutRetry",
    [source25.replace(wrapper, text2), ...unusedImport(source25, wrapper)],
    { caller }
  );
};
function helperAround({ source: source25, second, reported }) {
  const { frame } = reported.place;
  const { first, second: attempt2 } = reported.pair;
  if (first.node !== attempt2.node || frame?.file === source25.file && contains(frame.node, second))
    return void 0;
  for (const around of source25.around(second)) {
    if (!isFunctionNode(around)) continue;
    const call2 = source25.parent(around);
    if (call2?.type !== "CallExpression" || !call2.arguments.includes(around))
      return void 0;
    const { frames } = attempt2;
    const made3 = source25.parent(call2);
    const isCalled = frames.some(
      (each2) => each2.kind === "call" && (each2.node === call2 || calls(each2.node, made3))
    );
    return isCalled ? call2 : void 0;
  }
  return void 0;
}
function calls(call2, made3) {
  return call2.type === "CallExpression" && made3?.type === "VariableDeclarator" && made3.id.type === "Identifier" && lastName(call2.callee) === made3.id.name;
}
function runsAtOnce({ reported }, wrapper) {
  return reported.place.frame?.runner?.as === "retry" || reported.pair.second.frames.some(({ node }) => node === wrapper);
}
function callbackOf(source25, wrapper, call2) {
  for (const argument of wrapper.arguments) {
    const bare2 = unwrap(argument);
    if (isFunctionNode(bare2)) {
      if (contains(bare2, call2)) return bare2;
    } else if (bare2.type === "Identifier") {
      const fn = functionNamed(source25, bare2.name);
      if (fn && contains(fn, call2)) return bare2;
    }
  }
  return void 0;
}
function runOnce(source25, callback, wrapper, effect4) {
  if (callback.type === "Identifier")
    return functionNamed(source25, callback.name)?.params.length === 0 ? `${callback.name}()` : void 0;
  if (!isFunctionNode(callback)) return void 0;
  const ended = withoutEnds(source25, callback, effect4);
  if (!ended) return void 0;
  if (callback.body.type !== "BlockStatement" && isSimple(callback, wrapper, source25))
    return ended(callback.body);
  if (callback.type !== "ArrowFunctionExpression") return void 0;
  const deeper = source25.indentOf(callback).slice(source25.indentOf(wrapper).length);
  const body3 = source25.outdent(ended(callback.body), deeper);
  return `(${callback.async ? "async " : ""}() => ${body3})()`;
}
function isSimple({ body: body3 }, wrapper, source25) {
  if (!/^(?:Call|Member|New|Await)Expression$/.test(body3.type)) return false;
  const waits = body3.type === "AwaitExpression" || has(body3, (node) => node.type === "AwaitExpression");
  return !waits || source25.parent(wrapper)?.type === "AwaitExpression";
}
function withoutEnds(source25, callback, effect4) {
  const used = callback.params.filter(
    (param2) => param2.type !== "Identifier" || mentions(callback.body, param2.name)
  );
  if (used.length === 0) return (node) => source25.text(node);
  const [param] = used;
  if (used.length > 1 || param?.type !== "Identifier" || effect4?.does !== "run" || callback.params[0] !== param)
    return void 0;
  const uses = all(callback.body, (node) => node.type === "Identifier" && node.name === param.name);
  const changes = uses.map((use) => endedUse(source25, use, effect4));
  if (changes.some((change) => !change)) return void 0;
  return (node) => apply(source25, node, changes);
}
function endedUse(source25, use, effect4) {
  const call2 = source25.parent(use);
  if (call2?.type !== "CallExpression") return void 0;
  const rerun = effect4.reruns?.find((each2) => each2.ends ?? each2.onlyIf);
  if (rerun?.ends === "0" && call2.callee === use && call2.arguments.length === 1) {
    const statement = source25.parent(call2);
    if (statement?.type !== "ReturnStatement" && statement?.type !== "ExpressionStatement")
      return void 0;
    return source25.replace(statement, `throw ${source25.text(call2.arguments[0])}${source25.semi}`);
  }
  if (rerun?.onlyIf === "0" && call2.callee.type === "MemberExpression" && lastName(call2.callee) === "catch") {
    return { range: [call2.callee.object.range[1], call2.range[1]], text: "" };
  }
  return void 0;
}
function apply(source25, node, edits) {
  let text2 = source25.text(node);
  for (const { range, text: by } of [...edits].sort((a, b) => b.range[0] - a.range[0])) {
    text2 = text2.slice(0, range[0] - node.range[0]) + by + text2.slice(range[1] - node.range[0]);
  }
  return text2;
}
function unusedImport(source25, wrapper) {
  const callee = unwrap(wrapper.callee);
  if (callee.type !== "Identifier") return [];
  const uses = all(
    source25.file.ast,
    (node) => node.type === "Identifier" && node.name === callee.name && node !== callee
  );
  for (const statement of source25.file.ast.body) {
    if (statement.type !== "ImportDeclaration") continue;
    const specifier = statement.specifiers.find(({ local }) => local.name === callee.name);
    if (!specifier || uses.some((use) => !contains(statement, use))) continue;
    if (statement.specifiers.length === 1) return [source25.remove(statement)];
    if (specifier === statement.specifiers[0])
      return [{ range: [specifier.range[0], afterComma(source25, specifier)], text: "" }];
    const before = statement.specifiers[statement.specifiers.indexOf(specifier) - 1];
    if (before.type !== specifier.type) return [];
    return [{ range: [before.range[1], specifier.range[1]], text: "" }];
  }
  return [];
}
function afterComma(source25, node) {
  return node.range[1] + /^\s*,\s*/.exec(source25.file.text.slice(node.range[1]))[0].length;
}

// eslint-plugin/src/analysis/fixes/send-once.ts
var sendOnce = (context) => {
  const edits = withoutStep(context) ?? withOption(context);
  return edits && plan(context, "sendOnce", edits);
};
function withoutStep({ source: source25, second, reported }) {
  const node = reported.place.frame?.runner?.node;
  if (!node || node === second || node.type !== "CallExpression" || node.callee.type !== "MemberExpression")
    return void 0;
  if (!source25.parent(node) || lastName(node.callee) !== "retry") return void 0;
  return [{ range: [node.callee.object.range[1], node.range[1]], text: "" }];
}
function withOption({ source: source25, second, reported }) {
  const attempt2 = reported.pair.second;
  const effect4 = attempt2.entry?.effect;
  if (second.type !== "CallExpression" || effect4?.does !== "send" || !effect4.options)
    return void 0;
  const client2 = reported.place.frame?.runner?.effect;
  if (client2?.does === "run") return void 0;
  const literal3 = literalAt(second, effect4.options);
  const own2 = client2?.does === "make retrying" ? client2.perRequest : void 0;
  const reruns = own2 === void 0 ? effect4.reruns ?? [] : client2?.does === "make retrying" ? client2.reruns : [];
  const options = own2 ? [within(source25, own2, off(reruns, void 0))] : off(reruns, literal3);
  if (options.length === 0) return void 0;
  if (literal3) return setOptions(source25, literal3, options);
  return appendArgument(second, effect4.options.arg, options);
  function off(all2, given) {
    return switchesOff(
      source25,
      all2.map(({ on: _, ...rerun }) => rerun),
      given
    );
  }
}
function appendArgument(call2, index, options) {
  const last = call2.arguments.at(-1);
  if (!last || call2.arguments.length !== index) return void 0;
  return [{ range: [last.range[1], last.range[1]], text: `, ${literalOf(options)}` }];
}

// eslint-plugin/src/analysis/fixes/listener.ts
var enders = /^(?:close|removeListener|removeEventListener|off|unsubscribe)$/;
var removers = {
  addEventListener: "removeEventListener",
  on: "off",
  addListener: "removeListener"
};
var stopListening = (context) => {
  const { source: source25, second, reported } = context;
  const { frame } = reported.place;
  if (!frame || !isFunctionNode(frame.node) || !source25.parent(frame.node)) return void 0;
  const handler2 = frame.node;
  const place = claimPlace(source25, handler2, second);
  if (!place) return void 0;
  const late = lateEnd(source25, handler2, second);
  if (late) {
    const alone2 = source25.siblings(late).length < 2;
    const edits = [
      source25.insertBefore(place.statement, [source25.text(late)]),
      ...alone2 ? [] : [source25.remove(late)]
    ];
    return plan(context, "stopListening", edits);
  }
  const earlier = claimEarlier(context, handler2);
  if (earlier) return earlier;
  const end = endOf(context);
  return end ? plan(context, "stopListening", [source25.insertBefore(place.statement, [end + source25.semi])]) : void 0;
};
function lateEnd(source25, handler2, call2) {
  const found = all(
    handler2,
    (node) => node.type === "ExpressionStatement" && isEnd(node.expression) && node.range[0] > call2.range[0]
  );
  return found[0];
  function isEnd(node) {
    const call3 = unwrap(node);
    if (call3.type !== "CallExpression" || call3.callee.type !== "MemberExpression" || !enders.test(lastName(call3.callee) ?? ""))
      return false;
    const names4 = all(handler2, (inner3) => inner3.type === "VariableDeclarator").map(
      (inner3) => source25.text(inner3.id)
    );
    return !names4.includes(source25.text(call3.callee.object)) && !handler2.params.some(
      (param) => source25.text(param) === source25.text(call3.callee.object)
    );
  }
}
function endOf({ source: source25, reported }) {
  const call2 = reported.place.frame?.runner?.node;
  if (call2?.type !== "CallExpression" || !source25.parent(call2)) return void 0;
  const parent = source25.parent(call2);
  if (reported.place.frame?.runner?.as === "server") {
    const target = parent?.type === "VariableDeclarator" ? parent.id : parent?.type === "AssignmentExpression" ? parent.left : void 0;
    return target && `${source25.text(target)}.close()`;
  }
  if (call2.callee.type !== "MemberExpression") return void 0;
  const remove2 = removers[lastName(call2.callee) ?? ""];
  const [event, listener] = call2.arguments;
  if (!remove2 || listener?.type !== "Identifier" || !event) return void 0;
  return `${source25.text(call2.callee.object)}.${remove2}(${source25.text(event)}, ${source25.text(listener)})`;
}

// eslint-plugin/src/analysis/fixes/sdk.ts
var leaveToHand = (context) => {
  const { source: source25, first, reported } = context;
  const effect4 = reported.pair.first.entry?.effect;
  if (effect4?.does !== "redeem page code" || !effect4.options || !effect4.off?.[0]) return void 0;
  if (first?.type !== "CallExpression" && first?.type !== "NewExpression") return void 0;
  const options = Object.entries(effect4.off[0]).map(
    ([path4, values]) => option(source25, path4, values)
  );
  const literal3 = literalAt(first, effect4.options);
  const last = first.arguments.at(-1);
  const edits = literal3 ? setOptions(source25, literal3, options) : last && first.arguments.length === effect4.options.arg ? [{ range: [last.range[1], last.range[1]], text: `, ${literalOf(options)}` }] : void 0;
  return edits && plan(context, "leaveToHand", edits, { line: String(first.loc.start.line) });
};
var askForSession = (context) => {
  const { source: source25, second, reported } = context;
  if (!reported.pair.first.bySdk || second.type !== "CallExpression" || lastName(second.callee) !== "exchangeCodeForSession")
    return void 0;
  const { callee } = second;
  const scope = source25.functionOf(second);
  if (callee.type !== "MemberExpression" || !scope || /\buser\b/.test(source25.text(scope)))
    return void 0;
  return plan(context, "askForSession", [
    source25.replace(second, `${source25.text(callee.object)}.getSession()`)
  ]);
};
var acquireSilently = (context) => {
  const { source: source25, first, second } = context;
  if (!isByCode(first) || !isByCode(second)) return void 0;
  if (source25.text(first.callee.object) !== source25.text(second.callee.object)) return void 0;
  const scopes = scopesOf(source25, second);
  const result3 = scopes && resultName(context, first, second);
  if (!result3) return void 0;
  const account = `${result3.name}.account${source25.typed ? "!" : ""}`;
  const call2 = `${source25.text(second.callee.object)}.acquireTokenSilent({ account: ${account}, ${scopes} })`;
  return plan(context, "acquireSilently", [...result3.edits, source25.replace(second, call2)], {
    line: String(first.loc.start.line)
  });
};
function isByCode(node) {
  return node?.type === "CallExpression" && node.callee.type === "MemberExpression" && lastName(node.callee) === "acquireTokenByCode";
}
function scopesOf(source25, call2) {
  const [request2] = call2.arguments;
  const bare2 = request2 && unwrap(request2);
  if (bare2?.type !== "ObjectExpression") return void 0;
  const field = bare2.properties.find(
    (each2) => each2.type === "Property" && lastName(each2.key) === "scopes"
  );
  return field && source25.text(field);
}
function resultName({ source: source25 }, first, second) {
  const value = awaited(source25, first);
  const statement = source25.statementOf(first);
  if (value === first || !statement || source25.functionOf(first) !== source25.functionOf(second))
    return void 0;
  const list2 = source25.siblings(statement);
  const later = list2.slice(list2.indexOf(statement) + 1);
  if (!later.some((each2) => contains(each2, second))) return void 0;
  const parent = source25.parent(value);
  if (parent?.type === "VariableDeclarator" && parent.id.type === "Identifier")
    return { name: parent.id.name, edits: [] };
  if (parent?.type !== "ExpressionStatement") return void 0;
  const name = freeName(source25.functionOf(first) ?? source25.file.ast, "redemption", "firstResult");
  return { name, edits: [{ range: [value.range[0], value.range[0]], text: `const ${name} = ` }] };
}

// eslint-plugin/src/analysis/fixes/share.ts
var shareByCode = (context) => {
  const { source: source25, first, second: call2, reported } = context;
  if (first && !sameText(source25, first, call2)) return void 0;
  if (call2.type !== "CallExpression") return void 0;
  const effect4 = effectAround(source25, call2);
  if (effect4 && (aborts(effect4.body) || isTold(effect4, call2))) return void 0;
  if (!givesPromise(source25, call2) && reported.pair.second.node !== call2) return void 0;
  const promise = promiseType(source25, call2, reported.pair.second.entry);
  if (source25.typed && !promise) return effect4 && shareByRef(context, effect4, call2);
  const key2 = keyFor(source25, call2, reported.pair.second.key === "page:code");
  const top = topLevel(source25, first ?? call2);
  if (!key2 || !top || first && key2.edits.length > 0) return void 0;
  const name = freeName(source25.file.ast, "redemptions", "pendingRedemptions");
  const type = source25.typed ? `: Record<string, ${promise}>` : "";
  const declaration = source25.declareBefore(top, `const ${name}${type} = {}${source25.semi}`);
  const calls5 = first ? [first, call2] : [call2];
  const shared = calls5.flatMap((each2) => shareCall(source25, each2, `${name}[${key2.text}]`));
  return plan(context, "shareOneRedemption", [declaration, ...key2.edits, ...shared]);
};
function shareByRef(context, effect4, call2) {
  const { source: source25, first, reported } = context;
  const isOne = reported.pair.second.key === "page:code" || runsOncePerMount(effect4);
  const statement = source25.statementOf(effect4.hook);
  if (first || !isOne || !statement || source25.functionOf(statement) !== effect4.owner)
    return void 0;
  if (isOverloaded(call2, reported.pair.second.entry) || !isSeen(source25, call2.callee, statement))
    return void 0;
  const name = freeName(effect4.owner, "redemption", "pendingRedemption");
  const hook2 = importHook(source25, "useRef", effect4.hook);
  const type = `ReturnType<typeof ${source25.text(call2.callee)}> | undefined`;
  const declaration = `const ${name} = ${hook2.name}<${type}>(undefined)${source25.semi}`;
  const edits = [
    source25.insertBefore(statement, [declaration]),
    ...shareCall(source25, call2, `${name}.current`)
  ];
  return plan(context, "shareOneRedemption", [...hook2.edits, ...edits]);
}
function isSeen(source25, callee, statement) {
  const bare2 = unwrap(callee);
  if (bare2.type === "MemberExpression")
    return !bare2.computed && isSeen(source25, bare2.object, statement);
  if (bare2.type !== "Identifier") return false;
  const list2 = source25.siblings(statement);
  return list2.slice(0, list2.indexOf(statement)).flatMap((each2) => each2.type === "VariableDeclaration" ? each2.declarations : []).some(({ id }) => namesIn2(id).has(bare2.name));
}
function isTold({ body: body3 }, call2) {
  const handed = namesIn2(call2);
  const cleanups = returnsValue(body3).map(({ argument }) => argument);
  return own(body3.body, (node) => node.type === "VariableDeclarator").some((node) => {
    const names4 = [...namesIn2(node.id)];
    return names4.some(
      (name) => handed.has(name) && cleanups.some((cleanup) => mentions(cleanup, name))
    );
  });
}
var shareInHook = (context) => {
  const { source: source25, second } = context;
  const inHook = [...source25.around(second)].some(
    (node) => node.type === "CallExpression" && /^use[A-Z]/.test(lastName(node.callee) ?? "")
  );
  return inHook ? shareByCode(context) : void 0;
};
function shareCall(source25, call2, place) {
  const statement = source25.parent(call2)?.type === "ExpressionStatement";
  const [start2, end] = call2.range;
  if (statement) return [{ range: [start2, start2], text: `${place} ??= ` }];
  const wait2 = awaited(source25, call2);
  const isUsed = source25.parent(wait2)?.type !== "ExpressionStatement";
  const response2 = isUsed && answersResponse(source25, call2);
  const open2 = response2 && wait2 !== call2 ? "(" : "";
  const close = !response2 ? "" : wait2 !== call2 ? ").clone()" : ".then((response) => response.clone())";
  const first = source25.file.text.slice(0, start2);
  const guard = source25.semi === "" && /(?:^|\n)\s*$/.test(first) ? ";" : "";
  return [
    ...open2 ? [{ range: [wait2.range[0], wait2.range[0]], text: open2 }] : [],
    { range: [start2, start2], text: `${guard}(${place} ??= ` },
    { range: [end, end], text: wait2 === call2 ? `)${close}` : ")" },
    ...wait2 !== call2 && close ? [{ range: [wait2.range[1], wait2.range[1]], text: close }] : []
  ];
}
function keyFor(source25, call2, isPageCode) {
  const code = codeArgument(source25, call2);
  if (code) return { text: keyText(source25, code), edits: [] };
  if (call2.type !== "CallExpression") return void 0;
  const read2 = call2.arguments.find(
    (argument) => /code/.test(source25.text(argument)) && argument.type === "CallExpression"
  );
  const statement = source25.statementOf(call2);
  const scope = source25.functionOf(call2);
  if (!read2 || !statement || !scope || source25.functionOf(statement) !== scope)
    return isPageCode ? { text: "window.location.search", edits: [] } : void 0;
  const name = freeName(scope, "code", "authCode");
  const declaration = source25.insertBefore(statement, [
    `const ${name} = ${source25.text(read2)}${source25.semi}`
  ]);
  return {
    text: source25.typed ? `String(${name})` : name,
    edits: [declaration, source25.replace(read2, name)]
  };
}
function topLevel(source25, node) {
  return source25.file.ast.body.find(
    (statement) => statement.range[0] <= node.range[0] && node.range[1] <= statement.range[1]
  );
}

// eslint-plugin/src/analysis/fixes/single-flight.ts
var singleFlight = (context) => {
  const { source: source25, second: call2, reported } = context;
  const fn = outerFunction(source25, call2);
  const code = codeArgument(source25, call2);
  if (call2.type !== "CallExpression" || !fn || !code) return void 0;
  if (!givesPromise(source25, call2) && reported.pair.second.node !== call2) return void 0;
  if (/expir/i.test(source25.text(fn))) return void 0;
  const filled = source25.parent(call2);
  if (filled?.type === "AssignmentExpression" && filled.right === call2 && filled.operator === "=" && isTested(source25, fn, filled.left)) {
    return plan(context, "shareOneRedemption", [
      source25.replace(filled, `${source25.text(filled.left)} ??= ${source25.text(call2)}`)
    ]);
  }
  const type = source25.typed ? promiseType(source25, call2, reported.pair.second.entry) : "";
  if (type === void 0) return void 0;
  const calls5 = sameCalls(source25, fn, call2, code);
  const keep2 = keepFor(source25, fn, code, type, calls5[0]);
  return keep2 && plan(context, "shareOneRedemption", [
    ...keep2.edits,
    ...calls5.flatMap((each2) => shareCall(source25, each2, keep2.place))
  ]);
};
function sameCalls(source25, fn, call2, code) {
  const changes = codeChanges(source25, fn, code);
  const scope = scopeOf(source25, fn);
  return all(scope, (node) => {
    if (node === call2) return true;
    if (node.type !== "CallExpression" || !sameText(source25, node, call2)) return false;
    const other = outerFunction(source25, node);
    return other !== void 0 && scopeOf(source25, other) === scope && codeChanges(source25, other, code) === changes && source25.parent(other)?.type === source25.parent(fn)?.type;
  });
}
function scopeOf(source25, fn) {
  for (const around of source25.around(fn))
    if (around.type === "ClassBody" || isFunctionNode(around)) return around;
  return source25.file.ast;
}
function isTested(source25, fn, target) {
  const tests2 = all(fn, (node) => node.type === "IfStatement");
  return rootOf2(target).type === "ThisExpression" && tests2.some(({ test: test3 }) => sameText(source25, test3, target));
}
function outerFunction(source25, call2) {
  let found;
  for (const around of source25.around(call2)) {
    if (!isFunctionNode(around)) continue;
    const parent = source25.parent(around);
    found = around;
    if (parent?.type !== "CallExpression" || parent.callee === around) break;
  }
  return found;
}
function keepFor(source25, fn, code, type, first) {
  const changes = codeChanges(source25, fn, code);
  const member2 = source25.parent(fn);
  const cls = member2 && source25.parent(member2);
  const isMethod = (member2?.type === "MethodDefinition" || member2?.type === "PropertyDefinition") && !member2.static && cls?.type === "ClassBody";
  if (isMethod) return inField(source25, cls, code, type, changes);
  const inLiteral = member2?.type === "Property" && rootOf2(code).type === "ThisExpression";
  if (inLiteral && !source25.typed && !changes) return { place: "this.pending", edits: [] };
  const statement = source25.statementOf(outerFunction(source25, first) ?? fn);
  return statement && inVariable(source25, statement, code, type, changes || inLiteral);
}
function inField(source25, cls, code, type, changes) {
  const first = cls.body[0];
  if (!first) return void 0;
  const name = freeField(cls, changes ? "redemptions" : "pending");
  const modifier = source25.typed ? "private " : "";
  if (changes) {
    const declared2 = `${modifier}${name}${type ? `: Record<string, ${type}>` : ""} = {}${source25.semi}`;
    return {
      place: `this.${name}[${keyText(source25, code)}]`,
      edits: [source25.declareBefore(first, declared2)]
    };
  }
  const declared = type ? `${modifier}${name}?: ${type}${source25.semi}` : `${name} = null${source25.semi}`;
  return { place: `this.${name}`, edits: [source25.declareBefore(first, declared)] };
}
function inVariable(source25, statement, code, type, changes) {
  const name = freeName(
    source25.file.ast,
    changes ? "redemptions" : "pending",
    changes ? "pendingRedemptions" : "pendingRedemption"
  );
  if (changes) {
    const declared2 = `const ${name}${type ? `: Record<string, ${type}>` : ""} = {}${source25.semi}`;
    return {
      place: `${name}[${keyText(source25, code)}]`,
      edits: [source25.declareBefore(statement, declared2)]
    };
  }
  const declared = `let ${name}${type ? `: ${type} | undefined` : ""}${source25.semi}`;
  return { place: name, edits: [source25.declareBefore(statement, declared)] };
}
function freeField(cls, wish) {
  const taken = new Set(
    all(cls, (node) => node.type === "MemberExpression" || "key" in node).map(
      (node) => lastName(node.type === "MemberExpression" ? node : node.key)
    )
  );
  for (let name = wish, index = 2; ; name = `${wish}${index++}`) if (!taken.has(name)) return name;
}
function codeChanges(source25, fn, code) {
  const root = rootOf2(code);
  if (root.type === "ThisExpression")
    return assignments(source25, code).some((each2) => !inConstructor(source25, each2) && !clears(each2));
  if (root.type !== "Identifier") return true;
  const declared = all(fn, (node) => node.type === "VariableDeclarator").some(
    (node) => namesIn2(node.id).has(root.name)
  );
  const handed = fn.params.some((param) => namesIn2(param).has(root.name));
  return declared || handed || assignments(source25, code).some((each2) => !clears(each2));
}
function assignments(source25, target) {
  const text2 = source25.text(unwrap(target));
  return all(
    source25.file.ast,
    (node) => node.type === "AssignmentExpression" && source25.text(node.left) === text2
  );
}
function inConstructor(source25, node) {
  return [...source25.around(node)].some(
    (around) => around.type === "MethodDefinition" && around.kind === "constructor" && contains(around, node)
  );
}
function clears({ right }) {
  return right.type === "Literal" && right.value === null || right.type === "Identifier" && right.name === "undefined";
}
function rootOf2(node) {
  const bare2 = unwrap(node);
  return bare2.type === "MemberExpression" ? rootOf2(bare2.object) : bare2;
}

// eslint-plugin/src/analysis/fixes/sign-in.ts
var starts = /^(?:re)?(?:start|begin|redirectTo|goTo|send(?:User)?To)?_?(?:sign_?in|log_?in|oauth|auth)(?:flow|redirect|again)?$/i;
var signs = /response_type|\/authorize|loginRedirect|signinRedirect|loginWithRedirect|authorizationUrl|authorizeURL|getAuthCodeUrl|generateAuthUrl|createAuthorizationURL/i;
function signInHelper({ source: source25, program, second }) {
  for (const statement of source25.file.ast.body) {
    for (const name of names(statement)) {
      if (!starts.test(name)) continue;
      const fn = statement.type === "ImportDeclaration" ? imported2(program, statement, name) : visible(functionNamed(source25, name), source25.file.text);
      if (!fn || source25.functionOf(second) === fn) continue;
      const wait2 = fn.async && source25.functionOf(second)?.async ? "await " : "";
      return { name: `\`${name}\``, call: `${wait2}${name}()${source25.semi}` };
    }
  }
  return void 0;
  function imported2(from, statement, name) {
    const file = from.module(statement.source.value, from.file);
    const fn = file && exported(file.ast, name);
    return fn && visible(fn, file.text);
  }
}
function visible(fn, text2) {
  return fn?.params.length === 0 && signs.test(text2.slice(fn.range[0], fn.range[1])) ? fn : void 0;
}
function names(statement) {
  switch (statement.type) {
    case "ImportDeclaration":
      return statement.specifiers.filter((each2) => each2.type === "ImportSpecifier").map(({ local }) => local.name);
    case "ExportNamedDeclaration":
      return statement.declaration ? names(statement.declaration) : [];
    case "FunctionDeclaration":
      return statement.id ? [statement.id.name] : [];
    case "VariableDeclaration":
      return statement.declarations.flatMap(
        ({ id }) => id.type === "Identifier" ? [id.name] : []
      );
    default:
      return [];
  }
}
function exported(node, name) {
  for (const statement of children(node)) {
    const declaration = statement.type === "ExportNamedDeclaration" ? statement.declaration : void 0;
    if (declaration?.type === "FunctionDeclaration" && declaration.id?.name === name)
      return declaration;
    if (declaration?.type !== "VariableDeclaration") continue;
    for (const { id, init } of declaration.declarations)
      if (id.type === "Identifier" && id.name === name && init && isFunctionNode(init)) return init;
  }
  return void 0;
}

// eslint-plugin/src/analysis/fixes/rethrow.ts
var rethrow = (context) => {
  if (context.reported.pair.first.doubtful) return void 0;
  const edits = inCatch(context, []) ?? afterTry(context) ?? inHandler(context);
  return edits && plan(context, "rethrowInsteadOfRetrying", edits);
};
var restartSignIn = (context) => {
  const helper = signInHelper(context);
  const edits = helper && inCatch(context, [helper.call]);
  return edits && plan(context, "restartSignIn", edits, { helper: helper.name });
};
function inCatch({ source: source25, first, second }, before) {
  const handler2 = handlerAround(source25, second, first);
  if (!handler2 || handler2.param && handler2.param.type !== "Identifier") return void 0;
  const name = handler2.param?.name ?? freeName(handler2, "error", "failure");
  const param = handler2.param ? [] : [{ range: [handler2.range[0] + 5, handler2.range[0] + 5], text: ` (${name})` }];
  const inner3 = before.length > 0 ? void 0 : lastResort(handler2, second);
  if (inner3)
    return [
      ...usesOfError(inner3).length > 0 ? param : [],
      source25.replace(inner3, bodyOf(source25, inner3, name))
    ];
  const statement = source25.statementOf(second);
  const branch = emptied(source25, statement);
  const next = followers(source25, branch)[0];
  if (branch !== statement && next?.type === "ThrowStatement") {
    return before.length > 0 ? [source25.replace(branch, before.join(" "))] : [source25.remove(branch)];
  }
  const whole = before.length === 0 && handler2.body.body[0] === statement ? withoutTry(source25, handler2) : void 0;
  if (whole) return whole;
  const indent = source25.eol + source25.indentOf(statement);
  const lines = [...before, `throw ${name}${source25.semi}`].join(indent);
  return [
    ...param,
    {
      range: [statement.range[0], (followers(source25, statement).at(-1) ?? statement).range[1]],
      text: lines
    }
  ];
}
function handlerAround(source25, second, first) {
  for (const around of source25.around(second)) {
    if (isFunctionNode(around)) return void 0;
    if (around.type !== "CatchClause") continue;
    const statement = source25.parent(around);
    if (statement?.type === "TryStatement" && first && contains(statement.block, first))
      return around;
  }
  return void 0;
}
function lastResort(handler2, call2) {
  return handler2.body.body.find(
    (each2) => each2.type === "TryStatement" && each2.handler !== null && contains(each2.block, call2)
  );
}
function bodyOf(source25, statement, name) {
  const { body: body3 } = statement.handler;
  const start2 = body3.body[0]?.range[0] ?? body3.range[1];
  const end = body3.body.at(-1)?.range[1] ?? start2;
  let text2 = source25.file.text.slice(start2, end);
  for (const use of usesOfError(statement).reverse())
    text2 = text2.slice(0, use.range[0] - start2) + name + text2.slice(use.range[1] - start2);
  return source25.outdent(text2);
}
function usesOfError({ handler: handler2 }) {
  const param = handler2?.param;
  return param?.type === "Identifier" ? all(handler2.body, (node) => node.type === "Identifier" && node.name === param.name) : [];
}
function withoutTry(source25, handler2) {
  const statement = source25.parent(handler2);
  const { body: body3 } = statement.block;
  if (statement.finalizer || body3.length === 0 || !source25.siblings(statement).includes(statement))
    return void 0;
  const scope = source25.functionOf(statement) ?? source25.file.ast;
  if (all(statement, (node) => node.type === "TemplateLiteral" && source25.text(node).includes("\n")).length > 0)
    return void 0;
  for (const each2 of body3)
    if (each2.type.endsWith("Declaration") && clashes(source25, each2, scope, statement))
      return void 0;
  const text2 = source25.file.text.slice(body3[0].range[0], body3.at(-1).range[1]);
  return [source25.replace(statement, source25.outdent(text2))];
}
function clashes(source25, declaration, scope, block) {
  const names4 = declaration.type === "VariableDeclaration" ? declaration.declarations.flatMap(({ id }) => [
    id,
    ...all(id, (node) => node.type === "Identifier")
  ]) : [];
  return names4.some(
    (node) => node.type === "Identifier" && outside(source25, scope, block).some((each2) => mentions(each2, node.name))
  );
}
function outside(source25, scope, block) {
  return all(scope, (node) => node.type === "Identifier" && !contains(block, node)).map(
    (node) => source25.parent(node) ?? node
  );
}
function afterTry({ source: source25, first, second }) {
  const statement = source25.statementOf(second);
  if (!statement || statement.type !== "ReturnStatement" || followers(source25, statement).length > 0)
    return void 0;
  const list2 = source25.siblings(statement);
  const attempt2 = list2[list2.indexOf(statement) - 1];
  if (attempt2?.type !== "TryStatement" || !attempt2.handler || !first || !contains(attempt2.block, first))
    return void 0;
  const { body: body3, param } = attempt2.handler;
  const last = body3.body.at(-1);
  if (!attempt2.block.body.some(leaves) || param?.type !== "Identifier" || !last || leaves(last))
    return void 0;
  return [
    source25.insertAfter(last, [`throw ${param.name}${source25.semi}`]),
    source25.remove(statement)
  ];
}
function inHandler({ source: source25, first, second }) {
  for (const around of source25.around(second)) {
    const call2 = isFunctionNode(around) ? source25.parent(around) : void 0;
    if (call2?.type !== "CallExpression" || call2.callee.type !== "MemberExpression") continue;
    const at2 = call2.arguments.indexOf(around);
    const { object } = call2.callee;
    if (!first || !contains(object, first) || !isHandedOn2(source25, call2)) continue;
    const name = lastName(call2.callee);
    if (name === "catch" && at2 === 0)
      return [{ range: [object.range[1], call2.range[1]], text: "" }];
    if (name === "then" && at2 === 1)
      return [{ range: [call2.arguments[0].range[1], around.range[1]], text: "" }];
  }
  return void 0;
}
function isHandedOn2(source25, call2) {
  const parent = source25.parent(call2);
  if (parent?.type === "MemberExpression") {
    const next = source25.parent(parent);
    if (next?.type !== "CallExpression") return false;
    return lastName(parent) === "catch" || isHandedOn2(source25, next);
  }
  return parent !== void 0 && unwrap(parent).type !== "ExpressionStatement" && parent.type !== "UnaryExpression";
}
function emptied(source25, statement) {
  const parent = source25.parent(statement);
  const outer = parent?.type === "BlockStatement" && parent.body.length === 1 ? source25.parent(parent) : void 0;
  return outer?.type === "IfStatement" && !outer.alternate && source25.siblings(outer).includes(outer) ? outer : statement;
}
function followers(source25, statement) {
  const list2 = source25.siblings(statement);
  return list2.slice(list2.indexOf(statement) + 1);
}

// eslint-plugin/src/analysis/fixes/rx.ts
var retries = /^retry(?:When|Backoff)?$/;
var withoutRetryOperator = (context) => {
  const { source: source25, second } = context;
  const pipe = [...source25.around(second)].find(
    (node) => node.type === "CallExpression" && lastName(node.callee) === "pipe"
  );
  if (pipe?.type !== "CallExpression" || pipe.callee.type !== "MemberExpression") return void 0;
  const at2 = pipe.arguments.findIndex(
    (each2) => each2.type === "CallExpression" && retries.test(lastName(each2.callee) ?? "")
  );
  const operator = pipe.arguments[at2];
  if (operator?.type !== "CallExpression") return void 0;
  const data = { caller: `\`${lastName(operator.callee) ?? ""}\`` };
  if (pipe.arguments.length === 1)
    return plan(
      context,
      "redeemWithoutRetry",
      [{ range: [pipe.callee.object.range[1], pipe.range[1]], text: "" }],
      data
    );
  const [start2, end] = at2 > 0 ? [pipe.arguments[at2 - 1].range[1], operator.range[1]] : [operator.range[0], pipe.arguments[1].range[0]];
  return plan(context, "redeemWithoutRetry", [{ range: [start2, end], text: "" }], data);
};
var shareReplay = (context) => {
  const { source: source25, first, second, reported } = context;
  const { effect: effect4 } = reported.pair.second.entry ?? {};
  if (effect4?.does !== "send" || effect4.sends !== "subscribed" || !first) return void 0;
  const name = [...sourcesOf(source25, first)].find((each2) => sourcesOf(source25, second).has(each2));
  const declarator = all(
    source25.file.ast,
    (node) => node.type === "VariableDeclarator" && lastName(node.id) === name
  ).find((node) => contains(source25.functionOf(node) ?? source25.file.ast, second));
  const init = declarator?.type === "VariableDeclarator" ? declarator.init : void 0;
  if (!name || init?.type !== "CallExpression") return void 0;
  const edit = {
    range: [init.range[1], init.range[1]],
    text: ".pipe(shareReplay(1))"
  };
  return plan(context, "shareAnswer", [...importNamed(source25, "shareReplay", "rxjs"), edit], {
    name: `\`${name}\``
  });
};
function sourcesOf(source25, call2) {
  const found = [call2, source25.parent(call2)].flatMap((node) => {
    if (node?.type !== "CallExpression") return [];
    const callee = unwrap(node.callee);
    return [
      ...callee.type === "MemberExpression" ? [callee.object] : [],
      ...node.arguments
    ];
  });
  return new Set(found.flatMap((node) => node.type === "Identifier" ? [node.name] : []));
}

// eslint-plugin/src/analysis/fixes/source.ts
var Source = class {
  constructor(file) {
    this.file = file;
    const { text: text2, path: path4, ast } = file;
    this.eol = text2.includes("\r\n") ? "\r\n" : "\n";
    this.quotes = count(text2, "'") >= count(text2, '"') ? "'" : '"';
    this.typed = /\.[cm]?tsx?$/.test(path4);
    this.step = /^([ \t]+)\S/m.exec(text2)?.[1] ?? "  ";
    this.semi = ast.body.every(
      (statement) => !isSimple2(statement) || this.text(statement).endsWith(";")
    ) ? ";" : "";
    this.adopt(ast);
  }
  file;
  eol;
  semi;
  /** One level of indentation. */
  step;
  /** The file is TypeScript. */
  typed;
  quotes;
  parents = /* @__PURE__ */ new Map();
  parent(node) {
    return this.parents.get(node);
  }
  /** The nodes around a node, innermost first. */
  *around(node) {
    for (let at2 = this.parent(node); at2; at2 = this.parent(at2)) yield at2;
  }
  text(node) {
    return this.file.text.slice(node.range[0], node.range[1]);
  }
  quoted(text2) {
    return this.quotes + text2 + this.quotes;
  }
  /** The function a node stands in. */
  functionOf(node) {
    for (const around of this.around(node)) if (isFunctionNode(around)) return around;
    return void 0;
  }
  /** The statement of a list of statements that a node is, or stands in. */
  statementOf(node) {
    for (let at2 = node; at2; at2 = this.parent(at2)) {
      const parent = this.parent(at2);
      if (parent && listOf(parent)?.includes(at2)) return at2;
    }
    return void 0;
  }
  /** The statements among which a statement stands. */
  siblings(statement) {
    const parent = this.parent(statement);
    return (parent && listOf(parent)) ?? [];
  }
  /** The white space before the line that a node starts on. */
  indentOf(node) {
    const start2 = this.lineStart(node.range[0]);
    return /^[ \t]*/.exec(this.file.text.slice(start2))[0];
  }
  /** A piece of code as it looks without the indentation of what was around it. */
  outdent(text2, indent = this.step) {
    const lines = text2.split(/\r?\n/);
    return lines.map(
      (line, index) => index > 0 && line.startsWith(indent) ? line.slice(indent.length) : line
    ).join(this.eol);
  }
  /** Lines above a statement, and above the comments and decorators that belong to it. */
  insertBefore(statement, lines) {
    const at2 = this.aboveComments(startOf(statement));
    const own2 = this.file.text.slice(this.lineStart(at2), at2);
    const text2 = own2.trim() === "" ? lines.map((line) => line + this.eol + own2).join("") : lines.map((line) => `${line} `).join("");
    return { range: [at2, at2], text: text2 };
  }
  /** A declaration above a statement; above one of several lines, with an empty line between. */
  declareBefore(statement, declaration) {
    const { range, text: text2 } = this.insertBefore(statement, [declaration]);
    const alone2 = text2.startsWith(declaration + this.eol);
    if (!alone2 || statement.loc.start.line === statement.loc.end.line) return { range, text: text2 };
    return { range, text: declaration + this.eol + text2.slice(declaration.length) };
  }
  insertAfter(statement, lines) {
    const at2 = statement.range[1];
    return {
      range: [at2, at2],
      text: lines.map((line) => this.eol + this.indentOf(statement) + line).join("")
    };
  }
  replace(node, text2) {
    return { range: [node.range[0], node.range[1]], text: text2 };
  }
  /** Puts a name or call in the place of an expression; parentheses around it go. */
  replaceBare(node, text2) {
    const [start2, end] = this.isGrouped(node) ? this.withParentheses(node) : node.range;
    return { range: [start2, end], text: text2 };
  }
  /** Takes a statement away, with its line if it stands alone there. */
  remove(statement) {
    const { text: text2 } = this.file;
    const [start2, end] = statement.range;
    const lineStart = this.lineStart(start2);
    const rest = /^[ \t]*(?:\/\/[^\r\n]*)?(?:\r?\n|$)/.exec(text2.slice(end));
    if (rest && text2.slice(lineStart, start2).trim() === "")
      return { range: [lineStart, end + rest[0].length], text: "" };
    return { range: [start2, end], text: "" };
  }
  /** The start of the comments that stand right above a place, each on lines of its own. */
  aboveComments(at2) {
    const { text: text2 } = this.file;
    const start2 = this.lineStart(at2);
    if (text2.slice(start2, at2).trim() !== "") return at2;
    const above = text2.slice(Math.max(0, start2 - 4e3), start2);
    const comments = /(?:^|\n)((?:[ \t]*(?:\/\/[^\n]*|\/\*(?:[^*]|\*(?!\/))*\*\/[ \t]*\r?)\n)+)$/.exec(above);
    if (!comments) return at2;
    const first = start2 - comments[1].length;
    return first + /^[ \t]*/.exec(comments[1])[0].length;
  }
  lineStart(at2) {
    return this.file.text.lastIndexOf("\n", at2 - 1) + 1;
  }
  /** Parentheses right around a node are its own, not those of a call or statement. */
  isGrouped(node) {
    const parent = this.parent(node);
    if (!parent) return false;
    switch (parent.type) {
      case "MemberExpression":
        return parent.object === node;
      case "LogicalExpression":
      case "TSNonNullExpression":
      case "TSAsExpression":
        return true;
      default:
        return false;
    }
  }
  withParentheses(node) {
    const { text: text2 } = this.file;
    const before = /\(\s*$/.exec(text2.slice(0, node.range[0]));
    const after3 = /^\s*\)/.exec(text2.slice(node.range[1]));
    if (!before || !after3) return [node.range[0], node.range[1]];
    return [before.index, node.range[1] + after3[0].length];
  }
  adopt(node) {
    for (const child of children(node)) {
      this.parents.set(child, node);
      this.adopt(child);
    }
  }
};
function startOf(node) {
  const decorated = node.type === "ExportNamedDeclaration" || node.type === "ExportDefaultDeclaration" ? node.declaration : node;
  const decorators = decorated && "decorators" in decorated ? decorated.decorators : [];
  return Math.min(node.range[0], ...decorators.map(({ range }) => range[0]));
}
function listOf(node) {
  switch (node.type) {
    case "Program":
    case "BlockStatement":
    case "StaticBlock":
      return node.body;
    case "SwitchCase":
      return node.consequent;
    default:
      return void 0;
  }
}
function isSimple2(node) {
  return node.type === "ExpressionStatement" || node.type === "VariableDeclaration" || node.type === "ImportDeclaration";
}
function count(text2, character) {
  return text2.split(character).length;
}
var sources = /* @__PURE__ */ new WeakMap();
function sourceOf(program) {
  let source25 = sources.get(program);
  if (!source25) sources.set(program, source25 = new Source(program.file));
  return source25;
}

// eslint-plugin/src/analysis/fixes/index.ts
function firstOf(...kinds) {
  return (context) => {
    for (const kind of kinds) {
      const found = kind(context);
      if (found) return found;
    }
    return void 0;
  };
}
var shareInEffects = (context) => effectAround(context.source, context.second) ? shareByCode(context) : void 0;
var mount = firstOf(claimOnMount, shareByCode);
var fixers = {
  redeemedByEffectTwice: [mount],
  redeemedByEffectAgain: [mount],
  redeemedAgain: [firstOf(shareReplay, reuseFirst, acquireSilently)],
  redeemedBySdkToo: [askForSession, leaveToHand],
  redeemedByOverlappingCalls: [firstOf(shareInHook, singleFlight)],
  redeemedByTwoEntries: [singleFlight],
  redeemedByEveryEvent: [stopListening],
  redeemedAgainAfterFailure: [restartSignIn, firstOf(unwrapRetry, reuseFirst, rethrow)],
  redeemedTwiceAtOnce: [firstOf(shareReplay, reuseFirst, awaitFirst, shareInEffects)],
  redeemedInLoop: [firstOf(unwrapRetry, hoistOutOfLoop)],
  redeemedByCallback: [firstOf(unwrapRetry, hoistOutOfCallback, reuseFirst)],
  redeemedByRetry: [firstOf(withoutRetryOperator, unwrapRetry, sendOnce, stopRefetching)],
  redeemedByRefetch: [stopRefetching]
};
function fixesFor(reported, program) {
  const kinds = fixers[reported.finding.message];
  if (!kinds) return [];
  try {
    const context = contextOf(reported, program, sourceOf(program));
    if (!context.source.parent(context.second)) return [];
    return kinds.flatMap((fixer) => fixer(context) ?? []);
  } catch (error) {
    program.notes.push(error instanceof Error ? error.stack ?? error.message : String(error));
    return [];
  }
}

// eslint-plugin/src/analysis/fixes/token-reads.ts
var access = /^access_?token$/i;
function refreshBeside(source25, value) {
  const node = unwrap(value);
  if (node.type === "CallExpression" && node.arguments.length === 0) {
    const method2 = refreshBeside(source25, node.callee);
    return method2 && { text: `${method2.text}()`, edits: method2.edits };
  }
  if (node.type === "MemberExpression") return fromMember(source25, node);
  return node.type === "Identifier" ? fromName(source25, node) : void 0;
}
function fromMember(source25, node) {
  const name = node.property.type === "Literal" ? String(node.property.value) : !node.computed ? lastName(node) : void 0;
  const other = name && access.test(name) ? renamed(name) : void 0;
  if (!other || source25.typed && isNarrowed(source25, node.object)) return void 0;
  const property = node.property.type === "Literal" ? source25.quoted(other) : other;
  const text2 = source25.file.text.slice(node.range[0], node.property.range[0]) + property + source25.file.text.slice(node.property.range[1], node.range[1]);
  return { text: text2, edits: [] };
}
function fromName(source25, node) {
  const fn = source25.functionOf(node);
  const [found, more] = all(
    fn?.body ?? source25.file.ast,
    (inner3) => inner3.type === "VariableDeclarator" && declares2(inner3, node.name)
  );
  if (found?.type !== "VariableDeclarator" || more || !found.init) return void 0;
  if (found.id.type === "Identifier") return fromInit(source25, found.init);
  if (found.id.type !== "ObjectPattern" || source25.typed && isAsserted(found.init))
    return void 0;
  return fromPattern(source25, found.id, node.name);
}
function fromInit(source25, init) {
  const bare2 = unwrap(init);
  return bare2.type === "MemberExpression" ? fromMember(source25, bare2) : void 0;
}
function fromPattern(source25, pattern, name) {
  const taken = pattern.properties.find(
    (each2) => each2.type === "Property" && each2.value.type === "Identifier" && each2.value.name === name
  );
  const key2 = taken && !taken.computed ? lastName(taken.key) : void 0;
  const other = key2 && access.test(key2) ? renamed(key2) : void 0;
  if (!taken || !key2 || !other) return void 0;
  const known3 = pattern.properties.find(
    (each2) => each2.type === "Property" && lastName(each2.key) === other
  );
  if (known3?.type === "Property")
    return known3.value.type === "Identifier" ? { text: known3.value.name, edits: [] } : void 0;
  const local = name === key2 ? other : renamed(name);
  if (!local || new RegExp(`\\b${local}\\b`).test(
    source25.file.text.replace(new RegExp(`['"\`]${local}['"\`]|\\.${local}\\b`, "g"), "")
  ))
    return void 0;
  const at2 = taken.range[1];
  return {
    text: local,
    edits: [{ range: [at2, at2], text: `, ${local === other ? other : `${other}: ${local}`}` }]
  };
}
function declares2(node, name) {
  if (node.id.type === "Identifier") return node.id.name === name;
  return node.id.type === "ObjectPattern" && node.id.properties.some(
    (each2) => each2.type === "Property" && each2.value.type === "Identifier" && each2.value.name === name
  );
}
function isNarrowed(source25, object) {
  const bare2 = unwrap(object);
  if (bare2.type !== "Identifier") return true;
  return all(source25.file.ast, (node) => {
    if (node.type === "VariableDeclarator")
      return node.id.type === "Identifier" && node.id.name === bare2.name && (node.id.typeAnnotation !== void 0 && node.id.typeAnnotation.typeAnnotation.type !== "TSAnyKeyword" || isAsserted(node.init));
    return node.type === "Identifier" && node.name === bare2.name && node.typeAnnotation !== void 0 && node.typeAnnotation.typeAnnotation.type !== "TSAnyKeyword";
  }).length > 0;
}
function isAsserted(init) {
  if (!init) return false;
  if (init.type === "TSAsExpression" || init.type === "TSTypeAssertion") return true;
  const bare2 = unwrap(init);
  const call2 = bare2.type === "AwaitExpression" ? bare2.argument : bare2;
  return call2.type === "CallExpression" && call2.typeArguments !== void 0;
}
function renamed(name) {
  if (/access/i.test(name))
    return name.replace(/access/, "refresh").replace(/Access/, "Refresh").replace(/ACCESS/, "REFRESH");
  if (/refresh/i.test(name)) return void 0;
  if (/^token$/.test(name)) return "refreshToken";
  if (/[a-z]Token$/.test(name)) return name.replace(/Token$/, "RefreshToken");
  const separated = /^(.*[_\-.:/])?token$/.exec(name);
  if (separated) return `${separated[1]}refresh${/-/.test(separated[1]) ? "-" : "_"}token`;
  return /^[a-z]+$/.test(name) ? `${name}RefreshToken` : void 0;
}

// eslint-plugin/src/analysis/fixes/keep-refresh-token.ts
function keepRefreshToken({ finding, fate, provider }, source25) {
  if (provider === void 0) return void 0;
  for (const outcome of fate.outcomes) {
    if (outcome.sink !== "kept" || outcome.part !== "access" || outcome.file !== source25.file)
      continue;
    const edits = besideCall(source25, outcome.node) ?? besideAssignment(source25, outcome.node) ?? insideRecord(source25, outcome.node);
    if (edits) return { title: "keepRefreshToken", data: finding.data, edits };
  }
  return void 0;
}
function besideCall(source25, node) {
  if (node.type !== "CallExpression" || node.arguments.length !== 2 || isCookie(source25, node))
    return void 0;
  const [key2, value] = node.arguments;
  if (key2.type !== "Literal" || typeof key2.value !== "string" || !/^(?:set|put|save|store)/i.test(lastName(node.callee) ?? ""))
    return void 0;
  const statement = source25.statementOf(node);
  const beside = refreshBeside(source25, value);
  const name = renamed(key2.value);
  if (!beside || !name || !isExpressionStatement(statement) || source25.file.text.includes(source25.quoted(name)))
    return void 0;
  const own2 = source25.text(statement);
  const start2 = statement.range[0];
  const text2 = own2.slice(0, key2.range[0] - start2) + source25.quoted(name) + own2.slice(key2.range[1] - start2, value.range[0] - start2) + beside.text + own2.slice(value.range[1] - start2);
  return unwrapped(statement.expression) === node ? [...beside.edits, source25.insertAfter(statement, [text2])] : void 0;
}
function unwrapped(node) {
  const bare2 = unwrap(node);
  return bare2.type === "AwaitExpression" ? unwrap(bare2.argument) : bare2;
}
function isCookie(source25, call2) {
  return /cookie/i.test(source25.text(call2.callee));
}
function besideAssignment(source25, target) {
  if (target.type !== "MemberExpression" || source25.typed) return void 0;
  const assignment = source25.parent(target);
  const statement = assignment && source25.parent(assignment);
  if (assignment?.type !== "AssignmentExpression" || assignment.operator !== "=" || assignment.left !== target || !isExpressionStatement(statement))
    return void 0;
  if (/headers|defaults|cookie/i.test(source25.text(target))) return void 0;
  const name = target.computed ? textOf(target.property) : lastName(target);
  const beside = refreshBeside(source25, assignment.right);
  const other = name && renamed(name);
  if (!beside || !other || isRead(source25, other)) return void 0;
  const property = target.computed ? source25.quoted(other) : other;
  const left = source25.file.text.slice(target.range[0], target.property.range[0]) + property + source25.file.text.slice(target.property.range[1], target.range[1]);
  return [
    ...beside.edits,
    source25.insertAfter(statement, [
      `${left} = ${beside.text}${source25.text(statement).endsWith(";") ? ";" : ""}`
    ])
  ];
}
function textOf(node) {
  return node.type === "Literal" && typeof node.value === "string" ? node.value : void 0;
}
function isRead(source25, property) {
  return all(source25.file.ast, (node) => node.type === "MemberExpression" && lastName(node) === property).length > 0;
}
function insideRecord(source25, node) {
  const record2 = recordOf(source25, node);
  if (!record2) return void 0;
  for (const each2 of record2.properties) {
    if (each2.type !== "Property" || each2.computed) continue;
    const name = lastName(each2.key);
    const beside = refreshBeside(source25, each2.value);
    const other = name && renamed(name);
    if (!beside || !other || record2.properties.some((item) => item.type === "Property" && lastName(item.key) === other))
      continue;
    return [
      ...beside.edits,
      append(source25, record2, [beside.text === other ? other : `${other}: ${beside.text}`])
    ];
  }
  return void 0;
}
function recordOf(source25, node) {
  if (node.type === "MemberExpression" && !source25.typed) {
    const assignment = source25.parent(node);
    const right = assignment?.type === "AssignmentExpression" ? unwrap(assignment.right) : void 0;
    return right?.type === "ObjectExpression" ? right : void 0;
  }
  if (node.type !== "CallExpression" || isCookie(source25, node)) return void 0;
  const stringified = all(
    node,
    (inner3) => inner3.type === "CallExpression" && /^JSON\.stringify$/.test(source25.text(inner3.callee))
  )[0];
  const record2 = stringified?.type === "CallExpression" && stringified.arguments[0] ? unwrap(stringified.arguments[0]) : void 0;
  return record2?.type === "ObjectExpression" ? record2 : void 0;
}

// eslint-plugin/src/analysis/judge/fallback/exported.ts
function isExported(program, node) {
  const shape = program.shape(program.file);
  if (shape.isPublic(node)) return true;
  const name = shape.nameOf(node);
  if (name === void 0) return true;
  const quoted = name.replace(/\$/g, "\\$&");
  return new RegExp(
    `exports\\s*(?:\\.\\w+\\s*)?=\\s*(?:\\{[^}]*)?\\b${quoted}\\b|exports\\.${quoted}\\b`
  ).test(program.file.text);
}

// eslint-plugin/src/analysis/judge/fallback/parts.ts
var refresh = /^refresh_?token$|^refresh$/i;
var access2 = /^access_?token$|^access$/i;
var same = /^(?:data|_?body|tokens?|tokenset|token_?response|result|results|payload|json|response|credentials|authentication|auth|session|values?|raw|text|clone|content|\d+)$/i;
var telling = /^(?:claims|has\w*|is\w*|expire\w*|\w*expir\w*|scopes?|tokenType|idToken|id_token|on|get(?:Id|Expir)\w*|toString)$/i;
var reforming = /^(?:encrypt|encode|seal|sign|cipher|wrap|trim|stringify|serialize|String|btoa|escape|bearer|format|to(?:String|Base64|JSON)|from)/i;
function partAt(from, name) {
  if (from.attempts.length === 0) return {};
  const part = ownPart(from);
  if (part !== "whole") return { token: name === "length" ? "other" : part };
  if (refresh.test(name)) return { token: "refresh" };
  if (access2.test(name)) return { token: "access" };
  if (/^token$/i.test(name) && endsInToken(from.attempts[0])) return { token: "access" };
  if (name.startsWith("[") || same.test(name)) return { token: "whole" };
  return { token: "other" };
}
function endsInToken(attempt2) {
  const effect4 = attempt2.entry?.effect;
  if (!effect4 || !("tokens" in effect4) || effect4.tokens?.in !== "result") return false;
  return effect4.tokens.accessTokenAt?.some((path4) => path4.split(".").at(-1) === "token") ?? false;
}
function ownPart(from) {
  return from.token ?? (from.label === "error" ? "other" : "whole");
}
function partOfText(from, method2) {
  if (from.attempts.length === 0) return {};
  const part = ownPart(from);
  return {
    token: part !== "whole" && /^(?:split|match|matchAll|exec|at|charAt|search)$/.test(method2) ? "other" : part
  };
}
function partOfResult(name, callee, receiver, args2) {
  if (receiver && receiver.attempts.length > 0) {
    if (callee.token === "access" || callee.token === "refresh") return { token: callee.token };
    const part = ownPart(receiver);
    return { token: telling.test(name) ? "other" : part };
  }
  const given = args2.filter((arg) => arg.attempts.length > 0).map(ownPart);
  if (given.length === 0) return {};
  if (given.includes("whole")) return { token: "whole" };
  return {
    token: reforming.test(name) ? given.includes("access") ? "access" : given[0] : "other"
  };
}
var most = 400;
function partsIn(life, value) {
  const search = { life, found: [], seen: /* @__PURE__ */ new Set() };
  collect2(search, value);
  return search.found;
}
function collect2(search, value) {
  switch (value.kind) {
    case "prim":
      return;
    case "sym":
      return addSymbol(value, search.found);
    case "str":
      for (const part of value.parts) if (typeof part !== "string") collect2(search, part);
      return;
    case "cond":
      if (value.op === "??" || value.op === "||")
        for (const arg of value.args) collect2(search, arg);
      else if (value.op === "?:" || value.op === "&&")
        for (const arg of value.args.slice(1)) collect2(search, arg);
      return;
    case "obj":
      if (value.id <= search.life.base || search.seen.has(value) || search.seen.size > most) return;
      search.seen.add(value);
      return insideObject(search, value);
  }
}
function addSymbol(value, into) {
  if (value.key.startsWith("error")) return;
  for (const attempt2 of value.from.attempts) into.push({ attempt: attempt2, part: ownPart(value.from) });
}
function insideObject(search, object) {
  if (object.fn) return inClosure(search, object.fn);
  if (object.cls || object.native) return;
  const { promise } = object;
  if (promise?.state === "fulfilled") collect2(search, promise.value);
  else if (promise?.attempt && promise.state === "pending")
    search.found.push({ attempt: promise.attempt, part: "whole" });
  const before = search.found.length;
  for (const inner3 of object.props.values()) collect2(search, inner3);
  if (search.found.length > before && [...object.props].some(([name, inner3]) => refresh.test(name) && inner3.kind === "prim"))
    search.found.push({ attempt: search.found[before].attempt, part: "refresh" });
  for (const inner3 of object.items) collect2(search, inner3);
  for (const entry of object.entries) collect2(search, entry.value);
  for (const inner3 of search.life.held.get(object) ?? []) collect2(search, inner3);
  if (object.rest) collect2(search, object.rest);
}
function inClosure(search, closure) {
  for (const { name, property } of namesIn3(closure.node)) {
    const value = closure.env.lookup(name)?.value;
    if (!value || value.kind === "obj" && (value.fn ?? value.cls ?? value.native)) continue;
    const before = search.found.length;
    collect2(search, value);
    if (property === void 0) continue;
    search.found.push(
      ...search.found.splice(before).map(({ attempt: attempt2, part }) => ({
        attempt: attempt2,
        part: partAt({ attempts: [attempt2], token: part }, property).token ?? part
      }))
    );
  }
}
var namedIn = /* @__PURE__ */ new WeakMap();
function namesIn3(fn) {
  const known3 = namedIn.get(fn);
  if (known3) return known3;
  const names4 = /* @__PURE__ */ new Map();
  const add = (name, property) => void names4.set(`${name}.${property ?? ""}`, { name, property });
  const visit = (node) => {
    if (node.type === "MemberExpression" && !node.computed) {
      const object = unwrap(node.object);
      if (object.type === "Identifier" && node.property.type === "Identifier")
        add(object.name, node.property.name);
      else visit(node.object);
    } else if (node.type === "Identifier") add(node.name);
    else for (const child of children(node)) visit(child);
  };
  for (const child of children(fn)) visit(child);
  const found = [...names4.values()];
  namedIn.set(fn, found);
  return found;
}

// eslint-plugin/src/analysis/judge/fallback/fate.ts
function outcomesOf(m) {
  return m.life.sinks.flatMap(
    ({ sink, value, node, file }) => partsIn(m.life, value).filter(({ attempt: attempt2 }) => !attempt2.failed).map(({ attempt: attempt2, part }) => ({
      attempt: attempt2,
      part,
      sink: sink === "sent" ? part === "access" ? "used" : "handed" : sink,
      node,
      file
    }))
  );
}
function fatesOf(program, entries2) {
  const fates = /* @__PURE__ */ new Map();
  const fateOf = (attempt2) => {
    if (attempt2.relayed) return void 0;
    const at2 = placeIn(attempt2, program.file);
    if (!at2) return void 0;
    let fate = fates.get(at2);
    if (!fate) fates.set(at2, fate = { at: at2, attempts: [], outcomes: [], cut: false });
    return fate;
  };
  for (const entry of entries2) {
    if (isSeenThroughCallers(program, entry, entries2)) continue;
    for (const attempt2 of entry.attempts) {
      const fate = fateOf(attempt2);
      if (!fate) continue;
      if (entry.cut) fate.cut = true;
      if (!attempt2.failed) fate.attempts.push(attempt2);
    }
    for (const outcome of entry.outcomes) fateOf(outcome.attempt)?.outcomes.push(outcome);
  }
  return [...fates.values()];
}
function isSeenThroughCallers(program, entry, all2) {
  const { node } = entry;
  if (!node || isExported(program, node)) return false;
  return all2.some(
    (other) => other !== entry && other.node !== node && other.attempts.some((attempt2) => attempt2.stack.includes(node) && attempt2.stack[0] !== node)
  );
}
function placeIn(attempt2, file) {
  if (attempt2.file === file) return attempt2.node;
  return attempt2.frames.findLast((frame) => frame.kind === "call" && frame.file === file)?.node;
}
function reached(fate, sink, ...parts3) {
  return fate.outcomes.some((outcome) => outcome.sink === sink && parts3.includes(outcome.part));
}

// eslint-plugin/src/analysis/fixes/request-offline.ts
function keepsIt({ fate }) {
  return reached(fate, "kept", "whole", "refresh") || reached(fate, "handed", "whole", "refresh");
}
function requestOfflineAccess(found, source25) {
  const terms2 = found.provider?.refreshTokens;
  if (terms2?.issued !== "with scope" || !keepsIt(found)) return void 0;
  const lists = found.scopes.filter((words) => words.length > 0);
  const edits = lists.flatMap((words) => addScope(source25, words, terms2.scopes[0]));
  const unique = edits.filter(
    (edit, index) => edits.findIndex((other) => other.range[0] === edit.range[0]) === index
  );
  return unique.length > 0 ? { title: "requestOfflineAccess", data: found.finding.data, edits: unique } : void 0;
}
function addScope(source25, words, scope) {
  return all(
    source25.file.ast,
    (node) => node.type === "Literal" || node.type === "TemplateLiteral" || node.type === "ArrayExpression"
  ).flatMap((node) => {
    if (node.type === "ArrayExpression") return addItem(source25, node, words, scope);
    if (node.type === "TemplateLiteral" && node.quasis.length > 1) return [];
    return addWord(source25, node, words, scope);
  });
}
function addItem(source25, list2, words, scope) {
  const items = list2.elements.map(
    (item) => item?.type === "Literal" && typeof item.value === "string" ? item.value : void 0
  );
  const last = list2.elements.at(-1);
  if (!last || !same2(items, words)) return [];
  const between2 = last.loc.start.line !== list2.loc.start.line ? source25.eol + source25.indentOf(last) : " ";
  return [{ range: [last.range[1], last.range[1]], text: `,${between2}${source25.quoted(scope)}` }];
}
function addWord(source25, node, words, scope) {
  const text2 = source25.text(node).slice(1, -1);
  const inUrl = /[?&]scope=([^&#]*)/.exec(text2);
  const own2 = inUrl ? inUrl[1] : text2;
  const at2 = node.range[0] + 1 + (inUrl ? inUrl.index + inUrl[0].length : text2.length);
  const separator = inUrl ? /%20|\+/.exec(own2)?.[0] ?? "%20" : own2.includes(",") && !own2.includes(" ") ? "," : " ";
  return same2(decoded(own2).split(/[\s,+]+/), words) ? [{ range: [at2, at2], text: separator + scope }] : [];
}
function decoded(text2) {
  try {
    return decodeURIComponent(text2);
  } catch {
    return text2;
  }
}
function same2(a, b) {
  return a.length === b.length && a.every((item, index) => item === b[index]);
}
function requestOfflineAccessType(found, source25) {
  const terms2 = found.provider?.refreshTokens;
  if (terms2?.issued !== "with parameter" || !keepsIt(found)) return void 0;
  const edits = found.requests.flatMap(
    (request2) => setParameter(source25, request2, terms2.parameter, terms2.value) ?? []
  );
  const [edit] = edits;
  if (!edit || edits.some((other) => other.range[0] !== edit.range[0])) return void 0;
  return { title: "requestOfflineAccessType", data: found.finding.data, edits: [edit] };
}
function setParameter(source25, request2, parameter, value) {
  const names4 = request2.fields.map(([name]) => name);
  const literals = all(
    source25.file.ast,
    (node) => node.type === "ObjectExpression" && hasAll(node, names4)
  );
  const [literal3, more] = literals;
  if (!literal3 || more) return void 0;
  const old = literal3.properties.find(
    (each2) => each2.type === "Property" && lastName(each2.key) === parameter
  );
  if (old)
    return unwrap(old.value).type === "Literal" ? source25.replace(old.value, source25.quoted(value)) : void 0;
  const first = literal3.properties[0];
  const between2 = first.loc.start.line !== literal3.loc.start.line ? source25.eol + source25.indentOf(first) : " ";
  return {
    range: [first.range[0], first.range[0]],
    text: `${parameter}: ${source25.quoted(value)},${between2}`
  };
}
function hasAll(literal3, names4) {
  const own2 = literal3.properties.map(
    (each2) => each2.type === "Property" && !each2.computed ? lastName(each2.key) : void 0
  );
  return own2.length > 0 && own2.length === names4.length && own2.every((name) => name !== void 0 && names4.includes(name));
}

// eslint-plugin/src/analysis/fixes/tokens.ts
function tokenFixesFor(found, program) {
  const source25 = sourceOf(program);
  switch (found.finding.message) {
    case "refreshTokenDropped":
      return [keepRefreshToken(found, source25) ?? []].flat();
    case "offlineAccessMissing":
      return [requestOfflineAccess(found, source25) ?? []].flat();
    case "offlineAccessTypeMissing":
      return [requestOfflineAccessType(found, source25) ?? []].flat();
    default:
      return [];
  }
}

// eslint-plugin/src/catalog/builders.ts
var builders_exports = {};
__export(builders_exports, {
  formData: () => formData,
  formUrlencoded: () => formUrlencoded,
  helpers: () => helpers,
  httpParams: () => httpParams,
  qs: () => qs,
  requestReaders: () => requestReaders,
  urlSearchParams: () => urlSearchParams
});
var build = { does: "build", from: { arg: 0 } };
var parse = { does: "parse", from: { arg: 0 } };
var addField = { does: "add field", name: { arg: 0 }, value: { arg: 1 }, to: "receiver" };
var addToCopy = { does: "add field", name: { arg: 0 }, value: { arg: 1 }, to: "copy" };
var qs = {
  packages: [
    "qs",
    "query-string",
    "querystring",
    "node:querystring",
    "querystring-es3",
    "fast-querystring"
  ],
  entries: [
    {
      callee: { on: "function", name: "stringify" },
      effect: build,
      source: "qs 6, query-string 9: README; nodejs.org: querystring"
    },
    {
      callee: { on: "function", name: "encode" },
      effect: build,
      source: "nodejs.org: querystring.encode"
    },
    {
      callee: { on: "function", name: "parse" },
      effect: parse,
      source: "qs 6, query-string 9: README"
    },
    {
      callee: { on: "function", name: "decode" },
      effect: parse,
      source: "nodejs.org: querystring.decode"
    },
    {
      callee: { on: "function", name: "parseUrl" },
      effect: parse,
      source: "query-string 9: README; { url, query }"
    },
    {
      callee: { on: "function", name: "stringifyUrl" },
      effect: { does: "build", from: { arg: 0, prop: "query" } },
      source: "query-string 9: README"
    }
  ]
};
var formData = {
  packages: ["form-data", "formdata-node", "undici"],
  entries: [
    {
      callee: { on: "constructor", name: "default" },
      effect: build,
      source: "form-data 4: README"
    },
    {
      callee: { on: "constructor", name: "FormData" },
      effect: build,
      source: "XMLHttpRequest standard: FormData"
    },
    {
      callee: { on: "method", name: "append", receivers: ["default", "FormData"] },
      effect: addField,
      source: "form-data 4: README"
    },
    {
      callee: { on: "method", name: "set", receivers: ["default", "FormData"] },
      effect: addField,
      source: "XMLHttpRequest standard: FormData"
    }
  ]
};
var urlSearchParams = {
  packages: ["url-search-params", "@ungap/url-search-params", "node:url", "url", "whatwg-url"],
  entries: [
    {
      callee: { on: "constructor", name: "default" },
      effect: build,
      source: "url-search-params 1: README"
    },
    {
      callee: { on: "constructor", name: "URLSearchParams" },
      effect: build,
      source: "URL standard: URLSearchParams"
    },
    {
      callee: { on: "method", name: "append", receivers: ["default", "URLSearchParams"] },
      effect: addField,
      source: "URL standard: URLSearchParams"
    },
    {
      callee: { on: "method", name: "set", receivers: ["default", "URLSearchParams"] },
      effect: addField,
      source: "URL standard: URLSearchParams"
    },
    {
      callee: { on: "function", name: "parse" },
      effect: parse,
      source: "nodejs.org: url.parse; query is in the result"
    },
    { callee: { on: "function", name: "format" }, effect: build, source: "nodejs.org: url.format" }
  ]
};
var httpParams = {
  packages: ["@angular/common/http"],
  entries: [
    {
      callee: { on: "constructor", name: "HttpParams" },
      when: [{ arg: 0, prop: "fromString", given: true }],
      effect: { does: "build", from: { arg: 0, prop: "fromString" } },
      source: "angular.dev: HttpParams"
    },
    {
      callee: { on: "constructor", name: "HttpParams" },
      effect: { does: "build", from: { arg: 0, prop: "fromObject" } },
      source: "angular.dev: HttpParams"
    },
    {
      callee: { on: "method", name: "set", receivers: ["HttpParams"] },
      effect: addToCopy,
      source: "angular.dev: HttpParams"
    },
    {
      callee: { on: "method", name: "append", receivers: ["HttpParams"] },
      effect: addToCopy,
      source: "angular.dev: HttpParams"
    },
    {
      callee: { on: "method", name: "appendAll", receivers: ["HttpParams"] },
      effect: build,
      source: "angular.dev: HttpParams"
    }
  ]
};
var helpers = {
  packages: ["ufo", "jquery", "object-to-formdata"],
  entries: [
    { callee: { on: "function", name: "stringifyQuery" }, effect: build, source: "ufo 1: README" },
    { callee: { on: "function", name: "getQuery" }, effect: parse, source: "ufo 1: README" },
    { callee: { on: "function", name: "parseQuery" }, effect: parse, source: "ufo 1: README" },
    {
      callee: { on: "function", name: "withQuery" },
      effect: { does: "build", from: { arg: 1 }, fields: { url: { arg: 0 } } },
      source: "ufo 1: README"
    },
    {
      callee: { on: "function", name: "serialize" },
      effect: build,
      source: "object-to-formdata 4: README"
    },
    {
      callee: { on: "global", name: "$.param" },
      effect: build,
      source: "api.jquery.com: jQuery.param"
    },
    {
      callee: { on: "method", name: "param", receivers: ["default"] },
      effect: build,
      source: "api.jquery.com: jQuery.param"
    }
  ]
};
var formUrlencoded = {
  packages: ["form-urlencoded"],
  entries: [
    {
      callee: { on: "function", name: "default" },
      effect: build,
      source: "form-urlencoded 6: README"
    }
  ]
};
var requestReaders = {
  packages: ["h3", "#imports"],
  entries: [
    {
      callee: { on: "function", name: "getQuery" },
      effect: parse,
      source: "h3.dev: getQuery(event)"
    },
    {
      callee: { on: "global", name: "getQuery" },
      effect: parse,
      source: "nuxt.com: server routes, auto-import"
    },
    {
      callee: { on: "function", name: "readBody" },
      effect: parse,
      source: "h3.dev: readBody(event)"
    },
    {
      callee: { on: "global", name: "readBody" },
      effect: parse,
      source: "nuxt.com: server routes, auto-import"
    },
    {
      callee: { on: "function", name: "getRequestURL" },
      effect: parse,
      source: "h3.dev: getRequestURL(event)"
    }
  ]
};

// eslint-plugin/src/catalog/frameworks/angular.ts
var routes = ["ActivatedRoute", "ActivatedRouteSnapshot"];
var source = "angular.dev: ActivatedRoute";
var angularRouter = {
  packages: ["@angular/router"],
  entries: [
    {
      callee: { on: "method", name: "snapshot.queryParamMap.get", receivers: routes },
      effect: { does: "read page", shape: "param" },
      source
    },
    {
      callee: { on: "method", name: "queryParamMap.get", receivers: routes },
      effect: { does: "read page", shape: "param" },
      source
    },
    {
      callee: { on: "property", name: "snapshot.queryParams", receivers: routes },
      effect: { does: "read page", shape: "query" },
      source
    },
    {
      callee: { on: "property", name: "snapshot.queryParamMap", receivers: routes },
      effect: { does: "read page", shape: "params" },
      source
    },
    {
      callee: { on: "method", name: "queryParams.subscribe", receivers: routes },
      effect: {
        does: "run",
        callback: { arg: 0 },
        with: { pageUrlAt: "0" },
        when: "later",
        as: "listener"
      },
      source
    },
    {
      callee: { on: "method", name: "queryParamMap.subscribe", receivers: routes },
      effect: {
        does: "run",
        callback: { arg: 0 },
        with: { pageUrlAt: "0" },
        when: "later",
        as: "listener"
      },
      source
    },
    {
      callee: { on: "method", name: "navigate", receivers: ["Router"] },
      effect: { does: "strip page", to: { arg: 1, prop: "queryParams" } },
      source: "angular.dev: Router.navigate"
    },
    {
      callee: { on: "method", name: "navigateByUrl", receivers: ["Router"] },
      effect: { does: "strip page", to: { arg: 0 } },
      source: "angular.dev: Router.navigateByUrl"
    }
  ]
};
var angularCore = {
  packages: ["@angular/core"],
  entries: [
    {
      callee: { on: "function", name: "effect" },
      effect: { does: "run", callback: { arg: 0 }, when: "later", as: "effect" },
      source: "angular.dev: effect"
    },
    {
      callee: { on: "function", name: "afterNextRender" },
      effect: { does: "run", callback: { arg: 0 }, when: "later", as: "effect" },
      source: "angular.dev: afterNextRender; once"
    }
  ]
};

// eslint-plugin/src/catalog/frameworks/cloud-functions.ts
var cloudFunctions = {
  packages: [
    "firebase-functions",
    "firebase-functions/v1",
    "firebase-functions/v2",
    "firebase-functions/v2/https",
    "firebase-functions/https"
  ],
  entries: [
    {
      callee: { on: "function", name: "onRequest" },
      effect: { does: "handle requests", callback: { arg: 0, rest: true } },
      source: "firebase.google.com: onRequest([options,] handler)"
    },
    {
      callee: { on: "function", name: "onCall" },
      effect: { does: "handle requests", callback: { arg: 0, rest: true } },
      source: "firebase.google.com: onCall([options,] handler)"
    },
    {
      callee: { on: "function", name: "https.onRequest" },
      effect: { does: "handle requests", callback: { arg: 0, rest: true } },
      source: "firebase.google.com: functions.https.onRequest"
    },
    {
      callee: { on: "function", name: "https.onCall" },
      effect: { does: "handle requests", callback: { arg: 0, rest: true } },
      source: "firebase.google.com: functions.https.onCall"
    }
  ]
};
var azureFunctions = {
  packages: ["@azure/functions", "@google-cloud/functions-framework"],
  entries: [
    {
      callee: { on: "function", name: "app.http" },
      effect: { does: "handle requests", callback: { arg: 1, prop: "handler" } },
      source: "learn.microsoft.com: Azure Functions Node.js v4"
    },
    {
      callee: { on: "function", name: "app.get" },
      effect: { does: "handle requests", callback: { arg: 1 } },
      source: "learn.microsoft.com: Azure Functions Node.js v4"
    },
    {
      callee: { on: "function", name: "http" },
      effect: { does: "handle requests", callback: { arg: 1 } },
      source: "cloud.google.com: functions.http(name, handler)"
    }
  ]
};
var handlerWrappers = {
  packages: ["express-async-handler", "next-connect", "@middy/core", "iron-session/next", "micro"],
  entries: [
    {
      callee: { on: "function", name: "default" },
      effect: { does: "handle requests", callback: { arg: 0 } },
      source: "express-async-handler 1: README; micro 10: README"
    },
    {
      callee: { on: "function", name: "withIronSessionApiRoute" },
      effect: { does: "handle requests", callback: { arg: 0 } },
      source: "iron-session 6: README"
    }
  ]
};

// eslint-plugin/src/catalog/frameworks/electron.ts
var electron = {
  packages: ["electron"],
  entries: [
    {
      callee: { on: "function", name: "app.on" },
      effect: {
        does: "run",
        callback: { arg: 1 },
        with: "fresh",
        when: "registered",
        as: "listener"
      },
      source: "electronjs.org: app.on('open-url', (event, url))"
    },
    {
      callee: { on: "function", name: "app.once" },
      effect: { does: "run", callback: { arg: 1 }, with: "fresh", when: "later", as: "listener" },
      source: "electronjs.org: app.once"
    },
    {
      callee: { on: "method", name: "webContents.on", receivers: ["BrowserWindow"] },
      effect: {
        does: "run",
        callback: { arg: 1 },
        with: "fresh",
        when: "registered",
        as: "listener",
        reruns: [{ scenario: "overlapping" }]
      },
      source: "electronjs.org: webContents.on('will-redirect', \u2026)"
    },
    {
      callee: {
        on: "method",
        name: "webContents.session.webRequest.onBeforeRequest",
        receivers: ["BrowserWindow"]
      },
      effect: {
        does: "run",
        callback: { arg: 0, rest: true },
        with: "fresh",
        when: "registered",
        as: "listener",
        reruns: [{ scenario: "overlapping" }]
      },
      source: "electronjs.org: webRequest.onBeforeRequest(filter, listener)"
    },
    {
      callee: { on: "method", name: "close", receivers: ["BrowserWindow"] },
      effect: { does: "close" },
      source: "electronjs.org: win.close"
    },
    {
      callee: { on: "method", name: "destroy", receivers: ["BrowserWindow"] },
      effect: { does: "close" },
      source: "electronjs.org: win.destroy"
    },
    {
      callee: { on: "method", name: "handle", receivers: ["ipcMain"] },
      effect: { does: "handle requests", callback: { arg: 1 } },
      source: "electronjs.org: ipcMain.handle"
    }
  ]
};

// eslint-plugin/src/catalog/frameworks/events.ts
var listen = {
  does: "run",
  callback: { arg: 1 },
  with: "fresh",
  options: { arg: 2 },
  when: "registered",
  as: "listener",
  reruns: [{ scenario: "overlapping", off: [{ once: [true] }] }]
};
var once = "^(?:DOMContentLoaded|load)$";
var again = "^(?:focus|visibilitychange|online|pageshow|hashchange|popstate)$";
var listenAgain = {
  ...listen,
  reruns: [{ scenario: "again later", off: [{ once: [true] }] }]
};
var listenOnce = {
  does: "run",
  callback: { arg: 1 },
  with: "fresh",
  when: "registered",
  as: "listener"
};
var unlisten = { does: "cancel", what: { arg: 1 } };
var domEvents = {
  packages: [],
  entries: [
    {
      callee: { on: "method", name: "addEventListener", unambiguous: true },
      when: [{ arg: 0, matches: once }],
      effect: listenOnce,
      source: "HTML standard: load and DOMContentLoaded"
    },
    {
      callee: { on: "global", name: "addEventListener" },
      when: [{ arg: 0, matches: once }],
      effect: listenOnce,
      source: "HTML standard: load and DOMContentLoaded"
    },
    {
      callee: { on: "method", name: "addEventListener", unambiguous: true },
      when: [{ arg: 0, matches: again }],
      effect: listenAgain,
      source: "HTML standard: focus, pageshow, hashchange, popstate"
    },
    {
      callee: { on: "global", name: "addEventListener" },
      when: [{ arg: 0, matches: again }],
      effect: listenAgain,
      source: "HTML standard: focus, pageshow, hashchange, popstate"
    },
    {
      callee: { on: "method", name: "addEventListener", unambiguous: true },
      effect: listen,
      source: "DOM standard: EventTarget"
    },
    {
      callee: { on: "method", name: "removeEventListener", unambiguous: true },
      effect: unlisten,
      source: "DOM standard: EventTarget"
    },
    {
      callee: { on: "global", name: "addEventListener" },
      effect: listen,
      source: "DOM standard: EventTarget"
    },
    {
      callee: { on: "global", name: "removeEventListener" },
      effect: unlisten,
      source: "DOM standard: EventTarget"
    },
    {
      callee: { on: "method", name: "close", receivers: ["BroadcastChannel", "MessageChannel"] },
      effect: { does: "close" },
      source: "HTML standard: BroadcastChannel"
    }
  ]
};
var emitters = ["EventEmitter", "default", "process"];
var source2 = "nodejs.org: events";
var nodeEvents = {
  packages: ["node:events", "events", "eventemitter3", "mitt", "node:process", "process"],
  entries: [
    { callee: { on: "method", name: "on", receivers: emitters }, effect: listen, source: source2 },
    { callee: { on: "method", name: "addListener", receivers: emitters }, effect: listen, source: source2 },
    { callee: { on: "method", name: "once", receivers: emitters }, effect: listenOnce, source: source2 },
    { callee: { on: "method", name: "off", receivers: emitters }, effect: unlisten, source: source2 },
    {
      callee: { on: "method", name: "removeListener", receivers: emitters },
      effect: unlisten,
      source: source2
    },
    {
      callee: { on: "method", name: "removeAllListeners", receivers: emitters },
      effect: { does: "close" },
      source: source2
    }
  ]
};
var browserExtensions = {
  packages: [],
  entries: [
    {
      callee: { on: "global", name: "chrome.runtime.onMessage.addListener" },
      effect: {
        does: "run",
        callback: { arg: 0 },
        with: "fresh",
        when: "registered",
        as: "listener"
      },
      source: "developer.chrome.com: runtime.onMessage"
    },
    {
      callee: { on: "global", name: "chrome.tabs.onUpdated.addListener" },
      effect: {
        does: "run",
        callback: { arg: 0 },
        with: "fresh",
        when: "registered",
        as: "listener",
        reruns: [{ scenario: "overlapping" }]
      },
      source: "developer.chrome.com: tabs.onUpdated; several times for one page"
    },
    {
      callee: { on: "global", name: "chrome.tabs.onUpdated.removeListener" },
      effect: { does: "cancel", what: { arg: 0 } },
      source: "developer.chrome.com: events"
    },
    {
      callee: { on: "global", name: "chrome.identity.launchWebAuthFlow" },
      effect: { does: "start sign-in" },
      source: "developer.chrome.com: identity.launchWebAuthFlow"
    },
    {
      callee: { on: "global", name: "browser.identity.launchWebAuthFlow" },
      effect: { does: "start sign-in" },
      source: "developer.mozilla.org: identity.launchWebAuthFlow"
    }
  ]
};

// eslint-plugin/src/catalog/frameworks/express.ts
var receivers = ["default", "Router", "default.Router", "Application", "Express", "IRouter"];
var route = { does: "handle requests", callback: { arg: 1, rest: true } };
var source3 = "expressjs.com: app.METHOD";
var express = {
  packages: [
    "express",
    "express-promise-router",
    "polka",
    "restify",
    "find-my-way",
    "@tinyhttp/app",
    "ultimate-express",
    "hyper-express"
  ],
  entries: [
    { callee: { on: "method", name: "get", receivers }, effect: route, source: source3 },
    { callee: { on: "method", name: "post", receivers }, effect: route, source: source3 },
    { callee: { on: "method", name: "put", receivers }, effect: route, source: source3 },
    { callee: { on: "method", name: "patch", receivers }, effect: route, source: source3 },
    { callee: { on: "method", name: "delete", receivers }, effect: route, source: source3 },
    { callee: { on: "method", name: "all", receivers }, effect: route, source: source3 },
    {
      callee: { on: "method", name: "use", receivers },
      effect: { does: "handle requests", callback: { arg: 0, rest: true } },
      source: "expressjs.com: app.use"
    }
  ]
};

// eslint-plugin/src/catalog/frameworks/fastify.ts
var receivers2 = ["default", "fastify", "Fastify", "FastifyInstance"];
var route2 = { does: "handle requests", callback: { arg: 1, rest: true } };
var source4 = "fastify.dev: routes";
var fastify = {
  packages: ["fastify"],
  entries: [
    { callee: { on: "method", name: "get", receivers: receivers2 }, effect: route2, source: source4 },
    { callee: { on: "method", name: "post", receivers: receivers2 }, effect: route2, source: source4 },
    { callee: { on: "method", name: "put", receivers: receivers2 }, effect: route2, source: source4 },
    { callee: { on: "method", name: "all", receivers: receivers2 }, effect: route2, source: source4 },
    {
      callee: { on: "method", name: "route", receivers: receivers2 },
      effect: { does: "handle requests", callback: { arg: 0, prop: "handler" } },
      source: source4
    },
    {
      callee: { on: "method", name: "addHook", receivers: receivers2 },
      effect: { does: "handle requests", callback: { arg: 1 } },
      source: "fastify.dev: hooks"
    },
    {
      callee: { on: "method", name: "register", receivers: receivers2 },
      effect: { does: "run", callback: { arg: 0 }, when: "now" },
      source: "fastify.dev: plugins; once, with the instance"
    }
  ]
};

// eslint-plugin/src/catalog/frameworks/h3.ts
var handler = { does: "handle requests", callback: { arg: 0 } };
var h3 = {
  packages: ["h3", "nitropack/runtime", "#imports", "#nitro", "nuxt-auth-utils"],
  entries: [
    {
      callee: { on: "function", name: "defineEventHandler" },
      effect: handler,
      source: "h3.dev: event handlers"
    },
    {
      callee: { on: "function", name: "eventHandler" },
      effect: handler,
      source: "h3.dev: event handlers"
    },
    {
      callee: { on: "function", name: "defineCachedEventHandler" },
      effect: handler,
      source: "nitro.build: cache"
    },
    {
      callee: { on: "global", name: "defineEventHandler" },
      effect: handler,
      source: "nuxt.com: server routes, auto-import"
    },
    {
      callee: { on: "global", name: "eventHandler" },
      effect: handler,
      source: "nuxt.com: server routes, auto-import"
    }
  ]
};

// eslint-plugin/src/catalog/frameworks/hapi.ts
var hapi = {
  packages: ["@hapi/hapi", "hapi"],
  entries: [
    {
      callee: {
        on: "method",
        name: "route",
        receivers: ["server", "Server", "default.server", "default.Server"]
      },
      effect: { does: "handle requests", callback: { arg: 0, prop: "handler" } },
      source: "hapi.dev: server.route"
    }
  ]
};

// eslint-plugin/src/catalog/frameworks/history.ts
var history = {
  packages: [],
  entries: [
    {
      callee: { on: "global", name: "history.replaceState" },
      effect: { does: "strip page", to: { arg: 2 } },
      source: "HTML standard: History"
    },
    {
      callee: { on: "global", name: "history.pushState" },
      effect: { does: "strip page", to: { arg: 2 } },
      source: "HTML standard: History"
    },
    {
      callee: { on: "global", name: "location.replace" },
      effect: { does: "strip page", to: { arg: 0 } },
      source: "HTML standard: Location; leaves the page"
    },
    {
      callee: { on: "global", name: "location.assign" },
      effect: { does: "strip page", to: { arg: 0 } },
      source: "HTML standard: Location; leaves the page"
    }
  ]
};

// eslint-plugin/src/catalog/frameworks/hono.ts
var receivers3 = [
  "Hono",
  "OpenAPIHono",
  "Elysia",
  "App",
  "Router",
  "OpenAPIRouter",
  "AutoRouter",
  "IttyRouter",
  "Application",
  "default"
];
var route3 = { does: "handle requests", callback: { arg: 1, rest: true } };
var source5 = "hono.dev: routing";
var hono = {
  packages: ["hono", "@hono/zod-openapi", "elysia", "itty-router", "@oak/oak", "oak", "worktop"],
  entries: [
    { callee: { on: "method", name: "get", receivers: receivers3 }, effect: route3, source: source5 },
    { callee: { on: "method", name: "post", receivers: receivers3 }, effect: route3, source: source5 },
    { callee: { on: "method", name: "put", receivers: receivers3 }, effect: route3, source: source5 },
    { callee: { on: "method", name: "all", receivers: receivers3 }, effect: route3, source: source5 },
    {
      callee: { on: "method", name: "openapi", receivers: receivers3 },
      effect: route3,
      source: "hono.dev: zod-openapi"
    },
    {
      callee: { on: "method", name: "use", receivers: receivers3 },
      effect: { does: "handle requests", callback: { arg: 0, rest: true } },
      source: source5
    }
  ]
};

// eslint-plugin/src/catalog/frameworks/koa.ts
var routers = ["default", "Router"];
var route4 = { does: "handle requests", callback: { arg: 1, rest: true } };
var source6 = "koajs.com; @koa/router: README";
var koa = {
  packages: ["koa", "@koa/router", "koa-router"],
  entries: [
    { callee: { on: "method", name: "get", receivers: routers }, effect: route4, source: source6 },
    { callee: { on: "method", name: "post", receivers: routers }, effect: route4, source: source6 },
    { callee: { on: "method", name: "put", receivers: routers }, effect: route4, source: source6 },
    { callee: { on: "method", name: "all", receivers: routers }, effect: route4, source: source6 },
    {
      callee: { on: "method", name: "use", receivers: ["default", "Koa", "Router"] },
      effect: { does: "handle requests", callback: { arg: 0, rest: true } },
      source: source6
    }
  ]
};

// eslint-plugin/src/catalog/frameworks/native.ts
var reactNative = {
  packages: ["react-native", "expo-linking"],
  entries: [
    {
      callee: { on: "function", name: "Linking.addEventListener" },
      effect: {
        does: "run",
        callback: { arg: 1 },
        with: { pageUrlAt: "0.url" },
        when: "registered",
        as: "listener"
      },
      returns: [{ at: "remove", effect: { does: "close" } }],
      source: "reactnative.dev: Linking"
    },
    {
      callee: { on: "function", name: "addEventListener" },
      effect: {
        does: "run",
        callback: { arg: 1 },
        with: { pageUrlAt: "0.url" },
        when: "registered",
        as: "listener"
      },
      returns: [{ at: "remove", effect: { does: "close" } }],
      source: "docs.expo.dev: Linking.addEventListener"
    },
    {
      callee: { on: "function", name: "Linking.removeEventListener" },
      effect: { does: "cancel", what: { arg: 1 } },
      source: "reactnative.dev: Linking, before 0.65"
    },
    {
      callee: { on: "function", name: "Linking.getInitialURL" },
      effect: { does: "read page", shape: "url" },
      source: "reactnative.dev: Linking.getInitialURL"
    },
    {
      callee: { on: "function", name: "getInitialURL" },
      effect: { does: "read page", shape: "url" },
      source: "docs.expo.dev: Linking.getInitialURL"
    },
    {
      callee: { on: "function", name: "Linking.useURL" },
      effect: { does: "read page", shape: "url" },
      source: "docs.expo.dev: Linking.useURL"
    },
    {
      callee: { on: "function", name: "useURL" },
      effect: { does: "read page", shape: "url" },
      source: "docs.expo.dev: Linking.useURL"
    },
    {
      callee: { on: "function", name: "AppState.addEventListener" },
      effect: {
        does: "run",
        callback: { arg: 1 },
        with: "fresh",
        when: "registered",
        as: "listener",
        reruns: [{ scenario: "again later" }]
      },
      returns: [{ at: "remove", effect: { does: "close" } }],
      source: "reactnative.dev: AppState"
    }
  ]
};
var expoRouter = {
  packages: ["expo-router"],
  entries: [
    {
      callee: { on: "function", name: "useLocalSearchParams" },
      effect: { does: "read page", shape: "query" },
      source: "docs.expo.dev: useLocalSearchParams"
    },
    {
      callee: { on: "function", name: "useGlobalSearchParams" },
      effect: { does: "read page", shape: "query" },
      source: "docs.expo.dev: useGlobalSearchParams"
    },
    {
      callee: { on: "function", name: "useRouter" },
      effect: { does: "nothing" },
      returns: [
        { at: "replace", effect: { does: "strip page", to: { arg: 0 } } },
        { at: "push", effect: { does: "strip page", to: { arg: 0 } } },
        { at: "setParams", effect: { does: "strip page", to: { arg: 0 } } }
      ],
      source: "docs.expo.dev: useRouter"
    }
  ]
};
var reactNavigation = {
  packages: ["@react-navigation/native"],
  entries: [
    {
      callee: { on: "function", name: "useFocusEffect" },
      effect: {
        does: "run",
        callback: { arg: 0 },
        cleanup: "returned",
        when: "later",
        as: "effect",
        reruns: [{ scenario: "mounted twice" }, { scenario: "again later" }]
      },
      source: "reactnavigation.org: useFocusEffect; at every focus"
    }
  ]
};
var capacitor = {
  packages: ["@capacitor/app"],
  entries: [
    {
      callee: { on: "function", name: "App.addListener" },
      when: [{ arg: 0, equals: "appUrlOpen" }],
      effect: {
        does: "run",
        callback: { arg: 1 },
        with: { pageUrlAt: "0.url" },
        when: "registered",
        as: "listener"
      },
      source: "capacitorjs.com: App.addListener"
    },
    {
      callee: { on: "function", name: "App.getLaunchUrl" },
      effect: { does: "nothing" },
      source: "capacitorjs.com: App.getLaunchUrl"
    }
  ]
};

// eslint-plugin/src/catalog/frameworks/next.ts
var navigate = { does: "strip page", to: { arg: 0 } };
var nextNavigation = {
  packages: ["next/navigation"],
  entries: [
    {
      callee: { on: "function", name: "useSearchParams" },
      effect: { does: "read page", shape: "params" },
      source: "nextjs.org: useSearchParams"
    },
    {
      callee: { on: "function", name: "useRouter" },
      effect: { does: "nothing" },
      returns: [
        { at: "replace", effect: navigate },
        { at: "push", effect: navigate }
      ],
      source: "nextjs.org: useRouter"
    }
  ]
};
var nextRouter = {
  packages: ["next/router", "next/compat/router"],
  entries: [
    {
      callee: { on: "function", name: "useRouter" },
      effect: { does: "read page", shape: "{query}" },
      returns: [
        { at: "replace", effect: navigate },
        { at: "push", effect: navigate }
      ],
      source: "nextjs.org: useRouter (pages)"
    },
    {
      callee: { on: "method", name: "replace", receivers: ["default"] },
      effect: navigate,
      source: "nextjs.org: next/router singleton"
    },
    {
      callee: { on: "method", name: "push", receivers: ["default"] },
      effect: navigate,
      source: "nextjs.org: next/router singleton"
    },
    {
      callee: { on: "property", name: "query", receivers: ["default"] },
      effect: { does: "read page", shape: "query" },
      source: "nextjs.org: next/router singleton"
    }
  ]
};

// eslint-plugin/src/catalog/frameworks/node-server.ts
var serve = {
  does: "run",
  callback: { arg: 0 },
  with: "fresh",
  when: "registered",
  as: "server",
  reruns: [{ scenario: "overlapping" }]
};
var serveWithOptions = {
  does: "run",
  callback: { arg: 1 },
  with: "fresh",
  when: "registered",
  as: "server",
  reruns: [{ scenario: "overlapping" }]
};
var servers = ["createServer", "Server", "createSecureServer", "default.createServer"];
var source7 = "nodejs.org: http.createServer";
var nodeServer = {
  packages: ["node:http", "http", "node:https", "https", "node:http2", "http2", "http-shutdown"],
  entries: [
    {
      callee: { on: "function", name: "createServer" },
      when: [{ arg: 1, given: true }],
      effect: serveWithOptions,
      source: source7
    },
    { callee: { on: "function", name: "createServer" }, effect: serve, source: source7 },
    { callee: { on: "function", name: "createSecureServer" }, effect: serveWithOptions, source: source7 },
    {
      callee: { on: "method", name: "on", receivers: servers },
      when: [{ arg: 0, equals: "request" }],
      effect: serveWithOptions,
      source: source7
    },
    {
      callee: { on: "method", name: "once", receivers: servers },
      when: [{ arg: 0, equals: "request" }],
      effect: {
        does: "run",
        callback: { arg: 1 },
        with: "fresh",
        when: "registered",
        as: "listener"
      },
      source: source7
    },
    {
      callee: { on: "method", name: "close", receivers: servers },
      effect: { does: "close" },
      source: "nodejs.org: server.close; no new connection"
    },
    {
      callee: { on: "method", name: "removeAllListeners", receivers: servers },
      effect: { does: "close" },
      source: "nodejs.org: emitter.removeAllListeners"
    },
    {
      callee: { on: "method", name: "destroy", receivers: servers },
      effect: { does: "close" },
      source: "server-destroy 1: README"
    }
  ]
};
var serverDestroy = {
  packages: ["server-destroy", "http-terminator", "stoppable"],
  entries: [
    {
      callee: { on: "method", name: "terminate", receivers: ["createHttpTerminator"] },
      effect: { does: "close" },
      source: "http-terminator 3: README"
    }
  ]
};
var runtimeServers = {
  packages: [],
  entries: [
    {
      callee: { on: "global", name: "Bun.serve" },
      effect: { ...serve, callback: { arg: 0, prop: "fetch" } },
      source: "bun.sh: Bun.serve"
    },
    {
      callee: { on: "global", name: "Deno.serve" },
      when: [{ arg: 1, given: true }],
      effect: serveWithOptions,
      source: "docs.deno.com: Deno.serve(options, handler)"
    },
    {
      callee: { on: "global", name: "Deno.serve" },
      effect: serve,
      source: "docs.deno.com: Deno.serve(handler)"
    }
  ]
};

// eslint-plugin/src/catalog/frameworks/preact.ts
var effect = {
  does: "run",
  callback: { arg: 0 },
  deps: { arg: 1 },
  cleanup: "returned",
  when: "later",
  as: "effect"
};
var source8 = "preactjs.com: hooks";
var preact = {
  packages: ["preact/hooks", "preact/compat"],
  entries: [
    { callee: { on: "function", name: "useEffect" }, effect, source: source8 },
    { callee: { on: "function", name: "useLayoutEffect" }, effect, source: source8 },
    { callee: { on: "function", name: "useRef" }, effect: { does: "hook", hook: "ref" }, source: source8 },
    {
      callee: { on: "function", name: "useState" },
      effect: { does: "hook", hook: "state" },
      source: source8
    },
    {
      callee: { on: "function", name: "useReducer" },
      effect: { does: "hook", hook: "reducer" },
      source: source8
    },
    { callee: { on: "function", name: "useMemo" }, effect: { does: "hook", hook: "memo" }, source: source8 },
    {
      callee: { on: "function", name: "useCallback" },
      effect: { does: "hook", hook: "callback" },
      source: source8
    }
  ]
};

// eslint-plugin/src/catalog/frameworks/react-hooks.ts
var mountedTwice = [{ scenario: "mounted twice" }];
var mount2 = {
  does: "run",
  callback: { arg: 0 },
  when: "later",
  as: "effect",
  reruns: mountedTwice
};
var mountWithCleanup = {
  does: "run",
  callback: { arg: 0 },
  cleanup: "returned",
  when: "later",
  as: "effect",
  reruns: mountedTwice
};
var effect2 = {
  does: "run",
  callback: { arg: 0 },
  deps: { arg: 1 },
  cleanup: "returned",
  when: "later",
  as: "effect",
  reruns: mountedTwice
};
var asyncEffect = {
  does: "run",
  callback: { arg: 0 },
  deps: { arg: 1 },
  when: "later",
  as: "effect",
  reruns: mountedTwice
};
var reactUse = {
  packages: ["react-use"],
  entries: [
    {
      callee: { on: "function", name: "useMount" },
      effect: mount2,
      source: "react-use 17: src/useMount.ts"
    },
    {
      callee: { on: "function", name: "useEffectOnce" },
      effect: mountWithCleanup,
      source: "react-use 17: src/useEffectOnce.ts"
    },
    {
      callee: { on: "function", name: "useAsync" },
      effect: asyncEffect,
      source: "react-use 17: src/useAsync.ts"
    },
    {
      callee: { on: "function", name: "useAsyncRetry" },
      effect: asyncEffect,
      source: "react-use 17: src/useAsyncRetry.ts"
    },
    {
      callee: { on: "function", name: "useAsyncFn" },
      effect: { does: "run", callback: { arg: 0 }, when: "registered", as: "mutation" },
      returns: [{ at: "1", effect: { does: "call callback" } }],
      source: "react-use 17: src/useAsyncFn.ts"
    },
    {
      callee: { on: "function", name: "useInterval" },
      effect: {
        does: "run",
        callback: { arg: 0 },
        when: "later",
        as: "timer",
        reruns: [{ scenario: "again later", off: [{ "": [null] }] }],
        options: { arg: 1 }
      },
      source: "react-use 17: src/useInterval.ts"
    },
    {
      callee: { on: "function", name: "useDeepCompareEffect" },
      effect: effect2,
      source: "react-use 17: src/useDeepCompareEffect.ts"
    },
    {
      callee: { on: "function", name: "useUpdateEffect" },
      effect: effect2,
      source: "react-use 17: src/useUpdateEffect.ts"
    },
    {
      callee: { on: "function", name: "useSearchParam" },
      effect: { does: "read page", shape: "param" },
      source: "react-use 17: src/useSearchParam.ts"
    },
    {
      callee: { on: "function", name: "useLocation" },
      effect: { does: "read page", shape: "location" },
      source: "react-use 17: src/useLocation.ts"
    }
  ]
};
var usehooks = {
  packages: [
    "usehooks-ts",
    "@uidotdev/usehooks",
    "@reactuses/core",
    "@mantine/hooks",
    "@react-hookz/web",
    "use-effect-once"
  ],
  entries: [
    {
      callee: { on: "function", name: "useEffectOnce" },
      effect: mountWithCleanup,
      source: "usehooks-ts 2: useEffectOnce"
    },
    {
      callee: { on: "function", name: "useMount" },
      effect: mount2,
      source: "@reactuses/core: useMount"
    },
    {
      callee: { on: "function", name: "useMountEffect" },
      effect: mount2,
      source: "@react-hookz/web: useMountEffect"
    },
    {
      callee: { on: "function", name: "useIsomorphicLayoutEffect" },
      effect: effect2,
      source: "usehooks-ts 3: useIsomorphicLayoutEffect"
    },
    {
      callee: { on: "function", name: "useIsomorphicEffect" },
      effect: effect2,
      source: "@mantine/hooks 7: useIsomorphicEffect"
    }
  ]
};
var ahooks = {
  packages: ["ahooks"],
  entries: [
    {
      callee: { on: "function", name: "useMount" },
      effect: mount2,
      source: "ahooks 3: src/useMount"
    },
    {
      callee: { on: "function", name: "useAsyncEffect" },
      effect: asyncEffect,
      source: "ahooks 3: src/useAsyncEffect"
    },
    {
      callee: { on: "function", name: "useUpdateEffect" },
      effect: effect2,
      source: "ahooks 3: src/useUpdateEffect"
    },
    {
      callee: { on: "function", name: "useMemoizedFn" },
      effect: { does: "hook", hook: "callback" },
      source: "ahooks 3: src/useMemoizedFn"
    },
    {
      callee: { on: "function", name: "useRequest" },
      when: [
        { arg: 1, prop: "manual", equals: true },
        { arg: 1, prop: "manual", given: true }
      ],
      effect: {
        does: "run",
        callback: { arg: 0 },
        options: { arg: 1 },
        when: "registered",
        as: "mutation"
      },
      returns: [
        { at: "run", effect: { does: "call callback" } },
        { at: "runAsync", effect: { does: "call callback" } }
      ],
      source: "ahooks 3: src/useRequest"
    },
    {
      callee: { on: "function", name: "useRequest" },
      effect: {
        does: "run",
        callback: { arg: 0 },
        options: { arg: 1 },
        when: "later",
        as: "query",
        returns: "query",
        reruns: [
          { scenario: "mounted twice" },
          {
            scenario: "again later",
            on: [{ refreshOnWindowFocus: [true] }, { pollingInterval: ["*"] }]
          },
          {
            scenario: "again after failure",
            on: [{ retryCount: ["*"] }],
            off: [{ retryCount: [0] }]
          }
        ]
      },
      returns: [
        { at: "run", effect: { does: "call callback" } },
        { at: "runAsync", effect: { does: "call callback" } },
        { at: "refresh", effect: { does: "call callback" } }
      ],
      source: "ahooks 3: src/useRequest"
    }
  ]
};
var reactAsyncHook = {
  packages: ["react-async-hook"],
  entries: [
    {
      callee: { on: "function", name: "useAsync" },
      effect: asyncEffect,
      source: "react-async-hook 4: README"
    },
    {
      callee: { on: "function", name: "useAsyncCallback" },
      effect: { does: "run", callback: { arg: 0 }, when: "registered", as: "mutation" },
      returns: [{ at: "execute", effect: { does: "call callback" } }],
      source: "react-async-hook 4: README"
    }
  ]
};
var useDeepCompare = {
  packages: ["use-deep-compare-effect"],
  entries: [
    {
      callee: { on: "function", name: "default" },
      effect: effect2,
      source: "use-deep-compare-effect 1: README"
    }
  ]
};
var useAsyncEffect = {
  packages: ["use-async-effect", "@n1ru4l/use-async-effect"],
  entries: [
    {
      callee: { on: "function", name: "default" },
      effect: asyncEffect,
      source: "use-async-effect 2: README"
    }
  ]
};

// eslint-plugin/src/catalog/frameworks/react-router.ts
var navigate2 = { does: "strip page", to: { arg: 0 } };
var reactRouter = {
  packages: [
    "react-router",
    "react-router-dom",
    "@remix-run/react",
    "@remix-run/router",
    "react-router-native"
  ],
  entries: [
    {
      callee: { on: "function", name: "useSearchParams" },
      effect: { does: "read page", shape: "[params]" },
      returns: [{ at: "1", effect: { does: "strip page", to: { arg: 0 } } }],
      source: "reactrouter.com: useSearchParams"
    },
    {
      callee: { on: "function", name: "useLocation" },
      effect: { does: "read page", shape: "location" },
      source: "reactrouter.com: useLocation"
    },
    {
      callee: { on: "function", name: "useNavigate" },
      effect: { does: "nothing" },
      returns: [{ at: "", effect: navigate2 }],
      source: "reactrouter.com: useNavigate"
    },
    {
      callee: { on: "function", name: "useHistory" },
      effect: { does: "nothing" },
      returns: [
        { at: "replace", effect: navigate2 },
        { at: "push", effect: navigate2 }
      ],
      source: "v5.reactrouter.com: useHistory"
    },
    {
      callee: { on: "function", name: "useSubmit" },
      effect: { does: "nothing" },
      returns: [
        { at: "", effect: { does: "send", parts: [{ arg: 0 }], url: { arg: 1, prop: "action" } } }
      ],
      source: "reactrouter.com: useSubmit; posts to an action"
    },
    {
      callee: { on: "function", name: "useFetcher" },
      effect: { does: "nothing" },
      returns: [
        {
          at: "submit",
          effect: { does: "send", parts: [{ arg: 0 }], url: { arg: 1, prop: "action" } }
        }
      ],
      source: "reactrouter.com: useFetcher; posts to an action"
    }
  ]
};
var tanstackRouter = {
  packages: ["@tanstack/react-router", "@tanstack/solid-router"],
  entries: [
    {
      callee: { on: "function", name: "useSearch" },
      effect: { does: "read page", shape: "query" },
      source: "tanstack.com: useSearch"
    },
    {
      callee: {
        on: "method",
        name: "useSearch",
        receivers: ["createFileRoute", "createRoute", "getRouteApi"]
      },
      effect: { does: "read page", shape: "query" },
      source: "tanstack.com: Route.useSearch"
    },
    {
      callee: { on: "function", name: "useLocation" },
      effect: { does: "read page", shape: "location" },
      source: "tanstack.com: useLocation"
    },
    {
      callee: { on: "function", name: "useNavigate" },
      effect: { does: "nothing" },
      returns: [{ at: "", effect: { does: "strip page", to: { arg: 0, prop: "search" } } }],
      source: "tanstack.com: useNavigate"
    }
  ]
};
var wouter = {
  packages: ["wouter", "wouter-preact"],
  entries: [
    {
      callee: { on: "function", name: "useSearch" },
      effect: { does: "read page", shape: "url" },
      source: "wouter 3: README; the query string"
    },
    {
      callee: { on: "function", name: "useSearchParams" },
      effect: { does: "read page", shape: "[params]" },
      returns: [{ at: "1", effect: { does: "strip page", to: { arg: 0 } } }],
      source: "wouter 3: README"
    },
    {
      callee: { on: "function", name: "useLocation" },
      effect: { does: "nothing" },
      returns: [{ at: "1", effect: navigate2 }],
      source: "wouter 3: README; [path, navigate]"
    }
  ]
};
var useQueryParams = {
  packages: ["use-query-params", "nuqs"],
  entries: [
    {
      callee: { on: "function", name: "useQueryParam" },
      effect: { does: "read page", shape: "param" },
      source: "use-query-params 2: README; [value, set]"
    },
    {
      callee: { on: "function", name: "useQueryState" },
      effect: { does: "read page", shape: "param" },
      source: "nuqs 2: README; [value, set]"
    }
  ]
};

// eslint-plugin/src/catalog/frameworks/react.ts
var effect3 = {
  does: "run",
  callback: { arg: 0 },
  deps: { arg: 1 },
  cleanup: "returned",
  when: "later",
  as: "effect",
  reruns: [{ scenario: "mounted twice" }]
};
var source9 = "react.dev: StrictMode; executed on React 18.3.1 and 19.3.1";
var react = {
  packages: ["react"],
  entries: [
    { callee: { on: "function", name: "useEffect" }, effect: effect3, source: source9 },
    { callee: { on: "function", name: "useLayoutEffect" }, effect: effect3, source: source9 },
    { callee: { on: "function", name: "useInsertionEffect" }, effect: effect3, source: source9 },
    { callee: { on: "function", name: "useRef" }, effect: { does: "hook", hook: "ref" }, source: source9 },
    {
      callee: { on: "function", name: "useState" },
      effect: { does: "hook", hook: "state" },
      source: source9
    },
    {
      callee: { on: "function", name: "useReducer" },
      effect: { does: "hook", hook: "reducer" },
      source: source9
    },
    { callee: { on: "function", name: "useMemo" }, effect: { does: "hook", hook: "memo" }, source: source9 },
    {
      callee: { on: "function", name: "useCallback" },
      effect: { does: "hook", hook: "callback" },
      source: source9
    },
    {
      callee: { on: "function", name: "useEffectEvent" },
      effect: { does: "hook", hook: "callback" },
      source: "react.dev: useEffectEvent"
    },
    {
      callee: { on: "function", name: "cache" },
      effect: { does: "memoize", fn: { arg: 0 }, per: "first argument" },
      source: "react.dev: cache; in server components, for one request"
    },
    {
      callee: { on: "function", name: "useTransition" },
      effect: { does: "nothing" },
      returns: [{ at: "1", effect: { does: "run", callback: { arg: 0 }, when: "now" } }],
      source: "react.dev: useTransition"
    },
    {
      callee: { on: "function", name: "startTransition" },
      effect: { does: "run", callback: { arg: 0 }, when: "now" },
      source: "react.dev: startTransition"
    }
  ]
};
var lifecycles = {
  base: ["Component", "PureComponent"],
  mount: "componentDidMount",
  unmount: "componentWillUnmount"
};

// eslint-plugin/src/catalog/frameworks/redux.ts
var dispatch = { does: "dispatch", action: { arg: 0 } };
var redux = {
  packages: ["react-redux", "redux", "@reduxjs/toolkit", "redux-react-hook"],
  entries: [
    {
      callee: { on: "function", name: "useDispatch" },
      effect: { does: "nothing" },
      returns: [{ at: "", effect: dispatch }],
      source: "react-redux.js.org: useDispatch"
    },
    {
      callee: { on: "function", name: "useStore" },
      effect: { does: "nothing" },
      returns: [{ at: "dispatch", effect: dispatch }],
      source: "react-redux.js.org: useStore"
    },
    {
      callee: {
        on: "method",
        name: "dispatch",
        receivers: ["createStore", "configureStore", "Store"]
      },
      effect: dispatch,
      source: "redux.js.org: store.dispatch"
    },
    {
      callee: { on: "function", name: "bindActionCreators" },
      effect: { does: "parse", from: { arg: 0 } },
      source: "redux.js.org: bindActionCreators"
    }
  ]
};
var vuex = {
  packages: ["vuex"],
  entries: [
    {
      callee: { on: "function", name: "useStore" },
      effect: { does: "nothing" },
      returns: [
        { at: "dispatch", effect: { does: "dispatch", action: { arg: 0 }, payload: { arg: 1 } } }
      ],
      source: "vuex.vuejs.org: useStore"
    },
    {
      callee: { on: "method", name: "$store.dispatch", unambiguous: true },
      effect: { does: "dispatch", action: { arg: 0 }, payload: { arg: 1 } },
      source: "vuex.vuejs.org: this.$store.dispatch"
    },
    {
      callee: { on: "method", name: "dispatch", receivers: ["createStore", "Store"] },
      effect: { does: "dispatch", action: { arg: 0 }, payload: { arg: 1 } },
      source: "vuex.vuejs.org: store.dispatch"
    }
  ]
};

// eslint-plugin/src/catalog/frameworks/solid.ts
var solid = {
  packages: ["solid-js"],
  entries: [
    {
      callee: { on: "function", name: "onMount" },
      effect: { does: "run", callback: { arg: 0 }, when: "later", as: "effect" },
      source: "docs.solidjs.com: onMount"
    },
    {
      callee: { on: "function", name: "createEffect" },
      effect: { does: "run", callback: { arg: 0 }, when: "later", as: "effect" },
      source: "docs.solidjs.com: createEffect"
    },
    {
      callee: { on: "function", name: "createResource" },
      when: [
        { arg: 1, given: true },
        { arg: 1, isObject: false }
      ],
      effect: { does: "run", callback: { arg: 1 }, when: "now", as: "query", returns: "query" },
      source: "docs.solidjs.com: createResource(source, fetcher)"
    },
    {
      callee: { on: "function", name: "createResource" },
      effect: { does: "run", callback: { arg: 0 }, when: "now", as: "query", returns: "query" },
      source: "docs.solidjs.com: createResource(fetcher)"
    }
  ]
};
var solidRouter = {
  packages: ["@solidjs/router"],
  entries: [
    {
      callee: { on: "function", name: "useSearchParams" },
      effect: { does: "read page", shape: "[params]" },
      returns: [{ at: "1", effect: { does: "strip page", to: { arg: 0 } } }],
      source: "docs.solidjs.com: useSearchParams"
    },
    {
      callee: { on: "function", name: "useLocation" },
      effect: { does: "read page", shape: "location" },
      source: "docs.solidjs.com: useLocation"
    },
    {
      callee: { on: "function", name: "useNavigate" },
      effect: { does: "nothing" },
      returns: [{ at: "", effect: { does: "strip page", to: { arg: 0 } } }],
      source: "docs.solidjs.com: useNavigate"
    }
  ]
};

// eslint-plugin/src/catalog/frameworks/svelte.ts
var svelte = {
  packages: ["svelte"],
  entries: [
    {
      callee: { on: "function", name: "onMount" },
      effect: {
        does: "run",
        callback: { arg: 0 },
        cleanup: "returned",
        when: "later",
        as: "effect"
      },
      source: "svelte.dev: onMount"
    },
    {
      callee: { on: "global", name: "$effect" },
      effect: {
        does: "run",
        callback: { arg: 0 },
        cleanup: "returned",
        when: "later",
        as: "effect"
      },
      source: "svelte.dev: $effect"
    }
  ]
};
var sveltekit = {
  packages: ["$app/navigation", "$app/stores", "$app/state"],
  entries: [
    {
      callee: { on: "function", name: "goto" },
      effect: { does: "strip page", to: { arg: 0 } },
      source: "svelte.dev: goto"
    },
    {
      callee: { on: "function", name: "replaceState" },
      effect: { does: "strip page", to: { arg: 0 } },
      source: "svelte.dev: replaceState"
    },
    {
      callee: { on: "function", name: "onNavigate" },
      effect: {
        does: "run",
        callback: { arg: 0 },
        with: "fresh",
        when: "registered",
        as: "listener"
      },
      source: "svelte.dev: onNavigate"
    },
    {
      callee: { on: "property", name: "url", receivers: ["page", "$page"] },
      effect: { does: "read page", shape: "url" },
      source: "svelte.dev: page.url"
    }
  ]
};

// eslint-plugin/src/catalog/frameworks/test-runners.ts
var test = { does: "test" };
var source10 = "mochajs.org; jestjs.io; vitest.dev; nodejs.org: node:test; playwright.dev";
var globalTests = {
  packages: [],
  entries: [
    { callee: { on: "global", name: "describe" }, effect: test, source: source10 },
    { callee: { on: "global", name: "context" }, effect: test, source: source10 },
    { callee: { on: "global", name: "suite" }, effect: test, source: source10 },
    { callee: { on: "global", name: "it" }, effect: test, source: source10 },
    { callee: { on: "global", name: "specify" }, effect: test, source: source10 },
    { callee: { on: "global", name: "test" }, effect: test, source: source10 },
    { callee: { on: "global", name: "before" }, effect: test, source: source10 },
    { callee: { on: "global", name: "after" }, effect: test, source: source10 },
    { callee: { on: "global", name: "beforeEach" }, effect: test, source: source10 },
    { callee: { on: "global", name: "afterEach" }, effect: test, source: source10 },
    { callee: { on: "global", name: "beforeAll" }, effect: test, source: source10 },
    { callee: { on: "global", name: "afterAll" }, effect: test, source: source10 },
    { callee: { on: "global", name: "describe.only" }, effect: test, source: source10 },
    { callee: { on: "global", name: "describe.skip" }, effect: test, source: source10 },
    { callee: { on: "global", name: "it.only" }, effect: test, source: source10 },
    { callee: { on: "global", name: "it.skip" }, effect: test, source: source10 },
    { callee: { on: "global", name: "test.only" }, effect: test, source: source10 },
    { callee: { on: "global", name: "test.skip" }, effect: test, source: source10 },
    { callee: { on: "global", name: "QUnit.test" }, effect: test, source: "qunitjs.com" },
    { callee: { on: "global", name: "QUnit.module" }, effect: test, source: "qunitjs.com" },
    { callee: { on: "global", name: "Deno.test" }, effect: test, source: "docs.deno.com" }
  ]
};
var importedTests = {
  packages: [
    "mocha",
    "@jest/globals",
    "vitest",
    "node:test",
    "@playwright/test",
    "bun:test",
    "jasmine",
    "uvu"
  ],
  entries: [
    { callee: { on: "function", name: "default" }, effect: test, source: source10 },
    { callee: { on: "function", name: "describe" }, effect: test, source: source10 },
    { callee: { on: "function", name: "suite" }, effect: test, source: source10 },
    { callee: { on: "function", name: "it" }, effect: test, source: source10 },
    { callee: { on: "function", name: "test" }, effect: test, source: source10 },
    { callee: { on: "function", name: "before" }, effect: test, source: source10 },
    { callee: { on: "function", name: "after" }, effect: test, source: source10 },
    { callee: { on: "function", name: "beforeEach" }, effect: test, source: source10 },
    { callee: { on: "function", name: "afterEach" }, effect: test, source: source10 },
    { callee: { on: "function", name: "beforeAll" }, effect: test, source: source10 },
    { callee: { on: "function", name: "afterAll" }, effect: test, source: source10 },
    { callee: { on: "function", name: "describe.only" }, effect: test, source: source10 },
    { callee: { on: "function", name: "describe.skip" }, effect: test, source: source10 },
    { callee: { on: "function", name: "it.only" }, effect: test, source: source10 },
    { callee: { on: "function", name: "it.skip" }, effect: test, source: source10 },
    { callee: { on: "function", name: "test.only" }, effect: test, source: source10 },
    { callee: { on: "function", name: "test.skip" }, effect: test, source: source10 },
    { callee: { on: "function", name: "test.describe" }, effect: test, source: source10 },
    { callee: { on: "function", name: "test.beforeEach" }, effect: test, source: source10 },
    { callee: { on: "function", name: "test.beforeAll" }, effect: test, source: source10 }
  ]
};
var tapeTests = {
  packages: ["ava", "tape", "tap"],
  entries: [
    {
      callee: { on: "function", name: "default" },
      effect: test,
      source: "ava 6, tape 5, tap 18: README"
    },
    { callee: { on: "function", name: "test" }, effect: test, source: "tap 18: README" }
  ]
};

// eslint-plugin/src/catalog/frameworks/timers.ts
var once2 = { does: "run", callback: { arg: 0 }, when: "later", as: "timer" };
var repeat = {
  does: "run",
  callback: { arg: 0 },
  when: "later",
  as: "timer",
  reruns: [{ scenario: "again later" }]
};
var cancel = { does: "cancel", what: { arg: 0 } };
var source11 = "HTML standard: timers; nodejs.org: timers";
var timers = {
  packages: ["node:timers", "timers"],
  entries: [
    { callee: { on: "global", name: "setTimeout" }, effect: once2, source: source11 },
    { callee: { on: "global", name: "setImmediate" }, effect: once2, source: source11 },
    { callee: { on: "global", name: "requestAnimationFrame" }, effect: once2, source: source11 },
    { callee: { on: "global", name: "requestIdleCallback" }, effect: once2, source: source11 },
    { callee: { on: "global", name: "queueMicrotask" }, effect: once2, source: source11 },
    { callee: { on: "global", name: "process.nextTick" }, effect: once2, source: source11 },
    { callee: { on: "global", name: "setInterval" }, effect: repeat, source: source11 },
    { callee: { on: "global", name: "clearTimeout" }, effect: cancel, source: source11 },
    { callee: { on: "global", name: "clearInterval" }, effect: cancel, source: source11 },
    { callee: { on: "global", name: "clearImmediate" }, effect: cancel, source: source11 },
    { callee: { on: "global", name: "cancelAnimationFrame" }, effect: cancel, source: source11 },
    { callee: { on: "global", name: "cancelIdleCallback" }, effect: cancel, source: source11 }
  ]
};
var schedules = {
  packages: ["node-cron", "cron", "node-schedule", "croner"],
  entries: [
    {
      callee: { on: "function", name: "schedule" },
      effect: { ...repeat, callback: { arg: 1 } },
      source: "node-cron 3: README"
    },
    {
      callee: { on: "function", name: "scheduleJob" },
      effect: { ...repeat, callback: { arg: 1 } },
      source: "node-schedule 2: README"
    },
    {
      callee: { on: "constructor", name: "CronJob" },
      effect: { ...repeat, callback: { arg: 1 } },
      source: "cron 3: README"
    }
  ]
};

// eslint-plugin/src/catalog/frameworks/vue.ts
var once3 = { does: "run", callback: { arg: 0 }, when: "later", as: "effect" };
var source12 = "vuejs.org: composition API";
var vue = {
  packages: ["vue", "@vue/composition-api", "vue-demi", "#imports"],
  entries: [
    { callee: { on: "function", name: "onMounted" }, effect: once3, source: source12 },
    { callee: { on: "function", name: "onBeforeMount" }, effect: once3, source: source12 },
    {
      callee: { on: "function", name: "onActivated" },
      effect: { ...once3, reruns: [{ scenario: "again later" }] },
      source: source12
    },
    {
      callee: { on: "function", name: "watch" },
      effect: {
        does: "run",
        callback: { arg: 1 },
        with: "deps",
        deps: { arg: 0 },
        options: { arg: 2 },
        atOnce: [{ immediate: [true] }],
        when: "later",
        as: "effect",
        reruns: [{ scenario: "again later" }]
      },
      source: "vuejs.org: watch; runs when what it watches has changed, at once with `immediate`"
    },
    {
      callee: { on: "function", name: "watchEffect" },
      effect: { does: "run", callback: { arg: 0 }, when: "now", as: "effect" },
      source: "vuejs.org: watchEffect"
    },
    {
      callee: { on: "function", name: "watchPostEffect" },
      effect: { does: "run", callback: { arg: 0 }, when: "later", as: "effect" },
      source: source12
    }
  ]
};
var vueRouter = {
  packages: ["vue-router", "vue-router/composables", "#imports", "#app", "nuxt/app"],
  entries: [
    {
      callee: { on: "function", name: "useRoute" },
      effect: { does: "read page", shape: "{query}" },
      source: "router.vuejs.org: useRoute"
    },
    {
      callee: { on: "property", name: "$route", unambiguous: true },
      effect: { does: "read page", shape: "{query}" },
      source: "router.vuejs.org: this.$route"
    },
    {
      callee: {
        on: "property",
        name: "currentRoute",
        receivers: ["createRouter", "useRouter", "default"]
      },
      effect: { does: "read page", shape: "{query}" },
      source: "router.vuejs.org: router.currentRoute"
    },
    {
      callee: { on: "function", name: "useRouter" },
      effect: { does: "nothing" },
      returns: [
        { at: "replace", effect: { does: "strip page", to: { arg: 0 } } },
        { at: "push", effect: { does: "strip page", to: { arg: 0 } } }
      ],
      source: "router.vuejs.org: useRouter"
    },
    {
      callee: { on: "method", name: "$router.replace", unambiguous: true },
      effect: { does: "strip page", to: { arg: 0 } },
      source: "router.vuejs.org: this.$router"
    },
    {
      callee: { on: "method", name: "$router.push", unambiguous: true },
      effect: { does: "strip page", to: { arg: 0 } },
      source: "router.vuejs.org: this.$router"
    }
  ]
};
var vueuse = {
  packages: ["@vueuse/core", "@vueuse/router"],
  entries: [
    {
      callee: { on: "function", name: "useUrlSearchParams" },
      effect: { does: "read page", shape: "query" },
      source: "vueuse.org: useUrlSearchParams"
    },
    {
      callee: { on: "function", name: "useAsyncState" },
      effect: { does: "run", callback: { arg: 0 }, when: "now", as: "query", returns: "query" },
      source: "vueuse.org: useAsyncState; once unless it is executed again"
    }
  ]
};

// eslint-plugin/src/catalog/frameworks/index.ts
var frameworkLibraries = [
  angularRouter,
  angularCore,
  cloudFunctions,
  azureFunctions,
  handlerWrappers,
  electron,
  domEvents,
  nodeEvents,
  browserExtensions,
  express,
  fastify,
  h3,
  hapi,
  history,
  hono,
  koa,
  reactNative,
  expoRouter,
  reactNavigation,
  capacitor,
  nextNavigation,
  nextRouter,
  nodeServer,
  serverDestroy,
  runtimeServers,
  preact,
  reactUse,
  usehooks,
  ahooks,
  reactAsyncHook,
  useDeepCompare,
  useAsyncEffect,
  reactRouter,
  tanstackRouter,
  wouter,
  useQueryParams,
  react,
  redux,
  vuex,
  solid,
  solidRouter,
  svelte,
  sveltekit,
  globalTests,
  importedTests,
  tapeTests,
  timers,
  schedules,
  vue,
  vueRouter,
  vueuse
];

// eslint-plugin/src/catalog/guards/async-lock.ts
var asyncLock = {
  packages: ["async-lock"],
  entries: [
    {
      callee: { on: "method", name: "acquire", receivers: ["default", "AsyncLock"] },
      effect: { does: "run exclusively", callback: { arg: 1 }, key: { arg: 0 } },
      source: "async-lock 1.5.0: lib/index.js; executed: two callers redeem twice without a re-check"
    },
    {
      callee: { on: "method", name: "isBusy", receivers: ["default", "AsyncLock"] },
      effect: { does: "is locked" },
      source: "async-lock 1.5.0: lib/index.js"
    }
  ]
};

// eslint-plugin/src/catalog/guards/async-mutex.ts
var asyncMutex = {
  packages: ["async-mutex"],
  entries: [
    {
      callee: { on: "function", name: "tryAcquire" },
      effect: { does: "nothing" },
      returns: [
        {
          at: "runExclusive",
          effect: {
            does: "run exclusively",
            callback: { arg: 0 },
            of: "maker argument",
            busy: "throws"
          }
        },
        {
          at: "acquire",
          effect: {
            does: "lock",
            release: "()",
            on: "result",
            of: "maker argument",
            busy: "throws"
          }
        }
      ],
      source: "async-mutex 0.5.0: lib/tryAcquire.js; the same lock, but it throws instead of waiting"
    },
    {
      callee: { on: "function", name: "withTimeout" },
      effect: { does: "parse", from: { arg: 0 } },
      source: "async-mutex 0.5.0: lib/withTimeout.js; the same lock"
    },
    {
      callee: {
        on: "method",
        name: "runExclusive",
        receivers: ["Mutex", "Semaphore", "withTimeout", "MutexInterface"],
        unambiguous: true
      },
      effect: { does: "run exclusively", callback: { arg: 0 } },
      source: "async-mutex 0.5.0: lib/MutexInterface.d.ts; executed: two callers redeem twice without a re-check, once with one"
    },
    {
      callee: {
        on: "method",
        name: "acquire",
        receivers: ["Mutex", "withTimeout", "MutexInterface"]
      },
      effect: { does: "lock", release: "()", on: "result" },
      source: "async-mutex 0.5.0: lib/MutexInterface.d.ts"
    },
    {
      callee: { on: "method", name: "acquire", receivers: ["Semaphore", "SemaphoreInterface"] },
      effect: { does: "lock", release: "1", on: "result" },
      source: "async-mutex 0.5.0: lib/SemaphoreInterface.d.ts; [value, release]"
    },
    {
      callee: {
        on: "method",
        name: "isLocked",
        receivers: ["Mutex", "Semaphore", "MutexInterface", "SemaphoreInterface"]
      },
      effect: { does: "is locked" },
      source: "async-mutex 0.5.0: lib/MutexInterface.d.ts"
    }
  ]
};

// eslint-plugin/src/catalog/guards/await-lock.ts
var awaitLock = {
  packages: ["await-lock"],
  entries: [
    {
      callee: { on: "method", name: "acquireAsync", receivers: ["default", "AwaitLock"] },
      effect: { does: "lock", release: "release", on: "receiver" },
      source: "await-lock 3.0.0: build/AwaitLock.d.ts"
    },
    {
      callee: { on: "method", name: "tryAcquire", receivers: ["default", "AwaitLock"] },
      effect: { does: "lock", release: "release", on: "receiver", busy: "false" },
      source: "await-lock 3.0.0: build/AwaitLock.d.ts"
    },
    {
      callee: { on: "property", name: "acquired", receivers: ["default", "AwaitLock"] },
      effect: { does: "is locked" },
      source: "await-lock 3.0.0: build/AwaitLock.d.ts"
    }
  ]
};

// eslint-plugin/src/catalog/guards/caches.ts
var dataloader = {
  packages: ["dataloader"],
  entries: [
    {
      callee: { on: "constructor", name: "default" },
      effect: {
        does: "memoize",
        fn: { arg: 0 },
        per: "first argument",
        method: "load",
        batch: true
      },
      source: "dataloader 2.2.3: index.d.ts; rejections are kept until clear()"
    }
  ]
};
var lruCache = {
  packages: ["lru-cache"],
  entries: [
    {
      callee: { on: "constructor", name: "LRUCache" },
      effect: {
        does: "memoize",
        fn: { arg: 0, prop: "fetchMethod" },
        per: "first argument",
        method: "fetch",
        forgets: "rejections"
      },
      source: "lru-cache 11.5.3: dist/esm/index.d.ts; executed: one call, again only after failure"
    },
    {
      callee: { on: "constructor", name: "default" },
      effect: {
        does: "memoize",
        fn: { arg: 0, prop: "fetchMethod" },
        per: "first argument",
        method: "fetch",
        forgets: "rejections"
      },
      source: "lru-cache 7: index.d.ts"
    }
  ]
};

// eslint-plugin/src/catalog/guards/lodash.ts
var once4 = { does: "memoize", fn: { arg: 0 }, per: "ever" };
var memoize = { does: "memoize", fn: { arg: 0 }, per: "first argument" };
var merge = { does: "memoize", fn: { arg: 0 }, per: "ever", forgets: "settled" };
var lodash = {
  packages: ["lodash", "lodash-es", "underscore", "es-toolkit", "es-toolkit/compat"],
  entries: [
    {
      callee: { on: "function", name: "once" },
      effect: once4,
      source: "lodash 4; executed: two calls redeem once"
    },
    {
      callee: { on: "function", name: "memoize" },
      effect: memoize,
      source: "lodash 4; executed: two calls redeem once, failures are kept"
    },
    {
      callee: { on: "function", name: "debounce" },
      effect: merge,
      source: "lodash 4; executed: calls at once redeem once, later calls again"
    },
    {
      callee: { on: "function", name: "throttle" },
      effect: merge,
      source: "lodash 4: throttle"
    }
  ]
};
var lodashOnce = {
  packages: ["lodash/once", "lodash-es/once", "lodash.once", "once", "onetime"],
  entries: [
    {
      callee: { on: "function", name: "default" },
      effect: once4,
      source: "lodash 4: once; onetime 7: README"
    }
  ]
};
var lodashMemoize = {
  packages: ["lodash/memoize", "lodash-es/memoize", "lodash.memoize"],
  entries: [
    { callee: { on: "function", name: "default" }, effect: memoize, source: "lodash 4: memoize" }
  ]
};
var lodashDebounce = {
  packages: [
    "lodash/debounce",
    "lodash-es/debounce",
    "lodash.debounce",
    "lodash/throttle",
    "lodash.throttle"
  ],
  entries: [
    {
      callee: { on: "function", name: "default" },
      effect: merge,
      source: "lodash 4: debounce, throttle"
    }
  ]
};

// eslint-plugin/src/catalog/guards/memoizers.ts
var pMemoize = {
  packages: ["p-memoize"],
  entries: [
    {
      callee: { on: "function", name: "default" },
      when: [
        { arg: 1, prop: "cache", equals: false },
        { arg: 1, prop: "cache", given: true }
      ],
      effect: { does: "memoize", fn: { arg: 0 }, per: "first argument", forgets: "settled" },
      source: "p-memoize 9.0.0: dist/index.js; executed: later calls run again"
    },
    {
      callee: { on: "function", name: "default" },
      effect: { does: "memoize", fn: { arg: 0 }, per: "first argument", forgets: "rejections" },
      source: "p-memoize 9.0.0: dist/index.js; executed: one call, again only after failure"
    }
  ]
};
var memoizee = {
  packages: ["memoizee"],
  entries: [
    {
      callee: { on: "function", name: "default" },
      when: [
        { arg: 1, prop: "promise", equals: true },
        { arg: 1, prop: "promise", given: true }
      ],
      effect: { does: "memoize", fn: { arg: 0 }, per: "first argument", forgets: "rejections" },
      source: "memoizee 0.4.17: README.md"
    },
    {
      callee: { on: "function", name: "default" },
      effect: { does: "memoize", fn: { arg: 0 }, per: "first argument" },
      source: "memoizee 0.4.17: README.md"
    }
  ]
};
var mem = {
  packages: ["mem", "memoize", "memoize-one", "micro-memoize", "fast-memoize", "nano-memoize"],
  entries: [
    {
      callee: { on: "function", name: "default" },
      effect: { does: "memoize", fn: { arg: 0 }, per: "first argument" },
      source: "mem 10.0.0: dist/index.js"
    }
  ]
};
var pDebounce = {
  packages: ["p-debounce"],
  entries: [
    {
      callee: { on: "function", name: "default.promise" },
      effect: { does: "memoize", fn: { arg: 0 }, per: "ever", forgets: "settled" },
      source: "p-debounce 5.1.1: index.d.ts"
    },
    {
      callee: { on: "function", name: "default" },
      effect: { does: "memoize", fn: { arg: 0 }, per: "ever", forgets: "settled" },
      source: "p-debounce 5.1.1: index.d.ts"
    }
  ]
};

// eslint-plugin/src/catalog/guards/mongodb.ts
var collections = ["Collection", "collection", "Model", "model"];
var mongodb = {
  packages: ["mongodb", "mongoose"],
  entries: [
    {
      callee: { on: "method", name: "findOneAndDelete", receivers: collections, unambiguous: true },
      effect: { does: "claim", key: [{ arg: 0 }], no: null },
      source: "mongodb.com: findOneAndDelete is atomic"
    },
    {
      callee: {
        on: "method",
        name: "findByIdAndDelete",
        receivers: collections,
        unambiguous: true
      },
      effect: { does: "claim", key: [{ arg: 0 }], no: null },
      source: "mongoosejs.com: Model.findByIdAndDelete"
    },
    {
      callee: { on: "method", name: "findOneAndRemove", receivers: collections, unambiguous: true },
      effect: { does: "claim", key: [{ arg: 0 }], no: null },
      source: "mongoosejs.com: Model.findOneAndRemove, before 8"
    },
    {
      callee: { on: "method", name: "findOneAndUpdate", receivers: collections, unambiguous: true },
      when: [{ arg: 2, prop: "upsert", notEquals: true }],
      effect: { does: "claim", key: [{ arg: 0 }], no: null },
      source: "mongodb.com: findOneAndUpdate is atomic; a claim where the filter asks for what the update takes away"
    },
    {
      callee: { on: "method", name: "deleteOne", receivers: collections },
      effect: { does: "claim", key: [{ arg: 0 }], at: "deletedCount", yes: 1, no: 0 },
      source: "mongodb.com: deleteOne"
    },
    {
      callee: { on: "method", name: "updateOne", receivers: collections },
      when: [{ arg: 2, prop: "upsert", notEquals: true }],
      effect: { does: "claim", key: [{ arg: 0 }], at: "modifiedCount", yes: 1, no: 0 },
      source: "mongodb.com: updateOne; nothing is modified the second time"
    },
    {
      callee: { on: "method", name: "insertOne", receivers: collections },
      when: [{ arg: 0, prop: "_id", given: true }],
      effect: { does: "claim", key: [{ arg: 0, prop: "_id" }], fails: "throws" },
      source: "mongodb.com: insertOne with an _id that is there throws E11000"
    }
  ]
};

// eslint-plugin/src/catalog/guards/orm.ts
var orm = {
  packages: ["knex", "typeorm", "sequelize"],
  entries: [
    {
      callee: {
        on: "method",
        name: "delete",
        receivers: ["Repository", "EntityManager", "getRepository", "InjectRepository"]
      },
      effect: { does: "claim", key: [{ arg: 0 }], at: "affected", yes: 1, no: 0 },
      source: "typeorm: Repository.delete answers { affected }"
    },
    {
      callee: { on: "method", name: "destroy", receivers: ["Model", "define"] },
      effect: { does: "claim", key: [{ arg: 0, prop: "where" }], yes: 1, no: 0 },
      source: "sequelize: Model.destroy answers the number of rows"
    },
    {
      callee: { on: "method", name: "del", receivers: ["default", "knex"] },
      effect: { does: "claim", yes: 1, no: 0 },
      source: "knexjs.org: del answers the number of rows"
    }
  ]
};

// eslint-plugin/src/catalog/guards/p-limit.ts
var pLimit = {
  packages: ["p-limit"],
  entries: [
    {
      callee: { on: "function", name: "default" },
      when: [{ arg: 0, notEquals: 1 }],
      effect: { does: "nothing" },
      returns: [
        {
          at: "",
          effect: { does: "run", callback: { arg: 0 }, when: "now", returns: "promise of it" }
        }
      ],
      source: "p-limit 7.3.3: index.js"
    },
    {
      callee: { on: "function", name: "default" },
      effect: { does: "nothing" },
      returns: [{ at: "", effect: { does: "run exclusively", callback: { arg: 0 } } }],
      source: "p-limit 7.3.3: index.js; executed: both calls run"
    }
  ]
};

// eslint-plugin/src/catalog/guards/p-mutex.ts
var pMutex = {
  packages: ["p-mutex"],
  entries: [
    {
      callee: { on: "method", name: "withLock", receivers: ["default"] },
      effect: { does: "run exclusively", callback: { arg: 0 } },
      source: "p-mutex 1.0.0: index.d.ts"
    },
    {
      callee: { on: "method", name: "lock", receivers: ["default"] },
      effect: { does: "lock", release: "unlock", on: "receiver" },
      source: "p-mutex 1.0.0: index.d.ts"
    },
    {
      callee: { on: "property", name: "isLocked", receivers: ["default"] },
      effect: { does: "is locked" },
      source: "p-mutex 1.0.0: index.d.ts"
    }
  ]
};

// eslint-plugin/src/catalog/guards/prisma.ts
var receivers4 = ["PrismaClient", "default"];
var prisma = {
  packages: ["@prisma/client"],
  entries: [
    {
      callee: { on: "method", name: "*.deleteMany", receivers: receivers4 },
      effect: { does: "claim", key: [{ arg: 0, prop: "where" }], at: "count", yes: 1, no: 0 },
      source: "prisma.io: deleteMany returns { count }"
    },
    {
      callee: { on: "method", name: "*.updateMany", receivers: receivers4 },
      effect: { does: "claim", key: [{ arg: 0, prop: "where" }], at: "count", yes: 1, no: 0 },
      source: "prisma.io: updateMany returns { count }; a claim where the filter asks for what the update takes away"
    },
    {
      callee: { on: "method", name: "*.delete", receivers: receivers4 },
      effect: { does: "claim", key: [{ arg: 0, prop: "where" }], fails: "throws" },
      source: "prisma.io: delete throws P2025 when the row is gone"
    }
  ]
};

// eslint-plugin/src/catalog/guards/proper-lockfile.ts
var properLockfile = {
  packages: ["proper-lockfile"],
  entries: [
    {
      callee: { on: "function", name: "lock" },
      effect: { does: "lock", release: "()", on: "result", key: { arg: 0 } },
      source: "proper-lockfile 4: README"
    }
  ]
};

// eslint-plugin/src/catalog/guards/queues.ts
var runAll = { does: "run", callback: { arg: 0 }, when: "now", returns: "promise of it" };
var queues = {
  packages: ["p-queue", "bottleneck"],
  entries: [
    {
      callee: { on: "method", name: "add", receivers: ["default"] },
      effect: runAll,
      source: "p-queue 8: README; same result as p-limit(1)"
    },
    {
      callee: { on: "method", name: "schedule", receivers: ["default"] },
      effect: runAll,
      source: "bottleneck 2: README"
    }
  ]
};

// eslint-plugin/src/catalog/guards/redis.ts
var receivers5 = [
  "default",
  "Redis",
  "Cluster",
  "createClient",
  "createCluster",
  "RedisClientType",
  "kv",
  "createPool"
];
var key = [{ arg: 0 }];
var redis = {
  packages: ["ioredis", "redis", "@redis/client", "@upstash/redis", "@vercel/kv"],
  entries: [
    {
      callee: { on: "method", name: "set", receivers: receivers5, unambiguous: true },
      when: [{ arg: 2, rest: true, equals: "NX" }],
      effect: { does: "claim", key, yes: "OK", no: null },
      source: "redis.io: SET key value NX; executed: one caller of two redeems"
    },
    {
      callee: { on: "method", name: "set", receivers: receivers5, unambiguous: true },
      when: [{ arg: 2, prop: "NX", equals: true }],
      effect: { does: "claim", key, yes: "OK", no: null },
      source: "redis.io: SET key value NX; node-redis 4 spelling"
    },
    {
      callee: { on: "method", name: "set", receivers: receivers5, unambiguous: true },
      when: [{ arg: 2, prop: "condition", equals: "NX" }],
      effect: { does: "claim", key, yes: "OK", no: null },
      source: "redis.io: SET key value NX; node-redis 5 spelling"
    },
    {
      callee: { on: "method", name: "set", receivers: receivers5, unambiguous: true },
      when: [{ arg: 2, prop: "nx", equals: true }],
      effect: { does: "claim", key, yes: "OK", no: null },
      source: "redis.io: SET key value NX; @upstash/redis spelling"
    },
    {
      callee: { on: "method", name: "setnx", receivers: receivers5, unambiguous: true },
      effect: { does: "claim", key, yes: 1, no: 0 },
      source: "redis.io: SETNX"
    },
    {
      callee: { on: "method", name: "setNX", receivers: receivers5, unambiguous: true },
      effect: { does: "claim", key, no: false },
      source: "redis.io: SETNX; node-redis spelling"
    },
    {
      callee: { on: "method", name: "getdel", receivers: receivers5, unambiguous: true },
      effect: { does: "claim", key, no: null },
      source: "redis.io: GETDEL"
    },
    {
      callee: { on: "method", name: "getDel", receivers: receivers5, unambiguous: true },
      effect: { does: "claim", key, no: null },
      source: "redis.io: GETDEL; node-redis spelling"
    },
    {
      callee: { on: "method", name: "del", receivers: receivers5 },
      effect: { does: "claim", key, yes: 1, no: 0 },
      source: "redis.io: DEL; answers how many keys were there"
    },
    {
      callee: { on: "method", name: "sadd", receivers: receivers5 },
      effect: { does: "claim", key: [{ arg: 0 }, { arg: 1 }], yes: 1, no: 0 },
      source: "redis.io: SADD; answers how many members were new"
    },
    {
      callee: { on: "method", name: "sAdd", receivers: receivers5 },
      effect: { does: "claim", key: [{ arg: 0 }, { arg: 1 }], yes: 1, no: 0 },
      source: "redis.io: SADD; node-redis spelling"
    },
    {
      callee: { on: "method", name: "hsetnx", receivers: receivers5, unambiguous: true },
      effect: { does: "claim", key: [{ arg: 0 }, { arg: 1 }], yes: 1, no: 0 },
      source: "redis.io: HSETNX"
    },
    {
      callee: { on: "method", name: "incr", receivers: receivers5 },
      effect: { does: "claim", key, yes: 1, no: 2 },
      source: "redis.io: INCR; only the first caller gets 1"
    }
  ]
};

// eslint-plugin/src/catalog/guards/redlock.ts
var receivers6 = ["default", "Redlock"];
var redlock = {
  packages: ["redlock"],
  entries: [
    {
      callee: { on: "method", name: "acquire", receivers: receivers6 },
      effect: { does: "lock", release: "release", on: "result", key: { arg: 0 } },
      source: "redlock 5.0.0-beta.2: dist/index.d.ts"
    },
    {
      callee: { on: "method", name: "lock", receivers: receivers6 },
      effect: { does: "lock", release: "unlock", on: "result", key: { arg: 0 } },
      source: "redlock 4.2.0: redlock.js"
    },
    {
      callee: { on: "method", name: "using", receivers: receivers6 },
      effect: { does: "run exclusively", callback: { arg: 2 }, key: { arg: 0 } },
      source: "redlock 5.0.0-beta.2: dist/index.d.ts (resources, duration, routine)"
    }
  ]
};

// eslint-plugin/src/catalog/guards/semaphores.ts
var semaphores = {
  packages: ["async-sema", "semaphore-async-await", "async-semaphore", "async-await-mutex-lock"],
  entries: [
    {
      callee: {
        on: "method",
        name: "acquire",
        receivers: ["Sema", "Lock", "Semaphore", "default"]
      },
      effect: { does: "lock", release: "release", on: "receiver" },
      source: "async-sema 3: README; semaphore-async-await 1: README"
    },
    {
      callee: {
        on: "method",
        name: "tryAcquire",
        receivers: ["Sema", "Lock", "Semaphore", "default"]
      },
      effect: { does: "lock", release: "release", on: "receiver", busy: "false" },
      source: "async-sema 3: README; semaphore-async-await 1: README"
    },
    {
      callee: { on: "method", name: "execute", receivers: ["Lock", "Semaphore"] },
      effect: { does: "run exclusively", callback: { arg: 0 } },
      source: "semaphore-async-await 1: README"
    }
  ]
};

// eslint-plugin/src/catalog/guards/sql.ts
var connections = [
  "Client",
  "Pool",
  "PoolClient",
  "createPool",
  "createConnection",
  "default",
  "default.Client",
  "default.Pool"
];
var remove = "^\\s*delete\\b";
var conditionalUpdate = "^\\s*update\\b[\\s\\S]*\\bwhere\\b[\\s\\S]*(\\bis\\s+null\\b|\\bnot\\b|=\\s*(false|0|'\\w+'))";
var insertOnce = "^\\s*insert\\b[\\s\\S]*\\b(on\\s+conflict|ignore)\\b";
var sql = {
  packages: [
    "pg",
    "@neondatabase/serverless",
    "@vercel/postgres",
    "postgres",
    "mysql2",
    "mysql2/promise",
    "better-sqlite3",
    "slonik"
  ],
  entries: [
    {
      callee: { on: "method", name: "query", receivers: connections, unambiguous: true },
      when: [{ arg: 0, matches: remove }],
      effect: { does: "claim", key: [{ arg: 1 }], at: "rowCount", yes: 1, no: 0 },
      source: "postgresql.org: DELETE; one of two transactions deletes the row"
    },
    {
      callee: { on: "method", name: "query", receivers: connections, unambiguous: true },
      when: [{ arg: 0, matches: conditionalUpdate }],
      effect: { does: "claim", key: [{ arg: 1 }], at: "rowCount", yes: 1, no: 0 },
      source: "postgresql.org: UPDATE; the second transaction checks the condition again"
    },
    {
      callee: { on: "method", name: "query", receivers: connections, unambiguous: true },
      when: [{ arg: 0, matches: insertOnce }],
      effect: { does: "claim", key: [{ arg: 1 }], at: "rowCount", yes: 1, no: 0 },
      source: "postgresql.org: INSERT \u2026 ON CONFLICT DO NOTHING"
    },
    {
      callee: { on: "method", name: "execute", receivers: connections, unambiguous: true },
      when: [{ arg: 0, matches: `${remove}|${conditionalUpdate}|${insertOnce}` }],
      effect: { does: "claim", key: [{ arg: 1 }], at: "0.affectedRows", yes: 1, no: 0 },
      source: "mysql2: execute answers [result, fields]"
    },
    {
      callee: { on: "method", name: "prepare", receivers: connections, unambiguous: true },
      when: [{ arg: 0, matches: `${remove}|${conditionalUpdate}|${insertOnce}` }],
      effect: { does: "nothing" },
      returns: [
        { at: "run", effect: { does: "claim", key: [{ arg: 0 }], at: "changes", yes: 1, no: 0 } }
      ],
      source: "better-sqlite3: statement.run() answers { changes }"
    }
  ]
};

// eslint-plugin/src/catalog/guards/web-locks.ts
var webLocks = {
  packages: [],
  entries: [
    {
      callee: { on: "global", name: "navigator.locks.request" },
      when: [
        { arg: 2, given: true },
        { arg: 1, prop: "ifAvailable", equals: true }
      ],
      effect: { does: "run exclusively", callback: { arg: 2 }, key: { arg: 0 }, busy: "null" },
      source: "Web Locks specification: the callback gets null when the lock is taken"
    },
    {
      callee: { on: "global", name: "navigator.locks.request" },
      when: [{ arg: 2, given: true }],
      effect: { does: "run exclusively", callback: { arg: 2 }, key: { arg: 0 } },
      source: "Web Locks specification"
    },
    {
      callee: { on: "global", name: "navigator.locks.request" },
      effect: { does: "run exclusively", callback: { arg: 1 }, key: { arg: 0 } },
      source: "Web Locks specification"
    }
  ]
};

// eslint-plugin/src/catalog/guards/index.ts
var guardLibraries = [
  asyncLock,
  asyncMutex,
  awaitLock,
  dataloader,
  lruCache,
  lodash,
  lodashOnce,
  lodashMemoize,
  lodashDebounce,
  pMemoize,
  memoizee,
  mem,
  pDebounce,
  mongodb,
  orm,
  pLimit,
  pMutex,
  prisma,
  properLockfile,
  queues,
  redis,
  redlock,
  semaphores,
  sql,
  webLocks
];

// eslint-plugin/src/catalog/http/angular-http.ts
var receivers7 = ["HttpClient"];
var angularHttp = {
  packages: ["@angular/common/http"],
  entries: [
    {
      callee: { on: "method", name: "post", receivers: receivers7 },
      effect: {
        does: "send",
        url: { arg: 0 },
        parts: [{ arg: 1 }, { arg: 2, prop: "params" }],
        sends: "subscribed",
        options: { arg: 2 }
      },
      source: "angular.dev: HttpClient.post"
    },
    {
      callee: { on: "method", name: "put", receivers: receivers7 },
      effect: {
        does: "send",
        url: { arg: 0 },
        parts: [{ arg: 1 }, { arg: 2, prop: "params" }],
        sends: "subscribed",
        options: { arg: 2 }
      },
      source: "angular.dev: HttpClient.put"
    },
    {
      callee: { on: "method", name: "get", receivers: receivers7 },
      effect: {
        does: "send",
        url: { arg: 0 },
        parts: [{ arg: 1, prop: "params" }],
        sends: "subscribed",
        options: { arg: 1 }
      },
      source: "angular.dev: HttpClient.get"
    },
    {
      callee: { on: "method", name: "request", receivers: receivers7 },
      effect: {
        does: "send",
        url: { arg: 1 },
        parts: [
          { arg: 2, prop: "body" },
          { arg: 2, prop: "params" }
        ],
        sends: "subscribed",
        options: { arg: 2 }
      },
      source: "angular.dev: HttpClient.request(method, url, options)"
    }
  ]
};

// eslint-plugin/src/catalog/http/axios.ts
var receivers8 = [
  "default",
  "default.create",
  "create",
  "AxiosInstance",
  "AxiosStatic",
  "Axios",
  "axios"
];
var sendBody = {
  does: "send",
  url: { arg: 0 },
  parts: [{ arg: 1 }, { arg: 2, prop: "params" }],
  options: { arg: 2 }
};
var sendQuery = {
  does: "send",
  url: { arg: 0 },
  parts: [
    { arg: 1, prop: "params" },
    { arg: 1, prop: "data" }
  ],
  options: { arg: 1 }
};
var sendConfig = {
  does: "send",
  url: { arg: 0, prop: "url" },
  parts: [
    { arg: 0, prop: "data" },
    { arg: 0, prop: "params" }
  ],
  options: { arg: 0 }
};
var source13 = "axios 1.21.1: index.d.ts; executed: 500 sends it once";
var axios = {
  packages: ["axios", "@bundled-es-modules/axios", "redaxios"],
  entries: [
    { callee: { on: "method", name: "post", receivers: receivers8 }, effect: sendBody, source: source13 },
    { callee: { on: "method", name: "postForm", receivers: receivers8 }, effect: sendBody, source: source13 },
    { callee: { on: "method", name: "put", receivers: receivers8 }, effect: sendBody, source: source13 },
    { callee: { on: "method", name: "putForm", receivers: receivers8 }, effect: sendBody, source: source13 },
    { callee: { on: "method", name: "patch", receivers: receivers8 }, effect: sendBody, source: source13 },
    { callee: { on: "method", name: "get", receivers: receivers8 }, effect: sendQuery, source: source13 },
    { callee: { on: "method", name: "request", receivers: receivers8 }, effect: sendConfig, source: source13 },
    {
      callee: { on: "function", name: "default" },
      when: [{ arg: 1, given: true }],
      effect: sendQuery,
      source: source13
    },
    { callee: { on: "function", name: "default" }, effect: sendConfig, source: source13 },
    {
      callee: { on: "method", name: "", receivers: ["default.create", "create", "AxiosInstance"] },
      when: [{ arg: 1, given: true }],
      effect: sendQuery,
      source: source13
    },
    {
      callee: { on: "method", name: "", receivers: ["default.create", "create", "AxiosInstance"] },
      effect: sendConfig,
      source: source13
    },
    {
      callee: { on: "method", name: "create", receivers: receivers8 },
      effect: { does: "make client", options: { arg: 0 } },
      source: "axios 1.21.1: index.d.ts"
    }
  ]
};

// eslint-plugin/src/catalog/http/fetch.ts
var send = {
  does: "send",
  url: { arg: 0 },
  parts: [
    { arg: 1, prop: "body" },
    { arg: 0, prop: "body" }
  ],
  options: { arg: 1 }
};
var fetchApi = {
  packages: [
    "node-fetch",
    "cross-fetch",
    "isomorphic-fetch",
    "isomorphic-unfetch",
    "unfetch",
    "whatwg-fetch",
    "node-fetch-native",
    "expo/fetch",
    "@tauri-apps/plugin-http",
    "@whatwg-node/fetch"
  ],
  entries: [
    {
      callee: { on: "global", name: "fetch" },
      effect: send,
      source: "Fetch standard, section 5.6; executed: 500 sends it once"
    },
    {
      callee: { on: "function", name: "default" },
      effect: send,
      source: "node-fetch 3, cross-fetch 4.1.0: index.d.ts"
    },
    {
      callee: { on: "function", name: "fetch" },
      effect: send,
      source: "cross-fetch 4.1.0: index.d.ts"
    },
    {
      callee: { on: "constructor", name: "Request", unambiguous: true },
      effect: {
        does: "build",
        from: { arg: 1 },
        fields: { url: { arg: 0 }, body: { arg: 1, prop: "body" } }
      },
      source: "Fetch standard, section 5.4"
    },
    {
      callee: { on: "global", name: "navigator.sendBeacon" },
      effect: { does: "send", url: { arg: 0 }, parts: [{ arg: 1 }] },
      source: "Beacon specification"
    }
  ]
};

// eslint-plugin/src/catalog/http/gaxios.ts
var gaxios = {
  packages: ["gaxios"],
  entries: [
    {
      callee: { on: "function", name: "request" },
      effect: {
        does: "send",
        url: { arg: 0, prop: "url" },
        parts: [
          { arg: 0, prop: "data" },
          { arg: 0, prop: "body" },
          { arg: 0, prop: "params" }
        ],
        options: { arg: 0 },
        reruns: [
          {
            scenario: "again after failure",
            on: [{ "retryConfig.httpMethodsToRetry": ["POST"] }],
            off: [{ retry: [false] }, { "retryConfig.retry": [0] }],
            decidedBy: ["retryConfig.shouldRetry"]
          }
        ]
      },
      source: "gaxios 7.3.1: build/cjs/src/retry.js"
    },
    {
      callee: { on: "method", name: "request", receivers: ["Gaxios", "instance"] },
      effect: {
        does: "send",
        url: { arg: 0, prop: "url" },
        parts: [
          { arg: 0, prop: "data" },
          { arg: 0, prop: "body" },
          { arg: 0, prop: "params" }
        ],
        options: { arg: 0 },
        reruns: [
          {
            scenario: "again after failure",
            on: [{ "retryConfig.httpMethodsToRetry": ["POST"] }],
            off: [{ retry: [false] }, { "retryConfig.retry": [0] }],
            decidedBy: ["retryConfig.shouldRetry"]
          }
        ]
      },
      source: "gaxios 7.3.1: build/cjs/src/retry.js"
    }
  ]
};

// eslint-plugin/src/catalog/http/got.ts
var receivers9 = ["default", "got", "default.extend", "got.extend", "Got"];
var whenPostIsListed = {
  scenario: "again after failure",
  on: [{ "retry.methods": ["POST", "post"] }, { method: ["GET", "get", "PUT", "put"] }],
  off: [{ retry: [0] }, { "retry.limit": [0] }]
};
var unlessSwitchedOff = {
  scenario: "again after failure",
  off: [{ retry: [0] }, { "retry.limit": [0] }]
};
var parts = [
  { arg: 1, prop: "form" },
  { arg: 1, prop: "json" },
  { arg: 1, prop: "body" },
  { arg: 1, prop: "searchParams" }
];
var post = {
  does: "send",
  url: { arg: 0 },
  parts,
  options: { arg: 1 },
  reruns: [whenPostIsListed]
};
var get = {
  does: "send",
  url: { arg: 0 },
  parts,
  options: { arg: 1 },
  reruns: [unlessSwitchedOff]
};
var source14 = "got 11.8.6, 14, 16: dist/source/core/options.js; executed: 500 sends a POST once, 3 times with POST in retry.methods";
var got = {
  packages: ["got"],
  entries: [
    { callee: { on: "method", name: "post", receivers: receivers9 }, effect: post, source: source14 },
    { callee: { on: "method", name: "patch", receivers: receivers9 }, effect: post, source: source14 },
    { callee: { on: "method", name: "get", receivers: receivers9 }, effect: get, source: source14 },
    { callee: { on: "method", name: "put", receivers: receivers9 }, effect: get, source: source14 },
    { callee: { on: "function", name: "default" }, effect: post, source: source14 },
    { callee: { on: "function", name: "got" }, effect: post, source: source14 },
    {
      callee: { on: "method", name: "", receivers: ["default.extend", "got.extend", "Got"] },
      effect: post,
      source: source14
    },
    {
      callee: { on: "method", name: "extend", receivers: receivers9 },
      effect: { does: "make client", options: { arg: 0 }, reruns: [whenPostIsListed] },
      source: source14
    }
  ]
};

// eslint-plugin/src/catalog/http/jquery.ts
var post2 = {
  does: "send",
  url: { arg: 0 },
  parts: [{ arg: 1 }],
  answer: { arg: "last", params: ["body", "other", "result"] }
};
var ajax = {
  does: "send",
  url: { arg: 0, prop: "url" },
  parts: [{ arg: 0, prop: "data" }],
  options: { arg: 0 }
};
var ajaxWithUrl = {
  does: "send",
  url: { arg: 0 },
  parts: [{ arg: 1, prop: "data" }],
  options: { arg: 1 }
};
var source15 = "jquery 4.0.0: src/ajax.js";
var jquery = {
  packages: ["jquery"],
  entries: [
    { callee: { on: "global", name: "$.post" }, effect: post2, source: source15 },
    { callee: { on: "global", name: "$.get" }, effect: post2, source: source15 },
    { callee: { on: "global", name: "$.getJSON" }, effect: post2, source: source15 },
    {
      callee: { on: "global", name: "$.ajax" },
      when: [{ arg: 1, given: true }],
      effect: ajaxWithUrl,
      source: source15
    },
    { callee: { on: "global", name: "$.ajax" }, effect: ajax, source: source15 },
    { callee: { on: "global", name: "jQuery.post" }, effect: post2, source: source15 },
    { callee: { on: "global", name: "jQuery.get" }, effect: post2, source: source15 },
    {
      callee: { on: "global", name: "jQuery.ajax" },
      when: [{ arg: 1, given: true }],
      effect: ajaxWithUrl,
      source: source15
    },
    { callee: { on: "global", name: "jQuery.ajax" }, effect: ajax, source: source15 },
    { callee: { on: "method", name: "post", receivers: ["default"] }, effect: post2, source: source15 },
    { callee: { on: "method", name: "get", receivers: ["default"] }, effect: post2, source: source15 },
    {
      callee: { on: "method", name: "ajax", receivers: ["default"] },
      when: [{ arg: 1, given: true }],
      effect: ajaxWithUrl,
      source: source15
    },
    { callee: { on: "method", name: "ajax", receivers: ["default"] }, effect: ajax, source: source15 }
  ]
};

// eslint-plugin/src/catalog/http/ky.ts
var receivers10 = ["default", "default.create", "default.extend", "KyInstance"];
var whenPostIsListed2 = {
  scenario: "again after failure",
  on: [{ "retry.methods": ["post", "POST"] }, { method: ["get", "GET", "put", "PUT"] }],
  off: [{ retry: [0] }, { "retry.limit": [0] }],
  decidedBy: ["retry.shouldRetry"]
};
var unlessSwitchedOff2 = {
  scenario: "again after failure",
  off: [{ retry: [0] }, { "retry.limit": [0] }],
  decidedBy: ["retry.shouldRetry"]
};
var parts2 = [
  { arg: 1, prop: "body" },
  { arg: 1, prop: "json" },
  { arg: 1, prop: "searchParams" }
];
var post3 = {
  does: "send",
  url: { arg: 0 },
  parts: parts2,
  options: { arg: 1 },
  reruns: [whenPostIsListed2]
};
var get2 = {
  does: "send",
  url: { arg: 0 },
  parts: parts2,
  options: { arg: 1 },
  reruns: [unlessSwitchedOff2]
};
var client = { does: "make client", options: { arg: 0 }, reruns: [whenPostIsListed2] };
var source16 = "ky 1.14.3, 2.1.0: distribution/utils/normalize.js; executed: 500 sends a POST once, 3 times with post in retry.methods";
var ky = {
  packages: ["ky", "ky-universal"],
  entries: [
    { callee: { on: "method", name: "post", receivers: receivers10 }, effect: post3, source: source16 },
    { callee: { on: "method", name: "patch", receivers: receivers10 }, effect: post3, source: source16 },
    { callee: { on: "method", name: "get", receivers: receivers10 }, effect: get2, source: source16 },
    { callee: { on: "method", name: "put", receivers: receivers10 }, effect: get2, source: source16 },
    { callee: { on: "function", name: "default" }, effect: post3, source: source16 },
    {
      callee: {
        on: "method",
        name: "",
        receivers: ["default.create", "default.extend", "KyInstance"]
      },
      effect: post3,
      source: source16
    },
    { callee: { on: "method", name: "create", receivers: receivers10 }, effect: client, source: source16 },
    { callee: { on: "method", name: "extend", receivers: receivers10 }, effect: client, source: source16 }
  ]
};

// eslint-plugin/src/catalog/http/needle.ts
var receivers11 = ["default"];
var source17 = "needle 3: lib/needle.js; executed: 500 sends it once";
var needle = {
  packages: ["needle"],
  entries: [
    {
      callee: { on: "method", name: "post", receivers: receivers11 },
      effect: {
        does: "send",
        url: { arg: 0 },
        parts: [{ arg: 1 }],
        options: { arg: 2 },
        answer: { arg: "last", params: ["error", "result", "body"] }
      },
      source: source17
    },
    {
      callee: { on: "method", name: "request", receivers: receivers11 },
      effect: {
        does: "send",
        url: { arg: 1 },
        parts: [{ arg: 2 }],
        options: { arg: 3 },
        answer: { arg: "last", params: ["error", "result", "body"] }
      },
      source: source17
    },
    {
      callee: { on: "method", name: "get", receivers: receivers11 },
      effect: {
        does: "send",
        url: { arg: 0 },
        parts: [],
        options: { arg: 1 },
        answer: { arg: "last", params: ["error", "result", "body"] }
      },
      source: source17
    },
    {
      callee: { on: "function", name: "default" },
      effect: { does: "send", url: { arg: 1 }, parts: [{ arg: 2 }], options: { arg: 3 } },
      source: source17
    }
  ]
};

// eslint-plugin/src/catalog/http/nestjs-axios.ts
var receivers12 = ["HttpService"];
var nestjsAxios = {
  packages: ["@nestjs/axios"],
  entries: [
    {
      callee: { on: "method", name: "post", receivers: receivers12 },
      effect: {
        does: "send",
        url: { arg: 0 },
        parts: [{ arg: 1 }, { arg: 2, prop: "params" }],
        sends: "subscribed",
        options: { arg: 2 }
      },
      source: "@nestjs/axios 12.0.1: dist/http.service.d.ts"
    },
    {
      callee: { on: "method", name: "get", receivers: receivers12 },
      effect: {
        does: "send",
        url: { arg: 0 },
        parts: [{ arg: 1, prop: "params" }],
        sends: "subscribed",
        options: { arg: 1 }
      },
      source: "@nestjs/axios 12.0.1: dist/http.service.d.ts"
    },
    {
      callee: { on: "method", name: "request", receivers: receivers12 },
      effect: {
        does: "send",
        url: { arg: 0, prop: "url" },
        parts: [
          { arg: 0, prop: "data" },
          { arg: 0, prop: "params" }
        ],
        sends: "subscribed",
        options: { arg: 0 }
      },
      source: "@nestjs/axios 12.0.1: dist/http.service.d.ts"
    },
    {
      callee: { on: "method", name: "axiosRef.post", receivers: receivers12 },
      effect: {
        does: "send",
        url: { arg: 0 },
        parts: [{ arg: 1 }, { arg: 2, prop: "params" }],
        options: { arg: 2 }
      },
      source: "@nestjs/axios 12.0.1: dist/http.service.d.ts"
    },
    {
      callee: { on: "method", name: "axiosRef.get", receivers: receivers12 },
      effect: {
        does: "send",
        url: { arg: 0 },
        parts: [{ arg: 1, prop: "params" }],
        options: { arg: 1 }
      },
      source: "@nestjs/axios 12.0.1: dist/http.service.d.ts"
    },
    {
      callee: { on: "method", name: "axiosRef.request", receivers: receivers12 },
      effect: {
        does: "send",
        url: { arg: 0, prop: "url" },
        parts: [
          { arg: 0, prop: "data" },
          { arg: 0, prop: "params" }
        ],
        options: { arg: 0 }
      },
      source: "@nestjs/axios 12.0.1: dist/http.service.d.ts"
    }
  ]
};

// eslint-plugin/src/catalog/http/node-http.ts
var nodeHttp = {
  packages: ["node:https", "https", "node:http", "http", "follow-redirects"],
  entries: [
    {
      callee: { on: "function", name: "request" },
      effect: {
        does: "open request",
        url: { arg: 0 },
        parts: [
          { arg: 0, prop: "path" },
          { arg: 1, prop: "path" }
        ],
        add: ["write", "end"],
        go: ["end"],
        answer: { arg: "last", params: ["result"] }
      },
      source: "nodejs.org: http.request"
    },
    {
      callee: { on: "function", name: "get" },
      effect: {
        does: "send",
        url: { arg: 0 },
        parts: [
          { arg: 0, prop: "path" },
          { arg: 1, prop: "path" }
        ],
        answer: { arg: "last", params: ["result"] }
      },
      source: "nodejs.org: http.get"
    }
  ]
};

// eslint-plugin/src/catalog/http/ofetch.ts
var whenGiven = {
  scenario: "again after failure",
  on: [{ retry: ["*"] }],
  off: [{ retry: [0, false] }]
};
var send2 = {
  does: "send",
  url: { arg: 0 },
  parts: [
    { arg: 1, prop: "body" },
    { arg: 1, prop: "query" },
    { arg: 1, prop: "params" }
  ],
  options: { arg: 1 },
  reruns: [whenGiven]
};
var source18 = "ofetch 1.5.1: dist/shared/ofetch; executed: 500 sends a POST once, 3 times with retry: 2";
var ofetch = {
  packages: ["ofetch", "ohmyfetch", "#imports"],
  entries: [
    { callee: { on: "global", name: "$fetch" }, effect: send2, source: source18 },
    { callee: { on: "global", name: "$fetch.raw" }, effect: send2, source: source18 },
    { callee: { on: "function", name: "$fetch" }, effect: send2, source: source18 },
    { callee: { on: "function", name: "ofetch" }, effect: send2, source: source18 },
    {
      callee: { on: "method", name: "raw", receivers: ["$fetch", "ofetch"] },
      effect: send2,
      source: source18
    },
    {
      callee: { on: "method", name: "", receivers: ["ofetch.create", "$fetch.create"] },
      effect: send2,
      source: source18
    },
    {
      callee: { on: "method", name: "create", receivers: ["ofetch", "$fetch"] },
      effect: { does: "make client", options: { arg: 0 }, reruns: [whenGiven] },
      source: source18
    },
    {
      callee: { on: "global", name: "$fetch.create" },
      effect: { does: "make client", options: { arg: 0 }, reruns: [whenGiven] },
      source: source18
    }
  ]
};

// eslint-plugin/src/catalog/http/request.ts
var receivers13 = ["default", "default.defaults"];
var answer = { arg: "last", params: ["error", "result", "body"] };
var withOptions = {
  does: "send",
  url: { arg: 0, prop: "url" },
  parts: [
    { arg: 0, prop: "form" },
    { arg: 0, prop: "formData" },
    { arg: 0, prop: "body" },
    { arg: 0, prop: "json" },
    { arg: 0, prop: "qs" }
  ],
  options: { arg: 0 },
  answer
};
var withUrl = {
  does: "send",
  url: { arg: 0 },
  parts: [
    { arg: 1, prop: "form" },
    { arg: 1, prop: "formData" },
    { arg: 1, prop: "body" },
    { arg: 1, prop: "json" },
    { arg: 1, prop: "qs" }
  ],
  options: { arg: 1 },
  answer
};
var source19 = "request 2.88.2: request.js";
var request = {
  packages: [
    "request",
    "request-promise",
    "request-promise-native",
    "request-promise-any",
    "postman-request",
    "@cypress/request",
    "@cypress/request-promise"
  ],
  entries: [
    {
      callee: { on: "method", name: "post", receivers: receivers13 },
      when: [{ arg: 0, isObject: true }],
      effect: withOptions,
      source: source19
    },
    { callee: { on: "method", name: "post", receivers: receivers13 }, effect: withUrl, source: source19 },
    {
      callee: { on: "method", name: "get", receivers: receivers13 },
      when: [{ arg: 0, isObject: true }],
      effect: withOptions,
      source: source19
    },
    { callee: { on: "method", name: "get", receivers: receivers13 }, effect: withUrl, source: source19 },
    {
      callee: { on: "function", name: "default" },
      when: [{ arg: 0, isObject: true }],
      effect: withOptions,
      source: source19
    },
    { callee: { on: "function", name: "default" }, effect: withUrl, source: source19 },
    {
      callee: { on: "method", name: "defaults", receivers: receivers13 },
      effect: { does: "make client", options: { arg: 0 } },
      source: source19
    }
  ]
};

// eslint-plugin/src/catalog/http/superagent.ts
var receivers14 = ["default", "agent", "default.agent"];
var adding = [
  "send",
  "field",
  "attach",
  "query",
  "type",
  "set",
  "accept",
  "auth",
  "timeout",
  "ok",
  "redirects",
  "withCredentials"
];
var open = {
  does: "open request",
  url: { arg: 0 },
  parts: [{ arg: 1 }],
  add: adding,
  retry: ["retry"]
};
var source20 = "superagent 10.4.2: lib/request-base.js; executed: 500 sends it once, 3 times with .retry(2)";
var superagent = {
  packages: ["superagent"],
  entries: [
    { callee: { on: "method", name: "post", receivers: receivers14 }, effect: open, source: source20 },
    { callee: { on: "method", name: "put", receivers: receivers14 }, effect: open, source: source20 },
    { callee: { on: "method", name: "get", receivers: receivers14 }, effect: open, source: source20 },
    {
      callee: { on: "function", name: "default" },
      effect: {
        does: "open request",
        url: { arg: 1 },
        add: adding,
        retry: ["retry"]
      },
      source: source20
    }
  ]
};

// eslint-plugin/src/catalog/http/undici.ts
var dispatchers = [
  "Client",
  "Pool",
  "Agent",
  "BalancedPool",
  "RetryAgent",
  "ProxyAgent",
  "Dispatcher"
];
var undici = {
  packages: ["undici"],
  entries: [
    {
      callee: { on: "function", name: "request" },
      effect: {
        does: "send",
        url: { arg: 0 },
        parts: [
          { arg: 1, prop: "body" },
          { arg: 1, prop: "query" }
        ],
        options: { arg: 1 }
      },
      source: "undici 8.12.4: types/api.d.ts, types/dispatcher.d.ts"
    },
    {
      callee: { on: "function", name: "fetch" },
      effect: {
        does: "send",
        url: { arg: 0 },
        parts: [
          { arg: 1, prop: "body" },
          { arg: 0, prop: "body" }
        ],
        options: { arg: 1 }
      },
      source: "undici 8.12.4: types/fetch.d.ts"
    },
    {
      callee: { on: "method", name: "request", receivers: dispatchers },
      effect: {
        does: "send",
        url: { arg: 0, prop: "path" },
        parts: [
          { arg: 0, prop: "body" },
          { arg: 0, prop: "query" }
        ],
        options: { arg: 0 }
      },
      source: "undici 8.12.4: types/dispatcher.d.ts"
    }
  ]
};

// eslint-plugin/src/catalog/http/wreck.ts
var receivers15 = ["default", "defaults", "default.defaults"];
var wreck = {
  packages: ["@hapi/wreck"],
  entries: [
    {
      callee: { on: "method", name: "post", receivers: receivers15 },
      effect: {
        does: "send",
        url: { arg: 0 },
        parts: [{ arg: 1, prop: "payload" }],
        options: { arg: 1 }
      },
      source: "@hapi/wreck 18.1.2: lib/index.d.ts"
    },
    {
      callee: { on: "method", name: "request", receivers: receivers15 },
      effect: {
        does: "send",
        url: { arg: 1 },
        parts: [{ arg: 2, prop: "payload" }],
        options: { arg: 2 }
      },
      source: "@hapi/wreck 18.1.2: lib/index.d.ts"
    }
  ]
};

// eslint-plugin/src/catalog/http/wretch.ts
var wretch = {
  packages: ["wretch"],
  entries: [
    {
      callee: { on: "function", name: "default" },
      effect: {
        does: "open request",
        url: { arg: 0 },
        add: [
          "url",
          "formUrl",
          "formData",
          "json",
          "body",
          "query",
          "headers",
          "auth",
          "accept",
          "content",
          "options",
          "addon",
          "middlewares",
          "post",
          "put",
          "patch"
        ],
        go: ["get", "post", "put", "patch", "fetch"]
      },
      source: "wretch 3.0.9: dist/types.d.ts"
    }
  ]
};

// eslint-plugin/src/catalog/http/xml-http-request.ts
var xmlHttpRequest = {
  packages: [],
  entries: [
    {
      callee: { on: "constructor", name: "XMLHttpRequest", unambiguous: true },
      effect: { does: "open request", add: ["open", "send"], go: ["send"] },
      source: "XMLHttpRequest standard, section 3"
    }
  ]
};

// eslint-plugin/src/catalog/http/index.ts
var httpLibraries = [
  angularHttp,
  axios,
  fetchApi,
  gaxios,
  got,
  jquery,
  ky,
  needle,
  nestjsAxios,
  nodeHttp,
  ofetch,
  request,
  superagent,
  undici,
  wreck,
  wretch,
  xmlHttpRequest
];

// eslint-plugin/src/catalog/oauth/adal-node.ts
var adalNode = {
  packages: ["adal-node"],
  entries: [
    {
      callee: {
        on: "method",
        name: "acquireTokenWithAuthorizationCode",
        receivers: ["AuthenticationContext"]
      },
      effect: {
        does: "redeem",
        code: [{ arg: 0 }],
        tokens: { in: "result", refreshTokenAt: ["refreshToken"], accessTokenAt: ["accessToken"] },
        answer: { arg: "last", params: ["error", "result"] }
      },
      source: "adal-node 0.2.4: lib/adal.d.ts"
    },
    {
      callee: {
        on: "method",
        name: "acquireTokenWithRefreshToken",
        receivers: ["AuthenticationContext"],
        unambiguous: true
      },
      effect: { does: "refresh" },
      source: "adal-node 0.2.4: lib/adal.d.ts"
    },
    {
      callee: { on: "method", name: "acquireToken", receivers: ["AuthenticationContext"] },
      effect: { does: "acquire silently" },
      source: "adal-node 0.2.4: lib/adal.d.ts"
    }
  ]
};

// eslint-plugin/src/catalog/oauth/amazon-cognito.ts
var amazonCognito = {
  packages: ["amazon-cognito-identity-js"],
  entries: [
    {
      callee: { on: "method", name: "refreshSession", receivers: ["CognitoUser"] },
      effect: { does: "refresh" },
      source: "amazon-cognito-identity-js 6.3.21: index.d.ts"
    }
  ]
};

// eslint-plugin/src/catalog/oauth/amplify.ts
var amplify = {
  packages: ["aws-amplify", "@aws-amplify/auth"],
  entries: [
    {
      callee: { on: "function", name: "fetchAuthSession" },
      effect: { does: "acquire silently" },
      source: "@aws-amplify/auth 6.21.1: providers/cognito/utils/refreshAuthTokens.mjs"
    },
    {
      callee: { on: "function", name: "signInWithRedirect" },
      effect: { does: "start sign-in" },
      source: "@aws-amplify/auth 6.21.1"
    },
    {
      callee: { on: "method", name: "federatedSignIn", receivers: ["Auth"] },
      effect: { does: "start sign-in" },
      source: "aws-amplify 5: Auth.federatedSignIn"
    }
  ]
};

// eslint-plugin/src/catalog/oauth/angular-auth-oidc-client.ts
var services = ["OidcSecurityService"];
var retries2 = "without end after network failures";
var angularAuthOidcClient = {
  packages: ["angular-auth-oidc-client"],
  entries: [
    {
      callee: { on: "method", name: "checkAuth", receivers: services },
      effect: {
        does: "redeem page code",
        url: { arg: 0 },
        when: "subscribed",
        tokens: { in: "library" },
        retries: retries2
      },
      source: "angular-auth-oidc-client 22.0.1: fesm2022/angular-auth-oidc-client.mjs"
    },
    {
      callee: { on: "method", name: "checkAuthMultiple", receivers: services, unambiguous: true },
      effect: {
        does: "redeem page code",
        url: { arg: 0 },
        when: "subscribed",
        tokens: { in: "library" },
        retries: retries2
      },
      source: "angular-auth-oidc-client 22.0.1: fesm2022/angular-auth-oidc-client.mjs"
    },
    {
      callee: {
        on: "method",
        name: "checkAuthIncludingServer",
        receivers: services,
        unambiguous: true
      },
      effect: { does: "redeem page code", when: "subscribed", tokens: { in: "library" }, retries: retries2 },
      source: "angular-auth-oidc-client 22.0.1: fesm2022/angular-auth-oidc-client.mjs"
    },
    {
      callee: { on: "method", name: "forceRefreshSession", receivers: services, unambiguous: true },
      effect: { does: "refresh" },
      source: "angular-auth-oidc-client 22.0.1: types/angular-auth-oidc-client.d.ts"
    },
    {
      callee: { on: "method", name: "authorize", receivers: services },
      effect: { does: "start sign-in" },
      source: "angular-auth-oidc-client 22.0.1: types/angular-auth-oidc-client.d.ts"
    }
  ]
};

// eslint-plugin/src/catalog/oauth/angular-oauth2-oidc.ts
var services2 = ["OAuthService"];
var angularOauth2Oidc = {
  packages: ["angular-oauth2-oidc"],
  entries: [
    {
      callee: { on: "method", name: "tryLoginCodeFlow", receivers: services2, unambiguous: true },
      effect: {
        does: "redeem page code",
        guard: "page",
        tokens: { in: "library" },
        options: { arg: 0 }
      },
      source: "angular-oauth2-oidc 22.0.2: fesm2022/angular-oauth2-oidc.mjs"
    },
    {
      callee: { on: "method", name: "tryLogin", receivers: services2 },
      effect: {
        does: "redeem page code",
        guard: "page",
        tokens: { in: "library" },
        options: { arg: 0 }
      },
      source: "angular-oauth2-oidc 22.0.2: fesm2022/angular-oauth2-oidc.mjs"
    },
    {
      callee: {
        on: "method",
        name: "loadDiscoveryDocumentAndTryLogin",
        receivers: services2,
        unambiguous: true
      },
      effect: {
        does: "redeem page code",
        guard: "page",
        tokens: { in: "library" },
        options: { arg: 0 }
      },
      source: "angular-oauth2-oidc 22.0.2: fesm2022/angular-oauth2-oidc.mjs"
    },
    {
      callee: {
        on: "method",
        name: "loadDiscoveryDocumentAndLogin",
        receivers: services2,
        unambiguous: true
      },
      effect: {
        does: "redeem page code",
        guard: "page",
        tokens: { in: "library" },
        options: { arg: 0 }
      },
      source: "angular-oauth2-oidc 22.0.2: fesm2022/angular-oauth2-oidc.mjs"
    },
    {
      callee: { on: "method", name: "refreshToken", receivers: services2 },
      effect: { does: "refresh" },
      source: "angular-oauth2-oidc 22.0.2: fesm2022/angular-oauth2-oidc.mjs"
    },
    {
      callee: { on: "method", name: "silentRefresh", receivers: services2 },
      effect: { does: "acquire silently" },
      source: "angular-oauth2-oidc 22.0.2: fesm2022/angular-oauth2-oidc.mjs"
    },
    {
      callee: {
        on: "method",
        name: "setupAutomaticSilentRefresh",
        receivers: services2,
        unambiguous: true
      },
      effect: { does: "acquire silently" },
      source: "angular-oauth2-oidc 22.0.2: fesm2022/angular-oauth2-oidc.mjs"
    },
    {
      callee: { on: "method", name: "initCodeFlow", receivers: services2, unambiguous: true },
      effect: { does: "start sign-in" },
      source: "angular-oauth2-oidc 22.0.2: fesm2022/angular-oauth2-oidc.mjs"
    },
    {
      callee: { on: "method", name: "initLoginFlow", receivers: services2, unambiguous: true },
      effect: { does: "start sign-in" },
      source: "angular-oauth2-oidc 22.0.2: fesm2022/angular-oauth2-oidc.mjs"
    }
  ]
};

// eslint-plugin/src/catalog/oauth/appauth.ts
var handlers = ["BaseTokenRequestHandler", "TokenRequestHandler"];
var appauth = {
  packages: ["@openid/appauth"],
  entries: [
    {
      callee: { on: "constructor", name: "TokenRequest" },
      effect: { does: "build", from: { arg: 0 } },
      source: "@openid/appauth 1.4.0: built/src/token_request.d.ts"
    },
    {
      callee: { on: "method", name: "performTokenRequest", receivers: handlers, unambiguous: true },
      when: [{ arg: 1, prop: "grant_type", notEquals: "refresh_token" }],
      effect: {
        does: "redeem",
        code: [{ arg: 1, prop: "code" }],
        tokens: { in: "result", refreshTokenAt: ["refreshToken"], accessTokenAt: ["accessToken"] }
      },
      source: "@openid/appauth 1.4.0: built/src/token_request_handler.d.ts"
    },
    {
      callee: { on: "method", name: "performTokenRequest", receivers: handlers, unambiguous: true },
      effect: { does: "refresh" },
      source: "@openid/appauth 1.4.0: built/src/token_request.d.ts"
    },
    {
      callee: {
        on: "method",
        name: "performAuthorizationRequest",
        receivers: ["RedirectRequestHandler", "NodeBasedHandler", "AuthorizationRequestHandler"],
        unambiguous: true
      },
      effect: { does: "start sign-in" },
      source: "@openid/appauth 1.4.0: built/src/authorization_request_handler.d.ts"
    },
    {
      callee: {
        on: "method",
        name: "setAuthorizationListener",
        receivers: ["AuthorizationNotifier"]
      },
      effect: {
        does: "run",
        callback: { arg: 0 },
        with: "fresh",
        when: "registered",
        as: "listener"
      },
      source: "@openid/appauth 1.4.0: built/src/authorization_request_handler.d.ts; (request, response, error)"
    }
  ]
};

// eslint-plugin/src/catalog/oauth/arctic.ts
var generic = ["OAuth2Client"];
var tokens = {
  in: "result",
  refreshTokenAt: ["refreshToken", "data.refresh_token"],
  accessTokenAt: ["accessToken", "data.access_token"]
};
var arctic = {
  packages: ["arctic"],
  entries: [
    {
      callee: { on: "method", name: "validateAuthorizationCode", receivers: generic },
      when: [{ arg: 2, given: true }],
      effect: { does: "redeem", code: [{ arg: 1 }], tokens },
      source: "arctic 3.7.0: dist/client.d.ts"
    },
    {
      callee: { on: "method", name: "validateAuthorizationCode" },
      effect: { does: "redeem", code: [{ arg: 0 }], tokens },
      source: "arctic 1.9.2, 3.7.0: dist/providers/microsoft-entra-id.d.ts"
    },
    {
      callee: { on: "method", name: "refreshAccessToken" },
      effect: { does: "refresh" },
      source: "arctic 1.9.2, 3.7.0: dist/providers/microsoft-entra-id.d.ts"
    },
    {
      callee: { on: "method", name: "createAuthorizationURL" },
      effect: {
        does: "start sign-in",
        scopes: [{ arg: 2 }, { arg: 1 }, { arg: 2, prop: "scopes" }]
      },
      source: "arctic 3.7.0: dist/providers (state, scopes) or (state, verifier, scopes)"
    }
  ]
};

// eslint-plugin/src/catalog/oauth/auth0-auth-js.ts
var auth0AuthJs = {
  packages: ["@auth0/auth0-auth-js", "@auth0/auth0-server-js"],
  entries: [
    {
      callee: { on: "method", name: "getTokenByCode", receivers: ["AuthClient"] },
      effect: {
        does: "redeem",
        code: [{ arg: 0 }],
        codeIs: "url",
        tokens: { in: "result", refreshTokenAt: ["refreshToken"], accessTokenAt: ["accessToken"] }
      },
      source: "@auth0/auth0-auth-js 1.16.0: dist/index.d.ts"
    },
    {
      callee: {
        on: "method",
        name: "completeInteractiveLogin",
        receivers: ["ServerClient"],
        unambiguous: true
      },
      effect: { does: "redeem", code: [{ arg: 0 }], codeIs: "url", tokens: { in: "library" } },
      source: "@auth0/auth0-auth-js 1.16.0: dist/index.d.ts; wrapped by @auth0/auth0-server-js"
    },
    {
      callee: {
        on: "method",
        name: "getTokenByRefreshToken",
        receivers: ["AuthClient"],
        unambiguous: true
      },
      effect: { does: "refresh" },
      source: "@auth0/auth0-auth-js 1.16.0: dist/index.d.ts"
    },
    {
      callee: { on: "method", name: "buildAuthorizationUrl", receivers: ["AuthClient"] },
      effect: { does: "start sign-in", scopes: [{ arg: 0, prop: "authorizationParams.scope" }] },
      source: "@auth0/auth0-auth-js 1.16.0: dist/index.d.ts"
    },
    {
      callee: {
        on: "method",
        name: "startInteractiveLogin",
        receivers: ["ServerClient"],
        unambiguous: true
      },
      effect: { does: "start sign-in", scopes: [{ arg: 0, prop: "authorizationParams.scope" }] },
      source: "@auth0/auth0-auth-js 1.16.0: dist/index.d.ts; wrapped by @auth0/auth0-server-js"
    }
  ]
};

// eslint-plugin/src/catalog/oauth/auth0-js.ts
var clients = [
  "WebAuth",
  "Authentication",
  "auth0.WebAuth",
  "auth0.Authentication",
  "default.WebAuth",
  "default.Authentication"
];
var auth0Js = {
  packages: ["auth0-js"],
  entries: [
    {
      callee: { on: "method", name: "client.oauthToken", receivers: clients },
      when: [{ arg: 0, prop: "grantType", equals: "authorization_code" }],
      effect: {
        does: "redeem",
        code: [{ arg: 0, prop: "code" }],
        tokens: { in: "result", refreshTokenAt: ["refreshToken"], accessTokenAt: ["accessToken"] },
        answer: { arg: "last", params: ["error", "result"] }
      },
      source: "auth0-js 10.2.1: src/authentication/index.js"
    },
    {
      callee: { on: "method", name: "oauthToken", receivers: clients },
      when: [{ arg: 0, prop: "grantType", equals: "authorization_code" }],
      effect: {
        does: "redeem",
        code: [{ arg: 0, prop: "code" }],
        tokens: { in: "result", refreshTokenAt: ["refreshToken"], accessTokenAt: ["accessToken"] },
        answer: { arg: "last", params: ["error", "result"] }
      },
      source: "auth0-js 10.2.1: src/authentication/index.js"
    },
    {
      callee: { on: "method", name: "authorize", receivers: clients },
      effect: { does: "start sign-in", scopes: [{ arg: 0, prop: "scope" }], params: [{ arg: 0 }] },
      source: "auth0-js 10.2.1: src/web-auth/index.js"
    },
    {
      callee: { on: "method", name: "checkSession", receivers: clients },
      effect: { does: "acquire silently" },
      source: "auth0-js 10.2.1: src/web-auth/index.js"
    }
  ]
};

// eslint-plugin/src/catalog/oauth/auth0-nextjs.ts
var auth0Nextjs = {
  packages: ["@auth0/nextjs-auth0"],
  entries: [
    {
      callee: { on: "method", name: "getAccessToken", receivers: ["Auth0Client", "initAuth0"] },
      effect: { does: "acquire silently" },
      source: "@auth0/nextjs-auth0 4.30.0: dist/server/client.d.ts"
    },
    {
      callee: { on: "function", name: "getAccessToken" },
      effect: { does: "acquire silently" },
      source: "@auth0/nextjs-auth0 3.8.0: dist/index.d.ts"
    },
    {
      callee: { on: "method", name: "startInteractiveLogin", receivers: ["Auth0Client"] },
      effect: { does: "start sign-in" },
      source: "@auth0/nextjs-auth0 4.30.0: dist/server/client.d.ts"
    }
  ]
};

// eslint-plugin/src/catalog/oauth/auth0-node.ts
var clients2 = ["AuthenticationClient", "OAuth", "OAuthAuthenticator"];
var tokens2 = {
  in: "result",
  refreshTokenAt: ["data.refresh_token", "refresh_token"],
  accessTokenAt: ["data.access_token", "access_token"]
};
var auth0Node = {
  packages: ["auth0"],
  entries: [
    {
      callee: { on: "method", name: "oauth.authorizationCodeGrant", receivers: clients2 },
      effect: { does: "redeem", code: [{ arg: 0, prop: "code" }], tokens: tokens2 },
      source: "auth0 2.44.1: src/auth/OAuthAuthenticator.js; 4.37.1, 6.4.0: auth/oauth.d.ts; executed: 500 sends it once"
    },
    {
      callee: {
        on: "method",
        name: "oauth.authorizationCodeGrantWithPKCE",
        receivers: clients2,
        unambiguous: true
      },
      effect: { does: "redeem", code: [{ arg: 0, prop: "code" }], tokens: tokens2 },
      source: "auth0 4.37.1, 6.4.0: auth/oauth.d.ts"
    },
    {
      callee: { on: "method", name: "oauth.refreshTokenGrant", receivers: clients2 },
      effect: { does: "refresh" },
      source: "auth0 6.4.0: dist/cjs/auth/oauth.d.ts"
    }
  ]
};

// eslint-plugin/src/catalog/oauth/auth0-react.ts
var auth0React = {
  packages: ["@auth0/auth0-react"],
  entries: [
    {
      callee: { on: "jsx", name: "Auth0Provider", unambiguous: true },
      effect: {
        does: "redeem page code",
        when: "rendered",
        guard: "page",
        tokens: { in: "library" },
        options: { arg: 0 },
        off: [{ skipRedirectCallback: [true] }]
      },
      source: "@auth0/auth0-react 2.27.0: src/auth0-provider.tsx"
    },
    {
      callee: { on: "function", name: "useAuth0", unambiguous: true },
      effect: { does: "nothing" },
      returns: [
        {
          at: "handleRedirectCallback",
          effect: {
            does: "redeem page code",
            url: { arg: 0 },
            guard: "page",
            tokens: { in: "library" }
          }
        },
        { at: "getAccessTokenSilently", effect: { does: "acquire silently" } },
        { at: "loginWithRedirect", effect: { does: "start sign-in" } },
        { at: "loginWithPopup", effect: { does: "start sign-in" } }
      ],
      source: "@auth0/auth0-react 2.27.0: src/auth0-context.tsx"
    }
  ]
};

// eslint-plugin/src/catalog/oauth/auth0-spa.ts
var clients3 = ["Auth0Client", "createAuth0Client", "default"];
var auth0Spa = {
  packages: ["@auth0/auth0-spa-js"],
  entries: [
    {
      callee: {
        on: "method",
        name: "handleRedirectCallback",
        receivers: clients3,
        unambiguous: true
      },
      effect: {
        does: "redeem page code",
        url: { arg: 0 },
        guard: "page",
        tokens: { in: "library" },
        retries: "up to 2 more times after a network failure"
      },
      source: "@auth0/auth0-spa-js 2.28.3: src/Auth0Client.ts, src/http.ts"
    },
    {
      callee: { on: "method", name: "getTokenSilently", receivers: clients3, unambiguous: true },
      effect: { does: "acquire silently" },
      source: "@auth0/auth0-spa-js 2.28.3: src/Auth0Client.ts"
    },
    {
      callee: { on: "method", name: "loginWithRedirect", receivers: clients3, unambiguous: true },
      effect: {
        does: "start sign-in",
        scopes: [{ arg: 0, prop: "authorizationParams.scope" }],
        params: [{ arg: 0, prop: "authorizationParams" }]
      },
      source: "@auth0/auth0-spa-js 2.28.3: src/Auth0Client.ts"
    },
    {
      callee: { on: "method", name: "loginWithPopup", receivers: clients3 },
      effect: { does: "start sign-in", scopes: [{ arg: 0, prop: "authorizationParams.scope" }] },
      source: "@auth0/auth0-spa-js 2.28.3: src/Auth0Client.ts; own code in each call"
    },
    {
      callee: { on: "method", name: "getTokenWithPopup", receivers: clients3 },
      effect: { does: "start sign-in", scopes: [{ arg: 0, prop: "authorizationParams.scope" }] },
      source: "@auth0/auth0-spa-js 2.28.3: src/Auth0Client.ts; own code in each call"
    }
  ]
};

// eslint-plugin/src/catalog/oauth/axa-oidc-client.ts
var clients4 = ["OidcClient", "OidcClient.getOrCreate", "OidcClient.get"];
var axaOidcClient = {
  packages: ["@axa-fr/oidc-client", "@axa-fr/react-oidc"],
  entries: [
    {
      callee: { on: "method", name: "loginCallbackAsync", receivers: clients4, unambiguous: true },
      effect: { does: "redeem page code", guard: "in flight", tokens: { in: "library" } },
      source: "@axa-fr/oidc-client 7.29.1: src/oidc.ts"
    },
    {
      callee: { on: "method", name: "renewTokensAsync", receivers: clients4, unambiguous: true },
      effect: { does: "refresh" },
      source: "@axa-fr/oidc-client 7.29.1: src/oidcClient.ts"
    },
    {
      callee: { on: "method", name: "loginAsync", receivers: clients4 },
      effect: { does: "start sign-in" },
      source: "@axa-fr/oidc-client 7.29.1: src/oidcClient.ts"
    }
  ]
};

// eslint-plugin/src/catalog/oauth/axios-oauth-client.ts
var axiosOauthClient = {
  packages: ["axios-oauth-client"],
  entries: [
    {
      callee: { on: "function", name: "authorizationCode" },
      when: [{ arg: 5, given: true }],
      effect: {
        does: "prepare redemption",
        code: [{ arg: 5 }],
        method: "()",
        tokens: {
          in: "result",
          refreshTokenAt: ["refresh_token"],
          accessTokenAt: ["access_token"]
        }
      },
      source: "axios-oauth-client 2.2.0: dist/index.d.ts"
    },
    {
      callee: { on: "function", name: "authorizationCode" },
      effect: { does: "nothing" },
      returns: [
        {
          at: "",
          effect: {
            does: "redeem",
            code: [{ arg: 0 }],
            tokens: {
              in: "result",
              refreshTokenAt: ["refresh_token"],
              accessTokenAt: ["access_token"]
            }
          }
        }
      ],
      source: "axios-oauth-client 2.2.0: dist/index.d.ts"
    },
    {
      callee: { on: "function", name: "refreshToken" },
      effect: { does: "nothing" },
      returns: [{ at: "", effect: { does: "refresh" } }],
      source: "axios-oauth-client 2.2.0: dist/index.d.ts"
    }
  ]
};

// eslint-plugin/src/catalog/oauth/azure-identity.ts
var retries3 = "up to 3 more times after 408, 429, 5xx or a network failure";
var azureIdentity = {
  packages: ["@azure/identity"],
  entries: [
    {
      callee: { on: "constructor", name: "AuthorizationCodeCredential", unambiguous: true },
      when: [
        { arg: 4, given: true },
        { arg: 4, isObject: false }
      ],
      effect: {
        does: "prepare redemption",
        code: [{ arg: 3 }],
        method: "getToken",
        guard: "later",
        tokens: { in: "library" },
        retries: retries3
      },
      source: "@azure/identity 4.14.1: authorizationCodeCredential.d.ts (tenantId, clientId, clientSecret, code, redirectUri); executed: 500 sends it 4 times"
    },
    {
      callee: { on: "constructor", name: "AuthorizationCodeCredential", unambiguous: true },
      effect: {
        does: "prepare redemption",
        code: [{ arg: 2 }],
        method: "getToken",
        guard: "later",
        tokens: { in: "library" },
        retries: retries3
      },
      source: "@azure/identity 4.14.1: authorizationCodeCredential.d.ts (tenantId, clientId, code, redirectUri)"
    }
  ]
};

// eslint-plugin/src/catalog/oauth/badgateway-oauth2-client.ts
var clients5 = ["OAuth2Client", "OAuth2AuthorizationCodeClient"];
var tokens3 = {
  in: "result",
  refreshTokenAt: ["refreshToken"],
  accessTokenAt: ["accessToken"]
};
var badgatewayOauth2Client = {
  packages: ["@badgateway/oauth2-client"],
  entries: [
    {
      callee: { on: "method", name: "authorizationCode.getToken", receivers: clients5 },
      effect: { does: "redeem", code: [{ arg: 0, prop: "code" }], tokens: tokens3 },
      source: "@badgateway/oauth2-client 2.4.2, 3.3.1: src/client/authorization-code.ts"
    },
    {
      callee: {
        on: "method",
        name: "authorizationCode.getTokenFromCodeRedirect",
        receivers: clients5
      },
      effect: { does: "redeem", code: [{ arg: 0 }], codeIs: "url", tokens: tokens3 },
      source: "@badgateway/oauth2-client 3.3.1: src/client/authorization-code.ts"
    },
    {
      callee: { on: "constructor", name: "OAuth2Fetch" },
      effect: {
        does: "run",
        callback: { arg: 0, prop: "getNewToken" },
        when: "registered",
        as: "query",
        reruns: [{ scenario: "again later" }]
      },
      source: "@badgateway/oauth2-client 3.3.1: src/fetch-wrapper.ts; called again whenever no refresh token works"
    },
    {
      callee: { on: "method", name: "refreshToken", receivers: ["OAuth2Client", "OAuth2Fetch"] },
      effect: { does: "refresh" },
      source: "@badgateway/oauth2-client 3.3.1: src/client.ts"
    },
    {
      callee: { on: "method", name: "authorizationCode.getAuthorizeUri", receivers: clients5 },
      effect: {
        does: "start sign-in",
        scopes: [{ arg: 0, prop: "scope" }],
        params: [{ arg: 0, prop: "extraParams" }]
      },
      source: "@badgateway/oauth2-client 3.3.1: src/client/authorization-code.ts"
    }
  ]
};

// eslint-plugin/src/catalog/oauth/better-auth.ts
var tokens4 = {
  in: "result",
  refreshTokenAt: ["refreshToken"],
  accessTokenAt: ["accessToken"]
};
var betterAuth = {
  packages: ["better-auth", "@better-auth/core"],
  entries: [
    {
      callee: { on: "function", name: "validateAuthorizationCode" },
      effect: { does: "redeem", code: [{ arg: 0, prop: "code" }], tokens: tokens4 },
      source: "@better-auth/core 1.7.25: dist/social-providers/microsoft-entra-id.d.mts"
    },
    {
      callee: { on: "method", name: "validateAuthorizationCode" },
      effect: { does: "redeem", code: [{ arg: 0, prop: "code" }], tokens: tokens4 },
      source: "@better-auth/core 1.7.25: dist/social-providers/microsoft-entra-id.d.mts"
    },
    {
      callee: { on: "function", name: "refreshAccessToken" },
      effect: { does: "refresh" },
      source: "@better-auth/core 1.7.25: dist/social-providers"
    },
    {
      callee: { on: "method", name: "api.getAccessToken", receivers: ["betterAuth"] },
      effect: { does: "refresh" },
      source: "better-auth 1.7.25: dist/api/routes"
    },
    {
      callee: { on: "method", name: "signIn.social", receivers: ["createAuthClient"] },
      effect: { does: "start sign-in", scopes: [{ arg: 0, prop: "scopes" }] },
      source: "better-auth 1.7.25: dist/client"
    },
    {
      callee: { on: "method", name: "signIn.oauth2", receivers: ["createAuthClient"] },
      effect: { does: "start sign-in", scopes: [{ arg: 0, prop: "scopes" }] },
      source: "better-auth 1.7.25: dist/client"
    }
  ]
};

// eslint-plugin/src/catalog/oauth/box.ts
var clients6 = ["default", "BoxSDK", "BoxOAuth", "BoxSDKNode"];
var box = {
  packages: ["box-node-sdk"],
  entries: [
    {
      callee: {
        on: "method",
        name: "getTokensAuthorizationCodeGrant",
        receivers: clients6,
        unambiguous: true
      },
      effect: {
        does: "redeem",
        code: [{ arg: 0 }],
        tokens: { in: "result", refreshTokenAt: ["refreshToken"], accessTokenAt: ["accessToken"] },
        answer: { arg: "last", params: ["error", "result"] }
      },
      source: "box-node-sdk 3.8.2: lib/box-node-sdk.d.ts; 10.12.0: lib/box/oauth.d.ts"
    },
    {
      callee: {
        on: "method",
        name: "getTokensRefreshGrant",
        receivers: clients6,
        unambiguous: true
      },
      effect: { does: "refresh" },
      source: "box-node-sdk 3.8.2: lib/box-node-sdk.d.ts"
    },
    {
      callee: { on: "method", name: "refreshToken", receivers: ["BoxOAuth"] },
      effect: { does: "refresh" },
      source: "box-node-sdk 10.12.0: lib/box/oauth.d.ts"
    },
    {
      callee: { on: "method", name: "getAuthorizeURL", receivers: clients6 },
      effect: { does: "start sign-in", params: [{ arg: 0 }] },
      source: "box-node-sdk 3.8.2: lib/box-node-sdk.d.ts"
    },
    {
      callee: { on: "method", name: "getAuthorizeUrl", receivers: ["BoxOAuth"] },
      effect: { does: "start sign-in", params: [{ arg: 0 }] },
      source: "box-node-sdk 10.12.0: lib/box/oauth.d.ts"
    }
  ]
};

// eslint-plugin/src/catalog/oauth/client-oauth2.ts
var clientOauth2 = {
  packages: ["client-oauth2"],
  entries: [
    {
      callee: { on: "method", name: "code.getToken", receivers: ["default", "ClientOAuth2"] },
      effect: {
        does: "redeem",
        code: [{ arg: 0 }],
        codeIs: "url",
        tokens: {
          in: "result",
          refreshTokenAt: ["refreshToken", "data.refresh_token"],
          accessTokenAt: ["accessToken", "data.access_token"]
        }
      },
      source: "client-oauth2 4.3.3: index.d.ts, src/client-oauth2.js"
    },
    {
      callee: { on: "method", name: "createToken", receivers: ["default", "ClientOAuth2"] },
      effect: { does: "nothing" },
      returns: [{ at: "refresh", effect: { does: "refresh" } }],
      source: "client-oauth2 4.3.3: index.d.ts; wraps stored tokens, no network"
    },
    {
      callee: { on: "method", name: "refresh", receivers: ["ClientOAuth2.Token"] },
      effect: { does: "refresh" },
      source: "client-oauth2 4.3.3: index.d.ts"
    },
    {
      callee: { on: "method", name: "code.getUri", receivers: ["default", "ClientOAuth2"] },
      effect: {
        does: "start sign-in",
        scopes: [{ arg: 0, prop: "scopes" }],
        params: [{ arg: 0, prop: "query" }]
      },
      source: "client-oauth2 4.3.3: index.d.ts"
    }
  ]
};

// eslint-plugin/src/catalog/oauth/discord-oauth2.ts
var discordOauth2 = {
  packages: ["discord-oauth2"],
  entries: [
    {
      callee: { on: "method", name: "tokenRequest", receivers: ["default", "OAuth"] },
      when: [{ arg: 0, prop: "grantType", equals: "authorization_code" }],
      effect: {
        does: "redeem",
        code: [{ arg: 0, prop: "code" }],
        tokens: {
          in: "result",
          refreshTokenAt: ["refresh_token"],
          accessTokenAt: ["access_token"]
        }
      },
      source: "discord-oauth2 2.12.1: index.d.ts"
    },
    {
      callee: { on: "method", name: "tokenRequest", receivers: ["default", "OAuth"] },
      when: [{ arg: 0, prop: "grantType", equals: "refresh_token" }],
      effect: { does: "refresh" },
      source: "discord-oauth2 2.12.1: index.d.ts"
    },
    {
      callee: { on: "method", name: "generateAuthUrl", receivers: ["default", "OAuth"] },
      effect: { does: "start sign-in", scopes: [{ arg: 0, prop: "scope" }], params: [{ arg: 0 }] },
      source: "discord-oauth2 2.12.1: index.d.ts"
    }
  ]
};

// eslint-plugin/src/catalog/oauth/dropbox.ts
var clients7 = ["DropboxAuth", "Dropbox.DropboxAuth"];
var dropbox = {
  packages: ["dropbox"],
  entries: [
    {
      callee: { on: "method", name: "getAccessTokenFromCode", receivers: clients7 },
      effect: {
        does: "redeem",
        code: [{ arg: 1 }],
        tokens: {
          in: "result",
          refreshTokenAt: ["result.refresh_token"],
          accessTokenAt: ["result.access_token"]
        }
      },
      source: "dropbox 10.47.0: types/index.d.ts (redirectUri, code)"
    },
    {
      callee: { on: "method", name: "refreshAccessToken", receivers: clients7 },
      effect: { does: "refresh" },
      source: "dropbox 10.47.0: types/index.d.ts"
    },
    {
      callee: {
        on: "method",
        name: "checkAndRefreshAccessToken",
        receivers: clients7,
        unambiguous: true
      },
      effect: { does: "refresh" },
      source: "dropbox 10.47.0: types/index.d.ts"
    },
    {
      callee: { on: "method", name: "getAuthenticationUrl", receivers: clients7 },
      effect: { does: "start sign-in", scopes: [{ arg: 4 }] },
      source: "dropbox 10.47.0: types/index.d.ts (redirectUri, state, authType, tokenAccessType, scope, \u2026)"
    }
  ]
};

// eslint-plugin/src/catalog/oauth/expo-auth-session.ts
var expoAuthSession = {
  packages: ["expo-auth-session"],
  entries: [
    {
      callee: { on: "function", name: "exchangeCodeAsync", unambiguous: true },
      effect: {
        does: "redeem",
        code: [{ arg: 0, prop: "code" }],
        tokens: { in: "result", refreshTokenAt: ["refreshToken"], accessTokenAt: ["accessToken"] }
      },
      source: "expo-auth-session 57.0.13: build/TokenRequest.d.ts"
    },
    {
      callee: { on: "constructor", name: "AccessTokenRequest" },
      effect: {
        does: "prepare redemption",
        code: [{ arg: 0, prop: "code" }],
        method: "performAsync",
        tokens: { in: "result", refreshTokenAt: ["refreshToken"], accessTokenAt: ["accessToken"] }
      },
      source: "expo-auth-session 57.0.13: build/TokenRequest.d.ts"
    },
    {
      callee: { on: "function", name: "refreshAsync" },
      effect: { does: "refresh" },
      source: "expo-auth-session 57.0.13: build/TokenRequest.d.ts"
    },
    {
      callee: { on: "function", name: "useAuthRequest" },
      effect: {
        does: "start sign-in",
        scopes: [{ arg: 0, prop: "scopes" }],
        params: [{ arg: 0, prop: "extraParams" }]
      },
      returns: [{ at: "2", effect: { does: "start sign-in" } }],
      source: "expo-auth-session 57.0.13: build/AuthRequestHooks.d.ts; [request, response, promptAsync]"
    },
    {
      callee: { on: "constructor", name: "AuthRequest" },
      effect: {
        does: "start sign-in",
        scopes: [{ arg: 0, prop: "scopes" }],
        params: [{ arg: 0, prop: "extraParams" }]
      },
      source: "expo-auth-session 57.0.13: build/AuthRequest.d.ts"
    },
    {
      callee: { on: "function", name: "startAsync" },
      effect: { does: "start sign-in" },
      source: "expo-auth-session before 5: startAsync({ authUrl })"
    }
  ]
};

// eslint-plugin/src/catalog/oauth/express-openid-connect.ts
var expressOpenidConnect = {
  packages: ["express-openid-connect"],
  entries: [
    {
      callee: { on: "method", name: "oidc.accessToken.refresh", unambiguous: true },
      effect: { does: "refresh" },
      source: "express-openid-connect 3.4.0: lib/context.js"
    },
    {
      callee: { on: "method", name: "oidc.login", unambiguous: true },
      effect: {
        does: "start sign-in",
        scopes: [{ arg: 0, prop: "authorizationParams.scope" }],
        params: [{ arg: 0, prop: "authorizationParams" }]
      },
      source: "express-openid-connect 3.4.0: lib/context.js"
    }
  ]
};

// eslint-plugin/src/catalog/oauth/fastify-oauth2.ts
var fastifyOauth2 = {
  packages: ["@fastify/oauth2", "fastify-oauth2"],
  entries: [
    {
      callee: { on: "method", name: "getAccessTokenFromAuthorizationCodeFlow", unambiguous: true },
      effect: {
        does: "redeem",
        code: [{ arg: 0, prop: "query.code" }],
        tokens: {
          in: "result",
          refreshTokenAt: ["token.refresh_token"],
          accessTokenAt: ["token.access_token"]
        },
        answer: { arg: "last", params: ["error", "result"] }
      },
      source: "@fastify/oauth2 7.9.0, 8.3.0: types/index.d.ts, index.js"
    },
    {
      callee: { on: "method", name: "getNewAccessTokenUsingRefreshToken", unambiguous: true },
      effect: { does: "refresh" },
      source: "@fastify/oauth2 8.3.0: types/index.d.ts"
    },
    {
      callee: { on: "method", name: "generateAuthorizationUri", unambiguous: true },
      effect: { does: "start sign-in" },
      source: "@fastify/oauth2 8.3.0: types/index.d.ts"
    }
  ]
};

// eslint-plugin/src/catalog/oauth/google.ts
var clients8 = [
  "OAuth2Client",
  "google.auth.OAuth2",
  "auth.OAuth2",
  "OAuth2",
  "UserRefreshClient"
];
var tokens5 = {
  in: "result",
  refreshTokenAt: ["tokens.refresh_token", "refresh_token"],
  accessTokenAt: ["tokens.access_token", "access_token"]
};
var retries4 = "up to 3 more times after 408, 429 or 5xx, 2 more without a response";
var google = {
  packages: [
    "google-auth-library",
    "googleapis",
    "googleapis-common",
    "@googleapis/oauth2",
    "@googleapis/gmail",
    "@googleapis/drive",
    "@googleapis/calendar",
    "@googleapis/sheets",
    "@googleapis/docs",
    "@googleapis/people",
    "@googleapis/youtube"
  ],
  entries: [
    {
      callee: { on: "method", name: "getToken", receivers: clients8 },
      effect: {
        does: "redeem",
        code: [{ arg: 0, prop: "code" }, { arg: 0 }],
        tokens: tokens5,
        retries: retries4,
        answer: { arg: "last", params: ["error", "result"] }
      },
      source: "google-auth-library 9.15.1, 11.3.4: build/src/auth/oauth2client.d.ts; executed: 500 sends it 4 times"
    },
    {
      callee: { on: "method", name: "refreshAccessToken", receivers: clients8 },
      effect: { does: "refresh" },
      source: "google-auth-library 11.3.4: build/src/auth/oauth2client.d.ts"
    },
    {
      callee: { on: "method", name: "getAccessToken", receivers: clients8 },
      effect: { does: "refresh" },
      source: "google-auth-library 11.3.4: build/src/auth/oauth2client.d.ts; refreshes when expired"
    },
    {
      callee: { on: "method", name: "getRequestHeaders", receivers: clients8 },
      effect: { does: "refresh" },
      source: "google-auth-library 11.3.4: build/src/auth/oauth2client.d.ts; refreshes when expired"
    },
    {
      callee: { on: "method", name: "generateAuthUrl", receivers: clients8, unambiguous: true },
      effect: { does: "start sign-in", scopes: [{ arg: 0, prop: "scope" }], params: [{ arg: 0 }] },
      source: "google-auth-library 11.3.4: build/src/auth/oauth2client.d.ts; access_type defaults to 'online'"
    }
  ]
};

// eslint-plugin/src/catalog/oauth/hubspot.ts
var hubspot = {
  packages: ["@hubspot/api-client"],
  entries: [
    {
      callee: {
        on: "method",
        name: "oauth.tokensApi.create",
        receivers: ["Client"],
        unambiguous: true
      },
      when: [{ arg: 0, notEquals: "refresh_token" }],
      effect: {
        does: "redeem",
        code: [{ arg: 1 }],
        tokens: { in: "result", refreshTokenAt: ["refreshToken"], accessTokenAt: ["accessToken"] }
      },
      source: "@hubspot/api-client 11.2.0, 14.0.1: lib/codegen/oauth/types/PromiseAPI.d.ts"
    },
    {
      callee: {
        on: "method",
        name: "oauth.tokensApi.create",
        receivers: ["Client"],
        unambiguous: true
      },
      effect: { does: "refresh" },
      source: "@hubspot/api-client 14.0.1: lib/codegen/oauth/types/PromiseAPI.d.ts"
    },
    {
      callee: { on: "method", name: "oauth.getAuthorizationUrl", receivers: ["Client"] },
      effect: { does: "start sign-in", scopes: [{ arg: 2 }] },
      source: "@hubspot/api-client 14.0.1: lib/src/discovery/oauth/OauthDiscovery.d.ts"
    }
  ]
};

// eslint-plugin/src/catalog/oauth/intuit-oauth.ts
var clients9 = ["default", "OAuthClient"];
var intuitOauth = {
  packages: ["intuit-oauth"],
  entries: [
    {
      callee: { on: "method", name: "createToken", receivers: clients9 },
      effect: {
        does: "redeem",
        code: [{ arg: 0 }],
        codeIs: "url",
        tokens: { in: "library" },
        retries: "up to 3 more times after 408, 429, 5xx or a network failure, since 4.2"
      },
      source: "intuit-oauth 3.0.2, 4.2.5: src/OAuthClient.js; executed: 500 sends it 4 times"
    },
    {
      callee: { on: "method", name: "refresh", receivers: clients9 },
      effect: { does: "refresh" },
      source: "intuit-oauth 4.2.5: src/OAuthClient.js"
    },
    {
      callee: { on: "method", name: "refreshUsingToken", receivers: clients9, unambiguous: true },
      effect: { does: "refresh" },
      source: "intuit-oauth 4.2.5: src/OAuthClient.js"
    },
    {
      callee: { on: "method", name: "authorizeUri", receivers: clients9 },
      effect: { does: "start sign-in", scopes: [{ arg: 0, prop: "scope" }], params: [{ arg: 0 }] },
      source: "intuit-oauth 4.2.5: src/OAuthClient.js"
    }
  ]
};

// eslint-plugin/src/catalog/oauth/jsforce.ts
var connections2 = ["Connection", "jsforce.Connection", "default.Connection"];
var clients10 = ["OAuth2", "jsforce.OAuth2", "default.OAuth2"];
var jsforce = {
  packages: ["jsforce"],
  entries: [
    {
      callee: { on: "method", name: "authorize", receivers: connections2 },
      effect: {
        does: "redeem",
        code: [{ arg: 0 }],
        tokens: { in: "library" },
        answer: { arg: "last", params: ["error", "result"] }
      },
      source: "jsforce 1.11.1: lib/connection.js; 3.10.26: lib/connection.d.ts"
    },
    {
      callee: { on: "method", name: "requestToken", receivers: clients10 },
      effect: {
        does: "redeem",
        code: [{ arg: 0, prop: "code" }, { arg: 0 }],
        tokens: {
          in: "result",
          refreshTokenAt: ["refresh_token"],
          accessTokenAt: ["access_token"]
        },
        answer: { arg: "last", params: ["error", "result"] }
      },
      source: "jsforce 3.10.26: lib/oauth2.d.ts"
    },
    {
      callee: { on: "method", name: "refreshToken", receivers: clients10 },
      effect: { does: "refresh" },
      source: "jsforce 3.10.26: lib/oauth2.d.ts"
    },
    {
      callee: { on: "method", name: "getAuthorizationUrl", receivers: clients10 },
      effect: { does: "start sign-in", scopes: [{ arg: 0, prop: "scope" }], params: [{ arg: 0 }] },
      source: "jsforce 3.10.26: lib/oauth2.d.ts"
    }
  ]
};

// eslint-plugin/src/catalog/oauth/keycloak-connect.ts
var keycloakConnect = {
  packages: ["keycloak-connect"],
  entries: [
    {
      callee: { on: "method", name: "obtainFromCode", unambiguous: true },
      effect: { does: "redeem", code: [{ arg: 1 }], tokens: { in: "library" } },
      source: "keycloak-connect 26.1.1: middleware/auth-utils/grant-manager.js (request, code, \u2026)"
    },
    {
      callee: { on: "method", name: "ensureFreshness", receivers: ["GrantManager"] },
      effect: { does: "refresh" },
      source: "keycloak-connect 26.1.1: middleware/auth-utils/grant-manager.js"
    }
  ]
};

// eslint-plugin/src/catalog/oauth/keycloak.ts
var receivers16 = ["default", "Keycloak"];
var keycloak = {
  packages: ["keycloak-js"],
  entries: [
    {
      callee: { on: "method", name: "init", receivers: receivers16 },
      effect: { does: "redeem page code", guard: "page", tokens: { in: "library" } },
      source: "keycloak-js 26.2.4: lib/keycloak.js"
    },
    {
      callee: { on: "method", name: "updateToken", receivers: receivers16 },
      effect: { does: "refresh" },
      source: "keycloak-js 26.2.4: lib/keycloak.js; one refresh in flight at a time"
    },
    {
      callee: { on: "method", name: "login", receivers: receivers16 },
      effect: { does: "start sign-in", scopes: [{ arg: 0, prop: "scope" }] },
      source: "keycloak-js 26.2.4: lib/keycloak.js"
    }
  ]
};

// eslint-plugin/src/catalog/oauth/logto.ts
var clients11 = ["LogtoClient", "StandardLogtoClient", "default", "useLogto"];
var logto = {
  packages: ["@logto/client", "@logto/browser", "@logto/node", "@logto/react", "@logto/vue"],
  entries: [
    {
      callee: { on: "method", name: "handleSignInCallback", receivers: clients11, unambiguous: true },
      effect: {
        does: "redeem",
        code: [{ arg: 0 }],
        codeIs: "url",
        guard: "page",
        tokens: { in: "library" }
      },
      source: "@logto/client 3.1.9: lib/client.js"
    },
    {
      callee: { on: "function", name: "useHandleSignInCallback", unambiguous: true },
      effect: { does: "redeem page code", guard: "page", tokens: { in: "library" } },
      source: "@logto/client 3.1.9: lib/client.js; wrapped by @logto/react and @logto/vue"
    },
    {
      callee: { on: "method", name: "getAccessToken", receivers: clients11 },
      effect: { does: "acquire silently" },
      source: "@logto/client 3.1.9: lib/client.js"
    },
    {
      callee: { on: "method", name: "signIn", receivers: clients11 },
      effect: { does: "start sign-in" },
      source: "@logto/client 3.1.9: lib/client.js"
    }
  ]
};

// eslint-plugin/src/catalog/oauth/modelcontextprotocol.ts
var transports = ["StreamableHTTPClientTransport", "SSEClientTransport"];
var retries5 = "once more after invalid_grant, invalid_client or unauthorized_client";
var modelcontextprotocol = {
  packages: ["@modelcontextprotocol/sdk"],
  entries: [
    {
      callee: { on: "method", name: "finishAuth", receivers: transports, unambiguous: true },
      effect: { does: "redeem", code: [{ arg: 0 }], tokens: { in: "library" }, retries: retries5 },
      source: "@modelcontextprotocol/sdk 1.32.2: dist/esm/client/streamableHttp.d.ts"
    },
    {
      callee: { on: "function", name: "auth" },
      when: [{ arg: 1, prop: "authorizationCode", given: true }],
      effect: {
        does: "redeem",
        code: [{ arg: 1, prop: "authorizationCode" }],
        tokens: { in: "library" },
        retries: retries5
      },
      source: "@modelcontextprotocol/sdk 1.32.2: dist/esm/client/auth.js; executed: invalid_grant sends it twice"
    },
    {
      callee: { on: "function", name: "auth" },
      effect: { does: "start sign-in", scopes: [{ arg: 1, prop: "scope" }] },
      source: "@modelcontextprotocol/sdk 1.32.2: dist/esm/client/auth.js; refreshes or sends to sign-in"
    },
    {
      callee: { on: "function", name: "exchangeAuthorization" },
      effect: {
        does: "redeem",
        code: [{ arg: 1, prop: "authorizationCode" }],
        tokens: {
          in: "result",
          refreshTokenAt: ["refresh_token"],
          accessTokenAt: ["access_token"]
        }
      },
      source: "@modelcontextprotocol/sdk 1.32.2: dist/esm/client/auth.d.ts"
    },
    {
      callee: { on: "function", name: "refreshAuthorization" },
      effect: { does: "refresh" },
      source: "@modelcontextprotocol/sdk 1.32.2: dist/esm/client/auth.d.ts"
    },
    {
      callee: { on: "function", name: "startAuthorization" },
      effect: { does: "start sign-in", scopes: [{ arg: 1, prop: "scope" }] },
      source: "@modelcontextprotocol/sdk 1.32.2: dist/esm/client/auth.d.ts"
    }
  ]
};

// eslint-plugin/src/catalog/oauth/msal-angular.ts
var services3 = ["MsalService", "IMsalService"];
var msalAngular = {
  packages: ["@azure/msal-angular"],
  entries: [
    {
      callee: {
        on: "method",
        name: "handleRedirectObservable",
        receivers: services3,
        unambiguous: true
      },
      effect: { does: "redeem page code", guard: "instance", tokens: { in: "silent cache" } },
      source: "@azure/msal-angular 3.1.0, 6.2.1: msal.service.d.ts"
    },
    {
      callee: { on: "method", name: "acquireTokenSilent", receivers: services3 },
      effect: { does: "acquire silently" },
      source: "@azure/msal-angular 6.2.1: types/azure-msal-angular.d.ts"
    },
    {
      callee: { on: "method", name: "ssoSilent", receivers: services3 },
      effect: { does: "acquire silently" },
      source: "@azure/msal-angular 6.2.1: types/azure-msal-angular.d.ts"
    },
    {
      callee: { on: "method", name: "loginRedirect", receivers: services3 },
      effect: { does: "start sign-in", scopes: [{ arg: 0, prop: "scopes" }] },
      source: "@azure/msal-angular 6.2.1: types/azure-msal-angular.d.ts"
    },
    {
      callee: { on: "method", name: "loginPopup", receivers: services3 },
      effect: { does: "start sign-in", scopes: [{ arg: 0, prop: "scopes" }] },
      source: "@azure/msal-angular 6.2.1: types/azure-msal-angular.d.ts"
    },
    {
      callee: { on: "method", name: "acquireTokenRedirect", receivers: services3 },
      effect: { does: "start sign-in", scopes: [{ arg: 0, prop: "scopes" }] },
      source: "@azure/msal-angular 6.2.1: types/azure-msal-angular.d.ts"
    },
    {
      callee: { on: "method", name: "acquireTokenPopup", receivers: services3 },
      effect: { does: "start sign-in", scopes: [{ arg: 0, prop: "scopes" }] },
      source: "@azure/msal-angular 6.2.1: types/azure-msal-angular.d.ts"
    }
  ]
};

// eslint-plugin/src/catalog/oauth/msal-browser.ts
var clients12 = [
  "PublicClientApplication",
  "IPublicClientApplication",
  "PublicClientNext",
  "createStandardPublicClientApplication",
  "createNestablePublicClientApplication",
  "PublicClientApplication.createPublicClientApplication",
  "useMsal"
];
var msalBrowser = {
  packages: ["@azure/msal-browser", "@azure/msal-react"],
  entries: [
    {
      callee: { on: "method", name: "acquireTokenByCode", receivers: clients12, unambiguous: true },
      effect: {
        does: "redeem",
        code: [{ arg: 0, prop: "code" }],
        guard: "in flight",
        tokens: { in: "silent cache" },
        retries: "once after a network failure, since 5.18"
      },
      source: "@azure/msal-browser 5.30.0: src/controllers/StandardController.ts, src/network/FetchClient.ts"
    },
    {
      callee: {
        on: "method",
        name: "handleRedirectPromise",
        receivers: clients12,
        unambiguous: true
      },
      when: [{ arg: 0, isObject: false }],
      effect: {
        does: "redeem page code",
        url: { arg: 0 },
        guard: "instance",
        tokens: { in: "silent cache" },
        retries: "once after a network failure, since 5.18"
      },
      source: "@azure/msal-browser 2.39, 4.30, 5.30: IPublicClientApplication.d.ts; the promise is kept for each hash"
    },
    {
      callee: {
        on: "method",
        name: "handleRedirectPromise",
        receivers: clients12,
        unambiguous: true
      },
      effect: {
        does: "redeem page code",
        url: { arg: 0, prop: "hash" },
        guard: "instance",
        tokens: { in: "silent cache" },
        retries: "once after a network failure"
      },
      source: "@azure/msal-browser 5.30.0: types/app/IPublicClientApplication.d.ts"
    },
    {
      callee: { on: "method", name: "acquireTokenSilent", receivers: clients12, unambiguous: true },
      effect: { does: "acquire silently" },
      source: "@azure/msal-browser 5.30.0: types/app/IPublicClientApplication.d.ts"
    },
    {
      callee: { on: "method", name: "ssoSilent", receivers: clients12, unambiguous: true },
      effect: { does: "acquire silently" },
      source: "@azure/msal-browser 5.30.0: types/app/IPublicClientApplication.d.ts"
    },
    {
      callee: { on: "method", name: "loginRedirect", receivers: clients12, unambiguous: true },
      effect: { does: "start sign-in", scopes: [{ arg: 0, prop: "scopes" }] },
      source: "@azure/msal-browser 5.30.0: types/app/IPublicClientApplication.d.ts"
    },
    {
      callee: { on: "method", name: "loginPopup", receivers: clients12 },
      effect: { does: "start sign-in", scopes: [{ arg: 0, prop: "scopes" }] },
      source: "@azure/msal-browser 5.30.0: types/app/IPublicClientApplication.d.ts; own code in each call"
    },
    {
      callee: { on: "method", name: "acquireTokenRedirect", receivers: clients12, unambiguous: true },
      effect: { does: "start sign-in", scopes: [{ arg: 0, prop: "scopes" }] },
      source: "@azure/msal-browser 5.30.0: types/app/IPublicClientApplication.d.ts"
    },
    {
      callee: { on: "method", name: "acquireTokenPopup", receivers: clients12, unambiguous: true },
      effect: { does: "start sign-in", scopes: [{ arg: 0, prop: "scopes" }] },
      source: "@azure/msal-browser 5.30.0: types/app/IPublicClientApplication.d.ts; own code in each call"
    }
  ]
};

// eslint-plugin/src/catalog/oauth/msal-node.ts
var clients13 = [
  "ConfidentialClientApplication",
  "PublicClientApplication",
  "ClientApplication",
  "IConfidentialClientApplication",
  "IPublicClientApplication"
];
var msalNode = {
  packages: ["@azure/msal-node"],
  entries: [
    {
      callee: { on: "method", name: "acquireTokenByCode", receivers: clients13, unambiguous: true },
      effect: { does: "redeem", code: [{ arg: 0, prop: "code" }], tokens: { in: "silent cache" } },
      source: "@azure/msal-node 1.18, 2.16, 3.8, 7.2: ClientApplication.d.ts; executed: two calls send the code twice"
    },
    {
      callee: { on: "method", name: "acquireTokenSilent", receivers: clients13, unambiguous: true },
      effect: { does: "acquire silently" },
      source: "@azure/msal-node 7.2.3: types/client/ClientApplication.d.ts"
    },
    {
      callee: {
        on: "method",
        name: "acquireTokenByRefreshToken",
        receivers: clients13,
        unambiguous: true
      },
      effect: { does: "refresh" },
      source: "@azure/msal-node 7.2.3: types/client/ClientApplication.d.ts"
    },
    {
      callee: { on: "method", name: "getAuthCodeUrl", receivers: clients13, unambiguous: true },
      effect: {
        does: "start sign-in",
        scopes: [{ arg: 0, prop: "scopes" }],
        params: [{ arg: 0 }, { arg: 0, prop: "extraQueryParameters" }]
      },
      source: "@azure/msal-node 7.2.3: types/client/ClientApplication.d.ts; MSAL adds offline_access itself"
    },
    {
      callee: {
        on: "method",
        name: "acquireTokenInteractive",
        receivers: clients13,
        unambiguous: true
      },
      effect: { does: "start sign-in", scopes: [{ arg: 0, prop: "scopes" }] },
      source: "@azure/msal-node 7.2.3: src/client/PublicClientApplication.ts; own loopback server and own code in each call"
    }
  ]
};

// eslint-plugin/src/catalog/oauth/msal-react.ts
var msalReact = {
  packages: ["@azure/msal-react"],
  entries: [
    {
      callee: { on: "jsx", name: "MsalProvider", unambiguous: true },
      effect: {
        does: "redeem page code",
        when: "rendered",
        guard: "instance",
        tokens: { in: "silent cache" }
      },
      source: "@azure/msal-react 2.2.0, 5.7.1: src/MsalProvider.tsx; an effect calls handleRedirectPromise"
    },
    {
      callee: { on: "function", name: "useMsalAuthentication", unambiguous: true },
      effect: { does: "start sign-in", scopes: [{ arg: 1, prop: "scopes" }] },
      source: "@azure/msal-react 5.7.1: src/hooks/useMsalAuthentication.ts"
    },
    {
      callee: { on: "function", name: "useMsal", unambiguous: true },
      effect: { does: "nothing" },
      source: "@azure/msal-react 5.7.1: types/hooks/useMsal.d.ts"
    }
  ]
};

// eslint-plugin/src/catalog/oauth/next-auth.ts
var nextAuth = {
  packages: ["next-auth", "@auth/core", "@auth/sveltekit", "@auth/express"],
  entries: [
    {
      callee: { on: "function", name: "signIn" },
      effect: { does: "start sign-in", params: [{ arg: 2 }] },
      source: "next-auth 4.24.15: react/index.d.ts"
    }
  ]
};

// eslint-plugin/src/catalog/oauth/notion.ts
var notion = {
  packages: ["@notionhq/client"],
  entries: [
    {
      callee: { on: "method", name: "oauth.token", receivers: ["Client"] },
      when: [{ arg: 0, prop: "grant_type", equals: "authorization_code" }],
      effect: {
        does: "redeem",
        code: [{ arg: 0, prop: "code" }],
        retries: "after 429 and 529, since 5"
      },
      source: "@notionhq/client 2.3.0, 5.26.0: build/src/api-endpoints/oauth.d.ts"
    },
    {
      callee: { on: "method", name: "oauth.token", receivers: ["Client"] },
      when: [{ arg: 0, prop: "grant_type", equals: "refresh_token" }],
      effect: { does: "refresh" },
      source: "@notionhq/client 5.26.0: build/src/api-endpoints/oauth.d.ts"
    }
  ]
};

// eslint-plugin/src/catalog/oauth/nylas.ts
var nylas = {
  packages: ["nylas"],
  entries: [
    {
      callee: { on: "method", name: "auth.exchangeCodeForToken", receivers: ["default", "Nylas"] },
      effect: { does: "redeem", code: [{ arg: 0, prop: "code" }] },
      source: "nylas 8.4.0: lib/types/resources/auth.d.ts"
    },
    {
      callee: { on: "method", name: "exchangeCodeForToken", receivers: ["default", "Nylas"] },
      effect: { does: "redeem", code: [{ arg: 0 }] },
      source: "nylas 6.11.1: lib/nylas.d.ts"
    },
    {
      callee: { on: "method", name: "auth.refreshAccessToken", receivers: ["default", "Nylas"] },
      effect: { does: "refresh" },
      source: "nylas 8.4.0: lib/types/resources/auth.d.ts"
    },
    {
      callee: { on: "method", name: "auth.urlForOAuth2", receivers: ["default", "Nylas"] },
      effect: { does: "start sign-in", scopes: [{ arg: 0, prop: "scope" }], params: [{ arg: 0 }] },
      source: "nylas 8.4.0: lib/types/resources/auth.d.ts"
    }
  ]
};

// eslint-plugin/src/catalog/oauth/oauth.ts
var oauth = {
  packages: ["oauth"],
  entries: [
    {
      callee: { on: "method", name: "getOAuthAccessToken", receivers: ["OAuth2"] },
      when: [{ arg: 1, prop: "grant_type", notEquals: "refresh_token" }],
      effect: {
        does: "redeem",
        code: [{ arg: 0 }],
        tokens: {
          in: "result",
          refreshTokenAt: ["refresh_token"],
          accessTokenAt: ["access_token"]
        },
        answer: { arg: "last", params: ["error", "access token", "refresh token", "result"] }
      },
      source: "oauth 0.10.2: lib/oauth2.js"
    },
    {
      callee: { on: "method", name: "getOAuthAccessToken", receivers: ["OAuth2"] },
      effect: { does: "refresh" },
      source: "oauth 0.10.2: lib/oauth2.js"
    },
    {
      callee: { on: "method", name: "getAuthorizeUrl", receivers: ["OAuth2"] },
      effect: { does: "start sign-in", scopes: [{ arg: 0, prop: "scope" }], params: [{ arg: 0 }] },
      source: "oauth 0.10.2: lib/oauth2.js"
    }
  ]
};

// eslint-plugin/src/catalog/oauth/oauth4webapi.ts
var oauth4webapi = {
  packages: ["oauth4webapi"],
  entries: [
    {
      callee: { on: "function", name: "authorizationCodeGrantRequest", unambiguous: true },
      when: [
        { arg: 5, given: true },
        { arg: 5, isObject: false }
      ],
      effect: {
        does: "redeem",
        code: [{ arg: 3 }],
        codeIs: "url",
        tokens: {
          in: "result",
          refreshTokenAt: ["refresh_token"],
          accessTokenAt: ["access_token"]
        }
      },
      source: "oauth4webapi 3.8.8: build/index.d.ts (as, client, clientAuth, params, redirectUri, verifier, options)"
    },
    {
      callee: { on: "function", name: "authorizationCodeGrantRequest", unambiguous: true },
      effect: {
        does: "redeem",
        code: [{ arg: 2 }],
        codeIs: "url",
        tokens: {
          in: "result",
          refreshTokenAt: ["refresh_token"],
          accessTokenAt: ["access_token"]
        }
      },
      source: "oauth4webapi 2.17.0: build/index.d.ts (as, client, params, redirectUri, verifier, options)"
    },
    {
      callee: { on: "function", name: "genericTokenEndpointRequest" },
      when: [{ arg: 3, equals: "authorization_code" }],
      effect: { does: "redeem", code: [{ arg: 4, prop: "code" }] },
      source: "oauth4webapi 3.8.8: build/index.d.ts"
    },
    {
      callee: { on: "function", name: "genericTokenEndpointRequest" },
      when: [{ arg: 3, equals: "refresh_token" }],
      effect: { does: "refresh" },
      source: "oauth4webapi 3.8.8: build/index.d.ts"
    },
    {
      callee: { on: "function", name: "refreshTokenGrantRequest", unambiguous: true },
      effect: { does: "refresh" },
      source: "oauth4webapi 3.8.8: build/index.d.ts"
    },
    {
      callee: { on: "function", name: "validateAuthResponse" },
      effect: { does: "parse", from: { arg: 2 } },
      source: "oauth4webapi 2.17.0, 3.8.8: build/index.d.ts; no network"
    },
    {
      callee: { on: "function", name: "validateJwtAuthResponse" },
      effect: { does: "parse", from: { arg: 2 } },
      source: "oauth4webapi 3.8.8: build/index.d.ts; no token request"
    },
    {
      callee: { on: "function", name: "processAuthorizationCodeResponse" },
      effect: { does: "parse", from: { arg: 2 } },
      source: "oauth4webapi 3.8.8: build/index.d.ts; no network"
    },
    {
      callee: { on: "function", name: "processAuthorizationCodeOAuth2Response" },
      effect: { does: "parse", from: { arg: 2 } },
      source: "oauth4webapi 2.17.0: build/index.d.ts; no network"
    },
    {
      callee: { on: "function", name: "processAuthorizationCodeOpenIDResponse" },
      effect: { does: "parse", from: { arg: 2 } },
      source: "oauth4webapi 2.17.0: build/index.d.ts; no network"
    },
    {
      callee: { on: "function", name: "isDPoPNonceError", unambiguous: true },
      effect: { does: "tell unspent", error: { arg: 0 } },
      source: "oauth4webapi 3.8.8: build/index.d.ts; RFC 9449 section 8"
    }
  ]
};

// eslint-plugin/src/catalog/oauth/octokit.ts
var octokit = {
  packages: [
    "@octokit/oauth-methods",
    "@octokit/oauth-app",
    "@octokit/auth-oauth-user",
    "@octokit/auth-oauth-app",
    "@octokit/auth-app",
    "@octokit/app",
    "octokit"
  ],
  entries: [
    {
      callee: { on: "function", name: "exchangeWebFlowCode", unambiguous: true },
      effect: { does: "redeem", code: [{ arg: 0, prop: "code" }] },
      source: "@octokit/oauth-methods 6.0.5: dist-types/exchange-web-flow-code.d.ts"
    },
    {
      callee: { on: "function", name: "refreshToken" },
      effect: { does: "refresh" },
      source: "@octokit/oauth-methods 6.0.5: dist-types/refresh-token.d.ts"
    },
    {
      callee: { on: "function", name: "getWebFlowAuthorizationUrl", unambiguous: true },
      effect: { does: "start sign-in", scopes: [{ arg: 0, prop: "scopes" }] },
      source: "@octokit/oauth-methods 6.0.5: dist-types/get-web-flow-authorization-url.d.ts"
    },
    {
      callee: { on: "method", name: "createToken", receivers: ["OAuthApp"] },
      effect: { does: "redeem", code: [{ arg: 0, prop: "code" }] },
      source: "@octokit/oauth-app 8.0.4: dist-types/methods/create-token.d.ts"
    },
    {
      callee: { on: "method", name: "oauth.createToken", receivers: ["App"] },
      effect: { does: "redeem", code: [{ arg: 0, prop: "code" }] },
      source: "@octokit/oauth-app 8.0.4: dist-types/methods/create-token.d.ts; app.oauth is an OAuthApp"
    },
    {
      callee: { on: "function", name: "createOAuthUserAuth", unambiguous: true },
      when: [{ arg: 0, prop: "code", given: true }],
      effect: {
        does: "prepare redemption",
        code: [{ arg: 0, prop: "code" }],
        method: "()",
        guard: "later"
      },
      source: "@octokit/auth-oauth-user 6.0.4: dist-src/get-authentication.js; executed: two calls at once send it twice"
    },
    {
      callee: { on: "method", name: "", receivers: ["createOAuthAppAuth", "createAppAuth"] },
      when: [
        { arg: 0, prop: "type", equals: "oauth-user" },
        { arg: 0, prop: "code", given: true }
      ],
      effect: { does: "redeem", code: [{ arg: 0, prop: "code" }] },
      source: "@octokit/auth-oauth-app README: auth({ type: 'oauth-user', code })"
    },
    {
      callee: { on: "method", name: "auth", receivers: ["Octokit"] },
      when: [
        { arg: 0, prop: "type", equals: "oauth-user" },
        { arg: 0, prop: "code", given: true }
      ],
      effect: { does: "redeem", code: [{ arg: 0, prop: "code" }] },
      source: "@octokit/auth-oauth-app README: octokit.auth({ type: 'oauth-user', code })"
    }
  ]
};

// eslint-plugin/src/catalog/oauth/oidc-client.ts
var managers = ["UserManager"];
var clients14 = ["OidcClient"];
var tokens6 = { in: "library" };
var oidcClient = {
  packages: ["oidc-client-ts", "oidc-client"],
  entries: [
    {
      callee: {
        on: "method",
        name: "signinRedirectCallback",
        receivers: managers,
        unambiguous: true
      },
      effect: { does: "redeem page code", url: { arg: 0 }, guard: "later", tokens: tokens6 },
      source: "oidc-client-ts 2.5.0, 3.5.0: dist/esm/oidc-client-ts.js; oidc-client 1.11.5: src/OidcClient.js"
    },
    {
      callee: { on: "method", name: "signinCallback", receivers: managers, unambiguous: true },
      effect: { does: "redeem page code", url: { arg: 0 }, guard: "later", tokens: tokens6 },
      source: "oidc-client-ts 2.5.0, 3.5.0: dist/esm/oidc-client-ts.js; oidc-client 1.11.5: src/OidcClient.js"
    },
    {
      callee: { on: "method", name: "processSigninResponse", receivers: clients14 },
      effect: {
        does: "redeem",
        code: [{ arg: 0 }],
        codeIs: "url",
        guard: "later",
        tokens: {
          in: "result",
          refreshTokenAt: ["refresh_token"],
          accessTokenAt: ["access_token"]
        }
      },
      source: "oidc-client-ts 3.5.0: dist/types/oidc-client-ts.d.ts"
    },
    {
      callee: { on: "method", name: "signinSilent", receivers: managers, unambiguous: true },
      effect: { does: "acquire silently" },
      source: "oidc-client-ts 3.5.0: dist/types/oidc-client-ts.d.ts; by refresh token, else in a frame"
    },
    {
      callee: { on: "method", name: "signinRedirect", receivers: managers, unambiguous: true },
      effect: { does: "start sign-in", scopes: [{ arg: 0, prop: "scope" }], params: [{ arg: 0 }] },
      source: "oidc-client-ts 3.5.0: dist/types/oidc-client-ts.d.ts"
    },
    {
      callee: { on: "method", name: "signinPopup", receivers: managers },
      effect: { does: "start sign-in", scopes: [{ arg: 0, prop: "scope" }], params: [{ arg: 0 }] },
      source: "oidc-client-ts 3.5.0: dist/types/oidc-client-ts.d.ts; own code in each call"
    }
  ]
};

// eslint-plugin/src/catalog/oauth/okta-react.ts
var oktaReact = {
  packages: ["@okta/okta-react"],
  entries: [
    {
      callee: { on: "jsx", name: "LoginCallback" },
      effect: {
        does: "redeem page code",
        when: "rendered",
        guard: "page",
        tokens: { in: "library" }
      },
      source: "@okta/okta-react 6.11.0: bundles/okta-react.esm.js"
    }
  ]
};

// eslint-plugin/src/catalog/oauth/okta.ts
var clients15 = ["OktaAuth"];
var okta = {
  packages: ["@okta/okta-auth-js"],
  entries: [
    {
      callee: {
        on: "method",
        name: "token.exchangeCodeForTokens",
        receivers: clients15,
        unambiguous: true
      },
      effect: {
        does: "redeem",
        code: [
          { arg: 0, prop: "authorizationCode" },
          { arg: 0, prop: "interactionCode" }
        ],
        tokens: {
          in: "result",
          refreshTokenAt: ["tokens.refreshToken"],
          accessTokenAt: ["tokens.accessToken"]
        }
      },
      source: "@okta/okta-auth-js 7.14.5, 8.0.1: oidc/exchangeCodeForTokens.js"
    },
    {
      callee: { on: "method", name: "token.parseFromUrl", receivers: clients15, unambiguous: true },
      effect: {
        does: "redeem page code",
        url: { arg: 0 },
        guard: "page",
        tokens: {
          in: "result",
          refreshTokenAt: ["tokens.refreshToken"],
          accessTokenAt: ["tokens.accessToken"]
        }
      },
      source: "@okta/okta-auth-js 8.0.1: oidc/parseFromUrl.js"
    },
    {
      callee: { on: "method", name: "handleLoginRedirect", receivers: clients15, unambiguous: true },
      effect: { does: "redeem page code", guard: "page", tokens: { in: "library" } },
      source: "@okta/okta-auth-js 8.0.1: types/lib/core/types/api.d.ts"
    },
    {
      callee: { on: "method", name: "handleRedirect", receivers: clients15 },
      effect: { does: "redeem page code", guard: "page", tokens: { in: "library" } },
      source: "@okta/okta-auth-js 8.0.1: types/lib/core/types/api.d.ts"
    },
    {
      callee: { on: "method", name: "token.renewTokens", receivers: clients15, unambiguous: true },
      effect: { does: "refresh" },
      source: "@okta/okta-auth-js 8.0.1: types/lib/oidc/types/api.d.ts"
    },
    {
      callee: { on: "method", name: "tokenManager.renew", receivers: clients15 },
      effect: { does: "refresh" },
      source: "@okta/okta-auth-js 8.0.1: types/lib/oidc/types/api.d.ts"
    },
    {
      callee: {
        on: "method",
        name: "getOrRenewAccessToken",
        receivers: clients15,
        unambiguous: true
      },
      effect: { does: "acquire silently" },
      source: "@okta/okta-auth-js 8.0.1: types/lib/oidc/types/api.d.ts"
    },
    {
      callee: { on: "method", name: "token.getWithoutPrompt", receivers: clients15 },
      effect: { does: "acquire silently" },
      source: "@okta/okta-auth-js 8.0.1: types/lib/oidc/types/api.d.ts; own code in each call"
    },
    {
      callee: { on: "method", name: "signInWithRedirect", receivers: clients15 },
      effect: { does: "start sign-in", scopes: [{ arg: 0, prop: "scopes" }] },
      source: "@okta/okta-auth-js 8.0.1: types/lib/oidc/types/api.d.ts"
    },
    {
      callee: { on: "method", name: "token.getWithRedirect", receivers: clients15 },
      effect: { does: "start sign-in", scopes: [{ arg: 0, prop: "scopes" }] },
      source: "@okta/okta-auth-js 8.0.1: types/lib/oidc/types/api.d.ts"
    },
    {
      callee: { on: "method", name: "token.getWithPopup", receivers: clients15 },
      effect: { does: "start sign-in", scopes: [{ arg: 0, prop: "scopes" }] },
      source: "@okta/okta-auth-js 8.0.1: types/lib/oidc/types/api.d.ts; own code in each call"
    }
  ]
};

// eslint-plugin/src/catalog/oauth/openid-client.ts
var clients16 = ["Client", "BaseClient", "Issuer.discover", "Issuer.Client", "issuer.Client"];
var tokens7 = {
  in: "result",
  refreshTokenAt: ["refresh_token"],
  accessTokenAt: ["access_token"]
};
var openidClient = {
  packages: ["openid-client"],
  entries: [
    {
      callee: { on: "method", name: "callback", receivers: clients16 },
      effect: { does: "redeem", code: [{ arg: 1, prop: "code" }], tokens: tokens7 },
      source: "openid-client 5.7.1: types/index.d.ts; 3.15.10: lib/client.js"
    },
    {
      callee: { on: "method", name: "oauthCallback", receivers: clients16 },
      effect: { does: "redeem", code: [{ arg: 1, prop: "code" }], tokens: tokens7 },
      source: "openid-client 5.7.1: types/index.d.ts"
    },
    {
      callee: { on: "method", name: "authorizationCallback", receivers: clients16 },
      effect: { does: "redeem", code: [{ arg: 1, prop: "code" }], tokens: tokens7 },
      source: "openid-client 2.5.0: lib/client.js"
    },
    {
      callee: { on: "method", name: "grant", receivers: clients16 },
      when: [{ arg: 0, prop: "grant_type", equals: "authorization_code" }],
      effect: { does: "redeem", code: [{ arg: 0, prop: "code" }], tokens: tokens7 },
      source: "openid-client 5.7.1: types/index.d.ts"
    },
    {
      callee: { on: "method", name: "grant", receivers: clients16 },
      when: [{ arg: 0, prop: "grant_type", equals: "refresh_token" }],
      effect: { does: "refresh" },
      source: "openid-client 5.7.1: types/index.d.ts"
    },
    {
      callee: { on: "method", name: "refresh", receivers: clients16 },
      effect: { does: "refresh" },
      source: "openid-client 5.7.1: types/index.d.ts"
    },
    {
      callee: { on: "method", name: "authorizationUrl", receivers: clients16 },
      effect: { does: "start sign-in", scopes: [{ arg: 0, prop: "scope" }], params: [{ arg: 0 }] },
      source: "openid-client 5.7.1: types/index.d.ts"
    },
    {
      callee: { on: "method", name: "callbackParams", receivers: clients16 },
      effect: { does: "parse", from: { arg: 0 } },
      source: "openid-client 5.7.1: types/index.d.ts; no network"
    },
    {
      callee: { on: "function", name: "authorizationCodeGrant" },
      effect: { does: "redeem", code: [{ arg: 1 }], codeIs: "url", tokens: tokens7 },
      source: "openid-client 6.9.0: build/index.d.ts"
    },
    {
      callee: { on: "function", name: "genericGrantRequest" },
      when: [{ arg: 1, equals: "authorization_code" }],
      effect: { does: "redeem", code: [{ arg: 2, prop: "code" }], tokens: tokens7 },
      source: "openid-client 6.9.0: build/index.d.ts"
    },
    {
      callee: { on: "function", name: "genericGrantRequest" },
      when: [{ arg: 1, equals: "refresh_token" }],
      effect: { does: "refresh" },
      source: "openid-client 6.9.0: build/index.d.ts"
    },
    {
      callee: { on: "function", name: "refreshTokenGrant" },
      effect: { does: "refresh" },
      source: "openid-client 6.9.0: build/index.d.ts"
    },
    {
      callee: { on: "function", name: "buildAuthorizationUrl" },
      effect: { does: "start sign-in", scopes: [{ arg: 1, prop: "scope" }], params: [{ arg: 1 }] },
      source: "openid-client 6.9.0: build/index.d.ts"
    },
    {
      callee: { on: "function", name: "buildAuthorizationUrlWithPAR" },
      effect: { does: "start sign-in", scopes: [{ arg: 1, prop: "scope" }], params: [{ arg: 1 }] },
      source: "openid-client 6.9.0: build/index.d.ts"
    },
    {
      callee: { on: "function", name: "buildAuthorizationUrlWithJAR" },
      effect: { does: "start sign-in", scopes: [{ arg: 1, prop: "scope" }], params: [{ arg: 1 }] },
      source: "openid-client 6.9.0: build/index.d.ts"
    }
  ]
};

// eslint-plugin/src/catalog/oauth/oslo.ts
var oslo = {
  packages: ["oslo"],
  entries: [
    {
      callee: { on: "method", name: "validateAuthorizationCode", receivers: ["OAuth2Client"] },
      effect: {
        does: "redeem",
        code: [{ arg: 0 }],
        tokens: {
          in: "result",
          refreshTokenAt: ["refresh_token"],
          accessTokenAt: ["access_token"]
        }
      },
      source: "oslo 1.2.1: dist/oauth2/index.d.ts"
    },
    {
      callee: { on: "method", name: "refreshAccessToken", receivers: ["OAuth2Client"] },
      effect: { does: "refresh" },
      source: "oslo 1.2.1: dist/oauth2/index.d.ts"
    },
    {
      callee: { on: "method", name: "createAuthorizationURL", receivers: ["OAuth2Client"] },
      effect: { does: "start sign-in", scopes: [{ arg: 0, prop: "scopes" }] },
      source: "oslo 1.2.1: dist/oauth2/index.d.ts"
    }
  ]
};

// eslint-plugin/src/catalog/oauth/react-native-app-auth.ts
var reactNativeAppAuth = {
  packages: ["react-native-app-auth"],
  entries: [
    {
      callee: { on: "function", name: "authorize" },
      effect: {
        does: "start sign-in",
        scopes: [{ arg: 0, prop: "scopes" }],
        params: [{ arg: 0, prop: "additionalParameters" }]
      },
      source: "react-native-app-auth 8.4.1: index.d.ts"
    },
    {
      callee: { on: "function", name: "refresh" },
      effect: { does: "refresh" },
      source: "react-native-app-auth 8.4.1: index.d.ts"
    }
  ]
};

// eslint-plugin/src/catalog/oauth/react-oauth-google.ts
var reactOauthGoogle = {
  packages: ["@react-oauth/google"],
  entries: [
    {
      callee: { on: "function", name: "useGoogleLogin", unambiguous: true },
      effect: {
        does: "run",
        callback: { arg: 0, prop: "onSuccess" },
        with: "fresh",
        when: "registered",
        as: "handler"
      },
      returns: [{ at: "", effect: { does: "start sign-in" } }],
      source: "@react-oauth/google 0.13.5: dist/index.d.ts"
    }
  ]
};

// eslint-plugin/src/catalog/oauth/react-oauth2-code-pkce.ts
var reactOauth2CodePkce = {
  packages: ["react-oauth2-code-pkce"],
  entries: [
    {
      callee: { on: "jsx", name: "AuthProvider" },
      effect: {
        does: "redeem page code",
        when: "rendered",
        guard: "page",
        tokens: { in: "library" }
      },
      source: "react-oauth2-code-pkce 1.24.0: dist/AuthContext.js"
    }
  ]
};

// eslint-plugin/src/catalog/oauth/react-oidc-context.ts
var reactOidcContext = {
  packages: ["react-oidc-context"],
  entries: [
    {
      callee: { on: "jsx", name: "AuthProvider" },
      effect: {
        does: "redeem page code",
        when: "rendered",
        guard: "page",
        tokens: { in: "library" },
        options: { arg: 0 },
        off: [{ skipSigninCallback: [true] }]
      },
      source: "react-oidc-context 2.4.0, 3.3.1: dist/esm/react-oidc-context.js"
    },
    {
      callee: { on: "function", name: "useAuth" },
      effect: { does: "nothing" },
      returns: [
        { at: "signinRedirect", effect: { does: "start sign-in" } },
        { at: "signinPopup", effect: { does: "start sign-in" } },
        { at: "signinSilent", effect: { does: "acquire silently" } }
      ],
      source: "react-oidc-context 3.3.1: dist/esm/react-oidc-context.js"
    },
    {
      callee: { on: "function", name: "useAutoSignin" },
      effect: { does: "start sign-in" },
      source: "react-oidc-context 3.3.1: dist/esm/react-oidc-context.js"
    }
  ]
};

// eslint-plugin/src/catalog/oauth/shopify.ts
var shopify = {
  packages: ["@shopify/shopify-api"],
  entries: [
    {
      callee: { on: "method", name: "auth.callback", receivers: ["shopifyApi", "Shopify"] },
      effect: {
        does: "redeem",
        code: [{ arg: 0, prop: "rawRequest" }],
        codeIs: "url",
        tokens: { in: "library" }
      },
      source: "@shopify/shopify-api 13.1.0: dist/cjs/lib/auth/oauth/oauth.js"
    },
    {
      callee: { on: "method", name: "auth.begin", receivers: ["shopifyApi", "Shopify"] },
      effect: { does: "start sign-in" },
      source: "@shopify/shopify-api 13.1.0: dist/ts/lib/auth/oauth/oauth.d.ts"
    }
  ]
};

// eslint-plugin/src/catalog/oauth/simple-oauth2.ts
var made = ["create", "default", "default.create"];
var tokens8 = {
  in: "result",
  refreshTokenAt: ["token.refresh_token", "refresh_token"],
  accessTokenAt: ["token.access_token", "access_token"]
};
var simpleOauth2 = {
  packages: ["simple-oauth2"],
  entries: [
    {
      callee: { on: "method", name: "getToken", receivers: ["AuthorizationCode"] },
      effect: { does: "redeem", code: [{ arg: 0, prop: "code" }], tokens: tokens8 },
      source: "simple-oauth2 4.3.0, 5.1.0: lib/authorization-code-grant-type.js; executed: 500 sends it once"
    },
    {
      callee: {
        on: "method",
        name: "authorizationCode.getToken",
        receivers: made
      },
      effect: {
        does: "redeem",
        code: [{ arg: 0, prop: "code" }],
        tokens: tokens8,
        answer: { arg: "last", params: ["error", "result"] }
      },
      source: "simple-oauth2 2.5.2: lib/client/auth-code.js; 3.4.0: lib/grants/authorization-code.js"
    },
    {
      callee: { on: "method", name: "authCode.getToken", receivers: made },
      effect: {
        does: "redeem",
        code: [{ arg: 0, prop: "code" }],
        tokens: tokens8,
        answer: { arg: "last", params: ["error", "result"] }
      },
      source: "simple-oauth2 before 1.0: lib/client/auth-code.js"
    },
    {
      callee: { on: "method", name: "authCode.authorizeURL", receivers: made },
      effect: {
        does: "start sign-in",
        scopes: [{ arg: 0, prop: "scope" }],
        params: [{ arg: 0 }]
      },
      source: "simple-oauth2 before 1.0: lib/client/auth-code.js"
    },
    {
      callee: {
        on: "method",
        name: "refresh",
        receivers: ["AccessToken", "AuthorizationCode.createToken", "accessToken.create"]
      },
      effect: { does: "refresh" },
      source: "simple-oauth2 5.1.0: lib/access-token.js"
    },
    {
      callee: { on: "method", name: "accessToken.create", receivers: made },
      effect: { does: "build", from: { arg: 0 } },
      source: "simple-oauth2 2.5.2: lib/access-token.js; wraps the response, no network"
    },
    {
      callee: { on: "method", name: "createToken", receivers: ["AuthorizationCode"] },
      effect: { does: "nothing" },
      returns: [{ at: "refresh", effect: { does: "refresh" } }],
      source: "simple-oauth2 5.1.0: lib/authorization-code-grant-type.js; wraps stored tokens, no network"
    },
    {
      callee: { on: "method", name: "authorizeURL", receivers: ["AuthorizationCode"] },
      effect: { does: "start sign-in", scopes: [{ arg: 0, prop: "scope" }], params: [{ arg: 0 }] },
      source: "simple-oauth2 5.1.0: lib/authorization-code-grant-type.js"
    },
    {
      callee: {
        on: "method",
        name: "authorizationCode.authorizeURL",
        receivers: made
      },
      effect: { does: "start sign-in", scopes: [{ arg: 0, prop: "scope" }], params: [{ arg: 0 }] },
      source: "simple-oauth2 2.5.2: lib/client/auth-code.js"
    }
  ]
};

// eslint-plugin/src/catalog/oauth/slack-oauth.ts
var slackOauth = {
  packages: ["@slack/oauth"],
  entries: [
    {
      callee: { on: "method", name: "handleCallback", receivers: ["InstallProvider"] },
      effect: {
        does: "redeem",
        code: [{ arg: 0, prop: "url" }],
        codeIs: "url",
        tokens: { in: "library" },
        retries: "up to 10 more times after a network failure or any status but 200"
      },
      source: "@slack/oauth 2.6.3, 4.0.0: dist/install-provider.js"
    },
    {
      callee: { on: "method", name: "generateInstallUrl", receivers: ["InstallProvider"] },
      effect: { does: "start sign-in", scopes: [{ arg: 0, prop: "scopes" }] },
      source: "@slack/oauth 4.0.0: dist/install-provider.d.ts"
    },
    {
      callee: { on: "method", name: "handleInstallPath", receivers: ["InstallProvider"] },
      effect: { does: "start sign-in", scopes: [{ arg: 3, prop: "scopes" }] },
      source: "@slack/oauth 4.0.0: dist/install-provider.d.ts"
    }
  ]
};

// eslint-plugin/src/catalog/oauth/slack.ts
var clients17 = ["WebClient", "WebClientV6"];
var retries6 = "up to 10 more times after a network failure or any status but 200";
var slack = {
  packages: ["@slack/web-api"],
  entries: [
    {
      callee: { on: "method", name: "oauth.v2.access", receivers: clients17, unambiguous: true },
      when: [{ arg: 0, prop: "grant_type", notEquals: "refresh_token" }],
      effect: { does: "redeem", code: [{ arg: 0, prop: "code" }], retries: retries6 },
      source: "@slack/web-api 6.13.0, 8.2.0: dist/methods.d.ts; executed: 500 sends it 11 times"
    },
    {
      callee: { on: "method", name: "oauth.v2.access", receivers: clients17, unambiguous: true },
      effect: { does: "refresh" },
      source: "@slack/web-api 8.2.0: dist/methods.d.ts"
    },
    {
      callee: { on: "method", name: "oauth.access", receivers: clients17 },
      effect: { does: "redeem", code: [{ arg: 0, prop: "code" }], retries: retries6 },
      source: "@slack/web-api 8.2.0: dist/methods.d.ts"
    },
    {
      callee: { on: "method", name: "openid.connect.token", receivers: clients17, unambiguous: true },
      when: [{ arg: 0, prop: "grant_type", notEquals: "refresh_token" }],
      effect: { does: "redeem", code: [{ arg: 0, prop: "code" }], retries: retries6 },
      source: "@slack/web-api 8.2.0: dist/methods.d.ts"
    },
    {
      callee: { on: "method", name: "openid.connect.token", receivers: clients17, unambiguous: true },
      effect: { does: "refresh" },
      source: "@slack/web-api 8.2.0: dist/methods.d.ts"
    },
    {
      callee: { on: "method", name: "apiCall", receivers: clients17 },
      when: [
        { arg: 0, matches: "^(oauth\\.(v2\\.)?access|openid\\.connect\\.token)$" },
        { arg: 1, prop: "grant_type", notEquals: "refresh_token" }
      ],
      effect: { does: "redeem", code: [{ arg: 1, prop: "code" }], retries: retries6 },
      source: "@slack/web-api 8.2.0: dist/WebClient.js"
    }
  ]
};

// eslint-plugin/src/catalog/oauth/spotify-web-api-node.ts
var clients18 = ["default", "SpotifyWebApi"];
var spotifyWebApiNode = {
  packages: ["spotify-web-api-node"],
  entries: [
    {
      callee: { on: "method", name: "authorizationCodeGrant", receivers: clients18 },
      effect: {
        does: "redeem",
        code: [{ arg: 0 }],
        tokens: {
          in: "result",
          refreshTokenAt: ["body.refresh_token"],
          accessTokenAt: ["body.access_token"]
        },
        answer: { arg: "last", params: ["error", "result"] }
      },
      source: "spotify-web-api-node 5.0.2: src/server-methods.js"
    },
    {
      callee: { on: "method", name: "refreshAccessToken", receivers: clients18 },
      effect: { does: "refresh" },
      source: "spotify-web-api-node 5.0.2: src/server-methods.js"
    },
    {
      callee: { on: "method", name: "createAuthorizeURL", receivers: clients18, unambiguous: true },
      effect: { does: "start sign-in", scopes: [{ arg: 0 }] },
      source: "spotify-web-api-node 5.0.2: src/spotify-web-api.js"
    }
  ]
};

// eslint-plugin/src/catalog/oauth/strava.ts
var strava = {
  packages: ["strava-v3"],
  entries: [
    {
      callee: { on: "method", name: "oauth.getToken", receivers: ["default", "client"] },
      effect: {
        does: "redeem",
        code: [{ arg: 0 }],
        tokens: {
          in: "result",
          refreshTokenAt: ["refresh_token"],
          accessTokenAt: ["access_token"]
        },
        answer: { arg: "last", params: ["error", "result"] }
      },
      source: "strava-v3 4.0.2: lib/oauth.js"
    },
    {
      callee: { on: "method", name: "oauth.refreshToken", receivers: ["default", "client"] },
      effect: { does: "refresh" },
      source: "strava-v3 4.0.2: lib/oauth.js"
    },
    {
      callee: { on: "method", name: "oauth.getRequestAccessURL", receivers: ["default", "client"] },
      effect: { does: "start sign-in", scopes: [{ arg: 0, prop: "scope" }], params: [{ arg: 0 }] },
      source: "strava-v3 4.0.2: lib/oauth.js"
    }
  ]
};

// eslint-plugin/src/catalog/oauth/stripe.ts
var clients19 = ["Stripe", "default"];
var stripe = {
  packages: ["stripe"],
  entries: [
    {
      callee: { on: "method", name: "oauth.token", receivers: clients19 },
      when: [{ arg: 0, prop: "grant_type", equals: "authorization_code" }],
      effect: {
        does: "redeem",
        code: [{ arg: 0, prop: "code" }],
        retries: "up to 2 more times, with an idempotency key"
      },
      source: "stripe 17.7.0: types/OAuth.d.ts; 23.1.0: cjs/resources/OAuth.d.ts"
    },
    {
      callee: { on: "method", name: "oauth.token", receivers: clients19 },
      when: [{ arg: 0, prop: "grant_type", equals: "refresh_token" }],
      effect: { does: "refresh" },
      source: "stripe 17.7.0: types/OAuth.d.ts"
    },
    {
      callee: { on: "method", name: "oauth.authorizeUrl", receivers: clients19 },
      effect: { does: "start sign-in", scopes: [{ arg: 0, prop: "scope" }], params: [{ arg: 0 }] },
      source: "stripe 17.7.0: types/OAuth.d.ts"
    }
  ]
};

// eslint-plugin/src/catalog/oauth/supabase-ssr.ts
var supabaseSsr = {
  packages: [
    "@supabase/ssr",
    "@supabase/auth-helpers-nextjs",
    "@supabase/auth-helpers-react",
    "@supabase/auth-helpers-remix",
    "@supabase/auth-helpers-sveltekit",
    "@supabase/auth-helpers-shared"
  ],
  entries: [
    {
      callee: {
        on: "method",
        name: "auth.exchangeCodeForSession",
        receivers: ["createServerClient", "createBrowserClient", "createRouteHandlerClient"],
        unambiguous: true
      },
      effect: { does: "redeem", code: [{ arg: 0 }], guard: "later", tokens: { in: "library" } },
      source: "@supabase/auth-js 2.119.1: src/GoTrueClient.ts"
    },
    {
      callee: { on: "function", name: "createBrowserClient" },
      effect: {
        does: "redeem page code",
        when: "constructed",
        guard: "later",
        tokens: { in: "library" }
      },
      source: "@supabase/ssr 0.12: createBrowserClient.js; sets flowType 'pkce' and detectSessionInUrl itself, whatever the options say"
    },
    {
      callee: { on: "function", name: "createClientComponentClient" },
      effect: {
        does: "redeem page code",
        when: "constructed",
        guard: "later",
        tokens: { in: "library" }
      },
      source: "@supabase/auth-helpers-nextjs: createClientComponentClient; PKCE since 0.7"
    },
    {
      callee: { on: "function", name: "createPagesBrowserClient" },
      effect: {
        does: "redeem page code",
        when: "constructed",
        guard: "later",
        tokens: { in: "library" }
      },
      source: "@supabase/auth-helpers-nextjs: createPagesBrowserClient; PKCE since 0.7"
    }
  ]
};

// eslint-plugin/src/catalog/oauth/supabase.ts
var clients20 = [
  "SupabaseClient",
  "SupabaseAuthClient",
  "GoTrueClient",
  "AuthClient",
  "createClient",
  "createBrowserClient",
  "createServerClient",
  "createClientComponentClient",
  "createPagesBrowserClient",
  "createRouteHandlerClient",
  "createServerComponentClient",
  "createServerActionClient",
  "createMiddlewareClient",
  "createPagesServerClient",
  "createBrowserSupabaseClient",
  "createServerSupabaseClient"
];
var supabase = {
  packages: ["@supabase/supabase-js", "@supabase/auth-js", "@supabase/gotrue-js"],
  entries: [
    {
      callee: {
        on: "method",
        name: "auth.exchangeCodeForSession",
        receivers: clients20,
        unambiguous: true
      },
      effect: { does: "redeem", code: [{ arg: 0 }], guard: "later", tokens: { in: "library" } },
      source: "@supabase/auth-js 2.119.1: src/GoTrueClient.ts"
    },
    {
      callee: {
        on: "method",
        name: "exchangeCodeForSession",
        receivers: ["GoTrueClient", "AuthClient", "SupabaseAuthClient"],
        unambiguous: true
      },
      effect: { does: "redeem", code: [{ arg: 0 }], guard: "later", tokens: { in: "library" } },
      source: "@supabase/auth-js 2.119.1: src/GoTrueClient.ts"
    },
    {
      callee: { on: "function", name: "createClient" },
      effect: {
        does: "redeem page code",
        when: "constructed",
        guard: "later",
        tokens: { in: "library" },
        options: { arg: 2 },
        on: [{ "auth.flowType": ["pkce"] }],
        off: [{ "auth.detectSessionInUrl": [false] }]
      },
      source: "@supabase/auth-js 2.119.1: src/GoTrueClient.ts; in browsers, flowType defaults to 'implicit'"
    },
    {
      callee: { on: "method", name: "auth.refreshSession", receivers: clients20, unambiguous: true },
      effect: { does: "refresh" },
      source: "@supabase/auth-js 2.119.1: src/GoTrueClient.ts"
    },
    {
      callee: { on: "method", name: "auth.getSession", receivers: clients20 },
      effect: { does: "acquire silently" },
      source: "@supabase/auth-js 2.119.1: src/GoTrueClient.ts; refreshes when expired"
    },
    {
      callee: { on: "method", name: "auth.signInWithOAuth", receivers: clients20, unambiguous: true },
      effect: {
        does: "start sign-in",
        scopes: [{ arg: 0, prop: "options.scopes" }],
        params: [{ arg: 0, prop: "options.queryParams" }]
      },
      source: "@supabase/auth-js 2.119.1: src/GoTrueClient.ts"
    }
  ]
};

// eslint-plugin/src/catalog/oauth/twitter-api-v2.ts
var clients21 = ["TwitterApi", "TwitterApiReadOnly", "default"];
var twitterApiV2 = {
  packages: ["twitter-api-v2"],
  entries: [
    {
      callee: { on: "method", name: "loginWithOAuth2", receivers: clients21, unambiguous: true },
      effect: {
        does: "redeem",
        code: [{ arg: 0, prop: "code" }],
        tokens: {
          in: "result",
          refreshTokenAt: ["refreshToken"],
          accessTokenAt: ["accessToken", "client"]
        }
      },
      source: "twitter-api-v2 1.29.1: dist/esm/client/readonly.d.ts"
    },
    {
      callee: { on: "method", name: "refreshOAuth2Token", receivers: clients21, unambiguous: true },
      effect: { does: "refresh" },
      source: "twitter-api-v2 1.29.1: dist/esm/client/readonly.d.ts"
    },
    {
      callee: {
        on: "method",
        name: "generateOAuth2AuthLink",
        receivers: clients21,
        unambiguous: true
      },
      effect: { does: "start sign-in", scopes: [{ arg: 1, prop: "scope" }], params: [{ arg: 1 }] },
      source: "twitter-api-v2 1.29.1: dist/esm/client/readonly.d.ts"
    }
  ]
};

// eslint-plugin/src/catalog/oauth/workos.ts
var clients22 = ["WorkOS", "UserManagement", "createWorkOS"];
var tokens9 = {
  in: "result",
  refreshTokenAt: ["refreshToken"],
  accessTokenAt: ["accessToken"]
};
var retries7 = "up to 3 more times after 408, 429 or 5xx, since 11";
var workos = {
  packages: ["@workos-inc/node"],
  entries: [
    {
      callee: {
        on: "method",
        name: "userManagement.authenticateWithCode",
        receivers: clients22,
        unambiguous: true
      },
      effect: { does: "redeem", code: [{ arg: 0, prop: "code" }], tokens: tokens9, retries: retries7 },
      source: "@workos-inc/node 7.82.0: lib/user-management/user-management.d.ts; 11.0.0: lib/factory"
    },
    {
      callee: {
        on: "method",
        name: "userManagement.authenticateWithCodeAndVerifier",
        receivers: clients22,
        unambiguous: true
      },
      effect: { does: "redeem", code: [{ arg: 0, prop: "code" }], tokens: tokens9, retries: retries7 },
      source: "@workos-inc/node 11.0.0: lib/factory"
    },
    {
      callee: {
        on: "method",
        name: "sso.getProfileAndToken",
        receivers: clients22,
        unambiguous: true
      },
      effect: { does: "redeem", code: [{ arg: 0, prop: "code" }], retries: retries7 },
      source: "@workos-inc/node 7.82.0: lib/sso/sso.d.ts; sign-in only, no refresh token"
    },
    {
      callee: {
        on: "method",
        name: "userManagement.authenticateWithRefreshToken",
        receivers: clients22,
        unambiguous: true
      },
      effect: { does: "refresh" },
      source: "@workos-inc/node 11.0.0: lib/factory"
    },
    {
      callee: {
        on: "method",
        name: "userManagement.getAuthorizationUrl",
        receivers: clients22,
        unambiguous: true
      },
      effect: { does: "start sign-in", params: [{ arg: 0 }] },
      source: "@workos-inc/node 7.82.0: lib/user-management/user-management.d.ts"
    },
    {
      callee: { on: "method", name: "sso.getAuthorizationUrl", receivers: clients22 },
      effect: { does: "start sign-in", params: [{ arg: 0 }] },
      source: "@workos-inc/node 7.82.0: lib/sso/sso.d.ts"
    }
  ]
};

// eslint-plugin/src/catalog/oauth/xero.ts
var clients23 = ["XeroClient"];
var xero = {
  packages: ["xero-node"],
  entries: [
    {
      callee: { on: "method", name: "apiCallback", receivers: clients23 },
      effect: {
        does: "redeem",
        code: [{ arg: 0 }],
        codeIs: "url",
        tokens: {
          in: "result",
          refreshTokenAt: ["refresh_token"],
          accessTokenAt: ["access_token"]
        }
      },
      source: "xero-node 4.39.0, 20.0.0: dist/XeroClient.d.ts"
    },
    {
      callee: { on: "method", name: "refreshToken", receivers: clients23 },
      effect: { does: "refresh" },
      source: "xero-node 20.0.0: dist/XeroClient.d.ts"
    },
    {
      callee: {
        on: "method",
        name: "refreshWithRefreshToken",
        receivers: clients23,
        unambiguous: true
      },
      effect: { does: "refresh" },
      source: "xero-node 20.0.0: dist/XeroClient.d.ts"
    },
    {
      callee: { on: "method", name: "buildConsentUrl", receivers: clients23, unambiguous: true },
      effect: { does: "start sign-in" },
      source: "xero-node 20.0.0: dist/XeroClient.d.ts; scopes are given to the constructor"
    }
  ]
};

// eslint-plugin/src/catalog/oauth/index.ts
var oauthLibraries = [
  adalNode,
  amazonCognito,
  amplify,
  angularAuthOidcClient,
  angularOauth2Oidc,
  appauth,
  arctic,
  auth0AuthJs,
  auth0Js,
  auth0Nextjs,
  auth0Node,
  auth0React,
  auth0Spa,
  axaOidcClient,
  axiosOauthClient,
  azureIdentity,
  badgatewayOauth2Client,
  betterAuth,
  box,
  clientOauth2,
  discordOauth2,
  dropbox,
  expoAuthSession,
  expressOpenidConnect,
  fastifyOauth2,
  google,
  hubspot,
  intuitOauth,
  jsforce,
  keycloakConnect,
  keycloak,
  logto,
  modelcontextprotocol,
  msalAngular,
  msalBrowser,
  msalNode,
  msalReact,
  nextAuth,
  notion,
  nylas,
  oauth,
  oauth4webapi,
  octokit,
  oidcClient,
  oktaReact,
  okta,
  openidClient,
  oslo,
  reactNativeAppAuth,
  reactOauthGoogle,
  reactOauth2CodePkce,
  reactOidcContext,
  shopify,
  simpleOauth2,
  slackOauth,
  slack,
  spotifyWebApiNode,
  strava,
  stripe,
  supabaseSsr,
  supabase,
  twitterApiV2,
  workos,
  xero
];

// eslint-plugin/src/catalog/retry/async-retry.ts
var asyncRetry = {
  packages: ["async-retry"],
  entries: [
    {
      callee: { on: "function", name: "default" },
      effect: {
        does: "run",
        callback: { arg: 0 },
        options: { arg: 1 },
        when: "now",
        as: "retry",
        returns: "promise of it",
        reruns: [{ scenario: "again after failure", off: [{ retries: [0] }], ends: "0" }]
      },
      source: "async-retry 1.3.3: lib/index.js; executed: 11 calls"
    }
  ]
};

// eslint-plugin/src/catalog/retry/attempt.ts
var attempt = {
  packages: ["@lifeomic/attempt"],
  entries: [
    {
      callee: { on: "function", name: "retry" },
      effect: {
        does: "run",
        callback: { arg: 0 },
        options: { arg: 1 },
        when: "now",
        as: "retry",
        returns: "promise of it",
        reruns: [
          {
            scenario: "again after failure",
            off: [{ maxAttempts: [1] }],
            decidedBy: ["handleError"],
            ends: "0.abort"
          }
        ]
      },
      source: "@lifeomic/attempt 3.1.0: dist/src/index.js; executed: 3 calls"
    }
  ]
};

// eslint-plugin/src/catalog/retry/axios-retry.ts
var axiosRetry = {
  packages: ["axios-retry"],
  entries: [
    {
      callee: { on: "function", name: "default" },
      effect: {
        does: "make retrying",
        target: { arg: 0 },
        options: { arg: 1 },
        perRequest: "axios-retry",
        reruns: [
          {
            scenario: "again after failure",
            off: [
              { retries: [0] },
              { retryCondition: ["isIdempotentRequestError", "isSafeRequestError"] }
            ],
            decidedBy: ["retryCondition"]
          }
        ]
      },
      source: "axios-retry 4.5.0: dist/esm/index.js; executed: a broken connection sends a POST 4 times, 500 once"
    },
    {
      callee: { on: "function", name: "axiosRetry" },
      effect: {
        does: "make retrying",
        target: { arg: 0 },
        options: { arg: 1 },
        perRequest: "axios-retry",
        reruns: [
          {
            scenario: "again after failure",
            off: [
              { retries: [0] },
              { retryCondition: ["isIdempotentRequestError", "isSafeRequestError"] }
            ],
            decidedBy: ["retryCondition"]
          }
        ]
      },
      source: "axios-retry 4.5.0: dist/esm/index.js"
    }
  ]
};

// eslint-plugin/src/catalog/retry/bull.ts
var bull = {
  packages: ["bull", "bullmq"],
  entries: [
    {
      callee: { on: "constructor", name: "Worker" },
      effect: {
        does: "run",
        callback: { arg: 1 },
        with: "fresh",
        when: "registered",
        as: "handler",
        options: { arg: 2 },
        reruns: [
          {
            scenario: "again after failure",
            on: [{ attempts: ["*"] }],
            off: [{ attempts: [0, 1] }],
            endedBy: ["UnrecoverableError"]
          }
        ]
      },
      source: "bullmq 6.7.0: dist/esm/classes/worker.js"
    },
    {
      callee: { on: "method", name: "process", receivers: ["default", "Queue", "Bull"] },
      effect: {
        does: "run",
        callback: { arg: 0, rest: true },
        with: "fresh",
        when: "registered",
        as: "handler",
        reruns: [
          {
            scenario: "again after failure",
            on: [{ attempts: ["*"] }],
            off: [{ attempts: [0, 1] }]
          }
        ]
      },
      source: "bull 4.16.5: lib/job.js, lib/queue.js"
    }
  ]
};

// eslint-plugin/src/catalog/retry/cockatiel.ts
var run = {
  does: "run",
  callback: { arg: 0 },
  when: "now",
  as: "retry",
  returns: "promise of it",
  reruns: [{ scenario: "again after failure" }]
};
var cockatiel = {
  packages: ["cockatiel"],
  entries: [
    {
      callee: {
        on: "method",
        name: "execute",
        receivers: ["retry", "RetryPolicy", "Policy.handleAll", "Policy.handleType"]
      },
      effect: run,
      source: "cockatiel 4.0.0: dist/Policy.d.ts; executed with 3: maxAttempts 3 gives 4 calls"
    },
    {
      callee: { on: "function", name: "retry" },
      when: [{ arg: 1, prop: "maxAttempts", equals: 0 }],
      effect: { does: "nothing" },
      source: "cockatiel 4.0.0: dist/Policy.d.ts"
    },
    {
      callee: { on: "function", name: "retry" },
      effect: { does: "nothing" },
      returns: [{ at: "execute", effect: run }],
      source: "cockatiel 4.0.0: dist/Policy.d.ts"
    }
  ]
};

// eslint-plugin/src/catalog/retry/exponential-backoff.ts
var exponentialBackoff = {
  packages: ["exponential-backoff"],
  entries: [
    {
      callee: { on: "function", name: "backOff" },
      effect: {
        does: "run",
        callback: { arg: 0 },
        options: { arg: 1 },
        when: "now",
        as: "retry",
        returns: "promise of it",
        reruns: [
          { scenario: "again after failure", off: [{ numOfAttempts: [1] }], decidedBy: ["retry"] }
        ]
      },
      source: "exponential-backoff 3.1.3: dist/backoff.d.ts, dist/options.js; executed: 10 calls"
    }
  ]
};

// eslint-plugin/src/catalog/retry/fetch-retry.ts
var fetchRetry = {
  packages: ["fetch-retry"],
  entries: [
    {
      callee: { on: "function", name: "default" },
      effect: {
        does: "make retrying",
        target: "result",
        options: { arg: 1 },
        perRequest: "",
        reruns: [
          { scenario: "again after failure", off: [{ retries: [0] }], decidedBy: ["retryOn"] }
        ]
      },
      source: "fetch-retry 6.0.0: index.js; executed: a broken connection sends it 4 times"
    }
  ]
};

// eslint-plugin/src/catalog/retry/octokit-retry.ts
var octokitRetry = {
  packages: ["@octokit/plugin-retry"],
  entries: [
    {
      callee: { on: "function", name: "retry" },
      effect: {
        does: "make retrying",
        target: "result",
        reruns: [{ scenario: "again after failure" }]
      },
      source: "@octokit/plugin-retry 8.1.1: dist-src/index.js"
    }
  ]
};

// eslint-plugin/src/catalog/retry/p-retry.ts
var pRetry = {
  packages: ["p-retry"],
  entries: [
    {
      callee: { on: "function", name: "default" },
      effect: {
        does: "run",
        callback: { arg: 0 },
        options: { arg: 1 },
        when: "now",
        as: "retry",
        returns: "promise of it",
        reruns: [
          {
            scenario: "again after failure",
            off: [{ retries: [0] }],
            decidedBy: ["shouldRetry", "onFailedAttempt"],
            endedBy: ["AbortError"]
          }
        ]
      },
      source: "p-retry 4.6.2, 9.0.0: index.js; executed with 7: 11 calls"
    },
    {
      callee: { on: "function", name: "makeRetriable" },
      effect: {
        does: "run",
        callback: { arg: 0 },
        options: { arg: 1 },
        when: "registered",
        as: "retry",
        reruns: [
          {
            scenario: "again after failure",
            off: [{ retries: [0] }],
            decidedBy: ["shouldRetry", "onFailedAttempt"],
            endedBy: ["AbortError"]
          }
        ]
      },
      returns: [{ at: "", effect: { does: "call callback" } }],
      source: "p-retry 9.0.0: index.js"
    }
  ]
};

// eslint-plugin/src/catalog/retry/promise-retry.ts
var promiseRetry = {
  packages: ["promise-retry"],
  entries: [
    {
      callee: { on: "function", name: "default" },
      when: [{ arg: 0, isObject: false }],
      effect: {
        does: "run",
        callback: { arg: 0 },
        options: { arg: 1 },
        when: "now",
        as: "retry",
        returns: "promise of it",
        reruns: [{ scenario: "again after failure", off: [{ retries: [0] }], onlyIf: "0" }]
      },
      source: "promise-retry 2.0.1: index.js; executed: 11 calls with .catch(retry), 1 without"
    },
    {
      callee: { on: "function", name: "default" },
      effect: {
        does: "run",
        callback: { arg: 1 },
        options: { arg: 0 },
        when: "now",
        as: "retry",
        returns: "promise of it",
        reruns: [{ scenario: "again after failure", off: [{ retries: [0] }], onlyIf: "0" }]
      },
      source: "promise-retry 2.0.1: index.js"
    }
  ]
};

// eslint-plugin/src/catalog/retry/redux-toolkit.ts
var reduxToolkit = {
  packages: ["@reduxjs/toolkit", "@reduxjs/toolkit/query", "@reduxjs/toolkit/query/react"],
  entries: [
    {
      callee: { on: "function", name: "retry" },
      effect: {
        does: "make retrying",
        target: "result",
        options: { arg: 1 },
        reruns: [
          {
            scenario: "again after failure",
            off: [{ maxRetries: [0] }],
            decidedBy: ["retryCondition"]
          }
        ]
      },
      source: "@reduxjs/toolkit 2.14.0: src/query/retry.ts; any method, 5 more attempts by default"
    },
    {
      callee: { on: "function", name: "createAsyncThunk" },
      effect: {
        does: "run",
        callback: { arg: 1 },
        with: "fresh",
        when: "registered",
        as: "handler"
      },
      returns: [{ at: "", effect: { does: "call callback" } }],
      source: "@reduxjs/toolkit 2.14.0: src/createAsyncThunk.ts; runs when the action is dispatched"
    }
  ]
};

// eslint-plugin/src/catalog/retry/requestretry.ts
var requestretry = {
  packages: ["requestretry"],
  entries: [
    {
      callee: { on: "function", name: "default" },
      effect: {
        does: "send",
        url: { arg: 0, prop: "url" },
        parts: [
          { arg: 0, prop: "form" },
          { arg: 0, prop: "formData" },
          { arg: 0, prop: "body" },
          { arg: 0, prop: "json" },
          { arg: 0, prop: "qs" }
        ],
        options: { arg: 0 },
        reruns: [
          {
            scenario: "again after failure",
            off: [{ maxAttempts: [0, 1] }],
            decidedBy: ["retryStrategy"]
          }
        ],
        answer: { arg: "last", params: ["error", "result", "body"] }
      },
      source: "requestretry 8.0.0: index.js; executed with 7: 500 sends it 5 times"
    },
    {
      callee: { on: "method", name: "post", receivers: ["default", "default.defaults"] },
      effect: {
        does: "send",
        url: { arg: 0, prop: "url" },
        parts: [
          { arg: 0, prop: "form" },
          { arg: 0, prop: "formData" },
          { arg: 0, prop: "body" },
          { arg: 0, prop: "json" },
          { arg: 0, prop: "qs" }
        ],
        options: { arg: 0 },
        reruns: [
          {
            scenario: "again after failure",
            off: [{ maxAttempts: [0, 1] }],
            decidedBy: ["retryStrategy"]
          }
        ],
        answer: { arg: "last", params: ["error", "result", "body"] }
      },
      source: "requestretry 8.0.0: index.js"
    },
    {
      callee: { on: "method", name: "defaults", receivers: ["default"] },
      effect: {
        does: "make client",
        options: { arg: 0 },
        reruns: [
          {
            scenario: "again after failure",
            off: [{ maxAttempts: [0, 1] }],
            decidedBy: ["retryStrategy"]
          }
        ]
      },
      source: "requestretry 8.0.0: index.js"
    }
  ]
};

// eslint-plugin/src/catalog/retry/retry-as-promised.ts
var retryAsPromised = {
  packages: ["retry-as-promised"],
  entries: [
    {
      callee: { on: "function", name: "default" },
      effect: {
        does: "run",
        callback: { arg: 0 },
        options: { arg: 1 },
        when: "now",
        as: "retry",
        returns: "promise of it",
        reruns: [{ scenario: "again after failure", off: [{ max: [1] }, { "": [1] }] }]
      },
      source: "retry-as-promised 7.1.1: dist/index.js"
    },
    {
      callee: { on: "function", name: "retryAsPromised" },
      effect: {
        does: "run",
        callback: { arg: 0 },
        options: { arg: 1 },
        when: "now",
        as: "retry",
        returns: "promise of it",
        reruns: [{ scenario: "again after failure", off: [{ max: [1] }, { "": [1] }] }]
      },
      source: "retry-as-promised 7.1.1: dist/index.js"
    }
  ]
};

// eslint-plugin/src/catalog/retry/retry-axios.ts
var retryAxios = {
  packages: ["retry-axios"],
  entries: [
    {
      callee: { on: "function", name: "attach" },
      effect: {
        does: "make retrying",
        target: { arg: 0 },
        options: { arg: 0, prop: "defaults.raxConfig" },
        reruns: [
          {
            scenario: "again after failure",
            on: [{ httpMethodsToRetry: ["POST", "post"] }],
            off: [{ retry: [0] }],
            decidedBy: ["shouldRetry"]
          }
        ]
      },
      source: "retry-axios 4.0.3: build/src/index.cjs; executed: 500 sends a POST once by default"
    }
  ]
};

// eslint-plugin/src/catalog/retry/retry.ts
var retry = {
  packages: ["retry"],
  entries: [
    {
      callee: { on: "method", name: "attempt", receivers: ["operation", "default.operation"] },
      effect: {
        does: "run",
        callback: { arg: 0 },
        when: "now",
        as: "retry",
        reruns: [{ scenario: "again after failure" }]
      },
      source: "retry 0.13.1: lib/retry.js; 10 more attempts by default"
    }
  ]
};

// eslint-plugin/src/catalog/retry/rxjs.ts
var resubscribe = {
  does: "make retrying",
  target: "result",
  options: { arg: 0 },
  reruns: [
    { scenario: "again after failure", off: [{ count: [0] }, { "": [0] }], decidedBy: ["delay"] }
  ]
};
var source21 = "rxjs 7.8.2: dist/cjs/internal/operators/retry.js; executed: retry(2) gives 3 calls with defer, 1 with from(promise)";
var rxjs = {
  packages: ["rxjs", "rxjs/operators"],
  entries: [
    { callee: { on: "function", name: "retry" }, effect: resubscribe, source: source21 },
    {
      callee: { on: "function", name: "retryWhen" },
      effect: {
        does: "make retrying",
        target: "result",
        reruns: [{ scenario: "again after failure" }]
      },
      source: source21
    },
    {
      callee: { on: "function", name: "repeat" },
      effect: { does: "make retrying", target: "result", reruns: [{ scenario: "again later" }] },
      source: source21
    },
    {
      callee: { on: "function", name: "defer" },
      effect: { does: "run", callback: { arg: 0 }, when: "registered", as: "query" },
      returns: [{ at: "subscribe", effect: { does: "call callback" } }],
      source: source21
    },
    {
      callee: { on: "function", name: "from" },
      effect: { does: "parse", from: { arg: 0 } },
      source: source21
    },
    {
      callee: { on: "function", name: "firstValueFrom" },
      effect: { does: "parse", from: { arg: 0 } },
      source: source21
    },
    {
      callee: { on: "function", name: "lastValueFrom" },
      effect: { does: "parse", from: { arg: 0 } },
      source: source21
    }
  ]
};

// eslint-plugin/src/catalog/retry/swr.ts
var afterFailure = {
  scenario: "again after failure",
  off: [{ shouldRetryOnError: [false] }, { errorRetryCount: [0] }],
  decidedBy: ["shouldRetryOnError", "onErrorRetry"]
};
var revalidate = {
  scenario: "again later",
  off: [{ revalidateOnFocus: [false], revalidateOnReconnect: [false] }]
};
var interval = {
  scenario: "again later",
  on: [{ refreshInterval: ["*"] }],
  off: [{ refreshInterval: [0] }]
};
var source22 = "swr 2.5.1: dist/config-context; executed: no limit of attempts on failure";
var swr = {
  packages: ["swr"],
  entries: [
    {
      callee: { on: "function", name: "default" },
      effect: {
        does: "run",
        callback: { arg: 1 },
        options: { arg: 2 },
        when: "later",
        as: "query",
        returns: "query",
        reruns: [afterFailure, revalidate, interval]
      },
      returns: [{ at: "mutate", effect: { does: "call callback" } }],
      source: source22
    }
  ]
};
var swrImmutable = {
  packages: ["swr/immutable"],
  entries: [
    {
      callee: { on: "function", name: "default" },
      effect: {
        does: "run",
        callback: { arg: 1 },
        options: { arg: 2 },
        when: "later",
        as: "query",
        returns: "query",
        reruns: [afterFailure, interval]
      },
      source: "swr 2.5.1: immutable"
    }
  ]
};
var swrMutation = {
  packages: ["swr/mutation"],
  entries: [
    {
      callee: { on: "function", name: "default" },
      effect: {
        does: "run",
        callback: { arg: 1 },
        options: { arg: 2 },
        when: "registered",
        as: "mutation"
      },
      returns: [{ at: "trigger", effect: { does: "call callback" } }],
      source: "swr 2.5.1: mutation; trigger(arg) calls the function with (key, { arg })"
    }
  ]
};

// eslint-plugin/src/catalog/retry/tanstack-query.ts
var afterFailure2 = {
  scenario: "again after failure",
  off: [{ retry: [false, 0] }, { enabled: [false] }],
  decidedBy: ["retry"]
};
var refetch = {
  scenario: "again later",
  off: [
    { staleTime: [Infinity, "Infinity", "POSITIVE_INFINITY", "static"] },
    { refetchOnWindowFocus: [false], refetchOnReconnect: [false] },
    { enabled: [false] }
  ]
};
var interval2 = {
  scenario: "again later",
  on: [{ refetchInterval: ["*"] }],
  off: [{ refetchInterval: [false, 0] }, { enabled: [false] }]
};
var query = {
  does: "run",
  callback: { arg: 0, prop: "queryFn" },
  options: { arg: 0 },
  when: "later",
  as: "query",
  returns: "query",
  reruns: [afterFailure2, refetch, interval2]
};
var onlyIfAsked = {
  scenario: "again after failure",
  on: [{ retry: ["*"] }],
  off: [{ retry: [0, false] }],
  decidedBy: ["retry"]
};
var refetching = [{ at: "refetch", effect: { does: "call callback" } }];
var mutating = [
  { at: "mutate", effect: { does: "call callback" } },
  { at: "mutateAsync", effect: { does: "call callback" } }
];
var source23 = "@tanstack/query-core 5.108.0: src/retryer.ts, src/mutation.ts; react-query 3.39.3; executed on React 18 and 19";
var tanstackQuery = {
  packages: [
    "@tanstack/react-query",
    "react-query",
    "@tanstack/vue-query",
    "@tanstack/svelte-query",
    "@tanstack/solid-query",
    "@tanstack/preact-query"
  ],
  entries: [
    {
      callee: { on: "function", name: "useQuery" },
      when: [{ arg: 0, prop: "queryFn", given: true }],
      effect: query,
      returns: refetching,
      source: source23
    },
    {
      callee: { on: "function", name: "useQuery" },
      when: [{ arg: 1, prop: "queryFn", given: true }],
      effect: {
        does: "run",
        callback: { arg: 1, prop: "queryFn" },
        options: { arg: 1 },
        when: "later",
        as: "query",
        returns: "query",
        reruns: [afterFailure2, refetch, interval2]
      },
      returns: refetching,
      source: "react-query 3.39.3: useQuery(key, options)"
    },
    {
      callee: { on: "function", name: "useQuery" },
      effect: {
        does: "run",
        callback: { arg: 1 },
        options: { arg: 2 },
        when: "later",
        as: "query",
        returns: "query",
        reruns: [afterFailure2, refetch, interval2]
      },
      returns: refetching,
      source: "react-query 3.39.3: useQuery(key, function, options)"
    },
    {
      callee: { on: "function", name: "useSuspenseQuery" },
      effect: query,
      source: source23
    },
    {
      callee: { on: "function", name: "useInfiniteQuery" },
      effect: query,
      source: source23
    },
    {
      callee: { on: "function", name: "createQuery" },
      effect: query,
      source: "@tanstack/svelte-query, @tanstack/solid-query 5"
    },
    {
      callee: { on: "function", name: "useMutation" },
      when: [{ arg: 0, prop: "mutationFn", given: true }],
      effect: {
        does: "run",
        callback: { arg: 0, prop: "mutationFn" },
        options: { arg: 0 },
        when: "registered",
        as: "mutation",
        reruns: [onlyIfAsked]
      },
      returns: mutating,
      source: source23
    },
    {
      callee: { on: "function", name: "useMutation" },
      effect: {
        does: "run",
        callback: { arg: 0 },
        options: { arg: 1 },
        when: "registered",
        as: "mutation",
        reruns: [onlyIfAsked]
      },
      returns: mutating,
      source: "react-query 3.39.3: useMutation(function, options)"
    },
    {
      callee: { on: "method", name: "fetchQuery", receivers: ["QueryClient", "useQueryClient"] },
      effect: {
        does: "run",
        callback: { arg: 0, prop: "queryFn" },
        options: { arg: 0 },
        when: "now",
        as: "query",
        returns: "promise of it",
        reruns: [onlyIfAsked]
      },
      source: "@tanstack/query-core 5.108.0: src/queryClient.ts; no retry by default"
    },
    {
      callee: { on: "constructor", name: "QueryClient" },
      effect: { does: "make client", options: { arg: 0, prop: "defaultOptions.queries" } },
      source: "@tanstack/query-core 5.108.0: src/queryClient.ts"
    }
  ]
};

// eslint-plugin/src/catalog/retry/ts-retry-promise.ts
var tsRetryPromise = {
  packages: ["ts-retry-promise"],
  entries: [
    {
      callee: { on: "function", name: "retry" },
      effect: {
        does: "run",
        callback: { arg: 0 },
        options: { arg: 1 },
        when: "now",
        as: "retry",
        returns: "promise of it",
        reruns: [
          {
            scenario: "again after failure",
            off: [{ retries: [0, 1] }],
            decidedBy: ["retryIf"],
            endedBy: ["NotRetryableError"]
          }
        ]
      },
      source: "ts-retry-promise 0.8.1: dist/retry-promise.js"
    },
    {
      callee: { on: "function", name: "retryDecorator" },
      effect: {
        does: "run",
        callback: { arg: 0 },
        options: { arg: 1 },
        when: "registered",
        as: "retry",
        reruns: [
          {
            scenario: "again after failure",
            off: [{ retries: [0, 1] }],
            decidedBy: ["retryIf"],
            endedBy: ["NotRetryableError"]
          }
        ]
      },
      returns: [{ at: "", effect: { does: "call callback" } }],
      source: "ts-retry-promise 0.8.1: dist/retry-promise.js"
    }
  ]
};

// eslint-plugin/src/catalog/retry/undici-retry.ts
var undiciRetry = {
  packages: ["undici"],
  entries: [
    {
      callee: { on: "constructor", name: "RetryAgent" },
      effect: {
        does: "make retrying",
        target: "result",
        options: { arg: 1 },
        reruns: [
          {
            scenario: "again after failure",
            on: [{ methods: ["POST"] }],
            off: [{ maxRetries: [0] }],
            decidedBy: ["retry"]
          }
        ]
      },
      source: "undici 8.12.4: lib/handler/retry-handler.js; executed with 7: 500 sends a POST once, 3 times with POST listed"
    },
    {
      callee: { on: "function", name: "interceptors.retry" },
      effect: {
        does: "make retrying",
        target: "result",
        options: { arg: 0 },
        reruns: [
          {
            scenario: "again after failure",
            on: [{ methods: ["POST"] }],
            off: [{ maxRetries: [0] }],
            decidedBy: ["retry"]
          }
        ]
      },
      source: "undici 8.12.4: lib/handler/retry-handler.js"
    }
  ]
};

// eslint-plugin/src/catalog/retry/wretch-middlewares.ts
var wretchMiddlewares = {
  packages: ["wretch/middlewares", "wretch-middlewares"],
  entries: [
    {
      callee: { on: "function", name: "retry" },
      effect: {
        does: "make retrying",
        target: "result",
        options: { arg: 0 },
        reruns: [
          { scenario: "again after failure", off: [{ maxAttempts: [0] }], decidedBy: ["until"] }
        ]
      },
      source: "wretch 3.0.9: dist/middlewares/retry.js; executed with 2.11: 500 sends it 11 times"
    }
  ]
};

// eslint-plugin/src/catalog/retry/index.ts
var retryLibraries = [
  asyncRetry,
  attempt,
  axiosRetry,
  bull,
  cockatiel,
  exponentialBackoff,
  fetchRetry,
  octokitRetry,
  pRetry,
  promiseRetry,
  reduxToolkit,
  requestretry,
  retryAsPromised,
  retryAxios,
  retry,
  rxjs,
  swr,
  swrImmutable,
  swrMutation,
  tanstackQuery,
  tsRetryPromise,
  undiciRetry,
  wretchMiddlewares
];

// eslint-plugin/src/catalog/conventions.ts
var conventions = [
  {
    does: "handle requests",
    exports: ["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS"],
    files: "(^|/)\\+?(route|server)\\.[cm]?[jt]sx?$",
    source: "nextjs.org: route handlers; svelte.dev: +server"
  },
  {
    does: "handle requests",
    exports: ["GET", "POST", "PUT", "PATCH", "DELETE", "ALL"],
    files: "(^|/)src/pages/.*\\.[cm]?[jt]s$",
    source: "docs.astro.build: endpoints"
  },
  {
    does: "handle requests",
    exports: ["default", "handler"],
    files: "(^|/)(pages/api|api|netlify/functions|functions|lambda|lambdas)/.*\\.[cm]?[jt]sx?$",
    source: "nextjs.org: API routes; vercel.com: functions; netlify.com: functions"
  },
  {
    does: "handle requests",
    exports: ["getServerSideProps"],
    source: "nextjs.org: getServerSideProps"
  },
  {
    does: "handle requests",
    exports: ["loader", "action"],
    files: "(^|/)(routes|app)/.*\\.[cm]?[jt]sx?$",
    source: "reactrouter.com: route modules"
  },
  {
    does: "handle requests",
    exports: ["load", "actions"],
    files: "(^|/)\\+(page|layout)(\\.server)?\\.[jt]s$",
    source: "svelte.dev: load"
  },
  {
    does: "handle requests",
    exports: ["middleware", "proxy"],
    files: "(^|/)(middleware|proxy)\\.[cm]?[jt]s$",
    source: "nextjs.org: middleware"
  },
  {
    does: "handle requests",
    exports: ["onRequest", "onRequestGet", "onRequestPost"],
    source: "developers.cloudflare.com: Pages functions"
  },
  {
    does: "handle requests",
    decorators: ["Get", "Post", "Put", "Patch", "Delete", "All", "Head", "Options"],
    packages: [
      "@nestjs/common",
      "routing-controllers",
      "tsoa",
      "@tsed/common",
      "@tsed/schema",
      "@midwayjs/core",
      "@midwayjs/decorator"
    ],
    source: "docs.nestjs.com: controllers"
  },
  {
    does: "handle requests",
    decorators: ["get", "post", "put", "patch", "del", "httpGet", "httpPost"],
    packages: ["@loopback/rest", "inversify-express-utils"],
    source: "loopback.io: controllers"
  },
  {
    does: "run once",
    methods: ["ngOnInit", "ngAfterViewInit", "ngAfterContentInit"],
    packages: ["@angular/core"],
    source: "angular.dev: lifecycle"
  },
  {
    does: "run once",
    methods: ["created", "beforeMount", "mounted"],
    packages: ["vue", "vue-class-component", "vue-property-decorator", "nuxt-property-decorator"],
    source: "vuejs.org: options API"
  },
  {
    does: "run once",
    methods: ["connectedCallback", "firstUpdated"],
    packages: ["lit", "lit-element", "@lit/reactive-element"],
    source: "lit.dev: lifecycle"
  },
  {
    does: "run once",
    methods: ["componentWillLoad", "componentDidLoad"],
    packages: ["@stencil/core"],
    source: "stenciljs.com: lifecycle"
  }
];

// eslint-plugin/src/catalog/index.ts
var libraries = [
  ...oauthLibraries,
  ...httpLibraries,
  ...retryLibraries,
  ...guardLibraries,
  ...frameworkLibraries,
  ...Object.values(builders_exports)
];

// eslint-plugin/src/analysis/values.ts
var Obj = class {
  constructor(type, id) {
    this.type = type;
    this.id = id;
  }
  type;
  id;
  kind = "obj";
  // Most objects are functions that nobody looks into: what they hold is made when it is asked for.
  fields;
  list;
  pairs;
  /** What the unknown rest of it is: a spread symbol, the collection's unknown initial content. */
  rest;
  /** Its content may have been changed before the code at hand runs: what was not written since is unknown. */
  open = false;
  written;
  deleted;
  proto;
  fn;
  native;
  cls;
  promise;
  /** Catalogue state: what this object is to its library. */
  from;
  label;
  /** For a form: the call that made it. */
  builtAt;
  get props() {
    return this.fields ??= /* @__PURE__ */ new Map();
  }
  /** Items of an array. */
  get items() {
    return this.list ??= [];
  }
  set items(items) {
    this.list = items;
  }
  /** Keys and values of maps and sets and forms, in order. */
  get entries() {
    return this.pairs ??= [];
  }
  set entries(entries2) {
    this.pairs = entries2;
  }
};
var undef = { kind: "prim", value: void 0 };
var nul = { kind: "prim", value: null };
var yes = { kind: "prim", value: true };
var no = { kind: "prim", value: false };
var none = { attempts: [] };
function prim(value) {
  return { kind: "prim", value };
}
function sym(key2, from = none) {
  return { kind: "sym", key: key2, from };
}
function not(value) {
  if (value.kind === "prim") return prim(!value.value);
  if (value.kind === "cond" && value.op === "!") return value.args[0];
  return { kind: "cond", op: "!", args: [value] };
}
function keyOf(value) {
  switch (value.kind) {
    case "prim":
      return typeof value.value === "string" ? JSON.stringify(value.value) : String(value.value);
    case "sym":
      return value.key;
    case "str":
      return `"${value.parts.map((part) => typeof part === "string" ? part : `\${${keyOf(part)}}`).join("")}"`;
    case "cond":
      return `${value.op}${value.name ?? ""}(${value.args.map(keyOf).join(",")})`;
    case "obj":
      return `#${value.id}`;
  }
}
function provenance(value) {
  switch (value.kind) {
    case "sym":
      return value.from;
    case "obj":
      return value.promise?.attempt ? { attempts: [value.promise.attempt] } : value.from ?? none;
    case "cond":
      return together(value.args);
    case "str":
      return {
        attempts: merge2(
          value.parts.map((part) => typeof part === "string" ? [] : provenance(part).attempts)
        )
      };
    case "prim":
      return none;
  }
}
function together(values) {
  const all2 = values.map(provenance);
  const unknownCall2 = all2.find((from) => from.unknownCall)?.unknownCall;
  return {
    attempts: merge2(all2.map((from) => from.attempts)),
    ...unknownCall2 ? { unknownCall: unknownCall2 } : {}
  };
}
function merge2(lists) {
  const filled = lists.filter((list2) => list2.length > 0);
  if (filled.length <= 1) return filled[0] ?? [];
  return [...new Set(filled.flat())];
}
function str(parts3) {
  const joined = [];
  for (const part of parts3.flatMap(flatPart)) {
    const last = joined.at(-1);
    if (typeof part === "string" && typeof last === "string")
      joined[joined.length - 1] = last + part;
    else joined.push(part);
  }
  if (joined.every((part) => typeof part === "string")) return prim(joined.join(""));
  return { kind: "str", parts: joined };
}
function flatPart(part) {
  if (typeof part === "string") return [part];
  if (part.kind === "prim") return [String(part.value)];
  if (part.kind === "str") return part.parts;
  return [part];
}
function text(value) {
  return value?.kind === "prim" && typeof value.value === "string" ? value.value : void 0;
}
function isNullish(value) {
  return value.kind === "prim" && (value.value === void 0 || value.value === null);
}
function isFunction(value) {
  return value?.kind === "obj" && (value.type === "function" || value.native !== void 0);
}

// eslint-plugin/src/analysis/loop.ts
var EventLoop = class {
  constructor(machine) {
    this.machine = machine;
  }
  machine;
  microtasks = [];
  network = [];
  timers = [];
  microtask(run4) {
    this.microtasks.push(run4);
  }
  /** Something outside answers, in order, when nothing else is to do. */
  later(run4) {
    this.network.push(run4);
  }
  /** `soon`: before the network answers. */
  timer(key2, soon, run4) {
    this.timers.push({ key: key2, soon, run: run4 });
  }
  dueTimer(soon) {
    const index = this.timers.findIndex((timer2) => timer2.soon || !soon);
    return index < 0 ? void 0 : this.timers.splice(index, 1)[0].run;
  }
  clearTimer(key2) {
    const index = this.timers.findIndex((timer2) => timer2.key === key2);
    if (index >= 0) this.timers.splice(index, 1);
  }
  /** Runs everything that is waiting; timers that run for long only at the end, after what else the platform calls. */
  drain(timersToo = false) {
    for (; ; ) {
      const next = this.microtasks.shift() ?? this.dueTimer(true) ?? this.network.shift() ?? (timersToo ? this.dueTimer(false) : void 0);
      if (!next) return;
      this.machine.step();
      next();
    }
  }
  settle(promise, value, rejected) {
    const state2 = promise.promise;
    if (!state2 || state2.state !== "pending") return;
    if (!rejected && value.kind === "obj" && value.promise) {
      this.whenSettled(value, (result3, failed) => this.settle(promise, result3, failed));
      return;
    }
    state2.state = rejected ? "rejected" : "fulfilled";
    state2.value = value;
    for (const waiter of state2.waiters.splice(0)) this.microtask(waiter);
  }
  whenSettled(promise, then) {
    const state2 = promise.promise;
    if (!state2) return;
    const go = () => then(state2.value, state2.state === "rejected");
    if (state2.state === "pending") state2.waiters.push(go);
    else this.microtask(go);
  }
  /** Starts a task; it runs until it first waits. The promise settles with its outcome. */
  start(body3, promise) {
    this.resume(body3, promise, this.snapshot());
  }
  resume(body3, promise, context) {
    const outer = this.snapshot();
    this.restore(context);
    try {
      const step = body3.next();
      if (step.done) this.settle(promise, step.value, false);
      else {
        const inner3 = this.snapshot();
        this.whenSettled(step.value, () => this.resume(body3, promise, inner3));
      }
    } catch (error) {
      if (!(error instanceof Thrown)) throw error;
      this.settle(promise, error.value, true);
    } finally {
      this.restore(outer);
    }
  }
  snapshot() {
    const { frames, run: run4, stack, tries, callSite } = this.machine;
    return { frames, run: run4, stack, tries, callSite };
  }
  restore(context) {
    Object.assign(this.machine, context);
  }
};
function* wait(machine, value) {
  const promise = value.kind === "obj" && value.promise ? value : machine.settled(value);
  yield promise;
  const state2 = promise.promise;
  if (!state2) return undef;
  if (state2.state === "rejected") throw new Thrown(state2.value);
  return state2.value;
}
function answerLater(machine, promise, settle3) {
  const context = machine.loop.snapshot();
  machine.loop.later(() => {
    const outer = machine.loop.snapshot();
    machine.loop.restore(context);
    try {
      const { value, rejected } = settle3();
      machine.loop.settle(promise, value, rejected);
    } finally {
      machine.loop.restore(outer);
    }
  });
}

// eslint-plugin/src/analysis/oracle.ts
var PathEnd = class extends Error {
  constructor(reason) {
    super(reason);
    this.reason = reason;
  }
  reason;
};
var Oracle = class {
  constructor(prefix, limits3) {
    this.prefix = prefix;
    this.limits = limits3;
  }
  prefix;
  limits;
  answers = [];
  /** The answer to the next question; `preferred` is the default. */
  ask(preferred2) {
    const index = this.answers.length;
    if (index >= this.limits.decisions) throw new PathEnd("decisions");
    const answer3 = this.prefix[index] ?? preferred2;
    this.answers.push(answer3);
    return answer3;
  }
};
function explore(limits3, run4) {
  let queue = [{ prefix: [], deviations: 0 }];
  let paths2 = 0;
  while (queue.length > 0) {
    const next = [];
    for (const { prefix, deviations } of queue) {
      if (paths2 >= limits3.paths) return true;
      paths2++;
      const oracle = new Oracle(prefix, limits3);
      if (!run4(oracle)) return true;
      if (deviations >= limits3.deviations) continue;
      for (let index = prefix.length; index < oracle.answers.length; index++) {
        next.push({
          prefix: [...oracle.answers.slice(0, index), !oracle.answers[index]],
          deviations: deviations + 1
        });
      }
    }
    queue = next;
  }
  return false;
}

// eslint-plugin/src/catalog/services.ts
var services4 = [
  "airtable",
  "amazon",
  "apple",
  "asana",
  "atlassian",
  "auth0",
  "azure",
  "azuread",
  "b2c",
  "battlenet",
  "bitbucket",
  "bungie",
  "calendly",
  "clever",
  "cognito",
  "coinbase",
  "deezer",
  "dingtalk",
  "discord",
  "docusign",
  "dropbox",
  "entra",
  "etsy",
  "facebook",
  "feishu",
  "figma",
  "fitbit",
  "gcal",
  "gitea",
  "gitee",
  "github",
  "gitlab",
  "gmail",
  "google",
  "hubspot",
  "huggingface",
  "instagram",
  "intuit",
  "jira",
  "kakao",
  "keycloak",
  "lark",
  "linkedin",
  "logto",
  "mailchimp",
  "mastodon",
  "microsoft",
  "monday",
  "msal",
  "naver",
  "netlify",
  "notion",
  "okta",
  "onedrive",
  "orcid",
  "osu",
  "outlook",
  "patreon",
  "paypal",
  "pinterest",
  "pipedrive",
  "quickbooks",
  "reddit",
  "salesforce",
  "shopify",
  "slack",
  "soundcloud",
  "spotify",
  "squareup",
  "strava",
  "stripe",
  "threads",
  "tiktok",
  "trello",
  "twitch",
  "twitter",
  "vercel",
  "vkontakte",
  "wechat",
  "weixin",
  "workos",
  "xero",
  "yahoo",
  "yandex",
  "youtube",
  "zendesk",
  "zitadel",
  "zoho",
  "zoom"
];

// eslint-plugin/src/catalog/vocabulary.ts
var codeNames = [
  "code",
  "_code",
  "code_?param",
  "code_?from_?(?:url|query|params|callback|redirect)",
  "(?:url|query|callback|redirect|response|returned|received|new|the|temp(?:orary)?)_?code",
  "(?:o?auth|oauth2|authori[sz]ation|authentication|access|grant|exchange|login|sign_?in|sso|oidc|openid)_?code",
  "(?:google|github|gitlab|microsoft|azure|entra|facebook|apple|linkedin|twitter|discord|slack|spotify|twitch|notion|dropbox|strava|kakao|naver|line|wechat|wx|yahoo|zoom|stripe|shopify|salesforce|hubspot|instagram|tiktok|reddit)_?(?:auth_?)?code"
];
var grantFields = ["grant_?type", "grant"];
var clientFields = [
  "client_?id",
  "client_?secret",
  "redirect_?uri",
  "code_?verifier"
];
var signInWords = [
  "oauth",
  "oauth2",
  "oidc",
  "openid",
  "sso",
  "saml",
  "auth",
  "authn",
  "authenticate",
  "authentication",
  "authorize",
  "authorization",
  "login",
  "logon",
  "signin",
  "signup",
  "token",
  "tokens",
  "exchange",
  "redeem",
  "callback",
  "connect",
  "session",
  "redirect",
  "integration",
  "integrations",
  "provider",
  "social",
  "authenticated",
  "authorise",
  "authorized",
  "connection",
  "grant",
  "idp",
  "logged",
  "pkce",
  ...services4
];
var redeemingWords = [
  "oauth",
  "login",
  "logon",
  "signin",
  "sign",
  "exchange",
  "connect",
  "token",
  "tokens",
  "auth",
  "authenticate",
  "authorize",
  "redeem",
  "callback",
  "mutate",
  "mutateasync",
  "dispatch",
  "submit",
  "complete",
  "finish",
  "process",
  "fetch",
  "post",
  "request",
  "send",
  "authentication",
  "authorise",
  "authorization",
  "link",
  "oauth2",
  "oidc",
  "signup",
  "sso",
  "swap",
  ...services4
];
var harmlessWords = [
  "log",
  "debug",
  "info",
  "warn",
  "error",
  "trace",
  "track",
  "capture",
  "report",
  "analytics",
  "validate",
  "check",
  "is",
  "has",
  "assert",
  "expect",
  "decode",
  "encode",
  "parse",
  "format",
  "stringify",
  "serialize",
  "normalize",
  "sanitize",
  "trim",
  "hash",
  "mask",
  "redact",
  "truncate",
  "postmessage",
  "broadcast",
  "store",
  "save",
  "remember",
  "set",
  "put",
  "push",
  "replace",
  "navigate",
  "redirect",
  "append",
  "add",
  "delete",
  "remove",
  "clear",
  "get",
  "read",
  "find",
  "compare",
  "equals",
  "includes",
  "toast",
  "notify",
  "alert",
  "render",
  "translate",
  "t",
  "build",
  "create",
  "make",
  "open",
  "identify",
  "emit",
  "invalidate",
  "resolve",
  "reject",
  "next",
  "json",
  "status",
  "html",
  "end",
  "write",
  "assign",
  "atob",
  "btoa",
  "cache",
  "claim",
  "clone",
  "console",
  "count",
  "decrypt",
  "describe",
  "digest",
  "encrypt",
  "equal",
  "escape",
  "gtag",
  "logger",
  "mark",
  "match",
  "matches",
  "mixpanel",
  "persist",
  "print",
  "record",
  "show",
  "slice",
  "split",
  "strip",
  "test",
  "unescape",
  "valid",
  "verify"
];
var otherCodeWords = [
  "activate",
  "activation",
  "verify",
  "verification",
  "invite",
  "invitation",
  "coupon",
  "promo",
  "promotion",
  "discount",
  "voucher",
  "referral",
  "reset",
  "forgot",
  "sms",
  "totp",
  "mfa",
  "2fa",
  "twofactor",
  "country",
  "zip",
  "postal",
  "postcode",
  "language",
  "currency",
  "qr",
  "barcode",
  "device",
  "error",
  "status",
  "confirm",
  "confirmation",
  "unsubscribe",
  "gift",
  "license",
  "product",
  "room",
  "share",
  "snippet",
  "pairing",
  "activated",
  "affiliate",
  "airport",
  "area",
  "captcha",
  "class",
  "classroom",
  "coupons",
  "course",
  "dial",
  "editor",
  "email",
  "errors",
  "game",
  "giftcard",
  "invitations",
  "invites",
  "iso",
  "join",
  "lang",
  "licence",
  "lobby",
  "locale",
  "magic",
  "mail",
  "otp",
  "passcode",
  "password",
  "phone",
  "pin",
  "playground",
  "qrcode",
  "recover",
  "recovery",
  "region",
  "sandbox",
  "shipment",
  "sku",
  "stock",
  "subscription",
  "ticket",
  "tracking",
  "verified",
  "waitlist",
  "zipcode"
];
var unspentErrors = ["use_dpop_nonce"];
var doubtfulErrors = [
  "invalid_client",
  "unauthorized_client",
  "AADSTS700016",
  "AADSTS7000215",
  "AADSTS7000222",
  "AADSTS650051"
];
var neutralVerbs = [
  "build",
  "create",
  "make",
  "open",
  "get",
  "read",
  "load",
  "init",
  "use",
  "run",
  "start",
  "do",
  "on",
  "handle"
];
var repeatingWords = [
  "retry",
  "retries",
  "retrying",
  "fallback",
  "backoff",
  "attempt",
  "attempts",
  "resilient",
  "persistent"
];

// eslint-plugin/src/analysis/conditions.ts
function truthy(m, value, node, preferred2) {
  switch (value.kind) {
    case "prim":
      return Boolean(value.value);
    case "obj":
      return true;
    case "str":
      if (value.parts.some((part) => typeof part === "string" && part !== "")) return true;
      return askSym(m, keyOf(value), value, node, preferred2);
    case "sym":
      return askSym(m, value.key, value, node, preferred2);
    case "cond":
      return decideCond(m, value, node, preferred2);
  }
}
function nullish(m, value, node, preferred2) {
  if (value.kind === "prim") return isNullish(value);
  if (value.kind === "obj" || value.kind === "str") return false;
  if (value.kind === "cond") {
    if (value.op === "??") {
      return nullish(m, value.args[0], node, preferred2) && nullish(m, value.args[1], node, preferred2);
    }
    return false;
  }
  const fact = factOf(m, value.key);
  if (fact.nullish !== void 0) return fact.nullish;
  if (value.from.attempts.length > 0 && !flagName.test(`.${value.from.label ?? ""}`)) return false;
  if (fact.truthy !== void 0 || fact.equals !== void 0) {
    if (fact.truthy) return false;
    if (fact.equals !== void 0) return fact.equals === "null" || fact.equals === "undefined";
    return true;
  }
  const answer3 = ask(m, value.key, value, node, !preferred2);
  fact.nullish = !answer3;
  fact.truthy = answer3;
  return !answer3;
}
function askSym(m, key2, value, node, preferred2) {
  const answer3 = askTruth(m, key2, value, node, preferred2);
  if (answer3 && value.kind === "sym")
    for (const attempt2 of value.from.unspends ?? []) attempt2.unspent = true;
  return answer3;
}
function askTruth(m, key2, value, node, preferred2) {
  const fact = factOf(m, key2);
  if (fact.truthy !== void 0) return fact.truthy;
  if (fact.nullish === true) return false;
  if (fact.equals !== void 0)
    return !["null", "undefined", "false", "0", '""'].includes(fact.equals);
  const answer3 = ask(m, key2, value, node, preferred2);
  fact.truthy = answer3;
  if (answer3) fact.nullish = false;
  return answer3;
}
var errorName = /(?:^|[.@])(?:error|err|errors|error_description|errorDescription|isError|failed)(?:\b|$)/i;
var flagName = /[.@](?:ok|success\w*|succeeded|status\w*|is\w+|has\w+|valid|refresh_?token|id_?token|authenticated|authorized|data\.ok)$/i;
function tellSpent(attempts, literal3) {
  for (const attempt2 of attempts) {
    if (unspentErrors.some((name) => literal3.includes(name))) attempt2.unspent = true;
    else if (doubtfulErrors.some((name) => literal3.includes(name))) attempt2.doubtful = true;
  }
}
function ask(m, key2, value, node, preferred2) {
  const from = provenance(value);
  if (from.attempts.length > 0) {
    if (/^error#\d+$/.test(key2)) return true;
    const isError = errorName.test(key2);
    if (m.infallible) return !isError;
    if (from.attempts.every((attempt2) => !attempt2.failed) && !isError && !flagName.test(`.${from.label ?? ""}`) && !flagName.test(key2))
      return true;
  }
  const call2 = from.unknownCall;
  return m.decide(
    {
      kind: call2 ? "unknown call" : "environment",
      key: key2,
      node,
      attempts: from.attempts,
      site: call2?.site,
      args: call2?.args ?? []
    },
    errorName.test(key2) ? false : preferred2
  );
}
function decideCond(m, cond, node, preferred2) {
  const [a, b, c] = cond.args;
  switch (cond.op) {
    case "!":
      return !truthy(m, a, node, !preferred2);
    case "&&":
      return truthy(m, a, node, preferred2) && truthy(m, b, node, preferred2);
    case "||":
      return truthy(m, a, node, preferred2) || truthy(m, b, node, preferred2);
    case "??":
      return nullish(m, a, node, false) ? truthy(m, b, node, preferred2) : truthy(m, a, node, preferred2);
    case "?:":
      return truthy(m, a, node, true) ? truthy(m, b, node, preferred2) : truthy(m, c, node, preferred2);
    case "===":
      return equal(m, a, b, cond, node, preferred2);
    case "test":
      return decideTest(m, cond, node, preferred2);
  }
}
function decideTest(m, cond, node, preferred2) {
  const key2 = keyOf(cond);
  const known3 = m.tests.get(key2);
  if (known3 !== void 0) return known3;
  const attempts = merge2(cond.args.map((arg) => provenance(arg).attempts));
  const calls5 = cond.args.map((arg) => provenance(arg).unknownCall).find(Boolean);
  const answer3 = m.infallible && attempts.length > 0 ? preferred2 : m.decide(
    {
      kind: calls5 ? "unknown call" : "environment",
      key: key2,
      node,
      attempts,
      site: calls5?.site,
      args: calls5?.args ?? []
    },
    preferred2
  );
  m.tests.set(key2, answer3);
  if (answer3) tellSpent(attempts, key2);
  return answer3;
}
function equal(m, a, b, cond, node, preferred2) {
  if (a.kind === "prim" && b.kind === "prim") return a.value === b.value;
  if (keyOf(a) === keyOf(b)) return true;
  if (a.kind === "prim") return equal(m, b, a, cond, node, preferred2);
  if (a.kind === "obj" && (b.kind === "obj" || b.kind === "prim")) return false;
  if (b.kind === "prim") {
    if (b.value === null || b.value === void 0)
      return a.kind === "obj" ? false : nullish(m, a, node, preferred2);
    if (typeof b.value === "boolean" && a.kind === "cond")
      return truthy(m, a, node, preferred2 === b.value) === b.value;
    if (a.kind === "sym") return equalsLiteral(m, a, b, node, preferred2);
  }
  const key2 = [keyOf(a), keyOf(b)].sort().join("===");
  const known3 = m.tests.get(key2);
  if (known3 !== void 0) return known3;
  const attempts = merge2([provenance(a).attempts, provenance(b).attempts]);
  const call2 = provenance(a).unknownCall ?? provenance(b).unknownCall;
  if (m.infallible && attempts.length > 0) return preferred2;
  const answer3 = m.decide(
    {
      kind: call2 ? "unknown call" : "environment",
      key: key2,
      node,
      attempts,
      site: call2?.site,
      args: call2?.args ?? []
    },
    preferred2
  );
  m.tests.set(key2, answer3);
  return answer3;
}
function equalsLiteral(m, a, b, node, preferred2) {
  const fact = factOf(m, a.key);
  const literal3 = keyOf(b);
  if (fact.equals !== void 0) return fact.equals === literal3;
  if (fact.differs?.has(literal3)) return false;
  if (fact.nullish === true) return false;
  if (b.value && fact.truthy === false) return false;
  if (!b.value && fact.truthy === true) return false;
  if (typeof b.value === "boolean" && fact.truthy !== void 0) return fact.truthy === b.value;
  const call2 = a.from.unknownCall;
  const answer3 = m.infallible && a.from.attempts.length > 0 ? preferred2 : m.decide(
    {
      kind: call2 ? "unknown call" : "environment",
      key: `${a.key}===${text(b) ?? String(b.value)}`,
      node,
      attempts: a.from.attempts,
      site: call2?.site,
      args: call2?.args ?? []
    },
    preferred2
  );
  if (answer3) {
    tellSpent(a.from.attempts, literal3);
    fact.equals = literal3;
    fact.truthy = Boolean(b.value);
    fact.nullish = false;
  } else {
    (fact.differs ??= /* @__PURE__ */ new Set()).add(literal3);
    if (typeof b.value === "boolean") fact.truthy = !b.value;
  }
  return answer3;
}
function factOf(m, key2) {
  let fact = m.facts.get(key2);
  if (!fact) m.facts.set(key2, fact = {});
  return fact;
}

// eslint-plugin/src/analysis/env.ts
var Env = class {
  constructor(parent, file, thisValue, home) {
    this.parent = parent;
    this.file = file;
    this.thisValue = thisValue;
    this.home = home;
  }
  parent;
  file;
  thisValue;
  home;
  bindings = /* @__PURE__ */ new Map();
  declare(name, value, constant = false, param = false) {
    this.bindings.set(name, { value, name, open: false, constant, param });
  }
  /** A name whose value is made when it is first read: most imports never are. */
  declareLazily(name, make2) {
    this.bindings.set(name, {
      value: void 0,
      name,
      open: false,
      constant: true,
      param: false,
      lazy: make2
    });
  }
  own(name) {
    return this.bindings.get(name);
  }
  all() {
    return this.bindings.values();
  }
  lookup(name) {
    const found = this.scopeOf(name)?.bindings.get(name);
    if (found?.lazy) {
      const make2 = found.lazy;
      found.lazy = void 0;
      found.value = make2();
    }
    return found;
  }
  /** The scope that declares a name. */
  scopeOf(name) {
    for (let env = this; env; env = env.parent)
      if (env.bindings.has(name)) return env;
    return void 0;
  }
  /** The innermost `this`. */
  get self() {
    for (let env = this; env; env = env.parent)
      if (env.thisValue) return env.thisValue;
    return void 0;
  }
  /** The object whose `super` is meant. */
  get superHome() {
    for (let env = this; env; env = env.parent) if (env.home) return env.home;
    return void 0;
  }
};

// eslint-plugin/src/analysis/names.ts
var codeName = new RegExp(`^(?:${codeNames.join("|")})$`, "i");
var codeMaker = /(?:^|[a-z])(?:auth(?:orization)?|oauth|extract\w*|get|wait\w*|read|parse|prompt\w*|ask\w*)_?code(?:from\w*)?$/i;

// eslint-plugin/src/analysis/eval/operators.ts
function equality(a, b) {
  if (a.kind === "prim" && b.kind === "prim") {
    return prim(a.value === b.value || isNullish(a) && isNullish(b));
  }
  if (keyOf(a) === keyOf(b)) return yes;
  if (a.kind === "obj" && (b.kind === "obj" || b.kind === "prim")) return no;
  if (b.kind === "obj" && a.kind === "prim") return no;
  return { kind: "cond", op: "===", args: [a, b] };
}
function binary(operator, a, b) {
  switch (operator) {
    case "===":
    case "==":
      return equality(a, b);
    case "!==":
    case "!=":
      return not(equality(a, b));
    case "+":
      return plus(a, b);
  }
  if (a.kind === "prim" && b.kind === "prim" && typeof a.value === "number" && typeof b.value === "number") {
    return arithmetic(operator, a.value, b.value) ?? test2(operator, a, b);
  }
  return test2(operator, a, b);
}
function plus(a, b) {
  if (a.kind === "prim" && b.kind === "prim" && typeof a.value === "number" && typeof b.value === "number") {
    return prim(a.value + b.value);
  }
  return str([a, b]);
}
function arithmetic(operator, a, b) {
  switch (operator) {
    case "<":
      return prim(a < b);
    case "<=":
      return prim(a <= b);
    case ">":
      return prim(a > b);
    case ">=":
      return prim(a >= b);
    case "-":
      return prim(a - b);
    case "*":
      return prim(a * b);
    case "/":
      return prim(a / b);
    case "%":
      return prim(a % b);
    case "**":
      return prim(a ** b);
    default:
      return void 0;
  }
}
function test2(operator, a, b) {
  return { kind: "cond", op: "test", name: operator, args: [a, b] };
}

// eslint-plugin/src/analysis/records.ts
function fieldsOf(value) {
  switch (value.kind) {
    case "obj":
      return objectFields(value);
    case "str":
      return textFields(value.parts);
    case "prim":
      return typeof value.value === "string" ? textFields([value.value]) : [];
    case "cond":
      return value.args.flatMap(fieldsOf);
    case "sym":
      return [];
  }
}
function objectFields(object) {
  if (object.type === "array") return pairsOf(object);
  const own2 = [...object.props].map(([name, item]) => [name, item]);
  for (const entry of object.entries)
    own2.push([entry.key.kind === "prim" ? String(entry.key.value) : keyOf(entry.key), entry.value]);
  return own2;
}
function pairsOf(array) {
  return array.items.flatMap((item) => {
    if (item.kind !== "obj" || item.type !== "array")
      return item.kind === "obj" ? [] : fieldsOf(item);
    const name = text(item.items[0]);
    return name !== void 0 && item.items[1] ? [[name, item.items[1]]] : [];
  });
}
function textFields(parts3) {
  const fields = [];
  let pending;
  const close = () => {
    if (pending) fields.push([pending.name, str(pending.value)]);
    pending = void 0;
  };
  for (const part of parts3) {
    if (typeof part === "string") {
      for (const [index, piece] of part.split(/[?&#]/).entries()) {
        if (index > 0) close();
        const pair2 = /^([\w.-]+)=(.*)$/s.exec(piece);
        if (pair2 && !pending) pending = { name: pair2[1], value: pair2[2] ? [pair2[2]] : [] };
        else if (pending && piece) pending.value.push(piece);
      }
    } else if (pending) pending.value.push(part);
    else fields.push(...fieldsOf(part));
  }
  close();
  return fields.map(([name, value]) => [name, single(value)]);
}
function single(value) {
  return value.kind === "str" && value.parts.length === 1 && typeof value.parts[0] !== "string" ? value.parts[0] : value;
}
function* recordsIn(values, depth = 0) {
  for (const value of values) {
    if (value.kind === "prim" && typeof value.value !== "string") continue;
    const fields = fieldsOf(value);
    if (fields.length > 0) yield fields;
    if (depth >= 4) continue;
    if (value.kind === "obj" && !value.fn && !value.cls && !value.native) {
      const inner3 = value.type === "array" ? value.items : fields.map(([, item]) => item);
      yield* recordsIn(
        inner3.filter(
          (item) => item.kind === "obj" || item.kind === "str" || item.kind === "prim" && typeof item.value === "string" && item.value.includes("=")
        ),
        depth + 1
      );
    } else if (value.kind === "str")
      yield* recordsIn(
        value.parts.filter((part) => typeof part !== "string"),
        depth + 1
      );
    else if (value.kind === "cond") yield* recordsIn(value.args, depth + 1);
  }
}
function* codesIn(values, depth = 0) {
  for (const value of values) {
    if (value.kind === "sym") {
      if (value.from.code) yield value;
    } else if (depth > 5) continue;
    else if (value.kind === "str")
      yield* codesIn(
        value.parts.filter((part) => typeof part !== "string"),
        depth + 1
      );
    else if (value.kind === "cond") yield* codesIn(value.args, depth + 1);
    else if (value.kind === "obj" && !value.fn && !value.cls && !value.native && !value.promise) {
      const inner3 = [
        ...value.props.values(),
        ...value.items,
        ...value.entries.map((entry) => entry.value)
      ];
      if (value.rest?.kind === "sym" && value.rest.key === "page")
        yield sym("page:code", { attempts: [], url: "page", code: true, label: "code" });
      yield* codesIn(inner3, depth + 1);
    }
  }
}
function at(value, path4) {
  if (!path4 || !value) return value;
  let current = value;
  for (const name of path4.split(".")) {
    if (!current) return void 0;
    const field = fieldsOf(current).find(([own2]) => own2 === name);
    if (field) current = field[1];
    else if (current.kind === "sym")
      current = sym(`${current.key}.${name}`, {
        ...current.from,
        label: name,
        ...partAt(current.from, name),
        ...codeName.test(name) ? { code: true } : {}
      });
    else if (current.kind === "obj" && current.rest)
      current = sym(`${keyOf(current.rest)}.${name}`, {
        attempts: [],
        label: name,
        ...codeName.test(name) ? { code: true } : {}
      });
    else if (current.kind === "cond")
      current = current.args.map((arg) => at(arg, name)).find((found) => found !== void 0);
    else return void 0;
  }
  return current;
}

// eslint-plugin/src/analysis/library/recognize.ts
var byName = /* @__PURE__ */ new Map();
var packages = /* @__PURE__ */ new Set();
for (const library of libraries) {
  for (const name of library.packages) packages.add(name);
  for (const entry of library.entries) {
    const names4 = entry.callee.name.split(".");
    const last = names4.at(-1);
    const list2 = byName.get(last) ?? [];
    list2.push({ library, entry, names: names4 });
    byName.set(last, list2);
  }
}
for (const list2 of byName.values()) list2.sort((a, b) => b.names.length - a.names.length);
function recognize(m, call2) {
  if (call2.name !== void 0 && !byName.has(call2.name) && provenance(call2.callee).path?.length !== 0) return void 0;
  const from = calleeProvenance(call2);
  const name = call2.name ?? from.path?.at(-1) ?? (from.module ? "default" : from.label);
  if (name === void 0) return void 0;
  const candidates2 = [
    ...byName.get(name) ?? [],
    ...from.path?.length === 0 || from.path?.at(-1) === "default" ? byName.get("default") ?? [] : []
  ];
  return candidates2.find((candidate) => fits(m, candidate, call2, from))?.entry;
}
function calleeProvenance(call2) {
  const own2 = provenance(call2.callee);
  if (call2.callee.kind === "sym" && (own2.module ?? own2.path)) return own2;
  const receiver = call2.receiver ? provenance(call2.receiver) : own2;
  return call2.name === void 0 ? own2 : { ...receiver, path: [...receiver.path ?? [], call2.name] };
}
function fits(m, { library, entry, names: names4 }, call2, from) {
  const { callee } = entry;
  if (callee.on === "constructor" !== call2.isNew && !(callee.on === "constructor" && callee.name === "default"))
    return false;
  if (callee.on === "jsx") return false;
  if (callee.on === "method" && call2.name === void 0 && !from.made) return false;
  if (!pathFits(names4, from, callee.on)) return false;
  if (!evidence(m, library, entry, call2, from)) return false;
  return (entry.when ?? []).every((when2) => holds(when2, call2.args));
}
function pathFits(names4, from, on) {
  const path4 = from.path ?? [];
  if (names4.length === 1 && names4[0] === "default")
    return path4.length === 0 || path4.length === 1 && path4[0] === "default";
  if (path4.length < names4.length)
    return names4.length === 1 && path4.length === 0 && from.label === names4[0];
  if (on === "function" && from.made && path4.length > names4.length + 1) return false;
  return names4.every(
    (name, index) => name === "*" || name === path4[path4.length - names4.length + index]
  );
}
function evidence(m, library, entry, call2, from) {
  const { callee } = entry;
  if (callee.on === "global")
    return from.module === "global" || library.packages.length === 0 && from.module === void 0 && call2.name === void 0;
  if (from.module !== void 0 && from.module !== "global") {
    if (library.packages.some((name) => belongs(from.module, name)))
      return isReceiver(entry, from);
    if (!isProject(from.module)) return false;
  }
  if (callee.unambiguous) return true;
  const type = (call2.receiver && provenance(call2.receiver).type) ?? from.type;
  if (type !== void 0 && callee.receivers?.some((receiver2) => receiver2.split(".").at(-1) === type))
    return true;
  if (from.module === "global") return false;
  if (from.module !== void 0 && callee.receivers?.includes(from.path?.at(-2) ?? "")) return true;
  if (callee.on !== "method") return false;
  const receiver = call2.receiver ? provenance(call2.receiver) : from;
  if (receiver.url || receiver.code) return false;
  if (entry.effect.does === "send" && !clientName.test(receiver.label ?? "")) return false;
  return importsAny(m, library) || entry.effect.does === "redeem" && carriesCode(entry.effect.code, call2.args) && /token|grant|exchange|code/i.test(call2.name ?? "");
}
var clientName = /http|axios|client|api|request|instance|got|ky/i;
function carriesCode(where, args2) {
  return where.some((place) => {
    const found = at(args2[place.arg], place.prop);
    return found?.kind === "sym" && found.from.code === true && (place.prop !== void 0 || args2.length === 1);
  });
}
function isReceiver({ callee }, { made: made3, path: path4 = [] }) {
  const maker = path4[path4.length - callee.name.split(".").length - 1];
  if (!made3 || callee.on !== "method" || !callee.receivers || !maker || !/^[A-Z]/.test(maker))
    return true;
  return callee.receivers.some((receiver) => receiver.split(".").at(-1) === maker);
}
function belongs(specifier, name) {
  return specifier.startsWith(name) && (specifier.length === name.length || specifier[name.length] === "/");
}
function isProject(specifier) {
  let known3 = projects.get(specifier);
  if (known3 === void 0) {
    known3 = looksLikeProject(specifier);
    projects.set(specifier, known3);
  }
  return known3;
}
var projects = /* @__PURE__ */ new Map();
function looksLikeProject(specifier) {
  if (/^(?:\.|\/|[@~#]\/|src\/|\$lib)/.test(specifier)) return true;
  if (/^(?:@[\w-]+\/)?[\w.-]+$/.test(specifier)) return false;
  return ![...packages].some((name) => belongs(specifier, name));
}
function importsAny(m, library) {
  return library.packages.some((name) => m.program.imports(m.callSite ?? m.program.file, name));
}
function holds(when2, args2) {
  if (when2.rest)
    return args2.slice(when2.arg).some((_arg, index) => holds({ ...when2, arg: when2.arg + index, rest: void 0 }, args2));
  const value = at(args2[when2.arg], when2.prop);
  const given = value !== void 0 && !(value.kind === "prim" && value.value === void 0);
  if (when2.given !== void 0) return given === when2.given;
  if (when2.isObject !== void 0) return isObject(value) === when2.isObject;
  if (when2.matches !== void 0) {
    const text2 = value && literal(value);
    return text2 !== void 0 && new RegExp(when2.matches, "i").test(text2);
  }
  if (when2.notEquals !== void 0)
    return !(value?.kind === "prim" && value.value === when2.notEquals);
  if (when2.equals !== void 0)
    return value?.kind === "prim" ? value.value === when2.equals : value !== void 0;
  return given;
}
function isObject(value) {
  return value?.kind === "obj" && !value.fn && !value.native;
}
function literal(value) {
  if (value.kind === "prim") return typeof value.value === "string" ? value.value : void 0;
  return value.kind === "str" ? value.parts.filter((part) => typeof part === "string").join("") : void 0;
}

// eslint-plugin/src/analysis/judge/fallback/sinks.ts
var storing = /^(?:set|save|store|put|persist|remember|update|upsert|insert|cache|hset|hmset|setex|write|add(?!\w*listener)|commit$|dispatch$|cookie$|values$|push$|replaceOne$|create(?:Many|OrUpdate|Session|Cookie|Account)?$)|And(?:Update|Replace)$/i;
var querying = /^(?:query|execute|run|exec)$/;
var using = /^(?:verify|decode|revoke|introspect|jwtDecode|parseJwt|userinfo|(?:get|fetch|load|read|request)\w*(?:user|profile|me|account|identity)(?:info|data|details)?)\w*$/i;
var headers = /^(?:set(?:Request)?Headers?|set|append|auth|bearer|header)$/i;
var streams = /^(?:res|response|reply|socket|stream|ws|stdout|stderr|router|history|navigation|navigate|headers|searchParams|params|query)$/i;
var elements = /^(?:textContent|innerText|innerHTML|value|href|src|title)$/;
function noteCall(m, call2) {
  const { life } = m;
  if (life.seen) see(m, call2);
  if (!life.redeemed || call2.args.length === 0) return;
  if (call2.isNew && !setsCookie(call2.args)) return;
  const name = call2.name ?? provenance(call2.callee).label ?? "";
  const receiver = call2.receiver;
  if (receiver?.kind === "obj" && isLocal(m, receiver) && /^set/i.test(name))
    return life.hold(receiver, call2.args);
  const sink = sinkOf(call2, name);
  if (!sink) return;
  for (const value of call2.args) if (!isFunction(value)) note(m, sink, value, call2.node);
}
function see({ life }, call2) {
  life.seen?.push(...call2.args);
  const key2 = call2.receiver?.kind === "sym" ? call2.receiver.key : "";
  const name = text(call2.args[0]);
  if (name !== void 0 && call2.args[1] && key2.endsWith(".searchParams"))
    life.added.push({ url: key2.slice(0, -".searchParams".length), name, value: call2.args[1] });
}
function noteLibraryCall(m, call2, does) {
  if (silentEffects.has(does)) return;
  if (!sendingEffects.has(does)) return noteCall(m, call2);
  if (m.life.seen) see(m, call2);
  for (const value of call2.args) note(m, "sent", value, call2.node);
}
var silentEffects = /* @__PURE__ */ new Set([
  "redeem",
  "redeem page code",
  "build",
  "parse",
  "run",
  "hook",
  "call callback",
  "memoize",
  "run exclusively",
  "make client",
  "make retrying",
  "read page",
  "handle requests",
  "test",
  "cancel",
  "close"
]);
var sendingEffects = /* @__PURE__ */ new Set([
  "send",
  "open request",
  "refresh",
  "acquire silently",
  "start sign-in",
  "strip page",
  "prepare redemption"
]);
function noteAdded(m, owner, method2, args2, node) {
  if (!m.life.redeemed || isLocal(m, owner) || !/^(?:set|setItem|add|push|unshift|append)$/.test(method2))
    return;
  for (const value of args2) note(m, "kept", value, node);
}
function noteWrite(m, object, name, value, node) {
  m.life.seen?.push(value);
  if (!m.life.redeemed) return;
  const from = provenance(object);
  if (object.kind === "obj" ? isLocal(m, object) : object.kind !== "sym" || from.attempts.length > 0)
    return;
  const path4 = from.path ?? [];
  if (/^authorization$/i.test(name) && !path4.includes("defaults")) note(m, "used", value, node);
  else if (elements.test(name) || from.url === "page") note(m, "handed", value, node);
  else note(m, "kept", value, node);
}
function noteAssigned(m, name, scope, value, node) {
  if (!m.life.redeemed || scope && !m.life.outerScopes.has(scope)) return;
  if (readElsewhere(m, name, scope, node)) note(m, "kept", value, node);
}
function note(m, sink, value, node) {
  m.life.seen?.push(value);
  if (!m.life.redeemed || value.kind === "prim") return;
  m.life.sinks.push({ sink, value, node, file: m.callSite ?? m.program.file });
}
function isLocal(m, object) {
  return object.id > m.life.outerHeap && object.type !== "storage" && object.type !== "native";
}
function sinkOf(call2, name) {
  const from = provenance(call2.callee);
  const receiver = call2.receiver ? provenance(call2.receiver) : void 0;
  const path4 = [...from.path ?? [], from.label ?? ""];
  if (path4[0] === "console" || path4.includes("stdout") || path4.includes("stderr")) return void 0;
  if (call2.isNew) return "kept";
  if (headers.test(name) && /^(?:proxy-)?authorization$/i.test(text(call2.args[0]) ?? ""))
    return "used";
  if (/^set(?:Request)?Headers?$/i.test(name)) return setsCookie(call2.args) ? "kept" : "used";
  if (using.test(name)) return "sent";
  const owner = receiver?.label ?? receiver?.path?.at(-1) ?? "";
  if (streams.test(owner) && !/^(?:cookie|setCookie)$/i.test(name)) return "handed";
  if (/^create(?:Hash|Hmac)$/.test(owner) || /^(?:https?:|\/)/.test(text(call2.args[0]) ?? ""))
    return "handed";
  if (storing.test(name)) return "kept";
  if (call2.receiver && querying.test(name)) return "kept";
  const module = from.module ?? receiver?.module;
  return module && module !== "global" && !isProject(module) ? "sent" : "handed";
}
function setsCookie(args2, depth = 0) {
  return args2.some((arg) => {
    if (/^set-cookie$/i.test(text(arg) ?? "")) return true;
    if (arg.kind !== "obj" || arg.fn || depth > 2) return false;
    if ([...arg.props.keys()].some((name) => /^set-cookie$/i.test(name))) return true;
    return setsCookie(
      [...arg.props.values(), ...arg.entries.map((entry) => entry.key)].filter(
        (value) => value.kind === "obj" || value.kind === "prim"
      ),
      depth + 1
    );
  });
}
function readElsewhere(m, name, scope, node) {
  const file = scope?.file ?? m.callSite ?? m.program.file;
  const ast = file.ast;
  if (!scope?.parent && isExportedName(file.text, name)) return true;
  const outer = outermost(ast, node, m.stack);
  return outer !== void 0 && mentions2(ast, name, outer, void 0);
}
function outermost(ast, node, stack) {
  return stack.find((fn) => contains(fn, node)) ?? (contains(ast, node) ? void 0 : stack[0]);
}
function mentions2(node, name, except, fn) {
  if (node === except) return false;
  const inside = isFunctionNode(node) ? node : fn;
  if (node.type === "Identifier" && node.name === name)
    return inside !== void 0 && !contains(inside, except);
  const names4 = node.type === "MemberExpression" && !node.computed ? [node.object] : node.type === "Property" && !node.computed ? [node.value] : children(node);
  return names4.some((child) => mentions2(child, name, except, inside));
}
function isExportedName(source25, name) {
  const quoted = name.replace(/\$/g, "\\$&");
  return new RegExp(
    `export\\s+(?:let|var)\\s[^;=]*\\b${quoted}\\b|export\\s*\\{[^}]*\\b${quoted}\\b|exports\\.${quoted}\\b`
  ).test(source25);
}

// eslint-plugin/src/analysis/builtins/page.ts
var pageFrom = { attempts: [], url: "page", label: "location" };
var liveLocation = sym("location", pageFrom);
var pageUrl = sym("page", pageFrom);
var containers = /* @__PURE__ */ new Set([
  "search",
  "href",
  "hash",
  "searchParams",
  "query",
  "params",
  "queryParams",
  "queryParamMap",
  "paramMap",
  "snapshot",
  "asPath",
  "current",
  "url",
  "location",
  "URL",
  "state$",
  "[0]",
  "documentURI"
]);
function pageMember(m, object, name) {
  if (object.from.url !== "page") return void 0;
  const written = m.overlay.get(`${object.key}.${memberKey(name)}`);
  if (written) return written;
  const key2 = memberKey(name);
  if (object.key === liveLocation.key) {
    if (["search", "href", "hash", "searchParams"].includes(key2))
      return m.pageStripped ? prim("") : pageUrl;
    if (["pathname", "origin", "host", "hostname", "protocol", "port"].includes(key2))
      return sym(`location.${key2}`);
    return void 0;
  }
  if (object.key !== pageUrl.key) return void 0;
  if (containers.has(key2)) return pageUrl;
  if (["pathname", "origin", "host", "hostname", "protocol", "port", "length", "state"].includes(
    key2
  ) && key2 !== "state")
    return sym(`location.${key2}`);
  return pageParam(key2);
}
function pageParam(name) {
  return sym(`page:${name}`, {
    attempts: [],
    url: "page",
    label: name,
    ...codeName.test(name) ? { code: true } : {}
  });
}
function memberKey(name) {
  return name.kind === "prim" ? String(name.value) : `[${keyOf(name)}]`;
}
function isPage(value) {
  return value?.kind === "sym" && value.from.url === "page" && (value.key === pageUrl.key || value.key === liveLocation.key);
}
function pageMethod(m, object, name, args2) {
  if (!isPage(object)) return void 0;
  const live = object.key === liveLocation.key;
  if (live && m.pageStripped && (name === "toString" || name === "valueOf")) return prim("");
  switch (name) {
    case "get":
    case "getAll":
    case "getQueryParam": {
      const param = text(args2[0]);
      return param === void 0 ? sym(`page[${args2[0] ? keyOf(args2[0]) : ""}]`, pageFrom) : pageParam(param);
    }
    case "has": {
      const param = text(args2[0]);
      return param === void 0 ? sym("page.has", pageFrom) : pageParam(param);
    }
    case "includes":
    case "startsWith":
    case "indexOf":
    case "test":
    case "endsWith":
      return { kind: "cond", op: "test", name, args: [pageUrl, ...args2] };
    case "replace":
    case "assign":
    case "reload":
      if (live) {
        m.pageStripped = true;
        return undef;
      }
      return object;
    case "match":
    case "exec":
    case "split":
      return sym(`page.${name}(${args2.map(keyOf).join(",")})`, {
        ...pageFrom,
        ...args2.some(mentionsCode) ? { code: true } : {}
      });
    case "delete":
    case "set":
    case "append":
    case "sort":
      return undef;
    case "forEach":
      return void 0;
    case "entries":
    case "toString":
    case "slice":
    case "substring":
    case "substr":
    case "trim":
    case "concat":
    case "toJSON":
    case "valueOf":
    case "replaceAll":
    case "subscribe":
      return name === "subscribe" ? void 0 : live ? pageUrl : object;
    default:
      return void 0;
  }
}
function mentionsCode(value) {
  return /(?:^|[^a-z_])code(?:=|\b)/i.test(
    value.kind === "prim" ? String(value.value) : value.kind === "sym" ? value.from.label ?? "" : ""
  );
}

// eslint-plugin/src/analysis/eval/members.ts
function readMember(m, object, name, _node) {
  if (object.kind === "obj") {
    const own2 = readOwn(m, object, name);
    if (own2) return own2;
    return object.label === "window" && name.kind === "prim" ? globalValue(m, String(name.value)) : readUnknown(m, object, name);
  }
  if (object.kind === "sym") return readSymbol(m, object, name);
  if (object.kind === "prim") {
    if (typeof object.value === "string" && name.kind === "prim" && name.value === "length")
      return prim(object.value.length);
    return undef;
  }
  if (object.kind === "cond") return readUndecided(m, object, name, _node);
  return sym(`${keyOf(object)}.${nameKey(name)}`, {
    ...provenance(object),
    label: nameKey(name),
    ...partAt(provenance(object), nameKey(name))
  });
}
function readUndecided(m, cond, name, node) {
  const [a, b, c] = cond.args;
  if (cond.op === "||" || cond.op === "??") return readMember(m, a, name, node);
  if (cond.op === "&&") return readMember(m, b, name, node);
  if (cond.op !== "?:") return undef;
  const [first, second] = [readMember(m, b, name, node), readMember(m, c, name, node)];
  return keyOf(first) === keyOf(second) ? first : { kind: "cond", op: "?:", args: [a, first, second] };
}
function readOwn(m, object, name) {
  const key2 = nameKey(name);
  if (object.type === "array" && name.kind === "prim") {
    if (typeof name.value === "number")
      return object.items[name.value] ?? (object.rest ? void 0 : undef);
    if (name.value === "length" && !object.rest && !object.open) return prim(object.items.length);
  }
  if ((object.type === "map" || object.type === "set") && key2 === "size" && !object.rest && !object.open) {
    return prim(object.entries.length);
  }
  for (let at2 = object; at2; at2 = at2.proto) {
    const found = at2.props.get(key2);
    if (!found) {
      if (at2.deleted?.has(key2)) return undef;
      continue;
    }
    if (isStale(m, object, at2, key2, found)) return void 0;
    return found;
  }
  return void 0;
}
function isStale(m, object, at2, key2, found) {
  if (!object.open || at2 !== object || object.written?.has(key2)) return false;
  if (found.kind === "obj" && (found.fn || found.native || found.cls)) return false;
  return m.openNames.has(key2);
}
var pageProperties = new Set(
  libraries.flatMap(
    ({ entries: entries2 }) => entries2.filter(
      ({ callee, effect: effect4 }) => callee.on === "property" && callee.unambiguous && effect4.does === "read page"
    ).map(({ callee }) => callee.name)
  )
);
function readUnknown(m, object, name) {
  const key2 = nameKey(name);
  if (pageProperties.has(key2)) return pageUrl;
  if (object.rest) return readMember(m, object.rest, name, void 0);
  if (object.open && !object.written?.has(key2) && m.openNames.has(key2)) {
    return sym(`#${object.id}.${key2}`, { attempts: [], label: key2, ...named(key2) });
  }
  if (name.kind !== "prim")
    return sym(`#${object.id}[${key2}]`, { attempts: provenance(name).attempts });
  if (object.from || object.type === "native" || object.proto && hasUnknownBase(object)) {
    const from = object.from ?? { attempts: [] };
    return sym(`#${object.id}.${key2}`, { ...extend(from, key2), ...named(key2) });
  }
  return undef;
}
function hasUnknownBase(object) {
  for (let at2 = object; at2; at2 = at2.proto) if (at2.from) return true;
  return false;
}
function readSymbol(m, object, name) {
  const page = pageMember(m, object, name);
  if (page) return page;
  if (pageProperties.has(nameKey(name))) return pageUrl;
  if (nameKey(name) === "searchParams" && /^param (?:0|props)@\d+/.test(object.key)) return pageUrl;
  const key2 = `${object.key}.${nameKey(name)}`;
  const written = m.overlay.get(key2);
  if (written) return written;
  const label = nameKey(name);
  const from = extend(object.from, label);
  if (codeName.test(label) || object.from.code && /^(?:\d|groups)$/.test(label)) from.code = true;
  return sym(key2, from);
}
function extend(from, name) {
  const next = {
    ...from,
    path: from.path ? [...from.path, name] : [name],
    label: name,
    code: void 0,
    type: void 0
  };
  if (from.attempts.length > 0) Object.assign(next, partAt(from, name));
  return next;
}
function named(name) {
  return codeName.test(name) ? { code: true } : {};
}
function writeMember(m, object, name, value, node) {
  const key2 = nameKey(name);
  noteWrite(m, object, key2, value, node);
  if (object.kind === "sym") {
    m.overlay.set(`${object.key}.${key2}`, value);
    if (object.from.url === "page") m.pageStripped = true;
    return;
  }
  if (object.kind !== "obj") return;
  if (object.type === "array" && name.kind === "prim" && typeof name.value === "number") {
    object.items[name.value] = value;
    return;
  }
  if (object.open) m.claims.add(`#${object.id}.${key2}`);
  object.props.set(key2, value);
  (object.written ??= /* @__PURE__ */ new Set()).add(key2);
  object.deleted?.delete(key2);
}
function deleteMember(m, object, name) {
  const key2 = nameKey(name);
  if (object.kind === "sym") m.overlay.set(`${object.key}.${key2}`, undef);
  if (object.kind !== "obj") return;
  object.props.delete(key2);
  (object.written ??= /* @__PURE__ */ new Set()).add(key2);
  (object.deleted ??= /* @__PURE__ */ new Set()).add(key2);
}
function nameKey(name) {
  return name.kind === "prim" ? String(name.value) : `[${keyOf(name)}]`;
}

// eslint-plugin/src/analysis/eval/iteration.ts
function iterate(m, over, _node) {
  if (over.kind === "obj") {
    const known3 = over.type === "array" ? [...over.items] : over.type === "map" || over.type === "params" ? over.entries.map((entry) => m.array([entry.key, entry.value])) : over.type === "set" ? over.entries.map((entry) => entry.key) : [];
    return over.rest || over.open ? [...known3, ...unknownItems(over.rest ?? over)] : known3.slice(0, 8);
  }
  return unknownItems(over);
}
function unknownItems(over) {
  const from = provenance(over);
  return [0, 1].map((index) => sym(`${keyOf(over)}[${index}]`, { attempts: from.attempts }));
}

// eslint-plugin/src/analysis/eval/patterns.ts
function hoist2(m, statements, env) {
  const shape = m.program.shape(env.file);
  for (const statement of statements) {
    const node = "declaration" in statement && statement.declaration ? statement.declaration : statement;
    if (node.type === "FunctionDeclaration") {
      const made3 = makeFunction(m, node, env);
      if (node.id) env.declare(node.id.name, made3);
      if (statement.type === "ExportDefaultDeclaration") env.declare("*default*", made3);
    } else if (node.type === "VariableDeclaration") {
      if (node.kind !== "var")
        for (const name of shape.namesOf(node, boundNames)) env.declare(name, void 0);
    }
    for (const name of shape.varsIn(statement, varNames))
      if (!env.own(name)) env.declare(name, undef);
  }
}
function varNames(node) {
  if (isFunctionNode(node) || isClassNode(node)) return [];
  const own2 = node.type === "VariableDeclaration" && node.kind === "var" ? boundNames(node) : [];
  if (!/Statement$|^VariableDeclaration$|^SwitchCase$|^CatchClause$|^Export/.test(node.type))
    return own2;
  return [...own2, ...children(node).flatMap(varNames)];
}
function boundNames(node) {
  const names4 = [];
  const visit = (pattern) => {
    if (!pattern) return;
    if (pattern.type === "Identifier") names4.push(pattern.name);
    else if (pattern.type === "Property") visit(pattern.value);
    else if (pattern.type === "AssignmentPattern") visit(pattern.left);
    else if (pattern.type === "RestElement") visit(pattern.argument);
    else if (pattern.type === "ArrayPattern") pattern.elements.forEach(visit);
    else if (pattern.type === "ObjectPattern") pattern.properties.forEach(visit);
  };
  for (const declarator of node.declarations) visit(declarator.id);
  return names4;
}
function* bind(m, pattern, value, env, how) {
  switch (pattern.type) {
    case "Identifier":
      bindName(m, pattern, value, env, how);
      return;
    case "MemberExpression": {
      const object = yield* evaluate(m, pattern.object, env);
      writeMember(m, object, yield* memberName(m, pattern, env), value, pattern);
      return;
    }
    case "AssignmentPattern":
      yield* bind(m, pattern.left, yield* withDefault(m, value, pattern, env), env, how);
      return;
    case "ObjectPattern":
      yield* bindObject(m, pattern, value, env, how);
      return;
    case "ArrayPattern":
      yield* bindArray(m, pattern, value, env, how);
      return;
    case "RestElement":
      yield* bind(m, pattern.argument, value, env, how);
      return;
    case "TSParameterProperty":
      yield* bind(m, pattern.parameter, value, env, how);
      if (env.self && pattern.parameter.type === "Identifier")
        writeMember(m, env.self, prim(pattern.parameter.name), value, pattern);
      return;
    case "TSAsExpression":
    case "TSNonNullExpression":
      yield* bind(m, pattern.expression, value, env, how);
  }
}
function bindName(m, node, value, env, how) {
  const { name } = node;
  if (how.declare) {
    env.declare(name, value, how.declare === "const", how.declare === "param");
    return;
  }
  const scope = env.scopeOf(name);
  const binding = scope?.own(name);
  noteAssigned(m, name, scope, value, node);
  if (binding) {
    if (binding.open) m.claims.add(`var ${name}`);
    binding.value = value;
    binding.open = false;
  } else m.globals.set(name, value);
}
function* withDefault(m, value, pattern, env) {
  if (value.kind === "prim")
    return value.value === void 0 ? yield* evaluate(m, pattern.right, env) : value;
  if (value.kind !== "sym") return value;
  return m.facts.get(value.key)?.nullish && nullish(m, value, pattern, false) ? yield* evaluate(m, pattern.right, env) : value;
}
function* bindObject(m, pattern, value, env, how) {
  const taken = /* @__PURE__ */ new Set();
  for (const property of pattern.properties) {
    if (property.type === "RestElement") {
      yield* bind(m, property.argument, restOf(m, value, taken), env, how);
      continue;
    }
    const name = property.computed ? yield* evaluate(m, property.key, env) : prim(
      property.key.type === "Identifier" ? property.key.name : String(property.key.value)
    );
    if (name.kind === "prim") taken.add(String(name.value));
    yield* bind(m, property.value, readMember(m, value, name, property), env, how);
  }
}
function restOf(m, value, taken) {
  const rest = m.object();
  if (value.kind !== "obj") {
    rest.rest = value;
    return rest;
  }
  for (const [name, item] of value.props) if (!taken.has(name)) rest.props.set(name, item);
  rest.rest = value.rest;
  rest.from = value.from;
  return rest;
}
function* bindArray(m, pattern, value, env, how) {
  const items = value.kind === "obj" ? iterate(m, value, pattern) : void 0;
  for (const [index, element] of pattern.elements.entries()) {
    if (!element) continue;
    if (element.type === "RestElement") {
      yield* bind(m, element.argument, m.array(items?.slice(index) ?? [value]), env, how);
    } else
      yield* bind(
        m,
        element,
        items ? items[index] ?? undef : itemOf(value, index, element),
        env,
        how
      );
  }
}
function itemOf(value, index, element) {
  if (isNullish(value)) return undef;
  const from = provenance(value);
  const { unknownCall: _call, label: _label, ...rest } = from;
  return sym(`${keyOf(value)}[${index}]`, { ...rest, label: lastName(element) ?? `[${index}]` });
}
function* memberName(m, node, env) {
  return node.computed ? yield* evaluate(m, node.property, env) : plainName(node);
}
function plainName({ property }) {
  return prim(property.type === "PrivateIdentifier" ? `#${property.name}` : property.name);
}

// eslint-plugin/src/analysis/eval/classes.ts
function* makeClass(m, node, env) {
  const made3 = m.alloc("class");
  const base = node.superClass ? yield* evaluate(m, node.superClass, env) : void 0;
  const scope = new Env(env, env.file);
  if (node.id) scope.declare(node.id.name, made3);
  made3.cls = { node, env: scope, base };
  const proto = m.alloc("object");
  const baseProto = base?.kind === "obj" ? base.props.get("prototype") : void 0;
  if (baseProto?.kind === "obj") proto.proto = baseProto;
  else if (base) proto.from = provenance(base);
  made3.props.set("prototype", proto);
  if (base?.kind === "obj") made3.proto = base;
  for (const member2 of node.body.body) yield* defineMember(m, member2, made3, proto, scope);
  return made3;
}
function* defineMember(m, member2, made3, proto, env) {
  if (member2.type === "MethodDefinition" && member2.kind === "method" && isFunctionNode(member2.value)) {
    const home = member2.static ? made3.proto : proto.proto;
    const target = member2.static ? made3 : proto;
    const name = yield* memberKey2(m, member2, env);
    target.props.set(
      name,
      makeFunction(m, member2.value, env, {
        ...member2.static ? { thisValue: made3 } : {},
        home: home ?? target
      })
    );
  } else if (member2.type === "PropertyDefinition" && member2.static) {
    const scope = new Env(env, env.file, made3);
    made3.props.set(
      yield* memberKey2(m, member2, env),
      member2.value ? yield* evaluate(m, member2.value, scope) : undef
    );
  }
}
function* memberKey2(m, member2, env) {
  const key2 = member2.key;
  if (member2.computed) return nameKey(yield* evaluate(m, key2, env));
  if (key2.type === "PrivateIdentifier") return `#${key2.name}`;
  return key2.type === "Identifier" ? key2.name : String(key2.value);
}
function* construct(m, cls, args2, node) {
  const instance = m.alloc("object");
  const proto = cls.props.get("prototype");
  if (proto?.kind === "obj") instance.proto = proto;
  instance.label = cls.cls?.node.id?.name;
  yield* initialize(m, cls, instance, args2, node);
  return instance;
}
function* initialize(m, cls, instance, args2, node) {
  const shape = cls.cls;
  if (!shape) return;
  const own2 = shape.node.body.body.find(
    (member2) => member2.type === "MethodDefinition" && member2.kind === "constructor"
  );
  if (!own2 && shape.base?.kind === "obj" && shape.base.cls)
    yield* initialize(m, shape.base, instance, args2, node);
  if (shape.base && shape.base.kind !== "obj") instance.from ??= provenance(shape.base);
  const scope = new Env(shape.env, shape.env.file, instance, instance.proto);
  for (const member2 of shape.node.body.body) {
    if (member2.type !== "PropertyDefinition" || member2.static || member2.declare) continue;
    const name = yield* memberKey2(m, member2, scope);
    const value = member2.value ? yield* evaluate(m, member2.value, scope) : undef;
    instance.props.set(name, value);
    const type = typeName(member2);
    if (!member2.value && type)
      instance.props.set(
        name,
        m.fresh(member2, `field ${name}`, { attempts: [], type, label: name })
      );
  }
  if (own2?.type !== "MethodDefinition" || !isFunctionNode(own2.value)) return;
  const home = instance.proto?.proto ?? shape.base;
  const fn = makeFunction(m, own2.value, shape.env, { ...home?.kind === "obj" ? { home } : {} });
  m.closures.pop();
  yield* callFunction(m, { fn, thisValue: instance, args: args2, node, isNew: true });
}
function* superCall(m, args2, node, env) {
  const self = env.self;
  if (self?.kind !== "obj") return undef;
  const base = classAround(env);
  if (base?.kind === "obj" && base.cls) yield* initialize(m, base, self, args2, node);
  else if (base) self.from ??= provenance(base);
  return self;
}
function classAround(env) {
  for (let at2 = env; at2; at2 = at2.parent) {
    for (const binding of at2.all()) {
      const value = binding.value;
      if (value?.kind === "obj" && value.cls?.env === at2) return value.cls.base;
    }
  }
  return void 0;
}

// eslint-plugin/src/analysis/eval/statements.ts
function* runAll2(m, statements, env) {
  hoist2(m, statements, env);
  for (const statement of statements) {
    const done = yield* run2(m, statement, env);
    if (done) return done;
  }
  return void 0;
}
function* run2(m, node, env, label) {
  m.step();
  switch (node.type) {
    case "ExpressionStatement":
      yield* evaluate(m, node.expression, env);
      return void 0;
    case "VariableDeclaration":
      yield* declare(m, node, env);
      return void 0;
    case "ReturnStatement":
      return {
        type: "return",
        value: node.argument ? yield* evaluate(m, node.argument, env) : undef
      };
    case "IfStatement":
      return yield* runIf(m, node, env);
    case "BlockStatement":
      return yield* runAll2(m, node.body, new Env(env, env.file));
    case "TryStatement":
      return yield* runTry(m, node, env);
    case "ThrowStatement":
      throw new Thrown(yield* evaluate(m, node.argument, env));
    case "ForStatement":
    case "WhileStatement":
    case "DoWhileStatement":
      return yield* runLoop(m, node, env, label);
    case "ForOfStatement":
    case "ForInStatement":
      return yield* runEach(m, node, env, label);
    case "SwitchStatement":
      return yield* runSwitch(m, node, env, label);
    case "BreakStatement":
      return { type: "break", label: node.label?.name };
    case "ContinueStatement":
      return { type: "continue", label: node.label?.name };
    case "LabeledStatement": {
      const done = yield* run2(m, node.body, env, node.label.name);
      return done?.type === "break" && done.label === node.label.name ? void 0 : done;
    }
    case "ClassDeclaration": {
      const made3 = yield* makeClass(m, node, env);
      env.declare(node.id.name, made3);
      return void 0;
    }
    case "ExportNamedDeclaration":
      return node.declaration ? yield* run2(m, node.declaration, env) : void 0;
    case "ExportDefaultDeclaration":
      yield* exportDefault(m, node, env);
      return void 0;
    case "ImportDeclaration":
      importInto(m, node, env);
      return void 0;
    case "TSEnumDeclaration":
      yield* declareEnum(m, node, env);
      return void 0;
    case "TSExportAssignment":
      env.declare("*default*", yield* evaluate(m, node.expression, env));
      return void 0;
    default:
      return void 0;
  }
}
function* declare(m, node, env) {
  for (const declarator of node.declarations) {
    if (!declarator.init && node.kind === "var") continue;
    const value = declarator.init ? atOnce(m, declarator.init, env) ?? (yield* evaluate(m, declarator.init, env)) : undef;
    yield* bind(m, declarator.id, value, env, { declare: node.kind === "const" ? "const" : "let" });
  }
}
function* exportDefault(m, node, env) {
  const { declaration } = node;
  if (declaration.type === "FunctionDeclaration" && declaration.id) {
    env.declare("*default*", env.lookup(declaration.id.name)?.value ?? undef);
    return;
  }
  if (declaration.type === "ClassDeclaration") {
    const made3 = yield* makeClass(m, declaration, env);
    if (declaration.id) env.declare(declaration.id.name, made3);
    env.declare("*default*", made3);
    return;
  }
  env.declare("*default*", yield* evaluate(m, declaration, env));
}
function* declareEnum(m, node, env) {
  const members = m.object();
  for (const member2 of node.body.members) {
    const name = member2.id.type === "Identifier" ? member2.id.name : String(member2.id.value);
    members.props.set(
      name,
      member2.initializer ? yield* evaluate(m, member2.initializer, env) : sym(`enum ${node.id.name}.${name}`)
    );
  }
  env.declare(node.id.name, members, true);
}
function* runIf(m, node, env) {
  const test3 = yield* evaluate(m, node.test, env);
  const shape = m.program.shape(env.file);
  const open2 = shape.forks(node.consequent) || shape.forks(node.alternate);
  if (!open2 && test3.kind !== "prim") {
    const done = yield* run2(m, node.consequent, env);
    const both = done === void 0 && m.life.redeemed && m.scenario === "once";
    return both && node.alternate ? yield* run2(m, node.alternate, env) : done;
  }
  const arm = truthy(m, test3, node, prefersFirst(m, node, env)) ? node.consequent : node.alternate;
  return arm ? yield* run2(m, arm, env) : void 0;
}
function prefersFirst(m, node, env) {
  const shape = m.program.shape(env.file);
  if (shape.reaches(node.consequent) && !shape.leaves(node.consequent)) return true;
  if (node.alternate && shape.reaches(node.alternate)) return false;
  return !shape.jumps(node.consequent);
}
function* runTry(m, node, env) {
  let done;
  let thrown;
  const outer = m.tries;
  try {
    if (node.handler) m.tries = [...outer, { attempts: m.attempts.length, asked: /* @__PURE__ */ new Set() }];
    done = yield* run2(m, node.block, env);
  } catch (error) {
    if (!(error instanceof Thrown)) throw error;
    thrown = error;
  } finally {
    m.tries = outer;
  }
  if (thrown && node.handler) {
    const caught = thrown;
    thrown = void 0;
    const scope = new Env(env, env.file);
    if (node.handler.param)
      yield* bind(m, node.handler.param, caught.value, scope, { declare: "let" });
    try {
      done = yield* run2(m, node.handler.body, scope);
    } catch (error) {
      if (!(error instanceof Thrown)) throw error;
      thrown = error;
    }
  }
  if (node.finalizer) {
    const last = yield* run2(m, node.finalizer, env);
    if (last) return last;
  }
  if (thrown) throw thrown;
  return done;
}
var turns = 2;
function* runLoop(m, node, env, label) {
  const scope = new Env(env, env.file);
  if (node.type === "ForStatement" && node.init) {
    if (node.init.type === "VariableDeclaration") yield* declare(m, node.init, scope);
    else yield* evaluate(m, node.init, scope);
  }
  const reaches = m.program.shape(env.file).reaches(node);
  for (let turn = 0; turn < turns; turn++) {
    if (node.type !== "DoWhileStatement" || turn > 0) {
      if (node.test && !(yield* goesOn2(m, node, node.test, scope, reaches))) return void 0;
    }
    const frame = { kind: "loop", node, file: env.file, turn };
    const done = yield* m.within(frame, () => run2(m, node.body, new Env(scope, scope.file)));
    if (done?.type === "return") return done;
    if (done?.type === "break") return done.label && done.label !== label ? done : void 0;
    if (done?.type === "continue" && done.label && done.label !== label) return done;
    if (node.type === "ForStatement" && node.update) yield* evaluate(m, node.update, scope);
  }
  return void 0;
}
function* goesOn2(m, node, expression, env, reaches) {
  const test3 = yield* evaluate(m, expression, env);
  if (!reaches && test3.kind !== "prim") return false;
  if (test3.kind === "prim") return Boolean(test3.value);
  const before = m.decisions.length;
  const answer3 = truthy(m, test3, node, true);
  for (const decision of m.decisions.slice(before)) {
    if (provenance(test3).unknownCall === void 0) decision.kind = "iteration";
  }
  return answer3;
}
function* runEach(m, node, env, label) {
  const over = yield* evaluate(m, node.right, env);
  const items = node.type === "ForInStatement" ? [m.fresh(node, "key"), m.fresh(node, "key")] : iterate(m, over, node);
  for (const [turn, item] of items.entries()) {
    const scope = new Env(env, env.file);
    const value = node.type === "ForOfStatement" && node.await ? yield* wait(m, item) : item;
    if (node.left.type === "VariableDeclaration") {
      yield* bind(m, node.left.declarations[0].id, value, scope, {
        declare: node.left.kind === "const" ? "const" : "let"
      });
    } else yield* bind(m, node.left, value, scope, {});
    const frame = { kind: "loop", node, file: env.file, turn };
    const done = yield* m.within(frame, () => run2(m, node.body, scope));
    if (done?.type === "return") return done;
    if (done?.type === "break") return done.label && done.label !== label ? done : void 0;
    if (done?.type === "continue" && done.label && done.label !== label) return done;
  }
  return void 0;
}
function* runSwitch(m, node, env, label) {
  const value = yield* evaluate(m, node.discriminant, env);
  const scope = new Env(env, env.file);
  hoist2(
    m,
    node.cases.flatMap((item) => item.consequent),
    scope
  );
  let start2 = -1;
  for (const [index, item] of node.cases.entries()) {
    if (!item.test) continue;
    const test3 = equality(value, yield* evaluate(m, item.test, scope));
    const preferred2 = m.program.shape(env.file).reaches(item);
    if (truthy(m, test3, item, preferred2)) {
      start2 = index;
      break;
    }
  }
  if (start2 < 0) start2 = node.cases.findIndex((item) => !item.test);
  if (start2 < 0) return void 0;
  for (const item of node.cases.slice(start2)) {
    for (const statement of item.consequent) {
      const done = yield* run2(m, statement, scope);
      if (done?.type === "break" && (!done.label || done.label === label)) return void 0;
      if (done) return done;
    }
  }
  return void 0;
}

// eslint-plugin/src/analysis/eval/modules.ts
function importInto(m, node, env) {
  if (node.importKind === "type") return;
  const source25 = node.source.value;
  for (const specifier of node.specifiers) {
    if (specifier.type === "ImportSpecifier" && specifier.importKind === "type") continue;
    const name = specifier.type === "ImportDefaultSpecifier" ? "default" : specifier.type === "ImportNamespaceSpecifier" ? "*" : specifier.imported.type === "Identifier" ? specifier.imported.name : specifier.imported.value;
    const local = specifier.local.name;
    env.declareLazily(local, () => imported(m, source25, name, env.file, local));
  }
}
function imported(m, source25, name, from, local) {
  const file = m.program.module(source25, from);
  if (file) {
    const scope = moduleScope(m, file);
    if (name === "*") return namespace(m, scope);
    const found = exported2(m, scope, name);
    if (found) return found;
  }
  const path4 = name === "default" || name === "*" ? [] : [name];
  return sym(`import ${source25}#${name}`, {
    attempts: [],
    module: source25,
    path: path4,
    label: local
  });
}
function* dynamicImport(m, node, env) {
  const source25 = text(yield* evaluate(m, node.source, env));
  return m.settled(
    source25 === void 0 ? m.fresh(node, "import") : imported(m, source25, "*", env.file, source25)
  );
}
function required2(m, source25, from) {
  const file = m.program.module(source25, from);
  if (!file)
    return sym(`import ${source25}#*`, { attempts: [], module: source25, path: [], label: source25 });
  const scope = moduleScope(m, file);
  const module = scope.lookup("module")?.value;
  const exports = module?.kind === "obj" ? module.props.get("exports") : void 0;
  return exports && !(exports.kind === "obj" && exports.props.size === 0) ? exports : namespace(m, scope);
}
function moduleScope(m, file) {
  const known3 = m.modules.get(file);
  if (known3) return known3;
  const env = new Env(void 0, file);
  m.modules.set(file, env);
  declareCommonJs(m, env);
  const outer = { frames: m.frames, stack: m.stack, site: m.callSite, tries: m.tries };
  Object.assign(m, { frames: [], stack: [], callSite: file, tries: [] });
  try {
    const promise = m.promise();
    m.loop.start(body(m, file, env), promise);
  } catch (error) {
    if (error instanceof PathEnd) throw error;
  } finally {
    m.frames = outer.frames;
    m.stack = outer.stack;
    m.callSite = outer.site;
    m.tries = outer.tries;
  }
  return env;
}
function* body(m, file, env) {
  yield* runAll2(m, file.ast.body, env);
  return undef;
}
function declareCommonJs(m, env) {
  const exports = m.object();
  env.declare("exports", exports);
  env.declare("module", m.object({ exports }));
}
function exported2(m, scope, name) {
  for (const statement of scope.file.ast.body) {
    if (statement.type === "ExportNamedDeclaration") {
      for (const specifier of statement.specifiers) {
        if (nameOf2(specifier.exported) !== name) continue;
        if (statement.source)
          return imported(m, statement.source.value, nameOf2(specifier.local), scope.file, name);
        return scope.lookup(nameOf2(specifier.local))?.value;
      }
    }
  }
  const own2 = name === "default" ? scope.own("*default*")?.value : isExported2(scope, name) ? scope.lookup(name)?.value : void 0;
  if (own2) return own2;
  const module = scope.own("module")?.value;
  const exports = module?.kind === "obj" ? module.props.get("exports") : void 0;
  if (exports?.kind === "obj") {
    if (name === "default" && (exports.fn || exports.cls)) return exports;
    const member2 = exports.props.get(name);
    if (member2) return member2;
  }
  for (const statement of scope.file.ast.body) {
    if (statement.type !== "ExportAllDeclaration" || statement.exported) continue;
    const file = m.program.module(statement.source.value, scope.file);
    const found = file && exported2(m, moduleScope(m, file), name);
    if (found) return found;
  }
  return void 0;
}
function isExported2(scope, name) {
  const exported3 = exportedNames.get(scope.file) ?? new Set(scope.file.ast.body.flatMap(declaredNames));
  exportedNames.set(scope.file, exported3);
  return exported3.has(name);
}
var exportedNames = /* @__PURE__ */ new WeakMap();
function declaredNames(statement) {
  if (statement.type !== "ExportNamedDeclaration" || !statement.declaration) return [];
  const { declaration } = statement;
  if (declaration.type === "VariableDeclaration") {
    return declaration.declarations.flatMap(
      (item) => item.id.type === "Identifier" ? [item.id.name] : []
    );
  }
  return "id" in declaration && declaration.id?.type === "Identifier" ? [declaration.id.name] : [];
}
function namespace(m, scope) {
  const object = m.object();
  for (const name of exportNames(m, scope.file, /* @__PURE__ */ new Set())) {
    const value = exported2(m, scope, name);
    if (value) object.props.set(name, value);
  }
  return object;
}
function exportNames(m, file, seen2) {
  const names4 = /* @__PURE__ */ new Set(["default"]);
  if (seen2.has(file)) return names4;
  seen2.add(file);
  for (const statement of file.ast.body) {
    for (const name of declaredNames(statement)) names4.add(name);
    if (statement.type === "ExportNamedDeclaration")
      for (const item of statement.specifiers) names4.add(nameOf2(item.exported));
    if (statement.type !== "ExportAllDeclaration" || statement.exported) continue;
    const inner3 = m.program.module(statement.source.value, file);
    if (inner3) for (const name of exportNames(m, inner3, seen2)) names4.add(name);
  }
  return names4;
}
function nameOf2(node) {
  return node.type === "Identifier" ? node.name : node.value;
}

// eslint-plugin/src/analysis/builtins/promise.ts
function promiseMethod(m, value, name, args2, node) {
  if (name !== "then" && name !== "catch" && name !== "finally") return void 0;
  const promise = value.kind === "obj" && value.promise ? value : m.settled(value);
  const onFulfilled = name === "catch" ? void 0 : args2[0];
  const onRejected = name === "then" ? args2[1] : name === "catch" ? args2[0] : args2[0];
  const derived = m.promise();
  const handled = isFunction(onRejected) && name !== "finally";
  m.loop.start(react2(m, promise, { onFulfilled, onRejected, node, name, handled }), derived);
  return derived;
}
function* react2(m, promise, reaction) {
  const { node, name } = reaction;
  let result3;
  const outer = m.tries;
  if (reaction.handled) m.tries = [...outer, { attempts: m.attempts.length, asked: /* @__PURE__ */ new Set() }];
  try {
    result3 = yield* wait(m, promise);
  } catch (error) {
    if (!(error instanceof Thrown)) throw error;
    m.tries = outer;
    if (!isCallable(reaction.onRejected)) throw error;
    const value2 = yield* callReaction(
      m,
      reaction.onRejected,
      name === "finally" ? [] : [error.value],
      node
    );
    if (name === "finally") throw error;
    return yield* adopt(m, value2);
  }
  m.tries = outer;
  if (!isCallable(reaction.onFulfilled)) return result3;
  const value = yield* callReaction(
    m,
    reaction.onFulfilled,
    name === "finally" ? [] : [result3],
    node
  );
  const settled = yield* adopt(m, value);
  return name === "finally" ? result3 : settled;
}
function isCallable(value) {
  return isFunction(value) || value?.kind === "sym";
}
function* callReaction(m, fn, args2, node) {
  const frame = fn.kind === "obj" && fn.fn ? {
    kind: "callback",
    node: fn.fn.node,
    file: fn.fn.env.file,
    turn: m.turn(fn.fn.node)
  } : void 0;
  return yield* invokeValue(m, fn, args2, node, frame);
}
function* adopt(m, value) {
  return value.kind === "obj" && value.promise ? yield* wait(m, value) : value;
}
function* newPromise(m, executor, node) {
  const promise = m.promise();
  if (!isFunction(executor)) return promise;
  const resolve = m.simple(
    "resolve",
    ({ args: args2 }) => (m.loop.settle(promise, args2[0] ?? undef, false), undef)
  );
  const reject = m.simple(
    "reject",
    ({ args: args2 }) => (m.loop.settle(promise, args2[0] ?? undef, true), undef)
  );
  try {
    yield* invokeValue(m, executor, [resolve, reject], node);
  } catch (error) {
    if (!(error instanceof Thrown)) throw error;
    m.loop.settle(promise, error.value, true);
  }
  return promise;
}
function* promiseStatic(m, name, args2, node) {
  const given = args2[0] ?? undef;
  switch (name) {
    case "resolve":
      return given.kind === "obj" && given.promise ? given : m.settled(given);
    case "reject":
      return m.settled(given, true);
    case "all":
    case "allSettled":
    case "race":
    case "any": {
      const derived = m.promise();
      m.loop.start(combine(m, name, iterate(m, given, node)), derived);
      return derived;
    }
    case "withResolvers": {
      const promise = m.promise();
      return m.object({
        promise,
        resolve: m.simple(
          "resolve",
          (call2) => (m.loop.settle(promise, call2.args[0] ?? undef, false), undef)
        ),
        reject: m.simple(
          "reject",
          (call2) => (m.loop.settle(promise, call2.args[0] ?? undef, true), undef)
        )
      });
    }
    default:
      return m.fresh(node, name);
  }
}
function* combine(m, name, items) {
  const results = [];
  for (const item of items) {
    try {
      results.push(yield* wait(m, item));
      if (name === "race" || name === "any") return results.at(-1);
    } catch (error) {
      if (!(error instanceof Thrown)) throw error;
      if (name === "all" || name === "race") throw error;
      if (name === "allSettled") results.push(m.object({ reason: error.value }));
    }
  }
  return m.array(name === "allSettled" ? results.map((value) => m.object({ value })) : results);
}

// eslint-plugin/src/analysis/run/registration.ts
function removeRegistration(m, key2) {
  const wanted = keyOf(key2);
  for (const registration of m.registrations) {
    if (keyOf(registration.handle) === wanted || keyOf(registration.fn) === wanted)
      registration.removed = true;
  }
}
function closeTarget(m, target) {
  const wanted = keyOf(target);
  for (const registration of m.registrations) {
    if (registration.target && keyOf(registration.target) === wanted) registration.removed = true;
  }
}

// eslint-plugin/src/analysis/builtins/globals.ts
function globalValue(m, name) {
  const known3 = m.globals.get(name);
  if (known3) return known3;
  const made3 = makeGlobal(m, name);
  m.globals.set(name, made3);
  return made3;
}
function makeGlobal(m, name) {
  if (name === "location") return liveLocation;
  if (["window", "globalThis", "self", "global", "top", "parent"].includes(name)) {
    const object = m.alloc("native");
    object.label = "window";
    return object;
  }
  const maker = makers[name];
  if (maker) return maker(m);
  return sym(`global ${name}`, { attempts: [], module: "global", path: [name], label: name });
}
function statics(m, name, methods, make2) {
  const object = make2 ? m.native(name, make2) : m.alloc("native");
  object.from = { attempts: [], module: "global", path: [name] };
  object.label = name;
  for (const [method2, call2] of Object.entries(methods))
    object.props.set(method2, m.simple(method2, call2));
  return object;
}
var same3 = ({ args: args2 }) => args2[0] ?? undef;
var makers = {
  Map: (m) => statics(m, "Map", {}, collection(m, "map")),
  WeakMap: (m) => statics(m, "WeakMap", {}, collection(m, "map")),
  Set: (m) => statics(m, "Set", {}, collection(m, "set")),
  WeakSet: (m) => statics(m, "WeakSet", {}, collection(m, "set")),
  URLSearchParams: (m) => statics(m, "URLSearchParams", {}, form(m)),
  FormData: (m) => statics(m, "FormData", {}, form(m)),
  Headers: (m) => statics(m, "Headers", {}, form(m)),
  URL: (m) => statics(m, "URL", {}, url(m)),
  Promise: (m) => promiseGlobal(m),
  JSON: (m) => statics(m, "JSON", {
    stringify: ({ args: args2 }) => str([args2[0] ?? undef]),
    parse: ({ args: args2 }) => parsed(args2[0] ?? undef)
  }),
  Object: (m) => objectGlobal(m),
  Array: (m) => statics(m, "Array", {
    from: ({ args: args2, node }) => m.array(iterate(m, args2[0] ?? undef, node)),
    isArray: ({ args: args2 }) => args2[0]?.kind === "obj" ? prim(args2[0].type === "array") : sym(`isArray(${keyOf(args2[0] ?? undef)})`, provenance(args2[0] ?? undef)),
    of: ({ args: args2 }) => m.array(args2)
  }),
  String: (m) => conversion(m, "String"),
  encodeURIComponent: (m) => conversion(m, "encodeURIComponent"),
  decodeURIComponent: (m) => conversion(m, "decodeURIComponent"),
  encodeURI: (m) => conversion(m, "encodeURI"),
  decodeURI: (m) => conversion(m, "decodeURI"),
  structuredClone: (m) => conversion(m, "structuredClone"),
  Boolean: (m) => m.simple("Boolean", ({ args: args2 }) => ({
    kind: "cond",
    op: "!",
    args: [{ kind: "cond", op: "!", args: [args2[0] ?? undef] }]
  })),
  localStorage: (m) => storage(m, "localStorage"),
  sessionStorage: (m) => storage(m, "sessionStorage"),
  history: (m) => statics(m, "history", {
    replaceState: (call2) => strip(m, call2),
    pushState: (call2) => strip(m, call2),
    back: () => undef,
    go: () => undef
  }),
  document: (m) => documentGlobal(m),
  setTimeout: (m) => timer(m, "setTimeout"),
  setImmediate: (m) => timer(m, "setImmediate"),
  requestAnimationFrame: (m) => timer(m, "requestAnimationFrame"),
  requestIdleCallback: (m) => timer(m, "requestIdleCallback"),
  queueMicrotask: (m) => timer(m, "queueMicrotask"),
  clearTimeout: (m) => clear(m, "clearTimeout"),
  clearImmediate: (m) => clear(m, "clearImmediate"),
  cancelAnimationFrame: (m) => clear(m, "cancelAnimationFrame"),
  clearInterval: (m) => clear(m, "clearInterval"),
  console: () => sym("global console", { attempts: [], module: "global", path: ["console"] }),
  // Time goes on, but never so that it matters between two runs.
  Date: (m) => statics(m, "Date", { now: () => sym("now") }, function* ({ args: args2 }) {
    return yield* pass(
      sym(
        args2[0] ? `date(${keyOf(args2[0])})` : "now",
        args2[0] ? provenance(args2[0]) : { attempts: [] }
      )
    );
  }),
  Error: (m) => errorClass(m, "Error"),
  TypeError: (m) => errorClass(m, "TypeError"),
  AbortController: (m) => statics(m, "AbortController", {}, abortController(m)),
  require: (m) => m.simple("require", ({ args: args2, node }) => {
    const source25 = text(args2[0]);
    return source25 === void 0 ? m.fresh(node, "require") : required2(m, source25, m.callSite ?? m.program.file);
  })
};
function* pass(value) {
  return value;
}
function conversion(m, name) {
  return m.simple(name, same3);
}
function collection(m, type) {
  return function* ({ args: args2, node }) {
    const made3 = m.alloc(type);
    const from = args2[0];
    if (from?.kind === "obj") {
      for (const item of iterate(m, from, node)) {
        if (type === "set") made3.entries.push({ key: item, value: item });
        else if (item.kind === "obj")
          made3.entries.push({ key: item.items[0] ?? undef, value: item.items[1] ?? undef });
      }
    } else if (from?.kind === "sym") made3.rest = from;
    return yield* pass(made3);
  };
}
function livePage(m, from) {
  if (from.key !== liveLocation.key) return from;
  return m.pageStripped ? void 0 : pageUrl;
}
function form(m) {
  return function* ({ args: args2, node }) {
    const from = args2[0];
    if (isPage(from)) return yield* pass(livePage(m, from) ?? m.alloc("params"));
    const made3 = m.alloc("params");
    made3.builtAt = node;
    if (!from) return yield* pass(made3);
    if (from.kind === "sym") {
      if (from.from.url === "page") return yield* pass(from);
      made3.rest = from;
    } else if (from.kind === "obj" && from.type === "array") {
      for (const pair2 of iterate(m, from, node)) {
        if (pair2.kind === "obj")
          made3.entries.push({ key: pair2.items[0] ?? undef, value: pair2.items[1] ?? undef });
      }
    } else {
      for (const [name, value] of fieldsOf(from)) made3.entries.push({ key: prim(name), value });
      if (from.kind === "obj" && from.rest) made3.rest = from.rest;
      if (from.kind === "str") made3.rest = from;
    }
    return yield* pass(made3);
  };
}
function url(m) {
  return function* ({ args: args2 }) {
    const from = args2[0] ?? undef;
    if (isPage(from)) return yield* pass(livePage(m, from) ?? m.object());
    const made3 = m.alloc("object");
    const params = m.alloc("params");
    for (const [name, value] of fieldsOf(from)) params.entries.push({ key: prim(name), value });
    if (from.kind !== "prim") params.rest = from;
    made3.props.set("searchParams", params);
    made3.props.set("href", from);
    made3.props.set("search", str([params]));
    made3.rest = sym(`url(${keyOf(from)})`, { attempts: [], label: "url" });
    made3.label = "url";
    return yield* pass(made3);
  };
}
function promiseGlobal(m) {
  const object = m.native("Promise", function* ({ args: args2, node }) {
    return yield* newPromise(m, args2[0], node);
  });
  for (const name of ["resolve", "reject", "all", "allSettled", "race", "any", "withResolvers"]) {
    object.props.set(
      name,
      m.native(name, function* ({ args: args2, node }) {
        return yield* promiseStatic(m, name, args2, node);
      })
    );
  }
  return object;
}
function parsed(value) {
  if (value.kind === "str" && value.parts.length === 1 && typeof value.parts[0] !== "string")
    return value.parts[0];
  const from = provenance(value);
  return sym(`parse(${keyOf(value)})`, {
    attempts: from.attempts,
    label: "parsed",
    ...from.unknownCall ? { unknownCall: from.unknownCall } : {}
  });
}
function objectGlobal(m) {
  return statics(m, "Object", {
    assign: ({ args: args2, node }) => {
      const target = args2[0] ?? m.object();
      for (const source25 of args2.slice(1)) noteWrite(m, target, "*", source25, node);
      if (target.kind === "obj") for (const source25 of args2.slice(1)) spreadInto(m, target, source25);
      return target;
    },
    entries: ({ args: args2 }) => pairs(m, args2[0], (name, value) => m.array([prim(name), value])),
    keys: ({ args: args2 }) => pairs(m, args2[0], (name) => prim(name)),
    values: ({ args: args2 }) => pairs(m, args2[0], (_name, value) => value),
    fromEntries: ({ args: args2, node }) => fromEntries(m, args2[0] ?? undef, node),
    freeze: same3,
    create: () => m.object(),
    defineProperty: ({ args: args2 }) => args2[0] ?? undef
  });
}
function pairs(m, value, item) {
  if (value?.kind !== "obj")
    return sym(`entries(${keyOf(value ?? undef)})`, provenance(value ?? undef));
  const list2 = m.array(fieldsOf(value).map(([name, field]) => item(name, field)));
  list2.rest = value.rest;
  return list2;
}
function fromEntries(m, value, node) {
  if (value.kind === "sym") return value;
  if (value.kind !== "obj") return m.object();
  if (value.type === "params") {
    const made4 = m.object(Object.fromEntries(fieldsOf(value)));
    made4.rest = value.rest;
    return made4;
  }
  const made3 = m.object();
  for (const pair2 of iterate(m, value, node)) {
    if (pair2.kind === "obj" && pair2.items[0]?.kind === "prim")
      made3.props.set(String(pair2.items[0].value), pair2.items[1] ?? undef);
  }
  return made3;
}
function storage(m, label) {
  const made3 = m.alloc("storage");
  made3.label = label;
  made3.open = true;
  return made3;
}
function strip(m, { args: args2 }) {
  if (args2[2]) m.pageStripped = true;
  return undef;
}
function documentGlobal(m) {
  const object = m.alloc("native");
  object.from = { attempts: [], module: "global", path: ["document"] };
  object.props.set("location", liveLocation);
  object.props.set("URL", pageUrl);
  return object;
}
function timer(m, name) {
  return m.simple(name, ({ args: args2, node }) => {
    const key2 = m.object();
    const fn = args2[0];
    if (!isFunction(fn)) return key2;
    const { run: run4, frames, stack, callSite } = m;
    const delay = args2[1];
    const soon = !delay || delay.kind === "prim" && Number(delay.value ?? 0) < 20;
    m.loop.timer(key2, soon, () => {
      const outer = m.loop.snapshot();
      Object.assign(m, { run: run4, frames, stack, callSite, tries: [] });
      try {
        const frame = fn.fn ? {
          kind: "callback",
          node: fn.fn.node,
          file: fn.fn.env.file,
          turn: m.turn(fn.fn.node)
        } : void 0;
        m.loop.start(invokeValue(m, fn, args2.slice(2), node, frame), m.promise());
      } finally {
        m.loop.restore(outer);
      }
    });
    return key2;
  });
}
function clear(m, name) {
  return m.simple(name, ({ args: args2 }) => {
    m.loop.clearTimer(args2[0] ?? undef);
    removeRegistration(m, args2[0] ?? undef);
    return undef;
  });
}
function errorClass(m, name) {
  return statics(m, name, {}, function* ({ args: args2, node }) {
    const cause = args2[1]?.kind === "obj" ? args2[1].props.get("cause") : void 0;
    const attempts = [
      ...provenance(args2[0] ?? undef).attempts,
      ...cause ? provenance(cause).attempts : []
    ];
    return yield* pass(m.fresh(node, name, { attempts, label: "error", path: [name] }));
  });
}
function abort(m, signal) {
  signal.props.set("aborted", prim(true));
  for (const attempt2 of m.attempts)
    if (attempt2.signal === signal && !attempt2.settled) attempt2.doubtful = true;
  return undef;
}
function abortController(m) {
  return function* () {
    const signal = m.object({ aborted: prim(false) });
    return yield* pass(m.object({ signal, abort: m.simple("abort", () => abort(m, signal)) }));
  };
}

// eslint-plugin/src/analysis/eval/jsx.ts
function* jsx(m, node, env) {
  if (node.type === "JSXElement") {
    for (const attribute of node.openingElement.attributes) {
      if (attribute.type === "JSXSpreadAttribute") yield* evaluate(m, attribute.argument, env);
      else if (attribute.value) yield* attributeValue(m, attribute.value, env);
    }
  }
  for (const child of node.children) {
    if (child.type === "JSXExpressionContainer" && child.expression.type !== "JSXEmptyExpression") {
      if (m.program.shape(env.file).forks(child.expression))
        yield* evaluate(m, child.expression, env);
    } else if (child.type === "JSXElement" || child.type === "JSXFragment")
      yield* jsx(m, child, env);
  }
  return sym(`jsx@${node.range[0]}`);
}
function* attributeValue(m, value, env) {
  if (value.type === "JSXExpressionContainer" && value.expression.type !== "JSXEmptyExpression") {
    const { expression } = value;
    if (expression.type === "ArrowFunctionExpression" || expression.type === "FunctionExpression" || expression.type === "Identifier" || m.program.shape(env.file).forks(expression))
      return yield* evaluate(m, expression, env);
  }
  if (value.type === "JSXElement") return yield* jsx(m, value, env);
  return undef;
}

// eslint-plugin/src/analysis/eval/expressions.ts
var ShortCircuit = class extends Error {
};
var shortCircuit = new ShortCircuit();
function atOnce(m, node, env) {
  switch (node.type) {
    case "Literal":
      m.step();
      return literal2(node);
    case "Identifier":
      m.step();
      return identifier(m, node, env);
    case "ThisExpression":
      m.step();
      return env.self ?? undef;
    case "ArrowFunctionExpression":
    case "FunctionExpression":
      m.step();
      return makeFunction(m, node, env);
    case "MemberExpression": {
      if (node.computed || node.optional) return void 0;
      const object = atOnce(m, node.object, env);
      if (!object) return void 0;
      m.step();
      return readMember(m, object, plainName(node), node);
    }
    default:
      return void 0;
  }
}
function* evaluate(m, node, env) {
  m.step();
  switch (node.type) {
    case "Literal":
      return literal2(node);
    case "Identifier":
      return identifier(m, node, env);
    case "MemberExpression":
      return yield* member(m, node, env);
    case "CallExpression":
      return yield* callExpression(m, node, env);
    case "AwaitExpression":
      markAwaited(m, node.argument);
      return yield* wait(m, yield* evaluate(m, node.argument, env));
    case "ArrowFunctionExpression":
    case "FunctionExpression":
      return makeFunction(m, node, env);
    case "ObjectExpression":
      return yield* objectLiteral(m, node, env);
    case "ArrayExpression":
      return yield* arrayLiteral(m, node, env);
    case "TemplateLiteral":
      return yield* template(m, node, env);
    case "AssignmentExpression":
      return yield* assign(m, node, env);
    case "LogicalExpression":
      return yield* logical(m, node, env);
    case "ConditionalExpression":
      return yield* conditional(m, node, env);
    case "BinaryExpression":
      return binary(
        node.operator,
        atOnce(m, node.left, env) ?? (yield* evaluate(m, node.left, env)),
        atOnce(m, node.right, env) ?? (yield* evaluate(m, node.right, env))
      );
    case "UnaryExpression":
      return yield* unary(m, node, env);
    case "NewExpression":
      return yield* newExpression(m, node, env);
    case "ThisExpression":
      return env.self ?? undef;
    case "ChainExpression":
      return yield* chain2(m, node, env);
    case "SequenceExpression": {
      let last = undef;
      for (const expression of node.expressions) last = yield* evaluate(m, expression, env);
      return last;
    }
    case "UpdateExpression":
      return yield* update(m, node, env);
    case "ClassExpression":
      return yield* makeClass(m, node, env);
    case "SpreadElement":
      return yield* evaluate(m, node.argument, env);
    case "YieldExpression":
      return node.argument ? yield* wait(m, yield* evaluate(m, node.argument, env)) : m.fresh(node, "yield");
    case "TaggedTemplateExpression":
      return yield* taggedTemplate(m, node, env);
    case "ImportExpression":
      return yield* dynamicImport(m, node, env);
    case "JSXElement":
    case "JSXFragment":
      return yield* jsx(m, node, env);
    case "TSAsExpression":
    case "TSNonNullExpression":
    case "TSSatisfiesExpression":
    case "TSTypeAssertion":
    case "TSInstantiationExpression":
      return yield* evaluate(m, node.expression, env);
    case "MetaProperty":
      return sym("import.meta");
    case "Super":
      return env.superHome ?? sym("super");
    default:
      return m.fresh(node, node.type);
  }
}
function markAwaited(m, node) {
  const bare2 = unwrap(node);
  m.awaited.add(bare2);
  if (bare2.type === "CallExpression" && bare2.callee.type === "MemberExpression")
    markAwaited(m, bare2.callee.object);
}
function literal2(node) {
  if ("regex" in node)
    return sym(`/${node.regex.pattern}/`, { attempts: [], label: `/${node.regex.pattern}/` });
  const { value } = node;
  if (typeof value === "bigint") return prim(Number(value));
  return prim(value);
}
function identifier(m, node, env) {
  if (node.name === "undefined") return undef;
  const binding = env.lookup(node.name);
  if (!binding) return globalValue(m, node.name);
  if (binding.open) {
    return sym(`var ${node.name}`, {
      attempts: [],
      label: node.name,
      ...codeName.test(node.name) ? { code: true } : {}
    });
  }
  return binding.value ?? undef;
}
function* member(m, node, env) {
  const object = atOnce(m, node.object, env) ?? (yield* evaluate(m, node.object, env));
  if (node.optional && nullish(m, object, node, false)) throw shortCircuit;
  const name = yield* memberName(m, node, env);
  return readMember(m, object, name, node);
}
function* chain2(m, node, env) {
  try {
    return yield* evaluate(m, node.expression, env);
  } catch (error) {
    if (error instanceof ShortCircuit) return undef;
    throw error;
  }
}
function* receiverOf(m, callee, env) {
  const bare2 = unwrap(callee);
  if (bare2.type !== "MemberExpression") return void 0;
  if (bare2.property.type === "Identifier" && /^(?:then|catch|finally)$/.test(bare2.property.name))
    m.awaited.add(unwrap(bare2.object));
  const object = bare2.object.type === "Super" ? env.superHome ?? sym("super") : atOnce(m, bare2.object, env) ?? (yield* evaluate(m, bare2.object, env));
  if (bare2.optional && nullish(m, object, bare2, false)) throw shortCircuit;
  return { object, name: yield* memberName(m, bare2, env) };
}
function cutShort() {
  throw shortCircuit;
}
function* objectLiteral(m, node, env) {
  const object = m.alloc("object");
  for (const property of node.properties) {
    if (property.type === "SpreadElement") {
      spreadInto(m, object, yield* evaluate(m, property.argument, env));
      continue;
    }
    if (property.kind !== "init") continue;
    const name = property.computed ? yield* evaluate(m, property.key, env) : prim(
      property.key.type === "Identifier" ? property.key.name : String(property.key.value)
    );
    const value = isFunctionNode(property.value) ? makeFunction(
      m,
      property.value,
      env,
      property.method ? { thisValue: object, home: object } : {}
    ) : atOnce(m, property.value, env) ?? (yield* evaluate(m, property.value, env));
    object.props.set(name.kind === "prim" ? String(name.value) : `[${keyOf(name)}]`, value);
  }
  return object;
}
function spreadInto(m, object, value) {
  if (value.kind === "obj") {
    for (const [name, item] of value.props) object.props.set(name, item);
    object.rest ??= value.rest;
    if (value.entries.length > 0) {
      for (const entry of value.entries)
        if (entry.key.kind === "prim") object.props.set(String(entry.key.value), entry.value);
    }
  } else if (value.kind === "cond") {
    for (const arg of value.args)
      if (arg.kind === "obj" || arg.kind === "sym") spreadInto(m, object, arg);
  } else if (!isNullish(value) && value.kind === "sym") {
    if (object.rest) m.life.hold(object, [value]);
    object.rest ??= value;
  }
}
function* arrayLiteral(m, node, env) {
  const array = m.array();
  for (const element of node.elements) {
    if (!element) array.items.push(undef);
    else if (element.type === "SpreadElement") {
      const spread = yield* evaluate(m, element.argument, env);
      if (spread.kind === "obj") {
        array.items.push(...iterate(m, spread, element));
      } else array.rest ??= spread;
    } else array.items.push(yield* evaluate(m, element, env));
  }
  return array;
}
function* template(m, node, env) {
  const parts3 = [];
  for (const [index, quasi] of node.quasis.entries()) {
    parts3.push(quasi.value.cooked ?? quasi.value.raw);
    const expression = node.expressions[index];
    if (expression) parts3.push(yield* evaluate(m, expression, env));
  }
  return str(parts3);
}
function* assign(m, node, env) {
  const { operator } = node;
  if (operator === "=") {
    const value2 = yield* evaluate(m, node.right, env);
    yield* bind(m, node.left, value2, env, {});
    return value2;
  }
  const old = yield* evaluate(m, node.left, env);
  if (operator === "??=" || operator === "||=" || operator === "&&=") {
    const keep2 = operator === "??=" ? !nullish(m, old, node, true) : truthy(m, old, node, operator === "&&=") === (operator === "||=");
    if (keep2) return old;
    const value2 = yield* evaluate(m, node.right, env);
    yield* bind(m, node.left, value2, env, {});
    return value2;
  }
  const value = binary(operator.slice(0, -1), old, yield* evaluate(m, node.right, env));
  yield* bind(m, node.left, value, env, {});
  return value;
}
function hasEffect(m, node, env) {
  const shape = m.program.shape(env.file);
  return shape.forks(node) || shape.changesState(node);
}
function* logical(m, node, env) {
  const left = atOnce(m, node.left, env) ?? (yield* evaluate(m, node.left, env));
  const { operator } = node;
  if (left.kind === "prim" || left.kind === "obj") {
    const useLeft = operator === "??" ? !isNullish(left) : Boolean(left.kind === "obj" || left.value) === (operator === "||");
    return useLeft ? left : yield* evaluate(m, node.right, env);
  }
  if (hasEffect(m, node.right, env)) {
    const goOn = operator === "??" ? nullish(m, left, node, true) : truthy(m, left, node, operator === "&&") === (operator === "&&");
    return goOn ? yield* evaluate(m, node.right, env) : left;
  }
  const right = yield* evaluate(m, node.right, env);
  if (operator !== "&&" && right.kind === "prim") {
    return left.kind === "cond" || right.value && typeof right.value !== "string" ? { kind: "cond", op: operator, args: [left, right] } : left;
  }
  return { kind: "cond", op: operator, args: [left, right] };
}
function* conditional(m, node, env) {
  const test3 = atOnce(m, node.test, env) ?? (yield* evaluate(m, node.test, env));
  if (test3.kind === "prim" || test3.kind === "obj" || hasEffect(m, node.consequent, env) || hasEffect(m, node.alternate, env)) {
    const shape = m.program.shape(env.file);
    const preferred2 = shape.reaches(node.consequent) || !shape.reaches(node.alternate);
    return yield* evaluate(
      m,
      truthy(m, test3, node, preferred2) ? node.consequent : node.alternate,
      env
    );
  }
  const consequent = yield* evaluate(m, node.consequent, env);
  const alternate = yield* evaluate(m, node.alternate, env);
  if (keyOf(consequent) === keyOf(alternate)) return consequent;
  if (consequent.kind === "obj" || alternate.kind === "obj") {
    return truthy(m, test3, node, true) ? consequent : alternate;
  }
  return { kind: "cond", op: "?:", args: [test3, consequent, alternate] };
}
function* unary(m, node, env) {
  if (node.operator === "delete") {
    const target = unwrap(node.argument);
    if (target.type === "MemberExpression") {
      const object = yield* evaluate(m, target.object, env);
      deleteMember(m, object, yield* memberName(m, target, env));
    }
    return prim(true);
  }
  const value = yield* evaluate(m, node.argument, env);
  switch (node.operator) {
    case "!":
      return not(value);
    case "void":
      return undef;
    case "typeof":
      return typeOf2(value);
    case "-":
      return value.kind === "prim" && typeof value.value === "number" ? prim(-value.value) : value;
    default:
      return value;
  }
}
function typeOf2(value) {
  if (value.kind === "prim") return prim(value.value === null ? "object" : typeof value.value);
  if (value.kind === "obj")
    return prim(value.fn || value.native || value.cls ? "function" : "object");
  if (value.kind === "str") return prim("string");
  if (value.kind === "sym" && (value.from.module === "global" || isPage(value)))
    return prim("object");
  return sym(`typeof ${keyOf(value)}`, provenance(value));
}
function* update(m, node, env) {
  const old = yield* evaluate(m, node.argument, env);
  const value = binary(
    node.operator === "++" ? "+" : "-",
    old.kind === "prim" ? old : old,
    prim(1)
  );
  const next = old.kind === "prim" ? value : sym(`${keyOf(old)}${node.operator}`, { attempts: [], label: "counter" });
  yield* bind(m, node.argument, next, env, {});
  return node.prefix ? next : old;
}

// eslint-plugin/src/analysis/eval/functions.ts
function makeFunction(m, node, env, how = {}) {
  const made3 = m.alloc("function");
  const arrow = node.type === "ArrowFunctionExpression";
  made3.fn = {
    node,
    env,
    thisValue: arrow ? env.self : how.thisValue,
    home: arrow ? void 0 : how.home,
    called: false
  };
  m.closures.push(made3);
  return made3;
}
function* callFunction(m, call2) {
  const closure = call2.fn.fn;
  if (!closure) return undef;
  const { node } = closure;
  closure.called = true;
  const depth = m.stack.filter((entry) => entry === node).length;
  if (m.stack.length >= maxStack || depth > maxRecursion) return m.fresh(call2.node, "deep");
  const file = closure.env.file;
  const frame = call2.frame ?? {
    kind: "call",
    node: call2.node,
    file: m.callSite ?? file,
    turn: 0,
    ...call2.handed ? { fn: node, fnFile: file } : {}
  };
  const outer = { frames: m.frames, stack: m.stack, site: m.callSite };
  m.frames = [...outer.frames, frame];
  m.stack = [...outer.stack, node];
  m.callSite = file;
  try {
    if (node.async) {
      const promise = m.promise();
      m.loop.start(body2(m, call2, node), promise);
      return promise;
    }
    return yield* body2(m, call2, node);
  } finally {
    m.frames = outer.frames;
    m.stack = outer.stack;
    m.callSite = outer.site;
  }
}
function* body2(m, call2, node) {
  const closure = call2.fn.fn;
  const self = node.type === "ArrowFunctionExpression" ? closure.thisValue : call2.thisValue ?? closure.thisValue;
  const env = new Env(closure.env, closure.env.file, self, closure.home);
  if (node.type === "FunctionExpression" && node.id) env.declare(node.id.name, call2.fn);
  if (node.type !== "ArrowFunctionExpression") env.declare("arguments", m.array(call2.args));
  for (const [index, param] of node.params.entries()) {
    const value = param.type === "RestElement" ? m.array(call2.args.slice(index)) : call2.args[index] ?? undef;
    yield* bind(m, param, value, env, { declare: "param" });
  }
  if (node.body.type !== "BlockStatement") return yield* evaluate(m, node.body, env);
  const done = yield* runAll2(m, node.body.body, env);
  return done?.type === "return" ? done.value : undef;
}
function paramSymbols(node, tag) {
  return node.params.map((param, index) => paramSymbol(param, index, node, tag));
}
function paramSymbol(param, index, node, tag) {
  const target = param.type === "AssignmentPattern" ? param.left : param.type === "TSParameterProperty" ? param.parameter : param;
  const name = lastName(target);
  const type = typeName(target);
  return sym(
    `${tag === " of instance" ? "given" : "param"} ${name ?? index}@${node.range[0]}${tag}`,
    {
      attempts: [],
      label: name ?? "",
      ...type ? { type } : {},
      ...name && codeName.test(name) ? { code: true } : {}
    }
  );
}
function callbackFrame(m, fn, runner, turn) {
  return {
    kind: "callback",
    node: fn.fn?.node ?? runner.node,
    file: fn.fn?.env.file ?? m.program.file,
    turn,
    runner,
    runnerFile: m.callSite
  };
}

// eslint-plugin/src/analysis/builtins/collections.ts
function builtinMethod(m, object, name, args2, node) {
  switch (object.type) {
    case "array":
      return arrayMethods.has(name) ? arrayMethod(m, object, name, args2, node) : void 0;
    case "map":
      return mapMethods.has(name) ? mapMethod(m, object, name, args2, node) : void 0;
    case "set":
      return mapMethods.has(name) ? setMethod(m, object, name, args2, node) : void 0;
    case "params":
      return paramMethods.has(name) ? paramMethod(m, object, name, args2, node) : void 0;
    case "storage":
      return storageMethods.has(name) ? storageMethod(m, object, name, args2) : void 0;
    default:
      return void 0;
  }
}
var arrayMethods = /* @__PURE__ */ new Set([
  "forEach",
  "map",
  "flatMap",
  "filter",
  "find",
  "some",
  "every",
  "reduce",
  "push",
  "unshift",
  "pop",
  "shift",
  "includes",
  "indexOf",
  "join",
  "slice",
  "concat",
  "at",
  "splice",
  "entries",
  "values",
  "reverse",
  "sort",
  "flat",
  "findIndex"
]);
var mapMethods = /* @__PURE__ */ new Set([
  "get",
  "set",
  "has",
  "delete",
  "clear",
  "add",
  "forEach",
  "values",
  "keys",
  "entries"
]);
var paramMethods = /* @__PURE__ */ new Set([
  "get",
  "set",
  "append",
  "has",
  "delete",
  "toString",
  "entries",
  "forEach",
  "getAll",
  "getHeaders",
  "keys",
  "values",
  "sort"
]);
var storageMethods = /* @__PURE__ */ new Set(["getItem", "setItem", "removeItem", "clear"]);
function* arrayMethod(m, array, name, args2, node) {
  const all2 = array.rest || array.open ? [...array.items, ...unknownItems(array.rest ?? array)] : array.items;
  switch (name) {
    case "push":
    case "unshift":
      array.items.push(...args2);
      return prim(array.items.length);
    case "pop":
    case "shift":
      return (name === "pop" ? array.items.pop() : array.items.shift()) ?? (array.rest ? unknownItems(array.rest)[0] : undef);
    case "at":
      return (args2[0]?.kind === "prim" && typeof args2[0].value === "number" ? all2.at(args2[0].value) : all2[0]) ?? undef;
    case "includes":
    case "indexOf":
      return contains2(array, array.items, args2[0] ?? undef, array.rest !== void 0 || array.open);
    case "join":
      return str(
        array.items.flatMap((item, index) => index > 0 ? [args2[0] ?? prim(","), item] : [item])
      );
    case "slice":
    case "splice":
    case "filter":
    case "sort":
    case "reverse":
    case "flat":
    case "values":
      if (name === "filter" && args2[0])
        for (const [index, item] of all2.entries()) yield* each(m, args2[0], item, index, node, name);
      return copy(m, array, [...array.items]);
    case "concat":
      return copy(m, array, [
        ...array.items,
        ...args2.flatMap((arg) => arg.kind === "obj" && arg.type === "array" ? arg.items : [arg])
      ]);
    case "entries":
      return m.array(all2.map((item, index) => m.array([prim(index), item])));
    case "map":
    case "flatMap":
    case "forEach": {
      const results = [];
      for (const [index, item] of all2.slice(0, 6).entries())
        results.push(yield* each(m, args2[0] ?? undef, item, index, node, name));
      return name === "forEach" ? undef : m.array(results);
    }
    case "reduce": {
      let sum = args2[1] ?? undef;
      for (const [index, item] of all2.slice(0, 6).entries()) {
        sum = yield* invokeValue(
          m,
          args2[0] ?? undef,
          [sum, item, prim(index), array],
          node,
          iterationFrame(m, args2[0], name, node, index)
        );
      }
      return sum;
    }
    default:
      for (const [index, item] of all2.slice(0, 4).entries()) {
        const test3 = yield* each(m, args2[0] ?? undef, item, index, node, name);
        if (name === "find" && test3.kind !== "prim")
          return truthy(m, test3, node, true) ? item : undef;
        if (name === "find" && test3.kind === "prim" && test3.value) return item;
      }
      return name === "find" ? undef : m.fresh(node, name);
  }
}
function copy(m, array, items) {
  const made3 = m.array(items);
  made3.rest = array.rest ?? (array.open ? array : void 0);
  return made3;
}
function* each(m, fn, item, index, node, name) {
  return yield* invokeValue(
    m,
    fn,
    [item, prim(index)],
    node,
    iterationFrame(m, fn, name, node, index)
  );
}
function iterationFrame(m, fn, name, node, turn) {
  return fn?.kind === "obj" && fn.fn ? callbackFrame(m, fn, { name, as: "iteration", node }, turn) : void 0;
}
function isNew(m, key2) {
  return key2.kind === "obj" && key2.id > m.setUpObjects;
}
function contains2(owner, keys, key2, open2) {
  const wanted = keyOf(key2);
  if (keys.some((item) => keyOf(item) === wanted)) return yes;
  if (owner.deleted?.has(wanted)) return no;
  return open2 && !(key2.kind === "obj" && key2.id > owner.id && !owner.rest) ? sym(`#${owner.id}.has(${wanted})`) : no;
}
function* mapMethod(m, map, name, args2, node) {
  const key2 = args2[0] ?? undef;
  const wanted = keyOf(key2);
  const found = map.entries.find((entry) => keyOf(entry.key) === wanted);
  switch (name) {
    case "get":
      m.read.add(`#${map.id}.get(${wanted})`);
      if (found) return found.value;
      if (map.deleted?.has(wanted) || !(map.open || map.rest)) return undef;
      if (isNew(m, key2)) return undef;
      return sym(`#${map.id}.get(${wanted})`, { attempts: [], label: "get" });
    case "has":
      return found ? yes : isNew(m, key2) || map.deleted?.has(wanted) || !(map.open || map.rest) ? no : sym(`#${map.id}.get(${wanted})`, { attempts: [] });
    case "set":
      if (found) found.value = args2[1] ?? undef;
      else map.entries.push({ key: key2, value: args2[1] ?? undef });
      map.deleted?.delete(wanted);
      if (map.open) m.claims.add(`#${map.id}.get(${wanted})`);
      return map;
    case "delete": {
      map.entries = map.entries.filter((entry) => entry !== found);
      const was = map.deleted?.has(wanted) ?? false;
      (map.deleted ??= /* @__PURE__ */ new Set()).add(wanted);
      m.claims.add(`#${map.id}.get(${wanted})`);
      if (found) return yes;
      return was || !(map.open || map.rest) ? no : sym(`#${map.id}.get(${wanted})`, { attempts: [] });
    }
    case "clear":
      map.entries = [];
      map.open = false;
      map.rest = void 0;
      return undef;
    case "forEach": {
      for (const [index, entry] of map.entries.entries()) {
        yield* invokeValue(
          m,
          args2[0] ?? undef,
          [entry.value, entry.key],
          node,
          iterationFrame(m, args2[0], name, node, index)
        );
      }
      return undef;
    }
    case "add":
      return undef;
    default: {
      const listed = m.array(
        map.entries.map(
          (entry) => name === "keys" ? entry.key : name === "values" ? entry.value : m.array([entry.key, entry.value])
        )
      );
      if (map.open) listed.rest = map;
      return listed;
    }
  }
}
function* setMethod(m, set, name, args2, node) {
  const key2 = args2[0] ?? undef;
  const wanted = keyOf(key2);
  switch (name) {
    case "has":
      return contains2(
        set,
        set.entries.map((entry) => entry.key),
        key2,
        set.open || set.rest !== void 0
      );
    case "add":
      if (!set.entries.some((entry) => keyOf(entry.key) === wanted))
        set.entries.push({ key: key2, value: key2 });
      set.deleted?.delete(wanted);
      return set;
    case "delete": {
      const had = set.entries.some((entry) => keyOf(entry.key) === wanted);
      set.entries = set.entries.filter((entry) => keyOf(entry.key) !== wanted);
      const was = set.deleted?.has(wanted) ?? false;
      (set.deleted ??= /* @__PURE__ */ new Set()).add(wanted);
      return had ? yes : was || !(set.open || set.rest) ? no : sym(`#${set.id}.has(${wanted})`);
    }
    case "clear":
      set.entries = [];
      set.open = false;
      return undef;
    default:
      return yield* mapMethod(m, set, name, args2, node);
  }
}
function* paramMethod(m, params, name, args2, node) {
  const key2 = args2[0] ?? undef;
  const wanted = keyOf(key2);
  const found = params.entries.find((entry) => keyOf(entry.key) === wanted);
  switch (name) {
    case "set":
    case "append":
      if (found && name === "set") found.value = args2[1] ?? undef;
      else params.entries.push({ key: key2, value: args2[1] ?? undef });
      return params;
    case "get":
    case "getAll":
    case "has":
      if (found) return found.value;
      if (!params.rest) return name === "has" ? no : nul;
      return paramOf(params.rest, key2);
    case "delete":
      params.entries = params.entries.filter((entry) => entry !== found);
      return undef;
    case "toString":
      return str([params]);
    case "forEach":
      for (const [index, entry] of params.entries.entries()) {
        yield* invokeValue(
          m,
          args2[0] ?? undef,
          [entry.value, entry.key],
          node,
          iterationFrame(m, args2[0], name, node, index)
        );
      }
      return undef;
    case "getHeaders":
    case "sort":
      return undef;
    default:
      return m.array(params.entries.map((entry) => m.array([entry.key, entry.value])));
  }
}
function paramOf(source25, key2) {
  const name = key2.kind === "prim" ? String(key2.value) : keyOf(key2);
  const from = provenance(source25);
  return sym(`${keyOf(source25)}?${name}`, {
    attempts: from.attempts,
    ...from.url ? { url: from.url } : {},
    label: name,
    ...codeName.test(name) ? { code: true } : {}
  });
}
function isText(m, value) {
  const fact = m.facts.get(value.key);
  if (!fact) m.facts.set(value.key, { truthy: true, nullish: false });
}
function* storageMethod(m, storage2, name, args2) {
  const key2 = args2[0] ?? undef;
  const wanted = keyOf(key2);
  const found = storage2.entries.find((entry) => keyOf(entry.key) === wanted);
  switch (name) {
    case "getItem":
      if (found) return found.value;
      if (storage2.deleted?.has(wanted)) return nul;
      return sym(`${storage2.label}[${wanted}]`, {
        attempts: [],
        label: key2.kind === "prim" ? String(key2.value) : "item"
      });
    case "setItem":
      if (args2[1]?.kind === "sym") isText(m, args2[1]);
      if (found) found.value = args2[1] ?? undef;
      else storage2.entries.push({ key: key2, value: args2[1] ?? undef });
      storage2.deleted?.delete(wanted);
      m.claims.add(`${storage2.label}[${wanted}]`);
      return undef;
    case "removeItem":
      storage2.entries = storage2.entries.filter((entry) => entry !== found);
      (storage2.deleted ??= /* @__PURE__ */ new Set()).add(wanted);
      return undef;
    default:
      storage2.entries = [];
      return undef;
  }
}

// eslint-plugin/src/analysis/builtins/strings.ts
var keeping = /* @__PURE__ */ new Set(["toString", "trim", "normalize", "valueOf", "toWellFormed"]);
var pure = /* @__PURE__ */ new Set([
  "get",
  "getAll",
  "has",
  "slice",
  "substring",
  "substr",
  "split",
  "replace",
  "replaceAll",
  "match",
  "matchAll",
  "exec",
  "test",
  "includes",
  "startsWith",
  "endsWith",
  "indexOf",
  "toLowerCase",
  "toUpperCase",
  "padEnd",
  "padStart",
  "at",
  "charAt",
  "concat",
  "query",
  "param",
  "header",
  "json",
  "text",
  "blob",
  "formData",
  "parseBody",
  "getTime",
  "toISOString",
  "find",
  "search"
]);
var reading = /* @__PURE__ */ new Set(["json", "text", "blob", "formData", "parseBody"]);
function stringMethod(m, receiver, name, args2, node) {
  if (keeping.has(name)) return receiver;
  if (receiver.kind === "prim" && typeof receiver.value === "string")
    return literalMethod(receiver.value, name, args2) ?? (pure.has(name) ? m.fresh(node, name) : void 0);
  if (reading.has(name) && args2.length > 0) return void 0;
  if (!pure.has(name) || receiver.kind === "obj" && !reading.has(name)) return void 0;
  if (receiver.kind === "sym" && receiver.from.module && !reading.has(name) && !receiver.from.made)
    return void 0;
  if (args2.some((arg) => arg.kind === "obj" && (arg.fn ?? arg.native))) return void 0;
  const key2 = `${keyOf(receiver)}.${name}(${args2.map(keyOf).join(",")})`;
  const written = m.overlay.get(
    `${keyOf(receiver)}.${args2[0]?.kind === "prim" ? String(args2[0].value) : ""}`
  );
  if (written && name === "get") return written;
  if (["test", "includes", "startsWith", "endsWith", "has"].includes(name) && name !== "has") {
    return { kind: "cond", op: "test", name: `.${name}`, args: [receiver, ...args2] };
  }
  const from = provenance(receiver);
  return sym(key2, {
    attempts: merge2([from.attempts, ...args2.map((arg) => provenance(arg).attempts)]),
    ...from.unknownCall ? { unknownCall: from.unknownCall } : {},
    ...from.url ? { url: from.url } : {},
    ...codeBy(from, name, args2),
    ...partOfText(from, name),
    label: text(args2[0]) && /^\w+$/.test(text(args2[0])) ? text(args2[0]) : from.label ?? name
  });
}
function codeBy(from, name, args2) {
  const first = text(args2[0]);
  if (["get", "query", "getAll", "param"].includes(name))
    return first !== void 0 && codeName.test(first) ? { code: true } : {};
  if (from.code) return { code: true };
  return ["match", "exec", "split", "matchAll"].includes(name) && args2.some(mentionsCode) ? { code: true } : {};
}
function literalMethod(value, name, args2) {
  const given = args2.map((arg) => arg.kind === "prim" ? arg.value : void 0);
  if (args2.some((arg) => arg.kind !== "prim")) return void 0;
  switch (name) {
    case "toLowerCase":
      return prim(value.toLowerCase());
    case "toUpperCase":
      return prim(value.toUpperCase());
    case "includes":
      return prim(value.includes(String(given[0])));
    case "startsWith":
      return prim(value.startsWith(String(given[0])));
    case "endsWith":
      return prim(value.endsWith(String(given[0])));
    case "concat":
      return prim(value + given.join(""));
    case "slice":
    case "substring":
      return typeof given[0] === "number" ? prim(value.slice(given[0], given[1])) : void 0;
    case "replace":
      return typeof given[0] === "string" && typeof given[1] === "string" ? prim(value.replace(given[0], given[1])) : void 0;
    default:
      return void 0;
  }
}

// eslint-plugin/src/analysis/evidence.ts
var signIn = new Set(signInWords);
var redeeming = new Set(redeemingWords);
var harmless = new Set(harmlessWords);
var neutral = new Set(neutralVerbs);
var otherCode = new Set(otherCodeWords);
function wordsOf(name) {
  let words = wordsByName.get(name);
  if (!words) {
    if (wordsByName.size >= maxNames) wordsByName.clear();
    wordsByName.set(name, words = splitWords(name));
  }
  return words;
}
var wordsByName = /* @__PURE__ */ new Map();
var maxNames = 2e3;
function splitWords(name) {
  return name.replace(/([a-z\d])([A-Z])/g, "$1 $2").toLowerCase().replace(/sign[\s_-]in/g, "signin").replace(/log[\s_-]in/g, "login").replace(/o[\s_-]auth/g, "oauth").split(/[^a-z\d]+/).filter(Boolean);
}
function weigh(words) {
  const good = words.some((word) => signIn.has(word));
  const bad = words.some((word) => otherCode.has(word));
  if (good === bad) return void 0;
  return good ? "redeems" : "other";
}
function implicitCode(m, call2) {
  const from = provenance(call2.callee);
  if (call2.isNew || m.pageStripped || !from.module || !isProject(from.module)) return void 0;
  if (m.facts.get("page:code")?.truthy !== true || !fetching.test(call2.name ?? call2.spoken ?? from.label ?? ""))
    return void 0;
  return sym("page:code", { attempts: [], url: "page", code: true, label: "code" });
}
var fetching = /^(?:fetch|get|exchange|request|redeem|obtain|acquire|handle|complete|finish|process)\w*(?:tokens?|code|callback|login|sign-?in)(?:[A-Z]\w*)?$/i;
function relayedCode(m, parts3, url2, name) {
  const code = pageCode(m, parts3);
  if (!code) return void 0;
  const endpoint = url2 ? literalParts(url2) : "";
  const callee = name ?? "";
  for (const words of [wordsOf(`${endpoint} ${callee}`), functionWords(m), wordsOf(pathOf(m))]) {
    const verdict = weigh(words);
    if (verdict) return verdict === "redeems" ? code : void 0;
  }
  return readsState(m) ? code : void 0;
}
function readsState(m) {
  return /['"`.?]state['"`]?\s*[)\]}=,;]/.test(m.program.file.text) && /\.get\(\s*['"`]state['"`]|[{,]\s*state\s*[,}]|\.state\b/.test(m.program.file.text);
}
function pageCode(m, parts3) {
  for (const code of codesIn(parts3)) {
    const from = provenance(code);
    if (from.url === "page" || isDeliveredCode(m, code)) return code;
  }
  return parts3.some(holdsPage) ? sym("page:code", { attempts: [], url: "page", code: true, label: "code" }) : void 0;
}
function isDeliveredCode(m, code) {
  return provenance(code).code === true && m.frames.some((frame) => frame.runner?.as === "server" || frame.runner?.as === "listener");
}
function holdsPage(value) {
  if (isPage(value)) return true;
  if (value.kind === "str")
    return value.parts.some((part) => typeof part !== "string" && holdsPage(part));
  return value.kind === "obj" && !value.fn && (value.rest ? isPage(value.rest) : false);
}
function literalParts(value) {
  if (value.kind === "prim") return String(value.value ?? "");
  if (value.kind === "str")
    return value.parts.filter((part) => typeof part === "string").join(" ").replace(/[?&]\w+=/g, " ");
  if (value.kind === "cond") return value.args.map(literalParts).join(" ");
  if (value.kind === "sym") return value.from.label ?? "";
  const href = value.label === "url" ? value.props.get("href") : void 0;
  return href ? literalParts(href) : "";
}
function functionWords(m) {
  const shape = m.program.shape(m.program.file);
  return m.stack.flatMap((fn) => wordsOf(shape.nameOf(fn) ?? ""));
}
function pathOf(m) {
  return m.program.file.path.split(/[\\/]/).slice(-3).join("/").replace(/\.\w+$/, "");
}
function repeats(name) {
  return wordsOf(name).some((word) => repeating.has(word));
}
var repeating = new Set(repeatingWords);
function isSending(m, call2) {
  const name = call2.name ?? call2.spoken ?? provenance(call2.callee).label ?? "";
  const [verb = "", ...rest] = wordsOf(name);
  if (neutral.has(verb))
    return m.awaited.has(call2.node) && rest.some((word) => redeeming.has(word) || signIn.has(word));
  if (harmless.has(verb) || harmless.has(name.toLowerCase())) return false;
  const from = provenance(call2.callee);
  if (from.module === "global" && from.path?.[0] === "console") return false;
  const speaks = [verb, ...rest].some((word) => redeeming.has(word));
  return speaks || m.awaited.has(call2.node);
}

// eslint-plugin/src/analysis/redeem.ts
function redeem(m, redemption) {
  const { code } = redemption;
  if (code.kind === "prim") return void 0;
  const promise = m.promise();
  send3(m, redemption, promise, 0);
  return promise;
}
function send3(m, redemption, promise, turn) {
  const attempt2 = record(m, redemption, promise, turn);
  promise.promise.attempt = attempt2;
  answerLater(m, promise, () => settle(m, redemption, attempt2, promise, turn));
}
function record(m, redemption, promise, turn) {
  const key2 = redemption.key ?? codeKey(redemption.code);
  const frames = [...m.frames];
  if (redemption.retry) {
    const runner = {
      name: redemption.retry.label,
      as: "retry",
      node: redemption.retry.node,
      ...redemption.retry.effect ? { effect: redemption.retry.effect } : {}
    };
    frames.push({
      kind: "callback",
      node: redemption.node,
      file: m.callSite ?? m.program.file,
      turn,
      runner
    });
  }
  const attempt2 = {
    id: m.attempts.length,
    node: redemption.node,
    file: m.callSite ?? m.program.file,
    key: key2,
    code: redemption.code,
    name: nameOf3(redemption.code),
    frames,
    stack: m.stack,
    run: m.run,
    time: m.decisions.length,
    promise,
    settled: false,
    failed: false,
    overlaps: m.attempts.filter((other) => other.key === key2 && !other.settled && !other.unspent),
    unspent: false,
    doubtful: false,
    signal: redemption.signal,
    body: redemption.body,
    endpoint: redemption.endpoint,
    entry: redemption.entry,
    relayed: redemption.relayed ?? false,
    bySdk: redemption.bySdk ?? false,
    guarded: m.tries.length > 0
  };
  m.attempts.push(attempt2);
  m.life.redeemed = true;
  return attempt2;
}
function settle(m, redemption, attempt2, promise, turn) {
  attempt2.settled = true;
  const watched2 = (promise.promise?.waiters.length ?? 0) > 0 || redemption.retry !== void 0;
  const fails = watched2 && !m.infallible && !m.decide(
    {
      kind: "outcome",
      key: `outcome ${attempt2.id}`,
      node: attempt2.node,
      attempts: [attempt2],
      site: void 0,
      args: []
    },
    true
  );
  if (!fails)
    return {
      value: sym(`tokens#${attempt2.id}`, { attempts: [attempt2], label: "tokens" }),
      rejected: false
    };
  attempt2.failed = true;
  if (redemption.retry && turn === 0) {
    const again2 = m.promise();
    send3(m, redemption, again2, 1);
    return { value: again2, rejected: false };
  }
  return {
    value: sym(`error#${attempt2.id}`, { attempts: [attempt2], label: "error" }),
    rejected: true
  };
}
function codeKey(code) {
  return isPage(code) ? "page:code" : keyOf(code);
}
function nameOf3(code) {
  const label = code.kind === "sym" ? code.from.label : void 0;
  return label && /^[A-Za-z_$][\w$]*$/.test(label) && !/^(?:url|tokens|get|location|page|call)$/.test(label) ? `\`${label}\`` : "The code";
}

// eslint-plugin/src/analysis/library/observables.ts
var observables = /* @__PURE__ */ new WeakMap();
function coldRequest(m, origin, send4) {
  return make(m, { send: send4, origin, retry: void 0, shared: void 0, shares: false, steps: [] });
}
function isObservable(value) {
  return value?.kind === "obj" && observables.has(value);
}
function make(m, state2) {
  const object = m.alloc("native");
  object.label = "observable";
  observables.set(object, state2);
  object.props.set(
    "subscribe",
    m.simple(
      "subscribe",
      ({ args: args2, node }) => (react3(m, subscribe(m, object, node), args2, node), m.object({ unsubscribe: m.simple("unsubscribe", () => undef) }))
    )
  );
  object.props.set(
    "toPromise",
    m.simple("toPromise", ({ node }) => subscribe(m, object, node))
  );
  object.props.set(
    "pipe",
    m.simple("pipe", ({ args: args2, node }) => make(m, piped(state2, args2, node)))
  );
  return object;
}
function subscribeLater(m, value) {
  const state2 = value.kind === "obj" ? observables.get(value) : void 0;
  if (value.kind === "obj" && state2 && !state2.shared) subscribe(m, value, state2.origin);
}
function subscribe(m, object, node) {
  const state2 = observables.get(object);
  if (state2.shares && state2.shared) return state2.shared;
  const sent = state2.send(node, state2.retry);
  const promise = m.promise();
  m.loop.start(follow(m, sent, state2), promise);
  state2.shared = promise;
  return promise;
}
function* follow(m, sent, state2) {
  let value;
  try {
    value = yield* wait(m, sent);
  } catch (error) {
    const handler2 = state2.steps.find((step) => step.onError);
    if (!(error instanceof Thrown) || !handler2) throw error;
    return yield* inner(
      m,
      yield* invokeValue(m, handler2.fn, [error.value], handler2.node),
      handler2.node
    );
  }
  for (const step of state2.steps) {
    if (!step.onError)
      value = yield* inner(m, yield* invokeValue(m, step.fn, [value], step.node), step.node);
  }
  return value;
}
function* inner(m, value, node) {
  return yield* wait(m, isObservable(value) ? subscribe(m, value, node) : value);
}
function piped(state2, operators, node) {
  const next = { ...state2, shared: void 0, steps: [...state2.steps] };
  for (const operator of operators) {
    const name = provenance(operator).label ?? (operator.kind === "obj" ? operator.label : void 0) ?? "";
    if (/^retry(?:When|Backoff)?$/.test(name)) next.retry = `\`${name}\``;
    else if (/^share(?:Replay)?$|^publish\w*$/.test(name)) next.shares = true;
    const fn = operator.kind === "obj" ? operator.items.find((item) => isFunction(item)) : void 0;
    if (isFunction(fn)) next.steps.push({ fn, node, onError: name === "catchError" });
  }
  return next;
}
function react3(m, promise, args2, node) {
  const observer = args2[0];
  const pick = (name, index) => observer?.kind === "obj" && !observer.fn && !observer.native ? observer.props.get(name) : args2[index];
  const [next, failed] = [pick("next", 0), pick("error", 1)];
  const context = m.loop.snapshot();
  m.loop.whenSettled(promise, (value, rejected) => {
    const fn = rejected ? failed : next;
    if (!isFunction(fn)) return;
    const outer = m.loop.snapshot();
    m.loop.restore(context);
    const frame = fn.fn ? {
      kind: "callback",
      node: fn.fn.node,
      file: fn.fn.env.file,
      turn: m.turn(fn.fn.node)
    } : void 0;
    m.loop.start(invokeValue(m, fn, [value], node, frame), m.promise());
    m.loop.restore(outer);
  });
}

// eslint-plugin/src/analysis/library/options.ts
function activeReruns(reruns, options) {
  return (reruns ?? []).filter((rerun) => {
    if (rerun.on && !rerun.on.some((set) => allHold(set, options))) return false;
    return !rerun.off?.some((set) => allHold(set, options));
  });
}
function allHold(set, options) {
  if (!options) return false;
  return Object.entries(set).every(([path4, values]) => {
    const value = at(options, path4);
    if (!value || value.kind === "prim" && value.value === void 0) return false;
    if (values.includes("*")) return true;
    if (value.kind === "obj" && value.type === "array") {
      return value.items.some(
        (item) => item.kind === "prim" && values.some((wanted) => same4(wanted, item.value))
      );
    }
    if (value.kind === "prim") return values.some((wanted) => same4(wanted, value.value));
    return value.kind === "sym" && values.some((wanted) => value.from.path?.at(-1) === String(wanted));
  });
}
function same4(wanted, given) {
  return wanted === given || typeof wanted === "string" && typeof given === "string" && wanted.toLowerCase() === given.toLowerCase();
}

// eslint-plugin/src/analysis/library/results.ts
function makeResult(m, call2) {
  const from = libraryProvenance(call2);
  const made3 = m.alloc("object");
  made3.from = {
    ...from,
    attempts: merge2(call2.args.map((arg) => provenance(arg).attempts)),
    made: true
  };
  made3.label = from.path?.at(-1);
  return made3;
}
function libraryProvenance(call2) {
  const own2 = provenance(call2.callee);
  if (own2.module) return own2;
  const receiver = call2.receiver ? provenance(call2.receiver) : own2;
  const path4 = call2.name === void 0 ? receiver.path : [...receiver.path ?? [], call2.name];
  return { ...receiver, ...path4 ? { path: path4 } : {} };
}

// eslint-plugin/src/analysis/library/callbacks.ts
function* runCallback(m, call2, effect4, given = call2.args) {
  const fn = at(given[effect4.callback.arg], effect4.callback.prop);
  const all2 = effect4.callback.rest ? given.slice(effect4.callback.arg) : [fn];
  const options = effect4.options ? at(given[effect4.options.arg], effect4.options.prop) : void 0;
  const as = effect4.as ?? "handler";
  const runner = { name: runnerName(call2), as, node: call2.node, effect: effect4 };
  if (effect4.when === "now" || as === "retry" || as === "mutation" && given !== call2.args) {
    if (!fn) return void 0;
    return yield* runNow(
      m,
      call2,
      effect4,
      fn,
      runner,
      options,
      given === call2.args ? [] : call2.args
    );
  }
  const handle = effect4.returns === "nothing" ? undef : makeResult(m, call2);
  for (const callback of all2) {
    if (!isFunction(callback) || !callback.fn) continue;
    if (as === "query" && effect4.callback.arg === 1 && call2.args[0] && !truthy(m, call2.args[0], call2.node, true))
      continue;
    const handed = effect4.with && typeof effect4.with === "object" ? withPage(m, callback, effect4.with.pageUrlAt) : void 0;
    m.registrations.push({
      fn: callback,
      runner,
      reruns: activeReruns(effect4.reruns, options),
      target: as === "server" ? handle : call2.receiver,
      handle: as === "timer" ? handle : callback,
      removed: false,
      cleanup: effect4.cleanup === "returned",
      once: false,
      deps: effect4.deps && call2.args[effect4.deps.arg],
      watches: effect4.with === "deps",
      waits: effect4.atOnce !== void 0 && !effect4.atOnce.some((set) => allHold(set, options)),
      args: handed ?? (as === "query" && effect4.callback.arg === 1 && call2.args[0] ? [call2.args[0]] : void 0),
      thisValue: void 0,
      run: m.run
    });
    callback.fn.called ||= as !== "mutation";
  }
  return effect4.returns === "query" ? query2(m, call2) : handle;
}
function query2(m, call2) {
  return m.fresh(call2.node, "query", { attempts: [], label: "query" });
}
function runnerName(call2) {
  const name = call2.name ?? libraryProvenance(call2).label ?? call2.entry.callee.name;
  return `\`${name}\``;
}
function withPage(m, fn, path4) {
  const args2 = fn.fn ? paramSymbols(fn.fn.node, "") : [];
  const [index = "0", ...names4] = path4.split(".");
  const value = names4.reduceRight((inner3, name) => m.object({ [name]: inner3 }), pageUrl);
  args2[Number(index)] = value;
  return args2;
}
function* runNow(m, call2, effect4, fn, runner, options, handed) {
  const rerun = activeReruns(effect4.reruns, options).find(
    (item) => item.scenario === "again after failure"
  );
  const promise = m.promise();
  if (!rerun) {
    const frame = fn.kind === "obj" && fn.fn ? callbackFrame(m, fn, runner, 0) : void 0;
    const args2 = handed.length > 0 ? [...handed] : fresh(fn, "");
    const result3 = yield* invokeValue(m, fn, args2, call2.node, frame);
    if (effect4.returns === "callback result") return result3;
    if (effect4.returns === "nothing") return undef;
    return result3.kind === "obj" && result3.promise ? result3 : m.settled(result3);
  }
  m.loop.start(retry2(m, call2, fn, runner, rerun, options), promise);
  return promise;
}
function fresh(fn, tag) {
  return fn.kind === "obj" && fn.fn ? paramSymbols(fn.fn.node, tag) : [];
}
function* retry2(m, call2, fn, runner, rerun, options) {
  let error;
  for (let turn = 0; turn < 2; turn++) {
    const ended = { value: false, asked: false };
    const frame = fn.kind === "obj" && fn.fn ? callbackFrame(m, fn, runner, turn) : void 0;
    const outer = m.tries;
    m.tries = [...outer, { attempts: m.attempts.length, asked: /* @__PURE__ */ new Set() }];
    try {
      const result3 = yield* wait(
        m,
        yield* invokeValue(m, fn, withEnds(m, fn, rerun, ended), call2.node, frame)
      );
      if (!(rerun.onlyIf && ended.asked && turn === 0)) return result3;
    } catch (thrown) {
      if (!(thrown instanceof Thrown)) throw thrown;
      error = thrown;
      if (ended.value || isEnding(thrown.value, rerun.endedBy)) throw thrown;
      if (rerun.onlyIf && !ended.asked) throw thrown;
      if (!(yield* goesOn3(m, call2, rerun.decidedBy, options, thrown.value))) throw thrown;
    } finally {
      m.tries = outer;
    }
  }
  if (error) throw error;
  return undef;
}
function isEnding(value, classes) {
  const path4 = provenance(value).path;
  return classes?.some((name) => path4?.includes(name) ?? false) ?? false;
}
function withEnds(m, fn, rerun, ended) {
  const args2 = fresh(fn, "");
  const place = (path4, value) => {
    if (path4 === void 0) return;
    const [index = "0", ...names4] = path4.split(".");
    args2[Number(index)] = names4.reduceRight(
      (inner3, name) => m.object({ [name]: inner3 }),
      value
    );
  };
  place(
    rerun.ends,
    m.simple("bail", () => (ended.value = true, undef))
  );
  place(
    rerun.onlyIf,
    m.simple("retry", ({ args: given }) => {
      ended.asked = true;
      throw new Thrown(given[0] ?? sym("error"));
    })
  );
  return args2;
}
function* goesOn3(m, call2, names4, options, error) {
  for (const name of names4 ?? []) {
    const decide2 = at(options, name);
    if (!isFunction(decide2)) continue;
    try {
      const answer3 = yield* wait(
        m,
        yield* invokeValue(m, decide2, [error, error, error], call2.node)
      );
      if (!truthy(m, answer3, call2.node, true)) return false;
    } catch (thrown) {
      if (!(thrown instanceof Thrown)) throw thrown;
      return false;
    }
  }
  return true;
}

// eslint-plugin/src/analysis/library/fields.ts
function build2(m, call2, effect4) {
  const from = at(call2.args[effect4.from.arg], effect4.from.prop) ?? undef;
  if (effect4.fields) {
    const built = m.object();
    built.rest = from;
    for (const [name, where] of Object.entries(effect4.fields))
      built.props.set(name, at(call2.args[where.arg], where.prop) ?? undef);
    return built;
  }
  if (from.kind === "sym") return from;
  return from.kind === "prim" && from.value === void 0 ? ownRecord(m, call2) : str([from]);
}
function addField2(m, call2, effect4) {
  const { receiver } = call2;
  if (!receiver || receiver.kind === "obj" && !receiver.from) return void 0;
  const target = effect4.to === "receiver" && receiver.kind === "obj" ? receiver : copyOf(m, call2, receiver);
  const key2 = at(call2.args[effect4.name.arg], effect4.name.prop) ?? undef;
  target.entries.push({ key: key2, value: at(call2.args[effect4.value.arg], effect4.value.prop) ?? undef });
  return target;
}
function copyOf(m, call2, source25) {
  const made3 = ownRecord(m, call2);
  for (const [name, value] of fieldsOf(source25)) made3.entries.push({ key: prim(name), value });
  if (source25.kind === "sym") made3.rest = source25;
  return made3;
}
function ownRecord(m, call2) {
  const made3 = m.alloc("params");
  made3.from = libraryProvenance(call2);
  return made3;
}

// eslint-plugin/src/analysis/library/guards.ts
function claim(m, call2, effect4) {
  const keys = effect4.key?.map((where) => at(call2.args[where.arg], where.prop) ?? undef) ?? call2.args;
  const key2 = `${call2.receiver ? keyOf(call2.receiver) : ""} ${call2.entry.callee.name} ${keys.map((value) => deepKey(value)).join(" ")}`;
  const won = !m.taken.has(key2);
  m.taken.set(key2, m.run);
  if (!won && effect4.fails === "throws") return m.settled(m.fresh(call2.node, "error"), true);
  const answer3 = won ? effect4.yes === void 0 ? m.fresh(call2.node, "claimed", { attempts: [], label: "claimed" }) : prim(effect4.yes) : effect4.no === void 0 ? nul : prim(effect4.no);
  if (won && answer3.kind === "sym") m.facts.set(answer3.key, { truthy: true, nullish: false });
  return m.settled(
    effect4.at ? effect4.at.split(".").reduceRight((inner3, name) => m.object({ [name]: inner3 }), answer3) : answer3
  );
}
function deepKey(value) {
  if (value.kind !== "obj") return keyOf(value);
  return `{${[...value.props].map(([name, item]) => `${name}:${deepKey(item)}`).join(",")}${value.items.map(deepKey).join(",")}}`;
}
function lockOf(m, call2, key2) {
  const name = `${call2.receiver ? keyOf(call2.receiver) : keyOf(call2.callee)} ${key2 ? keyOf(key2) : ""}`;
  let found = m.locks.get(name);
  if (!found) m.locks.set(name, found = { held: false, waiting: [] });
  return found;
}
function take(m, lock2) {
  const promise = m.promise();
  if (!lock2.held) {
    lock2.held = true;
    m.loop.settle(promise, undef, false);
  } else lock2.waiting.push(() => m.loop.settle(promise, undef, false));
  return promise;
}
function release(lock2) {
  const next = lock2.waiting.shift();
  if (next) next();
  else lock2.held = false;
}
function* runExclusively(m, call2, effect4) {
  const fn = at(call2.args[effect4.callback.arg], effect4.callback.prop);
  if (!isFunction(fn)) return void 0;
  const held = lockOf(m, call2, effect4.key && at(call2.args[effect4.key.arg], effect4.key.prop));
  if (held.held && effect4.busy) {
    if (effect4.busy === "throws") return m.settled(m.fresh(call2.node, "error"), true);
    return yield* invokeValue(m, fn, [nul], call2.node);
  }
  const promise = m.promise();
  m.loop.start(alone(m, held, fn, call2, held.held), promise);
  return promise;
}
function* alone(m, held, fn, call2, waited) {
  yield* wait(m, take(m, held));
  try {
    const frame = fn.fn ? callbackFrame(
      m,
      fn,
      { name: `\`${call2.name ?? "lock"}\``, as: "exclusive", node: call2.node, waited },
      0
    ) : void 0;
    return yield* wait(m, yield* invokeValue(m, fn, [m.object()], call2.node, frame));
  } finally {
    release(held);
  }
}
function lock(m, call2, effect4) {
  const held = lockOf(m, call2, effect4.key && at(call2.args[effect4.key.arg], effect4.key.prop));
  const free = m.simple(effect4.release, () => (release(held), undef));
  if (held.held && effect4.busy)
    return effect4.busy === "false" ? no : m.settled(m.fresh(call2.node, "error"), true);
  const taken = take(m, held);
  if (effect4.busy === "false") return yes;
  const promise = m.promise();
  m.loop.whenSettled(taken, () => m.loop.settle(promise, result(m, call2, effect4, free), false));
  return promise;
}
function result(m, call2, effect4, free) {
  if (effect4.release === "()") return free;
  if (effect4.on === "receiver" && call2.receiver?.kind === "obj")
    call2.receiver.props.set(effect4.release, free);
  else if (effect4.on === "receiver" && call2.receiver)
    m.overlay.set(`${keyOf(call2.receiver)}.${effect4.release}`, free);
  else if (/^\d+$/.test(effect4.release)) {
    const items = m.array();
    items.items[Number(effect4.release)] = free;
    for (let index = 0; index < items.items.length; index++) items.items[index] ??= undef;
    return items;
  }
  const made3 = makeResult(m, call2);
  if (made3.kind === "obj") made3.props.set(effect4.release, free);
  return made3;
}
function isLocked(m, call2) {
  return prim(lockOf(m, call2, void 0).held);
}
function memoize2(m, call2, effect4) {
  const fn = at(call2.args[effect4.fn.arg], effect4.fn.prop);
  if (!fn) return makeResult(m, call2);
  const results = /* @__PURE__ */ new Map();
  const memo = m.native("memoized", function* ({ args: args2, node }) {
    const key2 = effect4.per === "ever" ? "" : keyOf(args2[0] ?? undef);
    const known3 = results.get(key2);
    if (known3 && !forgotten(known3, effect4.forgets)) return known3;
    const given = effect4.batch ? [m.array([args2[0] ?? undef])] : args2;
    try {
      const value = yield* invokeValue(
        m,
        fn,
        given,
        node,
        isFunction(fn) && fn.fn ? { kind: "call", node, file: fn.fn.env.file, turn: 0 } : void 0
      );
      results.set(key2, value);
      return value;
    } catch (error) {
      if (error instanceof Thrown) results.delete(key2);
      throw error;
    }
  });
  memo.from = { attempts: provenance(fn).attempts };
  if (!effect4.method) return memo;
  const made3 = makeResult(m, call2);
  if (made3.kind === "obj") made3.props.set(effect4.method, memo);
  return made3;
}
function forgotten(value, forgets) {
  const state2 = value.kind === "obj" ? value.promise?.state : void 0;
  return forgets === "settled" ? state2 !== "pending" : forgets === "rejections" && state2 === "rejected";
}

// eslint-plugin/src/analysis/library/pages.ts
function readPage(m, call2, effect4) {
  switch (effect4.shape) {
    case "params":
    case "location":
    case "query":
    case "url":
      return pageUrl;
    case "[params]":
      return m.array([pageUrl, m.fresh(call2.node, "setParams")]);
    case "param": {
      const name = text(call2.args[0]);
      return name === void 0 ? pageUrl : pageParam(name);
    }
    case "{query}":
    case "{params}":
    case "{url}": {
      const made3 = makeResult(m, call2);
      if (made3.kind === "obj")
        for (const name of [
          "query",
          "searchParams",
          "url",
          "params",
          "asPath",
          "queryParams",
          "queryParamMap",
          "snapshot"
        ])
          made3.props.set(name, pageUrl);
      return made3;
    }
  }
}
function stripPage(m, call2, effect4) {
  const to = effect4.to && at(call2.args[effect4.to.arg], effect4.to.prop);
  if (!to || [...codesIn([to])].length === 0) m.pageStripped = true;
  return m.settled(undef);
}

// eslint-plugin/src/analysis/judge/tokens.ts
function noteTokens(m, event) {
  m.tokenEvents.push(event);
}

// eslint-plugin/src/analysis/library/answers.ts
var onSuccess = /* @__PURE__ */ new Set(["success", "onSuccess", "done", "complete", "callback"]);
var onFailure = /* @__PURE__ */ new Set(["error", "onError", "fail", "complete", "callback"]);
function answer2(m, node, args2, place, promise) {
  const callback = place && (place.arg === "last" ? args2.at(-1) : args2[place.arg]);
  if (isFunction(callback))
    when(
      m,
      node,
      callback,
      promise,
      (value, failed) => failed ? [value] : successArgs(place, value)
    );
  for (const arg of args2) {
    if (arg.kind !== "obj" || arg.fn) continue;
    for (const [name, fn] of arg.props) {
      if (!isFunction(fn)) continue;
      if (onSuccess.has(name) || onFailure.has(name))
        when(
          m,
          node,
          fn,
          promise,
          (value) => [value],
          (failed) => (failed ? onFailure : onSuccess).has(name)
        );
    }
  }
}
function successArgs(place, value) {
  return place.params.map((param) => param === "error" ? nul : param === "other" ? undef : value);
}
function when(m, node, fn, promise, args2, applies = () => true) {
  const context = m.loop.snapshot();
  m.loop.whenSettled(promise, (value, failed) => {
    if (!applies(failed)) return;
    const outer = m.loop.snapshot();
    m.loop.restore(context);
    try {
      const frame = fn.fn ? {
        kind: "callback",
        node: fn.fn.node,
        file: fn.fn.env.file,
        turn: m.turn(fn.fn.node)
      } : void 0;
      m.loop.start(invokeValue(m, fn, args2(value, failed), node, frame), m.promise());
    } finally {
      m.loop.restore(outer);
    }
  });
}

// eslint-plugin/src/analysis/library/redemptions.ts
function redeemByLibrary(m, call2, effect4) {
  const code = codeOf(m, call2, effect4);
  const kept = keepsItself(m, call2, effect4.guard, code);
  if (kept) return kept;
  const promise = redeem(m, {
    node: call2.node,
    code,
    entry: call2.entry,
    retry: void 0,
    ...effect4.codeIs === "url" ? { key: urlKey(code) } : {}
  });
  if (!promise) return m.settled(m.fresh(call2.node, "tokens"));
  noteRequest(m, call2, promise);
  remember(m, call2, code, promise);
  answer2(m, call2.node, call2.args, effect4.answer, promise);
  return promise;
}
function noteRequest(m, call2, promise) {
  noteTokens(m, {
    kind: "request",
    node: call2.node,
    file: call2.env.file,
    call: call2,
    attempt: promise.promise?.attempt
  });
}
function codeOf(m, call2, effect4) {
  for (const where of effect4.code) {
    const base = call2.args[where.arg];
    if (where.prop !== void 0 && base?.kind === "sym" && effect4.code.some((other) => other.arg === where.arg && other.prop === void 0) && !holdsCode(base))
      continue;
    const found = at(base, where.prop);
    if (!found || found.kind === "prim" && found.value === void 0) continue;
    if (effect4.codeIs === "url") return insideUrl(found);
    if (found.kind === "obj" && where.prop === void 0 && !found.promise) {
      const inner3 = [...found.props].find(([name]) => codeName.test(name))?.[1];
      return inner3 ?? (found.rest ? found.rest : sym(keyOf(found), { attempts: [] }));
    }
    return found;
  }
  return m.fresh(call2.node, "code");
}
function holdsCode(value) {
  return !value.from.code && /options|params|request|config/i.test(value.from.label ?? "");
}
function insideUrl(value) {
  if (isPage(value)) return value;
  if (value.kind === "obj") {
    const params = value.type === "params" ? value : value.props.get("searchParams");
    const code = params?.kind === "obj" ? params.entries.find(
      (entry) => entry.key.kind === "prim" && codeName.test(String(entry.key.value))
    )?.value : void 0;
    const own2 = code ?? [...value.props].find(([name]) => codeName.test(name))?.[1];
    if (own2) return own2;
    const rest = params?.kind === "obj" ? params.rest : value.rest;
    return sym(rest ? keyOf(rest) : keyOf(value), {
      attempts: [],
      label: "url",
      ...rest?.kind === "sym" && rest.from.url ? { url: rest.from.url } : {}
    });
  }
  return value;
}
function urlKey(code) {
  return isPage(code) ? "page:code" : keyOf(code);
}
function redeemPageCode(m, call2, effect4) {
  const options = effect4.options ? at(call2.args[effect4.options.arg], effect4.options.prop) : void 0;
  const off = effect4.off?.some((set) => allHold(set, options));
  const on = !effect4.on || effect4.on.some((set) => allHold(set, options));
  if (off || !on || m.pageStripped && !effect4.url) return makeResult(m, call2);
  const given = effect4.url ? at(call2.args[effect4.url.arg], effect4.url.prop) : void 0;
  if (m.pageStripped && (!given || isPage(given))) return makeResult(m, call2);
  const code = given && !isPage(given) && given.kind !== "prim" && given.kind !== "obj" ? given : pageUrl;
  const kept = keepsItself(m, call2, effect4.guard, code);
  if (kept) return kept;
  const promise = redeem(m, { node: call2.node, code, entry: call2.entry, bySdk: true });
  if (!promise) return makeResult(m, call2);
  noteRequest(m, call2, promise);
  if (effect4.when === "constructed") return makeResult(m, call2);
  remember(m, call2, code, promise);
  return promise;
}
function keepsItself(m, call2, guard, code) {
  if (!guard) return void 0;
  const known3 = m.kept.get(guardKey(guard, call2, code));
  if (!known3) return void 0;
  const pending = known3.promise?.state === "pending";
  switch (guard) {
    case "instance":
      return known3;
    case "in flight":
      return pending ? known3 : void 0;
    case "later":
      return pending ? void 0 : m.settled(m.fresh(call2.node, "error"), true);
    case "page":
      return m.settled(m.fresh(call2.node, "error"), true);
  }
}
function remember(m, call2, code, promise) {
  const { effect: effect4 } = call2.entry;
  const guard = "guard" in effect4 ? effect4.guard : void 0;
  if (guard && promise.kind === "obj") m.kept.set(guardKey(guard, call2, code), promise);
}
function guardKey(guard, call2, code) {
  const owner = guard === "page" || guard === "later" ? "" : call2.receiver ? keyOf(call2.receiver) : "";
  return `${guard} ${owner} ${urlKey(code)}`;
}
function prepareRedemption(m, call2, effect4) {
  const code = codeOf(m, call2, {
    does: "redeem",
    code: effect4.code,
    ...effect4.codeIs ? { codeIs: effect4.codeIs } : {}
  });
  let kept;
  const perform = m.simple(effect4.method, ({ node }) => {
    const pending = kept?.promise?.state === "pending";
    if (kept && (effect4.guard === "instance" || effect4.guard === "in flight" && pending || effect4.guard === "later" && !pending))
      return kept;
    kept = redeem(m, { node, code, entry: call2.entry });
    if (kept) noteRequest(m, call2, kept);
    return kept ?? m.settled(undef);
  });
  if (effect4.method === "()") return perform;
  const made3 = makeResult(m, call2);
  if (made3.kind === "obj") made3.props.set(effect4.method, perform);
  return made3;
}

// eslint-plugin/src/analysis/library/grant.ts
function redeemByRequest(m, request2) {
  const grant = grantIn(request2.parts);
  if (grant === "refresh")
    noteTokens(m, { kind: "refresh", node: request2.node, file: m.callSite ?? m.program.file });
  if (grant === "other" || grant === "refresh") return void 0;
  const { node, entry, retry: retry3 } = request2;
  const signal = signalIn(request2.args ?? request2.parts);
  if (grant) {
    const promise = redeem(m, {
      node,
      code: grant.code,
      entry,
      retry: retry3,
      signal,
      body: bodyOf2(request2.parts)
    });
    if (promise)
      noteTokens(m, {
        kind: "request",
        node,
        file: m.callSite ?? m.program.file,
        fields: grant.fields,
        parts: request2.parts,
        url: request2.url,
        attempt: promise.promise?.attempt
      });
    return promise;
  }
  const code = relayedCode(m, request2.parts, request2.url, request2.name);
  return code && redeem(m, {
    node,
    code,
    entry,
    retry: retry3,
    relayed: true,
    signal,
    endpoint: request2.url && literalParts(request2.url).split("?")[0]
  });
}
function signalIn(args2) {
  for (const arg of args2) {
    const signal = arg.kind === "obj" ? arg.props.get("signal") : void 0;
    if (signal?.kind === "obj") return signal;
  }
  return void 0;
}
function bodyOf2(parts3, depth = 0) {
  for (const part of parts3) {
    const inner3 = part.kind === "str" ? part.parts.filter((item) => typeof item !== "string") : part.kind === "obj" ? [...part.props.values()] : [];
    const found = part.kind === "obj" && part.builtAt ? part.builtAt : void 0;
    const body3 = found ?? (depth < 3 ? bodyOf2(inner3, depth + 1) : void 0);
    if (body3) return body3;
  }
  return void 0;
}
function grantIn(parts3) {
  const all2 = [];
  for (const fields of recordsIn(parts3)) {
    all2.push(...fields);
    const found = grantOf(fields);
    if (found) return found;
  }
  return all2.length > 0 ? grantOf(all2) : void 0;
}
var grantField = new RegExp(`^(?:${grantFields.join("|")})$`, "i");
var clientField = new RegExp(`^(?:${clientFields.join("|")})$`, "i");
function grantOf(fields) {
  const grant = fields.find(([name2]) => grantField.test(name2))?.[1];
  const name = text(grant);
  const code = fields.find(([field, value]) => codeName.test(field) && value.kind !== "prim")?.[1];
  if (name === "refresh_token") return "refresh";
  if (name !== void 0) {
    if (name !== "authorization_code") return "other";
    return code && { code, fields };
  }
  if (!code) return void 0;
  const telling2 = new Set(
    fields.filter(([field]) => clientField.test(field)).map(([field]) => field.toLowerCase().replace(/_/g, ""))
  );
  return telling2.size >= 2 && (telling2.has("clientsecret") || telling2.has("codeverifier") || telling2.has("redirecturi") && telling2.has("clientid")) ? { code, fields } : void 0;
}

// eslint-plugin/src/analysis/library/requests.ts
function sendRequest(m, call2, effect4) {
  const parts3 = gather(call2.args, [...effect4.url ? [effect4.url] : [], ...effect4.parts]);
  const client2 = libraryProvenance(call2).client;
  if (client2?.defaults) parts3.push(client2.defaults);
  const options = effect4.options ? at(call2.args[effect4.options.arg], effect4.options.prop) : void 0;
  const retries8 = isOff(effect4, client2?.retries?.effect, options) ? void 0 : client2?.retries ?? retrying(effect4.reruns, options, call2);
  const send4 = (node, retry3) => {
    const label = retry3 ?? retries8?.label;
    const url2 = effect4.url ? at(call2.args[effect4.url.arg], effect4.url.prop) : void 0;
    return redeemByRequest(m, {
      node,
      parts: parts3,
      url: url2,
      entry: call2.entry,
      retry: label === void 0 ? void 0 : { label, node: call2.node, effect: retries8?.effect },
      name: call2.name,
      args: call2.args
    });
  };
  if (effect4.sends === "subscribed")
    return coldRequest(
      m,
      call2.node,
      (node, retry3) => send4(node, retry3) ?? m.settled(m.fresh(call2.node, "response"))
    );
  const promise = send4(call2.node, void 0);
  if (promise) answer2(m, call2.node, call2.args, effect4.answer, promise);
  return promise ?? response(m, call2);
}
function retrying(reruns, options, call2) {
  const active = activeReruns(reruns, options).some(
    (rerun) => rerun.scenario === "again after failure"
  );
  return active ? {
    label: `\`${call2.name ?? libraryProvenance(call2).path?.at(-1) ?? call2.entry.callee.name}\``
  } : void 0;
}
function isOff(effect4, client2, options) {
  const retrying2 = client2?.does === "make retrying" ? client2 : void 0;
  if (!options || retrying2 && retrying2.perRequest === void 0) return false;
  const own2 = retrying2?.perRequest ? at(options, retrying2.perRequest) : options;
  return (retrying2 ?? effect4).reruns?.some((rerun) => rerun.off?.some((set) => allHold(set, own2))) ?? false;
}
function response(m, call2) {
  const args2 = call2.args.map((arg) => provenance(arg).unknownCall?.args ?? []).flat();
  return m.settled(
    m.fresh(call2.node, "response", {
      attempts: [],
      label: "response",
      unknownCall: { site: call2.node.range[0], args: args2 }
    })
  );
}
function gather(args2, places) {
  return places.flatMap((where) => {
    const found = where.rest ? args2.slice(where.arg) : [at(args2[where.arg], where.prop)];
    return found.filter(
      (value) => value !== void 0 && !(value.kind === "prim" && value.value === void 0)
    );
  });
}
function openRequest(m, call2, effect4) {
  const state2 = {
    parts: gather(call2.args, [...effect4.url ? [effect4.url] : [], ...effect4.parts ?? []]),
    retry: void 0
  };
  const made3 = makeResult(m, call2);
  if (made3.kind !== "obj") return made3;
  const promise = m.promise();
  let gone = false;
  const goOut = () => {
    if (gone) return;
    gone = true;
    const sent = redeemByRequest(m, {
      node: call2.node,
      parts: state2.parts,
      url: void 0,
      entry: call2.entry,
      retry: state2.retry,
      name: call2.name
    });
    m.loop.settle(promise, sent ?? m.fresh(call2.node, "response"), false);
    if (sent) answer2(m, call2.node, call2.args, effect4.answer, sent);
  };
  made3.promise = promise.promise;
  for (const name of effect4.add) {
    made3.props.set(
      name,
      m.simple(name, ({ args: args2 }) => {
        state2.parts.push(...args2.filter((arg) => !isFunction(arg)));
        if (args2.length === 2) state2.parts.push(pair(m, args2[0], args2[1]));
        if (effect4.go?.includes(name)) goOut();
        return made3;
      })
    );
  }
  for (const name of effect4.retry ?? []) {
    made3.props.set(
      name,
      m.simple(name, ({ node }) => {
        state2.retry = { label: `\`${name}\``, node };
        return made3;
      })
    );
  }
  if (effect4.go) {
    for (const name of effect4.go)
      if (!effect4.add.includes(name))
        made3.props.set(
          name,
          m.simple(name, () => (goOut(), made3))
        );
  }
  const context = m.loop.snapshot();
  if (!effect4.go)
    m.loop.microtask(() => {
      const outer = m.loop.snapshot();
      m.loop.restore(context);
      goOut();
      m.loop.restore(outer);
    });
  return made3;
}
function pair(m, name, value) {
  return name.kind === "prim" ? m.object({ [String(name.value)]: value }) : str([value]);
}
function makeClient(m, call2, effect4) {
  const options = effect4.options ? at(call2.args[effect4.options.arg], effect4.options.prop) : void 0;
  const made3 = makeResult(m, call2);
  if (made3.kind !== "obj" || !made3.from) return made3;
  const again2 = activeReruns(effect4.reruns, options).some(
    (rerun) => rerun.scenario === "again after failure"
  );
  const inherited = libraryProvenance(call2).client;
  made3.from = {
    ...made3.from,
    path: made3.from.path?.slice(0, -1) ?? [],
    client: {
      ...inherited?.retries ? { retries: inherited.retries } : {},
      ...again2 ? { retries: { label: `\`${call2.name ?? call2.entry.callee.name}\`` } } : {},
      ...options ? { defaults: options } : {}
    }
  };
  return made3;
}
function makeRetrying(m, call2, effect4) {
  const options = effect4.options ? at(call2.args[effect4.options.arg], effect4.options.prop) : void 0;
  const again2 = activeReruns(effect4.reruns, options).some(
    (rerun) => rerun.scenario === "again after failure"
  );
  const label = `\`${libraryProvenance(call2).label ?? call2.entry.callee.name}\``;
  if (effect4.target !== "result") {
    const target = at(call2.args[effect4.target.arg], effect4.target.prop);
    const from2 = target && (target.kind === "sym" || target.kind === "obj") ? target.from : void 0;
    if (again2 && from2) from2.client = { ...from2.client, retries: { label, effect: effect4 } };
    return undef;
  }
  const base = call2.args.find((arg) => arg.kind === "sym" || isFunction(arg));
  const from = base ? provenance(base) : provenance(call2.callee);
  const made3 = m.fresh(call2.node, "client", {
    ...from,
    label: from.label ?? "fetch",
    path: from.path ?? [],
    client: again2 ? { retries: { label, effect: effect4 } } : {}
  });
  return made3;
}

// eslint-plugin/src/analysis/library/dispatch.ts
function* dispatch2(m, call2, effect4) {
  const action = call2.args[effect4.action.arg] ?? undef;
  if (isFunction(action))
    return yield* invokeValue(m, action, [call2.callee, m.fresh(call2.node, "getState")], call2.node);
  return action;
}

// eslint-plugin/src/analysis/library/apply.ts
function* applyLibrary(m, call2) {
  const attached = attachedEffect(call2);
  const entry = attached ?? recognize(m, call2);
  if (!entry) return void 0;
  return yield* applyEntry(m, { ...call2, entry });
}
function attachedEffect(call2) {
  const from = provenance(call2.callee);
  return from.effect;
}
function* applyEntry(m, call2) {
  noteLibraryCall(m, call2, call2.entry.effect.does);
  const result3 = yield* apply2(m, call2, call2.entry.effect);
  const { returns } = call2.entry;
  const whole = returns && result3 ? withReturned(m, call2, result3, returns) : result3;
  return whole && call2.entry.effect.does !== "hook" ? stable(m, call2, whole) : whole;
}
function withReturned(m, call2, result3, returns) {
  const functions = returns.map(({ at: place, effect: effect4 }) => {
    const entry = { ...call2.entry, effect: effect4 };
    return {
      place,
      value: sym(`${keyOf(result3)}.${place}`, {
        attempts: [],
        label: place,
        effect: entry,
        made: true,
        madeBy: call2.args,
        madeAs: call2.entry,
        path: [place]
      })
    };
  });
  const whole = functions.find(({ place }) => place === "");
  if (whole) return whole.value;
  const object = m.alloc(functions.every(({ place }) => /^\d+$/.test(place)) ? "array" : "object");
  object.rest = result3;
  for (const { place, value } of functions) {
    if (object.type === "array") object.items[Number(place)] = value;
    else object.props.set(place, value);
  }
  if (object.type === "array" && result3.kind === "obj")
    for (const [index, item] of result3.items.entries()) object.items[index] ??= item;
  for (let index = 0; index < object.items.length; index++)
    object.items[index] ??= sym(`${keyOf(result3)}[${index}]`, provenance(result3));
  return object;
}
function* apply2(m, call2, effect4) {
  switch (effect4.does) {
    case "redeem":
      return redeemByLibrary(m, call2, effect4);
    case "redeem page code":
      return redeemPageCode(m, call2, effect4);
    case "prepare redemption":
      return prepareRedemption(m, call2, effect4);
    case "refresh":
    case "acquire silently":
      noteTokens(m, {
        kind: effect4.does === "refresh" ? "refresh" : "silent",
        node: call2.node,
        file: call2.env.file
      });
      return m.settled(
        m.fresh(call2.node, "tokens", {
          attempts: [],
          label: "tokens",
          unknownCall: { site: call2.node.range[0], args: [] }
        })
      );
    case "start sign-in":
      return signIn2(m, call2, effect4);
    case "send":
      return sendRequest(m, call2, effect4);
    case "open request":
      return openRequest(m, call2, effect4);
    case "make client":
      return makeClient(m, call2, effect4);
    case "make retrying":
      return makeRetrying(m, call2, effect4);
    case "run":
      return yield* runCallback(m, call2, effect4);
    case "call callback":
      return yield* callGivenCallback(m, call2);
    case "dispatch":
      return yield* dispatch2(m, call2, effect4);
    case "hook":
      return yield* hook(m, call2, effect4.hook);
    case "read page":
      return readPage(m, call2, effect4);
    case "strip page":
      return stripPage(m, call2, effect4);
    case "claim":
      return claim(m, call2, effect4);
    case "run exclusively":
      return yield* runExclusively(m, call2, effect4);
    case "lock":
      return lock(m, call2, effect4);
    case "is locked":
      return isLocked(m, call2);
    case "memoize":
      return memoize2(m, call2, effect4);
    case "tell unspent":
      return tellUnspent(call2, effect4);
    case "build":
      return build2(m, call2, effect4);
    case "add field":
      return addField2(m, call2, effect4);
    case "parse":
      return parseOrSubscribe(m, call2, at(call2.args[effect4.from.arg], effect4.from.prop) ?? undef);
    case "cancel":
      removeRegistration(m, at(call2.args[effect4.what.arg], effect4.what.prop) ?? undef);
      m.loop.clearTimer(at(call2.args[effect4.what.arg], effect4.what.prop) ?? undef);
      return undef;
    case "close":
      if (call2.receiver) closeTarget(m, call2.receiver);
      return undef;
    case "handle requests":
    case "test":
      return handOver(m, call2, effect4);
    case "nothing":
      return makeResult(m, call2);
  }
}
function signIn2(m, call2, effect4) {
  const read2 = (places) => (places ?? []).map((where) => at(call2.args[where.arg], where.prop));
  const result3 = makeResult(m, call2);
  noteTokens(m, {
    kind: "sign-in",
    node: call2.node,
    file: call2.env.file,
    call: call2,
    scopes: read2(effect4.scopes),
    params: read2(effect4.params),
    result: result3
  });
  return handedOn(m, call2) ?? result3;
}
function handedOn(m, call2) {
  const code = relayedCode(m, call2.args, void 0, call2.name ?? call2.entry.callee.name);
  return code && redeem(m, { node: call2.node, code, entry: call2.entry, relayed: true });
}
function handOver(m, call2, effect4) {
  if (effect4.does === "test") {
    for (const arg of call2.args) if (arg.kind === "obj" && arg.fn) m.ignored.add(arg.fn.node);
  } else {
    for (const arg of call2.args) if (arg.kind === "obj" && arg.fn) m.handlers.add(arg.fn.node);
  }
  return makeResult(m, call2);
}
function* callGivenCallback(m, call2) {
  const { madeBy = [], madeAs } = provenance(call2.callee);
  if (madeAs?.effect.does !== "run") return void 0;
  return yield* runCallback(
    m,
    call2,
    { ...madeAs.effect, as: "mutation", when: "now", returns: "promise of it" },
    madeBy
  );
}
function tellUnspent(call2, effect4) {
  const error = at(call2.args[effect4.error.arg], effect4.error.prop) ?? undef;
  const told = sym(`unspent(${keyOf(error)})`, {
    ...provenance(error),
    label: "unspent",
    unspends: provenance(error).attempts
  });
  return told;
}
function parseOrSubscribe(m, call2, from) {
  return isObservable(from) ? subscribe(m, from, call2.node) : parse2(m, from);
}
function parse2(m, from) {
  if (from.kind === "sym" && from.from.url === "page") return from;
  if (from.kind === "str" && from.parts.length === 1 && typeof from.parts[0] !== "string")
    return from.parts[0];
  if (from.kind === "prim") return m.object();
  return sym(`parse(${keyOf(from)})`, {
    attempts: provenance(from).attempts,
    ...provenance(from).url ? { url: provenance(from).url } : {},
    label: "query"
  });
}

// eslint-plugin/src/analysis/eval/unknown.ts
var registering = /^(?:on|once|add\w*Listener|addListener|subscribe|listen|watch|use|register|handle\w*|get|post|put|patch|delete|all|route)$/;
var removing = /^(?:off|remove\w*Listener\w*|unsubscribe|remove)$/;
var closing = /^(?:close|destroy|stop|shutdown|terminate|removeAllListeners|kill|dispose|closeAllConnections)$/;
function* unknownCall(m, call2) {
  const name = call2.name ?? provenance(call2.callee).label;
  noteCall(m, call2);
  if (call2.isNew) return made2(m, call2);
  if (name && call2.receiver) undo(m, call2, name);
  const cold = call2.args.find(isObservable);
  if (cold) return subscribe(m, cold, call2.node);
  if (isSending(m, call2)) {
    const url2 = call2.args[0];
    const promise = redeemByRequest(m, {
      node: call2.node,
      parts: call2.args,
      url: url2,
      name,
      args: call2.args
    });
    if (promise) return promise;
  }
  const implicit = implicitCode(m, call2);
  if (implicit)
    return redeem(m, { node: call2.node, code: implicit, relayed: true, bySdk: true }) ?? undef;
  mayThrow(m, call2);
  const callbacks = call2.args.filter((arg) => isFunction(arg) && arg.fn !== void 0);
  if (callbacks.length > 0 && m.stack.length > 0) {
    if (name && registering.test(name)) for (const fn of callbacks) register(m, call2, fn, name);
    else return yield* runOnce2(m, call2, callbacks, name);
  }
  return stable(m, call2, result2(m, call2, []));
}
function made2(m, call2) {
  const from = provenance(call2.callee);
  const object = m.alloc("object");
  object.from = {
    ...from,
    made: true,
    attempts: merge2(call2.args.map((arg) => provenance(arg).attempts))
  };
  object.items = call2.args;
  object.label = from.path?.at(-1);
  return object;
}
function undo(m, call2, name) {
  if (removing.test(name)) for (const arg of call2.args) removeRegistration(m, arg);
  else if (closing.test(name)) {
    closeTarget(m, call2.receiver);
    removeRegistration(m, call2.receiver);
  } else if (/^(?:remove|unsubscribe|cancel|clear)$/.test(name))
    removeRegistration(m, call2.receiver);
}
function mayThrow(m, call2) {
  if (m.infallible) return;
  const block = m.tries.at(-1);
  if (!block) return;
  const attempt2 = m.attempts.slice(block.attempts).find((item) => item.run === m.run && item.settled && !item.failed && !block.asked.has(item));
  if (!attempt2) return;
  block.asked.add(attempt2);
  const attempts = merge2(call2.args.map((arg) => provenance(arg).attempts));
  const fine = m.decide(
    {
      kind: "unknown call",
      key: `throws ${call2.node.range[0]}`,
      node: call2.node,
      attempts,
      site: call2.node.range[0],
      args: []
    },
    true
  );
  if (!fine) throw new Thrown(m.fresh(call2.node, "error", { attempts, label: "error" }));
}
function register(m, call2, fn, name) {
  m.registrations.push({
    fn,
    runner: { name: `\`${name}\``, as: "handler", node: call2.node },
    reruns: [],
    target: call2.receiver,
    handle: fn,
    removed: false,
    cleanup: false,
    once: false,
    deps: void 0,
    args: delivered(m, call2),
    thisValue: void 0,
    run: m.run
  });
  fn.fn.called = true;
}
function delivered(m, call2) {
  const { attempts } = provenance(call2.receiver ?? undef);
  return attempts.length > 0 ? [m.fresh(call2.node, "item", { attempts, label: "item", token: "whole" })] : void 0;
}
function* runOnce2(m, call2, callbacks, name) {
  let last = undef;
  const [only] = callbacks;
  if (only && name && repeats(name)) {
    const promise = m.promise();
    m.loop.start(runAgain(m, call2, only, name), promise);
    return promise;
  }
  for (const fn of callbacks) {
    const frame = callbackFrame(
      m,
      fn,
      { name: `\`${name ?? "callback"}\``, as: "handler", node: call2.node },
      0
    );
    last = yield* invokeValue(
      m,
      fn,
      paramSymbols(fn.fn.node, `#${m.turn(fn.fn.node)}`),
      call2.node,
      frame
    );
  }
  if (last.kind === "obj" && last.promise) {
    const promise = m.promise();
    m.loop.start(after2(m, call2, last), promise);
    return promise;
  }
  return stable(m, call2, result2(m, call2, [last]));
}
function* runAgain(m, call2, fn, name) {
  for (let turn = 0; ; turn++) {
    const frame = callbackFrame(m, fn, { name: `\`${name}\``, as: "retry", node: call2.node }, turn);
    const before = m.attempts.length;
    try {
      return yield* wait(
        m,
        yield* invokeValue(m, fn, paramSymbols(fn.fn.node, `#${turn}`), call2.node, frame)
      );
    } catch (error) {
      const failed = m.attempts.slice(before).some((attempt2) => attempt2.failed);
      if (!(error instanceof Thrown) || turn > 0 || !failed || !mayRepeat(m, call2)) throw error;
    }
  }
}
function mayRepeat(m, call2) {
  const site = call2.node.range[0];
  return m.decide(
    { kind: "unknown call", key: `repeats ${site}`, node: call2.node, attempts: [], site, args: [] },
    true
  );
}
function* after2(m, call2, promise) {
  const value = yield* wait(m, promise);
  return provenance(value).attempts.length > 0 ? value : result2(m, call2, [value]);
}
function result2(m, call2, more) {
  const name = call2.name ?? provenance(call2.callee).label ?? "call";
  const from = provenance(call2.callee);
  const receiver = call2.receiver ? provenance(call2.receiver) : void 0;
  const attempts = merge2(
    [...call2.args, ...more].map((arg) => provenance(arg).attempts).concat(receiver ? [receiver.attempts] : [])
  );
  const module = from.module ?? receiver?.module;
  return m.fresh(call2.node, name, {
    attempts,
    label: name,
    ...partOfResult(name, from, receiver, call2.args.map(provenance)),
    unknownCall: {
      site: call2.node.range[0],
      args: [...call2.args.map(keyOf), ...call2.receiver ? [keyOf(call2.receiver)] : []]
    },
    ...module && module !== "global" ? {
      module,
      path: [...from.path ?? receiver?.path ?? [], ...from.path ? [] : [name]],
      made: true,
      madeBy: call2.args
    } : {},
    ...codeMaker.test(name) ? { code: true } : {},
    ...codeMaker.test(name) && call2.args.some((arg) => provenance(arg).url === "page") ? { url: "page" } : {}
  });
}

// eslint-plugin/src/analysis/eval/calls.ts
function* callExpression(m, node, env) {
  if (node.callee.type === "Super")
    return yield* superCall(m, yield* args(m, node.arguments, env), node, env);
  const target = yield* receiverOf(m, node.callee, env);
  const callee = target ? readMember(m, target.object, target.name, node) : atOnce(m, node.callee, env) ?? (yield* evaluate(m, node.callee, env));
  if (node.optional && nullish(m, callee, node, false)) cutShort();
  return yield* invoke(m, {
    node,
    callee,
    receiver: target?.object,
    name: target && nameKey(target.name),
    args: yield* args(m, node.arguments, env),
    env,
    isNew: false,
    spoken: node.callee.type === "Identifier" ? node.callee.name : void 0,
    handed: node.callee.type === "Identifier" && (env.lookup(node.callee.name)?.param ?? false)
  });
}
function* newExpression(m, node, env) {
  const callee = yield* evaluate(m, node.callee, env);
  const given = yield* args(m, node.arguments, env);
  return yield* invoke(m, {
    node,
    callee,
    receiver: void 0,
    name: void 0,
    args: given,
    env,
    isNew: true
  });
}
function* taggedTemplate(m, node, env) {
  const text2 = yield* evaluate(m, node.quasi, env);
  const callee = yield* evaluate(m, node.tag, env);
  return yield* invoke(m, {
    node,
    callee,
    receiver: void 0,
    name: void 0,
    args: [str([text2])],
    env,
    isNew: false
  });
}
function* args(m, nodes, env) {
  const values = [];
  for (const node of nodes) {
    const value = atOnce(m, node, env) ?? (yield* evaluate(m, node, env));
    if (node.type === "SpreadElement") values.push(...iterate(m, value, node));
    else values.push(value);
  }
  return values;
}
function* invoke(m, call2) {
  const callee = settle2(m, call2.callee, call2.node);
  if (callee.kind === "obj") {
    if (callee.cls) return call2.isNew ? yield* construct(m, callee, call2.args, call2.node) : undef;
    if (callee.fn) return yield* callOwn(m, { ...call2, callee }, callee);
    if (callee.native)
      return yield* callee.native.call({
        thisValue: call2.receiver ?? undef,
        args: call2.args,
        node: call2.node,
        isNew: call2.isNew
      });
  }
  const receiver = call2.receiver && settle2(m, call2.receiver, call2.node);
  const known3 = { ...call2, callee, receiver };
  if (call2.name === "call" || call2.name === "apply" || call2.name === "bind") {
    const done = yield* callThrough(m, known3);
    if (done) return done;
  }
  const page = receiver?.kind === "sym" && call2.name !== void 0 ? pageMethod(m, receiver, call2.name, call2.args) : void 0;
  if (page) return page;
  const library = yield* applyLibrary(m, known3);
  if (library) return library;
  const builtin = receiver && call2.name !== void 0 ? yield* method(m, receiver, call2.name, call2) : void 0;
  return builtin ?? (yield* unknownCall(m, known3));
}
function* method(m, receiver, name, call2) {
  const promised = promiseMethod(m, receiver, name, call2.args, call2.node);
  if (promised) return promised;
  if (receiver.kind === "obj" && receiver.promise) return answerOf(m, receiver);
  if (receiver.kind === "obj") {
    const builtin = builtinMethod(m, receiver, name, call2.args, call2.node);
    if (builtin) {
      noteAdded(m, receiver, name, call2.args, call2.node);
      return yield* builtin;
    }
    if (name === "toString" || name === "toJSON" || name === "valueOf")
      return receiver.label === "url" ? receiver.props.get("href") ?? receiver : receiver;
    if (name === "hasOwnProperty") return sym(`#${receiver.id}.has`);
    return void 0;
  }
  if (receiver.kind === "sym" && iterating.has(name) && isFunction(call2.args[0])) {
    const items = m.array();
    items.rest = receiver;
    return yield* builtinMethod(m, items, name, call2.args, call2.node);
  }
  return stringMethod(m, receiver, name, call2.args, call2.node);
}
var iterating = /* @__PURE__ */ new Set([
  "forEach",
  "map",
  "flatMap",
  "filter",
  "find",
  "some",
  "every",
  "reduce"
]);
function answerOf(m, promise) {
  const read2 = m.promise();
  read2.promise.attempt = promise.promise?.attempt;
  m.loop.settle(read2, promise, false);
  return read2;
}
function* callThrough(m, call2) {
  const fn = call2.receiver;
  if (fn?.kind !== "obj" || !fn.fn) return void 0;
  const [self, ...rest] = call2.args;
  if (call2.name === "bind") {
    const bound = m.alloc("function");
    bound.fn = { ...fn.fn, thisValue: self ?? fn.fn.thisValue };
    const given2 = rest;
    if (given2.length === 0) return bound;
    return m.native("bound", function* ({ args: more, node }) {
      return yield* callFunction(m, { fn: bound, args: [...given2, ...more], node });
    });
  }
  const given = call2.name === "apply" ? rest[0] ? iterate(m, rest[0], call2.node) : [] : rest;
  return yield* callFunction(m, { fn, thisValue: self, args: given, node: call2.node });
}
function* callOwn(m, call2, fn) {
  if (call2.isNew && fn.fn?.node.type !== "ArrowFunctionExpression") {
    const instance = m.alloc("object");
    const proto = fn.props.get("prototype");
    if (proto?.kind === "obj") instance.proto = proto;
    const result3 = yield* callFunction(m, {
      fn,
      thisValue: instance,
      args: call2.args,
      node: call2.node,
      isNew: true
    });
    return result3.kind === "obj" ? result3 : instance;
  }
  return yield* callFunction(m, {
    fn,
    thisValue: call2.receiver,
    args: call2.args,
    node: call2.node,
    ...call2.frame ? { frame: call2.frame } : {},
    handed: call2.handed ?? false
  });
}
function settle2(m, value, node) {
  if (value.kind !== "cond" || !value.args.some((arg) => arg.kind === "obj" || provenance(arg).module))
    return value;
  const [a, b, c] = value.args;
  if (value.op === "?:") return settle2(m, truthy(m, a, node, true) ? b : c, node);
  if (value.op === "??") return settle2(m, nullish(m, a, node, false) ? b : a, node);
  if (value.op === "||") return settle2(m, truthy(m, a, node, true) ? a : b, node);
  if (value.op === "&&") return settle2(m, truthy(m, a, node, true) ? b : a, node);
  return value;
}
function* invokeValue(m, fn, given, node, frame) {
  const env = fn.kind === "obj" && fn.fn ? fn.fn.env : m.scope;
  return yield* invoke(m, {
    node,
    callee: fn,
    receiver: void 0,
    name: void 0,
    args: given,
    env,
    isNew: false,
    ...frame ? { frame } : {}
  });
}

// eslint-plugin/src/analysis/library/hooks.ts
var Renders = class {
  /** The component renders again: hooks give back what they keep. */
  again = false;
  /** A state was set to something new. */
  changed = false;
  /** A callback that runs while rendering has redeemed: StrictMode renders twice. */
  redeem = false;
  kept = /* @__PURE__ */ new Map();
  get(key2) {
    return this.again ? this.kept.get(key2) : void 0;
  }
  set(key2, value) {
    this.kept.set(key2, value);
  }
  /** What a state holds now. */
  now(key2) {
    return this.kept.get(key2);
  }
};
function slotOf(m, call2, part = "") {
  return `${[...m.frames.map((frame) => frame.node.range[0]), call2.node.range[0]].join(">")}${part}`;
}
function stable(m, call2, value) {
  if (!/^use[A-Z]/.test(call2.name ?? call2.spoken ?? "")) return value;
  const slot = slotOf(m, call2);
  const known3 = m.renders.get(slot);
  if (!known3) m.renders.set(slot, value);
  return known3 ?? value;
}
function* hook(m, call2, kind) {
  const [first, second] = call2.args;
  switch (kind) {
    case "ref":
      return keep(m, slotOf(m, call2), () => m.object({ current: first ?? undef }));
    case "callback":
      return isUnchanged(m, call2, second) ? keep(m, slotOf(m, call2), () => first ?? undef) : renew(m, slotOf(m, call2), first ?? undef);
    case "memo": {
      if (first?.kind !== "obj") return undef;
      const known3 = isUnchanged(m, call2, second) ? m.renders.get(slotOf(m, call2)) : void 0;
      return known3 ?? renew(m, slotOf(m, call2), yield* whileRendering(m, call2, first));
    }
    default:
      return yield* state(m, call2, kind === "reducer" ? second : first, kind);
  }
}
function keep(m, slot, make2) {
  return m.renders.get(slot) ?? renew(m, slot, make2());
}
function renew(m, slot, value) {
  m.renders.set(slot, value);
  return value;
}
function isUnchanged(m, call2, deps) {
  const slot = slotOf(m, call2, " deps");
  const before = m.renders.get(slot);
  if (deps) m.renders.set(slot, deps);
  return before !== void 0 && sameDeps(before, deps);
}
function sameDeps(before, now) {
  if (before?.kind !== "obj" || now?.kind !== "obj")
    return before !== void 0 && now !== void 0;
  return before.items.length === now.items.length && before.items.every((item, index) => keyOf(item) === keyOf(now.items[index]));
}
function* state(m, call2, initial, kind) {
  const slot = slotOf(m, call2);
  let value = m.renders.get(slot);
  if (!value) {
    value = initial?.kind === "obj" && initial.fn ? yield* whileRendering(m, call2, initial) : initial ?? undef;
    m.renders.set(slot, value);
  }
  const setter = keep(
    m,
    `${slot} setter`,
    () => m.native("setState", function* ({ args: args2, node }) {
      for (const arg of args2) note(m, "kept", arg, node);
      const old = m.renders.now(slot) ?? undef;
      const [to = undef] = args2;
      const next = kind === "reducer" ? m.fresh(node, "state") : isFunction(to) ? yield* invokeValue(m, to, [old], node) : to;
      if (keyOf(next) !== keyOf(old)) m.renders.changed = true;
      m.renders.set(slot, next);
      return undef;
    })
  );
  return m.array([value, setter]);
}
function* whileRendering(m, call2, fn) {
  const runner = {
    name: `\`${call2.name ?? call2.entry.callee.name}\``,
    as: "effect",
    node: call2.node
  };
  const before = m.attempts.length;
  const value = yield* invokeValue(m, fn, [], call2.node, fn.fn && callbackFrame(m, fn, runner, 0));
  if (m.attempts.length > before && fn.fn && libraryProvenance(call2).module === "react") {
    m.renders.redeem = true;
    if (m.scenario === "mounted twice") {
      m.run = 1;
      yield* invokeValue(m, fn, [], call2.node, callbackFrame(m, fn, runner, 1));
      m.run = 0;
    }
  }
  return value;
}

// eslint-plugin/src/analysis/judge/fallback/life.ts
var TokenLife = class {
  /** A code was redeemed: before that no value can be a token. */
  redeemed = false;
  sinks = [];
  /** What local objects of unseen classes were given by their methods. */
  held = /* @__PURE__ */ new Map();
  /** Objects up to this number were there before the entry ran. */
  base = 0;
  /** Objects up to this number were there before the code at hand ran. */
  outerHeap = 0;
  /** Scopes that outlive the code at hand. */
  outerScopes = /* @__PURE__ */ new Set();
  /** Every value that went anywhere, while requests for sign-in are looked for. */
  seen;
  /** Parameters added to the URL that a library made, by that URL's key. */
  added = [];
  /** Everything that exists now is older than what runs next, a function created in `scope`. */
  enter(scope, objects) {
    this.outerHeap = objects;
    for (let env = scope; env; env = env.parent) this.outerScopes.add(env);
  }
  hold(owner, values) {
    this.held.set(owner, [...this.held.get(owner) ?? [], ...values]);
  }
};

// eslint-plugin/src/analysis/machine.ts
var pathSteps = 5e3;
var maxStack = 14;
var maxRecursion = 2;
var Thrown = class {
  constructor(value) {
    this.value = value;
  }
  value;
};
var Machine = class {
  constructor(program, oracle) {
    this.program = program;
    this.oracle = oracle;
    this.loop = new EventLoop(this);
  }
  program;
  oracle;
  loop;
  facts = /* @__PURE__ */ new Map();
  /** Conditions of no single symbol, by key. */
  tests = /* @__PURE__ */ new Map();
  decisions = [];
  attempts = [];
  /** What was written to properties of symbols. */
  overlay = /* @__PURE__ */ new Map();
  /** Functions created on this path, in order. */
  closures = [];
  registrations = [];
  globals = /* @__PURE__ */ new Map();
  tokenEvents = [];
  /** What becomes of the tokens. */
  life = new TokenLife();
  /** Locations read undecided and later written: the sign of a cache filled on first use. */
  claims = /* @__PURE__ */ new Set();
  /** Entries of collections that were looked up. */
  read = /* @__PURE__ */ new Set();
  pageStripped = false;
  renders = new Renders();
  /** Callbacks of test runners: never run. */
  ignored = /* @__PURE__ */ new Set();
  /** Callbacks that handle requests: fresh parameters in each call. */
  handlers = /* @__PURE__ */ new Set();
  /** The scope of the module whose file is analysed. */
  scope;
  /** Names by which atomic claims were made, with the run that got them. */
  taken = /* @__PURE__ */ new Map();
  scenario = "once";
  run = 0;
  frames = [];
  stack = [];
  /** The file whose code is running. */
  callSite;
  modules = /* @__PURE__ */ new Map();
  /** The innermost try blocks of the program around the code at hand: attempts made when each was entered. */
  tries = [];
  /** While true, no question is asked about failures: scenarios where a failure would break every correct guard. */
  infallible = false;
  /** While true, questions get their default and are not remembered: the way up to an entry. */
  silent = false;
  /** How many functions the way up to the entry created. */
  setUpClosures = 0;
  /** The last object that was made on the way up to the entry. */
  setUpObjects = 0;
  /** Names that other code than the entry writes. */
  openNames = /* @__PURE__ */ new Set();
  /** Every object, in order. */
  heap = [];
  /** What SDKs that guard themselves keep. */
  kept = /* @__PURE__ */ new Map();
  locks = /* @__PURE__ */ new Map();
  /** Calls whose result is awaited. */
  awaited = /* @__PURE__ */ new Set();
  ids = 0;
  steps = 0;
  sites = /* @__PURE__ */ new Map();
  get lastId() {
    return this.ids;
  }
  step() {
    if (++this.steps > pathSteps || --this.program.budget.steps < 0) throw new PathEnd("budget");
  }
  alloc(type) {
    const object = new Obj(type, ++this.ids);
    this.heap.push(object);
    return object;
  }
  object(fields = {}) {
    const object = this.alloc("object");
    for (const [name, value] of Object.entries(fields)) object.props.set(name, value);
    return object;
  }
  array(items = []) {
    const array = this.alloc("array");
    array.items = items;
    return array;
  }
  native(name, call2) {
    const object = this.alloc("native");
    object.native = { name, call: call2 };
    return object;
  }
  /** A native that neither waits nor calls back. */
  simple(name, call2) {
    return this.native(name, function* (given) {
      return call2(given);
    });
  }
  /** A fresh symbol for the result of evaluating `node` once more. */
  fresh(node, label, from = { attempts: [] }) {
    return sym(`${label}@${node.range[0]}#${this.turn(node)}`, from);
  }
  /** How often `node` has been evaluated. */
  turn(node) {
    const turn = this.sites.get(node) ?? 0;
    this.sites.set(node, turn + 1);
    return turn;
  }
  promise() {
    const promise = this.alloc("promise");
    promise.promise = { state: "pending", value: undef, waiters: [], attempt: void 0 };
    return promise;
  }
  settled(value, rejected = false) {
    const promise = this.promise();
    this.loop.settle(promise, value, rejected);
    return promise;
  }
  /** Runs `body` with one more frame. */
  *within(frame, body3) {
    const saved = this.frames;
    this.frames = [...saved, frame];
    try {
      return yield* body3();
    } finally {
      this.frames = saved;
    }
  }
  get frame() {
    return this.frames.at(-1);
  }
  decide(decision, preferred2) {
    if (this.silent) return preferred2;
    const answer3 = this.oracle.ask(preferred2);
    this.decisions.push({ ...decision, answer: answer3, run: this.run });
    return answer3;
  }
};

// eslint-plugin/src/analysis/run/entries.ts
var moduleEntry = { chain: [], owner: void 0, kind: "module" };
function entryNode(entry) {
  return entry.chain.at(-1);
}
function newEntries(m, from, since) {
  const found = [];
  const seen2 = /* @__PURE__ */ new Set();
  const called = new Set(m.closures.map(({ fn }) => fn?.called ? fn.node : void 0));
  for (const closure of m.closures.slice(since)) {
    const fn = closure.fn;
    if (!fn || seen2.has(fn.node) || called.has(fn.node) || m.ignored.has(fn.node) || from.chain.includes(fn.node))
      continue;
    seen2.add(fn.node);
    if (fn.env.file !== m.program.file || !m.program.canReach(fn.node)) continue;
    found.push({ chain: [...from.chain, fn.node], owner: ownerOf(m, fn.node), kind: "function" });
  }
  return found;
}
function ownerOf(m, node) {
  return m.program.shape(m.program.file).classOf(node);
}
function closureOf(m, node) {
  return m.closures.findLast((closure) => closure.fn?.node === node);
}

// eslint-plugin/src/analysis/run/lifecycles.ts
function* lifecycleEntries(program) {
  const shape = program.shape(program.file);
  for (const cls of shape.classNodes) {
    const model = cls.superClass && lifecycles.base.includes(lastName(cls.superClass) ?? "") ? lifecycles : void 0;
    const mount4 = model && methodOf(cls.body, model.mount);
    if (mount4 && program.canReach(mount4))
      yield {
        chain: [mount4],
        owner: cls,
        kind: "lifecycle",
        mounts: [mount4],
        unmount: methodOf(cls.body, model.unmount)
      };
    yield* together2(program, cls, cls.body, true);
  }
  const options = defaultOptions(program);
  if (options) yield* together2(program, void 0, options, false);
}
function* together2(program, owner, body3, isClass) {
  for (const { does, methods = [], packages: packages2 = [] } of conventions) {
    if (does !== "run once" || isClass && !packages2.some((name) => program.imports(program.file, name)))
      continue;
    const mounts = methods.map((name) => methodOf(body3, name)).filter((node) => node !== void 0);
    const hot = mounts.filter((node) => program.canReach(node));
    const constructor = isClass ? methodOf(body3, "constructor") : void 0;
    const runs = hot.length + (constructor && program.canReach(constructor) ? 1 : 0);
    if (hot.length > 0 && runs > 1)
      yield { chain: [hot.at(-1)], owner, kind: "together", mounts: hot };
  }
}
function defaultOptions(program) {
  for (const statement of program.file.ast.body) {
    if (statement.type !== "ExportDefaultDeclaration" || isClassNode(statement.declaration))
      continue;
    const value = unwrap(statement.declaration);
    const object = value.type === "CallExpression" ? value.arguments.at(-1) : value;
    return object?.type === "ObjectExpression" ? object : void 0;
  }
  return void 0;
}
function methodOf(body3, name) {
  const members = body3.type === "ClassBody" ? body3.body : body3.type === "ObjectExpression" ? body3.properties : [];
  for (const member2 of members) {
    if (!("value" in member2) || !("key" in member2) || !member2.value || lastName(member2.key) !== name)
      continue;
    if (isFunctionNode(member2.value)) return member2.value;
  }
  return void 0;
}

// eslint-plugin/src/analysis/run/state.ts
function openUp(m, entry) {
  m.life.enter(entry.fn?.env, m.heap.length);
  m.life.base = m.heap.length;
  const shape = m.program.shape(m.program.file);
  const node = entry.fn?.node;
  m.openNames = shape.writtenBesides(node);
  for (let env = entry.fn?.env; env; env = env.parent) {
    for (const binding of env.all()) {
      if (binding.constant || !m.openNames.has(binding.name)) continue;
      const value = binding.value;
      if (value?.kind === "obj" && (value.fn || value.cls)) continue;
      binding.open = true;
    }
  }
  for (const object of m.heap) {
    if (object.type === "map" || object.type === "set" || object.type === "array")
      object.open = object.type !== "array" || object.items.length === 0;
    else if (object.type === "object") object.open = true;
  }
}

// eslint-plugin/src/analysis/run/watchers.ts
function watched(m, { fn, deps }) {
  if (!deps) return [];
  return [
    deps.kind === "obj" && deps.type === "array" ? m.array(deps.items.map((source25) => valueOf2(m, source25, fn))) : valueOf2(m, deps, fn),
    undef
  ];
}
function valueOf2(m, source25, { fn }) {
  if (!isFunction(source25))
    return source25.kind === "sym" ? readMember(m, source25, prim("value"), fn.node) : source25;
  const promise = m.promise();
  m.loop.start(invokeValue(m, source25, [], fn.node), promise);
  return promise.promise.value;
}
function afterOther(m, [value], keys) {
  if (!value) return void 0;
  const list2 = value.kind === "obj" && value.type === "array" ? value.items : [value];
  const other = list2.findIndex(
    (item) => item.kind === "sym" && !isPage(item) && !keys.includes(codeKey(item))
  );
  if (other < 0) return void 0;
  const next = list2.map(
    (item, index) => index === other ? sym(`${keyOf(item)}'`, item.kind === "sym" ? item.from : void 0) : item
  );
  return [value.kind === "obj" && value.type === "array" ? m.array(next) : next[0], value];
}

// eslint-plugin/src/analysis/run/scenarios.ts
function runScenario(m, entry, scenario, registers) {
  m.scenario = scenario;
  m.infallible = scenario !== "once" && scenario !== "again after failure";
  runEntry(m, entry, scenario, registers);
  m.loop.drain(true);
}
function runEntry(m, entry, scenario, registers) {
  if (entry.kind === "module") {
    runModule(m);
    m.loop.drain();
    return runRegistrations(m, scenario);
  }
  const self = setUp(m, entry);
  if (!self) return;
  if (entry.kind === "together") return runMounts(m, entry, self.instance);
  if (entry.kind === "lifecycle") return runLifecycle(m, entry, self.instance, scenario);
  if (scenario === "overlapping" && !registers) return overlap(m, self.fn, self.instance);
  const result3 = start(m, self.fn, self.instance, 0, "");
  if (scenario === "again later" && m.registrations.some(runsAgain))
    renderAgain(m, self.fn, self.instance);
  runRegistrations(m, scenario);
  note(m, "handed", result3, self.fn.fn.node);
}
function runModule(m) {
  const { file } = m.program;
  const env = new Env(void 0, file);
  m.scope = env;
  m.callSite = file;
  m.modules.set(file, env);
  declareCommonJs(m, env);
  m.loop.start(moduleBody(m, env), m.promise());
}
function* moduleBody(m, env) {
  yield* runAll2(m, m.program.file.ast.body, env);
  return undef;
}
function setUp(m, entry) {
  m.silent = true;
  runModule(m);
  m.loop.drain();
  for (const outer of entry.chain.slice(0, -1)) {
    const fn2 = closureOf(m, outer);
    if (!fn2) return void 0;
    m.loop.start(call(m, fn2, instanceFor(m, fn2), ""), m.promise());
    m.loop.drain();
  }
  const node = entry.chain.at(-1);
  const owner = entry.owner && instanceOf(m, entry.owner);
  const fn = closureOf(m, node);
  if (!fn) return void 0;
  const instance = owner ?? instanceFor(m, fn);
  m.silent = false;
  const bySdk = m.attempts.filter((attempt2) => attempt2.bySdk);
  m.attempts.splice(0, m.attempts.length, ...bySdk);
  m.tokenEvents.length = 0;
  m.registrations.length = 0;
  m.pageStripped = false;
  m.setUpClosures = m.closures.length;
  m.setUpObjects = m.lastId;
  openUp(m, fn);
  return { fn, instance };
}
function instanceFor(m, fn) {
  const owner = fn.fn && m.program.shape(m.program.file).classOf(fn.fn.node);
  if (owner) return instanceOf(m, owner);
  return fn.fn?.thisValue?.kind === "obj" ? fn.fn.thisValue : void 0;
}
function instanceOf(m, owner) {
  const cls = m.heap.findLast((object) => object.cls?.node === owner);
  if (!cls) return void 0;
  const proto = cls.props.get("prototype");
  const existing = m.heap.findLast(
    (object) => object.type === "object" && object.proto === proto && proto !== void 0
  );
  if (existing) return existing;
  const made3 = makeInstance(m, cls, owner);
  m.loop.drain();
  return made3;
}
function makeInstance(m, cls, owner) {
  const constructor = owner.body.body.find(
    (member2) => member2.type === "MethodDefinition" && member2.kind === "constructor"
  );
  const params = constructor?.type === "MethodDefinition" ? paramSymbols(constructor.value, " of instance") : [];
  let made3;
  m.loop.start(
    (function* () {
      const value = yield* construct(m, cls, params, owner);
      if (value.kind === "obj") made3 = value;
      return value;
    })(),
    m.promise()
  );
  return made3;
}
function* call(m, fn, thisValue, tag, frame, args2) {
  const node = fn.fn.node;
  return yield* callFunction(m, {
    fn,
    thisValue,
    args: args2 ?? paramSymbols(node, tag),
    node,
    ...frame ? { frame } : {}
  });
}
function start(m, fn, instance, run4, tag, runner, args2) {
  const promise = m.promise();
  const outer = m.loop.snapshot();
  m.run = run4;
  const node = fn.fn.node;
  const frame = {
    kind: "run",
    node,
    file: fn.fn.env.file,
    turn: run4,
    ...runner ? { runner } : {}
  };
  m.loop.start(call(m, fn, instance, tag, frame, args2), promise);
  if (promise.promise?.state === "fulfilled") subscribeLater(m, promise.promise.value);
  m.loop.restore(outer);
  return promise;
}
function overlap(m, fn, instance) {
  const name = m.program.shape(m.program.file).nameOf(fn.fn.node);
  const runner = {
    name: name ? `\`${name}\`` : "this function",
    as: "method",
    node: fn.fn.node
  };
  start(m, fn, instance, 0, "", runner);
  start(m, fn, instance, 1, "'", runner);
  m.loop.drain();
}
function runTogether(m, one, other) {
  m.scenario = "overlapping";
  m.infallible = true;
  const self = setUp(m, one);
  const fn = self && closureOf(m, entryNode(other));
  if (!fn) return;
  start(m, self.fn, self.instance, 0, "");
  start(m, fn, self.instance ?? instanceFor(m, fn), 1, "");
  m.loop.drain();
}
function runMounts(m, entry, instance) {
  const cls = entry.owner && m.heap.findLast((object) => object.cls?.node === entry.owner);
  const made3 = cls ? makeInstance(m, cls, entry.owner) : instance;
  for (const node of entry.mounts ?? []) {
    const fn = closureOf(m, node);
    if (fn) start(m, fn, made3 ?? instanceFor(m, fn), 0, "");
  }
  m.loop.drain();
  runRegistrations(m, "once");
}
function runLifecycle(m, entry, instance, scenario) {
  const [first] = entry.mounts ?? [];
  const mount4 = first && closureOf(m, first);
  if (!mount4) return;
  const runner = { name: "`componentDidMount`", as: "lifecycle", node: mount4.fn.node };
  start(m, mount4, instance, 0, "", runner);
  if (scenario === "mounted twice") {
    const unmount = entry.unmount && closureOf(m, entry.unmount);
    if (unmount) start(m, unmount, instance, 0, "");
    start(m, mount4, instance, 1, "", runner);
    m.loop.drain();
  }
  runRegistrations(m, scenario);
}
function runRegistrations(m, scenario) {
  if (scenario === "mounted twice") mountTwice(m);
  let done = 0;
  for (let rounds = 0; rounds < 3; rounds++) {
    if (m.registrations.length === done) m.loop.drain();
    const pending = m.registrations.slice(done);
    if (pending.length === 0) break;
    done = m.registrations.length;
    if (scenario !== "mounted twice" && !m.renders.again) mount3(m, pending);
    for (const registration of pending) {
      if (!isEffect(registration)) deliver(m, registration, scenario);
      else if (scenario !== "mounted twice" && comesAgain(registration, scenario))
        runAgain2(m, registration);
    }
    m.loop.drain();
  }
  m.loop.drain();
}
function runsAgain({ runner, reruns }) {
  return runner.as === "effect" && runner.effect?.does === "run" && runner.effect.deps !== void 0 && reruns.some((rerun) => rerun.scenario === "mounted twice");
}
function renderAgain(m, fn, instance) {
  let effects = m.registrations.filter(isEffect);
  for (const { fn: effect4, runner } of effects) start(m, effect4, void 0, 0, "", runner);
  for (const waits of [false, true]) {
    if (waits) m.loop.drain();
    if (!m.renders.changed) continue;
    Object.assign(m.renders, { again: true, changed: false });
    const count2 = m.registrations.length;
    start(m, fn, instance, 1, "");
    const next = m.registrations.slice(count2).filter(isEffect);
    for (const [index, effect4] of next.entries()) {
      if (runsAgain(effect4) && effects[index]?.runner.node === effect4.runner.node && !sameDeps(effects[index].deps, effect4.deps))
        start(m, effect4.fn, void 0, 1, "", effect4.runner);
    }
    effects = next;
  }
  m.renders.again = true;
  m.loop.drain();
}
function mount3(m, registrations) {
  for (const effect4 of registrations.filter(isEffect)) {
    if (effect4.removed || effect4.waits && m.attempts.length > 0) continue;
    m.life.enter(m.scope, m.heap.length);
    start(
      m,
      effect4.fn,
      effect4.thisValue,
      0,
      "",
      effect4.runner,
      effect4.watches ? watched(m, effect4) : effect4.args
    );
  }
  m.loop.drain();
}
function isEffect(registration) {
  return registration.runner.as === "effect";
}
function mountTwice(m) {
  const effects = m.registrations.filter(isEffect);
  const cleanups = effects.map(
    (effect4) => effect4.removed ? void 0 : start(m, effect4.fn, void 0, 0, "", effect4.runner)
  );
  for (const [index, cleanup] of cleanups.entries()) {
    const value = cleanup?.promise?.state === "fulfilled" ? cleanup.promise.value : void 0;
    if (effects[index].cleanup && value?.kind === "obj" && value.fn)
      start(m, value, void 0, 0, "");
  }
  for (const effect4 of effects)
    if (mountsTwice(effect4)) start(m, effect4.fn, void 0, 1, "", effect4.runner);
  m.loop.drain();
}
function mountsTwice(effect4) {
  return effect4.reruns.some((rerun) => rerun.scenario === "mounted twice");
}
function deliver(m, registration, scenario) {
  if (registration.removed || registration.runner.as === "mutation" && registration.fn.fn?.called)
    return;
  const { fn, runner, args: args2 } = registration;
  const again2 = scenario !== "once" && scenario !== "mounted twice" && comesAgain(registration, scenario);
  const before = m.attempts.length;
  m.life.enter(m.scope, m.heap.length);
  const first = start(m, fn, registration.thisValue, 0, "", runner, args2);
  if (runner.as === "query") m.loop.whenSettled(first, () => void 0);
  if (scenario !== "overlapping" || !again2) m.loop.drain();
  if (!again2 || isRemoved(registration)) return;
  if (scenario === "again after failure" && !m.attempts.slice(before).some((attempt2) => attempt2.failed))
    return;
  start(m, fn, registration.thisValue, 1, "", runner, args2);
  m.loop.drain();
}
function isRemoved(registration) {
  return registration.removed;
}
function comesAgain({ reruns }, scenario) {
  return reruns.some((rerun) => rerun.scenario === scenario);
}
function runAgain2(m, effect4) {
  const keys = m.attempts.map((attempt2) => attempt2.key);
  const args2 = effect4.watches ? afterOther(m, watched(m, effect4), keys) : effect4.args;
  if (effect4.removed || effect4.watches && !args2) return;
  start(m, effect4.fn, effect4.thisValue, 1, "", effect4.runner, args2);
  m.loop.drain();
}

// eslint-plugin/src/analysis/run/explore.ts
var limits = { paths: 20, deviations: 2, decisions: 60 };
var idlePaths = 3;
var maxEntries = 40;
function exploreProgram(program) {
  const explored = [];
  if (!program.canRedeem || program.shape(program.file).isCold) return explored;
  const queue = [moduleEntry];
  const done = /* @__PURE__ */ new Set();
  const called = /* @__PURE__ */ new Set();
  for (let index = 0; index < queue.length && index < maxEntries; index++) {
    const entry = queue[index];
    const result3 = exploreEntry(program, entry, called);
    explored.push(result3.explored);
    for (const found of [
      ...entry.kind === "module" ? [...lifecycleEntries(program)] : [],
      ...result3.entries
    ]) {
      const node = entryNode(found);
      if (found.chain.length > 4 || done.has(node)) continue;
      if (found.kind !== "together") done.add(node);
      queue.push(found);
    }
    if (index === queue.length - 1) queue.push(...usedByOthers(program, done));
  }
  for (const result3 of explored) leaveToCallers(result3, called);
  return [...explored, ...exploreTogether(program, explored)];
}
function exploreTogether(program, explored) {
  const found = [];
  for (const one of explored) {
    for (const other of explored) {
      if (one === other || found.length >= maxTogether || !shareCode(one, other)) continue;
      const both = nothingOf(one.entry);
      explore(
        limits,
        (oracle) => goesOn4(
          program,
          both,
          keepPath(
            new Machine(program, oracle),
            "overlapping",
            both,
            (m) => runTogether(m, one.entry, other.entry),
            () => false
          )
        )
      );
      found.push(both);
    }
  }
  return found;
}
var maxTogether = 12;
function shareCode(one, other) {
  const outer = (entry) => entry.chain.slice(0, -1);
  if (one.entry.owner !== other.entry.owner || outer(one.entry).some((fn, index) => fn !== other.entry.chain[index]) || one.entry.chain.length !== other.entry.chain.length)
    return false;
  return [...one.stored].some((key2) => other.stored.has(key2)) && !calls2(one, other) && !calls2(other, one);
}
function calls2({ paths: paths2 }, { entry }) {
  return paths2.some(
    (path4) => path4.attempts.some((attempt2) => attempt2.stack.includes(entryNode(entry)))
  );
}
function nothingOf(entry) {
  return { entry, paths: [], tokenEvents: [], outcomes: [], stored: /* @__PURE__ */ new Set() };
}
function leaveToCallers({ entry, paths: paths2 }, called) {
  const node = entryNode(entry);
  if (!node || entry.chain.length === 1 || !called.has(node)) return;
  const others = paths2.filter((path4) => path4.scenario !== "overlapping");
  paths2.splice(0, paths2.length, ...others);
}
function usedByOthers(program, done) {
  const shape = program.shape(program.file);
  const entries2 = [];
  for (const node of shape.topLevel()) {
    if (done.has(node) || program.ignored.has(node) || !program.canReach(node)) continue;
    done.add(node);
    entries2.push({ chain: [node], owner: shape.classOf(node), kind: "function" });
  }
  return entries2;
}
function exploreEntry(program, entry, called) {
  const explored = nothingOf(entry);
  const entries2 = /* @__PURE__ */ new Map();
  const scenarios = /* @__PURE__ */ new Set();
  let registers = false;
  const once5 = (oracle) => {
    const m = new Machine(program, oracle);
    const completed = runPath(m, entry, "once", explored, false);
    for (const found of newEntries(m, entry, m.setUpClosures))
      entries2.set(entryNode(found), found);
    for (const { fn } of m.closures)
      if (fn?.called && !entry.chain.includes(fn.node)) called.add(fn.node);
    for (const node of m.ignored) program.ignored.add(node);
    for (const registration of m.registrations)
      for (const rerun of registration.reruns) scenarios.add(rerun.scenario);
    registers ||= m.registrations.length > 0;
    if (m.renders.redeem) scenarios.add("mounted twice");
    if (m.attempts.length > 0 && m.renders.changed && m.registrations.some(runsAgain))
      scenarios.add("again later");
    if (m.attempts.length > 0 && canOverlap(program, entry, m)) {
      scenarios.add("overlapping");
      for (const attempt2 of m.attempts)
        if (isStored(attempt2.key, entry)) explored.stored.add(attempt2.key);
    }
    return goesOn4(program, explored, completed);
  };
  explore(limits, once5);
  if (entry.kind === "lifecycle") scenarios.add("mounted twice");
  scenarios.delete("once");
  scenarios.delete("replayed");
  for (const scenario of scenarios) {
    explore(
      limits,
      (oracle) => goesOn4(
        program,
        explored,
        runPath(new Machine(program, oracle), entry, scenario, explored, registers)
      )
    );
  }
  return {
    explored,
    entries: [...entries2.values()].filter((found) => !called.has(entryNode(found)))
  };
}
function goesOn4(program, { paths: paths2 }, completed) {
  if (!completed && program.budget.steps <= 0) return false;
  const last = paths2.at(-1)?.scenario;
  return paths2.filter((path4) => path4.scenario === last).length < idlePaths || paths2.some((path4) => path4.attempts.length > 0);
}
function runPath(m, entry, scenario, into, registers) {
  const presumed = () => scenario === "overlapping" && m.registrations.length === 0 && !keepsResult(m, entry);
  const completed = keepPath(
    m,
    scenario,
    into,
    () => runScenario(m, entry, scenario, registers),
    presumed
  );
  into.tokenEvents.push(...m.tokenEvents);
  if (scenario === "once") into.outcomes.push(...outcomesOf(m));
  return completed;
}
function keepPath(m, scenario, into, run4, presumed) {
  let completed = true;
  try {
    run4(m);
  } catch (error) {
    if (!(error instanceof PathEnd)) throw error;
    completed = false;
    if (error.reason === "budget") m.program.notes.push(`budget used up in ${scenario}`);
  }
  into.paths.push({
    scenario,
    attempts: m.attempts,
    decisions: m.decisions,
    completed,
    presumed: presumed()
  });
  return completed;
}
function canOverlap(program, entry, m) {
  const node = entryNode(entry);
  if (entry.kind !== "function" || !node || m.registrations.length > 0 || m.handlers.has(node))
    return false;
  if (entry.chain.length === 1 && !program.shape(program.file).isPublic(node)) return false;
  return m.attempts.some((attempt2) => isStored(attempt2.key, entry));
}
function isStored(key2, entry) {
  return !key2.startsWith("page") && !isOwnParameter(key2, entryNode(entry));
}
function isOwnParameter(key2, node) {
  return key2.startsWith("param ") && key2.includes(`@${node.range[0]}`);
}
function keepsResult(m, entry) {
  const node = entryNode(entry);
  if (node !== void 0 && m.program.shape(m.program.file).fillsOnce(node)) return true;
  return [...m.claims].some(
    (key2) => m.read.has(key2) || m.decisions.some((decision) => decision.key === key2)
  );
}

// eslint-plugin/src/catalog/providers/always.ts
var always = [
  {
    name: "Spotify",
    places: [{ host: "accounts.spotify.com" }],
    clients: [{ package: "arctic", name: "Spotify" }],
    refreshTokens: { issued: "always" },
    source: "arctic 3.7.0: docs/pages/providers/spotify.md"
  },
  {
    name: "Discord",
    places: [
      { host: "discord.com", path: "/api/oauth2" },
      { host: "discord.com", path: "/api/*/oauth2" },
      { host: "discord.com", path: "/oauth2" },
      { host: "discordapp.com", path: "/api/oauth2" }
    ],
    clients: [{ package: "arctic", name: "Discord" }],
    refreshTokens: { issued: "always" },
    source: "arctic 3.7.0: docs/pages/providers/discord.md"
  },
  {
    name: "Twitch",
    places: [{ host: "id.twitch.tv", path: "/oauth2" }],
    clients: [{ package: "arctic", name: "Twitch" }],
    refreshTokens: { issued: "always" },
    source: "arctic 3.7.0: docs/pages/providers/twitch.md"
  },
  {
    name: "GitLab",
    places: [{ host: "gitlab.com" }],
    clients: [{ package: "arctic", name: "GitLab" }],
    refreshTokens: { issued: "always" },
    source: "arctic 3.7.0: docs/pages/providers/gitlab.md"
  },
  {
    name: "Bitbucket",
    places: [{ host: "bitbucket.org", path: "/site/oauth2" }],
    clients: [{ package: "arctic", name: "Bitbucket" }],
    refreshTokens: { issued: "always" },
    source: "arctic 3.7.0: docs/pages/providers/bitbucket.md"
  },
  {
    name: "Box",
    places: [
      { host: "api.box.com", path: "/oauth2" },
      { host: "account.box.com", path: "/api/oauth2" }
    ],
    clients: [{ package: "arctic", name: "Box" }],
    refreshTokens: { issued: "always" },
    source: "developer.box.com/guides/authentication/tokens/access-tokens"
  },
  {
    name: "Zoom",
    places: [{ host: "zoom.us", path: "/oauth" }],
    clients: [{ package: "arctic", name: "Zoom" }],
    refreshTokens: { issued: "always" },
    source: "arctic 3.7.0: docs/pages/providers/zoom.md"
  },
  {
    name: "Strava",
    places: [
      { host: "www.strava.com", path: "/oauth" },
      { host: "www.strava.com", path: "/api/v3/oauth" }
    ],
    clients: [{ package: "arctic", name: "Strava" }],
    refreshTokens: { issued: "always" },
    source: "arctic 3.7.0: docs/pages/providers/strava.md"
  },
  {
    name: "Fitbit",
    places: [
      { host: "api.fitbit.com", path: "/oauth2" },
      { host: "www.fitbit.com", path: "/oauth2" }
    ],
    refreshTokens: { issued: "always" },
    source: "dev.fitbit.com/build/reference/web-api/authorization/refresh-token"
  },
  {
    name: "HubSpot",
    places: [
      { host: "api.hubapi.com", path: "/oauth" },
      { host: "app.hubspot.com", path: "/oauth" }
    ],
    refreshTokens: { issued: "always" },
    source: "@hubspot/api-client 14: oauth.tokensApi.create; developers.hubspot.com/docs-beta/oauth/tokens"
  },
  {
    name: "Asana",
    places: [{ host: "app.asana.com", path: "/-" }],
    refreshTokens: { issued: "always" },
    source: "nango providers.yaml at 2f4c0af (asana): refresh_params; developers.asana.com/docs/oauth"
  },
  {
    name: "Airtable",
    places: [{ host: "airtable.com", path: "/oauth2/v1" }],
    refreshTokens: { issued: "always" },
    source: "airtable.com/developers/web/api/oauth-reference"
  },
  {
    name: "Intuit QuickBooks",
    places: [{ host: "oauth.platform.intuit.com" }, { host: "appcenter.intuit.com" }],
    clients: [{ package: "arctic", name: "Intuit" }],
    refreshTokens: { issued: "always" },
    source: "arctic 3.7.0: docs/pages/providers/intuit.md"
  },
  {
    name: "Figma",
    places: [
      { host: "api.figma.com", path: "/v1/oauth" },
      { host: "www.figma.com", path: "/oauth" }
    ],
    clients: [{ package: "arctic", name: "Figma" }],
    refreshTokens: { issued: "always" },
    source: "arctic 3.7.0: docs/pages/providers/figma.md"
  },
  {
    name: "TikTok",
    places: [
      { host: "open.tiktokapis.com", path: "/v2/oauth" },
      { host: "www.tiktok.com", path: "/v2/auth" }
    ],
    clients: [{ package: "arctic", name: "TikTok" }],
    refreshTokens: { issued: "always" },
    source: "arctic 3.7.0: docs/pages/providers/tiktok.md"
  },
  {
    name: "Pinterest",
    places: [
      { host: "api.pinterest.com", path: "/v5/oauth" },
      { host: "www.pinterest.com", path: "/oauth" }
    ],
    refreshTokens: { issued: "always" },
    source: "nango providers.yaml at 2f4c0af (pinterest): refresh_params; logto.io/oauth-providers-explorer/pinterest"
  },
  {
    name: "Snapchat",
    places: [{ host: "accounts.snapchat.com", path: "/login/oauth2" }],
    refreshTokens: { issued: "always" },
    source: "nango providers.yaml at 2f4c0af (snapchat): refresh_params; OpenAPI schema TokenResponse"
  },
  {
    name: "Etsy",
    places: [
      { host: "api.etsy.com", path: "/v3/public/oauth" },
      { host: "www.etsy.com", path: "/oauth" }
    ],
    clients: [{ package: "arctic", name: "Etsy" }],
    refreshTokens: { issued: "always" },
    source: "arctic 3.7.0: docs/pages/providers/etsy.md"
  },
  {
    name: "Patreon",
    places: [
      { host: "www.patreon.com", path: "/api/oauth2" },
      { host: "www.patreon.com", path: "/oauth2" }
    ],
    clients: [{ package: "arctic", name: "Patreon" }],
    refreshTokens: { issued: "always" },
    source: "arctic 3.7.0: docs/pages/providers/patreon.md"
  },
  {
    name: "Yahoo",
    places: [{ host: "api.login.yahoo.com", path: "/oauth2" }],
    clients: [{ package: "arctic", name: "Yahoo" }],
    refreshTokens: { issued: "always" },
    source: "arctic 3.7.0: docs/pages/providers/yahoo.md"
  },
  {
    name: "Yandex",
    places: [{ host: "oauth.yandex.com" }, { host: "oauth.yandex.ru" }],
    clients: [{ package: "arctic", name: "Yandex" }],
    refreshTokens: { issued: "always" },
    source: "arctic 3.7.0: docs/pages/providers/yandex.md"
  },
  {
    name: "LINE",
    places: [
      { host: "api.line.me", path: "/oauth2" },
      { host: "access.line.me", path: "/oauth2" }
    ],
    clients: [{ package: "arctic", name: "Line" }],
    refreshTokens: { issued: "always" },
    source: "arctic 3.7.0: docs/pages/providers/line.md"
  },
  {
    name: "Kakao",
    places: [{ host: "kauth.kakao.com" }],
    clients: [{ package: "arctic", name: "Kakao" }],
    refreshTokens: { issued: "always" },
    source: "arctic 3.7.0: docs/pages/providers/kakao.md"
  },
  {
    name: "Naver",
    places: [{ host: "nid.naver.com", path: "/oauth2.0" }],
    clients: [{ package: "arctic", name: "Naver" }],
    refreshTokens: { issued: "always" },
    source: "arctic 3.7.0: docs/pages/providers/naver.md"
  },
  {
    name: "Kick",
    places: [{ host: "id.kick.com" }],
    clients: [{ package: "arctic", name: "Kick" }],
    refreshTokens: { issued: "always" },
    source: "arctic 3.7.0: docs/pages/providers/kick.md"
  },
  {
    name: "Epic Games",
    places: [
      { host: "api.epicgames.dev", path: "/epic/oauth" },
      { host: "www.epicgames.com", path: "/id/authorize" }
    ],
    clients: [{ package: "arctic", name: "EpicGames" }],
    refreshTokens: { issued: "always" },
    source: "arctic 3.7.0: docs/pages/providers/epicgames.md"
  },
  {
    name: "Roblox",
    places: [{ host: "apis.roblox.com", path: "/oauth" }],
    clients: [{ package: "arctic", name: "Roblox" }],
    refreshTokens: { issued: "always" },
    source: "arctic 3.7.0: docs/pages/providers/roblox.md"
  },
  {
    name: "osu!",
    places: [{ host: "osu.ppy.sh", path: "/oauth" }],
    clients: [{ package: "arctic", name: "Osu" }],
    refreshTokens: { issued: "always" },
    source: "arctic 3.7.0: docs/pages/providers/osu.md"
  },
  {
    name: "MyAnimeList",
    places: [{ host: "myanimelist.net", path: "/v1/oauth2" }],
    clients: [{ package: "arctic", name: "MyAnimeList" }],
    refreshTokens: { issued: "always" },
    source: "arctic 3.7.0: docs/pages/providers/myanimelist.md"
  },
  {
    name: "Autodesk",
    places: [{ host: "developer.api.autodesk.com", path: "/authentication/v2" }],
    clients: [{ package: "arctic", name: "Autodesk" }],
    refreshTokens: { issued: "always" },
    source: "arctic 3.7.0: docs/pages/providers/autodesk.md"
  },
  {
    name: "Amazon Cognito",
    places: [{ host: "*.amazoncognito.com", path: "/oauth2" }],
    clients: [{ package: "arctic", name: "AmazonCognito" }],
    refreshTokens: { issued: "always" },
    source: "docs.aws.amazon.com/cognito/latest/developerguide/token-endpoint.html"
  },
  {
    name: "Keycloak",
    places: [
      { host: "*", path: "/realms/*" },
      { host: "*", path: "/auth/realms/*" }
    ],
    clients: [{ package: "arctic", name: "KeyCloak" }],
    refreshTokens: { issued: "always" },
    source: "forum.keycloak.org/t/25113; phasetwo.io/docs/security/tokens-and-sessions (26.8.1)"
  },
  {
    name: "Polar",
    places: [
      { host: "api.polar.sh", path: "/v1/oauth2" },
      { host: "polar.sh", path: "/oauth2" }
    ],
    clients: [{ package: "arctic", name: "Polar" }],
    refreshTokens: { issued: "always" },
    source: "arctic 3.7.0: docs/pages/providers/polar.md"
  },
  {
    name: "Tiltify",
    places: [{ host: "v5api.tiltify.com", path: "/oauth" }],
    clients: [{ package: "arctic", name: "Tiltify" }],
    refreshTokens: { issued: "always" },
    source: "arctic 3.7.0: docs/pages/providers/tiltify.md"
  }
];

// eslint-plugin/src/catalog/providers/microsoft.ts
var microsoft = [
  {
    name: "Microsoft Entra ID v2",
    places: [
      { host: "login.microsoftonline.com", path: "/*/oauth2/v2.0" },
      { host: "login.microsoftonline.com", path: "/*/v2.0" },
      { host: "login.microsoftonline.us", path: "/*/oauth2/v2.0" },
      { host: "login.microsoftonline.us", path: "/*/v2.0" },
      { host: "login.partner.microsoftonline.cn", path: "/*/oauth2/v2.0" },
      { host: "login.partner.microsoftonline.cn", path: "/*/v2.0" }
    ],
    clients: [{ package: "arctic", name: "MicrosoftEntraId" }],
    refreshTokens: { issued: "with scope", scopes: ["offline_access"] },
    tokenRequestNamesScopes: true,
    source: "learn.microsoft.com/entra/identity-platform/v2-oauth2-auth-code-flow, token response"
  },
  {
    name: "Microsoft Entra ID v1",
    places: [
      { host: "login.microsoftonline.com", path: "/*/oauth2/token" },
      { host: "login.microsoftonline.com", path: "/*/oauth2/authorize" },
      { host: "login.microsoftonline.us", path: "/*/oauth2/token" },
      { host: "login.microsoftonline.us", path: "/*/oauth2/authorize" },
      { host: "login.windows.net" },
      { host: "sts.windows.net" }
    ],
    clients: [{ package: "adal-node", name: "AuthenticationContext" }],
    refreshTokens: { issued: "always" },
    source: "adal-node 0.2.4: lib/adal.d.ts (TokenResponse.refreshToken); msdn.microsoft.com/library/azure/dn645542"
  },
  {
    name: "Azure AD B2C and Microsoft Entra External ID",
    places: [{ host: "*.b2clogin.com" }, { host: "*.ciamlogin.com" }],
    refreshTokens: { issued: "with scope", scopes: ["offline_access"] },
    tokenRequestNamesScopes: true,
    source: "learn.microsoft.com/azure/active-directory-b2c/access-tokens, scopes"
  }
];

// eslint-plugin/src/catalog/providers/none-needed.ts
var noneNeeded = [
  {
    name: "GitHub",
    places: [{ host: "github.com", path: "/login/oauth" }],
    clients: [{ package: "arctic", name: "GitHub" }],
    refreshTokens: { issued: "if configured" },
    source: "docs.github.com/apps/creating-github-apps/authenticating-with-a-github-app/refreshing-user-access-tokens; an OAuth app's tokens do not expire"
  },
  {
    name: "Slack",
    places: [
      { host: "slack.com", path: "/api" },
      { host: "slack.com", path: "/oauth" },
      { host: "slack.com", path: "/openid" }
    ],
    clients: [{ package: "arctic", name: "Slack" }],
    refreshTokens: { issued: "if configured" },
    source: "@slack/web-api 8.2.0: dist/methods.d.ts; nango docs, slack: only with token rotation"
  },
  {
    name: "LinkedIn",
    places: [{ host: "www.linkedin.com", path: "/oauth/v2" }],
    clients: [{ package: "arctic", name: "LinkedIn" }],
    refreshTokens: { issued: "if configured" },
    source: "nango docs, linkedin: approved apps only"
  },
  {
    name: "Linear",
    places: [
      { host: "api.linear.app", path: "/oauth" },
      { host: "linear.app", path: "/oauth" }
    ],
    clients: [{ package: "arctic", name: "Linear" }],
    refreshTokens: { issued: "if configured" },
    source: "nango docs, linear"
  },
  {
    name: "Notion",
    places: [{ host: "api.notion.com", path: "/v1/oauth" }],
    clients: [{ package: "arctic", name: "Notion" }],
    refreshTokens: { issued: "if configured" },
    source: "@notionhq/client 5: OauthTokenResponse.refresh_token is nullable"
  },
  {
    name: "Shopify",
    places: [
      { host: "*.myshopify.com", path: "/admin/oauth" },
      { host: "*", path: "/admin/oauth/access_token" }
    ],
    refreshTokens: { issued: "if configured" },
    source: "nango docs, shopify: expiring offline tokens are opt-in"
  },
  {
    name: "Miro",
    places: [
      { host: "api.miro.com", path: "/v1/oauth" },
      { host: "miro.com", path: "/oauth" }
    ],
    refreshTokens: { issued: "if configured" },
    source: "developers.miro.com/reference/oauth-20-authorization-v2"
  },
  {
    name: "Todoist",
    places: [
      { host: "todoist.com", path: "/oauth" },
      { host: "api.todoist.com", path: "/oauth" }
    ],
    refreshTokens: { issued: "if configured" },
    source: "doist.github.io/todoist-sdk-typescript/api/functions/refreshAuthToken"
  },
  {
    name: "Stripe Connect",
    places: [{ host: "connect.stripe.com" }],
    refreshTokens: { issued: "not needed" },
    source: "stripe 23: oauth.token; later calls name the account instead"
  },
  {
    name: "Facebook",
    places: [{ host: "graph.facebook.com" }, { host: "www.facebook.com" }],
    clients: [{ package: "arctic", name: "Facebook" }],
    refreshTokens: { issued: "not needed" },
    source: "nango docs, facebook; fb_exchange_token instead"
  },
  {
    name: "Instagram",
    places: [
      { host: "api.instagram.com" },
      { host: "graph.instagram.com" },
      { host: "www.instagram.com", path: "/oauth" }
    ],
    refreshTokens: { issued: "not needed" },
    source: "nango providers.yaml at 2f4c0af (instagram): refresh_access_token with the access token"
  },
  {
    name: "Threads",
    places: [
      { host: "graph.threads.net" },
      { host: "threads.net", path: "/oauth" },
      { host: "www.threads.net", path: "/oauth" }
    ],
    refreshTokens: { issued: "not needed" },
    source: "nango providers.yaml at 2f4c0af (threads): refresh_access_token with the access token"
  },
  {
    name: "Apple",
    places: [{ host: "appleid.apple.com" }],
    clients: [{ package: "arctic", name: "Apple" }],
    refreshTokens: { issued: "not needed" },
    source: "arctic 3.7.0: docs/pages/providers/apple.md: the tokens have no use beyond sign-in"
  },
  {
    name: "Mastodon",
    places: [{ host: "mastodon.social" }, { host: "*", path: "/api/v1/oauth" }],
    clients: [{ package: "arctic", name: "Mastodon" }],
    refreshTokens: { issued: "not needed" },
    source: "arctic 3.7.0: docs/pages/providers/mastodon.md"
  },
  {
    name: "Lichess",
    places: [{ host: "lichess.org" }],
    clients: [{ package: "arctic", name: "Lichess" }],
    refreshTokens: { issued: "not needed" },
    source: "arctic 3.7.0: docs/pages/providers/lichess.md"
  },
  {
    name: "42",
    places: [{ host: "api.intra.42.fr", path: "/oauth" }],
    clients: [{ package: "arctic", name: "FortyTwo" }],
    refreshTokens: { issued: "not needed" },
    source: "arctic 3.7.0: docs/pages/providers/42.md"
  },
  {
    name: "AniList",
    places: [{ host: "anilist.co", path: "/api/v2/oauth" }],
    clients: [{ package: "arctic", name: "AniList" }],
    refreshTokens: { issued: "not needed" },
    source: "arctic 3.7.0: docs/pages/providers/anilist.md"
  },
  {
    name: "Battle.net",
    places: [{ host: "oauth.battle.net" }],
    clients: [{ package: "arctic", name: "BattleNet" }],
    refreshTokens: { issued: "not needed" },
    source: "arctic 3.7.0: docs/pages/providers/battlenet.md"
  },
  {
    name: "Dribbble",
    places: [{ host: "dribbble.com", path: "/oauth" }],
    clients: [{ package: "arctic", name: "Dribbble" }],
    refreshTokens: { issued: "not needed" },
    source: "arctic 3.7.0: docs/pages/providers/dribbble.md"
  },
  {
    name: "VK",
    places: [{ host: "oauth.vk.com" }],
    clients: [{ package: "arctic", name: "VK" }],
    refreshTokens: { issued: "not needed" },
    source: "arctic 3.7.0: docs/pages/providers/vk.md"
  },
  {
    name: "WorkOS SSO",
    places: [{ host: "api.workos.com", path: "/sso" }],
    clients: [{ package: "arctic", name: "WorkOS" }],
    refreshTokens: { issued: "not needed" },
    source: "arctic 3.7.0: docs/pages/providers/workos.md"
  },
  {
    name: "monday.com",
    places: [{ host: "auth.monday.com" }],
    refreshTokens: { issued: "not needed" },
    source: "nango docs, monday: access tokens do not expire"
  },
  {
    name: "Intercom",
    places: [
      { host: "api.intercom.io", path: "/auth" },
      { host: "app.intercom.com", path: "/oauth" }
    ],
    refreshTokens: { issued: "not needed" },
    source: "nango docs, intercom: access tokens do not expire"
  },
  {
    name: "Mailchimp",
    places: [{ host: "login.mailchimp.com", path: "/oauth2" }],
    refreshTokens: { issued: "not needed" },
    source: "docs.unified.to, mailchimp-oauth-app: tokens do not expire"
  },
  {
    name: "ClickUp",
    places: [
      { host: "api.clickup.com", path: "/api/v2/oauth" },
      { host: "app.clickup.com", path: "/api" }
    ],
    refreshTokens: { issued: "not needed" },
    source: "developer.clickup.com/docs/authentication: tokens do not expire"
  }
];

// eslint-plugin/src/catalog/providers/with-parameter.ts
var withParameter = [
  {
    name: "Google",
    places: [
      { host: "accounts.google.com" },
      { host: "oauth2.googleapis.com", path: "/token" },
      { host: "www.googleapis.com", path: "/oauth2" }
    ],
    clients: [
      { package: "arctic", name: "Google" },
      { package: "google-auth-library", name: "OAuth2Client" },
      { package: "googleapis", name: "google.auth.OAuth2" }
    ],
    refreshTokens: {
      issued: "with parameter",
      parameter: "access_type",
      value: "offline",
      alwaysFor: ["loopback", "custom scheme", "out of band", "postmessage"]
    },
    source: "google-auth-library 11.3.4: build/src/auth/oauth2client.d.ts; developers.google.com/identity/protocols/oauth2/native-app"
  },
  {
    name: "Dropbox",
    places: [
      { host: "api.dropboxapi.com", path: "/oauth2" },
      { host: "api.dropbox.com", path: "/oauth2" },
      { host: "www.dropbox.com", path: "/oauth2" }
    ],
    clients: [{ package: "arctic", name: "Dropbox" }],
    refreshTokens: { issued: "with parameter", parameter: "token_access_type", value: "offline" },
    source: "arctic 3.7.0: docs/pages/providers/dropbox.md; nango providers.yaml at 2f4c0af"
  },
  {
    name: "Reddit",
    places: [
      { host: "www.reddit.com", path: "/api/v1" },
      { host: "ssl.reddit.com", path: "/api/v1" }
    ],
    clients: [{ package: "arctic", name: "Reddit" }],
    refreshTokens: { issued: "with parameter", parameter: "duration", value: "permanent" },
    source: "arctic 3.7.0: docs/pages/providers/reddit.md; python-social-auth docs, reddit"
  },
  {
    name: "Zoho",
    places: [
      { host: "accounts.zoho.com", path: "/oauth/v2" },
      { host: "accounts.zoho.eu", path: "/oauth/v2" },
      { host: "accounts.zoho.in", path: "/oauth/v2" },
      { host: "accounts.zoho.jp", path: "/oauth/v2" },
      { host: "accounts.zoho.com.au", path: "/oauth/v2" },
      { host: "accounts.zoho.com.cn", path: "/oauth/v2" }
    ],
    refreshTokens: { issued: "with parameter", parameter: "access_type", value: "offline" },
    source: "zoho.com/accounts/protocol/oauth/web-apps/authorization.html: online by default"
  }
];

// eslint-plugin/src/catalog/providers/with-scope.ts
var withScope = [
  {
    name: "Auth0",
    places: [{ host: "*.auth0.com" }],
    clients: [{ package: "arctic", name: "Auth0" }],
    refreshTokens: { issued: "with scope", scopes: ["offline_access"] },
    source: "auth0.com/docs/secure/tokens/refresh-tokens/get-refresh-tokens"
  },
  {
    name: "Okta",
    places: [
      { host: "*.okta.com", path: "/oauth2" },
      { host: "*.oktapreview.com", path: "/oauth2" },
      { host: "*.okta-emea.com", path: "/oauth2" }
    ],
    clients: [{ package: "arctic", name: "Okta" }],
    refreshTokens: { issued: "with scope", scopes: ["offline_access"] },
    source: "developer.okta.com/docs/guides/refresh-tokens: asked for at /authorize, not at /token"
  },
  {
    name: "Atlassian",
    places: [{ host: "auth.atlassian.com" }],
    clients: [{ package: "arctic", name: "Atlassian" }],
    refreshTokens: { issued: "with scope", scopes: ["offline_access"] },
    source: "nango providers.yaml at 2f4c0af (jira); jira.js: OAuth2TokenResponse"
  },
  {
    name: "X",
    places: [
      { host: "api.x.com", path: "/2/oauth2" },
      { host: "api.twitter.com", path: "/2/oauth2" },
      { host: "x.com", path: "/i/oauth2" },
      { host: "twitter.com", path: "/i/oauth2" }
    ],
    clients: [
      { package: "arctic", name: "Twitter" },
      { package: "twitter-api-v2", name: "TwitterApi" }
    ],
    refreshTokens: { issued: "with scope", scopes: ["offline.access"] },
    source: "arctic 3.7.0: docs/pages/providers/twitter.md; nango providers.yaml at 2f4c0af"
  },
  {
    name: "Xero",
    places: [{ host: "identity.xero.com" }, { host: "login.xero.com", path: "/identity/connect" }],
    refreshTokens: { issued: "with scope", scopes: ["offline_access"] },
    source: "nango providers.yaml at 2f4c0af (xero); xero-oauth2.0 readme"
  },
  {
    name: "Salesforce",
    places: [
      { host: "login.salesforce.com", path: "/services/oauth2" },
      { host: "test.salesforce.com", path: "/services/oauth2" },
      { host: "*.my.salesforce.com", path: "/services/oauth2" }
    ],
    clients: [{ package: "arctic", name: "Salesforce" }],
    refreshTokens: {
      issued: "with scope",
      scopes: ["refresh_token", "offline_access"],
      unlessOmitted: true
    },
    source: "arctic 3.7.0: docs/pages/providers/salesforce.md; nango docs, salesforce"
  },
  {
    name: "Adobe",
    places: [{ host: "ims-na1.adobelogin.com", path: "/ims" }],
    refreshTokens: { issued: "with scope", scopes: ["offline_access"] },
    source: "nango providers.yaml at 2f4c0af (adobe)"
  },
  {
    name: "Typeform",
    places: [{ host: "api.typeform.com", path: "/oauth" }],
    refreshTokens: { issued: "with scope", scopes: ["offline"] },
    source: "nango providers.yaml at 2f4c0af (typeform)"
  },
  {
    name: "Tumblr",
    places: [{ host: "api.tumblr.com" }, { host: "www.tumblr.com", path: "/oauth2" }],
    clients: [{ package: "arctic", name: "Tumblr" }],
    refreshTokens: { issued: "with scope", scopes: ["offline_access"] },
    source: "arctic 3.7.0: docs/pages/providers/tumblr.md"
  },
  {
    name: "Mercado Libre and Mercado Pago",
    places: [
      { host: "api.mercadolibre.com", path: "/oauth" },
      { host: "auth.mercadolibre.com" },
      { host: "api.mercadopago.com", path: "/oauth" },
      { host: "auth.mercadopago.com" }
    ],
    clients: [
      { package: "arctic", name: "MercadoLibre" },
      { package: "arctic", name: "MercadoPago" }
    ],
    refreshTokens: { issued: "with scope", scopes: ["offline_access"], unlessOmitted: true },
    source: "arctic 3.7.0: docs/pages/providers/mercadolibre.md, mercadopago.md"
  },
  {
    name: "Coinbase",
    places: [{ host: "login.coinbase.com", path: "/oauth2" }],
    refreshTokens: { issued: "with scope", scopes: ["offline_access"] },
    source: "docs.cdp.coinbase.com/coinbase-app/authentication-authorization/oauth2"
  }
];

// eslint-plugin/src/catalog/providers.ts
var providers = [
  ...microsoft,
  ...withScope,
  ...withParameter,
  ...noneNeeded,
  ...always
];
var identityScopes = [
  // OpenID Connect Core 1.0, sections 3.1.2.1 and 5.4
  "openid",
  "profile",
  "email",
  "address",
  "phone",
  // Google: developers.google.com/identity/protocols/oauth2/scopes
  "https://www.googleapis.com/auth/userinfo.email",
  "https://www.googleapis.com/auth/userinfo.profile",
  // Microsoft Graph: the signed-in user's own profile
  "User.Read",
  "https://graph.microsoft.com/User.Read",
  // Discord
  "identify"
];

// eslint-plugin/src/analysis/judge/fallback/decide.ts
var identity = new Set(identityScopes);
function matters(fate, provider) {
  const terms2 = provider?.refreshTokens.issued;
  if (terms2 === "not needed" || terms2 === "if configured") return false;
  return reached(fate, "kept", "access", "whole") || reached(fate, "handed", "access", "whole");
}
function decide(evidence2) {
  const { fate } = evidence2;
  const kept = reached(fate, "kept", "access", "whole");
  if (signsInOnly(evidence2.requests) && !reached(fate, "kept", "access")) return void 0;
  if (evidence2.requests.some(asksSilently)) return void 0;
  return missing(evidence2, kept) ?? (evidence2.decidesHere ? dropped(evidence2) : void 0);
}
function signsInOnly(requests) {
  return requests.length > 0 && requests.every(
    ({ scope }) => scope && !scope.open && scope.words.length > 0 && scope.words.every((word) => identity.has(word))
  );
}
function asksSilently({ fields }) {
  return fields.some(
    ([name, value]) => name === "prompt" && value.kind === "prim" && String(value.value).includes("none")
  );
}
function missing({ fate, provider, issue, facts, refreshes, sendsHere, requests }, kept) {
  if (issue === "yes" || issue === "unknown" || !sendsHere) return void 0;
  const message = provider?.refreshTokens.issued === "with parameter" ? "offlineAccessTypeMissing" : "offlineAccessMissing";
  const meant = refreshes || reached(fate, "kept", "refresh") || reached(fate, "handed", "refresh");
  if (issue === "declined") return { message, certainty: "potential" };
  if (facts?.offlineAccess)
    return issue === "lacks" && (kept || meant) ? { message, certainty: "potential" } : void 0;
  if (issue === "weakly lacks")
    return kept ? { message, certainty: facts ? "certain" : "potential" } : void 0;
  if (kept || meant) return { message, certainty: "certain" };
  const forData = requests.some(({ scope }) => scope?.words.some((word) => !identity.has(word)));
  const certain = forData && reached(fate, "handed", "whole") && facts !== void 0 && !facts.refreshGrant && !facts.silentAcquisition;
  return { message, certainty: certain ? "certain" : "potential" };
}
function dropped({
  fate,
  issue,
  facts,
  discovered,
  sendsHere,
  refreshes
}) {
  if (reached(fate, "kept", "refresh", "whole") || reached(fate, "handed", "refresh", "whole"))
    return void 0;
  if (fate.cut) return void 0;
  const message = "refreshTokenDropped";
  const keepsAccess = reached(fate, "kept", "access");
  if (!keepsAccess) return { message, certainty: "potential" };
  if (issue === "yes" || !sendsHere && issue !== "unknown")
    return { message, certainty: "certain" };
  const generic2 = discovered && facts !== void 0 && !facts.refreshGrant && !refreshes;
  return { message, certainty: generic2 ? "certain" : "potential" };
}
function decideCached({ fate, facts }, asks) {
  if (asks || facts?.silentAcquisition || facts?.refreshGrant) return void 0;
  const message = "silentAcquisitionMissing";
  if (reached(fate, "kept", "access"))
    return { message, certainty: facts ? "certain" : "potential" };
  const alone2 = reached(fate, "handed", "access") && !reached(fate, "handed", "whole") && !reached(fate, "kept", "whole");
  return alone2 && facts ? { message, certainty: "potential" } : void 0;
}

// eslint-plugin/src/analysis/judge/fallback/urls.ts
var hole = "\0";
function textsOf(value, depth = 0) {
  if (!value || depth > 6) return [hole];
  switch (value.kind) {
    case "prim":
      return [typeof value.value === "string" ? value.value : String(value.value ?? "")];
    case "sym":
      return [hole];
    case "cond":
      return [...new Set(value.args.flatMap((arg) => textsOf(arg, depth + 1)))].filter((item) => item !== "" && item !== hole).slice(0, 4);
    case "obj": {
      const href = value.label === "url" ? value.props.get("href") : void 0;
      return href ? textsOf(href, depth + 1) : [hole];
    }
    case "str":
      return value.parts.reduce(
        (heads, part) => {
          const tails = typeof part === "string" ? [part] : textsOf(part, depth + 1);
          return heads.flatMap((head) => (tails.length > 0 ? tails : [hole]).map((tail) => head + tail)).slice(0, 6);
        },
        [""]
      );
  }
}
function addressOf(url2) {
  const found = /^\s*https?:\/\/([^/?#\s]+)([^?#\s]*)/i.exec(url2) ?? /^(\0)(\/[^?#\s]*)/.exec(url2);
  if (!found) return void 0;
  const host = found[1].toLowerCase().replace(/^[^@]*@/, "").replace(/:\d+$/, "");
  return { host, path: found[2].split("/").slice(1) };
}
function addressTexts(values, depth = 0) {
  return values.flatMap((value) => {
    if (depth > 4) return [];
    const own2 = textsOf(value).filter((item) => addressOf(item));
    if (own2.length > 0) return own2;
    const made3 = value.kind === "sym" || value.kind === "obj" ? provenance(value).madeBy ?? [] : [];
    if (value.kind !== "obj" || value.fn || value.native || value.cls || value.promise)
      return addressTexts(made3, depth + 1);
    return [
      ...combined(value),
      ...addressTexts([...inner2(value), ...value.items, ...made3], depth + 1)
    ];
  });
}
function inner2(value) {
  return fieldsOf(value).filter(([name]) => !/redirect|callback|return|audience|resource|scope/i.test(name)).map(([, item]) => item);
}
var hosts = [
  "tokenHost",
  "site",
  "hostname",
  "host",
  "baseURL",
  "baseUrl",
  "prefixUrl",
  "server",
  "issuer",
  "authority"
];
var paths = ["tokenPath", "path", "url", "tokenEndpoint"];
function combined(value) {
  const fields = new Map(fieldsOf(value));
  const host = hosts.map((name) => fields.get(name)).find((item) => item && textsOf(item).some((part) => part !== hole));
  if (!host) return [];
  const path4 = paths.map((name) => text(fields.get(name)) ?? "").find((item) => item !== "") ?? (fields.has("tokenHost") || fields.has("site") ? "/oauth/token" : "");
  if (/^https?:/i.test(path4)) return [path4];
  return textsOf(host).map((item) => {
    const origin = /^https?:/i.test(item) ? item : `https://${item}`;
    return path4 ? `${origin.replace(/\/$/, "")}/${path4.replace(/^\//, "")}` : origin;
  });
}

// eslint-plugin/src/analysis/judge/fallback/scopes.ts
var unknownScope = { words: [], open: true };
function scopeOf2(value, depth = 0) {
  if (!value || depth > 5) return unknownScope;
  if (value.kind === "obj") {
    if (value.type !== "array") return unknownScope;
    const items = value.items.map((item) => scopeOf2(item, depth + 1));
    return {
      words: items.flatMap((item) => item.words),
      open: value.rest !== void 0 || items.some((item) => item.open)
    };
  }
  if (value.kind === "cond") {
    const arms = (value.op === "?:" ? value.args.slice(1) : value.args).map(
      (arm) => scopeOf2(arm, depth + 1)
    );
    return { words: arms.flatMap((arm) => arm.words), open: arms.some((arm) => arm.open) };
  }
  if (value.kind === "prim" && typeof value.value !== "string") return { words: [], open: false };
  const texts = textsOf(value).map(decoded2);
  const all2 = texts.flatMap((item) => item.split(/[\s,+]+/).filter(Boolean));
  return {
    words: all2.filter((word) => !word.includes(hole)),
    open: texts.length === 0 || all2.some((word) => word.includes(hole))
  };
}
function decoded2(value) {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}
function fieldOf(fields, name) {
  return fields.findLast(([own2]) => own2.toLowerCase() === name.toLowerCase())?.[1];
}
function isOpen(value) {
  if (!value) return false;
  switch (value.kind) {
    case "sym":
      return true;
    case "obj":
      return value.label === "url" ? false : value.rest !== void 0 && !(value.type === "params" && value.rest.kind !== "sym" && fieldsOf(value.rest).length > 0);
    case "str":
      return opensText(value.parts);
    default:
      return false;
  }
}
function opensText(parts3) {
  return parts3.some((part, index) => {
    if (typeof part === "string") return false;
    if (part.kind === "obj") return isOpen(part);
    const before = parts3[index - 1];
    return typeof before === "string" && /[?&]$/.test(before) && text(part) === void 0;
  });
}

// eslint-plugin/src/analysis/judge/fallback/issue.ts
function issueOf(provider, requests, redeemed) {
  const terms2 = provider?.refreshTokens;
  switch (terms2?.issued) {
    case "always":
      return "yes";
    case "with scope":
      return byScope(
        terms2.scopes,
        terms2.unlessOmitted ?? false,
        provider?.tokenRequestNamesScopes ?? false,
        requests,
        redeemed
      );
    case "with parameter":
      return byParameter(terms2, requests, redeemed);
    default:
      return "unknown";
  }
}
function byScope(wanted, unlessOmitted, namedAgain, requests, redeemed) {
  const own2 = fieldOf(redeemed.fields, "scope") ?? fieldOf(redeemed.fields, "scopes");
  const again2 = namedAgain && own2 ? scopeOf2(own2) : void 0;
  const has3 = (scope) => scope?.words.some((word) => wanted.includes(word)) ?? false;
  if (has3(again2) || requests.some(({ scope }) => has3(scope))) return "yes";
  if (requests.length > 0) {
    const open2 = requests.some(({ scope }) => scope ? scope.open : unlessOmitted);
    return open2 || again2?.open ? "unknown" : "lacks";
  }
  return again2 && !again2.open ? "weakly lacks" : "unknown";
}
function byParameter({ parameter, value, alwaysFor }, requests, redeemed) {
  if (alwaysFor && comesBackTo(requests, redeemed).some((kind) => alwaysFor.includes(kind)))
    return "unknown";
  const given = requests.map(({ fields, open: open2 }) => ({ found: fieldOf(fields, parameter), open: open2 }));
  if (given.some(({ found }) => found && textsOf(found).includes(value))) return "yes";
  if (given.length === 0 || given.some(({ found, open: open2 }) => found ? text(found) === void 0 : open2))
    return "unknown";
  return given.some(({ found }) => found) ? "declined" : "lacks";
}
function comesBackTo(requests, redeemed) {
  const values = [
    fieldOf(redeemed.fields, "redirect_uri"),
    ...requests.map(({ fields }) => fieldOf(fields, "redirect_uri")),
    ...clientRedirects(redeemed.receiver)
  ];
  const kinds = values.flatMap((value) => value ? textsOf(value).flatMap(redirectKind) : []);
  const looped = redeemed.attempts.some(
    (attempt2) => attempt2.frames.some((frame) => frame.runner?.as === "server")
  );
  return looped ? [...kinds, "loopback"] : kinds;
}
function clientRedirects(receiver) {
  if (!receiver) return [];
  const args2 = receiver.kind === "obj" ? receiver.items : provenance(receiver).madeBy ?? [];
  return [
    ...args2.filter((arg) => arg.kind !== "obj"),
    ...args2.flatMap(fieldsOf).filter(([name]) => /redirect/i.test(name)).map(([, value]) => value)
  ];
}
function redirectKind(address) {
  if (address === "postmessage") return ["postmessage"];
  if (/^urn:ietf:/i.test(address) || address === "oob") return ["out of band"];
  if (/^http:\/\/(?:localhost|127\.0\.0\.1|\[::1\])/i.test(address)) return ["loopback"];
  return /^(?!https?:|urn:)[a-z][\w.+-]*:\//i.test(address) && !address.includes(hole) ? ["custom scheme"] : [];
}

// eslint-plugin/src/analysis/judge/fallback/provider.ts
var libraryOf = /* @__PURE__ */ new Map();
for (const library of libraries) for (const entry of library.entries) libraryOf.set(entry, library);
var owners = /* @__PURE__ */ new Map();
for (const provider of providers) {
  for (const { package: name } of provider.clients ?? []) {
    if (name !== "arctic") owners.set(name, provider);
  }
}
function providerOf(spoken) {
  const urls = spoken.url ? addressTexts([spoken.url]) : [];
  const byUrl = match([...urls, ...urls.length === 0 ? addressTexts(spoken.parts) : []]);
  const found = byClass(spoken) ?? byUrl ?? match(addressTexts(spoken.receiver ? [spoken.receiver] : []));
  return found && speaksV1(found, spoken.fields) ? v1 : found;
}
var v1 = providers.find((provider) => provider.name === "Microsoft Entra ID v1");
function speaksV1(provider, fields) {
  return /^Microsoft Entra ID/.test(provider.name) && fields.some(([name]) => name === "resource");
}
function byClass({ receiver, callee, entry }) {
  for (const value of [receiver, callee]) {
    const from = value && provenance(value);
    const found = from && clientProvider(from);
    if (found) return found;
  }
  const library = entry && (libraryOf.get(entry) ?? libraries.find(({ entries: entries2 }) => entries2.some((item) => item.source === entry.source)));
  return library?.packages.map((name) => owners.get(name)).find(Boolean);
}
function clientProvider(from) {
  if (!from.module) return void 0;
  const path4 = from.path ?? [];
  return providers.find(
    (provider) => provider.clients?.some(
      (client2) => belongs(from.module, client2.package) && client2.name.split(".").every((name, index) => path4[index] === name)
    )
  );
}
function match(urls) {
  for (const url2 of urls) {
    const address = addressOf(url2);
    if (!address) continue;
    let best;
    for (const provider of providers) {
      for (const place of provider.places) {
        const rank2 = fit(place, address);
        if (rank2 !== void 0 && (!best || rank2 > best.rank)) best = { provider, rank: rank2 };
      }
    }
    if (best) return best.provider;
  }
  return void 0;
}
function fit(place, { host, path: path4 }) {
  if (place.host !== "*" && place.host !== host && !(place.host.startsWith("*.") && host.endsWith(place.host.slice(1))))
    return void 0;
  const wanted = place.path?.split("/").slice(1) ?? [];
  if (!wanted.every(
    (segment, index) => segment === "*" ? (path4[index] ?? "") !== "" : segment === path4[index]
  ))
    return void 0;
  if (path4.slice(0, wanted.length).some((segment, index) => segment.includes(hole) && wanted[index] !== "*"))
    return void 0;
  return place.host.replace("*", "").length * 100 + wanted.length;
}
function allFields(parts3) {
  return parts3.flatMap((part) => fieldsOf(part));
}

// eslint-plugin/src/analysis/judge/fallback/sign-in.ts
var limits2 = { paths: 3, deviations: 1, decisions: 30 };
var maxBuilders = 6;
var names2 = libraries.flatMap(
  ({ entries: entries2 }) => entries2.flatMap(
    ({ effect: effect4, callee, returns }) => effect4.does === "start sign-in" || returns?.some((item) => item.effect.does === "start sign-in") ? [callee.name.split(".").at(-1)] : []
  )
);
var signs2 = new RegExp(
  `response_type|/authorize\\b|[?&]scope=|^(?:${[...new Set(names2)].filter((name) => /^\w{4,}$/.test(name)).join("|")})$`
);
function signInsOf(program) {
  const found = [];
  for (const entry of [
    { chain: [], owner: void 0, kind: "module" },
    ...builders(program)
  ]) {
    explore(limits2, (oracle) => {
      const m = new Machine(program, oracle);
      m.life.seen = [];
      try {
        runScenario(m, entry, "once", false);
      } catch (error) {
        if (!(error instanceof PathEnd)) throw error;
      }
      found.push(...requestsOf(m));
      return program.budget.steps > 0;
    });
  }
  return found;
}
function builders(program) {
  const chains = /* @__PURE__ */ new Map();
  const visit = (node, around) => {
    const chain3 = isFunctionNode(node) ? [...around, node] : around;
    const inner3 = chain3.at(-1);
    if (inner3 && isSign(node)) chains.set(inner3, chain3);
    for (const child of children(node)) visit(child, chain3);
  };
  visit(program.file.ast, []);
  return [...chains.values()].slice(0, maxBuilders).map((chain3) => ({ chain: chain3, owner: void 0, kind: "function" }));
}
function isSign(node) {
  if (node.type === "Identifier") return signs2.test(node.name);
  if (node.type === "Literal") return typeof node.value === "string" && signs2.test(node.value);
  return node.type === "TemplateElement" && signs2.test(node.value.raw);
}
function requestsOf(m) {
  const module = m.modules.get(m.program.file);
  const values = [
    ...m.life.seen ?? [],
    ...module ? [...module.all()].map((binding) => binding.value) : []
  ];
  const urls = m.heap.filter((object) => object.label === "url");
  return [
    ...m.tokenEvents.filter((event) => event.kind === "sign-in").map((event) => fromLibrary(m, event)),
    ...[...values, ...urls].flatMap((value) => value ? fromValue(value, 0) : [])
  ];
}
function fromLibrary(m, event) {
  const { call: call2, scopes = [], params = [], result: result3 } = event;
  const url2 = result3 ? keyOf(result3) : "";
  const added = m.life.added.filter((item) => item.url === url2).map((item) => [item.name, item.value]);
  const fields = [...params.flatMap((value) => value ? fieldsOf(value) : []), ...added];
  const provider = providerOf({
    parts: call2?.args ?? [],
    receiver: call2?.receiver,
    callee: call2?.callee,
    fields,
    entry: call2?.entry
  });
  const open2 = params.some(isOpen);
  const listed = scopeAmong(scopes) ?? fieldOf(fields, "scope");
  return {
    provider,
    node: event.file === m.program.file ? event.node : void 0,
    scope: listed ? scopeOf2(listed) : open2 ? unknownScope : void 0,
    fields,
    open: open2
  };
}
function scopeAmong(values) {
  const given = values.filter((value) => value !== void 0);
  return given.find((value) => value.kind === "obj" && value.type === "array") ?? given.find(
    (value) => value.kind === "prim" ? typeof value.value === "string" : value.kind !== "obj"
  );
}
function fromValue(value, depth) {
  if (value.kind === "prim" ? !text(value)?.includes("=") : value.kind === "sym" || depth > 3)
    return [];
  if (value.kind === "cond") return value.args.flatMap((arg) => fromValue(arg, depth + 1));
  if (value.kind === "obj" && value.label !== "url") {
    if (value.fn || value.cls || value.native) return [];
    if (value.promise)
      return value.promise.state === "fulfilled" ? fromValue(value.promise.value, depth + 1) : [];
    return [...value.props.values(), ...value.items].flatMap(
      (inner3) => fromValue(inner3, depth + 1)
    );
  }
  const search = value.kind === "obj" ? value.props.get("search") : void 0;
  const source25 = value.kind === "obj" ? value.props.get("searchParams") : value;
  const fields = [...source25 ? fieldsOf(source25) : [], ...search ? fieldsOf(search) : []];
  const address = textsOf(value).map((item) => /https?:\/\/[^\s"'<>]*/i.exec(item)?.[0] ?? "")[0] ?? "";
  if (!isRequest(fields, address)) return [];
  const open2 = isOpen(source25);
  const scope = fieldOf(fields, "scope");
  return [
    {
      provider: match([address]),
      node: void 0,
      scope: scope ? scopeOf2(scope) : open2 ? unknownScope : void 0,
      fields,
      open: open2
    }
  ];
}
function isRequest(fields, address) {
  const type = fieldOf(fields, "response_type");
  if (type) return textsOf(type).some((item) => item.includes("code") || item.includes(hole));
  return /\/(?:authorize|auth)\b[^/]*$/.test(address.split("?")[0]) && (fieldOf(fields, "client_id") ?? fieldOf(fields, "scope")) !== void 0;
}

// eslint-plugin/src/analysis/judge/fallback/findings.ts
var silent = namesOf("acquire silently");
var refreshing = namesOf("refresh");
function namesOf(does) {
  const names4 = libraries.flatMap(
    ({ entries: entries2 }) => entries2.flatMap(
      ({ effect: effect4, callee }) => effect4.does === does ? [callee.name.split(".").at(-1)] : []
    )
  );
  return new RegExp(
    `\\b(?:${[...new Set(names4)].filter((name) => /silent|refresh/i.test(name)).join("|")})\\s*\\(`
  );
}
var asking = /\b(?:useMsalAuthentication|MsalInterceptor|MsalAuthenticationTemplate)\b/;
var refreshGrant = /grant_?type['"\]]*\s*[:=,]\s*['"`]?refresh_token|grant_type=refresh_token/i;
var googleEvent = /\.on\(\s*['"`]tokens['"`]/;
function tokenFindings(program, explored) {
  const fates = fatesOf(
    program,
    explored.map(({ entry, outcomes, paths: paths2 }) => {
      const once5 = paths2.filter((path4) => path4.scenario === "once");
      return {
        node: entryNode(entry),
        outcomes,
        attempts: once5.flatMap((path4) => [...path4.attempts]),
        cut: once5.length >= limits.paths || once5.some((path4) => !path4.completed)
      };
    })
  );
  const events = explored.flatMap(({ tokenEvents }) => tokenEvents);
  let signIns;
  return fates.flatMap(
    (fate) => judgeFate(program, fate, events, () => signIns ??= signInsOf(program))
  );
}
function judgeFate(program, fate, events, signIns) {
  const [attempt2] = fate.attempts;
  if (!attempt2 || fate.outcomes.length === 0) return [];
  const effect4 = attempt2.entry?.effect;
  const tokens10 = effect4 && "tokens" in effect4 ? effect4.tokens : void 0;
  const redeems = effect4?.does === "redeem" || effect4?.does === "redeem page code" || effect4?.does === "prepare redemption";
  if (tokens10?.in === "library" || redeems && !tokens10) return [];
  const facts = program.packageFacts;
  const { text: text2 } = program.file;
  if (redeems && googleEvent.test(text2)) return [];
  if (tokens10?.in === "silent cache") {
    const asks = silent.test(text2) || refreshing.test(text2) || asking.test(text2) || events.some(({ kind }) => kind === "silent" || kind === "refresh");
    return finish(program, fate, decideCached({ fate, facts }, asks), void 0, []);
  }
  const own2 = events.filter(
    (event) => event.kind === "request" && event.attempt && fate.attempts.some((item) => item.node === event.attempt.node)
  );
  const spoken = own2.map(spokenOf);
  const known3 = new Set(spoken.map(providerOf));
  const provider = known3.size === 1 ? [...known3][0] : void 0;
  if (known3.size > 1 && [...known3].some(
    (item) => item === void 0 || ["not needed", "if configured"].includes(item.refreshTokens.issued)
  ))
    return [];
  if (!matters(fate, provider)) return [];
  const requests = signIns().filter((request2) => request2.provider === provider);
  const first = spoken[0];
  const fields = spoken.flatMap((item) => [...item.fields]);
  const issue = issueOf(provider, requests, {
    attempts: fate.attempts,
    fields,
    receiver: first?.receiver
  });
  const verdict = decide({
    fate,
    provider,
    issue,
    requests,
    facts,
    refreshes: refreshGrant.test(text2) || refreshing.test(text2),
    discovered: spoken.some(({ url: url2 }) => isDiscovered(url2)),
    sendsHere: attempt2.file === program.file,
    decidesHere: attempt2.file === program.file || fate.outcomes.some(
      ({ sink, part, file }) => sink !== "used" && part === "access" && file === program.file
    )
  });
  return finish(program, fate, verdict, provider, requests, fieldOf(fields, "scope"));
}
function spokenOf({ call: call2, url: url2, parts: parts3, fields }) {
  if (!call2) return { url: url2, parts: parts3 ?? [], fields: fields ?? [] };
  return {
    parts: call2.args,
    receiver: call2.receiver,
    callee: call2.callee,
    fields: allFields(call2.args),
    entry: call2.entry
  };
}
function isDiscovered(url2) {
  return url2 !== void 0 && /^token_?endpoint$/i.test(provenance(url2).path?.at(-1) ?? provenance(url2).label ?? "") && (provenance(url2).path?.length ?? 0) > 0;
}
function finish(program, fate, verdict, provider, requests, again2) {
  if (!verdict) return [];
  const name = fate.attempts[0].name;
  const finding = {
    check: "require-refresh-token-fallback",
    message: verdict.message,
    data: { code: name === "The code" ? "the code" : name, ...terms(provider) },
    certainty: verdict.certainty,
    at: spanOf(fate.at),
    related: related(program, fate, verdict, requests),
    fixes: []
  };
  const scopes = [...requests.map(({ scope }) => scope), again2 && scopeOf2(again2)].flatMap(
    (scope) => scope && !scope.open ? [scope.words] : []
  );
  return [{ finding, fate, provider, requests, scopes }];
}
function terms(provider) {
  const wanted = provider?.refreshTokens;
  if (wanted?.issued === "with scope") return { scope: `\`${wanted.scopes[0]}\`` };
  if (wanted?.issued === "with parameter")
    return { parameter: `\`${wanted.parameter}\``, value: `\`${wanted.value}\`` };
  return {};
}
function related(program, fate, verdict, requests) {
  if (verdict.message === "offlineAccessMissing" || verdict.message === "offlineAccessTypeMissing") {
    const asked2 = requests.find(({ node }) => node !== void 0)?.node;
    return asked2 ? [{ at: spanOf(asked2), label: "scopesHere" }] : [];
  }
  const kept = fate.outcomes.find(
    ({ sink, part, file }) => sink === "kept" && part === "access" && file === program.file
  );
  const body3 = fate.attempts[0]?.file === program.file ? fate.attempts[0].body : void 0;
  return [
    ...kept ? [{ at: spanOf(kept.node), label: "tokenKeptHere" }] : [],
    ...body3 && !contains(fate.at, body3) ? [{ at: spanOf(body3), label: "codeSentHere" }] : []
  ];
}

// eslint-plugin/src/analysis/judge/report.ts
function report(pair2, certainty, file) {
  const place = placeOf(pair2.first, pair2.second, file);
  if (!place) return void 0;
  const loops = place.frame?.runner?.as === "iteration" && place.frame.runner.name === "forEach";
  const check = pair2.parallel && !loops ? "no-unguarded-parallel-redemption" : "no-double-redemption";
  const { message, data } = sentence(pair2, place, file);
  const finding = {
    check,
    message,
    data,
    certainty,
    at: spanOf(place.node),
    related: relatedTo(pair2, place, file),
    fixes: []
  };
  return { finding, pair: pair2, place };
}
function sentence(pair2, place, file) {
  const { first, second } = pair2;
  const code = second.name === "The code" ? first.name : second.name;
  const at2 = firstPlace(pair2, place, file) ?? placeIn2(first, file);
  const line = String((at2 ?? place.node).loc.start.line);
  const base = { code, line };
  const { frame } = place;
  const runner = frame?.runner;
  if (runner) {
    const caller = runner.name;
    switch (runner.as) {
      case "effect":
      case "lifecycle":
        return {
          message: pair2.path.scenario === "again later" ? "redeemedByEffectAgain" : "redeemedByEffectTwice",
          data: lower(base)
        };
      case "query":
        return { message: "redeemedByRefetch", data: { ...lower(base), caller } };
      case "mutation":
      case "retry":
        return { message: "redeemedByRetry", data: { ...lower(base), caller } };
      case "method":
        return { message: "redeemedByOverlappingCalls", data: { ...lower(base), caller } };
      case "listener":
      case "server":
        return { message: "redeemedByEveryEvent", data: { ...lower(base), caller } };
      default:
        if (pair2.parallel && runner.as !== "iteration")
          return { message: "redeemedTwiceAtOnce", data: base };
        return { message: "redeemedByCallback", data: { ...base, caller } };
    }
  }
  if (frame?.kind === "loop") return { message: "redeemedInLoop", data: base };
  if (pair2.parallel)
    return {
      message: first.run === second.run ? "redeemedTwiceAtOnce" : "redeemedByTwoEntries",
      data: first.run === second.run ? base : lower(base)
    };
  if (first.bySdk) return { message: "redeemedBySdkToo", data: lower(base) };
  if (first.failed) return { message: "redeemedAgainAfterFailure", data: base };
  return { message: "redeemedAgain", data: base };
}
function lower(data) {
  return data.code === "The code" ? { ...data, code: "the code" } : data;
}
function placeIn2(attempt2, file) {
  if (attempt2.file === file) return attempt2.node;
  return attempt2.frames.findLast((frame) => frame.file === file && frame.kind === "call")?.node;
}
function relatedTo(pair2, place, file) {
  const related2 = [];
  const first = firstPlace(pair2, place, file);
  if (first && first !== place.node) {
    related2.push({
      at: spanOf(first),
      label: pair2.parallel ? "stillPending" : pair2.first.failed ? "firstAttempt" : "firstRedemption"
    });
  }
  const inside = placeIn2(pair2.second, file);
  if (inside && inside !== place.node && inside !== first)
    related2.push({ at: spanOf(inside), label: "redeemedInside" });
  if (place.frame?.file === file) related2.push(...ofFrame(place.frame));
  return related2;
}
function firstPlace(pair2, place, file) {
  if (place.frame?.runner ?? place.frame?.kind === "loop") return void 0;
  return placeOf(pair2.second, pair2.first, file)?.node ?? placeIn2(pair2.first, file);
}
function ofFrame(frame) {
  if (frame.kind === "loop") return [{ at: headOf(frame), label: "loopHead" }];
  if (!frame.runner) return [];
  return [
    {
      at: spanOf(frame.runner.node),
      label: frame.runner.as === "retry" ? "retryWrapper" : "registeredHere"
    }
  ];
}
function headOf(frame) {
  const span = spanOf(frame.node);
  const body3 = frame.node.body;
  if (!body3 || frame.node.type === "DoWhileStatement") return span;
  return {
    ...span,
    range: [span.range[0], body3.range[0]],
    endLine: body3.loc.start.line,
    endColumn: body3.loc.start.column
  };
}

// eslint-plugin/src/analysis/judge/verdict.ts
function pairsOf2(path4) {
  const pairs2 = [];
  for (const [index, second] of path4.attempts.entries()) {
    if (second.unspent) continue;
    const first = path4.attempts.slice(0, index).findLast((other) => other.key === second.key && !other.unspent);
    if (!first) continue;
    const parallel = second.overlaps.includes(first) && !first.bySdk || isMeeting(first, second, path4);
    pairs2.push({ first, second, path: path4, parallel, certainty: certaintyOf(first, second, path4) });
  }
  return pairs2;
}
function isMeeting(first, second, path4) {
  if (first.run !== second.run) {
    return path4.scenario === "mounted twice" || path4.scenario === "overlapping" || path4.scenario === "again later" && second.frames[0]?.runner?.as === "effect";
  }
  return second.frames.some((frame) => frame.runner?.as === "exclusive" && frame.runner.waited);
}
function goElsewhere(first, second) {
  return first.relayed && second.relayed && first.endpoint !== void 0 && second.endpoint !== void 0 && first.endpoint !== second.endpoint;
}
function certaintyOf(first, second, path4) {
  if (first.doubtful || goElsewhere(first, second)) return "potential";
  const left = between(first, second, path4);
  if (left.some((decision) => decision.kind === "unknown call")) return "potential";
  const presumed = path4.presumed && second.overlaps.includes(first);
  if (first.run !== second.run) return left.length > 0 || presumed ? "potential" : "certain";
  return left.length > 0 ? "potential" : "certain";
}
function between(first, second, path4) {
  const before = path4.decisions.slice(0, first.time);
  return path4.decisions.slice(first.time, second.time).filter((decision) => {
    if (first.run !== second.run && decision.run !== second.run) return false;
    if (decision.kind === "outcome" || decision.kind === "iteration") return false;
    if (decision.attempts.includes(first)) return false;
    return !answeredBefore(decision, before, first.key);
  });
}
function answeredBefore(decision, before, key2) {
  if (decision.site === void 0 || decision.args.includes(key2)) return false;
  return before.some((other) => other.site === decision.site && other.answer === decision.answer);
}
function placeKey(attempt2) {
  return [
    ...attempt2.frames.filter((frame) => frame.kind !== "run").map((frame) => `${frame.node.range[0]}${frame.kind === "call" ? "" : `:${frame.turn}`}`),
    attempt2.node.range[0]
  ].join(">");
}
function strengthen(pair2, paths2) {
  if (pair2.certainty === "certain" || pair2.first.doubtful || goElsewhere(pair2.first, pair2.second) || pair2.first.run !== pair2.second.run)
    return pair2.certainty;
  if (between(pair2.first, pair2.second, pair2.path).some((decision) => decision.kind !== "environment"))
    return "potential";
  const first = placeKey(pair2.first);
  const second = placeKey(pair2.second);
  const complete = paths2.filter((path4) => path4.completed && path4.scenario === pair2.path.scenario);
  const places = complete.map((path4) => path4.attempts.map(placeKey));
  const firstAlwaysBefore = places.every(
    (keys) => !keys.includes(second) || keys.includes(first) && keys.indexOf(first) < keys.lastIndexOf(second)
  );
  const secondAlwaysAfter = places.every(
    (keys) => !keys.includes(first) || keys.lastIndexOf(second) > keys.indexOf(first)
  );
  return firstAlwaysBefore || secondAlwaysAfter ? "certain" : "potential";
}

// eslint-plugin/src/analysis/judge/judge.ts
function judge(program, explored) {
  const best = /* @__PURE__ */ new Map();
  for (const { paths: paths2 } of explored) {
    for (const path4 of paths2) {
      for (const pair2 of pairsOf2(path4)) {
        if (runsOnce(program, path4.scenario)) continue;
        const reported = report(pair2, strengthen(pair2, paths2), program.file);
        if (reported) keepBest(best, reported);
      }
    }
  }
  const twice = withoutEchoes([...best.values()]).map((reported) => ({
    ...reported.finding,
    fixes: fixesFor(reported, program)
  }));
  const tokens10 = tokenFindings(program, explored).map((found) => ({
    ...found.finding,
    fixes: tokenFixesFor(found, program)
  }));
  return [...twice, ...tokens10].sort((a, b) => a.at.range[0] - b.at.range[0]);
}
function runsOnce(program, scenario) {
  return scenario === "mounted twice" && !(program.settings.strictMode ?? program.packageFacts?.strictMode ?? true);
}
function keepBest(best, reported) {
  const { finding } = reported;
  const key2 = `${finding.check} ${finding.at.range.join("-")}`;
  const known3 = best.get(key2);
  if (!known3 || known3.finding.certainty === "potential" && finding.certainty === "certain")
    best.set(key2, reported);
}
function withoutEchoes(all2) {
  return all2.filter(({ finding }) => {
    const others = all2.filter((other) => other.finding !== finding && same5(other.finding, finding));
    return !others.some(({ finding: other }) => rank(other) > rank(finding));
  });
}
function same5(a, b) {
  return a.at.range[0] === b.at.range[0] && a.at.range[1] === b.at.range[1];
}
function rank(finding) {
  return (finding.certainty === "certain" ? 2 : 0) + (finding.check === "no-double-redemption" ? 1 : 0);
}

// eslint-plugin/src/analysis/signs.ts
var requestSigns = [
  "[aA]uthorization_?[cC]ode",
  "AUTHORIZATION_CODE",
  "grant_?[tT]ype",
  "client_?[sS]ecret",
  "code_?[vV]erifier"
];
var relaySigns = [
  "\\bcode\\b",
  "(?<!tatus|rror|xit|esponse|ountry)Code\\b",
  "_code\\b",
  "location\\??\\.(?:search|href|hash)"
];
var names3 = new Set(
  libraries.flatMap(redeemersOf).map(({ callee }) => lastPart(callee.name)).filter((name) => /\w/.test(name) && name !== "default")
);
var unambiguousNames = libraries.flatMap(redeemersOf).filter(({ callee }) => callee.unambiguous).map(distinctPart);
var tellingNames = [...names3].filter(
  (name) => /[a-z](?:Token|Grant|Exchange|Code)|(?:exchange|grant|code|token)[A-Z]/.test(name)
);
var tellingSign = new RegExp(`\\b(?:${alternatives2(tellingNames)})\\b`);
var namesOfPackage = /* @__PURE__ */ new Map();
for (const library of libraries) {
  const own2 = redeemersOf(library).map(({ callee }) => lastPart(callee.name)).filter((name) => names3.has(name));
  for (const name of library.packages)
    namesOfPackage.set(name, /* @__PURE__ */ new Set([...namesOfPackage.get(name) ?? [], ...own2]));
}
var signsByKey = /* @__PURE__ */ new Map();
var receives = /\blocation\b|(?<!URL)[sS]earchParams|useLocation|useRouter?\b|\$route|queryParam|getInitialURL|createServer|addEventListener|open-url|BroadcastChannel|onmessage|Linking|useQuery\b|signin\w*Callback/;
function hotSignsOf(text2) {
  return signsOf(text2).all;
}
function namedSignsOf(text2) {
  return signsOf(text2).named;
}
function signsOf(text2) {
  const packages2 = new Set([...text2.matchAll(packageSign)].map(([, name]) => name ?? ""));
  const relays = receives.test(text2);
  const key2 = `${relays} ${[...packages2].join(" ")}`;
  let signs3 = signsByKey.get(key2);
  if (!signs3) {
    const own2 = [...packages2].flatMap((name) => [...namesOfPackage.get(name) ?? []]);
    const named2 = `\\b(?:${alternatives2(/* @__PURE__ */ new Set([...tellingNames, ...unambiguousNames, ...own2]))})\\b`;
    signs3 = {
      all: new RegExp([...relays ? relaySigns : [], ...requestSigns, named2].join("|"), "g"),
      named: new RegExp(named2)
    };
    signsByKey.set(key2, signs3);
  }
  return signs3;
}
function showsRedemption(text2) {
  if (grantSign.test(text2) || redeemerSign.test(text2) || usesRedeemingLibrary(text2)) return true;
  if (codeSign.test(text2) || codeNameSign.test(text2)) return signInSign.test(text2);
  return pageSign.test(text2) && grantFieldSign.test(text2);
}
var noMeans = { api: false, name: false, grant: false, code: false, received: false, handedOn: false };
function meansIn(text2, whole = text2) {
  const named2 = codeNameSign.test(text2);
  const name = tellingSign.test(text2);
  return {
    api: redeemerSign.test(text2) || (text2 === whole ? usesRedeemingLibrary(text2) : usesRedeemingLibrary(whole) && text2.search(namedSignsOf(whole)) >= 0),
    name,
    grant: grantSign.test(text2) || proofSign.test(text2) || redirectSign.test(text2) && clientSign.test(text2),
    code: named2 || plainCode.test(text2),
    received: receivesCode.test(text2),
    handedOn: named2 || codeSign.test(text2) || handedPage.test(text2) && grantFieldSign.test(whole)
  };
}
function suffices({ api, name, grant, code, received, handedOn: handedOn2 }) {
  return api || code && (grant || name) || received && handedOn2;
}
function together3(one, other) {
  return {
    api: one.api || other.api,
    name: one.name || other.name,
    grant: one.grant || other.grant,
    code: one.code || other.code,
    received: one.received || other.received,
    handedOn: one.handedOn || other.handedOn
  };
}
var proofSign = /client_?secret|code_?verifier/i;
var redirectSign = /redirect_?uri/i;
var clientSign = /client_?id/i;
var plainCode = /\b_?code\b/i;
var handedPage = /\blocation\b|[sS]earchParams|\bquery\b/;
var receivesCode = new RegExp(
  [
    "(?:window|document|self|globalThis|top|parent|opener)\\??\\.location\\b",
    "\\blocation\\??\\.(?:search|href|hash|toString)\\b",
    "[({,]\\s*location\\s*[,:)}]",
    "document\\.URL|documentURI",
    "use(?:Location|Router?|Search\\w*|Query(?:Param|State)\\w*|UrlSearchParams|\\w+SearchParams|URL)\\b|withRouter|outer\\??\\.query",
    "\\$route\\b|currentRoute|queryParam|\\$page\\b|\\bpage\\.url",
    "(?<![.\\w])searchParams\\b|props\\??\\.searchParams",
    "createServer|createSecureServer|\\.serve\\(",
    "(?:add(?:Event)?Listener|\\.on|\\.once)\\(\\s*['\"`](?:message|url|open-url|appUrlOpen|request|storage|second-instance|will-redirect|will-navigate|did-\\w+)",
    "BroadcastChannel|on[mM]essage|Linking|getInitialURL|AuthorizationListener|onUpdated"
  ].join("|")
);
function redeemsByItself(text2) {
  const redeems = grantSign.test(text2) || redeemerSign.test(text2) || usesRedeemingLibrary(text2);
  return (redeems || grantFieldSign.test(text2)) && readCodeSign.test(text2);
}
var grantSign = /[aA]uthorization_?[cC]ode|AUTHORIZATION_CODE/;
var redeemerSign = new RegExp(
  `\\b(?:${alternatives2(
    new Set(
      libraries.flatMap(redeemersOf).filter(({ callee }) => callee.unambiguous).map(distinctPart)
    )
  )})\\b`
);
var codeSign = new RegExp(
  `code\\b(?:${[
    "(?<=[({,]\\s*code)\\s*(?:[,)}]|!(?!=)|as\\b)",
    "(?<=['\"`]code)['\"`]",
    "(?<=[?&]code)=",
    "(?<=(?<!\\b(?:e|ex|err|error|res|[rR]esponse|[rR]eason|\\w*Error|\\))[?!]?)\\.code)"
  ].join("|")})`
);
var otherNames = codeNames.filter((name) => !/^_?code$/.test(name));
var codeNameSign = new RegExp(
  [
    `code\\b(?<=\\b(?:${otherNames.filter((name) => name.endsWith("code")).join("|")}))`,
    ...otherNames.filter((name) => !name.endsWith("code")).map((name) => `\\b${name}\\b`)
  ].join("|"),
  "i"
);
var readCodeSign = new RegExp(
  `code\\b(?:(?<=['"\`]code)['"\`]|(?<=[?&]code)=|(?<=\\{[^{}]{0,200}\\bcode)[^{}]{0,200}\\}\\s*=(?!>))|\\b(?:${alternatives2(
    new Set(
      libraries.flatMap(redeemersOf).filter(({ effect: effect4 }) => effect4.does === "redeem page code").flatMap(({ callee }) => usedName(callee)).filter(Boolean)
    )
  )})\\b`
);
var pageSign = /\blocation\??\.(?:search|hash|href)\b/;
var grantFieldSign = new RegExp(
  ["oauth", "openid", "oidc", ...grantFields, ...clientFields].join("|"),
  "i"
);
var signInSign = new RegExp(
  [.../* @__PURE__ */ new Set([...grantFields, ...clientFields, ...signInWords, "sign[_-]in", "log[_-]in"])].join(
    "|"
  ),
  "i"
);
var redeemingPackages = /* @__PURE__ */ new Map();
for (const library of libraries) {
  const redeemers = redeemersOf(library);
  if (redeemers.length === 0) continue;
  const used = new Set(redeemers.flatMap(({ callee }) => usedName(callee)));
  const sign = new RegExp(`\\b(?:${alternatives2(used)})\\b`);
  for (const name of library.packages) redeemingPackages.set(name, sign);
}
var packageSign = new RegExp(`['"\`](${alternatives2(redeemingPackages.keys())})['"\`/]`, "g");
function usesRedeemingLibrary(text2) {
  for (const [, name] of text2.matchAll(packageSign)) {
    if (redeemingPackages.get(name ?? "")?.test(text2)) return true;
  }
  return false;
}
function redeemersOf(library) {
  return library.entries.filter(
    ({ effect: { does } }) => does === "redeem" || does === "redeem page code" || does === "prepare redemption"
  );
}
function lastPart(name) {
  return name.split(".").at(-1) ?? name;
}
function distinctPart({ callee: { name } }) {
  const last = lastPart(name);
  return /[a-z][A-Z]/.test(last) ? last : name.split(".").slice(-2).join(".");
}
function usedName({ name, receivers: receivers17 = [] }) {
  const last = lastPart(name);
  if (/\w/.test(last) && last !== "default") return [last];
  return receivers17.length > 0 ? receivers17.map(lastPart) : [""];
}
function alternatives2(texts) {
  return [...texts].map((text2) => text2.replace(/[$/.]/g, "\\$&")).join("|");
}

// eslint-plugin/src/analysis/prospects.ts
var Prospects = class {
  constructor(file, shape, surroundings, imports) {
    this.file = file;
    this.shape = shape;
    this.surroundings = surroundings;
    this.imports = imports;
    this.pieces = shape.pieces;
    this.around = this.outside();
  }
  file;
  shape;
  surroundings;
  imports;
  pieces;
  own = /* @__PURE__ */ new Map();
  next = /* @__PURE__ */ new Map();
  found = /* @__PURE__ */ new Map();
  around;
  /** Whether running a function can come to send a code. */
  has(fn) {
    const piece = this.pieces.find(({ node }) => node.range[0] <= fn.range[0] && fn.range[1] <= node.range[1]);
    if (!piece) return true;
    let answer3 = this.found.get(piece);
    if (answer3 === void 0) this.found.set(piece, answer3 = this.reaches(piece));
    return answer3;
  }
  reaches(start2) {
    let means = this.around;
    const seen2 = /* @__PURE__ */ new Set([start2]);
    for (const piece of seen2) {
      means = together3(means, this.meansOf(piece));
      if (suffices(means)) return true;
      for (const other of this.named(piece)) seen2.add(other);
    }
    return false;
  }
  named(piece) {
    let named2 = this.next.get(piece);
    if (!named2) {
      named2 = this.pieces.filter(({ names: names4 }) => names4.some((name) => this.shape.mentions(piece.node, name)));
      this.next.set(piece, named2);
    }
    return named2;
  }
  meansOf(piece) {
    let means = this.own.get(piece);
    if (!means) this.own.set(piece, means = this.within(piece.node));
    return means;
  }
  /** What a stretch of code shows by itself and by the modules it names. */
  within(node) {
    const text2 = this.file.text.slice(...node.range);
    let means = meansIn(text2, this.file.text);
    for (const [local, specifier] of this.imports) {
      if (this.shape.mentions(node, local)) means = together3(means, this.surroundings.means(specifier, this.file.path));
    }
    for (const [, specifier] of text2.matchAll(/\b(?:import|require)\(\s*['"](\.[^'"\n]+)['"]/g)) {
      means = together3(means, this.surroundings.means(specifier, this.file.path));
    }
    return means;
  }
  /** What stands in no function: it may be what the functions send. */
  outside() {
    const { text: text2 } = this.file;
    let end = 0;
    let rest = "";
    for (const { node } of this.pieces) {
      if (node.range[0] < end) continue;
      rest += text2.slice(end, node.range[0]);
      end = node.range[1];
    }
    return { ...meansIn(rest + text2.slice(end), text2), api: false };
  }
};

// eslint-plugin/src/analysis/surroundings.ts
var maxDistance = 2;
var Surroundings = class {
  constructor(host) {
    this.host = host;
  }
  host;
  sources = /* @__PURE__ */ new Map();
  shownBy = /* @__PURE__ */ new Map();
  leading = /* @__PURE__ */ new Map();
  /** Whether a project module shows signs of a redemption, or hands on one that does. */
  leadsOn(specifier, from) {
    const source25 = this.read(specifier, from);
    if (!source25) return false;
    let leads = this.leading.get(source25.path);
    if (leads === void 0) {
      leads = this.around([source25], maxDistance).some(({ text: text2 }) => shown(text2).hot);
      this.leading.set(source25.path, leads);
    }
    return leads;
  }
  /** What it takes to send a code, as far as a module and those it leads to show. */
  means(specifier, from) {
    const source25 = this.read(specifier, from);
    if (!source25) return noMeans;
    let means = this.shownBy.get(source25.path);
    if (!means) {
      means = this.around([source25], maxDistance).filter(({ text: text2 }) => shown(text2).hot).map(({ text: text2 }) => meansOf(text2)).reduce(together3, noMeans);
      this.shownBy.set(source25.path, means);
    }
    return means;
  }
  /** Whether a code can be sent at all: what it takes stands in the file or in the modules it leads to. */
  canRedeem(file) {
    let found = meansOf(file.text);
    if (suffices(found)) return true;
    for (const { text: text2 } of this.around([file], maxDistance + 1)) {
      if (!shown(text2).hot) continue;
      found = together3(found, meansOf(text2));
      if (suffices(found)) return true;
    }
    return false;
  }
  /** Some modules and those that they import, up to a distance; nearest first. */
  around(start2, distance) {
    const found = new Map(start2.map((source25) => [source25.path, source25]));
    let last = start2;
    for (let step = 0; step < distance; step++) {
      const next = [];
      for (const { path: path4, text: text2 } of last) {
        for (const specifier of shown(text2).specifiers) {
          const source25 = this.read(specifier, path4);
          if (!source25 || found.has(source25.path)) continue;
          found.set(source25.path, source25);
          next.push(source25);
        }
      }
      last = next;
    }
    return [...found.values()];
  }
  /** The text costs less than the tree. */
  read(specifier, from) {
    const key2 = `${from}\0${specifier}`;
    if (this.sources.has(key2)) return this.sources.get(key2);
    const source25 = (this.host.readText ?? this.host.readModule)?.(specifier, from);
    this.sources.set(key2, source25);
    return source25;
  }
};
function meansOf(text2) {
  return shown(text2).means ??= meansIn(text2);
}
var moduleSign = /\b(?:import|export)\b(?!\s+type\b)[^'"`;]*?\bfrom\s*['"](\.[^'"\n]+)['"]|\brequire\(\s*['"](\.[^'"\n]+)['"]/g;
var known = /* @__PURE__ */ new Map();
var maxKnown = 2e3;
function shown(text2) {
  let found = known.get(text2);
  if (!found) {
    if (known.size >= maxKnown) known.clear();
    const specifiers = [...text2.matchAll(moduleSign)].map((match2) => match2[1] ?? match2[2]);
    known.set(text2, found = { hot: text2.search(hotSignsOf(text2)) >= 0, specifiers: [...new Set(specifiers)] });
  }
  return found;
}

// eslint-plugin/src/analysis/syntax/occurrences.ts
var Occurrences = class {
  constructor(places = []) {
    this.places = places;
  }
  places;
  sorted = true;
  add(place) {
    if (this.sorted && this.places.length > 0 && place < this.places.at(-1)) this.sorted = false;
    this.places.push(place);
  }
  addAll(others) {
    for (const place of others.places) this.add(place);
  }
  [Symbol.iterator]() {
    return this.places.values();
  }
  get empty() {
    return this.places.length === 0;
  }
  /** Whether one stands in a range. */
  within([start2, end]) {
    if (!this.sorted) {
      this.places.sort((a, b) => a - b);
      this.sorted = true;
    }
    let low = 0;
    let high = this.places.length;
    while (low < high) {
      const middle = low + high >> 1;
      if (this.places[middle] < start2) low = middle + 1;
      else high = middle;
    }
    return low < this.places.length && this.places[low] < end;
  }
};

// eslint-plugin/src/analysis/syntax/shape.ts
var changers = /* @__PURE__ */ new Set([
  "add",
  "set",
  "delete",
  "push",
  "clear",
  "close",
  "destroy",
  "abort",
  "setItem",
  "removeItem",
  "replaceState",
  "pushState",
  "removeListener",
  "removeAllListeners",
  "removeEventListener",
  "off",
  "unsubscribe",
  "shift",
  "pop",
  "splice",
  "unshift",
  "resolve",
  "replace"
]);
var Shape = class {
  /** `importedHot`: local names of imports whose module may redeem. */
  constructor(file, importedHot = []) {
    this.file = file;
    for (const name of importedHot) this.hotNames.add(name);
    for (const sign of file.text.matchAll(hotSignsOf(file.text))) this.hotPlaces.add(sign.index);
    this.collect(file.ast, void 0, []);
    this.spread();
  }
  file;
  /** Functions from which a redemption may be reached. */
  hot = /* @__PURE__ */ new Set();
  /** Names that tests look at. */
  tested = /* @__PURE__ */ new Set();
  hotNames = /* @__PURE__ */ new Set();
  /** Where signs of a redemption, and names that lead to one, stand. */
  hotPlaces = new Occurrences();
  nameAt = /* @__PURE__ */ new Map();
  writers = /* @__PURE__ */ new Set();
  forking = /* @__PURE__ */ new Map();
  jumping = /* @__PURE__ */ new Map();
  leaving = /* @__PURE__ */ new Map();
  changing = /* @__PURE__ */ new Map();
  vars = /* @__PURE__ */ new Map();
  declared = /* @__PURE__ */ new Map();
  functions = [];
  classes = /* @__PURE__ */ new Map();
  /** Variables of the module. */
  constants = [];
  privates = /* @__PURE__ */ new Set();
  exports = /* @__PURE__ */ new Set();
  /** The variable that holds the object a method stands in. */
  holders = /* @__PURE__ */ new Map();
  functionNames = /* @__PURE__ */ new Map();
  /** The outermost functions that write each name. */
  writtenIn = /* @__PURE__ */ new Map();
  isHot(fn) {
    return this.hot.has(fn);
  }
  /** Whether a redemption may be reached from this piece of code. */
  reaches(node) {
    return this.hotPlaces.within(node.range);
  }
  /** Whether a piece of code may return, throw, break or continue. */
  jumps(node) {
    return remember2(this.jumping, node, () => jumps(node));
  }
  /** Whether a piece of code ends with a throw, or a return that waits for nothing. */
  leaves(node) {
    return remember2(this.leaving, node, () => this.ends(node));
  }
  ends(node) {
    const last = node.type === "BlockStatement" ? node.body.at(-1) : node;
    if (last?.type === "ThrowStatement") return true;
    return last?.type === "ReturnStatement" && !(last.argument && calls3(last.argument) && this.reaches(last.argument)) && !awaits(node);
  }
  /** Whether evaluating an expression changes something or waits. */
  changesState(node) {
    return remember2(this.changing, node, () => changesState(node));
  }
  /** Names that a declaration declares. */
  namesOf(node, collect3) {
    return remember2(this.declared, node, () => collect3(node));
  }
  /** Names that `var`s inside a statement declare for the whole function. */
  varsIn(node, collect3) {
    return remember2(this.vars, node, () => collect3(node));
  }
  /** Whether it matters which arm of a conditional statement runs. */
  forks(arm) {
    if (!arm) return false;
    return remember2(this.forking, arm, () => this.matters(arm));
  }
  matters(node) {
    if (this.changes(node)) return true;
    return this.reaches(node);
  }
  changes(node) {
    switch (node.type) {
      case "ReturnStatement":
      case "ThrowStatement":
      case "BreakStatement":
      case "ContinueStatement":
      case "AwaitExpression":
        return true;
      case "AssignmentExpression":
      case "UpdateExpression":
        if (this.tested.has(
          lastName(node.type === "UpdateExpression" ? node.argument : node.left) ?? ""
        ))
          return true;
        break;
      case "UnaryExpression":
        if (node.operator === "delete") return true;
        break;
      case "CallExpression": {
        const name = lastName(node.callee);
        if (name && (this.writers.has(name) || this.hotNames.has(name))) return true;
        if (name && unwrap(node.callee).type === "MemberExpression" && changers.has(name))
          return true;
        break;
      }
      default:
        if (isFunctionNode(node)) return false;
    }
    return children(node).some((child) => this.changes(child));
  }
  /** The class a method stands in. */
  classOf(node) {
    return this.classes.get(node);
  }
  nameOf(node) {
    return this.functionNames.get(node);
  }
  get classNodes() {
    return new Set(this.classes.values());
  }
  /** Functions that stand in no other function, methods included. */
  *topLevel() {
    for (const { node } of this.functions)
      if (!this.functions.some((other) => other.node !== node && contains(other.node, node)))
        yield node;
  }
  /** Whether a function can be called from outside: exported, or a method that is not private. */
  isPublic(node) {
    const cls = this.classes.get(node);
    if (cls) return !this.privates.has(node);
    const name = this.holders.get(node) ?? this.nameOf(node);
    return name !== void 0 && this.exports.has(name);
  }
  /** Whether a function tests a variable or property and also assigns it. */
  fillsOnce(node) {
    const tested = /* @__PURE__ */ new Set();
    const assigned = /* @__PURE__ */ new Set();
    const visit = (at2) => {
      if (at2.type === "IfStatement" || at2.type === "ConditionalExpression")
        namesIn4(at2.test, tested);
      if (at2.type === "LogicalExpression") namesIn4(at2.left, tested);
      if (at2.type === "AssignmentExpression") {
        if (at2.operator !== "=") namesIn4(at2.left, tested);
        for (const name of targets(at2.left)) assigned.add(name);
      }
      for (const child of children(at2)) visit(child);
    };
    visit(node.body);
    return [...assigned].some((name) => tested.has(name));
  }
  /** Names that other functions than `entry`, and what stands in it, assign. */
  writtenBesides(entry) {
    const names4 = /* @__PURE__ */ new Set();
    for (const [name, writers] of this.writtenIn) {
      if ([...writers].some((writer) => writer !== entry && !(entry && contains(entry, writer))))
        names4.add(name);
    }
    return names4;
  }
  collect(node, name, around) {
    let inner3 = around;
    if (node.type === "Identifier" || node.type === "JSXIdentifier")
      this.noteName(node.name, node.range[0]);
    else if (node.type === "PrivateIdentifier") this.noteName(`#${node.name}`, node.range[0]);
    if (isFunctionNode(node)) {
      const own2 = node.id?.name ?? name;
      this.functions.push({ node, name: own2 });
      if (own2) this.functionNames.set(node, own2);
      inner3 = [...around, node];
    }
    if (around.length === 0 && node.type === "VariableDeclarator" && node.init && !isFunctionNode(node.init))
      this.constants.push(node);
    this.note(node, inner3);
    for (const child of children(node))
      this.collect(child, nameFor(node, child) ?? passed(node, name), inner3);
    if (isClassNode(node)) {
      for (const member2 of node.body.body) {
        if (isPrivate(member2)) this.privates.add(member2.value);
        if (member2.type === "MethodDefinition" && !member2.static && isFunctionNode(member2.value))
          this.classes.set(member2.value, node);
        if (member2.type === "PropertyDefinition" && !member2.static && member2.value && isFunctionNode(member2.value))
          this.classes.set(member2.value, node);
      }
    }
  }
  noteName(name, place) {
    let places = this.nameAt.get(name);
    if (!places) this.nameAt.set(name, places = new Occurrences());
    places.add(place);
  }
  /** `name` is written inside these functions; a constructor only sets up. */
  writes(name, around) {
    const writer = around.at(-1);
    if (!name || !writer || this.functionNames.get(writer) === "constructor") return;
    let writers = this.writtenIn.get(name);
    if (!writers) this.writtenIn.set(name, writers = /* @__PURE__ */ new Set());
    writers.add(writer);
  }
  note(node, around) {
    switch (node.type) {
      case "ExportNamedDeclaration":
      case "ExportDefaultDeclaration":
        this.noteExport(node);
        break;
      case "AssignmentExpression":
        for (const name of targets(node.left)) this.writes(name, around);
        break;
      case "VariableDeclarator":
        if (node.init && node.id.type === "Identifier")
          this.holdsMethods(node.id.name, unwrap(node.init));
        break;
      case "UpdateExpression":
        this.writes(lastName(node.argument), around);
        break;
      case "UnaryExpression":
        if (node.operator === "delete") this.writes(lastName(node.argument), around);
        break;
      case "IfStatement":
      case "ConditionalExpression":
      case "WhileStatement":
      case "DoWhileStatement":
        this.test(node.test);
        break;
      case "ForStatement":
        if (node.test) this.test(node.test);
        break;
      case "LogicalExpression":
        this.test(node.left);
        break;
      case "SwitchStatement":
        this.test(node.discriminant);
        break;
    }
  }
  holdsMethods(name, object) {
    if (object.type !== "ObjectExpression") return;
    for (const member2 of object.properties)
      if (member2.type === "Property" && isFunctionNode(member2.value))
        this.holders.set(member2.value, name);
  }
  noteExport(node) {
    if (node.type === "ExportNamedDeclaration") {
      for (const { local } of node.specifiers)
        if (local.type === "Identifier") this.exports.add(local.name);
    }
    const { declaration } = node;
    if (!declaration) return;
    if (declaration.type === "VariableDeclaration") {
      for (const { id } of declaration.declarations)
        if (id.type === "Identifier") this.exports.add(id.name);
    } else if (declaration.type === "Identifier") this.exports.add(declaration.name);
    else if ("id" in declaration && declaration.id?.type === "Identifier")
      this.exports.add(declaration.id.name);
  }
  test(node) {
    const name = node.type === "Identifier" ? node.name : node.type === "MemberExpression" ? lastName(node) : void 0;
    if (name) this.tested.add(name);
    for (const child of children(node)) this.test(child);
  }
  /** Whoever calls, or names, a hot function is hot too; whoever calls a writer writes. */
  spread() {
    for (const { node, name } of this.functions) {
      if (this.hotPlaces.within(node.range)) this.hot.add(node);
      if (name && this.hot.has(node)) this.hotNames.add(name);
    }
    for (const { id, init } of this.constants) {
      if (init && this.hotPlaces.within(init.range))
        for (const name of namesIn(id)) this.hotNames.add(name);
    }
    for (const name of this.hotNames) {
      const places = this.nameAt.get(name);
      if (!places) continue;
      this.hotPlaces.addAll(places);
      for (const { node, name: own2 } of this.functions) {
        if (this.hot.has(node) || !places.within(node.range)) continue;
        this.hot.add(node);
        if (own2) this.hotNames.add(own2);
      }
    }
    if (this.hot.size === 0) return;
    for (const { node, name } of this.functions)
      if (name && this.writesTested(node.body)) this.writers.add(name);
  }
  /** Outermost functions and variables of the module, in order. */
  get pieces() {
    const functions = [...this.topLevel()].map((node) => ({ node, names: [this.nameOf(node) ?? ""] }));
    const variables = this.constants.map((node) => ({ node, names: namesIn(node.id) }));
    return [...functions, ...variables].sort((a, b) => a.node.range[0] - b.node.range[0]);
  }
  mentions(node, name) {
    return this.nameAt.get(name)?.within(node.range) ?? false;
  }
  /** Whether anything in the file can reach a redemption. */
  get isCold() {
    return this.hotPlaces.empty;
  }
  writesTested(node) {
    if (node.type === "AssignmentExpression" && this.tested.has(lastName(node.left) ?? ""))
      return true;
    if (node.type === "CallExpression" && unwrap(node.callee).type === "MemberExpression" && changers.has(lastName(node.callee) ?? ""))
      return true;
    return children(node).some((child) => this.writesTested(child));
  }
};
function namesIn4(node, into) {
  const name = node.type === "Identifier" || node.type === "MemberExpression" ? lastName(node) : void 0;
  if (name) into.add(name);
  for (const child of children(node)) namesIn4(child, into);
}
function isPrivate(member2) {
  if (member2.type !== "MethodDefinition" && member2.type !== "PropertyDefinition") return false;
  return member2.accessibility === "private" || member2.accessibility === "protected" || member2.key.type === "PrivateIdentifier" || (lastName(member2.key) ?? "").startsWith("_");
}
function targets(node) {
  if (node.type === "ObjectPattern" || node.type === "ArrayPattern")
    return children(node).flatMap(targets);
  if (node.type === "Property") return targets(node.value);
  const name = lastName(node);
  return name ? [name] : [];
}
function passed(parent, name) {
  return parent.type === "CallExpression" || unwrap(parent) !== parent ? name : void 0;
}
function nameFor(parent, child) {
  switch (parent.type) {
    case "VariableDeclarator":
      return parent.init === child ? lastName(parent.id) : void 0;
    case "AssignmentExpression":
      return parent.right === child ? lastName(parent.left) : void 0;
    case "Property":
    case "MethodDefinition":
    case "PropertyDefinition":
      return parent.value === child ? lastName(parent.key) : void 0;
    default:
      return void 0;
  }
}
function remember2(known3, node, find) {
  let found = known3.get(node);
  if (found === void 0) known3.set(node, found = find());
  return found;
}
function calls3(node) {
  if (node.type === "CallExpression" || node.type === "NewExpression") return true;
  return !isFunctionNode(node) && children(node).some(calls3);
}
function awaits(node) {
  return node.type === "AwaitExpression" || !isFunctionNode(node) && children(node).some(awaits);
}
function jumps(node) {
  if (node.type === "ReturnStatement" || node.type === "ThrowStatement" || node.type === "BreakStatement" || node.type === "ContinueStatement")
    return true;
  return !isFunctionNode(node) && children(node).some(jumps);
}
function changesState(node) {
  if (node.type === "AssignmentExpression" || node.type === "UpdateExpression" || node.type === "AwaitExpression" || node.type === "YieldExpression")
    return true;
  return !isFunctionNode(node) && children(node).some(changesState);
}

// eslint-plugin/src/analysis/program.ts
var fileSteps = 6e4;
var maxModules = 24;
var helperLength = 8e3;
var known2 = /* @__PURE__ */ new WeakMap();
function shapeOf(file, leading) {
  const imports = leading.join();
  const found = known2.get(file);
  if (found?.imports === imports) return found.shape;
  const shape = new Shape(file, leading);
  known2.set(file, { imports, shape });
  return shape;
}
var Program = class {
  constructor(file, host, settings) {
    this.file = file;
    this.host = host;
    this.settings = settings;
    this.surroundings = new Surroundings(host);
  }
  file;
  host;
  settings;
  budget = { steps: fileSteps };
  notes = [];
  /** Callbacks of test runners: never run. */
  ignored = /* @__PURE__ */ new Set();
  shapes = /* @__PURE__ */ new Map();
  surroundings;
  prospects;
  parsed = /* @__PURE__ */ new Set();
  modules = /* @__PURE__ */ new Map();
  importedBy = /* @__PURE__ */ new Map();
  facts = null;
  shape(file) {
    let shape = this.shapes.get(file);
    if (!shape) this.shapes.set(file, shape = shapeOf(file, [...this.leadingImports(file).keys()]));
    return shape;
  }
  /** Local names of what a file imports from project modules that lead to a redemption, with their specifiers. */
  leadingImports(file) {
    const found = /* @__PURE__ */ new Map();
    const add = (source25, names4) => {
      if (this.surroundings.leadsOn(source25, file.path)) for (const name of names4()) found.set(name, source25);
    };
    for (const statement of file.ast.body) {
      if (statement.type === "ImportDeclaration" && statement.importKind !== "type") {
        add(statement.source.value, () => statement.specifiers.map(({ local }) => local.name));
      } else if (statement.type === "VariableDeclaration") {
        for (const { id, init } of statement.declarations) {
          const source25 = init ? requiredBy(init) : void 0;
          if (source25 !== void 0) add(source25, () => namesIn(id));
        }
      }
    }
    return found;
  }
  /** Whether running a function of the file can come to send a code. */
  canReach(fn) {
    const shape = this.shape(this.file);
    if (!shape.isHot(fn)) return false;
    this.prospects ??= new Prospects(this.file, shape, this.surroundings, this.leadingImports(this.file));
    return this.prospects.has(fn);
  }
  /** Whether a code can be sent at all, as far as the texts of the file and of what it imports show. */
  get canRedeem() {
    return this.surroundings.canRedeem(this.file);
  }
  /** The project module a specifier means, if the host can read it. A module that imports the file at hand means that very file. */
  module(specifier, from) {
    const key2 = `${from.path}\0${specifier}`;
    if (!this.modules.has(key2)) this.modules.set(key2, this.read(specifier, from.path));
    return this.modules.get(key2);
  }
  read(specifier, from) {
    const { host, file } = this;
    const source25 = host.readText?.(specifier, from);
    if (source25?.path === file.path) return file;
    if (source25 && !this.isWorthParsing(source25)) return void 0;
    const module = host.readModule?.(specifier, from);
    if (module) this.parsed.add(module.path);
    return module?.path === file.path ? file : module;
  }
  isWorthParsing({ path: path4, text: text2 }) {
    if (this.parsed.has(path4)) return true;
    if (this.parsed.size >= maxModules) return false;
    return text2.length <= helperLength || showsRedemption(text2) || /\bretr(?:y|ies)/i.test(text2);
  }
  /** Whether a file imports or requires a package. */
  imports(file, name) {
    let named2 = this.importedBy.get(file);
    if (!named2) {
      named2 = /* @__PURE__ */ new Set();
      for (const [, specifier] of file.text.matchAll(
        /(?:from|import|require\()\s*['"`]([^'"`\n]+)['"`]/g
      )) {
        const parts3 = specifier.split("/");
        for (let end = 1; end <= parts3.length; end++) named2.add(parts3.slice(0, end).join("/"));
      }
      this.importedBy.set(file, named2);
    }
    return named2.has(name);
  }
  get packageFacts() {
    if (this.facts === null) this.facts = this.host.packageFacts?.(this.file.path);
    return this.facts;
  }
};

// eslint-plugin/src/analysis/package-signs.ts
var package_signs_exports = {};
__export(package_signs_exports, {
  authorizationRequest: () => authorizationRequest,
  legacyReactRoot: () => legacyReactRoot,
  noStrictMode: () => noStrictMode,
  offlineAccess: () => offlineAccess,
  reactRoot: () => reactRoot,
  refreshGrant: () => refreshGrant2,
  silentAcquisition: () => silentAcquisition,
  strictMode: () => strictMode
});
var entries = libraries.flatMap((library) => library.entries);
var silentAcquisition = anyOf(["[tT]okenSilent(?:ly)?\\b", ...calls4("acquire silently")]);
var refreshGrant2 = anyOf([
  "grant_?[tT]ype[^\\w\\n]{1,12}refresh_token",
  // A constant, an enum's member, a field of a body.
  "[:=]\\s*['\"`]refresh_token['\"`]",
  "refreshToken\\s*\\(",
  ...calls4("refresh")
]);
var offlineAccess = /offline_access|access_?type[^\w\n]{1,12}offline/i;
var authorizationRequest = anyOf([
  "response_?[tT]ype\\b",
  "/authorize\\b",
  ...calls4("start sign-in")
]);
var strictMode = /<(?:\w+\.)?StrictMode\b|\bcreateElement\(\s*(?:\w+\.)?StrictMode\b|\breactStrictMode\s*:\s*true\b/;
var noStrictMode = /\breactStrictMode\s*:\s*false\b/;
var reactRoot = /\b(?:createRoot|hydrateRoot)\s*\(/;
var legacyReactRoot = /\bReactDOM\.(?:render|hydrate)\s*\(/;
function calls4(does) {
  const others = new Set(
    entries.filter(({ effect: effect4 }) => effect4.does !== does).map((entry) => lastPart2(entry))
  );
  const names4 = entries.filter(({ effect: effect4, callee }) => effect4.does === does && isTelling(callee.name, callee)).map(lastPart2).filter((name) => !others.has(name));
  return [...new Set(names4)].map((name) => `\\b${name.replace(/\$/g, "\\$")}\\b`);
}
function isTelling(name, { unambiguous }) {
  const words = (name.split(".").at(-1) ?? "").split(/(?=[A-Z])/);
  return words.length > (unambiguous ? 1 : 2) || /(?:refresh|silent)[A-Z]|[a-z](?:Refresh|Silent)/.test(name);
}
function lastPart2({ callee }) {
  return callee.name.split(".").at(-1) ?? "";
}
function anyOf(patterns) {
  return new RegExp(patterns.join("|"));
}

// eslint-plugin/src/analysis/prefilter.ts
var relativeImport = /from\s*['"`](\.[^'"`\n]*)['"`]/g;
var redeemingName = new RegExp([.../* @__PURE__ */ new Set([...signInWords, ...redeemingWords])].join("|"), "i");
var maxTexts = 2e3;
var seen = /* @__PURE__ */ new Map();
function mayRedeem(text2, path4 = "", host = {}) {
  return showsRedemption(text2) || importsRedeemer(text2, path4, host);
}
function importsRedeemer(text2, path4, host) {
  if (!host.readText && !host.readModule) return false;
  for (const { 1: specifier = "", index } of text2.matchAll(relativeImport)) {
    const statement = text2.slice(text2.lastIndexOf("import", index), index) + specifier;
    if (statement.startsWith("import type") || !redeemingName.test(statement)) continue;
    const module = (host.readText ?? host.readModule)?.(specifier, path4);
    if (module && remembered(module.text)) return true;
  }
  return false;
}
function remembered(text2) {
  let redeems = seen.get(text2);
  if (redeems === void 0) {
    if (seen.size >= maxTexts) seen.clear();
    seen.set(text2, redeems = redeemsByItself(text2));
  }
  return redeems;
}

// eslint-plugin/src/analysis/index.ts
function analyze(file, host = {}, settings = {}) {
  const program = new Program(file, host, settings);
  try {
    return { findings: judge(program, exploreProgram(program)), notes: program.notes };
  } catch (error) {
    return {
      findings: [],
      notes: [
        ...program.notes,
        error instanceof Error ? error.stack ?? error.message : String(error)
      ]
    };
  }
}

// eslint-plugin/src/host/modules.ts
import fs from "node:fs";

// eslint-plugin/src/host/lru.ts
var Lru = class {
  constructor(limit) {
    this.limit = limit;
  }
  limit;
  #entries = /* @__PURE__ */ new Map();
  get(key2) {
    const value = this.#entries.get(key2);
    if (value !== void 0) {
      this.#entries.delete(key2);
      this.#entries.set(key2, value);
    }
    return value;
  }
  set(key2, value) {
    this.#entries.delete(key2);
    this.#entries.set(key2, value);
    for (const oldest of this.#entries.keys()) {
      if (this.#entries.size <= this.limit) return;
      this.#entries.delete(oldest);
    }
  }
};

// eslint-plugin/src/host/parser.ts
var typeInformation = [
  "EXPERIMENTAL_useProjectService",
  "errorOnTypeScriptSyntacticAndSemanticIssues",
  "program",
  "programs",
  "project",
  "projectService"
];
function parserOf({ parser }) {
  return typeof parser === "object" && parser !== null ? parser : void 0;
}
function parse3(text2, file, language) {
  const parser = parserOf(language);
  if (!parser) return void 0;
  for (const sourceType of sourceTypes(file, language.sourceType)) {
    try {
      const ast = run3(parser, text2, { ...optionsFor(file, language), sourceType });
      if (isProgram(ast)) return ast;
    } catch {
    }
  }
  return void 0;
}
function run3(parser, text2, options) {
  return parser.parseForESLint ? parser.parseForESLint(text2, options).ast : parser.parse?.(text2, options);
}
function optionsFor(file, { parserOptions, ecmaVersion }) {
  const options = { ...parserOptions };
  for (const name of typeInformation) Reflect.deleteProperty(options, name);
  return {
    ...options,
    ecmaVersion,
    ecmaFeatures: { ...options.ecmaFeatures, jsx: !/\.[cm]?ts$/.test(file) },
    filePath: file,
    range: true,
    loc: true,
    comment: false,
    tokens: false,
    jsDocParsingMode: "none",
    loggerFn: false
  };
}
function sourceTypes(file, own2) {
  if (/\.m[jt]s$/.test(file)) return ["module"];
  if (/\.c[jt]s$/.test(file)) return ["commonjs"];
  return own2 === "commonjs" || own2 === "script" ? [own2, "module"] : ["module", "commonjs"];
}
function isProgram(ast) {
  if (typeof ast !== "object" || ast === null) return false;
  const { type, range } = ast;
  return type === "Program" && Array.isArray(range);
}

// eslint-plugin/src/host/resolve.ts
import path from "node:path";
var sourcesOf2 = {
  ".js": [".ts", ".tsx", ".js", ".jsx"],
  ".jsx": [".tsx", ".jsx"],
  ".mjs": [".mts", ".mjs"],
  ".cjs": [".cts", ".cjs"],
  ".ts": [".ts"],
  ".tsx": [".tsx"],
  ".mts": [".mts"],
  ".cts": [".cts"]
};
var extensions = [".ts", ".tsx", ".js", ".jsx", ".mts", ".cts", ".mjs", ".cjs"];
function isRelative(specifier, from) {
  return /^\.\.?(?:\/|$)/.test(specifier) && path.isAbsolute(from);
}
function resolveRelative(specifier, from, isFile2) {
  const wanted = path.resolve(path.dirname(from), specifier);
  if (wanted.split(path.sep).includes("node_modules")) return void 0;
  return [...candidates(wanted, /(?:^|\/)\.{0,2}$/.test(specifier))].find(isFile2);
}
function* candidates(wanted, isFolder) {
  if (!isFolder) {
    const { dir, name, ext } = path.parse(wanted);
    for (const source25 of sourcesOf2[ext] ?? []) yield path.join(dir, name + source25);
    for (const extension of extensions) yield wanted + extension;
  }
  for (const extension of extensions) yield path.join(wanted, `index${extension}`);
}

// eslint-plugin/src/host/modules.ts
var maxSize = 1e5;
var maxTexts2 = 2e3;
var maxTrees = 200;
var maxSpecifiers = 1e4;
var believedFor = 250;
var Modules = class {
  constructor(stopwatch, now) {
    this.stopwatch = stopwatch;
    this.now = now;
  }
  stopwatch;
  now;
  #texts = new Lru(maxTexts2);
  #trees = new Lru(maxTrees);
  #resolved = new Lru(maxSpecifiers);
  /** The text of the module that `specifier` means in the file `from`. */
  readText(specifier, from) {
    return this.stopwatch.measure("reading", () => {
      const path4 = this.#resolve(specifier, from);
      const text2 = path4 && this.#text(path4);
      return path4 === void 0 || text2 === void 0 ? void 0 : { path: path4, text: text2 };
    });
  }
  /** The same with its tree; equal texts give the very same object. */
  read(specifier, from, language) {
    const source25 = this.readText(specifier, from);
    const parser = parserOf(language);
    if (!source25 || !parser) return void 0;
    const { path: path4, text: text2 } = source25;
    const known3 = this.#trees.get(path4);
    if (known3?.text === text2 && known3.parser === parser) return known3.file;
    const ast = this.stopwatch.measure("parsing", () => parse3(text2, path4, language));
    const file = ast && { path: path4, text: text2, ast };
    this.#trees.set(path4, { text: text2, parser, file });
    return file;
  }
  #resolve(specifier, from) {
    if (!isRelative(specifier, from)) return void 0;
    const key2 = `${from}\0${specifier}`;
    const known3 = this.#resolved.get(key2);
    const now = this.now();
    if (known3 && now - known3.checked < believedFor) return known3.path;
    const path4 = resolveRelative(specifier, from, isFile);
    this.#resolved.set(key2, { path: path4, checked: now });
    return path4;
  }
  #text(path4) {
    const known3 = this.#texts.get(path4);
    const now = this.now();
    if (known3 && now - known3.checked < believedFor) return known3.text;
    try {
      const { mtimeMs: mtime, size } = fs.statSync(path4);
      if (size > maxSize) return void 0;
      const text2 = known3?.mtime === mtime && known3.size === size ? known3.text : readSource(path4);
      this.#texts.set(path4, { text: text2, mtime, size, checked: now });
      return text2;
    } catch {
      return void 0;
    }
  }
};
function isFile(path4) {
  try {
    return fs.statSync(path4, { throwIfNoEntry: false })?.isFile() ?? false;
  } catch {
    return false;
  }
}
function readSource(path4) {
  return fs.readFileSync(path4, "utf8").replace(/^\uFEFF/, "").replace(/^#!/, "//");
}

// eslint-plugin/src/host/package-facts.ts
import fs3 from "node:fs";
import path3 from "node:path";

// eslint-plugin/src/host/package-sources.ts
import fs2 from "node:fs";
import path2 from "node:path";
var maxFiles = 3e3;
var maxBytes = 3e7;
var maxFileSize = 3e5;
var otherFolders = /* @__PURE__ */ new Set([
  "node_modules",
  "bower_components",
  "vendor",
  "dist",
  "build",
  "out",
  "coverage",
  "__tests__",
  "__mocks__"
]);
var source24 = /\.(?:[cm]?[jt]sx?|vue|svelte|astro)$/;
var noSource = /\.d\.[cm]?ts$|[.-]min\.|\.(?:test|spec|stories)\./;
function packageRoot(folder) {
  for (let at2 = folder; ; at2 = path2.dirname(at2)) {
    if (fs2.existsSync(path2.join(at2, "package.json"))) return at2;
    if (path2.dirname(at2) === at2) return void 0;
  }
}
function visitSources(root, visit) {
  const left = { files: maxFiles, bytes: maxBytes };
  const folders = [root];
  for (let folder = folders.pop(); folder !== void 0; folder = folders.pop()) {
    const entries2 = list(folder);
    if (folder !== root && entries2.some(({ name }) => name === "package.json")) continue;
    for (const entry of entries2) {
      const at2 = path2.join(folder, entry.name);
      if (entry.isDirectory()) {
        if (!otherFolders.has(entry.name) && !entry.name.startsWith(".")) folders.push(at2);
      } else if (entry.isFile() && source24.test(entry.name) && !noSource.test(entry.name)) {
        const text2 = read(at2);
        left.files--;
        left.bytes -= text2.length;
        if (left.files < 0 || left.bytes < 0) return false;
        if (visit(text2) === "enough") return true;
      }
    }
  }
  return true;
}
function list(folder) {
  try {
    return fs2.readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}
function read(file) {
  try {
    return fs2.statSync(file).size > maxFileSize ? "" : fs2.readFileSync(file, "utf8");
  } catch {
    return "";
  }
}

// eslint-plugin/src/host/package-facts.ts
var believedFor2 = 6e4;
var maxPackages = 50;
var maxFolders = 5e3;
var Packages = class {
  constructor(stopwatch, now) {
    this.stopwatch = stopwatch;
    this.now = now;
  }
  stopwatch;
  now;
  #roots = new Lru(maxFolders);
  #facts = new Lru(maxPackages);
  /** Undefined where there is no package, or one too big to be looked at as a whole. */
  factsFor(file) {
    if (!path3.isAbsolute(file)) return void 0;
    return this.stopwatch.measure("facts", () => {
      const root = this.#fresh(this.#roots, path3.dirname(file), packageRoot);
      return root === void 0 ? void 0 : this.#fresh(this.#facts, root, scan);
    });
  }
  #fresh(cache, key2, find) {
    const known3 = cache.get(key2);
    if (known3 && this.now() - known3.checked < believedFor2) return known3.value;
    const value = find(key2);
    cache.set(key2, { value, checked: this.now() });
    return value;
  }
};
function scan(root) {
  const facts = {
    silentAcquisition: false,
    refreshGrant: false,
    offlineAccess: false,
    authorizationRequest: false,
    strictMode: void 0
  };
  const react4 = new ReactRoots(root);
  const open2 = /* @__PURE__ */ new Set([
    "silentAcquisition",
    "refreshGrant",
    "offlineAccess",
    "authorizationRequest"
  ]);
  const complete = visitSources(root, (text2) => {
    for (const fact of open2) {
      if (!package_signs_exports[fact].test(text2)) continue;
      facts[fact] = true;
      open2.delete(fact);
    }
    react4.look(text2);
    return open2.size === 0 && react4.decided ? "enough" : "more";
  });
  if (!complete && open2.size > 0) return void 0;
  facts.strictMode = react4.strictMode(complete);
  return facts;
}
var ReactRoots = class {
  #said;
  #wrapped = false;
  #root = false;
  #legacyRoot = false;
  constructor(root) {
    if (reactMajor(root) < 18) this.#said = false;
  }
  /** Nothing that is still to come can change the answer. */
  get decided() {
    return this.#said !== void 0 || this.#wrapped && this.#root;
  }
  look(text2) {
    if (this.#said !== void 0) return;
    if (package_signs_exports.noStrictMode.test(text2)) this.#said = false;
    this.#wrapped ||= package_signs_exports.strictMode.test(text2);
    this.#root ||= package_signs_exports.reactRoot.test(text2);
    this.#legacyRoot ||= package_signs_exports.legacyReactRoot.test(text2);
  }
  strictMode(complete) {
    if (this.#said !== void 0) return this.#said;
    if (this.#wrapped) return this.#root || !this.#legacyRoot ? true : false;
    return complete && (this.#root || this.#legacyRoot) ? false : void 0;
  }
};
function reactMajor(root) {
  try {
    const text2 = fs3.readFileSync(path3.join(root, "package.json"), "utf8");
    const { dependencies, devDependencies } = JSON.parse(text2);
    const range = dependencies?.react ?? devDependencies?.react;
    const major = typeof range === "string" ? /^[~^]?v?(\d+)\./.exec(range)?.[1] : void 0;
    return major === void 0 ? Infinity : Number(major);
  } catch {
    return Infinity;
  }
}

// eslint-plugin/src/host/stopwatch.ts
var Stopwatch = class {
  spent = { reading: 0, parsing: 0, facts: 0 };
  measure(kind, work) {
    const start2 = performance.now();
    try {
      return work();
    } finally {
      this.spent[kind] += performance.now() - start2;
    }
  }
};

// eslint-plugin/src/host/node.ts
function nodeHost({ now = Date.now } = {}) {
  const stopwatch = new Stopwatch();
  const modules = new Modules(stopwatch, now);
  const packages2 = new Packages(stopwatch, now);
  return {
    spent: stopwatch.spent,
    hostFor: (language) => ({
      readText: (specifier, from) => modules.readText(specifier, from),
      readModule: (specifier, from) => modules.read(specifier, from, language),
      packageFacts: (file) => packages2.factsFor(file)
    })
  };
}
export {
  analyze,
  mayRedeem,
  nodeHost
};
