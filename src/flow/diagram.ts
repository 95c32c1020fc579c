/** The flow as a picture: one band for each station, one card for each place, arrows between. Pure text work. */

import { commandLink, escapeHtml } from '../guide/html.js';
import { pageCommands } from '../ids.js';
import { nameOf, whereOf, type FlowStop, type Station } from './stations.js';

const width = 760;
const card = { width: 352, height: 48, gap: 12 };
const band = { padding: 16, title: 34, gap: 30 };
const maxCards = 12;

/** The body of the page: the picture, then the findings in words. */
export function flowPage(stations: readonly Station[]): string {
  return `<h1>Authorization flow</h1>\n${picture(stations)}\n${findings(stations)}`;
}

/** The style of the picture, in the colours of the editor's theme. */
export const flowStyle = `
.flow { width: 100%; height: auto; font-family: var(--vscode-font-family); }
.flow .band { fill: var(--vscode-editorWidget-background); stroke: var(--vscode-editorWidget-border, #8886); }
.flow .empty { fill: none; stroke-dasharray: 5 4; }
.flow .title { font-size: 15px; font-weight: 600; fill: var(--vscode-editor-foreground); }
.flow .note { font-size: 12px; fill: var(--vscode-descriptionForeground); }
.flow .card { fill: var(--vscode-editor-background); stroke: var(--vscode-editorWidget-border, #8886); }
.flow .name { font-size: 13px; font-family: var(--vscode-editor-font-family, monospace); fill: var(--vscode-textLink-foreground); }
.flow .bug .card { stroke: var(--vscode-editorError-foreground, #c33); stroke-width: 2; }
.flow .bug .mark { font-size: 16px; fill: var(--vscode-editorError-foreground, #c33); }
.flow a:focus { outline: none; }
.flow a:hover .card, .flow a:focus .card { stroke: var(--vscode-focusBorder); stroke-width: 3; }
.flow .arrow { stroke: var(--vscode-descriptionForeground); stroke-width: 1.5; fill: none; }
.flow .head { fill: var(--vscode-descriptionForeground); }
`;

function picture(stations: readonly Station[]): string {
  let y = 0;
  const parts: string[] = [];
  for (const [index, station] of stations.entries()) {
    if (index > 0) parts.push(arrow(y));
    if (index > 0) y += band.gap;
    const height = heightOf(station);
    parts.push(bandAt(station, y, height));
    y += height;
  }
  const box = `viewBox="-2 -2 ${width + 4} ${y + 4}"`;
  return `<svg class="flow" ${box} role="group" aria-label="Authorization flow">\n${parts.join('\n')}\n</svg>`;
}

function heightOf({ stops }: Station): number {
  const rows = Math.ceil(Math.min(stops.length, maxCards) / 2);
  const more = stops.length > maxCards ? 20 : 0;
  return band.title + band.padding + rows * (card.height + card.gap) - (rows > 0 ? 4 : 8) + more;
}

function bandAt({ title, stops }: Station, y: number, height: number): string {
  const empty = stops.length === 0;
  const shown = foremost(stops);
  const rest = stops.length - shown.length;
  return [
    `<rect class="band${empty ? ' empty' : ''}" x="0" y="${y}" width="${width}" height="${height}" rx="8"/>`,
    `<text class="title" x="${band.padding}" y="${y + 26}">${escapeHtml(title)}</text>`,
    `<text class="note" x="${width - band.padding}" y="${y + 26}" text-anchor="end">${countOf(stops.length)}</text>`,
    ...shown.map((stop, index) => cardAt(stop, index, y + band.title + 8)),
    ...(rest > 0
      ? [
          `<text class="note" x="${band.padding}" y="${y + height - 12}">and ${rest} more, in the side bar</text>`,
        ]
      : []),
  ].join('\n');
}

/** As many places as have room, in their order; those with findings before all others. */
function foremost(stops: readonly FlowStop[]): FlowStop[] {
  const bugs = stops.filter(({ finding }) => finding);
  const others = stops.filter(({ finding }) => !finding);
  const kept = new Set([...bugs, ...others].slice(0, maxCards));
  return stops.filter((stop) => kept.has(stop));
}

function countOf(places: number): string {
  if (places === 0) return 'nowhere to be seen';
  return places === 1 ? '1 place' : `${places} places`;
}

function cardAt(stop: FlowStop, index: number, top: number): string {
  const x = band.padding + (index % 2) * (card.width + card.gap + 12);
  const y = top + Math.floor(index / 2) * (card.height + card.gap);
  const label = [nameOf(stop), whereOf(stop), stop.finding].filter(Boolean).join(', ');
  const mark = stop.finding
    ? `<text class="mark" x="${x + card.width - 12}" y="${y + 22}" text-anchor="end">⚠</text>`
    : '';
  return [
    `<a href="${linkTo(stop)}" aria-label="${escapeHtml(label)}"${stop.finding ? ' class="bug"' : ''}>`,
    `<title>${escapeHtml(label)}</title>`,
    `<rect class="card" x="${x}" y="${y}" width="${card.width}" height="${card.height}" rx="5"/>`,
    `<text class="name" x="${x + 12}" y="${y + 20}">${escapeHtml(shorten(nameOf(stop), 38, 'end'))}</text>`,
    `<text class="note" x="${x + 12}" y="${y + 38}">${escapeHtml(noteOf(stop))}</text>`,
    `${mark}</a>`,
  ].join('');
}

function noteOf(stop: FlowStop): string {
  const by = stop.library ? ` · ${stop.library}` : '';
  return shorten(whereOf(stop), 52 - by.length, 'start') + by;
}

/** Of a name the beginning tells most, of a path the end. */
function shorten(text: string, most: number, cut: 'start' | 'end'): string {
  const length = Math.max(most, 12);
  if (text.length <= length) return text;
  return cut === 'end' ? `${text.slice(0, length - 1)}…` : `…${text.slice(1 - length)}`;
}

function arrow(y: number): string {
  const x = width / 2;
  const tip = y + band.gap - 4;
  return `<path class="arrow" d="M${x} ${y + 4}V${tip - 6}"/><path class="head" d="M${x - 5} ${tip - 7}h10l-5 8z"/>`;
}

function findings(stations: readonly Station[]): string {
  const bugs = stations.flatMap(({ stops }) => stops.filter(({ finding }) => finding));
  if (bugs.length === 0) return '<p>No finding on the way.</p>';
  const items = bugs.map(
    (stop) =>
      `<li><a href="${linkTo(stop)}">${escapeHtml(whereOf(stop))}</a> ${escapeHtml(stop.finding ?? '')}</li>`,
  );
  return `<h2>Findings on the way</h2>\n<ul>\n${items.join('\n')}\n</ul>`;
}

function linkTo({ uri, start }: FlowStop): string {
  return commandLink(pageCommands.openPlace, uri, start.line, start.character);
}
