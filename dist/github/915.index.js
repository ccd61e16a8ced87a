export const id = 915;
export const ids = [915];
export const modules = {

/***/ 84163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N0: () => (/* binding */ checkedText),
/* harmony export */   v$: () => (/* binding */ refuseVariable),
/* harmony export */   ze: () => (/* binding */ atPlace)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _read_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5542);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63933);
/* harmony import */ var _variables_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33691);




/** A text that passes the checks of an input and has no variable in it. Throws InvalidInput with its place. */
function checkedText(text, place, input) {
    refuseVariable(text, place, (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .keyOf */ .TN)(input));
    return atPlace(place, () => {
        (0,_read_values_js__WEBPACK_IMPORTED_MODULE_1__/* .readValues */ .N$)({ [input]: text });
        return text.trim();
    });
}
/** Throws InvalidInput for a variable in what must be known before variables are read. */
function refuseVariable(text, place, name) {
    if (!(0,_variables_js__WEBPACK_IMPORTED_MODULE_3__/* .hasVariable */ .$u)(text))
        return;
    throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .manifestFailure */ .ki)(place, {
        code: 'manifest-variable',
        what: `${name} cannot hold a variable.`,
        why: 'It says which server this is, which is the same in every run.',
        next: 'Write the text itself.',
    });
}
/** What `check` returns; a failure of it is said of a place of the manifest. */
function atPlace(place, check) {
    try {
        return check();
    }
    catch (error) {
        throw error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InvalidInput */ .o9 ? (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .failureAt */ .iY)(place, error) : error;
    }
}


/***/ }),

/***/ 44915:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  collectManifest: () => (/* binding */ collectManifest)
});

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/core/message.js
var message = __webpack_require__(85285);
// EXTERNAL MODULE: ./build/core/references.js
var references = __webpack_require__(96714);
// EXTERNAL MODULE: ./build/core/text/printable.js
var printable = __webpack_require__(20075);
// EXTERNAL MODULE: ./build/core/inputs/manifest/include.js + 1 modules
var manifest_include = __webpack_require__(96102);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/core/fleet/audit/rule-ids.js
var rule_ids = __webpack_require__(27284);
// EXTERNAL MODULE: ./build/core/optional.js
var optional = __webpack_require__(26080);
// EXTERNAL MODULE: ./build/core/text/decode-utf8.js
var decode_utf8 = __webpack_require__(32646);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./build/core/text/placed-yaml.js

/** Characters and values, once every alias is expanded. */
const greatestSize = 16 * 1024 * 1024;
const greatestDepth = 100;
/**
 * Parses YAML 1.2, which includes JSON, and the merge keys (`<<`) of 1.1. Refuses duplicate keys, keys that are no
 * text, tags of other schemas, numbers that JSON does not have, and aliases that expand without bounds. The cost is
 * linear in the length of the text.
 *
 * @param file named in the places
 */
function parsePlacedYaml(text, file) {
    const lineCounter = new dist/* LineCounter */.HN();
    const placeAt = (offset) => {
        const { line, col } = lineCounter.linePos(offset);
        return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
    };
    const start = { file, line: 1, column: 1 };
    const tooDeep = { problem: { what: 'it is nested too deeply', place: start } };
    try {
        // The library compares every key with every other one, which takes minutes for a large map.
        const document = (0,dist/* parseDocument */.Tp)(text, {
            lineCounter,
            uniqueKeys: false,
            prettyErrors: false,
            logLevel: 'error',
        });
        const [error] = [...document.errors, ...document.warnings];
        if (error) {
            if (error.code === 'RESOURCE_EXHAUSTION')
                return tooDeep;
            const what = error.code === 'MULTIPLE_DOCS' ? 'a second document begins; only one is expected' : error.message;
            return { problem: { what, place: placeAt(error.pos[0]) } };
        }
        const { contents } = document;
        const placing = new Placing(placeAt);
        const { node: root } = placing.place(contents, 0);
        return { root, firstNull: placing.firstNull };
    }
    catch (thrown) {
        if (thrown instanceof PlacedProblem)
            return { problem: thrown.problem };
        // The library has no limit of its own to how deep it goes.
        if (thrown instanceof RangeError)
            return tooDeep;
        throw thrown;
    }
}
/** The value as JSON has it. */
function plainYaml(node) {
    if (node.kind === 'scalar')
        return node.value;
    if (node.kind === 'list')
        return node.items.map(plainYaml);
    return Object.fromEntries([...node.members].map(([name, { value }]) => [name, plainYaml(value)]));
}
class PlacedProblem extends Error {
    problem;
    constructor(what, place) {
        super(what);
        this.problem = { what, place };
    }
}
class Placing {
    placeAt;
    /** The last node with each anchor so far; undefined while it is read. */
    anchors = new Map();
    firstNull;
    constructor(placeAt) {
        this.placeAt = placeAt;
    }
    place(node, depth) {
        const place = this.placeOf(node);
        if (depth > greatestDepth)
            throw new PlacedProblem('it is nested too deeply', place);
        if ((0,dist/* isAlias */.Vj)(node))
            return this.repeated(node.source, place);
        if (!(0,dist/* isScalar */.jn)(node) && !(0,dist/* isSeq */.oP)(node) && !(0,dist/* isMap */.jh)(node)) {
            return this.nothing(place);
        }
        const { anchor } = node;
        if (anchor !== undefined)
            this.anchors.set(anchor, undefined);
        const placed = (0,dist/* isScalar */.jn)(node)
            ? this.scalar(node, place)
            : (0,dist/* isSeq */.oP)(node)
                ? this.list(node.items, place, depth)
                : this.map(node.items, place, depth);
        if (placed.size > greatestSize) {
            throw new PlacedProblem('it is too large once its aliases are expanded', place);
        }
        if (anchor !== undefined)
            this.anchors.set(anchor, placed);
        return placed;
    }
    placeOf(node) {
        const ranged = (0,dist/* isScalar */.jn)(node) || (0,dist/* isSeq */.oP)(node) || (0,dist/* isMap */.jh)(node) || (0,dist/* isAlias */.Vj)(node);
        return this.placeAt((ranged ? node.range?.[0] : undefined) ?? 0);
    }
    repeated(anchor, place) {
        const found = this.anchors.get(anchor);
        if (found)
            return found;
        throw new PlacedProblem(this.anchors.has(anchor)
            ? `the alias *${anchor} stands inside its own anchor`
            : `the alias *${anchor} has no anchor before it`, place);
    }
    scalar({ value, source }, place) {
        if (value === null)
            return this.nothing(place);
        if (typeof value === 'string') {
            return { node: { kind: 'scalar', place, value, text: value }, size: 1 + value.length };
        }
        if (typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value))) {
            const text = source ?? String(value);
            return { node: { kind: 'scalar', place, value, text }, size: 1 + text.length };
        }
        throw new PlacedProblem('this number is none that JSON can hold', place);
    }
    nothing(place) {
        this.firstNull ??= place;
        return { node: { kind: 'scalar', place, value: null, text: '' }, size: 1 };
    }
    list(nodes, place, depth) {
        const items = nodes.map((item) => this.place(item, depth + 1));
        const size = items.reduce((sum, item) => sum + item.size, 1);
        return { node: { kind: 'list', place, items: items.map(({ node }) => node) }, size };
    }
    map(pairs, place, depth) {
        const own = new Map();
        const merged = [];
        let size = 1;
        for (const { key, value } of pairs) {
            const { name, at } = this.key(key, place);
            const placed = this.place(value, depth + 1);
            size += name.length + placed.size;
            if (isMergeKey(key)) {
                merged.push(...mergedMaps(placed.node, at));
                continue;
            }
            const other = own.get(name);
            if (other) {
                const { line, column } = other.place;
                throw new PlacedProblem(`the key "${name}" occurs twice (first at line ${line}, column ${column})`, at);
            }
            own.set(name, { place: at, value: placed.node });
        }
        if (merged.length === 0)
            return { node: { kind: 'map', place, members: own }, size };
        // Of several maps the first one wins, and a key of one's own wins over all.
        const members = new Map([...merged.toReversed().flatMap((map) => [...map.members]), ...own]);
        return { node: { kind: 'map', place, members }, size };
    }
    key(key, place) {
        if (!(0,dist/* isScalar */.jn)(key))
            throw new PlacedProblem('a key is no text', place);
        const at = this.placeOf(key);
        const { value, source } = key;
        if (typeof value === 'string')
            return { name: value, at };
        if (value === null || source === undefined)
            throw new PlacedProblem('a key is no text', at);
        return { name: source, at };
    }
}
function isMergeKey(key) {
    return (0,dist/* isScalar */.jn)(key) && key.value === '<<' && key.type === 'PLAIN';
}
function mergedMaps(node, at) {
    const maps = node.kind === 'list' ? node.items : [node];
    return maps.map((map) => {
        if (map.kind === 'map')
            return map;
        throw new PlacedProblem('the merge key << takes a map or a list of maps', at);
    });
}

