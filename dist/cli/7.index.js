export const id = 7;
export const ids = [7];
export const modules = {

/***/ 70703:
/***/ ((module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.MissingRefError = exports.ValidationError = exports.CodeGen = exports.Name = exports.nil = exports.stringify = exports.str = exports._ = exports.KeywordCxt = exports.Ajv = void 0;
const core_1 = __webpack_require__(229);
const draft7_1 = __webpack_require__(85333);
const discriminator_1 = __webpack_require__(58246);
const draft7MetaSchema = __webpack_require__(41277);
const META_SUPPORT_DATA = ["/properties"];
const META_SCHEMA_ID = "http://json-schema.org/draft-07/schema";
class Ajv extends core_1.default {
    _addVocabularies() {
        super._addVocabularies();
        draft7_1.default.forEach((v) => this.addVocabulary(v));
        if (this.opts.discriminator)
            this.addKeyword(discriminator_1.default);
    }
    _addDefaultMetaSchema() {
        super._addDefaultMetaSchema();
        if (!this.opts.meta)
            return;
        const metaSchema = this.opts.$data
            ? this.$dataMetaSchema(draft7MetaSchema, META_SUPPORT_DATA)
            : draft7MetaSchema;
        this.addMetaSchema(metaSchema, META_SCHEMA_ID, false);
        this.refs["http://json-schema.org/schema"] = META_SCHEMA_ID;
    }
    defaultMeta() {
        return (this.opts.defaultMeta =
            super.defaultMeta() || (this.getSchema(META_SCHEMA_ID) ? META_SCHEMA_ID : undefined));
    }
}
exports.Ajv = Ajv;
module.exports = exports = Ajv;
module.exports.Ajv = Ajv;
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports["default"] = Ajv;
var validate_1 = __webpack_require__(35865);
Object.defineProperty(exports, "KeywordCxt", ({ enumerable: true, get: function () { return validate_1.KeywordCxt; } }));
var codegen_1 = __webpack_require__(78028);
Object.defineProperty(exports, "_", ({ enumerable: true, get: function () { return codegen_1._; } }));
Object.defineProperty(exports, "str", ({ enumerable: true, get: function () { return codegen_1.str; } }));
Object.defineProperty(exports, "stringify", ({ enumerable: true, get: function () { return codegen_1.stringify; } }));
Object.defineProperty(exports, "nil", ({ enumerable: true, get: function () { return codegen_1.nil; } }));
Object.defineProperty(exports, "Name", ({ enumerable: true, get: function () { return codegen_1.Name; } }));
Object.defineProperty(exports, "CodeGen", ({ enumerable: true, get: function () { return codegen_1.CodeGen; } }));
var validation_error_1 = __webpack_require__(11117);
Object.defineProperty(exports, "ValidationError", ({ enumerable: true, get: function () { return validation_error_1.default; } }));
var ref_error_1 = __webpack_require__(42618);
Object.defineProperty(exports, "MissingRefError", ({ enumerable: true, get: function () { return ref_error_1.default; } }));
//# sourceMappingURL=ajv.js.map

/***/ }),

/***/ 85333:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const core_1 = __webpack_require__(44005);
const validation_1 = __webpack_require__(65017);
const applicator_1 = __webpack_require__(94551);
const format_1 = __webpack_require__(8425);
const metadata_1 = __webpack_require__(88252);
const draft7Vocabularies = [
    core_1.default,
    validation_1.default,
    (0, applicator_1.default)(),
    format_1.default,
    metadata_1.metadataVocabulary,
    metadata_1.contentVocabulary,
];
exports["default"] = draft7Vocabularies;
//# sourceMappingURL=draft7.js.map

/***/ }),

/***/ 92365:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  foreignness: () => (/* binding */ foreignness)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/emulator/state-file.js + 1 modules
var state_file = __webpack_require__(99872);
// EXTERNAL MODULE: ./build/core/regular-file.js
var regular_file = __webpack_require__(47963);
;// CONCATENATED MODULE: ./build/hosts/terminal/git-index.js



/** Bytes: the index of a repository with a million files. */
const greatestIndex = 256 * 1024 * 1024;
const greatestPointer = 16 * 1024;
/**
 * Whether git tracks a folder, or files in it, in the repository that it lies in. The index is read, and git is not
 * run: a repository can make git run its programs.
 *
 * An index that cannot be read counts as one that tracks everything.
 */
