export const id = 682;
export const ids = [682];
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
/* harmony export */   ZM: () => (/* binding */ openOwnFile)
/* harmony export */ });
/* unused harmony export appendToOwnFile */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);




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

/***/ 20682:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  traceFile: () => (/* binding */ traceFile)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/http/secret-parameters.js
var secret_parameters = __webpack_require__(4828);
;// CONCATENATED MODULE: ./build/core/http/har.js

/** What stands in the place of a value that may be secret. */
const har_hidden = '***';
/** Headers whose values are shown: every other one may carry a credential, a cookie or a session. */
const shownHeaders = new Set([
    ...['accept', 'accept-encoding', 'access-control-allow-origin', 'allow', 'cache-control', 'connection'],
    ...['content-encoding', 'content-length', 'content-type', 'date', 'etag', 'mcp-protocol-version', 'origin'],
    ...['retry-after', 'server', 'transfer-encoding', 'user-agent', 'vary', 'x-ms-client-request-id'],
    ...['x-ms-correlation-request-id', 'x-ms-error-code', 'x-ms-request-id', 'x-github-request-id'],
]);
/** Parameters of a query whose values are shown: a link can carry a key or a signature. */
const shownParameters = new Set(['api-version', 'limit', 'page', 'per_page', 'version', '$top', '$skip']);
/**
 * The requests of a run as HAR, without what may be secret: of headers and of queries only harmless values are shown, of
 * a sign-in no body. Pure.
 *
 * @param conceal leaves the secrets that the run knows out of a text
 * @param version of the product
 */
function harOf(requests, conceal, version) {
    const inOrder = requests.toSorted((a, b) => a.startedAt - b.startedAt);
    const entries = inOrder.map((request) => entryOf(request, conceal));
    return { log: { version: '1.2', creator: { name: 'mcp-register', version }, entries } };
}
function entryOf(recorded, conceal) {
    const { party, method, startedAt, waitMs, receiveMs, response, error } = recorded;
    const [wait, receive] = [rounded(waitMs), rounded(receiveMs)];
    const url = shownUrl(recorded.url, conceal);
    const body = recorded.requestBody;
    const type = recorded.requestHeaders['content-type'] ?? 'application/octet-stream';
    return {
        startedDateTime: new Date(startedAt).toISOString(),
        time: rounded(wait + receive),
        request: {
            method,
            url: url.href,
            httpVersion: 'HTTP/1.1',
            cookies: [],
            headers: shownValues(recorded.requestHeaders, conceal),
            queryString: [...url.searchParams].map(([name, value]) => ({ name, value })),
            ...(body === undefined ? {} : { postData: { mimeType: type, text: shownText(body, conceal) } }),
            headersSize: -1,
            bodySize: body === undefined ? 0 : Buffer.byteLength(body),
        },
        response: {
            status: response?.status ?? 0,
            statusText: '',
            httpVersion: 'HTTP/1.1',
            cookies: [],
            headers: shownValues(response?.headers ?? {}, conceal),
            content: {
                size: response?.bytes ?? 0,
                mimeType: response?.headers['content-type'] ?? '',
                ...(response?.text === undefined ? {} : { text: shownText(response.text, conceal) }),
            },
            redirectURL: '',
            headersSize: -1,
            bodySize: -1,
            ...(error === undefined ? {} : { _error: conceal(error) }),
        },
        cache: {},
        timings: { send: 0, wait, receive },
        _party: party ?? 'sign-in',
    };
}
function shownUrl(text, conceal) {
    const url = new URL(text);
    url.username = '';
    url.password = '';
    url.hash = '';
    for (const name of new Set(url.searchParams.keys())) {
        if (!shownParameters.has(name))
            url.searchParams.set(name, har_hidden);
    }
    return new URL(conceal((0,secret_parameters/* withoutUrlSecrets */.t)(url.href)));
}
function shownValues(headers, conceal) {
    return Object.entries(headers).map(([name, value]) => ({
        name,
        value: shownHeaders.has(name.toLowerCase()) ? conceal(value) : har_hidden,
    }));
}
function shownText(text, conceal) {
    return (0,secret_parameters/* withoutUrlSecrets */.t)(conceal(text));
}
/** Milliseconds with three digits. */
function rounded(ms) {
    return Math.round(ms * 1000) / 1000;
}

