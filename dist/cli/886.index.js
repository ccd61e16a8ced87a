export const id = 886;
export const ids = [886];
export const modules = {

/***/ 97602:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ createApiCenter)
});

// EXTERNAL MODULE: ./build/core/clock.js
var core_clock = __webpack_require__(84300);
// EXTERNAL MODULE: ./build/core/apicenter/errors.js
var errors = __webpack_require__(69313);
// EXTERNAL MODULE: ./build/core/errors.js
var core_errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/core/http/loopback.js
var loopback = __webpack_require__(99034);
// EXTERNAL MODULE: ./build/core/http/with-time-limit.js
var with_time_limit = __webpack_require__(27203);
// EXTERNAL MODULE: ./build/core/text/printable.js
var printable = __webpack_require__(20075);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
;// CONCATENATED MODULE: ./build/core/apicenter/long-running.js


const operationLimitMs = 120_000;
const greatestIntervalMs = 5000;
/** Milliseconds before the first poll; an operation was seen to run for 0.5 to 1.4 s. */
const firstIntervalMs = 1000;
function nextInterval(ms) {
    return Math.min(ms * 1.5, greatestIntervalMs);
}
const operationSchema = dist/* object */.Ikc({ status: dist/* string */.YjP() });
/**
 * Follows an operation that was answered with 202 to its end: polls the newest `Location` as it was given,
 * at growing intervals and never sooner than `Retry-After` says, for two minutes at the most.
 * (Management API 2024-03-01, importSpecification and exportSpecification.)
 *
 * @returns the last answer, whose body is the result, or the operation with status `Succeeded`
 * @throws ServiceFailed when the operation fails, is canceled, does not end, or cannot be followed
 */
async function followOperation(arm, accepted, { clock, signal }) {
    const { method, path } = accepted.refusal;
    const ends = clock.now() + operationLimitMs;
    let { location, retryAfterMs } = accepted;
    if (location === undefined)
        throw (0,errors/* unexpectedAnswer */.au)(method, path, 'status 202 without Location');
    for (let interval = firstIntervalMs;; interval = nextInterval(interval)) {
        const wait = Math.max(interval, retryAfterMs ?? 0);
        if (clock.now() + wait > ends)
            throw (0,errors/* unfinishedOperation */.Ne)(accepted.refusal, operationLimitMs);
        await clock.sleep(wait, signal);
        const answer = await arm.send({ method: 'GET', path: location });
        // What the service says about the operation's address says nothing about the operation.
        if (answer.status >= 300)
            throw (0,errors/* failureOfRefusal */.WW)({ ...answer.refusal, mayHaveActed: true });
        const operation = dist/* safeParse */.xLC(operationSchema, answer.body);
        const status = operation.success ? operation.output.status : undefined;
        switch (status) {
            case 'Succeeded':
                return answer;
            case 'NotStarted':
            case 'InProgress':
                break;
            case undefined:
                if (answer.status !== 202)
                    return answer;
                break;
            default:
                throw (0,errors/* failureOfOperation */.Jg)(accepted.refusal, status, answer.body);
        }
        location = answer.location ?? location;
        retryAfterMs = answer.retryAfterMs;
    }
}

// EXTERNAL MODULE: ./build/core/apicenter/parse-answer.js
var parse_answer = __webpack_require__(8318);
// EXTERNAL MODULE: ./build/core/apicenter/resources.js
var resources = __webpack_require__(38525);
;// CONCATENATED MODULE: ./build/core/apicenter/export-specification.js








/** Beyond the 3 MiB that can be imported inline: a document that was imported by link may be larger. */
const linkedBytes = 8 * 1024 * 1024;
/** The link itself is good for five minutes. */
const linkTimeoutMs = 60_000;
/**
 * The text that was imported last, byte for byte; undefined when nothing was. A text that the service
 * gives as a link is fetched without the token, over https (http only from loopback to loopback).
 *
 * @param http absent where links cannot be followed: such an answer is then ServiceFailed
 * @throws Denied or ServiceFailed
 */
async function exportSpecification(arm, definitionPath, patience, http) {
    const path = `${definitionPath}/exportSpecification`;
    const response = await arm.send({ method: 'POST', path });
    // What an export before any import answers is not recorded: every client error means "nothing there".
    if (response.status === 404 || response.status === 400)
        return undefined;
    const accepted = response.status === 202;
    const answer = accepted ? await followOperation(arm, response, patience) : response;
    const { format, value } = (0,parse_answer/* parseAnswer */.W)(answer, resources/* exportSchema */.E9);
    if (accepted && value === undefined)
        throw (0,errors/* unexpectedAnswer */.au)('POST', path, 'it ended without a value');
    if (format !== 'link' || !value)
        return value || undefined;
    const url = URL.canParse(value) ? new URL(value) : undefined;
    const allowed = url?.protocol === 'https:' ||
        (url?.protocol === 'http:' && (0,loopback/* isLoopbackHost */.c)(url.hostname) && arm.endpoint.loopback);
    if (!url || !allowed)
        throw (0,errors/* unexpectedAnswer */.au)('POST', path, 'its link is no https URL');
    if (!http)
        throw (0,errors/* unexpectedAnswer */.au)('POST', path, 'it gave a link, which is not followed here');
    return textOfLink(url, http, patience);
}
async function textOfLink(url, http, { clock, signal }) {
    try {
        return await (0,with_time_limit/* withTimeLimit */.B)(clock, linkTimeoutMs, signal, (limited) => fetchText(url, http, limited));
    }
    catch (error) {
        if (signal.aborted)
            throw signal.reason;
        if (error instanceof core_errors/* ServiceFailed */.Xh)
            throw error;
        throw unreadableLink(url, error instanceof Error ? error.message : String(error), error);
    }
}
async function fetchText(url, http, signal) {
    const response = await http.send({ method: 'GET', url: url.href, headers: {}, signal });
    try {
        if (response.status !== 200)
            throw unreadableLink(url, `status ${response.status}`);
        const chunks = [];
        let bytes = 0;
        for await (const chunk of response.body) {
            bytes += chunk.byteLength;
            if (bytes > linkedBytes)
                throw unreadableLink(url, `more than ${linkedBytes} bytes`);
            chunks.push(chunk);
        }
        return Buffer.concat(chunks).toString('utf8');
    }
    finally {
        response.close();
    }
}
/** Names the host alone: the rest of such a link is a signature. */
function unreadableLink(url, problem, cause) {
    return new core_errors/* ServiceFailed */.Xh({
        code: 'export-link-unreadable',
        message: `API Center gave the registered definition as a link to ${url.host}, which could not be read: ${(0,printable/* printable */.g)(problem)}.`,
        next: `Run again; behind a proxy or a firewall, let the run reach ${url.host}.`,
        cause,
    });
}

;// CONCATENATED MODULE: ./build/core/apicenter/import-specification.js


/** Milliseconds after an operation's success; the write was seen to come 4.5 to 7 s late. */
const settlingLimitMs = 15_000;
/**
 * Sends importSpecification and waits until the document is stored. 200 means that it is. After 202 the
 * operation is followed to its end, and then the definition is read until it shows the import.
 *
 * @returns a warning when the service says that it succeeded and does not show it
 * @throws Denied or ServiceFailed
 */
async function importSpecification(arm, target, body, patience) {
    const path = `${target.path}/importSpecification`;
    const response = await arm.send({ method: 'POST', path, body });
    if (response.status >= 300)
        throw (0,errors/* failureOfRefusal */.WW)(response.refusal);
    if (response.status !== 202)
        return [];
    await followOperation(arm, response, patience);
    if (await isShown(target, patience))
        return [];
    return [
        {
            code: 'import-not-shown',
            message: `API Center says that it has imported the definition, but after ${settlingLimitMs / 1000} s it does not show it yet. The next run looks again.`,
        },
    ];
}
async function isShown({ before, read }, { clock, signal }) {
    const ends = clock.now() + settlingLimitMs;
    for (let interval = firstIntervalMs;; interval = nextInterval(interval)) {
        const now = await read();
        if (now && isImported(now) && !isSame(now, before))
            return true;
        if (clock.now() + interval > ends)
            return false;
        await clock.sleep(interval, signal);
    }
}
function isImported({ properties }) {
    return properties.specification?.name !== undefined;
}
/** Whether both show the same import; an import moves `lastModifiedAt`. */
function isSame(now, before) {
    if (!before || !isImported(before))
        return false;
    return now.systemData?.lastModifiedAt === before.systemData?.lastModifiedAt;
}

// EXTERNAL MODULE: ./build/core/apicenter/paths.js
var apicenter_paths = __webpack_require__(98204);
;// CONCATENATED MODULE: ./build/core/apicenter/api-center.js







