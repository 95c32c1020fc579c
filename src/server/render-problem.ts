/** Turns one finding into a squiggle with its related places and its fixes. */

import type { SourceCode } from 'eslint';
import {
  DiagnosticSeverity,
  type Diagnostic,
  type Range,
  type TextEdit,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';

import { lateGuardOf } from '../../eslint-plugin/src/analysis/flow/late-guard.js';
import type { Finding, Related } from '../../eslint-plugin/src/analysis/index.js';
import {
  labels,
  messages,
  render,
  suggestions,
  type LabelId,
} from '../../eslint-plugin/src/messages.js';
import { docsUrl } from '../../eslint-plugin/src/registry.js';
import { productName } from '../ids.js';
import type { DocumentSettings, SeverityName } from '../protocol.js';
import { disableInsertion } from './disable-comment.js';
import type { Fix, Problem } from './problem.js';

const severities: Record<Exclude<SeverityName, 'off'>, DiagnosticSeverity> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** The sentence at the squiggle. ESLint's report of the finding says the same. */
export function sentence(finding: Finding): string {
  return render(messages[finding.message], finding.data);
}

/** The squiggle of a finding; undefined when the user has switched its rule off. */
export function renderProblem(
  finding: Finding,
  ruleId: string,
  document: TextDocument,
  source: SourceCode,
  settings: DocumentSettings,
): Problem | undefined {
  const certain = finding.certainty === 'certain';
  const severity = settings.severities[finding.check] ?? (certain ? 'warning' : 'information');
  if (severity === 'off') return undefined;
  // Offsets of a finding count from behind a byte-order mark; the document's count from before it.
  const shift = source.hasBOM ? 1 : 0;
  const diagnostic: Diagnostic = {
    range: toRange(firstLine(finding.at.range, source.text)),
    message: sentence(finding),
    severity: severities[severity],
    source: productName,
    code: ruleId,
    codeDescription: { href: docsUrl(finding.check) },
    relatedInformation: inOrder([...finding.related, ...lateGuardOf(finding, source.text)]).map(
      (related) => ({
        location: { uri: document.uri, range: toRange(related.at.range) },
        message: render(labels[related.label], related.data ?? {}),
      }),
    ),
  };
  const fixes = finding.fixes.map((plan) => ({
    title: render(suggestions[plan.title], plan.data).replace(/\.$/, ''),
    edits: plan.edits.map(({ range, text }) => toEdit(range, text)),
  }));
  return { check: finding.check, certain, diagnostic, fixes, disable: disable() };

  function toRange([start, end]: [number, number]): Range {
    return { start: document.positionAt(start + shift), end: document.positionAt(end + shift) };
  }

  function toEdit(range: [number, number], newText: string): TextEdit {
    return { range: toRange(range), newText };
  }

  function disable(): Fix | undefined {
    const insertion = disableInsertion(source, finding.at.line, ruleId);
    if (!insertion) return undefined;
    const { offset, text } = insertion;
    return { title: `Disable ${ruleId} for this line`, edits: [toEdit([offset, offset], text)] };
  }
}

/** What happened first, what runs it again, what failed to stop it; and then where else to look. */
const order: readonly LabelId[] = [
  ...(['firstRedemption', 'firstAttempt', 'stillPending'] as const),
  ...(['loopHead', 'retryWrapper', 'registeredHere', 'lateGuard', 'cleanupTooLate'] as const),
];

function inOrder(related: readonly Related[]): Related[] {
  const rank = ({ label }: Related) =>
    order.includes(label) ? order.indexOf(label) : order.length;
  return [...related].sort((a, b) => rank(a) - rank(b));
}

/** A call can span a screenful; the squiggle marks its first line, like most tools' do. */
function firstLine([start, end]: [number, number], text: string): [number, number] {
  const length = text.slice(start, end).search(/[\r\n]/);
  return [start, length > 0 ? start + length : end];
}
