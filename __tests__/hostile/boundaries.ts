/** What each place in `src/` that reads, writes, sends or searches is held by: by file and call. */

const regular = 'a regular file of bounded size (core/regular-file.ts)';
const replaced =
  'created exclusively beside its target under an unguessable name, renamed (core/own-file.ts)';
const own = 'the user’s own file, no link and no second name (core/own-file.ts)';
const kept = 'the user’s own file, no link and no second name (app/user-files.ts)';
const transport =
  'https, or http on loopback; the guard of addresses; no redirect followed; bytes counted by the reader (core/http/transport.ts)';
const serviceClient =
  '30 s and 16 MiB an attempt, 3 attempts, no redirect followed (core/http/service-client.ts)';

/** Calls that read or write a file, or make a folder. */
export const fileCalls: Readonly<Record<string, string>> = {
  'app/disk-files.ts readRegularFile': `${regular}: 16 MiB unless an input says less`,
  'app/disk-files.ts readdirSync':
    'names and kinds only; what a manifest includes is bounded in files and bytes',
  'app/user-files.ts createOwnFile': own,
  'app/user-files.ts readOwnFile': `${own}; 16 MiB unless the command says less`,
  'app/user-files.ts replaceOwnFile': `${replaced}; a path through a link is refused first`,
  'core/commands/audit-files.ts files.read': `${kept}; 1 MiB, and of one form only`,
  'core/commands/create-files.ts files.read': kept,
  'core/commands/exported-file.ts files.read': kept,
  'core/commands/init.ts files.read': kept,
  'core/inputs/check-inputs.ts files.read': `${regular}: app/disk-files.ts`,
  'core/inputs/manifest/changed-units.ts files.read': `${regular}, or of a commit: app/git-files.ts, 16 MiB`,
  'core/inputs/manifest/manifest-file.ts files.read': `${regular}: 4 MiB each, 32 MiB in all`,
  'core/inputs/manifest/server-json-texts.ts files.read': `${regular}: app/disk-files.ts`,
  'core/inputs/replayed-plan.ts files.read': `${regular}: 64 MiB`,
  'core/own-file.ts createOwnFile': 'O_EXCL and O_NOFOLLOW: nothing may be there, not even a link',
  'core/own-file.ts mkdir': 'the folders of a file that an input names; a link on the way is refused first',
  'core/own-file.ts open': 'with O_NOFOLLOW, and O_NONBLOCK where it is there already',
  'core/own-file.ts openOwnFile': own,
  'core/own-file.ts rename': 'replaces a link itself, and not what it leads to',
  'core/own-file.ts rm': 'of the temporary file that the same call created',
  'core/regular-file.ts openSync': 'after a look at what it is, and again at what was opened',
  'core/regular-file.ts readSync': 'in chunks of 64 KB up to the limit, whatever the size is said to be',
  'emulator/http/certificate.ts mkdtemp': 'a fresh folder that only the user may enter',
  'emulator/http/certificate.ts rm': 'of that folder',
  'emulator/http/certificate.ts writeFile': 'into that folder, with the flag wx',
  'emulator/lock-file.ts createOwnFile': own,
  'emulator/lock-file.ts openOwnFile': `${own}, 1000 bytes`,
  'emulator/lock-file.ts readdir': 'names only',
  'emulator/lock-file.ts replaceOwnFile': replaced,
  'emulator/lock-file.ts rm': 'of the lock that this process created',
  'emulator/page/page.ts readFileSync': 'three files that come with the program, by fixed names',
  'emulator/state-file.ts createOwnFile': own,
  'emulator/state-file.ts mkdir': 'the folder of the state file, for the user alone',
  'emulator/state-file.ts openOwnFile': `${own}: what this program wrote`,
  'emulator/state-file.ts readdir': 'names only',
  'emulator/state-file.ts replaceOwnFile': replaced,
  'emulator/state-file.ts rm':
    'of the journal, and of temporary files with names that only this program makes',
  'emulator/state-file.ts writeFile': 'a line, exclusively, in the folder that this process made',
  'hosts/azure-pipelines/host.ts mkdtempSync': 'a fresh folder for each step',
  'hosts/azure-pipelines/host.ts replaceOwnFile': replaced,
  'hosts/azure-pipelines/task-lib.ts mkdtempSync': 'a fresh, empty folder outside the work tree',
  'hosts/azure-pipelines/task-lib.ts rmSync': 'of that folder',
  'app/events/github-event.ts readRegularFile': `${regular}: 32 MiB`,
  'hosts/github/host.ts appendToOwnFile': own,
  'hosts/github/host.ts replaceOwnFile': replaced,
  'hosts/terminal/git-index.ts readRegularFile': `${regular}: 16 KiB for a pointer, 256 MiB for an index`,
  'hosts/terminal/run-emulator.ts readRegularFile': `${regular}: 1 MiB`,
  'hosts/terminal/run-demo.ts rm': 'of the state file that the demo created, and its journal',
  'hosts/terminal/secret-references.ts files.read': `${regular}: 64 KiB`,
};

