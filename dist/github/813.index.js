export const id = 813;
export const ids = [813,943];
export const modules = {

/***/ 45813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readServerJson: () => (/* binding */ readServerJson)
});

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./build/core/apicenter/constants.js
var constants = __webpack_require__(79557);
// EXTERNAL MODULE: ./build/core/apicenter/slug.js
var slug = __webpack_require__(66289);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/core/json.js
var core_json = __webpack_require__(28314);
// EXTERNAL MODULE: ./build/core/message.js
var message = __webpack_require__(85285);
// EXTERNAL MODULE: ./build/core/optional.js
var optional = __webpack_require__(26080);
// EXTERNAL MODULE: ./build/core/references.js
var references = __webpack_require__(96714);
// EXTERNAL MODULE: ./build/core/text/cut.js
var cut = __webpack_require__(1684);
// EXTERNAL MODULE: ./build/core/text/decode-utf8.js
var decode_utf8 = __webpack_require__(32646);
// EXTERNAL MODULE: ./build/core/text/parse-yaml.js
var parse_yaml = __webpack_require__(15943);
// EXTERNAL MODULE: ./build/core/text/printable.js
var printable = __webpack_require__(20075);
;// CONCATENATED MODULE: ./build/core/inputs/server-json-remotes.js



/** How files write Streamable HTTP: `streamable` in the schemas of spring 2025, `http` in files for VS Code. */
const streamableWords = /^(?:streamable(?:[-_]?http)?|http)$/i;
const sseWord = /^sse$/i;
/** Variables of the host that hold its own credentials or rule the process: no file names them. */
const hostsOwn = /^(?:ACTIONS|AGENT|ARM|AZURE|GITHUB|IDENTITY|INPUT|MCP_REGISTER|MSI|NODE|RUNNER|SECRET|SYSTEM)_/i;
/**
 * The endpoint of a `server.json`: of its remotes the one of `server-url`, else the only one. Variables have their value or default; one that is secret cannot stand in a URL that is published.
 */
