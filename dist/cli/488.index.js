export const id = 488;
export const ids = [488];
export const modules = {

/***/ 87105:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ createApiCenter)
});

// EXTERNAL MODULE: ./build/core/clock.js
var core_clock = __webpack_require__(5538);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(73893);
// EXTERNAL MODULE: ./build/core/http/loopback.js
var loopback = __webpack_require__(68096);
// EXTERNAL MODULE: ./build/core/http/with-time-limit.js
var with_time_limit = __webpack_require__(51925);
// EXTERNAL MODULE: ./build/core/text/printable.js
var printable = __webpack_require__(96629);
// EXTERNAL MODULE: ../main/node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(91422);
// EXTERNAL MODULE: ./build/core/apicenter/service-failure.js
var service_failure = __webpack_require__(24534);
;// CONCATENATED MODULE: ./build/core/apicenter/long-running.js


const operationLimitMs = 120_000;
const greatestIntervalMs = 5000;
/** Milliseconds before the first poll; on the live service an operation runs for 0.5 to 1.4 s. */
const firstIntervalMs = 1000;
function nextInterval(ms) {
    return Math.min(ms * 1.5, greatestIntervalMs);
}
const operationSchema = dist/* object */.Ikc({ status: dist/* string */.YjP() });
/**
 * Follows an operation, which the service accepted with 202, to its end: polls the newest `Location` verbatim, at
 * growing intervals and never sooner than `Retry-After` says, for at most two minutes.
 * (Management API 2024-03-01, importSpecification and exportSpecification.)
 *
 * @returns the last response; its body is the result, or the operation with status `Succeeded`
 * @throws ServiceFailed when the operation fails, is canceled, does not end, or cannot be followed
 */
async function followOperation(arm, accepted, { clock, signal }) {
    const { method, path } = accepted.refusal;
    const ends = clock.now() + operationLimitMs;
    let { location, retryAfterMs } = accepted;
    if (location === undefined)
        throw (0,service_failure/* unexpectedAnswer */.au)(method, path, 'status 202 without Location');
    for (let interval = firstIntervalMs;; interval = nextInterval(interval)) {
        const wait = Math.max(interval, retryAfterMs ?? 0);
        if (clock.now() + wait > ends)
            throw (0,service_failure/* unfinishedOperation */.Ne)(accepted.refusal, operationLimitMs);
        await clock.sleep(wait, signal);
        const answer = await arm.send({ method: 'GET', path: location });
        // A refusal of the poll does not say what became of the operation itself.
        if (answer.status >= 300)
            throw (0,service_failure/* failureOfRefusal */.WW)({ ...answer.refusal, mayHaveActed: true });
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
                throw (0,service_failure/* failureOfOperation */.Jg)(accepted.refusal, status, answer.body);
        }
        location = answer.location ?? location;
        retryAfterMs = answer.retryAfterMs;
    }
}

// EXTERNAL MODULE: ./build/core/apicenter/parse-answer.js
var parse_answer = __webpack_require__(90168);
// EXTERNAL MODULE: ./build/core/apicenter/resources.js
var resources = __webpack_require__(73211);
;// CONCATENATED MODULE: ./build/core/apicenter/export-specification.js








/** More than the 3 MiB of an inline import, because a document that was imported by link may be larger. */
const linkedBytes = 8 * 1024 * 1024;
/** The link itself is valid for five minutes. */
const linkTimeoutMs = 60_000;
/**
 * The text of the latest import, byte for byte; undefined when nothing was imported. A text that the service returns
 * as a link is fetched without the token, over https (http only from loopback to loopback).
 *
 * @param http absent where links cannot be followed: such an answer is then ServiceFailed
 * @throws Denied or ServiceFailed
 */
async function exportSpecification(arm, definitionPath, patience, http) {
    const path = `${definitionPath}/exportSpecification`;
    const response = await arm.send({ method: 'POST', path });
    // It is not known which status an export before the first import returns: both client errors mean "nothing there".
    if (response.status === 404 || response.status === 400)
        return undefined;
    const accepted = response.status === 202;
    const answer = accepted ? await followOperation(arm, response, patience) : response;
    const { format, value } = (0,parse_answer/* parseAnswer */.W)(answer, resources/* exportSchema */.E9);
    if (accepted && value === undefined)
        throw (0,service_failure/* unexpectedAnswer */.au)('POST', path, 'the operation ended without a value');
    if (format !== 'link' || !value)
        return value || undefined;
    const url = URL.canParse(value) ? new URL(value) : undefined;
    const allowed = url?.protocol === 'https:' ||
        (url?.protocol === 'http:' && (0,loopback/* isLoopbackHost */.c)(url.hostname) && arm.endpoint.loopback);
    if (!url || !allowed)
        throw (0,service_failure/* unexpectedAnswer */.au)('POST', path, 'its link is not an https URL');
    if (!http)
        throw (0,service_failure/* unexpectedAnswer */.au)('POST', path, 'it contains a link, which is not followed here');
    return textOfLink(url, http, patience);
}
async function textOfLink(url, http, { clock, signal }) {
    try {
        return await (0,with_time_limit/* withTimeLimit */.B)(clock, linkTimeoutMs, signal, (limited) => fetchText(url, http, limited));
    }
    catch (error) {
        if (signal.aborted)
            throw signal.reason;
        if (error instanceof errors/* ServiceFailed */.Xh)
            throw error;
        throw unreadableLink(url, error instanceof Error ? error.message : String(error), error);
    }
}
async function fetchText(url, http, signal) {
    const response = await http.send({ party: 'azure', method: 'GET', url: url.href, headers: {}, signal });
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
/** Names only the host: the rest of such a link is a signature. */
function unreadableLink(url, problem, cause) {
    return new errors/* ServiceFailed */.Xh({
        code: 'export-link-unreadable',
        message: `API Center returned the registered definition as a link to ${url.host}, which could not be read: ${(0,printable/* printable */.g)(problem)}.`,
        next: `Run again. Behind a proxy or a firewall, allow access to ${url.host}.`,
        cause,
    });
}

;// CONCATENATED MODULE: ./build/core/apicenter/import-specification.js


/** Milliseconds to wait after an operation succeeded; on the live service the write appears 4.5 to 7 s later. */
const settlingLimitMs = 15_000;
/**
 * Sends importSpecification and waits until the document is stored. 200 means that it is. After 202 the
 * operation is followed to its end, and then the definition is read until it shows the import.
 *
 * @returns a warning when the service reports success and does not show the import
 * @throws Denied or ServiceFailed
 */
async function importSpecification(arm, target, body, patience) {
    const path = `${target.path}/importSpecification`;
    const response = await arm.send({ method: 'POST', path, body });
    if (response.status >= 300)
        throw (0,service_failure/* failureOfRefusal */.WW)(response.refusal);
    if (response.status !== 202)
        return [];
    await followOperation(arm, response, patience);
    if (await isShown(target, patience))
        return [];
    return [
        {
            code: 'import-not-shown',
            message: `API Center reports that it imported the definition, but does not show it after ${settlingLimitMs / 1000} s. The next run checks again.`,
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

;// CONCATENATED MODULE: ./build/core/apicenter/page-limit.js

/** An API center on the Standard plan has up to 10,000 APIs, and no other list is longer than that one. */
const greatestItems = 100_000;
const greatestPages = 2000;
/** Characters of all pages: ten times what 10,000 APIs with long descriptions need. */
const greatestLength = 64 * 1024 * 1024;
const timeLimitMs = 600_000;
function createPageLimit(path, clock) {
    const ends = clock.now() + timeLimitMs;
    const seen = new Set();
    let items = 0;
    let length = 0;
    const refuse = (problem) => {
        throw (0,service_failure/* unexpectedAnswer */.au)('GET', path, problem);
    };
    return {
        take(page) {
            if (seen.has(page))
                refuse('its nextLink points to a page that was already read');
            if (seen.size >= greatestPages)
                refuse(`the list has more than ${greatestPages} pages`);
            if (clock.now() > ends)
                refuse(`the list does not end within ${timeLimitMs / 60_000} minutes`);
            seen.add(page);
        },
        count(moreItems, moreLength) {
            items += moreItems;
            length += moreLength;
            if (items > greatestItems)
                refuse(`the list has more than ${greatestItems} entries`);
            if (length > greatestLength)
                refuse(`the list has more than ${greatestLength} characters`);
        },
    };
}

// EXTERNAL MODULE: ./build/core/apicenter/paths.js
var apicenter_paths = __webpack_require__(44606);
// EXTERNAL MODULE: ./build/core/apicenter/refusal-evidence.js
var refusal_evidence = __webpack_require__(16110);
;// CONCATENATED MODULE: ./build/core/apicenter/api-center.js









function createApiCenter(arm, target, { clock = core_clock/* systemClock */.m, signal = new AbortController().signal, http } = {}) {
    const paths = (0,apicenter_paths/* pathsOf */.wG)(target);
    const patience = { clock, signal };
    /** By path, as read or written last: an import that finishes later is compared with it. */
    const seenDefinitions = new Map();
    async function read(path, schema) {
        const response = await arm.send({ method: 'GET', path });
        return isMissing(response) ? undefined : (0,parse_answer/* parseAnswer */.W)(response, schema);
    }
    async function list(path, schema, mustExist) {
        const items = [];
        const pages = createPageLimit(path, clock);
        for (let next = path; next !== undefined;) {
            pages.take(next);
            const response = await arm.send({ method: 'GET', path: next });
            if (isMissing(response)) {
                // A page of a list that began is none that does not exist.
                if (mustExist || next !== path)
                    throw (0,service_failure/* failureOfRefusal */.WW)(response.refusal);
                return items;
            }
            const page = (0,parse_answer/* parseAnswer */.W)(response, resources/* listSchema */.cE);
            pages.count(page.value.length, response.length);
            for (const item of page.value)
                items.push((0,parse_answer/* parseItem */.b)(response, item, schema));
            next = page.nextLink || undefined;
        }
        return items;
    }
    const lists = (mustExist) => ({
        listMetadataSchemas: () => list(paths.metadataSchemas, resources/* schemas */.jo.metadataSchema, mustExist),
        listEnvironments: () => list(paths.environments, resources/* schemas */.jo.environment, mustExist),
        listApis: () => list(paths.apis, resources/* schemas */.jo.api, mustExist),
        listVersions: (api) => list(paths.versions(api), resources/* schemas */.jo.version, mustExist),
        listDeployments: (api) => list(paths.deployments(api), resources/* schemas */.jo.deployment, mustExist),
        listDefinitions: (api, version) => list(paths.definitions(api, version), resources/* schemas */.jo.definition, mustExist),
    });
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
        const isRemoved = [200, 202, 204, 404].includes(response.status);
        if (!isRemoved)
            throw (0,service_failure/* failureOfRefusal */.WW)(response.refusal);
    }
    return {
        target,
        paths,
        ...lists(false),
        existing: lists(true),
        getService: () => read(paths.service, resources/* schemas */.jo.service),
        getPortal: () => read(paths.portal, resources/* schemas */.jo.portal),
        getEnvironment: (id) => read(paths.environment(id), resources/* schemas */.jo.environment),
        getApi: (id) => read(paths.api(id), resources/* schemas */.jo.api),
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
/** Whether the resource itself does not exist: a 404 can also be about the subscription or the resource group. */
function isMissing({ status, refusal }) {
    return status === 404 && !(0,refusal_evidence/* provenCause */.Y)(refusal.body, refusal.path);
}


/***/ }),

/***/ 60119:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ createArmClient),
  T: () => (/* binding */ readOnly)
});

