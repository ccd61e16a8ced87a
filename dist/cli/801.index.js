export const id = 801;
export const ids = [801];
export const modules = {

/***/ 28314:
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

/***/ 9221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ce: () => (/* binding */ newestLegacy),
/* harmony export */   O6: () => (/* binding */ metaKeys),
/* harmony export */   Qb: () => (/* binding */ headerNames),
/* harmony export */   SX: () => (/* binding */ acceptBoth),
/* harmony export */   VI: () => (/* binding */ stockServerName),
/* harmony export */   fv: () => (/* binding */ errorCodes),
/* harmony export */   kd: () => (/* binding */ newestModern),
/* harmony export */   ru: () => (/* binding */ legacyVersions),
/* harmony export */   vp: () => (/* binding */ listMethods),
/* harmony export */   zM: () => (/* binding */ modernVersions)
/* harmony export */ });
/**
 * Everything of the Model Context Protocol that a new revision changes: versions, header names, error codes.
 * Source: MCP 2024-11-05 to 2026-07-28.
 */
/** Revisions with `server/discover` and no `initialize`, newest first. */
const modernVersions = ['2026-07-28'];
/** Revisions opened by `initialize`, newest first. */
const legacyVersions = [
    '2025-11-25',
    '2025-06-18',
    '2025-03-26',
    '2024-11-05',
    '2024-10-07',
];
const newestModern = '2026-07-28';
const newestLegacy = '2025-11-25';
/** Both must be named: most servers answer 406 otherwise. */
const acceptBoth = 'application/json, text/event-stream';
const headerNames = {
    protocolVersion: 'mcp-protocol-version',
    method: 'mcp-method',
    session: 'mcp-session-id',
};
/** Keys of `_meta` in 2026-07-28. */
const metaKeys = {
    protocolVersion: 'io.modelcontextprotocol/protocolVersion',
    clientInfo: 'io.modelcontextprotocol/clientInfo',
    clientCapabilities: 'io.modelcontextprotocol/clientCapabilities',
    serverInfo: 'io.modelcontextprotocol/serverInfo',
};
const errorCodes = {
    invalidRequest: -32600,
    methodNotFound: -32601,
    invalidParams: -32602,
    internal: -32603,
    /** 2026-07-28: a required header is missing, or it differs from the body. */
    headerMismatch: -32020,
    /** 2026-07-28: the client lacks a capability that the server needs. */
    missingCapability: -32021,
    /** 2026-07-28: `data.supported` lists the versions that would do. */
    unsupportedVersion: -32022,
};
const listMethods = {
    tools: 'tools/list',
    resources: 'resources/list',
    resourceTemplates: 'resources/templates/list',
    prompts: 'prompts/list',
};
/** The name that the Azure Functions MCP extension gives a server that nobody named. */
const stockServerName = 'Azure Functions MCP server';


/***/ }),

/***/ 29646:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pt: () => (/* binding */ parseAuthority),
/* harmony export */   dz: () => (/* binding */ schemeOf),
/* harmony export */   ef: () => (/* binding */ parseOrigin),
/* harmony export */   xX: () => (/* binding */ isLoopbackName),
/* harmony export */   yv: () => (/* binding */ originOf)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);

/** The ports that browsers and other clients leave out. */
const defaultPorts = { http: 80, https: 443 };
const form = /^(\[[0-9a-f:.]+\]|[a-z0-9._-]+)(?::(\d{1,5}))?$/i;
/**
 * Reads a `Host` header.
 *
 * @param scheme says which port is meant when none is written
 * @returns undefined for anything but a name or an address with an optional port
 */
function parseAuthority(text, scheme) {
    const [, name, port] = form.exec(text) ?? [];
    if (name === undefined)
        return undefined;
    return { name: name.toLowerCase(), port: port === undefined ? defaultPorts[scheme] : Number(port) };
}
/** Reads an `Origin` header. Undefined for `null` and for everything that is no origin of the web. */
function parseOrigin(text) {
    const [, written, rest = ''] = /^(https?):\/\/(.+)$/i.exec(text) ?? [];
    if (written === undefined)
        return undefined;
    const scheme = written.toLowerCase() === 'https' ? 'https' : 'http';
    const authority = parseAuthority(rest, scheme);
    return authority && { ...authority, scheme };
}
/** Whether a name, as `parseAuthority` gives it, is one of this machine for itself. */
function isLoopbackName(name) {
    if (name === 'localhost' || name === '[::1]')
        return true;
    return (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIPv4)(name) && name.startsWith('127.');
}
/**
 * What links in an answer begin with. A caller that came by `localhost` or by an allowed name gets links to that; any
 * other name is not repeated. A tunnel says in `X-Forwarded-Proto` whether its own end speaks https.
 */