function createApiCenter(arm, target, { clock = core_clock/* systemClock */.m, signal = new AbortController().signal, http } = {}) {
    const paths = (0,apicenter_paths/* pathsOf */.wG)(target);
    const patience = { clock, signal };
    /** By path, as read or written last: what an import that ends later is told apart from. */
    const seenDefinitions = new Map();
    async function read(path, schema) {
        const response = await arm.send({ method: 'GET', path });
        return response.status === 404 ? undefined : (0,parse_answer/* parseAnswer */.W)(response, schema);
    }
    async function list(path, schema) {
        const items = [];
        const seen = new Set();
        for (let next = path; next !== undefined;) {
            seen.add(next);
            const response = await arm.send({ method: 'GET', path: next });
            if (response.status === 404)
                return items;
            const page = (0,parse_answer/* parseAnswer */.W)(response, resources/* listSchema */.cE);
            items.push(...page.value.map((item) => (0,parse_answer/* parseItem */.b)(response, item, schema)));
            next = page.nextLink || undefined;
            if (next !== undefined && seen.has(next)) {
                throw (0,errors/* unexpectedAnswer */.au)('GET', path, 'its nextLink leads back to a page that was read already');
            }
        }
        return items;
    }
    async function put(path, schema, properties) {
        return (0,parse_answer/* parseAnswer */.W)(await arm.send({ method: 'PUT', path, body: { properties } }), schema);
    }
    async function readDefinition(path) {
        const definition = await read(path, resources/* schemas */.jo.definition);
        if (definition)
            seenDefinitions.set(path, definition);
        return definition;
    }
    async function remove(path) {
        const response = await arm.send({ method: 'DELETE', path });
        const gone = [200, 202, 204, 404].includes(response.status);
        if (!gone)
            throw (0,errors/* failureOfRefusal */.WW)(response.refusal);
    }
    return {
        target,
        paths,
        getService: () => read(paths.service, resources/* schemas */.jo.service),
        getPortal: () => read(paths.portal, resources/* schemas */.jo.portal),
        listMetadataSchemas: () => list(paths.metadataSchemas, resources/* schemas */.jo.metadataSchema),
        getEnvironment: (id) => read(paths.environment(id), resources/* schemas */.jo.environment),
        listApis: () => list(paths.apis, resources/* schemas */.jo.api),
        getApi: (id) => read(paths.api(id), resources/* schemas */.jo.api),
        listVersions: (api) => list(paths.versions(api), resources/* schemas */.jo.version),
        listDeployments: (api) => list(paths.deployments(api), resources/* schemas */.jo.deployment),
        listDefinitions: (api, version) => list(paths.definitions(api, version), resources/* schemas */.jo.definition),
        getDefinition: (api, version, id) => readDefinition(paths.definition(api, version, id)),
        exportSpecification: (api, version, id) => exportSpecification(arm, paths.definition(api, version, id), patience, http),
        putService: async (body) => (0,parse_answer/* parseAnswer */.W)(await arm.send({ method: 'PUT', path: paths.service, body }), resources/* schemas */.jo.service),
        putPortal: (properties) => put(paths.portal, resources/* schemas */.jo.portal, properties),
        putEnvironment: (id, properties) => put(paths.environment(id), resources/* schemas */.jo.environment, properties),
        putApi: (id, properties) => put(paths.api(id), resources/* schemas */.jo.api, properties),
        putVersion: (api, id, properties) => put(paths.version(api, id), resources/* schemas */.jo.version, properties),
        async putDefinition(api, version, id, properties) {
            const path = paths.definition(api, version, id);
            const definition = await put(path, resources/* schemas */.jo.definition, properties);
            seenDefinitions.set(path, definition);
            return definition;
        },
        importSpecification({ api, version, definition }, text, openApiVersion) {
            const path = paths.definition(api, version, definition);
            return importSpecification(arm, { path, before: seenDefinitions.get(path), read: () => readDefinition(path) }, { format: 'inline', value: text, specification: { name: 'openapi', version: openApiVersion } }, patience);
        },
        putDeployment: (api, id, properties) => put(paths.deployment(api, id), resources/* schemas */.jo.deployment, properties),
        deleteDeployment: (api, id) => remove(paths.deployment(api, id)),
        deleteDefinition: (api, version, id) => remove(paths.definition(api, version, id)),
        deleteVersion: (api, id) => remove(paths.version(api, id)),
        deleteApi: (id) => remove(paths.api(id)),
    };
}


/***/ }),

/***/ 49535:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ createArmClient),
  T: () => (/* binding */ readOnly)
});

// EXTERNAL MODULE: ./node_modules/@azure/arm-apicenter/dist/index.js
var dist = __webpack_require__(21735);
// EXTERNAL MODULE: ./node_modules/@azure/core-rest-pipeline/dist/esm/index.js + 82 modules
var esm = __webpack_require__(54237);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/core/http/retry-decision.js
var retry_decision = __webpack_require__(35628);
// EXTERNAL MODULE: ./build/core/sign-in.js
var sign_in = __webpack_require__(69653);
// EXTERNAL MODULE: ./build/core/apicenter/errors.js
var apicenter_errors = __webpack_require__(69313);
// EXTERNAL MODULE: ./build/core/http/with-time-limit.js
var with_time_limit = __webpack_require__(27203);
;// CONCATENATED MODULE: ./build/core/apicenter/pacing.js
/**
 * What is refilled a second, as documented (Azure Resource Manager, request limits and throttling). A POST
 * is a write, an export too.
 */
const refillPerSecond = { reads: 25, writes: 10, deletes: 10 };
/** Calls left to others, and to the next step of a pipeline, before a run slows down. */
const reserve = 20;
function createPacing(clock) {
    const nextTurn = { reads: 0, writes: 0, deletes: 0 };
    const slow = new Set();
    return {
        pauseBefore(method) {
            const kind = kindOf(method);
            if (!slow.has(kind))
                return 0;
            const now = clock.now();
            const turn = Math.max(now, nextTurn[kind]);
            nextTurn[kind] = turn + 1000 / refillPerSecond[kind];
            return turn - now;
        },
        note(method, status, header) {
            const kind = kindOf(method);
            const left = ['subscription', 'subscription-global', 'tenant']
                .map((scope) => header(`x-ms-ratelimit-remaining-${scope}-${kind}`))
                .filter((value) => value !== undefined && /^\d+$/.test(value))
                .map(Number);
            if (status === 429 || left.some((calls) => calls < reserve))
                slow.add(kind);
            else if (left.length > 0)
                slow.delete(kind);
        },
    };
}
function kindOf(method) {
    if (method === 'GET' || method === 'HEAD')
        return 'reads';
    return method === 'DELETE' ? 'deletes' : 'writes';
}

;// CONCATENATED MODULE: ./build/core/apicenter/retry-budget.js
/** Attempts after failures that the run may have open at a time; every good answer earns one back. */
const retriesOfRun = 20;
/** Milliseconds that the last attempts get although nothing is left. */
const leastAttemptMs = 1000;
/** @param runBudgetMs milliseconds; what several requests lose at the same moment counts once */
function createRetryBudget(clock, runBudgetMs) {
    let leftMs = runBudgetMs;
    let countedUntil = Number.NEGATIVE_INFINITY;
    let retries = retriesOfRun;
    return {
        atMost: (wanted) => Math.min(wanted, Math.max(leftMs, leastAttemptMs)),
        spend({ kind, delayMs }, began) {
            const ends = clock.now() + delayMs;
            const lost = Math.max(0, ends - Math.max(began, countedUntil));
            if (lost > leftMs || (kind === 'failed' && retries === 0))
                return false;
            leftMs -= lost;
            countedUntil = Math.max(countedUntil, ends);
            if (kind === 'failed')
                retries--;
            return true;
        },
        refund() {
            retries = Math.min(retries + 1, retriesOfRun);
        },
    };
}

;// CONCATENATED MODULE: ./build/core/apicenter/retry.js





/** Milliseconds for one attempt, its body included. The slowest recorded call took 5 s. */
const attemptTimeoutMs = 60_000;
/**
 * Retries within one budget for the whole run. A throttled request holds back all others too: they share
 * the allowance that ran dry. It replaces the pipeline's own retry policy, whose waits cannot be injected.
 */
function retryPolicy(options) {
    const { clock, random, signal, statistics } = options;
    const budget = createRetryBudget(clock, options.runBudgetMs);
    const pacing = createPacing(clock);
    let heldBackUntil = Number.NEGATIVE_INFINITY;
    /** Waits until nothing holds the run back; all that waited do not come back at the same moment. */
    async function turn(method) {
        while (heldBackUntil > clock.now()) {
            await clock.sleep(heldBackUntil - clock.now() + (random() * retry_decision/* firstDelayMs */.EN) / 2, signal);
        }
        const pause = pacing.pauseBefore(method);
        if (pause > 0)
            await clock.sleep(pause, signal);
    }
    return {
        name: 'armRetryPolicy',
        async sendRequest(request, next) {
            for (let attempt = 1;; attempt++) {
                await turn(request.method);
                const started = clock.now();
                let outcome;
                let result;
                try {
                    const response = await (0,with_time_limit/* withTimeLimit */.B)(clock, budget.atMost(attemptTimeoutMs), signal, (attemptSignal) => {
                        request.abortSignal = attemptSignal;
                        return next(request);
                    });
                    pacing.note(request.method, response.status, (name) => response.headers.get(name));
                    outcome = {
                        kind: 'answer',
                        status: response.status,
                        retryAfter: response.headers.get('retry-after'),
                    };
                    result = { response };
                }
                catch (error) {
                    if (signal.aborted)
                        throw signal.reason;
                    // Neither an answer nor a broken connection: a failed sign-in, for instance.
                    if (!(0,esm/* isRestError */.T0)(error) && !isAbort(error))
                        throw error;
                    outcome = { kind: 'network', code: (0,esm/* isRestError */.T0)(error) ? error.code : 'ATTEMPT_TIMEOUT' };
                    result = { error };
                }
                const following = (0,retry_decision/* nextAttempt */.nj)(outcome, attempt, random, options.wallClock());
                if (outcome.kind === 'answer' && (outcome.status === 429 || following.kind === 'throttled')) {
                    statistics.throttled++;
                }
                const granted = following.kind !== 'none' && budget.spend(following, started);
                if (!granted) {
                    if ('error' in result)
                        throw result.error;
                    if (!retry_decision/* retryableStatuses */.Jv.has(result.response.status))
                        budget.refund();
                    return result.response;
                }
                statistics.retries++;
                if (mayHaveActed(outcome))
                    options.onUncertain?.(request);
                if (following.kind === 'failed')
                    await clock.sleep(following.delayMs, signal);
                else
                    heldBackUntil = Math.max(heldBackUntil, clock.now() + following.delayMs);
            }
        },
    };
}
/** Whether the service may have carried out what it did not confirm: 429 and 503 turn a request away. */
function mayHaveActed(outcome) {
    if (outcome.kind === 'network')
        return !retry_decision/* noHostCodes */.AC.has(outcome.code ?? '');
    return outcome.status !== 429 && outcome.status !== 503;
}
function isAbort(error) {
    return error instanceof Error && error.name === 'AbortError';
}