// EXTERNAL MODULE: ../main/node_modules/@azure/core-rest-pipeline/dist/esm/index.js + 82 modules
var esm = __webpack_require__(68045);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(73893);
// EXTERNAL MODULE: ./build/core/http/bounded-body.js
var bounded_body = __webpack_require__(18537);
// EXTERNAL MODULE: ./build/core/http/connection-failure.js
var connection_failure = __webpack_require__(31678);
// EXTERNAL MODULE: ./build/core/http/retry-decision.js
var retry_decision = __webpack_require__(30830);
// EXTERNAL MODULE: ./build/core/message.js
var message = __webpack_require__(96175);
// EXTERNAL MODULE: ./build/core/optional.js
var optional = __webpack_require__(68774);
// EXTERNAL MODULE: ./build/core/references.js
var references = __webpack_require__(89300);
// EXTERNAL MODULE: ./build/core/sign-in.js
var sign_in = __webpack_require__(32075);
// EXTERNAL MODULE: ./build/core/text/without-tags.js
var without_tags = __webpack_require__(62726);
// EXTERNAL MODULE: ../main/node_modules/@azure/arm-apicenter/dist/index.js
var dist = __webpack_require__(98807);
;// CONCATENATED MODULE: ./build/core/apicenter/bounded-http-client.js


/** Bytes of one response. The greatest document that the service imports inline has 3 MiB. */
const greatestResponseBody = 16 * 1024 * 1024;
/**
 * An HTTP client for the Azure SDK that sends through the product's own transport, with the same proxy, certificates and
 * trace as every other request. The SDK's own client would read a body of any length into memory. A body over the limit
 * is not read on: the request rejects with TooLarge. Takes text bodies only.
 */
function boundedHttpClient(http) {
    return {
        async sendRequest(request) {
            const signal = request.abortSignal instanceof AbortSignal ? request.abortSignal : neverAborted;
            try {
                const response = await http.send({
                    party: 'azure',
                    method: request.method,
                    url: request.url,
                    headers: request.headers.toJSON(),
                    ...(typeof request.body === 'string' ? { body: request.body } : {}),
                    signal,
                });
                const bodyAsText = await textOf(response, request);
                return { request, status: response.status, headers: (0,esm/* createHttpHeaders */.Nc)(response.headers), bodyAsText };
            }
            catch (error) {
                throw signal.aborted ? abortError() : error;
            }
        },
    };
}
const neverAborted = new AbortController().signal;
async function textOf({ body, close }, request) {
    try {
        return await (0,bounded_body/* readText */.yR)(body, { left: greatestResponseBody });
    }
    catch (error) {
        if (error instanceof bounded_body/* TooLarge */.MF || !(error instanceof Error))
            throw error;
        // A cut body is an error of the connection, which the retry policies know by this type.
        const code = 'code' in error ? String(error.code) : esm/* RestError */.pj.REQUEST_SEND_ERROR;
        throw new esm/* RestError */.pj(error.message, { code, request });
    }
    finally {
        close();
    }
}
/** What the SDK throws for a request that its signal ended. */
function abortError() {
    return Object.assign(new Error('The request was aborted.'), { name: 'AbortError' });
}

// EXTERNAL MODULE: ./build/core/apicenter/refusal-evidence.js
var refusal_evidence = __webpack_require__(16110);
;// CONCATENATED MODULE: ./build/core/apicenter/fresh-parents.js

/** What one run wrote, as far as the refusal of a child depends on it. */
function freshParents() {
    const written = new Set();
    return {
        policy: {
            name: 'freshParentsPolicy',
            async sendRequest(request, next) {
                const response = await next(request);
                if (request.method === 'PUT' && response.status < 300)
                    written.add(pathOf(request));
                return response;
            },
        },
        canPass(request, { status, bodyAsText }) {
            if (status !== 404 && status !== 409)
                return false;
            const path = pathOf(request);
            // The export is a POST too, and 404 there says that a definition has no document.
            const isWrite = request.method === 'PUT' || path.endsWith('/importspecification');
            if (!isWrite)
                return false;
            const needed = [...written].some((parent) => path.startsWith(`${parent}/`) || refersTo(request, parent));
            return needed && !(0,refusal_evidence/* provenCause */.Y)(parsed(bodyAsText), path);
        },
    };
}
/** Whether a resource names another one by its id within the service: a deployment its environment and definition. */
function refersTo({ method, body }, parent) {
    if (method !== 'PUT' || typeof body !== 'string')
        return false;
    return body.toLowerCase().includes(`"${parent.slice(parent.indexOf('/workspaces/'))}"`);
}
function pathOf({ url }) {
    return new URL(url).pathname.toLowerCase();
}
function parsed(text) {
    try {
        return JSON.parse(text ?? '');
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/core/http/with-time-limit.js
var with_time_limit = __webpack_require__(51925);
// EXTERNAL MODULE: ./build/core/apicenter/pacing.js
var apicenter_pacing = __webpack_require__(9588);
;// CONCATENATED MODULE: ./build/core/apicenter/retry-budget.js
/** Attempts after failures that the run may use; every good response gives one back. */
const retriesOfRun = 20;
/** Milliseconds that an attempt gets even when no time is left. */
const leastAttemptMs = 1000;
/**
 * @param runBudgetMs milliseconds; time that several requests lose at the same moment counts once
 * @param long whether the run may take longer than its budget: then the budget is what it may lose without a response
 */
function createRetryBudget(clock, runBudgetMs, long = false) {
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
            if (long)
                leftMs = runBudgetMs;
        },
    };
}

;// CONCATENATED MODULE: ./build/core/apicenter/retry-policy.js





/** Milliseconds for one attempt, its body included. The slowest recorded call took 5 s. */
const attemptTimeoutMs = 60_000;
/**
 * Retries within one budget for the whole run. A throttled request also delays all others, because they share the
 * same allowance. It replaces the pipeline's own retry policy, whose waits cannot be injected.
 */
