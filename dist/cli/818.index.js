export const id = 818;
export const ids = [818];
export const modules = {

/***/ 42721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B5: () => (/* binding */ writeAndClose),
/* harmony export */   Df: () => (/* binding */ createOwnFile),
/* harmony export */   H3: () => (/* binding */ wayThroughLink),
/* harmony export */   Lg: () => (/* binding */ replaceOwnFile),
/* harmony export */   NT: () => (/* binding */ temporaryName),
/* harmony export */   O4: () => (/* binding */ createFolderOf),
/* harmony export */   Wj: () => (/* binding */ fileProblem),
/* harmony export */   ZM: () => (/* binding */ openOwnFile),
/* harmony export */   zx: () => (/* binding */ readOwnFile)
/* harmony export */ });
/* unused harmony export appendToOwnFile */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _regular_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44105);





/** Only the user may read what is kept: it can hold whatever was registered. */
const ownMode = 0o600;
/** Windows has neither flag; there the look at the opened file must do. */
const { O_NOFOLLOW = 0, O_NONBLOCK = 0, O_APPEND, O_CREAT, O_EXCL, O_RDONLY, O_WRONLY } = node_fs__WEBPACK_IMPORTED_MODULE_1__.constants;
/** What a temporary file's name ends with: unguessable, so that nobody can put a link there before. */
const temporaryName = /\.[0-9a-f]{32}\.tmp$/;
/**
 * Creates a file that must not be there yet, not even as a link.
 *
 * @param mode its permissions, less those that the user's mask takes away
 */
function createOwnFile(path, mode = ownMode) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, mode);
}
/**
 * Opens a file that is there, to be read or added to.
 *
 * @throws Error when it is a link, has a second name, or is no file; ENOENT when it is not there
 */
async function openOwnFile(path, to) {
    const access = to === 'read' ? O_RDONLY : O_WRONLY | O_APPEND;
    requireOwn(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(path));
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path, access | O_NOFOLLOW | O_NONBLOCK);
    try {
        requireOwn(await file.stat());
        return file;
    }
    catch (error) {
        await file.close();
        throw error;
    }
}
/** The bytes of the user's own file. Throws as {@link openOwnFile} does, and for one with more bytes. */
async function readOwnFile(path, greatestBytes) {
    const file = await openOwnFile(path, 'read');
    try {
        return (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readBounded */ .CB)(file.fd, greatestBytes);
    }
    finally {
        await file.close();
    }
}
/**
 * Puts a file in the place of what is there, as a whole: it is written beside it under a name of its own, and is on
 * disk when it gets the name. A link at the path is replaced, and what it leads to stays as it is.
 *
 * @param mode its permissions, less those that the user's mask takes away
 * @returns the number of bytes
 */
async function replaceOwnFile(path, chunks, mode = ownMode) {
    const temporary = `${path}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(16).toString('hex')}.tmp`;
    const file = await createOwnFile(temporary, mode);
    try {
        const bytes = await writeAndClose(file, chunks);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(temporary, path);
        return bytes;
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(temporary, { force: true });
        throw error;
    }
}
/** Creates the folder of a file where it is not there yet, with those above it. */
async function createFolderOf(path) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path), { recursive: true });
}
/** Why a file cannot be read or written, as a clause without the path. */
function fileProblem(error) {
    if (!(error instanceof Error))
        return String(error);
    const code = 'code' in error ? String(error.code) : undefined;
    if (code === undefined)
        return error.message;
    const known = new Map([
        ['ENOENT', 'its folder does not exist'],
        ['EACCES', 'permission is denied'],
        ['EPERM', 'permission is denied'],
        ['EISDIR', 'it is a folder'],
        ['ENOTDIR', 'a part of its path is no folder'],
        ['EEXIST', 'a part of its path is no folder'],
        ['EROFS', 'the disk is read-only'],
        ['ENOSPC', 'the disk is full'],
    ]).get(code);
    return known === undefined ? code : `${known} (${code})`;
}
/** Writes, closes, and resolves with the number of bytes when they are on disk. */
async function writeAndClose(file, chunks) {
    let bytes = 0;
    try {
        for (const chunk of chunks) {
            await file.writeFile(chunk);
            bytes += chunk.length;
        }
        await file.sync();
        return bytes;
    }
    finally {
        await file.close();
    }
}
/** What is there is the user's own file under one name: what is written to it lands nowhere else. */
function requireOwn(found) {
    const problem = strangeness(found);
    if (problem !== undefined)
        throw new Error(problem);
}
/** One clause about what makes it no ordinary file; undefined for one. */
function strangeness(found) {
    if (found.isSymbolicLink())
        return 'it is a symbolic link';
    if (!found.isFile())
        return 'it is no regular file';
    return found.nlink > 1 ? 'it is a hard link to a file with other names' : undefined;
}
/**
 * One clause about what stands between the user and a file of one's own at this path; undefined when nothing does.
 * A link further up than the working directory, or than the file's own folder, is how the machine is set up.
 */
