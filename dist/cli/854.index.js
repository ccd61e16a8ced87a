export const id = 854;
export const ids = [854];
export const modules = {

/***/ 37305:
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
        throw (0,errors/* unexpectedAnswer */.au)(method, path, 'status 202 without Location');
    for (let interval = firstIntervalMs;; interval = nextInterval(interval)) {
        const wait = Math.max(interval, retryAfterMs ?? 0);
        if (clock.now() + wait > ends)
            throw (0,errors/* unfinishedOperation */.Ne)(accepted.refusal, operationLimitMs);
        await clock.sleep(wait, signal);
        const answer = await arm.send({ method: 'GET', path: location });
        // A refusal of the poll does not say what became of the operation itself.
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
        throw (0,errors/* unexpectedAnswer */.au)('POST', path, 'the operation ended without a value');
    if (format !== 'link' || !value)
        return value || undefined;
    const url = URL.canParse(value) ? new URL(value) : undefined;
    const allowed = url?.protocol === 'https:' ||
        (url?.protocol === 'http:' && (0,loopback/* isLoopbackHost */.c)(url.hostname) && arm.endpoint.loopback);
    if (!url || !allowed)
        throw (0,errors/* unexpectedAnswer */.au)('POST', path, 'its link is not an https URL');
    if (!http)
        throw (0,errors/* unexpectedAnswer */.au)('POST', path, 'it contains a link, which is not followed here');
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
/** Names only the host: the rest of such a link is a signature. */
function unreadableLink(url, problem, cause) {
    return new core_errors/* ServiceFailed */.Xh({
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
        throw (0,errors/* failureOfRefusal */.WW)(response.refusal);
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
        throw (0,errors/* unexpectedAnswer */.au)('GET', path, problem);
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
var apicenter_paths = __webpack_require__(98204);
// EXTERNAL MODULE: ./build/core/apicenter/refusal-evidence.js
var refusal_evidence = __webpack_require__(25820);
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
    async function list(path, schema) {
        const items = [];
        const pages = createPageLimit(path, clock);
        for (let next = path; next !== undefined;) {
            pages.take(next);
            const response = await arm.send({ method: 'GET', path: next });
            if (isMissing(response))
                return items;
            const page = (0,parse_answer/* parseAnswer */.W)(response, resources/* listSchema */.cE);
            pages.count(page.value.length, response.length);
            for (const item of page.value)
                items.push((0,parse_answer/* parseItem */.b)(response, item, schema));
            next = page.nextLink || undefined;
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
        const isRemoved = [200, 202, 204, 404].includes(response.status);
        if (!isRemoved)
            throw (0,errors/* failureOfRefusal */.WW)(response.refusal);
    }
    return {
        target,
        paths,
        getService: () => read(paths.service, resources/* schemas */.jo.service),
        getPortal: () => read(paths.portal, resources/* schemas */.jo.portal),
        listMetadataSchemas: () => list(paths.metadataSchemas, resources/* schemas */.jo.metadataSchema),
        listEnvironments: () => list(paths.environments, resources/* schemas */.jo.environment),
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
/** Whether the resource itself does not exist: a 404 can also be about the subscription or the resource group. */
function isMissing({ status, refusal }) {
    return status === 404 && !(0,refusal_evidence/* provenCause */.Y)(refusal.body, refusal.path);
}


/***/ }),

/***/ 90739:
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
// EXTERNAL MODULE: ./build/core/http/bounded-body.js
var bounded_body = __webpack_require__(92339);
// EXTERNAL MODULE: ./build/core/http/connection-failure.js
var connection_failure = __webpack_require__(84432);
// EXTERNAL MODULE: ./build/core/http/retry-decision.js
var retry_decision = __webpack_require__(35628);
// EXTERNAL MODULE: ./build/core/message.js
var message = __webpack_require__(85285);
// EXTERNAL MODULE: ./build/core/optional.js
var optional = __webpack_require__(26080);
// EXTERNAL MODULE: ./build/core/references.js
var references = __webpack_require__(96714);
// EXTERNAL MODULE: ./build/core/sign-in.js
var sign_in = __webpack_require__(69653);
// EXTERNAL MODULE: ./build/core/text/without-tags.js
var without_tags = __webpack_require__(24868);
;// CONCATENATED MODULE: ./build/core/apicenter/bounded-http-client.js


/** Bytes of one response. The greatest document that the service imports inline has 3 MiB. */
const greatestBody = 16 * 1024 * 1024;
/** Every status: the body of each response comes as a stream. */
const everyStatus = new Set([Number.POSITIVE_INFINITY]);
/**
 * The client of the Azure SDK, which would read a body of any length into memory. A body over the limit is not read on:
 * the request rejects with TooLarge.
 */
function boundedHttpClient(inner = (0,esm/* createDefaultHttpClient */.fl)()) {
    return {
        async sendRequest(request) {
            request.streamResponseStatusCodes = new Set(everyStatus);
            const { readableStreamBody, ...response } = await inner.sendRequest(request);
            if (readableStreamBody === undefined)
                return response;
            try {
                return { ...response, bodyAsText: await textOf(readableStreamBody) };
            }
            catch (error) {
                if (request.abortSignal?.aborted)
                    throw abortError();
                if (error instanceof bounded_body/* TooLarge */.MF || !(error instanceof Error))
                    throw error;
                // A cut body is an error of the connection, which the retry policies know by this type.
                const code = 'code' in error ? String(error.code) : esm/* RestError */.pj.REQUEST_SEND_ERROR;
                throw new esm/* RestError */.pj(error.message, { code, request });
            }
            finally {
                end(readableStreamBody);
            }
        },
    };
}
function textOf(stream) {
    return (0,bounded_body/* readText */.yR)(chunksOf(stream), { left: greatestBody });
}
async function* chunksOf(stream) {
    for await (const chunk of stream)
        yield typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
}
/** What the SDK throws for a request that its signal ended. */
function abortError() {
    return Object.assign(new Error('The request was aborted.'), { name: 'AbortError' });
}
function end(stream) {
    // An error without a reader must not end the process.
    stream.on('error', () => { });
    if ('destroy' in stream && typeof stream.destroy === 'function')
        stream.destroy();
}

// EXTERNAL MODULE: ./build/core/apicenter/errors.js
var apicenter_errors = __webpack_require__(69313);
// EXTERNAL MODULE: ./build/core/apicenter/refusal-evidence.js
var refusal_evidence = __webpack_require__(25820);
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
var with_time_limit = __webpack_require__(27203);
;// CONCATENATED MODULE: ./build/core/apicenter/pacing.js
/**
 * Requests that the allowance regains each second, as documented (Azure Resource Manager, request limits and
 * throttling). A POST counts as a write, even an export.
 */
const refillPerSecond = { reads: 25, writes: 10, deletes: 10 };
/** Remaining requests at which a run slows down, to leave some for others and for the next step of a pipeline. */
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
/** Attempts after failures that the run may use; every good response gives one back. */
const retriesOfRun = 20;
/** Milliseconds that an attempt gets even when no time is left. */
const leastAttemptMs = 1000;
/** @param runBudgetMs milliseconds; time that several requests lose at the same moment counts once */
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
 * Retries within one budget for the whole run. A throttled request also delays all others, because they share the
 * same allowance. It replaces the pipeline's own retry policy, whose waits cannot be injected.
 */
function retryPolicy(options) {
    const { clock, random, signal, statistics } = options;
    const budget = createRetryBudget(clock, options.runBudgetMs);
    const pacing = createPacing(clock);
    let heldBackUntil = Number.NEGATIVE_INFINITY;
    /** Waits until the run may send again, each request a little differently so that they do not all start at once. */
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
                        passing: options.canPass?.(request, response) ?? false,
                    };
                    result = { response };
                }
                catch (error) {
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

// EXTERNAL MODULE: ./build/core/apicenter/vocabulary.js
var vocabulary = __webpack_require__(12434);
;// CONCATENATED MODULE: ./build/core/apicenter/arm-client.js

















/** Characters of a page beside a refusal in which its words are looked for. */
const greatestErrorPage = 16_384;
/** Milliseconds that all requests of one run together may spend on failures and throttling, waits included. */
const runBudgetMs = 300_000;
/**
 * An authenticated pipeline to Azure Resource Manager: that of the official client, without redirects (a token must
 * not follow one), with a retry policy whose clock can be injected, and with one renewal of the token.
 */
function createArmClient(options) {
    const counts = { reads: 0, writes: 0, exports: 0, retries: 0, throttled: 0 };
    const service = new dist/* AzureAPICenter */.vP(options.credential ?? noCredential, options.subscriptionId, {
        endpoint: options.endpoint.url,
        userAgentOptions: { userAgentPrefix: options.userAgent },
        retryOptions: { maxRetries: 0 },
        httpClient: boundedHttpClient(),
    });
    const { credential } = options;
    // The deserializer would throw on a gateway's HTML page before its status could be checked.
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
    const { policy, canPass } = freshParents();
    service.pipeline.addPolicy(policy);
    service.pipeline.addPolicy(retryPolicy({ ...options, statistics: counts, runBudgetMs, onUncertain, canPass }), { phase: 'Retry' });
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
                    mayHaveActed: uncertain.has(sent),
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
                throw (0,apicenter_errors/* unexpectedAnswer */.au)(request.method, path, `it has more than ${greatestBody} bytes`);
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
const noCredential = {
    getToken: () => Promise.reject(new Error('A loopback endpoint does not take a token')),
};
/**
 * The URL to send to. A URL that the service returned (a next page, an operation) is followed verbatim, and only on
 * the endpoint's own origin: the token goes nowhere else.
 */
function resolveUrl(endpoint, request) {
    if (request.path.startsWith('/')) {
        return new URL(`${endpoint.url}${request.path}?api-version=${vocabulary/* apiVersion */.XV}`);
    }
    const url = URL.canParse(request.path) ? new URL(request.path) : undefined;
    if (url?.origin !== new URL(endpoint.url).origin) {
        throw (0,apicenter_errors/* unexpectedAnswer */.au)(request.method, url?.pathname ?? '', url
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
        throw (0,apicenter_errors/* unexpectedAnswer */.au)(method, path, `status ${status} without JSON: ${text.slice(0, 100)}`);
    }
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
/* harmony export */   gu: () => (/* binding */ createCommand)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(77934);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _http_connection_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84432);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85285);
/* harmony import */ var _references_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(96714);
/* harmony import */ var _text_printable_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(20075);
/* harmony import */ var _permissions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76160);
/* harmony import */ var _refusal_evidence_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25820);








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

/***/ 8318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ parseAnswer),
/* harmony export */   b: () => (/* binding */ parseItem)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77934);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69313);


/** The body of a response. Throws Denied or ServiceFailed for a refusal, ServiceFailed for another shape than `schema`. */
function parseAnswer(response, schema) {
    if (response.status < 200 || response.status > 299)
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .failureOfRefusal */ .WW)(response.refusal);
    return parseItem(response, response.body, schema);
}
/** One part of a response. Throws ServiceFailed that names the member at fault. */
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