;// CONCATENATED MODULE: ./build/core/apicenter/token-policy.js
/** Milliseconds before its end at which a token is no longer used. */
const marginMs = 120_000;
/**
 * Puts the token on each request, over https only. When the service takes it no longer (401 in the middle
 * of a run: expired, or the service wants further claims), a new one is asked for: once a run, by one of the
 * requests for all of them. A refusal of the new one is final, and so is a credential that has no other.
 *
 * It replaces the pipeline's own policy, which asks for a new token only where the answer has a challenge
 * of its kind.
 */
function tokenPolicy({ credential, scope, wallClock, onRetry }) {
    let current;
    let renewal;
    function ask(abortSignal, claims) {
        const asked = credential
            .getToken(scope, {
            enableCae: true,
            ...(abortSignal ? { abortSignal } : {}),
            ...(claims === undefined ? {} : { claims }),
        })
            .then((token) => {
            if (!token)
                throw new Error('The credential gave no token.');
            return token;
        });
        current = asked;
        asked.catch(() => {
            if (current === asked)
                current = undefined;
        });
        return asked;
    }
    async function valid(abortSignal) {
        const known = current ?? ask(abortSignal);
        const token = await known;
        if (token.expiresOnTimestamp - wallClock() > marginMs)
            return token;
        // Another request may have asked meanwhile.
        return current && current !== known ? current : ask(abortSignal);
    }
    return {
        name: 'armTokenPolicy',
        async sendRequest(request, next) {
            if (!request.url.startsWith('https://'))
                throw new Error('A token goes over https only.');
            const used = await valid(request.abortSignal);
            request.headers.set('authorization', `Bearer ${used.token}`);
            const response = await next(request);
            if (response.status !== 401)
                return response;
            renewal ??= {
                of: used.token,
                token: ask(request.abortSignal, claimsOf(response.headers.get('www-authenticate'))),
            };
            if (renewal.of !== used.token)
                return response;
            const renewed = await renewal.token;
            if (renewed.token === used.token)
                return response;
            request.headers.set('authorization', `Bearer ${renewed.token}`);
            onRetry();
            return next(request);
        },
    };
}
/** The claims that a challenge of continuous access evaluation asks for, decoded. */
function claimsOf(challenge) {
    const encoded = /\bclaims="([A-Za-z0-9+/=_-]+)"/.exec(challenge ?? '')?.[1];
    return encoded === undefined ? undefined : Buffer.from(encoded, 'base64').toString('utf8');
}

// EXTERNAL MODULE: ./build/core/apicenter/vocabulary.js
var vocabulary = __webpack_require__(12434);
;// CONCATENATED MODULE: ./build/core/apicenter/arm-client.js









/** Milliseconds that all requests of one run may lose together to failures and throttling, waits included. */
const runBudgetMs = 300_000;
/**
 * An authenticated pipeline to Azure Resource Manager: the official client's, without its redirects (a
 * token must not follow one), with a retry policy whose clock can be injected and one renewal of the token.
 */
function createArmClient(options) {
    const counts = { reads: 0, writes: 0, exports: 0, retries: 0, throttled: 0 };
    const service = new dist/* AzureAPICenter */.vP(options.credential ?? noCredential, options.subscriptionId, {
        endpoint: options.endpoint.url,
        userAgentOptions: { userAgentPrefix: options.userAgent },
        retryOptions: { maxRetries: 0 },
    });
    const { credential } = options;
    // The deserializer would throw on a gateway's HTML, before anybody has seen its status.
    for (const name of [
        esm/* redirectPolicyName */.Ou,
        'defaultRetryPolicy',
        'deserializationPolicy',
        esm/* bearerTokenAuthenticationPolicyName */.uQ,
    ]) {
        service.pipeline.removePolicy({ name });
    }
    if (credential) {
        service.pipeline.addPolicy(tokenPolicy({
            credential,
            scope: options.endpoint.tokenScope,
            wallClock: options.wallClock,
            onRetry: () => counts.retries++,
        }), { phase: 'Sign' });
    }
    const uncertain = new WeakSet();
    const onUncertain = (request) => void uncertain.add(request);
    service.pipeline.addPolicy(retryPolicy({ ...options, statistics: counts, runBudgetMs, onUncertain }), {
        phase: 'Retry',
    });
    async function send(request) {
        const url = resolveUrl(options.endpoint, request);
        if (request.method === 'GET')
            counts.reads++;
        else if (isExport(request))
            counts.exports++;
        else
            counts.writes++;
        const started = options.clock.now();
        const path = url.pathname;
        const trace = (status) => options.onRequest?.({ method: request.method, path, status, ms: options.clock.now() - started });
        const sent = (0,esm/* createPipelineRequest */.G6)({
            url: url.href,
            method: request.method,
            allowInsecureConnection: options.endpoint.insecure,
            headers: (0,esm/* createHttpHeaders */.Nc)({
                accept: 'application/json',
                ...(request.body ? { 'content-type': 'application/json' } : {}),
            }),
            ...(request.body ? { body: JSON.stringify(request.body) } : {}),
        });
        try {
            const response = await service.sendRequest(sent);
            trace(response.status);
            const body = parseBody(request.method, path, response.status, response.bodyAsText ?? '');
            return {
                status: response.status,
                body,
                location: response.headers.get('location'),
                retryAfterMs: (0,retry_decision/* parseRetryAfter */.mu)(response.headers.get('retry-after'), options.wallClock()),
                refusal: {
                    method: request.method,
                    path,
                    status: response.status,
                    body,
                    mayHaveActed: uncertain.has(sent),
                    requestId: response.headers.get('x-ms-request-id') ?? response.headers.get('x-ms-correlation-request-id'),
                },
            };
        }
        catch (error) {
            if (options.signal.aborted)
                throw options.signal.reason;
            if (error instanceof errors/* Failure */.HR)
                throw error;
            trace(undefined);
            if ((0,esm/* isRestError */.T0)(error))
                throw (0,apicenter_errors/* failureOfConnection */.yM)(options.endpoint.url, error.code, error);
            if (error instanceof Error && error.name === 'AbortError') {
                throw (0,apicenter_errors/* failureOfConnection */.yM)(options.endpoint.url, 'no answer within 60 s', error);
            }
            throw (0,sign_in/* failureOfSignIn */.k)(error) ?? error;
        }
    }
    const client = { counts, endpoint: options.endpoint, send };
    return options.access === 'read' ? readOnly(client) : client;
}
/** The same client, which refuses everything but GET and exportSpecification, whatever the caller does. */
function readOnly(arm) {
    return {
        ...arm,
        async send(request) {
            if (request.method === 'GET' || isExport(request))
                return arm.send(request);
            throw new Error(`A run that may only read was about to send ${request.method} ${request.path}`);
        },
    };
}
function isExport({ method, path }) {
    return method === 'POST' && path.endsWith('/exportSpecification');
}
const noCredential = {
    getToken: () => Promise.reject(new Error('A loopback endpoint takes no token')),
};
/**
 * The URL to send to. A URL that the service gave (a next page, an operation) is followed verbatim, and
 * only on the endpoint's own origin: the token goes nowhere else.
 */
function resolveUrl(endpoint, request) {
    if (request.path.startsWith('/')) {
        return new URL(`${endpoint.url}${request.path}?api-version=${vocabulary/* apiVersion */.XV}`);
    }
    const url = URL.canParse(request.path) ? new URL(request.path) : undefined;
    if (url?.origin !== new URL(endpoint.url).origin) {
        throw (0,apicenter_errors/* unexpectedAnswer */.au)(request.method, url?.pathname ?? '', `it points to another host (${url?.host ?? 'no URL'}), which is not followed`);
    }
    return url;
}
function parseBody(method, path, status, text) {
    if (text.trim() === '')
        return undefined;
    try {
        return JSON.parse(text);
    }
    catch {
        // A gateway's HTML page beside a refusal still counts as that refusal.
        if (status >= 400)
            return { message: text.replace(/<[^>]*>/g, ' ').slice(0, 500) };
        throw (0,apicenter_errors/* unexpectedAnswer */.au)(method, path, `status ${status} without JSON: ${text.slice(0, 100)}`);
    }
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
            message: (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .sentence */ .em) `${(0,_references_js__WEBPACK_IMPORTED_MODULE_3__/* .input */ .hF)('arm-endpoint')} cannot be used: "${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g)(text)}".`,
            why,
            next: (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .sentence */ .em) `Leave ${(0,_references_js__WEBPACK_IMPORTED_MODULE_3__/* .input */ .hF)('arm-endpoint')} out for public Azure, or give one of: ${_clouds_js__WEBPACK_IMPORTED_MODULE_0__/* .clouds */ .Pk.map(({ armEndpoint }) => armEndpoint).join(', ')}, http://127.0.0.1:<port>.`,
        });
    };
    if (!url || !/^https?:$/.test(url.protocol))
        return refuse('It is not an http or https URL.');
    if (url.username || url.password || url.search || url.hash || url.pathname !== '/') {
        return refuse('It must be an origin: scheme, host and port, nothing else.');
    }
    const loopback = (0,_http_loopback_js__WEBPACK_IMPORTED_MODULE_5__/* .isLoopbackHost */ .c)(url.hostname);
    const insecure = url.protocol === 'http:';
    if (insecure && !loopback)
        return refuse('Plain http is for loopback only: the token would be readable.');
    if (!loopback && !(0,_clouds_js__WEBPACK_IMPORTED_MODULE_0__/* .cloudAt */ .fI)(url.origin) && !anyHost) {
        return refuse('It is neither an Azure cloud nor loopback.');
    }
    return {
        url: url.origin,
        tokenScope: `${url.origin}/.default`,
        loopback,
        insecure,
    };
}


