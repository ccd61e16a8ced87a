export const id = 641;
export const ids = [641];
export const modules = {

/***/ 64873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ FaultDesk),
/* harmony export */   b: () => (/* binding */ parseFaults)
/* harmony export */ });
/* harmony import */ var ajv__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42463);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _core_text_printable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20075);



const isFaultList = new ajv__WEBPACK_IMPORTED_MODULE_1__.Ajv({ allErrors: true }).compile({
    type: 'array',
    items: {
        type: 'object',
        additionalProperties: false,
        anyOf: [{ required: ['status'] }, { required: ['action'] }],
        properties: {
            method: { type: 'string', pattern: '^[A-Za-z]+$' },
            path: { type: 'string' },
            nth: { type: 'integer', minimum: 1 },
            times: { type: 'integer', minimum: 1 },
            status: { type: 'integer', minimum: 200, maximum: 599 },
            headers: { type: 'object', additionalProperties: { type: 'string' } },
            body: {},
            retryAfter: { type: 'number', minimum: 0 },
            action: { enum: ['reset-before', 'reset-after', 'silence', 'delay'] },
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
     * Replaces the list and starts counting anew.
     *
     * @throws InvalidInput when a path is no regular expression
     */
    set(faults) {
        this.#faults = faults.map((fault) => ({ fault, path: pathPattern(fault), met: 0 }));
    }
    /** The fault that happens to this call, if any. Counts the call for every fault that it matches. */
    meet(method, path) {
        let due;
        for (const entry of this.#faults) {
            const { fault } = entry;
            if (fault.method !== undefined && fault.method.toUpperCase() !== method)
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

/***/ 25641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  startEmulator: () => (/* binding */ startEmulator)
});

// EXTERNAL MODULE: ./build/core/clock.js
var core_clock = __webpack_require__(84300);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
;// CONCATENATED MODULE: ./build/emulator/http/body.js
/** Bytes; twice what the service takes inline, so that its own refusal is what callers see. */
const greatestBody = 8 * 1024 * 1024;
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
        if (bytes > greatestBody)
            chunks = [];
        else
            chunks.push(chunk);
    }
    return bytes > greatestBody ? undefined : Buffer.concat(chunks);
}

;// CONCATENATED MODULE: ./build/emulator/http/message.js
/** An error in the form of the ARM gateway: wrapped. */
function wrappedError(status, code, message) {
    return { status, body: { error: { code, message } } };
}

;// CONCATENATED MODULE: ./build/emulator/http/listener.js




/** Requests about the emulator itself: neither recorded nor delayed, and no fault happens to them. */
const ownPaths = /^\/_emulator\//;
/**
 * Serves a site on 127.0.0.1.
 *
 * @param port 0 for any free one
 * @throws InvalidInput when the port is taken or not allowed
 */
async function listen(host, port, site, traffic) {
    const server = (0,external_node_http_.createServer)((request, response) => {
        serve(host, request, response, site, traffic).catch(() => request.socket.destroy());
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
    const address = server.address();
    if (address === null || typeof address === 'string')
        throw new TypeError('The listener has no port.');
    return {
        port: address.port,
        close: () => new Promise((resolve) => {
            server.close(() => resolve());
            server.closeAllConnections();
        }),
    };
}
async function serve(host, request, response, site, traffic) {
    const { clock } = traffic;
    const arrived = clock.now();
    const method = (request.method ?? 'GET').toUpperCase();
    const [path, query] = splitTarget(request.url ?? '/');
    const own = ownPaths.test(path);
    const entry = own
        ? undefined
        : traffic.log.open({ host, method, path, query, at: new Date(traffic.wallTime()).toISOString() });
    const fault = own ? undefined : traffic.faults.meet(method, path);
    if (fault?.action === 'reset-before') {
        request.socket.resetAndDestroy();
        return;
    }
    const body = await readBody(request);
    if (entry && body)
        entry.bytes = body.length;
    if (fault?.action === 'silence')
        return;
    if (fault?.action === 'delay')
        await clock.sleep(fault.ms ?? 0, traffic.closing);
    const answer = body === undefined
        ? wrappedError(413, 'RequestContentTooLarge', 'The request content was larger than 8 MiB.')
        : (faultAnswer(fault) ??
            (await answered(site, {
                method,
                path,
                query: new URLSearchParams(query),
                origin: originOf(request),
                body,
            })));
    if (!own && traffic.latencyMs > 0)
        await clock.sleep(traffic.latencyMs, traffic.closing);
    if (fault?.action === 'reset-after') {
        request.socket.resetAndDestroy();
        return;
    }
    complete(entry, answer.status, clock.now() - arrived);
    send(response, method, answer);
}
async function answered(site, request) {
    try {
        return await site(request);
    }
    catch (error) {
        return wrappedError(500, 'InternalServerError', error instanceof Error ? error.message : String(error));
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
function send(response, method, answer) {
    const text = answer.text ?? (answer.body === undefined ? '' : JSON.stringify(answer.body));
    const content = Buffer.from(text);
    response.writeHead(answer.status, {
        ...(answer.body === undefined ? {} : { 'content-type': 'application/json; charset=utf-8' }),
        ...answer.headers,
        ...(answer.status === 204 ? {} : { 'content-length': String(content.length) }),
    });
    response.end(method === 'HEAD' || answer.status === 204 ? undefined : content);
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
/** A caller that came by `localhost` gets links to `localhost`; any other name is not repeated. */
function originOf(request) {
    const port = request.socket.localPort ?? 0;
    return request.headers.host === `localhost:${port}`
        ? `http://localhost:${port}`
        : `http://127.0.0.1:${port}`;
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

;// CONCATENATED MODULE: ./build/emulator/data/site.js


/** Browsers read the registry and the portal's data from other origins; the answers are public. */
const crossOrigin = {
    'access-control-allow-origin': '*',
    'access-control-allow-methods': 'GET, POST, OPTIONS',
    'access-control-allow-headers': 'content-type, authorization',
};
/**
 * One service's data host.
 *
 * @param addRoutes adds what the host serves
 */
function dataSite(addRoutes) {
    const routes = new RouteTable();
    addRoutes(routes);
    return async (request) => {
        const answer = await site_answered(routes, request);
        return { ...answer, headers: { ...crossOrigin, ...answer.headers } };
    };
}
async function site_answered(routes, request) {
    if (request.method === 'OPTIONS')
        return { status: 204 };
    const match = routes.find(request.method, request.path);
    if (match)
        return match.handler(request, match.params);
    return wrappedError(404, 'NotFound', 'This data host does not serve that path.');
}

// EXTERNAL MODULE: ./build/emulator/faults.js
var faults = __webpack_require__(64873);
// EXTERNAL MODULE: ./node_modules/ajv/dist/2020.js
var _2020 = __webpack_require__(52210);
// EXTERNAL MODULE: ./build/core/json.js
var json = __webpack_require__(28314);
;// CONCATENATED MODULE: ./build/emulator/management/custom-properties.js


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

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/emulator/stamps.js
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
    const fraction = (ticks % 10000000n).toString().padStart(7, '0').replace(/0+$/, '');
    return `${seconds}${fraction ? `.${fraction}` : ''}${zone}`;
}
function hex8(value) {
    return value.toString(16).padStart(8, '0');
}

;// CONCATENATED MODULE: ./build/emulator/management/family.js
/** `Microsoft.ApiCenter/services/workspaces/apis`, and so on. */
function armType(family) {
    return ['Microsoft.ApiCenter/services', ...family.parents, family.collection].join('/');
}
/** The flat body of most missing resources: the live service says no more. */
const plainlyMissing = { code: '404' };

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
        ...wrappedError(status, code, message),
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
    /** Signed and some 4 KB long, as the live service's are: whoever rebuilds or cuts it does not get through. */
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

// EXTERNAL MODULE: ./build/core/apicenter/vocabulary.js
var vocabulary = __webpack_require__(12434);
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
    const unknown = Object.entries(value).filter(([name]) => !Object.hasOwn(members, name));
    return Object.fromEntries([...known, ...unknown]);
}
function arrangedValue(schema, value, take) {
    if ((0,json/* isJsonObject */.O)(value))
        return arranged(schema, value, take);
    const { items } = schema;
    if (items && isList(value))
        return value.map((item) => arrangedValue(items, item, take));
    return value;
}
function isList(value) {
    return Array.isArray(value);
}

;// CONCATENATED MODULE: ./build/emulator/management/envelope.js


/**
 * A child resource as the live service answers it, its member order included. The answer to a PUT does not
 * yet have the members that the service derives.
 */
function envelope(family, resource, event) {
    return {
        type: armType(family),
        properties: resource.derived && event === 'read'
            ? merged(family.schema, resource.properties, resource.derived)
            : resource.properties,
        id: resource.id,
        name: resource.name,
        systemData: systemData(family, resource, event),
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
function systemData(family, resource, event) {
    const { createdAt, lastModifiedAt } = resource;
    if (event === 'updated')
        return { lastModifiedAt };
    return family.moments === 'created' ? { createdAt } : { createdAt, lastModifiedAt };
}

;// CONCATENATED MODULE: ./build/emulator/management/filter.js

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

;// CONCATENATED MODULE: ./build/emulator/management/page.js


const token = '$skipToken';
/**
 * One page of a list: `{value, nextLink?}`. The link continues after the last entry's order number, so that
 * creating and deleting between two pages neither repeats nor loses an entry.
 *
 * @param pageSize undefined for everything on one page
 */
function page(request, resources, pageSize, render) {
    const filter = request.query.get('$filter');
    const matches = filter ? parseFilter(filter) : () => true;
    const after = Number(request.query.get(token) ?? 0);
    if (Number.isNaN(after))
        throw validationError([`The field ${token} must be one that a nextLink has.`]);
    const remaining = resources.filter((resource) => resource.order > after &&
        matches(lookupIn(resource.name, { ...resource.properties, ...resource.derived })));
    const shown = remaining.slice(0, pageSize);
    const last = shown.at(-1);
    const body = { value: shown.map(render) };
    if (!last || shown.length === remaining.length)
        return { status: 200, body };
    const query = new URLSearchParams(request.query);
    query.set(token, String(last.order));
    return { status: 200, body: { ...body, nextLink: `${request.origin}${request.path}?${query}` } };
}

;// CONCATENATED MODULE: ./build/emulator/management/paths.js



/** Where services are, in the syntax of routes. The variable parts below a service are named by their collection. */
const serviceRoute = '/subscriptions/:subscriptionId/resourceGroups/:resourceGroup/providers/Microsoft.ApiCenter/services/:service';
function collectionRoute(family) {
    const parents = family.parents.map((collection) => `/${collection}/:${collection}`).join('');
    return `${serviceRoute}${parents}/${family.collection}`;
}
function childRoute(family) {
    return `${collectionRoute(family)}/:${family.collection}`;
}
function serviceAddress(params) {
    return {
        subscriptionId: params.subscriptionId ?? '',
        resourceGroup: params.resourceGroup ?? '',
        name: params.service ?? '',
    };
}
function childPath(family, params) {
    const steps = [...family.parents, family.collection];
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
 * The resource that a family's members belong to: an api for its versions, the service for its schemas.
 *
 * @throws Refusal (404) when it, or the service, is missing
 */
function requireParent(store, family, params) {
    const service = requireService(store, params);
    if (family.parents.length === 0)
        return [servicePath(serviceAddress(params)), service];
    const path = childPath(family, params).slice(0, -1);
    const parent = store.get(path);
    if (!parent)
        throw flat(404, plainlyMissing);
    return [path, parent];
}
/** @throws Refusal (404) when the resource, or the service, is missing */
function requireChild(store, family, params) {
    requireService(store, params);
    const path = childPath(family, params);
    const child = store.get(path);
    if (!child)
        throw flat(404, family.missing);
    return [path, child];
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

// EXTERNAL MODULE: ./node_modules/ajv/dist/ajv.js
var ajv = __webpack_require__(42463);
;// CONCATENATED MODULE: ./build/emulator/management/validation.js


const validation_ajv = new ajv.Ajv({ allErrors: true });
const compiled = new WeakMap();
/** What is wrong with normalised properties, in the service's words; nothing when they are right. */
function propertyProblems(schema, properties) {
    const validate = compiled.get(schema) ?? validation_ajv.compile(schema);
    compiled.set(schema, validate);
    return validate(properties) ? [] : (validate.errors ?? []).map((error) => problem(error));
}
/** What is wrong with the name of a resource that is to be created. */
function nameProblems(name) {
    if (name.length >= 2 && name.length <= vocabulary/* limits */.Fy.name && vocabulary/* resourceNamePattern */.gr.test(name))
        return [];
    return ["The field Name must match the regular expression '^[a-zA-Z0-9-]{3,90}$'."];
}
/** The wording of an over-long title is the live service's; the others are in its manner. */
function problem(error) {
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
            return `The JSON value at $.properties${path.map((part) => `.${part}`).join('')} must be of type ${error.params.type}.`;
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
    return { status: 200, headers: { etag: service.etag }, body: rendered(context, service) };
}
/** The services of a resource group, or of the subscription when the path names no group. */
function listServices(context, request, params) {
    const { subscriptionId, resourceGroup } = serviceAddress(params);
    const prefix = `/subscriptions/${subscriptionId}/resourceGroups/${resourceGroup ? `${resourceGroup}/` : ''}`;
    const services = context.store
        .list([], 'services')
        .filter((service) => service.id.toLowerCase().startsWith(prefix.toLowerCase()));
    return page(request, services, context.pageSize, (service) => rendered(context, service));
}
async function putService(context, request, params) {
    const address = serviceAddress(params);
    const body = jsonBody(request);
    const existing = context.store.get(servicePath(address));
    const location = body.location;
    if (typeof location !== 'string' || location === '') {
        throw gateway(400, 'LocationRequired', 'The location property is required for this definition.');
    }
    if (existing) {
        refuseMove(existing, location);
        const envelope = envelopeOf(body, skuOf(body) ?? existing.envelope?.sku, location);
        const changed = changedRecord(context.stamps, existing, { envelope });
        context.store.put(servicePath(address), changed);
        return { status: 200, body: rendered(context, changed) };
    }
    if (!resourceGroupPattern.test(address.resourceGroup)) {
        throw gateway(400, 'InvalidResourceGroup', 'The name of the resource group is not a valid one.');
    }
    const problems = nameProblems(address.name);
    if (problems.length > 0)
        throw validationError(problems);
    const service = await createService(context, address, envelopeOf(body, skuOf(body), location));
    return { status: 201, body: rendered(context, service) };
}
/** Tags and identity are all that a PATCH changes. */
function patchService(context, request, params) {
    const service = requireService(context.store, params);
    const { tags, identity } = jsonBody(request);
    const changed = changedRecord(context.stamps, service, {
        envelope: {
            ...service.envelope,
            ...((0,json/* isJsonObject */.O)(tags) ? { tags } : {}),
            ...((0,json/* isJsonObject */.O)(identity) ? { identity } : {}),
        },
    });
    context.store.put(servicePath(serviceAddress(params)), changed);
    return { status: 200, body: rendered(context, changed) };
}
async function deleteService(context, params) {
    const address = serviceAddress(params);
    if (!context.store.delete(servicePath(address)))
        return { status: 204 };
    await context.dataHosts.close(address);
    return { status: 200 };
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
function rendered(context, service) {
    return serviceEnvelope(service, context.dataHosts.hostname(addressOf(service)));
}
/** A service's address, read from its id. */
function addressOf(service) {
    const [, , subscriptionId = '', , resourceGroup = ''] = service.id.split('/');
    return { subscriptionId, resourceGroup, name: service.name };
}
function envelopeOf(body, sku, location) {
    const { tags, identity } = body;
    return {
        location,
        ...((0,json/* isJsonObject */.O)(identity) ? { identity } : {}),
        ...(sku === undefined ? {} : { sku }),
        ...((0,json/* isJsonObject */.O)(tags) ? { tags } : {}),
    };
}
function skuOf(body) {
    const { sku } = body;
    if (sku === undefined || sku === null)
        return undefined;
    const name = (0,json/* isJsonObject */.O)(sku) ? vocabulary/* skus */.Zv.find((known) => known === sku.name) : undefined;
    if (!name)
        throw validationError([`The field Sku must be one of: ${vocabulary/* skus */.Zv.join(', ')}.`]);
    return { name };
}
function refuseMove(service, location) {
    const current = String(service.envelope?.location ?? '');
    const plain = (name) => name.toLowerCase().replaceAll(' ', '');
    if (plain(current) === plain(location))
        return;
    throw gateway(409, 'InvalidResourceLocation', `The resource '${service.name}' already exists in location '${current}'. A resource with the same name cannot be created in location '${location}'. Please select a new resource name.`);
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

;// CONCATENATED MODULE: ./build/emulator/management/children.js











function getChild(context, family, params) {
    const [, resource] = requireChild(context.store, family, params);
    return { status: 200, headers: { etag: resource.etag }, body: envelope(family, resource, 'read') };
}
function listChildren(context, family, request, params) {
    const [parentPath] = requireParent(context.store, family, params);
    return page(request, context.store.list(parentPath, family.collection), context.pageSize, (resource) => envelope(family, resource, 'read'));
}
/** Creates or replaces; the live service answers 200 to both, its specification wants 201 for the first. */
function putChild(context, family, request, params) {
    const { store, stamps } = context;
    const [parentPath, parent] = requireParent(store, family, params);
    const path = childPath(family, params);
    const name = params[family.collection] ?? '';
    const existing = store.get(path);
    const properties = normalised(family.schema, propertiesOf(request));
    refuseProblems([
        ...(existing ? [] : nameProblems(name)),
        ...problemsOf(context, family, path, properties),
        ...(existing ? [] : crowded(context, family, parentPath, params)),
    ]);
    const resource = existing
        ? changedRecord(stamps, existing, { properties })
        : createdRecord(stamps, { id: `${parent.id}/${family.collection}/${name}`, name, properties });
    store.put(path, resource);
    if (family.collection === 'versions')
        followLifecycle(store, stamps, parentPath);
    return {
        status: existing || context.mode === 'live' ? 200 : 201,
        headers: { etag: resource.etag },
        body: envelope(family, resource, existing ? 'updated' : 'created'),
    };
}
/** Removes a resource with all below it. A missing one is 204 whatever its family. */
function deleteChild(context, family, params) {
    const { store } = context;
    requireService(store, params);
    const path = childPath(family, params);
    if (family.permanent && store.get(path)) {
        throw validationError([
            `The ${family.collection} entry '${params[family.collection] ?? ''}' cannot be deleted.`,
        ]);
    }
    const deleted = store.delete(path);
    if (deleted && family.collection === 'versions')
        followLifecycle(store, context.stamps, path.slice(0, -1));
    return { status: deleted ? family.deleteStatus : 204 };
}
function problemsOf(context, family, path, properties) {
    const problems = propertyProblems(family.schema, properties);
    if (problems.length > 0)
        return problems;
    const custom = properties.customProperties;
    return [
        ...(family.problems?.(properties) ?? []),
        ...(family.entity && (0,json/* isJsonObject */.O)(custom)
            ? context.customProperties.problems(path.slice(0, 1), family.entity, custom)
            : []),
    ];
}
function crowded(context, family, parentPath, params) {
    const sku = children_skuOf(requireService(context.store, params));
    const limits = vocabulary/* skuLimits */.yd[sku];
    const limit = limits[family.collection];
    if (limit === undefined || context.store.count(parentPath, family.collection) < limit)
        return [];
    return [`The maximum number of ${family.collection} (${limit}) of the ${sku} plan has been reached.`];
}
function children_skuOf(service) {
    const sku = service.envelope?.sku;
    return (0,json/* isJsonObject */.O)(sku) && sku.name === 'Standard' ? 'Standard' : 'Free';
}
function refuseProblems(problems) {
    if (problems.length > 0)
        throw validationError(problems);
}

;// CONCATENATED MODULE: ./build/emulator/management/families/api.js


const url = { type: 'string', maxLength: vocabulary/* limits */.Fy.url };
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
            title: { type: 'string', minLength: 1, maxLength: vocabulary/* limits */.Fy.title },
            summary: { type: 'string', maxLength: vocabulary/* limits */.Fy.summary },
            description: { type: 'string', maxLength: vocabulary/* limits */.Fy.apiDescription },
            kind: { type: 'string', minLength: 1 },
            lifecycleStage: { type: 'string', enum: vocabulary/* lifecycleStages */.Wm, readOnly: true },
            termsOfService: { type: 'object', required: ['url'], properties: { url } },
            license: {
                type: 'object',
                properties: {
                    name: { type: 'string', maxLength: vocabulary/* limits */.Fy.licenseName },
                    url,
                    identifier: { type: 'string', maxLength: vocabulary/* limits */.Fy.licenseIdentifier },
                },
            },
            externalDocumentation: {
                type: 'array',
                maxItems: vocabulary/* limits */.Fy.externalDocumentationItems,
                default: [],
                items: {
                    type: 'object',
                    required: ['url'],
                    properties: {
                        title: { type: 'string', maxLength: vocabulary/* limits */.Fy.externalDocumentationTitle },
                        description: { type: 'string', maxLength: vocabulary/* limits */.Fy.externalDocumentationDescription },
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
                        name: { type: 'string', maxLength: vocabulary/* limits */.Fy.contactName },
                        url,
                        email: { type: 'string', maxLength: vocabulary/* limits */.Fy.contactEmail },
                    },
                },
            },
            customProperties: { type: 'object', default: {} },
        },
    },
};

;// CONCATENATED MODULE: ./build/emulator/management/families/definition.js


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
            title: { type: 'string', minLength: 1, maxLength: vocabulary/* limits */.Fy.title },
            description: { type: 'string' },
            specification: { type: 'object', readOnly: true },
        },
    },
};

;// CONCATENATED MODULE: ./build/emulator/management/families/deployment.js


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
            title: { type: 'string', minLength: 1, maxLength: vocabulary/* limits */.Fy.title },
            description: { type: 'string', maxLength: vocabulary/* limits */.Fy.deploymentDescription },
            environmentId: { type: 'string' },
            definitionId: { type: 'string' },
            state: { type: 'string' },
            server: {
                type: 'object',
                required: ['runtimeUri'],
                properties: {
                    runtimeUri: { type: 'array', items: { type: 'string', maxLength: vocabulary/* limits */.Fy.url } },
                },
            },
            customProperties: { type: 'object', default: {} },
            recommended: { type: 'boolean', default: false },
        },
    },
};

;// CONCATENATED MODULE: ./build/emulator/management/families/environment.js

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
            title: { type: 'string', minLength: 1, maxLength: vocabulary/* limits */.Fy.title },
            kind: { type: 'string', minLength: 1 },
            description: { type: 'string', maxLength: vocabulary/* limits */.Fy.environmentDescription },
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

;// CONCATENATED MODULE: ./build/emulator/management/families/metadata-schema.js



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
                        entity: { type: 'string', enum: vocabulary/* metadataEntities */.Jv },
                        required: { type: 'boolean' },
                        deprecated: { type: 'boolean' },
                    },
                },
            },
            schema: { type: 'string', minLength: 1 },
        },
    },
};