/***/ 76160:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ot: () => (/* binding */ roles),
/* harmony export */   Vn: () => (/* binding */ actionOfRequest),
/* harmony export */   gP: () => (/* binding */ lacking),
/* harmony export */   tU: () => (/* binding */ duties)
/* harmony export */ });
/* unused harmony exports actionsOfRole, permits */
/* harmony import */ var _text_wildcard_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41704);

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

/***/ 25820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ provenCause)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77934);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85285);
/* harmony import */ var _references_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96714);
/* harmony import */ var _text_printable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20075);




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
const exportSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ format: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(text), value: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(text) });
const listSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    value: valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J()),
    nextLink: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(text)),
});


/***/ }),

/***/ 84432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $D: () => (/* binding */ sendToService),
/* harmony export */   FU: () => (/* binding */ proxyPageOf),
/* harmony export */   TR: () => (/* binding */ isCertificateCode),
/* harmony export */   rZ: () => (/* binding */ proxyRefused),
/* harmony export */   yM: () => (/* binding */ failureOfConnection)
/* harmony export */ });
/* unused harmony export checkProxy */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85285);
/* harmony import */ var _references_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96714);
/* harmony import */ var _text_printable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20075);
/* harmony import */ var _text_without_tags_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24868);





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
/** Headers that the services themselves send with every response. */
const headersOfServices = /^x-(ms|github|tfs|vss|msedge)-/;
/**
 * The refusal of a proxy or a firewall between this machine and a service; undefined for a response of the service. A
 * proxy asks for a password with 407; with 403 it sends a page that has none of the headers of the service.
 */