// EXTERNAL MODULE: ./build/core/inputs/manifest/checked-text.js
var checked_text = __webpack_require__(84163);
// EXTERNAL MODULE: ./build/core/inputs/manifest/keys.js
var keys = __webpack_require__(49816);
// EXTERNAL MODULE: ./build/core/inputs/manifest/layer.js
var manifest_layer = __webpack_require__(21931);
// EXTERNAL MODULE: ./build/core/inputs/manifest/manifest-limits.js
var manifest_limits = __webpack_require__(87570);
// EXTERNAL MODULE: ./build/core/inputs/manifest/problem.js
var manifest_problem = __webpack_require__(63933);
// EXTERNAL MODULE: ./build/core/apicenter/slug.js
var slug = __webpack_require__(66289);
// EXTERNAL MODULE: ./build/core/registration/defaults.js
var registration_defaults = __webpack_require__(33030);
// EXTERNAL MODULE: ./build/core/inputs/manifest/shape.js
var shape = __webpack_require__(61187);
;// CONCATENATED MODULE: ./build/core/inputs/manifest/server.js








/** Reads an item of `servers`. Throws InvalidInput. */
function readServer(node) {
    const map = (0,shape/* mapOf */.A7)(node, 'a server');
    const environments = map.members.get('environments');
    const layer = (0,manifest_layer/* readLayer */.w)(map, environments ? 'server-with-environments' : 'server');
    const apiId = layer.get((0,manifest_problem/* keyOf */.TN)('api-id'));
    if (!apiId)
        throw withoutId(map.place, layer);
    const { text, place } = (0,shape/* scalarOf */.ol)(apiId.node, (0,manifest_problem/* keyOf */.TN)('api-id'));
    const server = { place, apiId: (0,checked_text/* checkedText */.N0)(text, place, 'api-id'), layer };
    if (!environments)
        return server;
    const { members, place: at } = (0,shape/* mapOf */.A7)(environments.value, 'environments');
    if (members.size === 0) {
        throw (0,manifest_problem/* manifestFailure */.ki)(at, {
            what: 'This server has no environment.',
            next: 'Add one, or remove the server.',
        });
    }
    return {
        ...server,
        environments: [...members].map(([id, member]) => ({
            id: (0,checked_text/* checkedText */.N0)(id, member.place, 'environment-id'),
            place: member.place,
            layer: (0,manifest_layer/* readLayer */.w)(member.value, 'environment'),
        })),
    };
}
/** The units of a server, in order. Throws InvalidInput. */
function unitsOf(server, { defaults, enforce }) {
    const { apiId, environments } = server;
    if (environments) {
        return environments.map(({ id, place, layer }) => {
            const settings = (0,manifest_layer/* mergeLayers */.J)([...defaults, server.layer, layer, enforce]);
            const own = new Set([...server.layer.keys(), ...layer.keys(), ...enforce.keys()]);
            return { apiId, environmentId: id, place, settings, own, ...manifestOwn(settings) };
        });
    }
    const settings = (0,manifest_layer/* mergeLayers */.J)([...defaults, server.layer, enforce]);
    const environmentId = staticText(settings, (0,manifest_problem/* keyOf */.TN)('environment-id'));
    return [
        {
            apiId,
            environmentId: environmentId
                ? (0,checked_text/* checkedText */.N0)(environmentId.text, environmentId.place, 'environment-id')
                : registration_defaults/* defaultEnvironmentId */.wY,
            place: server.place,
            settings,
            own: new Set([...server.layer.keys(), ...enforce.keys()]),
            ...manifestOwn(settings),
        },
    ];
}
function manifestOwn(settings) {
    const previous = settings.get('previousApiIds');
    return {
        ...(0,optional/* optional */.l)('owner', staticText(settings, 'owner')?.text),
        ...(0,optional/* optional */.l)('protected', protectedOf(settings)),
        previousApiIds: (previous ? (0,shape/* listOf */.c3)(previous.node, 'previousApiIds').items : []).map((item) => {
            const { text, place } = (0,shape/* scalarOf */.ol)(item, 'an item of previousApiIds');
            return (0,checked_text/* checkedText */.N0)(text, place, 'api-id');
        }),
    };
}
function protectedOf(settings) {
    const given = staticText(settings, 'protected');
    if (!given)
        return undefined;
    const word = given.text.toLowerCase();
    if (word === 'true' || word === 'false')
        return word === 'true';
    throw (0,manifest_problem/* manifestFailure */.ki)(given.place, {
        what: `Expected protected to be one of true, false; got "${(0,printable/* printable */.g)(given.text)}".`,
        next: 'Correct protected.',
    });
}
function staticText(settings, key) {
    const setting = settings.get(key);
    if (!setting)
        return undefined;
    const { text, place } = (0,shape/* scalarOf */.ol)(setting.node, key);
    (0,checked_text/* refuseVariable */.v$)(text, place, key);
    return { text: text.trim(), place };
}
function withoutId(place, layer) {
    const title = layer.get('title')?.node;
    const id = title?.kind === 'scalar' ? (0,slug/* derivedId */.dD)(title.text) : '';
    return (0,manifest_problem/* manifestFailure */.ki)(place, {
        what: `This server has no ${(0,manifest_problem/* keyOf */.TN)('api-id')}.`,
        why: 'In a manifest the id is always said: a new title must not become a new entry.',
        next: `Add it, for example ${(0,manifest_problem/* keyOf */.TN)('api-id')}: ${id || 'weather'}`,
    });
}