function retryPolicy(options) {
    const { clock, random, signal, statistics } = options;
    const budget = createRetryBudget(clock, options.runBudgetMs, options.many);
    const { pacing = (0,apicenter_pacing/* createPacing */.vx)(clock, options.many) } = options;
    let heldBackUntil = Number.NEGATIVE_INFINITY;
    /** Waits until the run may send again, each request a little differently so that they do not all start at once. */
    async function turn(method) {
        for (;;) {
            while (heldBackUntil > clock.now()) {
                await clock.sleep(heldBackUntil - clock.now() + (random() * retry_decision/* firstDelayMs */.EN) / 2, signal);
            }
            const pause = pacing.pauseBefore(method);
            if (pause > 0)
                await clock.sleep(pause, signal);
            if (heldBackUntil <= clock.now())
                return pacing.begin(method);
            pacing.giveBack(method);
        }
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
                        passing: options.canPass?.(request, response) ?? false,
                    };
                    result = { response };
                }
                catch (error) {
                    pacing.drop(request.method);
                    if (signal.aborted)
                        throw signal.reason;
                    // Neither a response nor a broken connection: a failed sign-in, for instance.
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
/**
 * Whether the service may have carried out a request that it did not confirm: 429, 503 and a refusal that can pass mean
 * that it did not.
 */
function mayHaveActed(outcome) {
    if (outcome.kind === 'network')
        return !retry_decision/* noHostCodes */.AC.has(outcome.code ?? '');
    return outcome.status !== 429 && outcome.status !== 503 && !outcome.passing;
}
function isAbort(error) {
    return error instanceof Error && error.name === 'AbortError';
}

;// CONCATENATED MODULE: ./build/core/apicenter/token-policy.js
/** Milliseconds before a token expires from which it is no longer used. */
const marginMs = 120_000;
/**
 * Adds the token to each request, over https only. When the service no longer accepts it (401 during a run: it has
 * expired, or the service requires further claims), the policy requests a new one, once for all requests of the run.
 * A refusal of the new token is final, and so is a credential that returns the same token again.
 *
 * It replaces the pipeline's own policy, which requests a new token only where the response has a challenge of a
 * certain kind.
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
                throw new Error('The credential returned no token.');
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
        // Another request may have asked for one in the meantime.
        return current && current !== known ? current : ask(abortSignal);
    }
    return {
        name: 'armTokenPolicy',
        async sendRequest(request, next) {
            if (!request.url.startsWith('https://'))
                throw new Error('A token may be sent over https only.');
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
/** The claims that a challenge of continuous access evaluation requires, decoded. */
function claimsOf(challenge) {
    const encoded = /\bclaims="([A-Za-z0-9+/=_-]+)"/.exec(challenge ?? '')?.[1];
    return encoded === undefined ? undefined : Buffer.from(encoded, 'base64').toString('utf8');
}

;// CONCATENATED MODULE: ./build/core/apicenter/arm-pipeline.js






/** Milliseconds that all requests of one run together may spend on failures and throttling, waits included. */
const runBudgetMs = 300_000;
/** The deserializer would throw on a gateway's HTML page before its status could be checked. */
const replacedPolicies = [
    esm/* redirectPolicyName */.Ou,
    esm/* proxyPolicyName */.uX,
    'defaultRetryPolicy',
    'deserializationPolicy',
    esm/* bearerTokenAuthenticationPolicyName */.uQ,
];
/**
 * An authenticated pipeline to Azure Resource Manager: that of the official client over the product's own transport,
 * without redirects (a token must not follow one), with a retry policy whose clock can be injected, and with one renewal
 * of the token.
 *
 * @param statistics counts each further attempt
 */
function createArmPipeline(options, statistics) {
    const { credential, endpoint, wallClock } = options;
    const service = new dist/* AzureAPICenter */.vP(credential ?? noCredential, options.subscriptionId, {
        endpoint: endpoint.url,
        userAgentOptions: { userAgentPrefix: options.userAgent },
        retryOptions: { maxRetries: 0 },
        httpClient: boundedHttpClient(options.http),
    });
    const { pipeline } = service;
    for (const name of replacedPolicies)
        pipeline.removePolicy({ name });
    if (credential) {
        const onRetry = () => statistics.retries++;
        const scope = endpoint.tokenScope;
        pipeline.addPolicy(tokenPolicy({ credential, scope, wallClock, onRetry }), { phase: 'Sign' });
    }
    const uncertain = new WeakSet();
    const onUncertain = (request) => void uncertain.add(request);
    const { policy, canPass } = freshParents();
    pipeline.addPolicy(policy);
    pipeline.addPolicy(retryPolicy({ ...options, statistics, runBudgetMs, onUncertain, canPass }), {
        phase: 'Retry',
    });
    return {
        send: (request) => service.sendRequest(request),
        mayHaveActed: (request) => uncertain.has(request),
    };
}
const noCredential = {
    getToken: () => Promise.reject(new Error('A loopback endpoint does not take a token')),
};

// EXTERNAL MODULE: ./build/core/apicenter/constants.js
var constants = __webpack_require__(78027);
// EXTERNAL MODULE: ./build/core/apicenter/service-failure.js
var service_failure = __webpack_require__(24534);
;// CONCATENATED MODULE: ./build/core/apicenter/arm-client.js














/** Characters of a page beside a refusal in which its words are looked for. */
const greatestErrorPage = 16_384;
/** A client of Azure Resource Manager, which counts what it sends. */
function createArmClient(options) {
    const counts = { reads: 0, writes: 0, exports: 0, retries: 0, throttled: 0 };
    const pipeline = createArmPipeline(options, counts);
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
            const response = await pipeline.send(sent);
            trace(response.status);
            const text = response.bodyAsText ?? '';
            const headers = response.headers.toJSON();
            const body = parseBody(request.method, path, response.status, text);
            return {
                status: response.status,
                body,
                length: text.length,
                location: response.headers.get('location'),
                retryAfterMs: (0,retry_decision/* parseRetryAfter */.mu)(response.headers.get('retry-after'), options.wallClock()),
                refusal: {
                    method: request.method,
                    path,
                    status: response.status,
                    body,
                    mayHaveActed: pipeline.mayHaveActed(sent),
                    requestId: response.headers.get('x-ms-request-id') ?? response.headers.get('x-ms-correlation-request-id'),
                    ...(0,optional/* optional */.l)('proxyPage', (0,connection_failure/* proxyPageOf */.FU)(url.href, { status: response.status, headers, text })),
                },
            };
        }
        catch (error) {
            if (options.signal.aborted)
                throw options.signal.reason;
            if (error instanceof errors/* Failure */.HR)
                throw error;
            trace(undefined);
            if (error instanceof bounded_body/* TooLarge */.MF) {
                throw (0,service_failure/* unexpectedAnswer */.au)(request.method, path, `it has more than ${greatestResponseBody} bytes`);
            }
            if ((0,esm/* isRestError */.T0)(error))
                throw unreachable(options.endpoint, error.code, error);
            if (error instanceof Error && error.name === 'AbortError') {
                throw unreachable(options.endpoint, 'no response within 60 s', error);
            }
            throw (0,sign_in/* failureOfSignIn */.k)(error) ?? error;
        }
    }
    const client = { counts, endpoint: options.endpoint, send };
    return options.access === 'read' ? readOnly(client) : client;
}
function unreachable({ url }, code, cause) {
    const check = (0,message/* sentence */.em) `Check ${(0,references/* input */.hF)('arm-endpoint')} and, behind a proxy, HTTPS_PROXY and NO_PROXY; then run again.`;
    return (0,connection_failure/* failureOfConnection */.yM)({ url, code, cause, check });
}
/** The same client, which refuses every request except GET and exportSpecification. */
function readOnly(arm) {
    return {
        ...arm,
        async send(request) {
            if (request.method === 'GET' || isExport(request))
                return arm.send(request);
            throw new Error(`A read-only run tried to send ${request.method} ${request.path}`);
        },
    };
}
function isExport({ method, path }) {
    return method === 'POST' && path.endsWith('/exportSpecification');
}
/**
 * The URL to send to. A URL that the service returned (a next page, an operation) is followed verbatim, and only on
 * the endpoint's own origin: the token goes nowhere else.
 */
function resolveUrl(endpoint, request) {
    if (request.path.startsWith('/')) {
        return new URL(`${endpoint.url}${request.path}?api-version=${constants/* apiVersion */.XV}`);
    }
    const url = URL.canParse(request.path) ? new URL(request.path) : undefined;
    if (url?.origin !== new URL(endpoint.url).origin) {
        throw (0,service_failure/* unexpectedAnswer */.au)(request.method, url?.pathname ?? '', url
            ? `it points to another host (${url.host}), which is not followed`
            : 'it points to something that is not a URL');
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
            return { message: (0,without_tags/* withoutTags */.C)(text.slice(0, greatestErrorPage)).slice(0, 1000) };
        throw (0,service_failure/* unexpectedAnswer */.au)(method, path, `status ${status} without JSON: ${text.slice(0, 100)}`);
    }
}


/***/ }),

/***/ 9588:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lx: () => (/* binding */ lastRequests),
/* harmony export */   vx: () => (/* binding */ createPacing)
/* harmony export */ });
/* unused harmony export allowances */
/**
 * Requests that a subscription allows one identity, and those that it regains each second, as documented (Azure
 * Resource Manager, request limits and throttling). A POST counts as a write, even an export.
 */
const allowances = {
    reads: { size: 250, perSecond: 25 },
    writes: { size: 200, perSecond: 10 },
    deletes: { size: 200, perSecond: 10 },
};
/** Remaining requests at which a run slows down, to leave some for others and for the next step of a pipeline. */
const reserve = 20;
/** What of that is left at the end of a run whose last requests fit into it; it is regained within two seconds. */
const reserveAtEnd = 5;
/** Requests of one kind that a run may still have when it begins to use what it left to others. */
const lastRequests = reserve - reserveAtEnd;
/**
 * Counts the requests of one run against the allowance and corrects the count by what the responses say. The service
 * shows what is left for reads of all identities only, so that header can lower the count of reads and not raise it.
 *
 * @param many whether the run sends so many requests that it must leave some of the allowance to other pipelines
 */
