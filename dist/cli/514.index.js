export const id = 514;
export const ids = [514];
export const modules = {

/***/ 29017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ diskFiles)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _core_regular_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44105);
/* harmony import */ var _core_text_printable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20075);



/** Bytes; beyond that no file that an input names makes sense. */
const greatestFile = 16 * 1024 * 1024;
/** Files as they are on disk, their paths relative to the working directory. */
const diskFiles = {
    read(path, greatestBytes = greatestFile) {
        try {
            return (0,_core_regular_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readRegularFile */ .X)(path, greatestBytes);
        }
        catch (cause) {
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InvalidInput */ .o9({
                code: 'file-unreadable',
                message: `The file "${(0,_core_text_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g)(path)}" cannot be read (${reasonOf(cause)}).`,
                next: 'Check the path; it is relative to the working directory of this command.',
                cause,
            });
        }
    },
};
function reasonOf(cause) {
    if (cause instanceof _core_regular_file_js__WEBPACK_IMPORTED_MODULE_1__/* .UnusableFile */ ._)
        return cause.message;
    return cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown error';
}


/***/ }),

/***/ 65091:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ parseArmEndpoint)
/* harmony export */ });
/* harmony import */ var _clouds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93658);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62807);
/* harmony import */ var _http_loopback_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(99034);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85285);
/* harmony import */ var _references_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96714);
/* harmony import */ var _text_printable_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20075);






/**
 * Checks the address that requests and the token will go to. Throws InvalidInput.
 *
 * @param anyHost whether hosts beyond Azure's own and loopback are allowed
 */
function parseArmEndpoint(text, anyHost) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    const refuse = (why) => {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InvalidInput */ .o9({
            code: 'arm-endpoint-invalid',
            message: (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .sentence */ .em) `${(0,_references_js__WEBPACK_IMPORTED_MODULE_3__/* .input */ .hF)('arm-endpoint')} is not valid: "${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g)(text)}".`,
            why,
            next: (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .sentence */ .em) `Leave ${(0,_references_js__WEBPACK_IMPORTED_MODULE_3__/* .input */ .hF)('arm-endpoint')} out for public Azure, or give one of: ${_clouds_js__WEBPACK_IMPORTED_MODULE_0__/* .clouds */ .Pk.map(({ armEndpoint }) => armEndpoint).join(', ')}, http://127.0.0.1:<port>.`,
        });
    };
    if (!url || !/^https?:$/.test(url.protocol))
        return refuse('It is not an http or https URL.');
    if (url.username || url.password || url.search || url.hash || url.pathname !== '/') {
        return refuse('It must have a scheme, a host and optionally a port, and nothing else.');
    }
    const loopback = (0,_http_loopback_js__WEBPACK_IMPORTED_MODULE_5__/* .isLoopbackHost */ .c)(url.hostname);
    const insecure = url.protocol === 'http:';
    if (insecure && !loopback)
        return refuse('Plain http is allowed on loopback only, because it would expose the token.');
    if (!loopback && !(0,_clouds_js__WEBPACK_IMPORTED_MODULE_0__/* .cloudAt */ .fI)(url.origin) && !anyHost) {
        return refuse('It is neither an Azure cloud nor a loopback address.');
    }
    return {
        url: url.origin,
        tokenScope: `${url.origin}/.default`,
        loopback,
        insecure,
    };
}


/***/ }),

/***/ 51063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e$: () => (/* binding */ checkTarget),
/* harmony export */   g7: () => (/* binding */ parseApiCenterId),
/* harmony export */   rO: () => (/* binding */ checkTargetPart)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85285);
/* harmony import */ var _references_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96714);
/* harmony import */ var _text_printable_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20075);
/* harmony import */ var _vocabulary_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12434);





const armIdPattern = /^\/subscriptions\/([^/]+)\/resourceGroups\/([^/]+)\/providers\/Microsoft\.ApiCenter\/services\/([^/]+)\/?$/i;
const guidPattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const resourceGroupPattern = /^[\p{L}\p{Nd}_().-]{1,90}$/u;
/**
 * The parts of an ARM id, which {@link checkTarget} then checks one by one. Throws InvalidInput.
 *
 * @param name the input that holds the id
 */
function parseApiCenterId(id, name = 'api-center-id') {
    const [, subscriptionId, resourceGroup, serviceName] = armIdPattern.exec(id.trim()) ?? [];
    if (subscriptionId === undefined || resourceGroup === undefined || serviceName === undefined) {
        const query = (0,_references_js__WEBPACK_IMPORTED_MODULE_3__/* .command */ .G5)('az', 'apic', 'show', '-g', '<group>', '-n', '<name>', '--query', 'id', '-o', 'tsv');
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InvalidInput */ .o9({
            code: 'api-center-id-malformed',
            message: (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em) `${(0,_references_js__WEBPACK_IMPORTED_MODULE_3__/* .input */ .hF)(name)} is not the ARM id of an API center: "${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g)(id, 300)}".`,
            why: 'It must have the form /subscriptions/<id>/resourceGroups/<group>/providers/Microsoft.ApiCenter/services/<name>.',
            next: (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em) `Copy it from the API center’s JSON view in the portal, or run: ${query}`,
        });
    }
    return { subscriptionId, resourceGroup, serviceName };
}
const nameRule = { isValid: isName, rule: '2 to 90 letters, digits and "-"' };
/** What ARM accepts as each part of a target. */
const partRules = {
    'subscription-id': { isValid: (value) => guidPattern.test(value), rule: 'a GUID' },
    'resource-group': {
        isValid: (value) => resourceGroupPattern.test(value) && !value.endsWith('.'),
        rule: 'up to 90 letters, digits, "-", "_", ".", "(" and ")", not ending in "."',
    },
    'api-center-name': nameRule,
    workspace: nameRule,
};
/** Checks one part of a target by the rules of ARM. Throws InvalidInput that names the input at fault. */
function checkTargetPart(name, value) {
    const { isValid, rule } = partRules[name];
    if (isValid(value))
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InvalidInput */ .o9({
        code: 'target-invalid',
        message: (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em) `${(0,_references_js__WEBPACK_IMPORTED_MODULE_3__/* .input */ .hF)(name)} is not valid: "${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g)(value)}". Expected ${rule}.`,
        next: (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em) `Correct ${(0,_references_js__WEBPACK_IMPORTED_MODULE_3__/* .input */ .hF)(name)} (or that part of ${(0,_references_js__WEBPACK_IMPORTED_MODULE_3__/* .input */ .hF)('api-center-id')}) and run again.`,
    });
}
/** Checks each part of a target. Throws InvalidInput that names the input at fault. */
function checkTarget(target) {
    checkTargetPart('subscription-id', target.subscriptionId);
    checkTargetPart('resource-group', target.resourceGroup);
    checkTargetPart('api-center-name', target.serviceName);
    checkTargetPart('workspace', target.workspace);
    return target;
}
function isName(text) {
    return text.length >= 2 && text.length <= 90 && _vocabulary_js__WEBPACK_IMPORTED_MODULE_2__/* .resourceNamePattern */ .gr.test(text);
}


/***/ }),

/***/ 92339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F3: () => (/* binding */ metered),
/* harmony export */   H6: () => (/* binding */ readStart),
/* harmony export */   MF: () => (/* binding */ TooLarge),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/** A server sent more than a limit allows. */
class TooLarge extends Error {
    /** What was too large, in words: the subject of a sentence. */
    what;
    constructor(what) {
        super(`${what} is over the limit`);
        this.what = what;
    }
}
/** Passes the chunks on as they arrive; throws TooLarge when there are more bytes than the budget has left. */
async function* metered(chunks, bytes) {
    for await (const chunk of chunks) {
        bytes.left -= chunk.byteLength;
        if (bytes.left < 0)
            throw new TooLarge('the sum of all responses');
        yield chunk;
    }
}
/** The whole body as text. Throws TooLarge. */
async function readText(chunks, bytes) {
    const decoder = new TextDecoder();
    let text = '';
    for await (const chunk of metered(chunks, bytes))
        text += decoder.decode(chunk, { stream: true });
    return text + decoder.decode();
}
/**
 * The start of a body, for messages and guesses.
 *
 * @param characters after which no further chunk is read
 */
async function readStart(chunks, characters) {
    const decoder = new TextDecoder();
    let text = '';
    for await (const chunk of chunks) {
        text += decoder.decode(chunk, { stream: true });
        if (text.length >= characters)
            break;
    }
    return text;
}


/***/ }),

/***/ 99034:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ isLoopbackHost)
/* harmony export */ });
/** True for localhost, 127.0.0.0/8 and ::1, as `URL.hostname` spells them (an IPv6 address in brackets). */
function isLoopbackHost(hostname) {
    return /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/i.test(hostname);
}


/***/ }),

/***/ 39899:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bk: () => (/* binding */ parseEndpoint),
/* harmony export */   Gm: () => (/* binding */ incompleteTarget),
/* harmony export */   hu: () => (/* binding */ parseTarget),
/* harmony export */   n4: () => (/* binding */ checkTargetOnce),
/* harmony export */   oU: () => (/* binding */ hasTarget),
/* harmony export */   wq: () => (/* binding */ namesCenter)
/* harmony export */ });
/* harmony import */ var _apicenter_endpoint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65091);
/* harmony import */ var _apicenter_target_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51063);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62807);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85285);
/* harmony import */ var _references_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96714);





const partNames = ['subscription-id', 'resource-group', 'api-center-name'];
const bothForms = (0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .sentence */ .em) `${(0,_references_js__WEBPACK_IMPORTED_MODULE_4__/* .input */ .hF)('api-center-id')} (the ARM id), or ${(0,_references_js__WEBPACK_IMPORTED_MODULE_4__/* .input */ .hF)('subscription-id')}, ${(0,_references_js__WEBPACK_IMPORTED_MODULE_4__/* .input */ .hF)('resource-group')} and ${(0,_references_js__WEBPACK_IMPORTED_MODULE_4__/* .input */ .hF)('api-center-name')}`;
/** Whether any part of the API center's own name was given: then it must be complete. */
function namesCenter(given) {
    return ['api-center-id', ...partNames].some((name) => given.has(name));
}
/** Whether anything was given of where to go. */
function hasTarget(given) {
    return namesCenter(given) || given.has('arm-endpoint');
}
/** Throws InvalidInput when the API center is given in both forms. */
function checkTargetOnce(given) {
    const parts = partNames.filter((name) => given.has(name));
    if (!given.has('api-center-id') || parts.length === 0)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InvalidInput */ .o9({
        code: 'target-doubled',
        message: (0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .sentence */ .em) `The API center is given twice: by ${(0,_references_js__WEBPACK_IMPORTED_MODULE_4__/* .input */ .hF)('api-center-id')} and by ${list(parts)}.`,
        next: (0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .sentence */ .em) `Give either ${bothForms}.`,
    });
}
/** The API center that the inputs name. Throws InvalidInput for a partial or malformed target. */
function parseTarget(values) {
    const { workspace, 'api-center-id': id, 'subscription-id': subscriptionId, 'resource-group': resourceGroup, 'api-center-name': serviceName, } = values;
    if (id !== undefined)
        return (0,_apicenter_target_js__WEBPACK_IMPORTED_MODULE_1__/* .checkTarget */ .e$)({ ...(0,_apicenter_target_js__WEBPACK_IMPORTED_MODULE_1__/* .parseApiCenterId */ .g7)(id), workspace });
    if (subscriptionId === undefined || resourceGroup === undefined || serviceName === undefined) {
        throw incompleteTarget(values);
    }
    return { subscriptionId, resourceGroup, serviceName, workspace };
}
/** Where Azure Resource Manager is. Throws InvalidInput. */
function parseEndpoint(values) {
    return (0,_apicenter_endpoint_js__WEBPACK_IMPORTED_MODULE_0__/* .parseArmEndpoint */ .N)(values['arm-endpoint'], values['allow-any-arm-endpoint']);
}
/** The refusal of a target of which nothing, or only a part, is given. */
function incompleteTarget(values) {
    const given = partNames.filter((name) => values[name] !== undefined);
    const missing = partNames.filter((name) => values[name] === undefined);
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InvalidInput */ .o9({
        code: given.length > 0 ? 'target-partial' : 'target-missing',
        message: given.length > 0
            ? (0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .sentence */ .em) `The API center is only partly given: ${list(given)} without ${list(missing)}.`
            : 'No API center is given.',
        next: (0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .sentence */ .em) `Give ${bothForms}.`,
    });
}
function list(names) {
    return (0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .joined */ .oR)(names.map((name) => (0,_references_js__WEBPACK_IMPORTED_MODULE_4__/* .input */ .hF)(name)), ', ');
}


/***/ }),

/***/ 42690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ readCommand)
});

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/core/message.js
var message = __webpack_require__(85285);
// EXTERNAL MODULE: ./build/core/optional.js
var optional = __webpack_require__(26080);
// EXTERNAL MODULE: ./build/core/references.js
var references = __webpack_require__(96714);
// EXTERNAL MODULE: ./build/core/registration/defaults.js
var defaults = __webpack_require__(33030);
// EXTERNAL MODULE: ./build/core/apicenter/target.js
var target = __webpack_require__(51063);
// EXTERNAL MODULE: ./build/core/registration/source.js + 1 modules
var registration_source = __webpack_require__(40963);
// EXTERNAL MODULE: ./build/core/surface/surface-file.js
var surface_file = __webpack_require__(37300);
// EXTERNAL MODULE: ./build/core/text/printable.js
var printable = __webpack_require__(20075);
// EXTERNAL MODULE: ./build/core/text/wildcard.js
var wildcard = __webpack_require__(41704);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
;// CONCATENATED MODULE: ./build/core/inputs/probe-headers.js




