/** From two equal requests to a finding: both looked the code up before one of them had spent it, and both went on. */

import { authorizationCodeNames, grantChecks, otherCodeNames } from '../../../catalog/stores.js';
import type { Certainty, Finding, Related } from '../../finding.js';
import { spendFirst } from '../../fixes/spend-first.js';
import type { Program } from '../../program.js';
import { exploreRequests, type Requests } from '../../run/requests.js';
import type { FunctionNode, Node } from '../../syntax/nodes.js';
import { keyOf, type Obj, type Value } from '../../values.js';
import { placeOf, spanOf } from '../place.js';
import { codesOf, holdsTokens, isLate, type StoreEvent } from './ledger.js';
import { asksForLock, conflicts, excludes, transacts } from './statement.js';

/** A code that both requests could spend. */
export interface Race {
  requests: Requests;
  /** The second request's look at the code, and where it spends it. */
  read: StoreEvent;
  spend: StoreEvent;
  node: Node;
  certainty: Certainty;
}

/** What is found of codes that are kept. */
export function consumptionFindings(program: Program): Finding[] {
  const best = new Map<Node, Race>();
  const look = (requests: Requests): boolean => {
    const race = raceIn(program, requests);
    if (!race) return false;
    const known = best.get(race.node);
    if (!known || (known.certainty === 'potential' && race.certainty === 'certain'))
      best.set(race.node, race);
    return race.certainty === 'certain';
  };
  exploreRequests(program, look);
  return [...best.values()]
    .map((race) => findingOf(program, race))
    .sort((a, b) => a.at.range[0] - b.at.range[0]);
}

function raceIn(program: Program, requests: Requests): Race | undefined {
  const { ledger, ends } = requests;
  if (!ends || ledger.excluded || !succeeds(ledger, ends[0]) || !endAlike(ledger, ends))
    return undefined;
  for (const spend of ledger.events) {
    if (spend.kind !== 'spend' || spend.run !== 1) continue;
    const same = (event: StoreEvent): boolean =>
      event.codes.some((code) => spend.codes.includes(code));
    const reads = ledger.events.filter(
      (event) =>
        event.kind === 'read' && event.run === 1 && event.order < spend.order && same(event),
    );
    // Whoever looks again looks last; of the others that is named whose answer is sure.
    const last = reads.at(-1);
    const read = reads.findLast(({ unseen }) => !unseen) ?? last;
    const before = ledger.events.find(
      (event) => event.kind === 'spend' && event.run === 0 && same(event),
    );
    if (!read || !last || !before || last.order > before.order) continue;
    // Whoever sends it to a token endpoint is a client.
    if (spend.codes.some((code) => ledger.redeemed.has(code))) return undefined;
    const excluded = exclusionOf(read, spend);
    if (excluded === 'sure' || !isAuthorizationCode(program, read, spend)) continue;
    const node = placeIn(program, read, spend);
    if (!node) continue;
    const certainty =
      excluded === 'possible' || read.unseen || spend.unseen ? 'potential' : 'certain';
    return { requests, read, spend, node, certainty };
  }
  return undefined;
}

/** A request that gets what it came for: tokens, or what was found by the code. */
function succeeds(ledger: Requests['ledger'], end: Obj): boolean {
  if (end.promise?.state !== 'fulfilled') return false;
  const { value } = end.promise;
  return (
    ledger.issued.has(0) ||
    holdsTokens(value, 0) ||
    codesOf(value).length > 0 ||
    (value.kind === 'prim' && value.value === true)
  );
}

/** The second request ends where the first does, and nothing it was told by the store has a part in it. */
function endAlike({ last }: Requests['ledger'], [first, second]: readonly [Obj, Obj]): boolean {
  const [one, other] = [last.get(0), last.get(1)];
  if (second.promise?.state !== 'fulfilled' || one?.node !== other?.node || other?.late)
    return false;
  return alike(first.promise!.value, second.promise.value);
}

function alike(one: Value, other: Value): boolean {
  if (isLate(other)) return false;
  if (one.kind === 'prim' || other.kind === 'prim') return keyOf(one) === keyOf(other);
  return true;
}

/** What lets only one request in at a time, as far as the calls around both show. */
function exclusionOf(read: StoreEvent, spend: StoreEvent): 'sure' | 'possible' | undefined {
  let possible = false;
  for (const { node, runner, runnerFile, file } of spend.frames) {
    if (!runner || !read.frames.some((frame) => frame.node === node)) continue;
    const name = runner.name.replace(/`/g, '');
    if (excludes.test(name) || conflicts.test(name)) return 'sure';
    if (!transacts.test(name)) continue;
    if (asksForLock((runnerFile ?? file).text.slice(...runner.node.range))) return 'sure';
    possible = true;
  }
  return possible ? 'possible' : undefined;
}

const checks = new RegExp(grantChecks, 'i');
const ours = new RegExp(authorizationCodeNames, 'i');
const others = new RegExp(otherCodeNames, 'i');

/** Whether the code is an authorization code: by what is checked beside it, by its name, and by no sign of another kind. */
function isAuthorizationCode(program: Program, read: StoreEvent, spend: StoreEvent): boolean {
  const near = [read, spend].map((event) => textOf(event, event.stack.at(-1)));
  const calls = [read, spend].map(({ file, node }) => file.text.slice(...node.range)).join('\n');
  if (others.test(`${calls} ${read.name}`)) return false;
  if (ours.test(`${calls} ${read.name}`)) return true;
  if (near.some((text) => others.test(text))) return false;
  if (near.some((text) => ours.test(text))) return true;
  const around = read.stack[0] ? program.file.text.slice(...read.stack[0].range) : '';
  return [...near, around].some((text) => checks.test(text));
}

function textOf({ file }: StoreEvent, fn: FunctionNode | undefined): string {
  return fn ? file.text.slice(...fn.range) : '';
}

/** Where the code is spent, if it is this file that lets time pass in between. */
function placeIn(program: Program, read: StoreEvent, spend: StoreEvent): Node | undefined {
  const parting = spend.frames.find((frame, index) => frame.node !== read.frames[index]?.node);
  if ((parting?.kind === 'call' ? parting.file : spend.file) !== program.file) return undefined;
  return placeOf(read, spend, program.file)?.node;
}

function findingOf(program: Program, race: Race): Finding {
  const { read, spend, node, certainty } = race;
  const first = placeOf(spend, read, program.file)?.node;
  const related: Related[] =
    first && first !== node ? [{ at: spanOf(first), label: 'codeReadHere' }] : [];
  const code = /^[A-Za-z_$][\w$]*$/.test(read.name) ? `\`${read.name}\`` : 'the code';
  return {
    check: 'require-atomic-code-consumption',
    message: spend.tells ? 'codeAnswerIgnored' : 'codeSpentLate',
    data: {
      code,
      line: String((first ?? node).loc.start.line),
    },
    certainty,
    at: spanOf(node),
    related,
    fixes: spendFirst(race, { code }, program),
  };
}