function createPacing(clock, many = false) {
    let kept = reserve;
    const bucketOf = (kind) => {
        const size = allowances[kind].size - (many ? reserve : 0);
        return { size, level: size, filledAt: clock.now(), waiting: 0, open: 0 };
    };
    const buckets = { reads: bucketOf('reads'), writes: bucketOf('writes'), deletes: bucketOf('deletes') };
    function filled(kind) {
        const bucket = buckets[kind];
        const now = clock.now();
        const gained = ((now - bucket.filledAt) / 1000) * allowances[kind].perSecond;
        bucket.level = Math.min(bucket.size, bucket.level + gained);
        bucket.filledAt = now;
        return bucket;
    }
    return {
        pauseBefore(method) {
            const kind = kindOf(method);
            const bucket = filled(kind);
            bucket.level--;
            bucket.waiting++;
            return bucket.level >= 0 ? 0 : (-bucket.level / allowances[kind].perSecond) * 1000;
        },
        giveBack(method) {
            const bucket = buckets[kindOf(method)];
            bucket.level++;
            bucket.waiting--;
        },
        begin(method) {
            const bucket = buckets[kindOf(method)];
            bucket.waiting--;
            bucket.open++;
        },
        note(method, status, header) {
            const kind = kindOf(method);
            const bucket = filled(kind);
            bucket.open--;
            // Those that have a slot keep it.
            const correct = (level) => {
                bucket.level = level - bucket.waiting;
            };
            const counted = bucket.level + bucket.waiting;
            if (status === 429)
                correct(Math.min(counted, 0));
            const left = (scope) => wholeNumber(header(`x-ms-ratelimit-remaining-${scope}-${kind}`));
            const own = left('subscription');
            const all = [own, left('subscription-global'), left('tenant')].filter((count) => count !== undefined);
            if (all.length === 0)
                return;
            const spare = Math.min(...all) - kept - bucket.open;
            if (own === undefined && spare >= counted)
                return;
            correct(many
                ? Math.min(bucket.size, Math.max(spare, -reserve))
                : Math.min(bucket.size, Math.max(spare, Math.min(counted, 1))));
        },
        drop(method) {
            buckets[kindOf(method)].open--;
        },
        finish() {
            if (!many || kept === reserveAtEnd)
                return;
            kept = reserveAtEnd;
            for (const kind of ['reads', 'writes', 'deletes']) {
                const bucket = filled(kind);
                bucket.size += lastRequests;
                bucket.level += lastRequests;
            }
        },
    };
}
function kindOf(method) {
    if (method === 'GET' || method === 'HEAD')
        return 'reads';
    return method === 'DELETE' ? 'deletes' : 'writes';
}
function wholeNumber(text) {
    return text !== undefined && /^\d+$/.test(text) ? Number(text) : undefined;
}


/***/ }),

/***/ 90168:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ parseAnswer),
/* harmony export */   b: () => (/* binding */ parseItem)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91422);
/* harmony import */ var _service_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24534);


/** The body of a response. Throws Denied or ServiceFailed for a refusal, ServiceFailed for another shape than `schema`. */
function parseAnswer(response, schema) {
    if (response.status < 200 || response.status > 299)
        throw (0,_service_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failureOfRefusal */ .WW)(response.refusal);
    return parseItem(response, response.body, schema);
}
/** One part of a response. Throws ServiceFailed that names the member at fault. */
function parseItem(response, item, schema) {
    const parsed = valibot__WEBPACK_IMPORTED_MODULE_1__/* .safeParse */ .xLC(schema, item);
    if (parsed.success)
        return parsed.output;
    const [issue] = parsed.issues;
    const { method, path } = response.refusal;
    throw (0,_service_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .unexpectedAnswer */ .au)(method, path, `${valibot__WEBPACK_IMPORTED_MODULE_1__/* .getDotPath */ .BuJ(issue) ?? 'the body'}: ${issue.message}`);
}


/***/ }),

/***/ 44606:
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
        environments: `${workspace}/environments`,
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

/***/ 91798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ot: () => (/* binding */ roles),
/* harmony export */   Vn: () => (/* binding */ actionOfRequest),
/* harmony export */   gP: () => (/* binding */ lacking),
/* harmony export */   tU: () => (/* binding */ duties)
/* harmony export */ });
/* unused harmony exports actionsOfRole, permits */
/* harmony import */ var _text_wildcard_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78190);

/**
 * What each command needs in Azure Resource Manager: the actions that a role must allow, named as in the provider's
 * list of operations. The doctor compares an identity with this table. Tests compare it with the roles in
 * `examples/setup/roles.json`, with the tables in `docs/permissions.md`, and with the requests that the commands send.
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
    // For polling an import or export that the service accepted with 202.
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
    promote: {
        name: 'promote',
        purpose: 'promote from one environment to another',
        actions: [...planReads, ...entryWrites],
    },
    sync: {
        name: 'sync',
        purpose: 'keep the entries of a manifest up to date, and adopt entries',
        actions: [...planReads, ...entryWrites],
    },
    prune: {
        name: 'prune',
        purpose: 'remove what a manifest no longer declares, beside sync',
        actions: entryDeletes,
    },
    'new-environment': {
        name: 'new-environment',
        purpose: 'create an environment that is missing',
        actions: [`${environment}/write`],
    },
    unregister: {
        name: 'unregister',
        purpose: 'remove a registration',
        actions: [...entryReads, ...entryDeletes],
    },
    'mark-ended': {
        name: 'mark-ended',
        purpose: 'mark a version as deprecated or retired',
        actions: [...entryReads, `${version}/write`],
    },
    'remove-previous': {
        name: 'remove-previous',
        purpose: 'remove previous versions',
        actions: [`${version}/delete`],
    },
    stage: {
        name: 'stage',
        purpose: 'stage pull requests, and remove the entry of a closed one',
        actions: [...planReads, ...entryWrites, `${api}/delete`],
    },
    sweep: {
        name: 'sweep',
        purpose: 'remove the entries of closed pull requests',
        actions: [`${service}/read`, `${api}/read`, `${api}/delete`],
    },
    export: {
        name: 'export',
        purpose: 'write the catalogue for clients that cannot read it',
        actions: [
            `${service}/read`,
            `${api}/read`,
            `${version}/read`,
            `${deployment}/read`,
            `${environment}/read`,
        ],
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
            `${service}/portals/read`,
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
        duties: ['register', 'promote', 'sync', 'mark-ended', 'doctor'],
    },
    stager: {
        name: 'MCP Register Stager',
        description: 'Registers MCP servers and removes them again: staging, sweep, unregister, prune.',
        duties: ['stage', 'sweep', 'unregister', 'sync', 'prune', 'mark-ended', 'remove-previous', 'doctor'],
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
 * The action that a request needs: `…/apis/write` for a PUT of an api. The last segment of a POST names an action of
 * the resource before it.
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
/** Whether one of the permissions allows the action, and that same one does not exclude it. */
function permits(permissions, action) {
    return permissions.some(({ actions, notActions }) => covers(actions, action) && !covers(notActions, action));
}
/** The actions of a duty that are not allowed; empty when all are. */
function lacking(permissions, duty) {
    return duty.actions.filter((action) => !permits(permissions, action));
}
function covers(patterns, action) {
    return patterns.some((pattern) => (0,_text_wildcard_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesWildcard */ ._)(pattern, action));
}


/***/ }),

/***/ 16110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ provenCause)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91422);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96175);
/* harmony import */ var _references_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89300);
/* harmony import */ var _text_printable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96629);




const lock = (path) => ({
    code: 'scope-locked',
    why: 'A lock on the API center, its resource group or its subscription blocks the change.',
    next: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .sentence */ .em) `Ask who set the lock to remove it, and run again. To list the locks: ${(0,_references_js__WEBPACK_IMPORTED_MODULE_1__/* .command */ .G5)('az', 'lock', 'list', '--resource-group', resourceGroupIn(path), '--subscription', subscriptionIn(path))}`,
});
const provider = (path) => ({
    code: 'provider-not-registered',
    why: 'The subscription was never set up for API Center.',
    next: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .sentence */ .em) `Register the provider, wait a minute, and run again: ${(0,_references_js__WEBPACK_IMPORTED_MODULE_1__/* .command */ .G5)('az', 'provider', 'register', '--namespace', 'Microsoft.ApiCenter', '--subscription', subscriptionIn(path))}`,
});
const disabled = () => ({
    code: 'subscription-disabled',
    why: 'The subscription is disabled, so Azure only lets it be read: its credit is used up, a payment is missing, or it was cancelled.',
    next: 'Ask the owner of the subscription to reactivate it in the Azure portal, Subscriptions; then run again.',
});
const policy = () => ({
    code: 'disallowed-by-policy',
    why: 'An Azure Policy on the subscription or the resource group forbids the resource as it was sent.',
    next: 'Give inputs that the policy in the message allows, or ask its owner for an exemption; then run again.',
});
const noSubscription = (path) => ({
    code: 'subscription-not-found',
    why: `The subscription ${subscriptionIn(path)} does not exist, or it belongs to another tenant or cloud than the identity.`,
    next: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .sentence */ .em) `Check ${(0,_references_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .hF)('api-center-id')} or ${(0,_references_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .hF)('subscription-id')}, and the tenant of the identity. To use another identity, ${(0,_references_js__WEBPACK_IMPORTED_MODULE_1__/* .way */ .Mr)('sign-in')}.`,
    wrongTarget: true,
});
const noResourceGroup = (path) => ({
    code: 'resource-group-not-found',
    why: `The subscription has no resource group ${resourceGroupIn(path)}.`,
    next: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .sentence */ .em) `Check ${(0,_references_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .hF)('api-center-id')} or ${(0,_references_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .hF)('resource-group')}. To create it: ${(0,_references_js__WEBPACK_IMPORTED_MODULE_1__/* .command */ .G5)('az', 'group', 'create', '--name', resourceGroupIn(path), '--location', '<location>', '--subscription', subscriptionIn(path))}`,
    wrongTarget: true,
});
/** By the error codes of Azure Resource Manager, in lower case. */
const causes = {
    scopelocked: lock,
    missingsubscriptionregistration: provider,
    subscriptionnotregistered: provider,
    readonlydisabledsubscription: disabled,
    disabledsubscription: disabled,
    subscriptiondisabled: disabled,
    requestdisallowedbypolicy: policy,
    subscriptionnotfound: noSubscription,
    invalidsubscriptionid: noSubscription,
    resourcegroupnotfound: noResourceGroup,
};
const codeSchema = valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ code: valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() });
const wrappedSchema = valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ error: codeSchema });
/**
 * The cause that the body of a refusal proves by its error code; undefined when it proves none.
 *
 * @param path of the request, without host and query
 */
