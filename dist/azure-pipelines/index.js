import * as __WEBPACK_EXTERNAL_MODULE_node_process_8d178d73__ from "node:process";
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 68373:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.commandFromString = exports.TaskCommand = void 0;
//
// Command Format:
//    ##vso[artifact.command key=value;key=value]user message
//    
// Examples:
//    ##vso[task.progress value=58]
//    ##vso[task.issue type=warning;]This is the user warning message
//
var CMD_PREFIX = '##vso[';
var TaskCommand = /** @class */ (function () {
    function TaskCommand(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    TaskCommand.prototype.toString = function () {
        var cmdStr = CMD_PREFIX + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            for (var key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    var val = this.properties[key];
                    if (val) {
                        // safely append the val - avoid blowing up when attempting to
                        // call .replace() if message is not a string for some reason
                        cmdStr += key + '=' + escape('' + (val || '')) + ';';
                    }
                }
            }
        }
        cmdStr += ']';
        // safely append the message - avoid blowing up when attempting to
        // call .replace() if message is not a string for some reason
        var message = '' + (this.message || '');
        cmdStr += escapedata(message);
        return cmdStr;
    };
    return TaskCommand;
}());
exports.TaskCommand = TaskCommand;
function commandFromString(commandLine) {
    var preLen = CMD_PREFIX.length;
    var lbPos = commandLine.indexOf('[');
    var rbPos = commandLine.indexOf(']');
    if (lbPos == -1 || rbPos == -1 || rbPos - lbPos < 3) {
        throw new Error('Invalid command brackets');
    }
    var cmdInfo = commandLine.substring(lbPos + 1, rbPos);
    var spaceIdx = cmdInfo.indexOf(' ');
    var command = cmdInfo;
    var properties = {};
    if (spaceIdx > 0) {
        command = cmdInfo.trim().substring(0, spaceIdx);
        var propSection = cmdInfo.trim().substring(spaceIdx + 1);
        var propLines = propSection.split(';');
        propLines.forEach(function (propLine) {
            propLine = propLine.trim();
            if (propLine.length > 0) {
                var eqIndex = propLine.indexOf('=');
                if (eqIndex == -1) {
                    throw new Error('Invalid property: ' + propLine);
                }
                var key = propLine.substring(0, eqIndex);
                var val = propLine.substring(eqIndex + 1);
                properties[key] = unescape(val);
            }
        });
    }
    var msg = unescapedata(commandLine.substring(rbPos + 1));
    var cmd = new TaskCommand(command, properties, msg);
    return cmd;
}
exports.commandFromString = commandFromString;
function escapedata(s) {
    return s.replace(/%/g, '%AZP25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function unescapedata(s) {
    return s.replace(/%0D/g, '\r')
        .replace(/%0A/g, '\n')
        .replace(/%AZP25/g, '%');
}
function escape(s) {
    return s.replace(/%/g, '%AZP25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/]/g, '%5D')
        .replace(/;/g, '%3B');
}
function unescape(s) {
    return s.replace(/%0D/g, '\r')
        .replace(/%0A/g, '\n')
        .replace(/%5D/g, ']')
        .replace(/%3B/g, ';')
        .replace(/%AZP25/g, '%');
}


/***/ }),

/***/ 77721:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_MODULE_node_process_8d178d73__;

/***/ }),

/***/ 42613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 20181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 35317:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 76982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 24434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 79896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 58611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 65692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 69278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 31421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 77598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 40610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 71553:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns/promises");

/***/ }),

/***/ 78474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 73024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 51455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 37067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 44708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 77030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 48161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 76760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 57075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 58500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 41692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 73136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 57975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 38522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 70857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 16928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 64756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 52018:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tty");

/***/ }),

/***/ 87016:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");

/***/ }),

/***/ 39023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 1729:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _hosts_azure_pipelines_start_task_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(14350);