async function wayThroughLink(path, workingDirectory) {
    for (const folder of foldersToCheck(path, workingDirectory)) {
        const found = await statsOf(folder);
        if (found?.isSymbolicLink())
            return `its folder ${folder} is a symbolic link`;
        if (found && !found.isDirectory())
            return `${folder} is no folder`;
    }
    const found = await statsOf(path);
    return found && strangeness(found);
}
/** Adds a text to the end of the user's own file, which must be there. Throws as {@link openOwnFile} does. */
async function appendToOwnFile(path, text) {
    await writeAndClose(await openOwnFile(path, 'append'), [Buffer.from(text)]);
}
function foldersToCheck(path, workingDirectory) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path);
    const below = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.relative)(workingDirectory, folder);
    if (below === '')
        return [];
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_3__.isAbsolute)(below) || below.split(node_path__WEBPACK_IMPORTED_MODULE_3__.sep)[0] === '..')
        return [folder];
    const parts = below.split(node_path__WEBPACK_IMPORTED_MODULE_3__.sep);
    return parts.map((_, index) => (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(workingDirectory, ...parts.slice(0, index + 1)));
}
async function statsOf(path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(path);
    }
    catch (error) {
        if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')) {
            return undefined;
        }
        throw error;
    }
}


/***/ }),

/***/ 44105:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CB: () => (/* binding */ readBounded),
/* harmony export */   XF: () => (/* binding */ readRegularFile),
/* harmony export */   _U: () => (/* binding */ UnusableFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);

/** A file that is there and must not be read, with the reason in one clause. */
class UnusableFile extends Error {
}
const chunkBytes = 64 * 1024;
/**
 * The bytes of a regular file, which may be reached through links. A pipe or a device is not opened, and a file that
 * grows while it is read, or has no size, is not read on beyond the limit.
 *
 * @throws UnusableFile, or the error of the system
 */
function readRegularFile(path, greatestBytes) {
    // Opening a device can do something, and opening a pipe would wait for a writer.
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isFile())
        throw new UnusableFile('it is not a regular file');
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0));
    try {
        return readBounded(file, greatestBytes);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}
/**
 * The bytes of a file that is open, from where it stands to its end.
 *
 * @param file its descriptor
 * @throws UnusableFile for what is no regular file, and for one with more bytes
 */
function readBounded(file, greatestBytes) {
    const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file);
    if (!stat.isFile())
        throw new UnusableFile('it is not a regular file');
    if (stat.size > greatestBytes) {
        throw new UnusableFile(`it has ${stat.size} bytes; the maximum is ${greatestBytes}`);
    }
    const chunks = [];
    let length = 0;
    for (;;) {
        const chunk = Buffer.allocUnsafe(chunkBytes);
        const read = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, chunk, 0, chunkBytes, null);
        if (read === 0)
            return Buffer.concat(chunks, length);
        length += read;
        if (length > greatestBytes)
            throw new UnusableFile(`it has more than ${greatestBytes} bytes`);
        chunks.push(chunk.subarray(0, read));
    }
}


/***/ }),

/***/ 91818:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  iK: () => (/* binding */ StateFile),
  i7: () => (/* binding */ makeFolderOf),
  GZ: () => (/* binding */ notWritable),
  RD: () => (/* binding */ requireOwnPath),
  Ie: () => (/* binding */ wayToState)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/core/own-file.js
var own_file = __webpack_require__(42721);
// EXTERNAL MODULE: ./build/core/text/printable.js
var printable = __webpack_require__(20075);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./node_modules/ajv/dist/ajv.js
var ajv = __webpack_require__(42463);
;// CONCATENATED MODULE: ./build/emulator/stored-state.js


