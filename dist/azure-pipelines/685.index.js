export const id = 685;
export const ids = [685,943];
export const modules = {

/***/ 44685:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  init: () => (/* binding */ init)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./build/core/json.js
var json = __webpack_require__(28314);
// EXTERNAL MODULE: ./build/core/text/parse-yaml.js
var parse_yaml = __webpack_require__(15943);
// EXTERNAL MODULE: ./build/core/text/write-yaml.js
var write_yaml = __webpack_require__(89047);
// EXTERNAL MODULE: ./build/core/fleet/manifest-text.js
var manifest_text = __webpack_require__(17886);
;// CONCATENATED MODULE: ./build/core/fleet/init/add-server.js





/** A manifest with one server, as the manifest writes it. */
function newManifest(server) {
    return `${manifest_text/* schemaComment */.Jv}\n${(0,write_yaml/* writeYaml */.V)({ version: 1, servers: [server] })}`;
}
/**
 * Adds a server at the end of the list `servers`. Everything else in the text stays byte for byte: comments, order,
 * quotes, line ends.
 *
 * @param server as the manifest writes it: `${NAME}` in a text is a variable
 */
function addServer(text, server, { apiId, serverUrl, environmentId }) {
    const before = (0,parse_yaml.parseYaml)(text);
    if (!before.valid)
        return unfit(`is not YAML${before.place === undefined ? '' : ` (${before.place})`}`);
    if (!(0,json/* isJsonObject */.O)(before.value))
        return unfit('is not a map');
    const { servers = [] } = before.value;
    if (!Array.isArray(servers))
        return unfit('has a "servers" that is no list');
    const same = servers.filter(json/* isJsonObject */.O).find((one) => isText(one.apiId, apiId));
    if (same)
        return urlIn(same, environmentId) === serverUrl ? { kind: 'there' } : { kind: 'taken' };
    const added = insert(text, server);
    if (added === undefined)
        return unfit('writes its list "servers" in a way that no line can be added to');
    const after = (0,parse_yaml.parseYaml)(added);
    const expected = { ...before.value, servers: [...servers, itemOf(server)] };
    const isWhole = after.valid && sameJson(after.value, expected);
    if (!after.valid || !isWhole)
        return unfit('cannot take a server where its list "servers" ends');
    const index = servers.findIndex((one) => (0,json/* isJsonObject */.O)(one) && hasUrl(one, serverUrl));
    const other = servers[index];
    const otherId = (0,json/* isJsonObject */.O)(other) && typeof other.apiId === 'string' ? other.apiId : '';
    const placeOf = (at) => after.placeOf(['servers', String(at)]);
    return {
        kind: 'added',
        text: added,
        ...(index < 0
            ? {}
            : { sameUrl: { apiId: otherId, place: placeOf(index), ownPlace: placeOf(servers.length) } }),
    };
}
function hasUrl({ serverUrl, environments }, url) {
    const others = (0,json/* isJsonObject */.O)(environments) ? Object.values(environments) : [];
    return [serverUrl, ...others.map((one) => ((0,json/* isJsonObject */.O)(one) ? one.serverUrl : undefined))].some((one) => typeof one === 'string' && URL.canParse(one) && new URL(one).href === new URL(url).href);
}
function unfit(problem) {
    return { kind: 'unfit', problem };
}
function isText(value, id) {
    return typeof value === 'string' && value.toLowerCase() === id.toLowerCase();
}
function urlIn(server, environmentId) {
    const { environments } = server;
    const own = (0,json/* isJsonObject */.O)(environments) ? environments[environmentId] : undefined;
    if ((0,json/* isJsonObject */.O)(own))
        return own.serverUrl;
    return (server.environmentId ?? 'production') === environmentId ? server.serverUrl : undefined;
}
function insert(text, server) {
    const document = (0,dist/* parseDocument */.Tp)(text, { keepSourceTokens: true, logLevel: 'error', uniqueKeys: false });
    const { contents } = document;
    if (!(0,dist/* isMap */.jh)(contents))
        return undefined;
    const pair = contents.items.find(({ key }) => (0,dist/* isScalar */.jn)(key) && key.value === 'servers');
    const item = (0,write_yaml/* writeYaml */.V)([server]);
    if (!pair)
        return contents.flow ? undefined : append(text, `servers:\n${shifted(item, 2)}`);
    const list = pair.value;
    if (!(0,dist/* isSeq */.oP)(list))
        return undefined;
    const { range, srcToken } = list;
    if (!range || !srcToken)
        return undefined;
    if (srcToken.type === 'block-seq')
        return insertLines(text, shifted(item, srcToken.indent), list, srcToken.indent);
    const isJson = text.trimStart().startsWith('{');
    if (list.items.length > 0 || isJson)
        return insertInFlow(text, itemOf(server), list);
    return `${text.slice(0, range[0]).trimEnd()}${ended(text, `\n${shifted(item, 2).trimEnd()}`)}${text.slice(range[1])}`;
}
/** After the last item, with the comments that stand below it and further in than the list. */
function insertLines(text, lines, list, indent) {
    const end = list.items.at(-1)?.range?.[1] ?? list.range[1];
    let at = text[end - 1] === '\n' ? end : lineEnd(text, end);
    for (;;) {
        const next = text.slice(at, lineEnd(text, at));
        const comment = /^( *)#/.exec(next);
        if (!comment || (comment[1]?.length ?? 0) <= indent)
            break;
        at = lineEnd(text, at);
    }
    const head = text.slice(0, at);
    return `${head}${head.endsWith('\n') ? '' : ended(text, '\n')}${ended(text, lines)}${text.slice(at)}`;
}
function insertInFlow(text, item, list) {
    const last = list.items.at(-1);
    const at = last?.range?.[1] ?? list.range[0] + 1;
    const start = last?.range?.[0] ?? at;
    const lead = /\n[ \t]*$/.exec(text.slice(0, start))?.[0];
    const json = lead === undefined
        ? JSON.stringify(item)
        : JSON.stringify(item, undefined, 2).replaceAll('\n', lead.replace(/^\r?/, ''));
    const between = last ? `,${lead ?? ' '}` : '';
    return `${text.slice(0, at)}${ended(text, `${between}${json}`)}${text.slice(at)}`;
}
function append(text, lines) {
    return `${text}${text === '' || text.endsWith('\n') ? '' : ended(text, '\n')}${ended(text, lines)}`;
}
/** The server as a reader sees it before variables. */
function itemOf(server) {
    const yaml = (0,parse_yaml.parseYaml)((0,write_yaml/* writeYaml */.V)([server]));
    const [item = null] = yaml.valid && Array.isArray(yaml.value) ? yaml.value : [];
    return item;
}
function shifted(lines, indent) {
    return lines.replace(/^(?=.)/gm, ' '.repeat(indent));
}
/** Lines as the text ends its own. */
function ended(text, lines) {
    return text.includes('\r\n') ? lines.replace(/\r?\n/g, '\r\n') : lines;
}
/** The index after the line feed of the line. */
function lineEnd(text, at) {
    const found = text.indexOf('\n', at);
    return found === -1 ? text.length : found + 1;
}
function sameJson(one, other) {
    return JSON.stringify(one) === JSON.stringify(other);
}

// EXTERNAL MODULE: ./build/core/fleet/init/manifest-secret.js
var manifest_secret = __webpack_require__(13060);
// EXTERNAL MODULE: ./build/core/fleet/shared-urls.js
var shared_urls = __webpack_require__(76703);
// EXTERNAL MODULE: ./build/core/message.js
var message = __webpack_require__(85285);
// EXTERNAL MODULE: ./build/core/optional.js
var optional = __webpack_require__(26080);
// EXTERNAL MODULE: ./build/core/references.js
var references = __webpack_require__(96714);
// EXTERNAL MODULE: ./build/core/registration/defaults.js
var defaults = __webpack_require__(33030);
// EXTERNAL MODULE: ./build/core/registration/derived-texts.js
var derived_texts = __webpack_require__(37530);
// EXTERNAL MODULE: ./build/core/registration/source.js + 1 modules
var source = __webpack_require__(40963);
// EXTERNAL MODULE: ./build/core/report/report.js
var report = __webpack_require__(56859);
// EXTERNAL MODULE: ./build/core/text/printable.js
var printable = __webpack_require__(20075);
// EXTERNAL MODULE: ./build/core/commands/run-probe.js + 40 modules
var run_probe = __webpack_require__(96454);
// EXTERNAL MODULE: ./build/core/commands/run-without-center.js
var run_without_center = __webpack_require__(96923);
;// CONCATENATED MODULE: ./build/core/commands/init.js

















/**
 * Writes a manifest with one running server, or adds the server to one, and the pipeline that keeps the manifest and an
 * API center in step. Overwrites no file. Never rejects: a failure is in the report.
 */
function init(given, ports) {
    return (0,run_without_center/* runWithoutCenter */.d)(given, 'probe', ports, (draft) => steps(given, ports, draft));
}
async function steps(given, ports, draft) {
    const secrets = secretsOf(given);
    const pipeline = pipelineFor(given, secrets, ports.files.repository());
    const result = await (0,run_probe/* runProbe */.m)(given.probe, ports, ports.signal);
    draft.probe = (0,report/* describeProbe */.WH)(result, ports.words);
    draft.endpointUrl = given.serverUrl;
    const { server, warnings } = (0,run_probe/* judgeProbe */.i)(result, given.probe);
    draft.warnings.push(...warnings);
    const declared = declarationOf(given, server, secrets);
    draft.title = typeof declared.title === 'string' ? declared.title : given.apiId;
    const written = await keep(given, declared, pipeline, ports);
    draft.warnings.push(...written, ...nextSteps(given, secrets, pipeline));
    return { status: server ? 'healthy' : 'skipped', exitCode: errors/* exitCodes */.hS.done, changed: false };
}
/** The secrets that the probe was given: the manifest reads them from variables. */
function secretsOf({ apiId, serverUrl, probe }) {
    const prefix = `MCP_${apiId.toUpperCase().replaceAll('-', '_')}`;
    const host = new URL(serverUrl).hostname;
    return {
        ...(probe.functionKey === undefined ? {} : { functionKey: { name: `${prefix}_FUNCTION_KEY`, host } }),
        ...(Object.keys(probe.headers).length === 0
            ? {}
            : { probeHeaders: { name: `${prefix}_PROBE_HEADERS`, host } }),
    };
}
function declarationOf({ apiId, title, serverUrl, environmentId, probe }, server, secrets) {
    const request = {
        serverUrl,
        apiId,
        ...(0,optional/* optional */.l)('title', title),
        environment: {},
        previousVersions: 'keep',
        source: source/* unnamedSource */.M0,
        takeOver: false,
    };
    const settled = title ?? (server && (0,derived_texts/* titleOfApi */.Wk)(request, undefined, server).text);
    const said = {
        apiId,
        ...(0,optional/* optional */.l)('title', settled),
        ...(environmentId === defaults/* defaultEnvironmentId */.wY ? {} : { environmentId }),
        serverUrl,
        ...(0,optional/* optional */.l)('probeUrl', probe.url === serverUrl ? undefined : probe.url),
        ...(0,optional/* optional */.l)('probeAudience', probe.audience),
        ...(0,optional/* optional */.l)('onProtected', probe.onProtected),
    };
    return {
        ...Object.fromEntries(Object.entries(said).map(([key, value]) => [key, (0,manifest_text/* withoutVariables */.KC)(value)])),
        ...Object.fromEntries(Object.entries(secrets).map(([key, secret]) => [key, `\${${secret.name}}`])),
    };
}
/** Writes the manifest first: without it the pipeline has nothing to do. */
async function keep(given, server, pipeline, { files, progress }) {
    const { manifest } = given;
    const before = await files.read(manifest);
    const hasPipeline = pipeline && (await files.read(pipeline.path)) !== undefined;
    const { text, warnings } = before === undefined ? { text: newManifest(server), warnings: [] } : withServer(before, server, given);
    if (text !== before) {
        await (before === undefined ? files.create(manifest, text) : files.update(manifest, text, before));
        progress.written(manifest);
    }
    if (pipeline && !hasPipeline) {
        await files.create(pipeline.path, pipeline.text);
        progress.written(pipeline.path);
    }
    return [
        ...warnings,
        ...(text === before ? [notice(`${(0,printable/* printable */.g)(manifest)} declares this server already.`)] : []),
        ...(hasPipeline ? [notice(`${pipeline.path} exists and stays as it is.`)] : []),
    ];
}
/** The pipeline at the root of the repository, where the hosts run it and look for the manifest. */
function pipelineFor(given, secrets, { toRoot, fromRoot }) {
    const { host } = given;
    if (host === undefined)
        return undefined;
    const { path, text } = given.pipelineOf(host, {
        manifest: manifestPath(given.manifest, fromRoot),
        secrets: Object.values(secrets),
        allowedHosts: tokenHosts(given),
    });
    return { path: external_node_path_.posix.join(toRoot, path), text };
}
/** The text with the server in it. Throws InvalidInput that shows the lines to add by hand. */
function withServer(text, server, given) {
    const { apiId, environmentId, serverUrl } = given;
    const added = addServer(text, server, given);
    const name = (0,printable/* printable */.g)(given.manifest);
    const another = (0,write_yaml/* writeYaml */.V)({ [environmentId]: { serverUrl } }).trimEnd();
    switch (added.kind) {
        case 'added':
            return { text: added.text, warnings: duplicateOf(added, given) };
        case 'there':
            return { text, warnings: [] };
        case 'taken':
            throw new errors/* InvalidInput */.o9({
                code: 'server-declared',
                message: `The manifest ${name} declares a server with the id "${(0,printable/* printable */.g)(apiId)}" already, with another URL or environment. Nothing was written.`,
                next: (0,message/* sentence */.em) `For another server give another ${(0,references/* input */.hF)('api-id')}. For another environment of this one write, under "environments" of the server:\n${another}`,
            });
        case 'unfit':
            throw new errors/* InvalidInput */.o9({
                code: 'manifest-not-editable',
                message: `The manifest ${name} ${added.problem}. Nothing was written.`,
                next: `Add these lines to its list "servers" by hand:\n${(0,write_yaml/* writeYaml */.V)([server]).trimEnd()}`,
            });
    }
}
function duplicateOf({ sameUrl }, { apiId, manifest }) {
    if (!sameUrl)
        return [];
    const file = (0,printable/* printable */.g)(manifest, 200);
    const message = (0,shared_urls/* sharedUrl */.X)(`"${(0,printable/* printable */.g)(sameUrl.apiId, 90)}" (${file}, ${sameUrl.place})`, `"${(0,printable/* printable */.g)(apiId, 90)}" (${file}, ${sameUrl.ownPlace})`);
    return [{ code: 'duplicate-endpoint', message }];
}
/**
 * The path of the manifest as a pipeline has it: some characters are syntax there. Throws InvalidInput.
 *
 * @param folder of the working directory in its repository
 */
function manifestPath(path, folder) {
    const given = path.replace(/\\/g, '/');
    const whole = external_node_path_.posix.isAbsolute(given) ? given : external_node_path_.posix.join(folder, given);
    if (/^(?!\/)(?!.*\.\.)[\w./ -]+$/.test(whole))
        return whole;
    throw new errors/* InvalidInput */.o9({
        code: 'input-invalid',
        message: (0,message/* sentence */.em) `${(0,references/* input */.hF)('manifest')} cannot stand in a pipeline: "${(0,printable/* printable */.g)(path)}".`,
        next: 'Run this in the root of the repository, and give a path in it of letters, digits, "/", "-", "_" and ".".',
    });
}
/** Hosts that receive a token of the run's identity: a manifest alone cannot name them. */
function tokenHosts({ probe }) {
    return probe.audience === undefined ? [] : [new URL(probe.url).hostname];
}
function nextSteps(given, secrets, pipeline) {
    const isBelowRoot = pipeline?.path.startsWith('../') ?? false;
    const { manifest } = given;
    const names = Object.values(secrets).map(manifest_secret/* lineOf */.c);
    const listed = [
        // One option holds several lines, which a log would not show as such.
        ...(names.length === 1 ? ['--manifest-variables', ...names] : []),
        ...tokenHosts(given).flatMap((one) => ['--allowed-hosts', one]),
    ];
    const see = (0,references/* command */.G5)('mcp-register', 'plan', '--manifest', manifest, ...listed);
    const steps = [
        (0,message/* sentence */.em) `Look at ${(0,printable/* printable */.g)(manifest)}, then see what it would write: ${see}`,
        ...names.map((name) => `The manifest reads a secret. Set it on the host of your pipeline, and let the run read it: ${name}`),
        pipeline === undefined
            ? (0,message/* sentence */.em) `To have a pipeline written as well, give ${(0,references/* input */.hF)('host', 'github')} or ${(0,references/* input */.hF)('host', 'azure-pipelines')}.`
            : `Set what the first lines of ${pipeline.path} name, and commit both files.${isBelowRoot ? ' The pipeline stands at the root of the repository, because none is run from a folder below it.' : ''}`,
    ];
    return steps.map(notice);
}
function notice(message) {
    return { code: 'next-step', level: 'notice', message };
}


/***/ }),

/***/ 17886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jv: () => (/* binding */ schemaComment),
/* harmony export */   KC: () => (/* binding */ withoutVariables),
/* harmony export */   jY: () => (/* binding */ manifestHelp)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28314);
/* harmony import */ var _project_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22591);


/** What an editor needs to complete and check a manifest. */
const schemaComment = `# yaml-language-server: $schema=${_project_js__WEBPACK_IMPORTED_MODULE_0__/* .repository */ .Jk}/raw/HEAD/schemas/manifest.schema.json`;
/** The page that a manifest refers its readers to. */
const manifestHelp = (0,_project_js__WEBPACK_IMPORTED_MODULE_0__/* .docsUrl */ .fs)('dump-and-init.md', 'what-a-dump-holds');
/** The value with every text written so that the reader of manifests takes no part of it for a variable. */
function withoutVariables(value) {
    if (typeof value === 'string')
        return value.replaceAll('${', () => '$${');
    if (Array.isArray(value))
        return value.map(withoutVariables);
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O)(value))
        return value;
    return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, withoutVariables(member)]));
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
