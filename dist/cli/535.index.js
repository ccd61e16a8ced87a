export const id = 535;
export const ids = [535];
export const modules = {

/***/ 15378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ openApiProblem),
/* harmony export */   i: () => (/* binding */ openApiErrors)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6252);
/* harmony import */ var _schema_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38145);


/**
 * What is checked at most of a document that others wrote. Comparing the items of a list with each other takes the
 * square of its length.
 */
const greatest = { nodes: 100_000, items: 256, depth: 200 };
const judgedVersions = /^3\.[012]\.\d+/;
/** Members by which a JSON Schema is found; the validator follows what they say. */
const pointers = new Set(['$id', '$anchor', '$dynamicRef', '$dynamicAnchor', '$schema']);
/**
 * The errors of a document against the schema of its version of OpenAPI; none where it is valid. References are not
 * followed. Throws RangeError for a document that is nested too deeply.
 */
async function openApiErrors(document, options) {
    const { errors } = await (await validatorOf(options)).validate(withoutTargets(document));
    return Array.isArray(errors) ? errors : [];
}
/**
 * What is wrong with a document that was read from a catalogue: a clause that names the place; undefined where nothing
 * is, or where the document is too large or too new to be checked. A document about an MCP server may lack `paths`, as
 * Microsoft's own example does. Formats are not judged: no client depends on them.
 */
async function openApiProblem(document) {
    if (typeof document.openapi !== 'string' || !judgedVersions.test(document.openapi))
        return undefined;
    // A schema allows anything under these names.
    const judged = Object.entries(document).filter(([name]) => !name.startsWith('x-'));
    const specification = { paths: {}, ...Object.fromEntries(judged) };
    if (!isWithin(specification, { left: greatest.nodes }, greatest.depth))
        return undefined;
    const errors = await openApiErrors(specification, { allErrors: false, validateFormats: false });
    return (0,_schema_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .describeSchemaErrors */ .c)(errors)[0]?.text;
}
/** One for each kind of check: a schema is compiled once for all documents. */
const validators = new Map();
function validatorOf(options) {
    const key = JSON.stringify(options);
    const known = validators.get(key) ??
        Promise.all(/* import() */[__webpack_require__.e(439), __webpack_require__.e(153), __webpack_require__.e(362), __webpack_require__.e(13)]).then(__webpack_require__.bind(__webpack_require__, 71013)).then(({ Validator }) => new Validator({ ...options, logger: false }));
    validators.set(key, known);
    return known;
}
function withoutTargets(node) {
    if (Array.isArray(node))
        return node.map((item) => withoutTargets(item));
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O)(node))
        return node;
    if (typeof node.$ref === 'string')
        return { $ref: '#' };
    return Object.fromEntries(Object.entries(node)
        .filter(([name, value]) => name !== '__proto__' && !(pointers.has(name) && typeof value === 'string'))
        .map(([name, value]) => [name, withoutTargets(value)]));
}
function isWithin(node, nodes, depth) {
    if (typeof node !== 'object' || node === null)
        return true;
    const children = Object.values(node);
    nodes.left -= children.length;
    if (nodes.left < 0 || depth === 0)
        return false;
    if (Array.isArray(node) && children.length > greatest.items)
        return false;
    return children.every((child) => isWithin(child, nodes, depth - 1));
}


/***/ }),

/***/ 17535:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkOwnDefinition: () => (/* binding */ checkOwnDefinition)
});

// EXTERNAL MODULE: ../main/node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(91422);
// EXTERNAL MODULE: ./build/core/apicenter/constants.js
var constants = __webpack_require__(78027);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(73893);
// EXTERNAL MODULE: ./build/core/json.js
var json = __webpack_require__(6252);
// EXTERNAL MODULE: ./build/core/message.js
var message = __webpack_require__(96175);
// EXTERNAL MODULE: ./build/core/references.js
var references = __webpack_require__(89300);
// EXTERNAL MODULE: ./build/core/text/decode-utf8.js
var decode_utf8 = __webpack_require__(43600);
// EXTERNAL MODULE: ./build/core/text/printable.js
var printable = __webpack_require__(96629);
;// CONCATENATED MODULE: ./build/core/definition/broken-references.js

