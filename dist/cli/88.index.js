export const id = 88;
export const ids = [88];
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

/***/ 31889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ wrappedError)
/* harmony export */ });
/** An error in the form of the ARM gateway: wrapped. */
function wrappedError(status, code, message) {
    return { status, body: { error: { code, message } } };
}


/***/ }),

/***/ 99982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bq: () => (/* binding */ proofAnswer),
/* harmony export */   nn: () => (/* binding */ isProven)
/* harmony export */ });
/* unused harmony export proofPath */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37067);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44708);
/* harmony import */ var _http_request_handler_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31889);




/** Where an emulator shows that it is the one whose lock is beside a state file. */
const proofPath = '/_emulator/proof';
/** An emulator on a busy machine may need a moment to answer. */
const deadlineMs = 5000;
const greatestAnswer = 1000;
const nonceForm = /^[0-9a-f]{32,128}$/;
/**
 * Answers a challenge: an HMAC of the caller's nonce, from which nobody learns the token.
 *
 * @param token undefined for an emulator that has no lock
 */
function proofAnswer(token, request) {
    if (request.path !== proofPath || request.method !== 'GET' || token === undefined)
        return undefined;
    const nonce = request.query.get('nonce') ?? '';
    if (!nonceForm.test(nonce)) {
        return (0,_http_request_handler_js__WEBPACK_IMPORTED_MODULE_3__/* .wrappedError */ .q)(400, 'InvalidNonce', 'nonce must be 32 to 128 hexadecimal digits in lower case.');
    }
    const port = Number(/:(\d+)$/.exec(request.origin)?.[1]);
    const body = { proof: proofOf(token, port, nonce) };
    return { status: 200, headers: { 'cache-control': 'no-store' }, body };
}
/** Whether an emulator with this token answers at this port. Anything else at that port learns a nonce and no more. */
async function isProven({ port, tls, token }) {
    const nonce = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(32).toString('hex');
    const expected = Buffer.from(JSON.stringify({ proof: proofOf(token, port, nonce) }));
    const answer = await answerAt(port, tls, `${proofPath}?nonce=${nonce}`).catch(() => undefined);
    return answer?.length === expected.length && (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.timingSafeEqual)(answer, expected);
}
/** The port is part of it, so that a proof cannot be passed on from another emulator. */
function proofOf(token, port, nonce) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)('sha256', Buffer.from(token, 'hex'))
        .update(`mcp-register-emulator ${port} ${nonce}`)
        .digest('hex');
}
/** The certificate says nothing that the proof does not say better, and its authority may not be at hand. */
async function answerAt(port, tls, path) {
    const signal = AbortSignal.timeout(deadlineMs);
    const options = { host: '127.0.0.1', port, path, agent: false, signal };
    return new Promise((resolve, reject) => {
        const take = async (response) => {
            const chunks = [];
            let bytes = 0;
            for await (const chunk of response) {
                if (!Buffer.isBuffer(chunk))
                    continue;
                bytes += chunk.length;
                if (bytes > greatestAnswer)
                    throw new Error('The answer is too long.');
                chunks.push(chunk);
            }
            resolve(Buffer.concat(chunks));
        };
        const call = tls
            ? (0,node_https__WEBPACK_IMPORTED_MODULE_2__.get)({ ...options, rejectUnauthorized: false }, (response) => take(response).catch(reject))
            : (0,node_http__WEBPACK_IMPORTED_MODULE_1__.get)(options, (response) => take(response).catch(reject));
        call.once('error', reject);
    });
}


/***/ }),

/***/ 42574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lockState: () => (/* binding */ lockState),
  runningOn: () => (/* binding */ runningOn)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(73893);
// EXTERNAL MODULE: ./build/core/text/printable.js
var printable = __webpack_require__(96629);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ../main/node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(91422);
// EXTERNAL MODULE: ./build/core/own-file.js
var own_file = __webpack_require__(59443);
;// CONCATENATED MODULE: ./build/emulator/lock-file.js




const greatestBytes = 1000;
const announcementSchema = dist/* object */.Ikc({
    port: dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf(), dist/* minValue */.Wwf(1), dist/* maxValue */.cGV(65_535)),
    tls: dist/* boolean */.zMY(),
    token: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^[0-9a-f]{64}$/)),
});
/** The lock file of a process on a state file. It is empty until its emulator is announced. */
function lockFile(statePath, pid) {
    return (0,external_node_path_.resolve)(`${statePath}.${pid}.lock`);
}
/** The processes that have a lock file beside a state file, alive or not. */
async function lockingProcesses(statePath) {
    const prefix = `${(0,external_node_path_.basename)(statePath)}.`;
    const names = await (0,promises_.readdir)((0,external_node_path_.dirname)((0,external_node_path_.resolve)(statePath)));
    return names.flatMap((name) => {
        const id = name.startsWith(prefix) && /^([1-9]\d{0,8})\.lock$/.exec(name.slice(prefix.length))?.[1];
        return id ? [Number(id)] : [];
    });
}
async function createLock(file) {
    const handle = await (0,own_file/* createOwnFile */.Df)(file);
    await handle.close();
}
/** Writes into a lock file where its emulator is. */
async function announceIn(file, { port, tls, token }) {
    await (0,own_file/* replaceOwnFile */.Lg)(file, [Buffer.from(`${JSON.stringify({ port, tls, token })}\n`)]);
}
async function removeLock(file) {
    await (0,promises_.rm)(file, { force: true });
}
/**
 * Where a lock says that its emulator is.
 *
 * @returns undefined when it says nothing, is not there, or is such that others may have written or read it
 */
