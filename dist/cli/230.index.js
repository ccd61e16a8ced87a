export const id = 230;
export const ids = [230,943];
export const modules = {

/***/ 99230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readServerJson: () => (/* binding */ readServerJson)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77934);
/* harmony import */ var _apicenter_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12434);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62807);
/* harmony import */ var _optional_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(26080);
/* harmony import */ var _text_cut_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1684);
/* harmony import */ var _text_parse_yaml_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15943);
/* harmony import */ var _text_printable_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(20075);







/** The parts of the MCP registry's `server.json` (schema 2025-09-29 and later) that say what an entry needs. */
const serverJsonSchema = valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    name: valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_3__/* .regex */ .yGV(/^[a-zA-Z0-9.-]+\/[a-zA-Z0-9._-]+$/, 'Expected a reverse-DNS name, "com.contoso/weather" for example')),
    title: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    description: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    version: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    websiteUrl: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    repository: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ url: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()) })),
    remotes: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ type: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), url: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() }))),
});
/**
 * What an MCP registry's `server.json` says, as defaults of inputs. A text that is too long is cut, and a
 * link that the catalogue would not take is left out. The version is never among them: an entry's version
 * is stable across releases.
 *
 * @throws InvalidInput with the place at fault when the file is no JSON, or not of that shape
 */
function readServerJson(file) {
    const parsed = valibot__WEBPACK_IMPORTED_MODULE_3__/* .safeParse */ .xLC(serverJsonSchema, parsedJson(file));
    if (!parsed.success) {
        const [issue] = parsed.issues;
        throw refusal(file.path, `at ${valibot__WEBPACK_IMPORTED_MODULE_3__/* .getDotPath */ .BuJ(issue) ?? 'the top level'}: ${issue.message}`);
    }
    const { name, title, description, websiteUrl, repository, remotes } = parsed.output;
    const lastPart = name.slice(name.lastIndexOf('/') + 1);
    return {
        title: (0,_text_cut_js__WEBPACK_IMPORTED_MODULE_4__/* .cutAtWord */ .Q)(line(title) ?? lastPart, _apicenter_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .Fy.title),
        ...(0,_optional_js__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .l)('description', fitting(description.trim(), _apicenter_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .Fy.apiDescription)),
        ...(0,_optional_js__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .l)('documentation-url', link(websiteUrl)),
        ...(0,_optional_js__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .l)('repository-url', link(repository?.url)),
        ...(0,_optional_js__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .l)('server-url', endpoint(remotes ?? [])),
    };
}
function parsedJson({ path, text }) {
    const json = text.replace(/^\uFEFF/, '');
    try {
        return JSON.parse(json);
    }
    catch (error) {
        // JSON.parse does not always say where; as YAML, most mistakes are found at their line.
        const yaml = (0,_text_parse_yaml_js__WEBPACK_IMPORTED_MODULE_2__.parseYaml)(json, 'json');
        if (!yaml.valid && yaml.place !== undefined)
            throw refusal(path, `at ${yaml.place}: ${yaml.problem}`);
        throw refusal(path, error instanceof Error ? error.message : 'It is not JSON');
    }
}
/** The one remote that clients are to use; undefined when there are several, or its URL has gaps to fill. */
function endpoint(remotes) {
    const streamable = remotes.filter(({ type }) => type === 'streamable-http');
    const [remote, ...others] = streamable.length > 0 ? streamable : remotes;
    return remote && others.length === 0 && !/\{[^}]*\}/.test(remote.url) ? remote.url : undefined;
}
function link(text) {
    if (text === undefined || text.length > _apicenter_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .Fy.url || !URL.canParse(text))
        return undefined;
    const url = new URL(text);
    return /^https?:$/.test(url.protocol) && !url.username && !url.password ? text : undefined;
}
function line(text) {
    return text?.replace(/\s+/g, ' ').trim() || undefined;
}
function fitting(text, limit) {
    return text === '' ? undefined : (0,_text_cut_js__WEBPACK_IMPORTED_MODULE_4__/* .cutAtWord */ .Q)(text, limit);
}
function refusal(path, problem) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InvalidInput */ .o9({
        code: 'server-json-invalid',
        message: `server-json names ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_6__/* .printable */ .g)(path)}, which is not the server.json of an MCP server: ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_6__/* .printable */ .g)(problem)}.`,
        next: 'Correct the file (https://github.com/modelcontextprotocol/registry describes it), or leave server-json out.',
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
 * Text that fits, cut at the last word boundary before the limit and ended by an ellipsis.
 *
 * @param limit the greatest length in UTF-16 units, the ellipsis included
 */
function cutAtWord(text, limit) {
    if (text.length <= limit)
        return text;
    const head = (0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .cutAtCharacter */ .H)(text, limit - 1);
    const boundary = head.search(/\s+\S*$/);
    return `${boundary > limit / 2 ? head.slice(0, boundary) : head}…`;
}


/***/ }),