// EXTERNAL MODULE: ./build/core/inputs/manifest/variables.js
var variables = __webpack_require__(33691);
;// CONCATENATED MODULE: ./build/core/inputs/manifest/manifest-file.js
















/**
 * Reads one file. Throws InvalidInput, with the place where there is one.
 *
 * @param included whether another file includes it
 */
function readManifestText(path, files, included) {
    const bytes = files.read(path, manifest_limits/* manifestLimits */._.fileBytes);
    const root = parsedRoot(path, bytes);
    (0,shape/* checkKeys */.L)(root, ['$schema', ...(included ? keys/* includedKeys */.te : keys/* manifestKeys */.kb)], included ? 'a manifest that is included' : 'a manifest');
    checkVersion(root);
    const { members } = root;
    const read = (key, reader) => {
        const member = members.get(key);
        return member && reader(member.value);
    };
    const servers = members.get('servers');
    if (!servers)
        throw withoutServers(root.place);
    return {
        file: { path, hash: `sha256:${(0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex')}` },
        bytes: bytes.length,
        own: new Map([...members].map(([key, { place, value }]) => [key, { place, node: value }])),
        environments: read('environments', readEnvironments) ?? new Map(),
        defaults: read('defaults', (node) => (0,manifest_layer/* readLayer */.w)(node, 'defaults')) ?? new Map(),
        enforce: read('enforce', (node) => (0,manifest_layer/* readLayer */.w)(node, 'enforce')) ?? new Map(),
        servers: (0,shape/* listOf */.c3)(servers.value, 'servers').items.map(readServer),
        includes: read('include', manifest_include/* readIncludes */.Ok) ?? [],
        removed: read('removed', readRemoved) ?? [],
        ignore: read('audit', readAudit) ?? [],
    };
}
function parsedRoot(path, bytes) {
    const decoded = (0,decode_utf8/* decodeUtf8 */._)(bytes);
    if (decoded.text === undefined) {
        throw new errors/* InvalidInput */.o9({
            code: 'manifest-invalid',
            message: `The manifest ${(0,printable/* printable */.g)(path)} cannot be read: ${decoded.problem}.`,
            next: 'Save the file as UTF-8.',
        });
    }
    const { root, firstNull, problem } = parsePlacedYaml(decoded.text.replace(/^\uFEFF/, ''), path);
    if (problem) {
        const what = (0,printable/* printable */.g)(problem.what, 300).replace(/\.$/, '');
        throw (0,manifest_problem/* manifestFailure */.ki)(problem.place, {
            what: `This is not YAML or JSON that can be read: ${what}.`,
            next: 'Correct the file at this place.',
        });
    }
    if (root.kind === 'scalar' && root.value === null) {
        throw (0,manifest_problem/* manifestFailure */.ki)(root.place, {
            what: 'The manifest is empty.',
            why: 'It would look as if every server were removed.',
            next: 'Write at least: version: 1, and servers with a list.',
        });
    }
    if (firstNull) {
        throw (0,manifest_problem/* manifestFailure */.ki)(firstNull, {
            what: 'There is no value here (null).',
            why: 'A key that is left out is not managed; null would be neither.',
            next: 'Give a value, or leave the key or the item out. An empty list is [].',
        });
    }
    return (0,shape/* mapOf */.A7)(root, 'a manifest');
}
function checkVersion({ members, place }) {
    const version = members.get('version');
    if (version && (0,shape/* scalarOf */.ol)(version.value, 'version').text === '1')
        return;
    throw (0,manifest_problem/* manifestFailure */.ki)(version?.value.place ?? place, {
        what: version ? 'This version reads manifests of version 1 only.' : 'The manifest has no version.',
        next: 'Write: version: 1',
    });
}
function withoutServers(place) {
    return (0,manifest_problem/* manifestFailure */.ki)(place, {
        what: 'The manifest has no key servers.',
        why: 'A manifest without it would look as if every server were removed.',
        next: 'Add servers with a list; one that has none of its own has an empty list: servers: []',
    });
}
function readEnvironments(node) {
    const environments = new Map();
    for (const [id, { place, value }] of (0,shape/* mapOf */.A7)(node, 'environments').members) {
        (0,checked_text/* checkedText */.N0)(id, place, 'environment-id');
        const map = (0,shape/* mapOf */.A7)(value, 'an environment');
        (0,shape/* checkKeys */.L)(map, Object.keys(keys/* newEnvironmentInputs */.j8), 'an environment');
        const texts = new Map();
        for (const [word, input] of Object.entries(keys/* newEnvironmentInputs */.j8)) {
            const member = map.members.get(word);
            if (!member)
                continue;
            const node = (0,shape/* scalarOf */.ol)(member.value, word);
            if (!(0,variables/* hasVariable */.$u)(node.text))
                (0,checked_text/* checkedText */.N0)(node.text, node.place, input);
            texts.set((0,manifest_problem/* keyOf */.TN)(input), { place: member.place, node });
        }
        environments.set(id, { place, texts });
    }
    return environments;
}
function readRemoved(node) {
    return (0,shape/* listOf */.c3)(node, 'removed').items.map((item) => {
        const map = (0,shape/* mapOf */.A7)(item, 'an item of removed');
        (0,shape/* checkKeys */.L)(map, [(0,manifest_problem/* keyOf */.TN)('api-id'), 'keep'], 'an item of removed');
        const apiId = requiredText(map, (0,manifest_problem/* keyOf */.TN)('api-id'), 'an item of removed');
        const keep = map.members.get('keep');
        if (!keep || !booleanOf(keep.value, 'keep')) {
            throw (0,manifest_problem/* manifestFailure */.ki)(apiId.place, {
                what: `"${(0,printable/* printable */.g)(apiId.text)}" in removed has no effect without keep: true.`,
                why: 'A prune deletes what the manifest does not declare; removed names what it hands over instead.',
                next: 'Add keep: true, or remove the line.',
            });
        }
        return {
            apiId: (0,checked_text/* checkedText */.N0)(apiId.text, apiId.place, 'api-id'),
            keep: true,
            place: apiId.place,
        };
    });
}
function readAudit(node) {
    const audit = (0,shape/* mapOf */.A7)(node, 'audit');
    (0,shape/* checkKeys */.L)(audit, ['ignore'], 'audit');
    const ignore = audit.members.get('ignore');
    return (ignore ? (0,shape/* listOf */.c3)(ignore.value, 'ignore').items : []).map((item) => {
        const map = (0,shape/* mapOf */.A7)(item, 'an item of ignore');
        (0,shape/* checkKeys */.L)(map, ['rule', (0,manifest_problem/* keyOf */.TN)('api-id'), 'reason', 'until'], 'an item of ignore');
        const apiId = map.members.get((0,manifest_problem/* keyOf */.TN)('api-id'));
        const until = map.members.get('until');
        return {
            rule: ruleOf(map),
            ...(0,optional/* optional */.l)('apiId', apiId && (0,shape/* scalarOf */.ol)(apiId.value, (0,manifest_problem/* keyOf */.TN)('api-id')).text),
            reason: requiredText(map, 'reason', 'an item of ignore').text,
            ...(0,optional/* optional */.l)('until', until && dayOf(until.value)),
            place: map.place,
        };
    });
}
/** The id of a rule of the audit. Throws InvalidInput with its place. */
function ruleOf(map) {
    const { text, place } = requiredText(map, 'rule', 'an item of ignore');
    const rule = rule_ids/* ruleIds */.Zl.find((id) => id === text);
    if (rule !== undefined)
        return rule;
    throw (0,manifest_problem/* manifestFailure */.ki)(place, {
        what: `There is no rule "${(0,printable/* printable */.g)(text)}" of the audit.`,
        next: (0,manifest_problem/* suggestion */.h)(text, rule_ids/* ruleIds */.Zl),
    });
}
function requiredText(map, key, where) {
    const member = map.members.get(key);
    if (member)
        return (0,shape/* scalarOf */.ol)(member.value, key);
    throw (0,manifest_problem/* manifestFailure */.ki)(map.place, { what: `There is no ${key} in ${where}.`, next: `Add ${key}.` });
}
/** The truth value that a value must be. Throws InvalidInput with its place. */
function booleanOf(node, name) {
    const { text, place } = (0,shape/* scalarOf */.ol)(node, name);
    const word = text.toLowerCase();
    if (word === 'true' || word === 'false')
        return word === 'true';
    throw (0,manifest_problem/* manifestFailure */.ki)(place, {
        what: `Expected ${name} to be one of true, false; got "${(0,printable/* printable */.g)(text)}".`,
        next: `Correct ${name}.`,
    });
}
function dayOf(node) {
    const { text, place } = (0,shape/* scalarOf */.ol)(node, 'until');
    const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
    if (!Number.isNaN(time) && new Date(time).toISOString().startsWith(text))
        return text;
    throw (0,manifest_problem/* manifestFailure */.ki)(place, {
        what: `Expected until to be a day, as YYYY-MM-DD; got "${(0,printable/* printable */.g)(text)}".`,
        next: 'Write the last day on which the finding is ignored, for example 2027-06-30.',
    });
}