/***/ }),

/***/ 69313:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jg: () => (/* binding */ failureOfOperation),
/* harmony export */   Ne: () => (/* binding */ unfinishedOperation),
/* harmony export */   WW: () => (/* binding */ failureOfRefusal),
/* harmony export */   a2: () => (/* binding */ describeRefusal),
/* harmony export */   au: () => (/* binding */ unexpectedAnswer),
/* harmony export */   cB: () => (/* binding */ missingApiCenter),
/* harmony export */   yM: () => (/* binding */ failureOfConnection)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77934);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _text_printable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20075);
/* harmony import */ var _permissions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76160);




/** An answer that says no. Wrapped as ARM does it, or flat as the provider does it. */
const errorSchema = valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    code: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    message: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    details: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ message: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()) }))),
});
/** What the service said, in one line; falls back to the status when it said nothing. */
function describeRefusal(refused) {
    return `${refused.method} ${shortPath(refused.path)} was answered with ${refused.status}${inBrackets(errorText(refused.body))}`;
}
function errorText(body) {
    const inner = valibot__WEBPACK_IMPORTED_MODULE_2__/* .safeParse */ .xLC(valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ error: valibot__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J() }), body);
    const parsed = valibot__WEBPACK_IMPORTED_MODULE_2__/* .safeParse */ .xLC(errorSchema, inner.success ? inner.output.error : body);
    const { code, message, details } = parsed.success ? parsed.output : {};
    const said = [message, ...(details ?? []).map((detail) => detail.message)].filter(Boolean).join(' ');
    return [code, said].filter(Boolean).join(': ');
}
function inBrackets(said) {
    const text = (0,_text_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g)(withoutQueries(said), 500);
    return text && ` (${text})`;
}
/** Addresses without their queries: those of operations and of exported documents are signed there. */
function withoutQueries(text) {
    return text.replace(/(https?:\/\/[^\s?"'<>]+)\?[^\s"'<>]*/gi, '$1?…');
}
/** The failure that a final refusal means for the run. CONTRACT: 401 and 403 come from the ARM gateway. */
function failureOfRefusal(refused) {
    const message = `${describeRefusal(refused)}${refused.requestId ? `; request id ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g)(refused.requestId)}` : ''}.`;
    const { mayHaveActed } = refused;
    switch (refused.status) {
        case 401:
            return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Denied */ .Cb({
                code: 'arm-unauthorized',
                message,
                mayHaveActed,
                why: 'The token was not accepted: it is for another tenant or cloud, or it has expired.',
                next: 'Sign in to the tenant of the subscription (az login --tenant <id>) and run again.',
            });
        case 403:
            return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Denied */ .Cb({
                code: 'arm-forbidden',
                message,
                mayHaveActed,
                why: `The identity has no role that allows ${(0,_permissions_js__WEBPACK_IMPORTED_MODULE_1__/* .actionOfRequest */ .Vn)(refused.method, refused.path)} on the API center.`,
                next: 'Run mcp-register doctor with the same target: it names the role and the command that assigns it. After an assignment wait a minute or two.',
            });
        case 404:
        case 409:
        case 412:
            return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceFailed */ .Xh({
                code: 'changed-meanwhile',
                message,
                mayHaveActed,
                why: 'Something that this request needs is not there, or was removed or changed by somebody else meanwhile.',
                next: 'Run again: it reads what is there now. If it lasts, check workspace, and look for another pipeline that writes the same entry.',
            });
        case 429:
            return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceFailed */ .Xh({
                code: 'arm-throttled',
                message,
                mayHaveActed,
                why: 'The subscription’s request limit was used up, and stayed so for longer than the run may wait.',
                next: 'Run again later, or let fewer pipelines run at the same time.',
            });
        case 503:
            return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceFailed */ .Xh({
                code: 'service-unavailable',
                message,
                mayHaveActed,
                why: 'The service turned the request away on every attempt.',
                next: 'Run again later; if it lasts, look at the Azure status page.',
            });
        default:
            return refused.status >= 500
                ? new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceFailed */ .Xh({
                    code: 'service-failed',
                    message,
                    mayHaveActed,
                    why: 'The service failed on every attempt.',
                    next: 'Run again; if it lasts, look at the Azure status page and give the request id to support.',
                })
                : new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceFailed */ .Xh({
                    code: 'service-refused',
                    message,
                    mayHaveActed,
                    why: 'The service does not accept this request.',
                    next: 'Run with --verbose for the request, correct the input that the message names, and run again.',
                });
    }
}
const operationCommentSchema = valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ properties: valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ comment: valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }) });
/**
 * The service accepted a request, worked on it and ended without success.
 *
 * @param accepted the request as it was sent, not the poll
 * @param operation the body of the last poll: it may hold an `error` or a comment
 */
function failureOfOperation(accepted, status, operation) {
    const comment = valibot__WEBPACK_IMPORTED_MODULE_2__/* .safeParse */ .xLC(operationCommentSchema, operation);
    const said = errorText(operation) || (comment.success ? comment.output.properties.comment : '');
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceFailed */ .Xh({
        code: 'operation-failed',
        message: `${accepted.method} ${shortPath(accepted.path)} was accepted, and then ended as ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g)(status, 50)}${inBrackets(said)}.`,
        next: 'Correct what the message names, if it names anything, and run again.',
    });
}
/** The service accepted a request and did not say in time what became of it: it may still carry it out. */
function unfinishedOperation(accepted, limitMs) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceFailed */ .Xh({
        code: 'operation-unfinished',
        message: `${accepted.method} ${shortPath(accepted.path)} was accepted, and was not finished within ${limitMs / 1000} s.`,
        why: 'The service is slow, or lost the request.',
        next: 'Run again later; if it lasts, look at the Azure status page.',
    });
}
/** No answer came: the connection failed or the attempt ran out of time. */
function failureOfConnection(endpoint, code, cause) {
    const host = new URL(endpoint).host;
    const certificate = /^(CERT_|ERR_TLS|UNABLE_TO|SELF_SIGNED|DEPTH_ZERO)/.test(code ?? '');
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceFailed */ .Xh({
        code: 'service-unreachable',
        message: `${host} gave no answer (${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g)(code ?? 'connection failed')}).`,
        why: certificate
            ? 'Its certificate is signed by an authority that this machine does not know.'
            : 'The host is not reachable from here: network, proxy, name resolution, or nothing listens there.',
        next: certificate
            ? 'Put the authority’s certificate into a file and name it in NODE_EXTRA_CA_CERTS.'
            : 'Check arm-endpoint and, behind a proxy, HTTPS_PROXY and NO_PROXY; then run again.',
        cause,
    });
}
function missingApiCenter(serviceId) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InvalidInput */ .o9({
        code: 'api-center-not-found',
        message: `There is no API center ${serviceId}, or this identity cannot see it.`,
        next: 'Check api-center-id (or subscription-id, resource-group and api-center-name). To create it: az apic create -g <group> -n <name> -l <location>',
    });
}
/** The answer is not what the contract says; the part at fault is named. */
function unexpectedAnswer(method, path, problem) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceFailed */ .Xh({
        code: 'unexpected-answer',
        message: `${method} ${shortPath(path)} was answered with something else than the API Center contract says: ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g)(withoutQueries(problem))}.`,
        next: 'Check that arm-endpoint is the address of Azure Resource Manager; if it is, please report this with the output of --verbose.',
    });
}
/** The part of an ARM path that means something to a reader: what follows the provider. */
function shortPath(path) {
    return (0,_text_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g)(path.replace(/^.*\/providers\/Microsoft\.ApiCenter/i, '…'), 300);
}


/***/ }),

/***/ 8318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ parseAnswer),
/* harmony export */   b: () => (/* binding */ parseItem)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77934);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69313);


/** What an answer holds. Throws Denied or ServiceFailed for a refusal, and for another shape than `schema`. */
function parseAnswer(response, schema) {
    if (response.status < 200 || response.status > 299)
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .failureOfRefusal */ .WW)(response.refusal);
    return parseItem(response, response.body, schema);
}
/** One part of an answer. Throws ServiceFailed that names the member at fault. */
function parseItem(response, item, schema) {
    const parsed = valibot__WEBPACK_IMPORTED_MODULE_1__/* .safeParse */ .xLC(schema, item);
    if (parsed.success)
        return parsed.output;
    const [issue] = parsed.issues;
    const { method, path } = response.refusal;
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .unexpectedAnswer */ .au)(method, path, `${valibot__WEBPACK_IMPORTED_MODULE_1__/* .getDotPath */ .BuJ(issue) ?? 'the body'}: ${issue.message}`);
}


/***/ }),

