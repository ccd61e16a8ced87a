export const id = 537;
export const ids = [537,572];
export const modules = {

/***/ 29017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ greatestFile),
/* harmony export */   T: () => (/* binding */ diskFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62807);
/* harmony import */ var _core_regular_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44105);
/* harmony import */ var _core_text_printable_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20075);





/** Bytes; beyond that no file that an input names makes sense. */
const greatestFile = 16 * 1024 * 1024;
/** Files as they are on disk, their paths relative to the working directory. */
const diskFiles = {
    read(path, greatestBytes = greatestFile) {
        try {
            return (0,_core_regular_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readRegularFile */ .XF)(path, greatestBytes);
        }
        catch (cause) {
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InvalidInput */ .o9({
                code: 'file-unreadable',
                message: `The file "${(0,_core_text_printable_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g)(path)}" cannot be read (${reasonOf(cause)}).`,
                next: 'Check the path; it is relative to the working directory of this command.',
                cause,
            });
        }
    },
    list(folder) {
        return unlessMissing(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder === '' ? '.' : folder, { withFileTypes: true })
            .map((entry) => {
            const link = entry.isSymbolicLink();
            const found = link ? statOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, entry.name)) : entry;
            const kind = found?.isFile() ? 'file' : found?.isDirectory() ? 'folder' : 'other';
            return { name: entry.name, kind, link };
        })
            .sort((one, other) => (one.name < other.name ? -1 : 1)));
    },
    realPath: (path) => unlessMissing(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path === '' ? '.' : path)),
    repositoryRoot(path) {
        for (let folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);; folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder)) {
            if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, '.git')))
                return folder;
            if (folder === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder))
                return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
        }
    },
};
function statOf(path) {
    return unlessMissing(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path));
}
/** What cannot be looked at counts as missing: the read that follows says why. */
function unlessMissing(look) {
    try {
        return look();
    }
    catch {
        return undefined;
    }
}
function reasonOf(cause) {
    if (cause instanceof _core_regular_file_js__WEBPACK_IMPORTED_MODULE_3__/* .UnusableFile */ ._U)
        return cause.message;
    if (!(cause instanceof Error && 'code' in cause))
        return 'unknown error';
    return cause.code === 'ENOENT' ? 'there is no such file' : String(cause.code);
}


/***/ }),

/***/ 28572:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  concealingNetwork: () => (/* binding */ concealingNetwork),
  createNetwork: () => (/* binding */ createNetwork),
  maskedIdentity: () => (/* binding */ maskedIdentity),
  runPorts: () => (/* binding */ runPorts)
});

// EXTERNAL MODULE: ./build/core/clock.js
var clock = __webpack_require__(84300);
// EXTERNAL MODULE: ./build/core/http/many-listeners.js
var many_listeners = __webpack_require__(79668);
// EXTERNAL MODULE: ./build/identity/interruptible.js
var interruptible = __webpack_require__(97776);
// EXTERNAL MODULE: ./build/version.js
var version = __webpack_require__(58508);
;// CONCATENATED MODULE: ./build/app/concealing-transport.js
/** Fields of a sign-in form that hold a secret. */
const secretFields = ['client_assertion', 'client_secret', 'assertion', 'refresh_token', 'password'];
/** A transport that tells what is secret in a request before the request is sent: a service may repeat it. */
function concealingTransport(http, conceal) {
    return {
        send(request) {
            for (const secret of secretsIn(request))
                conceal(secret);
            return http.send(request);
        },
    };
}
function secretsIn({ headers, body }) {
    const named = (wanted) => Object.entries(headers).find(([name]) => name.toLowerCase() === wanted)?.[1] ?? '';
    const credential = named('authorization').replace(/^[A-Za-z][\w-]* /, '');
    const form = named('content-type').startsWith('application/x-www-form-urlencoded');
    const fields = form && body !== undefined ? new URLSearchParams(body) : new URLSearchParams();
    const values = secretFields.map((name) => fields.get(name) ?? '');
    return [credential, ...values].filter((value) => value !== '');
}

// EXTERNAL MODULE: ./build/app/user-files.js
var user_files = __webpack_require__(37579);
;// CONCATENATED MODULE: ./build/app/run-ports.js