function provenCause(body, path) {
    const wrapped = valibot__WEBPACK_IMPORTED_MODULE_2__/* .safeParse */ .xLC(wrappedSchema, body);
    const flat = valibot__WEBPACK_IMPORTED_MODULE_2__/* .safeParse */ .xLC(codeSchema, body);
    const code = wrapped.success ? wrapped.output.error.code : flat.success ? flat.output.code : '';
    const explain = Object.hasOwn(causes, code.toLowerCase()) ? causes[code.toLowerCase()] : undefined;
    return explain?.(path);
}
function subscriptionIn(path) {
    return (0,_text_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g)(/\/subscriptions\/([^/]+)/i.exec(path)?.[1] ?? '<subscription>', 100);
}
function resourceGroupIn(path) {
    return (0,_text_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g)(/\/resourceGroups\/([^/]+)/i.exec(path)?.[1] ?? '<group>', 100);
}


/***/ }),

/***/ 73211:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E9: () => (/* binding */ exportSchema),
/* harmony export */   cE: () => (/* binding */ listSchema),
/* harmony export */   jo: () => (/* binding */ schemas),
/* harmony export */   pU: () => (/* binding */ isMcpApi)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91422);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6252);


/**
 * The resources as the service returns them (management API 2024-03-01). Every object keeps its unknown members,
 * because a PUT replaces the resource and must send them back.
 */
const text = valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP();
const open = valibot__WEBPACK_IMPORTED_MODULE_0__/* .custom */ .IeY(_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O);
const externalDocumentationItem = valibot__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    url: text,
    title: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(text),
    description: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(text),
});
const contact = valibot__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ name: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(text), url: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(text), email: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(text) });
/** A host with or without a port. What is no host counts as none: it becomes part of addresses that people open. */
const hostname = valibot__WEBPACK_IMPORTED_MODULE_0__/* .fallback */ .NpB(valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(text, valibot__WEBPACK_IMPORTED_MODULE_0__/* .check */ .z6Y(isHost))), undefined);
function isHost(value) {
    return /^[a-z\d][a-z\d.-]{0,252}(?::\d{1,5})?$/i.test(value) && URL.canParse(`https://${value}`);
}
const serviceSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    id: text,
    name: text,
    location: text,
    sku: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ name: text })),
    properties: valibot__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ dataApiHostname: hostname, portalHostname: hostname }),
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
/** Whether an API is an MCP server: the kind that every command is about. Azure ignores its case. */
function isMcpApi({ properties }) {
    return properties.kind.toLowerCase() === 'mcp';
}
const exportSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ format: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(text), value: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(text) });
const listSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    value: valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J()),
    nextLink: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(text)),
});


/***/ }),

/***/ 24534:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jg: () => (/* binding */ failureOfOperation),
/* harmony export */   Ne: () => (/* binding */ unfinishedOperation),
/* harmony export */   WW: () => (/* binding */ failureOfRefusal),
/* harmony export */   a2: () => (/* binding */ describeRefusal),
/* harmony export */   au: () => (/* binding */ unexpectedAnswer),
/* harmony export */   cB: () => (/* binding */ missingApiCenter),
/* harmony export */   gu: () => (/* binding */ createCommand)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(91422);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73893);
/* harmony import */ var _http_connection_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31678);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96175);
/* harmony import */ var _references_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(89300);
/* harmony import */ var _text_printable_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(96629);
/* harmony import */ var _permissions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91798);
/* harmony import */ var _refusal_evidence_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16110);








/** An error response: Azure Resource Manager wraps it in `error`, the provider does not. */
const errorSchema = valibot__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
    code: valibot__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()),
    message: valibot__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()),
    details: valibot__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ message: valibot__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()) }))),
});
/** Characters of what a service says that are looked at: fewer are shown. */
const greatestText = 4096;
/** The refusal in one line: the request, its status, and what the service said about it. */
function describeRefusal(refused) {
    return `${refused.method} ${shortPath(refused.path)} returned ${refused.status}${inBrackets(errorText(refused.body))}`;
}
function errorText(body) {
    const inner = valibot__WEBPACK_IMPORTED_MODULE_5__/* .safeParse */ .xLC(valibot__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ error: valibot__WEBPACK_IMPORTED_MODULE_5__/* .unknown */ .L5J() }), body);
    const parsed = valibot__WEBPACK_IMPORTED_MODULE_5__/* .safeParse */ .xLC(errorSchema, inner.success ? inner.output.error : body);
    const { code, message, details } = parsed.success ? parsed.output : {};
    const said = [message, ...(details ?? []).map((detail) => detail.message)].filter(Boolean).join(' ');
    return [code, said].filter(Boolean).join(': ');
}
function inBrackets(said) {
    const text = (0,_text_printable_js__WEBPACK_IMPORTED_MODULE_6__/* .printable */ .g)(withoutQueries(said.slice(0, greatestText)), 500);
    return text && ` (${text})`;
}
/** Addresses without their queries, which hold the signature in addresses of operations and exported documents. */
function withoutQueries(text) {
    return text.replace(/[^\s"'<>]+/g, (word) => {
        const address = word.search(/https?:\/\//i);
        const query = address === -1 ? -1 : word.indexOf('?', address);
        return query === -1 ? word : `${word.slice(0, query)}?…`;
    });
}
/**
 * The failure that a final refusal means for the run: by what its error code proves, otherwise by its status. 401 and
 * 403 come from the gateway of Azure Resource Manager.
 */
function failureOfRefusal(refused) {
    if (refused.proxyPage)
        return (0,_http_connection_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .proxyRefused */ .rZ)(refused.proxyPage);
    const message = `${describeRefusal(refused)}${refused.requestId ? `; request id ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_6__/* .printable */ .g)(refused.requestId)}` : ''}.`;
    const { mayHaveActed } = refused;
    const proven = (0,_refusal_evidence_js__WEBPACK_IMPORTED_MODULE_4__/* .provenCause */ .Y)(refused.body, refused.path);
    if (proven) {
        const { wrongTarget, ...cause } = proven;
        const parts = { ...cause, message, mayHaveActed };
        if (wrongTarget)
            return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InvalidInput */ .o9(parts);
        return refused.status === 403 ? new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Denied */ .Cb(parts) : new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceFailed */ .Xh(parts);
    }
    switch (refused.status) {
        case 401:
            return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Denied */ .Cb({
                code: 'arm-unauthorized',
                message,
                mayHaveActed,
                why: 'Azure did not accept the token: it is for another tenant or cloud, or it has expired.',
                next: (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .sentence */ .em) `Sign in to the tenant of the subscription and run again. With the Azure CLI: ${(0,_references_js__WEBPACK_IMPORTED_MODULE_7__/* .command */ .G5)('az', 'login', '--tenant', '<tenant id>')}`,
            });
        case 403:
            return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Denied */ .Cb({
                code: 'arm-forbidden',
                message,
                mayHaveActed,
                why: `The identity has no role that allows ${(0,_permissions_js__WEBPACK_IMPORTED_MODULE_3__/* .actionOfRequest */ .Vn)(refused.method, refused.path)} on the API center.`,
                next: (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .sentence */ .em) `Run ${(0,_references_js__WEBPACK_IMPORTED_MODULE_7__/* .command */ .G5)('mcp-register', 'doctor')} with the same target: it shows the role and the command that assigns it. A new assignment takes a minute or two to apply.`,
            });
        case 404:
        case 409:
        case 412:
            return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceFailed */ .Xh({
                code: 'changed-meanwhile',
                message,
                mayHaveActed,
                why: 'A resource that this request needs does not exist, or something else changed or removed it during the run.',
                next: (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .sentence */ .em) `Run again: the run reads the current state first. If it fails again, check ${(0,_references_js__WEBPACK_IMPORTED_MODULE_7__/* .input */ .hF)('workspace')}, and look for another pipeline that writes the same entry.`,
            });
        case 429:
            return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceFailed */ .Xh({
                code: 'arm-throttled',
                message,
                mayHaveActed,
                why: 'The subscription reached its request limit, and the limit did not reset within the time that a run waits.',
                next: 'Run again later, or run fewer pipelines at the same time.',
            });
        case 503:
            return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceFailed */ .Xh({
                code: 'service-unavailable',
                message,
                mayHaveActed,
                why: 'The service was unavailable on every attempt.',
                next: 'Run again later. If it fails again, check the Azure status page.',
            });
        default:
            return refused.status >= 500
                ? new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceFailed */ .Xh({
                    code: 'service-failed',
                    message,
                    mayHaveActed,
                    why: 'The service failed on every attempt.',
                    next: 'Run again. If it fails again, check the Azure status page and give the request id to support.',
                })
                : new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceFailed */ .Xh({
                    code: 'service-refused',
                    message,
                    mayHaveActed,
                    why: 'The service does not accept this request.',
                    next: (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .sentence */ .em) `Correct the input that the message names and run again. Run ${(0,_references_js__WEBPACK_IMPORTED_MODULE_7__/* .way */ .Mr)('show-details')} to see the request.`,
                });
    }
}
const operationCommentSchema = valibot__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ properties: valibot__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ comment: valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP() }) });
/**
 * The failure for an operation that the service accepted, worked on and ended without success.
 *
 * @param accepted the request as it was sent, not the poll
 * @param operation the body of the last poll: it may hold an `error` or a comment
 */