// EXTERNAL MODULE: ./build/core/inputs/manifest/repository-files.js
var repository_files = __webpack_require__(26202);
;// CONCATENATED MODULE: ./build/core/inputs/manifest/twice.js




/**
 * Refuses what a manifest says twice: a unit, an entry of which two items say different things, an entry that is
 * declared and removed. Ids differ by more than their case. Throws InvalidInput with both places.
 */
function checkUnits(units, removed) {
    const seen = new Map();
    const entries = new Map();
    for (const unit of units) {
        const { apiId, environmentId, place } = unit;
        const entry = apiId.toLowerCase();
        const key = `${entry}/${environmentId.toLowerCase()}`;
        const other = seen.get(key);
        if (other) {
            throw (0,manifest_problem/* manifestFailure */.ki)(place, {
                what: `"${(0,printable/* printable */.g)(apiId)}" in ${(0,printable/* printable */.g)(environmentId)} is declared twice; first at ${(0,manifest_problem/* shownPlace */.z7)(other.place)}.`,
                next: 'Remove one of the two, or give one another id or environment.',
            });
        }
        seen.set(key, unit);
        const first = entries.get(entry);
        if (first)
            checkSameEntry(unit, first);
        else
            entries.set(entry, unit);
    }
    for (const unit of units) {
        for (const previous of unit.previousApiIds) {
            const declared = entries.get(previous.toLowerCase());
            if (!declared)
                continue;
            throw (0,manifest_problem/* manifestFailure */.ki)(previousPlace(unit), {
                what: `"${(0,printable/* printable */.g)(previous)}" is a previous id of "${(0,printable/* printable */.g)(unit.apiId)}" here, and declared at ${(0,manifest_problem/* shownPlace */.z7)(declared.place)}.`,
                why: 'A previous id names an entry that is no longer declared.',
                next: 'Keep one of the two.',
            });
        }
    }
    for (const { apiId, place } of removed) {
        const declared = entries.get(apiId.toLowerCase());
        if (!declared)
            continue;
        throw (0,manifest_problem/* manifestFailure */.ki)(place, {
            what: `"${(0,printable/* printable */.g)(apiId)}" is removed here and declared at ${(0,manifest_problem/* shownPlace */.z7)(declared.place)}.`,
            next: 'Keep one of the two.',
        });
    }
}
/** Where the previous ids of a unit stand. */
function previousPlace({ settings, place }) {
    return settings.get('previousApiIds')?.node.place ?? place;
}
/** What holds for an entry as a whole must be the same wherever one of its environments is declared. */
function checkSameEntry(unit, first) {
    for (const { key, level } of keys/* serverKeys */.yl.values()) {
        if (level !== 'entry' || key === (0,manifest_problem/* keyOf */.TN)('api-id'))
            continue;
        const [one, other] = [first.settings.get(key), unit.settings.get(key)];
        if (one?.node === other?.node || (one && other && isSame(one.node, other.node)))
            continue;
        throw (0,manifest_problem/* manifestFailure */.ki)(other?.place ?? unit.place, {
            what: `${key} of "${(0,printable/* printable */.g)(unit.apiId)}" is not the same as at ${(0,manifest_problem/* shownPlace */.z7)(one?.place ?? first.place)}.`,
            why: `${key} says something about the entry as a whole.`,
            next: 'Declare the entry once, with its environments below it.',
        });
    }
}
function isSame(one, other) {
    return JSON.stringify(plainYaml(one)) === JSON.stringify(plainYaml(other));
}