/***/ 98204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hr: () => (/* binding */ definitionReference),
/* harmony export */   U6: () => (/* binding */ definitionOfReference),
/* harmony export */   th: () => (/* binding */ environmentReference),
/* harmony export */   uc: () => (/* binding */ environmentOfReference),
/* harmony export */   wG: () => (/* binding */ pathsOf)
/* harmony export */ });
function pathsOf(target) {
    const name = encodeURIComponent;
    const service = `/subscriptions/${name(target.subscriptionId)}/resourceGroups/${name(target.resourceGroup)}` +
        `/providers/Microsoft.ApiCenter/services/${name(target.serviceName)}`;
    const workspace = `${service}/workspaces/${name(target.workspace)}`;
    const apis = `${workspace}/apis`;
    const api = (id) => `${apis}/${name(id)}`;
    const version = (apiId, id) => `${api(apiId)}/versions/${name(id)}`;
    return {
        service,
        workspace,
        metadataSchemas: `${service}/metadataSchemas`,
        portal: `${service}/portals/default`,
        apis,
        environment: (id) => `${workspace}/environments/${name(id)}`,
        api,
        versions: (apiId) => `${api(apiId)}/versions`,
        version,
        definitions: (apiId, versionId) => `${version(apiId, versionId)}/definitions`,
        definition: (apiId, versionId, id) => `${version(apiId, versionId)}/definitions/${name(id)}`,
        deployments: (apiId) => `${api(apiId)}/deployments`,
        deployment: (apiId, id) => `${api(apiId)}/deployments/${name(id)}`,
    };
}
/** How a deployment refers to an environment: relative to the service, not an ARM id. */
function environmentReference(workspace, environment) {
    return `/workspaces/${workspace}/environments/${environment}`;
}
/** How a deployment refers to a definition: relative to the service, not an ARM id. */
function definitionReference(workspace, api, version, definition) {
    return `/workspaces/${workspace}/apis/${api}/versions/${version}/definitions/${definition}`;
}
/** The environment's name in a deployment's `environmentId`; some tools write a whole ARM id there. */
function environmentOfReference(reference) {
    return /\/environments\/([^/]+)\/?$/i.exec(reference ?? '')?.[1];
}
/** Version and definition named by a deployment's `definitionId`; some tools write a whole ARM id there. */
function definitionOfReference(reference) {
    const [, version, definition] = /\/versions\/([^/]+)\/definitions\/([^/]+)\/?$/i.exec(reference ?? '') ?? [];
    return version === undefined || definition === undefined ? undefined : { version, definition };
}


/***/ }),

/***/ 76160:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ot: () => (/* binding */ roles),
/* harmony export */   Vn: () => (/* binding */ actionOfRequest),
/* harmony export */   gP: () => (/* binding */ lacking),
/* harmony export */   tU: () => (/* binding */ duties)
/* harmony export */ });
/* unused harmony exports actionsOfRole, permits */
/**
 * What each command needs of Azure Resource Manager: the actions that a role must allow, as the provider's list of
 * operations names them. The doctor compares an identity with this table; the roles in `examples/setup/roles.json` and
 * the tables of `docs/permissions.md` are held to it by tests, and it to the requests that the commands send.
 */
const service = 'Microsoft.ApiCenter/services';
const workspace = `${service}/workspaces`;
const api = `${workspace}/apis`;
const version = `${api}/versions`;
const definition = `${version}/definitions`;
const deployment = `${api}/deployments`;
const environment = `${workspace}/environments`;
const entryReads = [
    `${service}/read`,
    `${api}/read`,
    `${version}/read`,
    `${definition}/read`,
    `${deployment}/read`,
];
const planReads = [
    ...entryReads,
    `${service}/metadataSchemas/read`,
    `${environment}/read`,
    `${definition}/exportSpecification/action`,
    // An import or export that the service accepts with 202 is asked after here.
    `${definition}/operationResults/read`,
];
const entryWrites = [
    `${api}/write`,
    `${version}/write`,
    `${definition}/write`,
    `${definition}/importSpecification/action`,
    `${deployment}/write`,
];
const entryDeletes = [`${api}/delete`, `${version}/delete`, `${definition}/delete`, `${deployment}/delete`];
const duties = {
    plan: { name: 'plan', purpose: 'show what register would write', actions: planReads },
    register: { name: 'register', purpose: 'register and update', actions: [...planReads, ...entryWrites] },
    'new-environment': {
        name: 'new-environment',
        purpose: 'create an environment that is missing',
        actions: [`${environment}/write`],
    },
    unregister: {
        name: 'unregister',
        purpose: 'take a registration back',
        actions: [...entryReads, ...entryDeletes],
    },
    'mark-ended': {
        name: 'mark-ended',
        purpose: 'say in the lifecycle stage that a version ended',
        actions: [...entryReads, `${version}/write`],
    },
    'remove-previous': {
        name: 'remove-previous',
        purpose: 'remove previous versions',
        actions: [`${version}/delete`],
    },
    stage: {
        name: 'stage',
        purpose: 'stage pull requests, and remove the entry of one that is closed',
        actions: [...planReads, ...entryWrites, `${api}/delete`],
    },
    sweep: {
        name: 'sweep',
        purpose: 'remove what closed pull requests left behind',
        actions: [`${service}/read`, `${api}/read`, `${api}/delete`],
    },
    'create-api-center': {
        name: 'create-api-center',
        purpose: 'create the API center',
        actions: [`${service}/write`],
    },
    portal: {
        name: 'portal',
        purpose: 'switch the portal on',
        actions: [`${service}/portals/read`, `${service}/portals/write`],
    },
    doctor: {
        name: 'doctor',
        purpose: 'check the set-up',
        actions: [
            `${service}/read`,
            `${workspace}/read`,
            `${service}/metadataSchemas/read`,
            `${environment}/read`,
            'Microsoft.Authorization/permissions/read',
        ],
    },
};
const roles = {
    reader: {
        name: 'MCP Register Reader',
        description: 'Plans registrations in an API center and checks the set-up; writes nothing.',
        duties: ['plan', 'doctor'],
    },
    writer: {
        name: 'MCP Register Writer',
        description: 'Registers MCP servers in an API center; deletes nothing, creates no environment.',
        duties: ['register', 'mark-ended', 'doctor'],
    },
    stager: {
        name: 'MCP Register Stager',
        description: 'Registers MCP servers and removes them again: staging, sweep, unregister.',
        duties: ['stage', 'sweep', 'unregister', 'mark-ended', 'remove-previous', 'doctor'],
    },
    environments: {
        name: 'MCP Register Environments',
        description: 'Creates environments that are missing; beside another of these roles.',
        duties: ['new-environment'],
    },
    creator: {
        name: 'MCP Register Center Creator',
        description: 'Creates an API center in a resource group; beside another of these roles.',
        duties: ['create-api-center'],
    },
};
/** The actions of a role, each once, in alphabetical order. */
function actionsOfRole({ duties: names }) {
    return [...new Set(names.flatMap((name) => duties[name].actions))].sort();
}
/**
 * The action that a request needs: `…/apis/write` for a PUT of an api. A POST is an action of the resource before its
 * last segment.
 *
 * @param path of the request, without host and query
 */
function actionOfRequest(method, path) {
    const start = path.toLowerCase().lastIndexOf('/providers/');
    const [provider = '', ...rest] = path.slice(start + '/providers/'.length).split('/');
    const posted = method === 'POST' ? rest.pop() : undefined;
    const types = rest.filter((_, index) => index % 2 === 0);
    const verb = posted ? `${posted}/action` : (verbs[method] ?? 'read');
    return `${[provider, ...types].join('/')}/${verb}`;
}
const verbs = { PUT: 'write', PATCH: 'write', DELETE: 'delete' };
/** Whether an action is allowed: by one of the permissions, and not excepted by that same one. */
function permits(permissions, action) {
    return permissions.some(({ actions, notActions }) => covers(actions, action) && !covers(notActions, action));
}
/** The actions of a duty that are not allowed; empty when it can be done. */
function lacking(permissions, duty) {
    return duty.actions.filter((action) => !permits(permissions, action));
}
function covers(patterns, action) {
    return patterns.some((pattern) => {
        const source = pattern.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
        return new RegExp(`^${source.join('.*')}$`, 'i').test(action);
    });
}


/***/ }),

/***/ 38525:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E9: () => (/* binding */ exportSchema),
/* harmony export */   cE: () => (/* binding */ listSchema),
/* harmony export */   jo: () => (/* binding */ schemas)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77934);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28314);


/**
 * The resources as the service answers them (management API 2024-03-01). Every object is open: what we
 * do not know is kept, because a PUT replaces and must give it back.
 */
const text = valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP();
const open = valibot__WEBPACK_IMPORTED_MODULE_0__/* .custom */ .IeY(_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O);
const externalDocumentationItem = valibot__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    url: text,
    title: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(text),
    description: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(text),
});
const contact = valibot__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ name: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(text), url: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(text), email: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(text) });
const serviceSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    id: text,
    name: text,
    location: text,
    sku: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ name: text })),
    properties: valibot__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ dataApiHostname: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(text), portalHostname: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(text) }),
});
function resource(properties) {
    const systemData = valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ createdAt: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(text), lastModifiedAt: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(text) }));
    return valibot__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ id: text, name: text, properties, systemData });
}
const schemas = {
    service: serviceSchema,
    portal: valibot__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
        properties: valibot__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
            title: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(text),
            enabled: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()),
            authentication: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(open),
        }),
    }),
    environment: resource(valibot__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ title: text, kind: text })),
    api: resource(valibot__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
        title: text,
        kind: text,
        summary: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(text),
        description: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(text),
        externalDocumentation: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(externalDocumentationItem)),
        contacts: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(contact)),
        license: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(open),
        termsOfService: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(open),
        customProperties: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(open),
    })),
    version: resource(valibot__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ title: text, lifecycleStage: text })),
    definition: resource(valibot__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
        title: text,
        description: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(text),
        specification: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ name: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(text), version: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(text) })),
    })),
    metadataSchema: resource(valibot__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
        schema: text,
        assignedTo: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
            entity: text,
            required: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()),
            deprecated: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()),
        }))),
    })),
    deployment: resource(valibot__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
        title: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(text),
        environmentId: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(text),
        definitionId: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(text),
        server: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ runtimeUri: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(text)) })),
    })),
};
const exportSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ format: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(text), value: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(text) });
const listSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    value: valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J()),
    nextLink: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(text)),
});


/***/ }),

/***/ 51063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ checkTarget),
/* harmony export */   g: () => (/* binding */ parseApiCenterId)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _text_printable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20075);
/* harmony import */ var _vocabulary_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12434);



