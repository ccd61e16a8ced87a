export const id = 440;
export const ids = [440,893];
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

/***/ 45851:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gitHubRules: () => (/* binding */ gitHubRules)
/* harmony export */ });
/* harmony import */ var _core_registration_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40963);
/* harmony import */ var _repositories_github_repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41263);
/* harmony import */ var _pipeline_facts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6870);



/** Well-known hosts that are not GitHub: a token for GitHub must not be sent there. */
const otherHosts = /(^|\.)(azure\.com|visualstudio\.com|gitlab\.com|bitbucket\.org|codeberg\.org|localhost)$/;
/** Which GitHub a run may ask: in a workflow only the GitHub of the run, in a build GitHub's own hosts too. */
function gitHubRules(env) {
    const own = (0,_pipeline_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .sourceOfPipeline */ .Fj)(env);
    const known = own === undefined ? {} : { own };
    if (env.GITHUB_ACTIONS === 'true') {
        const host = (0,_core_registration_source_js__WEBPACK_IMPORTED_MODULE_0__/* .sourceAt */ .Pf)(`${(0,_pipeline_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .gitHubServer */ .fF)(env)}/owner/name`)?.host;
        return {
            ...known,
            ownPlace: { repository: env.GITHUB_REPOSITORY, apiUrl: env.GITHUB_API_URL },
            mayAsk: (name) => name === host,
            apiUrlOf: (source) => (source.host === host ? env.GITHUB_API_URL : (0,_repositories_github_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .usualApiUrl */ .AB)(source)),
        };
    }
    if (env.TF_BUILD === 'True') {
        const mayAsk = (name) => name === 'github.com' || name.endsWith('.ghe.com') || name === own?.host;
        return { ...known, mayAsk, apiUrlOf: _repositories_github_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .usualApiUrl */ .AB };
    }
    return { ...known, mayAsk: (name) => !otherHosts.test(name), apiUrlOf: _repositories_github_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .usualApiUrl */ .AB };
}


/***/ }),

/***/ 6870:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fj: () => (/* binding */ sourceOfPipeline),
/* harmony export */   Xt: () => (/* binding */ isCi),
/* harmony export */   fF: () => (/* binding */ gitHubServer),
/* harmony export */   pI: () => (/* binding */ runFacts)
/* harmony export */ });
/* unused harmony export builtRepository */
/* harmony import */ var _core_registration_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40963);

/** Whether a pipeline runs this: then nothing is assumed that a person at a keyboard would see. */
function isCi(env) {
    const { CI = '', TF_BUILD } = env;
    return (CI !== '' && CI !== 'false') || TF_BUILD === 'True';
}
/**
 * The repository that the pipeline runs for, by the host's own stable id where it gives one; undefined where the
 * host names none, or none that has an address.
 */
function sourceOfPipeline(env) {
    if (env.GITHUB_ACTIONS === 'true' && env.GITHUB_REPOSITORY) {
        return (0,_core_registration_source_js__WEBPACK_IMPORTED_MODULE_0__/* .sourceAt */ .Pf)(`${gitHubServer(env)}/${env.GITHUB_REPOSITORY}`, env.GITHUB_REPOSITORY_ID);
    }
    const address = builtRepository(env);
    if (env.TF_BUILD === 'True' && address !== undefined) {
        // Of a repository elsewhere the id is its name once more, or that of the service connection.
        const isAzureRepos = (env.BUILD_REPOSITORY_PROVIDER || 'TfsGit').toLowerCase() === 'tfsgit';
        return (0,_core_registration_source_js__WEBPACK_IMPORTED_MODULE_0__/* .sourceAt */ .Pf)(address, isAzureRepos ? env.BUILD_REPOSITORY_ID : undefined);
    }
    if (env.CI_PROJECT_URL)
        return (0,_core_registration_source_js__WEBPACK_IMPORTED_MODULE_0__/* .sourceAt */ .Pf)(env.CI_PROJECT_URL, env.CI_PROJECT_ID);
    return undefined;
}
/** Address of the GitHub that the runner belongs to. */
function gitHubServer(env) {
    return env.GITHUB_SERVER_URL || 'https://github.com';
}
/** Address of the repository that Azure Pipelines builds. Azure Repos writes the organisation into it as a user name. */
function builtRepository({ BUILD_REPOSITORY_URI: address }) {
    return address ? address.replace(/^(https?:\/\/)[^@/]*@/, '$1') : undefined;
}
/** Who ran what, for the report. */
function runFacts(env) {
    const facts = {
        actor: env.GITHUB_ACTOR ?? env.BUILD_REQUESTEDFOR,
        repository: env.GITHUB_REPOSITORY ?? env.BUILD_REPOSITORY_NAME,
        commit: env.GITHUB_SHA ?? env.BUILD_SOURCEVERSION,
        url: runUrl(env),
        identity: undefined,
    };
    return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined && value !== ''));
}
function runUrl(env) {
    if (env.GITHUB_RUN_ID && env.GITHUB_REPOSITORY) {
        return `${env.GITHUB_SERVER_URL ?? 'https://github.com'}/${env.GITHUB_REPOSITORY}/actions/runs/${env.GITHUB_RUN_ID}`;
    }
    const { SYSTEM_COLLECTIONURI: collection, SYSTEM_TEAMPROJECT: project, BUILD_BUILDID: build } = env;
    if (!collection || !project || !build)
        return undefined;
    return `${collection}${encodeURIComponent(project)}/_build/results?buildId=${encodeURIComponent(build)}`;
}


/***/ }),

/***/ 68187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kb: () => (/* binding */ runningEmbedded),
/* harmony export */   L2: () => (/* binding */ useFindable),
/* harmony export */   V8: () => (/* binding */ defaultStateFile),
/* harmony export */   ad: () => (/* binding */ useEmbedded),
/* harmony export */   el: () => (/* binding */ embeddedTarget),
/* harmony export */   iT: () => (/* binding */ embeddedSeed)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62807);
/* harmony import */ var _core_text_printable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20075);
/* harmony import */ var _render_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84437);




/** The API center that the embedded one has from the start. */
const embeddedTarget = {
    subscriptionId: '00000000-0000-0000-0000-000000000000',
    resourceGroup: 'local',
    serviceName: 'local',
    workspace: 'default',
};
const embeddedSeed = {
    subscriptionId: embeddedTarget.subscriptionId,
    resourceGroup: embeddedTarget.resourceGroup,
    name: embeddedTarget.serviceName,
};
const defaultStateFile = '.mcp-register/state.json';
/**
 * The embedded API Center of a state file: the emulator that runs on it, or else one that is started for the command.
 * Says which, and where its state is.
 *
 * @param stateFile the one that the user named
 * @throws InvalidInput when the state file cannot be used
 */
async function useEmbedded(stateFile, terminal) {
    const shown = stateFile ?? defaultStateFile;
    const statePath = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(shown);
    const why = stateFile === undefined ? await foreignnessOf(statePath) : undefined;
    if (why !== undefined)
        return startInMemory(why, terminal);
    const running = await runningOn(statePath);
    if (running)
        return joined(running.url, shown, terminal);
    try {
        const embedded = await startFor({ statePath });
        note(terminal, `No API center was given, so the embedded one is used; its state is kept in ${(0,_core_text_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g)(shown)}.`, `To look at it: mcp-register emulator --state ${(0,_core_text_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g)(shown)}`);
        return embedded;
    }
    catch (error) {
        // One that was about to start when it was looked for is there by now.
        const started = error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InvalidInput */ .o9 ? await runningOn(statePath) : undefined;
        if (started === undefined)
            throw error;
        return joined(started.url, shown, terminal);
    }
}
/**
 * The embedded API Center of the default state file, where commands without a target find it: the emulator that runs on
 * it, or else one that is started. In a folder that may belong to another user it is one in memory, which is not found.
 *
 * @throws InvalidInput when the state file cannot be used
 */