;// CONCATENATED MODULE: ./build/core/inputs/manifest/collect.js











/** Reads a manifest and what it includes, before any variable. Throws InvalidInput with the place at fault. */
function collectManifest(path, files) {
    const real = files.realPath(path);
    if (real === undefined)
        throw withoutManifest(path);
    const main = readManifestText(path, files, false);
    const collection = new Collection(files, files.repositoryRoot(real), main.enforce);
    collection.add(main, real, { defaults: [], restrictions: [], depth: 0 });
    return { path, own: main.own, enforce: main.enforce, ...collection.checked() };
}
class Collection {
    ports;
    root;
    enforce;
    files = [];
    units = [];
    removed = [];
    ignore = [];
    warnings = [];
    environments = new Map();
    /** Where each file was included, by its real path; undefined for the manifest itself. */
    seen = new Map();
    bytes = 0;
    constructor(ports, root, enforce) {
        this.ports = ports;
        this.root = root;
        this.enforce = enforce;
    }
    add(text, real, above) {
        if (above.depth === 0)
            this.seen.set(real, undefined);
        this.files.push(text.file);
        this.bytes += text.bytes;
        const within = { ...above, defaults: [...above.defaults, text.defaults] };
        for (const [id, environment] of text.environments)
            this.addEnvironment(id, environment);
        for (const server of text.servers) {
            (0,manifest_include/* checkApiId */.Kg)(server.apiId, server.place, above.restrictions);
            for (const unit of unitsOf(server, { defaults: within.defaults, enforce: this.enforce })) {
                // An entry that this one replaces is deleted, so it must be within the same bounds.
                for (const previous of unit.previousApiIds) {
                    (0,manifest_include/* checkApiId */.Kg)(previous, previousPlace(unit), above.restrictions);
                }
                this.units.push({ ...unit, restrictions: above.restrictions });
                if (this.units.length > manifest_limits/* manifestLimits */._.units)
                    throw tooMany(unit.place, 'servers', 'units');
            }
        }
        for (const entry of text.removed) {
            (0,manifest_include/* checkApiId */.Kg)(entry.apiId, entry.place, above.restrictions);
            this.removed.push(entry);
        }
        for (const finding of text.ignore) {
            (0,manifest_include/* checkApiId */.Kg)(finding.apiId ?? '*', finding.place, above.restrictions);
            this.ignore.push(finding);
        }
        for (const include of text.includes)
            this.include(include, within);
    }
    checked() {
        checkUnits(this.units, this.removed);
        const environments = new Map([...this.environments].map(([id, { texts }]) => [id, texts]));
        const { root, files, units, removed, ignore, warnings } = this;
        return { root, files, environments, units, removed, ignore, warnings };
    }
    include(include, above) {
        const { place, restriction } = include;
        if (above.depth >= manifest_limits/* manifestLimits */._.depth) {
            throw (0,manifest_problem/* manifestFailure */.ki)(place, {
                code: 'manifest-include',
                what: `Includes are nested more than ${manifest_limits/* manifestLimits */._.depth} deep.`,
                next: 'Include the file from one that lies further out.',
            });
        }
        const within = {
            defaults: above.defaults,
            restrictions: restriction ? [...above.restrictions, restriction] : above.restrictions,
            depth: above.depth + 1,
        };
        const { files, skipped } = (0,manifest_include/* includedPaths */.zy)(include, { files: this.ports, root: this.root });
        this.warnings.push(...skipped.map((link) => linkSkipped(link, place)));
        for (const path of files) {
            const real = this.ports.realPath(path) ?? path;
            (0,repository_files/* checkInRepository */.Cg)(real, { path, place, root: this.root });
            if (this.seen.has(real))
                throw includedTwice(path, place, this.seen.get(real));
            this.seen.set(real, place);
            if (this.files.length >= manifest_limits/* manifestLimits */._.files)
                throw tooMany(place, 'files', 'files');
            const text = readManifestText(path, this.ports, true);
            if (this.bytes + text.bytes > manifest_limits/* manifestLimits */._.allBytes)
                throw tooMany(place, 'bytes', 'allBytes');
            this.add(text, real, within);
        }
    }
    addEnvironment(id, environment) {
        const key = id.toLowerCase();
        const other = this.environments.get(key);
        if (other) {
            throw (0,manifest_problem/* manifestFailure */.ki)(environment.place, {
                what: `The environment "${(0,printable/* printable */.g)(id)}" is described twice; first at ${(0,manifest_problem/* shownPlace */.z7)(other.place)}.`,
                next: 'Keep one of the two.',
            });
        }
        this.environments.set(key, environment);
    }
}
function withoutManifest(path) {
    return new errors/* InvalidInput */.o9({
        code: 'file-unreadable',
        message: (0,message/* sentence */.em) `There is no file "${(0,printable/* printable */.g)(path)}", which ${(0,references/* input */.hF)('manifest')} names.`,
        next: (0,message/* sentence */.em) `Check the path; it is relative to the working directory of this command. To start a manifest, run ${(0,references/* command */.G5)('mcp-register', 'init', '--server-url', '<url>')} with a running server, or ${(0,references/* command */.G5)('mcp-register', 'dump', '--out', path)} for what an API center has.`,
    });
}
function linkSkipped({ path, why }, place) {
    const message = `${(0,manifest_problem/* shownPlace */.z7)(place)}: the pattern leaves out ${(0,printable/* printable */.g)(path)}, which ${(0,printable/* printable */.g)(why, 300)}.`;
    return { code: 'link-skipped', message };
}
function includedTwice(path, place, other) {
    return (0,manifest_problem/* manifestFailure */.ki)(place, {
        code: 'manifest-include',
        what: other === undefined
            ? `"${(0,printable/* printable */.g)(path)}" is the manifest itself, which would include itself.`
            : `"${(0,printable/* printable */.g)(path)}" is included twice; first at ${(0,manifest_problem/* shownPlace */.z7)(other)}.`,
        why: 'Each file has one place in a manifest, and one set of rules.',
        next: 'Correct the pattern, or remove one of the includes.',
    });
}
function tooMany(place, what, limit) {
    return (0,manifest_problem/* manifestFailure */.ki)(place, {
        code: 'manifest-too-large',
        what: `The manifest has more than ${manifest_limits/* manifestLimits */._[limit]} ${what}.`,
        next: 'Divide it into several manifests, each with a name of its own.',
    });
}


/***/ }),

/***/ 96102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Kg: () => (/* binding */ checkApiId),
  RC: () => (/* binding */ checkHost),
  zy: () => (/* binding */ includedPaths),
  Ok: () => (/* binding */ readIncludes)
});

// EXTERNAL MODULE: ./build/core/text/printable.js
var printable = __webpack_require__(20075);
// EXTERNAL MODULE: ./build/core/text/wildcard.js
var wildcard = __webpack_require__(41704);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/inputs/manifest/repository-files.js
var repository_files = __webpack_require__(26202);
;// CONCATENATED MODULE: ./build/core/inputs/manifest/glob.js