function isTracked(folder) {
    const top = worktreeOf((0,external_node_path_.dirname)(folder));
    if (top === undefined)
        return false;
    const wanted = (0,external_node_path_.relative)(top, folder).split(external_node_path_.sep).join('/').toLowerCase();
    try {
        return trackedIn(gitFolderOf((0,external_node_path_.join)(top, '.git')), (path) => {
            const name = path.toLowerCase();
            return name === wanted || name.startsWith(`${wanted}/`);
        });
    }
    catch {
        return true;
    }
}
function worktreeOf(folder) {
    for (let at = (0,external_node_path_.resolve)(folder);; at = (0,external_node_path_.dirname)(at)) {
        if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(at, '.git')))
            return at;
        if (at === (0,external_node_path_.dirname)(at))
            return undefined;
    }
}
/** Of a worktree or a submodule `.git` is a file that names the folder. */
function gitFolderOf(path) {
    if ((0,external_node_fs_.lstatSync)(path).isDirectory())
        return path;
    const named = /^gitdir: (.+)$/m.exec((0,regular_file/* readRegularFile */.XF)(path, greatestPointer).toString('utf8'))?.[1];
    if (named === undefined)
        throw new Error('.git is neither a folder nor a link to one');
    return (0,external_node_path_.resolve)((0,external_node_path_.dirname)(path), named.trim());
}
function trackedIn(gitFolder, isWanted) {
    const file = (0,external_node_path_.join)(gitFolder, 'index');
    if (!(0,external_node_fs_.existsSync)(file))
        return false;
    const { paths, sharedIndex } = readIndex((0,regular_file/* readRegularFile */.XF)(file, greatestIndex));
    if (paths.some(isWanted))
        return true;
    if (sharedIndex === undefined)
        return false;
    return readIndex((0,regular_file/* readRegularFile */.XF)((0,external_node_path_.join)(gitFolder, `sharedindex.${sharedIndex}`), greatestIndex)).paths.some(isWanted);
}
/** Bytes of an object's id: SHA-1, or SHA-256. The index itself does not say which. */
const idLengths = [20, 32];
/** Reads an index of version 2 to 4 (git, Documentation/gitformat-index.adoc). Throws an Error when it is none. */
function readIndex(content) {
    for (const idLength of idLengths) {
        const index = readWith(content, idLength);
        if (index)
            return index;
    }
    throw new Error('The index cannot be read.');
}
function readWith(content, idLength) {
    const version = content.readUInt32BE(4);
    if (content.toString('latin1', 0, 4) !== 'DIRC' || version < 2 || version > 4)
        return undefined;
    const paths = [];
    let before = Buffer.alloc(0);
    let at = 12;
    for (let count = content.readUInt32BE(8); count > 0; count--) {
        const start = at;
        at += 40 + idLength;
        if (at + 2 > content.length)
            return undefined;
        const flags = content.readUInt16BE(at);
        at += version > 2 && flags & 0x4000 ? 4 : 2;
        let kept = 0;
        if (version === 4) {
            const cut = readVarint(content, at);
            at = cut.end;
            kept = before.length - cut.value;
        }
        const end = content.indexOf(0, at);
        if (end === -1 || kept < 0)
            return undefined;
        const path = Buffer.concat([before.subarray(0, kept), content.subarray(at, end)]);
        if (Math.min(path.length, 0xfff) !== (flags & 0xfff))
            return undefined;
        paths.push(path.toString('utf8'));
        before = path;
        // Up to version 3 an entry is filled with zeros to a multiple of eight bytes, and ends with one at least.
        at = version === 4 ? end + 1 : start + Math.ceil((end + 1 - start) / 8) * 8;
    }
    return { paths, ...sharedIndexIn(content.subarray(at), idLength) };
}
/** What is taken off the end of the path before, in git's encoding of offsets. */
function readVarint(content, start) {
    let end = start;
    let byte = content.readUInt8(end++);
    let value = byte & 0x7f;
    while (byte & 0x80) {
        byte = content.readUInt8(end++);
        value = (value + 1) * 128 + (byte & 0x7f);
    }
    return { value, end };
}
/** The extension `link` of a split index. */
function sharedIndexIn(extensions, idLength) {
    for (let at = 0; at + 8 + idLength <= extensions.length; at += 8 + extensions.readUInt32BE(at + 4)) {
        if (extensions.toString('latin1', at, at + 4) !== 'link')
            continue;
        const id = extensions.subarray(at + 8, at + 8 + idLength);
        return id.every((byte) => byte === 0) ? {} : { sharedIndex: id.toString('hex') };
    }
    return {};
}