async function useFindable(terminal) {
    const statePath = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(defaultStateFile);
    if ((await foreignnessOf(statePath)) !== undefined)
        return { ...(await startFor({})), isFound: false };
    const running = await runningOn(statePath);
    if (running)
        return { ...joined(running.url, defaultStateFile, terminal), isFound: true };
    return { ...(await startFor({ statePath, announced: true })), isFound: true };
}
/** The ARM endpoint of the emulator that runs on the default state file; says that it is used. Undefined when none runs. */
async function runningEmbedded(terminal) {
    const statePath = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(defaultStateFile);
    if ((await foreignnessOf(statePath)) !== undefined)
        return undefined;
    const running = await runningOn(statePath);
    return running && joined(running.url, defaultStateFile, terminal).url;
}
async function foreignnessOf(statePath) {
    const { foreignness } = await Promise.all(/* import() */[__webpack_require__.e(457), __webpack_require__.e(818), __webpack_require__.e(372)]).then(__webpack_require__.bind(__webpack_require__, 79154));
    return foreignness(statePath, { workingDirectory: process.cwd(), uid: process.getuid?.() });
}
async function runningOn(statePath) {
    const lock = await Promise.all(/* import() */[__webpack_require__.e(934), __webpack_require__.e(457), __webpack_require__.e(818), __webpack_require__.e(901)]).then(__webpack_require__.bind(__webpack_require__, 49199));
    return lock.runningOn(statePath);
}
/** Nothing of a folder that may belong to someone else is read or written. */
async function startInMemory(why, terminal) {
    const embedded = await startFor({});
    note(terminal, `No API center was given, and the state file ${defaultStateFile} is ignored: ${(0,_core_text_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g)(why)}.`, 'An embedded API Center in memory is used, and ends with this command. To keep one, name a file with --state.');
    return embedded;
}
async function startFor(options) {
    const { startEmulator } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(934), __webpack_require__.e(457), __webpack_require__.e(210), __webpack_require__.e(87), __webpack_require__.e(818), __webpack_require__.e(654)]).then(__webpack_require__.bind(__webpack_require__, 30654));
    const emulator = await startEmulator({ announced: false, ...options, seed: [embeddedSeed] });
    return { url: emulator.url, stays: false, close: () => emulator.close() };
}
/** A token of the user's own would go to an emulator with TLS: that takes a target that was given. */
function joined(url, stateFile, terminal) {
    if (url.startsWith('https:')) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InvalidInput */ .o9({
            code: 'emulator-needs-target',
            message: `The embedded API Center that runs on ${(0,_core_text_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g)(stateFile)} speaks https, and is used only by name.`,
            next: `Give --arm-endpoint ${url}, and set what the emulator printed under Paste.`,
        });
    }
    note(terminal, `No API center was given, so the embedded one is used that runs on ${(0,_core_text_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g)(stateFile)}: ${url}/`);
    return { url, stays: true, close: async () => { } };
}
function note({ colors, log }, ...texts) {
    log((0,_render_js__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)(colors, 'Note', ...texts));
}


/***/ }),

/***/ 40440:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  terminalHost: () => (/* binding */ terminalHost)
});

// EXTERNAL MODULE: ./build/core/optional.js
var optional = __webpack_require__(26080);
// EXTERNAL MODULE: ./build/app/event-meaning.js
var event_meaning = __webpack_require__(30738);
;// CONCATENATED MODULE: ./build/app/events/azure-pipelines-event.js

/** The event that started the pipeline, and its ref. No variable of the agent names the default branch. */
function azurePipelinesEvent(env) {
    return {
        meaning: azurePipelinesMeaning(env),
        ref: env.BUILD_SOURCEBRANCH || undefined,
        defaultBranch: undefined,
    };
}
/**
 * What a build is for. Azure Pipelines has no event for the end of a pull request; `sweep` removes its entries. A build
 * that was queued manually, resumed, or started by another pipeline is for a pull request when its ref, or the ref of a
 * pipeline that it uses as a resource, is that of a pull request. Pure.
 */
function azurePipelinesMeaning(env) {
    const ref = env.BUILD_SOURCEBRANCH;
    const sources = resourceBranches(env);
    if ([ref, ...sources].some(event_meaning/* isMergeQueueBranch */.KX))
        return event_meaning/* mergeQueueRun */.J7;
    const number = numberOf(env);
    const stranger = isFork(env) ? { withoutCredentials: forksBuild } : {};
    if (env.BUILD_REASON?.toLowerCase() === 'pullrequest') {
        return number === undefined
            ? {
                kind: 'about-pull-request',
                what: 'a build of a pull request that the agent does not name',
                ...stranger,
            }
            : { kind: 'pull-request', number, closed: false, ...stranger };
    }
    if (number !== undefined || env.SYSTEM_PULLREQUEST_PULLREQUESTID) {
        const what = `a build of a pull request with the reason ${env.BUILD_REASON || 'unknown'}`;
        return { kind: 'about-pull-request', what, ...(number === undefined ? {} : { number }), ...stranger };
    }
    // The other pipeline may build another repository, so its pull request number does not apply here.
    return sources.some((source) => (0,event_meaning/* pullRequestOfRef */.Fj)(source) !== undefined)
        ? { kind: 'about-pull-request', what: 'a build that uses a pipeline run for a pull request' }
        : { kind: 'ordinary' };
}
const forksBuild = 'The pull request comes from a fork. Its build runs code from outside the repository, so nothing is staged.';
function isFork(env) {
    return env.SYSTEM_PULLREQUEST_ISFORK?.toLowerCase() === 'true';
}
/** The number of the pull request. For a repository on GitHub, the id is an internal one of GitHub and not the number. */
function numberOf(env) {
    const isOnGitHub = /^github/i.test(env.BUILD_REPOSITORY_PROVIDER ?? '');
    return ((0,event_meaning/* pullRequestNumber */.Kd)(env.SYSTEM_PULLREQUEST_PULLREQUESTNUMBER) ??
        (0,event_meaning/* pullRequestOfRef */.Fj)(env.BUILD_SOURCEBRANCH) ??
        (isOnGitHub ? undefined : (0,event_meaning/* pullRequestNumber */.Kd)(env.SYSTEM_PULLREQUEST_PULLREQUESTID)));
}
/** The refs of the pipelines that this one uses as resources. */
function resourceBranches(env) {
    return Object.entries(env).flatMap(([name, value]) => value !== undefined && /^RESOURCES_PIPELINE_.+_SOURCEBRANCH$/i.test(name) ? [value] : []);
}

// EXTERNAL MODULE: ./build/core/regular-file.js
var regular_file = __webpack_require__(44105);
// EXTERNAL MODULE: ./build/core/text/printable.js
var printable = __webpack_require__(20075);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
;// CONCATENATED MODULE: ./build/app/events/event-payload.js

/** A member that is missing, or is something else than it should be, is undefined: what remains is still evidence. */
const maybe = (schema) => dist/* fallback */.NpB(dist/* optional */.lqM(schema), undefined);
const event_payload_text = maybe(dist/* string */.YjP());
const repository = dist/* looseObject */._H3({ id: maybe(dist/* number */.aig()), full_name: event_payload_text, default_branch: event_payload_text });
const commit = dist/* looseObject */._H3({ sha: event_payload_text, repo: maybe(dist/* nullable */.mee(repository)) });
/** How check runs and workflow runs list the pull requests that they belong to. */
const listed = dist/* looseObject */._H3({ number: dist/* number */.aig(), head: maybe(commit), base: maybe(commit) });
const list = dist/* fallback */.NpB(dist/* optional */.lqM(dist/* array */.YOg(maybe(listed)), []), []);
const checkSuite = dist/* looseObject */._H3({
    head_branch: maybe(dist/* nullable */.mee(dist/* string */.YjP())),
    head_sha: event_payload_text,
    pull_requests: list,
});
const payloadSchema = dist/* looseObject */._H3({
    repository: maybe(repository),
    pull_request: maybe(dist/* looseObject */._H3({ number: maybe(dist/* number */.aig()) })),
    issue: maybe(dist/* looseObject */._H3({ number: maybe(dist/* number */.aig()), pull_request: maybe(dist/* looseObject */._H3({})) })),
    workflow_run: maybe(dist/* looseObject */._H3({
        event: event_payload_text,
        head_branch: maybe(dist/* nullable */.mee(dist/* string */.YjP())),
        head_sha: event_payload_text,
        head_repository: maybe(dist/* nullable */.mee(repository)),
        repository: maybe(repository),
        pull_requests: list,
    })),
    check_run: maybe(dist/* looseObject */._H3({ head_sha: event_payload_text, pull_requests: list, check_suite: maybe(checkSuite) })),
    check_suite: maybe(checkSuite),
    deployment: maybe(dist/* looseObject */._H3({
        ref: event_payload_text,
        sha: event_payload_text,
        environment: event_payload_text,
        transient_environment: maybe(dist/* boolean */.zMY()),
        payload: maybe(dist/* unknown */.L5J()),
    })),
    /** Of the event `status`, which has its members at the top. */
    sha: event_payload_text,
    branches: dist/* fallback */.NpB(dist/* optional */.lqM(dist/* array */.YOg(dist/* looseObject */._H3({ name: event_payload_text, commit: maybe(dist/* looseObject */._H3({ sha: event_payload_text })) })), []), []),
    client_payload: maybe(dist/* unknown */.L5J()),
    inputs: maybe(dist/* unknown */.L5J()),
});
const dispatchSchema = dist/* looseObject */._H3({
    environment: event_payload_text,
    sha: event_payload_text,
    git: maybe(dist/* looseObject */._H3({ sha: event_payload_text })),
});
/** The evidence in a payload; that of something else than an object is empty. */
function readPayload(payload) {
    const parsed = dist/* safeParse */.xLC(payloadSchema, payload);
    return parsed.success ? parsed.output : { branches: [] };
}
/** What services that deploy (Vercel and others) send along with a dispatch: https://vercel.com/docs/git/vercel-for-github */
function readDispatch(clientPayload) {
    const parsed = dist/* safeParse */.xLC(dispatchSchema, clientPayload);
    if (!parsed.success)
        return { environment: undefined, sha: undefined };
    const { environment, sha, git } = parsed.output;
    return { environment, sha: git?.sha ?? sha };
}

