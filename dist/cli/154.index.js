export const id = 154;
export const ids = [154];
export const modules = {

/***/ 78445:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B5: () => (/* binding */ writeAndClose),
/* harmony export */   Df: () => (/* binding */ createOwnFile),
/* harmony export */   H3: () => (/* binding */ wayThroughLink),
/* harmony export */   Lg: () => (/* binding */ replaceOwnFile),
/* harmony export */   NT: () => (/* binding */ temporaryName),
/* harmony export */   ZM: () => (/* binding */ openOwnFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);




/** Only the user may read what is kept: it can hold whatever was registered. */
const mode = 0o600;
/** Windows has neither flag; there the look at the opened file must do. */
const { O_NOFOLLOW = 0, O_NONBLOCK = 0, O_APPEND, O_CREAT, O_EXCL, O_RDONLY, O_WRONLY } = node_fs__WEBPACK_IMPORTED_MODULE_1__.constants;
/** What a temporary file's name ends with: unguessable, so that nobody can put a link there before. */
const temporaryName = /\.[0-9a-f]{32}\.tmp$/;
/** Creates a file that must not be there yet, not even as a link. */
function createOwnFile(path) {
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
 * disk when it gets the name.
 *
 * @returns the number of bytes
 */
async function replaceOwnFile(path, chunks) {
    const temporary = `${path}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(16).toString('hex')}.tmp`;
    const file = await createOwnFile(temporary);
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
    for (const file of [path, `${path}.journal`]) {
        const found = await statsOf(file);
        const problem = found && strangeness(found);
        if (problem !== undefined)
            return file === path ? problem : `of its journal, ${problem}`;
    }
    return undefined;
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

/***/ 79154:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  foreignness: () => (/* binding */ foreignness)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/emulator/own-file.js
var own_file = __webpack_require__(78445);
;// CONCATENATED MODULE: ./build/hosts/terminal/git-index.js


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
    const named = /^gitdir: (.+)$/m.exec((0,external_node_fs_.readFileSync)(path, 'utf8'))?.[1];
    if (named === undefined)
        throw new Error('.git is neither a folder nor a link to one');
    return (0,external_node_path_.resolve)((0,external_node_path_.dirname)(path), named.trim());
}
function trackedIn(gitFolder, isWanted) {
    const file = (0,external_node_path_.join)(gitFolder, 'index');
    if (!(0,external_node_fs_.existsSync)(file))
        return false;
    const { paths, sharedIndex } = readIndex((0,external_node_fs_.readFileSync)(file));
    if (paths.some(isWanted))
        return true;
    if (sharedIndex === undefined)
        return false;
    return readIndex((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(gitFolder, `sharedindex.${sharedIndex}`))).paths.some(isWanted);
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
 * Why a state file that nobody named is not used: whoever wrote a repository can have put its folder there.
 *
 * @returns one clause; undefined for a folder of the user's own, and for one that is still to be made
 */
async function foreignness(statePath, { workingDirectory, uid }) {
    const folder = (0,external_node_path_.dirname)(statePath);
    const way = await (0,own_file/* wayThroughLink */.H3)(statePath, workingDirectory);
    if (way !== undefined)
        return way;
    const owner = (0,external_node_fs_.lstatSync)(folder, { throwIfNoEntry: false })?.uid;
    if (uid !== undefined && owner !== undefined && owner !== uid)
        return 'another user owns its folder';
    return isTracked(folder) ? 'git tracks its folder, so it came with the repository' : undefined;
}


/***/ })

};