/**
 * What is on disk. The state file: `{"format":"mcp-register-emulator/1","resources":[{path,resource},…]}`, parents
 * before children, one resource a line. Beside it, while an emulator runs or after it was killed, `FILE.journal`: a
 * line that names the state file's contents that it continues, then one line for each write to disk, `[change,…]`
 * with `{put:{path,resource}}`, `{delete:path}` or `{move:{from,to,resource}}`.
 */
const format = 'mcp-register-emulator/1';
const journalFormat = 'mcp-register-emulator-journal/1';
const collections = [
    'services',
    'workspaces',
    'environments',
    'apis',
    'versions',
    'definitions',
    'deployments',
    'metadataSchemas',
    'portals',
    'deletedServices',
];
const stored_state_text = { type: 'string' };
const count = { type: 'integer', minimum: 0 };
const path = {
    type: 'array',
    minItems: 1,
    items: {
        type: 'object',
        required: ['collection', 'name'],
        properties: { collection: { enum: collections }, name: stored_state_text },
    },
};
const resource = {
    type: 'object',
    required: ['id', 'name', 'properties', 'createdAt', 'lastModifiedAt', 'etag', 'order', 'written'],
    properties: {
        id: stored_state_text,
        name: stored_state_text,
        properties: { type: 'object' },
        derived: { type: 'object' },
        envelope: { type: 'object' },
        text: stored_state_text,
        dataPort: { type: 'integer', minimum: 1, maximum: 65_535 },
        deletedAt: stored_state_text,
        createdAt: stored_state_text,
        lastModifiedAt: stored_state_text,
        etag: stored_state_text,
        order: count,
        written: count,
    },
};
function object(properties) {
    return { type: 'object', required: Object.keys(properties), properties };
}
const stored_state_ajv = new ajv.Ajv();
const isStoredState = stored_state_ajv.compile(object({ format: { const: format }, resources: { type: 'array', items: object({ path, resource }) } }));
const isHeader = stored_state_ajv.compile(object({ format: { const: journalFormat }, continues: stored_state_text }));
const isChanges = stored_state_ajv.compile({
    type: 'array',
    items: {
        anyOf: [
            object({ put: object({ path, resource }) }),
            object({ delete: path }),
            object({ move: object({ from: path, to: path, resource }) }),
        ],
    },
});
const charactersInChunk = 1_000_000;
/**
 * The text of a state file, UTF-8, in pieces: a great state is in memory once, and not as a string.
 *
 * @param entries as `Store.entries` has them
 */
function stateChunks(entries) {
    const chunks = [];
    let text = `{"format":"${format}","resources":[`;
    let separator = '\n';
    for (const [at, entry] of entries) {
        text += `${separator}${JSON.stringify({ path: at, resource: entry })}`;
        separator = ',\n';
        if (text.length < charactersInChunk)
            continue;
        chunks.push(Buffer.from(text));
        text = '';
    }
    chunks.push(Buffer.from(`${text}\n]}\n`));
    return chunks;
}
/** Fills a store from the text of a state file. Throws an Error that says what is wrong with it. */
function readState(content, store) {
    const state = parsed(content, isStoredState, 'the document');
    for (const entry of state.resources)
        store.put(entry.path, entry.resource);
}
/** The first line of a journal that continues a state file of this text, given in pieces. */
function journalHeader(chunks) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for (const chunk of chunks)
        hash.update(chunk);
    return `${JSON.stringify({ format: journalFormat, continues: hash.digest('hex') })}\n`;
}
/** One line of a journal: all of it counts, or, when it was not written to its end, nothing. */
function journalLine(changes) {
    return `${JSON.stringify(changes)}\n`;
}
/**
 * Makes the changes of a journal in a store. A journal that continues another state is one that the state file has
 * overtaken, or whose state file was replaced by hand: nothing of it counts.
 *
 * @param content of the journal; a last line without end is left out, as nobody was told of what it says
 * @param header what the first line must be for the journal to continue the store's state
 * @throws Error that says what is wrong with it
 */
