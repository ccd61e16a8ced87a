export const id = 449;
export const ids = [449];
export const modules = {

/***/ 6252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ isJsonObject),
/* harmony export */   a: () => (/* binding */ toJson)
/* harmony export */ });
function isJsonObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** A parsed resource as plain JSON, without the members that are undefined. */
function toJson(value) {
    const json = JSON.parse(JSON.stringify(value ?? {}));
    return isJsonObject(json) ? json : {};
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

/***/ 25444:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runEmulator: () => (/* binding */ runEmulator)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/apicenter/constants.js
var constants = __webpack_require__(78027);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(73893);
// EXTERNAL MODULE: ./build/core/optional.js
var optional = __webpack_require__(68774);
// EXTERNAL MODULE: ./build/core/regular-file.js
var regular_file = __webpack_require__(47963);
// EXTERNAL MODULE: ./build/core/text/printable.js
var printable = __webpack_require__(96629);
// EXTERNAL MODULE: ./build/emulator/data/access.js
var access = __webpack_require__(71219);
// EXTERNAL MODULE: ./build/emulator/faults.js
var faults = __webpack_require__(31991);
// EXTERNAL MODULE: ./build/emulator/http/authority.js
var authority = __webpack_require__(98504);
;// CONCATENATED MODULE: ./build/emulator/management/context.js
/** Whether a subscription's allowance of calls binds (`arm`), or is told and never refused. */
const limitsModes = ['arm', 'off'];

// EXTERNAL MODULE: ./build/emulator/registry/servers.js
var servers = __webpack_require__(85022);
// EXTERNAL MODULE: ./build/emulator/start.js + 77 modules
var start = __webpack_require__(84020);
// EXTERNAL MODULE: ./build/hosts/terminal/embedded.js
var embedded = __webpack_require__(6837);
// EXTERNAL MODULE: ./build/hosts/terminal/render.js
var render = __webpack_require__(50015);
// EXTERNAL MODULE: ./build/hosts/terminal/until-aborted.js
var until_aborted = __webpack_require__(98341);
;// CONCATENATED MODULE: ./build/hosts/terminal/run-emulator.js















/** Runs the embedded API Center until the signal is aborted. Throws InvalidInput for a wrong option. */
async function runEmulator(flags, { colors, log }, signal) {
    const emulator = await (0,start.startEmulator)(await optionsOf(flags));
    try {
        log(renderEmulator(colors, emulator, flags.state));
        await (0,until_aborted/* untilAborted */.E)(signal);
    }
    finally {
        await emulator.close();
    }
}
async function optionsOf(flags) {
    const statePath = flags.state === undefined ? undefined : (0,external_node_path_.resolve)(flags.state);
    return {
        port: wholeNumber('--port', flags.port, 65_535) ?? 0,
        ...(0,optional/* optional */.l)('statePath', statePath),
        ...(0,optional/* optional */.l)('latencyMs', wholeNumber('--latency', flags.latency, 600_000)),
        ...(0,optional/* optional */.l)('pageSize', wholeNumber('--page-size', flags.pageSize, 1000, 1)),
        ...(0,optional/* optional */.l)('sku', oneOf('--sku', flags.sku, constants/* skus */.Zv)),
        ...(0,optional/* optional */.l)('mode', oneOf('--mode', flags.mode, ['live', 'spec'])),
        strict: flags.strict === true,
        ...(0,optional/* optional */.l)('importDelayMs', wholeNumber('--import-delay', flags.importDelay, 600_000)),
        ...(0,optional/* optional */.l)('limits', oneOf('--limits', flags.limits, limitsModes)),
        ...(0,optional/* optional */.l)('dataAuth', oneOf('--data-auth', flags.dataAuth, access/* dataAuths */.kZ)),
        ...(0,optional/* optional */.l)('registryNames', oneOf('--registry-names', flags.registryNames, servers/* registryNames */.SB)),
        ...(0,optional/* optional */.l)('tls', await tlsOf(flags)),
        identity: flags.identity === true,
        faults: flags.faults === undefined ? [] : (0,faults/* parseFaults */.b)(flags.faults),
        allowHosts: (flags.allowHost ?? []).map(hostName),
        allowLoopbackLinks: flags.allowLoopbackLinks === true,
        seed: [embedded/* embeddedSeed */.iT],
    };
}
/** A name as a `Host` header has it, without the port: a tunnel's differs from ours. */
function hostName(text) {
    const name = (0,authority/* parseAuthority */.Pt)(text, 'http')?.name;
    if (name !== undefined && name === text.toLowerCase())
        return name;
    throw wrongFlag('--allow-host', text, 'a host name without scheme, port or path, such as my-tunnel.example');
}
async function tlsOf({ tls, cert, key }) {
    if (cert === undefined && key === undefined)
        return tls ? 'made' : undefined;
    if (cert === undefined || key === undefined) {
        throw new errors/* InvalidInput */.o9({
            code: 'input-invalid',
            message: `Expected --cert and --key together; got only ${cert === undefined ? '--key' : '--cert'}.`,
            next: 'Give both files, or --tls alone for a certificate that is made on the spot.',
        });
    }
    return { cert: await fileText('--cert', cert), key: await fileText('--key', key) };
}
/** Bytes of a certificate with its chain, or of a key. */
const greatestPem = 1024 * 1024;
function fileText(flag, path) {
    try {
        return (0,regular_file/* readRegularFile */.XF)(path, greatestPem).toString('utf8');
    }
    catch (cause) {
        throw new errors/* InvalidInput */.o9({
            code: 'input-invalid',
            message: `The file of ${flag} cannot be read: "${(0,printable/* printable */.g)(path)}".`,
            next: `Correct ${flag} and run again.`,
            cause,
        });
    }
}
function renderEmulator(colors, emulator, state) {
    const { subscriptionId, resourceGroup, name } = embedded/* embeddedSeed */.iT;
    const id = `/subscriptions/${subscriptionId}/resourceGroups/${resourceGroup}/providers/Microsoft.ApiCenter/services/${name}`;
    const environment = environmentLines(emulator);
    return [
        '',
        `  ${colors.bold('The embedded API Center is running')}  ${colors.dim('(end it with Ctrl+C)')}`,
        (0,render/* line */.n8)(colors, 'ARM', emulator.url),
        (0,render/* line */.n8)(colors, 'Page', `${emulator.url}/`),
        (0,render/* line */.n8)(colors, 'Registry', `${emulator.dataUrl(embedded/* embeddedSeed */.iT)}/workspaces/default`),
        (0,render/* line */.n8)(colors, 'Requests', `${emulator.url}/_emulator/requests`),
        (0,render/* line */.n8)(colors, 'State', state ?? 'in memory'),
        ...(environment.length > 0 ? [(0,render/* line */.n8)(colors, 'Paste', ...environment)] : []),
        (0,render/* line */.n8)(colors, 'Try', 'mcp-register register --server-url <url> --title <title> \\', `  --arm-endpoint ${emulator.url} --api-center-id ${id}`),
        '',
    ].join('\n');
}
/** What a shell needs to trust the certificate and to find the identity. */
function environmentLines({ caFile, identity }) {
    const variables = {
        ...(caFile === undefined ? {} : { NODE_EXTRA_CA_CERTS: caFile, REQUESTS_CA_BUNDLE: caFile }),
        ...(identity === undefined
            ? {}
            : {
                IDENTITY_ENDPOINT: identity.endpoint,
                IDENTITY_HEADER: identity.header,
                MSI_ENDPOINT: identity.endpoint,
            }),
    };
    return Object.entries(variables).map(([name, value]) => `export ${name}='${value}'`);
}
function wholeNumber(flag, text, maximum, minimum = 0) {
    if (text === undefined)
        return undefined;
    const number = Number(text);
    if (/^\d+$/.test(text) && number >= minimum && number <= maximum)
        return number;
    throw wrongFlag(flag, text, `a whole number from ${minimum} to ${maximum}`);
}
function oneOf(flag, text, choices) {
    if (text === undefined)
        return undefined;
    const found = choices.find((choice) => choice === text);
    if (found === undefined)
        throw wrongFlag(flag, text, `one of ${choices.join(', ')}`);
    return found;
}
function wrongFlag(flag, text, expected) {
    return new errors/* InvalidInput */.o9({
        code: 'input-invalid',
        message: `Expected ${flag} to be ${expected}; got "${(0,printable/* printable */.g)(text)}".`,
        next: `Correct ${flag} and run again.`,
    });
}


/***/ }),

/***/ 98341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ untilAborted)
/* harmony export */ });
/** Resolves when the signal is aborted. The signal alone does not keep the process alive, but open sockets do. */
function untilAborted(signal) {
    return new Promise((done) => {
        if (signal.aborted)
            done();
        else
            signal.addEventListener('abort', () => done(), { once: true });
    });
}


/***/ })

};