function proxyPageOf(url, { status, headers, text }) {
    const isPage = /^\s*</.test(text) || /\bhtml\b/.test(headers['content-type'] ?? '');
    const fromService = Object.keys(headers).some((name) => headersOfServices.test(name));
    const refused = status === 407 || (status === 403 && isPage && !fromService);
    return refused ? { host: new URL(url).host, status, text } : undefined;
}
/** The failure for a refusal of a proxy. */
function proxyRefused({ host, status, text }) {
    const said = (0,_text_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g)((0,_text_without_tags_js__WEBPACK_IMPORTED_MODULE_4__/* .withoutTags */ .C)(text).replace(/\s+/g, ' ').trim(), 200);
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Denied */ .Cb({
        code: 'proxy-refused',
        message: `A proxy or firewall refused the request to ${host} with the status ${status}${said && ` (${said})`}.`,
        why: `The response did not come from ${host} itself.`,
        next: status === 407
            ? (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em) `The proxy asks for a user name and a password: ${(0,_references_js__WEBPACK_IMPORTED_MODULE_3__/* .way */ .Mr)('sign-in-to-proxy')}.`
            : `Ask who runs the proxy to allow ${host} for this machine, or add the host to NO_PROXY; then run again.`,
    });
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

/***/ 27203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ withTimeLimit)
/* harmony export */ });
/**
 * Does a piece of work that is aborted after `ms` milliseconds, or when `parent` is aborted. It does not use
 * `AbortSignal.any`: in Node 20 a timeout that only such a signal refers to can be garbage-collected before it fires.
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

/***/ 75881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ readJson),
/* harmony export */   b: () => (/* binding */ mayPass)
/* harmony export */ });
/* harmony import */ var _http_bounded_body_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92339);
/* harmony import */ var _http_with_time_limit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27203);


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
            const response = await http.send({ method: 'GET', url, headers, signal: limited });
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