/** Whether a path has a part that stands for several names. */
function isGlob(path) {
    return path.includes('*');
}
/**
 * The files that a path with `*` (any part of a name) and `**` (any folders, or none) stands for. Names that begin with a
 * dot are matched only by a pattern that does. Both follow a link to a folder, but not one that leads back to where it
 * came from.
 *
 * @returns undefined when the limit is reached
 */
function filesMatching(pattern, ports, { visited, checkLink }) {
    const found = new Set();
    const skipped = new Map();
    let looked = 0;
    const follows = (path) => {
        const real = ports.realPath(path);
        if (real === undefined)
            return false;
        checkLink(path, real);
        const isLoop = foldersAbove(path).some((folder) => (0,repository_files/* liesIn */.z$)(real, ports.realPath(folder) ?? folder));
        if (isLoop)
            skipped.set(path, 'is a link that leads back to a folder which contains it');
        return !isLoop;
    };
    const walk = (folder, [part, ...rest]) => {
        if (part === undefined)
            return true;
        if (part === '**' && !walk(folder, rest))
            return false;
        if (part !== '**' && !part.includes('*') && rest.length > 0)
            return walk(external_node_path_.posix.join(folder, part), rest);
        const entries = ports.list(folder) ?? [];
        looked += entries.length + 1;
        if (looked > visited)
            return false;
        for (const { name, kind, link } of entries) {
            if (!matchesName(part, name))
                continue;
            const path = external_node_path_.posix.join(folder, name);
            if (part !== '**' && rest.length === 0) {
                if (kind !== 'folder')
                    found.add(path);
            }
            else if (kind === 'folder') {
                const further = part === '**' ? [part, ...rest] : rest;
                if ((!link || follows(path)) && !walk(path, further))
                    return false;
            }
            else if (link && kind === 'other') {
                skipped.set(path, 'is a link that leads to nothing');
            }
        }
        return true;
    };
    const root = pattern.startsWith('/') ? '/' : '';
    const parts = pattern.split('/').filter((part) => part !== '');
    return walk(root, parts) ? eachOnce([...found].sort(), skipped, ports) : undefined;
}
/** A file that a pattern reaches in several ways counts as the one at its real place, else as the first. */
function eachOnce(paths, skipped, { realPath }) {
    const places = paths.map((path) => ({ path, real: (realPath(path) ?? path).split(external_node_path_.sep).join('/') }));
    const chosen = new Map();
    for (const { path, real } of places) {
        const isDirect = real.endsWith(`/${path}`) || real === path;
        if (isDirect || !chosen.has(real))
            chosen.set(real, path);
    }
    const kept = new Set(chosen.values());
    const again = places
        .filter(({ path }) => !kept.has(path))
        .map(({ path, real }) => ({ path, why: `is the same file as ${chosen.get(real)}` }));
    return {
        files: paths.filter((path) => kept.has(path)),
        skipped: [...[...skipped].map(([path, why]) => ({ path, why })), ...again],
    };
}
/** The folders that a path leads through, the working directory included where it is relative. */
function foldersAbove(path) {
    const parts = path.split('/').slice(0, -1);
    return parts
        .map((_, index) => parts.slice(0, index + 1).join('/') || '/')
        .concat(path.startsWith('/') ? [] : ['']);
}
function matchesName(pattern, name) {
    if (name.startsWith('.') && !pattern.startsWith('.'))
        return false;
    return (0,wildcard/* matchesWildcard */._)(pattern, name);
}

// EXTERNAL MODULE: ./build/core/inputs/manifest/manifest-limits.js
var manifest_limits = __webpack_require__(87570);
// EXTERNAL MODULE: ./build/core/inputs/manifest/problem.js
var problem = __webpack_require__(63933);
// EXTERNAL MODULE: ./build/core/inputs/manifest/shape.js
var shape = __webpack_require__(61187);
;// CONCATENATED MODULE: ./build/core/inputs/manifest/include.js







/** Reads `include`. Throws InvalidInput. */
function readIncludes(node) {
    return (0,shape/* listOf */.c3)(node, 'include').items.map((item) => {
        if (item.kind !== 'map') {
            const { text, place } = (0,shape/* scalarOf */.ol)(item, 'an include');
            return { place, path: text.trim() };
        }
        (0,shape/* checkKeys */.L)(item, ['path', 'apiIds', 'hosts'], 'an include');
        const path = item.members.get('path');
        if (!path) {
            throw (0,problem/* manifestFailure */.ki)(item.place, {
                what: 'This include has no path.',
                next: 'Add the path of a file, or a pattern such as teams/*/mcp-register.yaml.',
            });
        }
        const [apiIds, hosts] = ['apiIds', 'hosts'].map((name) => patterns(item.members.get(name)?.value, name));
        const { text, place } = (0,shape/* scalarOf */.ol)(path.value, 'path');
        const restricted = apiIds !== undefined || hosts !== undefined;
        return {
            place,
            path: text.trim(),
            ...(restricted
                ? {
                    restriction: {
                        place: item.place,
                        ...(apiIds === undefined ? {} : { apiIds }),
                        ...(hosts === undefined ? {} : { hosts }),
                    },
                }
                : {}),
        };
    });
}
function patterns(node, name) {
    if (!node)
        return undefined;
    return (0,shape/* listOf */.c3)(node, name).items.map((item) => (0,shape/* scalarOf */.ol)(item, `an item of ${name}`).text.trim());
}
/**
 * The paths of the files that an include means, never none, and what it leaves out. Throws InvalidInput.
 *
 * @param root of the repository, without links
 */
