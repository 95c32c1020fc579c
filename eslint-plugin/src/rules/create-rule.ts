/** Turns a check into an ESLint rule: registry entry to `meta`, findings to reports. */

import type { TSESLint } from '@typescript-eslint/utils';

import type { CheckId, Finding } from '../analysis/index.js';
import type { Analyzer } from '../analyzer.js';
import { messages, suggestions, type MessageId, type SuggestionId } from '../messages.js';
import { docsUrl, registry } from '../registry.js';

/** The options every rule of ours takes. */
export interface RuleOptions {
  /** Whether potential findings are reported too. Default false. */
  potential?: boolean;
}

type Messages = MessageId | SuggestionId;
export type Rule = TSESLint.RuleModule<
  Messages,
  [RuleOptions?],
  { description: string; recommended: boolean }
>;

/** The rule that reports the findings of `check`. */
export function createRule(check: CheckId, analyzer: Analyzer): Rule {
  const info = registry[check];
  return {
    meta: {
      type: 'problem',
      docs: { description: info.description, recommended: info.recommended, url: docsUrl(check) },
      hasSuggestions: true,
      messages: { ...messages, ...suggestions },
      schema: [
        {
          type: 'object',
          properties: {
            potential: {
              type: 'boolean',
              description:
                'Report potential findings too: those that depend on what the code does not show.',
            },
          },
          additionalProperties: false,
        },
      ],
      defaultOptions: [{ potential: false }],
    },
    create(context) {
      if (!analyzer.concerns(context, check)) return {};
      const potential = context.options[0]?.potential ?? false;
      return {
        Program(program) {
          for (const finding of analyzer.findings(context, program, check)) {
            if (finding.certainty === 'potential' && !potential) continue;
            context.report(toReport(finding));
          }
        },
      };
    },
  };
}

function toReport(finding: Finding): TSESLint.ReportDescriptor<Messages> {
  const { at } = finding;
  return {
    loc: {
      start: { line: at.line, column: at.column },
      end: { line: at.endLine, column: at.endColumn },
    },
    messageId: finding.message,
    data: finding.data,
    suggest: finding.fixes.map((fix) => ({
      messageId: fix.title,
      data: fix.data,
      fix: (fixer) => fix.edits.map((edit) => fixer.replaceTextRange(edit.range, edit.text)),
    })),
  };
}