await (0,_hosts_azure_pipelines_start_task_js__WEBPACK_IMPORTED_MODULE_0__/* .startTask */ .g)(process.env);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 62807:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Cb: () => (/* binding */ Denied),
/* harmony export */   F2: () => (/* binding */ nothingWritten),
/* harmony export */   HR: () => (/* binding */ Failure),
/* harmony export */   WN: () => (/* binding */ GateClosed),
/* harmony export */   Xh: () => (/* binding */ ServiceFailed),
/* harmony export */   hS: () => (/* binding */ exitCodes),
/* harmony export */   nd: () => (/* binding */ Incomplete),
/* harmony export */   o9: () => (/* binding */ InvalidInput),
/* harmony export */   uU: () => (/* binding */ UnhealthyServer)
/* harmony export */ });
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(85285);

/** Exit codes of the process; both CI hosts expose the code as the output `exit-code`. */
const exitCodes = {
    done: 0,
    bug: 1,
    invalidInput: 2,
    unhealthy: 3,
    denied: 4,
    serviceFailed: 5,
    incomplete: 6,
    gate: 7,
};
/**
 * A failure that a user can act on. Everything else that is thrown is an internal error (exit 1). The three
 * texts are data for a host to render; `Error.message` has the first one in plain words, for stack traces.
 */
class Failure extends Error {
    code;
    text;
    why;
    next;
    mayHaveActed;
    constructor(parts) {
        super((0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .render */ .XX)(parts.message, _message_js__WEBPACK_IMPORTED_MODULE_0__/* .plainWords */ .c5), parts.cause === undefined ? undefined : { cause: parts.cause });
        this.name = new.target.name;
        this.code = parts.code;
        this.text = parts.message;
        this.why = parts.why;
        this.next = parts.next;
        this.mayHaveActed = parts.mayHaveActed ?? false;
    }
}
/** The inputs or the target are wrong; nothing was written. */
class InvalidInput extends Failure {
    exitCode = exitCodes.invalidInput;
}
/** The MCP server is not healthy, or not the expected version; nothing was written. */
class UnhealthyServer extends Failure {
    exitCode = exitCodes.unhealthy;
}
/** Identity or permission is missing; nothing was written. */
class Denied extends Failure {
    exitCode = exitCodes.denied;
}
/** The service refused, throttled or failed beyond the retries; nothing was written. */
class ServiceFailed extends Failure {
    exitCode = exitCodes.serviceFailed;
}
/** Something was written and something is still missing, for whatever reason. */
class Incomplete extends Failure {
    exitCode = exitCodes.incomplete;
}
/** What an interruption means before the first write. */
const nothingWritten = 'Nothing was written. For the result, run again.';
/** A gate that the inputs ask for did not pass; nothing was written. */
class GateClosed extends Failure {
    exitCode = exitCodes.gate;
}


/***/ }),

/***/ 85285:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E0: () => (/* binding */ mapText),
/* harmony export */   XX: () => (/* binding */ render),
/* harmony export */   c5: () => (/* binding */ plainWords),
/* harmony export */   em: () => (/* binding */ sentence),
/* harmony export */   h1: () => (/* binding */ mapReferences),
/* harmony export */   oR: () => (/* binding */ joined)
/* harmony export */ });
/** Template tag: a sentence with references, and with other messages, in it. */
function sentence(texts, ...values) {
    const parts = [];
    for (const [index, text] of texts.entries()) {
        if (text !== '')
            parts.push(text);
        const value = values[index];
        if (value === undefined)
            continue;
        if (typeof value === 'number')
            parts.push(String(value));
        else if (typeof value === 'string' || isReference(value))
            parts.push(value);
        else
            parts.push(...value);
    }
    return parts;
}
/** Messages one after the other, `separator` between them. */
function joined(messages, separator) {
    return messages.flatMap((message, index) => [
        ...(index === 0 ? [] : [separator]),
        ...(typeof message === 'string' || isReference(message) ? [message] : message),
    ]);
}
/** The message in the words of a host. */
function render(message, words) {
    if (typeof message === 'string')
        return message;
    return message.map((part) => (typeof part === 'string' ? part : spell(part, words))).join('');
}
function spell(reference, words) {
    if ('input' in reference)
        return words.input(reference.input, reference.value);
    if ('command' in reference)
        return reference.command.map(shellWord).join(' ');
    return words.way(reference.way);
}
/** One word as bash and PowerShell read it. A placeholder such as `<group>` is quoted: it would redirect a file. */
function shellWord(word) {
    return /^[\w@%+=:,./~-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
function isReference(value) {
    return typeof value === 'object' && !Array.isArray(value);
}
/** Inputs by the names that the table gives them, for stack traces and for errors that no host renders. */
const plainWords = {
    input: (name, value) => (value === undefined ? name : `${name}: ${value}`),
    way: (way) => ({
        'sign-in': 'sign in to Azure',
        'show-details': 'with verbose output',
        'allow-pull-request-comments': 'let the token write pull requests',
        'allow-issues': 'let the token write issues',
        'trust-authority': 'set NODE_EXTRA_CA_CERTS to its path',
        'sign-in-to-proxy': 'write them into HTTPS_PROXY',
        'use-embedded': 'use the embedded API Center',
    })[way],
};
/** The message with `change` applied to the text around its references. */
function mapText(message, change) {
    if (typeof message === 'string')
        return change(message);
    return message.map((part) => (typeof part === 'string' ? change(part) : part));
}
/** The message with `change` applied to its references. */
function mapReferences(message, change) {
    if (typeof message === 'string')
        return message;
    return message.map((part) => (typeof part === 'string' ? part : change(part)));
}


/***/ }),

