export const id = 428;
export const ids = [428];
export const modules = {

/***/ 30738:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fj: () => (/* binding */ pullRequestOfRef),
/* harmony export */   J7: () => (/* binding */ mergeQueueRun),
/* harmony export */   KX: () => (/* binding */ isMergeQueueBranch),
/* harmony export */   Kd: () => (/* binding */ pullRequestNumber),
/* harmony export */   x$: () => (/* binding */ forksCode)
/* harmony export */ });
/** The meaning of every run for a merge queue. */
const mergeQueueRun = {
    kind: 'idle',
    reason: 'A run for a merge queue does nothing, because the run for the push after it registers.',
};
/** Why a run for a fork's pull request has no credentials. */
const forksCode = 'The pull request comes from a fork. Its deployment runs code from outside the repository, so nothing is staged.';
/** Whether a merge queue of GitHub created the branch. @param branch with or without `refs/heads/` */
function isMergeQueueBranch(branch) {
    return /^(refs\/heads\/)?gh-readonly-queue\//.test(branch ?? '');
}
/** The number in `refs/pull/5/merge`, `pull/5/head` and the like; undefined for every other ref. */
function pullRequestOfRef(ref) {
    return pullRequestNumber(/^(?:refs\/)?pull\/(\d+)(?:\/|$)/.exec(ref ?? '')?.[1]);
}
/** The number of a pull request from a number or its digits; undefined when it is not a valid one. */
function pullRequestNumber(value) {
    const digits = typeof value === 'string' && /^#?\d+$/.test(value.trim());
    const number = digits ? Number(value.trim().replace('#', '')) : value;
    return typeof number === 'number' && Number.isSafeInteger(number) && number >= 1 && number <= 2_147_483_647
        ? number
        : undefined;
}


/***/ }),

/***/ 28572:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  concealingNetwork: () => (/* binding */ concealingNetwork),
  createNetwork: () => (/* binding */ createNetwork),
  maskedIdentity: () => (/* binding */ maskedIdentity),
  runPorts: () => (/* binding */ runPorts)
});

// EXTERNAL MODULE: ./build/core/clock.js
var clock = __webpack_require__(84300);
// EXTERNAL MODULE: ./build/core/http/many-listeners.js
var many_listeners = __webpack_require__(79668);
// EXTERNAL MODULE: ./build/identity/interruptible.js
var interruptible = __webpack_require__(97776);
// EXTERNAL MODULE: ./build/version.js
var version = __webpack_require__(58508);
;// CONCATENATED MODULE: ./build/app/concealing-transport.js
/** Fields of a sign-in form that hold a secret. */
const secretFields = ['client_assertion', 'client_secret', 'assertion', 'refresh_token', 'password'];
/** A transport that tells what is secret in a request before the request is sent: a service may repeat it. */
function concealingTransport(http, conceal) {
    return {
        send(request) {
            for (const secret of secretsIn(request))
                conceal(secret);
            return http.send(request);
        },
    };
}
function secretsIn({ headers, body }) {
    const named = (wanted) => Object.entries(headers).find(([name]) => name.toLowerCase() === wanted)?.[1] ?? '';
    const credential = named('authorization').replace(/^[A-Za-z][\w-]* /, '');
    const form = named('content-type').startsWith('application/x-www-form-urlencoded');
    const fields = form && body !== undefined ? new URLSearchParams(body) : new URLSearchParams();
    const values = secretFields.map((name) => fields.get(name) ?? '');
    return [credential, ...values].filter((value) => value !== '');
}

// EXTERNAL MODULE: ./build/app/user-files.js
var user_files = __webpack_require__(37579);
;// CONCATENATED MODULE: ./build/app/run-ports.js






/** The same network, which tells what is secret in each request. */
function concealingNetwork(network, conceal) {
    return { ...network, http: concealingTransport(network.http, conceal) };
}
/** The network of a run. Proxies are read from the environment when the first request is sent. */
function createNetwork(signal) {
    return {
        http: transportOnDemand(),
        clock: clock/* systemClock */.m,
        wallClock: Date.now,
        random: Math.random,
        signal: (0,many_listeners/* manyListeners */.V)(signal),
    };
}
/** Loads its client for the first request: a run that refuses its inputs needs none. */
function transportOnDemand() {
    let transport;
    return {
        async send(request) {
            transport ??= Promise.all(/* import() */[__webpack_require__.e(237), __webpack_require__.e(476)]).then(__webpack_require__.bind(__webpack_require__, 62476)).then(({ createHttpTransport }) => createHttpTransport());
            return (await transport).send(request);
        },
    };
}
/** The outside world of a run in a pipeline. Every token is masked the moment it exists. */
function runPorts(network, { identity, log, progress, words, startUpMs }) {
    return {
        ...network,
        identity: maskedIdentity((0,interruptible/* interruptible */.I)(identity, network.signal), log),
        progress,
        files: user_files/* userFiles */.R,
        words,
        version: version/* version */.r,
        startUpMs: Math.round(startUpMs),
    };
}
/** An identity whose tokens are secret from the moment that they exist. */
function maskedIdentity(identity, { mask }) {
    return {
        async getToken(scopes, options) {
            const token = await identity.getToken(scopes, options);
            if (token)
                mask(token.token);
            return token;
        },
    };
}


/***/ }),

/***/ 53428:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/core/http/service-client.js
var service_client = __webpack_require__(72526);
// EXTERNAL MODULE: ./build/core/inputs/read-command.js + 11 modules
var read_command = __webpack_require__(96812);
// EXTERNAL MODULE: ./build/core/message.js
var message = __webpack_require__(85285);
// EXTERNAL MODULE: ./build/core/optional.js
var optional = __webpack_require__(26080);
// EXTERNAL MODULE: ./build/core/report/describe-error.js
var describe_error = __webpack_require__(59079);
// EXTERNAL MODULE: ./build/core/report/fleet-report.js
var fleet_report = __webpack_require__(42888);
// EXTERNAL MODULE: ./build/core/report/report.js
var report_report = __webpack_require__(56859);
// EXTERNAL MODULE: ./build/core/text/printable.js
var text_printable = __webpack_require__(20075);
// EXTERNAL MODULE: ./build/repositories/github-repository.js
var github_repository = __webpack_require__(41263);
// EXTERNAL MODULE: ./build/repositories/pull-requests.js
var pull_requests = __webpack_require__(19461);
// EXTERNAL MODULE: ./build/core/inputs/manifest/keys.js
var keys = __webpack_require__(49816);
// EXTERNAL MODULE: ./build/core/inputs/table.js
var table = __webpack_require__(71798);
;// CONCATENATED MODULE: ./build/app/command-words.js


/**
 * Words that advise no input which the command does not take: it is named as the member of a manifest that stands for it,
 * or together with a command that takes it.
 */
function commandWords(words, { command, raw, isFleet }) {
    const given = new Map(Object.entries(raw));
    return {
        ...words,
        input(name, value) {
            const said = words.input(name, value);
            const row = table/* inputRows */.k8.find((one) => one.name === name);
            if (!row || given.get(name)?.trim())
                return said;
            const member = isFleet ? (0,keys/* memberOf */.C5)(name, value) : undefined;
            if (member !== undefined)
                return `${member} in the manifest`;
            if (row.commands.includes(command))
                return said;
            const taker = row.commands.find((one) => one === 'register') ?? row.commands[0];
            return `${said} in a run of ${taker}`;
        },
    };
}

// EXTERNAL MODULE: ./build/app/concealment.js
var app_concealment = __webpack_require__(82609);
// EXTERNAL MODULE: ./build/app/disk-files.js
var disk_files = __webpack_require__(29017);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/references.js
var references = __webpack_require__(96714);
;// CONCATENATED MODULE: ./build/app/git-files.js








