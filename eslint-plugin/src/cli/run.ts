/** Runs one command: reads, explains, writes, and says how it ended. */

import {
  explanationOf,
  read,
  search,
  type Explanation,
  type TextReading,
} from '../explain/index.js';
import { commandOf, explained, help, misuse, nothingRecognized, version } from './command.js';
import { jsonOf } from './json.js';
import { reportOf } from './report.js';
import { terminal } from './terminal.js';

/** The world around the program. */
export interface World {
  stdin: AsyncIterable<Buffer | string>;
  /** Whether standard input is something else than a keyboard. */
  isPiped: boolean;
  write(text: string): void;
  complain(text: string): void;
  columns: number | undefined;
  colors: boolean;
}

/** What was read, and what there is to say of it. */
export interface Answer {
  reading: TextReading;
  explanations: Explanation[];
  /** What fits the words, where there is no code. */
  matches: Explanation[];
}

/** Enough for any log; what comes behind is not read. */
const maxInput = 100_000_000;

const pointer = 'Run it with --help to see how it is used.\n';

/** Does what the arguments ask for; the result is the exit code. */
export async function run(args: string[], world: World): Promise<number> {
  const command = commandOf(args);
  switch (command.do) {
    case 'help':
      world.write(help);
      return explained;
    case 'version':
      world.write(version);
      return explained;
    case 'complain':
      world.complain(`${command.about} ${pointer}`);
      return misuse;
    case 'explain': {
      const input = await inputOf(command.words, world);
      if (input === undefined) {
        world.complain(`There is nothing to explain. ${pointer}`);
        return misuse;
      }
      const answer = answerOf(input, command.words);
      const style = terminal(world);
      world.write(command.json ? jsonOf(answer, command) : reportOf(answer, command, style));
      return isAnswered(answer) ? explained : nothingRecognized;
    }
  }
}

async function inputOf(words: string[], world: World): Promise<string | undefined> {
  if (words.length === 0 && !world.isPiped) return undefined;
  if (words.length > 1 && words.includes('-')) return undefined;
  if (words.length > 0 && words[0] !== '-') return words.map(withPrefix).join(' ');
  const text = await all(world.stdin);
  return text.trim() === '' && words.length === 0 ? undefined : text;
}

/** A number that somebody hands over is meant as a code. */
function withPrefix(word: string): string {
  return /^\d{4,7}$/.test(word) ? `AADSTS${word}` : word;
}

async function all(stream: AsyncIterable<Buffer | string>): Promise<string> {
  const decoder = new TextDecoder();
  const parts: string[] = [];
  let length = 0;
  for await (const chunk of stream) {
    const text = typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
    parts.push(text);
    length += text.length;
    if (length > maxInput) break;
  }
  return parts.join('');
}

function answerOf(input: string, words: string[]): Answer {
  const reading = read(input);
  const explanations = reading.codes.map(explanationOf);
  const query = words.length > 0 && words[0] !== '-' ? input : reading.error?.value;
  const isQuery = explanations.length === 0 && query !== undefined && query.length <= 200;
  return { reading, explanations, matches: isQuery ? search(query) : [] };
}

/** A number that nobody has met is not explained. */
function isAnswered({ explanations, matches }: Answer): boolean {
  return matches.length > 0 || explanations.some(({ kind }) => kind !== 'unknown');
}
