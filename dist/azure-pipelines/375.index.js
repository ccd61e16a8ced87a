export const id = 375;
export const ids = [375];
export const modules = {

/***/ 82774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ withWarnings)
/* harmony export */ });
/* harmony import */ var _core_report_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56859);

/** The report with warnings that came up before the run. */
function withWarnings(report, warnings, { words }) {
    return warnings.length === 0
        ? report
        : { ...report, warnings: [...(0,_core_report_report_js__WEBPACK_IMPORTED_MODULE_0__/* .warningsInWords */ .W2)(warnings, words), ...report.warnings] };
}


/***/ }),

/***/ 79557:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fy: () => (/* binding */ limits),
/* harmony export */   Iv: () => (/* binding */ inlineSpecificationBytes),
/* harmony export */   Jv: () => (/* binding */ metadataEntities),
/* harmony export */   Wm: () => (/* binding */ lifecycleStages),
/* harmony export */   XV: () => (/* binding */ apiVersion),
/* harmony export */   Z2: () => (/* binding */ environmentKinds),
/* harmony export */   Zv: () => (/* binding */ skus),
/* harmony export */   gr: () => (/* binding */ resourceNamePattern),
/* harmony export */   yd: () => (/* binding */ skuLimits)
/* harmony export */ });
/* unused harmony export specificationFormats */
/**
 * The service's constants and limits, shared by the client and the embedded API Center.
 * Source: Microsoft.ApiCenter management API 2024-03-01 and the live service's behaviour.
 */
const apiVersion = '2024-03-01';
const environmentKinds = ['development', 'testing', 'staging', 'production'];
const lifecycleStages = [
    'design',
    'development',
    'testing',
    'preview',
    'production',
    'deprecated',
    'retired',
];
/** Maximum lengths in UTF-16 units, as the service enforces them. */
const limits = {
    /** The API declares 3; the service accepts 2. */
    shortestName: 2,
    /** Ten commands of the Azure CLI's extension refuse shorter names, those that the service accepts too. */
    shortestNewName: 3,
    name: 90,
    title: 50,
    summary: 200,
    apiDescription: 1000,
    environmentDescription: 1000,
    deploymentDescription: 500,
    url: 200,
    externalDocumentationItems: 20,
    externalDocumentationTitle: 50,
    externalDocumentationDescription: 500,
    contactName: 100,
    contactEmail: 100,
    licenseName: 50,
    licenseIdentifier: 50,
};
/** UTF-8 bytes of a specification that is sent inline. */
const inlineSpecificationBytes = 3 * 1024 * 1024;
/** What every resource name must match. The API declares lengths from 3 to 90; the service accepts 2. */
const resourceNamePattern = /^[a-zA-Z0-9-]+$/;
const skus = ['Free', 'Standard'];
/**
 * Maximum numbers of entries by plan, as documented (service limits of Azure API Center): of collections by their
 * name, and of the custom metadata properties of one entity.
 */
const skuLimits = {
    Free: {
        apis: 200,
        versions: 5,
        definitions: 5,
        deployments: 10,
        environments: 20,
        workspaces: 1,
        metadataOfEntity: 10,
    },
    Standard: {
        apis: 10_000,
        versions: 100,
        definitions: 5,
        deployments: 10,
        environments: 20,
        workspaces: 1,
        metadataOfEntity: 20,
    },
};
const specificationFormats = (/* unused pure expression or super */ null && (['inline', 'link']));
/** The kinds of entries that custom metadata can be assigned to. */
const metadataEntities = ['api', 'environment', 'deployment'];


/***/ }),

/***/ 66289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dD: () => (/* binding */ derivedId),
/* harmony export */   kT: () => (/* binding */ suffixedId),
/* harmony export */   yR: () => (/* binding */ slug)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _constants_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79557);


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
    return id === '' || id.length >= _constants_js__WEBPACK_IMPORTED_MODULE_1__/* .limits */ .Fy.shortestNewName ? id : `${id}-0`;
}
/** A resource name with a suffix. Where both are too long, the name is cut and never the suffix. */
function suffixedId(id, suffix) {
    return fittingId(id, suffix, id);
}
/** @param whole the text that is hashed, so that two long names stay different */
function fittingId(id, suffix, whole) {
    const room = _constants_js__WEBPACK_IMPORTED_MODULE_1__/* .limits */ .Fy.name - suffix.length;
    if (id.length <= room)
        return `${id}${suffix}`;
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(whole, 'utf8').digest('hex').slice(0, hashLength);
    return `${trimHyphens(id.slice(0, room - hashLength - 1))}-${hash}${suffix}`;
}
function trimHyphens(text) {
    return text.replace(/^-+|-+$/g, '');
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

/***/ 25486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rj: () => (/* binding */ parseBoundedJson),
/* harmony export */   hz: () => (/* binding */ isDeeperThan),
/* harmony export */   qF: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var _http_bounded_body_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92339);

/**
 * Parses JSON from a stranger, undefined when it is none. Throws TooLarge when it is nested deeper than
 * `maxDepth`, or has more values than are left: measured before it is parsed, because a few bytes of text
 * can become a thousand of memory.
 */
function parseBoundedJson(text, values, maxDepth) {
    values.left -= countValues(text, maxDepth);
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
function countValues(text, maxDepth) {
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
                if (++depth > maxDepth)
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

/***/ 93658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pk: () => (/* binding */ clouds),
/* harmony export */   Tj: () => (/* binding */ publicCloud),
/* harmony export */   X: () => (/* binding */ cloudNamed),
/* harmony export */   fI: () => (/* binding */ cloudAt)
/* harmony export */ });
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
/** The cloud with this address of Azure Resource Manager; undefined for any other address. */
function cloudAt(armEndpoint) {
    const origin = URL.canParse(armEndpoint) ? new URL(armEndpoint).origin : armEndpoint;
    return clouds.find((cloud) => cloud.armEndpoint === origin);
}
/** The cloud with this name, in upper or lower case. */
function cloudNamed(name) {
    return clouds.find((cloud) => cloud.name.toLowerCase() === name.toLowerCase());
}


/***/ }),

/***/ 27284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vw: () => (/* binding */ failOnWords),
/* harmony export */   Zl: () => (/* binding */ ruleIds),
/* harmony export */   gO: () => (/* binding */ severities)
/* harmony export */ });
/** How grave a finding is, the gravest first. */
const severities = ['error', 'warning', 'note'];
/** Every rule of the audit by its stable id, in the order in which findings of one severity are shown. */
const ruleIds = [
    'runner-network',
    'dead',
    'dangling',
    'secret-in-url',
    'http-endpoint',
    'unhealthy',
    'not-verified',
    'unresolved-here',
    'drifted',
    'surface-changed',
    'undeclared',
    'unstamped',
    'foreign',
    'not-listed',
    'by-name-broken',
    'hidden-from-vscode',
    'hidden-from-copilot',
    'hidden-from-portal',
    'duplicate-endpoint',
    'empty-description',
    'stale-description',
    'unsafe-text',
    'legacy-transport',
    'definition-invalid',
    'definition-without-endpoint',
    'metadata-missing',
    'staging-left',
    'capacity',
    'surface-too-large',
    'tool-quality',
];
/** What the input `fail-on` of an audit takes. */
const failOnWords = [...ruleIds, ...severities, 'none'];


/***/ }),

/***/ 9841:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ exportFormats)
/* harmony export */ });
const exportFormats = ['copilot', 'vscode', 'claude-code', 'backstage', 'markdown'];


/***/ }),

/***/ 17392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Uy: () => (/* binding */ unknownCondition),
/* harmony export */   sp: () => (/* binding */ isSelected),
/* harmony export */   zB: () => (/* binding */ parseCondition)
/* harmony export */ });
/* harmony import */ var _text_wildcard_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41704);

/** Reads `field=pattern`; undefined when the text is anything else. */
function parseCondition(text) {
    const at = text.indexOf('=');
    const field = text.slice(0, Math.max(at, 0)).trim();
    const pattern = text.slice(at + 1).trim();
    return /^[A-Za-z0-9][\w.-]*$/.test(field) && pattern !== '' ? { field, pattern } : undefined;
}
/**
 * Whether an endpoint is part of an export: for each field that the conditions name, it has one of the values. An
 * endpoint of a pull request is part of it only where a condition names its environment in full.
 */
function isSelected(endpoint, conditions) {
    if (endpoint.staged && !conditions.some((condition) => namesEnvironment(condition, endpoint)))
        return false;
    return [...new Set(conditions.map(({ field }) => field))].every((field) => {
        const values = valuesOf(endpoint, field);
        return conditions.some((condition) => condition.field === field && values.some((value) => (0,_text_wildcard_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesWildcard */ ._)(condition.pattern, value)));
    });
}
function namesEnvironment({ field, pattern }, { environmentId }) {
    return field === 'environment' && pattern.toLowerCase() === environmentId?.toLowerCase();
}
function valuesOf({ stage, environmentId, customProperties }, field) {
    if (field === 'stage')
        return stage === undefined ? [] : [stage];
    if (field === 'environment')
        return environmentId === undefined ? [] : [environmentId];
    return Object.hasOwn(customProperties, field) ? textsOf(customProperties[field]) : [];
}
function textsOf(value) {
    if (Array.isArray(value))
        return value.flatMap((item) => textsOf(item));
    return typeof value === 'object' || value === undefined ? [] : [String(value)];
}
/**
 * The first condition that no entry could meet, because the catalogue has no such environment or metadata: it is
 * mistyped rather than met by none. An empty catalogue tells nothing.
 */
function unknownCondition(endpoints, conditions) {
    if (endpoints.length === 0)
        return undefined;
    return conditions.find(({ field, pattern }) => {
        // The stages are a closed list, which was checked when the condition was read.
        if (field === 'stage')
            return false;
        const values = endpoints.flatMap((endpoint) => valuesOf(endpoint, field));
        return field === 'environment'
            ? !values.some((value) => (0,_text_wildcard_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesWildcard */ ._)(pattern, value))
            : values.length === 0;
    });
}


/***/ }),

/***/ 4111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ parseShard)
/* harmony export */ });
/** Reads `i/n`; undefined when the text is anything else. */
function parseShard(text) {
    const [, index, of] = /^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(text) ?? [];
    const shard = { index: Number(index), of: Number(of) };
    return shard.index <= shard.of ? shard : undefined;
}


/***/ }),

/***/ 76703:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ sharedUrls),
/* harmony export */   X: () => (/* binding */ sharedUrl)
/* harmony export */ });
/* harmony import */ var _text_printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20075);

/** Pairs that have a warning of their own; the rest is counted. */
const shownPairs = 20;
/** Servers of a manifest that have the same URL: once for each further one, with its place and that of the first. Pure. */
function sharedUrls(units) {
    const first = new Map();
    const pairs = [];
    const paired = new Set();
    for (const unit of units) {
        const { href } = new URL(unit.request.serverUrl);
        const other = first.get(href);
        const key = JSON.stringify([href, unit.apiId.toLowerCase()]);
        if (!other)
            first.set(href, unit);
        else if (other.apiId.toLowerCase() !== unit.apiId.toLowerCase() && !paired.has(key)) {
            paired.add(key);
            pairs.push([other, unit]);
        }
    }
    const rest = pairs.length - shownPairs;
    return [
        ...pairs.slice(0, shownPairs).map(([one, other]) => said(sharedUrl(named(one), named(other)))),
        ...(rest > 0
            ? [said(`${rest} more ${rest === 1 ? 'server has' : 'servers have'} the URL of another.`)]
            : []),
    ];
}
/** @param one a server as people find it: its id and its place */
function sharedUrl(one, other) {
    return `${one} and ${other} have the same URL, so clients are shown one server twice.`;
}
function named({ apiId, place }) {
    return `"${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(apiId, 90)}" (${shown(place)})`;
}
function shown({ file, line }) {
    return `${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(file, 200)}:${line}`;
}
function said(message) {
    return { code: 'duplicate-endpoint', message };
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

/***/ 79668:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ manyListeners)
/* harmony export */ });
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78474);

/** The same signal, for many requests at the same time: Node would take their listeners for a leak, and say so. */
function manyListeners(signal) {
    (0,node_events__WEBPACK_IMPORTED_MODULE_0__.setMaxListeners)(0, signal);
    return signal;
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

/***/ 4828:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Md: () => (/* binding */ carriesSecret),
/* harmony export */   b5: () => (/* binding */ isCredentialHeader),
/* harmony export */   qc: () => (/* binding */ isSecretParameter),
/* harmony export */   t: () => (/* binding */ withoutUrlSecrets),
/* harmony export */   zX: () => (/* binding */ secretParameterOf)
/* harmony export */ });
/** Keys of function apps and of API Management, signatures, tokens. */
const secretParameters = /^(code|sig|signature|key|api[-_]?key|(?:ocp-apim-)?subscription[-_]?key|token|access[-_]?token|password|secret)$/i;
/** Headers whose name says that their value is a credential; others may repeat what everybody knows. */
const credentialHeaders = /auth|cookie|credential|key|password|secret|signature|token/i;
/** What stands in the place of a value that may be secret. */
const hidden = '***';
/** In a text: the user name and the password of a URL, up to the last `@` before its path. */
const userInfo = /(:\/\/)[^\s/?#"'<>\\]*@/g;
/** In a text: a parameter of a URL; JSON may write `&` as an escape. */
const parameter = /([?&#]|\\u0026)([^=?&#\s"'<>\\]{1,100})=([^&#\s"'<>\\]+)/gi;
/** Whether the value of the query parameter with this name is a credential. */
function isSecretParameter(name) {
    return secretParameters.test(name);
}
/** Whether the value of the header with this name is a credential. */
function isCredentialHeader(name) {
    return credentialHeaders.test(name);
}
/** The name of the first query parameter whose value is a credential; undefined when there is none. */
function secretParameterOf(url) {
    return [...url.searchParams.keys()].find(isSecretParameter);
}
/** Whether the URL carries a user name, a password or a key. */
function carriesSecret(url) {
    return url.username !== '' || url.password !== '' || secretParameterOf(url) !== undefined;
}
/** The text without the user names, passwords and keys of the URLs in it. To be asked before a text is cut. */
function withoutUrlSecrets(text) {
    return text
        .replace(userInfo, `$1${hidden}@`)
        .replace(parameter, (found, before, name) => isSecretParameter(decoded(name)) ? `${before}${name}=${hidden}` : found);
}
function decoded(name) {
    try {
        return decodeURIComponent(name);
    }
    catch {
        return name;
    }
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

/***/ 16126:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ checkInputs)
});

// EXTERNAL MODULE: ./build/core/apicenter/target.js
var target = __webpack_require__(51063);
// EXTERNAL MODULE: ./build/core/registration/source.js + 1 modules
var registration_source = __webpack_require__(40963);
// EXTERNAL MODULE: ./build/core/surface/surface-file.js
var surface_file = __webpack_require__(37300);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/core/http/secret-parameters.js
var secret_parameters = __webpack_require__(4828);
// EXTERNAL MODULE: ./build/core/message.js
var message = __webpack_require__(85285);
// EXTERNAL MODULE: ./build/core/text/guessable.js
var guessable = __webpack_require__(87853);
// EXTERNAL MODULE: ./build/core/inputs/probe-headers.js
var probe_headers = __webpack_require__(66835);
// EXTERNAL MODULE: ./build/core/inputs/table.js
var table = __webpack_require__(71798);
;// CONCATENATED MODULE: ./build/core/inputs/check-secrets.js






const secretNames = new Set(table/* inputRows */.k8.filter(({ secret }) => secret).map(({ name }) => name));
/**
 * Throws InvalidInput when an input that is published contains the value of a secret one: a key that was typed into the
 * title would be in the catalogue. The message names the two inputs and never shows the value.
 *
 * @param raw every text that was given, files that inputs name included
 */
function checkSecretsApart(raw) {
    const given = Object.entries(raw);
    const secrets = given
        .filter(([name]) => secretNames.has(name))
        .flatMap(([name, text]) => secretTexts(name, text).map((secret) => ({ name, secret })))
        .filter(({ secret }) => !(0,guessable/* isGuessable */.k)(secret));
    for (const [name, text] of given) {
        if (secretNames.has(name))
            continue;
        const found = secrets.find(({ secret }) => text.includes(secret));
        if (found)
            throw secretElsewhere({ input: name }, { input: found.name });
    }
}
function secretTexts(name, text) {
    if (name !== 'probe-headers')
        return [text.trim()];
    return Object.entries((0,probe_headers/* parseProbeHeaders */.Y)(text))
        .filter(([header]) => (0,secret_parameters/* isCredentialHeader */.b5)(header))
        .flatMap(([, value]) => [value, value.replace(/^\S+\s+/, '')]);
}
function secretElsewhere(where, secret) {
    return new errors/* InvalidInput */.o9({
        code: 'secret-in-input',
        message: (0,message/* sentence */.em) `${where} contains the value of ${secret}, which is secret.`,
        why: 'Only secret inputs are masked in the log, and most others are published in the catalogue.',
        next: (0,message/* sentence */.em) `Remove the secret from ${where}. If it was there in an earlier run, renew it.`,
    });
}

// EXTERNAL MODULE: ./build/core/inputs/manifest/variables.js
var variables = __webpack_require__(33691);
// EXTERNAL MODULE: ./build/core/optional.js
var optional = __webpack_require__(26080);
// EXTERNAL MODULE: ./build/core/references.js
var references = __webpack_require__(96714);
// EXTERNAL MODULE: ./build/core/text/printable.js
var printable = __webpack_require__(20075);
// EXTERNAL MODULE: ./build/core/text/wildcard.js
var wildcard = __webpack_require__(41704);
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
    const headers = (0,probe_headers/* parseProbeHeaders */.Y)(values['probe-headers'] ?? '');
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

// EXTERNAL MODULE: ./build/core/inputs/parse-staging.js
var parse_staging = __webpack_require__(34469);
// EXTERNAL MODULE: ./build/core/inputs/parse-target.js + 1 modules
var parse_target = __webpack_require__(63484);
// EXTERNAL MODULE: ./build/core/inputs/read-values.js + 1 modules
var read_values = __webpack_require__(5542);
;// CONCATENATED MODULE: ./build/core/inputs/check-inputs.js









/**
 * Reads and checks all inputs, with the files that they name, before anything is sent. Throws InvalidInput for the
 * first one that is wrong. Whether an input is missing depends on the command and is not checked here.
 */
async function checkInputs(command, raw, { files, environment = {}, mask = () => { } }) {
    const given = (0,read_values/* namesOfGivenInputs */.cQ)(raw);
    (0,parse_target/* checkTargetOnce */.n4)(given);
    // Before the table's own check, which does not know the command.
    (0,read_values/* checkWords */.iW)('fail-on', (0,read_values/* linesOf */.Dx)(raw['fail-on'] ?? ''), command);
    const own = (0,read_values/* readValues */.N$)(raw);
    const serverJson = await readServerJsonOf(own, files, environment);
    for (const secret of serverJson?.secrets ?? [])
        mask(secret);
    const filled = Object.entries(raw).filter(([name]) => given.has(name));
    const values = serverJson ? (0,read_values/* readValues */.N$)({ ...serverJson.inputs, ...Object.fromEntries(filled) }) : own;
    checkSecretsApart({ ...serverJson?.inputs, ...Object.fromEntries(filled) });
    const { source, 'api-center-id': centerId, workspace } = values;
    if (centerId !== undefined)
        (0,target/* checkTarget */.e$)({ ...(0,target/* parseApiCenterId */.g7)(centerId), workspace });
    (0,parse_staging/* checkStaging */.gX)(values);
    return {
        values,
        manifestVariables: (0,variables/* parseManifestVariables */.Mc)(values['manifest-variables']),
        given,
        endpoint: (0,parse_target/* parseEndpoint */.Bk)(values),
        source: source === undefined ? undefined : (0,registration_source/* parseSource */.PJ)(source),
        serverJsonEntry: serverJson?.entry,
        noServerUrl: serverJson?.noUrl,
        probe: withMissingHeaders(parseProbe(values, given), serverJson?.missingHeaders ?? []),
        customProperties: await customPropertiesOf(values),
        ownDefinition: await ownDefinitionOf(values, files),
        // The command `surface` writes this file.
        baseline: command === 'surface' ? undefined : baselineOf(values, files),
    };
}
/** A header that the run gives itself is not missing. */
function withMissingHeaders(probe, names) {
    const given = new Set(Object.keys(probe?.headers ?? {}).map((name) => name.toLowerCase()));
    const missingHeaders = names.filter((name) => !given.has(name.toLowerCase()));
    return probe && missingHeaders.length > 0 ? { ...probe, missingHeaders } : probe;
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
    const { parseCustomProperties } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(128)]).then(__webpack_require__.bind(__webpack_require__, 29747));
    return parseCustomProperties(text);
}
async function ownDefinitionOf({ 'definition-file': path, 'server-url': serverUrl }, files) {
    if (path === undefined)
        return undefined;
    const { checkOwnDefinition } = await __webpack_require__.e(/* import() */ 739).then(__webpack_require__.bind(__webpack_require__, 62739));
    return checkOwnDefinition({ path, bytes: files.read(path) }, serverUrl);
}
function baselineOf({ 'surface-file': path }, files) {
    return path === undefined ? undefined : (0,surface_file/* parseSurfaceFile */.p)(new TextDecoder().decode(files.read(path)));
}


/***/ }),

/***/ 95130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dq: () => (/* binding */ permissionWords),
/* harmony export */   iG: () => (/* binding */ anyNumber),
/* harmony export */   lV: () => (/* binding */ takesList)
/* harmony export */ });
/* unused harmony exports describeInput, inputHelp, shownDefault, acceptedValues, formOf, mayComeFromEnvironment */
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85285);

/**
 * An input in one line: its help, the values that it accepts, its default.
 *
 * @param command the one command that is described; absent: all that read the input
 */
function describeInput(row, command) {
    const accepted = takesList(row, command) ? [] : acceptedValues(row, command);
    const fallback = shownDefault(row);
    const values = accepted.length === 0 ? '' : `: ${accepted.join(', ')}`;
    return sentence `${inputHelp(row, command)}${values}${fallback === undefined ? '' : sentence ` (default: ${fallback})`}`;
}
/** What the input is for, to one command or to all that read it. */
function inputHelp(row, command) {
    if (command === undefined)
        return row.help;
    if (row.kind.type === 'permission') {
        const form = formOf(row.kind, command);
        return form === undefined ? row.help : row.kind.forms[form].help;
    }
    if (row.kind.type !== 'words')
        return row.help;
    return takesList(row, command) ? row.kind.list.help : row.kind.help;
}
/** The default as it is shown; undefined when there is none. */
function shownDefault({ default: fallback }) {
    if (fallback === undefined)
        return undefined;
    if ('value' in fallback)
        return String(fallback.value);
    return 'whenCreated' in fallback ? fallback.whenCreated : fallback.rule;
}
/** The maximum of an input that any number may be given for. */
const anyNumber = 2_147_483_647;
/**
 * The values that an input accepts, as they are shown after its help; empty where the help says it all.
 *
 * @param command that is described; absent: all that read the input
 */
function acceptedValues({ kind }, command) {
    if (kind.type === 'choice' || kind.type === 'words')
        return kind.choices;
    if (kind.type === 'permission')
        return permissionWords(kind, command);
    if (kind.type !== 'integer')
        return [];
    const { minimum, maximum, word } = kind;
    const range = maximum === anyNumber ? `${minimum} or more` : `${minimum} to ${maximum}`;
    return word === undefined ? [range] : [range, word];
}
/** Whether an input of words is a list of other words for this command. */
function takesList({ kind }, command) {
    return kind.type === 'words' && command !== undefined && kind.list.commands.includes(command);
}
/** The one form of a permission that a command takes; undefined for one that takes both. */
function formOf({ forms }, command) {
    if (command === undefined)
        return undefined;
    return ['one', 'fleet'].find((form) => forms[form].commands.includes(command));
}
/** The words that a permission takes, for one command or for all. */
function permissionWords(kind, command) {
    const form = formOf(kind, command);
    return [
        ...(form === 'fleet' ? [] : ['true', 'false']),
        ...(form === 'one' ? [] : [...kind.names, `${kind.prefix}:<repository>`]),
    ];
}
const groupsFromEnvironment = (/* unused pure expression or super */ null && (['target', 'identity', 'server', 'environment']));
/**
 * Whether the command line also takes this input from the environment. What protects other people's entries or
 * says where a credential goes is typed or not given at all.
 */
function mayComeFromEnvironment({ group, secret, typedOnly, hostsOnly }) {
    if (typedOnly || hostsOnly)
        return false;
    return secret === true || groupsFromEnvironment.includes(group);
}


/***/ }),

/***/ 49816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AV: () => (/* binding */ wholeRunInputs),
/* harmony export */   C5: () => (/* binding */ memberOf),
/* harmony export */   gA: () => (/* binding */ entryInputs),
/* harmony export */   j8: () => (/* binding */ newEnvironmentInputs),
/* harmony export */   kb: () => (/* binding */ manifestKeys),
/* harmony export */   lY: () => (/* binding */ targetInputs),
/* harmony export */   te: () => (/* binding */ includedKeys),
/* harmony export */   yO: () => (/* binding */ perEnvironmentInputs),
/* harmony export */   yl: () => (/* binding */ serverKeys)
/* harmony export */ });
/* harmony import */ var _text_camel_case_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33959);

/** Inputs that say something about an entry as a whole. */
const entryInputs = [
    'api-id',
    'title',
    'summary',
    'description',
    'documentation-url',
    'repository-url',
    'contact-name',
    'contact-email',
    'contact-url',
    'license-name',
    'license-url',
    'terms-of-service-url',
    'custom-properties',
    'server-json',
];
/** Inputs that say something about an entry in one environment. */
const perEnvironmentInputs = [
    'environment-id',
    'server-url',
    'version-title',
    'version-id',
    'lifecycle-stage',
    'previous-versions',
    'deployment-id',
    'definition-file',
    'definition-id',
    'publish-surface',
    'probe',
    'probe-url',
    'probe-timeout',
    'probe-headers',
    'function-key',
    'probe-audience',
    'on-protected',
    'expect-version',
    'expect-tools',
    'fail-on',
    'accept-surface',
    'surface-file',
];
/** Inputs that say what a new environment is, by the word that stands for each in `environments`. */
const newEnvironmentInputs = {
    title: 'environment-title',
    kind: 'environment-kind',
    serverType: 'environment-server-type',
};
/** Inputs that name the API center. */
const targetInputs = [
    'api-center-id',
    'subscription-id',
    'resource-group',
    'api-center-name',
    'workspace',
];
/** Inputs of a single server that may also be given for a whole run: there they hold for every server. */
const wholeRunInputs = ['probe-timeout', 'on-protected'];
/** What belongs to one server alone, and so to no others by default. */
const ofOneServer = [
    'api-id',
    'title',
    'server-url',
    'server-json',
    'deployment-id',
    'definition-file',
    'probe-url',
    'accept-surface',
    'surface-file',
];
/** Every key of a server but `environments`, by its name. */
const serverKeys = new Map([
    ...entryInputs.map((name) => inputKey(name, 'entry')),
    ownKey('owner', true),
    ownKey('protected', true),
    ownKey('previousApiIds', false),
    ...perEnvironmentInputs.map((name) => inputKey(name, 'environment')),
].map((row) => [row.key, row]));
/** The keys of a manifest itself, in the order in which they are shown. */
const manifestKeys = [
    'version',
    'name',
    'previousNames',
    ...targetInputs.map(_text_camel_case_js__WEBPACK_IMPORTED_MODULE_0__/* .camelCase */ .x),
    'environments',
    'defaults',
    'enforce',
    'servers',
    'include',
    'removed',
    'audit',
];
/** Those that a file which is included may have. */
const includedKeys = [
    'version',
    'environments',
    'defaults',
    'servers',
    'include',
    'removed',
    'audit',
];
/**
 * The member of a manifest that stands for an input of a single server, as it is written there; undefined for an input of
 * the whole run.
 *
 * @param value shown with it
 */
function memberOf(input, value) {
    const said = (key) => (value === undefined ? key : `${key}: ${value}`);
    const key = (0,_text_camel_case_js__WEBPACK_IMPORTED_MODULE_0__/* .camelCase */ .x)(input);
    if (serverKeys.has(key))
        return said(key);
    const word = Object.entries(newEnvironmentInputs).find(([, name]) => name === input)?.[0];
    return word === undefined ? undefined : `${said(word)} under environments`;
}
function inputKey(input, level) {
    const shared = !ofOneServer.includes(input);
    const inEnforce = shared && input !== 'environment-id';
    return { key: (0,_text_camel_case_js__WEBPACK_IMPORTED_MODULE_0__/* .camelCase */ .x)(input), level, input, inDefaults: shared, inEnforce };
}
function ownKey(key, shared) {
    return { key, level: 'entry', inDefaults: shared, inEnforce: shared };
}


/***/ }),

/***/ 63933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TN: () => (/* binding */ keyOf),
/* harmony export */   h: () => (/* binding */ suggestion),
/* harmony export */   iY: () => (/* binding */ failureAt),
/* harmony export */   ki: () => (/* binding */ manifestFailure),
/* harmony export */   z7: () => (/* binding */ shownPlace)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85285);
/* harmony import */ var _optional_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26080);
/* harmony import */ var _text_camel_case_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(33959);
/* harmony import */ var _text_nearest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(41038);
/* harmony import */ var _text_printable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20075);
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49816);







/** `file:line:column`, as editors and terminals follow it. */
function shownPlace({ file, line, column }) {
    return `${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g)(file)}:${line}:${column}`;
}
/** The failure for something that is wrong in a manifest, which begins with its place. */
function manifestFailure(place, { code = 'manifest-invalid', what, why, next }) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InvalidInput */ .o9({
        code,
        message: (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em) `${shownPlace(place)}: ${what}`,
        ...(0,_optional_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .l)('why', why),
        next,
    });
}
/** A failure of a check that inputs share, said of a place of a manifest and in its words. */
function failureAt(place, { code, text, why, next, cause }) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InvalidInput */ .o9({
        code,
        message: (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em) `${shownPlace(place)}: ${inKeys(text)}`,
        ...(0,_optional_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .l)('why', why && inKeys(why)),
        next: inKeys(next),
        ...(0,_optional_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .l)('cause', cause),
    });
}
/** The key that stands for an input. */
const keyOf = _text_camel_case_js__WEBPACK_IMPORTED_MODULE_5__/* .camelCase */ .x;
/** One clause that names the known key that was most likely meant. */
function suggestion(key, known) {
    const found = (0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_6__/* .nearest */ .p)(key, known);
    return found === undefined ? `Known here: ${known.join(', ')}.` : `Did you mean ${found}?`;
}
/** A message with the keys of the manifest where it names the inputs that they stand for. */
function inKeys(message) {
    return (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .mapReferences */ .h1)(message, (reference) => {
        if (!('input' in reference))
            return reference;
        const key = keyOf(reference.input);
        if (!_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .serverKeys */ .yl.has(key) && !_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .manifestKeys */ .kb.includes(key))
            return reference;
        return reference.value === undefined ? key : `${key}: ${reference.value}`;
    });
}


/***/ }),

/***/ 33691:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $u: () => (/* binding */ hasVariable),
/* harmony export */   Mc: () => (/* binding */ parseManifestVariables),
/* harmony export */   WY: () => (/* binding */ resolveText)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85285);
/* harmony import */ var _references_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96714);
/* harmony import */ var _text_printable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20075);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63933);





const nameForm = /^[A-Za-z_][A-Za-z0-9_]{0,127}$/;
const hostForm = /^[A-Za-z0-9*._:[\]-]{1,253}$/;
const variableForm = /\$\$\{|\$\{([^}]*)\}?/g;
/** Reads `manifest-variables`: `NAME`, or `NAME = host pattern`, which may be repeated. Throws InvalidInput. */
function parseManifestVariables(lines) {
    const listed = new Map();
    for (const line of lines) {
        const at = line.indexOf('=');
        const name = (at === -1 ? line : line.slice(0, at)).trim();
        const host = at === -1 ? undefined : line.slice(at + 1).trim();
        const other = listed.get(name);
        if (!nameForm.test(name) || (host !== undefined && !hostForm.test(host)))
            throw malformed(line);
        if (other && (other.hosts === undefined) !== (host === undefined))
            throw twofold(name);
        listed.set(name, host === undefined ? {} : { hosts: [...(other?.hosts ?? []), host] });
    }
    return listed;
}
/** Whether a text refers to a variable. */
function hasVariable(text) {
    for (const [found] of text.matchAll(variableForm))
        if (found !== '$${')
            return true;
    return false;
}
/**
 * Replaces `${NAME}` by the value of the variable and `$${` by `${`. Throws InvalidInput for a name that the run does
 * not list.
 */
function resolveText(text, place, sources) {
    if (!text.includes('${'))
        return { text, secrets: [] };
    const secrets = [];
    let unset;
    const resolved = text.replace(variableForm, (found, name) => {
        if (found === '$${')
            return '${';
        const { value, secret } = lookUp(found, name ?? '', place, sources);
        if (value === undefined)
            unset ??= name;
        else if (secret) {
            sources.mask(value);
            secrets.push(name ?? '');
        }
        return value ?? '';
    });
    return unset === undefined ? { text: resolved, secrets } : { unset };
}
function lookUp(found, name, place, { listed, environment }) {
    if (!found.endsWith('}') || !nameForm.test(name)) {
        throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .manifestFailure */ .ki)(place, {
            code: 'manifest-variable',
            what: 'A text has "${" in it, and no name of a variable follows.',
            next: `Write \${NAME} for a variable, and $\${ for the characters themselves.`,
        });
    }
    const variable = listed.get(name);
    if (!variable) {
        throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .manifestFailure */ .ki)(place, {
            code: 'manifest-variable',
            what: `The variable ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g)(name, 130)} is not one that this run lets the manifest read.`,
            why: 'A manifest reads no variable of the run on its own.',
            next: (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em) `List it: ${(0,_references_js__WEBPACK_IMPORTED_MODULE_4__/* .input */ .hF)('manifest-variables', name)}. For a secret add the hosts that may receive it: ${`${name} = *.contoso.example`}. For the characters themselves write $\${.`,
        });
    }
    // A secret that is not set reaches a step as an empty text.
    return { value: environment[name] || undefined, secret: variable.hosts !== undefined };
}
function malformed(line) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InvalidInput */ .o9({
        code: 'input-invalid',
        message: (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em) `${(0,_references_js__WEBPACK_IMPORTED_MODULE_4__/* .input */ .hF)('manifest-variables')} has a line that is neither NAME nor NAME = host pattern: "${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g)(line)}".`,
        next: 'Write the name of a variable, and for a secret the hosts that may receive it, with * for any part of a name: ORDERS_KEY = *.contoso.example',
    });
}
function twofold(name) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InvalidInput */ .o9({
        code: 'input-invalid',
        message: (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em) `${(0,_references_js__WEBPACK_IMPORTED_MODULE_4__/* .input */ .hF)('manifest-variables')} lists ${name} both as a secret and as none.`,
        next: 'Keep the line that says which hosts may receive it.',
    });
}


/***/ }),

/***/ 67772:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ parseOwner),
/* harmony export */   z: () => (/* binding */ parseApiId)
/* harmony export */ });
/* harmony import */ var _apicenter_constants_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79557);
/* harmony import */ var _apicenter_slug_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66289);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62807);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85285);
/* harmony import */ var _optional_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(26080);
/* harmony import */ var _references_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(96714);
/* harmony import */ var _registration_source_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40963);
/* harmony import */ var _text_printable_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(20075);








/** The id of the entry: `api-id`, else from the title. Throws InvalidInput when there is neither. */
function parseApiId({ values, given, serverJsonEntry }) {
    const { 'api-id': apiId, title } = values;
    if (apiId !== undefined)
        return { apiId };
    if (!given.has('title') && serverJsonEntry !== undefined)
        return serverJsonEntry;
    const id = (0,_apicenter_slug_js__WEBPACK_IMPORTED_MODULE_1__/* .derivedId */ .dD)(title ?? '');
    const short = (0,_apicenter_slug_js__WEBPACK_IMPORTED_MODULE_1__/* .slug */ .yR)(title ?? '');
    if (id !== '')
        return { apiId: id, ...(0,_optional_js__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .l)('shortApiId', short.length === _apicenter_constants_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .Fy.shortestName ? short : undefined) };
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InvalidInput */ .o9({
        code: 'api-id-missing',
        message: title === undefined
            ? (0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .sentence */ .em) `Neither ${(0,_references_js__WEBPACK_IMPORTED_MODULE_6__/* .input */ .hF)('api-id')} nor ${(0,_references_js__WEBPACK_IMPORTED_MODULE_6__/* .input */ .hF)('title')} is given.`
            : (0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .sentence */ .em) `No ${(0,_references_js__WEBPACK_IMPORTED_MODULE_6__/* .input */ .hF)('api-id')} can be derived from the title "${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_7__/* .printable */ .g)(title)}": it contains too few letters a-z and digits.`,
        why: 'The id is never taken from the live server: a renamed server would become a second entry.',
        next: (0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .sentence */ .em) `Give an id, for example: ${(0,_references_js__WEBPACK_IMPORTED_MODULE_6__/* .input */ .hF)('api-id', 'weather')}`,
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
        return _registration_source_js__WEBPACK_IMPORTED_MODULE_4__/* .localSource */ .j1;
    if (dryRun)
        return _registration_source_js__WEBPACK_IMPORTED_MODULE_4__/* .unnamedSource */ .M0;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InvalidInput */ .o9({
        code: 'source-missing',
        message: (0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .sentence */ .em) `${(0,_references_js__WEBPACK_IMPORTED_MODULE_6__/* .input */ .hF)('source')} is required when not running in CI.`,
        why: 'It marks the entry as yours, so that no other pipeline changes it by accident.',
        next: (0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .sentence */ .em) `Give the repository, for example: ${(0,_references_js__WEBPACK_IMPORTED_MODULE_6__/* .input */ .hF)('source', 'https://github.com/contoso/weather')}`,
    });
}


/***/ }),

/***/ 74169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ parseGate)
/* harmony export */ });
/* harmony import */ var _optional_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26080);
/* harmony import */ var _surface_gate_policies_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52362);
/* harmony import */ var _read_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5542);



/** Which changes of the server's surface stop the run. Throws InvalidInput for words that only an audit takes. */
function parseGate({ values, baseline }) {
    (0,_read_values_js__WEBPACK_IMPORTED_MODULE_0__/* .checkWords */ .iW)('fail-on', values['fail-on'], 'register');
    return {
        failOn: _surface_gate_policies_js__WEBPACK_IMPORTED_MODULE_1__/* .gatePolicies */ .i.find((policy) => policy === values['fail-on'][0]) ?? 'none',
        ...(0,_optional_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .l)('acceptSurface', values['accept-surface']),
        ...(0,_optional_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .l)('baseline', baseline),
    };
}


/***/ }),

/***/ 27659:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ parseRegistration)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85285);
/* harmony import */ var _optional_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(26080);
/* harmony import */ var _references_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(96714);
/* harmony import */ var _parse_entry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67772);
/* harmony import */ var _parse_take_over_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13308);
/* harmony import */ var _required_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24121);
/* harmony import */ var _server_url_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9471);








/** The registration that the inputs ask for. Throws InvalidInput when an input that it needs is missing. */
function parseRegistration(checked, owner) {
    const { values, ownDefinition, customProperties, noServerUrl } = checked;
    const { 'server-url': serverUrl } = values;
    if (serverUrl === undefined)
        throw (0,_required_js__WEBPACK_IMPORTED_MODULE_4__/* .missingInput */ .f)('server-url', noServerUrl);
    (0,_server_url_js__WEBPACK_IMPORTED_MODULE_5__/* .checkReachableByOthers */ .Y)(serverUrl, owner.loopback);
    return {
        serverUrl,
        ...(0,_parse_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .parseApiId */ .z)(checked),
        ...(0,_optional_js__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .l)('title', values.title),
        ...(0,_optional_js__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .l)('summary', values.summary),
        ...(0,_optional_js__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .l)('description', values.description),
        ...(0,_optional_js__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .l)('versionTitle', values['version-title']),
        ...(0,_optional_js__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .l)('versionId', values['version-id']),
        ...(0,_optional_js__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .l)('lifecycleStage', values['lifecycle-stage']),
        ...(0,_optional_js__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .l)('documentationUrl', values['documentation-url']),
        ...(0,_optional_js__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .l)('repositoryUrl', values['repository-url']),
        ...(0,_optional_js__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .l)('contact', contactOf(values)),
        ...(0,_optional_js__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .l)('license', licenseOf(values)),
        ...(0,_optional_js__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .l)('termsOfServiceUrl', values['terms-of-service-url']),
        environment: environmentOf(values),
        ...(0,_optional_js__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .l)('deploymentId', values['deployment-id']),
        ...(0,_optional_js__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .l)('definitionId', values['definition-id']),
        ...(0,_optional_js__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .l)('publishSurface', values['publish-surface']),
        ...(0,_optional_js__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .l)('ownDefinition', ownDefinition),
        previousVersions: values['previous-versions'],
        ...(0,_optional_js__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .l)('customProperties', customProperties),
        ...(0,_optional_js__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .l)('createApiCenter', creationOf(values)),
        ...(0,_optional_js__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .l)('portal', portalOf(values)),
        source: (0,_parse_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .parseOwner */ .p)(checked.source, owner),
        takeOver: (0,_parse_take_over_js__WEBPACK_IMPORTED_MODULE_3__/* .takeOverOfOne */ .p)(values),
    };
}
function contactOf(values) {
    return unlessEmpty({
        ...(0,_optional_js__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .l)('name', values['contact-name']),
        ...(0,_optional_js__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .l)('email', values['contact-email']),
        ...(0,_optional_js__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .l)('url', values['contact-url']),
    });
}
function licenseOf(values) {
    return unlessEmpty({
        ...(0,_optional_js__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .l)('name', values['license-name']),
        ...(0,_optional_js__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .l)('url', values['license-url']),
    });
}
function environmentOf(values) {
    return {
        ...(0,_optional_js__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .l)('id', values['environment-id']),
        ...(0,_optional_js__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .l)('title', values['environment-title']),
        ...(0,_optional_js__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .l)('kind', values['environment-kind']),
        ...(0,_optional_js__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .l)('serverType', values['environment-server-type']),
    };
}
function creationOf(values) {
    if (!values['create-api-center'])
        return undefined;
    return { location: (0,_required_js__WEBPACK_IMPORTED_MODULE_4__/* .required */ .m)(values, 'location'), sku: values.sku };
}
function portalOf(values) {
    const { 'portal-client-id': clientId, 'portal-title': title } = values;
    if (clientId === undefined) {
        if (title === undefined)
            return undefined;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InvalidInput */ .o9({
            code: 'input-missing',
            message: (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em) `${(0,_references_js__WEBPACK_IMPORTED_MODULE_7__/* .input */ .hF)('portal-title')} is given without ${(0,_references_js__WEBPACK_IMPORTED_MODULE_7__/* .input */ .hF)('portal-client-id')}.`,
            next: 'Give the client id of the app registration that people sign in to the portal with.',
        });
    }
    return { clientId, tenantId: (0,_required_js__WEBPACK_IMPORTED_MODULE_4__/* .required */ .m)(values, 'tenant-id'), ...(0,_optional_js__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .l)('title', title) };
}
function unlessEmpty(members) {
    return Object.keys(members).length === 0 ? undefined : members;
}


/***/ }),

/***/ 34469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XX: () => (/* binding */ parseStaging),
/* harmony export */   e5: () => (/* binding */ parseSweepPolicy),
/* harmony export */   gX: () => (/* binding */ checkStaging),
/* harmony export */   t_: () => (/* binding */ parseSweepTarget)
/* harmony export */ });
/* harmony import */ var _apicenter_target_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51063);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62807);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85285);
/* harmony import */ var _references_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96714);




const dayMs = 86_400_000;
/** Checks the staging inputs against each other. Throws InvalidInput. */
function checkStaging(values) {
    const id = values['staging-api-center-id'];
    if (id === undefined)
        return;
    (0,_apicenter_target_js__WEBPACK_IMPORTED_MODULE_0__/* .checkTarget */ .e$)({ ...(0,_apicenter_target_js__WEBPACK_IMPORTED_MODULE_0__/* .parseApiCenterId */ .g7)(id, 'staging-api-center-id'), workspace: values.workspace });
    if (values.staging !== 'same-center')
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InvalidInput */ .o9({
        code: 'staging-doubled',
        message: (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .sentence */ .em) `Both ${(0,_references_js__WEBPACK_IMPORTED_MODULE_3__/* .input */ .hF)('staging', 'same-center')} and ${(0,_references_js__WEBPACK_IMPORTED_MODULE_3__/* .input */ .hF)('staging-api-center-id')} are given.`,
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
    return id === undefined ? undefined : { ...(0,_apicenter_target_js__WEBPACK_IMPORTED_MODULE_0__/* .parseApiCenterId */ .g7)(id, 'staging-api-center-id'), workspace };
}
function isSame(a, b) {
    const key = ({ subscriptionId, resourceGroup, serviceName }) => [subscriptionId, resourceGroup, serviceName].join('/').toLowerCase();
    return key(a) === key(b);
}


/***/ }),

/***/ 13308:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ takeOverOfFleet),
/* harmony export */   p: () => (/* binding */ takeOverOfOne)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85285);
/* harmony import */ var _references_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96714);
/* harmony import */ var _registration_source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40963);
/* harmony import */ var _registration_take_over_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24982);





/** Whether a run for one server may take its entry over. Throws InvalidInput for names: they are for a fleet. */
function takeOverOfOne({ 'take-over': given }) {
    if (typeof given === 'boolean')
        return given;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InvalidInput */ .o9({
        code: 'input-invalid',
        message: (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em) `${(0,_references_js__WEBPACK_IMPORTED_MODULE_4__/* .input */ .hF)('take-over', given.join(', '))} names what a run over a manifest may take over. For one server it is true or false.`,
        next: (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em) `Look at the entry, and if it is this server, give ${(0,_references_js__WEBPACK_IMPORTED_MODULE_4__/* .input */ .hF)('take-over', 'true')}.`,
    });
}
/** What a run over a manifest may take over. Throws InvalidInput for `true`: nobody looks at each of many entries. */
function takeOverOfFleet({ 'take-over': given }) {
    if (given === false)
        return _registration_take_over_js__WEBPACK_IMPORTED_MODULE_3__/* .takeNothing */ .hz;
    if (given === true) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InvalidInput */ .o9({
            code: 'input-invalid',
            message: (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em) `${(0,_references_js__WEBPACK_IMPORTED_MODULE_4__/* .input */ .hF)('take-over', 'true')} is for one server. For a manifest, name what the run may take over.`,
            next: (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em) `Give one or more of unstamped, manifest, kind, and source: with a repository, for example: ${(0,_references_js__WEBPACK_IMPORTED_MODULE_4__/* .input */ .hF)('take-over', 'unstamped')}`,
        });
    }
    return {
        unstamped: given.includes('unstamped'),
        manifest: given.includes('manifest'),
        kind: given.includes('kind'),
        sources: given.flatMap((word) => word.startsWith('source:') ? [(0,_registration_source_js__WEBPACK_IMPORTED_MODULE_2__/* .parseSource */ .PJ)(word.slice('source:'.length))] : []),
    };
}


/***/ }),

/***/ 63484:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n4: () => (/* binding */ checkTargetOnce),
  oU: () => (/* binding */ hasTarget),
  wq: () => (/* binding */ namesCenter),
  Bk: () => (/* binding */ parseEndpoint),
  hu: () => (/* binding */ parseTarget)
});

// UNUSED EXPORTS: incompleteTarget

// EXTERNAL MODULE: ./build/core/clouds.js
var clouds = __webpack_require__(93658);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/core/http/loopback.js
var http_loopback = __webpack_require__(99034);
// EXTERNAL MODULE: ./build/core/message.js
var message = __webpack_require__(85285);
// EXTERNAL MODULE: ./build/core/references.js
var references = __webpack_require__(96714);
// EXTERNAL MODULE: ./build/core/text/printable.js
var printable = __webpack_require__(20075);
;// CONCATENATED MODULE: ./build/core/apicenter/endpoint.js






/**
 * Checks the address that requests and the token will go to. Throws InvalidInput.
 *
 * @param anyHost whether hosts beyond Azure's own and loopback are allowed
 */
function parseArmEndpoint(text, anyHost) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    const refuse = (why) => {
        throw new errors/* InvalidInput */.o9({
            code: 'arm-endpoint-invalid',
            message: (0,message/* sentence */.em) `${(0,references/* input */.hF)('arm-endpoint')} is not valid: "${(0,printable/* printable */.g)(text)}".`,
            why,
            next: (0,message/* sentence */.em) `Leave ${(0,references/* input */.hF)('arm-endpoint')} out for public Azure, or give one of: ${clouds/* clouds */.Pk.map(({ armEndpoint }) => armEndpoint).join(', ')}, http://127.0.0.1:<port>.`,
        });
    };
    if (!url || !/^https?:$/.test(url.protocol))
        return refuse('It is not an http or https URL.');
    if (url.username || url.password || url.search || url.hash || url.pathname !== '/') {
        return refuse('It must have a scheme, a host and optionally a port, and nothing else.');
    }
    const loopback = (0,http_loopback/* isLoopbackHost */.c)(url.hostname);
    const insecure = url.protocol === 'http:';
    if (insecure && !loopback)
        return refuse('Plain http is allowed on loopback only, because it would expose the token.');
    if (!loopback && !(0,clouds/* cloudAt */.fI)(url.origin) && !anyHost) {
        return refuse('It is neither an Azure cloud nor a loopback address.');
    }
    return {
        url: url.origin,
        tokenScope: `${url.origin}/.default`,
        loopback,
        insecure,
    };
}

// EXTERNAL MODULE: ./build/core/apicenter/target.js
var target = __webpack_require__(51063);
;// CONCATENATED MODULE: ./build/core/inputs/parse-target.js





const partNames = ['subscription-id', 'resource-group', 'api-center-name'];
const bothForms = (0,message/* sentence */.em) `${(0,references/* input */.hF)('api-center-id')} (the ARM id), or ${(0,references/* input */.hF)('subscription-id')}, ${(0,references/* input */.hF)('resource-group')} and ${(0,references/* input */.hF)('api-center-name')}`;
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
    throw new errors/* InvalidInput */.o9({
        code: 'target-doubled',
        message: (0,message/* sentence */.em) `The API center is given twice: by ${(0,references/* input */.hF)('api-center-id')} and by ${list(parts)}.`,
        next: (0,message/* sentence */.em) `Give either ${bothForms}.`,
    });
}
/** The API center that the inputs name. Throws InvalidInput for a partial or malformed target. */
function parseTarget(values) {
    const { workspace, 'api-center-id': id, 'subscription-id': subscriptionId, 'resource-group': resourceGroup, 'api-center-name': serviceName, } = values;
    if (id !== undefined)
        return (0,target/* checkTarget */.e$)({ ...(0,target/* parseApiCenterId */.g7)(id), workspace });
    if (subscriptionId === undefined || resourceGroup === undefined || serviceName === undefined) {
        throw incompleteTarget(values);
    }
    return { subscriptionId, resourceGroup, serviceName, workspace };
}
/** Where Azure Resource Manager is. Throws InvalidInput. */
function parseEndpoint(values) {
    return parseArmEndpoint(values['arm-endpoint'], values['allow-any-arm-endpoint']);
}
/** The refusal of a target of which nothing, or only a part, is given. */
function incompleteTarget(values) {
    const given = partNames.filter((name) => values[name] !== undefined);
    const missing = partNames.filter((name) => values[name] === undefined);
    return new errors/* InvalidInput */.o9({
        code: given.length > 0 ? 'target-partial' : 'target-missing',
        message: given.length > 0
            ? (0,message/* sentence */.em) `The API center is only partly given: ${list(given)} without ${list(missing)}.`
            : 'No API center is given.',
        next: (0,message/* sentence */.em) `Give ${bothForms}.`,
    });
}
function list(names) {
    return (0,message/* joined */.oR)(names.map((name) => (0,references/* input */.hF)(name)), ', ');
}


/***/ }),

/***/ 29414:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O2: () => (/* binding */ isOfTheRun),
/* harmony export */   Xm: () => (/* binding */ savedText),
/* harmony export */   j6: () => (/* binding */ planOutOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71798);


/** Of the run alone: they say who applies a plan and how it is told, not what is in it. */
const ofTheRun = new Set([
    ...['plan', 'plan-out', 'dry-run', 'output', 'verbose', 'client-id', 'tenant-id'],
    ...['comment', 'pull-request', 'trace', 'definition-out'],
]);
/** Where the inputs save a plan; undefined where they save none. */
function planOutOf({ 'plan-out': path }, raw) {
    if (path === undefined)
        return undefined;
    const given = new Map(Object.entries(raw));
    const inputs = _table_js__WEBPACK_IMPORTED_MODULE_1__/* .inputRows */ .k8.flatMap(({ name, secret }) => {
        const text = savedText(name, given.get(name)?.trim() ?? '');
        return secret || ofTheRun.has(name) || text === '' ? [] : [[name, text]];
    });
    return { path, inputs: Object.fromEntries(inputs) };
}
/** Whether an input is about the run and not about what it writes. */
function isOfTheRun(name) {
    return ofTheRun.has(name);
}
/** Agents make the paths of inputs absolute, and the next job has another folder. */
function savedText(name, text) {
    if (name !== 'manifest' || !(0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(text))
        return text;
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(process.cwd(), text).replaceAll(node_path__WEBPACK_IMPORTED_MODULE_0__.sep, '/');
    return path.startsWith('../') || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(path) ? text : path;
}


/***/ }),

/***/ 66835:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ parseProbeHeaders)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62807);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85285);
/* harmony import */ var _references_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96714);




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
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InvalidInput */ .o9({
                code: 'probe-headers-invalid',
                message: (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .sentence */ .em) `Line ${index + 1} of ${(0,_references_js__WEBPACK_IMPORTED_MODULE_3__/* .input */ .hF)('probe-headers')} is not a header that can be sent.`,
                next: 'Write one header a line, for example "Authorization: Bearer …"; Host and framing headers cannot be set.',
            });
        }
        headers[name] = value;
    }
    return headers;
}
function isValid(name, value) {
    try {
        (0,node_http__WEBPACK_IMPORTED_MODULE_0__.validateHeaderName)(name);
        (0,node_http__WEBPACK_IMPORTED_MODULE_0__.validateHeaderValue)(name, value);
        return true;
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 5542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  iW: () => (/* binding */ checkWords),
  Dx: () => (/* binding */ linesOf),
  cQ: () => (/* binding */ namesOfGivenInputs),
  N$: () => (/* binding */ readValues)
});

// UNUSED EXPORTS: createReader

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/core/message.js
var message = __webpack_require__(85285);
// EXTERNAL MODULE: ./build/core/registration/source.js + 1 modules
var source = __webpack_require__(40963);
// EXTERNAL MODULE: ./build/core/text/invisible.js
var invisible = __webpack_require__(6075);
// EXTERNAL MODULE: ./build/core/text/nearest.js
var nearest = __webpack_require__(41038);
// EXTERNAL MODULE: ./build/core/text/printable.js
var printable = __webpack_require__(20075);
// EXTERNAL MODULE: ./build/core/apicenter/constants.js
var constants = __webpack_require__(79557);
// EXTERNAL MODULE: ./build/core/apicenter/slug.js
var slug = __webpack_require__(66289);
// EXTERNAL MODULE: ./build/core/apicenter/target.js
var target = __webpack_require__(51063);
// EXTERNAL MODULE: ./build/core/fleet/selection.js
var selection = __webpack_require__(4111);
// EXTERNAL MODULE: ./build/core/inputs/probe-headers.js
var probe_headers = __webpack_require__(66835);
// EXTERNAL MODULE: ./build/core/inputs/server-url.js
var server_url = __webpack_require__(9471);
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
    email: checkEmail,
    headers: (text) => (0,probe_headers/* parseProbeHeaders */.Y)(text),
    'host-pattern': checkHostPattern,
    link: checkLink,
    region: checkRegion,
    repository: (text) => (0,source/* parseSource */.PJ)(text),
    'resource-group': (text) => (0,target/* checkTargetPart */.rO)('resource-group', text),
    'resource-name': checkResourceName,
    shard: checkShard,
    'server-url': (text, name) => (0,server_url/* checkServerUrl */.r)(name === 'probe-url' ? name : 'server-url', text),
    'subscription-id': (text) => (0,target/* checkTargetPart */.rO)('subscription-id', text),
    'tenant-id': checkTenant,
    token: checkToken,
    'workspace-name': (text) => (0,target/* checkTargetPart */.rO)('workspace', text),
};
function checkResourceName(text, name) {
    const { shortestName, shortestNewName, name: longest } = constants/* limits */.Fy;
    if (text.length >= shortestName && text.length <= longest && constants/* resourceNamePattern */.gr.test(text))
        return;
    throw invalid((0,message/* sentence */.em) `${reference(name)} is not a valid resource name: "${(0,printable/* printable */.g)(text)}".`, `For example: ${(0,slug/* derivedId */.dD)(text) || 'weather'}`, `A name has ${shortestNewName} to ${longest} characters: letters, digits and "-".`);
}
function checkLink(text, name) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (url && /^https?:$/.test(url.protocol) && !url.username && !url.password)
        return;
    throw invalid((0,message/* sentence */.em) `${reference(name)} is not an http or https URL without a password.`, 'Give a whole URL, for example https://contoso.example/weather');
}
function checkEmail(text, name) {
    if (/^[^\s@<>,;:"()]+@[^\s@<>,;:"()]+$/.test(text))
        return;
    throw invalid((0,message/* sentence */.em) `${reference(name)} is not an email address: "${(0,printable/* printable */.g)(text)}".`, 'Give the address alone, for example weather-team@contoso.example');
}
/** A host name, in which `*` stands for any part; alone it would name every host. */
function checkHostPattern(text, name) {
    const isHost = /^(?:[a-z0-9*_-]+(?:\.[a-z0-9*_-]+)*|\[[0-9a-f:.*]+\])$/i.test(text);
    if (isHost && /[a-z0-9]/i.test(text))
        return;
    throw invalid((0,message/* sentence */.em) `${reference(name)} has an item that is not the name of a host: "${(0,printable/* printable */.g)(text)}".`, 'Give names of hosts without a scheme, a port or a path, with * for any part: *.contoso.example');
}
/** The name of a region (`westeurope`), or the one that people see (`West Europe`). */
function checkRegion(text, name) {
    if (/^[A-Za-z][A-Za-z0-9 ]{1,59}$/.test(text))
        return;
    throw invalid((0,message/* sentence */.em) `${reference(name)} is not the name of an Azure region: "${(0,printable/* printable */.g)(text)}".`, 'For example: westeurope');
}
/** An id, or a domain name of the tenant. */
function checkTenant(text, name) {
    const isDomain = /^[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63})+$/i.test(text);
    if (isDomain || /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text))
        return;
    throw invalid((0,message/* sentence */.em) `${reference(name)} is neither the id of a tenant nor a domain name of one: "${(0,printable/* printable */.g)(text)}".`, 'Copy the tenant id from the overview of Microsoft Entra ID, or give a domain such as contoso.onmicrosoft.com');
}
/** The text is not shown: it is a secret. */
function checkToken(text, name) {
    if (/^[!-~]+$/.test(text))
        return;
    throw invalid((0,message/* sentence */.em) `${reference(name)} is not a token: it contains a blank or a character that no token has.`, (0,message/* sentence */.em) `Check the variable or secret that ${reference(name)} comes from.`);
}
function checkShard(text, name) {
    if ((0,selection/* parseShard */.u)(text))
        return;
    throw invalid((0,message/* sentence */.em) `${reference(name)} is not a part of a fleet: "${(0,printable/* printable */.g)(text)}".`, 'For example: 2/8');
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

// EXTERNAL MODULE: ./build/core/inputs/input.js
var input = __webpack_require__(95130);
// EXTERNAL MODULE: ./build/core/inputs/table.js
var table = __webpack_require__(71798);
;// CONCATENATED MODULE: ./build/core/inputs/read-values.js









/**
 * The reader of a table of inputs.
 *
 * @param rows the rows of {@link inputs}, or a copy with other choices, bounds or defaults
 */
function createReader(rows = table/* inputRows */.k8) {
    const defaults = Object.fromEntries(rows.map((row) => [row.name, inputValue(row, '')]));
    return (raw) => {
        const given = new Map(Object.entries(raw));
        const values = { ...defaults };
        for (const row of rows) {
            const text = given.get(row.name);
            if (text !== undefined)
                values[row.name] = inputValue(row, text);
        }
        // The one place where the rows' kinds become types: `InputValues` is derived from the same rows.
        return values;
    };
}
/** Reads inputs by the table of this product. */
const readValues = createReader();
/** The names of the inputs that have a text. */
function namesOfGivenInputs(raw) {
    return new Set(Object.entries(raw).flatMap(([name, text]) => (text.trim() === '' ? [] : [name])));
}
function inputValue(row, raw) {
    const text = raw.trim();
    if (row.kind.type === 'lines')
        return itemsOf(row.name, row.kind.format, text);
    if (row.kind.type === 'words')
        return wordsOf(row, row.kind, text);
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
        case 'permission':
            return permission(name, text, kind);
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
            if (!kind.multiline)
                checkOneLine(name, text);
            if (kind.format !== undefined)
                checkFormat(kind.format, name, text);
            return text;
        case 'path':
        case 'lines':
        case 'words':
            return text;
    }
}
function permission(name, text, kind) {
    if (/^(true|false)$/i.test(text))
        return text.toLowerCase() === 'true';
    const words = linesOf(text);
    for (const word of words) {
        if (kind.names.includes(word))
            continue;
        if (!word.startsWith(`${kind.prefix}:`))
            throw unexpected(name, word, (0,input/* permissionWords */.Dq)(kind));
        (0,source/* parseSource */.PJ)(word.slice(kind.prefix.length + 1));
    }
    return words;
}
/** The items of a list, one a line or separated by commas. */
function linesOf(text) {
    return text
        .split(/[\r\n,]+/)
        .map((line) => line.trim())
        .filter((line) => line !== '');
}
function itemsOf(name, format, text) {
    const items = linesOf(text);
    if (format !== undefined)
        for (const item of items)
            checkFormat(format, name, item);
    return items;
}
/** Words that some command takes: which one is asked for is checked with the command. */
function wordsOf(row, kind, text) {
    const given = linesOf(text);
    const { choices, list } = kind;
    const wrong = given.find((word) => !choices.includes(word) && !list.words.includes(word));
    if (wrong !== undefined)
        throw unexpected(row.name, wrong, choices);
    const fallback = row.default && 'value' in row.default ? [String(row.default.value)] : [];
    return given.length > 0 ? given : fallback;
}
/**
 * The words of an input, checked for the command that reads them: one word, or a list. Throws InvalidInput.
 *
 * @param words as {@link InputsReader} gives them
 */
function checkWords(name, words, command) {
    const row = table/* inputRows */.k8.find((candidate) => candidate.name === name);
    if (row?.kind.type !== 'words')
        return;
    const isList = (0,input/* takesList */.lV)(row, command);
    const expected = isList ? row.kind.list.words : row.kind.choices;
    const wrong = words.find((word) => !expected.includes(word));
    if (wrong !== undefined)
        throw unexpected(name, wrong, expected);
    if (words.length > 1 && (!isList || words.includes('none')))
        throw unexpected(name, words.join(', '), expected);
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
/** The text is not shown: it may be a secret. */
function checkOneLine(name, text) {
    const reference = { input: name };
    const line = (0,invisible/* lineBreakIn */.Xn)(text);
    const found = line ?? (0,invisible/* invisibleCharacters */.sN)(text).next().value;
    if (!found)
        return;
    const code = (text.codePointAt(found.index) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    throw new errors/* InvalidInput */.o9({
        code: 'input-invalid',
        message: (0,message/* sentence */.em) `${reference} contains ${line ? 'a line break or a tab' : 'a character that does not show'} (U+${code}, after ${found.index} characters).`,
        next: (0,message/* sentence */.em) `Remove it from ${reference}, or from the variable or secret that it comes from.`,
    });
}
/** Longer than any word of the table: such a text is no slip of the keyboard. */
const longestWord = 60;
function unexpected(name, text, expected) {
    const reference = { input: name };
    const what = `${expected.length > 1 ? 'one of ' : ''}${expected.join(', ')}`;
    const meant = text.length <= longestWord ? (0,nearest/* nearest */.p)(text, expected) : undefined;
    return new errors/* InvalidInput */.o9({
        code: 'input-invalid',
        message: (0,message/* sentence */.em) `Expected ${reference} to be ${what}; got "${(0,printable/* printable */.g)(text)}".`,
        next: (0,message/* sentence */.em) `${meant === undefined ? '' : `Did you mean ${meant}? `}Correct ${reference} and run again.`,
    });
}


/***/ }),

/***/ 24121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ missingInput),
/* harmony export */   m: () => (/* binding */ required)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85285);
/* harmony import */ var _optional_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26080);
/* harmony import */ var _references_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96714);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71798);





/** What to give where a required input is missing. */
const examples = {
    'server-url': 'Give the URL of the MCP endpoint.',
    location: 'Give the Azure region, for example westeurope.',
    'tenant-id': 'Give the id of the tenant that people sign in with.',
    'surface-file': 'Give the path of the file, for example mcp-surface.json.',
    manifest: (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em) `Give the path of the manifest, or ${(0,_references_js__WEBPACK_IMPORTED_MODULE_3__/* .input */ .hF)('plan')} with that of a saved plan. To start a manifest, run ${(0,_references_js__WEBPACK_IMPORTED_MODULE_3__/* .command */ .G5)('mcp-register', 'init', '--server-url', '<url>')} with a running server, or ${(0,_references_js__WEBPACK_IMPORTED_MODULE_3__/* .command */ .G5)('mcp-register', 'dump', '--out', 'mcp-register.yaml')} for what an API center has.`,
};
/** Throws InvalidInput when the input was not given. */
function required(values, name) {
    const value = values[name];
    if (value === undefined)
        throw missingInput(name);
    return value;
}
/**
 * The failure for an input that a command requires.
 *
 * @param why it is missing, where another input could have given it
 * @param next what to give, where the command takes another input instead
 */
function missingInput(name, why, next) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InvalidInput */ .o9({
        code: 'input-missing',
        message: (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em) `${(0,_references_js__WEBPACK_IMPORTED_MODULE_3__/* .input */ .hF)(name)} is required.`,
        ...(0,_optional_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .l)('why', why),
        next: next ?? examples[name] ?? (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em) `Give ${(0,_references_js__WEBPACK_IMPORTED_MODULE_3__/* .input */ .hF)(name)}${choicesOf(name)}.`,
    });
}
function choicesOf(name) {
    const kind = _table_js__WEBPACK_IMPORTED_MODULE_2__/* .inputRows */ .k8.find((row) => row.name === name)?.kind;
    return kind?.type === 'choice' ? `, one of ${kind.choices.join(', ')}` : '';
}


/***/ }),

/***/ 9471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ checkReachableByOthers),
/* harmony export */   r: () => (/* binding */ checkServerUrl)
/* harmony export */ });
/* harmony import */ var _apicenter_constants_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79557);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62807);
/* harmony import */ var _http_loopback_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(99034);
/* harmony import */ var _http_secret_parameters_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4828);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85285);
/* harmony import */ var _references_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96714);






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
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InvalidInput */ .o9({
        code: 'server-url-invalid',
        message: (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .sentence */ .em) `${(0,_references_js__WEBPACK_IMPORTED_MODULE_3__/* .input */ .hF)(name)} ${what}.`,
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
            next: (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .sentence */ .em) `Remove it from the URL. Give a credential for the probe as ${(0,_references_js__WEBPACK_IMPORTED_MODULE_3__/* .input */ .hF)('probe-headers')} or ${(0,_references_js__WEBPACK_IMPORTED_MODULE_3__/* .input */ .hF)('function-key')}.`,
        };
    }
    const secret = (0,_http_secret_parameters_js__WEBPACK_IMPORTED_MODULE_4__/* .secretParameterOf */ .zX)(url);
    if (secret !== undefined) {
        return {
            what: `carries a key in its query (${secret}=…)`,
            why: published,
            next: (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .sentence */ .em) `Remove it from the URL and give it as ${(0,_references_js__WEBPACK_IMPORTED_MODULE_3__/* .input */ .hF)('function-key')} (or in ${(0,_references_js__WEBPACK_IMPORTED_MODULE_3__/* .input */ .hF)('probe-headers')}). Then renew the key: it is in the history of your pipeline.`,
        };
    }
    if (url.hash) {
        return { what: 'contains a fragment (#…)', next: 'Remove the fragment; servers never receive it.' };
    }
    if (text.length > _apicenter_constants_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .Fy.url) {
        return {
            what: `is ${text.length} characters long; API Center takes at most ${_apicenter_constants_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .Fy.url}`,
            next: 'Give the server a shorter URL.',
        };
    }
    if (url.protocol === 'http:' && !(0,_http_loopback_js__WEBPACK_IMPORTED_MODULE_5__/* .isLoopbackHost */ .c)(url.hostname)) {
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
    if (apiCenterOnLoopback || !(0,_http_loopback_js__WEBPACK_IMPORTED_MODULE_5__/* .isLoopbackHost */ .c)(new URL(serverUrl).hostname))
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InvalidInput */ .o9({
        code: 'server-url-loopback',
        message: (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .sentence */ .em) `${(0,_references_js__WEBPACK_IMPORTED_MODULE_3__/* .input */ .hF)('server-url')} is on loopback, and the API center is not.`,
        why: 'Nobody else could reach the server that the entry points to.',
        next: (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .sentence */ .em) `Give the URL that clients use. To try a server on loopback, ${(0,_references_js__WEBPACK_IMPORTED_MODULE_3__/* .way */ .Mr)('use-embedded')}.`,
    });
}


/***/ }),

/***/ 71798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QL: () => (/* binding */ inputs),
/* harmony export */   k8: () => (/* binding */ inputRows)
/* harmony export */ });
/* unused harmony export inputsOf */
/* harmony import */ var _apicenter_constants_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79557);
/* harmony import */ var _clouds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93658);
/* harmony import */ var _fleet_audit_rule_ids_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27284);
/* harmony import */ var _fleet_export_export_entry_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9841);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85285);
/* harmony import */ var _registration_defaults_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(33030);
/* harmony import */ var _surface_gate_policies_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(52362);
/* harmony import */ var _input_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95130);








const text = { type: 'text' };
const path = { type: 'path' };
const writtenPath = { type: 'path', written: true };
const boolean = { type: 'boolean' };
const lines = { type: 'lines' };
const hostPatterns = { type: 'lines', format: 'host-pattern' };
const headerLines = { type: 'text', format: 'headers', multiline: true };
const name = { type: 'text', format: 'resource-name' };
const link = { type: 'text', format: 'link', maxLength: _apicenter_constants_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .Fy.url };
const serverUrl = { type: 'text', format: 'server-url' };
const formatted = (format) => ({ type: 'text', format });
const upTo = (maxLength) => ({ type: 'text', maxLength });
const takeOver = {
    type: 'permission',
    names: ['unstamped', 'manifest', 'kind'],
    prefix: 'source',
    forms: {
        one: { commands: ['register'], help: 'Take over an existing entry that has another source, kind or URL' },
        fleet: {
            commands: ['sync'],
            help: 'Take over entries of others',
        },
    },
};
const prose = (maxLength) => ({ type: 'text', maxLength, multiline: true });
const choice = (...choices) => ({ type: 'choice', choices });
const failOn = {
    type: 'words',
    choices: _surface_gate_policies_js__WEBPACK_IMPORTED_MODULE_5__/* .gatePolicies */ .i,
    help: 'Which changes of the tools stop the run',
    list: {
        commands: ['audit'],
        words: _fleet_audit_rule_ids_js__WEBPACK_IMPORTED_MODULE_2__/* .failOnWords */ .Vw,
        help: 'Findings that fail the audit: ids of rules, error, warning, note',
    },
};
const integer = (minimum, maximum) => ({ type: 'integer', minimum, maximum });
const value = (applied) => ({ value: applied });
const whenCreated = (applied) => ({ whenCreated: applied });
const rule = (shown) => ({ rule: (0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .sentence */ .em) `${shown}` });
/** Names of this table's own rows, which are not yet a type here. */
const input = (name) => ({ input: name });
const fleet = ['sync', 'audit', 'promote', 'export', 'dump'];
const all = ['register', 'plan', 'probe', 'unregister', 'sweep', 'surface', ...fleet];
const everywhere = [...all, 'init', 'doctor'];
const probing = [
    'register',
    'plan',
    'probe',
    'surface',
    'sync',
    'audit',
    'promote',
    'init',
];
const cataloguing = ['register', 'plan', 'unregister', 'sweep', ...fleet];
const entering = ['register', 'plan', 'unregister'];
const targeting = [...cataloguing, 'doctor'];
const registering = ['register', 'plan'];
/** Commands that write an entry in one environment. */
const writing = [...registering, 'promote'];
/**
 * Every input: the one statement of names, kinds, choices, bounds, lengths, defaults, secrecy and help texts. The
 * reader, the command line, the hosts' manifests and the README's tables all follow from it.
 */
// biome-ignore format: a table, two lines a row
const inputs = [
    { name: 'api-center-id', group: 'target', kind: formatted('api-center-id'), commands: targeting,
        help: (0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .sentence */ .em) `ARM id of the API center; or give ${input('subscription-id')}, ${input('resource-group')} and ${input('api-center-name')}` },
    { name: 'subscription-id', group: 'target', kind: formatted('subscription-id'), commands: targeting,
        help: 'Subscription id of the API center' },
    { name: 'resource-group', group: 'target', kind: formatted('resource-group'), commands: targeting,
        help: 'Resource group of the API center' },
    { name: 'api-center-name', group: 'target', kind: formatted('api-center-name'), commands: targeting,
        help: 'Name of the API center' },
    { name: 'workspace', group: 'target', kind: formatted('workspace-name'), default: value('default'), commands: targeting,
        help: 'Workspace of the API center' },
    { name: 'arm-endpoint', group: 'target', kind: text, default: value(_clouds_js__WEBPACK_IMPORTED_MODULE_1__/* .publicCloud */ .Tj.armEndpoint), typedOnly: true, commands: targeting,
        help: 'Azure Resource Manager endpoint: public Azure, a sovereign cloud, or http://127.0.0.1:PORT' },
    { name: 'allow-any-arm-endpoint', group: 'target', kind: boolean, cliOnly: true, typedOnly: true, default: value(false), commands: targeting,
        help: (0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .sentence */ .em) `Allow an ${input('arm-endpoint')} that is neither Azure nor loopback; it receives your access token` },
    { name: 'create-api-center', group: 'target', kind: boolean, typedOnly: true, default: value(false), commands: registering,
        help: 'Create the API center if it does not exist' },
    { name: 'location', group: 'target', kind: formatted('region'), commands: registering,
        help: 'Azure region of a new API center, for example westeurope' },
    { name: 'sku', group: 'target', kind: choice(..._apicenter_constants_js__WEBPACK_IMPORTED_MODULE_0__/* .skus */ .Zv), default: value('Free'), commands: registering,
        help: 'Plan of a new API center' },
    { name: 'portal-client-id', group: 'target', kind: text, commands: registering,
        help: 'Client id of the app registration for the API Center portal; enables the portal' },
    { name: 'portal-title', group: 'target', kind: upTo(_apicenter_constants_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .Fy.title), default: rule('the current title, else the API center’s name'), commands: registering,
        help: 'Title of the API Center portal' },
    { name: 'client-id', group: 'identity', kind: text, hostsOnly: true, default: rule('the Azure CLI session, else the environment’s identity'), commands: all,
        help: 'Client id of the application or managed identity to sign in as, without a secret' },
    { name: 'tenant-id', group: 'identity', kind: formatted('tenant-id'), commands: all,
        help: 'Tenant id of the identity, and of the portal’s sign-in' },
    { name: 'server-url', group: 'server', kind: serverUrl, commands: [...entering, 'promote', 'probe', 'surface', 'init'],
        required: [{ commands: [...writing, 'init'] }, { commands: ['probe', 'surface'], or: 'probe-url' }],
        help: 'URL of the MCP endpoint that clients connect to' },
    { name: 'title', group: 'server', kind: upTo(_apicenter_constants_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .Fy.title), default: rule((0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .sentence */ .em) `from ${input('server-json')}, else from the server`), commands: [...entering, 'promote', 'init'],
        help: `Title of the entry, up to ${_apicenter_constants_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .Fy.title} characters` },
    { name: 'api-id', group: 'server', kind: name, default: rule((0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .sentence */ .em) `from ${input('title')}`), commands: [...entering, 'promote', 'init'],
        help: 'Id of the entry in the API center; never taken from the live server' },
    { name: 'summary', group: 'server', kind: prose(_apicenter_constants_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .Fy.summary), commands: registering,
        help: `One line for the portal’s cards, up to ${_apicenter_constants_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .Fy.summary} characters` },
    { name: 'description', group: 'server', kind: prose(_apicenter_constants_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .Fy.apiDescription), default: rule('the current description, else from the server'), commands: registering,
        help: `Description, up to ${_apicenter_constants_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .Fy.apiDescription} characters; clients hide an entry without one` },
    { name: 'version-title', group: 'server', kind: upTo(_apicenter_constants_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .Fy.title), default: rule(`the version in use, else ${_registration_defaults_js__WEBPACK_IMPORTED_MODULE_6__/* .defaultVersionTitle */ .wz}`), commands: writing,
        help: 'Title of the version' },
    { name: 'version-id', group: 'server', kind: name, default: rule((0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .sentence */ .em) `from ${input('version-title')}`), commands: writing,
        help: 'Id of the version' },
    { name: 'lifecycle-stage', group: 'server', kind: choice(..._apicenter_constants_js__WEBPACK_IMPORTED_MODULE_0__/* .lifecycleStages */ .Wm), default: rule('by the environment’s kind'), commands: writing,
        help: 'Lifecycle stage of the version' },
    { name: 'documentation-url', group: 'server', kind: link, commands: registering, help: 'URL of the documentation' },
    { name: 'repository-url', group: 'server', kind: link, commands: registering, help: 'URL of the source code' },
    { name: 'contact-name', group: 'server', kind: upTo(_apicenter_constants_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .Fy.contactName), commands: registering, help: 'Contact name' },
    { name: 'contact-email', group: 'server', kind: { ...formatted('email'), maxLength: _apicenter_constants_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .Fy.contactEmail }, commands: registering, help: 'Contact email address' },
    { name: 'contact-url', group: 'server', kind: link, commands: registering, help: 'URL of the contact’s page' },
    { name: 'license-name', group: 'server', kind: upTo(_apicenter_constants_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .Fy.licenseName), commands: registering, help: 'License name' },
    { name: 'license-url', group: 'server', kind: link, commands: registering, help: 'URL of the license text' },
    { name: 'terms-of-service-url', group: 'server', kind: link, commands: registering, help: 'URL of the terms of service' },
    { name: 'custom-properties', group: 'server', kind: { ...text, multiline: true }, commands: registering,
        help: 'Custom metadata: a YAML or JSON map from the name or title of a metadata schema to a value' },
    { name: 'server-json', group: 'server', kind: path, commands: registering,
        help: 'Path of an MCP registry server.json that provides defaults' },
    { name: 'previous-versions', group: 'server', kind: choice('keep', 'deprecate', 'remove'), default: value('keep'), commands: writing,
        help: 'What to do with versions that no deployment uses any more' },
    { name: 'source', group: 'ownership', kind: formatted('repository'), typedOnly: true, default: rule('the pipeline’s repository'), commands: cataloguing,
        help: 'Repository that owns the entry; required outside CI unless the API center is on loopback' },
    { name: 'take-over', group: 'ownership', kind: takeOver, typedOnly: true, default: value(false), commands: [...registering, 'sync'],
        help: 'Take over an existing entry that has another source, kind or URL: true for one server, names in a fleet' },
    { name: 'unregister-mode', group: 'ownership', kind: choice('remove', 'deprecate', 'retire'), default: value('remove'), commands: ['unregister', 'sync', 'plan'],
        help: 'Remove the entry, or only change its lifecycle stage' },
    { name: 'force', group: 'ownership', kind: boolean, default: value(false), cliOnly: true, typedOnly: true, commands: ['unregister'],
        help: 'Unregister an entry even if it has another source' },
    { name: 'environment-id', group: 'environment', kind: name, default: whenCreated(_registration_defaults_js__WEBPACK_IMPORTED_MODULE_6__/* .defaultEnvironmentId */ .wY), commands: [...entering, 'doctor', 'init'],
        help: 'Environment of the deployment; created if it does not exist, never changed' },
    { name: 'environment-title', group: 'environment', kind: upTo(_apicenter_constants_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .Fy.title), default: rule((0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .sentence */ .em) `from ${input('environment-id')}`), commands: writing,
        help: 'Title of a new environment' },
    { name: 'environment-kind', group: 'environment', kind: choice(..._apicenter_constants_js__WEBPACK_IMPORTED_MODULE_0__/* .environmentKinds */ .Z2), default: rule((0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .sentence */ .em) `by ${input('environment-id')}`), commands: writing,
        help: 'Kind of a new environment' },
    { name: 'environment-server-type', group: 'environment', kind: upTo(_apicenter_constants_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .Fy.title), default: whenCreated(_registration_defaults_js__WEBPACK_IMPORTED_MODULE_6__/* .defaultServerType */ .ZW), commands: writing,
        help: 'Server type of a new environment' },
    { name: 'deployment-id', group: 'environment', kind: name, default: rule((0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .sentence */ .em) `the deployment with this URL, else ${input('environment-id')}`), commands: [...entering, 'promote'],
        help: 'Id of the deployment' },
    { name: 'definition-file', group: 'definition', kind: path, default: rule('generated'), commands: writing,
        help: 'Path of your own OpenAPI 3.0 or 3.1 definition, JSON or YAML' },
    { name: 'definition-id', group: 'definition', kind: name, default: rule('the one in use, else default-streamable'), commands: writing,
        help: 'Id of the definition' },
    { name: 'definition-out', group: 'definition', kind: writtenPath, commands: writing,
        help: 'Path of a file to write the definition to that is uploaded, or would be' },
    { name: 'publish-surface', group: 'definition', kind: choice('full', 'names', 'hash'), default: rule('full; names when a credential was needed'), commands: writing,
        help: 'How much of the tool list the definition contains' },
    { name: 'probe', group: 'probe', kind: choice('require', 'warn', 'off'), default: value('require'), commands: writing,
        help: 'Whether the server must be healthy before anything is written' },
    { name: 'probe-url', group: 'probe', kind: serverUrl, typedOnly: true, default: rule(input('server-url')), commands: probing,
        help: (0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .sentence */ .em) `URL to probe when it is not ${input('server-url')}: a slot or a private address` },
    { name: 'probe-timeout', group: 'probe', kind: integer(0, 3600), default: value(300), commands: probing,
        help: 'Seconds to wait for a healthy server; 0 means a single attempt' },
    { name: 'probe-headers', group: 'probe', kind: headerLines, secret: true, commands: probing,
        help: 'Headers for the probe, one "Name: value" a line' },
    { name: 'function-key', group: 'probe', kind: text, secret: true, commands: probing,
        help: 'Key of the function app, sent only to the origin of the probed URL' },
    { name: 'probe-audience', group: 'probe', kind: formatted('app-id-or-uri'), commands: probing,
        help: 'Application id or URI of a server protected by Entra; the probe sends the identity’s token for it' },
    { name: 'allowed-hosts', group: 'probe', kind: hostPatterns, typedOnly: true, commands: probing,
        help: 'Hosts that may receive a credential, with * for any part of a name; no other host receives one' },
    { name: 'on-protected', group: 'probe', kind: choice('fail', 'warn', 'pass'), default: rule('warn; fail when a credential was given'), commands: probing,
        help: 'What to do when the endpoint requires a credential' },
    { name: 'expect-version', group: 'probe', kind: text, commands: probing,
        help: 'Version that the server must report; the probe waits for it' },
    { name: 'expect-tools', group: 'probe', kind: lines, commands: probing,
        help: 'Tools that the server must list, one a line' },
    { name: 'fail-on', group: 'gate', kind: failOn, typedOnly: true, default: value('none'), commands: [...writing, 'audit'],
        help: 'Which changes of the tools stop the run; for an audit, which findings fail it: rule ids, error, warning, note' },
    { name: 'accept-surface', group: 'gate', kind: formatted('accepted-hash'), typedOnly: true, commands: writing,
        help: (0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .sentence */ .em) `Hash of the one new surface to accept in spite of ${input('fail-on')}, as sha256:…` },
    { name: 'surface-file', group: 'gate', kind: path, commands: [...writing, 'surface'],
        help: 'Path of a baseline in the repository, for a definition that contains only names or a hash' },
    { name: 'write', group: 'gate', kind: boolean, default: value(false), cliOnly: true, commands: ['surface'],
        help: (0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .sentence */ .em) `Write the surface to ${input('surface-file')} instead of standard output` },
    { name: 'staging', group: 'staging', kind: choice('auto', 'same-center', 'off'), default: value('auto'), commands: cataloguing,
        help: (0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .sentence */ .em) `Where to put a pull request’s entry; auto: ${input('staging-api-center-id')}, else a preview without writes` },
    { name: 'staging-api-center-id', group: 'staging', kind: formatted('api-center-id'), commands: cataloguing,
        help: 'ARM id of the API center for entries of pull requests' },
    { name: 'pull-request', group: 'staging', kind: { ...integer(1, _input_js__WEBPACK_IMPORTED_MODULE_4__/* .anyNumber */ .iG), word: 'none' }, typedOnly: true, default: rule('the pipeline’s'), commands: [...entering, 'promote'],
        help: 'Number of the pull request that the run is for; none: the run is for no pull request, honored on the default branch only' },
    { name: 'staging-environment-id', group: 'staging', kind: name, default: value('staging'), commands: registering,
        help: 'Environment that all entries of pull requests share; created if it does not exist' },
    { name: 'staging-ttl', group: 'staging', kind: integer(1, 365), default: value(14), commands: ['sweep'],
        help: 'Days after which an entry is removed if the state of its pull request is unknown' },
    { name: 'comment', group: 'staging', kind: boolean, default: value(true), hostsOnly: true, commands: cataloguing,
        help: 'Keep one comment on the pull request up to date' },
    { name: 'github-token', group: 'staging', kind: formatted('token'), secret: true, default: rule('the job’s token'), commands: cataloguing,
        help: 'Token that reads pull requests on GitHub and writes the comment' },
    { name: 'max-deletes', group: 'fleet', kind: integer(0, 10_000), typedOnly: true, default: value(5), commands: ['sweep', 'sync', 'plan'],
        help: 'Maximum number of entries, or environments of entries that stay, to remove per run; a sync above it removes none' },
    { name: 'manifest', group: 'fleet', kind: path, commands: ['sync', 'plan', 'audit', 'init'], required: [{ commands: ['sync'], or: 'plan' }],
        help: 'Path of the manifest that declares the servers' },
    { name: 'manifest-variables', group: 'fleet', kind: lines, typedOnly: true, commands: ['sync', 'plan', 'audit'],
        help: 'Variables that the manifest may read, one a line: NAME, or for a secret NAME = host pattern' },
    { name: 'only', group: 'fleet', kind: lines, commands: ['sync', 'plan', 'audit'],
        help: 'Ids of the entries to look at, with * for any part; others are left alone and nothing is pruned' },
    { name: 'environments', group: 'fleet', kind: lines, commands: ['sync', 'plan', 'audit'],
        help: 'Environments to look at; others are left alone and nothing is pruned' },
    { name: 'changed-since', group: 'fleet', kind: text, commands: ['sync', 'plan'],
        help: 'Git ref; only servers whose declaration differs from it are looked at, and nothing is pruned' },
    { name: 'adopt', group: 'fleet', kind: boolean, typedOnly: true, default: value(false), commands: ['sync', 'plan'],
        help: 'Mark declared entries that have no mark as managed by this manifest, and change nothing else' },
    { name: 'prune', group: 'fleet', kind: boolean, typedOnly: true, default: value(false), commands: ['sync', 'plan'],
        help: 'Delete what the manifest no longer declares' },
    { name: 'prune-only', group: 'fleet', kind: boolean, typedOnly: true, default: value(false), commands: ['sync', 'plan'],
        help: 'Only prune, when the shards of a run have written' },
    { name: 'allow-empty', group: 'fleet', kind: boolean, typedOnly: true, default: value(false), commands: ['sync', 'plan'],
        help: 'Allow a run to delete every entry of the manifest' },
    { name: 'max-failed', group: 'fleet', kind: integer(0, 1000), typedOnly: true, default: value(3), commands: ['sync', 'plan'],
        help: 'Nothing is pruned after more failures than this' },
    { name: 'max-staged', group: 'fleet', kind: integer(0, 1000), default: value(10), commands: ['sync', 'plan'],
        help: 'Servers that one pull request may stage; above it all are previewed' },
    { name: 'shard', group: 'fleet', kind: formatted('shard'), commands: ['sync', 'plan', 'audit'],
        help: 'Part of the fleet that this run looks at, as i/n' },
    { name: 'plan-out', group: 'fleet', kind: writtenPath, commands: ['plan'],
        help: 'Path of the file to save the plan to' },
    { name: 'plan', group: 'fleet', kind: path, commands: ['sync'],
        help: 'Saved plan to apply; what differs is left alone' },
    { name: 'from', group: 'fleet', kind: name, commands: ['promote'], required: [{ commands: ['promote'] }],
        help: 'Environment to promote from' },
    { name: 'to', group: 'fleet', kind: name, commands: ['promote'], required: [{ commands: ['promote'] }],
        help: 'Environment to promote to' },
    { name: 'format', group: 'fleet', kind: choice(..._fleet_export_export_entry_js__WEBPACK_IMPORTED_MODULE_7__/* .exportFormats */ .F), commands: ['export'], required: [{ commands: ['export'] }],
        help: 'Format of the exported catalogue' },
    { name: 'out', group: 'fleet', kind: writtenPath, commands: ['export', 'dump'],
        help: 'Path of the file to write; standard output without it' },
    { name: 'check', group: 'fleet', kind: boolean, default: value(false), commands: ['export'],
        help: 'Write nothing, and fail when the file is out of step with the catalogue' },
    { name: 'owner', group: 'fleet', kind: text, commands: ['export'],
        help: 'Owner of the exported entities; required by the format backstage' },
    { name: 'filter', group: 'fleet', kind: lines, commands: ['export'],
        help: 'Entries to export, conditions one a line or separated by commas: stage=…, environment=…, or NAME=… of custom metadata' },
    { name: 'registry-url', group: 'fleet', kind: link, commands: ['export', 'audit', 'doctor'],
        help: 'Registry to read instead of the API center, without signing in' },
    { name: 'all', group: 'fleet', kind: boolean, default: value(false), cliOnly: true, commands: ['dump'],
        help: 'Include entries of other sources, as comments' },
    { name: 'sarif', group: 'fleet', kind: writtenPath, commands: ['audit'],
        help: 'Path of the SARIF file to write' },
    { name: 'html', group: 'fleet', kind: writtenPath, commands: ['audit'],
        help: 'Path of the HTML page to write' },
    { name: 'state-file', group: 'fleet', kind: writtenPath, commands: ['audit'],
        help: 'Path of the file that keeps since when each finding is known' },
    { name: 'dead-after', group: 'fleet', kind: integer(1, 1000), default: value(3), commands: ['audit'],
        help: 'Audits in a row after which an unhealthy server is an error' },
    { name: 'issue', group: 'fleet', kind: boolean, default: value(false), hostsOnly: true, commands: ['audit'],
        help: 'Keep one issue with the findings up to date' },
    { name: 'host', group: 'fleet', kind: choice('github', 'azure-pipelines'), cliOnly: true, commands: ['init'],
        help: 'Also write the workflow or pipeline that keeps the fleet in step' },
    { name: 'dry-run', group: 'run', kind: boolean, default: value(false), commands: ['register', 'unregister', 'sweep', 'sync', 'promote', 'doctor'],
        help: 'Show the plan and write nothing' },
    { name: 'verify', group: 'run', kind: choice('auto', 'require', 'off'), default: value('auto'), commands: ['register', 'promote'],
        help: 'Check the result through the registry; auto: only after a write' },
    { name: 'output', group: 'run', kind: choice('text', 'json'), default: value('text'), cliOnly: true, commands: everywhere,
        help: 'Format of standard output' },
    { name: 'verbose', group: 'run', kind: boolean, default: value(false), cliOnly: true, commands: everywhere,
        help: 'Show every request, the bodies of the probe, and stack traces' },
    { name: 'trace', group: 'run', kind: writtenPath, cliOnly: true, typedOnly: true, commands: everywhere,
        help: 'Path of the HAR file to write, with every request of the run and without its secrets' },
    { name: 'state', group: 'run', kind: text, default: value('.mcp-register/state.json'), cliOnly: true, commands: cataloguing,
        help: 'State file of the embedded API Center, used when no target is given' },
];
/** The table's rows in their general form, for code that walks over them. */
const inputRows = inputs;
/** The rows that a command reads. */
function inputsOf(command, rows = inputRows) {
    return rows.filter(({ commands }) => commands.includes(command));
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

/***/ 50141:
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

/***/ 33030:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZW: () => (/* binding */ defaultServerType),
/* harmony export */   wY: () => (/* binding */ defaultEnvironmentId),
/* harmony export */   wz: () => (/* binding */ defaultVersionTitle)
/* harmony export */ });
/** What applies where something is created and nothing is given. The table of inputs shows the same constants. */
const defaultEnvironmentId = 'production';
const defaultVersionTitle = 'v1';
const defaultServerType = 'Azure Functions';


/***/ }),

/***/ 48496:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ sameName)
/* harmony export */ });
/** Whether two names mean the same resource: Azure ignores case. An absent name means none. */
function sameName(a, b) {
    return a !== undefined && b !== undefined && a.toLowerCase() === b.toLowerCase();
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
  dD: () => (/* binding */ stableId),
  M0: () => (/* binding */ unnamedSource)
});

// EXTERNAL MODULE: ./build/core/apicenter/constants.js
var constants = __webpack_require__(79557);
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
const azureReposHost = 'dev.azure.com';
const azureOrganizationHost = /^(?<organization>[^.:]+)\.visualstudio\.com$/;
/** The main name of a host, for all its alternative names. */
function canonicalHost(text) {
    const host = text.toLowerCase().replace(/\.(?=:\d+$|$)/, '');
    return azureOrganizationHost.test(host) ? azureReposHost : (hostAliases.get(host) ?? host);
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
    const segments = host === azureReposHost ? inAzureRepos(url.hostname.toLowerCase(), written) : written;
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
    if (!source || (source.path !== undefined && !namesRepository(source.host, source.path))) {
        throw new errors/* InvalidInput */.o9({
            code: 'source-invalid',
            message: (0,message/* sentence */.em) `${(0,references/* input */.hF)('source')} is not the address of a repository: "${(0,printable/* printable */.g)(withoutUser(text))}".`,
            why: 'It marks the entry as yours, so that no other pipeline changes it by accident.',
            next: (0,message/* sentence */.em) `Give the address of the repository, without a password or a query, for example: ${(0,references/* input */.hF)('source', 'https://github.com/contoso/weather')}`,
        });
    }
    if (source.url.length > constants/* limits */.Fy.url) {
        throw new errors/* InvalidInput */.o9({
            code: 'source-invalid',
            message: (0,message/* sentence */.em) `${(0,references/* input */.hF)('source')} is ${source.url.length} characters long; API Center allows at most ${constants/* limits */.Fy.url}.`,
            next: 'Give the shortest address of the repository.',
        });
    }
    return source;
}
/** On these hosts a shorter address is that of an owner or a project. On others one part may be enough. */
const pathsOfRepositories = new Map([
    ['github.com', /^[^/]+\//],
    ['gitlab.com', /^[^/]+\//],
    ['bitbucket.org', /^[^/]+\//],
    [azureReposHost, /^[^/]+\/[^/]+\/_git\//],
]);
function namesRepository(host, path) {
    return pathsOfRepositories.get(host)?.test(path) ?? true;
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

/***/ 24982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B6: () => (/* binding */ lifts),
/* harmony export */   Gy: () => (/* binding */ liftsSource),
/* harmony export */   hz: () => (/* binding */ takeNothing)
/* harmony export */ });
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40963);

const takeNothing = { unstamped: false, manifest: false, kind: false, sources: [] };
/** Whether the run may take an entry in spite of this. */
function lifts(takeOver, what) {
    return typeof takeOver === 'boolean' ? takeOver : takeOver[what];
}
/** @param owner undefined when the mark of the entry cannot be read */
function liftsSource(takeOver, owner) {
    if (typeof takeOver === 'boolean')
        return takeOver;
    return owner !== undefined && takeOver.sources.some((source) => (0,_source_js__WEBPACK_IMPORTED_MODULE_0__/* .isSameSource */ .E6)(source, owner));
}


/***/ }),

/***/ 29934:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ auditBlocks),
/* harmony export */   g: () => (/* binding */ auditCounts)
/* harmony export */ });
/* harmony import */ var _fleet_audit_rule_ids_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27284);
/* harmony import */ var _text_counted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31522);
/* harmony import */ var _audit_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39985);
/* harmony import */ var _markdown_parts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49399);




const titles = { error: 'Errors', warning: 'Warnings', note: 'Notes' };
/** Rows of a section: a summary and an issue have a limit, and the report has the rest. */
const rowsShown = { error: 100, warning: 100, note: 30 };
const unknownShown = 20;
/** "2 errors, 1 warning, 4 notes" */
function auditCounts({ counts }) {
    return _fleet_audit_rule_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .gO.map((severity) => (0,_text_counted_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .h)(counts[severity], severity)).join(', ');
}
/** The findings as Markdown blocks, errors first. Everything from outside is escaped. */
function auditBlocks(audit) {
    const { scope, findings, unknown, ignored } = audit;
    const entries = scope.entries === 1 ? '1 entry' : `${scope.entries} entries`;
    return [
        `${entries}, ${(0,_text_counted_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .h)(scope.endpoints, 'endpoint')}, ${scope.healthy} healthy.${ignored > 0 ? ` ${(0,_text_counted_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .h)(ignored, 'finding')} ignored by the manifest.` : ''}`,
        ..._fleet_audit_rule_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .gO.map((severity) => (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .section */ .uW)(titles[severity], findingsTable(severity, findings))),
        (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .section */ .uW)('Not known', unknownList(audit)),
        unknown.length > 0 ? 'What could not be read is not judged.' : '',
    ];
}
function findingsTable(severity, findings) {
    const own = findings.filter((finding) => finding.severity === severity);
    if (own.length === 0)
        return '';
    const rows = own
        .slice(0, rowsShown[severity])
        .map(({ rule, apiId, message, since, owner, place, ...rest }) => [
        (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(apiId ?? 'The catalogue', 90),
        rule,
        [(0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(message, 400), fixOf(rest)].join('<br>'),
        [
            since,
            owner === undefined ? '' : (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(owner, 60),
            place ? (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(`${place.file}:${place.line}`, 120) : '',
        ]
            .filter((part) => part !== '')
            .join('<br>'),
    ]);
    const rest = own.length - rows.length;
    return [
        (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .table */ .tp)(['entry', 'rule', 'what and what to do', 'since'], rows),
        ...(rest > 0 ? [`And ${rest} more in the report.`] : []),
    ].join('\n\n');
}
/** A command is code: as text it could not be copied. */
function fixOf(finding) {
    const { command } = finding;
    return `${(0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)((0,_audit_report_js__WEBPACK_IMPORTED_MODULE_1__/* .fixAlone */ .bQ)(finding), 400)}${command === undefined ? '' : ` ${(0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(command, 1000)}`}`;
}
function unknownList({ unknown }) {
    const rows = unknown
        .slice(0, unknownShown)
        .map(({ apiId, what, why }) => `- ${(0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(apiId === undefined ? what : `${apiId}: ${what}`, 200)}: ${(0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(why, 200)}`);
    const rest = unknown.length - rows.length;
    return [...rows, ...(rest > 0 ? [`- and ${rest} more`] : [])].join('\n');
}


/***/ }),

/***/ 39985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ot: () => (/* binding */ countBySeverity),
/* harmony export */   bQ: () => (/* binding */ fixAlone),
/* harmony export */   n$: () => (/* binding */ findingsInWords),
/* harmony export */   wq: () => (/* binding */ isAuditReport)
/* harmony export */ });
/* harmony import */ var _http_secret_parameters_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4828);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85285);
/* harmony import */ var _optional_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26080);



function isAuditReport(report) {
    return 'audit' in report;
}
/** What to do, without the command. */
function fixAlone({ fix, command }) {
    return command !== undefined && fix.endsWith(command) ? fix.slice(0, -command.length).trimEnd() : fix;
}
/** Findings in the words of a host, without the secrets of the URLs in them: they go into files, issues and summaries. */
function findingsInWords(findings, words) {
    return findings.map(({ command, ...finding }) => ({
        ...finding,
        ...(0,_optional_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .l)('command', command && (0,_http_secret_parameters_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutUrlSecrets */ .t)((0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .render */ .XX)([command], words))),
        message: (0,_http_secret_parameters_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutUrlSecrets */ .t)((0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .render */ .XX)(finding.message, words)),
        fix: (0,_http_secret_parameters_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutUrlSecrets */ .t)((0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .render */ .XX)(finding.fix, words)),
        evidence: (0,_http_secret_parameters_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutUrlSecrets */ .t)(finding.evidence),
    }));
}
function countBySeverity(findings) {
    const counts = { error: 0, warning: 0, note: 0 };
    for (const { severity } of findings)
        counts[severity]++;
    return counts;
}


/***/ }),

/***/ 42888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $1: () => (/* binding */ isFleetReport),
/* harmony export */   F2: () => (/* binding */ withResults),
/* harmony export */   LK: () => (/* binding */ fleetCounts),
/* harmony export */   SD: () => (/* binding */ resultWithoutEffort),
/* harmony export */   VA: () => (/* binding */ stagedNames),
/* harmony export */   jV: () => (/* binding */ fleetReport),
/* harmony export */   uk: () => (/* binding */ overallReport)
/* harmony export */ });
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56859);

function isFleetReport(report) {
    return 'results' in report;
}
function overallReport(report) {
    if (!isFleetReport(report))
        return report;
    const { results, counts: _, manifest: _manifest, files: _files, ...whole } = report;
    const stagedIds = results.flatMap((result) => stagedNames(result)?.apiId ?? []);
    return {
        ...whole,
        ...(stagedIds.length === 0 ? {} : { stagedIds }),
        changed: results.some(({ changed }) => changed),
        run: results[0]?.run ?? {},
        plan: results.flatMap(({ plan }) => plan),
        applied: results.flatMap(({ applied }) => applied),
    };
}
/** The names of the entry that a pull request has for a unit of its manifest; undefined where it has none. */
function stagedNames({ unit, staging, names, status, applied }) {
    if (!unit || !staging || staging.place === 'preview')
        return undefined;
    const isThere = status === 'registered' || status === 'unchanged' || applied.some(({ kind }) => kind === 'api');
    return isThere ? names : undefined;
}
/** The fleet report of a run that has one report of its own, and these results. */
function fleetReport(whole, results) {
    const { status, exitCode, command, requests, timings, warnings, error } = whole;
    return {
        status,
        exitCode,
        command,
        counts: fleetCounts(results).counts,
        results,
        requests,
        timings,
        warnings,
        ...(error === undefined ? {} : { error }),
    };
}
/** The same report with other results. */
function withResults(report, results) {
    return { ...report, counts: fleetCounts(results).counts, results };
}
/** How many of the results have each status. */
function fleetCounts(results) {
    const counts = {};
    for (const { status } of results)
        counts[status] = (counts[status] ?? 0) + 1;
    return { counts };
}
/** A result within a fleet: effort is counted for the run as a whole. */
function resultWithoutEffort(result) {
    return { ...result, run: {}, requests: _report_js__WEBPACK_IMPORTED_MODULE_0__/* .noRequests */ .Il, timings: {} };
}


/***/ }),

/***/ 79165:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J7: () => (/* binding */ countsLine),
/* harmony export */   gD: () => (/* binding */ headlineOf),
/* harmony export */   nl: () => (/* binding */ unitLine),
/* harmony export */   ow: () => (/* binding */ resultLine)
/* harmony export */ });
/* harmony import */ var _surface_phrase_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87697);
/* harmony import */ var _text_counted_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(31522);
/* harmony import */ var _text_printable_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(20075);
/* harmony import */ var _audit_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29934);
/* harmony import */ var _audit_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39985);
/* harmony import */ var _fleet_report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42888);
/* harmony import */ var _plan_totals_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22488);







/** Title, verdict on the server's changes, and outcome; the outcome first where it matters more than the changes. */
function headlineOf(report) {
    const outcome = outcomeOf(report);
    const verdict = verdictClause(report);
    const title = titleOf(report);
    if (verdict === undefined || report.status === 'removed')
        return { title, clauses: [outcome] };
    const stopped = report.status === 'skipped' || report.status === 'failed';
    const aboutChanges = !stopped || report.error?.code === 'surface-gate';
    return { title, clauses: aboutChanges ? [verdict, outcome] : [outcome, verdict] };
}
/** One line for the end of a log. */
function resultLine(report) {
    if ((0,_audit_report_js__WEBPACK_IMPORTED_MODULE_1__/* .isAuditReport */ .wq)(report))
        return auditLine(report);
    if ((0,_fleet_report_js__WEBPACK_IMPORTED_MODULE_2__/* .isFleetReport */ .$1)(report))
        return fleetLine(report);
    const { title, clauses } = headlineOf(report);
    return `${title}: ${clauses.map(_surface_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .plainPhrase */ .Uy).join('; ')}`;
}
/** One unit of a fleet and what became of it, safe to print: `weather (dev): unhealthy, connect`. */
function unitLine({ unit, status, error, warnings: [warning] }) {
    const environment = unit?.environmentId === undefined ? '' : ` (${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g)(unit.environmentId, 90)})`;
    const reason = error?.message ?? warning?.message;
    return `${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g)(unit?.apiId ?? '', 90)}${environment}: ${status}${reason === undefined ? '' : `; ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g)(reason, 200)}`}`;
}
function titleOf({ title, staging, names, probe }) {
    const server = probe?.serverInfo;
    return (0,_text_printable_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g)(title ?? staging?.apiId ?? names?.apiId ?? server?.title ?? server?.name ?? 'MCP Register', 100);
}
function verdictClause({ verdict, surface }) {
    const count = (wanted) => surface?.changes.filter((one) => one.verdict === wanted).length ?? 0;
    switch (verdict) {
        case 'breaking':
            return [(0,_text_counted_js__WEBPACK_IMPORTED_MODULE_6__/* .counted */ .h)(count('breaking'), 'breaking change')];
        case 'incomplete':
            return ['incomplete comparison'];
        case 'unproven':
            return [surface ? (0,_text_counted_js__WEBPACK_IMPORTED_MODULE_6__/* .counted */ .h)(count('unproven'), 'unproven change') : 'not compared'];
        case 'warning':
            return [`${(0,_text_counted_js__WEBPACK_IMPORTED_MODULE_6__/* .counted */ .h)(count('warning'), 'change')} to review`];
        case 'compatible':
            return [
                count('compatible') > 0
                    ? (0,_text_counted_js__WEBPACK_IMPORTED_MODULE_6__/* .counted */ .h)(count('compatible'), 'compatible change')
                    : (0,_text_counted_js__WEBPACK_IMPORTED_MODULE_6__/* .counted */ .h)(count('notice'), 'minor change'),
            ];
        case 'none':
            return ['no change for clients'];
        default:
            return undefined;
    }
}
function outcomeOf(report) {
    const { status, names, target, staging, promotion, probe, changed, command } = report;
    if (report.export && status !== 'failed')
        return exportClause(report.export, changed);
    const entry = names && target ? (0,_surface_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .phrase */ .MZ) `${(0,_surface_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .named */ .KT)(names.apiId)} in ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g)(target.serviceName, 90)}` : undefined;
    switch (status) {
        case 'registered':
            if (!entry)
                return ['registered'];
            if (promotion)
                return (0,_surface_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .phrase */ .MZ) `promoted from ${(0,_surface_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .named */ .KT)(promotion.from)} to ${(0,_surface_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .named */ .KT)(promotion.to)}: ${entry}`;
            return (0,_surface_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .phrase */ .MZ) `${staging ? 'staged' : 'registered'} as ${entry}`;
        case 'unchanged':
            if (command === 'dump')
                return ['dumped as a manifest'];
            if (!entry)
                return ['nothing to remove'];
            return staging ? (0,_surface_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .phrase */ .MZ) `staged as ${entry}` : (0,_surface_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .phrase */ .MZ) `${entry} is up to date`;
        case 'planned':
            if (staging?.place !== 'preview') {
                return [changed ? 'planned; nothing was written' : 'nothing to change; nothing was written'];
            }
            return (0,_surface_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .phrase */ .MZ) `preview; ${mergingWould(report)}${(0,_surface_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .named */ .KT)(staging.apiId ?? 'the entry')}`;
        case 'removed':
            return [target ? `removed from ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g)(target.serviceName, 90)}` : 'removed'];
        case 'healthy':
            return ['healthy'];
        case 'skipped':
            if (staging)
                return ['not staged'];
            return [
                probe?.status.startsWith('protected-') ? 'skipped; a credential is needed to see more' : 'skipped',
            ];
        case 'deleted':
            return ['deleted'];
        case 'released':
            return ['kept without our mark'];
        case 'unhealthy':
        case 'refused':
        case 'failed':
        case 'interrupted':
        case 'not-started':
            return [failureClause(report)];
    }
}
function mergingWould({ changed, plan, promotion }) {
    const what = promotion ? 'the promotion' : 'merging';
    if (plan.some(({ kind, action }) => kind === 'api' && action === 'create'))
        return `${what} creates `;
    return `${what} ${changed ? 'would change ' : 'would change nothing in '}`;
}
function exportClause({ file, entries, added, updated, removed }, changed) {
    const count = `${entries} ${entries === 1 ? 'entry' : 'entries'}`;
    if (file === undefined)
        return [count];
    const name = (0,_surface_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .named */ .KT)((0,_text_printable_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g)(file, 200));
    if (!changed)
        return (0,_surface_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .phrase */ .MZ) `${name} is in step with the catalogue: ${count}`;
    const changes = `${added.length} added, ${updated.length} updated, ${removed.length} removed`;
    return (0,_surface_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .phrase */ .MZ) `wrote ${name}: ${count}, ${changes}`;
}
function failureClause({ exitCode, applied, target }) {
    const failed = `failed (exit ${exitCode})`;
    if (applied.length > 0)
        return `${failed}; ${(0,_text_counted_js__WEBPACK_IMPORTED_MODULE_6__/* .counted */ .h)(applied.length, 'write')} before that`;
    // A write that was not confirmed may have been carried out.
    return target && exitCode !== 6 ? `${failed}; nothing was written` : failed;
}
const statuses = [
    'registered',
    'removed',
    'deleted',
    'released',
    'planned',
    'unchanged',
    'healthy',
    'skipped',
    'unhealthy',
    'refused',
    'failed',
    'interrupted',
    'not-started',
];
function auditLine({ audit, error, exitCode }) {
    const failed = error ? `failed (exit ${exitCode}); ` : '';
    const unknown = audit.unknown.length === 0 ? '' : `, ${audit.unknown.length} not known`;
    return `Audit of ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g)(audit.subject, 100)}: ${failed}${(0,_audit_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .auditCounts */ .g)(audit)}${unknown}`;
}
/** How many results have each status, in words: `12 registered, 1 unhealthy`. */
function countsLine({ counts }) {
    const found = statuses.flatMap((status) => {
        const count = counts[status] ?? 0;
        return count === 0 ? [] : [`${count} ${status === 'not-started' ? 'not started' : status}`];
    });
    return found.length === 0 ? 'no entries' : found.join(', ');
}
function fleetLine({ counts, results, warnings, error, exitCode, command }) {
    const done = warnings.some(({ code }) => code === 'nothing-to-remove')
        ? 'nothing to remove'
        : countsLine({ counts });
    const found = [done, (0,_plan_totals_js__WEBPACK_IMPORTED_MODULE_3__/* .fleetTotals */ .e)(results)].filter(Boolean).join('; ');
    return `${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g)(command, 30)}: ${error ? `failed (exit ${exitCode}); ` : ''}${found}`;
}


/***/ }),

/***/ 49399:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ sentenceOf),
/* harmony export */   Mn: () => (/* binding */ lines),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   pI: () => (/* binding */ toCopy),
/* harmony export */   sb: () => (/* binding */ clause),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   uW: () => (/* binding */ section)
/* harmony export */ });
/* harmony import */ var _surface_phrase_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87697);
/* harmony import */ var _text_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3067);
/* harmony import */ var _text_printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20075);



/**
 * Text from outside for one Markdown table cell or line: it cannot end a table, start a link, mention a
 * person or carry HTML.
 */
function text(value, length = 200) {
    return (0,_text_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .F)((0,_text_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)(value, length));
}
/** A URL of ours as code: what is clickable and what is not is decided by us. */
function code(value, length = 400) {
    return `\`${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)(value, length).replace(/[`|]/g, '')}\``;
}
/** What stays as it is within a code span, in a table too. */
const plainName = /^[\w.:/$*[\]{}-]+$/;
/** A clause with the names in it as code, or as quoted text where code could not hold them. */
function clause(parts) {
    return parts
        .map((part) => {
        if (typeof part === 'string')
            return within(part);
        return plainName.test(part.name) ? `\`${part.name}\`` : `“${text(part.name)}”`;
    })
        .join('');
}
/** Text within a clause, with the blanks at its ends. */
function within(part) {
    const [, start = '', inner = '', end = ''] = /^( ?)([\s\S]*?)( ?)$/.exec(part) ?? [];
    return `${start}${text(inner, 600)}${end}`;
}
/** A clause as a sentence. */
function sentenceOf(parts) {
    return (0,_surface_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .asSentence */ .KG)(clause(parts));
}
/** Lines of text, one below the other. */
function lines(value, length) {
    return value
        .split('\n')
        .map((line) => text(line, length))
        .join('<br>');
}
/** Lines to copy as they stand. */
function toCopy(values) {
    return ['```text', ...values.map((value) => (0,_text_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)(value, 400).replaceAll('`', "'")), '```'].join('\n');
}
function table(head, rows) {
    const row = (cells) => `| ${cells.join(' | ')} |`;
    return [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');
}
function section(title, content) {
    return content === '' ? '' : `#### ${title}\n\n${content}`;
}


/***/ }),

/***/ 22488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ planTotals),
/* harmony export */   e: () => (/* binding */ fleetTotals)
/* harmony export */ });
const verbs = { create: 'to create', update: 'to update', delete: 'to delete', keep: 'unchanged' };
/** How many resources a plan creates, updates, deletes and keeps; empty for a plan without steps. */
function planTotals(plan) {
    if (plan.length === 0)
        return '';
    return Object.entries(verbs)
        .map(([action, verb]) => `${plan.filter((step) => step.action === action).length} ${verb}`)
        .join(', ');
}
/**
 * How many resources the plans of all units create, update and delete, with an environment that several of them need
 * counted once; empty where nothing is planned.
 */
function fleetTotals(results) {
    const steps = results.flatMap(({ status, plan }) => (status === 'planned' ? plan : []));
    const others = steps.filter(({ kind }) => kind !== 'environment');
    const environments = new Map(steps
        .filter(({ kind }) => kind === 'environment')
        .map((step) => [`${step.action} ${step.id.toLowerCase()}`, step]));
    const needed = [...environments.values(), ...others].filter(({ action }) => action !== 'keep');
    if (needed.length === 0)
        return '';
    const count = (wanted) => needed.filter(({ action }) => action === wanted).length;
    return `in all ${count('create')} to create, ${count('update')} to update, ${count('delete')} to delete`;
}


/***/ }),

/***/ 31198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EW: () => (/* binding */ whoseTime),
/* harmony export */   rQ: () => (/* binding */ waitingText)
/* harmony export */ });
/* unused harmony export coveredMs */
/* harmony import */ var _text_seconds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77609);

/** Milliseconds in which at least one of the stretches goes on. */
function coveredMs(stretches) {
    let covered = 0;
    let until = Number.NEGATIVE_INFINITY;
    for (const { from, to } of stretches.toSorted((a, b) => a.from - b.from)) {
        covered += Math.max(0, to - Math.max(from, until));
        until = Math.max(until, to);
    }
    return covered;
}
/**
 * Whose time it was: that of Azure, its sign-in included, that of the MCP server, and our own, in which nothing was
 * waited for. Azure and the server are asked at the same time, so the first two overlap.
 *
 * @param total milliseconds of the run
 */
function whoseTime({ azure, server }, total = 0) {
    return {
        azure: Math.round(coveredMs(azure)),
        server: Math.round(coveredMs(server)),
        own: Math.max(0, Math.round(total - coveredMs([...azure, ...server]))),
    };
}
/** "waiting for Azure 1.6 s (1.5 s of it to sign in) and for the server 0.2 s, own work 0.1 s"; empty where nothing was waited for. */
function waitingText({ azure, server, own, token }) {
    if (azure === undefined || server === undefined || own === undefined || azure + server === 0)
        return '';
    const signIn = token ? ` (${(0,_text_seconds_js__WEBPACK_IMPORTED_MODULE_0__/* .seconds */ .Y)(token)} of it to sign in)` : '';
    return `waiting for Azure ${(0,_text_seconds_js__WEBPACK_IMPORTED_MODULE_0__/* .seconds */ .Y)(azure)}${signIn} and for the server ${(0,_text_seconds_js__WEBPACK_IMPORTED_MODULE_0__/* .seconds */ .Y)(server)}, own work ${(0,_text_seconds_js__WEBPACK_IMPORTED_MODULE_0__/* .seconds */ .Y)(own)}`;
}


/***/ }),

/***/ 60848:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $_: () => (/* binding */ compareWithBaseline),
  eY: () => (/* binding */ snapshotOf),
  V6: () => (/* binding */ withHashes)
});

// EXTERNAL MODULE: ./build/core/clock.js
var core_clock = __webpack_require__(84300);
// EXTERNAL MODULE: ./build/core/surface/canonical.js
var canonical = __webpack_require__(24040);
// EXTERNAL MODULE: ./build/core/surface/change.js
var change = __webpack_require__(59356);
// EXTERNAL MODULE: ./build/core/text/printable.js
var printable = __webpack_require__(20075);
// EXTERNAL MODULE: ./build/core/mcp/protocol.js
var protocol = __webpack_require__(9221);
// EXTERNAL MODULE: ./build/core/surface/phrase.js
var phrase = __webpack_require__(87697);
// EXTERNAL MODULE: ./build/core/surface/surface-facts.js
var surface_facts = __webpack_require__(69863);
;// CONCATENATED MODULE: ./build/core/surface/compare-capabilities.js



/** Capabilities and ways of calling a tool are announced for an era, and compared within one only. */
function inSameEra({ before, after }) {
    return isModern(before) === isModern(after);
}
/** Which capabilities, extensions and parts of them went, or are new, in each era that both surfaces have. */
function compareCapabilities(context, list) {
    const { before, after } = context;
    if (!before.capabilities || !after.capabilities) {
        const text = (0,phrase/* phrase */.MZ) `the registered document does not record the server’s capabilities; whether one was removed is unknown`;
        report(list, ['capabilities'], { change: 'changed', verdict: 'unproven', text });
        return;
    }
    const [old, now] = [announcements(before), announcements(after)];
    const told = new Set();
    for (const era of ['modern', 'legacy']) {
        const [was, is] = [old[era], now[era]];
        if (!was || !is)
            continue;
        const member = era === 'modern' || !isModern(after) ? 'capabilities' : 'legacyCapabilities';
        compareEra({ before: was, after: is, list, member, told });
    }
    if (!(old.modern && now.modern) && !(old.legacy && now.legacy))
        reportUncompared(context, list);
}
function compareEra({ before, after, list, member, told }) {
    const bothKnow = before.knowsParts && after.knowsParts;
    const judged = (name, { names }) => bothKnow || wholeOf(name, names) === undefined;
    for (const name of before.names) {
        if (after.names.has(name) || !judged(name, before) || told.has(`- ${name}`))
            continue;
        told.add(`- ${name}`);
        // The whole is told, and its parts went with it.
        const whole = wholeOf(name, before.names);
        if (whole !== undefined && !after.names.has(whole))
            continue;
        const found = (0,surface_facts/* isNotification */.o2)(name)
            ? {
                change: 'removed',
                verdict: 'warning',
                text: (0,phrase/* phrase */.MZ) `${capability(name)} was removed; clients are no longer told of changes`,
            }
            : {
                change: 'removed',
                verdict: 'breaking',
                text: (0,phrase/* phrase */.MZ) `${capability(name)} was removed${member === 'capabilities' ? '' : ' for clients that start with initialize'}; clients that use it will fail`,
            };
        report(list, [member, name], found);
    }
    for (const name of after.names) {
        if (before.names.has(name) || !judged(name, after) || told.has(`+ ${name}`))
            continue;
        told.add(`+ ${name}`);
        const whole = wholeOf(name, after.names);
        if (whole !== undefined && !before.names.has(whole))
            continue;
        const text = (0,phrase/* phrase */.MZ) `${capability(name)} was added`;
        report(list, [member, name], { change: 'added', verdict: 'compatible', text });
    }
}
function reportUncompared({ before, after }, list) {
    const [old, now] = [before.capabilities ?? [], after.capabilities ?? []];
    for (const name of old.filter((each) => !now.includes(each))) {
        const text = (0,phrase/* phrase */.MZ) `${capability(name)} was not compared, because the two surfaces were read in different eras of the protocol`;
        report(list, ['capabilities', name], { change: 'changed', verdict: 'warning', text });
    }
    for (const name of now.filter((each) => !old.includes(each))) {
        const text = (0,phrase/* phrase */.MZ) `${capability(name)} was added`;
        report(list, ['capabilities', name], { change: 'added', verdict: 'compatible', text });
    }
}
function announcements(facts) {
    const { capabilities = [], subcapabilities, legacyCapabilities } = facts;
    const own = {
        names: new Set([...capabilities, ...(subcapabilities ?? [])]),
        knowsParts: subcapabilities !== undefined,
    };
    if (!isModern(facts))
        return { legacy: own };
    return legacyCapabilities
        ? { modern: own, legacy: { names: new Set(legacyCapabilities), knowsParts: true } }
        : { modern: own };
}
/** Each era announces its own: `tasks` of initialize is no capability of 2026-07-28, and is not lost by that. */
function isModern({ protocolVersion }) {
    return protocol/* modernVersions */.zM.includes(protocolVersion);
}
/** What a name is a part of; undefined for a capability, and for an extension, which may have a slash in its name. */
function wholeOf(name, names) {
    if (name.startsWith('extensions/'))
        return undefined;
    const whole = name.slice(0, Math.max(0, name.lastIndexOf('/')));
    return names.has(whole) ? whole : undefined;
}
function capability(name) {
    const id = /^extensions\/(.+)$/s.exec(name)?.[1];
    if (id !== undefined)
        return (0,phrase/* phrase */.MZ) `the extension ${(0,phrase/* named */.KT)(id)}`;
    return (0,phrase/* phrase */.MZ) `the capability ${(0,phrase/* named */.KT)(name.replaceAll('/', '.'))}`;
}
function report(list, path, found) {
    list.add({ kind: 'server', name: 'server', ...found }, path);
}

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
    compare_facts_report(list, { path: ['authenticated'], change: 'changed', verdict: 'unproven', text });
    return true;
}
/** What changed around the lists: ways of opening the server, capabilities, and what weakens the comparison. */
function compareFacts({ before, after }, list) {
    if (after.partial) {
        const text = (0,phrase/* phrase */.MZ) `the new surface is incomplete, because a list was cut off or a schema was too large; what is missing was not compared`;
        compare_facts_report(list, { path: ['partial'], change: 'changed', verdict: 'incomplete', text });
    }
    else if (before.partial) {
        // A complete surface replaces it: closing a gate here would keep that from happening.
        const text = (0,phrase/* phrase */.MZ) `the registered surface is incomplete, because a list was cut off or a schema was too large; only the rest was compared`;
        compare_facts_report(list, { path: ['partial'], change: 'changed', verdict: 'warning', text });
    }
    if (before.protocolVersion !== after.protocolVersion || before.transport !== after.transport) {
        const [was, is] = [before, after].map(({ protocolVersion, transport }) => `${(0,printable/* printable */.g)(protocolVersion, 30)} over ${transport}`);
        const text = (0,phrase/* phrase */.MZ) `the registered surface was read with protocol ${was ?? ''} and the new one with ${is ?? ''}; a server can list different items in each`;
        compare_facts_report(list, { path: ['protocolVersion'], change: 'changed', verdict: 'warning', text });
    }
    for (const { era, way, clients } of eras) {
        if (before.eras[era] === after.eras[era])
            continue;
        if (after.eras[era]) {
            compare_facts_report(list, {
                path: ['eras', era],
                change: 'added',
                verdict: 'compatible',
                text: (0,phrase/* phrase */.MZ) `the server now answers ${way}`,
            });
        }
        else {
            const text = (0,phrase/* phrase */.MZ) `the server no longer answers ${way}; ${clients} cannot use it`;
            compare_facts_report(list, { path: ['eras', era], change: 'removed', verdict: 'breaking', text });
        }
    }
    compareCapabilities({ before, after }, list);
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
    compare_facts_report(list, { path: ['version'], change: 'changed', verdict: 'warning', text });
}
/** The first number of `2.1.0`, `v2.1` or `2`; undefined when the version is of another kind. */
function majorOf(version) {
    return /^v?(\d+)(?:\.\d+)*(?:[-+].*)?$/i.exec(version)?.[1];
}
function compare_facts_report(list, { path, ...found }) {
    list.add({ kind: 'server', name: 'server', ...found }, path);
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

// EXTERNAL MODULE: ./build/core/mcp/parameter-headers.js
var parameter_headers = __webpack_require__(50141);
;// CONCATENATED MODULE: ./build/core/surface/schema/budget.js
/** What remains is not compared. Caught where a tool is compared, and reported as incomplete. */
class BudgetSpent extends Error {
}
/** Made once: a trace of each of thousands would cost more than what was spent. */
const budgetSpent = new BudgetSpent('the budget of the comparison is spent');
/** The part that any tool may take beyond its own; some twenty times what the largest list of tools ever seen needs. */
const sharedUnits = 1_000_000;
const totalMs = 1200;
/** After so much time each tool has its own part only, so that the tools which follow are compared too. */
const sharedMs = 600;
/** For all work that can be left out, and for one piece of it. */
const spareUnits = 1_000_000;
const spareUnitsOnce = 20_000;
const unitsPerLookAtClock = 4096;
function createBudget(clock) {
    const start = clock.now();
    let [own, shared, spent, untilClock] = [0, sharedUnits, 0, unitsPerLookAtClock];
    let [spare, once] = [spareUnits, undefined];
    const lookAtClock = () => {
        const passed = clock.now() - start;
        if (passed > sharedMs)
            shared = spare = 0;
        if (passed > totalMs)
            own = 0;
    };
    return {
        get spent() {
            return spent;
        },
        begin(units) {
            own = units;
            lookAtClock();
        },
        spare(work) {
            if (once !== undefined)
                return work();
            once = Math.min(spare, spareUnitsOnce);
            spare -= once;
            try {
                return work();
            }
            catch (error) {
                if (!(error instanceof BudgetSpent))
                    throw error;
                return undefined;
            }
            finally {
                spare += Math.max(0, once);
                once = undefined;
            }
        },
        spend(units) {
            spent += units;
            untilClock -= units;
            if (untilClock <= 0) {
                untilClock = unitsPerLookAtClock;
                lookAtClock();
            }
            if (once !== undefined) {
                once -= units;
                if (once < 0)
                    throw budgetSpent;
                return;
            }
            const fromShared = Math.max(0, units - own);
            own = Math.max(0, own - units);
            if (fromShared > shared)
                throw budgetSpent;
            shared -= fromShared;
        },
    };
}

;// CONCATENATED MODULE: ./build/core/surface/schema/canonical-ids.js

/**
 * Numbers JSON values so that two have the same number when their canonical texts are the same. Every value is read
 * once, however often it is compared, and no text is built: a part that many values share is held once.
 */
class CanonicalIds {
    #texts = new Map();
    #others = new Map();
    #known = new WeakMap();
    #budget;
    #next = 0;
    constructor(budget) {
        this.#budget = budget;
    }
    of(value) {
        if (typeof value === 'string')
            return this.#number(this.#texts, value);
        if (typeof value !== 'object' || value === null)
            return this.#number(this.#others, String(value));
        const known = this.#known.get(value);
        if (known !== undefined)
            return known;
        const id = this.#number(this.#others, this.#form(value));
        this.#known.set(value, id);
        return id;
    }
    /** The parts of a list or an object, each by its number; members in an order that does not depend on the text. */
    #form(value) {
        if (Array.isArray(value))
            return `[${value.map((item) => this.of(item)).join()}]`;
        if (!(0,json/* isJsonObject */.O)(value))
            return '';
        const members = Object.keys(value).map((name) => `${this.of(name)}:${this.of(value[name] ?? null)}`);
        return `{${members.sort().join()}}`;
    }
    #number(known, text) {
        // Reading a character costs a small part of what keeping a value costs.
        this.#budget.spend(1 + (text.length >> 5));
        const id = known.get(text);
        if (id !== undefined)
            return id;
        known.set(text, this.#next);
        return this.#next++;
    }
}

// EXTERNAL MODULE: ./build/core/optional.js
var optional = __webpack_require__(26080);
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
/** The names that `type` has for these, in order; `number` stands for `integer` too. */
function typeNames(atoms) {
    const names = new Set([...atoms].map((atom) => (atom === 'fraction' ? 'number' : atom)));
    if (names.has('number'))
        names.delete('integer');
    return [...names].sort();
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

;// CONCATENATED MODULE: ./build/core/surface/schema/discriminator.js

/**
 * The property by which alternatives that are objects are told apart: each requires it, and each lists values for it
 * that no other has. Undefined when there is none.
 */
function discriminatorOf(document, branches) {
    const views = branches.map((branch) => document.view(branch)).filter(isObjectAlone);
    const [first, ...others] = views;
    if (!first || others.length === 0)
        return undefined;
    return [...first.required].find((name) => {
        const seen = new Set();
        return views.every((view) => {
            const tags = tagsOf(document, view, name);
            if (!tags || tags.some((id) => seen.has(id)))
                return false;
            for (const id of tags)
                seen.add(id);
            return true;
        });
    });
}
/** The canonical numbers of the values that an object lists for a property that it requires. */
function tagsOf(document, view, name) {
    const property = view?.required.has(name) ? view.properties.get(name) : undefined;
    const values = property === undefined ? undefined : document.view(property)?.values;
    document.spend(values?.size ?? 1);
    return values && [...values.keys()];
}
/** Whether no value can match two of the alternatives, as far as types, values and a discriminator tell. */
function excludeEachOther(document, branches) {
    document.spend(branches.length);
    const views = branches.map((branch) => document.view(branch));
    const objects = views.filter(isObjectAlone);
    if (objects.length > 1 && discriminatorOf(document, branches) === undefined)
        return false;
    const whole = new Set(objects.length > 0 ? ['object'] : []);
    const listed = new Map();
    for (const view of views) {
        if (!view)
            return false;
        if (objects.includes(view))
            continue;
        if (view.values) {
            document.spend(view.values.size);
            for (const [id, value] of view.values) {
                if (listed.has(id))
                    return false;
                listed.set(id, typeOf(value));
            }
            continue;
        }
        for (const atom of view.types) {
            if (whole.has(atom))
                return false;
            whole.add(atom);
        }
    }
    return [...listed.values()].every((atom) => !whole.has(atom));
}
function isObjectAlone(view) {
    return view?.types.size === 1 && view.types.has('object') && !view.values;
}

;// CONCATENATED MODULE: ./build/core/surface/schema/match-branches.js


/**
 * Finds for each old alternative its new self: the same one, the one with the same discriminator, one to which the
 * change is harmless, one of the same type.
 *
 * @param lists.apart whether each alternative stands for itself; else only an equal one will do
 */
function matchBranches(walk, lists) {
    const pairs = [];
    let [removed, added] = [numbered(lists.before), numbered(lists.after)];
    const pairUp = (fits) => {
        const free = new Set(added);
        removed = removed.filter((old) => {
            for (const now of free) {
                walk.spend(1);
                if (!fits(old, now))
                    continue;
                free.delete(now);
                pairs.push({ old, now });
                return false;
            }
            return true;
        });
        added = [...free];
    };
    // Mostly nothing changed: what reads the same is found without looking at every pair.
    const texts = new Map();
    for (const now of added) {
        const id = walk.after.id(now.schema);
        texts.set(id, [...(texts.get(id) ?? []), now]);
    }
    const taken = new Set();
    removed = removed.filter((old) => {
        const now = texts.get(walk.before.id(old.schema))?.pop();
        if (!now || !walk.same(old.schema, now.schema))
            return true;
        taken.add(now);
        pairs.push({ old, now });
        return false;
    });
    added = added.filter((now) => !taken.has(now));
    pairUp((old, now) => sharedType(walk, old, now) && walk.same(old.schema, now.schema));
    if (!lists.apart)
        return { pairs, removed, added };
    [removed, added] = [byType(walk.before, removed), byType(walk.after, added)];
    const tag = discriminatorOf(walk.before, lists.before);
    if (tag !== undefined && tag === discriminatorOf(walk.after, lists.after))
        pairUp(sameTag(walk, tag));
    pairUp((old, now) => sharedType(walk, old, now) && isHarmless(walk, old, now));
    const lost = () => removed.filter((old) => !lists.after.some((schema) => coversOld(walk, old, schema)));
    const gained = () => added.filter((now) => !lists.before.some((schema) => coversNew(walk, now, schema)));
    // What would be breaking if it had no other self comes first: a pair of the same type may differ in anything.
    if (walk.direction === 'input')
        removed = lost();
    else
        added = gained();
    pairUp((old, now) => sameTypes(walk, old, now));
    pairUp((old, now) => sharedType(walk, old, now));
    return walk.direction === 'input' ? { pairs, removed, added: gained() } : { pairs, removed: lost(), added };
}
function numbered(branches) {
    return branches.map((schema, at) => ({ schema, at }));
}
/** Alternatives of several types, each as one for every type. */
function byType(document, branches) {
    return branches.flatMap(({ schema, at }) => {
        const view = document.view(schema);
        if (!view || view.unfollowed || view.values || !Array.isArray(view.keywords.type))
            return [{ schema, at }];
        return document.alternatives(view).map((alternative) => ({ schema: alternative, at }));
    });
}
function isHarmless(walk, old, now) {
    const [before, after] = sides(walk, old.schema, now.schema);
    return walk.direction === 'input' ? walk.covers(before, after) : walk.covers(after, before);
}
function coversOld(walk, old, now) {
    walk.spend(1);
    const [before, after] = sides(walk, old.schema, now);
    return sharedType(walk, old, { schema: now }) && walk.covers(before, after);
}
function coversNew(walk, now, old) {
    walk.spend(1);
    const [before, after] = sides(walk, old, now.schema);
    return sharedType(walk, { schema: old }, now) && walk.covers(after, before);
}
function sides(walk, old, now) {
    return [
        { document: walk.before, schema: old },
        { document: walk.after, schema: now },
    ];
}
function sameTag(walk, name) {
    return (old, now) => {
        const tags = tagsOf(walk.before, walk.before.view(old.schema), name);
        const others = tagsOf(walk.after, walk.after.view(now.schema), name);
        return tags !== undefined && others !== undefined && tags.some((id) => others.includes(id));
    };
}
function sameTypes(walk, old, now) {
    const [before, after] = [walk.before.view(old.schema)?.types, walk.after.view(now.schema)?.types];
    return before !== undefined && before.size === after?.size && [...before].every((atom) => after.has(atom));
}
function sharedType(walk, old, now) {
    const [before, after] = [walk.before.view(old.schema)?.types, walk.after.view(now.schema)?.types];
    return before !== undefined && after !== undefined && overlap(before, after);
}

// EXTERNAL MODULE: ./build/core/surface/schema/keywords.js
var schema_keywords = __webpack_require__(92170);
;// CONCATENATED MODULE: ./build/core/surface/schema/schema-view.js

/** Whether nothing but annotations stands beside the alternatives. */
function isOnlyAlternatives({ keywords }, keyword) {
    return Object.keys(keywords).every((name) => name === keyword || (0,schema_keywords/* isAnnotation */.Ir)(name));
}
/** Whether a property that is not declared is refused, as far as that can be told from the object alone. */
function isClosed({ additional, rest }) {
    return additional === false && !rest.has('patternProperties');
}

;// CONCATENATED MODULE: ./build/core/surface/schema/schema-walk.js


function verdictOf(effect, direction) {
    if (effect === 'replaced')
        return 'breaking';
    return (effect === 'narrowed') === (direction === 'input') ? 'breaking' : 'compatible';
}
/** Reports a keyword that lets fewer, more or other values through. */
function reportEffect(walk, report) {
    const { place, at, change, effect, detail } = report;
    const verb = { narrowed: 'tightens', widened: 'loosens', replaced: 'changes' }[effect];
    if (verdictOf(effect, walk.direction) !== 'breaking') {
        const predicate = (0,phrase/* phrase */.MZ) `${verb} ${nameOf(walk, place)} (${detail})`;
        walk.report({ place, at, change, verdict: 'compatible', predicate });
        return;
    }
    const { verdict, told } = shownBy(walk, place, report.candidates);
    const result = verdict === 'breaking' ? consequence(walk) : '';
    walk.report({
        place,
        at,
        change,
        verdict,
        predicate: (0,phrase/* phrase */.MZ) `${verb} ${nameOf(walk, place)} (${detail})${result}${told}`,
    });
}
/** Reports what no rule here can judge: it must never look compatible. */
function reportUnproven(walk, { place, at, change, detail }) {
    const predicate = (0,phrase/* phrase */.MZ) `changes ${nameOf(walk, place)} (${detail}); whether this breaks callers is unknown`;
    walk.report({ place, at, change, verdict: 'unproven', predicate });
}
/** Reports what was not compared: it may be anything. */
function reportIncomplete(walk, place, why) {
    const predicate = (0,phrase/* phrase */.MZ) `was not compared completely: ${nameOf(walk, place)} is ${why}`;
    walk.report({ place, at: [], change: 'changed', verdict: 'incomplete', predicate });
}
function nameOf({ direction }, { label }) {
    if (label === '')
        return [direction === 'input' ? 'its input' : 'its result'];
    return direction === 'input' ? [(0,phrase/* named */.KT)(label)] : (0,phrase/* phrase */.MZ) `${(0,phrase/* named */.KT)(label)} in its result`;
}
function consequence({ direction }) {
    return direction === 'input'
        ? '; calls that used to work can fail'
        : '; callers can receive results that were not promised';
}
/**
 * Looks for a value that shows that a change breaks callers. Without one, no rule can tell whether it does: the schema
 * may refuse the same values elsewhere.
 */
function shownBy(walk, place, candidates) {
    // Nobody reads what a trial says, and any difference ends it.
    if (walk.setsOnly)
        return { verdict: 'breaking', told: '' };
    const example = walk.example(place, candidates);
    const what = walk.direction === 'input' ? 'was accepted' : 'can now be returned';
    switch (example.kind) {
        case 'whole':
            return { verdict: 'breaking', told: `: for example ${example.json} ${what}` };
        case 'part':
            return { verdict: 'breaking', told: `: the value ${example.json} there ${what}` };
        case 'none':
            return { verdict: 'unproven', told: '; whether this breaks callers is unknown' };
        case 'not-known':
            // A server that makes the search long must not open the gate by that.
            return { verdict: 'breaking', told: '' };
    }
}
/** The place of a property, as both path and label. */
function propertyPlace(place, name) {
    const label = place.label === '' ? name : cut(`${place.label}.${name}`);
    return { path: [...place.path, 'properties', name], label };
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
    if (before.unfollowed || after.unfollowed)
        return false;
    const old = alternativesOf(before);
    const now = alternativesOf(after);
    if (old?.keyword === now?.keyword)
        return false;
    if (old && now) {
        const { keyword } = now;
        compareBranches(walk, {
            keyword: 'oneOf',
            before: old.branches,
            after: now.branches,
            place,
            written: keyword,
        });
        const [strict, branches] = old.keyword === 'oneOf' ? [walk.before, old.branches] : [walk.after, now.branches];
        const harmless = (old.keyword === 'oneOf') === (walk.direction === 'input');
        if (!harmless && !excludeEachOther(strict, branches)) {
            const detail = `${old.keyword} became ${keyword}`;
            reportUnproven(walk, { place, at: [keyword], change: 'changed', detail });
        }
    }
    else if (now) {
        const { keyword, branches } = now;
        const whole = walk.before.alternatives(before);
        compareBranches(walk, { keyword, before: whole, after: branches, place, written: keyword });
    }
    else if (old) {
        const whole = walk.after.alternatives(after);
        compareBranches(walk, { keyword: old.keyword, before: old.branches, after: whole, place });
    }
    return true;
}
/** Compares what stands under `anyOf` or `oneOf` beside other keywords. */
function compareAlternatives(walk, keyword, views) {
    const { place } = views;
    const [before, after] = [views.before[keyword], views.after[keyword]];
    const at = [keyword];
    if (before && after)
        compareBranches(walk, { keyword, before, after, place, written: keyword });
    else if (before) {
        reportEffect(walk, { place, at, change: 'removed', effect: 'widened', detail: `${keyword} was removed` });
    }
    else if (after) {
        reportEffect(walk, { place, at, change: 'added', effect: 'narrowed', detail: `${keyword} was added` });
    }
}
function alternativesOf(view) {
    for (const keyword of ['anyOf', 'oneOf']) {
        const branches = view[keyword];
        if (branches && isOnlyAlternatives(view, keyword))
            return { keyword, branches };
    }
    return undefined;
}
/**
 * Under `anyOf`, and under `oneOf` where no value matches two of them, each alternative stands for itself. Else a
 * wider alternative can clash with another, so only an equal one is the same, and a value has to show what changed.
 */
function compareBranches(walk, pair) {
    const { keyword, before, after, place, written } = pair;
    walk.spend(before.length + after.length);
    const apart = keyword === 'anyOf' || (excludeEachOther(walk.before, before) && excludeEachOther(walk.after, after));
    const { pairs, removed, added } = matchBranches(walk, { before, after, apart });
    for (const { old, now } of pairs) {
        const inside = written ? { ...place, path: [...place.path, written, String(now.at)] } : place;
        walk.compare(old.schema, now.schema, inside);
    }
    for (const { schema, at } of removed) {
        const side = { document: walk.before, schema };
        reportRemoved(walk, { at: [keyword, String(at)], apart, place, candidates: () => walk.samples(side) });
    }
    for (const { schema, at } of added) {
        const side = { document: walk.after, schema };
        const refuses = written === 'oneOf';
        reportAdded(walk, {
            at: [keyword, String(at)],
            apart: !refuses,
            place,
            candidates: () => walk.samples(side),
        });
    }
}
const notShown = { verdict: 'unproven', told: '' };
function reportRemoved(walk, { at, apart, place, candidates }) {
    if (apart) {
        const detail = `an alternative of ${at[0]} was removed`;
        reportEffect(walk, { place, at, change: 'removed', effect: 'narrowed', detail, candidates });
        return;
    }
    const isShown = walk.setsOnly || /^(?:whole|part)$/.test(walk.example(place, candidates).kind);
    const { verdict, told } = isShown ? shownBy(walk, place, candidates) : notShown;
    const output = 'whether values that used to match two of them are now returned is unknown';
    const input = 'whether another one accepts all that it accepted is unknown';
    const unknown = walk.direction === 'input' ? input : output;
    const predicate = (0,phrase/* phrase */.MZ) `removes an alternative of ${nameOf(walk, place)}${verdict === 'unproven' ? `; ${unknown}` : told}`;
    walk.report({ place, at, change: 'removed', verdict, predicate });
}
function reportAdded(walk, { at, apart, place, candidates }) {
    if (walk.direction === 'input' && !apart) {
        const predicate = (0,phrase/* phrase */.MZ) `adds an alternative to ${nameOf(walk, place)}; whether values can now match two of them, and be refused, is unknown`;
        walk.report({ place, at, change: 'added', verdict: 'unproven', predicate });
    }
    else {
        const detail = `an alternative of ${at[0]} was added`;
        reportEffect(walk, { place, at, change: 'added', effect: 'widened', detail, candidates });
    }
}

;// CONCATENATED MODULE: ./build/core/surface/schema/exact-number.js
/** Whether `value` is a whole number of times `divisor`, in decimal: 0.3 is three times 0.1. */
function isMultiple(value, divisor) {
    const numbers = aligned(value, divisor);
    if (!numbers)
        return Number.isInteger(value / divisor);
    const [whole, part] = numbers;
    return part !== 0n && whole % part === 0n;
}
/** The smallest number above 0 of which both are divisors; undefined when it has more digits than a number holds. */
function leastCommonMultiple(one, other) {
    const [a, b, exponent] = aligned(one, other) ?? [0n, 0n, 0];
    if (a === 0n || b === 0n)
        return undefined;
    const multiple = (a / greatestCommonDivisor(a, b)) * b;
    const value = Number(`${multiple < 0n ? -multiple : multiple}e${exponent}`);
    return Number.isFinite(value) && isMultiple(value, one) && isMultiple(value, other) ? value : undefined;
}
/** More digits than this would take time and mean nothing: a number holds seventeen. */
const maxDigits = 60;
/** Both as whole numbers of the same power of ten; undefined when they are too far apart. */
function aligned(one, other) {
    const [a, b] = [decimal(one), decimal(other)];
    const exponent = Math.min(a.exponent, b.exponent);
    if (Math.max(a.exponent, b.exponent) - exponent > maxDigits)
        return undefined;
    const scaled = (number) => number.digits * 10n ** BigInt(number.exponent - exponent);
    return [scaled(a), scaled(b), exponent];
}
function decimal(value) {
    const [, sign = '', whole = '0', fraction = '', power = '0'] = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value)) ?? [];
    return { digits: BigInt(sign + whole + fraction), exponent: Number(power) - fraction.length };
}
function greatestCommonDivisor(one, other) {
    let [a, b] = [one, other];
    while (b !== 0n)
        [a, b] = [b, a % b];
    return a;
}

;// CONCATENATED MODULE: ./build/core/surface/schema/bounds.js



/** The longest text or list that is made to show a change. */
const greatestExample = 100;
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
    const pair = { place, before: old, after: now };
    // Each value of a list was judged by itself.
    const listed = before.values !== undefined || after.values !== undefined;
    for (const [type, low, high] of counted) {
        if (!both(type) || (listed && type === 'string'))
            continue;
        compareLimits(walk, { place, before: limit(old, low), after: limit(now, low) }, 1);
        compareLimits(walk, { place, before: limit(old, high), after: limit(now, high) }, -1);
    }
    if (!listed && (both('integer') || both('fraction'))) {
        compareLimits(walk, { place, before: lower(old), after: lower(now) }, 1);
        compareLimits(walk, { place, before: upper(old), after: upper(now) }, -1);
        compareMultiples(walk, { place, before: old.get('multipleOf'), after: now.get('multipleOf') });
    }
    if (both('array'))
        comparePresence(walk, 'uniqueItems', pair);
    if (both('string')) {
        const [was, is] = [old.get('pattern'), now.get('pattern')];
        if (was !== undefined && is !== undefined && was !== is) {
            const detail = `pattern ${brief(is)}, was ${brief(was)}`;
            reportUnproven(walk, { place, at: ['pattern'], change: 'changed', detail });
        }
        else {
            comparePresence(walk, 'pattern', pair);
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
function compareLimits(walk, { place, before, after }, sign) {
    const keyword = (after ?? before)?.keyword;
    if (keyword === undefined)
        return;
    const tighter = after ? (before ? strictness(after, before, sign) : 1) : -1;
    if (tighter === 0)
        return;
    const effect = tighter > 0 ? 'narrowed' : 'widened';
    const was = before && (before.keyword === keyword ? brief(before.value) : `${before.keyword} ${before.value}`);
    const detail = `${keyword} is now ${brief(after?.value)}, was ${was ?? 'nothing'}`;
    const [wide, narrow] = tighter > 0 ? [before, after] : [after, before];
    const candidates = () => valuesBetween(wide, narrow, sign);
    reportEffect(walk, { place, at: [keyword], change: changeOf(before, after), effect, detail, candidates });
}
/** Values at the edge of the wider limit and just outside the narrower one. */
function valuesBetween(wide, narrow, sign) {
    const numbers = [
        ...(wide ? [wide.value, wide.value + sign] : []),
        ...(narrow ? [narrow.value, narrow.value - sign, narrow.value - sign / 2] : []),
    ];
    const keyword = (narrow ?? wide)?.keyword ?? '';
    if (/^(?:exclusiveM|m)(?:in|ax)imum$/.test(keyword))
        return numbers;
    const sizes = numbers.filter((size) => Number.isInteger(size) && size >= 0 && size <= greatestExample);
    if (/Length$/.test(keyword))
        return sizes.map((size) => 'a'.repeat(size));
    const texts = (size) => Array.from({ length: size }, (_, index) => `a${index}`);
    if (/Items$/.test(keyword))
        return sizes.map(texts);
    return sizes.map((size) => Object.fromEntries(texts(size).map((name) => [name, name])));
}
/** Every multiple of 6 is one of 3: the new must divide the old. */
function compareMultiples(walk, { place, before, after }) {
    if (before === after)
        return;
    const divides = (one, other) => one === undefined || (typeof one === 'number' && typeof other === 'number' && isMultiple(other, one));
    const effect = divides(after, before) ? 'widened' : divides(before, after) ? 'narrowed' : 'replaced';
    const detail = `multipleOf is now ${brief(after)}, was ${brief(before)}`;
    const candidates = () => [before, after, 1, 0.5].flatMap((step) => typeof step === 'number'
        ? [step, -step, 2 * step, 3 * step, 5 * step, 7 * step, 1000 * step, 1001 * step]
        : []);
    const change = changeOf(before, after);
    reportEffect(walk, { place, at: ['multipleOf'], change, effect, detail, candidates });
}
function comparePresence(walk, keyword, { place, before, after }) {
    const [was, is] = [before.get(keyword), after.get(keyword)];
    if (was === is)
        return;
    const effect = is === undefined ? 'widened' : 'narrowed';
    const detail = `${keyword} is now ${brief(is)}, was ${brief(was)}`;
    reportEffect(walk, { place, at: [keyword], change: changeOf(was, is), effect, detail });
}

;// CONCATENATED MODULE: ./build/core/surface/schema/whole-values.js

/** In how many samples of an object a value of one property is tried, and in how many whole values. */
const samplesTried = 3;
const wholesTried = 4;
/** The place of a property, with how a value of it becomes a whole one that the wider schema lets through. */
function wholeObject(walk, views, { inside, name }) {
    return around(walk, views, inside, (sample, value) => (0,json/* isJsonObject */.O)(sample) ? [Object.fromEntries([...Object.entries(sample), [name, value]])] : undefined);
}
/** The place of an element, by its position. */
function wholeArray(walk, views, { inside, index }) {
    return around(walk, views, inside, (sample, value) => {
        if (!Array.isArray(sample))
            return undefined;
        const elements = sample;
        if (elements.length >= index)
            return [[...elements.slice(0, index), value, ...elements.slice(index + 1)]];
        const wide = walk.direction === 'input' ? views.before : views.after;
        const document = walk.direction === 'input' ? walk.before : walk.after;
        const before = wide.prefix.slice(elements.length, index);
        return [[...elements, ...before.map((schema) => walk.samples({ document, schema })[0] ?? null), value]];
    });
}
function around(walk, { before, after, place }, inside, put) {
    const outer = place.wholes ?? ((value) => [value]);
    return {
        ...inside,
        *wholes(value) {
            const input = walk.direction === 'input';
            const schema = (input ? before : after).keywords;
            const samples = walk.samples({ document: input ? walk.before : walk.after, schema });
            let left = wholesTried;
            let usable = 0;
            for (const sample of samples) {
                walk.spend(1);
                const made = put(sample, value);
                if (!made)
                    continue;
                if (++usable > samplesTried)
                    return;
                for (const each of made) {
                    for (const whole of outer(each)) {
                        if (left-- <= 0)
                            return;
                        yield whole;
                    }
                }
            }
        },
    };
}

;// CONCATENATED MODULE: ./build/core/surface/schema/compare-arrays.js


/**
 * Compares the elements of two arrays: the first ones by their position, then what all others must be. Elements that
 * one of the two never has were compared with `maxItems`.
 */
function compareArrays(walk, before, after, place) {
    const most = Math.min(mostItems(before), mostItems(after));
    const positions = Math.max(before.prefix.length, after.prefix.length);
    walk.spend(positions);
    for (let index = 0; index < Math.min(positions, most); index++) {
        const inside = below(place, ['prefixItems', String(index)], `[${index}]`);
        const whole = wholeArray(walk, { before, after, place }, { inside, index });
        walk.compare(elementAt(before, index), elementAt(after, index), whole);
    }
    if (most <= positions)
        return;
    const inside = below(place, ['items'], '[]');
    const whole = wholeArray(walk, { before, after, place }, { inside, index: positions });
    walk.compare(before.items, after.items, whole);
}
function mostItems({ constraints }) {
    const most = constraints.get('maxItems');
    return typeof most === 'number' ? most : Number.POSITIVE_INFINITY;
}
function elementAt({ prefix, items }, index) {
    return prefix[index] ?? items;
}

;// CONCATENATED MODULE: ./build/core/surface/schema/compare-notes.js







/** Texts for people and models, and what changes how a value is made rather than which are valid. */
function compareNotes(walk, before, after, place) {
    for (const keyword of new Set([...Object.keys(before), ...Object.keys(after)])) {
        const note = (0,schema_keywords/* isNote */.p0)(keyword);
        if (!note && !schema_keywords/* hints */.XZ.has(keyword))
            continue;
        const [was, is] = [before[keyword], after[keyword]];
        walk.spend(1);
        if (was !== undefined && is !== undefined && walk.before.id(was) === walk.after.id(is))
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

;// CONCATENATED MODULE: ./build/core/surface/schema/compare-objects.js






/** Compares the properties of two objects: what is declared, what is required, and what else is let through. */
function compareObjects(walk, before, after, place) {
    walk.spend(before.properties.size + after.properties.size + before.required.size + after.required.size);
    const objects = { before, after, place };
    for (const [name, schema] of after.properties) {
        const old = before.properties.get(name);
        if (old === undefined)
            addProperty(walk, objects, { name, schema });
        else
            walk.compare(old, schema, inProperty(walk, objects, name));
    }
    for (const [name, schema] of before.properties) {
        if (!after.properties.has(name))
            removeProperty(walk, objects, { name, schema });
    }
    compareRequired(walk, objects);
    compareAdditional(walk, objects);
}
function inProperty(walk, objects, name) {
    return wholeObject(walk, objects, { inside: propertyPlace(objects.place, name), name });
}
function addProperty(walk, objects, { name, schema }) {
    const { before, after } = objects;
    const inside = inProperty(walk, objects, name);
    // What was said of all further properties was said of this one.
    if (walk.setsOnly) {
        walk.compare(before.additional, schema, inside);
        return;
    }
    const required = after.required.has(name) && !before.required.has(name);
    const [verdict, predicate] = walk.direction === 'input'
        ? addedToInput((0,phrase/* named */.KT)(inside.label), { closed: isClosed(before), required })
        : addedToOutput((0,phrase/* named */.KT)(inside.label), before.additional === false);
    const shown = verdict !== 'breaking'
        ? { verdict, told: '' }
        : shownBy(walk, objects.place, required ? withoutOne(walk, objects, name) : withOne(walk, objects, name));
    walk.report({
        place: inside,
        at: [],
        change: 'added',
        verdict: shown.verdict,
        predicate: (0,phrase/* phrase */.MZ) `${predicate}${shown.told}`,
    });
    if (walk.direction === 'output' && (0,json/* isJsonObject */.O)(before.additional)) {
        walk.compare(before.additional, schema, inside);
    }
}
function addedToInput(value, { closed, required }) {
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
function removeProperty(walk, objects, { name, schema }) {
    const inside = inProperty(walk, objects, name);
    if (walk.setsOnly) {
        walk.compare(schema, objects.after.additional, inside);
        return;
    }
    const value = (0,phrase/* named */.KT)(inside.label);
    const predicate = walk.direction === 'input'
        ? (0,phrase/* phrase */.MZ) `no longer accepts ${value}; callers still send it, and it is ignored at best`
        : (0,phrase/* phrase */.MZ) `no longer returns ${value}; callers that read it will fail`;
    walk.report({ place: inside, at: [], change: 'removed', verdict: 'breaking', predicate });
}
function compareRequired(walk, objects) {
    const { before, after, place } = objects;
    const report = (name, change, verdict, predicate) => walk.report({ place, at: ['required', name], change, verdict, predicate });
    const shown = (name) => shownBy(walk, place, withoutOne(walk, objects, name));
    for (const name of after.required) {
        // A new property that is required was reported as such.
        if (before.required.has(name) || (!walk.setsOnly && isNew(name, before, after)))
            continue;
        const value = (0,phrase/* named */.KT)(propertyPlace(place, name).label);
        if (walk.direction === 'input') {
            const { verdict, told } = shown(name);
            report(name, 'added', verdict, (0,phrase/* phrase */.MZ) `now requires ${value}; calls without it will fail${told}`);
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
            const { verdict, told } = shown(name);
            const predicate = (0,phrase/* phrase */.MZ) `no longer always returns ${value}; callers that rely on it can fail${told}`;
            report(name, 'removed', verdict, predicate);
        }
    }
}
/** Values of the new object that have one member. */
function withOne(walk, { after }, name) {
    return () => walk
        .samples({ document: walk.after, schema: after.keywords })
        .filter((value) => (0,json/* isJsonObject */.O)(value) && Object.hasOwn(value, name));
}
/** Values of the wider object without one member. */
function withoutOne(walk, { before, after }, name) {
    const [document, wide] = walk.direction === 'input' ? [walk.before, before] : [walk.after, after];
    return () => walk.samples({ document, schema: wide.keywords }).map((value) => withoutMember(value, name));
}
function withoutMember(value, name) {
    if (!(0,json/* isJsonObject */.O)(value))
        return value;
    return Object.fromEntries(Object.entries(value).filter(([member]) => member !== name));
}
function isNew(name, before, after) {
    return after.properties.has(name) && !before.properties.has(name);
}
function compareAdditional(walk, objects) {
    const { place } = objects;
    const [before, after] = [objects.before.additional, objects.after.additional];
    const at = ['additionalProperties'];
    const change = changeOf(before, after);
    const inside = below(place, at, place.label === '' ? '*' : '.*');
    const whole = wholeObject(walk, objects, { inside, name: unusedName(objects) });
    if (before === false && after !== false) {
        const verdict = walk.direction === 'input' ? 'compatible' : 'warning';
        const remark = verdict === 'warning' ? ', although it had promised none' : '';
        const predicate = (0,phrase/* phrase */.MZ) `allows further properties in ${nameOf(walk, place)}${remark}`;
        walk.report({ place, at, change, verdict, predicate });
    }
    else if (before !== false && after === false) {
        const candidates = () => [{ [unusedName(objects)]: true }];
        const detail = 'no further properties';
        reportEffect(walk, { place, at, change, effect: 'narrowed', detail, candidates });
    }
    else {
        walk.compare(before, after, whole);
    }
}
/** A name that neither object declares. */
function unusedName({ before, after }) {
    let name = 'other';
    while (before.properties.has(name) || after.properties.has(name))
        name += '_';
    return name;
}

;// CONCATENATED MODULE: ./build/core/surface/schema/patterns.js
/** How long a pattern and a text may be to be tried: a hostile pattern can take a time that grows with their powers. */
const longestPattern = 200;
const longestText = 60;
/** Of `*`, `+` and open counts: three of them try each way to divide the text in four. */
const mostQuantifiers = 3;
/** Of `?`, and of `|` in several groups: each can double the work. */
const mostChoices = 6;
const known = new Map();
const mostKnown = 1000;
/** Whether a pattern, as JSON Schema means it, is found in a text; undefined when it is none, or not safe to try. */
function matchesPattern(pattern, text) {
    if (text.length > longestText)
        return undefined;
    const found = known.get(pattern);
    if (found || known.has(pattern))
        return found?.test(text);
    if (known.size >= mostKnown)
        known.clear();
    const compiled = compile(pattern);
    known.set(pattern, compiled);
    return compiled?.test(text);
}
/**
 * Only a pattern whose cost is known to be small: without quantified groups, references, or counts of more than three
 * digits, and with few ways to divide a text among its parts.
 */
function compile(pattern) {
    if (pattern.length > longestPattern)
        return undefined;
    const bare = pattern.replace(/\\[^k1-9]/g, 'a').replace(/\[[^\][]*\]/g, 'a');
    if (/\\|\(\?<?[=!]|\{\d*,?\d{4,}|\)[*+{]/.test(bare))
        return undefined;
    const groups = countOf(bare, /\(/g);
    const choices = countOf(bare, /(?<!\()\?/g) + (groups > 1 ? countOf(bare, /\|/g) : 0);
    if (countOf(bare, /[*+]|\{\d*,/g) > mostQuantifiers || choices > mostChoices)
        return undefined;
    try {
        return new RegExp(pattern, 'u');
    }
    catch {
        return undefined;
    }
}
function countOf(text, pattern) {
    return text.match(pattern)?.length ?? 0;
}
/** Some texts that a pattern may be found in: what its letters spell, with one or more of each class. */
function textsFor(pattern) {
    if (pattern.length > longestPattern)
        return [];
    return [1, 2, 4, 0].flatMap((count) => pattern
        .split(/(?<!\\)\|/)
        .slice(0, 4)
        .map((part) => spelled(part, count)));
}
function spelled(pattern, count) {
    const pieces = pattern.match(/\\.|\[(?:\\.|[^\][\\])*\]|\{\d+(?:,\d*)?\}|\(\?[:<]?(?:\w+>)?|[\s\S]/gu) ?? [];
    let text = '';
    let last = '';
    for (const piece of pieces.slice(0, longestText)) {
        if (/^(?:\^|\$|\(|\)|\\b|\\B)/.test(piece))
            last = '';
        else if (/^[*+?]$/.test(piece))
            text += piece === '?' || count < 2 ? '' : last.repeat(count - 1);
        else if (piece.startsWith('{'))
            text += last.repeat(Math.min(longestText, Math.max(0, Number(/\d+/.exec(piece)?.[0]) - 1)));
        else {
            last = one(piece);
            text += last;
        }
    }
    return text.slice(0, longestText);
}
/** A character that an atom stands for. */
function one(atom) {
    if (atom === '.')
        return 'a';
    if (atom.startsWith('[')) {
        const candidates = ['a', 'A', '0', 'x', '-', '_', ' ', '.', '/', atom.charAt(1)];
        return candidates.find((character) => matchesPattern(`^${atom}$`, character)) ?? 'a';
    }
    if (!atom.startsWith('\\'))
        return atom;
    const classes = {
        d: '0',
        w: 'a',
        s: ' ',
        D: 'a',
        W: '-',
        S: 'a',
        n: '\n',
        t: '\t',
    };
    return classes[atom.charAt(1)] ?? atom.charAt(1);
}

;// CONCATENATED MODULE: ./build/core/surface/schema/normal-numbers.js

/**
 * Writes the bounds of numbers in one way: integers have inclusive ones, without those at the ends of what a JSON
 * number holds exactly, and no `multipleOf` that every integer is a multiple of.
 *
 * @returns the types that are left: with `multipleOf` 2 no number has a fraction
 */
function normalNumbers(keywords, types) {
    const left = new Set(types);
    const step = keywords.get('multipleOf');
    if (typeof step === 'number' && Number.isInteger(step) && step > 0)
        left.delete('fraction');
    if (!left.has('integer') || left.has('fraction')) {
        inclusiveOrNot(keywords, 'minimum', 'exclusiveMinimum', 1);
        inclusiveOrNot(keywords, 'maximum', 'exclusiveMaximum', -1);
        return left;
    }
    if (typeof step === 'number' && step > 0) {
        const multiple = leastCommonMultiple(step, 1);
        if (multiple !== undefined)
            keywords.set('multipleOf', multiple);
        if (multiple === 1)
            keywords.delete('multipleOf');
    }
    integerBound(keywords, 'minimum', 'exclusiveMinimum', 1);
    integerBound(keywords, 'maximum', 'exclusiveMaximum', -1);
    return left;
}
/** Leaves one of the two bounds: the stricter. `sign` is -1 for upper bounds. */
function inclusiveOrNot(keywords, plain, exclusive, sign) {
    const [one, other] = [keywords.get(plain), keywords.get(exclusive)];
    if (typeof one !== 'number' || typeof other !== 'number')
        return;
    keywords.delete((one - other) * sign > 0 ? exclusive : plain);
}
function integerBound(keywords, plain, exclusive, sign) {
    const [one, other] = [keywords.get(plain), keywords.get(exclusive)];
    if ((one !== undefined && typeof one !== 'number') || (other !== undefined && typeof other !== 'number'))
        return;
    const bounds = [
        ...(one === undefined ? [] : [Math.ceil(one * sign)]),
        ...(other === undefined ? [] : [Math.floor(other * sign) + 1]),
    ];
    if (bounds.length === 0)
        return;
    keywords.delete(exclusive);
    keywords.delete(plain);
    const strictest = Math.max(...bounds);
    // A bound that no integer of JSON reaches is none; an integer that is held exactly lies above it.
    if (strictest > -Number.MAX_SAFE_INTEGER)
        keywords.set(plain, strictest * sign + 0);
}
/** Whether a number keeps what `multipleOf` asks for. */
function keepsStep(value, step) {
    return typeof step !== 'number' || step <= 0 || isMultiple(value, step);
}

;// CONCATENATED MODULE: ./build/core/surface/schema/value-limits.js

/** Whether a number or a text is within the bounds; other values, and patterns, are not looked at. */
function withinLimits(value, limits) {
    const bound = (keyword, otherwise) => {
        const limit = limits.get(keyword);
        return typeof limit === 'number' ? limit : otherwise;
    };
    if (typeof value === 'number') {
        return (value >= bound('minimum', Number.NEGATIVE_INFINITY) &&
            value <= bound('maximum', Number.POSITIVE_INFINITY) &&
            value > bound('exclusiveMinimum', Number.NEGATIVE_INFINITY) &&
            value < bound('exclusiveMaximum', Number.POSITIVE_INFINITY) &&
            keepsStep(value, limits.get('multipleOf')));
    }
    if (typeof value !== 'string')
        return true;
    // In characters, as JSON Schema counts.
    const { length } = Array.from(value);
    return length >= bound('minLength', 0) && length <= bound('maxLength', Number.POSITIVE_INFINITY);
}

;// CONCATENATED MODULE: ./build/core/surface/schema/accepts.js





const maxDepth = 32;
/**
 * Judges a small value. Keywords that no rule here speaks of, and patterns that may take any time, leave it unknown
 * unless something else refuses the value.
 */
function accepts(document, schema, value, depth = 0) {
    document.spend(4);
    const view = document.view(schema);
    if (!view || depth > maxDepth)
        return undefined;
    if (view.values ? !view.values.has(document.id(value)) : !view.types.has(typeOf(value)))
        return false;
    if (!withinLimits(value, view.constraints))
        return false;
    const inner = (part, at) => accepts(document, part, at, depth + 1);
    return accepts_all([
        () => (view.unfollowed ? undefined : true),
        () => (typeof value === 'string' ? keepsPattern(view, value) : true),
        () => ((0,json/* isJsonObject */.O)(value) ? acceptsObject(view, value, inner) : true),
        () => (Array.isArray(value) ? acceptsArray(view, value, document, inner) : true),
        () => (view.anyOf ? any(view.anyOf.map((branch) => inner(branch, value))) : true),
        () => (view.oneOf ? accepts_one(view.oneOf.map((branch) => inner(branch, value))) : true),
        () => accepts_all([...view.rest].map(([keyword, rule]) => () => acceptsRest({ keyword, rule, view }, value, inner))),
    ]);
}
function acceptsObject(view, value, inner) {
    const members = Object.entries(value);
    if (!withinCount(view, members.length, 'Properties'))
        return false;
    if ([...view.required].some((name) => !Object.hasOwn(value, name)))
        return false;
    return accepts_all(members.map(([name, member]) => () => {
        const declared = view.properties.get(name);
        const patterns = view.rest.get('patternProperties');
        const matching = (0,json/* isJsonObject */.O)(patterns)
            ? Object.entries(patterns).map(([pattern, part]) => ({
                part,
                matches: matchesPattern(pattern, name),
            }))
            : [];
        const judged = matching.map(({ part, matches }) => () => {
            if (matches === false)
                return true;
            const accepted = inner(part, member);
            return matches || accepted === true ? accepted : undefined;
        });
        if (declared !== undefined)
            return accepts_all([() => inner(declared, member), ...judged]);
        if (matching.some(({ matches }) => matches))
            return accepts_all(judged);
        const isOther = matching.every(({ matches }) => matches === false);
        return accepts_all([() => (isOther ? inner(view.additional, member) : undefined), ...judged]);
    }));
}
function acceptsArray(view, value, document, inner) {
    if (!withinCount(view, value.length, 'Items'))
        return false;
    if (view.constraints.has('uniqueItems')) {
        const distinct = new Set(value.map((item) => document.id(item)));
        if (distinct.size < value.length)
            return false;
    }
    return accepts_all(value.map((item, index) => () => inner(view.prefix[index] ?? view.items, item)));
}
function withinCount({ constraints }, count, of) {
    const [least, most] = [constraints.get(`min${of}`), constraints.get(`max${of}`)];
    return !(typeof least === 'number' && count < least) && !(typeof most === 'number' && count > most);
}
function keepsPattern({ constraints }, value) {
    const pattern = constraints.get('pattern');
    return typeof pattern === 'string' ? matchesPattern(pattern, value) : true;
}
function acceptsRest({ keyword, rule, view }, value, inner) {
    if ((0,schema_keywords/* isNote */.p0)(keyword) || schema_keywords/* hints */.XZ.has(keyword))
        return true;
    switch (keyword) {
        case 'allOf':
            return Array.isArray(rule) ? accepts_all(listOf(rule).map((part) => () => inner(part, value))) : undefined;
        case 'not':
            return opposite(inner(rule, value));
        case 'if': {
            const [then, otherwise] = [view.rest.get('then') ?? true, view.rest.get('else') ?? true];
            const isMet = inner(rule, value);
            if (isMet !== undefined)
                return inner(isMet ? then : otherwise, value);
            const [one, other] = [inner(then, value), inner(otherwise, value)];
            return one === other ? one : undefined;
        }
        case 'then':
        case 'else':
        case 'patternProperties':
            // Judged with `if`, and with the members of the object.
            return true;
        case 'unevaluatedProperties':
            return rule === true || !(0,json/* isJsonObject */.O)(value) || undefined;
        case 'unevaluatedItems':
            return rule === true || !Array.isArray(value) || undefined;
        case 'contains':
            return Array.isArray(value) ? containsEnough({ keyword, rule, view }, listOf(value), inner) : true;
        case 'minContains':
        case 'maxContains':
            return true;
        default:
            return (0,json/* isJsonObject */.O)(value)
                ? acceptsMembers(keyword, rule, value, inner)
                : ofObjects.has(keyword) || undefined;
    }
}
const ofObjects = new Set(['dependentRequired', 'dependentSchemas', 'propertyNames']);
function acceptsMembers(keyword, rule, value, inner) {
    const names = Object.keys(value);
    if (keyword === 'propertyNames')
        return accepts_all(names.map((name) => () => inner(rule, name)));
    if (!ofObjects.has(keyword) || !(0,json/* isJsonObject */.O)(rule))
        return undefined;
    return accepts_all(names
        .filter((name) => Object.hasOwn(rule, name))
        .map((name) => () => {
        const demand = rule[name] ?? true;
        if (keyword === 'dependentSchemas')
            return inner(demand, value);
        return Array.isArray(demand)
            ? listOf(demand).every((other) => typeof other === 'string' && Object.hasOwn(value, other))
            : undefined;
    }));
}
function containsEnough({ rule, view }, items, inner) {
    const [least, most] = [view.rest.get('minContains') ?? 1, view.rest.get('maxContains') ?? items.length];
    if (typeof least !== 'number' || typeof most !== 'number')
        return undefined;
    const judged = items.map((item) => inner(rule, item));
    const sure = judged.filter((accepted) => accepted === true).length;
    const possible = sure + judged.filter((accepted) => accepted === undefined).length;
    if (sure >= least && possible <= most)
        return true;
    return possible < least || sure > most ? false : undefined;
}
function opposite(accepted) {
    return accepted === undefined ? undefined : !accepted;
}
function listOf(values) {
    return values;
}
function accepts_all(judgements) {
    let known = true;
    for (const judge of judgements) {
        const accepted = judge();
        if (accepted === false)
            return false;
        if (accepted === undefined)
            known = false;
    }
    return known ? true : undefined;
}
function any(judgements) {
    if (judgements.includes(true))
        return true;
    return judgements.includes(undefined) ? undefined : false;
}
function accepts_one(judgements) {
    const matched = judgements.filter((accepted) => accepted === true).length;
    if (matched > 1)
        return false;
    return judgements.includes(undefined) ? undefined : matched === 1;
}

;// CONCATENATED MODULE: ./build/core/surface/schema/compare-values.js




/** How many values a sentence names. */
const named = 5;
/** How many values are tried to show a change. */
const tried = 20;
/**
 * Compares `type`, `enum` and `const`. An `integer` is a `number`; a `const` is an `enum` of one.
 *
 * @returns whether some values are of a type that both schemas let through: else nothing more can be compared
 */
function compareValues(walk, before, after, place) {
    const onlyBefore = minus(before.types, after.types);
    const onlyAfter = minus(after.types, before.types);
    const typeEffect = effectOf(onlyBefore.size > 0, onlyAfter.size > 0);
    const pair = { before, after, place };
    if (!overlap(before.types, after.types)) {
        if (typeEffect)
            reportTypes(walk, pair, typeEffect);
        return false;
    }
    const at = [Object.hasOwn((after.values ? after : before).keywords, 'enum') ? 'enum' : 'const'];
    if (before.values && after.values) {
        compareLists(walk, { before: before.values, after: after.values, place, at });
    }
    else if (before.values) {
        const detail = `any value, was ${list(before.values)}`;
        reportEffect(walk, { place, at, change: 'removed', effect: 'widened', detail });
        const { refused, known } = judge(walk.after, after, before.values);
        reportListed(walk, { place, at, effect: 'narrowed', values: refused });
        return !known;
    }
    else if (after.values) {
        const detail = `only ${list(after.values)}`;
        reportEffect(walk, { place, at, change: 'added', effect: 'narrowed', detail });
        const { refused, known } = judge(walk.before, before, after.values);
        reportListed(walk, { place, at, effect: 'widened', values: refused });
        return !known;
    }
    else if (typeEffect) {
        reportTypes(walk, pair, typeEffect);
    }
    return true;
}
/** Which of the listed values the other schema refuses, and whether that is known of each. */
function judge(document, view, values) {
    const refused = new Map();
    let known = !view.unfollowed;
    for (const [id, value] of values) {
        const accepted = accepts(document, view.keywords, value);
        if (accepted === false)
            refused.set(id, value);
        if (accepted === undefined)
            known = false;
    }
    return { refused, known };
}
function reportListed(walk, { place, at, effect, values }) {
    if (values.size === 0)
        return;
    const candidates = () => [...values.values()].slice(0, tried);
    const detail = `${effect === 'narrowed' ? 'no longer' : 'now also'} ${list(values)}`;
    reportEffect(walk, { place, at, change: 'changed', effect, detail, candidates });
}
function effectOf(narrowed, widened) {
    if (narrowed)
        return widened ? 'replaced' : 'narrowed';
    return widened ? 'widened' : undefined;
}
function reportTypes(walk, { before, after, place }, effect) {
    const detail = `type ${nameTypes(after.types)}, was ${nameTypes(before.types)}`;
    const change = changeOf(before.keywords.type, after.keywords.type);
    reportEffect(walk, { place, at: ['type'], change, effect, detail });
}
function compareLists(walk, { before, after, place, at }) {
    if (before === after)
        return;
    walk.spend(before.size + after.size);
    reportListed(walk, { place, at, effect: 'narrowed', values: without(before, after) });
    reportListed(walk, { place, at, effect: 'widened', values: without(after, before) });
}
function without(values, others) {
    return new Map([...values].filter(([id]) => !others.has(id)));
}
function list(values) {
    const texts = [...values.values()].slice(0, named).map(brief);
    const rest = values.size - texts.length;
    return texts.join(', ') + (rest > 0 ? ` and ${rest} more` : '');
}

;// CONCATENATED MODULE: ./build/core/surface/schema/compare-nodes.js












/** Compares two schemas keyword by keyword, in their normal form. */
function compareNodes(walk, nodes) {
    const { old, now, place } = nodes;
    const [before, after] = [walk.before.view(old), walk.after.view(now)];
    if (!before || !after) {
        compareUnread(walk, nodes, before !== undefined);
        return;
    }
    compareNotes(walk, before.keywords, after.keywords, place);
    if (!compareUnfollowed(walk, { before, after }, nodes))
        return;
    if (compareAsAlternatives(walk, before, after, place))
        return;
    if (!compareValues(walk, before, after, place))
        return;
    compareBounds(walk, before, after, place);
    if (before.types.has('object') && after.types.has('object'))
        compareObjects(walk, before, after, place);
    if (before.types.has('array') && after.types.has('array'))
        compareArrays(walk, before, after, place);
    compareAlternatives(walk, 'anyOf', { before, after, place });
    compareAlternatives(walk, 'oneOf', { before, after, place });
    compareRest(walk, { before, after, place });
    if (looksAround(before) || looksAround(after)) {
        const alike = walk.same(before.keywords, after.keywords);
        const detail = 'beside unevaluatedProperties or unevaluatedItems';
        if (!alike)
            reportUnproven(walk, { place, at: [], change: 'changed', detail });
    }
}
/** What these keywords refuse depends on every other keyword around them. */
function looksAround({ rest }) {
    return rest.has('unevaluatedProperties') || rest.has('unevaluatedItems');
}
/** A schema that no validator would accept says nothing; one that takes the place of another leaves it uncompared. */
function compareUnread(walk, { old, now, place }, wasRead) {
    const alike = walk.before.id(withoutAnnotations(old)) === walk.after.id(withoutAnnotations(now)) &&
        walk.before.definitions() === walk.after.definitions();
    if (alike)
        compareNotes(walk, (0,json/* isJsonObject */.O)(old) ? old : {}, (0,json/* isJsonObject */.O)(now) ? now : {}, place);
    else if (wasRead)
        reportIncomplete(walk, place, 'a schema that no validator accepts');
    else
        reportUnproven(walk, { place, at: [], change: 'changed', detail: 'a schema that no validator accepts' });
}
/**
 * Not what such a schema says but what it refers to counts, and that may be anywhere in the definitions.
 *
 * @returns whether what stands beside the reference is worth comparing
 */
function compareUnfollowed(walk, { before, after }, { old, now, place }) {
    if (!before.unfollowed && !after.unfollowed)
        return true;
    const alike = before.unfollowed === after.unfollowed &&
        walk.before.id(withoutAnnotations(old)) === walk.after.id(withoutAnnotations(now)) &&
        walk.before.definitions() === walk.after.definitions();
    if (alike)
        return true;
    const detail = 'a reference that cannot be followed';
    const lost = after.unfollowed === 'local' && !before.unfollowed;
    if (lost)
        reportIncomplete(walk, place, detail);
    else
        reportUnproven(walk, { place, at: [], change: 'changed', detail });
    return !lost;
}
function withoutAnnotations(schema) {
    if (!(0,json/* isJsonObject */.O)(schema))
        return schema;
    return Object.fromEntries(Object.entries(schema).filter(([keyword]) => !(0,schema_keywords/* isAnnotation */.Ir)(keyword)));
}
/** Keywords for which there is no rule: equal, or unproven. */
function compareRest(walk, { before, after, place, }) {
    for (const keyword of new Set([...before.rest.keys(), ...after.rest.keys()])) {
        if ((0,schema_keywords/* isNote */.p0)(keyword) || schema_keywords/* hints */.XZ.has(keyword))
            continue;
        const [was, is] = [before.rest.get(keyword), after.rest.get(keyword)];
        const alike = (exact) => was !== undefined && is !== undefined && sameUnder(walk, { keyword, was, is }, exact);
        if (alike(true))
            continue;
        if (alike(false)) {
            const predicate = (0,phrase/* phrase */.MZ) `changes texts about ${nameOf(walk, place)} (under ${(0,printable/* printable */.g)(keyword, 60)})`;
            walk.report({ place, at: [keyword], change: 'changed', verdict: 'notice', predicate });
        }
        else {
            const detail = (0,printable/* printable */.g)(keyword, 60);
            reportUnproven(walk, { place, at: [keyword], change: changeOf(was, is), detail });
        }
    }
}
/** A keyword by itself is a schema too. */
function sameUnder(walk, { keyword, was, is }, exact) {
    const holdsSchemas = schema_keywords/* schemaKeywords */.Wb.has(keyword) || schema_keywords/* schemaListKeywords */.A4.has(keyword) || schema_keywords/* schemaMapKeywords */.kH.has(keyword);
    return holdsSchemas
        ? walk.same({ [keyword]: was }, { [keyword]: is }, exact)
        : walk.before.id(was) === walk.after.id(is);
}

;// CONCATENATED MODULE: ./build/core/surface/schema/find-example.js


/** An example is shown whole when it is this short; of a longer one what stands at the place. */
const find_example_greatestExample = 600;
/** A whole value that the wider schema lets through and the narrower one refuses, both known for sure. */
function findExample(walk, { pair, place, candidates }) {
    const input = walk.direction === 'input';
    const [wide, narrow] = input ? [walk.before, walk.after] : [walk.after, walk.before];
    const [schema, stricter] = input ? pair : [pair[1], pair[0]];
    const tried = new Set();
    let long;
    const values = [...(candidates?.() ?? []), ...walk.samples({ document: wide, schema })];
    for (const value of values) {
        if (tried.has(wide.id(value)))
            continue;
        tried.add(wide.id(value));
        if (accepts(wide, schema, value) !== true || accepts(narrow, stricter, value) !== false)
            continue;
        for (const whole of place.wholes ? place.wholes(value) : [value]) {
            if (accepts(wide, wide.root, whole) !== true || accepts(narrow, narrow.root, whole) !== false)
                continue;
            const json = exactJson(whole);
            if (json.length <= find_example_greatestExample)
                return { kind: 'whole', json };
            long ??= { kind: 'part', json: (0,printable/* printable */.g)(exactJson(value), find_example_greatestExample) };
        }
    }
    return long ?? { kind: 'none' };
}
/**
 * JSON that is the same value after it was made safe to print: what printing would change in it, and what would end
 * a quotation, is written as an escape.
 */
function exactJson(value) {
    const escaped = (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
    return JSON.stringify(value)
        .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}`]/gu, (found) => Array.from({ length: found.length }, (_, index) => escaped(found.charAt(index))).join(''))
        .replace(/(?<= ) |(?<=:):|(?<=#)#/g, escaped);
}

;// CONCATENATED MODULE: ./build/core/surface/schema/same-schema.js


/** Lists whose order means nothing. */
const unordered = new Set(['allOf', 'anyOf', 'oneOf']);
const same_schema_maxDepth = 64;
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
    const same = (one, other, depth) => {
        const [old, now] = [asObject(one), asObject(other)];
        if (depth > same_schema_maxDepth)
            return false;
        budget.spend(2);
        if (!(0,json/* isJsonObject */.O)(old) || !(0,json/* isJsonObject */.O)(now)) {
            return before.id(old) === after.id(now) || (isNothing(before, old) && isNothing(after, now));
        }
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
        if (!oldView || !nowView || oldView.unfollowed || nowView.unfollowed) {
            return before.id(old) === after.id(now) && before.definitions() === after.definitions();
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
        if (keyword === 'enum' && Array.isArray(old) && Array.isArray(now))
            return sameValues(old, now);
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
        return before.id(old) === after.id(now);
    };
    const sameValues = (old, now) => {
        if (before.id(old) === after.id(now))
            return true;
        const [values, others] = [before.valuesOf(old), after.valuesOf(now)];
        if (values.size !== others.size)
            return false;
        budget.spend(values.size);
        return [...values.keys()].every((id) => others.has(id));
    };
    const sameSet = (old, now, depth) => {
        const free = new Set(now.keys());
        return old.every((item, index) => {
            // Mostly the order is as it was.
            for (const candidate of [index, ...free]) {
                budget.spend(1);
                if (free.has(candidate) && same(item, now[candidate] ?? true, depth))
                    return free.delete(candidate);
            }
            return false;
        });
    };
    const meaningful = (keywords) => Object.keys(keywords).filter((keyword) => exact || !(0,schema_keywords/* isNote */.p0)(keyword));
    return (old, now) => same(old, now, 0);
}
function remember(pairs, old, now) {
    const partners = pairs.get(old);
    if (partners)
        partners.add(now);
    else
        pairs.set(old, new WeakSet([now]));
}
const anything = {};
/** The schema `true` is the empty one. */
function asObject(schema) {
    return schema === true ? anything : schema;
}
function isNothing(document, schema) {
    return document.view(schema)?.types.size === 0;
}

;// CONCATENATED MODULE: ./build/core/surface/schema/samples.js


const samples_maxDepth = 8;
/** How many values of one type are kept, how many parts are tried, and the longest list or text that is made. */
const keptOfType = 8;
const kept = 12;
const longest = 100;
const ofAnything = [
    'a',
    0,
    0.5,
    true,
    null,
    {},
    [],
    '',
    'aa',
    { other: 'a' },
    ['a', 'a'],
];
/** Makes small values that schemas of a document let through, each once a schema. */
function createSampler(document) {
    const known = new Map();
    return (schema) => sample(schema, 0);
    function sample(schema, depth) {
        if (schema === true)
            return ofAnything;
        const made = known.get(schema);
        if (made)
            return made;
        const view = depth > samples_maxDepth ? undefined : document.view(schema);
        if (!view)
            return [];
        if (Object.keys(view.keywords).length === 0 && view.types.size > 0)
            return ofAnything;
        // A schema within itself has no value here.
        known.set(schema, []);
        const values = candidates(view, depth).flatMap((some) => {
            const fitting = [];
            for (const value of some) {
                if (fitting.length < keptOfType && accepts(document, schema, value) === true)
                    fitting.push(value);
            }
            return fitting;
        });
        known.set(schema, values);
        return values;
    }
    /** Values of each kind, the simplest first. */
    function candidates(view, depth) {
        if (view.values)
            return [[...view.values.values()].slice(0, 2 * kept)];
        const branches = [...(view.anyOf ?? []), ...(view.oneOf ?? [])].slice(0, kept);
        return [
            ...branches.map((branch) => sample(branch, depth + 1)),
            ...[...view.types].map((atom) => ofType(atom, view, depth)),
        ];
    }
    function ofType(atom, view, depth) {
        switch (atom) {
            case 'null':
                return [null];
            case 'boolean':
                return [true, false];
            case 'integer':
                return numbers(view).flatMap((value) => [Math.ceil(value), Math.floor(value), value + 1, value - 1]);
            case 'fraction':
                return numbers(view).flatMap((value) => [value + 0.5, value - 0.5]);
            case 'string':
                return texts(view);
            case 'array':
                return sizes(view, 'Items').flatMap((size) => array(view, size, depth));
            case 'object':
                return objects(view, depth);
        }
    }
    /** By length, by the pattern, and of the kinds that patterns mostly tell apart. */
    function texts(view) {
        const pattern = view.constraints.get('pattern');
        const ofPattern = typeof pattern === 'string' ? textsFor(pattern) : [];
        return [...ofPattern, ...sizes(view, 'Length').map((size) => 'a'.repeat(size)), ...ofKinds];
    }
    function array(view, size, depth) {
        const items = [];
        for (let index = 0; index < size; index++) {
            const values = sample(view.prefix[index] ?? view.items, depth + 1);
            const value = view.constraints.has('uniqueItems') ? values[index] : values[0];
            if (value === undefined)
                return [];
            items.push(value);
        }
        if (size === 2 && items[0] !== undefined && !view.constraints.has('uniqueItems')) {
            return [items, [items[0], items[0]]];
        }
        return [items];
    }
    /** With nothing but what is required, then with as many as are asked for, then with one more property. */
    function objects(view, depth) {
        const required = members(view, [...view.required], depth);
        if (!required)
            return [];
        const optional = [...view.properties.keys()].filter((name) => !view.required.has(name)).slice(0, kept);
        const one = optional.flatMap((name) => {
            const member = members(view, [name], depth);
            return member ? [{ ...required, ...member }] : [];
        });
        const many = sizes(view, 'Properties').flatMap((size) => {
            const names = [...view.required, ...optional, ...furtherNames].slice(0, Math.max(size, view.required.size));
            const all = members(view, [...new Set(names)], depth);
            return all ? [all] : [];
        });
        const further = members(view, ['other'], depth);
        return [required, ...many, ...(further ? [{ ...required, ...further }] : []), ...one];
    }
    function members(view, names, depth) {
        if (names.length > longest)
            return undefined;
        const entries = [];
        for (const name of names) {
            const [value] = sample(view.properties.get(name) ?? view.additional, depth + 1);
            if (value === undefined)
                return undefined;
            entries.push([name, value]);
        }
        return Object.fromEntries(entries);
    }
}
const ofKinds = ['0', 'A', 'x', '-', ' ', 'b', 'y', 'xx', 'é', 'a b', 'a0', 'x@y.z', '\u{1f600}'];
const furtherNames = Array.from({ length: 8 }, (_, index) => `other${index}`);
/** Numbers around the bounds. */
function numbers({ constraints }) {
    const bounds = ['minimum', 'exclusiveMinimum', 'maximum', 'exclusiveMaximum', 'multipleOf'];
    const given = bounds
        .map((keyword) => constraints.get(keyword))
        .filter((value) => typeof value === 'number');
    return [0, ...given];
}
/** Sizes around the bounds, the smallest first. */
function sizes({ constraints }, of) {
    const bounds = [constraints.get(`min${of}`), constraints.get(`max${of}`)];
    const given = bounds.filter((value) => typeof value === 'number');
    const around = [0, 1, 2, ...given, ...given.map((size) => size + 1)];
    return [...new Set(around)].filter((size) => size <= longest).sort((one, other) => one - other);
}

;// CONCATENATED MODULE: ./build/core/surface/schema/normal-alternatives.js




/** Keywords that mean the same around alternatives and in each of them. */
const distributed = new Set([
    'const',
    'enum',
    'exclusiveMaximum',
    'exclusiveMinimum',
    'maxItems',
    'maxLength',
    'maxProperties',
    'maximum',
    'minItems',
    'minLength',
    'minProperties',
    'minimum',
    'multipleOf',
    'pattern',
    'type',
    'uniqueItems',
]);
/** Of two values of the same keyword, whether the greater or the smaller is the stricter. */
const greaterIsStricter = /^(?:exclusiveM|m)in/;
const comparable = /^(?:exclusiveM|m)(?:in|ax)/;
/**
 * Writes alternatives in one way: those that are values as an `enum`, nested ones in one list, what stands beside
 * them in each of them, and none where one of them lets everything through.
 */
function normalAlternatives(keywords, document) {
    for (const keyword of ['anyOf', 'oneOf']) {
        const branches = keywords.get(keyword);
        if (!Array.isArray(branches) || branches.length === 0)
            continue;
        document.spend(branches.length);
        if (listValues(keywords, keyword, branches, document))
            continue;
        if (keyword === 'anyOf') {
            if (branches.some((branch) => letsAllThrough(document.peek(branch)))) {
                keywords.delete('anyOf');
                continue;
            }
            keywords.set('anyOf', withValuesTogether(flattened(branches, keyword, document), document));
        }
        else
            keywords.set('oneOf', flattened(branches, keyword, document));
        const other = keywords.has(keyword === 'anyOf' ? 'oneOf' : 'anyOf');
        if (!other)
            distribute(keywords, keyword, document);
    }
}
/** Replaces alternatives that are nothing but values. Under `oneOf` a value that two of them have is refused. */
function listValues(keywords, keyword, branches, document) {
    const union = new Map();
    const repeated = new Set();
    const notes = [];
    for (const branch of branches) {
        const view = document.peek(branch);
        const values = view && valuesAlone(view, document);
        if (!view || !values)
            return false;
        document.spend(values.size);
        for (const [id, value] of values) {
            if (keyword === 'oneOf' && union.has(id))
                repeated.add(id);
            union.set(id, value);
        }
        const said = Object.entries(view.keywords).filter(([name]) => (0,schema_keywords/* isNote */.p0)(name));
        if (said.length > 0)
            notes.push([[...values.values()], Object.fromEntries(said)]);
    }
    for (const id of repeated)
        union.delete(id);
    const limit = normal_alternatives_listOf(keywords, document);
    const values = [...union].filter(([id]) => !limit || limit.has(id)).map(([, value]) => value);
    keywords.delete(keyword);
    keywords.delete('const');
    keywords.set('enum', values);
    if (notes.length > 0)
        keywords.set(schema_keywords/* notesOnValues */.zd, notes);
    return true;
}
function normal_alternatives_listOf(keywords, document) {
    const [constant, list] = [keywords.get('const'), keywords.get('enum')];
    const listed = Array.isArray(list) ? document.valuesOf(list) : undefined;
    if (constant === undefined)
        return listed;
    const id = document.id(constant);
    return listed && !listed.has(id) ? new Map() : new Map([[id, constant]]);
}
/** The values of a schema that is a list of them; `null` and booleans are lists of one and of two. */
function valuesAlone(view, document) {
    if (view.unfollowed)
        return undefined;
    for (const keyword of Object.keys(view.keywords)) {
        if (!['const', 'enum', 'type'].includes(keyword) && !(0,schema_keywords/* isNote */.p0)(keyword) && !schema_keywords/* hints */.XZ.has(keyword))
            return undefined;
    }
    if (view.values)
        return view.values;
    if ([...view.types].some((type) => type !== 'null' && type !== 'boolean'))
        return undefined;
    const values = [
        ...(view.types.has('null') ? [null] : []),
        ...(view.types.has('boolean') ? [false, true] : []),
    ];
    return document.valuesOf(values);
}
function letsAllThrough(view) {
    if (!view || view.unfollowed || view.types.size < allTypes.size)
        return false;
    return Object.keys(view.keywords).every((name) => (0,schema_keywords/* isNote */.p0)(name) || schema_keywords/* hints */.XZ.has(name));
}
/** Alternatives of alternatives are alternatives, and so are several types; under `oneOf` if they exclude each other. */
function flattened(branches, keyword, document) {
    return branches.flatMap((branch) => {
        const view = document.peek(branch);
        if (!view || view.unfollowed)
            return [branch];
        if (view.types.size === 0)
            return [];
        const inner = normal_alternatives_alternativesOf(view, keyword, document) ?? [branch];
        document.spend(inner.length);
        return inner;
    });
}
function normal_alternatives_alternativesOf(view, keyword, document) {
    const within = { ...document, view: document.peek };
    for (const inner of ['anyOf', 'oneOf']) {
        const branches = view[inner];
        if (!branches || !isOnlyAlternatives(view, inner))
            continue;
        const free = inner === 'anyOf' && keyword === 'anyOf';
        if (!free && !excludeEachOther(within, branches))
            return undefined;
        return branches.flatMap((branch) => ofTypes(document.peek(branch), document) ?? [branch]);
    }
    return ofTypes(view, document);
}
function ofTypes(view, document) {
    return view && !view.unfollowed && Array.isArray(view.keywords.type)
        ? document.alternatives(view)
        : undefined;
}
/** Alternatives that are values as one list of them, in the place of the first. */
function withValuesTogether(branches, document) {
    const listed = branches.map((branch) => {
        const view = document.peek(branch);
        return view && valuesAlone(view, document);
    });
    const lists = listed.filter((values) => values !== undefined);
    if (lists.length < 2)
        return branches;
    const union = new Map();
    for (const values of lists) {
        document.spend(values.size);
        for (const [id, value] of values)
            union.set(id, value);
    }
    const first = listed.findIndex((values) => values !== undefined);
    return branches.flatMap((branch, index) => {
        if (index === first)
            return [{ enum: [...union.values()] }];
        return listed[index] ? [] : [branch];
    });
}
/** Moves what stands beside the alternatives into each of them, when all of it can be. */
function distribute(keywords, keyword, document) {
    const beside = [...keywords].filter(([name]) => name !== keyword && !(0,schema_keywords/* isAnnotation */.Ir)(name));
    const branches = keywords.get(keyword);
    if (beside.length === 0 || !Array.isArray(branches))
        return;
    if (!beside.every(([name]) => distributed.has(name)))
        return;
    const narrowed = [];
    for (const branch of branches) {
        const view = document.peek(branch);
        if (!view || view.unfollowed)
            return;
        if (view.types.size === 0)
            continue;
        const both = conjunction(view.keywords, beside, document);
        if (!both)
            return;
        document.spend(beside.length);
        narrowed.push(both);
    }
    for (const [name] of beside)
        keywords.delete(name);
    keywords.set(keyword, narrowed.filter((branch) => !Array.isArray(branch.type) || branch.type.length > 0));
}
/** Undefined when two values of one keyword are not one value of it. */
function conjunction(branch, beside, document) {
    const both = new Map(Object.entries(branch));
    for (const [name, value] of beside) {
        const present = both.get(name);
        if (present === undefined || document.id(present) === document.id(value))
            both.set(name, value);
        else if (name === 'type')
            both.set('type', sharedTypes(present, value));
        else if (comparable.test(name) && typeof present === 'number' && typeof value === 'number') {
            both.set(name, greaterIsStricter.test(name) ? Math.max(present, value) : Math.min(present, value));
        }
        else
            return undefined;
    }
    return Object.fromEntries(both);
}
function sharedTypes(one, other) {
    const [types, others] = [parseTypes(one), parseTypes(other)];
    return types && others ? typeNames(new Set([...types].filter((type) => others.has(type)))) : [];
}

;// CONCATENATED MODULE: ./build/core/surface/schema/normal-form.js




/** What was looked at in each value that is listed. */
const judgedOnValues = [
    'exclusiveMaximum',
    'exclusiveMinimum',
    'maxLength',
    'maximum',
    'minLength',
    'minimum',
    'multipleOf',
];
/** What numbers and texts are bounded by, and the type that each keyword speaks about. */
const spokenOf = {
    exclusiveMaximum: ['integer', 'fraction'],
    exclusiveMinimum: ['integer', 'fraction'],
    maximum: ['integer', 'fraction'],
    minimum: ['integer', 'fraction'],
    multipleOf: ['integer', 'fraction'],
    maxLength: ['string'],
    minLength: ['string'],
    pattern: ['string'],
    maxItems: ['array'],
    minItems: ['array'],
    uniqueItems: ['array'],
    maxProperties: ['object'],
    minProperties: ['object'],
    propertyNames: ['object'],
};
/**
 * One way to write a set of values, of the many that JSON Schema has: `enum` for alternatives that are values,
 * inclusive bounds for integers, nothing for what lets everything through. One level deep.
 *
 * @returns the keywords as they are when one of them has a value that JSON Schema does not allow
 */
function normalForm(schema, document) {
    const types = parseTypes(schema.type);
    if (!types)
        return schema;
    const keywords = new Map(Object.entries(schema));
    dropPropertyNames(keywords, document);
    normalAlternatives(keywords, document);
    const left = normalValues(keywords, normalNumbers(keywords, types), document);
    for (const [keyword, atoms] of Object.entries(spokenOf)) {
        if (!atoms.some((atom) => left.has(atom)))
            keywords.delete(keyword);
    }
    normalTuple(keywords);
    return Object.fromEntries(keywords);
}
/** Every name of a property is a text. */
function dropPropertyNames(keywords, document) {
    const names = keywords.get('propertyNames');
    const view = names === undefined ? undefined : document.peek(names);
    if (!view || view.unfollowed || !view.types.has('string'))
        return;
    const limited = view.values || view.anyOf || view.oneOf || view.rest.size > 0;
    if (!limited && view.constraints.size === 0)
        keywords.delete('propertyNames');
}
/** Leaves `const`, `enum` or `type`, whichever says most in the fewest words. Returns the types that are left. */
function normalValues(keywords, types, document) {
    const values = listedValues(keywords, types, document);
    keywords.delete('type');
    if (!values) {
        const [name, ...others] = typeNames(types);
        if (types.size < allTypes.size)
            keywords.set('type', others.length === 0 && name ? name : typeNames(types));
        return types;
    }
    for (const keyword of ['enum', 'const', ...judgedOnValues])
        keywords.delete(keyword);
    const present = document.typesOf(values);
    const whole = [
        ['null', 1],
        ['boolean', 2],
    ].filter(([type]) => present.has(type));
    const [first, ...others] = values;
    if (whole.length === present.size &&
        whole.length > 0 &&
        values.length === whole.reduce((sum, [, count]) => sum + count, 0)) {
        const names = whole.map(([type]) => type).sort();
        keywords.set('type', names.length === 1 ? (names[0] ?? 'null') : names);
    }
    else if (first !== undefined && others.length === 0)
        keywords.set('const', first);
    else
        keywords.set('enum', values);
    return present;
}
/** What `enum` and `const` let through of the types, each once. The list itself where all of it is: it is held once. */
function listedValues(keywords, types, document) {
    const [constant, list] = [keywords.get('const'), keywords.get('enum')];
    if (constant === undefined && list === undefined)
        return undefined;
    if (list !== undefined && !Array.isArray(list))
        return undefined;
    const listed = list ?? [];
    const fits = (value) => types.has(typeOf(value)) && withinLimits(value, keywords);
    if (constant !== undefined) {
        const allowed = list === undefined || document.valuesOf(listed).has(document.id(constant));
        return allowed && fits(constant) ? [constant] : [];
    }
    const distinct = [...document.valuesOf(listed).values()];
    document.spend(listed.length);
    const fitting = distinct.filter(fits);
    return fitting.length === listed.length ? listed : fitting;
}
/**
 * Writes the first elements as `prefixItems`, as 2020-12 does, and what forbids others as both `items: false` and
 * `maxItems`: each of them says it alone where no longer array is possible.
 */
function normalTuple(keywords) {
    const items = keywords.get('items');
    if (Array.isArray(items)) {
        if (keywords.has('prefixItems'))
            return;
        keywords.set('prefixItems', items);
        const others = keywords.get('additionalItems');
        if (others === undefined)
            keywords.delete('items');
        else
            keywords.set('items', others);
    }
    keywords.delete('additionalItems');
    const prefix = keywords.get('prefixItems') ?? [];
    if (!Array.isArray(prefix))
        return;
    const given = keywords.get('maxItems') ?? Number.POSITIVE_INFINITY;
    if (typeof given !== 'number')
        return;
    const most = keywords.get('items') === false ? Math.min(given, prefix.length) : given;
    if (most > prefix.length)
        return;
    keywords.set('maxItems', most);
    keywords.set('items', false);
    if (prefix.length > 0)
        keywords.set('prefixItems', prefix.slice(0, most));
}

// EXTERNAL MODULE: ./build/core/surface/schema/dialect.js
var dialect = __webpack_require__(49514);
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
/** Keywords that name or hold schemas and say nothing about a value. */
const silent = [
    '$anchor',
    '$defs',
    '$dynamicAnchor',
    '$recursiveAnchor',
    '$schema',
    '$vocabulary',
    'definitions',
];
/** A chain of references longer than any that was ever seen. */
const maxChain = 200;
/**
 * Puts the schema that a local reference points to in its place, one level deep: what is inside it is
 * resolved when it is looked at, so that a schema that contains itself needs no copy. `$dynamicRef` is a
 * reference like any other in a document that has one address.
 */
function createResolver(root, ids) {
    const siblingsIgnored = (0,dialect/* ignoresSiblings */.hJ)(root);
    let index;
    const addresses = () => {
        index ??= indexAddresses(root);
        return index;
    };
    return (node) => resolve(node, new Set());
    function resolve(node, passed) {
        if (passed.has(node) || passed.size > maxChain)
            return { keywords: {}, unfollowed: 'local' };
        passed.add(node);
        const { $ref, $dynamicRef, $recursiveRef, $id, ...others } = node;
        const siblings = resolve_references_without(others, silent);
        if ($id !== undefined && node !== root && addresses().refer.has(node)) {
            return { keywords: siblings, unfollowed: 'local' };
        }
        const references = [$ref, $dynamicRef, $recursiveRef].filter((reference) => reference !== undefined);
        const [reference] = references;
        if (reference === undefined)
            return unwrap(siblings, passed);
        if (references.length > 1 || typeof reference !== 'string') {
            return { keywords: siblings, unfollowed: 'local' };
        }
        if (reference !== $ref && addresses().several)
            return { keywords: siblings, unfollowed: 'local' };
        const fragment = withinDocument(reference);
        if (fragment === undefined)
            return { keywords: siblings, unfollowed: 'remote' };
        const target = find(fragment);
        const beside = siblingsIgnored ? annotationsOf(siblings) : siblings;
        if (target === true)
            return unwrap(beside, passed);
        if (!(0,json/* isJsonObject */.O)(target))
            return { keywords: beside, unfollowed: 'local' };
        const resolved = resolve(target, passed);
        return withUnfollowed(merge(resolved.keywords, beside) ?? {
            ...beside,
            allOf: [...(Array.isArray(beside.allOf) ? beside.allOf : []), target],
        }, resolved);
    }
    /** An `allOf` of one is that one: generators write it to have room for a description beside a reference. */
    function unwrap(node, passed) {
        const { allOf, ...rest } = node;
        const only = Array.isArray(allOf) && allOf.length === 1 ? allOf[0] : undefined;
        if (only === true)
            return { keywords: rest };
        if (!(0,json/* isJsonObject */.O)(only))
            return { keywords: node };
        const resolved = resolve(only, passed);
        const merged = merge(resolved.keywords, rest);
        return merged ? withUnfollowed(merged, resolved) : { keywords: node };
    }
    function withUnfollowed(keywords, { unfollowed }) {
        return unfollowed ? { keywords, unfollowed } : { keywords };
    }
    /** Both sets of keywords as one; undefined when that would not be their conjunction. */
    function merge(target, siblings) {
        const looksAround = Object.keys(target).some((keyword) => entangled.has(keyword));
        const mergeable = Object.entries(siblings).every(([keyword, value]) => {
            if ((0,schema_keywords/* isAnnotation */.Ir)(keyword))
                return true;
            const other = target[keyword];
            if (entangled.has(keyword))
                return !looksAround;
            return other === undefined || ids.of(other) === ids.of(value);
        });
        return mergeable ? { ...target, ...siblings } : undefined;
    }
    /** The part of a reference after the document's own address; undefined when it leads elsewhere. */
    function withinDocument(reference) {
        if (reference.startsWith('#'))
            return reference;
        const own = typeof root.$id === 'string' ? root.$id.replace(/#$/, '') : undefined;
        return own !== undefined && reference.startsWith(`${own}#`) ? reference.slice(own.length) : undefined;
    }
    /** RFC 6901 in a URI fragment, or an anchor; own members only, so that no name reaches a prototype. */
    function find(fragment) {
        if (fragment === '#')
            return root;
        if (!fragment.startsWith('#/'))
            return addresses().anchors.get(fragment.slice(1));
        let found = root;
        for (const part of fragment.slice(2).split('/')) {
            if (typeof found !== 'object' || found === null)
                return undefined;
            const name = decode(part);
            if (name === undefined || !Object.hasOwn(found, name))
                return undefined;
            found = Array.isArray(found) ? found[Number(name)] : (0,json/* isJsonObject */.O)(found) ? found[name] : undefined;
        }
        return found;
    }
}
function indexAddresses(root) {
    const anchors = new Map();
    const refer = new Set();
    let several = false;
    /** Returns whether there is a reference at or below the node. */
    const visit = (node) => {
        for (const name of [node.$anchor, node.$dynamicAnchor]) {
            if (typeof name === 'string' && !anchors.has(name))
                anchors.set(name, node);
        }
        let refers = ['$ref', '$dynamicRef', '$recursiveRef'].some((keyword) => Object.hasOwn(node, keyword));
        for (const inner of (0,schema_keywords/* subschemas */.z_)(node))
            if ((0,json/* isJsonObject */.O)(inner) && visit(inner))
                refers = true;
        if (node !== root && node.$id !== undefined) {
            several = true;
            if (refers)
                refer.add(node);
        }
        return refers;
    };
    visit(root);
    return { anchors, several, refer };
}
function annotationsOf(schema) {
    return Object.fromEntries(Object.entries(schema).filter(([keyword]) => (0,schema_keywords/* isAnnotation */.Ir)(keyword)));
}
function resolve_references_without(schema, names) {
    return Object.fromEntries(Object.entries(schema).filter(([keyword]) => !names.includes(keyword)));
}
function decode(part) {
    try {
        return decodeURIComponent(part).replaceAll('~1', '/').replaceAll('~0', '~');
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/core/surface/schema/schema-document.js





/** Views are made from within views no deeper than this. */
const maxPeeks = 16;
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
const schema_document_anything = { ...nothing, types: allTypes };
function schemaDocument(root, { ids, budget }) {
    const views = new WeakMap();
    const split = new WeakMap();
    const lists = new WeakMap();
    const types = new WeakMap();
    const resolve = createResolver(root, ids);
    const spend = (units) => budget.spend(units);
    let peeks = 0;
    const make = (node) => {
        const { keywords, unfollowed } = resolve(node);
        spend(4 + 4 * Object.keys(keywords).length);
        const view = parse(normalForm(keywords, document), document);
        return view && unfollowed ? { ...view, unfollowed } : view;
    };
    const document = {
        root,
        view(node) {
            if (typeof node === 'boolean')
                return node ? schema_document_anything : nothing;
            if (!(0,json/* isJsonObject */.O)(node))
                return undefined;
            const known = views.get(node);
            if (known)
                return known.view;
            // One that is looked at while it is being made has no view yet.
            views.set(node, { view: undefined });
            const view = make(node);
            views.set(node, { view });
            return view;
        },
        peek(node) {
            if (peeks >= maxPeeks)
                return undefined;
            peeks++;
            try {
                return document.view(node);
            }
            finally {
                peeks--;
            }
        },
        alternatives(view) {
            const known = split.get(view);
            if (known)
                return known;
            const alternatives = splitTypes(view.keywords);
            split.set(view, alternatives);
            return alternatives;
        },
        id: (value) => ids.of(value),
        definitions: () => ids.of([root.$defs ?? {}, root.definitions ?? {}]),
        valuesOf(list) {
            const known = lists.get(list);
            if (known)
                return known;
            spend(4 * list.length);
            const values = new Map(list.map((value) => [ids.of(value), value]));
            lists.set(list, values);
            return values;
        },
        typesOf(list) {
            const known = types.get(list);
            if (known)
                return known;
            spend(list.length);
            const found = new Set(list.map(typeOf));
            types.set(list, found);
            return found;
        },
        spend,
    };
    return document;
}
function splitTypes(keywords) {
    const bare = Object.fromEntries(Object.entries(keywords).filter(([keyword]) => !(0,schema_keywords/* isAnnotation */.Ir)(keyword)));
    const { type } = bare;
    return Array.isArray(type) ? type.map((name) => ({ ...bare, type: name })) : [bare];
}
/** @returns undefined when a keyword has a value that JSON Schema does not allow */
function parse(keywords, document) {
    const rest = new Map(Object.entries(keywords));
    const take = (keyword) => {
        const value = rest.get(keyword);
        rest.delete(keyword);
        return value;
    };
    const declared = parseTypes(take('type'));
    const constant = take('const');
    const list = take('enum');
    const properties = take('properties') ?? {};
    const required = take('required') ?? [];
    const additional = take('additionalProperties') ?? true;
    const prefix = take('prefixItems') ?? [];
    const items = take('items') ?? true;
    const anyOf = take('anyOf');
    const oneOf = take('oneOf');
    const constraints = parseConstraints(take);
    if (isEmptyObject(rest.get('patternProperties')))
        rest.delete('patternProperties');
    if (!declared ||
        !constraints ||
        !(list === undefined || Array.isArray(list)) ||
        !(0,json/* isJsonObject */.O)(properties) ||
        !isTextList(required) ||
        !isSchema(additional) ||
        !isSchemaList(prefix) ||
        !isSchema(items) ||
        !isSchemaList(anyOf) ||
        !isSchemaList(oneOf)) {
        return undefined;
    }
    const listed = constant === undefined ? list : [constant];
    document.spend(Object.keys(properties).length + required.length);
    return {
        types: listed ? document.typesOf(listed) : declared,
        values: listed && document.valuesOf(listed),
        properties: new Map(Object.entries(properties)),
        required: new Set(required),
        additional: isEmptyObject(additional) ? true : additional,
        prefix: prefix ?? [],
        items: isEmptyObject(items) ? true : items,
        anyOf,
        oneOf,
        constraints,
        rest,
        keywords,
    };
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

;// CONCATENATED MODULE: ./build/core/surface/schema/paired-documents.js



function pairDocuments({ before, after, ids, budget }) {
    const old = schemaDocument(before, { ids, budget });
    const now = schemaDocument(after, { ids, budget });
    const samplers = new Map([old, now].map((document) => [document, createSampler(document)]));
    const samplerOf = (document) => samplers.get(document) ?? createSampler(document);
    const oneWay = (one, other, reversed) => {
        const alike = createSchemaEquality(one, other, budget, false);
        const identical = createSchemaEquality(one, other, budget, true);
        return {
            before: one,
            after: other,
            budget,
            get reversed() {
                return reversed();
            },
            covered: new WeakMap(),
            same: (exact) => (exact ? identical : alike),
            samplerOf,
        };
    };
    const forward = oneWay(old, now, () => backward);
    const backward = oneWay(now, old, () => forward);
    return forward;
}

;// CONCATENATED MODULE: ./build/core/surface/schema/compare-schema.js







/** Nested deeper than this, nothing is compared: the probe keeps no deeper schema either. */
const compare_schema_maxDepth = 64;
/** At how many places the same difference is told: a chain of references has more than could ever be shown. */
const placesTold = 8;
/** Trials within trials: alternatives of objects whose properties are alternatives of objects. */
const maxTrials = 3;
/**
 * What a new JSON Schema (2020-12 or draft-07) means for those who relied on the old one. References within
 * the schema are followed; everything that no rule can judge is `unproven`, never compatible. Throws BudgetSpent
 * when the rest was not compared.
 */
function compareSchema(pair, report) {
    const documents = pairDocuments(pair);
    const walk = createWalk(documents, { direction: pair.direction, trials: 0, depth: 0, report });
    walk.compare(pair.before, pair.after, { path: [pair.direction], label: '' });
}
function createWalk(documents, options) {
    const { before, after, budget } = documents;
    /** Pairs that are being compared, or that showed no difference; and how often others were told. */
    const passed = new WeakMap();
    const told = new WeakMap();
    let [depth, reported] = [options.depth, 0];
    let pair = [true, true];
    const walk = {
        direction: options.direction,
        setsOnly: options.trials > 0,
        before,
        after,
        samples: ({ document, schema }) => documents.samplerOf(document)(schema),
        spend: (units) => budget.spend(units),
        same: (one, other, exact = false) => documents.same(exact)(one, other),
        covers(narrow, wide) {
            const sides = narrow.document === before ? documents : documents.reversed;
            if (!couldCover(narrow, wide))
                return false;
            const { schema } = narrow;
            if (!(0,json/* isJsonObject */.O)(schema) || !(0,json/* isJsonObject */.O)(wide.schema))
                return tryOut(sides, narrow, wide);
            const known = sides.covered.get(schema) ?? new WeakMap();
            sides.covered.set(schema, known);
            // One that is asked for while it is tried is not known to be covered.
            const found = known.get(wide.schema);
            if (found !== undefined)
                return found;
            known.set(wide.schema, false);
            const covered = tryOut(sides, narrow, wide);
            known.set(wide.schema, covered);
            return covered;
        },
        report(change) {
            reported++;
            options.report(change);
        },
        example(place, candidates) {
            const search = { pair, place, ...(0,optional/* optional */.l)('candidates', candidates) };
            return budget.spare(() => findExample(walk, search)) ?? { kind: 'not-known' };
        },
        compare(one, other, place) {
            budget.spend(2);
            if (!(0,json/* isJsonObject */.O)(one) || !(0,json/* isJsonObject */.O)(other)) {
                // An absent schema is true, and what it lets through is as unlimited as itself.
                if (one !== other)
                    inner(one, other, place);
                return;
            }
            const partners = passed.get(one) ?? new WeakSet();
            const times = told.get(one) ?? new WeakMap();
            const before = times.get(other) ?? 0;
            if (partners.has(other) || before >= placesTold)
                return;
            passed.set(one, partners.add(other));
            const start = reported;
            inner(one, other, place);
            // What differs is reported at every place where it stands, up to a number of them.
            if (reported === start)
                return;
            partners.delete(other);
            told.set(one, times.set(other, before + 1));
        },
    };
    const inner = (one, other, place) => {
        const outer = pair;
        pair = [one, other];
        depth++;
        if (depth <= compare_schema_maxDepth)
            compareNodes(walk, { old: one, now: other, place });
        else if (walk.before.id(one) !== walk.after.id(other))
            reportIncomplete(walk, place, 'nested too deep');
        depth--;
        pair = outer;
    };
    const tryOut = (sides, narrow, wide) => {
        if (options.trials >= maxTrials)
            return false;
        const trial = createWalk(sides, {
            direction: 'input',
            trials: options.trials + 1,
            depth,
            report({ verdict, at }) {
                const harmless = verdict === 'notice' || verdict === 'compatible' || schema_keywords/* hints */.XZ.has(at[0] ?? '');
                if (!harmless)
                    throw notCovered;
            },
        });
        try {
            trial.compare(narrow.schema, wide.schema, { path: [], label: '' });
            return true;
        }
        catch (error) {
            if (error === notCovered)
                return false;
            throw error;
        }
    };
    return walk;
}
/** A difference that matters was found while two schemas were tried. Made once: trials are many. */
const notCovered = new Error('not covered');
/** Whether it is worth a trial: what the wider one requires, the narrower one has to. */
function couldCover(narrow, wide) {
    const [view, wider] = [narrow.document.view(narrow.schema), wide.document.view(wide.schema)];
    if (!view || !wider)
        return false;
    wide.document.spend(wider.required.size);
    const types = [...view.types].every((atom) => wider.types.has(atom));
    return types && [...wider.required].every((name) => view.required.has(name) || !view.types.has('object'));
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
function compareTool(tools, list) {
    const { before, after } = tools;
    const name = String(after.name);
    const report = ({ path, change, verdict, predicate, excerpts }) => {
        const text = (0,phrase/* phrase */.MZ) `the tool ${(0,phrase/* named */.KT)(name)} ${predicate}`;
        list.add({ kind: 'tool', name, change, verdict, text, ...excerpts }, path);
    };
    for (const member of ['title', 'description']) {
        const pair = { kind: 'tool', name, subject: (0,phrase/* named */.KT)(name), member };
        compareText({ ...pair, before: before[member], after: after[member] }, list);
    }
    const [oldNotes, newNotes] = [compare_tools_annotationsOf(before), compare_tools_annotationsOf(after)];
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
    if (tools.sameEra)
        compareExecution(before, after, report);
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
    try {
        compareSchemas(tools, { before: oldInput, after: newInput, direction: 'input' }, report);
        compareHeaders(oldInput, newInput, report);
        compareOutput(tools, report);
    }
    catch (error) {
        // What is nested through references without end can exhaust the stack before the budget.
        if (!(error instanceof BudgetSpent || error instanceof RangeError))
            throw error;
        const predicate = (0,phrase/* phrase */.MZ) `was not compared completely, because its schemas are too large or too complex`;
        report({ path: ['input'], change: 'changed', verdict: 'incomplete', predicate });
    }
}
function compare_tools_annotationsOf({ annotations }) {
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
/** In which ways a tool can be called: at once, as a task, or both. */
function compareExecution(before, after, report) {
    const [was, is] = [taskSupport(before), taskSupport(after)];
    if (was === is)
        return;
    const lost = [
        ...(was !== 'required' && is === 'required' ? ['at once'] : []),
        ...(was !== 'forbidden' && is === 'forbidden' ? ['as a task'] : []),
    ];
    const verdict = lost.length > 0 ? 'breaking' : 'compatible';
    const predicate = lost.length > 0
        ? (0,phrase/* phrase */.MZ) `can no longer be called ${lost.join(' or ')} (taskSupport is now ${is}, was ${was}); such calls will fail`
        : (0,phrase/* phrase */.MZ) `can be called in more ways (taskSupport is now ${is}, was ${was})`;
    report({ path: ['execution', 'taskSupport'], change: 'changed', verdict, predicate });
}
function taskSupport({ execution }) {
    const value = (0,json/* isJsonObject */.O)(execution) ? execution.taskSupport : undefined;
    return value === 'optional' || value === 'required' ? value : 'forbidden';
}
function compareOutput(tools, report) {
    const [before, after] = [tools.before.outputSchema, tools.after.outputSchema];
    if ((0,json/* isJsonObject */.O)(before) && (0,json/* isJsonObject */.O)(after)) {
        compareSchemas(tools, { before, after, direction: 'output' }, report);
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
function compareSchemas({ budget }, schemas, report) {
    const ids = new CanonicalIds(budget);
    if (ids.of(schemas.before) === ids.of(schemas.after))
        return;
    compareSchema({ ...schemas, ids, budget }, ({ place, at, ...found }) => report({ path: [...place.path, ...at], ...found }));
}
function compareHeaders(before, after, report) {
    const fault = (0,parameter_headers/* parameterHeaderFault */.B)(after);
    if (fault === undefined || (0,parameter_headers/* parameterHeaderFault */.B)(before) !== undefined)
        return;
    const predicate = (0,phrase/* phrase */.MZ) `has an invalid x-mcp-header (${(0,printable/* printable */.g)(fault, 120)}); clients drop the tool`;
    report({ path: ['input'], change: 'changed', verdict: 'breaking', predicate });
}

;// CONCATENATED MODULE: ./build/core/surface/compare-surfaces.js











/** Units that each tool may take of its own, whatever the others need: so many, and so many for each value that it has. */
const ownUnits = 2_000;
const ownUnitsPerValue = 25;
/**
 * What the new surface means for clients of the old one, the gravest first. Surfaces that were taken
 * under different authorisation are not compared: then there is one change, `unproven`. Both surfaces
 * must be canonical. The work is bounded by its amount and by the clock; a tool that takes more is `incomplete`.
 */
function compareSurfaces(before, after, context, clock = core_clock/* systemClock */.m) {
    const list = new change/* ChangeList */.Vk();
    if (authorisationDiffers(context, list))
        return list.changes();
    compareFacts(context, list);
    const shorten = context.before.withoutTexts || context.after.withoutTexts;
    const surfaces = shorten ? { before: (0,canonical/* withoutTexts */.X1)(before), after: (0,canonical/* withoutTexts */.X1)(after) } : { before, after };
    const { before: old, after: now } = surfaces;
    // What is missing from a list that was cut is unknown; a dropped schema shortens no list.
    const cut = context.after.partial && now.tools.every(({ inputSchema }) => (0,json/* isJsonObject */.O)(inputSchema));
    compareTools(surfaces, { list, cut, clock, sameEra: inSameEra(context) });
    for (const { name, was, is } of matched(old.prompts, now.prompts, 'name')) {
        if (was && is)
            comparePrompt(was, is, list);
        else
            reportPresence(list, { kind: 'prompt', name, present: is !== undefined, cut });
    }
    for (const { name, was, is } of matched(old.resourceTemplates, now.resourceTemplates, 'uriTemplate')) {
        const kind = 'resource template';
        if (was && is)
            compareMembers(list, { kind, name, was, is });
        else
            reportPresence(list, { kind, name, present: is !== undefined, cut });
    }
    for (const { name, was, is } of matched(old.resources, now.resources, 'uri')) {
        if (was && is)
            compareMembers(list, { kind: 'resource', name, was, is });
        else
            reportResource(name, is !== undefined, list);
    }
    compareInstructions(old.instructions, now.instructions, list);
    versionWarning(context, list);
    return list.changes();
}
function compareTools({ before, after }, { list, cut, clock, sameEra }) {
    const budget = createBudget(clock);
    for (const { name, was, is } of matched(before.tools, after.tools, 'name')) {
        if (was && is) {
            budget.begin(ownUnits + ownUnitsPerValue * (sizeOf(was) + sizeOf(is)));
            compareTool({ before: was, after: is, budget, sameEra }, list);
        }
        else
            reportPresence(list, { kind: 'tool', name, present: is !== undefined, cut });
    }
}
/** Values of a tool, a long text as several. */
function sizeOf(value) {
    if (typeof value === 'string')
        return 1 + (value.length >> 5);
    if (typeof value !== 'object' || value === null)
        return 1;
    return Object.entries(value).reduce((size, [name, inner]) => size + 1 + (name.length >> 5) + sizeOf(inner), 1);
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
function reportPresence(list, { kind, name, present, cut }) {
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
function compareMembers(list, { kind, name, was, is }) {
    for (const member of new Set([...Object.keys(was), ...Object.keys(is)])) {
        const [before, after] = [was[member], is[member]];
        const subject = (0,phrase/* phrase */.MZ) `the ${kind} ${(0,phrase/* named */.KT)(name)}`;
        if (compare_surfaces_text(before) !== compare_surfaces_text(after))
            compareText({ kind, name, subject, member, before, after }, list);
    }
}
function compare_surfaces_text(value) {
    return value === undefined ? undefined : (0,canonical/* canonicalJson */.dj)(value);
}
function compareInstructions(before, after, list) {
    const subject = (0,phrase/* phrase */.MZ) `the server`;
    compareText({ kind: 'server', name: 'server', subject, member: 'instructions', before, after }, list);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/core/surface/surface-hash.js




const hints = ['readOnlyHint', 'destructiveHint', 'idempotentHint', 'openWorldHint'];
/**
 * `sha256:…` over everything that a gate judges: names and schemas, the hints of tools and whether
 * they are called as tasks, capabilities, extensions, and the ways
 * of opening the server. Texts are left out. Accepting a surface by this hash accepts no other loss, and a surface
 * that was read incompletely is another one than the same surface read whole.
 */
function surfaceHash(surface, facts) {
    const judged = {
        contract: (0,canonical/* fingerprint */.Rj)(surface).contractHash,
        hints: surface.tools.map(({ name, annotations, execution }) => [
            name ?? null,
            (0,json/* isJsonObject */.O)(execution) ? (execution.taskSupport ?? null) : null,
            ...hints.map((hint) => ((0,json/* isJsonObject */.O)(annotations) ? (annotations[hint] ?? null) : null)),
        ]),
        capabilities: [...(facts.capabilities ?? [])],
        // Left out where there are none, as in hashes that were accepted before these were looked at.
        ...judgedNames('subcapabilities', facts.subcapabilities),
        ...judgedNames('legacyCapabilities', facts.legacyCapabilities),
        eras: { ...facts.eras },
        incomplete: facts.partial,
    };
    return `sha256:${(0,external_node_crypto_.createHash)('sha256').update((0,canonical/* canonicalJson */.dj)(judged), 'utf8').digest('hex')}`;
}
/** Whether a server tells of a change closes no gate. */
function judgedNames(member, names = []) {
    const judged = names.filter((name) => !(0,surface_facts/* isNotification */.o2)(name));
    return judged.length === 0 ? {} : { [member]: judged };
}

;// CONCATENATED MODULE: ./build/core/surface/baseline.js








function snapshotOf(server) {
    const surface = (0,canonical/* canonicalSurface */.yc)(server);
    return withHashes(surface, (0,surface_facts/* factsOfServer */.el)(server));
}
/** A surface read back from where it was kept, or just probed. */
function withHashes(surface, facts) {
    const { contractHash } = (0,canonical/* fingerprint */.Rj)(surface);
    return { surface, facts, contractHash, surfaceHash: surfaceHash(surface, facts) };
}
/**
 * How the surface changed since the baseline. Takes two seconds at most, whatever the two surfaces hold.
 *
 * @param after undefined when the probe proved no surface
 */
function compareWithBaseline(baseline, after, clock = core_clock/* systemClock */.m) {
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
        return { comparable, changes: compareSurfaces(baseline.surface, after.surface, context, clock) };
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
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28314);
/* harmony import */ var _schema_dialect_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49514);
/* harmony import */ var _schema_keywords_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92170);




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
    if (Array.isArray(value))
        return `[${value.map(canonicalJson).join()}]`;
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .O)(value))
        return JSON.stringify(value);
    // One text that grows: a list of parts at each depth would be a copy of the whole at each depth.
    let members = '';
    for (const name of inOrder(Object.keys(value))) {
        members += `${members === '' ? '' : ','}${JSON.stringify(name)}:${canonicalJson(value[name] ?? null)}`;
    }
    return `{${members}}`;
}
/** Sorts the names where they are not sorted yet: a sort takes memory even then. */
function inOrder(names) {
    const isSorted = names.every((name, index) => index === 0 || compareText(names[index - 1] ?? '', name) < 0);
    return isSorted ? names : names.sort(compareText);
}
function surfaceText(surface) {
    return canonicalJson({ ...surface });
}
/** Surfaces whose fingerprints are known: each is asked for several times, and may be of any size. */
const fingerprints = new WeakMap();
function fingerprint(surface) {
    const known = fingerprints.get(surface) ?? makeFingerprint(surface);
    fingerprints.set(surface, known);
    return known;
}
function makeFingerprint(surface) {
    const contract = {
        tools: surface.tools.map(({ name, inputSchema, outputSchema }) => withoutAbsent({ name, inputSchema, outputSchema })),
        resourceTemplates: surface.resourceTemplates.map(({ uriTemplate }) => withoutAbsent({ uriTemplate })),
        prompts: surface.prompts.map((prompt) => withoutAbsent({ name: prompt.name, arguments: argumentContract(prompt.arguments) })),
    };
    return {
        contractHash: sha256(canonicalJson(contract)),
        // Only a document that is written asks for it.
        get surfaceHash() {
            return sha256(surfaceText(surface));
        },
    };
}
/** The surface without the texts that only models and people read: what is left is names and schemas. */
function withoutTexts(surface) {
    return {
        tools: surface.tools.map((tool) => withoutAbsent({
            ...withoutDescription(tool),
            inputSchema: (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .O)(tool.inputSchema) ? withoutDescriptions(tool.inputSchema) : undefined,
            outputSchema: (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .O)(tool.outputSchema) ? withoutDescriptions(tool.outputSchema) : undefined,
        })),
        resources: surface.resources.map(withoutDescription),
        resourceTemplates: surface.resourceTemplates.map(withoutDescription),
        prompts: surface.prompts.map((prompt) => {
            const list = Array.isArray(prompt.arguments)
                ? prompt.arguments
                : undefined;
            return withoutAbsent({
                ...withoutDescription(prompt),
                arguments: list?.filter(_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .O).map(withoutDescription),
            });
        }),
    };
}
function withoutDescriptions(schema) {
    return withoutDescription((0,_schema_keywords_js__WEBPACK_IMPORTED_MODULE_2__/* .mapSubschemas */ .TY)(schema, withoutDescriptions));
}
function withoutDescription(object) {
    return Object.fromEntries(Object.entries(object).filter(([member]) => member !== 'description'));
}
function argumentContract(list) {
    if (!Array.isArray(list))
        return undefined;
    return list
        .filter(_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .O)
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
        execution: taskExecution(tool),
    });
}
/** Only what says how a tool is called: absent and `forbidden` mean the same. */
function taskExecution({ execution }) {
    const taskSupport = execution?.taskSupport;
    return taskSupport === 'optional' || taskSupport === 'required' ? { taskSupport } : undefined;
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
/** A schema whose dialect is dropped where it changes nothing, and whose sets are sorted, at every depth. */
function canonicalSchema(schema) {
    const { $schema, ...rest } = schema;
    return sortSets((0,_schema_dialect_js__WEBPACK_IMPORTED_MODULE_1__/* .dialectIsImplied */ .d9)(schema) ? rest : schema);
}
function sortSets(schema) {
    return Object.fromEntries(Object.entries((0,_schema_keywords_js__WEBPACK_IMPORTED_MODULE_2__/* .mapSubschemas */ .TY)(schema, sortSets)).map(([keyword, value]) => [
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

/***/ 52362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ gatePolicies)
/* harmony export */ });
/** What closes the gate on a changed surface (input `fail-on` of a registration). */
const gatePolicies = ['breaking', 'unproven', 'none'];


/***/ }),

/***/ 31799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ surfaceSchema),
/* harmony export */   j: () => (/* binding */ parseSurface)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77934);
/* harmony import */ var _bounded_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25486);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28314);



/** What the probe keeps is not nested half as deep; walking deeper text could exhaust the stack. */
const maxDepth = 256;
const named = (key) => valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_1__/* .custom */ .IeY((item) => (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .O)(item) && typeof item[key] === 'string' && !(0,_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isDeeperThan */ .hz)(item, maxDepth), `expected an object with a ${key}, nested at most ${maxDepth} deep`));
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

/***/ 87697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KG: () => (/* binding */ asSentence),
/* harmony export */   KT: () => (/* binding */ named),
/* harmony export */   MZ: () => (/* binding */ phrase),
/* harmony export */   Uy: () => (/* binding */ plainPhrase)
/* harmony export */ });
/* harmony import */ var _text_printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20075);

/** A name from outside, cut and made safe to print. */
function named(name) {
    return { name: (0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(name, 80) };
}
/** Template tag: a clause with names, and with other clauses, in it. */
function phrase(texts, ...values) {
    const parts = [];
    const add = (part) => {
        const last = parts.at(-1);
        if (typeof part === 'string' && typeof last === 'string')
            parts[parts.length - 1] = last + part;
        else if (part !== '')
            parts.push(part);
    };
    for (const [index, text] of texts.entries()) {
        add(text);
        const value = values[index];
        if (value === undefined)
            continue;
        if (typeof value === 'number')
            add(String(value));
        else if (typeof value === 'string' || isName(value))
            add(value);
        else
            value.forEach(add);
    }
    return parts;
}
/** The clause as plain text, with names in double quotes. */
function plainPhrase(clause) {
    return clause
        .map((part) => (typeof part === 'string' ? part : `"${part.name.replaceAll('"', "'")}"`))
        .join('');
}
/** A clause as a sentence: a capital letter, and a full stop. */
function asSentence(clause) {
    return `${clause.charAt(0).toUpperCase()}${clause.slice(1)}.`;
}
function isName(value) {
    return !Array.isArray(value);
}


/***/ }),

/***/ 49514:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d9: () => (/* binding */ dialectIsImplied),
/* harmony export */   hJ: () => (/* binding */ ignoresSiblings)
/* harmony export */ });
/* unused harmony export isKnownDialect */
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28314);
/* harmony import */ var _keywords_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92170);


/** Schema dialects that are the default anyway: naming them mostly makes no difference to a caller. */
const usual = /^https?:\/\/json-schema\.org\/(draft-07\/schema|draft\/2020-12\/schema)#?$/;
const known = /^https?:\/\/json-schema\.org\/(draft-0[3-7]\/schema|draft\/(2019-09|2020-12)\/schema)#?$/;
const older = /^https?:\/\/json-schema\.org\/draft-0[3-7]\/schema#?$/;
/** Whether `$schema` names a dialect of JSON Schema itself. */
function isKnownDialect({ $schema }) {
    return $schema === undefined || (typeof $schema === 'string' && known.test($schema));
}
/** Up to draft-07 a validator ignores every keyword beside `$ref`. */
function ignoresSiblings({ $schema }) {
    return typeof $schema === 'string' && older.test($schema);
}
/** Whether `$schema` can be left out and the schema means the same to those who take it for 2020-12. */
function dialectIsImplied(schema) {
    const { $schema } = schema;
    if (typeof $schema !== 'string' || !usual.test($schema))
        return false;
    return !ignoresSiblings(schema) || !hasSiblings(schema);
}
function hasSiblings(schema) {
    if (typeof schema.$ref === 'string') {
        const beside = Object.keys(schema).filter((keyword) => !(0,_keywords_js__WEBPACK_IMPORTED_MODULE_0__/* .isAnnotation */ .Ir)(keyword));
        if (beside.some((keyword) => !['$ref', '$schema', '$defs', 'definitions'].includes(keyword)))
            return true;
    }
    return (0,_keywords_js__WEBPACK_IMPORTED_MODULE_0__/* .subschemas */ .z_)(schema).some((inner) => (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O)(inner) && hasSiblings(inner));
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
/* harmony export */   p0: () => (/* binding */ isNote),
/* harmony export */   z_: () => (/* binding */ subschemas),
/* harmony export */   zd: () => (/* binding */ notesOnValues)
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
/** Stands for the titles and descriptions of alternatives that are values, once they are an `enum`. */
const notesOnValues = 'notes on the values';
const notes = new Set([
    '$comment',
    'deprecated',
    'description',
    // Of OpenAPI: which alternative is meant follows from the alternatives themselves.
    'discriminator',
    'examples',
    notesOnValues,
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
/** Every direct subschema. */
function subschemas(schema) {
    return Object.entries(schema).flatMap(([keyword, value]) => {
        if (Array.isArray(value))
            return schemaListKeywords.has(keyword) ? value : [];
        if (schemaKeywords.has(keyword))
            return [value];
        return schemaMapKeywords.has(keyword) && (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(value) ? Object.values(value) : [];
    });
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

/***/ 69863:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GL: () => (/* binding */ factsOfExtension),
/* harmony export */   el: () => (/* binding */ factsOfServer),
/* harmony export */   o2: () => (/* binding */ isNotification),
/* harmony export */   wT: () => (/* binding */ surfaceFactsSchema)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77934);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28314);
/* harmony import */ var _optional_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26080);



/** `tasks/requests/tools/call` has three levels below the capability. */
const maxTaskLevels = 3;
/** A server has a dozen. */
const maxSubcapabilities = 500;
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
    /** The names of the capabilities, extensions as `extensions/<id>`, sorted; absent when they were not kept. */
    capabilities: valibot__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())),
    /** What capabilities consist of, as `resources/subscribe`, sorted; absent when that was not kept. */
    subcapabilities: valibot__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())),
    /** Both, as a server of the modern era announces them to clients of the older one. */
    legacyCapabilities: valibot__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())),
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
    legacyCapabilities: valibot__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J())),
    serverInfo: valibot__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ version: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })),
    surfacePartial: valibot__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()),
    omitted: valibot__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
});
function factsOfServer(server) {
    const { transport, protocolVersion, eras, authenticated, partial, serverInfo, legacyCapabilities } = server;
    return {
        transport,
        protocolVersion,
        eras: { modern: eras.modern, legacy: eras.legacy, sse: eras.sse },
        authenticated,
        capabilities: capabilityNames(server.capabilities),
        subcapabilities: subcapabilityNames(server.capabilities),
        ...(0,_optional_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .l)('legacyCapabilities', legacyCapabilities && allNames(legacyCapabilities)),
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
    const { capabilities, legacyCapabilities, serverInfo, surfacePartial, omitted, ...rest } = parsed.output;
    return {
        ...rest,
        ...(capabilities
            ? {
                capabilities: capabilityNames(capabilities),
                subcapabilities: subcapabilityNames(capabilities),
            }
            : {}),
        ...(0,_optional_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .l)('legacyCapabilities', legacyCapabilities && allNames(legacyCapabilities)),
        ...(serverInfo ? { serverVersion: serverInfo.version } : {}),
        partial: surfacePartial ?? false,
        withoutTexts: omitted !== undefined,
    };
}
/** Servers write a capability that they lack as `false` or `null`, or leave it out. */
function capabilityNames(capabilities) {
    const { extensions, ...others } = capabilities;
    return [...announced(others), ...announced(extensions).map((id) => `extensions/${id}`)].sort();
}
/** What a client can use of each capability: `resources/subscribe`, `tasks/requests/tools/call`. */
function subcapabilityNames(capabilities) {
    return Object.entries(capabilities)
        .filter(([name]) => name !== 'extensions')
        .flatMap(([name, value]) => parts(value, name, name === 'tasks' ? maxTaskLevels : 1))
        .slice(0, maxSubcapabilities)
        .sort();
}
function parts(value, path, levels) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .O)(value) || levels === 0)
        return [];
    return Object.entries(value).flatMap(([name, inner]) => {
        const below = `${path}/${name}`;
        return inner === true || (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .O)(inner) ? [below, ...parts(inner, below, levels - 1)] : [];
    });
}
function allNames(capabilities) {
    return [...capabilityNames(capabilities), ...subcapabilityNames(capabilities)].sort();
}
function announced(capabilities) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .O)(capabilities))
        return [];
    return Object.keys(capabilities).filter((name) => capabilities[name] !== false && capabilities[name] !== null);
}
/** Whether a part of a capability is no more than that the server tells of changes: no request fails without it. */
function isNotification(name) {
    return name.endsWith('/listChanged');
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
/* harmony import */ var _baseline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60848);
/* harmony import */ var _canonical_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24040);
/* harmony import */ var _parse_surface_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31799);
/* harmony import */ var _surface_facts_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(69863);









const fileSchema = valibot__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({
    contractHash: valibot__WEBPACK_IMPORTED_MODULE_6__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_6__/* .regex */ .yGV(/^sha256:[0-9a-f]{64}$/, 'expected sha256: and 64 digits')),
    facts: _surface_facts_js__WEBPACK_IMPORTED_MODULE_5__/* .surfaceFactsSchema */ .wT,
    surface: _parse_surface_js__WEBPACK_IMPORTED_MODULE_4__/* .surfaceSchema */ .R,
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

/***/ 31522:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ counted)
/* harmony export */ });
/** A number with the thing it counts: `1 tool`, `2 tools`. */
function counted(number, thing) {
    return `${number} ${thing}${number === 1 ? '' : 's'}`;
}


/***/ }),

/***/ 32646:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ decodeUtf8)
/* harmony export */ });
/**
 * Decodes UTF-8, and refuses anything else: bytes of another encoding would be published as other characters. A byte
 * order mark stays in the text.
 */
function decodeUtf8(bytes) {
    const [first, second] = bytes;
    if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
        return { problem: 'it is not UTF-8 text: it is UTF-16, so save it as UTF-8' };
    }
    const nul = bytes.indexOf(0);
    if (nul !== -1) {
        return { problem: `it is not UTF-8 text: it contains a NUL character (${placeOf(bytes, nul)})` };
    }
    try {
        return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
    }
    catch {
        const at = firstBadByte(bytes);
        const byte = (bytes[at] ?? 0).toString(16).toUpperCase().padStart(2, '0');
        return { problem: `it is not UTF-8 text: byte 0x${byte} at ${placeOf(bytes, at)}, so save it as UTF-8` };
    }
}
/** Where the first sequence begins that is not UTF-8. */
function firstBadByte(bytes) {
    let at = 0;
    while (at < bytes.length) {
        const length = sequenceLength(bytes[at] ?? 0);
        if (length === 0 || !decodes(bytes.subarray(at, at + length)))
            return at;
        at += length;
    }
    return at;
}
const strict = new TextDecoder('utf-8', { fatal: true });
function decodes(bytes) {
    try {
        strict.decode(bytes);
        return true;
    }
    catch {
        return false;
    }
}
/** Bytes of the character that begins with this one; 0 when none does. */
function sequenceLength(lead) {
    if (lead < 0x80)
        return 1;
    if (lead >= 0xc2 && lead < 0xe0)
        return 2;
    if (lead >= 0xe0 && lead < 0xf0)
        return 3;
    return lead >= 0xf0 && lead < 0xf5 ? 4 : 0;
}
/** "line 3, column 12": counted from 1, in bytes within the line. */
function placeOf(bytes, at) {
    let line = 1;
    let start = 0;
    for (let index = bytes.indexOf(0x0a); index !== -1 && index < at; index = bytes.indexOf(0x0a, index + 1)) {
        line++;
        start = index + 1;
    }
    return `line ${line}, column ${at - start + 1}`;
}


/***/ }),

/***/ 3067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ escapeMarkdown)
/* harmony export */ });
/** A word that can be the short or the whole name of a commit; a GUID, which people copy, comes first and is none. */
const commitLike = /(?<![a-z\d])(?:[\da-f]{8}(?:\\-[\da-f]{4}){3}\\-[\da-f]{12}|[\da-f]{7,40})(?![a-z\d])/gi;
/**
 * One line of text as Markdown that shows it and does nothing else. Besides Markdown's own marks, what hosts make links
 * or formulas of by themselves is escaped: addresses, mentions, numbers of issues, pull requests and work items, names
 * of commits, mathematics between dollar signs.
 */
function escapeMarkdown(line) {
    return (line
        .replace(/&/g, '&amp;')
        .replace(/</g, '&lt;')
        .replace(/>/g, '&gt;')
        .replace(/[\\`*_{}[\]()#+!|~-]/g, (mark) => `\\${mark}`)
        .replace(/@/g, '@\u200b')
        // A formula begins with a dollar sign that stands apart from what is before it.
        .replace(/\$/g, '\u200b\\$\u200b')
        // Each part is shorter than any name of a commit.
        .replace(commitLike, (word) => (word.includes('-') ? word : word.replace(/.{6}(?=.)/g, '$&\u200b')))
        .replace(/:(?=\/\/)|(?<![a-z\d])(?:www(?=\.)|mailto:|xmpp:|(?:GH|GHSA)(?=\\-[a-z\d]))|[#!](?=\d)/gi, (start) => `${start}\u200b`));
}


/***/ }),

/***/ 87853:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ isGuessable)
/* harmony export */ });
/* harmony import */ var _secret_forms_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39876);

/** Words that stand in headers and settings, and in every log. */
const words = new Set([
    'anonymous application authorization automatic available basic bearer changeme compressed contains default deployment',
    'development disabled docker-compose enabled environment experimental identity integration internal kubernetes',
    'latest localhost node.js no-cache no-store onpremises password placeholder pre-production preproduction preview',
    'private production public quality-assurance redacted registered release required sandbox secret staging standard',
    'test-environment testing transient undefined unchanged unlimited websocket xmlhttprequest',
].flatMap((line) => line.split(' ')));
/** Values that many share: numbers, dates, versions, media types, languages. */
const ordinary = [
    /^[\d.,:+_-]+$/,
    /^v?\d{1,6}(?:[.-][\da-z]{1,12}){0,4}$/i,
    /^\d{4}-\d{2}-\d{2}(?:-preview|T[\d:.]{5,12}Z?)?$/,
    /^(?:application|text|image|audio|video|multipart)\/[\w.+*-]{1,80}(?:; ?charset=[\w-]{1,20})?$/i,
    /^[a-z]{2}(?:-[a-z]{2,4})?(?:, ?[a-z]{2}(?:-[a-z]{2,4})?(?:; ?q=[\d.]{1,5})?){1,10}$/i,
    /^(.)\1*$/s,
    // A variable that nobody replaced.
    /^(?:[a-z]{1,20} )?\$[([{]{1,2}[^()[\]{}]{1,100}[)\]}]{1,2}$/i,
];
/**
 * Whether anybody could guess a value, so that it is no secret whatever it was given as. To mask it would star ordinary
 * words in each log, and a CI host drops the outputs that contain them.
 */
function isGuessable(value) {
    const text = value.trim();
    if (text.length < _secret_forms_js__WEBPACK_IMPORTED_MODULE_0__/* .shortestForm */ .T || words.has(text.toLowerCase()))
        return true;
    return text.length <= 200 && ordinary.some((pattern) => pattern.test(text));
}


/***/ }),

/***/ 6075:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NE: () => (/* binding */ isOneVisibleLine),
/* harmony export */   OT: () => (/* binding */ withoutInvisible),
/* harmony export */   Xn: () => (/* binding */ lineBreakIn),
/* harmony export */   sN: () => (/* binding */ invisibleCharacters)
/* harmony export */ });
/**
 * Characters that show nothing: controls but for tab and line ends, and every code point that Unicode calls
 * default-ignorable, assigned or not (4 174 in Unicode 16): zero-width ones, variation selectors, tags, fillers.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const invisible = /[\u0000-\u0008\u000E-\u001F\u007F-\u009F]|[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;
const rightToLeft = /(?=\p{L})[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/u;
const directional = /^[\u200E\u200F\u061C\u202A-\u202C\u2066-\u2069]$/;
/** Of Arabic, Syriac and others: they show, although Unicode counts them as format characters. */
const shownFormat = /^[\u0600-\u0605\u06DD\u070F\u0890\u0891\u08E2\u{110BD}\u{110CD}]$/u;
/** The flags of England, Scotland and Wales are a black flag and tag characters. */
const flags = /\u{1F3F4}[\u{E0061}-\u{E007A}]{2,6}\u{E007F}/gu;
/** The uses of a character that are honest and common, by what stands beside it. */
const honest = [
    // Where a long word may be divided.
    { character: /^\u00AD$/, after: /\p{L}{2}$/u, before: /^\p{L}{2}/u },
    // Joiners in emoji, and in scripts that need them. After a Latin letter, a digit or a blank they join nothing.
    { character: /^[\u200C\u200D]$/, after: /[^\p{Script=Latin}\p{N}\p{Z}\p{Cc}\p{Cf}]$/u },
    // The two selectors that choose between text and emoji, after what has both forms.
    { character: /^[\uFE0E\uFE0F]$/, after: /[\p{Emoji}\p{Extended_Pictographic}]$/u },
    // Forms of mathematical symbols and of letters.
    { character: /^[\uFE00-\uFE0D]$/, after: /[\p{Sm}\p{Script=Han}\p{Script=Myanmar}\p{Script=Phags_Pa}]$/u },
    { character: /^[\u{E0100}-\u{E01EF}]$/u, after: /\p{Script=Han}$/u },
    { character: /^[\u180B-\u180F]$/, after: /\p{Script=Mongolian}$/u },
];
/** UTF-16 units beside a character that are looked at: two characters. */
const window = 4;
/** The invisible characters of a text that no honest text needs, in order. Time grows with the length of the text. */
function* invisibleCharacters(text) {
    // Flags keep their length, so that places stay true.
    const unflagged = text.replace(flags, (flag) => 'x'.repeat(flag.length));
    const isRightToLeft = rightToLeft.test(text);
    for (const { 0: character, index } of unflagged.matchAll(invisible)) {
        if (shownFormat.test(character) || (isRightToLeft && directional.test(character)))
            continue;
        const end = index + character.length;
        const [left, right] = [
            unflagged.slice(Math.max(0, index - window), index),
            unflagged.slice(end, end + window),
        ];
        const isHonest = ({ character: which, after, before }) => which.test(character) && after.test(left) && (before === undefined || before.test(right));
        if (!honest.some(isHonest))
            yield { index, length: character.length };
    }
}
/** The text without the invisible characters that no honest text needs. */
function withoutInvisible(text) {
    let rest = '';
    let end = 0;
    for (const { index, length } of invisibleCharacters(text)) {
        rest += text.slice(end, index);
        end = index + length;
    }
    return rest + text.slice(end);
}
/** The first line break or tab of a text. */
function lineBreakIn(text) {
    return /[\t\r\n\v\f\u0085\u2028\u2029]/.exec(text);
}
/** Whether a text is one line, and all of it shows. */
function isOneVisibleLine(text) {
    return lineBreakIn(text) === null && invisibleCharacters(text).next().value === undefined;
}


/***/ }),

/***/ 41038:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/** The candidate with the fewest edits from `text`; undefined when none is close enough to be meant. */
function nearest(text, candidates) {
    const [best] = candidates
        .map((candidate) => ({ candidate, distance: editDistance(text, candidate) }))
        .filter(({ candidate, distance }) => distance <= Math.max(2, candidate.length / 5))
        .sort((one, other) => one.distance - other.distance);
    return best?.candidate;
}
/** Single characters to insert, remove or replace. */
function editDistance(one, other) {
    let previous = Array.from({ length: other.length + 1 }, (_, index) => index);
    for (const [row, letter] of [...one].entries()) {
        const current = [row + 1];
        for (const [column, candidate] of [...other].entries()) {
            const replaced = (previous[column] ?? 0) + (letter === candidate ? 0 : 1);
            current.push(Math.min(replaced, (previous[column + 1] ?? 0) + 1, (current[column] ?? 0) + 1));
        }
        previous = current;
    }
    return previous.at(-1) ?? 0;
}


/***/ }),

/***/ 93135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ createRedactor)
});

// EXTERNAL MODULE: ./build/core/text/guessable.js
var guessable = __webpack_require__(87853);
// EXTERNAL MODULE: ./build/core/text/secret-forms.js
var secret_forms = __webpack_require__(39876);
;// CONCATENATED MODULE: ./build/core/text/unescaped.js
/** What encoders write instead of a character: URLs UTF-8, JSON `\u002b` and backslashes, HTML `&#43;`, `&#x2b;` and names. */
const written = /(?<utf8>%(?:[CD][\dA-F]%[89AB][\dA-F]|E[\dA-F](?:%[89AB][\dA-F]){2}|F[0-7](?:%[89AB][\dA-F]){3}))|%(?<hex>[0-7][\dA-F])|\\{1,8}u(?<unit>[\dA-F]{4})|\\{1,8}|&#0{0,8}(?<decimal>[1-9]\d{0,6});|&#x0{0,8}(?<code>[1-9A-F][\dA-F]{0,5});|&(?<name>[a-z]{2,6});|[+\p{Cc}]/giu;
/** What was encoded is encoded again where it stands in the query of a URL, in JSON or in a page. */
const roundsAtMost = 4;
/** The names of HTML for the characters of ASCII that stand in keys. */
const named = {
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    num: '#',
    dollar: '$',
    percnt: '%',
    lpar: '(',
    rpar: ')',
    ast: '*',
    midast: '*',
    plus: ' ',
    comma: ',',
    period: '.',
    sol: '/',
    colon: ':',
    semi: ';',
    equals: '=',
    excl: '!',
    quest: '?',
    commat: '@',
    lsqb: '[',
    lbrack: '[',
    rsqb: ']',
    rbrack: ']',
    hat: '^',
    lowbar: '_',
    grave: '`',
    lcub: '{',
    lbrace: '{',
    rcub: '}',
    rbrace: '}',
    verbar: '|',
    vert: '|',
    nbsp: ' ',
};
/** Controls that JSON writes with a letter: the letter remains where backslashes are left out. */
const letters = { '\b': 'b', '\t': 't', '\n': 'n', '\f': 'f', '\r': 'r' };
/**
 * A text as it was before URLs, JSON or HTML, or one in another, encoded it. Two texts that differ may become one (`+`
 * and a blank, `a\b` and `ab`), so this is for finding what must not be shown. Linear in the text.
 */
function unescaped(text) {
    let last = unescapedOnce(text);
    for (let round = 1; round < roundsAtMost; round++) {
        const [before, next] = [last, unescapedOnce(last.text)];
        if (next.text === before.text)
            break;
        last = {
            text: next.text,
            sourceOf: (index) => before.sourceOf(next.sourceOf(index)),
            sourceBehind: (index) => before.sourceBehind(next.sourceBehind(index)),
        };
    }
    return last;
}
function unescapedOnce(text) {
    const parts = [];
    const places = [];
    let length = 0;
    let rest = 0;
    const push = (part) => {
        parts.push(part);
        length += part.length;
    };
    for (const found of text.matchAll(written)) {
        const plain = plainOf(found);
        if (plain === undefined)
            continue;
        push(text.slice(rest, found.index));
        places.push({ at: length, source: found.index });
        push(plain);
        rest = found.index + found[0].length;
        places.push({ at: length, source: rest });
    }
    push(text.slice(rest));
    return {
        text: parts.join(''),
        sourceOf: (index) => sourceOf(places, index),
        sourceBehind: (index) => places.findLast(({ at }) => at === index)?.source ?? sourceOf(places, index),
    };
}
/** Undefined where the match is no encoded character. */
function plainOf(found) {
    const { utf8, hex, unit, decimal, code, name } = found.groups ?? {};
    if (utf8 !== undefined)
        return decodedUtf8(utf8);
    if (hex !== undefined)
        return ofCode(Number.parseInt(hex, 16));
    if (unit !== undefined)
        return ofCode(Number.parseInt(unit, 16));
    if (decimal !== undefined)
        return ofCode(Number(decimal));
    if (code !== undefined)
        return ofCode(Number.parseInt(code, 16));
    if (name !== undefined)
        return named[name.toLowerCase()];
    return found[0].startsWith('\\') ? '' : ofCode(found[0].charCodeAt(0));
}
function decodedUtf8(encoded) {
    try {
        return decodeURIComponent(encoded);
    }
    catch {
        return undefined;
    }
}
function ofCode(code) {
    if (code > 0x10_ffff)
        return undefined;
    const character = String.fromCodePoint(code);
    if (character === '\\')
        return '';
    if (character === '+')
        return ' ';
    return letters[character] ?? character;
}
function sourceOf(places, index) {
    let [low, high] = [0, places.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((places[middle]?.at ?? 0) < index)
            low = middle + 1;
        else
            high = middle;
    }
    const here = places[low];
    if (here?.at === index)
        return here.source;
    const { at, source } = places[low - 1] ?? { at: 0, source: 0 };
    return source + index - at;
}

;// CONCATENATED MODULE: ./build/core/text/redactor.js



/** What stands in the place of a secret. */
const mask = '***';
/** Characters; of a longer secret its start is enough to know it by. */
const longestSecret = 32_768;
/** Secrets of one run: a token is renewed a few times at most. */
const greatestCount = 200;
/** Characters of a secret's start that are masked too where the rest was cut off. */
const shortestStart = 24;
function createRedactor() {
    const known = new Set();
    let forms = [];
    let plainSecrets = [];
    function redact(text) {
        if (text.length < secret_forms/* shortestForm */.T)
            return text;
        let redacted = withoutEscaped(text, plainSecrets);
        for (const form of forms)
            redacted = redacted.replaceAll(form, mask);
        return withoutStarts(redacted, forms);
    }
    return {
        add(secret) {
            const text = secret.trim().slice(0, longestSecret);
            if ((0,guessable/* isGuessable */.k)(text) || known.has(text) || known.size >= greatestCount)
                return false;
            known.add(text);
            forms = longestFirst([...forms, ...(0,secret_forms/* formsOf */.X)(text)]);
            const plain = unescaped(text).text;
            if (plain.length >= secret_forms/* shortestForm */.T) {
                plainSecrets = [...plainSecrets, { text: plain, endsInBackslash: text.endsWith('\\') }];
            }
            return true;
        },
        text: redact,
        // The report of a fleet is long, and rarely has a secret in it.
        value: (value) => (isSame(value, redact) ? value : mapStrings(value, redact)),
    };
}
/** The longest come first, so that none is found within another one. */
function longestFirst(texts) {
    return [...new Set(texts)]
        .filter(({ length }) => length >= secret_forms/* shortestForm */.T)
        .toSorted((a, b) => b.length - a.length);
}
/** Without the secrets that a service repeats as a URL, JSON, HTML, or one of them in another, has them. */
function withoutEscaped(text, secrets) {
    if (!/[%\\&+\p{Cc}]/u.test(text))
        return text;
    const plain = unescaped(text);
    const found = [];
    for (const secret of secrets) {
        for (let at = plain.text.indexOf(secret.text); at !== -1;) {
            const end = at + secret.text.length;
            found.push({
                start: plain.sourceOf(at),
                end: secret.endsInBackslash ? plain.sourceBehind(end) : plain.sourceOf(end),
            });
            at = plain.text.indexOf(secret.text, end);
        }
    }
    let redacted = '';
    let rest = 0;
    for (const { start, end } of found.toSorted((a, b) => a.start - b.start)) {
        if (end <= rest)
            continue;
        redacted += start < rest ? '' : `${text.slice(rest, start)}${mask}`;
        rest = end;
    }
    return redacted + text.slice(rest);
}
/** A text that was cut may end, before the ellipsis or without one, with the start of a secret. */
function withoutStarts(text, forms) {
    if (text.length < shortestStart)
        return text;
    if (!text.includes('…'))
        return withoutStart(text, forms);
    return text
        .split('…')
        .map((part) => withoutStart(part, forms))
        .join('…');
}
function withoutStart(text, forms) {
    for (const form of forms) {
        if (form.length <= shortestStart)
            continue;
        const at = text.lastIndexOf(form.slice(0, shortestStart));
        if (at !== -1 && at >= text.length - form.length && form.startsWith(text.slice(at))) {
            return `${text.slice(0, at)}${mask}`;
        }
    }
    return text;
}
/** Whether every string and key of a value stays as it is when it is mapped. */
function isSame(value, map) {
    if (typeof value === 'string')
        return map(value) === value;
    if (typeof value !== 'object' || value === null)
        return true;
    const names = Array.isArray(value) ? [] : Object.keys(value);
    return (names.every((name) => map(name) === name) && Object.values(value).every((member) => isSame(member, map)));
}
function mapStrings(value, map) {
    if (typeof value === 'string')
        return map(value);
    if (typeof value !== 'object' || value === null)
        return value;
    if (Array.isArray(value))
        return value.map((item) => mapStrings(item, map));
    return Object.fromEntries(Object.entries(value).map(([name, member]) => [map(name), mapStrings(member, map)]));
}


/***/ }),

/***/ 93706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ safeJson)
/* harmony export */ });
/**
 * What JSON leaves as it is and a log or a reader does not: controls, format characters, line separators, lone
 * surrogates, and all that Unicode calls default-ignorable.
 */
const unprintable = /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu;
/**
 * JSON on several lines with the same meaning that is safe wherever it is printed: nothing in it moves a cursor, hides or
 * reverses text, and it contains no command of Azure Pipelines, which reads commands even in the middle of a line.
 */
function safeJson(value) {
    return JSON.stringify(value, undefined, 2)
        .replace(unprintable, (character) => 
    // By code unit, because JSON escapes a character beyond the basic plane as its two surrogates.
    Array.from({ length: character.length }, (_, index) => escaped(character.charCodeAt(index))).join(''))
        .replace(/##/g, '#\\u0023');
}
function escaped(unit) {
    return `\\u${unit.toString(16).padStart(4, '0')}`;
}


/***/ }),

/***/ 77609:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ seconds)
/* harmony export */ });
/** "1.9 s", of milliseconds. */
function seconds(ms) {
    return `${(ms / 1000).toFixed(1)} s`;
}


/***/ }),

/***/ 39876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ shortestForm),
/* harmony export */   X: () => (/* binding */ formsOf)
/* harmony export */ });
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20075);

/** Fewer characters would stand in ordinary words by chance. */
const shortestForm = 8;
/**
 * The ways in which others repeat a text that undoing escapes does not find: as it is, on one line of a log, in
 * hexadecimal digits, and in Base64 (of UTF-8 and UTF-16) at each of the three places where it can start.
 */
function formsOf(secret) {
    const text = secret.replace(/\p{Surrogate}/gu, '\uFFFD');
    const bytes = Buffer.from(text);
    const hex = bytes.toString('hex');
    return [
        text,
        (0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(text, text.length * 2),
        hex,
        hex.toUpperCase(),
        ...base64Forms(bytes),
        ...base64Forms(Buffer.from(text, 'utf16le')),
    ];
}
/** Only the characters that nothing but the secret decides: those at the ends hold bits of what is beside it. */
function base64Forms(bytes) {
    return [0, 1, 2].flatMap((offset) => {
        const padded = Buffer.concat([Buffer.alloc(offset), bytes]);
        const start = Math.ceil((offset * 8) / 6);
        const end = Math.floor((padded.length * 8) / 6);
        return ['base64', 'base64url'].map((encoding) => padded.toString(encoding).slice(start, end));
    });
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

/***/ 25375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runTask: () => (/* binding */ runTask)
});

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
;// CONCATENATED MODULE: ./build/app/cancellation.js

/** Aborted when the pipeline is cancelled: both hosts send SIGINT, and 7.5 s later SIGTERM. */
function cancellation() {
    const controller = new AbortController();
    const abort = () => controller.abort(new errors/* Incomplete */.nd({
        code: 'interrupted',
        message: 'The run was cancelled.',
        next: errors/* nothingWritten */.F2,
    }));
    process.once('SIGINT', abort).once('SIGTERM', abort);
    return controller.signal;
}

// EXTERNAL MODULE: ./build/core/text/guessable.js
var guessable = __webpack_require__(87853);
// EXTERNAL MODULE: ./build/core/text/redactor.js + 1 modules
var text_redactor = __webpack_require__(93135);
;// CONCATENATED MODULE: ./build/app/concealment.js


/** @param mask tells the host one line that it must not show */
function createConcealment(mask) {
    const redactor = (0,text_redactor/* createRedactor */.l)();
    const masked = new Set();
    return {
        text: redactor.text,
        value: redactor.value,
        conceal(secret) {
            redactor.add(secret);
            for (const line of secret.split(/\r?\n/).map((text) => text.trim())) {
                // The first and the last line of a certificate or a key are those of every other one.
                if ((0,guessable/* isGuessable */.k)(line) || line.startsWith('-----'))
                    continue;
                redactor.add(line);
                if (masked.has(line))
                    continue;
                masked.add(line);
                mask(line);
            }
        },
    };
}
/** The log of a host, with the secrets of the run left out of every line. */
function concealingLog(log, { text, conceal }) {
    return {
        info: (line) => log.info(text(line)),
        debug: (line) => log.debug(text(line)),
        mask: conceal,
        group: (title, work) => log.group(text(title), work),
        annotate: (annotation) => log.annotate({ ...annotation, text: text(annotation.text) }),
    };
}

// EXTERNAL MODULE: ./build/core/registration/source.js + 1 modules
var registration_source = __webpack_require__(40963);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./build/core/message.js
var core_message = __webpack_require__(85285);
// EXTERNAL MODULE: ./build/core/http/answered-by-proxy.js
var answered_by_proxy = __webpack_require__(92485);
;// CONCATENATED MODULE: ./build/core/http/service-fetch.js
/** Methods that the HTTP clients of services use. */
const methods = new Set(['GET', 'PUT', 'POST', 'PATCH', 'DELETE', 'HEAD']);
/** Statuses whose answers have no body, which `Response` refuses one for. */
const bodiless = new Set([101, 103, 204, 205, 304]);
const maxRedirects = 3;
/**
 * A `fetch` for libraries that take one, over a client of ours: the same proxy, certificates, limits and
 * cancellation as every other request. Takes text bodies only. Rejects with TypeError for a request to another
 * origin, a next page or a redirect included: the token goes nowhere else.
 *
 * @param origin of the service
 */
function serviceFetch(send, origin) {
    async function follow(request, left) {
        if (new URL(request.url).origin !== origin)
            refuse(`the address of another host (${request.url})`);
        const answer = await send(request);
        const { location } = answer.headers;
        const moved = [301, 302, 307, 308].includes(answer.status) && location !== undefined;
        if (!moved || request.method !== 'GET' || left === 0)
            return answer;
        return follow({ ...request, url: new URL(location, request.url).href }, left - 1);
    }
    return async (input, init = {}) => {
        const method = (init.method ?? 'GET').toUpperCase();
        const request = {
            party: 'repository',
            method: isMethod(method) ? method : refuse(`the method ${method}`),
            url: input instanceof Request ? input.url : String(input),
            headers: Object.fromEntries(new Headers(init.headers).entries()),
            ...(init.body === undefined || init.body === null ? {} : { body: textOf(init.body) }),
            // What a POST made may be there already.
            repeatable: method !== 'POST',
        };
        const { status, headers, text } = await follow(request, maxRedirects);
        const response = new Response(bodiless.has(status) ? null : text, { status, headers });
        // Libraries tell by the address which request an answer belongs to.
        Object.defineProperty(response, 'url', { value: request.url });
        return response;
    };
}
function isMethod(method) {
    return methods.has(method);
}
function textOf(body) {
    return typeof body === 'string' ? body : refuse('a body that is no text');
}
function refuse(what) {
    throw new TypeError(`Requests to services cannot have ${what}.`);
}

// EXTERNAL MODULE: ./build/core/references.js
var references = __webpack_require__(96714);
// EXTERNAL MODULE: ./build/core/text/printable.js
var printable = __webpack_require__(20075);
// EXTERNAL MODULE: ./build/core/http/connection-failure.js
var connection_failure = __webpack_require__(84432);
;// CONCATENATED MODULE: ./build/repositories/no-response.js




/** Why a host of repositories gave no response, as a clause: from the error, or from one of its causes. */
function explainNoResponse(service, error) {
    for (let cause = error; cause instanceof Error; cause = cause.cause) {
        const code = 'code' in cause ? String(cause.code) : '';
        if ((0,connection_failure/* isCertificateCode */.TR)(code)) {
            return (0,core_message/* sentence */.em) `the certificate of ${service} is signed by an authority that this machine does not trust (${code}); save that authority’s certificate to a file, and ${(0,references/* way */.Mr)('trust-authority')}`;
        }
    }
    const message = (0,printable/* printable */.g)(error instanceof Error ? error.message : String(error), 200);
    return `${service} could not be reached: ${message}`;
}
/** Why a proxy refused a request, and what to do, as a clause. */
function explainProxy(service, status) {
    if (status >= 500) {
        return `the proxy could not connect to ${service}: it answered with the status ${status}; check HTTPS_PROXY and NO_PROXY`;
    }
    const whatToDo = status === 407 ? (0,references/* way */.Mr)('sign-in-to-proxy') : `ask who runs it to allow ${service} for this machine`;
    return (0,core_message/* sentence */.em) `a proxy or firewall refused the request to ${service} with the status ${status}; ${whatToDo}`;
}

// EXTERNAL MODULE: ./build/repositories/pull-requests.js
var pull_requests = __webpack_require__(19461);
;// CONCATENATED MODULE: ./build/repositories/github-client.js








const publicApi = 'https://api.github.com';
/** GitHub's own client over ours; loaded when the first request is made. The token goes to the API's origin only. */
async function gitHubClient({ send, token, apiUrl, }) {
    const { getOctokit } = await Promise.all(/* import() */[__webpack_require__.e(157), __webpack_require__.e(241)]).then(__webpack_require__.bind(__webpack_require__, 50157));
    const silent = { debug() { }, info() { }, warn() { }, error() { } };
    const baseUrl = apiUrl || publicApi;
    const octokit = getOctokit(token, {
        baseUrl,
        log: silent,
        request: { fetch: serviceFetch(send, new URL(baseUrl).origin) },
    });
    // The client takes a page for an answer, and then fails in its own code.
    octokit.hook.after('request', ({ data, status }) => {
        if (data && typeof data !== 'object') {
            throw new pull_requests/* RepositoryRefusal */.N(`GitHub returned the status ${status} with something else than JSON; check that nothing between this machine and GitHub answers in its place`);
        }
    });
    return octokit;
}
/** Connects when the first question is asked: most runs ask none. */
function gitHubConnection({ send, token, repository, apiUrl }) {
    const [owner = '', repo = ''] = repository?.split('/') ?? [];
    let connected;
    return () => {
        connected ??= connect();
        return connected;
    };
    async function connect() {
        if (token === undefined)
            throw new pull_requests/* RepositoryRefusal */.N((0,core_message/* sentence */.em) `${(0,references/* input */.hF)('github-token')} is not given`);
        if (owner === '' || repo === '') {
            throw new pull_requests/* RepositoryRefusal */.N('the run belongs to no repository on GitHub');
        }
        return { octokit: await gitHubClient({ send, token, apiUrl }), owner, repo };
    }
}
const headersSchema = dist/* record */.g1P(dist/* string */.YjP(), dist/* union */.KCZ([dist/* string */.YjP(), dist/* number */.aig(), dist/* undefined */.Vxk()]));
const refusalSchema = dist/* looseObject */._H3({
    status: dist/* number */.aig(),
    response: dist/* optional */.lqM(dist/* looseObject */._H3({ headers: dist/* optional */.lqM(headersSchema), data: dist/* optional */.lqM(dist/* unknown */.L5J()) })),
});
/**
 * Why GitHub refused a request, and what to do, from what it said.
 *
 * @param allow what to do where a permission is missing
 */
function explainGitHub(error, allow = 'allow-pull-request-comments') {
    if (error instanceof pull_requests/* RepositoryRefusal */.N)
        return error.reason;
    const message = (0,printable/* printable */.g)(error instanceof Error ? error.message : String(error), 200);
    const refusal = dist/* safeParse */.xLC(refusalSchema, error);
    if (!refusal.success) {
        return `GitHub returned an unexpected response${error instanceof dist/* ValiError */.H6d ? ` (${message})` : ''}`;
    }
    const { status, response } = refusal.output;
    // The client reports a request without a response as a 500.
    if (!response)
        return explainNoResponse('GitHub', error);
    const headers = response.headers ?? {};
    const isForeignPage = status === 403 && isPage(response.data) && !headers['x-github-request-id'];
    if (answered_by_proxy/* answeredByProxy */.x in headers || status === 407 || isForeignPage) {
        return explainProxy('GitHub', status);
    }
    const limit = explainLimit(status, headers, message);
    if (limit !== undefined)
        return limit;
    if (status === 403 && /\block(ed)?\b/i.test(message)) {
        return `the conversation of the pull request is locked (${message})`;
    }
    if (status === 403 || status === 404) {
        return (0,core_message/* sentence */.em) `GitHub refused the request (${status}: ${message}); ${(0,references/* way */.Mr)(allow)}`;
    }
    return `GitHub answered ${status}: ${message}`;
}
/** The limit that a refusal is about: of requests an hour, or the secondary one of requests at once. */
function explainLimit(status, headers, message) {
    const usedUp = String(headers['x-ratelimit-remaining']) === '0';
    const pause = headers['retry-after'];
    const secondary = /\bsecondary rate limit\b|\babuse detection\b/i.test(message);
    const isLimit = status === 429 || (status === 403 && (usedUp || pause !== undefined || /\brate limit\b/i.test(message)));
    if (!isLimit && !(secondary && status === 403))
        return undefined;
    if (secondary || !usedUp) {
        const wait = pause === undefined ? 'a few minutes' : `${String(pause)} s`;
        return `GitHub’s secondary limit refused this token, because it sent too many requests at once; run again after ${wait} (${message})`;
    }
    const reset = Number(headers['x-ratelimit-reset']);
    const until = Number.isFinite(reset) ? ` until ${new Date(reset * 1000).toISOString()}` : '';
    return `GitHub’s limit for this token is used up${until}: ${message}`;
}
function isPage(data) {
    return typeof data === 'string' && /^\s*</.test(data);
}
/** The HTTP status of a refusal; undefined for an error of another kind. */
function statusOf(error) {
    const refusal = dist/* safeParse */.xLC(refusalSchema, error);
    return refusal.success ? refusal.output.status : undefined;
}

;// CONCATENATED MODULE: ./build/repositories/github-repository.js




/** The API of github.com, of a tenant of ghe.com, or of an Enterprise Server. */
function usualApiUrl({ host, url }) {
    if (host === 'github.com')
        return undefined;
    return host.endsWith('.ghe.com') ? `https://api.${host}` : `${new URL(url).origin}/api/v3`;
}
/** Where a GitHub tells about a repository; undefined when no GitHub can be asked about it. */
function gitHubRepositoryOf(source, rules) {
    if (rules.own && rules.ownPlace && (0,registration_source/* isSameSource */.E6)(rules.own, source))
        return rules.ownPlace;
    if (source.path?.split('/').length !== 2 || !rules.mayAsk(source.host))
        return undefined;
    return { repository: source.path, apiUrl: rules.apiUrlOf(source) };
}
const repositorySchema = dist/* looseObject */._H3({
    id: dist/* pipe */.FsL(dist/* number */.aig(), dist/* safeInteger */.Y2b(), dist/* minValue */.Wwf(1)),
    full_name: dist/* string */.YjP(),
});
/**
 * Asks GitHub for the stable id of a repository of which only the name is known, so that a name that another repository
 * took over is noticed; or for the name where only the id is known. Without a token, or where no GitHub can be asked,
 * the source stays as it is. Never rejects: a refusal is a warning.
 */
async function identifySource(source, { send, token }, rules) {
    if (token === undefined || isWhole(source))
        return { source, warnings: [] };
    // The host says already what GitHub would answer.
    const { own } = rules;
    if (own && isWhole(own) && (0,registration_source/* isSameSource */.E6)(own, source))
        return { source: own, warnings: [] };
    const question = questionAbout(source, rules);
    if (!question)
        return { source, warnings: [] };
    try {
        return { source: await ask(question, source, { send, token }), warnings: [] };
    }
    catch (error) {
        const rest = source.path === undefined
            ? 'Its name stays unknown.'
            : 'The run identifies the owner of an entry by this name alone.';
        const message = (0,core_message/* sentence */.em) `GitHub could not identify the repository ${(0,registration_source/* shownSource */.Vt)(source)}: ${explainGitHub(error)}. ${rest}`;
        return { source, warnings: [{ code: 'source-id-unknown', message }] };
    }
}
function isWhole({ id, path }) {
    return id !== undefined && path !== undefined;
}
function questionAbout(source, rules) {
    if (source.path === undefined) {
        const isKnown = source.id !== undefined && /^\d+$/.test(source.id) && rules.mayAsk(source.host);
        return isKnown ? { path: `/repositories/${source.id}`, apiUrl: rules.apiUrlOf(source) } : undefined;
    }
    const place = gitHubRepositoryOf(source, rules);
    const path = place?.repository?.split('/').map(encodeURIComponent).join('/');
    return path === undefined ? undefined : { path: `/repos/${path}`, apiUrl: place?.apiUrl };
}
async function ask({ path, apiUrl }, source, { send, token }) {
    const octokit = await gitHubClient({ send, token, apiUrl });
    const { data } = await octokit.request(`GET ${path}`);
    const { id, full_name: name } = dist/* parse */.qgA(repositorySchema, data);
    const found = (0,registration_source/* sourceAt */.Pf)(`${new URL(source.url).origin}/${name}`, String(id));
    if (!found)
        throw new Error('its response names no repository');
    return found;
}

;// CONCATENATED MODULE: ./build/app/pipeline-facts.js

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
        return (0,registration_source/* sourceAt */.Pf)(`${gitHubServer(env)}/${env.GITHUB_REPOSITORY}`, env.GITHUB_REPOSITORY_ID);
    }
    const address = builtRepository(env);
    if (env.TF_BUILD === 'True' && address !== undefined) {
        // Of a repository elsewhere the id is its name once more, or that of the service connection.
        const isAzureRepos = (env.BUILD_REPOSITORY_PROVIDER || 'TfsGit').toLowerCase() === 'tfsgit';
        return (0,registration_source/* sourceAt */.Pf)(address, isAzureRepos ? env.BUILD_REPOSITORY_ID : undefined);
    }
    if (env.CI_PROJECT_URL)
        return (0,registration_source/* sourceAt */.Pf)(env.CI_PROJECT_URL, env.CI_PROJECT_ID);
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

;// CONCATENATED MODULE: ./build/app/github-rules.js



/** Well-known hosts that are not GitHub: a token for GitHub must not be sent there. */
const otherHosts = /(^|\.)(azure\.com|visualstudio\.com|gitlab\.com|bitbucket\.org|codeberg\.org|localhost)$/;
/** Which GitHub a run may ask: in a workflow only the GitHub of the run, in a build GitHub's own hosts too. */
function gitHubRules(env) {
    const own = sourceOfPipeline(env);
    const known = own === undefined ? {} : { own };
    if (env.GITHUB_ACTIONS === 'true') {
        const host = (0,registration_source/* sourceAt */.Pf)(`${gitHubServer(env)}/owner/name`)?.host;
        return {
            ...known,
            ownPlace: { repository: env.GITHUB_REPOSITORY, apiUrl: env.GITHUB_API_URL },
            mayAsk: (name) => name === host,
            apiUrlOf: (source) => (source.host === host ? env.GITHUB_API_URL : usualApiUrl(source)),
        };
    }
    if (env.TF_BUILD === 'True') {
        const mayAsk = (name) => name === 'github.com' || name.endsWith('.ghe.com') || name === own?.host;
        return { ...known, mayAsk, apiUrlOf: usualApiUrl };
    }
    return { ...known, mayAsk: (name) => !otherHosts.test(name), apiUrlOf: usualApiUrl };
}

// EXTERNAL MODULE: ./build/core/http/bounded-body.js
var bounded_body = __webpack_require__(92339);
// EXTERNAL MODULE: ./build/core/http/retry-decision.js
var retry_decision = __webpack_require__(35628);
// EXTERNAL MODULE: ./build/core/http/with-time-limit.js
var with_time_limit = __webpack_require__(27203);
;// CONCATENATED MODULE: ./build/core/http/service-client.js




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
        return (0,with_time_limit/* withTimeLimit */.B)(clock, timeoutMs, signal, async (limited) => {
            const { status, headers, body, close } = await http.send({ ...request, signal: limited });
            try {
                return { status, headers, text: await (0,bounded_body/* readText */.yR)(body, { left: maxBytes }) };
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
        const next = (0,retry_decision/* nextAttempt */.nj)(outcome, number, random, wallClock());
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
                    request.repeatable && !(error instanceof errors/* Failure */.HR)
                        ? pauseAfter({ kind: 'network', code }, number)
                        : undefined;
                if (pause === undefined)
                    throw error;
            }
            await clock.sleep(pause, signal);
        }
    };
}

// EXTERNAL MODULE: ./build/core/optional.js
var optional = __webpack_require__(26080);
// EXTERNAL MODULE: ./build/core/registration/defaults.js
var defaults = __webpack_require__(33030);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/inputs/table.js
var table = __webpack_require__(71798);
;// CONCATENATED MODULE: ./build/core/inputs/check-files.js





/**
 * Throws InvalidInput where a file that the run writes is another file that it reads or writes: one of them would be
 * lost, such as the manifest under the report of its audit.
 *
 * @param raw every text that was given
 */
function checkFilesApart(raw) {
    const files = table/* inputs */.QL.flatMap(({ name, kind }) => {
        const path = raw[name]?.trim();
        if (kind.type !== 'path' || !path)
            return [];
        return [{ name, path, whole: (0,external_node_path_.resolve)(path), written: 'written' in kind }];
    });
    for (const { name, path, whole, written } of files) {
        if (!written)
            continue;
        const other = files.find((one) => one.name !== name && one.whole === whole);
        if (other)
            throw sameFile(path, { input: other.name }, { input: name });
    }
}
function sameFile(path, one, written) {
    return new errors/* InvalidInput */.o9({
        code: 'input-invalid',
        message: (0,core_message/* sentence */.em) `${one} and ${written} name the same file, ${(0,printable/* printable */.g)(path)}.`,
        why: (0,core_message/* sentence */.em) `The run writes ${written}, and would replace what the other one holds.`,
        next: (0,core_message/* sentence */.em) `Give ${written} a path of its own.`,
    });
}

// EXTERNAL MODULE: ./build/core/inputs/check-inputs.js + 2 modules
var check_inputs = __webpack_require__(16126);
// EXTERNAL MODULE: ./build/core/inputs/parse-gate.js
var parse_gate = __webpack_require__(74169);
// EXTERNAL MODULE: ./build/core/inputs/required.js
var required = __webpack_require__(24121);
;// CONCATENATED MODULE: ./build/core/inputs/entry-checks.js


/** How the server of an entry is probed, and what its surface is judged by. Throws InvalidInput. */
function entryChecks(checked) {
    return { probe: requiredProbe(checked), gate: (0,parse_gate/* parseGate */.X)(checked), verify: checked.values.verify };
}
/** What to probe. Throws InvalidInput where no URL is given. */
function requiredProbe({ probe, noServerUrl }) {
    if (probe === undefined)
        throw (0,required/* missingInput */.f)('server-url', noServerUrl);
    return probe;
}

// EXTERNAL MODULE: ./build/core/inputs/parse-entry.js
var parse_entry = __webpack_require__(67772);
// EXTERNAL MODULE: ./build/core/apicenter/constants.js
var constants = __webpack_require__(79557);
// EXTERNAL MODULE: ./build/core/fleet/export/filter.js
var filter = __webpack_require__(17392);
// EXTERNAL MODULE: ./build/core/text/wildcard.js
var wildcard = __webpack_require__(41704);
;// CONCATENATED MODULE: ./build/core/inputs/parse-export.js









/** A reference to an entity: `team`, `group:team` or `group:default/team` (backstage.io, Entity References). */
const entityReference = /^([A-Za-z][\w-]*:)?([A-Za-z0-9][\w.-]*\/)?[A-Za-z0-9][\w.-]*$/;
/** What to export. Throws InvalidInput for inputs that do not fit together. */
function parseExport(values) {
    const format = (0,required/* required */.m)(values, 'format');
    const { out, check, owner = '' } = values;
    if (check && out === undefined)
        throw (0,required/* missingInput */.f)('out', (0,core_message/* sentence */.em) `${(0,references/* input */.hF)('check')} compares a file.`);
    if (format === 'backstage')
        checkOwner(owner);
    const filter = values.filter.map(parseFilter);
    const beyond = filter.length > 0 && values['registry-url'] !== undefined;
    if (beyond) {
        throw invalid((0,core_message/* sentence */.em) `${(0,references/* input */.hF)('filter')} and ${(0,references/* input */.hF)('registry-url')} cannot be combined.`, 'A registry tells neither stages nor environments nor metadata. Name the API center instead.');
    }
    return { format, ...(0,optional/* optional */.l)('out', out), check, owner, filter };
}
function checkOwner(owner) {
    if (owner === '') {
        throw (0,required/* missingInput */.f)('owner', 'Every entity of Backstage has an owner.');
    }
    if (!entityReference.test(owner)) {
        throw invalid((0,core_message/* sentence */.em) `${(0,references/* input */.hF)('owner')} is not a reference to an entity of Backstage: "${(0,printable/* printable */.g)(owner)}".`, 'For example: platform-team, or group:default/platform-team');
    }
}
function parseFilter(text) {
    const condition = (0,filter/* parseCondition */.zB)(text);
    if (condition === undefined) {
        throw invalid((0,core_message/* sentence */.em) `${(0,references/* input */.hF)('filter')} has a part that is no condition: "${(0,printable/* printable */.g)(text)}".`, 'Write conditions one a line or separated by commas, for example stage=production');
    }
    const { field, pattern } = condition;
    if (field === 'stage' && !constants/* lifecycleStages */.Wm.some((stage) => (0,wildcard/* matchesWildcard */._)(pattern, stage))) {
        throw invalid((0,core_message/* sentence */.em) `${(0,references/* input */.hF)('filter')} names a stage that API Center does not have: "${(0,printable/* printable */.g)(pattern)}".`, `The stages are ${constants/* lifecycleStages */.Wm.join(', ')}.`);
    }
    return condition;
}
function invalid(message, next) {
    return new errors/* InvalidInput */.o9({ code: 'input-invalid', message, next });
}

// EXTERNAL MODULE: ./build/core/registration/same-name.js
var same_name = __webpack_require__(48496);
// EXTERNAL MODULE: ./build/core/inputs/parse-registration.js
var parse_registration = __webpack_require__(27659);
// EXTERNAL MODULE: ./build/core/inputs/parse-target.js + 1 modules
var parse_target = __webpack_require__(63484);
;// CONCATENATED MODULE: ./build/core/inputs/reading.js





/**
 * Throws InvalidInput when no target is given and none stands in, or only a part of one is.
 *
 * @param manifestTarget the API center of a manifest, which is asked only where the inputs name none
 */
function centerInputs({ checked, common, facts }, manifestTarget = () => undefined) {
    const { values, given, source, endpoint } = checked;
    // An emulator is there already, and its API center is meant.
    const running = facts.embedded && endpoint.loopback && !(0,parse_target/* namesCenter */.wq)(given) ? facts.embedded : undefined;
    const declared = running || (0,parse_target/* namesCenter */.wq)(given) ? undefined : manifestTarget();
    const embedded = (0,parse_target/* hasTarget */.oU)(given) || declared ? undefined : facts.embedded;
    return {
        ...common,
        target: embedded ?? (running && { ...running, workspace: values.workspace }) ?? declared ?? (0,parse_target/* parseTarget */.hu)(values),
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
/** Throws InvalidInput for an application without its tenant. */
function checkIdentity({ 'client-id': clientId, 'tenant-id': tenantId }) {
    if (clientId === undefined || tenantId !== undefined)
        return;
    throw new errors/* InvalidInput */.o9({
        code: 'input-missing',
        message: (0,core_message/* sentence */.em) `${(0,references/* input */.hF)('client-id')} is given without ${(0,references/* input */.hF)('tenant-id')}.`,
        next: 'Give the tenant (directory) id as well.',
    });
}

;// CONCATENATED MODULE: ./build/core/inputs/parse-promotion.js









/** The promotion that the inputs ask for, and the registration in its target environment. Throws InvalidInput. */
function parsePromotion(checked, owner) {
    const { values } = checked;
    const promotion = { from: (0,required/* required */.m)(values, 'from'), to: (0,required/* required */.m)(values, 'to') };
    const { from, to } = promotion;
    if ((0,same_name/* sameName */.q)(from, to)) {
        throw new errors/* InvalidInput */.o9({
            code: 'input-invalid',
            message: (0,core_message/* sentence */.em) `${(0,references/* input */.hF)('from')} and ${(0,references/* input */.hF)('to')} name the same environment, "${to}".`,
            next: (0,core_message/* sentence */.em) `Give two environments, for example ${(0,references/* input */.hF)('from', 'dev')} and ${(0,references/* input */.hF)('to', 'production')}.`,
        });
    }
    // A promotion changes an entry that is there and is its own.
    const { createApiCenter: _center, portal: _portal, ...request } = (0,parse_registration/* parseRegistration */.l)(checked, owner);
    return {
        promotion,
        request: { ...request, environment: { ...request.environment, id: to }, takeOver: false },
    };
}
/** What a promotion does after an event: it is never for a pull request, so there the run only shows it. */
function promotionFor(event, reading, given) {
    const center = event.kind === 'ordinary' ? given : { ...given, dryRun: true };
    const entry = parsePromotion(reading.checked, ownerContext(reading, center));
    const inputs = {
        ...center,
        ...entryChecks(reading.checked),
        ...entry,
        ...(0,optional/* optional */.l)('definitionOut', reading.checked.values['definition-out']),
        job: 'promote',
        command: 'promote',
    };
    if (event.kind === 'ordinary')
        return inputs;
    if (event.kind === 'preview')
        return { ...inputs, reason: event.reason };
    if (!event.closed)
        return { ...inputs, reason: neverForPullRequests, number: event.number };
    return { ...center, job: 'nothing', command: 'promote', reason: nothingToRemove };
}
const neverForPullRequests = 'A promotion is never for a pull request, so the run shows what it would do and writes nothing.';
const nothingToRemove = 'The pull request is closed, and a promotion left nothing to remove.';

// EXTERNAL MODULE: ./build/core/inputs/parse-staging.js
var parse_staging = __webpack_require__(34469);
// EXTERNAL MODULE: ./build/core/inputs/plan-out.js
var plan_out = __webpack_require__(29414);
// EXTERNAL MODULE: ./build/core/fleet/audit/rule-ids.js
var rule_ids = __webpack_require__(27284);
// EXTERNAL MODULE: ./build/core/inputs/probe-headers.js
var probe_headers = __webpack_require__(66835);
;// CONCATENATED MODULE: ./build/core/inputs/parse-audit.js






/** What an audit does besides reading. Throws InvalidInput for a credential without hosts that may receive it. */
function parseAudit({ values, given }) {
    const named = new Set(values['fail-on']);
    return {
        failOn: rule_ids/* failOnWords */.Vw.filter((word) => word !== 'none' && named.has(word)),
        deadAfter: values['dead-after'],
        issue: values.issue,
        ...(0,optional/* optional */.l)('probeTimeoutMs', given.has('probe-timeout') ? values['probe-timeout'] * 1000 : undefined),
        ...(0,optional/* optional */.l)('credentials', credentialsOf(values)),
        ...(0,optional/* optional */.l)('sarif', values.sarif),
        ...(0,optional/* optional */.l)('html', values.html),
        ...(0,optional/* optional */.l)('memoryFile', values['state-file']),
    };
}
/** A catalogue names any host: a credential goes only to those that the run names. */
function credentialsOf(values) {
    const headers = (0,probe_headers/* parseProbeHeaders */.Y)(values['probe-headers'] ?? '');
    const { 'function-key': functionKey, 'probe-audience': audience, 'allowed-hosts': hosts } = values;
    if (functionKey === undefined && audience === undefined && Object.keys(headers).length === 0)
        return undefined;
    if (hosts.length === 0) {
        throw new errors/* InvalidInput */.o9({
            code: 'host-not-allowed',
            message: (0,core_message/* sentence */.em) `A credential is given, and ${(0,references/* input */.hF)('allowed-hosts')} is not.`,
            why: 'An audit probes every URL of the catalogue, and anybody who may write there could name a host that collects credentials.',
            next: (0,core_message/* sentence */.em) `List the hosts that may receive it in ${(0,references/* input */.hF)('allowed-hosts')}, or give each server its own in a manifest.`,
        });
    }
    return { headers, hosts, ...(0,optional/* optional */.l)('functionKey', functionKey), ...(0,optional/* optional */.l)('audience', audience) };
}
/** Throws InvalidInput for what a registry alone cannot be compared with. */
function checkRegistryAlone({ manifest }) {
    if (manifest === undefined)
        return;
    throw new errors/* InvalidInput */.o9({
        code: 'input-invalid',
        message: (0,core_message/* sentence */.em) `${(0,references/* input */.hF)('manifest')} and ${(0,references/* input */.hF)('registry-url')} are given together.`,
        why: 'A registry does not show what a manifest declares.',
        next: (0,core_message/* sentence */.em) `Leave ${(0,references/* input */.hF)('registry-url')} out to compare the API center with the manifest, or leave ${(0,references/* input */.hF)('manifest')} out.`,
    });
}

// EXTERNAL MODULE: ./build/core/fleet/selection.js
var selection = __webpack_require__(4111);
// EXTERNAL MODULE: ./build/core/fleet/shared-urls.js
var shared_urls = __webpack_require__(76703);
// EXTERNAL MODULE: ./build/core/inputs/manifest/keys.js
var keys = __webpack_require__(49816);
;// CONCATENATED MODULE: ./build/core/inputs/read-fleet.js









/** Reads a manifest with all that it includes. Throws InvalidInput. */
async function readFleet(path, reading, { command, forPullRequest }) {
    const { checked, common, facts } = reading;
    checkNoServerInputs(checked.given, command);
    // Loads a YAML parser, which runs of a single server do not need.
    const { collectManifest } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(915)]).then(__webpack_require__.bind(__webpack_require__, 44915));
    const { manifestTarget, readManifest } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(813), __webpack_require__.e(848)]).then(__webpack_require__.bind(__webpack_require__, 70848));
    const { scopeOf } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(915), __webpack_require__.e(142)]).then(__webpack_require__.bind(__webpack_require__, 17142));
    const sources = sourcesOf(reading);
    const declaration = collectManifest(path.split(external_node_path_.sep).join('/'), facts.files);
    let target;
    const center = centerInputs(reading, () => {
        target = manifestTarget(declaration, sources);
        return target;
    });
    const selection = selectionOf(checked.values);
    const { files, filesOfCommit } = facts;
    const isTarget = target !== undefined;
    const scope = scopeOf(declaration, selection, { files, filesOfCommit, forPullRequest, isTarget });
    const manifest = await readManifest(declaration, selection, {
        ...sources,
        files,
        includes: scope.includes,
        run: inputsOfEach(reading.raw),
        owner: { ...ownerContext(reading, center), dryRun: common.dryRun || command === 'audit' },
        ...(0,optional/* optional */.l)('mayLackVariables', whyVariablesMayLack(reading)),
        ...(0,optional/* optional */.l)('target', target),
    });
    const { withdrawal, unknownBase, warnings } = scope;
    const isPart = selection.changedSince !== undefined && !forPullRequest;
    const isNew = ({ apiId }) => withdrawal?.handedOver.includes(apiId) ?? true;
    return {
        center,
        // An audit has a rule for shared URLs, with a place to ignore it.
        manifest: {
            ...manifest,
            ...(isPart ? { removed: manifest.removed.filter(isNew) } : {}),
            warnings: [
                ...manifest.warnings,
                ...(command === 'audit' ? [] : (0,shared_urls/* sharedUrls */.I)(manifest.units)),
                ...warnings,
            ],
        },
        selection,
        ...(0,optional/* optional */.l)('withdrawal', withdrawal),
        unknownBase,
    };
}
function sourcesOf({ checked, facts }) {
    return {
        listed: checked.manifestVariables,
        environment: facts.environment ?? {},
        mask: facts.mask ?? (() => { }),
    };
}
function selectionOf(values) {
    const { only, environments, 'changed-since': changedSince, shard } = values;
    return {
        ...(0,optional/* optional */.l)('only', only.length === 0 ? undefined : only),
        ...(0,optional/* optional */.l)('environments', environments.length === 0 ? undefined : environments),
        ...(0,optional/* optional */.l)('changedSince', changedSince),
        ...(0,optional/* optional */.l)('shard', shard === undefined ? undefined : (0,selection/* parseShard */.u)(shard)),
    };
}
/** Inputs of the run that hold for every server of a manifest. */
const ofEachServer = ['source', 'allowed-hosts', 'verbose', ...keys/* wholeRunInputs */.AV];
function inputsOfEach(raw) {
    return Object.fromEntries(ofEachServer.flatMap((name) => (raw[name]?.trim() ? [[name, raw[name]]] : [])));
}
/** Outside CI nobody has the secrets of the pipeline. */
function whyVariablesMayLack({ facts }) {
    return facts.embedded === undefined ? undefined : 'the run is not in CI';
}
/** Inputs of a single server that mean the whole catalogue to an audit: its gate, and credentials by their hosts. */
const ofWholeAudit = ['fail-on', 'function-key', 'probe-headers', 'probe-audience'];
/** Throws InvalidInput for inputs of a single server: it would be unclear which server of a manifest they mean. */
function checkNoServerInputs(given, command) {
    const ofWholeRun = [...keys/* wholeRunInputs */.AV, ...(command === 'audit' ? ofWholeAudit : [])];
    const ofOne = [
        ...keys/* entryInputs */.gA,
        ...keys/* perEnvironmentInputs */.yO,
        ...Object.values(keys/* newEnvironmentInputs */.j8),
        'definition-out',
    ];
    const found = ofOne.filter((name) => given.has(name) && !ofWholeRun.includes(name));
    if (found.length === 0)
        return;
    const names = (0,core_message/* joined */.oR)(found.map((name) => (0,references/* input */.hF)(name)), ', ');
    throw new errors/* InvalidInput */.o9({
        code: 'server-input-with-manifest',
        message: (0,core_message/* sentence */.em) `${(0,references/* input */.hF)('manifest')} is given together with ${names}, which would mean a single server.`,
        next: 'Say it in the manifest: at the server, in defaults for all, or in enforce to overrule them. Else leave it out.',
    });
}

;// CONCATENATED MODULE: ./build/core/inputs/read-audit.js





/** What `audit` looks at: a registry alone where its address is given, for which nobody signs in. Throws InvalidInput. */
async function readAudit(command, reading) {
    const { values, source: given } = reading.checked;
    const options = parseAudit(reading.checked);
    const { 'registry-url': registryUrl } = values;
    if (registryUrl !== undefined) {
        checkRegistryAlone(values);
        const selection = selectionOf(values);
        return { ...reading.common, job: 'audit-registry', command, registryUrl, selection, options };
    }
    checkIdentity(values);
    const fleet = values.manifest === undefined
        ? { center: centerInputs(reading), selection: selectionOf(values) }
        : await readFleet(values.manifest, reading, { command, forPullRequest: false });
    const { center, selection } = fleet;
    const { hostSource, loopback } = ownerContext(reading, center);
    const source = given ?? hostSource ?? (loopback ? registration_source/* localSource */.j1 : undefined);
    return {
        ...center,
        job: 'audit',
        command,
        ...('manifest' in fleet ? { manifest: fleet.manifest } : {}),
        selection,
        options,
        ...(0,optional/* optional */.l)('source', source),
    };
}

;// CONCATENATED MODULE: ./build/core/inputs/read-dump-and-init.js








/** What `dump` reads and where it goes. Throws InvalidInput. */
function readDump(reading) {
    const { out, all, output } = reading.checked.values;
    if (out === undefined && output === 'json')
        throw (0,required/* missingInput */.f)('out', jsonHasNoManifest);
    const center = centerInputs(reading);
    // A dump writes nothing to the API center.
    const source = (0,parse_entry/* parseOwner */.p)(reading.checked.source, { ...ownerContext(reading, center), dryRun: true });
    return { ...center, job: 'dump', command: 'dump', source, all, ...(0,optional/* optional */.l)('out', out) };
}
const jsonHasNoManifest = (0,core_message/* sentence */.em) `With ${(0,references/* input */.hF)('output', 'json')} standard output is the report.`;
/** The server that `init` writes into a manifest. Throws InvalidInput. */
function readInit({ checked, common }) {
    const { values } = checked;
    const serverUrl = (0,required/* required */.m)(values, 'server-url');
    const { apiId } = (0,parse_entry/* parseApiId */.z)(checked);
    return {
        ...common,
        job: 'init',
        command: 'init',
        apiId,
        ...(0,optional/* optional */.l)('title', values.title),
        environmentId: values['environment-id'] ?? defaults/* defaultEnvironmentId */.wY,
        serverUrl,
        probe: requiredProbe(checked),
        manifest: values.manifest ?? 'mcp-register.yaml',
        ...(0,optional/* optional */.l)('host', values.host),
    };
}

// EXTERNAL MODULE: ./build/core/text/counted.js
var counted = __webpack_require__(31522);
// EXTERNAL MODULE: ./build/core/inputs/parse-take-over.js
var parse_take_over = __webpack_require__(13308);
;// CONCATENATED MODULE: ./build/core/inputs/parse-sync-policy.js




/** What a run over a manifest may do. Throws InvalidInput for permissions that contradict each other. */
function parseSyncPolicy(values) {
    const { adopt, prune, 'prune-only': pruneOnly } = values;
    if (adopt && (prune || pruneOnly)) {
        throw new errors/* InvalidInput */.o9({
            code: 'input-invalid',
            message: (0,core_message/* sentence */.em) `${(0,references/* input */.hF)('adopt')} is given together with ${(0,references/* input */.hF)(pruneOnly ? 'prune-only' : 'prune')}. Adopting marks entries and changes nothing else.`,
            next: 'Adopt first, look at the result, and prune in another run.',
        });
    }
    return {
        adopt,
        prune: pruneOnly ? 'only' : prune ? 'after-writes' : 'off',
        allowEmpty: values['allow-empty'],
        maxDeletes: values['max-deletes'],
        maxFailed: values['max-failed'],
        takeOver: (0,parse_take_over/* takeOverOfFleet */.V)(values),
        unregisterMode: values['unregister-mode'],
    };
}

;// CONCATENATED MODULE: ./build/core/inputs/read-sync.js














/** What `sync` does, or `plan` with a manifest. The manifest is read before anything is sent. Throws InvalidInput. */
async function readSync(command, given) {
    const reading = maskingOnce(given);
    const { checked, common } = reading;
    const { values } = checked;
    const path = (0,required/* required */.m)(values, 'manifest');
    const checkedUnits = await readWithoutVariables(path, reading);
    const event = await reading.facts.eventOf(common);
    if (event.kind === 'idle')
        return { ...common, job: 'nothing', command, reason: event.reason };
    // Its servers are not asked: the manifest of an untrusted author could name any address.
    const look = (why) => ({
        ...common,
        job: 'nothing',
        command,
        reason: (0,core_message/* sentence */.em) `${why} ${checkedUnits}`,
    });
    if (event.kind === 'without-credentials')
        return look(event.reason);
    if (event.kind === 'pull-request' && event.withoutCredentials !== undefined) {
        return look(event.withoutCredentials);
    }
    checkIdentity(values);
    const forPullRequest = event.kind === 'pull-request' && !event.closed;
    const fleet = await readFleet(path, reading, { command, forPullRequest });
    const { center, manifest, selection } = fleet;
    const source = (0,parse_entry/* parseOwner */.p)(checked.source, ownerContext(reading, center));
    if (values.prune || values['prune-only'])
        checkName(manifest);
    const planOut = (0,plan_out/* planOutOf */.j6)(values, reading.raw);
    const run = { ...center, command, manifest, selection, policy: parseSyncPolicy(values), source };
    switch (event.kind) {
        case 'ordinary':
            return { ...run, job: 'sync', ...(0,optional/* optional */.l)('planOut', planOut) };
        case 'preview':
            return { ...run, job: 'sync', dryRun: true, reason: event.reason };
        case 'pull-request': {
            const { number } = event;
            const given = (0,parse_staging/* parseStaging */.XX)(values, center.target);
            const staging = fleet.unknownBase ? { ...given, place: 'preview' } : given;
            if (event.closed) {
                return { ...center, job: 'unstage', command, number, staging, source, evenWhenOpen: false };
            }
            const maxStaged = values['max-staged'];
            // The commit is what the pull request is compared with: the run after the merge looks at all.
            const { changedSince: _, ...rest } = selection;
            const shown = { ...run, selection: rest, ...(0,optional/* optional */.l)('withdrawal', fleet.withdrawal) };
            return { ...shown, job: 'stage-fleet', number, staging, maxStaged };
        }
    }
}
/** The manifest is read twice: before the event is known, and for what it means. */
function maskingOnce(reading) {
    const { mask } = reading.facts;
    if (!mask)
        return reading;
    const masked = new Set();
    const once = (secret) => {
        if (!masked.has(secret))
            mask(secret);
        masked.add(secret);
    };
    return { ...reading, facts: { ...reading.facts, mask: once } };
}
/** Checks all that can be checked before the event is known, and says what that came to. Throws InvalidInput. */
async function readWithoutVariables(path, reading) {
    const { facts } = reading;
    checkNoServerInputs(reading.checked.given, 'sync');
    const { collectManifest } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(915)]).then(__webpack_require__.bind(__webpack_require__, 44915));
    const { readManifest } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(813), __webpack_require__.e(848)]).then(__webpack_require__.bind(__webpack_require__, 70848));
    const declaration = collectManifest(path.split(external_node_path_.sep).join('/'), facts.files);
    const { units, skipped, files } = await readManifest(declaration, selectionOf(reading.checked.values), {
        ...sourcesOf(reading),
        files: facts.files,
        run: inputsOfEach(reading.raw),
        owner: { loopback: true, hostSource: facts.hostSource, dryRun: true },
        mayLackVariables: 'it is not needed for this check',
    });
    return `The manifest is valid: ${(0,counted/* counted */.h)(units.length + skipped.length, 'unit')} in ${(0,counted/* counted */.h)(files.length, 'file')}. No server was probed.`;
}
function checkName({ name, path }) {
    if (name !== undefined)
        return;
    throw new errors/* InvalidInput */.o9({
        code: 'prune-without-name',
        message: (0,core_message/* sentence */.em) `${(0,references/* input */.hF)('prune')} is given, and the manifest ${(0,printable/* printable */.g)(path)} has no name.`,
        why: 'The name marks the entries of this manifest; without it those of another one could be deleted.',
        next: 'Add a name at the top of the manifest, for example: name: platform',
    });
}

;// CONCATENATED MODULE: ./build/core/inputs/read-command.js


















async function readCommand(command, raw, facts) {
    checkFilesApart(raw);
    if (command === 'sync' && raw.plan?.trim())
        return readReplayed(raw.plan.trim(), raw, facts);
    const checked = await (0,check_inputs/* checkInputs */.s)(command, raw, facts);
    const common = commonInputs(command, checked);
    const reading = { raw, checked, common, facts };
    if (command === 'plan' && checked.given.has('manifest')) {
        return readSync(command, reading);
    }
    switch (command) {
        case 'register':
        case 'plan':
        case 'unregister':
        case 'promote':
            return forEvent(command, await facts.eventOf(common), reading);
        case 'sync':
            return readSync(command, reading);
        case 'audit':
            return readAudit(command, reading);
        default:
            checkIdentity(checked.values);
            return withoutEvent(command, reading);
    }
}
/** What a saved plan was made to do: everything is planned again, and held to it. */
async function readReplayed(path, raw, facts) {
    const { checkPlanTarget, replayPlan } = await __webpack_require__.e(/* import() */ 864).then(__webpack_require__.bind(__webpack_require__, 33864));
    const { plan, raw: replayed } = replayPlan(path, raw, facts.files);
    const inputs = await readCommand(plan.command, replayed, facts);
    if (inputs.job !== 'sync' && inputs.job !== 'register')
        return inputs;
    const { source } = inputs.job === 'sync' ? inputs : inputs.request;
    checkPlanTarget(plan, { ...inputs, source: source.key });
    return { ...inputs, savedPlan: plan };
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
        ...(0,optional/* optional */.l)('trace', values.trace),
    };
}
function withoutEvent(command, reading) {
    const { checked, common } = reading;
    const { values } = checked;
    switch (command) {
        case 'probe':
            return { ...common, job: 'probe', command, probe: requiredProbe(checked) };
        case 'surface': {
            const surfaceFile = values.write ? (0,required/* required */.m)(values, 'surface-file') : undefined;
            const probe = requiredProbe(checked);
            return { ...common, job: 'surface', command, probe, ...(0,optional/* optional */.l)('surfaceFile', surfaceFile) };
        }
        case 'sweep': {
            const center = centerInputs(reading);
            return {
                ...center,
                job: 'sweep',
                command,
                staging: (0,parse_staging/* parseSweepTarget */.t_)(values, center.target),
                source: (0,parse_entry/* parseOwner */.p)(checked.source, ownerContext(reading, center)),
                policy: (0,parse_staging/* parseSweepPolicy */.e5)(values),
            };
        }
        case 'export':
            return exportInputs(reading);
        case 'dump':
            return readDump(reading);
        case 'init':
            return readInit(reading);
        case 'doctor': {
            const registryUrl = values['registry-url'];
            if (registryUrl !== undefined)
                return { ...common, job: 'doctor-registry', command, registryUrl };
            const environmentId = values['environment-id'] ?? defaults/* defaultEnvironmentId */.wY;
            return { ...centerInputs(reading), job: 'doctor', command, environmentId };
        }
    }
}
function exportInputs(reading) {
    const { checked, common } = reading;
    const request = parseExport(checked.values);
    const registryUrl = checked.values['registry-url'];
    if (registryUrl === undefined) {
        return { ...centerInputs(reading), job: 'export', command: 'export', from: 'api-center', request };
    }
    return { ...common, job: 'export', command: 'export', from: 'registry', registryUrl, request };
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
    if (command === 'promote')
        return promotionFor(event, reading, center);
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
    const staging = (0,parse_staging/* parseStaging */.XX)(checked.values, center.target);
    if (closed || command === 'unregister') {
        const source = (0,parse_entry/* parseOwner */.p)(checked.source, ownerContext(reading, center));
        const evenWhenOpen = command === 'unregister';
        return { ...center, job: 'unstage', command, number, staging, source, evenWhenOpen };
    }
    return { ...registerInputs(command, reading, center), job: 'stage', number, staging };
}
/** Without the variables and secrets of the repository even the target may be missing. */
function withoutCredentials(command, reason, { checked, common, facts }) {
    const { endpoint, values, probe } = checked;
    if (values['server-url'] !== undefined) {
        const owner = { loopback: endpoint.loopback, hostSource: facts.hostSource, dryRun: true };
        // Only for its checks.
        if (command === 'promote')
            parsePromotion(checked, owner);
        else
            (0,parse_registration/* parseRegistration */.l)(checked, owner);
    }
    return { ...common, job: 'look', command, reason, ...(0,optional/* optional */.l)('probe', probe) };
}
function registerInputs(command, reading, center) {
    const { checked, raw } = reading;
    const { values, noServerUrl } = checked;
    if (command === 'plan' && values['server-url'] === undefined && noServerUrl === undefined) {
        throw (0,required/* missingInput */.f)('server-url', undefined, urlOrManifest);
    }
    const request = (0,parse_registration/* parseRegistration */.l)(checked, ownerContext(reading, center));
    const definitionOut = (0,optional/* optional */.l)('definitionOut', checked.values['definition-out']);
    const planOut = (0,optional/* optional */.l)('planOut', (0,plan_out/* planOutOf */.j6)(checked.values, raw));
    return {
        ...center,
        ...entryChecks(checked),
        job: 'register',
        command,
        request,
        ...definitionOut,
        ...planOut,
    };
}
const urlOrManifest = (0,core_message/* sentence */.em) `Give the URL of the MCP endpoint; or, to plan the servers of a manifest, ${(0,references/* input */.hF)('manifest')} with the path of it.`;
function unregisterRequest(reading, center) {
    const { checked } = reading;
    const { values } = checked;
    return {
        ...(0,parse_entry/* parseApiId */.z)(checked),
        ...(0,optional/* optional */.l)('environmentId', values['environment-id']),
        ...(0,optional/* optional */.l)('deploymentId', values['deployment-id']),
        ...(0,optional/* optional */.l)('serverUrl', values['server-url']),
        mode: values['unregister-mode'],
        source: (0,parse_entry/* parseOwner */.p)(checked.source, ownerContext(reading, center)),
        force: values.force,
    };
}

// EXTERNAL MODULE: ./build/core/report/describe-error.js
var describe_error = __webpack_require__(59079);
// EXTERNAL MODULE: ./build/core/report/fleet-report.js
var fleet_report = __webpack_require__(42888);
// EXTERNAL MODULE: ./build/core/report/report.js
var report_report = __webpack_require__(56859);
;// CONCATENATED MODULE: ./build/app/command-words.js


/**
 * Words that advise no input which the command does not take: it is named as the member of a manifest that stands for it,
 * or together with a command that takes it.
 */
function commandWords(words, { command, raw, isFleet }) {
    const given = new Map(Object.entries(raw));
    return {
        ...words,
        input(name, value) {
            const said = words.input(name, value);
            const row = table/* inputRows */.k8.find((one) => one.name === name);
            if (!row || given.get(name)?.trim())
                return said;
            const member = isFleet ? (0,keys/* memberOf */.C5)(name, value) : undefined;
            if (member !== undefined)
                return `${member} in the manifest`;
            if (row.commands.includes(command))
                return said;
            const taker = row.commands.find((one) => one === 'register') ?? row.commands[0];
            return `${said} in a run of ${taker}`;
        },
    };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./build/core/regular-file.js

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
    if (!(0,external_node_fs_.statSync)(path).isFile())
        throw new UnusableFile('it is not a regular file');
    const file = (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NONBLOCK ?? 0));
    try {
        return readBounded(file, greatestBytes);
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}
/**
 * The bytes of a file that is open, from where it stands to its end.
 *
 * @param file its descriptor
 * @throws UnusableFile for what is no regular file, and for one with more bytes
 */
function readBounded(file, greatestBytes) {
    const stat = (0,external_node_fs_.fstatSync)(file);
    if (!stat.isFile())
        throw new UnusableFile('it is not a regular file');
    if (stat.size > greatestBytes) {
        throw new UnusableFile(`it has ${stat.size} bytes; the maximum is ${greatestBytes}`);
    }
    const chunks = [];
    let length = 0;
    for (;;) {
        const chunk = Buffer.allocUnsafe(chunkBytes);
        const read = (0,external_node_fs_.readSync)(file, chunk, 0, chunkBytes, null);
        if (read === 0)
            return Buffer.concat(chunks, length);
        length += read;
        if (length > greatestBytes)
            throw new UnusableFile(`it has more than ${greatestBytes} bytes`);
        chunks.push(chunk.subarray(0, read));
    }
}

;// CONCATENATED MODULE: ./build/app/disk-files.js





/** Bytes; beyond that no file that an input names makes sense. */
const greatestFile = 16 * 1024 * 1024;
/** Files as they are on disk, their paths relative to the working directory. */
const diskFiles = {
    read(path, greatestBytes = greatestFile) {
        try {
            return readRegularFile(path, greatestBytes);
        }
        catch (cause) {
            throw new errors/* InvalidInput */.o9({
                code: 'file-unreadable',
                message: `The file "${(0,printable/* printable */.g)(path)}" cannot be read (${reasonOf(cause)}).`,
                next: 'Check the path; it is relative to the working directory of this command.',
                cause,
            });
        }
    },
    list(folder) {
        return unlessMissing(() => (0,external_node_fs_.readdirSync)(folder === '' ? '.' : folder, { withFileTypes: true })
            .map((entry) => {
            const link = entry.isSymbolicLink();
            const found = link ? statOf((0,external_node_path_.join)(folder, entry.name)) : entry;
            const kind = found?.isFile() ? 'file' : found?.isDirectory() ? 'folder' : 'other';
            return { name: entry.name, kind, link };
        })
            .sort((one, other) => (one.name < other.name ? -1 : 1)));
    },
    realPath: (path) => unlessMissing(() => (0,external_node_fs_.realpathSync)(path === '' ? '.' : path)),
    repositoryRoot(path) {
        for (let folder = (0,external_node_path_.dirname)(path);; folder = (0,external_node_path_.dirname)(folder)) {
            if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, '.git')))
                return folder;
            if (folder === (0,external_node_path_.dirname)(folder))
                return (0,external_node_path_.dirname)(path);
        }
    },
};
function statOf(path) {
    return unlessMissing(() => (0,external_node_fs_.statSync)(path));
}
/** What cannot be looked at counts as missing: the read that follows says why. */
function unlessMissing(look) {
    try {
        return look();
    }
    catch {
        return undefined;
    }
}
function reasonOf(cause) {
    if (cause instanceof UnusableFile)
        return cause.message;
    if (!(cause instanceof Error && 'code' in cause))
        return 'unknown error';
    return cause.code === 'ENOENT' ? 'there is no such file' : String(cause.code);
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ./build/app/git-files.js








/** A repository's own settings must not start programs, and nothing is fetched. */
const safely = ['-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null', '-c', 'protocol.allow=never'];
/** The merge of a pull request, as both hosts check it out: its first parent is the branch that it goes into. */
const mergeParents = ['HEAD^1', 'HEAD^2'];
/** Milliseconds for one question to git. */
const timeout = 30_000;
/** See {@link FilesOfCommit}. Compares with where the histories parted, where a shallow clone knows that. */
const filesOfCommit = (ref, folder) => {
    const real = (0,external_node_fs_.realpathSync)(folder);
    const git = (...args) => askGit(real, args);
    const commitOf = (name) => name.startsWith('-')
        ? undefined
        : git('rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`);
    if (ref !== undefined) {
        if (git('rev-parse', '--git-dir') === undefined)
            throw noRepository(real);
        const commit = commitOf(ref);
        if (commit === undefined)
            throw unknownRef(ref);
        return filesIn(git_files_text(git('merge-base', git_files_text(commit), 'HEAD') ?? commit), real, git);
    }
    const [into, merged] = mergeParents.map(commitOf);
    return into && merged && filesIn(git_files_text(into), real, git);
};
function filesIn(commit, folder, git) {
    const root = git_files_text(git('rev-parse', '--show-toplevel') ?? Buffer.from(folder));
    const below = (path) => `./${(0,external_node_path_.relative)(folder, (0,external_node_path_.resolve)(path)).replaceAll(external_node_path_.sep, '/')}`;
    const inCommit = (path) => `${commit}:${below(path)}`;
    return {
        read(path, greatestBytes = greatestFile) {
            const bytes = git('cat-file', 'blob', inCommit(path));
            if (bytes && bytes.length <= greatestBytes)
                return bytes;
            throw new errors/* InvalidInput */.o9({
                code: 'file-unreadable',
                message: (0,core_message/* sentence */.em) `The file "${(0,printable/* printable */.g)(path)}" cannot be read in the commit that the manifest is compared with (${bytes ? 'it is too large' : 'it is not there'}).`,
                next: (0,core_message/* sentence */.em) `Choose another commit for ${(0,references/* input */.hF)('changed-since')}.`,
            });
        },
        list(path) {
            const listed = git('ls-tree', '-z', '--full-name', commit, `${below(path)}/`);
            if (!listed || listed.length === 0)
                return undefined;
            return git_files_text(listed).split('\0').filter(Boolean).map(folderEntry).toSorted(byName);
        },
        realPath(path) {
            const kind = git('cat-file', '-t', inCommit(path));
            return kind === undefined ? undefined : (0,external_node_path_.resolve)(path);
        },
        repositoryRoot: () => root,
    };
}
/** `<mode> <kind> <id>\t<path>` (git-ls-tree, OUTPUT FORMAT). A link is not followed: what it led to is not known. */
function folderEntry(line) {
    const [facts = '', path = ''] = line.split('\t');
    const [mode, kind] = facts.split(' ');
    const link = mode === '120000';
    return {
        name: external_node_path_.posix.basename(path),
        kind: link ? 'other' : kind === 'tree' ? 'folder' : kind === 'blob' ? 'file' : 'other',
        link,
    };
}
function byName(one, other) {
    return one.name < other.name ? -1 : 1;
}
function git_files_text(bytes) {
    return bytes.toString('utf8').replace(/\n$/, '');
}
/** What git prints; undefined when it says no. Throws InvalidInput where there is no git. */
function askGit(cwd, args) {
    try {
        return (0,external_node_child_process_.execFileSync)('git', [...safely, ...args], {
            cwd,
            timeout,
            maxBuffer: 2 * greatestFile,
            stdio: ['ignore', 'pipe', 'ignore'],
            env: { ...process.env, GIT_NO_LAZY_FETCH: '1', GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0' },
        });
    }
    catch (error) {
        if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT'))
            return undefined;
        throw new errors/* InvalidInput */.o9({
            code: 'git-missing',
            message: (0,core_message/* sentence */.em) `${(0,references/* input */.hF)('changed-since')} needs git, and there is none on this machine.`,
            next: (0,core_message/* sentence */.em) `Install git, or leave ${(0,references/* input */.hF)('changed-since')} out: then every server is checked.`,
            cause: error,
        });
    }
}
function noRepository(folder) {
    return new errors/* InvalidInput */.o9({
        code: 'ref-unknown',
        message: (0,core_message/* sentence */.em) `${(0,references/* input */.hF)('changed-since')} compares the manifest with a commit, and git knows no repository at ${(0,printable/* printable */.g)(folder, 300)}.`,
        why: 'The folder is not a checkout, or it belongs to another user and git does not trust it (safe.directory).',
        next: (0,core_message/* sentence */.em) `Check the repository out with git, or leave ${(0,references/* input */.hF)('changed-since')} out: then every server is checked.`,
    });
}
function unknownRef(ref) {
    return new errors/* InvalidInput */.o9({
        code: 'ref-unknown',
        message: (0,core_message/* sentence */.em) `The repository has no commit "${(0,printable/* printable */.g)(ref)}" (${(0,references/* input */.hF)('changed-since')}).`,
        why: 'A pipeline usually fetches the last commit alone.',
        next: 'Fetch it before this step: fetch-depth: 0 of actions/checkout, fetchDepth: 0 of a checkout step in Azure Pipelines.',
    });
}

// EXTERNAL MODULE: ./build/core/report/headline.js
var report_headline = __webpack_require__(79165);
// EXTERNAL MODULE: ./build/core/report/plan-totals.js
var plan_totals = __webpack_require__(22488);
;// CONCATENATED MODULE: ./build/app/log-progress.js




/** A run in the log of a step: one line for what happens, requests and bodies in the debug log. */
function logProgress(log, words) {
    return {
        attempt: ({ phase, method, httpStatus, ms, error }) => log.debug((0,printable/* printable */.g)(`${phase} ${method}: ${httpStatus ?? 'no answer'} in ${Math.round(ms)} ms ${error ?? ''}`)),
        wait: (ms, reason) => log.info(`Probe: ${(0,printable/* printable */.g)((0,core_message/* render */.XX)(reason, words))}; next attempt in ${Math.ceil(ms / 1000)} s`),
        waiting: (server, reason) => log.info(`Waiting: ${(0,printable/* printable */.g)(server, 300)}, ${(0,printable/* printable */.g)((0,core_message/* render */.XX)(reason, words))}`),
        probed: (result) => log.info(`Probe: ${result.status}, ${(0,printable/* printable */.g)(result.url, 300)}`),
        planned({ steps }) {
            for (const { kind, id, action, reason } of steps) {
                const why = reason === undefined ? '' : ` (${(0,printable/* printable */.g)(reason, 200)})`;
                log.info(`Plan: ${action} ${kind} ${(0,printable/* printable */.g)(id, 90)}${why}`);
            }
            const totals = (0,plan_totals/* planTotals */.H)(steps);
            if (totals !== '')
                log.info(`Plan: ${totals}`);
        },
        applied: ({ kind, id, action, ms }) => log.info(`Written: ${kind} ${(0,printable/* printable */.g)(id, 90)} ${action}d in ${ms} ms`),
        request: ({ method, path, status, ms }) => log.debug((0,printable/* printable */.g)(`${method} ${path} ${status ?? 'no answer'} in ${Math.round(ms)} ms`, 500)),
        written: (path) => log.info(`Written: ${(0,printable/* printable */.g)(path, 300)}`),
        unit: (result, { done, of }) => log.info(`${done}/${of} ${(0,report_headline/* unitLine */.nl)(result)}`),
        bug: (error) => log.debug(error instanceof Error ? (error.stack ?? error.message) : String(error)),
    };
}

// EXTERNAL MODULE: ./build/core/project.js
var project = __webpack_require__(22591);
// EXTERNAL MODULE: ./build/core/report/audit-markdown.js
var audit_markdown = __webpack_require__(29934);
// EXTERNAL MODULE: ./build/core/report/audit-report.js
var audit_report = __webpack_require__(39985);
;// CONCATENATED MODULE: ./build/core/report/fleet-rows.js


/** Changed fields of a resource that a row names. */
const fieldsShown = 4;
/** Rows of one kind that come before the rest of it: one reason of many must not hide another of few. */
const firstOfKind = 20;
/** What people look for first. */
const order = [
    'interrupted',
    'failed',
    'refused',
    'unhealthy',
    'deleted',
    'released',
    'removed',
    'registered',
    'planned',
    'skipped',
    'healthy',
    'unchanged',
];
/**
 * The results that a table shows, the most important first.
 *
 * @param most rows that the table may have
 */
function fleetRows({ results }, most) {
    // What goes away is looked for before anything else.
    const rank = ({ status, plan }) => plan.some(({ action }) => action === 'delete') ? -1 : order.indexOf(status);
    // What a cancelled run has not come to is only counted.
    const sorted = results
        .filter(({ status }) => status !== 'not-started')
        .toSorted((a, b) => rank(a) - rank(b));
    const seen = new Map();
    const first = sorted.filter(({ status, error }) => {
        const kind = `${status} ${error?.code}`;
        const count = (seen.get(kind) ?? 0) + 1;
        seen.set(kind, count);
        return count <= firstOfKind;
    });
    const shown = new Set([...new Set([...first, ...sorted])].slice(0, most));
    return {
        rows: sorted.filter((result) => shown.has(result)).map(rowOf),
        rest: Math.max(0, sorted.length - most),
    };
}
function rowOf(result) {
    const { unit, names, plan, status, verdict, error, warnings } = result;
    const staged = (0,fleet_report/* stagedNames */.VA)(result);
    const { apiId, environmentId } = staged ?? unit ?? {};
    const said = error?.message ??
        warnings[0]?.message ??
        (staged
            ? undefined
            : [...(verdict === 'breaking' ? ['breaking changes'] : []), ...plannedSteps(plan)].join('; '));
    return {
        name: apiId ?? names?.apiId ?? plan[0]?.id ?? '',
        environment: environmentId ?? '',
        status,
        owner: unit?.owner ?? '',
        reason: (0,printable/* printable */.g)([...(staged ? [`staged for ${unit?.apiId} (${unit?.environmentId})`] : []), said ?? '']
            .filter(Boolean)
            .join('; '), 300),
    };
}
/** What would be written, for example `update api (title, description)`; what is created is named together. */
function plannedSteps(plan) {
    const created = plan.filter(({ action }) => action === 'create').map(({ kind }) => kind);
    const others = plan.flatMap(({ kind, action, changes }) => {
        if (action === 'keep' || action === 'create')
            return [];
        const fields = action === 'update' ? changes.slice(0, fieldsShown).map(({ field }) => field) : [];
        return [`${action} ${kind}${fields.length > 0 ? ` (${fields.join(', ')})` : ''}`];
    });
    return [...(created.length > 0 ? [`create ${created.join(', ')}`] : []), ...others];
}

// EXTERNAL MODULE: ./build/core/report/markdown-parts.js
var markdown_parts = __webpack_require__(49399);
;// CONCATENATED MODULE: ./build/core/report/outcome-markdown.js


/** What happened, why, and the next thing to do; empty when all is well. Further lines of the last are to be copied. */
function failure({ error }) {
    if (!error)
        return '';
    const [next = '', ...copied] = error.next.split('\n');
    return [
        `**What** ${(0,markdown_parts/* lines */.Mn)(error.message, 1000)}`,
        ...(error.why ? [`**Why** ${(0,markdown_parts/* text */.Qq)(error.why, 1000)}`] : []),
        `**Next** ${(0,markdown_parts/* text */.Qq)(next, 1000)}`,
        ...(copied.length > 0 ? [(0,markdown_parts/* toCopy */.pI)(copied)] : []),
        `**More** ${(0,project/* helpUrl */.xR)(error.code)}`,
    ].join('\n\n');
}
/** @param shown maximum number of warnings */
function warnings({ warnings: all }, shown = Number.POSITIVE_INFINITY) {
    const rows = all
        .slice(0, shown)
        .map(({ code: name, message }) => `- ${(0,markdown_parts/* text */.Qq)(message, 600)} (${(0,markdown_parts/* text */.Qq)(name)})`);
    return [...rows, ...(all.length > shown ? [`- and ${all.length - shown} more`] : [])].join('\n');
}

;// CONCATENATED MODULE: ./build/core/report/fleet-markdown.js









const entriesShown = 100;
const filesShown = 40;
function auditSummary(report) {
    const { audit } = report;
    return [
        `### Audit of ${(0,markdown_parts/* text */.Qq)(audit.subject, 100)}: ${(0,audit_markdown/* auditCounts */.g)(audit)}`,
        failure(report),
        ...(0,audit_markdown/* auditBlocks */.a)(audit),
        (0,markdown_parts/* section */.uW)('Warnings', warnings(report)),
    ];
}
/**
 * What happened to each entry, with the reason, before anything else. What is up to date is only counted.
 *
 * @param shown maximum number of rows
 */
function fleetBlocks(report, shown = entriesShown) {
    if ((0,audit_report/* isAuditReport */.wq)(report))
        return auditSummary(report);
    const results = report.results.filter((result) => result.status !== 'unchanged' || result.warnings.length > 0 || (0,fleet_report/* stagedNames */.VA)(result) !== undefined);
    const { rows, rest } = fleetRows({ results }, shown);
    const isSweep = report.command === 'sweep';
    const cells = rows.map(({ name, environment, status, owner, reason }) => isSweep
        ? [(0,markdown_parts/* text */.Qq)(name, 90), status, (0,markdown_parts/* text */.Qq)(reason, 200)]
        : [(0,markdown_parts/* text */.Qq)(name, 90), (0,markdown_parts/* text */.Qq)(environment, 90), status, (0,markdown_parts/* text */.Qq)(owner, 60), (0,markdown_parts/* text */.Qq)(reason, 200)]);
    const columns = isSweep ? ['entry', '', 'why'] : ['entry', 'environment', 'result', 'owner', 'why'];
    const headline = isSweep ? sweepHeadline(report) : fleetHeadline(report);
    const counts = (0,report_headline/* countsLine */.J7)(report);
    return [
        `### ${headline}`,
        failure(report),
        isSweep || headline.endsWith(counts) ? '' : counts,
        isSweep ? '' : (0,plan_totals/* fleetTotals */.e)(report.results),
        isSweep ? '' : filesLine(report),
        rows.length === 0 ? '' : (0,markdown_parts/* table */.tp)(columns, cells),
        rest > 0 ? `And ${rest} more in the report.` : '',
        (0,markdown_parts/* section */.uW)('Warnings', warnings(report)),
    ];
}
/** The files that the manifest was read from; empty where it is one. */
function filesLine({ files = [] }) {
    if (files.length === 0)
        return '';
    const rest = files.length - filesShown;
    const shown = files.slice(0, filesShown).map((path) => (0,markdown_parts/* code */.aY)(path));
    return `${(0,counted/* counted */.h)(files.length, 'file')}: ${shown.join(', ')}${rest > 0 ? `, and ${rest} more in the report` : ''}`;
}
function sweepHeadline(report) {
    const headlines = {
        removed: 'Sweep: entries of closed pull requests were removed',
        unchanged: 'Sweep: nothing to remove',
        planned: 'Sweep: planned; nothing was written',
    };
    return headlines[report.status] ?? `Sweep: ${fleetFailure(report)}`;
}
function fleetHeadline(report) {
    const { status, exitCode, command, manifest, staging, results } = report;
    const headlines = {
        registered: 'the catalogue is up to date now',
        unchanged: 'nothing to change',
        planned: 'planned; nothing was written',
    };
    const what = `${(0,markdown_parts/* text */.Qq)(command, 30)}${manifest === undefined ? '' : ` of ${(0,markdown_parts/* code */.aY)(manifest)}`}`;
    const staged = staging ? stagedClause(results) : undefined;
    if (staged !== undefined && status !== 'planned') {
        return `${what}: ${status === 'failed' ? `failed (exit ${exitCode}); ` : ''}${staged}`;
    }
    return `${what}: ${headlines[status] ?? fleetFailure(report)}`;
}
/** How many entries a pull request has; undefined where it has none. */
function stagedClause(results) {
    const staged = results.filter((result) => (0,fleet_report/* stagedNames */.VA)(result) !== undefined);
    if (staged.length === 0)
        return undefined;
    const written = staged.filter(({ applied }) => applied.length > 0).length;
    if (written === 0)
        return 'the entries of the pull request are up to date';
    return `${written} ${written === 1 ? 'entry was' : 'entries were'} staged; nothing else was written`;
}
/** As the last line of the log says it: which result, and of how many. */
function fleetFailure({ exitCode, counts }) {
    return `failed (exit ${exitCode}); ${(0,report_headline/* countsLine */.J7)({ counts })}`;
}

// EXTERNAL MODULE: ./build/core/install-ways.js
var install_ways = __webpack_require__(69742);
// EXTERNAL MODULE: ./build/core/text/seconds.js
var seconds = __webpack_require__(77609);
// EXTERNAL MODULE: ./build/core/report/waiting.js
var waiting = __webpack_require__(31198);
;// CONCATENATED MODULE: ./build/core/report/run-markdown.js








const toolsShown = 50;
const changesShown = 50;
/** Characters of a link that holds a whole URL, percent-encoded. */
const linkLength = 1500;
/** The run for one server, block by block. */
function reportBlocks(report) {
    return [
        heading(report),
        failure(report),
        facts(report),
        effort(report),
        (0,markdown_parts/* section */.uW)('Plan', planTable(report)),
        (0,markdown_parts/* section */.uW)('Written', written(report)),
        (0,markdown_parts/* section */.uW)('What changes for clients', surfaceTable(report, changesShown)),
        (0,markdown_parts/* section */.uW)('Warnings', warnings(report)),
        tools(report),
        installation(report),
    ];
}
/** The headline of a run, and below it the rest of what it came to. */
function heading(report) {
    const { title, clauses } = (0,report_headline/* headlineOf */.gD)(report);
    const [first, ...rest] = clauses;
    return [`### ${(0,markdown_parts/* text */.Qq)(title)}: ${(0,markdown_parts/* clause */.sb)(first)}`, ...rest.map(markdown_parts/* sentenceOf */.$N)].join('\n\n');
}
/** What the server is and where it is found, as a table. */
function facts(report) {
    const { probe, promotion, endpointUrl, links, visibility, surface } = report;
    const info = probe?.serverInfo;
    const rows = [
        endpointUrl === undefined ? undefined : ['Endpoint', (0,markdown_parts/* code */.aY)(endpointUrl)],
        promotion && ['Promotion', `${(0,markdown_parts/* code */.aY)(promotion.from)} → ${(0,markdown_parts/* code */.aY)(promotion.to)}`],
        probe && ['Health', `${probe.status}${probe.reason ? ` (${(0,markdown_parts/* text */.Qq)(probe.reason)})` : ''}`],
        info && ['Server', `${(0,markdown_parts/* text */.Qq)(info.title ?? info.name)} ${(0,markdown_parts/* text */.Qq)(info.version)}`],
        probe?.protocolVersion === undefined ? undefined : ['Protocol', (0,markdown_parts/* text */.Qq)(probe.protocolVersion)],
        probe?.latencyMs === undefined ? undefined : ['Latency', `${probe.latencyMs} ms`],
        probe?.status === 'healthy' ? ['Tools', String(probe.tools.length)] : undefined,
        visibility && ['In the registry', visibility],
        ...views(report),
        links?.portal === undefined ? undefined : ['Portal', links.portal],
        links?.portalHelp === undefined ? undefined : ['Portal', `off; to switch it on: ${links.portalHelp}`],
        links?.registry === undefined ? undefined : ['Registry', (0,markdown_parts/* code */.aY)(links.registry)],
        // The link is percent-encoded: nothing in it ends it.
        links?.clickable === undefined ? undefined : ['VS Code', `[Install the server](${links.clickable})`],
        surface && ['Surface', (0,markdown_parts/* code */.aY)(surface.surfaceHash)],
    ];
    const known = rows.filter((row) => row !== undefined);
    return known.length === 0 ? '' : (0,markdown_parts/* table */.tp)(['', ''], known);
}
/** Which clients see the entry, and for each that does not, why and by which of its requests. */
function views({ clients = [] }) {
    const seeing = clients.filter(({ sees }) => sees).map(({ client }) => client);
    const blind = clients.filter(({ sees }) => !sees);
    return [
        ...(seeing.length > 0 ? [['Seen by', seeing.join(', ')]] : []),
        ...blind.map(({ client, note = '', request }) => {
            return [`Not seen by ${client}`, `${(0,markdown_parts/* text */.Qq)(note, 300)} (${(0,markdown_parts/* code */.aY)(request)})`];
        }),
    ];
}
function effort({ requests, timings, error }) {
    const waited = (0,waiting/* waitingText */.rQ)(timings);
    const { writes, reads, exports } = requests;
    const counts = [
        // A write that failed was sent and is none of those that are listed as written.
        ...(error
            ? [(0,counted/* counted */.h)(writes + reads + exports, 'request')]
            : [(0,counted/* counted */.h)(writes, 'write'), (0,counted/* counted */.h)(reads + exports, 'read')]),
        `${requests.retries} ${requests.retries === 1 ? 'retry' : 'retries'}`,
        (0,seconds/* seconds */.Y)(timings.total ?? 0),
    ].join(', ');
    return waited === '' ? counts : `${counts}: ${waited}`;
}
function planTable({ plan }) {
    if (plan.length === 0)
        return '';
    const rows = (0,markdown_parts/* table */.tp)(['', 'resource', 'name', 'changes'], plan.map(({ kind, id, action, changes, reason }) => [
        action,
        kind,
        (0,markdown_parts/* text */.Qq)(id, 90),
        [
            ...(reason === undefined ? [] : [(0,markdown_parts/* text */.Qq)(reason)]),
            ...changes.map(({ field, before, after }) => {
                const was = action === 'create' ? '' : `${brief(before)} → `;
                return `${(0,markdown_parts/* text */.Qq)(field)}: ${was}${brief(after)}`;
            }),
        ].join('<br>'),
    ]));
    return `${(0,plan_totals/* planTotals */.H)(plan)}\n\n${rows}`;
}
const verbs = { create: 'created', update: 'updated', delete: 'removed' };
/** The writes that were confirmed, whatever was planned; says so when a plan was not carried out at all. */
function written({ applied, plan, status }) {
    const wanted = plan.some(({ action }) => action !== 'keep');
    if (applied.length === 0)
        return wanted && status === 'failed' ? 'Nothing was written.' : '';
    const rows = Object.entries(verbs).flatMap(([action, verb]) => {
        const steps = applied.filter((step) => step.action === action);
        return steps.length === 0
            ? []
            : [[verb, steps.map(({ kind, id }) => `${kind} ${(0,markdown_parts/* text */.Qq)(id, 90)}`).join(', ')]];
    });
    return (0,markdown_parts/* table */.tp)(['', ''], rows);
}
/**
 * What a change of the surface means for clients; empty when there is none.
 *
 * @param shown maximum number of rows
 */
function surfaceTable({ surface }, shown) {
    const changes = surface?.changes ?? [];
    if (changes.length === 0)
        return '';
    const rest = changes.length - shown;
    return [
        (0,markdown_parts/* table */.tp)(['verdict', '', 'name', 'what it means'], changes
            .slice(0, shown)
            .map((change) => [change.verdict, change.kind, (0,markdown_parts/* text */.Qq)(change.name, 80), meaning(change)])),
        ...(rest > 0 ? [`And ${rest} more in the report.`] : []),
    ].join('\n\n');
}
/** What it means, and for a text how it read and reads now. */
function meaning({ text: parts, before, after }) {
    return [
        (0,markdown_parts/* sentenceOf */.$N)(parts),
        ...(before === undefined ? [] : [`Before: ${(0,markdown_parts/* text */.Qq)(before, 400)}`]),
        ...(after === undefined ? [] : [`After: ${(0,markdown_parts/* text */.Qq)(after, 400)}`]),
    ].join('<br>');
}
function tools({ probe }) {
    if (!probe || probe.tools.length === 0)
        return '';
    const rest = probe.tools.length - toolsShown;
    return [
        `<details><summary>${(0,counted/* counted */.h)(probe.tools.length, 'tool')}</summary>`,
        (0,markdown_parts/* table */.tp)(['tool', 'description'], probe.tools
            .slice(0, toolsShown)
            .map(({ name, description }) => [(0,markdown_parts/* text */.Qq)(name, 80), (0,markdown_parts/* text */.Qq)(description ?? '', 200)])),
        ...(rest > 0 ? [`And ${rest} more.`] : []),
        '</details>',
    ].join('\n\n');
}
/** How to install the server, behind a fold. The `vscode:` link is text: GitHub removes such links. */
function installation({ links }) {
    if (links?.install === undefined || links.vscode === undefined)
        return '';
    const rows = (0,install_ways/* installWays */.e0)(links.install).map(({ client, lines: copied }) => [
        (0,markdown_parts/* text */.Qq)(client),
        copied.map((line) => (0,markdown_parts/* code */.aY)(line, linkLength)).join(' '),
    ]);
    return [
        '<details><summary>Install it in a client</summary>',
        (0,markdown_parts/* table */.tp)(['client', 'to open, to run or to paste'], [['VS Code', (0,markdown_parts/* code */.aY)(links.vscode, linkLength)], ...rows]),
        '</details>',
    ].join('\n\n');
}
function brief(value) {
    if (value === undefined)
        return 'nothing';
    return (0,markdown_parts/* text */.Qq)(typeof value === 'string' ? value : JSON.stringify(value), 80);
}

;// CONCATENATED MODULE: ./build/core/report/markdown.js



/** GitHub drops a step's summary over 1 MiB whole; this stays far below. */
const limit = 200_000;
/** A run as Markdown, for the summary of a job. Everything from outside is escaped. */
function renderMarkdown(report) {
    const blocks = (0,fleet_report/* isFleetReport */.$1)(report) ? fleetBlocks(report) : reportBlocks(report);
    const markdown = `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
    return markdown.length <= limit ? markdown : `${markdown.slice(0, limit)}\n\n… cut\n`;
}

;// CONCATENATED MODULE: ./build/core/report/outputs.js
/** Every output of the action and the task: the source of names and help texts for both. */
const outputs = [
    {
        name: 'status',
        help: 'registered, unchanged, planned, healthy, removed, skipped or failed',
        value: ({ status }) => status,
    },
    { name: 'changed', help: 'Whether something was written', value: ({ changed }) => changed },
    { name: 'exit-code', help: '0 to 7, as the README lists them', value: ({ exitCode }) => exitCode },
    {
        name: 'api-id',
        help: 'Name of the entry; of a fleet the names of the entries that were staged, separated by commas',
        value: ({ names, stagedIds }) => names?.apiId ?? stagedIds?.join(', '),
    },
    { name: 'api-resource-id', help: 'ARM id of the entry', value: apiResourceId },
    { name: 'version-id', help: 'Name of the version', value: ({ names }) => names?.versionId },
    { name: 'definition-id', help: 'Name of the definition', value: ({ names }) => names?.definitionId },
    { name: 'deployment-id', help: 'Name of the deployment', value: ({ names }) => names?.deploymentId },
    { name: 'environment-id', help: 'Name of the environment', value: ({ names }) => names?.environmentId },
    { name: 'portal-url', help: 'The API Center portal, when it is on', value: ({ links }) => links?.portal },
    {
        name: 'registry-url',
        help: 'Base address of the MCP registry, in the form that VS Code takes',
        value: ({ links }) => links?.registry,
    },
    { name: 'endpoint-url', help: 'The URL that is registered', value: ({ endpointUrl }) => endpointUrl },
    { name: 'install-url', help: 'Opens VS Code and installs the server', value: ({ links }) => links?.vscode },
    {
        name: 'server-name',
        help: 'Name of the server in the registry',
        value: ({ names }) => names?.apiId,
    },
    { name: 'probe-status', help: 'Verdict of the probe', value: ({ probe }) => probe?.status },
    {
        name: 'visibility',
        help: 'listed, hidden or unknown: what clients of the registry see',
        value: ({ visibility, names }) => visibility ?? (names ? 'unknown' : undefined),
    },
    {
        name: 'protocol-version',
        help: 'MCP protocol version of the server',
        value: ({ probe }) => probe?.protocolVersion,
    },
    {
        name: 'tools-count',
        help: 'How many tools the server lists',
        value: ({ probe }) => (probe?.status === 'healthy' ? probe.tools.length : undefined),
    },
    { name: 'contract-hash', help: 'Hash of names and schemas', value: ({ surface }) => surface?.hash },
    {
        name: 'surface-hash',
        help: 'Hash of everything that the gate judges; give it to accept a surface that was reviewed',
        value: ({ surface }) => surface?.surfaceHash,
    },
    {
        name: 'verdict',
        help: 'What the changes mean for clients: breaking, incomplete, unproven, warning, compatible, none or not-compared',
        value: ({ verdict }) => verdict ?? 'not-compared',
    },
    {
        name: 'changes-count',
        help: 'How many changes of the surface were found',
        value: ({ verdict, surface }) => verdict === undefined || verdict === 'not-compared' ? undefined : surface?.changes.length,
    },
    {
        name: 'comment-url',
        help: 'The comment on the pull request',
        value: ({ staging }) => staging?.commentUrl,
    },
    { name: 'report', help: 'Path of the report, a JSON file', value: (_, reportPath) => reportPath },
];
/** The outputs of a run as text; one without a value is empty. */
function outputValues(report, reportPath) {
    const rows = outputs;
    return Object.fromEntries(rows.map(({ name, value }) => [name, String(value(report, reportPath) ?? '')]));
}
function apiResourceId({ target, names }) {
    if (!target || !names)
        return undefined;
    const { subscriptionId, resourceGroup, serviceName, workspace } = target;
    return `/subscriptions/${subscriptionId}/resourceGroups/${resourceGroup}/providers/Microsoft.ApiCenter/services/${serviceName}/workspaces/${workspace}/apis/${names.apiId}`;
}

// EXTERNAL MODULE: ./build/core/text/safe-json.js
var safe_json = __webpack_require__(93706);
;// CONCATENATED MODULE: ./build/app/publish.js







/**
 * Hands the result of a run to its host: report file, outputs, annotations and summary, each on its own. One that
 * cannot be written is a warning, loses none of the others, and changes nothing of what the run is said to have done.
 */
async function publish(report, { publication, log }) {
    const lost = [];
    const attempt = async (what, work) => {
        try {
            return await work();
        }
        catch (error) {
            lost.push(`${what} (${(0,printable/* printable */.g)(error instanceof Error ? error.message : String(error), 300)})`);
            return undefined;
        }
    };
    const path = await attempt('the report file', () => publication.saveReport(() => `${(0,safe_json/* safeJson */.o)(report)}\n`));
    await attempt('the outputs', () => publication.outputs(outputValues((0,fleet_report/* overallReport */.uk)(report), path ?? '')));
    for (const { code, message, level = 'warning' } of report.warnings) {
        log.annotate({ level, code, text: message });
    }
    await attempt('the summary', () => publication.summary(() => renderMarkdown(report)));
    if (lost.length > 0) {
        const text = `Could not write ${lost.join(', ')}. The result of the run is not affected.`;
        log.annotate({ level: 'warning', code: 'not-published', text });
    }
    if (report.error) {
        const { code, message, why, next } = report.error;
        const text = [message, why, next, (0,project/* helpUrl */.xR)(code)].filter((part) => part !== undefined).join('\n');
        log.annotate({ level: 'error', code, text });
    }
    publication.finish(report, (0,report_headline/* resultLine */.ow)(report));
}

;// CONCATENATED MODULE: ./build/core/report/comment-sections.js




/** Identifies a comment of ours, together with its author. */
const commentMarker = '<!-- mcp-register: comment -->';
/** GitHub takes 65,536 characters, Azure DevOps more. */
const comment_sections_limit = 60_000;
const comment_sections_changesShown = 20;
const warningsShown = 5;
/** So that two manifests fit into one comment, however long the reasons are. */
const unitsShown = 40;
const sectionPattern = /<!-- mcp-register: section=(\S+) state=(staged|shown|removed) -->\n([\s\S]*?)\n<!-- mcp-register: end -->/g;
/** The sections of a comment; none for a text that is not ours. */
function readSections(body) {
    return [...body.matchAll(sectionPattern)].flatMap(([, key = '', state, markdown = '']) => state === 'staged' || state === 'shown' || state === 'removed' ? [{ key, state, markdown }] : []);
}
/** A comment out of its sections, in the order of their keys, below the host's limit. */
function renderComment(sections) {
    const sorted = [...sections].sort((a, b) => (a.key < b.key ? -1 : 1));
    const body = () => [
        ...sorted.map(({ key, state, markdown }) => `<!-- mcp-register: section=${key} state=${state} -->\n${markdown}\n<!-- mcp-register: end -->`),
        commentMarker,
    ].join('\n\n');
    while (body().length > comment_sections_limit) {
        const longest = sorted.reduce((a, b) => (b.markdown.length > a.markdown.length ? b : a));
        const short = `${longest.markdown.split('\n')[0]?.slice(0, 200)}\n\nThe rest is in the summary of the run.`;
        if (short.length >= longest.markdown.length)
            break;
        sorted[sorted.indexOf(longest)] = { ...longest, markdown: short };
    }
    return body().slice(0, comment_sections_limit);
}
/** The comment after a run: its section in place of the one that was there. */
function withSection(sections, next) {
    const before = sections.find(({ key }) => key === next.key);
    // A run that failed or only looked leaves an entry that an earlier one made.
    const state = next.state === 'shown' && before?.state === 'staged' ? 'staged' : next.state;
    return [...sections.filter(({ key }) => key !== next.key), { ...next, state }];
}
/** The comment after the close: every entry of the pull request was removed. */
function withAllRemoved(sections) {
    return sections.map((one) => one.state === 'staged'
        ? {
            key: one.key,
            state: 'removed',
            markdown: `### ${(0,markdown_parts/* text */.Qq)(decodeURIComponent(one.key))}: removed\n\nThe pull request is closed, and its entry was removed.`,
        }
        : one);
}
/** The section of a run for a pull request; undefined for a run that is for no entry of its own. */
function sectionOf(report) {
    const { staging, promotion, status } = report;
    if (staging?.apiId === undefined)
        return undefined;
    const { apiId, place } = staging;
    // A registration and a promotion of one entry say different things.
    const key = promotion ? `${apiId}:${promotion.to}` : apiId;
    const wroteEntry = report.applied.some(({ kind, action }) => kind === 'api' && action === 'create');
    const isThere = status === 'registered' || status === 'unchanged' || (status === 'failed' && wroteEntry);
    const markdown = [
        heading(report),
        failure(report),
        (0,markdown_parts/* section */.uW)('What changes for clients', comparison(report)),
        facts(report),
        (0,markdown_parts/* section */.uW)('Written', written(report)),
        (0,markdown_parts/* section */.uW)('Warnings', warnings(report, warningsShown)),
        report.run.url === undefined ? '' : `[The run](${report.run.url})`,
    ];
    return {
        key,
        state: place !== 'preview' && isThere ? 'staged' : status === 'removed' ? 'removed' : 'shown',
        markdown: markdown.filter((block) => block !== '').join('\n\n'),
    };
}
/** The section of a run for a pull request over a manifest; undefined for a run over none. */
function sectionOfFleet(report) {
    const { manifest, staging, results } = report;
    if (manifest === undefined || !staging)
        return undefined;
    const url = results[0]?.run.url;
    const blocks = [...fleetBlocks(report, unitsShown), url === undefined ? '' : `[The run](${url})`];
    const isThere = results.some(({ applied }) => applied.length > 0);
    return {
        key: encodeURIComponent(manifest),
        state: isThere ? 'staged' : 'shown',
        markdown: blocks.filter((block) => block !== '').join('\n\n'),
    };
}
function comparison(report) {
    const { verdict, surface, promotion } = report;
    if (surface === undefined)
        return '';
    if (verdict === 'not-compared')
        return `Nothing is registered${promotion ? ` in ${(0,markdown_parts/* code */.aY)(promotion.to)}` : ''} yet, so nothing was compared.`;
    const changes = surfaceTable(report, comment_sections_changesShown);
    return changes === '' ? 'Nothing: the server offers what is registered.' : changes;
}

;// CONCATENATED MODULE: ./build/app/sticky-comment.js

/** Longer than a job takes from reading the comment to writing it; longer still where many jobs write. */
const settleMs = 1000;
const greatestLooks = 10;
/**
 * Keeps one comment up to date that several jobs share. Hosts cannot write on a condition, so a job that read
 * before we wrote may write over us: we look again a moment later, until a look finds nothing to change. Of
 * two comments made at the same time the older one stays, with what both said; one that was deleted before we wrote is
 * made anew. One run creates one comment at most, even where a later list does not show it.
 *
 * @param change the body that is to be, from those that are there, the oldest first; undefined when none is
 */
async function keepComment(store, change, { clock, random, signal }) {
    let url;
    let created;
    const deleted = new Set();
    for (let look = 1; look <= greatestLooks; look++) {
        const listed = await store.list();
        // A host that does not show what this run made still has it.
        const known = (listed.length > 0 || !created ? listed : [created]).filter(({ id }) => !deleted.has(id));
        const [first, ...duplicates] = known;
        const body = change(known.map((one) => one.body));
        url = first?.url;
        if (body === undefined || (first?.body === body && duplicates.length === 0)) {
            return { settled: true, ...(0,optional/* optional */.l)('url', url) };
        }
        if (!first && created)
            break;
        if (!first)
            created = await store.create(body);
        else if (first.body !== body) {
            if (!(await store.update(first.id, body))) {
                deleted.add(first.id);
                continue;
            }
            if (created?.id === first.id)
                created = { ...created, body };
        }
        for (const { id } of duplicates)
            await store.remove(id);
        await clock.sleep(settleMs * (0.75 + (random() * look) / 2), signal);
    }
    return { settled: false, ...(0,optional/* optional */.l)('url', url) };
}

;// CONCATENATED MODULE: ./build/app/pull-request-comment.js







/**
 * Says on the pull request what the run did, in the one comment that all its jobs share, and notes in the report
 * where that is. A comment that cannot be written is a warning and never a failure.
 */
function commentOnPullRequest(report, pullRequests, ports) {
    return withComment(report, changeOf(report), pullRequests, ports);
}
/** The same for a run over a manifest: one section for all of it. */
function commentOnFleet(report, pullRequests, ports) {
    const own = sectionOfFleet(report);
    const change = own && ((bodies) => renderComment(withSection(sectionsIn(bodies), own)));
    return withComment(report, change, pullRequests, ports);
}
/** The report with the address of the comment, and with what became of it. */
async function withComment(report, change, pullRequests, ports) {
    const { staging } = report;
    if (!staging || !change)
        return report;
    const { warnings, url } = await comment(staging.pullRequest, change, pullRequests, ports);
    return {
        ...report,
        staging: { ...staging, ...(0,optional/* optional */.l)('commentUrl', url) },
        warnings: [...report.warnings, ...(0,report_report/* warningsInWords */.W2)(warnings, ports.words)],
    };
}
/** Says on each pull request whose entries a sweep removed that they were removed, where a comment lists them. */
async function commentOnSwept({ results }, pullRequests, ports) {
    const numbers = new Set(results.flatMap(({ staging }) => (staging ? [staging.pullRequest] : [])));
    const warnings = [];
    for (const number of numbers) {
        const own = results.filter(({ staging }) => staging?.pullRequest === number);
        // The comment does not say which section is which entry's: it is changed when none is left.
        if (own.some(({ status }) => status !== 'removed'))
            continue;
        warnings.push(...(await comment(number, sayRemoved, pullRequests, ports)).warnings);
    }
    return warnings;
}
async function comment(pullRequest, change, pullRequests, ports) {
    if (ports.signal.aborted)
        return { warnings: [] };
    const warning = (why) => ({
        code: 'comment-not-written',
        message: (0,core_message/* sentence */.em) `Could not update the comment on pull request ${pullRequest}: ${why}. The summary of the run has the same content.`,
    });
    try {
        const { settled, ...kept } = await keepComment(pullRequests.commentsOn(pullRequest, commentMarker), change, ports);
        return { ...kept, warnings: settled ? [] : [warning('other jobs kept changing or deleting it')] };
    }
    catch (error) {
        if (error instanceof pull_requests/* RepositoryRefusal */.N)
            return { warnings: [warning(error.reason)] };
        return { warnings: [warning((0,printable/* printable */.g)(error instanceof Error ? error.message : String(error), 600))] };
    }
}
/** What the run changes in the comment; undefined when it has nothing to say there. */
function changeOf(report) {
    const own = sectionOf(report);
    const closes = own === undefined && report.status === 'unchanged' && report.staging?.place !== 'preview';
    const removes = report.status === 'removed' || closes;
    if (!own)
        return removes ? sayRemoved : undefined;
    return (bodies) => {
        const there = sectionsIn(bodies);
        return renderComment(withSection(removes ? withAllRemoved(there) : there, own));
    };
}
function sayRemoved(bodies) {
    const there = sectionsIn(bodies);
    return there.length === 0 ? undefined : renderComment(withAllRemoved(there));
}
function sectionsIn(bodies) {
    return bodies.flatMap(readSections).reduce(withSection, []);
}

;// CONCATENATED MODULE: ./build/app/event-meaning.js
/** The meaning of every run for a merge queue. */
const mergeQueueRun = {
    kind: 'idle',
    reason: 'A run for a merge queue does nothing, because the run for the push after it registers.',
};
/** Why a run for a fork's pull request has no credentials. */
const forksCode = 'The pull request comes from a fork. Its deployment runs code from outside the repository, so nothing is staged.';
/** Whether a merge queue of GitHub created the branch. @param branch with or without `refs/heads/` */
function isMergeQueueBranch(branch) {
    return /^(refs\/heads\/)?gh-readonly-queue\//.test(branch ?? '');
}
/** The number in `refs/pull/5/merge`, `pull/5/head` and the like; undefined for every other ref. */
function pullRequestOfRef(ref) {
    return pullRequestNumber(/^(?:refs\/)?pull\/(\d+)(?:\/|$)/.exec(ref ?? '')?.[1]);
}
/** The number of a pull request from a number or its digits; undefined when it is not a valid one. */
function pullRequestNumber(value) {
    const digits = typeof value === 'string' && /^#?\d+$/.test(value.trim());
    const number = digits ? Number(value.trim().replace('#', '')) : value;
    return typeof number === 'number' && Number.isSafeInteger(number) && number >= 1 && number <= 2_147_483_647
        ? number
        : undefined;
}

;// CONCATENATED MODULE: ./build/app/resolve-event.js



/**
 * Decides what a run does from the meaning of its event, from the input `pull-request`, and, where both leave a question
 * open, from what the host says. In doubt the run is a preview: only a run that is known to be for no pull request may
 * write the entry itself. Throws InvalidInput for an event of a pull request that does not say which one.
 *
 * @param given a number means that the run is for that pull request; `none` means that it is for none, which counts only
 *   on the default branch, because changes there have been reviewed
 */
async function resolveEvent({ meaning, ref, defaultBranch }, given, host) {
    const said = (event, warnings = []) => ({ event, warnings });
    if (meaning.kind === 'ordinary' && typeof given !== 'number')
        return said(meaning);
    const warnings = [];
    if (given === 'none') {
        const branch = ref === undefined ? undefined : (defaultBranch ?? (await host.defaultBranch()));
        if (branch !== undefined && ref === `refs/heads/${branch}`)
            return said({ kind: 'ordinary' });
        warnings.push(noneIgnored(ref, branch));
    }
    if (meaning.kind === 'idle')
        return said(meaning, warnings);
    if (typeof given === 'number') {
        if (meaning.kind === 'pull-request')
            return said({ ...meaning, number: given });
        const withoutCredentials = meaning.kind === 'about-pull-request' ? meaning.withoutCredentials : undefined;
        return said(await namedPullRequest(given, withoutCredentials, host));
    }
    if (meaning.kind === 'unreadable')
        throw meaning.refusal;
    return said(meaning.kind === 'about-pull-request' ? await judge(meaning, host) : meaning, warnings);
}
/** The pull request that the inputs name. It is staged unless it is known to come from a fork. */
async function namedPullRequest(number, known, host) {
    const event = { kind: 'pull-request', number, closed: false };
    if (known !== undefined)
        return { ...event, withoutCredentials: known };
    const found = await host.find({ number });
    const isFork = found?.some(({ fork }) => fork === true) ?? false;
    return isFork ? { ...event, withoutCredentials: forksCode } : event;
}
/** Stages only an open pull request of this repository whose head is the commit of the run. */
async function judge(about, host) {
    const { number, headSha, proven, ordinaryOn, withoutCredentials } = about;
    if (withoutCredentials !== undefined)
        return { kind: 'without-credentials', reason: withoutCredentials };
    if (number === undefined && headSha === undefined) {
        return preview(about, 'and the event does not say which one');
    }
    const found = await host.find({ ...(number === undefined ? {} : { number }), ...shaOf(headSha) });
    if (found === undefined) {
        return proven && number !== undefined
            ? { kind: 'pull-request', number, closed: false }
            : preview(about, 'and the host did not say more about it');
    }
    const own = found.filter((one) => hasHead(one, headSha));
    if (own.length === 0 && number === undefined && ordinaryOn !== undefined && headSha !== undefined) {
        // That the branch contains the commit is not enough: a merge adds the heads of pull requests to it.
        if ((await host.newestCommit(ordinaryOn)) === headSha)
            return { kind: 'ordinary' };
    }
    const [one, ...others] = own.filter(({ open }) => open);
    if (!one)
        return preview(about, 'and no open pull request has the commit of this run as its head');
    if (others.length > 0)
        return preview(about, 'and several open pull requests have this head');
    const fork = one.fork ?? (proven ? false : undefined);
    if (fork === true)
        return { kind: 'without-credentials', reason: forksCode };
    return fork === false
        ? { kind: 'pull-request', number: one.number, closed: false }
        : preview(about, 'and the host did not say whether it comes from a fork');
}
function shaOf(headSha) {
    return headSha === undefined ? {} : { headSha };
}
function hasHead(found, headSha) {
    if (headSha === undefined || found.headSha === undefined)
        return true;
    return found.headSha.toLowerCase() === headSha.toLowerCase();
}
function preview({ what, number }, why) {
    const which = number === undefined ? 'a pull request' : `pull request ${number}`;
    return {
        kind: 'preview',
        reason: (0,core_message/* sentence */.em) `The run is for ${which} (${what}), ${why}. It is a preview and writes nothing. Give ${(0,references/* input */.hF)('pull-request', '<number>')} to stage the pull request, or ${(0,references/* input */.hF)('pull-request', 'none')} if the run is for no pull request.`,
    };
}
function noneIgnored(ref, branch) {
    const why = ref === undefined || branch === undefined
        ? 'it is not known whether this run is on the default branch'
        : `this run is not on the default branch “${branch}”`;
    return {
        code: 'pull-request-none-ignored',
        message: (0,core_message/* sentence */.em) `${(0,references/* input */.hF)('pull-request', 'none')} applies only on the default branch, and ${why}. The event decides what the run does.`,
    };
}

// EXTERNAL MODULE: ./build/core/clock.js
var clock = __webpack_require__(84300);
// EXTERNAL MODULE: ./build/core/http/many-listeners.js
var many_listeners = __webpack_require__(79668);
;// CONCATENATED MODULE: ./build/identity/interruptible.js
/**
 * The credential, whose wait for a token ends with the signal's reason when the run is interrupted. A program that it
 * started, such as the Azure CLI, is not waited for.
 */
function interruptible(credential, signal) {
    return {
        async getToken(scopes, options) {
            signal.throwIfAborted();
            let stop = () => { };
            const interrupted = new Promise((_, reject) => {
                const onAbort = () => reject(signal.reason);
                signal.addEventListener('abort', onAbort);
                stop = () => signal.removeEventListener('abort', onAbort);
            });
            try {
                return await Promise.race([credential.getToken(scopes, options), interrupted]);
            }
            finally {
                stop();
            }
        },
    };
}

// EXTERNAL MODULE: ./build/version.js
var version = __webpack_require__(58508);
;// CONCATENATED MODULE: ./build/app/concealing-transport.js
/** Fields of a sign-in form that hold a secret. */
const secretFields = ['client_assertion', 'client_secret', 'assertion', 'refresh_token', 'password'];
/** A transport that tells what is secret in a request before the request is sent: a service may repeat it. */
function concealingTransport(http, conceal) {
    return {
        send(request) {
            for (const secret of secretsIn(request))
                conceal(secret);
            return http.send(request);
        },
    };
}
function secretsIn({ headers, body }) {
    const named = (wanted) => Object.entries(headers).find(([name]) => name.toLowerCase() === wanted)?.[1] ?? '';
    const credential = named('authorization').replace(/^[A-Za-z][\w-]* /, '');
    const form = named('content-type').startsWith('application/x-www-form-urlencoded');
    const fields = form && body !== undefined ? new URLSearchParams(body) : new URLSearchParams();
    const values = secretFields.map((name) => fields.get(name) ?? '');
    return [credential, ...values].filter((value) => value !== '');
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/core/own-file.js





/** Only the user may read what is kept: it can hold whatever was registered. */
const ownMode = 0o600;
/** Windows has neither flag; there the look at the opened file must do. */
const { O_NOFOLLOW = 0, O_NONBLOCK = 0, O_APPEND, O_CREAT, O_EXCL, O_RDONLY, O_WRONLY } = external_node_fs_.constants;
/** What a temporary file's name ends with: unguessable, so that nobody can put a link there before. */
const temporaryName = /\.[0-9a-f]{32}\.tmp$/;
/**
 * Creates a file that must not be there yet, not even as a link.
 *
 * @param mode its permissions, less those that the user's mask takes away
 */
function createOwnFile(path, mode = ownMode) {
    return (0,promises_.open)(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, mode);
}
/**
 * Opens a file that is there, to be read or added to.
 *
 * @throws Error when it is a link, has a second name, or is no file; ENOENT when it is not there
 */
async function openOwnFile(path, to) {
    const access = to === 'read' ? O_RDONLY : O_WRONLY | O_APPEND;
    requireOwn(await (0,promises_.lstat)(path));
    const file = await (0,promises_.open)(path, access | O_NOFOLLOW | O_NONBLOCK);
    try {
        requireOwn(await file.stat());
        return file;
    }
    catch (error) {
        await file.close();
        throw error;
    }
}
/** The bytes of the user's own file. Throws as {@link openOwnFile} does, and for one with more bytes. */
async function readOwnFile(path, greatestBytes) {
    const file = await openOwnFile(path, 'read');
    try {
        return readBounded(file.fd, greatestBytes);
    }
    finally {
        await file.close();
    }
}
/**
 * Puts a file in the place of what is there, as a whole: it is written beside it under a name of its own, and is on
 * disk when it gets the name. A link at the path is replaced, and what it leads to stays as it is.
 *
 * @param mode its permissions, less those that the user's mask takes away
 * @returns the number of bytes
 */
async function own_file_replaceOwnFile(path, chunks, mode = ownMode) {
    const temporary = `${path}.${(0,external_node_crypto_.randomBytes)(16).toString('hex')}.tmp`;
    const file = await createOwnFile(temporary, mode);
    try {
        const bytes = await writeAndClose(file, chunks);
        await (0,promises_.rename)(temporary, path);
        return bytes;
    }
    catch (error) {
        await (0,promises_.rm)(temporary, { force: true });
        throw error;
    }
}
/** Creates the folder of a file where it is not there yet, with those above it. */
async function createFolderOf(path) {
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
}
/** Why a file cannot be read or written, as a clause without the path. */
function fileProblem(error) {
    if (!(error instanceof Error))
        return String(error);
    const code = 'code' in error ? String(error.code) : undefined;
    if (code === undefined)
        return error.message;
    const known = new Map([
        ['ENOENT', 'its folder does not exist'],
        ['EACCES', 'permission is denied'],
        ['EPERM', 'permission is denied'],
        ['EISDIR', 'it is a folder'],
        ['ENOTDIR', 'a part of its path is no folder'],
        ['EEXIST', 'a part of its path is no folder'],
        ['EROFS', 'the disk is read-only'],
        ['ENOSPC', 'the disk is full'],
    ]).get(code);
    return known === undefined ? code : `${known} (${code})`;
}
/** Writes, closes, and resolves with the number of bytes when they are on disk. */
async function writeAndClose(file, chunks) {
    let bytes = 0;
    try {
        for (const chunk of chunks) {
            await file.writeFile(chunk);
            bytes += chunk.length;
        }
        await file.sync();
        return bytes;
    }
    finally {
        await file.close();
    }
}
/** What is there is the user's own file under one name: what is written to it lands nowhere else. */
function requireOwn(found) {
    const problem = strangeness(found);
    if (problem !== undefined)
        throw new Error(problem);
}
/** One clause about what makes it no ordinary file; undefined for one. */
function strangeness(found) {
    if (found.isSymbolicLink())
        return 'it is a symbolic link';
    if (!found.isFile())
        return 'it is no regular file';
    return found.nlink > 1 ? 'it is a hard link to a file with other names' : undefined;
}
/**
 * One clause about what stands between the user and a file of one's own at this path; undefined when nothing does.
 * A link further up than the working directory, or than the file's own folder, is how the machine is set up.
 */
async function wayThroughLink(path, workingDirectory) {
    for (const folder of foldersToCheck(path, workingDirectory)) {
        const found = await statsOf(folder);
        if (found?.isSymbolicLink())
            return `its folder ${folder} is a symbolic link`;
        if (found && !found.isDirectory())
            return `${folder} is no folder`;
    }
    const found = await statsOf(path);
    return found && strangeness(found);
}
/** Adds a text to the end of the user's own file, which must be there. Throws as {@link openOwnFile} does. */
async function appendToOwnFile(path, text) {
    await writeAndClose(await openOwnFile(path, 'append'), [Buffer.from(text)]);
}
function foldersToCheck(path, workingDirectory) {
    const folder = (0,external_node_path_.dirname)(path);
    const below = (0,external_node_path_.relative)(workingDirectory, folder);
    if (below === '')
        return [];
    if ((0,external_node_path_.isAbsolute)(below) || below.split(external_node_path_.sep)[0] === '..')
        return [folder];
    const parts = below.split(external_node_path_.sep);
    return parts.map((_, index) => (0,external_node_path_.join)(workingDirectory, ...parts.slice(0, index + 1)));
}
async function statsOf(path) {
    try {
        return await (0,promises_.lstat)(path);
    }
    catch (error) {
        if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')) {
            return undefined;
        }
        throw error;
    }
}

// EXTERNAL MODULE: ./build/core/text/decode-utf8.js
var decode_utf8 = __webpack_require__(32646);
;// CONCATENATED MODULE: ./build/app/user-files.js








/** The permissions of a file for others to read, less what the user's mask takes away. */
const sharedMode = 0o666;
/** The files of the working directory, and what every command may do with them: no other place writes one. */
const userFiles = {
    repository() {
        const here = process.cwd();
        const root = diskFiles.repositoryRoot((0,external_node_path_.join)(here, 'file'));
        const path = (from, to) => (0,external_node_path_.relative)(from, to).split(external_node_path_.sep).join('/');
        return { toRoot: path(here, root), fromRoot: path(root, here) };
    },
    async read(path, greatestBytes = greatestFile) {
        try {
            const { text, problem } = (0,decode_utf8/* decodeUtf8 */._)(await atOwnPath(path, (whole) => readOwnFile(whole, greatestBytes)));
            if (text === undefined)
                throw new Error(problem);
            return text;
        }
        catch (cause) {
            if (isSystemError(cause, 'ENOENT'))
                return undefined;
            throw unreadable(path, cause);
        }
    },
    write: (path, text, folders = 'existing') => writing(path, async (whole) => {
        if (folders === 'created')
            await createFolderOf(whole);
        await own_file_replaceOwnFile(whole, [Buffer.from(text)], sharedMode);
    }),
    create: (path, text) => writing(path, async (whole) => {
        await createFolderOf(whole);
        const file = await createOwnFile(whole, sharedMode).catch((cause) => {
            throw isSystemError(cause, 'EEXIST') ? new Error('it exists already') : cause;
        });
        await writeAndClose(file, [Buffer.from(text)]);
    }),
    update: (path, text, before) => writing(path, async (whole) => {
        const there = await readOwnFile(whole, greatestFile);
        if (!there.equals(Buffer.from(before)))
            throw new Error('it was changed while this run read it');
        await own_file_replaceOwnFile(whole, [Buffer.from(text)], (await (0,promises_.stat)(whole)).mode & 0o777);
    }),
};
/** Writes a file that only the user may read. Rejects with an error of which `fileProblem` tells the reason. */
async function writePrivateFile(path, text) {
    await atOwnPath(path, (whole) => replaceOwnFile(whole, [Buffer.from(text)]));
}
/** Does something with the file at a path, unless a link leads to it. */
async function atOwnPath(path, work) {
    const whole = (0,external_node_path_.resolve)(path);
    const problem = await wayThroughLink(whole, process.cwd());
    if (problem !== undefined)
        throw new Error(problem);
    return work(whole);
}
async function writing(path, work) {
    try {
        await atOwnPath(path, work);
    }
    catch (cause) {
        throw new errors/* InvalidInput */.o9({
            code: 'file-not-written',
            message: `${placeOf(path, cause)} could not be written: ${(0,printable/* printable */.g)(fileProblem(cause))}.`,
            next: 'Name a file that no link leads to, in a folder that you may write to.',
            cause,
        });
    }
}
/** What a failed write is about: the folder where no file can be put into it, whichever of several was the first. */
function placeOf(path, cause) {
    const isRefused = ['EACCES', 'EPERM', 'EROFS', 'ENOTDIR'].some((code) => isSystemError(cause, code));
    const isOfFile = cause instanceof Error && 'path' in cause && cause.path === (0,external_node_path_.resolve)(path);
    return isRefused && !(isOfFile && (0,external_node_fs_.existsSync)(path))
        ? `The folder ${(0,printable/* printable */.g)((0,external_node_path_.dirname)(path))}`
        : `The file ${(0,printable/* printable */.g)(path)}`;
}
function unreadable(path, cause) {
    return new errors/* InvalidInput */.o9({
        code: 'file-unreadable',
        message: `The file ${(0,printable/* printable */.g)(path)} cannot be read: ${(0,printable/* printable */.g)(fileProblem(cause))}.`,
        next: 'Check the path; it is relative to the working directory of this command.',
        cause,
    });
}
function isSystemError(error, code) {
    return error instanceof Error && 'code' in error && error.code === code;
}

;// CONCATENATED MODULE: ./build/app/run-ports.js






/** The same network, which tells what is secret in each request. */
function concealingNetwork(network, conceal) {
    return { ...network, http: concealingTransport(network.http, conceal) };
}
/** The network of a run. Proxies are read from the environment when the first request is sent. */
function createNetwork(signal) {
    return {
        http: transportOnDemand(),
        clock: clock/* systemClock */.m,
        wallClock: Date.now,
        random: Math.random,
        signal: (0,many_listeners/* manyListeners */.V)(signal),
    };
}
/** Loads its client for the first request: a run that refuses its inputs needs none. */
function transportOnDemand() {
    let transport;
    return {
        async send(request) {
            transport ??= Promise.all(/* import() */[__webpack_require__.e(237), __webpack_require__.e(476)]).then(__webpack_require__.bind(__webpack_require__, 62476)).then(({ createHttpTransport }) => createHttpTransport());
            return (await transport).send(request);
        },
    };
}
/** The outside world of a run in a pipeline. Every token is masked the moment it exists. */
function runPorts(network, { identity, log, progress, words, startUpMs }) {
    return {
        ...network,
        identity: maskedIdentity(interruptible(identity, network.signal), log),
        progress,
        files: userFiles,
        words,
        version: version/* version */.r,
        startUpMs: Math.round(startUpMs),
    };
}
/** An identity whose tokens are secret from the moment that they exist. */
function maskedIdentity(identity, { mask }) {
    return {
        async getToken(scopes, options) {
            const token = await identity.getToken(scopes, options);
            if (token)
                mask(token.token);
            return token;
        },
    };
}

;// CONCATENATED MODULE: ./build/app/commands.js


/** The commands that a pipeline can ask for, in the order in which its hosts offer them. */
const pipelineCommands = [
    'register',
    'plan',
    'probe',
    'unregister',
    'sweep',
    'sync',
    'audit',
    'promote',
    'export',
];
/** What a command does, as the heading of its part of the log. */
const commandTitles = {
    register: 'Register the MCP server',
    plan: 'Plan the registration of the MCP server',
    probe: 'Probe the MCP server',
    surface: 'Show what the MCP server offers',
    unregister: 'Unregister the MCP server',
    sweep: 'Remove the entries of closed pull requests',
    sync: 'Keep the entries of the manifest up to date',
    audit: 'Audit the catalogue',
    promote: 'Promote the MCP server to another environment',
    export: 'Export the catalogue',
    dump: 'Write a manifest from the API center',
    init: 'Write a manifest from a running server',
};
/** The command that a step asks for, `register` when it names none. Throws InvalidInput. */
function parsePipelineCommand(text) {
    const wanted = text.trim() || 'register';
    const command = pipelineCommands.find((candidate) => candidate === wanted);
    if (command)
        return command;
    throw new errors/* InvalidInput */.o9({
        code: 'input-invalid',
        message: `Expected command to be one of ${pipelineCommands.join(', ')}; got "${(0,printable/* printable */.g)(wanted)}".`,
        next: 'Correct command and run again.',
    });
}

;// CONCATENATED MODULE: ./build/app/run-title.js

/** What a run does, as the heading of its part of the log: the event decides as well as the command. */
function runTitle(inputs) {
    switch (inputs.job) {
        case 'nothing':
            return 'Nothing to do';
        case 'look':
            return 'Check the inputs and the MCP server without credentials';
        case 'preview':
            return 'Show what the change would register';
        case 'stage':
            return inputs.staging.place === 'preview' || inputs.command === 'plan' || inputs.dryRun
                ? `Show what pull request ${inputs.number} would register`
                : `Register the MCP server of pull request ${inputs.number}`;
        case 'unstage':
            return `Remove the entries of pull request ${inputs.number}`;
        case 'register':
            return inputs.dryRun ? commandTitles.plan : commandTitles.register;
        default:
            return commandTitles[inputs.command];
    }
}

;// CONCATENATED MODULE: ./build/app/secret-inputs.js

/** The secret texts among the inputs, to be masked before the first line is printed. */
function secretValues(raw) {
    const secrets = table/* inputRows */.k8.filter(({ secret }) => secret).map(({ name }) => name);
    return Object.entries(raw)
        .filter(([name]) => secrets.includes(name))
        .flatMap(([name, value]) => 
    // Of a header only the value is secret; masking its name would hide ordinary words.
    name === 'probe-headers' ? value.split(/\r?\n/).flatMap(headerSecrets) : [value, ...textsInJson(value)])
        .map((secret) => secret.trim())
        .filter((secret) => secret !== '');
}
/** The whole value, and what stands behind a scheme such as `Bearer`. */
function headerSecrets(line) {
    const value = line.slice(line.indexOf(':') + 1).trim();
    const [, scheme = '', credential] = /^(\S+)\s+(\S.*)$/.exec(value) ?? [];
    if (credential === undefined)
        return [value];
    return [value, credential, ...(/^basic$/i.test(scheme) ? basicSecrets(credential) : [])];
}
/** What Basic authentication encodes: `user:password`, and the password alone. A server may repeat either. */
function basicSecrets(credential) {
    const decoded = Buffer.from(credential, 'base64').toString('utf8');
    return [decoded, decoded.slice(decoded.indexOf(':') + 1)];
}
/** The texts in a secret that was pasted as JSON; none where it is something else. */
function textsInJson(value) {
    if (!value.trimStart().startsWith('{') || value.length > 65_536)
        return [];
    const texts = [];
    try {
        JSON.parse(value, (_, member) => {
            if (typeof member === 'string')
                texts.push(member);
            return member;
        });
    }
    catch {
        return [];
    }
    return texts;
}
/** Variables with which the identities of Azure and of the hosts sign in. */
const secretVariables = [
    'AZURE_CLIENT_SECRET',
    'AZURE_CLIENT_CERTIFICATE_PASSWORD',
    'AZURE_PASSWORD',
    'IDENTITY_HEADER',
    'MSI_SECRET',
    'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
];
const proxyVariables = ['HTTPS_PROXY', 'HTTP_PROXY', 'ALL_PROXY'].flatMap((name) => [
    name,
    name.toLowerCase(),
]);
/** The secret texts among the variables that a run may use: a service may repeat them. */
function secretsOfEnvironment(env) {
    const values = secretVariables.map((name) => env[name]);
    const passwords = proxyVariables.map((name) => passwordOf(env[name]));
    return [...values, ...passwords].flatMap((value) => (value ? [value] : []));
}
function passwordOf(address) {
    if (address === undefined || !URL.canParse(address))
        return undefined;
    const { password } = new URL(address);
    try {
        return decodeURIComponent(password);
    }
    catch {
        return password;
    }
}

;// CONCATENATED MODULE: ./build/app/unsaved-plan.js



/** Says that a run writes no plan although it was asked for one: on a pull request nothing of a plan may be applied. */
function unsavedPlan({ 'plan-out': path = '' }, inputs) {
    const saves = (inputs.job === 'register' || inputs.job === 'sync') && inputs.planOut !== undefined;
    if (path.trim() === '' || saves)
        return [];
    return [
        {
            code: 'plan-not-written',
            message: (0,core_message/* sentence */.em) `The run is not for the branch itself, so it did not write ${(0,printable/* printable */.g)(path, 300)} (${(0,references/* input */.hF)('plan-out')}): such a plan must not be applied. The run after the merge makes one.`,
        },
    ];
}

// EXTERNAL MODULE: ./build/app/with-warnings.js
var with_warnings = __webpack_require__(82774);
;// CONCATENATED MODULE: ./build/app/run.js
























/**
 * Runs a step of a pipeline: masks its secrets, reads its inputs, does what they and the event ask for, and publishes
 * the result. Never rejects.
 */
async function run(given, options) {
    const concealment = createConcealment((line) => given.log.mask(line));
    for (const secret of given.secrets())
        concealment.conceal(secret);
    let asked;
    const host = {
        ...given,
        log: concealingLog(given.log, concealment),
        async step() {
            asked = await given.step();
            return asked;
        },
    };
    const report = await work(host, options, concealment).catch((error) => {
        if (!(error instanceof errors/* Failure */.HR) && error instanceof Error)
            host.log.debug(error.stack ?? error.message);
        const words = asked ? commandWords(host.words, runToWord(asked)) : host.words;
        const failed = (0,describe_error/* failedReport */.k)(error, host.command, words);
        return { ...failed, ...(0,optional/* optional */.l)('title', asked?.raw.title ?? asked?.raw['api-id']) };
    });
    // Before anything is escaped: an escaped secret is none that a host or a reader of the file would know.
    const shown = concealment.value(report);
    await publish(shown, host);
    return shown;
}
async function work(host, options, concealment) {
    const { log, source } = host;
    const step = await host.step();
    const { command, raw } = step;
    for (const secret of secretValues(raw))
        concealment.conceal(secret);
    const { network: open, gitHub, environment, startUpMs } = options();
    const network = concealingNetwork(open, concealment.conceal);
    const onUnknown = sayOnce(host);
    const ask = (about, { gitHubToken }) => host.pullRequestsOf(about, { gitHubToken, network, onUnknown });
    const noted = [];
    const inputs = await readCommand(command, raw, {
        files: diskFiles,
        environment,
        mask: (secret) => log.mask(secret),
        hostSource: source,
        filesOfCommit: filesOfCommit,
        ...(0,optional/* optional */.l)('embedded', host.embedded),
        async eventOf(common) {
            const own = source ? ask(source, common) : (0,pull_requests/* unknownPullRequests */._)('the run has no repository', () => { });
            const { event, warnings } = await eventOf(host, common, own);
            noted.push(...warnings);
            return event;
        },
    });
    noted.push(...unsavedPlan(raw, inputs));
    const words = commandWords(host.words, { ...runToWord(step), isFleet: isFleet(inputs) });
    const ports = runPorts(network, {
        identity: host.signIn(inputs, network, concealment.conceal),
        progress: host.progress?.(inputs) ?? logProgress(log, words),
        log,
        words,
        startUpMs,
    });
    const context = {
        run: host.run,
        ownSource: source,
        identify: (about) => identifySource(about, { send: createServiceClient(network), token: inputs.gitHubToken }, gitHub),
        pullRequestsOf: (about) => ask(about, inputs),
        ...(0,optional/* optional */.l)('issues', host.issuesOf?.({ gitHubToken: inputs.gitHubToken, network })),
        ...(0,optional/* optional */.l)('print', host.print),
    };
    const perform = async (ready) => {
        // The client of Azure is loaded when the inputs are right: a run that only refuses them is quick.
        const { dispatch } = await Promise.all(/* import() */[__webpack_require__.e(237), __webpack_require__.e(591), __webpack_require__.e(747)]).then(__webpack_require__.bind(__webpack_require__, 19747));
        const { report, pullRequests } = await dispatch(ready, context, ports);
        const said = concealment.value((0,with_warnings/* withWarnings */.o)(report, noted, ports));
        if (!host.comments || !ready.comment || !pullRequests)
            return said;
        if (!(0,fleet_report/* isFleetReport */.$1)(said))
            return commentOnPullRequest(said, pullRequests, ports);
        if (said.staging)
            return commentOnFleet(said, pullRequests, ports);
        const warnings = await commentOnSwept(said, pullRequests, ports);
        return { ...said, warnings: [...said.warnings, ...(0,report_report/* warningsInWords */.W2)(warnings, words)] };
    };
    return log.group(runTitle(inputs), () => host.surround?.(inputs, perform) ?? perform(inputs));
}
function isFleet({ job }) {
    return job === 'sync' || job === 'stage-fleet';
}
/** The run as it was asked for. Only `sync` is always for a manifest; a saved plan may be for one server. */
function runToWord({ command, raw }) {
    const isPlanOfFleet = command === 'plan' && Boolean(raw.manifest?.trim());
    return { command, raw, isFleet: command === 'sync' || isPlanOfFleet };
}
/** What the run does: as the host's event says, or, where there is none, as the inputs say. */
async function eventOf(host, { pullRequest }, own) {
    if (host.event)
        return resolveEvent(host.event(), pullRequest, own);
    const event = typeof pullRequest === 'number'
        ? { kind: 'pull-request', number: pullRequest, closed: false }
        : { kind: 'ordinary' };
    return { event, warnings: [] };
}
/** Says why something about a pull request is unknown: a sweep asks for many, and most share the reason. */
function sayOnce({ log, words }) {
    const said = new Set();
    return (reason) => {
        const text = (0,printable/* printable */.g)((0,core_message/* render */.XX)((0,core_message/* sentence */.em) `The state of a pull request is unknown: ${reason}.`, words), 700);
        if (said.has(text))
            return;
        said.add(text);
        log.annotate({ level: 'warning', code: 'pull-request-unknown', text });
    };
}

// EXTERNAL MODULE: ./build/hosts/azure-pipelines/agent-log.js
var agent_log = __webpack_require__(93464);
// EXTERNAL MODULE: ./build/core/text/camel-case.js
var camel_case = __webpack_require__(33959);
;// CONCATENATED MODULE: ./build/hosts/azure-pipelines/agent-values.js


const secretInputs = new Set(table/* inputRows */.k8.filter(({ secret }) => secret).map(({ name }) => (0,camel_case/* camelCase */.x)(name)));
/**
 * The values as the library of tasks gives them, but for what is secret: the library prints each value that it is asked
 * for.
 *
 * @param secrets the values as they stood in the environment
 */
function valuesOfLibrary(lib, secrets) {
    return {
        input: (name) => (secretInputs.has(name) ? secrets.input(name) : lib.getInput(name) || undefined),
        endpointUrl: (id) => lib.getEndpointUrl(id, true) || undefined,
        endpointScheme: (id) => lib.getEndpointAuthorizationScheme(id, true) || undefined,
        endpointParameter: secrets.endpointParameter,
        endpointData: (id, name) => lib.getEndpointDataParameter(id, name, true) || undefined,
    };
}
/**
 * The values as they stand in the environment before the library takes them: to know what must be masked before it
 * prints. Names are matched in any case, because agents differ in how they write an id or a key.
 */
function valuesOfEnvironment(env) {
    const values = new Map(Object.entries(env).map(([name, value]) => [name.toUpperCase(), value]));
    const get = (name) => values.get(name.toUpperCase()) || undefined;
    return {
        input: (name) => get(`INPUT_${name}`),
        endpointUrl: (id) => get(`ENDPOINT_URL_${id}`),
        endpointScheme: (id) => get(`ENDPOINT_AUTH_SCHEME_${id}`),
        endpointParameter: (id, name) => get(`ENDPOINT_AUTH_PARAMETER_${id}_${name}`),
        endpointData: (id, name) => get(`ENDPOINT_DATA_${id}_${name}`),
    };
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./build/app/events/azure-pipelines-event.js

/** The event that started the pipeline, and its ref. No variable of the agent names the default branch. */
function azurePipelinesEvent(env) {
    return {
        meaning: azurePipelinesMeaning(env),
        ref: env.BUILD_SOURCEBRANCH || undefined,
        defaultBranch: undefined,
    };
}
/**
 * What a build is for. Azure Pipelines has no event for the end of a pull request; `sweep` removes its entries. A build
 * that was queued manually, resumed, or started by another pipeline is for a pull request when its ref, or the ref of a
 * pipeline that it uses as a resource, is that of a pull request. Pure.
 */
function azurePipelinesMeaning(env) {
    const ref = env.BUILD_SOURCEBRANCH;
    const sources = resourceBranches(env);
    if ([ref, ...sources].some(isMergeQueueBranch))
        return mergeQueueRun;
    const number = numberOf(env);
    const stranger = isFork(env) ? { withoutCredentials: forksBuild } : {};
    if (env.BUILD_REASON?.toLowerCase() === 'pullrequest') {
        return number === undefined
            ? {
                kind: 'about-pull-request',
                what: 'a build of a pull request that the agent does not name',
                ...stranger,
            }
            : { kind: 'pull-request', number, closed: false, ...stranger };
    }
    if (number !== undefined || env.SYSTEM_PULLREQUEST_PULLREQUESTID) {
        const what = `a build of a pull request with the reason ${env.BUILD_REASON || 'unknown'}`;
        return { kind: 'about-pull-request', what, ...(number === undefined ? {} : { number }), ...stranger };
    }
    // The other pipeline may build another repository, so its pull request number does not apply here.
    return sources.some((source) => pullRequestOfRef(source) !== undefined)
        ? { kind: 'about-pull-request', what: 'a build that uses a pipeline run for a pull request' }
        : { kind: 'ordinary' };
}
const forksBuild = 'The pull request comes from a fork. Its build runs code from outside the repository, so nothing is staged.';
function isFork(env) {
    return env.SYSTEM_PULLREQUEST_ISFORK?.toLowerCase() === 'true';
}
/** The number of the pull request. For a repository on GitHub, the id is an internal one of GitHub and not the number. */
function numberOf(env) {
    const isOnGitHub = /^github/i.test(env.BUILD_REPOSITORY_PROVIDER ?? '');
    return (pullRequestNumber(env.SYSTEM_PULLREQUEST_PULLREQUESTNUMBER) ??
        pullRequestOfRef(env.BUILD_SOURCEBRANCH) ??
        (isOnGitHub ? undefined : pullRequestNumber(env.SYSTEM_PULLREQUEST_PULLREQUESTID)));
}
/** The refs of the pipelines that this one uses as resources. */
function resourceBranches(env) {
    return Object.entries(env).flatMap(([name, value]) => value !== undefined && /^RESOURCES_PIPELINE_.+_SOURCEBRANCH$/i.test(name) ? [value] : []);
}

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
        next: (0,core_message/* sentence */.em) `To sign in, ${(0,references/* way */.Mr)('sign-in')}. Or set AZURE_TENANT_ID, AZURE_CLIENT_ID and AZURE_CLIENT_SECRET, or run on a machine with a managed identity. To try it without Azure, ${(0,references/* way */.Mr)('use-embedded')}; or give ${(0,references/* input */.hF)('arm-endpoint')} with the address that ${(0,references/* command */.G5)('mcp-register', 'emulator')} prints.`,
    });
}

;// CONCATENATED MODULE: ./build/identity/azure-devops-token.js



const answer = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* parseJson */.qFJ(), dist/* object */.Ikc({ oidcToken: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* nonEmpty */.hq()) }));
/**
 * Requests a token of the service connection from Azure DevOps, which is then exchanged at Entra. Rejects with a Failure.
 *
 * @param access address of the request, token of the job (System.AccessToken), and id of the connection
 */
async function requestAzureDevOpsToken({ url, token, connectionId, }, send) {
    const response = await (0,connection_failure/* sendToService */.$D)(send, {
        method: 'POST',
        url: `${url}?api-version=7.1&serviceConnectionId=${encodeURIComponent(connectionId)}`,
        headers: {
            authorization: `Bearer ${token}`,
            'content-type': 'application/json',
            // Without it, Azure DevOps responds to a refused token with a sign-in page.
            'x-tfs-fedauthredirect': 'Suppress',
        },
        repeatable: true,
    });
    const parsed = response.status === 200 ? dist/* safeParse */.xLC(answer, response.text) : undefined;
    if (parsed?.success)
        return parsed.output.oidcToken;
    throw refused(`it returned the status ${response.status}`);
}
function refused(what) {
    return new errors/* Denied */.Cb({
        code: 'no-oidc-token',
        message: `Azure DevOps issued no token for the service connection: ${what}.`,
        why: 'The connection was deleted, this pipeline is not authorized to use it, or the token of the job has expired.',
        next: 'Check the connection in Project settings, Service connections, and run the job again.',
    });
}

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

;// CONCATENATED MODULE: ./build/identity/sign-in-refusal.js






const presentedClaims = dist/* object */.Ikc({ sub: dist/* string */.YjP(), iss: dist/* string */.YjP(), aud: dist/* string */.YjP() });
/** The three claims of a token; undefined when the text is not a token. The token itself is never shown. */
function readPresented(token) {
    const claims = readTokenClaims(token, presentedClaims);
    return claims && { subject: claims.sub, issuer: claims.iss, audience: claims.aud };
}
/** Codes of Entra for a token that no federated credential of the application matches. */
const noMatch = /^(700213|70021|700211|700212|7002138)$/;
/** The meaning of other refusals, by the code of Entra, and which of the two checks helps. */
const causes = {
    '700016': { why: 'The application is not in this tenant.', check: 'identity' },
    '7000229': { why: 'The application has no service principal in this tenant.', check: 'identity' },
    '90002': { why: 'The tenant does not exist in this cloud.', check: 'identity' },
    '900021': { why: 'The tenant id is not valid.', check: 'identity' },
    '900023': { why: 'The tenant id is not valid.', check: 'identity' },
    '900382': { why: 'The tenant belongs to another Azure cloud.', check: 'cloud' },
    '900439': { why: 'The tenant belongs to another Azure cloud.', check: 'cloud' },
    '7000215': { why: 'The client secret is wrong.', check: 'identity' },
    '7000222': { why: 'The client secret has expired.', check: 'identity' },
    '53003': { why: 'A conditional access policy of the tenant blocks this sign-in.', check: 'identity' },
};
/**
 * The failure for a sign-in that Entra refused. Where no federated credential matched, it shows the presented claims and
 * the command that creates a matching credential. Undefined when the error is not a refusal of Entra.
 */
function explainRefusal(error, { clientId, presented }, context) {
    if (!(error instanceof Error))
        return undefined;
    const code = /\bAADSTS(\d+)/.exec(error.message)?.[1];
    if (code === undefined)
        return undefined;
    if (noMatch.test(code) && presented) {
        return noFederatedCredential(error, { code, clientId, presented }, context);
    }
    const cause = causes[code];
    return new errors/* Denied */.Cb({
        code: 'sign-in-failed',
        message: `Entra refused the sign-in of ${context.bearer}: ${(0,printable/* printable */.g)(error.message, 600)}`,
        ...(cause === undefined ? {} : { why: cause.why }),
        next: cause?.check === 'cloud' ? context.checkCloud : context.checkIdentity,
        cause: error,
    });
}
function noFederatedCredential(cause, { code, clientId, presented: { subject, issuer, audience }, }, { bearer, subjects, otherSpelling }) {
    const parameters = JSON.stringify({ name: 'mcp-register', issuer, subject, audiences: [audience] });
    const other = otherSpelling?.(subject);
    const forApplication = (0,references/* command */.G5)(...['az', 'ad', 'app', 'federated-credential', 'create'], ...['--id', (0,printable/* printable */.g)(clientId), '--parameters', (0,printable/* printable */.g)(parameters, 900)]);
    const forIdentity = (0,references/* command */.G5)(...['az', 'identity', 'federated-credential', 'create', '--identity-name', '<name>'], ...['--resource-group', '<group>', '--name', 'mcp-register', '--issuer', (0,printable/* printable */.g)(issuer)], ...['--subject', (0,printable/* printable */.g)(subject), '--audiences', (0,printable/* printable */.g)(audience)]);
    return new errors/* Denied */.Cb({
        code: 'no-federated-credential',
        message: `Entra has no federated credential for the application ${(0,printable/* printable */.g)(clientId)} that matches ${bearer} (AADSTS${code}). Presented: subject ${(0,printable/* printable */.g)(subject)}, issuer ${(0,printable/* printable */.g)(issuer)}, audience ${(0,printable/* printable */.g)(audience)}.`,
        why: code === '7002138'
            ? `The subject differs only in upper and lower case, which Entra compares exactly. ${subjects}`
            : subjects,
        next: (0,core_message/* joined */.oR)([
            (0,core_message/* sentence */.em) `Create it: ${forApplication}`,
            (0,core_message/* sentence */.em) `for a user-assigned identity: ${forIdentity}`,
            ...(other === undefined
                ? []
                : [`if one exists already, it may have the other form of this subject: ${(0,printable/* printable */.g)(other)}`]),
        ], '; '),
        cause,
    });
}

;// CONCATENATED MODULE: ./build/identity/federated-credential.js



/** Milliseconds to keep the pipeline's token, which is valid for minutes: the library asks for it twice for each token. */
const assertionLifetimeMs = 60_000;
/**
 * Signs in without a secret: exchanges the pipeline's own token, requested for each sign-in, for a token of Entra.
 * Rejects with Denied, which explains what Entra refused.
 */
function federatedCredential(federation) {
    const { tenantId, clientId, context } = federation;
    const assertion = pipelineAssertion(federation);
    const credential = libraryCredential(federation.send, federation.authority, ({ ClientAssertionCredential }, options) => new ClientAssertionCredential(tenantId, clientId, assertion.get, options));
    return {
        async getToken(scopes, options) {
            try {
                return await credential.getToken(scopes, options);
            }
            catch (error) {
                const presented = assertion.presented();
                // The library wraps a failed request for the assertion; the original failure says more.
                throw assertion.failure() ?? refusalOf(error, { clientId, presented }, context);
            }
        },
    };
}
function refusalOf(error, presented, context) {
    return error instanceof errors/* Failure */.HR ? error : (explainRefusal(error, presented, context) ?? error);
}
function pipelineAssertion({ ask, now }) {
    let last;
    let presented;
    let failure;
    return {
        presented: () => presented,
        failure: () => failure,
        async get() {
            failure = undefined;
            if (!last || now() - last.at > assertionLifetimeMs)
                last = { token: ask(), at: now() };
            try {
                const token = await last.token;
                presented = readPresented(token);
                return token;
            }
            catch (error) {
                failure = error;
                last = undefined;
                throw error;
            }
        },
    };
}

;// CONCATENATED MODULE: ./build/identity/service-connection-credential.js







const context = {
    bearer: 'this service connection',
    subjects: 'The issuer and the subject change when the connection is renamed, moved to another project, or converted to the issuer of Entra.',
    checkIdentity: 'Open the connection in Project settings, Service connections, and check its application and tenant.',
    checkCloud: 'Open the connection in Project settings, Service connections, and check its environment (the Azure cloud).',
};
/**
 * Signs in with the identity of the service connection when the first token is requested. Rejects with Denied. Throws
 * Denied at once when the connection needs a token of the job and there is none.
 */
function serviceConnectionCredential(connection, ports) {
    const credential = credentialOf(connection, ports);
    return {
        async getToken(scopes, options) {
            try {
                return await credential.getToken(scopeOf(connection, scopes), options);
            }
            catch (error) {
                throw signInRefused(error, connection);
            }
        },
    };
}
/** The scope of a token. In Azure Stack only the connection knows the resource; elsewhere it is the address itself. */
function scopeOf({ armUrl, resource }, scopes) {
    const isForArm = [scopes].flat().join() === `${armUrl}/.default`;
    return resource !== undefined && isForArm ? `${resource.replace(/\/$/, '')}/.default` : scopes;
}
function credentialOf({ id, identity, authority }, { oidc, send, now, mask }) {
    switch (identity.scheme) {
        case 'federated': {
            const { tenantId, clientId } = identity;
            const access = checkAccess(oidc);
            const ask = async () => {
                const token = await requestAzureDevOpsToken({ ...access, connectionId: id }, send);
                mask(token);
                return token;
            };
            return federatedCredential({ tenantId, clientId, authority, ask, send, now, context });
        }
        case 'secret':
            return libraryCredential(send, authority, ({ ClientSecretCredential }, options) => new ClientSecretCredential(identity.tenantId, identity.clientId, identity.secret, options));
        case 'certificate':
            return libraryCredential(send, authority, ({ ClientCertificateCredential }, options) => {
                const { tenantId, clientId, pem } = identity;
                return new ClientCertificateCredential(tenantId, clientId, { certificate: pem }, options);
            });
        case 'managed-identity':
            // Its address is plain http within the machine, which the product's own client refuses outside loopback.
            return lazyCredential(async () => {
                const { ManagedIdentityCredential } = await Promise.all(/* import() */[__webpack_require__.e(237), __webpack_require__.e(907)]).then(__webpack_require__.bind(__webpack_require__, 39907));
                return identity.clientId === undefined
                    ? new ManagedIdentityCredential()
                    : new ManagedIdentityCredential({ clientId: identity.clientId });
            });
    }
}
function checkAccess({ url, token }) {
    if (token && url)
        return { url, token };
    throw new errors/* Denied */.Cb({
        code: 'no-system-token',
        message: `The agent gave the task no ${token ? 'address for token requests (System.OidcRequestUri)' : 'token of the job (System.AccessToken)'}.`,
        why: 'A connection with workload identity federation exchanges a token that the job requests from Azure DevOps.',
        next: 'Run the task in a pipeline of Azure DevOps Services. If it already runs there, update the agent.',
    });
}
const nextSteps = {
    federated: 'Open the connection in Project settings, Service connections, and verify it.',
    secret: 'Renew the secret of the connection, or convert the connection to workload identity federation, which needs no secret.',
    certificate: 'Renew the certificate of the connection, or convert the connection to workload identity federation.',
    'managed-identity': 'Run the job on an agent in Azure that has the managed identity (for a user-assigned one, the connection contains its client id), or use workload identity federation.',
};
function signInRefused(error, { identity }) {
    if (error instanceof errors/* Failure */.HR || !(error instanceof Error))
        return error;
    const clientId = 'clientId' in identity ? (identity.clientId ?? '') : '';
    const explained = explainRefusal(error, { clientId, presented: undefined }, context);
    return new errors/* Denied */.Cb({
        code: 'sign-in-failed',
        message: `Could not get an Azure access token for the service connection: ${(0,printable/* printable */.g)(error.message, 600)}`,
        ...(explained?.why === undefined ? {} : { why: explained.why }),
        next: nextSteps[identity.scheme],
        cause: error,
    });
}

// EXTERNAL MODULE: ./build/core/text/without-end.js
var without_end = __webpack_require__(58672);
;// CONCATENATED MODULE: ./build/repositories/azure-devops-api.js







/** Azure DevOps refused a request, did not respond, or returned an unexpected response. */
class AzureDevOpsRefusal extends Error {
    /** Undefined when no readable response came. */
    status;
    /** The message as data: a clause. */
    reason;
    constructor(reason, options = {}) {
        super((0,core_message/* render */.XX)(reason, core_message/* plainWords */.c5), { cause: options.cause });
        this.reason = reason;
        this.status = options.status;
    }
}
/**
 * The REST API of one collection, called with the token of the job. The token is sent only to the collection: no redirect
 * is followed. A request that may be repeated is tried three times.
 *
 * @param collection address of the organization, System.CollectionUri: https, or http on loopback
 */
function azureDevOpsApi({ collection, token }, send) {
    const base = `${(0,without_end/* withoutEnd */.M)(collection, '/')}/`;
    return async ({ method, path, apiVersion, body, answer }) => {
        const response = await send({
            party: 'repository',
            method,
            url: `${base}${path}?api-version=${apiVersion}`,
            headers: {
                authorization: `Bearer ${token}`,
                accept: 'application/json',
                // Without it, Azure DevOps responds to a refused token with a sign-in page.
                'x-tfs-fedauthredirect': 'Suppress',
                ...(body === undefined ? {} : { 'content-type': 'application/json' }),
            },
            ...(body === undefined ? {} : { body: JSON.stringify(body) }),
            // The service may have carried out a POST already.
            repeatable: method !== 'POST',
        }).catch((error) => {
            // The reason of an interruption is for the run, not for the caller to explain.
            if (error instanceof errors/* Incomplete */.nd)
                throw error;
            throw new AzureDevOpsRefusal(explainNoResponse('Azure DevOps', error), { cause: error });
        });
        // The sign-in page of Azure DevOps has another status.
        if ((0,connection_failure/* proxyPageOf */.FU)(base, response)) {
            throw new AzureDevOpsRefusal(explainProxy('Azure DevOps', response.status));
        }
        return answerOf(response.status, response.text, answer);
    };
}
const azure_devops_api_refusalSchema = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* parseJson */.qFJ(), dist/* looseObject */._H3({ message: dist/* string */.YjP() }));
function answerOf(status, text, schema) {
    // 203 is the sign-in page.
    const done = status === 200 || status === 201 || status === 204;
    if (!done) {
        const parsed = dist/* safeParse */.xLC(azure_devops_api_refusalSchema, text);
        const words = parsed.success ? `: ${(0,printable/* printable */.g)(parsed.output.message, 300)}` : '';
        throw new AzureDevOpsRefusal(`Azure DevOps returned the status ${status}${words}`, { status });
    }
    const parsed = dist/* safeParse */.xLC(schema, jsonOf(text));
    if (parsed.success)
        return parsed.output;
    const where = dist/* getDotPath */.BuJ(parsed.issues[0]);
    throw new AzureDevOpsRefusal(`Azure DevOps returned the status ${status} with an unexpected response${where === null ? '' : ` (${(0,printable/* printable */.g)(where, 100)})`}`, { status });
}
/** The parsed body; undefined for another text than JSON, such as the empty body after a removal. */
function jsonOf(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/repositories/azure-repos-pull-requests.js





const apiVersion = '7.1';
const pullRequestSchema = dist/* looseObject */._H3({ status: dist/* string */.YjP() });
const foundSchema = dist/* looseObject */._H3({
    status: dist/* string */.YjP(),
    /** Present only for a pull request from a fork. */
    forkSource: dist/* nullish */.cl6(dist/* unknown */.L5J()),
    lastMergeSourceCommit: dist/* nullish */.cl6(dist/* looseObject */._H3({ commitId: dist/* string */.YjP() })),
});
const azure_repos_pull_requests_repositorySchema = dist/* looseObject */._H3({ defaultBranch: dist/* optional */.lqM(dist/* string */.YjP()) });
const states = new Map([
    ['active', 'open'],
    ['completed', 'closed'],
    ['abandoned', 'closed'],
]);
const commentSchema = dist/* looseObject */._H3({
    id: dist/* number */.aig(),
    content: dist/* nullish */.cl6(dist/* string */.YjP()),
    isDeleted: dist/* optional */.lqM(dist/* boolean */.zMY()),
    author: dist/* nullish */.cl6(dist/* looseObject */._H3({ id: dist/* string */.YjP() })),
});
const threadSchema = dist/* looseObject */._H3({
    id: dist/* number */.aig(),
    isDeleted: dist/* optional */.lqM(dist/* boolean */.zMY()),
    comments: dist/* nullish */.cl6(dist/* array */.YOg(commentSchema)),
});
const threadsSchema = dist/* looseObject */._H3({ value: dist/* array */.YOg(threadSchema) });
const identitySchema = dist/* looseObject */._H3({ authenticatedUser: dist/* looseObject */._H3({ id: dist/* string */.YjP() }) });
/** The pull requests of a repository of Azure Repos. */
function azureReposPullRequests(access) {
    const { api, onUnknown } = access;
    return {
        async stateOf(pullRequest) {
            try {
                const { status } = await api({
                    method: 'GET',
                    path: pathOf(access, pullRequest),
                    apiVersion,
                    answer: pullRequestSchema,
                });
                const state = states.get(status);
                if (state !== undefined)
                    return state;
                onUnknown(`Azure DevOps returned an unknown state: ${status}`);
            }
            catch (error) {
                onUnknown(explain(error, azure_repos_pull_requests_unreadable));
            }
            return 'unknown';
        },
        async find({ number }) {
            // The ref of a build contains the number; no event names only a commit.
            if (number === undefined)
                return undefined;
            try {
                const { status, forkSource, lastMergeSourceCommit } = await api({
                    method: 'GET',
                    path: pathOf(access, number),
                    apiVersion,
                    answer: foundSchema,
                });
                const fork = forkSource !== undefined && forkSource !== null;
                const headSha = lastMergeSourceCommit?.commitId;
                return [{ number, open: states.get(status) === 'open', fork, headSha }];
            }
            catch (error) {
                onUnknown(explain(error, azure_repos_pull_requests_unreadable));
                return undefined;
            }
        },
        newestCommit: () => Promise.resolve(undefined),
        async defaultBranch() {
            try {
                const { defaultBranch } = await api({
                    method: 'GET',
                    path: repositoryPath(access),
                    apiVersion,
                    answer: azure_repos_pull_requests_repositorySchema,
                });
                return defaultBranch?.replace(/^refs\/heads\//, '');
            }
            catch (error) {
                onUnknown(explain(error, azure_repos_pull_requests_unreadable));
                return undefined;
            }
        },
        commentsOn: (pullRequest, marker) => threads(access, pullRequest, marker),
    };
}
function repositoryPath({ project, repository }) {
    return `${encodeURIComponent(project)}/_apis/git/repositories/${encodeURIComponent(repository)}`;
}
function pathOf(access, pullRequest) {
    return `${repositoryPath(access)}/pullrequests/${pullRequest}`;
}
/** The page of a pull request, at one of its threads. */
function pageOf({ collection, project, repository }, pullRequest, thread) {
    const base = (0,without_end/* withoutEnd */.M)(collection, '/');
    const path = `${encodeURIComponent(project)}/_git/${encodeURIComponent(repository)}/pullrequest/${pullRequest}`;
    return `${base}/${path}?discussionId=${thread}`;
}
/** Stores each comment as the first of its own thread; its id is that of the thread. */
function threads(access, pullRequest, marker) {
    const { api } = access;
    const path = `${pathOf(access, pullRequest)}/threads`;
    let author;
    /** The id of the first comment, by the id of its thread. */
    const firstComments = new Map();
    const commentPath = (thread) => `${path}/${thread}/comments/${firstComments.get(thread) ?? 1}`;
    const written = async (call) => {
        return call.catch((error) => {
            throw new pull_requests/* RepositoryRefusal */.N(explain(error, unwritable), { cause: error });
        });
    };
    async function whoAmI() {
        const { authenticatedUser } = await api({
            method: 'GET',
            path: '_apis/connectionData',
            // This API exists only as a preview.
            apiVersion: '7.1-preview',
            answer: identitySchema,
        });
        return authenticatedUser.id.toLowerCase();
    }
    return {
        async list() {
            author ??= whoAmI();
            const [own, { value }] = await Promise.all([
                author,
                api({ method: 'GET', path, apiVersion, answer: threadsSchema }),
            ]).catch((error) => {
                throw new pull_requests/* RepositoryRefusal */.N(explain(error, azure_repos_pull_requests_unreadable), { cause: error });
            });
            return value
                .filter(({ isDeleted }) => isDeleted !== true)
                .flatMap(({ id, comments }) => {
                const [first] = comments ?? [];
                if (!first || first.isDeleted || first.author?.id.toLowerCase() !== own)
                    return [];
                if (!first.content?.includes(marker))
                    return [];
                firstComments.set(id, first.id);
                return [{ id, body: first.content, url: pageOf(access, pullRequest, id) }];
            })
                .sort((a, b) => a.id - b.id);
        },
        async create(content) {
            const { id } = await written(api({
                method: 'POST',
                path,
                apiVersion,
                // Closed, because an open thread blocks a merge where every comment must be resolved.
                body: { comments: [{ parentCommentId: 0, content, commentType: 1 }], status: 4 },
                answer: dist/* looseObject */._H3({ id: dist/* number */.aig() }),
            }));
            return { id, body: content, url: pageOf(access, pullRequest, id) };
        },
        async update(thread, content) {
            const path = commentPath(thread);
            return written(api({ method: 'PATCH', path, apiVersion, body: { content }, answer: dist/* unknown */.L5J() })
                .then(() => true)
                .catch(notThere));
        },
        async remove(thread) {
            await written(api({ method: 'DELETE', path: commentPath(thread), apiVersion, answer: dist/* unknown */.L5J() }).catch(notThere));
        },
    };
}
/** What a call resolves to when its comment no longer exists. */
function notThere(error) {
    if (error instanceof AzureDevOpsRefusal && error.status === 404)
        return false;
    throw error;
}
const azure_repos_pull_requests_unreadable = 'check that the build service may read the repository, and that the job checks it out, because its token may be limited to repositories that it checks out';
const unwritable = 'allow “Contribute to pull requests” for the build service, “<project> Build Service (<organization>)” or “Project Collection Build Service”, in Project settings, Repositories, Security';
/** Why Azure DevOps refused, and for a missing permission what to do, in one clause. */
function explain(error, whatToDo) {
    if (!(error instanceof AzureDevOpsRefusal))
        return error instanceof Error ? error.message : String(error);
    const { status, reason } = error;
    return status === 401 || status === 403 || status === 404 ? (0,core_message/* sentence */.em) `${reason}; ${whatToDo}` : reason;
}

;// CONCATENATED MODULE: ./build/repositories/github-questions.js

const repository = dist/* looseObject */._H3({ full_name: dist/* string */.YjP() });
const pullSchema = dist/* looseObject */._H3({
    number: dist/* number */.aig(),
    state: dist/* picklist */.KIO(['open', 'closed']),
    // The repository is null when the fork was deleted.
    head: dist/* optional */.lqM(dist/* looseObject */._H3({ sha: dist/* string */.YjP(), repo: dist/* nullable */.mee(repository) })),
    base: dist/* optional */.lqM(dist/* looseObject */._H3({ repo: repository })),
});
const branchSchema = dist/* looseObject */._H3({ commit: dist/* looseObject */._H3({ sha: dist/* string */.YjP() }) });
const github_questions_repositorySchema = dist/* looseObject */._H3({ default_branch: dist/* string */.YjP() });
/** What a run asks GitHub to understand its event. What is refused once more after two retries is final. */
function gitHubQuestions(connect, onUnknown) {
    const orUnknown = async (question) => {
        try {
            return await question;
        }
        catch (error) {
            onUnknown(error);
            return undefined;
        }
    };
    return {
        find: (wanted) => orUnknown(find(connect, wanted)),
        newestCommit: (branch) => orUnknown(newestCommit(connect, branch)),
        defaultBranch: () => orUnknown(defaultBranch(connect)),
    };
}
async function find(connect, { number, headSha }) {
    const { octokit, owner, repo } = await connect();
    if (number !== undefined) {
        const { data } = await octokit.request('GET /repos/{owner}/{repo}/pulls/{pull_number}', {
            owner,
            repo,
            pull_number: number,
        });
        return [foundOf(dist/* parse */.qgA(pullSchema, data))];
    }
    const { data } = await octokit.request('GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls', {
        owner,
        repo,
        commit_sha: headSha ?? '',
        per_page: 100,
    });
    const here = `${owner}/${repo}`.toLowerCase();
    return dist/* parse */.qgA(dist/* array */.YOg(pullSchema), data)
        .filter(({ base }) => base?.repo.full_name.toLowerCase() === here)
        .map(foundOf)
        .filter((found) => found.headSha === headSha);
}
async function newestCommit(connect, branch) {
    const { octokit, owner, repo } = await connect();
    const { data } = await octokit.request('GET /repos/{owner}/{repo}/branches/{branch}', {
        owner,
        repo,
        branch,
    });
    return dist/* parse */.qgA(branchSchema, data).commit.sha;
}
async function defaultBranch(connect) {
    const { octokit, owner, repo } = await connect();
    const { data } = await octokit.request('GET /repos/{owner}/{repo}', { owner, repo });
    return dist/* parse */.qgA(github_questions_repositorySchema, data).default_branch;
}
function foundOf({ number, state, head, base }) {
    const fork = head === undefined || base === undefined
        ? undefined
        : head.repo?.full_name.toLowerCase() !== base.repo.full_name.toLowerCase();
    return { number, open: state === 'open', fork, headSha: head?.sha };
}

;// CONCATENATED MODULE: ./build/repositories/github-viewer.js

/** The name under which the token of a workflow's job writes. */
const jobsOwnName = 'github-actions[bot]';
const viewerSchema = dist/* looseObject */._H3({ viewer: dist/* looseObject */._H3({ login: dist/* string */.YjP() }) });
const userSchema = dist/* looseObject */._H3({ login: dist/* string */.YjP() });
/**
 * Under which name a token writes, as {@link plainName} gives names. Only an app's own token may ask by GraphQL, and only
 * a person's may ask for the user; else it is the job's own.
 */
async function gitHubViewer(connect) {
    const { octokit } = await connect();
    const answer = await octokit.graphql('{ viewer { login } }').catch(() => undefined);
    const parsed = dist/* safeParse */.xLC(viewerSchema, answer);
    if (parsed.success)
        return plainName(parsed.output.viewer.login);
    const user = await octokit.request('GET /user').catch(() => undefined);
    const named = dist/* safeParse */.xLC(userSchema, user?.data);
    return plainName(named.success ? named.output.login : jobsOwnName);
}
/** Some answers write a bot's name with `[bot]`, some without. */
function plainName(login) {
    return login.toLowerCase().replace(/\[bot\]$/, '');
}

;// CONCATENATED MODULE: ./build/repositories/github-pull-requests.js






const github_pull_requests_pullSchema = dist/* looseObject */._H3({ state: dist/* picklist */.KIO(['open', 'closed']) });
const github_pull_requests_commentSchema = dist/* looseObject */._H3({
    id: dist/* number */.aig(),
    body: dist/* nullish */.cl6(dist/* string */.YjP()),
    html_url: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* string */.YjP(), dist/* url */.OZ5())),
    user: dist/* nullish */.cl6(dist/* looseObject */._H3({ login: dist/* string */.YjP() })),
});
/** Pages of 100 comments: older ones are read first, and ours is among the first. */
const greatestPages = 50;
/** Pull requests on GitHub, or on a forge with the same API. */
function gitHubPullRequests(access) {
    const connect = gitHubConnection(access);
    return {
        async stateOf(pullRequest) {
            try {
                const { octokit, owner, repo } = await connect();
                const { data } = await octokit.request('GET /repos/{owner}/{repo}/pulls/{pull_number}', {
                    owner,
                    repo,
                    pull_number: pullRequest,
                });
                return dist/* parse */.qgA(github_pull_requests_pullSchema, data).state;
            }
            catch (error) {
                access.onUnknown(explainGitHub(error));
                return 'unknown';
            }
        },
        ...gitHubQuestions(connect, (error) => access.onUnknown(explainGitHub(error))),
        commentsOn: (pullRequest, marker) => comments(connect, pullRequest, marker),
    };
}
function comments(connect, pullRequest, marker) {
    let author;
    /** Comments that this run made are ours, whatever name their author has. */
    const created = new Set();
    /** Under which name this run wrote: a host that does not say who asks tells it with a new comment. */
    const wroteAs = new Set();
    function isOurs({ id, user, body }, own) {
        if (!body?.includes(marker))
            return false;
        const login = user?.login ?? '';
        return created.has(id) || wroteAs.has(login) || plainName(login) === own;
    }
    return {
        async list() {
            const { octokit, owner, repo } = await connect();
            author ??= gitHubViewer(connect);
            let pages = 0;
            const [own, all] = await Promise.all([
                author,
                octokit.paginate('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', { owner, repo, issue_number: pullRequest, per_page: 100 }, ({ data }, done) => {
                    if (++pages >= greatestPages)
                        done();
                    return dist/* parse */.qgA(dist/* array */.YOg(github_pull_requests_commentSchema), data).filter(({ body }) => body?.includes(marker));
                }),
            ]).catch(explained);
            return all
                .filter((comment) => isOurs(comment, own))
                .map(stored)
                .sort((a, b) => a.id - b.id);
        },
        async create(body) {
            const { octokit, owner, repo } = await connect();
            const comment = await octokit
                .request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
                owner,
                repo,
                issue_number: pullRequest,
                body,
            })
                .then(({ data }) => dist/* parse */.qgA(github_pull_requests_commentSchema, data))
                .catch(explained);
            created.add(comment.id);
            if (comment.user)
                wroteAs.add(comment.user.login);
            return stored(comment);
        },
        async update(id, body) {
            const { octokit, owner, repo } = await connect();
            return octokit
                .request('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', {
                owner,
                repo,
                comment_id: id,
                body,
            })
                .then(() => true)
                .catch((error) => (statusOf(error) === 404 ? false : explained(error)));
        },
        async remove(id) {
            const { octokit, owner, repo } = await connect();
            await octokit
                .request('DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}', { owner, repo, comment_id: id })
                .catch((error) => (statusOf(error) === 404 ? undefined : explained(error)));
        },
    };
}
function stored({ id, body, html_url }) {
    return { id, body: body ?? '', ...(0,optional/* optional */.l)('url', html_url) };
}
function explained(error) {
    throw new pull_requests/* RepositoryRefusal */.N(explainGitHub(error), { cause: error });
}

;// CONCATENATED MODULE: ./build/hosts/azure-pipelines/azure-pull-requests.js











/**
 * The pull requests of a repository, wherever that is kept: of Azure Repos in the organization of the build with
 * the token of the job, of GitHub with one that is given. Of others, and without a token, nothing is known.
 */
function azurePullRequests(source, access, agent) {
    const { env } = agent;
    const { gitHubToken: token, network, onUnknown } = access;
    const isBuilt = isSourceOfBuild(source, env);
    const provider = env.BUILD_REPOSITORY_PROVIDER?.toLowerCase();
    const inRepos = isBuilt && provider === 'tfsgit' ? ofBuild(env) : inCollectionOf(source, env);
    if (inRepos)
        return inAzureRepos(inRepos, access, agent);
    const isElsewhere = isBuilt && provider !== 'github' && provider !== 'githubenterprise';
    const place = isElsewhere ? undefined : gitHubRepositoryOf(source, gitHubRules(env));
    if (place)
        return gitHubPullRequests({ send: createServiceClient(network), token, ...place, onUnknown });
    const why = isBuilt
        ? `the repository is kept by “${(0,printable/* printable */.g)(env.BUILD_REPOSITORY_PROVIDER || 'unknown', 40)}”; pull requests are known of Azure Repos and of GitHub`
        : `${(0,registration_source/* shownSource */.Vt)(source)} is neither in the organization of this build nor on a GitHub that it may ask`;
    return (0,pull_requests/* unknownPullRequests */._)(why, onUnknown);
}
function isSourceOfBuild(source, env) {
    const built = sourceOfPipeline(env);
    return built !== undefined && (0,registration_source/* isSameSource */.E6)(built, source);
}
function ofBuild(env) {
    return {
        project: env.SYSTEM_TEAMPROJECTID || env.SYSTEM_TEAMPROJECT,
        repository: (0,registration_source/* stableId */.dD)(env.BUILD_REPOSITORY_ID) ?? env.BUILD_REPOSITORY_NAME,
    };
}
/** Project and repository, where the source is in Azure Repos and in the collection of the build. */
function inCollectionOf({ host, path }, env) {
    // The name of a repository makes an address out of that of the collection.
    const probe = (0,registration_source/* sourceAt */.Pf)(`${(0,without_end/* withoutEnd */.M)(env.SYSTEM_COLLECTIONURI ?? '', '/')}/p/_git/r`);
    const prefix = probe?.path?.replace(/p\/_git\/r$/, '');
    if (!probe || prefix === undefined || host !== probe.host || !path?.startsWith(prefix))
        return undefined;
    const [project, git, repository, ...more] = path.slice(prefix.length).split('/');
    return git === '_git' && more.length === 0 ? { project, repository } : undefined;
}
function inAzureRepos({ project, repository }, { network, onUnknown }, { env, systemToken: token }) {
    const { SYSTEM_COLLECTIONURI: collection } = env;
    if (!token) {
        return (0,pull_requests/* unknownPullRequests */._)('the agent gave the task no token of the job (System.AccessToken)', onUnknown);
    }
    if (!collection || !project || !repository) {
        return (0,pull_requests/* unknownPullRequests */._)('the agent does not tell collection, project and repository of the build', onUnknown);
    }
    const api = azureDevOpsApi({ collection, token }, createServiceClient(network));
    return azureReposPullRequests({ api, collection, project, repository, onUnknown });
}

;// CONCATENATED MODULE: ./build/hosts/azure-pipelines/connection-defaults.js



/**
 * The inputs with what the connection provides: the cloud, the tenant, and the subscription where the API center
 * is given by its parts. Throws InvalidInput where a connection to a management group provides none.
 */
function connectionDefaults(raw, connection, command) {
    if (!connection || command === 'probe')
        return raw;
    const { armUrl, tenantId, subscriptionId } = connection;
    const filled = {
        ...(tenantId === undefined ? {} : { 'tenant-id': tenantId }),
        // Its own address counts like a cloud of Azure's: an administrator entered it.
        ...(raw['arm-endpoint'] === undefined
            ? { 'arm-endpoint': armUrl, 'allow-any-arm-endpoint': 'true' }
            : {}),
        ...raw,
    };
    const byParts = raw['resource-group'] !== undefined || raw['api-center-name'] !== undefined;
    if (!byParts || raw['api-center-id'] !== undefined || raw['subscription-id'] !== undefined)
        return filled;
    if (subscriptionId !== undefined)
        return { ...filled, 'subscription-id': subscriptionId };
    throw new errors/* InvalidInput */.o9({
        code: 'connection-scope',
        message: 'The service connection is for a management group and names no subscription.',
        next: (0,core_message/* sentence */.em) `Give ${(0,references/* input */.hF)('subscription-id')} as well, or the ARM id of the API center as ${(0,references/* input */.hF)('api-center-id')}.`,
    });
}

;// CONCATENATED MODULE: ./build/hosts/azure-pipelines/task-inputs.js



/** The name that first-party tasks use for the connection; pipelines write its alias. */
const connectionInput = { name: 'connectedServiceNameARM', alias: 'azureSubscription' };
/** The rows of a table that the task has: the service connection says who signs in. */
function taskRows(rows) {
    return rows.filter(({ name, cliOnly }) => !cliOnly && name !== 'client-id');
}
const taskInputRows = taskRows(table/* inputRows */.k8);
/**
 * The inputs as the agent hands them over, by their camelCase names. What was not given is an empty text; an input for a
 * path is the folder of the sources then.
 */
function taskInputs(values, env) {
    const folders = [env.BUILD_SOURCESDIRECTORY, env.SYSTEM_DEFAULTWORKINGDIRECTORY]
        .filter((folder) => folder !== undefined && folder !== '')
        .map((folder) => (0,external_node_path_.resolve)(folder ?? ''));
    const text = (name) => values.input(name)?.trim() ?? '';
    const given = ({ name, kind }) => {
        const value = text((0,camel_case/* camelCase */.x)(name));
        return kind.type === 'path' && value !== '' && folders.includes((0,external_node_path_.resolve)(value)) ? '' : value;
    };
    return {
        command: text('command'),
        connectionId: text(connectionInput.name) || text(connectionInput.alias) || undefined,
        raw: Object.fromEntries(taskInputRows
            .map((row) => [row.name, given(row)])
            .filter(([, value]) => value !== '')),
    };
}

;// CONCATENATED MODULE: ./build/hosts/azure-pipelines/macros.js




/** A macro `$(name)` or a run-time expression `$[…]` that the agent left in place. */
const macro = /\$\([^()\r\n]+\)|\$\[[^\]\r\n]+\]/;
/**
 * Refuses a variable of the pipeline that does not exist: the agent leaves the macro in the text, wherever it stands.
 * Throws InvalidInput that names the first one.
 *
 * @param withoutSecrets the build gets no secret variables: a secret or a part of the target that is nothing but a
 *   macro was not given then
 * @returns the inputs without those
 */
function checkMacros(inputs, withoutSecrets) {
    const raw = Object.fromEntries(Object.entries(inputs.raw).filter(([name, value]) => {
        const row = taskInputRows.find((candidate) => candidate.name === name);
        return !(withoutSecrets && row && isFromSecrets(row) && isBareMacro(value));
    }));
    checkMacro({ input: 'command' }, inputs.command);
    checkMacro({ input: connectionInput.alias }, inputs.connectionId ?? '');
    for (const [name, value] of Object.entries(raw))
        checkMacro({ input: name }, value);
    return { ...inputs, raw };
}
/** Whether a build runs code of an untrusted author, and so gets no secret variables. */
function isWithoutCredentials({ meaning }) {
    return 'withoutCredentials' in meaning && meaning.withoutCredentials !== undefined;
}
function checkMacro(input, value) {
    const found = macro.exec(value)?.[0];
    if (found === undefined)
        return;
    const whole = found === value.trim();
    throw new errors/* InvalidInput */.o9({
        code: 'variable-undefined',
        message: (0,core_message/* sentence */.em) `${input} ${whole ? 'is' : 'contains'} ${(0,printable/* printable */.g)(found, 100)}: the pipeline has no such variable.`,
        why: 'The agent leaves the macro of an undefined variable as it is.',
        next: (0,core_message/* sentence */.em) `Define the variable, or correct its name in ${input}; an output variable of an earlier step needs the name of that step before it.`,
    });
}
function isFromSecrets({ secret, group }) {
    return secret === true || group === 'target';
}
function isBareMacro(value) {
    const text = value.trim();
    return macro.exec(text)?.[0] === text;
}

;// CONCATENATED MODULE: ./build/hosts/azure-pipelines/proxy.js
/**
 * The variables that lead requests through the agent's proxy. The agent keeps its address to itself, and
 * lists what goes past it as regular expressions over URLs; so each address that is known is asked about.
 *
 * @param urls where the run will send requests
 */
function proxy_proxyVariables(env, urls) {
    const { AGENT_PROXYURL: address } = env;
    if (!address || !URL.canParse(address) || env.HTTPS_PROXY || env.https_proxy)
        return {};
    const bypass = bypassPatterns(env.AGENT_PROXYBYPASSLIST);
    const direct = urls
        .filter((url) => URL.canParse(url) && bypass.some((pattern) => pattern.test(url)))
        .map((url) => new URL(url).hostname);
    const exceptions = [...new Set([env.NO_PROXY ?? env.no_proxy ?? '', ...direct])].filter((host) => host !== '');
    const proxy = new URL(address);
    proxy.username = encodeURIComponent(env.AGENT_PROXYUSERNAME ?? '');
    proxy.password = encodeURIComponent(proxyPassword(env) ?? '');
    return {
        HTTPS_PROXY: proxy.href,
        ...(exceptions.length === 0 ? {} : { NO_PROXY: exceptions.join(',') }),
    };
}
/** The agent hands it over as a secret variable. */
function proxyPassword(env) {
    return env.SECRET_AGENT_PROXYPASSWORD || env.AGENT_PROXYPASSWORD || undefined;
}
/** A list that cannot be read, or a pattern that is none, lets nothing past the proxy. */
function bypassPatterns(list) {
    try {
        const patterns = JSON.parse(list || '[]');
        return Array.isArray(patterns) ? patterns.flatMap((pattern) => regExp(String(pattern))) : [];
    }
    catch {
        return [];
    }
}
function regExp(pattern) {
    try {
        return [new RegExp(pattern, 'i')];
    }
    catch {
        return [];
    }
}

// EXTERNAL MODULE: ./build/core/clouds.js
var clouds = __webpack_require__(93658);
;// CONCATENATED MODULE: ./build/hosts/azure-pipelines/read-service-connection.js




const usable = 'Choose a connection of the type Azure Resource Manager: workload identity federation, service principal or managed identity.';
/** Reads the connection. Throws InvalidInput when it is missing, incomplete, or of another type, scope or scheme. */
function readServiceConnection(values, id) {
    const data = (name) => values.endpointData(id, name);
    const parameter = (name) => values.endpointParameter(id, name);
    const url = values.endpointUrl(id);
    const scheme = values.endpointScheme(id);
    if (url === undefined || scheme === undefined) {
        throw new errors/* InvalidInput */.o9({
            code: 'connection-missing',
            message: `The agent has no service connection ${(0,printable/* printable */.g)(id, 60)}.`,
            why: 'It was deleted, or this pipeline is not authorized to use it.',
            next: 'Set azureSubscription to the name of the connection, and authorize the pipeline to use it (Project settings, Service connections).',
        });
    }
    const identity = identityOf(scheme, { data, parameter });
    const environment = data('environment')?.toLowerCase();
    const scope = data('scopelevel') ?? 'Subscription';
    if (environment === undefined && data('subscriptionid') === undefined) {
        throw new errors/* InvalidInput */.o9({
            code: 'connection-type',
            message: 'The service connection is not of the type Azure Resource Manager.',
            next: usable,
        });
    }
    if (!/^(subscription|managementgroup)$/i.test(scope)) {
        throw new errors/* InvalidInput */.o9({
            code: 'connection-scope',
            message: `The scope of the service connection is ${(0,printable/* printable */.g)(scope, 60)}, which does not contain API centers.`,
            next: 'Use a connection to the subscription of the API center, or to a management group above it.',
        });
    }
    return {
        id,
        identity,
        armUrl: (0,without_end/* withoutEnd */.M)(url, '/'),
        authority: data('activedirectoryauthority') ??
            data('environmentauthorityurl') ??
            (0,clouds/* cloudNamed */.X)(environment ?? '')?.authority,
        resource: environment === 'azurestack' ? data('activedirectoryserviceendpointresourceid') : undefined,
        tenantId: parameter('tenantid'),
        subscriptionId: data('subscriptionid'),
    };
}
function identityOf(scheme, { data, parameter }) {
    const required = (name, what) => {
        const value = parameter(name);
        if (value !== undefined)
            return value;
        throw new errors/* InvalidInput */.o9({
            code: 'connection-incomplete',
            message: `The service connection has no ${what} (scheme ${(0,printable/* printable */.g)(scheme, 60)}).`,
            next: 'Open it in Project settings, Service connections, complete it and save it.',
        });
    };
    const principal = () => ({
        tenantId: required('tenantid', 'tenant'),
        clientId: required('serviceprincipalid', 'application (client) id'),
    });
    switch (scheme.toLowerCase()) {
        case 'workloadidentityfederation':
            return { scheme: 'federated', ...principal() };
        case 'serviceprincipal':
            return parameter('authenticationtype')?.toLowerCase() === 'spncertificate'
                ? {
                    scheme: 'certificate',
                    ...principal(),
                    pem: required('serviceprincipalcertificate', 'certificate'),
                }
                : { scheme: 'secret', ...principal(), secret: required('serviceprincipalkey', 'secret') };
        case 'managedserviceidentity':
            return { scheme: 'managed-identity', clientId: data('msiclientid') };
        default:
            throw new errors/* InvalidInput */.o9({
                code: 'connection-scheme',
                message: `The service connection uses the scheme ${(0,printable/* printable */.g)(scheme, 60)}, which cannot sign in to an API center.`,
                next: usable,
            });
    }
}
/** The secret texts of a connection: masked before the first line is printed. */
function connectionSecrets(values, id) {
    return ['serviceprincipalkey', 'serviceprincipalcertificate']
        .map((name) => values.endpointParameter(id, name))
        .filter((value) => value !== undefined);
}
/** The token of the job itself: what the pipeline may ask Azure DevOps for. */
function systemToken(values) {
    return values.endpointParameter('SystemVssConnection', 'AccessToken');
}

// EXTERNAL MODULE: ./build/hosts/azure-pipelines/words.js
var words = __webpack_require__(21999);
;// CONCATENATED MODULE: ./build/hosts/azure-pipelines/host.js





















/** Azure Pipelines, by the variables that the agent gives to a task and the commands that it takes. */
function azurePipelinesHost(env, lib, write) {
    const values = valuesOfLibrary(lib, valuesOfEnvironment(env));
    const inputs = taskInputs(values, env);
    const log = (0,agent_log/* createAgentLog */.y_)(lib, write);
    const event = azurePipelinesEvent(env);
    let connection;
    return {
        words: words/* taskWords */.b,
        command: inputs.command || 'register',
        run: runFacts(env),
        source: sourceOfPipeline(env),
        log,
        secrets: () => secretsOf(valuesOfEnvironment(env), env),
        async step() {
            const command = parsePipelineCommand(inputs.command);
            const { connectionId, raw: given } = checkMacros(inputs, isWithoutCredentials(event));
            connection = connectionId === undefined ? undefined : readServiceConnection(values, connectionId);
            const raw = connectionDefaults(given, connection, command);
            Object.assign(process.env, proxy_proxyVariables(env, addresses(raw, connection, env)));
            return { command, raw };
        },
        event: () => event,
        comments: true,
        signIn(_, network, conceal) {
            const send = createServiceClient(network);
            if (!connection)
                return environmentCredential(env, send);
            const oidc = { url: env.SYSTEM_OIDCREQUESTURI, token: systemToken(values) };
            return serviceConnectionCredential(connection, { oidc, send, now: network.wallClock, mask: conceal });
        },
        pullRequestsOf: (source, access) => azurePullRequests(source, access, { env, systemToken: systemToken(values) }),
        publication: publicationOf(env, log, lib),
    };
}
/** The secret texts that the agent gives to the task. */
function secretsOf(values, env) {
    const { raw, connectionId } = taskInputs(values, env);
    return [
        ...secretValues(raw),
        ...secretsOfEnvironment(env),
        ...(connectionId === undefined ? [] : connectionSecrets(values, connectionId)),
        ...[systemToken(values), proxyPassword(env)].filter((secret) => secret !== undefined),
    ];
}
/** Where the run will send requests, as far as that is known before it starts. */
function addresses(raw, connection, env) {
    return [
        raw['server-url'],
        raw['probe-url'],
        raw['arm-endpoint'],
        connection?.armUrl,
        connection?.authority,
        env.SYSTEM_OIDCREQUESTURI,
        env.SYSTEM_COLLECTIONURI,
        env.BUILD_REPOSITORY_URI,
    ].filter((url) => url !== undefined);
}
function publicationOf(env, log, lib) {
    // A folder of its own for each step: several may run in one job, and what they wrote stays until its end.
    let folder;
    const write = async (name, text) => {
        folder ??= (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(env.AGENT_TEMPDIRECTORY || (0,external_node_os_.tmpdir)(), 'mcp-register-'));
        const path = (0,external_node_path_.join)(folder, name);
        await own_file_replaceOwnFile(path, [Buffer.from(text)]);
        return path;
    };
    return {
        saveReport: (json) => write('report.json', json()),
        outputs(values) {
            for (const [name, value] of Object.entries(values))
                lib.setVariable((0,camel_case/* camelCase */.x)(name), value, false, true);
        },
        // The name is what the tab shows as the heading of this part.
        summary: async (markdown) => lib.uploadSummary(await write('MCP Register.md', markdown())),
        finish({ status, error }, line) {
            log.info(line);
            // The agent knows pass and fail alone; the code itself is an output.
            if (error)
                lib.setResult(lib.TaskResult.Failed, '');
            else
                lib.setResult(lib.TaskResult.Succeeded, status);
        },
    };
}

;// CONCATENATED MODULE: ./build/hosts/azure-pipelines/task-lib.js



/**
 * Loads the library of tasks. Loading it takes inputs, endpoints and secret variables out of the environment, into a
 * vault whose key it writes into the agent's temporary folder, here into one of our own; it prints names and, with debugging on, values as they
 * are read: so every secret must be masked before.
 */
async function loadTaskLib() {
    const folder = ownFolder([process.env.AGENT_TEMPDIRECTORY, (0,external_node_os_.tmpdir)(), process.cwd()]);
    if (folder !== undefined) {
        process.env.AGENT_TEMPDIRECTORY = folder;
        process.once('exit', () => (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true }));
    }
    // The library prints it as it loads, and the proxy is set up without it.
    for (const name of ['SECRET_AGENT_PROXYPASSWORD', 'AGENT_PROXYPASSWORD'])
        delete process.env[name];
    return __webpack_require__.e(/* import() */ 358).then(__webpack_require__.t.bind(__webpack_require__, 70358, 19));
}
/** A new folder, in the first place that takes one: a key that another user or step left there is in no one's way. */
function ownFolder(places) {
    for (const place of places) {
        if (!place)
            continue;
        try {
            return (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(place, 'mcp-register-'));
        }
        catch {
            // The next place may take it.
        }
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/hosts/azure-pipelines/main.js









/** Runs the task. The agent is told pass or fail; the outputs say the rest. */
async function runTask(environment, write) {
    const env = { ...environment };
    const { conceal } = createConcealment((secret) => {
        for (const line of (0,agent_log/* maskedLines */.FZ)(secret))
            (0,agent_log/* printCommand */.Tr)(write, { name: 'task.setsecret' }, line);
    });
    for (const secret of secretsOf(valuesOfEnvironment(env), env))
        conceal(secret);
    const host = azurePipelinesHost(env, await loadTaskLib(), write);
    await run(host, () => ({
        // Made after the host has read the step: the agent's proxy is known then.
        network: createNetwork(cancellation()),
        gitHub: gitHubRules(env),
        environment: env,
        startUpMs: performance.now(),
    }));
}


/***/ }),

/***/ 19461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ RepositoryRefusal),
/* harmony export */   _: () => (/* binding */ unknownPullRequests)
/* harmony export */ });
/* harmony import */ var _core_message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85285);

/** The host of a repository refused a request, or did not respond as expected. */
class RepositoryRefusal extends Error {
    /** Why, and what to do: the part of a sentence after a colon. */
    reason;
    constructor(reason, options = {}) {
        super((0,_core_message_js__WEBPACK_IMPORTED_MODULE_0__/* .render */ .XX)(reason, _core_message_js__WEBPACK_IMPORTED_MODULE_0__/* .plainWords */ .c5), options);
        this.reason = reason;
    }
}
/** Pull requests of which nothing is known, and why. */
function unknownPullRequests(why, onUnknown) {
    const refuse = () => Promise.reject(new RepositoryRefusal(why));
    return {
        stateOf() {
            onUnknown(why);
            return Promise.resolve('unknown');
        },
        find() {
            onUnknown(why);
            return Promise.resolve(undefined);
        },
        newestCommit: () => Promise.resolve(undefined),
        defaultBranch: () => Promise.resolve(undefined),
        commentsOn: () => ({ list: refuse, create: refuse, update: refuse, remove: refuse }),
    };
}


/***/ }),

/***/ 58508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
/** The version of this product; a test holds it to package.json. */
const version = '0.1.0';


/***/ })

};