/***/ 45829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ readRegistry),
/* harmony export */   m: () => (/* binding */ registryBaseUrl)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77934);
/* harmony import */ var _http_loopback_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99034);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28314);
/* harmony import */ var _optional_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26080);
/* harmony import */ var _read_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75881);





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
    for (let cursor; cursors.size < maxPages;) {
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
    return { readable: true, pages, openToBrowsers };
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

/***/ 12148:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ portalUrl),
/* harmony export */   h: () => (/* binding */ linksOf)
/* harmony export */ });
/* harmony import */ var _install_ways_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69742);
/* harmony import */ var _registry_registry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45829);
/* harmony import */ var _text_printable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20075);



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
        ...(endpoint.loopback ? {} : { portal: portalUrl(service) }),
        ...(dataApiHostname === undefined
            ? {}
            : { registry: (0,_registry_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .registryBaseUrl */ .m)(dataApiHostname, workspace, endpoint.insecure) }),
        vscode: (0,_install_ways_js__WEBPACK_IMPORTED_MODULE_0__/* .vsCodeLink */ .pr)(install),
        clickable: (0,_install_ways_js__WEBPACK_IMPORTED_MODULE_0__/* .clickableLink */ .BZ)(install),
        install,
    };
}
/** The portal's address, where the service names it and else where it follows from name and region. */
function portalUrl({ name, location, properties }) {
    const region = location.toLowerCase().replace(/[^a-z\d]/g, '');
    const host = properties.portalHostname ?? `${name.replace(/[^\w-]/g, '')}.portal.${region}.azure-apicenter.ms`;
    return `https://${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .cutAtCharacter */ .H)(host, greatestHost)}`;
}


/***/ }),

/***/ 69653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ noAzureToken),
/* harmony export */   k: () => (/* binding */ failureOfSignIn)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85285);
/* harmony import */ var _references_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96714);
/* harmony import */ var _text_printable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20075);




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


/***/ })

};
