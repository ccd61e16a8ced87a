export const id = 627;
export const ids = [627];
export const modules = {

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
/* harmony import */ var _constants_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79557);





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
    return text.length >= 2 && text.length <= 90 && _constants_js__WEBPACK_IMPORTED_MODULE_2__/* .resourceNamePattern */ .gr.test(text);
}


/***/ }),

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
/** Bytes of a body that is decoded at once. */
const smallBody = 256 * 1024;
/** The whole body as text. Throws TooLarge. */
async function readText(chunks, bytes) {
    const start = [];
    let size = 0;
    // For a large body only: what it has outside of the heap stays there until a full collection.
    let decoder;
    let text = '';
    for await (const chunk of metered(chunks, bytes)) {
        if (decoder) {
            text += decoder.decode(chunk, { stream: true });
            continue;
        }
        start.push(chunk);
        size += chunk.byteLength;
        if (size <= smallBody)
            continue;
        decoder = new TextDecoder();
        text = decoder.decode(Buffer.concat(start), { stream: true });
        start.length = 0;
    }
    return decoder ? text + decoder.decode() : new TextDecoder().decode(Buffer.concat(start));
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

/***/ 85869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runDoctor: () => (/* binding */ runDoctor)
});

// EXTERNAL MODULE: ./build/core/apicenter/endpoint.js
var apicenter_endpoint = __webpack_require__(65091);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./build/core/apicenter/api-center.js + 4 modules
var api_center = __webpack_require__(37305);
// EXTERNAL MODULE: ./build/core/apicenter/arm-client.js + 6 modules
var arm_client = __webpack_require__(88240);
// EXTERNAL MODULE: ./build/core/apicenter/parse-answer.js
var parse_answer = __webpack_require__(8318);
// EXTERNAL MODULE: ./build/core/apicenter/resources.js
var resources = __webpack_require__(38525);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/core/message.js
var core_message = __webpack_require__(85285);
// EXTERNAL MODULE: ./build/core/optional.js
var optional = __webpack_require__(26080);
;// CONCATENATED MODULE: ./build/core/doctor/check.js



function renderCheck({ message, next, ...check }, words) {
    return {
        ...check,
        message: (0,core_message/* render */.XX)(message, words),
        ...(0,optional/* optional */.l)('next', next === undefined ? undefined : (0,core_message/* render */.XX)(next, words)),
    };
}
const exitOf = {
    reachable: errors/* exitCodes */.hS.serviceFailed,
    identity: errors/* exitCodes */.hS.denied,
    'api-center': errors/* exitCodes */.hS.invalidInput,
    role: errors/* exitCodes */.hS.denied,
    workspace: errors/* exitCodes */.hS.invalidInput,
    environment: errors/* exitCodes */.hS.invalidInput,
    metadata: errors/* exitCodes */.hS.serviceFailed,
    'data-plane': errors/* exitCodes */.hS.serviceFailed,
    registry: errors/* exitCodes */.hS.serviceFailed,
    'anonymous-access': errors/* exitCodes */.hS.serviceFailed,
    portal: errors/* exitCodes */.hS.serviceFailed,
    address: errors/* exitCodes */.hS.invalidInput,
    pages: errors/* exitCodes */.hS.serviceFailed,
    'vs-code': errors/* exitCodes */.hS.serviceFailed,
    'github-copilot': errors/* exitCodes */.hS.serviceFailed,
    'portal-entries': errors/* exitCodes */.hS.serviceFailed,
};
/** The exit code of the first failed check; 0 when none failed, even with warnings. */
function exitCodeOf(checks) {
    const failed = checks.find(({ status }) => status === 'failed');
    return failed ? exitOf[failed.name] : errors/* exitCodes */.hS.done;
}
/**
 * @param names of all checks of the run
 * @param onCheck called with each check as soon as its outcome is known
 */
function createChecklist(names, words, onCheck) {
    const checks = [];
    const add = (...found) => {
        for (const check of found) {
            const rendered = renderCheck(check, words);
            checks.push(rendered);
            onCheck(rendered);
        }
    };
    return {
        add,
        end() {
            const seen = new Set(checks.map(({ name }) => name));
            const message = 'not checked, because an earlier check failed';
            add(...names
                .filter((name) => !seen.has(name))
                .map((name) => ({ name, status: 'unknown', message })));
            const exitCode = exitCodeOf(checks);
            return { status: exitCode === errors/* exitCodes */.hS.done ? 'healthy' : 'failed', exitCode, checks };
        },
    };
}

// EXTERNAL MODULE: ./build/core/text/printable.js
var printable = __webpack_require__(20075);
;// CONCATENATED MODULE: ./build/core/token-claims.js