/** A repository's own settings must not start programs, and nothing is fetched. */
const safely = ['-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null', '-c', 'protocol.allow=never'];
/** The merge of a pull request, as both hosts check it out: its first parent is the branch that it goes into. */
const mergeParents = ['HEAD^1', 'HEAD^2'];
/** Milliseconds for one question to git. */
const timeout = 30_000;
/** See {@link FilesOfCommit}. Compares with where the histories parted, where a shallow clone knows that. */
const filesOfCommit = (ref, folder) => {
    const real = (0,external_node_fs_.realpathSync)(folder);
    const git = (...args) => askGit(real, args);
    const commitOf = (name) => name.startsWith('-')
        ? undefined
        : git('rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`);
    if (ref !== undefined) {
        if (git('rev-parse', '--git-dir') === undefined)
            throw noRepository(real);
        const commit = commitOf(ref);
        if (commit === undefined)
            throw unknownRef(ref);
        return filesIn(git_files_text(git('merge-base', git_files_text(commit), 'HEAD') ?? commit), real, git);
    }
    const [into, merged] = mergeParents.map(commitOf);
    return into && merged && filesIn(git_files_text(into), real, git);
};
function filesIn(commit, folder, git) {
    const root = git_files_text(git('rev-parse', '--show-toplevel') ?? Buffer.from(folder));
    const below = (path) => `./${(0,external_node_path_.relative)(folder, (0,external_node_path_.resolve)(path)).replaceAll(external_node_path_.sep, '/')}`;
    const inCommit = (path) => `${commit}:${below(path)}`;
    return {
        read(path, greatestBytes = disk_files/* greatestFile */.O) {
            const bytes = git('cat-file', 'blob', inCommit(path));
            if (bytes && bytes.length <= greatestBytes)
                return bytes;
            throw new errors/* InvalidInput */.o9({
                code: 'file-unreadable',
                message: (0,message/* sentence */.em) `The file "${(0,text_printable/* printable */.g)(path)}" cannot be read in the commit that the manifest is compared with (${bytes ? 'it is too large' : 'it is not there'}).`,
                next: (0,message/* sentence */.em) `Choose another commit for ${(0,references/* input */.hF)('changed-since')}.`,
            });
        },
        list(path) {
            const listed = git('ls-tree', '-z', '--full-name', commit, `${below(path)}/`);
            if (!listed || listed.length === 0)
                return undefined;
            return git_files_text(listed).split('\0').filter(Boolean).map(folderEntry).toSorted(byName);
        },
        realPath(path) {
            const kind = git('cat-file', '-t', inCommit(path));
            return kind === undefined ? undefined : (0,external_node_path_.resolve)(path);
        },
        repositoryRoot: () => root,
    };
}
/** `<mode> <kind> <id>\t<path>` (git-ls-tree, OUTPUT FORMAT). A link is not followed: what it led to is not known. */
function folderEntry(line) {
    const [facts = '', path = ''] = line.split('\t');
    const [mode, kind] = facts.split(' ');
    const link = mode === '120000';
    return {
        name: external_node_path_.posix.basename(path),
        kind: link ? 'other' : kind === 'tree' ? 'folder' : kind === 'blob' ? 'file' : 'other',
        link,
    };
}
function byName(one, other) {
    return one.name < other.name ? -1 : 1;
}
function git_files_text(bytes) {
    return bytes.toString('utf8').replace(/\n$/, '');
}
/** What git prints; undefined when it says no. Throws InvalidInput where there is no git. */
function askGit(cwd, args) {
    try {
        return (0,external_node_child_process_.execFileSync)('git', [...safely, ...args], {
            cwd,
            timeout,
            maxBuffer: 2 * disk_files/* greatestFile */.O,
            stdio: ['ignore', 'pipe', 'ignore'],
            env: { ...process.env, GIT_NO_LAZY_FETCH: '1', GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0' },
        });
    }
    catch (error) {
        if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT'))
            return undefined;
        throw new errors/* InvalidInput */.o9({
            code: 'git-missing',
            message: (0,message/* sentence */.em) `${(0,references/* input */.hF)('changed-since')} needs git, and there is none on this machine.`,
            next: (0,message/* sentence */.em) `Install git, or leave ${(0,references/* input */.hF)('changed-since')} out: then every server is checked.`,
            cause: error,
        });
    }
}
function noRepository(folder) {
    return new errors/* InvalidInput */.o9({
        code: 'ref-unknown',
        message: (0,message/* sentence */.em) `${(0,references/* input */.hF)('changed-since')} compares the manifest with a commit, and git knows no repository at ${(0,text_printable/* printable */.g)(folder, 300)}.`,
        why: 'The folder is not a checkout, or it belongs to another user and git does not trust it (safe.directory).',
        next: (0,message/* sentence */.em) `Check the repository out with git, or leave ${(0,references/* input */.hF)('changed-since')} out: then every server is checked.`,
    });
}
function unknownRef(ref) {
    return new errors/* InvalidInput */.o9({
        code: 'ref-unknown',
        message: (0,message/* sentence */.em) `The repository has no commit "${(0,text_printable/* printable */.g)(ref)}" (${(0,references/* input */.hF)('changed-since')}).`,
        why: 'A pipeline usually fetches the last commit alone.',
        next: 'Fetch it before this step: fetch-depth: 0 of actions/checkout, fetchDepth: 0 of a checkout step in Azure Pipelines.',
    });
}

// EXTERNAL MODULE: ./build/core/report/headline.js
var report_headline = __webpack_require__(79165);
// EXTERNAL MODULE: ./build/core/report/plan-totals.js
var plan_totals = __webpack_require__(22488);
;// CONCATENATED MODULE: ./build/app/log-progress.js




/** A run in the log of a step: one line for what happens, requests and bodies in the debug log. */
function logProgress(log, words) {
    return {
        attempt: ({ phase, method, httpStatus, ms, error }) => log.debug((0,text_printable/* printable */.g)(`${phase} ${method}: ${httpStatus ?? 'no answer'} in ${Math.round(ms)} ms ${error ?? ''}`)),
        wait: (ms, reason) => log.info(`Probe: ${(0,text_printable/* printable */.g)((0,message/* render */.XX)(reason, words))}; next attempt in ${Math.ceil(ms / 1000)} s`),
        waiting: (server, reason) => log.info(`Waiting: ${(0,text_printable/* printable */.g)(server, 300)}, ${(0,text_printable/* printable */.g)((0,message/* render */.XX)(reason, words))}`),
        probed: (result) => log.info(`Probe: ${result.status}, ${(0,text_printable/* printable */.g)(result.url, 300)}`),
        planned({ steps }) {
            for (const { kind, id, action, reason } of steps) {
                const why = reason === undefined ? '' : ` (${(0,text_printable/* printable */.g)(reason, 200)})`;
                log.info(`Plan: ${action} ${kind} ${(0,text_printable/* printable */.g)(id, 90)}${why}`);
            }
            const totals = (0,plan_totals/* planTotals */.H)(steps);
            if (totals !== '')
                log.info(`Plan: ${totals}`);
        },
        applied: ({ kind, id, action, ms }) => log.info(`Written: ${kind} ${(0,text_printable/* printable */.g)(id, 90)} ${action}d in ${ms} ms`),
        request: ({ method, path, status, ms }) => log.debug((0,text_printable/* printable */.g)(`${method} ${path} ${status ?? 'no answer'} in ${Math.round(ms)} ms`, 500)),
        written: (path) => log.info(`Written: ${(0,text_printable/* printable */.g)(path, 300)}`),
        unit: (result, { done, of }) => log.info(`${done}/${of} ${(0,report_headline/* unitLine */.nl)(result)}`),
        bug: (error) => log.debug(error instanceof Error ? (error.stack ?? error.message) : String(error)),
    };
}

// EXTERNAL MODULE: ./build/core/project.js
var project = __webpack_require__(22591);
// EXTERNAL MODULE: ./build/core/text/counted.js
var counted = __webpack_require__(31522);
// EXTERNAL MODULE: ./build/core/report/audit-markdown.js
var audit_markdown = __webpack_require__(29934);
// EXTERNAL MODULE: ./build/core/report/audit-report.js
var audit_report = __webpack_require__(39985);
// EXTERNAL MODULE: ./build/core/report/fleet-rows.js
var fleet_rows = __webpack_require__(52231);
// EXTERNAL MODULE: ./build/core/report/markdown-parts.js
var markdown_parts = __webpack_require__(49399);
;// CONCATENATED MODULE: ./build/core/report/outcome-markdown.js


/** What happened, why, and the next thing to do; empty when all is well. Further lines of the last are to be copied. */
function failure({ error }) {
    if (!error)
        return '';
    const [next = '', ...copied] = error.next.split('\n');
    return [
        `**What** ${(0,markdown_parts/* lines */.Mn)(error.message, 1000)}`,
        ...(error.why ? [`**Why** ${(0,markdown_parts/* text */.Qq)(error.why, 1000)}`] : []),
        `**Next** ${(0,markdown_parts/* text */.Qq)(next, 1000)}`,
        ...(copied.length > 0 ? [(0,markdown_parts/* toCopy */.pI)(copied)] : []),
        `**More** ${(0,project/* helpUrl */.xR)(error.code)}`,
    ].join('\n\n');
}
/** @param shown maximum number of warnings */
function warnings({ warnings: all }, shown = Number.POSITIVE_INFINITY) {
    const rows = all
        .slice(0, shown)
        .map(({ code: name, message }) => `- ${(0,markdown_parts/* text */.Qq)(message, 600)} (${(0,markdown_parts/* text */.Qq)(name)})`);
    return [...rows, ...(all.length > shown ? [`- and ${all.length - shown} more`] : [])].join('\n');
}

;// CONCATENATED MODULE: ./build/core/report/fleet-markdown.js









const entriesShown = 100;
const filesShown = 40;
function auditSummary(report) {
    const { audit } = report;
    return [
        `### Audit of ${(0,markdown_parts/* text */.Qq)(audit.subject, 100)}: ${(0,audit_markdown/* auditCounts */.g)(audit)}`,
        failure(report),
        ...(0,audit_markdown/* auditBlocks */.a)(audit),
        (0,markdown_parts/* section */.uW)('Warnings', warnings(report)),
    ];
}
/**
 * What happened to each entry, with the reason, before anything else. What is up to date is only counted.
 *
 * @param shown maximum number of rows
 */
function fleetBlocks(report, shown = entriesShown) {
    if ((0,audit_report/* isAuditReport */.wq)(report))
        return auditSummary(report);
    const results = report.results.filter((result) => result.status !== 'unchanged' || result.warnings.length > 0 || (0,fleet_report/* stagedNames */.VA)(result) !== undefined);
    const { rows, rest } = (0,fleet_rows/* fleetRows */.Y)({ results }, shown);
    const isSweep = report.command === 'sweep';
    const cells = rows.map(({ name, environment, status, owner, reason }) => isSweep
        ? [(0,markdown_parts/* text */.Qq)(name, 90), status, (0,markdown_parts/* text */.Qq)(reason, 200)]
        : [(0,markdown_parts/* text */.Qq)(name, 90), (0,markdown_parts/* text */.Qq)(environment, 90), status, (0,markdown_parts/* text */.Qq)(owner, 60), (0,markdown_parts/* text */.Qq)(reason, 200)]);
    const columns = isSweep ? ['entry', '', 'why'] : ['entry', 'environment', 'result', 'owner', 'why'];
    const headline = isSweep ? sweepHeadline(report) : fleetHeadline(report);
    const counts = (0,report_headline/* countsLine */.J7)(report);
    return [
        `### ${headline}`,
        failure(report),
        isSweep || headline.endsWith(counts) ? '' : counts,
        isSweep ? '' : (0,plan_totals/* fleetTotals */.e)(report.results),
        isSweep ? '' : filesLine(report),
        rows.length === 0 ? '' : (0,markdown_parts/* table */.tp)(columns, cells),
        rest > 0 ? `And ${rest} more in the report.` : '',
        (0,markdown_parts/* section */.uW)('Warnings', warnings(report)),
    ];
}
/** The files that the manifest was read from; empty where it is one. */
function filesLine({ files = [] }) {
    if (files.length === 0)
        return '';
    const rest = files.length - filesShown;
    const shown = files.slice(0, filesShown).map((path) => (0,markdown_parts/* code */.aY)(path));
    return `${(0,counted/* counted */.h)(files.length, 'file')}: ${shown.join(', ')}${rest > 0 ? `, and ${rest} more in the report` : ''}`;
}
function sweepHeadline(report) {
    const headlines = {
        removed: 'Sweep: entries of closed pull requests were removed',
        unchanged: 'Sweep: nothing to remove',
        planned: 'Sweep: planned; nothing was written',
    };
    return headlines[report.status] ?? `Sweep: ${fleetFailure(report)}`;
}
function fleetHeadline(report) {
    const { status, exitCode, command, manifest, staging, results } = report;
    const headlines = {
        registered: 'the catalogue is up to date now',
        unchanged: 'nothing to change',
        planned: 'planned; nothing was written',
    };
    const what = `${(0,markdown_parts/* text */.Qq)(command, 30)}${manifest === undefined ? '' : ` of ${(0,markdown_parts/* code */.aY)(manifest)}`}`;
    const staged = staging ? stagedClause(results) : undefined;
    if (staged !== undefined && status !== 'planned') {
        return `${what}: ${status === 'failed' ? `failed (exit ${exitCode}); ` : ''}${staged}`;
    }
    return `${what}: ${headlines[status] ?? fleetFailure(report)}`;
}
/** How many entries a pull request has; undefined where it has none. */
function stagedClause(results) {
    const staged = results.filter((result) => (0,fleet_report/* stagedNames */.VA)(result) !== undefined);
    if (staged.length === 0)
        return undefined;
    const written = staged.filter(({ applied }) => applied.length > 0).length;
    if (written === 0)
        return 'the entries of the pull request are up to date';
    return `${written} ${written === 1 ? 'entry was' : 'entries were'} staged; nothing else was written`;
}
/** As the last line of the log says it: which result, and of how many. */
function fleetFailure({ exitCode, counts }) {
    return `failed (exit ${exitCode}); ${(0,report_headline/* countsLine */.J7)({ counts })}`;
}

// EXTERNAL MODULE: ./build/core/install-ways.js
var install_ways = __webpack_require__(69742);
// EXTERNAL MODULE: ./build/core/text/seconds.js
var seconds = __webpack_require__(77609);
// EXTERNAL MODULE: ./build/core/report/waiting.js
var waiting = __webpack_require__(31198);
;// CONCATENATED MODULE: ./build/core/report/run-markdown.js








const toolsShown = 50;
const changesShown = 50;
/** Characters of a link that holds a whole URL, percent-encoded. */
const linkLength = 1500;
/** The run for one server, block by block. */
function reportBlocks(report) {
    return [
        heading(report),
        failure(report),
        facts(report),
        effort(report),
        (0,markdown_parts/* section */.uW)('Plan', planTable(report)),
        (0,markdown_parts/* section */.uW)('Written', written(report)),
        (0,markdown_parts/* section */.uW)('What changes for clients', surfaceTable(report, changesShown)),
        (0,markdown_parts/* section */.uW)('Warnings', warnings(report)),
        tools(report),
        installation(report),
    ];
}
/** The headline of a run, and below it the rest of what it came to. */
function heading(report) {
    const { title, clauses } = (0,report_headline/* headlineOf */.gD)(report);
    const [first, ...rest] = clauses;
    return [`### ${(0,markdown_parts/* text */.Qq)(title)}: ${(0,markdown_parts/* clause */.sb)(first)}`, ...rest.map(markdown_parts/* sentenceOf */.$N)].join('\n\n');
}
/** What the server is and where it is found, as a table. */
function facts(report) {
    const { probe, promotion, endpointUrl, links, visibility, surface } = report;
    const info = probe?.serverInfo;
    const rows = [
        endpointUrl === undefined ? undefined : ['Endpoint', (0,markdown_parts/* code */.aY)(endpointUrl)],
        promotion && ['Promotion', `${(0,markdown_parts/* code */.aY)(promotion.from)} → ${(0,markdown_parts/* code */.aY)(promotion.to)}`],
        probe && ['Health', `${probe.status}${probe.reason ? ` (${(0,markdown_parts/* text */.Qq)(probe.reason)})` : ''}`],
        info && ['Server', `${(0,markdown_parts/* text */.Qq)(info.title ?? info.name)} ${(0,markdown_parts/* text */.Qq)(info.version)}`],
        probe?.protocolVersion === undefined ? undefined : ['Protocol', (0,markdown_parts/* text */.Qq)(probe.protocolVersion)],
        probe?.latencyMs === undefined ? undefined : ['Latency', `${probe.latencyMs} ms`],
        probe?.status === 'healthy' ? ['Tools', String(probe.tools.length)] : undefined,
        visibility && ['In the registry', visibility],
        ...views(report),
        links?.portal === undefined ? undefined : ['Portal', links.portal],
        links?.portalHelp === undefined ? undefined : ['Portal', `off; to switch it on: ${links.portalHelp}`],
        links?.registry === undefined ? undefined : ['Registry', (0,markdown_parts/* code */.aY)(links.registry)],
        // The link is percent-encoded: nothing in it ends it.
        links?.clickable === undefined ? undefined : ['VS Code', `[Install the server](${links.clickable})`],
        surface && ['Surface', (0,markdown_parts/* code */.aY)(surface.surfaceHash)],
    ];
    const known = rows.filter((row) => row !== undefined);
    return known.length === 0 ? '' : (0,markdown_parts/* table */.tp)(['', ''], known);
}
/** Which clients see the entry, and for each that does not, why and by which of its requests. */
function views({ clients = [] }) {
    const seeing = clients.filter(({ sees }) => sees).map(({ client }) => client);
    const blind = clients.filter(({ sees }) => !sees);
    return [
        ...(seeing.length > 0 ? [['Seen by', seeing.join(', ')]] : []),
        ...blind.map(({ client, note = '', request }) => {
            return [`Not seen by ${client}`, `${(0,markdown_parts/* text */.Qq)(note, 300)} (${(0,markdown_parts/* code */.aY)(request)})`];
        }),
    ];
}
function effort({ requests, timings, error }) {
    const waited = (0,waiting/* waitingText */.rQ)(timings);
    const { writes, reads, exports } = requests;
    const counts = [
        // A write that failed was sent and is none of those that are listed as written.
        ...(error
            ? [(0,counted/* counted */.h)(writes + reads + exports, 'request')]
            : [(0,counted/* counted */.h)(writes, 'write'), (0,counted/* counted */.h)(reads + exports, 'read')]),
        `${requests.retries} ${requests.retries === 1 ? 'retry' : 'retries'}`,
        (0,seconds/* seconds */.Y)(timings.total ?? 0),
    ].join(', ');
    return waited === '' ? counts : `${counts}: ${waited}`;
}
function planTable({ plan }) {
    if (plan.length === 0)
        return '';
    const rows = (0,markdown_parts/* table */.tp)(['', 'resource', 'name', 'changes'], plan.map(({ kind, id, action, changes, reason }) => [
        action,
        kind,
        (0,markdown_parts/* text */.Qq)(id, 90),
        [
            ...(reason === undefined ? [] : [(0,markdown_parts/* text */.Qq)(reason)]),
            ...changes.map(({ field, before, after }) => {
                const was = action === 'create' ? '' : `${brief(before)} → `;
                return `${(0,markdown_parts/* text */.Qq)(field)}: ${was}${brief(after)}`;
            }),
        ].join('<br>'),
    ]));
    return `${(0,plan_totals/* planTotals */.H)(plan)}\n\n${rows}`;
}
const verbs = { create: 'created', update: 'updated', delete: 'removed' };
/** The writes that were confirmed, whatever was planned; says so when a plan was not carried out at all. */
function written({ applied, plan, status }) {
    const wanted = plan.some(({ action }) => action !== 'keep');
    if (applied.length === 0)
        return wanted && status === 'failed' ? 'Nothing was written.' : '';
    const rows = Object.entries(verbs).flatMap(([action, verb]) => {
        const steps = applied.filter((step) => step.action === action);
        return steps.length === 0
            ? []
            : [[verb, steps.map(({ kind, id }) => `${kind} ${(0,markdown_parts/* text */.Qq)(id, 90)}`).join(', ')]];
    });
    return (0,markdown_parts/* table */.tp)(['', ''], rows);
}
/**
 * What a change of the surface means for clients; empty when there is none.
 *
 * @param shown maximum number of rows
 */
function surfaceTable({ surface }, shown) {
    const changes = surface?.changes ?? [];
    if (changes.length === 0)
        return '';
    const rest = changes.length - shown;
    return [
        (0,markdown_parts/* table */.tp)(['verdict', '', 'name', 'what it means'], changes
            .slice(0, shown)
            .map((change) => [change.verdict, change.kind, (0,markdown_parts/* text */.Qq)(change.name, 80), meaning(change)])),
        ...(rest > 0 ? [`And ${rest} more in the report.`] : []),
    ].join('\n\n');
}
/** What it means, and for a text how it read and reads now. */
function meaning({ text: parts, before, after }) {
    return [
        (0,markdown_parts/* sentenceOf */.$N)(parts),
        ...(before === undefined ? [] : [`Before: ${(0,markdown_parts/* text */.Qq)(before, 400)}`]),
        ...(after === undefined ? [] : [`After: ${(0,markdown_parts/* text */.Qq)(after, 400)}`]),
    ].join('<br>');
}
function tools({ probe }) {
    if (!probe || probe.tools.length === 0)
        return '';
    const rest = probe.tools.length - toolsShown;
    return [
        `<details><summary>${(0,counted/* counted */.h)(probe.tools.length, 'tool')}</summary>`,
        (0,markdown_parts/* table */.tp)(['tool', 'description'], probe.tools
            .slice(0, toolsShown)
            .map(({ name, description }) => [(0,markdown_parts/* text */.Qq)(name, 80), (0,markdown_parts/* text */.Qq)(description ?? '', 200)])),
        ...(rest > 0 ? [`And ${rest} more.`] : []),
        '</details>',
    ].join('\n\n');
}
/** How to install the server, behind a fold. The `vscode:` link is text: GitHub removes such links. */
function installation({ links }) {
    if (links?.install === undefined || links.vscode === undefined)
        return '';
    const rows = (0,install_ways/* installWays */.e0)(links.install).map(({ client, lines: copied }) => [
        (0,markdown_parts/* text */.Qq)(client),
        copied.map((line) => (0,markdown_parts/* code */.aY)(line, linkLength)).join(' '),
    ]);
    return [
        '<details><summary>Install it in a client</summary>',
        (0,markdown_parts/* table */.tp)(['client', 'to open, to run or to paste'], [['VS Code', (0,markdown_parts/* code */.aY)(links.vscode, linkLength)], ...rows]),
        '</details>',
    ].join('\n\n');
}
function brief(value) {
    if (value === undefined)
        return 'nothing';
    return (0,markdown_parts/* text */.Qq)(typeof value === 'string' ? value : JSON.stringify(value), 80);
}

;// CONCATENATED MODULE: ./build/core/report/markdown.js



/** GitHub drops a step's summary over 1 MiB whole; this stays far below. */
const limit = 200_000;
/** A run as Markdown, for the summary of a job. Everything from outside is escaped. */
function renderMarkdown(report) {
    const blocks = (0,fleet_report/* isFleetReport */.$1)(report) ? fleetBlocks(report) : reportBlocks(report);
    const markdown = `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
    return markdown.length <= limit ? markdown : `${markdown.slice(0, limit)}\n\n… cut\n`;
}

;// CONCATENATED MODULE: ./build/core/report/outputs.js
/** Every output of the action and the task: the source of names and help texts for both. */
const outputs = [
    {
        name: 'status',
        help: 'registered, unchanged, planned, healthy, removed, skipped or failed',
        value: ({ status }) => status,
    },
    { name: 'changed', help: 'Whether something was written', value: ({ changed }) => changed },
    { name: 'exit-code', help: '0 to 7, as the README lists them', value: ({ exitCode }) => exitCode },
    {
        name: 'api-id',
        help: 'Name of the entry; of a fleet the names of the entries that were staged, separated by commas',
        value: ({ names, stagedIds }) => names?.apiId ?? stagedIds?.join(', '),
    },
    { name: 'api-resource-id', help: 'ARM id of the entry', value: apiResourceId },
    { name: 'version-id', help: 'Name of the version', value: ({ names }) => names?.versionId },
    { name: 'definition-id', help: 'Name of the definition', value: ({ names }) => names?.definitionId },
    { name: 'deployment-id', help: 'Name of the deployment', value: ({ names }) => names?.deploymentId },
    { name: 'environment-id', help: 'Name of the environment', value: ({ names }) => names?.environmentId },
    { name: 'portal-url', help: 'The API Center portal, when it is on', value: ({ links }) => links?.portal },
    {
        name: 'registry-url',
        help: 'Base address of the MCP registry, in the form that VS Code takes',
        value: ({ links }) => links?.registry,
    },
    { name: 'endpoint-url', help: 'The URL that is registered', value: ({ endpointUrl }) => endpointUrl },
    { name: 'install-url', help: 'Opens VS Code and installs the server', value: ({ links }) => links?.vscode },
    {
        name: 'server-name',
        help: 'Name of the server in the registry',
        value: ({ names }) => names?.apiId,
    },
    { name: 'probe-status', help: 'Verdict of the probe', value: ({ probe }) => probe?.status },
    {
        name: 'visibility',
        help: 'listed, hidden or unknown: what clients of the registry see',
        value: ({ visibility, names }) => visibility ?? (names ? 'unknown' : undefined),
    },
    {
        name: 'protocol-version',
        help: 'MCP protocol version of the server',
        value: ({ probe }) => probe?.protocolVersion,
    },
    {
        name: 'tools-count',
        help: 'How many tools the server lists',
        value: ({ probe }) => (probe?.status === 'healthy' ? probe.tools.length : undefined),
    },
    { name: 'contract-hash', help: 'Hash of names and schemas', value: ({ surface }) => surface?.hash },
    {
        name: 'surface-hash',
        help: 'Hash of everything that the gate judges; give it to accept a surface that was reviewed',
        value: ({ surface }) => surface?.surfaceHash,
    },
    {
        name: 'verdict',
        help: 'What the changes mean for clients: breaking, incomplete, unproven, warning, compatible, none or not-compared',
        value: ({ verdict }) => verdict ?? 'not-compared',
    },
    {
        name: 'changes-count',
        help: 'How many changes of the surface were found',
        value: ({ verdict, surface }) => verdict === undefined || verdict === 'not-compared' ? undefined : surface?.changes.length,
    },
    {
        name: 'comment-url',
        help: 'The comment on the pull request',
        value: ({ staging }) => staging?.commentUrl,
    },
    { name: 'report', help: 'Path of the report, a JSON file', value: (_, reportPath) => reportPath },
];
/** The outputs of a run as text; one without a value is empty. */
function outputValues(report, reportPath) {
    const rows = outputs;
    return Object.fromEntries(rows.map(({ name, value }) => [name, String(value(report, reportPath) ?? '')]));
}
function apiResourceId({ target, names }) {
    if (!target || !names)
        return undefined;
    const { subscriptionId, resourceGroup, serviceName, workspace } = target;
    return `/subscriptions/${subscriptionId}/resourceGroups/${resourceGroup}/providers/Microsoft.ApiCenter/services/${serviceName}/workspaces/${workspace}/apis/${names.apiId}`;
}

// EXTERNAL MODULE: ./build/core/text/safe-json.js
var safe_json = __webpack_require__(93706);
;// CONCATENATED MODULE: ./build/app/publish.js







/**
 * Hands the result of a run to its host: report file, outputs, annotations and summary, each on its own. One that
 * cannot be written is a warning, loses none of the others, and changes nothing of what the run is said to have done.
 */
async function publish(report, { publication, log }) {
    const lost = [];
    const attempt = async (what, work) => {
        try {
            return await work();
        }
        catch (error) {
            lost.push(`${what} (${(0,text_printable/* printable */.g)(error instanceof Error ? error.message : String(error), 300)})`);
            return undefined;
        }
    };
    const path = await attempt('the report file', () => publication.saveReport(() => `${(0,safe_json/* safeJson */.o)(report)}\n`));
    await attempt('the outputs', () => publication.outputs(outputValues((0,fleet_report/* overallReport */.uk)(report), path ?? '')));
    for (const { code, message, level = 'warning' } of report.warnings) {
        log.annotate({ level, code, text: message });
    }
    await attempt('the summary', () => publication.summary(() => renderMarkdown(report)));
    if (lost.length > 0) {
        const text = `Could not write ${lost.join(', ')}. The result of the run is not affected.`;
        log.annotate({ level: 'warning', code: 'not-published', text });
    }
    if (report.error) {
        const { code, message, why, next } = report.error;
        const text = [message, why, next, (0,project/* helpUrl */.xR)(code)].filter((part) => part !== undefined).join('\n');
        log.annotate({ level: 'error', code, text });
    }
    publication.finish(report, (0,report_headline/* resultLine */.ow)(report));
}

;// CONCATENATED MODULE: ./build/core/report/comment-sections.js




/** Identifies a comment of ours, together with its author. */
const commentMarker = '<!-- mcp-register: comment -->';
/** GitHub takes 65,536 characters, Azure DevOps more. */
const comment_sections_limit = 60_000;
const comment_sections_changesShown = 20;
const warningsShown = 5;
/** So that two manifests fit into one comment, however long the reasons are. */
const unitsShown = 40;
const sectionPattern = /<!-- mcp-register: section=(\S+) state=(staged|shown|removed) -->\n([\s\S]*?)\n<!-- mcp-register: end -->/g;
/** The sections of a comment; none for a text that is not ours. */
function readSections(body) {
    return [...body.matchAll(sectionPattern)].flatMap(([, key = '', state, markdown = '']) => state === 'staged' || state === 'shown' || state === 'removed' ? [{ key, state, markdown }] : []);
}
/** A comment out of its sections, in the order of their keys, below the host's limit. */
function renderComment(sections) {
    const sorted = [...sections].sort((a, b) => (a.key < b.key ? -1 : 1));
    const body = () => [
        ...sorted.map(({ key, state, markdown }) => `<!-- mcp-register: section=${key} state=${state} -->\n${markdown}\n<!-- mcp-register: end -->`),
        commentMarker,
    ].join('\n\n');
    while (body().length > comment_sections_limit) {
        const longest = sorted.reduce((a, b) => (b.markdown.length > a.markdown.length ? b : a));
        const short = `${longest.markdown.split('\n')[0]?.slice(0, 200)}\n\nThe rest is in the summary of the run.`;
        if (short.length >= longest.markdown.length)
            break;
        sorted[sorted.indexOf(longest)] = { ...longest, markdown: short };
    }
    return body().slice(0, comment_sections_limit);
}
/** The comment after a run: its section in place of the one that was there. */
function withSection(sections, next) {
    const before = sections.find(({ key }) => key === next.key);
    // A run that failed or only looked leaves an entry that an earlier one made.
    const state = next.state === 'shown' && before?.state === 'staged' ? 'staged' : next.state;
    return [...sections.filter(({ key }) => key !== next.key), { ...next, state }];
}
/** The comment after the close: every entry of the pull request was removed. */
function withAllRemoved(sections) {
    return sections.map((one) => one.state === 'staged'
        ? {
            key: one.key,
            state: 'removed',
            markdown: `### ${(0,markdown_parts/* text */.Qq)(decodeURIComponent(one.key))}: removed\n\nThe pull request is closed, and its entry was removed.`,
        }
        : one);
}
/** The section of a run for a pull request; undefined for a run that is for no entry of its own. */
function sectionOf(report) {
    const { staging, promotion, status } = report;
    if (staging?.apiId === undefined)
        return undefined;
    const { apiId, place } = staging;
    // A registration and a promotion of one entry say different things.
    const key = promotion ? `${apiId}:${promotion.to}` : apiId;
    const wroteEntry = report.applied.some(({ kind, action }) => kind === 'api' && action === 'create');
    const isThere = status === 'registered' || status === 'unchanged' || (status === 'failed' && wroteEntry);
    const markdown = [
        heading(report),
        failure(report),
        (0,markdown_parts/* section */.uW)('What changes for clients', comparison(report)),
        facts(report),
        (0,markdown_parts/* section */.uW)('Written', written(report)),
        (0,markdown_parts/* section */.uW)('Warnings', warnings(report, warningsShown)),
        report.run.url === undefined ? '' : `[The run](${report.run.url})`,
    ];
    return {
        key,
        state: place !== 'preview' && isThere ? 'staged' : status === 'removed' ? 'removed' : 'shown',
        markdown: markdown.filter((block) => block !== '').join('\n\n'),
    };
}
/** The section of a run for a pull request over a manifest; undefined for a run over none. */
function sectionOfFleet(report) {
    const { manifest, staging, results } = report;
    if (manifest === undefined || !staging)
        return undefined;
    const url = results[0]?.run.url;
    const blocks = [...fleetBlocks(report, unitsShown), url === undefined ? '' : `[The run](${url})`];
    const isThere = results.some(({ applied }) => applied.length > 0);
    return {
        key: encodeURIComponent(manifest),
        state: isThere ? 'staged' : 'shown',
        markdown: blocks.filter((block) => block !== '').join('\n\n'),
    };
}
function comparison(report) {
    const { verdict, surface, promotion } = report;
    if (surface === undefined)
        return '';
    if (verdict === 'not-compared')
        return `Nothing is registered${promotion ? ` in ${(0,markdown_parts/* code */.aY)(promotion.to)}` : ''} yet, so nothing was compared.`;
    const changes = surfaceTable(report, comment_sections_changesShown);
    return changes === '' ? 'Nothing: the server offers what is registered.' : changes;
}

