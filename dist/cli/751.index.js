export const id = 751;
export const ids = [751];
export const modules = {

/***/ 32600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ke: () => (/* binding */ refusals),
/* harmony export */   it: () => (/* binding */ refusedBy),
/* harmony export */   ov: () => (/* binding */ clientVerdicts)
/* harmony export */ });
/* unused harmony export clientFamilies */
/** In the order in which they are shown. */
const clientFamilies = {
    'official-sdks': 'Clients on the official MCP SDKs',
    'typescript-sdk-1': 'Clients on version 1 of the official TypeScript SDK',
    'vs-code': 'VS Code',
    claude: 'Claude models',
    openai: 'OpenAI models',
    gemini: 'Gemini models',
    portal: 'The API Center portal',
};
/** `@modelcontextprotocol/client` 2.4.0, asked in both eras by `__tests__/core/probe/differential.test.ts`. */
const officialClient = '@modelcontextprotocol/client 2.4.0';
const officialClient1 = '@modelcontextprotocol/sdk 1.32.2';
/** Which clients refuse what a warning is about; a code that is not here concerns none of them. */
const refusals = {
    'introduction-incomplete': {
        families: ['official-sdks'],
        effect: 'refuse to connect',
        sources: [officialClient, 'asciimoo/hister#363', 'ian-cowley/MCPSqlServer#3'],
    },
    'malformed-member': {
        families: ['official-sdks'],
        effect: 'refuse the whole answer',
        sources: [officialClient],
    },
    'output-schema': {
        families: ['official-sdks'],
        effect: 'refuse the whole list',
        sources: [officialClient],
    },
    'output-schema-rejected': {
        families: ['typescript-sdk-1'],
        effect: 'refuse the whole list',
        sources: [officialClient1],
    },
    'property-schema': {
        families: ['typescript-sdk-1'],
        effect: 'refuse the whole list',
        sources: [officialClient1],
    },
    'extra-response-member': {
        families: ['official-sdks'],
        effect: 'refuse the answer',
        sources: [officialClient],
    },
    'batched-response': { families: ['official-sdks'], effect: 'refuse the answer', sources: [officialClient] },
    'version-refused': {
        families: ['official-sdks'],
        effect: 'give up instead of offering another version',
        sources: [officialClient],
    },
    'bad-tool': { families: ['official-sdks'], effect: 'refuse the whole list', sources: [officialClient] },
    'bad-item': { families: ['official-sdks'], effect: 'refuse the whole list', sources: [officialClient] },
    'odd-content-type': {
        families: ['official-sdks'],
        effect: 'refuse the answer',
        sources: [officialClient],
    },
    'notification-refused': {
        families: ['official-sdks'],
        effect: 'refuse to connect',
        sources: [officialClient],
    },
    'response-overlooked': {
        families: ['official-sdks'],
        effect: 'wait for the response in vain',
        sources: [officialClient],
    },
    'notification-unanswered': {
        families: ['official-sdks'],
        effect: 'wait for the answer without end',
        sources: ['wevm/vocs#484', 'wevm/vocs#486'],
    },
    'parameter-header': {
        families: ['official-sdks'],
        effect: 'leave the tool out',
        sources: ['MCP 2026-07-28, Streamable HTTP, x-mcp-header'],
    },
    'array-without-items': {
        families: ['vs-code', 'openai', 'gemini'],
        effect: 'refuse the tool, or every request that offers it',
        sources: [
            'microsoft/vscode#246119',
            'apify/apify-mcp-server#36',
            'meilisearch/meilisearch-mcp#27',
            'Ingenimax/agent-sdk-go#319',
        ],
    },
    'root-combinator': {
        families: ['claude', 'openai'],
        effect: 'refuse every request that offers the tool',
        sources: ['anthropics/claude-code#5973', 'makenotion/notion-mcp-server#341', 'anomalyco/opencode#35516'],
    },
    'boolean-bound': {
        families: ['claude'],
        effect: 'refuse every request that offers the tool',
        sources: ['Dokploy/mcp#74'],
    },
    'foreign-dialect': {
        families: ['claude', 'official-sdks'],
        effect: 'refuse the tool',
        sources: ['anthropics/claude-code#86142', 'nataliapc/mcp-openmsx#22'],
    },
    'odd-tool-name': {
        families: ['claude', 'openai'],
        effect: 'refuse every request that offers the tool',
        sources: ['openai/codex#8174', 'github/copilot-cli#2581', 'l22-io/orchard-mcp#14'],
    },
    'portal-console-unsupported': {
        families: ['portal'],
        effect: 'cannot open the server',
        sources: ['Azure/APICenter-Portal-Starter, src/services/McpService.ts'],
    },
};
/** One sentence: who refuses what the warning is about. Empty when it is known of none. */
function refusedBy(code) {
    const refusal = refusals[code];
    if (!refusal)
        return '';
    const names = refusal.families.map((family) => clientFamilies[family]);
    const last = names.pop() ?? '';
    return `${names.length === 0 ? last : `${names.join(', ')} and ${last}`} ${refusal.effect}.`;
}
/** The verdict of each family, from the codes of a probe's warnings. */
function clientVerdicts(codes) {
    return Object.entries(clientFamilies).map(([family, client]) => {
        const found = codes.flatMap((code) => {
            const refusal = refusals[code];
            return refusal?.families.some((name) => name === family) ? [{ code, effect: refusal.effect }] : [];
        });
        return { client, accepts: found.length === 0, refusals: found };
    });
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

/***/ 85815:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ terminalProgress)
});