/***/ 15943:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseYaml: () => (/* binding */ parseYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);

/** How often an anchor may be repeated, the anchors inside of it counted. */
const maxAliasCount = 1000;
/** Characters of names and texts, and other values, when every alias is written out. */
const maxExpandedSize = 16 * 1024 * 1024;
const tooDeep = 'It is nested too deeply';
/** Nodes above a node; a map counts as two. */
const greatestDepth = 400;
/** What the library words for programmers. */
const rewordings = {
    MULTIPLE_DOCS: 'A second document begins; only one is expected',
    RESOURCE_EXHAUSTION: tooDeep,
};
/**
 * YAML 1.2, of which JSON is a part, as plain JSON. Duplicate keys are refused, and so is what JSON has
 * no word for, or what would grow without bounds.
 *
 * @param schema `json` takes no text without quotes
 */
function parseYaml(text, schema = 'core') {
    const lineCounter = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const placeOf = (offset) => {
        const { line, col } = lineCounter.linePos(offset);
        return `line ${line}, column ${col}`;
    };
    // The library compares every key with every other one, which takes minutes for a large map.
    const options = { uniqueKeys: false, prettyErrors: false, logLevel: 'error' };
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { schema, lineCounter, ...options });
    const [error] = document.errors;
    if (error) {
        const problem = rewordings[error.code] ?? error.message;
        return { valid: false, problem, place: placeOf(error.pos[0]) };
    }
    const fault = faultOf(document);
    if (fault)
        return { valid: false, problem: fault.problem, place: placeOf(fault.offset) };
    try {
        return { valid: true, value: plain(document.toJS({ maxAliasCount })) };
    }
    catch (thrown) {
        // An alias without anchor, or one inside of its own anchor, or too many of them.
        const problem = thrown instanceof Error ? (thrown.message.split('\n')[0] ?? '') : String(thrown);
        return { valid: false, problem, place: undefined };
    }
}
/** Keys that are there twice (`1` and `"1"` are one key in JSON), and what would overflow a reader's stack. */
function faultOf(document) {
    let fault;
    (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR)(document, {
        Collection(_, node, ancestors) {
            if (ancestors.length > greatestDepth) {
                fault = { problem: tooDeep, offset: node.range?.[0] ?? 0 };
                return yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR.BREAK;
            }
            const names = new Set();
            for (const { key } of (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node) ? node.items : []) {
                if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key))
                    continue;
                const name = String(key.value);
                if (names.has(name)) {
                    fault = { problem: 'This key is there twice', offset: key.range?.[0] ?? 0 };
                    return yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR.BREAK;
                }
                names.add(name);
            }
            return undefined;
        },
    });
    return fault;
}
function plain(value) {
    let size = 0;
    const text = JSON.stringify(value ?? null, (name, member) => {
        size += name.length + (typeof member === 'string' ? member.length : 1);
        if (size > maxExpandedSize)
            throw new Error('It is too large when its aliases are written out');
        if (typeof member === 'number' && !Number.isFinite(member)) {
            throw new Error(`"${name}" is a number that JSON cannot hold`);
        }
        return member;
    });
    return JSON.parse(text);
}


/***/ })

};