;// CONCATENATED MODULE: ./build/app/sticky-comment.js

/** Longer than a job takes from reading the comment to writing it; longer still where many jobs write. */
const settleMs = 1000;
const greatestLooks = 10;
/**
 * Keeps one comment up to date that several jobs share. Hosts cannot write on a condition, so a job that read
 * before we wrote may write over us: we look again a moment later, until a look finds nothing to change. Of
 * two comments made at the same time the older one stays, with what both said; one that was deleted before we wrote is
 * made anew. One run creates one comment at most, even where a later list does not show it.
 *
 * @param change the body that is to be, from those that are there, the oldest first; undefined when none is
 */
async function keepComment(store, change, { clock, random, signal }) {
    let url;
    let created;
    const deleted = new Set();
    for (let look = 1; look <= greatestLooks; look++) {
        const listed = await store.list();
        // A host that does not show what this run made still has it.
        const known = (listed.length > 0 || !created ? listed : [created]).filter(({ id }) => !deleted.has(id));
        const [first, ...duplicates] = known;
        const body = change(known.map((one) => one.body));
        url = first?.url;
        if (body === undefined || (first?.body === body && duplicates.length === 0)) {
            return { settled: true, ...(0,optional/* optional */.l)('url', url) };
        }
        if (!first && created)
            break;
        if (!first)
            created = await store.create(body);
        else if (first.body !== body) {
            if (!(await store.update(first.id, body))) {
                deleted.add(first.id);
                continue;
            }
            if (created?.id === first.id)
                created = { ...created, body };
        }
        for (const { id } of duplicates)
            await store.remove(id);
        await clock.sleep(settleMs * (0.75 + (random() * look) / 2), signal);
    }
    return { settled: false, ...(0,optional/* optional */.l)('url', url) };
}