// EXTERNAL MODULE: ./build/core/message.js
var message = __webpack_require__(85285);
// EXTERNAL MODULE: ./build/core/report/headline.js
var headline = __webpack_require__(79165);
// EXTERNAL MODULE: ./build/core/report/report.js
var report = __webpack_require__(56859);
// EXTERNAL MODULE: ./build/core/text/printable.js
var printable = __webpack_require__(20075);
// EXTERNAL MODULE: ./build/hosts/terminal/render.js
var render = __webpack_require__(84437);
// EXTERNAL MODULE: ./build/core/clients/refusals.js
var refusals = __webpack_require__(32600);
;// CONCATENATED MODULE: ./build/hosts/terminal/render-clients.js


/** A table of client families: which can use the server, and what the others refuse, by the code of the warning. */
function renderClients(colors, warnings) {
    const verdicts = (0,refusals/* clientVerdicts */.ov)(warnings.map(({ code }) => code));
    const width = Math.max(...verdicts.map(({ client }) => client.length));
    const rows = verdicts.map(({ client, accepts, refusals }) => {
        const verdict = accepts ? colors.green('no problem found') : colors.yellow(effectsOf(refusals));
        return `${client.padEnd(width)}  ${verdict}`;
    });
    return (0,render/* line */.n8)(colors, 'Clients', ...rows);
}
/** Each effect once, with the codes of the warnings that say more. */
function effectsOf(refusals) {
    const effects = [...new Set(refusals.map(({ effect }) => effect))];
    return effects
        .map((effect) => {
        const codes = refusals.filter((refusal) => refusal.effect === effect).map(({ code }) => code);
        return `${effect} (${codes.join(', ')})`;
    })
        .join('; ');
}

// EXTERNAL MODULE: ./build/hosts/terminal/words.js
var words = __webpack_require__(17776);
;// CONCATENATED MODULE: ./build/hosts/terminal/terminal-progress.js







