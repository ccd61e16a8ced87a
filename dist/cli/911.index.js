export const id = 911;
export const ids = [911];
export const modules = {

/***/ 84300:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);

const systemClock = {
    now: () => performance.now(),
    async sleep(ms, signal) {
        try {
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(ms, undefined, signal ? { signal } : {});
        }
        catch (error) {
            throw signal?.aborted ? signal.reason : error;
        }
    },
    timeout: (ms) => AbortSignal.timeout(ms),
};


/***/ }),

/***/ 28314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ isJsonObject),
/* harmony export */   a: () => (/* binding */ toJson)
/* harmony export */ });
function isJsonObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** A parsed resource as plain JSON; members that are undefined are gone. */
function toJson(value) {
    const json = JSON.parse(JSON.stringify(value ?? {}));
    return isJsonObject(json) ? json : {};
}


/***/ }),

/***/ 68187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H1: () => (/* binding */ startEmbedded),
/* harmony export */   el: () => (/* binding */ embeddedTarget),
/* harmony export */   iT: () => (/* binding */ embeddedSeed)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
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
/** Starts the embedded API Center on its state file, and says that and where. */
async function startEmbedded(stateFile = defaultStateFile, { colors, log }) {
    const statePath = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(stateFile);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(statePath), { recursive: true });
    const { startEmulator } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(210), __webpack_require__.e(87), __webpack_require__.e(322)]).then(__webpack_require__.bind(__webpack_require__, 70322));
    const emulator = await startEmulator({ statePath, seed: [embeddedSeed] });
    log((0,_render_js__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)(colors, 'Note', `No API center was given, so the embedded one is used; its state is kept in ${stateFile}.`, `To look at it: mcp-register emulator --state ${stateFile}`));
    return emulator;
}


/***/ }),

/***/ 43763:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runEmulator: () => (/* binding */ runEmulator)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/apicenter/vocabulary.js
var vocabulary = __webpack_require__(12434);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/core/optional.js
var optional = __webpack_require__(26080);
// EXTERNAL MODULE: ./build/core/text/printable.js
var printable = __webpack_require__(20075);
// EXTERNAL MODULE: ./build/emulator/data/access.js
var access = __webpack_require__(62197);
// EXTERNAL MODULE: ./build/emulator/faults.js
var faults = __webpack_require__(64873);
;// CONCATENATED MODULE: ./build/emulator/management/context.js
/** Whether a subscription's allowance of calls binds (`arm`), or is told and never refused. */
const limitsModes = ['arm', 'off'];

// EXTERNAL MODULE: ./build/emulator/start.js + 78 modules
var start = __webpack_require__(70322);
// EXTERNAL MODULE: ./build/hosts/terminal/embedded.js
var embedded = __webpack_require__(68187);
// EXTERNAL MODULE: ./build/hosts/terminal/render.js
var render = __webpack_require__(84437);
;// CONCATENATED MODULE: ./build/hosts/terminal/run-emulator.js













/** Runs the embedded API Center until the signal is aborted. Throws InvalidInput for a wrong option. */
async function runEmulator(flags, { colors, log }, signal) {
    const emulator = await (0,start.startEmulator)(await optionsOf(flags));
    try {
        log(renderEmulator(colors, emulator, flags.state));
        await aborted(signal);
    }
    finally {
        await emulator.close();
    }
}
async function optionsOf(flags) {
    const statePath = flags.state === undefined ? undefined : (0,external_node_path_.resolve)(flags.state);
    const options = {
        port: wholeNumber('--port', flags.port, 65_535) ?? 0,
        ...(0,optional/* optional */.l)('statePath', statePath),
        ...(0,optional/* optional */.l)('latencyMs', wholeNumber('--latency', flags.latency, 600_000)),
        ...(0,optional/* optional */.l)('pageSize', wholeNumber('--page-size', flags.pageSize, 1000, 1)),
        ...(0,optional/* optional */.l)('sku', oneOf('--sku', flags.sku, vocabulary/* skus */.Zv)),
        ...(0,optional/* optional */.l)('mode', oneOf('--mode', flags.mode, ['live', 'spec'])),
        strict: flags.strict === true,
        ...(0,optional/* optional */.l)('importDelayMs', wholeNumber('--import-delay', flags.importDelay, 600_000)),
        ...(0,optional/* optional */.l)('limits', oneOf('--limits', flags.limits, limitsModes)),
        ...(0,optional/* optional */.l)('dataAuth', oneOf('--data-auth', flags.dataAuth, access/* dataAuths */.kZ)),
        ...(0,optional/* optional */.l)('tls', await tlsOf(flags)),
        identity: flags.identity === true,
        faults: flags.faults === undefined ? [] : (0,faults/* parseFaults */.b)(flags.faults),
        seed: [embedded/* embeddedSeed */.iT],
    };
    if (statePath !== undefined)
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(statePath), { recursive: true });
    return options;
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
async function fileText(flag, path) {
    try {
        return await (0,promises_.readFile)(path, 'utf8');
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
/** An AbortSignal alone does not keep the process alive, but the emulator's sockets do. */
function aborted(signal) {
    return new Promise((done) => {
        if (signal.aborted)
            done();
        else
            signal.addEventListener('abort', () => done(), { once: true });
    });
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


/***/ })

};