;// CONCATENATED MODULE: ./build/app/pull-request-comment.js







/**
 * Says on the pull request what the run did, in the one comment that all its jobs share, and notes in the report
 * where that is. A comment that cannot be written is a warning and never a failure.
 */
function commentOnPullRequest(report, pullRequests, ports) {
    return withComment(report, changeOf(report), pullRequests, ports);
}
/** The same for a run over a manifest: one section for all of it. */
function commentOnFleet(report, pullRequests, ports) {
    const own = sectionOfFleet(report);
    const change = own && ((bodies) => renderComment(withSection(sectionsIn(bodies), own)));
    return withComment(report, change, pullRequests, ports);
}
/** The report with the address of the comment, and with what became of it. */
async function withComment(report, change, pullRequests, ports) {
    const { staging } = report;
    if (!staging || !change)
        return report;
    const { warnings, url } = await comment(staging.pullRequest, change, pullRequests, ports);
    return {
        ...report,
        staging: { ...staging, ...(0,optional/* optional */.l)('commentUrl', url) },
        warnings: [...report.warnings, ...(0,report_report/* warningsInWords */.W2)(warnings, ports.words)],
    };
}
/** Says on each pull request whose entries a sweep removed that they were removed, where a comment lists them. */
async function commentOnSwept({ results }, pullRequests, ports) {
    const numbers = new Set(results.flatMap(({ staging }) => (staging ? [staging.pullRequest] : [])));
    const warnings = [];
    for (const number of numbers) {
        const own = results.filter(({ staging }) => staging?.pullRequest === number);
        // The comment does not say which section is which entry's: it is changed when none is left.
        if (own.some(({ status }) => status !== 'removed'))
            continue;
        warnings.push(...(await comment(number, sayRemoved, pullRequests, ports)).warnings);
    }
    return warnings;
}
async function comment(pullRequest, change, pullRequests, ports) {
    if (ports.signal.aborted)
        return { warnings: [] };
    const warning = (why) => ({
        code: 'comment-not-written',
        message: (0,message/* sentence */.em) `Could not update the comment on pull request ${pullRequest}: ${why}. The summary of the run has the same content.`,
    });
    try {
        const { settled, ...kept } = await keepComment(pullRequests.commentsOn(pullRequest, commentMarker), change, ports);
        return { ...kept, warnings: settled ? [] : [warning('other jobs kept changing or deleting it')] };
    }
    catch (error) {
        if (error instanceof pull_requests/* RepositoryRefusal */.N)
            return { warnings: [warning(error.reason)] };
        return { warnings: [warning((0,text_printable/* printable */.g)(error instanceof Error ? error.message : String(error), 600))] };
    }
}
/** What the run changes in the comment; undefined when it has nothing to say there. */
function changeOf(report) {
    const own = sectionOf(report);
    const closes = own === undefined && report.status === 'unchanged' && report.staging?.place !== 'preview';
    const removes = report.status === 'removed' || closes;
    if (!own)
        return removes ? sayRemoved : undefined;
    return (bodies) => {
        const there = sectionsIn(bodies);
        return renderComment(withSection(removes ? withAllRemoved(there) : there, own));
    };
}
function sayRemoved(bodies) {
    const there = sectionsIn(bodies);
    return there.length === 0 ? undefined : renderComment(withAllRemoved(there));
}
function sectionsIn(bodies) {
    return bodies.flatMap(readSections).reduce(withSection, []);
}

// EXTERNAL MODULE: ./build/app/event-meaning.js
var event_meaning = __webpack_require__(30738);
;// CONCATENATED MODULE: ./build/app/resolve-event.js



/**
 * Decides what a run does from the meaning of its event, from the input `pull-request`, and, where both leave a question
 * open, from what the host says. In doubt the run is a preview: only a run that is known to be for no pull request may
 * write the entry itself. Throws InvalidInput for an event of a pull request that does not say which one.
 *
 * @param given a number means that the run is for that pull request; `none` means that it is for none, which counts only
 *   on the default branch, because changes there have been reviewed
 */
async function resolveEvent({ meaning, ref, defaultBranch }, given, host) {
    const said = (event, warnings = []) => ({ event, warnings });
    if (meaning.kind === 'ordinary' && typeof given !== 'number')
        return said(meaning);
    const warnings = [];
    if (given === 'none') {
        const branch = ref === undefined ? undefined : (defaultBranch ?? (await host.defaultBranch()));
        if (branch !== undefined && ref === `refs/heads/${branch}`)
            return said({ kind: 'ordinary' });
        warnings.push(noneIgnored(ref, branch));
    }
    if (meaning.kind === 'idle')
        return said(meaning, warnings);
    if (typeof given === 'number') {
        if (meaning.kind === 'pull-request')
            return said({ ...meaning, number: given });
        const withoutCredentials = meaning.kind === 'about-pull-request' ? meaning.withoutCredentials : undefined;
        return said(await namedPullRequest(given, withoutCredentials, host));
    }
    if (meaning.kind === 'unreadable')
        throw meaning.refusal;
    return said(meaning.kind === 'about-pull-request' ? await judge(meaning, host) : meaning, warnings);
}
/** The pull request that the inputs name. It is staged unless it is known to come from a fork. */
async function namedPullRequest(number, known, host) {
    const event = { kind: 'pull-request', number, closed: false };
    if (known !== undefined)
        return { ...event, withoutCredentials: known };
    const found = await host.find({ number });
    const isFork = found?.some(({ fork }) => fork === true) ?? false;
    return isFork ? { ...event, withoutCredentials: event_meaning/* forksCode */.x$ } : event;
}
/** Stages only an open pull request of this repository whose head is the commit of the run. */
async function judge(about, host) {
    const { number, headSha, proven, ordinaryOn, withoutCredentials } = about;
    if (withoutCredentials !== undefined)
        return { kind: 'without-credentials', reason: withoutCredentials };
    if (number === undefined && headSha === undefined) {
        return preview(about, 'and the event does not say which one');
    }
    const found = await host.find({ ...(number === undefined ? {} : { number }), ...shaOf(headSha) });
    if (found === undefined) {
        return proven && number !== undefined
            ? { kind: 'pull-request', number, closed: false }
            : preview(about, 'and the host did not say more about it');
    }
    const own = found.filter((one) => hasHead(one, headSha));
    if (own.length === 0 && number === undefined && ordinaryOn !== undefined && headSha !== undefined) {
        // That the branch contains the commit is not enough: a merge adds the heads of pull requests to it.
        if ((await host.newestCommit(ordinaryOn)) === headSha)
            return { kind: 'ordinary' };
    }
    const [one, ...others] = own.filter(({ open }) => open);
    if (!one)
        return preview(about, 'and no open pull request has the commit of this run as its head');
    if (others.length > 0)
        return preview(about, 'and several open pull requests have this head');
    const fork = one.fork ?? (proven ? false : undefined);
    if (fork === true)
        return { kind: 'without-credentials', reason: event_meaning/* forksCode */.x$ };
    return fork === false
        ? { kind: 'pull-request', number: one.number, closed: false }
        : preview(about, 'and the host did not say whether it comes from a fork');
}
function shaOf(headSha) {
    return headSha === undefined ? {} : { headSha };
}
function hasHead(found, headSha) {
    if (headSha === undefined || found.headSha === undefined)
        return true;
    return found.headSha.toLowerCase() === headSha.toLowerCase();
}
function preview({ what, number }, why) {
    const which = number === undefined ? 'a pull request' : `pull request ${number}`;
    return {
        kind: 'preview',
        reason: (0,message/* sentence */.em) `The run is for ${which} (${what}), ${why}. It is a preview and writes nothing. Give ${(0,references/* input */.hF)('pull-request', '<number>')} to stage the pull request, or ${(0,references/* input */.hF)('pull-request', 'none')} if the run is for no pull request.`,
    };
}
function noneIgnored(ref, branch) {
    const why = ref === undefined || branch === undefined
        ? 'it is not known whether this run is on the default branch'
        : `this run is not on the default branch “${branch}”`;
    return {
        code: 'pull-request-none-ignored',
        message: (0,message/* sentence */.em) `${(0,references/* input */.hF)('pull-request', 'none')} applies only on the default branch, and ${why}. The event decides what the run does.`,
    };
}

// EXTERNAL MODULE: ./build/app/run-ports.js + 1 modules
var run_ports = __webpack_require__(28572);
;// CONCATENATED MODULE: ./build/app/commands.js


/** The commands that a pipeline can ask for, in the order in which its hosts offer them. */
const pipelineCommands = (/* unused pure expression or super */ null && ([
    'register',
    'plan',
    'probe',
    'unregister',
    'sweep',
    'sync',
    'audit',
    'promote',
    'export',
]));
/** What a command does, as the heading of its part of the log. */
const commandTitles = {
    register: 'Register the MCP server',
    plan: 'Plan the registration of the MCP server',
    probe: 'Probe the MCP server',
    surface: 'Show what the MCP server offers',
    unregister: 'Unregister the MCP server',
    sweep: 'Remove the entries of closed pull requests',
    sync: 'Keep the entries of the manifest up to date',
    audit: 'Audit the catalogue',
    promote: 'Promote the MCP server to another environment',
    export: 'Export the catalogue',
    dump: 'Write a manifest from the API center',
    init: 'Write a manifest from a running server',
};
/** The command that a step asks for, `register` when it names none. Throws InvalidInput. */
function parsePipelineCommand(text) {
    const wanted = text.trim() || 'register';
    const command = pipelineCommands.find((candidate) => candidate === wanted);
    if (command)
        return command;
    throw new InvalidInput({
        code: 'input-invalid',
        message: `Expected command to be one of ${pipelineCommands.join(', ')}; got "${printable(wanted)}".`,
        next: 'Correct command and run again.',
    });
}