function failureOfOperation(accepted, status, operation) {
    const comment = valibot__WEBPACK_IMPORTED_MODULE_5__/* .safeParse */ .xLC(operationCommentSchema, operation);
    const said = errorText(operation) || (comment.success ? comment.output.properties.comment : '');
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceFailed */ .Xh({
        code: 'operation-failed',
        message: `${accepted.method} ${shortPath(accepted.path)} was accepted, but ended with the status ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_6__/* .printable */ .g)(status, 50)}${inBrackets(said)}.`,
        next: 'Correct what the message names and run again. If it names nothing, run again as it is.',
    });
}
/** The failure for an operation without a result in time: the service may still carry it out. */
function unfinishedOperation(accepted, limitMs) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceFailed */ .Xh({
        code: 'operation-unfinished',
        message: `${accepted.method} ${shortPath(accepted.path)} was accepted, but did not finish within ${limitMs / 1000} s.`,
        why: 'The service is slow, or lost the request.',
        next: 'Run again later. If it fails again, check the Azure status page.',
    });
}
/** The failure for an API center that does not exist, or that the identity cannot see: Azure does not tell which. */
function missingApiCenter(serviceId) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InvalidInput */ .o9({
        code: 'api-center-not-found',
        message: `The API center ${serviceId} does not exist, or this identity cannot see it.`,
        next: (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .sentence */ .em) `Check ${targetInputs}. To create it: ${createCommand('<group>', '<name>')}`,
    });
}
const targetInputs = (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .sentence */ .em) `${(0,_references_js__WEBPACK_IMPORTED_MODULE_7__/* .input */ .hF)('api-center-id')} (or ${(0,_references_js__WEBPACK_IMPORTED_MODULE_7__/* .input */ .hF)('subscription-id')}, ${(0,_references_js__WEBPACK_IMPORTED_MODULE_7__/* .input */ .hF)('resource-group')} and ${(0,_references_js__WEBPACK_IMPORTED_MODULE_7__/* .input */ .hF)('api-center-name')})`;
/** The command that creates an API center. The region is for people to choose. */
function createCommand(resourceGroup, serviceName) {
    return (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .sentence */ .em) `${(0,_references_js__WEBPACK_IMPORTED_MODULE_7__/* .command */ .G5)('az', 'apic', 'create', '-g', resourceGroup, '-n', serviceName, '-l', '<location>')}`;
}
/** The failure for a response of another form than API Center returns; it names the part at fault. */
function unexpectedAnswer(method, path, problem) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceFailed */ .Xh({
        code: 'unexpected-answer',
        message: `${method} ${shortPath(path)} returned an unexpected response: ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_6__/* .printable */ .g)(withoutQueries(problem.slice(0, greatestText)))}.`,
        next: (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .sentence */ .em) `Check that ${(0,_references_js__WEBPACK_IMPORTED_MODULE_7__/* .input */ .hF)('arm-endpoint')} is the address of Azure Resource Manager. If it is, run again ${(0,_references_js__WEBPACK_IMPORTED_MODULE_7__/* .way */ .Mr)('show-details')} and report this with the output.`,
    });
}
/** The part of a resource's path that people recognise: what follows the provider. */
function shortPath(path) {
    return (0,_text_printable_js__WEBPACK_IMPORTED_MODULE_6__/* .printable */ .g)(path.replace(/^.*\/providers\/Microsoft\.ApiCenter/i, '…'), 300);
}


/***/ }),

/***/ 34956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ portalView),
/* harmony export */   e: () => (/* binding */ deploymentsUrl)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6252);
/* harmony import */ var _optional_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68774);
/* harmony import */ var _text_printable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96629);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23128);




/** Where the API Center portal reads the deployments of an entry: `getDeployments` in Azure/APICenter-Portal-Starter. */
function deploymentsUrl(registryUrl, apiId) {
    return `${registryUrl}/apis/${encodeURIComponent(apiId)}/deployments?$top=50`;
}
/**
 * Whether the portal shows the endpoint. It shows the first URL of the first deployment, and its page fails for a
 * deployment without `server.runtimeUri`.
 *
 * @returns undefined when the data host requires a sign-in, as people in the portal have one and this run has none, or
 *   does not answer
 */
function portalView({ deployments }, { serverUrl }) {
    const { url, status } = deployments;
    if (status !== 200 && status !== 404)
        return undefined;
    const list = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(deployments.body) ? deployments.body.value : undefined;
    const urls = (Array.isArray(list) ? list : []).map(runtimeUrls);
    const note = problemOf(urls, serverUrl);
    const sees = note === undefined;
    if (!sees || urls[0]?.[0] === serverUrl) {
        return { client: 'API Center portal', sees, request: (0,_client_js__WEBPACK_IMPORTED_MODULE_1__/* .requestLine */ .u)(url), ...(0,_optional_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .l)('note', note) };
    }
    return {
        client: 'API Center portal',
        sees,
        request: (0,_client_js__WEBPACK_IMPORTED_MODULE_1__/* .requestLine */ .u)(url),
        note: `opens ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g)(String(urls[0]?.[0] ?? 'nothing'))}, the first deployment`,
    };
}
function problemOf(urls, serverUrl) {
    if (urls.length === 0)
        return 'the entry has no deployment there';
    if (urls.includes(undefined)) {
        return 'a deployment has no server.runtimeUri, and the page of the entry fails';
    }
    return urls.some((some) => some?.includes(serverUrl)) ? undefined : 'no deployment has this URL';
}
function runtimeUrls(deployment) {
    const server = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(deployment) ? deployment.server : undefined;
    const urls = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(server) ? server.runtimeUri : undefined;
    return Array.isArray(urls) ? urls : undefined;
}


/***/ }),

/***/ 23128:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ requestLine)
/* harmony export */ });
/** "GET /workspaces/default/v0.1/servers" of a URL: the host is the same for all. */
function requestLine(url) {
    const { pathname, search } = new URL(url);
    return `GET ${pathname}${search}`;
}


/***/ }),

/***/ 34930:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ silenceOf),
/* harmony export */   M: () => (/* binding */ entryOf)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6252);
/* harmony import */ var _optional_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68774);


/** What can be read of an item of the list, or of the answer to a request by name; undefined without a name. */
function entryOf(item) {
    const server = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(item) ? item.server : undefined;
    const { name, remotes } = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(server) ? server : {};
    if (typeof name !== 'string')
        return undefined;
    return { name, remotes: (Array.isArray(remotes) ? remotes : []).flatMap(remoteOf) };
}
function remoteOf(remote) {
    const { url, type } = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(remote) ? remote : {};
    if (typeof url !== 'string')
        return [];
    return [{ url, ...(0,_optional_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .l)('type', typeof type === 'string' ? type : undefined) }];
}
/** Why an answer says nothing about the entry that it was asked for, as a clause; undefined where it says something. */
function silenceOf(answer) {
    if (answer.status === undefined)
        return answer.why;
    if (answer.status === 404)
        return undefined;
    if (answer.status !== 200)
        return `it returned the status ${answer.status}`;
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(answer.body) ? undefined : 'its response is no JSON object';
}


/***/ }),

/***/ 21445:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ copilotView)
/* harmony export */ });
/* harmony import */ var _optional_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68774);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23128);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34930);



/**
 * What GitHub Copilot needs of a registry (docs.github.com, "Configure MCP registry"): the list without a token, open
 * to web pages, with the entry and its URL.
 */
function copilotView({ listUrl, pages, openToBrowsers }, { apiId, serverUrl }) {
    const isOurs = (item) => {
        const entry = (0,_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .entryOf */ .M)(item);
        return (entry?.name.toLowerCase() === apiId.toLowerCase() && entry.remotes.some(({ url }) => url === serverUrl));
    };
    const page = pages.find(({ entries }) => entries.some(isOurs));
    const note = !openToBrowsers
        ? 'the registry does not allow browsers (no CORS header)'
        : page === undefined
            ? 'the list has no such entry with this URL'
            : undefined;
    const request = (0,_client_js__WEBPACK_IMPORTED_MODULE_1__/* .requestLine */ .u)(page?.url ?? listUrl);
    return { client: 'GitHub Copilot', sees: note === undefined, request, ...(0,_optional_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .l)('note', note) };
}


/***/ }),

/***/ 54096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _T: () => (/* binding */ vsCodeView),
/* harmony export */   mL: () => (/* binding */ problemOfPage),
/* harmony export */   wR: () => (/* binding */ byNameUrl)
/* harmony export */ });
/* unused harmony export vsCodeNeeds */
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6252);
/* harmony import */ var _optional_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68774);
/* harmony import */ var _text_printable_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96629);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23128);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34930);





/**
 * What VS Code needs of an entry, by the code that reads it: `McpServerSchemaVersion_v0_1` and `getMcpServer` in
 * `src/vs/platform/mcp/common/mcpGalleryService.ts` of microsoft/vscode.
 */
const vsCodeNeeds = {
    /** Texts of `server` that must not be empty; an entry without one is dropped, the first of a page with its page. */
    texts: ['name', 'description', 'version'],
    /** Members of a complete entry and of a page whose absence makes the whole page fail, wherever it is. */
    ofEntry: '_meta',
    ofPage: 'metadata',
    /** The allowlist compares these exactly, case included (microsoft/vscode#317553). */
    exactly: ['name', 'remotes[].url'],
};
/** Where VS Code's allowlist looks an entry up. */
function byNameUrl(registryUrl, apiId) {
    return `${registryUrl}/v0.1/servers/${encodeURIComponent(apiId)}/versions/latest`;
}
/**
 * Whether VS Code shows the entry in its gallery and lets people install and start it where only servers of the
 * registry are allowed. Both must hold.
 */