/** The same network, which tells what is secret in each request. */
function concealingNetwork(network, conceal) {
    return { ...network, http: concealingTransport(network.http, conceal) };
}
/** The network of a run. Proxies are read from the environment when the first request is sent. */
function createNetwork(signal) {
    return {
        http: transportOnDemand(),
        clock: clock/* systemClock */.m,
        wallClock: Date.now,
        random: Math.random,
        signal: (0,many_listeners/* manyListeners */.V)(signal),
    };
}
/** Loads its client for the first request: a run that refuses its inputs needs none. */
function transportOnDemand() {
    let transport;
    return {
        async send(request) {
            transport ??= Promise.all(/* import() */[__webpack_require__.e(237), __webpack_require__.e(476)]).then(__webpack_require__.bind(__webpack_require__, 62476)).then(({ createHttpTransport }) => createHttpTransport());
            return (await transport).send(request);
        },
    };
}
/** The outside world of a run in a pipeline. Every token is masked the moment it exists. */
function runPorts(network, { identity, log, progress, words, startUpMs }) {
    return {
        ...network,
        identity: maskedIdentity((0,interruptible/* interruptible */.I)(identity, network.signal), log),
        progress,
        files: user_files/* userFiles */.R,
        words,
        version: version/* version */.r,
        startUpMs: Math.round(startUpMs),
    };
}
/** An identity whose tokens are secret from the moment that they exist. */
function maskedIdentity(identity, { mask }) {
    return {
        async getToken(scopes, options) {
            const token = await identity.getToken(scopes, options);
            if (token)
                mask(token.token);
            return token;
        },
    };
}


/***/ }),

/***/ 37579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ writePrivateFile),
/* harmony export */   R: () => (/* binding */ userFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62807);
/* harmony import */ var _core_own_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42721);
/* harmony import */ var _core_text_decode_utf8_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(32646);
/* harmony import */ var _core_text_printable_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(20075);
/* harmony import */ var _disk_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(29017);








