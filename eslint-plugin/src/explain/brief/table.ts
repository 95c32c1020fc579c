/** How the tables of brief records are written down, and what their short rows stand for. */

import type { BriefRecord, Category, Fixer, Retry, Statement } from '../record.js';
import { documented, inferred } from '../record.js';

/** One code. What a row leaves out follows from its category. */
export interface BriefRow {
  is?: Category;
  /** One sentence in our own words. */
  gist?: string;
  /** What the sentence rests on: the collected texts unless it says otherwise; `name` for the symbolic name alone. */
  from?: 'errorCodes' | 'name';
  name?: string;
  elsewhere?: string;
  by?: Fixer;
  /** `unsure` where the category's advice would not be true of this code. */
  retry?: Retry | 'unsure';
  /** The OAuth error that such a code should come with. */
  error?: string;
  related?: readonly number[];
  article?: string;
}

/** Rows by code. A key that stands twice does not compile. */
export type BriefTable = Readonly<Record<number, BriefRow>>;

/** Who acts on an error of a category, and whether to try again, unless a row knows better. */
const usual: Readonly<Record<Category, readonly [Fixer, Retry | undefined]>> = {
  code: ['developer', 'new-code'],
  'refresh token': ['user', 'after-user'],
  PKCE: ['developer', 'fix-request'],
  'redirect URI': ['developer', 'after-change'],
  'client credential': ['developer', 'after-change'],
  'app registration': ['developer', 'after-change'],
  request: ['developer', 'fix-request'],
  'scope or resource': ['developer', 'fix-request'],
  consent: ['administrator', 'after-change'],
  MFA: ['user', 'after-user'],
  'Conditional Access': ['administrator', 'after-change'],
  device: ['developer', undefined],
  'device code': ['user', 'after-user'],
  'user account': ['administrator', 'after-change'],
  'user credential': ['user', 'after-user'],
  session: ['user', 'after-user'],
  tenant: ['administrator', 'after-change'],
  federation: ['administrator', 'after-change'],
  'on-premises': ['administrator', 'after-change'],
  'claims extension': ['developer', 'after-change'],
  cloud: ['developer', 'fix-request'],
  throttling: ['wait', 'backoff'],
  service: ['administrator', undefined],
};

/** The records of a table, by code. */
export function briefRecordsOf(table: BriefTable): BriefRecord[] {
  return Object.entries(table).map(([code, row]) => briefRecord(Number(code), row));
}

function briefRecord(code: number, row: BriefRow): BriefRecord {
  const [usualFixer, usualRetry] = row.is ? usual[row.is] : [];
  const fixer = row.by ?? usualFixer;
  const retry = row.retry === 'unsure' ? undefined : (row.retry ?? retryBy(row.by) ?? usualRetry);
  const gist = statement(row);
  return {
    code,
    names: row.name ? [row.name] : [],
    namesElsewhere: row.elsewhere ? [row.elsewhere] : [],
    ...(gist && { gist }),
    ...(row.is && { category: row.is }),
    fixers: fixer ? [fixer] : [],
    ...(retry && { retry }),
    oauthErrors: row.error ? [{ error: row.error, sure: 'inferred' }] : [],
    related: row.related ?? [],
    ...(row.article && { article: row.article }),
  };
}

/** Another fixer than the usual one makes another retry likely, too. */
function retryBy(fixer: Fixer | undefined): Retry | undefined {
  if (fixer === 'administrator') return 'after-change';
  return fixer === 'user' ? 'after-user' : undefined;
}

function statement({ gist, from }: BriefRow): Statement | undefined {
  if (gist === undefined) return undefined;
  return from === 'name' ? inferred(gist) : documented(from ?? 'collectedTexts', gist);
}