function endpointOf(remotes, context) {
    const known = remotes.filter((remote) => streamableWords.test(typeOf(remote)) || sseWord.test(typeOf(remote)));
    const resolved = (known.length > 0 ? known : remotes).map((remote) => resolve(remote, context));
    const chosen = resolved.find(({ url }) => url === context.serverUrl && url !== undefined);
    if (chosen)
        return chosen;
    const [first, ...others] = known;
    const file = (0,references/* input */.hF)('server-json');
    if (first === undefined)
        return { problem: noRemote(remotes, context.hasPackages) };
    if (others.length > 0) {
        const isMixed = new Set(known.map((remote) => sseWord.test(typeOf(remote)))).size > 1;
        const shown = known
            .slice(0, 5)
            .map((remote) => `${(0,printable/* printable */.g)(remote.url, 200)}${isMixed ? ` (${(0,printable/* printable */.g)(typeOf(remote), 40)})` : ''}`);
        const rest = known.length - shown.length;
        return {
            problem: (0,message/* sentence */.em) `The file that ${file} names has several remotes: ${shown.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}. Choose one with ${(0,references/* input */.hF)('server-url')}.`,
        };
    }
    return resolve(first, context);
}
function noRemote(remotes, hasPackages) {
    const file = (0,references/* input */.hF)('server-json');
    if (remotes.length > 0) {
        const types = remotes.map((remote) => `"${(0,printable/* printable */.g)(typeOf(remote), 40)}"`).join(', ');
        return (0,message/* sentence */.em) `The file that ${file} names has no remote of type "streamable-http" or "sse", only of ${types}.`;
    }
    if (!hasPackages)
        return (0,message/* sentence */.em) `The file that ${file} names has no remote.`;
    return (0,message/* sentence */.em) `The file that ${file} names has packages only and no remote: such a server runs on each user’s machine, and has no URL that could be registered.`;
}
function typeOf({ type, transport_type }) {
    return type ?? transport_type ?? '';
}
function resolve(remote, { environment }) {
    const { url: template, variables = {} } = remote;
    const file = (0,references/* input */.hF)('server-json');
    for (const name of namesIn(template)) {
        const variable = own(variables, name);
        if (variable && isSecret(variable)) {
            return {
                problem: (0,message/* sentence */.em) `The URL of the remote in the file that ${file} names contains the secret variable ${`{${(0,printable/* printable */.g)(name, 60)}}`}, and a URL is published. Give the secret in a header, or ${(0,references/* input */.hF)('server-url')}.`,
            };
        }
        const value = variable && textOf(variable, environment);
        if (value === undefined) {
            return {
                problem: (0,message/* sentence */.em) `The URL of the remote in the file that ${file} names has a variable without a default: ${`{${(0,printable/* printable */.g)(name, 60)}}`}. Give it a value in the file, or give ${(0,references/* input */.hF)('server-url')}.`,
            };
        }
    }
    const url = fromEnvironment(filledIn(template, variables, environment), environment);
    if (url === undefined) {
        return {
            problem: (0,message/* sentence */.em) `The URL of the remote in the file that ${file} names refers to a variable of the environment that is not set, or that belongs to the host: ${(0,printable/* printable */.g)(template, 200)}.`,
        };
    }
    const given = (remote.headers ?? []).map((header) => ({ header, value: textOf(header, environment) }));
    const headers = given.flatMap(({ header, value }) => value === undefined || value === '' ? [] : [{ name: header.name, value, secret: isSecret(header) }]);
    return {
        url,
        headers: headers.map(({ name, value }) => `${name}: ${value}`).join('\n'),
        // Of "Bearer <token>" the token alone is as secret as the whole.
        secrets: headers
            .filter(({ secret }) => secret)
            .flatMap(({ value }) => [value, ...value.split(/\s+/).slice(1)]),
        missingHeaders: given.flatMap(({ header, value }) => value === undefined && isWanted(header) ? [header.name] : []),
    };
}
/** The value with its variables in it; undefined when one of them, or the value itself, is for people to give. */
function textOf(given, environment) {
    const { variables = {} } = given;
    const template = given.value ?? given.default;
    if (template === undefined)
        return undefined;
    const missing = namesIn(template).some((name) => {
        const variable = own(variables, name);
        return !variable || textOf(variable, environment) === undefined;
    });
    if (missing)
        return undefined;
    return fromEnvironment(filledIn(template, variables, environment), environment);
}
/** `${NAME}` stands for a variable of the process; undefined when it is not set, or is the host's own. */
function fromEnvironment(text, environment) {
    let isComplete = true;
    const filled = text.replace(/\$\{(\w+)\}/g, (_, name) => {
        const value = hostsOwn.test(name) ? undefined : environment[name];
        if (value === undefined || value === '')
            isComplete = false;
        return value ?? '';
    });
    return isComplete ? filled : undefined;
}
function filledIn(template, variables, environment) {
    return template.replace(variablePattern, (whole, name) => {
        const variable = own(variables, name);
        return (variable && textOf(variable, environment)) ?? whole;
    });
}
/** `{name}`, and not the `{name}` of `${name}`. */
const variablePattern = /(?<!\$)\{([^{}]+)\}/g;
function namesIn(template) {
    return [...template.matchAll(variablePattern)].map(([, name = '']) => name);
}
function own(variables, name) {
    return Object.hasOwn(variables, name) ? variables[name] : undefined;
}
/** Whether the file expects the header: it says so, or it has a value for it, with a variable that nobody gave. */
function isWanted({ value, isRequired, is_required }) {
    return value !== undefined || isRequired === true || is_required === true;
}
/** A header whose variable is secret is secret. */
function isSecret(value) {
    return (value.isSecret === true || value.is_secret === true || Object.values(value.variables ?? {}).some(isSecret));
}

;// CONCATENATED MODULE: ./build/core/inputs/server-json.js













/** A list would count as an object without members. */
const noList = dist/* check */.z6Y((value) => !Array.isArray(value), 'Expected an object, not a list');
const valueSchema = dist/* pipe */.FsL(dist/* unknown */.L5J(), noList, dist/* object */.Ikc({
    value: dist/* optional */.lqM(dist/* string */.YjP()),
    default: dist/* optional */.lqM(dist/* string */.YjP()),
    isSecret: dist/* optional */.lqM(dist/* boolean */.zMY()),
    is_secret: dist/* optional */.lqM(dist/* boolean */.zMY()),
    isRequired: dist/* optional */.lqM(dist/* boolean */.zMY()),
    is_required: dist/* optional */.lqM(dist/* boolean */.zMY()),
    variables: dist/* optional */.lqM(dist/* lazy */.RZV(() => variablesSchema)),
}));
const variablesSchema = dist/* pipe */.FsL(dist/* unknown */.L5J(), noList, dist/* record */.g1P(dist/* string */.YjP(), valueSchema));
const remoteSchema = dist/* pipe */.FsL(dist/* unknown */.L5J(), noList, dist/* object */.Ikc({
    type: dist/* optional */.lqM(dist/* string */.YjP()),
    transport_type: dist/* optional */.lqM(dist/* string */.YjP()),
    url: dist/* string */.YjP(),
    variables: dist/* optional */.lqM(variablesSchema),
    headers: dist/* optional */.lqM(dist/* array */.YOg(dist/* intersect */.y$5([valueSchema, dist/* object */.Ikc({ name: dist/* string */.YjP() })]))),
}));
/**
 * The parts of the MCP registry's `server.json` that an entry needs, in every version of its schema: the first ones
 * spelled `website_url`, `transport_type` and `version_detail`.
 */