const armIdPattern = /^\/subscriptions\/([^/]+)\/resourceGroups\/([^/]+)\/providers\/Microsoft\.ApiCenter\/services\/([^/]+)\/?$/i;
const guidPattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const resourceGroupPattern = /^[\p{L}\p{Nd}_().-]{1,90}$/u;
/**
 * The parts of an ARM id, each still to be checked by {@link checkTarget}. Throws InvalidInput.
 *
 * @param input the input that it comes from
 */
function parseApiCenterId(id, input = 'api-center-id') {
    const [, subscriptionId, resourceGroup, serviceName] = armIdPattern.exec(id.trim()) ?? [];
    if (subscriptionId === undefined || resourceGroup === undefined || serviceName === undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InvalidInput */ .o9({
            code: 'api-center-id-malformed',
            message: `${input} is not the ARM id of an API center: "${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g)(id, 300)}".`,
            why: 'It must have the form /subscriptions/<id>/resourceGroups/<group>/providers/Microsoft.ApiCenter/services/<name>.',
            next: 'Copy it from the API center’s JSON view in the portal, or run: az apic show -g <group> -n <name> --query id -o tsv',
        });
    }
    return { subscriptionId, resourceGroup, serviceName };
}
/** Checks each part of a target by the rules of ARM. Throws InvalidInput that names the input at fault. */
function checkTarget(target) {
    const rules = [
        ['subscription-id', target.subscriptionId, guidPattern.test(target.subscriptionId), 'a GUID'],
        [
            'resource-group',
            target.resourceGroup,
            resourceGroupPattern.test(target.resourceGroup) && !target.resourceGroup.endsWith('.'),
            'up to 90 letters, digits, "-", "_", ".", "(" and ")", not ending in "."',
        ],
        ['api-center-name', target.serviceName, isName(target.serviceName), '2 to 90 letters, digits and "-"'],
        ['workspace', target.workspace, isName(target.workspace), '2 to 90 letters, digits and "-"'],
    ];
    for (const [input, value, valid, rule] of rules) {
        if (valid)
            continue;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InvalidInput */ .o9({
            code: 'target-invalid',
            message: `${input} is not valid: "${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g)(value)}". Expected ${rule}.`,
            next: `Correct ${input} (or that part of api-center-id) and run again.`,
        });
    }
    return target;
}
function isName(text) {
    return text.length >= 2 && text.length <= 90 && _vocabulary_js__WEBPACK_IMPORTED_MODULE_1__/* .resourceNamePattern */ .gr.test(text);
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
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(ms, undefined, signal ? { signal } : {});
        }
        catch (error) {
            throw signal?.aborted ? signal.reason : error;
        }
    },
    timeout: (ms) => AbortSignal.timeout(ms),
};


/***/ }),

/***/ 93658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pk: () => (/* binding */ clouds),
/* harmony export */   Tj: () => (/* binding */ publicCloud),
/* harmony export */   fI: () => (/* binding */ cloudAt)
/* harmony export */ });
/* unused harmony export cloudNamed */
const publicCloud = {
    name: 'AzureCloud',
    armEndpoint: 'https://management.azure.com',
    authority: 'https://login.microsoftonline.com',
    federationAudience: 'api://AzureADTokenExchange',
};
/** Every cloud that an API center can be in. */
const clouds = [
    publicCloud,
    {
        name: 'AzureUSGovernment',
        armEndpoint: 'https://management.usgovcloudapi.net',
        authority: 'https://login.microsoftonline.us',
        federationAudience: 'api://AzureADTokenExchangeUSGov',
    },
    {
        name: 'AzureChinaCloud',
        armEndpoint: 'https://management.chinacloudapi.cn',
        authority: 'https://login.chinacloudapi.cn',
        federationAudience: 'api://AzureADTokenExchangeChina',
    },
];
/** The cloud with this address of Azure Resource Manager; undefined for an address of one's own. */
function cloudAt(armEndpoint) {
    const origin = URL.canParse(armEndpoint) ? new URL(armEndpoint).origin : armEndpoint;
    return clouds.find((cloud) => cloud.armEndpoint === origin);
}
/** The cloud that a service connection names, in whatever case. */
function cloudNamed(name) {
    return clouds.find((cloud) => cloud.name.toLowerCase() === name.toLowerCase());
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
/** The chunks as they come; throws TooLarge when there are more bytes than are left. */
async function* metered(chunks, bytes) {
    for await (const chunk of chunks) {
        bytes.left -= chunk.byteLength;
        if (bytes.left < 0)
            throw new TooLarge('the sum of all answers');
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
 * The start of a body that is looked at and not worked with.
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
/** Nothing listens there, or there is no such host: it may be starting, but not for long. */
const maxRetriesWithoutHost = 2;
const firstDelayMs = 500;
const greatestDelayMs = 30_000;
const retryableStatuses = new Set([408, 429, 500, 502, 503, 504]);
/** Nothing listens there, or there is no such host: nothing can have been carried out. */
const noHostCodes = new Set(['ECONNREFUSED', 'ENOTFOUND']);
/** Errors that no second attempt can change. */
const hopelessCodes = /^(CERT_|ERR_TLS|UNABLE_TO|SELF_SIGNED|DEPTH_ZERO|ERR_INVALID)/;
/**
 * Whether another attempt can help, and when. Every call of this product is a GET, an idempotent PUT or
 * DELETE, or a repeatable import or export. A throttled request was not carried out and will be, so only
 * the run's budget ends its attempts.
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
    if (!retryableStatuses.has(status))
        return { kind: 'none' };
    const asked = parseRetryAfter(outcome.retryAfter, now);
    const delayMs = Math.max(backOff, asked ?? 0);
    if (status === 429)
        return { kind: 'throttled', delayMs };
    if (attempt > maxRetries)
        return { kind: 'none' };
    return { kind: asked === undefined ? 'failed' : 'throttled', delayMs };
}
/** Milliseconds asked for by a `Retry-After` header: seconds, or an HTTP date. */
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
/**
 * Does a piece of work that is aborted after `ms` milliseconds, or when `parent` is. Not `AbortSignal.any`: in
 * Node 20 a time-out that only such a signal refers to can be collected as garbage, and then it never fires.
 */
async function withTimeLimit(clock, ms, parent, work) {
    const controller = new AbortController();
    const time = clock.timeout(ms);
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
    }
}


/***/ }),

/***/ 19181:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iy: () => (/* binding */ resourceName),
/* harmony export */   Os: () => (/* binding */ group),
/* harmony export */   TJ: () => (/* binding */ limited),
/* harmony export */   mw: () => (/* binding */ required),
/* harmony export */   nf: () => (/* binding */ link)
/* harmony export */ });
/* harmony import */ var _apicenter_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12434);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62807);
/* harmony import */ var _text_printable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20075);
/* harmony import */ var _text_slug_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17285);




/** Throws InvalidInput when the input was not given. */
function required(read, name, next) {
    const value = read.text(name);
    if (value !== undefined)
        return value;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InvalidInput */ .o9({ code: 'input-missing', message: `${name} is required and was not given.`, next });
}
/** Throws InvalidInput when a given text is longer than the service takes: what was given is never cut. */
function limited(read, name, limit) {
    const value = read.text(name);
    if (value === undefined || value.length <= limit)
        return value;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InvalidInput */ .o9({
        code: 'input-too-long',
        message: `${name} is ${value.length} characters long; API Center takes at most ${limit}.`,
        next: `Shorten ${name} by ${value.length - limit} characters.`,
    });
}
/** Throws InvalidInput when it is no name of a resource. */
function resourceName(read, name) {
    const value = read.text(name);
    if (value === undefined)
        return undefined;
    if (value.length >= _apicenter_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .Fy.shortestName && value.length <= _apicenter_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .Fy.name && _apicenter_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .resourceNamePattern */ .gr.test(value))
        return value;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InvalidInput */ .o9({
        code: 'input-invalid',
        message: `${name} is not a name that API Center takes: "${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g)(value)}".`,
        why: `Names have ${_apicenter_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .Fy.shortestName} to ${_apicenter_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .Fy.name} characters, and only letters, digits and "-".`,
        next: `For example: ${(0,_text_slug_js__WEBPACK_IMPORTED_MODULE_2__/* .slug */ .y)(value).length >= _apicenter_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .Fy.shortestName ? (0,_text_slug_js__WEBPACK_IMPORTED_MODULE_2__/* .slug */ .y)(value) : 'weather'}`,
    });
}
/** Throws InvalidInput when it is no http or https URL of a length that the service takes. */
function link(read, name) {
    const value = limited(read, name, _apicenter_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .Fy.url);
    if (value === undefined)
        return undefined;
    const url = URL.canParse(value) ? new URL(value) : undefined;
    if (url && /^https?:$/.test(url.protocol) && !url.username && !url.password)
        return value;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InvalidInput */ .o9({
        code: 'input-invalid',
        message: `${name} is not an http or https URL without a password.`,
        next: 'Give a whole address, for example https://contoso.example/weather',
    });
}
/** The members that have a value; undefined when none has. */
function group(members) {
    const given = Object.entries(members).filter(([, value]) => value !== undefined);
    return given.length === 0 ? undefined : Object.fromEntries(given);
}


/***/ }),

/***/ 39899:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bk: () => (/* binding */ parseEndpoint),
/* harmony export */   hu: () => (/* binding */ parseTarget),
/* harmony export */   oU: () => (/* binding */ hasTarget),
/* harmony export */   wq: () => (/* binding */ namesCenter)
/* harmony export */ });
/* harmony import */ var _apicenter_endpoint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65091);
/* harmony import */ var _apicenter_target_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51063);
/* harmony import */ var _clouds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93658);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62807);




