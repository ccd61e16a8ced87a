import assert from 'node:assert/strict';
import type { PageSetting, PlayedPage } from './page-session.ts';
import { blocks } from './pages.ts';

const target = '--api-center-id "$API_CENTER_ID" --source https://github.com/contoso';
const clone =
  'for part in package.json package-lock.json dist examples __tests__; do ln -s "$PROJECT/$part" "$part"; done';
/** Registers a server under a name, as an earlier run has done. */
const registered = (id: string, title: string, url: string, source: string, environment: string) =>
  `mcp-register register --server-url ${url} --api-id ${id} --title "${title}" --environment-id ${environment} ${target}/${source}`;

/** Output as a page shows it, with other numbers, words where they depend on them, and another API center. */
function linesLike(text: string): RegExp {
  return new RegExp(
    text
      .trim()
      .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
      .replace(/\d+(\\\.\d+)?/g, '[\\d.]+')
      .replace('contoso', '[\\w-]+')
      // A page shows a run that signs in; nobody signs in on loopback.
      .replace(/ \\\(([^()]*) of it to sign in\\\)/, '(?: \\($1 of it to sign in\\))?')
      .replace(/\n\s*/g, '\\n\\s*'),
  );
}

export interface Scene extends PageSetting {
  /** What else must be true once the page is through. */
  readonly holds?: (played: PlayedPage) => void;
}

const textOf = (page: string, language: string, start = '') =>
  blocks.find((block) => block.page === page && block.language === language && block.text.startsWith(start))
    ?.text ?? '';

