/** What can be asked of the command line, and what it says of itself. */

import { parseArgs } from 'node:util';

import manifest from '../../package.json' with { type: 'json' };

/** What somebody asks for. */
export type Command =
  | { do: 'explain'; words: string[]; json: boolean; showIds: boolean }
  | { do: 'help' | 'version' }
  | { do: 'complain'; about: string };

/** Exit codes. */
export const explained = 0;
export const nothingRecognized = 1;
export const misuse = 2;

export const version = `${manifest.name} ${manifest.version}\n`;

export const help = `Explains AADSTS errors of Microsoft Entra ID. Offline: nothing is sent anywhere.

Usage: npx ${manifest.name} explain [options] [CODE… | TEXT… | WORDS… | -]

  explain AADSTS54005          a code, or its number alone
  explain 'invalid_grant: …'   any text: an answer, a log line, a URL
  explain redirect uri         words: the codes that speak of them
  explain - < build.log        standard input, also without the dash if something is piped in

Options:
  --json       for machines: the most useful code first, absent facts absent
  --show-ids   shows ids, addresses and claims of the text, which are hidden otherwise
  -h, --help
  -v, --version

Exit codes: 0 explained, 1 nothing recognized, 2 misuse.
`;

/** Understands the arguments behind the program's name. */
export function commandOf(args: string[]): Command {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        'show-ids': { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
        version: { type: 'boolean', short: 'v', default: false },
      },
    });
    if (values.help) return { do: 'help' };
    if (values.version) return { do: 'version' };
    const [name, ...words] = positionals;
    if (name === 'help') return { do: 'help' };
    if (name === undefined) return { do: 'complain', about: 'There is no command.' };
    if (name !== 'explain')
      return { do: 'complain', about: `There is no command ${quoted(name)}.` };
    return { do: 'explain', words, json: values.json, showIds: values['show-ids'] };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return { do: 'complain', about: firstSentence(error.message) };
  }
}

/** An argument may be anything, a token in the wrong place too. */
function quoted(name: string): string {
  return /^[\w-]{1,20}$/.test(name) ? `"${name}"` : 'of that name';
}

function firstSentence(message: string): string {
  return /^.*?\.(?=\s|$)/s.exec(message)?.[0] ?? message;
}