/** The inputs that say which API center is meant, `workspace` and `arm-endpoint` aside. */
const targetInputs = ['api-center-id', 'subscription-id', 'resource-group', 'api-center-name'];
/** Whether any part of the API center's own name was given: then it must be whole. */
function namesCenter(read) {
    return targetInputs.some((name) => read.text(name) !== undefined);
}
/** Whether anything was given of where to go. */
function hasTarget(read) {
    return namesCenter(read) || read.text('arm-endpoint') !== undefined;
}
/** The API center meant. Throws InvalidInput for a partial, doubled or malformed target. */
function parseTarget(read) {
    const id = read.text('api-center-id');
    const workspace = read.text('workspace') ?? 'default';
    const [, ...parts] = targetInputs;
    const given = parts.filter((name) => read.text(name) !== undefined);
    if (id !== undefined) {
        if (given.length > 0) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InvalidInput */ .o9({
                code: 'target-doubled',
                message: `The API center is given twice: by api-center-id and by ${given.join(', ')}.`,
                next: 'Give either api-center-id, or subscription-id, resource-group and api-center-name.',
            });
        }
        return (0,_apicenter_target_js__WEBPACK_IMPORTED_MODULE_1__/* .checkTarget */ .e)({ ...(0,_apicenter_target_js__WEBPACK_IMPORTED_MODULE_1__/* .parseApiCenterId */ .g)(id), workspace });
    }
    const subscriptionId = read.text('subscription-id');
    const resourceGroup = read.text('resource-group');
    const serviceName = read.text('api-center-name');
    if (subscriptionId === undefined || resourceGroup === undefined || serviceName === undefined) {
        const missing = parts.filter((name) => !given.includes(name));
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InvalidInput */ .o9({
            code: given.length > 0 ? 'target-partial' : 'target-missing',
            message: given.length > 0
                ? `The API center is given in part: ${given.join(', ')} without ${missing.join(', ')}.`
                : 'No API center is given.',
            next: 'Give api-center-id (the ARM id), or subscription-id, resource-group and api-center-name.',
        });
    }
    return (0,_apicenter_target_js__WEBPACK_IMPORTED_MODULE_1__/* .checkTarget */ .e)({ subscriptionId, resourceGroup, serviceName, workspace });
}
/** Where Azure Resource Manager is. Throws InvalidInput. */
function parseEndpoint(read) {
    return (0,_apicenter_endpoint_js__WEBPACK_IMPORTED_MODULE_0__/* .parseArmEndpoint */ .N)(read.text('arm-endpoint') ?? _clouds_js__WEBPACK_IMPORTED_MODULE_2__/* .publicCloud */ .Tj.armEndpoint, read.boolean('allow-any-arm-endpoint'));
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
/** A parsed resource as plain JSON; members that are undefined are gone. */
function toJson(value) {
    const json = JSON.parse(JSON.stringify(value ?? {}));
    return isJsonObject(json) ? json : {};
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
// EXTERNAL MODULE: ./build/core/text/printable.js
var printable = __webpack_require__(20075);
;// CONCATENATED MODULE: ./build/core/registration/repository-address.js
/** Names under which a host answers as well. */
const hostAliases = new Map([
    ['www.github.com', 'github.com'],
    ['ssh.github.com', 'github.com'],
    ['altssh.gitlab.com', 'gitlab.com'],
    ['altssh.bitbucket.org', 'bitbucket.org'],
    ['ssh.dev.azure.com', 'dev.azure.com'],
]);
const azureRepos = 'dev.azure.com';
const azureOrganizationHost = /^(?<organization>[^.:]+)\.visualstudio\.com$/;
/** The name that all names of a host stand for. */
function canonicalHost(text) {
    const host = text.toLowerCase().replace(/\.(?=:\d+$|$)/, '');
    return azureOrganizationHost.test(host) ? azureRepos : (hostAliases.get(host) ?? host);
}
/**
 * Reads the address of a repository: `https://`, `ssh://`, `git@host:owner/name`, or without a scheme. A user
 * name in it is ignored.
 *
 * @returns undefined when it is no such address, or holds a password, a query or a fragment
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
/** The characters that a path cannot hold, encoded; everything else stays readable. */
function encodeSegment(segment) {
    return encodeURI(segment).replace(/[?#]/g, encodeURIComponent);
}
function webAddress(text) {
    if (/^https?:\/\//i.test(text))
        return text;
    const ssh = /^ssh:\/\/(?<user>[^@/]*@)?(?<host>\[[^\]/]*\]|[^:/]+)(?::\d*)?(?<path>\/.*)$/i.exec(text)?.groups;
    // The port of ssh says nothing about the address on the web.
    if (ssh)
        return `https://${ssh.user ?? ''}${ssh.host}${ssh.path}`;
    if (text.includes('://'))
        return undefined;
    const scp = /^(?<user>[^\s@:/]+)@(?<host>[^\s@:/]+):\/?(?<path>.+)$/.exec(text)?.groups;
    return scp ? `https://${scp.host}/${scp.path}` : `https://${text}`;
}
/** The decoded parts of a path, `.git` left out; undefined when they are no name of a repository. */
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
 * Organization, project, `_git`, repository: Azure Repos writes them in several orders, and leaves the project
 * out where its repository bears the same name. What has none of these orders stays as it is.
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




/** Entries made on a laptop, in an API center on loopback, without a repository. */
const localSource = {
    host: 'localhost',
    path: 'laptop',
    key: 'localhost:laptop',
    url: 'http://localhost/',
};
/** A run that only looks need not say whose the entry is. It is nobody, and matches nobody. */
const unnamedSource = { host: 'unnamed', key: 'unnamed', url: 'http://localhost/' };
const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const number = /^[1-9]\d{0,19}$/;
/**
 * The id by which a host knows a repository whatever it is called: a number, or a GUID.
 *
 * @returns undefined for anything else: an empty id, or a name where an id is expected, is no id
 */
function stableId(text) {
    const id = text?.trim().toLowerCase() ?? '';
    return number.test(id) || (guid.test(id) && /[1-9a-f]/.test(id)) ? id : undefined;
}
/**
 * Whether two sources are one repository. Their stable ids decide when both have one, since a name can be given
 * away; else host and path. What neither has in common with the other never makes them one.
 */
function isSameSource(a, b) {
    if (a.host !== b.host)
        return false;
    if (a.id !== undefined && b.id !== undefined)
        return a.id === b.id;
    return a.path !== undefined && a.path === b.path;
}
/** How a source is shown to people: its address, where that is known. */
function shownSource({ path, key, url }) {
    return (0,printable/* printable */.g)(path === undefined ? key : url);
}
/**
 * A source out of the address of its repository and the id that its host gives it, if it gives one.
 *
 * @returns undefined when the text is no address of a repository
 */
function sourceAt(text, id) {
    const address = parseAddress(text);
    // A path that reads like an id would be taken for one in the mark of an entry.
    if (!address || stableId(address.path) !== undefined)
        return undefined;
    return withId(address, stableId(id));
}
/**
 * A source as a person names it: `https://github.com/contoso/weather`, `git@github.com:contoso/weather.git`,
 * `github.com/contoso/weather`, or the key of an older version, `github.com:4711`. Throws InvalidInput.
 *
 * @param id the host's own stable id of the repository, when it is known
 */
function parseSource(text, id) {
    const source = sourceByKey(text) ?? sourceAt(text, id);
    if (!source) {
        throw new errors/* InvalidInput */.o9({
            code: 'source-invalid',
            message: `source is not the address of a repository: "${(0,printable/* printable */.g)(withoutUser(text))}".`,
            why: 'It marks the entry as yours, so that no other pipeline changes it by accident.',
            next: 'Give the repository’s address, without a password or query, for example: --source https://github.com/contoso/weather',
        });
    }
    if (source.url.length > vocabulary/* limits */.Fy.url) {
        throw new errors/* InvalidInput */.o9({
            code: 'source-invalid',
            message: `source is ${source.url.length} characters long; API Center takes at most ${vocabulary/* limits */.Fy.url}.`,
            next: 'Give the repository’s shortest address.',
        });
    }
    return source;
}
/**
 * The source that the mark of an entry names. By an id it is called what its address says; an older version
 * could also write an empty id, or something else than an id.
 *
 * @returns undefined when it names none
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
 * What is known of one source from two sides. An id that one of them knows is kept, and so is the address as it
 * is stored where it still leads there: two spellings must not take turns.
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
/** A key as an older version wrote it; undefined for an address, one with a port and without a scheme included. */
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
    return text.replace(/[^/@]*@/g, '');
}


/***/ }),

/***/ 45829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ readRegistry),
/* harmony export */   m: () => (/* binding */ registryBaseUrl)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77934);
/* harmony import */ var _http_bounded_body_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92339);
/* harmony import */ var _http_loopback_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99034);
/* harmony import */ var _http_with_time_limit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27203);
/* harmony import */ var _optional_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26080);





const maxPages = 200;
const maxPageBytes = 8 * 1024 * 1024;
const requestTimeoutMs = 10_000;
const entrySchema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    name: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    title: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    description: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    version: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    remotes: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ type: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()), url: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() })), []),
});
const pageSchema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    servers: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ server: valibot__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J() })),
    metadata: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ nextCursor: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP())) })),
});
/**
 * The registry's base address as VS Code wants it, out of the service's `dataApiHostname`, which carries
 * no scheme. Plain http only where both the service and its data host are on loopback.
 */
function registryBaseUrl(dataApiHostname, workspace, insecure) {
    const { hostname } = new URL(`https://${dataApiHostname}`);
    const scheme = insecure && (0,_http_loopback_js__WEBPACK_IMPORTED_MODULE_2__/* .isLoopbackHost */ .c)(hostname) ? 'http' : 'https';
    return `${scheme}://${dataApiHostname}/workspaces/${workspace}`;
}
/**
 * Reads all pages of the list, without a token: that is how VS Code and GitHub Copilot read it.
 * Never fails; rejects only with the signal's reason.
 */