;// CONCATENATED MODULE: ./build/core/http/recording-transport.js
/** Bytes of one body that are kept, and of all bodies of a run together. */
const greatestKept = 256 * 1024;
const greatestKeptInAll = 64 * 1024 * 1024;
/** A transport that hands on each request once it has ended, whatever came of it: what a trace of a run is made of. */
function recordingTransport(http, { clock, wallClock }, onRequest) {
    const inAll = { left: greatestKeptInAll };
    return {
        async send(request) {
            const began = clock.now();
            const asked = { ...askedOf(request), startedAt: wallClock() };
            let response;
            try {
                response = await http.send(request);
            }
            catch (error) {
                onRequest({ ...asked, waitMs: clock.now() - began, receiveMs: 0, error: codeOf(error) });
                throw error;
            }
            const answered = clock.now();
            const body = recordedBody(response, request.party === undefined ? { left: 0 } : inAll);
            let isOpen = true;
            const end = (error) => {
                if (!isOpen)
                    return;
                isOpen = false;
                onRequest({
                    ...asked,
                    waitMs: answered - began,
                    receiveMs: clock.now() - answered,
                    response: body.read(),
                    ...(error === undefined ? {} : { error: codeOf(error) }),
                });
            };
            return {
                ...response,
                body: watched(body.chunks, end),
                close() {
                    response.close();
                    end();
                },
            };
        },
    };
}
function askedOf({ party, method, url, headers, body }) {
    return {
        party,
        method,
        url,
        requestHeaders: headers,
        ...(party === undefined || body === undefined ? {} : { requestBody: body.slice(0, greatestKept) }),
    };
}
/** The body as it is read, and what is known of it so far. */
function recordedBody({ status, headers, body }, inAll) {
    const kept = [];
    let bytes = 0;
    async function* chunks() {
        for await (const chunk of body) {
            const room = Math.min(greatestKept - bytes, inAll.left);
            if (room > 0) {
                const start = chunk.subarray(0, room);
                kept.push(start);
                inAll.left -= start.byteLength;
            }
            bytes += chunk.byteLength;
            yield chunk;
        }
    }
    return {
        chunks: chunks(),
        read: () => ({
            status,
            headers,
            bytes,
            ...(kept.length > 0 ? { text: Buffer.concat(kept).toString() } : {}),
        }),
    };
}
async function* watched(chunks, end) {
    try {
        yield* chunks;
    }
    catch (error) {
        end(error);
        throw error;
    }
    finally {
        end();
    }
}
function codeOf(error) {
    if (!(error instanceof Error))
        return 'aborted';
    return 'code' in error ? String(error.code) : error.name;
}

// EXTERNAL MODULE: ./build/core/own-file.js
var own_file = __webpack_require__(42721);
// EXTERNAL MODULE: ./build/core/text/printable.js
var printable = __webpack_require__(20075);
// EXTERNAL MODULE: ./build/version.js
var version = __webpack_require__(58508);
// EXTERNAL MODULE: ./build/hosts/terminal/render.js
var render = __webpack_require__(84437);
;// CONCATENATED MODULE: ./build/hosts/terminal/trace-file.js







/**
 * A trace in a HAR file that only the user may read. It is made when the run has ended: by then every secret of the run
 * is known. A link at the path is refused, and nothing is written for a run that sent nothing because its inputs are wrong.
 *
 * @param path relative to the working directory
 */
function traceFile(path, { terminal, concealment }) {
    const requests = [];
    let isRecording = false;
    const say = (label, text) => terminal.log((0,render/* line */.n8)(terminal.colors, label, text));
    return {
        record(network) {
            isRecording = true;
            return { ...network, http: recordingTransport(network.http, network, (one) => requests.push(one)) };
        },
        async write() {
            if (!isRecording)
                return;
            const problem = await written(path, harOf(requests, concealment.text, version/* version */.r)).catch(String);
            if (problem === undefined)
                return say('Trace', (0,printable/* printable */.g)(path, 300));
            say('Warning', `The trace could not be written to ${(0,printable/* printable */.g)(path, 300)}: ${(0,printable/* printable */.g)(problem, 300)}.`);
        },
    };
}
/** @returns why it was not written; undefined when it was */
async function written(path, content) {
    const file = (0,external_node_path_.resolve)(path);
    const problem = await (0,own_file/* wayThroughLink */.H3)(file, process.cwd());
    if (problem === undefined)
        await (0,own_file/* replaceOwnFile */.Lg)(file, [Buffer.from(`${JSON.stringify(content, undefined, 1)}\n`)]);
    return problem;
}


/***/ })

};