function includedPaths({ path, place }, { files, root }) {
    const pattern = (0,repository_files/* besideFile */.fV)(path, place);
    if (!isGlob(pattern)) {
        if (files.realPath(pattern) !== undefined)
            return { files: [pattern], skipped: [] };
        throw (0,problem/* manifestFailure */.ki)(place, {
            code: 'manifest-include',
            what: `The file "${(0,printable/* printable */.g)(pattern)}" does not exist.`,
            next: 'Correct the path; it is relative to the file that includes it.',
        });
    }
    const found = filesMatching(pattern, files, {
        visited: manifest_limits/* manifestLimits */._.visited,
        checkLink: (link, real) => (0,repository_files/* checkInRepository */.Cg)(real, { path: link, place, root }),
    });
    if (found === undefined) {
        throw (0,problem/* manifestFailure */.ki)(place, {
            code: 'manifest-include',
            what: `The pattern "${(0,printable/* printable */.g)(path)}" looks at more than ${manifest_limits/* manifestLimits */._.visited} files and folders.`,
            next: 'Name the folders in which the files lie.',
        });
    }
    if (found.files.length > 0)
        return found;
    throw (0,problem/* manifestFailure */.ki)(place, {
        code: 'manifest-include',
        what: `The pattern "${(0,printable/* printable */.g)(path)}" matches no file.`,
        why: 'A fleet that lost its files must not look like one that has none.',
        next: 'Correct the pattern (* stands for any part of a name, ** for any folders), or remove the line.',
    });
}
/** Throws InvalidInput for an entry that an include above it does not allow. */
function checkApiId(apiId, place, restrictions) {
    for (const { apiIds, place: include } of restrictions) {
        if (apiIds === undefined || apiIds.some((pattern) => (0,wildcard/* matchesWildcard */._)(pattern, apiId)))
            continue;
        throw (0,problem/* manifestFailure */.ki)(place, {
            code: 'manifest-include',
            what: `"${(0,printable/* printable */.g)(apiId)}" is outside what this file may declare: ${apiIds.map((pattern) => (0,printable/* printable */.g)(pattern)).join(', ') || 'nothing'}.`,
            why: `The include at ${(0,problem/* shownPlace */.z7)(include)} says so.`,
            next: 'Choose another id, or let the include allow this one.',
        });
    }
}
/** Throws InvalidInput for a URL on a host that an include above it does not allow. */
function checkHost(url, place, restrictions) {
    for (const { hosts, place: include } of restrictions) {
        if (hosts === undefined)
            continue;
        const { hostname } = new URL(url);
        if (hosts.some((pattern) => (0,wildcard/* matchesWildcard */._)(pattern, hostname)))
            continue;
        throw (0,problem/* manifestFailure */.ki)(place, {
            code: 'manifest-include',
            what: `The host ${(0,printable/* printable */.g)(hostname)} is outside what this file may declare: ${hosts.map((pattern) => (0,printable/* printable */.g)(pattern)).join(', ') || 'nothing'}.`,
            why: `The include at ${(0,problem/* shownPlace */.z7)(include)} says so.`,
            next: 'Correct the URL, or let the include allow its host.',
        });
    }
}


/***/ }),

/***/ 21931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ mergeLayers),
/* harmony export */   w: () => (/* binding */ readLayer)
/* harmony export */ });
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71798);
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49816);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63933);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61187);




const names = {
    server: 'a server',
    'server-with-environments': 'a server that has environments',
    environment: 'an environment of a server',
    defaults: 'defaults',
    enforce: 'enforce',
};
const knownKeys = {
    server: ['environments', ...keysThat(() => true)],
    'server-with-environments': ['environments', ...keysThat(({ level }) => level === 'entry')],
    environment: keysThat(({ level, input }) => level === 'environment' && input !== 'environment-id'),
    defaults: keysThat(({ inDefaults }) => inDefaults),
    enforce: keysThat(({ inEnforce }) => inEnforce),
};
const known = {
    server: new Set(knownKeys.server),
    'server-with-environments': new Set(knownKeys['server-with-environments']),
    environment: new Set(knownKeys.environment),
    defaults: new Set(knownKeys.defaults),
    enforce: new Set(knownKeys.enforce),
};
const rows = new Map(_table_js__WEBPACK_IMPORTED_MODULE_0__/* .inputRows */ .k8.map((row) => [row.name, row]));
/** Reads such a map. Throws InvalidInput for a key that does not stand there, and for a value of another form. */
function readLayer(node, kind) {
    const layer = new Map();
    for (const [key, { place, value }] of (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .mapOf */ .A7)(node, names[kind]).members) {
        if (!known[kind].has(key))
            throw misplaced(key, place, kind);
        const row = _keys_js__WEBPACK_IMPORTED_MODULE_1__/* .serverKeys */ .yl.get(key);
        if (!row)
            continue;
        checkForm(row, value);
        layer.set(key, { place, node: value });
    }
    return layer;
}
/** The layers as one, later ones first in rank: maps merge, everything else is replaced. */
function mergeLayers(layers) {
    const merged = new Map();
    for (const layer of layers) {
        for (const [key, setting] of layer) {
            const below = merged.get(key);
            merged.set(key, below ? { ...setting, node: mergedNode(below.node, setting.node) } : setting);
        }
    }
    return merged;
}
function mergedNode(below, above) {
    if (below.kind !== 'map' || above.kind !== 'map')
        return above;
    const members = new Map(below.members);
    for (const [name, member] of above.members) {
        const other = members.get(name);
        members.set(name, other ? { ...member, value: mergedNode(other.value, member.value) } : member);
    }
    return { ...above, members };
}
function keysThat(condition) {
    return [..._keys_js__WEBPACK_IMPORTED_MODULE_1__/* .serverKeys */ .yl.values()].filter(condition).map(({ key }) => key);
}
function misplaced(key, place, kind) {
    const { inDefaults, inEnforce } = _keys_js__WEBPACK_IMPORTED_MODULE_1__/* .serverKeys */ .yl.get(key) ?? {};
    const ofOne = (kind === 'defaults' && inDefaults === false) || (kind === 'enforce' && inEnforce === false);
    if (ofOne) {
        return (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .manifestFailure */ .ki)(place, {
            what: `${key} does not stand in ${kind}.`,
            next: `${key} belongs to one server: move it there.`,
        });
    }
    if (kind === 'environment' && _keys_js__WEBPACK_IMPORTED_MODULE_1__/* .serverKeys */ .yl.get(key)?.input === 'environment-id') {
        return (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .manifestFailure */ .ki)(place, {
            what: `${key} does not stand in an environment of a server.`,
            next: 'The key of the environment is its id already: remove it.',
        });
    }
    return (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .strangeKey */ .ow)(key, place, { known: knownKeys[kind], where: names[kind] });
}
function checkForm({ key, input }, node) {
    const kind = input === undefined ? undefined : rows.get(input)?.kind;
    if (input === 'custom-properties') {
        (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .mapOf */ .A7)(node, key);
    }
    else if (kind?.type === 'text' && kind.format === 'headers' && node.kind === 'map') {
        for (const [name, { value }] of node.members)
            (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .scalarOf */ .ol)(value, `the header "${name}"`);
    }
    else if (key === 'previousApiIds' || (kind?.type === 'lines' && node.kind === 'list')) {
        for (const item of (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .listOf */ .c3)(node, key).items)
            checkItem((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .scalarOf */ .ol)(item, `an item of ${key}`), key);
    }
    else if (node.kind !== 'scalar') {
        throw (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .wrongShape */ .lf)(node, key, 'a single value');
    }
    else {
        (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .scalarOf */ .ol)(node, key);
    }
}
/** A list reaches the checks as lines. */
function checkItem(node, key) {
    if (!/[\r\n,]/.test(node.text))
        return;
    throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .manifestFailure */ .ki)(node.place, {
        what: `An item of ${key} contains a comma or a line break.`,
        next: 'Write one item for each.',
    });
}


