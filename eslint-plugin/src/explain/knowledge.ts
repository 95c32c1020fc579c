/** All knowledge as plain data, for those who want to put it to a use of their own. */

import { briefRecords } from './brief/index.js';
import { lookupUrl } from './explanation.js';
import { guidePageOf, guideUrl } from './guide-pages.js';
import type {
  AadstsRecord,
  BriefRecord,
  Category,
  Fixer,
  OAuthError,
  Retry,
  Statement,
  Sureness,
} from './record.js';
import { records } from './records/index.js';
import type { Source } from './sources.js';
import { suberrors } from './suberrors.js';
import { articleOf, sourceOf } from './words.js';

/** A statement with its page in full. `source` is there unless the statement is inferred. */
export interface KnownStatement {
  text: string;
  sure: Sureness;
  source?: Source;
}

/** One code. Of a brief one, category, fixers and retry are inferred. */
export interface KnownCode {
  code: string;
  kind: 'full' | 'brief';
  names: readonly string[];
  namesElsewhere?: readonly string[];
  title?: string;
  category?: Category;
  oauthErrors: readonly OAuthError[];
  fixers: readonly Fixer[];
  retry?: Retry;
  meaning?: KnownStatement;
  causes?: readonly KnownStatement[];
  actions?: readonly (KnownStatement & { by: Fixer })[];
  related: readonly string[];
  umbrella?: true;
  reviewed?: string;
  lookupUrl: string;
  guideUrl?: string;
  article?: string;
}

/** One value of `suberror`. */
export interface KnownSuberror {
  suberror: string;
  errors: readonly string[];
  meaning: KnownStatement;
  advice: string;
  fixer: Fixer;
  retry: Retry;
}

/** What `knowledge` returns; `aadsts-knowledge.schema.json` describes it. */
export interface Knowledge {
  codes: readonly KnownCode[];
  suberrors: readonly KnownSuberror[];
}

/** Everything that is known: all codes by number, and the values of `suberror`. */
export function knowledge(): Knowledge {
  const codes = [...records.map(full), ...briefRecords.map(brief)];
  return {
    codes: codes.sort((a, b) => numberOf(a) - numberOf(b)),
    suberrors: suberrors.map((one) => ({ ...one, meaning: statementOf(one.meaning) })),
  };
}

function full(record: AadstsRecord): KnownCode {
  const { title, retry, umbrella, reviewed } = record;
  const article = articleOf(record);
  return {
    ...shared(record),
    kind: 'full',
    title,
    retry,
    meaning: statementOf(record.meaning, article),
    causes: record.causes.map((one) => statementOf(one, article)),
    actions: record.actions.map((one) => ({ by: one.by, ...statementOf(one, article) })),
    ...(umbrella && { umbrella }),
    reviewed,
  };
}

function brief(record: BriefRecord): KnownCode {
  const { gist, retry } = record;
  return {
    ...shared(record),
    kind: 'brief',
    ...(retry && { retry }),
    ...(gist && { meaning: statementOf(gist, articleOf(record)) }),
  };
}

function shared(record: AadstsRecord | BriefRecord): Omit<KnownCode, 'kind'> {
  const { code, names, category, oauthErrors, fixers, related, article } = record;
  const { namesElsewhere = [] } = record;
  const guide = guidePageOf(record);
  return {
    code: nameOf(code),
    names,
    ...(namesElsewhere.length > 0 && { namesElsewhere }),
    ...(category && { category }),
    oauthErrors,
    fixers,
    related: related.map(nameOf),
    lookupUrl: lookupUrl(code),
    ...(guide && { guideUrl: guideUrl(guide) }),
    ...(article && { article }),
  };
}

function statementOf(statement: Statement, article?: Source): KnownStatement {
  const source = sourceOf(statement, article);
  return { text: statement.text, sure: statement.sure, ...(source && { source }) };
}

function nameOf(code: number): string {
  return `AADSTS${code}`;
}

function numberOf({ code }: KnownCode): number {
  return Number(code.slice('AADSTS'.length));
}