;// CONCATENATED MODULE: ./build/emulator/management/families/version.js


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
            title: { type: 'string', minLength: 1, maxLength: vocabulary/* limits */.Fy.title },
            lifecycleStage: { type: 'string', enum: vocabulary/* lifecycleStages */.Wm },
        },
    },
};

;// CONCATENATED MODULE: ./build/emulator/management/families/workspace.js


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
            title: { type: 'string', minLength: 1, maxLength: vocabulary/* limits */.Fy.title },
            description: { type: 'string' },
        },
    },
};

;// CONCATENATED MODULE: ./build/emulator/management/metadata-export.js








const families = { api: apis, environment: environments, deployment: deployments };
/**
 * The JSON Schema that an entity is validated with, as text. The live service shows internal members here too, and
 * those of an api by their internal, capitalised names; what callers read is `properties.customProperties`.
 */
function exportMetadataSchema(context, request, params) {
    requireService(context.store, params);
    const { assignedTo } = jsonBody(request);
    const entity = vocabulary/* metadataEntities */.Jv.find((known) => known === assignedTo);
    if (!entity)
        throw validationError([`The field AssignedTo must be one of: ${vocabulary/* metadataEntities */.Jv.join(', ')}.`]);
    const { properties = {}, required } = families[entity].schema;
    const service = servicePath(serviceAddress(params));
    const schema = {
        type: 'object',
        properties: {
            ...(entity === 'api' ? capitalised(properties) : properties),
            customProperties: context.customProperties.schema(service, entity),
        },
        // The live service lists what it requires of an environment, but not of an api.
        ...(required && entity !== 'api' ? { required } : {}),
    };
    return { status: 200, body: { format: 'json-schema', value: JSON.stringify(schema) } };
}
function capitalised(members) {
    return Object.fromEntries(Object.entries(members).map(([name, schema]) => [name.slice(0, 1).toUpperCase() + name.slice(1), schema]));
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
 * `localhost`: the live name could lead a person to sign in at somebody else's portal.
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

;// CONCATENATED MODULE: ./build/emulator/management/loopback-link.js

const loopback = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;
const deadlineMs = 10_000;
/**
 * Fetches a linked document. The embedded API Center stays on this machine, so only loopback is asked.
 *
 * @returns the text, or one sentence about why there is none; it never rejects
 */
async function fetchLoopback(link, closing) {
    const url = URL.canParse(link) ? new URL(link) : undefined;
    if (!url || !/^https?:$/.test(url.protocol) || !loopback.test(url.hostname)) {
        return { failure: 'The embedded API Center follows links to loopback addresses only.' };
    }
    try {
        const response = await fetch(url, {
            redirect: 'error',
            signal: AbortSignal.any([closing, AbortSignal.timeout(deadlineMs)]),
        });
        if (!response.ok)
            return { failure: `The link was answered with status ${response.status}.` };
        return await bounded(response);
    }
    catch {
        return { failure: 'The link could not be read.' };
    }
}
async function bounded(response) {
    const chunks = [];
    let bytes = 0;
    for await (const chunk of response.body ?? []) {
        bytes += chunk.length;
        if (bytes > greatestBody)
            return { failure: `The document is larger than ${greatestBody} bytes.` };
        chunks.push(chunk);
    }
    return { text: Buffer.concat(chunks).toString('utf8') };
}

;// CONCATENATED MODULE: ./build/emulator/management/specification.js









const importRequest = {
    type: 'object',
    required: ['format', 'value'],
    properties: {
        format: { type: 'string', enum: vocabulary/* specificationFormats */.mz },
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
function importSpecification(context, request, params) {
    const [path, definition] = requireChild(context.store, definitions, params);
    const order = normalised(importRequest, jsonBody(request));
    const problems = propertyProblems(importRequest, order);
    if (problems.length > 0)
        throw validationError(problems);
    const value = String(order.value);
    const specification = order.specification ?? {};
    const write = (text) => writeText(context, path, definition.order, text, { specification });
    if (order.format === 'link') {
        return context.operations.start(request, definition.id, importLink(context, value, write));
    }
    if (Buffer.byteLength(value) > vocabulary/* inlineSpecificationBytes */.Iv) {
        throw validationError([
            `The field Value must be a string or array type with a maximum length of '${vocabulary/* inlineSpecificationBytes */.Iv}'.`,
        ]);
    }
    write(value);
    if (context.mode === 'live')
        return { status: 200 };
    return context.operations.start(request, definition.id, Promise.resolve({ status: 'Succeeded' }));
}
/** The document exactly as it was imported. */
function exportSpecification(context, request, params) {
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
async function importLink(context, url, write) {
    const fetched = await fetchLoopback(url, context.closing);
    if ('failure' in fetched) {
        return { status: 'Failed', error: { code: 'ValidationError', message: fetched.failure } };
    }
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
/** Leaves a definition alone that was deleted, or deleted and created anew, since `order`. */
function writeText(context, path, order, text, derived) {
    const current = context.store.get(path);
    if (current?.order !== order)
        return;
    context.store.put(path, changedRecord(context.stamps, current, { text, derived }));
}

;// CONCATENATED MODULE: ./build/emulator/management/site.js

















const site_families = [workspaces, environments, apis, versions, definitions, deployments, metadataSchemas];
const commonHeaders = {
    'cache-control': 'no-cache',
    pragma: 'no-cache',
    expires: '-1',
    'x-content-type-options': 'nosniff',
};
/** Sent by the provider itself, not with the gateway's errors. */
const providerHeaders = {
    'api-supported-versions': '2023-07-01-preview, 2024-03-01, 2024-03-15-preview, 2024-06-01-preview',
};
/** The management API. What a call has written is on disk before its answer leaves. */
function managementSite(context) {
    const routes = managementRoutes(context);
    const allowance = new Allowance(context.clock);
    return async (request) => {
        const subscription = request.path.split('/')[2] ?? '';
        const spent = allowance.spend(subscription, request.method);
        if (context.limits === 'arm' && spent.retryAfter !== undefined)
            return throttled(subscription, spent);
        const answer = await management_site_answered(routes, request);
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
async function management_site_answered(routes, request) {
    try {
        const match = routes.find(request.method, request.path);
        if (!match)
            throw unrouted(routes, request);
        if (!request.query.get('api-version')) {
            throw gateway(400, 'MissingApiVersionParameter', 'The api-version query parameter (?api-version=) is required for all requests.');
        }
        return await match.handler(request, match.params);
    }
    catch (error) {
        if (error instanceof Refusal)
            return error.answer;
        throw error;
    }
}
function managementRoutes(context) {
    const routes = new RouteTable();
    const list = '/subscriptions/:subscriptionId/providers/Microsoft.ApiCenter/services';
    routes.on('GET', list, (request, params) => listServices(context, request, params));
    routes.on('GET', serviceRoute.replace('/:service', ''), (request, params) => listServices(context, request, params));
    routes.on('GET', serviceRoute, (_, params) => getService(context, params));
    routes.on('PUT', serviceRoute, (request, params) => putService(context, request, params));
    routes.on('PATCH', serviceRoute, (request, params) => patchService(context, request, params));
    routes.on('DELETE', serviceRoute, (_, params) => deleteService(context, params));
    routes.on('POST', `${serviceRoute}/exportMetadataSchema`, (request, params) => exportMetadataSchema(context, request, params));
    routes.on('GET', portalRoute, (_, params) => getPortal(context, params));
    routes.on('PUT', portalRoute, (request, params) => putPortal(context, request, params));
    routes.on('DELETE', portalRoute, (_, params) => deletePortal(context, params));
    for (const family of site_families) {
        const child = childRoute(family);
        routes.on('GET', collectionRoute(family), (request, params) => listChildren(context, family, request, params));
        routes.on('GET', child, (_, params) => getChild(context, family, params));
        routes.on('HEAD', child, (_, params) => withoutBody(() => getChild(context, family, params)));
        routes.on('PUT', child, (request, params) => putChild(context, family, request, params));
        routes.on('DELETE', child, (_, params) => deleteChild(context, family, params));
    }
    const definition = childRoute(definitions);
    routes.on('POST', `${definition}/importSpecification`, (request, params) => importSpecification(context, request, params));
    routes.on('POST', `${definition}/exportSpecification`, (request, params) => exportSpecification(context, request, params));
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

;// CONCATENATED MODULE: ./build/emulator/own-routes.js

/** Puts the emulator's own path before a site: `/_emulator/requests`, GET to read and DELETE to clear. */
function withOwnRoutes(log, site) {
    return async (request) => {
        if (!request.path.startsWith('/_emulator/'))
            return site(request);
        if (request.path === '/_emulator/requests' && request.method === 'GET') {
            return { status: 200, body: log.entries().map((entry) => ({ ...entry })) };
        }
        if (request.path === '/_emulator/requests' && request.method === 'DELETE') {
            log.clear();
            return { status: 204 };
        }
        return wrappedError(404, 'NotFound', 'The emulator has GET and DELETE /_emulator/requests.');
    };
}

;// CONCATENATED MODULE: ./build/emulator/registry/servers.js


/** The latest version of every listed server: APIs of kind `mcp` that have a version and a deployment. */
function registryServers(store, workspace) {
    return store
        .list(workspace, 'apis')
        .flatMap((api) => (isMcp(api) ? versionsOf(store, workspace, api).slice(-1) : []));
}
/** Every version of one server in the order of creation; none when it is not listed. */
function registryVersions(store, workspace, name) {
    const api = store.get([...workspace, { collection: 'apis', name }]);
    return api && isMcp(api) ? versionsOf(store, workspace, api) : [];
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
        title: servers_text(api.properties.title),
        description: servers_text(api.properties.description),
        version: servers_text(version.properties.title),
        isLatest: index === versions.length - 1,
        remotes,
        createdAt: withOffset(version.createdAt),
        updatedAt: withOffset(version.lastModifiedAt),
        guid: guidOf(version.id),
    }));
}
/** Every remote is called `sse`, except where the deployment's definition has the portal's name for the other transport. */
function remotesOf(deployment) {
    const { server, definitionId } = deployment.properties;
    const urls = (0,json/* isJsonObject */.O)(server) && Array.isArray(server.runtimeUri) ? server.runtimeUri : [];
    const type = servers_text(definitionId).endsWith('/definitions/default-streamable') ? 'streamable-http' : 'sse';
    return urls.map((url) => ({ type, url: servers_text(url) }));
}
function isMcp(api) {
    return servers_text(api.properties.kind).toLowerCase() === 'mcp';
}
function servers_text(value) {
    return typeof value === 'string' ? value : '';
}
function withOffset(time) {
    return time.replace(/Z$/, '+00:00');
}
/** The same for the same entry, however often it is asked for. */
function guidOf(id) {
    const hex = (0,external_node_crypto_.createHash)('sha256').update(id.toLowerCase()).digest('hex');
    return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join('-');
}

;// CONCATENATED MODULE: ./build/emulator/registry/routes.js



/** Entries on a page unless the caller wants fewer, as the MCP registry's own service has it; and the most he gets. */
const defaultPage = 30;
const greatestPage = 100;
/**
 * Adds the MCP registry of one service: `v0.1` and the older `v0`, with and without the workspace.
 *
 * @param pageSize the most entries on a page, to make lists that need several
 */
function addRegistryRoutes(routes, store, service, pageSize) {
    const workspace = [...servicePath(service), { collection: 'workspaces', name: 'default' }];
    for (const base of ['', '/workspaces/default']) {
        routes.on('GET', `${base}/v0.1/servers`, (request) => listPage(request, registryServers(store, workspace), pageSize, entry, 'nextCursor'));
        routes.on('GET', `${base}/v0.1/servers/:name/versions/:version`, (_, { name = '', version = '' }) => found(registryVersions(store, workspace, name).find(matching(version)), entry));
        routes.on('GET', `${base}/v0/servers`, (request) => listPage(request, registryServers(store, workspace), pageSize, olderEntry, 'next_cursor'));
        routes.on('GET', `${base}/v0/servers/:name`, (_, { name = '' }) => found(registryVersions(store, workspace, name).at(-1), olderEntry));
    }
}
function listPage(request, servers, pageSize, render, cursorMember) {
    const asked = Number(request.query.get('limit') ?? defaultPage);
    const after = Number(Buffer.from(request.query.get('cursor') ?? '', 'base64url').toString() || 0);
    if (!Number.isInteger(asked) || asked < 1 || Number.isNaN(after)) {
        return wrappedError(400, 'BadRequest', 'limit must be a positive number and cursor one that was given.');
    }
    const remaining = servers.filter((server) => server.order > after);
    const shown = remaining.slice(0, Math.min(asked, pageSize ?? greatestPage, greatestPage));
    const last = shown.at(-1);
    const next = last && shown.length < remaining.length
        ? { [cursorMember]: Buffer.from(String(last.order)).toString('base64url') }
        : {};
    return { status: 200, body: { servers: shown.map(render), metadata: { ...next, count: shown.length } } };
}
function found(server, render) {
    if (server)
        return { status: 200, body: render(server) };
    return wrappedError(404, 'NotFound', 'There is no such server or version in this registry.');
}
function matching(version) {
    return (server) => (version === 'latest' ? server.isLatest : server.version === version);
}
/** An entry of `v0.1`. A member without a value is left out, as the live service does with titles. */
function entry(server) {
    const { name, title, description, version, remotes, createdAt, updatedAt, isLatest, guid } = server;
    return {
        server: {
            $schema: 'https://static.modelcontextprotocol.io/schemas/2025-09-29/server.schema.json',
            name,
            ...(title ? { title } : {}),
            ...(description ? { description } : {}),
            version,
            remotes: [...remotes],
        },
        _meta: {
            'io.modelcontextprotocol.registry/official': { status: 'active', createdAt, updatedAt, isLatest },
            'x-ms-id': guid,
        },
    };
}
function olderEntry(server) {
    const { name, description, version, remotes, createdAt, updatedAt, isLatest, guid } = server;
    return {
        id: guid,
        name,
        ...(description ? { description } : {}),
        status: 'active',
        version_detail: { version, release_date: createdAt, is_latest: isLatest },
        packages: [],
        remotes: remotes.map(({ type, url }) => ({ transport_type: type, url })),
        created_at: createdAt,
        updated_at: updatedAt,
        'x-ms-id': guid,
    };
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

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/text/printable.js
var printable = __webpack_require__(20075);
;// CONCATENATED MODULE: ./build/emulator/state-file.js





const format = 'mcp-register-emulator/1';
const collections = [
    'services',
    'workspaces',
    'environments',
    'apis',
    'versions',
    'definitions',
    'deployments',
    'metadataSchemas',
    'portals',
];
const state_file_text = { type: 'string' };
const count = { type: 'integer', minimum: 0 };
const isStoredState = new ajv.Ajv().compile({
    type: 'object',
    required: ['format', 'resources'],
    properties: {
        format: { const: format },
        resources: {
            type: 'array',
            items: {
                type: 'object',
                required: ['path', 'resource'],
                properties: {
                    path: {
                        type: 'array',
                        minItems: 1,
                        items: {
                            type: 'object',
                            required: ['collection', 'name'],
                            properties: { collection: { enum: collections }, name: state_file_text },
                        },
                    },
                    resource: {
                        type: 'object',
                        required: ['id', 'name', 'properties', 'createdAt', 'lastModifiedAt', 'etag', 'order', 'written'],
                        properties: {
                            id: state_file_text,
                            name: state_file_text,
                            properties: { type: 'object' },
                            derived: { type: 'object' },
                            envelope: { type: 'object' },
                            text: state_file_text,
                            dataPort: { type: 'integer', minimum: 1, maximum: 65_535 },
                            createdAt: state_file_text,
                            lastModifiedAt: state_file_text,
                            etag: state_file_text,
                            order: count,
                            written: count,
                        },
                    },
                },
            },
        },
    },
});
/**
 * Keeps a store in one file. The file is only ever replaced as a whole, so that whoever reads it, a
 * killed process's successor included, sees one moment's state.
 */
class StateFile {
    #path;
    #store;
    /** One line a resource; records are immutable, so an unchanged one is never written out anew. */
    #lines = new WeakMap();
    #saved = -1;
    #running = Promise.resolve();
    #waiting;
    constructor(path, store) {
        this.#path = path;
        this.#store = store;
    }
    /**
     * Fills the store from the file; a missing file is an empty state.
     *
     * @throws InvalidInput when the file is not a state of this program, or cannot be read
     */
    async load() {
        const content = await read(this.#path);
        if (content === undefined)
            return;
        const state = parse(content, this.#path);
        try {
            for (const { path, resource } of state.resources)
                this.#store.put(path, resource);
        }
        catch (cause) {
            throw unusable(this.#path, 'an entry has no parent', cause);
        }
    }
    /**
     * Resolves when everything that is in the store at this call is on disk. Calls that come while a write
     * is under way share the next one.
     *
     * @throws InvalidInput when the file cannot be written
     */
    save() {
        if (this.#saved === this.#store.revision)
            return Promise.resolve();
        this.#waiting ??= this.#running
            .catch(() => undefined)
            .then(() => {
            this.#waiting = undefined;
            this.#running = this.#write();
            return this.#running;
        });
        return this.#waiting;
    }
    async #write() {
        const revision = this.#store.revision;
        const lines = Array.from(this.#store.entries(), ([path, resource]) => this.#line(path, resource));
        const content = `{"format":"${format}","resources":[\n${lines.join(',\n')}\n]}\n`;
        const temporary = `${this.#path}.tmp`;
        try {
            await (0,promises_.mkdir)((0,external_node_path_.dirname)(this.#path), { recursive: true });
            const file = await (0,promises_.open)(temporary, 'w');
            try {
                await file.writeFile(content);
                await file.sync();
            }
            finally {
                await file.close();
            }
            await (0,promises_.rename)(temporary, this.#path);
        }
        catch (cause) {
            throw notWritable(this.#path, cause);
        }
        this.#saved = revision;
    }
    #line(path, resource) {
        const known = this.#lines.get(resource);
        if (known !== undefined)
            return known;
        const line = JSON.stringify({ path, resource });
        this.#lines.set(resource, line);
        return line;
    }
}
async function read(path) {
    try {
        return await (0,promises_.readFile)(path, 'utf8');
    }
    catch (cause) {
        if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT')
            return undefined;
        throw unusable(path, reason(cause), cause);
    }
}
function parse(content, path) {
    let value;
    try {
        value = JSON.parse(content);
    }
    catch (cause) {
        throw unusable(path, 'it is not JSON', cause);
    }
    if (isStoredState(value))
        return value;
    const [first] = isStoredState.errors ?? [];
    throw unusable(path, `${first?.instancePath || 'the document'} ${first?.message ?? 'is not a state'}`);
}
/** The refusal of a state file that nothing can be written to. */
function notWritable(path, cause) {
    return new errors/* InvalidInput */.o9({
        code: 'emulator-state-not-writable',
        message: `The state file ${(0,printable/* printable */.g)(path)} cannot be written: ${reason(cause)}.`,
        next: 'Name a file in a folder that you may write to.',
        cause,
    });
}
function unusable(path, why, cause) {
    return new errors/* InvalidInput */.o9({
        code: 'emulator-state-unusable',
        message: `The state file ${(0,printable/* printable */.g)(path)} is not a state of the embedded API Center: ${(0,printable/* printable */.g)(why)}.`,
        next: 'Name another file, or move this one away to start with an empty API Center. It was left as it is.',
        ...(cause === undefined ? {} : { cause }),
    });
}
function reason(cause) {
    return (0,printable/* printable */.g)(cause instanceof Error ? cause.message : String(cause));
}

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
 * @returns gives the state file free again
 * @throws InvalidInput when another process still has it after that, or no lock file can be put there
 */
async function lockState(statePath, clock, random) {
    const deadline = clock.now() + greatestWaitMs;
    for (;;) {
        const holder = await take(statePath).catch((cause) => {
            throw notWritable(statePath, cause);
        });
        if (holder === undefined)
            break;
        if (clock.now() >= deadline)
            throw locked(statePath, holder);
        await clock.sleep(retryMs * (1 + random()));
    }
    let free = false;
    return async () => {
        if (free)
            return;
        free = true;
        await withdraw(lockFile(statePath, process.pid));
    };
}
/** @returns the id of the process that has the lock; undefined when it is this one's now */
async function take(statePath) {
    const file = lockFile(statePath, process.pid);
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(file), { recursive: true });
    const [holder] = await holders(statePath);
    if (holder !== undefined)
        return holder;
    if (own.has(file))
        return process.pid;
    own.add(file);
    try {
        await (0,promises_.writeFile)(file, '', { flag: 'wx' });
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
    await (0,promises_.rm)(file, { force: true });
    own.delete(file);
}
/** The processes that have a lock file and are alive. Lock files of others are removed. */
async function holders(statePath) {
    const prefix = `${(0,external_node_path_.basename)(statePath)}.`;
    const alive = [];
    for (const name of await (0,promises_.readdir)((0,external_node_path_.dirname)((0,external_node_path_.resolve)(statePath)))) {
        const id = name.startsWith(prefix) && /^([1-9]\d*)\.lock$/.exec(name.slice(prefix.length))?.[1];
        if (!id)
            continue;
        const pid = Number(id);
        const file = lockFile(statePath, pid);
        if (pid === process.pid ? own.has(file) : isAlive(pid))
            alive.push(pid);
        else
            await (0,promises_.rm)(file, { force: true });
    }
    return alive;
}
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
function lockFile(statePath, pid) {
    return (0,external_node_path_.resolve)(`${statePath}.${pid}.lock`);
}
function locked(statePath, pid) {
    return new errors/* InvalidInput */.o9({
        code: 'emulator-state-locked',
        message: `The state file ${(0,printable/* printable */.g)(statePath)} is in use by process ${pid}.`,
        why: 'An embedded API Center keeps its state there until it ends; a second one would overwrite it.',
        next: `Wait for process ${pid} or end it, or name another file with --state. If it is not mcp-register, delete ${(0,printable/* printable */.g)(`${statePath}.${pid}.lock`)}.`,
    });
}

;// CONCATENATED MODULE: ./build/emulator/store.js
/**
 * All resources of all API centers, as one tree: a look-up costs its depth, whatever the number of
 * entries, and removing a resource removes everything below it.
 */
class Store {
    #roots = new Map();
    #revision = 0;
    /** Grows with every change; equal numbers mean equal contents. */
    get revision() {
        return this.#revision;
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
        this.#revision++;
    }
    /** Removes one resource with everything below it. False when there was none. */
    delete(path) {
        const last = path.at(-1);
        if (!last)
            return false;
        const members = this.#children(path.slice(0, -1))?.get(last.collection);
        const removed = members?.delete(last.name.toLowerCase()) ?? false;
        if (removed)
            this.#revision++;
        return removed;
    }
    /** Every resource with its path, parents before children. */
    *entries() {
        yield* walk([], this.#roots);
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
 * Starts an API Center on loopback: the management API on one port, a data host with the MCP registry on a
 * port of its own for each service. A state file is this emulator's alone until it is closed or killed; calls are
 * answered once the seed is there.
 *
 * @throws InvalidInput when a port is taken, the state file is unusable or in use, or a fault is wrong
 */
async function startEmulator(options = {}) {
    const { statePath, clock = core_clock/* systemClock */.m, random = Math.random } = options;
    if (statePath === undefined)
        return start(options);
    const unlock = await lockState(statePath, clock, random);
    try {
        const emulator = await start(options);
        return { ...emulator, close: () => emulator.close().finally(unlock) };
    }
    catch (error) {
        await unlock();
        throw error;
    }
}
async function start(options) {
    const closing = new AbortController();
    const traffic = {
        log: new RequestLog(),
        faults: new faults/* FaultDesk */.A(),
        clock: options.clock ?? core_clock/* systemClock */.m,
        wallTime: options.wallTime ?? Date.now,
        latencyMs: options.latencyMs ?? 0,
        closing: closing.signal,
    };
    traffic.faults.set(options.faults ?? []);
    const store = new Store();
    const stamps = new Stamps(traffic.wallTime);
    const stateFile = options.statePath === undefined ? undefined : new StateFile(options.statePath, store);
    const random = options.random ?? Math.random;
    const dataHosts = new DataHosts((service) => dataSite((routes) => addRegistryRoutes(routes, store, service, options.pageSize)), traffic);
    const context = {
        store,
        stamps,
        clock: traffic.clock,
        dataHosts,
        operations: new Operations(stamps, random),
        customProperties: new CustomPropertyRules(store),
        mode: options.mode ?? 'live',
        sku: options.sku ?? 'Free',
        limits: options.limits ?? 'off',
        pageSize: options.pageSize,
        importDelayMs: options.importDelayMs ?? 5000,
        closing: closing.signal,
        save: async () => stateFile?.save(),
    };
    let open = () => { };
    const ready = new Promise((resolve) => {
        open = resolve;
    });
    const management = managementSite(context);
    await stateFile?.load();
    for (const [, { order, written }] of store.entries())
        stamps.continueAfter(Math.max(order, written));
    const listener = await listen('management', options.port ?? 0, withOwnRoutes(traffic.log, (request) => ready.then(() => management(request))), traffic);
    const close = async () => {
        closing.abort();
        await Promise.all([listener.close(), dataHosts.closeAll()]);
        await context.save();
    };
    try {
        for (const service of store.list([], 'services'))
            await openDataHost(context, addressOf(service));
        for (const { location = 'eastus', sku, ...address } of options.seed ?? []) {
            if (store.get(servicePath(address)))
                continue;
            await createService(context, address, { location, ...(sku ? { sku: { name: sku } } : {}) });
        }
        await context.save();
        open();
    }
    catch (error) {
        await close().catch(() => undefined);
        throw error;
    }
    return {
        url: `http://127.0.0.1:${listener.port}`,
        dataUrl: (service) => {
            const hostname = dataHosts.hostname(service);
            return hostname && `http://${hostname}`;
        },
        requests: () => traffic.log.entries(),
        clearRequests: () => traffic.log.clear(),
        setFaults: (faults) => traffic.faults.set(faults),
        close,
    };
}


/***/ })

};