function readJournal(content, header, store) {
    const end = content.lastIndexOf('\n') + 1;
    const beginning = header.slice(0, header.indexOf('"continues"'));
    if (end === 0 && (beginning.startsWith(content) || content.startsWith(beginning)))
        return;
    const [first = '', ...lines] = content.slice(0, end).trimEnd().split('\n');
    parsed(first, isHeader, 'the first line');
    if (`${first}\n` !== header)
        return;
    for (const [index, line] of lines.entries()) {
        for (const change of parsed(line, isChanges, `line ${index + 2}`))
            store.apply(change);
    }
}
function parsed(content, is, what) {
    let value;
    try {
        value = JSON.parse(content);
    }
    catch (cause) {
        throw new Error(`${what} is not JSON`, { cause });
    }
    if (is(value))
        return value;
    const [first] = is.errors ?? [];
    throw new Error(`${first?.instancePath || what} ${first?.message ?? 'is not a state'}`);
}

;// CONCATENATED MODULE: ./build/emulator/state-file.js






/** Bytes: a journal is taken into the state file when it is longer than both this and the state file. */
const shortestJournalToFold = 4 * 1024 * 1024;
/**
 * Keeps a store in one file, and what came since that was written in a journal beside it: a write costs what it
 * changes, whatever the store holds. The file is only ever replaced as a whole, so that every reader of it, a killed
 * process's successor included, sees one moment's state; closing takes the journal into it.
 */