/** Headers that frame or route a message: setting them breaks the probe. */
const reserved = new Set(['host', 'content-length', 'transfer-encoding', 'connection', 'upgrade', 'expect']);
/** Reads `probe-headers`: one `Name: value` a line. Throws InvalidInput with the line’s number, never its value. */
function parseProbeHeaders(text) {
    const headers = {};
    for (const [index, line] of text.split(/\r?\n/).entries()) {
        if (line.trim() === '')
            continue;
        const at = line.indexOf(':');
        const name = line.slice(0, at).trim();
        const value = line.slice(at + 1).trim();
        if (at < 1 || value === '' || !isValid(name, value) || reserved.has(name.toLowerCase())) {
            throw new errors/* InvalidInput */.o9({
                code: 'probe-headers-invalid',
                message: (0,message/* sentence */.em) `Line ${index + 1} of ${(0,references/* input */.hF)('probe-headers')} is not a header that can be sent.`,
                next: 'Write one header a line, for example "Authorization: Bearer …"; Host and framing headers cannot be set.',
            });
        }
        headers[name] = value;
    }
    return headers;
}
function isValid(name, value) {
    try {
        (0,external_node_http_.validateHeaderName)(name);
        (0,external_node_http_.validateHeaderValue)(name, value);
        return true;
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./build/core/inputs/parse-probe.js







/**
 * What to probe and how; undefined when no URL is given. Throws InvalidInput when a credential would go to a host
 * that `allowed-hosts` does not name.
 *
 * @param given names of the inputs that were given
 */
function parseProbe(values, given) {
    const url = values['probe-url'] ?? values['server-url'];
    if (url === undefined)
        return undefined;
    const headers = parseProbeHeaders(values['probe-headers'] ?? '');
    const { 'function-key': functionKey, 'probe-audience': audience } = values;
    const sendsCredential = functionKey !== undefined || audience !== undefined || Object.keys(headers).length > 0;
    if (sendsCredential)
        checkAllowedHost(url, values['allowed-hosts']);
    return {
        mode: values.probe,
        url,
        timeoutMs: values['probe-timeout'] * 1000,
        timeoutGiven: given.has('probe-timeout'),
        headers,
        ...(0,optional/* optional */.l)('functionKey', functionKey),
        ...(0,optional/* optional */.l)('audience', audience),
        ...(0,optional/* optional */.l)('onProtected', values['on-protected']),
        ...(0,optional/* optional */.l)('expectVersion', values['expect-version']),
        expectTools: values['expect-tools'],
        includeBodies: values.verbose,
    };
}
/** Patterns are host names in which `*` stands for any part. */
function checkAllowedHost(url, patterns) {
    if (patterns.length === 0)
        return;
    const { hostname } = new URL(url);
    if (patterns.some((pattern) => (0,wildcard/* matchesWildcard */._)(pattern, hostname)))
        return;
    throw new errors/* InvalidInput */.o9({
        code: 'host-not-allowed',
        message: (0,message/* sentence */.em) `A credential is given, and ${(0,references/* input */.hF)('allowed-hosts')} does not include the host ${(0,printable/* printable */.g)(hostname)}.`,
        next: (0,message/* sentence */.em) `Correct ${(0,references/* input */.hF)('server-url')} (or ${(0,references/* input */.hF)('probe-url')}), or add the host to ${(0,references/* input */.hF)('allowed-hosts')}.`,
    });
}

;// CONCATENATED MODULE: ./build/core/inputs/parse-staging.js




const dayMs = 86_400_000;
/** Checks the staging inputs against each other. Throws InvalidInput. */
function checkStaging(values) {
    const id = values['staging-api-center-id'];
    if (id === undefined)
        return;
    (0,target/* checkTarget */.e$)({ ...(0,target/* parseApiCenterId */.g7)(id, 'staging-api-center-id'), workspace: values.workspace });
    if (values.staging !== 'same-center')
        return;
    throw new errors/* InvalidInput */.o9({
        code: 'staging-doubled',
        message: (0,message/* sentence */.em) `Both ${(0,references/* input */.hF)('staging', 'same-center')} and ${(0,references/* input */.hF)('staging-api-center-id')} are given.`,
        next: 'Give one of the two.',
    });
}
/** Where the entries of pull requests go. */
function parseStaging(values, production) {
    const environmentId = values['staging-environment-id'];
    const named = stagingCenter(values, production);
    if (values.staging === 'off' || (values.staging === 'auto' && !named)) {
        return { place: 'preview', target: production, environmentId };
    }
    return { ...placeOf(named, production), environmentId };
}
/** Where a sweep looks: the API center for pull requests if there is one, else the target itself. */
function parseSweepTarget(values, production) {
    return placeOf(stagingCenter(values, production), production);
}
/** What a sweep may remove. */
function parseSweepPolicy(values) {
    return { ttlMs: values['staging-ttl'] * dayMs, maxDeletes: values['max-deletes'] };
}
function placeOf(named, production) {
    return !named || isSame(named, production)
        ? { place: 'same-center', target: production }
        : { place: 'staging-center', target: named };
}
function stagingCenter(values, { workspace }) {
    const id = values['staging-api-center-id'];
    return id === undefined ? undefined : { ...(0,target/* parseApiCenterId */.g7)(id, 'staging-api-center-id'), workspace };
}
function isSame(a, b) {
    const key = ({ subscriptionId, resourceGroup, serviceName }) => [subscriptionId, resourceGroup, serviceName].join('/').toLowerCase();
    return key(a) === key(b);
}

// EXTERNAL MODULE: ./build/core/inputs/parse-target.js
var parse_target = __webpack_require__(39899);
// EXTERNAL MODULE: ./build/core/apicenter/vocabulary.js
var vocabulary = __webpack_require__(12434);
// EXTERNAL MODULE: ./build/core/text/slug.js
var slug = __webpack_require__(17285);
// EXTERNAL MODULE: ./build/core/http/loopback.js
var loopback = __webpack_require__(99034);
;// CONCATENATED MODULE: ./build/core/inputs/server-url.js





/** Query parameters whose value is a credential: keys of function apps, signatures, tokens. */
const secretParameters = /^(code|sig|signature|key|api[-_]?key|subscription[-_]?key|token|access[-_]?token|password|secret)$/i;
const published = 'Everything in this URL would be published in the catalogue.';
/**
 * Checks the URL of an MCP endpoint. Throws InvalidInput. The URL itself is never in the message: it may contain
 * the secret that is refused.
 */
function checkServerUrl(name, text) {
    const fault = faultOf(text);
    if (fault === undefined)
        return;
    const { what, ...rest } = fault;
    throw new errors/* InvalidInput */.o9({
        code: 'server-url-invalid',
        message: (0,message/* sentence */.em) `${(0,references/* input */.hF)(name)} ${what}.`,
        ...rest,
    });
}
function faultOf(text) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (!url || !/^https?:$/.test(url.protocol)) {
        return {
            what: 'is not an http or https URL',
            next: 'Give the whole URL, for example https://weather.azurewebsites.net/mcp',
        };
    }
    if (url.username || url.password) {
        return {
            what: 'contains a user name or a password',
            why: published,
            next: (0,message/* sentence */.em) `Remove it from the URL. Give a credential for the probe as ${(0,references/* input */.hF)('probe-headers')} or ${(0,references/* input */.hF)('function-key')}.`,
        };
    }
    const secret = [...url.searchParams.keys()].find((parameter) => secretParameters.test(parameter));
    if (secret !== undefined) {
        return {
            what: `carries a key in its query (${secret}=…)`,
            why: published,
            next: (0,message/* sentence */.em) `Remove it from the URL and give it as ${(0,references/* input */.hF)('function-key')} (or in ${(0,references/* input */.hF)('probe-headers')}). Then renew the key: it is in the history of your pipeline.`,
        };
    }
    if (url.hash) {
        return { what: 'contains a fragment (#…)', next: 'Remove the fragment; servers never receive it.' };
    }
    if (text.length > vocabulary/* limits */.Fy.url) {
        return {
            what: `is ${text.length} characters long; API Center takes at most ${vocabulary/* limits */.Fy.url}`,
            next: 'Give the server a shorter URL.',
        };
    }
    if (url.protocol === 'http:' && !(0,loopback/* isLoopbackHost */.c)(url.hostname)) {
        return {
            what: 'is plain http',
            why: 'Clients would send their tokens unencrypted.',
            next: 'Use https; plain http is accepted on loopback only.',
        };
    }
    return undefined;
}
/** A server that only this machine can reach must not be published to others. Throws InvalidInput. */
function checkReachableByOthers(serverUrl, apiCenterOnLoopback) {
    if (apiCenterOnLoopback || !(0,loopback/* isLoopbackHost */.c)(new URL(serverUrl).hostname))
        return;
    throw new errors/* InvalidInput */.o9({
        code: 'server-url-loopback',
        message: (0,message/* sentence */.em) `${(0,references/* input */.hF)('server-url')} is on loopback, and the API center is not.`,
        why: 'Nobody else could reach the server that the entry points to.',
        next: 'Give the URL that clients use; or try it with the embedded API Center: leave the target inputs out.',
    });
}

;// CONCATENATED MODULE: ./build/core/inputs/formats.js









/** Checks the text of an input. Throws InvalidInput that names the input, and never shows a secret. */
function checkFormat(format, name, text) {
    checks[format](text, name);
}
const checks = {
    'accepted-hash': checkHash,
    'api-center-id': (text, name) => (0,target/* parseApiCenterId */.g7)(text, name === 'staging-api-center-id' ? name : 'api-center-id'),
    'api-center-name': (text) => (0,target/* checkTargetPart */.rO)('api-center-name', text),
    'app-id-or-uri': checkAudience,
    headers: (text) => parseProbeHeaders(text),
    link: checkLink,
    repository: (text) => (0,registration_source/* parseSource */.PJ)(text),
    'resource-group': (text) => (0,target/* checkTargetPart */.rO)('resource-group', text),
    'resource-name': checkResourceName,
    'server-url': (text, name) => checkServerUrl(name === 'probe-url' ? name : 'server-url', text),
    'subscription-id': (text) => (0,target/* checkTargetPart */.rO)('subscription-id', text),
    'workspace-name': (text) => (0,target/* checkTargetPart */.rO)('workspace', text),
};
function checkResourceName(text, name) {
    const { shortestName, shortestNewName, name: longest } = vocabulary/* limits */.Fy;
    if (text.length >= shortestName && text.length <= longest && vocabulary/* resourceNamePattern */.gr.test(text))
        return;
    throw invalid((0,message/* sentence */.em) `${reference(name)} is not a valid resource name: "${(0,printable/* printable */.g)(text)}".`, `For example: ${(0,slug/* derivedId */.dD)(text) || 'weather'}`, `A name has ${shortestNewName} to ${longest} characters: letters, digits and "-".`);
}
function checkLink(text, name) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (url && /^https?:$/.test(url.protocol) && !url.username && !url.password)
        return;
    throw invalid((0,message/* sentence */.em) `${reference(name)} is not an http or https URL without a password.`, 'Give a whole URL, for example https://contoso.example/weather');
}
function checkHash(text, name) {
    if (/^sha256:[0-9a-f]{64}$/.test(text))
        return;
    throw invalid((0,message/* sentence */.em) `${reference(name)} is not the hash of a surface: "${(0,printable/* printable */.g)(text)}".`, 'Copy it from the message of the gate, or from the output contract-hash: sha256: and 64 digits.');
}
/** An application id, or its URI; the token is requested for its `.default` scope. */
function checkAudience(text, name) {
    if (/^[A-Za-z0-9][A-Za-z0-9._~:/-]{2,200}$/.test(text) && !text.endsWith('/.default'))
        return;
    throw invalid((0,message/* sentence */.em) `${reference(name)} is neither an application id nor its URI: "${(0,printable/* printable */.g)(text)}".`, 'Give the application (client) id of the server’s app registration, or its URI such as api://<id>, without /.default.');
}
function reference(name) {
    return { input: name };
}
function invalid(message, next, why) {
    return new errors/* InvalidInput */.o9({ code: 'input-invalid', message, ...(why === undefined ? {} : { why }), next });
}

// EXTERNAL MODULE: ./build/core/inputs/table.js
var table = __webpack_require__(71798);
;// CONCATENATED MODULE: ./build/core/inputs/read-values.js





/**
 * The reader of a table of inputs.
 *
 * @param rows the rows of {@link inputs}, or a copy with other choices, bounds or defaults
 */
function createReader(rows = table/* inputRows */.k8) {
    return (raw) => {
        const given = new Map(Object.entries(raw));
        const values = rows.map((row) => [row.name, inputValue(row, given.get(row.name))]);
        // The one place where the rows' kinds become types: `InputValues` is derived from the same rows.
        return Object.fromEntries(values);
    };
}
/** Reads inputs by the table of this product. */
const readValues = createReader();
/** The names of the inputs that have a text. */
function givenInputs(raw) {
    return new Set(Object.entries(raw).flatMap(([name, text]) => (text.trim() === '' ? [] : [name])));
}
function inputValue(row, raw) {
    const text = raw?.trim() ?? '';
    if (row.kind.type === 'lines')
        return linesOf(text);
    if (text !== '')
        return parsed(row, text);
    return row.default && 'value' in row.default ? row.default.value : undefined;
}
function parsed(row, text) {
    const { name, kind } = row;
    switch (kind.type) {
        case 'boolean': {
            const word = text.toLowerCase();
            if (word !== 'true' && word !== 'false')
                throw unexpected(name, text, ['true', 'false']);
            return word === 'true';
        }
        case 'integer': {
            const { minimum, maximum, word } = kind;
            if (text === word)
                return word;
            const number = Number(text);
            if (/^\d+$/.test(text) && number >= minimum && number <= maximum)
                return number;
            const expected = `a whole number from ${minimum} to ${maximum}${word === undefined ? '' : `, or ${word}`}`;
            throw unexpected(name, text, [expected]);
        }
        case 'choice':
            if (!kind.choices.includes(text))
                throw unexpected(name, text, kind.choices);
            return text;
        case 'text':
            checkLength(name, text, kind.maxLength);
            if (kind.format !== undefined)
                checkFormat(kind.format, name, text);
            return text;
        case 'path':
        case 'lines':
            return text;
    }
}
function linesOf(text) {
    return text
        .split(/[\r\n,]+/)
        .map((line) => line.trim())
        .filter((line) => line !== '');
}
/** What was given is never cut. */
function checkLength(name, { length }, limit) {
    if (limit === undefined || length <= limit)
        return;
    const reference = { input: name };
    throw new errors/* InvalidInput */.o9({
        code: 'input-too-long',
        message: (0,message/* sentence */.em) `${reference} is ${length} characters long; API Center takes at most ${limit}.`,
        next: (0,message/* sentence */.em) `Shorten ${reference} by ${length - limit} characters.`,
    });
}
function unexpected(name, text, expected) {
    const reference = { input: name };
    const what = `${expected.length > 1 ? 'one of ' : ''}${expected.join(', ')}`;
    return new errors/* InvalidInput */.o9({
        code: 'input-invalid',
        message: (0,message/* sentence */.em) `Expected ${reference} to be ${what}; got "${(0,printable/* printable */.g)(text)}".`,
        next: (0,message/* sentence */.em) `Correct ${reference} and run again.`,
    });
}

;// CONCATENATED MODULE: ./build/core/inputs/check-inputs.js







/**
 * Reads and checks all inputs, with the files that they name, before anything is sent. Throws InvalidInput for the
 * first one that is wrong. Whether an input is missing depends on the command and is not checked here.
 */
async function checkInputs(command, raw, { files, environment = {}, mask = () => { } }) {
    const given = givenInputs(raw);
    (0,parse_target/* checkTargetOnce */.n4)(given);
    const serverJson = await readServerJsonOf(readValues(raw), files, environment);
    for (const secret of serverJson?.secrets ?? [])
        mask(secret);
    const filled = Object.entries(raw).filter(([name]) => given.has(name));
    const values = readValues({ ...serverJson?.inputs, ...Object.fromEntries(filled) });
    const { source, 'api-center-id': centerId, workspace } = values;
    if (centerId !== undefined)
        (0,target/* checkTarget */.e$)({ ...(0,target/* parseApiCenterId */.g7)(centerId), workspace });
    checkStaging(values);
    return {
        values,
        given,
        endpoint: (0,parse_target/* parseEndpoint */.Bk)(values),
        source: source === undefined ? undefined : (0,registration_source/* parseSource */.PJ)(source),
        serverJsonId: serverJson?.apiId,
        noServerUrl: serverJson?.noUrl,
        probe: parseProbe(values, given),
        customProperties: await customPropertiesOf(values),
        ownDefinition: await ownDefinitionOf(values, files),
        // The command `surface` writes this file.
        baseline: command === 'surface' ? undefined : baselineOf(values, files),
    };
}
async function readServerJsonOf({ 'server-json': path, 'server-url': serverUrl }, files, environment) {
    if (path === undefined)
        return undefined;
    const { readServerJson } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(813)]).then(__webpack_require__.bind(__webpack_require__, 45813));
    return readServerJson({ path, text: files.read(path) }, { serverUrl, environment });
}
async function customPropertiesOf({ 'custom-properties': text, }) {
    if (text === undefined)
        return undefined;
    // Loads a YAML parser, which most runs never need.
    const { parseCustomProperties } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(369)]).then(__webpack_require__.bind(__webpack_require__, 21369));
    return parseCustomProperties(text);
}
async function ownDefinitionOf({ 'definition-file': path, 'server-url': serverUrl }, files) {
    if (path === undefined)
        return undefined;
    const { checkOwnDefinition } = await __webpack_require__.e(/* import() */ 261).then(__webpack_require__.bind(__webpack_require__, 54261));
    return checkOwnDefinition({ path, bytes: files.read(path) }, serverUrl);
}
function baselineOf({ 'surface-file': path }, files) {
    return path === undefined ? undefined : (0,surface_file/* parseSurfaceFile */.p)(new TextDecoder().decode(files.read(path)));
}

;// CONCATENATED MODULE: ./build/core/inputs/parse-entry.js








/** The id of the entry: `api-id`, else from the title. Throws InvalidInput when there is neither. */
function parseApiId({ values, given, serverJsonId }) {
    const { 'api-id': apiId, title } = values;
    if (apiId !== undefined)
        return { apiId };
    if (!given.has('title') && serverJsonId !== undefined)
        return { apiId: serverJsonId };
    const id = (0,slug/* derivedId */.dD)(title ?? '');
    const short = (0,slug/* slug */.yR)(title ?? '');
    if (id !== '')
        return { apiId: id, ...(0,optional/* optional */.l)('shortApiId', short.length === vocabulary/* limits */.Fy.shortestName ? short : undefined) };
    throw new errors/* InvalidInput */.o9({
        code: 'api-id-missing',
        message: title === undefined
            ? (0,message/* sentence */.em) `Neither ${(0,references/* input */.hF)('api-id')} nor ${(0,references/* input */.hF)('title')} is given.`
            : (0,message/* sentence */.em) `No ${(0,references/* input */.hF)('api-id')} can be derived from the title "${(0,printable/* printable */.g)(title)}": it contains too few letters a-z and digits.`,
        why: 'The id is never taken from the live server: a renamed server would become a second entry.',
        next: (0,message/* sentence */.em) `Give an id, for example: ${(0,references/* input */.hF)('api-id', 'weather')}`,
    });
}
/**
 * The repository that owns the entry. Throws InvalidInput when it is unknown and the entry would be visible to others.
 *
 * @param given the input `source`
 */
function parseOwner(given, { loopback, hostSource, dryRun }) {
    if (given)
        return given;
    if (hostSource)
        return hostSource;
    if (loopback)
        return registration_source/* localSource */.j1;
    if (dryRun)
        return registration_source/* unnamedSource */.M0;
    throw new errors/* InvalidInput */.o9({
        code: 'source-missing',
        message: (0,message/* sentence */.em) `${(0,references/* input */.hF)('source')} is required when not running in CI.`,
        why: 'It marks the entry as yours, so that no other pipeline changes it by accident.',
        next: (0,message/* sentence */.em) `Give the repository, for example: ${(0,references/* input */.hF)('source', 'https://github.com/contoso/weather')}`,
    });
}

;// CONCATENATED MODULE: ./build/core/inputs/parse-gate.js

/** Which changes of the server's surface stop the run. */
function parseGate({ values, baseline }) {
    return {
        failOn: values['fail-on'],
        ...(0,optional/* optional */.l)('acceptSurface', values['accept-surface']),
        ...(0,optional/* optional */.l)('baseline', baseline),
    };
}

;// CONCATENATED MODULE: ./build/core/inputs/required.js




/** What to give where a required input is missing. */
const examples = {
    'server-url': 'Give the URL of the MCP endpoint.',
    location: 'Give the Azure region, for example westeurope.',
    'tenant-id': 'Give the id of the tenant that people sign in with.',
    'surface-file': 'Give the path of the file, for example mcp-surface.json.',
};
/** Throws InvalidInput when the input was not given. */
function required(values, name) {
    const value = values[name];
    if (value === undefined)
        throw missing(name);
    return value;
}
/**
 * The failure for an input that a command requires.
 *
 * @param why it is missing, where another input could have given it
 */
function missing(name, why) {
    return new errors/* InvalidInput */.o9({
        code: 'input-missing',
        message: (0,message/* sentence */.em) `${(0,references/* input */.hF)(name)} is required.`,
        ...(0,optional/* optional */.l)('why', why),
        next: examples[name] ?? (0,message/* sentence */.em) `Give ${(0,references/* input */.hF)(name)}.`,
    });
}

;// CONCATENATED MODULE: ./build/core/inputs/parse-registration.js







/** The registration that the inputs ask for. Throws InvalidInput when an input that it needs is missing. */
function parseRegistration(checked, owner) {
    const { values, ownDefinition, customProperties, noServerUrl } = checked;
    const { 'server-url': serverUrl } = values;
    if (serverUrl === undefined)
        throw missing('server-url', noServerUrl);
    checkReachableByOthers(serverUrl, owner.loopback);
    return {
        serverUrl,
        ...parseApiId(checked),
        ...(0,optional/* optional */.l)('title', values.title),
        ...(0,optional/* optional */.l)('summary', values.summary),
        ...(0,optional/* optional */.l)('description', values.description),
        ...(0,optional/* optional */.l)('versionTitle', values['version-title']),
        ...(0,optional/* optional */.l)('versionId', values['version-id']),
        ...(0,optional/* optional */.l)('lifecycleStage', values['lifecycle-stage']),
        ...(0,optional/* optional */.l)('documentationUrl', values['documentation-url']),
        ...(0,optional/* optional */.l)('repositoryUrl', values['repository-url']),
        ...(0,optional/* optional */.l)('contact', contactOf(values)),
        ...(0,optional/* optional */.l)('license', licenseOf(values)),
        ...(0,optional/* optional */.l)('termsOfServiceUrl', values['terms-of-service-url']),
        environment: environmentOf(values),
        ...(0,optional/* optional */.l)('deploymentId', values['deployment-id']),
        ...(0,optional/* optional */.l)('definitionId', values['definition-id']),
        ...(0,optional/* optional */.l)('publishSurface', values['publish-surface']),
        ...(0,optional/* optional */.l)('ownDefinition', ownDefinition),
        previousVersions: values['previous-versions'],
        ...(0,optional/* optional */.l)('customProperties', customProperties),
        ...(0,optional/* optional */.l)('createApiCenter', creationOf(values)),
        ...(0,optional/* optional */.l)('portal', portalOf(values)),
        source: parseOwner(checked.source, owner),
        takeOver: values['take-over'],
    };
}
function contactOf(values) {
    return unlessEmpty({
        ...(0,optional/* optional */.l)('name', values['contact-name']),
        ...(0,optional/* optional */.l)('email', values['contact-email']),
        ...(0,optional/* optional */.l)('url', values['contact-url']),
    });
}
function licenseOf(values) {
    return unlessEmpty({
        ...(0,optional/* optional */.l)('name', values['license-name']),
        ...(0,optional/* optional */.l)('url', values['license-url']),
    });
}
function environmentOf(values) {
    return {
        ...(0,optional/* optional */.l)('id', values['environment-id']),
        ...(0,optional/* optional */.l)('title', values['environment-title']),
        ...(0,optional/* optional */.l)('kind', values['environment-kind']),
        ...(0,optional/* optional */.l)('serverType', values['environment-server-type']),
    };
}
function creationOf(values) {
    if (!values['create-api-center'])
        return undefined;
    return { location: required(values, 'location'), sku: values.sku };
}
function portalOf(values) {
    const { 'portal-client-id': clientId, 'portal-title': title } = values;
    if (clientId === undefined) {
        if (title === undefined)
            return undefined;
        throw new errors/* InvalidInput */.o9({
            code: 'input-missing',
            message: (0,message/* sentence */.em) `${(0,references/* input */.hF)('portal-title')} is given without ${(0,references/* input */.hF)('portal-client-id')}.`,
            next: 'Give the client id of the app registration that people sign in to the portal with.',
        });
    }
    return { clientId, tenantId: required(values, 'tenant-id'), ...(0,optional/* optional */.l)('title', title) };
}
function unlessEmpty(members) {
    return Object.keys(members).length === 0 ? undefined : members;
}