;// CONCATENATED MODULE: ./build/app/events/pull-request-evidence.js
/** A run about a pull request, with as much as its event says. @param event its name */
function aboutPullRequest(event, number, more = {}) {
    return {
        kind: 'about-pull-request',
        what: `the event ${event}`,
        ...(typeof number === 'number' ? { number } : {}),
        ...more,
    };
}
/** Whether two repositories are one; undefined when what is told of them does not decide. */
function isSameRepository(a, b) {
    if (a?.id !== undefined && b?.id !== undefined)
        return a.id === b.id;
    if (a?.full_name === undefined || b?.full_name === undefined)
        return undefined;
    return a.full_name.toLowerCase() === b.full_name.toLowerCase();
}
/** Whether the branch is the repository's default one. One that is not known is not. */
function isDefaultBranch(branch, { repository }) {
    const name = branch?.replace(/^refs\/heads\//, '');
    return name !== undefined && name === repository?.default_branch;
}
/** Those that lead into this repository: a commit can be the head of another repository's pull request, too. */
function intoRepository(pullRequests, repository) {
    return pullRequests
        .filter((one) => one !== undefined)
        .filter(({ base }) => isSameRepository(base?.repo ?? undefined, repository) !== false);
}
/**
 * What a list of pull requests and a commit say together: the number where there is one alone, and whether the
 * list proves all that must be known of it. GitHub lists open pull requests only, and none of forks.
 */
function listedEvidence(pullRequests, headSha) {
    const [one, ...others] = pullRequests;
    const sha = headSha === undefined ? {} : { headSha };
    if (!one || others.length > 0)
        return sha;
    const { number, head, base } = one;
    const proven = isSameRepository(head?.repo ?? undefined, base?.repo ?? undefined) === true &&
        headSha !== undefined &&
        head?.sha === headSha;
    return { number, ...sha, ...(proven ? { proven } : {}) };
}

;// CONCATENATED MODULE: ./build/app/events/meaning-of-checks.js


/** What a run after a check is for. A check of a fork's commit lists no pull request and has no branch. Pure. */
function checkMeaning(name, payload) {
    const { check_run: run, repository } = payload;
    const suite = payload.check_suite ?? run?.check_suite;
    const branch = suite?.head_branch;
    if ((0,event_meaning/* isMergeQueueBranch */.KX)(branch))
        return event_meaning/* mergeQueueRun */.J7;
    const pullRequests = intoRepository([...(run?.pull_requests ?? []), ...(suite?.pull_requests ?? [])], repository).filter((one, index, all) => all.findIndex(({ number }) => number === one.number) === index);
    if (pullRequests.length === 0 && isDefaultBranch(branch, payload))
        return { kind: 'ordinary' };
    const { number, ...more } = listedEvidence(pullRequests, run?.head_sha ?? suite?.head_sha);
    return aboutPullRequest(name, number, { ...more, ...ordinaryOn(pullRequests.length === 0, payload) });
}
/** What a run after a commit's status is for: only the newest commit of the default branch is certain. Pure. */
function statusMeaning(payload) {
    const { sha, branches } = payload;
    if (branches.length > 0 && branches.every(({ name }) => (0,event_meaning/* isMergeQueueBranch */.KX)(name)))
        return event_meaning/* mergeQueueRun */.J7;
    const isNewest = branches.some(({ name, commit }) => sha !== undefined && commit?.sha === sha && isDefaultBranch(name, payload));
    if (isNewest)
        return { kind: 'ordinary' };
    return aboutPullRequest('status', undefined, {
        ...(sha === undefined ? {} : { headSha: sha }),
        ...ordinaryOn(true, payload),
    });
}
function ordinaryOn(applies, { repository }) {
    const branch = repository?.default_branch;
    return applies && branch !== undefined ? { ordinaryOn: branch } : {};
}

;// CONCATENATED MODULE: ./build/app/events/named-pull-request.js

/** What people and bots call the number of a pull request, without capitals, hyphens and underscores. */
const names = new Set([
    'pr',
    'prid',
    'prnumber',
    'pull',
    'pullid',
    'pullnumber',
    'pullrequest',
    'pullrequestid',
    'pullrequestnumber',
]);
/** Deep enough for an event that was sent on whole, and shallow enough for a hostile payload. */
const greatestDepth = 5;
/**
 * The pull request that a payload without a fixed form names: that of a deployment, of a dispatch from a chat,
 * the inputs of a start by hand. Known are a number under a usual name, an object with one, and a ref of a
 * pull request.
 *
 * @returns its number; `unnumbered` when a pull request is there without one; undefined when none is
 */
function namedPullRequest(value, depth = 0) {
    if (depth > greatestDepth)
        return undefined;
    if (typeof value === 'string')
        return namedInText(value, depth);
    if (typeof value !== 'object' || value === null)
        return undefined;
    const members = Object.entries(value);
    const own = members.find(([name, member]) => names.has(plain(name)) && isGiven(member));
    if (own) {
        const [, member] = own;
        return named_pull_request_numberOf(member) ?? named_pull_request_numberOf(value) ?? 'unnumbered';
    }
    for (const [, member] of members) {
        const found = namedPullRequest(member, depth + 1);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
function namedInText(text, depth) {
    const number = (0,event_meaning/* pullRequestOfRef */.Fj)(text);
    if (number !== undefined || !/^\s*[{[]/.test(text))
        return number;
    try {
        // A deployment's payload arrives as text when it was given as text.
        return namedPullRequest(JSON.parse(text), depth + 1);
    }
    catch {
        return undefined;
    }
}
function isGiven(member) {
    return named_pull_request_numberOf(member) !== undefined || (typeof member === 'object' && member !== null);
}
/** Of a number, its digits, or an object that has one as `number`. */
function named_pull_request_numberOf(member) {
    if (typeof member === 'object' && member !== null && 'number' in member)
        return (0,event_meaning/* pullRequestNumber */.Kd)(member.number);
    return (0,event_meaning/* pullRequestNumber */.Kd)(member) ?? (typeof member === 'string' ? (0,event_meaning/* pullRequestOfRef */.Fj)(member) : undefined);
}
function plain(name) {
    return name.toLowerCase().replace(/[-_]/g, '');
}

;// CONCATENATED MODULE: ./build/app/events/meaning-of-deployments.js




/** `pr-5`, `weather-pull-request-5`, `PR #5`. */
const numberedEnvironment = /(?:^|[^a-z])(?:pr|pull|pull[-_ ]?request)[-_ /#]*(\d+)$/i;
const previewEnvironment = /^(?:preview|review)\b/i;
/**
 * What a run after a deployment is for. A deployment for a pull request can have a ref, a branch or only a commit, so
 * only those of the default branch and of a tag are certain. Pure.
 */
function deploymentMeaning({ name, actor, ref }, payload) {
    const { deployment, repository } = payload;
    if (!deployment)
        return aboutPullRequest(name);
    if ((0,event_meaning/* isMergeQueueBranch */.KX)(deployment.ref))
        return event_meaning/* mergeQueueRun */.J7;
    const stranger = actor === 'dependabot[bot]'
        ? {
            withoutCredentials: 'The pull request comes from Dependabot. GitHub gives such a run no credentials, so nothing is staged.',
        }
        : {};
    const fromRef = (0,event_meaning/* pullRequestOfRef */.Fj)(deployment.ref);
    // The commit of such a ref is a merge that GitHub created, not the head of the pull request.
    if (fromRef !== undefined)
        return aboutPullRequest(name, fromRef, stranger);
    const commit = deployment.sha === undefined ? {} : { headSha: deployment.sha };
    const environment = deployment.environment ?? '';
    const named = namedPullRequest(deployment.payload) ?? (0,event_meaning/* pullRequestNumber */.Kd)(numberedEnvironment.exec(environment)?.[1]);
    if (named !== undefined)
        return aboutPullRequest(name, named, { ...commit, ...stranger });
    if (deployment.transient_environment === true || previewEnvironment.test(environment)) {
        return aboutPullRequest(name, undefined, { ...commit, ...stranger });
    }
    if (isDefaultBranch(deployment.ref, payload) || ref?.startsWith('refs/tags/'))
        return { kind: 'ordinary' };
    const branch = repository?.default_branch;
    return aboutPullRequest(name, undefined, {
        ...commit,
        ...(branch === undefined ? {} : { ordinaryOn: branch }),
        ...stranger,
    });
}
/**
 * What a dispatch of a service that deploys is for. One of a preview is about the pull request whose head was deployed;
 * undefined: it speaks of no preview. Pure.
 */
function dispatchedPreview(name, payload) {
    const { environment, sha } = readDispatch(payload.client_payload);
    if (environment === undefined || !previewEnvironment.test(environment))
        return undefined;
    return aboutPullRequest(name, undefined, sha === undefined ? {} : { headSha: sha });
}

;// CONCATENATED MODULE: ./build/app/events/meaning-of-workflow-runs.js


/**
 * Events that start a workflow for a branch or a tag. After another `workflow_run`, a comment or a dispatch from outside,
 * the payload does not say what the earlier run was for, so it may have been a pull request.
 */
const ofBranches = new Set([
    'push',
    'schedule',
    'workflow_dispatch',
    'release',
    'create',
    'registry_package',
]);
/** What a run after another workflow is for: the same as the earlier run. Pure. */
function workflowRunMeaning(payload) {
    const name = 'workflow_run';
    const { workflow_run: run } = payload;
    if (!run)
        return aboutPullRequest(name);
    const { event, head_branch: branch, head_sha: headSha, head_repository: head } = run;
    if (event === 'merge_group' || (0,event_meaning/* isMergeQueueBranch */.KX)(branch))
        return event_meaning/* mergeQueueRun */.J7;
    const repository = payload.repository ?? run.repository;
    // Null when the fork was deleted.
    if (head === null || isSameRepository(head, repository) === false) {
        return aboutPullRequest(name, undefined, { withoutCredentials: event_meaning/* forksCode */.x$ });
    }
    const pullRequests = intoRepository(run.pull_requests, repository);
    const isOfBranch = event !== undefined && ofBranches.has(event);
    if (isOfBranch && (pullRequests.length === 0 || isDefaultBranch(branch, payload)))
        return { kind: 'ordinary' };
    const { number, ...more } = listedEvidence(pullRequests, headSha);
    const label = event === undefined ? name : `${name} after ${event}`;
    return aboutPullRequest(label, number, more);
}

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
;// CONCATENATED MODULE: ./build/app/events/own-event.js



const own_event_repository = dist/* looseObject */._H3({ full_name: dist/* string */.YjP() });
const own_event_payloadSchema = dist/* looseObject */._H3({
    action: dist/* optional */.lqM(dist/* string */.YjP()),
    pull_request: dist/* looseObject */._H3({
        number: dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf(), dist/* minValue */.Wwf(1)),
        // Null when the fork was deleted.
        head: dist/* looseObject */._H3({ repo: dist/* nullable */.mee(own_event_repository) }),
        base: dist/* looseObject */._H3({ repo: own_event_repository }),
    }),
});
/** What the events `pull_request`, `pull_request_target` and `pull_request_review…` mean. Pure. */
function ownEvent({ name, actor, payload, problem }) {
    const parsed = dist/* safeParse */.xLC(own_event_payloadSchema, payload);
    if (!parsed.success) {
        const lacking = dist/* getDotPath */.BuJ(parsed.issues[0]) ?? 'what a pull request has';
        return unreadable(name, problem ?? `Its payload lacks ${(0,printable/* printable */.g)(lacking)}.`);
    }
    const { action, pull_request: pullRequest } = parsed.output;
    const { number, head, base } = pullRequest;
    const closed = action === 'closed';
    if (name === 'pull_request_target') {
        // It has all rights even for code of strangers, so it only removes and never looks at what the code offers.
        if (closed)
            return { kind: 'pull-request', number, closed };
        return { kind: 'idle', reason: 'On pull_request_target only the close does something: it removes.' };
    }
    const stranger = strangerOf(head.repo?.full_name, base.repo.full_name, actor);
    return {
        kind: 'pull-request',
        number,
        closed,
        ...(stranger === undefined ? {} : { withoutCredentials: stranger }),
    };
}
function strangerOf(head, base, actor) {
    const nothing = 'GitHub gives such a run no credentials, so nothing is staged';
    if (head?.toLowerCase() !== base.toLowerCase()) {
        return `The pull request comes from a fork. ${nothing}.`;
    }
    return actor === 'dependabot[bot]' ? `The pull request is Dependabot’s. ${nothing}.` : undefined;
}
function unreadable(name, why) {
    const refusal = new errors/* InvalidInput */.o9({
        code: 'event-unreadable',
        message: `The event "${(0,printable/* printable */.g)(name, 60)}" says nothing of a pull request.`,
        why,
        next: 'Run this on the event pull_request itself, or name the pull request: pull-request: <number>.',
    });
    return { kind: 'unreadable', refusal };
}

;// CONCATENATED MODULE: ./build/app/events/github-meaning.js








/**
 * What a run of a workflow is for. The name of its event alone does not decide: its ref and its payload count too. An
 * event whose payload may name a pull request and does not, counts as one for a pull request. Pure.
 */
function gitHubMeaning(facts) {
    const { name, ref } = facts;
    if (name === 'merge_group' || (0,event_meaning/* isMergeQueueBranch */.KX)(ref))
        return event_meaning/* mergeQueueRun */.J7;
    if (name.startsWith('pull_request'))
        return ownEvent(facts);
    const number = (0,event_meaning/* pullRequestOfRef */.Fj)(ref);
    if (number !== undefined) {
        return { kind: 'about-pull-request', what: `the event ${name} on the ref of a pull request`, number };
    }
    return byPayload(facts);
}
function byPayload(facts) {
    const { name } = facts;
    const payload = readPayload(facts.payload);
    switch (name) {
        case 'workflow_run':
            return workflowRunMeaning(payload);
        case 'deployment':
        case 'deployment_status':
            return deploymentMeaning(facts, payload);
        case 'check_run':
        case 'check_suite':
            return checkMeaning(name, payload);
        case 'status':
            return statusMeaning(payload);
        case 'issue_comment':
            if (payload.issue === undefined)
                return aboutPullRequest(name);
            break;
        case 'repository_dispatch':
            if (facts.payload === undefined)
                return aboutPullRequest(name);
            break;
    }
    const { pull_request, issue, client_payload, inputs } = payload;
    const named = namedPullRequest({ pull_request, issue, client_payload, inputs });
    if (named !== undefined)
        return aboutPullRequest(name, named);
    return dispatchedPreview(name, payload) ?? { kind: 'ordinary' };
}

;// CONCATENATED MODULE: ./build/app/events/github-event.js




/** Bytes: GitHub caps the payload of a webhook at 25 MB. */
const greatestPayload = 32 * 1024 * 1024;
/** What woke the workflow, from what the runner says. A payload that cannot be read is evidence that is missing. */
function gitHubEvent(env) {
    const ref = env.GITHUB_REF || undefined;
    const { payload, problem } = loadPayload(env.GITHUB_EVENT_PATH ?? '');
    return {
        meaning: gitHubMeaning({
            name: env.GITHUB_EVENT_NAME ?? '',
            ref,
            actor: env.GITHUB_ACTOR ?? '',
            payload,
            ...(problem === undefined ? {} : { problem }),
        }),
        ref,
        defaultBranch: readPayload(payload).repository?.default_branch,
    };
}
function loadPayload(path) {
    if (path === '')
        return { problem: 'GITHUB_EVENT_PATH is not set.' };
    let text;
    try {
        text = (0,regular_file/* readRegularFile */.XF)(path, greatestPayload).toString('utf8');
    }
    catch {
        return { problem: `The file ${(0,printable/* printable */.g)(path)} cannot be read.` };
    }
    try {
        return { payload: JSON.parse(text) };
    }
    catch {
        return { problem: `The file ${(0,printable/* printable */.g)(path)} holds no JSON.` };
    }
}

;// CONCATENATED MODULE: ./build/app/events/event-of-pipeline.js




/** The variables by which other pipelines say that a run is for a pull request; most hold its number. */
const pullRequestVariables = {
    CI_MERGE_REQUEST_IID: 'a merge request pipeline of GitLab',
    BITBUCKET_PR_ID: 'a pull request pipeline of Bitbucket',
    CHANGE_ID: 'a build of a change in Jenkins',
    CIRCLE_PULL_REQUEST: 'a build of a pull request in CircleCI',
    BUILDKITE_PULL_REQUEST: 'a build of a pull request in Buildkite',
    TRAVIS_PULL_REQUEST: 'a build of a pull request in Travis CI',
    APPVEYOR_PULL_REQUEST_NUMBER: 'a build of a pull request in AppVeyor',
    DRONE_PULL_REQUEST: 'a build of a pull request in Drone',
    CI_COMMIT_PULL_REQUEST: 'a pipeline of a pull request in Woodpecker',
};
/** What started the pipeline that a command runs in, whichever pipeline it is; undefined where none says. */
function eventOfPipeline(env) {
    if (env.GITHUB_ACTIONS === 'true' || env.GITHUB_EVENT_NAME)
        return gitHubEvent(env);
    if (env.TF_BUILD?.toLowerCase() === 'true')
        return azurePipelinesEvent(env);
    const known = Object.entries(pullRequestVariables).find(([name]) => saysYes(env[name]));
    if (!known)
        return undefined;
    const [name, build] = known;
    return {
        meaning: {
            kind: 'about-pull-request',
            what: `${build}, by the variable ${name}`,
            ...(0,optional/* optional */.l)('number', (0,event_meaning/* pullRequestNumber */.Kd)(env[name])),
        },
        ref: undefined,
        defaultBranch: undefined,
    };
}
/** Some write `false` where there is no pull request. */
function saysYes(value) {
    return value !== undefined && !['', 'false', '0'].includes(value.trim().toLowerCase());
}

// EXTERNAL MODULE: ./build/app/github-rules.js
var github_rules = __webpack_require__(45851);
// EXTERNAL MODULE: ./build/app/pipeline-facts.js
var pipeline_facts = __webpack_require__(6870);
// EXTERNAL MODULE: ./build/app/secret-inputs.js
var secret_inputs = __webpack_require__(56142);
// EXTERNAL MODULE: ./build/core/apicenter/endpoint.js
var endpoint = __webpack_require__(65091);
// EXTERNAL MODULE: ./build/core/clouds.js
var clouds = __webpack_require__(93658);
// EXTERNAL MODULE: ./build/core/http/service-client.js
var service_client = __webpack_require__(72526);
// EXTERNAL MODULE: ./build/core/registration/source.js + 1 modules
var registration_source = __webpack_require__(40963);
// EXTERNAL MODULE: ./build/core/report/fleet-report.js
var fleet_report = __webpack_require__(42888);
// EXTERNAL MODULE: ./build/identity/environment-credential.js + 2 modules
var environment_credential = __webpack_require__(83200);
// EXTERNAL MODULE: ./build/repositories/github-client.js + 2 modules
var github_client = __webpack_require__(24889);
;// CONCATENATED MODULE: ./build/repositories/github-questions.js

const github_questions_repository = dist/* looseObject */._H3({ full_name: dist/* string */.YjP() });
const pullSchema = dist/* looseObject */._H3({
    number: dist/* number */.aig(),
    state: dist/* picklist */.KIO(['open', 'closed']),
    // The repository is null when the fork was deleted.
    head: dist/* optional */.lqM(dist/* looseObject */._H3({ sha: dist/* string */.YjP(), repo: dist/* nullable */.mee(github_questions_repository) })),
    base: dist/* optional */.lqM(dist/* looseObject */._H3({ repo: github_questions_repository })),
});
const branchSchema = dist/* looseObject */._H3({ commit: dist/* looseObject */._H3({ sha: dist/* string */.YjP() }) });
const repositorySchema = dist/* looseObject */._H3({ default_branch: dist/* string */.YjP() });
/** What a run asks GitHub to understand its event. What is refused once more after two retries is final. */
function gitHubQuestions(connect, onUnknown) {
    const orUnknown = async (question) => {
        try {
            return await question;
        }
        catch (error) {
            onUnknown(error);
            return undefined;
        }
    };
    return {
        find: (wanted) => orUnknown(find(connect, wanted)),
        newestCommit: (branch) => orUnknown(newestCommit(connect, branch)),
        defaultBranch: () => orUnknown(defaultBranch(connect)),
    };
}
async function find(connect, { number, headSha }) {
    const { octokit, owner, repo } = await connect();
    if (number !== undefined) {
        const { data } = await octokit.request('GET /repos/{owner}/{repo}/pulls/{pull_number}', {
            owner,
            repo,
            pull_number: number,
        });
        return [foundOf(dist/* parse */.qgA(pullSchema, data))];
    }
    const { data } = await octokit.request('GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls', {
        owner,
        repo,
        commit_sha: headSha ?? '',
        per_page: 100,
    });
    const here = `${owner}/${repo}`.toLowerCase();
    return dist/* parse */.qgA(dist/* array */.YOg(pullSchema), data)
        .filter(({ base }) => base?.repo.full_name.toLowerCase() === here)
        .map(foundOf)
        .filter((found) => found.headSha === headSha);
}
async function newestCommit(connect, branch) {
    const { octokit, owner, repo } = await connect();
    const { data } = await octokit.request('GET /repos/{owner}/{repo}/branches/{branch}', {
        owner,
        repo,
        branch,
    });
    return dist/* parse */.qgA(branchSchema, data).commit.sha;
}
async function defaultBranch(connect) {
    const { octokit, owner, repo } = await connect();
    const { data } = await octokit.request('GET /repos/{owner}/{repo}', { owner, repo });
    return dist/* parse */.qgA(repositorySchema, data).default_branch;
}
function foundOf({ number, state, head, base }) {
    const fork = head === undefined || base === undefined
        ? undefined
        : head.repo?.full_name.toLowerCase() !== base.repo.full_name.toLowerCase();
    return { number, open: state === 'open', fork, headSha: head?.sha };
}

;// CONCATENATED MODULE: ./build/repositories/github-viewer.js

/** The name under which the token of a workflow's job writes. */
const jobsOwnName = 'github-actions[bot]';
const viewerSchema = dist/* looseObject */._H3({ viewer: dist/* looseObject */._H3({ login: dist/* string */.YjP() }) });
const userSchema = dist/* looseObject */._H3({ login: dist/* string */.YjP() });
/**
 * Under which name a token writes, as {@link plainName} gives names. Only an app's own token may ask by GraphQL, and only
 * a person's may ask for the user; else it is the job's own.
 */
async function gitHubViewer(connect) {
    const { octokit } = await connect();
    const answer = await octokit.graphql('{ viewer { login } }').catch(() => undefined);
    const parsed = dist/* safeParse */.xLC(viewerSchema, answer);
    if (parsed.success)
        return plainName(parsed.output.viewer.login);
    const user = await octokit.request('GET /user').catch(() => undefined);
    const named = dist/* safeParse */.xLC(userSchema, user?.data);
    return plainName(named.success ? named.output.login : jobsOwnName);
}
/** Some answers write a bot's name with `[bot]`, some without. */
function plainName(login) {
    return login.toLowerCase().replace(/\[bot\]$/, '');
}

// EXTERNAL MODULE: ./build/repositories/pull-requests.js
var pull_requests = __webpack_require__(19461);
;// CONCATENATED MODULE: ./build/repositories/github-pull-requests.js






const github_pull_requests_pullSchema = dist/* looseObject */._H3({ state: dist/* picklist */.KIO(['open', 'closed']) });
const commentSchema = dist/* looseObject */._H3({
    id: dist/* number */.aig(),
    body: dist/* nullish */.cl6(dist/* string */.YjP()),
    html_url: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* string */.YjP(), dist/* url */.OZ5())),
    user: dist/* nullish */.cl6(dist/* looseObject */._H3({ login: dist/* string */.YjP() })),
});
/** Pages of 100 comments: older ones are read first, and ours is among the first. */
const greatestPages = 50;
/** Pull requests on GitHub, or on a forge with the same API. */
function gitHubPullRequests(access) {
    const connect = (0,github_client/* gitHubConnection */._n)(access);
    return {
        async stateOf(pullRequest) {
            try {
                const { octokit, owner, repo } = await connect();
                const { data } = await octokit.request('GET /repos/{owner}/{repo}/pulls/{pull_number}', {
                    owner,
                    repo,
                    pull_number: pullRequest,
                });
                return dist/* parse */.qgA(github_pull_requests_pullSchema, data).state;
            }
            catch (error) {
                access.onUnknown((0,github_client/* explainGitHub */.$2)(error));
                return 'unknown';
            }
        },
        ...gitHubQuestions(connect, (error) => access.onUnknown((0,github_client/* explainGitHub */.$2)(error))),
        commentsOn: (pullRequest, marker) => comments(connect, pullRequest, marker),
    };
}
function comments(connect, pullRequest, marker) {
    let author;
    /** Comments that this run made are ours, whatever name their author has. */
    const created = new Set();
    /** Under which name this run wrote: a host that does not say who asks tells it with a new comment. */
    const wroteAs = new Set();
    function isOurs({ id, user, body }, own) {
        if (!body?.includes(marker))
            return false;
        const login = user?.login ?? '';
        return created.has(id) || wroteAs.has(login) || plainName(login) === own;
    }
    return {
        async list() {
            const { octokit, owner, repo } = await connect();
            author ??= gitHubViewer(connect);
            let pages = 0;
            const [own, all] = await Promise.all([
                author,
                octokit.paginate('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', { owner, repo, issue_number: pullRequest, per_page: 100 }, ({ data }, done) => {
                    if (++pages >= greatestPages)
                        done();
                    return dist/* parse */.qgA(dist/* array */.YOg(commentSchema), data).filter(({ body }) => body?.includes(marker));
                }),
            ]).catch(explained);
            return all
                .filter((comment) => isOurs(comment, own))
                .map(stored)
                .sort((a, b) => a.id - b.id);
        },
        async create(body) {
            const { octokit, owner, repo } = await connect();
            const comment = await octokit
                .request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
                owner,
                repo,
                issue_number: pullRequest,
                body,
            })
                .then(({ data }) => dist/* parse */.qgA(commentSchema, data))
                .catch(explained);
            created.add(comment.id);
            if (comment.user)
                wroteAs.add(comment.user.login);
            return stored(comment);
        },
        async update(id, body) {
            const { octokit, owner, repo } = await connect();
            return octokit
                .request('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', {
                owner,
                repo,
                comment_id: id,
                body,
            })
                .then(() => true)
                .catch((error) => ((0,github_client/* statusOf */.c2)(error) === 404 ? false : explained(error)));
        },
        async remove(id) {
            const { octokit, owner, repo } = await connect();
            await octokit
                .request('DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}', { owner, repo, comment_id: id })
                .catch((error) => ((0,github_client/* statusOf */.c2)(error) === 404 ? undefined : explained(error)));
        },
    };
}
function stored({ id, body, html_url }) {
    return { id, body: body ?? '', ...(0,optional/* optional */.l)('url', html_url) };
}
function explained(error) {
    throw new pull_requests/* RepositoryRefusal */.N((0,github_client/* explainGitHub */.$2)(error), { cause: error });
}

// EXTERNAL MODULE: ./build/repositories/github-repository.js
var github_repository = __webpack_require__(41263);
// EXTERNAL MODULE: ./build/hosts/terminal/embedded.js
var terminal_embedded = __webpack_require__(68187);
;// CONCATENATED MODULE: ./build/hosts/terminal/probe-wait.js
/** How long a person at a terminal waits for a probe who did not say how long. */
const terminalSeconds = 10;
/**
 * The probe with the wait that suits who runs it, and what to say about that.
 *
 * @param isTerminal whether a person watches
 */
function waitAtTerminal(probe, isTerminal) {
    if (!isTerminal || probe.timeoutGiven)
        return { probe };
    return {
        probe: { ...probe, timeoutMs: terminalSeconds * 1000 },
        note: `Waits up to ${terminalSeconds} s for a healthy server; --probe-timeout changes that.`,
    };
}
/**
 * The inputs of a run over many servers, which a person does not let wait longer for a host that does not exist than a
 * single probe would. A time that was given stays.
 *
 * @param isTerminal whether a person watches
 */
function fleetWaitAtTerminal(inputs, isTerminal) {
    if (!isTerminal)
        return inputs;
    const unreachableMs = terminalSeconds * 1000;
    switch (inputs.job) {
        case 'sync': {
            const units = inputs.manifest.units.map((unit) => ({
                ...unit,
                probe: { ...unit.probe, unreachableMs },
            }));
            return { ...inputs, manifest: { ...inputs.manifest, units } };
        }
        case 'audit':
        case 'audit-registry': {
            const { options } = inputs;
            if (options.probeTimeoutMs !== undefined)
                return inputs;
            return { ...inputs, options: { ...options, unreachableMs } };
        }
        default:
            return inputs;
    }
}

// EXTERNAL MODULE: ./build/hosts/terminal/render.js
var render = __webpack_require__(84437);
// EXTERNAL MODULE: ./build/core/report/audit-report.js
var audit_report = __webpack_require__(39985);
// EXTERNAL MODULE: ./build/core/text/safe-json.js
var safe_json = __webpack_require__(93706);
;// CONCATENATED MODULE: ./build/hosts/terminal/render-audit.js

/** Findings that are shown before the rest is only counted. */
const mostShown = 100;
const notKnownShown = 10;
/** A table of findings, the gravest first, each with what to do below it. */
function renderAudit(colors, { findings, unknown }) {
    const shown = findings.slice(0, mostShown);
    const ruleWidth = Math.max(0, ...shown.map(({ rule }) => rule.length));
    const nameWidth = Math.min(40, Math.max(0, ...shown.map(({ apiId }) => nameOf(apiId).length)));
    const rows = shown.map((finding) => renderFinding(colors, finding, { ruleWidth, nameWidth }));
    const rest = findings.length - shown.length;
    return [
        ...(rows.length > 0 ? ['', ...rows] : []),
        ...(rest > 0 ? [`  ${rest} more are in the report`] : []),
        ...renderUnknown(colors, unknown),
    ].join('\n');
}
function renderFinding(colors, { severity, rule, apiId, message, fix, since, owner }, { ruleWidth, nameWidth }) {
    const paint = { error: colors.red, warning: colors.yellow, note: colors.dim }[severity];
    const indent = ' '.repeat(11);
    const facts = [`since ${since}`, ...(owner === undefined ? [] : [`owner ${(0,printable/* printable */.g)(owner, 60)}`])].join(', ');
    return [
        `  ${paint(severity.padEnd(8))} ${nameOf(apiId).padEnd(nameWidth)}  ${rule.padEnd(ruleWidth)}  ${colors.dim(facts)}`,
        `${indent}${(0,printable/* printable */.g)(message, 400)}`,
        `${indent}${colors.dim((0,printable/* printable */.g)(fix, 600))}`,
    ].join('\n');
}
function nameOf(apiId) {
    return apiId === undefined ? 'the catalogue' : (0,printable/* printable */.g)(apiId, 40);
}
function renderUnknown(colors, unknown) {
    if (unknown.length === 0)
        return [];
    const rows = unknown
        .slice(0, notKnownShown)
        .map(({ apiId, what, why }) => `           ${(0,printable/* printable */.g)(`${apiId === undefined ? '' : `${apiId}: `}${what}: ${why}`, 300)}`);
    const rest = unknown.length - rows.length;
    return [`  ${colors.dim('not known')}`, ...rows, ...(rest > 0 ? [`           and ${rest} more`] : [])];
}

;// CONCATENATED MODULE: ./build/hosts/terminal/show-result.js





/** Shows how a run ended: findings, warnings, error and result; and as one JSON document where that was asked for. */
function showResult(report, { colors, log, fail, print }, json) {
    const found = [
        (0,audit_report/* isAuditReport */.wq)(report)
            ? renderAudit(colors, report.audit)
            : (0,fleet_report/* isFleetReport */.$1)(report)
                ? (0,render/* renderEntries */.nU)(colors, report)
                : (0,render/* renderSurface */._u)(colors, report),
        (0,render/* renderWarnings */.c7)(colors, report.warnings),
    ].filter(Boolean);
    if (found.length > 0)
        log(found.join('\n'));
    if (report.error)
        fail((0,render/* renderError */.vr)(colors, `Failed (exit ${report.exitCode})`, report.error));
    const links = (0,render/* renderLinks */.UE)(colors, (0,fleet_report/* overallReport */.uk)(report));
    const result = (0,render/* renderResult */.C8)(colors, report);
    const tell = report.error ? fail : log;
    tell([...(links === '' ? [] : [links]), '', result, ''].join('\n'));
    if (json)
        print((0,safe_json/* safeJson */.o)(report));
}

// EXTERNAL MODULE: ./build/hosts/terminal/terminal-inputs.js + 3 modules
var terminal_inputs = __webpack_require__(59893);
// EXTERNAL MODULE: ./build/hosts/terminal/terminal-progress.js + 1 modules
var terminal_progress = __webpack_require__(85815);
// EXTERNAL MODULE: ./build/hosts/terminal/words.js
var words = __webpack_require__(17776);
;// CONCATENATED MODULE: ./build/hosts/terminal/host.js






















/** The command line: what was typed and what stands in the environment, and a person who watches. */
function terminalHost({ command, typed, json }, context) {
    const { terminal, env, verbose, concealment } = context;
    const event = eventOfPipeline(env);
    return {
        words: words/* terminalWords */.A,
        command,
        run: (0,pipeline_facts/* runFacts */.pI)(env),
        source: (0,pipeline_facts/* sourceOfPipeline */.Fj)(env),
        // A command in a pipeline writes what a step of that pipeline may write, and no more.
        ...(0,optional/* optional */.l)('event', event && (() => event)),
        comments: false,
        ...(0,optional/* optional */.l)('embedded', (0,pipeline_facts/* isCi */.Xt)(env) ? undefined : terminal_embedded/* embeddedTarget */.el),
        log: {
            info: terminal.log,
            debug: (text) => verbose && terminal.fail(text),
            mask: concealment.conceal,
            group: (_, work) => work(),
            annotate: (annotation) => annotate(annotation, context),
        },
        secrets: () => (0,secret_inputs/* secretsOfEnvironment */.O)(env),
        step: async () => ({ command, raw: await (0,terminal_inputs.resolveInputs)(command, typed, context) }),
        signIn: ({ endpoint }, network) => (0,environment_credential/* environmentCredential */.hL)(env, (0,service_client/* createServiceClient */.r)(network), (0,clouds/* cloudAt */.fI)(endpoint.url)?.authority),
        pullRequestsOf: (source, access) => pullRequestsOf(source, access, context),
        progress: ({ verbose: requests }) => (0,terminal_progress/* terminalProgress */.e)(terminal, { probe: requests || command === 'probe', requests }),
        surround: (inputs, work) => inputs.job === 'probe'
            ? work(withTerminalWait(inputs, context))
            : withEmbedded(fleetWaitAtTerminal(inputs, isWatched(env)), work, context),
        // With JSON, standard output is the report.
        print: (text) => json || terminal.print(text.replace(/\n$/, '')),
        publication: {
            saveReport: async () => undefined,
            outputs() { },
            summary() { },
            finish: (report) => showResult(report, terminal, json),
        },
    };
}
/** Warnings and errors of the result are shown with it; only what comes up on the way is said at once. */
function annotate({ code, text }, { terminal: { colors, log } }) {
    if (code === 'pull-request-unknown')
        log((0,render/* line */.n8)(colors, 'Note', (0,printable/* printable */.g)(text, 700)));
}
/** Those of the repository that the entries belong to, where it is on GitHub and a token is given. */
function pullRequestsOf(source, { gitHubToken: token, network, onUnknown }, { env }) {
    const place = (0,github_repository/* gitHubRepositoryOf */.HK)(source, (0,github_rules.gitHubRules)(env));
    if (place)
        return gitHubPullRequests({ send: (0,service_client/* createServiceClient */.r)(network), token, ...place, onUnknown });
    return (0,pull_requests/* unknownPullRequests */._)(`${(0,registration_source/* shownSource */.Vt)(source)} is no repository on GitHub`, onUnknown);
}
function isWatched(env) {
    return process.stdout.isTTY === true && !(0,pipeline_facts/* isCi */.Xt)(env);
}
/** A person who watches waits less long than a pipeline, and is told so. */
function withTerminalWait(inputs, { terminal, env }) {
    const { probe, note } = waitAtTerminal(inputs.probe, isWatched(env));
    if (note !== undefined)
        terminal.log((0,render/* line */.n8)(terminal.colors, 'Note', note));
    return { ...inputs, probe };
}
/** With no target, and outside a pipeline, the embedded API Center is used, and a note says so. */
async function withEmbedded(inputs, work, { terminal }) {
    if (!('embedded' in inputs && inputs.embedded))
        return work(inputs);
    const stateFile = inputs.stateFileGiven ? inputs.stateFile : undefined;
    const embedded = await (0,terminal_embedded/* useEmbedded */.ad)(stateFile, terminal);
    try {
        const result = await work({ ...inputs, endpoint: (0,endpoint/* parseArmEndpoint */.N)(embedded.url, false) });
        return embedded.stays ? result : withoutRegistry(result);
    }
    finally {
        await embedded.close();
    }
}
/** The embedded API Center ends with the run: a link to its registry would lead nowhere. */
function withoutRegistry(result) {
    if ((0,fleet_report/* isFleetReport */.$1)(result) || !result.links)
        return result;
    const { registry: _, ...links } = result.links;
    return { ...result, links };
}


/***/ }),