/** Of the units of a fleet that need nothing, one in so many is shown, so that people see the run go on. */
const unchangedShown = 25;
/** Shows a run while it goes on: the verdict, the plan and each write always, the rest when asked for. */
function terminalProgress({ colors, log }, detail) {
    return {
        attempt(attempt) {
            if (!detail.probe)
                return;
            log((0,render/* renderAttempt */.Sz)(colors, attempt));
            if (attempt.body)
                log((0,render/* line */.n8)(colors, '', colors.dim((0,printable/* printable */.g)(attempt.body, 500))));
        },
        wait: (ms, reason) => log((0,render/* line */.n8)(colors, 'Probe', `${(0,printable/* printable */.g)((0,message/* render */.XX)(reason, words/* terminalWords */.A))}; next attempt in ${Math.ceil(ms / 1000)} s`)),
        waiting: (server, reason) => log((0,render/* line */.n8)(colors, 'Waiting', `${(0,printable/* printable */.g)(server, 300)}: ${(0,printable/* printable */.g)((0,message/* render */.XX)(reason, words/* terminalWords */.A))}`)),
        probed(result) {
            log((0,render/* renderProbe */.$H)(colors, result));
            if (!detail.probe || result.status !== 'healthy')
                return;
            log((0,render/* renderOfferings */.AT)(colors, result.server));
            log(renderClients(colors, result.warnings));
        },
        planned: (plan) => log((0,render/* renderPlan */.EG)(colors, plan.steps.map(report/* describeStep */.Ey))),
        applied: ({ kind, id, action, ms }) => log((0,render/* line */.n8)(colors, 'Written', `${kind} ${(0,printable/* printable */.g)(id, 90)} ${action}d in ${Math.round(ms)} ms`)),
        request({ method, path, status, ms }) {
            if (!detail.requests)
                return;
            const short = path.replace(/^.*\/providers\/Microsoft\.ApiCenter/i, '…');
            log((0,render/* line */.n8)(colors, 'Sent', colors.dim(`${method} ${(0,printable/* printable */.g)(short, 300)} ${status ?? 'no answer'} in ${Math.round(ms)} ms`)));
        },
        written: (path) => log((0,render/* line */.n8)(colors, 'Written', (0,printable/* printable */.g)(path))),
        unit(result, { done, of }) {
            const isPlain = result.status === 'unchanged' && done % unchangedShown !== 0 && done !== of;
            if (!isPlain)
                log((0,render/* line */.n8)(colors, `${done}/${of}`, (0,headline/* unitLine */.nl)(result)));
            if (result.status === 'planned')
                log((0,render/* renderPlan */.EG)(colors, result.plan));
        },
        bug(error) {
            if (detail.requests && error instanceof Error)
                log(error.stack ?? error.message);
        },
    };
}


/***/ }),

/***/ 83200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hL: () => (/* binding */ environmentCredential)
});

// UNUSED EXPORTS: notSignedIn, sessionProblem

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/core/message.js
var message = __webpack_require__(85285);
// EXTERNAL MODULE: ./build/core/references.js
var references = __webpack_require__(96714);
// EXTERNAL MODULE: ./build/core/text/printable.js
var printable = __webpack_require__(20075);
;// CONCATENATED MODULE: ./build/identity/lazy-credential.js
/** A credential that is created when the first token is requested, because loading the library takes 40 ms. */
function lazyCredential(create) {
    let created;
    return {
        async getToken(scopes, options) {
            created ??= create();
            return (await created).getToken(scopes, options);
        },
    };
}

// EXTERNAL MODULE: ./build/core/http/connection-failure.js
var connection_failure = __webpack_require__(84432);
;// CONCATENATED MODULE: ./build/identity/library-credential.js



/**
 * A credential of @azure/identity that is created when the first token is requested and sends through the product's own
 * client. Rejects with a Failure where Entra could not be reached, otherwise with the library's error: the library
 * replaces the reason of a failed request by an error of its own.
 *
 * @param authority address of Entra; undefined for the library's default
 */
function libraryCredential(send, authority, create) {
    let failure;
    const explained = async (request) => {
        failure = undefined;
        try {
            const answer = await (0,connection_failure/* sendToService */.$D)(send, request);
            if (isPageInstead(answer))
                throw (0,connection_failure/* pageInstead */.YZ)(request.url, answer);
            return answer;
        }
        catch (error) {
            if (error instanceof errors/* Failure */.HR)
                failure = error;
            throw error;
        }
    };
    const credential = lazyCredential(async () => {
        const [identity, { credentialOptions: optionsFor }] = await Promise.all([
            Promise.all(/* import() */[__webpack_require__.e(237), __webpack_require__.e(907)]).then(__webpack_require__.bind(__webpack_require__, 39907)),
            Promise.all(/* import() */[__webpack_require__.e(237), __webpack_require__.e(753)]).then(__webpack_require__.bind(__webpack_require__, 61753)),
        ]);
        return create(identity, optionsFor(explained, authority));
    });
    return {
        async getToken(scopes, options) {
            failure = undefined;
            try {
                return await credential.getToken(scopes, options);
            }
            catch (error) {
                throw failure ?? error;
            }
        },
    };
}
/** A token service answers with JSON; a refusal may have other words, such as those of a managed identity. */
function isPageInstead({ status, text }) {
    if (status >= 300 && status < 500)
        return false;
    try {
        JSON.parse(text);
        return false;
    }
    catch {
        return true;
    }
}

