export const id = 248;
export const ids = [248];
export const modules = {

/***/ 12434:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fy: () => (/* binding */ limits),
/* harmony export */   Iv: () => (/* binding */ inlineSpecificationBytes),
/* harmony export */   Wm: () => (/* binding */ lifecycleStages),
/* harmony export */   XV: () => (/* binding */ apiVersion),
/* harmony export */   Z2: () => (/* binding */ environmentKinds),
/* harmony export */   Zv: () => (/* binding */ skus),
/* harmony export */   gr: () => (/* binding */ resourceNamePattern),
/* harmony export */   yd: () => (/* binding */ skuLimits)
/* harmony export */ });
/* unused harmony exports specificationFormats, metadataEntities */
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
const metadataEntities = (/* unused pure expression or super */ null && (['api', 'environment', 'deployment']));


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

/***/ 1684:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ cutAtWord)
/* harmony export */ });
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20075);

/**
 * Text that fits the limit: where it is too long, cut at the last word boundary and ended with an ellipsis.
 *
 * @param limit the maximum length in UTF-16 units, including the ellipsis
 */
function cutAtWord(text, limit) {
    if (text.length <= limit)
        return text;
    const head = (0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .cutAtCharacter */ .H)(text, limit - 1);
    const boundary = beforeLastWord(head);
    return `${boundary > limit / 2 ? head.slice(0, boundary) : head}…`;
}
/** Where the spaces before the last word begin; -1 where there is one word only. */
function beforeLastWord(text) {
    let end = text.length;
    while (end > 0 && !/\s/.test(text.charAt(end - 1)))
        end--;
    return end === 0 ? -1 : text.slice(0, end).trimEnd().length;
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

/***/ 64248:
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
        next: 'Run again: it does only what is missing.',
    }));
    process.once('SIGINT', abort).once('SIGTERM', abort);
    return controller.signal;
}

// EXTERNAL MODULE: ./build/core/text/printable.js
var printable = __webpack_require__(20075);
;// CONCATENATED MODULE: ./build/core/text/secret-forms.js

/** Fewer characters would stand in ordinary words by chance. */
const shortestForm = 8;
/**
 * The ways in which others repeat a text: as it is, on one line of a log, in a URL, in JSON, in HTML, and in Base64 at
 * each of the three places where it can start. The longest come first, so that none is found within another one.
 */
function formsOf(secret) {
    const text = secret.replace(/\p{Surrogate}/gu, '\uFFFD');
    const encoded = urlForms(text);
    const inJson = jsonForms(text);
    const forms = [
        text,
        (0,printable/* printable */.g)(text, text.length * 2),
        ...encoded,
        // Percent signs are encoded again where an address stands in the query of another.
        ...encoded.map((form) => form.replaceAll('%', '%25')),
        ...inJson,
        ...inJson.map((form) => JSON.stringify(form).slice(1, -1)),
        ...htmlForms(text),
        ...base64Forms(text),
    ];
    return [...new Set(forms)]
        .filter((form) => form.length >= shortestForm)
        .toSorted((a, b) => b.length - a.length);
}
/** As `encodeURIComponent`, `encodeURI`, forms and strict encoders write it, with hexadecimal digits in either case. */
function urlForms(text) {
    const component = encodeURIComponent(text);
    const percent = (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
    const forms = [
        component,
        encodeURI(text),
        component.replace(/[!'()*]/g, percent),
        component.replace(/[!'()*~]/g, percent),
        new URLSearchParams({ '': text }).toString().slice(1),
    ];
    return forms.flatMap((form) => [form, form.replace(/%[\dA-F]{2}/g, (code) => code.toLowerCase())]);
}
/** As JavaScript, PHP (`\/`) and .NET (`\u002B`, in either case) write it. */
function jsonForms(text) {
    const plain = JSON.stringify(text).slice(1, -1);
    const escaped = (form, pattern, upper) => form.replace(pattern, (character) => {
        const code = character.charCodeAt(0).toString(16).padStart(4, '0');
        return `\\u${upper ? code.toUpperCase() : code}`;
    });
    const asciiOnly = /[^\0-\x7f]/g;
    const careful = /[^\0-\x7f]|[<>&'+`]/g;
    const withQuotes = /[^\0-\x7f]|[<>&'+`"]/g;
    return [
        plain,
        plain.replaceAll('/', '\\/'),
        ...[false, true].flatMap((upper) => [
            escaped(plain, asciiOnly, upper),
            escaped(plain, careful, upper),
            escaped(plain.replaceAll('\\"', '"'), withQuotes, upper),
        ]),
    ];
}
function htmlForms(text) {
    const plain = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    const quoted = plain.replaceAll('"', '&quot;');
    const numbers = plain.replaceAll('"', '&#34;');
    return [
        plain,
        quoted,
        ...['&#39;', '&#x27;', '&apos;', '&#039;'].flatMap((apostrophe) => [
            quoted.replaceAll("'", apostrophe),
            numbers.replaceAll("'", apostrophe),
            // Handlebars and others encode these as well.
            quoted
                .replaceAll("'", apostrophe)
                .replaceAll('/', '&#x2F;')
                .replaceAll('`', '&#x60;')
                .replaceAll('=', '&#x3D;'),
            // Go and .NET encode the plus sign.
            numbers.replaceAll("'", apostrophe).replaceAll('+', '&#43;'),
            quoted.replaceAll("'", apostrophe).replaceAll('+', '&#x2B;'),
        ]),
    ];
}
/** Only the characters that nothing but the secret decides: those at the ends hold bits of what is beside it. */
function base64Forms(text) {
    const bytes = Buffer.from(text);
    return [0, 1, 2].flatMap((offset) => {
        const padded = Buffer.concat([Buffer.alloc(offset), bytes]);
        const start = Math.ceil((offset * 8) / 6);
        const end = Math.floor((padded.length * 8) / 6);
        return ['base64', 'base64url'].map((encoding) => padded.toString(encoding).slice(start, end));
    });
}

;// CONCATENATED MODULE: ./build/core/text/guessable.js

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
    if (text.length < shortestForm || words.has(text.toLowerCase()))
        return true;
    return text.length <= 200 && ordinary.some((pattern) => pattern.test(text));
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
    function redact(text) {
        if (text.length < shortestForm)
            return text;
        let redacted = text;
        for (const form of forms)
            redacted = redacted.replaceAll(form, mask);
        return withoutStarts(redacted, forms);
    }
    return {
        add(secret) {
            const text = secret.trim().slice(0, longestSecret);
            if (isGuessable(text) || known.has(text) || known.size >= greatestCount)
                return false;
            known.add(text);
            forms = [...new Set([...forms, ...formsOf(text)])].toSorted((a, b) => b.length - a.length);
            return true;
        },
        text: redact,
        value: (value) => mapStrings(value, redact),
    };
}
/** A text that was cut may end, before the ellipsis or without one, with the start of a secret. */
function withoutStarts(text, forms) {
    if (text.length < shortestStart)
        return text;
    return text
        .split('…')
        .map((part) => withoutStart(part, forms))
        .join('…');
}
function withoutStart(text, forms) {
    for (const form of forms) {
        if (form.length <= shortestStart)
            continue;
        const tail = text.slice(-form.length);
        const at = tail.lastIndexOf(form.slice(0, shortestStart));
        if (at !== -1 && form.startsWith(tail.slice(at))) {
            return `${text.slice(0, text.length - tail.length + at)}${mask}`;
        }
    }
    return text;
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

;// CONCATENATED MODULE: ./build/app/concealment.js


/** @param mask tells the host one line that it must not show */
function createConcealment(mask) {
    const redactor = createRedactor();
    const masked = new Set();
    return {
        text: redactor.text,
        value: redactor.value,
        conceal(secret) {
            redactor.add(secret);
            for (const line of secret.split(/\r?\n/).map((text) => text.trim())) {
                // The first and the last line of a certificate or a key are those of every other one.
                if (isGuessable(line) || line.startsWith('-----'))
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

// EXTERNAL MODULE: ./build/core/apicenter/vocabulary.js
var vocabulary = __webpack_require__(12434);
// EXTERNAL MODULE: ./build/core/message.js
var core_message = __webpack_require__(85285);
// EXTERNAL MODULE: ./build/core/references.js
var references = __webpack_require__(96714);
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
            message: (0,core_message/* sentence */.em) `${(0,references/* input */.hF)('source')} is not the address of a repository: "${(0,printable/* printable */.g)(withoutUser(text))}".`,
            why: 'It marks the entry as yours, so that no other pipeline changes it by accident.',
            next: (0,core_message/* sentence */.em) `Give the address of the repository, without a password or a query, for example: ${(0,references/* input */.hF)('source', 'https://github.com/contoso/weather')}`,
        });
    }
    if (source.url.length > vocabulary/* limits */.Fy.url) {
        throw new errors/* InvalidInput */.o9({
            code: 'source-invalid',
            message: (0,core_message/* sentence */.em) `${(0,references/* input */.hF)('source')} is ${source.url.length} characters long; API Center allows at most ${vocabulary/* limits */.Fy.url}.`,
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

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
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

;// CONCATENATED MODULE: ./build/core/text/without-tags.js
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

;// CONCATENATED MODULE: ./build/core/http/connection-failure.js





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
    return new errors/* ServiceFailed */.Xh({
        code: 'service-unreachable',
        message: `${new URL(url).host} did not respond (${(0,printable/* printable */.g)(code ?? 'connection failed')}).`,
        why: certificate
            ? 'Its certificate is signed by an authority that this machine does not trust.'
            : 'This machine cannot reach the host: check the network, the proxy and name resolution, and whether something listens there.',
        next: certificate
            ? (0,core_message/* sentence */.em) `Save the authority’s certificate to a file, and ${(0,references/* way */.Mr)('trust-authority')}; then run again.`
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
    const said = (0,printable/* printable */.g)(withoutTags(text).replace(/\s+/g, ' ').trim(), 200);
    return new errors/* Denied */.Cb({
        code: 'proxy-refused',
        message: `A proxy or firewall refused the request to ${host} with the status ${status}${said && ` (${said})`}.`,
        why: `The response did not come from ${host} itself.`,
        next: status === 407
            ? (0,core_message/* sentence */.em) `The proxy asks for a user name and a password: ${(0,references/* way */.Mr)('sign-in-to-proxy')}.`
            : `Ask who runs the proxy to allow ${host} for this machine, or add the host to NO_PROXY; then run again.`,
    });
}
/**
 * Sends a request and returns the response of the service. Throws a Failure where there is none: because the connection
 * failed, a proxy refused it, or the run was interrupted.
 */
async function sendToService(send, request) {
    const answer = await send(request).catch((error) => {
        if (error instanceof errors/* Failure */.HR)
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

;// CONCATENATED MODULE: ./build/repositories/no-response.js




/** Why a host of repositories gave no response, as a clause: from the error, or from one of its causes. */
function explainNoResponse(service, error) {
    for (let cause = error; cause instanceof Error; cause = cause.cause) {
        const code = 'code' in cause ? String(cause.code) : '';
        if (isCertificateCode(code)) {
            return (0,core_message/* sentence */.em) `the certificate of ${service} is signed by an authority that this machine does not trust (${code}); save that authority’s certificate to a file, and ${(0,references/* way */.Mr)('trust-authority')}`;
        }
    }
    const message = (0,printable/* printable */.g)(error instanceof Error ? error.message : String(error), 200);
    return `${service} could not be reached: ${message}`;
}
/** Why a proxy refused a request, and what to do, as a clause. */
function explainProxy(service, status) {
    const whatToDo = status === 407 ? (0,references/* way */.Mr)('sign-in-to-proxy') : `ask who runs it to allow ${service} for this machine`;
    return (0,core_message/* sentence */.em) `a proxy or firewall refused the request to ${service} with the status ${status}; ${whatToDo}`;
}

;// CONCATENATED MODULE: ./build/repositories/pull-requests.js

/** The host of a repository refused a request, or did not respond as expected. */
class RepositoryRefusal extends Error {
    /** Why, and what to do: the part of a sentence after a colon. */
    reason;
    constructor(reason, options = {}) {
        super((0,core_message/* render */.XX)(reason, core_message/* plainWords */.c5), options);
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

;// CONCATENATED MODULE: ./build/repositories/github-client.js







const publicApi = 'https://api.github.com';
/** GitHub's own client over ours; loaded when the first request is made. The token goes to the API's origin only. */
async function gitHubClient({ send, token, apiUrl, }) {
    const { getOctokit } = await __webpack_require__.e(/* import() */ 785).then(__webpack_require__.bind(__webpack_require__, 92785));
    const silent = { debug() { }, info() { }, warn() { }, error() { } };
    const baseUrl = apiUrl || publicApi;
    return getOctokit(token, {
        baseUrl,
        log: silent,
        request: { fetch: serviceFetch(send, new URL(baseUrl).origin) },
    });
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
            throw new RepositoryRefusal((0,core_message/* sentence */.em) `${(0,references/* input */.hF)('github-token')} is not given`);
        if (owner === '' || repo === '') {
            throw new RepositoryRefusal('the run belongs to no repository on GitHub');
        }
        return { octokit: await gitHubClient({ send, token, apiUrl }), owner, repo };
    }
}
const headersSchema = dist/* record */.g1P(dist/* string */.YjP(), dist/* union */.KCZ([dist/* string */.YjP(), dist/* number */.aig(), dist/* undefined */.Vxk()]));
const refusalSchema = dist/* looseObject */._H3({
    status: dist/* number */.aig(),
    response: dist/* optional */.lqM(dist/* looseObject */._H3({ headers: dist/* optional */.lqM(headersSchema), data: dist/* optional */.lqM(dist/* unknown */.L5J()) })),
});
/** Why GitHub refused a request, and what to do, from what it said. */
function explainGitHub(error) {
    if (error instanceof RepositoryRefusal)
        return error.reason;
    const message = (0,printable/* printable */.g)(error instanceof Error ? error.message : String(error), 200);
    const refusal = dist/* safeParse */.xLC(refusalSchema, error);
    if (!refusal.success)
        return message;
    const { status, response } = refusal.output;
    // The client reports a request without a response as a 500.
    if (!response)
        return explainNoResponse('GitHub', error);
    const headers = response.headers ?? {};
    if (status === 407 || (status === 403 && isPage(response.data) && !headers['x-github-request-id'])) {
        return explainProxy('GitHub', status);
    }
    const limit = explainLimit(status, headers, message);
    if (limit !== undefined)
        return limit;
    if (status === 403 && /\block(ed)?\b/i.test(message)) {
        return `the conversation of the pull request is locked (${message})`;
    }
    if (status === 403 || status === 404) {
        return (0,core_message/* sentence */.em) `GitHub refused the request (${status}: ${message}); ${(0,references/* way */.Mr)('allow-pull-request-comments')}`;
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
    if (rules.own && rules.ownPlace && isSameSource(rules.own, source))
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
    if (own && isWhole(own) && isSameSource(own, source))
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
        const message = (0,core_message/* sentence */.em) `GitHub could not identify the repository ${shownSource(source)}: ${explainGitHub(error)}. ${rest}`;
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
    const found = sourceAt(`${new URL(source.url).origin}/${name}`, String(id));
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
        return sourceAt(`${gitHubServer(env)}/${env.GITHUB_REPOSITORY}`, env.GITHUB_REPOSITORY_ID);
    }
    const address = builtRepository(env);
    if (env.TF_BUILD === 'True' && address !== undefined) {
        // Of a repository elsewhere the id is its name once more, or that of the service connection.
        const isAzureRepos = (env.BUILD_REPOSITORY_PROVIDER || 'TfsGit').toLowerCase() === 'tfsgit';
        return sourceAt(address, isAzureRepos ? env.BUILD_REPOSITORY_ID : undefined);
    }
    if (env.CI_PROJECT_URL)
        return sourceAt(env.CI_PROJECT_URL, env.CI_PROJECT_ID);
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
        const host = sourceAt(`${gitHubServer(env)}/owner/name`)?.host;
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

;// CONCATENATED MODULE: ./build/core/http/bounded-body.js
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

;// CONCATENATED MODULE: ./build/core/http/retry-decision.js
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

;// CONCATENATED MODULE: ./build/core/http/with-time-limit.js
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
        return withTimeLimit(clock, timeoutMs, signal, async (limited) => {
            const { status, headers, body, close } = await http.send({ ...request, signal: limited });
            try {
                return { status, headers, text: await readText(body, { left: maxBytes }) };
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
        const next = nextAttempt(outcome, number, random, wallClock());
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
;// CONCATENATED MODULE: ./build/core/registration/defaults.js
/** What applies where something is created and nothing is given. The table of inputs shows the same constants. */
const defaultEnvironmentId = 'production';
const defaultVersionTitle = 'v1';
const defaultServerType = 'Azure Functions';

;// CONCATENATED MODULE: ./build/core/apicenter/target.js





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
        const query = (0,references/* command */.G5)('az', 'apic', 'show', '-g', '<group>', '-n', '<name>', '--query', 'id', '-o', 'tsv');
        throw new errors/* InvalidInput */.o9({
            code: 'api-center-id-malformed',
            message: (0,core_message/* sentence */.em) `${(0,references/* input */.hF)(name)} is not the ARM id of an API center: "${(0,printable/* printable */.g)(id, 300)}".`,
            why: 'It must have the form /subscriptions/<id>/resourceGroups/<group>/providers/Microsoft.ApiCenter/services/<name>.',
            next: (0,core_message/* sentence */.em) `Copy it from the API center’s JSON view in the portal, or run: ${query}`,
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
    throw new errors/* InvalidInput */.o9({
        code: 'target-invalid',
        message: (0,core_message/* sentence */.em) `${(0,references/* input */.hF)(name)} is not valid: "${(0,printable/* printable */.g)(value)}". Expected ${rule}.`,
        next: (0,core_message/* sentence */.em) `Correct ${(0,references/* input */.hF)(name)} (or that part of ${(0,references/* input */.hF)('api-center-id')}) and run again.`,
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
    return text.length >= 2 && text.length <= 90 && vocabulary/* resourceNamePattern */.gr.test(text);
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./build/core/clock.js

const systemClock = {
    now: () => performance.now(),
    async sleep(ms, signal) {
        try {
            await (0,promises_.setTimeout)(ms, undefined, signal ? { signal } : {});
        }
        catch (error) {
            throw signal?.aborted ? signal.reason : error;
        }
    },
    // Node takes whole milliseconds only.
    timeout: (ms) => AbortSignal.timeout(Math.max(0, Math.ceil(ms))),
};

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/core/json.js
var json = __webpack_require__(28314);
;// CONCATENATED MODULE: ./build/core/surface/schema/keywords.js

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
        return schemaMapKeywords.has(keyword) && (0,json/* isJsonObject */.O)(value) ? Object.values(value) : [];
    });
}
/** A copy with every direct subschema that is an object mapped; data such as `enum` and `default` is left alone. */
function mapSubschemas(schema, map) {
    const one = (value) => ((0,json/* isJsonObject */.O)(value) ? map(value) : value);
    return Object.fromEntries(Object.entries(schema).map(([keyword, value]) => {
        if (Array.isArray(value))
            return [keyword, schemaListKeywords.has(keyword) ? value.map(one) : value];
        if (!(0,json/* isJsonObject */.O)(value))
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

;// CONCATENATED MODULE: ./build/core/surface/schema/dialect.js


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
        const beside = Object.keys(schema).filter((keyword) => !isAnnotation(keyword));
        if (beside.some((keyword) => !['$ref', '$schema', '$defs', 'definitions'].includes(keyword)))
            return true;
    }
    return subschemas(schema).some((inner) => (0,json/* isJsonObject */.O)(inner) && hasSiblings(inner));
}

;// CONCATENATED MODULE: ./build/core/surface/canonical.js




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
function canonical_canonicalJson(value) {
    if (Array.isArray(value))
        return `[${value.map(canonical_canonicalJson).join()}]`;
    if (!(0,json/* isJsonObject */.O)(value))
        return JSON.stringify(value);
    const members = Object.keys(value).sort(compareText);
    return `{${members.map((name) => `${JSON.stringify(name)}:${canonical_canonicalJson(value[name] ?? null)}`).join()}}`;
}
function surfaceText(surface) {
    return canonical_canonicalJson({ ...surface });
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
    return { contractHash: sha256(canonical_canonicalJson(contract)), surfaceHash: sha256(surfaceText(surface)) };
}
/** The surface without the texts that only models and people read: what is left is names and schemas. */
function withoutTexts(surface) {
    return {
        tools: surface.tools.map((tool) => withoutAbsent({
            ...withoutDescription(tool),
            inputSchema: (0,json/* isJsonObject */.O)(tool.inputSchema) ? withoutDescriptions(tool.inputSchema) : undefined,
            outputSchema: (0,json/* isJsonObject */.O)(tool.outputSchema) ? withoutDescriptions(tool.outputSchema) : undefined,
        })),
        resources: surface.resources.map(withoutDescription),
        resourceTemplates: surface.resourceTemplates.map(withoutDescription),
        prompts: surface.prompts.map((prompt) => {
            const list = Array.isArray(prompt.arguments)
                ? prompt.arguments
                : undefined;
            return withoutAbsent({
                ...withoutDescription(prompt),
                arguments: list?.filter(json/* isJsonObject */.O).map(withoutDescription),
            });
        }),
    };
}
function withoutDescriptions(schema) {
    return withoutDescription(mapSubschemas(schema, withoutDescriptions));
}
function withoutDescription(object) {
    return Object.fromEntries(Object.entries(object).filter(([member]) => member !== 'description'));
}
function argumentContract(list) {
    if (!Array.isArray(list))
        return undefined;
    return list
        .filter(json/* isJsonObject */.O)
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
    return sortSets(dialectIsImplied(schema) ? rest : schema);
}
function sortSets(schema) {
    return Object.fromEntries(Object.entries(mapSubschemas(schema, sortSets)).map(([keyword, value]) => [
        keyword,
        Array.isArray(value) && setKeywords.has(keyword) ? sorted(value) : value,
    ]));
}
function sorted(items) {
    return items
        .map((item) => ({ item, text: canonical_canonicalJson(item) }))
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
    return `sha256:${(0,external_node_crypto_.createHash)('sha256').update(text, 'utf8').digest('hex')}`;
}

;// CONCATENATED MODULE: ./build/core/surface/phrase.js

/** A name from outside, cut and made safe to print. */
function named(name) {
    return { name: (0,printable/* printable */.g)(name, 80) };
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
        else if (typeof value === 'string' || phrase_isName(value))
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
function phrase_isName(value) {
    return !Array.isArray(value);
}

;// CONCATENATED MODULE: ./build/core/surface/change.js

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
            text: phrase `${this.#count - maxChanges} more changes were found than are shown here`,
        });
        return [...breaking, rest, ...kept.slice(breaking.length)];
    }
}
/** The change with its text also as plain text, and with its place. */
function surfaceChange(change, path = []) {
    const message = plainPhrase(change.text);
    return path.length === 0 ? { ...change, message } : { ...change, path: pointer(path), message };
}
/** RFC 6901, without the leading slash; cut, because a property's name may be of any length. */
function pointer(path) {
    const text = path
        .map((part) => part.slice(0, maxPath).replaceAll('~', '~0').replaceAll('/', '~1'))
        .join('/');
    return text.length <= maxPath ? text : `${text.slice(0, maxPath - 1)}…`;
}

;// CONCATENATED MODULE: ./build/core/probe/protocol/constants.js
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
    const text = phrase `the registered surface was read ${was} a credential and the new one ${is}; a server can list different items in each case, so the two were not compared`;
    report(list, { path: ['authenticated'], change: 'changed', verdict: 'unproven', text });
    return true;
}
/** What changed around the lists: ways of opening the server, capabilities, and what weakens the comparison. */
function compareFacts({ before, after }, list) {
    if (after.partial) {
        const text = phrase `the new surface is incomplete, because a list was cut off or a schema was too large; what is missing was not compared`;
        report(list, { path: ['partial'], change: 'changed', verdict: 'incomplete', text });
    }
    else if (before.partial) {
        // A complete surface replaces it: closing a gate here would keep that from happening.
        const text = phrase `the registered surface is incomplete, because a list was cut off or a schema was too large; only the rest was compared`;
        report(list, { path: ['partial'], change: 'changed', verdict: 'warning', text });
    }
    if (before.protocolVersion !== after.protocolVersion || before.transport !== after.transport) {
        const [was, is] = [before, after].map(({ protocolVersion, transport }) => `${(0,printable/* printable */.g)(protocolVersion, 30)} over ${transport}`);
        const text = phrase `the registered surface was read with protocol ${was ?? ''} and the new one with ${is ?? ''}; a server can list different items in each`;
        report(list, { path: ['protocolVersion'], change: 'changed', verdict: 'warning', text });
    }
    for (const { era, way, clients } of eras) {
        if (before.eras[era] === after.eras[era])
            continue;
        if (after.eras[era]) {
            report(list, {
                path: ['eras', era],
                change: 'added',
                verdict: 'compatible',
                text: phrase `the server now answers ${way}`,
            });
        }
        else {
            const text = phrase `the server no longer answers ${way}; ${clients} cannot use it`;
            report(list, { path: ['eras', era], change: 'removed', verdict: 'breaking', text });
        }
    }
    compareCapabilities({ before, after }, list);
}
/** Capabilities and ways of calling a tool are announced for an era, and compared within one only. */
function inSameEra({ before, after }) {
    return isModern(before) === isModern(after);
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
        ? phrase `there are breaking changes, but the server still reports version ${now}`
        : phrase `there are breaking changes, but the server’s version only changed from ${old} to ${now}`;
    report(list, { path: ['version'], change: 'changed', verdict: 'warning', text });
}
function compareCapabilities({ before, after }, list) {
    if (!before.capabilities || !after.capabilities) {
        const text = phrase `the registered document does not record the server’s capabilities; whether one was removed is unknown`;
        report(list, { path: ['capabilities'], change: 'changed', verdict: 'unproven', text });
        return;
    }
    const [old, now] = [new Set(before.capabilities), new Set(after.capabilities)];
    const sameEra = inSameEra({ before, after });
    for (const name of old) {
        if (now.has(name))
            continue;
        const path = ['capabilities', name];
        if (sameEra) {
            report(list, {
                path,
                change: 'removed',
                verdict: 'breaking',
                text: phrase `${capability(name)} was removed; clients that use it will fail`,
            });
        }
        else {
            const text = phrase `${capability(name)} was not compared, because the two surfaces were read in different eras of the protocol`;
            report(list, { path, change: 'changed', verdict: 'warning', text });
        }
    }
    for (const name of now) {
        if (old.has(name))
            continue;
        report(list, {
            path: ['capabilities', name],
            change: 'added',
            verdict: 'compatible',
            text: phrase `${capability(name)} was added`,
        });
    }
}
/** Each era announces its own: `tasks` of initialize is no capability of 2026-07-28, and is not lost by that. */
function isModern({ protocolVersion }) {
    return modernVersions.includes(protocolVersion);
}
function capability(name) {
    const id = /^extensions\/(.+)$/s.exec(name)?.[1];
    return id === undefined ? phrase `the capability ${named(name)}` : phrase `the extension ${named(id)}`;
}
/** The first number of `2.1.0`, `v2.1` or `2`; undefined when the version is of another kind. */
function majorOf(version) {
    return /^v?(\d+)(?:\.\d+)*(?:[-+].*)?$/i.exec(version)?.[1];
}
function report(list, { path, ...found }) {
    list.add({ kind: 'server', name: 'server', ...found }, path);
}

;// CONCATENATED MODULE: ./build/core/surface/excerpt.js

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
    const part = (0,printable/* cutAtCharacter */.H)(text.slice(from), to - from);
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
    return (0,printable/* printable */.g)(spelled.replace(/\s+/g, ' '), 400);
}

;// CONCATENATED MODULE: ./build/core/surface/compare-texts.js



/** Adds a notice when the two differ, with what they say where they differ. */
function compare_texts_compareText(pair, list) {
    const { kind, name, subject, before, after, path = [pair.member] } = pair;
    if (before === after)
        return;
    const change = changeOf(before, after);
    const past = pair.member.endsWith('s') ? 'were' : 'was';
    const verb = { added: `${past} added`, removed: `${past} removed`, changed: 'changed' }[change];
    const text = phrase `the ${(0,printable/* printable */.g)(pair.member, 60)} of ${subject} ${verb}`;
    const excerpts = excerptsOf(compare_texts_textOf(before), compare_texts_textOf(after));
    list.add({ kind, name, change, verdict: 'notice', text, ...excerpts }, path);
}
/** Whether something was added, removed or changed, by what stood there before and what stands there now. */
function changeOf(before, after) {
    if ((before === undefined) === (after === undefined))
        return 'changed';
    return before === undefined ? 'added' : 'removed';
}
function compare_texts_textOf(value) {
    return typeof value === 'string' ? value : undefined;
}

;// CONCATENATED MODULE: ./build/core/surface/compare-prompts.js





/** What became of one prompt that both surfaces have. */
function comparePrompt(before, after, list) {
    const name = String(after.name);
    const prompt = phrase `the prompt ${named(name)}`;
    const report = (path, change, verdict, text) => list.add({ kind: 'prompt', name, change, verdict, text }, path);
    for (const member of ['title', 'description']) {
        compare_texts_compareText({ kind: 'prompt', name, subject: prompt, member, before: before[member], after: after[member] }, list);
    }
    const [old, now] = [argumentsOf(before.arguments), argumentsOf(after.arguments)];
    for (const [argument, is] of now) {
        const was = old.get(argument);
        const path = ['arguments', argument];
        if (!was) {
            if (isRequired(is)) {
                const text = phrase `${prompt} now requires the new argument ${named(argument)}; requests without it will fail`;
                report(path, 'added', 'breaking', text);
            }
            else {
                report(path, 'added', 'compatible', phrase `${prompt} accepts the new optional argument ${named(argument)}`);
            }
            continue;
        }
        if (isRequired(is) && !isRequired(was)) {
            const text = phrase `${prompt} now requires the argument ${named(argument)}; requests without it will fail`;
            report(path, 'changed', 'breaking', text);
        }
        else if (isRequired(was) && !isRequired(is)) {
            report(path, 'changed', 'compatible', phrase `${prompt} no longer requires the argument ${named(argument)}`);
        }
        if (compare_prompts_notes(was) !== compare_prompts_notes(is)) {
            const text = phrase `${prompt} changes the description of the argument ${named(argument)}`;
            const excerpts = excerptsOf(describe(was), describe(is));
            list.add({ kind: 'prompt', name, change: 'changed', verdict: 'notice', text, ...excerpts }, path);
        }
    }
    for (const argument of old.keys()) {
        if (now.has(argument))
            continue;
        const text = phrase `${prompt} no longer accepts the argument ${named(argument)}; clients still send it, and it is ignored at best`;
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
function compare_prompts_notes({ title, description }) {
    return canonical_canonicalJson([title ?? null, description ?? null]);
}

;// CONCATENATED MODULE: ./build/core/probe/listing/parameter-headers.js

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
        if (!(0,json/* isJsonObject */.O)(node))
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
            if (keyword !== 'properties' || !(0,json/* isJsonObject */.O)(member))
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

;// CONCATENATED MODULE: ./build/core/surface/schema/schema-view.js

/** Whether nothing but annotations stands beside the alternatives. */
function isOnlyAlternatives({ keywords }, keyword) {
    return Object.keys(keywords).every((name) => name === keyword || isAnnotation(name));
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
    const verdict = verdictOf(effect, walk.direction);
    const result = verdict === 'breaking' ? broken(walk, place, report.candidates) : '';
    const predicate = phrase `${verb} ${nameOf(walk, place)} (${detail})${result}`;
    walk.report({ place, at, change, verdict, predicate });
}
/** Reports what no rule here can judge: it must never look compatible. */
function reportUnproven(walk, { place, at, change, detail }) {
    const predicate = phrase `changes ${nameOf(walk, place)} (${detail}); whether this breaks callers is unknown`;
    walk.report({ place, at, change, verdict: 'unproven', predicate });
}
/** Reports what was not compared: it may be anything. */
function reportIncomplete(walk, place, why) {
    const predicate = phrase `was not compared completely: ${nameOf(walk, place)} is ${why}`;
    walk.report({ place, at: [], change: 'changed', verdict: 'incomplete', predicate });
}
function nameOf({ direction }, { label }) {
    if (label === '')
        return [direction === 'input' ? 'its input' : 'its result'];
    return direction === 'input' ? [named(label)] : phrase `${named(label)} in its result`;
}
function broken(walk, place, candidates) {
    return walk.direction === 'input'
        ? `; calls that used to work can fail${exampleOf(walk, place, candidates)}`
        : `; callers can receive results that were not promised${exampleOf(walk, place, candidates)}`;
}
/** What shows a breaking change, as the end of a sentence; empty when no value was found. */
function exampleOf(walk, place, candidates) {
    const example = walk.example(place, candidates);
    if (example === undefined)
        return '';
    const what = walk.direction === 'input' ? 'was accepted' : 'can now be returned';
    return `: for example \`${example}\` ${what}`;
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
function reportRemoved(walk, { at, apart, place, candidates }) {
    if (apart) {
        const detail = `an alternative of ${at[0]} was removed`;
        reportEffect(walk, { place, at, change: 'removed', effect: 'narrowed', detail, candidates });
        return;
    }
    const example = exampleOf(walk, place, candidates);
    const output = 'whether values that used to match two of them are now returned is unknown';
    const input = 'whether another one accepts all that it accepted is unknown';
    const unknown = walk.direction === 'input' ? input : output;
    const predicate = phrase `removes an alternative of ${nameOf(walk, place)}${example || `; ${unknown}`}`;
    walk.report({ place, at, change: 'removed', verdict: example ? 'breaking' : 'unproven', predicate });
}
function reportAdded(walk, { at, apart, place, candidates }) {
    if (walk.direction === 'input' && !apart) {
        const predicate = phrase `adds an alternative to ${nameOf(walk, place)}; whether values can now match two of them, and be refused, is unknown`;
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

/** The place of a property, with how a value of it becomes a whole one that the wider schema lets through. */
function wholeObject(walk, views, { inside, name }) {
    return whole_values_around(walk, views, inside, (sample, value) => (0,json/* isJsonObject */.O)(sample) ? Object.fromEntries([...Object.entries(sample), [name, value]]) : undefined);
}
/** The place of an element, by its position. */
function wholeArray(walk, views, { inside, index }) {
    return whole_values_around(walk, views, inside, (sample, value) => {
        if (!Array.isArray(sample))
            return undefined;
        const elements = sample;
        if (elements.length >= index)
            return [...elements.slice(0, index), value, ...elements.slice(index + 1)];
        const wide = walk.direction === 'input' ? views.before : views.after;
        const document = walk.direction === 'input' ? walk.before : walk.after;
        const before = wide.prefix.slice(elements.length, index);
        return [...elements, ...before.map((schema) => walk.samples({ document, schema })[0] ?? null), value];
    });
}
function whole_values_around(walk, { before, after, place }, inside, put) {
    const outer = place.whole ?? ((value) => value);
    return {
        ...inside,
        whole(value) {
            const input = walk.direction === 'input';
            const schema = (input ? before : after).keywords;
            const samples = walk.samples({ document: input ? walk.before : walk.after, schema });
            for (const sample of samples) {
                const whole = put(sample, value);
                if (whole !== undefined)
                    return outer(whole);
            }
            return undefined;
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
        const note = isNote(keyword);
        if (!note && !hints.has(keyword))
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
                ? phrase `changes the ${(0,printable/* printable */.g)(keyword, 60)} of ${nameOf(walk, place)}`
                : phrase `changes the ${keyword} of ${nameOf(walk, place)} (now ${brief(is)}, was ${brief(was)})`,
            ...(note ? { excerpts: excerptsOf(noteText(was), noteText(is)) } : {}),
        });
    }
}
/** A note as text: most are, and other JSON values read best as what they are. */
function noteText(value) {
    return value === undefined || typeof value === 'string' ? value : canonical_canonicalJson(value);
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
        ? addedToInput(named(inside.label), { closed: isClosed(before), required })
        : addedToOutput(named(inside.label), before.additional === false);
    const example = verdict === 'breaking' && required ? exampleOf(walk, objects.place) : '';
    walk.report({
        place: inside,
        at: [],
        change: 'added',
        verdict,
        predicate: phrase `${predicate}${example}`,
    });
    if (walk.direction === 'output' && (0,json/* isJsonObject */.O)(before.additional)) {
        walk.compare(before.additional, schema, inside);
    }
}
function addedToInput(value, { closed, required }) {
    if (required)
        return ['breaking', phrase `now requires the new ${value}; calls without it will fail`];
    if (closed)
        return ['compatible', phrase `accepts the new optional ${value}`];
    const remark = 'it used to accept any value there, and some can now fail';
    return ['warning', phrase `accepts the new optional ${value}; ${remark}`];
}
function addedToOutput(value, closed) {
    return closed
        ? ['breaking', phrase `returns the new ${value}, although it had promised no further properties`]
        : ['compatible', phrase `returns the new ${value}`];
}
function removeProperty(walk, objects, { name, schema }) {
    const inside = inProperty(walk, objects, name);
    if (walk.setsOnly) {
        walk.compare(schema, objects.after.additional, inside);
        return;
    }
    const value = named(inside.label);
    const predicate = walk.direction === 'input'
        ? phrase `no longer accepts ${value}; callers still send it, and it is ignored at best`
        : phrase `no longer returns ${value}; callers that read it will fail`;
    walk.report({ place: inside, at: [], change: 'removed', verdict: 'breaking', predicate });
}
function compareRequired(walk, { before, after, place }) {
    const report = (name, change, verdict, predicate) => walk.report({ place, at: ['required', name], change, verdict, predicate });
    const wide = walk.direction === 'input' ? before : after;
    const example = (name) => exampleOf(walk, place, () => {
        const document = walk.direction === 'input' ? walk.before : walk.after;
        return walk.samples({ document, schema: wide.keywords }).map((value) => withoutMember(value, name));
    });
    for (const name of after.required) {
        // A new property that is required was reported as such.
        if (before.required.has(name) || (!walk.setsOnly && isNew(name, before, after)))
            continue;
        const value = named(propertyPlace(place, name).label);
        if (walk.direction === 'input') {
            const predicate = phrase `now requires ${value}; calls without it will fail${example(name)}`;
            report(name, 'added', 'breaking', predicate);
        }
        else {
            report(name, 'added', 'compatible', phrase `now always returns ${value}`);
        }
    }
    for (const name of before.required) {
        if (after.required.has(name) || isNew(name, after, before))
            continue;
        const value = named(propertyPlace(place, name).label);
        if (walk.direction === 'input') {
            report(name, 'removed', 'compatible', phrase `no longer requires ${value}`);
        }
        else {
            const result = `callers that rely on it can fail${example(name)}`;
            report(name, 'removed', 'breaking', phrase `no longer always returns ${value}; ${result}`);
        }
    }
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
        const predicate = phrase `allows further properties in ${nameOf(walk, place)}${remark}`;
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
 * Judges a small value. Keywords that no rule here speaks of, and patterns, which a hostile server can make take any
 * time, leave it unknown unless something else refuses the value.
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
        () => (typeof value === 'string' && view.constraints.has('pattern') ? undefined : true),
        () => ((0,json/* isJsonObject */.O)(value) ? acceptsObject(view, value, inner) : true),
        () => (Array.isArray(value) ? acceptsArray(view, value, document, inner) : true),
        () => (view.anyOf ? any(view.anyOf.map((branch) => inner(branch, value))) : true),
        () => (view.oneOf ? one(view.oneOf.map((branch) => inner(branch, value))) : true),
        () => accepts_all([...view.rest].map(([keyword, rule]) => () => acceptsRest(keyword, rule, value, inner))),
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
        if (declared !== undefined)
            return inner(declared, member);
        return view.rest.has('patternProperties') ? undefined : inner(view.additional, member);
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
function acceptsRest(keyword, rule, value, inner) {
    if (isNote(keyword) || hints.has(keyword))
        return true;
    if (keyword === 'allOf' && Array.isArray(rule)) {
        const parts = rule;
        return accepts_all(parts.map((part) => () => inner(part, value)));
    }
    if (keyword === 'not') {
        const refused = inner(rule, value);
        return refused === undefined ? undefined : !refused;
    }
    const ofObjects = ['dependentRequired', 'dependentSchemas', 'patternProperties', 'propertyNames'];
    if (ofObjects.includes(keyword) && (!(0,json/* isJsonObject */.O)(value) || Object.keys(value).length === 0))
        return true;
    return undefined;
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
function one(judgements) {
    const matched = judgements.filter((accepted) => accepted === true).length;
    if (matched > 1)
        return false;
    return judgements.includes(undefined) ? undefined : matched === 1;
}

;// CONCATENATED MODULE: ./build/core/surface/schema/compare-values.js




/** How many values a sentence names. */
const compare_values_named = 5;
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
    const texts = [...values.values()].slice(0, compare_values_named).map(brief);
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
    return Object.fromEntries(Object.entries(schema).filter(([keyword]) => !isAnnotation(keyword)));
}
/** Keywords for which there is no rule: equal, or unproven. */
function compareRest(walk, { before, after, place, }) {
    for (const keyword of new Set([...before.rest.keys(), ...after.rest.keys()])) {
        if (isNote(keyword) || hints.has(keyword))
            continue;
        const [was, is] = [before.rest.get(keyword), after.rest.get(keyword)];
        const alike = (exact) => was !== undefined && is !== undefined && sameUnder(walk, { keyword, was, is }, exact);
        if (alike(true))
            continue;
        if (alike(false)) {
            const predicate = phrase `changes texts about ${nameOf(walk, place)} (under ${(0,printable/* printable */.g)(keyword, 60)})`;
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
    const holdsSchemas = schemaKeywords.has(keyword) || schemaListKeywords.has(keyword) || schemaMapKeywords.has(keyword);
    return holdsSchemas
        ? walk.same({ [keyword]: was }, { [keyword]: is }, exact)
        : walk.before.id(was) === walk.after.id(is);
}

;// CONCATENATED MODULE: ./build/core/surface/schema/find-example.js


/** An example is shown when it is this short. */
const find_example_greatestExample = 160;
/** A whole value that the wider schema lets through and the narrower one refuses, both known for sure. */
function findExample(walk, { pair, place, candidates }) {
    const input = walk.direction === 'input';
    const [wide, narrow] = input ? [walk.before, walk.after] : [walk.after, walk.before];
    const [schema, stricter] = input ? pair : [pair[1], pair[0]];
    const tried = new Set();
    const values = [...(candidates?.() ?? []), ...walk.samples({ document: wide, schema })];
    for (const value of values) {
        if (tried.has(wide.id(value)))
            continue;
        tried.add(wide.id(value));
        if (accepts(wide, schema, value) !== true || accepts(narrow, stricter, value) !== false)
            continue;
        const whole = place.whole ? place.whole(value) : value;
        if (whole === undefined)
            continue;
        if (accepts(wide, wide.root, whole) !== true || accepts(narrow, narrow.root, whole) !== false)
            continue;
        const text = JSON.stringify(whole);
        if (text.length <= find_example_greatestExample)
            return (0,printable/* printable */.g)(text, find_example_greatestExample);
    }
    return undefined;
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
        if (Array.isArray(old) && Array.isArray(now) && schemaListKeywords.has(keyword)) {
            if (old.length !== now.length)
                return false;
            return unordered.has(keyword)
                ? sameSet(old, now, depth)
                : old.every((item, index) => same(item, now[index], depth));
        }
        if (keyword === 'enum' && Array.isArray(old) && Array.isArray(now))
            return sameValues(old, now);
        if ((0,json/* isJsonObject */.O)(old) && (0,json/* isJsonObject */.O)(now)) {
            if (schemaKeywords.has(keyword))
                return same(old, now, depth);
            if (schemaMapKeywords.has(keyword)) {
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
    const meaningful = (keywords) => Object.keys(keywords).filter((keyword) => exact || !isNote(keyword));
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
                return sizes(view, 'Length').map((size) => 'a'.repeat(size));
            case 'array':
                return sizes(view, 'Items').flatMap((size) => array(view, size, depth));
            case 'object':
                return objects(view, depth);
        }
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
        const said = Object.entries(view.keywords).filter(([name]) => isNote(name));
        if (said.length > 0)
            notes.push([[...values.values()], Object.fromEntries(said)]);
    }
    for (const id of repeated)
        union.delete(id);
    const limit = listOf(keywords, document);
    const values = [...union].filter(([id]) => !limit || limit.has(id)).map(([, value]) => value);
    keywords.delete(keyword);
    keywords.delete('const');
    keywords.set('enum', values);
    if (notes.length > 0)
        keywords.set(notesOnValues, notes);
    return true;
}
function listOf(keywords, document) {
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
        if (!['const', 'enum', 'type'].includes(keyword) && !isNote(keyword) && !hints.has(keyword))
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
    return Object.keys(view.keywords).every((name) => isNote(name) || hints.has(name));
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
    const beside = [...keywords].filter(([name]) => name !== keyword && !isAnnotation(name));
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
    const siblingsIgnored = ignoresSiblings(root);
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
            if (isAnnotation(keyword))
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
        for (const inner of subschemas(node))
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
    return Object.fromEntries(Object.entries(schema).filter(([keyword]) => isAnnotation(keyword)));
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
    const bare = Object.fromEntries(Object.entries(keywords).filter(([keyword]) => !isAnnotation(keyword)));
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
/** Examples are looked for this often in one schema. */
const maxExamples = 40;
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
    let [depth, reported, examples] = [options.depth, 0, 0];
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
            if (options.trials > 0 || ++examples > maxExamples)
                return undefined;
            const search = { pair, place, ...(0,optional/* optional */.l)('candidates', candidates) };
            return budget.spare(() => findExample(walk, search));
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
                const harmless = verdict === 'notice' || verdict === 'compatible' || hints.has(at[0] ?? '');
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
        const text = phrase `the tool ${named(name)} ${predicate}`;
        list.add({ kind: 'tool', name, change, verdict, text, ...excerpts }, path);
    };
    for (const member of ['title', 'description']) {
        const pair = { kind: 'tool', name, subject: named(name), member };
        compare_texts_compareText({ ...pair, before: before[member], after: after[member] }, list);
    }
    const [oldNotes, newNotes] = [compare_tools_annotationsOf(before), compare_tools_annotationsOf(after)];
    comparePosture(oldNotes, newNotes, report);
    compare_texts_compareText({
        kind: 'tool',
        name,
        subject: named(name),
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
        const predicate = phrase `was not compared completely, because ${which} were too large to keep`;
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
        const predicate = phrase `was not compared completely, because its schemas are too large or too complex`;
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
            predicate: phrase `${weakened ? 'no longer' : 'now'} declares that it ${meaning} (${hint})`,
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
        ? phrase `can no longer be called ${lost.join(' or ')} (taskSupport is now ${is}, was ${was}); such calls will fail`
        : phrase `can be called in more ways (taskSupport is now ${is}, was ${was})`;
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
        const predicate = phrase `no longer has an output schema; callers that rely on it can fail`;
        report({ path: ['output'], change: 'removed', verdict: 'breaking', predicate });
    }
    else if (before === undefined && after !== undefined) {
        const predicate = phrase `now has an output schema`;
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
    const fault = parameterHeaderFault(after);
    if (fault === undefined || parameterHeaderFault(before) !== undefined)
        return;
    const predicate = phrase `has an invalid x-mcp-header (${(0,printable/* printable */.g)(fault, 120)}); clients drop the tool`;
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
function compareSurfaces(before, after, context, clock = systemClock) {
    const list = new ChangeList();
    if (authorisationDiffers(context, list))
        return list.changes();
    compareFacts(context, list);
    const shorten = context.before.withoutTexts || context.after.withoutTexts;
    const surfaces = shorten ? { before: withoutTexts(before), after: withoutTexts(after) } : { before, after };
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
    const subject = phrase `the ${kind} ${named(name)}`;
    if (present) {
        list.add({ kind, name, change: 'added', verdict: 'compatible', text: phrase `${subject} was added` });
    }
    else if (cut) {
        const text = phrase `${subject} is not in the part of the list that was read; it may have been removed`;
        list.add({ kind, name, change: 'removed', verdict: 'incomplete', text });
    }
    else {
        const uses = kind === 'tool' ? 'calls to' : 'requests for';
        const text = phrase `${subject} was removed; ${uses} it will fail`;
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
        text: phrase `the resource ${named(name)} was ${present ? 'added' : 'removed'}`,
    });
}
function compareMembers(list, { kind, name, was, is }) {
    for (const member of new Set([...Object.keys(was), ...Object.keys(is)])) {
        const [before, after] = [was[member], is[member]];
        const subject = phrase `the ${kind} ${named(name)}`;
        if (compare_surfaces_text(before) !== compare_surfaces_text(after))
            compare_texts_compareText({ kind, name, subject, member, before, after }, list);
    }
}
function compare_surfaces_text(value) {
    return value === undefined ? undefined : canonical_canonicalJson(value);
}
function compareInstructions(before, after, list) {
    const subject = phrase `the server`;
    compare_texts_compareText({ kind: 'server', name: 'server', subject, member: 'instructions', before, after }, list);
}

;// CONCATENATED MODULE: ./build/core/surface/facts.js


const facts = {
    transport: dist/* picklist */.KIO(['streamable-http', 'sse']),
    protocolVersion: dist/* string */.YjP(),
    /** Which ways of opening the server answered to. */
    eras: dist/* object */.Ikc({ modern: dist/* boolean */.zMY(), legacy: dist/* boolean */.zMY(), sse: dist/* boolean */.zMY() }),
    /** Whether a credential went with the requests: a server may list other things to others. */
    authenticated: dist/* boolean */.zMY(),
};
const surfaceFactsSchema = dist/* object */.Ikc({
    ...facts,
    /** The names of the capabilities, extensions as `extensions/<id>`, sorted; absent when they were not kept. */
    capabilities: dist/* exactOptional */.yqP(dist/* array */.YOg(dist/* string */.YjP())),
    serverVersion: dist/* exactOptional */.yqP(dist/* string */.YjP()),
    /** A list was cut, or the schema of an item was dropped. */
    partial: dist/* boolean */.zMY(),
    /** Descriptions were left out for size. */
    withoutTexts: dist/* boolean */.zMY(),
});
/** The members of a document's `x-mcp` that hold the same facts. */
const extensionSchema = dist/* object */.Ikc({
    ...facts,
    capabilities: dist/* exactOptional */.yqP(dist/* record */.g1P(dist/* string */.YjP(), dist/* unknown */.L5J())),
    serverInfo: dist/* exactOptional */.yqP(dist/* object */.Ikc({ version: dist/* string */.YjP() })),
    surfacePartial: dist/* exactOptional */.yqP(dist/* boolean */.zMY()),
    omitted: dist/* exactOptional */.yqP(dist/* string */.YjP()),
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
    const parsed = dist/* safeParse */.xLC(extensionSchema, extension);
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
    const { extensions, ...others } = capabilities;
    return [...announced(others), ...announced(extensions).map((id) => `extensions/${id}`)].sort();
}
function announced(capabilities) {
    if (!(0,json/* isJsonObject */.O)(capabilities))
        return [];
    return Object.keys(capabilities).filter((name) => capabilities[name] !== false && capabilities[name] !== null);
}

;// CONCATENATED MODULE: ./build/core/surface/surface-hash.js



const surface_hash_hints = ['readOnlyHint', 'destructiveHint', 'idempotentHint', 'openWorldHint'];
/**
 * `sha256:…` over everything that a gate judges: names and schemas, the hints of tools and whether
 * they are called as tasks, capabilities, extensions, and the ways
 * of opening the server. Texts are left out. Accepting a surface by this hash accepts no other loss, and a surface
 * that was read incompletely is another one than the same surface read whole.
 */
function surfaceHash(surface, facts) {
    const judged = {
        contract: fingerprint(surface).contractHash,
        hints: surface.tools.map(({ name, annotations, execution }) => [
            name ?? null,
            (0,json/* isJsonObject */.O)(execution) ? (execution.taskSupport ?? null) : null,
            ...surface_hash_hints.map((hint) => ((0,json/* isJsonObject */.O)(annotations) ? (annotations[hint] ?? null) : null)),
        ]),
        capabilities: [...(facts.capabilities ?? [])],
        eras: { ...facts.eras },
        incomplete: facts.partial,
    };
    return `sha256:${(0,external_node_crypto_.createHash)('sha256').update(canonical_canonicalJson(judged), 'utf8').digest('hex')}`;
}

;// CONCATENATED MODULE: ./build/core/surface/baseline.js








function baseline_snapshotOf(server) {
    const surface = canonicalSurface(server);
    return withHashes(surface, factsOfServer(server));
}
/** A surface read back from where it was kept, or just probed. */
function withHashes(surface, facts) {
    const { contractHash } = fingerprint(surface);
    return { surface, facts, contractHash, surfaceHash: surfaceHash(surface, facts) };
}
/**
 * How the surface changed since the baseline. Takes two seconds at most, whatever the two surfaces hold.
 *
 * @param after undefined when the probe proved no surface
 */
function compareWithBaseline(baseline, after, clock = systemClock) {
    if (baseline.kind === 'nothing-registered')
        return { comparable: true, changes: [] };
    if (!after) {
        return incomparable(phrase `the probe could not read the list of tools, so nothing was compared`);
    }
    if (baseline.kind === 'unproven') {
        return incomparable(phrase `the registered definition has no list of tools, so nothing was compared`);
    }
    const context = { before: baseline.facts, after: after.facts };
    const comparable = context.before.authenticated === context.after.authenticated;
    if (baseline.kind === 'surface') {
        return { comparable, changes: compareSurfaces(baseline.surface, after.surface, context, clock) };
    }
    const list = new ChangeList();
    if (!authorisationDiffers(context, list))
        compareFacts(context, list);
    const changed = baseline.contractHash !== after.contractHash;
    if (comparable && changed) {
        list.add(unproven(phrase `tools or prompts changed, but the registered definition has only a hash of them, so the changes are unknown`));
    }
    return { comparable: comparable && !changed, changes: list.changes() };
}
function incomparable(text) {
    return { comparable: false, changes: [surfaceChange(unproven(text))] };
}
function unproven(text) {
    return { kind: 'server', name: 'server', change: 'changed', verdict: 'unproven', text };
}

;// CONCATENATED MODULE: ./build/core/probe/limits.js
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

;// CONCATENATED MODULE: ./build/core/probe/wire/bounded-json.js


/**
 * Parses JSON from a stranger, undefined when it is none. Throws TooLarge when it is nested deeper than
 * `limits.jsonDepth`, or has more values than are left: measured before it is parsed, because a few bytes of text
 * can become a thousand of memory.
 */
function parseBoundedJson(text, values) {
    values.left -= countValues(text);
    if (values.left < 0)
        throw new TooLarge('the number of values in all answers');
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
                if (++depth > limits.jsonDepth)
                    throw new TooLarge('the depth of an answer');
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

;// CONCATENATED MODULE: ./build/core/surface/parse-surface.js



/** What the probe keeps is not nested half as deep; walking deeper text could exhaust the stack. */
const parse_surface_maxDepth = 256;
const parse_surface_named = (key) => dist/* array */.YOg(dist/* custom */.IeY((item) => (0,json/* isJsonObject */.O)(item) && typeof item[key] === 'string' && !isDeeperThan(item, parse_surface_maxDepth), `expected an object with a ${key}, nested at most ${parse_surface_maxDepth} deep`));
/** A surface in the form in which documents and files carry it. */
const surfaceSchema = dist/* object */.Ikc({
    tools: parse_surface_named('name'),
    resources: parse_surface_named('uri'),
    resourceTemplates: parse_surface_named('uriTemplate'),
    prompts: parse_surface_named('name'),
    instructions: dist/* exactOptional */.yqP(dist/* string */.YjP()),
});
/**
 * Reads a surface back from the text that a registered document carries.
 *
 * @returns undefined when the text is not one of ours
 */
function parseSurface(text) {
    try {
        const parsed = dist/* safeParse */.xLC(surfaceSchema, JSON.parse(text));
        return parsed.success ? parsed.output : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/core/surface/surface-file.js









const fileSchema = dist/* object */.Ikc({
    contractHash: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^sha256:[0-9a-f]{64}$/, 'expected sha256: and 64 digits')),
    facts: surfaceFactsSchema,
    surface: surfaceSchema,
});
/** The surface of a server as a file for the repository: the same server gives the same bytes. */
function formatSurfaceFile(server) {
    const { surface, facts, contractHash } = snapshotOf(server);
    const sorted = JSON.parse(canonicalJson({ contractHash, facts: { ...facts }, surface: { ...surface } }));
    return `${JSON.stringify(sorted, undefined, 2)}\n`;
}
/** Reads such a file back. Throws InvalidInput, which names the place at fault. */
function parseSurfaceFile(text) {
    const parsed = dist/* safeParse */.xLC(fileSchema, surface_file_parseJson(text));
    if (!parsed.success) {
        const [issue] = parsed.issues;
        const place = (0,printable/* printable */.g)(dist/* getDotPath */.BuJ(issue) ?? 'the file', 120);
        throw invalid((0,core_message/* sentence */.em) `${(0,references/* input */.hF)('surface-file')} is not a surface: ${place}: ${(0,printable/* printable */.g)(issue.message, 200)}.`);
    }
    const { surface, facts, contractHash } = parsed.output;
    const actual = fingerprint(surface).contractHash;
    if (actual !== contractHash) {
        throw invalid((0,core_message/* sentence */.em) `The contractHash in ${(0,references/* input */.hF)('surface-file')} does not match its tools and prompts: expected ${actual}, got ${contractHash}.`, 'The file was edited by hand, or merged from two versions.');
    }
    return withHashes(surface, facts);
}
function surface_file_parseJson(text) {
    try {
        return JSON.parse(text.replace(/^\uFEFF/, ''));
    }
    catch (error) {
        throw invalid((0,core_message/* sentence */.em) `${(0,references/* input */.hF)('surface-file')} is not JSON: ${(0,printable/* printable */.g)(error instanceof Error ? error.message : String(error), 200)}.`);
    }
}
function invalid(message, why) {
    return new errors/* InvalidInput */.o9({
        code: 'surface-file-invalid',
        message,
        ...(why === undefined ? {} : { why }),
        next: (0,core_message/* sentence */.em) `Write the file again with ${(0,references/* command */.G5)('mcp-register', 'surface')}, and review the difference before you commit it.`,
    });
}

;// CONCATENATED MODULE: ./build/core/text/wildcard.js
/**
 * Whether a text is what a pattern says, in any case; `*` stands for any characters, or none. Each part is looked for
 * once, so that a pattern of many asterisks costs no more than its length times that of the text.
 */
function wildcard_matchesWildcard(pattern, text) {
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
                message: (0,core_message/* sentence */.em) `Line ${index + 1} of ${(0,references/* input */.hF)('probe-headers')} is not a header that can be sent.`,
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
    if (patterns.some((pattern) => wildcard_matchesWildcard(pattern, hostname)))
        return;
    throw new errors/* InvalidInput */.o9({
        code: 'host-not-allowed',
        message: (0,core_message/* sentence */.em) `A credential is given, and ${(0,references/* input */.hF)('allowed-hosts')} does not include the host ${(0,printable/* printable */.g)(hostname)}.`,
        next: (0,core_message/* sentence */.em) `Correct ${(0,references/* input */.hF)('server-url')} (or ${(0,references/* input */.hF)('probe-url')}), or add the host to ${(0,references/* input */.hF)('allowed-hosts')}.`,
    });
}

;// CONCATENATED MODULE: ./build/core/inputs/parse-staging.js




const dayMs = 86_400_000;
/** Checks the staging inputs against each other. Throws InvalidInput. */
function checkStaging(values) {
    const id = values['staging-api-center-id'];
    if (id === undefined)
        return;
    checkTarget({ ...parseApiCenterId(id, 'staging-api-center-id'), workspace: values.workspace });
    if (values.staging !== 'same-center')
        return;
    throw new errors/* InvalidInput */.o9({
        code: 'staging-doubled',
        message: (0,core_message/* sentence */.em) `Both ${(0,references/* input */.hF)('staging', 'same-center')} and ${(0,references/* input */.hF)('staging-api-center-id')} are given.`,
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
    return id === undefined ? undefined : { ...parseApiCenterId(id, 'staging-api-center-id'), workspace };
}
function isSame(a, b) {
    const key = ({ subscriptionId, resourceGroup, serviceName }) => [subscriptionId, resourceGroup, serviceName].join('/').toLowerCase();
    return key(a) === key(b);
}

;// CONCATENATED MODULE: ./build/core/clouds.js
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

;// CONCATENATED MODULE: ./build/core/http/loopback.js
/** True for localhost, 127.0.0.0/8 and ::1, as `URL.hostname` spells them (an IPv6 address in brackets). */
function isLoopbackHost(hostname) {
    return /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/i.test(hostname);
}

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
            message: (0,core_message/* sentence */.em) `${(0,references/* input */.hF)('arm-endpoint')} is not valid: "${(0,printable/* printable */.g)(text)}".`,
            why,
            next: (0,core_message/* sentence */.em) `Leave ${(0,references/* input */.hF)('arm-endpoint')} out for public Azure, or give one of: ${clouds.map(({ armEndpoint }) => armEndpoint).join(', ')}, http://127.0.0.1:<port>.`,
        });
    };
    if (!url || !/^https?:$/.test(url.protocol))
        return refuse('It is not an http or https URL.');
    if (url.username || url.password || url.search || url.hash || url.pathname !== '/') {
        return refuse('It must have a scheme, a host and optionally a port, and nothing else.');
    }
    const loopback = isLoopbackHost(url.hostname);
    const insecure = url.protocol === 'http:';
    if (insecure && !loopback)
        return refuse('Plain http is allowed on loopback only, because it would expose the token.');
    if (!loopback && !cloudAt(url.origin) && !anyHost) {
        return refuse('It is neither an Azure cloud nor a loopback address.');
    }
    return {
        url: url.origin,
        tokenScope: `${url.origin}/.default`,
        loopback,
        insecure,
    };
}

;// CONCATENATED MODULE: ./build/core/inputs/parse-target.js





const partNames = ['subscription-id', 'resource-group', 'api-center-name'];
const bothForms = (0,core_message/* sentence */.em) `${(0,references/* input */.hF)('api-center-id')} (the ARM id), or ${(0,references/* input */.hF)('subscription-id')}, ${(0,references/* input */.hF)('resource-group')} and ${(0,references/* input */.hF)('api-center-name')}`;
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
        message: (0,core_message/* sentence */.em) `The API center is given twice: by ${(0,references/* input */.hF)('api-center-id')} and by ${parse_target_list(parts)}.`,
        next: (0,core_message/* sentence */.em) `Give either ${bothForms}.`,
    });
}
/** The API center that the inputs name. Throws InvalidInput for a partial or malformed target. */
function parseTarget(values) {
    const { workspace, 'api-center-id': id, 'subscription-id': subscriptionId, 'resource-group': resourceGroup, 'api-center-name': serviceName, } = values;
    if (id !== undefined)
        return checkTarget({ ...parseApiCenterId(id), workspace });
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
            ? (0,core_message/* sentence */.em) `The API center is only partly given: ${parse_target_list(given)} without ${parse_target_list(missing)}.`
            : 'No API center is given.',
        next: (0,core_message/* sentence */.em) `Give ${bothForms}.`,
    });
}
function parse_target_list(names) {
    return (0,core_message/* joined */.oR)(names.map((name) => (0,references/* input */.hF)(name)), ', ');
}

// EXTERNAL MODULE: ./build/core/text/slug.js
var slug = __webpack_require__(17285);
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
        message: (0,core_message/* sentence */.em) `${(0,references/* input */.hF)(name)} ${what}.`,
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
            next: (0,core_message/* sentence */.em) `Remove it from the URL. Give a credential for the probe as ${(0,references/* input */.hF)('probe-headers')} or ${(0,references/* input */.hF)('function-key')}.`,
        };
    }
    const secret = [...url.searchParams.keys()].find((parameter) => secretParameters.test(parameter));
    if (secret !== undefined) {
        return {
            what: `carries a key in its query (${secret}=…)`,
            why: published,
            next: (0,core_message/* sentence */.em) `Remove it from the URL and give it as ${(0,references/* input */.hF)('function-key')} (or in ${(0,references/* input */.hF)('probe-headers')}). Then renew the key: it is in the history of your pipeline.`,
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
    if (url.protocol === 'http:' && !isLoopbackHost(url.hostname)) {
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
    if (apiCenterOnLoopback || !isLoopbackHost(new URL(serverUrl).hostname))
        return;
    throw new errors/* InvalidInput */.o9({
        code: 'server-url-loopback',
        message: (0,core_message/* sentence */.em) `${(0,references/* input */.hF)('server-url')} is on loopback, and the API center is not.`,
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
    'api-center-id': (text, name) => parseApiCenterId(text, name === 'staging-api-center-id' ? name : 'api-center-id'),
    'api-center-name': (text) => checkTargetPart('api-center-name', text),
    'app-id-or-uri': checkAudience,
    headers: (text) => parseProbeHeaders(text),
    link: checkLink,
    repository: (text) => parseSource(text),
    'resource-group': (text) => checkTargetPart('resource-group', text),
    'resource-name': checkResourceName,
    'server-url': (text, name) => checkServerUrl(name === 'probe-url' ? name : 'server-url', text),
    'subscription-id': (text) => checkTargetPart('subscription-id', text),
    'workspace-name': (text) => checkTargetPart('workspace', text),
};
function checkResourceName(text, name) {
    const { shortestName, shortestNewName, name: longest } = vocabulary/* limits */.Fy;
    if (text.length >= shortestName && text.length <= longest && vocabulary/* resourceNamePattern */.gr.test(text))
        return;
    throw formats_invalid((0,core_message/* sentence */.em) `${reference(name)} is not a valid resource name: "${(0,printable/* printable */.g)(text)}".`, `For example: ${(0,slug/* derivedId */.dD)(text) || 'weather'}`, `A name has ${shortestNewName} to ${longest} characters: letters, digits and "-".`);
}
function checkLink(text, name) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (url && /^https?:$/.test(url.protocol) && !url.username && !url.password)
        return;
    throw formats_invalid((0,core_message/* sentence */.em) `${reference(name)} is not an http or https URL without a password.`, 'Give a whole URL, for example https://contoso.example/weather');
}
function checkHash(text, name) {
    if (/^sha256:[0-9a-f]{64}$/.test(text))
        return;
    throw formats_invalid((0,core_message/* sentence */.em) `${reference(name)} is not the hash of a surface: "${(0,printable/* printable */.g)(text)}".`, 'Copy it from the message of the gate, or from the output contract-hash: sha256: and 64 digits.');
}
/** An application id, or its URI; the token is requested for its `.default` scope. */
function checkAudience(text, name) {
    if (/^[A-Za-z0-9][A-Za-z0-9._~:/-]{2,200}$/.test(text) && !text.endsWith('/.default'))
        return;
    throw formats_invalid((0,core_message/* sentence */.em) `${reference(name)} is neither an application id nor its URI: "${(0,printable/* printable */.g)(text)}".`, 'Give the application (client) id of the server’s app registration, or its URI such as api://<id>, without /.default.');
}
function reference(name) {
    return { input: name };
}
function formats_invalid(message, next, why) {
    return new errors/* InvalidInput */.o9({ code: 'input-invalid', message, ...(why === undefined ? {} : { why }), next });
}

;// CONCATENATED MODULE: ./build/core/inputs/input.js

/** An input in one line: its help, the values that it accepts, its default. */
function describeInput(row) {
    const accepted = acceptedValues(row);
    const fallback = shownDefault(row);
    const values = accepted.length === 0 ? '' : `: ${accepted.join(', ')}`;
    return sentence `${row.help}${values}${fallback === undefined ? '' : sentence ` (default: ${fallback})`}`;
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
/** The values that an input accepts, as they are shown after its help; empty where the help says it all. */
function acceptedValues({ kind }) {
    if (kind.type === 'choice')
        return kind.choices;
    if (kind.type !== 'integer')
        return [];
    const { minimum, maximum, word } = kind;
    const range = maximum === anyNumber ? `${minimum} or more` : `${minimum} to ${maximum}`;
    return word === undefined ? [range] : [range, word];
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

;// CONCATENATED MODULE: ./build/core/inputs/table.js





const table_text = { type: 'text' };
const path = { type: 'path' };
const table_boolean = { type: 'boolean' };
const lines = { type: 'lines' };
const table_name = { type: 'text', format: 'resource-name' };
const table_link = { type: 'text', format: 'link', maxLength: vocabulary/* limits */.Fy.url };
const serverUrl = { type: 'text', format: 'server-url' };
const formatted = (format) => ({ type: 'text', format });
const upTo = (maxLength) => ({ type: 'text', maxLength });
const choice = (...choices) => ({ type: 'choice', choices });
const integer = (minimum, maximum) => ({ type: 'integer', minimum, maximum });
const value = (applied) => ({ value: applied });
const whenCreated = (applied) => ({ whenCreated: applied });
const rule = (shown) => ({ rule: (0,core_message/* sentence */.em) `${shown}` });
/** Names of this table's own rows, which are not yet a type here. */
const input = (name) => ({ input: name });
const table_all = ['register', 'plan', 'probe', 'unregister', 'sweep', 'surface'];
const everywhere = [...table_all, 'doctor'];
const probing = ['register', 'plan', 'probe', 'surface'];
const cataloguing = ['register', 'plan', 'unregister', 'sweep'];
const entering = ['register', 'plan', 'unregister'];
const targeting = [...cataloguing, 'doctor'];
const registering = ['register', 'plan'];
/**
 * Every input: the one statement of names, kinds, choices, bounds, lengths, defaults, secrecy and help texts. The
 * reader, the command line, the hosts' manifests and the README's tables all follow from it.
 */
// biome-ignore format: a table, two lines a row
const inputs = [
    { name: 'api-center-id', group: 'target', kind: formatted('api-center-id'), commands: targeting,
        help: (0,core_message/* sentence */.em) `ARM id of the API center; or give ${input('subscription-id')}, ${input('resource-group')} and ${input('api-center-name')}` },
    { name: 'subscription-id', group: 'target', kind: formatted('subscription-id'), commands: targeting,
        help: 'Subscription id of the API center' },
    { name: 'resource-group', group: 'target', kind: formatted('resource-group'), commands: targeting,
        help: 'Resource group of the API center' },
    { name: 'api-center-name', group: 'target', kind: formatted('api-center-name'), commands: targeting,
        help: 'Name of the API center' },
    { name: 'workspace', group: 'target', kind: formatted('workspace-name'), default: value('default'), commands: targeting,
        help: 'Workspace of the API center' },
    { name: 'arm-endpoint', group: 'target', kind: table_text, default: value(publicCloud.armEndpoint), typedOnly: true, commands: targeting,
        help: 'Azure Resource Manager endpoint: public Azure, a sovereign cloud, or http://127.0.0.1:PORT' },
    { name: 'allow-any-arm-endpoint', group: 'target', kind: table_boolean, cliOnly: true, typedOnly: true, default: value(false), commands: targeting,
        help: (0,core_message/* sentence */.em) `Allow an ${input('arm-endpoint')} that is neither Azure nor loopback; it receives your access token` },
    { name: 'create-api-center', group: 'target', kind: table_boolean, typedOnly: true, default: value(false), commands: registering,
        help: 'Create the API center if it does not exist' },
    { name: 'location', group: 'target', kind: table_text, commands: registering,
        help: 'Azure region of a new API center, for example westeurope' },
    { name: 'sku', group: 'target', kind: choice(...vocabulary/* skus */.Zv), default: value('Free'), commands: registering,
        help: 'Plan of a new API center' },
    { name: 'portal-client-id', group: 'target', kind: table_text, commands: registering,
        help: 'Client id of the app registration for the API Center portal; enables the portal' },
    { name: 'portal-title', group: 'target', kind: upTo(vocabulary/* limits */.Fy.title), default: rule('the current title, else the API center’s name'), commands: registering,
        help: 'Title of the API Center portal' },
    { name: 'client-id', group: 'identity', kind: table_text, hostsOnly: true, default: rule('the Azure CLI session, else the environment’s identity'), commands: table_all,
        help: 'Client id of the application or managed identity to sign in as, without a secret' },
    { name: 'tenant-id', group: 'identity', kind: table_text, commands: table_all,
        help: 'Tenant id of the identity, and of the portal’s sign-in' },
    { name: 'server-url', group: 'server', kind: serverUrl, commands: [...entering, 'probe', 'surface'],
        required: [{ commands: registering }, { commands: ['probe', 'surface'], or: 'probe-url' }],
        help: 'URL of the MCP endpoint that clients connect to' },
    { name: 'title', group: 'server', kind: upTo(vocabulary/* limits */.Fy.title), default: rule((0,core_message/* sentence */.em) `from ${input('server-json')}, else from the server`), commands: entering,
        help: `Title of the entry, up to ${vocabulary/* limits */.Fy.title} characters` },
    { name: 'api-id', group: 'server', kind: table_name, default: rule((0,core_message/* sentence */.em) `from ${input('title')}`), commands: entering,
        help: 'Id of the entry in the API center; never taken from the live server' },
    { name: 'summary', group: 'server', kind: upTo(vocabulary/* limits */.Fy.summary), commands: registering,
        help: `One line for the portal’s cards, up to ${vocabulary/* limits */.Fy.summary} characters` },
    { name: 'description', group: 'server', kind: upTo(vocabulary/* limits */.Fy.apiDescription), default: rule('the current description, else from the server'), commands: registering,
        help: `Description, up to ${vocabulary/* limits */.Fy.apiDescription} characters; clients hide an entry without one` },
    { name: 'version-title', group: 'server', kind: upTo(vocabulary/* limits */.Fy.title), default: rule(`the version in use, else ${defaultVersionTitle}`), commands: registering,
        help: 'Title of the version' },
    { name: 'version-id', group: 'server', kind: table_name, default: rule((0,core_message/* sentence */.em) `from ${input('version-title')}`), commands: registering,
        help: 'Id of the version' },
    { name: 'lifecycle-stage', group: 'server', kind: choice(...vocabulary/* lifecycleStages */.Wm), default: rule('by the environment’s kind'), commands: registering,
        help: 'Lifecycle stage of the version' },
    { name: 'documentation-url', group: 'server', kind: table_link, commands: registering, help: 'URL of the documentation' },
    { name: 'repository-url', group: 'server', kind: table_link, commands: registering, help: 'URL of the source code' },
    { name: 'contact-name', group: 'server', kind: upTo(vocabulary/* limits */.Fy.contactName), commands: registering, help: 'Contact name' },
    { name: 'contact-email', group: 'server', kind: upTo(vocabulary/* limits */.Fy.contactEmail), commands: registering, help: 'Contact email address' },
    { name: 'contact-url', group: 'server', kind: table_link, commands: registering, help: 'URL of the contact’s page' },
    { name: 'license-name', group: 'server', kind: upTo(vocabulary/* limits */.Fy.licenseName), commands: registering, help: 'License name' },
    { name: 'license-url', group: 'server', kind: table_link, commands: registering, help: 'URL of the license text' },
    { name: 'terms-of-service-url', group: 'server', kind: table_link, commands: registering, help: 'URL of the terms of service' },
    { name: 'custom-properties', group: 'server', kind: table_text, commands: registering,
        help: 'Custom metadata: a YAML or JSON map from the name or title of a metadata schema to a value' },
    { name: 'server-json', group: 'server', kind: path, commands: registering,
        help: 'Path of an MCP registry server.json that provides defaults' },
    { name: 'previous-versions', group: 'server', kind: choice('keep', 'deprecate', 'remove'), default: value('keep'), commands: registering,
        help: 'What to do with versions that no deployment uses any more' },
    { name: 'source', group: 'ownership', kind: formatted('repository'), typedOnly: true, default: rule('the pipeline’s repository'), commands: cataloguing,
        help: 'Repository that owns the entry; required outside CI unless the API center is on loopback' },
    { name: 'take-over', group: 'ownership', kind: table_boolean, typedOnly: true, default: value(false), commands: registering,
        help: 'Take over an existing entry that has another source, kind or URL' },
    { name: 'unregister-mode', group: 'ownership', kind: choice('remove', 'deprecate', 'retire'), default: value('remove'), commands: ['unregister'],
        help: 'Remove the entry, or only change its lifecycle stage' },
    { name: 'force', group: 'ownership', kind: table_boolean, default: value(false), cliOnly: true, typedOnly: true, commands: ['unregister'],
        help: 'Unregister an entry even if it has another source' },
    { name: 'environment-id', group: 'environment', kind: table_name, default: whenCreated(defaultEnvironmentId), commands: [...entering, 'doctor'],
        help: 'Environment of the deployment; created if it does not exist, never changed' },
    { name: 'environment-title', group: 'environment', kind: upTo(vocabulary/* limits */.Fy.title), default: rule((0,core_message/* sentence */.em) `from ${input('environment-id')}`), commands: registering,
        help: 'Title of a new environment' },
    { name: 'environment-kind', group: 'environment', kind: choice(...vocabulary/* environmentKinds */.Z2), default: rule((0,core_message/* sentence */.em) `by ${input('environment-id')}`), commands: registering,
        help: 'Kind of a new environment' },
    { name: 'environment-server-type', group: 'environment', kind: upTo(vocabulary/* limits */.Fy.title), default: whenCreated(defaultServerType), commands: registering,
        help: 'Server type of a new environment' },
    { name: 'deployment-id', group: 'environment', kind: table_name, default: rule((0,core_message/* sentence */.em) `the deployment with this URL, else ${input('environment-id')}`), commands: entering,
        help: 'Id of the deployment' },
    { name: 'definition-file', group: 'definition', kind: path, default: rule('generated'), commands: registering,
        help: 'Path of your own OpenAPI 3.0 or 3.1 definition, JSON or YAML' },
    { name: 'definition-id', group: 'definition', kind: table_name, default: rule('the one in use, else default-streamable'), commands: registering,
        help: 'Id of the definition' },
    { name: 'publish-surface', group: 'definition', kind: choice('full', 'names', 'hash'), default: rule('full; names when a credential was needed'), commands: registering,
        help: 'How much of the tool list the definition contains' },
    { name: 'probe', group: 'probe', kind: choice('require', 'warn', 'off'), default: value('require'), commands: registering,
        help: 'Whether the server must be healthy before anything is written' },
    { name: 'probe-url', group: 'probe', kind: serverUrl, typedOnly: true, default: rule(input('server-url')), commands: probing,
        help: (0,core_message/* sentence */.em) `URL to probe when it is not ${input('server-url')}: a slot or a private address` },
    { name: 'probe-timeout', group: 'probe', kind: integer(0, 3600), default: value(300), commands: probing,
        help: 'Seconds to wait for a healthy server; 0 means a single attempt' },
    { name: 'probe-headers', group: 'probe', kind: formatted('headers'), secret: true, commands: probing,
        help: 'Headers for the probe, one "Name: value" a line' },
    { name: 'function-key', group: 'probe', kind: table_text, secret: true, commands: probing,
        help: 'Key of the function app, sent only to the origin of the probed URL' },
    { name: 'probe-audience', group: 'probe', kind: formatted('app-id-or-uri'), commands: probing,
        help: 'Application id or URI of a server protected by Entra; the probe sends the identity’s token for it' },
    { name: 'allowed-hosts', group: 'probe', kind: lines, typedOnly: true, commands: probing,
        help: 'Hosts that may receive a credential, with * for any part of a name; no other host receives one' },
    { name: 'on-protected', group: 'probe', kind: choice('fail', 'warn', 'pass'), default: rule('warn; fail when a credential was given'), commands: probing,
        help: 'What to do when the endpoint requires a credential' },
    { name: 'expect-version', group: 'probe', kind: table_text, commands: probing,
        help: 'Version that the server must report; the probe waits for it' },
    { name: 'expect-tools', group: 'probe', kind: lines, commands: probing,
        help: 'Tools that the server must list, one a line' },
    { name: 'fail-on', group: 'gate', kind: choice('breaking', 'unproven', 'none'), typedOnly: true, default: value('none'), commands: registering,
        help: 'Which changes of the server’s tools stop the run before anything is written' },
    { name: 'accept-surface', group: 'gate', kind: formatted('accepted-hash'), typedOnly: true, commands: registering,
        help: (0,core_message/* sentence */.em) `Hash of the one new surface to accept in spite of ${input('fail-on')}, as sha256:…` },
    { name: 'surface-file', group: 'gate', kind: path, commands: [...registering, 'surface'],
        help: 'Path of a baseline in the repository, for a definition that contains only names or a hash' },
    { name: 'write', group: 'gate', kind: table_boolean, default: value(false), cliOnly: true, commands: ['surface'],
        help: (0,core_message/* sentence */.em) `Write the surface to ${input('surface-file')} instead of standard output` },
    { name: 'staging', group: 'staging', kind: choice('auto', 'same-center', 'off'), default: value('auto'), commands: cataloguing,
        help: (0,core_message/* sentence */.em) `Where to put a pull request’s entry; auto: ${input('staging-api-center-id')}, else a preview without writes` },
    { name: 'staging-api-center-id', group: 'staging', kind: formatted('api-center-id'), commands: cataloguing,
        help: 'ARM id of the API center for entries of pull requests' },
    { name: 'pull-request', group: 'staging', kind: { ...integer(1, anyNumber), word: 'none' }, typedOnly: true, default: rule('the pipeline’s'), commands: entering,
        help: 'Number of the pull request that the run is for; none: the run is for no pull request, honored on the default branch only' },
    { name: 'staging-environment-id', group: 'staging', kind: table_name, default: value('staging'), commands: registering,
        help: 'Environment that all entries of pull requests share; created if it does not exist' },
    { name: 'staging-ttl', group: 'staging', kind: integer(1, 365), default: value(14), commands: ['sweep'],
        help: 'Days after which an entry is removed if the state of its pull request is unknown' },
    { name: 'comment', group: 'staging', kind: table_boolean, default: value(true), hostsOnly: true, commands: cataloguing,
        help: 'Keep one comment on the pull request up to date' },
    { name: 'github-token', group: 'staging', kind: table_text, secret: true, default: rule('the job’s token'), commands: cataloguing,
        help: 'Token that reads pull requests on GitHub and writes the comment' },
    { name: 'max-deletes', group: 'fleet', kind: integer(0, 10_000), typedOnly: true, default: value(5), commands: ['sweep'],
        help: 'Maximum number of entries to remove per run; the oldest are removed first' },
    { name: 'dry-run', group: 'run', kind: table_boolean, default: value(false), commands: ['register', 'unregister', 'sweep', 'doctor'],
        help: 'Show the plan and write nothing' },
    { name: 'verify', group: 'run', kind: choice('auto', 'require', 'off'), default: value('auto'), commands: ['register'],
        help: 'Check the result through the registry; auto: only after a write' },
    { name: 'output', group: 'run', kind: choice('text', 'json'), default: value('text'), cliOnly: true, commands: everywhere,
        help: 'Format of standard output' },
    { name: 'verbose', group: 'run', kind: table_boolean, default: value(false), cliOnly: true, commands: everywhere,
        help: 'Show every request, the bodies of the probe, and stack traces' },
    { name: 'state', group: 'run', kind: table_text, default: value('.mcp-register/state.json'), cliOnly: true, commands: cataloguing,
        help: 'State file of the embedded API Center, used when no target is given' },
];
/** The table's rows in their general form, for code that walks over them. */
const inputRows = inputs;
/** The rows that a command reads. */
function inputsOf(command, rows = inputRows) {
    return rows.filter(({ commands }) => commands.includes(command));
}

;// CONCATENATED MODULE: ./build/core/inputs/read-values.js





/**
 * The reader of a table of inputs.
 *
 * @param rows the rows of {@link inputs}, or a copy with other choices, bounds or defaults
 */
function createReader(rows = inputRows) {
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
        message: (0,core_message/* sentence */.em) `${reference} is ${length} characters long; API Center takes at most ${limit}.`,
        next: (0,core_message/* sentence */.em) `Shorten ${reference} by ${length - limit} characters.`,
    });
}
function unexpected(name, text, expected) {
    const reference = { input: name };
    const what = `${expected.length > 1 ? 'one of ' : ''}${expected.join(', ')}`;
    return new errors/* InvalidInput */.o9({
        code: 'input-invalid',
        message: (0,core_message/* sentence */.em) `Expected ${reference} to be ${what}; got "${(0,printable/* printable */.g)(text)}".`,
        next: (0,core_message/* sentence */.em) `Correct ${reference} and run again.`,
    });
}

;// CONCATENATED MODULE: ./build/core/inputs/check-inputs.js







/**
 * Reads and checks all inputs, with the files that they name, before anything is sent. Throws InvalidInput for the
 * first one that is wrong. Whether an input is missing depends on the command and is not checked here.
 */
async function checkInputs(command, raw, { files, environment = {}, mask = () => { } }) {
    const given = givenInputs(raw);
    checkTargetOnce(given);
    const serverJson = await readServerJsonOf(readValues(raw), files, environment);
    for (const secret of serverJson?.secrets ?? [])
        mask(secret);
    const filled = Object.entries(raw).filter(([name]) => given.has(name));
    const values = readValues({ ...serverJson?.inputs, ...Object.fromEntries(filled) });
    const { source, 'api-center-id': centerId, workspace } = values;
    if (centerId !== undefined)
        checkTarget({ ...parseApiCenterId(centerId), workspace });
    checkStaging(values);
    return {
        values,
        given,
        endpoint: parseEndpoint(values),
        source: source === undefined ? undefined : parseSource(source),
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
    return path === undefined ? undefined : parseSurfaceFile(new TextDecoder().decode(files.read(path)));
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
            ? (0,core_message/* sentence */.em) `Neither ${(0,references/* input */.hF)('api-id')} nor ${(0,references/* input */.hF)('title')} is given.`
            : (0,core_message/* sentence */.em) `No ${(0,references/* input */.hF)('api-id')} can be derived from the title "${(0,printable/* printable */.g)(title)}": it contains too few letters a-z and digits.`,
        why: 'The id is never taken from the live server: a renamed server would become a second entry.',
        next: (0,core_message/* sentence */.em) `Give an id, for example: ${(0,references/* input */.hF)('api-id', 'weather')}`,
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
        return localSource;
    if (dryRun)
        return unnamedSource;
    throw new errors/* InvalidInput */.o9({
        code: 'source-missing',
        message: (0,core_message/* sentence */.em) `${(0,references/* input */.hF)('source')} is required when not running in CI.`,
        why: 'It marks the entry as yours, so that no other pipeline changes it by accident.',
        next: (0,core_message/* sentence */.em) `Give the repository, for example: ${(0,references/* input */.hF)('source', 'https://github.com/contoso/weather')}`,
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
        message: (0,core_message/* sentence */.em) `${(0,references/* input */.hF)(name)} is required.`,
        ...(0,optional/* optional */.l)('why', why),
        next: examples[name] ?? (0,core_message/* sentence */.em) `Give ${(0,references/* input */.hF)(name)}.`,
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
            message: (0,core_message/* sentence */.em) `${(0,references/* input */.hF)('portal-title')} is given without ${(0,references/* input */.hF)('portal-client-id')}.`,
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
            const environmentId = values['environment-id'] ?? defaultEnvironmentId;
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
    const embedded = hasTarget(given) ? undefined : facts.embedded;
    // An emulator is there already, and its API center is meant.
    const running = facts.embedded && endpoint.loopback && !namesCenter(given) ? facts.embedded : undefined;
    return {
        ...common,
        target: embedded ?? (running && { ...running, workspace: values.workspace }) ?? parseTarget(values),
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
        message: (0,core_message/* sentence */.em) `${(0,references/* input */.hF)('client-id')} is given without ${(0,references/* input */.hF)('tenant-id')}.`,
        next: 'Give the tenant (directory) id as well.',
    });
}

// EXTERNAL MODULE: ./build/core/report/report.js
var report_report = __webpack_require__(56859);
;// CONCATENATED MODULE: ./build/core/report/fleet-report.js

function isFleetReport(report) {
    return 'results' in report;
}
/** The run as a whole, where only one report can be shown. */
function overallReport(report) {
    if (!isFleetReport(report))
        return report;
    const { results, ...whole } = report;
    return {
        ...whole,
        changed: results.some(({ changed }) => changed),
        run: results[0]?.run ?? {},
        plan: results.flatMap(({ plan }) => plan),
        applied: results.flatMap(({ applied }) => applied),
    };
}
/** The fleet report of a run that has one report of its own, and these results. */
function fleetReport(whole, results) {
    const { status, exitCode, command, requests, timings, warnings, error } = whole;
    return {
        status,
        exitCode,
        command,
        results,
        requests,
        timings,
        warnings,
        ...(error === undefined ? {} : { error }),
    };
}
/** A result within a fleet: effort is counted for the run as a whole. */
function resultWithoutEffort(result) {
    return { ...result, run: {}, requests: report_report/* noRequests */.Il, timings: {} };
}

;// CONCATENATED MODULE: ./build/app/commands.js


/** The commands that a pipeline can ask for, in the order in which its hosts offer them. */
const pipelineCommands = [
    'register',
    'plan',
    'probe',
    'unregister',
    'sweep',
];
/** What a command does, as the heading of its part of the log. */
const commandTitles = {
    register: 'Register the MCP server',
    plan: 'Plan the registration of the MCP server',
    probe: 'Probe the MCP server',
    surface: 'Show what the MCP server offers',
    unregister: 'Unregister the MCP server',
    sweep: 'Remove the entries of closed pull requests',
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
        const stat = (0,external_node_fs_.fstatSync)(file);
        if (!stat.isFile())
            throw new UnusableFile('it is not a regular file');
        if (stat.size > greatestBytes) {
            throw new UnusableFile(`it has ${stat.size} bytes; the maximum is ${greatestBytes}`);
        }
        return readToEnd(file, greatestBytes);
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}
function readToEnd(file, greatestBytes) {
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
};
function reasonOf(cause) {
    if (cause instanceof UnusableFile)
        return cause.message;
    return cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown error';
}

;// CONCATENATED MODULE: ./build/core/clients/refusals.js
/** In the order in which they are shown. */
const clientFamilies = {
    'official-sdks': 'Clients on the official MCP SDKs',
    'vs-code': 'VS Code',
    claude: 'Claude models',
    openai: 'OpenAI models',
    gemini: 'Gemini models',
    portal: 'The API Center portal',
};
/** `@modelcontextprotocol/client` 2.4.0, asked in both eras by `__tests__/probe/differential.test.ts`. */
const officialClient = '@modelcontextprotocol/client 2.4.0';
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

;// CONCATENATED MODULE: ./build/core/probe/wire/answer.js

const responseMembers = new Set(['jsonrpc', 'id', 'result']);
/** Lower case, without parameters; empty when there is none. */
function mediaType(http) {
    return (http.headers['content-type'] ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '';
}
/**
 * The response to the request `id` in a parsed body or event. An error may bear no id, and on a failing
 * status any id: it can only be meant for the one request in flight. A result must match in value and type.
 */
function findResponse(value, id, http) {
    const success = http.status >= 200 && http.status < 300;
    for (const message of Array.isArray(value) ? value : [value]) {
        if (!(0,json/* isJsonObject */.O)(message) || message.jsonrpc !== '2.0')
            continue;
        const { result, error } = message;
        if ((0,json/* isJsonObject */.O)(result) && message.id === id && success) {
            const extra = Object.keys(message).filter((name) => !responseMembers.has(name));
            return { kind: 'result', http, result, extra };
        }
        if (!(0,json/* isJsonObject */.O)(error) || typeof error.code !== 'number')
            continue;
        if (message.id === id || message.id === null || message.id === undefined || !success) {
            const text = typeof error.message === 'string' ? error.message : '';
            const data = error.data === undefined ? {} : { data: error.data };
            return { kind: 'error', http, error: { code: error.code, message: text, ...data } };
        }
    }
    return undefined;
}
/** What was wrong, in a few words for the list of attempts; undefined when nothing was. */
function shortcoming(answer) {
    switch (answer.kind) {
        case 'result':
            return undefined;
        case 'error':
            return `JSON-RPC error ${answer.error.code}: ${answer.error.message}`;
        case 'document':
            return answer.http.status < 300 ? 'no JSON-RPC response' : undefined;
        case 'redirect':
            return `redirect to ${answer.location ?? 'nowhere'} not followed`;
        case 'too-large':
            return `${answer.what} over the limit`;
        case 'timeout':
            return answer.phase === 'deadline'
                ? 'cut off by the end of the probe'
                : `no ${answer.phase === 'headers' ? 'answer' : 'end of the answer'} in time`;
        case 'network':
            return answer.code;
    }
}

;// CONCATENATED MODULE: ./build/core/probe/warnings.js

/** How many of several things a warning names. */
const warnings_named = 5;
/** The first few of several things, and how many more there are. */
function listed(items) {
    const rest = items.length - warnings_named;
    return `${items.slice(0, warnings_named).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}
/**
 * The message with its text made safe. The blanks around its references stay.
 *
 * @param line makes one line of text safe, and trims it
 */
function safeMessage(message, line) {
    return (0,core_message/* mapText */.E0)(message, (text) => {
        const safe = line(text);
        if (safe === '')
            return text === '' ? '' : ' ';
        return `${text.startsWith(' ') ? ' ' : ''}${safe}${text.endsWith(' ') ? ' ' : ''}`;
    });
}

// EXTERNAL MODULE: ./node_modules/eventsource-parser/dist/index.js
var eventsource_parser_dist = __webpack_require__(2309);
;// CONCATENATED MODULE: ./build/core/probe/wire/sse.js



/**
 * Server-sent events as they arrive, those without data (priming events) left out. Throws TooLarge when more than
 * `limits.eventLines` come without an event being complete. The bytes must be metered: a line may be long.
 */
async function* readEvents(chunks) {
    const decoder = new TextDecoder();
    const complete = [];
    const parser = (0,eventsource_parser_dist/* createParser */.C)({
        onEvent: ({ event = 'message', data }) => {
            if (data !== '')
                complete.push({ event, data });
        },
    });
    let afterReturn = false;
    let lines = 0;
    for await (const chunk of chunks) {
        let text = decoder.decode(chunk, { stream: true });
        if (text === '')
            continue;
        // The parser looks for the next CR anew on every line, which is quadratic in a chunk; LF alone is not.
        if (afterReturn && text.startsWith('\n'))
            text = text.slice(1);
        afterReturn = chunk.at(-1) === 0x0d;
        text = text.replace(/\r\n?/g, '\n');
        parser.feed(text);
        // A line of six bytes costs the parser a hundred.
        lines = complete.length > 0 ? 0 : lines + text.split('\n').length - 1;
        if (lines > limits.eventLines)
            throw new TooLarge('an event of the stream');
        yield* complete.splice(0);
    }
}

;// CONCATENATED MODULE: ./build/core/probe/wire/read-answer.js







/**
 * Reads an answer to its end, or to the JSON-RPC response with this id. Without an id, and where the content
 * cannot be a response, no more than the start of it. Throws TooLarge.
 */
async function readAnswer(round, id, http, body) {
    if (id === undefined)
        return readDocument(http, body);
    const type = mediaType(http);
    if (type === 'text/event-stream') {
        const start = createStart(limits.excerptBytes);
        const events = readEvents(start.noting(metered(body, round.bytes)));
        const { answer, text } = await nextResponse(round, id, http, events);
        if (answer.kind !== 'document')
            return { answer, text };
        return { answer: { ...answer, text: start.text() }, text: start.text() };
    }
    const succeeded = http.status >= 200 && http.status < 300;
    const json = type === 'application/json' || (succeeded && type !== 'text/html');
    const text = json ? await readText(body, round.bytes) : await readStart(body, limits.documentBytes);
    const response = findResponse(parseBoundedJson(text, round.values), id, http);
    if (response?.kind === 'result' && type !== 'application/json') {
        round.warn('odd-content-type', `The server answers with the content type "${round.secrets.line(type, 60)}" instead of application/json or text/event-stream. ${refusedBy('odd-content-type')}`);
    }
    remarkOnExtra(round, response);
    return { answer: response ?? { kind: 'document', http, text }, text };
}
/** The start of an answer that nothing is looked for in. */
async function readDocument(http, body) {
    const text = await readStart(body, limits.documentBytes);
    return { answer: { kind: 'document', http, text }, text };
}
/**
 * Reads on to the response with this id, and no further: a stream need not end. An `endpoint` event instead means
 * HTTP+SSE, whose stream stays open and brings no response. Throws TooLarge.
 */
async function nextResponse(round, id, http, events) {
    for (let count = 0; count < limits.streamEvents; count++) {
        const next = await events.next();
        if (next.done)
            return { answer: { kind: 'document', http, text: '' }, text: '' };
        const { event, data } = next.value;
        if (event === 'endpoint') {
            return { answer: { kind: 'document', http, text: '', isOldStream: true }, text: '' };
        }
        if (event !== 'message')
            continue;
        const message = parseBoundedJson(data, round.values);
        const answer = findResponse(message, id, http);
        remarkOnExtra(round, answer);
        if (answer?.kind === 'result' && Array.isArray(message)) {
            round.warn('batched-response', `An event of the server holds an array of JSON-RPC messages. ${refusedBy('batched-response')}`);
        }
        if (answer)
            return { answer, text: data };
    }
    throw new TooLarge('the number of events before the response');
}
function remarkOnExtra(round, answer) {
    if (answer?.kind !== 'result' || answer.extra.length === 0)
        return;
    const names = answer.extra.map((name) => `"${round.secrets.line(name, 60)}"`);
    round.warn('extra-response-member', `A JSON-RPC response has members beside its result: ${listed(names)}. ${refusedBy('extra-response-member')}`);
}
/** Notes how a stream of bytes begins, while it is read. */
function createStart(bytes) {
    const noted = [];
    let length = 0;
    return {
        async *noting(chunks) {
            for await (const chunk of chunks) {
                if (length < bytes) {
                    // A copy: a slice would keep the whole chunk.
                    noted.push(Uint8Array.from(chunk.subarray(0, bytes - length)));
                    length += chunk.byteLength;
                }
                yield chunk;
            }
        },
        text: () => new TextDecoder().decode(Buffer.concat(noted)),
    };
}

;// CONCATENATED MODULE: ./build/core/probe/wire/secrets.js



/** Parameters of a query that carry credentials, on Azure and elsewhere. */
const secrets_secretParameters = /^(?:code|sig|key|api[-_]?key|subscription-key|ocp-apim-subscription-key|access_token|token|secret|password)$/i;
/**
 * In what the server lists, only values that cannot be ordinary words: the header `X-Tenant: contoso` must not
 * change the name of the tool `contoso_search`.
 */
const shortestInData = 12;
/** Of the parameters that a server invents: how many count in one probe, and how long they are. */
const inventedAtMost = 4;
const longestInvented = 128;
function createSecrets() {
    const known = new Set();
    let invented = 0;
    const redact = (text, shortest = 0) => {
        let redacted = text;
        for (const secret of known) {
            if (secret.length >= shortest)
                redacted = redacted.replaceAll(secret, '***');
        }
        return redacted;
    };
    const cleanText = (text) => redact(text.replace(/\p{Surrogate}/gu, '\uFFFD'), shortestInData);
    const clean = (value) => {
        if (typeof value === 'string')
            return cleanText(value);
        if (typeof value !== 'object' || value === null)
            return value;
        if (Array.isArray(value)) {
            const items = value.map(clean);
            return items.every((item, index) => item === value[index]) ? value : items;
        }
        const members = Object.entries(value);
        const cleaned = members.map(([key, member]) => [cleanText(key), clean(member)]);
        const same = cleaned.every(([key, member], index) => key === members[index]?.[0] && member === members[index]?.[1]);
        return same ? value : Object.fromEntries(cleaned);
    };
    return {
        add(value) {
            if (isGuessable(value))
                return;
            for (const form of formsOf(value))
                known.add(form);
        },
        addFrom(url) {
            for (const [name, value] of url.searchParams)
                if (secrets_secretParameters.test(name))
                    this.add(value);
        },
        addFromServer(url) {
            for (const [name, value] of url.searchParams) {
                if (!secrets_secretParameters.test(name) || value.length < shortestInData || value.length > longestInvented)
                    continue;
                if (++invented > inventedAtMost)
                    return;
                this.add(value);
            }
        },
        redact: (text) => redact(text),
        clean,
        line: (text, limit) => (0,printable/* printable */.g)(redact(text), limit),
    };
}
/** The URL without user info and without the values of credential-bearing parameters. */
function publicUrl(url) {
    if (url.username === '' && url.password === '' && url.search === '')
        return url.href;
    const shown = new URL(url);
    shown.username = '';
    shown.password = '';
    for (const name of new Set(shown.searchParams.keys())) {
        if (secrets_secretParameters.test(name))
            shown.searchParams.set(name, '***');
    }
    return shown.href;
}

;// CONCATENATED MODULE: ./build/core/probe/wire/redirect.js


const redirects = new Set([301, 302, 303, 307, 308]);
/**
 * What comes after an answer: the same request to another URL when it redirects there with method, body and origin
 * unchanged, else nothing more.
 *
 * @param hop how many redirects were followed so far
 */
function afterRedirect(answer, hop) {
    if (answer.kind !== 'document' || !redirects.has(answer.http.status))
        return answer;
    const { http } = answer;
    const target = http.headers.location ?? '';
    const location = target !== '' && URL.canParse(target, http.url) ? new URL(target, http.url) : undefined;
    const refuse = (refusal) => ({
        kind: 'redirect',
        http,
        location: location && publicUrl(location),
        refusal,
    });
    const from = new URL(http.url);
    if (location &&
        from.protocol === 'https:' &&
        location.protocol === 'http:' &&
        location.hostname === from.hostname) {
        const meant = new URL(`${location.pathname}${location.search}`, from.origin);
        return {
            kind: 'redirect',
            http,
            location: publicUrl(location),
            refusal: 'scheme',
            sameHost: publicUrl(meant),
        };
    }
    if (location && location.origin !== from.origin)
        return refuse('origin');
    if (!location || http.status < 307)
        return refuse('method');
    if (hop >= limits.redirects)
        return refuse('too-many');
    return { kind: 'follow', url: location.href };
}

;// CONCATENATED MODULE: ./build/core/probe/wire/time-limit.js
class TimedOut extends Error {
    phase;
    constructor(phase) {
        super(`Time ran out: ${phase}`);
        this.phase = phase;
    }
}
/**
 * A signal for one piece of work. Not `AbortSignal.any`: in Node 20 a time-out that only such a signal
 * refers to can be collected as garbage, and then it never fires.
 */
function createTimeLimit(clock, parent) {
    const controller = new AbortController();
    const lifts = new Set();
    const listen = (source, onAbort) => {
        const lift = () => {
            source.removeEventListener('abort', onAbort);
            lifts.delete(lift);
        };
        lifts.add(lift);
        source.addEventListener('abort', onAbort);
        if (source.aborted)
            onAbort();
        return lift;
    };
    if (parent)
        listen(parent, () => controller.abort(parent.reason));
    return {
        signal: controller.signal,
        start: (ms, phase) => listen(clock.timeout(ms), () => controller.abort(new TimedOut(phase))),
        release: () => {
            for (const lift of lifts)
                lift();
        },
    };
}

;// CONCATENATED MODULE: ./build/core/probe/wire/exchange.js








/**
 * Sends one request, follows redirects that keep method and origin, and reads the answer within all limits:
 * to its end, or to the JSON-RPC response that `call.message` asks for. Rejects only when the probe is interrupted.
 */
async function exchange(round, call) {
    let url = call.url;
    for (let hop = 0;; hop++) {
        const next = afterRedirect(await send(round, { ...call, url }), hop);
        if (next.kind !== 'follow')
            return next;
        url = next.url;
    }
}
async function send(round, call) {
    const credentials = await credentialsFor(round, call);
    const started = round.clock.now();
    const time = createTimeLimit(round.clock, round.signal);
    time.start(call.withinMs ?? limits.requestMs, 'request');
    let opened;
    let read;
    try {
        opened = await exchange_open(round, call, credentials, time);
        read = isAccepted(call, opened.http)
            ? { answer: { kind: 'document', http: opened.http, text: '' }, text: '' }
            : await readAnswer(round, responseId(call), opened.http, opened.body);
    }
    catch (error) {
        read = { answer: failureOf(error, round, time, opened?.http), text: '' };
    }
    finally {
        time.release();
        opened?.close();
    }
    recordAttempt(round, call, read, started);
    return read.answer;
}
/**
 * Sends a notification. Its answer says nothing, so it is waited for no longer than to its headers, and for those no
 * longer than `limits.notificationMs`: some servers never send any.
 */
async function notify(round, call) {
    const answer = await exchange(round, { ...call, withinMs: limits.notificationMs });
    if (answer.kind !== 'timeout' || answer.phase === 'deadline')
        return;
    const method = call.message?.method ?? call.method;
    round.warn('notification-unanswered', `The server does not answer ${method} within ${limits.notificationMs / 1000} s. ${refusedBy('notification-unanswered')} Answer every notification with HTTP 202 at once.`);
}
/** Whether an answer is complete with its headers: it accepts a message whose response, if any, comes elsewhere. */
function isAccepted(call, { status }) {
    return call.message !== undefined && responseId(call) === undefined && status >= 200 && status < 300;
}
/** Rejects with what the source of the token rejects with: that is no answer of the server's. */
async function credentialsFor(round, call) {
    return !call.anonymous && new URL(call.url).origin === round.origin ? round.credentials() : {};
}
/** Sends the request and waits for the headers of its answer. */
async function exchange_open(round, call, credentials, time) {
    const lift = time.start(limits.headersMs, 'headers');
    const { status, headers, body, close } = await round.http.send({
        method: call.method,
        url: call.url,
        headers: {
            ...credentials,
            ...(call.message ? { 'content-type': 'application/json' } : {}),
            ...call.headers,
        },
        ...(call.message ? { body: JSON.stringify({ jsonrpc: '2.0', ...call.message }) } : {}),
        signal: time.signal,
    });
    lift();
    return { http: { status, headers, url: call.url }, body, close };
}
/** The answer that a failed request amounts to. Throws what is no answer: an interruption, a bug. */
function failureOf(error, round, time, http) {
    if (time.signal.aborted) {
        if (time.signal.reason instanceof TimedOut)
            return { kind: 'timeout', phase: time.signal.reason.phase };
        throw time.signal.reason;
    }
    if (round.signal.aborted)
        throw round.signal.reason;
    if (error instanceof TooLarge && http)
        return { kind: 'too-large', http, what: error.what };
    const code = error instanceof Error && !(error instanceof errors/* Failure */.HR) && 'code' in error ? error.code : undefined;
    if (typeof code !== 'string')
        throw error;
    return { kind: 'network', code };
}
/** Adds a request to the list of attempts, sanitised. */
function recordAttempt(round, call, { answer, text }, started) {
    const http = 'http' in answer ? answer.http : undefined;
    const type = http && mediaType(http);
    const asked = responseId(call) !== undefined || answer.kind !== 'document';
    const error = asked ? shortcoming(answer) : undefined;
    round.record({
        round: round.number,
        phase: call.phase,
        method: call.message?.method ?? call.method,
        ...(http ? { httpStatus: http.status } : {}),
        ...(type ? { contentType: round.secrets.line(type, 100) } : {}),
        ms: Math.round(round.clock.now() - started),
        ...(error === undefined ? {} : { error: round.secrets.line(error) }),
        ...(round.includeBodies && text !== '' ? { body: round.secrets.line(text, limits.bodyExcerpt) } : {}),
    });
}
function responseId(call) {
    return call.answeredElsewhere ? undefined : call.message?.id;
}

;// CONCATENATED MODULE: ./build/core/text/invisible.js
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
const invisible_window = 4;
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
            unflagged.slice(Math.max(0, index - invisible_window), index),
            unflagged.slice(end, end + invisible_window),
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

;// CONCATENATED MODULE: ./build/core/text/hidden-text-patterns.js

const longBlanks = /\s{80}/;
/** Every character that a reader does not see, and a model may. */
const unseen = /[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;
/** Only what no honest description says: "ignore previous results" and "does not notify the user" are fine. */
const orders = [
    /\b(?:ignore|disregard|forget) (?:(?:all|any|of|the|your|these|those|my|its) ){0,4}(?:previous|prior|earlier|above|preceding|original|existing|other|system) (?:system )?(?:instruction|prompt|guideline|directive)/i,
    /\b(?:do not|don['’]t|never|must not) (?:ever )?(?:tell|inform|mention|reveal|disclose)\b[^.!?]{0,60}\bthe (?:user|human|customer)\b/i,
    /\bwithout (?:telling|informing|alerting|asking) the (?:user|human|customer)\b/i,
    /\b(?:hide|conceal|keep) (?:this|it|that)(?: \w+){0,3} (?:from|secret from) the (?:user|human|customer)\b/i,
    /\b(?:hidden|secret|covert) instructions?\b/i,
    /\b(?:reveal|print|repeat|output|leak|send|forward)\b[^.!?]{0,30}\byour system prompt\b/i,
    /<\/?(?:important|system|secret|hidden|admin|override|system[-_ ]prompt)>/i,
    /<\|(?:im_start|im_end|system|user|assistant|endoftext)\|>|\[\/?INST\]|<<\/?SYS>>/,
];
/** Finds at most one match of each kind. Time grows with the length of the text and no faster. */
function findHiddenText(text) {
    const matches = [];
    const note = (finding, index) => {
        if (index >= 0)
            matches.push({ finding, index });
    };
    note('invisible characters', invisibleCharacters(text).next().value?.index ?? -1);
    note('an HTML comment', text.indexOf('<!--'));
    note('a long run of blanks', text.trimEnd().search(longBlanks));
    note('an order to a model', findOrder(text));
    return matches;
}
/** Blanks and invisible characters between the words must not hide them. */
function findOrder(text) {
    const plain = text.replace(unseen, '').replace(/\s+/g, ' ');
    for (const pattern of orders) {
        const index = plain.search(pattern);
        if (index >= 0)
            return placeIn(text, index);
    }
    return -1;
}
/** Where in the text the given place of its plain form is. */
function placeIn(text, plainIndex) {
    let passed = 0;
    for (const { 0: part, index } of text
        .replace(unseen, (character) => '\u200B'.repeat(character.length))
        .matchAll(/\s+|[^\s\u200B]+/gu)) {
        const length = /^\s/.test(part) ? 1 : part.length;
        if (passed + length > plainIndex)
            return index + plainIndex - passed;
        passed += length;
    }
    return 0;
}

;// CONCATENATED MODULE: ./build/core/probe/listing/member-types.js

const described = { title: 'text', description: 'text', icons: 'array', _meta: 'object' };
const schema = { properties: 'object', required: 'strings' };
/** Optional members of an item of each list (MCP 2024-11-05 to 2026-07-28); what an item must have is checked elsewhere. */
const itemMembers = {
    tools: {
        ...described,
        inputSchema: schema,
        outputSchema: 'object',
        execution: 'object',
        annotations: {
            title: 'text',
            readOnlyHint: 'boolean',
            destructiveHint: 'boolean',
            idempotentHint: 'boolean',
            openWorldHint: 'boolean',
        },
    },
    resources: { ...described, mimeType: 'text', size: 'number', annotations: 'object' },
    resourceTemplates: { ...described, mimeType: 'text', annotations: 'object' },
    prompts: { ...described, arguments: 'array' },
};
const resultMembers = { nextCursor: 'text', _meta: 'object' };
const introductionMembers = {
    instructions: 'text',
    _meta: 'object',
    serverInfo: { title: 'text', description: 'text', websiteUrl: 'text', icons: 'array' },
    capabilities: {
        tools: { listChanged: 'boolean' },
        resources: { listChanged: 'boolean', subscribe: 'boolean' },
        prompts: { listChanged: 'boolean' },
        logging: 'object',
        completions: 'object',
        experimental: 'object',
        extensions: 'object',
        tasks: 'object',
    },
};
/** Members of an InitializeResult or DiscoverResult that have another type than MCP gives them: `serverInfo.title is null`. */
function malformedInIntroduction(result) {
    return malformed(result, introductionMembers, '');
}
/** The same in one page of a list, its items aside. */
function malformedInPage(result) {
    return malformed(result, resultMembers, '');
}
/** The same in one item of a list. */
function malformedInItem({ kind, item, path, forLegacy }) {
    const members = itemMembers[kind];
    const expected = forLegacy || kind !== 'tools' ? members : { ...members, inputSchema: 'object' };
    return malformed(item, expected, `${path}.`);
}
function malformed(object, members, prefix) {
    return Object.entries(members).flatMap(([name, expected]) => {
        const value = object[name];
        if (value === undefined)
            return [];
        if (typeof expected !== 'string') {
            return (0,json/* isJsonObject */.O)(value)
                ? malformed(value, expected, `${prefix}${name}.`)
                : [`${prefix}${name} is ${typeName(value)}`];
        }
        return fits(value, expected) ? [] : [`${prefix}${name} is ${typeName(value)}`];
    });
}
function fits(value, kind) {
    switch (kind) {
        case 'array':
            return Array.isArray(value);
        case 'strings':
            return Array.isArray(value) && value.every((item) => typeof item === 'string');
        case 'object':
            return (0,json/* isJsonObject */.O)(value);
        case 'text':
            return typeof value === 'string';
        default:
            return typeof value === kind;
    }
}
function typeName(value) {
    if (value === null)
        return 'null';
    if (Array.isArray(value))
        return 'an array';
    return { string: 'text', number: 'a number', boolean: 'a boolean' }[String(typeof value)] ?? 'an object';
}

;// CONCATENATED MODULE: ./build/core/probe/listing/members.js
/** Those of the named members that are text; what has another type counts as absent. */
function textMembers(object, names) {
    return pick(object, names, (value) => typeof value === 'string');
}
/** Those of the named members that are booleans. */
function booleanMembers(object, names) {
    return pick(object, names, (value) => typeof value === 'boolean');
}
function pick(object, names, accepts) {
    const picked = {};
    for (const name of names) {
        const value = object[name];
        if (accepts(value))
            picked[name] = value;
    }
    return picked;
}

;// CONCATENATED MODULE: ./build/core/probe/protocol/session.js










/**
 * Reads the common parts of an InitializeResult and a DiscoverResult, tolerating what is absent or odd; what clients
 * do not tolerate is a warning.
 *
 * @param serverInfo where the revision has it; a server of the modern era need not give it
 */
function introduction(round, protocolVersion, result, serverInfo) {
    const info = shownInfo(round, cleanObject(round, serverInfo));
    const { instructions } = result;
    remarkOnIntroduction(round, result, modernVersions.includes(protocolVersion));
    return {
        protocolVersion,
        capabilities: cleanObject(round, result.capabilities) ?? {},
        ...(typeof info?.name === 'string' && typeof info.version === 'string'
            ? {
                serverInfo: {
                    name: info.name,
                    version: info.version,
                    ...textMembers(info, ['title', 'description', 'websiteUrl']),
                },
            }
            : {}),
        ...(typeof instructions === 'string'
            ? { instructions: String(round.secrets.clean(instructions.slice(0, limits.itemBytes))) }
            : {}),
    };
}
/** Names what an introduction lacks, or has in a form that MCP does not give it. */
function remarkOnIntroduction(round, result, isModern) {
    const { capabilities, serverInfo } = result;
    const { name, version } = (0,json/* isJsonObject */.O)(serverInfo) ? serverInfo : {};
    const missing = [
        ...(isModern || (0,json/* isJsonObject */.O)(serverInfo) ? [] : ['serverInfo']),
        ...(isModern || !(0,json/* isJsonObject */.O)(serverInfo) || typeof name === 'string' ? [] : ['serverInfo.name']),
        ...(isModern || !(0,json/* isJsonObject */.O)(serverInfo) || typeof version === 'string' ? [] : ['serverInfo.version']),
        ...((0,json/* isJsonObject */.O)(capabilities) ? [] : ['capabilities']),
    ];
    const method = isModern ? 'server/discover' : 'initialize';
    if (missing.length > 0) {
        round.warn('introduction-incomplete', `The result of ${method} has no ${missing.join(' and no ')}. ${refusedBy('introduction-incomplete')}`);
    }
    const malformed = malformedInIntroduction(result).filter((fault) => !missing.some((name) => fault.startsWith(`${name} is `)));
    if (malformed.length > 0) {
        round.warn('malformed-member', `The result of ${method} has members of the wrong type: ${listed(malformed)}. ${refusedBy('malformed-member')}`);
    }
}
/** What the server says of itself is published: characters that nobody sees are taken out, and what is suspicious is told. */
function shownInfo(round, info) {
    if (!info)
        return undefined;
    const suspicious = Object.entries(info).flatMap(([name, text]) => typeof text === 'string'
        ? findHiddenText(text).map(({ finding }) => `serverInfo.${name} contains ${finding}`)
        : []);
    if (suspicious.length > 0) {
        round.warn('hidden-text', `Review what the server says of itself: ${listed(suspicious)}.`);
    }
    return Object.fromEntries(Object.entries(info).map(([name, value]) => [
        name,
        typeof value === 'string' ? withoutInvisible(value) : value,
    ]));
}
/** The object without secrets and lone surrogates; of one that is too deep or too large only the names. */
function cleanObject(round, value) {
    if (!(0,json/* isJsonObject */.O)(value))
        return undefined;
    const small = !isDeeperThan(value, limits.schemaDepth) && JSON.stringify(value).length <= limits.itemBytes;
    const kept = small
        ? value
        : Object.fromEntries(Object.keys(value)
            .slice(0, 100)
            .map((key) => [key.slice(0, 100), {}]));
    const clean = round.secrets.clean(kept);
    return (0,json/* isJsonObject */.O)(clean) ? clean : undefined;
}

;// CONCATENATED MODULE: ./build/core/probe/protocol/legacy.js





/** Statuses of a server that does not know what to do with the request, but may with another. */
const notUnderstood = new Set([400, 404, 405, 406, 415, 422]);
/** Statuses that are about access or load, also when their body is JSON-RPC. */
const notAboutTheRequest = new Set([401, 403, 408, 429]);
/**
 * Decides what the answer to `initialize` means (MCP 2024-11-05 to 2025-11-25, lifecycle).
 *
 * @param offered the version that was offered: a server is not offered the same one twice
 */
function judgeInitialize(answer, offered) {
    switch (answer.kind) {
        case 'result': {
            const { protocolVersion: version, resultType } = answer.result;
            if (typeof version !== 'string') {
                // A member of every result since 2026-07-28, and of none before.
                if (typeof resultType === 'string')
                    return { kind: 'modern', version: newestModern };
                return { kind: 'unsupported', versions: [] };
            }
            if (!legacyVersions.includes(version))
                return { kind: 'unsupported', versions: [version] };
            return { kind: 'open', version, http: answer.http, result: answer.result };
        }
        case 'error':
            return judgeRefusal(answer, offered);
        case 'document':
            if (answer.isOldStream)
                return { kind: 'sse' };
            return notUnderstood.has(answer.http.status)
                ? { kind: 'not-understood', orSse: true }
                : { kind: 'failed' };
        default:
            return { kind: 'failed' };
    }
}
function judgeRefusal({ http, error }, offered) {
    const { code, data } = error;
    if (notAboutTheRequest.has(http.status))
        return { kind: 'failed' };
    const supported = (0,json/* isJsonObject */.O)(data) ? (strings(data.supported) ?? strings([data.expected])) : undefined;
    if (supported && supported.length > 0) {
        const modern = modernVersions.find((version) => supported.includes(version));
        const legacy = legacyVersions.find((version) => supported.includes(version) && version !== offered);
        if (code === errorCodes.unsupportedVersion && modern)
            return { kind: 'modern', version: modern };
        if (legacy)
            return { kind: 'offer', version: legacy };
        return modern ? { kind: 'modern', version: modern } : { kind: 'unsupported', versions: supported };
    }
    if (code === errorCodes.unsupportedVersion)
        return { kind: 'modern', version: newestModern };
    // A fault of the server's may pass; so it is no word about what the server knows.
    if (http.status >= 500)
        return { kind: 'failed' };
    if (code === errorCodes.methodNotFound || code === errorCodes.invalidRequest) {
        return { kind: 'not-understood', orSse: true };
    }
    // Any other refusal may come from a server that is too old for the offer, and for `server/discover`: a method that
    // it does not know can do it harm. Only its own words show that it is too new instead.
    const isTooNew = missesModernParts(error) || modernVersions.some((version) => error.message.includes(version));
    return isTooNew ? { kind: 'not-understood', orSse: false } : { kind: 'failed' };
}
/** Whether a server of the modern era says that a header or the metadata of the request is missing. */
function missesModernParts({ code, message }) {
    const isHeader = code === errorCodes.headerMismatch || code === errorCodes.missingCapability;
    return isHeader || (code === errorCodes.invalidParams && /_meta|header|mcp-/i.test(message));
}
/** The texts of an array that has nothing else. */
function strings(value) {
    return Array.isArray(value) && value.every((item) => typeof item === 'string') ? value : undefined;
}
/** The parameters of `initialize`. Empty capabilities, always: some servers list more to a client with some. */
function initializeParams({ client }, offer) {
    return { protocolVersion: offer, capabilities: {}, clientInfo: client };
}
/** Sends `initialize`, without a version header: which version it will be is not known yet. */
function initialize(round, url, offer, options = {}) {
    const { phase = 'initialize', withinMs } = options;
    return exchange(round, {
        phase,
        method: 'POST',
        url,
        headers: { accept: acceptBoth },
        message: { id: round.nextId(), method: 'initialize', params: initializeParams(round, offer) },
        withinMs,
    });
}
/**
 * Asks an address for nothing but an answer, with the one request that no server of any era takes harm from. A
 * session that this opens is ended.
 */
async function knock(round, url, options = {}) {
    const answer = await initialize(round, url, newestLegacy, options);
    const verdict = judgeInitialize(answer, newestLegacy);
    if (verdict.kind === 'open')
        await legacySession(round, verdict).close();
    return answer;
}
/** The server behind an InitializeResult; `initialized` is still to be sent. */
function legacySession(round, { version, http, result }) {
    const { url } = http;
    const sessionId = visibleAscii(http.headers[headerNames.session]);
    const headers = {
        accept: acceptBoth,
        [headerNames.protocolVersion]: version,
        ...(sessionId === undefined ? {} : { [headerNames.session]: sessionId }),
    };
    return {
        ...introduction(round, version, result, result.serverInfo),
        transport: 'streamable-http',
        era: 'legacy',
        legacy: true,
        url,
        stateful: sessionId !== undefined,
        initialized: async () => {
            const message = { method: 'notifications/initialized' };
            await notify(round, { phase: 'initialized', method: 'POST', url, headers, message });
        },
        request: (method, params) => {
            const message = { id: round.nextId(), method, params };
            return exchange(round, { phase: 'list', method: 'POST', url, headers, message });
        },
        close: async () => {
            if (sessionId === undefined || round.signal.aborted)
                return;
            await exchange(round, { phase: 'close', method: 'DELETE', url, headers, withinMs: limits.courtesyMs });
        },
    };
}
/** A session id that may be sent back (MCP 2025-11-25, session management). */
function visibleAscii(text) {
    return text !== undefined && /^[\x21-\x7e]+$/.test(text) ? text : undefined;
}

// EXTERNAL MODULE: external "node:dns"
var external_node_dns_ = __webpack_require__(40610);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
;// CONCATENATED MODULE: ./build/core/http/embedded-ipv4.js
/** The 16-bit groups before the IPv4 address, for each form whose prefix has a fixed length. */
const prefixes = [
    // IPv4-compatible (RFC 4291), mapped (RFC 4291), translated (RFC 2765), NAT64 (RFC 6052).
    [0, 0, 0, 0, 0, 0],
    [0, 0, 0, 0, 0, 0xffff],
    [0, 0, 0, 0, 0xffff, 0],
    [0x64, 0xff9b, 0, 0, 0, 0],
    // 6to4 (RFC 3056).
    [0x2002],
];
/** The IPv4 address that a valid IPv6 address stands for; undefined when it stands for none. */
function embeddedIpv4(address) {
    const groups = groupsOf(address);
    const prefix = prefixes.find((one) => one.every((group, index) => group === groups[index]));
    const isatap = groups[5] === 0x5efe && (groups[4] === 0 || groups[4] === 0x200);
    const start = prefix?.length ?? (isatap ? 6 : undefined);
    if (start === undefined)
        return undefined;
    const [high = 0, low = 0] = groups.slice(start);
    return [high >> 8, high & 0xff, low >> 8, low & 0xff].join('.');
}
/** The eight groups of a valid IPv6 address. */
function groupsOf(address) {
    const { hostname } = new URL(`http://[${address}]`);
    const [head = '', tail] = hostname.slice(1, -1).split('::');
    const before = head === '' ? [] : head.split(':');
    const after = tail === undefined || tail === '' ? [] : tail.split(':');
    const zeros = Array.from({ length: 8 - before.length - after.length }, () => '0');
    return [...before, ...zeros, ...after].map((group) => Number.parseInt(group, 16));
}

;// CONCATENATED MODULE: ./build/core/http/address-guard.js



/** The special-purpose registries of IANA (RFC 6890), from the most to the least dangerous. */
const reaches = [
    ['loopback', ['127.0.0.0/8', '::1/128', '0.0.0.0/8', '::/128']],
    // 168.63.129.16 is where a virtual machine reaches the services of the Azure platform.
    ['link-local', ['169.254.0.0/16', 'fe80::/10', '168.63.129.16/32']],
    // fec0::/10 was site-local. 64:ff9b:1::/48 translates to IPv4 within a network (RFC 8215).
    [
        'private',
        [
            '10.0.0.0/8',
            '172.16.0.0/12',
            '192.168.0.0/16',
            '100.64.0.0/10',
            '198.18.0.0/15',
            'fc00::/7',
            'fec0::/10',
            '64:ff9b:1::/48',
        ],
    ],
    // Multicast, broadcast, what is kept for protocols, discarded, or set up between two hosts (Teredo, ORCHID).
    [
        'reserved',
        [
            '192.0.0.0/24',
            '192.88.99.0/24',
            '224.0.0.0/4',
            '240.0.0.0/4',
            'ff00::/8',
            '100::/64',
            '2001::/32',
            '2001:2::/48',
            '2001:10::/28',
            '2001:20::/28',
            '5f00::/16',
        ],
    ],
];
const lists = reaches.map(([reach, subnets]) => {
    const list = new external_node_net_.BlockList();
    for (const subnet of subnets) {
        const [net = '', prefix] = subnet.split('/');
        list.addSubnet(net, Number(prefix), net.includes(':') ? 'ipv6' : 'ipv4');
    }
    return [reach, list];
});
/**
 * The kind of network of an IP address. An IPv6 address that stands for an IPv4 address (mapped, compatible, translated,
 * NAT64, 6to4) is of the kind of that address. What is no IP address is reserved.
 */
function reachOf(address) {
    const [plain = ''] = address.split('%', 1);
    const family = (0,external_node_net_.isIP)(plain);
    if (family === 0)
        return 'reserved';
    if (family === 4)
        return reachWithin(plain, 'ipv4');
    const own = reachWithin(plain, 'ipv6');
    const embedded = embeddedIpv4(plain);
    return own === 'public' && embedded !== undefined ? reachWithin(embedded, 'ipv4') : own;
}
function reachWithin(address, family) {
    return lists.find(([, list]) => list.check(address, family))?.[0] ?? 'public';
}
/** The `code` of the error for a refused name. */
const addressChanged = 'EADDRESSCHANGED';
/**
 * Resolves names, and refuses a name whose kind of address changes: a name that first resolved to the internet, or to the
 * user's own network, must not resolve to this machine or to the cloud's metadata service later, because the owner of
 * the name controls that (DNS rebinding). The first kind of address is the user's own choice.
 *
 * @param resolve the system's resolver, unless a test gives another
 */
function guardedLookup(resolve = external_node_dns_.lookup) {
    const known = new Map();
    return (hostname, options, callback) => {
        resolve(hostname, options, (error, found, family) => {
            if (error)
                return callback(error, found, family);
            const addresses = typeof found === 'string' ? [{ address: found, family: family ?? 4 }] : found;
            const reached = new Set(addresses.map(({ address }) => reachOf(address)));
            const name = hostname.toLowerCase();
            const first = known.get(name) ?? reached;
            known.set(name, first);
            if ([...reached].every((reach) => reach === 'public' || first.has(reach))) {
                return callback(null, found, family);
            }
            const refused = Object.assign(new Error(`${hostname} resolves to another kind of address than before.`), { code: addressChanged });
            callback(refused, found, family);
        });
    };
}

;// CONCATENATED MODULE: ./build/core/probe/diagnosis/classify.js



const defaultPages = /your web app is running and waiting for your content|your (?:azure )?functions?[\w .]{0,20} app is up and running/i;
const stoppedPages = /web app is stopped|site is (?:stopped|disabled)|site disabled/i;
const restrictedPages = /forbidden|blocked your access|ip address/i;
const hostWords = /\b(?:host|hostname|localhost|origin)\b/i;
const certificateCodes = /^(?:CERT_|DEPTH_ZERO_SELF_SIGNED|SELF_SIGNED_|UNABLE_TO_(?:VERIFY|GET|DECRYPT|DECODE)|ERR_TLS_CERT_|HOSTNAME_MISMATCH|INVALID_CA|INVALID_PURPOSE|PATH_LENGTH_EXCEEDED|CRL_)/;
const loginPages = /^https:\/\/(?:login\.microsoftonline\.|login\.windows\.net|login\.live\.com|accounts\.google\.com)|\/\.auth\/login/i;
/** What one answer means when it is not the one that was hoped for. */
function classify(answer, phase) {
    return { cause: causeOf(answer, phase), phase, answer };
}
function causeOf(answer, phase) {
    switch (answer.kind) {
        case 'network':
            return causeOfNetwork(answer.code);
        case 'timeout':
            return 'timeout';
        case 'too-large':
            return 'too-large';
        case 'redirect':
            return loginPages.test(answer.location ?? '') ? 'login-redirect' : 'redirect';
        case 'result':
            return phase === 'list' ? 'list-invalid' : 'not-mcp';
        case 'error':
            return causeOfError(answer, phase);
        case 'document':
            return causeOfDocument(answer.http, answer.text);
    }
}
function causeOfNetwork(code) {
    if (code === addressChanged)
        return 'address-changed';
    if (code === 'ENOTFOUND' || code.startsWith('EAI_'))
        return 'dns';
    if (certificateCodes.test(code))
        return 'certificate';
    if (code === 'EPROTO' || code.startsWith('ERR_SSL_') || code.startsWith('ERR_TLS_'))
        return 'tls';
    return 'connect';
}
function causeOfError(answer, phase) {
    const { status } = answer.http;
    if (status === 401)
        return 'unauthorized';
    if (status === 421)
        return 'host-rejected';
    if (status === 403)
        return hostWords.test(answer.error.message) ? 'host-rejected' : 'unauthorized';
    if (status === 429)
        return 'throttled';
    if (answer.error.code === errorCodes.internal || status >= 500)
        return 'server-bug';
    return phase === 'list' ? 'list-invalid' : 'rpc-error';
}
function causeOfDocument(http, text) {
    const { status } = http;
    if (status >= 200 && status < 300) {
        if (defaultPages.test(text))
            return 'default-page';
        if (text.trim() === '')
            return 'empty';
        return isHtml(http, text) ? 'html-page' : 'not-mcp';
    }
    switch (status) {
        case 401:
            return 'unauthorized';
        case 403:
            return causeOfForbidden(http, text);
        case 404:
            return 'not-found';
        case 407:
            return 'proxy';
        case 408:
        case 502:
        case 504:
            return 'gateway';
        case 421:
            return 'host-rejected';
        case 429:
            return 'throttled';
        case 503:
            return /function host is not running/i.test(text) ? 'host-not-running' : 'unavailable';
        case 400:
        case 405:
        case 406:
        case 415:
        case 422:
            return 'wrong-method';
        default:
            return status >= 500 ? 'server-error' : 'http-error';
    }
}
function causeOfForbidden(http, text) {
    if (stoppedPages.test(text))
        return 'site-stopped';
    // App Service names the refused address in this header when an access restriction applies.
    if ('x-ms-forbidden-ip' in http.headers)
        return 'ip-restricted';
    if (isHtml(http, text))
        return restrictedPages.test(text) ? 'ip-restricted' : 'unauthorized';
    return hostWords.test(text) ? 'host-rejected' : 'unauthorized';
}
function isHtml(http, text) {
    return mediaType(http) === 'text/html' || /^\s*<(?:!doctype|html|head|body|\?xml)/i.test(text);
}
/** The stable code of a finding that is not about access. */
function classify_reasonOf(finding) {
    switch (finding.cause) {
        case 'address-changed':
            return 'dns';
        case 'certificate':
            return 'tls';
        case 'default-page':
            return 'html-page';
        case 'empty':
            return 'not-mcp';
        case 'login-redirect':
        case 'foreign-endpoint':
            return 'redirect';
        case 'too-large':
            return 'response-too-large';
        case 'server-bug':
        case 'headers-stripped':
            return 'rpc-error';
        case 'unauthorized':
            return 'auth-required';
        case 'proxy':
        case 'gateway':
        case 'unavailable':
        case 'server-error':
        case 'throttled':
        case 'not-found':
        case 'wrong-method':
        case 'http-error':
            // Only an answer with a status is found to be one of these.
            return `http-${finding.answer && 'http' in finding.answer ? finding.answer.http.status : 0}`;
        default:
            return finding.cause;
    }
}
const unreachable = new Set([
    'dns',
    'address-changed',
    'connect',
    'tls',
    'certificate',
    'proxy',
]);
/** Whether anything at all answered for the server. */
function isUnreachable(finding) {
    const { cause, answer } = finding;
    if (cause === 'timeout')
        return answer?.kind === 'timeout' && answer.phase !== 'request';
    return unreachable.has(cause);
}

;// CONCATENATED MODULE: ./build/core/probe/protocol/legacy-sse.js











/**
 * Opens a server over HTTP+SSE (MCP 2024-11-05): a stream of which an `endpoint` event names the address for requests, and
 * on which every response arrives. Requests must be made one after the other. `notSse` is what answered instead
 * of such a stream.
 */
async function openLegacySse(round, url) {
    const stream = await openStream(round, url);
    if ('notSse' in stream)
        return stream;
    let opened;
    try {
        opened = await openOnStream(round, stream);
        return opened;
    }
    finally {
        if (!opened || 'cause' in opened)
            stream.close();
    }
}
/** Whether an address is the event stream of HTTP+SSE. Nothing is asked of the server behind it. */
async function offersStream(round, url) {
    const stream = await openStream(round, url, { phase: 'control', withinMs: limits.courtesyMs });
    if ('notSse' in stream)
        return false;
    stream.close();
    return true;
}
async function openOnStream(round, stream) {
    const { endpoint, http } = stream;
    if (endpoint.origin !== round.origin)
        return { cause: 'foreign-endpoint', phase: 'sse' };
    let headers = {};
    const posted = (phase, message) => ({
        phase,
        method: 'POST',
        url: endpoint.href,
        headers,
        message,
        answeredElsewhere: true,
    });
    const request = async (phase, method, params) => {
        const id = round.nextId();
        const accepted = await exchange(round, posted(phase, { id, method, params }));
        const success = accepted.kind === 'document' && accepted.http.status >= 200 && accepted.http.status < 300;
        return success ? stream.response(id, method) : accepted;
    };
    const initialize = async (version) => {
        const answer = await request('initialize', 'initialize', initializeParams(round, version));
        return { answer, verdict: judgeInitialize(answer, version) };
    };
    let opening = await initialize(newestLegacy);
    if (opening.verdict.kind === 'offer')
        opening = await initialize(opening.verdict.version);
    const { answer, verdict } = opening;
    if (verdict.kind === 'unsupported') {
        return { cause: 'protocol-unsupported', phase: 'initialize', versions: verdict.versions };
    }
    if (verdict.kind !== 'open') {
        const finding = classify(answer, 'initialize');
        // The stream has just named this address: what is not found there is its session.
        return finding.cause === 'not-found' ? { ...finding, cause: 'session-lost', stateful: true } : finding;
    }
    headers = { [headerNames.protocolVersion]: verdict.version };
    await notify(round, posted('initialized', { method: 'notifications/initialized' }));
    return {
        ...introduction(round, verdict.version, verdict.result, verdict.result.serverInfo),
        transport: 'sse',
        era: 'legacy',
        legacy: false,
        url: http.url,
        stateful: false,
        request: (method, params) => request('list', method, params),
        close: async () => stream.close(),
    };
}
async function openStream(round, url, { phase = 'sse', withinMs } = {}) {
    const call = { phase, method: 'GET', url, headers: { accept: 'text/event-stream' } };
    const credentials = await credentialsFor(round, call);
    const started = round.clock.now();
    const time = createTimeLimit(round.clock, round.signal);
    let opened;
    const close = () => {
        time.release();
        opened?.close();
    };
    const giveUp = (read) => {
        close();
        recordAttempt(round, call, read, started);
        return { notSse: read.answer };
    };
    try {
        const whole = withinMs === undefined ? undefined : time.start(withinMs, 'request');
        opened = await exchange_open(round, call, credentials, time);
        const { http, body } = opened;
        const lift = time.start(limits.endpointEventMs, 'request');
        if (http.status !== 200 || mediaType(http) !== 'text/event-stream') {
            return giveUp(await readDocument(http, body));
        }
        const events = readEvents(metered(body, round.bytes));
        const data = await endpointEvent(events);
        lift();
        whole?.();
        const read = { answer: { kind: 'document', http, text: '' }, text: data ?? '' };
        if (data === undefined || !URL.canParse(data, url))
            return giveUp(read);
        const endpoint = new URL(data, url);
        round.secrets.addFromServer(endpoint);
        recordAttempt(round, call, read, started);
        return {
            http,
            endpoint,
            close,
            async response(id, method) {
                const asked = round.clock.now();
                const lift = time.start(limits.requestMs, 'request');
                const { answer } = await nextResponse(round, id, http, events).catch((error) => ({
                    answer: failureOf(error, round, time, http),
                }));
                lift();
                if (shortcoming(answer) !== undefined) {
                    recordAttempt(round, { ...call, message: { id, method } }, { answer, text: '' }, asked);
                }
                return answer;
            },
        };
    }
    catch (error) {
        close();
        return giveUp({ answer: failureOf(error, round, time, opened?.http), text: '' });
    }
}
/** The data of the first `endpoint` event: pings and greetings may come before it. */
async function endpointEvent(events) {
    for (let count = 0; count < limits.streamEvents; count++) {
        const next = await events.next();
        if (next.done)
            return undefined;
        if (next.value.event === 'endpoint')
            return next.value.data;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/core/probe/wire/credentials.js
/** Headers that frame a message: given by a user, they would break it. */
const framing = new Set(['content-length', 'transfer-encoding', 'connection']);
/** Whether anything goes with the requests that could make the server answer otherwise. */
function hasCredential({ headers, functionKey, token }) {
    return Object.keys(headers).length > 0 || functionKey !== undefined || token !== undefined;
}
/** The headers to send to the origin of the probed URL, names in lower case. Makes every value known as a secret. */
async function credentialHeaders({ headers, functionKey, token }, secrets) {
    const sent = {};
    for (const [name, value] of Object.entries(headers)) {
        if (!framing.has(name.toLowerCase()))
            sent[name.toLowerCase()] = value;
        secrets.add(value);
        // "Bearer abc": a server may repeat the token alone.
        secrets.add(value.replace(/^\S+\s+/, ''));
    }
    if (functionKey !== undefined) {
        sent['x-functions-key'] = functionKey;
        secrets.add(functionKey);
    }
    if (token) {
        const bearer = await token();
        sent.authorization = `Bearer ${bearer}`;
        secrets.add(bearer);
    }
    return sent;
}

;// CONCATENATED MODULE: ./build/core/probe/diagnosis/connection-messages.js



/** For servers that cannot be reached. */
const connectionTexts = {
    dns: ({ url }) => ({
        message: `The host name of ${url} cannot be resolved.`,
        why: 'The name does not exist, was created only recently, or is known only inside a private network that this runner is not part of.',
        next: 'Check the name. For a private endpoint, run the pipeline on a runner inside its network.',
    }),
    'address-changed': ({ url }) => ({
        message: `The host name of ${url} now resolves to another kind of address, and the request was not sent there.`,
        why: 'It resolved to a public address, or to one in your network, and then to this machine, to a private network or to the metadata service of the cloud. The owner of a name can use that to reach what only this runner can reach (DNS rebinding).',
        next: 'Check who owns the name, and check its DNS records. For a private endpoint, let the name resolve to its private address only.',
    }),
    connect: ({ url, answer }) => ({
        message: `Could not connect to ${url} (${networkCode(answer)}).`,
        why: 'Nothing listens there, the app is restarting, or something between this runner and the app closes the connection.',
        next: 'Check that the app runs and that its network allows this runner. Behind a proxy, set HTTPS_PROXY and NO_PROXY.',
    }),
    tls: ({ url, answer }) => ({
        message: `Could not establish a TLS connection to ${url} (${networkCode(answer)}).`,
        why: 'The other side does not speak TLS on this port, or refuses the TLS version, or requires a client certificate.',
        next: 'Check the scheme and the port of the URL, and whether the app requires client certificates.',
    }),
    certificate: ({ url, answer }) => ({
        message: `The certificate of ${url} is not trusted (${networkCode(answer)}).`,
        why: 'The custom domain has no certificate bound to it, the certificate has expired, or it comes from a private certificate authority that this runner does not know.',
        next: 'Bind a certificate for this host name to the app. For a private authority, set NODE_EXTRA_CA_CERTS to its PEM file before the step.',
    }),
    proxy: ({ url }) => ({
        message: `The proxy between this runner and ${url} requires credentials (HTTP 407).`,
        why: 'HTTPS_PROXY names a proxy without a user, or with a wrong one.',
        next: 'Put the user and the password into HTTPS_PROXY, or add the host to NO_PROXY.',
    }),
    timeout: explainTimeout,
};
function explainTimeout({ answer, url, request }) {
    const phase = answer?.kind === 'timeout' ? answer.phase : 'deadline';
    const next = (0,core_message/* sentence */.em) `Look at the log stream of the app. If it starts slowly, raise ${(0,references/* input */.hF)('probe-timeout')} or keep instances ready.`;
    if (phase === 'headers') {
        return {
            message: `${url} accepted the connection but gave no answer for ${limits.headersMs / 1000} s to ${request}.`,
            why: 'The app hangs or starts very slowly, or a firewall drops the answer.',
            next,
        };
    }
    if (phase === 'request') {
        return {
            message: `${url} started to answer ${request} but did not finish in time.`,
            why: 'The stream stays open without the response in it, or the answer arrives too slowly.',
            next,
        };
    }
    return {
        message: `The time for the probe ended before ${url} answered ${request}.`,
        why: (0,core_message/* sentence */.em) `The app hangs or starts slowly, or ${(0,references/* input */.hF)('probe-timeout')} is too short.`,
        next,
    };
}
function networkCode(answer) {
    return answer?.kind === 'network' ? answer.code : 'no code';
}

;// CONCATENATED MODULE: ./build/core/probe/diagnosis/explanation.js
const usualPaths = 'usually /runtime/webhooks/mcp with the Azure Functions MCP extension, /mcp with a self-hosted server';
/** The JSON-RPC error of the answer. */
function rpcError({ answer, quote }) {
    return answer?.kind === 'error'
        ? `"${quote(answer.error.message, 300)}" (${answer.error.code})`
        : 'no error given';
}
/** What the server said, as received and in quotes; of a web page its title. */
function said({ answer, quote }) {
    if (answer?.kind === 'error')
        return `"${quote(answer.error.message, 200)}"`;
    if (answer?.kind !== 'document' || answer.text.trim() === '')
        return 'an empty body';
    const title = titleOf(answer.text);
    return title === undefined ? `"${quote(answer.text, 200)}"` : `a web page titled "${quote(title, 200)}"`;
}
/** The title of a web page; undefined when the text has none. */
function titleOf(text) {
    return /<title[^>]{0,100}>([^<]{1,500})/i.exec(text)?.[1];
}

;// CONCATENATED MODULE: ./build/core/probe/diagnosis/platform-messages.js




/** For what stands before the server: Azure Functions, App Service, a gateway, another site. */
const platformTexts = {
    'host-not-running': ({ url, status }) => ({
        message: `${url} answers "Function host is not running" (HTTP ${status}).`,
        why: 'The Azure Functions host did not start: the last deployment is broken, a setting is missing, or its storage account cannot be reached.',
        next: 'Open "Diagnose and solve problems" or the log stream of the function app. Check AzureWebJobsStorage and FUNCTIONS_WORKER_RUNTIME first.',
    }),
    gateway: ({ url, status, request }) => ({
        message: `${url} answers ${request} with HTTP ${status}.`,
        why: 'A front end found no working app behind it: the worker is starting, it crashed, or the port of a custom handler is not open.',
        next: 'Look at the log stream of the app. With a custom handler, check that it listens on FUNCTIONS_CUSTOMHANDLER_PORT.',
    }),
    unavailable: ({ url, status, request }) => ({
        message: `${url} answers ${request} with HTTP ${status} (service unavailable).`,
        why: 'A deployment is in progress, app_offline.htm is in place, or the app is overloaded or stopped.',
        next: 'Wait for the deployment to end, or check the state of the app in the portal. Then run this step again.',
    }),
    'server-error': (facts) => ({
        message: `${facts.url} answers ${facts.request} with HTTP ${facts.status} and without a JSON-RPC response: ${said(facts)}.`,
        why: 'The process behind the address fails before MCP is reached: a custom handler that does not run, or a mistake in host.json.',
        next: 'Look at the log stream of the app while this step runs.',
    }),
    throttled: ({ url }) => ({
        message: `${url} answers HTTP 429: too many requests.`,
        why: 'A limit of the app, of API Management or of the plan was reached, and it did not pass in time.',
        next: 'Raise the limit, allow this runner, or run the step later.',
    }),
    'not-found': explainNotFound,
    'session-lost': explainLostSession,
    'default-page': (facts) => ({
        message: `${facts.url} shows the start page of Azure App Service or Azure Functions${titleIn(facts)}.`,
        why: 'Nothing is deployed there yet, or the URL has no path.',
        next: `Deploy the app, and give the URL with its path: ${usualPaths}.`,
    }),
    'html-page': (facts) => ({
        message: `${facts.url} answers with a web page${titleIn(facts)} instead of MCP.`,
        why: 'The path is wrong, another app answers there, or a site serves its start page for every path.',
        next: `Give the URL of the MCP endpoint itself: ${usualPaths}.`,
    }),
    empty: ({ url, status, request }) => ({
        message: `${url} answers ${request} with HTTP ${status} and an empty body.`,
        why: 'Something that does not speak MCP accepts the request.',
        next: `Check the path of the URL: ${usualPaths}.`,
    }),
    'site-stopped': ({ url, status }) => ({
        message: `The app behind ${url} is stopped (HTTP ${status}).`,
        why: 'It was stopped by hand, its quota is used up, or its subscription is disabled.',
        next: 'Start the app in the Azure portal, or raise its quota.',
    }),
    'ip-restricted': ({ url, status, answer }) => ({
        message: `${url} does not allow this runner (HTTP ${status})${requestIds(answer)}.`,
        why: 'An access restriction of the app, or a firewall in front of it, does not allow the address of this runner.',
        next: (0,core_message/* sentence */.em) `Allow the address, run the pipeline inside the network, or give an address that can be reached as ${(0,references/* input */.hF)('probe-url')}.`,
    }),
    'wrong-method': (facts) => ({
        message: `${facts.url} refuses MCP requests with HTTP ${facts.status}: ${said(facts)}. It offers no event stream of the older transport either.`,
        why: 'The server on this path does not speak MCP, or something in front of it refuses the request.',
        next: `Check the URL: ${usualPaths}. An older server has its event stream at …/sse.`,
    }),
    'http-error': (facts) => ({
        message: `${facts.url} answers ${facts.request} with HTTP ${facts.status}: ${said(facts)}.`,
        why: 'MCP servers do not answer with this status.',
        next: `Check the URL: ${usualPaths}.`,
    }),
    redirect: explainRedirect,
    'login-redirect': ({ url, answer }) => ({
        message: `${url} redirects to a login page: ${platform_messages_location(answer)}.`,
        why: 'App Service authentication redirects requests without a login, and MCP clients cannot follow.',
        next: (0,core_message/* sentence */.em) `In the authentication settings of the app, set "Unauthenticated requests" to "HTTP 401 Unauthorized", and give ${(0,references/* input */.hF)('probe-audience')}.`,
    }),
};
function explainNotFound(facts) {
    const { url, suggestion } = facts;
    const next = suggested(facts);
    if (suggestion && next) {
        return {
            message: `${url} is not found (HTTP 404). Did you mean ${suggestion.url}? ${suggestion.isStream ? 'An event stream of the older transport (HTTP+SSE)' : 'An MCP server'} answers there.`,
            why: suggestion.isStream
                ? 'The server speaks the older transport, which has a URL of its own.'
                : 'This server treats an address with a slash at the end and one without as different.',
            next,
        };
    }
    return {
        message: `${url} is not found (HTTP 404).`,
        why: 'The path is wrong, or the functions are not loaded: after a deployment to Flex Consumption that can last until the triggers are synchronised.',
        next: `Check the path: ${usualPaths}; a route prefix such as /api may come before it. If it is right, synchronise the triggers (POST …/host/default/sync on the function app), or restart the app.`,
    };
}
function suggested({ suggestion }) {
    return suggestion && (0,core_message/* sentence */.em) `Give ${suggestion.url} as ${(0,references/* input */.hF)('server-url')}.`;
}
function explainLostSession(facts) {
    const { url, status, request, stateful } = facts;
    return {
        message: `The server at ${url} answers initialize, and right after it answers ${request} with HTTP ${status}: ${said(facts)}.`,
        why: stateful
            ? 'The server forgot the session that it had just opened. Usually several instances run without session affinity, and only one of them knows the session.'
            : 'Requests reach different instances of the app, and not all of them serve MCP: for example while a new version is rolled out.',
        next: stateful
            ? 'Make the server stateless, share its sessions between the instances, or switch on session affinity (ARR affinity, sticky sessions) so that a client stays on one instance.'
            : 'Wait until every instance runs the same version, and check the routes of the gateway or load balancer in front of the app.',
    };
}
function explainRedirect({ answer, url }) {
    const message = `${url} redirects to ${platform_messages_location(answer)}.`;
    if (answer?.kind === 'redirect' && answer.sameHost !== undefined) {
        return {
            message,
            why: 'It is the same host over plain http: the app does not know that a front end serves it over https, so a redirect that only adds or removes a slash loses the scheme.',
            next: (0,core_message/* sentence */.em) `Give ${answer.sameHost} as ${(0,references/* input */.hF)('server-url')}. Or let the app trust the X-Forwarded-Proto header of its front end.`,
        };
    }
    const refusal = answer?.kind === 'redirect' ? answer.refusal : 'method';
    const why = {
        method: 'A redirect of this kind turns the request into one that MCP does not have.',
        origin: 'A redirect to another host is not followed: credentials must not go there.',
        scheme: 'A redirect from https to http is not followed.',
        'too-many': `More than ${limits.redirects} redirects in a row are not followed.`,
    }[refusal];
    return {
        message,
        why,
        next: (0,core_message/* sentence */.em) `Give the final address of the MCP endpoint as ${(0,references/* input */.hF)('server-url')}.`,
    };
}
function platform_messages_location(answer) {
    return (answer?.kind === 'redirect' ? answer.location : undefined) ?? 'an address that it does not name';
}
function titleIn({ answer, quote }) {
    const title = answer?.kind === 'document' ? titleOf(answer.text) : undefined;
    return title === undefined ? '' : ` ("${quote(title, 200)}")`;
}
function requestIds(answer) {
    const headers = answer && 'http' in answer ? answer.http.headers : {};
    const ids = ['x-ms-request-id', 'x-ms-correlation-request-id'].flatMap((name) => headers[name] ?? []);
    return ids.length ? `; request id ${ids[0]}` : '';
}

;// CONCATENATED MODULE: ./build/core/probe/diagnosis/protocol-messages.js






const mebibytes = limits.roundBytes / 1024 / 1024;
/** For servers that answer, but not as MCP requires. */
const protocolTexts = {
    'not-mcp': (facts) => ({
        message: `${facts.url} answers ${facts.request} with HTTP ${facts.status}, but not with a JSON-RPC response: ${said(facts)}.`,
        why: isStream(facts)
            ? 'The event stream ended before it brought the response as a complete event: the event has another name than "message", lacks the blank line at its end, or is not written as an event at all.'
            : 'Another API, a status page or a gateway answers there.',
        next: isStream(facts)
            ? 'Let the server write each response as "data: …" with a blank line after it, or answer with application/json.'
            : `Check the path of the URL: ${usualPaths}.`,
    }),
    'host-rejected': (facts) => ({
        message: `The server at ${facts.url} refuses the host name of the request, or its origin (HTTP ${facts.status}): ${said(facts)}.`,
        why: 'Its protection against DNS rebinding knows other host names than the one in the URL. Behind a gateway it often knows only the name of the app itself.',
        next: 'Add this host name to the host names that the server allows.',
    }),
    'rpc-error': (facts) => ({
        message: `The server at ${facts.url} refuses ${facts.request}: ${rpcError(facts)}.`,
        why: 'It speaks JSON-RPC, but does not accept this client.',
        next: 'Look up the error in the documentation or the log of the server.',
    }),
    'server-bug': (facts) => ({
        message: `The server at ${facts.url} fails at ${facts.request}: ${rpcError(facts)}.`,
        why: 'The server threw an exception; its log shows which.',
        next: 'Fix the server; the same request fails for every client.',
    }),
    'headers-stripped': (facts) => ({
        message: `The server at ${facts.url} requires headers that do not arrive: ${rpcError(facts)}.`,
        why: 'It speaks MCP 2026-07-28 only, and a gateway in front of it removes the "Mcp-…" headers.',
        next: 'Let the gateway pass MCP-Protocol-Version and Mcp-Method on.',
    }),
    'protocol-unsupported': ({ url, versions, quote }) => ({
        message: versions.length
            ? `The server at ${url} supports none of the MCP versions that this tool supports; it offers ${quote(versions.slice(0, 10).join(', '), 200)}.`
            : `The server at ${url} does not say which MCP version it speaks: its answer has no "protocolVersion" that is text.`,
        why: `This tool supports ${[...modernVersions, ...legacyVersions].join(', ')}.`,
        next: 'Update this step if the server is newer, or update the server if it is older.',
    }),
    'foreign-endpoint': ({ url }) => ({
        message: `The event stream at ${url} names an endpoint on another host, which is not followed.`,
        why: 'The server builds the address of its endpoint from a host name that is not the one in the URL, which happens behind a gateway.',
        next: 'Make the server send a relative endpoint, or give the URL of the host that it names.',
    }),
    'too-large': ({ url, answer }) => ({
        message: `${url} sends more than the probe accepts: ${answer?.kind === 'too-large' ? answer.what : 'an answer'} is over the limit.`,
        why: `All answers together may have ${mebibytes} MiB and ${limits.roundValues} JSON values, nested ${limits.jsonDepth} levels deep.`,
        next: 'Let the server answer in pages, or with shorter descriptions and schemas.',
    }),
    'list-invalid': (facts) => ({
        message: `The server at ${facts.url} announces tools, but tools/list returns no list: ${facts.answer?.kind === 'error' ? rpcError(facts) : 'its result has no array "tools"'}.`,
        why: 'Clients that connect find no tools.',
        next: 'Fix tools/list of the server, or do not announce the capability.',
    }),
    'version-mismatch': ({ url, versions, expectVersion, quote }) => ({
        message: `The server at ${url} has the version "${quote(versions[0] ?? 'unknown', 80)}" and not "${expectVersion}".`,
        why: versions.length
            ? (0,core_message/* sentence */.em) `The new version is not deployed, its instances do not serve requests yet, or ${(0,references/* input */.hF)('expect-version')} differs from what the server reports.`
            : 'The server does not say which version it has.',
        next: (0,core_message/* sentence */.em) `Check the deployment, and that the server reports the version that ${(0,references/* input */.hF)('expect-version')} names.`,
    }),
    unstable: ({ url }) => ({
        message: `The server at ${url} answers some requests well and fails others.`,
        why: 'Old and new instances answer in turn during a rollout, or the app restarts again and again. After a failure, two good answers in a row are required.',
        next: (0,core_message/* sentence */.em) `Run this step after the rollout, or raise ${(0,references/* input */.hF)('probe-timeout')}.`,
    }),
};
function isStream({ answer }) {
    return answer?.kind === 'document' && mediaType(answer.http) === 'text/event-stream';
}

;// CONCATENATED MODULE: ./build/core/probe/diagnosis/messages.js



const texts = {
    ...connectionTexts,
    ...platformTexts,
    ...protocolTexts,
    // Explained by its protection, where the answer shows one.
    unauthorized: platformTexts['http-error'],
};
const requests = {
    discover: 'server/discover',
    initialize: 'initialize',
    initialized: 'notifications/initialized',
    list: 'tools/list',
    close: 'the end of the session',
    sse: 'the request for the event stream',
    'oauth-metadata': 'the request for its OAuth metadata',
    control: 'a request beside the endpoint',
};
/** Says what happened, why, and what to do next, for every cause but missing or wrong credentials. */
function explain(finding, circumstances) {
    const { cause, phase, answer, versions = [], stateful = false } = finding;
    return texts[cause]({
        ...circumstances,
        answer,
        status: answer && 'http' in answer ? answer.http.status : 0,
        request: requests[phase],
        versions,
        stateful,
    });
}

;// CONCATENATED MODULE: ./build/core/text/without-end.js
/** The text without this character at its end, however often it is there. */
function withoutEnd(text, character) {
    let end = text.length;
    while (end > 0 && text[end - 1] === character)
        end--;
    return text.slice(0, end);
}

;// CONCATENATED MODULE: ./build/core/probe/diagnosis/protected.js







/**
 * Finds out how a server is protected that answered 401 or 403. On Azure such an answer often comes from the
 * platform before any MCP code runs: so a key's refusal counts only when a path beside it is refused otherwise,
 * and OAuth only with its metadata. Nothing is fetched from another origin: the address in a challenge is the
 * server's word.
 */
async function findProtection(round, url, refusal, random) {
    const challenge = readChallenge(refusal.http.headers['www-authenticate'] ?? '');
    const nothing = { challenge, authorizationServers: [], scopes: [] };
    if (refusal.http.status === 401) {
        for (const candidate of metadataUrls(url, challenge.resourceMetadata)) {
            const metadata = await fetchMetadata(round, candidate, url);
            if (metadata)
                return { status: 'protected-oauth', challenge, ...metadata };
        }
    }
    const guard = guardOf(refusal);
    if (!guard)
        return { status: 'protected-unknown', ...nothing };
    const control = await knock(round, siblingOf(url, random), { phase: 'control' });
    const differs = 'http' in control && control.http.status !== refusal.http.status;
    return { status: differs ? 'protected-key' : 'protected-unknown', guard, ...nothing };
}
/** Reads a challenge leniently: the first value of each parameter, quoted or not. */
function readChallenge(header) {
    const parameter = (name) => {
        const match = new RegExp(`(?:^|[\\s,])${name}\\s*=\\s*(?:"([^"]*)"|([^\\s,"]+))`, 'i').exec(header);
        return match?.[1] ?? match?.[2];
    };
    return {
        error: parameter('error'),
        scope: parameter('scope'),
        resourceMetadata: parameter('resource_metadata'),
    };
}
/**
 * Where the metadata of a protected resource may be (RFC 9728, section 3): where the challenge says, and at the
 * well-known places, of the same origin only.
 */
function metadataUrls(url, named) {
    const endpoint = new URL(url);
    if (endpoint.protocol !== 'https:' && !isLoopbackHost(endpoint.hostname))
        return [];
    const wellKnown = '/.well-known/oauth-protected-resource';
    const path = endpoint.pathname.replace(/\/$/, '');
    const candidates = [named, `${wellKnown}${path}`, wellKnown].flatMap((candidate) => candidate !== undefined && URL.canParse(candidate, url) ? [new URL(candidate, url)] : []);
    const own = candidates.filter((candidate) => candidate.origin === endpoint.origin);
    return [...new Set(own.map((candidate) => candidate.href))];
}
async function fetchMetadata(round, metadataUrl, endpoint) {
    const answer = await exchange(round, {
        phase: 'oauth-metadata',
        method: 'GET',
        url: metadataUrl,
        headers: { accept: 'application/json' },
        anonymous: true,
        withinMs: limits.courtesyMs,
    });
    if (answer.kind !== 'document' || answer.http.status !== 200)
        return undefined;
    const document = parseJson(answer.text);
    if (!(0,json/* isJsonObject */.O)(document) || !covers(document.resource, endpoint))
        return undefined;
    const authorizationServers = protected_texts(document, 'authorization_servers');
    return authorizationServers.length
        ? { authorizationServers, scopes: protected_texts(document, 'scopes_supported') }
        : undefined;
}
/** Whether the resource of the metadata is the endpoint, or a prefix of its path on the same origin. */
function covers(resource, endpoint) {
    if (typeof resource !== 'string' || !URL.canParse(resource))
        return false;
    const [named, actual] = [new URL(resource), new URL(endpoint)];
    const prefix = `${withoutEnd(named.pathname, '/')}/`;
    return named.origin === actual.origin && `${withoutEnd(actual.pathname, '/')}/`.startsWith(prefix);
}
/** The guard whose way of refusing this is. */
function guardOf(refusal) {
    if (refusal.kind === 'error')
        return undefined;
    const body = parseJson(refusal.text);
    if ((0,json/* isJsonObject */.O)(body) && typeof body.message === 'string' && /subscription key/i.test(body.message)) {
        return 'api-management';
    }
    const bare = refusal.text.trim() === '' && refusal.http.headers['www-authenticate'] === undefined;
    return refusal.http.status === 401 && bare ? 'functions' : undefined;
}
/** A path beside the endpoint that nobody serves. */
function siblingOf(url, random) {
    const sibling = new URL(url);
    const name = Math.floor(random() * 2 ** 32)
        .toString(16)
        .padStart(8, '0');
    sibling.pathname = sibling.pathname.replace(/[^/]*\/?$/, `not-there-${name}`);
    return sibling.href;
}
function protected_texts(document, name) {
    const value = document[name];
    return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

;// CONCATENATED MODULE: ./build/core/probe/diagnosis/protection-messages.js


/** Says which credentials a server wants, or why those that were sent may not do, and no more than is known. */
function explainProtection(protection, circumstances) {
    const { url, httpStatus, keySent, tokenSent, headerNames } = circumstances;
    const message = `${url}: ${sentences[protection.status]} (HTTP ${httpStatus})`;
    if (!keySent && !tokenSent && headerNames.length === 0) {
        return { message, why: 'No credential was given to the probe.', next: whatToGive(protection) };
    }
    const bearer = tokenSent || headerNames.some((name) => name.toLowerCase() === 'authorization');
    const refusal = bearer ? explainTokenRefusal(protection, circumstances, message) : undefined;
    if (refusal)
        return refusal;
    if (keySent) {
        return {
            message: `${message} The function key was refused.`,
            why: 'It is the key of another app, slot or kind, or it was renewed.',
            next: keyAdvice,
        };
    }
    if (headerNames.length > 0 && !tokenSent)
        return explainHeaderRefusal(protection, headerNames, message);
    return {
        message: `${message} The credential was refused.`,
        why: 'It is not the one that this server wants, or it has expired.',
        next: whatToGive(protection),
    };
}
/** Undefined when the server does not say that it is about the token. */
function explainTokenRefusal(protection, { httpStatus, keySent, tokenSent }, message) {
    const { error, scope } = protection.challenge;
    if (error === 'invalid_token') {
        return {
            message: `${message} The token was refused as invalid.`,
            why: 'It is for another audience or tenant, or it has expired.',
            next: tokenSent
                ? (0,core_message/* sentence */.em) `Check ${(0,references/* input */.hF)('probe-audience')} against the application id URI of the app${suggestion(protection)}.`
                : (0,core_message/* sentence */.em) `Renew the token in ${(0,references/* input */.hF)('probe-headers')}, or give ${(0,references/* input */.hF)('probe-audience')} instead, the application id URI of the app${suggestion(protection)}.`,
        };
    }
    if (error === 'insufficient_scope') {
        return {
            message: `${message} The token lacks a permission${scope === undefined ? '' : `: "${scope}"`}.`,
            why: 'A pipeline identity gets application roles, not the scopes that a person consents to.',
            next: 'Grant the identity an application role of the app, and let the server accept it.',
        };
    }
    if (!tokenSent || httpStatus !== 403)
        return undefined;
    return {
        message: `${message} The token was refused.`,
        why: keySent
            ? 'App Service authentication accepts only the client ids that it lists, at first its own.'
            : 'App Service authentication accepts only the client ids that it lists. Where a function key is required beside the token, the host answers 403 without the key.',
        next: (0,core_message/* sentence */.em) `Add the client id of the pipeline identity to the allowed client applications. With the Functions MCP extension, also give ${(0,references/* input */.hF)('function-key')}, or set its webhookAuthorizationLevel to Anonymous.`,
    };
}
/** About the headers that were sent, and no other way to sign in: the person chose this one. */
function explainHeaderRefusal(protection, headerNames, message) {
    const [name = '', ...others] = headerNames;
    const isOne = others.length === 0;
    return {
        message: `${message} The ${isOne ? `header ${name}` : `headers ${headerNames.join(', ')}`} did not satisfy the server.`,
        why: isOne
            ? 'Its value is wrong or has expired, or the server expects the credential in another header.'
            : 'A value is wrong or has expired, or the server expects the credential in another header.',
        next: protection.guard === 'api-management'
            ? whatToGive(protection)
            : (0,core_message/* sentence */.em) `Check the name and the value in ${(0,references/* input */.hF)('probe-headers')}.`,
    };
}
const sentences = {
    'protected-oauth': 'Reachable; requires OAuth as the MCP specification describes. The MCP server behind it was not exercised.',
    'protected-key': 'Reachable; requires a key. MCP was not verified.',
    'protected-unknown': 'Something answers and requires credentials. Nothing else is known.',
};
const keyAdvice = (0,core_message/* sentence */.em) `Give ${(0,references/* input */.hF)('function-key')}: for the Functions MCP extension the system key mcp_extension (${(0,references/* command */.G5)('az', 'functionapp', 'keys', 'list', '--query', 'systemKeys.mcp_extension')}), for a self-hosted server a host or function key.`;
function whatToGive(protection) {
    if (protection.status === 'protected-oauth') {
        return (0,core_message/* sentence */.em) `Give ${(0,references/* input */.hF)('probe-audience')}, the application id URI of the app${suggestion(protection)}; its tokens come from ${protection.authorizationServers[0] ?? 'its authorization server'}. Or decide with ${(0,references/* input */.hF)('on-protected')} that this is enough.`;
    }
    switch (protection.guard) {
        case 'api-management':
            return (0,core_message/* sentence */.em) `Give the subscription key of API Management in ${(0,references/* input */.hF)('probe-headers')}, as "Ocp-Apim-Subscription-Key: …".`;
        case 'functions':
            return keyAdvice;
        default:
            return (0,core_message/* sentence */.em) `Give what the server requires: ${(0,references/* input */.hF)('function-key')}, ${(0,references/* input */.hF)('probe-headers')} or ${(0,references/* input */.hF)('probe-audience')}.`;
    }
}
/** A guess for a person to judge: taken from the server unseen, it could ask for a token for another API. */
function suggestion({ scopes }) {
    const scope = scopes.find((candidate) => candidate.includes('/'));
    return scope === undefined
        ? ''
        : ` (perhaps "${scope.slice(0, scope.lastIndexOf('/'))}", by the scope "${scope}")`;
}

;// CONCATENATED MODULE: ./build/core/probe/diagnosis/diagnose.js









/**
 * Turns the last finding into a verdict. May make a few more requests to the same origin: for how the server is
 * protected, or for the address that was meant.
 */
async function diagnose(round, finding, request, random) {
    const { answer } = finding;
    const url = publicUrl(new URL(request.url));
    if (finding.cause === 'unauthorized' && (answer?.kind === 'document' || answer?.kind === 'error')) {
        const protection = await findProtection(round, answer.http.url, answer, random);
        const explanation = explainProtection(protection, {
            url,
            httpStatus: answer.http.status,
            keySent: request.functionKey !== undefined,
            tokenSent: request.token !== undefined,
            headerNames: Object.keys(request.headers),
        });
        return {
            status: protection.status,
            reason: hasCredential(request) ? 'auth-rejected' : 'auth-required',
            ...printed(round, explanation),
        };
    }
    const explanation = explain(finding, {
        url,
        expectVersion: request.expectVersion ?? '',
        quote: round.secrets.line,
        suggestion: await suggestionFor(round, finding, request.url),
    });
    return {
        status: isUnreachable(finding) ? 'unreachable' : 'unhealthy',
        reason: classify_reasonOf(finding),
        ...printed(round, explanation),
    };
}
/** Where an MCP server answers instead, when nothing is at the URL: with or without the slash, or as HTTP+SSE. */
async function suggestionFor(round, { cause }, url) {
    if (cause !== 'not-found')
        return undefined;
    const other = await otherSpelling(round, url);
    if (other !== undefined)
        return { url: other, isStream: false };
    for (const candidate of streamUrls(url)) {
        if (await offersStream(round, candidate))
            return { url: publicUrl(new URL(candidate)), isStream: true };
    }
    return undefined;
}
/** Where servers of the older transport have their stream: `…/sse` below the path, beside it, and at the root. */
function streamUrls(url) {
    const { pathname } = new URL(url);
    if (/\/sse\/?$/i.test(pathname))
        return [];
    const folder = pathname.endsWith('/') ? pathname.slice(0, -1) : pathname;
    const paths = [`${folder}/sse`, `${folder.slice(0, folder.lastIndexOf('/') + 1)}sse`, '/sse'];
    return [...new Set(paths)].map((path) => {
        const candidate = new URL(url);
        candidate.pathname = path;
        return candidate.href;
    });
}
/** The URL with its last slash taken away or added, when something that speaks JSON-RPC answers there. */
async function otherSpelling(round, url) {
    const other = new URL(url);
    if (other.pathname === '/')
        return undefined;
    other.pathname = other.pathname.endsWith('/') ? other.pathname.slice(0, -1) : `${other.pathname}/`;
    const answer = await knock(round, other.href, { phase: 'control' });
    return answer.kind === 'result' || answer.kind === 'error' ? publicUrl(other) : undefined;
}
/** Messages quote the server: 600 characters are a few lines of a log. */
function printed(round, { message, why, next }) {
    const line = (text) => safeMessage(text, (part) => round.secrets.line(part, 600));
    return { message: line(message), why: line(why), next: line(next) };
}

;// CONCATENATED MODULE: ./build/core/probe/diagnosis/waiting.js

/** What may pass by itself, the object of "waiting for". */
const hopes = {
    dns: 'the host name to resolve',
    connect: 'the server to accept connections',
    tls: 'a TLS connection',
    timeout: 'an answer',
    'host-not-running': 'the Azure Functions host to start',
    gateway: 'the app behind the front end to start',
    unavailable: 'the service to become available',
    'server-error': 'the app to start without errors',
    throttled: 'the rate limit to pass',
    'not-found': 'the functions to be loaded',
    'session-lost': 'every instance to serve MCP',
    'default-page': 'the app to be deployed',
    'html-page': 'the app to answer instead of a web page',
    empty: 'an answer with content',
    'not-mcp': 'an answer in MCP',
    unauthorized: 'the credential to be accepted',
    'site-stopped': 'the app to be started',
    'server-bug': 'the server to recover',
    'version-mismatch': 'the expected version to be in service',
    unstable: 'a second good answer',
};
/**
 * One clause about a wait between two attempts: what was seen, what the probe waits for, and when it gives up.
 *
 * @param giveUpMs until the probe stops waiting for this
 */
function waitingFor({ cause, answer }, giveUpMs) {
    const seen = answer && 'http' in answer ? `HTTP ${answer.http.status}, ` : '';
    return (0,core_message/* sentence */.em) `${seen}waiting for ${hopes[cause] ?? 'a good answer'} (giving up in ${Math.ceil(giveUpMs / 1000)} s)`;
}

;// CONCATENATED MODULE: ./build/core/probe/retry.js
const never = { times: 0 };
/** What passes by itself on Azure Functions and App Service while an app starts, restarts or is deployed. */
const policies = {
    dns: { forMs: 60_000 },
    'address-changed': never,
    connect: {},
    tls: { forMs: 60_000 },
    certificate: never,
    proxy: never,
    timeout: {},
    'host-not-running': {},
    gateway: {},
    unavailable: {},
    'server-error': { forMs: 60_000 },
    throttled: {},
    'not-found': { forMs: 120_000 },
    // Tried anew within the round; a rollout may need longer.
    'session-lost': { timesByDefault: 0 },
    'default-page': { forMs: 120_000 },
    'html-page': { forMs: 120_000 },
    empty: { forMs: 120_000 },
    'not-mcp': { forMs: 30_000 },
    // Keys can change during a slot swap.
    unauthorized: { times: 1, waitMs: 5000 },
    'site-stopped': { forMs: 30_000 },
    'ip-restricted': never,
    'host-rejected': never,
    'wrong-method': never,
    'http-error': never,
    'rpc-error': never,
    'server-bug': { timesByDefault: 1 },
    'headers-stripped': never,
    'protocol-unsupported': never,
    redirect: never,
    'login-redirect': never,
    'foreign-endpoint': never,
    'too-large': never,
    'list-invalid': never,
    // An old instance that still answers is replaced in the course of a rollout.
    'version-mismatch': {},
    unstable: {},
};
const backOffMs = [2000, 4000, 8000, 15_000];
const longestRetryAfterMs = 60_000;
/** A last attempt is made while at least this much time is left. */
const lastAttemptMs = 1000;
/** How long to wait before the next round; undefined when there should be none. */
function waitBeforeRetry(situation, random) {
    const { cause, streak, streakMs, failures, remainingMs, retryAfterMs = 0 } = situation;
    const policy = cause === 'unauthorized' && !situation.credentialSent ? never : policies[cause];
    const times = policy.times ?? (situation.timeGiven ? undefined : policy.timesByDefault);
    if (times !== undefined && streak > times)
        return undefined;
    const cap = situation.timeGiven ? undefined : policy.forMs;
    const giveUpMs = Math.min(remainingMs, (cap ?? Number.POSITIVE_INFINITY) - streakMs);
    const left = giveUpMs - lastAttemptMs;
    if (left <= 0)
        return undefined;
    const asked = Math.min(retryAfterMs, longestRetryAfterMs);
    if (asked > left)
        return undefined;
    const step = backOffMs[Math.min(failures, backOffMs.length) - 1] ?? 0;
    const backOff = policy.waitMs ?? step * (0.8 + 0.4 * random());
    return { waitMs: Math.round(Math.max(asked, Math.min(backOff, left))), giveUpMs };
}
/** Retry-After in milliseconds: seconds, or a date measured against the server's own clock. */
function retryAfterMs(http) {
    const text = http.headers['retry-after']?.trim() ?? '';
    if (/^\d{1,9}$/.test(text))
        return Number(text) * 1000;
    const wait = Date.parse(text) - Date.parse(http.headers.date ?? '');
    return Number.isNaN(wait) || wait < 0 ? undefined : wait;
}

;// CONCATENATED MODULE: ./build/core/probe/next-step.js

const noHistory = { failures: 0, unconfirmed: false };
/** Between the first good round after a failure and the one that confirms it. */
const confirmationMs = 3000;
/**
 * What to do after a round. A good one is believed at once when none has failed, else when a second one follows
 * it: during a rollout old and new instances answer in turn. A failed one is repeated as its cause deserves.
 */
function nextStep(history, outcome, moment, random) {
    const { failures, unconfirmed } = history;
    const { now, remainingMs, credentialSent, timeGiven } = moment;
    if (outcome.kind === 'good') {
        if (failures === 0 || unconfirmed)
            return { kind: 'healthy', server: outcome.server };
        const streak = extend(history.streak, { cause: 'unstable', phase: 'list' }, now);
        const ms = Math.min(confirmationMs, Math.floor(remainingMs / 2));
        const retry = ms > 0 ? { waitMs: ms, giveUpMs: remainingMs } : undefined;
        return step(retry, { failures, unconfirmed: true, streak });
    }
    // A round that the deadline cut off says less than the one before it.
    const streak = history.streak && isCutOff(outcome.finding)
        ? history.streak
        : extend(history.streak, outcome.finding, now);
    const { finding, length, since } = streak;
    const retry = waitBeforeRetry({
        cause: finding.cause,
        streak: length,
        streakMs: now - since,
        failures: failures + 1,
        remainingMs,
        retryAfterMs: finding.answer && 'http' in finding.answer ? retryAfterMs(finding.answer.http) : undefined,
        credentialSent,
        timeGiven,
    }, random);
    return step(retry, { failures: failures + 1, unconfirmed: false, streak });
}
function step(retry, history) {
    const { finding } = history.streak;
    if (!retry)
        return { kind: 'failed', finding };
    return { kind: 'wait', ms: retry.waitMs, giveUpMs: retry.giveUpMs, finding, history };
}
function extend(streak, finding, now) {
    return streak?.finding.cause === finding.cause
        ? { finding, length: streak.length + 1, since: streak.since }
        : { finding, length: 1, since: now };
}
function isCutOff({ answer }) {
    return answer?.kind === 'timeout' && answer.phase === 'deadline';
}

;// CONCATENATED MODULE: ./build/core/probe/protocol/modern.js






/**
 * Decides by the answer to `server/discover` whether a server is of the modern era (MCP 2026-07-28, server/discover
 * and versioning). Servers of the older one answer an unknown method in any way: with any status and body, a cut
 * connection or silence.
 *
 * @param asked the versions asked for so far: a server is not asked twice for the same one
 */
function judgeDiscover(answer, asked) {
    if (answer.kind === 'result') {
        const supported = strings(answer.result.supportedVersions);
        const version = supported && newestMutual(supported);
        if (version !== undefined)
            return { kind: 'modern', version, result: answer.result };
        return supported ? { kind: 'unsupported', versions: supported } : { kind: 'not-modern' };
    }
    if (answer.kind !== 'error' || notAboutTheRequest.has(answer.http.status))
        return { kind: 'not-modern' };
    const { code, data } = answer.error;
    if (code === errorCodes.unsupportedVersion) {
        const supported = (0,json/* isJsonObject */.O)(data) ? strings(data.supported) : undefined;
        if (!supported)
            return { kind: 'not-modern' };
        const version = newestMutual(supported);
        if (version === undefined)
            return { kind: 'unsupported', versions: supported };
        return asked.includes(version) ? { kind: 'not-modern' } : { kind: 'ask-again', version };
    }
    const isStripped = code !== errorCodes.missingCapability && missesModernParts(answer.error);
    return { kind: isStripped ? 'headers-stripped' : 'not-modern' };
}
function newestMutual(supported) {
    return modernVersions.find((version) => supported.includes(version));
}
/** Asks a server of the 2026-07-28 era who it is. */
function discover(round, url, version) {
    const call = modernCall(round, url, version, 'server/discover');
    return exchange(round, { ...call, phase: 'discover', withinMs: limits.discoverMs });
}
/** The server behind a DiscoverResult. It keeps nothing of us, so there is nothing to close. */
function modernSession(round, { url, version, result, legacy }) {
    const meta = (0,json/* isJsonObject */.O)(result._meta) ? result._meta : {};
    return {
        ...introduction(round, version, result, meta[metaKeys.serverInfo]),
        transport: 'streamable-http',
        era: 'modern',
        legacy,
        url,
        stateful: false,
        request: (method, params) => exchange(round, { ...modernCall(round, url, version, method, params), phase: 'list' }),
        close: async () => { },
    };
}
/** One request of the 2026-07-28 era: everything it needs goes with it. */
function modernCall(round, url, version, method, params = {}) {
    return {
        method: 'POST',
        url,
        headers: { accept: acceptBoth, [headerNames.protocolVersion]: version, [headerNames.method]: method },
        message: {
            id: round.nextId(),
            method,
            params: {
                ...params,
                _meta: {
                    [metaKeys.protocolVersion]: version,
                    [metaKeys.clientInfo]: round.client,
                    [metaKeys.clientCapabilities]: {},
                },
            },
        },
    };
}

;// CONCATENATED MODULE: ./build/core/probe/protocol/negotiate.js








/**
 * Opens the server in the newest way that it answers to. `initialize` (2025-11-25 and older) comes first;
 * `server/discover` (2026-07-28) follows only where it can be understood, because a method that they do not know
 * takes some servers down; then HTTP+SSE (2024-11-05). Whatever `server/discover` brings, a good `initialize`
 * stands. The session is ready for lists; the caller closes it.
 */
async function openServer(round, url) {
    const opening = await askInitialize(round, url);
    const { answer, verdict } = opening;
    switch (verdict.kind) {
        case 'open':
            return openAnswering(round, opening, verdict);
        case 'modern': {
            const discovery = await askDiscover(round, opening.url, verdict.version);
            const { verdict: found } = discovery;
            if (found.kind === 'modern') {
                return modernSession(round, { url: opening.url, ...found, legacy: false });
            }
            if (found.kind === 'unsupported')
                return unsupported(found.versions, 'discover');
            if (found.kind === 'headers-stripped')
                return strippedHeaders(discovery.answer);
            return classify(discovery.answer, 'discover');
        }
        case 'not-understood':
            return openOtherwise(round, opening, verdict.orSse);
        case 'sse': {
            const opened = await openLegacySse(round, opening.url);
            return 'notSse' in opened ? classify(answer, 'initialize') : opened;
        }
        case 'unsupported':
            return unsupported(verdict.versions, 'initialize');
        default:
            return classify(answer, 'initialize');
    }
}
/**
 * Opens a server that fails at `initialize` and stays so: one of the modern era alone may. What is neither is told by
 * the finding of the rounds before.
 */
async function openFailing(round, url, finding) {
    const { answer } = finding;
    const where = answer && 'http' in answer ? answer.http.url : url;
    const found = (await askDiscover(round, where, newestModern)).verdict;
    if (found.kind !== 'modern')
        return finding;
    // The registered document says which eras there are: a passing fault must not read as a lost one.
    const knocked = await knock(round, where, { phase: 'initialize', withinMs: limits.courtesyMs });
    const legacy = judgeInitialize(knocked, newestLegacy).kind === 'open';
    return modernSession(round, { url: where, ...found, legacy });
}
/** Whether `openFailing` is worth a try after this, the last finding of all rounds. */
function mayKnowDiscover(round, { answer, cause, phase }) {
    if (phase !== 'initialize' || (answer?.kind !== 'document' && answer?.kind !== 'error'))
        return false;
    const isServersWord = answer.http.status >= 500 || cause === 'empty' || cause === 'server-bug';
    if (isServersWord)
        return cause !== 'host-not-running';
    const asked = round.discovered.get(signOf(answer));
    return asked !== undefined && asked < round.number;
}
async function askInitialize(round, url) {
    const ask = async (offer) => {
        const answer = await initialize(round, url, offer);
        const where = 'http' in answer ? answer.http.url : url;
        return { answer, verdict: judgeInitialize(answer, offer), url: where };
    };
    const opening = await ask(newestLegacy);
    if (opening.verdict.kind !== 'offer')
        return opening;
    round.warn('version-refused', `The server refuses MCP ${newestLegacy} instead of answering with a version that it supports. ${refusedBy('version-refused')}`);
    return ask(opening.verdict.version);
}
/** The server that answered well to `initialize`, in the modern era when it is also of that one. */
async function openAnswering(round, opening, verdict) {
    const legacy = legacySession(round, verdict);
    // A server that knows the modern era knows the last revision before it.
    if (verdict.version === newestLegacy) {
        const found = (await discoverOnce(round, opening))?.verdict;
        if (found?.kind === 'modern') {
            await legacy.close();
            return modernSession(round, { url: opening.url, ...found, legacy: true });
        }
        if (found?.kind === 'headers-stripped') {
            round.warn('headers-stripped', 'The server speaks MCP 2026-07-28, but the headers or the metadata of that revision did not arrive: a gateway in front of it removes "Mcp-…" headers. Clients of that revision cannot use the server.');
        }
    }
    await legacy.initialized();
    return legacy;
}
/** The server that does not know `initialize` over Streamable HTTP: of the modern era, or of the oldest transport. */
async function openOtherwise(round, opening, orSse) {
    const { answer, url } = opening;
    const discovery = await discoverOnce(round, opening);
    const found = discovery?.verdict;
    if (found?.kind === 'modern')
        return modernSession(round, { url, ...found, legacy: false });
    if (found?.kind === 'unsupported')
        return unsupported(found.versions, 'discover');
    const opened = orSse ? await openLegacySse(round, url) : undefined;
    if (opened && !('notSse' in opened))
        return opened;
    if (discovery && found?.kind === 'headers-stripped')
        return strippedHeaders(discovery.answer);
    // The placeholder page of an app without a deployment refuses a POST, but answers a GET.
    const shown = opened && classify(opened.notSse, 'sse');
    return shown?.cause === 'default-page' ? shown : classify(answer, 'initialize');
}
/** Asks `server/discover` unless it found nothing after the same answer to `initialize` before. */
async function discoverOnce(round, { answer, url }) {
    const sign = signOf(answer);
    if (round.discovered.has(sign))
        return undefined;
    const discovery = await askDiscover(round, url, newestModern);
    if (discovery.verdict.kind !== 'modern')
        round.discovered.set(sign, round.number);
    return discovery;
}
/** Two answers to `initialize` with the same sign come from the same server in the same state. */
function signOf(answer) {
    switch (answer.kind) {
        case 'result':
            return JSON.stringify([answer.result.protocolVersion, answer.result.serverInfo]);
        case 'error':
            return `${answer.http.status} ${answer.error.code}`;
        case 'document':
            return `${answer.http.status} ${mediaType(answer.http)} ${answer.text.trim() === ''}`;
        default:
            return answer.kind;
    }
}
async function askDiscover(round, url, firstVersion) {
    const asked = [];
    for (let version = firstVersion;;) {
        const answer = await discover(round, url, version);
        asked.push(version);
        const verdict = judgeDiscover(answer, asked);
        if (verdict.kind !== 'ask-again')
            return { answer, verdict };
        version = verdict.version;
    }
}
function strippedHeaders(answer) {
    return { cause: 'headers-stripped', phase: 'discover', answer };
}
function unsupported(versions, phase) {
    return { cause: 'protocol-unsupported', phase, versions };
}

// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(41692);
// EXTERNAL MODULE: ./node_modules/@azure/core-rest-pipeline/dist/esm/index.js + 82 modules
var esm = __webpack_require__(54237);
;// CONCATENATED MODULE: ./build/version.js
/** The version of this product; a test holds it to package.json. */
const version = '0.1.0';

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./build/core/http/decoded-body.js


/**
 * The body of a response as decoded bytes. Errors and aborts reach the reader with every encoding.
 *
 * @param encoding the Content-Encoding header; a server may compress although it was not asked to
 * @param signal after an abort, the reader gets its reason
 */
function decodedBody(source, encoding, signal) {
    if (!source)
        return { body: noBytes(), close: () => { } };
    const decoder = decoderFor(encoding);
    const stream = decoder ? (0,external_node_stream_.pipeline)(source, decoder, () => { }) : source;
    // An error without a reader must not end the process; a reader still gets it.
    stream.on('error', () => { });
    return {
        body: read(stream, signal),
        close() {
            if ('destroy' in source && typeof source.destroy === 'function')
                source.destroy();
            decoder?.destroy();
        },
    };
}
async function* noBytes() { }
async function* read(stream, signal) {
    try {
        for await (const chunk of stream) {
            signal.throwIfAborted();
            yield typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
        }
    }
    catch (error) {
        throw signal.aborted ? signal.reason : error;
    }
}
function decoderFor(encoding) {
    switch (encoding?.trim().toLowerCase()) {
        case 'gzip':
        case 'x-gzip':
            return (0,external_node_zlib_.createGunzip)();
        case 'deflate':
            return (0,external_node_zlib_.createInflate)();
        case 'br':
            return (0,external_node_zlib_.createBrotliDecompress)();
        default:
            return undefined;
    }
}

;// CONCATENATED MODULE: ./build/core/http/transport.js









/** Some firewalls refuse a request without it. */
const userAgent = `mcp-register/${version}`;
/**
 * HTTP over the client that the Azure SDK uses, so that proxies (HTTPS_PROXY, HTTP_PROXY, NO_PROXY) and extra
 * certificates (NODE_EXTRA_CA_CERTS) work the same everywhere. Loopback never uses a proxy. Connections stay open for
 * the next request; an idle one does not keep the process alive. A name must keep the kind of address that it had at
 * first; behind a proxy, the proxy resolves names.
 */
function createHttpTransport(options = {}) {
    const client = (0,esm/* createDefaultHttpClient */.fl)();
    const proxy = (0,esm/* proxyPolicy */.Ll)();
    const lookup = guardedLookup(options.lookup);
    // An option of each request, because the agent of a proxy would ignore TLS settings.
    const trust = options.ca?.length ? { ca: [...external_node_tls_.rootCertificates, ...options.ca] } : {};
    return {
        async send({ method, url, headers, body, signal }) {
            const target = allowedUrl(url);
            const loopback = isLoopbackHost(target.hostname);
            checkHeaders(headers);
            signal.throwIfAborted();
            const request = (0,esm/* createPipelineRequest */.G6)({
                method,
                url,
                // Never gzip or deflate: the client would decode them itself and lose errors and aborts.
                headers: (0,esm/* createHttpHeaders */.Nc)({ 'user-agent': userAgent, ...headers, 'accept-encoding': 'identity' }),
                ...(body === undefined ? {} : { body }),
                abortSignal: signal,
                allowInsecureConnection: loopback,
                // This timeout covers only the headers; the signal covers the whole exchange.
                timeout: 0,
                streamResponseStatusCodes: new Set([Number.POSITIVE_INFINITY]),
                requestOverrides: { ...trust, lookup, hostname: target.hostname.replace(/^\[|\]$/g, '') },
            });
            try {
                const response = loopback
                    ? await client.sendRequest(request)
                    : await proxy.sendRequest(request, (proxied) => client.sendRequest(proxied));
                const responseHeaders = response.headers.toJSON();
                return {
                    status: response.status,
                    headers: responseHeaders,
                    ...decodedBody(response.readableStreamBody, responseHeaders['content-encoding'], signal),
                };
            }
            catch (error) {
                throw signal.aborted ? signal.reason : error;
            }
        },
    };
}
/** An address that requests may be sent to: https, or http on loopback. Throws InvalidInput for any other. */
function allowedUrl(text) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (url?.protocol === 'https:' || (url?.protocol === 'http:' && isLoopbackHost(url.hostname)))
        return url;
    throw new errors/* InvalidInput */.o9({
        code: 'url-not-allowed',
        message: `"${(0,printable/* printable */.g)(url ? url.origin : text)}" is not an address that requests may be sent to.`,
        why: 'Only https is allowed, and plain http on loopback.',
        next: 'Give an https URL.',
    });
}
function checkHeaders(headers) {
    for (const [name, value] of Object.entries(headers)) {
        try {
            (0,external_node_http_.validateHeaderName)(name);
            (0,external_node_http_.validateHeaderValue)(name, value);
        }
        catch {
            throw new errors/* InvalidInput */.o9({
                code: 'header-invalid',
                message: `The HTTP header "${(0,printable/* printable */.g)(name)}" cannot be sent.`,
                why: 'Its name or its value contains characters that HTTP does not allow, for example a line break.',
                next: 'Check the value, or the secret that it comes from, for a line break or a non-Latin character.',
            });
        }
    }
}

;// CONCATENATED MODULE: ./build/core/probe/round-context.js





/** What the rounds of one probe share. Throws InvalidInput for a URL that must not be asked. */
function createRounds(request, ports) {
    const secrets = createSecrets();
    const url = allowedUrl(request.url);
    secrets.addFrom(url);
    const sources = {
        headers: request.headers,
        ...(request.functionKey === undefined ? {} : { functionKey: request.functionKey }),
        ...(ports.token === undefined ? {} : { token: ports.token }),
    };
    const attempts = [];
    let latencyMs = 0;
    let requests = 0;
    const discovered = new Map();
    return {
        attempts,
        sources,
        authenticated: hasCredential(sources),
        /** Of the last good request. */
        latencyMs: () => latencyMs,
        start(number, signal) {
            const warnings = new Map();
            let credentials;
            const round = {
                number,
                http: ports.http,
                clock: ports.clock,
                client: ports.client,
                secrets,
                signal,
                bytes: { left: limits.roundBytes },
                values: { left: limits.roundValues },
                credentials: () => {
                    credentials ??= credentialHeaders(sources, secrets);
                    return credentials;
                },
                origin: url.origin,
                nextId: () => ++requests,
                discovered,
                includeBodies: request.includeBodies,
                record(attempt) {
                    attempts.push(attempt);
                    if (attempt.error === undefined && attempt.phase !== 'close')
                        latencyMs = attempt.ms;
                    ports.onAttempt?.(attempt);
                },
                warn(code, message) {
                    if (!warnings.has(code))
                        warnings.set(code, { code, message: safeMessage(message, (text) => secrets.line(text, 800)) });
                },
            };
            return { round, warnings: () => [...warnings.values()] };
        },
    };
}

;// CONCATENATED MODULE: ./build/core/probe/listing/lists.js




/** What tells the items of a list apart. */
const keys = {
    tools: 'name',
    resources: 'uri',
    resourceTemplates: 'uriTemplate',
    prompts: 'name',
};
/**
 * Reads one list to its end (pagination of MCP, all revisions: a cursor is opaque, and an empty one is valid). A page
 * with nothing new ends the list, whole: many servers repeat their only page for any cursor. A later page that is
 * refused cuts the list; one that does not arrive makes it unusable.
 */
async function walkList(session, kind) {
    const method = listMethods[kind];
    const items = [];
    const malformed = new Set();
    const known = new Set();
    const cursors = new Set();
    const ended = (more = {}) => ({
        kind,
        items,
        malformed: [...malformed],
        ...more,
    });
    let cursor;
    for (let page = 1;; page++) {
        const answer = await session.request(method, cursor === undefined ? {} : { cursor });
        if (answer.kind !== 'result' && (page === 1 || answer.kind !== 'error'))
            return ended({ failure: answer });
        const listed = answer.kind === 'result' ? lists_listOf(answer.result[kind]) : undefined;
        if (answer.kind !== 'result' || !listed) {
            if (page === 1)
                return ended({ failure: answer });
            // To many servers an empty cursor means that there is no further page.
            if (cursor === '')
                return ended();
            return ended({ cut: `page ${page} was refused or is no list` });
        }
        for (const fault of malformedInPage(answer.result))
            malformed.add(`${method}: ${fault}`);
        const fresh = listed.filter((item) => page === 1 || !known.has(lists_keyOf(item, kind)));
        if (page > 1 &&
            fresh.length === 0 &&
            (listed.length > 0 || cursors.has(String(answer.result.nextCursor)))) {
            return ended();
        }
        for (const item of listed) {
            if (items.length === limits.items)
                return ended({ cut: `it has more than ${limits.items} items` });
            known.add(lists_keyOf(item, kind));
            items.push(item);
        }
        const next = answer.result.nextCursor;
        if (typeof next !== 'string')
            return ended();
        if (page === limits.pages)
            return ended({ cut: `it has more than ${limits.pages} pages` });
        cursors.add(next);
        cursor = next;
    }
}
function lists_keyOf(item, kind) {
    return (0,json/* isJsonObject */.O)(item) ? item[keys[kind]] : item;
}
/** Some servers write an empty list as `null`. */
function lists_listOf(value) {
    if (value === null)
        return [];
    return Array.isArray(value) ? value : undefined;
}

;// CONCATENATED MODULE: ./build/core/probe/listing/items.js





const tooLarge = `is larger than ${limits.itemBytes / 1024} KiB`;
/** One item of `tools/list`: a name, an input schema that describes an object, and what else is well-formed. */
function checkTool(value, secrets) {
    if (!(0,json/* isJsonObject */.O)(value))
        return { fault: 'is not an object' };
    const { name, inputSchema } = value;
    if (typeof name !== 'string' || name === '')
        return { fault: 'has no name' };
    if (name.length > limits.toolNameLength)
        return { fault: `has a name of ${name.length} characters` };
    if (!(0,json/* isJsonObject */.O)(inputSchema) || inputSchema.type !== 'object') {
        return { fault: 'has no inputSchema of type "object"' };
    }
    const described = ['name', 'title', 'description', 'annotations', 'execution'];
    const whole = cleaned(value, [...described, 'inputSchema', 'outputSchema'], secrets);
    const kept = whole ?? cleaned(value, described, secrets);
    if (!kept)
        return { fault: tooLarge };
    return {
        item: {
            name: String(kept.name),
            ...textMembers(kept, ['title', 'description']),
            ...((0,json/* isJsonObject */.O)(kept.inputSchema) ? { inputSchema: kept.inputSchema } : {}),
            ...((0,json/* isJsonObject */.O)(kept.outputSchema) ? { outputSchema: kept.outputSchema } : {}),
            ...((0,json/* isJsonObject */.O)(kept.annotations)
                ? {
                    annotations: {
                        ...textMembers(kept.annotations, ['title']),
                        ...booleanMembers(kept.annotations, [
                            'readOnlyHint',
                            'destructiveHint',
                            'idempotentHint',
                            'openWorldHint',
                        ]),
                    },
                }
                : {}),
            ...((0,json/* isJsonObject */.O)(kept.execution) ? { execution: textMembers(kept.execution, ['taskSupport']) } : {}),
        },
        schemaDropped: whole === undefined,
        remark: whole && parameterHeaderFault(inputSchema),
    };
}
/** One item of `resources/list`. */
function checkResource(value, secrets) {
    const kept = items_named(value, ['title', 'description', 'mimeType', 'uri'], secrets);
    if ('fault' in kept)
        return kept;
    const { name, members } = kept;
    const { uri } = members;
    if (typeof uri !== 'string')
        return { fault: 'has no uri' };
    return { item: { uri, name, ...textMembers(members, ['title', 'description', 'mimeType']) } };
}
/** One item of `resources/templates/list`. */
function checkResourceTemplate(value, secrets) {
    const kept = items_named(value, ['title', 'description', 'mimeType', 'uriTemplate'], secrets);
    if ('fault' in kept)
        return kept;
    const { name, members } = kept;
    const { uriTemplate } = members;
    if (typeof uriTemplate !== 'string')
        return { fault: 'has no uriTemplate' };
    return { item: { uriTemplate, name, ...textMembers(members, ['title', 'description', 'mimeType']) } };
}
/** One item of `prompts/list`. */
function checkPrompt(value, secrets) {
    const kept = items_named(value, ['title', 'description', 'arguments'], secrets);
    if ('fault' in kept)
        return kept;
    const { name, members } = kept;
    return {
        item: {
            name,
            ...textMembers(members, ['title', 'description']),
            ...(Array.isArray(members.arguments) ? { arguments: members.arguments.flatMap(promptArgument) } : {}),
        },
    };
}
function promptArgument(value) {
    if (!(0,json/* isJsonObject */.O)(value) || typeof value.name !== 'string')
        return [];
    return [
        {
            name: value.name,
            ...textMembers(value, ['title', 'description']),
            ...booleanMembers(value, ['required']),
        },
    ];
}
function items_named(value, others, secrets) {
    if (!(0,json/* isJsonObject */.O)(value))
        return { fault: 'is not an object' };
    if (typeof value.name !== 'string' || value.name === '')
        return { fault: 'has no name' };
    const members = cleaned(value, ['name', ...others], secrets);
    return members ? { name: String(members.name), members } : { fault: tooLarge };
}
/** The named members without secrets and lone surrogates; undefined when they are too deep or too large. */
function cleaned(value, names, secrets) {
    const members = names.flatMap((name) => {
        const member = value[name];
        return member === undefined ? [] : [[name, member]];
    });
    const picked = Object.fromEntries(members);
    // One level for the item itself. The depth first: it is what keeps the recursion below within bounds.
    if (isDeeperThan(picked, limits.schemaDepth + 1))
        return undefined;
    if (Buffer.byteLength(JSON.stringify(picked)) > limits.itemBytes)
        return undefined;
    const clean = secrets.clean(picked);
    return (0,json/* isJsonObject */.O)(clean) ? clean : undefined;
}

;// CONCATENATED MODULE: ./build/core/probe/listing/schema-oddities.js


/** JSON Schema 2020-12 is what MCP means; draft-07 is what most servers name. */
const usualDialects = /^https?:\/\/json-schema\.org\/(?:draft-07\/schema|draft\/2020-12\/schema)#?$/;
/** Keywords whose value is one schema, a list of schemas, or schemas by name. */
const schema_oddities_subschemas = [
    'items',
    'additionalProperties',
    'propertyNames',
    'contains',
    'not',
    'if',
    'then',
    'else',
];
const schema_oddities_lists = ['anyOf', 'oneOf', 'allOf', 'prefixItems'];
const maps = ['properties', 'patternProperties', '$defs', 'definitions', 'dependentSchemas'];
/**
 * Looks through a schema once. Recursive: the depth of what is looked at is bounded.
 *
 * @param path where the schema is: `tools[3].inputSchema`
 */
function schemaOddities(schema, path) {
    const found = {
        'array-without-items': [],
        'root-combinator': schema_oddities_lists
            .filter((keyword) => keyword !== 'prefixItems' && schema[keyword] !== undefined)
            .map((keyword) => `${path}.${keyword}`),
        'boolean-bound': [],
        'foreign-dialect': [],
    };
    const visit = (node, place, depth) => {
        if (!(0,json/* isJsonObject */.O)(node) || depth > limits.schemaDepth)
            return;
        note(node, place, found);
        for (const keyword of schema_oddities_subschemas)
            visit(node[keyword], `${place}.${keyword}`, depth + 1);
        for (const keyword of [...schema_oddities_lists, 'items']) {
            const members = node[keyword];
            if (!Array.isArray(members))
                continue;
            for (const [index, member] of members.entries())
                visit(member, `${place}.${keyword}[${index}]`, depth + 1);
        }
        for (const keyword of maps) {
            const members = node[keyword];
            if (!(0,json/* isJsonObject */.O)(members))
                continue;
            for (const [name, member] of Object.entries(members))
                visit(member, `${place}.${keyword}.${name.slice(0, 60)}`, depth + 1);
        }
    };
    visit(schema, path, 0);
    return found;
}
function note(node, place, found) {
    const { type, items, prefixItems, $schema: dialect } = node;
    const isArray = type === 'array' || (Array.isArray(type) && type.includes('array'));
    if (isArray && items === undefined && prefixItems === undefined)
        found['array-without-items'].push(place);
    for (const bound of ['exclusiveMinimum', 'exclusiveMaximum']) {
        if (typeof node[bound] === 'boolean')
            found['boolean-bound'].push(`${place}.${bound}`);
    }
    if (dialect !== undefined && (typeof dialect !== 'string' || !usualDialects.test(dialect))) {
        found['foreign-dialect'].push(`${place}.$schema`);
    }
}

;// CONCATENATED MODULE: ./build/core/probe/listing/tool-remarks.js




const tool_remarks_sentences = {
    'array-without-items': 'A schema has an array without "items"',
    'root-combinator': 'An input schema has anyOf, oneOf or allOf at its root',
    'boolean-bound': 'A schema has a boolean bound, as in JSON Schema draft-04',
    'foreign-dialect': 'A schema names a dialect that is neither JSON Schema 2020-12 nor draft-07',
    'output-schema': 'An output schema does not have the type "object"',
};
/**
 * Warns of what clients refuse in the schemas of tools, with the places: each kind once.
 *
 * @param items the tools as the server lists them
 */
function remarkOnSchemas(items, { warn, line, forLegacy }) {
    const places = new Map();
    const note = (code, found) => {
        const noted = places.get(code) ?? [];
        for (const place of found)
            noted.push(place);
        places.set(code, noted);
    };
    for (const [index, item] of items.entries()) {
        if (!(0,json/* isJsonObject */.O)(item))
            continue;
        const { inputSchema, outputSchema } = item;
        const path = `tools[${index}]`;
        // One without such a schema is left out, and told as such.
        if (!(0,json/* isJsonObject */.O)(inputSchema) || inputSchema.type !== 'object')
            continue;
        const found = schemaOddities(inputSchema, `${path}.inputSchema`);
        note('array-without-items', found['array-without-items']);
        note('root-combinator', found['root-combinator']);
        note('boolean-bound', found['boolean-bound']);
        note('foreign-dialect', found['foreign-dialect']);
        if ((0,json/* isJsonObject */.O)(outputSchema)) {
            // Model services do not get output schemas; clients check results by them.
            note('foreign-dialect', schemaOddities(outputSchema, `${path}.outputSchema`)['foreign-dialect']);
            if (forLegacy && outputSchema.type !== 'object')
                note('output-schema', [`${path}.outputSchema`]);
        }
    }
    for (const [code, found] of places) {
        if (found.length === 0)
            continue;
        const shown = listed(found.map((place) => line(place, 120)));
        warn(code, `${tool_remarks_sentences[code]}: ${shown}. ${refusedBy(code)}`);
    }
}

;// CONCATENATED MODULE: ./build/core/probe/listing/server-lists.js







const nouns = {
    tools: 'tool',
    resources: 'resource',
    resourceTemplates: 'resource template',
    prompts: 'prompt',
};
/** Makes the lists of a server of what was read: each item checked on its own, every oddity a warning. */
function serverLists(walks, context) {
    const malformed = [];
    const keep = (itemKind) => {
        const walk = walks.find(({ kind }) => kind === itemKind.kind);
        if (!walk)
            return { items: [], partial: false, count: 0 };
        malformed.push(...walk.malformed);
        return keepItems(walk, itemKind, context, malformed);
    };
    const tools = keep({ kind: 'tools', check: checkTool, keyOf: ({ name }) => name });
    const resources = keep({ kind: 'resources', check: checkResource, keyOf: ({ uri }) => uri });
    const resourceTemplates = keep({
        kind: 'resourceTemplates',
        check: checkResourceTemplate,
        keyOf: ({ uriTemplate }) => uriTemplate,
    });
    const prompts = keep({ kind: 'prompts', check: checkPrompt, keyOf: ({ name }) => name });
    if (malformed.length > 0) {
        context.warn('malformed-member', `The lists of the server have members of the wrong type: ${listed(malformed)}. ${refusedBy('malformed-member')}`);
    }
    remarkOnTools(tools, walks, context);
    return {
        tools: tools.items,
        resources: resources.items,
        resourceTemplates: resourceTemplates.items,
        prompts: prompts.items,
        partial: [tools, resources, resourceTemplates, prompts].some(({ partial }) => partial),
    };
}
function keepItems(walk, { kind, check, keyOf }, { secrets, warn, forLegacy }, malformed) {
    if (walk.failure)
        return { items: [], partial: remarkOnFailure(walk, warn), count: 0 };
    const kept = new Map();
    const bad = [];
    const duplicates = [];
    const dropped = [];
    const remarks = [];
    for (const [index, value] of walk.items.entries()) {
        const checked = check(value, secrets);
        if ('fault' in checked) {
            bad.push(`number ${index + 1} ${checked.fault}`);
            continue;
        }
        if ((0,json/* isJsonObject */.O)(value)) {
            malformed.push(...malformedInItem({ kind, item: value, path: `${kind}[${index}]`, forLegacy }));
        }
        const key = keyOf(checked.item);
        if (kept.has(key)) {
            duplicates.push(quoted(key, secrets));
            continue;
        }
        kept.set(key, checked.item);
        if (checked.schemaDropped)
            dropped.push(quoted(key, secrets));
        if (checked.remark)
            remarks.push(`${quoted(key, secrets)}: ${secrets.line(checked.remark)}`);
    }
    const noun = nouns[kind];
    const suffix = kind === 'tools' ? 'tool' : 'item';
    const found = [
        { code: `bad-${suffix}`, offenders: bad, wrong: 'left out, which clients cannot use' },
        {
            code: `duplicate-${suffix}`,
            offenders: duplicates,
            wrong: 'listed more than once, of which the first counts',
        },
        {
            code: 'schema-dropped',
            offenders: dropped,
            wrong: 'kept without schemas, which are nested too deep or too large',
        },
        { code: 'parameter-header', offenders: remarks, wrong: 'with invalid x-mcp-header annotations' },
    ];
    for (const remark of found)
        remarkOn({ ...remark, noun }, warn);
    if (walk.cut)
        warn('truncated', `The list of ${noun}s was cut: ${walk.cut}.`);
    return {
        items: [...kept.values()],
        partial: walk.cut !== undefined || dropped.length > 0,
        count: walk.items.length,
    };
}
/** Warns of items, if there are any: how many, what is wrong with them, the first of them, and who refuses them. */
function remarkOn({ code, noun, offenders, wrong }, warn) {
    if (offenders.length === 0)
        return;
    const plural = offenders.length === 1 ? '' : 's';
    const message = `${offenders.length} ${noun}${plural} ${wrong}: ${listed(offenders)}. ${refusedBy(code)}`;
    warn(code, message.trimEnd());
}
/** A list besides the tools that cannot be read is no failure. Returns whether something may be missing. */
function remarkOnFailure({ kind, failure }, warn) {
    const method = listMethods[kind];
    if (failure?.kind === 'error' && failure.error.code === errorCodes.methodNotFound) {
        // A server that lists resources need not have templates; a list that was announced is another thing.
        if (kind !== 'resourceTemplates') {
            warn('list-not-supported', `The server announces ${nouns[kind]}s but does not know ${method}.`);
        }
        return false;
    }
    warn('list-failed', `${method} could not be read; the ${nouns[kind]}s are missing.`);
    return true;
}
function remarkOnTools({ items: tools, count }, walks, { secrets, warn, forLegacy }) {
    const walk = walks.find(({ kind }) => kind === 'tools');
    if (!walk)
        warn('no-tools', 'The server announces no tools. That is valid, but clients find nothing to call.');
    else if (count === 0) {
        warn('no-tools', 'The server lists no tools. That is valid, but clients find nothing to call.');
    }
    const names = (chosen) => chosen.map(({ name }) => quoted(name, secrets));
    remarkOn({
        code: 'missing-descriptions',
        noun: 'tool',
        offenders: names(tools.filter((tool) => !tool.description?.trim())),
        wrong: 'without a description, by which models choose',
    }, warn);
    remarkOn({
        code: 'odd-tool-name',
        noun: 'tool',
        offenders: names(tools.filter((tool) => !/^[A-Za-z0-9_-]{1,64}$/.test(tool.name))),
        wrong: 'whose name has more than 64 characters, or others than letters, digits, "_" and "-"',
    }, warn);
    if (walk)
        remarkOnSchemas(walk.items, { warn, line: secrets.line, forLegacy });
}
function quoted(name, secrets) {
    return `"${secrets.line(name, 80)}"`;
}

;// CONCATENATED MODULE: ./build/core/probe/run-round.js






/** Opens the server, reads every list that it announces, and closes it. A lost session is opened again once. */
async function runRound(round, plan) {
    for (let mayReopen = true;; mayReopen = false) {
        const session = plan.failing
            ? await openFailing(round, plan.url, plan.failing)
            : await openServer(round, plan.url);
        if ('cause' in session)
            return { kind: 'failed', url: plan.url, finding: session };
        try {
            const outcome = await look(round, plan, session, mayReopen);
            if (outcome !== 'session-lost')
                return outcome;
        }
        finally {
            await session.close();
        }
    }
}
async function look(round, plan, session, mayReopen) {
    const { url, serverInfo } = session;
    if (plan.expectVersion !== undefined && serverInfo?.version !== plan.expectVersion) {
        const versions = serverInfo ? [serverInfo.version] : [];
        return { kind: 'failed', url, finding: { cause: 'version-mismatch', phase: 'initialize', versions } };
    }
    const walks = await readAll(plan, session);
    if (mayReopen && session.stateful && walks.some(lostItsSession))
        return 'session-lost';
    const toolsFailure = walks.find((walk) => walk.kind === 'tools')?.failure;
    if (toolsFailure)
        return { kind: 'failed', url, finding: findingOfList(toolsFailure, session) };
    const { transport, era, legacy, protocolVersion, capabilities, instructions } = session;
    const lists = serverLists(walks, {
        secrets: round.secrets,
        warn: round.warn,
        forLegacy: era === 'legacy' || legacy,
    });
    run_round_remarkOn(round, plan, session);
    return {
        kind: 'good',
        url,
        server: {
            transport,
            protocolVersion,
            eras: { modern: era === 'modern', legacy, sse: transport === 'sse' },
            ...(serverInfo ? { serverInfo } : {}),
            capabilities,
            ...(instructions === undefined ? {} : { instructions }),
            authenticated: plan.authenticated,
            ...lists,
        },
    };
}
/** Every announced list. */
async function readAll(plan, session) {
    const kinds = [];
    if (session.capabilities.tools)
        kinds.push('tools');
    if (session.capabilities.resources)
        kinds.push('resources', 'resourceTemplates');
    if (session.capabilities.prompts)
        kinds.push('prompts');
    if (plan.parallel && session.transport === 'streamable-http') {
        return Promise.all(kinds.map((kind) => walkList(session, kind)));
    }
    const walks = [];
    for (const kind of kinds)
        walks.push(await walkList(session, kind));
    return walks;
}
/** A server that forgot the session says 404 or, quite often, 400 (MCP 2025-11-25, session management). */
function lostItsSession({ failure }) {
    const status = failure && 'http' in failure ? failure.http.status : undefined;
    return status === 404 || status === 400;
}
/** A server that answered a moment ago is where it is said to be: a 404 after that is about the session. */
function findingOfList(failure, { stateful }) {
    const finding = classify(failure, 'list');
    if (failure.kind !== 'document' && failure.kind !== 'error')
        return finding;
    const text = failure.kind === 'error' ? failure.error.message : failure.text;
    const isUnknownMethod = failure.kind === 'error' && failure.error.code === errorCodes.methodNotFound;
    const { status } = failure.http;
    const isLost = (status === 404 && !isUnknownMethod) || (status === 400 && stateful && /session/i.test(text));
    return isLost ? { ...finding, cause: 'session-lost', stateful } : finding;
}
function run_round_remarkOn(round, plan, session) {
    if (session.url !== plan.url) {
        round.warn('redirected', `The given URL redirects to ${publicUrl(new URL(session.url))}, where the server answers. Register that URL: not every client follows redirects.`);
    }
    if (session.serverInfo?.name === stockServerName) {
        round.warn('stock-server-name', `The server has the name "${stockServerName}", the default of the Functions extension. Set extensions.mcp.serverName and serverVersion in host.json.`);
    }
    if (session.era === 'modern' && !session.legacy) {
        round.warn('portal-console-unsupported', 'The server speaks MCP 2026-07-28 only: the console of the API Center portal, and every other client that starts with initialize, cannot use it.');
    }
}

;// CONCATENATED MODULE: ./build/core/probe/probe.js









/** For the last requests, which make the diagnosis of a failure better. */
const diagnosisMs = 10_000;
/**
 * Finds out whether an MCP server is alive, which protocol it speaks and what it lists. Retries by cause until the
 * deadline; calls no tool, reads no resource, gets no prompt. Whatever a server does ends in a result.
 * Rejects only with the reason of `ports.signal`, with what `ports.token` rejects with, and with InvalidInput for
 * a URL or a header that must not be sent.
 */
async function probe(request, ports) {
    const { clock, random } = ports;
    const { url, timeoutMs, timeoutGiven: timeGiven = false, expectVersion } = request;
    const rounds = createRounds(request, ports);
    const { attempts, authenticated } = rounds;
    const started = clock.now();
    const time = createTimeLimit(clock, ports.signal);
    time.start(timeoutMs || limits.singleRoundMs, 'deadline');
    let history = noHistory;
    try {
        for (let number = 1;; number++) {
            const { round, warnings } = rounds.start(number, time.signal);
            // A server that cannot take requests at once gets them one by one from the second round on.
            const plan = { url, expectVersion, parallel: number === 1, authenticated };
            let outcome = await runRound(round, plan);
            const now = clock.now();
            const remainingMs = Math.max(0, started + timeoutMs - now);
            const moment = { now, remainingMs, credentialSent: authenticated, timeGiven };
            let step = nextStep(history, outcome, moment, random);
            if (step.kind === 'failed' && !time.signal.aborted && mayKnowDiscover(round, step.finding)) {
                outcome = await runRound(round, { ...plan, failing: step.finding });
                step = outcome.kind === 'good' ? { ...outcome, kind: 'healthy' } : outcome;
            }
            if (step.kind === 'wait') {
                history = step.history;
                ports.onWait?.(step.ms, waitingFor(step.finding, step.giveUpMs));
                await clock.sleep(step.ms, ports.signal);
                continue;
            }
            let verdict;
            if (step.kind === 'healthy') {
                verdict = { status: 'healthy', server: step.server, latencyMs: rounds.latencyMs() };
            }
            else {
                time.start(diagnosisMs, 'deadline');
                const last = rounds.start(number, time.signal);
                verdict = await diagnose(last.round, step.finding, { ...request, ...rounds.sources }, random);
            }
            return {
                ...verdict,
                url: publicUrl(new URL(outcome.url)),
                attempts,
                warnings: warnings(),
                ms: Math.round(clock.now() - started),
            };
        }
    }
    finally {
        time.release();
    }
}

;// CONCATENATED MODULE: ./build/core/sign-in.js




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
    return noAzureToken(`: ${(0,printable/* printable */.g)(error.message, 600)}`, error);
}
/** @param detail what the library said, after a colon; a full stop where it said nothing */
function noAzureToken(detail = '.', cause) {
    return new errors/* Denied */.Cb({
        code: 'sign-in-failed',
        message: `Could not get an Azure access token${detail}`,
        next: (0,core_message/* sentence */.em) `To sign in, ${(0,references/* way */.Mr)('sign-in')}.`,
        ...(cause === undefined ? {} : { cause }),
    });
}

;// CONCATENATED MODULE: ./build/core/commands/run-probe.js







/** Probes the server. Rejects only with the reason of `signal`. */
async function runProbe(input, ports, signal) {
    const result = await probe({
        url: input.url,
        timeoutMs: input.timeoutMs,
        ...(0,optional/* optional */.l)('timeoutGiven', input.timeoutGiven),
        headers: input.headers,
        ...(0,optional/* optional */.l)('functionKey', input.functionKey),
        ...(0,optional/* optional */.l)('expectVersion', input.expectVersion),
        includeBodies: input.includeBodies,
    }, {
        http: ports.http,
        clock: ports.clock,
        random: ports.random,
        ...(0,optional/* optional */.l)('token', tokenOf(input, ports)),
        onAttempt: (attempt) => ports.progress.attempt(attempt),
        onWait: (ms, reason) => ports.progress.wait(ms, reason),
        signal,
        client: { name: 'mcp-register', version: ports.version },
    });
    ports.progress.probed(result);
    return result;
}
/** Requests a token for the given audience. An audience from the server would let the server choose whose token it gets. */
function tokenOf({ audience }, { identity }) {
    if (audience === undefined)
        return undefined;
    return async () => {
        const token = await identity.getToken(`${audience}/.default`).catch((error) => {
            throw failureOfSignIn(error) ?? error;
        });
        if (token)
            return token.token;
        throw new errors/* Denied */.Cb({
            code: 'no-probe-token',
            message: `Could not get a token for ${(0,printable/* printable */.g)(audience)}.`,
            next: (0,core_message/* sentence */.em) `Check ${(0,references/* input */.hF)('probe-audience')}, and that the identity may get a token for that application.`,
        });
    };
}
/**
 * What a verdict means with the inputs `probe`, `on-protected` and `expect-tools`. Throws UnhealthyServer when the run
 * must stop, GateClosed when an expected tool is missing.
 */
function judgeProbe(result, input) {
    if (result.status === 'healthy') {
        checkExpectedTools(result.server, input.expectTools);
        return { server: result.server, warnings: result.warnings };
    }
    const isProtected = result.status.startsWith('protected-');
    const credentialGiven = input.functionKey !== undefined || input.audience !== undefined || Object.keys(input.headers).length > 0;
    const onProtected = input.onProtected ?? (credentialGiven ? 'fail' : 'warn');
    const accepted = isProtected
        ? onProtected !== 'fail' && !(input.mode === 'require' && result.status === 'protected-unknown')
        : input.mode === 'warn';
    if (!accepted) {
        const { reason: code, message, why, next } = result;
        throw new errors/* UnhealthyServer */.uU({ code, message, why, next });
    }
    checkExpectedTools(undefined, input.expectTools);
    const silent = isProtected && onProtected === 'pass';
    return {
        warnings: [...result.warnings, ...(silent ? [] : [{ code: result.reason, message: result.message }])],
    };
}
function checkExpectedTools(server, expected) {
    if (expected.length === 0)
        return;
    const names = new Set(server?.tools.map(({ name }) => name));
    const missing = expected.filter((name) => !names.has(name));
    if (missing.length === 0)
        return;
    throw new errors/* GateClosed */.WN({
        code: 'expected-tools-missing',
        message: server
            ? `The server does not list ${missing.length === 1 ? 'an expected tool' : 'expected tools'}: ${missing.map((name) => (0,printable/* printable */.g)(name)).join(', ')}.`
            : 'The run could not check for the expected tools, because the probe got no list of tools.',
        next: server
            ? (0,core_message/* sentence */.em) `Check that the new version is deployed. If the tools were removed on purpose, remove them from ${(0,references/* input */.hF)('expect-tools')}.`
            : (0,core_message/* sentence */.em) `Give the probe a credential, or omit ${(0,references/* input */.hF)('expect-tools')}.`,
    });
}

;// CONCATENATED MODULE: ./build/core/commands/probe-server.js





/**
 * Probes one MCP server and reports what it found. Never rejects: a failure is in the report. A server that requires a
 * credential cannot be probed; where the inputs accept that, the status is `skipped`.
 */
async function probeServer(input, ports) {
    const started = ports.clock.now();
    const draft = { applied: [], warnings: [] };
    const finish = ({ status, exitCode, ...more }) => {
        const total = Math.round(ports.clock.now() - started);
        return {
            status,
            exitCode,
            changed: false,
            command: input.command,
            run: input.run,
            plan: [],
            ...draft,
            warnings: (0,report_report/* renderWarnings */.c7)(draft.warnings, ports.words),
            requests: report_report/* noRequests */.Il,
            timings: { ...(0,optional/* optional */.l)('start', ports.startUpMs), probe: total, total },
            ...more,
        };
    };
    try {
        const result = await runProbe(input.probe, ports, ports.signal);
        draft.probe = (0,report_report/* describeProbe */.WH)(result, ports.words);
        draft.endpointUrl = result.url;
        const { server, warnings } = judgeProbe(result, input.probe);
        draft.warnings.push(...warnings);
        if (!server)
            return finish({ status: 'skipped', exitCode: errors/* exitCodes */.hS.done });
        await input.onHealthy?.(server);
        const { contractHash, surfaceHash } = baseline_snapshotOf(server);
        draft.surface = { hash: contractHash, surfaceHash, changes: [] };
        return finish({ status: 'healthy', exitCode: errors/* exitCodes */.hS.done });
    }
    catch (error) {
        if (!(error instanceof errors/* Failure */.HR))
            ports.progress.bug(error);
        return finish({ status: 'failed', ...(0,report_report/* describeError */.Uc)(error, ports.words) });
    }
}

;// CONCATENATED MODULE: ./build/core/commands/look-without-credentials.js



/** Maximum time for the probe in milliseconds, because people wait for the check and nothing depends on the result. */
const greatestTimeoutMs = 30_000;
/**
 * Runs without credentials, where the run must not have any: probes the server anonymously and succeeds whatever it
 * finds. It reads nothing from an API center and writes nothing.
 */
async function lookWithoutCredentials({ command, probe, run, reason }, ports) {
    const notice = { code: 'without-credentials', level: 'notice', message: reason };
    const skipped = { status: 'skipped', exitCode: errors/* exitCodes */.hS.done, changed: false, command, run };
    if (!probe || probe.mode === 'off') {
        const nothing = { plan: [], applied: [], requests: report_report/* noRequests */.Il, timings: {} };
        return { ...skipped, ...nothing, warnings: [notice] };
    }
    const { functionKey: _key, audience: _audience, expectVersion: _version, ...plain } = probe;
    const anonymous = {
        ...plain,
        headers: {},
        mode: 'warn',
        onProtected: 'pass',
        expectTools: [],
        timeoutMs: Math.min(plain.timeoutMs, greatestTimeoutMs),
    };
    const { error, ...report } = await probeServer({ command: 'probe', probe: anonymous, run }, ports);
    const found = error ? [{ code: error.code, message: error.message }] : [];
    return { ...report, ...skipped, warnings: [notice, ...report.warnings, ...found] };
}

;// CONCATENATED MODULE: ./build/core/registration/plan-step.js
function stepKey(step) {
    return `${step.kind}/${step.id}`;
}
function hasWork({ steps }) {
    return steps.some(({ action }) => action !== 'keep');
}

;// CONCATENATED MODULE: ./build/core/apicenter/permissions.js

/**
 * What each command needs in Azure Resource Manager: the actions that a role must allow, named as in the provider's
 * list of operations. The doctor compares an identity with this table. Tests compare it with the roles in
 * `examples/setup/roles.json`, with the tables in `docs/permissions.md`, and with the requests that the commands send.
 */
const service = 'Microsoft.ApiCenter/services';
const workspace = `${service}/workspaces`;
const api = `${workspace}/apis`;
const permissions_version = `${api}/versions`;
const definition = `${permissions_version}/definitions`;
const deployment = `${api}/deployments`;
const environment = `${workspace}/environments`;
const entryReads = [
    `${service}/read`,
    `${api}/read`,
    `${permissions_version}/read`,
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
    `${permissions_version}/write`,
    `${definition}/write`,
    `${definition}/importSpecification/action`,
    `${deployment}/write`,
];
const entryDeletes = [`${api}/delete`, `${permissions_version}/delete`, `${definition}/delete`, `${deployment}/delete`];
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
        actions: [...entryReads, `${permissions_version}/write`],
    },
    'remove-previous': {
        name: 'remove-previous',
        purpose: 'remove previous versions',
        actions: [`${permissions_version}/delete`],
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
    return permissions.some(({ actions, notActions }) => permissions_covers(actions, action) && !permissions_covers(notActions, action));
}
/** The actions of a duty that are not allowed; empty when all are. */
function lacking(permissions, duty) {
    return duty.actions.filter((action) => !permits(permissions, action));
}
function permissions_covers(patterns, action) {
    return patterns.some((pattern) => matchesWildcard(pattern, action));
}

;// CONCATENATED MODULE: ./build/core/apicenter/refusal-evidence.js




const lock = (path) => ({
    code: 'scope-locked',
    why: 'A lock on the API center, its resource group or its subscription blocks the change.',
    next: (0,core_message/* sentence */.em) `Ask who set the lock to remove it, and run again. To list the locks: ${(0,references/* command */.G5)('az', 'lock', 'list', '--resource-group', resourceGroupIn(path), '--subscription', subscriptionIn(path))}`,
});
const provider = (path) => ({
    code: 'provider-not-registered',
    why: 'The subscription was never set up for API Center.',
    next: (0,core_message/* sentence */.em) `Register the provider, wait a minute, and run again: ${(0,references/* command */.G5)('az', 'provider', 'register', '--namespace', 'Microsoft.ApiCenter', '--subscription', subscriptionIn(path))}`,
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
    next: (0,core_message/* sentence */.em) `Check ${(0,references/* input */.hF)('api-center-id')} or ${(0,references/* input */.hF)('subscription-id')}, and the tenant of the identity. To use another identity, ${(0,references/* way */.Mr)('sign-in')}.`,
    wrongTarget: true,
});
const noResourceGroup = (path) => ({
    code: 'resource-group-not-found',
    why: `The subscription has no resource group ${resourceGroupIn(path)}.`,
    next: (0,core_message/* sentence */.em) `Check ${(0,references/* input */.hF)('api-center-id')} or ${(0,references/* input */.hF)('resource-group')}. To create it: ${(0,references/* command */.G5)('az', 'group', 'create', '--name', resourceGroupIn(path), '--location', '<location>', '--subscription', subscriptionIn(path))}`,
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
const codeSchema = dist/* object */.Ikc({ code: dist/* string */.YjP() });
const wrappedSchema = dist/* object */.Ikc({ error: codeSchema });
/**
 * The cause that the body of a refusal proves by its error code; undefined when it proves none.
 *
 * @param path of the request, without host and query
 */
function provenCause(body, path) {
    const wrapped = dist/* safeParse */.xLC(wrappedSchema, body);
    const flat = dist/* safeParse */.xLC(codeSchema, body);
    const code = wrapped.success ? wrapped.output.error.code : flat.success ? flat.output.code : '';
    const explain = Object.hasOwn(causes, code.toLowerCase()) ? causes[code.toLowerCase()] : undefined;
    return explain?.(path);
}
function subscriptionIn(path) {
    return (0,printable/* printable */.g)(/\/subscriptions\/([^/]+)/i.exec(path)?.[1] ?? '<subscription>', 100);
}
function resourceGroupIn(path) {
    return (0,printable/* printable */.g)(/\/resourceGroups\/([^/]+)/i.exec(path)?.[1] ?? '<group>', 100);
}

;// CONCATENATED MODULE: ./build/core/apicenter/errors.js








/** An error response: Azure Resource Manager wraps it in `error`, the provider does not. */
const errorSchema = dist/* object */.Ikc({
    code: dist/* optional */.lqM(dist/* string */.YjP()),
    message: dist/* optional */.lqM(dist/* string */.YjP()),
    details: dist/* optional */.lqM(dist/* array */.YOg(dist/* object */.Ikc({ message: dist/* optional */.lqM(dist/* string */.YjP()) }))),
});
/** Characters of what a service says that are looked at: fewer are shown. */
const greatestText = 4096;
/** The refusal in one line: the request, its status, and what the service said about it. */
function describeRefusal(refused) {
    return `${refused.method} ${shortPath(refused.path)} returned ${refused.status}${inBrackets(errorText(refused.body))}`;
}
function errorText(body) {
    const inner = dist/* safeParse */.xLC(dist/* object */.Ikc({ error: dist/* unknown */.L5J() }), body);
    const parsed = dist/* safeParse */.xLC(errorSchema, inner.success ? inner.output.error : body);
    const { code, message, details } = parsed.success ? parsed.output : {};
    const said = [message, ...(details ?? []).map((detail) => detail.message)].filter(Boolean).join(' ');
    return [code, said].filter(Boolean).join(': ');
}
function inBrackets(said) {
    const text = (0,printable/* printable */.g)(withoutQueries(said.slice(0, greatestText)), 500);
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
        return proxyRefused(refused.proxyPage);
    const message = `${describeRefusal(refused)}${refused.requestId ? `; request id ${(0,printable/* printable */.g)(refused.requestId)}` : ''}.`;
    const { mayHaveActed } = refused;
    const proven = provenCause(refused.body, refused.path);
    if (proven) {
        const { wrongTarget, ...cause } = proven;
        const parts = { ...cause, message, mayHaveActed };
        if (wrongTarget)
            return new errors/* InvalidInput */.o9(parts);
        return refused.status === 403 ? new errors/* Denied */.Cb(parts) : new errors/* ServiceFailed */.Xh(parts);
    }
    switch (refused.status) {
        case 401:
            return new errors/* Denied */.Cb({
                code: 'arm-unauthorized',
                message,
                mayHaveActed,
                why: 'Azure did not accept the token: it is for another tenant or cloud, or it has expired.',
                next: (0,core_message/* sentence */.em) `Sign in to the tenant of the subscription and run again. With the Azure CLI: ${(0,references/* command */.G5)('az', 'login', '--tenant', '<tenant id>')}`,
            });
        case 403:
            return new errors/* Denied */.Cb({
                code: 'arm-forbidden',
                message,
                mayHaveActed,
                why: `The identity has no role that allows ${actionOfRequest(refused.method, refused.path)} on the API center.`,
                next: (0,core_message/* sentence */.em) `Run ${(0,references/* command */.G5)('mcp-register', 'doctor')} with the same target: it shows the role and the command that assigns it. A new assignment takes a minute or two to apply.`,
            });
        case 404:
        case 409:
        case 412:
            return new errors/* ServiceFailed */.Xh({
                code: 'changed-meanwhile',
                message,
                mayHaveActed,
                why: 'A resource that this request needs does not exist, or something else changed or removed it during the run.',
                next: (0,core_message/* sentence */.em) `Run again: the run reads the current state first. If it fails again, check ${(0,references/* input */.hF)('workspace')}, and look for another pipeline that writes the same entry.`,
            });
        case 429:
            return new errors/* ServiceFailed */.Xh({
                code: 'arm-throttled',
                message,
                mayHaveActed,
                why: 'The subscription reached its request limit, and the limit did not reset within the time that a run waits.',
                next: 'Run again later, or run fewer pipelines at the same time.',
            });
        case 503:
            return new errors/* ServiceFailed */.Xh({
                code: 'service-unavailable',
                message,
                mayHaveActed,
                why: 'The service was unavailable on every attempt.',
                next: 'Run again later. If it fails again, check the Azure status page.',
            });
        default:
            return refused.status >= 500
                ? new errors/* ServiceFailed */.Xh({
                    code: 'service-failed',
                    message,
                    mayHaveActed,
                    why: 'The service failed on every attempt.',
                    next: 'Run again. If it fails again, check the Azure status page and give the request id to support.',
                })
                : new errors/* ServiceFailed */.Xh({
                    code: 'service-refused',
                    message,
                    mayHaveActed,
                    why: 'The service does not accept this request.',
                    next: (0,core_message/* sentence */.em) `Correct the input that the message names and run again. Run ${(0,references/* way */.Mr)('show-details')} to see the request.`,
                });
    }
}
const operationCommentSchema = dist/* object */.Ikc({ properties: dist/* object */.Ikc({ comment: dist/* string */.YjP() }) });
/**
 * The failure for an operation that the service accepted, worked on and ended without success.
 *
 * @param accepted the request as it was sent, not the poll
 * @param operation the body of the last poll: it may hold an `error` or a comment
 */
function failureOfOperation(accepted, status, operation) {
    const comment = dist/* safeParse */.xLC(operationCommentSchema, operation);
    const said = errorText(operation) || (comment.success ? comment.output.properties.comment : '');
    return new errors/* ServiceFailed */.Xh({
        code: 'operation-failed',
        message: `${accepted.method} ${shortPath(accepted.path)} was accepted, but ended with the status ${(0,printable/* printable */.g)(status, 50)}${inBrackets(said)}.`,
        next: 'Correct what the message names and run again. If it names nothing, run again as it is.',
    });
}
/** The failure for an operation without a result in time: the service may still carry it out. */
function unfinishedOperation(accepted, limitMs) {
    return new errors/* ServiceFailed */.Xh({
        code: 'operation-unfinished',
        message: `${accepted.method} ${shortPath(accepted.path)} was accepted, but did not finish within ${limitMs / 1000} s.`,
        why: 'The service is slow, or lost the request.',
        next: 'Run again later. If it fails again, check the Azure status page.',
    });
}
/** The failure for an API center that does not exist, or that the identity cannot see: Azure does not tell which. */
function missingApiCenter(serviceId) {
    return new errors/* InvalidInput */.o9({
        code: 'api-center-not-found',
        message: `The API center ${serviceId} does not exist, or this identity cannot see it.`,
        next: (0,core_message/* sentence */.em) `Check ${targetInputs}. To create it: ${createCommand('<group>', '<name>')}`,
    });
}
const targetInputs = (0,core_message/* sentence */.em) `${(0,references/* input */.hF)('api-center-id')} (or ${(0,references/* input */.hF)('subscription-id')}, ${(0,references/* input */.hF)('resource-group')} and ${(0,references/* input */.hF)('api-center-name')})`;
/** The command that creates an API center. The region is for people to choose. */
function createCommand(resourceGroup, serviceName) {
    return (0,core_message/* sentence */.em) `${(0,references/* command */.G5)('az', 'apic', 'create', '-g', resourceGroup, '-n', serviceName, '-l', '<location>')}`;
}
/** The failure for a response of another form than API Center returns; it names the part at fault. */
function unexpectedAnswer(method, path, problem) {
    return new errors/* ServiceFailed */.Xh({
        code: 'unexpected-answer',
        message: `${method} ${shortPath(path)} returned an unexpected response: ${(0,printable/* printable */.g)(withoutQueries(problem.slice(0, greatestText)))}.`,
        next: (0,core_message/* sentence */.em) `Check that ${(0,references/* input */.hF)('arm-endpoint')} is the address of Azure Resource Manager. If it is, run again ${(0,references/* way */.Mr)('show-details')} and report this with the output.`,
    });
}
/** The part of a resource's path that people recognise: what follows the provider. */
function shortPath(path) {
    return (0,printable/* printable */.g)(path.replace(/^.*\/providers\/Microsoft\.ApiCenter/i, '…'), 300);
}

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
        throw unexpectedAnswer(method, path, 'status 202 without Location');
    for (let interval = firstIntervalMs;; interval = nextInterval(interval)) {
        const wait = Math.max(interval, retryAfterMs ?? 0);
        if (clock.now() + wait > ends)
            throw unfinishedOperation(accepted.refusal, operationLimitMs);
        await clock.sleep(wait, signal);
        const answer = await arm.send({ method: 'GET', path: location });
        // A refusal of the poll does not say what became of the operation itself.
        if (answer.status >= 300)
            throw failureOfRefusal({ ...answer.refusal, mayHaveActed: true });
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
                throw failureOfOperation(accepted.refusal, status, answer.body);
        }
        location = answer.location ?? location;
        retryAfterMs = answer.retryAfterMs;
    }
}

;// CONCATENATED MODULE: ./build/core/apicenter/parse-answer.js


/** The body of a response. Throws Denied or ServiceFailed for a refusal, ServiceFailed for another shape than `schema`. */
function parseAnswer(response, schema) {
    if (response.status < 200 || response.status > 299)
        throw failureOfRefusal(response.refusal);
    return parseItem(response, response.body, schema);
}
/** One part of a response. Throws ServiceFailed that names the member at fault. */
function parseItem(response, item, schema) {
    const parsed = dist/* safeParse */.xLC(schema, item);
    if (parsed.success)
        return parsed.output;
    const [issue] = parsed.issues;
    const { method, path } = response.refusal;
    throw unexpectedAnswer(method, path, `${dist/* getDotPath */.BuJ(issue) ?? 'the body'}: ${issue.message}`);
}

;// CONCATENATED MODULE: ./build/core/apicenter/resources.js


/**
 * The resources as the service returns them (management API 2024-03-01). Every object keeps its unknown members,
 * because a PUT replaces the resource and must send them back.
 */
const resources_text = dist/* string */.YjP();
const resources_open = dist/* custom */.IeY(json/* isJsonObject */.O);
const externalDocumentationItem = dist/* looseObject */._H3({
    url: resources_text,
    title: dist/* optional */.lqM(resources_text),
    description: dist/* optional */.lqM(resources_text),
});
const contact = dist/* looseObject */._H3({ name: dist/* optional */.lqM(resources_text), url: dist/* optional */.lqM(resources_text), email: dist/* optional */.lqM(resources_text) });
/** A host with or without a port. What is no host counts as none: it becomes part of addresses that people open. */
const hostname = dist/* fallback */.NpB(dist/* optional */.lqM(dist/* pipe */.FsL(resources_text, dist/* check */.z6Y(isHost))), undefined);
function isHost(value) {
    return /^[a-z\d][a-z\d.-]{0,252}(?::\d{1,5})?$/i.test(value) && URL.canParse(`https://${value}`);
}
const serviceSchema = dist/* looseObject */._H3({
    id: resources_text,
    name: resources_text,
    location: resources_text,
    sku: dist/* optional */.lqM(dist/* looseObject */._H3({ name: resources_text })),
    properties: dist/* looseObject */._H3({ dataApiHostname: hostname, portalHostname: hostname }),
});
function resource(properties) {
    const systemData = dist/* optional */.lqM(dist/* looseObject */._H3({ createdAt: dist/* optional */.lqM(resources_text), lastModifiedAt: dist/* optional */.lqM(resources_text) }));
    return dist/* looseObject */._H3({ id: resources_text, name: resources_text, properties, systemData });
}
const schemas = {
    service: serviceSchema,
    portal: dist/* looseObject */._H3({
        properties: dist/* looseObject */._H3({
            title: dist/* optional */.lqM(resources_text),
            enabled: dist/* optional */.lqM(dist/* boolean */.zMY()),
            authentication: dist/* optional */.lqM(resources_open),
        }),
    }),
    environment: resource(dist/* looseObject */._H3({ title: resources_text, kind: resources_text })),
    api: resource(dist/* looseObject */._H3({
        title: resources_text,
        kind: resources_text,
        summary: dist/* optional */.lqM(resources_text),
        description: dist/* optional */.lqM(resources_text),
        externalDocumentation: dist/* optional */.lqM(dist/* array */.YOg(externalDocumentationItem)),
        contacts: dist/* optional */.lqM(dist/* array */.YOg(contact)),
        license: dist/* optional */.lqM(resources_open),
        termsOfService: dist/* optional */.lqM(resources_open),
        customProperties: dist/* optional */.lqM(resources_open),
    })),
    version: resource(dist/* looseObject */._H3({ title: resources_text, lifecycleStage: resources_text })),
    definition: resource(dist/* looseObject */._H3({
        title: resources_text,
        description: dist/* optional */.lqM(resources_text),
        specification: dist/* optional */.lqM(dist/* looseObject */._H3({ name: dist/* optional */.lqM(resources_text), version: dist/* optional */.lqM(resources_text) })),
    })),
    metadataSchema: resource(dist/* looseObject */._H3({
        schema: resources_text,
        assignedTo: dist/* optional */.lqM(dist/* array */.YOg(dist/* looseObject */._H3({
            entity: resources_text,
            required: dist/* optional */.lqM(dist/* boolean */.zMY()),
            deprecated: dist/* optional */.lqM(dist/* boolean */.zMY()),
        }))),
    })),
    deployment: resource(dist/* looseObject */._H3({
        title: dist/* optional */.lqM(resources_text),
        environmentId: dist/* optional */.lqM(resources_text),
        definitionId: dist/* optional */.lqM(resources_text),
        server: dist/* optional */.lqM(dist/* looseObject */._H3({ runtimeUri: dist/* optional */.lqM(dist/* array */.YOg(resources_text)) })),
    })),
};
const exportSchema = dist/* looseObject */._H3({ format: dist/* optional */.lqM(resources_text), value: dist/* optional */.lqM(resources_text) });
const listSchema = dist/* looseObject */._H3({
    value: dist/* array */.YOg(dist/* unknown */.L5J()),
    nextLink: dist/* optional */.lqM(dist/* nullable */.mee(resources_text)),
});

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
    const { format, value } = parseAnswer(answer, exportSchema);
    if (accepted && value === undefined)
        throw unexpectedAnswer('POST', path, 'the operation ended without a value');
    if (format !== 'link' || !value)
        return value || undefined;
    const url = URL.canParse(value) ? new URL(value) : undefined;
    const allowed = url?.protocol === 'https:' ||
        (url?.protocol === 'http:' && isLoopbackHost(url.hostname) && arm.endpoint.loopback);
    if (!url || !allowed)
        throw unexpectedAnswer('POST', path, 'its link is not an https URL');
    if (!http)
        throw unexpectedAnswer('POST', path, 'it contains a link, which is not followed here');
    return textOfLink(url, http, patience);
}
async function textOfLink(url, http, { clock, signal }) {
    try {
        return await withTimeLimit(clock, linkTimeoutMs, signal, (limited) => fetchText(url, http, limited));
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
        throw failureOfRefusal(response.refusal);
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
        if (now && isImported(now) && !import_specification_isSame(now, before))
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
function import_specification_isSame(now, before) {
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
        throw unexpectedAnswer('GET', path, problem);
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

;// CONCATENATED MODULE: ./build/core/apicenter/paths.js
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

;// CONCATENATED MODULE: ./build/core/apicenter/api-center.js









function createApiCenter(arm, target, { clock = systemClock, signal = new AbortController().signal, http } = {}) {
    const paths = pathsOf(target);
    const patience = { clock, signal };
    /** By path, as read or written last: an import that finishes later is compared with it. */
    const seenDefinitions = new Map();
    async function read(path, schema) {
        const response = await arm.send({ method: 'GET', path });
        return isMissing(response) ? undefined : parseAnswer(response, schema);
    }
    async function list(path, schema) {
        const items = [];
        const pages = createPageLimit(path, clock);
        for (let next = path; next !== undefined;) {
            pages.take(next);
            const response = await arm.send({ method: 'GET', path: next });
            if (isMissing(response))
                return items;
            const page = parseAnswer(response, listSchema);
            pages.count(page.value.length, response.length);
            for (const item of page.value)
                items.push(parseItem(response, item, schema));
            next = page.nextLink || undefined;
        }
        return items;
    }
    async function put(path, schema, properties) {
        return parseAnswer(await arm.send({ method: 'PUT', path, body: { properties } }), schema);
    }
    async function readDefinition(path) {
        const definition = await read(path, schemas.definition);
        if (definition)
            seenDefinitions.set(path, definition);
        return definition;
    }
    async function remove(path) {
        const response = await arm.send({ method: 'DELETE', path });
        const isRemoved = [200, 202, 204, 404].includes(response.status);
        if (!isRemoved)
            throw failureOfRefusal(response.refusal);
    }
    return {
        target,
        paths,
        getService: () => read(paths.service, schemas.service),
        getPortal: () => read(paths.portal, schemas.portal),
        listMetadataSchemas: () => list(paths.metadataSchemas, schemas.metadataSchema),
        listEnvironments: () => list(paths.environments, schemas.environment),
        listApis: () => list(paths.apis, schemas.api),
        getApi: (id) => read(paths.api(id), schemas.api),
        listVersions: (api) => list(paths.versions(api), schemas.version),
        listDeployments: (api) => list(paths.deployments(api), schemas.deployment),
        listDefinitions: (api, version) => list(paths.definitions(api, version), schemas.definition),
        getDefinition: (api, version, id) => readDefinition(paths.definition(api, version, id)),
        exportSpecification: (api, version, id) => exportSpecification(arm, paths.definition(api, version, id), patience, http),
        putService: async (body) => parseAnswer(await arm.send({ method: 'PUT', path: paths.service, body }), schemas.service),
        putPortal: (properties) => put(paths.portal, schemas.portal, properties),
        putEnvironment: (id, properties) => put(paths.environment(id), schemas.environment, properties),
        putApi: (id, properties) => put(paths.api(id), schemas.api, properties),
        putVersion: (api, id, properties) => put(paths.version(api, id), schemas.version, properties),
        async putDefinition(api, version, id, properties) {
            const path = paths.definition(api, version, id);
            const definition = await put(path, schemas.definition, properties);
            seenDefinitions.set(path, definition);
            return definition;
        },
        importSpecification({ api, version, definition }, text, openApiVersion) {
            const path = paths.definition(api, version, definition);
            return importSpecification(arm, { path, before: seenDefinitions.get(path), read: () => readDefinition(path) }, { format: 'inline', value: text, specification: { name: 'openapi', version: openApiVersion } }, patience);
        },
        putDeployment: (api, id, properties) => put(paths.deployment(api, id), schemas.deployment, properties),
        deleteDeployment: (api, id) => remove(paths.deployment(api, id)),
        deleteDefinition: (api, version, id) => remove(paths.definition(api, version, id)),
        deleteVersion: (api, id) => remove(paths.version(api, id)),
        deleteApi: (id) => remove(paths.api(id)),
    };
}
/** Whether the resource itself does not exist: a 404 can also be about the subscription or the resource group. */
function isMissing({ status, refusal }) {
    return status === 404 && !provenCause(refusal.body, refusal.path);
}

// EXTERNAL MODULE: ./node_modules/@azure/arm-apicenter/dist/index.js
var arm_apicenter_dist = __webpack_require__(21735);
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
                return { ...response, bodyAsText: await bounded_http_client_textOf(readableStreamBody) };
            }
            catch (error) {
                if (request.abortSignal?.aborted)
                    throw abortError();
                if (error instanceof TooLarge || !(error instanceof Error))
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
function bounded_http_client_textOf(stream) {
    return readText(chunksOf(stream), { left: greatestBody });
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
            return needed && !provenCause(fresh_parents_parsed(bodyAsText), path);
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
function fresh_parents_parsed(text) {
    try {
        return JSON.parse(text ?? '');
    }
    catch {
        return undefined;
    }
}

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
            await clock.sleep(heldBackUntil - clock.now() + (random() * firstDelayMs) / 2, signal);
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
                    const response = await withTimeLimit(clock, budget.atMost(attemptTimeoutMs), signal, (attemptSignal) => {
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
                const following = nextAttempt(outcome, attempt, random, options.wallClock());
                if (outcome.kind === 'answer' && (outcome.status === 429 || following.kind === 'throttled')) {
                    statistics.throttled++;
                }
                const granted = following.kind !== 'none' && budget.spend(following, started);
                if (!granted) {
                    if ('error' in result)
                        throw result.error;
                    if (!retryableStatuses.has(result.response.status))
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
        return !noHostCodes.has(outcome.code ?? '');
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
    const service = new arm_apicenter_dist/* AzureAPICenter */.vP(options.credential ?? noCredential, options.subscriptionId, {
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
                retryAfterMs: parseRetryAfter(response.headers.get('retry-after'), options.wallClock()),
                refusal: {
                    method: request.method,
                    path,
                    status: response.status,
                    body,
                    mayHaveActed: uncertain.has(sent),
                    requestId: response.headers.get('x-ms-request-id') ?? response.headers.get('x-ms-correlation-request-id'),
                    ...(0,optional/* optional */.l)('proxyPage', proxyPageOf(url.href, { status: response.status, headers, text })),
                },
            };
        }
        catch (error) {
            if (options.signal.aborted)
                throw options.signal.reason;
            if (error instanceof errors/* Failure */.HR)
                throw error;
            trace(undefined);
            if (error instanceof TooLarge) {
                throw unexpectedAnswer(request.method, path, `it has more than ${greatestBody} bytes`);
            }
            if ((0,esm/* isRestError */.T0)(error))
                throw arm_client_unreachable(options.endpoint, error.code, error);
            if (error instanceof Error && error.name === 'AbortError') {
                throw arm_client_unreachable(options.endpoint, 'no response within 60 s', error);
            }
            throw failureOfSignIn(error) ?? error;
        }
    }
    const client = { counts, endpoint: options.endpoint, send };
    return options.access === 'read' ? readOnly(client) : client;
}
function arm_client_unreachable({ url }, code, cause) {
    const check = (0,core_message/* sentence */.em) `Check ${(0,references/* input */.hF)('arm-endpoint')} and, behind a proxy, HTTPS_PROXY and NO_PROXY; then run again.`;
    return failureOfConnection({ url, code, cause, check });
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
        throw unexpectedAnswer(request.method, url?.pathname ?? '', url
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
            return { message: withoutTags(text.slice(0, greatestErrorPage)).slice(0, 1000) };
        throw unexpectedAnswer(method, path, `status ${status} without JSON: ${text.slice(0, 100)}`);
    }
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./build/core/registration/differences.js



/** The fields that differ. Objects are compared member by member, arrays as a whole. */
function differences(before, after, prefix = '') {
    const changes = [];
    for (const member of new Set([...Object.keys(before), ...Object.keys(after)])) {
        const was = before[member];
        const is = after[member];
        const field = `${prefix}${member}`;
        if ((0,external_node_util_.isDeepStrictEqual)(was, is))
            continue;
        if ((0,json/* isJsonObject */.O)(was) && (0,json/* isJsonObject */.O)(is))
            changes.push(...differences(was, is, `${field}.`));
        else {
            changes.push({
                field,
                ...(0,optional/* optional */.l)('before', was),
                ...(0,optional/* optional */.l)('after', is),
            });
        }
    }
    return changes;
}
/** The members that were sent and that the response does not show with the same value. */
function notStored(sent, answered, prefix = '') {
    return Object.entries(sent).flatMap(([member, value]) => {
        const stored = answered[member];
        if ((0,json/* isJsonObject */.O)(value) && (0,json/* isJsonObject */.O)(stored))
            return notStored(value, stored, `${prefix}${member}.`);
        return (0,external_node_util_.isDeepStrictEqual)(value, stored) ? [] : [`${prefix}${member}`];
    });
}

;// CONCATENATED MODULE: ./build/core/registration/apply.js





/**
 * Carries out the plan, each step as soon as the steps before it are done. Compares every response with what was sent.
 *
 * After the first failure it starts no further step and waits for those that are under way. Throws that failure when
 * nothing was written, and Incomplete when something was or may have been written.
 *
 * @returns warnings about writes that the service reports as done and does not show yet
 */
async function applyPlan(plan, options) {
    const outcomes = new Map();
    const written = [];
    const failures = [];
    const warnings = [];
    let uncertain = false;
    for (const step of plan.steps) {
        outcomes.set(stepKey(step), run(step, Promise.all(step.after.map((key) => outcomes.get(key)))));
    }
    await Promise.all(outcomes.values());
    const [failure] = failures;
    if (failure === undefined)
        return warnings;
    if (written.length === 0 && !uncertain)
        throw failure;
    throw incomplete(failure, written);
    async function run(step, ready) {
        await ready;
        if (step.action === 'keep' || failures.length > 0)
            return;
        const started = options.clock.now();
        try {
            const { missing, warnings: said } = await apply_send(step, plan.address, options.center);
            const { kind, id, action } = step;
            const applied = { kind, id, action, ms: Math.round(options.clock.now() - started) };
            written.push(applied);
            warnings.push(...said);
            options.onApplied(applied);
            if (missing.length > 0)
                throw storedDifferently(step, missing);
        }
        catch (error) {
            failures.push(error);
            uncertain ||= apply_mayHaveActed(error);
        }
    }
}
async function apply_send(step, address, center) {
    if (step.kind === 'specification') {
        const { apiId: api, versionId: version } = address;
        const definition = { api, version, definition: step.id };
        const warnings = await center.importSpecification(definition, step.text, step.openApiVersion);
        return { missing: [], warnings };
    }
    if (step.action === 'delete') {
        await remove(step, address, center);
        return { missing: [], warnings: [] };
    }
    const answer = await put(step, address, center);
    // Azure spells regions in its own way: "West Europe" is returned as "westeurope".
    if (step.kind === 'service')
        return { missing: [], warnings: [] };
    return { missing: notStored(step.properties, (0,json/* toJson */.a)(answer)), warnings: [] };
}
/** Returns what the service reports as stored. */
async function put(step, { apiId, versionId }, center) {
    const { id, properties } = step;
    switch (step.kind) {
        case 'service':
            return center.putService(properties);
        case 'portal':
            return (await center.putPortal(properties)).properties;
        case 'environment':
            return (await center.putEnvironment(id, properties)).properties;
        case 'api':
            return (await center.putApi(id, properties)).properties;
        case 'version':
            return (await center.putVersion(apiId, id, properties)).properties;
        case 'definition':
            return (await center.putDefinition(apiId, versionId, id, properties)).properties;
        case 'deployment':
            return (await center.putDeployment(apiId, id, properties)).properties;
    }
}
async function remove(step, { apiId, versionId }, center) {
    switch (step.kind) {
        case 'deployment':
            return center.deleteDeployment(apiId, step.id);
        case 'definition':
            return center.deleteDefinition(apiId, versionId, step.id);
        case 'version':
            return center.deleteVersion(apiId, step.id);
        case 'api':
            return center.deleteApi(step.id);
    }
}
const uncertainCodes = new Set([
    'service-failed',
    'service-unreachable',
    'unexpected-answer',
    'operation-unfinished',
]);
/** Whether the service may have carried out a write whose response never came, or came from a gateway. */
function apply_mayHaveActed(error) {
    if (!(error instanceof errors/* Failure */.HR))
        return true;
    return error.mayHaveActed || uncertainCodes.has(error.code);
}
function incomplete(failure, written) {
    const done = written.length
        ? `Done so far: ${written.map(({ kind, id, action }) => `${kind} ${id} ${action}d`).join(', ')}.`
        : 'The service may or may not have carried out the write.';
    const rest = 'The next run does only what is missing.';
    if (!(failure instanceof errors/* Failure */.HR)) {
        const reason = failure instanceof Error ? failure.message : String(failure);
        return new errors/* Incomplete */.nd({
            code: 'interrupted',
            message: `The run is incomplete: ${reason}`,
            why: done,
            next: rest,
            cause: failure,
        });
    }
    const { code, text, why, next } = failure;
    const reasons = why === undefined ? [done] : [why, done];
    return new errors/* Incomplete */.nd({
        code,
        message: (0,core_message/* sentence */.em) `The run is incomplete: ${text}`,
        why: (0,core_message/* joined */.oR)(reasons, ' '),
        next: (0,core_message/* sentence */.em) `${next} ${rest}`,
        cause: failure,
    });
}
function storedDifferently(step, members) {
    return new errors/* Incomplete */.nd({
        code: 'stored-differently',
        message: `API Center stored the ${step.kind} ${step.id} with other values than were sent: ${members.join(', ')}.`,
        next: 'Check the entry in the portal. If another tool writes it too, let only one of them do so.',
    });
}

;// CONCATENATED MODULE: ./build/core/report/working-links.js
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

;// CONCATENATED MODULE: ./build/core/commands/catalogue-run.js







/**
 * Runs the steps of a command against an API center and makes the report. Never rejects: a failure at any point is in
 * the report, together with everything that was known and written until then.
 */
async function runOnCatalogue(input, source, ports, steps) {
    const { clock } = ports;
    const started = clock.now();
    const timings = { ...(0,optional/* optional */.l)('start', ports.startUpMs) };
    const draft = { applied: [], warnings: [] };
    const timed = async (part, work) => {
        const begun = clock.now();
        try {
            return await work();
        }
        finally {
            timings[part] = Math.round(clock.now() - begun);
        }
    };
    const timedIdentity = {
        getToken: (scopes, options) => timed('token', () => ports.identity.getToken(scopes, options)),
    };
    // Requests that are still under way when the run fails must not keep the process running.
    const ended = new AbortController();
    const signal = AbortSignal.any([ports.signal, ended.signal]);
    const arm = createArmClient({
        endpoint: input.endpoint,
        credential: input.endpoint.insecure ? undefined : timedIdentity,
        subscriptionId: input.target.subscriptionId,
        access: input.dryRun ? 'read' : 'write',
        clock,
        wallClock: ports.wallClock,
        random: ports.random,
        signal,
        userAgent: `mcp-register/${ports.version}`,
        onRequest: (trace) => ports.progress.request(trace),
    });
    const open = (client, target) => createApiCenter(client, target, { clock, signal, http: ports.http });
    const center = open(arm, input.target);
    const run = {
        center,
        readOther: (target) => open(readOnly(arm), target),
        draft,
        timed,
        async apply(plan) {
            const onApplied = (step) => {
                draft.applied.push(step);
                ports.progress.applied(step);
            };
            const warnings = await timed('write', () => applyPlan(plan, { center, clock, onApplied }));
            draft.warnings.push(...warnings);
        },
    };
    const finish = ({ status, exitCode, changed, ...more }) => ({
        status,
        exitCode,
        changed,
        command: input.command,
        target: { ...input.target, armEndpoint: input.endpoint.url },
        source,
        run: input.run,
        plan: [],
        ...withWorkingLinks(draft, status),
        warnings: (0,report_report/* renderWarnings */.c7)(draft.warnings, ports.words),
        requests: { ...arm.counts },
        timings: { ...timings, total: Math.round(clock.now() - started) },
        ...more,
    });
    try {
        return finish(await steps(run));
    }
    catch (error) {
        if (!(error instanceof errors/* Failure */.HR))
            ports.progress.bug(error);
        return finish({
            status: 'failed',
            changed: draft.applied.length > 0,
            ...(0,report_report/* describeError */.Uc)(error, ports.words),
        });
    }
    finally {
        ended.abort();
    }
}
/** What is known, without the links that would lead nowhere. */
function withWorkingLinks({ links, ...draft }, status) {
    const { plan = [], applied } = draft;
    return { ...draft, ...(0,optional/* optional */.l)('links', workingLinks(links, { status, plan, applied })) };
}

;// CONCATENATED MODULE: ./build/core/commands/existing-entry.js
/**
 * The request for the entry that exists: an id that was made longer for a new entry gives way to the short one of an
 * existing entry. Sends two reads where there is such a short id, and none otherwise.
 */
async function ofExistingEntry(request, center) {
    const { apiId, shortApiId } = request;
    if (shortApiId === undefined)
        return request;
    const [api, short] = await Promise.all([center.getApi(apiId), center.getApi(shortApiId)]);
    return short && !api ? { ...request, apiId: short.name } : request;
}

;// CONCATENATED MODULE: ./build/core/registration/catalogue.js
function definitionKey(version, definition) {
    return `${version.toLowerCase()}/${definition.toLowerCase()}`;
}
/** Reads in parallel everything about one API that can be read at first. No id in it comes from the server. */
async function readCatalogue(center, apiId, guess) {
    const [service, portal, metadataSchemas, api, versions, deployments, environments, definitions] = await Promise.all([
        center.getService(),
        guess.portal ? center.getPortal() : undefined,
        center.listMetadataSchemas(),
        center.getApi(apiId),
        center.listVersions(apiId),
        center.listDeployments(apiId),
        center.listEnvironments(),
        readDefinitions(center, apiId, guess),
    ]);
    return {
        target: center.target,
        service,
        portal,
        metadataSchemas,
        api,
        versions,
        deployments,
        environments: new Map([
            ...absent(guess.environments),
            ...environments.map((one) => [one.name.toLowerCase(), one]),
        ]),
        definitions,
    };
}
/** Reads in parallel what the first reads showed to be in use. */
async function readFurther(center, apiId, known, reading) {
    const definitions = await readDefinitions(center, apiId, reading);
    return {
        ...known,
        environments: new Map([...absent(reading.environments), ...known.environments]),
        definitions: new Map([...known.definitions, ...definitions]),
    };
}
/** Ids that no list has; an environment that is in the list takes the place of its id. */
function absent(ids) {
    return ids.map((id) => [id.toLowerCase(), undefined]);
}
async function readDefinitions(center, apiId, reading) {
    const entries = reading.definitions.map(async ({ version, definition: id }) => {
        const [definition, text] = await Promise.all([
            center.getDefinition(apiId, version, id),
            center.exportSpecification(apiId, version, id),
        ]);
        return [definitionKey(version, id), { definition, text: definition && text }];
    });
    return new Map(await Promise.all(entries));
}

;// CONCATENATED MODULE: ./build/core/definition/read-document.js



const documentSchema = dist/* object */.Ikc({
    servers: dist/* optional */.lqM(dist/* array */.YOg(dist/* object */.Ikc({ url: dist/* string */.YjP() }))),
    'x-mcp': dist/* optional */.lqM(dist/* unknown */.L5J()),
});
const read_document_extensionSchema = dist/* object */.Ikc({ contractHash: dist/* string */.YjP(), surface: dist/* optional */.lqM(dist/* string */.YjP()) });
/**
 * Reads the servers and the surface from the text of a registered definition.
 *
 * @returns undefined when the text is not a JSON document of that form
 */
function read_document_readDocument(text) {
    let json;
    try {
        json = JSON.parse(text);
    }
    catch {
        return undefined;
    }
    const parsed = dist/* safeParse */.xLC(documentSchema, json);
    if (!parsed.success)
        return undefined;
    const { servers, 'x-mcp': extension } = parsed.output;
    return {
        serverUrls: servers?.map(({ url }) => url) ?? [],
        baseline: readBaseline(extension),
        toolNames: readToolNames(extension),
    };
}
const toolsSchema = dist/* object */.Ikc({ tools: dist/* array */.YOg(dist/* object */.Ikc({ name: dist/* string */.YjP() })) });
function readToolNames(extension) {
    const parsed = dist/* safeParse */.xLC(toolsSchema, extension);
    return parsed.success ? parsed.output.tools.map(({ name }) => name) : undefined;
}
function readBaseline(extension) {
    const parsed = dist/* safeParse */.xLC(read_document_extensionSchema, extension);
    const facts = factsOfExtension(extension);
    if (!parsed.success || !facts)
        return { kind: 'unproven' };
    const { contractHash, surface: surfaceText } = parsed.output;
    if (surfaceText === undefined)
        return { kind: 'hash', contractHash, facts };
    const surface = parseSurface(surfaceText);
    return surface ? { kind: 'surface', surface, facts } : { kind: 'unproven' };
}

;// CONCATENATED MODULE: ./build/core/registration/ambiguous-deployment.js



/**
 * The failure for a run that could mean another deployment than it should. It lists each candidate with its environment
 * and URL.
 *
 * @param next how to name the one that is meant
 */
function ambiguousDeployment(candidates, next) {
    return new errors/* InvalidInput */.o9({
        code: 'deployment-ambiguous',
        message: `It is not clear which deployment to use: ${candidates.map(ambiguous_deployment_described).join('; ')}.`,
        next,
    });
}
function ambiguous_deployment_described({ name, properties: { environmentId, server } }) {
    const environment = (0,printable/* printable */.g)(environmentOfReference(environmentId) ?? 'none');
    return `${(0,printable/* printable */.g)(name)} (environment ${environment}, ${(0,printable/* printable */.g)(server?.runtimeUri?.join(' ') ?? 'no URL')})`;
}

;// CONCATENATED MODULE: ./build/core/registration/same-name.js
/** Whether two names mean the same resource: Azure ignores case. An absent name means none. */
function sameName(a, b) {
    return a !== undefined && b !== undefined && a.toLowerCase() === b.toLowerCase();
}

;// CONCATENATED MODULE: ./build/core/registration/names.js












/** What to read first: the resources of a registration whose names are all left at their defaults. */
function firstReading(request) {
    return {
        environments: [request.environment.id ?? defaultEnvironmentId],
        definitions: [
            {
                version: request.versionId ?? newVersionId(request.versionTitle ?? defaultVersionTitle),
                definition: request.definitionId ?? usualDefinition(request.serverUrl),
            },
        ],
    };
}
/**
 * Settles every name from the request and the current state; none depends on the live server. Throws InvalidInput when
 * several deployments match.
 *
 * @returns the names, or what must be read before they can be settled
 */
function settleNames(request, catalogue) {
    const { deployment, deploymentId, environmentId } = settleDeployment(request, catalogue.deployments);
    const bound = definitionOfReference(deployment?.properties.definitionId);
    const version = settleVersion(request, catalogue.versions, bound?.version);
    const definitionId = settleDefinition(request, catalogue, environmentId, version.versionId, bound?.definition);
    const previous = bound && !sameName(bound.version, version.versionId) ? bound : undefined;
    const needed = [{ version: version.versionId, definition: definitionId }, ...(previous ? [previous] : [])];
    const missing = {
        environments: catalogue.environments.has(environmentId.toLowerCase()) ? [] : [environmentId],
        definitions: needed.filter((one) => !catalogue.definitions.has(definitionKey(one.version, one.definition))),
    };
    if (missing.environments.length + missing.definitions.length > 0)
        return { missing };
    return {
        names: { environmentId, ...version, definitionId, deploymentId, ...(0,optional/* optional */.l)('previous', previous) },
    };
}
/** The deployment with this runtime URL, otherwise the one in this environment, otherwise a new one with its name. */
function settleDeployment(request, deployments) {
    const wanted = request.environment.id ?? defaultEnvironmentId;
    const environmentOf = (deployment) => environmentOfReference(deployment.properties.environmentId);
    const inWanted = deployments.filter((deployment) => sameName(environmentOf(deployment), wanted));
    const withUrl = deployments.filter(({ properties }) => properties.server?.runtimeUri?.includes(request.serverUrl));
    let deployment;
    if (request.deploymentId !== undefined) {
        deployment = deployments.find(({ name }) => sameName(name, request.deploymentId));
    }
    else if (withUrl.length > 0) {
        const both = withUrl.filter((candidate) => inWanted.includes(candidate));
        deployment = onlyOne(withUrl.length === 1 ? withUrl : both, both.length ? both : withUrl);
    }
    else {
        deployment = inWanted.length === 0 ? undefined : onlyOne(inWanted, inWanted);
    }
    const adopted = deployment && environmentOf(deployment);
    const deploymentId = deployment?.name ?? request.deploymentId ?? (0,slug/* derivedId */.dD)(wanted);
    const taken = !deployment && deployments.find(({ name }) => sameName(name, deploymentId));
    if (taken)
        throw ambiguousDeployment([taken], nameDeployment);
    return { deployment, deploymentId, environmentId: request.environment.id ?? adopted ?? wanted };
}
const nameDeployment = (0,core_message/* sentence */.em) `Give ${(0,references/* input */.hF)('deployment-id')}: one of these names, or a new one.`;
function onlyOne(narrowed, all) {
    const [first, ...others] = narrowed;
    if (!first || others.length > 0)
        throw ambiguousDeployment(all, nameDeployment);
    return first;
}
/** The version that was asked for, otherwise the one that this environment uses, otherwise the only one, otherwise a new `v1`. */
function settleVersion(request, versions, boundTo) {
    const byId = (id) => versions.find(({ name }) => sameName(name, id));
    const ofTitle = (title) => byId((0,slug/* slug */.yR)(title)) ?? byId(newVersionId(title));
    const existing = request.versionId !== undefined
        ? byId(request.versionId)
        : request.versionTitle !== undefined
            ? (versions.find(({ properties }) => properties.title === request.versionTitle) ??
                ofTitle(request.versionTitle))
            : (byId(boundTo) ?? (versions.length === 1 ? versions[0] : ofTitle(defaultVersionTitle)));
    const title = request.versionTitle ?? existing?.properties.title ?? request.versionId ?? defaultVersionTitle;
    return {
        versionId: existing?.name ?? request.versionId ?? newVersionId(title),
        versionTitle: title,
    };
}
/** The definition of the deployment, otherwise the usual one if it is free or has this URL, otherwise one per environment. */
function settleDefinition(request, catalogue, environmentId, versionId, boundTo) {
    if (request.definitionId !== undefined)
        return request.definitionId;
    const usual = usualDefinition(request.serverUrl);
    // The portal binds its deployment to the SSE definition, whichever transport the server uses.
    const boundToWrongTransport = boundTo === 'default-sse' && usual !== 'default-sse';
    if (boundTo !== undefined && !boundToWrongTransport)
        return boundTo;
    const state = catalogue.definitions.get(definitionKey(versionId, usual));
    if (state?.text === undefined)
        return usual;
    if (read_document_readDocument(state.text)?.serverUrls.includes(request.serverUrl))
        return usual;
    return (0,slug/* suffixedId */.kT)(environmentId, usual.replace('default', ''));
}
/** The transport, decided by the URL alone so that no id depends on the live server. */
function transportOf(serverUrl) {
    return /\/sse\/?$/i.test(new URL(serverUrl).pathname) ? 'sse' : 'streamable-http';
}
function usualDefinition(serverUrl) {
    return transportOf(serverUrl) === 'sse' ? 'default-sse' : 'default-streamable';
}
/** The id of a new version, made from its title. Throws InvalidInput for a title without a usable character. */
function newVersionId(title) {
    const id = (0,slug/* derivedId */.dD)(title);
    if (id === '') {
        throw new errors/* InvalidInput */.o9({
            code: 'version-id-missing',
            message: (0,core_message/* sentence */.em) `Cannot make ${(0,references/* input */.hF)('version-id')} from the version title "${(0,printable/* printable */.g)(title)}", which has no letter a-z and no digit.`,
            next: (0,core_message/* sentence */.em) `Give ${(0,references/* input */.hF)('version-id')} in addition to ${(0,references/* input */.hF)('version-title')}.`,
        });
    }
    return id;
}

;// CONCATENATED MODULE: ./build/core/registration/stamp.js


const stampTitle = 'Registered by MCP Register';
const stampVersion = 'mcp-register/1';
const anyVersion = 'mcp-register/';
/** Whether an item of an API's external documentation is a mark, valid or not. */
function isStamp({ title, description }) {
    return title === stampTitle && (description?.startsWith(anyVersion) ?? false);
}
/** Whether the mark names this source. */
function isStampOf(stamp, source) {
    return stamp?.source !== undefined && isSameSource(stamp.source, source);
}
/** The external documentation item that holds the mark. It contains only facts that stay the same between runs. */
function stampItem(stamp) {
    const parts = [
        stampVersion,
        field('source', stamp.source.key),
        ...(stamp.manifest === undefined ? [] : [field('manifest', stamp.manifest)]),
        ...(stamp.pullRequest === undefined ? [] : [field('pr', String(stamp.pullRequest))]),
        ...stamp_flags.flatMap((flag) => (stamp[flag] ? [field(flag, '1')] : [])),
        ...(stamp.further ?? []),
    ];
    return { title: stampTitle, url: stamp.source.url, description: parts.join(' ') };
}
/**
 * The mark in an API's external documentation; undefined when it has none. A mark that is malformed, repeats a field, or
 * occurs twice names no source.
 */
function readStamp(items) {
    const [item, ...others] = items?.filter(isStamp) ?? [];
    if (!item)
        return undefined;
    const stamp = others.length === 0 ? readItem(item) : undefined;
    return stamp ?? stamp_malformed([item, ...others]);
}
const stamp_flags = ['created', 'adopted', 'protected'];
const knownFields = new Set(['source', 'manifest', 'pr', ...stamp_flags]);
function field(name, value) {
    const encoded = encodeURIComponent(value).replace(/%(3A|2F|40)/g, decodeURIComponent);
    return `${name}=${encoded}`;
}
function stamp_malformed(items) {
    const isProtected = items.some(({ description }) => description?.includes(' protected=') ?? false);
    return { source: undefined, created: false, adopted: false, protected: isProtected };
}
function readItem({ url, description = '' }) {
    const [version, ...parts] = description.split(' ').filter((part) => part !== '');
    const fields = version === stampVersion ? readFields(parts) : undefined;
    const source = sourceOfMark(fields?.get('source') ?? '', url ?? '');
    if (!fields || !source)
        return undefined;
    const pullRequest = Number(fields.get('pr') ?? 1);
    const isWhole = Number.isSafeInteger(pullRequest) && /^[1-9]\d*$/.test(fields.get('pr') ?? '1');
    if (!isWhole || stamp_flags.some((flag) => (fields.get(flag) ?? '1') !== '1'))
        return undefined;
    const further = parts.filter((part) => !knownFields.has(stamp_nameOf(part)));
    return {
        source,
        ...(0,optional/* optional */.l)('manifest', fields.get('manifest')),
        ...(fields.has('pr') ? { pullRequest } : {}),
        created: fields.has('created'),
        adopted: fields.has('adopted'),
        protected: fields.has('protected'),
        ...(further.length === 0 ? {} : { further }),
    };
}
function stamp_nameOf(part) {
    return part.slice(0, part.indexOf('='));
}
/** Values by their names; undefined when a part is malformed or a name occurs twice. */
function readFields(parts) {
    const fields = new Map();
    for (const part of parts) {
        const name = stamp_nameOf(part);
        if (!/^[a-z][a-z-]*=\S+$/.test(part) || fields.has(name))
            return undefined;
        try {
            fields.set(name, decodeURIComponent(part.slice(name.length + 1)));
        }
        catch {
            return undefined;
        }
    }
    return fields;
}

;// CONCATENATED MODULE: ./build/core/registration/ownership.js






/**
 * Refuses to change an API of another kind, of another source, or of another pull request, and one without a mark that
 * has another runtime URL. `take-over` lifts these refusals. A run for a pull request changes only what such a run
 * created. Throws InvalidInput.
 */
function checkOwnership(request, catalogue) {
    const { api } = catalogue;
    if (!api || request.takeOver)
        return;
    const name = (0,printable/* printable */.g)(request.apiId);
    if (api.properties.kind.toLowerCase() !== 'mcp') {
        throw new errors/* InvalidInput */.o9({
            code: 'api-of-another-kind',
            message: `The API "${name}" exists and is of kind "${(0,printable/* printable */.g)(api.properties.kind)}", not "mcp".`,
            next: (0,core_message/* sentence */.em) `${otherId}. If this entry really is the MCP server, give ${takeOver}.`,
        });
    }
    const stamp = readStamp(api.properties.externalDocumentation);
    if (stamp && !isStampOf(stamp, request.source)) {
        throw new errors/* InvalidInput */.o9({
            code: 'api-of-another-source',
            message: ofAnotherSource(request.apiId, stamp, request.source),
            next: (0,core_message/* sentence */.em) `${otherId}, or correct ${(0,references/* input */.hF)('source')}. If the server has moved to this repository, give ${takeOver} once.`,
        });
    }
    if (stamp && stamp.pullRequest !== request.pullRequest) {
        throw new errors/* InvalidInput */.o9({
            code: 'api-of-a-pull-request',
            message: stamp.pullRequest === undefined
                ? `The API "${name}" is a permanent entry, not the entry of pull request ${request.pullRequest}.`
                : `The API "${name}" is the entry of pull request ${stamp.pullRequest}, which is removed when the pull request is closed.`,
            next: (0,core_message/* sentence */.em) `${otherId}.`,
        });
    }
    if (request.pullRequest !== undefined && !stamp?.created) {
        throw new errors/* InvalidInput */.o9({
            code: 'staging-name-taken',
            message: `The API "${name}" exists already, and no run for pull request ${request.pullRequest} created it. The run does not change it.`,
            next: (0,core_message/* sentence */.em) `${otherId}, or rename the existing entry.`,
        });
    }
    if (stamp)
        return;
    const urls = catalogue.deployments.flatMap(({ properties }) => properties.server?.runtimeUri ?? []);
    if (urls.length > 0 && !urls.includes(request.serverUrl)) {
        throw new errors/* InvalidInput */.o9({
            code: 'api-with-another-url',
            message: `The API "${name}" was not created by this tool and has another URL: ${urls.map((url) => (0,printable/* printable */.g)(url)).join(', ')}.`,
            next: (0,core_message/* sentence */.em) `${otherId}. If this entry is your server at its old address, give ${takeOver} once.`,
        });
    }
}
const otherId = (0,core_message/* sentence */.em) `Choose another ${(0,references/* input */.hF)('api-id')}`;
const takeOver = (0,references/* input */.hF)('take-over', 'true');
/** Says that another source registered the entry, and names both sources. */
function ofAnotherSource(apiId, stamp, source) {
    return `The API "${(0,printable/* printable */.g)(apiId)}" is registered by another source: ${describeOwner(stamp, source)}.`;
}
function describeOwner({ source: owner }, source) {
    const asking = source === unnamedSource ? 'this run has no source' : `this run has ${shownSource(source)}`;
    if (!owner)
        return `its mark cannot be read (${asking})`;
    if (shownSource(owner) !== shownSource(source))
        return `${shownSource(owner)} (${asking})`;
    return `${shownSource(owner)} with the id ${owner.id}, while this run has a repository with the same name and the id ${source.id}`;
}
/**
 * The refusal to delete an entry that its mark protects, or a part of it.
 *
 * @param what a clause that says what is refused
 */
function protectedEntry(apiId, what = 'no command deletes it') {
    return new errors/* InvalidInput */.o9({
        code: 'entry-protected',
        message: (0,core_message/* sentence */.em) `The API "${(0,printable/* printable */.g)(apiId)}" is protected by its mark (protected=1): ${what}.`,
        next: (0,core_message/* sentence */.em) `Keep the entry, or set only its lifecycle stage with ${(0,references/* input */.hF)('unregister-mode', 'deprecate')}. To remove it for good, delete it in the portal.`,
    });
}

;// CONCATENATED MODULE: ./build/core/registration/short-ids.js







/**
 * Refuses to create a resource whose id is too short for the Azure CLI. One that exists keeps its id.
 *
 * @throws InvalidInput that names the input
 */
function checkNewIds(request, names, catalogue) {
    const { api, versions, deployments, environments, definitions } = catalogue;
    const { versionId, definitionId, deploymentId, environmentId } = names;
    const staged = request.pullRequest !== undefined;
    const has = (resources, id) => resources.some(({ name }) => sameName(name, id));
    const definition = definitions.get(definitionKey(versionId, definitionId))?.definition;
    check('api-id', request.apiId, api !== undefined);
    check('version-id', versionId, has(versions, versionId));
    check('definition-id', definitionId, definition !== undefined);
    check('deployment-id', deploymentId, has(deployments, deploymentId));
    check(staged ? 'staging-environment-id' : 'environment-id', environmentId, environments.get(environmentId.toLowerCase()) !== undefined);
}
function check(name, id, exists) {
    if (exists || id.length >= vocabulary/* limits */.Fy.shortestNewName)
        return;
    throw new errors/* InvalidInput */.o9({
        code: 'input-invalid',
        message: (0,core_message/* sentence */.em) `${(0,references/* input */.hF)(name)} is "${id}", which does not exist and is too short for a new resource.`,
        why: (0,core_message/* joined */.oR)([
            `A name needs ${vocabulary/* limits */.Fy.shortestNewName} characters or more: the service accepts a shorter one, but commands of the Azure CLI such as `,
            (0,references/* command */.G5)('az', 'apic', 'api', 'version', 'show'),
            ' refuse it.',
        ], ''),
        next: (0,core_message/* sentence */.em) `Give a longer id, for example: ${(0,references/* input */.hF)(name, (0,slug/* derivedId */.dD)(id))}`,
    });
}

;// CONCATENATED MODULE: ./build/core/registration/read-registration.js





/** Further reads are needed when another version, environment or definition turns out to be in use. */
const furtherLooks = 3;
/**
 * Reads everything that a registration needs and settles its names: in one parallel step where the names are the usual
 * ones, otherwise in a few more. Throws InvalidInput for an API center that does not exist and is not to be created,
 * for an entry that this source may not change, for names that cannot be settled, and for a new one that is too short.
 */
async function readRegistration(center, request) {
    const catalogue = await firstWave(center, request);
    if (!catalogue.service && !request.createApiCenter)
        throw missingApiCenter(center.paths.service);
    checkOwnership(request, catalogue);
    const entry = await settle(center, request, catalogue);
    checkNewIds(request, entry.names, entry.catalogue);
    return entry;
}
/** Reads an entry of any source, only to compare with it. Throws InvalidInput when its names cannot be settled. */
async function readEntry(center, request) {
    return settle(center, request, await firstWave(center, request));
}
function firstWave(center, request) {
    return readCatalogue(center, request.apiId, {
        ...firstReading(request),
        portal: request.portal !== undefined,
    });
}
async function settle(center, request, known) {
    let catalogue = known;
    for (let look = 0; look <= furtherLooks; look++) {
        const settled = settleNames(request, catalogue);
        if ('names' in settled)
            return { catalogue, names: settled.names };
        catalogue = await readFurther(center, request.apiId, catalogue, settled.missing);
    }
    throw new Error(`The names of ${request.apiId} could not be settled after ${furtherLooks} further reads`);
}

;// CONCATENATED MODULE: ./build/core/surface/gate.js

/** What was not compared may be broken, so it closes whatever a breaking change closes. */
const closing = {
    breaking: new Set(['breaking', 'incomplete']),
    unproven: new Set(['breaking', 'incomplete', 'unproven']),
    none: new Set(),
};
/** The gravest of the changes; changes of texts alone are compatible. */
function overallVerdict(changes) {
    const found = new Set(changes.map(({ verdict }) => verdict));
    const gravest = verdicts.find((verdict) => found.has(verdict));
    return gravest === undefined ? 'none' : gravest === 'notice' ? 'compatible' : gravest;
}
/**
 * Whether the run may go on with a changed surface. A gate that was asked for and cannot compare stays closed.
 *
 * @param acceptedHash the one new surface that was reviewed and accepted (input `accept-surface`)
 * @param newHash the surface hash of the new surface; undefined when the probe proved none
 */
function judgeGate({ comparable, changes }, policy, acceptedHash, newHash) {
    if (policy === 'none' || (newHash !== undefined && acceptedHash === newHash))
        return { open: true };
    const verdicts = comparable ? closing[policy] : closing.unproven;
    const reasons = changes.filter(({ verdict }) => verdicts.has(verdict));
    return reasons.length === 0 ? { open: true } : { open: false, reasons };
}

;// CONCATENATED MODULE: ./build/core/surface/hidden-text.js






const maxNotices = 100;
const hidden_text_maxDepth = 64;
/**
 * Texts of a server in which something is hidden from people, or which give orders to models: the usual
 * forms of tool poisoning. Looks at every text and every name, and finds suspicions, no proofs.
 */
function hiddenText(surface) {
    const notices = [];
    const look = (kind, name, text, path) => {
        for (const { finding, index } of findHiddenText(text)) {
            if (notices.length >= maxNotices)
                return;
            const excerpt = excerptOf(text, index);
            const where = kind === 'server'
                ? phrase `the server’s instructions contain`
                : phrase `the ${kind} ${named(name)} contains`;
            const message = plainPhrase(phrase `${where} ${finding}: "${excerpt}"`);
            notices.push({ kind, name, path: pointer(path), finding, excerpt, message });
        }
    };
    const walk = (kind, name, value, path) => {
        if (notices.length >= maxNotices || path.length > hidden_text_maxDepth)
            return;
        if (typeof value === 'string')
            look(kind, name, value, path);
        else if (Array.isArray(value)) {
            for (const [index, item] of value.entries())
                walk(kind, name, item, [...path, String(index)]);
        }
        else if ((0,json/* isJsonObject */.O)(value)) {
            for (const [member, inner] of Object.entries(value)) {
                look(kind, name, member, [...path, member]);
                walk(kind, name, inner, [...path, member]);
            }
        }
    };
    const walkAll = (kind, key, items) => {
        for (const item of items)
            walk(kind, String(item[key]), item, []);
    };
    if (surface.instructions !== undefined)
        look('server', 'server', surface.instructions, ['instructions']);
    walkAll('tool', 'name', surface.tools);
    walkAll('prompt', 'name', surface.prompts);
    walkAll('resource template', 'uriTemplate', surface.resourceTemplates);
    walkAll('resource', 'uri', surface.resources);
    return notices;
}
function excerptOf(text, index) {
    return (0,printable/* printable */.g)(visible(text.slice(Math.max(0, index - 30), index + 120)), 200);
}

;// CONCATENATED MODULE: ./build/core/text/counted.js
/** A number with the thing it counts: `1 tool`, `2 tools`. */
function counted_counted(number, thing) {
    return `${number} ${thing}${number === 1 ? '' : 's'}`;
}

;// CONCATENATED MODULE: ./build/core/commands/surface-gate.js










/** Findings that the message names; the report has all of them. */
const findingsNamed = 3;
/**
 * Compares what the server serves now with what is registered. `judge` throws GateClosed when that must not go on;
 * else it returns what people should know all the same.
 */
async function compareSurface(server, gate, baseline, { clock, signal }) {
    const snapshot = server && baseline_snapshotOf(server);
    const comparison = compareWithBaseline(baseline, snapshot, clock);
    // It can take a second: a run that was cancelled during that time goes no further.
    await clock.sleep(0, signal);
    const { changes } = comparison;
    const verdict = baseline.kind === 'nothing-registered' ? 'not-compared' : overallVerdict(changes);
    return {
        verdict,
        ...(snapshot
            ? { surface: { hash: snapshot.contractHash, surfaceHash: snapshot.surfaceHash, changes } }
            : {}),
        warnings: snapshot ? suspicions(snapshot) : [],
        judge() {
            const judgement = judgeGate(comparison, gate.failOn, gate.acceptSurface, snapshot?.surfaceHash);
            if (!judgement.open)
                throw gateClosed(judgement.reasons, gate.failOn, snapshot);
            return [...breakingWarning(changes, gate), ...incompleteWarning(snapshot)];
        },
    };
}
/** A breaking change that passes must still be seen: the log folds, and not everybody reads the summary. */
function breakingWarning(changes, { failOn }) {
    const breaking = changes.filter(({ verdict }) => verdict === 'breaking');
    if (breaking.length === 0)
        return [];
    const remark = failOn === 'none'
        ? (0,core_message/* sentence */.em) ` To stop such a run, set ${(0,references/* input */.hF)('fail-on', 'breaking')}.`
        : (0,core_message/* sentence */.em) ` ${(0,references/* input */.hF)('accept-surface')} accepts it.`;
    const message = (0,core_message/* sentence */.em) `The server has ${counted_counted(breaking.length, 'breaking change')}. ${findings(breaking, ' ')}${remark}`;
    return [{ code: 'surface-breaking', message }];
}
function incompleteWarning(snapshot) {
    if (!snapshot?.facts.partial)
        return [];
    const message = 'The surface of the server is incomplete: a list was cut off or a schema was too large. What is missing can change without a gate noticing.';
    return [{ code: 'surface-incomplete', message }];
}
/** Notices about texts that hide something, or that give orders to models. */
function suspicions({ surface }) {
    return hiddenText(surface).map(({ message }) => ({
        code: 'hidden-text',
        message: `Review this text: ${message}.`,
    }));
}
/**
 * The surface that is registered, as far as the document records it.
 *
 * @param kept a baseline in the repository, for a document that shows names or a hash alone
 */
function registeredBaseline(catalogue, names, kept) {
    const registered = documentedBaseline(catalogue, names);
    if (!kept || registered.kind === 'surface' || registered.kind === 'nothing-registered')
        return registered;
    // A file that does not fit what is registered says nothing about it.
    if (registered.kind === 'hash' && registered.contractHash !== kept.contractHash)
        return registered;
    return { kind: 'surface', surface: kept.surface, facts: kept.facts };
}
function documentedBaseline(catalogue, names) {
    const textOf = (version, definition) => catalogue.definitions.get(definitionKey(version, definition))?.text;
    const { previous } = names;
    const text = previous
        ? textOf(previous.version, previous.definition)
        : textOf(names.versionId, names.definitionId);
    if (text === undefined)
        return { kind: 'nothing-registered' };
    return read_document_readDocument(text)?.baseline ?? { kind: 'unproven' };
}
function gateClosed(reasons, policy, snapshot) {
    return new errors/* GateClosed */.WN({
        code: 'surface-gate',
        message: (0,core_message/* sentence */.em) `The server does not pass ${(0,references/* input */.hF)('fail-on', policy)}.\n${findings(reasons, '\n')}`,
        why: reasons.some(({ verdict }) => verdict === 'breaking')
            ? 'Clients that use the server as it is registered would fail.'
            : 'It is not certain that clients that use the server as it is registered keep working.',
        next: snapshot
            ? (0,core_message/* sentence */.em) `Make the change compatible. If it is intended, accept exactly this surface once:\n${(0,references/* input */.hF)('accept-surface', snapshot.surfaceHash)}`
            : (0,core_message/* sentence */.em) `Give the probe what it needs to read the list of tools, or set ${(0,references/* input */.hF)('fail-on', 'none')}.`,
    });
}
/** The first of the changes, each as a sentence of its own. */
function findings(changes, separator) {
    const sentences = changes.slice(0, findingsNamed).map(({ message }) => asSentence(message));
    const rest = changes.length - sentences.length;
    return [
        ...sentences,
        ...(rest > 0 ? [`${rest} more ${rest === 1 ? 'is' : 'are'} in the report.`] : []),
    ].join(separator);
}

;// CONCATENATED MODULE: ./build/core/commands/production.js





/** Reads the registered entry. Where that fails, it adds a warning and returns undefined: then nothing is compared. */
async function readProduction({ production, request }, { readOther, draft }) {
    try {
        return await readEntry(readOther(production), request);
    }
    catch (error) {
        if (!(error instanceof errors/* Failure */.HR))
            throw error;
        draft.warnings.push({
            code: 'production-unreadable',
            message: (0,core_message/* sentence */.em) `The registered entry could not be read, so nothing is compared with it: ${error.text}`,
        });
        return undefined;
    }
}
/** Whether a deployment of the registered entry has this URL; then the URL does not show what the pull request changes. */
function isRegisteredUrl(url, production) {
    const deployments = production?.catalogue.deployments ?? [];
    return deployments.some(({ properties }) => properties.server?.runtimeUri?.includes(url));
}
/** The surface that the pull request is compared with; `unproven` where the registered entry could not be read. */
function production_baselineOf(production, gate) {
    if (!production)
        return { kind: 'unproven' };
    return registeredBaseline(production.catalogue, production.names, gate.baseline);
}
/** The request with the URL of the registered deployment instead of that of a slot, to show what a merge would change. */
function asRegistered(request, production) {
    const published = production?.catalogue.deployments.find(({ name }) => name === production.names.deploymentId)?.properties.server?.runtimeUri?.[0];
    return published === undefined ? request : { ...request, serverUrl: published };
}
/** Adds a notice that the run has nothing to compare, and returns its outcome. */
function notComparable({ request }, { draft }) {
    draft.warnings.push({
        code: 'not-comparable',
        level: 'notice',
        message: (0,core_message/* sentence */.em) `${(0,references/* input */.hF)('server-url')} is the URL of the registered deployment (${request.serverUrl}), which does not show what the pull request changes. The run stages and compares nothing. Deploy the pull request to a separate address, for example a slot.`,
    });
    return { status: 'skipped', exitCode: errors/* exitCodes */.hS.done, changed: false };
}

;// CONCATENATED MODULE: ./build/core/registration/metadata.js





/**
 * Checks before the first write that every resource has the metadata that the API center requires, because the service
 * refuses a resource without it. Throws InvalidInput that names what is missing.
 */
function checkRequiredMetadata(steps, schemas) {
    const missing = steps.flatMap((step) => {
        if (!('properties' in step) || step.action === 'keep')
            return [];
        const { customProperties } = step.properties;
        const values = (0,json/* isJsonObject */.O)(customProperties) ? customProperties : {};
        return schemas
            .filter(({ properties }) => properties.assignedTo?.some(({ entity, required, deprecated }) => entity === step.kind && required && !deprecated))
            .filter(({ name }) => !Object.hasOwn(values, name))
            .map(({ name }) => `${(0,printable/* printable */.g)(name)} (for the ${step.kind})`);
    });
    if (missing.length === 0)
        return;
    throw new errors/* InvalidInput */.o9({
        code: 'metadata-missing',
        message: `The API center requires metadata that is missing: ${missing.join(', ')}.`,
        next: (0,core_message/* sentence */.em) `Set it with ${(0,references/* input */.hF)('custom-properties')} (for an api) or on the entry in the portal, or ask the owner of the API center to make it optional. Then run again.`,
    });
}

;// CONCATENATED MODULE: ./build/core/registration/api-properties.js







/**
 * The properties to store for the API: the stored ones, changed as the request says. Contacts are merged by email or
 * name, documentation by title. Everything that this tool does not manage stays as it is. Throws InvalidInput when
 * there is no room for another documentation link.
 */
function apiProperties(request, current, texts, customProperties) {
    // Derived from the versions by the service; a PUT must not send it.
    const { lifecycleStage: _, ...kept } = (0,json/* toJson */.a)(current?.properties);
    return {
        ...kept,
        ...texts,
        kind: current && !request.takeOver ? current.properties.kind : 'mcp',
        ...(request.termsOfServiceUrl === undefined
            ? {}
            : { termsOfService: { url: request.termsOfServiceUrl } }),
        ...(request.license === undefined ? {} : { license: mergeLicense(current, request.license) }),
        externalDocumentation: mergeDocumentation(request, current),
        ...(Object.keys(customProperties).length === 0
            ? {}
            : { customProperties: { ...(0,json/* toJson */.a)(current?.properties.customProperties), ...customProperties } }),
        ...(request.contact === undefined
            ? {}
            : { contacts: mergeContact(current?.properties.contacts ?? [], request.contact) }),
    };
}
function mergeLicense(current, given) {
    const stored = (0,json/* toJson */.a)(current?.properties.license);
    if (given.url === undefined)
        return { ...stored, ...given };
    // The service takes a license's url or its identifier, never both.
    const { identifier: _, ...rest } = stored;
    return { ...rest, ...given };
}
function mergeDocumentation(request, current) {
    const stored = current?.properties.externalDocumentation ?? [];
    const ours = [
        ...(request.documentationUrl === undefined
            ? []
            : [{ title: 'Documentation', url: request.documentationUrl }]),
        ...(request.repositoryUrl === undefined ? [] : [{ title: 'Repository', url: request.repositoryUrl }]),
        stampItem(nextStamp(request, current)),
    ];
    const byTitle = new Map(ours.map((item) => [item.title, item]));
    const replaced = stored.flatMap((item) => {
        const own = byTitle.get(item.title);
        // With two marks an entry would belong to no source.
        if (!own)
            return isStamp(item) ? [] : [item];
        byTitle.delete(item.title);
        return item.title === stampTitle ? [own] : [{ ...item, ...own }];
    });
    const merged = [...replaced, ...byTitle.values()];
    if (merged.length > vocabulary/* limits */.Fy.externalDocumentationItems) {
        throw new errors/* InvalidInput */.o9({
            code: 'documentation-full',
            message: `The API "${(0,printable/* printable */.g)(request.apiId)}" has ${stored.length} documentation links. With the mark of its source and the links from this run it would have ${merged.length}, and API Center allows ${vocabulary/* limits */.Fy.externalDocumentationItems}.`,
            next: `Remove ${merged.length - vocabulary/* limits */.Fy.externalDocumentationItems} of them in the portal and run again.`,
        });
    }
    return merged.map(json/* toJson */.a);
}
/** The mark to write. Facts that this run does not change stay; a manifest stays only where this source had the entry before. */
function nextStamp({ source, pullRequest }, current) {
    const stamp = readStamp(current?.properties.externalDocumentation);
    const own = isStampOf(stamp, source) ? stamp : undefined;
    return {
        source: own ? mergeSources(own.source, source) : source,
        ...(0,optional/* optional */.l)('manifest', own?.manifest),
        ...(0,optional/* optional */.l)('pullRequest', pullRequest),
        created: current === undefined || (stamp?.created ?? false),
        adopted: stamp?.adopted ?? false,
        protected: stamp?.protected ?? false,
        ...(0,optional/* optional */.l)('further', own?.further),
    };
}
function mergeContact(stored, given) {
    const isSame = (contact) => given.email === undefined
        ? contact.name === given.name
        : contact.email?.toLowerCase() === given.email.toLowerCase();
    const found = stored.some(isSame);
    return [
        ...stored.map((contact) => (isSame(contact) ? { ...contact, ...given } : contact)),
        ...(found ? [] : [given]),
    ].map(json/* toJson */.a);
}

// EXTERNAL MODULE: ./build/core/text/cut.js
var text_cut = __webpack_require__(1684);
;// CONCATENATED MODULE: ./build/core/registration/request.js
/** The kind of a new environment, derived from its id. */
function environmentKindOf(id) {
    const name = id.toLowerCase();
    if (name.startsWith('dev'))
        return 'development';
    if (name.startsWith('test'))
        return 'testing';
    if (name.startsWith('stag'))
        return 'staging';
    return 'production';
}
/** The lifecycle stage of a new version, derived from the kind of its environment. */
function lifecycleStageOf(kind) {
    switch (kind.toLowerCase()) {
        case 'development':
            return 'development';
        case 'testing':
        case 'staging':
            return 'testing';
        default:
            return 'production';
    }
}

;// CONCATENATED MODULE: ./build/core/registration/generated-text.js

/** Characters of a generated text: the limit of a description in the MCP registry's schema. */
const longestText = 100;
/** Number of tools that a generated text names. */
const namedTools = 5;
/**
 * A sentence about a server from its title and the names of its tools: as many names as fit into 100 characters, up to
 * five. Without names the server has no tools, or they are not known.
 */
function generatedText(title, names) {
    for (let shown = Math.min(names.length, namedTools); shown > 0; shown--) {
        const text = withNames(title, names, shown);
        if (text.length <= longestText)
            return text;
    }
    return names.length === 0 ? withoutTools(title) : withCount(title, names);
}
/** The names of a server's tools as a generated text and a published document show them. */
function toolNamesOf(server) {
    return (server?.tools ?? []).map(({ name }) => shownName(name)).toSorted();
}
/** Every form that any release has generated. Forms are added here and never removed: entries keep their texts for years. */
const releasedForms = [
    withoutTools,
    withCount,
    (title, names) => withNames(title, names, namedTools),
    generatedText,
];
/** The forms with any names in place of those of the tools. */
const formAfterTitle = /^: an MCP server(?: with \d+ tools?(?:: [^\n]+)?)?\.$/;
/**
 * Whether a stored text is one that this product generated, in this release or an earlier one, so that it may be
 * generated anew. A text that a person wrote or changed is not.
 *
 * @param title the title that is stored with the text
 * @param names the names of the tools in the stored document; undefined when it publishes none: the form decides then
 */
function isGeneratedText(text, title, names) {
    if (names === undefined)
        return text.startsWith(title) && formAfterTitle.test(text.slice(title.length));
    const shown = names.map(shownName).toSorted();
    return releasedForms.some((form) => form(title, shown) === text);
}
function withoutTools(title) {
    return `${title}: an MCP server.`;
}
function withCount(title, names) {
    return `${title}: an MCP server with ${countOf(names)}.`;
}
function withNames(title, names, shown) {
    const rest = names.length - shown;
    const list = names.slice(0, shown).join(', ');
    return `${title}: an MCP server with ${countOf(names)}: ${list}${rest > 0 ? ` and ${rest} more` : ''}.`;
}
function countOf(names) {
    return `${names.length} ${names.length === 1 ? 'tool' : 'tools'}`;
}
function shownName(name) {
    return (0,printable/* printable */.g)(name, 60);
}

;// CONCATENATED MODULE: ./build/core/registration/texts.js






/** The title of the API: the given one, otherwise the stored one, otherwise the server's name, otherwise its id. */
function texts_titleOf(request, current, server) {
    const settled = request.title ?? current;
    if (settled !== undefined)
        return { text: settled, warnings: [] };
    const said = line(server?.serverInfo?.title) ?? line(server?.serverInfo?.name) ?? request.apiId;
    return texts_cut('title', said, vocabulary/* limits */.Fy.title);
}
/**
 * The description of the API: the given one, otherwise the stored one, otherwise the server's own, otherwise a sentence
 * with the names of its tools. A stored sentence of that kind is made anew. It is never empty, because VS Code does not
 * show an entry without one.
 */
function descriptionOf(sources) {
    const { request, registered, title, server } = sources;
    const { description: current } = registered;
    if (request.description !== undefined)
        return { text: request.description, warnings: [] };
    if (current?.trim()) {
        const isStale = server !== undefined && isGenerated(current, registered);
        return { text: isStale ? generatedText(title, toolNamesOf(server)) : current, warnings: [] };
    }
    const said = line(server?.serverInfo?.description) ?? generatedText(title, toolNamesOf(server));
    return texts_cut('description', said, vocabulary/* limits */.Fy.apiDescription);
}
/**
 * The summary of the API, which the cards of the portal show: the given one, otherwise the stored one, otherwise the
 * generated sentence. A stored sentence of that kind is made anew.
 *
 * @param description of the API after the run
 */
function summaryOf({ request, registered, title, server }, description) {
    const { summary: current } = registered;
    if (request.summary !== undefined)
        return request.summary;
    if (current?.trim() && !(server !== undefined && isGenerated(current, registered)))
        return current;
    if (server !== undefined)
        return generatedText(title, toolNamesOf(server));
    const isFitting = description.length <= vocabulary/* limits */.Fy.summary && isGenerated(description, registered);
    return isFitting ? description : generatedText(title, []);
}
function isGenerated(text, { title, toolNames }) {
    return title !== undefined && toolNames.some((names) => isGeneratedText(text, title, names));
}
/** A title made of a fixed prefix and a name; the name is cut at a word where both do not fit. */
function prefixedTitle(prefix, name) {
    return `${prefix}${(0,text_cut/* cutAtWord */.Q)(name, vocabulary/* limits */.Fy.title - prefix.length)}`;
}
function texts_cut(field, text, limit) {
    const fitting = (0,text_cut/* cutAtWord */.Q)(text, limit);
    if (fitting === text)
        return { text, warnings: [] };
    return {
        text: fitting,
        warnings: [
            {
                code: `${field}-cut`,
                message: (0,core_message/* sentence */.em) `The ${field} comes from the server and is ${text.length} characters long. API Center allows ${limit}, so it is cut. To use your own, give ${(0,references/* input */.hF)(field)}.`,
            },
        ],
    };
}
/** A text from the server as one printable line; undefined when nothing printable is left. */
function line(text) {
    if (text === undefined)
        return undefined;
    return (0,printable/* printable */.g)(text, vocabulary/* limits */.Fy.apiDescription * 2) || undefined;
}

;// CONCATENATED MODULE: ./build/core/registration/resource-steps.js








function serviceStep(request, catalogue) {
    const wanted = request.createApiCenter;
    if (!wanted || catalogue.service)
        return [];
    return [
        {
            kind: 'service',
            id: catalogue.target.serviceName,
            action: 'create',
            changes: differences({}, { location: wanted.location, sku: { name: wanted.sku } }),
            after: [],
            properties: { location: wanted.location, sku: { name: wanted.sku } },
        },
    ];
}
/** Switches the API Center portal on. */
function portalStep(request, catalogue) {
    if (!request.portal)
        return [];
    const { clientId, tenantId, title } = request.portal;
    const stored = editablePortal((0,json/* toJson */.a)(catalogue.portal?.properties));
    const next = {
        ...stored,
        title: title ?? stored.title ?? catalogue.target.serviceName,
        enabled: true,
        authentication: { ...(0,json/* toJson */.a)(catalogue.portal?.properties.authentication), clientId, tenantId },
    };
    return [resourceStep('portal', 'default', catalogue.portal && stored, next, afterService(catalogue))];
}
/** Creates an environment that is missing; never changes one that exists. */
function environmentStep(request, names, catalogue) {
    const id = names.environmentId;
    const existing = catalogue.environments.get(id.toLowerCase());
    if (existing) {
        const properties = (0,json/* toJson */.a)(existing.properties);
        return { kind: 'environment', id: existing.name, action: 'keep', changes: [], after: [], properties };
    }
    const given = request.environment;
    const properties = {
        title: given.title ?? (0,text_cut/* cutAtWord */.Q)(titleOfId(id), vocabulary/* limits */.Fy.title),
        kind: given.kind ?? environmentKindOf(id),
        server: { type: given.serverType ?? defaultServerType },
    };
    return resourceStep('environment', id, undefined, properties, afterService(catalogue));
}
function apiStep(request, catalogue, properties) {
    const stored = catalogue.api && resource_steps_without((0,json/* toJson */.a)(catalogue.api.properties), 'lifecycleStage');
    return resourceStep('api', request.apiId, stored, properties, afterService(catalogue));
}
function versionStep(request, names, catalogue, environment) {
    const existing = catalogue.versions.find(({ name }) => name.toLowerCase() === names.versionId.toLowerCase())?.properties;
    const stage = request.lifecycleStage ??
        existing?.lifecycleStage ??
        lifecycleStageOf(String(environment.properties.kind));
    const next = { ...(0,json/* toJson */.a)(existing), title: names.versionTitle, lifecycleStage: stage };
    return resourceStep('version', names.versionId, existing, next, [`api/${request.apiId}`]);
}
const titlePrefixes = {
    sse: 'SSE Definition for ',
    'streamable-http': 'Streamable Definition for ',
};
/** A title that someone chose stays; one that names the other transport does not. */
function definitionStep(names, state, apiTitle, transport) {
    // Set by the import only; a PUT must not send it.
    const stored = state?.definition && resource_steps_without((0,json/* toJson */.a)(state.definition.properties), 'specification');
    const title = prefixedTitle(titlePrefixes[transport], apiTitle);
    const other = prefixedTitle(titlePrefixes[transport === 'sse' ? 'streamable-http' : 'sse'], apiTitle);
    const next = { ...stored, title: stored?.title === other ? title : (stored?.title ?? title) };
    return resourceStep('definition', names.definitionId, stored, next, [`version/${names.versionId}`]);
}
function deploymentStep(request, names, catalogue, environment) {
    const { workspace } = catalogue.target;
    const existing = catalogue.deployments.find(({ name }) => name.toLowerCase() === names.deploymentId.toLowerCase())?.properties;
    const stored = existing && withoutDefaults((0,json/* toJson */.a)(existing));
    const definition = definitionReference(workspace, request.apiId, names.versionId, names.definitionId);
    const next = {
        ...stored,
        title: existing?.title ?? String(environment.properties.title),
        environmentId: sameReference(existing?.environmentId, environmentReference(workspace, names.environmentId)),
        definitionId: sameReference(existing?.definitionId, definition),
        server: { ...(0,json/* toJson */.a)(existing?.server), runtimeUri: [request.serverUrl] },
    };
    return resourceStep('deployment', names.deploymentId, stored, next, [
        `environment/${names.environmentId}`,
        `definition/${names.definitionId}`,
        // Clients already use a stored deployment, so its new definition must have its document first.
        ...(stored ? [`specification/${names.definitionId}`] : []),
    ]);
}
/** @param stored undefined when the resource does not exist yet */
function resourceStep(kind, id, stored, properties, after) {
    const changes = differences((0,json/* toJson */.a)(stored), properties);
    const action = stored === undefined ? 'create' : changes.length > 0 ? 'update' : 'keep';
    return { kind, id, action, changes, after, properties };
}
function afterService({ target }) {
    return [`service/${target.serviceName}`];
}
/** The service adds its hosts' names to the portal's properties; a PUT must not send them. */
function editablePortal(properties) {
    return resource_steps_without(resource_steps_without(properties, 'portalDefaultHostName'), 'dataApiHostName');
}
/** The service adds `recommended: false` by itself, so a PUT does not send it. */
function withoutDefaults(properties) {
    return properties.recommended === false ? resource_steps_without(properties, 'recommended') : properties;
}
/** Keeps the stored spelling of a reference to the same resource: neither case nor the ARM prefix matters. */
function sameReference(stored, wanted) {
    return stored?.toLowerCase().endsWith(wanted.toLowerCase()) ? stored : wanted;
}
function titleOfId(id) {
    const words = id.replace(/-+/g, ' ').trim();
    return words.charAt(0).toUpperCase() + words.slice(1);
}
function resource_steps_without(object, member) {
    return Object.fromEntries(Object.entries(object).filter(([name]) => name !== member));
}

;// CONCATENATED MODULE: ./build/core/registration/previous-versions.js











/** Stages that a version keeps instead of becoming `deprecated`. */
const endedStages = new Set(['deprecated', 'retired']);
/**
 * The steps for versions that no deployment uses once this registration is done. An API center allows a limited number
 * of versions for each API (Free: five); where a new one would not fit, an old one is removed first. Throws
 * InvalidInput when the request does not allow that, and when the entry is protected.
 */
function previousVersionSteps(request, names, catalogue) {
    const free = unusedVersions(names, catalogue, [names.deploymentId]);
    // The version that our own deployment still uses must stay until the deployment uses another.
    const idle = unusedVersions(names, catalogue, []);
    const room = roomForVersions(catalogue);
    const isNew = !catalogue.versions.some(({ name }) => sameName(name, names.versionId));
    const missing = isNew ? 1 - room : 0;
    if (missing > 0 && (request.previousVersions !== 'remove' || idle.length < missing)) {
        throw new errors/* InvalidInput */.o9({
            code: 'version-limit',
            message: `The API "${(0,printable/* printable */.g)(request.apiId)}" has ${catalogue.versions.length} versions, the maximum in this API center, so there is no room for "${(0,printable/* printable */.g)(names.versionTitle)}".`,
            next: (0,core_message/* sentence */.em) `Reuse a version (omit ${(0,references/* input */.hF)('version-title')}, or give that of an existing version), or remove unused versions with ${(0,references/* input */.hF)('previous-versions', 'remove')}.`,
        });
    }
    if (request.previousVersions === 'keep')
        return { first: [], last: [] };
    const done = `deployment/${names.deploymentId}`;
    if (request.previousVersions === 'remove') {
        const remove = (version, first) => ({
            kind: 'version',
            id: version.name,
            action: 'delete',
            changes: [],
            after: first ? [] : [done],
        });
        const first = idle.slice(0, Math.max(0, missing));
        const last = free.filter((version) => !first.includes(version));
        const [going] = [...first, ...last];
        if (going && readStamp(catalogue.api?.properties.externalDocumentation)?.protected) {
            throw protectedEntry(request.apiId, (0,core_message/* sentence */.em) `${(0,references/* input */.hF)('previous-versions', 'remove')} would delete its version "${(0,printable/* printable */.g)(going.name)}"`);
        }
        return {
            first: first.map((version) => remove(version, true)),
            last: last.map((version) => remove(version, false)),
        };
    }
    const deprecated = free
        .filter(({ properties }) => !endedStages.has(properties.lifecycleStage))
        .map((version) => resourceStep('version', version.name, version.properties, { ...(0,json/* toJson */.a)(version.properties), lifecycleStage: 'deprecated' }, [done]));
    return { first: [], last: deprecated };
}
/**
 * The versions that no deployment uses, in the order of their creation, as the service lists them.
 *
 * @param leaving deployments that will use another version
 */
function unusedVersions(names, catalogue, leaving) {
    const used = new Set(catalogue.deployments
        .filter(({ name }) => !leaving.some((id) => sameName(name, id)))
        .map(({ properties }) => definitionOfReference(properties.definitionId)?.version.toLowerCase()));
    return catalogue.versions.filter(({ name }) => !sameName(name, names.versionId) && !used.has(name.toLowerCase()));
}
function roomForVersions({ service, versions }) {
    // An unknown plan counts with the larger limit; the service enforces its own.
    return vocabulary/* skuLimits */.yd[service?.sku?.name === 'Free' ? 'Free' : 'Standard'].versions - versions.length;
}

;// CONCATENATED MODULE: ./build/core/text/safe-json.js
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

;// CONCATENATED MODULE: ./build/core/definition/document.js




const openApiVersion = '3.0.3';
/**
 * The OpenAPI 3.0.3 document of an MCP server: `servers[0].url` is the endpoint, `paths` is empty (an operation under
 * `/` would mean another URL), and `x-mcp` says what the server offers. It contains the canonical surface as JSON
 * *text*, because OpenAPI tools would resolve a `$ref` inside a tool's schema. A document over 3 MiB loses first the
 * descriptions, then the surface; the hash of the surface always stays.
 */
function buildDocument(input) {
    for (const omitted of ['nothing', 'descriptions']) {
        const document = render(input, omitted);
        if (Buffer.byteLength(document.text, 'utf8') <= vocabulary/* inlineSpecificationBytes */.Iv)
            return document;
    }
    return render(input, 'surface');
}
/**
 * A registered document of ours with another endpoint and everything else as it is: whatever is known of the surface,
 * the URL is the registered one.
 *
 * @returns the text as it is when another hand wrote it: `x-mcp` and exactly one server mark one of ours
 */
function withEndpoint(text, endpointUrl) {
    let document;
    try {
        document = JSON.parse(text);
    }
    catch {
        return text;
    }
    if (!(0,json/* isJsonObject */.O)(document) || !(0,json/* isJsonObject */.O)(document['x-mcp']))
        return text;
    const { servers } = document;
    const [server, ...others] = Array.isArray(servers) ? servers : [];
    if (!(0,json/* isJsonObject */.O)(server) || others.length > 0 || server.url === endpointUrl)
        return text;
    return `${safeJson({ ...document, servers: [{ ...server, url: endpointUrl }] })}\n`;
}
function render(input, omitted) {
    const published = input.server && describeServer(input.server, input.publish, omitted);
    const document = {
        openapi: openApiVersion,
        info: {
            title: input.title,
            version: input.version,
            description: input.description,
            ...(input.contact ? { contact: { ...input.contact } } : {}),
        },
        servers: [{ url: input.endpointUrl }],
        paths: {},
        'x-mcp': published?.extension ?? { surfaceProven: false },
    };
    return {
        text: `${safeJson(document)}\n`,
        ...(published ? { contractHash: published.contractHash } : {}),
        omitted,
    };
}
function describeServer(server, publish, omitted) {
    const surface = canonicalSurface(server);
    const { contractHash, surfaceHash } = fingerprint(surface);
    const withTexts = publish === 'full' && omitted === 'nothing';
    const extension = {
        transport: server.transport,
        protocolVersion: server.protocolVersion,
        eras: { modern: server.eras.modern, legacy: server.eras.legacy, sse: server.eras.sse },
        authenticated: server.authenticated,
        // Both come from the server and may have any size, so they are left out together with the surface.
        ...(server.serverInfo && omitted !== 'surface' ? { serverInfo: { ...server.serverInfo } } : {}),
        ...(omitted === 'surface' ? {} : { capabilities: server.capabilities }),
        ...(publish === 'hash' || omitted === 'surface'
            ? {}
            : {
                tools: surface.tools.map(({ name, title, description }) => ({
                    name: name ?? '',
                    ...(withTexts && title !== undefined ? { title } : {}),
                    ...(withTexts && description !== undefined ? { description } : {}),
                })),
            }),
        contractHash,
        surfaceHash,
        ...(server.partial ? { surfacePartial: true } : {}),
        ...(omitted === 'nothing' ? {} : { omitted }),
        ...(publish === 'full' && omitted !== 'surface'
            ? { surface: surfaceText(withTexts ? surface : withoutTexts(surface)) }
            : {}),
    };
    return { extension, contractHash };
}

;// CONCATENATED MODULE: ./build/core/registration/specification.js







/** Without a proven surface a registered document stays; where none is registered, the new one says that no surface was proven. */
function decideDocument(request, names, current, registered, server, texts) {
    if (request.ownDefinition)
        return { kind: 'own', ...request.ownDefinition };
    if (server === undefined && registered !== undefined) {
        return { kind: 'stays', text: withEndpoint(registered, request.serverUrl) };
    }
    return {
        kind: 'generated',
        document: buildDocument({
            ...texts,
            version: (0,text_cut/* cutAtWord */.Q)(server?.serverInfo?.version || names.versionTitle, vocabulary/* limits */.Fy.title),
            endpointUrl: request.serverUrl,
            ...(0,optional/* optional */.l)('contact', specification_contactOf(request, current)),
            ...(0,optional/* optional */.l)('server', server),
            publish: request.publishSurface ?? (server?.authenticated ? 'names' : 'full'),
        }),
    };
}
/**
 * The import that is missing. It is not known whether a PUT of the definition keeps its text, so the text is imported
 * again after one.
 */
function specificationStep(names, registered, decision, definitionChanges) {
    const text = decision.kind === 'generated' ? decision.document.text : decision.text;
    const facts = {
        kind: 'specification',
        id: names.definitionId,
        after: [`definition/${names.definitionId}`],
        text,
        openApiVersion: decision.kind === 'own' ? decision.openApiVersion : openApiVersion,
    };
    if (text === registered && !definitionChanges)
        return { ...facts, action: 'keep', changes: [] };
    return {
        ...facts,
        action: registered === undefined ? 'create' : 'update',
        changes: [
            {
                field: 'document',
                ...(0,optional/* optional */.l)('before', registered === undefined ? undefined : digest(registered)),
                after: digest(text),
            },
        ],
    };
}
const pathsAdded = {
    code: 'paths-added',
    level: 'notice',
    message: (0,core_message/* sentence */.em) `The file that ${(0,references/* input */.hF)('definition-file')} names has no "paths", which OpenAPI 3.0 requires, so it is registered with "paths": {}.`,
};
function documentWarnings(decision) {
    if (decision.kind === 'own' && decision.pathsAdded)
        return [pathsAdded];
    if (decision.kind !== 'generated' || decision.document.omitted === 'nothing')
        return [];
    const what = decision.document.omitted === 'descriptions' ? 'the descriptions of the tools' : 'the list of tools';
    return [
        {
            code: 'definition-shortened',
            message: `The definition would be larger than 3 MiB, the maximum that API Center imports, so it omits ${what}.`,
        },
    ];
}
function specification_contactOf(request, current) {
    const contact = request.contact ?? current?.properties.contacts?.[0];
    if (!contact)
        return undefined;
    const { name, url, email } = contact;
    return { ...(0,optional/* optional */.l)('name', name), ...(0,optional/* optional */.l)('url', url), ...(0,optional/* optional */.l)('email', email) };
}
function digest(text) {
    return `sha256:${(0,external_node_crypto_.createHash)('sha256').update(text, 'utf8').digest('hex')}`;
}

;// CONCATENATED MODULE: ./build/core/registration/transport.js






/** The definition of which the registry says that clients use Streamable HTTP; of every other one it says SSE. */
const streamableDefinition = 'default-streamable';
/**
 * The transport that an entry is for: the one that was probed. Where none was, the one that the registered document
 * names for this URL, else the one that the URL looks like.
 */
function transportOfEntry({ serverUrl }, { versionId, definitionId }, { definitions }, server) {
    if (server)
        return server.transport;
    const text = definitions.get(definitionKey(versionId, definitionId))?.text;
    const document = text === undefined ? undefined : read_document_readDocument(text);
    const baseline = document?.serverUrls.includes(serverUrl) ? document.baseline : undefined;
    return baseline && 'facts' in baseline ? baseline.facts.transport : transportOf(serverUrl);
}
/** Throws InvalidInput when the registry would tell clients to use Streamable HTTP, and the server speaks HTTP+SSE. */
function checkTransport(transport, { definitionId }, { serverUrl }) {
    if (transport !== 'sse' || definitionId.toLowerCase() !== streamableDefinition)
        return;
    throw new errors/* InvalidInput */.o9({
        code: 'transport-not-listed',
        message: `The server at ${serverUrl} speaks HTTP+SSE, and the registry would list it as Streamable HTTP: no client could use the entry.`,
        why: `The registry tells the transport from the id of the definition, which follows from the URL: it is "${definitionId}", because the URL does not end in /sse.`,
        next: (0,core_message/* sentence */.em) `Serve the stream at a URL that ends in /sse, let the server speak Streamable HTTP, or set ${(0,references/* input */.hF)('definition-id', 'default-sse')}.`,
    });
}

;// CONCATENATED MODULE: ./build/core/registration/plan.js









/**
 * Makes the plan of the missing writes from the request, the current state and what the server offers. Pure. Throws
 * InvalidInput when the result would not fit into the API center.
 */
function planRegistration(input) {
    const { request, names, catalogue, server } = input;
    const current = catalogue.api;
    const title = texts_titleOf(request, current?.properties.title, server);
    const sources = { request, registered: registeredTexts(catalogue, names), title: title.text, server };
    const description = descriptionOf(sources);
    const texts = {
        title: title.text,
        description: description.text,
        summary: summaryOf(sources, description.text),
    };
    const environment = environmentStep(request, names, catalogue);
    const api = apiStep(request, catalogue, apiProperties(request, current, texts, input.customProperties));
    const transport = transportOfEntry(request, names, catalogue, server);
    const state = catalogue.definitions.get(definitionKey(names.versionId, names.definitionId));
    const definition = definitionStep(names, state, texts.title, transport);
    const document = decideDocument(request, names, current, state?.text, server, texts);
    const previous = previousVersionSteps(request, names, catalogue);
    const version = versionStep(request, names, catalogue, environment);
    const steps = [
        ...serviceStep(request, catalogue),
        ...portalStep(request, catalogue),
        environment,
        api,
        ...previous.first,
        { ...version, after: [...version.after, ...previous.first.map(({ id }) => `version/${id}`)] },
        definition,
        specificationStep(names, state?.text, document, definition.action !== 'keep'),
        deploymentStep(request, names, catalogue, environment),
        ...previous.last,
    ];
    return {
        address: { apiId: request.apiId, versionId: names.versionId, definitionId: names.definitionId },
        steps,
        document,
        warnings: [...title.warnings, ...description.warnings, ...documentWarnings(document)],
    };
}
/** The stored texts, with the tools that the documents name which this registration uses now or before this run. */
function registeredTexts({ api, definitions }, names) {
    const { versionId, definitionId, previous } = names;
    const documents = [
        { version: versionId, definition: definitionId },
        ...(previous ? [previous] : []),
    ].flatMap(({ version, definition }) => definitions.get(definitionKey(version, definition))?.text ?? []);
    const toolNames = documents.map((text) => read_document_readDocument(text)?.toolNames);
    return {
        ...(0,optional/* optional */.l)('title', api?.properties.title),
        ...(0,optional/* optional */.l)('summary', api?.properties.summary),
        ...(0,optional/* optional */.l)('description', api?.properties.description),
        toolNames: toolNames.length > 0 ? toolNames : [undefined],
    };
}

;// CONCATENATED MODULE: ./build/core/registration/room.js




/**
 * Refuses a plan that would create an environment beyond the limit, which is the same in every plan. The API is
 * written at the same time, and without its environment it would stay behind unfinished.
 *
 * @throws InvalidInput with the code `environments-full`
 */
function checkEnvironmentRoom({ steps }, { environments }) {
    const created = steps.find(({ kind, action }) => kind === 'environment' && action === 'create');
    const count = [...environments.values()].filter((one) => one !== undefined).length;
    const limit = vocabulary/* skuLimits */.yd.Free.environments;
    if (created === undefined || count < limit)
        return;
    throw new errors/* InvalidInput */.o9({
        code: 'environments-full',
        message: (0,core_message/* sentence */.em) `The environment "${created.id}" does not exist, and the API center has ${count} environments, the maximum number.`,
        next: (0,core_message/* sentence */.em) `Remove an environment that nothing uses, or give ${(0,references/* input */.hF)('environment-id')} with the id of one that exists.`,
    });
}

;// CONCATENATED MODULE: ./build/core/clients/client.js
/** "GET /workspaces/default/v0.1/servers" of a URL: the host is the same for all. */
function requestLine(url) {
    const { pathname, search } = new URL(url);
    return `GET ${pathname}${search}`;
}

;// CONCATENATED MODULE: ./build/core/clients/api-center-portal.js




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
    const list = (0,json/* isJsonObject */.O)(deployments.body) ? deployments.body.value : undefined;
    const urls = (Array.isArray(list) ? list : []).map(runtimeUrls);
    const note = problemOf(urls, serverUrl);
    const sees = note === undefined;
    if (!sees || urls[0]?.[0] === serverUrl) {
        return { client: 'API Center portal', sees, request: requestLine(url), ...(0,optional/* optional */.l)('note', note) };
    }
    return {
        client: 'API Center portal',
        sees,
        request: requestLine(url),
        note: `opens ${(0,printable/* printable */.g)(String(urls[0]?.[0] ?? 'nothing'))}, the first deployment`,
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
    const server = (0,json/* isJsonObject */.O)(deployment) ? deployment.server : undefined;
    const urls = (0,json/* isJsonObject */.O)(server) ? server.runtimeUri : undefined;
    return Array.isArray(urls) ? urls : undefined;
}

;// CONCATENATED MODULE: ./build/core/clients/evidence.js


/** What can be read of an item of the list, or of the answer to a request by name; undefined without a name. */
function entryOf(item) {
    const server = (0,json/* isJsonObject */.O)(item) ? item.server : undefined;
    const { name, remotes } = (0,json/* isJsonObject */.O)(server) ? server : {};
    if (typeof name !== 'string')
        return undefined;
    return { name, remotes: (Array.isArray(remotes) ? remotes : []).flatMap(remoteOf) };
}
function remoteOf(remote) {
    const { url, type } = (0,json/* isJsonObject */.O)(remote) ? remote : {};
    if (typeof url !== 'string')
        return [];
    return [{ url, ...(0,optional/* optional */.l)('type', typeof type === 'string' ? type : undefined) }];
}

;// CONCATENATED MODULE: ./build/core/clients/github-copilot.js



/**
 * What GitHub Copilot needs of a registry (docs.github.com, "Configure MCP registry"): the list without a token, open
 * to web pages, with the entry and its URL.
 */
function copilotView({ listUrl, pages, openToBrowsers }, { apiId, serverUrl }) {
    const isOurs = (item) => {
        const entry = entryOf(item);
        return (entry?.name.toLowerCase() === apiId.toLowerCase() && entry.remotes.some(({ url }) => url === serverUrl));
    };
    const page = pages.find(({ entries }) => entries.some(isOurs));
    const note = !openToBrowsers
        ? 'the registry does not allow browsers (no CORS header)'
        : page === undefined
            ? 'the list has no such entry with this URL'
            : undefined;
    const request = requestLine(page?.url ?? listUrl);
    return { client: 'GitHub Copilot', sees: note === undefined, request, ...(0,optional/* optional */.l)('note', note) };
}

;// CONCATENATED MODULE: ./build/core/clients/vs-code.js





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
    const request = requestLine(url);
    return { client: 'VS Code', sees: note === undefined, request, ...(0,optional/* optional */.l)('note', note) };
}
/** The pages are read one after the other, so a page that fails hides those behind it too. */
function judgeList(pages, { apiId, serverUrl }) {
    let url = '';
    for (const page of pages) {
        url = page.url;
        const items = page.entries.map((item) => ({ item, entry: entryOf(item) }));
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
            return `${vs_code_nameOf(item)}, the first on its page, has ${texts}`;
        const meta = (0,json/* isJsonObject */.O)(item) ? item[vsCodeNeeds.ofEntry] : undefined;
        if (texts === undefined && (meta === undefined || meta === null)) {
            return `${vs_code_nameOf(item)}, on the same page, has no ${vsCodeNeeds.ofEntry}`;
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
    const meta = (0,json/* isJsonObject */.O)(byName.body) ? byName.body[vsCodeNeeds.ofEntry] : undefined;
    if (meta === undefined || meta === null)
        return `asked by name, the entry has no ${vsCodeNeeds.ofEntry}`;
    const entry = entryOf(byName.body);
    if (entry?.name !== apiId) {
        return `asked by name, the registry returns "${(0,printable/* printable */.g)(entry?.name ?? '', 60)}", and VS Code compares the case of names`;
    }
    if (entry.remotes.some(({ url }) => url === serverUrl))
        return undefined;
    return 'asked by name, the entry has another URL';
}
/** "no description and no version"; undefined when the entry has every text. */
function missingTexts(item) {
    const server = (0,json/* isJsonObject */.O)(item) ? item.server : undefined;
    const missing = vsCodeNeeds.texts.filter((member) => !(0,json/* isJsonObject */.O)(server) || typeof server[member] !== 'string' || server[member] === '');
    return missing.length === 0 ? undefined : missing.map((member) => `no ${member}`).join(' and ');
}
function vs_code_nameOf(item) {
    const name = entryOf(item)?.name;
    return name ? `"${(0,printable/* printable */.g)(name, 60)}"` : 'an entry without a name';
}

;// CONCATENATED MODULE: ./build/core/registry/read-json.js


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
        return await withTimeLimit(clock, requestTimeoutMs, signal, async (limited) => {
            const headers = { accept: 'application/json', origin: 'https://vscode.dev' };
            const response = await http.send({ method: 'GET', url, headers, signal: limited });
            return await answerOf(url, response, bytes);
        });
    }
    catch (error) {
        if (signal.aborted)
            throw signal.reason;
        if (error instanceof TooLarge) {
            return { url, why: `its response has more than ${allowed} bytes`, unreachable: false, tooLarge: true };
        }
        const code = error instanceof Error && 'code' in error ? String(error.code) : undefined;
        const why = `it did not return a usable response${code ? ` (${code})` : ''}`;
        return { url, why, unreachable: code !== undefined && connectionErrors.has(code) };
    }
}
async function answerOf(url, response, bytes) {
    try {
        const text = await readText(response.body, bytes);
        return {
            url,
            status: response.status,
            body: read_json_parsed(text),
            openToBrowsers: response.headers['access-control-allow-origin'] === '*',
        };
    }
    finally {
        response.close();
    }
}
function read_json_parsed(text) {
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

;// CONCATENATED MODULE: ./build/core/registry/registry.js





const maxPages = 200;
/** Bytes of all pages together. */
const maxBytes = 32 * 1024 * 1024;
const pageSchema = dist/* object */.Ikc({ servers: dist/* array */.YOg(dist/* unknown */.L5J()), metadata: dist/* optional */.lqM(dist/* unknown */.L5J()) });
/**
 * The registry's base address in the form that VS Code takes, made from the service's `dataApiHostname`, which has no
 * scheme. Plain http only where both the service and its data host are on loopback.
 */
function registryBaseUrl(dataApiHostname, workspace, insecure) {
    const { hostname } = new URL(`https://${dataApiHostname}`);
    const scheme = insecure && isLoopbackHost(hostname) ? 'http' : 'https';
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
        const answer = await readJson(listUrl(baseUrl, cursor), ports, bytes);
        const page = dist/* safeParse */.xLC(pageSchema, answer.status === 200 ? answer.body : undefined);
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
    const cursor = (0,json/* isJsonObject */.O)(metadata) ? metadata.nextCursor : undefined;
    return typeof cursor === 'string' && cursor !== '' ? cursor : undefined;
}
/** The request of VS Code's gallery: pages of fifty, each server in its latest version. */
function listUrl(baseUrl, cursor) {
    const next = cursor === undefined ? '' : `&cursor=${encodeURIComponent(cursor)}`;
    return `${baseUrl}/v0.1/servers?limit=50&version=latest${next}`;
}
function unreadable(answer) {
    const passing = (0,optional/* optional */.l)('passing', mayPass(answer) || undefined);
    if (answer.status === undefined) {
        return {
            readable: false,
            why: answer.why,
            ...passing,
            ...(0,optional/* optional */.l)('unreachable', answer.unreachable || undefined),
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

;// CONCATENATED MODULE: ./build/core/registry/verify.js











/** Milliseconds that a verification takes in all, the waits for a new entry included. */
const deadlineMs = 10_000;
const firstPauseMs = 500;
/**
 * Sends the requests of the clients, again and again until the registry lists the entry with its URL, time cannot
 * help any more, or ten seconds have passed. Throws Incomplete in mode `require` when the entry is not listed then.
 */
async function verifyRegistration(request, ports) {
    const { registryUrl } = request;
    const round = registryUrl === undefined ? undefined : await watch({ ...request, registryUrl }, ports);
    const verification = judgeRound(round, request);
    if (request.mode === 'auto' || verification.visibility === 'listed')
        return verification;
    const isUnreachable = verification.warnings.some(({ code }) => code === 'registry-not-reachable');
    throw new errors/* Incomplete */.nd({
        code: 'not-verified',
        message: (0,core_message/* joined */.oR)(['The registration could not be verified.', ...verification.warnings.map(({ message }) => message)], ' '),
        why: (0,core_message/* sentence */.em) `${(0,references/* input */.hF)('verify', 'require')} makes this a failure.`,
        next: isUnreachable
            ? (0,core_message/* sentence */.em) `Run on a network that reaches the API center’s data host, or give ${(0,references/* input */.hF)('verify', 'auto')} to get only a warning.`
            : (0,core_message/* sentence */.em) `Allow anonymous access to the API center’s data plane, or give ${(0,references/* input */.hF)('verify', 'auto')} to get only a warning.`,
    });
}
/** The last round that was complete within the time. */
async function watch(request, ports) {
    const { clock, signal } = ports;
    const ends = clock.now() + deadlineMs;
    let last;
    try {
        await withTimeLimit(clock, deadlineMs, signal, async (limited) => {
            for (let pause = firstPauseMs;; pause *= 2) {
                last = await readRound(request, { ...ports, signal: limited }, last);
                if (!timeMayHelp(last, request) || clock.now() + pause > ends)
                    return;
                await clock.sleep(pause, limited);
            }
        });
    }
    catch (error) {
        if (signal.aborted || last === undefined)
            throw error;
    }
    // A request that was cut short stands as silent in the round: a cancelled run must not take that for an answer.
    signal.throwIfAborted();
    return last ?? silentRound(request);
}
/** Whether the same requests may show more a moment later. Without `require`, only what is known to pass is waited for. */
function timeMayHelp({ list, byName }, request) {
    if (!list.readable) {
        return list.passing === true || (request.mode === 'require' && list.closed === undefined);
    }
    const found = findEntry(list, request);
    if (!found?.hasOurUrl)
        return true;
    return mayPass(byName) || byName.status === 404;
}
/** @param last the previous round; its answer is used where a request runs out of time */
async function readRound({ registryUrl, apiId }, ports, last) {
    const orElse = async (reading, known) => {
        try {
            return await reading;
        }
        catch (error) {
            if (ports.signal.aborted)
                return known;
            throw error;
        }
    };
    const silent = last ?? silentRound({ registryUrl, apiId });
    const [list, byName, deployments] = await Promise.all([
        orElse(readRegistry(registryUrl, ports), silent.list),
        orElse(readJson(byNameUrl(registryUrl, apiId), ports), silent.byName),
        orElse(readJson(deploymentsUrl(registryUrl, apiId), ports), silent.deployments),
    ]);
    return { list, byName, deployments };
}
function silentRound({ registryUrl, apiId }) {
    const why = `it did not respond within ${deadlineMs / 1000} seconds`;
    const silence = (url) => ({ url, why, unreachable: false });
    return {
        list: { readable: false, why, passing: true },
        byName: silence(byNameUrl(registryUrl, apiId)),
        deployments: silence(deploymentsUrl(registryUrl, apiId)),
    };
}
/**
 * What the registry shows, for each client by its own rules. Pure.
 *
 * @param round undefined when the service does not name its data host
 */
function judgeRound(round, request) {
    if (round === undefined)
        return verify_unreadable('the service does not name its data host');
    const { list, byName, deployments } = round;
    if (!list.readable) {
        return list.unreachable ? notReachable(list.why) : verify_unreadable(list.why);
    }
    const found = findEntry(list, request);
    const evidence = {
        listUrl: list.pages[0]?.url ?? '',
        pages: list.pages,
        openToBrowsers: list.openToBrowsers,
        byName,
        deployments,
    };
    const vsCode = vsCodeView(evidence, request);
    const portal = portalView(evidence, request);
    const clients = [vsCode, copilotView(evidence, request), ...(portal ? [portal] : [])];
    if (!found) {
        const message = `The registry does not list "${request.apiId}" yet. It may take a while, or the visibility conditions of the portal exclude it.`;
        return { visibility: 'hidden', clients, warnings: [{ code: 'not-listed', message }] };
    }
    return {
        visibility: found.hasOurUrl ? 'listed' : 'hidden',
        clients,
        warnings: [
            ...urlWarnings(found, request),
            ...(found.hasOurUrl ? vsCodeWarnings(vsCode) : []),
            ...transportWarnings(found, request),
            ...duplicateWarnings(list, request),
        ],
    };
}
function verify_unreadable(why) {
    const message = `The registry could not be read: ${why}. VS Code and GitHub Copilot read it without a token.`;
    return { visibility: 'unknown', clients: [], warnings: [{ code: 'registry-unreadable', message }] };
}
/** The network of the run says nothing about that of the clients. */
function notReachable(why) {
    const message = `The registry is not reachable from this runner: ${why}. Clients on another network may read it; this run cannot tell what they see.`;
    return { visibility: 'unknown', clients: [], warnings: [{ code: 'registry-not-reachable', message }] };
}
function entriesOf({ pages }) {
    return pages.flatMap(({ entries }) => entries.flatMap((item) => entryOf(item) ?? []));
}
/** The entry of this name; names differ in more than case, since Azure ignores it. */
function findEntry(list, { apiId, serverUrl }) {
    const entry = entriesOf(list).find(({ name }) => name.toLowerCase() === apiId.toLowerCase());
    return entry && { entry, hasOurUrl: entry.remotes.some(({ url }) => url === serverUrl) };
}
function urlWarnings({ entry, hasOurUrl }, request) {
    if (hasOurUrl)
        return [];
    const others = entry.remotes.map(({ url }) => (0,printable/* printable */.g)(url)).join(', ') || 'none';
    const message = `The registry lists "${request.apiId}" with another URL: ${others}.`;
    return [{ code: 'listed-with-another-url', message }];
}
function vsCodeWarnings({ note, request }) {
    if (note === undefined)
        return [];
    const message = `VS Code does not show the entry, or does not let people start it: ${note} (${(0,printable/* printable */.g)(request)}).`;
    return [{ code: 'invisible-in-vscode', message }];
}
function transportWarnings({ entry }, request) {
    const type = entry.remotes.find(({ url }) => url === request.serverUrl)?.type;
    if (type === undefined || type === request.transport)
        return [];
    return [
        {
            code: 'listed-with-another-transport',
            message: `The registry tells clients to use the transport "${(0,printable/* printable */.g)(type)}", but the server uses "${request.transport}".`,
        },
    ];
}
/** Two entries with one URL: people find the server twice, and what allows one entry may block the other. */
function duplicateWarnings(list, { apiId, serverUrl }) {
    const others = entriesOf(list).filter(({ name, remotes }) => name.toLowerCase() !== apiId.toLowerCase() && remotes.some(({ url }) => url === serverUrl));
    if (others.length === 0)
        return [];
    const names = others
        .slice(0, 5)
        .map(({ name }) => `"${(0,printable/* printable */.g)(name, 60)}"`)
        .join(', ');
    const message = `${others.length === 1 ? 'Another entry has' : `${others.length} other entries have`} the same URL: ${names}. People find the server more than once; unregister the entry that is not needed.`;
    return [{ code: 'duplicate-endpoint', message }];
}

;// CONCATENATED MODULE: ./build/core/install-ways.js


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
    const add = (0,references/* command */.G5)('code', '--add-mcp', JSON.stringify({ name, type, url }));
    return [
        { client: 'VS Code, command line', lines: [(0,core_message/* render */.XX)([add], core_message/* plainWords */.c5)] },
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

;// CONCATENATED MODULE: ./build/core/report/links.js



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
            : { registry: registryBaseUrl(dataApiHostname, workspace, endpoint.insecure) }),
        vscode: vsCodeLink(install),
        clickable: clickableLink(install),
        install,
    };
}
/** The portal's address, where the service names it and else where it follows from name and region. */
function portalUrl({ name, location, properties }) {
    const region = location.toLowerCase().replace(/[^a-z\d]/g, '');
    const host = properties.portalHostname ?? `${name.replace(/[^\w-]/g, '')}.portal.${region}.azure-apicenter.ms`;
    return `https://${(0,printable/* cutAtCharacter */.H)(host, greatestHost)}`;
}

;// CONCATENATED MODULE: ./build/core/commands/registration-steps.js












/** Probes and reads at the same time, and records both. Throws a Failure when the server must not be registered. */
async function survey(input, ports, run) {
    const { draft } = run;
    const { probeResult, catalogue, names } = await probeBesideReading(input, ports, run);
    const { previous: _, ...shown } = names;
    // Azure ignores the case of names, and some clients of the registry do not.
    draft.names = { ...shown, apiId: catalogue.api?.name ?? input.request.apiId };
    const server = probeResult?.status === 'healthy' ? probeResult.server : undefined;
    const transport = transportOfEntry(input.request, names, catalogue, server);
    draft.title ??= texts_titleOf(input.request, catalogue.api?.properties.title, server).text;
    draft.endpointUrl = input.request.serverUrl;
    draft.probe = probeResult ? (0,report_report/* describeProbe */.WH)(probeResult, ports.words) : report_report/* probeSwitchedOff */.RO;
    if (catalogue.service)
        draft.links = links(input, catalogue.service, draft.names.apiId, transport);
    const judgement = probeResult ? judgeProbe(probeResult, input.probe) : { warnings: [] };
    draft.warnings.push(...judgement.warnings);
    return { judgement, catalogue, names, transport };
}
/** Plans what is missing and checks the gate. Throws a Failure before anything is written. */
async function prepare({ request, gate }, { judgement, catalogue, names, transport }, baseline, ports, { draft }) {
    checkTransport(transport, names, request);
    const plan = planRegistration({
        request,
        names,
        catalogue,
        server: judgement.server,
        customProperties: await resolveGiven(request.customProperties, catalogue),
    });
    checkRequiredMetadata(plan.steps, catalogue.metadataSchemas);
    draft.warnings.push(...plan.warnings);
    draft.plan = plan.steps.map(report_report/* describeStep */.Ey);
    const found = await compareSurface(judgement.server, gate, baseline, ports);
    draft.verdict = found.verdict;
    if (found.surface)
        draft.surface = found.surface;
    draft.warnings.push(...found.warnings);
    ports.progress.planned(plan);
    draft.warnings.push(...found.judge());
    return plan;
}
/** Writes what the plan contains, and reads a new API center again to learn its hosts. */
async function carryOut(input, plan, { catalogue, transport }, ports, run) {
    const { draft, center } = run;
    checkEnvironmentRoom(plan, catalogue);
    if (hasWork(plan))
        await run.apply(plan);
    if (!catalogue.service) {
        draft.warnings.push(...creationNotes(input));
        const created = await readCreated(center, ports);
        if (created)
            draft.links = links(input, created, input.request.apiId, transport);
    }
    if (plan.steps.some(({ kind, action }) => kind === 'portal' && action !== 'keep')) {
        draft.warnings.push(portalNote(draft.links?.portal));
    }
}
/** Reads the result as clients do, and records what they see. */
async function verify({ request }, { mode, transport }, ports, { draft, timed }) {
    const registryUrl = draft.links?.registry;
    const { serverUrl } = request;
    const apiId = draft.names?.apiId ?? request.apiId;
    const { visibility, clients, warnings } = await timed('verify', () => verifyRegistration({ registryUrl, apiId, serverUrl, transport, mode }, ports));
    draft.visibility = visibility;
    draft.clients = clients;
    draft.warnings.push(...warnings);
}
async function resolveGiven(given, catalogue) {
    if (given === undefined)
        return {};
    // It loads a JSON Schema validator, which most runs do not need.
    const { resolveCustomProperties } = await Promise.all(/* import() */[__webpack_require__.e(210), __webpack_require__.e(995)]).then(__webpack_require__.bind(__webpack_require__, 30995));
    return resolveCustomProperties(given, catalogue.metadataSchemas);
}
/** Probes and reads at the same time. When the reads fail, it does not wait for the probe. */
async function probeBesideReading(input, ports, run) {
    const failed = new AbortController();
    const signal = AbortSignal.any([ports.signal, failed.signal]);
    const probing = input.probe.mode === 'off'
        ? Promise.resolve(undefined)
        : run.timed('probe', () => runProbe(input.probe, ports, signal));
    const reading = run
        .timed('read', () => readRegistration(run.center, input.request))
        .catch((error) => {
        failed.abort(error);
        throw error;
    });
    const [probeResult, { catalogue, names }] = await Promise.all([probing, reading]);
    return { probeResult, catalogue, names };
}
/** The service names the data host of a new API center about two seconds after its creation. */
const dataHostPauseMs = 500;
const dataHostLooks = 10;
async function readCreated(center, { clock, signal }) {
    let service = await center.getService();
    for (let look = 1; look < dataHostLooks && !service?.properties.dataApiHostname; look++) {
        await clock.sleep(dataHostPauseMs, signal);
        service = await center.getService();
    }
    return service;
}
function creationNotes({ target }) {
    return [
        {
            code: 'catalogue-name',
            message: `The API center "${target.serviceName}" was created. Clients show its name to people as the name of the tool catalogue.`,
        },
    ];
}
/** The steps for the portal that no request can do. */
function portalNote(portalUrl) {
    return {
        code: 'portal-by-hand',
        message: `The portal is switched on. Still to do by hand: add ${portalUrl ?? 'the portal’s address'} as a redirect URI (single-page application) to its app registration, assign the role Azure API Center Data Reader to the people who may read, and, for GitHub Copilot, switch anonymous access on.`,
    };
}
function links({ request, target, endpoint }, service, apiId, transport) {
    return linksOf(service, target.workspace, endpoint, {
        apiId,
        url: request.serverUrl,
        transport,
    });
}

;// CONCATENATED MODULE: ./build/core/commands/preview.js






/**
 * Shows what a pull request would change in the registered entry, where it is not known which pull request the run is
 * for. Writes nothing, whatever the inputs say. Never rejects: a failure is in the report.
 */
function preview(input, ports) {
    const looking = { ...input, dryRun: true };
    return runOnCatalogue(looking, input.request.source.key, ports, (run) => steps(looking, ports, run));
}
async function steps(given, ports, run) {
    const center = run.readOther(given.production);
    const input = { ...given, request: await ofExistingEntry(given.request, center) };
    const { request, gate } = input;
    run.draft.endpointUrl = request.serverUrl;
    const production = await readProduction(input, run);
    if (isRegisteredUrl(request.serverUrl, production))
        return notComparable(input, run);
    const registration = { ...input, request: asRegistered(request, production) };
    const found = await survey(registration, ports, run);
    const plan = await prepare(registration, found, production_baselineOf(production, gate), ports, run);
    return { status: 'planned', exitCode: errors/* exitCodes */.hS.done, changed: hasWork(plan) };
}

;// CONCATENATED MODULE: ./build/core/commands/register.js






/**
 * Registers one MCP server: probes it and reads the API center at the same time, plans, writes what is missing, and
 * verifies the result as clients see it. Never rejects: a failure is in the report.
 */
function register(input, ports) {
    return runOnCatalogue(input, input.request.source.key, ports, (run) => register_steps(input, ports, run));
}
async function register_steps(given, ports, run) {
    const input = { ...given, request: await ofExistingEntry(given.request, run.center) };
    const found = await survey(input, ports, run);
    const baseline = registeredBaseline(found.catalogue, found.names, input.gate.baseline);
    const plan = await prepare(input, found, baseline, ports, run);
    const changed = hasWork(plan);
    if (input.dryRun)
        return { status: 'planned', exitCode: errors/* exitCodes */.hS.done, changed };
    await carryOut(input, plan, found, ports, run);
    if (input.verify === 'require' || (input.verify === 'auto' && changed)) {
        await verify(input, { mode: input.verify, transport: found.transport }, ports, run);
    }
    return { status: changed ? 'registered' : 'unchanged', exitCode: errors/* exitCodes */.hS.done, changed };
}

;// CONCATENATED MODULE: ./build/core/staging/plan-limit.js

/**
 * Whether the service refused because its plan allows no more entries. Entries of pull requests are optional, so this is
 * a warning and not a failure. The exact words of the service are not known (API Center service limits).
 */
function isPlanLimit(error) {
    if (!(error instanceof errors/* Failure */.HR))
        return false;
    if (error.code === 'environments-full')
        return true;
    return ((error.code === 'service-refused' || error.code === 'changed-meanwhile') &&
        /\b(limit|maximum number|quota|exceeded)\b/i.test(error.message));
}

;// CONCATENATED MODULE: ./build/core/staging/staged-request.js




/** The name of a pull request's entry: the name of the registered entry, with the number. */
function stagedApiId(apiId, pullRequest) {
    return (0,slug/* suffixedId */.kT)(apiId, `-pr-${pullRequest}`);
}
/**
 * The registration of a pull request: a separate entry in the shared staging environment, made from the registration
 * that the pull request changes. It omits given names of definitions and deployments, because they belong to that
 * other entry.
 *
 * @param title of the registered entry, where the inputs give none
 */
function stagedRequest(request, pullRequest, environmentId, title) {
    const { deploymentId: _deployment, definitionId: _definition, createApiCenter: _creation, portal: _portal, ...kept } = request;
    return {
        ...kept,
        apiId: stagedApiId(request.apiId, pullRequest),
        title: stagedTitle(request.title ?? title ?? request.apiId, pullRequest),
        lifecycleStage: 'testing',
        environment: {
            id: environmentId,
            kind: 'staging',
            ...(0,optional/* optional */.l)('serverType', request.environment.serverType),
        },
        // One version for each push would soon reach the limit of the plan.
        previousVersions: 'remove',
        pullRequest,
        takeOver: false,
    };
}
function stagedTitle(title, pullRequest) {
    const suffix = ` (PR #${pullRequest})`;
    return `${(0,text_cut/* cutAtWord */.Q)(title, vocabulary/* limits */.Fy.title - suffix.length)}${suffix}`;
}

;// CONCATENATED MODULE: ./build/core/staging/staged-entries.js

/**
 * The entries of pull requests, found by their marks alone. Entries that a manifest keeps, and those that no run
 * created, are not included, because no pull request may remove them.
 *
 * @param source the source that asks
 */
function stagedEntries(apis, source) {
    const own = [];
    const foreign = [];
    for (const api of apis) {
        const stamp = readStamp(api.properties.externalDocumentation);
        if (stamp?.pullRequest === undefined || stamp.manifest !== undefined || !stamp.created)
            continue;
        const { pullRequest } = stamp;
        if (isStampOf(stamp, source)) {
            own.push({ apiId: api.name, pullRequest, writtenAt: writtenAt(api), protected: stamp.protected });
        }
        else
            foreign.push(pullRequest);
    }
    return { own: own.sort((a, b) => (a.writtenAt ?? 0) - (b.writtenAt ?? 0)), foreign };
}
/** A notice of how many entries a run skipped because they belong to another source; none for a count of 0. */
function passedOver(count) {
    if (count === 0)
        return [];
    return [
        {
            code: 'entries-of-another-source',
            level: 'notice',
            message: count === 1
                ? 'The run skipped one entry of a pull request, because it belongs to another source.'
                : `The run skipped ${count} entries of pull requests, because they belong to another source.`,
        },
    ];
}
function writtenAt({ systemData }) {
    const times = [systemData?.createdAt, systemData?.lastModifiedAt]
        .map((text) => Date.parse(text ?? ''))
        .filter((time) => !Number.isNaN(time));
    return times.length === 0 ? undefined : Math.max(...times);
}

;// CONCATENATED MODULE: ./build/core/commands/unstage.js






/**
 * Removes the entries of a closed pull request, found by their marks alone. A pull request that is open keeps its
 * entries, because its own run stages it again. Never rejects: a failure is in the report.
 */
function unstage(input, ports) {
    return runOnCatalogue(input, input.source.key, ports, (run) => unstage_steps(input, ports, run));
}
async function unstage_steps(input, ports, run) {
    const { pullRequest, place, source, dryRun } = input;
    const { draft } = run;
    draft.staging = { pullRequest: pullRequest.number, place };
    if (!input.evenWhenOpen && (await pullRequest.state()) === 'open') {
        draft.warnings.push({
            code: 'pull-request-open',
            level: 'notice',
            message: `Pull request ${pullRequest.number} is open, so its entries stay.`,
        });
        return { status: 'skipped', exitCode: errors/* exitCodes */.hS.done, changed: false };
    }
    if (place === 'preview')
        return { status: 'unchanged', exitCode: errors/* exitCodes */.hS.done, changed: false };
    const wanted = { dryRun, pullRequest: pullRequest.number, source, isAskedFor: input.evenWhenOpen };
    return removeStagedEntries(wanted, ports, run);
}
/**
 * Removes the entries whose marks name this source and this pull request. Having nothing to remove is not a failure, and
 * protected entries stay.
 */
async function removeStagedEntries(wanted, ports, run) {
    const { center, draft } = run;
    const [service, apis] = await run.timed('read', () => Promise.all([center.getService(), center.listApis()]));
    if (!service)
        throw missingApiCenter(center.paths.service);
    const { own, foreign } = stagedEntries(apis, wanted.source);
    const all = own.filter(({ pullRequest }) => pullRequest === wanted.pullRequest);
    const entries = all.filter(({ protected: stays }) => !stays);
    for (const { apiId } of all.filter(({ protected: stays }) => stays)) {
        const refusal = protectedEntry(apiId);
        if (wanted.isAskedFor)
            throw refusal;
        draft.warnings.push({ code: refusal.code, message: refusal.text });
    }
    draft.warnings.push(...passedOver(foreign.filter((number) => number === wanted.pullRequest).length));
    const plan = removalOf(entries.map(({ apiId }) => apiId));
    draft.plan = plan.steps.map(report_report/* describeStep */.Ey);
    ports.progress.planned(plan);
    const changed = entries.length > 0;
    if (wanted.dryRun)
        return { status: 'planned', exitCode: errors/* exitCodes */.hS.done, changed };
    if (!changed)
        return { status: 'unchanged', exitCode: errors/* exitCodes */.hS.done, changed: draft.applied.length > 0 };
    await run.apply(plan);
    return { status: 'removed', exitCode: errors/* exitCodes */.hS.done, changed };
}
/**
 * The plan that deletes whole entries, each in one step: the service removes an API together with its versions and
 * deployments, so an entry is never left without the mark that names its owner.
 */
function removalOf(apiIds) {
    const [apiId = ''] = apiIds;
    return {
        address: { apiId, versionId: '', definitionId: '' },
        steps: apiIds.map((id) => ({ kind: 'api', id, action: 'delete', changes: [], after: [] })),
    };
}

;// CONCATENATED MODULE: ./build/core/commands/stage.js











/**
 * Registers a separate entry for a pull request, or in a preview only shows what merging it would change, and compares
 * the server's surface with the registered one. It never changes the registered entry. It reads the state of the pull
 * request again before the first and after the last write, and removes the entry of one that has been closed. Never
 * rejects: a failure is in the report.
 */
function stage(input, ports) {
    const dryRun = input.dryRun || input.place === 'preview';
    return runOnCatalogue({ ...input, dryRun }, input.request.source.key, ports, (run) => stage_steps({ ...input, dryRun }, ports, run));
}
async function stage_steps(given, ports, run) {
    const { draft } = run;
    const input = { ...given, request: await ofExistingEntry(given.request, run.readOther(given.production)) };
    const { pullRequest, place, request } = input;
    draft.staging = { pullRequest: pullRequest.number, place, apiId: request.apiId };
    const [state, production] = await Promise.all([pullRequest.state(), readProduction(input, run)]);
    const title = request.title ?? production?.catalogue.api?.properties.title;
    if (title !== undefined)
        draft.title = title;
    if (state === 'closed')
        return closedDuringRun(input, ports, run);
    if (state === 'unknown') {
        draft.warnings.push({
            code: 'pull-request-unknown',
            message: (0,core_message/* sentence */.em) `The state of pull request ${pullRequest.number} is unknown, so the run treats it as open. If it is closed, a sweep removes its entry later.`,
        });
    }
    draft.endpointUrl = request.serverUrl;
    if (isRegisteredUrl(request.serverUrl, production))
        return notComparable(input, run);
    const registration = { ...input, request: requestOf(input, production) };
    const found = await survey(registration, ports, run);
    const baseline = production_baselineOf(production, input.gate);
    const plan = await prepare(registration, found, baseline, ports, run);
    const changed = hasWork(plan);
    if (input.dryRun)
        return { status: 'planned', exitCode: errors/* exitCodes */.hS.done, changed };
    return write(registration, plan, found, ports, run);
}
async function write(input, plan, found, ports, run) {
    const { pullRequest, request } = input;
    const changed = hasWork(plan);
    if (changed) {
        if ((await pullRequest.state()) === 'closed')
            return closedDuringRun(input, ports, run);
        try {
            await carryOut(input, plan, found, ports, run);
        }
        catch (error) {
            if (!ports.signal.aborted && (await pullRequest.state()) === 'closed') {
                return closedDuringRun(input, ports, run);
            }
            if (isPlanLimit(error))
                return noRoom(error, request.apiId, run);
            throw error;
        }
        if ((await pullRequest.state()) === 'closed')
            return closedDuringRun(input, ports, run);
    }
    if (input.verify === 'require' || (input.verify === 'auto' && changed)) {
        await stage_look(input, { mode: input.verify, transport: found.transport }, ports, run);
    }
    return { status: changed ? 'registered' : 'unchanged', exitCode: errors/* exitCodes */.hS.done, changed };
}
/** Verifies the result. In the API center that people use, a listed entry is a warning; elsewhere it is the goal. */
async function stage_look(input, how, ports, run) {
    const { draft } = run;
    const before = [...draft.warnings];
    await verify(input, how, ports, run);
    if (input.place !== 'same-center')
        return;
    draft.warnings = before;
    if (draft.visibility !== 'listed')
        return;
    draft.warnings.push({
        code: 'staging-entry-listed',
        message: (0,core_message/* sentence */.em) `The registry lists "${input.request.apiId}" for everyone who reads it, and clients that use the registry as an allowlist allow the server of this pull request. Use a separate API center with ${(0,references/* input */.hF)('staging-api-center-id')}, or exclude the stage "testing" in the visibility conditions of the portal.`,
    });
}
function requestOf(input, production) {
    const { request, place, pullRequest, stagingEnvironmentId } = input;
    if (place !== 'preview') {
        const title = production?.catalogue.api?.properties.title;
        return stagedRequest(request, pullRequest.number, stagingEnvironmentId, title);
    }
    return asRegistered(request, production);
}
/** Ends a run whose pull request is closed: removes its entry, if there is one. */
async function closedDuringRun(input, ports, run) {
    const { draft } = run;
    const { pullRequest, request, place, dryRun } = input;
    draft.warnings.push({
        code: 'pull-request-closed',
        level: 'notice',
        message: `Pull request ${pullRequest.number} is closed, so it gets no entry.`,
    });
    delete draft.links;
    if (place === 'preview')
        return { status: 'skipped', exitCode: errors/* exitCodes */.hS.done, changed: false };
    return removeStagedEntries({ dryRun, pullRequest: pullRequest.number, source: request.source }, ports, run);
}
/** Ends a run that reached the limit of the API center's plan: removes an entry that it began, and does not fail. */
async function noRoom(refusal, apiId, run) {
    const { draft } = run;
    if (draft.applied.some(({ kind, action }) => kind === 'api' && action === 'create')) {
        await run.apply(removalOf([apiId]));
    }
    delete draft.links;
    draft.warnings.push({
        code: 'staging-full',
        message: (0,core_message/* sentence */.em) `The API center has no room for another entry, so the pull request gets none: ${refusal instanceof errors/* Failure */.HR ? refusal.text : String(refusal)}`,
    });
    return { status: 'skipped', exitCode: errors/* exitCodes */.hS.done, changed: draft.applied.length > 0 };
}

;// CONCATENATED MODULE: ./build/core/staging/sweep-plan.js
const sweep_plan_dayMs = 86_400_000;
/**
 * What a sweep does with each entry. Protected entries stay, and those of open pull requests, however old they are. The
 * age counts only where the state of the pull request is unknown. Pure.
 *
 * @param entries the oldest first, because those are removed first
 * @param now wall-clock time in milliseconds
 */
function planSweep(entries, states, { ttlMs, maxDeletes }, now) {
    let removed = 0;
    return entries.map((entry) => {
        const ended = endOf(entry, states.get(entry.pullRequest) ?? 'unknown', ttlMs, now);
        if (!ended.goes)
            return { entry, action: 'keep', reason: ended.reason };
        if (removed >= maxDeletes)
            return { entry, action: 'postpone', reason: ended.reason };
        removed++;
        return { entry, action: 'remove', reason: ended.reason };
    });
}
function endOf({ pullRequest, writtenAt, protected: isProtected }, state, ttlMs, now) {
    if (isProtected)
        return { goes: false, reason: 'its mark protects it (protected=1)' };
    const name = `pull request ${pullRequest}`;
    if (state === 'open')
        return { goes: false, reason: `${name} is open` };
    if (state === 'closed')
        return { goes: true, reason: `${name} is closed` };
    const unknown = `the state of ${name} is unknown`;
    if (writtenAt === undefined)
        return { goes: false, reason: `${unknown}, and so is the age of the entry` };
    const days = Math.floor((now - writtenAt) / sweep_plan_dayMs);
    const age = `${unknown}, and the entry was written ${days === 1 ? 'a day' : `${days} days`} ago`;
    return { goes: now - writtenAt > ttlMs, reason: age };
}

;// CONCATENATED MODULE: ./build/core/commands/sweep.js










/**
 * Removes the entries that pull requests of one source left behind: those of closed pull requests, and old ones where
 * the state is unknown. Removes the oldest first, up to a limit. Never rejects: a failure is in the report.
 */
async function sweep(input, ports) {
    const results = [];
    const whole = await runOnCatalogue(input, input.source.key, ports, (run) => sweep_steps(input, ports, run, results));
    return fleetReport(whole, results);
}
async function sweep_steps(input, ports, run, results) {
    const { center, draft } = run;
    const [service, apis] = await run.timed('read', () => Promise.all([center.getService(), center.listApis()]));
    if (!service)
        throw missingApiCenter(center.paths.service);
    const { own, foreign } = stagedEntries(apis, input.source);
    const states = await readStates(own, input);
    const decisions = planSweep(own, states, input.policy, ports.wallClock());
    ports.progress.planned({
        ...removalOf(decisions.map(({ entry }) => entry.apiId)),
        steps: decisions.map(({ entry, action }) => action === 'remove'
            ? { kind: 'api', id: entry.apiId, action: 'delete', changes: [], after: [] }
            : { kind: 'api', id: entry.apiId, action: 'keep', changes: [], after: [], properties: {} }),
    });
    draft.warnings.push(...warningsOf(decisions, states, input.policy), ...passedOver(foreign.length));
    if (input.dryRun) {
        const going = decisions.some(({ action }) => action === 'remove');
        results.push(...decisions.map((decision) => resultOf(decision, input, 'planned')));
        return { status: 'planned', exitCode: errors/* exitCodes */.hS.done, changed: going };
    }
    const failures = [];
    for (const decision of decisions) {
        ports.signal.throwIfAborted();
        const result = await sweep_carryOut(decision, run);
        if (result instanceof errors/* Failure */.HR)
            failures.push(result);
        results.push(result instanceof errors/* Failure */.HR
            ? { ...resultOf(decision, input, 'failed'), ...(0,report_report/* describeError */.Uc)(result, ports.words) }
            : resultOf(decision, input, result));
    }
    const changed = results.some((result) => result.changed);
    const [failure] = failures;
    if (failure)
        throw changed ? unfinished(failure, failures.length) : failure;
    return { status: changed ? 'removed' : 'unchanged', exitCode: errors/* exitCodes */.hS.done, changed };
}
/** Reads the states one after the other, because a host's limits apply to the whole account. */
async function readStates(entries, { stateOf }) {
    const states = new Map();
    for (const { pullRequest, protected: stays } of entries) {
        if (!stays && !states.has(pullRequest))
            states.set(pullRequest, await stateOf(pullRequest));
    }
    return states;
}
async function sweep_carryOut({ entry, action }, run) {
    if (action === 'keep')
        return 'unchanged';
    if (action === 'postpone')
        return 'skipped';
    try {
        await run.apply(removalOf([entry.apiId]));
        return 'removed';
    }
    catch (error) {
        if (error instanceof errors/* Failure */.HR)
            return error;
        throw error;
    }
}
function resultOf({ entry, action, reason }, input, status) {
    const goes = action === 'remove';
    return resultWithoutEffort({
        status,
        exitCode: errors/* exitCodes */.hS.done,
        changed: status === 'removed' || (status === 'planned' && goes),
        command: input.command,
        target: { ...input.target, armEndpoint: input.endpoint.url },
        source: input.source.key,
        staging: { pullRequest: entry.pullRequest, place: input.place },
        plan: [{ kind: 'api', id: entry.apiId, action: goes ? 'delete' : 'keep', changes: [] }],
        applied: [],
        warnings: [{ code: `sweep-${action}`, level: 'notice', message: `${entry.apiId}: ${reason}.` }],
    });
}
function warningsOf(decisions, states, { maxDeletes }) {
    const postponed = decisions.filter(({ action }) => action === 'postpone').length;
    const unknown = [...states].filter(([, state]) => state === 'unknown').map(([number]) => number);
    const warnings = [];
    if (postponed > 0) {
        warnings.push({
            code: 'sweep-limit',
            message: (0,core_message/* sentence */.em) `${postponed} more ${postponed === 1 ? 'entry' : 'entries'} can be removed. One run removes at most ${maxDeletes} (${(0,references/* input */.hF)('max-deletes')}); the next sweep continues.`,
        });
    }
    if (unknown.length > 0) {
        warnings.push({
            code: 'pull-request-unknown',
            message: (0,core_message/* sentence */.em) `The state of pull requests ${unknown.slice(0, 10).join(', ')}${unknown.length > 10 ? ', …' : ''} is unknown. Their entries are removed when they are older than ${(0,references/* input */.hF)('staging-ttl')}.`,
        });
    }
    return warnings;
}
function unfinished(failure, count) {
    return new errors/* Incomplete */.nd({
        code: failure.code,
        message: (0,core_message/* sentence */.em) `The sweep is incomplete: ${count === 1 ? 'an entry' : `${count} entries`} could not be removed. ${failure.text}`,
        ...(failure.why === undefined ? {} : { why: failure.why }),
        next: (0,core_message/* sentence */.em) `${failure.next} The next sweep tries again.`,
        cause: failure,
    });
}

;// CONCATENATED MODULE: ./build/core/registration/unregister-plan.js














/** Throws InvalidInput for an entry of another source, and for the removal of a protected one. */
function checkOwnEntry(request, api) {
    const stamp = readStamp(api.properties.externalDocumentation);
    if (!request.force && !isStampOf(stamp, request.source))
        throw notOurEntry(request, stamp);
    if (request.mode === 'remove' && stamp?.protected)
        throw protectedEntry(request.apiId);
}
function notOurEntry({ apiId, source }, stamp) {
    return new errors/* InvalidInput */.o9({
        code: 'not-our-entry',
        message: stamp
            ? ofAnotherSource(apiId, stamp, source)
            : `The API "${(0,printable/* printable */.g)(apiId)}" was not registered by this tool.`,
        next: (0,core_message/* sentence */.em) `Unregister it from the repository that registered it. To remove it anyway, use the command line: ${(0,references/* command */.G5)('mcp-register', 'unregister', '--force')}`,
    });
}
/**
 * The deployment to remove: the one with the given name or runtime URL, otherwise the one of the environment. Throws
 * InvalidInput when several match.
 *
 * @returns undefined when there is no such deployment, and so nothing to do
 */
function findRemoval(request, { deployments }) {
    const wanted = (request.environmentId ?? defaultEnvironmentId).toLowerCase();
    const byName = deployments.filter(({ name }) => name.toLowerCase() === request.deploymentId?.toLowerCase());
    const byUrl = deployments.filter(({ properties }) => request.serverUrl !== undefined && properties.server?.runtimeUri?.includes(request.serverUrl));
    const byEnvironment = deployments.filter(({ properties }) => environmentOfReference(properties.environmentId)?.toLowerCase() === wanted);
    const candidates = request.deploymentId !== undefined
        ? byName
        : request.serverUrl !== undefined && request.environmentId === undefined
            ? byUrl
            : request.serverUrl !== undefined
                ? byEnvironment.filter((deployment) => byUrl.includes(deployment))
                : byEnvironment;
    const [deployment, ...others] = candidates;
    if (others.length > 0) {
        throw ambiguousDeployment(candidates, (0,core_message/* sentence */.em) `Give ${(0,references/* input */.hF)('deployment-id')} with the name of the one to remove.`);
    }
    if (!deployment)
        return undefined;
    return { deployment, bound: definitionOfReference(deployment.properties.definitionId) };
}
/**
 * What an interrupted removal left behind: a definition with this environment's name that no deployment uses; or, in an
 * entry that this tool created and that has no deployment left, its only version with its only definition, or the bare
 * entry. Anything else may belong to another deployment and stays.
 */
function findLeftover(request, { api, versions, deployments }, definitions) {
    if (request.mode !== 'remove')
        return undefined;
    const used = deployments.map(({ properties }) => definitionOfReference(properties.definitionId));
    const environmentId = request.environmentId ?? defaultEnvironmentId;
    const ours = ['-streamable', '-sse'].map((suffix) => (0,slug/* suffixedId */.kT)(environmentId, suffix));
    for (const [version, list] of definitions) {
        const left = list.find(({ name }) => ours.some((own) => sameName(own, name)) &&
            !used.some((one) => sameName(one?.version, version) && sameName(one?.definition, name)));
        if (left)
            return { bound: { version, definition: left.name } };
    }
    const created = readStamp(api.properties.externalDocumentation)?.created ?? false;
    if (!created || deployments.length > 0 || versions.length > 1)
        return undefined;
    const [version] = versions;
    if (!version)
        return { bound: undefined };
    const [definition, ...others] = definitions.get(version.name) ?? [];
    if (others.length > 0)
        return undefined;
    return { bound: { version: version.name, ...(0,optional/* optional */.l)('definition', definition?.name) } };
}
/**
 * Plans the removal of the deployment, then of its definition and version when nothing else refers to them, then of the
 * API when this tool created it and nothing is left in it; never of an environment. The modes `deprecate` and `retire`
 * remove nothing: the version gets that stage, unless another deployment uses it.
 *
 * @param definitions those of the version that the deployment uses
 */
function planRemoval(request, registered, removal, definitions) {
    const { apiId } = request;
    const { deployment, bound } = removal;
    const version = registered.versions.find(({ name }) => sameName(name, bound?.version));
    const definition = definitions.find(({ name }) => sameName(name, bound?.definition));
    const address = {
        apiId,
        versionId: version?.name ?? bound?.version ?? '',
        definitionId: definition?.name ?? bound?.definition ?? '',
    };
    const others = registered.deployments
        .filter(({ name }) => name !== deployment?.name)
        .map(({ properties }) => definitionOfReference(properties.definitionId));
    const versionUsed = others.some((other) => sameName(other?.version, bound?.version));
    if (request.mode !== 'remove') {
        if (!version)
            return { address, steps: [] };
        const stage = request.mode === 'deprecate' ? 'deprecated' : 'retired';
        const stored = (0,json/* toJson */.a)(version.properties);
        const next = versionUsed ? stored : { ...stored, lifecycleStage: stage };
        return { address, steps: [resourceStep('version', version.name, stored, next, [])] };
    }
    const definitionUsed = others.some((other) => sameName(other?.version, bound?.version) && sameName(other?.definition, bound?.definition));
    const definitionGoes = definition !== undefined && !definitionUsed;
    const versionGoes = version !== undefined && !versionUsed && definitions.length === (definitionGoes ? 1 : 0);
    const created = readStamp(registered.api.properties.externalDocumentation)?.created ?? false;
    const apiGoes = created &&
        registered.deployments.length === (deployment ? 1 : 0) &&
        registered.versions.length === (versionGoes ? 1 : 0);
    const going = [
        ...(deployment ? [{ kind: 'deployment', id: deployment.name, goes: true }] : []),
        ...(definition ? [{ kind: 'definition', id: definition.name, goes: definitionGoes }] : []),
        ...(version ? [{ kind: 'version', id: version.name, goes: versionGoes }] : []),
        { kind: 'api', id: apiId, goes: apiGoes },
    ];
    const steps = [];
    let before;
    for (const { kind, id, goes } of going) {
        const after = before === undefined ? [] : [before];
        steps.push(goes
            ? { kind, id, action: 'delete', changes: [], after }
            : { kind, id, action: 'keep', changes: [], after, properties: {} });
        before = `${kind}/${id}`;
    }
    return { address, steps };
}

;// CONCATENATED MODULE: ./build/core/commands/unregister.js








/**
 * Removes the registration of one environment. Never rejects: a failure is in the report. A registration that does not
 * exist is not a failure; the status is then `unchanged`.
 */
function unregister(input, ports) {
    return runOnCatalogue(input, input.request.source.key, ports, (run) => unregister_steps(input, ports, run));
}
async function unregister_steps({ request: given, dryRun }, ports, run) {
    const { draft } = run;
    const request = await ofExistingEntry(given, run.center);
    const nothing = {
        status: dryRun ? 'planned' : 'unchanged',
        exitCode: errors/* exitCodes */.hS.done,
        changed: false,
    };
    const registered = await run.timed('read', () => readApi(request, run));
    if (!registered) {
        draft.warnings.push({
            code: 'not-registered',
            message: `The API "${request.apiId}" does not exist, so there is nothing to remove.`,
        });
        return nothing;
    }
    checkOwnEntry(request, registered.api);
    const found = findRemoval(request, registered);
    const definitions = await unregister_readDefinitions(request, registered, found, run);
    const removal = found ?? findLeftover(request, registered, definitions);
    if (!removal) {
        draft.warnings.push({
            code: 'not-deployed',
            message: `The API "${request.apiId}" has no such deployment, so there is nothing to remove.`,
        });
        return nothing;
    }
    const bound = removal.bound && (definitions.get(removal.bound.version) ?? []);
    const plan = planRemoval(request, registered, removal, bound ?? []);
    draft.plan = plan.steps.map(report_report/* describeStep */.Ey);
    ports.progress.planned(plan);
    if (!hasWork(plan)) {
        if (request.mode !== 'remove')
            draft.warnings.push(stageStays(plan.address.versionId));
        return nothing;
    }
    if (dryRun)
        return { ...nothing, changed: true };
    await run.apply(plan);
    return { status: 'removed', exitCode: errors/* exitCodes */.hS.done, changed: true };
}
function stageStays(versionId) {
    return {
        code: 'stage-stays',
        message: `The version "${(0,printable/* printable */.g)(versionId)}" is unchanged: it has that lifecycle stage already, or another deployment uses it.`,
    };
}
/** The definitions of the version that the deployment uses; without a deployment those of all versions, to find leftovers. */
async function unregister_readDefinitions({ apiId }, { versions }, found, { center }) {
    const pointedTo = found?.bound ? [found.bound.version] : [];
    const names = found ? pointedTo : versions.map(({ name }) => name);
    const lists = await Promise.all(names.map(async (name) => [name, await center.listDefinitions(apiId, name)]));
    return new Map(lists);
}
async function readApi({ apiId }, { center }) {
    const [service, api, versions, deployments] = await Promise.all([
        center.getService(),
        center.getApi(apiId),
        center.listVersions(apiId),
        center.listDeployments(apiId),
    ]);
    if (!service)
        throw missingApiCenter(center.paths.service);
    return api && { api, versions, deployments };
}

;// CONCATENATED MODULE: ./build/app/repository-to-ask.js




/**
 * The repository to ask about a pull request. A number that an event tells is one of the host's own repository, so
 * entries of another one are refused: its pull request of that number is a different one. A preview writes no entry
 * and may compare with any. Throws InvalidInput.
 */
function repositoryToAsk({ owner, place, eventSource }) {
    if (!eventSource)
        return owner.source;
    if (place !== 'preview' && !isSameSource(owner.source, eventSource)) {
        throw repository_to_ask_ofAnotherSource(owner.source, eventSource);
    }
    return eventSource;
}
function repository_to_ask_ofAnotherSource(owner, repository) {
    return new errors/* InvalidInput */.o9({
        code: 'pull-request-of-another-source',
        message: (0,core_message/* sentence */.em) `The pull request belongs to ${shownSource(repository)}, and ${(0,references/* input */.hF)('source')} names another repository: ${shownSource(owner)}.`,
        why: 'The entry of a pull request is removed when that pull request closes, so both belong to one repository.',
        next: (0,core_message/* sentence */.em) `Leave ${(0,references/* input */.hF)('source')} out of this step, or name a pull request of that repository: ${(0,references/* input */.hF)('pull-request', '<number>')}.`,
    });
}

;// CONCATENATED MODULE: ./build/app/dispatch.js











/**
 * Does what the inputs say. Throws InvalidInput where the owner of an entry does not fit its pull request; whatever
 * else happens is in the report.
 */
async function dispatch(inputs, context, ports) {
    const { run } = context;
    switch (inputs.job) {
        case 'nothing':
            return { report: idle(inputs, run, ports) };
        case 'look':
            return { report: await lookWithoutCredentials({ ...inputs, run }, ports) };
        case 'probe':
            return { report: await probeServer({ ...inputs, run }, ports) };
        case 'surface': {
            const onHealthy = async (server) => context.keepSurface?.(inputs, server);
            return { report: await probeServer({ ...inputs, run, onHealthy }, ports) };
        }
        case 'register': {
            const { source, warnings } = await context.identify(inputs.request.source);
            const input = { ...inputs, run, request: { ...inputs.request, source } };
            return { report: withWarnings(await register(input, ports), warnings, ports) };
        }
        case 'unregister': {
            const { source, warnings } = await context.identify(inputs.request.source);
            const input = { ...inputs, run, request: { ...inputs.request, source } };
            return { report: withWarnings(await unregister(input, ports), warnings, ports) };
        }
        case 'preview':
            return { report: await runPreview(inputs, run, ports) };
        case 'stage':
            return runStage(inputs, context, ports);
        case 'unstage':
            return runUnstage(inputs, context, ports);
        case 'sweep':
            return runSweep(inputs, context, ports);
    }
}
async function runPreview({ reason, ...inputs }, run, ports) {
    const report = await preview({ ...inputs, run, production: inputs.target }, ports);
    const notice = { code: 'preview-only', level: 'notice', message: reason };
    return withWarnings(report, [notice], ports);
}
async function runStage({ number, staging, ...inputs }, context, ports) {
    const place = inputs.command === 'plan' ? 'preview' : staging.place;
    const owner = await context.identify(inputs.request.source);
    const pullRequests = context.pullRequestsOf(repositoryToAsk({ owner, place, eventSource: eventSource(inputs, context) }));
    const report = await stage({
        ...inputs,
        run: context.run,
        request: { ...inputs.request, source: owner.source },
        target: place === 'preview' ? inputs.target : staging.target,
        production: inputs.target,
        place,
        stagingEnvironmentId: staging.environmentId,
        pullRequest: pullRequestOf(number, pullRequests),
    }, ports);
    return { report: withWarnings(report, owner.warnings, ports), pullRequests };
}
async function runUnstage({ number, staging, ...inputs }, context, ports) {
    const { target, place } = staging;
    const owner = await context.identify(inputs.source);
    const pullRequests = context.pullRequestsOf(repositoryToAsk({ owner, place, eventSource: eventSource(inputs, context) }));
    const { source } = owner;
    const pullRequest = pullRequestOf(number, pullRequests);
    const report = await unstage({ ...inputs, run: context.run, target, place, source, pullRequest }, ports);
    return { report: withWarnings(report, owner.warnings, ports), pullRequests };
}
async function runSweep({ staging, ...inputs }, { run, identify, pullRequestsOf }, ports) {
    const { source, warnings } = await identify(inputs.source);
    const pullRequests = pullRequestsOf(source);
    const stateOf = (number) => pullRequests.stateOf(number);
    const report = await sweep({ ...inputs, ...staging, source, run, stateOf }, ports);
    return { report: withWarnings(report, warnings, ports), pullRequests };
}
/** A number among the inputs is one of the repository that the entries belong to. */
function eventSource({ pullRequest }, { ownSource }) {
    return typeof pullRequest === 'number' ? undefined : ownSource;
}
function pullRequestOf(number, pullRequests) {
    return { number, state: () => pullRequests.stateOf(number) };
}
/** The report with warnings that came up before the run. */
function withWarnings(report, warnings, { words }) {
    return warnings.length === 0
        ? report
        : { ...report, warnings: [...(0,report_report/* renderWarnings */.c7)(warnings, words), ...report.warnings] };
}
function idle({ command, reason }, run, { words }) {
    return {
        status: 'skipped',
        exitCode: errors/* exitCodes */.hS.done,
        changed: false,
        command,
        run,
        plan: [],
        applied: [],
        requests: report_report/* noRequests */.Il,
        timings: {},
        warnings: (0,report_report/* renderWarnings */.c7)([{ code: 'nothing-to-do', level: 'notice', message: reason }], words),
    };
}

;// CONCATENATED MODULE: ./build/app/progress.js


/** A run in the log of a step: one line for what happens, requests and bodies in the debug log. */
function logProgress(log, words) {
    return {
        attempt: ({ phase, method, httpStatus, ms, error }) => log.debug((0,printable/* printable */.g)(`${phase} ${method}: ${httpStatus ?? 'no answer'} in ${Math.round(ms)} ms ${error ?? ''}`)),
        wait: (ms, reason) => log.info(`Probe: ${(0,printable/* printable */.g)((0,core_message/* render */.XX)(reason, words))}; next attempt in ${Math.ceil(ms / 1000)} s`),
        probed: (result) => log.info(`Probe: ${result.status}, ${(0,printable/* printable */.g)(result.url, 300)}`),
        planned({ steps }) {
            for (const { kind, id, action } of steps)
                log.info(`Plan: ${action} ${kind} ${(0,printable/* printable */.g)(id, 90)}`);
        },
        applied: ({ kind, id, action, ms }) => log.info(`Written: ${kind} ${(0,printable/* printable */.g)(id, 90)} ${action}d in ${ms} ms`),
        request: ({ method, path, status, ms }) => log.debug((0,printable/* printable */.g)(`${method} ${path} ${status ?? 'no answer'} in ${Math.round(ms)} ms`, 500)),
        bug: (error) => log.debug(error instanceof Error ? (error.stack ?? error.message) : String(error)),
    };
}

// EXTERNAL MODULE: ./build/core/project.js
var project = __webpack_require__(22591);
;// CONCATENATED MODULE: ./build/core/report/headline.js




/** Title, verdict on the server's changes, and outcome; the outcome first where it matters more than the changes. */
function headlineOf(report) {
    const outcome = outcomeOf(report);
    const verdict = verdictClause(report);
    const title = headline_titleOf(report);
    if (verdict === undefined || report.status === 'removed')
        return { title, clauses: [outcome] };
    const stopped = report.status === 'skipped' || report.status === 'failed';
    const aboutChanges = !stopped || report.error?.code === 'surface-gate';
    return { title, clauses: aboutChanges ? [verdict, outcome] : [outcome, verdict] };
}
/** One line for the end of a log. */
function resultLine(report) {
    if (isFleetReport(report))
        return fleetLine(report);
    const { title, clauses } = headlineOf(report);
    return `${title}: ${clauses.map(plainPhrase).join('; ')}`;
}
function headline_titleOf({ title, staging, names, probe }) {
    const server = probe?.serverInfo;
    return (0,printable/* printable */.g)(title ?? staging?.apiId ?? names?.apiId ?? server?.title ?? server?.name ?? 'MCP Register', 100);
}
function verdictClause({ verdict, surface }) {
    const count = (wanted) => surface?.changes.filter((one) => one.verdict === wanted).length ?? 0;
    switch (verdict) {
        case 'breaking':
            return [counted_counted(count('breaking'), 'breaking change')];
        case 'incomplete':
            return ['incomplete comparison'];
        case 'unproven':
            return [surface ? counted_counted(count('unproven'), 'unproven change') : 'not compared'];
        case 'warning':
            return [`${counted_counted(count('warning'), 'change')} to review`];
        case 'compatible':
            return [
                count('compatible') > 0
                    ? counted_counted(count('compatible'), 'compatible change')
                    : counted_counted(count('notice'), 'minor change'),
            ];
        case 'none':
            return ['no change'];
        default:
            return undefined;
    }
}
function outcomeOf(report) {
    const { status, names, target, staging, probe, changed } = report;
    const entry = names && target ? phrase `${named(names.apiId)} in ${(0,printable/* printable */.g)(target.serviceName, 90)}` : undefined;
    switch (status) {
        case 'registered':
            return entry ? phrase `${staging ? 'staged' : 'registered'} as ${entry}` : ['registered'];
        case 'unchanged':
            if (!entry)
                return ['nothing to remove'];
            return staging ? phrase `staged as ${entry}` : phrase `${entry} is up to date`;
        case 'planned':
            if (staging?.place !== 'preview') {
                return [changed ? 'planned; nothing was written' : 'nothing to change; nothing was written'];
            }
            return phrase `preview; merging would change ${changed ? '' : 'nothing in '}${named(staging.apiId ?? 'the entry')}`;
        case 'removed':
            return [target ? `removed from ${(0,printable/* printable */.g)(target.serviceName, 90)}` : 'removed'];
        case 'healthy':
            return ['healthy'];
        case 'skipped':
            if (staging)
                return ['not staged'];
            return [
                probe?.status.startsWith('protected-') ? 'skipped; a credential is needed to see more' : 'skipped',
            ];
        case 'failed':
            return [failureClause(report)];
    }
}
function failureClause({ exitCode, applied, target }) {
    const failed = `failed (exit ${exitCode})`;
    if (applied.length > 0)
        return `${failed}; ${counted_counted(applied.length, 'write')} before that`;
    // A write that was not confirmed may have been carried out.
    return target && exitCode !== 6 ? `${failed}; nothing was written` : failed;
}
const statuses = [
    'registered',
    'removed',
    'planned',
    'unchanged',
    'healthy',
    'skipped',
    'failed',
];
function fleetLine({ results, error, exitCode, command }) {
    const counts = statuses.flatMap((status) => {
        const count = results.filter((result) => result.status === status).length;
        return count === 0 ? [] : [`${count} ${status}`];
    });
    const found = counts.length === 0 ? 'no entries' : counts.join(', ');
    return `${(0,printable/* printable */.g)(command, 30)}: ${error ? `failed (exit ${exitCode}); ` : ''}${found}`;
}

;// CONCATENATED MODULE: ./build/core/report/markdown-parts.js


/**
 * Text from outside for one Markdown table cell or line: it cannot end a table, start a link, mention a
 * person or carry HTML.
 */
function markdown_parts_text(value, length = 200) {
    return escapeText((0,printable/* printable */.g)(value, length));
}
/**
 * Besides Markdown's own marks: what the hosts make links of by themselves, which are addresses, mentions, and the
 * numbers of issues, pull requests and work items.
 */
function escapeText(line) {
    return line
        .replace(/&/g, '&amp;')
        .replace(/</g, '&lt;')
        .replace(/>/g, '&gt;')
        .replace(/[\\`*_{}[\]()#+!|~-]/g, (mark) => `\\${mark}`)
        .replace(/@/g, '@\u200b')
        .replace(/:(?=\/\/)|(?<![a-z\d])(?:www(?=\.)|mailto:|xmpp:|GH(?=\\-\d))|[#!](?=\d)/gi, (start) => `${start}\u200b`);
}
/** A URL of ours as code: what is clickable and what is not is decided by us. */
function code(value, length = 400) {
    return `\`${(0,printable/* printable */.g)(value, length).replace(/[`|]/g, '')}\``;
}
/** What stays as it is within a code span, in a table too. */
const plainName = /^[\w.:/$*[\]{}-]+$/;
/** A clause with the names in it as code, or as quoted text where code could not hold them. */
function clause(parts) {
    return parts
        .map((part) => {
        if (typeof part === 'string')
            return within(part);
        return plainName.test(part.name) ? `\`${part.name}\`` : `“${markdown_parts_text(part.name)}”`;
    })
        .join('');
}
/** Text within a clause, with the blanks at its ends. */
function within(part) {
    const [, start = '', inner = '', end = ''] = /^( ?)([\s\S]*?)( ?)$/.exec(part) ?? [];
    return `${start}${markdown_parts_text(inner, 600)}${end}`;
}
/** A clause as a sentence. */
function sentenceOf(parts) {
    return asSentence(clause(parts));
}
/** Lines of text, one below the other. */
function markdown_parts_lines(value, length) {
    return value
        .split('\n')
        .map((line) => markdown_parts_text(line, length))
        .join('<br>');
}
/** Lines to copy as they stand. */
function toCopy(values) {
    return ['```text', ...values.map((value) => (0,printable/* printable */.g)(value, 400).replaceAll('`', "'")), '```'].join('\n');
}
function table(head, rows) {
    const row = (cells) => `| ${cells.join(' | ')} |`;
    return [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');
}
function section(title, content) {
    return content === '' ? '' : `#### ${title}\n\n${content}`;
}

;// CONCATENATED MODULE: ./build/core/report/markdown.js






/** GitHub drops a step's summary over 1 MiB whole; this stays far below. */
const markdown_limit = 200_000;
const toolsShown = 50;
const changesShown = 50;
const entriesShown = 100;
/** Characters of a link that holds a whole URL, percent-encoded. */
const linkLength = 1500;
/** A run as Markdown, for the summary of a job. Everything from outside is escaped. */
function renderMarkdown(report) {
    const blocks = isFleetReport(report) ? fleetBlocks(report) : reportBlocks(report);
    const markdown = `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
    return markdown.length <= markdown_limit ? markdown : `${markdown.slice(0, markdown_limit)}\n\n… cut\n`;
}
function reportBlocks(report) {
    return [
        heading(report),
        failure(report),
        markdown_facts(report),
        effort(report),
        section('Plan', planTable(report)),
        section('Written', written(report)),
        section('What changes for clients', surfaceTable(report, changesShown)),
        section('Warnings', warnings(report)),
        tools(report),
        installation(report),
    ];
}
/** What happened to each entry, with the reason, before anything else. */
function fleetBlocks(report) {
    const { results } = report;
    const rest = results.length - entriesShown;
    const rows = results
        .slice(0, entriesShown)
        .map(({ plan, status, warnings: [reason] }) => [
        markdown_parts_text(plan[0]?.id ?? '', 90),
        status,
        markdown_parts_text(reason?.message ?? '', 200),
    ]);
    const headlines = {
        removed: 'Sweep: entries of closed pull requests were removed',
        unchanged: 'Sweep: nothing to remove',
        planned: 'Sweep: planned; nothing was written',
    };
    return [
        `### ${headlines[report.status] ?? `Sweep: failed (exit ${report.exitCode})`}`,
        failure(report),
        rows.length === 0 ? '' : table(['entry', '', 'why'], rows),
        rest > 0 ? `And ${rest} more in the report.` : '',
        section('Warnings', warnings(report)),
    ];
}
/** The headline of a run, and below it the rest of what it came to. */
function heading(report) {
    const { title, clauses } = headlineOf(report);
    const [first, ...rest] = clauses;
    return [`### ${markdown_parts_text(title)}: ${clause(first)}`, ...rest.map(sentenceOf)].join('\n\n');
}
/** What happened, why, and the next thing to do; empty when all is well. Further lines of the last are to be copied. */
function failure({ error }) {
    if (!error)
        return '';
    const [next = '', ...copied] = error.next.split('\n');
    return [
        `**What** ${markdown_parts_lines(error.message, 1000)}`,
        ...(error.why ? [`**Why** ${markdown_parts_text(error.why, 1000)}`] : []),
        `**Next** ${markdown_parts_text(next, 1000)}`,
        ...(copied.length > 0 ? [toCopy(copied)] : []),
        `**More** ${(0,project/* helpUrl */.xR)(error.code)}`,
    ].join('\n\n');
}
/** What the server is and where it is found, as a table. */
function markdown_facts(report) {
    const { probe, endpointUrl, links, visibility, surface } = report;
    const info = probe?.serverInfo;
    const rows = [
        endpointUrl === undefined ? undefined : ['Endpoint', code(endpointUrl)],
        probe && ['Health', `${probe.status}${probe.reason ? ` (${markdown_parts_text(probe.reason)})` : ''}`],
        info && ['Server', `${markdown_parts_text(info.title ?? info.name)} ${markdown_parts_text(info.version)}`],
        probe?.protocolVersion === undefined ? undefined : ['Protocol', markdown_parts_text(probe.protocolVersion)],
        probe?.latencyMs === undefined ? undefined : ['Latency', `${probe.latencyMs} ms`],
        probe?.status === 'healthy' ? ['Tools', String(probe.tools.length)] : undefined,
        visibility && ['In the registry', visibility],
        links?.portal === undefined ? undefined : ['Portal', links.portal],
        links?.registry === undefined ? undefined : ['Registry', code(links.registry)],
        links?.clickable === undefined ? undefined : ['VS Code', links.clickable],
        surface && ['Surface', code(surface.surfaceHash)],
    ];
    const known = rows.filter((row) => row !== undefined);
    return known.length === 0 ? '' : table(['', ''], known);
}
function effort({ requests, timings }) {
    const seconds = ((timings.total ?? 0) / 1000).toFixed(1);
    return [
        counted_counted(requests.writes, 'write'),
        counted_counted(requests.reads + requests.exports, 'read'),
        `${requests.retries} ${requests.retries === 1 ? 'retry' : 'retries'}`,
        `${seconds} s`,
    ].join(', ');
}
function planTable({ plan }) {
    if (plan.length === 0)
        return '';
    return table(['', 'resource', 'name', 'changes'], plan.map(({ kind, id, action, changes }) => [
        action,
        kind,
        markdown_parts_text(id, 90),
        action === 'update'
            ? changes
                .map(({ field, before, after }) => `${markdown_parts_text(field)}: ${markdown_brief(before)} → ${markdown_brief(after)}`)
                .join('<br>')
            : '',
    ]));
}
const markdown_verbs = { create: 'created', update: 'updated', delete: 'removed' };
/** The writes that were confirmed, whatever was planned; says so when a plan was not carried out at all. */
function written({ applied, plan, status }) {
    const wanted = plan.some(({ action }) => action !== 'keep');
    if (applied.length === 0)
        return wanted && status === 'failed' ? 'Nothing was written.' : '';
    const rows = Object.entries(markdown_verbs).flatMap(([action, verb]) => {
        const steps = applied.filter((step) => step.action === action);
        return steps.length === 0
            ? []
            : [[verb, steps.map(({ kind, id }) => `${kind} ${markdown_parts_text(id, 90)}`).join(', ')]];
    });
    return table(['', ''], rows);
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
        table(['verdict', '', 'name', 'what it means'], changes
            .slice(0, shown)
            .map((change) => [change.verdict, change.kind, markdown_parts_text(change.name, 80), meaning(change)])),
        ...(rest > 0 ? [`And ${rest} more in the report.`] : []),
    ].join('\n\n');
}
/** What it means, and for a text how it read and reads now. */
function meaning({ text: parts, before, after }) {
    return [
        sentenceOf(parts),
        ...(before === undefined ? [] : [`Before: ${markdown_parts_text(before, 400)}`]),
        ...(after === undefined ? [] : [`After: ${markdown_parts_text(after, 400)}`]),
    ].join('<br>');
}
/** @param shown maximum number of warnings */
function warnings({ warnings: all }, shown = Number.POSITIVE_INFINITY) {
    const rows = all
        .slice(0, shown)
        .map(({ code: name, message }) => `- ${markdown_parts_text(message, 600)} (${markdown_parts_text(name)})`);
    return [...rows, ...(all.length > shown ? [`- and ${all.length - shown} more`] : [])].join('\n');
}
function tools({ probe }) {
    if (!probe || probe.tools.length === 0)
        return '';
    const rest = probe.tools.length - toolsShown;
    return [
        `<details><summary>${counted_counted(probe.tools.length, 'tool')}</summary>`,
        table(['tool', 'description'], probe.tools
            .slice(0, toolsShown)
            .map(({ name, description }) => [markdown_parts_text(name, 80), markdown_parts_text(description ?? '', 200)])),
        ...(rest > 0 ? [`And ${rest} more.`] : []),
        '</details>',
    ].join('\n\n');
}
/** How to install the server, behind a fold. The `vscode:` link is text: GitHub removes such links. */
function installation({ links }) {
    if (links?.install === undefined || links.vscode === undefined)
        return '';
    const rows = installWays(links.install).map(({ client, lines: copied }) => [
        markdown_parts_text(client),
        copied.map((line) => code(line, linkLength)).join(' '),
    ]);
    return [
        '<details><summary>Install it in a client</summary>',
        table(['client', 'to open, to run or to paste'], [['VS Code', code(links.vscode, linkLength)], ...rows]),
        '</details>',
    ].join('\n\n');
}
function markdown_brief(value) {
    if (value === undefined)
        return 'nothing';
    return markdown_parts_text(typeof value === 'string' ? value : JSON.stringify(value), 80);
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
    { name: 'api-id', help: 'Name of the entry', value: ({ names }) => names?.apiId },
    { name: 'api-resource-id', help: 'ARM id of the entry', value: apiResourceId },
    { name: 'version-id', help: 'Name of the version', value: ({ names }) => names?.versionId },
    { name: 'definition-id', help: 'Name of the definition', value: ({ names }) => names?.definitionId },
    { name: 'deployment-id', help: 'Name of the deployment', value: ({ names }) => names?.deploymentId },
    { name: 'environment-id', help: 'Name of the environment', value: ({ names }) => names?.environmentId },
    { name: 'portal-url', help: 'The API Center portal', value: ({ links }) => links?.portal },
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
        help: 'Hash of everything that the gate judges: what accept-surface takes',
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
    const path = await attempt('the report file', () => publication.saveReport(`${safeJson(report)}\n`));
    await attempt('the outputs', () => publication.outputs(outputValues(overallReport(report), path ?? '')));
    for (const { code, message, level = 'warning' } of report.warnings) {
        log.annotate({ level, code, text: message });
    }
    await attempt('the summary', () => publication.summary(renderMarkdown(report)));
    if (lost.length > 0) {
        const text = `Could not write ${lost.join(', ')}. The result of the run is not affected.`;
        log.annotate({ level: 'warning', code: 'not-published', text });
    }
    if (report.error) {
        const { code, message, why, next } = report.error;
        const text = [message, why, next, (0,project/* helpUrl */.xR)(code)].filter((part) => part !== undefined).join('\n');
        log.annotate({ level: 'error', code, text });
    }
    publication.finish(report, resultLine(report));
}

;// CONCATENATED MODULE: ./build/core/report/pull-request-comment.js


/** Identifies a comment of ours, together with its author. */
const commentMarker = '<!-- mcp-register: comment -->';
/** GitHub takes 65,536 characters, Azure DevOps more. */
const pull_request_comment_limit = 60_000;
const pull_request_comment_changesShown = 20;
const warningsShown = 5;
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
    while (body().length > pull_request_comment_limit) {
        const longest = sorted.reduce((a, b) => (b.markdown.length > a.markdown.length ? b : a));
        const short = `${longest.markdown.split('\n')[0]?.slice(0, 200)}\n\nThe rest is in the summary of the run.`;
        if (short.length >= longest.markdown.length)
            break;
        sorted[sorted.indexOf(longest)] = { ...longest, markdown: short };
    }
    return body().slice(0, pull_request_comment_limit);
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
            markdown: `### ${markdown_parts_text(one.key)}: removed\n\nThe pull request is closed, and its entry was removed.`,
        }
        : one);
}
/** The section of a run for a pull request; undefined for a run that is for no entry of its own. */
function sectionOf(report) {
    const { staging, status } = report;
    if (staging?.apiId === undefined)
        return undefined;
    const { apiId: key, place } = staging;
    const wroteEntry = report.applied.some(({ kind, action }) => kind === 'api' && action === 'create');
    const isThere = status === 'registered' || status === 'unchanged' || (status === 'failed' && wroteEntry);
    const markdown = [
        heading(report),
        failure(report),
        section('What changes for clients', comparison(report)),
        markdown_facts(report),
        section('Written', written(report)),
        section('Warnings', warnings(report, warningsShown)),
        report.run.url === undefined ? '' : `[The run](${report.run.url})`,
    ];
    return {
        key,
        state: place !== 'preview' && isThere ? 'staged' : status === 'removed' ? 'removed' : 'shown',
        markdown: markdown.filter((block) => block !== '').join('\n\n'),
    };
}
function comparison(report) {
    const { verdict, surface } = report;
    if (surface === undefined)
        return '';
    if (verdict === 'not-compared')
        return 'Nothing is registered yet, so nothing was compared.';
    const changes = surfaceTable(report, pull_request_comment_changesShown);
    return changes === '' ? 'Nothing: the server offers what is registered.' : changes;
}

;// CONCATENATED MODULE: ./build/app/sticky-comment.js

/** Longer than a job takes from reading the comment to writing it; longer still where many jobs write. */
const settleMs = 1000;
const greatestLooks = 10;
/**
 * Keeps one comment up to date that several jobs share. Hosts cannot write on a condition, so a job that read
 * before we wrote may write over us: we look again a moment later, until a look finds nothing to change. Of
 * two comments made at the same time the older one stays, with what both said. One run creates one comment at
 * most, even where a later list does not show it.
 *
 * @param change the body that is to be, from those that are there, the oldest first; undefined when none is
 */
async function keepComment(store, change, { clock, random, signal }) {
    let url;
    let created;
    for (let look = 1; look <= greatestLooks; look++) {
        const listed = await store.list();
        // A host that does not show what this run made still has it.
        const [first, ...duplicates] = listed.length > 0 || !created ? listed : [created];
        const body = change([first, ...duplicates].flatMap((one) => (one ? [one.body] : [])));
        url = first?.url;
        if (body === undefined || (first?.body === body && duplicates.length === 0)) {
            return { settled: true, ...(0,optional/* optional */.l)('url', url) };
        }
        if (!first)
            created = await store.create(body);
        else if (first.body !== body) {
            await store.update(first.id, body);
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
async function commentOnPullRequest(report, pullRequests, ports) {
    const { staging } = report;
    const change = pull_request_comment_changeOf(report);
    if (!staging || !change)
        return report;
    const { warnings, url } = await comment(staging.pullRequest, change, pullRequests, ports);
    return {
        ...report,
        staging: { ...staging, ...(0,optional/* optional */.l)('commentUrl', url) },
        warnings: [...report.warnings, ...(0,report_report/* renderWarnings */.c7)(warnings, ports.words)],
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
        return { ...kept, warnings: settled ? [] : [warning('other jobs kept overwriting it')] };
    }
    catch (error) {
        if (error instanceof RepositoryRefusal)
            return { warnings: [warning(error.reason)] };
        return { warnings: [warning((0,printable/* printable */.g)(error instanceof Error ? error.message : String(error), 600))] };
    }
}
/** What the run changes in the comment; undefined when it has nothing to say there. */
function pull_request_comment_changeOf(report) {
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
    return said(meaning.kind === 'about-pull-request' ? await resolve_event_judge(meaning, host) : meaning, warnings);
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
async function resolve_event_judge(about, host) {
    const { number, headSha, proven, ordinaryOn, withoutCredentials } = about;
    if (withoutCredentials !== undefined)
        return { kind: 'without-credentials', reason: withoutCredentials };
    if (number === undefined && headSha === undefined) {
        return resolve_event_preview(about, 'and the event does not say which one');
    }
    const found = await host.find({ ...(number === undefined ? {} : { number }), ...shaOf(headSha) });
    if (found === undefined) {
        return proven && number !== undefined
            ? { kind: 'pull-request', number, closed: false }
            : resolve_event_preview(about, 'and the host did not say more about it');
    }
    const own = found.filter((one) => hasHead(one, headSha));
    if (own.length === 0 && number === undefined && ordinaryOn !== undefined && headSha !== undefined) {
        // That the branch contains the commit is not enough: a merge adds the heads of pull requests to it.
        if ((await host.newestCommit(ordinaryOn)) === headSha)
            return { kind: 'ordinary' };
    }
    const [one, ...others] = own.filter(({ open }) => open);
    if (!one)
        return resolve_event_preview(about, 'and no open pull request has the commit of this run as its head');
    if (others.length > 0)
        return resolve_event_preview(about, 'and several open pull requests have this head');
    const fork = one.fork ?? (proven ? false : undefined);
    if (fork === true)
        return { kind: 'without-credentials', reason: forksCode };
    return fork === false
        ? { kind: 'pull-request', number: one.number, closed: false }
        : resolve_event_preview(about, 'and the host did not say whether it comes from a fork');
}
function shaOf(headSha) {
    return headSha === undefined ? {} : { headSha };
}
function hasHead(found, headSha) {
    if (headSha === undefined || found.headSha === undefined)
        return true;
    return found.headSha.toLowerCase() === headSha.toLowerCase();
}
function resolve_event_preview({ what, number }, why) {
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

;// CONCATENATED MODULE: ./build/app/run-ports.js





/** The same network, which tells what is secret in each request. */
function concealingNetwork(network, conceal) {
    return { ...network, http: concealingTransport(network.http, conceal) };
}
/** The network of a run. Proxies are read from the environment now. */
function createNetwork(signal) {
    return {
        http: createHttpTransport(),
        clock: systemClock,
        wallClock: Date.now,
        random: Math.random,
        signal,
    };
}
/** The outside world of a run in a pipeline. Every token is masked the moment it exists. */
function runPorts(network, { identity, log, progress, words, startUpMs }) {
    return {
        ...network,
        identity: maskedIdentity(interruptible(identity, network.signal), log),
        progress,
        words,
        version: version,
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

;// CONCATENATED MODULE: ./build/app/secret-inputs.js

/** The secret texts among the inputs, to be masked before the first line is printed. */
function secretValues(raw) {
    const secrets = inputRows.filter(({ secret }) => secret).map(({ name }) => name);
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

;// CONCATENATED MODULE: ./build/app/run.js




















/**
 * Runs a step of a pipeline: masks its secrets, reads its inputs, does what they and the event ask for, and publishes
 * the result. Never rejects.
 */
async function run(given, options) {
    const concealment = createConcealment((line) => given.log.mask(line));
    for (const secret of given.secrets())
        concealment.conceal(secret);
    const host = { ...given, log: concealingLog(given.log, concealment) };
    const report = await work(host, options, concealment).catch((error) => {
        if (!(error instanceof errors/* Failure */.HR) && error instanceof Error)
            host.log.debug(error.stack ?? error.message);
        return (0,report_report/* failedReport */.kS)(error, host.command, host.words);
    });
    // Before anything is escaped: an escaped secret is none that a host or a reader of the file would know.
    const shown = concealment.value(report);
    await publish(shown, host);
    return shown;
}
async function work(host, options, concealment) {
    const { words, log, source } = host;
    const { command, raw } = await host.step();
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
        ...(0,optional/* optional */.l)('embedded', host.embedded),
        async eventOf(common) {
            const own = source ? ask(source, common) : unknownPullRequests('the run has no repository', () => { });
            const { event, warnings } = await eventOf(host, common, own);
            noted.push(...warnings);
            return event;
        },
    });
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
        keepSurface: async (given, server) => host.keepSurface?.(given, server),
    };
    const perform = async (ready) => {
        const { report, pullRequests } = await dispatch(ready, context, ports);
        const said = concealment.value(withWarnings(report, noted, ports));
        if (!host.comments || !ready.comment || !pullRequests)
            return said;
        if (!isFleetReport(said))
            return commentOnPullRequest(said, pullRequests, ports);
        const warnings = await commentOnSwept(said, pullRequests, ports);
        return { ...said, warnings: [...said.warnings, ...(0,report_report/* renderWarnings */.c7)(warnings, words)] };
    };
    return log.group(commandTitles[command], () => host.surround?.(inputs, perform) ?? perform(inputs));
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


const secretInputs = new Set(inputRows.filter(({ secret }) => secret).map(({ name }) => (0,camel_case/* camelCase */.x)(name)));
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
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(51455);
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
    return (0,external_node_fs_promises_.open)(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, mode);
}
/**
 * Opens a file that is there, to be read or added to.
 *
 * @throws Error when it is a link, has a second name, or is no file; ENOENT when it is not there
 */
async function openOwnFile(path, to) {
    const access = to === 'read' ? O_RDONLY : O_WRONLY | O_APPEND;
    requireOwn(await lstat(path));
    const file = await open(path, access | O_NOFOLLOW | O_NONBLOCK);
    try {
        requireOwn(await file.stat());
        return file;
    }
    catch (error) {
        await file.close();
        throw error;
    }
}
/**
 * Puts a file in the place of what is there, as a whole: it is written beside it under a name of its own, and is on
 * disk when it gets the name. A link at the path is replaced, and what it leads to stays as it is.
 *
 * @param mode its permissions, less those that the user's mask takes away
 * @returns the number of bytes
 */
async function replaceOwnFile(path, chunks, mode = ownMode) {
    const temporary = `${path}.${(0,external_node_crypto_.randomBytes)(16).toString('hex')}.tmp`;
    const file = await createOwnFile(temporary, mode);
    try {
        const bytes = await writeAndClose(file, chunks);
        await (0,external_node_fs_promises_.rename)(temporary, path);
        return bytes;
    }
    catch (error) {
        await (0,external_node_fs_promises_.rm)(temporary, { force: true });
        throw error;
    }
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
    const folder = dirname(path);
    const below = relative(workingDirectory, folder);
    if (below === '')
        return [];
    if (isAbsolute(below) || below.split(sep)[0] === '..')
        return [folder];
    const parts = below.split(sep);
    return parts.map((_, index) => join(workingDirectory, ...parts.slice(0, index + 1)));
}
async function statsOf(path) {
    try {
        return await lstat(path);
    }
    catch (error) {
        if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')) {
            return undefined;
        }
        throw error;
    }
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

;// CONCATENATED MODULE: ./build/identity/azure-http-client.js

/**
 * An HTTP client for the Azure SDK that sends through the product's own client, with the same limits, proxy, retries and
 * cancellation as every other request. Takes text bodies only, which is all that a sign-in sends.
 */
function azureHttpClient(send) {
    return {
        async sendRequest(request) {
            const { status, headers, text } = await send({
                method: request.method,
                url: request.url,
                headers: request.headers.toJSON(),
                ...(typeof request.body === 'string' ? { body: request.body } : {}),
                // An assertion can be exchanged repeatedly until it expires.
                repeatable: true,
            });
            return { request, status, headers: (0,esm/* createHttpHeaders */.Nc)(headers), bodyAsText: text };
        },
    };
}
/** Options of every credential of @azure/identity: the address of Entra, and the client that sends the requests. */
function credentialOptions(send, authority) {
    return {
        httpClient: azureHttpClient(send),
        // The client above retries itself.
        retryOptions: { maxRetries: 0 },
        ...(authority === undefined || authority === ''
            ? {}
            : // The public directory of authorities does not contain private ones.
                { authorityHost: authority, disableInstanceDiscovery: !isEntra(authority) }),
    };
}
function isEntra(authority) {
    return /^https:\/\/login\.(microsoftonline\.(com|us)|windows\.net|chinacloudapi\.cn|partner\.microsoftonline\.cn)\/?$/i.test(authority);
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
            return await sendToService(send, request);
        }
        catch (error) {
            if (error instanceof errors/* Failure */.HR)
                failure = error;
            throw error;
        }
    };
    const credential = lazyCredential(async () => create(await __webpack_require__.e(/* import() */ 907).then(__webpack_require__.bind(__webpack_require__, 39907)), credentialOptions(explained, authority)));
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
    const identity = await __webpack_require__.e(/* import() */ 907).then(__webpack_require__.bind(__webpack_require__, 39907));
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
function notSignedIn(session) {
    return new errors/* Denied */.Cb({
        code: 'not-signed-in',
        message: session === undefined ? 'No Azure identity is configured.' : 'No Azure identity can sign in.',
        why: session === undefined
            ? 'The run found no Azure CLI session, no service principal and no managed identity.'
            : `${session} No service principal and no managed identity is configured either.`,
        next: (0,core_message/* sentence */.em) `To sign in, ${(0,references/* way */.Mr)('sign-in')}. Or set AZURE_TENANT_ID, AZURE_CLIENT_ID and AZURE_CLIENT_SECRET, or run on a machine with a managed identity.`,
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
    const response = await sendToService(send, {
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
const sign_in_refusal_causes = {
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
    const cause = sign_in_refusal_causes[code];
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







const service_connection_credential_context = {
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
            return federatedCredential({ tenantId, clientId, authority, ask, send, now, context: service_connection_credential_context });
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
                const { ManagedIdentityCredential } = await __webpack_require__.e(/* import() */ 907).then(__webpack_require__.bind(__webpack_require__, 39907));
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
    const explained = explainRefusal(error, { clientId, presented: undefined }, service_connection_credential_context);
    return new errors/* Denied */.Cb({
        code: 'sign-in-failed',
        message: `Could not get an Azure access token for the service connection: ${(0,printable/* printable */.g)(error.message, 600)}`,
        ...(explained?.why === undefined ? {} : { why: explained.why }),
        next: nextSteps[identity.scheme],
        cause: error,
    });
}

;// CONCATENATED MODULE: ./build/hosts/azure-pipelines/azure-pipelines-event.js

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
const taskInputRows = taskRows(inputRows);
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
    const base = `${withoutEnd(collection, '/')}/`;
    return async ({ method, path, apiVersion, body, answer }) => {
        const response = await send({
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
        if (proxyPageOf(base, response)) {
            throw new AzureDevOpsRefusal(explainProxy('Azure DevOps', response.status));
        }
        return azure_devops_api_answerOf(response.status, response.text, answer);
    };
}
const azure_devops_api_refusalSchema = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* parseJson */.qFJ(), dist/* looseObject */._H3({ message: dist/* string */.YjP() }));
function azure_devops_api_answerOf(status, text, schema) {
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

;// CONCATENATED MODULE: ./build/repositories/azure-repos.js





const apiVersion = '7.1';
const pullRequestSchema = dist/* looseObject */._H3({ status: dist/* string */.YjP() });
const foundSchema = dist/* looseObject */._H3({
    status: dist/* string */.YjP(),
    /** Present only for a pull request from a fork. */
    forkSource: dist/* nullish */.cl6(dist/* unknown */.L5J()),
    lastMergeSourceCommit: dist/* nullish */.cl6(dist/* looseObject */._H3({ commitId: dist/* string */.YjP() })),
});
const azure_repos_repositorySchema = dist/* looseObject */._H3({ defaultBranch: dist/* optional */.lqM(dist/* string */.YjP()) });
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
function azure_repos_azureRepos(access) {
    const { api, onUnknown } = access;
    return {
        async stateOf(pullRequest) {
            try {
                const { status } = await api({
                    method: 'GET',
                    path: azure_repos_pathOf(access, pullRequest),
                    apiVersion,
                    answer: pullRequestSchema,
                });
                const state = states.get(status);
                if (state !== undefined)
                    return state;
                onUnknown(`Azure DevOps returned an unknown state: ${status}`);
            }
            catch (error) {
                onUnknown(azure_repos_explain(error, azure_repos_unreadable));
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
                    path: azure_repos_pathOf(access, number),
                    apiVersion,
                    answer: foundSchema,
                });
                const fork = forkSource !== undefined && forkSource !== null;
                const headSha = lastMergeSourceCommit?.commitId;
                return [{ number, open: states.get(status) === 'open', fork, headSha }];
            }
            catch (error) {
                onUnknown(azure_repos_explain(error, azure_repos_unreadable));
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
                    answer: azure_repos_repositorySchema,
                });
                return defaultBranch?.replace(/^refs\/heads\//, '');
            }
            catch (error) {
                onUnknown(azure_repos_explain(error, azure_repos_unreadable));
                return undefined;
            }
        },
        commentsOn: (pullRequest, marker) => threads(access, pullRequest, marker),
    };
}
function repositoryPath({ project, repository }) {
    return `${encodeURIComponent(project)}/_apis/git/repositories/${encodeURIComponent(repository)}`;
}
function azure_repos_pathOf(access, pullRequest) {
    return `${repositoryPath(access)}/pullrequests/${pullRequest}`;
}
/** The page of a pull request, at one of its threads. */
function pageOf({ collection, project, repository }, pullRequest, thread) {
    const base = withoutEnd(collection, '/');
    const path = `${encodeURIComponent(project)}/_git/${encodeURIComponent(repository)}/pullrequest/${pullRequest}`;
    return `${base}/${path}?discussionId=${thread}`;
}
/** Stores each comment as the first of its own thread; its id is that of the thread. */
function threads(access, pullRequest, marker) {
    const { api } = access;
    const path = `${azure_repos_pathOf(access, pullRequest)}/threads`;
    let author;
    /** The id of the first comment, by the id of its thread. */
    const firstComments = new Map();
    const commentPath = (thread) => `${path}/${thread}/comments/${firstComments.get(thread) ?? 1}`;
    const written = async (call) => {
        return call.catch((error) => {
            throw new RepositoryRefusal(azure_repos_explain(error, unwritable), { cause: error });
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
                throw new RepositoryRefusal(azure_repos_explain(error, azure_repos_unreadable), { cause: error });
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
            await written(api({ method: 'PATCH', path, apiVersion, body: { content }, answer: dist/* unknown */.L5J() }));
        },
        async remove(thread) {
            await written(api({ method: 'DELETE', path: commentPath(thread), apiVersion, answer: dist/* unknown */.L5J() }).catch((error) => {
                if (!(error instanceof AzureDevOpsRefusal && error.status === 404))
                    throw error;
            }));
        },
    };
}
const azure_repos_unreadable = 'check that the build service may read the repository, and that the job checks it out, because its token may be limited to repositories that it checks out';
const unwritable = 'allow “Contribute to pull requests” for the build service, “<project> Build Service (<organization>)” or “Project Collection Build Service”, in Project settings, Repositories, Security';
/** Why Azure DevOps refused, and for a missing permission what to do, in one clause. */
function azure_repos_explain(error, whatToDo) {
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

;// CONCATENATED MODULE: ./build/repositories/github.js





const github_pullSchema = dist/* looseObject */._H3({ state: dist/* picklist */.KIO(['open', 'closed']) });
const github_commentSchema = dist/* looseObject */._H3({
    id: dist/* number */.aig(),
    body: dist/* nullish */.cl6(dist/* string */.YjP()),
    html_url: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* string */.YjP(), dist/* url */.OZ5())),
    user: dist/* nullish */.cl6(dist/* looseObject */._H3({ login: dist/* string */.YjP() })),
});
const viewerSchema = dist/* looseObject */._H3({ viewer: dist/* looseObject */._H3({ login: dist/* string */.YjP() }) });
const userSchema = dist/* looseObject */._H3({ login: dist/* string */.YjP() });
/** Pages of 100 comments: older ones are read first, and ours is among the first. */
const github_greatestPages = 50;
/** The name under which the token of a workflow's job writes. */
const jobsOwnName = 'github-actions[bot]';
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
                return dist/* parse */.qgA(github_pullSchema, data).state;
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
    /** Only an app's own token may ask by GraphQL, and only a person's may ask for the user; else it is the job's own. */
    async function viewer() {
        const { octokit } = await connect();
        const answer = await octokit.graphql('{ viewer { login } }').catch(() => undefined);
        const parsed = dist/* safeParse */.xLC(viewerSchema, answer);
        if (parsed.success)
            return github_plainName(parsed.output.viewer.login);
        const user = await octokit.request('GET /user').catch(() => undefined);
        const named = dist/* safeParse */.xLC(userSchema, user?.data);
        return github_plainName(named.success ? named.output.login : jobsOwnName);
    }
    function isOurs({ id, user, body }, own) {
        if (!body?.includes(marker))
            return false;
        return created.has(id) || github_plainName(user?.login ?? '') === own;
    }
    return {
        async list() {
            const { octokit, owner, repo } = await connect();
            author ??= viewer();
            let pages = 0;
            const [own, all] = await Promise.all([
                author,
                octokit.paginate('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', { owner, repo, issue_number: pullRequest, per_page: 100 }, ({ data }, done) => {
                    if (++pages >= github_greatestPages)
                        done();
                    return dist/* parse */.qgA(dist/* array */.YOg(github_commentSchema), data).filter(({ body }) => body?.includes(marker));
                }),
            ]).catch(explained);
            return all
                .filter((comment) => isOurs(comment, own))
                .map(stored)
                .sort((a, b) => a.id - b.id);
        },
        async create(body) {
            const { octokit, owner, repo } = await connect();
            const { data } = await octokit
                .request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
                owner,
                repo,
                issue_number: pullRequest,
                body,
            })
                .catch(explained);
            const comment = dist/* parse */.qgA(github_commentSchema, data);
            created.add(comment.id);
            return stored(comment);
        },
        async update(id, body) {
            const { octokit, owner, repo } = await connect();
            await octokit
                .request('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', {
                owner,
                repo,
                comment_id: id,
                body,
            })
                .catch(explained);
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
/** Some answers write a bot's name with `[bot]`, some without. */
function github_plainName(login) {
    return login.toLowerCase().replace(/\[bot\]$/, '');
}
function explained(error) {
    throw new RepositoryRefusal(explainGitHub(error), { cause: error });
}

;// CONCATENATED MODULE: ./build/hosts/azure-pipelines/pull-requests.js











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
        return pull_requests_inAzureRepos(inRepos, access, agent);
    const isElsewhere = isBuilt && provider !== 'github' && provider !== 'githubenterprise';
    const place = isElsewhere ? undefined : gitHubRepositoryOf(source, gitHubRules(env));
    if (place)
        return gitHubPullRequests({ send: createServiceClient(network), token, ...place, onUnknown });
    const why = isBuilt
        ? `the repository is kept by “${(0,printable/* printable */.g)(env.BUILD_REPOSITORY_PROVIDER || 'unknown', 40)}”; pull requests are known of Azure Repos and of GitHub`
        : `${shownSource(source)} is neither in the organization of this build nor on a GitHub that it may ask`;
    return unknownPullRequests(why, onUnknown);
}
function isSourceOfBuild(source, env) {
    const built = sourceOfPipeline(env);
    return built !== undefined && isSameSource(built, source);
}
function ofBuild(env) {
    return {
        project: env.SYSTEM_TEAMPROJECTID || env.SYSTEM_TEAMPROJECT,
        repository: stableId(env.BUILD_REPOSITORY_ID) ?? env.BUILD_REPOSITORY_NAME,
    };
}
/** Project and repository, where the source is in Azure Repos and in the collection of the build. */
function inCollectionOf({ host, path }, env) {
    // The name of a repository makes an address out of that of the collection.
    const probe = sourceAt(`${withoutEnd(env.SYSTEM_COLLECTIONURI ?? '', '/')}/p/_git/r`);
    const prefix = probe?.path?.replace(/p\/_git\/r$/, '');
    if (!probe || prefix === undefined || host !== probe.host || !path?.startsWith(prefix))
        return undefined;
    const [project, git, repository, ...more] = path.slice(prefix.length).split('/');
    return git === '_git' && more.length === 0 ? { project, repository } : undefined;
}
function pull_requests_inAzureRepos({ project, repository }, { network, onUnknown }, { env, systemToken: token }) {
    const { SYSTEM_COLLECTIONURI: collection } = env;
    if (!token) {
        return unknownPullRequests('the agent gave the task no token of the job (System.AccessToken)', onUnknown);
    }
    if (!collection || !project || !repository) {
        return unknownPullRequests('the agent does not tell collection, project and repository of the build', onUnknown);
    }
    const api = azureDevOpsApi({ collection, token }, createServiceClient(network));
    return azure_repos_azureRepos({ api, collection, project, repository, onUnknown });
}

;// CONCATENATED MODULE: ./build/hosts/azure-pipelines/service-connection.js




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
    const identityOf = () => {
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
    };
    const identity = identityOf();
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
        armUrl: withoutEnd(url, '/'),
        authority: data('activedirectoryauthority') ??
            data('environmentauthorityurl') ??
            cloudNamed(environment ?? '')?.authority,
        resource: environment === 'azurestack' ? data('activedirectoryserviceendpointresourceid') : undefined,
        tenantId: parameter('tenantid'),
        subscriptionId: data('subscriptionid'),
    };
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
var azure_pipelines_words = __webpack_require__(21999);
;// CONCATENATED MODULE: ./build/hosts/azure-pipelines/host.js





















/** Azure Pipelines, by the variables that the agent gives to a task and the commands that it takes. */
function azurePipelinesHost(env, lib, write) {
    const values = valuesOfLibrary(lib, valuesOfEnvironment(env));
    const inputs = taskInputs(values, env);
    const log = (0,agent_log/* createAgentLog */.y_)(lib, write);
    const event = azurePipelinesEvent(env);
    let connection;
    return {
        words: azure_pipelines_words/* taskWords */.b,
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
        await replaceOwnFile(path, [Buffer.from(text)]);
        return path;
    };
    return {
        saveReport: (json) => write('report.json', json),
        outputs(values) {
            for (const [name, value] of Object.entries(values))
                lib.setVariable((0,camel_case/* camelCase */.x)(name), value, false, true);
        },
        // The name is what the tab shows as the heading of this part.
        summary: async (markdown) => lib.uploadSummary(await write('MCP Register.md', markdown)),
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
 * vault whose key it writes into the agent's temporary folder; it prints names and, with debugging on, values as they
 * are read: so every secret must be masked before.
 */
async function loadTaskLib() {
    const given = process.env.AGENT_TEMPDIRECTORY;
    if (!given || !(0,external_node_fs_.existsSync)(given)) {
        // Without a folder of the agent the key would be written into the working directory.
        const folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'mcp-register-'));
        process.env.AGENT_TEMPDIRECTORY = folder;
        process.once('exit', () => (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true }));
    }
    // The library prints it as it loads, and the proxy is set up without it.
    for (const name of ['SECRET_AGENT_PROXYPASSWORD', 'AGENT_PROXYPASSWORD'])
        delete process.env[name];
    return __webpack_require__.e(/* import() */ 358).then(__webpack_require__.t.bind(__webpack_require__, 70358, 19));
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


/***/ })

};
