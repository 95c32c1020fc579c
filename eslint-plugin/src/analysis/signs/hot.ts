/** Which pieces of a file's code may have to do with a redemption. */

import { Remembered } from './remembered.js';
import { namesOf, packagesIn, tellingNames, unambiguousNames, wholeWords } from './names.js';
import { endpointSign } from './patterns.js';

/** A token request, as far as a piece of code shows it. */
const requestSigns = [
  '[aA]uthorization_?[cC]ode',
  'AUTHORIZATION_CODE',
  'grant_?[tT]ype',
  'client_?[sS]ecret',
  'code_?[vV]erifier',
  endpointSign.source,
];

/** A code by name, or the page's query: what matters where the page's own code, or a delivered one, is handed on. */
const relaySigns = [
  '\\bcode\\b',
  '(?<!tatus|rror|xit|esponse|ountry)Code\\b',
  '_code\\b',
  'location\\??\\.(?:search|href|hash)',
];

/** Whether a file reads its page's URL, or receives requests, events or links of its own. */
const receives =
  /\blocation\b|(?<!URL)[sS]earchParams|useLocation|useRouter?\b|\$route|queryParam|getInitialURL|createServer|addEventListener|open-url|BroadcastChannel|onmessage|Linking|useQuery\b|signin\w*Callback/;

interface Signs {
  /** All signs, and the names of APIs alone. */
  all: RegExp;
  named: RegExp;
}

const signsByKey = new Map<string, Signs>();

/** Matches the pieces of a file's code that may have to do with a redemption. */
export function hotSignsOf(text: string): RegExp {
  return signs.of(text).all;
}

/** Matches the names of APIs that redeem, as far as the file uses their packages. */
export function namedSignsOf(text: string): RegExp {
  return signs.of(text).named;
}

/** Every piece of a file asks about the whole. */
const signs = new Remembered(findSigns);

function findSigns(text: string): Signs {
  const packages = packagesIn(text);
  const relays = receives.test(text);
  const key = `${relays} ${[...packages].join(' ')}`;
  let found = signsByKey.get(key);
  if (!found) {
    const own = [...packages].flatMap((name) => [...namesOf(name)]);
    const named = wholeWords(new Set([...tellingNames, ...unambiguousNames, ...own]));
    found = {
      all: new RegExp(
        [...(relays ? relaySigns : []), ...requestSigns, named.source].join('|'),
        'g',
      ),
      named,
    };
    signsByKey.set(key, found);
  }
  return found;
}