/***/ }),

/***/ 87570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ manifestLimits)
/* harmony export */ });
/** What a manifest may be at most, with everything that it includes. */
const manifestLimits = {
    fileBytes: 4 * 1024 * 1024,
    allBytes: 32 * 1024 * 1024,
    files: 1000,
    /** Servers in an environment. */
    units: 5000,
    /** Includes above a file. */
    depth: 5,
    /** Files and folders that a pattern looks at. */
    visited: 100_000,
};


/***/ }),

/***/ 26202:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cg: () => (/* binding */ checkInRepository),
/* harmony export */   QR: () => (/* binding */ fileInRepository),
/* harmony export */   fV: () => (/* binding */ besideFile),
/* harmony export */   z$: () => (/* binding */ liesIn)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _text_printable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20075);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63933);



/** Whether a real path lies in a folder, which is one too. */
function liesIn(folder, path) {
    const below = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(folder, path);
    return !(0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(below) && below.split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep)[0] !== '..';
}
/** The path of a file that another one names relative to itself. Throws InvalidInput for an absolute one. */
function besideFile(text, place) {
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(text) || /^[A-Za-z]:|^~|\\/.test(text)) {
        throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .manifestFailure */ .ki)(place, {
            what: `"${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g)(text)}" is not a relative path.`,
            why: 'Files of a manifest lie in its repository.',
            next: 'Write a path relative to this file, with "/".',
        });
    }
    return node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(place.file), text);
}
/**
 * The path of a file that a manifest names, relative to the working directory. Throws InvalidInput where there is none,
 * or it lies outside the repository: a link may lead there.
 *
 * @param root of the repository, without links
 */
function fileInRepository(text, place, { files, root }) {
    const path = besideFile(text, place);
    const real = files.realPath(path);
    if (real === undefined) {
        throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .manifestFailure */ .ki)(place, {
            code: 'file-unreadable',
            what: `The file "${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g)(path)}" does not exist.`,
            next: 'Correct the path; it is relative to the file that names it.',
        });
    }
    checkInRepository(real, { path, place, root });
    return path;
}
/** Throws InvalidInput for a file outside the repository, and for those of git itself, which can hold tokens. */
function checkInRepository(real, { path, place, root }) {
    const inside = liesIn(root, real);
    if (inside && !(0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(root, real).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).includes('.git'))
        return;
    throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .manifestFailure */ .ki)(place, {
        code: 'manifest-outside',
        what: inside
            ? `"${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g)(path)}" is a file of git itself.`
            : `"${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g)(path)}" lies outside the repository, or is a link that leads out of it.`,
        why: 'A manifest names files of its own repository only.',
        next: 'Copy what you need into the repository, and name the copy.',
    });
}


/***/ }),

/***/ 61187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A7: () => (/* binding */ mapOf),
/* harmony export */   L: () => (/* binding */ checkKeys),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   lf: () => (/* binding */ wrongShape),
/* harmony export */   ol: () => (/* binding */ scalarOf),
/* harmony export */   ow: () => (/* binding */ strangeKey)
/* harmony export */ });
/* harmony import */ var _text_camel_case_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33959);
/* harmony import */ var _text_printable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20075);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71798);
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49816);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63933);





const shapes = { scalar: 'a text', list: 'a list', map: 'a map' };
/** The map that a value must be. Throws InvalidInput with its place. */
function mapOf(node, name) {
    if (node.kind === 'map')
        return node;
    throw wrongShape(node, name, 'a map of keys and values');
}
/** The list that a value must be. Throws InvalidInput with its place. */
function listOf(node, name) {
    if (node.kind === 'list')
        return node;
    throw wrongShape(node, name, 'a list');
}
/** The single text, number or truth value that a value must be. Throws InvalidInput with its place. */
function scalarOf(node, name) {
    if (node.kind !== 'scalar')
        throw wrongShape(node, name, 'a single value');
    if (node.text.trim() !== '')
        return node;
    throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .manifestFailure */ .ki)(node.place, {
        what: `${name} is empty.`,
        why: 'A key that is left out is not managed; an empty one says nothing.',
        next: `Give ${name} a value, or leave the key out.`,
    });
}
/** The failure for a value of another shape. */
function wrongShape(node, name, expected) {
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .manifestFailure */ .ki)(node.place, {
        what: `Expected ${name} to be ${expected}; got ${shapes[node.kind]}.`,
        next: 'Correct it; the JSON Schema of a manifest shows the form of each key.',
    });
}
/** Refuses each key that does not stand here, and says where it belongs. Throws InvalidInput with its place. */
function checkKeys({ members }, known, where) {
    for (const [key, { place }] of members) {
        if (!known.includes(key))
            throw strangeKey(key, place, { known, where });
    }
}
/** The failure for a key that does not stand here. */
function strangeKey(key, place, { known, where }) {
    const shown = (0,_text_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g)(key, 80);
    const belongs = rightPlace(key);
    if (belongs === undefined) {
        const meant = (0,_text_camel_case_js__WEBPACK_IMPORTED_MODULE_4__/* .camelCase */ .x)(key);
        return (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .manifestFailure */ .ki)(place, {
            what: `${shown} is not a key of ${where}.`,
            next: known.includes(meant) ? `Did you mean ${meant}?` : (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .suggestion */ .h)(key, known),
        });
    }
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .manifestFailure */ .ki)(place, { what: `${shown} does not stand in ${where}.`, next: belongs });
}
/** Where a key stands that is known elsewhere; undefined where it is known nowhere. */
function rightPlace(key) {
    const server = _keys_js__WEBPACK_IMPORTED_MODULE_1__/* .serverKeys */ .yl.get(key);
    if (server?.level === 'entry') {
        const shared = server.inDefaults ? ', or in defaults' : '';
        return `${key} says something about the entry as a whole: move it to the server${shared}.`;
    }
    if (server) {
        const shared = server.inDefaults ? ', or in defaults' : '';
        return `${key} says something about one environment: move it to the environment, or to a server without environments${shared}.`;
    }
    const text = Object.entries(_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .newEnvironmentInputs */ .j8).find(([, input]) => (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .keyOf */ .TN)(input) === key);
    if (text)
        return `Write it as ${text[0]} of the environment, in environments at the top level.`;
    if (_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .manifestKeys */ .kb.includes(key))
        return `Move ${key} to the top level of the manifest.`;
    if (!_table_js__WEBPACK_IMPORTED_MODULE_0__/* .inputRows */ .k8.some(({ name }) => (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .keyOf */ .TN)(name) === key))
        return undefined;
    return `${key} is an input of the run and no key of a manifest: give it to the step or the command.`;
}


/***/ })

};