function originOf(request, scheme, allowedHosts) {
    const port = request.socket.localPort ?? 0;
    const host = (request.headers.host ?? '').toLowerCase();
    const name = parseAuthority(host, scheme)?.name ?? '';
    if (allowedHosts.includes(name)) {
        const forwarded = request.headers['x-forwarded-proto'];
        return `${forwarded === 'https' || forwarded === 'http' ? forwarded : scheme}://${host}`;
    }
    return `${scheme}://${name === 'localhost' ? name : '127.0.0.1'}:${port}`;
}
/** The scheme of every address of an emulator with this certificate. */
function schemeOf(certificate) {
    return certificate ? 'https' : 'http';
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

/***/ 6801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runDemo: () => (/* binding */ runDemo)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: ./build/emulator/http/authority.js
var authority = __webpack_require__(29646);
// EXTERNAL MODULE: ./build/core/json.js
var json = __webpack_require__(28314);
// EXTERNAL MODULE: ./build/core/mcp/protocol.js
var protocol = __webpack_require__(9221);
;// CONCATENATED MODULE: ./build/demo/demo-tools.js

const longestText = 1000;
const noArguments = { type: 'object', properties: {}, additionalProperties: false };
const demoTools = [
    {
        name: 'add_numbers',
        title: 'Add numbers',
        description: 'Adds two numbers.',
        inputSchema: {
            type: 'object',
            properties: {
                a: { type: 'number', description: 'First number' },
                b: { type: 'number', description: 'Second number' },
            },
            required: ['a', 'b'],
            additionalProperties: false,
        },
        call: ({ a, b }) => (typeof a === 'number' && typeof b === 'number' ? String(a + b) : undefined),
    },
    {
        name: 'count_words',
        title: 'Count words',
        description: `Counts the words of a text of up to ${longestText} characters.`,
        inputSchema: {
            type: 'object',
            properties: { text: { type: 'string', maxLength: longestText } },
            required: ['text'],
            additionalProperties: false,
        },
        call: ({ text }) => typeof text === 'string' && text.length <= longestText
            ? String(text.split(/\s+/).filter((word) => word !== '').length)
            : undefined,
    },
    {
        name: 'current_time',
        title: 'Current time',
        description: 'Tells the current time in UTC, as ISO 8601.',
        inputSchema: noArguments,
        call: (_, now) => now.toISOString(),
    },
];
/** The tools as `tools/list` shows them. */
const listedTools = demoTools.map(({ name, title, description, inputSchema }) => ({
    name,
    title,
    description,
    inputSchema,
    annotations: { readOnlyHint: true, openWorldHint: false },
}));
/** The result of `tools/call`; undefined for a tool that does not exist. */
function callTool(params, now) {
    const { name, arguments: given } = (0,json/* isJsonObject */.O)(params) ? params : {};
    const tool = demoTools.find((candidate) => candidate.name === name);
    if (!tool)
        return undefined;
    const text = tool.call((0,json/* isJsonObject */.O)(given) ? given : {}, now);
    return {
        content: [{ type: 'text', text: text ?? 'The arguments do not fit the schema of the tool.' }],
        isError: text === undefined,
    };
}

;// CONCATENATED MODULE: ./build/demo/demo-answers.js



const capabilities = { tools: {} };
/** The revisions of Streamable HTTP without batches. */
const initializedVersions = protocol/* legacyVersions */.ru.filter((version) => version >= '2025-06-18');
/**
 * Answers one message of MCP 2025-06-18, 2025-11-25 or 2026-07-28. Keeps nothing between two messages. Pure but for
 * `now`.
 *
 * @param message the parsed body of a POST
 */
function demoAnswer(message, headers, { version, now }) {
    if (!(0,json/* isJsonObject */.O)(message) || message.jsonrpc !== '2.0' || typeof message.method !== 'string') {
        return failed(400, null, {
            code: protocol/* errorCodes */.fv.invalidRequest,
            message: 'Expected one JSON-RPC 2.0 request.',
        });
    }
    const { id, method, params } = message;
    if (id === undefined)
        return { status: 202 };
    if (typeof id !== 'string' && typeof id !== 'number') {
        return failed(400, null, {
            code: protocol/* errorCodes */.fv.invalidRequest,
            message: 'The id of a request is a text or a number.',
        });
    }
    const serverInfo = { name: 'mcp-register-demo', title: 'Demo', version };
    const asked = revisionOf(params);
    if (asked !== undefined)
        return modern({ id, method, params, asked }, headers, { serverInfo, now });
    return legacy({ id, method, params }, headers, { serverInfo, now });
}
/** The revision that a request of the era without `initialize` names in its metadata. */
function revisionOf(params) {
    const { _meta } = (0,json/* isJsonObject */.O)(params) ? params : {};
    return (0,json/* isJsonObject */.O)(_meta) ? _meta[protocol/* metaKeys */.O6.protocolVersion] : undefined;
}
function modern({ id, method, params, asked }, headers, { serverInfo, now }) {
    if (headers[protocol/* headerNames */.Qb.protocolVersion] !== asked || headers[protocol/* headerNames */.Qb.method] !== method) {
        return failed(400, id, {
            code: protocol/* errorCodes */.fv.headerMismatch,
            message: 'The headers do not repeat the version and method.',
        });
    }
    if (typeof asked !== 'string' || !protocol/* modernVersions */.zM.includes(asked)) {
        const data = { supported: protocol/* modernVersions */.zM, requested: asked };
        return failed(400, id, {
            code: protocol/* errorCodes */.fv.unsupportedVersion,
            message: 'This version is not supported.',
            data,
        });
    }
    const complete = { resultType: 'complete', _meta: { [protocol/* metaKeys */.O6.serverInfo]: serverInfo } };
    const lasting = { ttlMs: 60_000, cacheScope: 'public' };
    switch (method) {
        case 'server/discover':
            return done(id, { ...complete, ...lasting, supportedVersions: protocol/* modernVersions */.zM, capabilities });
        case 'tools/list':
            return done(id, { ...complete, ...lasting, tools: listedTools });
        case 'tools/call':
            return called(id, params, now, complete);
        default:
            return failed(404, id, { code: protocol/* errorCodes */.fv.methodNotFound, message: 'Method not found' });
    }
}
function legacy({ id, method, params }, headers, { serverInfo, now }) {
    const header = headers[protocol/* headerNames */.Qb.protocolVersion];
    if (method !== 'initialize' && header !== undefined && !initializedVersions.includes(header)) {
        return failed(400, id, {
            code: protocol/* errorCodes */.fv.invalidRequest,
            message: 'This protocol version is not supported.',
        });
    }
    switch (method) {
        case 'initialize': {
            const wanted = (0,json/* isJsonObject */.O)(params) ? params.protocolVersion : undefined;
            const protocolVersion = initializedVersions.find((known) => known === wanted) ?? protocol/* newestLegacy */.Ce;
            return done(id, { protocolVersion, capabilities, serverInfo });
        }
        case 'ping':
            return done(id, {});
        case 'tools/list':
            return done(id, { tools: listedTools });
        case 'tools/call':
            return called(id, params, now, {});
        default:
            return failed(200, id, { code: protocol/* errorCodes */.fv.methodNotFound, message: 'Method not found' });
    }
}
function called(id, params, now, common) {
    const result = callTool(params, now);
    if (!result)
        return failed(200, id, { code: protocol/* errorCodes */.fv.invalidParams, message: 'There is no such tool.' });
    return done(id, { ...common, ...result });
}
function done(id, result) {
    return { status: 200, body: { jsonrpc: '2.0', id, result } };
}
function failed(status, id, error) {
    return { status, body: { jsonrpc: '2.0', id, error } };
}

;// CONCATENATED MODULE: ./build/demo/demo-server.js




/** Bytes of a request's body. */
const greatestRequest = 64 * 1024;
const demoPath = '/mcp';
/**
 * Starts a small MCP server on a free port of 127.0.0.1. It has three tools that read nothing of this machine, keeps no
 * sessions, and answers only requests whose `Host` is a loopback name with its own port and that no web page sends.
 *
 * @param version shown as the version of the server
 */
async function startDemoServer(version) {
    const server = (0,external_node_http_.createServer)((request, response) => {
        answer(request, version).then((answered) => write(response, answered), () => response.destroy());
    });
    server.listen(0, '127.0.0.1');
    await (0,external_node_events_.once)(server, 'listening');
    const address = server.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    return {
        url: `http://127.0.0.1:${port}${demoPath}`,
        async close() {
            const closed = (0,external_node_events_.once)(server, 'close');
            server.close();
            server.closeAllConnections();
            await closed;
        },
    };
}
async function answer(request, version) {
    const { headers, socket } = request;
    const host = (0,authority/* parseAuthority */.Pt)(headers.host ?? '', 'http');
    if (!host || host.port !== socket.localPort || !(0,authority/* isLoopbackName */.xX)(host.name))
        return { status: 421 };
    if (headers.origin !== undefined)
        return { status: 403 };
    if (request.url?.split('?', 1)[0] !== demoPath)
        return { status: 404 };
    if (request.method !== 'POST')
        return { status: 405 };
    if (!/^application\/json(;|$)/i.test(headers['content-type'] ?? ''))
        return { status: 415 };
    const body = await bodyOf(request);
    if (body === undefined)
        return { status: 413 };
    const single = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, typeof value === 'string' ? value : undefined]));
    return demoAnswer(parsed(body), single, { version, now: new Date() });
}
/** Undefined when it is too long. */
async function bodyOf(request) {
    const chunks = [];
    let bytes = 0;
    for await (const chunk of request) {
        if (!Buffer.isBuffer(chunk))
            continue;
        bytes += chunk.length;
        if (bytes > greatestRequest)
            return undefined;
        chunks.push(chunk);
    }
    return Buffer.concat(chunks).toString('utf8');
}
function parsed(body) {
    try {
        return JSON.parse(body);
    }
    catch {
        return undefined;
    }
}
function write(response, { status, body }) {
    const headers = {
        ...(status === 405 ? { allow: 'POST' } : {}),
        ...(status === 413 ? { connection: 'close' } : {}),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    };
    response.writeHead(status, headers).end(body === undefined ? undefined : JSON.stringify(body));
}