class StateFile {
    #path;
    #journalPath;
    #store;
    #pending = [];
    /** The first line of a journal to the state file as it is; undefined when the state file is to be written. */
    #header;
    #stateBytes = 0;
    /** 0 when there is no journal yet. */
    #journalBytes = 0;
    #saved = -1;
    #closing = false;
    #running = Promise.resolve();
    #waiting;
    /** @param store every change of which is written by the next `save` */
    constructor(path, store) {
        this.#path = path;
        this.#journalPath = `${path}.journal`;
        this.#store = store;
        store.observe((change) => this.#pending.push(change));
    }
    /**
     * Fills the store from the file and its journal; a missing file is an empty state. What a killed process left
     * half-written is removed.
     *
     * @throws InvalidInput when the file is not a state of this program, or cannot be read
     */
    async load() {
        await removeTemporary(this.#path);
        const state = await read(this.#path);
        if (state === undefined)
            return;
        inspect(this.#path, () => readState(state.text, this.#store));
        const journal = await read(this.#journalPath);
        if (journal === undefined) {
            this.#header = state.header;
            this.#stateBytes = state.bytes;
            this.#saved = this.#store.revision;
        }
        else {
            inspect(this.#journalPath, () => readJournal(journal.text, state.header, this.#store));
        }
        this.#pending = [];
    }
    /**
     * Resolves when everything that is in the store at this call is on disk. Calls that come while a write
     * is under way share the next one.
     *
     * @throws InvalidInput when the file cannot be written
     */
    save() {
        if (this.#saved === this.#store.revision)
            return Promise.resolve();
        return this.#next();
    }
    /** Saves, and leaves no journal. What changes later is saved as before. */
    async close() {
        this.#closing = true;
        await this.#next().finally(() => {
            this.#closing = false;
        });
    }
    /** Writes come one after the other; those that wait are one. */
    #next() {
        this.#waiting ??= this.#running
            .catch(() => undefined)
            .then(() => {
            this.#waiting = undefined;
            this.#running = this.#write();
            return this.#running;
        });
        return this.#waiting;
    }
    async #write() {
        const isSaved = this.#saved === this.#store.revision;
        const folds = this.#closing && this.#journalBytes > 0;
        if (isSaved && !folds)
            return;
        const isLong = this.#journalBytes > Math.max(shortestJournalToFold, this.#stateBytes);
        if (this.#header === undefined || this.#closing || isLong)
            await this.#writeState();
        else
            await this.#append(this.#header);
    }
    async #writeState() {
        const revision = this.#store.revision;
        this.#pending = [];
        this.#header = undefined;
        const chunks = stateChunks(this.#store.entries());
        try {
            await makeFolderOf(this.#path);
            this.#stateBytes = await (0,own_file/* replaceOwnFile */.Lg)(this.#path, chunks);
            // The journal continues what the file was before: it counts no more, whether it is still there or not.
            await (0,promises_.rm)(this.#journalPath, { force: true });
        }
        catch (cause) {
            throw notWritable(this.#path, cause);
        }
        this.#header = journalHeader(chunks);
        this.#journalBytes = 0;
        this.#saved = revision;
    }
    async #append(header) {
        const revision = this.#store.revision;
        const line = journalLine(this.#pending);
        const isNew = this.#journalBytes === 0;
        this.#pending = [];
        // After a failure the journal's end is not known, so the next write is one of the state file.
        this.#header = undefined;
        try {
            const content = [Buffer.from(isNew ? header + line : line)];
            const journal = isNew
                ? await (0,own_file/* createOwnFile */.Df)(this.#journalPath)
                : await (0,own_file/* openOwnFile */.ZM)(this.#journalPath, 'append');
            this.#journalBytes += await (0,own_file/* writeAndClose */.B5)(journal, content);
        }
        catch (cause) {
            throw notWritable(this.#path, cause);
        }
        this.#header = header;
        this.#saved = revision;
    }
}
/** The name of the folder that this tool makes beside a user's own files. */
const ownFolder = '.mcp-register';
/**
 * The folder that a state file is in, made when it is not there: the user's alone. Git does not see the one that has
 * the name of this tool.
 */
async function makeFolderOf(path) {
    const folder = (0,external_node_path_.dirname)(path);
    const made = await (0,promises_.mkdir)(folder, { recursive: true, mode: 0o700 });
    if (made === undefined || (0,external_node_path_.basename)(folder) !== ownFolder)
        return;
    // `wx` follows no link and replaces no file. Without the file the state is as good as with it.
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, '.gitignore'), '*\n', { flag: 'wx', mode: 0o600 }).catch(() => { });
}
/** What stands between the user and a state file or its journal, as {@link wayThroughLink} says it. */
async function wayToState(path, workingDirectory) {
    const problem = await (0,own_file/* wayThroughLink */.H3)(path, workingDirectory);
    if (problem !== undefined)
        return problem;
    const ofJournal = await (0,own_file/* wayThroughLink */.H3)(`${path}.journal`, workingDirectory);
    return ofJournal && `of its journal, ${ofJournal}`;
}
/**
 * Refuses a path that leads to another place than it says: a repository could have put a link there.
 *
 * @throws InvalidInput
 */
async function requireOwnPath(path) {
    const problem = await wayToState(path, process.cwd()).catch(reason);
    if (problem === undefined)
        return;
    throw new errors/* InvalidInput */.o9({
        code: 'emulator-state-linked',
        message: `The state file ${(0,printable/* printable */.g)(path)} is not used: ${(0,printable/* printable */.g)(problem)}.`,
        why: 'What is written to it would land in another file, which may not be meant.',
        next: 'Name a file with --state that no link leads to. Nothing was read or written.',
    });
}
async function removeTemporary(path) {
    const names = await (0,promises_.readdir)((0,external_node_path_.dirname)(path)).catch(() => []);
    const left = names.filter((name) => name.startsWith(`${(0,external_node_path_.basename)(path)}.`) && own_file/* temporaryName */.NT.test(name));
    for (const name of left)
        await (0,promises_.rm)((0,external_node_path_.join)((0,external_node_path_.dirname)(path), name), { force: true }).catch(() => undefined);
}
/** The bytes are let go before the text is parsed: a great state is large enough once. */
async function read(path) {
    try {
        const file = await (0,own_file/* openOwnFile */.ZM)(path, 'read');
        const content = await file.readFile().finally(() => file.close());
        return { text: content.toString('utf8'), bytes: content.length, header: journalHeader([content]) };
    }
    catch (cause) {
        if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT')
            return undefined;
        throw unusable(path, cause);
    }
}
function inspect(path, take) {
    try {
        take();
    }
    catch (cause) {
        throw unusable(path, cause);
    }
}
/** The refusal of a state file that nothing can be written to. */
function notWritable(path, cause) {
    return new errors/* InvalidInput */.o9({
        code: 'emulator-state-not-writable',
        message: `The state file ${(0,printable/* printable */.g)(path)} cannot be written: ${reason(cause)}.`,
        next: 'Name a file in a folder that you may write to.',
        cause,
    });
}
function unusable(path, cause) {
    return new errors/* InvalidInput */.o9({
        code: 'emulator-state-unusable',
        message: `The state file ${(0,printable/* printable */.g)(path)} is not a state of the embedded API Center: ${reason(cause)}.`,
        next: 'Name another file, or move this one away to start with an empty API Center. It was left as it is.',
        cause,
    });
}
function reason(cause) {
    return (0,printable/* printable */.g)(cause instanceof Error ? cause.message : String(cause));
}


/***/ })

};