;// CONCATENATED MODULE: ./build/app/run-title.js

/** What a run does, as the heading of its part of the log: the event decides as well as the command. */
function runTitle(inputs) {
    switch (inputs.job) {
        case 'nothing':
            return 'Nothing to do';
        case 'look':
            return 'Check the inputs and the MCP server without credentials';
        case 'preview':
            return 'Show what the change would register';
        case 'stage':
            return inputs.staging.place === 'preview' || inputs.command === 'plan' || inputs.dryRun
                ? `Show what pull request ${inputs.number} would register`
                : `Register the MCP server of pull request ${inputs.number}`;
        case 'unstage':
            return `Remove the entries of pull request ${inputs.number}`;
        case 'register':
            return inputs.dryRun ? commandTitles.plan : commandTitles.register;
        default:
            return commandTitles[inputs.command];
    }
}

// EXTERNAL MODULE: ./build/app/secret-inputs.js
var secret_inputs = __webpack_require__(56142);
;// CONCATENATED MODULE: ./build/app/unsaved-plan.js



/** Says that a run writes no plan although it was asked for one: on a pull request nothing of a plan may be applied. */
function unsavedPlan({ 'plan-out': path = '' }, inputs) {
    const saves = (inputs.job === 'register' || inputs.job === 'sync') && inputs.planOut !== undefined;
    if (path.trim() === '' || saves)
        return [];
    return [
        {
            code: 'plan-not-written',
            message: (0,message/* sentence */.em) `The run is not for the branch itself, so it did not write ${(0,text_printable/* printable */.g)(path, 300)} (${(0,references/* input */.hF)('plan-out')}): such a plan must not be applied. The run after the merge makes one.`,
        },
    ];
}

// EXTERNAL MODULE: ./build/app/with-warnings.js
var with_warnings = __webpack_require__(82774);
;// CONCATENATED MODULE: ./build/app/run.js
























/**
 * Runs a step of a pipeline: masks its secrets, reads its inputs, does what they and the event ask for, and publishes
 * the result. Never rejects.
 */
async function run(given, options) {
    const concealment = (0,app_concealment/* createConcealment */.U)((line) => given.log.mask(line));
    for (const secret of given.secrets())
        concealment.conceal(secret);
    let asked;
    const host = {
        ...given,
        log: (0,app_concealment/* concealingLog */._)(given.log, concealment),
        async step() {
            asked = await given.step();
            return asked;
        },
    };
    const report = await work(host, options, concealment).catch((error) => {
        if (!(error instanceof errors/* Failure */.HR) && error instanceof Error)
            host.log.debug(error.stack ?? error.message);
        const words = asked ? commandWords(host.words, runToWord(asked)) : host.words;
        const failed = (0,describe_error/* failedReport */.k)(error, host.command, words);
        return { ...failed, ...(0,optional/* optional */.l)('title', asked?.raw.title ?? asked?.raw['api-id']) };
    });
    // Before anything is escaped: an escaped secret is none that a host or a reader of the file would know.
    const shown = concealment.value(report);
    await publish(shown, host);
    return shown;
}
async function work(host, options, concealment) {
    const { log, source } = host;
    const step = await host.step();
    const { command, raw } = step;
    for (const secret of (0,secret_inputs/* secretValues */.V)(raw))
        concealment.conceal(secret);
    const { network: open, gitHub, environment, startUpMs } = options();
    const network = (0,run_ports.concealingNetwork)(open, concealment.conceal);
    const onUnknown = sayOnce(host);
    const ask = (about, { gitHubToken }) => host.pullRequestsOf(about, { gitHubToken, network, onUnknown });
    const noted = [];
    const inputs = await (0,read_command/* readCommand */.U)(command, raw, {
        files: disk_files/* diskFiles */.T,
        environment,
        mask: (secret) => log.mask(secret),
        hostSource: source,
        filesOfCommit: filesOfCommit,
        ...(0,optional/* optional */.l)('embedded', host.embedded),
        async eventOf(common) {
            const own = source ? ask(source, common) : (0,pull_requests/* unknownPullRequests */._)('the run has no repository', () => { });
            const { event, warnings } = await eventOf(host, common, own);
            noted.push(...warnings);
            return event;
        },
    });
    noted.push(...unsavedPlan(raw, inputs));
    const words = commandWords(host.words, { ...runToWord(step), isFleet: isFleet(inputs) });
    const ports = (0,run_ports.runPorts)(network, {
        identity: host.signIn(inputs, network, concealment.conceal),
        progress: host.progress?.(inputs) ?? logProgress(log, words),
        log,
        words,
        startUpMs,
    });
    const context = {
        run: host.run,
        ownSource: source,
        identify: (about) => (0,github_repository/* identifySource */.yK)(about, { send: (0,service_client/* createServiceClient */.r)(network), token: inputs.gitHubToken }, gitHub),
        pullRequestsOf: (about) => ask(about, inputs),
        ...(0,optional/* optional */.l)('issues', host.issuesOf?.({ gitHubToken: inputs.gitHubToken, network })),
        ...(0,optional/* optional */.l)('print', host.print),
    };
    const perform = async (ready) => {
        // The client of Azure is loaded when the inputs are right: a run that only refuses them is quick.
        const { dispatch } = await Promise.all(/* import() */[__webpack_require__.e(237), __webpack_require__.e(860), __webpack_require__.e(735), __webpack_require__.e(261), __webpack_require__.e(949)]).then(__webpack_require__.bind(__webpack_require__, 35949));
        const { report, pullRequests } = await dispatch(ready, context, ports);
        const said = concealment.value((0,with_warnings/* withWarnings */.o)(report, noted, ports));
        if (!host.comments || !ready.comment || !pullRequests)
            return said;
        if (!(0,fleet_report/* isFleetReport */.$1)(said))
            return commentOnPullRequest(said, pullRequests, ports);
        if (said.staging)
            return commentOnFleet(said, pullRequests, ports);
        const warnings = await commentOnSwept(said, pullRequests, ports);
        return { ...said, warnings: [...said.warnings, ...(0,report_report/* warningsInWords */.W2)(warnings, words)] };
    };
    return log.group(runTitle(inputs), () => host.surround?.(inputs, perform) ?? perform(inputs));
}
function isFleet({ job }) {
    return job === 'sync' || job === 'stage-fleet';
}
/** The run as it was asked for. Only `sync` is always for a manifest; a saved plan may be for one server. */
function runToWord({ command, raw }) {
    const isPlanOfFleet = command === 'plan' && Boolean(raw.manifest?.trim());
    return { command, raw, isFleet: command === 'sync' || isPlanOfFleet };
}
/** What the run does: as the host's event says, or, where there is none, as the inputs say. */
async function eventOf(host, { pullRequest }, own) {
    if (host.event)
        return resolveEvent(host.event(), pullRequest, own);
    const event = typeof pullRequest === 'number'
        ? { kind: 'pull-request', number: pullRequest, closed: false }
        : { kind: 'ordinary' };
    return { event, warnings: [] };
}
/** Says why something about a pull request is unknown: a sweep asks for many, and most share the reason. */
function sayOnce({ log, words }) {
    const said = new Set();
    return (reason) => {
        const text = (0,text_printable/* printable */.g)((0,message/* render */.XX)((0,message/* sentence */.em) `The state of a pull request is unknown: ${reason}.`, words), 700);
        if (said.has(text))
            return;
        said.add(text);
        log.annotate({ level: 'warning', code: 'pull-request-unknown', text });
    };
}


/***/ }),

/***/ 37579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ writePrivateFile),
/* harmony export */   R: () => (/* binding */ userFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62807);
/* harmony import */ var _core_own_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42721);
/* harmony import */ var _core_text_decode_utf8_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(32646);
/* harmony import */ var _core_text_printable_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(20075);
/* harmony import */ var _disk_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(29017);








/** The permissions of a file for others to read, less what the user's mask takes away. */
const sharedMode = 0o666;
/** The files of the working directory, and what every command may do with them: no other place writes one. */
const userFiles = {
    repository() {
        const here = process.cwd();
        const root = _disk_files_js__WEBPACK_IMPORTED_MODULE_6__/* .diskFiles */ .T.repositoryRoot((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(here, 'file'));
        const path = (from, to) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(from, to).split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep).join('/');
        return { toRoot: path(here, root), fromRoot: path(root, here) };
    },
    async read(path, greatestBytes = _disk_files_js__WEBPACK_IMPORTED_MODULE_6__/* .greatestFile */ .O) {
        try {
            const { text, problem } = (0,_core_text_decode_utf8_js__WEBPACK_IMPORTED_MODULE_5__/* .decodeUtf8 */ ._)(await atOwnPath(path, (whole) => (0,_core_own_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readOwnFile */ .zx)(whole, greatestBytes)));
            if (text === undefined)
                throw new Error(problem);
            return text;
        }
        catch (cause) {
            if (isSystemError(cause, 'ENOENT'))
                return undefined;
            throw unreadable(path, cause);
        }
    },
    write: (path, text, folders = 'existing') => writing(path, async (whole) => {
        if (folders === 'created')
            await (0,_core_own_file_js__WEBPACK_IMPORTED_MODULE_4__/* .createFolderOf */ .O4)(whole);
        await (0,_core_own_file_js__WEBPACK_IMPORTED_MODULE_4__/* .replaceOwnFile */ .Lg)(whole, [Buffer.from(text)], sharedMode);
    }),
    create: (path, text) => writing(path, async (whole) => {
        await (0,_core_own_file_js__WEBPACK_IMPORTED_MODULE_4__/* .createFolderOf */ .O4)(whole);
        const file = await (0,_core_own_file_js__WEBPACK_IMPORTED_MODULE_4__/* .createOwnFile */ .Df)(whole, sharedMode).catch((cause) => {
            throw isSystemError(cause, 'EEXIST') ? new Error('it exists already') : cause;
        });
        await (0,_core_own_file_js__WEBPACK_IMPORTED_MODULE_4__/* .writeAndClose */ .B5)(file, [Buffer.from(text)]);
    }),
    update: (path, text, before) => writing(path, async (whole) => {
        const there = await (0,_core_own_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readOwnFile */ .zx)(whole, _disk_files_js__WEBPACK_IMPORTED_MODULE_6__/* .greatestFile */ .O);
        if (!there.equals(Buffer.from(before)))
            throw new Error('it was changed while this run read it');
        await (0,_core_own_file_js__WEBPACK_IMPORTED_MODULE_4__/* .replaceOwnFile */ .Lg)(whole, [Buffer.from(text)], (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(whole)).mode & 0o777);
    }),
};
/** Writes a file that only the user may read. Rejects with an error of which `fileProblem` tells the reason. */
async function writePrivateFile(path, text) {
    await atOwnPath(path, (whole) => (0,_core_own_file_js__WEBPACK_IMPORTED_MODULE_4__/* .replaceOwnFile */ .Lg)(whole, [Buffer.from(text)]));
}
/** Does something with the file at a path, unless a link leads to it. */
async function atOwnPath(path, work) {
    const whole = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(path);
    const problem = await (0,_core_own_file_js__WEBPACK_IMPORTED_MODULE_4__/* .wayThroughLink */ .H3)(whole, process.cwd());
    if (problem !== undefined)
        throw new Error(problem);
    return work(whole);
}
async function writing(path, work) {
    try {
        await atOwnPath(path, work);
    }
    catch (cause) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InvalidInput */ .o9({
            code: 'file-not-written',
            message: `${placeOf(path, cause)} could not be written: ${(0,_core_text_printable_js__WEBPACK_IMPORTED_MODULE_7__/* .printable */ .g)((0,_core_own_file_js__WEBPACK_IMPORTED_MODULE_4__/* .fileProblem */ .Wj)(cause))}.`,
            next: 'Name a file that no link leads to, in a folder that you may write to.',
            cause,
        });
    }
}
/** What a failed write is about: the folder where no file can be put into it, whichever of several was the first. */
function placeOf(path, cause) {
    const isRefused = ['EACCES', 'EPERM', 'EROFS', 'ENOTDIR'].some((code) => isSystemError(cause, code));
    const isOfFile = cause instanceof Error && 'path' in cause && cause.path === (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(path);
    return isRefused && !(isOfFile && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path))
        ? `The folder ${(0,_core_text_printable_js__WEBPACK_IMPORTED_MODULE_7__/* .printable */ .g)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path))}`
        : `The file ${(0,_core_text_printable_js__WEBPACK_IMPORTED_MODULE_7__/* .printable */ .g)(path)}`;
}
function unreadable(path, cause) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InvalidInput */ .o9({
        code: 'file-unreadable',
        message: `The file ${(0,_core_text_printable_js__WEBPACK_IMPORTED_MODULE_7__/* .printable */ .g)(path)} cannot be read: ${(0,_core_text_printable_js__WEBPACK_IMPORTED_MODULE_7__/* .printable */ .g)((0,_core_own_file_js__WEBPACK_IMPORTED_MODULE_4__/* .fileProblem */ .Wj)(cause))}.`,
        next: 'Check the path; it is relative to the working directory of this command.',
        cause,
    });
}
function isSystemError(error, code) {
    return error instanceof Error && 'code' in error && error.code === code;
}


