export const id = 230;
export const ids = [230,943];
export const modules = {

/***/ 99230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readServerJson: () => (/* binding */ readServerJson)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(77934);
/* harmony import */ var _apicenter_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12434);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62807);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85285);
/* harmony import */ var _optional_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(26080);
/* harmony import */ var _references_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(96714);
/* harmony import */ var _text_cut_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1684);
/* harmony import */ var _text_parse_yaml_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15943);
/* harmony import */ var _text_printable_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(20075);
/* harmony import */ var _text_slug_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(17285);










/** The parts of the MCP registry's `server.json` (schema 2025-09-29 and later) that an entry needs. */
const serverJsonSchema = valibot__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
    name: valibot__WEBPACK_IMPORTED_MODULE_5__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_5__/* .regex */ .yGV(/^[a-zA-Z0-9.-]+\/[a-zA-Z0-9._-]+$/, 'Expected a reverse-DNS name, "com.contoso/weather" for example')),
    title: valibot__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()),
    description: valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    version: valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    websiteUrl: valibot__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()),
    repository: valibot__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ url: valibot__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()) })),
    remotes: valibot__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
        type: valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
        url: valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
        variables: valibot__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_5__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ default: valibot__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()) }))),
    }))),
});
/**
 * Reads an MCP registry's `server.json`. A text that is too long is cut, and a link that the catalogue would not
 * accept is left out. The version is never used: an entry's version is stable across releases. Without a title, the
 * id comes from the whole name: many servers share a last part such as `mcp`.
 *
 * @throws InvalidInput with the place at fault when the file is not JSON, or not of that shape
 */