/** The permissions of a file for others to read, less what the user's mask takes away. */
const sharedMode = 0o666;
/** The files of the working directory, and what every command may do with them: no other place writes one. */
const userFiles = {
    repository() {
        const here = process.cwd();
        const root = _disk_files_js__WEBPACK_IMPORTED_MODULE_6__/* .diskFiles */ .T.repositoryRoot((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(here, 'file'));
        const path = (from, to) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(from, to).split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep).join('/');
        return { toRoot: path(here, root), fromRoot: path(root, here) };
    },
    async read(path, greatestBytes = _disk_files_js__WEBPACK_IMPORTED_MODULE_6__/* .greatestFile */ .O) {
        try {
            const { text, problem } = (0,_core_text_decode_utf8_js__WEBPACK_IMPORTED_MODULE_5__/* .decodeUtf8 */ ._)(await atOwnPath(path, (whole) => (0,_core_own_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readOwnFile */ .zx)(whole, greatestBytes)));
            if (text === undefined)
                throw new Error(problem);
            return text;
        }
        catch (cause) {
            if (isSystemError(cause, 'ENOENT'))
                return undefined;
            throw unreadable(path, cause);
        }
    },
    write: (path, text, folders = 'existing') => writing(path, async (whole) => {
        if (folders === 'created')
            await (0,_core_own_file_js__WEBPACK_IMPORTED_MODULE_4__/* .createFolderOf */ .O4)(whole);
        await (0,_core_own_file_js__WEBPACK_IMPORTED_MODULE_4__/* .replaceOwnFile */ .Lg)(whole, [Buffer.from(text)], sharedMode);
    }),
    create: (path, text) => writing(path, async (whole) => {
        await (0,_core_own_file_js__WEBPACK_IMPORTED_MODULE_4__/* .createFolderOf */ .O4)(whole);
        const file = await (0,_core_own_file_js__WEBPACK_IMPORTED_MODULE_4__/* .createOwnFile */ .Df)(whole, sharedMode).catch((cause) => {
            throw isSystemError(cause, 'EEXIST') ? new Error('it exists already') : cause;
        });
        await (0,_core_own_file_js__WEBPACK_IMPORTED_MODULE_4__/* .writeAndClose */ .B5)(file, [Buffer.from(text)]);
    }),
    update: (path, text, before) => writing(path, async (whole) => {
        const there = await (0,_core_own_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readOwnFile */ .zx)(whole, _disk_files_js__WEBPACK_IMPORTED_MODULE_6__/* .greatestFile */ .O);
        if (!there.equals(Buffer.from(before)))
            throw new Error('it was changed while this run read it');
        await (0,_core_own_file_js__WEBPACK_IMPORTED_MODULE_4__/* .replaceOwnFile */ .Lg)(whole, [Buffer.from(text)], (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(whole)).mode & 0o777);
    }),
};
/** Writes a file that only the user may read. Rejects with an error of which `fileProblem` tells the reason. */
async function writePrivateFile(path, text) {
    await atOwnPath(path, (whole) => (0,_core_own_file_js__WEBPACK_IMPORTED_MODULE_4__/* .replaceOwnFile */ .Lg)(whole, [Buffer.from(text)]));
}
/** Does something with the file at a path, unless a link leads to it. */
async function atOwnPath(path, work) {
    const whole = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(path);
    const problem = await (0,_core_own_file_js__WEBPACK_IMPORTED_MODULE_4__/* .wayThroughLink */ .H3)(whole, process.cwd());
    if (problem !== undefined)
        throw new Error(problem);
    return work(whole);
}
async function writing(path, work) {
    try {
        await atOwnPath(path, work);
    }
    catch (cause) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InvalidInput */ .o9({
            code: 'file-not-written',
            message: `${placeOf(path, cause)} could not be written: ${(0,_core_text_printable_js__WEBPACK_IMPORTED_MODULE_7__/* .printable */ .g)((0,_core_own_file_js__WEBPACK_IMPORTED_MODULE_4__/* .fileProblem */ .Wj)(cause))}.`,
            next: 'Name a file that no link leads to, in a folder that you may write to.',
            cause,
        });
    }
}
/** What a failed write is about: the folder where no file can be put into it, whichever of several was the first. */
function placeOf(path, cause) {
    const isRefused = ['EACCES', 'EPERM', 'EROFS', 'ENOTDIR'].some((code) => isSystemError(cause, code));
    const isOfFile = cause instanceof Error && 'path' in cause && cause.path === (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(path);
    return isRefused && !(isOfFile && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path))
        ? `The folder ${(0,_core_text_printable_js__WEBPACK_IMPORTED_MODULE_7__/* .printable */ .g)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path))}`
        : `The file ${(0,_core_text_printable_js__WEBPACK_IMPORTED_MODULE_7__/* .printable */ .g)(path)}`;
}
function unreadable(path, cause) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InvalidInput */ .o9({
        code: 'file-unreadable',
        message: `The file ${(0,_core_text_printable_js__WEBPACK_IMPORTED_MODULE_7__/* .printable */ .g)(path)} cannot be read: ${(0,_core_text_printable_js__WEBPACK_IMPORTED_MODULE_7__/* .printable */ .g)((0,_core_own_file_js__WEBPACK_IMPORTED_MODULE_4__/* .fileProblem */ .Wj)(cause))}.`,
        next: 'Check the path; it is relative to the working directory of this command.',
        cause,
    });
}
function isSystemError(error, code) {
    return error instanceof Error && 'code' in error && error.code === code;
}


/***/ }),

/***/ 84300:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);

const systemClock = {
    now: () => performance.now(),
    async sleep(ms, signal) {
        try {
            const options = signal ? { signal } : {};
            if (ms > 0)
                return await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(ms, undefined, options);
            // Signals and sockets are polled between two turns. A timer of 0 ms would take a number of turns that depends on
            // the machine.
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setImmediate)(undefined, options);
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setImmediate)(undefined, options);
        }
        catch (error) {
            throw signal?.aborted ? signal.reason : error;
        }
    },
    // Not `AbortSignal.timeout`: it cannot be ended, and Node keeps it in memory until its time or a full collection.
    timeout(ms, until) {
        const controller = new AbortController();
        const timer = setTimeout(() => controller.abort(new DOMException('The operation was aborted due to timeout', 'TimeoutError')), Math.max(0, ms)).unref();
        until?.addEventListener('abort', () => clearTimeout(timer), { once: true });
        return controller.signal;
    },
};


/***/ }),