/** Calls that send a request, or make what sends one. */
export const requestCalls: Readonly<Record<string, string>> = {
  'app/git-files.ts execFileSync': 'git, without its hooks, monitors and network; 30 s and 32 MiB an answer',
  'app/concealing-transport.ts http.send': 'passes on what it gets',
  'app/run-ports.ts createHttpTransport': transport,
  'app/run.ts createServiceClient': serviceClient,
  'core/apicenter/arm-pipeline.ts new AzureAPICenter':
    'core/apicenter/bounded-http-client.ts, one origin, no redirect policy',
  'core/apicenter/arm-pipeline.ts sendRequest': '60 s an attempt, 300 s of retries in a run, 16 MiB a body',
  'core/apicenter/bounded-http-client.ts http.send': '16 MiB a body',
  'core/apicenter/export-specification.ts http.send': '60 s, 8 MiB, without the token',
  'core/commands/doctor.ts http.send': 'a time limit; the body is not read',
  'core/http/service-client.ts http.send': serviceClient,
  'core/http/transport.ts createDefaultHttpClient': transport,
  'core/http/transport.ts sendRequest': transport,
  'core/http/tunnel-agent.ts get':
    'a proxy: 20 s and 16 KiB of headers for its answer to CONNECT; ends with the run',
  'core/http/recording-transport.ts http.send':
    'passes on what it gets; keeps 256 KiB of a body and 64 MiB of a run',
  'core/probe/wire/exchange.ts http.send':
    'bytes, values and events of a round, time of an attempt and of the probe',
  'core/registry/read-json.ts http.send':
    '10 s in all, 32 MiB for the pages of the list, 200 pages, 8 MiB for another answer',
  'emulator/management/fetch-link.ts get': 'loopback only when told; bounded in bytes and time',
  'emulator/proof.ts get': 'loopback, bounded in bytes and time',
  'hosts/azure-pipelines/host.ts createServiceClient': serviceClient,
  'hosts/azure-pipelines/azure-pull-requests.ts createServiceClient': serviceClient,
  'hosts/azure-pipelines/start-task.ts spawn': 'this program again, with the same arguments',
  'hosts/github/host.ts createServiceClient': serviceClient,
  'hosts/terminal/doctor-ports.ts createServiceClient': serviceClient,
  'hosts/terminal/host.ts createServiceClient': serviceClient,
  'identity/azure-http-client.ts azureHttpClient': serviceClient,
  'identity/environment-credential.ts @azure/identity':
    'sign-in through identity/azure-http-client.ts; the CLI and a managed identity are on this machine',
  'identity/library-credential.ts @azure/identity': 'sign-in through identity/azure-http-client.ts',
  'identity/service-connection-credential.ts @azure/identity':
    'sign-in through identity/azure-http-client.ts; a managed identity is on this machine',
  'repositories/github-client.ts getOctokit': 'core/http/service-fetch.ts: one origin, 3 redirects on it',
  'repositories/github-pull-requests.ts octokit.paginate': '50 pages of 100 comments; only ours are kept',
};

/** Patterns that are made while the program runs. Those that are written out are held by `patterns.test.ts`. */
export const madePatterns: Readonly<Record<string, string>> = {
  'core/probe/diagnosis/protected.ts new RegExp':
    'a fixed pattern around the name of a parameter; a header has at most 16 KB',
  'core/probe/listing/rejected-schema.ts new RegExp': 'is only made, and never searched with',
  'core/surface/schema/patterns.ts new RegExp':
    'at most 200 characters with few quantifiers and choices, searched in at most 60',
  'emulator/faults.ts new RegExp': 'written by the user who starts the emulator, searched in a path',
  'hosts/azure-pipelines/proxy.ts new RegExp':
    'written by the administrator of the agent, searched in an address',
};
