/** Applies every suggestion of every program: what it was made for is gone, and nothing else has come. */

import assert from 'node:assert/strict';
import path from 'node:path';

import type { Finding, FixPlan } from '../../eslint-plugin/src/analysis/index.js';
import { messages, render, suggestions, type MessageId } from '../../eslint-plugin/src/messages.js';
import { apply } from './apply.js';
import { allSubjects, analyzeSubject, type Subject } from './subjects.js';
import { typeErrors } from './type-check.js';

/** A suggestion that was applied. */
interface Trial {
  subject: Subject;
  finding: Finding;
  fix: FixPlan;
  before: readonly Finding[];
  fixed: string;
  /** The names of the original and the fixed text for the type check. */
  files: [string, string];
}

const trials: Trial[] = [];
const offered = new Map<MessageId, { with: number; without: number }>();

for (const [index, subject] of (await allSubjects()).entries()) {
  const { findings } = analyzeSubject(subject, subject.code);
  for (const finding of findings) {
    const tally = offered.get(finding.message) ?? { with: 0, without: 0 };
    offered.set(finding.message, tally);
    if (finding.fixes.length > 0) tally.with++;
    else tally.without++;
    for (const fix of finding.fixes) {
      const extension = path.extname(subject.filename);
      const files: [string, string] = [
        `${index}${extension}`,
        `${index}-${trials.length}${extension}`,
      ];
      trials.push({
        subject,
        finding,
        fix,
        before: findings,
        fixed: apply(subject.code, fix),
        files,
      });
    }
  }
}

/** The messages without a suggestion, and why: mostly, no edit of the file at hand can mend what they say. */
const withoutFix: Partial<Record<MessageId, string>> = {
  codeStoredForLater: 'what should be stored are tokens, which come of a redemption elsewhere',
  silentAcquisitionMissing: 'where tokens are needed again is another part of the program',
};

describe('suggestions', () => {
  let errors: Map<string, string[]>;

  before(function () {
    this.timeout(120_000);
    errors = typeErrors(
      new Map(
        trials.flatMap(({ subject, fixed, files }) => [
          [files[0], subject.code] as const,
          [files[1], fixed] as const,
        ]),
      ),
    );
  });

  for (const { subject, finding, fix, before: found, fixed, files } of trials) {
    it(`${subject.title}: ${render(suggestions[fix.title], fix.data)}`, () => {
      const after = analyzeSubject(subject, fixed);
      // What another visit does stood behind what happened in one; it is a finding of its own.
      const left = after.findings
        .filter(({ check }) => check === finding.check || check !== 'no-replayable-callback')
        .map(nameOf);
      const expected = found.map(nameOf);
      expected.splice(expected.indexOf(nameOf(finding)), 1);
      const surplus = left.filter(
        (name, at) =>
          left.slice(0, at + 1).filter((each) => each === name).length >
          expected.filter((each) => each === name).length,
      );
      assert.deepEqual(surplus, [], fixed);
      assert.deepEqual(after.notes, [], fixed);
      assert.deepEqual(added(errors.get(files[0])!, errors.get(files[1])!), [], fixed);
      assert.doesNotMatch(render(suggestions[fix.title], fix.data), /\{\{/);
    });
  }

  for (const message of Object.keys(messages) as MessageId[]) {
    const reason = withoutFix[message];
    if (reason === undefined)
      it(`are there for ${message}`, () => {
        assert((offered.get(message)?.with ?? 0) > 0);
      });
    else
      it(`are not there for ${message}: ${reason}`, () => {
        assert.equal(offered.get(message)?.with ?? 0, 0, 'take it off the list');
      });
  }
});

function nameOf({ check, message, certainty }: Finding): string {
  return `${check} ${message} ${certainty}`;
}

/** The errors that the original did not have. A name that it does not have either may be used once more. */
function added(before: readonly string[], after: readonly string[]): string[] {
  const known = [...before];
  return after.filter((error) => {
    const at = known.indexOf(error);
    if (at >= 0 && error.startsWith('TS2304')) return false;
    if (at >= 0) known.splice(at, 1);
    return at < 0;
  });
}