async function readRegistry(baseUrl, ports) {
    const pages = [];
    let openToBrowsers = true;
    const cursors = new Set();
    for (let cursor; cursors.size < maxPages;) {
        const page = await readPage(`${baseUrl}/v0.1/servers${query(cursor)}`, ports);
        if ('why' in page)
            return { readable: false, why: page.why };
        pages.push(page.servers);
        openToBrowsers &&= page.openToBrowsers;
        cursor = page.nextCursor;
        if (cursor === undefined || cursors.has(cursor))
            break;
        cursors.add(cursor);
    }
    return { readable: true, pages, openToBrowsers };
}
function query(cursor) {
    return cursor === undefined ? '' : `?cursor=${encodeURIComponent(cursor)}`;
}
async function readPage(url, { http, clock, signal }) {
    try {
        return await (0,_http_with_time_limit_js__WEBPACK_IMPORTED_MODULE_3__/* .withTimeLimit */ .B)(clock, requestTimeoutMs, signal, (limited) => pageOf(url, http, limited));
    }
    catch (error) {
        if (signal.aborted)
            throw signal.reason;
        const code = error instanceof Error && 'code' in error ? String(error.code) : undefined;
        return { why: `it gave no usable answer${code ? ` (${code})` : ''}` };
    }
}
async function pageOf(url, http, signal) {
    const response = await http.send({
        method: 'GET',
        url,
        headers: { accept: 'application/json', origin: 'https://vscode.dev' },
        signal,
    });
    try {
        if (response.status === 401 || response.status === 403) {
            return { why: `it asks for a sign-in (${response.status}): anonymous access is off` };
        }
        if (response.status !== 200)
            return { why: `it answered ${response.status}` };
        const page = valibot__WEBPACK_IMPORTED_MODULE_1__/* .safeParse */ .xLC(pageSchema, JSON.parse(await (0,_http_bounded_body_js__WEBPACK_IMPORTED_MODULE_0__/* .readText */ .yR)(response.body, { left: maxPageBytes })));
        if (!page.success)
            return { why: 'its answer is not a list of MCP servers' };
        return {
            // One odd entry of somebody else's must not hide ours.
            servers: page.output.servers.flatMap(({ server }) => {
                const entry = valibot__WEBPACK_IMPORTED_MODULE_1__/* .safeParse */ .xLC(entrySchema, server);
                return entry.success ? [withoutAbsent(entry.output)] : [];
            }),
            nextCursor: page.output.metadata?.nextCursor || undefined,
            openToBrowsers: response.headers['access-control-allow-origin'] === '*',
        };
    }
    finally {
        response.close();
    }
}
function withoutAbsent(entry) {
    const { name, title, description, version, remotes } = entry;
    return {
        name,
        ...(0,_optional_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .l)('title', title),
        ...(0,_optional_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .l)('description', description),
        ...(0,_optional_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .l)('version', version),
        remotes: remotes.map(({ type, url }) => ({ url, ...(0,_optional_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .l)('type', type) })),
    };
}


/***/ }),

/***/ 12148:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gn: () => (/* binding */ portalUrl),
/* harmony export */   hP: () => (/* binding */ linksOf),
/* harmony export */   tG: () => (/* binding */ workingLinks)
/* harmony export */ });
/* harmony import */ var _registry_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45829);

/** The links that lead somewhere after the run: those to the entry only when the entry is there. */
function workingLinks(links, { status, plan, applied }) {
    if (links === undefined || isThere(status, plan, applied))
        return links;
    return links.portal === undefined ? undefined : { portal: links.portal };
}
/** A run that failed after its first write leaves an entry, when it found one or made one. */
function isThere(status, plan, applied) {
    if (status === 'registered' || status === 'unchanged')
        return true;
    if (status !== 'failed' || applied.length === 0)
        return false;
    const step = plan.find(({ kind }) => kind === 'api');
    return step?.action !== 'create' || applied.some(({ kind }) => kind === 'api');
}
/**
 * Where people go next. A service that does not name its portal's host has it at a place that follows
 * from its name and region.
 *
 * @param endpoint where the API center is reached: one on loopback has no portal, and over plain http its data
 *   host speaks plain http too
 */
function linksOf(service, workspace, endpoint, server) {
    const { dataApiHostname } = service.properties;
    return {
        ...(endpoint.loopback ? {} : { portal: portalUrl(service) }),
        ...(dataApiHostname === undefined
            ? {}
            : { registry: (0,_registry_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .registryBaseUrl */ .m)(dataApiHostname, workspace, endpoint.insecure) }),
        vscode: installLink(server),
    };
}
/** The portal's address, where the service names it and else where it follows from name and region. */
function portalUrl({ name, location, properties }) {
    const region = location.toLowerCase().replace(/\s+/g, '');
    return `https://${properties.portalHostname ?? `${name}.portal.${region}.azure-apicenter.ms`}`;
}
function installLink(server) {
    const type = server.transport === 'sse' ? 'sse' : 'http';
    return `vscode:mcp/install?${encodeURIComponent(JSON.stringify({ name: server.apiId, type, url: server.url }))}`;
}


/***/ }),

/***/ 69653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ failureOfSignIn)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85285);
/* harmony import */ var _references_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96714);
/* harmony import */ var _text_printable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20075);




/** The errors of @azure/identity, recognised by name: the library itself is loaded only when needed. */
function failureOfSignIn(error) {
    if (!(error instanceof Error))
        return undefined;
    if (!/^(CredentialUnavailable|Authentication|AggregateAuthentication|AuthenticationRequired)/.test(error.name)) {
        return undefined;
    }
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Denied */ .Cb({
        code: 'sign-in-failed',
        message: `Could not get an Azure access token: ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g)(error.message, 600)}`,
        next: (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em) `To sign in, ${(0,_references_js__WEBPACK_IMPORTED_MODULE_3__/* .way */ .Mr)('sign-in')}.`,
        cause: error,
    });
}


/***/ }),

/***/ 17285:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ suffixedId),
/* harmony export */   y: () => (/* binding */ slug)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _apicenter_vocabulary_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12434);


/** Characters of hash that a cut id gains, so that two long titles never become one entry. */
const hashLength = 6;
/**
 * A resource name out of a title: lower case, everything outside `a-z0-9` becomes one hyphen.
 * An id over 90 characters is cut and ends in six characters of hash.
 *
 * @returns an empty string when the title has no such character at all
 */
function slug(title) {
    return fittingId(trimHyphens(title.toLowerCase().replace(/[^a-z0-9]+/g, '-')), '', title);
}
/** A resource name with a suffix that is never cut: what is too long is the name before it. */
function suffixedId(id, suffix) {
    return fittingId(id, suffix, id);
}
/** @param whole what the hash is made of, so that two long names stay two */
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

/***/ 10777:
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
/** The ARM endpoint of the emulator that runs on the default state file; says that it is used. Undefined when none runs. */
async function runningEmbedded(terminal) {
    const statePath = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(defaultStateFile);
    if ((await foreignnessOf(statePath)) !== undefined)
        return undefined;
    const running = await runningOn(statePath);
    return running && joined(running.url, defaultStateFile, terminal).url;
}
async function foreignnessOf(statePath) {
    const { foreignness } = await __webpack_require__.e(/* import() */ 154).then(__webpack_require__.bind(__webpack_require__, 79154));
    return foreignness(statePath, { workingDirectory: process.cwd(), uid: process.getuid?.() });
}
async function runningOn(statePath) {
    const lock = await Promise.all(/* import() */[__webpack_require__.e(457), __webpack_require__.e(199), __webpack_require__.e(463)]).then(__webpack_require__.bind(__webpack_require__, 49199));
    return lock.runningOn(statePath);
}
/** Nothing of a folder that may be somebody else's is read or written. */
async function startInMemory(why, terminal) {
    const embedded = await startFor({});
    note(terminal, `No API center was given, and the state file ${defaultStateFile} is ignored: ${(0,_core_text_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g)(why)}.`, 'An embedded API Center in memory is used, and ends with this command. To keep one, name a file with --state.');
    return embedded;
}
async function startFor(options) {
    const { startEmulator } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(457), __webpack_require__.e(210), __webpack_require__.e(87), __webpack_require__.e(199), __webpack_require__.e(190)]).then(__webpack_require__.bind(__webpack_require__, 71190));
    const emulator = await startEmulator({ ...options, announced: false, seed: [embeddedSeed] });
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

/***/ 27160:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ givenTarget)
/* harmony export */ });
/* harmony import */ var _core_apicenter_target_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51063);
/* harmony import */ var _core_inputs_parse_target_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39899);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10777);
/* harmony import */ var _embedded_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68187);




/**
 * The API center that the inputs name. At a keyboard an ARM endpoint on loopback is enough: an emulator is there,
 * and its API center is meant.
 *
 * @throws InvalidInput for a partial, doubled or malformed target
 */
function givenTarget(read, endpoint, env) {
    if ((0,_core_inputs_parse_target_js__WEBPACK_IMPORTED_MODULE_1__/* .namesCenter */ .wq)(read) || !endpoint.loopback || (0,_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .isCi */ .Xt)(env))
        return (0,_core_inputs_parse_target_js__WEBPACK_IMPORTED_MODULE_1__/* .parseTarget */ .hu)(read);
    return (0,_core_apicenter_target_js__WEBPACK_IMPORTED_MODULE_0__/* .checkTarget */ .e)({ ..._embedded_js__WEBPACK_IMPORTED_MODULE_3__/* .embeddedTarget */ .el, workspace: read.text('workspace') ?? _embedded_js__WEBPACK_IMPORTED_MODULE_3__/* .embeddedTarget */ .el.workspace });
}


/***/ })

};
