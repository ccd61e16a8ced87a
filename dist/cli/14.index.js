export const id = 14;
export const ids = [14];
export const modules = {

/***/ 4976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fj: () => (/* binding */ sourceOfPipeline),
/* harmony export */   Xt: () => (/* binding */ isCi),
/* harmony export */   fF: () => (/* binding */ gitHubServer),
/* harmony export */   pI: () => (/* binding */ runFacts)
/* harmony export */ });
/* unused harmony export builtRepository */
/* harmony import */ var _core_registration_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88182);

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

/***/ 6837:
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
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73893);
/* harmony import */ var _core_text_printable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96629);
/* harmony import */ var _render_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50015);




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
    const { foreignness } = await Promise.all(/* import() */[__webpack_require__.e(153), __webpack_require__.e(872), __webpack_require__.e(7)]).then(__webpack_require__.bind(__webpack_require__, 92365));
    return foreignness(statePath, { workingDirectory: process.cwd(), uid: process.getuid?.() });
}
async function runningOn(statePath) {
    const lock = await Promise.all(/* import() */[__webpack_require__.e(422), __webpack_require__.e(153), __webpack_require__.e(872), __webpack_require__.e(88)]).then(__webpack_require__.bind(__webpack_require__, 42574));
    return lock.runningOn(statePath);
}
/** Nothing of a folder that may belong to someone else is read or written. */
async function startInMemory(why, terminal) {
    const embedded = await startFor({});
    note(terminal, `No API center was given, and the state file ${defaultStateFile} is ignored: ${(0,_core_text_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g)(why)}.`, 'An embedded API Center in memory is used, and ends with this command. To keep one, name a file with --state.');
    return embedded;
}
async function startFor(options) {
    const { startEmulator } = await Promise.all(/* import() */[__webpack_require__.e(439), __webpack_require__.e(422), __webpack_require__.e(153), __webpack_require__.e(362), __webpack_require__.e(303), __webpack_require__.e(872), __webpack_require__.e(20)]).then(__webpack_require__.bind(__webpack_require__, 84020));
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

/***/ 44014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  resolveInputs: () => (/* binding */ resolveInputs),
  terminalInputs: () => (/* binding */ terminalInputs)
});

// EXTERNAL MODULE: ./build/app/disk-files.js
var disk_files = __webpack_require__(93931);
// EXTERNAL MODULE: ./build/app/pipeline-facts.js
var pipeline_facts = __webpack_require__(4976);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(73893);
// EXTERNAL MODULE: ./build/core/inputs/read-command.js + 11 modules
var read_command = __webpack_require__(99556);
// EXTERNAL MODULE: ./build/core/inputs/table.js
var table = __webpack_require__(71664);
// EXTERNAL MODULE: ./build/core/message.js
var message = __webpack_require__(96175);
// EXTERNAL MODULE: ./build/core/optional.js
var optional = __webpack_require__(68774);
// EXTERNAL MODULE: ./build/hosts/terminal/embedded.js
var embedded = __webpack_require__(6837);
// EXTERNAL MODULE: ./build/core/inputs/input.js
var input = __webpack_require__(41588);
// EXTERNAL MODULE: ./build/core/text/nearest.js
var nearest = __webpack_require__(90840);
// EXTERNAL MODULE: ./build/core/text/printable.js
var printable = __webpack_require__(96629);
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
var render = __webpack_require__(50015);
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


/***/ })

};
