/** What TypeScript says of many small programs at once. Imports hold anything; React's hooks have their types. */

import path from 'node:path';

import ts from 'typescript';

const ambient = `
declare module 'react' {
  export function useEffect(effect: () => void | (() => void), deps?: unknown[]): void;
  export const useLayoutEffect: typeof useEffect;
  export function useRef<T>(value: T): { current: T };
  export function useRef<T>(value: T | null): { readonly current: T | null };
  export function useState<T>(value: T | (() => T)): [T, (value: T | ((old: T) => T)) => void];
  export function useState<T = undefined>(): [T | undefined, (value: T | undefined) => void];
  export function useCallback<T>(callback: T, deps: unknown[]): T;
  export function useMemo<T>(make: () => T, deps: unknown[]): T;
  export const useContext: any, useReducer: any, createContext: any;
  export class Component<P = any, S = any> { props: P; state: S; setState(state: any): void; componentDidMount?(): void; render(): any }
  export class PureComponent<P = any> extends Component<P> {}
  const React: any;
  export default React;
}
declare module '*';
declare namespace JSX { interface Element {} interface IntrinsicElements { [name: string]: any } }
declare const process: any, require: any, module: any, exports: any, global: any, Buffer: any;
`;

const options: ts.CompilerOptions = {
  strict: true,
  allowJs: true,
  checkJs: true,
  noEmit: true,
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  moduleDetection: ts.ModuleDetectionKind.Force,
  jsx: ts.JsxEmit.Preserve,
  lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  types: [],
  experimentalDecorators: true,
};

/** Of JavaScript only what is no matter of types: syntax, names that are unbound, used too early, declared twice or assigned though constant. */
const ofJavaScript = new Set([2304, 2448, 2451, 2454, 2552, 2588]);

/** The errors of each text, by its file name. */
export function typeErrors(texts: ReadonlyMap<string, string>): Map<string, string[]> {
  const files = new Map([...texts].map(([name, text]) => [`/${name}`, text]));
  files.set('/ambient.d.ts', ambient);
  const standard = ts.createCompilerHost(options);
  const host: ts.CompilerHost = {
    ...standard,
    getCurrentDirectory: () => '/',
    fileExists: (name) => files.has(name),
    readFile: (name) => files.get(name),
    getSourceFile(name, version) {
      const text = files.get(name);
      return text === undefined
        ? standard.getSourceFile(name, version)
        : ts.createSourceFile(name, text, version);
    },
    resolveModuleNameLiterals: (literals) => literals.map(() => ({ resolvedModule: undefined })),
  };
  const program = ts.createProgram([...files.keys()], options, host);
  return new Map([...texts.keys()].map((name) => [name, errorsOf(program, `/${name}`)]));
}

function errorsOf(program: ts.Program, name: string): string[] {
  const file = program.getSourceFile(name)!;
  const isJavaScript = /\.[cm]?jsx?$/.test(path.extname(name));
  const semantic = program
    .getSemanticDiagnostics(file)
    .filter(({ code }) => !isJavaScript || ofJavaScript.has(code));
  return [...program.getSyntacticDiagnostics(file), ...semantic].map(
    ({ code, messageText }) => `TS${code}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`,
  );
}