const serverJsonSchema = dist/* object */.Ikc({
    name: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^[a-zA-Z0-9.-]+\/[a-zA-Z0-9._-]+$/, 'is not a reverse-DNS name such as com.contoso/weather')),
    title: dist/* optional */.lqM(dist/* string */.YjP()),
    description: dist/* string */.YjP(),
    websiteUrl: dist/* optional */.lqM(dist/* string */.YjP()),
    website_url: dist/* optional */.lqM(dist/* string */.YjP()),
    repository: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* unknown */.L5J(), noList, dist/* object */.Ikc({ url: dist/* optional */.lqM(dist/* string */.YjP()) }))),
    packages: dist/* optional */.lqM(dist/* array */.YOg(dist/* unknown */.L5J())),
    remotes: dist/* optional */.lqM(dist/* array */.YOg(remoteSchema)),
});
/**
 * Reads an MCP registry's `server.json`. A text that is too long is cut, and a link that the catalogue would not
 * accept is left out. The version is never used: an entry's version is stable across releases. Without a title, the
 * id comes from the whole name: many servers share a last part such as `mcp`. Headers go to the probe and nowhere else.
 *
 * @throws InvalidInput with the place at fault when the file is not UTF-8, not JSON, or not of that shape
 */
function readServerJson(file, { serverUrl, environment = {} } = {}) {
    const json = parsedJson(file.path, server_json_textOf(file));
    const other = otherDocument(json);
    if (other !== undefined)
        throw refusal(file.path, other);
    const parsed = dist/* safeParse */.xLC(serverJsonSchema, json);
    if (!parsed.success) {
        const [issue] = parsed.issues;
        throw refusal(file.path, `${placeOf(issue)} ${problemOf(issue)}`);
    }
    const { name, title, description, repository, packages = [], remotes = [], ...rest } = parsed.output;
    const endpoint = endpointOf(remotes, { serverUrl, environment, hasPackages: packages.length > 0 });
    const ownTitle = line(title);
    const id = (0,slug/* derivedId */.dD)(ownTitle ?? '') || (0,slug/* derivedId */.dD)(name);
    return {
        inputs: {
            title: (0,cut/* cutAtWord */.Q)(ownTitle ?? name.slice(name.lastIndexOf('/') + 1), constants/* limits */.Fy.title),
            ...(0,optional/* optional */.l)('description', fitting(description.trim(), constants/* limits */.Fy.apiDescription)),
            ...(0,optional/* optional */.l)('documentation-url', server_json_link(rest.websiteUrl ?? rest.website_url)),
            ...(0,optional/* optional */.l)('repository-url', server_json_link(repository?.url)),
            ...(0,optional/* optional */.l)('server-url', endpoint.url),
            ...(endpoint.url === undefined || endpoint.headers === '' ? {} : { 'probe-headers': endpoint.headers }),
        },
        entry: id === '' ? undefined : { apiId: id, serverName: name },
        noUrl: endpoint.problem,
        secrets: endpoint.url === undefined ? [] : endpoint.secrets,
        missingHeaders: endpoint.url === undefined ? [] : endpoint.missingHeaders,
    };
}
function server_json_textOf({ path, text }) {
    if (typeof text === 'string')
        return text;
    const decoded = (0,decode_utf8/* decodeUtf8 */._)(text);
    if (decoded.text === undefined)
        throw refusal(path, decoded.problem);
    return decoded.text;
}
function parsedJson(path, text) {
    const json = text.replace(/^\uFEFF/, '');
    try {
        return JSON.parse(json);
    }
    catch {
        // JSON.parse does not always give a position; read as YAML, most mistakes have one. What both say quotes the file.
        const yaml = (0,parse_yaml.parseYaml)(json, 'json');
        throw refusal(path, !yaml.valid && yaml.place !== undefined ? `at ${yaml.place} it is not JSON` : 'it is not JSON');
    }
}
/** Members that the format names; what the file itself names, such as a variable, is not shown. */
function placeOf(issue) {
    const path = issue.path?.map(({ key }) => String(key)) ?? [];
    const own = path.indexOf('variables');
    const shown = (own === -1 ? path : path.slice(0, own + 1))
        .map((key) => (/^\d+$/.test(key) ? `[${key}]` : `.${key}`))
        .join('')
        .replace(/^\./, '');
    if (shown === '')
        return 'it';
    return own === -1 ? `"${shown}"` : `something in "${shown}"`;
}
const kinds = {
    string: 'a text',
    boolean: 'true or false',
    Array: 'a list',
    Object: 'an object',
};
/** What is wrong there, after its name. The wrong value may be a secret: the file may be another one than was meant. */
function problemOf({ kind, expected, input: given, message }) {
    if (kind !== 'schema' || expected === null)
        return message;
    return given === undefined ? 'is missing' : `is not ${kinds[expected] ?? 'what the format says'}`;
}
/** What a file is that people give by mistake; undefined when it may be a `server.json`. */
function otherDocument(json) {
    if (!(0,core_json/* isJsonObject */.O)(json) || 'name' in json)
        return undefined;
    const { server, servers, mcpServers } = json;
    if ((0,core_json/* isJsonObject */.O)(server)) {
        return 'it is the answer of a registry about one server; keep only what its member "server" holds';
    }
    if (Array.isArray(servers)) {
        return 'it is a list of servers, as a registry answers; keep only what the member "server" of one item holds';
    }
    if ((0,core_json/* isJsonObject */.O)(servers)) {
        return 'it is an mcp.json of VS Code, which says what a client starts and not what a server is';
    }
    if ((0,core_json/* isJsonObject */.O)(mcpServers)) {
        return 'it is a client’s configuration ("mcpServers"), which says what a client starts and not what a server is';
    }
    return undefined;
}
function server_json_link(text) {
    if (text === undefined || text.length > constants/* limits */.Fy.url || !URL.canParse(text))
        return undefined;
    const url = new URL(text);
    return /^https?:$/.test(url.protocol) && !url.username && !url.password ? text : undefined;
}
function line(text) {
    return text?.replace(/\s+/g, ' ').trim() || undefined;
}
function fitting(text, limit) {
    return text === '' ? undefined : (0,cut/* cutAtWord */.Q)(text, limit);
}
function refusal(path, problem) {
    return new errors/* InvalidInput */.o9({
        code: 'server-json-invalid',
        message: (0,message/* sentence */.em) `${(0,references/* input */.hF)('server-json')} names ${(0,printable/* printable */.g)(path)}, which is not the server.json of an MCP server: ${(0,printable/* printable */.g)(problem, 300)}.`,
        next: (0,message/* sentence */.em) `Correct the file (https://github.com/modelcontextprotocol/registry describes the format), or leave ${(0,references/* input */.hF)('server-json')} out.`,
    });
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

/***/ 15943:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseYaml: () => (/* binding */ parseYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);

/** How often an anchor may be repeated, including the anchors inside it. */
const maxAliasCount = 1000;
/** Maximum number of characters in names and texts, plus other values, once every alias is expanded. */
const maxExpandedSize = 16 * 1024 * 1024;
const tooDeep = 'It is nested too deeply';
/** Maximum number of nodes above a node; a map counts as two. */
const greatestDepth = 400;
/** Problems that the library describes for programmers only. */
const rewordings = {
    MULTIPLE_DOCS: 'A second document begins; only one is expected',
    RESOURCE_EXHAUSTION: tooDeep,
};
/**
 * Parses YAML 1.2, which includes JSON, into plain JSON values, and the merge keys (`<<`) of 1.1. Refuses duplicate keys, values that JSON does not have,
 * and aliases that expand without bounds.
 *
 * @param schema `json` allows only quoted texts
 */
function parseYaml(text, schema = 'core') {
    const lineCounter = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const placeOf = (offset) => {
        const { line, col } = lineCounter.linePos(offset);
        return `line ${line}, column ${col}`;
    };
    // The library compares every key with every other one, which takes minutes for a large map.
    const options = {
        merge: schema === 'core',
        uniqueKeys: false,
        prettyErrors: false,
        logLevel: 'error',
    };
    let document;
    try {
        document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { schema, lineCounter, ...options });
    }
    catch {
        // The library has no limit of its own to how deep it goes.
        return { valid: false, problem: tooDeep, place: undefined };
    }
    const [error] = document.errors;
    if (error) {
        const problem = rewordings[error.code] ?? error.message;
        return { valid: false, problem, place: placeOf(error.pos[0]) };
    }
    const fault = faultOf(document, schema === 'core');
    if (fault)
        return { valid: false, problem: fault.problem, place: placeOf(fault.offset) };
    try {
        const value = plain(document.toJS({ maxAliasCount }));
        return { valid: true, value, placeOf: (path) => placeOf(offsetOf(document, path)) };
    }
    catch (thrown) {
        // Too many aliases, or too much in them.
        const problem = thrown instanceof Error ? (thrown.message.split('\n')[0] ?? '') : String(thrown);
        return { valid: false, problem, place: placeOf(lastAlias(document)) };
    }
}
/**
 * Finds what the library accepts, or refuses without a place: keys that occur twice (`1` and `"1"` are one key in JSON),
 * nesting that would overflow a reader's stack, aliases that lead nowhere or into themselves, merge keys without a
 * mapping, and numbers that JSON does not have.
 *
 * @param merges whether `<<` is a merge key
 */