/***/ 59893:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  resolveInputs: () => (/* binding */ resolveInputs),
  terminalInputs: () => (/* binding */ terminalInputs)
});

// EXTERNAL MODULE: ./build/app/disk-files.js
var disk_files = __webpack_require__(29017);
// EXTERNAL MODULE: ./build/app/pipeline-facts.js
var pipeline_facts = __webpack_require__(6870);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/core/inputs/read-command.js + 11 modules
var read_command = __webpack_require__(96812);
// EXTERNAL MODULE: ./build/core/inputs/table.js
var table = __webpack_require__(71798);
// EXTERNAL MODULE: ./build/core/message.js
var message = __webpack_require__(85285);
// EXTERNAL MODULE: ./build/core/optional.js
var optional = __webpack_require__(26080);
// EXTERNAL MODULE: ./build/hosts/terminal/embedded.js
var embedded = __webpack_require__(68187);
// EXTERNAL MODULE: ./build/core/inputs/input.js
var input = __webpack_require__(95130);
// EXTERNAL MODULE: ./build/core/text/nearest.js
var nearest = __webpack_require__(41038);
// EXTERNAL MODULE: ./build/core/text/printable.js
var printable = __webpack_require__(20075);
;// CONCATENATED MODULE: ./build/hosts/terminal/environment-inputs.js