/***/ }),

/***/ 82774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ withWarnings)
/* harmony export */ });
/* harmony import */ var _core_report_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56859);

/** The report with warnings that came up before the run. */
function withWarnings(report, warnings, { words }) {
    return warnings.length === 0
        ? report
        : { ...report, warnings: [...(0,_core_report_report_js__WEBPACK_IMPORTED_MODULE_0__/* .warningsInWords */ .W2)(warnings, words), ...report.warnings] };
}


/***/ }),

/***/ 92485:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ answeredByProxy)
/* harmony export */ });
/**
 * A header that only the transport sets, on the response of a proxy that did not let the request through. What another
 * side sends under this name is dropped.
 */
const answeredByProxy = 'x-mcp-register-answered-by-proxy';


/***/ }),

/***/ 84432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $D: () => (/* binding */ sendToService),
/* harmony export */   FU: () => (/* binding */ proxyPageOf),
/* harmony export */   TR: () => (/* binding */ isCertificateCode),
/* harmony export */   YZ: () => (/* binding */ pageInstead),
/* harmony export */   rZ: () => (/* binding */ proxyRefused),
/* harmony export */   yM: () => (/* binding */ failureOfConnection)
/* harmony export */ });
/* unused harmony export checkProxy */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85285);
/* harmony import */ var _references_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96714);
/* harmony import */ var _text_printable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20075);
/* harmony import */ var _text_without_tags_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(24868);
/* harmony import */ var _answered_by_proxy_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92485);






/** Whether the error code is one of TLS: the certificate of the other side is not trusted. */
function isCertificateCode(code) {
    return /^(CERT_|ERR_TLS|UNABLE_TO|SELF_SIGNED|DEPTH_ZERO)/.test(code ?? '');
}
/** What to check when a host cannot be reached, where nothing more is known. */
const checkProxy = 'Behind a proxy, check HTTPS_PROXY and NO_PROXY; then run again.';
/**
 * The failure for a request without a response: the connection failed, or the attempt timed out.
 *
 * @param code of Node, for example `ECONNREFUSED`
 * @param check what to do unless the certificate is the reason
 */
function failureOfConnection({ url, code, cause, check = checkProxy, }) {
    const certificate = isCertificateCode(code);
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceFailed */ .Xh({
        code: 'service-unreachable',
        message: `${new URL(url).host} did not respond (${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g)(code ?? 'connection failed')}).`,
        why: certificate
            ? 'Its certificate is signed by an authority that this machine does not trust.'
            : 'This machine cannot reach the host: check the network, the proxy and name resolution, and whether something listens there.',
        next: certificate
            ? (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em) `Save the authority’s certificate to a file, and ${(0,_references_js__WEBPACK_IMPORTED_MODULE_3__/* .way */ .Mr)('trust-authority')}; then run again.`
            : check,
        cause,
    });
}
/** Characters of a page in which its words are looked for. */
const greatestPage = 16_384;
/** Headers that the services themselves send with every response. */
const headersOfServices = /^x-(ms|github|tfs|vss|msedge)-/;
/**
 * The refusal of a proxy or a firewall between this machine and a service; undefined for a response of the service. A
 * proxy that opens no tunnel says so itself. One that reads along asks for a password with 407; with 403 it sends a page
 * that has none of the headers of the service.
 */
function proxyPageOf(url, { status, headers, text }) {
    const isPage = /^\s*</.test(text) || /\bhtml\b/.test(headers['content-type'] ?? '');
    const fromService = Object.keys(headers).some((name) => headersOfServices.test(name));
    const refused = _answered_by_proxy_js__WEBPACK_IMPORTED_MODULE_4__/* .answeredByProxy */ .x in headers || status === 407 || (status === 403 && isPage && !fromService);
    return refused ? { host: new URL(url).host, status, text } : undefined;
}
/** The failure for a refusal of a proxy, or for a proxy that cannot reach the service either. */
function proxyRefused({ host, status, text }) {
    const said = wordsOf(text);
    if (status >= 500) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceFailed */ .Xh({
            code: 'service-unreachable',
            message: `The proxy could not connect to ${host}: it answered with the status ${status}${said}.`,
            why: `The response did not come from ${host} itself.`,
            next: checkProxy,
        });
    }
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Denied */ .Cb({
        code: 'proxy-refused',
        message: `A proxy or firewall refused the request to ${host} with the status ${status}${said}.`,
        why: `The response did not come from ${host} itself.`,
        next: status === 407
            ? (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em) `The proxy asks for a user name and a password: ${(0,_references_js__WEBPACK_IMPORTED_MODULE_3__/* .way */ .Mr)('sign-in-to-proxy')}.`
            : `Ask who runs the proxy to allow ${host} for this machine, or add the host to NO_PROXY; then run again.`,
    });
}
/** The failure for a page where a service answers with JSON: a gateway, or a proxy that reads along, sent it. */
function pageInstead(url, { status, text }) {
    const { host } = new URL(url);
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceFailed */ .Xh({
        code: 'service-unreachable',
        message: `${host} did not give a usable response: something on the way answered with the status ${status}${wordsOf(text)}.`,
        why: `${host} itself answers with JSON, so a proxy, a gateway or a sign-in page of the network answered.`,
        next: checkProxy,
    });
}
/** The start of a page as text, in parentheses. */
function wordsOf(page) {
    const said = (0,_text_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g)((0,_text_without_tags_js__WEBPACK_IMPORTED_MODULE_5__/* .withoutTags */ .C)(page.slice(0, greatestPage)).replace(/\s+/g, ' ').trim(), 200);
    return said && ` (${said})`;
}
/**
 * Sends a request and returns the response of the service. Throws a Failure where there is none: because the connection
 * failed, a proxy refused it, or the run was interrupted.
 */
async function sendToService(send, request) {
    const answer = await send(request).catch((error) => {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR)
            throw error;
        const code = error instanceof Error && 'code' in error ? String(error.code) : undefined;
        const reason = code ?? (error instanceof Error ? error.message : String(error));
        throw failureOfConnection({ url: request.url, code: reason, cause: error });
    });
    const page = proxyPageOf(request.url, answer);
    if (page)
        throw proxyRefused(page);
    return answer;
}


/***/ }),

/***/ 79668:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ manyListeners)
/* harmony export */ });
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78474);

/** The same signal, for many requests at the same time: Node would take their listeners for a leak, and say so. */
function manyListeners(signal) {
    (0,node_events__WEBPACK_IMPORTED_MODULE_0__.setMaxListeners)(0, signal);
    return signal;
}


/***/ }),

/***/ 35628:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AC: () => (/* binding */ noHostCodes),
/* harmony export */   EN: () => (/* binding */ firstDelayMs),
/* harmony export */   Jv: () => (/* binding */ retryableStatuses),
/* harmony export */   mu: () => (/* binding */ parseRetryAfter),
/* harmony export */   nj: () => (/* binding */ nextAttempt)
/* harmony export */ });
const maxRetries = 4;
/** Nothing listens there, or the host does not exist: it may be starting, but does not need long. */
const maxRetriesWithoutHost = 2;
const firstDelayMs = 500;
const greatestDelayMs = 30_000;
const retryableStatuses = new Set([408, 429, 500, 502, 503, 504]);
/** Nothing listens there, or the host does not exist, so the request was not carried out. */
const noHostCodes = new Set(['ECONNREFUSED', 'ENOTFOUND']);
/** Errors that no second attempt can change. */
const hopelessCodes = /^(CERT_|ERR_TLS|UNABLE_TO|SELF_SIGNED|DEPTH_ZERO|ERR_INVALID)/;
/**
 * Whether another attempt can help, and when. Every call of this product is a GET, an idempotent PUT or DELETE, or a
 * repeatable import or export. A throttled request was not carried out and will succeed later, so only the run's budget
 * limits its attempts.
 *
 * @param attempt how many attempts were made, from 1
 * @param now wall-clock time in milliseconds
 */
function nextAttempt(outcome, attempt, random, now) {
    const backOff = Math.min(firstDelayMs * 2 ** (attempt - 1), greatestDelayMs) * (0.75 + random() / 2);
    if (outcome.kind === 'network') {
        const { code = '' } = outcome;
        const most = noHostCodes.has(code) ? maxRetriesWithoutHost : maxRetries;
        if (attempt > most || hopelessCodes.test(code))
            return { kind: 'none' };
        return { kind: 'failed', delayMs: backOff };
    }
    const { status } = outcome;
    if (!retryableStatuses.has(status) && !outcome.passing)
        return { kind: 'none' };
    const asked = parseRetryAfter(outcome.retryAfter, now);
    const delayMs = Math.max(backOff, asked ?? 0);
    if (status === 429)
        return { kind: 'throttled', delayMs };
    if (attempt > maxRetries)
        return { kind: 'none' };
    return { kind: asked === undefined ? 'failed' : 'throttled', delayMs };
}
/** Milliseconds that a `Retry-After` header asks for: it holds seconds, or an HTTP date. Undefined when it holds neither. */
function parseRetryAfter(value, now) {
    const text = value?.trim() ?? '';
    if (/^\d+(?:\.\d+)?$/.test(text))
        return Number(text) * 1000;
    const date = /^[A-Za-z]/.test(text) ? Date.parse(text) : Number.NaN;
    return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}


/***/ }),

/***/ 72526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ createServiceClient)
/* harmony export */ });
/* unused harmony export serviceLimits */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _bounded_body_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92339);
/* harmony import */ var _retry_decision_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35628);
/* harmony import */ var _with_time_limit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27203);




/** For services other than API Center: token services, GitHub, Azure DevOps. */
const serviceLimits = {
    timeoutMs: 30_000,
    maxBytes: 16 * 1024 * 1024,
    maxRetries: 2,
    maxPauseMs: 20_000,
};
/**
 * A client for services other than API Center. It limits the time and bytes of each attempt, tries again where that can
 * help, ends at once when the run is interrupted, and follows no redirect.
 */
function createServiceClient({ http, clock, wallClock, random, signal }, { timeoutMs, maxBytes, maxRetries, maxPauseMs } = serviceLimits) {
    function attempt({ repeatable: _, ...request }) {
        return (0,_with_time_limit_js__WEBPACK_IMPORTED_MODULE_3__/* .withTimeLimit */ .B)(clock, timeoutMs, signal, async (limited) => {
            const { status, headers, body, close } = await http.send({ ...request, signal: limited });
            try {
                return { status, headers, text: await (0,_bounded_body_js__WEBPACK_IMPORTED_MODULE_1__/* .readText */ .yR)(body, { left: maxBytes }) };
            }
            finally {
                close();
            }
        });
    }
    /** Milliseconds to wait before the next attempt; undefined when there is no further attempt. */
    function pauseAfter(outcome, number) {
        if (number > maxRetries)
            return undefined;
        const next = (0,_retry_decision_js__WEBPACK_IMPORTED_MODULE_2__/* .nextAttempt */ .nj)(outcome, number, random, wallClock());
        return next.kind === 'none' || next.delayMs > maxPauseMs ? undefined : next.delayMs;
    }
    return async (request) => {
        for (let number = 1;; number++) {
            let pause;
            try {
                const answer = await attempt(request);
                const { status, headers } = answer;
                const turnedAway = status === 429 || status === 503;
                pause =
                    request.repeatable || turnedAway
                        ? pauseAfter({ kind: 'answer', status, retryAfter: headers['retry-after'] }, number)
                        : undefined;
                if (pause === undefined)
                    return answer;
            }
            catch (error) {
                signal.throwIfAborted();
                const code = error instanceof Error && 'code' in error ? String(error.code) : undefined;
                pause =
                    request.repeatable && !(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR)
                        ? pauseAfter({ kind: 'network', code }, number)
                        : undefined;
                if (pause === undefined)
                    throw error;
            }
            await clock.sleep(pause, signal);
        }
    };
}


/***/ }),

/***/ 27203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ withTimeLimit)
/* harmony export */ });
/** Does a piece of work that is aborted after `ms` milliseconds, or when `parent` is aborted. */
async function withTimeLimit(clock, ms, parent, work) {
    const controller = new AbortController();
    const ended = new AbortController();
    const time = clock.timeout(ms, ended.signal);
    const listened = [parent, time].map((source) => {
        const onAbort = () => controller.abort(source.reason);
        source.addEventListener('abort', onAbort);
        if (source.aborted)
            onAbort();
        return () => source.removeEventListener('abort', onAbort);
    });
    try {
        return await work(controller.signal);
    }
    finally {
        for (const stop of listened)
            stop();
        ended.abort('ended');
    }
}


/***/ }),

/***/ 69742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BZ: () => (/* binding */ clickableLink),
/* harmony export */   e0: () => (/* binding */ installWays),
/* harmony export */   pr: () => (/* binding */ vsCodeLink)
/* harmony export */ });
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85285);
/* harmony import */ var _references_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96714);


/**
 * Opens VS Code, which offers to install the server. `gallery` says that it is one of the registry: without it VS Code
 * refuses the link where an organization allows only servers of the registry (microsoft/vscode#325380).
 */
