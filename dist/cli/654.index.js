export const id = 654;
export const ids = [654,943];
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
            const options = signal ? { signal } : {};
            if (ms > 0)
                return await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(ms, undefined, options);
            // Signals and sockets are polled between two turns. A timer of 0 ms would take a number of turns that depends on
            // the machine.
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setImmediate)(undefined, options);
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setImmediate)(undefined, options);
        }
        catch (error) {
            throw signal?.aborted ? signal.reason : error;
        }
    },
    // Not `AbortSignal.timeout`: it cannot be ended, and Node keeps it in memory until its time or a full collection.
    timeout(ms, until) {
        const controller = new AbortController();
        const timer = setTimeout(() => controller.abort(new DOMException('The operation was aborted due to timeout', 'TimeoutError')), Math.max(0, ms)).unref();
        until?.addEventListener('abort', () => clearTimeout(timer), { once: true });
        return controller.signal;
    },
};


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

/***/ 78363:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ Html),
/* harmony export */   q: () => (/* binding */ html)
/* harmony export */ });
/** Markup that is safe to send: whatever was put into it has been escaped. */
class Html {
    markup;
    constructor(markup) {
        this.markup = markup;
    }
}
/**
 * Makes markup of a template. Values are escaped for text and for quoted attributes alike, and cannot reorder what
 * is around them. A template must quote every attribute, and takes no value inside a script or a style; an address
 * must have been checked before.
 */
function html(strings, ...values) {
    return new Html(strings.map((part, index) => part + markupOf(values[index])).join(''));
}
function markupOf(value) {
    if (value === undefined)
        return '';
    if (value instanceof Html)
        return value.markup;
    if (typeof value === 'object')
        return value.map(markupOf).join('');
    return escaped(String(value));
}
const entities = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
/** Embeddings, overrides and isolates: with them an address can look like another one. */
const reordering = /[\u202a-\u202e\u2066-\u2069]/g;
function escaped(text) {
    return text.replace(reordering, '\ufffd').replace(/[&<>"']/g, (character) => entities[character] ?? '');
}


/***/ }),

/***/ 15943:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseYaml: () => (/* binding */ parseYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);

/** How often an anchor may be repeated, including the anchors inside it. */
const maxAliasCount = 1000;
/** Maximum number of characters in names and texts, plus other values, once every alias is expanded. */
const maxExpandedSize = 16 * 1024 * 1024;
const tooDeep = 'It is nested too deeply';
/** Maximum number of nodes above a node; a map counts as two. */
const greatestDepth = 400;
/** Problems that the library describes for programmers only. */
const rewordings = {
    MULTIPLE_DOCS: 'A second document begins; only one is expected',
    RESOURCE_EXHAUSTION: tooDeep,
};
/**
 * Parses YAML 1.2, which includes JSON, into plain JSON values, and the merge keys (`<<`) of 1.1. Refuses duplicate keys, values that JSON does not have,
 * and aliases that expand without bounds.
 *
 * @param schema `json` allows only quoted texts
 */
function parseYaml(text, schema = 'core') {
    const lineCounter = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const placeOf = (offset) => {
        const { line, col } = lineCounter.linePos(offset);
        return `line ${line}, column ${col}`;
    };
    // The library compares every key with every other one, which takes minutes for a large map.
    const options = {
        merge: schema === 'core',
        uniqueKeys: false,
        prettyErrors: false,
        logLevel: 'error',
    };
    let document;
    try {
        document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { schema, lineCounter, ...options });
    }
    catch {
        // The library has no limit of its own to how deep it goes.
        return { valid: false, problem: tooDeep, place: undefined };
    }
    const [error] = document.errors;
    if (error) {
        const problem = rewordings[error.code] ?? error.message;
        return { valid: false, problem, place: placeOf(error.pos[0]) };
    }
    const fault = faultOf(document, schema === 'core');
    if (fault)
        return { valid: false, problem: fault.problem, place: placeOf(fault.offset) };
    try {
        const value = plain(document.toJS({ maxAliasCount }));
        return { valid: true, value, placeOf: (path) => placeOf(offsetOf(document, path)) };
    }
    catch (thrown) {
        // Too many aliases, or too much in them.
        const problem = thrown instanceof Error ? (thrown.message.split('\n')[0] ?? '') : String(thrown);
        return { valid: false, problem, place: placeOf(lastAlias(document)) };
    }
}
/**
 * Finds what the library accepts, or refuses without a place: keys that occur twice (`1` and `"1"` are one key in JSON),
 * nesting that would overflow a reader's stack, aliases that lead nowhere or into themselves, merge keys without a
 * mapping, and numbers that JSON does not have.
 *
 * @param merges whether `<<` is a merge key
 */
function faultOf(document, merges) {
    // The library's own search for an anchor takes time in proportion to the text, for each alias.
    const anchors = new Map();
    let fault;
    const found = (problem, node) => {
        if (problem === undefined)
            return undefined;
        fault = { problem, offset: ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(node) ? node.range?.[0] : undefined) ?? 0 };
        return yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR.BREAK;
    };
    (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR)(document, {
        Node(key, node, ancestors) {
            if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node))
                return found(faultOfAlias(node, anchors.get(node.source), ancestors), node);
            if (node.anchor !== undefined)
                anchors.set(node.anchor, node);
            if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node))
                return found(key === 'key' ? undefined : faultOfScalar(node, ancestors), node);
            if (ancestors.length > greatestDepth)
                return found(tooDeep, node);
            const twice = keyThatOccursTwice(node);
            return found(twice && 'This key occurs twice', twice);
        },
        Pair(_, { key, value }) {
            if (!merges || !isMergeKey(key))
                return undefined;
            const target = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(value) ? anchors.get(value.source) : value;
            const sources = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(target) ? target.items : [target];
            const isMerge = sources.every((one) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(one) ? (anchors.get(one.source) ?? one) : one) || isUnresolved(one, anchors));
            return found(isMerge ? undefined : 'A merge key (<<) takes a mapping, or a list of mappings', key);
        },
    });
    return fault;
}
/** The alias is reported itself, at its own place. */
function isUnresolved(node, anchors) {
    return node === undefined || ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node) && !anchors.has(node.source));
}
function faultOfAlias({ source }, target, ancestors) {
    if (target === undefined)
        return `Unresolved alias, no anchor before it has the name ${source}`;
    return ancestors.includes(target) ? 'This alias stands inside its own anchor' : undefined;
}
function faultOfScalar({ value }, ancestors) {
    if (typeof value !== 'number' || Number.isFinite(value))
        return undefined;
    const parent = ancestors.at(-1);
    const name = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isPair */ .tO)(parent) && (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(parent.key) ? `"${String(parent.key.value)}"` : 'This';
    return `${name} is a number that JSON cannot hold`;
}
function keyThatOccursTwice(node) {
    const names = new Set();
    for (const { key } of (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node) ? node.items : []) {
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key))
            continue;
        const name = String(key.value);
        if (names.has(name))
            return key;
        names.add(name);
    }
    return undefined;
}
function isMergeKey(key) {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) && key.source === '<<' && key.type === 'PLAIN';
}
/** Where the last alias stands, with which a text becomes too large; else where the text begins. */
function lastAlias(document) {
    let offset;
    (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR)(document, {
        Alias(_, { range }) {
            offset = range?.[0];
        },
    });
    return offset ?? document.contents?.range?.[0] ?? 0;
}
/** Where the last member of the path begins that is there. */
function offsetOf(document, path) {
    let node = document.contents;
    let offset = document.contents?.range?.[0] ?? 0;
    for (const name of path) {
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node))
            node = node.resolve(document);
        const child = childOf(node, name);
        if (child === undefined)
            break;
        offset = child.offset ?? offset;
        node = child.node;
    }
    return offset;
}
function childOf(node, name) {
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node)) {
        const item = node.items[Number(name)];
        return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(item) ? { node: item, offset: item.range?.[0] } : undefined;
    }
    const pair = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node)
        ? node.items.find(({ key }) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) && String(key.value) === name)
        : undefined;
    return pair && { node: pair.value, offset: (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(pair.key) ? pair.key.range?.[0] : undefined };
}
function plain(value) {
    let size = 0;
    const text = JSON.stringify(value ?? null, (name, member) => {
        size += name.length + (typeof member === 'string' ? member.length : 1);
        if (size > maxExpandedSize)
            throw new Error('It is too large once its aliases are expanded');
        return member;
    });
    return JSON.parse(text);
}


/***/ }),

/***/ 58672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ withoutEnd)
/* harmony export */ });
/** The text without this character at its end, however often it is there. */
function withoutEnd(text, character) {
    let end = text.length;
    while (end > 0 && text[end - 1] === character)
        end--;
    return text.slice(0, end);
}


/***/ }),

/***/ 62197:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ addAccessRoutes),
/* harmony export */   kZ: () => (/* binding */ dataAuths),
/* harmony export */   xE: () => (/* binding */ refusedAccess)
/* harmony export */ });
/* harmony import */ var _http_request_handler_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74023);
/* harmony import */ var _export_operation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81141);


/** Who may read the data hosts: everybody, or callers with a bearer token. */
const dataAuths = ['anonymous', 'bearer'];
const metadataPath = '/.well-known/oauth-protected-resource';
/**
 * Adds what a data host tells about its protection (RFC 9728). There is no authorization server in it: none of
 * the real ones would issue a token for a loopback address, and nobody should be led to try.
 */
function addAccessRoutes(routes) {
    for (const path of [metadataPath, `${metadataPath}/workspaces/default`]) {
        routes.on('GET', path, ({ origin }) => ({
            status: 200,
            body: {
                resource: origin,
                scopes_supported: ['https://azure-apicenter.net/user_impersonation'],
                bearer_methods_supported: ['header'],
            },
        }));
    }
}
/** The 401 that a request without a token gets; undefined when it may be answered. Any token will do. */
function refusedAccess(auth, request) {
    if (auth === 'anonymous' || request.method === 'OPTIONS')
        return undefined;
    if (request.path.startsWith(metadataPath) || _export_operation_js__WEBPACK_IMPORTED_MODULE_0__/* .documentPath */ .jW.test(request.path))
        return undefined;
    if (/^bearer \S/i.test(request.headers.authorization ?? ''))
        return undefined;
    return {
        ...(0,_http_request_handler_js__WEBPACK_IMPORTED_MODULE_1__/* .wrappedError */ .q)(401, 'Unauthorized', 'This data host wants a bearer token; any will do.'),
        headers: {
            'www-authenticate': `Bearer resource_metadata="${request.origin}${metadataPath}"`,
            'access-control-expose-headers': 'www-authenticate',
        },
    };
}


/***/ }),

/***/ 81141:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mh: () => (/* binding */ exportOperation),
/* harmony export */   jW: () => (/* binding */ documentPath),
/* harmony export */   q7: () => (/* binding */ documentAnswer),
/* harmony export */   uM: () => (/* binding */ linkTo),
/* harmony export */   uV: () => (/* binding */ exportResult)
/* harmony export */ });
/* harmony import */ var _guid_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50709);

/** The path of a definition's document: what the link of an export leads to. It needs no token, as a signed link would not. */
const documentPath = /\/definitions\/[^/]+\/document$/i;
/**
 * Where a definition's document is.
 *
 * @param definitionPath the path by which the caller reached the definition
 */
function linkTo({ origin }, definitionPath) {
    return { format: 'link', value: `${origin}${definitionPath}/document` };
}
/** The answer to an export as the specification declares it (ApiDefinitions_ExportSpecification): an operation to poll. */
function exportOperation(request, definitionPath, definition) {
    const id = operationIdOf(definition);
    const version = new URLSearchParams({ 'api-version': request.query.get('api-version') ?? '' });
    return {
        status: 202,
        headers: { 'operation-location': `${request.origin}${definitionPath}/operations/${id}?${version}` },
        body: { id, status: 'Running' },
    };
}
/** One poll of an export: it has ended. Undefined when the definition was changed since, or has no such operation. */
function exportResult(request, definitionPath, definition, operation) {
    if (operationIdOf(definition) !== operation.toLowerCase())
        return undefined;
    const result = linkTo(request, definitionPath);
    return { status: 200, body: { id: operationIdOf(definition), status: 'Succeeded', result } };
}
/** The document itself, as it was imported. */
function documentAnswer(text) {
    const type = text.trimStart().startsWith('{') ? 'application/json' : 'text/plain';
    return {
        status: 200,
        headers: { 'content-type': `${type}; charset=utf-8`, 'x-content-type-options': 'nosniff' },
        text,
    };
}
/** An export has nothing to remember but what it exports. */
function operationIdOf({ id, etag }) {
    return (0,_guid_js__WEBPACK_IMPORTED_MODULE_0__/* .guidOf */ .d)(`${id} ${etag}`);
}


/***/ }),

/***/ 64873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ FaultDesk),
/* harmony export */   b: () => (/* binding */ parseFaults)
/* harmony export */ });
/* harmony import */ var ajv__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42463);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _core_text_printable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20075);



const faultActions = [
    'reset-before',
    'reset-after',
    'silence',
    'truncate',
    'drip',
    'refuse',
    'delay',
];
const isFaultList = new ajv__WEBPACK_IMPORTED_MODULE_1__.Ajv({ allErrors: true }).compile({
    type: 'array',
    items: {
        type: 'object',
        additionalProperties: false,
        anyOf: [{ required: ['status'] }, { required: ['action'] }, { required: ['patch'] }],
        properties: {
            method: { type: 'string', pattern: '^[A-Za-z]+$' },
            path: { type: 'string' },
            host: { enum: ['management', 'data'] },
            nth: { type: 'integer', minimum: 1 },
            times: { type: 'integer', minimum: 1 },
            status: { type: 'integer', minimum: 200, maximum: 599 },
            headers: { type: 'object', additionalProperties: { type: 'string' } },
            body: {},
            patch: {
                type: 'array',
                items: {
                    type: 'object',
                    additionalProperties: false,
                    required: ['op', 'path'],
                    properties: {
                        op: { enum: ['add', 'replace', 'remove'] },
                        path: { type: 'string', pattern: '^(/|$)' },
                        value: {},
                    },
                },
            },
            retryAfter: { type: 'number', minimum: 0 },
            acts: { type: 'boolean' },
            action: { enum: faultActions },
            ms: { type: 'number', minimum: 0 },
        },
    },
});
/**
 * Reads a list of faults from JSON text, as `--faults` takes it.
 *
 * @throws InvalidInput that names the first member that is wrong
 */
function parseFaults(text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (cause) {
        throw refused(`it is not JSON (${cause instanceof Error ? cause.message : 'unreadable'})`, cause);
    }
    if (!isFaultList(value)) {
        throw refused(firstProblem(isFaultList.errors ?? []));
    }
    for (const fault of value)
        pathPattern(fault);
    return value;
}
/** The faults of one emulator and how often each has been met. */
class FaultDesk {
    #faults = [];
    /**
     * Replaces the list and starts counting from 0.
     *
     * @throws InvalidInput when a path is no regular expression
     */
    set(faults) {
        this.#faults = faults.map((fault) => ({ fault, path: pathPattern(fault), met: 0 }));
    }
    /** The fault that happens to this call, if any. Counts the call for every fault that it matches. */
    meet(host, method, path) {
        let due;
        for (const entry of this.#faults) {
            const { fault } = entry;
            if (fault.method !== undefined && fault.method.toUpperCase() !== method)
                continue;
            if (fault.host !== undefined && fault.host !== host)
                continue;
            if (!entry.path.test(path))
                continue;
            entry.met++;
            const first = fault.nth ?? 1;
            if (entry.met >= first && entry.met < first + (fault.times ?? 1))
                due ??= fault;
        }
        return due;
    }
}
function pathPattern(fault) {
    try {
        return new RegExp(fault.path ?? '', 'i');
    }
    catch (cause) {
        throw refused(`the path ${(0,_core_text_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g)(fault.path ?? '')} is no regular expression`, cause);
    }
}
/** A misspelt member comes first: it is why the right one is missing. */
function firstProblem(errors) {
    const misspelt = errors.find(({ keyword }) => keyword === 'additionalProperties');
    if (misspelt)
        return `${misspelt.instancePath} has the unknown member ${misspelt.params.additionalProperty}`;
    const [first] = errors;
    return `${first?.instancePath || 'the list'} ${first?.message ?? 'is wrong'}`;
}
function refused(why, cause) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InvalidInput */ .o9({
        code: 'emulator-faults-invalid',
        message: `The list of faults cannot be used: ${(0,_core_text_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g)(why)}.`,
        next: 'Give a JSON list such as [{"method":"PUT","path":"/apis/[^/]+$","status":503,"retryAfter":1}].',
        ...(cause === undefined ? {} : { cause }),
    });
}


/***/ }),

/***/ 50709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ guidOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** A GUID that is the same for the same text in any case, and hardly the same for another. */
function guidOf(text) {
    const hex = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text.toLowerCase()).digest('hex');
    return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join('-');
}


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

/***/ 74023:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ wrappedError)
/* harmony export */ });
/** An error in the form of the ARM gateway: wrapped. */
function wrappedError(status, code, message) {
    return { status, body: { error: { code, message } } };
}


/***/ }),

/***/ 38276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bq: () => (/* binding */ proofAnswer),
/* harmony export */   nn: () => (/* binding */ isProven)
/* harmony export */ });
/* unused harmony export proofPath */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37067);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44708);
/* harmony import */ var _http_request_handler_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74023);




/** Where an emulator shows that it is the one whose lock is beside a state file. */
const proofPath = '/_emulator/proof';
/** An emulator on a busy machine may need a moment to answer. */
const deadlineMs = 5000;
const greatestAnswer = 1000;
const nonceForm = /^[0-9a-f]{32,128}$/;
/**
 * Answers a challenge: an HMAC of the caller's nonce, from which nobody learns the token.
 *
 * @param token undefined for an emulator that has no lock
 */
function proofAnswer(token, request) {
    if (request.path !== proofPath || request.method !== 'GET' || token === undefined)
        return undefined;
    const nonce = request.query.get('nonce') ?? '';
    if (!nonceForm.test(nonce)) {
        return (0,_http_request_handler_js__WEBPACK_IMPORTED_MODULE_3__/* .wrappedError */ .q)(400, 'InvalidNonce', 'nonce must be 32 to 128 hexadecimal digits in lower case.');
    }
    const port = Number(/:(\d+)$/.exec(request.origin)?.[1]);
    const body = { proof: proofOf(token, port, nonce) };
    return { status: 200, headers: { 'cache-control': 'no-store' }, body };
}
/** Whether an emulator with this token answers at this port. Anything else at that port learns a nonce and no more. */
async function isProven({ port, tls, token }) {
    const nonce = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(32).toString('hex');
    const expected = Buffer.from(JSON.stringify({ proof: proofOf(token, port, nonce) }));
    const answer = await answerAt(port, tls, `${proofPath}?nonce=${nonce}`).catch(() => undefined);
    return answer?.length === expected.length && (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.timingSafeEqual)(answer, expected);
}
/** The port is part of it, so that a proof cannot be passed on from another emulator. */
function proofOf(token, port, nonce) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)('sha256', Buffer.from(token, 'hex'))
        .update(`mcp-register-emulator ${port} ${nonce}`)
        .digest('hex');
}
/** The certificate says nothing that the proof does not say better, and its authority may not be at hand. */
async function answerAt(port, tls, path) {
    const signal = AbortSignal.timeout(deadlineMs);
    const options = { host: '127.0.0.1', port, path, agent: false, signal };
    return new Promise((resolve, reject) => {
        const take = async (response) => {
            const chunks = [];
            let bytes = 0;
            for await (const chunk of response) {
                if (!Buffer.isBuffer(chunk))
                    continue;
                bytes += chunk.length;
                if (bytes > greatestAnswer)
                    throw new Error('The answer is too long.');
                chunks.push(chunk);
            }
            resolve(Buffer.concat(chunks));
        };
        const call = tls
            ? (0,node_https__WEBPACK_IMPORTED_MODULE_2__.get)({ ...options, rejectUnauthorized: false }, (response) => take(response).catch(reject))
            : (0,node_http__WEBPACK_IMPORTED_MODULE_1__.get)(options, (response) => take(response).catch(reject));
        call.once('error', reject);
    });
}


/***/ }),

/***/ 56816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QO: () => (/* binding */ registryServers),
/* harmony export */   SB: () => (/* binding */ registryNames),
/* harmony export */   V$: () => (/* binding */ registryVersions),
/* harmony export */   lF: () => (/* binding */ isVersion)
/* harmony export */ });
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28314);

/**
 * One version of every listed server: APIs of kind `mcp` that have a version and a deployment. They are read one by
 * one, as far as a caller asks for the next.
 *
 * @param after the order of the last server that is not wanted any more
 */
function* registryServers(store, workspace, { version, search, since }, after) {
    for (const api of store.list(workspace, 'apis')) {
        if (api.order <= after || !isMcp(api) || !isFound(api, search))
            continue;
        const server = versionsOf(store, workspace, api).findLast(isVersion(version));
        if (server && !(Date.parse(server.updatedAt) < since))
            yield server;
    }
}
function isFound({ name, properties: { title, description } }, search) {
    return [name, text(title), text(description)].some((part) => part.toLowerCase().includes(search));
}
/** Whether a version is the one that a caller names: by its title, or as the latest. */
function isVersion(version) {
    return (server) => (version === 'latest' ? server.isLatest : server.version === version);
}
/** How a name that is asked for is compared with those that are listed. */
const registryNames = ['exact', 'ignore-case'];
/** Every version of one server in the order of creation; none when it is not listed. */
function registryVersions(store, workspace, name, names) {
    const api = store.get([...workspace, { collection: 'apis', name }]);
    if (!api || !isMcp(api) || (names === 'exact' && api.name !== name))
        return [];
    return versionsOf(store, workspace, api);
}
function versionsOf(store, workspace, api) {
    const path = [...workspace, { collection: 'apis', name: api.name }];
    const versions = store.list(path, 'versions');
    const deployments = store.list(path, 'deployments');
    if (deployments.length === 0)
        return [];
    const remotes = deployments.flatMap(remotesOf);
    return versions.map((version, index) => ({
        order: api.order,
        name: api.name,
        title: text(api.properties.title),
        description: text(api.properties.description),
        version: text(version.properties.title),
        isLatest: index === versions.length - 1,
        remotes,
        createdAt: withOffset(version.createdAt),
        updatedAt: withOffset(version.lastModifiedAt),
        id: version.id,
    }));
}
/** Every remote is called `sse`, except where the deployment's definition has the portal's name for the other transport. */
function remotesOf(deployment) {
    const { server, definitionId } = deployment.properties;
    const urls = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(server) && Array.isArray(server.runtimeUri) ? server.runtimeUri : [];
    const type = text(definitionId).endsWith('/definitions/default-streamable') ? 'streamable-http' : 'sse';
    return urls.map((url) => ({ type, url: text(url) }));
}
function isMcp(api) {
    return text(api.properties.kind).toLowerCase() === 'mcp';
}
function text(value) {
    return typeof value === 'string' ? value : '';
}
function withOffset(time) {
    return time.replace(/Z$/, '+00:00');
}


/***/ }),

/***/ 30654:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  startEmulator: () => (/* binding */ startEmulator)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/core/clock.js
var core_clock = __webpack_require__(84300);
// EXTERNAL MODULE: ./build/core/optional.js
var optional = __webpack_require__(26080);
// EXTERNAL MODULE: ./build/core/json.js
var json = __webpack_require__(28314);
// EXTERNAL MODULE: ./build/emulator/http/request-handler.js
var request_handler = __webpack_require__(74023);
;// CONCATENATED MODULE: ./build/emulator/http/json-bodies.js

