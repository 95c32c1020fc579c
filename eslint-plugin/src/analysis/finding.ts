/** The analysis speaks in plain data: everything here survives `structuredClone`. */

import type { LabelId, MessageId, SuggestionId } from '../messages.js';

/** Key of a check; the rule of the same name reports its findings. */
export type CheckId =
  | 'no-double-redemption'
  | 'no-unguarded-parallel-redemption'
  | 'require-refresh-token-fallback'
  | 'require-refresh-token-rotation'
  | 'require-token-expiry-check'
  | 'no-replayable-callback'
  | 'require-atomic-code-consumption'
  | 'no-grant-mismatch';

/** A stretch of source. Lines are 1-based and columns 0-based, as in ESTree; `range` is in UTF-16 units. */
export interface Span {
  range: [number, number];
  line: number;
  column: number;
  endLine: number;
  endColumn: number;
}

/** A second place that explains a finding, e.g. the first redemption. */
export interface Related {
  at: Span;
  label: LabelId;
  data?: Record<string, string>;
}

/** One replacement of source text. Edits of a plan never overlap. */
export interface TextEdit {
  range: [number, number];
  text: string;
}

/** A suggestion: always offered, never applied by itself. */
export interface FixPlan {
  title: SuggestionId;
  data: Record<string, string>;
  edits: TextEdit[];
}

/** `certain`: a careful OAuth engineer would call it a bug. `potential`: it depends on what the code does not show. */
export type Certainty = 'certain' | 'potential';

/** What the analysis found at one place of one file. */
export interface Finding {
  check: CheckId;
  message: MessageId;
  /** Placeholders of the message, never finished sentences. */
  data: Record<string, string>;
  certainty: Certainty;
  /** The redemption that is one too many. */
  at: Span;
  related: Related[];
  fixes: FixPlan[];
}