const prefix = 'MCP_REGISTER_';
/** The two ways to name an API center; one that is typed replaces the other in the environment. */
const targetForms = [
    ['api-center-id'],
    ['subscription-id', 'resource-group', 'api-center-name'],
];
/** The environment variable of an input: `MCP_REGISTER_FUNCTION_KEY` for `function-key`. */
function variableOf(name) {
    return `${prefix}${name.toUpperCase().replaceAll('-', '_')}`;
}
/**
 * The inputs that the environment gives and that were not typed. An empty variable counts as not set. Throws
 * InvalidInput for a variable of this prefix that is no input, or one that must be typed.
 */
function environmentInputs(env, typed) {
    const rows = new Map(table/* inputRows */.k8.map((row) => [variableOf(row.name), row]));
    const found = Object.entries(env)
        .filter(([variable]) => variable.startsWith(prefix))
        .map(([variable, value = '']) => ({ row: rowOf(variable, rows), variable, value }))
        .filter(({ value }) => value.trim() !== '');
    for (const { row, variable } of found)
        if (!(0,input/* mayComeFromEnvironment */.hH)(row))
            throw mustBeTyped(variable, row);
    const replaced = replacedBy(Object.keys(typed));
    return Object.fromEntries(found.filter(({ row }) => !replaced.has(row.name)).map(({ row, value }) => [row.name, value]));
}
/** What typed inputs replace: themselves, and the other way to name the API center. */
function replacedBy(typed) {
    const isTyped = (names) => names.some((name) => typed.includes(name));
    const [whole = [], parts = []] = targetForms;
    return new Set([...typed, ...(isTyped(whole) ? parts : []), ...(isTyped(parts) ? whole : [])]);
}
function rowOf(variable, rows) {
    const row = rows.get(variable);
    if (row && !row.hostsOnly)
        return row;
    const known = [...rows].filter(([, candidate]) => (0,input/* mayComeFromEnvironment */.hH)(candidate)).map(([name]) => name);
    const suggestion = (0,nearest/* nearest */.p)(variable, known);
    throw refusal(`The environment variable ${(0,printable/* printable */.g)(variable, 80)} is not an input of this command line.`, suggestion === undefined
        ? 'Unset it, or correct its name.'
        : `Did you mean ${suggestion}? Else unset it.`);
}
function mustBeTyped(variable, { name }) {
    const reference = { input: name };
    return refusal((0,message/* sentence */.em) `${reference} is not taken from the environment, and ${variable} is set.`, (0,message/* sentence */.em) `Unset ${variable}, and give ${reference} in the command.`);
}
function refusal(message, next) {
    return new errors/* InvalidInput */.o9({ code: 'variable-unknown', message, next });
}