;// CONCATENATED MODULE: ./build/core/inputs/read-command.js












async function readCommand(command, raw, facts) {
    const checked = await checkInputs(command, raw, facts);
    const common = commonInputs(command, checked);
    switch (command) {
        case 'register':
        case 'plan':
        case 'unregister':
            return forEvent(command, await facts.eventOf(common), { checked, common, facts });
        default:
            checkIdentity(checked.values);
            return withoutEvent(command, { checked, common, facts });
    }
}
function commonInputs(command, { values, endpoint }) {
    return {
        ...(0,optional/* optional */.l)('clientId', values['client-id']),
        ...(0,optional/* optional */.l)('tenantId', values['tenant-id']),
        endpoint,
        dryRun: command === 'plan' || values['dry-run'],
        ...(0,optional/* optional */.l)('pullRequest', values['pull-request']),
        ...(0,optional/* optional */.l)('gitHubToken', values['github-token']),
        comment: values.comment,
        output: values.output,
        verbose: values.verbose,
    };
}
function withoutEvent(command, reading) {
    const { checked, common } = reading;
    const { values } = checked;
    switch (command) {
        case 'probe':
            return { ...common, job: 'probe', command, probe: requiredProbe(checked) };
        case 'surface': {
            const surfaceFile = values.write ? required(values, 'surface-file') : undefined;
            const probe = requiredProbe(checked);
            return { ...common, job: 'surface', command, probe, ...(0,optional/* optional */.l)('surfaceFile', surfaceFile) };
        }
        case 'sweep': {
            const center = centerInputs(reading);
            return {
                ...center,
                job: 'sweep',
                command,
                staging: parseSweepTarget(values, center.target),
                source: parseOwner(checked.source, ownerContext(reading, center)),
                policy: parseSweepPolicy(values),
            };
        }
        case 'doctor': {
            const environmentId = values['environment-id'] ?? defaults/* defaultEnvironmentId */.wY;
            return { ...centerInputs(reading), job: 'doctor', command, environmentId };
        }
    }
}
function forEvent(command, event, reading) {
    const { checked, common } = reading;
    if (event.kind === 'idle')
        return { ...common, job: 'nothing', command, reason: event.reason };
    if (event.kind === 'without-credentials')
        return withoutCredentials(command, event.reason, reading);
    if (event.kind === 'pull-request' && event.withoutCredentials !== undefined) {
        return withoutCredentials(command, event.withoutCredentials, reading);
    }
    checkIdentity(checked.values);
    const center = centerInputs(reading);
    if (event.kind === 'ordinary') {
        return command === 'unregister'
            ? { ...center, job: 'unregister', command, request: unregisterRequest(reading, center) }
            : registerInputs(command, reading, center);
    }
    if (event.kind === 'preview') {
        const { reason } = event;
        return command === 'unregister'
            ? { ...common, job: 'nothing', command, reason }
            : { ...registerInputs(command, reading, center), job: 'preview', reason };
    }
    const { number, closed } = event;
    const staging = parseStaging(checked.values, center.target);
    if (closed || command === 'unregister') {
        const source = parseOwner(checked.source, ownerContext(reading, center));
        const evenWhenOpen = command === 'unregister';
        return { ...center, job: 'unstage', command, number, staging, source, evenWhenOpen };
    }
    return { ...registerInputs(command, reading, center), job: 'stage', number, staging };
}
/** Without the variables and secrets of the repository even the target may be missing. */
function withoutCredentials(command, reason, { checked, common, facts }) {
    const { endpoint, values, probe } = checked;
    if (values['server-url'] !== undefined) {
        // Only for its checks.
        parseRegistration(checked, {
            loopback: endpoint.loopback,
            hostSource: facts.hostSource,
            dryRun: true,
        });
    }
    return { ...common, job: 'look', command, reason, ...(0,optional/* optional */.l)('probe', probe) };
}
function registerInputs(command, reading, center) {
    const { checked } = reading;
    return {
        ...center,
        job: 'register',
        command,
        request: parseRegistration(checked, ownerContext(reading, center)),
        probe: requiredProbe(checked),
        gate: parseGate(checked),
        verify: checked.values.verify,
    };
}
function unregisterRequest(reading, center) {
    const { checked } = reading;
    const { values } = checked;
    return {
        ...parseApiId(checked),
        ...(0,optional/* optional */.l)('environmentId', values['environment-id']),
        ...(0,optional/* optional */.l)('deploymentId', values['deployment-id']),
        ...(0,optional/* optional */.l)('serverUrl', values['server-url']),
        mode: values['unregister-mode'],
        source: parseOwner(checked.source, ownerContext(reading, center)),
        force: values.force,
    };
}
/** Throws InvalidInput when no target is given and none stands in, or only a part of one is. */
function centerInputs({ checked, common, facts }) {
    const { values, given, source, endpoint } = checked;
    const embedded = (0,parse_target/* hasTarget */.oU)(given) ? undefined : facts.embedded;
    // An emulator is there already, and its API center is meant.
    const running = facts.embedded && endpoint.loopback && !(0,parse_target/* namesCenter */.wq)(given) ? facts.embedded : undefined;
    return {
        ...common,
        target: embedded ?? (running && { ...running, workspace: values.workspace }) ?? (0,parse_target/* parseTarget */.hu)(values),
        ...(0,optional/* optional */.l)('givenSource', source),
        embedded: embedded !== undefined,
        stateFile: values.state,
        stateFileGiven: given.has('state'),
    };
}
/** The embedded API Center is on loopback, whatever its port will be. */
function ownerContext({ facts }, { endpoint, embedded, dryRun }) {
    return { loopback: embedded || endpoint.loopback, hostSource: facts.hostSource, dryRun };
}
function requiredProbe({ probe, noServerUrl }) {
    if (probe === undefined)
        throw missing('server-url', noServerUrl);
    return probe;
}
/** Throws InvalidInput for an application without its tenant. */
function checkIdentity({ 'client-id': clientId, 'tenant-id': tenantId }) {
    if (clientId === undefined || tenantId !== undefined)
        return;
    throw new errors/* InvalidInput */.o9({
        code: 'input-missing',
        message: (0,message/* sentence */.em) `${(0,references/* input */.hF)('client-id')} is given without ${(0,references/* input */.hF)('tenant-id')}.`,
        next: 'Give the tenant (directory) id as well.',
    });
}


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
/** A parsed resource as plain JSON, without the members that are undefined. */
function toJson(value) {
    const json = JSON.parse(JSON.stringify(value ?? {}));
    return isJsonObject(json) ? json : {};
}


/***/ }),

/***/ 31431:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ limits)
/* harmony export */ });
const MiB = 1024 * 1024;
/** What a server must keep to: bytes and counts, and milliseconds where the name ends in Ms. */
const limits = {
    /**
     * Decoded bytes of all answers of one round: fourteen times the largest list that was ever seen. Lists are read at
     * once, and each byte can take ten of memory.
     */
    roundBytes: 8 * MiB,
    /** Decoded bytes read of an answer that cannot be MCP: a page, an error document, OAuth metadata. */
    documentBytes: 64 * 1024,
    /** JSON values of all answers of one round: eight times those of that list. */
    roundValues: 100_000,
    jsonDepth: 1000,
    streamEvents: 1000,
    /** Lines before an event is complete. */
    eventLines: 100_000,
    pages: 50,
    items: 5000,
    schemaDepth: 64,
    /** UTF-8 bytes of one listed item as JSON. */
    itemBytes: 256 * 1024,
    toolNameLength: 128,
    redirects: 3,
    /** An Azure Functions host waits up to 30 s for its own start before it answers that it is not running. */
    headersMs: 40_000,
    requestMs: 45_000,
    /** For the `endpoint` event, which the old transport sends first of all. */
    endpointEventMs: 10_000,
    /** For `server/discover`, which some servers never answer. */
    discoverMs: 10_000,
    /** For the headers of the answer to a notification. */
    notificationMs: 3000,
    /** For requests whose outcome changes nothing: ending a session, looking for a diagnosis. */
    courtesyMs: 5000,
    /** All of the round when a single attempt was asked for. */
    singleRoundMs: 90_000,
    bodyExcerpt: 500,
    /** Bytes that are kept of an event stream, to quote it when no response comes. */
    excerptBytes: 2048,
};


/***/ }),

/***/ 65068:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ parameterHeaderFault)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28314);

const annotation = 'x-mcp-header';
/** RFC 9110, token. */
const token = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/;
const permittedTypes = new Set(['string', 'integer', 'boolean']);
/** Their values are data and not schemas. */
const dataKeywords = new Set(['default', 'const', 'enum', 'examples']);
/**
 * What is wrong with the `x-mcp-header` annotations of an input schema, undefined when nothing is. A conforming
 * client must leave a tool out whose annotations are invalid (MCP 2026-07-28, Streamable HTTP, schema extension):
 * each must be a header name, unique whatever its case, on a string, integer or boolean that is reached through
 * `properties` alone. Recursive: the depth of the schema must be bounded.
 */
function parameterHeaderFault(schema) {
    const seen = new Set();
    // `chain`: reached from the root by `properties` alone.
    const visit = (node, chain, root = false) => {
        if (Array.isArray(node))
            return first(node, (member) => visit(member, false));
        if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(node))
            return undefined;
        const name = node[annotation];
        if (name !== undefined) {
            if (!chain || root)
                return `${annotation} stands where clients do not look for it`;
            if (typeof name !== 'string' || !token.test(name))
                return `${annotation} is not a header name`;
            if (!permittedTypes.has(node.type))
                return `${annotation} is not on a string, integer or boolean`;
            if (seen.has(name.toLowerCase()))
                return `${annotation} "${name}" is used twice`;
            seen.add(name.toLowerCase());
        }
        return first(Object.entries(node), ([keyword, member]) => {
            if (dataKeywords.has(keyword))
                return undefined;
            if (keyword !== 'properties' || !(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(member))
                return visit(member, false);
            return first(Object.values(member), (property) => visit(property, chain));
        });
    };
    return visit(schema, true, true);
}
function first(items, find) {
    for (const item of items) {
        const found = find(item);
        if (found !== undefined)
            return found;
    }
    return undefined;
}


/***/ }),

/***/ 79887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rj: () => (/* binding */ parseBoundedJson),
/* harmony export */   hz: () => (/* binding */ isDeeperThan),
/* harmony export */   qF: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var _http_bounded_body_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92339);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31431);


/**
 * Parses JSON from a stranger, undefined when it is none. Throws TooLarge when it is nested deeper than
 * `limits.jsonDepth`, or has more values than are left: measured before it is parsed, because a few bytes of text
 * can become a thousand of memory.
 */
function parseBoundedJson(text, values) {
    values.left -= countValues(text);
    if (values.left < 0)
        throw new _http_bounded_body_js__WEBPACK_IMPORTED_MODULE_0__/* .TooLarge */ .MF('the number of values in all answers');
    return parseJson(text);
}
/** Parses JSON of a few kilobytes; undefined when it is none. */
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/** How many values the text has if it is JSON, or a few more. Throws TooLarge. */
function countValues(text) {
    let depth = 0;
    let values = 1;
    let inString = false;
    for (let index = 0; index < text.length; index++) {
        const character = text.charCodeAt(index);
        if (inString) {
            if (character === 0x5c)
                index++;
            else if (character === 0x22)
                inString = false;
            continue;
        }
        switch (character) {
            case 0x22:
                inString = true;
                break;
            case 0x5b:
            case 0x7b:
                values++;
                if (++depth > _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .limits */ .F.jsonDepth)
                    throw new _http_bounded_body_js__WEBPACK_IMPORTED_MODULE_0__/* .TooLarge */ .MF('the depth of an answer');
                break;
            case 0x5d:
            case 0x7d:
                depth--;
                break;
            case 0x2c:
                values++;
                break;
        }
    }
    return values;
}
/** Whether arrays and objects are nested deeper than `limit`. */
function isDeeperThan(value, limit) {
    if (typeof value !== 'object' || value === null)
        return false;
    return limit === 0 || Object.values(value).some((member) => isDeeperThan(member, limit - 1));
}


/***/ }),

/***/ 40963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E6: () => (/* binding */ isSameSource),
  j1: () => (/* binding */ localSource),
  Rf: () => (/* binding */ mergeSources),
  PJ: () => (/* binding */ parseSource),
  Vt: () => (/* binding */ shownSource),
  Pf: () => (/* binding */ sourceAt),
  e: () => (/* binding */ sourceOfMark),
  M0: () => (/* binding */ unnamedSource)
});

// UNUSED EXPORTS: stableId

// EXTERNAL MODULE: ./build/core/apicenter/vocabulary.js
var vocabulary = __webpack_require__(12434);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/core/message.js
var message = __webpack_require__(85285);
// EXTERNAL MODULE: ./build/core/references.js
var references = __webpack_require__(96714);
// EXTERNAL MODULE: ./build/core/text/printable.js
var printable = __webpack_require__(20075);
;// CONCATENATED MODULE: ./build/core/registration/repository-address.js
/** Alternative names of hosts. */
const hostAliases = new Map([
    ['www.github.com', 'github.com'],
    ['ssh.github.com', 'github.com'],
    ['altssh.gitlab.com', 'gitlab.com'],
    ['altssh.bitbucket.org', 'bitbucket.org'],
    ['ssh.dev.azure.com', 'dev.azure.com'],
]);
const azureRepos = 'dev.azure.com';
const azureOrganizationHost = /^(?<organization>[^.:]+)\.visualstudio\.com$/;
/** The main name of a host, for all its alternative names. */
function canonicalHost(text) {
    const host = text.toLowerCase().replace(/\.(?=:\d+$|$)/, '');
    return azureOrganizationHost.test(host) ? azureRepos : (hostAliases.get(host) ?? host);
}
/**
 * Reads the address of a repository: `https://`, `ssh://`, `git@host:owner/name`, or without a scheme. A user
 * name in it is ignored.
 *
 * @returns undefined when the text is not such an address, or contains a password, a query or a fragment
 */