function faultOf(document, merges) {
    // The library's own search for an anchor takes time in proportion to the text, for each alias.
    const anchors = new Map();
    let fault;
    const found = (problem, node) => {
        if (problem === undefined)
            return undefined;
        fault = { problem, offset: ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(node) ? node.range?.[0] : undefined) ?? 0 };
        return yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR.BREAK;
    };
    (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR)(document, {
        Node(key, node, ancestors) {
            if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node))
                return found(faultOfAlias(node, anchors.get(node.source), ancestors), node);
            if (node.anchor !== undefined)
                anchors.set(node.anchor, node);
            if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node))
                return found(key === 'key' ? undefined : faultOfScalar(node, ancestors), node);
            if (ancestors.length > greatestDepth)
                return found(tooDeep, node);
            const twice = keyThatOccursTwice(node);
            return found(twice && 'This key occurs twice', twice);
        },
        Pair(_, { key, value }) {
            if (!merges || !isMergeKey(key))
                return undefined;
            const target = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(value) ? anchors.get(value.source) : value;
            const sources = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(target) ? target.items : [target];
            const isMerge = sources.every((one) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(one) ? (anchors.get(one.source) ?? one) : one) || isUnresolved(one, anchors));
            return found(isMerge ? undefined : 'A merge key (<<) takes a mapping, or a list of mappings', key);
        },
    });
    return fault;
}
/** The alias is reported itself, at its own place. */
function isUnresolved(node, anchors) {
    return node === undefined || ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node) && !anchors.has(node.source));
}
function faultOfAlias({ source }, target, ancestors) {
    if (target === undefined)
        return `Unresolved alias, no anchor before it has the name ${source}`;
    return ancestors.includes(target) ? 'This alias stands inside its own anchor' : undefined;
}
function faultOfScalar({ value }, ancestors) {
    if (typeof value !== 'number' || Number.isFinite(value))
        return undefined;
    const parent = ancestors.at(-1);
    const name = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isPair */ .tO)(parent) && (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(parent.key) ? `"${String(parent.key.value)}"` : 'This';
    return `${name} is a number that JSON cannot hold`;
}
function keyThatOccursTwice(node) {
    const names = new Set();
    for (const { key } of (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node) ? node.items : []) {
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key))
            continue;
        const name = String(key.value);
        if (names.has(name))
            return key;
        names.add(name);
    }
    return undefined;
}
function isMergeKey(key) {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) && key.source === '<<' && key.type === 'PLAIN';
}
/** Where the last alias stands, with which a text becomes too large; else where the text begins. */
function lastAlias(document) {
    let offset;
    (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR)(document, {
        Alias(_, { range }) {
            offset = range?.[0];
        },
    });
    return offset ?? document.contents?.range?.[0] ?? 0;
}
/** Where the last member of the path begins that is there. */
function offsetOf(document, path) {
    let node = document.contents;
    let offset = document.contents?.range?.[0] ?? 0;
    for (const name of path) {
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node))
            node = node.resolve(document);
        const child = childOf(node, name);
        if (child === undefined)
            break;
        offset = child.offset ?? offset;
        node = child.node;
    }
    return offset;
}
function childOf(node, name) {
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node)) {
        const item = node.items[Number(name)];
        return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(item) ? { node: item, offset: item.range?.[0] } : undefined;
    }
    const pair = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node)
        ? node.items.find(({ key }) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) && String(key.value) === name)
        : undefined;
    return pair && { node: pair.value, offset: (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(pair.key) ? pair.key.range?.[0] : undefined };
}
function plain(value) {
    let size = 0;
    const text = JSON.stringify(value ?? null, (name, member) => {
        size += name.length + (typeof member === 'string' ? member.length : 1);
        if (size > maxExpandedSize)
            throw new Error('It is too large once its aliases are expanded');
        return member;
    });
    return JSON.parse(text);
}


/***/ })

};