async function announcementIn(file) {
    try {
        const handle = await (0,own_file/* openOwnFile */.ZM)(file, 'read');
        try {
            const { uid, mode, size } = await handle.stat();
            const own = process.getuid?.();
            if (own !== undefined && (uid !== own || (mode & 0o077) !== 0))
                return undefined;
            if (size > greatestBytes)
                return undefined;
            return dist/* parse */.qgA(announcementSchema, JSON.parse(await handle.readFile('utf8')));
        }
        finally {
            await handle.close();
        }
    }
    catch {
        return undefined;
    }
}
/** Whether there is a process of this id. */
function isAlive(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        // Any other failure, such as a process of another user, means that there is one.
        return !(error instanceof Error && 'code' in error && error.code === 'ESRCH');
    }
}

// EXTERNAL MODULE: ./build/emulator/proof.js
var proof = __webpack_require__(99982);
// EXTERNAL MODULE: ./build/emulator/state-file.js + 1 modules
var state_file = __webpack_require__(99872);
;// CONCATENATED MODULE: ./build/emulator/state-lock.js






const greatestWaitMs = 5000;
const retryMs = 100;
/** The lock files of this process: one that bears its id and is not here was left by a process that had the id before. */
const own = new Set();
/**
 * Makes this process the only one that uses a state file. Each process puts a lock file that bears its id
 * beside the state file, and has the lock when it then sees no other one. Of two that come at once, the later
 * one at least sees the earlier one, so never do both have it; both may withdraw, and try again after pauses of
 * different lengths. The lock file of a killed process is nobody's and is removed.
 *
 * @param clock waited on for five seconds at most
 * @throws InvalidInput when another process still has it after that, or no lock file can be put there
 */
async function lockState(statePath, clock, random) {
    const deadline = clock.now() + greatestWaitMs;
    for (;;) {
        const holder = await take(statePath).catch((cause) => {
            throw (0,state_file/* notWritable */.GZ)(statePath, cause);
        });
        if (holder === undefined)
            break;
        if (clock.now() >= deadline)
            throw await locked(statePath, holder);
        await clock.sleep(retryMs * (1 + random()));
    }
    const file = lockFile(statePath, process.pid);
    const token = (0,external_node_crypto_.randomBytes)(32).toString('hex');
    let free = false;
    return {
        token,
        announce: (where) => announceIn(file, { ...where, token }),
        async release() {
            if (free)
                return;
            free = true;
            await withdraw(file);
        },
    };
}
/**
 * The emulator of another process that runs on a state file and may be used.
 *
 * @returns undefined when there is none, or none that proves to be the one of the lock
 */
async function runningOn(statePath) {
    for (const pid of await lockingProcesses(statePath).catch(() => [])) {
        if (pid === process.pid || !isAlive(pid))
            continue;
        const announced = await announcementIn(lockFile(statePath, pid));
        if (announced && (await (0,proof/* isProven */.nn)(announced)))
            return { pid, url: addressOf(announced) };
    }
    return undefined;
}
function addressOf({ port, tls }) {
    return `${tls ? 'https' : 'http'}://127.0.0.1:${port}`;
}
/** @returns the id of the process that has the lock; undefined when it is this one's now */
async function take(statePath) {
    const file = lockFile(statePath, process.pid);
    await (0,state_file/* makeFolderOf */.i7)(file);
    const [holder] = await holders(statePath);
    if (holder !== undefined)
        return holder;
    if (own.has(file))
        return process.pid;
    own.add(file);
    try {
        await createLock(file);
        const rival = (await holders(statePath)).find((pid) => pid !== process.pid);
        if (rival !== undefined)
            await withdraw(file);
        return rival;
    }
    catch (error) {
        own.delete(file);
        throw error;
    }
}
/** The file goes first: as long as it is there it must count as ours. */
async function withdraw(file) {
    await removeLock(file);
    own.delete(file);
}
/** The processes that have a lock file and are alive. Lock files of others are removed. */
async function holders(statePath) {
    const alive = [];
    for (const pid of await lockingProcesses(statePath)) {
        const file = lockFile(statePath, pid);
        if (pid === process.pid ? own.has(file) : isAlive(pid))
            alive.push(pid);
        else
            await removeLock(file);
    }
    return alive;
}
async function locked(statePath, pid) {
    const file = lockFile(statePath, pid);
    const announced = await announcementIn(file);
    const message = `The state file ${(0,printable/* printable */.g)(statePath)} is in use by process ${pid}.`;
    const remove = `If it is not mcp-register, delete ${(0,printable/* printable */.g)(file)}.`;
    if (announced === undefined) {
        return new errors/* InvalidInput */.o9({
            code: 'emulator-state-locked',
            message,
            why: 'An embedded API Center keeps its state there until it ends; a second one would overwrite it.',
            next: `Wait for process ${pid} or end it, or name another file with --state. ${remove}`,
        });
    }
    const address = addressOf(announced);
    if (await (0,proof/* isProven */.nn)(announced)) {
        return new errors/* InvalidInput */.o9({
            code: 'emulator-state-locked',
            message: `${message} Its embedded API Center answers at ${address}.`,
            why: 'It keeps its state there until it ends; a second one would overwrite it.',
            next: `Use it with --arm-endpoint ${address}, end process ${pid}, or name another file with --state.`,
        });
    }
    return new errors/* InvalidInput */.o9({
        code: 'emulator-state-locked',
        message: `The state file ${(0,printable/* printable */.g)(statePath)} is locked in the name of process ${pid}, but nobody at ${address} knows the token of that lock.`,
        why: 'The lock was left behind by an emulator whose number another process has now, or is not ours.',
        next: `Look at process ${pid}. ${remove} Or name another file with --state.`,
    });
}


