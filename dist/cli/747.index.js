export const id = 747;
export const ids = [747,943];
export const modules = {

/***/ 29747:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseCustomProperties: () => (/* binding */ parseCustomProperties)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28314);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85285);
/* harmony import */ var _references_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(96714);
/* harmony import */ var _text_parse_yaml_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15943);
/* harmony import */ var _text_printable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20075);






const greatestBytes = 64 * 1024;
/**
 * Reads `custom-properties`: a YAML or JSON map from names or titles of metadata schemas to values. Throws
 * InvalidInput with the line and column at fault.
 */
function parseCustomProperties(text) {
    const bytes = Buffer.byteLength(text);
    if (bytes > greatestBytes)
        throw refusal(`is ${bytes} bytes long; the maximum is ${greatestBytes}`);
    const yaml = canonicalJson(text) ?? (0,_text_parse_yaml_js__WEBPACK_IMPORTED_MODULE_2__.parseYaml)(text);
    if (!yaml.valid) {
        const place = yaml.place === undefined ? '' : ` at ${yaml.place}`;
        throw refusal(`cannot be read${place}: ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g)(yaml.problem)}`);
    }
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .O)(yaml.value))
        throw refusal('is not a map');
    return yaml.value;
}
function refusal(what) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InvalidInput */ .o9({
        code: 'custom-properties-invalid',
        message: (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em) `${(0,_references_js__WEBPACK_IMPORTED_MODULE_5__/* .input */ .hF)('custom-properties')} ${what}.`,
        next: 'Write one name and value a line, for example "data-owner: Weather team"; or give a JSON object.',
    });
}
/** JSON that is written as it would be written again has no key twice, and costs little to read. */
function canonicalJson(text) {
    if (!text.startsWith('{'))
        return undefined;
    try {
        const value = JSON.parse(text);
        return JSON.stringify(value) === text ? { valid: true, value } : undefined;
    }
    catch {
        return undefined;
    }
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