function parseAddress(text) {
    const web = webAddress(text);
    const url = web !== undefined && URL.canParse(web) ? new URL(web) : undefined;
    if (!url?.hostname || url.password || url.search || url.hash)
        return undefined;
    const written = segmentsOf(url.pathname);
    if (!written)
        return undefined;
    const host = canonicalHost(url.host);
    const segments = host === azureRepos ? inAzureRepos(url.hostname.toLowerCase(), written) : written;
    return {
        host,
        path: segments.join('/').normalize('NFC').toLowerCase(),
        url: `${url.protocol}//${host}/${segments.map(encodeSegment).join('/')}`,
    };
}
/** Encodes only the characters that a path cannot contain, so that the rest stays readable. */
function encodeSegment(segment) {
    return encodeURI(segment).replace(/[?#]/g, encodeURIComponent);
}
function webAddress(text) {
    if (/^https?:\/\//i.test(text))
        return text;
    const ssh = /^ssh:\/\/(?<user>[^@/]*@)?(?<host>\[[^\]/]*\]|[^:/]+)(?::\d*)?(?<path>\/.*)$/i.exec(text)?.groups;
    // The port of ssh is not that of the web address.
    if (ssh)
        return `https://${ssh.user ?? ''}${ssh.host}${ssh.path}`;
    if (text.includes('://'))
        return undefined;
    const scp = /^(?<user>[^\s@:/]+)@(?<host>[^\s@:/]+):\/?(?<path>.+)$/.exec(text)?.groups;
    return scp ? `https://${scp.host}/${scp.path}` : `https://${text}`;
}
/** The decoded parts of a path, without `.git`; undefined when they cannot name a repository. */
function segmentsOf(pathname) {
    const segments = [];
    for (const part of pathname.split('/').filter((one) => one !== '')) {
        const segment = decoded(part);
        if (segment === undefined || /[/\\\p{Cc}]/u.test(segment))
            return undefined;
        segments.push(segment);
    }
    const last = segments.pop()?.replace(/\.git$/i, '');
    return last ? [...segments, last] : undefined;
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return undefined;
    }
}
/**
 * Organization, project, `_git`, repository: Azure Repos writes them in several orders, and omits the project where its
 * repository has the same name. A path in none of these orders stays as it is.
 */
function inAzureRepos(hostname, written) {
    if (hostname === 'ssh.dev.azure.com' || hostname === 'vs-ssh.visualstudio.com') {
        const [version, organization, project, repository, ...more] = written;
        if (version?.toLowerCase() !== 'v3' || !organization || !project || !repository || more.length > 0) {
            return written;
        }
        return [organization, project, '_git', repository];
    }
    const own = azureOrganizationHost.exec(hostname)?.groups?.organization;
    const [organization, ...below] = own === undefined ? written : [own, ...written];
    const [project, git, repository, ...more] = withProject(withoutCollection(below));
    const isWhole = organization && project && git?.toLowerCase() === '_git' && repository && more.length === 0;
    if (isWhole)
        return [organization, project, '_git', repository];
    return organization === undefined ? written : [organization, ...below];
}
function withoutCollection(below) {
    return below[0]?.toLowerCase() === 'defaultcollection' ? below.slice(1) : below;
}
function withProject(below) {
    const [git, repository] = below;
    return git?.toLowerCase() === '_git' && repository !== undefined ? [repository, ...below] : below;
}

;// CONCATENATED MODULE: ./build/core/registration/source.js






/** The source of entries in an API center on loopback that are created without a repository. */
const localSource = {
    host: 'localhost',
    path: 'laptop',
    key: 'localhost:laptop',
    url: 'http://localhost/',
};
/** The source of a read-only run that does not name one. It matches no other source. */
const unnamedSource = { host: 'unnamed', key: 'unnamed', url: 'http://localhost/' };
const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const number = /^[1-9]\d{0,19}$/;
/**
 * The id that a repository keeps when it is renamed: a number, or a GUID.
 *
 * @returns undefined for anything else, such as an empty id, or a name where an id is expected
 */
function stableId(text) {
    const id = text?.trim().toLowerCase() ?? '';
    return number.test(id) || (guid.test(id) && /[1-9a-f]/.test(id)) ? id : undefined;
}
/**
 * Whether two sources are the same repository. Their stable ids decide when both have one, because another repository
 * can take over a name; otherwise host and path. Sources that share neither an id nor a path are different.
 */
function isSameSource(a, b) {
    if (a.host !== b.host)
        return false;
    if (a.id !== undefined && b.id !== undefined)
        return a.id === b.id;
    return a.path !== undefined && a.path === b.path;
}
/** A source as shown to people: its address, where that is known. */
function shownSource({ path, key, url }) {
    return (0,printable/* printable */.g)(path === undefined ? key : url);
}
/**
 * A source made from the address of its repository and, where it is known, the id that the host gives the repository.
 *
 * @returns undefined when the text is not the address of a repository
 */
function sourceAt(text, id) {
    const address = parseAddress(text);
    // In the mark of an entry, a path in the form of an id would be read as an id.
    if (!address || stableId(address.path) !== undefined)
        return undefined;
    return withId(address, stableId(id));
}
/**
 * A source as people write it: `https://github.com/contoso/weather`, `git@github.com:contoso/weather.git`,
 * `github.com/contoso/weather`, or the key of an older version, `github.com:4711`. Throws InvalidInput.
 *
 * @param id the host's own stable id of the repository, when it is known
 */
function parseSource(text, id) {
    const source = sourceByKey(text) ?? sourceAt(text, id);
    if (!source) {
        throw new errors/* InvalidInput */.o9({
            code: 'source-invalid',
            message: (0,message/* sentence */.em) `${(0,references/* input */.hF)('source')} is not the address of a repository: "${(0,printable/* printable */.g)(withoutUser(text))}".`,
            why: 'It marks the entry as yours, so that no other pipeline changes it by accident.',
            next: (0,message/* sentence */.em) `Give the address of the repository, without a password or a query, for example: ${(0,references/* input */.hF)('source', 'https://github.com/contoso/weather')}`,
        });
    }
    if (source.url.length > vocabulary/* limits */.Fy.url) {
        throw new errors/* InvalidInput */.o9({
            code: 'source-invalid',
            message: (0,message/* sentence */.em) `${(0,references/* input */.hF)('source')} is ${source.url.length} characters long; API Center allows at most ${vocabulary/* limits */.Fy.url}.`,
            next: 'Give the shortest address of the repository.',
        });
    }
    return source;
}
/**
 * The source that the mark of an entry names. Where the key is an id, the path comes from the address. An older version
 * could also write an empty id, or something that is not an id.
 *
 * @returns undefined when the mark names no source
 */
function sourceOfMark(key, url) {
    const parts = keyPattern.exec(key)?.groups;
    if (!parts)
        return undefined;
    const { authority = '', name = '' } = parts;
    const host = canonicalHost(authority);
    const address = parseAddress(url);
    const path = address?.host === host ? address.path : undefined;
    const id = stableId(name);
    if (id !== undefined)
        return { host, id, key: keyOf(host, id), url, ...(path === undefined ? {} : { path }) };
    const named = parseAddress(`https://${authority}/${name.split('/').map(encodeSegment).join('/')}`);
    const found = named?.path.includes('/') ? named.path : (path ?? named?.path);
    return found === undefined ? undefined : { host, path: found, key: keyOf(host, found), url };
}
/**
 * Combines what the mark and the run know about one source. An id that one of them has is kept. The stored address is
 * kept too where it still means the same repository, so that two spellings do not alternate with each run.
 */
function mergeSources(stored, run) {
    const { host } = run;
    const id = run.id ?? stored.id;
    const path = run.path ?? stored.path;
    const address = parseAddress(stored.url);
    const isThere = run.path === undefined || (address?.host === host && address.path === run.path);
    return {
        host,
        ...(id === undefined ? {} : { id }),
        ...(path === undefined ? {} : { path }),
        key: keyOf(host, id ?? path ?? ''),
        url: isThere ? stored.url : run.url,
    };
}
function withId({ host, path, url }, id) {
    return { host, ...(id === undefined ? {} : { id }), path, key: keyOf(host, id ?? path), url };
}
function keyOf(host, name) {
    return `${host}:${name}`;
}
const keyPattern = /^(?<authority>(?:\[[^\]]+\]|[^\s/:@[\]]+)(?::\d{1,5})?):(?<name>.*)$/;
/** A key as an older version wrote it; undefined for an address, even one with a port and without a scheme. */
function sourceByKey(text) {
    const parts = keyPattern.exec(text)?.groups;
    if (!parts || text.includes('://'))
        return undefined;
    const { authority = '', name = '' } = parts;
    const id = stableId(name);
    if (id !== undefined) {
        const host = canonicalHost(authority);
        return { host, id, key: keyOf(host, id), url: `https://${host}/` };
    }
    const isPort = /^\d{1,5}\/[^/]+\/./.test(name);
    return isPort ? undefined : sourceAt(`https://${authority}/${name}`);
}
function withoutUser(text) {
    return text
        .split('/')
        .map((part) => part.slice(part.lastIndexOf('@') + 1))
        .join('/');
}


/***/ }),

/***/ 44105:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ readRegularFile),
/* harmony export */   _: () => (/* binding */ UnusableFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);

/** A file that is there and must not be read, with the reason in one clause. */
class UnusableFile extends Error {
}
const chunkBytes = 64 * 1024;
/**
 * The bytes of a regular file, which may be reached through links. A pipe or a device is not opened, and a file that
 * grows while it is read, or has no size, is not read on beyond the limit.
 *
 * @throws UnusableFile, or the error of the system
 */
function readRegularFile(path, greatestBytes) {
    // Opening a device can do something, and opening a pipe would wait for a writer.
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isFile())
        throw new UnusableFile('it is not a regular file');
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0));
    try {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file);
        if (!stat.isFile())
            throw new UnusableFile('it is not a regular file');
        if (stat.size > greatestBytes) {
            throw new UnusableFile(`it has ${stat.size} bytes; the maximum is ${greatestBytes}`);
        }
        return readToEnd(file, greatestBytes);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}
function readToEnd(file, greatestBytes) {
    const chunks = [];
    let length = 0;
    for (;;) {
        const chunk = Buffer.allocUnsafe(chunkBytes);
        const read = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, chunk, 0, chunkBytes, null);
        if (read === 0)
            return Buffer.concat(chunks, length);
        length += read;
        if (length > greatestBytes)
            throw new UnusableFile(`it has more than ${greatestBytes} bytes`);
        chunks.push(chunk.subarray(0, read));
    }
}


/***/ }),

/***/ 5467:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $_: () => (/* binding */ compareWithBaseline),
  eY: () => (/* binding */ snapshotOf),
  V6: () => (/* binding */ withHashes)
});

// EXTERNAL MODULE: ./build/core/surface/canonical.js
var canonical = __webpack_require__(24040);
// EXTERNAL MODULE: ./build/core/surface/change.js
var change = __webpack_require__(59356);
// EXTERNAL MODULE: ./build/core/text/printable.js
var printable = __webpack_require__(20075);
// EXTERNAL MODULE: ./build/core/surface/phrase.js
var phrase = __webpack_require__(87697);
;// CONCATENATED MODULE: ./build/core/surface/compare-facts.js


/** Ways to open a server, and the clients that know no other. */
const eras = [
    { era: 'modern', way: 'server/discover', clients: 'clients of MCP 2026-07-28 and later' },
    { era: 'legacy', way: 'initialize', clients: 'clients of MCP 2025-11-25 and earlier' },
    { era: 'sse', way: 'HTTP+SSE', clients: 'clients of the HTTP+SSE transport' },
];
/** A server may list different items to different callers: such surfaces are not compared. */
function authorisationDiffers({ before, after }, list) {
    if (before.authenticated === after.authenticated)
        return false;
    const [was, is] = before.authenticated ? ['with', 'without'] : ['without', 'with'];
    const text = (0,phrase/* phrase */.MZ) `the registered surface was read ${was} a credential and the new one ${is}; a server can list different items in each case, so the two were not compared`;
    report(list, ['authenticated'], 'changed', 'unproven', text);
    return true;
}
/** What changed around the lists: ways of opening the server, capabilities, and what weakens the comparison. */
function compareFacts({ before, after }, list) {
    if (after.partial) {
        const text = (0,phrase/* phrase */.MZ) `the new surface is incomplete, because a list was cut off or a schema was too large; what is missing was not compared`;
        report(list, ['partial'], 'changed', 'incomplete', text);
    }
    else if (before.partial) {
        // A complete surface replaces it: closing a gate here would keep that from happening.
        const text = (0,phrase/* phrase */.MZ) `the registered surface is incomplete, because a list was cut off or a schema was too large; only the rest was compared`;
        report(list, ['partial'], 'changed', 'warning', text);
    }
    if (before.protocolVersion !== after.protocolVersion || before.transport !== after.transport) {
        const [was, is] = [before, after].map(({ protocolVersion, transport }) => `${(0,printable/* printable */.g)(protocolVersion, 30)} over ${transport}`);
        const text = (0,phrase/* phrase */.MZ) `the registered surface was read with protocol ${was ?? ''} and the new one with ${is ?? ''}; a server can list different items in each`;
        report(list, ['protocolVersion'], 'changed', 'warning', text);
    }
    for (const { era, way, clients } of eras) {
        if (before.eras[era] === after.eras[era])
            continue;
        if (after.eras[era]) {
            report(list, ['eras', era], 'added', 'compatible', (0,phrase/* phrase */.MZ) `the server now answers ${way}`);
        }
        else {
            const text = (0,phrase/* phrase */.MZ) `the server no longer answers ${way}; ${clients} cannot use it`;
            report(list, ['eras', era], 'removed', 'breaking', text);
        }
    }
    compareCapabilities(before.capabilities, after.capabilities, list);
}
/** A breaking change calls for a new major version. A lower one is a rollback and says enough by itself. */
function versionWarning({ before, after }, list) {
    const [was, is] = [before.serverVersion, after.serverVersion];
    if (!list.has('breaking') || was === undefined || is === undefined)
        return;
    if (was !== is && (majorOf(was) === undefined || majorOf(was) !== majorOf(is)))
        return;
    const [old, now] = [(0,printable/* printable */.g)(was, 30), (0,printable/* printable */.g)(is, 30)];
    const text = was === is
        ? (0,phrase/* phrase */.MZ) `there are breaking changes, but the server still reports version ${now}`
        : (0,phrase/* phrase */.MZ) `there are breaking changes, but the server’s version only changed from ${old} to ${now}`;
    report(list, ['version'], 'changed', 'warning', text);
}
function compareCapabilities(before, after, list) {
    if (!before || !after) {
        const text = (0,phrase/* phrase */.MZ) `the registered document does not record the server’s capabilities; whether one was removed is unknown`;
        report(list, ['capabilities'], 'changed', 'unproven', text);
        return;
    }
    for (const name of before) {
        if (after.includes(name))
            continue;
        const text = (0,phrase/* phrase */.MZ) `the capability ${(0,phrase/* named */.KT)(name)} was removed; clients that use it will fail`;
        report(list, ['capabilities', name], 'removed', 'breaking', text);
    }
    for (const name of after) {
        if (before.includes(name))
            continue;
        report(list, ['capabilities', name], 'added', 'compatible', (0,phrase/* phrase */.MZ) `the capability ${(0,phrase/* named */.KT)(name)} was added`);
    }
}
/** The first number of `2.1.0`, `v2.1` or `2`; undefined when the version is of another kind. */
function majorOf(version) {
    return /^v?(\d+)(?:\.\d+)*(?:[-+].*)?$/i.exec(version)?.[1];
}
function report(list, path, change, verdict, text) {
    list.add({ kind: 'server', name: 'server', change, verdict, text }, path);
}

// EXTERNAL MODULE: ./build/core/json.js
var json = __webpack_require__(28314);
// EXTERNAL MODULE: ./build/core/surface/excerpt.js
var excerpt = __webpack_require__(83983);
;// CONCATENATED MODULE: ./build/core/surface/compare-texts.js



/** Adds a notice when the two differ, with what they say where they differ. */
function compareText(pair, list) {
    const { kind, name, subject, before, after, path = [pair.member] } = pair;
    if (before === after)
        return;
    const change = changeOf(before, after);
    const past = pair.member.endsWith('s') ? 'were' : 'was';
    const verb = { added: `${past} added`, removed: `${past} removed`, changed: 'changed' }[change];
    const text = (0,phrase/* phrase */.MZ) `the ${(0,printable/* printable */.g)(pair.member, 60)} of ${subject} ${verb}`;
    const excerpts = (0,excerpt/* excerptsOf */.U)(textOf(before), textOf(after));
    list.add({ kind, name, change, verdict: 'notice', text, ...excerpts }, path);
}
/** Whether something was added, removed or changed, by what stood there before and what stands there now. */
function changeOf(before, after) {
    if ((before === undefined) === (after === undefined))
        return 'changed';
    return before === undefined ? 'added' : 'removed';
}
function textOf(value) {
    return typeof value === 'string' ? value : undefined;
}

;// CONCATENATED MODULE: ./build/core/surface/compare-prompts.js





/** What became of one prompt that both surfaces have. */
function comparePrompt(before, after, list) {
    const name = String(after.name);
    const prompt = (0,phrase/* phrase */.MZ) `the prompt ${(0,phrase/* named */.KT)(name)}`;
    const report = (path, change, verdict, text) => list.add({ kind: 'prompt', name, change, verdict, text }, path);
    for (const member of ['title', 'description']) {
        compareText({ kind: 'prompt', name, subject: prompt, member, before: before[member], after: after[member] }, list);
    }
    const [old, now] = [argumentsOf(before.arguments), argumentsOf(after.arguments)];
    for (const [argument, is] of now) {
        const was = old.get(argument);
        const path = ['arguments', argument];
        if (!was) {
            if (isRequired(is)) {
                const text = (0,phrase/* phrase */.MZ) `${prompt} now requires the new argument ${(0,phrase/* named */.KT)(argument)}; requests without it will fail`;
                report(path, 'added', 'breaking', text);
            }
            else {
                report(path, 'added', 'compatible', (0,phrase/* phrase */.MZ) `${prompt} accepts the new optional argument ${(0,phrase/* named */.KT)(argument)}`);
            }
            continue;
        }
        if (isRequired(is) && !isRequired(was)) {
            const text = (0,phrase/* phrase */.MZ) `${prompt} now requires the argument ${(0,phrase/* named */.KT)(argument)}; requests without it will fail`;
            report(path, 'changed', 'breaking', text);
        }
        else if (isRequired(was) && !isRequired(is)) {
            report(path, 'changed', 'compatible', (0,phrase/* phrase */.MZ) `${prompt} no longer requires the argument ${(0,phrase/* named */.KT)(argument)}`);
        }
        if (notes(was) !== notes(is)) {
            const text = (0,phrase/* phrase */.MZ) `${prompt} changes the description of the argument ${(0,phrase/* named */.KT)(argument)}`;
            const excerpts = (0,excerpt/* excerptsOf */.U)(describe(was), describe(is));
            list.add({ kind: 'prompt', name, change: 'changed', verdict: 'notice', text, ...excerpts }, path);
        }
    }
    for (const argument of old.keys()) {
        if (now.has(argument))
            continue;
        const text = (0,phrase/* phrase */.MZ) `${prompt} no longer accepts the argument ${(0,phrase/* named */.KT)(argument)}; clients still send it, and it is ignored at best`;
        report(['arguments', argument], 'removed', 'breaking', text);
    }
}
function argumentsOf(list) {
    const items = Array.isArray(list) ? list : [];
    return new Map(items.filter(json/* isJsonObject */.O).map((argument) => [String(argument.name), argument]));
}
function isRequired({ required }) {
    return required === true;
}
/** What people and models read of an argument, on one line. */
function describe({ title, description }) {
    const texts = [title, description].filter((text) => typeof text === 'string');
    return texts.length === 0 ? undefined : texts.join(': ');
}
function notes({ title, description }) {
    return (0,canonical/* canonicalJson */.dj)([title ?? null, description ?? null]);
}

// EXTERNAL MODULE: ./build/core/probe/listing/parameter-headers.js
var parameter_headers = __webpack_require__(65068);
// EXTERNAL MODULE: ./build/core/surface/schema/keywords.js
var schema_keywords = __webpack_require__(92170);
;// CONCATENATED MODULE: ./build/core/surface/schema/resolve-references.js



/** Keywords that look at one another: two sets of them in one schema object are not their conjunction. */
const entangled = new Set([
    'additionalItems',
    'additionalProperties',
    'allOf',
    'anyOf',
    'contains',
    'dependentSchemas',
    'else',
    'if',
    'items',
    'maxContains',
    'minContains',
    'oneOf',
    'patternProperties',
    'prefixItems',
    'properties',
    'then',
    'unevaluatedItems',
    'unevaluatedProperties',
]);
/** Keywords that give a subschema a meaning of its own, elsewhere than in its text. */
const elsewhere = ['$dynamicRef', '$recursiveRef'];
/**
 * Puts the schema that a local reference points to in its place, one level deep: what is inside it is
 * resolved when it is looked at, so that a schema that contains itself needs no copy.
 *
 * @param node a schema object within `root`
 * @returns undefined when the meaning of the node lies elsewhere: a remote reference, one that leads
 *   nowhere or in a circle, or a subschema with an address of its own
 */