;// CONCATENATED MODULE: ./build/hosts/terminal/state-folder.js




/**
 * Why a state file that no input names is not used: its folder can come from the author of a repository.
 *
 * @returns one clause; undefined for a folder of the user's own, and for one that is still to be made
 */
async function foreignness(statePath, { workingDirectory, uid }) {
    const folder = (0,external_node_path_.dirname)(statePath);
    const way = await (0,state_file/* wayToState */.Ie)(statePath, workingDirectory);
    if (way !== undefined)
        return way;
    const owner = (0,external_node_fs_.lstatSync)(folder, { throwIfNoEntry: false })?.uid;
    if (uid !== undefined && owner !== undefined && owner !== uid)
        return 'another user owns its folder';
    return isTracked(folder) ? 'git tracks its folder, so it came with the repository' : undefined;
}


/***/ }),

/***/ 41277:
/***/ ((module) => {

module.exports = /*#__PURE__*/JSON.parse('{"$schema":"http://json-schema.org/draft-07/schema#","$id":"http://json-schema.org/draft-07/schema#","title":"Core schema meta-schema","definitions":{"schemaArray":{"type":"array","minItems":1,"items":{"$ref":"#"}},"nonNegativeInteger":{"type":"integer","minimum":0},"nonNegativeIntegerDefault0":{"allOf":[{"$ref":"#/definitions/nonNegativeInteger"},{"default":0}]},"simpleTypes":{"enum":["array","boolean","integer","null","number","object","string"]},"stringArray":{"type":"array","items":{"type":"string"},"uniqueItems":true,"default":[]}},"type":["object","boolean"],"properties":{"$id":{"type":"string","format":"uri-reference"},"$schema":{"type":"string","format":"uri"},"$ref":{"type":"string","format":"uri-reference"},"$comment":{"type":"string"},"title":{"type":"string"},"description":{"type":"string"},"default":true,"readOnly":{"type":"boolean","default":false},"examples":{"type":"array","items":true},"multipleOf":{"type":"number","exclusiveMinimum":0},"maximum":{"type":"number"},"exclusiveMaximum":{"type":"number"},"minimum":{"type":"number"},"exclusiveMinimum":{"type":"number"},"maxLength":{"$ref":"#/definitions/nonNegativeInteger"},"minLength":{"$ref":"#/definitions/nonNegativeIntegerDefault0"},"pattern":{"type":"string","format":"regex"},"additionalItems":{"$ref":"#"},"items":{"anyOf":[{"$ref":"#"},{"$ref":"#/definitions/schemaArray"}],"default":true},"maxItems":{"$ref":"#/definitions/nonNegativeInteger"},"minItems":{"$ref":"#/definitions/nonNegativeIntegerDefault0"},"uniqueItems":{"type":"boolean","default":false},"contains":{"$ref":"#"},"maxProperties":{"$ref":"#/definitions/nonNegativeInteger"},"minProperties":{"$ref":"#/definitions/nonNegativeIntegerDefault0"},"required":{"$ref":"#/definitions/stringArray"},"additionalProperties":{"$ref":"#"},"definitions":{"type":"object","additionalProperties":{"$ref":"#"},"default":{}},"properties":{"type":"object","additionalProperties":{"$ref":"#"},"default":{}},"patternProperties":{"type":"object","additionalProperties":{"$ref":"#"},"propertyNames":{"format":"regex"},"default":{}},"dependencies":{"type":"object","additionalProperties":{"anyOf":[{"$ref":"#"},{"$ref":"#/definitions/stringArray"}]}},"propertyNames":{"$ref":"#"},"const":true,"enum":{"type":"array","items":true,"minItems":1,"uniqueItems":true},"type":{"anyOf":[{"$ref":"#/definitions/simpleTypes"},{"type":"array","items":{"$ref":"#/definitions/simpleTypes"},"minItems":1,"uniqueItems":true}]},"format":{"type":"string"},"contentMediaType":{"type":"string"},"contentEncoding":{"type":"string"},"if":{"$ref":"#"},"then":{"$ref":"#"},"else":{"$ref":"#"},"allOf":{"$ref":"#/definitions/schemaArray"},"anyOf":{"$ref":"#/definitions/schemaArray"},"oneOf":{"$ref":"#/definitions/schemaArray"},"not":{"$ref":"#"}},"default":true}');

/***/ })

};