/***/ }),

/***/ 41277:
/***/ ((module) => {

module.exports = /*#__PURE__*/JSON.parse('{"$schema":"http://json-schema.org/draft-07/schema#","$id":"http://json-schema.org/draft-07/schema#","title":"Core schema meta-schema","definitions":{"schemaArray":{"type":"array","minItems":1,"items":{"$ref":"#"}},"nonNegativeInteger":{"type":"integer","minimum":0},"nonNegativeIntegerDefault0":{"allOf":[{"$ref":"#/definitions/nonNegativeInteger"},{"default":0}]},"simpleTypes":{"enum":["array","boolean","integer","null","number","object","string"]},"stringArray":{"type":"array","items":{"type":"string"},"uniqueItems":true,"default":[]}},"type":["object","boolean"],"properties":{"$id":{"type":"string","format":"uri-reference"},"$schema":{"type":"string","format":"uri"},"$ref":{"type":"string","format":"uri-reference"},"$comment":{"type":"string"},"title":{"type":"string"},"description":{"type":"string"},"default":true,"readOnly":{"type":"boolean","default":false},"examples":{"type":"array","items":true},"multipleOf":{"type":"number","exclusiveMinimum":0},"maximum":{"type":"number"},"exclusiveMaximum":{"type":"number"},"minimum":{"type":"number"},"exclusiveMinimum":{"type":"number"},"maxLength":{"$ref":"#/definitions/nonNegativeInteger"},"minLength":{"$ref":"#/definitions/nonNegativeIntegerDefault0"},"pattern":{"type":"string","format":"regex"},"additionalItems":{"$ref":"#"},"items":{"anyOf":[{"$ref":"#"},{"$ref":"#/definitions/schemaArray"}],"default":true},"maxItems":{"$ref":"#/definitions/nonNegativeInteger"},"minItems":{"$ref":"#/definitions/nonNegativeIntegerDefault0"},"uniqueItems":{"type":"boolean","default":false},"contains":{"$ref":"#"},"maxProperties":{"$ref":"#/definitions/nonNegativeInteger"},"minProperties":{"$ref":"#/definitions/nonNegativeIntegerDefault0"},"required":{"$ref":"#/definitions/stringArray"},"additionalProperties":{"$ref":"#"},"definitions":{"type":"object","additionalProperties":{"$ref":"#"},"default":{}},"properties":{"type":"object","additionalProperties":{"$ref":"#"},"default":{}},"patternProperties":{"type":"object","additionalProperties":{"$ref":"#"},"propertyNames":{"format":"regex"},"default":{}},"dependencies":{"type":"object","additionalProperties":{"anyOf":[{"$ref":"#"},{"$ref":"#/definitions/stringArray"}]}},"propertyNames":{"$ref":"#"},"const":true,"enum":{"type":"array","items":true,"minItems":1,"uniqueItems":true},"type":{"anyOf":[{"$ref":"#/definitions/simpleTypes"},{"type":"array","items":{"$ref":"#/definitions/simpleTypes"},"minItems":1,"uniqueItems":true}]},"format":{"type":"string"},"contentMediaType":{"type":"string"},"contentEncoding":{"type":"string"},"if":{"$ref":"#"},"then":{"$ref":"#"},"else":{"$ref":"#"},"allOf":{"$ref":"#/definitions/schemaArray"},"anyOf":{"$ref":"#/definitions/schemaArray"},"oneOf":{"$ref":"#/definitions/schemaArray"},"not":{"$ref":"#"}},"default":true}');

/***/ })

};