/***/ 92339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F3: () => (/* binding */ metered),
/* harmony export */   H6: () => (/* binding */ readStart),
/* harmony export */   MF: () => (/* binding */ TooLarge),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/** A server sent more than a limit allows. */
class TooLarge extends Error {
    /** What was too large, in words: the subject of a sentence. */
    what;
    constructor(what) {
        super(`${what} is over the limit`);
        this.what = what;
    }
}
/** Passes the chunks on as they arrive; throws TooLarge when there are more bytes than the budget has left. */
async function* metered(chunks, bytes) {
    for await (const chunk of chunks) {
        bytes.left -= chunk.byteLength;
        if (bytes.left < 0)
            throw new TooLarge('the sum of all responses');
        yield chunk;
    }
}
/** Bytes of a body that is decoded at once. */
const smallBody = 256 * 1024;
/** The whole body as text. Throws TooLarge. */
async function readText(chunks, bytes) {
    const start = [];
    let size = 0;
    // For a large body only: what it has outside of the heap stays there until a full collection.
    let decoder;
    let text = '';
    for await (const chunk of metered(chunks, bytes)) {
        if (decoder) {
            text += decoder.decode(chunk, { stream: true });
            continue;
        }
        start.push(chunk);
        size += chunk.byteLength;
        if (size <= smallBody)
            continue;
        decoder = new TextDecoder();
        text = decoder.decode(Buffer.concat(start), { stream: true });
        start.length = 0;
    }
    return decoder ? text + decoder.decode() : new TextDecoder().decode(Buffer.concat(start));
}
/**
 * The start of a body, for messages and guesses.
 *
 * @param characters after which no further chunk is read
 */
async function readStart(chunks, characters) {
    const decoder = new TextDecoder();
    let text = '';
    for await (const chunk of chunks) {
        text += decoder.decode(chunk, { stream: true });
        if (text.length >= characters)
            break;
    }
    return text;
}


/***/ }),

/***/ 79668:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ manyListeners)
/* harmony export */ });
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78474);

/** The same signal, for many requests at the same time: Node would take their listeners for a leak, and say so. */
function manyListeners(signal) {
    (0,node_events__WEBPACK_IMPORTED_MODULE_0__.setMaxListeners)(0, signal);
    return signal;
}


/***/ }),

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

/***/ 32646:
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


/***/ }),

/***/ 50403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   doctorPorts: () => (/* binding */ doctorPorts)
/* harmony export */ });
/* harmony import */ var _app_run_ports_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28572);
/* harmony import */ var _app_user_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37579);
/* harmony import */ var _core_clouds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93658);
/* harmony import */ var _core_http_service_client_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72526);
/* harmony import */ var _identity_environment_credential_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83200);
/* harmony import */ var _identity_interruptible_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(97776);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(58508);
/* harmony import */ var _terminal_progress_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(85815);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(17776);









/** The outside world as the doctor gets it. */
function doctorPorts({ verbose, endpoint }, open, { terminal, env, signal, concealment: { conceal } }) {
    const network = (0,_app_run_ports_js__WEBPACK_IMPORTED_MODULE_0__.concealingNetwork)(open, conceal);
    const identity = (0,_identity_environment_credential_js__WEBPACK_IMPORTED_MODULE_4__/* .environmentCredential */ .hL)(env, (0,_core_http_service_client_js__WEBPACK_IMPORTED_MODULE_3__/* .createServiceClient */ .r)(network), (0,_core_clouds_js__WEBPACK_IMPORTED_MODULE_2__/* .cloudAt */ .fI)(endpoint.url)?.authority);
    return {
        ...network,
        identity: (0,_app_run_ports_js__WEBPACK_IMPORTED_MODULE_0__.maskedIdentity)((0,_identity_interruptible_js__WEBPACK_IMPORTED_MODULE_7__/* .interruptible */ .I)(identity, signal), { mask: conceal }),
        words: _words_js__WEBPACK_IMPORTED_MODULE_6__/* .terminalWords */ .A,
        files: _app_user_files_js__WEBPACK_IMPORTED_MODULE_1__/* .userFiles */ .R,
        progress: (0,_terminal_progress_js__WEBPACK_IMPORTED_MODULE_5__/* .terminalProgress */ .e)(terminal, { probe: verbose, requests: verbose }),
        version: _version_js__WEBPACK_IMPORTED_MODULE_8__/* .version */ .r,
    };
}


/***/ }),

/***/ 97776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ interruptible)
/* harmony export */ });
/**
 * The credential, whose wait for a token ends with the signal's reason when the run is interrupted. A program that it
 * started, such as the Azure CLI, is not waited for.
 */
function interruptible(credential, signal) {
    return {
        async getToken(scopes, options) {
            signal.throwIfAborted();
            let stop = () => { };
            const interrupted = new Promise((_, reject) => {
                const onAbort = () => reject(signal.reason);
                signal.addEventListener('abort', onAbort);
                stop = () => signal.removeEventListener('abort', onAbort);
            });
            try {
                return await Promise.race([credential.getToken(scopes, options), interrupted]);
            }
            finally {
                stop();
            }
        },
    };
}


/***/ })

};