// EXTERNAL MODULE: ./build/hosts/terminal/render.js
var render = __webpack_require__(84437);
;// CONCATENATED MODULE: ./build/hosts/terminal/secret-references.js



/** Bytes of a secret in a file or on standard input. */
const greatestSecret = 64 * 1024;
/**
 * Typed inputs with their secrets read from where the command says: `@FILE` is a file, `-` is standard input. One
 * line break at the end is removed. Throws InvalidInput; no message contains what was read.
 */
async function resolveSecrets(typed, places) {
    const isSecret = new Set(table/* inputRows */.k8.filter(({ secret }) => secret).map(({ name }) => name));
    const resolved = [];
    let takenBy;
    for (const [name, text] of Object.entries(typed)) {
        if (!isSecret.has(name) || !/^(-|@.*)$/s.test(text)) {
            resolved.push([name, text]);
            continue;
        }
        if (text === '-') {
            if (takenBy !== undefined)
                throw readTwice(takenBy, name);
            takenBy = name;
        }
        const bytes = text === '-'
            ? await places.standardInput(greatestSecret)
            : places.files.read(text.slice(1), greatestSecret);
        resolved.push([name, secretOf(bytes, name, text === '-' ? 'standard input' : 'the file')]);
    }
    return Object.fromEntries(resolved);
}
function secretOf(bytes, name, place) {
    const text = new TextDecoder().decode(bytes).replace(/\r?\n$/, '');
    if (text.trim() !== '')
        return text;
    const reference = { input: name };
    throw wrong((0,message/* sentence */.em) `${reference} is to be read from ${place}, which is empty.`);
}
function readTwice(one, other) {
    const [first, second] = [{ input: one }, { input: other }];
    return wrong((0,message/* sentence */.em) `Both ${first} and ${second} are to be read from standard input.`);
}
function wrong(message) {
    return new errors/* InvalidInput */.o9({
        code: 'input-invalid',
        message,
        next: 'Put each secret into a file of its own and give @FILE, or set its environment variable.',
    });
}

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
;// CONCATENATED MODULE: ./build/hosts/terminal/standard-input.js