function vsCodeView(evidence, wanted) {
    const inList = judgeList(evidence.pages, wanted);
    if (inList.problem !== undefined)
        return view(inList.url, inList.problem);
    return view(evidence.byName.url, judgeByName(evidence, wanted));
}
function view(url, note) {
    const request = (0,_client_js__WEBPACK_IMPORTED_MODULE_0__/* .requestLine */ .u)(url);
    return { client: 'VS Code', sees: note === undefined, request, ...(0,_optional_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .l)('note', note) };
}
/** The pages are read one after the other, so a page that fails hides those behind it too. */
function judgeList(pages, { apiId, serverUrl }) {
    let url = '';
    for (const page of pages) {
        url = page.url;
        const items = page.entries.map((item) => ({ item, entry: (0,_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .entryOf */ .M)(item) }));
        const own = items.find(({ entry }) => entry?.name === apiId);
        const ownProblem = own && missingTexts(own.item);
        if (ownProblem !== undefined)
            return { url, problem: `the entry has ${ownProblem}` };
        const pageProblem = problemOfPage(page);
        if (pageProblem !== undefined)
            return { url, problem: `${pageProblem}, so the whole page is dropped` };
        if (!own)
            continue;
        if (own.entry?.remotes.some((remote) => remote.url === serverUrl))
            return { url };
        return { url, problem: 'the entry has another URL' };
    }
    return { url, problem: 'the list has no entry of this name, case included' };
}
/** Why a page fails as a whole; undefined when it is read. */
function problemOfPage({ entries, hasMetadata }) {
    for (const [index, item] of entries.entries()) {
        const texts = missingTexts(item);
        // Only until one is read, entries that are dropped make the page fail.
        if (texts !== undefined && index === 0)
            return `${nameOf(item)}, the first on its page, has ${texts}`;
        const meta = (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .O)(item) ? item[vsCodeNeeds.ofEntry] : undefined;
        if (texts === undefined && (meta === undefined || meta === null)) {
            return `${nameOf(item)}, on the same page, has no ${vsCodeNeeds.ofEntry}`;
        }
    }
    return hasMetadata ? undefined : `the page has no ${vsCodeNeeds.ofPage}`;
}
function judgeByName({ byName }, { apiId, serverUrl }) {
    if (byName.status === undefined)
        return `asked by name, ${byName.why.replace(/^it /, 'the registry ')}`;
    if (byName.status !== 200)
        return `asked by name, the registry returns the status ${byName.status}`;
    const problem = missingTexts(byName.body);
    if (problem !== undefined)
        return `asked by name, the entry has ${problem}`;
    const meta = (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .O)(byName.body) ? byName.body[vsCodeNeeds.ofEntry] : undefined;
    if (meta === undefined || meta === null)
        return `asked by name, the entry has no ${vsCodeNeeds.ofEntry}`;
    const entry = (0,_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .entryOf */ .M)(byName.body);
    if (entry?.name !== apiId) {
        return `asked by name, the registry returns "${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g)(entry?.name ?? '', 60)}", and VS Code compares the case of names`;
    }
    if (entry.remotes.some(({ url }) => url === serverUrl))
        return undefined;
    return 'asked by name, the entry has another URL';
}
/** "no description and no version"; undefined when the entry has every text. */
function missingTexts(item) {
    const server = (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .O)(item) ? item.server : undefined;
    const missing = vsCodeNeeds.texts.filter((member) => !(0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .O)(server) || typeof server[member] !== 'string' || server[member] === '');
    return missing.length === 0 ? undefined : missing.map((member) => `no ${member}`).join(' and ');
}
function nameOf(item) {
    const name = (0,_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .entryOf */ .M)(item)?.name;
    return name ? `"${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g)(name, 60)}"` : 'an entry without a name';
}


/***/ }),

/***/ 16216:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ unknown),
/* harmony export */   e: () => (/* binding */ known)
/* harmony export */ });
function known(value) {
    return { known: true, value };
}
function unknown(why) {
    return { known: false, why };
}


/***/ }),

/***/ 89554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ entriesOfRegistry),
/* harmony export */   p: () => (/* binding */ readClients)
/* harmony export */ });
/* harmony import */ var _clients_api_center_portal_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(34956);
/* harmony import */ var _clients_evidence_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34930);
/* harmony import */ var _clients_vs_code_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54096);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6252);
/* harmony import */ var _optional_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(68774);
/* harmony import */ var _registry_read_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41099);
/* harmony import */ var _registry_registry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52063);
/* harmony import */ var _turns_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(25316);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16216);









/** Requests to the data host at the same time. */
const requestsAtOnce = 8;
const pauseMs = 2000;
/**
 * Sends the requests of clients for each entry, without a token. A request that may pass is sent once more. A registry
 * whose list cannot be read as a whole is unknown.
 *
 * @param idsIn of the entries to ask for by name, from the names that the list has
 */
async function readClients(url, idsIn, ports) {
    let list = await (0,_registry_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .readRegistry */ ._)(url, ports);
    if (!list.readable && list.passing) {
        await ports.clock.sleep(pauseMs, ports.signal);
        list = await (0,_registry_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .readRegistry */ ._)(url, ports);
    }
    if (!list.readable)
        return (0,_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L)(list.why);
    const { pages, openToBrowsers } = list;
    const listed = pages.flatMap(({ entries }) => entries.flatMap((item) => (0,_clients_evidence_js__WEBPACK_IMPORTED_MODULE_4__/* .entryOf */ .M)(item)?.name ?? []));
    const turn = (0,_turns_js__WEBPACK_IMPORTED_MODULE_5__/* .createTurns */ .z)(requestsAtOnce);
    const ask = (address) => turn(() => twice(address, ports));
    const byName = new Map();
    const deployments = new Map();
    await Promise.all(idsIn(listed).flatMap((id) => [
        ask((0,_clients_vs_code_js__WEBPACK_IMPORTED_MODULE_0__/* .byNameUrl */ .wR)(url, id)).then((answer) => byName.set(id, answer)),
        ask((0,_clients_api_center_portal_js__WEBPACK_IMPORTED_MODULE_6__/* .deploymentsUrl */ .e)(url, id)).then((answer) => deployments.set(id, answer)),
    ]));
    return (0,_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .known */ .e)({ url, pages, openToBrowsers, byName, deployments });
}
async function twice(address, ports) {
    const answer = await (0,_registry_read_json_js__WEBPACK_IMPORTED_MODULE_1__/* .readJson */ .V)(address, ports);
    if (!(0,_registry_read_json_js__WEBPACK_IMPORTED_MODULE_1__/* .mayPass */ .b)(answer))
        return answer;
    await ports.clock.sleep(pauseMs, ports.signal);
    return (0,_registry_read_json_js__WEBPACK_IMPORTED_MODULE_1__/* .readJson */ .V)(address, ports);
}
/** The entries of a registry, where nothing else can be read of them. */
function entriesOfRegistry({ pages }) {
    return pages.flatMap(({ url, entries }) => entries.flatMap((item) => {
        const entry = (0,_clients_evidence_js__WEBPACK_IMPORTED_MODULE_4__/* .entryOf */ .M)(item);
        const server = (0,_json_js__WEBPACK_IMPORTED_MODULE_7__/* .isJsonObject */ .O)(item) ? item.server : undefined;
        if (!entry || !(0,_json_js__WEBPACK_IMPORTED_MODULE_7__/* .isJsonObject */ .O)(server))
            return [];
        const { title, description } = server;
        return [
            {
                apiId: entry.name,
                title: typeof title === 'string' ? title : entry.name,
                ...(0,_optional_js__WEBPACK_IMPORTED_MODULE_8__/* .optional */ .l)('description', typeof description === 'string' ? description : undefined),
                evidence: `GET ${url}`,
                endpoints: (0,_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .known */ .e)(entry.remotes.map((remote) => ({ url: remote.url }))),
            },
        ];
    }));
}


/***/ }),

/***/ 41099:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ readJson),
/* harmony export */   b: () => (/* binding */ mayPass)
/* harmony export */ });
/* harmony import */ var _http_bounded_body_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18537);
/* harmony import */ var _http_with_time_limit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51925);


const maxBodyBytes = 8 * 1024 * 1024;
const requestTimeoutMs = 10_000;
/** Errors that say where the run is, not what the registry does. */
const connectionErrors = new Set([
    'ECONNREFUSED',
    'EHOSTUNREACH',
    'ENETUNREACH',
    'ENOTFOUND',
    'EAI_AGAIN',
    'ETIMEDOUT',
]);
/**
 * Sends one GET as a browser does, without a token. Rejects only with the signal's reason.
 *
 * @param bytes what the body may take; what it took is subtracted
 */
async function readJson(url, { http, clock, signal }, bytes = { left: maxBodyBytes }) {
    const allowed = bytes.left;
    try {
        return await (0,_http_with_time_limit_js__WEBPACK_IMPORTED_MODULE_1__/* .withTimeLimit */ .B)(clock, requestTimeoutMs, signal, async (limited) => {
            const headers = { accept: 'application/json', origin: 'https://vscode.dev' };
            const response = await http.send({ party: 'registry', method: 'GET', url, headers, signal: limited });
            return await answerOf(url, response, bytes);
        });
    }
    catch (error) {
        if (signal.aborted)
            throw signal.reason;
        if (error instanceof _http_bounded_body_js__WEBPACK_IMPORTED_MODULE_0__/* .TooLarge */ .MF) {
            return { url, why: `its response has more than ${allowed} bytes`, unreachable: false, tooLarge: true };
        }
        const code = error instanceof Error && 'code' in error ? String(error.code) : undefined;
        const why = `it did not return a usable response${code ? ` (${code})` : ''}`;
        return { url, why, unreachable: code !== undefined && connectionErrors.has(code) };
    }
}
async function answerOf(url, response, bytes) {
    try {
        const text = await (0,_http_bounded_body_js__WEBPACK_IMPORTED_MODULE_0__/* .readText */ .yR)(response.body, bytes);
        return {
            url,
            status: response.status,
            body: parsed(text),
            openToBrowsers: response.headers['access-control-allow-origin'] === '*',
        };
    }
    finally {
        response.close();
    }
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/** Whether the same question may bring more a moment later: a throttle, an error of the service, a cut connection. */
function mayPass(answer) {
    if (answer.status === undefined)
        return !answer.unreachable && !answer.tooLarge;
    return answer.status === 429 || answer.status >= 500;
}


/***/ }),