// EXTERNAL MODULE: ./build/version.js
var version = __webpack_require__(58508);
// EXTERNAL MODULE: ./build/hosts/terminal/embedded.js
var terminal_embedded = __webpack_require__(68187);
;// CONCATENATED MODULE: ./build/hosts/terminal/invocation.js

/** The words with which the user can start this command line again from the same folder, ready to be pasted. */
function commandName({ script, workingDirectory, env }) {
    const name = (0,external_node_path_.basename)(script).replace(/\.cmd$/i, '');
    // npx and npm exec put a folder on the path that is not there for the next command.
    const isThroughNpx = env.npm_command === 'exec';
    if (isThroughNpx)
        return 'npx --no-install mcp-register';
    if (name === 'mcp-register' && (env.PATH ?? '').split(external_node_path_.delimiter).includes((0,external_node_path_.dirname)(script)))
        return name;
    const below = (0,external_node_path_.relative)(workingDirectory, script);
    const path = below.startsWith('..') || (0,external_node_path_.isAbsolute)(below) || below === '' ? script : below;
    return `node ${/^[\w@%+=:,./~-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`}`;
}

// EXTERNAL MODULE: ./build/hosts/terminal/render.js
var render = __webpack_require__(84437);
// EXTERNAL MODULE: ./build/hosts/terminal/until-aborted.js
var until_aborted = __webpack_require__(76547);
;// CONCATENATED MODULE: ./build/hosts/terminal/run-demo.js









/**
 * Runs an MCP server and the embedded API Center until the signal is aborted, and shows what to try with them. What the
 * demo has created is gone then; a catalogue that was there before stays. Throws InvalidInput.
 */
async function runDemo(terminal, env, signal) {
    const forget = whatIsNew((0,external_node_path_.resolve)(terminal_embedded/* defaultStateFile */.V8));
    const embedded = await (0,terminal_embedded/* useFindable */.L2)(terminal);
    try {
        const server = await startDemoServer(version/* version */.r);
        try {
            const name = commandName({ script: process.argv[1] ?? '', workingDirectory: process.cwd(), env });
            terminal.log(renderDemo(terminal.colors, { name, serverUrl: server.url, embedded }));
            await (0,until_aborted/* untilAborted */.E)(signal);
        }
        finally {
            await server.close();
        }
    }
    finally {
        await embedded.close();
        if (!embedded.stays)
            await forget();
    }
    terminal.log((0,render/* line */.n8)(terminal.colors, 'Note', 'The demo has ended.'));
}
/** Removes what is at the state file's place and is not there yet. */
function whatIsNew(statePath) {
    if ((0,external_node_fs_.existsSync)(statePath))
        return async () => { };
    const folder = (0,external_node_path_.dirname)(statePath);
    const isNewFolder = !(0,external_node_fs_.existsSync)(folder);
    return async () => {
        const made = isNewFolder ? [(0,external_node_path_.join)(folder, '.gitignore')] : [];
        for (const file of [statePath, `${statePath}.journal`, ...made])
            await (0,promises_.rm)(file, { force: true });
        // What others have put there keeps the folder.
        if (isNewFolder)
            await (0,promises_.rmdir)(folder).catch(() => { });
    };
}
function renderDemo(colors, { name, serverUrl, embedded }) {
    const target = embedded.isFound ? '' : ` --arm-endpoint ${embedded.url}`;
    return [
        '',
        `  ${colors.bold('The demo is running')}  ${colors.dim('(end it with Ctrl+C)')}`,
        (0,render/* line */.n8)(colors, 'Server', serverUrl, colors.dim('an MCP server with three tools')),
        (0,render/* line */.n8)(colors, 'Page', `${embedded.url}/`, colors.dim('the embedded API Center, in a browser')),
        (0,render/* line */.n8)(colors, 'Try', colors.dim('in another terminal, in this folder; run the second one twice')),
        '',
        `${name} probe --server-url ${serverUrl}`,
        `${name} register --server-url ${serverUrl} --api-id demo --title Demo${target}`,
        `${name} unregister --api-id demo${target}`,
        '',
    ].join('\n');
}


/***/ }),

/***/ 76547:
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