function vsCodeLink(server) {
    const { name, type, url } = server;
    return `vscode:mcp/install?${encoded(JSON.stringify({ name, type, url, gallery: true }))}`;
}
/**
 * The same as an https link, for pages such as GitHub's that remove `vscode:` links. Whether it hands `gallery` on is
 * not known.
 */
function clickableLink({ name, type, url }) {
    const config = encoded(JSON.stringify({ type, url, gallery: true }));
    return `https://vscode.dev/redirect/mcp/install?name=${encoded(name)}&config=${config}`;
}
/** How to install the server without a link, client by client. */
function installWays(server) {
    const { name, type } = server;
    // A quote would end the argument of a command; in a URL it means the same as %27.
    const url = server.url.replaceAll("'", '%27');
    const entry = { servers: { [name]: { type, url } } };
    const add = (0,_references_js__WEBPACK_IMPORTED_MODULE_1__/* .command */ .G5)('code', '--add-mcp', JSON.stringify({ name, type, url }));
    return [
        { client: 'VS Code, command line', lines: [(0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .render */ .XX)([add], _message_js__WEBPACK_IMPORTED_MODULE_0__/* .plainWords */ .c5)] },
        { client: 'VS Code, .vscode/mcp.json', lines: [JSON.stringify(entry)] },
        {
            client: 'GitHub Copilot CLI',
            lines: ['/mcp add', `Server name: ${name}`, `Server type: ${type.toUpperCase()}`, `URL: ${url}`],
        },
        { client: 'Claude Code', lines: [`claude mcp add -t ${type} ${name} '${url}'`] },
    ];
}
/** Percent-encoded, the marks that would end a link in Markdown included. A lone surrogate becomes U+FFFD. */
function encoded(text) {
    return encodeURIComponent(Buffer.from(text).toString()).replace(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
}


/***/ }),

/***/ 42721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B5: () => (/* binding */ writeAndClose),
/* harmony export */   Df: () => (/* binding */ createOwnFile),
/* harmony export */   H3: () => (/* binding */ wayThroughLink),
/* harmony export */   Lg: () => (/* binding */ replaceOwnFile),
/* harmony export */   NT: () => (/* binding */ temporaryName),
/* harmony export */   O4: () => (/* binding */ createFolderOf),
/* harmony export */   Wj: () => (/* binding */ fileProblem),
/* harmony export */   ZM: () => (/* binding */ openOwnFile),
/* harmony export */   zx: () => (/* binding */ readOwnFile)
/* harmony export */ });
/* unused harmony export appendToOwnFile */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _regular_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44105);





/** Only the user may read what is kept: it can hold whatever was registered. */
const ownMode = 0o600;
/** Windows has neither flag; there the look at the opened file must do. */
const { O_NOFOLLOW = 0, O_NONBLOCK = 0, O_APPEND, O_CREAT, O_EXCL, O_RDONLY, O_WRONLY } = node_fs__WEBPACK_IMPORTED_MODULE_1__.constants;
/** What a temporary file's name ends with: unguessable, so that nobody can put a link there before. */
const temporaryName = /\.[0-9a-f]{32}\.tmp$/;
/**
 * Creates a file that must not be there yet, not even as a link.
 *
 * @param mode its permissions, less those that the user's mask takes away
 */
function createOwnFile(path, mode = ownMode) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, mode);
}
/**
 * Opens a file that is there, to be read or added to.
 *
 * @throws Error when it is a link, has a second name, or is no file; ENOENT when it is not there
 */
async function openOwnFile(path, to) {
    const access = to === 'read' ? O_RDONLY : O_WRONLY | O_APPEND;
    requireOwn(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(path));
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path, access | O_NOFOLLOW | O_NONBLOCK);
    try {
        requireOwn(await file.stat());
        return file;
    }
    catch (error) {
        await file.close();
        throw error;
    }
}
/** The bytes of the user's own file. Throws as {@link openOwnFile} does, and for one with more bytes. */
async function readOwnFile(path, greatestBytes) {
    const file = await openOwnFile(path, 'read');
    try {
        return (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readBounded */ .CB)(file.fd, greatestBytes);
    }
    finally {
        await file.close();
    }
}
/**
 * Puts a file in the place of what is there, as a whole: it is written beside it under a name of its own, and is on
 * disk when it gets the name. A link at the path is replaced, and what it leads to stays as it is.
 *
 * @param mode its permissions, less those that the user's mask takes away
 * @returns the number of bytes
 */
async function replaceOwnFile(path, chunks, mode = ownMode) {
    const temporary = `${path}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(16).toString('hex')}.tmp`;
    const file = await createOwnFile(temporary, mode);
    try {
        const bytes = await writeAndClose(file, chunks);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(temporary, path);
        return bytes;
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(temporary, { force: true });
        throw error;
    }
}
/** Creates the folder of a file where it is not there yet, with those above it. */
async function createFolderOf(path) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path), { recursive: true });
}
/** Why a file cannot be read or written, as a clause without the path. */
function fileProblem(error) {
    if (!(error instanceof Error))
        return String(error);
    const code = 'code' in error ? String(error.code) : undefined;
    if (code === undefined)
        return error.message;
    const known = new Map([
        ['ENOENT', 'its folder does not exist'],
        ['EACCES', 'permission is denied'],
        ['EPERM', 'permission is denied'],
        ['EISDIR', 'it is a folder'],
        ['ENOTDIR', 'a part of its path is no folder'],
        ['EEXIST', 'a part of its path is no folder'],
        ['EROFS', 'the disk is read-only'],
        ['ENOSPC', 'the disk is full'],
    ]).get(code);
    return known === undefined ? code : `${known} (${code})`;
}
/** Writes, closes, and resolves with the number of bytes when they are on disk. */
async function writeAndClose(file, chunks) {
    let bytes = 0;
    try {
        for (const chunk of chunks) {
            await file.writeFile(chunk);
            bytes += chunk.length;
        }
        await file.sync();
        return bytes;
    }
    finally {
        await file.close();
    }
}
/** What is there is the user's own file under one name: what is written to it lands nowhere else. */
function requireOwn(found) {
    const problem = strangeness(found);
    if (problem !== undefined)
        throw new Error(problem);
}
/** One clause about what makes it no ordinary file; undefined for one. */
function strangeness(found) {
    if (found.isSymbolicLink())
        return 'it is a symbolic link';
    if (!found.isFile())
        return 'it is no regular file';
    return found.nlink > 1 ? 'it is a hard link to a file with other names' : undefined;
}
/**
 * One clause about what stands between the user and a file of one's own at this path; undefined when nothing does.
 * A link further up than the working directory, or than the file's own folder, is how the machine is set up.
 */
async function wayThroughLink(path, workingDirectory) {
    for (const folder of foldersToCheck(path, workingDirectory)) {
        const found = await statsOf(folder);
        if (found?.isSymbolicLink())
            return `its folder ${folder} is a symbolic link`;
        if (found && !found.isDirectory())
            return `${folder} is no folder`;
    }
    const found = await statsOf(path);
    return found && strangeness(found);
}
/** Adds a text to the end of the user's own file, which must be there. Throws as {@link openOwnFile} does. */
async function appendToOwnFile(path, text) {
    await writeAndClose(await openOwnFile(path, 'append'), [Buffer.from(text)]);
}
function foldersToCheck(path, workingDirectory) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path);
    const below = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.relative)(workingDirectory, folder);
    if (below === '')
        return [];
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_3__.isAbsolute)(below) || below.split(node_path__WEBPACK_IMPORTED_MODULE_3__.sep)[0] === '..')
        return [folder];
    const parts = below.split(node_path__WEBPACK_IMPORTED_MODULE_3__.sep);
    return parts.map((_, index) => (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(workingDirectory, ...parts.slice(0, index + 1)));
}
async function statsOf(path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(path);
    }
    catch (error) {
        if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')) {
            return undefined;
        }
        throw error;
    }
}


/***/ }),

/***/ 32646:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ decodeUtf8)
/* harmony export */ });
/**
 * Decodes UTF-8, and refuses anything else: bytes of another encoding would be published as other characters. A byte
 * order mark stays in the text.
 */
function decodeUtf8(bytes) {
    const [first, second] = bytes;
    if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
        return { problem: 'it is not UTF-8 text: it is UTF-16, so save it as UTF-8' };
    }
    const nul = bytes.indexOf(0);
    if (nul !== -1) {
        return { problem: `it is not UTF-8 text: it contains a NUL character (${placeOf(bytes, nul)})` };
    }
    try {
        return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
    }
    catch {
        const at = firstBadByte(bytes);
        const byte = (bytes[at] ?? 0).toString(16).toUpperCase().padStart(2, '0');
        return { problem: `it is not UTF-8 text: byte 0x${byte} at ${placeOf(bytes, at)}, so save it as UTF-8` };
    }
}
/** Where the first sequence begins that is not UTF-8. */
function firstBadByte(bytes) {
    let at = 0;
    while (at < bytes.length) {
        const length = sequenceLength(bytes[at] ?? 0);
        if (length === 0 || !decodes(bytes.subarray(at, at + length)))
            return at;
        at += length;
    }
    return at;
}
const strict = new TextDecoder('utf-8', { fatal: true });
function decodes(bytes) {
    try {
        strict.decode(bytes);
        return true;
    }
    catch {
        return false;
    }
}
/** Bytes of the character that begins with this one; 0 when none does. */
function sequenceLength(lead) {
    if (lead < 0x80)
        return 1;
    if (lead >= 0xc2 && lead < 0xe0)
        return 2;
    if (lead >= 0xe0 && lead < 0xf0)
        return 3;
    return lead >= 0xf0 && lead < 0xf5 ? 4 : 0;
}
/** "line 3, column 12": counted from 1, in bytes within the line. */
function placeOf(bytes, at) {
    let line = 1;
    let start = 0;
    for (let index = bytes.indexOf(0x0a); index !== -1 && index < at; index = bytes.indexOf(0x0a, index + 1)) {
        line++;
        start = index + 1;
    }
    return `line ${line}, column ${at - start + 1}`;
}


/***/ }),

/***/ 24868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ withoutTags)
/* harmony export */ });
/**
 * The text of an HTML page, each tag replaced by a space, and each script and style sheet too. A tag without an end
 * stays. Linear in the length of the page.
 */
function withoutTags(page) {
    let text = '';
    let at = 0;
    for (let start = page.indexOf('<'); start !== -1; start = page.indexOf('<', at)) {
        const isCode = /^<(script|style)\b/i.test(page.slice(start, start + 8));
        const lastTag = isCode ? page.indexOf('</', start) : start;
        const end = lastTag === -1 ? -1 : page.indexOf('>', lastTag);
        if (end === -1)
            break;
        text += `${page.slice(at, start)} `;
        at = end + 1;
    }
    return text + page.slice(at);
}


/***/ }),

/***/ 97776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ interruptible)
/* harmony export */ });
/**
 * The credential, whose wait for a token ends with the signal's reason when the run is interrupted. A program that it
 * started, such as the Azure CLI, is not waited for.
 */
function interruptible(credential, signal) {
    return {
        async getToken(scopes, options) {
            signal.throwIfAborted();
            let stop = () => { };
            const interrupted = new Promise((_, reject) => {
                const onAbort = () => reject(signal.reason);
                signal.addEventListener('abort', onAbort);
                stop = () => signal.removeEventListener('abort', onAbort);
            });
            try {
                return await Promise.race([credential.getToken(scopes, options), interrupted]);
            }
            finally {
                stop();
            }
        },
    };
}


/***/ }),

/***/ 24889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $2: () => (/* binding */ explainGitHub),
  XB: () => (/* binding */ gitHubClient),
  _n: () => (/* binding */ gitHubConnection),
  c2: () => (/* binding */ statusOf)
});

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./build/core/http/answered-by-proxy.js
var answered_by_proxy = __webpack_require__(92485);
;// CONCATENATED MODULE: ./build/core/http/service-fetch.js
/** Methods that the HTTP clients of services use. */
const methods = new Set(['GET', 'PUT', 'POST', 'PATCH', 'DELETE', 'HEAD']);
/** Statuses whose answers have no body, which `Response` refuses one for. */
const bodiless = new Set([101, 103, 204, 205, 304]);
const maxRedirects = 3;
/**
 * A `fetch` for libraries that take one, over a client of ours: the same proxy, certificates, limits and
 * cancellation as every other request. Takes text bodies only. Rejects with TypeError for a request to another
 * origin, a next page or a redirect included: the token goes nowhere else.
 *
 * @param origin of the service
 */
function serviceFetch(send, origin) {
    async function follow(request, left) {
        if (new URL(request.url).origin !== origin)
            refuse(`the address of another host (${request.url})`);
        const answer = await send(request);
        const { location } = answer.headers;
        const moved = [301, 302, 307, 308].includes(answer.status) && location !== undefined;
        if (!moved || request.method !== 'GET' || left === 0)
            return answer;
        return follow({ ...request, url: new URL(location, request.url).href }, left - 1);
    }
    return async (input, init = {}) => {
        const method = (init.method ?? 'GET').toUpperCase();
        const request = {
            party: 'repository',
            method: isMethod(method) ? method : refuse(`the method ${method}`),
            url: input instanceof Request ? input.url : String(input),
            headers: Object.fromEntries(new Headers(init.headers).entries()),
            ...(init.body === undefined || init.body === null ? {} : { body: textOf(init.body) }),
            // What a POST made may be there already.
            repeatable: method !== 'POST',
        };
        const { status, headers, text } = await follow(request, maxRedirects);
        const response = new Response(bodiless.has(status) ? null : text, { status, headers });
        // Libraries tell by the address which request an answer belongs to.
        Object.defineProperty(response, 'url', { value: request.url });
        return response;
    };
}
function isMethod(method) {
    return methods.has(method);
}
function textOf(body) {
    return typeof body === 'string' ? body : refuse('a body that is no text');
}
function refuse(what) {
    throw new TypeError(`Requests to services cannot have ${what}.`);
}