const jsonType = /^application\/(?:[a-z0-9!#$&^_.+-]+\+)?json$/i;
/**
 * The 415 for a body that is not sent as JSON; undefined when there is no body. Browsers send text and forms across
 * origins without a preflight, but nothing that is called JSON.
 */
function refusedBody({ headers, body }) {
    const type = (headers['content-type'] ?? '').split(';', 1).join().trim();
    if (body.length === 0 || jsonType.test(type))
        return undefined;
    const given = type === '' ? 'without a content type' : `as '${type.slice(0, 100)}'`;
    return (0,request_handler/* wrappedError */.q)(415, 'UnsupportedMediaType', `The request content was sent ${given}. Send JSON, with the header content-type: application/json.`);
}
/**
 * Puts the check of bodies before a site.
 *
 * @param formPath the one path that takes forms
 */
function withJsonBodies(formPath, site) {
    return async (request) => (request.path.toLowerCase() === formPath ? undefined : refusedBody(request)) ?? site(request);
}

// EXTERNAL MODULE: ./node_modules/find-my-way/index.js
var find_my_way = __webpack_require__(85017);
;// CONCATENATED MODULE: ./build/emulator/http/route-table.js

const methods = ['GET', 'HEAD', 'PUT', 'PATCH', 'POST', 'DELETE', 'OPTIONS'];
/** Routes by method and path. Fixed parts match in any case, as in ARM; variable parts keep theirs. */
class RouteTable {
    #router = find_my_way({ caseSensitive: false, maxParamLength: 2000, ignoreTrailingSlash: true });
    #handlers = new Map();
    /** @param path in find-my-way's syntax: `/services/:service` */
    on(method, path, handler) {
        const token = () => undefined;
        this.#handlers.set(token, handler);
        this.#router.on(method, path, token);
    }
    find(method, path) {
        const known = methods.find((candidate) => candidate === method);
        const found = known && this.#router.find(known, path);
        const handler = found ? this.#handlers.get(found.handler) : undefined;
        return found && handler ? { handler, params: found.params } : undefined;
    }
    /** The methods that a path takes: empty when no route has it. */
    methodsOf(path) {
        return methods.filter((method) => this.#router.find(method, path) !== null);
    }
}

// EXTERNAL MODULE: ./build/emulator/data/access.js
var access = __webpack_require__(62197);
;// CONCATENATED MODULE: ./build/emulator/data/bad-query.js
/** What a caller asked for cannot be understood. The data host answers 400 with the message. */
class BadQuery extends Error {
    name = 'BadQuery';
}

;// CONCATENATED MODULE: ./build/emulator/data/data-handler.js






/** Browsers read the registry and the portal's data from other origins; no cookie is ever looked at. */
const crossOrigin = {
    'access-control-allow-origin': '*',
    'access-control-allow-methods': 'GET, POST, OPTIONS',
    'access-control-allow-headers': 'content-type, authorization',
};
/**
 * One service's data host. Every answer but that to a preflight has a JSON body or a document, because the portal
 * takes anything else for a failure that it never asks about again.
 *
 * @param mode `spec` adds the header that the specification declares on errors
 * @param addRoutes adds what the host serves
 */
function createDataHandler(auth, mode, addRoutes) {
    const routes = new RouteTable();
    (0,access/* addAccessRoutes */.CS)(routes);
    addRoutes(routes);
    return async (request) => {
        const answer = (0,access/* refusedAccess */.xE)(auth, request) ?? refusedBody(request) ?? (await answered(routes, request));
        return {
            ...answer,
            headers: { ...crossOrigin, ...(mode === 'spec' ? errorHeader(answer) : {}), ...answer.headers },
        };
    };
}
function errorHeader({ body }) {
    const error = (0,json/* isJsonObject */.O)(body) ? body.error : undefined;
    return (0,json/* isJsonObject */.O)(error) && typeof error.code === 'string' ? { 'x-ms-error-code': error.code } : {};
}
async function answered(routes, request) {
    if (request.method === 'OPTIONS')
        return { status: 204 };
    const match = routes.find(request.method === 'HEAD' ? 'GET' : request.method, request.path);
    if (!match)
        return (0,request_handler/* wrappedError */.q)(404, 'NotFound', 'This data host does not serve that path.');
    try {
        return await match.handler(request, match.params);
    }
    catch (error) {
        if (error instanceof BadQuery)
            return (0,request_handler/* wrappedError */.q)(400, 'BadRequest', error.message);
        throw error;
    }
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(44708);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/emulator/http/authority.js
var http_authority = __webpack_require__(29646);
;// CONCATENATED MODULE: ./build/emulator/http/admission.js


/**
 * Decides whether a request is answered at all. A page of the web can send requests to loopback: under a name of
 * its own that leads here (DNS rebinding), or cross-site without a preflight. The first shows in `Host`, the second
 * in `Origin` and `Sec-Fetch-Site`.
 *
 * A data host has nothing but reads that browsers of other origins are meant to see, so it looks at `Host` alone.
 *
 * @returns the refusal; undefined when the request may be answered
 */
function refusedAdmission(request, doorway) {
    const authority = authorityOf(request, doorway.scheme);
    if (authority === undefined || !isOwnName(authority, doorway))
        return misdirected(request, doorway);
    if (doorway.host === 'data')
        return undefined;
    return isForeign(request, doorway) ? foreignOrigin(request) : undefined;
}
/** Undefined unless there is exactly one `Host`, and the target is a path, which leaves the host to that header. */
function authorityOf(request, scheme) {
    const [host, ...others] = request.headersDistinct.host ?? [];
    const target = request.url ?? '';
    if (host === undefined || others.length > 0 || !(target.startsWith('/') || target === '*'))
        return undefined;
    return (0,http_authority/* parseAuthority */.Pt)(host, scheme);
}
/** A tunnel has a port of its own, so that of an allowed name is not looked at. */
function isOwnName({ name, port }, doorway) {
    return (port === doorway.port && (0,http_authority/* isLoopbackName */.xX)(name)) || doorway.allowedHosts.includes(name);
}
function isForeign(request, doorway) {
    const { origin, host = '' } = request.headers;
    if (origin !== undefined && !isOwnOrigin(origin, host, doorway))
        return true;
    const site = request.headers['sec-fetch-site'];
    if (site === undefined || site === 'same-origin' || site === 'none')
        return false;
    // A tunnel may show the emulator another host name than the browser sees; then the origin has decided.
    if (origin !== undefined)
        return false;
    return !isLinkToPage(request);
}
/**
 * The page that the emulator itself serves may call back; another name or port of loopback is someone else's. Behind
 * a tunnel the scheme is the tunnel's, and the `Host` may be the one that it put in place of its own.
 */
function isOwnOrigin(text, host, { scheme, allowedHosts }) {
    const origin = (0,http_authority/* parseOrigin */.ef)(text);
    if (origin === undefined)
        return false;
    const isAllowed = allowedHosts.includes(origin.name);
    if (isAllowed && !(0,http_authority/* isLoopbackName */.xX)(origin.name))
        return true;
    const authority = (0,http_authority/* parseAuthority */.Pt)(host, origin.scheme);
    const isSame = authority?.name === origin.name && authority.port === origin.port;
    return isSame && (isAllowed || origin.scheme === scheme);
}
/** A person who follows a link to the emulator: nothing is written, and the page that has the link reads nothing. */
function isLinkToPage({ method, headers }) {
    const reads = method === 'GET' || method === 'HEAD';
    return reads && headers['sec-fetch-mode'] === 'navigate' && headers['sec-fetch-dest'] === 'document';
}
function misdirected({ headers }, { scheme, port }) {
    const given = (headers.host ?? 'none').slice(0, 100);
    return (0,request_handler/* wrappedError */.q)(421, 'HostNotAllowed', `The embedded API Center answers requests to ${scheme}://127.0.0.1:${port} and ${scheme}://localhost:${port}; the Host of this one was '${given}'. For a tunnel or Codespaces start it with --allow-host NAME.`);
}
function foreignOrigin({ headers }) {
    const given = (headers.origin?.toString() ?? 'another site').slice(0, 100);
    return (0,request_handler/* wrappedError */.q)(403, 'OriginNotAllowed', `A page of another origin ('${given}') may not use the management API of the embedded API Center. Pages may read its data hosts; for a tunnel start it with --allow-host NAME.`);
}

;// CONCATENATED MODULE: ./build/emulator/json-patch.js

/** The value after all operations. An operation on a place that is not there changes nothing. */
function patched(value, operations) {
    return operations.reduce((current, operation) => {
        const tokens = operation.path
            .split('/')
            .slice(1)
            .map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'));
        return changed(current, tokens, operation);
    }, value);
}
function changed(value, [token, ...rest], operation) {
    if (token === undefined)
        return operation.op === 'remove' ? null : (operation.value ?? null);
    if (Array.isArray(value))
        return changedList(value, token, rest, operation);
    if (!(0,json/* isJsonObject */.O)(value))
        return value;
    const member = value[token];
    if (rest.length > 0) {
        return member === undefined ? value : { ...value, [token]: changed(member, rest, operation) };
    }
    if (operation.op === 'remove') {
        return Object.fromEntries(Object.entries(value).filter(([name]) => name !== token));
    }
    return { ...value, [token]: operation.value ?? null };
}
function changedList(list, token, rest, operation) {
    const index = token === '-' ? list.length : Number(token);
    const item = list[index];
    if (rest.length > 0)
        return item === undefined ? list : list.with(index, changed(item, rest, operation));
    if (!Number.isInteger(index) || index < 0 || index > list.length)
        return list;
    if (operation.op === 'remove')
        return list.toSpliced(index, 1);
    return list.toSpliced(index, operation.op === 'replace' ? 1 : 0, operation.value ?? null);
}

;// CONCATENATED MODULE: ./build/emulator/http/body.js
/** Bytes; twice what the service takes inline, so that its own refusal is what callers see. */
const greatestRequestBody = 8 * 1024 * 1024;
/**
 * Reads a request's body to its end. One that is over the limit is read on and thrown away, so that the
 * caller is still there to read the refusal.
 *
 * @returns undefined when there were more than `greatestBody` bytes
 */
async function readBody(request) {
    let chunks = [];
    let bytes = 0;
    for await (const chunk of request) {
        if (!Buffer.isBuffer(chunk))
            continue;
        bytes += chunk.length;
        if (bytes > greatestRequestBody)
            chunks = [];
        else
            chunks.push(chunk);
    }
    return bytes > greatestRequestBody ? undefined : Buffer.concat(chunks);
}

;// CONCATENATED MODULE: ./build/emulator/http/write-answer.js
/**
 * Sends the head of an answer.
 *
 * @returns the body that is to follow
 */
function writeHead(response, method, answer) {
    const text = answer.text ?? (answer.body === undefined ? '' : JSON.stringify(answer.body));
    const content = Buffer.from(text);
    response.writeHead(answer.status, {
        ...(answer.body === undefined ? {} : { 'content-type': 'application/json; charset=utf-8' }),
        ...answer.headers,
        ...(answer.status === 204 ? {} : { 'content-length': String(content.length) }),
    });
    return method === 'HEAD' || answer.status === 204 ? Buffer.alloc(0) : content;
}
/** Sends a refusal. The request is neither recorded nor delayed, and no fault happens to it. */
function turnAway(request, response, refusal) {
    request.resume();
    response.end(writeHead(response, (request.method ?? 'GET').toUpperCase(), refusal));
}

;// CONCATENATED MODULE: ./build/emulator/http/serve-request.js





/** Requests about the emulator itself: neither recorded nor delayed, and no fault happens to them. */
const ownPaths = /^\/(?:_emulator\/|$)/;
/**
 * Answers one request, or plays the fault that is to happen to it.
 *
 * @param refuse stops listening for so many milliseconds
 */
async function serveRequest({ host, request, response }, handler, traffic, refuse) {
    const { clock } = traffic;
    const arrived = clock.now();
    const method = (request.method ?? 'GET').toUpperCase();
    const [path, query] = splitTarget(request.url ?? '/');
    const own = ownPaths.test(path);
    const entry = own
        ? undefined
        : traffic.log.open({ host, method, path, query, at: new Date(traffic.wallTime()).toISOString() });
    const fault = own ? undefined : traffic.faults.meet(host, method, path);
    if (fault?.action === 'reset-before')
        return void request.socket.resetAndDestroy();
    if (fault?.action === 'refuse')
        return refuse(fault.ms ?? 1000);
    const body = await readBody(request);
    if (entry && body)
        entry.bytes = body.length;
    if (fault?.action === 'silence')
        return stayIdle(request, fault.ms, traffic);
    if (fault?.action === 'delay')
        await clock.sleep(fault.ms ?? 0, traffic.closing);
    const carryOut = (body) => serve_request_answered(handler, {
        method,
        path,
        query: new URLSearchParams(query),
        headers: request.headers,
        origin: (0,http_authority/* originOf */.yv)(request, (0,http_authority/* schemeOf */.dz)(traffic.certificate), traffic.allowedHosts),
        body,
    });
    const answer = body === undefined
        ? (0,request_handler/* wrappedError */.q)(413, 'RequestContentTooLarge', 'The request content was larger than 8 MiB.')
        : await faulty(fault, () => own || !traffic.around
            ? carryOut(body)
            : traffic.around({ method, path, headers: request.headers }, () => carryOut(body)));
    if (!own && traffic.latencyMs > 0)
        await clock.sleep(traffic.latencyMs, traffic.closing);
    if (fault?.action === 'reset-after')
        return void request.socket.resetAndDestroy();
    complete(entry, answer.status, clock.now() - arrived);
    const content = writeHead(response, method, answer);
    if (fault?.action === 'truncate')
        cutShort(response, content);
    else if (fault?.action === 'drip')
        await drip(response, content, fault.ms ?? 1000, traffic);
    else
        response.end(content);
}
/** Leaves a request without an answer: for so long, or for as long as its caller waits. */
async function stayIdle({ socket }, ms, { clock, closing }) {
    if (ms === undefined)
        return;
    await clock.sleep(ms, closing);
    socket.destroy();
}
/** The fault's answer, or the service's own where the fault has none; the service acts where it is to. */
async function faulty(fault, act) {
    const instead = faultAnswer(fault);
    if (instead === undefined)
        return withPatch(await act(), fault?.patch);
    if (fault?.acts)
        await act();
    return instead;
}
/** The answer as the patch changes it; one without JSON stays. */
function withPatch(answer, patch) {
    if (patch === undefined || answer.body === undefined)
        return answer;
    return { ...answer, body: patched(answer.body, patch) };
}
function cutShort(response, content) {
    const half = content.subarray(0, Math.floor(content.length / 2));
    // An answer without a body is cut in its headers already: nothing of it must look complete.
    if (half.length === 0)
        response.destroy();
    else
        response.write(half, () => response.socket?.resetAndDestroy());
}
async function drip(response, content, ms, { clock, closing }) {
    for (const byte of content) {
        if (response.destroyed)
            return;
        response.write(Buffer.of(byte));
        await clock.sleep(ms, closing);
    }
    response.end();
}
async function serve_request_answered(handler, request) {
    try {
        return await handler(request);
    }
    catch (error) {
        return (0,request_handler/* wrappedError */.q)(500, 'InternalServerError', error instanceof Error ? error.message : String(error));
    }
}
function faultAnswer(fault) {
    if (fault?.status === undefined)
        return undefined;
    const headers = {
        ...fault.headers,
        ...(fault.retryAfter === undefined ? {} : { 'retry-after': String(fault.retryAfter) }),
    };
    if (typeof fault.body === 'string')
        return { status: fault.status, headers, text: fault.body };
    const body = fault.body ?? { error: { code: 'InjectedFault', message: 'This answer was asked for.' } };
    return { status: fault.status, headers, body };
}
function complete(entry, status, ms) {
    if (!entry)
        return;
    entry.status = status;
    entry.ms = Math.round(ms * 10) / 10;
}
function splitTarget(target) {
    const mark = target.indexOf('?');
    return mark === -1 ? [target, ''] : [target.slice(0, mark), target.slice(mark + 1)];
}

;// CONCATENATED MODULE: ./build/emulator/http/listener.js







/**
 * Answers requests on 127.0.0.1.
 *
 * @param port 0 for any free one
 * @throws InvalidInput when the port is taken or not allowed
 */
async function listen(host, port, handler, traffic) {
    const { certificate, allowedHosts } = traffic;
    const scheme = (0,http_authority/* schemeOf */.dz)(certificate);
    const handle = (request, response) => {
        const doorway = { host, scheme, port: request.socket.localPort ?? 0, allowedHosts };
        const refusal = refusedAdmission(request, doorway);
        if (refusal)
            turnAway(request, response, refusal);
        else
            serveRequest({ host, request, response }, handler, traffic, refuse).catch(() => request.socket.destroy());
    };
    // A missing Host is refused here too, in words.
    const given = { requireHostHeader: false };
    const server = certificate
        ? (0,external_node_https_.createServer)({ ...given, key: certificate.key, cert: certificate.cert }, handle)
        : (0,external_node_http_.createServer)(given, handle);
    // closeAllConnections does not know those that are still shaking hands over TLS.
    const sockets = new Set();
    server.on('connection', (socket) => {
        sockets.add(socket);
        socket.once('close', () => sockets.delete(socket));
    });
    await new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(port, '127.0.0.1', () => {
            server.off('error', reject);
            resolve();
        });
    }).catch((cause) => {
        throw new errors/* InvalidInput */.o9({
            code: 'emulator-port-unavailable',
            message: `Port ${port} on 127.0.0.1 cannot be listened on${codeOf(cause)}.`,
            next: 'Name another port, or 0 for any free one.',
            cause,
        });
    });
    // A port that another program takes while the emulator does not listen stays with that program.
    server.on('error', () => { });
    const address = server.address();
    if (address === null || typeof address === 'string')
        throw new TypeError('The listener has no port.');
    const { port: listening } = address;
    const stop = () => new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets)
            socket.destroy();
    });
    function refuse(ms) {
        void stop();
        const again = () => !traffic.closing.aborted && server.listen(listening, '127.0.0.1');
        traffic.clock.timeout(ms).addEventListener('abort', again, { once: true });
    }
    return { port: listening, close: stop };
}
function codeOf(cause) {
    return cause instanceof Error && 'code' in cause ? ` (${String(cause.code)})` : '';
}

;// CONCATENATED MODULE: ./build/emulator/resource.js
function servicePath(address) {
    return [
        { collection: 'services', name: `${address.subscriptionId}/${address.resourceGroup}/${address.name}` },
    ];
}
function serviceId(address) {
    return `/subscriptions/${address.subscriptionId}/resourceGroups/${address.resourceGroup}/providers/Microsoft.ApiCenter/services/${address.name}`;
}

;// CONCATENATED MODULE: ./build/emulator/data/hosts.js