/** Members whose values are the user's own data, where `$ref` is an ordinary name. */
const dataMember = /^(?:example|default|const|enum|value|x-.*)$/;
/**
 * The references of an OpenAPI document that do not resolve within it. A remote one counts as broken too: nothing is
 * ever fetched, and readers of the catalogue could not follow it.
 */
function brokenReferences(document) {
    const broken = [];
    visit(document, '', '');
    return broken;
    function visit(node, place, name) {
        if (Array.isArray(node)) {
            for (const [index, item] of node.entries())
                visit(item, `${place}/${index}`, '');
            return;
        }
        if (!(0,json/* isJsonObject */.O)(node))
            return;
        const reference = node.$ref;
        if (typeof reference === 'string' && !resolves(document, reference)) {
            broken.push({ place, reference, remote: !reference.startsWith('#') });
        }
        for (const [member, value] of Object.entries(node)) {
            if (dataMember.test(member) && name !== 'properties')
                continue;
            visit(value, `${place}/${member.replaceAll('~', '~0').replaceAll('/', '~1')}`, member);
        }
    }
}
function resolves(document, reference) {
    if (reference === '#')
        return true;
    if (!reference.startsWith('#/'))
        return false;
    let node = document;
    for (const token of decoded(reference).slice(2).split('/')) {
        const member = token.replaceAll('~1', '/').replaceAll('~0', '~');
        if (typeof node !== 'object' || node === null || !Object.hasOwn(node, member))
            return false;
        node = Reflect.get(node, member);
    }
    return true;
}
function decoded(reference) {
    try {
        return decodeURIComponent(reference);
    }
    catch {
        return reference;
    }
}

// EXTERNAL MODULE: ./build/core/definition/openapi-schema.js
var openapi_schema = __webpack_require__(15378);
// EXTERNAL MODULE: ./build/core/definition/schema-errors.js
var schema_errors = __webpack_require__(38145);
;// CONCATENATED MODULE: ./build/core/definition/own-definition.js











const reportedProblems = 3;
const takenVersions = /^3\.[01]\.\d+(?:-.+)?$/;
/**
 * Checks a user's own OpenAPI 3.0 or 3.1 document, JSON or YAML, which is registered instead of a generated one.
 * Nothing that the document refers to is fetched.
 *
 * @param serverUrl the MCP endpoint, which must be one of the document's servers; undefined when it is not known
 * @throws InvalidInput that names the file and the place at fault
 */
async function checkOwnDefinition(file, serverUrl) {
    const refuse = (problem, { next, places = [] } = {}) => {
        throw new errors/* InvalidInput */.o9({
            code: 'definition-invalid',
            message: `The definition ${(0,printable/* printable */.g)(file.path)} cannot be registered: ${problem}.`,
            next: nextStep(next, places),
        });
    };
    const given = own_definition_decoded(file.bytes, refuse);
    const { text, document, placeOf, pathsAdded } = await withPaths(given, await parsed(given, refuse), refuse);
    const openApiVersion = versionOf(document, placeOf, refuse);
    const problems = (await problemsOf(document)).slice(0, reportedProblems);
    if (problems.length > 0) {
        refuse(problems.map(({ text: problem }) => problem).join('; '), {
            places: problems.map(({ pointer }) => placeOf(tokensOf(pointer))),
        });
    }
    const urls = serverUrls(document);
    if (serverUrl !== undefined && !urls.some((url) => isSameUrl(url, serverUrl))) {
        const found = urls.slice(0, reportedProblems).map((url) => `"${(0,printable/* printable */.g)(withoutQuery(url), 100)}"`);
        refuse(`at /servers: expected a server with the URL of the endpoint, found ${found.join(', ') || 'none'}`, {
            next: `Add this item to its servers: { "url": "${(0,printable/* printable */.g)(serverUrl)}" }`,
            places: [placeOf(['servers'])],
        });
    }
    return { text, openApiVersion, ...(pathsAdded ? { pathsAdded } : {}) };
}
/**
 * The document with an empty `paths` where OpenAPI 3.0 requires one and it has none, as Microsoft's own example for
 * MCP servers: nothing else in its text changes.
 */
