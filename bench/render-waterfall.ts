import type { HarEntry } from '../src/core/http/har.ts';

/** What one kind of run asked, as a picture is to show it. */
export interface Waterfall {
  readonly title: string;
  readonly entries: readonly HarEntry[];
}

const width = 880;
const labelWidth = 400;
const rowHeight = 20;
const top = 64;
const barHeight = 12;

/** Fill of a bar, on white and on black; a class of the picture's style sheet. */
const colors: Readonly<Record<string, readonly [string, string]>> = {
  azure: ['#0969da', '#58a6ff'],
  server: ['#1a7f37', '#3fb950'],
  registry: ['#8250df', '#bc8cff'],
  repository: ['#bf8700', '#d29922'],
  'sign-in': ['#cf222e', '#f85149'],
};
const names: Readonly<Record<string, string>> = {
  azure: 'API Center',
  server: 'MCP server',
  registry: 'registry',
  repository: 'repository',
  'sign-in': 'sign-in',
};

/** The requests of a run as an SVG picture: a row each, in the order in which they began. Pure. */
export function renderWaterfall({ title, entries }: Waterfall): string {
  const starts = entries.map(({ startedDateTime }) => Date.parse(startedDateTime));
  const first = Math.min(...starts);
  const total = Math.max(...entries.map(({ time }, index) => (starts[index] ?? first) - first + time));
  const step = stepFor(total);
  const height = top + entries.length * rowHeight + 12;
  const x = (ms: number) => labelWidth + (ms / total) * (width - labelWidth - 32);
  const lines = Array.from({ length: Math.floor(total / step) + 1 }, (_, index) => index * step);
  const parties = [...new Set(entries.map(({ _party }) => _party))];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img">`,
    `<title>${escaped(title)}</title>`,
    `<style>${styleSheet()}</style>`,
    `<rect class="ground" width="${width}" height="${height}" rx="6"/>`,
    `<text class="title" x="12" y="22">${escaped(title)}</text>`,
    ...legend(parties),
    ...lines.map(
      (ms) =>
        `<path class="line" d="M${x(ms).toFixed(1)} ${top - 8}V${height - 8}"/><text class="tick" x="${x(ms).toFixed(1)}" y="${top - 12}">${ms} ms</text>`,
    ),
    ...entries.map((entry, index) => row(entry, index, (starts[index] ?? first) - first, x)),
    '</svg>',
    '',
  ].join('\n');
}

function row(entry: HarEntry, index: number, start: number, x: (ms: number) => number): string {
  const y = top + index * rowHeight;
  const from = x(start);
  const wide = Math.max(2, x(start + entry.time) - from);
  return [
    `<text class="label" x="12" y="${y + barHeight - 1}">${escaped(labelOf(entry))}</text>`,
    `<rect class="${entry._party}" x="${from.toFixed(1)}" y="${y + 1}" width="${wide.toFixed(1)}" height="${barHeight}" rx="2"/>`,
  ].join('');
}

/** The method, and the end of the path; for the MCP server what it was asked. */
function labelOf({ request, _party }: HarEntry): string {
  const { pathname } = new URL(request.url);
  const [, , below] =
    /^(.*\/workspaces\/default|.*\/providers\/Microsoft\.ApiCenter)(\/.*)?$/i.exec(pathname) ?? [];
  const asked =
    _party === 'server' ? /"method":"([\w/]+)"/.exec(request.postData?.text ?? '')?.[1] : undefined;
  const text = `${request.method} ${asked ?? below ?? pathname}`;
  return text.length <= 62 ? text : `${text.slice(0, 30)}…${text.slice(-31)}`;
}

function legend(parties: readonly string[]): string[] {
  return parties.map((party, index) => {
    const at = 12 + index * 110;
    return `<rect class="${party}" x="${at}" y="34" width="10" height="10" rx="2"/><text class="label" x="${at + 15}" y="43">${names[party] ?? party}</text>`;
  });
}

function stepFor(total: number): number {
  return [50, 100, 200, 250, 500, 1000, 2000].find((step) => total / step <= 6) ?? 5000;
}

function styleSheet(): string {
  const fills = (scheme: 0 | 1) =>
    Object.entries(colors)
      .map(([party, both]) => `.${party}{fill:${both[scheme]}}`)
      .join('');
  return [
    'text{font:11px system-ui,sans-serif;fill:#1f2328}.title{font-size:14px;font-weight:600}',
    '.tick{text-anchor:middle;fill:#59636e}.line{stroke:#d1d9e0}.ground{fill:#fff}',
    fills(0),
    '@media(prefers-color-scheme:dark){text{fill:#f0f6fc}.tick{fill:#9198a1}.line{stroke:#3d444d}.ground{fill:#0d1117}',
    `${fills(1)}}`,
  ].join('');
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