function resolveReferences(node, root) {
    return resolve(node, root, new Set());
}
function resolve(node, root, passed) {
    if (passed.has(node))
        return undefined;
    passed.add(node);
    if (elsewhere.some((keyword) => Object.hasOwn(node, keyword)))
        return undefined;
    if (node !== root && typeof node.$id === 'string')
        return undefined;
    const { $ref, ...siblings } = withoutWrapping(node);
    if ($ref === undefined)
        return siblings;
    const target = typeof $ref === 'string' ? find($ref, root) : undefined;
    if (target === true)
        return siblings;
    if (!(0,json/* isJsonObject */.O)(target))
        return undefined;
    const resolved = resolve(target, root, passed);
    return resolved && merge(resolved, siblings, $ref);
}
/** Some generators put `allOf` around a reference to have room for a description beside it. */
function withoutWrapping(node) {
    const { allOf, ...rest } = node;
    const only = Array.isArray(allOf) && allOf.length === 1 ? allOf[0] : undefined;
    if (!(0,json/* isJsonObject */.O)(only) || !Object.hasOwn(only, '$ref'))
        return node;
    const bare = [...Object.keys(only).filter((keyword) => keyword !== '$ref'), ...Object.keys(rest)];
    return bare.every(schema_keywords/* isAnnotation */.Ir) ? { ...only, ...rest } : node;
}
function merge(target, siblings, $ref) {
    const mergeable = Object.entries(siblings).every(([keyword, value]) => {
        if ((0,schema_keywords/* isAnnotation */.Ir)(keyword) || keyword === '$defs' || keyword === 'definitions')
            return true;
        const other = target[keyword];
        return !entangled.has(keyword) && (other === undefined || (0,canonical/* canonicalJson */.dj)(other) === (0,canonical/* canonicalJson */.dj)(value));
    });
    if (mergeable)
        return { ...target, ...siblings };
    const others = Array.isArray(siblings.allOf) ? siblings.allOf : [];
    return { ...siblings, allOf: [...others, { $ref }] };
}
/** RFC 6901 in a URI fragment; own members only, so that no name reaches a prototype. */
function find(reference, root) {
    if (reference === '#')
        return root;
    if (!reference.startsWith('#/'))
        return undefined;
    let found = root;
    for (const part of reference.slice(2).split('/')) {
        if (typeof found !== 'object' || found === null)
            return undefined;
        const name = decode(part);
        if (name === undefined || !Object.hasOwn(found, name))
            return undefined;
        found = Array.isArray(found) ? found[Number(name)] : (0,json/* isJsonObject */.O)(found) ? found[name] : undefined;
    }
    return found;
}
function decode(part) {
    try {
        return decodeURIComponent(part).replaceAll('~1', '/').replaceAll('~0', '~');
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/core/surface/schema/types.js
const allTypes = new Set([
    'array',
    'boolean',
    'fraction',
    'integer',
    'null',
    'object',
    'string',
]);
const noTypes = new Set();
const atomsOf = new Map([
    ['array', ['array']],
    ['boolean', ['boolean']],
    ['integer', ['integer']],
    ['null', ['null']],
    ['number', ['integer', 'fraction']],
    ['object', ['object']],
    ['string', ['string']],
]);
/** @returns undefined when `type` is not what JSON Schema knows */
function parseTypes(type) {
    if (type === undefined)
        return allTypes;
    const names = Array.isArray(type) ? type : [type];
    const atoms = new Set();
    for (const name of names) {
        const known = typeof name === 'string' ? atomsOf.get(name) : undefined;
        if (!known)
            return undefined;
        for (const atom of known)
            atoms.add(atom);
    }
    return atoms;
}
function typeOf(value) {
    if (value === null)
        return 'null';
    if (Array.isArray(value))
        return 'array';
    switch (typeof value) {
        case 'boolean':
            return 'boolean';
        case 'number':
            return Number.isInteger(value) ? 'integer' : 'fraction';
        case 'string':
            return 'string';
        default:
            return 'object';
    }
}
/** The types in words: `string or null`, `anything`, `nothing`. */
function nameTypes(atoms) {
    if (atoms.size === 0)
        return 'nothing';
    if (atoms.size === allTypes.size)
        return 'anything';
    const names = [...atomsOf]
        .filter(([name, parts]) => parts.every((atom) => atoms.has(atom)) && !(name === 'integer' && atoms.has('fraction')))
        .map(([name]) => name);
    if (atoms.has('fraction') && !atoms.has('integer'))
        names.push('number');
    return names.length < 2 ? names.join() : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;
}
function minus(atoms, others) {
    return new Set([...atoms].filter((atom) => !others.has(atom)));
}
function overlap(atoms, others) {
    return [...atoms].some((atom) => others.has(atom));
}

;// CONCATENATED MODULE: ./build/core/surface/schema/schema-view.js





const countKeywords = ['maxItems', 'maxLength', 'maxProperties', 'minItems', 'minLength', 'minProperties'];
const rangeKeywords = ['exclusiveMaximum', 'exclusiveMinimum', 'maximum', 'minimum'];
const nothing = {
    types: noTypes,
    values: undefined,
    properties: new Map(),
    required: new Set(),
    additional: true,
    prefix: [],
    items: true,
    anyOf: undefined,
    oneOf: undefined,
    constraints: new Map(),
    rest: new Map(),
    keywords: {},
};
const anything = parse({});
function schemaDocument(root) {
    const views = new WeakMap();
    const split = new WeakMap();
    const texts = new WeakMap();
    let definitions;
    return {
        root,
        view(node) {
            if (typeof node === 'boolean')
                return node ? anything : nothing;
            if (!(0,json/* isJsonObject */.O)(node))
                return undefined;
            const known = views.get(node);
            if (known)
                return known.view;
            const resolved = resolveReferences(node, root);
            const view = resolved && parse(resolved);
            views.set(node, { view });
            return view;
        },
        alternatives(view) {
            const known = split.get(view);
            if (known)
                return known;
            const alternatives = splitTypes(view.keywords);
            split.set(view, alternatives);
            return alternatives;
        },
        text(node) {
            if (!(0,json/* isJsonObject */.O)(node))
                return (0,canonical/* canonicalJson */.dj)(node);
            const known = texts.get(node);
            if (known !== undefined)
                return known;
            const text = (0,canonical/* canonicalJson */.dj)(node);
            texts.set(node, text);
            return text;
        },
        definitions() {
            definitions ??= (0,canonical/* canonicalJson */.dj)([root.$defs ?? {}, root.definitions ?? {}]);
            return definitions;
        },
    };
}
/** Whether nothing but annotations stands beside the alternatives. */
function isOnlyAlternatives({ keywords }, keyword) {
    return Object.keys(keywords).every((name) => name === keyword || name === '$defs' || name === 'definitions' || (0,schema_keywords/* isAnnotation */.Ir)(name));
}
function splitTypes(keywords) {
    const bare = Object.fromEntries(Object.entries(keywords).filter(([keyword]) => !(0,schema_keywords/* isAnnotation */.Ir)(keyword)));
    const { type } = bare;
    return Array.isArray(type) ? type.map((name) => ({ ...bare, type: name })) : [bare];
}
/** Whether a property that is not declared is refused, as far as that can be told from the object alone. */
function isClosed({ additional, rest }) {
    return additional === false && !rest.has('patternProperties');
}
/** @returns undefined when a keyword has a value that JSON Schema does not allow */
function parse(keywords) {
    const rest = new Map(Object.entries(keywords));
    const take = (keyword) => {
        const value = rest.get(keyword);
        rest.delete(keyword);
        return value;
    };
    for (const keyword of ['$defs', 'definitions'])
        rest.delete(keyword);
    const declared = parseTypes(take('type'));
    const values = parseValues(rest.has('const') ? [take('const')] : undefined, take('enum'), declared);
    const properties = take('properties') ?? {};
    const required = take('required') ?? [];
    const additional = take('additionalProperties') ?? true;
    const array = parseArray(take('prefixItems'), take('items'), take('additionalItems'));
    const anyOf = take('anyOf');
    const oneOf = take('oneOf');
    const constraints = parseConstraints(take);
    if (isEmptyObject(rest.get('patternProperties')))
        rest.delete('patternProperties');
    if (!declared ||
        !values ||
        !array ||
        !constraints ||
        !(0,json/* isJsonObject */.O)(properties) ||
        !isTextList(required) ||
        !isSchema(additional) ||
        !isSchemaList(anyOf) ||
        !isSchemaList(oneOf)) {
        return undefined;
    }
    return {
        types: values.known ? new Set([...values.known.values()].map(typeOf)) : declared,
        values: values.known,
        properties: new Map(Object.entries(properties)),
        required: new Set(required),
        additional: isEmptyObject(additional) ? true : additional,
        ...array,
        anyOf,
        oneOf,
        constraints,
        rest,
        keywords,
    };
}
function parseValues(constant, list, types) {
    if (!types || (list !== undefined && !Array.isArray(list)))
        return undefined;
    const listed = list;
    const chosen = constant ?? listed;
    if (!chosen)
        return { known: undefined };
    const known = new Map();
    const allowed = constant && listed ? new Set(listed.map(canonical/* canonicalJson */.dj)) : undefined;
    for (const value of chosen) {
        if (value === undefined || !types.has(typeOf(value)))
            continue;
        const text = (0,canonical/* canonicalJson */.dj)(value);
        if (!allowed || allowed.has(text))
            known.set(text, value);
    }
    return { known };
}
/** Draft-07 writes the first elements as a list under `items`, and the others under `additionalItems`. */
function parseArray(prefixItems, items, additionalItems) {
    const older = Array.isArray(items);
    const prefix = older ? items : (prefixItems ?? []);
    const others = (older ? additionalItems : items) ?? true;
    if ((older && prefixItems !== undefined) || !isSchemaList(prefix) || !isSchema(others))
        return undefined;
    return { prefix: prefix ?? [], items: isEmptyObject(others) ? true : others };
}
function parseConstraints(take) {
    const constraints = new Map();
    for (const keyword of [...countKeywords, ...rangeKeywords, 'multipleOf']) {
        const value = take(keyword);
        if (value === undefined || (value === 0 && keyword.startsWith('min') && countKeywords.includes(keyword)))
            continue;
        if (typeof value !== 'number' || (keyword === 'multipleOf' && value <= 0))
            return undefined;
        constraints.set(keyword, value);
    }
    const unique = take('uniqueItems') ?? false;
    const pattern = take('pattern');
    if (typeof unique !== 'boolean' || (pattern !== undefined && typeof pattern !== 'string'))
        return undefined;
    if (unique)
        constraints.set('uniqueItems', true);
    if (pattern !== undefined)
        constraints.set('pattern', pattern);
    return constraints;
}
function isSchema(value) {
    return typeof value === 'boolean' || (0,json/* isJsonObject */.O)(value);
}
function isSchemaList(value) {
    return value === undefined || (Array.isArray(value) && value.every(isSchema));
}
function isTextList(value) {
    return Array.isArray(value) && value.every((item) => typeof item === 'string');
}
function isEmptyObject(value) {
    return (0,json/* isJsonObject */.O)(value) && Object.keys(value).length === 0;
}

;// CONCATENATED MODULE: ./build/core/surface/schema/schema-walk.js


function verdictOf(effect, direction) {
    if (effect === 'replaced')
        return 'breaking';
    return (effect === 'narrowed') === (direction === 'input') ? 'breaking' : 'compatible';
}
/** Reports a keyword that lets fewer, more or other values through. */
function reportEffect(walk, place, at, change, effect, detail) {
    const verb = { narrowed: 'tightens', widened: 'loosens', replaced: 'changes' }[effect];
    const verdict = verdictOf(effect, walk.direction);
    walk.report({
        place,
        at,
        change,
        verdict,
        predicate: (0,phrase/* phrase */.MZ) `${verb} ${nameOf(walk, place)} (${detail})${verdict === 'breaking' ? broken(walk) : ''}`,
    });
}
/** Reports what no rule here can judge: it must never look compatible. */
function reportUnproven(walk, place, at, change, detail) {
    const predicate = (0,phrase/* phrase */.MZ) `changes ${nameOf(walk, place)} (${detail}); whether this breaks callers is unknown`;
    walk.report({ place, at, change, verdict: 'unproven', predicate });
}
function nameOf({ direction }, { label }) {
    if (label === '')
        return [direction === 'input' ? 'its input' : 'its result'];
    return direction === 'input' ? [(0,phrase/* named */.KT)(label)] : (0,phrase/* phrase */.MZ) `${(0,phrase/* named */.KT)(label)} in its result`;
}
function broken({ direction }) {
    return direction === 'input'
        ? '; calls that used to work can fail'
        : '; callers can receive results that were not promised';
}
/** The place of a property, as both path and label. */
function propertyPlace({ path, label }, name) {
    return { path: [...path, 'properties', name], label: label === '' ? name : cut(`${label}.${name}`) };
}
function below({ path, label }, at, suffix) {
    return { path: [...path, ...at], label: cut(label + suffix) };
}
/** Labels grow with depth and with the length of names: only their end is of interest. */
function cut(label) {
    return label.length <= 200 ? label : `…${label.slice(-199)}`;
}
function brief(value) {
    if (value === undefined)
        return 'nothing';
    if (typeof value === 'string')
        return (0,printable/* printable */.g)(`"${value.slice(0, 80)}"`, 60);
    return (0,printable/* printable */.g)(JSON.stringify(value), 60);
}

;// CONCATENATED MODULE: ./build/core/surface/schema/alternatives.js




/**
 * Compares two schemas of which at least one is nothing but alternatives. The other is then seen as one
 * alternative for each of its types: so `{ type: integer }` compares with `{ anyOf: [integer, null] }`.
 *
 * @returns false when the schemas are of another form, or have the same keyword: then nothing was compared
 */
function compareAsAlternatives(walk, before, after, place) {
    if (before.types.size === 0 || after.types.size === 0)
        return false;
    const old = alternativesOf(before);
    const now = alternativesOf(after);
    if (old?.keyword === now?.keyword)
        return false;
    if (old && now) {
        compareBranches(walk, 'oneOf', old.branches, now.branches, place, now.keyword);
        const [strict, branches] = old.keyword === 'oneOf' ? [walk.before, old.branches] : [walk.after, now.branches];
        const harmless = (old.keyword === 'oneOf') === (walk.direction === 'input');
        if (!harmless && !excludeEachOther(strict, branches)) {
            reportUnproven(walk, place, [now.keyword], 'changed', `${old.keyword} became ${now.keyword}`);
        }
    }
    else if (now) {
        compareBranches(walk, now.keyword, walk.before.alternatives(before), now.branches, place, now.keyword);
    }
    else if (old) {
        compareBranches(walk, old.keyword, old.branches, walk.after.alternatives(after), place);
    }
    return true;
}
/** Compares what stands under `anyOf` or `oneOf` beside other keywords. */
function compareAlternatives(walk, keyword, before, after, place) {
    if (before && after)
        compareBranches(walk, keyword, before, after, place, keyword);
    else if (before)
        reportEffect(walk, place, [keyword], 'removed', 'widened', `${keyword} was removed`);
    else if (after)
        reportEffect(walk, place, [keyword], 'added', 'narrowed', `${keyword} was added`);
}
function alternativesOf(view) {
    for (const keyword of ['anyOf', 'oneOf']) {
        const branches = view[keyword];
        if (branches && isOnlyAlternatives(view, keyword))
            return { keyword, branches };
    }
    return undefined;
}
/** @param written the keyword under which the new schema has its alternatives; absent when it has none */
function compareBranches(walk, keyword, before, after, place, written) {
    if (!walk.spend(before.length + after.length))
        return;
    const { pairs, removed, added } = matchBranches(walk, keyword, before, after);
    for (const [old, now] of pairs) {
        const inside = written ? { ...place, path: [...place.path, written, String(now)] } : place;
        walk.compare(before[old] ?? true, after[now] ?? true, inside);
    }
    const exclusive = keyword === 'anyOf' || excludeEachOther(walk.before, before);
    for (const index of removed)
        reportRemoved(walk, [keyword, String(index)], exclusive, place);
    for (const index of added)
        reportAdded(walk, [keyword, String(index)], place);
}
/**
 * Finds for each old alternative its new self. Under `anyOf` one of the same type will do, since it is then
 * compared; under `oneOf` a wider alternative can clash with another, so only an equal one will do.
 */
function matchBranches(walk, keyword, before, after) {
    const free = new Set(after.keys());
    const pairs = [];
    let removed = [...before.keys()];
    const pair = (old, candidates, fits) => {
        for (const now of candidates) {
            if (!walk.spend(1))
                return false;
            if (!free.has(now) || !fits(before[old] ?? true, after[now] ?? true))
                continue;
            free.delete(now);
            pairs.push([old, now]);
            return true;
        }
        return false;
    };
    const byText = new Map();
    for (const [index, now] of after.entries()) {
        const text = walk.after.text(now);
        byText.set(text, (byText.get(text) ?? new Set()).add(index));
    }
    const same = (old, now) => walk.same(old, now);
    removed = removed.filter((old) => !pair(old, byText.get(walk.before.text(before[old] ?? true)) ?? [], same));
    for (const fits of keyword === 'oneOf' ? [same] : [same, sameTypes(walk), sharedType(walk)]) {
        removed = removed.filter((old) => !pair(old, free, fits));
    }
    return { pairs, removed, added: free };
}
function sameTypes(walk) {
    return (old, now) => {
        const [before, after] = [walk.before.view(old)?.types, walk.after.view(now)?.types];
        return (before !== undefined && before.size === after?.size && [...before].every((atom) => after.has(atom)));
    };
}
function sharedType(walk) {
    return (old, now) => {
        const [before, after] = [walk.before.view(old)?.types, walk.after.view(now)?.types];
        return before !== undefined && after !== undefined && overlap(before, after);
    };
}
function reportRemoved(walk, at, exclusive, place) {
    if (walk.direction === 'output' && !exclusive) {
        const predicate = (0,phrase/* phrase */.MZ) `removes an alternative of ${nameOf(walk, place)}; whether values that used to match two of them are now returned is unknown`;
        walk.report({ place, at, change: 'removed', verdict: 'unproven', predicate });
    }
    else {
        reportEffect(walk, place, at, 'removed', 'narrowed', `an alternative of ${at[0]} was removed`);
    }
}
function reportAdded(walk, at, place) {
    if (walk.direction === 'input' && at[0] === 'oneOf') {
        const predicate = (0,phrase/* phrase */.MZ) `adds an alternative to ${nameOf(walk, place)}; whether values can now match two of them, and be refused, is unknown`;
        walk.report({ place, at, change: 'added', verdict: 'unproven', predicate });
    }
    else {
        reportEffect(walk, place, at, 'added', 'widened', `an alternative of ${at[0]} was added`);
    }
}
/** Whether no value can match two of the alternatives, as far as their types tell. */
function excludeEachOther(document, branches) {
    const seen = new Set();
    for (const branch of branches) {
        const types = document.view(branch)?.types;
        if (!types || [...types].some((atom) => seen.has(atom)))
            return false;
        for (const atom of types)
            seen.add(atom);
    }
    return true;
}

;// CONCATENATED MODULE: ./build/core/surface/schema/bounds.js


/** Which values a keyword speaks about; it says nothing about others. */
const counted = [
    ['array', 'minItems', 'maxItems'],
    ['object', 'minProperties', 'maxProperties'],
    ['string', 'minLength', 'maxLength'],
];
/** Compares everything that bounds a value of a type that both schemas let through. */
function compareBounds(walk, before, after, place) {
    const both = (type) => before.types.has(type) && after.types.has(type);
    const [old, now] = [before.constraints, after.constraints];
    for (const [type, low, high] of counted) {
        if (!both(type))
            continue;
        compareLimits(walk, place, limit(old, low), limit(now, low), 1);
        compareLimits(walk, place, limit(old, high), limit(now, high), -1);
    }
    if (both('integer') || both('fraction')) {
        compareLimits(walk, place, lower(old), lower(now), 1);
        compareLimits(walk, place, upper(old), upper(now), -1);
        compareMultiples(walk, place, old.get('multipleOf'), now.get('multipleOf'));
    }
    if (both('array'))
        comparePresence(walk, place, 'uniqueItems', old, now);
    if (both('string')) {
        const [was, is] = [old.get('pattern'), now.get('pattern')];
        if (was !== undefined && is !== undefined && was !== is) {
            reportUnproven(walk, place, ['pattern'], 'changed', `pattern ${brief(is)}, was ${brief(was)}`);
        }
        else {
            comparePresence(walk, place, 'pattern', old, now);
        }
    }
}
function limit(constraints, keyword, exclusive = false) {
    const value = constraints.get(keyword);
    return typeof value === 'number' ? { keyword, value, exclusive } : undefined;
}
/** The stricter of two lower limits counts. */
function lower(constraints) {
    return stricter(limit(constraints, 'minimum'), limit(constraints, 'exclusiveMinimum', true), 1);
}
function upper(constraints) {
    return stricter(limit(constraints, 'maximum'), limit(constraints, 'exclusiveMaximum', true), -1);
}
function stricter(plain, exclusive, sign) {
    if (!plain || !exclusive)
        return plain ?? exclusive;
    return strictness(plain, exclusive, sign) > 0 ? plain : exclusive;
}
/** Above 0 when `one` lets fewer values through than `other`; `sign` is -1 for upper limits. */
function strictness(one, other, sign) {
    return one.value === other.value
        ? Number(one.exclusive) - Number(other.exclusive)
        : (one.value - other.value) * sign;
}
function compareLimits(walk, place, before, after, sign) {
    const keyword = (after ?? before)?.keyword;
    if (keyword === undefined)
        return;
    const tighter = after ? (before ? strictness(after, before, sign) : 1) : -1;
    if (tighter === 0)
        return;
    const effect = tighter > 0 ? 'narrowed' : 'widened';
    const was = before && (before.keyword === keyword ? brief(before.value) : `${before.keyword} ${before.value}`);
    const detail = `${keyword} is now ${brief(after?.value)}, was ${was ?? 'nothing'}`;
    reportEffect(walk, place, [keyword], changeOf(before, after), effect, detail);
}
/** Every multiple of 6 is one of 3: the new must divide the old. */
function compareMultiples(walk, place, before, after) {
    if (before === after)
        return;
    const divides = (one, other) => one === undefined ||
        (typeof one === 'number' && typeof other === 'number' && Number.isInteger(other / one));
    const effect = divides(after, before) ? 'widened' : divides(before, after) ? 'narrowed' : 'replaced';
    const detail = `multipleOf is now ${brief(after)}, was ${brief(before)}`;
    reportEffect(walk, place, ['multipleOf'], changeOf(before, after), effect, detail);
}
function comparePresence(walk, place, keyword, before, after) {
    const [was, is] = [before.get(keyword), after.get(keyword)];
    if (was === is)
        return;
    const effect = is === undefined ? 'widened' : 'narrowed';
    const detail = `${keyword} is now ${brief(is)}, was ${brief(was)}`;
    reportEffect(walk, place, [keyword], changeOf(was, is), effect, detail);
}

;// CONCATENATED MODULE: ./build/core/surface/schema/compare-arrays.js

/** Compares the elements of two arrays: the first ones by their position, then what all others must be. */
function compareArrays(walk, before, after, place) {
    const positions = Math.max(before.prefix.length, after.prefix.length);
    if (!walk.spend(positions))
        return;
    for (let index = 0; index < positions; index++) {
        const inside = below(place, ['prefixItems', String(index)], `[${index}]`);
        walk.compare(elementAt(before, index), elementAt(after, index), inside);
    }
    walk.compare(before.items, after.items, below(place, ['items'], '[]'));
}
function elementAt({ prefix, items }, index) {
    return prefix[index] ?? items;
}

;// CONCATENATED MODULE: ./build/core/surface/schema/compare-objects.js





/** Compares the properties of two objects: what is declared, what is required, and what else is let through. */
function compareObjects(walk, before, after, place) {
    if (!walk.spend(before.properties.size + after.properties.size + before.required.size + after.required.size)) {
        return;
    }
    for (const [name, schema] of after.properties) {
        const old = before.properties.get(name);
        if (old === undefined)
            addProperty(walk, before, after, name, schema, place);
        else
            walk.compare(old, schema, propertyPlace(place, name));
    }
    for (const name of before.properties.keys()) {
        if (!after.properties.has(name))
            removeProperty(walk, name, place);
    }
    compareRequired(walk, before, after, place);
    compareAdditional(walk, before.additional, after.additional, place);
}
function addProperty(walk, before, after, name, schema, place) {
    const inside = propertyPlace(place, name);
    const required = after.required.has(name) && !before.required.has(name);
    const [verdict, predicate] = walk.direction === 'input'
        ? addedToInput((0,phrase/* named */.KT)(inside.label), required, isClosed(before))
        : addedToOutput((0,phrase/* named */.KT)(inside.label), before.additional === false);
    walk.report({ place: inside, at: [], change: 'added', verdict, predicate });
    // What was said of all further properties was said of this one.
    if (walk.direction === 'output' && (0,json/* isJsonObject */.O)(before.additional)) {
        walk.compare(before.additional, schema, inside);
    }
}
function addedToInput(value, required, closed) {
    if (required)
        return ['breaking', (0,phrase/* phrase */.MZ) `now requires the new ${value}; calls without it will fail`];
    if (closed)
        return ['compatible', (0,phrase/* phrase */.MZ) `accepts the new optional ${value}`];
    const remark = 'it used to accept any value there, and some can now fail';
    return ['warning', (0,phrase/* phrase */.MZ) `accepts the new optional ${value}; ${remark}`];
}
function addedToOutput(value, closed) {
    return closed
        ? ['breaking', (0,phrase/* phrase */.MZ) `returns the new ${value}, although it had promised no further properties`]
        : ['compatible', (0,phrase/* phrase */.MZ) `returns the new ${value}`];
}
function removeProperty(walk, name, place) {
    const inside = propertyPlace(place, name);
    const value = (0,phrase/* named */.KT)(inside.label);
    const predicate = walk.direction === 'input'
        ? (0,phrase/* phrase */.MZ) `no longer accepts ${value}; callers still send it, and it is ignored at best`
        : (0,phrase/* phrase */.MZ) `no longer returns ${value}; callers that read it will fail`;
    walk.report({ place: inside, at: [], change: 'removed', verdict: 'breaking', predicate });
}
function compareRequired(walk, before, after, place) {
    const report = (name, change, verdict, predicate) => walk.report({ place, at: ['required', name], change, verdict, predicate });
    for (const name of after.required) {
        // A new property that is required was reported as such.
        if (before.required.has(name) || isNew(name, before, after))
            continue;
        const value = (0,phrase/* named */.KT)(propertyPlace(place, name).label);
        if (walk.direction === 'input') {
            report(name, 'added', 'breaking', (0,phrase/* phrase */.MZ) `now requires ${value}; calls without it will fail`);
        }
        else {
            report(name, 'added', 'compatible', (0,phrase/* phrase */.MZ) `now always returns ${value}`);
        }
    }
    for (const name of before.required) {
        if (after.required.has(name) || isNew(name, after, before))
            continue;
        const value = (0,phrase/* named */.KT)(propertyPlace(place, name).label);
        if (walk.direction === 'input') {
            report(name, 'removed', 'compatible', (0,phrase/* phrase */.MZ) `no longer requires ${value}`);
        }
        else {
            report(name, 'removed', 'breaking', (0,phrase/* phrase */.MZ) `no longer always returns ${value}; callers that rely on it can fail`);
        }
    }
}
function isNew(name, before, after) {
    return after.properties.has(name) && !before.properties.has(name);
}
function compareAdditional(walk, before, after, place) {
    const at = ['additionalProperties'];
    if (before === false && after !== false) {
        const verdict = walk.direction === 'input' ? 'compatible' : 'warning';
        const remark = verdict === 'warning' ? ', although it had promised none' : '';
        const predicate = (0,phrase/* phrase */.MZ) `allows further properties in ${nameOf(walk, place)}${remark}`;
        walk.report({ place, at, change: changeOf(before, after), verdict, predicate });
    }
    else if (before !== false && after === false) {
        reportEffect(walk, place, at, changeOf(before, after), 'narrowed', 'no further properties');
    }
    else {
        walk.compare(before, after, below(place, at, place.label === '' ? '*' : '.*'));
    }
}

;// CONCATENATED MODULE: ./build/core/surface/schema/compare-values.js



/** How many values a sentence names. */
const named = 5;
/**
 * Compares `type`, `enum` and `const`. An `integer` is a `number`; a `const` is an `enum` of one.
 *
 * @returns whether some values are of a type that both schemas let through: else nothing more can be compared
 */
function compareValues(walk, before, after, place) {
    const onlyBefore = minus(before.types, after.types);
    const onlyAfter = minus(after.types, before.types);
    const typeEffect = effectOf(onlyBefore.size > 0, onlyAfter.size > 0);
    if (!overlap(before.types, after.types)) {
        if (typeEffect)
            reportTypes(walk, before, after, place, typeEffect);
        return false;
    }
    const at = [Object.hasOwn((after.values ? after : before).keywords, 'enum') ? 'enum' : 'const'];
    if (before.values && after.values) {
        compareLists(walk, before.values, after.values, place, at);
    }
    else if (before.values) {
        reportEffect(walk, place, at, 'removed', 'widened', `any value, was ${list(before.values)}`);
        if (onlyBefore.size > 0)
            reportTypes(walk, before, after, place, 'narrowed');
    }
    else if (after.values) {
        reportEffect(walk, place, at, 'added', 'narrowed', `only ${list(after.values)}`);
        if (onlyAfter.size > 0)
            reportTypes(walk, before, after, place, 'widened');
    }
    else if (typeEffect) {
        reportTypes(walk, before, after, place, typeEffect);
    }
    return true;
}
function effectOf(narrowed, widened) {
    if (narrowed)
        return widened ? 'replaced' : 'narrowed';
    return widened ? 'widened' : undefined;
}
function reportTypes(walk, before, after, place, effect) {
    const detail = `type ${nameTypes(after.types)}, was ${nameTypes(before.types)}`;
    const change = changeOf(before.keywords.type, after.keywords.type);
    reportEffect(walk, place, ['type'], change, effect, detail);
}
function compareLists(walk, before, after, place, at) {
    if (!walk.spend(before.size + after.size))
        return;
    const removed = new Map([...before].filter(([text]) => !after.has(text)));
    const added = new Map([...after].filter(([text]) => !before.has(text)));
    if (removed.size > 0)
        reportEffect(walk, place, at, 'changed', 'narrowed', `no longer ${list(removed)}`);
    if (added.size > 0)
        reportEffect(walk, place, at, 'changed', 'widened', `now also ${list(added)}`);
}
function list(values) {
    const texts = [...values.values()].slice(0, named).map(brief);
    const rest = values.size - texts.length;
    return texts.join(', ') + (rest > 0 ? ` and ${rest} more` : '');
}

;// CONCATENATED MODULE: ./build/core/surface/schema/same-schema.js



/** Lists whose order means nothing. */
const unordered = new Set(['allOf', 'anyOf', 'oneOf']);
const maxDepth = 64;
/**
 * Whether two schemas mean the same, references resolved. Two that contain themselves are the same when no
 * way through them finds a difference.
 *
 * @param exact whether titles, descriptions and other notes must be the same too
 */
function createSchemaEquality(before, after, budget, exact) {
    /** Pairs that were found the same or are being looked at. */
    const assumed = new WeakMap();
    const different = new WeakMap();
    /** The assumptions in the order in which they were made. */
    const trail = [];
    const same = (old, now, depth) => {
        if (depth > maxDepth || !budget.spend(1))
            return false;
        if (!(0,json/* isJsonObject */.O)(old) || !(0,json/* isJsonObject */.O)(now))
            return (0,canonical/* canonicalJson */.dj)(old) === (0,canonical/* canonicalJson */.dj)(now);
        if (assumed.get(old)?.has(now))
            return true;
        if (different.get(old)?.has(now))
            return false;
        const start = trail.push([old, now]) - 1;
        remember(assumed, old, now);
        const equal = sameMembers(old, now, depth);
        if (!equal) {
            // What was found to be the same since then may depend on this pair.
            for (const [one, other] of trail.splice(start))
                assumed.get(one)?.delete(other);
            remember(different, old, now);
        }
        return equal;
    };
    const sameMembers = (old, now, depth) => {
        const [oldView, nowView] = [before.view(old), after.view(now)];
        if (!oldView || !nowView) {
            return before.text(old) === after.text(now) && before.definitions() === after.definitions();
        }
        const names = meaningful(oldView.keywords);
        return (names.length === meaningful(nowView.keywords).length &&
            names.every((keyword) => {
                const [was, is] = [oldView.keywords[keyword], nowView.keywords[keyword]];
                return was !== undefined && is !== undefined && sameKeyword(keyword, was, is, depth + 1);
            }));
    };
    const sameKeyword = (keyword, old, now, depth) => {
        if (Array.isArray(old) && Array.isArray(now) && schema_keywords/* schemaListKeywords */.A4.has(keyword)) {
            if (old.length !== now.length)
                return false;
            return unordered.has(keyword)
                ? sameSet(old, now, depth)
                : old.every((item, index) => same(item, now[index], depth));
        }
        if ((0,json/* isJsonObject */.O)(old) && (0,json/* isJsonObject */.O)(now)) {
            if (schema_keywords/* schemaKeywords */.Wb.has(keyword))
                return same(old, now, depth);
            if (schema_keywords/* schemaMapKeywords */.kH.has(keyword)) {
                const names = Object.keys(old);
                return (names.length === Object.keys(now).length &&
                    names.every((name) => {
                        const [was, is] = [old[name], Object.hasOwn(now, name) ? now[name] : undefined];
                        return was !== undefined && is !== undefined && same(was, is, depth);
                    }));
            }
        }
        return (0,canonical/* canonicalJson */.dj)(old) === (0,canonical/* canonicalJson */.dj)(now);
    };
    const sameSet = (old, now, depth) => {
        const free = new Set(now.keys());
        return old.every((item, index) => {
            // Mostly the order is as it was.
            for (const candidate of [index, ...free]) {
                if (!budget.spend(1))
                    return false;
                if (free.has(candidate) && same(item, now[candidate] ?? true, depth))
                    return free.delete(candidate);
            }
            return false;
        });
    };
    const meaningful = (keywords) => Object.keys(keywords).filter((keyword) => keyword !== '$defs' && keyword !== 'definitions' && (exact || !(0,schema_keywords/* isNote */.p0)(keyword)));
    return (old, now) => same(old, now, 0);
}
function remember(pairs, old, now) {
    const partners = pairs.get(old);
    if (partners)
        partners.add(now);
    else
        pairs.set(old, new WeakSet([now]));
}

;// CONCATENATED MODULE: ./build/core/surface/schema/compare-schema.js















/** Nested deeper than this, nothing is compared: the probe keeps no deeper schema either. */
const compare_schema_maxDepth = 64;
/**
 * What a new JSON Schema (2020-12 or draft-07) means for those who relied on the old one. References within
 * the schema are followed; everything that no rule can judge is `unproven`, never compatible. Once the
 * budget is spent the rest goes uncompared: who gave it must say so.
 */
function compareSchema(before, after, direction, budget, report) {
    const [old, now] = [schemaDocument(before), schemaDocument(after)];
    const same = createSchemaEquality(old, now, budget, false);
    const exactlySame = createSchemaEquality(old, now, budget, true);
    /** Pairs that are being compared, or that showed no difference. */
    const passed = new WeakMap();
    let depth = 0;
    let reported = 0;
    const walk = {
        direction,
        before: old,
        after: now,
        spend: (steps) => budget.spend(steps),
        same: (one, other, exact = false) => (exact ? exactlySame : same)(one, other),
        report(change) {
            reported++;
            report(change);
        },
        compare(one, other, place) {
            if (!budget.spend(1))
                return;
            if (!(0,json/* isJsonObject */.O)(one) || !(0,json/* isJsonObject */.O)(other)) {
                // An absent schema is true, and what it lets through is as unlimited as itself.
                if (one === other)
                    return;
                inner(one, other, place);
                return;
            }
            const partners = passed.get(one) ?? new WeakSet();
            if (partners.has(other))
                return;
            passed.set(one, partners.add(other));
            const start = reported;
            inner(one, other, place);
            // What differs is reported at every place where it stands.
            if (reported > start)
                partners.delete(other);
        },
    };
    const inner = (one, other, place) => {
        depth++;
        if (depth <= compare_schema_maxDepth)
            compareNodes(walk, one, other, place);
        else
            reportUnproven(walk, place, [], 'changed', 'nested too deep to be compared');
        depth--;
    };
    walk.compare(before, after, { path: [direction], label: '' });
}
function compareNodes(walk, old, now, place) {
    const [before, after] = [walk.before.view(old), walk.after.view(now)];
    if (!before || !after) {
        compareUnfollowed(walk, old, now, place);
        return;
    }
    compareNotes(walk, before.keywords, after.keywords, place);
    if (compareAsAlternatives(walk, before, after, place))
        return;
    if (!compareValues(walk, before, after, place))
        return;
    compareBounds(walk, before, after, place);
    if (before.types.has('object') && after.types.has('object'))
        compareObjects(walk, before, after, place);
    if (before.types.has('array') && after.types.has('array'))
        compareArrays(walk, before, after, place);
    compareAlternatives(walk, 'anyOf', before.anyOf, after.anyOf, place);
    compareAlternatives(walk, 'oneOf', before.oneOf, after.oneOf, place);
    compareRest(walk, before, after, place);
    if (looksAround(before) || looksAround(after)) {
        const alike = walk.same(before.keywords, after.keywords);
        if (!alike)
            reportUnproven(walk, place, [], 'changed', 'beside unevaluatedProperties or unevaluatedItems');
    }
}
/** What these keywords refuse depends on every other keyword around them. */
function looksAround({ rest }) {
    return rest.has('unevaluatedProperties') || rest.has('unevaluatedItems');
}
/** Not what such a schema says but what it refers to counts, and that may be anywhere in the definitions. */
function compareUnfollowed(walk, old, now, place) {
    const [before, after] = [(0,json/* isJsonObject */.O)(old) ? old : {}, (0,json/* isJsonObject */.O)(now) ? now : {}];
    const alike = (0,json/* isJsonObject */.O)(old) === (0,json/* isJsonObject */.O)(now) &&
        (0,canonical/* canonicalJson */.dj)(withoutAnnotations(before)) === (0,canonical/* canonicalJson */.dj)(withoutAnnotations(after)) &&
        walk.before.definitions() === walk.after.definitions();
    if (alike)
        compareNotes(walk, before, after, place);
    else
        reportUnproven(walk, place, [], 'changed', 'a schema that cannot be followed');
}
function withoutAnnotations(schema) {
    return Object.fromEntries(Object.entries(schema).filter(([keyword]) => !(0,schema_keywords/* isAnnotation */.Ir)(keyword)));
}
/** Texts for people and models, and what changes how a value is made rather than which are valid. */
function compareNotes(walk, before, after, place) {
    for (const keyword of new Set([...Object.keys(before), ...Object.keys(after)])) {
        const note = (0,schema_keywords/* isNote */.p0)(keyword);
        if (!note && !schema_keywords/* hints */.XZ.has(keyword))
            continue;
        const [was, is] = [before[keyword], after[keyword]];
        if (was !== undefined && is !== undefined && (0,canonical/* canonicalJson */.dj)(was) === (0,canonical/* canonicalJson */.dj)(is))
            continue;
        walk.report({
            place,
            at: [keyword],
            change: changeOf(was, is),
            verdict: note ? 'notice' : 'warning',
            predicate: note
                ? (0,phrase/* phrase */.MZ) `changes the ${(0,printable/* printable */.g)(keyword, 60)} of ${nameOf(walk, place)}`
                : (0,phrase/* phrase */.MZ) `changes the ${keyword} of ${nameOf(walk, place)} (now ${brief(is)}, was ${brief(was)})`,
            ...(note ? { excerpts: (0,excerpt/* excerptsOf */.U)(noteText(was), noteText(is)) } : {}),
        });
    }
}
/** A note as text: most are, and other JSON values read best as what they are. */
function noteText(value) {
    return value === undefined || typeof value === 'string' ? value : (0,canonical/* canonicalJson */.dj)(value);
}
/** Keywords for which there is no rule: equal, or unproven. */
function compareRest(walk, before, after, place) {
    for (const keyword of new Set([...before.rest.keys(), ...after.rest.keys()])) {
        if ((0,schema_keywords/* isNote */.p0)(keyword) || schema_keywords/* hints */.XZ.has(keyword))
            continue;
        const [was, is] = [before.rest.get(keyword), after.rest.get(keyword)];
        if (was !== undefined && is !== undefined && sameUnder(walk, keyword, was, is, true))
            continue;
        if (was !== undefined && is !== undefined && sameUnder(walk, keyword, was, is, false)) {
            const predicate = (0,phrase/* phrase */.MZ) `changes texts about ${nameOf(walk, place)} (under ${(0,printable/* printable */.g)(keyword, 60)})`;
            walk.report({ place, at: [keyword], change: 'changed', verdict: 'notice', predicate });
        }
        else {
            reportUnproven(walk, place, [keyword], changeOf(was, is), (0,printable/* printable */.g)(keyword, 60));
        }
    }
}
/** A keyword by itself is a schema too. */
function sameUnder(walk, keyword, was, is, exact) {
    const holdsSchemas = schema_keywords/* schemaKeywords */.Wb.has(keyword) || schema_keywords/* schemaListKeywords */.A4.has(keyword) || schema_keywords/* schemaMapKeywords */.kH.has(keyword);
    return holdsSchemas
        ? walk.same({ [keyword]: was }, { [keyword]: is }, exact)
        : (0,canonical/* canonicalJson */.dj)(was) === (0,canonical/* canonicalJson */.dj)(is);
}

;// CONCATENATED MODULE: ./build/core/surface/compare-tools.js







/** Hints that a server gives of a tool's behaviour: what an absent one means, and what weakens the promise. */
const postures = [
    { hint: 'readOnlyHint', absent: false, weaker: false, meaning: 'only reads' },
    { hint: 'destructiveHint', absent: true, weaker: true, meaning: 'destroys nothing' },
    { hint: 'idempotentHint', absent: false, weaker: false, meaning: 'can be repeated without harm' },
    { hint: 'openWorldHint', absent: true, weaker: true, meaning: 'stays within its own system' },
];
/** What became of one tool that both surfaces have. */
function compareTool(before, after, budget, list) {
    const name = String(after.name);
    const report = ({ path, change, verdict, predicate, excerpts }) => {
        const text = (0,phrase/* phrase */.MZ) `the tool ${(0,phrase/* named */.KT)(name)} ${predicate}`;
        list.add({ kind: 'tool', name, change, verdict, text, ...excerpts }, path);
    };
    for (const member of ['title', 'description']) {
        const pair = { kind: 'tool', name, subject: (0,phrase/* named */.KT)(name), member };
        compareText({ ...pair, before: before[member], after: after[member] }, list);
    }
    const [oldNotes, newNotes] = [annotationsOf(before), annotationsOf(after)];
    comparePosture(oldNotes, newNotes, report);
    compareText({
        kind: 'tool',
        name,
        subject: (0,phrase/* named */.KT)(name),
        member: 'title',
        before: oldNotes.title,
        after: newNotes.title,
        path: ['annotations', 'title'],
    }, list);
    const [oldInput, newInput] = [before.inputSchema, after.inputSchema];
    if (!(0,json/* isJsonObject */.O)(oldInput) || !(0,json/* isJsonObject */.O)(newInput)) {
        // Where only the registered schema is missing, the complete one replaces it: no gate may prevent that.
        const [which, verdict] = (0,json/* isJsonObject */.O)(newInput)
            ? ['its registered schemas', 'warning']
            : ['its schemas', 'incomplete'];
        const predicate = (0,phrase/* phrase */.MZ) `was not compared completely, because ${which} were too large to keep`;
        report({ path: ['input'], change: 'changed', verdict, predicate });
        return;
    }
    compareSchemas(oldInput, newInput, 'input', budget, report);
    compareHeaders(oldInput, newInput, report);
    compareOutput(before.outputSchema, after.outputSchema, budget, report);
}
function annotationsOf({ annotations }) {
    return (0,json/* isJsonObject */.O)(annotations) ? annotations : {};
}
function comparePosture(was, is, report) {
    for (const { hint, absent, weaker, meaning } of postures) {
        const [old, now] = [was[hint] ?? absent, is[hint] ?? absent];
        if (old === now)
            continue;
        const weakened = now === weaker;
        report({
            path: ['annotations', hint],
            change: changeOf(was[hint], is[hint]),
            verdict: weakened ? 'warning' : 'notice',
            predicate: (0,phrase/* phrase */.MZ) `${weakened ? 'no longer' : 'now'} declares that it ${meaning} (${hint})`,
        });
    }
}
function compareOutput(before, after, budget, report) {
    if ((0,json/* isJsonObject */.O)(before) && (0,json/* isJsonObject */.O)(after)) {
        compareSchemas(before, after, 'output', budget, report);
    }
    else if (before !== undefined && after === undefined) {
        const predicate = (0,phrase/* phrase */.MZ) `no longer has an output schema; callers that rely on it can fail`;
        report({ path: ['output'], change: 'removed', verdict: 'breaking', predicate });
    }
    else if (before === undefined && after !== undefined) {
        const predicate = (0,phrase/* phrase */.MZ) `now has an output schema`;
        report({ path: ['output'], change: 'added', verdict: 'compatible', predicate });
    }
}
function compareSchemas(before, after, direction, budget, report) {
    if ((0,canonical/* canonicalJson */.dj)(before) === (0,canonical/* canonicalJson */.dj)(after))
        return;
    compareSchema(before, after, direction, budget, ({ place, at, ...found }) => report({ path: [...place.path, ...at], ...found }));
}
function compareHeaders(before, after, report) {
    const fault = (0,parameter_headers/* parameterHeaderFault */.B)(after);
    if (fault === undefined || (0,parameter_headers/* parameterHeaderFault */.B)(before) !== undefined)
        return;
    const predicate = (0,phrase/* phrase */.MZ) `has an invalid x-mcp-header (${(0,printable/* printable */.g)(fault, 120)}); clients drop the tool`;
    report({ path: ['input'], change: 'changed', verdict: 'breaking', predicate });
}

;// CONCATENATED MODULE: ./build/core/surface/compare-surfaces.js








/** Some twenty times the largest list of tools ever seen; a few seconds on a slow machine. */
const maxSteps = 500_000;
/**
 * What the new surface means for clients of the old one, the gravest first. Surfaces that were taken
 * under different authorisation are not compared: then there is one change, `unproven`. Both surfaces
 * must be canonical.
 */
function compareSurfaces(before, after, context) {
    const list = new change/* ChangeList */.Vk();
    if (authorisationDiffers(context, list))
        return list.changes();
    compareFacts(context, list);
    const shorten = context.before.withoutTexts || context.after.withoutTexts;
    const [old, now] = shorten ? [(0,canonical/* withoutTexts */.X1)(before), (0,canonical/* withoutTexts */.X1)(after)] : [before, after];
    const budget = createBudget(maxSteps);
    // What is missing from a list that was cut is unknown; a dropped schema shortens no list.
    const cut = context.after.partial && now.tools.every(({ inputSchema }) => (0,json/* isJsonObject */.O)(inputSchema));
    for (const { name, was, is } of matched(old.tools, now.tools, 'name')) {
        if (was && is)
            compareTool(was, is, budget, list);
        else
            reportPresence('tool', name, is !== undefined, cut, list);
    }
    for (const { name, was, is } of matched(old.prompts, now.prompts, 'name')) {
        if (was && is)
            comparePrompt(was, is, list);
        else
            reportPresence('prompt', name, is !== undefined, cut, list);
    }
    for (const { name, was, is } of matched(old.resourceTemplates, now.resourceTemplates, 'uriTemplate')) {
        if (was && is)
            compareMembers('resource template', name, was, is, list);
        else
            reportPresence('resource template', name, is !== undefined, cut, list);
    }
    for (const { name, was, is } of matched(old.resources, now.resources, 'uri')) {
        if (was && is)
            compareMembers('resource', name, was, is, list);
        else
            reportResource(name, is !== undefined, list);
    }
    compareInstructions(old.instructions, now.instructions, list);
    reportOverspent(budget, list);
    versionWarning(context, list);
    return list.changes();
}
function createBudget(steps) {
    let left = steps;
    return {
        spend(amount) {
            left -= amount;
            return left >= 0;
        },
        spent: () => left < 0,
    };
}
function matched(before, after, key) {
    const byName = (items) => new Map(items.map((item) => [String(item[key]), item]));
    const [old, now] = [byName(before), byName(after)];
    return [...new Set([...old.keys(), ...now.keys()])].map((name) => ({
        name,
        was: old.get(name),
        is: now.get(name),
    }));
}
function reportPresence(kind, name, present, cut, list) {
    const subject = (0,phrase/* phrase */.MZ) `the ${kind} ${(0,phrase/* named */.KT)(name)}`;
    if (present) {
        list.add({ kind, name, change: 'added', verdict: 'compatible', text: (0,phrase/* phrase */.MZ) `${subject} was added` });
    }
    else if (cut) {
        const text = (0,phrase/* phrase */.MZ) `${subject} is not in the part of the list that was read; it may have been removed`;
        list.add({ kind, name, change: 'removed', verdict: 'incomplete', text });
    }
    else {
        const uses = kind === 'tool' ? 'calls to' : 'requests for';
        const text = (0,phrase/* phrase */.MZ) `${subject} was removed; ${uses} it will fail`;
        list.add({ kind, name, change: 'removed', verdict: 'breaking', text });
    }
}
/** Resources come and go while a server runs. */
function reportResource(name, present, list) {
    list.add({
        kind: 'resource',
        name,
        change: present ? 'added' : 'removed',
        verdict: present ? 'compatible' : 'notice',
        text: (0,phrase/* phrase */.MZ) `the resource ${(0,phrase/* named */.KT)(name)} was ${present ? 'added' : 'removed'}`,
    });
}
function compareMembers(kind, name, before, after, list) {
    for (const member of new Set([...Object.keys(before), ...Object.keys(after)])) {
        const [was, is] = [before[member], after[member]];
        const subject = (0,phrase/* phrase */.MZ) `the ${kind} ${(0,phrase/* named */.KT)(name)}`;
        if (compare_surfaces_text(was) !== compare_surfaces_text(is))
            compareText({ kind, name, subject, member, before: was, after: is }, list);
    }
}
function compare_surfaces_text(value) {
    return value === undefined ? undefined : (0,canonical/* canonicalJson */.dj)(value);
}
function compareInstructions(before, after, list) {
    const subject = (0,phrase/* phrase */.MZ) `the server`;
    compareText({ kind: 'server', name: 'server', subject, member: 'instructions', before, after }, list);
}
function reportOverspent(budget, list) {
    if (!budget.spent())
        return;
    const text = (0,phrase/* phrase */.MZ) `the schemas are too large or too complex to compare completely; the rest was not compared`;
    list.add({ kind: 'server', name: 'server', change: 'changed', verdict: 'incomplete', text });
}

// EXTERNAL MODULE: ./build/core/surface/facts.js
var facts = __webpack_require__(39189);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/core/surface/surface-hash.js



const hints = ['readOnlyHint', 'destructiveHint', 'idempotentHint', 'openWorldHint'];
/**
 * `sha256:…` over everything that a gate judges: names and schemas, the hints of tools, capabilities, and the ways
 * of opening the server. Texts are left out. Accepting a surface by this hash accepts no other loss, and a surface
 * that was read incompletely is another one than the same surface read whole.
 */
function surfaceHash(surface, facts) {
    const judged = {
        contract: (0,canonical/* fingerprint */.Rj)(surface).contractHash,
        hints: surface.tools.map(({ name, annotations }) => [
            name ?? null,
            ...hints.map((hint) => ((0,json/* isJsonObject */.O)(annotations) ? (annotations[hint] ?? null) : null)),
        ]),
        capabilities: [...(facts.capabilities ?? [])],
        eras: { ...facts.eras },
        incomplete: facts.partial,
    };
    return `sha256:${(0,external_node_crypto_.createHash)('sha256').update((0,canonical/* canonicalJson */.dj)(judged), 'utf8').digest('hex')}`;
}

;// CONCATENATED MODULE: ./build/core/surface/baseline.js







function snapshotOf(server) {
    const surface = (0,canonical/* canonicalSurface */.yc)(server);
    return withHashes(surface, (0,facts/* factsOfServer */.el)(server));
}
/** A surface read back from where it was kept, or just probed. */
function withHashes(surface, facts) {
    const { contractHash } = (0,canonical/* fingerprint */.Rj)(surface);
    return { surface, facts, contractHash, surfaceHash: surfaceHash(surface, facts) };
}
/**
 * How the surface changed since the baseline.
 *
 * @param after undefined when the probe proved no surface
 */
function compareWithBaseline(baseline, after) {
    if (baseline.kind === 'nothing-registered')
        return { comparable: true, changes: [] };
    if (!after) {
        return incomparable((0,phrase/* phrase */.MZ) `the probe could not read the list of tools, so nothing was compared`);
    }
    if (baseline.kind === 'unproven') {
        return incomparable((0,phrase/* phrase */.MZ) `the registered definition has no list of tools, so nothing was compared`);
    }
    const context = { before: baseline.facts, after: after.facts };
    const comparable = context.before.authenticated === context.after.authenticated;
    if (baseline.kind === 'surface') {
        return { comparable, changes: compareSurfaces(baseline.surface, after.surface, context) };
    }
    const list = new change/* ChangeList */.Vk();
    if (!authorisationDiffers(context, list))
        compareFacts(context, list);
    const changed = baseline.contractHash !== after.contractHash;
    if (comparable && changed) {
        list.add(unproven((0,phrase/* phrase */.MZ) `tools or prompts changed, but the registered definition has only a hash of them, so the changes are unknown`));
    }
    return { comparable: comparable && !changed, changes: list.changes() };
}
function incomparable(text) {
    return { comparable: false, changes: [(0,change/* surfaceChange */.qw)(unproven(text))] };
}
function unproven(text) {
    return { kind: 'server', name: 'server', change: 'changed', verdict: 'unproven', text };
}


/***/ }),