async function withPaths(text, given, refuse) {
    const { openapi, paths } = given.document;
    if (paths !== undefined || typeof openapi !== 'string' || !openapi.startsWith('3.0.')) {
        return { ...given, text };
    }
    const completed = textWithPaths(text, Object.keys(given.document).length === 0);
    const { parseYaml } = await Promise.all(/* import() */[__webpack_require__.e(439), __webpack_require__.e(873)]).then(__webpack_require__.bind(__webpack_require__, 5873));
    const again = parseYaml(completed);
    const isSame = again.valid &&
        (0,json/* isJsonObject */.O)(again.value) &&
        JSON.stringify({ ...given.document, paths: {} }) === JSON.stringify(again.value);
    if (isSame)
        return {
            document: { ...given.document, paths: {} },
            placeOf: given.placeOf,
            text: completed,
            pathsAdded: true,
        };
    return refuse('at the top level: expected the member "paths"', {
        next: 'Add the member "paths": {} to it and run again.',
        places: [given.placeOf([])],
    });
}
/** JSON and a mapping in braces get the member before their last brace, YAML in lines another line. */
function textWithPaths(text, isEmpty) {
    const end = text.trimEnd();
    if (!end.endsWith('}') || !/^\uFEFF?\s*\{/.test(text))
        return `${end}\npaths: {}\n`;
    const body = end.slice(0, -1).trimEnd();
    return `${body}${isEmpty || body.endsWith(',') ? '' : ','}\n  "paths": {}\n}${text.slice(end.length)}`;
}
function nextStep(next, places) {
    const where = [...new Set(places)].join('; ');
    if (next === undefined) {
        return where === '' ? 'Correct the file and run again.' : `Correct the file at ${where}, and run again.`;
    }
    return where === '' ? next : (0,message/* joined */.oR)([next, ` (${where})`], '');
}
function tokensOf(pointer) {
    return pointer
        .split('/')
        .slice(1)
        .map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'));
}
function own_definition_decoded(bytes, refuse) {
    if (bytes.byteLength > constants/* inlineSpecificationBytes */.Iv) {
        return refuse(`it has ${bytes.byteLength} bytes, and API Center imports at most ${constants/* inlineSpecificationBytes */.Iv}`, {
            next: (0,message/* sentence */.em) `Shorten its descriptions, or omit ${(0,references/* input */.hF)('definition-file')} to have a definition generated.`,
        });
    }
    const { text, problem } = (0,decode_utf8/* decodeUtf8 */._)(bytes);
    if (text === undefined)
        return refuse(problem);
    return text.trim() === '' ? refuse('it is empty') : text;
}
async function parsed(text, refuse) {
    const { parseYaml } = await Promise.all(/* import() */[__webpack_require__.e(439), __webpack_require__.e(873)]).then(__webpack_require__.bind(__webpack_require__, 5873));
    const yaml = parseYaml(text);
    if (!yaml.valid)
        return refuse(at(yaml.place, (0,printable/* printable */.g)(yaml.problem)));
    const { value, placeOf } = yaml;
    if ((0,json/* isJsonObject */.O)(value))
        return { document: value, placeOf };
    return refuse('expected an OpenAPI document, which is a mapping', { places: [placeOf([])] });
}
function versionOf(document, placeOf, refuse) {
    const { openapi, swagger } = document;
    if (typeof openapi === 'string' && takenVersions.test(openapi))
        return openapi;
    const expected = 'expected the text "3.0.x" or "3.1.x"';
    const places = [placeOf([openapi === undefined ? 'swagger' : 'openapi'])];
    if (openapi !== undefined) {
        return refuse(`at /openapi: ${expected}, found ${shown(openapi)}`, { places });
    }
    return swagger === undefined
        ? refuse(`at /openapi: ${expected}, found nothing`, { places })
        : refuse(`at /swagger: expected OpenAPI 3.0 or 3.1, found Swagger ${shown(swagger)}`, { places });
}
/** Checks the schemas of the OpenAPI specification first, then the references, which no schema can check. */
async function problemsOf(document) {
    try {
        const errors = await (0,openapi_schema/* openApiErrors */.i)(document, { allErrors: true });
        if (errors.length > 0)
            return (0,schema_errors/* describeSchemaErrors */.c)(errors);
    }
    catch (error) {
        if (error instanceof RangeError)
            return [{ pointer: '', text: 'it is nested too deeply' }];
        throw error;
    }
    return brokenReferences(document).map(({ place, reference, remote }) => ({
        pointer: place,
        text: at(place, `expected a $ref ${remote ? 'within this file' : 'to something that exists'}, found "${(0,printable/* printable */.g)(reference, 100)}"`),
    }));
}
const serversSchema = dist/* object */.Ikc({
    servers: dist/* array */.YOg(dist/* object */.Ikc({
        url: dist/* string */.YjP(),
        variables: dist/* optional */.lqM(dist/* record */.g1P(dist/* string */.YjP(), dist/* object */.Ikc({ default: dist/* string */.YjP() }))),
    })),
});
/** The servers of the whole document, with the default values of their variables. */
function serverUrls(document) {
    const { success, output } = dist/* safeParse */.xLC(serversSchema, document);
    if (!success)
        return [];
    return output.servers.map(({ url, variables = {} }) => url.replace(/\{([^{}]+)\}/g, (whole, name) => Object.hasOwn(variables, name) ? (variables[name]?.default ?? whole) : whole));
}
function isSameUrl(one, other) {
    if (one === other)
        return true;
    return URL.canParse(one) && URL.canParse(other) && new URL(one).href === new URL(other).href;
}
/** For logs: a query may contain a key. */
function withoutQuery(url) {
    return url.replace(/\?.*$/s, '?…').replace(/\/\/[^/@]*@/, '//…@');
}
function shown(value) {
    return (0,printable/* printable */.g)(JSON.stringify(value), 50);
}
function at(place, problem) {
    return place === undefined ? problem : `at ${(0,printable/* printable */.g)(place) || 'the top level'}: ${problem}`;
}


/***/ }),