/***/ 26080:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ optional)
/* harmony export */ });
/** An object with one member, or an empty one where there is no value; to be spread into another object. */
function optional(key, value) {
    const members = {};
    if (value !== undefined)
        members[key] = value;
    return members;
}


/***/ }),

/***/ 22591:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Jk: () => (/* binding */ repository),
/* harmony export */   fs: () => (/* binding */ docsUrl),
/* harmony export */   xR: () => (/* binding */ helpUrl)
/* harmony export */ });
/** Address of the project. Every link to its pages starts with it. */
const repository = 'https://github.com/mcp-register/mcp-register';
/**
 * The entry of the troubleshooting page for the code of a failure. Statuses of HTTP share one entry.
 *
 * @param code of a Failure, or the `reason` of a probe
 */
function helpUrl(code) {
    return docsUrl('troubleshooting.md', /^http-\d+$/.test(code) ? 'http-status' : code);
}
/** Link to a section of a page in docs/. */
function docsUrl(page, anchor) {
    return `${repository}/blob/HEAD/docs/${page}#${anchor}`;
}


/***/ }),

/***/ 96714:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G5: () => (/* binding */ command),
/* harmony export */   Mr: () => (/* binding */ way),
/* harmony export */   hF: () => (/* binding */ input)
/* harmony export */ });
/**
 * An input by name: `api-id` in the action, `apiId` in the task, `--api-id` on the command line.
 *
 * @param value shown with it, as this host writes it: `fail-on: none`, `failOn: none`, `--fail-on none`
 */
function input(name, value) {
    return value === undefined ? { input: name } : { input: name, value };
}
/** A command line that can be copied, word by word: the same on every host. */
function command(...words) {
    return { command: words };
}
/** What to do, in the host's own way. */
function way(name) {
    return { way: name };
}


/***/ }),

/***/ 59079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ describeError),
/* harmony export */   k: () => (/* binding */ failedReport)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(62807);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(85285);
/* harmony import */ var _optional_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(26080);
/* harmony import */ var _references_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(96714);
/* harmony import */ var _text_printable_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(20075);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(56859);






/** The error part of a report. What is not a {@link Failure} is an internal error, and says so. */
function describeError(error, words) {
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR) {
        const { code, text, why, next } = error;
        return {
            exitCode: error.exitCode,
            error: {
                code,
                message: (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .render */ .XX)(text, words),
                ...(0,_optional_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .l)('why', why === undefined ? undefined : (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .render */ .XX)(why, words)),
                next: (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .render */ .XX)(next, words),
            },
        };
    }
    const next = (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em) `Run again ${(0,_references_js__WEBPACK_IMPORTED_MODULE_4__/* .way */ .Mr)('show-details')} and report the output. Nothing is known to be wrong with your configuration.`;
    return {
        exitCode: _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodes */ .hS.bug,
        error: {
            code: 'bug',
            message: `Internal error in mcp-register: ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g)(error instanceof Error ? error.message : String(error), 500)}`,
            next: (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .render */ .XX)(next, words),
        },
    };
}
/** The report of a run that failed before it began. */
function failedReport(error, command, words) {
    const { exitCode, error: described } = describeError(error, words);
    return {
        status: 'failed',
        exitCode,
        changed: false,
        command: (0,_text_printable_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g)(command, 30),
        run: {},
        plan: [],
        applied: [],
        requests: _report_js__WEBPACK_IMPORTED_MODULE_2__/* .noRequests */ .Il,
        timings: {},
        warnings: [],
        error: described,
    };
}