/***/ 88966:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ registryBase)
/* harmony export */ });
/* harmony import */ var _text_without_end_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22794);

/** The base address of a registry, whichever of the forms that clients take was given. */
function registryBase(given) {
    const plain = (0,_text_without_end_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutEnd */ .M)(given.replace(/[?#].*$/s, ''), '/');
    return (0,_text_without_end_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutEnd */ .M)(plain.replace(/\/v0(?:\.1)?(?:\/servers)?$/, ''), '/');
}


/***/ }),

/***/ 52063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ readRegistry),
/* harmony export */   m: () => (/* binding */ registryBaseUrl)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91422);
/* harmony import */ var _http_loopback_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68096);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6252);
/* harmony import */ var _optional_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(68774);
/* harmony import */ var _read_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41099);





const maxPages = 200;
/** Bytes of all pages together. */
const maxBytes = 32 * 1024 * 1024;
const pageSchema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ servers: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J()), metadata: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J()) });
/**
 * The registry's base address in the form that VS Code takes, made from the service's `dataApiHostname`, which has no
 * scheme. Plain http only where both the service and its data host are on loopback.
 */
function registryBaseUrl(dataApiHostname, workspace, insecure) {
    const { hostname } = new URL(`https://${dataApiHostname}`);
    const scheme = insecure && (0,_http_loopback_js__WEBPACK_IMPORTED_MODULE_2__/* .isLoopbackHost */ .c)(hostname) ? 'http' : 'https';
    return `${scheme}://${dataApiHostname}/workspaces/${workspace}`;
}
/**
 * Reads all pages of the list without a token, by the requests of VS Code. Rejects only with the signal's reason;
 * every other problem is in the result.
 */
async function readRegistry(baseUrl, ports) {
    const bytes = { left: maxBytes };
    const pages = [];
    let openToBrowsers = true;
    const cursors = new Set();
    let cursor;
    while (cursors.size < maxPages) {
        const answer = await (0,_read_json_js__WEBPACK_IMPORTED_MODULE_0__/* .readJson */ .V)(listUrl(baseUrl, cursor), ports, bytes);
        const page = valibot__WEBPACK_IMPORTED_MODULE_1__/* .safeParse */ .xLC(pageSchema, answer.status === 200 ? answer.body : undefined);
        if (answer.status !== 200 || !page.success)
            return unreadable(answer);
        const { servers, metadata } = page.output;
        pages.push({
            url: answer.url,
            entries: servers,
            hasMetadata: metadata !== undefined && metadata !== null,
        });
        openToBrowsers &&= answer.openToBrowsers;
        cursor = cursorIn(metadata);
        if (cursor === undefined || cursors.has(cursor))
            break;
        cursors.add(cursor);
    }
    return { readable: true, pages, openToBrowsers, ...(cursor === undefined ? {} : { cut: true }) };
}
function cursorIn(metadata) {
    const cursor = (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .O)(metadata) ? metadata.nextCursor : undefined;
    return typeof cursor === 'string' && cursor !== '' ? cursor : undefined;
}
/** The request of VS Code's gallery: pages of fifty, each server in its latest version. */
function listUrl(baseUrl, cursor) {
    const next = cursor === undefined ? '' : `&cursor=${encodeURIComponent(cursor)}`;
    return `${baseUrl}/v0.1/servers?limit=50&version=latest${next}`;
}
function unreadable(answer) {
    const passing = (0,_optional_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .l)('passing', (0,_read_json_js__WEBPACK_IMPORTED_MODULE_0__/* .mayPass */ .b)(answer) || undefined);
    if (answer.status === undefined) {
        return {
            readable: false,
            why: answer.why,
            ...passing,
            ...(0,_optional_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .l)('unreachable', answer.unreachable || undefined),
        };
    }
    if (answer.status === 401 || answer.status === 403) {
        const why = `it requires a sign-in (status ${answer.status}): anonymous access is off`;
        return { readable: false, why, closed: true };
    }
    const why = answer.status === 200
        ? 'its response is not a list of MCP servers'
        : `it returned the status ${answer.status}`;
    return { readable: false, why, ...passing };
}


/***/ }),

/***/ 79330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ portalUrl),
/* harmony export */   h: () => (/* binding */ linksOf)
/* harmony export */ });
/* harmony import */ var _install_ways_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93720);
/* harmony import */ var _project_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79837);
/* harmony import */ var _registry_registry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52063);
/* harmony import */ var _text_printable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96629);




/** Characters of a host name (RFC 1035), and a port. */
const greatestHost = 260;
/**
 * Where people go next. A service that does not name its portal's host has it at a place that follows
 * from its name and region.
 *
 * @param endpoint where the API center is reached: one on loopback has no portal, and over plain http its data
 *   host speaks plain http too
 */
function linksOf(service, workspace, endpoint, server) {
    const { dataApiHostname } = service.properties;
    const install = {
        name: server.apiId,
        type: server.transport === 'sse' ? 'sse' : 'http',
        url: server.url,
    };
    return {
        ...(endpoint.loopback ? {} : portalLink(service, server.portal)),
        ...(dataApiHostname === undefined
            ? {}
            : { registry: (0,_registry_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .registryBaseUrl */ .m)(dataApiHostname, workspace, endpoint.insecure) }),
        vscode: (0,_install_ways_js__WEBPACK_IMPORTED_MODULE_0__/* .vsCodeLink */ .pr)(install),
        clickable: (0,_install_ways_js__WEBPACK_IMPORTED_MODULE_0__/* .clickableLink */ .BZ)(install),
        install,
    };
}
function portalLink(service, state) {
    if (state === 'on')
        return { portal: portalUrl(service) };
    return state === 'off' ? { portalHelp: (0,_project_js__WEBPACK_IMPORTED_MODULE_2__/* .docsUrl */ .fs)('after-registration.md', 'the-portal') } : {};
}
/** The portal's address, where the service names it and else where it follows from name and region. */
function portalUrl({ name, location, properties }) {
    const region = location.toLowerCase().replace(/[^a-z\d]/g, '');
    const host = properties.portalHostname ?? `${name.replace(/[^\w-]/g, '')}.portal.${region}.azure-apicenter.ms`;
    return `https://${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .cutAtCharacter */ .H)(host, greatestHost)}`;
}


/***/ }),

/***/ 32075:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ noAzureToken),
/* harmony export */   k: () => (/* binding */ failureOfSignIn)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73893);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96175);
/* harmony import */ var _references_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89300);
/* harmony import */ var _text_printable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96629);




/**
 * The failure that an error of @azure/identity means for the run; undefined for every other error. The errors are
 * recognised by name, because the library itself is loaded only when it is needed.
 */
function failureOfSignIn(error) {
    if (!(error instanceof Error))
        return undefined;
    if (!/^(CredentialUnavailable|Authentication|AggregateAuthentication|AuthenticationRequired)/.test(error.name)) {
        return undefined;
    }
    return noAzureToken(`: ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g)(error.message, 600)}`, error);
}
/** @param detail what the library said, after a colon; a full stop where it said nothing */
function noAzureToken(detail = '.', cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Denied */ .Cb({
        code: 'sign-in-failed',
        message: `Could not get an Azure access token${detail}`,
        next: (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em) `To sign in, ${(0,_references_js__WEBPACK_IMPORTED_MODULE_3__/* .way */ .Mr)('sign-in')}.`,
        ...(cause === undefined ? {} : { cause }),
    });
}


/***/ }),

/***/ 22794:
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

/***/ 25316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ createTurns)
/* harmony export */ });
/**
 * @param atOnce pieces of work that run at the same time
 * @param ofOneKey those of them that may have the same key
 */
function createTurns(atOnce, ofOneKey = atOnce) {
    const running = new Map();
    const waiting = [];
    let free = atOnce;
    const countOf = (key) => (key === undefined ? 0 : (running.get(key) ?? 0));
    const mayStart = (key) => free > 0 && countOf(key) < ofOneKey;
    const note = (key, change) => {
        free -= change;
        if (key === undefined)
            return;
        const count = countOf(key) + change;
        if (count === 0)
            running.delete(key);
        else
            running.set(key, count);
    };
    return async (work, key) => {
        if (mayStart(key))
            note(key, 1);
        else
            await new Promise((start) => waiting.push({ key, start }));
        let hasTurn = true;
        const end = () => {
            if (!hasTurn)
                return;
            hasTurn = false;
            note(key, -1);
            // The turn is taken here and not when the work starts, so that nobody else takes it in between.
            const index = waiting.findIndex((one) => mayStart(one.key));
            const [next] = index === -1 ? [] : waiting.splice(index, 1);
            if (next) {
                note(next.key, 1);
                next.start();
            }
        };
        try {
            return await work(end);
        }
        finally {
            end();
        }
    };
}


/***/ })

};