/** The data hosts of all services: one listener on loopback each, from the service's creation to its end. */
class DataHosts {
    #site;
    #traffic;
    #listeners = new Map();
    constructor(site, traffic) {
        this.#site = site;
        this.#traffic = traffic;
    }
    /**
     * @param preferred the port that the service had before; another one is taken when it is in use by now
     * @returns the port
     */
    async open(address, preferred) {
        const site = this.#site(address);
        const anyPort = () => listen('data', 0, site, this.#traffic);
        const listener = await (preferred
            ? listen('data', preferred, site, this.#traffic).catch(anyPort)
            : anyPort());
        this.#listeners.set(key(address), listener);
        return listener.port;
    }
    /** `127.0.0.1:port`, without a scheme, as services tell it. */
    hostname(address) {
        const listener = this.#listeners.get(key(address));
        return listener && `127.0.0.1:${listener.port}`;
    }
    async close(address) {
        const listener = this.#listeners.get(key(address));
        this.#listeners.delete(key(address));
        await listener?.close();
    }
    async closeAll() {
        const listeners = [...this.#listeners.values()];
        this.#listeners.clear();
        await Promise.all(listeners.map((listener) => listener.close()));
    }
}
function key(address) {
    return serviceId(address).toLowerCase();
}

;// CONCATENATED MODULE: ./build/emulator/search.js

/** Whether every word of the text is somewhere in the element's name, title, texts or custom properties. */
function matchesSearch(text) {
    const words = wordsOf(text);
    return (element) => {
        const searched = searchedText(element);
        return words.every((word) => searched.includes(word));
    };
}
/** The elements that have at least one word of a question, those with the most of them first. */
function ranked(elements, question) {
    const words = wordsOf(question);
    return elements
        .map((element) => {
        const searched = searchedText(element);
        return { element, hits: words.filter((word) => searched.includes(word)).length };
    })
        .filter(({ hits }) => hits > 0)
        .sort((a, b) => b.hits - a.hits)
        .map(({ element }) => element);
}
function wordsOf(text) {
    return text.toLowerCase().split(/\s+/).filter(Boolean);
}
function searchedText({ name, title, summary, description, kind, customProperties }) {
    return [name, title, summary, description, kind, customProperties]
        .flatMap(textsIn)
        .join('\n')
        .toLowerCase();
}
function textsIn(value) {
    if (typeof value === 'string')
        return [value];
    if (Array.isArray(value))
        return value.flatMap(textsIn);
    return (0,json/* isJsonObject */.O)(value) ? Object.values(value).flatMap(textsIn) : [];
}

;// CONCATENATED MODULE: ./build/emulator/data/elements.js


/**
 * An API as the data plane tells it: flat, without id and type. The kind is in lower case, because the portal
 * compares it exactly and entries that the service makes itself have it in capitals.
 */
function apiElement({ name, properties, derived, lastModifiedAt }) {
    return {
        name,
        ...properties,
        ...derived,
        kind: String(properties.kind ?? '').toLowerCase(),
        lastUpdated: lastModifiedAt,
    };
}
/** A version or a definition: its properties beside its name. */
function plainElement({ name, properties, derived }) {
    return { name, ...properties, ...derived };
}
/**
 * A deployment, with what the portal and the specification call differently under both names. The environment
 * is its plain name, and `server.runtimeUri` is always there: the portal's page fails without it.
 */
function deploymentElement({ name, properties }) {
    const { environmentId, server, ...rest } = properties;
    const environment = typeof environmentId === 'string' ? environmentId.split('/').at(-1) : undefined;
    const uris = listOf((0,json/* isJsonObject */.O)(server) ? server.runtimeUri : undefined);
    return {
        name,
        title: name,
        ...rest,
        ...(0,optional/* optional */.l)('environment', environment),
        ...(0,optional/* optional */.l)('environmentId', environment),
        server: { runtimeUri: uris, runtimeUris: uris },
    };
}
/** An environment, its portals' addresses under the portal's names and the specification's. */
function environmentElement({ name, properties }) {
    const { server, onboarding, ...rest } = properties;
    return {
        name,
        ...rest,
        server: bothSpellings(server, 'managementPortalUri'),
        onboarding: bothSpellings(onboarding, 'developerPortalUri'),
    };
}
function metadataSchemaElement({ name, properties }) {
    return { name, schema: properties.schema ?? '{}' };
}
function bothSpellings(value, member) {
    const known = (0,json/* isJsonObject */.O)(value) ? value : {};
    const uris = listOf(known[member]);
    return { ...known, [member]: uris, [`${member}s`]: uris };
}
function listOf(value) {
    return Array.isArray(value) ? value : [];
}

;// CONCATENATED MODULE: ./build/emulator/data/data-filter.js


const space = /\s*/y;
const word = /[^\s/(),':]+/y;
const path = /[^\s/(),':]+(?:\/[^\s/(),':]+)*/y;
/** Where a quoted value ends: before the end, a closing bracket, or the next `and` or `or`. */
const afterValue = /\s*(?:$|\))|\s+(?:and|or)\s/iy;
const greatestDepth = 50;
/**
 * Reads a `$filter` as the API Center portal writes it: `eq`, `ne`, `contains(path, 'x')` and
 * `path/any(t: …)`, joined by `and`, `or` and brackets. A path leads into objects (`customProperties/team`);
 * upper and lower case are the same everywhere, and a boolean equals its name in quotes.
 *
 * @throws BadQuery that says where the text stops making sense
 */
function parseDataFilter(text) {
    const test = new Parser(text).filter();
    return (element) => test({ element });
}
class Parser {
    #text;
    #at = 0;
    #depth = 0;
    constructor(text) {
        this.#text = text;
    }
    filter() {
        const test = this.#alternatives();
        if (this.#at < this.#text.length)
            throw this.#unreadable();
        return test;
    }
    #alternatives() {
        const tests = [this.#conditions()];
        while (this.#taken(/or\s/iy))
            tests.push(this.#conditions());
        return (scope) => tests.some((test) => test(scope));
    }
    #conditions() {
        const tests = [this.#condition()];
        while (this.#taken(/and\s/iy))
            tests.push(this.#condition());
        return (scope) => tests.every((test) => test(scope));
    }
    #condition() {
        if (this.#taken(/\(/y) !== undefined)
            return this.#bracketed();
        if (this.#taken(/contains\s*\(/iy) !== undefined)
            return this.#contains();
        const name = this.#needed(path);
        if (/\/any$/i.test(name) && this.#taken(/\(/y) !== undefined)
            return this.#any(name.slice(0, -4));
        const operator = this.#needed(/(?:eq|ne)\s/iy)
            .trim()
            .toLowerCase();
        const wanted = this.#value();
        const equal = (scope) => textsOf(valueAt(scope, name)).includes(wanted);
        return operator === 'eq' ? equal : (scope) => !equal(scope);
    }
    #bracketed() {
        if (++this.#depth > greatestDepth)
            throw new BadQuery(`The filter has more than ${greatestDepth} brackets in brackets.`);
        const test = this.#alternatives();
        this.#needed(/\)/y);
        this.#depth--;
        return test;
    }
    #contains() {
        const name = this.#needed(path);
        this.#needed(/,/y);
        const part = this.#value();
        this.#needed(/\)/y);
        return (scope) => textsOf(valueAt(scope, name)).some((text) => text.includes(part));
    }
    #any(list) {
        const name = this.#needed(word);
        this.#needed(/:/y);
        const test = this.#bracketed();
        return (scope) => {
            const items = valueAt(scope, list);
            return (Array.isArray(items) && items.some((value) => test({ ...scope, item: { name, value } })));
        };
    }
    /** The portal does not double the quotes inside a value, other clients do: both are read. */
    #value() {
        if (this.#taken(/'/y) === undefined)
            return this.#needed(word).toLowerCase();
        let value = '';
        for (; this.#at < this.#text.length; this.#at++) {
            const character = this.#text.charAt(this.#at);
            if (character === "'") {
                if (this.#endsAt(this.#at + 1)) {
                    this.#at++;
                    return value.toLowerCase();
                }
                const doubled = this.#text.charAt(this.#at + 1) === "'" && !this.#endsAt(this.#at + 2);
                if (doubled)
                    this.#at++;
            }
            value += character;
        }
        throw new BadQuery('The filter has a quoted value without an end.');
    }
    #endsAt(position) {
        afterValue.lastIndex = position;
        return afterValue.test(this.#text);
    }
    /** Takes what the sticky pattern matches here, blanks before and after it included. */
    #taken(pattern) {
        this.#skipSpace();
        pattern.lastIndex = this.#at;
        const [found] = pattern.exec(this.#text) ?? [];
        if (found === undefined)
            return undefined;
        this.#at += found.length;
        // Blanks after an opening quote belong to the value.
        if (found !== "'")
            this.#skipSpace();
        return found;
    }
    #needed(pattern) {
        const found = this.#taken(pattern);
        if (found === undefined)
            throw this.#unreadable();
        return found;
    }
    #skipSpace() {
        space.lastIndex = this.#at;
        this.#at += space.exec(this.#text)?.[0].length ?? 0;
    }
    #unreadable() {
        const rest = this.#text.slice(this.#at, this.#at + 60);
        return new BadQuery(`The filter cannot be read from '${rest}' on: it takes eq, ne, contains(path, 'x') and path/any(t: …), joined by and, or and brackets.`);
    }
}
function valueAt({ element, item }, path) {
    const [first = '', ...rest] = path.split('/');
    const start = item?.name === first ? item.value : member(element, first);
    return rest.reduce((value, name) => member(value, name), start);
}
function member(value, name) {
    return (0,json/* isJsonObject */.O)(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}
/** The texts that a comparison sees, in lower case: one for a plain value, one an item for a list. */
function textsOf(value) {
    if (Array.isArray(value))
        return value.flatMap((item) => textsOf(item));
    if (value === undefined || value === null || typeof value === 'object')
        return [];
    return [String(value).toLowerCase()];
}

;// CONCATENATED MODULE: ./build/emulator/data/list.js



/** The portal's names for members, where they are not the members' own. */
const orderNames = { updated: 'lastUpdated' };
/**
 * One page of a list, `{value, nextLink?}`: filtered, searched, put in order and cut as the query says. The portal's
 * `$top` is the size of a page: it offers more when there is a `nextLink`. The specification's `top` is the number of
 * elements in all, and `maxpagesize` the size of a page.
 *
 * @param pageSize the most entries on a page whatever the caller wants
 * @throws BadQuery
 */
function listPage(request, elements, pageSize) {
    const skip = wholeNumber(request, '$skip', 0) ?? wholeNumber(request, 'skip', 0) ?? 0;
    const top = wholeNumber(request, 'top', 0);
    const sizes = [wholeNumber(request, '$top', 1), wholeNumber(request, 'maxpagesize', 1), pageSize];
    const found = ordered(request, selected(request, elements));
    const wanted = top === undefined ? found.length : Math.min(found.length, skip + top);
    const end = Math.min(wanted, skip + Math.min(...sizes.map((size) => size ?? Number.POSITIVE_INFINITY)));
    const value = found.slice(skip, end);
    if (end >= wanted)
        return { status: 200, body: { value } };
    const query = new URLSearchParams(request.query);
    query.delete('skip');
    query.set('$skip', String(end));
    if (top !== undefined)
        query.set('top', String(top - value.length));
    return { status: 200, body: { value, nextLink: `${request.origin}${request.path}?${query}` } };
}
/** The elements that `$filter` and `$search` leave. */
function selected(request, elements) {
    const filter = parameter(request, 'filter');
    const search = parameter(request, 'search');
    const tests = [filter ? parseDataFilter(filter) : undefined, search ? matchesSearch(search) : undefined];
    return elements.filter((element) => tests.every((test) => test === undefined || test(element)));
}
/** In the order of `$orderby`; without it in the one that they came in. */
function ordered(request, elements) {
    const keys = (parameter(request, 'orderby') ?? '')
        .split(',')
        .filter((key) => key.trim() !== '')
        .map((key) => {
        const [, name = '', direction = 'asc'] = /^\s*(\w+)(?:\s+(asc|desc))?\s*$/i.exec(key) ?? [];
        if (!name)
            throw new BadQuery(`The order '${key.slice(0, 60)}' is not a name with asc or desc.`);
        return { member: orderNames[name] ?? name, sign: direction.toLowerCase() === 'desc' ? -1 : 1 };
    });
    if (keys.length === 0)
        return elements;
    return [...elements].sort((a, b) => {
        for (const { member, sign } of keys) {
            const difference = compared(a[member], b[member]);
            if (difference !== 0)
                return difference * sign;
        }
        return 0;
    });
}
function compared(a, b) {
    const [left, right] = [String(a ?? '').toLowerCase(), String(b ?? '').toLowerCase()];
    if (left === right)
        return 0;
    return left < right ? -1 : 1;
}
function parameter(request, name) {
    return request.query.get(`$${name}`) ?? request.query.get(name) ?? undefined;
}
function wholeNumber(request, name, minimum) {
    const text = request.query.get(name);
    if (text === null)
        return undefined;
    const number = Number(text);
    if (/^\d{1,9}$/.test(text) && number >= minimum)
        return number;
    throw new BadQuery(`The parameter ${name} must be a whole number of ${minimum} or more.`);
}

;// CONCATENATED MODULE: ./build/emulator/data/not-found.js

/** The data host's 404. */
function notFoundAnswer() {
    return (0,request_handler/* wrappedError */.q)(404, 'NotFound', 'There is no such resource in this API center.');
}

;// CONCATENATED MODULE: ./build/emulator/data/portal-routes.js






/** Adds what no specification declares and the API Center portal asks for. */
function addPortalRoutes(routes, reader, pageSize) {
    for (const base of ['', '/workspaces/:workspace']) {
        routes.on('GET', `${base}/metadataSchemas`, (_, params) => reader.find([], params)
            ? { status: 200, body: reader.metadataSchemas().map(metadataSchemaElement) }
            : notFoundAnswer());
        routes.on('GET', `${base}/apis/:apis/versions/:versions/securityRequirements`, (_, params) => reader.find(['apis', 'versions'], params) ? { status: 200, body: { value: [] } } : notFoundAnswer());
    }
    // The action belongs to the workspace's own name, which the router does not take apart.
    for (const path of ['/::search', '/workspaces/default::search']) {
        routes.on('POST', path, (request) => search(request, reader.list([], 'apis', {}).map(apiElement), pageSize));
    }
}
/**
 * The best `$top` of what has words of the question. There is no model here that knows what words mean, and no
 * `nextLink`: a client that follows one sends a GET.
 */
function search(request, elements, pageSize) {
    const { body } = listPage(request, ranked(elements, questionIn(request)), pageSize);
    return { status: 200, body: { value: ((0,json/* isJsonObject */.O)(body) && body.value) || [] } };
}
function questionIn(request) {
    let body;
    try {
        body = JSON.parse(request.body.toString());
    }
    catch {
        body = undefined;
    }
    if ((0,json/* isJsonObject */.O)(body) && typeof body.query === 'string')
        return body.query;
    throw new BadQuery('The body must be JSON with the member query, a text.');
}

;// CONCATENATED MODULE: ./build/emulator/data/reader.js

/** Reads one API center by the variable parts of a path: `workspace`, and every collection under its own name. */
class CenterReader {
    #store;
    #root;
    constructor(store, service) {
        this.#store = store;
        this.#root = servicePath(service);
    }
    /** The resource at the end of the collections; the workspace itself when there are none. */
    find(collections, params) {
        return this.#store.get(this.#path(collections, params));
    }
    /** The members of one collection in the order of their creation. */
    list(parents, collection, params) {
        return this.#store.list(this.#path(parents, params), collection);
    }
    /** The members of one collection in all workspaces. */
    listAll(collection) {
        return this.#store
            .list(this.#root, 'workspaces')
            .flatMap(({ name }) => this.list([], collection, { workspace: name }));
    }
    metadataSchemas() {
        return this.#store.list(this.#root, 'metadataSchemas');
    }
    /** A path that names no workspace means the default one. */
    #path(collections, params) {
        const steps = collections.map((collection) => ({ collection, name: params[collection] ?? '' }));
        return [...this.#root, { collection: 'workspaces', name: params.workspace ?? 'default' }, ...steps];
    }
}

;// CONCATENATED MODULE: ./build/emulator/data/declared.js

const externalDocumentation = {
    members: { title: 'any', description: 'any', url: 'any' },
    required: ['title', 'description', 'url'],
};
/** The elements of the data plane (2024-02-01-preview, definitions Api, ApiVersion and so on), members in their order. */
const declaredShapes = {
    apis: {
        members: {
            name: 'any',
            title: 'any',
            summary: 'any',
            description: 'any',
            kind: 'any',
            lifecycleStage: 'any',
            termsOfService: { members: { url: 'any' }, required: ['url'] },
            license: { members: { name: 'any', url: 'any', identifier: 'any' }, required: ['name'] },
            externalDocumentation: [externalDocumentation],
            contacts: [{ members: { name: 'any', url: 'any', email: 'any' }, required: ['name'] }],
            customProperties: 'any',
            lastUpdated: 'any',
        },
        required: ['name', 'title', 'kind'],
    },
    environments: {
        members: {
            name: 'any',
            title: 'any',
            kind: 'any',
            description: 'any',
            server: {
                members: { type: 'any', managementPortalUris: 'texts' },
                required: ['type', 'managementPortalUris'],
            },
            onboarding: {
                members: { instructions: 'any', developerPortalUris: 'texts' },
                required: ['instructions', 'developerPortalUris'],
            },
            customProperties: 'any',
        },
        required: ['name', 'title', 'kind'],
    },
    versions: {
        members: { name: 'any', title: 'any', lifecycleStage: 'any' },
        required: ['name', 'title', 'lifecycleStage'],
    },
    definitions: {
        members: {
            name: 'any',
            title: 'any',
            description: 'any',
            specification: { members: { name: 'any', version: 'any' }, required: ['name', 'version'] },
        },
        required: ['name', 'title'],
    },
    deployments: {
        members: {
            name: 'any',
            title: 'any',
            description: 'any',
            environment: 'any',
            server: { members: { runtimeUris: 'texts' }, required: ['runtimeUris'] },
            customProperties: 'any',
            recommended: 'any',
        },
        required: ['name', 'title', 'environment', 'server'],
    },
};
/**
 * An element with what the specification declares and nothing else. Members that it requires and the management API
 * does not are empty where nobody set them.
 */
function asDeclared(shape, element) {
    return Object.fromEntries(Object.entries(shape.members).flatMap(([name, declared]) => {
        const value = Object.hasOwn(element, name) ? element[name] : undefined;
        if (value !== undefined)
            return [[name, memberAsDeclared(declared, value)]];
        return shape.required.includes(name) ? [[name, declared === 'texts' ? [] : '']] : [];
    }));
}
function memberAsDeclared(declared, value) {
    if (typeof declared === 'string')
        return value;
    if ('members' in declared)
        return (0,json/* isJsonObject */.O)(value) ? asDeclared(declared, value) : value;
    return isList(value)
        ? value.map((item) => ((0,json/* isJsonObject */.O)(item) ? asDeclared(declared[0], item) : item))
        : value;
}
function isList(value) {
    return Array.isArray(value);
}

// EXTERNAL MODULE: ./build/emulator/data/export-operation.js
var export_operation = __webpack_require__(81141);
;// CONCATENATED MODULE: ./build/emulator/data/routes.js






/** The portal chooses the first element of versions, definitions and deployments. */
const listedTypes = [
    { collection: 'apis', parents: [], element: apiElement },
    { collection: 'environments', parents: [], element: environmentElement },
    { collection: 'versions', parents: ['apis'], element: plainElement, inOrder: newestFirst },
    { collection: 'definitions', parents: ['apis', 'versions'], element: plainElement, inOrder: newestFirst },
    { collection: 'deployments', parents: ['apis'], element: deploymentElement, inOrder: recommendedFirst },
];
const definitionRoute = '/apis/:apis/versions/:versions/definitions/:definitions';
const exportAction = /^(.+):exportSpecification$/i;
/**
 * Adds the data plane of one service (2024-02-01-preview). Without the workspace in the path, lists of APIs and
 * environments are those of all workspaces, and everything else is found in the default one.
 */
function addDataRoutes(routes, plane) {
    for (const base of ['', '/workspaces/:workspace']) {
        for (const type of listedTypes)
            addTypeRoutes(routes, plane, base, type);
        addExportRoutes(routes, plane, base);
    }
}
function addTypeRoutes(routes, { reader, mode, pageSize }, base, { collection, parents, element, inOrder }) {
    const shown = (resource) => mode === 'spec' ? asDeclared(declaredShapes[collection], element(resource)) : element(resource);
    const listed = (params) => base === '' && parents.length === 0
        ? reader.listAll(collection)
        : reader.list(parents, collection, params);
    const list = [base, ...parents.map((parent) => `${parent}/:${parent}`), collection].join('/');
    routes.on('GET', list, versioned(mode, (request, params) => {
        if (!reader.find(parents, params))
            return notFoundAnswer();
        const resources = listed(params);
        return listPage(request, (inOrder?.(resources) ?? resources).map(shown), pageSize);
    }));
    routes.on('GET', `${list}/:${collection}`, versioned(mode, (_, params) => {
        const resource = reader.find([...parents, collection], params);
        return resource ? { status: 200, body: shown(resource) } : notFoundAnswer();
    }));
}
function addExportRoutes(routes, { reader, mode }, base) {
    const found = (params) => reader.find(['apis', 'versions', 'definitions'], params);
    routes.on('POST', base + definitionRoute, versioned(mode, (request, params) => {
        // An action is part of the last name in the path, which the router does not take apart.
        const [, name] = exportAction.exec(params.definitions ?? '') ?? [];
        const definition = name && found({ ...params, definitions: name });
        if (!definition || definition.text === undefined)
            return notFoundAnswer();
        const path = request.path.replace(/(?::|%3a)exportSpecification\/?$/i, '');
        return mode === 'spec'
            ? (0,export_operation/* exportOperation */.Mh)(request, path, definition)
            : { status: 200, body: (0,export_operation/* linkTo */.uM)(request, path) };
    }));
    routes.on('GET', `${base}${definitionRoute}/operations/:operation`, versioned(mode, (request, params) => {
        const definition = found(params);
        const path = request.path.replace(/\/operations\/[^/]+\/?$/i, '');
        const ended = definition && (0,export_operation/* exportResult */.uV)(request, path, definition, params.operation ?? '');
        return ended ?? notFoundAnswer();
    }));
    routes.on('GET', `${base}${definitionRoute}/document`, (_, params) => {
        const text = found(params)?.text;
        return text === undefined ? notFoundAnswer() : (0,export_operation/* documentAnswer */.q7)(text);
    });
}
/** The specification wants to be told its version; the portal and the VS Code extension do not tell one. */
function versioned(mode, handler) {
    if (mode === 'live')
        return handler;
    return (request, params) => request.query.get('api-version')
        ? handler(request, params)
        : (0,request_handler/* wrappedError */.q)(400, 'MissingApiVersionParameter', 'The api-version query parameter (?api-version=) is required for all requests.');
}
function newestFirst(resources) {
    return [...resources].sort((a, b) => b.order - a.order);
}
function recommendedFirst(resources) {
    const rank = ({ properties }) => (properties.recommended === true ? 0 : 1);
    return [...resources].sort((a, b) => rank(a) - rank(b));
}

// EXTERNAL MODULE: ./build/core/text/without-end.js
var without_end = __webpack_require__(58672);
;// CONCATENATED MODULE: ./build/emulator/etags-and-times.js

/** The marks that the service puts on every write: its moment and its etag. */
class Stamps {
    #wallTime;
    #last = 0n;
    #written = 0;
    /** @param wallTime milliseconds since the Unix epoch */
    constructor(wallTime) {
        this.#wallTime = wallTime;
    }
    /** The moment now in ticks of 100 ns since the Unix epoch; no two calls get the same. */
    now() {
        const ticks = BigInt(Math.floor(this.#wallTime() * 1000)) * 10n;
        this.#last = ticks > this.#last ? ticks : this.#last + 10n;
        return this.#last;
    }
    /** A number greater than every one before it, those of a state file included (see `continueAfter`). */
    nextNumber() {
        return ++this.#written;
    }
    continueAfter(number) {
        this.#written = Math.max(this.#written, number);
    }
    /**
     * An etag in the service's form, without quotes: the last group is eight hex digits of Unix seconds and
     * `0000`. Multiplying by an odd constant keeps the first group different for each of 2^32 numbers.
     */
    etag(number, moment) {
        const first = Math.imul(number, 0x9e3779b1) >>> 0;
        const seconds = Number(moment / 10000000n);
        return `${hex8(first)}-0000-0100-0000-${hex8(seconds)}0000`;
    }
}
/**
 * A moment as .NET writes it: seven digits of fraction with the zeros at the end dropped.
 *
 * @param ticks 100 ns since the Unix epoch
 * @param zone `Z` on resources, `+00:00` on operations and in the registry
 */
function dotNetTime(ticks, zone = 'Z') {
    const seconds = new Date(Number(ticks / 10000000n) * 1000).toISOString().slice(0, 19);
    const digits = (ticks % 10000000n).toString().padStart(7, '0');
    const fraction = (0,without_end/* withoutEnd */.M)(digits, '0');
    return `${seconds}${fraction ? `.${fraction}` : ''}${zone}`;
}
function hex8(value) {
    return value.toString(16).padStart(8, '0');
}

// EXTERNAL MODULE: ./build/emulator/faults.js
var emulator_faults = __webpack_require__(64873);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/emulator/http/certificate.js





const hourMs = 3_600_000;
const lifeMs = 30 * 24 * hourMs;
const curve = { keyType: 'ec', curve: 'P-256', algorithm: 'sha256' };
/**
 * A certificate for 127.0.0.1 and localhost, by an authority that is made for it alone: its key is forgotten at once,
 * so that trusting it lets nobody in but this emulator. Its certificate is written to a fresh temporary folder.
 */
async function makeCertificate() {
    // 100 ms of loading, and only an emulator with TLS needs it.
    const { generate } = await Promise.all(/* import() */[__webpack_require__.e(860), __webpack_require__.e(686)]).then(__webpack_require__.t.bind(__webpack_require__, 7686, 19));
    const life = { notBeforeDate: new Date(Date.now() - hourMs), notAfterDate: new Date(Date.now() + lifeMs) };
    const authority = await generate([{ name: 'commonName', value: 'MCP Register emulator authority' }], {
        ...life,
        ...curve,
        extensions: [
            { name: 'basicConstraints', cA: true, pathLenConstraint: 0, critical: true },
            { name: 'keyUsage', keyCertSign: true, cRLSign: true, critical: true },
        ],
    });
    const leaf = await generate([{ name: 'commonName', value: '127.0.0.1' }], {
        ...life,
        ...curve,
        ca: { key: authority.private, cert: authority.cert },
        extensions: [
            { name: 'basicConstraints', cA: false, critical: true },
            { name: 'keyUsage', digitalSignature: true, critical: true },
            { name: 'extKeyUsage', serverAuth: true },
            {
                name: 'subjectAltName',
                altNames: [
                    { type: 7, ip: '127.0.0.1' },
                    { type: 2, value: 'localhost' },
                ],
            },
        ],
    });
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'mcp-register-ca-'));
    const caFile = (0,external_node_path_.join)(folder, 'ca.pem');
    await (0,promises_.writeFile)(caFile, authority.cert, { flag: 'wx' });
    return {
        key: leaf.private,
        cert: leaf.cert,
        caFile,
        discard: () => (0,promises_.rm)(folder, { recursive: true, force: true }),
    };
}
/** @throws InvalidInput when the two are no PEM or do not belong together */
function givenCertificate({ key, cert }) {
    try {
        const belongs = new external_node_crypto_.X509Certificate(cert).checkPrivateKey((0,external_node_crypto_.createPrivateKey)(key));
        if (!belongs)
            throw new TypeError('the key is that of another certificate');
    }
    catch (cause) {
        throw new errors/* InvalidInput */.o9({
            code: 'emulator-certificate-invalid',
            message: `The certificate and its key cannot be used (${cause instanceof Error ? cause.message : 'unreadable'}).`,
            next: 'Give a PEM certificate and the unencrypted PEM key that belongs to it.',
            cause,
        });
    }
    return { key, cert, discard: async () => { } };
}

;// CONCATENATED MODULE: ./build/emulator/identity/cloud.js
/**
 * Adds what `az cloud register --endpoint-resource-manager` asks for: the endpoints of this "cloud", all of them the
 * emulator itself. At 2015-01-01 the answer is one cloud in the old form, later a list of one.
 */
function addCloudRoutes(routes) {
    routes.on('GET', '/metadata/endpoints', (request) => {
        const old = request.query.get('api-version') === '2015-01-01';
        return { status: 200, body: old ? olderForm(request) : [newerForm(request)] };
    });
}
function olderForm({ origin }) {
    return {
        galleryEndpoint: `${origin}/`,
        graphEndpoint: `${origin}/`,
        portalEndpoint: `${origin}/`,
        authentication: { loginEndpoint: `${origin}/`, audiences: [`${origin}/`] },
    };
}
function newerForm({ origin }) {
    return {
        name: 'McpRegisterEmulator',
        resourceManager: origin,
        portal: origin,
        gallery: origin,
        graph: origin,
        graphAudience: origin,
        microsoftGraphResourceId: origin,
        authentication: {
            loginEndpoint: origin,
            audiences: [origin],
            tenant: 'common',
            identityProvider: 'AAD',
        },
        suffixes: {},
    };
}

;// CONCATENATED MODULE: ./build/emulator/identity/token.js

/** Whom the emulator's tokens are for, and the tenant of everything in it. */
const emulatorTenant = '00000000-0000-0000-0000-00000000e001';
const emulatorClient = '00000000-0000-0000-0000-00000000e002';
const emulatorPrincipal = '00000000-0000-0000-0000-00000000e003';
/** Seconds, as managed identities have it. */
const tokenLife = 86_400;
/**
 * A token in the form of Microsoft Entra's, which clients take apart, and plainly none of theirs: the algorithm is
 * `none`, the signature is words, the issuer a name that cannot exist. No service but this emulator takes it.
 *
 * @param nowSeconds since the Unix epoch
 */
function emulatorToken(resource, nowSeconds) {
    const expiresOn = nowSeconds + tokenLife;
    const header = { alg: 'none', typ: 'JWT' };
    const payload = {
        aud: resource,
        iss: `https://emulator.invalid/${emulatorTenant}/`,
        iat: nowSeconds,
        nbf: nowSeconds,
        exp: expiresOn,
        tid: emulatorTenant,
        appid: emulatorClient,
        oid: emulatorPrincipal,
        sub: emulatorPrincipal,
        idtyp: 'app',
        jti: (0,external_node_crypto_.randomUUID)(),
        xms_mirid: '/subscriptions/emulator/resourcegroups/emulator/providers/Microsoft.Web/sites/emulator',
        note: 'Made by the embedded API Center of mcp-register. Not a real token.',
    };
    const token = [encoded(header), encoded(payload), Buffer.from('not a signature').toString('base64url')];
    return { token: token.join('.'), expiresOn };
}
function encoded(part) {
    return Buffer.from(JSON.stringify(part)).toString('base64url');
}

;// CONCATENATED MODULE: ./build/emulator/identity/managed-identity.js

/** The App Service form: what `IDENTITY_ENDPOINT` and `MSI_ENDPOINT` lead to. */
const identityPath = '/msi/token';
/**
 * Adds a managed identity: a token for any resource, in the three forms that clients ask in. App Service
 * (`X-IDENTITY-HEADER`, or `secret` at 2017-09-01), the virtual machine's (`Metadata: true`, where
 * `AZURE_POD_IDENTITY_AUTHORITY_HOST` leads to), and Cloud Shell's POST.
 *
 * @param secret what App Service's form must send
 * @param wallTime milliseconds since the Unix epoch
 */
function addManagedIdentityRoutes(routes, secret, wallTime) {
    const now = () => Math.floor(wallTime() / 1000);
    routes.on('GET', identityPath, (request) => {
        const sent = request.headers['x-identity-header'] ?? request.headers.secret;
        if (sent !== secret)
            return refused(401, 'The header X-IDENTITY-HEADER must be the IDENTITY_HEADER that was given.');
        return tokenFor(request.query, now());
    });
    routes.on('POST', identityPath, (request) => asked(request, () => tokenFor(new URLSearchParams(request.body.toString()), now())));
    routes.on('GET', '/metadata/identity/oauth2/token', (request) => asked(request, () => tokenFor(request.query, now())));
}
/** `Metadata: true` shows that no redirect made the request. */
function asked(request, answer) {
    if (request.headers.metadata?.toString().toLowerCase() === 'true')
        return answer();
    return refused(400, 'The header Metadata: true is missing.');
}
function tokenFor(query, nowSeconds) {
    const resource = query.get('resource');
    if (!resource)
        return refused(400, 'The parameter resource is missing.');
    const { token, expiresOn } = emulatorToken(resource, nowSeconds);
    return {
        status: 200,
        headers: { 'cache-control': 'no-store' },
        body: {
            access_token: token,
            client_id: query.get('client_id') ?? emulatorClient,
            expires_in: String(expiresOn - nowSeconds),
            expires_on: String(expiresOn),
            not_before: String(nowSeconds),
            resource,
            token_type: 'Bearer',
        },
    };
}
function refused(status, description) {
    return { status, body: { error: 'invalid_request', error_description: description } };
}

;// CONCATENATED MODULE: ./build/emulator/identity/permission-routes.js


/**
 * Adds what the caller may do with an API center (Microsoft.Authorization, Permissions_ListForResource, 2022-04-01):
 * everything, for the emulator asks nobody who they are. To try a smaller role, let a fault answer instead.
 */
function addPermissionRoutes(routes, store) {
    routes.on('GET', '/subscriptions/:subscriptionId/resourceGroups/:resourceGroup/providers/Microsoft.ApiCenter/services/:service/providers/Microsoft.Authorization/permissions', (_, { subscriptionId = '', resourceGroup = '', service = '' }) => {
        if (!store.get(servicePath({ subscriptionId, resourceGroup, name: service }))) {
            return (0,request_handler/* wrappedError */.q)(404, 'ResourceNotFound', `The API center '${service}' was not found.`);
        }
        return {
            status: 200,
            body: { value: [{ actions: ['*'], notActions: [], dataActions: [], notDataActions: [] }] },
        };
    });
}

;// CONCATENATED MODULE: ./build/emulator/management/api-versions.js
/** The versions of the management API that are served, as the live service tells them. All are served alike. */
const apiVersions = [
    '2023-07-01-preview',
    '2024-03-01',
    '2024-03-15-preview',
    '2024-06-01-preview',
];

;// CONCATENATED MODULE: ./build/emulator/identity/subscriptions.js



const childTypes = [
    'services/workspaces',
    'services/workspaces/environments',
    'services/workspaces/apis',
    'services/workspaces/apis/versions',
    'services/workspaces/apis/versions/definitions',
    'services/workspaces/apis/deployments',
    'services/metadataSchemas',
];
/**
 * Adds the part of Azure Resource Manager around API Center that clients look at before they come to it: the tenant,
 * the subscriptions that have a service, their locations and resource groups, the provider. A resource group needs no
 * creation: every name is one, and to create one changes nothing. A subscription without a service is not known.
 */
function addSubscriptionRoutes(routes, store) {
    routes.on('GET', '/tenants', () => ({
        status: 200,
        body: {
            value: [
                {
                    id: `/tenants/${emulatorTenant}`,
                    tenantId: emulatorTenant,
                    displayName: 'Emulator',
                    tenantCategory: 'Home',
                },
            ],
        },
    }));
    routes.on('GET', '/subscriptions', () => ({
        status: 200,
        body: { value: subscriptionsIn(store).map(subscription) },
    }));
    const known = (subscription = '') => subscriptionsIn(store).find((id) => id.toLowerCase() === subscription.toLowerCase());
    const onKnown = (path, body, method = 'GET') => routes.on(method, `/subscriptions/:subscription${path}`, (_, params) => {
        const id = known(params.subscription);
        return id === undefined
            ? (0,request_handler/* wrappedError */.q)(404, 'SubscriptionNotFound', 'This subscription has no API center in the emulator.')
            : { status: 200, body: body(id, params) };
    });
    onKnown('', subscription);
    onKnown('/resourceGroups', (id) => ({
        value: groupsIn(store, id).map((group) => resourceGroup(id, group)),
    }));
    onKnown('/resourceGroups/:group', (id, { group = '' }) => resourceGroup(id, group));
    onKnown('/resourceGroups/:group', (id, { group = '' }) => resourceGroup(id, group), 'PUT');
    routes.on('HEAD', '/subscriptions/:subscription/resourceGroups/:group', (_, { subscription: id }) => ({
        status: known(id) === undefined ? 404 : 204,
    }));
    onKnown('/locations', (id) => ({ value: locations.map((location) => locationOf(id, location)) }));
    onKnown('/resources', (id) => ({ value: servicesIn(store, id).map(resource) }));
    onKnown('/providers/Microsoft.ApiCenter', provider);
    onKnown('/providers/Microsoft.ApiCenter/register', provider, 'POST');
}
/** The ids of the subscriptions that have a service, each once, as their first service spells it. */
function subscriptionsIn(store) {
    return distinct(store.list([], 'services').map(({ id }) => id.split('/')[2] ?? ''));
}
function groupsIn(store, subscriptionId) {
    return distinct(servicesIn(store, subscriptionId).map(({ id }) => id.split('/')[4] ?? ''));
}
function servicesIn(store, subscriptionId) {
    const prefix = `/subscriptions/${subscriptionId}/`.toLowerCase();
    return store.list([], 'services').filter(({ id }) => id.toLowerCase().startsWith(prefix));
}
function distinct(names) {
    const firsts = new Map();
    for (const name of names)
        if (!firsts.has(name.toLowerCase()))
            firsts.set(name.toLowerCase(), name);
    return [...firsts.values()];
}
function subscription(id) {
    return {
        id: `/subscriptions/${id}`,
        subscriptionId: id,
        tenantId: emulatorTenant,
        displayName: 'Embedded API Center',
        state: 'Enabled',
        subscriptionPolicies: {
            locationPlacementId: 'Internal_2014-09-01',
            quotaId: 'Internal_2014-09-01',
            spendingLimit: 'Off',
        },
        authorizationSource: 'RoleBased',
        managedByTenants: [],
    };
}
function resourceGroup(subscriptionId, name) {
    return {
        id: `/subscriptions/${subscriptionId}/resourceGroups/${name}`,
        name,
        type: 'Microsoft.Resources/resourceGroups',
        location: 'eastus',
        properties: { provisioningState: 'Succeeded' },
    };
}
/** An API center in the list of all resources; it has the services only, and no filter is looked at. */
function resource({ id, name, envelope }) {
    return { id, name, type: 'Microsoft.ApiCenter/services', ...envelope };
}
/** Some of the regions where API centers can be made. */
const locations = ['East US', 'West Europe', 'UK South', 'Sweden Central', 'Australia East'];
function locationOf(subscriptionId, displayName) {
    const name = displayName.toLowerCase().replaceAll(' ', '');
    return {
        id: `/subscriptions/${subscriptionId}/locations/${name}`,
        name,
        type: 'Region',
        displayName,
        regionalDisplayName: displayName,
        metadata: { regionType: 'Physical', regionCategory: 'Recommended' },
    };
}
function provider(subscriptionId) {
    return {
        id: `/subscriptions/${subscriptionId}/providers/Microsoft.ApiCenter`,
        namespace: 'Microsoft.ApiCenter',
        registrationState: 'Registered',
        resourceTypes: ['services', ...childTypes].map((resourceType) => ({
            resourceType,
            locations: ['East US'],
            apiVersions: [...apiVersions].reverse(),
        })),
    };
}

;// CONCATENATED MODULE: ./build/emulator/identity/identity-handler.js





/** Puts what is around API Center in Azure before the management API: subscriptions, the cloud's endpoints, an identity and what it may do. */
function withAzureAround(store, identity, management) {
    const routes = new RouteTable();
    addCloudRoutes(routes);
    addSubscriptionRoutes(routes, store);
    addPermissionRoutes(routes, store);
    if (identity)
        addManagedIdentityRoutes(routes, identity.secret, identity.wallTime);
    return async (request) => {
        const match = routes.find(request.method, request.path);
        return match ? match.handler(request, match.params) : management(request);
    };
}

// EXTERNAL MODULE: ./node_modules/ajv/dist/2020.js
var _2020 = __webpack_require__(52210);
;// CONCATENATED MODULE: ./build/emulator/management/custom-property-rules.js


/** Holds the `customProperties` of apis, environments and deployments to the metadata schemas of their service. */
class CustomPropertyRules {
    #store;
    #checks = new Map();
    constructor(store) {
        this.#store = store;
    }
    /** The JSON Schema of an entity's `customProperties`: unknown members are refused, required ones demanded. */
    schema(service, entity) {
        const assigned = this.#store
            .list(service, 'metadataSchemas')
            .flatMap((resource) => assignmentOf(resource, entity) ?? []);
        return {
            type: 'object',
            properties: Object.fromEntries(assigned.map(({ name, schema }) => [name, schema])),
            unevaluatedProperties: false,
            required: assigned.filter(({ required }) => required).map(({ name }) => name),
        };
    }
    /** What is wrong with the given values; a schema that is itself broken makes all of them wrong. */
    problems(service, entity, given) {
        const check = this.#check(service, entity);
        if ('broken' in check)
            return [`The metadata schemas cannot be applied: ${check.broken}.`];
        if (check(given))
            return [];
        return (check.errors ?? []).map((error) => {
            if (error.instancePath === '' && error.keyword === 'required') {
                return `The CustomProperties field must have the required property '${error.params.missingProperty}'.`;
            }
            if (error.instancePath === '' && error.keyword === 'unevaluatedProperties') {
                return `The CustomProperties field has the unknown property '${error.params.unevaluatedProperty}'.`;
            }
            return `The CustomProperties field at '${error.instancePath}' ${error.message ?? 'is invalid'}.`;
        });
    }
    #check(service, entity) {
        const key = JSON.stringify([service, entity]).toLowerCase();
        const state = this.#store
            .list(service, 'metadataSchemas')
            .map((resource) => resource.etag)
            .join();
        const known = this.#checks.get(key);
        if (known?.state === state)
            return known.check;
        const check = compile(this.schema(service, entity));
        this.#checks.set(key, { state, check });
        return check;
    }
}
function compile(schema) {
    const ajv = new _2020.Ajv2020({
        allErrors: true,
        ownProperties: true,
        strict: false,
        validateFormats: false,
        logger: false,
    });
    try {
        return ajv.compile(schema);
    }
    catch (error) {
        return { broken: error instanceof Error ? error.message : 'unreadable schema' };
    }
}
function assignmentOf(resource, entity) {
    const { assignedTo, schema } = resource.properties;
    if (!Array.isArray(assignedTo))
        return undefined;
    const assignment = assignedTo.find((item) => (0,json/* isJsonObject */.O)(item) && item.entity === entity);
    const parsed = parsedSchema(schema);
    if (!(0,json/* isJsonObject */.O)(assignment) || parsed === undefined)
        return undefined;
    return { name: resource.name, schema: parsed, required: assignment.required === true };
}
/** The JSON Schema that a metadata schema holds as text; undefined when it is none. */
function parsedSchema(text) {
    if (typeof text !== 'string')
        return undefined;
    try {
        const value = JSON.parse(text);
        return (0,json/* isJsonObject */.O)(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/emulator/management/allowance.js
/**
 * Calls a subscription may make, and the refill per second, as documented (Azure Resource Manager, request limits
 * and throttling); all principals together have 15 times as much.
 */
const documented = {
    reads: { size: 250, refillPerSecond: 25 },
    writes: { size: 200, refillPerSecond: 10 },
    deletes: { size: 200, refillPerSecond: 10 },
};
const globalFactor = 15;
/** The token buckets of all subscriptions. What is left is told with every answer; whether it binds is the site's to say. */
class Allowance {
    #clock;
    #buckets = new Map();
    constructor(clock) {
        this.#clock = clock;
    }
    /** Takes one call: GET and HEAD are reads, DELETE a delete, everything else a write, exports included. */
    spend(subscriptionId, method) {
        const kind = method === 'GET' || method === 'HEAD' ? 'reads' : method === 'DELETE' ? 'deletes' : 'writes';
        const name = 'x-ms-ratelimit-remaining-subscription';
        const subscription = subscriptionId.toLowerCase();
        const own = this.#bucket(`${subscription} ${kind}`, documented[kind], 1);
        const global = this.#bucket(`${subscription} global ${kind}`, documented[kind], globalFactor);
        const missing = Math.max(0, 1 - own.level);
        if (missing === 0) {
            own.level--;
            // Greater and filled faster, so it holds a call whenever the subscription's own does.
            global.level--;
        }
        return {
            kind,
            headers: {
                ...(kind === 'reads' ? {} : { [`${name}-${kind}`]: String(Math.floor(own.level)) }),
                [`${name}-global-${kind}`]: String(Math.floor(global.level)),
            },
            retryAfter: missing === 0 ? undefined : Math.ceil(missing / own.refillPerSecond),
        };
    }
    /** A bucket as full as it is by now. */
    #bucket(key, limit, factor) {
        const now = this.#clock.now();
        const size = limit.size * factor;
        const refillPerSecond = limit.refillPerSecond * factor;
        const bucket = this.#buckets.get(key) ?? { size, refillPerSecond, level: size, filledAt: now };
        const refill = ((now - bucket.filledAt) / 1000) * refillPerSecond;
        bucket.level = Math.min(size, bucket.level + refill);
        bucket.filledAt = now;
        this.#buckets.set(key, bucket);
        return bucket;
    }
}

;// CONCATENATED MODULE: ./build/emulator/management/refusal.js

/** An error answer, thrown where it is found out and sent by the site. */
class Refusal extends Error {
    answer;
    constructor(answer) {
        super(`Refused with ${answer.status}.`);
        this.answer = answer;
    }
}
/** The provider's own errors are flat. */
function flat(status, body) {
    return new Refusal({ status, body });
}
/** The ARM gateway's errors are wrapped, and say where they come from. */
function gateway(status, code, message) {
    return new Refusal({
        ...(0,request_handler/* wrappedError */.q)(status, code, message),
        headers: { 'x-ms-failure-cause': 'gateway' },
    });
}
/** 400 in the form that the live service gives to a title that is too long. */
function validationError(problems) {
    return flat(400, {
        code: 'ValidationError',
        message: 'Invalid request',
        details: problems.map((message) => ({ message })),
    });
}

;// CONCATENATED MODULE: ./build/emulator/management/management-filter.js

const comparison = /^(\w+)\s+(eq|ne)\s+'((?:[^']|'')*)'/i;
const call = /^(startswith|contains)\(\s*(\w+)\s*,\s*'((?:[^']|'')*)'\s*\)/i;
const conjunction = /^\s+and\s+/i;
/**
 * Reads a `$filter`: `eq`, `ne`, `startswith` and `contains` on one member each, joined by `and`. Values of `kind`
 * match in any case, because entries that the service makes itself write it in capitals.
 *
 * @throws Refusal (400) for anything else
 */
function parseFilter(text) {
    const predicates = [];
    let rest = text.trim();
    for (;;) {
        const match = comparison.exec(rest) ?? call.exec(rest);
        if (!match)
            throw unreadable(text);
        predicates.push(predicateOf(match));
        rest = rest.slice(match[0].length);
        if (rest === '')
            return (entry) => predicates.every((predicate) => predicate(entry));
        const joint = conjunction.exec(rest);
        if (!joint)
            throw unreadable(text);
        rest = rest.slice(joint[0].length);
    }
}
function predicateOf(match) {
    const [, first = '', second = '', quoted = ''] = match;
    const isCall = /^(startswith|contains)$/i.test(first);
    const field = isCall ? second : first;
    const operator = (isCall ? first : second).toLowerCase();
    const fold = (value) => {
        const asText = typeof value === 'string' ? value : '';
        return field === 'kind' ? asText.toLowerCase() : asText;
    };
    const wanted = fold(quoted.replaceAll("''", "'"));
    switch (operator) {
        case 'eq':
            return (entry) => fold(entry(field)) === wanted;
        case 'ne':
            return (entry) => fold(entry(field)) !== wanted;
        case 'startswith':
            return (entry) => fold(entry(field)).startsWith(wanted);
        default:
            return (entry) => fold(entry(field)).includes(wanted);
    }
}
/** The members that a filter can name: the resource's name and its properties. */
function lookupIn(name, properties) {
    return (field) => field === 'name' ? name : Object.hasOwn(properties, field) ? properties[field] : undefined;
}
function unreadable(text) {
    return validationError([
        `The filter '${text.slice(0, 200)}' is not supported: join "name eq 'x'", "startswith(title, 'x')" and "contains(title, 'x')" with "and".`,
    ]);
}

;// CONCATENATED MODULE: ./build/emulator/management/pagination.js



const token = '$skipToken';
/** Entries; where the live service ends a page is not known. A list of 200, all that a Free plan holds, is one page. */
const greatestPage = 1000;
/**
 * One page of a list: `{value, nextLink?}`, of what `$filter` and `$search` leave. The link continues after the last
 * entry's order number, so that creating and deleting between two pages neither repeats nor loses an entry.
 *
 * @param pageSize the most entries on a page, when that is less than usual
 */
function page(request, resources, pageSize, render) {
    const filter = request.query.get('$filter');
    const matches = filter ? parseFilter(filter) : undefined;
    const search = request.query.get('$search');
    const isFound = search ? matchesSearch(search) : undefined;
    const after = Number(request.query.get(token) ?? 0);
    if (Number.isNaN(after))
        throw validationError([`The field ${token} must be one that a nextLink has.`]);
    const remaining = resources.filter(({ order, name, properties, derived }) => {
        if (order <= after)
            return false;
        const members = { ...properties, ...derived };
        return (!matches || matches(lookupIn(name, members))) && (!isFound || isFound({ ...members, name }));
    });
    const shown = remaining.slice(0, Math.min(pageSize ?? greatestPage, greatestPage));
    const last = shown.at(-1);
    const body = { value: shown.map(render) };
    if (!last || shown.length === remaining.length)
        return { status: 200, body };
    const query = new URLSearchParams(request.query);
    query.set(token, String(last.order));
    return { status: 200, body: { ...body, nextLink: `${request.origin}${request.path}?${query}` } };
}

;// CONCATENATED MODULE: ./build/emulator/management/deleted-services.js




/** Where deleted services of a resource group are told of, in the syntax of routes. */
const deletedServicesRoute = '/subscriptions/:subscriptionId/resourceGroups/:resourceGroup/providers/Microsoft.ApiCenter/deletedServices';
/** From the deletion to the purge, as in the specification's example: it says nothing else about it. */
const keptForMs = 61 * 24 * 60 * 60 * 1000;
/** Where a deleted service waits, with all below it, to be restored. */
function tombstonePath(address) {
    return servicePath(address).map(({ name }) => ({ collection: 'deletedServices', name }));
}
/** One deleted service (2024-03-15-preview, DeletedServices_Get). Its id is that of the service it was. */
function getDeletedService(context, params) {
    const deleted = requireDeleted(context, params);
    return { status: 200, headers: { etag: deleted.etag }, body: rendered(deleted) };
}
/** The deleted services of a resource group, or of the subscription when the path names no group. */
function listDeletedServices(context, request, params) {
    const { subscriptionId = '', resourceGroup } = params;
    const prefix = `/subscriptions/${subscriptionId}/resourceGroups/${resourceGroup ? `${resourceGroup}/` : ''}`;
    const deleted = context.store
        .list([], 'deletedServices')
        .filter(({ id }) => id.toLowerCase().startsWith(prefix.toLowerCase()));
    return page(request, deleted, context.pageSize, rendered);
}
/** Declared, and refused by the live service: there only time purges. 204 when there is nothing to purge. */
function purgeDeletedService(context, params) {
    const path = tombstonePath(addressIn(params));
    if (!context.store.get(path))
        return { status: 204 };
    if (context.mode === 'spec') {
        context.store.delete(path);
        return { status: 200 };
    }
    throw gateway(400, 'UnsupportedResourceOperation', "The resource type 'deletedServices' does not support this operation.");
}
function requireDeleted(context, params) {
    const deleted = context.store.get(tombstonePath(addressIn(params)));
    if (deleted)
        return deleted;
    throw gateway(404, 'ResourceNotFound', `The Resource 'Microsoft.ApiCenter/deletedServices/${params.service ?? ''}' under resource group '${params.resourceGroup ?? ''}' was not found. For more details please go to https://aka.ms/ARMResourceNotFoundFix`);
}
function addressIn({ subscriptionId = '', resourceGroup = '', service = '' }) {
    return { subscriptionId, resourceGroup, name: service };
}
function rendered({ id, name, deletedAt = '' }) {
    const purge = BigInt(Math.floor(Date.parse(deletedAt)) + keptForMs) * 10000n;
    return {
        type: 'Microsoft.ApiCenter/deletedServices',
        properties: { scheduledPurgeDate: dotNetTime(purge), softDeletionDate: deletedAt },
        id,
        name,
    };
}

// EXTERNAL MODULE: ./build/core/apicenter/constants.js
var constants = __webpack_require__(79557);
;// CONCATENATED MODULE: ./build/emulator/management/exported-shapes.js

const plain = { type: 'string' };
const moment = { type: 'string', format: 'date-time' };
const wrappedName = { type: 'object', additionalProperties: false, properties: { Name: plain } };
/** What every record ends with: where it belongs, and who wrote it when. */
const recordMembers = {
    CatalogNameTypeSafe: wrappedName,
    CatalogName: plain,
    SubscriptionId: plain,
    SubscriptionIdTypeSafe: plain,
    ResourceGroupName: plain,
    ResourceGroupNameTypeSafe: wrappedName,
    ETag: plain,
    Created: moment,
    Updated: moment,
    CreatedBy: plain,
    UpdatedBy: plain,
};
const exported_shapes_text = (description, maxLength, format) => ({
    description,
    type: 'string',
    ...(maxLength === undefined ? {} : { maxLength }),
    ...(format === undefined ? {} : { format }),
});
const exported_shapes_link = (description) => exported_shapes_text(description, constants/* limits */.Fy.url, 'uri');
const uris = (description) => ({
    description,
    type: 'array',
    items: plain,
    maxItems: 200,
});
const object = (properties, description) => ({
    ...(description === undefined ? {} : { description }),
    type: 'object',
    properties,
});
const exported_shapes_listOf = (items) => ({ type: 'array', items });
/** Those of an api and an environment are the live service's; that of a deployment is made after the API's pattern. */
const exportedShapes = {
    api: {
        before: {
            Name: plain,
            WorkspaceName: plain,
            Title: plain,
            Summary: plain,
            Description: plain,
            Kind: plain,
            LifecycleStage: { type: 'string', enum: constants/* lifecycleStages */.Wm },
            TermsOfService: object({ url: exported_shapes_link('Where the terms of service are.') }),
            License: object({
                name: exported_shapes_text('What the license is called.', constants/* limits */.Fy.licenseName),
                url: exported_shapes_link('Where the license is; not together with an identifier.'),
                identifier: exported_shapes_link('The SPDX identifier of the license; not together with a URL.'),
            }),
            ExternalDocumentation: exported_shapes_listOf(object({
                title: exported_shapes_text('What the document is called.', constants/* limits */.Fy.externalDocumentationTitle),
                description: exported_shapes_text('What the document is about.', 1000),
                url: exported_shapes_link('Where the document is.'),
            })),
            Contacts: exported_shapes_listOf(object({
                name: exported_shapes_text('Who to turn to.', constants/* limits */.Fy.contactName),
                url: exported_shapes_link('A page of the contact.'),
                email: exported_shapes_text('A mail address of the contact.', constants/* limits */.Fy.contactEmail, 'email'),
            })),
            CustomPropertiesData: {},
            ApiSourceName: plain,
        },
        after: undefined,
    },
    environment: {
        before: {
            Id: plain,
            WorkspaceName: plain,
            Name: plain,
            title: exported_shapes_text('What the environment is called.', constants/* limits */.Fy.title),
            kind: exported_shapes_text('What the environment is for.'),
            description: exported_shapes_text('What the environment is about.', constants/* limits */.Fy.environmentDescription),
            server: object({
                type: exported_shapes_text('The product that serves the environment.'),
                managementPortalUri: uris('Where the server is managed.'),
            }, 'What serves the environment.'),
            onboarding: object({
                instructions: exported_shapes_text('How to begin with the environment.', 1000),
                developerPortalUri: uris('Where developers find the environment.'),
            }, 'How developers begin with the environment.'),
        },
        after: { apiSourceName: exported_shapes_text('The API source that the environment comes from, if any.') },
        required: ['title', 'kind'],
    },
    deployment: {
        before: {
            Name: plain,
            WorkspaceName: plain,
            ApiName: plain,
            Title: plain,
            Description: plain,
            EnvironmentId: plain,
            DefinitionId: plain,
            Server: object({ runtimeUri: uris('Where the deployment answers.') }),
            Recommended: { type: 'boolean' },
            CustomPropertiesData: {},
            ApiSourceName: plain,
        },
        after: undefined,
    },
};

;// CONCATENATED MODULE: ./build/emulator/management/request-body.js


/**
 * The request's body as a JSON object.
 *
 * @throws Refusal (400) when it is something else
 */
function jsonBody(request) {
    let value;
    try {
        value = JSON.parse(request.body.toString('utf8'));
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : 'unreadable';
        throw invalid(`The request content was invalid and could not be deserialized: '${reason}'.`);
    }
    if ((0,json/* isJsonObject */.O)(value))
        return value;
    throw invalid('The request content was invalid: a JSON object was expected.');
}
/**
 * The `properties` of a resource that is put.
 *
 * @throws Refusal (400) when there are none
 */
function propertiesOf(request) {
    const { properties } = jsonBody(request);
    if ((0,json/* isJsonObject */.O)(properties))
        return properties;
    throw validationError(['The Properties field is required.']);
}
function invalid(message) {
    return gateway(400, 'InvalidRequestContent', message);
}

;// CONCATENATED MODULE: ./build/emulator/management/resource-type.js
/** `Microsoft.ApiCenter/services/workspaces/apis`, and so on. */
function armType(resourceType) {
    return ['Microsoft.ApiCenter/services', ...resourceType.parents, resourceType.collection].join('/');
}
/** The flat body of most missing resources: the live service says no more. */
const plainlyMissing = { code: '404' };

;// CONCATENATED MODULE: ./build/emulator/management/resource-paths.js



/** Where services are, in the syntax of routes. The variable parts below a service are named by their collection. */
const serviceRoute = '/subscriptions/:subscriptionId/resourceGroups/:resourceGroup/providers/Microsoft.ApiCenter/services/:service';
function collectionRoute(resourceType) {
    const parents = resourceType.parents.map((collection) => `/${collection}/:${collection}`).join('');
    return `${serviceRoute}${parents}/${resourceType.collection}`;
}
function childRoute(resourceType) {
    return `${collectionRoute(resourceType)}/:${resourceType.collection}`;
}
function serviceAddress(params) {
    return {
        subscriptionId: params.subscriptionId ?? '',
        resourceGroup: params.resourceGroup ?? '',
        name: params.service ?? '',
    };
}
function childPath(resourceType, params) {
    const steps = [...resourceType.parents, resourceType.collection];
    return [
        ...servicePath(serviceAddress(params)),
        ...steps.map((collection) => ({ collection, name: params[collection] ?? '' })),
    ];
}
/** @throws Refusal with the gateway's 404 when there is no such service */
function requireService(store, params) {
    const address = serviceAddress(params);
    const service = store.get(servicePath(address));
    if (service)
        return service;
    throw gateway(404, 'ResourceNotFound', `The Resource 'Microsoft.ApiCenter/services/${address.name}' under resource group '${address.resourceGroup}' was not found. For more details please go to https://aka.ms/ARMResourceNotFoundFix`);
}
/**
 * The resource that resources of a type belong to: an api for its versions, the service for its schemas.
 *
 * @throws Refusal (404) when it, or the service, is missing
 */
function requireParent(store, resourceType, params) {
    const service = requireService(store, params);
    if (resourceType.parents.length === 0)
        return [servicePath(serviceAddress(params)), service];
    const path = childPath(resourceType, params).slice(0, -1);
    const parent = store.get(path);
    if (!parent)
        throw flat(404, plainlyMissing);
    return [path, parent];
}
/** @throws Refusal (404) when the resource, or the service, is missing */
function requireChild(store, resourceType, params) {
    requireService(store, params);
    const path = childPath(resourceType, params);
    const child = store.get(path);
    if (!child)
        throw flat(404, resourceType.missing);
    return [path, child];
}

;// CONCATENATED MODULE: ./build/emulator/management/metadata-export.js






/** One poll of an operation on the service itself. */
function pollServiceOperation(context, request, params) {
    const { id } = requireService(context.store, params);
    return context.operations.poll(request, id, params.operation ?? '');
}
/**
 * The JSON Schema of an entity, as text: the members of the service's own records, and the custom properties that
 * are assigned to it, which is what callers read.
 */
function exportMetadataSchema(context, request, params) {
    const { id } = requireService(context.store, params);
    const { assignedTo } = jsonBody(request);
    const entity = constants/* metadataEntities */.Jv.find((known) => known === assignedTo);
    if (!entity)
        throw validationError([`The field AssignedTo must be one of: ${constants/* metadataEntities */.Jv.join(', ')}.`]);
    const { before, after, required } = exportedShapes[entity];
    const customProperties = context.customProperties.schema(servicePath(serviceAddress(params)), entity);
    const schema = {
        type: 'object',
        properties: after
            ? { ...before, customProperties, ...after, ...recordMembers }
            : { ...before, ...recordMembers, customProperties },
        ...(required ? { required } : {}),
    };
    const value = JSON.stringify(schema);
    // The live service names a format that its specification does not declare.
    if (context.mode === 'live')
        return { status: 200, body: { format: 'json-schema', value } };
    const result = { format: 'inline', value };
    return context.operations.start(request, id, Promise.resolve({ status: 'Succeeded', result }));
}

;// CONCATENATED MODULE: ./build/emulator/management/property-schema.js

/** What a caller sent, as it is kept: known members in order, defaults filled in, nulls and read-only members left out. */
function normalised(schema, sent) {
    return arranged(schema, sent, 'callers');
}
/** Properties with the service's own members among them, in the order of an answer. */
function merged(schema, properties, derived) {
    return arranged(schema, { ...properties, ...derived }, 'all');
}
function arranged(schema, value, take) {
    const members = schema.properties;
    if (!members)
        return value;
    const known = Object.entries(members).flatMap(([name, member]) => {
        if (member.readOnly && take === 'callers')
            return [];
        const given = Object.hasOwn(value, name) ? value[name] : undefined;
        if (given !== undefined && given !== null)
            return [[name, arrangedValue(member, given, take)]];
        return member.default === undefined ? [] : [[name, member.default]];
    });
    const unknown = Object.entries(value).filter(([name, given]) => given !== null && !Object.hasOwn(members, name));
    return Object.fromEntries([...known, ...unknown]);
}
function arrangedValue(schema, value, take) {
    if ((0,json/* isJsonObject */.O)(value))
        return arranged(schema, value, take);
    const { items } = schema;
    if (items && property_schema_isList(value))
        return value.map((item) => arrangedValue(items, item, take));
    return value;
}
function property_schema_isList(value) {
    return Array.isArray(value);
}

;// CONCATENATED MODULE: ./build/emulator/management/records.js

/** The service takes the moment of the last change a little before that of the creation. */
const ticksBeforeCreation = 7n;
function createdRecord(stamps, contents) {
    const moment = stamps.now();
    const number = stamps.nextNumber();
    return {
        ...contents,
        createdAt: dotNetTime(moment),
        lastModifiedAt: dotNetTime(moment - ticksBeforeCreation),
        etag: stamps.etag(number, moment),
        order: number,
        written: number,
    };
}
/** The same resource after a write: what is not in `changes` stays. */
function changedRecord(stamps, resource, changes) {
    const moment = stamps.now();
    const number = stamps.nextNumber();
    return {
        ...resource,
        ...changes,
        lastModifiedAt: dotNetTime(moment),
        etag: stamps.etag(number, moment),
        written: number,
    };
}

;// CONCATENATED MODULE: ./build/emulator/management/envelope.js


/**
 * A child resource as the live service answers it, its member order included. The answer to a PUT does not
 * yet have the members that the service derives.
 */
function envelope(resourceType, resource, event) {
    return {
        type: armType(resourceType),
        properties: resource.derived && event === 'read'
            ? merged(resourceType.schema, resource.properties, resource.derived)
            : resource.properties,
        id: resource.id,
        name: resource.name,
        systemData: systemData(resourceType, resource, event),
    };
}
/** A service. Its `dataApiHostname` is where its data host listens. */
function serviceEnvelope(resource, dataApiHostname) {
    const { location, identity, sku, tags } = resource.envelope ?? {};
    return {
        type: 'Microsoft.ApiCenter/services',
        ...(location === undefined ? {} : { location }),
        ...(identity === undefined ? {} : { identity }),
        ...(sku === undefined ? {} : { sku }),
        properties: { ...resource.properties, ...(dataApiHostname === undefined ? {} : { dataApiHostname }) },
        id: resource.id,
        name: resource.name,
        tags: tags ?? {},
        systemData: { createdAt: resource.createdAt, lastModifiedAt: resource.lastModifiedAt },
    };
}
/** The answer to an update never tells the creation; environments otherwise never tell the last change. */
function systemData(resourceType, resource, event) {
    const { createdAt, lastModifiedAt } = resource;
    if (event === 'updated')
        return { lastModifiedAt };
    return resourceType.moments === 'created' ? { createdAt } : { createdAt, lastModifiedAt };
}

// EXTERNAL MODULE: ./build/emulator/guid.js
var emulator_guid = __webpack_require__(50709);
;// CONCATENATED MODULE: ./build/emulator/management/service-identity.js




const types = ['None', 'SystemAssigned', 'UserAssigned', 'SystemAssigned,UserAssigned'];
/**
 * The identity of a service as it is told: with the ids that Azure gives to it. They are the same as long as the
 * service is, and what a caller sends of them is ignored.
 *
 * @param sent `{type, userAssignedIdentities?}`
 * @returns undefined when there is none
 * @throws Refusal (400) for a type that there is not
 */
function serviceIdentity(serviceId, sent) {
    if (!(0,json/* isJsonObject */.O)(sent))
        return undefined;
    // Azure's own examples write the fourth type with a blank.
    const type = types.find((known) => known === String(sent.type).replace(', ', ','));
    if (type === undefined)
        throw validationError([`The field Type must be one of: ${types.join('; ')}.`]);
    const { userAssignedIdentities } = sent;
    return {
        type,
        ...(type.startsWith('SystemAssigned')
            ? { principalId: (0,emulator_guid/* guidOf */.d)(`${serviceId} principal`), tenantId: emulatorTenant }
            : {}),
        ...(type.endsWith('UserAssigned') && (0,json/* isJsonObject */.O)(userAssignedIdentities)
            ? { userAssignedIdentities: withIds(userAssignedIdentities) }
            : {}),
    };
}
/** User-assigned identities by their ARM id; one that is null is taken away. */
function withIds(identities) {
    return Object.fromEntries(Object.entries(identities)
        .filter(([, identity]) => identity !== null)
        .map(([id]) => [id, { principalId: (0,emulator_guid/* guidOf */.d)(`${id} principal`), clientId: (0,emulator_guid/* guidOf */.d)(`${id} client`) }]));
}

// EXTERNAL MODULE: ./node_modules/ajv/dist/ajv.js
var ajv = __webpack_require__(42463);
;// CONCATENATED MODULE: ./build/emulator/management/validation.js


const validation_ajv = new ajv.Ajv({ allErrors: true });
const compiled = new WeakMap();
/**
 * What is wrong with normalised properties, in the service's words; nothing when they are right.
 *
 * @param place where they are in the request's body, as a JSON path
 */
function propertyProblems(schema, properties, place = '$.properties') {
    const validate = compiled.get(schema) ?? validation_ajv.compile(schema);
    compiled.set(schema, validate);
    return validate(properties) ? [] : (validate.errors ?? []).map((error) => problem(error, place));
}
/** What is wrong with the name of a resource that is to be created. */
function nameProblems(name) {
    if (name.length >= 2 && name.length <= constants/* limits */.Fy.name && constants/* resourceNamePattern */.gr.test(name))
        return [];
    return ["The field Name must match the regular expression '^[a-zA-Z0-9-]{3,90}$'."];
}
/** The wording of an over-long title is the live service's; the others are in its manner. */
function problem(error, place) {
    const path = error.instancePath.split('/').filter(Boolean);
    const field = pascalCase(path.findLast((part) => !/^\d+$/.test(part)) ?? 'Properties');
    switch (error.keyword) {
        case 'required':
            return `The ${pascalCase(String(error.params.missingProperty))} field is required.`;
        case 'minLength':
            return `The ${field} field is required.`;
        case 'maxLength':
        case 'maxItems':
            return `The field ${field} must be a string or array type with a maximum length of '${error.params.limit}'.`;
        case 'enum':
            return `The field ${field} must be one of: ${[error.params.allowedValues].flat().join(', ')}.`;
        case 'type':
            return `The JSON value at ${place}${path.map((part) => `.${part}`).join('')} must be of type ${error.params.type}.`;
        default:
            return `The field ${field} ${error.message ?? 'is invalid'}.`;
    }
}
function pascalCase(member) {
    return member.slice(0, 1).toUpperCase() + member.slice(1);
}

;// CONCATENATED MODULE: ./build/emulator/management/services.js














/** ARM's rule for the names of resource groups. */
const resourceGroupPattern = /^[-\w.()]{1,90}$/;
function getService(context, params) {
    const service = requireService(context.store, params);
    return { status: 200, headers: { etag: service.etag }, body: services_rendered(context, service) };
}
/** The services of a resource group, or of the subscription when the path names no group. */
function listServices(context, request, params) {
    const { subscriptionId, resourceGroup } = serviceAddress(params);
    const prefix = `/subscriptions/${subscriptionId}/resourceGroups/${resourceGroup ? `${resourceGroup}/` : ''}`;
    const services = context.store
        .list([], 'services')
        .filter((service) => service.id.toLowerCase().startsWith(prefix.toLowerCase()));
    return page(request, services, context.pageSize, (service) => services_rendered(context, service));
}
async function putService(context, request, params) {
    const address = serviceAddress(params);
    const body = jsonBody(request);
    const existing = context.store.get(servicePath(address));
    if (wantsRestoring(body))
        return restoreService(context, address);
    const location = body.location;
    if (typeof location !== 'string' || location === '') {
        throw gateway(400, 'LocationRequired', 'The location property is required for this definition.');
    }
    if (existing) {
        refuseMove(existing, location);
        const envelope = envelopeOf(existing.id, body, skuOf(body) ?? existing.envelope?.sku, location);
        const changed = changedRecord(context.stamps, existing, { envelope });
        context.store.put(servicePath(address), changed);
        return { status: 200, body: services_rendered(context, changed) };
    }
    if (!resourceGroupPattern.test(address.resourceGroup)) {
        throw gateway(400, 'InvalidResourceGroup', 'The name of the resource group is not a valid one.');
    }
    const problems = nameProblems(address.name);
    if (problems.length > 0)
        throw validationError(problems);
    if (context.store.get(tombstonePath(address)))
        throw validationError([`The name ${address.name} is already taken.`]);
    const service = await createService(context, address, envelopeOf(serviceId(address), body, skuOf(body), location));
    return { status: 201, body: services_rendered(context, service) };
}
/** Tags and identity are all that a PATCH changes; it too can restore a deleted service (2024-03-15-preview). */
async function patchService(context, request, params) {
    const body = jsonBody(request);
    if (wantsRestoring(body))
        return restoreService(context, serviceAddress(params));
    const service = requireService(context.store, params);
    const { tags, identity } = body;
    const changed = changedRecord(context.stamps, service, {
        envelope: {
            ...service.envelope,
            ...((0,json/* isJsonObject */.O)(tags) ? { tags } : {}),
            ...(0,optional/* optional */.l)('identity', serviceIdentity(service.id, identity)),
        },
    });
    context.store.put(servicePath(serviceAddress(params)), changed);
    return { status: 200, body: services_rendered(context, changed) };
}
async function deleteService(context, params) {
    const address = serviceAddress(params);
    const service = context.store.get(servicePath(address));
    if (!service)
        return { status: 204 };
    const deletedAt = dotNetTime(context.stamps.now());
    context.store.move(servicePath(address), tombstonePath(address), { ...service, deletedAt });
    await context.dataHosts.close(address);
    return { status: 200 };
}
function wantsRestoring({ properties }) {
    return (0,json/* isJsonObject */.O)(properties) && properties.restore === true;
}
/** Brings a deleted service back with all it had; everything else in the request is ignored. */
async function restoreService(context, address) {
    const { store, stamps } = context;
    const tombstone = store.get(tombstonePath(address));
    if (!tombstone) {
        throw validationError([`There is no deleted service ${address.name} to restore.`]);
    }
    const { deletedAt: _, ...service } = tombstone;
    store.move(tombstonePath(address), servicePath(address), changedRecord(stamps, service, {}));
    await openDataHost(context, address);
    return { status: 200, body: services_rendered(context, store.get(servicePath(address)) ?? service) };
}
/**
 * A new API center with its workspace and its data host.
 *
 * @param envelope location, sku, tags; the context's plan is taken when there is no sku
 */
async function createService(context, address, envelope) {
    const { store, stamps } = context;
    const id = serviceId(address);
    const path = servicePath(address);
    const service = createdRecord(stamps, {
        id,
        name: address.name,
        properties: {},
        envelope: { sku: { name: context.sku }, ...envelope },
    });
    store.put(path, service);
    store.put([...path, { collection: 'workspaces', name: 'default' }], createdRecord(stamps, {
        id: `${id}/workspaces/default`,
        name: 'default',
        properties: { title: 'Default workspace', description: 'Default workspace' },
    }));
    await openDataHost(context, address);
    return store.get(path) ?? service;
}
/** Starts a service's data host, at the address that it had before where that is free. */
async function openDataHost(context, address) {
    const path = servicePath(address);
    const dataPort = await context.dataHosts.open(address, context.store.get(path)?.dataPort);
    const service = context.store.get(path);
    if (!service)
        await context.dataHosts.close(address);
    else if (service.dataPort !== dataPort)
        context.store.put(path, { ...service, dataPort });
}
function services_rendered(context, service) {
    return serviceEnvelope(service, context.dataHosts.hostname(addressOf(service)));
}
/** A service's address, read from its id. */
function addressOf(service) {
    const [, , subscriptionId = '', , resourceGroup = ''] = service.id.split('/');
    return { subscriptionId, resourceGroup, name: service.name };
}
function envelopeOf(id, { tags, identity }, sku, location) {
    return {
        location,
        ...(0,optional/* optional */.l)('identity', serviceIdentity(id, identity)),
        ...(sku === undefined ? {} : { sku }),
        ...((0,json/* isJsonObject */.O)(tags) ? { tags } : {}),
    };
}
function skuOf(body) {
    const { sku } = body;
    if (sku === undefined || sku === null)
        return undefined;
    const name = (0,json/* isJsonObject */.O)(sku) ? constants/* skus */.Zv.find((known) => known === sku.name) : undefined;
    if (!name)
        throw validationError([`The field Sku must be one of: ${constants/* skus */.Zv.join(', ')}.`]);
    return { name };
}
function refuseMove(service, location) {
    const current = String(service.envelope?.location ?? '');
    const plain = (name) => name.toLowerCase().replaceAll(' ', '');
    if (plain(current) === plain(location))
        return;
    throw gateway(409, 'InvalidResourceLocation', `The resource '${service.name}' already exists in location '${current}'. A resource with the same name cannot be created in location '${location}'. Please select a new resource name.`);
}

;// CONCATENATED MODULE: ./build/emulator/management/portals.js









/** The configuration of a service's portal. There is one, `default`, and only from its first PUT on. */
const portalRoute = `${serviceRoute}/portals/default`;
const schema = {
    type: 'object',
    properties: {
        portalDefaultHostName: { type: 'string', readOnly: true },
        dataApiHostName: { type: 'string', readOnly: true },
        title: { type: 'string' },
        authentication: {
            type: 'object',
            properties: { clientId: { type: 'string' }, tenantId: { type: 'string' } },
        },
        enabled: { type: 'boolean' },
    },
};
function getPortal(context, params) {
    const service = requireService(context.store, params);
    const portal = context.store.get(portalPath(params));
    if (!portal)
        throw flat(404, plainlyMissing);
    return portals_rendered(context, service, portal);
}
/** Creates or replaces: 200 for both. A `location` beside the properties is taken and means nothing. */
function putPortal(context, request, params) {
    const { store, stamps } = context;
    const service = requireService(store, params);
    const path = portalPath(params);
    const properties = normalised(schema, propertiesOf(request));
    const problems = propertyProblems(schema, properties);
    if (problems.length > 0)
        throw validationError(problems);
    const existing = store.get(path);
    const portal = existing
        ? changedRecord(stamps, existing, { properties })
        : firstRecord(context, { id: `${service.id}/portals/default`, name: 'default', properties });
    store.put(path, portal);
    return portals_rendered(context, service, portal);
}
/** 204, whether there was one or not. */
function deletePortal(context, params) {
    requireService(context.store, params);
    context.store.delete(portalPath(params));
    return { status: 204 };
}
function portalPath(params) {
    return [...servicePath(serviceAddress(params)), { collection: 'portals', name: 'default' }];
}
/** Unlike other resources, a new portal has one moment for its creation and its last change. */
function firstRecord({ stamps }, contents) {
    const created = createdRecord(stamps, contents);
    return { ...created, lastModifiedAt: created.createdAt };
}
function portals_rendered(context, service, portal) {
    const { createdAt, lastModifiedAt } = portal;
    return {
        status: 200,
        headers: { etag: portal.etag },
        body: {
            type: 'Microsoft.ApiCenter/services/portals',
            properties: merged(schema, portal.properties, hostNames(context, service)),
            id: portal.id,
            name: portal.name,
            systemData: { createdAt, lastModifiedAt },
        },
    };
}
/**
 * The data host is the emulator's own. There is no portal behind the other name, so it has the live form under
 * `localhost`: the live name could lead a person to sign in at someone else's portal.
 */
function hostNames(context, service) {
    const region = String(service.envelope?.location ?? '')
        .toLowerCase()
        .replaceAll(' ', '');
    const dataApiHostName = context.dataHosts.hostname(addressOf(service));
    return {
        portalDefaultHostName: `${service.name}.portal.${region}.localhost`,
        ...(dataApiHostName === undefined ? {} : { dataApiHostName }),
    };
}

;// CONCATENATED MODULE: ./build/emulator/management/provider-operations.js

/** Where the provider's operations are listed. */
const operationsRoute = '/providers/Microsoft.ApiCenter/operations';
const provider_operations_provider = 'Microsoft.ApiCenter';
/**
 * What roles can permit (Operations_List): reading, writing and deleting of each kind of resource, and the actions.
 * The specification declares the form; the words are the emulator's own.
 */
function listOperations(resourceTypes) {
    const services = `${provider_operations_provider}/services`;
    const definitions = `${services}/workspaces/apis/versions/definitions`;
    const value = [
        ...[services, ...resourceTypes.map(armType), `${services}/portals`].flatMap((type) => [
            operation(type, 'read', 'Reads'),
            operation(type, 'write', 'Creates or updates'),
            operation(type, 'delete', 'Deletes'),
        ]),
        operation(services, 'exportMetadataSchema/action', 'Exports the metadata schema of'),
        operation(definitions, 'importSpecification/action', 'Imports the specification of'),
        operation(definitions, 'exportSpecification/action', 'Exports the specification of'),
        operation(`${provider_operations_provider}/deletedServices`, 'read', 'Reads'),
    ];
    return { status: 200, body: { value } };
}
function operation(type, suffix, verb) {
    const resource = type.slice(provider_operations_provider.length + 1);
    const what = `${verb} ${resource}`;
    return {
        name: `${type}/${suffix}`,
        isDataAction: false,
        display: { provider: provider_operations_provider, resource, operation: what, description: `${what}.` },
    };
}

;// CONCATENATED MODULE: ./build/emulator/management/capacity.js


/** Why a collection of the service's plan holds no further member; nothing when it does. */
function crowded({ store, mode }, resourceType, parentPath, service) {
    const sku = capacity_skuOf(service);
    const limits = constants/* skuLimits */.yd[sku];
    const limit = limits[resourceType.collection];
    // That there is one workspace only is not declared either.
    if (resourceType.permanent && mode === 'spec')
        return [];
    if (limit === undefined || store.count(parentPath, resourceType.collection) < limit)
        return [];
    return [`The maximum number of ${resourceType.collection} (${limit}) of the ${sku} plan has been reached.`];
}
/**
 * Why an entity of the service's plan takes no further custom metadata.
 *
 * @param path where the metadata schema is, or is to be
 * @param properties what it is to say
 */
function crowdedEntities({ store }, path, properties) {
    const servicePath = path.slice(0, -1);
    const sku = capacity_skuOf(store.get(servicePath));
    const limit = constants/* skuLimits */.yd[sku].metadataOfEntity;
    const name = path.at(-1)?.name.toLowerCase();
    const others = store
        .list(servicePath, 'metadataSchemas')
        .filter((schema) => schema.name.toLowerCase() !== name);
    return constants/* metadataEntities */.Jv
        .filter((entity) => isAssigned(properties, entity) &&
        others.filter((schema) => isAssigned(schema.properties, entity)).length >= limit)
        .map((entity) => `The maximum number of custom metadata properties of the entity '${entity}' (${limit}) of the ${sku} plan has been reached.`);
}
function isAssigned({ assignedTo }, entity) {
    return Array.isArray(assignedTo) && assignedTo.some((item) => (0,json/* isJsonObject */.O)(item) && item.entity === entity);
}
function capacity_skuOf(service) {
    const sku = service?.envelope?.sku;
    return (0,json/* isJsonObject */.O)(sku) && sku.name === 'Standard' ? 'Standard' : 'Free';
}

;// CONCATENATED MODULE: ./build/emulator/management/lifecycle.js
/**
 * An api shows the stage of the version that was written last. Its etag moves with it, the moment of
 * its last change does not.
 */
function followLifecycle(store, stamps, apiPath) {
    const api = store.get(apiPath);
    if (!api)
        return;
    const [newest] = store.list(apiPath, 'versions').sort((a, b) => b.written - a.written);
    const { derived: _, ...rest } = api;
    const etag = stamps.etag(stamps.nextNumber(), stamps.now());
    const lifecycleStage = newest?.properties.lifecycleStage;
    store.put(apiPath, {
        ...rest,
        etag,
        ...(lifecycleStage === undefined ? {} : { derived: { lifecycleStage } }),
    });
}

// EXTERNAL MODULE: ./build/core/text/parse-yaml.js
var parse_yaml = __webpack_require__(15943);
;// CONCATENATED MODULE: ./build/emulator/management/strictness.js


/** Specifications that are written in JSON or YAML; others have languages of their own. */
const structured = ['openapi', 'asyncapi'];
/** What is wrong with a document for the specification it is said to follow; undefined when nothing is known to be. */
function malformation(text, { name }) {
    if (typeof name === 'string' && !structured.includes(name.toLowerCase()))
        return undefined;
    const parsed = (0,parse_yaml.parseYaml)(text);
    if (!parsed.valid) {
        return `The specification cannot be read${parsed.place ? ` at ${parsed.place}` : ''}: ${parsed.problem}.`;
    }
    return (0,json/* isJsonObject */.O)(parsed.value) ? undefined : 'The specification must be a JSON or YAML object.';
}
/** What the references of a deployment lead through, from the service on. */
const references = {
    environmentId: ['workspaces', 'environments'],
    definitionId: ['workspaces', 'apis', 'versions', 'definitions'],
};
/**
 * What is wrong with the references of a deployment: each must be relative to its service, and what it leads to be there.
 *
 * @param service where the service is
 */
function referenceProblems(store, service, properties) {
    return Object.entries(references).flatMap(([member, collections]) => {
        const value = properties[member];
        if (value === undefined)
            return [];
        const field = `The field ${member.slice(0, 1).toUpperCase()}${member.slice(1)}`;
        const steps = stepsIn(String(value), collections);
        if (!steps) {
            return [`${field} must be a path such as /${collections.map((name) => `${name}/{name}`).join('/')}.`];
        }
        return store.get([...service, ...steps]) ? [] : [`${field} leads to nothing: '${value}'.`];
    });
}
function stepsIn(reference, collections) {
    const [before, ...parts] = reference.split('/');
    const steps = collections.map((collection, index) => ({ collection, name: parts[2 * index + 1] ?? '' }));
    const expected = steps.flatMap(({ collection, name }) => [collection.toLowerCase(), name]);
    const given = parts.map((part, index) => (index % 2 === 0 ? part.toLowerCase() : part));
    const fits = before === '' && given.join('/') === expected.join('/') && !given.includes('');
    return fits ? steps : undefined;
}

;// CONCATENATED MODULE: ./build/emulator/management/resource-handlers.js












function getChild(context, resourceType, params) {
    const [, resource] = requireChild(context.store, resourceType, params);
    return { status: 200, headers: { etag: resource.etag }, body: envelope(resourceType, resource, 'read') };
}
function listChildren(context, resourceType, request, params) {
    const [parentPath] = requireParent(context.store, resourceType, params);
    return page(request, context.store.list(parentPath, resourceType.collection), context.pageSize, (resource) => envelope(resourceType, resource, 'read'));
}
/** Creates or replaces; the live service answers 200 to both, its specification wants 201 for the first. */
function putChild(context, resourceType, request, params) {
    const { store, stamps } = context;
    const [parentPath, parent] = requireParent(store, resourceType, params);
    const path = childPath(resourceType, params);
    const name = params[resourceType.collection] ?? '';
    const existing = store.get(path);
    const properties = normalised(resourceType.schema, propertiesOf(request));
    refuseProblems([
        ...(existing ? [] : nameProblems(name)),
        ...problemsOf(context, resourceType, path, properties),
        ...(existing ? [] : crowded(context, resourceType, parentPath, requireService(store, params))),
        ...(resourceType.collection === 'metadataSchemas' ? crowdedEntities(context, path, properties) : []),
    ]);
    const resource = existing
        ? changedRecord(stamps, existing, { properties })
        : createdRecord(stamps, { id: `${parent.id}/${resourceType.collection}/${name}`, name, properties });
    store.put(path, resource);
    if (resourceType.collection === 'versions')
        followLifecycle(store, stamps, parentPath);
    return {
        status: existing || context.mode === 'live' ? 200 : 201,
        headers: { etag: resource.etag },
        body: envelope(resourceType, resource, existing ? 'updated' : 'created'),
    };
}
/** Removes a resource with all below it. A missing one is 204 whatever its type. */
function deleteChild(context, resourceType, params) {
    const { store } = context;
    requireService(store, params);
    const path = childPath(resourceType, params);
    // The specification declares that it can be deleted; that the live service keeps it is a choice of ours.
    if (resourceType.permanent && context.mode === 'live' && store.get(path)) {
        throw validationError([
            `The ${resourceType.collection} entry '${params[resourceType.collection] ?? ''}' cannot be deleted.`,
        ]);
    }
    const deleted = store.delete(path);
    if (deleted && resourceType.collection === 'versions')
        followLifecycle(store, context.stamps, path.slice(0, -1));
    return { status: deleted ? resourceType.deleteStatus : 204 };
}
function problemsOf(context, resourceType, path, properties) {
    const problems = propertyProblems(resourceType.schema, properties);
    if (problems.length > 0)
        return problems;
    const custom = properties.customProperties;
    const service = path.slice(0, 1);
    return [
        // What the specification does not declare is not asked for in its mode.
        ...((context.mode === 'live' && resourceType.problems?.(properties)) || []),
        ...(resourceType.entity && (0,json/* isJsonObject */.O)(custom)
            ? context.customProperties.problems(service, resourceType.entity, custom)
            : []),
        ...(context.strict && resourceType.collection === 'deployments'
            ? referenceProblems(context.store, service, properties)
            : []),
    ];
}
function refuseProblems(problems) {
    if (problems.length > 0)
        throw validationError(problems);
}

;// CONCATENATED MODULE: ./build/emulator/management/resource-types/apis.js


const url = { type: 'string', maxLength: constants/* limits */.Fy.url };
/** The limits are those of the live service's own schema; URLs are not checked for their form, as there. */
const apis = {
    collection: 'apis',
    parents: ['workspaces'],
    deleteStatus: 204,
    missing: plainlyMissing,
    moments: 'both',
    entity: 'api',
    schema: {
        type: 'object',
        required: ['title', 'kind'],
        properties: {
            title: { type: 'string', minLength: 1, maxLength: constants/* limits */.Fy.title },
            summary: { type: 'string', maxLength: constants/* limits */.Fy.summary },
            description: { type: 'string', maxLength: constants/* limits */.Fy.apiDescription },
            kind: { type: 'string', minLength: 1 },
            lifecycleStage: { type: 'string', enum: constants/* lifecycleStages */.Wm, readOnly: true },
            termsOfService: { type: 'object', required: ['url'], properties: { url } },
            license: {
                type: 'object',
                properties: {
                    name: { type: 'string', maxLength: constants/* limits */.Fy.licenseName },
                    url,
                    identifier: { type: 'string', maxLength: constants/* limits */.Fy.licenseIdentifier },
                },
            },
            externalDocumentation: {
                type: 'array',
                maxItems: constants/* limits */.Fy.externalDocumentationItems,
                default: [],
                items: {
                    type: 'object',
                    required: ['url'],
                    properties: {
                        title: { type: 'string', maxLength: constants/* limits */.Fy.externalDocumentationTitle },
                        description: { type: 'string', maxLength: constants/* limits */.Fy.externalDocumentationDescription },
                        url,
                    },
                },
            },
            contacts: {
                type: 'array',
                default: [],
                items: {
                    type: 'object',
                    properties: {
                        name: { type: 'string', maxLength: constants/* limits */.Fy.contactName },
                        url,
                        email: { type: 'string', maxLength: constants/* limits */.Fy.contactEmail },
                    },
                },
            },
            customProperties: { type: 'object', default: {} },
        },
    },
};

;// CONCATENATED MODULE: ./build/emulator/management/resource-types/definitions.js


const definitions = {
    collection: 'definitions',
    parents: ['workspaces', 'apis', 'versions'],
    deleteStatus: 200,
    missing: plainlyMissing,
    moments: 'both',
    schema: {
        type: 'object',
        required: ['title'],
        properties: {
            title: { type: 'string', minLength: 1, maxLength: constants/* limits */.Fy.title },
            description: { type: 'string' },
            specification: { type: 'object', readOnly: true },
        },
    },
};

;// CONCATENATED MODULE: ./build/emulator/management/resource-types/deployments.js


/** References to environments and definitions are not followed: what the live service says to a wrong one is not known. */
const deployments = {
    collection: 'deployments',
    parents: ['workspaces', 'apis'],
    deleteStatus: 204,
    missing: plainlyMissing,
    moments: 'both',
    entity: 'deployment',
    schema: {
        type: 'object',
        properties: {
            title: { type: 'string', minLength: 1, maxLength: constants/* limits */.Fy.title },
            description: { type: 'string', maxLength: constants/* limits */.Fy.deploymentDescription },
            environmentId: { type: 'string' },
            definitionId: { type: 'string' },
            state: { type: 'string' },
            server: {
                type: 'object',
                required: ['runtimeUri'],
                properties: {
                    runtimeUri: { type: 'array', items: { type: 'string', maxLength: constants/* limits */.Fy.url } },
                },
            },
            customProperties: { type: 'object', default: {} },
            recommended: { type: 'boolean', default: false },
        },
    },
};

;// CONCATENATED MODULE: ./build/emulator/management/resource-types/environments.js

/** Kinds and server types that the service's documents do not list are taken, as the live service does. */
const environments = {
    collection: 'environments',
    parents: ['workspaces'],
    deleteStatus: 204,
    missing: { code: '404', message: 'The environment with the specified ID does not exist.' },
    moments: 'created',
    entity: 'environment',
    schema: {
        type: 'object',
        required: ['title', 'kind'],
        properties: {
            title: { type: 'string', minLength: 1, maxLength: constants/* limits */.Fy.title },
            kind: { type: 'string', minLength: 1 },
            description: { type: 'string', maxLength: constants/* limits */.Fy.environmentDescription },
            server: {
                type: 'object',
                properties: {
                    type: { type: 'string' },
                    managementPortalUri: { type: 'array', maxItems: 200, items: { type: 'string' } },
                },
            },
            onboarding: {
                type: 'object',
                properties: {
                    instructions: { type: 'string', maxLength: 1000 },
                    developerPortalUri: { type: 'array', maxItems: 200, items: { type: 'string' } },
                },
            },
            customProperties: { type: 'object', default: {} },
        },
    },
};

;// CONCATENATED MODULE: ./build/emulator/management/resource-types/metadata-schemas.js



const metadataSchemas = {
    collection: 'metadataSchemas',
    parents: [],
    deleteStatus: 204,
    missing: plainlyMissing,
    moments: 'both',
    problems: ({ schema }) => parsedSchema(schema) ? [] : ['The field Schema must be the text of a JSON Schema.'],
    schema: {
        type: 'object',
        required: ['schema'],
        properties: {
            assignedTo: {
                type: 'array',
                items: {
                    type: 'object',
                    required: ['entity'],
                    properties: {
                        entity: { type: 'string', enum: constants/* metadataEntities */.Jv },
                        required: { type: 'boolean' },
                        deprecated: { type: 'boolean' },
                    },
                },
            },
            schema: { type: 'string', minLength: 1 },
        },
    },
};

;// CONCATENATED MODULE: ./build/emulator/management/resource-types/versions.js


const versions = {
    collection: 'versions',
    parents: ['workspaces', 'apis'],
    deleteStatus: 204,
    missing: plainlyMissing,
    moments: 'both',
    schema: {
        type: 'object',
        required: ['title', 'lifecycleStage'],
        properties: {
            title: { type: 'string', minLength: 1, maxLength: constants/* limits */.Fy.title },
            lifecycleStage: { type: 'string', enum: constants/* lifecycleStages */.Wm },
        },
    },
};

;// CONCATENATED MODULE: ./build/emulator/management/resource-types/workspaces.js


/** There is one, `default`, from the moment that its service exists. */
const workspaces = {
    collection: 'workspaces',
    parents: [],
    deleteStatus: 204,
    missing: plainlyMissing,
    moments: 'both',
    permanent: true,
    schema: {
        type: 'object',
        required: ['title'],
        properties: {
            title: { type: 'string', minLength: 1, maxLength: constants/* limits */.Fy.title },
            description: { type: 'string' },
        },
    },
};

// EXTERNAL MODULE: external "node:dns"
var external_node_dns_ = __webpack_require__(40610);
;// CONCATENATED MODULE: ./build/emulator/management/fetch-link.js





const deadlineMs = 10_000;
/**
 * Fetches a linked document. The embedded API Center stays on this machine, so it asks nobody beyond loopback, and
 * loopback only when it was started so.
 *
 * @returns the text, or one sentence about why there is none; it never rejects
 */
async function fetchLink(link, { links, allowLoopbackLinks, closing }) {
    const url = URL.canParse(link) ? new URL(link) : undefined;
    try {
        if (!url || !/^https?:$/.test(url.protocol) || !(0,http_authority/* isLoopbackName */.xX)(url.hostname)) {
            const text = await links(link);
            if (text !== undefined)
                return { text };
            return { failure: 'The embedded API Center follows links to loopback addresses only.' };
        }
        if (!allowLoopbackLinks) {
            return {
                failure: 'The embedded API Center follows links to loopback addresses only when it is started with --allow-loopback-links.',
            };
        }
        const signal = AbortSignal.any([closing, AbortSignal.timeout(deadlineMs)]);
        return await bounded(await answerOf(url, signal));
    }
    catch {
        return { failure: 'The link could not be read.' };
    }
}
/** The answer of the address itself: a redirect is not followed. */
function answerOf(url, signal) {
    const ask = url.protocol === 'https:' ? external_node_https_.get : external_node_http_.get;
    return new Promise((resolve, reject) => {
        ask(url, { agent: false, lookup: lookupOnLoopback, signal }, resolve).once('error', reject);
    });
}
/** What `localhost` means is the system's to say; where it is not this machine, nobody is asked. */
const lookupOnLoopback = (hostname, options, callback) => {
    (0,external_node_dns_.lookup)(hostname, { ...options, all: true }, (error, found) => {
        const own = (found ?? []).filter(({ address }) => (0,http_authority/* isLoopbackName */.xX)(address) || address === '::1');
        const [first] = own;
        if (error || first === undefined) {
            return callback(error ?? new Error(`${hostname} does not lead to loopback.`), '', 0);
        }
        if (options.all)
            callback(null, own);
        else
            callback(null, first.address, first.family);
    });
};
async function bounded(response) {
    const { statusCode = 0 } = response;
    if (statusCode < 200 || statusCode > 299) {
        response.destroy();
        return { failure: `The link was answered with status ${statusCode}.` };
    }
    const chunks = [];
    let bytes = 0;
    for await (const chunk of response) {
        if (!Buffer.isBuffer(chunk))
            continue;
        bytes += chunk.length;
        if (bytes > greatestRequestBody)
            return { failure: `The document is larger than ${greatestRequestBody} bytes.` };
        chunks.push(chunk);
    }
    return { text: Buffer.concat(chunks).toString('utf8') };
}

;// CONCATENATED MODULE: ./build/emulator/management/specification-handlers.js











const importRequest = {
    type: 'object',
    required: ['format', 'value'],
    properties: {
        format: { type: 'string', enum: constants/* specificationFormats */.mz },
        value: { type: 'string' },
        specification: {
            type: 'object',
            properties: { name: { type: 'string' }, version: { type: 'string' } },
        },
    },
};
/**
 * Takes a document as the definition's specification. Inline it is there when the answer comes; a link is
 * fetched afterwards, and its effect comes some seconds after the operation has succeeded.
 */
function handleImport(context, request, params) {
    const [path, definition] = requireChild(context.store, definitions, params);
    const order = normalised(importRequest, jsonBody(request));
    const problems = propertyProblems(importRequest, order, '$');
    if (problems.length > 0)
        throw validationError(problems);
    const value = String(order.value);
    const specification = (0,json/* isJsonObject */.O)(order.specification) ? order.specification : {};
    const broken = (text) => (context.strict ? malformation(text, specification) : undefined);
    const write = (text) => writeText(context, { path, order: definition.order }, { text, derived: { specification } });
    if (order.format === 'link') {
        return context.operations.start(request, definition.id, importLink(context, value, broken, write));
    }
    if (Buffer.byteLength(value) > constants/* inlineSpecificationBytes */.Iv) {
        throw validationError([
            `The field Value must be a string or array type with a maximum length of '${constants/* inlineSpecificationBytes */.Iv}'.`,
        ]);
    }
    const problem = broken(value);
    if (problem !== undefined)
        throw validationError([problem]);
    write(value);
    if (context.mode === 'live')
        return { status: 200 };
    return context.operations.start(request, definition.id, Promise.resolve({ status: 'Succeeded' }));
}
/** The document exactly as it was imported. */
function handleExport(context, request, params) {
    const [, definition] = requireChild(context.store, definitions, params);
    if (definition.text === undefined) {
        throw flat(404, { code: '404', message: 'The definition has no specification.' });
    }
    const result = { format: 'inline', value: definition.text };
    if (context.mode === 'live')
        return { status: 200, body: result };
    return context.operations.start(request, definition.id, Promise.resolve({ status: 'Succeeded', result }));
}
function pollOperation(context, request, params) {
    const [, definition] = requireChild(context.store, definitions, params);
    return context.operations.poll(request, definition.id, params.operation ?? '');
}
async function importLink(context, url, broken, write) {
    const fetched = await fetchLink(url, context);
    if ('failure' in fetched)
        return failed(fetched.failure);
    const problem = broken(fetched.text);
    if (problem !== undefined)
        return failed(problem);
    context.clock
        .sleep(context.importDelayMs, context.closing)
        .then(async () => {
        write(fetched.text);
        await context.save();
    })
        // Closing is the one reason to get here, and then nobody is left to see the effect.
        .catch(() => undefined);
    return { status: 'Succeeded' };
}
function failed(message) {
    return { status: 'Failed', error: { code: 'ValidationError', message } };
}
/** Leaves a definition alone that was deleted, or deleted and created again, since it was read. */
function writeText(context, { path, order }, change) {
    const current = context.store.get(path);
    if (current?.order !== order)
        return;
    context.store.put(path, changedRecord(context.stamps, current, change));
}

;// CONCATENATED MODULE: ./build/emulator/management/management-handler.js




















const resourceTypes = [workspaces, environments, apis, versions, definitions, deployments, metadataSchemas];
const commonHeaders = {
    'cache-control': 'no-cache',
    pragma: 'no-cache',
    expires: '-1',
    'x-content-type-options': 'nosniff',
};
/** Sent by the provider itself, not with the gateway's errors. */
const providerHeaders = {
    'api-supported-versions': apiVersions.join(', '),
};
/** The management API. What a call has written is on disk before its answer leaves. */
function createManagementHandler(context) {
    const routes = managementRoutes(context);
    const allowance = new Allowance(context.clock);
    return async (request) => {
        const subscription = request.path.split('/')[2] ?? '';
        const spent = allowance.spend(subscription, request.method);
        if (context.limits === 'arm' && spent.retryAfter !== undefined)
            return throttled(subscription, spent);
        const answer = await management_handler_answered(routes, request);
        if (request.method !== 'GET' && request.method !== 'HEAD')
            await context.save();
        const fromGateway = answer.headers?.['x-ms-failure-cause'] === 'gateway';
        return {
            ...(context.mode === 'spec' ? asSpecified(answer) : answer),
            headers: {
                ...commonHeaders,
                ...(fromGateway ? {} : { ...providerHeaders, ...spent.headers }),
                ...(context.mode === 'spec' && answer.status === 202 ? { 'retry-after': '1' } : {}),
                ...answer.headers,
            },
        };
    };
}
async function management_handler_answered(routes, request) {
    try {
        const match = routes.find(request.method, request.path);
        if (!match)
            throw unrouted(routes, request);
        requireVersion(request);
        return await match.handler(request, match.params);
    }
    catch (error) {
        if (error instanceof Refusal)
            return error.answer;
        throw error;
    }
}
/** Which versions there are is the gateway's to know; a client that misspells one learns it. */
function requireVersion({ query }) {
    const version = query.get('api-version');
    if (!version) {
        throw gateway(400, 'MissingApiVersionParameter', 'The api-version query parameter (?api-version=) is required for all requests.');
    }
    if (apiVersions.some((known) => known === version.toLowerCase()))
        return;
    throw gateway(400, 'InvalidApiVersionParameter', `The api-version '${version.slice(0, 100)}' is invalid. The supported versions are '${apiVersions.join(',')}'.`);
}
function managementRoutes(context) {
    const routes = new RouteTable();
    routes.on('GET', operationsRoute, () => listOperations(resourceTypes));
    const deletedOfAll = deletedServicesRoute.replace('/resourceGroups/:resourceGroup', '');
    for (const deleted of [deletedOfAll, deletedServicesRoute]) {
        routes.on('GET', deleted, (request, params) => listDeletedServices(context, request, params));
    }
    routes.on('GET', `${deletedServicesRoute}/:service`, (_, params) => getDeletedService(context, params));
    routes.on('DELETE', `${deletedServicesRoute}/:service`, (_, params) => purgeDeletedService(context, params));
    const list = '/subscriptions/:subscriptionId/providers/Microsoft.ApiCenter/services';
    routes.on('GET', list, (request, params) => listServices(context, request, params));
    routes.on('GET', serviceRoute.replace('/:service', ''), (request, params) => listServices(context, request, params));
    routes.on('GET', serviceRoute, (_, params) => getService(context, params));
    routes.on('PUT', serviceRoute, (request, params) => putService(context, request, params));
    routes.on('PATCH', serviceRoute, (request, params) => patchService(context, request, params));
    routes.on('DELETE', serviceRoute, (_, params) => deleteService(context, params));
    routes.on('POST', `${serviceRoute}/exportMetadataSchema`, (request, params) => exportMetadataSchema(context, request, params));
    routes.on('GET', `${serviceRoute}/operationResults/:operation`, (request, params) => pollServiceOperation(context, request, params));
    routes.on('GET', portalRoute, (_, params) => getPortal(context, params));
    routes.on('PUT', portalRoute, (request, params) => putPortal(context, request, params));
    routes.on('DELETE', portalRoute, (_, params) => deletePortal(context, params));
    for (const resourceType of resourceTypes) {
        const child = childRoute(resourceType);
        routes.on('GET', collectionRoute(resourceType), (request, params) => listChildren(context, resourceType, request, params));
        routes.on('GET', child, (_, params) => getChild(context, resourceType, params));
        routes.on('HEAD', child, (_, params) => withoutBody(() => getChild(context, resourceType, params)));
        routes.on('PUT', child, (request, params) => putChild(context, resourceType, request, params));
        routes.on('DELETE', child, (_, params) => deleteChild(context, resourceType, params));
    }
    const definition = childRoute(definitions);
    routes.on('POST', `${definition}/importSpecification`, (request, params) => handleImport(context, request, params));
    routes.on('POST', `${definition}/exportSpecification`, (request, params) => handleExport(context, request, params));
    routes.on('GET', `${definition}/operationResults/:operation`, (request, params) => pollOperation(context, request, params));
    return routes;
}
/** The gateway's answer to a call that the allowance has nothing left for. */
function throttled(subscription, { kind, headers, retryAfter }) {
    const { answer } = gateway(429, 'SubscriptionRequestsThrottled', `Number of ${kind} for subscription '${subscription}' exceeded the limit. Please try again after '${retryAfter}' seconds.`);
    return {
        ...answer,
        headers: { ...commonHeaders, ...answer.headers, ...headers, 'retry-after': String(retryAfter) },
    };
}
function withoutBody(answer) {
    try {
        return { status: answer().status };
    }
    catch (error) {
        if (error instanceof Refusal)
            return { status: error.answer.status };
        throw error;
    }
}
function unrouted(routes, request) {
    const methods = routes.methodsOf(request.path);
    if (methods.length > 0) {
        return gateway(405, 'MethodNotAllowed', `This resource takes ${methods.join(', ')}, not ${request.method}.`);
    }
    return gateway(404, 'InvalidResourceType', 'The resource type could not be found in the namespace.');
}
/** The specification declares errors wrapped in `error`; the live service sends its own flat. */
function asSpecified(answer) {
    if (answer.status < 400 || !(0,json/* isJsonObject */.O)(answer.body) || 'error' in answer.body)
        return answer;
    return { ...answer, body: { error: answer.body } };
}

;// CONCATENATED MODULE: ./build/emulator/management/operations.js




/** Operations that go on after their answer. They live as long as the emulator's process. */
class Operations {
    #stamps;
    #random;
    #secret;
    #operations = new Map();
    constructor(stamps, random) {
        this.#stamps = stamps;
        this.#random = random;
        this.#secret = this.#hex(32);
    }
    /**
     * Starts an operation on a resource and answers where to poll it.
     *
     * @param work never rejects: a failure is an outcome
     * @returns 202 with `Location`
     */
    start(request, resourceId, work) {
        const name = this.#hex(32);
        const operation = { resourceId, startTime: this.#now(), polls: 0 };
        this.#operations.set(name, operation);
        const [oldest] = this.#operations.keys();
        if (oldest !== undefined && this.#operations.size > 1000)
            this.#operations.delete(oldest);
        work.then((outcome) => {
            operation.end = { time: this.#now(), outcome };
        });
        return { status: 202, headers: { location: this.#location(request, resourceId, name) } };
    }
    /**
     * One poll. The first one always finds the operation at work, so that callers meet the moving `Location`.
     *
     * @throws Refusal when the operation is unknown, or the URL was not followed as it was given
     */
    poll(request, resourceId, name) {
        const operation = this.#operations.get(name);
        if (!operation || operation.resourceId.toLowerCase() !== resourceId.toLowerCase()) {
            throw flat(404, plainlyMissing);
        }
        const signed = this.#signature(name, request.query.get('t') ?? '');
        if (request.query.get('s') !== signed) {
            throw gateway(403, 'InvalidOperationUrl', 'Follow the Location of the last answer as it is.');
        }
        // The live service leaves the workspace out of an operation's id.
        const id = `${resourceId.replace('/workspaces/default', '')}/operationResults/${name}`;
        const { startTime, end } = operation;
        if (operation.polls++ === 0 || !end) {
            return {
                status: 202,
                headers: { location: this.#location(request, resourceId, name) },
                body: { id, name, status: 'InProgress', startTime },
            };
        }
        const { outcome } = end;
        if (outcome.status === 'Succeeded' && outcome.result)
            return { status: 200, body: outcome.result };
        return {
            status: 200,
            body: {
                id,
                name,
                status: outcome.status,
                startTime,
                endTime: end.time,
                ...(outcome.status === 'Failed' ? { error: outcome.error } : {}),
            },
        };
    }
    /** Signed and some 4 KB long, as the live service's are: a client that rebuilds or cuts it does not get through. */
    #location(request, resourceId, name) {
        const ticksAtUnixEpoch = 621355968000000000n;
        const t = (ticksAtUnixEpoch + this.#stamps.now()).toString();
        const s = this.#signature(name, t);
        const query = new URLSearchParams({
            'api-version': request.query.get('api-version') ?? '',
            t,
            c: s.repeat(70),
            s,
            h: (0,external_node_crypto_.createHash)('sha256').update(s).digest('base64url'),
        });
        return `${request.origin}${resourceId}/operationResults/${name}?${query}`;
    }
    #signature(name, t) {
        return (0,external_node_crypto_.createHmac)('sha256', this.#secret).update(`${name} ${t}`).digest('base64url');
    }
    #now() {
        return dotNetTime(this.#stamps.now(), '+00:00');
    }
    #hex(length) {
        return Array.from({ length }, () => Math.floor(this.#random() * 16).toString(16)).join('');
    }
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./build/emulator/registry/list-query.js
/** Reads `version`, `search` and `updated_since` (RFC 3339) of a list's query. */
function readListQuery(query) {
    return {
        version: query.get('version') ?? 'latest',
        search: query.get('search')?.trim().toLowerCase() ?? '',
        since: Date.parse(query.get('updated_since') ?? ''),
    };
}

// EXTERNAL MODULE: ./build/emulator/registry/servers.js
var servers = __webpack_require__(56816);
;// CONCATENATED MODULE: ./build/emulator/registry/registry-routes.js







/** Entries on a page unless the caller wants fewer, as the MCP registry's own service has it; and the most he gets. */
const defaultPage = 30;
const registry_routes_greatestPage = 100;
/**
 * Adds the MCP registry of one service: `v0.1` and the older `v0`, with and without the workspace.
 *
 * @param options `pageSize`: the most entries on a page, to make lists that need several; `names`: how a name is compared
 */
function addRegistryRoutes(routes, store, service, { pageSize, names }) {
    const workspace = [...servicePath(service), { collection: 'workspaces', name: 'default' }];
    const listed = ({ query }, after) => (0,servers/* registryServers */.QO)(store, workspace, readListQuery(query), after);
    const list = { listed, pageSize, render: registryEntry, cursorMember: 'nextCursor' };
    const olderList = { ...list, render: olderEntry, cursorMember: 'next_cursor' };
    for (const base of ['', '/workspaces/default']) {
        routes.on('GET', `${base}/v0.1/servers`, (request) => registry_routes_listPage(request, list));
        routes.on('GET', `${base}/v0.1/servers/:name/versions`, (_, { name = '' }) => versionList((0,servers/* registryVersions */.V$)(store, workspace, name, names)));
        routes.on('GET', `${base}/v0.1/servers/:name/versions/:version`, (_, { name = '', version = '' }) => found((0,servers/* registryVersions */.V$)(store, workspace, name, names).find((0,servers/* isVersion */.lF)(version)), registryEntry));
        routes.on('GET', `${base}/v0/servers`, (request) => registry_routes_listPage(request, olderList));
        routes.on('GET', `${base}/v0/servers/:name`, (_, { name = '' }) => found((0,servers/* registryVersions */.V$)(store, workspace, name, 'ignore-case').at(-1), olderRecord));
    }
}
function registry_routes_listPage(request, { listed, pageSize, render, cursorMember }) {
    const asked = Number(request.query.get('limit') ?? defaultPage);
    const after = Number(Buffer.from(request.query.get('cursor') ?? '', 'base64url').toString() || 0);
    if (!Number.isInteger(asked) || asked < 1 || Number.isNaN(after)) {
        return (0,request_handler/* wrappedError */.q)(400, 'BadRequest', 'limit must be a positive number and cursor one that was given.');
    }
    if (Number.isNaN(Date.parse(request.query.get('updated_since') ?? '1970-01-01'))) {
        return (0,request_handler/* wrappedError */.q)(400, 'BadRequest', 'updated_since must be a moment such as 2026-01-31T12:00:00Z.');
    }
    const size = Math.min(asked, pageSize ?? registry_routes_greatestPage, registry_routes_greatestPage);
    const shown = [];
    const next = {};
    for (const server of listed(request, after)) {
        if (shown.length === size) {
            next[cursorMember] = Buffer.from(String(shown.at(-1)?.order)).toString('base64url');
            break;
        }
        shown.push(server);
    }
    return { status: 200, body: { servers: shown.map(render), metadata: { ...next, count: shown.length } } };
}
/** All versions of one server, without pages: a plan holds no more than a page does. */
function versionList(servers) {
    if (servers.length === 0)
        return notFound();
    return { status: 200, body: { servers: servers.map(registryEntry), metadata: { count: servers.length } } };
}
function found(server, render) {
    return server ? { status: 200, body: render(server) } : notFound();
}
function notFound() {
    return (0,request_handler/* wrappedError */.q)(404, 'NotFound', 'There is no such server or version in this registry.');
}
/** An entry of `v0.1`: `{server, _meta}`. A member without a value is left out, as the live service does with titles. */
function registryEntry(server) {
    const { name, title, description, version, remotes, createdAt, updatedAt, isLatest, id } = server;
    return {
        server: {
            $schema: 'https://static.modelcontextprotocol.io/schemas/2025-12-11/server.schema.json',
            name,
            ...(title ? { title } : {}),
            ...(description ? { description } : {}),
            version,
            remotes: [...remotes],
        },
        _meta: {
            'io.modelcontextprotocol.registry/official': { status: 'active', createdAt, updatedAt, isLatest },
            'x-ms-id': (0,emulator_guid/* guidOf */.d)(id),
        },
    };
}
/**
 * One server of `v0`: what the list has, and beside it the record in the form that the portal reads, `{server, _meta}`,
 * with both names for a remote's type.
 */
function olderRecord(server) {
    const { server: record, _meta } = registryEntry(server);
    const remotes = server.remotes.map(bothNames);
    return {
        ...olderEntry(server),
        server: { ...((0,json/* isJsonObject */.O)(record) ? record : {}), remotes, packages: [] },
        ...(0,optional/* optional */.l)('_meta', _meta),
    };
}
/**
 * An entry of `v0`. It has what the live service was seen to send, and what readers of the registry's form of July 2025
 * cannot do without: `version`, `_meta`, and a remote's `type`.
 */
function olderEntry(server) {
    const { name, description, version, remotes, createdAt, updatedAt, isLatest } = server;
    const guid = (0,emulator_guid/* guidOf */.d)(server.id);
    return {
        id: guid,
        name,
        ...(description ? { description } : {}),
        status: 'active',
        version,
        version_detail: { version, release_date: createdAt, is_latest: isLatest },
        packages: [],
        remotes: remotes.map(bothNames),
        created_at: createdAt,
        updated_at: updatedAt,
        'x-ms-id': guid,
        _meta: {
            'io.modelcontextprotocol.registry/official': {
                id: guid,
                is_latest: isLatest,
                published_at: createdAt,
                updated_at: updatedAt,
            },
        },
    };
}
function bothNames({ type, url }) {
    return { type, transport_type: type, url };
}

;// CONCATENATED MODULE: ./build/emulator/page/origin.js

const stampTitle = 'Registered by MCP Register';
/** Whether an item of an API's external documentation is the stamp: a mark, and no documentation to offer. */
function isStampItem(item) {
    return (0,json/* isJsonObject */.O)(item) && item.title === stampTitle;
}
/**
 * Reads the stamp among an API's external documentation: `mcp-register/1 source=… [manifest=…] [pr=n] [created=1]`.
 *
 * @returns undefined when there is none of that form
 */
function readOrigin(items) {
    const stamp = items.find(isStampItem);
    if (!(0,json/* isJsonObject */.O)(stamp) || typeof stamp.description !== 'string')
        return undefined;
    const [version, ...facts] = stamp.description.split(' ');
    if (version !== 'mcp-register/1')
        return undefined;
    const source = factOf(facts, 'source');
    if (source === undefined)
        return undefined;
    const pullRequest = /^[1-9]\d{0,8}$/.exec(factOf(facts, 'pr') ?? '')?.[0];
    return {
        source,
        url: typeof stamp.url === 'string' ? stamp.url : '',
        ...(pullRequest === undefined ? {} : { pullRequest: Number(pullRequest) }),
    };
}
function factOf(facts, name) {
    return facts.find((fact) => fact.startsWith(`${name}=`))?.slice(name.length + 1);
}

;// CONCATENATED MODULE: ./build/emulator/page/text-of.js
/** Text from the catalogue; empty for anything that is none. */
function textOf(value) {
    return typeof value === 'string' ? value : '';
}

;// CONCATENATED MODULE: ./build/emulator/page/tools.js


/** Reads the tools of a registered document: `x-mcp.tools`, `[{ name, title?, description? }]`. Anybody may have written it. */
function readTools(text) {
    const extension = extensionOf(text);
    if (!extension)
        return { kind: 'unpublished' };
    if (extension.surfaceProven === false)
        return { kind: 'unproven' };
    if (!Array.isArray(extension.tools))
        return { kind: 'unpublished' };
    const tools = extension.tools;
    return {
        kind: 'listed',
        tools: tools.filter(json/* isJsonObject */.O).map(({ name, title, description }) => ({
            name: textOf(name),
            title: textOf(title),
            description: textOf(description),
        })),
    };
}
function extensionOf(text) {
    let document;
    try {
        document = JSON.parse(text ?? '');
    }
    catch {
        return undefined;
    }
    const extension = (0,json/* isJsonObject */.O)(document) ? document['x-mcp'] : undefined;
    return (0,json/* isJsonObject */.O)(extension) ? extension : undefined;
}

;// CONCATENATED MODULE: ./build/emulator/page/catalogue.js








/** A hostile document can hold any number of tools; a page of this many for each server is still quick. */
const shownTools = 300;
/** A page of more servers than this is slow to load and to work with. */
const greatestShown = 200;
/** What the page shows, in the order of creation. Servers that are not shown are read only to be searched. */
function readCatalogue(store, { search, stage }) {
    const words = search.toLowerCase().split(/\s+/).filter(Boolean);
    const stages = new Set();
    const count = { total: 0, matching: 0, shown: 0 };
    const readServers = (workspace, apis) => apis.flatMap((api) => {
        count.total++;
        stages.add(stageOf(api));
        if (stage !== '' && stageOf(api) !== stage)
            return [];
        const isFull = count.shown === greatestShown;
        const server = isFull && words.length === 0 ? undefined : readServer(store, workspace, api);
        if (server && !words.every((word) => searchText(server).includes(word)))
            return [];
        count.matching++;
        if (isFull || !server)
            return [];
        count.shown++;
        return [server];
    });
    const centers = store.list([], 'services').map((service) => {
        const path = servicePath(addressOf(service));
        const workspace = [...path, { collection: 'workspaces', name: 'default' }];
        const apis = store.list(workspace, 'apis').filter(isMcp);
        return {
            id: service.id,
            name: service.name,
            ...(service.dataPort === undefined ? {} : { dataHost: `127.0.0.1:${service.dataPort}` }),
            registered: apis.length,
            servers: readServers(workspace, apis),
        };
    });
    return { centers, stages: [...stages].filter(Boolean).toSorted(), ...count };
}
/** What the search looks through, in lower case: names, texts, addresses, environments and tools. */
function searchText({ title, name, summary, description, versions }) {
    const tools = versions.flatMap(({ definitions }) => definitions.flatMap(namesOfTools));
    const places = versions.flatMap(({ endpoints }) => endpoints.flatMap(({ url, environment }) => [url, environment]));
    return [title, name, summary, description, ...places, ...tools].join('\n').toLowerCase();
}
function namesOfTools({ tools }) {
    return tools.kind === 'listed' ? tools.tools.slice(0, shownTools).map(({ name }) => name) : [];
}
function isMcp({ properties }) {
    return textOf(properties.kind).toLowerCase() === 'mcp';
}
function stageOf({ derived }) {
    return textOf(derived?.lifecycleStage);
}
function readServer(store, workspace, api) {
    const { properties } = api;
    const documentation = catalogue_listOf(properties.externalDocumentation);
    const origin = readOrigin(documentation);
    const license = memberOf(properties, 'license');
    return {
        name: api.name,
        title: textOf(properties.title) || api.name,
        summary: textOf(properties.summary),
        description: textOf(properties.description),
        kind: textOf(properties.kind),
        stage: stageOf(api),
        ...(origin ? { origin } : {}),
        documentation: documentation
            .filter((item) => !isStampItem(item))
            .filter(json/* isJsonObject */.O)
            .map(({ title, url }) => ({ title: textOf(title), url: textOf(url) })),
        contacts: catalogue_listOf(properties.contacts)
            .filter(json/* isJsonObject */.O)
            .map(({ name, email, url }) => ({ name: textOf(name), email: textOf(email), url: textOf(url) })),
        license: { title: textOf(license.name) || textOf(license.identifier), url: textOf(license.url) },
        terms: textOf(memberOf(properties, 'termsOfService').url),
        versions: readVersions(store, workspace, api).toReversed(),
    };
}
function readVersions(store, workspace, api) {
    const path = [...workspace, { collection: 'apis', name: api.name }];
    const versions = store.list(path, 'versions');
    const deployments = store.list(path, 'deployments');
    const listed = (0,servers/* registryVersions */.V$)(store, workspace, api.name, 'exact');
    return versions.map((version, index) => {
        const isLatest = index === versions.length - 1;
        const entry = listed[index];
        const definitions = store.list([...path, { collection: 'versions', name: version.name }], 'definitions');
        return {
            title: textOf(version.properties.title),
            stage: textOf(version.properties.lifecycleStage),
            endpoints: deployments
                .filter((deployment) => serves(deployment, version, isLatest))
                .flatMap((deployment) => endpointsOf(store, workspace, deployment)),
            definitions: definitions.map(({ properties, text }) => ({
                title: textOf(properties.title),
                tools: readTools(text),
            })),
            ...(entry ? { entry: registryEntry(entry) } : {}),
        };
    });
}
/** A deployment belongs to the version of the definition that it is bound to; without one, to the latest. */
function serves(deployment, version, isLatest) {
    const bound = /\/versions\/([^/]+)\/definitions\//i.exec(textOf(deployment.properties.definitionId))?.[1];
    return bound === undefined ? isLatest : bound.toLowerCase() === version.name.toLowerCase();
}
function endpointsOf(store, workspace, { properties }) {
    const environment = textOf(properties.environmentId).split('/').at(-1) ?? '';
    const found = store.get([...workspace, { collection: 'environments', name: environment }]);
    const definition = textOf(properties.definitionId).split('/').at(-1) ?? '';
    return catalogue_listOf(memberOf(properties, 'server').runtimeUri).map((url) => ({
        url: textOf(url),
        environment: textOf(found?.properties.title) || environment,
        transport: definition.endsWith('-sse') ? 'sse' : 'http',
    }));
}
function catalogue_listOf(value) {
    return Array.isArray(value) ? value : [];
}
function memberOf(object, member) {
    const value = object[member];
    return (0,json/* isJsonObject */.O)(value) ? value : {};
}

// EXTERNAL MODULE: ./build/core/text/html.js
var html = __webpack_require__(78363);
// EXTERNAL MODULE: ./build/core/install-ways.js
var install_ways = __webpack_require__(69742);
;// CONCATENATED MODULE: ./build/emulator/page/page-links.js

/**
 * An address from the catalogue as a link may have it.
 *
 * @returns undefined for anything but http and https: `javascript:` and `data:` would run, the rest leads nowhere
 */
function webAddress(text) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    return url && (url.protocol === 'https:' || url.protocol === 'http:') ? url.href : undefined;
}
/** Whether an address is one of the machine that follows it. */
function isThisMachine(text) {
    return URL.canParse(text) && (0,http_authority/* isLoopbackName */.xX)(new URL(text).hostname);
}
/** A web address as people write it; undefined when it is none. */
function withoutScheme(text) {
    return webAddress(text)?.replace(/^https?:\/\//, '');
}
/** A mail link; undefined when the text is not plainly one address, which could carry more than a recipient. */
function mailAddress(text) {
    return /^[\w.+-]+@[\w-]+(\.[\w-]+)+$/.test(text) ? `mailto:${text}` : undefined;
}
/**
 * A server to install, as the page offers it.
 *
 * @param url the MCP endpoint
 * @returns undefined when the endpoint is no web address
 */
function installable(name, url, type) {
    return webAddress(url) === undefined ? undefined : { name, type, url };
}
/**
 * Where the registry answers one version of a server.
 *
 * @param registry the address of its list
 */
function registryAddress(registry, name, version) {
    return `${registry}/${segment(name)}/versions/${segment(version)}`;
}
/** A lone surrogate cannot be percent-encoded; as everywhere in UTF-8 it becomes U+FFFD. */
function segment(text) {
    return encodeURIComponent(Buffer.from(text).toString());
}

;// CONCATENATED MODULE: ./build/emulator/page/render-server.js




/** A hostile document can hold texts of any size; a page of this many characters each is still quick. */
const shownDescription = 2000;
/**
 * One MCP server as a card. It can be read without a script; what needs one has the class `scripted`.
 *
 * @param id unique on the page, for what refers to parts of the card
 * @param registryUrl the registry's `v0.1/servers`; absent when there is no data host
 */
function renderServer(server, id, registryUrl) {
    const { title, name, stage, kind, origin, summary, description, versions } = server;
    const staged = origin?.pullRequest === undefined ? '' : ' staged';
    return (0,html/* html */.q) `<article class="card${staged}" aria-labelledby="${id}" data-stage="${stage}" data-search="${searchText(server)}">
<header>
<h3 id="${id}" dir="auto">${title}</h3>
<p class="name"><code>${name}</code></p>
<ul class="marks" aria-label="Kind, stage and version">
<li class="kind">${kind}</li>
${stage && (0,html/* html */.q) `<li class="stage ${stage}">${stage}</li>`}
${origin?.pullRequest === undefined ? undefined : (0,html/* html */.q) `<li class="pull-request">Pull request #${origin.pullRequest}</li>`}
${versions.length === 1 ? (0,html/* html */.q) `<li>Version <bdi>${versions[0]?.title}</bdi></li>` : undefined}
</ul>
</header>
${summary && (0,html/* html */.q) `<p class="summary" dir="auto">${summary}</p>`}
${description === summary ? undefined : description && (0,html/* html */.q) `<p class="description" dir="auto">${description}</p>`}
${renderHidden(server)}
${versions.length > 1 ? renderPicker(versions, id) : undefined}
${versions.map((version, index) => renderVersion(server, version, index, registryUrl))}
${renderPeople(server)}
</article>`;
}
/** Why clients do not see the server; nothing when they do. */
function renderHidden({ versions, description }) {
    if (versions.length === 0)
        return notice('Not in the registry: it has no version.');
    if (versions.every(({ entry }) => entry === undefined))
        return notice('Not in the registry: it has no deployment.');
    if (description === '')
        return notice('Hidden in VS Code: it has no description.');
    return undefined;
}
function notice(text) {
    return (0,html/* html */.q) `<p class="notice">${text}</p>`;
}
function renderPicker(versions, id) {
    return (0,html/* html */.q) `<p class="picker scripted"><label for="${id}-version">Version</label>
<select id="${id}-version" autocomplete="off">
${versions.map(({ title, stage }, index) => (0,html/* html */.q) `<option value="${index}">${title} (${stage})</option>`)}
</select></p>`;
}
/** All but the newest are hidden; the picker shows another one, and without a script all of them are shown. */
function renderVersion(server, version, index, registryUrl) {
    const { title, stage, endpoints, definitions, entry } = version;
    const several = server.versions.length > 1;
    return (0,html/* html */.q) `<section class="version"${index > 0 ? (0,html/* html */.q) ` hidden` : ''} data-version="${index}">
${several ? (0,html/* html */.q) `<h4 class="scriptless">Version <bdi>${title}</bdi> (${stage})</h4>` : undefined}
${endpoints.length === 0 ? notice('No deployment has this version.') : undefined}
${endpoints.map((endpoint) => renderEndpoint(server, endpoint))}
${definitions.map((definition) => renderTools(definition, definitions.length > 1))}
${entry &&
        (0,html/* html */.q) `<details><summary>Registry entry</summary>
<pre dir="ltr"><code>${JSON.stringify(entry, undefined, 2)}</code></pre>
${registryUrl && (0,html/* html */.q) `<p><a href="${registryAddress(registryUrl, server.name, title)}">As the registry answers it</a></p>`}
</details>`}
</section>`;
}
function renderEndpoint(server, { url, environment, transport }) {
    const install = installable(server.name, url, transport);
    const where = (0,html/* html */.q) `<span class="unseen"> ${server.title}, ${environment || 'no environment'}</span>`;
    return (0,html/* html */.q) `<div class="endpoint">
<p class="environment"><span class="unseen">Environment: </span><bdi>${environment || 'No environment'}</bdi></p>
<p class="address"><code dir="ltr">${url}</code><button type="button" class="scripted" data-copy="${url}">Copy<span class="unseen"> the endpoint of</span>${where}</button></p>
${install &&
        (0,html/* html */.q) `<p><a class="install" href="${(0,install_ways/* vsCodeLink */.pr)(install)}">Install in VS Code<span class="unseen">:</span>${where}</a></p>
${renderWays(install)}`}
</div>`;
}
/** What other clients need, and VS Code where a link is not wanted. */
function renderWays(server) {
    return (0,html/* html */.q) `<details><summary>Other ways to install it</summary>
${(0,install_ways/* installWays */.e0)(server).map(({ client, lines, }) => (0,html/* html */.q) `<p><span class="quiet">${client}:</span>${lines.map((line) => (0,html/* html */.q) ` <code dir="ltr">${line}</code>`)}</p>
`)}</details>`;
}
function renderTools({ title, tools }, several) {
    const of = several ? (0,html/* html */.q) ` <bdi class="quiet">${title}</bdi>` : undefined;
    if (tools.kind === 'unproven')
        return (0,html/* html */.q) `<p class="quiet">Tools unknown: the server was not seen.${of}</p>`;
    if (tools.kind === 'unpublished')
        return (0,html/* html */.q) `<p class="quiet">The definition lists no tools.${of}</p>`;
    const count = tools.tools.length;
    const more = count - shownTools;
    return (0,html/* html */.q) `<details><summary>${count === 1 ? '1 tool' : `${count} tools`}${of}</summary>
<dl class="tools">
${tools.tools.slice(0, shownTools).map((tool) => (0,html/* html */.q) `<dt><code>${tool.name}</code>${tool.title && (0,html/* html */.q) ` <bdi>${tool.title}</bdi>`}</dt>
<dd dir="auto">${tool.description.slice(0, shownDescription) || (0,html/* html */.q) `<span class="quiet">No description</span>`}</dd>
`)}</dl>
${more > 0 ? (0,html/* html */.q) `<p class="quiet">and ${more} more</p>` : undefined}
</details>`;
}
/** Where to read on and whom to ask; nothing when nobody said. */
function renderPeople({ documentation, contacts, license, terms, origin }) {
    const rows = [
        row('Documentation', documentation.map(renderLink)),
        row('Contact', contacts.map(renderContact)),
        row('License', license.title || license.url ? [renderLink(license)] : []),
        row('Terms', terms ? [renderLink({ title: '', url: terms })] : []),
        row('Registered by', origin ? [renderOrigin(origin)] : []),
    ].filter((entry) => entry !== undefined);
    return rows.length === 0 ? undefined : (0,html/* html */.q) `<footer><dl>${rows}</dl></footer>`;
}
function row(label, items) {
    if (items.length === 0)
        return undefined;
    return (0,html/* html */.q) `<div><dt>${label}</dt>${items.map((item) => (0,html/* html */.q) `<dd>${item}</dd>`)}</div>`;
}
function renderLink({ title, url }) {
    const address = webAddress(url);
    const text = (0,html/* html */.q) `<bdi>${title || url}</bdi>`;
    return address === undefined ? text : (0,html/* html */.q) `<a href="${address}" rel="noopener noreferrer">${text}</a>`;
}
function renderContact({ name, email, url }) {
    const who = name || url ? renderLink({ title: name, url }) : undefined;
    const mail = mailAddress(email);
    const reach = mail === undefined ? (0,html/* html */.q) `<bdi>${email}</bdi>` : (0,html/* html */.q) `<a href="${mail}">${email}</a>`;
    return (0,html/* html */.q) `${who}${who && email ? ', ' : ''}${email ? reach : undefined}`;
}
/** An entry without a repository names this machine, and nothing answers there. */
function renderOrigin({ source, url }) {
    if (isThisMachine(url))
        return (0,html/* html */.q) `the command line, without a repository`;
    return renderLink({ title: withoutScheme(url) ?? source, url });
}

;// CONCATENATED MODULE: ./build/emulator/page/render-page.js


/**
 * The whole page: every API center's MCP servers, to read, search and copy from. Where it has all servers, the script
 * searches them as one types; else the search asks for another page.
 *
 * @param origin `http://host:port` by which the reader came, which is the ARM endpoint too
 */
function renderPage(catalogue, wanted, origin) {
    const { centers, total, shown } = catalogue;
    const isWhole = shown === total;
    return (0,html/* html */.q) `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>MCP servers in the embedded API Center</title>
<link rel="icon" href="/_emulator/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/_emulator/page.css">
<script type="module" src="/_emulator/page.js"></script>
</head>
<body>
<header class="top">
<p class="product">MCP Register <span class="quiet">Embedded API Center</span></p>
<h1>MCP servers</h1>
${total > 0 ? renderToolbar(catalogue, wanted, isWhole) : undefined}
<p class="unseen" id="told" role="status"></p>
</header>
<main>
${centers.length === 0 ? renderNoCenter(origin) : undefined}
${centers.map((center, index) => isWhole || center.servers.length > 0 ? renderCenter(center, `center-${index}`, origin) : undefined)}
${renderNothing(catalogue, isWhole)}
</main>
<footer class="bottom">
<p>ARM endpoint <code>${origin}</code></p>
<p><a href="/_emulator/requests">Requests seen so far</a></p>
</footer>
</body>
</html>
`;
}
function renderToolbar({ stages, ...counts }, wanted, isWhole) {
    return (0,html/* html */.q) `<search${isWhole ? (0,html/* html */.q) ` class="scripted"` : ''}>
<form action="/">
<p><label for="search">Search</label>
<input id="search" name="search" type="search" value="${wanted.search}" autocomplete="off" spellcheck="false" placeholder="Name, tool or address"></p>
<p><label for="stage">Stage</label>
<select id="stage" name="stage" autocomplete="off">
<option value="">All stages</option>
${stages.map((stage) => (0,html/* html */.q) `<option${stage === wanted.stage ? (0,html/* html */.q) ` selected` : ''}>${stage}</option>`)}
</select></p>
${isWhole ? undefined : (0,html/* html */.q) `<p><button>Search</button></p>`}
</form>
</search>
<p class="count" id="count" role="status">${told(counts)}</p>`;
}
/** What is there to say when nothing is found: the script's to show where the page is whole. */
function renderNothing({ shown }, isWhole) {
    if (isWhole) {
        return (0,html/* html */.q) `<p class="nothing" id="nothing" hidden>No server matches. <button type="button" id="clear">Clear search and stage</button></p>`;
    }
    if (shown > 0)
        return undefined;
    return (0,html/* html */.q) `<p class="nothing">No server matches. <a href="/">Clear search and stage</a></p>`;
}
function told({ total, matching, shown }) {
    const all = total === 1 ? '1 server' : `${total} servers`;
    if (shown === total)
        return all;
    if (shown === matching)
        return `${matching} of ${all}`;
    return `The first ${shown} of ${matching === total ? all : `${matching} that match, of ${all}`}`;
}
function renderCenter({ name, id, dataHost, registered, servers }, heading, origin) {
    const registry = dataHost === undefined ? undefined : `${new URL(origin).protocol}//${dataHost}/workspaces/default`;
    return (0,html/* html */.q) `<section class="center" aria-labelledby="${heading}">
<div class="center-head">
<h2 id="${heading}">${name}</h2>
${registry &&
        (0,html/* html */.q) `<p class="address"><span class="label">Registry</span> <code>${registry}</code><button type="button" class="scripted" data-copy="${registry}">Copy<span class="unseen"> the registry address of ${name}</span></button></p>`}
</div>
${registered === 0 ? renderEmpty(origin, id) : undefined}
<div class="cards">
${servers.map((server, index) => renderServer(server, `${heading}-${index}`, registry && `${registry}/v0.1/servers`))}
</div>
</section>`;
}
function renderEmpty(origin, id) {
    return renderInvitation('Nothing is registered yet', 'Register an MCP server that is running, then reload this page.', [
        'mcp-register register',
        '--server-url http://127.0.0.1:3000/mcp',
        '--title "My server"',
        `--arm-endpoint ${origin}`,
        `--api-center-id ${id}`,
    ]);
}
function renderNoCenter(origin) {
    return renderInvitation('There is no API center yet', 'Create one with your first registration, then reload this page.', [
        'mcp-register register --create-api-center',
        '--server-url http://127.0.0.1:3000/mcp',
        '--title "My server"',
        `--arm-endpoint ${origin}`,
        '--subscription-id 00000000-0000-0000-0000-000000000000',
        '--resource-group demo --api-center-name tools --location eastus',
    ]);
}
function renderInvitation(title, text, lines) {
    return (0,html/* html */.q) `<div class="empty">
<h3>${title}</h3>
<p>${text}</p>
<pre><code>${lines.join(' \\\n  ')}</code></pre>
<p><button type="button" class="scripted" data-copy="${lines.join(' ')}">Copy the command</button></p>
</div>`;
}

;// CONCATENATED MODULE: ./build/emulator/page/page.js



/** Where the page's own files are, and what they are. */
const assets = {
    '/_emulator/page.css': { file: 'assets/page.css', type: 'text/css; charset=utf-8' },
    '/_emulator/page.js': { file: 'assets/page.js', type: 'text/javascript; charset=utf-8' },
    '/_emulator/icon.svg': { file: 'assets/icon.svg', type: 'image/svg+xml' },
};
/** What the page shows was written by others: only its own files may run, and nothing may be sent anywhere. */
const policy = [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
].join('; ');
const headers = {
    'content-security-policy': policy,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'cache-control': 'no-store',
};
/**
 * Answers a GET for the page at `/` or for one of the files that belong to it.
 *
 * @returns undefined for every other request
 */
function answerPage(request, store) {
    if (request.path === '/') {
        const wanted = { search: request.query.get('search') ?? '', stage: request.query.get('stage') ?? '' };
        const { markup } = renderPage(readCatalogue(store, wanted), wanted, request.origin);
        return { status: 200, headers: { ...headers, 'content-type': 'text/html; charset=utf-8' }, text: markup };
    }
    const asset = assets[request.path];
    if (!asset)
        return undefined;
    const text = (0,external_node_fs_.readFileSync)(besideThisModule(asset.file), 'utf8');
    return { status: 200, headers: { ...headers, 'content-type': asset.type }, text };
}
/** In the bundle the files are beside the bundled module. A name that is not written out here is left alone by the bundler. */
function besideThisModule(file) {
    return new URL(file, import.meta.url);
}

// EXTERNAL MODULE: ./build/emulator/proof.js
var proof = __webpack_require__(38276);
;// CONCATENATED MODULE: ./build/emulator/own-routes.js





/**
 * Puts the emulator's own paths before a site: `/_emulator/requests`, GET to read and DELETE to clear,
 * `/_emulator/faults`, PUT to replace and DELETE to clear, `/_emulator/proof` for other processes of the user, and the
 * page for people at `/` with its files below `/_emulator/`.
 */
function withOwnRoutes({ log, faults, store, token }, site) {
    return async (request) => {
        const own = request.path.startsWith('/_emulator/');
        if (!own && request.path !== '/')
            return site(request);
        return (requestsAnswer(log, request) ??
            faultsAnswer(faults, request) ??
            (0,proof/* proofAnswer */.bq)(token, request) ??
            pageAnswer(store, request) ??
            (own ? unknown() : site(request)));
    };
}
function requestsAnswer(log, { method, path }) {
    if (path !== '/_emulator/requests')
        return undefined;
    if (method === 'GET')
        return { status: 200, body: log.entries().map((entry) => ({ ...entry })) };
    if (method !== 'DELETE')
        return undefined;
    log.clear();
    return { status: 204 };
}
function faultsAnswer(faults, { method, path, body }) {
    if (path !== '/_emulator/faults' || (method !== 'PUT' && method !== 'DELETE'))
        return undefined;
    try {
        faults.set(method === 'PUT' ? (0,emulator_faults/* parseFaults */.b)(body.toString()) : []);
        return { status: 204 };
    }
    catch (error) {
        if (error instanceof errors/* InvalidInput */.o9)
            return (0,request_handler/* wrappedError */.q)(400, error.code, `${error.message} ${error.next}`);
        throw error;
    }
}
function pageAnswer(store, request) {
    return request.method === 'GET' || request.method === 'HEAD' ? answerPage(request, store) : undefined;
}
function unknown() {
    return (0,request_handler/* wrappedError */.q)(404, 'NotFound', 'The emulator has GET and DELETE /_emulator/requests, PUT and DELETE /_emulator/faults.');
}

;// CONCATENATED MODULE: ./build/emulator/request-log.js
/** The newest requests in the order of their arrival; bounded, so that a long life does not fill the memory. */
class RequestLog {
    #capacity;
    #entries = [];
    constructor(capacity = 50_000) {
        this.#capacity = capacity;
    }
    open(entry) {
        const opened = { ...entry, status: null, ms: 0, bytes: 0 };
        this.#entries.push(opened);
        if (this.#entries.length > this.#capacity * 1.5)
            this.#entries = this.#entries.slice(-this.#capacity);
        return opened;
    }
    entries() {
        return this.#entries.map((entry) => ({ ...entry }));
    }
    clear() {
        this.#entries = [];
    }
}

// EXTERNAL MODULE: ./build/emulator/state-file.js + 1 modules
var state_file = __webpack_require__(91818);
// EXTERNAL MODULE: ./build/emulator/state-lock.js + 1 modules
var state_lock = __webpack_require__(49199);
;// CONCATENATED MODULE: ./build/emulator/store.js
/**
 * All resources of all API centers, as one tree: a look-up costs its depth, whatever the number of
 * entries, and removing a resource removes everything below it.
 */
class Store {
    #roots = new Map();
    #revision = 0;
    #observer = () => { };
    /** Grows with every change; equal numbers mean equal contents. */
    get revision() {
        return this.#revision;
    }
    /** Tells one observer, the last that asked, of every change when it has been made. */
    observe(observer) {
        this.#observer = observer;
    }
    /** Makes a change again. Throws a RangeError when a parent is missing. */
    apply(change) {
        if ('put' in change)
            this.put(change.put.path, change.put.resource);
        else if ('move' in change)
            this.move(change.move.from, change.move.to, change.move.resource);
        else
            this.delete(change.delete);
    }
    get(path) {
        return this.#node(path)?.resource;
    }
    /** The members of one collection in the order of their creation; none when the parent is missing. */
    list(parent, collection) {
        return Array.from(this.#children(parent)?.get(collection)?.values() ?? [], (node) => node.resource);
    }
    count(parent, collection) {
        return this.#children(parent)?.get(collection)?.size ?? 0;
    }
    /**
     * Creates or replaces one resource; what is below it stays.
     *
     * @throws RangeError when the parent is missing: callers check that first
     */
    put(path, resource) {
        const last = path.at(-1);
        const siblings = this.#children(path.slice(0, -1));
        if (!last || !siblings)
            throw new RangeError(`No parent for ${resource.id}.`);
        const members = siblings.get(last.collection) ?? new Map();
        siblings.set(last.collection, members);
        const key = last.name.toLowerCase();
        const existing = members.get(key);
        if (existing)
            existing.resource = resource;
        else
            members.set(key, { resource, children: new Map() });
        this.#changed({ put: { path, resource } });
    }
    /** Removes one resource with everything below it. False when there was none. */
    delete(path) {
        const removed = this.#remove(path);
        if (removed)
            this.#changed({ delete: path });
        return removed;
    }
    /**
     * Moves one resource, with everything below it, to where there is none yet.
     *
     * @param resource what it is from then on
     * @throws RangeError when it is missing, or the parent of its new place: callers check that first
     */
    move(from, to, resource) {
        const node = this.#node(from);
        const last = to.at(-1);
        const siblings = this.#children(to.slice(0, -1));
        if (!node || !last || !siblings)
            throw new RangeError(`Nothing to move to ${resource.id}.`);
        this.#remove(from);
        const members = siblings.get(last.collection) ?? new Map();
        siblings.set(last.collection, members);
        members.set(last.name.toLowerCase(), { resource, children: node.children });
        this.#changed({ move: { from, to, resource } });
    }
    /** Every resource with its path, parents before children. */
    *entries() {
        yield* walk([], this.#roots);
    }
    #changed(change) {
        this.#revision++;
        this.#observer(change);
    }
    #remove(path) {
        const last = path.at(-1);
        const members = last && this.#children(path.slice(0, -1))?.get(last.collection);
        return members?.delete(last?.name.toLowerCase() ?? '') ?? false;
    }
    #node(path) {
        let children = this.#roots;
        let node;
        for (const step of path) {
            node = children?.get(step.collection)?.get(step.name.toLowerCase());
            children = node?.children;
        }
        return node;
    }
    #children(path) {
        return path.length === 0 ? this.#roots : this.#node(path)?.children;
    }
}
function* walk(path, children) {
    for (const [collection, members] of children) {
        for (const [name, node] of members) {
            const here = [...path, { collection, name }];
            yield [here, node.resource];
            yield* walk(here, node.children);
        }
    }
}

;// CONCATENATED MODULE: ./build/emulator/start.js



























/**
 * Starts an API Center on loopback: the management API on one port, a data host with the data plane and the MCP
 * registry on a port of its own for each service. A state file is this emulator's alone until it is closed or
 * killed; calls are answered once the seed is there.
 *
 * @throws InvalidInput when a port is taken, the state file is unusable or in use, a fault or the certificate is wrong
 */
async function startEmulator(options = {}) {
    const { statePath, clock = core_clock/* systemClock */.m, random = Math.random } = options;
    if (statePath === undefined)
        return start(options);
    await (0,state_file/* requireOwnPath */.RD)(statePath);
    const lock = await (0,state_lock.lockState)(statePath, clock, random);
    try {
        const emulator = await start(options, lock);
        return { ...emulator, close: () => emulator.close().finally(lock.release) };
    }
    catch (error) {
        await lock.release();
        throw error;
    }
}
async function start(options, lock) {
    const certificate = await certificateOf(options);
    try {
        return await startWith(options, certificate, lock);
    }
    catch (error) {
        await certificate?.discard();
        throw error;
    }
}
async function certificateOf({ tls }) {
    if (tls === undefined)
        return undefined;
    return tls === 'made' ? makeCertificate() : givenCertificate(tls);
}
async function startWith(options, certificate, lock) {
    const closing = new AbortController();
    const traffic = trafficOf(options, certificate, closing.signal);
    const store = new Store();
    const stamps = new Stamps(traffic.wallTime);
    const stateFile = options.statePath === undefined ? undefined : new state_file/* StateFile */.iK(options.statePath, store);
    const dataHosts = dataHostsOf(options, store, traffic);
    const context = {
        ...behaviourOf(options),
        store,
        stamps,
        clock: traffic.clock,
        dataHosts,
        operations: new Operations(stamps, options.random ?? Math.random),
        customProperties: new CustomPropertyRules(store),
        closing: closing.signal,
        save: async () => stateFile?.save(),
    };
    let open = () => { };
    const ready = new Promise((resolve) => {
        open = resolve;
    });
    const secret = options.identity ? (0,external_node_crypto_.randomBytes)(16).toString('hex') : undefined;
    const handler = withAzureAround(store, secret === undefined ? undefined : { secret, wallTime: traffic.wallTime }, createManagementHandler(context));
    await stateFile?.load();
    for (const [, { order, written }] of store.entries())
        stamps.continueAfter(Math.max(order, written));
    const listener = await listen('management', options.port ?? 0, withJsonBodies(identityPath, withOwnRoutes({ log: traffic.log, faults: traffic.faults, store, token: lock?.token }, (request) => ready.then(() => handler(request)))), traffic);
    const close = async () => {
        closing.abort();
        await Promise.all([listener.close(), dataHosts.closeAll()]);
        await Promise.resolve(stateFile?.close()).finally(() => certificate?.discard());
    };
    try {
        await openServices(context, options.seed ?? []);
        await context.save();
        if (options.announced !== false) {
            await lock?.announce({ port: listener.port, tls: certificate !== undefined });
        }
        open();
    }
    catch (error) {
        await close().catch(() => undefined);
        throw error;
    }
    const scheme = (0,http_authority/* schemeOf */.dz)(certificate);
    const url = `${scheme}://127.0.0.1:${listener.port}`;
    return {
        url,
        ...(0,optional/* optional */.l)('caFile', certificate?.caFile),
        ...(0,optional/* optional */.l)('identity', secret === undefined ? undefined : { endpoint: `${url}${identityPath}`, header: secret }),
        dataUrl: (service) => {
            const hostname = dataHosts.hostname(service);
            return hostname && `${scheme}://${hostname}`;
        },
        requests: () => traffic.log.entries(),
        clearRequests: () => traffic.log.clear(),
        contents: () => contentsOf(store),
        setFaults: (faults) => traffic.faults.set(faults),
        close,
    };
}
/** What all addresses of the emulator share. */
function trafficOf(options, certificate, closing) {
    const faults = new emulator_faults/* FaultDesk */.A();
    faults.set(options.faults ?? []);
    return {
        log: new RequestLog(),
        faults,
        clock: options.clock ?? core_clock/* systemClock */.m,
        wallTime: options.wallTime ?? Date.now,
        latencyMs: options.latencyMs ?? 0,
        certificate,
        allowedHosts: (options.allowHosts ?? []).map((name) => name.toLowerCase()),
        closing,
        around: options.around,
    };
}
function dataHostsOf(options, store, traffic) {
    const { pageSize, mode = 'live', dataAuth = 'anonymous', registryNames: names = 'exact' } = options;
    return new DataHosts((service) => createDataHandler(dataAuth, mode, (routes) => {
        const reader = new CenterReader(store, service);
        addDataRoutes(routes, { reader, mode, pageSize });
        addPortalRoutes(routes, reader, pageSize);
        addRegistryRoutes(routes, store, service, { pageSize, names });
    }), traffic);
}
/** What the management API does where the options say nothing. */
function behaviourOf(options) {
    return {
        mode: options.mode ?? 'live',
        strict: options.strict ?? false,
        sku: options.sku ?? 'Free',
        limits: options.limits ?? 'off',
        pageSize: options.pageSize,
        importDelayMs: options.importDelayMs ?? 5000,
        allowLoopbackLinks: options.allowLoopbackLinks ?? false,
        links: options.links ?? (() => undefined),
    };
}
/** Opens the addresses of the API centers that the state file has, and creates those that are to be there. */
async function openServices(context, seed) {
    const { store } = context;
    for (const service of store.list([], 'services'))
        await openDataHost(context, addressOf(service));
    for (const { location = 'eastus', sku, ...address } of seed) {
        if (store.get(servicePath(address)))
            continue;
        await createService(context, address, { location, ...(sku ? { sku: { name: sku } } : {}) });
    }
}
function contentsOf(store) {
    return new Map(Array.from(store.entries(), ([, { id, properties, text }]) => [
        id,
        structuredClone({ properties, ...(0,optional/* optional */.l)('text', text) }),
    ]));
}


/***/ }),

/***/ 49199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lockState: () => (/* binding */ lockState),
  runningOn: () => (/* binding */ runningOn)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/core/text/printable.js
var printable = __webpack_require__(20075);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./build/core/own-file.js
var own_file = __webpack_require__(42721);
;// CONCATENATED MODULE: ./build/emulator/lock-file.js




const greatestBytes = 1000;
const announcementSchema = dist/* object */.Ikc({
    port: dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf(), dist/* minValue */.Wwf(1), dist/* maxValue */.cGV(65_535)),
    tls: dist/* boolean */.zMY(),
    token: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^[0-9a-f]{64}$/)),
});
/** The lock file of a process on a state file. It is empty until its emulator is announced. */
function lockFile(statePath, pid) {
    return (0,external_node_path_.resolve)(`${statePath}.${pid}.lock`);
}
/** The processes that have a lock file beside a state file, alive or not. */
async function lockingProcesses(statePath) {
    const prefix = `${(0,external_node_path_.basename)(statePath)}.`;
    const names = await (0,promises_.readdir)((0,external_node_path_.dirname)((0,external_node_path_.resolve)(statePath)));
    return names.flatMap((name) => {
        const id = name.startsWith(prefix) && /^([1-9]\d{0,8})\.lock$/.exec(name.slice(prefix.length))?.[1];
        return id ? [Number(id)] : [];
    });
}
async function createLock(file) {
    const handle = await (0,own_file/* createOwnFile */.Df)(file);
    await handle.close();
}
/** Writes into a lock file where its emulator is. */
async function announceIn(file, { port, tls, token }) {
    await (0,own_file/* replaceOwnFile */.Lg)(file, [Buffer.from(`${JSON.stringify({ port, tls, token })}\n`)]);
}
async function removeLock(file) {
    await (0,promises_.rm)(file, { force: true });
}
/**
 * Where a lock says that its emulator is.
 *
 * @returns undefined when it says nothing, is not there, or is such that others may have written or read it
 */
async function announcementIn(file) {
    try {
        const handle = await (0,own_file/* openOwnFile */.ZM)(file, 'read');
        try {
            const { uid, mode, size } = await handle.stat();
            const own = process.getuid?.();
            if (own !== undefined && (uid !== own || (mode & 0o077) !== 0))
                return undefined;
            if (size > greatestBytes)
                return undefined;
            return dist/* parse */.qgA(announcementSchema, JSON.parse(await handle.readFile('utf8')));
        }
        finally {
            await handle.close();
        }
    }
    catch {
        return undefined;
    }
}
/** Whether there is a process of this id. */
function isAlive(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        // Any other failure, such as a process of another user, means that there is one.
        return !(error instanceof Error && 'code' in error && error.code === 'ESRCH');
    }
}

// EXTERNAL MODULE: ./build/emulator/proof.js
var proof = __webpack_require__(38276);
// EXTERNAL MODULE: ./build/emulator/state-file.js + 1 modules
var state_file = __webpack_require__(91818);
;// CONCATENATED MODULE: ./build/emulator/state-lock.js






const greatestWaitMs = 5000;
const retryMs = 100;
/** The lock files of this process: one that bears its id and is not here was left by a process that had the id before. */
const own = new Set();
/**
 * Makes this process the only one that uses a state file. Each process puts a lock file that bears its id
 * beside the state file, and has the lock when it then sees no other one. Of two that come at once, the later
 * one at least sees the earlier one, so never do both have it; both may withdraw, and try again after pauses of
 * different lengths. The lock file of a killed process is nobody's and is removed.
 *
 * @param clock waited on for five seconds at most
 * @throws InvalidInput when another process still has it after that, or no lock file can be put there
 */
async function lockState(statePath, clock, random) {
    const deadline = clock.now() + greatestWaitMs;
    for (;;) {
        const holder = await take(statePath).catch((cause) => {
            throw (0,state_file/* notWritable */.GZ)(statePath, cause);
        });
        if (holder === undefined)
            break;
        if (clock.now() >= deadline)
            throw await locked(statePath, holder);
        await clock.sleep(retryMs * (1 + random()));
    }
    const file = lockFile(statePath, process.pid);
    const token = (0,external_node_crypto_.randomBytes)(32).toString('hex');
    let free = false;
    return {
        token,
        announce: (where) => announceIn(file, { ...where, token }),
        async release() {
            if (free)
                return;
            free = true;
            await withdraw(file);
        },
    };
}
/**
 * The emulator of another process that runs on a state file and may be used.
 *
 * @returns undefined when there is none, or none that proves to be the one of the lock
 */
async function runningOn(statePath) {
    for (const pid of await lockingProcesses(statePath).catch(() => [])) {
        if (pid === process.pid || !isAlive(pid))
            continue;
        const announced = await announcementIn(lockFile(statePath, pid));
        if (announced && (await (0,proof/* isProven */.nn)(announced)))
            return { pid, url: addressOf(announced) };
    }
    return undefined;
}
function addressOf({ port, tls }) {
    return `${tls ? 'https' : 'http'}://127.0.0.1:${port}`;
}
/** @returns the id of the process that has the lock; undefined when it is this one's now */
async function take(statePath) {
    const file = lockFile(statePath, process.pid);
    await (0,state_file/* makeFolderOf */.i7)(file);
    const [holder] = await holders(statePath);
    if (holder !== undefined)
        return holder;
    if (own.has(file))
        return process.pid;
    own.add(file);
    try {
        await createLock(file);
        const rival = (await holders(statePath)).find((pid) => pid !== process.pid);
        if (rival !== undefined)
            await withdraw(file);
        return rival;
    }
    catch (error) {
        own.delete(file);
        throw error;
    }
}
/** The file goes first: as long as it is there it must count as ours. */
async function withdraw(file) {
    await removeLock(file);
    own.delete(file);
}
/** The processes that have a lock file and are alive. Lock files of others are removed. */
async function holders(statePath) {
    const alive = [];
    for (const pid of await lockingProcesses(statePath)) {
        const file = lockFile(statePath, pid);
        if (pid === process.pid ? own.has(file) : isAlive(pid))
            alive.push(pid);
        else
            await removeLock(file);
    }
    return alive;
}
async function locked(statePath, pid) {
    const file = lockFile(statePath, pid);
    const announced = await announcementIn(file);
    const message = `The state file ${(0,printable/* printable */.g)(statePath)} is in use by process ${pid}.`;
    const remove = `If it is not mcp-register, delete ${(0,printable/* printable */.g)(file)}.`;
    if (announced === undefined) {
        return new errors/* InvalidInput */.o9({
            code: 'emulator-state-locked',
            message,
            why: 'An embedded API Center keeps its state there until it ends; a second one would overwrite it.',
            next: `Wait for process ${pid} or end it, or name another file with --state. ${remove}`,
        });
    }
    const address = addressOf(announced);
    if (await (0,proof/* isProven */.nn)(announced)) {
        return new errors/* InvalidInput */.o9({
            code: 'emulator-state-locked',
            message: `${message} Its embedded API Center answers at ${address}.`,
            why: 'It keeps its state there until it ends; a second one would overwrite it.',
            next: `Use it with --arm-endpoint ${address}, end process ${pid}, or name another file with --state.`,
        });
    }
    return new errors/* InvalidInput */.o9({
        code: 'emulator-state-locked',
        message: `The state file ${(0,printable/* printable */.g)(statePath)} is locked in the name of process ${pid}, but nobody at ${address} knows the token of that lock.`,
        why: 'The lock was left behind by an emulator whose number another process has now, or is not ours.',
        next: `Look at process ${pid}. ${remove} Or name another file with --state.`,
    });
}


/***/ })

};
