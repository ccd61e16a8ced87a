export const id = 851;
export const ids = [851];
export const modules = {

/***/ 45851:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gitHubRules: () => (/* binding */ gitHubRules)
/* harmony export */ });
/* harmony import */ var _core_registration_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40963);
/* harmony import */ var _repositories_github_repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41263);
/* harmony import */ var _pipeline_facts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6870);



/** Well-known hosts that are not GitHub: a token for GitHub must not be sent there. */
const otherHosts = /(^|\.)(azure\.com|visualstudio\.com|gitlab\.com|bitbucket\.org|codeberg\.org|localhost)$/;
/** Which GitHub a run may ask: in a workflow only the GitHub of the run, in a build GitHub's own hosts too. */
function gitHubRules(env) {
    const own = (0,_pipeline_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .sourceOfPipeline */ .Fj)(env);
    const known = own === undefined ? {} : { own };
    if (env.GITHUB_ACTIONS === 'true') {
        const host = (0,_core_registration_source_js__WEBPACK_IMPORTED_MODULE_0__/* .sourceAt */ .Pf)(`${(0,_pipeline_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .gitHubServer */ .fF)(env)}/owner/name`)?.host;
        return {
            ...known,
            ownPlace: { repository: env.GITHUB_REPOSITORY, apiUrl: env.GITHUB_API_URL },
            mayAsk: (name) => name === host,
            apiUrlOf: (source) => (source.host === host ? env.GITHUB_API_URL : (0,_repositories_github_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .usualApiUrl */ .AB)(source)),
        };
    }
    if (env.TF_BUILD === 'True') {
        const mayAsk = (name) => name === 'github.com' || name.endsWith('.ghe.com') || name === own?.host;
        return { ...known, mayAsk, apiUrlOf: _repositories_github_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .usualApiUrl */ .AB };
    }
    return { ...known, mayAsk: (name) => !otherHosts.test(name), apiUrlOf: _repositories_github_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .usualApiUrl */ .AB };
}


/***/ }),

/***/ 6870:
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

/***/ 24889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $2: () => (/* binding */ explainGitHub),
  XB: () => (/* binding */ gitHubClient),
  _n: () => (/* binding */ gitHubConnection),
  c2: () => (/* binding */ statusOf)
});

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
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

// EXTERNAL MODULE: ./build/core/message.js
var core_message = __webpack_require__(85285);
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


/***/ }),

/***/ 41263:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AB: () => (/* binding */ usualApiUrl),
/* harmony export */   HK: () => (/* binding */ gitHubRepositoryOf),
/* harmony export */   yK: () => (/* binding */ identifySource)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77934);
/* harmony import */ var _core_message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85285);
/* harmony import */ var _core_registration_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40963);
/* harmony import */ var _github_client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24889);




/** The API of github.com, of a tenant of ghe.com, or of an Enterprise Server. */
function usualApiUrl({ host, url }) {
    if (host === 'github.com')
        return undefined;
    return host.endsWith('.ghe.com') ? `https://api.${host}` : `${new URL(url).origin}/api/v3`;
}
/** Where a GitHub tells about a repository; undefined when no GitHub can be asked about it. */
function gitHubRepositoryOf(source, rules) {
    if (rules.own && rules.ownPlace && (0,_core_registration_source_js__WEBPACK_IMPORTED_MODULE_1__/* .isSameSource */ .E6)(rules.own, source))
        return rules.ownPlace;
    if (source.path?.split('/').length !== 2 || !rules.mayAsk(source.host))
        return undefined;
    return { repository: source.path, apiUrl: rules.apiUrlOf(source) };
}
const repositorySchema = valibot__WEBPACK_IMPORTED_MODULE_3__/* .looseObject */ ._H3({
    id: valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_3__/* .safeInteger */ .Y2b(), valibot__WEBPACK_IMPORTED_MODULE_3__/* .minValue */ .Wwf(1)),
    full_name: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
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
    if (own && isWhole(own) && (0,_core_registration_source_js__WEBPACK_IMPORTED_MODULE_1__/* .isSameSource */ .E6)(own, source))
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
        const message = (0,_core_message_js__WEBPACK_IMPORTED_MODULE_0__/* .sentence */ .em) `GitHub could not identify the repository ${(0,_core_registration_source_js__WEBPACK_IMPORTED_MODULE_1__/* .shownSource */ .Vt)(source)}: ${(0,_github_client_js__WEBPACK_IMPORTED_MODULE_2__/* .explainGitHub */ .$2)(error)}. ${rest}`;
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
    const octokit = await (0,_github_client_js__WEBPACK_IMPORTED_MODULE_2__/* .gitHubClient */ .XB)({ send, token, apiUrl });
    const { data } = await octokit.request(`GET ${path}`);
    const { id, full_name: name } = valibot__WEBPACK_IMPORTED_MODULE_3__/* .parse */ .qgA(repositorySchema, data);
    const found = (0,_core_registration_source_js__WEBPACK_IMPORTED_MODULE_1__/* .sourceAt */ .Pf)(`${new URL(source.url).origin}/${name}`, String(id));
    if (!found)
        throw new Error('its response names no repository');
    return found;
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


/***/ })

};