function readServerJson(file) {
    const parsed = valibot__WEBPACK_IMPORTED_MODULE_5__/* .safeParse */ .xLC(serverJsonSchema, parsedJson(file));
    if (!parsed.success) {
        const [issue] = parsed.issues;
        throw refusal(file.path, `at ${placeOf(issue)}: ${problemOf(issue)}`);
    }
    const { name, title, description, websiteUrl, repository, remotes } = parsed.output;
    const endpoint = endpointOf(remotes ?? []);
    const ownTitle = line(title);
    const id = (0,_text_slug_js__WEBPACK_IMPORTED_MODULE_4__/* .slug */ .y)(ownTitle ?? name);
    return {
        inputs: {
            title: (0,_text_cut_js__WEBPACK_IMPORTED_MODULE_6__/* .cutAtWord */ .Q)(ownTitle ?? name.slice(name.lastIndexOf('/') + 1), _apicenter_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .Fy.title),
            ...(0,_optional_js__WEBPACK_IMPORTED_MODULE_7__/* .optional */ .l)('description', fitting(description.trim(), _apicenter_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .Fy.apiDescription)),
            ...(0,_optional_js__WEBPACK_IMPORTED_MODULE_7__/* .optional */ .l)('documentation-url', link(websiteUrl)),
            ...(0,_optional_js__WEBPACK_IMPORTED_MODULE_7__/* .optional */ .l)('repository-url', link(repository?.url)),
            ...(0,_optional_js__WEBPACK_IMPORTED_MODULE_7__/* .optional */ .l)('server-url', endpoint.url),
        },
        apiId: id.length >= _apicenter_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .Fy.shortestName ? id : undefined,
        noUrl: endpoint.problem,
    };
}
function parsedJson({ path, text }) {
    const json = text.replace(/^\uFEFF/, '');
    try {
        return JSON.parse(json);
    }
    catch {
        // JSON.parse does not always give a position; read as YAML, most mistakes have one. What both say quotes the file.
        const yaml = (0,_text_parse_yaml_js__WEBPACK_IMPORTED_MODULE_3__.parseYaml)(json, 'json');
        throw refusal(path, !yaml.valid && yaml.place !== undefined ? `at ${yaml.place} it is not JSON` : 'it is not JSON');
    }
}
/** Members that the format names; what the file itself names, such as a variable, is not shown. */
function placeOf(issue) {
    const path = issue.path?.map(({ key }) => String(key)) ?? [];
    const own = path.indexOf('variables');
    return (own === -1 ? path : path.slice(0, own + 1)).join('.') || 'the top level';
}
/** What is expected there. The wrong value may be a secret: the file may be another one than was meant. */
function problemOf({ kind, expected, message }) {
    return kind === 'schema' && expected !== null ? `Expected ${expected}` : message;
}
/** The one remote that clients use, its variables at their defaults; a problem when there is not exactly one. */
function endpointOf(remotes) {
    const streamable = remotes.filter(({ type }) => type === 'streamable-http');
    const urls = (streamable.length > 0 ? streamable : remotes).map(filledIn);
    const [url, ...others] = urls;
    const file = (0,_references_js__WEBPACK_IMPORTED_MODULE_8__/* .input */ .hF)('server-json');
    if (url === undefined)
        return { problem: (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .sentence */ .em) `The file that ${file} names has no remote.` };
    if (others.length > 0) {
        const shown = (0,_text_printable_js__WEBPACK_IMPORTED_MODULE_9__/* .printable */ .g)(urls.slice(0, 3).join(', '), 300);
        return { problem: (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .sentence */ .em) `The file that ${file} names has several remotes: ${shown}.` };
    }
    const gap = /\{[^{}]*\}/.exec(url)?.[0];
    if (gap === undefined)
        return { url };
    return {
        problem: (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .sentence */ .em) `The URL of the remote in the file that ${file} names has a variable without a default: ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_9__/* .printable */ .g)(gap, 60)}.`,
    };
}
function filledIn({ url, variables = {} }) {
    return url.replace(/\{([^{}]+)\}/g, (whole, name) => Object.hasOwn(variables, name) ? (variables[name]?.default ?? whole) : whole);
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
    return text === '' ? undefined : (0,_text_cut_js__WEBPACK_IMPORTED_MODULE_6__/* .cutAtWord */ .Q)(text, limit);
}
function refusal(path, problem) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InvalidInput */ .o9({
        code: 'server-json-invalid',
        message: (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .sentence */ .em) `${(0,_references_js__WEBPACK_IMPORTED_MODULE_8__/* .input */ .hF)('server-json')} names ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_9__/* .printable */ .g)(path)}, which is not the server.json of an MCP server: ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_9__/* .printable */ .g)(problem)}.`,
        next: (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .sentence */ .em) `Correct the file (https://github.com/modelcontextprotocol/registry describes the format), or leave ${(0,_references_js__WEBPACK_IMPORTED_MODULE_8__/* .input */ .hF)('server-json')} out.`,
    });
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
 * Parses YAML 1.2, which includes JSON, into plain JSON values. Refuses duplicate keys, values that JSON does not have,
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
    const options = { uniqueKeys: false, prettyErrors: false, logLevel: 'error' };
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
    const fault = faultOf(document);
    if (fault)
        return { valid: false, problem: fault.problem, place: placeOf(fault.offset) };
    try {
        return { valid: true, value: plain(document.toJS({ maxAliasCount })) };
    }
    catch (thrown) {
        // An alias without an anchor, an alias inside its own anchor, or too many aliases.
        const problem = thrown instanceof Error ? (thrown.message.split('\n')[0] ?? '') : String(thrown);
        return { valid: false, problem, place: undefined };
    }
}
/** Finds keys that occur twice (`1` and `"1"` are one key in JSON), and nesting that would overflow a reader's stack. */
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
                    fault = { problem: 'This key occurs twice', offset: key.range?.[0] ?? 0 };
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
            throw new Error('It is too large once its aliases are expanded');
        if (typeof member === 'number' && !Number.isFinite(member)) {
            throw new Error(`"${name}" is a number that JSON cannot hold`);
        }
        return member;
    });
    return JSON.parse(text);
}


/***/ })

};