// EXTERNAL MODULE: ./build/core/message.js
var core_message = __webpack_require__(85285);
// EXTERNAL MODULE: ./build/core/references.js
var references = __webpack_require__(96714);
// EXTERNAL MODULE: ./build/core/text/printable.js
var printable = __webpack_require__(20075);
// EXTERNAL MODULE: ./build/core/http/connection-failure.js
var connection_failure = __webpack_require__(84432);
;// CONCATENATED MODULE: ./build/repositories/no-response.js




/** Why a host of repositories gave no response, as a clause: from the error, or from one of its causes. */
function explainNoResponse(service, error) {
    for (let cause = error; cause instanceof Error; cause = cause.cause) {
        const code = 'code' in cause ? String(cause.code) : '';
        if ((0,connection_failure/* isCertificateCode */.TR)(code)) {
            return (0,core_message/* sentence */.em) `the certificate of ${service} is signed by an authority that this machine does not trust (${code}); save that authority’s certificate to a file, and ${(0,references/* way */.Mr)('trust-authority')}`;
        }
    }
    const message = (0,printable/* printable */.g)(error instanceof Error ? error.message : String(error), 200);
    return `${service} could not be reached: ${message}`;
}
/** Why a proxy refused a request, and what to do, as a clause. */
function explainProxy(service, status) {
    if (status >= 500) {
        return `the proxy could not connect to ${service}: it answered with the status ${status}; check HTTPS_PROXY and NO_PROXY`;
    }
    const whatToDo = status === 407 ? (0,references/* way */.Mr)('sign-in-to-proxy') : `ask who runs it to allow ${service} for this machine`;
    return (0,core_message/* sentence */.em) `a proxy or firewall refused the request to ${service} with the status ${status}; ${whatToDo}`;
}

// EXTERNAL MODULE: ./build/repositories/pull-requests.js
var pull_requests = __webpack_require__(19461);
;// CONCATENATED MODULE: ./build/repositories/github-client.js








const publicApi = 'https://api.github.com';
/** GitHub's own client over ours; loaded when the first request is made. The token goes to the API's origin only. */
async function gitHubClient({ send, token, apiUrl, }) {
    const { getOctokit } = await Promise.all(/* import() */[__webpack_require__.e(157), __webpack_require__.e(241)]).then(__webpack_require__.bind(__webpack_require__, 50157));
    const silent = { debug() { }, info() { }, warn() { }, error() { } };
    const baseUrl = apiUrl || publicApi;
    const octokit = getOctokit(token, {
        baseUrl,
        log: silent,
        request: { fetch: serviceFetch(send, new URL(baseUrl).origin) },
    });
    // The client takes a page for an answer, and then fails in its own code.
    octokit.hook.after('request', ({ data, status }) => {
        if (data && typeof data !== 'object') {
            throw new pull_requests/* RepositoryRefusal */.N(`GitHub returned the status ${status} with something else than JSON; check that nothing between this machine and GitHub answers in its place`);
        }
    });
    return octokit;
}
/** Connects when the first question is asked: most runs ask none. */
function gitHubConnection({ send, token, repository, apiUrl }) {
    const [owner = '', repo = ''] = repository?.split('/') ?? [];
    let connected;
    return () => {
        connected ??= connect();
        return connected;
    };
    async function connect() {
        if (token === undefined)
            throw new pull_requests/* RepositoryRefusal */.N((0,core_message/* sentence */.em) `${(0,references/* input */.hF)('github-token')} is not given`);
        if (owner === '' || repo === '') {
            throw new pull_requests/* RepositoryRefusal */.N('the run belongs to no repository on GitHub');
        }
        return { octokit: await gitHubClient({ send, token, apiUrl }), owner, repo };
    }
}
const headersSchema = dist/* record */.g1P(dist/* string */.YjP(), dist/* union */.KCZ([dist/* string */.YjP(), dist/* number */.aig(), dist/* undefined */.Vxk()]));
const refusalSchema = dist/* looseObject */._H3({
    status: dist/* number */.aig(),
    response: dist/* optional */.lqM(dist/* looseObject */._H3({ headers: dist/* optional */.lqM(headersSchema), data: dist/* optional */.lqM(dist/* unknown */.L5J()) })),
});
/**
 * Why GitHub refused a request, and what to do, from what it said.
 *
 * @param allow what to do where a permission is missing
 */
function explainGitHub(error, allow = 'allow-pull-request-comments') {
    if (error instanceof pull_requests/* RepositoryRefusal */.N)
        return error.reason;
    const message = (0,printable/* printable */.g)(error instanceof Error ? error.message : String(error), 200);
    const refusal = dist/* safeParse */.xLC(refusalSchema, error);
    if (!refusal.success) {
        return `GitHub returned an unexpected response${error instanceof dist/* ValiError */.H6d ? ` (${message})` : ''}`;
    }
    const { status, response } = refusal.output;
    // The client reports a request without a response as a 500.
    if (!response)
        return explainNoResponse('GitHub', error);
    const headers = response.headers ?? {};
    const isForeignPage = status === 403 && isPage(response.data) && !headers['x-github-request-id'];
    if (answered_by_proxy/* answeredByProxy */.x in headers || status === 407 || isForeignPage) {
        return explainProxy('GitHub', status);
    }
    const limit = explainLimit(status, headers, message);
    if (limit !== undefined)
        return limit;
    if (status === 403 && /\block(ed)?\b/i.test(message)) {
        return `the conversation of the pull request is locked (${message})`;
    }
    if (status === 403 || status === 404) {
        return (0,core_message/* sentence */.em) `GitHub refused the request (${status}: ${message}); ${(0,references/* way */.Mr)(allow)}`;
    }
    return `GitHub answered ${status}: ${message}`;
}
/** The limit that a refusal is about: of requests an hour, or the secondary one of requests at once. */
function explainLimit(status, headers, message) {
    const usedUp = String(headers['x-ratelimit-remaining']) === '0';
    const pause = headers['retry-after'];
    const secondary = /\bsecondary rate limit\b|\babuse detection\b/i.test(message);
    const isLimit = status === 429 || (status === 403 && (usedUp || pause !== undefined || /\brate limit\b/i.test(message)));
    if (!isLimit && !(secondary && status === 403))
        return undefined;
    if (secondary || !usedUp) {
        const wait = pause === undefined ? 'a few minutes' : `${String(pause)} s`;
        return `GitHub’s secondary limit refused this token, because it sent too many requests at once; run again after ${wait} (${message})`;
    }
    const reset = Number(headers['x-ratelimit-reset']);
    const until = Number.isFinite(reset) ? ` until ${new Date(reset * 1000).toISOString()}` : '';
    return `GitHub’s limit for this token is used up${until}: ${message}`;
}
function isPage(data) {
    return typeof data === 'string' && /^\s*</.test(data);
}
/** The HTTP status of a refusal; undefined for an error of another kind. */
function statusOf(error) {
    const refusal = dist/* safeParse */.xLC(refusalSchema, error);
    return refusal.success ? refusal.output.status : undefined;
}


/***/ }),

/***/ 41263:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AB: () => (/* binding */ usualApiUrl),
/* harmony export */   HK: () => (/* binding */ gitHubRepositoryOf),
/* harmony export */   yK: () => (/* binding */ identifySource)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77934);
/* harmony import */ var _core_message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85285);
/* harmony import */ var _core_registration_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40963);
/* harmony import */ var _github_client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24889);




/** The API of github.com, of a tenant of ghe.com, or of an Enterprise Server. */
function usualApiUrl({ host, url }) {
    if (host === 'github.com')
        return undefined;
    return host.endsWith('.ghe.com') ? `https://api.${host}` : `${new URL(url).origin}/api/v3`;
}
/** Where a GitHub tells about a repository; undefined when no GitHub can be asked about it. */
function gitHubRepositoryOf(source, rules) {
    if (rules.own && rules.ownPlace && (0,_core_registration_source_js__WEBPACK_IMPORTED_MODULE_1__/* .isSameSource */ .E6)(rules.own, source))
        return rules.ownPlace;
    if (source.path?.split('/').length !== 2 || !rules.mayAsk(source.host))
        return undefined;
    return { repository: source.path, apiUrl: rules.apiUrlOf(source) };
}
const repositorySchema = valibot__WEBPACK_IMPORTED_MODULE_3__/* .looseObject */ ._H3({
    id: valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_3__/* .safeInteger */ .Y2b(), valibot__WEBPACK_IMPORTED_MODULE_3__/* .minValue */ .Wwf(1)),
    full_name: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
});
/**
 * Asks GitHub for the stable id of a repository of which only the name is known, so that a name that another repository
 * took over is noticed; or for the name where only the id is known. Without a token, or where no GitHub can be asked,
 * the source stays as it is. Never rejects: a refusal is a warning.
 */
async function identifySource(source, { send, token }, rules) {
    if (token === undefined || isWhole(source))
        return { source, warnings: [] };
    // The host says already what GitHub would answer.
    const { own } = rules;
    if (own && isWhole(own) && (0,_core_registration_source_js__WEBPACK_IMPORTED_MODULE_1__/* .isSameSource */ .E6)(own, source))
        return { source: own, warnings: [] };
    const question = questionAbout(source, rules);
    if (!question)
        return { source, warnings: [] };
    try {
        return { source: await ask(question, source, { send, token }), warnings: [] };
    }
    catch (error) {
        const rest = source.path === undefined
            ? 'Its name stays unknown.'
            : 'The run identifies the owner of an entry by this name alone.';
        const message = (0,_core_message_js__WEBPACK_IMPORTED_MODULE_0__/* .sentence */ .em) `GitHub could not identify the repository ${(0,_core_registration_source_js__WEBPACK_IMPORTED_MODULE_1__/* .shownSource */ .Vt)(source)}: ${(0,_github_client_js__WEBPACK_IMPORTED_MODULE_2__/* .explainGitHub */ .$2)(error)}. ${rest}`;
        return { source, warnings: [{ code: 'source-id-unknown', message }] };
    }
}
function isWhole({ id, path }) {
    return id !== undefined && path !== undefined;
}
function questionAbout(source, rules) {
    if (source.path === undefined) {
        const isKnown = source.id !== undefined && /^\d+$/.test(source.id) && rules.mayAsk(source.host);
        return isKnown ? { path: `/repositories/${source.id}`, apiUrl: rules.apiUrlOf(source) } : undefined;
    }
    const place = gitHubRepositoryOf(source, rules);
    const path = place?.repository?.split('/').map(encodeURIComponent).join('/');
    return path === undefined ? undefined : { path: `/repos/${path}`, apiUrl: place?.apiUrl };
}
async function ask({ path, apiUrl }, source, { send, token }) {
    const octokit = await (0,_github_client_js__WEBPACK_IMPORTED_MODULE_2__/* .gitHubClient */ .XB)({ send, token, apiUrl });
    const { data } = await octokit.request(`GET ${path}`);
    const { id, full_name: name } = valibot__WEBPACK_IMPORTED_MODULE_3__/* .parse */ .qgA(repositorySchema, data);
    const found = (0,_core_registration_source_js__WEBPACK_IMPORTED_MODULE_1__/* .sourceAt */ .Pf)(`${new URL(source.url).origin}/${name}`, String(id));
    if (!found)
        throw new Error('its response names no repository');
    return found;
}


/***/ }),

/***/ 19461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ RepositoryRefusal),
/* harmony export */   _: () => (/* binding */ unknownPullRequests)
/* harmony export */ });
/* harmony import */ var _core_message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85285);

/** The host of a repository refused a request, or did not respond as expected. */
class RepositoryRefusal extends Error {
    /** Why, and what to do: the part of a sentence after a colon. */
    reason;
    constructor(reason, options = {}) {
        super((0,_core_message_js__WEBPACK_IMPORTED_MODULE_0__/* .render */ .XX)(reason, _core_message_js__WEBPACK_IMPORTED_MODULE_0__/* .plainWords */ .c5), options);
        this.reason = reason;
    }
}
/** Pull requests of which nothing is known, and why. */
function unknownPullRequests(why, onUnknown) {
    const refuse = () => Promise.reject(new RepositoryRefusal(why));
    return {
        stateOf() {
            onUnknown(why);
            return Promise.resolve('unknown');
        },
        find() {
            onUnknown(why);
            return Promise.resolve(undefined);
        },
        newestCommit: () => Promise.resolve(undefined),
        defaultBranch: () => Promise.resolve(undefined),
        commentsOn: () => ({ list: refuse, create: refuse, update: refuse, remove: refuse }),
    };
}


/***/ })

};