/***/ }),

/***/ 56859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ey: () => (/* binding */ describeStep),
/* harmony export */   Il: () => (/* binding */ noRequests),
/* harmony export */   RO: () => (/* binding */ probeSwitchedOff),
/* harmony export */   W2: () => (/* binding */ warningsInWords),
/* harmony export */   WH: () => (/* binding */ describeProbe)
/* harmony export */ });
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(85285);
/* harmony import */ var _optional_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(26080);


const noRequests = { reads: 0, writes: 0, exports: 0, retries: 0, throttled: 0 };
const probeSwitchedOff = { status: 'off', tools: [], attempts: [], warnings: [] };
/** Warnings in the words of a host. */
function warningsInWords(warnings, words) {
    return warnings.map((warning) => ({ ...warning, message: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .render */ .XX)(warning.message, words) }));
}
function describeProbe(result, words) {
    const common = { attempts: result.attempts, warnings: warningsInWords(result.warnings, words) };
    if (result.status !== 'healthy') {
        return { status: result.status, reason: result.reason, tools: [], ...common };
    }
    const { transport, protocolVersion, serverInfo, tools } = result.server;
    return {
        status: result.status,
        transport,
        protocolVersion,
        ...(0,_optional_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .l)('serverInfo', serverInfo),
        latencyMs: Math.round(result.latencyMs),
        tools: tools.map(({ name, title, description }) => ({
            name,
            ...(0,_optional_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .l)('title', title),
            ...(0,_optional_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .l)('description', description),
        })),
        ...common,
    };
}
function describeStep({ kind, id, action, changes, reason }) {
    return { kind, id, action, changes, ...(0,_optional_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .l)('reason', reason) };
}


/***/ }),

/***/ 33959:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ camelCase)
/* harmony export */ });
/** The camelCase of kebab-case words: `api-center-id` becomes `apiCenterId`. */
function camelCase(name) {
    return name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
}


/***/ }),

/***/ 20075:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ cutAtCharacter),
/* harmony export */   g: () => (/* binding */ printable)
/* harmony export */ });
/**
 * Controls, format characters (bidirectional ones among them), line separators, lone surrogates, and everything that
 * Unicode calls default-ignorable: zero-width characters, variation selectors, tags.
 */
const unprintable = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu;
/** An IPv6 address in a URL, whose colons are no command: a log must show it as it can be copied. */
const addressOrCommand = /(\[[\da-f:.]{2,45}\])|::/gi;
/**
 * Text from outside, made safe for one line of a log: control characters become spaces, the commands of both CI hosts
 * (`::name::`, `##[name]`, `##vso[name]`) are broken up, and the text is cut to a maximum length.
 *
 * @param text anything that came from a server, a service or a file
 * @param limit the maximum length in UTF-16 units, including the ellipsis
 */
function printable(text, limit = 200) {
    // Cut first, so that the patterns do not run over a hostile megabyte.
    const line = text
        .slice(0, limit * 4)
        .replace(unprintable, ' ')
        .replace(/ {2,}/g, ' ')
        .trim()
        .replace(addressOrCommand, (_found, address) => address ?? ': :')
        .replace(/##(?=vso\[|\[)/gi, '# #');
    return line.length <= limit ? line : `${cutAtCharacter(line, limit - 1)}…`;
}
/** The first `length` UTF-16 units, or one fewer where that would split a surrogate pair. */
function cutAtCharacter(text, length) {
    const last = text.charCodeAt(length - 1);
    return text.slice(0, last >= 0xd800 && last <= 0xdbff ? length - 1 : length);
}


/***/ }),

/***/ 93464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FZ: () => (/* binding */ maskedLines),
/* harmony export */   Tr: () => (/* binding */ printCommand),
/* harmony export */   y_: () => (/* binding */ createAgentLog)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(48161);
/* harmony import */ var azure_pipelines_task_lib_taskcommand_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(68373);
/* harmony import */ var _core_text_printable_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(20075);