/***/ 38145:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ describeSchemaErrors)
/* harmony export */ });
/* harmony import */ var _text_printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96629);

/** Keywords whose errors say only that something inside failed; that has errors of its own. */
const compositeKeywords = new Set(['oneOf', 'anyOf', 'allOf', 'if', 'not']);
/**
 * The errors of a document against the OpenAPI schemas, as "at <JSON pointer>: expected …". The deepest come first,
 * because where several alternatives fail, they are closest to the mistake.
 */
function describeSchemaErrors(errors) {
    const telling = errors.filter((error) => !compositeKeywords.has(error.keyword) && !isReferenceBranch(error));
    const lines = new Map();
    for (const error of telling.length > 0 ? telling : errors) {
        const { instancePath } = error;
        const { lead, values } = expectation(error);
        const key = `at ${instancePath || 'the top level'}: ${lead}`;
        const line = lines.get(key) ?? {
            pointer: pointerOf(error),
            depth: instancePath.split('/').length,
            values: new Set(),
        };
        for (const value of values)
            line.values.add(value);
        lines.set(key, line);
    }
    return [...lines]
        .toSorted(([, one], [, other]) => other.depth - one.depth)
        .map(([key, { pointer, values }]) => ({
        pointer,
        text: (0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(`${key} ${[...values].join(' or ')}`, 250),
    }));
}
/** An unknown member is itself at fault, and not what holds it. */
function pointerOf({ instancePath, params }) {
    const unknown = params.additionalProperty ?? params.unevaluatedProperty;
    if (typeof unknown !== 'string')
        return instancePath;
    return `${instancePath}/${unknown.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}
/** Almost every object in OpenAPI 3.0 may be a reference instead. A document without `$ref` there did not mean one. */
function isReferenceBranch({ keyword, params }) {
    return keyword === 'required' && params.missingProperty === '$ref';
}
/** Errors with the same lead at the same place are alternatives, and become one line. */
function expectation(error) {
    const { keyword, params, message, schemaPath } = error;
    switch (keyword) {
        case 'required': {
            const member = JSON.stringify(params.missingProperty);
            if (schemaPath.includes('/anyOf/'))
                return { lead: 'expected the member', values: [member] };
            return { lead: `expected the member ${member}`, values: [] };
        }
        case 'type':
            return { lead: 'expected', values: [params.type].flat() };
        case 'enum':
            return { lead: 'expected', values: params.allowedValues };
        case 'const':
            return { lead: 'expected', values: [JSON.stringify(params.allowedValue)] };
        case 'additionalProperties':
            return { lead: `unknown member ${JSON.stringify(params.additionalProperty)}`, values: [] };
        case 'unevaluatedProperties':
            return { lead: `unknown member ${JSON.stringify(params.unevaluatedProperty)}`, values: [] };
        default:
            return { lead: message ?? `fails ${keyword}`, values: [] };
    }
}


/***/ }),

/***/ 43600:
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


/***/ })

};