/** What each page with commands takes for granted, and what it promises. */
export const scenes: Readonly<Record<string, Scene>> = {
  'README.md': {
    shows: {
      'npm ci': [/registers? /],
      'node dist/cli/index.js demo': [
        /The demo is running[\s\S]* probe [\s\S]* register [\s\S]* unregister /,
      ],
      '# Is the server healthy': [
        /Demo: healthy[\s\S]*6 to create, 0 to update[\s\S]*Weather: planned; nothing was written[\s\S]*The set-up works/,
      ],
      'mcp-register init': [/Written +mcp-register\.yaml[\s\S]*plan: 1 planned[\s\S]*sync: 1 registered/],
      'mcp-register surface': [/Written +mcp-surface\.json/],
      'mcp-register unregister': [/- delete +deployment +dev[\s\S]*nothing was written/],
      'mcp-register emulator': [/ARM +http[\s\S]*State +center\.json/],
    },
    given: {
      'npm ci': clone,
      'mcp-register unregister': registered(
        'weather',
        'Weather',
        'https://weather.azurewebsites.net/mcp',
        'weather',
        'dev',
      ),
    },
  },
  'CONTRIBUTING.md': { given: { 'npm ci': clone } },
  'docs/after-registration.md': {
    shows: {
      'mcp-register promote': [
        /lifecycleStage: "development" -> "production"[\s\S]*promoted from "dev" to "production"/,
      ],
      'mcp-register register': [/create +portal[\s\S]*Portal +https:\/\/contoso-tools\.portal\./],
    },
    given: {
      'mcp-register promote': registered(
        'orders',
        'Orders',
        'https://orders-dev.example.com/mcp',
        'orders',
        'dev',
      ),
    },
    env: {
      PORTAL_CLIENT_ID: '22222222-2222-3333-4444-555555555555',
      GROUP_OBJECT_ID: '33333333-2222-3333-4444-555555555555',
    },
  },
  'docs/audit.md': {
    shows: {
      'mcp-register audit --manifest': [/Audit of contoso-tools: 0 errors[\s\S]*Audit of [\s\S]*/],
      'mcp-register audit --fail-on': [/0 errors/],
      'mcp-register doctor': [/VS Code/],
    },
    holds: ({ read }) => {
      assert.match(read('audit.html'), /^<!doctype html>/i);
      assert.equal(JSON.parse(read('audit.sarif')).version, '2.1.0');
    },
    given: {
      'mcp-register audit --manifest': `${registered('weather', 'Weather', 'https://weather.contoso.example/mcp', 'weather', 'production')}
cat > mcp-register.yaml <<'END OF FILE'\n${blocks.find(({ page, language }) => page === 'docs/audit.md' && language === 'yaml')?.text}END OF FILE`,
    },
  },
  'docs/azure-functions.md': {
    env: {
      APP_ID:
        '/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/weather/providers/Microsoft.Web/sites/weather',
    },
  },
  'docs/chaos.md': { given: { 'npm run': clone } },
  'docs/dump-and-init.md': {
    shows: { 'mcp-register plan': [/1 unchanged/] },
    holds: ({ read }) => assert.equal(read('mcp-register.yaml'), textOf('docs/dump-and-init.md', 'yaml')),
    given: {
      // The other way to start: from entries that are there, in a repository without a manifest.
      'mcp-register dump': `mkdir other && cd other\n${registered('weather', 'Weather', 'https://weather.contoso.example/mcp', 'platform', 'production')}`,
    },
    env: { SERVER_URL: 'https://weather.contoso.example/mcp' },
  },
  'docs/emulator.md': {
    shows: {
      'mcp-register emulator --port 18080 --state': [new RegExp(textOf('docs/emulator.md', '').trim())],
      'mcp-register register': [/registered as "weather"/, /registered as "weather"/],
      'curl -X PUT': [/"title":"Weather"[\s\S]*"servers":\[\{.*"url":"http/],
      'curl http': [/"requests"|"method":"PUT"/],
      'export AZURE': [/"title":"Weather"/],
      'mcp-register emulator --port 18080 &': [/^\[\]/m],
    },
    given: { 'export AZURE_CONFIG_DIR': `eval "$(grep -o 'export .*' "$PAGE_SESSION/shown-18443")"` },
  },
  'docs/export.md': {
    shows: {
      'mcp-register export --format copilot': [/wrote "managed-settings\.json": 1 entry/],
      'mcp-register export --format vscode': [/wrote "\.vscode\/mcp\.json": 1 entry/],
      'mcp-register export --format claude-code': [/wrote "\.mcp\.json": 1 entry/],
      'mcp-register export --check': [/managed-settings\.json/],
    },
    given: {
      'mcp-register export --format copilot': `curl -sS -X PUT "$ARM$API_CENTER_ID/metadataSchemas/team?api-version=2024-03-01" -H 'content-type: application/json' \\
  -d '{"properties":{"schema":"{\\"type\\":\\"string\\"}","assignedTo":[{"entity":"api"}]}}'
${registered('weather', 'Weather', 'https://weather.azurewebsites.net/mcp', 'weather', 'production')} --custom-properties 'team: sky'`,
    },
  },
  'docs/fleets.md': {
    shows: {
      'mcp-register plan --manifest mcp-register.yaml --api-center-id': [
        /plan: 3 planned; in all 15 to create[\s\S]*sync: 3 registered/,
        /plan: 1 planned, 3 unchanged/,
      ],
      'mcp-register plan --manifest mcp-register.yaml --adopt': [
        /1 planned, 2 unchanged[\s\S]*sync: 1 registered/,
      ],
      'mcp-register plan --manifest mcp-register.yaml --prune': [
        /- delete +api +tides[\s\S]*sync: 1 deleted, 3 unchanged/,
      ],
      'mcp-register dump --out "backup': [/Written +backup\/[\d-]+\/mcp-register\.yaml/],
      'git show': [/sync: 1 unchanged/],
    },
    given: {
      'mcp-register plan --manifest mcp-register.yaml --api-center-id': 'cp mcp-register.yaml first.yaml',
      'mcp-register dump --out mcp-register.yaml': `mkdir adopt && cd adopt
${registered('tides', 'Tides', 'https://tides.example.com/mcp', 'platform', 'production')}
curl -sS -X PUT "$ARM$API_CENTER_ID/workspaces/default/apis/tides?api-version=2024-03-01" -H 'content-type: application/json' \\
  -d '{"properties":{"title":"Tides","kind":"mcp","description":"High and low water."}}'`,
      'mcp-register plan --manifest mcp-register.yaml --adopt': `grep -q '^name:' mcp-register.yaml || sed -i '1iname: platform' mcp-register.yaml`,
      'mcp-register plan --manifest mcp-register.yaml --prune': 'cd .. && cp first.yaml mcp-register.yaml',
      'git show': `git init --quiet && git add mcp-register.yaml && git commit --quiet --message one
git commit --quiet --allow-empty --message two`,
      'mcp-register sync --manifest mcp-register.yaml --changed-since':
        'cp first.yaml mcp-register.yaml && git commit --quiet --all --allow-empty --message three',
    },
    env: { ORDERS_KEY: 'c4n4ry-orders-key' },
  },
  'docs/getting-started-azure-pipelines.md': { given: { 'npm ci': clone } },
  'docs/getting-started-github.md': {},
  'docs/performance.md': {
    shows: { 'mcp-register register': [linesLike(textOf('docs/performance.md', ''))] },
    holds: ({ read }) => assert.equal(JSON.parse(read('run.har')).log.version, '1.2'),
  },
  'docs/permissions.md': {
    shows: { 'mcp-register doctor': [/ok +role +may plan, register/] },
  },
  'docs/releasing.md': { given: { 'npm version': clone }, env: { MARKETPLACE_TOKEN: 'c4n4ry-marketplace' } },
  'examples/setup/README.md': {
    shows: {
      './setup.sh mcp-catalogue contoso-tools westeurope contoso/weather': [
        /gh variable set API_CENTER_ID --repo contoso\/weather/,
      ],
    },
    given: { 'az provider': 'cd "$PROJECT/examples/setup"' },
  },
};