// The library's main module prints before anything could be masked; its commands alone do not.


/** Prints a command for the agent without loading the library of tasks. */
function printCommand(write, { name, properties = {}, }, text) {
    write(`${new azure_pipelines_task_lib_taskcommand_js__WEBPACK_IMPORTED_MODULE_1__.TaskCommand(name, properties, text).toString()}${node_os__WEBPACK_IMPORTED_MODULE_0__.EOL}`);
}
/** The lines of a secret that the agent is to mask: it takes one line a command, and a certificate has many. */
function maskedLines(secret) {
    return secret
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line !== '' && !line.startsWith('-----'));
}
/** Prints what the agent reads. Whatever text is given, it ends no command and starts none. */
function createAgentLog(lib, write) {
    const line = (text) => write(`${text}${node_os__WEBPACK_IMPORTED_MODULE_0__.EOL}`);
    const masked = new Set();
    return {
        info: (text) => line((0,_core_text_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g)(text, 2000)),
        debug: (text) => lib.debug((0,_core_text_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g)(text, 2000)),
        mask(secret) {
            for (const part of maskedLines(secret)) {
                if (masked.has(part))
                    continue;
                masked.add(part);
                lib.setSecret(part);
            }
        },
        async group(title, work) {
            line(`##[group]${(0,_core_text_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g)(title)}`);
            try {
                return await work();
            }
            finally {
                line('##[endgroup]');
            }
        },
        annotate({ level, code, text }) {
            // The agent has no notices.
            if (level === 'notice')
                return line((0,_core_text_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g)(text, 2000));
            const type = level === 'error' ? lib.IssueType.Error : lib.IssueType.Warning;
            lib.logIssue(type, harmless(text), undefined, undefined, undefined, code);
        },
    };
}
/** The agent shows each line of such a text as a line of the log. */
function harmless(text) {
    return text
        .split('\n')
        .map((part) => (0,_core_text_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g)(part, 1500))
        .join('\n');
}


/***/ }),

/***/ 14350:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  g: () => (/* binding */ startTask)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __nccwpck_require__(31421);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __nccwpck_require__(78474);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(48161);
;// CONCATENATED MODULE: ./build/app/end-process.js
/**
 * Ends the process as soon as all that was said is written. Whatever a library still waits for (an idle connection, a
 * timer, a program that it started) must not keep a step running that has told its result.
 *
 * @param exitCode that of `process.exitCode` unless given
 */
async function endProcess(exitCode) {
    await Promise.all([process.stdout, process.stderr].map(written));
    process.exit(exitCode ?? process.exitCode);
}
/** Resolves when nothing is left to write, or when nobody reads any more. */
function written(stream) {
    return new Promise((resolve) => {
        stream.once('error', () => resolve());
        if (!stream.writable)
            resolve();
        else
            stream.write('', () => resolve());
    });
}

// EXTERNAL MODULE: ./build/core/project.js
var project = __nccwpck_require__(22591);
// EXTERNAL MODULE: ./build/core/report/describe-error.js
var describe_error = __nccwpck_require__(59079);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __nccwpck_require__(62807);
// EXTERNAL MODULE: ./build/core/text/printable.js
var printable = __nccwpck_require__(20075);
;// CONCATENATED MODULE: ./build/hosts/azure-pipelines/agent.js


/** The oldest agent that includes Node 20; `task.json` requires it. */
const minimumAgentVersion = '4.248.0';
const oldestNode = [20, 11];
/**
 * The failure for an agent that runs the task on a Node that is too old; undefined when it is not. A pool can contain
 * agents that were never updated, and an override can make a task run on an old Node.
 */
function agentTooOld(nodeVersion, env) {
    const [major = 0, minor = 0] = nodeVersion.split('.').map(Number);
    const [oldestMajor, oldestMinor] = oldestNode;
    if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor))
        return undefined;
    const agent = env.AGENT_VERSION ? `Agent ${(0,printable/* printable */.g)(env.AGENT_VERSION, 20)}` : 'This agent';
    return new errors/* InvalidInput */.o9({
        code: 'agent-too-old',
        message: `${agent} runs the task on Node ${(0,printable/* printable */.g)(nodeVersion, 20)}; it needs Node ${oldestNode.join('.')} or later.`,
        why: `Agents include Node 20 from version ${minimumAgentVersion} on.`,
        next: 'Update the agent (Organization settings, Agent pools, Update all agents), or run the job in another pool.',
    });
}