/***/ 24040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rj: () => (/* binding */ fingerprint),
/* harmony export */   X1: () => (/* binding */ withoutTexts),
/* harmony export */   dj: () => (/* binding */ canonicalJson),
/* harmony export */   l5: () => (/* binding */ surfaceText),
/* harmony export */   yc: () => (/* binding */ canonicalSurface)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28314);
/* harmony import */ var _schema_keywords_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92170);



/** Schema dialects that are the default anyway: naming them or not makes no difference to a caller. */
const usualDialects = /^https?:\/\/json-schema\.org\/(draft-07\/schema|draft\/2020-12\/schema)#?$/;
/** JSON Schema keywords whose array is a set: its order carries no meaning. */
const setKeywords = new Set(['required', 'enum', 'type']);
function canonicalSurface(server) {
    return {
        tools: byKey(server.tools.map(canonicalTool), 'name'),
        resources: byKey(server.resources.map((resource) => withoutAbsent({ ...resource })), 'uri'),
        resourceTemplates: byKey(server.resourceTemplates.map((template) => withoutAbsent({ ...template })), 'uriTemplate'),
        prompts: byKey(server.prompts.map(canonicalPrompt), 'name'),
        ...(server.instructions === undefined ? {} : { instructions: server.instructions }),
    };
}
/** JSON text with members in the order of their names and no blanks. */
function canonicalJson(value) {
    return JSON.stringify(sortMembers(value));
}
function surfaceText(surface) {
    return canonicalJson({ ...surface });
}
function fingerprint(surface) {
    const contract = {
        tools: surface.tools.map(({ name, inputSchema, outputSchema }) => withoutAbsent({ name, inputSchema, outputSchema })),
        resourceTemplates: surface.resourceTemplates.map(({ uriTemplate }) => withoutAbsent({ uriTemplate })),
        prompts: surface.prompts.map((prompt) => withoutAbsent({ name: prompt.name, arguments: argumentContract(prompt.arguments) })),
    };
    return { contractHash: sha256(canonicalJson(contract)), surfaceHash: sha256(surfaceText(surface)) };
}
/** The surface without the texts that only models and people read: what is left is names and schemas. */
function withoutTexts(surface) {
    return {
        tools: surface.tools.map((tool) => withoutAbsent({
            ...withoutDescription(tool),
            inputSchema: (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .O)(tool.inputSchema) ? withoutDescriptions(tool.inputSchema) : undefined,
            outputSchema: (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .O)(tool.outputSchema) ? withoutDescriptions(tool.outputSchema) : undefined,
        })),
        resources: surface.resources.map(withoutDescription),
        resourceTemplates: surface.resourceTemplates.map(withoutDescription),
        prompts: surface.prompts.map((prompt) => {
            const list = Array.isArray(prompt.arguments)
                ? prompt.arguments
                : undefined;
            return withoutAbsent({
                ...withoutDescription(prompt),
                arguments: list?.filter(_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .O).map(withoutDescription),
            });
        }),
    };
}
function withoutDescriptions(schema) {
    return withoutDescription((0,_schema_keywords_js__WEBPACK_IMPORTED_MODULE_1__/* .mapSubschemas */ .TY)(schema, withoutDescriptions));
}
function withoutDescription(object) {
    return Object.fromEntries(Object.entries(object).filter(([member]) => member !== 'description'));
}
function argumentContract(list) {
    if (!Array.isArray(list))
        return undefined;
    return list
        .filter(_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .O)
        .map((argument) => withoutAbsent({ name: argument.name, required: argument.required === true }));
}
function canonicalTool(tool) {
    return withoutAbsent({
        name: tool.name,
        title: tool.title,
        description: tool.description,
        inputSchema: tool.inputSchema && canonicalSchema(tool.inputSchema),
        outputSchema: tool.outputSchema && canonicalSchema(tool.outputSchema),
        annotations: tool.annotations && withoutAbsent({ ...tool.annotations }),
    });
}
function canonicalPrompt(prompt) {
    return withoutAbsent({
        name: prompt.name,
        title: prompt.title,
        description: prompt.description,
        arguments: prompt.arguments &&
            byKey(prompt.arguments.map((argument) => withoutAbsent({ ...argument })), 'name'),
    });
}
/** A schema whose dialect is dropped when it is a usual one, and whose sets are sorted, at every depth. */
function canonicalSchema(schema) {
    const { $schema, ...rest } = schema;
    const usual = typeof $schema === 'string' && usualDialects.test($schema);
    return sortSets(usual ? rest : schema);
}
function sortSets(schema) {
    return Object.fromEntries(Object.entries((0,_schema_keywords_js__WEBPACK_IMPORTED_MODULE_1__/* .mapSubschemas */ .TY)(schema, sortSets)).map(([keyword, value]) => [
        keyword,
        Array.isArray(value) && setKeywords.has(keyword) ? sorted(value) : value,
    ]));
}
function sorted(items) {
    return items
        .map((item) => ({ item, text: canonicalJson(item) }))
        .sort((a, b) => compareText(a.text, b.text))
        .map(({ item }) => item);
}
function sortMembers(value) {
    if (Array.isArray(value))
        return value.map(sortMembers);
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .O)(value))
        return value;
    return Object.fromEntries(Object.entries(value)
        .sort(([a], [b]) => compareText(a, b))
        .map(([member, inner]) => [member, sortMembers(inner)]));
}
function byKey(items, key) {
    return items.toSorted((a, b) => compareText(String(a[key]), String(b[key])));
}
/** By code unit: the locale of the machine must not change the bytes. */
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
function withoutAbsent(object) {
    return Object.fromEntries(Object.entries(object).filter((entry) => entry[1] !== undefined));
}
function sha256(text) {
    return `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text, 'utf8').digest('hex')}`;
}


