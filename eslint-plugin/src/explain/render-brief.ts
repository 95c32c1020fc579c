/** What can be said where there is no full record, as Markdown. It says openly how little that is. */

import type { Explanation } from './explanation.js';
import type { BriefRecord } from './record.js';
import {
  articleOf,
  bullets,
  errorLines,
  fixers,
  lookupLink,
  nameLines,
  retries,
  sentence,
} from './words.js';

/** An explanation without a full record. */
export type Unexplained = Exclude<Explanation, { kind: 'explained' }>;

const b2cPage = 'https://learn.microsoft.com/en-us/azure/active-directory-b2c/error-codes';

const others = {
  b2c: (code: string) =>
    `${code} is a code of Azure AD B2C, not an AADSTS code: it comes from a user flow or a custom policy, and its number means something else than the same number of AADSTS. [Microsoft's list of AADB2C codes](${b2cPage})`,
  msa: (code: string) =>
    `${code} is a number from the sign-in of a personal Microsoft account, not an AADSTS code. Microsoft publishes no list of these: go by the text beside it, and check whether the app is meant for personal accounts at all.`,
};

/** The title of a page. */
export function unexplainedTitle(explanation: Unexplained): string {
  if (explanation.kind === 'other') return explanation.code;
  const name = explanation.kind === 'known' && explanation.name ? `: ${explanation.name}` : '';
  return `AADSTS${explanation.code}${name}`;
}

/** A few lines for a hover. */
export function renderUnexplainedShort(explanation: Unexplained): string {
  if (explanation.kind !== 'known') return plain(explanation);
  const { brief } = explanation;
  return [
    `**${unexplainedTitle(explanation)}**`,
    brief.gist ? brief.gist.text : nothingSaid(brief),
    ...(brief.retry ? [`${retries[brief.retry]} *(our inference)*`] : []),
    lookupLink(explanation),
  ].join('\n\n');
}

/** The parts of a page between its title and the neighbours. */
export function unexplainedSections(explanation: Unexplained): string[] {
  if (explanation.kind !== 'known') return [plain(explanation)];
  const { brief } = explanation;
  const facts = factsOf(brief);
  return [
    ...(facts.length > 0 ? [bullets(facts)] : []),
    brief.gist ? sentence(brief.gist, articleOf(brief)) : nothingSaid(brief),
    ...(brief.retry ? [`**Try again?** ${retries[brief.retry]} *(our inference)*`] : []),
    'Nothing more is known here: no causes and no cure that we could stand by. The text of your own error, and the sign-in log of the tenant, say more than this page can.',
  ];
}

function factsOf(brief: BriefRecord): string[] {
  const who = brief.fixers.map((fixer) => fixers[fixer]).join(', ');
  return [
    ...nameLines(brief.names, brief.namesElsewhere),
    ...errorLines(brief.oauthErrors),
    ...(brief.category ? [`Kind: ${brief.category} (inferred)`] : []),
    ...(who ? [`Who can fix it: ${who} (inferred)`] : []),
  ];
}

function nothingSaid({ code, names }: BriefRecord): string {
  return names.length > 0
    ? `AADSTS${code} is a code of Microsoft Entra of which we know the name alone.`
    : `AADSTS${code} is a code of Microsoft Entra that has been seen, but not described.`;
}

function plain(explanation: Exclude<Unexplained, { kind: 'known' }>): string {
  if (explanation.kind === 'other') return others[explanation.family](explanation.code);
  return `AADSTS${explanation.code} is not a code we know; it may be new, or mistyped. ${lookupLink(explanation)}`;
}