// EXTERNAL MODULE: ./build/hosts/azure-pipelines/agent-log.js
var agent_log = __nccwpck_require__(93464);
// EXTERNAL MODULE: ./build/hosts/azure-pipelines/words.js
var words = __nccwpck_require__(21999);
;// CONCATENATED MODULE: ./build/hosts/azure-pipelines/start-task.js









/**
 * Runs the task where it can run, not on a Node of long ago and with the certificates of the agent, and ends the process.
 */
async function startTask(env) {
    await runWherePossible(env);
    await endProcess();
}
async function runWherePossible(env) {
    const write = (line) => void process.stdout.write(line);
    const problem = agentTooOld(process.versions.node, env);
    if (problem) {
        const { error } = (0,describe_error/* failedReport */.k)(problem, 'register', words/* taskWords */.b);
        const { code, message, why, next } = error;
        const text = [message, why, next, (0,project/* helpUrl */.xR)(code)].join('\n');
        const output = (variable) => ({
            name: 'task.setvariable',
            properties: { variable, isOutput: 'true' },
        });
        (0,agent_log/* printCommand */.Tr)(write, { name: 'task.logissue', properties: { type: 'error', code } }, text);
        (0,agent_log/* printCommand */.Tr)(write, output('status'), 'failed');
        (0,agent_log/* printCommand */.Tr)(write, output('exitCode'), String(problem.exitCode));
        (0,agent_log/* printCommand */.Tr)(write, { name: 'task.complete', properties: { result: 'Failed' } }, message);
        return;
    }
    if (env.AGENT_CAINFO && !env.NODE_EXTRA_CA_CERTS) {
        process.exitCode = await startAgain({ ...env, NODE_EXTRA_CA_CERTS: env.AGENT_CAINFO });
        return;
    }
    const { runTask } = await Promise.all(/* import() */[__nccwpck_require__.e(934), __nccwpck_require__.e(375)]).then(__nccwpck_require__.bind(__nccwpck_require__, 25375));
    await runTask(env, write);
}
/** Node reads further certificates when it starts and at no other time. The agent's signals are passed on. */
async function startAgain(env) {
    const child = (0,external_node_child_process_.spawn)(process.execPath, [...process.execArgv, ...process.argv.slice(1)], {
        env: { ...env },
        stdio: 'inherit',
    });
    for (const signal of ['SIGINT', 'SIGTERM'])
        process.on(signal, () => child.kill(signal));
    const [code, signal] = await (0,external_node_events_.once)(child, 'exit');
    if (typeof code === 'number')
        return code;
    return typeof signal === 'string' ? 128 + external_node_os_.constants.signals[signal] : 1;
}


/***/ }),

/***/ 21999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ taskWords)
/* harmony export */ });
/* harmony import */ var _core_text_camel_case_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(33959);

const ways = {
    'sign-in': 'set azureSubscription to the name of an Azure Resource Manager service connection',
    'show-details': 'with the variable system.debug set to true',
    'allow-pull-request-comments': 'give githubToken a token that may write pull requests',
    'allow-issues': 'give githubToken a token that may write issues',
    'trust-authority': 'configure the agent with --sslcacert and its path, or set the variable NODE_EXTRA_CA_CERTS to its path',
    'sign-in-to-proxy': 'configure the agent with --proxyusername and --proxypassword',
    'use-embedded': 'run the command line on your machine, where it has an embedded API Center',
};
/** How the task spells inputs, and what a pipeline does. */
const taskWords = {
    input: (name, value) => (value === undefined ? (0,_core_text_camel_case_js__WEBPACK_IMPORTED_MODULE_0__/* .camelCase */ .x)(name) : `${(0,_core_text_camel_case_js__WEBPACK_IMPORTED_MODULE_0__/* .camelCase */ .x)(name)}: ${value}`),
    way: (way) => ways[way],
};


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(1729);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