/**
 * Reads a stream to its end. Rejects with InvalidInput when it has more than `greatestBytes`, and with the signal's
 * reason when that is aborted first.
 */
async function readToEnd(stream, greatestBytes, signal) {
    const chunks = [];
    let length = 0;
    try {
        for await (const chunk of (0,external_node_stream_.addAbortSignal)(signal, stream)) {
            const bytes = Buffer.from(chunk);
            length += bytes.length;
            if (length > greatestBytes)
                break;
            chunks.push(bytes);
        }
    }
    catch (error) {
        throw signal.aborted ? signal.reason : error;
    }
    if (length > greatestBytes) {
        throw new errors/* InvalidInput */.o9({
            code: 'input-too-long',
            message: `Standard input has more than ${greatestBytes} bytes.`,
            next: 'Send only the secret.',
        });
    }
    return Buffer.concat(chunks);
}

;// CONCATENATED MODULE: ./build/hosts/terminal/terminal-inputs.js












/**
 * The inputs of a command as text: typed ones first, then those of the environment, which the log names. Throws
 * InvalidInput for one that cannot be taken.
 *
 * @param typed the options of the command line as they were typed
 */
async function resolveInputs(command, typed, context) {
    const { env, signal } = context;
    checkNotEmpty(typed);
    checkNoStrayQuotes(typed);
    const fromEnvironment = environmentInputs(env, typed);
    const resolved = await resolveSecrets(typed, {
        files: disk_files/* diskFiles */.T,
        standardInput: (greatestBytes) => readToEnd(process.stdin, greatestBytes, signal),
    });
    sayTaken(command, fromEnvironment, context);
    return { ...fromEnvironment, ...resolved };
}
/** The inputs of a command that is no run, checked. Throws InvalidInput. */
async function terminalInputs(command, typed, context) {
    return (0,read_command/* readCommand */.U)(command, await resolveInputs(command, typed, context), {
        files: disk_files/* diskFiles */.T,
        environment: context.env,
        hostSource: (0,pipeline_facts/* sourceOfPipeline */.Fj)(context.env),
        ...(0,optional/* optional */.l)('embedded', (0,pipeline_facts/* isCi */.Xt)(context.env) ? undefined : embedded/* embeddedTarget */.el),
        eventOf: () => ({ kind: 'ordinary' }),
    });
}
/** An empty value that was typed is most often a shell variable that is not set. */
function checkNotEmpty(typed) {
    for (const [name, value] of Object.entries(typed)) {
        if (value.trim() !== '')
            continue;
        const reference = { input: name };
        throw new errors/* InvalidInput */.o9({
            code: 'input-invalid',
            message: (0,message/* sentence */.em) `${reference} has an empty value.`,
            next: (0,message/* sentence */.em) `Give a value, or leave ${reference} out. If the value is a shell variable, check that it is set.`,
        });
    }
}
/** Texts for people, and YAML: quotes around the whole of one can be meant. */
const mayBeQuoted = new Set([
    'summary',
    'description',
    'custom-properties',
    'probe-headers',
]);
/** Quotes that the shell left in a value: cmd.exe takes no single quotes, and a web page may have curly ones. */
function checkNoStrayQuotes(typed) {
    for (const [name, value] of Object.entries(typed)) {
        if (mayBeQuoted.has(name) || !/^(?:'.*'|".*"|[‘’‚].*[‘’]|[“”„].*[“”])$/s.test(value.trim()))
            continue;
        const reference = { input: name };
        throw new errors/* InvalidInput */.o9({
            code: 'input-invalid',
            message: (0,message/* sentence */.em) `The value of ${reference} has quotation marks around it.`,
            why: 'The shell did not remove them: cmd.exe knows only straight double quotes, and quotes inside of others are part of the value.',
            next: (0,message/* sentence */.em) `Remove the quotation marks, or give ${reference} in straight double quotes.`,
        });
    }
}
function sayTaken(command, taken, { terminal }) {
    const used = (0,table/* inputsOf */.Vc)(command).filter(({ name }) => Object.hasOwn(taken, name));
    if (used.length === 0)
        return;
    const names = used.map(({ name }) => `--${name} (${variableOf(name)})`).join(', ');
    terminal.log((0,render/* line */.n8)(terminal.colors, 'Note', `Taken from the environment: ${names}`));
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