;// CONCATENATED MODULE: ./build/identity/environment-credential.js






/**
 * Signs in when the first token is requested: with the session of the Azure CLI, otherwise with the service principal or
 * the managed identity that the environment names, in that order. An identity that is not configured is not tried.
 * Rejects with Denied when none is configured.
 *
 * @param authority address of Entra for the cloud of the run; undefined for the library's default
 */
function environmentCredential(env, send, authority) {
    return lazyCredential(() => signIn(env, send, env.AZURE_AUTHORITY_HOST || authority));
}
async function signIn(env, send, authority) {
    // Loading takes 40 ms, and only a run that reaches Azure needs it.
    const identity = await Promise.all(/* import() */[__webpack_require__.e(237), __webpack_require__.e(907)]).then(__webpack_require__.bind(__webpack_require__, 39907));
    const azureCli = new identity.AzureCliCredential({ processTimeoutInMs: azureCliTimeoutMs });
    const candidates = [azureCli];
    const { AZURE_TENANT_ID: tenant, AZURE_CLIENT_ID: client, AZURE_CLIENT_SECRET: secret } = env;
    if (tenant && client && secret)
        candidates.push(libraryCredential(send, authority, (_, options) => new identity.ClientSecretCredential(tenant, client, secret, options)));
    else if (tenant && client && env.AZURE_FEDERATED_TOKEN_FILE) {
        candidates.push(libraryCredential(send, authority, (_, options) => new identity.WorkloadIdentityCredential(options)));
    }
    if (env.IDENTITY_ENDPOINT || env.MSI_ENDPOINT) {
        // Its address is plain http within the machine, which the product's own client refuses outside loopback.
        candidates.push(client ? new identity.ManagedIdentityCredential(client) : new identity.ManagedIdentityCredential());
    }
    return {
        async getToken(scopes, options) {
            let session;
            for (const candidate of candidates) {
                try {
                    const token = await candidate.getToken(scopes, options);
                    if (token)
                        return token;
                }
                catch (error) {
                    // Only an identity that is not configured leads to the next one; a refused sign-in is reported.
                    if (!(error instanceof identity.CredentialUnavailableError))
                        throw error;
                    if (candidate === azureCli)
                        session = sessionProblem(error.message);
                }
            }
            throw notSignedIn(session);
        },
    };
}
/** Milliseconds; the Azure CLI takes a few seconds, and can wait for a person who is not there. */
const azureCliTimeoutMs = 60_000;
/** What is wrong with the session of the Azure CLI, from its words; undefined where the Azure CLI is not installed. */
function sessionProblem(said) {
    if (/could not be found/i.test(said))
        return undefined;
    if (/AADSTS(70043|700082|50078|50173)\b|\bexpired\b/i.test(said)) {
        return `The session of the Azure CLI has expired: ${(0,printable/* printable */.g)(said, 400)}`;
    }
    if (/^Please run 'az login'/.test(said)) {
        return 'The Azure CLI is installed, but has no valid session: nobody signed in, or the session has expired.';
    }
    if (/\bJSON\b/.test(said))
        return 'The Azure CLI is installed, but returned no token.';
    return `The Azure CLI returned no token: ${(0,printable/* printable */.g)(said, 400)}`;
}
/** No identity is configured, or none can sign in; an id of the embedded API Center without its address ends here too. */
function notSignedIn(session) {
    return new errors/* Denied */.Cb({
        code: 'not-signed-in',
        message: session === undefined ? 'No Azure identity is configured.' : 'No Azure identity can sign in.',
        why: session === undefined
            ? 'The run found no Azure CLI session, no service principal and no managed identity.'
            : `${session} No service principal and no managed identity is configured either.`,
        next: (0,message/* sentence */.em) `To sign in, ${(0,references/* way */.Mr)('sign-in')}. Or set AZURE_TENANT_ID, AZURE_CLIENT_ID and AZURE_CLIENT_SECRET, or run on a machine with a managed identity. To try it without Azure, ${(0,references/* way */.Mr)('use-embedded')}; or give ${(0,references/* input */.hF)('arm-endpoint')} with the address that ${(0,references/* command */.G5)('mcp-register', 'emulator')} prints.`,
    });
}


/***/ })

};