/**
 * The claims of a JSON Web Token that a schema asks for; undefined when the text is not such a token or lacks a claim.
 * The signature is not checked: the service that receives the token does that.
 */
function readTokenClaims(token, claims) {
    try {
        const payload = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'));
        const parsed = dist/* safeParse */.xLC(claims, payload);
        return parsed.success ? parsed.output : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/core/doctor/identity.js



const claims = dist/* object */.Ikc({
    oid: dist/* optional */.lqM(dist/* string */.YjP()),
    appid: dist/* optional */.lqM(dist/* string */.YjP()),
    tid: dist/* optional */.lqM(dist/* string */.YjP()),
    upn: dist/* optional */.lqM(dist/* string */.YjP()),
    idtyp: dist/* optional */.lqM(dist/* string */.YjP()),
});
/** Id of the Azure CLI's own application, the same in every tenant (Azure/azure-cli, azure/cli/core/auth). */
const azureCliApplication = '04b07795-8ddb-461a-bbee-02f9e1bf7b46';
/** Reads an access token of Entra. A token in another form is not an error here: the service decides whether it is valid. */
function readIdentity(token) {
    const { oid, appid, tid, upn, idtyp } = readTokenClaims(token, claims) ?? {};
    const tenant = tid === undefined ? '' : ` of tenant ${(0,printable/* printable */.g)(tid, 60)}`;
    const who = upn !== undefined && idtyp !== 'app'
        ? `${(0,printable/* printable */.g)(upn, 100)}`
        : appid === undefined
            ? 'an identity whose token does not name it'
            : `application ${(0,printable/* printable */.g)(appid, 60)}`;
    return {
        name: `${who}${tenant}`,
        isAzureCli: appid === azureCliApplication,
        ...(oid === undefined ? {} : { objectId: (0,printable/* printable */.g)(oid, 60) }),
    };
}

// EXTERNAL MODULE: ./build/core/apicenter/permissions.js
var apicenter_permissions = __webpack_require__(76160);
// EXTERNAL MODULE: ./build/core/apicenter/refusal-evidence.js
var refusal_evidence = __webpack_require__(25820);
// EXTERNAL MODULE: ./build/core/apicenter/service-failure.js
var service_failure = __webpack_require__(47608);
// EXTERNAL MODULE: ./build/core/references.js
var references = __webpack_require__(96714);
// EXTERNAL MODULE: ./build/core/text/seconds.js
var seconds = __webpack_require__(77609);
;// CONCATENATED MODULE: ./build/core/doctor/judge-access.js






/** What responses mean for the identity and its permissions, and what to run next. All functions are pure. */
/**
 * @param identity undefined where the API center needs no sign-in
 * @param tookMs milliseconds until the token was there
 */
function judgeIdentity(identity, tookMs) {
    if (!identity)
        return { name: 'identity', status: 'ok', message: 'not needed: the API center is on loopback' };
    const { name, isAzureCli } = identity;
    const message = `signed in as ${name}, in ${(0,seconds/* seconds */.Y)(tookMs)}`;
    if (!isAzureCli)
        return { name: 'identity', status: 'ok', message };
    const next = (0,core_message/* sentence */.em) `The Azure CLI starts again for each run, which is most of the time that a run takes. In a pipeline, sign in with ${(0,references/* input */.hF)('client-id')} and ${(0,references/* input */.hF)('tenant-id')}: that has none of it.`;
    return { name: 'identity', status: 'ok', message, next };
}
/** A request without a response, or a sign-in that failed. */
function judgeFailure(name, { text, why, next }) {
    return { name, status: 'failed', message: (0,core_message/* joined */.oR)(why === undefined ? [text] : [text, why], ' '), next };
}
/** A response to a GET of the API center with another status than 200. */
function judgeRefusedService(refused, subject, identity) {
    const message = (0,service_failure/* describeRefusal */.a2)(refused);
    const proven = (0,refusal_evidence/* provenCause */.Y)(refused.body, refused.path);
    if (proven) {
        const { why, next } = proven;
        return [{ name: 'api-center', status: 'failed', message: (0,core_message/* sentence */.em) `${message}. ${why}`, next }];
    }
    if (refused.status === 404) {
        const { resourceGroup, serviceName, serviceId } = subject;
        return [
            {
                name: 'api-center',
                status: 'failed',
                message: (0,service_failure/* missingApiCenter */.cB)(serviceId).text,
                next: (0,core_message/* joined */.oR)([
                    (0,core_message/* sentence */.em) `Check the id. To list the API centers: ${(0,references/* command */.G5)('az', 'apic', 'list', '-o', 'table')}`,
                    (0,core_message/* sentence */.em) `to create this one: ${(0,service_failure/* createCommand */.gu)(resourceGroup, serviceName)}`,
                ], '; '),
            },
        ];
    }
    if (refused.status === 403) {
        return [
            {
                name: 'role',
                status: 'failed',
                message: `The identity is not allowed to read the API center: ${message}.`,
                next: assignment(apicenter_permissions/* roles */.Ot.writer.name, subject, identity),
            },
        ];
    }
    if (refused.status === 401) {
        return [
            {
                name: 'identity',
                status: 'failed',
                message: `Azure did not accept the token: ${message}.`,
                next: (0,core_message/* sentence */.em) `Sign in to the tenant of the subscription: ${signIn}; ${selectSubscription(subject)}`,
            },
        ];
    }
    return [
        {
            name: 'reachable',
            status: 'failed',
            message: `${message}.`,
            next: 'Run again. If it fails again, check the Azure status page.',
        },
    ];
}
const signIn = (0,references/* command */.G5)('az', 'login', '--tenant', '<tenant id>');
function selectSubscription({ subscriptionId }) {
    return (0,references/* command */.G5)('az', 'account', 'set', '--subscription', subscriptionId);
}
/** The duties that the check shows, in this order. */
const shown = ['plan', 'register', 'new-environment', 'unregister', 'stage', 'sweep'];
/**
 * Compares what the identity may do with what each command needs.
 *
 * @param permissions undefined where the service did not return them
 */
function judgeRole(permissions, subject, identity, { readOnly, environmentExists }) {
    if (!permissions) {
        return {
            name: 'role',
            status: 'warning',
            message: 'The service did not return the permissions of this identity (Microsoft.Authorization/permissions).',
            next: (0,core_message/* sentence */.em) `List the roles: ${listRoles(subject)}`,
        };
    }
    const missing = new Map(shown.map((name) => [name, (0,apicenter_permissions/* lacking */.gP)(permissions, apicenter_permissions/* duties */.tU[name])]));
    const may = shown.filter((name) => missing.get(name)?.length === 0);
    const mayNot = shown.filter((name) => !may.includes(name));
    const needed = readOnly
        ? ['plan']
        : ['plan', 'register', ...(environmentExists ? [] : ['new-environment'])];
    const short = needed.filter((name) => mayNot.includes(name));
    const able = may.length === 0 ? 'has no permission here' : `may ${may.join(', ')}`;
    const unable = mayNot.length === 0 ? '' : `; may not ${mayNot.join(', ')}`;
    if (short.length === 0)
        return { name: 'role', status: 'ok', message: `${able}${unable}` };
    const actions = [...new Set(short.flatMap((name) => missing.get(name) ?? []))];
    const role = readOnly
        ? apicenter_permissions/* roles */.Ot.reader.name
        : short.includes('plan') || short.includes('register')
            ? apicenter_permissions/* roles */.Ot.writer.name
            : apicenter_permissions/* roles */.Ot.environments.name;
    return {
        name: 'role',
        status: 'failed',
        message: `The identity ${able}${unable}. Missing: ${actions.join(', ')}.`,
        next: assignment(role, subject, identity),
    };
}
function listRoles({ serviceId }) {
    return (0,references/* command */.G5)(...['az', 'role', 'assignment', 'list', '--scope', serviceId], ...['--include-inherited', '-o', 'table']);
}
function assignment(role, { serviceId }, identity) {
    const assign = (0,references/* command */.G5)(...['az', 'role', 'assignment', 'create'], ...['--assignee-object-id', identity?.objectId ?? '<object id of the identity>'], ...['--assignee-principal-type', 'ServicePrincipal', '--role', role, '--scope', serviceId]);
    return (0,core_message/* sentence */.em) `Assign the role “${role}”, which examples/setup creates (the built-in role Azure API Center Service Contributor works too, and allows more): ${assign}`;
}

// EXTERNAL MODULE: ./build/core/project.js
var project = __webpack_require__(22591);
;// CONCATENATED MODULE: ./build/core/doctor/judge-center.js




/** What responses mean for the API center and for its readers, and what to do next. All functions are pure. */
function judgeService({ name, location, sku }) {
    const plan = sku === undefined ? '' : `, plan ${(0,printable/* printable */.g)(sku.name, 30)}`;
    return {
        name: 'api-center',
        status: 'ok',
        message: `${(0,printable/* printable */.g)(name)} in ${(0,printable/* printable */.g)(location, 40)}${plan}`,
    };
}
function judgeWorkspace(workspace, status) {
    if (status === 200)
        return { name: 'workspace', status: 'ok', message: (0,printable/* printable */.g)(workspace) };
    if (status === 404) {
        return {
            name: 'workspace',
            status: 'failed',
            message: `The workspace "${(0,printable/* printable */.g)(workspace)}" does not exist. Every API center has a workspace named default.`,
            next: (0,core_message/* sentence */.em) `Omit ${(0,references/* input */.hF)('workspace')}, or give ${(0,references/* input */.hF)('workspace', 'default')}.`,
        };
    }
    return {
        name: 'workspace',
        status: 'warning',
        message: `The workspace could not be read (status ${status}).`,
        next: 'If register works, there is nothing to do. Otherwise assign the role that the check above names.',
    };
}
function judgeEnvironment(id, exists, subject) {
    if (exists)
        return { name: 'environment', status: 'ok', message: `${(0,printable/* printable */.g)(id)} exists` };
    return {
        name: 'environment',
        status: 'warning',
        message: `The environment "${(0,printable/* printable */.g)(id)}" does not exist. The command register creates it if the identity is allowed to.`,
        next: (0,core_message/* sentence */.em) `To create it: ${createEnvironment((0,printable/* printable */.g)(id), subject)}`,
    };
}
function createEnvironment(id, { resourceGroup, serviceName }) {
    return (0,references/* command */.G5)(...['az', 'apic', 'environment', 'create', '-g', resourceGroup, '-n', serviceName], ...['--environment-id', id, '--title', id, '--type', 'production']);
}
/** Metadata that every entry of kind API must have. */
function judgeMetadata(schemas) {
    const required = schemas.filter(({ properties }) => properties.assignedTo?.some(({ entity, required, deprecated }) => entity === 'api' && required === true && deprecated !== true));
    const count = `${schemas.length} metadata ${schemas.length === 1 ? 'schema' : 'schemas'}`;
    if (required.length === 0)
        return { name: 'metadata', status: 'ok', message: `${count}, none required` };
    const names = required.map(({ name }) => (0,printable/* printable */.g)(name, 90));
    return {
        name: 'metadata',
        status: 'warning',
        message: `${count}; a new entry must have: ${names.join(', ')}.`,
        next: (0,core_message/* sentence */.em) `Give them when you register: ${(0,references/* input */.hF)('custom-properties', JSON.stringify(Object.fromEntries(names.map((name) => [name, '…']))))}`,
    };
}
/** @param answer the status that the data host returned, or the error code where there was no response */
function judgeDataPlane(host, answer) {
    if (host === undefined) {
        return {
            name: 'data-plane',
            status: 'warning',
            message: 'The API center does not name its data host yet. A new one takes a few seconds.',
            next: (0,core_message/* sentence */.em) `Run ${(0,references/* command */.G5)('mcp-register', 'doctor')} again in a minute.`,
        };
    }
    const shownHost = (0,printable/* printable */.g)(host, 200);
    if (answer === 200)
        return { name: 'data-plane', status: 'ok', message: `${shownHost} responds` };
    if (answer === 401 || answer === 403) {
        return { name: 'data-plane', status: 'ok', message: `${shownHost} responds, and requires a sign-in` };
    }
    return {
        name: 'data-plane',
        status: 'warning',
        message: `${shownHost} ${typeof answer === 'number' ? `returned the status ${answer}` : `did not respond${answer ? ` (${(0,printable/* printable */.g)(answer)})` : ''}`}.`,
        next: (0,core_message/* sentence */.em) `Check whether a firewall or a proxy blocks this machine. Registering needs the host only to verify the result; ${(0,references/* input */.hF)('verify', 'off')} skips that.`,
    };
}
/** What clients see that do not sign in: the list of servers, or what it means that they cannot read it. */
function judgeRegistry(reading, url) {
    if (reading.readable) {
        const servers = reading.pages.flatMap(({ entries }) => entries).length;
        return [
            {
                name: 'registry',
                status: 'ok',
                message: `${servers} ${servers === 1 ? 'server' : 'servers'} listed at ${url}`,
            },
            {
                name: 'anonymous-access',
                status: 'ok',
                message: 'on: VS Code and GitHub Copilot can read the list, and so can everyone who knows its address',
            },
        ];
    }
    const { closed } = reading;
    return [
        {
            name: 'registry',
            status: 'warning',
            message: `The list of servers cannot be read: ${(0,printable/* printable */.g)(reading.why)}.`,
            next: closed
                ? 'If people use only the portal, there is nothing to do. Otherwise see anonymous access, below.'
                : `Open ${url}/v0.1/servers in a browser. After changes of the service a 404 can appear there, which goes away by itself.`,
        },
        closed
            ? {
                name: 'anonymous-access',
                status: 'warning',
                message: 'off: VS Code and GitHub Copilot read without a token and see nothing; people who sign in see the portal.',
                next: `To publish the list to everyone: ${(0,project/* docsUrl */.fs)('after-registration.md', 'anonymous-access')}`,
            }
            : {
                name: 'anonymous-access',
                status: 'unknown',
                message: 'not known while the list cannot be read',
            },
    ];
}
/** @param status of the response to a GET of the portal's configuration */
function judgePortal(portal, status, url) {
    if (status === 403) {
        return {
            name: 'portal',
            status: 'unknown',
            message: 'this identity may not read the configuration of the portal; register does not need it',
        };
    }
    const enabled = portal !== undefined && portal.properties.enabled !== false;
    if (enabled)
        return { name: 'portal', status: 'ok', message: `on${url ? `: ${url}` : ''}` };
    return {
        name: 'portal',
        status: 'warning',
        message: 'off: people have no web page that lists the servers.',
        next: `Switch it on: ${(0,project/* docsUrl */.fs)('after-registration.md', 'the-portal')}`,
    };
}

// EXTERNAL MODULE: ./build/core/http/connection-failure.js
var connection_failure = __webpack_require__(84432);
// EXTERNAL MODULE: ./build/core/registry/registry.js
var registry = __webpack_require__(45829);
// EXTERNAL MODULE: ./build/core/report/links.js
var links = __webpack_require__(12148);
// EXTERNAL MODULE: ./build/core/sign-in.js
var sign_in = __webpack_require__(69653);
;// CONCATENATED MODULE: ./build/core/commands/doctor.js














/** API version of `Microsoft.Authorization`, which differs from that of API Center. */
const permissionsVersion = '2022-04-01';
const dataHostTimeoutMs = 10_000;
const permissionsSchema = dist/* object */.Ikc({
    value: dist/* array */.YOg(dist/* object */.Ikc({
        actions: dist/* optional */.lqM(dist/* array */.YOg(dist/* string */.YjP()), []),
        notActions: dist/* optional */.lqM(dist/* array */.YOg(dist/* string */.YjP()), []),
    })),
});
const allChecks = [
    'identity',
    'reachable',
    'api-center',
    'role',
    'workspace',
    'environment',
    'metadata',
    'data-plane',
    'registry',
    'anonymous-access',
    'portal',
];
/**
 * Checks a set-up step by step, with GET requests only, and says of each step whether it is as it should be. A step that
 * cannot be checked because of an earlier failure is `unknown`. Rejects only with an internal error, or with the
 * signal's reason.
 *
 * @param onCheck called with each check as soon as its outcome is known
 */
async function doctor(input, ports, onCheck) {
    const credential = await doctor_signIn(input, ports);
    const arm = (0,arm_client/* createArmClient */.c)({
        endpoint: input.endpoint,
        credential: 'token' in credential ? credential.token : undefined,
        subscriptionId: input.target.subscriptionId,
        access: 'read',
        http: ports.http,
        clock: ports.clock,
        wallClock: ports.wallClock,
        random: ports.random,
        signal: ports.signal,
        userAgent: `mcp-register/${ports.version}`,
        onRequest: (trace) => ports.progress.request(trace),
    });
    const { add, end } = createChecklist(allChecks, ports.words, onCheck);
    add(credential.check);
    if (credential.check.status === 'ok')
        await examine(input, ports, { arm, identity: credential.identity }, add);
    return {
        ...end(),
        command: 'doctor',
        target: { ...input.target, armEndpoint: input.endpoint.url },
        requests: { ...arm.counts },
    };
}
async function doctor_signIn({ endpoint }, { identity: signer, clock }) {
    if (endpoint.insecure)
        return { check: judgeIdentity(undefined, 0) };
    const began = clock.now();
    try {
        const token = await signer.getToken(endpoint.tokenScope);
        if (!token)
            throw (0,sign_in/* noAzureToken */.g)();
        const identity = readIdentity(token.token);
        return {
            check: judgeIdentity(identity, clock.now() - began),
            identity,
            token: { getToken: () => Promise.resolve(token) },
        };
    }
    catch (error) {
        const failure = error instanceof errors/* Failure */.HR ? error : (0,sign_in/* failureOfSignIn */.k)(error);
        if (!failure)
            throw error;
        return { check: judgeFailure('identity', failure) };
    }
}
async function examine(input, ports, { arm, identity }, add) {
    const center = (0,api_center/* createApiCenter */.K)(arm, input.target, { clock: ports.clock, signal: ports.signal });
    const { paths } = center;
    const subject = { ...input.target, serviceId: paths.service };
    let service;
    try {
        const response = await arm.send({ method: 'GET', path: paths.service });
        if (response.refusal.proxyPage)
            throw (0,connection_failure/* proxyRefused */.rZ)(response.refusal.proxyPage);
        add({ name: 'reachable', status: 'ok', message: input.endpoint.url });
        if (response.status !== 200)
            return add(...judgeRefusedService(response.refusal, subject, identity));
        service = (0,parse_answer/* parseAnswer */.W)(response, resources/* schemas */.jo.service);
    }
    catch (error) {
        if (!(error instanceof errors/* Failure */.HR) || ports.signal.aborted)
            throw error;
        return add(judgeFailure('reachable', error));
    }
    add(judgeService(service));
    const [permissions, workspace, environment, metadata, data, portal] = await Promise.all([
        readPermissions(arm, paths.service),
        arm.send({ method: 'GET', path: paths.workspace }),
        arm.send({ method: 'GET', path: paths.environment(input.environmentId) }),
        arm.send({ method: 'GET', path: paths.metadataSchemas }),
        lookAtDataHost(service, input, ports),
        arm.send({ method: 'GET', path: paths.portal }),
    ]);
    const environmentExists = environment.status === 200;
    add(judgeRole(permissions, subject, identity, { readOnly: input.readOnly, environmentExists }));
    add(judgeWorkspace(input.target.workspace, workspace.status));
    if (environment.status === 200 || environment.status === 404) {
        add(judgeEnvironment(input.environmentId, environmentExists, subject));
    }
    if (metadata.status === 200)
        add(judgeMetadata(await center.listMetadataSchemas()));
    add(...data);
    const configuration = portal.status === 200 ? (0,parse_answer/* parseAnswer */.W)(portal, resources/* schemas */.jo.portal) : undefined;
    add(judgePortal(configuration, portal.status, input.endpoint.loopback ? undefined : (0,links/* portalUrl */.g)(service)));
}
async function readPermissions(arm, serviceId) {
    const path = `${arm.endpoint.url}${serviceId}/providers/Microsoft.Authorization/permissions?api-version=${permissionsVersion}`;
    const response = await arm.send({ method: 'GET', path });
    const parsed = dist/* safeParse */.xLC(permissionsSchema, response.body);
    return response.status === 200 && parsed.success ? parsed.output.value : undefined;
}
/** Checks the data host as clients that do not sign in see it. */
async function lookAtDataHost({ properties: { dataApiHostname } }, { target, endpoint }, { http, clock, signal }) {
    if (dataApiHostname === undefined)
        return [judgeDataPlane(undefined, undefined)];
    const url = (0,registry/* registryBaseUrl */.m)(dataApiHostname, target.workspace, endpoint.insecure);
    const [answer, reading] = await Promise.all([
        statusOf(`${url}/apis`),
        (0,registry/* readRegistry */._)(url, { http, clock, signal }),
    ]);
    return [judgeDataPlane(dataApiHostname, answer), ...judgeRegistry(reading, url)];
    async function statusOf(address) {
        try {
            const response = await http.send({
                party: 'registry',
                method: 'GET',
                url: address,
                headers: { accept: 'application/json' },
                signal: AbortSignal.any([signal, clock.timeout(dataHostTimeoutMs)]),
            });
            response.close();
            return response.status;
        }
        catch (error) {
            if (signal.aborted)
                throw signal.reason;
            return error instanceof Error && 'code' in error ? String(error.code) : '';
        }
    }
}

// EXTERNAL MODULE: ./build/core/clients/api-center-portal.js
var api_center_portal = __webpack_require__(48026);
// EXTERNAL MODULE: ./build/core/clients/evidence.js
var clients_evidence = __webpack_require__(65172);
// EXTERNAL MODULE: ./build/core/clients/github-copilot.js
var github_copilot = __webpack_require__(42647);
// EXTERNAL MODULE: ./build/core/clients/vs-code.js
var vs_code = __webpack_require__(53154);
;// CONCATENATED MODULE: ./build/core/doctor/judge-consumer.js








/** Entries that a line names. */
const namesShown = 5;
/**
 * The form of the address: VS Code adds the path of the list by itself, GitHub Copilot CLI takes the version with it.
 *
 * @param given as the user wrote it
 * @param base without version and list
 */
function judgeAddress(given, base) {
    const forms = `VS Code and GitHub Copilot in the IDE take ${base}; GitHub Copilot CLI takes ${base}/v0.1 where that is not found.`;
    if (given === base)
        return { name: 'address', status: 'ok', message: forms };
    return {
        name: 'address',
        status: 'warning',
        message: `"${(0,printable/* printable */.g)(given)}" is not the base address. ${forms}`,
        next: (0,core_message/* sentence */.em) `Give clients ${base}.`,
    };
}
/** A page that VS Code drops as a whole, and with it every entry on it. */
function judgePages({ pages }) {
    const problems = pages.flatMap((page) => {
        const problem = (0,vs_code/* problemOfPage */.mL)(page);
        return problem === undefined ? [] : [`${(0,printable/* printable */.g)(problem)} (${page.entries.length} entries hidden)`];
    });
    if (problems.length === 0)
        return { name: 'pages', status: 'ok', message: 'every page of the list is complete' };
    return {
        name: 'pages',
        status: 'warning',
        message: `VS Code drops ${problems.length} of ${pages.length} pages: ${problems.slice(0, namesShown).join('; ')}.`,
        next: 'Correct the entry that is named: one entry hides all others of its page.',
    };
}
/** One line for each client: how many entries it shows, and why not the others. */
function judgeConsumers(facts) {
    const broken = facts.pages.findIndex((page) => (0,vs_code/* problemOfPage */.mL)(page) !== undefined);
    const views = facts.pages.flatMap((page, index) => {
        // VS Code reads page after page: one that it drops hides those behind it too.
        const read = broken !== -1 && index >= broken ? facts.pages[broken] : undefined;
        return page.entries.flatMap((item) => viewsOf(item, { page, readByVsCode: read }, facts));
    });
    const line = (name, client) => {
        const own = views.filter(({ view }) => view.client === client);
        const hidden = own.filter(({ view }) => !view.sees);
        if (own.length === 0) {
            return {
                name,
                status: 'unknown',
                message: `${client}: it signs in, so nothing is known without a sign-in`,
            };
        }
        const shown = `${client} shows ${own.length - hidden.length} of ${own.length}`;
        if (hidden.length === 0)
            return { name, status: 'ok', message: shown };
        const reasons = hidden
            .slice(0, namesShown)
            .map(({ id, view }) => `"${(0,printable/* printable */.g)(id, 60)}": ${(0,printable/* printable */.g)(view.note ?? '')} (${(0,printable/* printable */.g)(view.request)})`);
        const rest = hidden.length > namesShown ? `; and ${hidden.length - namesShown} more` : '';
        return {
            name,
            status: 'warning',
            message: `${shown}. ${reasons.join('; ')}${rest}.`,
            next: `What each client needs: ${(0,project/* docsUrl */.fs)('after-registration.md', 'if-people-do-not-see-a-registered-server')}`,
        };
    };
    return [
        line('vs-code', 'VS Code'),
        line('github-copilot', 'GitHub Copilot'),
        line('portal-entries', 'API Center portal'),
    ];
}
function viewsOf(item, { page, readByVsCode }, { openToBrowsers, byName, deployments }) {
    const entry = (0,clients_evidence/* entryOf */.M)(item);
    const answer = entry && byName.get(entry.name);
    const deployed = entry && deployments.get(entry.name);
    if (!entry || !answer || !deployed)
        return [];
    const [remote] = entry.remotes;
    const wanted = { apiId: entry.name, serverUrl: remote?.url ?? '' };
    const evidence = {
        listUrl: page.url,
        // The page without its neighbors, which hide an entry from VS Code alone.
        pages: [{ url: page.url, entries: [item], hasMetadata: true }],
        openToBrowsers,
        byName: answer,
        deployments: deployed,
    };
    const portal = (0,api_center_portal/* portalView */._)(evidence, wanted);
    const forVsCode = readByVsCode ? { ...evidence, pages: [readByVsCode] } : evidence;
    return [(0,vs_code/* vsCodeView */._T)(forVsCode, wanted), (0,github_copilot/* copilotView */.y)(evidence, wanted), ...(portal ? [portal] : [])].map((view) => ({
        id: entry.name,
        view,
    }));
}
/** The list cannot be read: nothing is known of any client. */
function judgeUnreadable(why, closed) {
    const registry = {
        name: 'registry',
        status: 'failed',
        message: `The list of servers cannot be read: ${(0,printable/* printable */.g)(why)}. VS Code and GitHub Copilot read it without a token.`,
        next: closed
            ? `To publish the list to everyone: ${(0,project/* docsUrl */.fs)('after-registration.md', 'anonymous-access')}`
            : (0,core_message/* sentence */.em) `Check ${(0,references/* input */.hF)('registry-url')}, and open it with /v0.1/servers at its end in a browser.`,
    };
    if (!closed)
        return [registry];
    return [
        registry,
        { name: 'anonymous-access', status: 'warning', message: 'off: the list cannot be read without a token' },
    ];
}

// EXTERNAL MODULE: ./build/core/fleet/audit/read-clients.js
var read_clients = __webpack_require__(18076);
// EXTERNAL MODULE: ./build/core/json.js
var json = __webpack_require__(28314);
// EXTERNAL MODULE: ./build/core/registry/read-json.js
var read_json = __webpack_require__(75881);
// EXTERNAL MODULE: ./build/core/registry/registry-address.js
var registry_address = __webpack_require__(7664);
// EXTERNAL MODULE: ./build/core/report/report.js
var report = __webpack_require__(56859);
;// CONCATENATED MODULE: ./build/core/commands/doctor-registry.js







const doctor_registry_allChecks = [
    'address',
    'registry',
    'anonymous-access',
    'pages',
    'vs-code',
    'github-copilot',
    'portal-entries',
];
/**
 * Says why a client does not see the entries of a registry: the form of the address, access without a token, and for each
 * client what it shows. Sends what clients send, and signs in nowhere. Rejects only with the signal's reason.
 *
 * @param onCheck called with each check as soon as its outcome is known
 */
async function doctorRegistry(registryUrl, ports, onCheck) {
    const { add, end } = createChecklist(doctor_registry_allChecks, ports.words, onCheck);
    const base = (0,registry_address/* registryBase */.b)(registryUrl);
    add(judgeAddress(registryUrl, base));
    await doctor_registry_examine(base, ports, add);
    return { ...end(), command: 'doctor', registry: base, requests: report/* noRequests */.Il };
}
async function doctor_registry_examine(base, { http, clock, signal }, add) {
    const reading = await (0,read_clients/* readClients */.p)(base, (listed) => listed, { http, clock, signal });
    if (!reading.known) {
        const answer = await (0,read_json/* readJson */.V)(`${base}/v0.1/servers?limit=1`, { http, clock, signal });
        return add(...judgeUnreadable(reading.why, answer.status === 401 || answer.status === 403));
    }
    const { pages } = reading.value;
    const count = pages.flatMap(({ entries }) => entries).filter(json/* isJsonObject */.O).length;
    add({
        name: 'registry',
        status: 'ok',
        message: `${count} ${count === 1 ? 'server' : 'servers'} listed at ${base}`,
    }, {
        name: 'anonymous-access',
        status: 'ok',
        message: 'on: the list can be read without a token',
    }, judgePages(reading.value), ...judgeConsumers(reading.value));
}

// EXTERNAL MODULE: ./build/core/inputs/parse-target.js
var parse_target = __webpack_require__(39899);
// EXTERNAL MODULE: ./build/hosts/terminal/embedded.js
var terminal_embedded = __webpack_require__(68187);
// EXTERNAL MODULE: ./build/hosts/terminal/render.js
var render = __webpack_require__(84437);
;// CONCATENATED MODULE: ./build/hosts/terminal/run-doctor.js






const nameWidth = 18;
/** Checks the set-up or the registry that the inputs name, each step shown as soon as it is known. Throws InvalidInput. */
async function runDoctor(inputs, ports, terminal) {
    const show = (check) => terminal.log(run_doctor_renderCheck(terminal.colors, check));
    if (inputs.job === 'doctor-registry') {
        terminal.log('');
        const found = await doctorRegistry(inputs.registryUrl, ports, show);
        terminal.log(renderVerdict(terminal.colors, found));
        return found;
    }
    const { target, environmentId, dryRun } = inputs;
    const endpoint = await endpointOf(inputs, terminal);
    const input = { endpoint, target, environmentId, readOnly: dryRun };
    terminal.log('');
    const report = await doctor(input, ports, show);
    terminal.log(renderVerdict(terminal.colors, report));
    return report;
}
/** With no target it is the emulator that runs on the default state file: none is started to be looked at. */
async function endpointOf({ embedded, endpoint }, terminal) {
    if (!embedded)
        return endpoint;
    const url = await (0,terminal_embedded/* runningEmbedded */.Kb)(terminal);
    if (url === undefined)
        throw (0,parse_target/* incompleteTarget */.Gm)({});
    return (0,apicenter_endpoint/* parseArmEndpoint */.N)(url, false);
}
function run_doctor_renderCheck(colors, { name, status, message, next }) {
    const paint = { ok: colors.green, warning: colors.yellow, failed: colors.red, unknown: colors.dim }[status];
    const label = name.replaceAll('-', ' ');
    return [
        `  ${paint(status.padEnd(8))} ${label.padEnd(nameWidth)}${message}`,
        ...(next === undefined ? [] : [`  ${' '.repeat(9 + nameWidth)}${colors.dim(next)}`]),
    ].join('\n');
}
function renderVerdict(colors, { checks, exitCode }) {
    const count = (wanted) => checks.filter(({ status }) => status === wanted).length;
    const [failed, warned] = [count('failed'), count('warning')];
    const verdict = failed > 0
        ? colors.bold(colors.red(`The set-up does not work yet (exit ${exitCode})`))
        : warned > 0
            ? colors.bold(colors.yellow('The set-up works, with warnings'))
            : colors.bold(colors.green('The set-up works'));
    const counts = `${failed} failed, ${warned} ${warned === 1 ? 'warning' : 'warnings'}`;
    return `\n  ${verdict}  ${colors.dim(`(${counts})`)}\n${failed > 0 ? `${(0,render/* line */.n8)(colors, 'Next', 'do what stands under the first failure, and run doctor again')}\n` : ''}`;
}


/***/ })

};