/***/ }),

/***/ 59356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vk: () => (/* binding */ ChangeList),
/* harmony export */   Wn: () => (/* binding */ pointer),
/* harmony export */   qw: () => (/* binding */ surfaceChange),
/* harmony export */   rY: () => (/* binding */ verdicts)
/* harmony export */ });
/* unused harmony export maxChanges */
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87697);

/**
 * What a change means for existing clients; the worst comes first. `incomplete`: something was not compared,
 * because it was not read or because a limit was reached. `unproven`: no rule can tell.
 */
const verdicts = ['breaking', 'incomplete', 'unproven', 'warning', 'compatible', 'notice'];
/** How many changes are kept. Beyond it the mildest are left out, and one of them says so. */
const maxChanges = 1000;
const maxPath = 400;
/** Collects changes within bounds: no number of mild ones can hide a grave one. */
class ChangeList {
    #byVerdict = new Map(verdicts.map((verdict) => [verdict, []]));
    #count = 0;
    /** Every change seen, kept or not. */
    get count() {
        return this.#count;
    }
    has(verdict) {
        return (this.#byVerdict.get(verdict)?.length ?? 0) > 0;
    }
    add(change, path = []) {
        this.#count++;
        const kept = this.#byVerdict.get(change.verdict);
        if (!kept || kept.length >= maxChanges)
            return;
        kept.push(surfaceChange(change, path));
    }
    /** The gravest first, in the order of their discovery among themselves. */
    changes() {
        const kept = [...this.#byVerdict.values()].flat().slice(0, maxChanges);
        if (this.#count <= maxChanges)
            return kept;
        const breaking = kept.filter(({ verdict }) => verdict === 'breaking');
        const rest = surfaceChange({
            kind: 'server',
            name: 'server',
            change: 'changed',
            verdict: 'unproven',
            text: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .phrase */ .MZ) `${this.#count - maxChanges} more changes were found than are shown here`,
        });
        return [...breaking, rest, ...kept.slice(breaking.length)];
    }
}
/** The change with its text also as plain text, and with its place. */
function surfaceChange(change, path = []) {
    const message = (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .plainPhrase */ .Uy)(change.text);
    return path.length === 0 ? { ...change, message } : { ...change, path: pointer(path), message };
}
/** RFC 6901, without the leading slash; cut, because a property's name may be of any length. */
function pointer(path) {
    const text = path
        .map((part) => part.slice(0, maxPath).replaceAll('~', '~0').replaceAll('/', '~1'))
        .join('/');
    return text.length <= maxPath ? text : `${text.slice(0, maxPath - 1)}…`;
}


/***/ }),

/***/ 83983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ visible),
/* harmony export */   U: () => (/* binding */ excerptsOf)
/* harmony export */ });
/* harmony import */ var _text_printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20075);

/** Units of the text that are shown around a difference, and of the difference itself. */
const context = 60;
const greatestDifference = 160;
/**
 * The parts of two texts in which they differ, with some text around them. Safe to print; characters that show
 * nothing are spelled out, since they may be all that changed. Time grows with the length and no faster.
 */
function excerptsOf(before, after) {
    const [was, is] = [before ?? '', after ?? ''];
    const shorter = Math.min(was.length, is.length);
    let start = 0;
    while (start < shorter && was[start] === is[start])
        start++;
    let end = 0;
    while (end < shorter - start && was.at(-1 - end) === is.at(-1 - end))
        end++;
    return {
        ...(before === undefined ? {} : { before: around(was, start, was.length - end) }),
        ...(after === undefined ? {} : { after: around(is, start, is.length - end) }),
    };
}
function around(text, start, end) {
    const from = start <= context ? 0 : start - context;
    const to = Math.min(text.length, end + context, start + greatestDifference);
    const part = (0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .cutAtCharacter */ .H)(text.slice(from), to - from);
    return `${from > 0 ? '…' : ''}${visible(part)}${from + part.length < text.length ? '…' : ''}`;
}
/** The text on one line, with characters that show nothing as `<U+200B>`; tag characters as the ASCII they spell. */
function visible(text) {
    const spelled = text.replace(/[\p{Cc}\p{Cf}\p{Cs}\u3164\uFFA0]|[\uFE00-\uFE0F]|[\u{E0000}-\u{E01EF}]/gu, (character) => {
        const code = character.codePointAt(0) ?? 0;
        if (/[\t\n\r]/.test(character))
            return ' ';
        if (code >= 0xe0020 && code <= 0xe007e)
            return String.fromCodePoint(code - 0xe0000);
        return `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`;
    });
    return (0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(spelled.replace(/\s+/g, ' '), 400);
}


/***/ }),

/***/ 39189:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GL: () => (/* binding */ factsOfExtension),
/* harmony export */   el: () => (/* binding */ factsOfServer),
/* harmony export */   wT: () => (/* binding */ surfaceFactsSchema)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77934);

const facts = {
    transport: valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(['streamable-http', 'sse']),
    protocolVersion: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** Which ways of opening the server answered to. */
    eras: valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ modern: valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(), legacy: valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(), sse: valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY() }),
    /** Whether a credential went with the requests: a server may list other things to others. */
    authenticated: valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
};
const surfaceFactsSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    ...facts,
    /** The names of the capabilities, sorted; absent when they were not kept. */
    capabilities: valibot__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())),
    serverVersion: valibot__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    /** A list was cut, or the schema of an item was dropped. */
    partial: valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    /** Descriptions were left out for size. */
    withoutTexts: valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
});
/** The members of a document's `x-mcp` that hold the same facts. */
const extensionSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    ...facts,
    capabilities: valibot__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J())),
    serverInfo: valibot__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ version: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })),
    surfacePartial: valibot__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()),
    omitted: valibot__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
});
function factsOfServer(server) {
    const { transport, protocolVersion, eras, authenticated, partial, serverInfo } = server;
    return {
        transport,
        protocolVersion,
        eras: { modern: eras.modern, legacy: eras.legacy, sse: eras.sse },
        authenticated,
        capabilities: capabilityNames(server.capabilities),
        ...(serverInfo ? { serverVersion: serverInfo.version } : {}),
        partial,
        withoutTexts: false,
    };
}
/**
 * The facts that a registered document carries in `x-mcp`.
 *
 * @returns undefined when it does not say how its surface was taken: then it compares with nothing
 */
function factsOfExtension(extension) {
    const parsed = valibot__WEBPACK_IMPORTED_MODULE_0__/* .safeParse */ .xLC(extensionSchema, extension);
    if (!parsed.success)
        return undefined;
    const { capabilities, serverInfo, surfacePartial, omitted, ...rest } = parsed.output;
    return {
        ...rest,
        ...(capabilities ? { capabilities: capabilityNames(capabilities) } : {}),
        ...(serverInfo ? { serverVersion: serverInfo.version } : {}),
        partial: surfacePartial ?? false,
        withoutTexts: omitted !== undefined,
    };
}
/** Servers write a capability that they lack as `false` or `null`, or leave it out. */
function capabilityNames(capabilities) {
    return Object.keys(capabilities)
        .filter((name) => capabilities[name] !== false && capabilities[name] !== null)
        .sort();
}


/***/ }),

/***/ 31799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ surfaceSchema),
/* harmony export */   j: () => (/* binding */ parseSurface)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77934);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28314);
/* harmony import */ var _probe_wire_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79887);



/** What the probe keeps is not nested half as deep; walking deeper text could exhaust the stack. */
const maxDepth = 256;
const named = (key) => valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_1__/* .custom */ .IeY((item) => (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .O)(item) && typeof item[key] === 'string' && !(0,_probe_wire_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isDeeperThan */ .hz)(item, maxDepth), `expected an object with a ${key}, nested at most ${maxDepth} deep`));
/** A surface in the form in which documents and files carry it. */
const surfaceSchema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    tools: named('name'),
    resources: named('uri'),
    resourceTemplates: named('uriTemplate'),
    prompts: named('name'),
    instructions: valibot__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
});
/**
 * Reads a surface back from the text that a registered document carries.
 *
 * @returns undefined when the text is not one of ours
 */
function parseSurface(text) {
    try {
        const parsed = valibot__WEBPACK_IMPORTED_MODULE_1__/* .safeParse */ .xLC(surfaceSchema, JSON.parse(text));
        return parsed.success ? parsed.output : undefined;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 92170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A4: () => (/* binding */ schemaListKeywords),
/* harmony export */   Ir: () => (/* binding */ isAnnotation),
/* harmony export */   TY: () => (/* binding */ mapSubschemas),
/* harmony export */   Wb: () => (/* binding */ schemaKeywords),
/* harmony export */   XZ: () => (/* binding */ hints),
/* harmony export */   kH: () => (/* binding */ schemaMapKeywords),
/* harmony export */   p0: () => (/* binding */ isNote)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28314);

/** Keywords whose value is a schema (JSON Schema 2020-12 and draft-07). */
const schemaKeywords = new Set([
    'additionalItems',
    'additionalProperties',
    'contains',
    'contentSchema',
    'else',
    'if',
    'items',
    'not',
    'propertyNames',
    'then',
    'unevaluatedItems',
    'unevaluatedProperties',
]);
/** Keywords whose value is a list of schemas; `items` is one in draft-07 when it is an array. */
const schemaListKeywords = new Set([
    'allOf',
    'anyOf',
    'items',
    'oneOf',
    'prefixItems',
]);
/** Keywords whose members are schemas under names that the server chose. */
const schemaMapKeywords = new Set([
    '$defs',
    'definitions',
    'dependencies',
    'dependentSchemas',
    'patternProperties',
    'properties',
]);
const notes = new Set([
    '$comment',
    'deprecated',
    'description',
    'examples',
    'readOnly',
    'title',
    'writeOnly',
]);
/** Texts and marks: no validator looks at them, people and models do. */
function isNote(keyword) {
    return notes.has(keyword) || (keyword.startsWith('x-') && keyword !== 'x-mcp-header');
}
/** Keywords that assert nothing by themselves, yet change how a value is made or sent. */
const hints = new Set([
    'contentEncoding',
    'contentMediaType',
    'contentSchema',
    'default',
    'format',
    'x-mcp-header',
]);
/** Whether the keyword may stand beside a reference, or around alternatives, without changing what is valid. */
function isAnnotation(keyword) {
    return isNote(keyword) || keyword === 'default' || keyword === 'x-mcp-header';
}
/** A copy with every direct subschema that is an object mapped; data such as `enum` and `default` is left alone. */
function mapSubschemas(schema, map) {
    const one = (value) => ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(value) ? map(value) : value);
    return Object.fromEntries(Object.entries(schema).map(([keyword, value]) => {
        if (Array.isArray(value))
            return [keyword, schemaListKeywords.has(keyword) ? value.map(one) : value];
        if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(value))
            return [keyword, value];
        if (schemaKeywords.has(keyword))
            return [keyword, map(value)];
        if (!schemaMapKeywords.has(keyword))
            return [keyword, value];
        return [
            keyword,
            Object.fromEntries(Object.entries(value).map(([name, member]) => [name, one(member)])),
        ];
    }));
}


/***/ }),

/***/ 37300:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ formatSurfaceFile),
/* harmony export */   p: () => (/* binding */ parseSurfaceFile)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(77934);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85285);
/* harmony import */ var _references_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(96714);
/* harmony import */ var _text_printable_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(20075);
/* harmony import */ var _baseline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5467);
/* harmony import */ var _canonical_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24040);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39189);
/* harmony import */ var _parse_surface_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(31799);









const fileSchema = valibot__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({
    contractHash: valibot__WEBPACK_IMPORTED_MODULE_6__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_6__/* .regex */ .yGV(/^sha256:[0-9a-f]{64}$/, 'expected sha256: and 64 digits')),
    facts: _facts_js__WEBPACK_IMPORTED_MODULE_4__/* .surfaceFactsSchema */ .wT,
    surface: _parse_surface_js__WEBPACK_IMPORTED_MODULE_5__/* .surfaceSchema */ .R,
});
/** The surface of a server as a file for the repository: the same server gives the same bytes. */
function formatSurfaceFile(server) {
    const { surface, facts, contractHash } = (0,_baseline_js__WEBPACK_IMPORTED_MODULE_2__/* .snapshotOf */ .eY)(server);
    const sorted = JSON.parse((0,_canonical_js__WEBPACK_IMPORTED_MODULE_3__/* .canonicalJson */ .dj)({ contractHash, facts: { ...facts }, surface: { ...surface } }));
    return `${JSON.stringify(sorted, undefined, 2)}\n`;
}
/** Reads such a file back. Throws InvalidInput, which names the place at fault. */
function parseSurfaceFile(text) {
    const parsed = valibot__WEBPACK_IMPORTED_MODULE_6__/* .safeParse */ .xLC(fileSchema, parseJson(text));
    if (!parsed.success) {
        const [issue] = parsed.issues;
        const place = (0,_text_printable_js__WEBPACK_IMPORTED_MODULE_7__/* .printable */ .g)(valibot__WEBPACK_IMPORTED_MODULE_6__/* .getDotPath */ .BuJ(issue) ?? 'the file', 120);
        throw invalid((0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em) `${(0,_references_js__WEBPACK_IMPORTED_MODULE_8__/* .input */ .hF)('surface-file')} is not a surface: ${place}: ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_7__/* .printable */ .g)(issue.message, 200)}.`);
    }
    const { surface, facts, contractHash } = parsed.output;
    const actual = (0,_canonical_js__WEBPACK_IMPORTED_MODULE_3__/* .fingerprint */ .Rj)(surface).contractHash;
    if (actual !== contractHash) {
        throw invalid((0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em) `The contractHash in ${(0,_references_js__WEBPACK_IMPORTED_MODULE_8__/* .input */ .hF)('surface-file')} does not match its tools and prompts: expected ${actual}, got ${contractHash}.`, 'The file was edited by hand, or merged from two versions.');
    }
    return (0,_baseline_js__WEBPACK_IMPORTED_MODULE_2__/* .withHashes */ .V6)(surface, facts);
}
function parseJson(text) {
    try {
        return JSON.parse(text.replace(/^\uFEFF/, ''));
    }
    catch (error) {
        throw invalid((0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em) `${(0,_references_js__WEBPACK_IMPORTED_MODULE_8__/* .input */ .hF)('surface-file')} is not JSON: ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_7__/* .printable */ .g)(error instanceof Error ? error.message : String(error), 200)}.`);
    }
}
function invalid(message, why) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InvalidInput */ .o9({
        code: 'surface-file-invalid',
        message,
        ...(why === undefined ? {} : { why }),
        next: (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em) `Write the file again with ${(0,_references_js__WEBPACK_IMPORTED_MODULE_8__/* .command */ .G5)('mcp-register', 'surface')}, and review the difference before you commit it.`,
    });
}


/***/ }),

/***/ 17285:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dD: () => (/* binding */ derivedId),
/* harmony export */   kT: () => (/* binding */ suffixedId),
/* harmony export */   yR: () => (/* binding */ slug)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _apicenter_vocabulary_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12434);


/** Length of the hash that a cut id ends with, so that two long titles do not become the same entry. */
const hashLength = 6;
/**
 * A resource name made from a title: in lower case, each run of other characters than `a-z0-9` becomes one hyphen.
 * An id over 90 characters is cut and ends in six characters of hash.
 *
 * @returns an empty string when the title has no such character at all
 */
function slug(title) {
    return fittingId(trimHyphens(title.toLowerCase().replace(/[^a-z0-9]+/g, '-')), '', title);
}
/**
 * The id of a new resource, made from a title: its {@link slug}, where that is too short for every tool with `-0`.
 *
 * @returns an empty string when the title has no usable character
 */
function derivedId(title) {
    const id = slug(title);
    return id === '' || id.length >= _apicenter_vocabulary_js__WEBPACK_IMPORTED_MODULE_1__/* .limits */ .Fy.shortestNewName ? id : `${id}-0`;
}
/** A resource name with a suffix. Where both are too long, the name is cut and never the suffix. */
function suffixedId(id, suffix) {
    return fittingId(id, suffix, id);
}
/** @param whole the text that is hashed, so that two long names stay different */
function fittingId(id, suffix, whole) {
    const room = _apicenter_vocabulary_js__WEBPACK_IMPORTED_MODULE_1__/* .limits */ .Fy.name - suffix.length;
    if (id.length <= room)
        return `${id}${suffix}`;
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(whole, 'utf8').digest('hex').slice(0, hashLength);
    return `${trimHyphens(id.slice(0, room - hashLength - 1))}-${hash}${suffix}`;
}
function trimHyphens(text) {
    return text.replace(/^-+|-+$/g, '');
}


/***/ }),

/***/ 41704:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ matchesWildcard)
/* harmony export */ });
/**
 * Whether a text is what a pattern says, in any case; `*` stands for any characters, or none. Each part is looked for
 * once, so that a pattern of many asterisks costs no more than its length times that of the text.
 */
function matchesWildcard(pattern, text) {
    const [first = '', ...others] = pattern.toLowerCase().split('*');
    const value = text.toLowerCase();
    const last = others.pop();
    if (last === undefined)
        return value === first;
    if (!value.startsWith(first))
        return false;
    let at = first.length;
    for (const part of others) {
        const found = value.indexOf(part, at);
        if (found === -1)
            return false;
        at = found + part.length;
    }
    return value.length - last.length >= at && value.endsWith(last);
}


/***/ })

};
