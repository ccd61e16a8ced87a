import * as __WEBPACK_EXTERNAL_MODULE_node_process_8d178d73__ from "node:process";
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 20770:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

module.exports = __nccwpck_require__(20218);


/***/ }),

/***/ 20218:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var net = __nccwpck_require__(69278);
var tls = __nccwpck_require__(64756);
var http = __nccwpck_require__(58611);
var https = __nccwpck_require__(65692);
var events = __nccwpck_require__(24434);
var assert = __nccwpck_require__(42613);
var util = __nccwpck_require__(39023);


exports.httpOverHttp = httpOverHttp;
exports.httpsOverHttp = httpsOverHttp;
exports.httpOverHttps = httpOverHttps;
exports.httpsOverHttps = httpsOverHttps;


function httpOverHttp(options) {
  var agent = new TunnelingAgent(options);
  agent.request = http.request;
  return agent;
}

function httpsOverHttp(options) {
  var agent = new TunnelingAgent(options);
  agent.request = http.request;
  agent.createSocket = createSecureSocket;
  agent.defaultPort = 443;
  return agent;
}

function httpOverHttps(options) {
  var agent = new TunnelingAgent(options);
  agent.request = https.request;
  return agent;
}

function httpsOverHttps(options) {
  var agent = new TunnelingAgent(options);
  agent.request = https.request;
  agent.createSocket = createSecureSocket;
  agent.defaultPort = 443;
  return agent;
}


function TunnelingAgent(options) {
  var self = this;
  self.options = options || {};
  self.proxyOptions = self.options.proxy || {};
  self.maxSockets = self.options.maxSockets || http.Agent.defaultMaxSockets;
  self.requests = [];
  self.sockets = [];

  self.on('free', function onFree(socket, host, port, localAddress) {
    var options = toOptions(host, port, localAddress);
    for (var i = 0, len = self.requests.length; i < len; ++i) {
      var pending = self.requests[i];
      if (pending.host === options.host && pending.port === options.port) {
        // Detect the request to connect same origin server,
        // reuse the connection.
        self.requests.splice(i, 1);
        pending.request.onSocket(socket);
        return;
      }
    }
    socket.destroy();
    self.removeSocket(socket);
  });
}
util.inherits(TunnelingAgent, events.EventEmitter);

TunnelingAgent.prototype.addRequest = function addRequest(req, host, port, localAddress) {
  var self = this;
  var options = mergeOptions({request: req}, self.options, toOptions(host, port, localAddress));

  if (self.sockets.length >= this.maxSockets) {
    // We are over limit so we'll add it to the queue.
    self.requests.push(options);
    return;
  }

  // If we are under maxSockets create a new one.
  self.createSocket(options, function(socket) {
    socket.on('free', onFree);
    socket.on('close', onCloseOrRemove);
    socket.on('agentRemove', onCloseOrRemove);
    req.onSocket(socket);

    function onFree() {
      self.emit('free', socket, options);
    }

    function onCloseOrRemove(err) {
      self.removeSocket(socket);
      socket.removeListener('free', onFree);
      socket.removeListener('close', onCloseOrRemove);
      socket.removeListener('agentRemove', onCloseOrRemove);
    }
  });
};

TunnelingAgent.prototype.createSocket = function createSocket(options, cb) {
  var self = this;
  var placeholder = {};
  self.sockets.push(placeholder);

  var connectOptions = mergeOptions({}, self.proxyOptions, {
    method: 'CONNECT',
    path: options.host + ':' + options.port,
    agent: false,
    headers: {
      host: options.host + ':' + options.port
    }
  });
  if (options.localAddress) {
    connectOptions.localAddress = options.localAddress;
  }
  if (connectOptions.proxyAuth) {
    connectOptions.headers = connectOptions.headers || {};
    connectOptions.headers['Proxy-Authorization'] = 'Basic ' +
        new Buffer(connectOptions.proxyAuth).toString('base64');
  }

  debug('making CONNECT request');
  var connectReq = self.request(connectOptions);
  connectReq.useChunkedEncodingByDefault = false; // for v0.6
  connectReq.once('response', onResponse); // for v0.6
  connectReq.once('upgrade', onUpgrade);   // for v0.6
  connectReq.once('connect', onConnect);   // for v0.7 or later
  connectReq.once('error', onError);
  connectReq.end();

  function onResponse(res) {
    // Very hacky. This is necessary to avoid http-parser leaks.
    res.upgrade = true;
  }

  function onUpgrade(res, socket, head) {
    // Hacky.
    process.nextTick(function() {
      onConnect(res, socket, head);
    });
  }

  function onConnect(res, socket, head) {
    connectReq.removeAllListeners();
    socket.removeAllListeners();

    if (res.statusCode !== 200) {
      debug('tunneling socket could not be established, statusCode=%d',
        res.statusCode);
      socket.destroy();
      var error = new Error('tunneling socket could not be established, ' +
        'statusCode=' + res.statusCode);
      error.code = 'ECONNRESET';
      options.request.emit('error', error);
      self.removeSocket(placeholder);
      return;
    }
    if (head.length > 0) {
      debug('got illegal response body from proxy');
      socket.destroy();
      var error = new Error('got illegal response body from proxy');
      error.code = 'ECONNRESET';
      options.request.emit('error', error);
      self.removeSocket(placeholder);
      return;
    }
    debug('tunneling connection has established');
    self.sockets[self.sockets.indexOf(placeholder)] = socket;
    return cb(socket);
  }

  function onError(cause) {
    connectReq.removeAllListeners();

    debug('tunneling socket could not be established, cause=%s\n',
          cause.message, cause.stack);
    var error = new Error('tunneling socket could not be established, ' +
                          'cause=' + cause.message);
    error.code = 'ECONNRESET';
    options.request.emit('error', error);
    self.removeSocket(placeholder);
  }
};

TunnelingAgent.prototype.removeSocket = function removeSocket(socket) {
  var pos = this.sockets.indexOf(socket)
  if (pos === -1) {
    return;
  }
  this.sockets.splice(pos, 1);

  var pending = this.requests.shift();
  if (pending) {
    // If we have pending requests and a socket gets closed a new one
    // needs to be created to take over in the pool for the one that closed.
    this.createSocket(pending, function(socket) {
      pending.request.onSocket(socket);
    });
  }
};

function createSecureSocket(options, cb) {
  var self = this;
  TunnelingAgent.prototype.createSocket.call(self, options, function(socket) {
    var hostHeader = options.request.getHeader('host');
    var tlsOptions = mergeOptions({}, self.options, {
      socket: socket,
      servername: hostHeader ? hostHeader.replace(/:.*$/, '') : options.host
    });

    // 0 is dummy port for v0.6
    var secureSocket = tls.connect(0, tlsOptions);
    self.sockets[self.sockets.indexOf(socket)] = secureSocket;
    cb(secureSocket);
  });
}


function toOptions(host, port, localAddress) {
  if (typeof host === 'string') { // since v0.10
    return {
      host: host,
      port: port,
      localAddress: localAddress
    };
  }
  return host; // for v0.11 or later
}

function mergeOptions(target) {
  for (var i = 1, len = arguments.length; i < len; ++i) {
    var overrides = arguments[i];
    if (typeof overrides === 'object') {
      var keys = Object.keys(overrides);
      for (var j = 0, keyLen = keys.length; j < keyLen; ++j) {
        var k = keys[j];
        if (overrides[k] !== undefined) {
          target[k] = overrides[k];
        }
      }
    }
  }
  return target;
}


var debug;
if (process.env.NODE_DEBUG && /\btunnel\b/.test(process.env.NODE_DEBUG)) {
  debug = function() {
    var args = Array.prototype.slice.call(arguments);
    if (typeof args[0] === 'string') {
      args[0] = 'TUNNEL: ' + args[0];
    } else {
      args.unshift('TUNNEL:');
    }
    console.error.apply(console, args);
  }
} else {
  debug = function() {};
}
exports.debug = debug; // for test


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

/***/ 82774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ withWarnings)
/* harmony export */ });
/* harmony import */ var _core_report_report_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(56859);

/** The report with warnings that came up before the run. */
function withWarnings(report, warnings, { words }) {
    return warnings.length === 0
        ? report
        : { ...report, warnings: [...(0,_core_report_report_js__WEBPACK_IMPORTED_MODULE_0__/* .warningsInWords */ .W2)(warnings, words), ...report.warnings] };
}


/***/ }),

/***/ 79557:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Fy: () => (/* binding */ limits),
/* harmony export */   Iv: () => (/* binding */ inlineSpecificationBytes),
/* harmony export */   Jv: () => (/* binding */ metadataEntities),
/* harmony export */   Wm: () => (/* binding */ lifecycleStages),
/* harmony export */   XV: () => (/* binding */ apiVersion),
/* harmony export */   Z2: () => (/* binding */ environmentKinds),
/* harmony export */   Zv: () => (/* binding */ skus),
/* harmony export */   gr: () => (/* binding */ resourceNamePattern),
/* harmony export */   yd: () => (/* binding */ skuLimits)
/* harmony export */ });
/* unused harmony export specificationFormats */
/**
 * The service's constants and limits, shared by the client and the embedded API Center.
 * Source: Microsoft.ApiCenter management API 2024-03-01 and the live service's behaviour.
 */
const apiVersion = '2024-03-01';
const environmentKinds = ['development', 'testing', 'staging', 'production'];
const lifecycleStages = [
    'design',
    'development',
    'testing',
    'preview',
    'production',
    'deprecated',
    'retired',
];
/** Maximum lengths in UTF-16 units, as the service enforces them. */
const limits = {
    /** The API declares 3; the service accepts 2. */
    shortestName: 2,
    /** Ten commands of the Azure CLI's extension refuse shorter names, those that the service accepts too. */
    shortestNewName: 3,
    name: 90,
    title: 50,
    summary: 200,
    apiDescription: 1000,
    environmentDescription: 1000,
    deploymentDescription: 500,
    url: 200,
    externalDocumentationItems: 20,
    externalDocumentationTitle: 50,
    externalDocumentationDescription: 500,
    contactName: 100,
    contactEmail: 100,
    licenseName: 50,
    licenseIdentifier: 50,
};
/** UTF-8 bytes of a specification that is sent inline. */
const inlineSpecificationBytes = 3 * 1024 * 1024;
/** What every resource name must match. The API declares lengths from 3 to 90; the service accepts 2. */
const resourceNamePattern = /^[a-zA-Z0-9-]+$/;
const skus = ['Free', 'Standard'];
/**
 * Maximum numbers of entries by plan, as documented (service limits of Azure API Center): of collections by their
 * name, and of the custom metadata properties of one entity.
 */
const skuLimits = {
    Free: {
        apis: 200,
        versions: 5,
        definitions: 5,
        deployments: 10,
        environments: 20,
        workspaces: 1,
        metadataOfEntity: 10,
    },
    Standard: {
        apis: 10_000,
        versions: 100,
        definitions: 5,
        deployments: 10,
        environments: 20,
        workspaces: 1,
        metadataOfEntity: 20,
    },
};
const specificationFormats = (/* unused pure expression or super */ null && (['inline', 'link']));
/** The kinds of entries that custom metadata can be assigned to. */
const metadataEntities = ['api', 'environment', 'deployment'];


/***/ }),

/***/ 66289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   dD: () => (/* binding */ derivedId),
/* harmony export */   kT: () => (/* binding */ suffixedId),
/* harmony export */   yR: () => (/* binding */ slug)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(77598);
/* harmony import */ var _constants_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(79557);


/** Length of the hash that a cut id ends with, so that two long titles do not become the same entry. */
const hashLength = 6;
/**
 * A resource name made from a title: in lower case, each run of other characters than `a-z0-9` becomes one hyphen.
 * An id over 90 characters is cut and ends in six characters of hash.
 *
 * @returns an empty string when the title has no such character at all
 */
function slug(title) {
    return fittingId(trimHyphens(title.toLowerCase().replace(/[^a-z0-9]+/g, '-')), '', title);
}
/**
 * The id of a new resource, made from a title: its {@link slug}, where that is too short for every tool with `-0`.
 *
 * @returns an empty string when the title has no usable character
 */
function derivedId(title) {
    const id = slug(title);
    return id === '' || id.length >= _constants_js__WEBPACK_IMPORTED_MODULE_1__/* .limits */ .Fy.shortestNewName ? id : `${id}-0`;
}
/** A resource name with a suffix. Where both are too long, the name is cut and never the suffix. */
function suffixedId(id, suffix) {
    return fittingId(id, suffix, id);
}
/** @param whole the text that is hashed, so that two long names stay different */
function fittingId(id, suffix, whole) {
    const room = _constants_js__WEBPACK_IMPORTED_MODULE_1__/* .limits */ .Fy.name - suffix.length;
    if (id.length <= room)
        return `${id}${suffix}`;
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(whole, 'utf8').digest('hex').slice(0, hashLength);
    return `${trimHyphens(id.slice(0, room - hashLength - 1))}-${hash}${suffix}`;
}
function trimHyphens(text) {
    return text.replace(/^-+|-+$/g, '');
}


/***/ }),

/***/ 51063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   e$: () => (/* binding */ checkTarget),
/* harmony export */   g7: () => (/* binding */ parseApiCenterId),
/* harmony export */   rO: () => (/* binding */ checkTargetPart)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(62807);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(85285);
/* harmony import */ var _references_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(96714);
/* harmony import */ var _text_printable_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(20075);
/* harmony import */ var _constants_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(79557);





const armIdPattern = /^\/subscriptions\/([^/]+)\/resourceGroups\/([^/]+)\/providers\/Microsoft\.ApiCenter\/services\/([^/]+)\/?$/i;
const guidPattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const resourceGroupPattern = /^[\p{L}\p{Nd}_().-]{1,90}$/u;
/**
 * The parts of an ARM id, which {@link checkTarget} then checks one by one. Throws InvalidInput.
 *
 * @param name the input that holds the id
 */
function parseApiCenterId(id, name = 'api-center-id') {
    const [, subscriptionId, resourceGroup, serviceName] = armIdPattern.exec(id.trim()) ?? [];
    if (subscriptionId === undefined || resourceGroup === undefined || serviceName === undefined) {
        const query = (0,_references_js__WEBPACK_IMPORTED_MODULE_3__/* .command */ .G5)('az', 'apic', 'show', '-g', '<group>', '-n', '<name>', '--query', 'id', '-o', 'tsv');
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InvalidInput */ .o9({
            code: 'api-center-id-malformed',
            message: (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em) `${(0,_references_js__WEBPACK_IMPORTED_MODULE_3__/* .input */ .hF)(name)} is not the ARM id of an API center: "${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g)(id, 300)}".`,
            why: 'It must have the form /subscriptions/<id>/resourceGroups/<group>/providers/Microsoft.ApiCenter/services/<name>.',
            next: (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em) `Copy it from the API center’s JSON view in the portal, or run: ${query}`,
        });
    }
    return { subscriptionId, resourceGroup, serviceName };
}
const nameRule = { isValid: isName, rule: '2 to 90 letters, digits and "-"' };
/** What ARM accepts as each part of a target. */
const partRules = {
    'subscription-id': { isValid: (value) => guidPattern.test(value), rule: 'a GUID' },
    'resource-group': {
        isValid: (value) => resourceGroupPattern.test(value) && !value.endsWith('.'),
        rule: 'up to 90 letters, digits, "-", "_", ".", "(" and ")", not ending in "."',
    },
    'api-center-name': nameRule,
    workspace: nameRule,
};
/** Checks one part of a target by the rules of ARM. Throws InvalidInput that names the input at fault. */
function checkTargetPart(name, value) {
    const { isValid, rule } = partRules[name];
    if (isValid(value))
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InvalidInput */ .o9({
        code: 'target-invalid',
        message: (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em) `${(0,_references_js__WEBPACK_IMPORTED_MODULE_3__/* .input */ .hF)(name)} is not valid: "${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g)(value)}". Expected ${rule}.`,
        next: (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em) `Correct ${(0,_references_js__WEBPACK_IMPORTED_MODULE_3__/* .input */ .hF)(name)} (or that part of ${(0,_references_js__WEBPACK_IMPORTED_MODULE_3__/* .input */ .hF)('api-center-id')}) and run again.`,
    });
}
/** Checks each part of a target. Throws InvalidInput that names the input at fault. */
function checkTarget(target) {
    checkTargetPart('subscription-id', target.subscriptionId);
    checkTargetPart('resource-group', target.resourceGroup);
    checkTargetPart('api-center-name', target.serviceName);
    checkTargetPart('workspace', target.workspace);
    return target;
}
function isName(text) {
    return text.length >= 2 && text.length <= 90 && _constants_js__WEBPACK_IMPORTED_MODULE_2__/* .resourceNamePattern */ .gr.test(text);
}


/***/ }),

/***/ 25486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Rj: () => (/* binding */ parseBoundedJson),
/* harmony export */   hz: () => (/* binding */ isDeeperThan),
/* harmony export */   qF: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var _http_bounded_body_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(92339);

/**
 * Parses JSON from a stranger, undefined when it is none. Throws TooLarge when it is nested deeper than
 * `maxDepth`, or has more values than are left: measured before it is parsed, because a few bytes of text
 * can become a thousand of memory.
 */
function parseBoundedJson(text, values, maxDepth) {
    values.left -= countValues(text, maxDepth);
    if (values.left < 0)
        throw new _http_bounded_body_js__WEBPACK_IMPORTED_MODULE_0__/* .TooLarge */ .MF('the number of values in all answers');
    return parseJson(text);
}
/** Parses JSON of a few kilobytes; undefined when it is none. */
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/** How many values the text has if it is JSON, or a few more. Throws TooLarge. */
function countValues(text, maxDepth) {
    let depth = 0;
    let values = 1;
    let inString = false;
    for (let index = 0; index < text.length; index++) {
        const character = text.charCodeAt(index);
        if (inString) {
            if (character === 0x5c)
                index++;
            else if (character === 0x22)
                inString = false;
            continue;
        }
        switch (character) {
            case 0x22:
                inString = true;
                break;
            case 0x5b:
            case 0x7b:
                values++;
                if (++depth > maxDepth)
                    throw new _http_bounded_body_js__WEBPACK_IMPORTED_MODULE_0__/* .TooLarge */ .MF('the depth of an answer');
                break;
            case 0x5d:
            case 0x7d:
                depth--;
                break;
            case 0x2c:
                values++;
                break;
        }
    }
    return values;
}
/** Whether arrays and objects are nested deeper than `limit`. */
function isDeeperThan(value, limit) {
    if (typeof value !== 'object' || value === null)
        return false;
    return limit === 0 || Object.values(value).some((member) => isDeeperThan(member, limit - 1));
}


/***/ }),

/***/ 74396:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  m: () => (/* binding */ systemClock)
});

;// CONCATENATED MODULE: external "node:timers/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
;// CONCATENATED MODULE: ./build/core/clock.js

const systemClock = {
    now: () => performance.now(),
    async sleep(ms, signal) {
        try {
            const options = signal ? { signal } : {};
            if (ms > 0)
                return await (0,promises_namespaceObject.setTimeout)(ms, undefined, options);
            // Signals and sockets are polled between two turns. A timer of 0 ms would take a number of turns that depends on
            // the machine.
            await (0,promises_namespaceObject.setImmediate)(undefined, options);
            await (0,promises_namespaceObject.setImmediate)(undefined, options);
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

/***/ 93658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Pk: () => (/* binding */ clouds),
/* harmony export */   Tj: () => (/* binding */ publicCloud),
/* harmony export */   fI: () => (/* binding */ cloudAt)
/* harmony export */ });
/* unused harmony export cloudNamed */
const publicCloud = {
    name: 'AzureCloud',
    armEndpoint: 'https://management.azure.com',
    authority: 'https://login.microsoftonline.com',
    federationAudience: 'api://AzureADTokenExchange',
};
/** Every cloud that an API center can be in. */
const clouds = [
    publicCloud,
    {
        name: 'AzureUSGovernment',
        armEndpoint: 'https://management.usgovcloudapi.net',
        authority: 'https://login.microsoftonline.us',
        federationAudience: 'api://AzureADTokenExchangeUSGov',
    },
    {
        name: 'AzureChinaCloud',
        armEndpoint: 'https://management.chinacloudapi.cn',
        authority: 'https://login.chinacloudapi.cn',
        federationAudience: 'api://AzureADTokenExchangeChina',
    },
];
/** The cloud with this address of Azure Resource Manager; undefined for any other address. */
function cloudAt(armEndpoint) {
    const origin = URL.canParse(armEndpoint) ? new URL(armEndpoint).origin : armEndpoint;
    return clouds.find((cloud) => cloud.armEndpoint === origin);
}
/** The cloud with this name, in upper or lower case. */
function cloudNamed(name) {
    return clouds.find((cloud) => cloud.name.toLowerCase() === name.toLowerCase());
}


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

/***/ 27284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Vw: () => (/* binding */ failOnWords),
/* harmony export */   Zl: () => (/* binding */ ruleIds),
/* harmony export */   gO: () => (/* binding */ severities)
/* harmony export */ });
/** How grave a finding is, the gravest first. */
const severities = ['error', 'warning', 'note'];
/** Every rule of the audit by its stable id, in the order in which findings of one severity are shown. */
const ruleIds = [
    'runner-network',
    'dead',
    'dangling',
    'secret-in-url',
    'http-endpoint',
    'unhealthy',
    'not-verified',
    'unresolved-here',
    'drifted',
    'surface-changed',
    'undeclared',
    'unstamped',
    'foreign',
    'not-listed',
    'by-name-broken',
    'hidden-from-vscode',
    'hidden-from-copilot',
    'hidden-from-portal',
    'duplicate-endpoint',
    'empty-description',
    'stale-description',
    'unsafe-text',
    'legacy-transport',
    'definition-invalid',
    'definition-without-endpoint',
    'metadata-missing',
    'staging-left',
    'capacity',
    'surface-too-large',
    'tool-quality',
];
/** What the input `fail-on` of an audit takes. */
const failOnWords = [...ruleIds, ...severities, 'none'];


/***/ }),

/***/ 9841:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ exportFormats)
/* harmony export */ });
const exportFormats = ['copilot', 'vscode', 'claude-code', 'backstage', 'markdown'];


/***/ }),

/***/ 17392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Uy: () => (/* binding */ unknownCondition),
/* harmony export */   sp: () => (/* binding */ isSelected),
/* harmony export */   zB: () => (/* binding */ parseCondition)
/* harmony export */ });
/* harmony import */ var _text_wildcard_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(41704);

/** Reads `field=pattern`; undefined when the text is anything else. */
function parseCondition(text) {
    const at = text.indexOf('=');
    const field = text.slice(0, Math.max(at, 0)).trim();
    const pattern = text.slice(at + 1).trim();
    return /^[A-Za-z0-9][\w.-]*$/.test(field) && pattern !== '' ? { field, pattern } : undefined;
}
/**
 * Whether an endpoint is part of an export: for each field that the conditions name, it has one of the values. An
 * endpoint of a pull request is part of it only where a condition names its environment in full.
 */
function isSelected(endpoint, conditions) {
    if (endpoint.staged && !conditions.some((condition) => namesEnvironment(condition, endpoint)))
        return false;
    return [...new Set(conditions.map(({ field }) => field))].every((field) => {
        const values = valuesOf(endpoint, field);
        return conditions.some((condition) => condition.field === field && values.some((value) => (0,_text_wildcard_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesWildcard */ ._)(condition.pattern, value)));
    });
}
function namesEnvironment({ field, pattern }, { environmentId }) {
    return field === 'environment' && pattern.toLowerCase() === environmentId?.toLowerCase();
}
function valuesOf({ stage, environmentId, customProperties }, field) {
    if (field === 'stage')
        return stage === undefined ? [] : [stage];
    if (field === 'environment')
        return environmentId === undefined ? [] : [environmentId];
    return Object.hasOwn(customProperties, field) ? textsOf(customProperties[field]) : [];
}
function textsOf(value) {
    if (Array.isArray(value))
        return value.flatMap((item) => textsOf(item));
    return typeof value === 'object' || value === undefined ? [] : [String(value)];
}
/**
 * The first condition that no entry could meet, because the catalogue has no such environment or metadata: it is
 * mistyped rather than met by none. An empty catalogue tells nothing.
 */
function unknownCondition(endpoints, conditions) {
    if (endpoints.length === 0)
        return undefined;
    return conditions.find(({ field, pattern }) => {
        // The stages are a closed list, which was checked when the condition was read.
        if (field === 'stage')
            return false;
        const values = endpoints.flatMap((endpoint) => valuesOf(endpoint, field));
        return field === 'environment'
            ? !values.some((value) => (0,_text_wildcard_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesWildcard */ ._)(pattern, value))
            : values.length === 0;
    });
}


/***/ }),

/***/ 4111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ parseShard)
/* harmony export */ });
/** Reads `i/n`; undefined when the text is anything else. */
function parseShard(text) {
    const [, index, of] = /^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(text) ?? [];
    const shard = { index: Number(index), of: Number(of) };
    return shard.index <= shard.of ? shard : undefined;
}


/***/ }),

/***/ 76703:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ sharedUrls),
/* harmony export */   X: () => (/* binding */ sharedUrl)
/* harmony export */ });
/* harmony import */ var _text_printable_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(20075);

/** Pairs that have a warning of their own; the rest is counted. */
const shownPairs = 20;
/** Servers of a manifest that have the same URL: once for each further one, with its place and that of the first. Pure. */
function sharedUrls(units) {
    const first = new Map();
    const pairs = [];
    const paired = new Set();
    for (const unit of units) {
        const { href } = new URL(unit.request.serverUrl);
        const other = first.get(href);
        const key = JSON.stringify([href, unit.apiId.toLowerCase()]);
        if (!other)
            first.set(href, unit);
        else if (other.apiId.toLowerCase() !== unit.apiId.toLowerCase() && !paired.has(key)) {
            paired.add(key);
            pairs.push([other, unit]);
        }
    }
    const rest = pairs.length - shownPairs;
    return [
        ...pairs.slice(0, shownPairs).map(([one, other]) => said(sharedUrl(named(one), named(other)))),
        ...(rest > 0
            ? [said(`${rest} more ${rest === 1 ? 'server has' : 'servers have'} the URL of another.`)]
            : []),
    ];
}
/** @param one a server as people find it: its id and its place */
function sharedUrl(one, other) {
    return `${one} and ${other} have the same URL, so clients are shown one server twice.`;
}
function named({ apiId, place }) {
    return `"${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(apiId, 90)}" (${shown(place)})`;
}
function shown({ file, line }) {
    return `${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(file, 200)}:${line}`;
}
function said(message) {
    return { code: 'duplicate-endpoint', message };
}


/***/ }),

/***/ 92485:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ answeredByProxy)
/* harmony export */ });
/**
 * A header that only the transport sets, on the response of a proxy that did not let the request through. What another
 * side sends under this name is dropped.
 */
const answeredByProxy = 'x-mcp-register-answered-by-proxy';


/***/ }),

/***/ 92339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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

/***/ 84432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $D: () => (/* binding */ sendToService),
/* harmony export */   FU: () => (/* binding */ proxyPageOf),
/* harmony export */   TR: () => (/* binding */ isCertificateCode),
/* harmony export */   YZ: () => (/* binding */ pageInstead),
/* harmony export */   rZ: () => (/* binding */ proxyRefused),
/* harmony export */   yM: () => (/* binding */ failureOfConnection)
/* harmony export */ });
/* unused harmony export checkProxy */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(62807);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(85285);
/* harmony import */ var _references_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(96714);
/* harmony import */ var _text_printable_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(20075);
/* harmony import */ var _text_without_tags_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(24868);
/* harmony import */ var _answered_by_proxy_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(92485);






/** Whether the error code is one of TLS: the certificate of the other side is not trusted. */
function isCertificateCode(code) {
    return /^(CERT_|ERR_TLS|UNABLE_TO|SELF_SIGNED|DEPTH_ZERO)/.test(code ?? '');
}
/** What to check when a host cannot be reached, where nothing more is known. */
const checkProxy = 'Behind a proxy, check HTTPS_PROXY and NO_PROXY; then run again.';
/**
 * The failure for a request without a response: the connection failed, or the attempt timed out.
 *
 * @param code of Node, for example `ECONNREFUSED`
 * @param check what to do unless the certificate is the reason
 */
function failureOfConnection({ url, code, cause, check = checkProxy, }) {
    const certificate = isCertificateCode(code);
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceFailed */ .Xh({
        code: 'service-unreachable',
        message: `${new URL(url).host} did not respond (${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g)(code ?? 'connection failed')}).`,
        why: certificate
            ? 'Its certificate is signed by an authority that this machine does not trust.'
            : 'This machine cannot reach the host: check the network, the proxy and name resolution, and whether something listens there.',
        next: certificate
            ? (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em) `Save the authority’s certificate to a file, and ${(0,_references_js__WEBPACK_IMPORTED_MODULE_3__/* .way */ .Mr)('trust-authority')}; then run again.`
            : check,
        cause,
    });
}
/** Characters of a page in which its words are looked for. */
const greatestPage = 16_384;
/** Headers that the services themselves send with every response. */
const headersOfServices = /^x-(ms|github|tfs|vss|msedge)-/;
/**
 * The refusal of a proxy or a firewall between this machine and a service; undefined for a response of the service. A
 * proxy that opens no tunnel says so itself. One that reads along asks for a password with 407; with 403 it sends a page
 * that has none of the headers of the service.
 */
function proxyPageOf(url, { status, headers, text }) {
    const isPage = /^\s*</.test(text) || /\bhtml\b/.test(headers['content-type'] ?? '');
    const fromService = Object.keys(headers).some((name) => headersOfServices.test(name));
    const refused = _answered_by_proxy_js__WEBPACK_IMPORTED_MODULE_4__/* .answeredByProxy */ .x in headers || status === 407 || (status === 403 && isPage && !fromService);
    return refused ? { host: new URL(url).host, status, text } : undefined;
}
/** The failure for a refusal of a proxy, or for a proxy that cannot reach the service either. */
function proxyRefused({ host, status, text }) {
    const said = wordsOf(text);
    if (status >= 500) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceFailed */ .Xh({
            code: 'service-unreachable',
            message: `The proxy could not connect to ${host}: it answered with the status ${status}${said}.`,
            why: `The response did not come from ${host} itself.`,
            next: checkProxy,
        });
    }
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Denied */ .Cb({
        code: 'proxy-refused',
        message: `A proxy or firewall refused the request to ${host} with the status ${status}${said}.`,
        why: `The response did not come from ${host} itself.`,
        next: status === 407
            ? (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em) `The proxy asks for a user name and a password: ${(0,_references_js__WEBPACK_IMPORTED_MODULE_3__/* .way */ .Mr)('sign-in-to-proxy')}.`
            : `Ask who runs the proxy to allow ${host} for this machine, or add the host to NO_PROXY; then run again.`,
    });
}
/** The failure for a page where a service answers with JSON: a gateway, or a proxy that reads along, sent it. */
function pageInstead(url, { status, text }) {
    const { host } = new URL(url);
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceFailed */ .Xh({
        code: 'service-unreachable',
        message: `${host} did not give a usable response: something on the way answered with the status ${status}${wordsOf(text)}.`,
        why: `${host} itself answers with JSON, so a proxy, a gateway or a sign-in page of the network answered.`,
        next: checkProxy,
    });
}
/** The start of a page as text, in parentheses. */
function wordsOf(page) {
    const said = (0,_text_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g)((0,_text_without_tags_js__WEBPACK_IMPORTED_MODULE_5__/* .withoutTags */ .C)(page.slice(0, greatestPage)).replace(/\s+/g, ' ').trim(), 200);
    return said && ` (${said})`;
}
/**
 * Sends a request and returns the response of the service. Throws a Failure where there is none: because the connection
 * failed, a proxy refused it, or the run was interrupted.
 */
async function sendToService(send, request) {
    const answer = await send(request).catch((error) => {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR)
            throw error;
        const code = error instanceof Error && 'code' in error ? String(error.code) : undefined;
        const reason = code ?? (error instanceof Error ? error.message : String(error));
        throw failureOfConnection({ url: request.url, code: reason, cause: error });
    });
    const page = proxyPageOf(request.url, answer);
    if (page)
        throw proxyRefused(page);
    return answer;
}


/***/ }),

/***/ 99034:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ isLoopbackHost)
/* harmony export */ });
/** True for localhost, 127.0.0.0/8 and ::1, as `URL.hostname` spells them (an IPv6 address in brackets). */
function isLoopbackHost(hostname) {
    return /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/i.test(hostname);
}


/***/ }),

/***/ 99887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  V: () => (/* binding */ manyListeners)
});

;// CONCATENATED MODULE: external "node:events"
const external_node_events_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");
;// CONCATENATED MODULE: ./build/core/http/many-listeners.js

/** The same signal, for many requests at the same time: Node would take their listeners for a leak, and say so. */
function manyListeners(signal) {
    (0,external_node_events_namespaceObject.setMaxListeners)(0, signal);
    return signal;
}


/***/ }),

/***/ 35628:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AC: () => (/* binding */ noHostCodes),
/* harmony export */   EN: () => (/* binding */ firstDelayMs),
/* harmony export */   Jv: () => (/* binding */ retryableStatuses),
/* harmony export */   mu: () => (/* binding */ parseRetryAfter),
/* harmony export */   nj: () => (/* binding */ nextAttempt)
/* harmony export */ });
const maxRetries = 4;
/** Nothing listens there, or the host does not exist: it may be starting, but does not need long. */
const maxRetriesWithoutHost = 2;
const firstDelayMs = 500;
const greatestDelayMs = 30_000;
const retryableStatuses = new Set([408, 429, 500, 502, 503, 504]);
/** Nothing listens there, or the host does not exist, so the request was not carried out. */
const noHostCodes = new Set(['ECONNREFUSED', 'ENOTFOUND']);
/** Errors that no second attempt can change. */
const hopelessCodes = /^(CERT_|ERR_TLS|UNABLE_TO|SELF_SIGNED|DEPTH_ZERO|ERR_INVALID)/;
/**
 * Whether another attempt can help, and when. Every call of this product is a GET, an idempotent PUT or DELETE, or a
 * repeatable import or export. A throttled request was not carried out and will succeed later, so only the run's budget
 * limits its attempts.
 *
 * @param attempt how many attempts were made, from 1
 * @param now wall-clock time in milliseconds
 */
function nextAttempt(outcome, attempt, random, now) {
    const backOff = Math.min(firstDelayMs * 2 ** (attempt - 1), greatestDelayMs) * (0.75 + random() / 2);
    if (outcome.kind === 'network') {
        const { code = '' } = outcome;
        const most = noHostCodes.has(code) ? maxRetriesWithoutHost : maxRetries;
        if (attempt > most || hopelessCodes.test(code))
            return { kind: 'none' };
        return { kind: 'failed', delayMs: backOff };
    }
    const { status } = outcome;
    if (!retryableStatuses.has(status) && !outcome.passing)
        return { kind: 'none' };
    const asked = parseRetryAfter(outcome.retryAfter, now);
    const delayMs = Math.max(backOff, asked ?? 0);
    if (status === 429)
        return { kind: 'throttled', delayMs };
    if (attempt > maxRetries)
        return { kind: 'none' };
    return { kind: asked === undefined ? 'failed' : 'throttled', delayMs };
}
/** Milliseconds that a `Retry-After` header asks for: it holds seconds, or an HTTP date. Undefined when it holds neither. */
function parseRetryAfter(value, now) {
    const text = value?.trim() ?? '';
    if (/^\d+(?:\.\d+)?$/.test(text))
        return Number(text) * 1000;
    const date = /^[A-Za-z]/.test(text) ? Date.parse(text) : Number.NaN;
    return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}


/***/ }),

/***/ 4828:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Md: () => (/* binding */ carriesSecret),
/* harmony export */   b5: () => (/* binding */ isCredentialHeader),
/* harmony export */   qc: () => (/* binding */ isSecretParameter),
/* harmony export */   t: () => (/* binding */ withoutUrlSecrets),
/* harmony export */   zX: () => (/* binding */ secretParameterOf)
/* harmony export */ });
/** Keys of function apps and of API Management, signatures, tokens. */
const secretParameters = /^(code|sig|signature|key|api[-_]?key|(?:ocp-apim-)?subscription[-_]?key|token|access[-_]?token|password|secret)$/i;
/** Headers whose name says that their value is a credential; others may repeat what everybody knows. */
const credentialHeaders = /auth|cookie|credential|key|password|secret|signature|token/i;
/** What stands in the place of a value that may be secret. */
const hidden = '***';
/** In a text: the user name and the password of a URL, up to the last `@` before its path. */
const userInfo = /(:\/\/)[^\s/?#"'<>\\]*@/g;
/** In a text: a parameter of a URL; JSON may write `&` as an escape. */
const parameter = /([?&#]|\\u0026)([^=?&#\s"'<>\\]{1,100})=([^&#\s"'<>\\]+)/gi;
/** Whether the value of the query parameter with this name is a credential. */
function isSecretParameter(name) {
    return secretParameters.test(name);
}
/** Whether the value of the header with this name is a credential. */
function isCredentialHeader(name) {
    return credentialHeaders.test(name);
}
/** The name of the first query parameter whose value is a credential; undefined when there is none. */
function secretParameterOf(url) {
    return [...url.searchParams.keys()].find(isSecretParameter);
}
/** Whether the URL carries a user name, a password or a key. */
function carriesSecret(url) {
    return url.username !== '' || url.password !== '' || secretParameterOf(url) !== undefined;
}
/** The text without the user names, passwords and keys of the URLs in it. To be asked before a text is cut. */
function withoutUrlSecrets(text) {
    return text
        .replace(userInfo, `$1${hidden}@`)
        .replace(parameter, (found, before, name) => isSecretParameter(decoded(name)) ? `${before}${name}=${hidden}` : found);
}
function decoded(name) {
    try {
        return decodeURIComponent(name);
    }
    catch {
        return name;
    }
}


/***/ }),

/***/ 27203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ withTimeLimit)
/* harmony export */ });
/** Does a piece of work that is aborted after `ms` milliseconds, or when `parent` is aborted. */
async function withTimeLimit(clock, ms, parent, work) {
    const controller = new AbortController();
    const ended = new AbortController();
    const time = clock.timeout(ms, ended.signal);
    const listened = [parent, time].map((source) => {
        const onAbort = () => controller.abort(source.reason);
        source.addEventListener('abort', onAbort);
        if (source.aborted)
            onAbort();
        return () => source.removeEventListener('abort', onAbort);
    });
    try {
        return await work(controller.signal);
    }
    finally {
        for (const stop of listened)
            stop();
        ended.abort('ended');
    }
}


/***/ }),

/***/ 16126:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  s: () => (/* binding */ checkInputs)
});

// EXTERNAL MODULE: ./build/core/apicenter/target.js
var target = __nccwpck_require__(51063);
// EXTERNAL MODULE: ./build/core/registration/source.js + 1 modules
var registration_source = __nccwpck_require__(40963);
// EXTERNAL MODULE: ./build/core/surface/surface-file.js
var surface_file = __nccwpck_require__(37300);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __nccwpck_require__(62807);
// EXTERNAL MODULE: ./build/core/http/secret-parameters.js
var secret_parameters = __nccwpck_require__(4828);
// EXTERNAL MODULE: ./build/core/message.js
var message = __nccwpck_require__(85285);
// EXTERNAL MODULE: ./build/core/text/guessable.js
var guessable = __nccwpck_require__(87853);
// EXTERNAL MODULE: ./build/core/inputs/probe-headers.js
var probe_headers = __nccwpck_require__(66835);
// EXTERNAL MODULE: ./build/core/inputs/table.js
var table = __nccwpck_require__(71798);
;// CONCATENATED MODULE: ./build/core/inputs/check-secrets.js






const secretNames = new Set(table/* inputRows */.k8.filter(({ secret }) => secret).map(({ name }) => name));
/**
 * Throws InvalidInput when an input that is published contains the value of a secret one: a key that was typed into the
 * title would be in the catalogue. The message names the two inputs and never shows the value.
 *
 * @param raw every text that was given, files that inputs name included
 */
function checkSecretsApart(raw) {
    const given = Object.entries(raw);
    const secrets = given
        .filter(([name]) => secretNames.has(name))
        .flatMap(([name, text]) => secretTexts(name, text).map((secret) => ({ name, secret })))
        .filter(({ secret }) => !(0,guessable/* isGuessable */.k)(secret));
    for (const [name, text] of given) {
        if (secretNames.has(name))
            continue;
        const found = secrets.find(({ secret }) => text.includes(secret));
        if (found)
            throw secretElsewhere({ input: name }, { input: found.name });
    }
}
function secretTexts(name, text) {
    if (name !== 'probe-headers')
        return [text.trim()];
    return Object.entries((0,probe_headers/* parseProbeHeaders */.Y)(text))
        .filter(([header]) => (0,secret_parameters/* isCredentialHeader */.b5)(header))
        .flatMap(([, value]) => [value, value.replace(/^\S+\s+/, '')]);
}
function secretElsewhere(where, secret) {
    return new errors/* InvalidInput */.o9({
        code: 'secret-in-input',
        message: (0,message/* sentence */.em) `${where} contains the value of ${secret}, which is secret.`,
        why: 'Only secret inputs are masked in the log, and most others are published in the catalogue.',
        next: (0,message/* sentence */.em) `Remove the secret from ${where}. If it was there in an earlier run, renew it.`,
    });
}

// EXTERNAL MODULE: ./build/core/inputs/manifest/variables.js
var variables = __nccwpck_require__(33691);
// EXTERNAL MODULE: ./build/core/optional.js
var optional = __nccwpck_require__(26080);
// EXTERNAL MODULE: ./build/core/references.js
var references = __nccwpck_require__(96714);
// EXTERNAL MODULE: ./build/core/text/printable.js
var printable = __nccwpck_require__(20075);
// EXTERNAL MODULE: ./build/core/text/wildcard.js
var wildcard = __nccwpck_require__(41704);
;// CONCATENATED MODULE: ./build/core/inputs/parse-probe.js







/**
 * What to probe and how; undefined when no URL is given. Throws InvalidInput when a credential would go to a host
 * that `allowed-hosts` does not name.
 *
 * @param given names of the inputs that were given
 */
function parseProbe(values, given) {
    const url = values['probe-url'] ?? values['server-url'];
    if (url === undefined)
        return undefined;
    const headers = (0,probe_headers/* parseProbeHeaders */.Y)(values['probe-headers'] ?? '');
    const { 'function-key': functionKey, 'probe-audience': audience } = values;
    const sendsCredential = functionKey !== undefined || audience !== undefined || Object.keys(headers).length > 0;
    if (sendsCredential)
        checkAllowedHost(url, values['allowed-hosts']);
    return {
        mode: values.probe,
        url,
        timeoutMs: values['probe-timeout'] * 1000,
        timeoutGiven: given.has('probe-timeout'),
        headers,
        ...(0,optional/* optional */.l)('functionKey', functionKey),
        ...(0,optional/* optional */.l)('audience', audience),
        ...(0,optional/* optional */.l)('onProtected', values['on-protected']),
        ...(0,optional/* optional */.l)('expectVersion', values['expect-version']),
        expectTools: values['expect-tools'],
        includeBodies: values.verbose,
    };
}
/** Patterns are host names in which `*` stands for any part. */
function checkAllowedHost(url, patterns) {
    if (patterns.length === 0)
        return;
    const { hostname } = new URL(url);
    if (patterns.some((pattern) => (0,wildcard/* matchesWildcard */._)(pattern, hostname)))
        return;
    throw new errors/* InvalidInput */.o9({
        code: 'host-not-allowed',
        message: (0,message/* sentence */.em) `A credential is given, and ${(0,references/* input */.hF)('allowed-hosts')} does not include the host ${(0,printable/* printable */.g)(hostname)}.`,
        next: (0,message/* sentence */.em) `Correct ${(0,references/* input */.hF)('server-url')} (or ${(0,references/* input */.hF)('probe-url')}), or add the host to ${(0,references/* input */.hF)('allowed-hosts')}.`,
    });
}

// EXTERNAL MODULE: ./build/core/inputs/parse-staging.js
var parse_staging = __nccwpck_require__(34469);
// EXTERNAL MODULE: ./build/core/inputs/parse-target.js + 1 modules
var parse_target = __nccwpck_require__(63484);
// EXTERNAL MODULE: ./build/core/inputs/read-values.js + 1 modules
var read_values = __nccwpck_require__(5542);
;// CONCATENATED MODULE: ./build/core/inputs/check-inputs.js









/**
 * Reads and checks all inputs, with the files that they name, before anything is sent. Throws InvalidInput for the
 * first one that is wrong. Whether an input is missing depends on the command and is not checked here.
 */
async function checkInputs(command, raw, { files, environment = {}, mask = () => { } }) {
    const given = (0,read_values/* namesOfGivenInputs */.cQ)(raw);
    (0,parse_target/* checkTargetOnce */.n4)(given);
    // Before the table's own check, which does not know the command.
    (0,read_values/* checkWords */.iW)('fail-on', (0,read_values/* linesOf */.Dx)(raw['fail-on'] ?? ''), command);
    const own = (0,read_values/* readValues */.N$)(raw);
    const serverJson = await readServerJsonOf(own, files, environment);
    for (const secret of serverJson?.secrets ?? [])
        mask(secret);
    const filled = Object.entries(raw).filter(([name]) => given.has(name));
    const values = serverJson ? (0,read_values/* readValues */.N$)({ ...serverJson.inputs, ...Object.fromEntries(filled) }) : own;
    checkSecretsApart({ ...serverJson?.inputs, ...Object.fromEntries(filled) });
    const { source, 'api-center-id': centerId, workspace } = values;
    if (centerId !== undefined)
        (0,target/* checkTarget */.e$)({ ...(0,target/* parseApiCenterId */.g7)(centerId), workspace });
    (0,parse_staging/* checkStaging */.gX)(values);
    return {
        values,
        manifestVariables: (0,variables/* parseManifestVariables */.Mc)(values['manifest-variables']),
        given,
        endpoint: (0,parse_target/* parseEndpoint */.Bk)(values),
        source: source === undefined ? undefined : (0,registration_source/* parseSource */.PJ)(source),
        serverJsonEntry: serverJson?.entry,
        noServerUrl: serverJson?.noUrl,
        probe: withMissingHeaders(parseProbe(values, given), serverJson?.missingHeaders ?? []),
        customProperties: await customPropertiesOf(values),
        ownDefinition: await ownDefinitionOf(values, files),
        // The command `surface` writes this file.
        baseline: command === 'surface' ? undefined : baselineOf(values, files),
    };
}
/** A header that the run gives itself is not missing. */
function withMissingHeaders(probe, names) {
    const given = new Set(Object.keys(probe?.headers ?? {}).map((name) => name.toLowerCase()));
    const missingHeaders = names.filter((name) => !given.has(name.toLowerCase()));
    return probe && missingHeaders.length > 0 ? { ...probe, missingHeaders } : probe;
}
async function readServerJsonOf({ 'server-json': path, 'server-url': serverUrl }, files, environment) {
    if (path === undefined)
        return undefined;
    const { readServerJson } = await Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(813)]).then(__nccwpck_require__.bind(__nccwpck_require__, 45813));
    return readServerJson({ path, text: files.read(path) }, { serverUrl, environment });
}
async function customPropertiesOf({ 'custom-properties': text, }) {
    if (text === undefined)
        return undefined;
    // Loads a YAML parser, which most runs never need.
    const { parseCustomProperties } = await Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(128)]).then(__nccwpck_require__.bind(__nccwpck_require__, 29747));
    return parseCustomProperties(text);
}
async function ownDefinitionOf({ 'definition-file': path, 'server-url': serverUrl }, files) {
    if (path === undefined)
        return undefined;
    const { checkOwnDefinition } = await __nccwpck_require__.e(/* import() */ 739).then(__nccwpck_require__.bind(__nccwpck_require__, 62739));
    return checkOwnDefinition({ path, bytes: files.read(path) }, serverUrl);
}
function baselineOf({ 'surface-file': path }, files) {
    return path === undefined ? undefined : (0,surface_file/* parseSurfaceFile */.p)(new TextDecoder().decode(files.read(path)));
}


/***/ }),

/***/ 95130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Dq: () => (/* binding */ permissionWords),
/* harmony export */   iG: () => (/* binding */ anyNumber),
/* harmony export */   lV: () => (/* binding */ takesList)
/* harmony export */ });
/* unused harmony exports describeInput, inputHelp, shownDefault, acceptedValues, formOf, mayComeFromEnvironment */
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(85285);

/**
 * An input in one line: its help, the values that it accepts, its default.
 *
 * @param command the one command that is described; absent: all that read the input
 */
function describeInput(row, command) {
    const accepted = takesList(row, command) ? [] : acceptedValues(row, command);
    const fallback = shownDefault(row);
    const values = accepted.length === 0 ? '' : `: ${accepted.join(', ')}`;
    return sentence `${inputHelp(row, command)}${values}${fallback === undefined ? '' : sentence ` (default: ${fallback})`}`;
}
/** What the input is for, to one command or to all that read it. */
function inputHelp(row, command) {
    if (command === undefined)
        return row.help;
    if (row.kind.type === 'permission') {
        const form = formOf(row.kind, command);
        return form === undefined ? row.help : row.kind.forms[form].help;
    }
    if (row.kind.type !== 'words')
        return row.help;
    return takesList(row, command) ? row.kind.list.help : row.kind.help;
}
/** The default as it is shown; undefined when there is none. */
function shownDefault({ default: fallback }) {
    if (fallback === undefined)
        return undefined;
    if ('value' in fallback)
        return String(fallback.value);
    return 'whenCreated' in fallback ? fallback.whenCreated : fallback.rule;
}
/** The maximum of an input that any number may be given for. */
const anyNumber = 2_147_483_647;
/**
 * The values that an input accepts, as they are shown after its help; empty where the help says it all.
 *
 * @param command that is described; absent: all that read the input
 */
function acceptedValues({ kind }, command) {
    if (kind.type === 'choice' || kind.type === 'words')
        return kind.choices;
    if (kind.type === 'permission')
        return permissionWords(kind, command);
    if (kind.type !== 'integer')
        return [];
    const { minimum, maximum, word } = kind;
    const range = maximum === anyNumber ? `${minimum} or more` : `${minimum} to ${maximum}`;
    return word === undefined ? [range] : [range, word];
}
/** Whether an input of words is a list of other words for this command. */
function takesList({ kind }, command) {
    return kind.type === 'words' && command !== undefined && kind.list.commands.includes(command);
}
/** The one form of a permission that a command takes; undefined for one that takes both. */
function formOf({ forms }, command) {
    if (command === undefined)
        return undefined;
    return ['one', 'fleet'].find((form) => forms[form].commands.includes(command));
}
/** The words that a permission takes, for one command or for all. */
function permissionWords(kind, command) {
    const form = formOf(kind, command);
    return [
        ...(form === 'fleet' ? [] : ['true', 'false']),
        ...(form === 'one' ? [] : [...kind.names, `${kind.prefix}:<repository>`]),
    ];
}
const groupsFromEnvironment = (/* unused pure expression or super */ null && (['target', 'identity', 'server', 'environment']));
/**
 * Whether the command line also takes this input from the environment. What protects other people's entries or
 * says where a credential goes is typed or not given at all.
 */
function mayComeFromEnvironment({ group, secret, typedOnly, hostsOnly }) {
    if (typedOnly || hostsOnly)
        return false;
    return secret === true || groupsFromEnvironment.includes(group);
}


/***/ }),

/***/ 49816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AV: () => (/* binding */ wholeRunInputs),
/* harmony export */   C5: () => (/* binding */ memberOf),
/* harmony export */   gA: () => (/* binding */ entryInputs),
/* harmony export */   j8: () => (/* binding */ newEnvironmentInputs),
/* harmony export */   kb: () => (/* binding */ manifestKeys),
/* harmony export */   lY: () => (/* binding */ targetInputs),
/* harmony export */   te: () => (/* binding */ includedKeys),
/* harmony export */   yO: () => (/* binding */ perEnvironmentInputs),
/* harmony export */   yl: () => (/* binding */ serverKeys)
/* harmony export */ });
/* harmony import */ var _text_camel_case_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(33959);

/** Inputs that say something about an entry as a whole. */
const entryInputs = [
    'api-id',
    'title',
    'summary',
    'description',
    'documentation-url',
    'repository-url',
    'contact-name',
    'contact-email',
    'contact-url',
    'license-name',
    'license-url',
    'terms-of-service-url',
    'custom-properties',
    'server-json',
];
/** Inputs that say something about an entry in one environment. */
const perEnvironmentInputs = [
    'environment-id',
    'server-url',
    'version-title',
    'version-id',
    'lifecycle-stage',
    'previous-versions',
    'deployment-id',
    'definition-file',
    'definition-id',
    'publish-surface',
    'probe',
    'probe-url',
    'probe-timeout',
    'probe-headers',
    'function-key',
    'probe-audience',
    'on-protected',
    'expect-version',
    'expect-tools',
    'fail-on',
    'accept-surface',
    'surface-file',
];
/** Inputs that say what a new environment is, by the word that stands for each in `environments`. */
const newEnvironmentInputs = {
    title: 'environment-title',
    kind: 'environment-kind',
    serverType: 'environment-server-type',
};
/** Inputs that name the API center. */
const targetInputs = [
    'api-center-id',
    'subscription-id',
    'resource-group',
    'api-center-name',
    'workspace',
];
/** Inputs of a single server that may also be given for a whole run: there they hold for every server. */
const wholeRunInputs = ['probe-timeout', 'on-protected'];
/** What belongs to one server alone, and so to no others by default. */
const ofOneServer = [
    'api-id',
    'title',
    'server-url',
    'server-json',
    'deployment-id',
    'definition-file',
    'probe-url',
    'accept-surface',
    'surface-file',
];
/** Every key of a server but `environments`, by its name. */
const serverKeys = new Map([
    ...entryInputs.map((name) => inputKey(name, 'entry')),
    ownKey('owner', true),
    ownKey('protected', true),
    ownKey('previousApiIds', false),
    ...perEnvironmentInputs.map((name) => inputKey(name, 'environment')),
].map((row) => [row.key, row]));
/** The keys of a manifest itself, in the order in which they are shown. */
const manifestKeys = [
    'version',
    'name',
    'previousNames',
    ...targetInputs.map(_text_camel_case_js__WEBPACK_IMPORTED_MODULE_0__/* .camelCase */ .x),
    'environments',
    'defaults',
    'enforce',
    'servers',
    'include',
    'removed',
    'audit',
];
/** Those that a file which is included may have. */
const includedKeys = [
    'version',
    'environments',
    'defaults',
    'servers',
    'include',
    'removed',
    'audit',
];
/**
 * The member of a manifest that stands for an input of a single server, as it is written there; undefined for an input of
 * the whole run.
 *
 * @param value shown with it
 */
function memberOf(input, value) {
    const said = (key) => (value === undefined ? key : `${key}: ${value}`);
    const key = (0,_text_camel_case_js__WEBPACK_IMPORTED_MODULE_0__/* .camelCase */ .x)(input);
    if (serverKeys.has(key))
        return said(key);
    const word = Object.entries(newEnvironmentInputs).find(([, name]) => name === input)?.[0];
    return word === undefined ? undefined : `${said(word)} under environments`;
}
function inputKey(input, level) {
    const shared = !ofOneServer.includes(input);
    const inEnforce = shared && input !== 'environment-id';
    return { key: (0,_text_camel_case_js__WEBPACK_IMPORTED_MODULE_0__/* .camelCase */ .x)(input), level, input, inDefaults: shared, inEnforce };
}
function ownKey(key, shared) {
    return { key, level: 'entry', inDefaults: shared, inEnforce: shared };
}


/***/ }),

/***/ 63933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   TN: () => (/* binding */ keyOf),
/* harmony export */   h: () => (/* binding */ suggestion),
/* harmony export */   iY: () => (/* binding */ failureAt),
/* harmony export */   ki: () => (/* binding */ manifestFailure),
/* harmony export */   z7: () => (/* binding */ shownPlace)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(62807);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(85285);
/* harmony import */ var _optional_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(26080);
/* harmony import */ var _text_camel_case_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(33959);
/* harmony import */ var _text_nearest_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(41038);
/* harmony import */ var _text_printable_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(20075);
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(49816);







/** `file:line:column`, as editors and terminals follow it. */
function shownPlace({ file, line, column }) {
    return `${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g)(file)}:${line}:${column}`;
}
/** The failure for something that is wrong in a manifest, which begins with its place. */
function manifestFailure(place, { code = 'manifest-invalid', what, why, next }) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InvalidInput */ .o9({
        code,
        message: (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em) `${shownPlace(place)}: ${what}`,
        ...(0,_optional_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .l)('why', why),
        next,
    });
}
/** A failure of a check that inputs share, said of a place of a manifest and in its words. */
function failureAt(place, { code, text, why, next, cause }) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InvalidInput */ .o9({
        code,
        message: (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em) `${shownPlace(place)}: ${inKeys(text)}`,
        ...(0,_optional_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .l)('why', why && inKeys(why)),
        next: inKeys(next),
        ...(0,_optional_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .l)('cause', cause),
    });
}
/** The key that stands for an input. */
const keyOf = _text_camel_case_js__WEBPACK_IMPORTED_MODULE_5__/* .camelCase */ .x;
/** One clause that names the known key that was most likely meant. */
function suggestion(key, known) {
    const found = (0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_6__/* .nearest */ .p)(key, known);
    return found === undefined ? `Known here: ${known.join(', ')}.` : `Did you mean ${found}?`;
}
/** A message with the keys of the manifest where it names the inputs that they stand for. */
function inKeys(message) {
    return (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .mapReferences */ .h1)(message, (reference) => {
        if (!('input' in reference))
            return reference;
        const key = keyOf(reference.input);
        if (!_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .serverKeys */ .yl.has(key) && !_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .manifestKeys */ .kb.includes(key))
            return reference;
        return reference.value === undefined ? key : `${key}: ${reference.value}`;
    });
}


/***/ }),

/***/ 33691:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $u: () => (/* binding */ hasVariable),
/* harmony export */   Mc: () => (/* binding */ parseManifestVariables),
/* harmony export */   WY: () => (/* binding */ resolveText)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(62807);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(85285);
/* harmony import */ var _references_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(96714);
/* harmony import */ var _text_printable_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(20075);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(63933);





const nameForm = /^[A-Za-z_][A-Za-z0-9_]{0,127}$/;
const hostForm = /^[A-Za-z0-9*._:[\]-]{1,253}$/;
const variableForm = /\$\$\{|\$\{([^}]*)\}?/g;
/** Reads `manifest-variables`: `NAME`, or `NAME = host pattern`, which may be repeated. Throws InvalidInput. */
function parseManifestVariables(lines) {
    const listed = new Map();
    for (const line of lines) {
        const at = line.indexOf('=');
        const name = (at === -1 ? line : line.slice(0, at)).trim();
        const host = at === -1 ? undefined : line.slice(at + 1).trim();
        const other = listed.get(name);
        if (!nameForm.test(name) || (host !== undefined && !hostForm.test(host)))
            throw malformed(line);
        if (other && (other.hosts === undefined) !== (host === undefined))
            throw twofold(name);
        listed.set(name, host === undefined ? {} : { hosts: [...(other?.hosts ?? []), host] });
    }
    return listed;
}
/** Whether a text refers to a variable. */
function hasVariable(text) {
    for (const [found] of text.matchAll(variableForm))
        if (found !== '$${')
            return true;
    return false;
}
/**
 * Replaces `${NAME}` by the value of the variable and `$${` by `${`. Throws InvalidInput for a name that the run does
 * not list.
 */
function resolveText(text, place, sources) {
    if (!text.includes('${'))
        return { text, secrets: [] };
    const secrets = [];
    let unset;
    const resolved = text.replace(variableForm, (found, name) => {
        if (found === '$${')
            return '${';
        const { value, secret } = lookUp(found, name ?? '', place, sources);
        if (value === undefined)
            unset ??= name;
        else if (secret) {
            sources.mask(value);
            secrets.push(name ?? '');
        }
        return value ?? '';
    });
    return unset === undefined ? { text: resolved, secrets } : { unset };
}
function lookUp(found, name, place, { listed, environment }) {
    if (!found.endsWith('}') || !nameForm.test(name)) {
        throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .manifestFailure */ .ki)(place, {
            code: 'manifest-variable',
            what: 'A text has "${" in it, and no name of a variable follows.',
            next: `Write \${NAME} for a variable, and $\${ for the characters themselves.`,
        });
    }
    const variable = listed.get(name);
    if (!variable) {
        throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .manifestFailure */ .ki)(place, {
            code: 'manifest-variable',
            what: `The variable ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g)(name, 130)} is not one that this run lets the manifest read.`,
            why: 'A manifest reads no variable of the run on its own.',
            next: (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em) `List it: ${(0,_references_js__WEBPACK_IMPORTED_MODULE_4__/* .input */ .hF)('manifest-variables', name)}. For a secret add the hosts that may receive it: ${`${name} = *.contoso.example`}. For the characters themselves write $\${.`,
        });
    }
    // A secret that is not set reaches a step as an empty text.
    return { value: environment[name] || undefined, secret: variable.hosts !== undefined };
}
function malformed(line) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InvalidInput */ .o9({
        code: 'input-invalid',
        message: (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em) `${(0,_references_js__WEBPACK_IMPORTED_MODULE_4__/* .input */ .hF)('manifest-variables')} has a line that is neither NAME nor NAME = host pattern: "${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g)(line)}".`,
        next: 'Write the name of a variable, and for a secret the hosts that may receive it, with * for any part of a name: ORDERS_KEY = *.contoso.example',
    });
}
function twofold(name) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InvalidInput */ .o9({
        code: 'input-invalid',
        message: (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em) `${(0,_references_js__WEBPACK_IMPORTED_MODULE_4__/* .input */ .hF)('manifest-variables')} lists ${name} both as a secret and as none.`,
        next: 'Keep the line that says which hosts may receive it.',
    });
}


/***/ }),

/***/ 67772:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ parseOwner),
/* harmony export */   z: () => (/* binding */ parseApiId)
/* harmony export */ });
/* harmony import */ var _apicenter_constants_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(79557);
/* harmony import */ var _apicenter_slug_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(66289);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(62807);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(85285);
/* harmony import */ var _optional_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(26080);
/* harmony import */ var _references_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(96714);
/* harmony import */ var _registration_source_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(40963);
/* harmony import */ var _text_printable_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(20075);








/** The id of the entry: `api-id`, else from the title. Throws InvalidInput when there is neither. */
function parseApiId({ values, given, serverJsonEntry }) {
    const { 'api-id': apiId, title } = values;
    if (apiId !== undefined)
        return { apiId };
    if (!given.has('title') && serverJsonEntry !== undefined)
        return serverJsonEntry;
    const id = (0,_apicenter_slug_js__WEBPACK_IMPORTED_MODULE_1__/* .derivedId */ .dD)(title ?? '');
    const short = (0,_apicenter_slug_js__WEBPACK_IMPORTED_MODULE_1__/* .slug */ .yR)(title ?? '');
    if (id !== '')
        return { apiId: id, ...(0,_optional_js__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .l)('shortApiId', short.length === _apicenter_constants_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .Fy.shortestName ? short : undefined) };
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InvalidInput */ .o9({
        code: 'api-id-missing',
        message: title === undefined
            ? (0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .sentence */ .em) `Neither ${(0,_references_js__WEBPACK_IMPORTED_MODULE_6__/* .input */ .hF)('api-id')} nor ${(0,_references_js__WEBPACK_IMPORTED_MODULE_6__/* .input */ .hF)('title')} is given.`
            : (0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .sentence */ .em) `No ${(0,_references_js__WEBPACK_IMPORTED_MODULE_6__/* .input */ .hF)('api-id')} can be derived from the title "${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_7__/* .printable */ .g)(title)}": it contains too few letters a-z and digits.`,
        why: 'The id is never taken from the live server: a renamed server would become a second entry.',
        next: (0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .sentence */ .em) `Give an id, for example: ${(0,_references_js__WEBPACK_IMPORTED_MODULE_6__/* .input */ .hF)('api-id', 'weather')}`,
    });
}
/**
 * The repository that owns the entry. Throws InvalidInput when it is unknown and the entry would be visible to others.
 *
 * @param given the input `source`
 */
function parseOwner(given, { loopback, hostSource, dryRun }) {
    if (given)
        return given;
    if (hostSource)
        return hostSource;
    if (loopback)
        return _registration_source_js__WEBPACK_IMPORTED_MODULE_4__/* .localSource */ .j1;
    if (dryRun)
        return _registration_source_js__WEBPACK_IMPORTED_MODULE_4__/* .unnamedSource */ .M0;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InvalidInput */ .o9({
        code: 'source-missing',
        message: (0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .sentence */ .em) `${(0,_references_js__WEBPACK_IMPORTED_MODULE_6__/* .input */ .hF)('source')} is required when not running in CI.`,
        why: 'It marks the entry as yours, so that no other pipeline changes it by accident.',
        next: (0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .sentence */ .em) `Give the repository, for example: ${(0,_references_js__WEBPACK_IMPORTED_MODULE_6__/* .input */ .hF)('source', 'https://github.com/contoso/weather')}`,
    });
}


/***/ }),

/***/ 74169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ parseGate)
/* harmony export */ });
/* harmony import */ var _optional_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(26080);
/* harmony import */ var _surface_gate_policies_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(52362);
/* harmony import */ var _read_values_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5542);



/** Which changes of the server's surface stop the run. Throws InvalidInput for words that only an audit takes. */
function parseGate({ values, baseline }) {
    (0,_read_values_js__WEBPACK_IMPORTED_MODULE_0__/* .checkWords */ .iW)('fail-on', values['fail-on'], 'register');
    return {
        failOn: _surface_gate_policies_js__WEBPACK_IMPORTED_MODULE_1__/* .gatePolicies */ .i.find((policy) => policy === values['fail-on'][0]) ?? 'none',
        ...(0,_optional_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .l)('acceptSurface', values['accept-surface']),
        ...(0,_optional_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .l)('baseline', baseline),
    };
}


/***/ }),

/***/ 27659:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ parseRegistration)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(62807);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(85285);
/* harmony import */ var _optional_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(26080);
/* harmony import */ var _references_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(96714);
/* harmony import */ var _parse_entry_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(67772);
/* harmony import */ var _parse_take_over_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(13308);
/* harmony import */ var _required_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(24121);
/* harmony import */ var _server_url_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(9471);








/** The registration that the inputs ask for. Throws InvalidInput when an input that it needs is missing. */
function parseRegistration(checked, owner) {
    const { values, ownDefinition, customProperties, noServerUrl } = checked;
    const { 'server-url': serverUrl } = values;
    if (serverUrl === undefined)
        throw (0,_required_js__WEBPACK_IMPORTED_MODULE_4__/* .missingInput */ .f)('server-url', noServerUrl);
    (0,_server_url_js__WEBPACK_IMPORTED_MODULE_5__/* .checkReachableByOthers */ .Y)(serverUrl, owner.loopback);
    return {
        serverUrl,
        ...(0,_parse_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .parseApiId */ .z)(checked),
        ...(0,_optional_js__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .l)('title', values.title),
        ...(0,_optional_js__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .l)('summary', values.summary),
        ...(0,_optional_js__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .l)('description', values.description),
        ...(0,_optional_js__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .l)('versionTitle', values['version-title']),
        ...(0,_optional_js__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .l)('versionId', values['version-id']),
        ...(0,_optional_js__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .l)('lifecycleStage', values['lifecycle-stage']),
        ...(0,_optional_js__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .l)('documentationUrl', values['documentation-url']),
        ...(0,_optional_js__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .l)('repositoryUrl', values['repository-url']),
        ...(0,_optional_js__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .l)('contact', contactOf(values)),
        ...(0,_optional_js__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .l)('license', licenseOf(values)),
        ...(0,_optional_js__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .l)('termsOfServiceUrl', values['terms-of-service-url']),
        environment: environmentOf(values),
        ...(0,_optional_js__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .l)('deploymentId', values['deployment-id']),
        ...(0,_optional_js__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .l)('definitionId', values['definition-id']),
        ...(0,_optional_js__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .l)('publishSurface', values['publish-surface']),
        ...(0,_optional_js__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .l)('ownDefinition', ownDefinition),
        previousVersions: values['previous-versions'],
        ...(0,_optional_js__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .l)('customProperties', customProperties),
        ...(0,_optional_js__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .l)('createApiCenter', creationOf(values)),
        ...(0,_optional_js__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .l)('portal', portalOf(values)),
        source: (0,_parse_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .parseOwner */ .p)(checked.source, owner),
        takeOver: (0,_parse_take_over_js__WEBPACK_IMPORTED_MODULE_3__/* .takeOverOfOne */ .p)(values),
    };
}
function contactOf(values) {
    return unlessEmpty({
        ...(0,_optional_js__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .l)('name', values['contact-name']),
        ...(0,_optional_js__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .l)('email', values['contact-email']),
        ...(0,_optional_js__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .l)('url', values['contact-url']),
    });
}
function licenseOf(values) {
    return unlessEmpty({
        ...(0,_optional_js__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .l)('name', values['license-name']),
        ...(0,_optional_js__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .l)('url', values['license-url']),
    });
}
function environmentOf(values) {
    return {
        ...(0,_optional_js__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .l)('id', values['environment-id']),
        ...(0,_optional_js__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .l)('title', values['environment-title']),
        ...(0,_optional_js__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .l)('kind', values['environment-kind']),
        ...(0,_optional_js__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .l)('serverType', values['environment-server-type']),
    };
}
function creationOf(values) {
    if (!values['create-api-center'])
        return undefined;
    return { location: (0,_required_js__WEBPACK_IMPORTED_MODULE_4__/* .required */ .m)(values, 'location'), sku: values.sku };
}
function portalOf(values) {
    const { 'portal-client-id': clientId, 'portal-title': title } = values;
    if (clientId === undefined) {
        if (title === undefined)
            return undefined;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InvalidInput */ .o9({
            code: 'input-missing',
            message: (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em) `${(0,_references_js__WEBPACK_IMPORTED_MODULE_7__/* .input */ .hF)('portal-title')} is given without ${(0,_references_js__WEBPACK_IMPORTED_MODULE_7__/* .input */ .hF)('portal-client-id')}.`,
            next: 'Give the client id of the app registration that people sign in to the portal with.',
        });
    }
    return { clientId, tenantId: (0,_required_js__WEBPACK_IMPORTED_MODULE_4__/* .required */ .m)(values, 'tenant-id'), ...(0,_optional_js__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .l)('title', title) };
}
function unlessEmpty(members) {
    return Object.keys(members).length === 0 ? undefined : members;
}


/***/ }),

/***/ 34469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   XX: () => (/* binding */ parseStaging),
/* harmony export */   e5: () => (/* binding */ parseSweepPolicy),
/* harmony export */   gX: () => (/* binding */ checkStaging),
/* harmony export */   t_: () => (/* binding */ parseSweepTarget)
/* harmony export */ });
/* harmony import */ var _apicenter_target_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(51063);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(62807);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(85285);
/* harmony import */ var _references_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(96714);




const dayMs = 86_400_000;
/** Checks the staging inputs against each other. Throws InvalidInput. */
function checkStaging(values) {
    const id = values['staging-api-center-id'];
    if (id === undefined)
        return;
    (0,_apicenter_target_js__WEBPACK_IMPORTED_MODULE_0__/* .checkTarget */ .e$)({ ...(0,_apicenter_target_js__WEBPACK_IMPORTED_MODULE_0__/* .parseApiCenterId */ .g7)(id, 'staging-api-center-id'), workspace: values.workspace });
    if (values.staging !== 'same-center')
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InvalidInput */ .o9({
        code: 'staging-doubled',
        message: (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .sentence */ .em) `Both ${(0,_references_js__WEBPACK_IMPORTED_MODULE_3__/* .input */ .hF)('staging', 'same-center')} and ${(0,_references_js__WEBPACK_IMPORTED_MODULE_3__/* .input */ .hF)('staging-api-center-id')} are given.`,
        next: 'Give one of the two.',
    });
}
/** Where the entries of pull requests go. */
function parseStaging(values, production) {
    const environmentId = values['staging-environment-id'];
    const named = stagingCenter(values, production);
    if (values.staging === 'off' || (values.staging === 'auto' && !named)) {
        return { place: 'preview', target: production, environmentId };
    }
    return { ...placeOf(named, production), environmentId };
}
/** Where a sweep looks: the API center for pull requests if there is one, else the target itself. */
function parseSweepTarget(values, production) {
    return placeOf(stagingCenter(values, production), production);
}
/** What a sweep may remove. */
function parseSweepPolicy(values) {
    return { ttlMs: values['staging-ttl'] * dayMs, maxDeletes: values['max-deletes'] };
}
function placeOf(named, production) {
    return !named || isSame(named, production)
        ? { place: 'same-center', target: production }
        : { place: 'staging-center', target: named };
}
function stagingCenter(values, { workspace }) {
    const id = values['staging-api-center-id'];
    return id === undefined ? undefined : { ...(0,_apicenter_target_js__WEBPACK_IMPORTED_MODULE_0__/* .parseApiCenterId */ .g7)(id, 'staging-api-center-id'), workspace };
}
function isSame(a, b) {
    const key = ({ subscriptionId, resourceGroup, serviceName }) => [subscriptionId, resourceGroup, serviceName].join('/').toLowerCase();
    return key(a) === key(b);
}


/***/ }),

/***/ 13308:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ takeOverOfFleet),
/* harmony export */   p: () => (/* binding */ takeOverOfOne)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(62807);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(85285);
/* harmony import */ var _references_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(96714);
/* harmony import */ var _registration_source_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(40963);
/* harmony import */ var _registration_take_over_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(24982);





/** Whether a run for one server may take its entry over. Throws InvalidInput for names: they are for a fleet. */
function takeOverOfOne({ 'take-over': given }) {
    if (typeof given === 'boolean')
        return given;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InvalidInput */ .o9({
        code: 'input-invalid',
        message: (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em) `${(0,_references_js__WEBPACK_IMPORTED_MODULE_4__/* .input */ .hF)('take-over', given.join(', '))} names what a run over a manifest may take over. For one server it is true or false.`,
        next: (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em) `Look at the entry, and if it is this server, give ${(0,_references_js__WEBPACK_IMPORTED_MODULE_4__/* .input */ .hF)('take-over', 'true')}.`,
    });
}
/** What a run over a manifest may take over. Throws InvalidInput for `true`: nobody looks at each of many entries. */
function takeOverOfFleet({ 'take-over': given }) {
    if (given === false)
        return _registration_take_over_js__WEBPACK_IMPORTED_MODULE_3__/* .takeNothing */ .hz;
    if (given === true) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InvalidInput */ .o9({
            code: 'input-invalid',
            message: (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em) `${(0,_references_js__WEBPACK_IMPORTED_MODULE_4__/* .input */ .hF)('take-over', 'true')} is for one server. For a manifest, name what the run may take over.`,
            next: (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em) `Give one or more of unstamped, manifest, kind, and source: with a repository, for example: ${(0,_references_js__WEBPACK_IMPORTED_MODULE_4__/* .input */ .hF)('take-over', 'unstamped')}`,
        });
    }
    return {
        unstamped: given.includes('unstamped'),
        manifest: given.includes('manifest'),
        kind: given.includes('kind'),
        sources: given.flatMap((word) => word.startsWith('source:') ? [(0,_registration_source_js__WEBPACK_IMPORTED_MODULE_2__/* .parseSource */ .PJ)(word.slice('source:'.length))] : []),
    };
}


/***/ }),

/***/ 63484:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  n4: () => (/* binding */ checkTargetOnce),
  oU: () => (/* binding */ hasTarget),
  wq: () => (/* binding */ namesCenter),
  Bk: () => (/* binding */ parseEndpoint),
  hu: () => (/* binding */ parseTarget)
});

// UNUSED EXPORTS: incompleteTarget

// EXTERNAL MODULE: ./build/core/clouds.js
var clouds = __nccwpck_require__(93658);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __nccwpck_require__(62807);
// EXTERNAL MODULE: ./build/core/http/loopback.js
var http_loopback = __nccwpck_require__(99034);
// EXTERNAL MODULE: ./build/core/message.js
var message = __nccwpck_require__(85285);
// EXTERNAL MODULE: ./build/core/references.js
var references = __nccwpck_require__(96714);
// EXTERNAL MODULE: ./build/core/text/printable.js
var printable = __nccwpck_require__(20075);
;// CONCATENATED MODULE: ./build/core/apicenter/endpoint.js






/**
 * Checks the address that requests and the token will go to. Throws InvalidInput.
 *
 * @param anyHost whether hosts beyond Azure's own and loopback are allowed
 */
function parseArmEndpoint(text, anyHost) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    const refuse = (why) => {
        throw new errors/* InvalidInput */.o9({
            code: 'arm-endpoint-invalid',
            message: (0,message/* sentence */.em) `${(0,references/* input */.hF)('arm-endpoint')} is not valid: "${(0,printable/* printable */.g)(text)}".`,
            why,
            next: (0,message/* sentence */.em) `Leave ${(0,references/* input */.hF)('arm-endpoint')} out for public Azure, or give one of: ${clouds/* clouds */.Pk.map(({ armEndpoint }) => armEndpoint).join(', ')}, http://127.0.0.1:<port>.`,
        });
    };
    if (!url || !/^https?:$/.test(url.protocol))
        return refuse('It is not an http or https URL.');
    if (url.username || url.password || url.search || url.hash || url.pathname !== '/') {
        return refuse('It must have a scheme, a host and optionally a port, and nothing else.');
    }
    const loopback = (0,http_loopback/* isLoopbackHost */.c)(url.hostname);
    const insecure = url.protocol === 'http:';
    if (insecure && !loopback)
        return refuse('Plain http is allowed on loopback only, because it would expose the token.');
    if (!loopback && !(0,clouds/* cloudAt */.fI)(url.origin) && !anyHost) {
        return refuse('It is neither an Azure cloud nor a loopback address.');
    }
    return {
        url: url.origin,
        tokenScope: `${url.origin}/.default`,
        loopback,
        insecure,
    };
}

// EXTERNAL MODULE: ./build/core/apicenter/target.js
var target = __nccwpck_require__(51063);
;// CONCATENATED MODULE: ./build/core/inputs/parse-target.js





const partNames = ['subscription-id', 'resource-group', 'api-center-name'];
const bothForms = (0,message/* sentence */.em) `${(0,references/* input */.hF)('api-center-id')} (the ARM id), or ${(0,references/* input */.hF)('subscription-id')}, ${(0,references/* input */.hF)('resource-group')} and ${(0,references/* input */.hF)('api-center-name')}`;
/** Whether any part of the API center's own name was given: then it must be complete. */
function namesCenter(given) {
    return ['api-center-id', ...partNames].some((name) => given.has(name));
}
/** Whether anything was given of where to go. */
function hasTarget(given) {
    return namesCenter(given) || given.has('arm-endpoint');
}
/** Throws InvalidInput when the API center is given in both forms. */
function checkTargetOnce(given) {
    const parts = partNames.filter((name) => given.has(name));
    if (!given.has('api-center-id') || parts.length === 0)
        return;
    throw new errors/* InvalidInput */.o9({
        code: 'target-doubled',
        message: (0,message/* sentence */.em) `The API center is given twice: by ${(0,references/* input */.hF)('api-center-id')} and by ${list(parts)}.`,
        next: (0,message/* sentence */.em) `Give either ${bothForms}.`,
    });
}
/** The API center that the inputs name. Throws InvalidInput for a partial or malformed target. */
function parseTarget(values) {
    const { workspace, 'api-center-id': id, 'subscription-id': subscriptionId, 'resource-group': resourceGroup, 'api-center-name': serviceName, } = values;
    if (id !== undefined)
        return (0,target/* checkTarget */.e$)({ ...(0,target/* parseApiCenterId */.g7)(id), workspace });
    if (subscriptionId === undefined || resourceGroup === undefined || serviceName === undefined) {
        throw incompleteTarget(values);
    }
    return { subscriptionId, resourceGroup, serviceName, workspace };
}
/** Where Azure Resource Manager is. Throws InvalidInput. */
function parseEndpoint(values) {
    return parseArmEndpoint(values['arm-endpoint'], values['allow-any-arm-endpoint']);
}
/** The refusal of a target of which nothing, or only a part, is given. */
function incompleteTarget(values) {
    const given = partNames.filter((name) => values[name] !== undefined);
    const missing = partNames.filter((name) => values[name] === undefined);
    return new errors/* InvalidInput */.o9({
        code: given.length > 0 ? 'target-partial' : 'target-missing',
        message: given.length > 0
            ? (0,message/* sentence */.em) `The API center is only partly given: ${list(given)} without ${list(missing)}.`
            : 'No API center is given.',
        next: (0,message/* sentence */.em) `Give ${bothForms}.`,
    });
}
function list(names) {
    return (0,message/* joined */.oR)(names.map((name) => (0,references/* input */.hF)(name)), ', ');
}


/***/ }),

/***/ 29414:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O2: () => (/* binding */ isOfTheRun),
/* harmony export */   Xm: () => (/* binding */ savedText),
/* harmony export */   j6: () => (/* binding */ planOutOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(76760);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(71798);


/** Of the run alone: they say who applies a plan and how it is told, not what is in it. */
const ofTheRun = new Set([
    ...['plan', 'plan-out', 'dry-run', 'output', 'verbose', 'client-id', 'tenant-id'],
    ...['comment', 'pull-request', 'trace', 'definition-out'],
]);
/** Where the inputs save a plan; undefined where they save none. */
function planOutOf({ 'plan-out': path }, raw) {
    if (path === undefined)
        return undefined;
    const given = new Map(Object.entries(raw));
    const inputs = _table_js__WEBPACK_IMPORTED_MODULE_1__/* .inputRows */ .k8.flatMap(({ name, secret }) => {
        const text = savedText(name, given.get(name)?.trim() ?? '');
        return secret || ofTheRun.has(name) || text === '' ? [] : [[name, text]];
    });
    return { path, inputs: Object.fromEntries(inputs) };
}
/** Whether an input is about the run and not about what it writes. */
function isOfTheRun(name) {
    return ofTheRun.has(name);
}
/** Agents make the paths of inputs absolute, and the next job has another folder. */
function savedText(name, text) {
    if (name !== 'manifest' || !(0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(text))
        return text;
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(process.cwd(), text).replaceAll(node_path__WEBPACK_IMPORTED_MODULE_0__.sep, '/');
    return path.startsWith('../') || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(path) ? text : path;
}


/***/ }),

/***/ 66835:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ parseProbeHeaders)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(37067);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(62807);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(85285);
/* harmony import */ var _references_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(96714);




/** Headers that frame or route a message: setting them breaks the probe. */
const reserved = new Set(['host', 'content-length', 'transfer-encoding', 'connection', 'upgrade', 'expect']);
/** Reads `probe-headers`: one `Name: value` a line. Throws InvalidInput with the line’s number, never its value. */
function parseProbeHeaders(text) {
    const headers = {};
    for (const [index, line] of text.split(/\r?\n/).entries()) {
        if (line.trim() === '')
            continue;
        const at = line.indexOf(':');
        const name = line.slice(0, at).trim();
        const value = line.slice(at + 1).trim();
        if (at < 1 || value === '' || !isValid(name, value) || reserved.has(name.toLowerCase())) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InvalidInput */ .o9({
                code: 'probe-headers-invalid',
                message: (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .sentence */ .em) `Line ${index + 1} of ${(0,_references_js__WEBPACK_IMPORTED_MODULE_3__/* .input */ .hF)('probe-headers')} is not a header that can be sent.`,
                next: 'Write one header a line, for example "Authorization: Bearer …"; Host and framing headers cannot be set.',
            });
        }
        headers[name] = value;
    }
    return headers;
}
function isValid(name, value) {
    try {
        (0,node_http__WEBPACK_IMPORTED_MODULE_0__.validateHeaderName)(name);
        (0,node_http__WEBPACK_IMPORTED_MODULE_0__.validateHeaderValue)(name, value);
        return true;
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 5542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  iW: () => (/* binding */ checkWords),
  Dx: () => (/* binding */ linesOf),
  cQ: () => (/* binding */ namesOfGivenInputs),
  N$: () => (/* binding */ readValues)
});

// UNUSED EXPORTS: createReader

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __nccwpck_require__(62807);
// EXTERNAL MODULE: ./build/core/message.js
var message = __nccwpck_require__(85285);
// EXTERNAL MODULE: ./build/core/registration/source.js + 1 modules
var source = __nccwpck_require__(40963);
// EXTERNAL MODULE: ./build/core/text/invisible.js
var invisible = __nccwpck_require__(6075);
// EXTERNAL MODULE: ./build/core/text/nearest.js
var nearest = __nccwpck_require__(41038);
// EXTERNAL MODULE: ./build/core/text/printable.js
var printable = __nccwpck_require__(20075);
// EXTERNAL MODULE: ./build/core/apicenter/constants.js
var constants = __nccwpck_require__(79557);
// EXTERNAL MODULE: ./build/core/apicenter/slug.js
var slug = __nccwpck_require__(66289);
// EXTERNAL MODULE: ./build/core/apicenter/target.js
var target = __nccwpck_require__(51063);
// EXTERNAL MODULE: ./build/core/fleet/selection.js
var selection = __nccwpck_require__(4111);
// EXTERNAL MODULE: ./build/core/inputs/probe-headers.js
var probe_headers = __nccwpck_require__(66835);
// EXTERNAL MODULE: ./build/core/inputs/server-url.js
var server_url = __nccwpck_require__(9471);
;// CONCATENATED MODULE: ./build/core/inputs/formats.js










/** Checks the text of an input. Throws InvalidInput that names the input, and never shows a secret. */
function checkFormat(format, name, text) {
    checks[format](text, name);
}
const checks = {
    'accepted-hash': checkHash,
    'api-center-id': (text, name) => (0,target/* parseApiCenterId */.g7)(text, name === 'staging-api-center-id' ? name : 'api-center-id'),
    'api-center-name': (text) => (0,target/* checkTargetPart */.rO)('api-center-name', text),
    'app-id-or-uri': checkAudience,
    email: checkEmail,
    headers: (text) => (0,probe_headers/* parseProbeHeaders */.Y)(text),
    'host-pattern': checkHostPattern,
    link: checkLink,
    region: checkRegion,
    repository: (text) => (0,source/* parseSource */.PJ)(text),
    'resource-group': (text) => (0,target/* checkTargetPart */.rO)('resource-group', text),
    'resource-name': checkResourceName,
    shard: checkShard,
    'server-url': (text, name) => (0,server_url/* checkServerUrl */.r)(name === 'probe-url' ? name : 'server-url', text),
    'subscription-id': (text) => (0,target/* checkTargetPart */.rO)('subscription-id', text),
    'tenant-id': checkTenant,
    token: checkToken,
    'workspace-name': (text) => (0,target/* checkTargetPart */.rO)('workspace', text),
};
function checkResourceName(text, name) {
    const { shortestName, shortestNewName, name: longest } = constants/* limits */.Fy;
    if (text.length >= shortestName && text.length <= longest && constants/* resourceNamePattern */.gr.test(text))
        return;
    throw invalid((0,message/* sentence */.em) `${reference(name)} is not a valid resource name: "${(0,printable/* printable */.g)(text)}".`, `For example: ${(0,slug/* derivedId */.dD)(text) || 'weather'}`, `A name has ${shortestNewName} to ${longest} characters: letters, digits and "-".`);
}
function checkLink(text, name) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (url && /^https?:$/.test(url.protocol) && !url.username && !url.password)
        return;
    throw invalid((0,message/* sentence */.em) `${reference(name)} is not an http or https URL without a password.`, 'Give a whole URL, for example https://contoso.example/weather');
}
function checkEmail(text, name) {
    if (/^[^\s@<>,;:"()]+@[^\s@<>,;:"()]+$/.test(text))
        return;
    throw invalid((0,message/* sentence */.em) `${reference(name)} is not an email address: "${(0,printable/* printable */.g)(text)}".`, 'Give the address alone, for example weather-team@contoso.example');
}
/** A host name, in which `*` stands for any part; alone it would name every host. */
function checkHostPattern(text, name) {
    const isHost = /^(?:[a-z0-9*_-]+(?:\.[a-z0-9*_-]+)*|\[[0-9a-f:.*]+\])$/i.test(text);
    if (isHost && /[a-z0-9]/i.test(text))
        return;
    throw invalid((0,message/* sentence */.em) `${reference(name)} has an item that is not the name of a host: "${(0,printable/* printable */.g)(text)}".`, 'Give names of hosts without a scheme, a port or a path, with * for any part: *.contoso.example');
}
/** The name of a region (`westeurope`), or the one that people see (`West Europe`). */
function checkRegion(text, name) {
    if (/^[A-Za-z][A-Za-z0-9 ]{1,59}$/.test(text))
        return;
    throw invalid((0,message/* sentence */.em) `${reference(name)} is not the name of an Azure region: "${(0,printable/* printable */.g)(text)}".`, 'For example: westeurope');
}
/** An id, or a domain name of the tenant. */
function checkTenant(text, name) {
    const isDomain = /^[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63})+$/i.test(text);
    if (isDomain || /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text))
        return;
    throw invalid((0,message/* sentence */.em) `${reference(name)} is neither the id of a tenant nor a domain name of one: "${(0,printable/* printable */.g)(text)}".`, 'Copy the tenant id from the overview of Microsoft Entra ID, or give a domain such as contoso.onmicrosoft.com');
}
/** The text is not shown: it is a secret. */
function checkToken(text, name) {
    if (/^[!-~]+$/.test(text))
        return;
    throw invalid((0,message/* sentence */.em) `${reference(name)} is not a token: it contains a blank or a character that no token has.`, (0,message/* sentence */.em) `Check the variable or secret that ${reference(name)} comes from.`);
}
function checkShard(text, name) {
    if ((0,selection/* parseShard */.u)(text))
        return;
    throw invalid((0,message/* sentence */.em) `${reference(name)} is not a part of a fleet: "${(0,printable/* printable */.g)(text)}".`, 'For example: 2/8');
}
function checkHash(text, name) {
    if (/^sha256:[0-9a-f]{64}$/.test(text))
        return;
    throw invalid((0,message/* sentence */.em) `${reference(name)} is not the hash of a surface: "${(0,printable/* printable */.g)(text)}".`, 'Copy it from the message of the gate, or from the output contract-hash: sha256: and 64 digits.');
}
/** An application id, or its URI; the token is requested for its `.default` scope. */
function checkAudience(text, name) {
    if (/^[A-Za-z0-9][A-Za-z0-9._~:/-]{2,200}$/.test(text) && !text.endsWith('/.default'))
        return;
    throw invalid((0,message/* sentence */.em) `${reference(name)} is neither an application id nor its URI: "${(0,printable/* printable */.g)(text)}".`, 'Give the application (client) id of the server’s app registration, or its URI such as api://<id>, without /.default.');
}
function reference(name) {
    return { input: name };
}
function invalid(message, next, why) {
    return new errors/* InvalidInput */.o9({ code: 'input-invalid', message, ...(why === undefined ? {} : { why }), next });
}

// EXTERNAL MODULE: ./build/core/inputs/input.js
var input = __nccwpck_require__(95130);
// EXTERNAL MODULE: ./build/core/inputs/table.js
var table = __nccwpck_require__(71798);
;// CONCATENATED MODULE: ./build/core/inputs/read-values.js









/**
 * The reader of a table of inputs.
 *
 * @param rows the rows of {@link inputs}, or a copy with other choices, bounds or defaults
 */
function createReader(rows = table/* inputRows */.k8) {
    const defaults = Object.fromEntries(rows.map((row) => [row.name, inputValue(row, '')]));
    return (raw) => {
        const given = new Map(Object.entries(raw));
        const values = { ...defaults };
        for (const row of rows) {
            const text = given.get(row.name);
            if (text !== undefined)
                values[row.name] = inputValue(row, text);
        }
        // The one place where the rows' kinds become types: `InputValues` is derived from the same rows.
        return values;
    };
}
/** Reads inputs by the table of this product. */
const readValues = createReader();
/** The names of the inputs that have a text. */
function namesOfGivenInputs(raw) {
    return new Set(Object.entries(raw).flatMap(([name, text]) => (text.trim() === '' ? [] : [name])));
}
function inputValue(row, raw) {
    const text = raw.trim();
    if (row.kind.type === 'lines')
        return itemsOf(row.name, row.kind.format, text);
    if (row.kind.type === 'words')
        return wordsOf(row, row.kind, text);
    if (text !== '')
        return parsed(row, text);
    return row.default && 'value' in row.default ? row.default.value : undefined;
}
function parsed(row, text) {
    const { name, kind } = row;
    switch (kind.type) {
        case 'boolean': {
            const word = text.toLowerCase();
            if (word !== 'true' && word !== 'false')
                throw unexpected(name, text, ['true', 'false']);
            return word === 'true';
        }
        case 'permission':
            return permission(name, text, kind);
        case 'integer': {
            const { minimum, maximum, word } = kind;
            if (text === word)
                return word;
            const number = Number(text);
            if (/^\d+$/.test(text) && number >= minimum && number <= maximum)
                return number;
            const expected = `a whole number from ${minimum} to ${maximum}${word === undefined ? '' : `, or ${word}`}`;
            throw unexpected(name, text, [expected]);
        }
        case 'choice':
            if (!kind.choices.includes(text))
                throw unexpected(name, text, kind.choices);
            return text;
        case 'text':
            checkLength(name, text, kind.maxLength);
            if (!kind.multiline)
                checkOneLine(name, text);
            if (kind.format !== undefined)
                checkFormat(kind.format, name, text);
            return text;
        case 'path':
        case 'lines':
        case 'words':
            return text;
    }
}
function permission(name, text, kind) {
    if (/^(true|false)$/i.test(text))
        return text.toLowerCase() === 'true';
    const words = linesOf(text);
    for (const word of words) {
        if (kind.names.includes(word))
            continue;
        if (!word.startsWith(`${kind.prefix}:`))
            throw unexpected(name, word, (0,input/* permissionWords */.Dq)(kind));
        (0,source/* parseSource */.PJ)(word.slice(kind.prefix.length + 1));
    }
    return words;
}
/** The items of a list, one a line or separated by commas. */
function linesOf(text) {
    return text
        .split(/[\r\n,]+/)
        .map((line) => line.trim())
        .filter((line) => line !== '');
}
function itemsOf(name, format, text) {
    const items = linesOf(text);
    if (format !== undefined)
        for (const item of items)
            checkFormat(format, name, item);
    return items;
}
/** Words that some command takes: which one is asked for is checked with the command. */
function wordsOf(row, kind, text) {
    const given = linesOf(text);
    const { choices, list } = kind;
    const wrong = given.find((word) => !choices.includes(word) && !list.words.includes(word));
    if (wrong !== undefined)
        throw unexpected(row.name, wrong, choices);
    const fallback = row.default && 'value' in row.default ? [String(row.default.value)] : [];
    return given.length > 0 ? given : fallback;
}
/**
 * The words of an input, checked for the command that reads them: one word, or a list. Throws InvalidInput.
 *
 * @param words as {@link InputsReader} gives them
 */
function checkWords(name, words, command) {
    const row = table/* inputRows */.k8.find((candidate) => candidate.name === name);
    if (row?.kind.type !== 'words')
        return;
    const isList = (0,input/* takesList */.lV)(row, command);
    const expected = isList ? row.kind.list.words : row.kind.choices;
    const wrong = words.find((word) => !expected.includes(word));
    if (wrong !== undefined)
        throw unexpected(name, wrong, expected);
    if (words.length > 1 && (!isList || words.includes('none')))
        throw unexpected(name, words.join(', '), expected);
}
/** What was given is never cut. */
function checkLength(name, { length }, limit) {
    if (limit === undefined || length <= limit)
        return;
    const reference = { input: name };
    throw new errors/* InvalidInput */.o9({
        code: 'input-too-long',
        message: (0,message/* sentence */.em) `${reference} is ${length} characters long; API Center takes at most ${limit}.`,
        next: (0,message/* sentence */.em) `Shorten ${reference} by ${length - limit} characters.`,
    });
}
/** The text is not shown: it may be a secret. */
function checkOneLine(name, text) {
    const reference = { input: name };
    const line = (0,invisible/* lineBreakIn */.Xn)(text);
    const found = line ?? (0,invisible/* invisibleCharacters */.sN)(text).next().value;
    if (!found)
        return;
    const code = (text.codePointAt(found.index) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    throw new errors/* InvalidInput */.o9({
        code: 'input-invalid',
        message: (0,message/* sentence */.em) `${reference} contains ${line ? 'a line break or a tab' : 'a character that does not show'} (U+${code}, after ${found.index} characters).`,
        next: (0,message/* sentence */.em) `Remove it from ${reference}, or from the variable or secret that it comes from.`,
    });
}
/** Longer than any word of the table: such a text is no slip of the keyboard. */
const longestWord = 60;
function unexpected(name, text, expected) {
    const reference = { input: name };
    const what = `${expected.length > 1 ? 'one of ' : ''}${expected.join(', ')}`;
    const meant = text.length <= longestWord ? (0,nearest/* nearest */.p)(text, expected) : undefined;
    return new errors/* InvalidInput */.o9({
        code: 'input-invalid',
        message: (0,message/* sentence */.em) `Expected ${reference} to be ${what}; got "${(0,printable/* printable */.g)(text)}".`,
        next: (0,message/* sentence */.em) `${meant === undefined ? '' : `Did you mean ${meant}? `}Correct ${reference} and run again.`,
    });
}


/***/ }),

/***/ 24121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ missingInput),
/* harmony export */   m: () => (/* binding */ required)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(62807);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(85285);
/* harmony import */ var _optional_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(26080);
/* harmony import */ var _references_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(96714);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(71798);





/** What to give where a required input is missing. */
const examples = {
    'server-url': 'Give the URL of the MCP endpoint.',
    location: 'Give the Azure region, for example westeurope.',
    'tenant-id': 'Give the id of the tenant that people sign in with.',
    'surface-file': 'Give the path of the file, for example mcp-surface.json.',
    manifest: (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em) `Give the path of the manifest, or ${(0,_references_js__WEBPACK_IMPORTED_MODULE_3__/* .input */ .hF)('plan')} with that of a saved plan. To start a manifest, run ${(0,_references_js__WEBPACK_IMPORTED_MODULE_3__/* .command */ .G5)('mcp-register', 'init', '--server-url', '<url>')} with a running server, or ${(0,_references_js__WEBPACK_IMPORTED_MODULE_3__/* .command */ .G5)('mcp-register', 'dump', '--out', 'mcp-register.yaml')} for what an API center has.`,
};
/** Throws InvalidInput when the input was not given. */
function required(values, name) {
    const value = values[name];
    if (value === undefined)
        throw missingInput(name);
    return value;
}
/**
 * The failure for an input that a command requires.
 *
 * @param why it is missing, where another input could have given it
 * @param next what to give, where the command takes another input instead
 */
function missingInput(name, why, next) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InvalidInput */ .o9({
        code: 'input-missing',
        message: (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em) `${(0,_references_js__WEBPACK_IMPORTED_MODULE_3__/* .input */ .hF)(name)} is required.`,
        ...(0,_optional_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .l)('why', why),
        next: next ?? examples[name] ?? (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em) `Give ${(0,_references_js__WEBPACK_IMPORTED_MODULE_3__/* .input */ .hF)(name)}${choicesOf(name)}.`,
    });
}
function choicesOf(name) {
    const kind = _table_js__WEBPACK_IMPORTED_MODULE_2__/* .inputRows */ .k8.find((row) => row.name === name)?.kind;
    return kind?.type === 'choice' ? `, one of ${kind.choices.join(', ')}` : '';
}


/***/ }),

/***/ 9471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ checkReachableByOthers),
/* harmony export */   r: () => (/* binding */ checkServerUrl)
/* harmony export */ });
/* harmony import */ var _apicenter_constants_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(79557);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(62807);
/* harmony import */ var _http_loopback_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(99034);
/* harmony import */ var _http_secret_parameters_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(4828);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(85285);
/* harmony import */ var _references_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(96714);






const published = 'Everything in this URL would be published in the catalogue.';
/**
 * Checks the URL of an MCP endpoint. Throws InvalidInput. The URL itself is never in the message: it may contain
 * the secret that is refused.
 */
function checkServerUrl(name, text) {
    const fault = faultOf(text);
    if (fault === undefined)
        return;
    const { what, ...rest } = fault;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InvalidInput */ .o9({
        code: 'server-url-invalid',
        message: (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .sentence */ .em) `${(0,_references_js__WEBPACK_IMPORTED_MODULE_3__/* .input */ .hF)(name)} ${what}.`,
        ...rest,
    });
}
function faultOf(text) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (!url || !/^https?:$/.test(url.protocol)) {
        return {
            what: 'is not an http or https URL',
            next: 'Give the whole URL, for example https://weather.azurewebsites.net/mcp',
        };
    }
    if (url.username || url.password) {
        return {
            what: 'contains a user name or a password',
            why: published,
            next: (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .sentence */ .em) `Remove it from the URL. Give a credential for the probe as ${(0,_references_js__WEBPACK_IMPORTED_MODULE_3__/* .input */ .hF)('probe-headers')} or ${(0,_references_js__WEBPACK_IMPORTED_MODULE_3__/* .input */ .hF)('function-key')}.`,
        };
    }
    const secret = (0,_http_secret_parameters_js__WEBPACK_IMPORTED_MODULE_4__/* .secretParameterOf */ .zX)(url);
    if (secret !== undefined) {
        return {
            what: `carries a key in its query (${secret}=…)`,
            why: published,
            next: (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .sentence */ .em) `Remove it from the URL and give it as ${(0,_references_js__WEBPACK_IMPORTED_MODULE_3__/* .input */ .hF)('function-key')} (or in ${(0,_references_js__WEBPACK_IMPORTED_MODULE_3__/* .input */ .hF)('probe-headers')}). Then renew the key: it is in the history of your pipeline.`,
        };
    }
    if (url.hash) {
        return { what: 'contains a fragment (#…)', next: 'Remove the fragment; servers never receive it.' };
    }
    if (text.length > _apicenter_constants_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .Fy.url) {
        return {
            what: `is ${text.length} characters long; API Center takes at most ${_apicenter_constants_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .Fy.url}`,
            next: 'Give the server a shorter URL.',
        };
    }
    if (url.protocol === 'http:' && !(0,_http_loopback_js__WEBPACK_IMPORTED_MODULE_5__/* .isLoopbackHost */ .c)(url.hostname)) {
        return {
            what: 'is plain http',
            why: 'Clients would send their tokens unencrypted.',
            next: 'Use https; plain http is accepted on loopback only.',
        };
    }
    return undefined;
}
/** A server that only this machine can reach must not be published to others. Throws InvalidInput. */
function checkReachableByOthers(serverUrl, apiCenterOnLoopback) {
    if (apiCenterOnLoopback || !(0,_http_loopback_js__WEBPACK_IMPORTED_MODULE_5__/* .isLoopbackHost */ .c)(new URL(serverUrl).hostname))
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InvalidInput */ .o9({
        code: 'server-url-loopback',
        message: (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .sentence */ .em) `${(0,_references_js__WEBPACK_IMPORTED_MODULE_3__/* .input */ .hF)('server-url')} is on loopback, and the API center is not.`,
        why: 'Nobody else could reach the server that the entry points to.',
        next: (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .sentence */ .em) `Give the URL that clients use. To try a server on loopback, ${(0,_references_js__WEBPACK_IMPORTED_MODULE_3__/* .way */ .Mr)('use-embedded')}.`,
    });
}


/***/ }),

/***/ 71798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   QL: () => (/* binding */ inputs),
/* harmony export */   k8: () => (/* binding */ inputRows)
/* harmony export */ });
/* unused harmony export inputsOf */
/* harmony import */ var _apicenter_constants_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(79557);
/* harmony import */ var _clouds_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(93658);
/* harmony import */ var _fleet_audit_rule_ids_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(27284);
/* harmony import */ var _fleet_export_export_entry_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(9841);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(85285);
/* harmony import */ var _registration_defaults_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(33030);
/* harmony import */ var _surface_gate_policies_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(52362);
/* harmony import */ var _input_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(95130);








const text = { type: 'text' };
const path = { type: 'path' };
const writtenPath = { type: 'path', written: true };
const boolean = { type: 'boolean' };
const lines = { type: 'lines' };
const hostPatterns = { type: 'lines', format: 'host-pattern' };
const headerLines = { type: 'text', format: 'headers', multiline: true };
const name = { type: 'text', format: 'resource-name' };
const link = { type: 'text', format: 'link', maxLength: _apicenter_constants_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .Fy.url };
const serverUrl = { type: 'text', format: 'server-url' };
const formatted = (format) => ({ type: 'text', format });
const upTo = (maxLength) => ({ type: 'text', maxLength });
const takeOver = {
    type: 'permission',
    names: ['unstamped', 'manifest', 'kind'],
    prefix: 'source',
    forms: {
        one: { commands: ['register'], help: 'Take over an existing entry that has another source, kind or URL' },
        fleet: {
            commands: ['sync'],
            help: 'Take over entries of others',
        },
    },
};
const prose = (maxLength) => ({ type: 'text', maxLength, multiline: true });
const choice = (...choices) => ({ type: 'choice', choices });
const failOn = {
    type: 'words',
    choices: _surface_gate_policies_js__WEBPACK_IMPORTED_MODULE_5__/* .gatePolicies */ .i,
    help: 'Which changes of the tools stop the run',
    list: {
        commands: ['audit'],
        words: _fleet_audit_rule_ids_js__WEBPACK_IMPORTED_MODULE_2__/* .failOnWords */ .Vw,
        help: 'Findings that fail the audit: ids of rules, error, warning, note',
    },
};
const integer = (minimum, maximum) => ({ type: 'integer', minimum, maximum });
const value = (applied) => ({ value: applied });
const whenCreated = (applied) => ({ whenCreated: applied });
const rule = (shown) => ({ rule: (0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .sentence */ .em) `${shown}` });
/** Names of this table's own rows, which are not yet a type here. */
const input = (name) => ({ input: name });
const fleet = ['sync', 'audit', 'promote', 'export', 'dump'];
const all = ['register', 'plan', 'probe', 'unregister', 'sweep', 'surface', ...fleet];
const everywhere = [...all, 'init', 'doctor'];
const probing = [
    'register',
    'plan',
    'probe',
    'surface',
    'sync',
    'audit',
    'promote',
    'init',
];
const cataloguing = ['register', 'plan', 'unregister', 'sweep', ...fleet];
const entering = ['register', 'plan', 'unregister'];
const targeting = [...cataloguing, 'doctor'];
const registering = ['register', 'plan'];
/** Commands that write an entry in one environment. */
const writing = [...registering, 'promote'];
/**
 * Every input: the one statement of names, kinds, choices, bounds, lengths, defaults, secrecy and help texts. The
 * reader, the command line, the hosts' manifests and the README's tables all follow from it.
 */
// biome-ignore format: a table, two lines a row
const inputs = [
    { name: 'api-center-id', group: 'target', kind: formatted('api-center-id'), commands: targeting,
        help: (0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .sentence */ .em) `ARM id of the API center; or give ${input('subscription-id')}, ${input('resource-group')} and ${input('api-center-name')}` },
    { name: 'subscription-id', group: 'target', kind: formatted('subscription-id'), commands: targeting,
        help: 'Subscription id of the API center' },
    { name: 'resource-group', group: 'target', kind: formatted('resource-group'), commands: targeting,
        help: 'Resource group of the API center' },
    { name: 'api-center-name', group: 'target', kind: formatted('api-center-name'), commands: targeting,
        help: 'Name of the API center' },
    { name: 'workspace', group: 'target', kind: formatted('workspace-name'), default: value('default'), commands: targeting,
        help: 'Workspace of the API center' },
    { name: 'arm-endpoint', group: 'target', kind: text, default: value(_clouds_js__WEBPACK_IMPORTED_MODULE_1__/* .publicCloud */ .Tj.armEndpoint), typedOnly: true, commands: targeting,
        help: 'Azure Resource Manager endpoint: public Azure, a sovereign cloud, or http://127.0.0.1:PORT' },
    { name: 'allow-any-arm-endpoint', group: 'target', kind: boolean, cliOnly: true, typedOnly: true, default: value(false), commands: targeting,
        help: (0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .sentence */ .em) `Allow an ${input('arm-endpoint')} that is neither Azure nor loopback; it receives your access token` },
    { name: 'create-api-center', group: 'target', kind: boolean, typedOnly: true, default: value(false), commands: registering,
        help: 'Create the API center if it does not exist' },
    { name: 'location', group: 'target', kind: formatted('region'), commands: registering,
        help: 'Azure region of a new API center, for example westeurope' },
    { name: 'sku', group: 'target', kind: choice(..._apicenter_constants_js__WEBPACK_IMPORTED_MODULE_0__/* .skus */ .Zv), default: value('Free'), commands: registering,
        help: 'Plan of a new API center' },
    { name: 'portal-client-id', group: 'target', kind: text, commands: registering,
        help: 'Client id of the app registration for the API Center portal; enables the portal' },
    { name: 'portal-title', group: 'target', kind: upTo(_apicenter_constants_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .Fy.title), default: rule('the current title, else the API center’s name'), commands: registering,
        help: 'Title of the API Center portal' },
    { name: 'client-id', group: 'identity', kind: text, hostsOnly: true, default: rule('the Azure CLI session, else the environment’s identity'), commands: all,
        help: 'Client id of the application or managed identity to sign in as, without a secret' },
    { name: 'tenant-id', group: 'identity', kind: formatted('tenant-id'), commands: all,
        help: 'Tenant id of the identity, and of the portal’s sign-in' },
    { name: 'server-url', group: 'server', kind: serverUrl, commands: [...entering, 'promote', 'probe', 'surface', 'init'],
        required: [{ commands: [...writing, 'init'] }, { commands: ['probe', 'surface'], or: 'probe-url' }],
        help: 'URL of the MCP endpoint that clients connect to' },
    { name: 'title', group: 'server', kind: upTo(_apicenter_constants_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .Fy.title), default: rule((0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .sentence */ .em) `from ${input('server-json')}, else from the server`), commands: [...entering, 'promote', 'init'],
        help: `Title of the entry, up to ${_apicenter_constants_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .Fy.title} characters` },
    { name: 'api-id', group: 'server', kind: name, default: rule((0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .sentence */ .em) `from ${input('title')}`), commands: [...entering, 'promote', 'init'],
        help: 'Id of the entry in the API center; never taken from the live server' },
    { name: 'summary', group: 'server', kind: prose(_apicenter_constants_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .Fy.summary), commands: registering,
        help: `One line for the portal’s cards, up to ${_apicenter_constants_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .Fy.summary} characters` },
    { name: 'description', group: 'server', kind: prose(_apicenter_constants_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .Fy.apiDescription), default: rule('the current description, else from the server'), commands: registering,
        help: `Description, up to ${_apicenter_constants_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .Fy.apiDescription} characters; clients hide an entry without one` },
    { name: 'version-title', group: 'server', kind: upTo(_apicenter_constants_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .Fy.title), default: rule(`the version in use, else ${_registration_defaults_js__WEBPACK_IMPORTED_MODULE_6__/* .defaultVersionTitle */ .wz}`), commands: writing,
        help: 'Title of the version' },
    { name: 'version-id', group: 'server', kind: name, default: rule((0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .sentence */ .em) `from ${input('version-title')}`), commands: writing,
        help: 'Id of the version' },
    { name: 'lifecycle-stage', group: 'server', kind: choice(..._apicenter_constants_js__WEBPACK_IMPORTED_MODULE_0__/* .lifecycleStages */ .Wm), default: rule('by the environment’s kind'), commands: writing,
        help: 'Lifecycle stage of the version' },
    { name: 'documentation-url', group: 'server', kind: link, commands: registering, help: 'URL of the documentation' },
    { name: 'repository-url', group: 'server', kind: link, commands: registering, help: 'URL of the source code' },
    { name: 'contact-name', group: 'server', kind: upTo(_apicenter_constants_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .Fy.contactName), commands: registering, help: 'Contact name' },
    { name: 'contact-email', group: 'server', kind: { ...formatted('email'), maxLength: _apicenter_constants_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .Fy.contactEmail }, commands: registering, help: 'Contact email address' },
    { name: 'contact-url', group: 'server', kind: link, commands: registering, help: 'URL of the contact’s page' },
    { name: 'license-name', group: 'server', kind: upTo(_apicenter_constants_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .Fy.licenseName), commands: registering, help: 'License name' },
    { name: 'license-url', group: 'server', kind: link, commands: registering, help: 'URL of the license text' },
    { name: 'terms-of-service-url', group: 'server', kind: link, commands: registering, help: 'URL of the terms of service' },
    { name: 'custom-properties', group: 'server', kind: { ...text, multiline: true }, commands: registering,
        help: 'Custom metadata: a YAML or JSON map from the name or title of a metadata schema to a value' },
    { name: 'server-json', group: 'server', kind: path, commands: registering,
        help: 'Path of an MCP registry server.json that provides defaults' },
    { name: 'previous-versions', group: 'server', kind: choice('keep', 'deprecate', 'remove'), default: value('keep'), commands: writing,
        help: 'What to do with versions that no deployment uses any more' },
    { name: 'source', group: 'ownership', kind: formatted('repository'), typedOnly: true, default: rule('the pipeline’s repository'), commands: cataloguing,
        help: 'Repository that owns the entry; required outside CI unless the API center is on loopback' },
    { name: 'take-over', group: 'ownership', kind: takeOver, typedOnly: true, default: value(false), commands: [...registering, 'sync'],
        help: 'Take over an existing entry that has another source, kind or URL: true for one server, names in a fleet' },
    { name: 'unregister-mode', group: 'ownership', kind: choice('remove', 'deprecate', 'retire'), default: value('remove'), commands: ['unregister', 'sync', 'plan'],
        help: 'Remove the entry, or only change its lifecycle stage' },
    { name: 'force', group: 'ownership', kind: boolean, default: value(false), cliOnly: true, typedOnly: true, commands: ['unregister'],
        help: 'Unregister an entry even if it has another source' },
    { name: 'environment-id', group: 'environment', kind: name, default: whenCreated(_registration_defaults_js__WEBPACK_IMPORTED_MODULE_6__/* .defaultEnvironmentId */ .wY), commands: [...entering, 'doctor', 'init'],
        help: 'Environment of the deployment; created if it does not exist, never changed' },
    { name: 'environment-title', group: 'environment', kind: upTo(_apicenter_constants_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .Fy.title), default: rule((0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .sentence */ .em) `from ${input('environment-id')}`), commands: writing,
        help: 'Title of a new environment' },
    { name: 'environment-kind', group: 'environment', kind: choice(..._apicenter_constants_js__WEBPACK_IMPORTED_MODULE_0__/* .environmentKinds */ .Z2), default: rule((0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .sentence */ .em) `by ${input('environment-id')}`), commands: writing,
        help: 'Kind of a new environment' },
    { name: 'environment-server-type', group: 'environment', kind: upTo(_apicenter_constants_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .Fy.title), default: whenCreated(_registration_defaults_js__WEBPACK_IMPORTED_MODULE_6__/* .defaultServerType */ .ZW), commands: writing,
        help: 'Server type of a new environment' },
    { name: 'deployment-id', group: 'environment', kind: name, default: rule((0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .sentence */ .em) `the deployment with this URL, else ${input('environment-id')}`), commands: [...entering, 'promote'],
        help: 'Id of the deployment' },
    { name: 'definition-file', group: 'definition', kind: path, default: rule('generated'), commands: writing,
        help: 'Path of your own OpenAPI 3.0 or 3.1 definition, JSON or YAML' },
    { name: 'definition-id', group: 'definition', kind: name, default: rule('the one in use, else default-streamable'), commands: writing,
        help: 'Id of the definition' },
    { name: 'definition-out', group: 'definition', kind: writtenPath, commands: writing,
        help: 'Path of a file to write the definition to that is uploaded, or would be' },
    { name: 'publish-surface', group: 'definition', kind: choice('full', 'names', 'hash'), default: rule('full; names when a credential was needed'), commands: writing,
        help: 'How much of the tool list the definition contains' },
    { name: 'probe', group: 'probe', kind: choice('require', 'warn', 'off'), default: value('require'), commands: writing,
        help: 'Whether the server must be healthy before anything is written' },
    { name: 'probe-url', group: 'probe', kind: serverUrl, typedOnly: true, default: rule(input('server-url')), commands: probing,
        help: (0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .sentence */ .em) `URL to probe when it is not ${input('server-url')}: a slot or a private address` },
    { name: 'probe-timeout', group: 'probe', kind: integer(0, 3600), default: value(300), commands: probing,
        help: 'Seconds to wait for a healthy server; 0 means a single attempt' },
    { name: 'probe-headers', group: 'probe', kind: headerLines, secret: true, commands: probing,
        help: 'Headers for the probe, one "Name: value" a line' },
    { name: 'function-key', group: 'probe', kind: text, secret: true, commands: probing,
        help: 'Key of the function app, sent only to the origin of the probed URL' },
    { name: 'probe-audience', group: 'probe', kind: formatted('app-id-or-uri'), commands: probing,
        help: 'Application id or URI of a server protected by Entra; the probe sends the identity’s token for it' },
    { name: 'allowed-hosts', group: 'probe', kind: hostPatterns, typedOnly: true, commands: probing,
        help: 'Hosts that may receive a credential, with * for any part of a name; no other host receives one' },
    { name: 'on-protected', group: 'probe', kind: choice('fail', 'warn', 'pass'), default: rule('warn; fail when a credential was given'), commands: probing,
        help: 'What to do when the endpoint requires a credential' },
    { name: 'expect-version', group: 'probe', kind: text, commands: probing,
        help: 'Version that the server must report; the probe waits for it' },
    { name: 'expect-tools', group: 'probe', kind: lines, commands: probing,
        help: 'Tools that the server must list, one a line' },
    { name: 'fail-on', group: 'gate', kind: failOn, typedOnly: true, default: value('none'), commands: [...writing, 'audit'],
        help: 'Which changes of the tools stop the run; for an audit, which findings fail it: rule ids, error, warning, note' },
    { name: 'accept-surface', group: 'gate', kind: formatted('accepted-hash'), typedOnly: true, commands: writing,
        help: (0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .sentence */ .em) `Hash of the one new surface to accept in spite of ${input('fail-on')}, as sha256:…` },
    { name: 'surface-file', group: 'gate', kind: path, commands: [...writing, 'surface'],
        help: 'Path of a baseline in the repository, for a definition that contains only names or a hash' },
    { name: 'write', group: 'gate', kind: boolean, default: value(false), cliOnly: true, commands: ['surface'],
        help: (0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .sentence */ .em) `Write the surface to ${input('surface-file')} instead of standard output` },
    { name: 'staging', group: 'staging', kind: choice('auto', 'same-center', 'off'), default: value('auto'), commands: cataloguing,
        help: (0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .sentence */ .em) `Where to put a pull request’s entry; auto: ${input('staging-api-center-id')}, else a preview without writes` },
    { name: 'staging-api-center-id', group: 'staging', kind: formatted('api-center-id'), commands: cataloguing,
        help: 'ARM id of the API center for entries of pull requests' },
    { name: 'pull-request', group: 'staging', kind: { ...integer(1, _input_js__WEBPACK_IMPORTED_MODULE_4__/* .anyNumber */ .iG), word: 'none' }, typedOnly: true, default: rule('the pipeline’s'), commands: [...entering, 'promote'],
        help: 'Number of the pull request that the run is for; none: the run is for no pull request, honored on the default branch only' },
    { name: 'staging-environment-id', group: 'staging', kind: name, default: value('staging'), commands: registering,
        help: 'Environment that all entries of pull requests share; created if it does not exist' },
    { name: 'staging-ttl', group: 'staging', kind: integer(1, 365), default: value(14), commands: ['sweep'],
        help: 'Days after which an entry is removed if the state of its pull request is unknown' },
    { name: 'comment', group: 'staging', kind: boolean, default: value(true), hostsOnly: true, commands: cataloguing,
        help: 'Keep one comment on the pull request up to date' },
    { name: 'github-token', group: 'staging', kind: formatted('token'), secret: true, default: rule('the job’s token'), commands: cataloguing,
        help: 'Token that reads pull requests on GitHub and writes the comment' },
    { name: 'max-deletes', group: 'fleet', kind: integer(0, 10_000), typedOnly: true, default: value(5), commands: ['sweep', 'sync', 'plan'],
        help: 'Maximum number of entries, or environments of entries that stay, to remove per run; a sync above it removes none' },
    { name: 'manifest', group: 'fleet', kind: path, commands: ['sync', 'plan', 'audit', 'init'], required: [{ commands: ['sync'], or: 'plan' }],
        help: 'Path of the manifest that declares the servers' },
    { name: 'manifest-variables', group: 'fleet', kind: lines, typedOnly: true, commands: ['sync', 'plan', 'audit'],
        help: 'Variables that the manifest may read, one a line: NAME, or for a secret NAME = host pattern' },
    { name: 'only', group: 'fleet', kind: lines, commands: ['sync', 'plan', 'audit'],
        help: 'Ids of the entries to look at, with * for any part; others are left alone and nothing is pruned' },
    { name: 'environments', group: 'fleet', kind: lines, commands: ['sync', 'plan', 'audit'],
        help: 'Environments to look at; others are left alone and nothing is pruned' },
    { name: 'changed-since', group: 'fleet', kind: text, commands: ['sync', 'plan'],
        help: 'Git ref; only servers whose declaration differs from it are looked at, and nothing is pruned' },
    { name: 'adopt', group: 'fleet', kind: boolean, typedOnly: true, default: value(false), commands: ['sync', 'plan'],
        help: 'Mark declared entries that have no mark as managed by this manifest, and change nothing else' },
    { name: 'prune', group: 'fleet', kind: boolean, typedOnly: true, default: value(false), commands: ['sync', 'plan'],
        help: 'Delete what the manifest no longer declares' },
    { name: 'prune-only', group: 'fleet', kind: boolean, typedOnly: true, default: value(false), commands: ['sync', 'plan'],
        help: 'Only prune, when the shards of a run have written' },
    { name: 'allow-empty', group: 'fleet', kind: boolean, typedOnly: true, default: value(false), commands: ['sync', 'plan'],
        help: 'Allow a run to delete every entry of the manifest' },
    { name: 'max-failed', group: 'fleet', kind: integer(0, 1000), typedOnly: true, default: value(3), commands: ['sync', 'plan'],
        help: 'Nothing is pruned after more failures than this' },
    { name: 'max-staged', group: 'fleet', kind: integer(0, 1000), default: value(10), commands: ['sync', 'plan'],
        help: 'Servers that one pull request may stage; above it all are previewed' },
    { name: 'shard', group: 'fleet', kind: formatted('shard'), commands: ['sync', 'plan', 'audit'],
        help: 'Part of the fleet that this run looks at, as i/n' },
    { name: 'plan-out', group: 'fleet', kind: writtenPath, commands: ['plan'],
        help: 'Path of the file to save the plan to' },
    { name: 'plan', group: 'fleet', kind: path, commands: ['sync'],
        help: 'Saved plan to apply; what differs is left alone' },
    { name: 'from', group: 'fleet', kind: name, commands: ['promote'], required: [{ commands: ['promote'] }],
        help: 'Environment to promote from' },
    { name: 'to', group: 'fleet', kind: name, commands: ['promote'], required: [{ commands: ['promote'] }],
        help: 'Environment to promote to' },
    { name: 'format', group: 'fleet', kind: choice(..._fleet_export_export_entry_js__WEBPACK_IMPORTED_MODULE_7__/* .exportFormats */ .F), commands: ['export'], required: [{ commands: ['export'] }],
        help: 'Format of the exported catalogue' },
    { name: 'out', group: 'fleet', kind: writtenPath, commands: ['export', 'dump'],
        help: 'Path of the file to write; standard output without it' },
    { name: 'check', group: 'fleet', kind: boolean, default: value(false), commands: ['export'],
        help: 'Write nothing, and fail when the file is out of step with the catalogue' },
    { name: 'owner', group: 'fleet', kind: text, commands: ['export'],
        help: 'Owner of the exported entities; required by the format backstage' },
    { name: 'filter', group: 'fleet', kind: lines, commands: ['export'],
        help: 'Entries to export, conditions one a line or separated by commas: stage=…, environment=…, or NAME=… of custom metadata' },
    { name: 'registry-url', group: 'fleet', kind: link, commands: ['export', 'audit', 'doctor'],
        help: 'Registry to read instead of the API center, without signing in' },
    { name: 'all', group: 'fleet', kind: boolean, default: value(false), cliOnly: true, commands: ['dump'],
        help: 'Include entries of other sources, as comments' },
    { name: 'sarif', group: 'fleet', kind: writtenPath, commands: ['audit'],
        help: 'Path of the SARIF file to write' },
    { name: 'html', group: 'fleet', kind: writtenPath, commands: ['audit'],
        help: 'Path of the HTML page to write' },
    { name: 'state-file', group: 'fleet', kind: writtenPath, commands: ['audit'],
        help: 'Path of the file that keeps since when each finding is known' },
    { name: 'dead-after', group: 'fleet', kind: integer(1, 1000), default: value(3), commands: ['audit'],
        help: 'Audits in a row after which an unhealthy server is an error' },
    { name: 'issue', group: 'fleet', kind: boolean, default: value(false), hostsOnly: true, commands: ['audit'],
        help: 'Keep one issue with the findings up to date' },
    { name: 'host', group: 'fleet', kind: choice('github', 'azure-pipelines'), cliOnly: true, commands: ['init'],
        help: 'Also write the workflow or pipeline that keeps the fleet in step' },
    { name: 'dry-run', group: 'run', kind: boolean, default: value(false), commands: ['register', 'unregister', 'sweep', 'sync', 'promote', 'doctor'],
        help: 'Show the plan and write nothing' },
    { name: 'verify', group: 'run', kind: choice('auto', 'require', 'off'), default: value('auto'), commands: ['register', 'promote'],
        help: 'Check the result through the registry; auto: only after a write' },
    { name: 'output', group: 'run', kind: choice('text', 'json'), default: value('text'), cliOnly: true, commands: everywhere,
        help: 'Format of standard output' },
    { name: 'verbose', group: 'run', kind: boolean, default: value(false), cliOnly: true, commands: everywhere,
        help: 'Show every request, the bodies of the probe, and stack traces' },
    { name: 'trace', group: 'run', kind: writtenPath, cliOnly: true, typedOnly: true, commands: everywhere,
        help: 'Path of the HAR file to write, with every request of the run and without its secrets' },
    { name: 'state', group: 'run', kind: text, default: value('.mcp-register/state.json'), cliOnly: true, commands: cataloguing,
        help: 'State file of the embedded API Center, used when no target is given' },
];
/** The table's rows in their general form, for code that walks over them. */
const inputRows = inputs;
/** The rows that a command reads. */
function inputsOf(command, rows = inputRows) {
    return rows.filter(({ commands }) => commands.includes(command));
}


/***/ }),

/***/ 69742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BZ: () => (/* binding */ clickableLink),
/* harmony export */   e0: () => (/* binding */ installWays),
/* harmony export */   pr: () => (/* binding */ vsCodeLink)
/* harmony export */ });
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(85285);
/* harmony import */ var _references_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(96714);


/**
 * Opens VS Code, which offers to install the server. `gallery` says that it is one of the registry: without it VS Code
 * refuses the link where an organization allows only servers of the registry (microsoft/vscode#325380).
 */
function vsCodeLink(server) {
    const { name, type, url } = server;
    return `vscode:mcp/install?${encoded(JSON.stringify({ name, type, url, gallery: true }))}`;
}
/**
 * The same as an https link, for pages such as GitHub's that remove `vscode:` links. Whether it hands `gallery` on is
 * not known.
 */
function clickableLink({ name, type, url }) {
    const config = encoded(JSON.stringify({ type, url, gallery: true }));
    return `https://vscode.dev/redirect/mcp/install?name=${encoded(name)}&config=${config}`;
}
/** How to install the server without a link, client by client. */
function installWays(server) {
    const { name, type } = server;
    // A quote would end the argument of a command; in a URL it means the same as %27.
    const url = server.url.replaceAll("'", '%27');
    const entry = { servers: { [name]: { type, url } } };
    const add = (0,_references_js__WEBPACK_IMPORTED_MODULE_1__/* .command */ .G5)('code', '--add-mcp', JSON.stringify({ name, type, url }));
    return [
        { client: 'VS Code, command line', lines: [(0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .render */ .XX)([add], _message_js__WEBPACK_IMPORTED_MODULE_0__/* .plainWords */ .c5)] },
        { client: 'VS Code, .vscode/mcp.json', lines: [JSON.stringify(entry)] },
        {
            client: 'GitHub Copilot CLI',
            lines: ['/mcp add', `Server name: ${name}`, `Server type: ${type.toUpperCase()}`, `URL: ${url}`],
        },
        { client: 'Claude Code', lines: [`claude mcp add -t ${type} ${name} '${url}'`] },
    ];
}
/** Percent-encoded, the marks that would end a link in Markdown included. A lone surrogate becomes U+FFFD. */
function encoded(text) {
    return encodeURIComponent(Buffer.from(text).toString()).replace(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
}


/***/ }),

/***/ 28314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ isJsonObject),
/* harmony export */   a: () => (/* binding */ toJson)
/* harmony export */ });
function isJsonObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** A parsed resource as plain JSON, without the members that are undefined. */
function toJson(value) {
    const json = JSON.parse(JSON.stringify(value ?? {}));
    return isJsonObject(json) ? json : {};
}


/***/ }),

/***/ 50141:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ parameterHeaderFault)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(28314);

const annotation = 'x-mcp-header';
/** RFC 9110, token. */
const token = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/;
const permittedTypes = new Set(['string', 'integer', 'boolean']);
/** Their values are data and not schemas. */
const dataKeywords = new Set(['default', 'const', 'enum', 'examples']);
/**
 * What is wrong with the `x-mcp-header` annotations of an input schema, undefined when nothing is. A conforming
 * client must leave a tool out whose annotations are invalid (MCP 2026-07-28, Streamable HTTP, schema extension):
 * each must be a header name, unique whatever its case, on a string, integer or boolean that is reached through
 * `properties` alone. Recursive: the depth of the schema must be bounded.
 */
function parameterHeaderFault(schema) {
    const seen = new Set();
    // `chain`: reached from the root by `properties` alone.
    const visit = (node, chain, root = false) => {
        if (Array.isArray(node))
            return first(node, (member) => visit(member, false));
        if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(node))
            return undefined;
        const name = node[annotation];
        if (name !== undefined) {
            if (!chain || root)
                return `${annotation} stands where clients do not look for it`;
            if (typeof name !== 'string' || !token.test(name))
                return `${annotation} is not a header name`;
            if (!permittedTypes.has(node.type))
                return `${annotation} is not on a string, integer or boolean`;
            if (seen.has(name.toLowerCase()))
                return `${annotation} "${name}" is used twice`;
            seen.add(name.toLowerCase());
        }
        return first(Object.entries(node), ([keyword, member]) => {
            if (dataKeywords.has(keyword))
                return undefined;
            if (keyword !== 'properties' || !(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(member))
                return visit(member, false);
            return first(Object.values(member), (property) => visit(property, chain));
        });
    };
    return visit(schema, true, true);
}
function first(items, find) {
    for (const item of items) {
        const found = find(item);
        if (found !== undefined)
            return found;
    }
    return undefined;
}


/***/ }),

/***/ 9221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ce: () => (/* binding */ newestLegacy),
/* harmony export */   O6: () => (/* binding */ metaKeys),
/* harmony export */   Qb: () => (/* binding */ headerNames),
/* harmony export */   SX: () => (/* binding */ acceptBoth),
/* harmony export */   VI: () => (/* binding */ stockServerName),
/* harmony export */   fv: () => (/* binding */ errorCodes),
/* harmony export */   kd: () => (/* binding */ newestModern),
/* harmony export */   ru: () => (/* binding */ legacyVersions),
/* harmony export */   vp: () => (/* binding */ listMethods),
/* harmony export */   zM: () => (/* binding */ modernVersions)
/* harmony export */ });
/**
 * Everything of the Model Context Protocol that a new revision changes: versions, header names, error codes.
 * Source: MCP 2024-11-05 to 2026-07-28.
 */
/** Revisions with `server/discover` and no `initialize`, newest first. */
const modernVersions = ['2026-07-28'];
/** Revisions opened by `initialize`, newest first. */
const legacyVersions = [
    '2025-11-25',
    '2025-06-18',
    '2025-03-26',
    '2024-11-05',
    '2024-10-07',
];
const newestModern = '2026-07-28';
const newestLegacy = '2025-11-25';
/** Both must be named: most servers answer 406 otherwise. */
const acceptBoth = 'application/json, text/event-stream';
const headerNames = {
    protocolVersion: 'mcp-protocol-version',
    method: 'mcp-method',
    session: 'mcp-session-id',
};
/** Keys of `_meta` in 2026-07-28. */
const metaKeys = {
    protocolVersion: 'io.modelcontextprotocol/protocolVersion',
    clientInfo: 'io.modelcontextprotocol/clientInfo',
    clientCapabilities: 'io.modelcontextprotocol/clientCapabilities',
    serverInfo: 'io.modelcontextprotocol/serverInfo',
};
const errorCodes = {
    invalidRequest: -32600,
    methodNotFound: -32601,
    invalidParams: -32602,
    internal: -32603,
    /** 2026-07-28: a required header is missing, or it differs from the body. */
    headerMismatch: -32020,
    /** 2026-07-28: the client lacks a capability that the server needs. */
    missingCapability: -32021,
    /** 2026-07-28: `data.supported` lists the versions that would do. */
    unsupportedVersion: -32022,
};
const listMethods = {
    tools: 'tools/list',
    resources: 'resources/list',
    resourceTemplates: 'resources/templates/list',
    prompts: 'prompts/list',
};
/** The name that the Azure Functions MCP extension gives a server that nobody named. */
const stockServerName = 'Azure Functions MCP server';


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

/***/ 33030:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   ZW: () => (/* binding */ defaultServerType),
/* harmony export */   wY: () => (/* binding */ defaultEnvironmentId),
/* harmony export */   wz: () => (/* binding */ defaultVersionTitle)
/* harmony export */ });
/** What applies where something is created and nothing is given. The table of inputs shows the same constants. */
const defaultEnvironmentId = 'production';
const defaultVersionTitle = 'v1';
const defaultServerType = 'Azure Functions';


/***/ }),

/***/ 48496:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ sameName)
/* harmony export */ });
/** Whether two names mean the same resource: Azure ignores case. An absent name means none. */
function sameName(a, b) {
    return a !== undefined && b !== undefined && a.toLowerCase() === b.toLowerCase();
}


/***/ }),

/***/ 40963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  E6: () => (/* binding */ isSameSource),
  j1: () => (/* binding */ localSource),
  Rf: () => (/* binding */ mergeSources),
  PJ: () => (/* binding */ parseSource),
  Vt: () => (/* binding */ shownSource),
  Pf: () => (/* binding */ sourceAt),
  e: () => (/* binding */ sourceOfMark),
  M0: () => (/* binding */ unnamedSource)
});

// UNUSED EXPORTS: stableId

// EXTERNAL MODULE: ./build/core/apicenter/constants.js
var constants = __nccwpck_require__(79557);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __nccwpck_require__(62807);
// EXTERNAL MODULE: ./build/core/message.js
var message = __nccwpck_require__(85285);
// EXTERNAL MODULE: ./build/core/references.js
var references = __nccwpck_require__(96714);
// EXTERNAL MODULE: ./build/core/text/printable.js
var printable = __nccwpck_require__(20075);
;// CONCATENATED MODULE: ./build/core/registration/repository-address.js
/** Alternative names of hosts. */
const hostAliases = new Map([
    ['www.github.com', 'github.com'],
    ['ssh.github.com', 'github.com'],
    ['altssh.gitlab.com', 'gitlab.com'],
    ['altssh.bitbucket.org', 'bitbucket.org'],
    ['ssh.dev.azure.com', 'dev.azure.com'],
]);
const azureReposHost = 'dev.azure.com';
const azureOrganizationHost = /^(?<organization>[^.:]+)\.visualstudio\.com$/;
/** The main name of a host, for all its alternative names. */
function canonicalHost(text) {
    const host = text.toLowerCase().replace(/\.(?=:\d+$|$)/, '');
    return azureOrganizationHost.test(host) ? azureReposHost : (hostAliases.get(host) ?? host);
}
/**
 * Reads the address of a repository: `https://`, `ssh://`, `git@host:owner/name`, or without a scheme. A user
 * name in it is ignored.
 *
 * @returns undefined when the text is not such an address, or contains a password, a query or a fragment
 */
function parseAddress(text) {
    const web = webAddress(text);
    const url = web !== undefined && URL.canParse(web) ? new URL(web) : undefined;
    if (!url?.hostname || url.password || url.search || url.hash)
        return undefined;
    const written = segmentsOf(url.pathname);
    if (!written)
        return undefined;
    const host = canonicalHost(url.host);
    const segments = host === azureReposHost ? inAzureRepos(url.hostname.toLowerCase(), written) : written;
    return {
        host,
        path: segments.join('/').normalize('NFC').toLowerCase(),
        url: `${url.protocol}//${host}/${segments.map(encodeSegment).join('/')}`,
    };
}
/** Encodes only the characters that a path cannot contain, so that the rest stays readable. */
function encodeSegment(segment) {
    return encodeURI(segment).replace(/[?#]/g, encodeURIComponent);
}
function webAddress(text) {
    if (/^https?:\/\//i.test(text))
        return text;
    const ssh = /^ssh:\/\/(?<user>[^@/]*@)?(?<host>\[[^\]/]*\]|[^:/]+)(?::\d*)?(?<path>\/.*)$/i.exec(text)?.groups;
    // The port of ssh is not that of the web address.
    if (ssh)
        return `https://${ssh.user ?? ''}${ssh.host}${ssh.path}`;
    if (text.includes('://'))
        return undefined;
    const scp = /^(?<user>[^\s@:/]+)@(?<host>[^\s@:/]+):\/?(?<path>.+)$/.exec(text)?.groups;
    return scp ? `https://${scp.host}/${scp.path}` : `https://${text}`;
}
/** The decoded parts of a path, without `.git`; undefined when they cannot name a repository. */
function segmentsOf(pathname) {
    const segments = [];
    for (const part of pathname.split('/').filter((one) => one !== '')) {
        const segment = decoded(part);
        if (segment === undefined || /[/\\\p{Cc}]/u.test(segment))
            return undefined;
        segments.push(segment);
    }
    const last = segments.pop()?.replace(/\.git$/i, '');
    return last ? [...segments, last] : undefined;
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return undefined;
    }
}
/**
 * Organization, project, `_git`, repository: Azure Repos writes them in several orders, and omits the project where its
 * repository has the same name. A path in none of these orders stays as it is.
 */
function inAzureRepos(hostname, written) {
    if (hostname === 'ssh.dev.azure.com' || hostname === 'vs-ssh.visualstudio.com') {
        const [version, organization, project, repository, ...more] = written;
        if (version?.toLowerCase() !== 'v3' || !organization || !project || !repository || more.length > 0) {
            return written;
        }
        return [organization, project, '_git', repository];
    }
    const own = azureOrganizationHost.exec(hostname)?.groups?.organization;
    const [organization, ...below] = own === undefined ? written : [own, ...written];
    const [project, git, repository, ...more] = withProject(withoutCollection(below));
    const isWhole = organization && project && git?.toLowerCase() === '_git' && repository && more.length === 0;
    if (isWhole)
        return [organization, project, '_git', repository];
    return organization === undefined ? written : [organization, ...below];
}
function withoutCollection(below) {
    return below[0]?.toLowerCase() === 'defaultcollection' ? below.slice(1) : below;
}
function withProject(below) {
    const [git, repository] = below;
    return git?.toLowerCase() === '_git' && repository !== undefined ? [repository, ...below] : below;
}

;// CONCATENATED MODULE: ./build/core/registration/source.js






/** The source of entries in an API center on loopback that are created without a repository. */
const localSource = {
    host: 'localhost',
    path: 'laptop',
    key: 'localhost:laptop',
    url: 'http://localhost/',
};
/** The source of a read-only run that does not name one. It matches no other source. */
const unnamedSource = { host: 'unnamed', key: 'unnamed', url: 'http://localhost/' };
const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const number = /^[1-9]\d{0,19}$/;
/**
 * The id that a repository keeps when it is renamed: a number, or a GUID.
 *
 * @returns undefined for anything else, such as an empty id, or a name where an id is expected
 */
function stableId(text) {
    const id = text?.trim().toLowerCase() ?? '';
    return number.test(id) || (guid.test(id) && /[1-9a-f]/.test(id)) ? id : undefined;
}
/**
 * Whether two sources are the same repository. Their stable ids decide when both have one, because another repository
 * can take over a name; otherwise host and path. Sources that share neither an id nor a path are different.
 */
function isSameSource(a, b) {
    if (a.host !== b.host)
        return false;
    if (a.id !== undefined && b.id !== undefined)
        return a.id === b.id;
    return a.path !== undefined && a.path === b.path;
}
/** A source as shown to people: its address, where that is known. */
function shownSource({ path, key, url }) {
    return (0,printable/* printable */.g)(path === undefined ? key : url);
}
/**
 * A source made from the address of its repository and, where it is known, the id that the host gives the repository.
 *
 * @returns undefined when the text is not the address of a repository
 */
function sourceAt(text, id) {
    const address = parseAddress(text);
    // In the mark of an entry, a path in the form of an id would be read as an id.
    if (!address || stableId(address.path) !== undefined)
        return undefined;
    return withId(address, stableId(id));
}
/**
 * A source as people write it: `https://github.com/contoso/weather`, `git@github.com:contoso/weather.git`,
 * `github.com/contoso/weather`, or the key of an older version, `github.com:4711`. Throws InvalidInput.
 *
 * @param id the host's own stable id of the repository, when it is known
 */
function parseSource(text, id) {
    const source = sourceByKey(text) ?? sourceAt(text, id);
    if (!source || (source.path !== undefined && !namesRepository(source.host, source.path))) {
        throw new errors/* InvalidInput */.o9({
            code: 'source-invalid',
            message: (0,message/* sentence */.em) `${(0,references/* input */.hF)('source')} is not the address of a repository: "${(0,printable/* printable */.g)(withoutUser(text))}".`,
            why: 'It marks the entry as yours, so that no other pipeline changes it by accident.',
            next: (0,message/* sentence */.em) `Give the address of the repository, without a password or a query, for example: ${(0,references/* input */.hF)('source', 'https://github.com/contoso/weather')}`,
        });
    }
    if (source.url.length > constants/* limits */.Fy.url) {
        throw new errors/* InvalidInput */.o9({
            code: 'source-invalid',
            message: (0,message/* sentence */.em) `${(0,references/* input */.hF)('source')} is ${source.url.length} characters long; API Center allows at most ${constants/* limits */.Fy.url}.`,
            next: 'Give the shortest address of the repository.',
        });
    }
    return source;
}
/** On these hosts a shorter address is that of an owner or a project. On others one part may be enough. */
const pathsOfRepositories = new Map([
    ['github.com', /^[^/]+\//],
    ['gitlab.com', /^[^/]+\//],
    ['bitbucket.org', /^[^/]+\//],
    [azureReposHost, /^[^/]+\/[^/]+\/_git\//],
]);
function namesRepository(host, path) {
    return pathsOfRepositories.get(host)?.test(path) ?? true;
}
/**
 * The source that the mark of an entry names. Where the key is an id, the path comes from the address. An older version
 * could also write an empty id, or something that is not an id.
 *
 * @returns undefined when the mark names no source
 */
function sourceOfMark(key, url) {
    const parts = keyPattern.exec(key)?.groups;
    if (!parts)
        return undefined;
    const { authority = '', name = '' } = parts;
    const host = canonicalHost(authority);
    const address = parseAddress(url);
    const path = address?.host === host ? address.path : undefined;
    const id = stableId(name);
    if (id !== undefined)
        return { host, id, key: keyOf(host, id), url, ...(path === undefined ? {} : { path }) };
    const named = parseAddress(`https://${authority}/${name.split('/').map(encodeSegment).join('/')}`);
    const found = named?.path.includes('/') ? named.path : (path ?? named?.path);
    return found === undefined ? undefined : { host, path: found, key: keyOf(host, found), url };
}
/**
 * Combines what the mark and the run know about one source. An id that one of them has is kept. The stored address is
 * kept too where it still means the same repository, so that two spellings do not alternate with each run.
 */
function mergeSources(stored, run) {
    const { host } = run;
    const id = run.id ?? stored.id;
    const path = run.path ?? stored.path;
    const address = parseAddress(stored.url);
    const isThere = run.path === undefined || (address?.host === host && address.path === run.path);
    return {
        host,
        ...(id === undefined ? {} : { id }),
        ...(path === undefined ? {} : { path }),
        key: keyOf(host, id ?? path ?? ''),
        url: isThere ? stored.url : run.url,
    };
}
function withId({ host, path, url }, id) {
    return { host, ...(id === undefined ? {} : { id }), path, key: keyOf(host, id ?? path), url };
}
function keyOf(host, name) {
    return `${host}:${name}`;
}
const keyPattern = /^(?<authority>(?:\[[^\]]+\]|[^\s/:@[\]]+)(?::\d{1,5})?):(?<name>.*)$/;
/** A key as an older version wrote it; undefined for an address, even one with a port and without a scheme. */
function sourceByKey(text) {
    const parts = keyPattern.exec(text)?.groups;
    if (!parts || text.includes('://'))
        return undefined;
    const { authority = '', name = '' } = parts;
    const id = stableId(name);
    if (id !== undefined) {
        const host = canonicalHost(authority);
        return { host, id, key: keyOf(host, id), url: `https://${host}/` };
    }
    const isPort = /^\d{1,5}\/[^/]+\/./.test(name);
    return isPort ? undefined : sourceAt(`https://${authority}/${name}`);
}
function withoutUser(text) {
    return text
        .split('/')
        .map((part) => part.slice(part.lastIndexOf('@') + 1))
        .join('/');
}


/***/ }),

/***/ 24982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B6: () => (/* binding */ lifts),
/* harmony export */   Gy: () => (/* binding */ liftsSource),
/* harmony export */   hz: () => (/* binding */ takeNothing)
/* harmony export */ });
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(40963);

const takeNothing = { unstamped: false, manifest: false, kind: false, sources: [] };
/** Whether the run may take an entry in spite of this. */
function lifts(takeOver, what) {
    return typeof takeOver === 'boolean' ? takeOver : takeOver[what];
}
/** @param owner undefined when the mark of the entry cannot be read */
function liftsSource(takeOver, owner) {
    if (typeof takeOver === 'boolean')
        return takeOver;
    return owner !== undefined && takeOver.sources.some((source) => (0,_source_js__WEBPACK_IMPORTED_MODULE_0__/* .isSameSource */ .E6)(source, owner));
}


/***/ }),

/***/ 29934:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ auditBlocks),
/* harmony export */   g: () => (/* binding */ auditCounts)
/* harmony export */ });
/* harmony import */ var _fleet_audit_rule_ids_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(27284);
/* harmony import */ var _text_counted_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(31522);
/* harmony import */ var _audit_report_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(39985);
/* harmony import */ var _markdown_parts_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(49399);




const titles = { error: 'Errors', warning: 'Warnings', note: 'Notes' };
/** Rows of a section: a summary and an issue have a limit, and the report has the rest. */
const rowsShown = { error: 100, warning: 100, note: 30 };
const unknownShown = 20;
/** "2 errors, 1 warning, 4 notes" */
function auditCounts({ counts }) {
    return _fleet_audit_rule_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .gO.map((severity) => (0,_text_counted_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .h)(counts[severity], severity)).join(', ');
}
/** The findings as Markdown blocks, errors first. Everything from outside is escaped. */
function auditBlocks(audit) {
    const { scope, findings, unknown, ignored } = audit;
    const entries = scope.entries === 1 ? '1 entry' : `${scope.entries} entries`;
    return [
        `${entries}, ${(0,_text_counted_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .h)(scope.endpoints, 'endpoint')}, ${scope.healthy} healthy.${ignored > 0 ? ` ${(0,_text_counted_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .h)(ignored, 'finding')} ignored by the manifest.` : ''}`,
        ..._fleet_audit_rule_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .gO.map((severity) => (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .section */ .uW)(titles[severity], findingsTable(severity, findings))),
        (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .section */ .uW)('Not known', unknownList(audit)),
        unknown.length > 0 ? 'What could not be read is not judged.' : '',
    ];
}
function findingsTable(severity, findings) {
    const own = findings.filter((finding) => finding.severity === severity);
    if (own.length === 0)
        return '';
    const rows = own
        .slice(0, rowsShown[severity])
        .map(({ rule, apiId, message, since, owner, place, ...rest }) => [
        (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(apiId ?? 'The catalogue', 90),
        rule,
        [(0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(message, 400), fixOf(rest)].join('<br>'),
        [
            since,
            owner === undefined ? '' : (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(owner, 60),
            place ? (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(`${place.file}:${place.line}`, 120) : '',
        ]
            .filter((part) => part !== '')
            .join('<br>'),
    ]);
    const rest = own.length - rows.length;
    return [
        (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .table */ .tp)(['entry', 'rule', 'what and what to do', 'since'], rows),
        ...(rest > 0 ? [`And ${rest} more in the report.`] : []),
    ].join('\n\n');
}
/** A command is code: as text it could not be copied. */
function fixOf(finding) {
    const { command } = finding;
    return `${(0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)((0,_audit_report_js__WEBPACK_IMPORTED_MODULE_1__/* .fixAlone */ .bQ)(finding), 400)}${command === undefined ? '' : ` ${(0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(command, 1000)}`}`;
}
function unknownList({ unknown }) {
    const rows = unknown
        .slice(0, unknownShown)
        .map(({ apiId, what, why }) => `- ${(0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(apiId === undefined ? what : `${apiId}: ${what}`, 200)}: ${(0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(why, 200)}`);
    const rest = unknown.length - rows.length;
    return [...rows, ...(rest > 0 ? [`- and ${rest} more`] : [])].join('\n');
}


/***/ }),

/***/ 39985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ot: () => (/* binding */ countBySeverity),
/* harmony export */   bQ: () => (/* binding */ fixAlone),
/* harmony export */   n$: () => (/* binding */ findingsInWords),
/* harmony export */   wq: () => (/* binding */ isAuditReport)
/* harmony export */ });
/* harmony import */ var _http_secret_parameters_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4828);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(85285);
/* harmony import */ var _optional_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(26080);



function isAuditReport(report) {
    return 'audit' in report;
}
/** What to do, without the command. */
function fixAlone({ fix, command }) {
    return command !== undefined && fix.endsWith(command) ? fix.slice(0, -command.length).trimEnd() : fix;
}
/** Findings in the words of a host, without the secrets of the URLs in them: they go into files, issues and summaries. */
function findingsInWords(findings, words) {
    return findings.map(({ command, ...finding }) => ({
        ...finding,
        ...(0,_optional_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .l)('command', command && (0,_http_secret_parameters_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutUrlSecrets */ .t)((0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .render */ .XX)([command], words))),
        message: (0,_http_secret_parameters_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutUrlSecrets */ .t)((0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .render */ .XX)(finding.message, words)),
        fix: (0,_http_secret_parameters_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutUrlSecrets */ .t)((0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .render */ .XX)(finding.fix, words)),
        evidence: (0,_http_secret_parameters_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutUrlSecrets */ .t)(finding.evidence),
    }));
}
function countBySeverity(findings) {
    const counts = { error: 0, warning: 0, note: 0 };
    for (const { severity } of findings)
        counts[severity]++;
    return counts;
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

/***/ 42888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $1: () => (/* binding */ isFleetReport),
/* harmony export */   F2: () => (/* binding */ withResults),
/* harmony export */   LK: () => (/* binding */ fleetCounts),
/* harmony export */   SD: () => (/* binding */ resultWithoutEffort),
/* harmony export */   VA: () => (/* binding */ stagedNames),
/* harmony export */   jV: () => (/* binding */ fleetReport),
/* harmony export */   uk: () => (/* binding */ overallReport)
/* harmony export */ });
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(56859);

function isFleetReport(report) {
    return 'results' in report;
}
function overallReport(report) {
    if (!isFleetReport(report))
        return report;
    const { results, counts: _, manifest: _manifest, files: _files, ...whole } = report;
    const stagedIds = results.flatMap((result) => stagedNames(result)?.apiId ?? []);
    return {
        ...whole,
        ...(stagedIds.length === 0 ? {} : { stagedIds }),
        changed: results.some(({ changed }) => changed),
        run: results[0]?.run ?? {},
        plan: results.flatMap(({ plan }) => plan),
        applied: results.flatMap(({ applied }) => applied),
    };
}
/** The names of the entry that a pull request has for a unit of its manifest; undefined where it has none. */
function stagedNames({ unit, staging, names, status, applied }) {
    if (!unit || !staging || staging.place === 'preview')
        return undefined;
    const isThere = status === 'registered' || status === 'unchanged' || applied.some(({ kind }) => kind === 'api');
    return isThere ? names : undefined;
}
/** The fleet report of a run that has one report of its own, and these results. */
function fleetReport(whole, results) {
    const { status, exitCode, command, requests, timings, warnings, error } = whole;
    return {
        status,
        exitCode,
        command,
        counts: fleetCounts(results).counts,
        results,
        requests,
        timings,
        warnings,
        ...(error === undefined ? {} : { error }),
    };
}
/** The same report with other results. */
function withResults(report, results) {
    return { ...report, counts: fleetCounts(results).counts, results };
}
/** How many of the results have each status. */
function fleetCounts(results) {
    const counts = {};
    for (const { status } of results)
        counts[status] = (counts[status] ?? 0) + 1;
    return { counts };
}
/** A result within a fleet: effort is counted for the run as a whole. */
function resultWithoutEffort(result) {
    return { ...result, run: {}, requests: _report_js__WEBPACK_IMPORTED_MODULE_0__/* .noRequests */ .Il, timings: {} };
}


/***/ }),

/***/ 79165:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J7: () => (/* binding */ countsLine),
/* harmony export */   gD: () => (/* binding */ headlineOf),
/* harmony export */   nl: () => (/* binding */ unitLine),
/* harmony export */   ow: () => (/* binding */ resultLine)
/* harmony export */ });
/* harmony import */ var _surface_phrase_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(87697);
/* harmony import */ var _text_counted_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(31522);
/* harmony import */ var _text_printable_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(20075);
/* harmony import */ var _audit_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(29934);
/* harmony import */ var _audit_report_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(39985);
/* harmony import */ var _fleet_report_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(42888);
/* harmony import */ var _plan_totals_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(22488);







/** Title, verdict on the server's changes, and outcome; the outcome first where it matters more than the changes. */
function headlineOf(report) {
    const outcome = outcomeOf(report);
    const verdict = verdictClause(report);
    const title = titleOf(report);
    if (verdict === undefined || report.status === 'removed')
        return { title, clauses: [outcome] };
    const stopped = report.status === 'skipped' || report.status === 'failed';
    const aboutChanges = !stopped || report.error?.code === 'surface-gate';
    return { title, clauses: aboutChanges ? [verdict, outcome] : [outcome, verdict] };
}
/** One line for the end of a log. */
function resultLine(report) {
    if ((0,_audit_report_js__WEBPACK_IMPORTED_MODULE_1__/* .isAuditReport */ .wq)(report))
        return auditLine(report);
    if ((0,_fleet_report_js__WEBPACK_IMPORTED_MODULE_2__/* .isFleetReport */ .$1)(report))
        return fleetLine(report);
    const { title, clauses } = headlineOf(report);
    return `${title}: ${clauses.map(_surface_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .plainPhrase */ .Uy).join('; ')}`;
}
/** One unit of a fleet and what became of it, safe to print: `weather (dev): unhealthy, connect`. */
function unitLine({ unit, status, error, warnings: [warning] }) {
    const environment = unit?.environmentId === undefined ? '' : ` (${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g)(unit.environmentId, 90)})`;
    const reason = error?.message ?? warning?.message;
    return `${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g)(unit?.apiId ?? '', 90)}${environment}: ${status}${reason === undefined ? '' : `; ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g)(reason, 200)}`}`;
}
function titleOf({ title, staging, names, probe }) {
    const server = probe?.serverInfo;
    return (0,_text_printable_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g)(title ?? staging?.apiId ?? names?.apiId ?? server?.title ?? server?.name ?? 'MCP Register', 100);
}
function verdictClause({ verdict, surface }) {
    const count = (wanted) => surface?.changes.filter((one) => one.verdict === wanted).length ?? 0;
    switch (verdict) {
        case 'breaking':
            return [(0,_text_counted_js__WEBPACK_IMPORTED_MODULE_6__/* .counted */ .h)(count('breaking'), 'breaking change')];
        case 'incomplete':
            return ['incomplete comparison'];
        case 'unproven':
            return [surface ? (0,_text_counted_js__WEBPACK_IMPORTED_MODULE_6__/* .counted */ .h)(count('unproven'), 'unproven change') : 'not compared'];
        case 'warning':
            return [`${(0,_text_counted_js__WEBPACK_IMPORTED_MODULE_6__/* .counted */ .h)(count('warning'), 'change')} to review`];
        case 'compatible':
            return [
                count('compatible') > 0
                    ? (0,_text_counted_js__WEBPACK_IMPORTED_MODULE_6__/* .counted */ .h)(count('compatible'), 'compatible change')
                    : (0,_text_counted_js__WEBPACK_IMPORTED_MODULE_6__/* .counted */ .h)(count('notice'), 'minor change'),
            ];
        case 'none':
            return ['no change for clients'];
        default:
            return undefined;
    }
}
function outcomeOf(report) {
    const { status, names, target, staging, promotion, probe, changed, command } = report;
    if (report.export && status !== 'failed')
        return exportClause(report.export, changed);
    const entry = names && target ? (0,_surface_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .phrase */ .MZ) `${(0,_surface_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .named */ .KT)(names.apiId)} in ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g)(target.serviceName, 90)}` : undefined;
    switch (status) {
        case 'registered':
            if (!entry)
                return ['registered'];
            if (promotion)
                return (0,_surface_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .phrase */ .MZ) `promoted from ${(0,_surface_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .named */ .KT)(promotion.from)} to ${(0,_surface_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .named */ .KT)(promotion.to)}: ${entry}`;
            return (0,_surface_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .phrase */ .MZ) `${staging ? 'staged' : 'registered'} as ${entry}`;
        case 'unchanged':
            if (command === 'dump')
                return ['dumped as a manifest'];
            if (!entry)
                return ['nothing to remove'];
            return staging ? (0,_surface_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .phrase */ .MZ) `staged as ${entry}` : (0,_surface_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .phrase */ .MZ) `${entry} is up to date`;
        case 'planned':
            if (staging?.place !== 'preview') {
                return [changed ? 'planned; nothing was written' : 'nothing to change; nothing was written'];
            }
            return (0,_surface_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .phrase */ .MZ) `preview; ${mergingWould(report)}${(0,_surface_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .named */ .KT)(staging.apiId ?? 'the entry')}`;
        case 'removed':
            return [target ? `removed from ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g)(target.serviceName, 90)}` : 'removed'];
        case 'healthy':
            return ['healthy'];
        case 'skipped':
            if (staging)
                return ['not staged'];
            return [
                probe?.status.startsWith('protected-') ? 'skipped; a credential is needed to see more' : 'skipped',
            ];
        case 'deleted':
            return ['deleted'];
        case 'released':
            return ['kept without our mark'];
        case 'unhealthy':
        case 'refused':
        case 'failed':
        case 'interrupted':
        case 'not-started':
            return [failureClause(report)];
    }
}
function mergingWould({ changed, plan, promotion }) {
    const what = promotion ? 'the promotion' : 'merging';
    if (plan.some(({ kind, action }) => kind === 'api' && action === 'create'))
        return `${what} creates `;
    return `${what} ${changed ? 'would change ' : 'would change nothing in '}`;
}
function exportClause({ file, entries, added, updated, removed }, changed) {
    const count = `${entries} ${entries === 1 ? 'entry' : 'entries'}`;
    if (file === undefined)
        return [count];
    const name = (0,_surface_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .named */ .KT)((0,_text_printable_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g)(file, 200));
    if (!changed)
        return (0,_surface_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .phrase */ .MZ) `${name} is in step with the catalogue: ${count}`;
    const changes = `${added.length} added, ${updated.length} updated, ${removed.length} removed`;
    return (0,_surface_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .phrase */ .MZ) `wrote ${name}: ${count}, ${changes}`;
}
function failureClause({ exitCode, applied, target }) {
    const failed = `failed (exit ${exitCode})`;
    if (applied.length > 0)
        return `${failed}; ${(0,_text_counted_js__WEBPACK_IMPORTED_MODULE_6__/* .counted */ .h)(applied.length, 'write')} before that`;
    // A write that was not confirmed may have been carried out.
    return target && exitCode !== 6 ? `${failed}; nothing was written` : failed;
}
const statuses = [
    'registered',
    'removed',
    'deleted',
    'released',
    'planned',
    'unchanged',
    'healthy',
    'skipped',
    'unhealthy',
    'refused',
    'failed',
    'interrupted',
    'not-started',
];
function auditLine({ audit, error, exitCode }) {
    const failed = error ? `failed (exit ${exitCode}); ` : '';
    const unknown = audit.unknown.length === 0 ? '' : `, ${audit.unknown.length} not known`;
    return `Audit of ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g)(audit.subject, 100)}: ${failed}${(0,_audit_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .auditCounts */ .g)(audit)}${unknown}`;
}
/** How many results have each status, in words: `12 registered, 1 unhealthy`. */
function countsLine({ counts }) {
    const found = statuses.flatMap((status) => {
        const count = counts[status] ?? 0;
        return count === 0 ? [] : [`${count} ${status === 'not-started' ? 'not started' : status}`];
    });
    return found.length === 0 ? 'no entries' : found.join(', ');
}
function fleetLine({ counts, results, warnings, error, exitCode, command }) {
    const done = warnings.some(({ code }) => code === 'nothing-to-remove')
        ? 'nothing to remove'
        : countsLine({ counts });
    const found = [done, (0,_plan_totals_js__WEBPACK_IMPORTED_MODULE_3__/* .fleetTotals */ .e)(results)].filter(Boolean).join('; ');
    return `${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g)(command, 30)}: ${error ? `failed (exit ${exitCode}); ` : ''}${found}`;
}


/***/ }),

/***/ 49399:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ sentenceOf),
/* harmony export */   Mn: () => (/* binding */ lines),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   pI: () => (/* binding */ toCopy),
/* harmony export */   sb: () => (/* binding */ clause),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   uW: () => (/* binding */ section)
/* harmony export */ });
/* harmony import */ var _surface_phrase_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(87697);
/* harmony import */ var _text_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3067);
/* harmony import */ var _text_printable_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(20075);



/**
 * Text from outside for one Markdown table cell or line: it cannot end a table, start a link, mention a
 * person or carry HTML.
 */
function text(value, length = 200) {
    return (0,_text_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .F)((0,_text_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)(value, length));
}
/** A URL of ours as code: what is clickable and what is not is decided by us. */
function code(value, length = 400) {
    return `\`${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)(value, length).replace(/[`|]/g, '')}\``;
}
/** What stays as it is within a code span, in a table too. */
const plainName = /^[\w.:/$*[\]{}-]+$/;
/** A clause with the names in it as code, or as quoted text where code could not hold them. */
function clause(parts) {
    return parts
        .map((part) => {
        if (typeof part === 'string')
            return within(part);
        return plainName.test(part.name) ? `\`${part.name}\`` : `“${text(part.name)}”`;
    })
        .join('');
}
/** Text within a clause, with the blanks at its ends. */
function within(part) {
    const [, start = '', inner = '', end = ''] = /^( ?)([\s\S]*?)( ?)$/.exec(part) ?? [];
    return `${start}${text(inner, 600)}${end}`;
}
/** A clause as a sentence. */
function sentenceOf(parts) {
    return (0,_surface_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .asSentence */ .KG)(clause(parts));
}
/** Lines of text, one below the other. */
function lines(value, length) {
    return value
        .split('\n')
        .map((line) => text(line, length))
        .join('<br>');
}
/** Lines to copy as they stand. */
function toCopy(values) {
    return ['```text', ...values.map((value) => (0,_text_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)(value, 400).replaceAll('`', "'")), '```'].join('\n');
}
function table(head, rows) {
    const row = (cells) => `| ${cells.join(' | ')} |`;
    return [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');
}
function section(title, content) {
    return content === '' ? '' : `#### ${title}\n\n${content}`;
}


/***/ }),

/***/ 22488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ planTotals),
/* harmony export */   e: () => (/* binding */ fleetTotals)
/* harmony export */ });
const verbs = { create: 'to create', update: 'to update', delete: 'to delete', keep: 'unchanged' };
/** How many resources a plan creates, updates, deletes and keeps; empty for a plan without steps. */
function planTotals(plan) {
    if (plan.length === 0)
        return '';
    return Object.entries(verbs)
        .map(([action, verb]) => `${plan.filter((step) => step.action === action).length} ${verb}`)
        .join(', ');
}
/**
 * How many resources the plans of all units create, update and delete, with an environment that several of them need
 * counted once; empty where nothing is planned.
 */
function fleetTotals(results) {
    const steps = results.flatMap(({ status, plan }) => (status === 'planned' ? plan : []));
    const others = steps.filter(({ kind }) => kind !== 'environment');
    const environments = new Map(steps
        .filter(({ kind }) => kind === 'environment')
        .map((step) => [`${step.action} ${step.id.toLowerCase()}`, step]));
    const needed = [...environments.values(), ...others].filter(({ action }) => action !== 'keep');
    if (needed.length === 0)
        return '';
    const count = (wanted) => needed.filter(({ action }) => action === wanted).length;
    return `in all ${count('create')} to create, ${count('update')} to update, ${count('delete')} to delete`;
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

/***/ 31198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   EW: () => (/* binding */ whoseTime),
/* harmony export */   rQ: () => (/* binding */ waitingText)
/* harmony export */ });
/* unused harmony export coveredMs */
/* harmony import */ var _text_seconds_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(77609);

/** Milliseconds in which at least one of the stretches goes on. */
function coveredMs(stretches) {
    let covered = 0;
    let until = Number.NEGATIVE_INFINITY;
    for (const { from, to } of stretches.toSorted((a, b) => a.from - b.from)) {
        covered += Math.max(0, to - Math.max(from, until));
        until = Math.max(until, to);
    }
    return covered;
}
/**
 * Whose time it was: that of Azure, its sign-in included, that of the MCP server, and our own, in which nothing was
 * waited for. Azure and the server are asked at the same time, so the first two overlap.
 *
 * @param total milliseconds of the run
 */
function whoseTime({ azure, server }, total = 0) {
    return {
        azure: Math.round(coveredMs(azure)),
        server: Math.round(coveredMs(server)),
        own: Math.max(0, Math.round(total - coveredMs([...azure, ...server]))),
    };
}
/** "waiting for Azure 1.6 s (1.5 s of it to sign in) and for the server 0.2 s, own work 0.1 s"; empty where nothing was waited for. */
function waitingText({ azure, server, own, token }) {
    if (azure === undefined || server === undefined || own === undefined || azure + server === 0)
        return '';
    const signIn = token ? ` (${(0,_text_seconds_js__WEBPACK_IMPORTED_MODULE_0__/* .seconds */ .Y)(token)} of it to sign in)` : '';
    return `waiting for Azure ${(0,_text_seconds_js__WEBPACK_IMPORTED_MODULE_0__/* .seconds */ .Y)(azure)}${signIn} and for the server ${(0,_text_seconds_js__WEBPACK_IMPORTED_MODULE_0__/* .seconds */ .Y)(server)}, own work ${(0,_text_seconds_js__WEBPACK_IMPORTED_MODULE_0__/* .seconds */ .Y)(own)}`;
}


/***/ }),

/***/ 60848:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  $_: () => (/* binding */ compareWithBaseline),
  eY: () => (/* binding */ snapshotOf),
  V6: () => (/* binding */ withHashes)
});

// EXTERNAL MODULE: ./build/core/clock.js + 1 modules
var core_clock = __nccwpck_require__(74396);
// EXTERNAL MODULE: ./build/core/surface/canonical.js
var canonical = __nccwpck_require__(24040);
// EXTERNAL MODULE: ./build/core/surface/change.js
var change = __nccwpck_require__(59356);
// EXTERNAL MODULE: ./build/core/text/printable.js
var printable = __nccwpck_require__(20075);
// EXTERNAL MODULE: ./build/core/mcp/protocol.js
var protocol = __nccwpck_require__(9221);
// EXTERNAL MODULE: ./build/core/surface/phrase.js
var phrase = __nccwpck_require__(87697);
// EXTERNAL MODULE: ./build/core/surface/surface-facts.js
var surface_facts = __nccwpck_require__(69863);
;// CONCATENATED MODULE: ./build/core/surface/compare-capabilities.js



/** Capabilities and ways of calling a tool are announced for an era, and compared within one only. */
function inSameEra({ before, after }) {
    return isModern(before) === isModern(after);
}
/** Which capabilities, extensions and parts of them went, or are new, in each era that both surfaces have. */
function compareCapabilities(context, list) {
    const { before, after } = context;
    if (!before.capabilities || !after.capabilities) {
        const text = (0,phrase/* phrase */.MZ) `the registered document does not record the server’s capabilities; whether one was removed is unknown`;
        report(list, ['capabilities'], { change: 'changed', verdict: 'unproven', text });
        return;
    }
    const [old, now] = [announcements(before), announcements(after)];
    const told = new Set();
    for (const era of ['modern', 'legacy']) {
        const [was, is] = [old[era], now[era]];
        if (!was || !is)
            continue;
        const member = era === 'modern' || !isModern(after) ? 'capabilities' : 'legacyCapabilities';
        compareEra({ before: was, after: is, list, member, told });
    }
    if (!(old.modern && now.modern) && !(old.legacy && now.legacy))
        reportUncompared(context, list);
}
function compareEra({ before, after, list, member, told }) {
    const bothKnow = before.knowsParts && after.knowsParts;
    const judged = (name, { names }) => bothKnow || wholeOf(name, names) === undefined;
    for (const name of before.names) {
        if (after.names.has(name) || !judged(name, before) || told.has(`- ${name}`))
            continue;
        told.add(`- ${name}`);
        // The whole is told, and its parts went with it.
        const whole = wholeOf(name, before.names);
        if (whole !== undefined && !after.names.has(whole))
            continue;
        const found = (0,surface_facts/* isNotification */.o2)(name)
            ? {
                change: 'removed',
                verdict: 'warning',
                text: (0,phrase/* phrase */.MZ) `${capability(name)} was removed; clients are no longer told of changes`,
            }
            : {
                change: 'removed',
                verdict: 'breaking',
                text: (0,phrase/* phrase */.MZ) `${capability(name)} was removed${member === 'capabilities' ? '' : ' for clients that start with initialize'}; clients that use it will fail`,
            };
        report(list, [member, name], found);
    }
    for (const name of after.names) {
        if (before.names.has(name) || !judged(name, after) || told.has(`+ ${name}`))
            continue;
        told.add(`+ ${name}`);
        const whole = wholeOf(name, after.names);
        if (whole !== undefined && !before.names.has(whole))
            continue;
        const text = (0,phrase/* phrase */.MZ) `${capability(name)} was added`;
        report(list, [member, name], { change: 'added', verdict: 'compatible', text });
    }
}
function reportUncompared({ before, after }, list) {
    const [old, now] = [before.capabilities ?? [], after.capabilities ?? []];
    for (const name of old.filter((each) => !now.includes(each))) {
        const text = (0,phrase/* phrase */.MZ) `${capability(name)} was not compared, because the two surfaces were read in different eras of the protocol`;
        report(list, ['capabilities', name], { change: 'changed', verdict: 'warning', text });
    }
    for (const name of now.filter((each) => !old.includes(each))) {
        const text = (0,phrase/* phrase */.MZ) `${capability(name)} was added`;
        report(list, ['capabilities', name], { change: 'added', verdict: 'compatible', text });
    }
}
function announcements(facts) {
    const { capabilities = [], subcapabilities, legacyCapabilities } = facts;
    const own = {
        names: new Set([...capabilities, ...(subcapabilities ?? [])]),
        knowsParts: subcapabilities !== undefined,
    };
    if (!isModern(facts))
        return { legacy: own };
    return legacyCapabilities
        ? { modern: own, legacy: { names: new Set(legacyCapabilities), knowsParts: true } }
        : { modern: own };
}
/** Each era announces its own: `tasks` of initialize is no capability of 2026-07-28, and is not lost by that. */
function isModern({ protocolVersion }) {
    return protocol/* modernVersions */.zM.includes(protocolVersion);
}
/** What a name is a part of; undefined for a capability, and for an extension, which may have a slash in its name. */
function wholeOf(name, names) {
    if (name.startsWith('extensions/'))
        return undefined;
    const whole = name.slice(0, Math.max(0, name.lastIndexOf('/')));
    return names.has(whole) ? whole : undefined;
}
function capability(name) {
    const id = /^extensions\/(.+)$/s.exec(name)?.[1];
    if (id !== undefined)
        return (0,phrase/* phrase */.MZ) `the extension ${(0,phrase/* named */.KT)(id)}`;
    return (0,phrase/* phrase */.MZ) `the capability ${(0,phrase/* named */.KT)(name.replaceAll('/', '.'))}`;
}
function report(list, path, found) {
    list.add({ kind: 'server', name: 'server', ...found }, path);
}

;// CONCATENATED MODULE: ./build/core/surface/compare-facts.js



/** Ways to open a server, and the clients that know no other. */
const eras = [
    { era: 'modern', way: 'server/discover', clients: 'clients of MCP 2026-07-28 and later' },
    { era: 'legacy', way: 'initialize', clients: 'clients of MCP 2025-11-25 and earlier' },
    { era: 'sse', way: 'HTTP+SSE', clients: 'clients of the HTTP+SSE transport' },
];
/** A server may list different items to different callers: such surfaces are not compared. */
function authorisationDiffers({ before, after }, list) {
    if (before.authenticated === after.authenticated)
        return false;
    const [was, is] = before.authenticated ? ['with', 'without'] : ['without', 'with'];
    const text = (0,phrase/* phrase */.MZ) `the registered surface was read ${was} a credential and the new one ${is}; a server can list different items in each case, so the two were not compared`;
    compare_facts_report(list, { path: ['authenticated'], change: 'changed', verdict: 'unproven', text });
    return true;
}
/** What changed around the lists: ways of opening the server, capabilities, and what weakens the comparison. */
function compareFacts({ before, after }, list) {
    if (after.partial) {
        const text = (0,phrase/* phrase */.MZ) `the new surface is incomplete, because a list was cut off or a schema was too large; what is missing was not compared`;
        compare_facts_report(list, { path: ['partial'], change: 'changed', verdict: 'incomplete', text });
    }
    else if (before.partial) {
        // A complete surface replaces it: closing a gate here would keep that from happening.
        const text = (0,phrase/* phrase */.MZ) `the registered surface is incomplete, because a list was cut off or a schema was too large; only the rest was compared`;
        compare_facts_report(list, { path: ['partial'], change: 'changed', verdict: 'warning', text });
    }
    if (before.protocolVersion !== after.protocolVersion || before.transport !== after.transport) {
        const [was, is] = [before, after].map(({ protocolVersion, transport }) => `${(0,printable/* printable */.g)(protocolVersion, 30)} over ${transport}`);
        const text = (0,phrase/* phrase */.MZ) `the registered surface was read with protocol ${was ?? ''} and the new one with ${is ?? ''}; a server can list different items in each`;
        compare_facts_report(list, { path: ['protocolVersion'], change: 'changed', verdict: 'warning', text });
    }
    for (const { era, way, clients } of eras) {
        if (before.eras[era] === after.eras[era])
            continue;
        if (after.eras[era]) {
            compare_facts_report(list, {
                path: ['eras', era],
                change: 'added',
                verdict: 'compatible',
                text: (0,phrase/* phrase */.MZ) `the server now answers ${way}`,
            });
        }
        else {
            const text = (0,phrase/* phrase */.MZ) `the server no longer answers ${way}; ${clients} cannot use it`;
            compare_facts_report(list, { path: ['eras', era], change: 'removed', verdict: 'breaking', text });
        }
    }
    compareCapabilities({ before, after }, list);
}
/** A breaking change calls for a new major version. A lower one is a rollback and says enough by itself. */
function versionWarning({ before, after }, list) {
    const [was, is] = [before.serverVersion, after.serverVersion];
    if (!list.has('breaking') || was === undefined || is === undefined)
        return;
    if (was !== is && (majorOf(was) === undefined || majorOf(was) !== majorOf(is)))
        return;
    const [old, now] = [(0,printable/* printable */.g)(was, 30), (0,printable/* printable */.g)(is, 30)];
    const text = was === is
        ? (0,phrase/* phrase */.MZ) `there are breaking changes, but the server still reports version ${now}`
        : (0,phrase/* phrase */.MZ) `there are breaking changes, but the server’s version only changed from ${old} to ${now}`;
    compare_facts_report(list, { path: ['version'], change: 'changed', verdict: 'warning', text });
}
/** The first number of `2.1.0`, `v2.1` or `2`; undefined when the version is of another kind. */
function majorOf(version) {
    return /^v?(\d+)(?:\.\d+)*(?:[-+].*)?$/i.exec(version)?.[1];
}
function compare_facts_report(list, { path, ...found }) {
    list.add({ kind: 'server', name: 'server', ...found }, path);
}

// EXTERNAL MODULE: ./build/core/json.js
var json = __nccwpck_require__(28314);
// EXTERNAL MODULE: ./build/core/surface/excerpt.js
var excerpt = __nccwpck_require__(83983);
;// CONCATENATED MODULE: ./build/core/surface/compare-texts.js



/** Adds a notice when the two differ, with what they say where they differ. */
function compareText(pair, list) {
    const { kind, name, subject, before, after, path = [pair.member] } = pair;
    if (before === after)
        return;
    const change = changeOf(before, after);
    const past = pair.member.endsWith('s') ? 'were' : 'was';
    const verb = { added: `${past} added`, removed: `${past} removed`, changed: 'changed' }[change];
    const text = (0,phrase/* phrase */.MZ) `the ${(0,printable/* printable */.g)(pair.member, 60)} of ${subject} ${verb}`;
    const excerpts = (0,excerpt/* excerptsOf */.U)(textOf(before), textOf(after));
    list.add({ kind, name, change, verdict: 'notice', text, ...excerpts }, path);
}
/** Whether something was added, removed or changed, by what stood there before and what stands there now. */
function changeOf(before, after) {
    if ((before === undefined) === (after === undefined))
        return 'changed';
    return before === undefined ? 'added' : 'removed';
}
function textOf(value) {
    return typeof value === 'string' ? value : undefined;
}

;// CONCATENATED MODULE: ./build/core/surface/compare-prompts.js





/** What became of one prompt that both surfaces have. */
function comparePrompt(before, after, list) {
    const name = String(after.name);
    const prompt = (0,phrase/* phrase */.MZ) `the prompt ${(0,phrase/* named */.KT)(name)}`;
    const report = (path, change, verdict, text) => list.add({ kind: 'prompt', name, change, verdict, text }, path);
    for (const member of ['title', 'description']) {
        compareText({ kind: 'prompt', name, subject: prompt, member, before: before[member], after: after[member] }, list);
    }
    const [old, now] = [argumentsOf(before.arguments), argumentsOf(after.arguments)];
    for (const [argument, is] of now) {
        const was = old.get(argument);
        const path = ['arguments', argument];
        if (!was) {
            if (isRequired(is)) {
                const text = (0,phrase/* phrase */.MZ) `${prompt} now requires the new argument ${(0,phrase/* named */.KT)(argument)}; requests without it will fail`;
                report(path, 'added', 'breaking', text);
            }
            else {
                report(path, 'added', 'compatible', (0,phrase/* phrase */.MZ) `${prompt} accepts the new optional argument ${(0,phrase/* named */.KT)(argument)}`);
            }
            continue;
        }
        if (isRequired(is) && !isRequired(was)) {
            const text = (0,phrase/* phrase */.MZ) `${prompt} now requires the argument ${(0,phrase/* named */.KT)(argument)}; requests without it will fail`;
            report(path, 'changed', 'breaking', text);
        }
        else if (isRequired(was) && !isRequired(is)) {
            report(path, 'changed', 'compatible', (0,phrase/* phrase */.MZ) `${prompt} no longer requires the argument ${(0,phrase/* named */.KT)(argument)}`);
        }
        if (notes(was) !== notes(is)) {
            const text = (0,phrase/* phrase */.MZ) `${prompt} changes the description of the argument ${(0,phrase/* named */.KT)(argument)}`;
            const excerpts = (0,excerpt/* excerptsOf */.U)(describe(was), describe(is));
            list.add({ kind: 'prompt', name, change: 'changed', verdict: 'notice', text, ...excerpts }, path);
        }
    }
    for (const argument of old.keys()) {
        if (now.has(argument))
            continue;
        const text = (0,phrase/* phrase */.MZ) `${prompt} no longer accepts the argument ${(0,phrase/* named */.KT)(argument)}; clients still send it, and it is ignored at best`;
        report(['arguments', argument], 'removed', 'breaking', text);
    }
}
function argumentsOf(list) {
    const items = Array.isArray(list) ? list : [];
    return new Map(items.filter(json/* isJsonObject */.O).map((argument) => [String(argument.name), argument]));
}
function isRequired({ required }) {
    return required === true;
}
/** What people and models read of an argument, on one line. */
function describe({ title, description }) {
    const texts = [title, description].filter((text) => typeof text === 'string');
    return texts.length === 0 ? undefined : texts.join(': ');
}
function notes({ title, description }) {
    return (0,canonical/* canonicalJson */.dj)([title ?? null, description ?? null]);
}

// EXTERNAL MODULE: ./build/core/mcp/parameter-headers.js
var parameter_headers = __nccwpck_require__(50141);
;// CONCATENATED MODULE: ./build/core/surface/schema/budget.js
/** What remains is not compared. Caught where a tool is compared, and reported as incomplete. */
class BudgetSpent extends Error {
}
/** Made once: a trace of each of thousands would cost more than what was spent. */
const budgetSpent = new BudgetSpent('the budget of the comparison is spent');
/** The part that any tool may take beyond its own; some twenty times what the largest list of tools ever seen needs. */
const sharedUnits = 1_000_000;
const totalMs = 1200;
/** After so much time each tool has its own part only, so that the tools which follow are compared too. */
const sharedMs = 600;
/** For all work that can be left out, and for one piece of it. */
const spareUnits = 1_000_000;
const spareUnitsOnce = 20_000;
const unitsPerLookAtClock = 4096;
function createBudget(clock) {
    const start = clock.now();
    let [own, shared, spent, untilClock] = [0, sharedUnits, 0, unitsPerLookAtClock];
    let [spare, once] = [spareUnits, undefined];
    const lookAtClock = () => {
        const passed = clock.now() - start;
        if (passed > sharedMs)
            shared = spare = 0;
        if (passed > totalMs)
            own = 0;
    };
    return {
        get spent() {
            return spent;
        },
        begin(units) {
            own = units;
            lookAtClock();
        },
        spare(work) {
            if (once !== undefined)
                return work();
            once = Math.min(spare, spareUnitsOnce);
            spare -= once;
            try {
                return work();
            }
            catch (error) {
                if (!(error instanceof BudgetSpent))
                    throw error;
                return undefined;
            }
            finally {
                spare += Math.max(0, once);
                once = undefined;
            }
        },
        spend(units) {
            spent += units;
            untilClock -= units;
            if (untilClock <= 0) {
                untilClock = unitsPerLookAtClock;
                lookAtClock();
            }
            if (once !== undefined) {
                once -= units;
                if (once < 0)
                    throw budgetSpent;
                return;
            }
            const fromShared = Math.max(0, units - own);
            own = Math.max(0, own - units);
            if (fromShared > shared)
                throw budgetSpent;
            shared -= fromShared;
        },
    };
}

;// CONCATENATED MODULE: ./build/core/surface/schema/canonical-ids.js

/**
 * Numbers JSON values so that two have the same number when their canonical texts are the same. Every value is read
 * once, however often it is compared, and no text is built: a part that many values share is held once.
 */
class CanonicalIds {
    #texts = new Map();
    #others = new Map();
    #known = new WeakMap();
    #budget;
    #next = 0;
    constructor(budget) {
        this.#budget = budget;
    }
    of(value) {
        if (typeof value === 'string')
            return this.#number(this.#texts, value);
        if (typeof value !== 'object' || value === null)
            return this.#number(this.#others, String(value));
        const known = this.#known.get(value);
        if (known !== undefined)
            return known;
        const id = this.#number(this.#others, this.#form(value));
        this.#known.set(value, id);
        return id;
    }
    /** The parts of a list or an object, each by its number; members in an order that does not depend on the text. */
    #form(value) {
        if (Array.isArray(value))
            return `[${value.map((item) => this.of(item)).join()}]`;
        if (!(0,json/* isJsonObject */.O)(value))
            return '';
        const members = Object.keys(value).map((name) => `${this.of(name)}:${this.of(value[name] ?? null)}`);
        return `{${members.sort().join()}}`;
    }
    #number(known, text) {
        // Reading a character costs a small part of what keeping a value costs.
        this.#budget.spend(1 + (text.length >> 5));
        const id = known.get(text);
        if (id !== undefined)
            return id;
        known.set(text, this.#next);
        return this.#next++;
    }
}

// EXTERNAL MODULE: ./build/core/optional.js
var optional = __nccwpck_require__(26080);
;// CONCATENATED MODULE: ./build/core/surface/schema/types.js
const allTypes = new Set([
    'array',
    'boolean',
    'fraction',
    'integer',
    'null',
    'object',
    'string',
]);
const noTypes = new Set();
const atomsOf = new Map([
    ['array', ['array']],
    ['boolean', ['boolean']],
    ['integer', ['integer']],
    ['null', ['null']],
    ['number', ['integer', 'fraction']],
    ['object', ['object']],
    ['string', ['string']],
]);
/** @returns undefined when `type` is not what JSON Schema knows */
function parseTypes(type) {
    if (type === undefined)
        return allTypes;
    const names = Array.isArray(type) ? type : [type];
    const atoms = new Set();
    for (const name of names) {
        const known = typeof name === 'string' ? atomsOf.get(name) : undefined;
        if (!known)
            return undefined;
        for (const atom of known)
            atoms.add(atom);
    }
    return atoms;
}
/** The names that `type` has for these, in order; `number` stands for `integer` too. */
function typeNames(atoms) {
    const names = new Set([...atoms].map((atom) => (atom === 'fraction' ? 'number' : atom)));
    if (names.has('number'))
        names.delete('integer');
    return [...names].sort();
}
function typeOf(value) {
    if (value === null)
        return 'null';
    if (Array.isArray(value))
        return 'array';
    switch (typeof value) {
        case 'boolean':
            return 'boolean';
        case 'number':
            return Number.isInteger(value) ? 'integer' : 'fraction';
        case 'string':
            return 'string';
        default:
            return 'object';
    }
}
/** The types in words: `string or null`, `anything`, `nothing`. */
function nameTypes(atoms) {
    if (atoms.size === 0)
        return 'nothing';
    if (atoms.size === allTypes.size)
        return 'anything';
    const names = [...atomsOf]
        .filter(([name, parts]) => parts.every((atom) => atoms.has(atom)) && !(name === 'integer' && atoms.has('fraction')))
        .map(([name]) => name);
    if (atoms.has('fraction') && !atoms.has('integer'))
        names.push('number');
    return names.length < 2 ? names.join() : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;
}
function minus(atoms, others) {
    return new Set([...atoms].filter((atom) => !others.has(atom)));
}
function overlap(atoms, others) {
    return [...atoms].some((atom) => others.has(atom));
}

;// CONCATENATED MODULE: ./build/core/surface/schema/discriminator.js

/**
 * The property by which alternatives that are objects are told apart: each requires it, and each lists values for it
 * that no other has. Undefined when there is none.
 */
function discriminatorOf(document, branches) {
    const views = branches.map((branch) => document.view(branch)).filter(isObjectAlone);
    const [first, ...others] = views;
    if (!first || others.length === 0)
        return undefined;
    return [...first.required].find((name) => {
        const seen = new Set();
        return views.every((view) => {
            const tags = tagsOf(document, view, name);
            if (!tags || tags.some((id) => seen.has(id)))
                return false;
            for (const id of tags)
                seen.add(id);
            return true;
        });
    });
}
/** The canonical numbers of the values that an object lists for a property that it requires. */
function tagsOf(document, view, name) {
    const property = view?.required.has(name) ? view.properties.get(name) : undefined;
    const values = property === undefined ? undefined : document.view(property)?.values;
    document.spend(values?.size ?? 1);
    return values && [...values.keys()];
}
/** Whether no value can match two of the alternatives, as far as types, values and a discriminator tell. */
function excludeEachOther(document, branches) {
    document.spend(branches.length);
    const views = branches.map((branch) => document.view(branch));
    const objects = views.filter(isObjectAlone);
    if (objects.length > 1 && discriminatorOf(document, branches) === undefined)
        return false;
    const whole = new Set(objects.length > 0 ? ['object'] : []);
    const listed = new Map();
    for (const view of views) {
        if (!view)
            return false;
        if (objects.includes(view))
            continue;
        if (view.values) {
            document.spend(view.values.size);
            for (const [id, value] of view.values) {
                if (listed.has(id))
                    return false;
                listed.set(id, typeOf(value));
            }
            continue;
        }
        for (const atom of view.types) {
            if (whole.has(atom))
                return false;
            whole.add(atom);
        }
    }
    return [...listed.values()].every((atom) => !whole.has(atom));
}
function isObjectAlone(view) {
    return view?.types.size === 1 && view.types.has('object') && !view.values;
}

;// CONCATENATED MODULE: ./build/core/surface/schema/match-branches.js


/**
 * Finds for each old alternative its new self: the same one, the one with the same discriminator, one to which the
 * change is harmless, one of the same type.
 *
 * @param lists.apart whether each alternative stands for itself; else only an equal one will do
 */
function matchBranches(walk, lists) {
    const pairs = [];
    let [removed, added] = [numbered(lists.before), numbered(lists.after)];
    const pairUp = (fits) => {
        const free = new Set(added);
        removed = removed.filter((old) => {
            for (const now of free) {
                walk.spend(1);
                if (!fits(old, now))
                    continue;
                free.delete(now);
                pairs.push({ old, now });
                return false;
            }
            return true;
        });
        added = [...free];
    };
    // Mostly nothing changed: what reads the same is found without looking at every pair.
    const texts = new Map();
    for (const now of added) {
        const id = walk.after.id(now.schema);
        texts.set(id, [...(texts.get(id) ?? []), now]);
    }
    const taken = new Set();
    removed = removed.filter((old) => {
        const now = texts.get(walk.before.id(old.schema))?.pop();
        if (!now || !walk.same(old.schema, now.schema))
            return true;
        taken.add(now);
        pairs.push({ old, now });
        return false;
    });
    added = added.filter((now) => !taken.has(now));
    pairUp((old, now) => sharedType(walk, old, now) && walk.same(old.schema, now.schema));
    if (!lists.apart)
        return { pairs, removed, added };
    [removed, added] = [byType(walk.before, removed), byType(walk.after, added)];
    const tag = discriminatorOf(walk.before, lists.before);
    if (tag !== undefined && tag === discriminatorOf(walk.after, lists.after))
        pairUp(sameTag(walk, tag));
    pairUp((old, now) => sharedType(walk, old, now) && isHarmless(walk, old, now));
    const lost = () => removed.filter((old) => !lists.after.some((schema) => coversOld(walk, old, schema)));
    const gained = () => added.filter((now) => !lists.before.some((schema) => coversNew(walk, now, schema)));
    // What would be breaking if it had no other self comes first: a pair of the same type may differ in anything.
    if (walk.direction === 'input')
        removed = lost();
    else
        added = gained();
    pairUp((old, now) => sameTypes(walk, old, now));
    pairUp((old, now) => sharedType(walk, old, now));
    return walk.direction === 'input' ? { pairs, removed, added: gained() } : { pairs, removed: lost(), added };
}
function numbered(branches) {
    return branches.map((schema, at) => ({ schema, at }));
}
/** Alternatives of several types, each as one for every type. */
function byType(document, branches) {
    return branches.flatMap(({ schema, at }) => {
        const view = document.view(schema);
        if (!view || view.unfollowed || view.values || !Array.isArray(view.keywords.type))
            return [{ schema, at }];
        return document.alternatives(view).map((alternative) => ({ schema: alternative, at }));
    });
}
function isHarmless(walk, old, now) {
    const [before, after] = sides(walk, old.schema, now.schema);
    return walk.direction === 'input' ? walk.covers(before, after) : walk.covers(after, before);
}
function coversOld(walk, old, now) {
    walk.spend(1);
    const [before, after] = sides(walk, old.schema, now);
    return sharedType(walk, old, { schema: now }) && walk.covers(before, after);
}
function coversNew(walk, now, old) {
    walk.spend(1);
    const [before, after] = sides(walk, old, now.schema);
    return sharedType(walk, { schema: old }, now) && walk.covers(after, before);
}
function sides(walk, old, now) {
    return [
        { document: walk.before, schema: old },
        { document: walk.after, schema: now },
    ];
}
function sameTag(walk, name) {
    return (old, now) => {
        const tags = tagsOf(walk.before, walk.before.view(old.schema), name);
        const others = tagsOf(walk.after, walk.after.view(now.schema), name);
        return tags !== undefined && others !== undefined && tags.some((id) => others.includes(id));
    };
}
function sameTypes(walk, old, now) {
    const [before, after] = [walk.before.view(old.schema)?.types, walk.after.view(now.schema)?.types];
    return before !== undefined && before.size === after?.size && [...before].every((atom) => after.has(atom));
}
function sharedType(walk, old, now) {
    const [before, after] = [walk.before.view(old.schema)?.types, walk.after.view(now.schema)?.types];
    return before !== undefined && after !== undefined && overlap(before, after);
}

// EXTERNAL MODULE: ./build/core/surface/schema/keywords.js
var schema_keywords = __nccwpck_require__(92170);
;// CONCATENATED MODULE: ./build/core/surface/schema/schema-view.js

/** Whether nothing but annotations stands beside the alternatives. */
function isOnlyAlternatives({ keywords }, keyword) {
    return Object.keys(keywords).every((name) => name === keyword || (0,schema_keywords/* isAnnotation */.Ir)(name));
}
/** Whether a property that is not declared is refused, as far as that can be told from the object alone. */
function isClosed({ additional, rest }) {
    return additional === false && !rest.has('patternProperties');
}

;// CONCATENATED MODULE: ./build/core/surface/schema/schema-walk.js


function verdictOf(effect, direction) {
    if (effect === 'replaced')
        return 'breaking';
    return (effect === 'narrowed') === (direction === 'input') ? 'breaking' : 'compatible';
}
/** Reports a keyword that lets fewer, more or other values through. */
function reportEffect(walk, report) {
    const { place, at, change, effect, detail } = report;
    const verb = { narrowed: 'tightens', widened: 'loosens', replaced: 'changes' }[effect];
    if (verdictOf(effect, walk.direction) !== 'breaking') {
        const predicate = (0,phrase/* phrase */.MZ) `${verb} ${nameOf(walk, place)} (${detail})`;
        walk.report({ place, at, change, verdict: 'compatible', predicate });
        return;
    }
    const { verdict, told } = shownBy(walk, place, report.candidates);
    const result = verdict === 'breaking' ? consequence(walk) : '';
    walk.report({
        place,
        at,
        change,
        verdict,
        predicate: (0,phrase/* phrase */.MZ) `${verb} ${nameOf(walk, place)} (${detail})${result}${told}`,
    });
}
/** Reports what no rule here can judge: it must never look compatible. */
function reportUnproven(walk, { place, at, change, detail }) {
    const predicate = (0,phrase/* phrase */.MZ) `changes ${nameOf(walk, place)} (${detail}); whether this breaks callers is unknown`;
    walk.report({ place, at, change, verdict: 'unproven', predicate });
}
/** Reports what was not compared: it may be anything. */
function reportIncomplete(walk, place, why) {
    const predicate = (0,phrase/* phrase */.MZ) `was not compared completely: ${nameOf(walk, place)} is ${why}`;
    walk.report({ place, at: [], change: 'changed', verdict: 'incomplete', predicate });
}
function nameOf({ direction }, { label }) {
    if (label === '')
        return [direction === 'input' ? 'its input' : 'its result'];
    return direction === 'input' ? [(0,phrase/* named */.KT)(label)] : (0,phrase/* phrase */.MZ) `${(0,phrase/* named */.KT)(label)} in its result`;
}
function consequence({ direction }) {
    return direction === 'input'
        ? '; calls that used to work can fail'
        : '; callers can receive results that were not promised';
}
/**
 * Looks for a value that shows that a change breaks callers. Without one, no rule can tell whether it does: the schema
 * may refuse the same values elsewhere.
 */
function shownBy(walk, place, candidates) {
    // Nobody reads what a trial says, and any difference ends it.
    if (walk.setsOnly)
        return { verdict: 'breaking', told: '' };
    const example = walk.example(place, candidates);
    const what = walk.direction === 'input' ? 'was accepted' : 'can now be returned';
    switch (example.kind) {
        case 'whole':
            return { verdict: 'breaking', told: `: for example ${example.json} ${what}` };
        case 'part':
            return { verdict: 'breaking', told: `: the value ${example.json} there ${what}` };
        case 'none':
            return { verdict: 'unproven', told: '; whether this breaks callers is unknown' };
        case 'not-known':
            // A server that makes the search long must not open the gate by that.
            return { verdict: 'breaking', told: '' };
    }
}
/** The place of a property, as both path and label. */
function propertyPlace(place, name) {
    const label = place.label === '' ? name : cut(`${place.label}.${name}`);
    return { path: [...place.path, 'properties', name], label };
}
function below({ path, label }, at, suffix) {
    return { path: [...path, ...at], label: cut(label + suffix) };
}
/** Labels grow with depth and with the length of names: only their end is of interest. */
function cut(label) {
    return label.length <= 200 ? label : `…${label.slice(-199)}`;
}
function brief(value) {
    if (value === undefined)
        return 'nothing';
    if (typeof value === 'string')
        return (0,printable/* printable */.g)(`"${value.slice(0, 80)}"`, 60);
    return (0,printable/* printable */.g)(JSON.stringify(value), 60);
}

;// CONCATENATED MODULE: ./build/core/surface/schema/alternatives.js





/**
 * Compares two schemas of which at least one is nothing but alternatives. The other is then seen as one
 * alternative for each of its types: so `{ type: integer }` compares with `{ anyOf: [integer, null] }`.
 *
 * @returns false when the schemas are of another form, or have the same keyword: then nothing was compared
 */
function compareAsAlternatives(walk, before, after, place) {
    if (before.types.size === 0 || after.types.size === 0)
        return false;
    if (before.unfollowed || after.unfollowed)
        return false;
    const old = alternativesOf(before);
    const now = alternativesOf(after);
    if (old?.keyword === now?.keyword)
        return false;
    if (old && now) {
        const { keyword } = now;
        compareBranches(walk, {
            keyword: 'oneOf',
            before: old.branches,
            after: now.branches,
            place,
            written: keyword,
        });
        const [strict, branches] = old.keyword === 'oneOf' ? [walk.before, old.branches] : [walk.after, now.branches];
        const harmless = (old.keyword === 'oneOf') === (walk.direction === 'input');
        if (!harmless && !excludeEachOther(strict, branches)) {
            const detail = `${old.keyword} became ${keyword}`;
            reportUnproven(walk, { place, at: [keyword], change: 'changed', detail });
        }
    }
    else if (now) {
        const { keyword, branches } = now;
        const whole = walk.before.alternatives(before);
        compareBranches(walk, { keyword, before: whole, after: branches, place, written: keyword });
    }
    else if (old) {
        const whole = walk.after.alternatives(after);
        compareBranches(walk, { keyword: old.keyword, before: old.branches, after: whole, place });
    }
    return true;
}
/** Compares what stands under `anyOf` or `oneOf` beside other keywords. */
function compareAlternatives(walk, keyword, views) {
    const { place } = views;
    const [before, after] = [views.before[keyword], views.after[keyword]];
    const at = [keyword];
    if (before && after)
        compareBranches(walk, { keyword, before, after, place, written: keyword });
    else if (before) {
        reportEffect(walk, { place, at, change: 'removed', effect: 'widened', detail: `${keyword} was removed` });
    }
    else if (after) {
        reportEffect(walk, { place, at, change: 'added', effect: 'narrowed', detail: `${keyword} was added` });
    }
}
function alternativesOf(view) {
    for (const keyword of ['anyOf', 'oneOf']) {
        const branches = view[keyword];
        if (branches && isOnlyAlternatives(view, keyword))
            return { keyword, branches };
    }
    return undefined;
}
/**
 * Under `anyOf`, and under `oneOf` where no value matches two of them, each alternative stands for itself. Else a
 * wider alternative can clash with another, so only an equal one is the same, and a value has to show what changed.
 */
function compareBranches(walk, pair) {
    const { keyword, before, after, place, written } = pair;
    walk.spend(before.length + after.length);
    const apart = keyword === 'anyOf' || (excludeEachOther(walk.before, before) && excludeEachOther(walk.after, after));
    const { pairs, removed, added } = matchBranches(walk, { before, after, apart });
    for (const { old, now } of pairs) {
        const inside = written ? { ...place, path: [...place.path, written, String(now.at)] } : place;
        walk.compare(old.schema, now.schema, inside);
    }
    for (const { schema, at } of removed) {
        const side = { document: walk.before, schema };
        reportRemoved(walk, { at: [keyword, String(at)], apart, place, candidates: () => walk.samples(side) });
    }
    for (const { schema, at } of added) {
        const side = { document: walk.after, schema };
        const refuses = written === 'oneOf';
        reportAdded(walk, {
            at: [keyword, String(at)],
            apart: !refuses,
            place,
            candidates: () => walk.samples(side),
        });
    }
}
const notShown = { verdict: 'unproven', told: '' };
function reportRemoved(walk, { at, apart, place, candidates }) {
    if (apart) {
        const detail = `an alternative of ${at[0]} was removed`;
        reportEffect(walk, { place, at, change: 'removed', effect: 'narrowed', detail, candidates });
        return;
    }
    const isShown = walk.setsOnly || /^(?:whole|part)$/.test(walk.example(place, candidates).kind);
    const { verdict, told } = isShown ? shownBy(walk, place, candidates) : notShown;
    const output = 'whether values that used to match two of them are now returned is unknown';
    const input = 'whether another one accepts all that it accepted is unknown';
    const unknown = walk.direction === 'input' ? input : output;
    const predicate = (0,phrase/* phrase */.MZ) `removes an alternative of ${nameOf(walk, place)}${verdict === 'unproven' ? `; ${unknown}` : told}`;
    walk.report({ place, at, change: 'removed', verdict, predicate });
}
function reportAdded(walk, { at, apart, place, candidates }) {
    if (walk.direction === 'input' && !apart) {
        const predicate = (0,phrase/* phrase */.MZ) `adds an alternative to ${nameOf(walk, place)}; whether values can now match two of them, and be refused, is unknown`;
        walk.report({ place, at, change: 'added', verdict: 'unproven', predicate });
    }
    else {
        const detail = `an alternative of ${at[0]} was added`;
        reportEffect(walk, { place, at, change: 'added', effect: 'widened', detail, candidates });
    }
}

;// CONCATENATED MODULE: ./build/core/surface/schema/exact-number.js
/** Whether `value` is a whole number of times `divisor`, in decimal: 0.3 is three times 0.1. */
function isMultiple(value, divisor) {
    const numbers = aligned(value, divisor);
    if (!numbers)
        return Number.isInteger(value / divisor);
    const [whole, part] = numbers;
    return part !== 0n && whole % part === 0n;
}
/** The smallest number above 0 of which both are divisors; undefined when it has more digits than a number holds. */
function leastCommonMultiple(one, other) {
    const [a, b, exponent] = aligned(one, other) ?? [0n, 0n, 0];
    if (a === 0n || b === 0n)
        return undefined;
    const multiple = (a / greatestCommonDivisor(a, b)) * b;
    const value = Number(`${multiple < 0n ? -multiple : multiple}e${exponent}`);
    return Number.isFinite(value) && isMultiple(value, one) && isMultiple(value, other) ? value : undefined;
}
/** More digits than this would take time and mean nothing: a number holds seventeen. */
const maxDigits = 60;
/** Both as whole numbers of the same power of ten; undefined when they are too far apart. */
function aligned(one, other) {
    const [a, b] = [decimal(one), decimal(other)];
    const exponent = Math.min(a.exponent, b.exponent);
    if (Math.max(a.exponent, b.exponent) - exponent > maxDigits)
        return undefined;
    const scaled = (number) => number.digits * 10n ** BigInt(number.exponent - exponent);
    return [scaled(a), scaled(b), exponent];
}
function decimal(value) {
    const [, sign = '', whole = '0', fraction = '', power = '0'] = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value)) ?? [];
    return { digits: BigInt(sign + whole + fraction), exponent: Number(power) - fraction.length };
}
function greatestCommonDivisor(one, other) {
    let [a, b] = [one, other];
    while (b !== 0n)
        [a, b] = [b, a % b];
    return a;
}

;// CONCATENATED MODULE: ./build/core/surface/schema/bounds.js



/** The longest text or list that is made to show a change. */
const greatestExample = 100;
/** Which values a keyword speaks about; it says nothing about others. */
const counted = [
    ['array', 'minItems', 'maxItems'],
    ['object', 'minProperties', 'maxProperties'],
    ['string', 'minLength', 'maxLength'],
];
/** Compares everything that bounds a value of a type that both schemas let through. */
function compareBounds(walk, before, after, place) {
    const both = (type) => before.types.has(type) && after.types.has(type);
    const [old, now] = [before.constraints, after.constraints];
    const pair = { place, before: old, after: now };
    // Each value of a list was judged by itself.
    const listed = before.values !== undefined || after.values !== undefined;
    for (const [type, low, high] of counted) {
        if (!both(type) || (listed && type === 'string'))
            continue;
        compareLimits(walk, { place, before: limit(old, low), after: limit(now, low) }, 1);
        compareLimits(walk, { place, before: limit(old, high), after: limit(now, high) }, -1);
    }
    if (!listed && (both('integer') || both('fraction'))) {
        compareLimits(walk, { place, before: lower(old), after: lower(now) }, 1);
        compareLimits(walk, { place, before: upper(old), after: upper(now) }, -1);
        compareMultiples(walk, { place, before: old.get('multipleOf'), after: now.get('multipleOf') });
    }
    if (both('array'))
        comparePresence(walk, 'uniqueItems', pair);
    if (both('string')) {
        const [was, is] = [old.get('pattern'), now.get('pattern')];
        if (was !== undefined && is !== undefined && was !== is) {
            const detail = `pattern ${brief(is)}, was ${brief(was)}`;
            reportUnproven(walk, { place, at: ['pattern'], change: 'changed', detail });
        }
        else {
            comparePresence(walk, 'pattern', pair);
        }
    }
}
function limit(constraints, keyword, exclusive = false) {
    const value = constraints.get(keyword);
    return typeof value === 'number' ? { keyword, value, exclusive } : undefined;
}
/** The stricter of two lower limits counts. */
function lower(constraints) {
    return stricter(limit(constraints, 'minimum'), limit(constraints, 'exclusiveMinimum', true), 1);
}
function upper(constraints) {
    return stricter(limit(constraints, 'maximum'), limit(constraints, 'exclusiveMaximum', true), -1);
}
function stricter(plain, exclusive, sign) {
    if (!plain || !exclusive)
        return plain ?? exclusive;
    return strictness(plain, exclusive, sign) > 0 ? plain : exclusive;
}
/** Above 0 when `one` lets fewer values through than `other`; `sign` is -1 for upper limits. */
function strictness(one, other, sign) {
    return one.value === other.value
        ? Number(one.exclusive) - Number(other.exclusive)
        : (one.value - other.value) * sign;
}
function compareLimits(walk, { place, before, after }, sign) {
    const keyword = (after ?? before)?.keyword;
    if (keyword === undefined)
        return;
    const tighter = after ? (before ? strictness(after, before, sign) : 1) : -1;
    if (tighter === 0)
        return;
    const effect = tighter > 0 ? 'narrowed' : 'widened';
    const was = before && (before.keyword === keyword ? brief(before.value) : `${before.keyword} ${before.value}`);
    const detail = `${keyword} is now ${brief(after?.value)}, was ${was ?? 'nothing'}`;
    const [wide, narrow] = tighter > 0 ? [before, after] : [after, before];
    const candidates = () => valuesBetween(wide, narrow, sign);
    reportEffect(walk, { place, at: [keyword], change: changeOf(before, after), effect, detail, candidates });
}
/** Values at the edge of the wider limit and just outside the narrower one. */
function valuesBetween(wide, narrow, sign) {
    const numbers = [
        ...(wide ? [wide.value, wide.value + sign] : []),
        ...(narrow ? [narrow.value, narrow.value - sign, narrow.value - sign / 2] : []),
    ];
    const keyword = (narrow ?? wide)?.keyword ?? '';
    if (/^(?:exclusiveM|m)(?:in|ax)imum$/.test(keyword))
        return numbers;
    const sizes = numbers.filter((size) => Number.isInteger(size) && size >= 0 && size <= greatestExample);
    if (/Length$/.test(keyword))
        return sizes.map((size) => 'a'.repeat(size));
    const texts = (size) => Array.from({ length: size }, (_, index) => `a${index}`);
    if (/Items$/.test(keyword))
        return sizes.map(texts);
    return sizes.map((size) => Object.fromEntries(texts(size).map((name) => [name, name])));
}
/** Every multiple of 6 is one of 3: the new must divide the old. */
function compareMultiples(walk, { place, before, after }) {
    if (before === after)
        return;
    const divides = (one, other) => one === undefined || (typeof one === 'number' && typeof other === 'number' && isMultiple(other, one));
    const effect = divides(after, before) ? 'widened' : divides(before, after) ? 'narrowed' : 'replaced';
    const detail = `multipleOf is now ${brief(after)}, was ${brief(before)}`;
    const candidates = () => [before, after, 1, 0.5].flatMap((step) => typeof step === 'number'
        ? [step, -step, 2 * step, 3 * step, 5 * step, 7 * step, 1000 * step, 1001 * step]
        : []);
    const change = changeOf(before, after);
    reportEffect(walk, { place, at: ['multipleOf'], change, effect, detail, candidates });
}
function comparePresence(walk, keyword, { place, before, after }) {
    const [was, is] = [before.get(keyword), after.get(keyword)];
    if (was === is)
        return;
    const effect = is === undefined ? 'widened' : 'narrowed';
    const detail = `${keyword} is now ${brief(is)}, was ${brief(was)}`;
    reportEffect(walk, { place, at: [keyword], change: changeOf(was, is), effect, detail });
}

;// CONCATENATED MODULE: ./build/core/surface/schema/whole-values.js

/** In how many samples of an object a value of one property is tried, and in how many whole values. */
const samplesTried = 3;
const wholesTried = 4;
/** The place of a property, with how a value of it becomes a whole one that the wider schema lets through. */
function wholeObject(walk, views, { inside, name }) {
    return around(walk, views, inside, (sample, value) => (0,json/* isJsonObject */.O)(sample) ? [Object.fromEntries([...Object.entries(sample), [name, value]])] : undefined);
}
/** The place of an element, by its position. */
function wholeArray(walk, views, { inside, index }) {
    return around(walk, views, inside, (sample, value) => {
        if (!Array.isArray(sample))
            return undefined;
        const elements = sample;
        if (elements.length >= index)
            return [[...elements.slice(0, index), value, ...elements.slice(index + 1)]];
        const wide = walk.direction === 'input' ? views.before : views.after;
        const document = walk.direction === 'input' ? walk.before : walk.after;
        const before = wide.prefix.slice(elements.length, index);
        return [[...elements, ...before.map((schema) => walk.samples({ document, schema })[0] ?? null), value]];
    });
}
function around(walk, { before, after, place }, inside, put) {
    const outer = place.wholes ?? ((value) => [value]);
    return {
        ...inside,
        *wholes(value) {
            const input = walk.direction === 'input';
            const schema = (input ? before : after).keywords;
            const samples = walk.samples({ document: input ? walk.before : walk.after, schema });
            let left = wholesTried;
            let usable = 0;
            for (const sample of samples) {
                walk.spend(1);
                const made = put(sample, value);
                if (!made)
                    continue;
                if (++usable > samplesTried)
                    return;
                for (const each of made) {
                    for (const whole of outer(each)) {
                        if (left-- <= 0)
                            return;
                        yield whole;
                    }
                }
            }
        },
    };
}

;// CONCATENATED MODULE: ./build/core/surface/schema/compare-arrays.js


/**
 * Compares the elements of two arrays: the first ones by their position, then what all others must be. Elements that
 * one of the two never has were compared with `maxItems`.
 */
function compareArrays(walk, before, after, place) {
    const most = Math.min(mostItems(before), mostItems(after));
    const positions = Math.max(before.prefix.length, after.prefix.length);
    walk.spend(positions);
    for (let index = 0; index < Math.min(positions, most); index++) {
        const inside = below(place, ['prefixItems', String(index)], `[${index}]`);
        const whole = wholeArray(walk, { before, after, place }, { inside, index });
        walk.compare(elementAt(before, index), elementAt(after, index), whole);
    }
    if (most <= positions)
        return;
    const inside = below(place, ['items'], '[]');
    const whole = wholeArray(walk, { before, after, place }, { inside, index: positions });
    walk.compare(before.items, after.items, whole);
}
function mostItems({ constraints }) {
    const most = constraints.get('maxItems');
    return typeof most === 'number' ? most : Number.POSITIVE_INFINITY;
}
function elementAt({ prefix, items }, index) {
    return prefix[index] ?? items;
}

;// CONCATENATED MODULE: ./build/core/surface/schema/compare-notes.js







/** Texts for people and models, and what changes how a value is made rather than which are valid. */
function compareNotes(walk, before, after, place) {
    for (const keyword of new Set([...Object.keys(before), ...Object.keys(after)])) {
        const note = (0,schema_keywords/* isNote */.p0)(keyword);
        if (!note && !schema_keywords/* hints */.XZ.has(keyword))
            continue;
        const [was, is] = [before[keyword], after[keyword]];
        walk.spend(1);
        if (was !== undefined && is !== undefined && walk.before.id(was) === walk.after.id(is))
            continue;
        walk.report({
            place,
            at: [keyword],
            change: changeOf(was, is),
            verdict: note ? 'notice' : 'warning',
            predicate: note
                ? (0,phrase/* phrase */.MZ) `changes the ${(0,printable/* printable */.g)(keyword, 60)} of ${nameOf(walk, place)}`
                : (0,phrase/* phrase */.MZ) `changes the ${keyword} of ${nameOf(walk, place)} (now ${brief(is)}, was ${brief(was)})`,
            ...(note ? { excerpts: (0,excerpt/* excerptsOf */.U)(noteText(was), noteText(is)) } : {}),
        });
    }
}
/** A note as text: most are, and other JSON values read best as what they are. */
function noteText(value) {
    return value === undefined || typeof value === 'string' ? value : (0,canonical/* canonicalJson */.dj)(value);
}

;// CONCATENATED MODULE: ./build/core/surface/schema/compare-objects.js






/** Compares the properties of two objects: what is declared, what is required, and what else is let through. */
function compareObjects(walk, before, after, place) {
    walk.spend(before.properties.size + after.properties.size + before.required.size + after.required.size);
    const objects = { before, after, place };
    for (const [name, schema] of after.properties) {
        const old = before.properties.get(name);
        if (old === undefined)
            addProperty(walk, objects, { name, schema });
        else
            walk.compare(old, schema, inProperty(walk, objects, name));
    }
    for (const [name, schema] of before.properties) {
        if (!after.properties.has(name))
            removeProperty(walk, objects, { name, schema });
    }
    compareRequired(walk, objects);
    compareAdditional(walk, objects);
}
function inProperty(walk, objects, name) {
    return wholeObject(walk, objects, { inside: propertyPlace(objects.place, name), name });
}
function addProperty(walk, objects, { name, schema }) {
    const { before, after } = objects;
    const inside = inProperty(walk, objects, name);
    // What was said of all further properties was said of this one.
    if (walk.setsOnly) {
        walk.compare(before.additional, schema, inside);
        return;
    }
    const required = after.required.has(name) && !before.required.has(name);
    const [verdict, predicate] = walk.direction === 'input'
        ? addedToInput((0,phrase/* named */.KT)(inside.label), { closed: isClosed(before), required })
        : addedToOutput((0,phrase/* named */.KT)(inside.label), before.additional === false);
    const shown = verdict !== 'breaking'
        ? { verdict, told: '' }
        : shownBy(walk, objects.place, required ? withoutOne(walk, objects, name) : withOne(walk, objects, name));
    walk.report({
        place: inside,
        at: [],
        change: 'added',
        verdict: shown.verdict,
        predicate: (0,phrase/* phrase */.MZ) `${predicate}${shown.told}`,
    });
    if (walk.direction === 'output' && (0,json/* isJsonObject */.O)(before.additional)) {
        walk.compare(before.additional, schema, inside);
    }
}
function addedToInput(value, { closed, required }) {
    if (required)
        return ['breaking', (0,phrase/* phrase */.MZ) `now requires the new ${value}; calls without it will fail`];
    if (closed)
        return ['compatible', (0,phrase/* phrase */.MZ) `accepts the new optional ${value}`];
    const remark = 'it used to accept any value there, and some can now fail';
    return ['warning', (0,phrase/* phrase */.MZ) `accepts the new optional ${value}; ${remark}`];
}
function addedToOutput(value, closed) {
    return closed
        ? ['breaking', (0,phrase/* phrase */.MZ) `returns the new ${value}, although it had promised no further properties`]
        : ['compatible', (0,phrase/* phrase */.MZ) `returns the new ${value}`];
}
function removeProperty(walk, objects, { name, schema }) {
    const inside = inProperty(walk, objects, name);
    if (walk.setsOnly) {
        walk.compare(schema, objects.after.additional, inside);
        return;
    }
    const value = (0,phrase/* named */.KT)(inside.label);
    const predicate = walk.direction === 'input'
        ? (0,phrase/* phrase */.MZ) `no longer accepts ${value}; callers still send it, and it is ignored at best`
        : (0,phrase/* phrase */.MZ) `no longer returns ${value}; callers that read it will fail`;
    walk.report({ place: inside, at: [], change: 'removed', verdict: 'breaking', predicate });
}
function compareRequired(walk, objects) {
    const { before, after, place } = objects;
    const report = (name, change, verdict, predicate) => walk.report({ place, at: ['required', name], change, verdict, predicate });
    const shown = (name) => shownBy(walk, place, withoutOne(walk, objects, name));
    for (const name of after.required) {
        // A new property that is required was reported as such.
        if (before.required.has(name) || (!walk.setsOnly && isNew(name, before, after)))
            continue;
        const value = (0,phrase/* named */.KT)(propertyPlace(place, name).label);
        if (walk.direction === 'input') {
            const { verdict, told } = shown(name);
            report(name, 'added', verdict, (0,phrase/* phrase */.MZ) `now requires ${value}; calls without it will fail${told}`);
        }
        else {
            report(name, 'added', 'compatible', (0,phrase/* phrase */.MZ) `now always returns ${value}`);
        }
    }
    for (const name of before.required) {
        if (after.required.has(name) || isNew(name, after, before))
            continue;
        const value = (0,phrase/* named */.KT)(propertyPlace(place, name).label);
        if (walk.direction === 'input') {
            report(name, 'removed', 'compatible', (0,phrase/* phrase */.MZ) `no longer requires ${value}`);
        }
        else {
            const { verdict, told } = shown(name);
            const predicate = (0,phrase/* phrase */.MZ) `no longer always returns ${value}; callers that rely on it can fail${told}`;
            report(name, 'removed', verdict, predicate);
        }
    }
}
/** Values of the new object that have one member. */
function withOne(walk, { after }, name) {
    return () => walk
        .samples({ document: walk.after, schema: after.keywords })
        .filter((value) => (0,json/* isJsonObject */.O)(value) && Object.hasOwn(value, name));
}
/** Values of the wider object without one member. */
function withoutOne(walk, { before, after }, name) {
    const [document, wide] = walk.direction === 'input' ? [walk.before, before] : [walk.after, after];
    return () => walk.samples({ document, schema: wide.keywords }).map((value) => withoutMember(value, name));
}
function withoutMember(value, name) {
    if (!(0,json/* isJsonObject */.O)(value))
        return value;
    return Object.fromEntries(Object.entries(value).filter(([member]) => member !== name));
}
function isNew(name, before, after) {
    return after.properties.has(name) && !before.properties.has(name);
}
function compareAdditional(walk, objects) {
    const { place } = objects;
    const [before, after] = [objects.before.additional, objects.after.additional];
    const at = ['additionalProperties'];
    const change = changeOf(before, after);
    const inside = below(place, at, place.label === '' ? '*' : '.*');
    const whole = wholeObject(walk, objects, { inside, name: unusedName(objects) });
    if (before === false && after !== false) {
        const verdict = walk.direction === 'input' ? 'compatible' : 'warning';
        const remark = verdict === 'warning' ? ', although it had promised none' : '';
        const predicate = (0,phrase/* phrase */.MZ) `allows further properties in ${nameOf(walk, place)}${remark}`;
        walk.report({ place, at, change, verdict, predicate });
    }
    else if (before !== false && after === false) {
        const candidates = () => [{ [unusedName(objects)]: true }];
        const detail = 'no further properties';
        reportEffect(walk, { place, at, change, effect: 'narrowed', detail, candidates });
    }
    else {
        walk.compare(before, after, whole);
    }
}
/** A name that neither object declares. */
function unusedName({ before, after }) {
    let name = 'other';
    while (before.properties.has(name) || after.properties.has(name))
        name += '_';
    return name;
}

;// CONCATENATED MODULE: ./build/core/surface/schema/patterns.js
/** How long a pattern and a text may be to be tried: a hostile pattern can take a time that grows with their powers. */
const longestPattern = 200;
const longestText = 60;
/** Of `*`, `+` and open counts: three of them try each way to divide the text in four. */
const mostQuantifiers = 3;
/** Of `?`, and of `|` in several groups: each can double the work. */
const mostChoices = 6;
const known = new Map();
const mostKnown = 1000;
/** Whether a pattern, as JSON Schema means it, is found in a text; undefined when it is none, or not safe to try. */
function matchesPattern(pattern, text) {
    if (text.length > longestText)
        return undefined;
    const found = known.get(pattern);
    if (found || known.has(pattern))
        return found?.test(text);
    if (known.size >= mostKnown)
        known.clear();
    const compiled = compile(pattern);
    known.set(pattern, compiled);
    return compiled?.test(text);
}
/**
 * Only a pattern whose cost is known to be small: without quantified groups, references, or counts of more than three
 * digits, and with few ways to divide a text among its parts.
 */
function compile(pattern) {
    if (pattern.length > longestPattern)
        return undefined;
    const bare = pattern.replace(/\\[^k1-9]/g, 'a').replace(/\[[^\][]*\]/g, 'a');
    if (/\\|\(\?<?[=!]|\{\d*,?\d{4,}|\)[*+{]/.test(bare))
        return undefined;
    const groups = countOf(bare, /\(/g);
    const choices = countOf(bare, /(?<!\()\?/g) + (groups > 1 ? countOf(bare, /\|/g) : 0);
    if (countOf(bare, /[*+]|\{\d*,/g) > mostQuantifiers || choices > mostChoices)
        return undefined;
    try {
        return new RegExp(pattern, 'u');
    }
    catch {
        return undefined;
    }
}
function countOf(text, pattern) {
    return text.match(pattern)?.length ?? 0;
}
/** Some texts that a pattern may be found in: what its letters spell, with one or more of each class. */
function textsFor(pattern) {
    if (pattern.length > longestPattern)
        return [];
    return [1, 2, 4, 0].flatMap((count) => pattern
        .split(/(?<!\\)\|/)
        .slice(0, 4)
        .map((part) => spelled(part, count)));
}
function spelled(pattern, count) {
    const pieces = pattern.match(/\\.|\[(?:\\.|[^\][\\])*\]|\{\d+(?:,\d*)?\}|\(\?[:<]?(?:\w+>)?|[\s\S]/gu) ?? [];
    let text = '';
    let last = '';
    for (const piece of pieces.slice(0, longestText)) {
        if (/^(?:\^|\$|\(|\)|\\b|\\B)/.test(piece))
            last = '';
        else if (/^[*+?]$/.test(piece))
            text += piece === '?' || count < 2 ? '' : last.repeat(count - 1);
        else if (piece.startsWith('{'))
            text += last.repeat(Math.min(longestText, Math.max(0, Number(/\d+/.exec(piece)?.[0]) - 1)));
        else {
            last = one(piece);
            text += last;
        }
    }
    return text.slice(0, longestText);
}
/** A character that an atom stands for. */
function one(atom) {
    if (atom === '.')
        return 'a';
    if (atom.startsWith('[')) {
        const candidates = ['a', 'A', '0', 'x', '-', '_', ' ', '.', '/', atom.charAt(1)];
        return candidates.find((character) => matchesPattern(`^${atom}$`, character)) ?? 'a';
    }
    if (!atom.startsWith('\\'))
        return atom;
    const classes = {
        d: '0',
        w: 'a',
        s: ' ',
        D: 'a',
        W: '-',
        S: 'a',
        n: '\n',
        t: '\t',
    };
    return classes[atom.charAt(1)] ?? atom.charAt(1);
}

;// CONCATENATED MODULE: ./build/core/surface/schema/normal-numbers.js

/**
 * Writes the bounds of numbers in one way: integers have inclusive ones, without those at the ends of what a JSON
 * number holds exactly, and no `multipleOf` that every integer is a multiple of.
 *
 * @returns the types that are left: with `multipleOf` 2 no number has a fraction
 */
function normalNumbers(keywords, types) {
    const left = new Set(types);
    const step = keywords.get('multipleOf');
    if (typeof step === 'number' && Number.isInteger(step) && step > 0)
        left.delete('fraction');
    if (!left.has('integer') || left.has('fraction')) {
        inclusiveOrNot(keywords, 'minimum', 'exclusiveMinimum', 1);
        inclusiveOrNot(keywords, 'maximum', 'exclusiveMaximum', -1);
        return left;
    }
    if (typeof step === 'number' && step > 0) {
        const multiple = leastCommonMultiple(step, 1);
        if (multiple !== undefined)
            keywords.set('multipleOf', multiple);
        if (multiple === 1)
            keywords.delete('multipleOf');
    }
    integerBound(keywords, 'minimum', 'exclusiveMinimum', 1);
    integerBound(keywords, 'maximum', 'exclusiveMaximum', -1);
    return left;
}
/** Leaves one of the two bounds: the stricter. `sign` is -1 for upper bounds. */
function inclusiveOrNot(keywords, plain, exclusive, sign) {
    const [one, other] = [keywords.get(plain), keywords.get(exclusive)];
    if (typeof one !== 'number' || typeof other !== 'number')
        return;
    keywords.delete((one - other) * sign > 0 ? exclusive : plain);
}
function integerBound(keywords, plain, exclusive, sign) {
    const [one, other] = [keywords.get(plain), keywords.get(exclusive)];
    if ((one !== undefined && typeof one !== 'number') || (other !== undefined && typeof other !== 'number'))
        return;
    const bounds = [
        ...(one === undefined ? [] : [Math.ceil(one * sign)]),
        ...(other === undefined ? [] : [Math.floor(other * sign) + 1]),
    ];
    if (bounds.length === 0)
        return;
    keywords.delete(exclusive);
    keywords.delete(plain);
    const strictest = Math.max(...bounds);
    // A bound that no integer of JSON reaches is none; an integer that is held exactly lies above it.
    if (strictest > -Number.MAX_SAFE_INTEGER)
        keywords.set(plain, strictest * sign + 0);
}
/** Whether a number keeps what `multipleOf` asks for. */
function keepsStep(value, step) {
    return typeof step !== 'number' || step <= 0 || isMultiple(value, step);
}

;// CONCATENATED MODULE: ./build/core/surface/schema/value-limits.js

/** Whether a number or a text is within the bounds; other values, and patterns, are not looked at. */
function withinLimits(value, limits) {
    const bound = (keyword, otherwise) => {
        const limit = limits.get(keyword);
        return typeof limit === 'number' ? limit : otherwise;
    };
    if (typeof value === 'number') {
        return (value >= bound('minimum', Number.NEGATIVE_INFINITY) &&
            value <= bound('maximum', Number.POSITIVE_INFINITY) &&
            value > bound('exclusiveMinimum', Number.NEGATIVE_INFINITY) &&
            value < bound('exclusiveMaximum', Number.POSITIVE_INFINITY) &&
            keepsStep(value, limits.get('multipleOf')));
    }
    if (typeof value !== 'string')
        return true;
    // In characters, as JSON Schema counts.
    const { length } = Array.from(value);
    return length >= bound('minLength', 0) && length <= bound('maxLength', Number.POSITIVE_INFINITY);
}

;// CONCATENATED MODULE: ./build/core/surface/schema/accepts.js





const maxDepth = 32;
/**
 * Judges a small value. Keywords that no rule here speaks of, and patterns that may take any time, leave it unknown
 * unless something else refuses the value.
 */
function accepts(document, schema, value, depth = 0) {
    document.spend(4);
    const view = document.view(schema);
    if (!view || depth > maxDepth)
        return undefined;
    if (view.values ? !view.values.has(document.id(value)) : !view.types.has(typeOf(value)))
        return false;
    if (!withinLimits(value, view.constraints))
        return false;
    const inner = (part, at) => accepts(document, part, at, depth + 1);
    return accepts_all([
        () => (view.unfollowed ? undefined : true),
        () => (typeof value === 'string' ? keepsPattern(view, value) : true),
        () => ((0,json/* isJsonObject */.O)(value) ? acceptsObject(view, value, inner) : true),
        () => (Array.isArray(value) ? acceptsArray(view, value, document, inner) : true),
        () => (view.anyOf ? any(view.anyOf.map((branch) => inner(branch, value))) : true),
        () => (view.oneOf ? accepts_one(view.oneOf.map((branch) => inner(branch, value))) : true),
        () => accepts_all([...view.rest].map(([keyword, rule]) => () => acceptsRest({ keyword, rule, view }, value, inner))),
    ]);
}
function acceptsObject(view, value, inner) {
    const members = Object.entries(value);
    if (!withinCount(view, members.length, 'Properties'))
        return false;
    if ([...view.required].some((name) => !Object.hasOwn(value, name)))
        return false;
    return accepts_all(members.map(([name, member]) => () => {
        const declared = view.properties.get(name);
        const patterns = view.rest.get('patternProperties');
        const matching = (0,json/* isJsonObject */.O)(patterns)
            ? Object.entries(patterns).map(([pattern, part]) => ({
                part,
                matches: matchesPattern(pattern, name),
            }))
            : [];
        const judged = matching.map(({ part, matches }) => () => {
            if (matches === false)
                return true;
            const accepted = inner(part, member);
            return matches || accepted === true ? accepted : undefined;
        });
        if (declared !== undefined)
            return accepts_all([() => inner(declared, member), ...judged]);
        if (matching.some(({ matches }) => matches))
            return accepts_all(judged);
        const isOther = matching.every(({ matches }) => matches === false);
        return accepts_all([() => (isOther ? inner(view.additional, member) : undefined), ...judged]);
    }));
}
function acceptsArray(view, value, document, inner) {
    if (!withinCount(view, value.length, 'Items'))
        return false;
    if (view.constraints.has('uniqueItems')) {
        const distinct = new Set(value.map((item) => document.id(item)));
        if (distinct.size < value.length)
            return false;
    }
    return accepts_all(value.map((item, index) => () => inner(view.prefix[index] ?? view.items, item)));
}
function withinCount({ constraints }, count, of) {
    const [least, most] = [constraints.get(`min${of}`), constraints.get(`max${of}`)];
    return !(typeof least === 'number' && count < least) && !(typeof most === 'number' && count > most);
}
function keepsPattern({ constraints }, value) {
    const pattern = constraints.get('pattern');
    return typeof pattern === 'string' ? matchesPattern(pattern, value) : true;
}
function acceptsRest({ keyword, rule, view }, value, inner) {
    if ((0,schema_keywords/* isNote */.p0)(keyword) || schema_keywords/* hints */.XZ.has(keyword))
        return true;
    switch (keyword) {
        case 'allOf':
            return Array.isArray(rule) ? accepts_all(listOf(rule).map((part) => () => inner(part, value))) : undefined;
        case 'not':
            return opposite(inner(rule, value));
        case 'if': {
            const [then, otherwise] = [view.rest.get('then') ?? true, view.rest.get('else') ?? true];
            const isMet = inner(rule, value);
            if (isMet !== undefined)
                return inner(isMet ? then : otherwise, value);
            const [one, other] = [inner(then, value), inner(otherwise, value)];
            return one === other ? one : undefined;
        }
        case 'then':
        case 'else':
        case 'patternProperties':
            // Judged with `if`, and with the members of the object.
            return true;
        case 'unevaluatedProperties':
            return rule === true || !(0,json/* isJsonObject */.O)(value) || undefined;
        case 'unevaluatedItems':
            return rule === true || !Array.isArray(value) || undefined;
        case 'contains':
            return Array.isArray(value) ? containsEnough({ keyword, rule, view }, listOf(value), inner) : true;
        case 'minContains':
        case 'maxContains':
            return true;
        default:
            return (0,json/* isJsonObject */.O)(value)
                ? acceptsMembers(keyword, rule, value, inner)
                : ofObjects.has(keyword) || undefined;
    }
}
const ofObjects = new Set(['dependentRequired', 'dependentSchemas', 'propertyNames']);
function acceptsMembers(keyword, rule, value, inner) {
    const names = Object.keys(value);
    if (keyword === 'propertyNames')
        return accepts_all(names.map((name) => () => inner(rule, name)));
    if (!ofObjects.has(keyword) || !(0,json/* isJsonObject */.O)(rule))
        return undefined;
    return accepts_all(names
        .filter((name) => Object.hasOwn(rule, name))
        .map((name) => () => {
        const demand = rule[name] ?? true;
        if (keyword === 'dependentSchemas')
            return inner(demand, value);
        return Array.isArray(demand)
            ? listOf(demand).every((other) => typeof other === 'string' && Object.hasOwn(value, other))
            : undefined;
    }));
}
function containsEnough({ rule, view }, items, inner) {
    const [least, most] = [view.rest.get('minContains') ?? 1, view.rest.get('maxContains') ?? items.length];
    if (typeof least !== 'number' || typeof most !== 'number')
        return undefined;
    const judged = items.map((item) => inner(rule, item));
    const sure = judged.filter((accepted) => accepted === true).length;
    const possible = sure + judged.filter((accepted) => accepted === undefined).length;
    if (sure >= least && possible <= most)
        return true;
    return possible < least || sure > most ? false : undefined;
}
function opposite(accepted) {
    return accepted === undefined ? undefined : !accepted;
}
function listOf(values) {
    return values;
}
function accepts_all(judgements) {
    let known = true;
    for (const judge of judgements) {
        const accepted = judge();
        if (accepted === false)
            return false;
        if (accepted === undefined)
            known = false;
    }
    return known ? true : undefined;
}
function any(judgements) {
    if (judgements.includes(true))
        return true;
    return judgements.includes(undefined) ? undefined : false;
}
function accepts_one(judgements) {
    const matched = judgements.filter((accepted) => accepted === true).length;
    if (matched > 1)
        return false;
    return judgements.includes(undefined) ? undefined : matched === 1;
}

;// CONCATENATED MODULE: ./build/core/surface/schema/compare-values.js




/** How many values a sentence names. */
const named = 5;
/** How many values are tried to show a change. */
const tried = 20;
/**
 * Compares `type`, `enum` and `const`. An `integer` is a `number`; a `const` is an `enum` of one.
 *
 * @returns whether some values are of a type that both schemas let through: else nothing more can be compared
 */
function compareValues(walk, before, after, place) {
    const onlyBefore = minus(before.types, after.types);
    const onlyAfter = minus(after.types, before.types);
    const typeEffect = effectOf(onlyBefore.size > 0, onlyAfter.size > 0);
    const pair = { before, after, place };
    if (!overlap(before.types, after.types)) {
        if (typeEffect)
            reportTypes(walk, pair, typeEffect);
        return false;
    }
    const at = [Object.hasOwn((after.values ? after : before).keywords, 'enum') ? 'enum' : 'const'];
    if (before.values && after.values) {
        compareLists(walk, { before: before.values, after: after.values, place, at });
    }
    else if (before.values) {
        const detail = `any value, was ${list(before.values)}`;
        reportEffect(walk, { place, at, change: 'removed', effect: 'widened', detail });
        const { refused, known } = judge(walk.after, after, before.values);
        reportListed(walk, { place, at, effect: 'narrowed', values: refused });
        return !known;
    }
    else if (after.values) {
        const detail = `only ${list(after.values)}`;
        reportEffect(walk, { place, at, change: 'added', effect: 'narrowed', detail });
        const { refused, known } = judge(walk.before, before, after.values);
        reportListed(walk, { place, at, effect: 'widened', values: refused });
        return !known;
    }
    else if (typeEffect) {
        reportTypes(walk, pair, typeEffect);
    }
    return true;
}
/** Which of the listed values the other schema refuses, and whether that is known of each. */
function judge(document, view, values) {
    const refused = new Map();
    let known = !view.unfollowed;
    for (const [id, value] of values) {
        const accepted = accepts(document, view.keywords, value);
        if (accepted === false)
            refused.set(id, value);
        if (accepted === undefined)
            known = false;
    }
    return { refused, known };
}
function reportListed(walk, { place, at, effect, values }) {
    if (values.size === 0)
        return;
    const candidates = () => [...values.values()].slice(0, tried);
    const detail = `${effect === 'narrowed' ? 'no longer' : 'now also'} ${list(values)}`;
    reportEffect(walk, { place, at, change: 'changed', effect, detail, candidates });
}
function effectOf(narrowed, widened) {
    if (narrowed)
        return widened ? 'replaced' : 'narrowed';
    return widened ? 'widened' : undefined;
}
function reportTypes(walk, { before, after, place }, effect) {
    const detail = `type ${nameTypes(after.types)}, was ${nameTypes(before.types)}`;
    const change = changeOf(before.keywords.type, after.keywords.type);
    reportEffect(walk, { place, at: ['type'], change, effect, detail });
}
function compareLists(walk, { before, after, place, at }) {
    if (before === after)
        return;
    walk.spend(before.size + after.size);
    reportListed(walk, { place, at, effect: 'narrowed', values: without(before, after) });
    reportListed(walk, { place, at, effect: 'widened', values: without(after, before) });
}
function without(values, others) {
    return new Map([...values].filter(([id]) => !others.has(id)));
}
function list(values) {
    const texts = [...values.values()].slice(0, named).map(brief);
    const rest = values.size - texts.length;
    return texts.join(', ') + (rest > 0 ? ` and ${rest} more` : '');
}

;// CONCATENATED MODULE: ./build/core/surface/schema/compare-nodes.js












/** Compares two schemas keyword by keyword, in their normal form. */
function compareNodes(walk, nodes) {
    const { old, now, place } = nodes;
    const [before, after] = [walk.before.view(old), walk.after.view(now)];
    if (!before || !after) {
        compareUnread(walk, nodes, before !== undefined);
        return;
    }
    compareNotes(walk, before.keywords, after.keywords, place);
    if (!compareUnfollowed(walk, { before, after }, nodes))
        return;
    if (compareAsAlternatives(walk, before, after, place))
        return;
    if (!compareValues(walk, before, after, place))
        return;
    compareBounds(walk, before, after, place);
    if (before.types.has('object') && after.types.has('object'))
        compareObjects(walk, before, after, place);
    if (before.types.has('array') && after.types.has('array'))
        compareArrays(walk, before, after, place);
    compareAlternatives(walk, 'anyOf', { before, after, place });
    compareAlternatives(walk, 'oneOf', { before, after, place });
    compareRest(walk, { before, after, place });
    if (looksAround(before) || looksAround(after)) {
        const alike = walk.same(before.keywords, after.keywords);
        const detail = 'beside unevaluatedProperties or unevaluatedItems';
        if (!alike)
            reportUnproven(walk, { place, at: [], change: 'changed', detail });
    }
}
/** What these keywords refuse depends on every other keyword around them. */
function looksAround({ rest }) {
    return rest.has('unevaluatedProperties') || rest.has('unevaluatedItems');
}
/** A schema that no validator would accept says nothing; one that takes the place of another leaves it uncompared. */
function compareUnread(walk, { old, now, place }, wasRead) {
    const alike = walk.before.id(withoutAnnotations(old)) === walk.after.id(withoutAnnotations(now)) &&
        walk.before.definitions() === walk.after.definitions();
    if (alike)
        compareNotes(walk, (0,json/* isJsonObject */.O)(old) ? old : {}, (0,json/* isJsonObject */.O)(now) ? now : {}, place);
    else if (wasRead)
        reportIncomplete(walk, place, 'a schema that no validator accepts');
    else
        reportUnproven(walk, { place, at: [], change: 'changed', detail: 'a schema that no validator accepts' });
}
/**
 * Not what such a schema says but what it refers to counts, and that may be anywhere in the definitions.
 *
 * @returns whether what stands beside the reference is worth comparing
 */
function compareUnfollowed(walk, { before, after }, { old, now, place }) {
    if (!before.unfollowed && !after.unfollowed)
        return true;
    const alike = before.unfollowed === after.unfollowed &&
        walk.before.id(withoutAnnotations(old)) === walk.after.id(withoutAnnotations(now)) &&
        walk.before.definitions() === walk.after.definitions();
    if (alike)
        return true;
    const detail = 'a reference that cannot be followed';
    const lost = after.unfollowed === 'local' && !before.unfollowed;
    if (lost)
        reportIncomplete(walk, place, detail);
    else
        reportUnproven(walk, { place, at: [], change: 'changed', detail });
    return !lost;
}
function withoutAnnotations(schema) {
    if (!(0,json/* isJsonObject */.O)(schema))
        return schema;
    return Object.fromEntries(Object.entries(schema).filter(([keyword]) => !(0,schema_keywords/* isAnnotation */.Ir)(keyword)));
}
/** Keywords for which there is no rule: equal, or unproven. */
function compareRest(walk, { before, after, place, }) {
    for (const keyword of new Set([...before.rest.keys(), ...after.rest.keys()])) {
        if ((0,schema_keywords/* isNote */.p0)(keyword) || schema_keywords/* hints */.XZ.has(keyword))
            continue;
        const [was, is] = [before.rest.get(keyword), after.rest.get(keyword)];
        const alike = (exact) => was !== undefined && is !== undefined && sameUnder(walk, { keyword, was, is }, exact);
        if (alike(true))
            continue;
        if (alike(false)) {
            const predicate = (0,phrase/* phrase */.MZ) `changes texts about ${nameOf(walk, place)} (under ${(0,printable/* printable */.g)(keyword, 60)})`;
            walk.report({ place, at: [keyword], change: 'changed', verdict: 'notice', predicate });
        }
        else {
            const detail = (0,printable/* printable */.g)(keyword, 60);
            reportUnproven(walk, { place, at: [keyword], change: changeOf(was, is), detail });
        }
    }
}
/** A keyword by itself is a schema too. */
function sameUnder(walk, { keyword, was, is }, exact) {
    const holdsSchemas = schema_keywords/* schemaKeywords */.Wb.has(keyword) || schema_keywords/* schemaListKeywords */.A4.has(keyword) || schema_keywords/* schemaMapKeywords */.kH.has(keyword);
    return holdsSchemas
        ? walk.same({ [keyword]: was }, { [keyword]: is }, exact)
        : walk.before.id(was) === walk.after.id(is);
}

;// CONCATENATED MODULE: ./build/core/surface/schema/find-example.js


/** An example is shown whole when it is this short; of a longer one what stands at the place. */
const find_example_greatestExample = 600;
/** A whole value that the wider schema lets through and the narrower one refuses, both known for sure. */
function findExample(walk, { pair, place, candidates }) {
    const input = walk.direction === 'input';
    const [wide, narrow] = input ? [walk.before, walk.after] : [walk.after, walk.before];
    const [schema, stricter] = input ? pair : [pair[1], pair[0]];
    const tried = new Set();
    let long;
    const values = [...(candidates?.() ?? []), ...walk.samples({ document: wide, schema })];
    for (const value of values) {
        if (tried.has(wide.id(value)))
            continue;
        tried.add(wide.id(value));
        if (accepts(wide, schema, value) !== true || accepts(narrow, stricter, value) !== false)
            continue;
        for (const whole of place.wholes ? place.wholes(value) : [value]) {
            if (accepts(wide, wide.root, whole) !== true || accepts(narrow, narrow.root, whole) !== false)
                continue;
            const json = exactJson(whole);
            if (json.length <= find_example_greatestExample)
                return { kind: 'whole', json };
            long ??= { kind: 'part', json: (0,printable/* printable */.g)(exactJson(value), find_example_greatestExample) };
        }
    }
    return long ?? { kind: 'none' };
}
/**
 * JSON that is the same value after it was made safe to print: what printing would change in it, and what would end
 * a quotation, is written as an escape.
 */
function exactJson(value) {
    const escaped = (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
    return JSON.stringify(value)
        .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}`]/gu, (found) => Array.from({ length: found.length }, (_, index) => escaped(found.charAt(index))).join(''))
        .replace(/(?<= ) |(?<=:):|(?<=#)#/g, escaped);
}

;// CONCATENATED MODULE: ./build/core/surface/schema/same-schema.js


/** Lists whose order means nothing. */
const unordered = new Set(['allOf', 'anyOf', 'oneOf']);
const same_schema_maxDepth = 64;
/**
 * Whether two schemas mean the same, references resolved. Two that contain themselves are the same when no
 * way through them finds a difference.
 *
 * @param exact whether titles, descriptions and other notes must be the same too
 */
function createSchemaEquality(before, after, budget, exact) {
    /** Pairs that were found the same or are being looked at. */
    const assumed = new WeakMap();
    const different = new WeakMap();
    /** The assumptions in the order in which they were made. */
    const trail = [];
    const same = (one, other, depth) => {
        const [old, now] = [asObject(one), asObject(other)];
        if (depth > same_schema_maxDepth)
            return false;
        budget.spend(2);
        if (!(0,json/* isJsonObject */.O)(old) || !(0,json/* isJsonObject */.O)(now)) {
            return before.id(old) === after.id(now) || (isNothing(before, old) && isNothing(after, now));
        }
        if (assumed.get(old)?.has(now))
            return true;
        if (different.get(old)?.has(now))
            return false;
        const start = trail.push([old, now]) - 1;
        remember(assumed, old, now);
        const equal = sameMembers(old, now, depth);
        if (!equal) {
            // What was found to be the same since then may depend on this pair.
            for (const [one, other] of trail.splice(start))
                assumed.get(one)?.delete(other);
            remember(different, old, now);
        }
        return equal;
    };
    const sameMembers = (old, now, depth) => {
        const [oldView, nowView] = [before.view(old), after.view(now)];
        if (!oldView || !nowView || oldView.unfollowed || nowView.unfollowed) {
            return before.id(old) === after.id(now) && before.definitions() === after.definitions();
        }
        const names = meaningful(oldView.keywords);
        return (names.length === meaningful(nowView.keywords).length &&
            names.every((keyword) => {
                const [was, is] = [oldView.keywords[keyword], nowView.keywords[keyword]];
                return was !== undefined && is !== undefined && sameKeyword(keyword, was, is, depth + 1);
            }));
    };
    const sameKeyword = (keyword, old, now, depth) => {
        if (Array.isArray(old) && Array.isArray(now) && schema_keywords/* schemaListKeywords */.A4.has(keyword)) {
            if (old.length !== now.length)
                return false;
            return unordered.has(keyword)
                ? sameSet(old, now, depth)
                : old.every((item, index) => same(item, now[index], depth));
        }
        if (keyword === 'enum' && Array.isArray(old) && Array.isArray(now))
            return sameValues(old, now);
        if ((0,json/* isJsonObject */.O)(old) && (0,json/* isJsonObject */.O)(now)) {
            if (schema_keywords/* schemaKeywords */.Wb.has(keyword))
                return same(old, now, depth);
            if (schema_keywords/* schemaMapKeywords */.kH.has(keyword)) {
                const names = Object.keys(old);
                return (names.length === Object.keys(now).length &&
                    names.every((name) => {
                        const [was, is] = [old[name], Object.hasOwn(now, name) ? now[name] : undefined];
                        return was !== undefined && is !== undefined && same(was, is, depth);
                    }));
            }
        }
        return before.id(old) === after.id(now);
    };
    const sameValues = (old, now) => {
        if (before.id(old) === after.id(now))
            return true;
        const [values, others] = [before.valuesOf(old), after.valuesOf(now)];
        if (values.size !== others.size)
            return false;
        budget.spend(values.size);
        return [...values.keys()].every((id) => others.has(id));
    };
    const sameSet = (old, now, depth) => {
        const free = new Set(now.keys());
        return old.every((item, index) => {
            // Mostly the order is as it was.
            for (const candidate of [index, ...free]) {
                budget.spend(1);
                if (free.has(candidate) && same(item, now[candidate] ?? true, depth))
                    return free.delete(candidate);
            }
            return false;
        });
    };
    const meaningful = (keywords) => Object.keys(keywords).filter((keyword) => exact || !(0,schema_keywords/* isNote */.p0)(keyword));
    return (old, now) => same(old, now, 0);
}
function remember(pairs, old, now) {
    const partners = pairs.get(old);
    if (partners)
        partners.add(now);
    else
        pairs.set(old, new WeakSet([now]));
}
const anything = {};
/** The schema `true` is the empty one. */
function asObject(schema) {
    return schema === true ? anything : schema;
}
function isNothing(document, schema) {
    return document.view(schema)?.types.size === 0;
}

;// CONCATENATED MODULE: ./build/core/surface/schema/samples.js


const samples_maxDepth = 8;
/** How many values of one type are kept, how many parts are tried, and the longest list or text that is made. */
const keptOfType = 8;
const kept = 12;
const longest = 100;
const ofAnything = [
    'a',
    0,
    0.5,
    true,
    null,
    {},
    [],
    '',
    'aa',
    { other: 'a' },
    ['a', 'a'],
];
/** Makes small values that schemas of a document let through, each once a schema. */
function createSampler(document) {
    const known = new Map();
    return (schema) => sample(schema, 0);
    function sample(schema, depth) {
        if (schema === true)
            return ofAnything;
        const made = known.get(schema);
        if (made)
            return made;
        const view = depth > samples_maxDepth ? undefined : document.view(schema);
        if (!view)
            return [];
        if (Object.keys(view.keywords).length === 0 && view.types.size > 0)
            return ofAnything;
        // A schema within itself has no value here.
        known.set(schema, []);
        const values = candidates(view, depth).flatMap((some) => {
            const fitting = [];
            for (const value of some) {
                if (fitting.length < keptOfType && accepts(document, schema, value) === true)
                    fitting.push(value);
            }
            return fitting;
        });
        known.set(schema, values);
        return values;
    }
    /** Values of each kind, the simplest first. */
    function candidates(view, depth) {
        if (view.values)
            return [[...view.values.values()].slice(0, 2 * kept)];
        const branches = [...(view.anyOf ?? []), ...(view.oneOf ?? [])].slice(0, kept);
        return [
            ...branches.map((branch) => sample(branch, depth + 1)),
            ...[...view.types].map((atom) => ofType(atom, view, depth)),
        ];
    }
    function ofType(atom, view, depth) {
        switch (atom) {
            case 'null':
                return [null];
            case 'boolean':
                return [true, false];
            case 'integer':
                return numbers(view).flatMap((value) => [Math.ceil(value), Math.floor(value), value + 1, value - 1]);
            case 'fraction':
                return numbers(view).flatMap((value) => [value + 0.5, value - 0.5]);
            case 'string':
                return texts(view);
            case 'array':
                return sizes(view, 'Items').flatMap((size) => array(view, size, depth));
            case 'object':
                return objects(view, depth);
        }
    }
    /** By length, by the pattern, and of the kinds that patterns mostly tell apart. */
    function texts(view) {
        const pattern = view.constraints.get('pattern');
        const ofPattern = typeof pattern === 'string' ? textsFor(pattern) : [];
        return [...ofPattern, ...sizes(view, 'Length').map((size) => 'a'.repeat(size)), ...ofKinds];
    }
    function array(view, size, depth) {
        const items = [];
        for (let index = 0; index < size; index++) {
            const values = sample(view.prefix[index] ?? view.items, depth + 1);
            const value = view.constraints.has('uniqueItems') ? values[index] : values[0];
            if (value === undefined)
                return [];
            items.push(value);
        }
        if (size === 2 && items[0] !== undefined && !view.constraints.has('uniqueItems')) {
            return [items, [items[0], items[0]]];
        }
        return [items];
    }
    /** With nothing but what is required, then with as many as are asked for, then with one more property. */
    function objects(view, depth) {
        const required = members(view, [...view.required], depth);
        if (!required)
            return [];
        const optional = [...view.properties.keys()].filter((name) => !view.required.has(name)).slice(0, kept);
        const one = optional.flatMap((name) => {
            const member = members(view, [name], depth);
            return member ? [{ ...required, ...member }] : [];
        });
        const many = sizes(view, 'Properties').flatMap((size) => {
            const names = [...view.required, ...optional, ...furtherNames].slice(0, Math.max(size, view.required.size));
            const all = members(view, [...new Set(names)], depth);
            return all ? [all] : [];
        });
        const further = members(view, ['other'], depth);
        return [required, ...many, ...(further ? [{ ...required, ...further }] : []), ...one];
    }
    function members(view, names, depth) {
        if (names.length > longest)
            return undefined;
        const entries = [];
        for (const name of names) {
            const [value] = sample(view.properties.get(name) ?? view.additional, depth + 1);
            if (value === undefined)
                return undefined;
            entries.push([name, value]);
        }
        return Object.fromEntries(entries);
    }
}
const ofKinds = ['0', 'A', 'x', '-', ' ', 'b', 'y', 'xx', 'é', 'a b', 'a0', 'x@y.z', '\u{1f600}'];
const furtherNames = Array.from({ length: 8 }, (_, index) => `other${index}`);
/** Numbers around the bounds. */
function numbers({ constraints }) {
    const bounds = ['minimum', 'exclusiveMinimum', 'maximum', 'exclusiveMaximum', 'multipleOf'];
    const given = bounds
        .map((keyword) => constraints.get(keyword))
        .filter((value) => typeof value === 'number');
    return [0, ...given];
}
/** Sizes around the bounds, the smallest first. */
function sizes({ constraints }, of) {
    const bounds = [constraints.get(`min${of}`), constraints.get(`max${of}`)];
    const given = bounds.filter((value) => typeof value === 'number');
    const around = [0, 1, 2, ...given, ...given.map((size) => size + 1)];
    return [...new Set(around)].filter((size) => size <= longest).sort((one, other) => one - other);
}

;// CONCATENATED MODULE: ./build/core/surface/schema/normal-alternatives.js




/** Keywords that mean the same around alternatives and in each of them. */
const distributed = new Set([
    'const',
    'enum',
    'exclusiveMaximum',
    'exclusiveMinimum',
    'maxItems',
    'maxLength',
    'maxProperties',
    'maximum',
    'minItems',
    'minLength',
    'minProperties',
    'minimum',
    'multipleOf',
    'pattern',
    'type',
    'uniqueItems',
]);
/** Of two values of the same keyword, whether the greater or the smaller is the stricter. */
const greaterIsStricter = /^(?:exclusiveM|m)in/;
const comparable = /^(?:exclusiveM|m)(?:in|ax)/;
/**
 * Writes alternatives in one way: those that are values as an `enum`, nested ones in one list, what stands beside
 * them in each of them, and none where one of them lets everything through.
 */
function normalAlternatives(keywords, document) {
    for (const keyword of ['anyOf', 'oneOf']) {
        const branches = keywords.get(keyword);
        if (!Array.isArray(branches) || branches.length === 0)
            continue;
        document.spend(branches.length);
        if (listValues(keywords, keyword, branches, document))
            continue;
        if (keyword === 'anyOf') {
            if (branches.some((branch) => letsAllThrough(document.peek(branch)))) {
                keywords.delete('anyOf');
                continue;
            }
            keywords.set('anyOf', withValuesTogether(flattened(branches, keyword, document), document));
        }
        else
            keywords.set('oneOf', flattened(branches, keyword, document));
        const other = keywords.has(keyword === 'anyOf' ? 'oneOf' : 'anyOf');
        if (!other)
            distribute(keywords, keyword, document);
    }
}
/** Replaces alternatives that are nothing but values. Under `oneOf` a value that two of them have is refused. */
function listValues(keywords, keyword, branches, document) {
    const union = new Map();
    const repeated = new Set();
    const notes = [];
    for (const branch of branches) {
        const view = document.peek(branch);
        const values = view && valuesAlone(view, document);
        if (!view || !values)
            return false;
        document.spend(values.size);
        for (const [id, value] of values) {
            if (keyword === 'oneOf' && union.has(id))
                repeated.add(id);
            union.set(id, value);
        }
        const said = Object.entries(view.keywords).filter(([name]) => (0,schema_keywords/* isNote */.p0)(name));
        if (said.length > 0)
            notes.push([[...values.values()], Object.fromEntries(said)]);
    }
    for (const id of repeated)
        union.delete(id);
    const limit = normal_alternatives_listOf(keywords, document);
    const values = [...union].filter(([id]) => !limit || limit.has(id)).map(([, value]) => value);
    keywords.delete(keyword);
    keywords.delete('const');
    keywords.set('enum', values);
    if (notes.length > 0)
        keywords.set(schema_keywords/* notesOnValues */.zd, notes);
    return true;
}
function normal_alternatives_listOf(keywords, document) {
    const [constant, list] = [keywords.get('const'), keywords.get('enum')];
    const listed = Array.isArray(list) ? document.valuesOf(list) : undefined;
    if (constant === undefined)
        return listed;
    const id = document.id(constant);
    return listed && !listed.has(id) ? new Map() : new Map([[id, constant]]);
}
/** The values of a schema that is a list of them; `null` and booleans are lists of one and of two. */
function valuesAlone(view, document) {
    if (view.unfollowed)
        return undefined;
    for (const keyword of Object.keys(view.keywords)) {
        if (!['const', 'enum', 'type'].includes(keyword) && !(0,schema_keywords/* isNote */.p0)(keyword) && !schema_keywords/* hints */.XZ.has(keyword))
            return undefined;
    }
    if (view.values)
        return view.values;
    if ([...view.types].some((type) => type !== 'null' && type !== 'boolean'))
        return undefined;
    const values = [
        ...(view.types.has('null') ? [null] : []),
        ...(view.types.has('boolean') ? [false, true] : []),
    ];
    return document.valuesOf(values);
}
function letsAllThrough(view) {
    if (!view || view.unfollowed || view.types.size < allTypes.size)
        return false;
    return Object.keys(view.keywords).every((name) => (0,schema_keywords/* isNote */.p0)(name) || schema_keywords/* hints */.XZ.has(name));
}
/** Alternatives of alternatives are alternatives, and so are several types; under `oneOf` if they exclude each other. */
function flattened(branches, keyword, document) {
    return branches.flatMap((branch) => {
        const view = document.peek(branch);
        if (!view || view.unfollowed)
            return [branch];
        if (view.types.size === 0)
            return [];
        const inner = normal_alternatives_alternativesOf(view, keyword, document) ?? [branch];
        document.spend(inner.length);
        return inner;
    });
}
function normal_alternatives_alternativesOf(view, keyword, document) {
    const within = { ...document, view: document.peek };
    for (const inner of ['anyOf', 'oneOf']) {
        const branches = view[inner];
        if (!branches || !isOnlyAlternatives(view, inner))
            continue;
        const free = inner === 'anyOf' && keyword === 'anyOf';
        if (!free && !excludeEachOther(within, branches))
            return undefined;
        return branches.flatMap((branch) => ofTypes(document.peek(branch), document) ?? [branch]);
    }
    return ofTypes(view, document);
}
function ofTypes(view, document) {
    return view && !view.unfollowed && Array.isArray(view.keywords.type)
        ? document.alternatives(view)
        : undefined;
}
/** Alternatives that are values as one list of them, in the place of the first. */
function withValuesTogether(branches, document) {
    const listed = branches.map((branch) => {
        const view = document.peek(branch);
        return view && valuesAlone(view, document);
    });
    const lists = listed.filter((values) => values !== undefined);
    if (lists.length < 2)
        return branches;
    const union = new Map();
    for (const values of lists) {
        document.spend(values.size);
        for (const [id, value] of values)
            union.set(id, value);
    }
    const first = listed.findIndex((values) => values !== undefined);
    return branches.flatMap((branch, index) => {
        if (index === first)
            return [{ enum: [...union.values()] }];
        return listed[index] ? [] : [branch];
    });
}
/** Moves what stands beside the alternatives into each of them, when all of it can be. */
function distribute(keywords, keyword, document) {
    const beside = [...keywords].filter(([name]) => name !== keyword && !(0,schema_keywords/* isAnnotation */.Ir)(name));
    const branches = keywords.get(keyword);
    if (beside.length === 0 || !Array.isArray(branches))
        return;
    if (!beside.every(([name]) => distributed.has(name)))
        return;
    const narrowed = [];
    for (const branch of branches) {
        const view = document.peek(branch);
        if (!view || view.unfollowed)
            return;
        if (view.types.size === 0)
            continue;
        const both = conjunction(view.keywords, beside, document);
        if (!both)
            return;
        document.spend(beside.length);
        narrowed.push(both);
    }
    for (const [name] of beside)
        keywords.delete(name);
    keywords.set(keyword, narrowed.filter((branch) => !Array.isArray(branch.type) || branch.type.length > 0));
}
/** Undefined when two values of one keyword are not one value of it. */
function conjunction(branch, beside, document) {
    const both = new Map(Object.entries(branch));
    for (const [name, value] of beside) {
        const present = both.get(name);
        if (present === undefined || document.id(present) === document.id(value))
            both.set(name, value);
        else if (name === 'type')
            both.set('type', sharedTypes(present, value));
        else if (comparable.test(name) && typeof present === 'number' && typeof value === 'number') {
            both.set(name, greaterIsStricter.test(name) ? Math.max(present, value) : Math.min(present, value));
        }
        else
            return undefined;
    }
    return Object.fromEntries(both);
}
function sharedTypes(one, other) {
    const [types, others] = [parseTypes(one), parseTypes(other)];
    return types && others ? typeNames(new Set([...types].filter((type) => others.has(type)))) : [];
}

;// CONCATENATED MODULE: ./build/core/surface/schema/normal-form.js




/** What was looked at in each value that is listed. */
const judgedOnValues = [
    'exclusiveMaximum',
    'exclusiveMinimum',
    'maxLength',
    'maximum',
    'minLength',
    'minimum',
    'multipleOf',
];
/** What numbers and texts are bounded by, and the type that each keyword speaks about. */
const spokenOf = {
    exclusiveMaximum: ['integer', 'fraction'],
    exclusiveMinimum: ['integer', 'fraction'],
    maximum: ['integer', 'fraction'],
    minimum: ['integer', 'fraction'],
    multipleOf: ['integer', 'fraction'],
    maxLength: ['string'],
    minLength: ['string'],
    pattern: ['string'],
    maxItems: ['array'],
    minItems: ['array'],
    uniqueItems: ['array'],
    maxProperties: ['object'],
    minProperties: ['object'],
    propertyNames: ['object'],
};
/**
 * One way to write a set of values, of the many that JSON Schema has: `enum` for alternatives that are values,
 * inclusive bounds for integers, nothing for what lets everything through. One level deep.
 *
 * @returns the keywords as they are when one of them has a value that JSON Schema does not allow
 */
function normalForm(schema, document) {
    const types = parseTypes(schema.type);
    if (!types)
        return schema;
    const keywords = new Map(Object.entries(schema));
    dropPropertyNames(keywords, document);
    normalAlternatives(keywords, document);
    const left = normalValues(keywords, normalNumbers(keywords, types), document);
    for (const [keyword, atoms] of Object.entries(spokenOf)) {
        if (!atoms.some((atom) => left.has(atom)))
            keywords.delete(keyword);
    }
    normalTuple(keywords);
    return Object.fromEntries(keywords);
}
/** Every name of a property is a text. */
function dropPropertyNames(keywords, document) {
    const names = keywords.get('propertyNames');
    const view = names === undefined ? undefined : document.peek(names);
    if (!view || view.unfollowed || !view.types.has('string'))
        return;
    const limited = view.values || view.anyOf || view.oneOf || view.rest.size > 0;
    if (!limited && view.constraints.size === 0)
        keywords.delete('propertyNames');
}
/** Leaves `const`, `enum` or `type`, whichever says most in the fewest words. Returns the types that are left. */
function normalValues(keywords, types, document) {
    const values = listedValues(keywords, types, document);
    keywords.delete('type');
    if (!values) {
        const [name, ...others] = typeNames(types);
        if (types.size < allTypes.size)
            keywords.set('type', others.length === 0 && name ? name : typeNames(types));
        return types;
    }
    for (const keyword of ['enum', 'const', ...judgedOnValues])
        keywords.delete(keyword);
    const present = document.typesOf(values);
    const whole = [
        ['null', 1],
        ['boolean', 2],
    ].filter(([type]) => present.has(type));
    const [first, ...others] = values;
    if (whole.length === present.size &&
        whole.length > 0 &&
        values.length === whole.reduce((sum, [, count]) => sum + count, 0)) {
        const names = whole.map(([type]) => type).sort();
        keywords.set('type', names.length === 1 ? (names[0] ?? 'null') : names);
    }
    else if (first !== undefined && others.length === 0)
        keywords.set('const', first);
    else
        keywords.set('enum', values);
    return present;
}
/** What `enum` and `const` let through of the types, each once. The list itself where all of it is: it is held once. */
function listedValues(keywords, types, document) {
    const [constant, list] = [keywords.get('const'), keywords.get('enum')];
    if (constant === undefined && list === undefined)
        return undefined;
    if (list !== undefined && !Array.isArray(list))
        return undefined;
    const listed = list ?? [];
    const fits = (value) => types.has(typeOf(value)) && withinLimits(value, keywords);
    if (constant !== undefined) {
        const allowed = list === undefined || document.valuesOf(listed).has(document.id(constant));
        return allowed && fits(constant) ? [constant] : [];
    }
    const distinct = [...document.valuesOf(listed).values()];
    document.spend(listed.length);
    const fitting = distinct.filter(fits);
    return fitting.length === listed.length ? listed : fitting;
}
/**
 * Writes the first elements as `prefixItems`, as 2020-12 does, and what forbids others as both `items: false` and
 * `maxItems`: each of them says it alone where no longer array is possible.
 */
function normalTuple(keywords) {
    const items = keywords.get('items');
    if (Array.isArray(items)) {
        if (keywords.has('prefixItems'))
            return;
        keywords.set('prefixItems', items);
        const others = keywords.get('additionalItems');
        if (others === undefined)
            keywords.delete('items');
        else
            keywords.set('items', others);
    }
    keywords.delete('additionalItems');
    const prefix = keywords.get('prefixItems') ?? [];
    if (!Array.isArray(prefix))
        return;
    const given = keywords.get('maxItems') ?? Number.POSITIVE_INFINITY;
    if (typeof given !== 'number')
        return;
    const most = keywords.get('items') === false ? Math.min(given, prefix.length) : given;
    if (most > prefix.length)
        return;
    keywords.set('maxItems', most);
    keywords.set('items', false);
    if (prefix.length > 0)
        keywords.set('prefixItems', prefix.slice(0, most));
}

// EXTERNAL MODULE: ./build/core/surface/schema/dialect.js
var dialect = __nccwpck_require__(49514);
;// CONCATENATED MODULE: ./build/core/surface/schema/resolve-references.js



/** Keywords that look at one another: two sets of them in one schema object are not their conjunction. */
const entangled = new Set([
    'additionalItems',
    'additionalProperties',
    'allOf',
    'anyOf',
    'contains',
    'dependentSchemas',
    'else',
    'if',
    'items',
    'maxContains',
    'minContains',
    'oneOf',
    'patternProperties',
    'prefixItems',
    'properties',
    'then',
    'unevaluatedItems',
    'unevaluatedProperties',
]);
/** Keywords that name or hold schemas and say nothing about a value. */
const silent = [
    '$anchor',
    '$defs',
    '$dynamicAnchor',
    '$recursiveAnchor',
    '$schema',
    '$vocabulary',
    'definitions',
];
/** A chain of references longer than any that was ever seen. */
const maxChain = 200;
/**
 * Puts the schema that a local reference points to in its place, one level deep: what is inside it is
 * resolved when it is looked at, so that a schema that contains itself needs no copy. `$dynamicRef` is a
 * reference like any other in a document that has one address.
 */
function createResolver(root, ids) {
    const siblingsIgnored = (0,dialect/* ignoresSiblings */.hJ)(root);
    let index;
    const addresses = () => {
        index ??= indexAddresses(root);
        return index;
    };
    return (node) => resolve(node, new Set());
    function resolve(node, passed) {
        if (passed.has(node) || passed.size > maxChain)
            return { keywords: {}, unfollowed: 'local' };
        passed.add(node);
        const { $ref, $dynamicRef, $recursiveRef, $id, ...others } = node;
        const siblings = resolve_references_without(others, silent);
        if ($id !== undefined && node !== root && addresses().refer.has(node)) {
            return { keywords: siblings, unfollowed: 'local' };
        }
        const references = [$ref, $dynamicRef, $recursiveRef].filter((reference) => reference !== undefined);
        const [reference] = references;
        if (reference === undefined)
            return unwrap(siblings, passed);
        if (references.length > 1 || typeof reference !== 'string') {
            return { keywords: siblings, unfollowed: 'local' };
        }
        if (reference !== $ref && addresses().several)
            return { keywords: siblings, unfollowed: 'local' };
        const fragment = withinDocument(reference);
        if (fragment === undefined)
            return { keywords: siblings, unfollowed: 'remote' };
        const target = find(fragment);
        const beside = siblingsIgnored ? annotationsOf(siblings) : siblings;
        if (target === true)
            return unwrap(beside, passed);
        if (!(0,json/* isJsonObject */.O)(target))
            return { keywords: beside, unfollowed: 'local' };
        const resolved = resolve(target, passed);
        return withUnfollowed(merge(resolved.keywords, beside) ?? {
            ...beside,
            allOf: [...(Array.isArray(beside.allOf) ? beside.allOf : []), target],
        }, resolved);
    }
    /** An `allOf` of one is that one: generators write it to have room for a description beside a reference. */
    function unwrap(node, passed) {
        const { allOf, ...rest } = node;
        const only = Array.isArray(allOf) && allOf.length === 1 ? allOf[0] : undefined;
        if (only === true)
            return { keywords: rest };
        if (!(0,json/* isJsonObject */.O)(only))
            return { keywords: node };
        const resolved = resolve(only, passed);
        const merged = merge(resolved.keywords, rest);
        return merged ? withUnfollowed(merged, resolved) : { keywords: node };
    }
    function withUnfollowed(keywords, { unfollowed }) {
        return unfollowed ? { keywords, unfollowed } : { keywords };
    }
    /** Both sets of keywords as one; undefined when that would not be their conjunction. */
    function merge(target, siblings) {
        const looksAround = Object.keys(target).some((keyword) => entangled.has(keyword));
        const mergeable = Object.entries(siblings).every(([keyword, value]) => {
            if ((0,schema_keywords/* isAnnotation */.Ir)(keyword))
                return true;
            const other = target[keyword];
            if (entangled.has(keyword))
                return !looksAround;
            return other === undefined || ids.of(other) === ids.of(value);
        });
        return mergeable ? { ...target, ...siblings } : undefined;
    }
    /** The part of a reference after the document's own address; undefined when it leads elsewhere. */
    function withinDocument(reference) {
        if (reference.startsWith('#'))
            return reference;
        const own = typeof root.$id === 'string' ? root.$id.replace(/#$/, '') : undefined;
        return own !== undefined && reference.startsWith(`${own}#`) ? reference.slice(own.length) : undefined;
    }
    /** RFC 6901 in a URI fragment, or an anchor; own members only, so that no name reaches a prototype. */
    function find(fragment) {
        if (fragment === '#')
            return root;
        if (!fragment.startsWith('#/'))
            return addresses().anchors.get(fragment.slice(1));
        let found = root;
        for (const part of fragment.slice(2).split('/')) {
            if (typeof found !== 'object' || found === null)
                return undefined;
            const name = decode(part);
            if (name === undefined || !Object.hasOwn(found, name))
                return undefined;
            found = Array.isArray(found) ? found[Number(name)] : (0,json/* isJsonObject */.O)(found) ? found[name] : undefined;
        }
        return found;
    }
}
function indexAddresses(root) {
    const anchors = new Map();
    const refer = new Set();
    let several = false;
    /** Returns whether there is a reference at or below the node. */
    const visit = (node) => {
        for (const name of [node.$anchor, node.$dynamicAnchor]) {
            if (typeof name === 'string' && !anchors.has(name))
                anchors.set(name, node);
        }
        let refers = ['$ref', '$dynamicRef', '$recursiveRef'].some((keyword) => Object.hasOwn(node, keyword));
        for (const inner of (0,schema_keywords/* subschemas */.z_)(node))
            if ((0,json/* isJsonObject */.O)(inner) && visit(inner))
                refers = true;
        if (node !== root && node.$id !== undefined) {
            several = true;
            if (refers)
                refer.add(node);
        }
        return refers;
    };
    visit(root);
    return { anchors, several, refer };
}
function annotationsOf(schema) {
    return Object.fromEntries(Object.entries(schema).filter(([keyword]) => (0,schema_keywords/* isAnnotation */.Ir)(keyword)));
}
function resolve_references_without(schema, names) {
    return Object.fromEntries(Object.entries(schema).filter(([keyword]) => !names.includes(keyword)));
}
function decode(part) {
    try {
        return decodeURIComponent(part).replaceAll('~1', '/').replaceAll('~0', '~');
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/core/surface/schema/schema-document.js





/** Views are made from within views no deeper than this. */
const maxPeeks = 16;
const countKeywords = ['maxItems', 'maxLength', 'maxProperties', 'minItems', 'minLength', 'minProperties'];
const rangeKeywords = ['exclusiveMaximum', 'exclusiveMinimum', 'maximum', 'minimum'];
const nothing = {
    types: noTypes,
    values: undefined,
    properties: new Map(),
    required: new Set(),
    additional: true,
    prefix: [],
    items: true,
    anyOf: undefined,
    oneOf: undefined,
    constraints: new Map(),
    rest: new Map(),
    keywords: {},
};
const schema_document_anything = { ...nothing, types: allTypes };
function schemaDocument(root, { ids, budget }) {
    const views = new WeakMap();
    const split = new WeakMap();
    const lists = new WeakMap();
    const types = new WeakMap();
    const resolve = createResolver(root, ids);
    const spend = (units) => budget.spend(units);
    let peeks = 0;
    const make = (node) => {
        const { keywords, unfollowed } = resolve(node);
        spend(4 + 4 * Object.keys(keywords).length);
        const view = parse(normalForm(keywords, document), document);
        return view && unfollowed ? { ...view, unfollowed } : view;
    };
    const document = {
        root,
        view(node) {
            if (typeof node === 'boolean')
                return node ? schema_document_anything : nothing;
            if (!(0,json/* isJsonObject */.O)(node))
                return undefined;
            const known = views.get(node);
            if (known)
                return known.view;
            // One that is looked at while it is being made has no view yet.
            views.set(node, { view: undefined });
            const view = make(node);
            views.set(node, { view });
            return view;
        },
        peek(node) {
            if (peeks >= maxPeeks)
                return undefined;
            peeks++;
            try {
                return document.view(node);
            }
            finally {
                peeks--;
            }
        },
        alternatives(view) {
            const known = split.get(view);
            if (known)
                return known;
            const alternatives = splitTypes(view.keywords);
            split.set(view, alternatives);
            return alternatives;
        },
        id: (value) => ids.of(value),
        definitions: () => ids.of([root.$defs ?? {}, root.definitions ?? {}]),
        valuesOf(list) {
            const known = lists.get(list);
            if (known)
                return known;
            spend(4 * list.length);
            const values = new Map(list.map((value) => [ids.of(value), value]));
            lists.set(list, values);
            return values;
        },
        typesOf(list) {
            const known = types.get(list);
            if (known)
                return known;
            spend(list.length);
            const found = new Set(list.map(typeOf));
            types.set(list, found);
            return found;
        },
        spend,
    };
    return document;
}
function splitTypes(keywords) {
    const bare = Object.fromEntries(Object.entries(keywords).filter(([keyword]) => !(0,schema_keywords/* isAnnotation */.Ir)(keyword)));
    const { type } = bare;
    return Array.isArray(type) ? type.map((name) => ({ ...bare, type: name })) : [bare];
}
/** @returns undefined when a keyword has a value that JSON Schema does not allow */
function parse(keywords, document) {
    const rest = new Map(Object.entries(keywords));
    const take = (keyword) => {
        const value = rest.get(keyword);
        rest.delete(keyword);
        return value;
    };
    const declared = parseTypes(take('type'));
    const constant = take('const');
    const list = take('enum');
    const properties = take('properties') ?? {};
    const required = take('required') ?? [];
    const additional = take('additionalProperties') ?? true;
    const prefix = take('prefixItems') ?? [];
    const items = take('items') ?? true;
    const anyOf = take('anyOf');
    const oneOf = take('oneOf');
    const constraints = parseConstraints(take);
    if (isEmptyObject(rest.get('patternProperties')))
        rest.delete('patternProperties');
    if (!declared ||
        !constraints ||
        !(list === undefined || Array.isArray(list)) ||
        !(0,json/* isJsonObject */.O)(properties) ||
        !isTextList(required) ||
        !isSchema(additional) ||
        !isSchemaList(prefix) ||
        !isSchema(items) ||
        !isSchemaList(anyOf) ||
        !isSchemaList(oneOf)) {
        return undefined;
    }
    const listed = constant === undefined ? list : [constant];
    document.spend(Object.keys(properties).length + required.length);
    return {
        types: listed ? document.typesOf(listed) : declared,
        values: listed && document.valuesOf(listed),
        properties: new Map(Object.entries(properties)),
        required: new Set(required),
        additional: isEmptyObject(additional) ? true : additional,
        prefix: prefix ?? [],
        items: isEmptyObject(items) ? true : items,
        anyOf,
        oneOf,
        constraints,
        rest,
        keywords,
    };
}
function parseConstraints(take) {
    const constraints = new Map();
    for (const keyword of [...countKeywords, ...rangeKeywords, 'multipleOf']) {
        const value = take(keyword);
        if (value === undefined || (value === 0 && keyword.startsWith('min') && countKeywords.includes(keyword)))
            continue;
        if (typeof value !== 'number' || (keyword === 'multipleOf' && value <= 0))
            return undefined;
        constraints.set(keyword, value);
    }
    const unique = take('uniqueItems') ?? false;
    const pattern = take('pattern');
    if (typeof unique !== 'boolean' || (pattern !== undefined && typeof pattern !== 'string'))
        return undefined;
    if (unique)
        constraints.set('uniqueItems', true);
    if (pattern !== undefined)
        constraints.set('pattern', pattern);
    return constraints;
}
function isSchema(value) {
    return typeof value === 'boolean' || (0,json/* isJsonObject */.O)(value);
}
function isSchemaList(value) {
    return value === undefined || (Array.isArray(value) && value.every(isSchema));
}
function isTextList(value) {
    return Array.isArray(value) && value.every((item) => typeof item === 'string');
}
function isEmptyObject(value) {
    return (0,json/* isJsonObject */.O)(value) && Object.keys(value).length === 0;
}

;// CONCATENATED MODULE: ./build/core/surface/schema/paired-documents.js



function pairDocuments({ before, after, ids, budget }) {
    const old = schemaDocument(before, { ids, budget });
    const now = schemaDocument(after, { ids, budget });
    const samplers = new Map([old, now].map((document) => [document, createSampler(document)]));
    const samplerOf = (document) => samplers.get(document) ?? createSampler(document);
    const oneWay = (one, other, reversed) => {
        const alike = createSchemaEquality(one, other, budget, false);
        const identical = createSchemaEquality(one, other, budget, true);
        return {
            before: one,
            after: other,
            budget,
            get reversed() {
                return reversed();
            },
            covered: new WeakMap(),
            same: (exact) => (exact ? identical : alike),
            samplerOf,
        };
    };
    const forward = oneWay(old, now, () => backward);
    const backward = oneWay(now, old, () => forward);
    return forward;
}

;// CONCATENATED MODULE: ./build/core/surface/schema/compare-schema.js







/** Nested deeper than this, nothing is compared: the probe keeps no deeper schema either. */
const compare_schema_maxDepth = 64;
/** At how many places the same difference is told: a chain of references has more than could ever be shown. */
const placesTold = 8;
/** Trials within trials: alternatives of objects whose properties are alternatives of objects. */
const maxTrials = 3;
/**
 * What a new JSON Schema (2020-12 or draft-07) means for those who relied on the old one. References within
 * the schema are followed; everything that no rule can judge is `unproven`, never compatible. Throws BudgetSpent
 * when the rest was not compared.
 */
function compareSchema(pair, report) {
    const documents = pairDocuments(pair);
    const walk = createWalk(documents, { direction: pair.direction, trials: 0, depth: 0, report });
    walk.compare(pair.before, pair.after, { path: [pair.direction], label: '' });
}
function createWalk(documents, options) {
    const { before, after, budget } = documents;
    /** Pairs that are being compared, or that showed no difference; and how often others were told. */
    const passed = new WeakMap();
    const told = new WeakMap();
    let [depth, reported] = [options.depth, 0];
    let pair = [true, true];
    const walk = {
        direction: options.direction,
        setsOnly: options.trials > 0,
        before,
        after,
        samples: ({ document, schema }) => documents.samplerOf(document)(schema),
        spend: (units) => budget.spend(units),
        same: (one, other, exact = false) => documents.same(exact)(one, other),
        covers(narrow, wide) {
            const sides = narrow.document === before ? documents : documents.reversed;
            if (!couldCover(narrow, wide))
                return false;
            const { schema } = narrow;
            if (!(0,json/* isJsonObject */.O)(schema) || !(0,json/* isJsonObject */.O)(wide.schema))
                return tryOut(sides, narrow, wide);
            const known = sides.covered.get(schema) ?? new WeakMap();
            sides.covered.set(schema, known);
            // One that is asked for while it is tried is not known to be covered.
            const found = known.get(wide.schema);
            if (found !== undefined)
                return found;
            known.set(wide.schema, false);
            const covered = tryOut(sides, narrow, wide);
            known.set(wide.schema, covered);
            return covered;
        },
        report(change) {
            reported++;
            options.report(change);
        },
        example(place, candidates) {
            const search = { pair, place, ...(0,optional/* optional */.l)('candidates', candidates) };
            return budget.spare(() => findExample(walk, search)) ?? { kind: 'not-known' };
        },
        compare(one, other, place) {
            budget.spend(2);
            if (!(0,json/* isJsonObject */.O)(one) || !(0,json/* isJsonObject */.O)(other)) {
                // An absent schema is true, and what it lets through is as unlimited as itself.
                if (one !== other)
                    inner(one, other, place);
                return;
            }
            const partners = passed.get(one) ?? new WeakSet();
            const times = told.get(one) ?? new WeakMap();
            const before = times.get(other) ?? 0;
            if (partners.has(other) || before >= placesTold)
                return;
            passed.set(one, partners.add(other));
            const start = reported;
            inner(one, other, place);
            // What differs is reported at every place where it stands, up to a number of them.
            if (reported === start)
                return;
            partners.delete(other);
            told.set(one, times.set(other, before + 1));
        },
    };
    const inner = (one, other, place) => {
        const outer = pair;
        pair = [one, other];
        depth++;
        if (depth <= compare_schema_maxDepth)
            compareNodes(walk, { old: one, now: other, place });
        else if (walk.before.id(one) !== walk.after.id(other))
            reportIncomplete(walk, place, 'nested too deep');
        depth--;
        pair = outer;
    };
    const tryOut = (sides, narrow, wide) => {
        if (options.trials >= maxTrials)
            return false;
        const trial = createWalk(sides, {
            direction: 'input',
            trials: options.trials + 1,
            depth,
            report({ verdict, at }) {
                const harmless = verdict === 'notice' || verdict === 'compatible' || schema_keywords/* hints */.XZ.has(at[0] ?? '');
                if (!harmless)
                    throw notCovered;
            },
        });
        try {
            trial.compare(narrow.schema, wide.schema, { path: [], label: '' });
            return true;
        }
        catch (error) {
            if (error === notCovered)
                return false;
            throw error;
        }
    };
    return walk;
}
/** A difference that matters was found while two schemas were tried. Made once: trials are many. */
const notCovered = new Error('not covered');
/** Whether it is worth a trial: what the wider one requires, the narrower one has to. */
function couldCover(narrow, wide) {
    const [view, wider] = [narrow.document.view(narrow.schema), wide.document.view(wide.schema)];
    if (!view || !wider)
        return false;
    wide.document.spend(wider.required.size);
    const types = [...view.types].every((atom) => wider.types.has(atom));
    return types && [...wider.required].every((name) => view.required.has(name) || !view.types.has('object'));
}

;// CONCATENATED MODULE: ./build/core/surface/compare-tools.js








/** Hints that a server gives of a tool's behaviour: what an absent one means, and what weakens the promise. */
const postures = [
    { hint: 'readOnlyHint', absent: false, weaker: false, meaning: 'only reads' },
    { hint: 'destructiveHint', absent: true, weaker: true, meaning: 'destroys nothing' },
    { hint: 'idempotentHint', absent: false, weaker: false, meaning: 'can be repeated without harm' },
    { hint: 'openWorldHint', absent: true, weaker: true, meaning: 'stays within its own system' },
];
/** What became of one tool that both surfaces have. */
function compareTool(tools, list) {
    const { before, after } = tools;
    const name = String(after.name);
    const report = ({ path, change, verdict, predicate, excerpts }) => {
        const text = (0,phrase/* phrase */.MZ) `the tool ${(0,phrase/* named */.KT)(name)} ${predicate}`;
        list.add({ kind: 'tool', name, change, verdict, text, ...excerpts }, path);
    };
    for (const member of ['title', 'description']) {
        const pair = { kind: 'tool', name, subject: (0,phrase/* named */.KT)(name), member };
        compareText({ ...pair, before: before[member], after: after[member] }, list);
    }
    const [oldNotes, newNotes] = [compare_tools_annotationsOf(before), compare_tools_annotationsOf(after)];
    comparePosture(oldNotes, newNotes, report);
    compareText({
        kind: 'tool',
        name,
        subject: (0,phrase/* named */.KT)(name),
        member: 'title',
        before: oldNotes.title,
        after: newNotes.title,
        path: ['annotations', 'title'],
    }, list);
    if (tools.sameEra)
        compareExecution(before, after, report);
    const [oldInput, newInput] = [before.inputSchema, after.inputSchema];
    if (!(0,json/* isJsonObject */.O)(oldInput) || !(0,json/* isJsonObject */.O)(newInput)) {
        // Where only the registered schema is missing, the complete one replaces it: no gate may prevent that.
        const [which, verdict] = (0,json/* isJsonObject */.O)(newInput)
            ? ['its registered schemas', 'warning']
            : ['its schemas', 'incomplete'];
        const predicate = (0,phrase/* phrase */.MZ) `was not compared completely, because ${which} were too large to keep`;
        report({ path: ['input'], change: 'changed', verdict, predicate });
        return;
    }
    try {
        compareSchemas(tools, { before: oldInput, after: newInput, direction: 'input' }, report);
        compareHeaders(oldInput, newInput, report);
        compareOutput(tools, report);
    }
    catch (error) {
        // What is nested through references without end can exhaust the stack before the budget.
        if (!(error instanceof BudgetSpent || error instanceof RangeError))
            throw error;
        const predicate = (0,phrase/* phrase */.MZ) `was not compared completely, because its schemas are too large or too complex`;
        report({ path: ['input'], change: 'changed', verdict: 'incomplete', predicate });
    }
}
function compare_tools_annotationsOf({ annotations }) {
    return (0,json/* isJsonObject */.O)(annotations) ? annotations : {};
}
function comparePosture(was, is, report) {
    for (const { hint, absent, weaker, meaning } of postures) {
        const [old, now] = [was[hint] ?? absent, is[hint] ?? absent];
        if (old === now)
            continue;
        const weakened = now === weaker;
        report({
            path: ['annotations', hint],
            change: changeOf(was[hint], is[hint]),
            verdict: weakened ? 'warning' : 'notice',
            predicate: (0,phrase/* phrase */.MZ) `${weakened ? 'no longer' : 'now'} declares that it ${meaning} (${hint})`,
        });
    }
}
/** In which ways a tool can be called: at once, as a task, or both. */
function compareExecution(before, after, report) {
    const [was, is] = [taskSupport(before), taskSupport(after)];
    if (was === is)
        return;
    const lost = [
        ...(was !== 'required' && is === 'required' ? ['at once'] : []),
        ...(was !== 'forbidden' && is === 'forbidden' ? ['as a task'] : []),
    ];
    const verdict = lost.length > 0 ? 'breaking' : 'compatible';
    const predicate = lost.length > 0
        ? (0,phrase/* phrase */.MZ) `can no longer be called ${lost.join(' or ')} (taskSupport is now ${is}, was ${was}); such calls will fail`
        : (0,phrase/* phrase */.MZ) `can be called in more ways (taskSupport is now ${is}, was ${was})`;
    report({ path: ['execution', 'taskSupport'], change: 'changed', verdict, predicate });
}
function taskSupport({ execution }) {
    const value = (0,json/* isJsonObject */.O)(execution) ? execution.taskSupport : undefined;
    return value === 'optional' || value === 'required' ? value : 'forbidden';
}
function compareOutput(tools, report) {
    const [before, after] = [tools.before.outputSchema, tools.after.outputSchema];
    if ((0,json/* isJsonObject */.O)(before) && (0,json/* isJsonObject */.O)(after)) {
        compareSchemas(tools, { before, after, direction: 'output' }, report);
    }
    else if (before !== undefined && after === undefined) {
        const predicate = (0,phrase/* phrase */.MZ) `no longer has an output schema; callers that rely on it can fail`;
        report({ path: ['output'], change: 'removed', verdict: 'breaking', predicate });
    }
    else if (before === undefined && after !== undefined) {
        const predicate = (0,phrase/* phrase */.MZ) `now has an output schema`;
        report({ path: ['output'], change: 'added', verdict: 'compatible', predicate });
    }
}
function compareSchemas({ budget }, schemas, report) {
    const ids = new CanonicalIds(budget);
    if (ids.of(schemas.before) === ids.of(schemas.after))
        return;
    compareSchema({ ...schemas, ids, budget }, ({ place, at, ...found }) => report({ path: [...place.path, ...at], ...found }));
}
function compareHeaders(before, after, report) {
    const fault = (0,parameter_headers/* parameterHeaderFault */.B)(after);
    if (fault === undefined || (0,parameter_headers/* parameterHeaderFault */.B)(before) !== undefined)
        return;
    const predicate = (0,phrase/* phrase */.MZ) `has an invalid x-mcp-header (${(0,printable/* printable */.g)(fault, 120)}); clients drop the tool`;
    report({ path: ['input'], change: 'changed', verdict: 'breaking', predicate });
}

;// CONCATENATED MODULE: ./build/core/surface/compare-surfaces.js











/** Units that each tool may take of its own, whatever the others need: so many, and so many for each value that it has. */
const ownUnits = 2_000;
const ownUnitsPerValue = 25;
/**
 * What the new surface means for clients of the old one, the gravest first. Surfaces that were taken
 * under different authorisation are not compared: then there is one change, `unproven`. Both surfaces
 * must be canonical. The work is bounded by its amount and by the clock; a tool that takes more is `incomplete`.
 */
function compareSurfaces(before, after, context, clock = core_clock/* systemClock */.m) {
    const list = new change/* ChangeList */.Vk();
    if (authorisationDiffers(context, list))
        return list.changes();
    compareFacts(context, list);
    const shorten = context.before.withoutTexts || context.after.withoutTexts;
    const surfaces = shorten ? { before: (0,canonical/* withoutTexts */.X1)(before), after: (0,canonical/* withoutTexts */.X1)(after) } : { before, after };
    const { before: old, after: now } = surfaces;
    // What is missing from a list that was cut is unknown; a dropped schema shortens no list.
    const cut = context.after.partial && now.tools.every(({ inputSchema }) => (0,json/* isJsonObject */.O)(inputSchema));
    compareTools(surfaces, { list, cut, clock, sameEra: inSameEra(context) });
    for (const { name, was, is } of matched(old.prompts, now.prompts, 'name')) {
        if (was && is)
            comparePrompt(was, is, list);
        else
            reportPresence(list, { kind: 'prompt', name, present: is !== undefined, cut });
    }
    for (const { name, was, is } of matched(old.resourceTemplates, now.resourceTemplates, 'uriTemplate')) {
        const kind = 'resource template';
        if (was && is)
            compareMembers(list, { kind, name, was, is });
        else
            reportPresence(list, { kind, name, present: is !== undefined, cut });
    }
    for (const { name, was, is } of matched(old.resources, now.resources, 'uri')) {
        if (was && is)
            compareMembers(list, { kind: 'resource', name, was, is });
        else
            reportResource(name, is !== undefined, list);
    }
    compareInstructions(old.instructions, now.instructions, list);
    versionWarning(context, list);
    return list.changes();
}
function compareTools({ before, after }, { list, cut, clock, sameEra }) {
    const budget = createBudget(clock);
    for (const { name, was, is } of matched(before.tools, after.tools, 'name')) {
        if (was && is) {
            budget.begin(ownUnits + ownUnitsPerValue * (sizeOf(was) + sizeOf(is)));
            compareTool({ before: was, after: is, budget, sameEra }, list);
        }
        else
            reportPresence(list, { kind: 'tool', name, present: is !== undefined, cut });
    }
}
/** Values of a tool, a long text as several. */
function sizeOf(value) {
    if (typeof value === 'string')
        return 1 + (value.length >> 5);
    if (typeof value !== 'object' || value === null)
        return 1;
    return Object.entries(value).reduce((size, [name, inner]) => size + 1 + (name.length >> 5) + sizeOf(inner), 1);
}
function matched(before, after, key) {
    const byName = (items) => new Map(items.map((item) => [String(item[key]), item]));
    const [old, now] = [byName(before), byName(after)];
    return [...new Set([...old.keys(), ...now.keys()])].map((name) => ({
        name,
        was: old.get(name),
        is: now.get(name),
    }));
}
function reportPresence(list, { kind, name, present, cut }) {
    const subject = (0,phrase/* phrase */.MZ) `the ${kind} ${(0,phrase/* named */.KT)(name)}`;
    if (present) {
        list.add({ kind, name, change: 'added', verdict: 'compatible', text: (0,phrase/* phrase */.MZ) `${subject} was added` });
    }
    else if (cut) {
        const text = (0,phrase/* phrase */.MZ) `${subject} is not in the part of the list that was read; it may have been removed`;
        list.add({ kind, name, change: 'removed', verdict: 'incomplete', text });
    }
    else {
        const uses = kind === 'tool' ? 'calls to' : 'requests for';
        const text = (0,phrase/* phrase */.MZ) `${subject} was removed; ${uses} it will fail`;
        list.add({ kind, name, change: 'removed', verdict: 'breaking', text });
    }
}
/** Resources come and go while a server runs. */
function reportResource(name, present, list) {
    list.add({
        kind: 'resource',
        name,
        change: present ? 'added' : 'removed',
        verdict: present ? 'compatible' : 'notice',
        text: (0,phrase/* phrase */.MZ) `the resource ${(0,phrase/* named */.KT)(name)} was ${present ? 'added' : 'removed'}`,
    });
}
function compareMembers(list, { kind, name, was, is }) {
    for (const member of new Set([...Object.keys(was), ...Object.keys(is)])) {
        const [before, after] = [was[member], is[member]];
        const subject = (0,phrase/* phrase */.MZ) `the ${kind} ${(0,phrase/* named */.KT)(name)}`;
        if (compare_surfaces_text(before) !== compare_surfaces_text(after))
            compareText({ kind, name, subject, member, before, after }, list);
    }
}
function compare_surfaces_text(value) {
    return value === undefined ? undefined : (0,canonical/* canonicalJson */.dj)(value);
}
function compareInstructions(before, after, list) {
    const subject = (0,phrase/* phrase */.MZ) `the server`;
    compareText({ kind: 'server', name: 'server', subject, member: 'instructions', before, after }, list);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(77598);
;// CONCATENATED MODULE: ./build/core/surface/surface-hash.js




const hints = ['readOnlyHint', 'destructiveHint', 'idempotentHint', 'openWorldHint'];
/**
 * `sha256:…` over everything that a gate judges: names and schemas, the hints of tools and whether
 * they are called as tasks, capabilities, extensions, and the ways
 * of opening the server. Texts are left out. Accepting a surface by this hash accepts no other loss, and a surface
 * that was read incompletely is another one than the same surface read whole.
 */
function surfaceHash(surface, facts) {
    const judged = {
        contract: (0,canonical/* fingerprint */.Rj)(surface).contractHash,
        hints: surface.tools.map(({ name, annotations, execution }) => [
            name ?? null,
            (0,json/* isJsonObject */.O)(execution) ? (execution.taskSupport ?? null) : null,
            ...hints.map((hint) => ((0,json/* isJsonObject */.O)(annotations) ? (annotations[hint] ?? null) : null)),
        ]),
        capabilities: [...(facts.capabilities ?? [])],
        // Left out where there are none, as in hashes that were accepted before these were looked at.
        ...judgedNames('subcapabilities', facts.subcapabilities),
        ...judgedNames('legacyCapabilities', facts.legacyCapabilities),
        eras: { ...facts.eras },
        incomplete: facts.partial,
    };
    return `sha256:${(0,external_node_crypto_.createHash)('sha256').update((0,canonical/* canonicalJson */.dj)(judged), 'utf8').digest('hex')}`;
}
/** Whether a server tells of a change closes no gate. */
function judgedNames(member, names = []) {
    const judged = names.filter((name) => !(0,surface_facts/* isNotification */.o2)(name));
    return judged.length === 0 ? {} : { [member]: judged };
}

;// CONCATENATED MODULE: ./build/core/surface/baseline.js








function snapshotOf(server) {
    const surface = (0,canonical/* canonicalSurface */.yc)(server);
    return withHashes(surface, (0,surface_facts/* factsOfServer */.el)(server));
}
/** A surface read back from where it was kept, or just probed. */
function withHashes(surface, facts) {
    const { contractHash } = (0,canonical/* fingerprint */.Rj)(surface);
    return { surface, facts, contractHash, surfaceHash: surfaceHash(surface, facts) };
}
/**
 * How the surface changed since the baseline. Takes two seconds at most, whatever the two surfaces hold.
 *
 * @param after undefined when the probe proved no surface
 */
function compareWithBaseline(baseline, after, clock = core_clock/* systemClock */.m) {
    if (baseline.kind === 'nothing-registered')
        return { comparable: true, changes: [] };
    if (!after) {
        return incomparable((0,phrase/* phrase */.MZ) `the probe could not read the list of tools, so nothing was compared`);
    }
    if (baseline.kind === 'unproven') {
        return incomparable((0,phrase/* phrase */.MZ) `the registered definition has no list of tools, so nothing was compared`);
    }
    const context = { before: baseline.facts, after: after.facts };
    const comparable = context.before.authenticated === context.after.authenticated;
    if (baseline.kind === 'surface') {
        return { comparable, changes: compareSurfaces(baseline.surface, after.surface, context, clock) };
    }
    const list = new change/* ChangeList */.Vk();
    if (!authorisationDiffers(context, list))
        compareFacts(context, list);
    const changed = baseline.contractHash !== after.contractHash;
    if (comparable && changed) {
        list.add(unproven((0,phrase/* phrase */.MZ) `tools or prompts changed, but the registered definition has only a hash of them, so the changes are unknown`));
    }
    return { comparable: comparable && !changed, changes: list.changes() };
}
function incomparable(text) {
    return { comparable: false, changes: [(0,change/* surfaceChange */.qw)(unproven(text))] };
}
function unproven(text) {
    return { kind: 'server', name: 'server', change: 'changed', verdict: 'unproven', text };
}


/***/ }),

/***/ 24040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Rj: () => (/* binding */ fingerprint),
/* harmony export */   X1: () => (/* binding */ withoutTexts),
/* harmony export */   dj: () => (/* binding */ canonicalJson),
/* harmony export */   l5: () => (/* binding */ surfaceText),
/* harmony export */   yc: () => (/* binding */ canonicalSurface)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(77598);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(28314);
/* harmony import */ var _schema_dialect_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(49514);
/* harmony import */ var _schema_keywords_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(92170);




/** JSON Schema keywords whose array is a set: its order carries no meaning. */
const setKeywords = new Set(['required', 'enum', 'type']);
function canonicalSurface(server) {
    return {
        tools: byKey(server.tools.map(canonicalTool), 'name'),
        resources: byKey(server.resources.map((resource) => withoutAbsent({ ...resource })), 'uri'),
        resourceTemplates: byKey(server.resourceTemplates.map((template) => withoutAbsent({ ...template })), 'uriTemplate'),
        prompts: byKey(server.prompts.map(canonicalPrompt), 'name'),
        ...(server.instructions === undefined ? {} : { instructions: server.instructions }),
    };
}
/** JSON text with members in the order of their names and no blanks. */
function canonicalJson(value) {
    if (Array.isArray(value))
        return `[${value.map(canonicalJson).join()}]`;
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .O)(value))
        return JSON.stringify(value);
    // One text that grows: a list of parts at each depth would be a copy of the whole at each depth.
    let members = '';
    for (const name of inOrder(Object.keys(value))) {
        members += `${members === '' ? '' : ','}${JSON.stringify(name)}:${canonicalJson(value[name] ?? null)}`;
    }
    return `{${members}}`;
}
/** Sorts the names where they are not sorted yet: a sort takes memory even then. */
function inOrder(names) {
    const isSorted = names.every((name, index) => index === 0 || compareText(names[index - 1] ?? '', name) < 0);
    return isSorted ? names : names.sort(compareText);
}
function surfaceText(surface) {
    return canonicalJson({ ...surface });
}
/** Surfaces whose fingerprints are known: each is asked for several times, and may be of any size. */
const fingerprints = new WeakMap();
function fingerprint(surface) {
    const known = fingerprints.get(surface) ?? makeFingerprint(surface);
    fingerprints.set(surface, known);
    return known;
}
function makeFingerprint(surface) {
    const contract = {
        tools: surface.tools.map(({ name, inputSchema, outputSchema }) => withoutAbsent({ name, inputSchema, outputSchema })),
        resourceTemplates: surface.resourceTemplates.map(({ uriTemplate }) => withoutAbsent({ uriTemplate })),
        prompts: surface.prompts.map((prompt) => withoutAbsent({ name: prompt.name, arguments: argumentContract(prompt.arguments) })),
    };
    return {
        contractHash: sha256(canonicalJson(contract)),
        // Only a document that is written asks for it.
        get surfaceHash() {
            return sha256(surfaceText(surface));
        },
    };
}
/** The surface without the texts that only models and people read: what is left is names and schemas. */
function withoutTexts(surface) {
    return {
        tools: surface.tools.map((tool) => withoutAbsent({
            ...withoutDescription(tool),
            inputSchema: (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .O)(tool.inputSchema) ? withoutDescriptions(tool.inputSchema) : undefined,
            outputSchema: (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .O)(tool.outputSchema) ? withoutDescriptions(tool.outputSchema) : undefined,
        })),
        resources: surface.resources.map(withoutDescription),
        resourceTemplates: surface.resourceTemplates.map(withoutDescription),
        prompts: surface.prompts.map((prompt) => {
            const list = Array.isArray(prompt.arguments)
                ? prompt.arguments
                : undefined;
            return withoutAbsent({
                ...withoutDescription(prompt),
                arguments: list?.filter(_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .O).map(withoutDescription),
            });
        }),
    };
}
function withoutDescriptions(schema) {
    return withoutDescription((0,_schema_keywords_js__WEBPACK_IMPORTED_MODULE_2__/* .mapSubschemas */ .TY)(schema, withoutDescriptions));
}
function withoutDescription(object) {
    return Object.fromEntries(Object.entries(object).filter(([member]) => member !== 'description'));
}
function argumentContract(list) {
    if (!Array.isArray(list))
        return undefined;
    return list
        .filter(_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .O)
        .map((argument) => withoutAbsent({ name: argument.name, required: argument.required === true }));
}
function canonicalTool(tool) {
    return withoutAbsent({
        name: tool.name,
        title: tool.title,
        description: tool.description,
        inputSchema: tool.inputSchema && canonicalSchema(tool.inputSchema),
        outputSchema: tool.outputSchema && canonicalSchema(tool.outputSchema),
        annotations: tool.annotations && withoutAbsent({ ...tool.annotations }),
        execution: taskExecution(tool),
    });
}
/** Only what says how a tool is called: absent and `forbidden` mean the same. */
function taskExecution({ execution }) {
    const taskSupport = execution?.taskSupport;
    return taskSupport === 'optional' || taskSupport === 'required' ? { taskSupport } : undefined;
}
function canonicalPrompt(prompt) {
    return withoutAbsent({
        name: prompt.name,
        title: prompt.title,
        description: prompt.description,
        arguments: prompt.arguments &&
            byKey(prompt.arguments.map((argument) => withoutAbsent({ ...argument })), 'name'),
    });
}
/** A schema whose dialect is dropped where it changes nothing, and whose sets are sorted, at every depth. */
function canonicalSchema(schema) {
    const { $schema, ...rest } = schema;
    return sortSets((0,_schema_dialect_js__WEBPACK_IMPORTED_MODULE_1__/* .dialectIsImplied */ .d9)(schema) ? rest : schema);
}
function sortSets(schema) {
    return Object.fromEntries(Object.entries((0,_schema_keywords_js__WEBPACK_IMPORTED_MODULE_2__/* .mapSubschemas */ .TY)(schema, sortSets)).map(([keyword, value]) => [
        keyword,
        Array.isArray(value) && setKeywords.has(keyword) ? sorted(value) : value,
    ]));
}
function sorted(items) {
    return items
        .map((item) => ({ item, text: canonicalJson(item) }))
        .sort((a, b) => compareText(a.text, b.text))
        .map(({ item }) => item);
}
function byKey(items, key) {
    return items.toSorted((a, b) => compareText(String(a[key]), String(b[key])));
}
/** By code unit: the locale of the machine must not change the bytes. */
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
function withoutAbsent(object) {
    return Object.fromEntries(Object.entries(object).filter((entry) => entry[1] !== undefined));
}
function sha256(text) {
    return `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text, 'utf8').digest('hex')}`;
}


/***/ }),

/***/ 59356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Vk: () => (/* binding */ ChangeList),
/* harmony export */   Wn: () => (/* binding */ pointer),
/* harmony export */   qw: () => (/* binding */ surfaceChange),
/* harmony export */   rY: () => (/* binding */ verdicts)
/* harmony export */ });
/* unused harmony export maxChanges */
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(87697);

/**
 * What a change means for existing clients; the worst comes first. `incomplete`: something was not compared,
 * because it was not read or because a limit was reached. `unproven`: no rule can tell.
 */
const verdicts = ['breaking', 'incomplete', 'unproven', 'warning', 'compatible', 'notice'];
/** How many changes are kept. Beyond it the mildest are left out, and one of them says so. */
const maxChanges = 1000;
const maxPath = 400;
/** Collects changes within bounds: no number of mild ones can hide a grave one. */
class ChangeList {
    #byVerdict = new Map(verdicts.map((verdict) => [verdict, []]));
    #count = 0;
    /** Every change seen, kept or not. */
    get count() {
        return this.#count;
    }
    has(verdict) {
        return (this.#byVerdict.get(verdict)?.length ?? 0) > 0;
    }
    add(change, path = []) {
        this.#count++;
        const kept = this.#byVerdict.get(change.verdict);
        if (!kept || kept.length >= maxChanges)
            return;
        kept.push(surfaceChange(change, path));
    }
    /** The gravest first, in the order of their discovery among themselves. */
    changes() {
        const kept = [...this.#byVerdict.values()].flat().slice(0, maxChanges);
        if (this.#count <= maxChanges)
            return kept;
        const breaking = kept.filter(({ verdict }) => verdict === 'breaking');
        const rest = surfaceChange({
            kind: 'server',
            name: 'server',
            change: 'changed',
            verdict: 'unproven',
            text: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .phrase */ .MZ) `${this.#count - maxChanges} more changes were found than are shown here`,
        });
        return [...breaking, rest, ...kept.slice(breaking.length)];
    }
}
/** The change with its text also as plain text, and with its place. */
function surfaceChange(change, path = []) {
    const message = (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .plainPhrase */ .Uy)(change.text);
    return path.length === 0 ? { ...change, message } : { ...change, path: pointer(path), message };
}
/** RFC 6901, without the leading slash; cut, because a property's name may be of any length. */
function pointer(path) {
    const text = path
        .map((part) => part.slice(0, maxPath).replaceAll('~', '~0').replaceAll('/', '~1'))
        .join('/');
    return text.length <= maxPath ? text : `${text.slice(0, maxPath - 1)}…`;
}


/***/ }),

/***/ 83983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ visible),
/* harmony export */   U: () => (/* binding */ excerptsOf)
/* harmony export */ });
/* harmony import */ var _text_printable_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(20075);

/** Units of the text that are shown around a difference, and of the difference itself. */
const context = 60;
const greatestDifference = 160;
/**
 * The parts of two texts in which they differ, with some text around them. Safe to print; characters that show
 * nothing are spelled out, since they may be all that changed. Time grows with the length and no faster.
 */
function excerptsOf(before, after) {
    const [was, is] = [before ?? '', after ?? ''];
    const shorter = Math.min(was.length, is.length);
    let start = 0;
    while (start < shorter && was[start] === is[start])
        start++;
    let end = 0;
    while (end < shorter - start && was.at(-1 - end) === is.at(-1 - end))
        end++;
    return {
        ...(before === undefined ? {} : { before: around(was, start, was.length - end) }),
        ...(after === undefined ? {} : { after: around(is, start, is.length - end) }),
    };
}
function around(text, start, end) {
    const from = start <= context ? 0 : start - context;
    const to = Math.min(text.length, end + context, start + greatestDifference);
    const part = (0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .cutAtCharacter */ .H)(text.slice(from), to - from);
    return `${from > 0 ? '…' : ''}${visible(part)}${from + part.length < text.length ? '…' : ''}`;
}
/** The text on one line, with characters that show nothing as `<U+200B>`; tag characters as the ASCII they spell. */
function visible(text) {
    const spelled = text.replace(/[\p{Cc}\p{Cf}\p{Cs}\u3164\uFFA0]|[\uFE00-\uFE0F]|[\u{E0000}-\u{E01EF}]/gu, (character) => {
        const code = character.codePointAt(0) ?? 0;
        if (/[\t\n\r]/.test(character))
            return ' ';
        if (code >= 0xe0020 && code <= 0xe007e)
            return String.fromCodePoint(code - 0xe0000);
        return `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`;
    });
    return (0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(spelled.replace(/\s+/g, ' '), 400);
}


/***/ }),

/***/ 52362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ gatePolicies)
/* harmony export */ });
/** What closes the gate on a changed surface (input `fail-on` of a registration). */
const gatePolicies = ['breaking', 'unproven', 'none'];


/***/ }),

/***/ 31799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ surfaceSchema),
/* harmony export */   j: () => (/* binding */ parseSurface)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(77934);
/* harmony import */ var _bounded_json_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(25486);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(28314);



/** What the probe keeps is not nested half as deep; walking deeper text could exhaust the stack. */
const maxDepth = 256;
const named = (key) => valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_1__/* .custom */ .IeY((item) => (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .O)(item) && typeof item[key] === 'string' && !(0,_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isDeeperThan */ .hz)(item, maxDepth), `expected an object with a ${key}, nested at most ${maxDepth} deep`));
/** A surface in the form in which documents and files carry it. */
const surfaceSchema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    tools: named('name'),
    resources: named('uri'),
    resourceTemplates: named('uriTemplate'),
    prompts: named('name'),
    instructions: valibot__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
});
/**
 * Reads a surface back from the text that a registered document carries.
 *
 * @returns undefined when the text is not one of ours
 */
function parseSurface(text) {
    try {
        const parsed = valibot__WEBPACK_IMPORTED_MODULE_1__/* .safeParse */ .xLC(surfaceSchema, JSON.parse(text));
        return parsed.success ? parsed.output : undefined;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 87697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   KG: () => (/* binding */ asSentence),
/* harmony export */   KT: () => (/* binding */ named),
/* harmony export */   MZ: () => (/* binding */ phrase),
/* harmony export */   Uy: () => (/* binding */ plainPhrase)
/* harmony export */ });
/* harmony import */ var _text_printable_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(20075);

/** A name from outside, cut and made safe to print. */
function named(name) {
    return { name: (0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(name, 80) };
}
/** Template tag: a clause with names, and with other clauses, in it. */
function phrase(texts, ...values) {
    const parts = [];
    const add = (part) => {
        const last = parts.at(-1);
        if (typeof part === 'string' && typeof last === 'string')
            parts[parts.length - 1] = last + part;
        else if (part !== '')
            parts.push(part);
    };
    for (const [index, text] of texts.entries()) {
        add(text);
        const value = values[index];
        if (value === undefined)
            continue;
        if (typeof value === 'number')
            add(String(value));
        else if (typeof value === 'string' || isName(value))
            add(value);
        else
            value.forEach(add);
    }
    return parts;
}
/** The clause as plain text, with names in double quotes. */
function plainPhrase(clause) {
    return clause
        .map((part) => (typeof part === 'string' ? part : `"${part.name.replaceAll('"', "'")}"`))
        .join('');
}
/** A clause as a sentence: a capital letter, and a full stop. */
function asSentence(clause) {
    return `${clause.charAt(0).toUpperCase()}${clause.slice(1)}.`;
}
function isName(value) {
    return !Array.isArray(value);
}


/***/ }),

/***/ 49514:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d9: () => (/* binding */ dialectIsImplied),
/* harmony export */   hJ: () => (/* binding */ ignoresSiblings)
/* harmony export */ });
/* unused harmony export isKnownDialect */
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(28314);
/* harmony import */ var _keywords_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(92170);


/** Schema dialects that are the default anyway: naming them mostly makes no difference to a caller. */
const usual = /^https?:\/\/json-schema\.org\/(draft-07\/schema|draft\/2020-12\/schema)#?$/;
const known = /^https?:\/\/json-schema\.org\/(draft-0[3-7]\/schema|draft\/(2019-09|2020-12)\/schema)#?$/;
const older = /^https?:\/\/json-schema\.org\/draft-0[3-7]\/schema#?$/;
/** Whether `$schema` names a dialect of JSON Schema itself. */
function isKnownDialect({ $schema }) {
    return $schema === undefined || (typeof $schema === 'string' && known.test($schema));
}
/** Up to draft-07 a validator ignores every keyword beside `$ref`. */
function ignoresSiblings({ $schema }) {
    return typeof $schema === 'string' && older.test($schema);
}
/** Whether `$schema` can be left out and the schema means the same to those who take it for 2020-12. */
function dialectIsImplied(schema) {
    const { $schema } = schema;
    if (typeof $schema !== 'string' || !usual.test($schema))
        return false;
    return !ignoresSiblings(schema) || !hasSiblings(schema);
}
function hasSiblings(schema) {
    if (typeof schema.$ref === 'string') {
        const beside = Object.keys(schema).filter((keyword) => !(0,_keywords_js__WEBPACK_IMPORTED_MODULE_0__/* .isAnnotation */ .Ir)(keyword));
        if (beside.some((keyword) => !['$ref', '$schema', '$defs', 'definitions'].includes(keyword)))
            return true;
    }
    return (0,_keywords_js__WEBPACK_IMPORTED_MODULE_0__/* .subschemas */ .z_)(schema).some((inner) => (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O)(inner) && hasSiblings(inner));
}


/***/ }),

/***/ 92170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A4: () => (/* binding */ schemaListKeywords),
/* harmony export */   Ir: () => (/* binding */ isAnnotation),
/* harmony export */   TY: () => (/* binding */ mapSubschemas),
/* harmony export */   Wb: () => (/* binding */ schemaKeywords),
/* harmony export */   XZ: () => (/* binding */ hints),
/* harmony export */   kH: () => (/* binding */ schemaMapKeywords),
/* harmony export */   p0: () => (/* binding */ isNote),
/* harmony export */   z_: () => (/* binding */ subschemas),
/* harmony export */   zd: () => (/* binding */ notesOnValues)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(28314);

/** Keywords whose value is a schema (JSON Schema 2020-12 and draft-07). */
const schemaKeywords = new Set([
    'additionalItems',
    'additionalProperties',
    'contains',
    'contentSchema',
    'else',
    'if',
    'items',
    'not',
    'propertyNames',
    'then',
    'unevaluatedItems',
    'unevaluatedProperties',
]);
/** Keywords whose value is a list of schemas; `items` is one in draft-07 when it is an array. */
const schemaListKeywords = new Set([
    'allOf',
    'anyOf',
    'items',
    'oneOf',
    'prefixItems',
]);
/** Keywords whose members are schemas under names that the server chose. */
const schemaMapKeywords = new Set([
    '$defs',
    'definitions',
    'dependencies',
    'dependentSchemas',
    'patternProperties',
    'properties',
]);
/** Stands for the titles and descriptions of alternatives that are values, once they are an `enum`. */
const notesOnValues = 'notes on the values';
const notes = new Set([
    '$comment',
    'deprecated',
    'description',
    // Of OpenAPI: which alternative is meant follows from the alternatives themselves.
    'discriminator',
    'examples',
    notesOnValues,
    'readOnly',
    'title',
    'writeOnly',
]);
/** Texts and marks: no validator looks at them, people and models do. */
function isNote(keyword) {
    return notes.has(keyword) || (keyword.startsWith('x-') && keyword !== 'x-mcp-header');
}
/** Keywords that assert nothing by themselves, yet change how a value is made or sent. */
const hints = new Set([
    'contentEncoding',
    'contentMediaType',
    'contentSchema',
    'default',
    'format',
    'x-mcp-header',
]);
/** Whether the keyword may stand beside a reference, or around alternatives, without changing what is valid. */
function isAnnotation(keyword) {
    return isNote(keyword) || keyword === 'default' || keyword === 'x-mcp-header';
}
/** Every direct subschema. */
function subschemas(schema) {
    return Object.entries(schema).flatMap(([keyword, value]) => {
        if (Array.isArray(value))
            return schemaListKeywords.has(keyword) ? value : [];
        if (schemaKeywords.has(keyword))
            return [value];
        return schemaMapKeywords.has(keyword) && (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(value) ? Object.values(value) : [];
    });
}
/** A copy with every direct subschema that is an object mapped; data such as `enum` and `default` is left alone. */
function mapSubschemas(schema, map) {
    const one = (value) => ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(value) ? map(value) : value);
    return Object.fromEntries(Object.entries(schema).map(([keyword, value]) => {
        if (Array.isArray(value))
            return [keyword, schemaListKeywords.has(keyword) ? value.map(one) : value];
        if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(value))
            return [keyword, value];
        if (schemaKeywords.has(keyword))
            return [keyword, map(value)];
        if (!schemaMapKeywords.has(keyword))
            return [keyword, value];
        return [
            keyword,
            Object.fromEntries(Object.entries(value).map(([name, member]) => [name, one(member)])),
        ];
    }));
}


/***/ }),

/***/ 69863:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   GL: () => (/* binding */ factsOfExtension),
/* harmony export */   el: () => (/* binding */ factsOfServer),
/* harmony export */   o2: () => (/* binding */ isNotification),
/* harmony export */   wT: () => (/* binding */ surfaceFactsSchema)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(77934);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(28314);
/* harmony import */ var _optional_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(26080);



/** `tasks/requests/tools/call` has three levels below the capability. */
const maxTaskLevels = 3;
/** A server has a dozen. */
const maxSubcapabilities = 500;
const facts = {
    transport: valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(['streamable-http', 'sse']),
    protocolVersion: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** Which ways of opening the server answered to. */
    eras: valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ modern: valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(), legacy: valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(), sse: valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY() }),
    /** Whether a credential went with the requests: a server may list other things to others. */
    authenticated: valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
};
const surfaceFactsSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    ...facts,
    /** The names of the capabilities, extensions as `extensions/<id>`, sorted; absent when they were not kept. */
    capabilities: valibot__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())),
    /** What capabilities consist of, as `resources/subscribe`, sorted; absent when that was not kept. */
    subcapabilities: valibot__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())),
    /** Both, as a server of the modern era announces them to clients of the older one. */
    legacyCapabilities: valibot__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())),
    serverVersion: valibot__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    /** A list was cut, or the schema of an item was dropped. */
    partial: valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    /** Descriptions were left out for size. */
    withoutTexts: valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
});
/** The members of a document's `x-mcp` that hold the same facts. */
const extensionSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    ...facts,
    capabilities: valibot__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J())),
    legacyCapabilities: valibot__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J())),
    serverInfo: valibot__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ version: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })),
    surfacePartial: valibot__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()),
    omitted: valibot__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
});
function factsOfServer(server) {
    const { transport, protocolVersion, eras, authenticated, partial, serverInfo, legacyCapabilities } = server;
    return {
        transport,
        protocolVersion,
        eras: { modern: eras.modern, legacy: eras.legacy, sse: eras.sse },
        authenticated,
        capabilities: capabilityNames(server.capabilities),
        subcapabilities: subcapabilityNames(server.capabilities),
        ...(0,_optional_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .l)('legacyCapabilities', legacyCapabilities && allNames(legacyCapabilities)),
        ...(serverInfo ? { serverVersion: serverInfo.version } : {}),
        partial,
        withoutTexts: false,
    };
}
/**
 * The facts that a registered document carries in `x-mcp`.
 *
 * @returns undefined when it does not say how its surface was taken: then it compares with nothing
 */
function factsOfExtension(extension) {
    const parsed = valibot__WEBPACK_IMPORTED_MODULE_0__/* .safeParse */ .xLC(extensionSchema, extension);
    if (!parsed.success)
        return undefined;
    const { capabilities, legacyCapabilities, serverInfo, surfacePartial, omitted, ...rest } = parsed.output;
    return {
        ...rest,
        ...(capabilities
            ? {
                capabilities: capabilityNames(capabilities),
                subcapabilities: subcapabilityNames(capabilities),
            }
            : {}),
        ...(0,_optional_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .l)('legacyCapabilities', legacyCapabilities && allNames(legacyCapabilities)),
        ...(serverInfo ? { serverVersion: serverInfo.version } : {}),
        partial: surfacePartial ?? false,
        withoutTexts: omitted !== undefined,
    };
}
/** Servers write a capability that they lack as `false` or `null`, or leave it out. */
function capabilityNames(capabilities) {
    const { extensions, ...others } = capabilities;
    return [...announced(others), ...announced(extensions).map((id) => `extensions/${id}`)].sort();
}
/** What a client can use of each capability: `resources/subscribe`, `tasks/requests/tools/call`. */
function subcapabilityNames(capabilities) {
    return Object.entries(capabilities)
        .filter(([name]) => name !== 'extensions')
        .flatMap(([name, value]) => parts(value, name, name === 'tasks' ? maxTaskLevels : 1))
        .slice(0, maxSubcapabilities)
        .sort();
}
function parts(value, path, levels) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .O)(value) || levels === 0)
        return [];
    return Object.entries(value).flatMap(([name, inner]) => {
        const below = `${path}/${name}`;
        return inner === true || (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .O)(inner) ? [below, ...parts(inner, below, levels - 1)] : [];
    });
}
function allNames(capabilities) {
    return [...capabilityNames(capabilities), ...subcapabilityNames(capabilities)].sort();
}
function announced(capabilities) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .O)(capabilities))
        return [];
    return Object.keys(capabilities).filter((name) => capabilities[name] !== false && capabilities[name] !== null);
}
/** Whether a part of a capability is no more than that the server tells of changes: no request fails without it. */
function isNotification(name) {
    return name.endsWith('/listChanged');
}


/***/ }),

/***/ 37300:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ formatSurfaceFile),
/* harmony export */   p: () => (/* binding */ parseSurfaceFile)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(77934);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(62807);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(85285);
/* harmony import */ var _references_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(96714);
/* harmony import */ var _text_printable_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(20075);
/* harmony import */ var _baseline_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(60848);
/* harmony import */ var _canonical_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(24040);
/* harmony import */ var _parse_surface_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(31799);
/* harmony import */ var _surface_facts_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(69863);









const fileSchema = valibot__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({
    contractHash: valibot__WEBPACK_IMPORTED_MODULE_6__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_6__/* .regex */ .yGV(/^sha256:[0-9a-f]{64}$/, 'expected sha256: and 64 digits')),
    facts: _surface_facts_js__WEBPACK_IMPORTED_MODULE_5__/* .surfaceFactsSchema */ .wT,
    surface: _parse_surface_js__WEBPACK_IMPORTED_MODULE_4__/* .surfaceSchema */ .R,
});
/** The surface of a server as a file for the repository: the same server gives the same bytes. */
function formatSurfaceFile(server) {
    const { surface, facts, contractHash } = (0,_baseline_js__WEBPACK_IMPORTED_MODULE_2__/* .snapshotOf */ .eY)(server);
    const sorted = JSON.parse((0,_canonical_js__WEBPACK_IMPORTED_MODULE_3__/* .canonicalJson */ .dj)({ contractHash, facts: { ...facts }, surface: { ...surface } }));
    return `${JSON.stringify(sorted, undefined, 2)}\n`;
}
/** Reads such a file back. Throws InvalidInput, which names the place at fault. */
function parseSurfaceFile(text) {
    const parsed = valibot__WEBPACK_IMPORTED_MODULE_6__/* .safeParse */ .xLC(fileSchema, parseJson(text));
    if (!parsed.success) {
        const [issue] = parsed.issues;
        const place = (0,_text_printable_js__WEBPACK_IMPORTED_MODULE_7__/* .printable */ .g)(valibot__WEBPACK_IMPORTED_MODULE_6__/* .getDotPath */ .BuJ(issue) ?? 'the file', 120);
        throw invalid((0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em) `${(0,_references_js__WEBPACK_IMPORTED_MODULE_8__/* .input */ .hF)('surface-file')} is not a surface: ${place}: ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_7__/* .printable */ .g)(issue.message, 200)}.`);
    }
    const { surface, facts, contractHash } = parsed.output;
    const actual = (0,_canonical_js__WEBPACK_IMPORTED_MODULE_3__/* .fingerprint */ .Rj)(surface).contractHash;
    if (actual !== contractHash) {
        throw invalid((0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em) `The contractHash in ${(0,_references_js__WEBPACK_IMPORTED_MODULE_8__/* .input */ .hF)('surface-file')} does not match its tools and prompts: expected ${actual}, got ${contractHash}.`, 'The file was edited by hand, or merged from two versions.');
    }
    return (0,_baseline_js__WEBPACK_IMPORTED_MODULE_2__/* .withHashes */ .V6)(surface, facts);
}
function parseJson(text) {
    try {
        return JSON.parse(text.replace(/^\uFEFF/, ''));
    }
    catch (error) {
        throw invalid((0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em) `${(0,_references_js__WEBPACK_IMPORTED_MODULE_8__/* .input */ .hF)('surface-file')} is not JSON: ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_7__/* .printable */ .g)(error instanceof Error ? error.message : String(error), 200)}.`);
    }
}
function invalid(message, why) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InvalidInput */ .o9({
        code: 'surface-file-invalid',
        message,
        ...(why === undefined ? {} : { why }),
        next: (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em) `Write the file again with ${(0,_references_js__WEBPACK_IMPORTED_MODULE_8__/* .command */ .G5)('mcp-register', 'surface')}, and review the difference before you commit it.`,
    });
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

/***/ 31522:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ counted)
/* harmony export */ });
/** A number with the thing it counts: `1 tool`, `2 tools`. */
function counted(number, thing) {
    return `${number} ${thing}${number === 1 ? '' : 's'}`;
}


/***/ }),

/***/ 32646:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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

/***/ 3067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ escapeMarkdown)
/* harmony export */ });
/** A word that can be the short or the whole name of a commit; a GUID, which people copy, comes first and is none. */
const commitLike = /(?<![a-z\d])(?:[\da-f]{8}(?:\\-[\da-f]{4}){3}\\-[\da-f]{12}|[\da-f]{7,40})(?![a-z\d])/gi;
/**
 * One line of text as Markdown that shows it and does nothing else. Besides Markdown's own marks, what hosts make links
 * or formulas of by themselves is escaped: addresses, mentions, numbers of issues, pull requests and work items, names
 * of commits, mathematics between dollar signs.
 */
function escapeMarkdown(line) {
    return (line
        .replace(/&/g, '&amp;')
        .replace(/</g, '&lt;')
        .replace(/>/g, '&gt;')
        .replace(/[\\`*_{}[\]()#+!|~-]/g, (mark) => `\\${mark}`)
        .replace(/@/g, '@\u200b')
        // A formula begins with a dollar sign that stands apart from what is before it.
        .replace(/\$/g, '\u200b\\$\u200b')
        // Each part is shorter than any name of a commit.
        .replace(commitLike, (word) => (word.includes('-') ? word : word.replace(/.{6}(?=.)/g, '$&\u200b')))
        .replace(/:(?=\/\/)|(?<![a-z\d])(?:www(?=\.)|mailto:|xmpp:|(?:GH|GHSA)(?=\\-[a-z\d]))|[#!](?=\d)/gi, (start) => `${start}\u200b`));
}


/***/ }),

/***/ 87853:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ isGuessable)
/* harmony export */ });
/* harmony import */ var _secret_forms_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(39876);

/** Words that stand in headers and settings, and in every log. */
const words = new Set([
    'anonymous application authorization automatic available basic bearer changeme compressed contains default deployment',
    'development disabled docker-compose enabled environment experimental identity integration internal kubernetes',
    'latest localhost node.js no-cache no-store onpremises password placeholder pre-production preproduction preview',
    'private production public quality-assurance redacted registered release required sandbox secret staging standard',
    'test-environment testing transient undefined unchanged unlimited websocket xmlhttprequest',
].flatMap((line) => line.split(' ')));
/** Values that many share: numbers, dates, versions, media types, languages. */
const ordinary = [
    /^[\d.,:+_-]+$/,
    /^v?\d{1,6}(?:[.-][\da-z]{1,12}){0,4}$/i,
    /^\d{4}-\d{2}-\d{2}(?:-preview|T[\d:.]{5,12}Z?)?$/,
    /^(?:application|text|image|audio|video|multipart)\/[\w.+*-]{1,80}(?:; ?charset=[\w-]{1,20})?$/i,
    /^[a-z]{2}(?:-[a-z]{2,4})?(?:, ?[a-z]{2}(?:-[a-z]{2,4})?(?:; ?q=[\d.]{1,5})?){1,10}$/i,
    /^(.)\1*$/s,
    // A variable that nobody replaced.
    /^(?:[a-z]{1,20} )?\$[([{]{1,2}[^()[\]{}]{1,100}[)\]}]{1,2}$/i,
];
/**
 * Whether anybody could guess a value, so that it is no secret whatever it was given as. To mask it would star ordinary
 * words in each log, and a CI host drops the outputs that contain them.
 */
function isGuessable(value) {
    const text = value.trim();
    if (text.length < _secret_forms_js__WEBPACK_IMPORTED_MODULE_0__/* .shortestForm */ .T || words.has(text.toLowerCase()))
        return true;
    return text.length <= 200 && ordinary.some((pattern) => pattern.test(text));
}


/***/ }),

/***/ 6075:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   NE: () => (/* binding */ isOneVisibleLine),
/* harmony export */   OT: () => (/* binding */ withoutInvisible),
/* harmony export */   Xn: () => (/* binding */ lineBreakIn),
/* harmony export */   sN: () => (/* binding */ invisibleCharacters)
/* harmony export */ });
/**
 * Characters that show nothing: controls but for tab and line ends, and every code point that Unicode calls
 * default-ignorable, assigned or not (4 174 in Unicode 16): zero-width ones, variation selectors, tags, fillers.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const invisible = /[\u0000-\u0008\u000E-\u001F\u007F-\u009F]|[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;
const rightToLeft = /(?=\p{L})[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/u;
const directional = /^[\u200E\u200F\u061C\u202A-\u202C\u2066-\u2069]$/;
/** Of Arabic, Syriac and others: they show, although Unicode counts them as format characters. */
const shownFormat = /^[\u0600-\u0605\u06DD\u070F\u0890\u0891\u08E2\u{110BD}\u{110CD}]$/u;
/** The flags of England, Scotland and Wales are a black flag and tag characters. */
const flags = /\u{1F3F4}[\u{E0061}-\u{E007A}]{2,6}\u{E007F}/gu;
/** The uses of a character that are honest and common, by what stands beside it. */
const honest = [
    // Where a long word may be divided.
    { character: /^\u00AD$/, after: /\p{L}{2}$/u, before: /^\p{L}{2}/u },
    // Joiners in emoji, and in scripts that need them. After a Latin letter, a digit or a blank they join nothing.
    { character: /^[\u200C\u200D]$/, after: /[^\p{Script=Latin}\p{N}\p{Z}\p{Cc}\p{Cf}]$/u },
    // The two selectors that choose between text and emoji, after what has both forms.
    { character: /^[\uFE0E\uFE0F]$/, after: /[\p{Emoji}\p{Extended_Pictographic}]$/u },
    // Forms of mathematical symbols and of letters.
    { character: /^[\uFE00-\uFE0D]$/, after: /[\p{Sm}\p{Script=Han}\p{Script=Myanmar}\p{Script=Phags_Pa}]$/u },
    { character: /^[\u{E0100}-\u{E01EF}]$/u, after: /\p{Script=Han}$/u },
    { character: /^[\u180B-\u180F]$/, after: /\p{Script=Mongolian}$/u },
];
/** UTF-16 units beside a character that are looked at: two characters. */
const window = 4;
/** The invisible characters of a text that no honest text needs, in order. Time grows with the length of the text. */
function* invisibleCharacters(text) {
    // Flags keep their length, so that places stay true.
    const unflagged = text.replace(flags, (flag) => 'x'.repeat(flag.length));
    const isRightToLeft = rightToLeft.test(text);
    for (const { 0: character, index } of unflagged.matchAll(invisible)) {
        if (shownFormat.test(character) || (isRightToLeft && directional.test(character)))
            continue;
        const end = index + character.length;
        const [left, right] = [
            unflagged.slice(Math.max(0, index - window), index),
            unflagged.slice(end, end + window),
        ];
        const isHonest = ({ character: which, after, before }) => which.test(character) && after.test(left) && (before === undefined || before.test(right));
        if (!honest.some(isHonest))
            yield { index, length: character.length };
    }
}
/** The text without the invisible characters that no honest text needs. */
function withoutInvisible(text) {
    let rest = '';
    let end = 0;
    for (const { index, length } of invisibleCharacters(text)) {
        rest += text.slice(end, index);
        end = index + length;
    }
    return rest + text.slice(end);
}
/** The first line break or tab of a text. */
function lineBreakIn(text) {
    return /[\t\r\n\v\f\u0085\u2028\u2029]/.exec(text);
}
/** Whether a text is one line, and all of it shows. */
function isOneVisibleLine(text) {
    return lineBreakIn(text) === null && invisibleCharacters(text).next().value === undefined;
}


/***/ }),

/***/ 41038:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/** The candidate with the fewest edits from `text`; undefined when none is close enough to be meant. */
function nearest(text, candidates) {
    const [best] = candidates
        .map((candidate) => ({ candidate, distance: editDistance(text, candidate) }))
        .filter(({ candidate, distance }) => distance <= Math.max(2, candidate.length / 5))
        .sort((one, other) => one.distance - other.distance);
    return best?.candidate;
}
/** Single characters to insert, remove or replace. */
function editDistance(one, other) {
    let previous = Array.from({ length: other.length + 1 }, (_, index) => index);
    for (const [row, letter] of [...one].entries()) {
        const current = [row + 1];
        for (const [column, candidate] of [...other].entries()) {
            const replaced = (previous[column] ?? 0) + (letter === candidate ? 0 : 1);
            current.push(Math.min(replaced, (previous[column + 1] ?? 0) + 1, (current[column] ?? 0) + 1));
        }
        previous = current;
    }
    return previous.at(-1) ?? 0;
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

/***/ 93135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  l: () => (/* binding */ createRedactor)
});

// EXTERNAL MODULE: ./build/core/text/guessable.js
var guessable = __nccwpck_require__(87853);
// EXTERNAL MODULE: ./build/core/text/secret-forms.js
var secret_forms = __nccwpck_require__(39876);
;// CONCATENATED MODULE: ./build/core/text/unescaped.js
/** What encoders write instead of a character: URLs UTF-8, JSON `\u002b` and backslashes, HTML `&#43;`, `&#x2b;` and names. */
const written = /(?<utf8>%(?:[CD][\dA-F]%[89AB][\dA-F]|E[\dA-F](?:%[89AB][\dA-F]){2}|F[0-7](?:%[89AB][\dA-F]){3}))|%(?<hex>[0-7][\dA-F])|\\{1,8}u(?<unit>[\dA-F]{4})|\\{1,8}|&#0{0,8}(?<decimal>[1-9]\d{0,6});|&#x0{0,8}(?<code>[1-9A-F][\dA-F]{0,5});|&(?<name>[a-z]{2,6});|[+\p{Cc}]/giu;
/** What was encoded is encoded again where it stands in the query of a URL, in JSON or in a page. */
const roundsAtMost = 4;
/** The names of HTML for the characters of ASCII that stand in keys. */
const named = {
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    num: '#',
    dollar: '$',
    percnt: '%',
    lpar: '(',
    rpar: ')',
    ast: '*',
    midast: '*',
    plus: ' ',
    comma: ',',
    period: '.',
    sol: '/',
    colon: ':',
    semi: ';',
    equals: '=',
    excl: '!',
    quest: '?',
    commat: '@',
    lsqb: '[',
    lbrack: '[',
    rsqb: ']',
    rbrack: ']',
    hat: '^',
    lowbar: '_',
    grave: '`',
    lcub: '{',
    lbrace: '{',
    rcub: '}',
    rbrace: '}',
    verbar: '|',
    vert: '|',
    nbsp: ' ',
};
/** Controls that JSON writes with a letter: the letter remains where backslashes are left out. */
const letters = { '\b': 'b', '\t': 't', '\n': 'n', '\f': 'f', '\r': 'r' };
/**
 * A text as it was before URLs, JSON or HTML, or one in another, encoded it. Two texts that differ may become one (`+`
 * and a blank, `a\b` and `ab`), so this is for finding what must not be shown. Linear in the text.
 */
function unescaped(text) {
    let last = unescapedOnce(text);
    for (let round = 1; round < roundsAtMost; round++) {
        const [before, next] = [last, unescapedOnce(last.text)];
        if (next.text === before.text)
            break;
        last = {
            text: next.text,
            sourceOf: (index) => before.sourceOf(next.sourceOf(index)),
            sourceBehind: (index) => before.sourceBehind(next.sourceBehind(index)),
        };
    }
    return last;
}
function unescapedOnce(text) {
    const parts = [];
    const places = [];
    let length = 0;
    let rest = 0;
    const push = (part) => {
        parts.push(part);
        length += part.length;
    };
    for (const found of text.matchAll(written)) {
        const plain = plainOf(found);
        if (plain === undefined)
            continue;
        push(text.slice(rest, found.index));
        places.push({ at: length, source: found.index });
        push(plain);
        rest = found.index + found[0].length;
        places.push({ at: length, source: rest });
    }
    push(text.slice(rest));
    return {
        text: parts.join(''),
        sourceOf: (index) => sourceOf(places, index),
        sourceBehind: (index) => places.findLast(({ at }) => at === index)?.source ?? sourceOf(places, index),
    };
}
/** Undefined where the match is no encoded character. */
function plainOf(found) {
    const { utf8, hex, unit, decimal, code, name } = found.groups ?? {};
    if (utf8 !== undefined)
        return decodedUtf8(utf8);
    if (hex !== undefined)
        return ofCode(Number.parseInt(hex, 16));
    if (unit !== undefined)
        return ofCode(Number.parseInt(unit, 16));
    if (decimal !== undefined)
        return ofCode(Number(decimal));
    if (code !== undefined)
        return ofCode(Number.parseInt(code, 16));
    if (name !== undefined)
        return named[name.toLowerCase()];
    return found[0].startsWith('\\') ? '' : ofCode(found[0].charCodeAt(0));
}
function decodedUtf8(encoded) {
    try {
        return decodeURIComponent(encoded);
    }
    catch {
        return undefined;
    }
}
function ofCode(code) {
    if (code > 0x10_ffff)
        return undefined;
    const character = String.fromCodePoint(code);
    if (character === '\\')
        return '';
    if (character === '+')
        return ' ';
    return letters[character] ?? character;
}
function sourceOf(places, index) {
    let [low, high] = [0, places.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((places[middle]?.at ?? 0) < index)
            low = middle + 1;
        else
            high = middle;
    }
    const here = places[low];
    if (here?.at === index)
        return here.source;
    const { at, source } = places[low - 1] ?? { at: 0, source: 0 };
    return source + index - at;
}

;// CONCATENATED MODULE: ./build/core/text/redactor.js



/** What stands in the place of a secret. */
const mask = '***';
/** Characters; of a longer secret its start is enough to know it by. */
const longestSecret = 32_768;
/** Secrets of one run: a token is renewed a few times at most. */
const greatestCount = 200;
/** Characters of a secret's start that are masked too where the rest was cut off. */
const shortestStart = 24;
function createRedactor() {
    const known = new Set();
    let forms = [];
    let plainSecrets = [];
    function redact(text) {
        if (text.length < secret_forms/* shortestForm */.T)
            return text;
        let redacted = withoutEscaped(text, plainSecrets);
        for (const form of forms)
            redacted = redacted.replaceAll(form, mask);
        return withoutStarts(redacted, forms);
    }
    return {
        add(secret) {
            const text = secret.trim().slice(0, longestSecret);
            if ((0,guessable/* isGuessable */.k)(text) || known.has(text) || known.size >= greatestCount)
                return false;
            known.add(text);
            forms = longestFirst([...forms, ...(0,secret_forms/* formsOf */.X)(text)]);
            const plain = unescaped(text).text;
            if (plain.length >= secret_forms/* shortestForm */.T) {
                plainSecrets = [...plainSecrets, { text: plain, endsInBackslash: text.endsWith('\\') }];
            }
            return true;
        },
        text: redact,
        // The report of a fleet is long, and rarely has a secret in it.
        value: (value) => (isSame(value, redact) ? value : mapStrings(value, redact)),
    };
}
/** The longest come first, so that none is found within another one. */
function longestFirst(texts) {
    return [...new Set(texts)]
        .filter(({ length }) => length >= secret_forms/* shortestForm */.T)
        .toSorted((a, b) => b.length - a.length);
}
/** Without the secrets that a service repeats as a URL, JSON, HTML, or one of them in another, has them. */
function withoutEscaped(text, secrets) {
    if (!/[%\\&+\p{Cc}]/u.test(text))
        return text;
    const plain = unescaped(text);
    const found = [];
    for (const secret of secrets) {
        for (let at = plain.text.indexOf(secret.text); at !== -1;) {
            const end = at + secret.text.length;
            found.push({
                start: plain.sourceOf(at),
                end: secret.endsInBackslash ? plain.sourceBehind(end) : plain.sourceOf(end),
            });
            at = plain.text.indexOf(secret.text, end);
        }
    }
    let redacted = '';
    let rest = 0;
    for (const { start, end } of found.toSorted((a, b) => a.start - b.start)) {
        if (end <= rest)
            continue;
        redacted += start < rest ? '' : `${text.slice(rest, start)}${mask}`;
        rest = end;
    }
    return redacted + text.slice(rest);
}
/** A text that was cut may end, before the ellipsis or without one, with the start of a secret. */
function withoutStarts(text, forms) {
    if (text.length < shortestStart)
        return text;
    if (!text.includes('…'))
        return withoutStart(text, forms);
    return text
        .split('…')
        .map((part) => withoutStart(part, forms))
        .join('…');
}
function withoutStart(text, forms) {
    for (const form of forms) {
        if (form.length <= shortestStart)
            continue;
        const at = text.lastIndexOf(form.slice(0, shortestStart));
        if (at !== -1 && at >= text.length - form.length && form.startsWith(text.slice(at))) {
            return `${text.slice(0, at)}${mask}`;
        }
    }
    return text;
}
/** Whether every string and key of a value stays as it is when it is mapped. */
function isSame(value, map) {
    if (typeof value === 'string')
        return map(value) === value;
    if (typeof value !== 'object' || value === null)
        return true;
    const names = Array.isArray(value) ? [] : Object.keys(value);
    return (names.every((name) => map(name) === name) && Object.values(value).every((member) => isSame(member, map)));
}
function mapStrings(value, map) {
    if (typeof value === 'string')
        return map(value);
    if (typeof value !== 'object' || value === null)
        return value;
    if (Array.isArray(value))
        return value.map((item) => mapStrings(item, map));
    return Object.fromEntries(Object.entries(value).map(([name, member]) => [map(name), mapStrings(member, map)]));
}


/***/ }),

/***/ 93706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ safeJson)
/* harmony export */ });
/**
 * What JSON leaves as it is and a log or a reader does not: controls, format characters, line separators, lone
 * surrogates, and all that Unicode calls default-ignorable.
 */
const unprintable = /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu;
/**
 * JSON on several lines with the same meaning that is safe wherever it is printed: nothing in it moves a cursor, hides or
 * reverses text, and it contains no command of Azure Pipelines, which reads commands even in the middle of a line.
 */
function safeJson(value) {
    return JSON.stringify(value, undefined, 2)
        .replace(unprintable, (character) => 
    // By code unit, because JSON escapes a character beyond the basic plane as its two surrogates.
    Array.from({ length: character.length }, (_, index) => escaped(character.charCodeAt(index))).join(''))
        .replace(/##/g, '#\\u0023');
}
function escaped(unit) {
    return `\\u${unit.toString(16).padStart(4, '0')}`;
}


/***/ }),

/***/ 77609:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ seconds)
/* harmony export */ });
/** "1.9 s", of milliseconds. */
function seconds(ms) {
    return `${(ms / 1000).toFixed(1)} s`;
}


/***/ }),

/***/ 39876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ shortestForm),
/* harmony export */   X: () => (/* binding */ formsOf)
/* harmony export */ });
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(20075);

/** Fewer characters would stand in ordinary words by chance. */
const shortestForm = 8;
/**
 * The ways in which others repeat a text that undoing escapes does not find: as it is, on one line of a log, in
 * hexadecimal digits, and in Base64 (of UTF-8 and UTF-16) at each of the three places where it can start.
 */
function formsOf(secret) {
    const text = secret.replace(/\p{Surrogate}/gu, '\uFFFD');
    const bytes = Buffer.from(text);
    const hex = bytes.toString('hex');
    return [
        text,
        (0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(text, text.length * 2),
        hex,
        hex.toUpperCase(),
        ...base64Forms(bytes),
        ...base64Forms(Buffer.from(text, 'utf16le')),
    ];
}
/** Only the characters that nothing but the secret decides: those at the ends hold bits of what is beside it. */
function base64Forms(bytes) {
    return [0, 1, 2].flatMap((offset) => {
        const padded = Buffer.concat([Buffer.alloc(offset), bytes]);
        const start = Math.ceil((offset * 8) / 6);
        const end = Math.floor((padded.length * 8) / 6);
        return ['base64', 'base64url'].map((encoding) => padded.toString(encoding).slice(start, end));
    });
}


/***/ }),

/***/ 41704:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ matchesWildcard)
/* harmony export */ });
/**
 * Whether a text is what a pattern says, in any case; `*` stands for any characters, or none. Each part is looked for
 * once, so that a pattern of many asterisks costs no more than its length times that of the text.
 */
function matchesWildcard(pattern, text) {
    const [first = '', ...others] = pattern.toLowerCase().split('*');
    const value = text.toLowerCase();
    const last = others.pop();
    if (last === undefined)
        return value === first;
    if (!value.startsWith(first))
        return false;
    let at = first.length;
    for (const part of others) {
        const found = value.indexOf(part, at);
        if (found === -1)
            return false;
        at = found + part.length;
    }
    return value.length - last.length >= at && value.endsWith(last);
}


/***/ }),

/***/ 24868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ withoutTags)
/* harmony export */ });
/**
 * The text of an HTML page, each tag replaced by a space, and each script and style sheet too. A tag without an end
 * stays. Linear in the length of the page.
 */
function withoutTags(page) {
    let text = '';
    let at = 0;
    for (let start = page.indexOf('<'); start !== -1; start = page.indexOf('<', at)) {
        const isCode = /^<(script|style)\b/i.test(page.slice(start, start + 8));
        const lastTag = isCode ? page.indexOf('</', start) : start;
        const end = lastTag === -1 ? -1 : page.indexOf('>', lastTag);
        if (end === -1)
            break;
        text += `${page.slice(at, start)} `;
        at = end + 1;
    }
    return text + page.slice(at);
}


/***/ }),

/***/ 91533:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _hosts_github_main_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(63275);

await (0,_hosts_github_main_js__WEBPACK_IMPORTED_MODULE_0__/* .runAction */ .C)(process.env);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 63275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  C: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __nccwpck_require__(62807);
;// CONCATENATED MODULE: ./build/app/cancellation.js

/** Aborted when the pipeline is cancelled: both hosts send SIGINT, and 7.5 s later SIGTERM. */
function cancellation() {
    const controller = new AbortController();
    const abort = () => controller.abort(new errors/* Incomplete */.nd({
        code: 'interrupted',
        message: 'The run was cancelled.',
        next: errors/* nothingWritten */.F2,
    }));
    process.once('SIGINT', abort).once('SIGTERM', abort);
    return controller.signal;
}

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

// EXTERNAL MODULE: ./build/core/registration/source.js + 1 modules
var registration_source = __nccwpck_require__(40963);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __nccwpck_require__(77934);
// EXTERNAL MODULE: ./build/core/message.js
var core_message = __nccwpck_require__(85285);
// EXTERNAL MODULE: ./build/core/http/answered-by-proxy.js
var answered_by_proxy = __nccwpck_require__(92485);
;// CONCATENATED MODULE: ./build/core/http/service-fetch.js
/** Methods that the HTTP clients of services use. */
const methods = new Set(['GET', 'PUT', 'POST', 'PATCH', 'DELETE', 'HEAD']);
/** Statuses whose answers have no body, which `Response` refuses one for. */
const bodiless = new Set([101, 103, 204, 205, 304]);
const maxRedirects = 3;
/**
 * A `fetch` for libraries that take one, over a client of ours: the same proxy, certificates, limits and
 * cancellation as every other request. Takes text bodies only. Rejects with TypeError for a request to another
 * origin, a next page or a redirect included: the token goes nowhere else.
 *
 * @param origin of the service
 */
function serviceFetch(send, origin) {
    async function follow(request, left) {
        if (new URL(request.url).origin !== origin)
            refuse(`the address of another host (${request.url})`);
        const answer = await send(request);
        const { location } = answer.headers;
        const moved = [301, 302, 307, 308].includes(answer.status) && location !== undefined;
        if (!moved || request.method !== 'GET' || left === 0)
            return answer;
        return follow({ ...request, url: new URL(location, request.url).href }, left - 1);
    }
    return async (input, init = {}) => {
        const method = (init.method ?? 'GET').toUpperCase();
        const request = {
            party: 'repository',
            method: isMethod(method) ? method : refuse(`the method ${method}`),
            url: input instanceof Request ? input.url : String(input),
            headers: Object.fromEntries(new Headers(init.headers).entries()),
            ...(init.body === undefined || init.body === null ? {} : { body: textOf(init.body) }),
            // What a POST made may be there already.
            repeatable: method !== 'POST',
        };
        const { status, headers, text } = await follow(request, maxRedirects);
        const response = new Response(bodiless.has(status) ? null : text, { status, headers });
        // Libraries tell by the address which request an answer belongs to.
        Object.defineProperty(response, 'url', { value: request.url });
        return response;
    };
}
function isMethod(method) {
    return methods.has(method);
}
function textOf(body) {
    return typeof body === 'string' ? body : refuse('a body that is no text');
}
function refuse(what) {
    throw new TypeError(`Requests to services cannot have ${what}.`);
}

// EXTERNAL MODULE: ./build/core/references.js
var references = __nccwpck_require__(96714);
// EXTERNAL MODULE: ./build/core/text/printable.js
var printable = __nccwpck_require__(20075);
// EXTERNAL MODULE: ./build/core/http/connection-failure.js
var connection_failure = __nccwpck_require__(84432);
;// CONCATENATED MODULE: ./build/repositories/no-response.js




/** Why a host of repositories gave no response, as a clause: from the error, or from one of its causes. */
function explainNoResponse(service, error) {
    for (let cause = error; cause instanceof Error; cause = cause.cause) {
        const code = 'code' in cause ? String(cause.code) : '';
        if ((0,connection_failure/* isCertificateCode */.TR)(code)) {
            return (0,core_message/* sentence */.em) `the certificate of ${service} is signed by an authority that this machine does not trust (${code}); save that authority’s certificate to a file, and ${(0,references/* way */.Mr)('trust-authority')}`;
        }
    }
    const message = (0,printable/* printable */.g)(error instanceof Error ? error.message : String(error), 200);
    return `${service} could not be reached: ${message}`;
}
/** Why a proxy refused a request, and what to do, as a clause. */
function explainProxy(service, status) {
    if (status >= 500) {
        return `the proxy could not connect to ${service}: it answered with the status ${status}; check HTTPS_PROXY and NO_PROXY`;
    }
    const whatToDo = status === 407 ? (0,references/* way */.Mr)('sign-in-to-proxy') : `ask who runs it to allow ${service} for this machine`;
    return (0,core_message/* sentence */.em) `a proxy or firewall refused the request to ${service} with the status ${status}; ${whatToDo}`;
}

// EXTERNAL MODULE: ./build/repositories/pull-requests.js
var pull_requests = __nccwpck_require__(19461);
;// CONCATENATED MODULE: ./build/repositories/github-client.js








const publicApi = 'https://api.github.com';
/** GitHub's own client over ours; loaded when the first request is made. The token goes to the API's origin only. */
async function gitHubClient({ send, token, apiUrl, }) {
    const { getOctokit } = await Promise.all(/* import() */[__nccwpck_require__.e(157), __nccwpck_require__.e(241)]).then(__nccwpck_require__.bind(__nccwpck_require__, 50157));
    const silent = { debug() { }, info() { }, warn() { }, error() { } };
    const baseUrl = apiUrl || publicApi;
    const octokit = getOctokit(token, {
        baseUrl,
        log: silent,
        request: { fetch: serviceFetch(send, new URL(baseUrl).origin) },
    });
    // The client takes a page for an answer, and then fails in its own code.
    octokit.hook.after('request', ({ data, status }) => {
        if (data && typeof data !== 'object') {
            throw new pull_requests/* RepositoryRefusal */.N(`GitHub returned the status ${status} with something else than JSON; check that nothing between this machine and GitHub answers in its place`);
        }
    });
    return octokit;
}
/** Connects when the first question is asked: most runs ask none. */
function gitHubConnection({ send, token, repository, apiUrl }) {
    const [owner = '', repo = ''] = repository?.split('/') ?? [];
    let connected;
    return () => {
        connected ??= connect();
        return connected;
    };
    async function connect() {
        if (token === undefined)
            throw new pull_requests/* RepositoryRefusal */.N((0,core_message/* sentence */.em) `${(0,references/* input */.hF)('github-token')} is not given`);
        if (owner === '' || repo === '') {
            throw new pull_requests/* RepositoryRefusal */.N('the run belongs to no repository on GitHub');
        }
        return { octokit: await gitHubClient({ send, token, apiUrl }), owner, repo };
    }
}
const headersSchema = dist/* record */.g1P(dist/* string */.YjP(), dist/* union */.KCZ([dist/* string */.YjP(), dist/* number */.aig(), dist/* undefined */.Vxk()]));
const refusalSchema = dist/* looseObject */._H3({
    status: dist/* number */.aig(),
    response: dist/* optional */.lqM(dist/* looseObject */._H3({ headers: dist/* optional */.lqM(headersSchema), data: dist/* optional */.lqM(dist/* unknown */.L5J()) })),
});
/**
 * Why GitHub refused a request, and what to do, from what it said.
 *
 * @param allow what to do where a permission is missing
 */
function explainGitHub(error, allow = 'allow-pull-request-comments') {
    if (error instanceof pull_requests/* RepositoryRefusal */.N)
        return error.reason;
    const message = (0,printable/* printable */.g)(error instanceof Error ? error.message : String(error), 200);
    const refusal = dist/* safeParse */.xLC(refusalSchema, error);
    if (!refusal.success) {
        return `GitHub returned an unexpected response${error instanceof dist/* ValiError */.H6d ? ` (${message})` : ''}`;
    }
    const { status, response } = refusal.output;
    // The client reports a request without a response as a 500.
    if (!response)
        return explainNoResponse('GitHub', error);
    const headers = response.headers ?? {};
    const isForeignPage = status === 403 && isPage(response.data) && !headers['x-github-request-id'];
    if (answered_by_proxy/* answeredByProxy */.x in headers || status === 407 || isForeignPage) {
        return explainProxy('GitHub', status);
    }
    const limit = explainLimit(status, headers, message);
    if (limit !== undefined)
        return limit;
    if (status === 403 && /\block(ed)?\b/i.test(message)) {
        return `the conversation of the pull request is locked (${message})`;
    }
    if (status === 403 || status === 404) {
        return (0,core_message/* sentence */.em) `GitHub refused the request (${status}: ${message}); ${(0,references/* way */.Mr)(allow)}`;
    }
    return `GitHub answered ${status}: ${message}`;
}
/** The limit that a refusal is about: of requests an hour, or the secondary one of requests at once. */
function explainLimit(status, headers, message) {
    const usedUp = String(headers['x-ratelimit-remaining']) === '0';
    const pause = headers['retry-after'];
    const secondary = /\bsecondary rate limit\b|\babuse detection\b/i.test(message);
    const isLimit = status === 429 || (status === 403 && (usedUp || pause !== undefined || /\brate limit\b/i.test(message)));
    if (!isLimit && !(secondary && status === 403))
        return undefined;
    if (secondary || !usedUp) {
        const wait = pause === undefined ? 'a few minutes' : `${String(pause)} s`;
        return `GitHub’s secondary limit refused this token, because it sent too many requests at once; run again after ${wait} (${message})`;
    }
    const reset = Number(headers['x-ratelimit-reset']);
    const until = Number.isFinite(reset) ? ` until ${new Date(reset * 1000).toISOString()}` : '';
    return `GitHub’s limit for this token is used up${until}: ${message}`;
}
function isPage(data) {
    return typeof data === 'string' && /^\s*</.test(data);
}
/** The HTTP status of a refusal; undefined for an error of another kind. */
function statusOf(error) {
    const refusal = dist/* safeParse */.xLC(refusalSchema, error);
    return refusal.success ? refusal.output.status : undefined;
}

;// CONCATENATED MODULE: ./build/repositories/github-repository.js




/** The API of github.com, of a tenant of ghe.com, or of an Enterprise Server. */
function usualApiUrl({ host, url }) {
    if (host === 'github.com')
        return undefined;
    return host.endsWith('.ghe.com') ? `https://api.${host}` : `${new URL(url).origin}/api/v3`;
}
/** Where a GitHub tells about a repository; undefined when no GitHub can be asked about it. */
function gitHubRepositoryOf(source, rules) {
    if (rules.own && rules.ownPlace && (0,registration_source/* isSameSource */.E6)(rules.own, source))
        return rules.ownPlace;
    if (source.path?.split('/').length !== 2 || !rules.mayAsk(source.host))
        return undefined;
    return { repository: source.path, apiUrl: rules.apiUrlOf(source) };
}
const repositorySchema = dist/* looseObject */._H3({
    id: dist/* pipe */.FsL(dist/* number */.aig(), dist/* safeInteger */.Y2b(), dist/* minValue */.Wwf(1)),
    full_name: dist/* string */.YjP(),
});
/**
 * Asks GitHub for the stable id of a repository of which only the name is known, so that a name that another repository
 * took over is noticed; or for the name where only the id is known. Without a token, or where no GitHub can be asked,
 * the source stays as it is. Never rejects: a refusal is a warning.
 */
async function identifySource(source, { send, token }, rules) {
    if (token === undefined || isWhole(source))
        return { source, warnings: [] };
    // The host says already what GitHub would answer.
    const { own } = rules;
    if (own && isWhole(own) && (0,registration_source/* isSameSource */.E6)(own, source))
        return { source: own, warnings: [] };
    const question = questionAbout(source, rules);
    if (!question)
        return { source, warnings: [] };
    try {
        return { source: await ask(question, source, { send, token }), warnings: [] };
    }
    catch (error) {
        const rest = source.path === undefined
            ? 'Its name stays unknown.'
            : 'The run identifies the owner of an entry by this name alone.';
        const message = (0,core_message/* sentence */.em) `GitHub could not identify the repository ${(0,registration_source/* shownSource */.Vt)(source)}: ${explainGitHub(error)}. ${rest}`;
        return { source, warnings: [{ code: 'source-id-unknown', message }] };
    }
}
function isWhole({ id, path }) {
    return id !== undefined && path !== undefined;
}
function questionAbout(source, rules) {
    if (source.path === undefined) {
        const isKnown = source.id !== undefined && /^\d+$/.test(source.id) && rules.mayAsk(source.host);
        return isKnown ? { path: `/repositories/${source.id}`, apiUrl: rules.apiUrlOf(source) } : undefined;
    }
    const place = gitHubRepositoryOf(source, rules);
    const path = place?.repository?.split('/').map(encodeURIComponent).join('/');
    return path === undefined ? undefined : { path: `/repos/${path}`, apiUrl: place?.apiUrl };
}
async function ask({ path, apiUrl }, source, { send, token }) {
    const octokit = await gitHubClient({ send, token, apiUrl });
    const { data } = await octokit.request(`GET ${path}`);
    const { id, full_name: name } = dist/* parse */.qgA(repositorySchema, data);
    const found = (0,registration_source/* sourceAt */.Pf)(`${new URL(source.url).origin}/${name}`, String(id));
    if (!found)
        throw new Error('its response names no repository');
    return found;
}

;// CONCATENATED MODULE: ./build/app/pipeline-facts.js

/** Whether a pipeline runs this: then nothing is assumed that a person at a keyboard would see. */
function isCi(env) {
    const { CI = '', TF_BUILD } = env;
    return (CI !== '' && CI !== 'false') || TF_BUILD === 'True';
}
/**
 * The repository that the pipeline runs for, by the host's own stable id where it gives one; undefined where the
 * host names none, or none that has an address.
 */
function sourceOfPipeline(env) {
    if (env.GITHUB_ACTIONS === 'true' && env.GITHUB_REPOSITORY) {
        return (0,registration_source/* sourceAt */.Pf)(`${gitHubServer(env)}/${env.GITHUB_REPOSITORY}`, env.GITHUB_REPOSITORY_ID);
    }
    const address = builtRepository(env);
    if (env.TF_BUILD === 'True' && address !== undefined) {
        // Of a repository elsewhere the id is its name once more, or that of the service connection.
        const isAzureRepos = (env.BUILD_REPOSITORY_PROVIDER || 'TfsGit').toLowerCase() === 'tfsgit';
        return (0,registration_source/* sourceAt */.Pf)(address, isAzureRepos ? env.BUILD_REPOSITORY_ID : undefined);
    }
    if (env.CI_PROJECT_URL)
        return (0,registration_source/* sourceAt */.Pf)(env.CI_PROJECT_URL, env.CI_PROJECT_ID);
    return undefined;
}
/** Address of the GitHub that the runner belongs to. */
function gitHubServer(env) {
    return env.GITHUB_SERVER_URL || 'https://github.com';
}
/** Address of the repository that Azure Pipelines builds. Azure Repos writes the organisation into it as a user name. */
function builtRepository({ BUILD_REPOSITORY_URI: address }) {
    return address ? address.replace(/^(https?:\/\/)[^@/]*@/, '$1') : undefined;
}
/** Who ran what, for the report. */
function runFacts(env) {
    const facts = {
        actor: env.GITHUB_ACTOR ?? env.BUILD_REQUESTEDFOR,
        repository: env.GITHUB_REPOSITORY ?? env.BUILD_REPOSITORY_NAME,
        commit: env.GITHUB_SHA ?? env.BUILD_SOURCEVERSION,
        url: runUrl(env),
        identity: undefined,
    };
    return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined && value !== ''));
}
function runUrl(env) {
    if (env.GITHUB_RUN_ID && env.GITHUB_REPOSITORY) {
        return `${env.GITHUB_SERVER_URL ?? 'https://github.com'}/${env.GITHUB_REPOSITORY}/actions/runs/${env.GITHUB_RUN_ID}`;
    }
    const { SYSTEM_COLLECTIONURI: collection, SYSTEM_TEAMPROJECT: project, BUILD_BUILDID: build } = env;
    if (!collection || !project || !build)
        return undefined;
    return `${collection}${encodeURIComponent(project)}/_build/results?buildId=${encodeURIComponent(build)}`;
}

;// CONCATENATED MODULE: ./build/app/github-rules.js



/** Well-known hosts that are not GitHub: a token for GitHub must not be sent there. */
const otherHosts = /(^|\.)(azure\.com|visualstudio\.com|gitlab\.com|bitbucket\.org|codeberg\.org|localhost)$/;
/** Which GitHub a run may ask: in a workflow only the GitHub of the run, in a build GitHub's own hosts too. */
function gitHubRules(env) {
    const own = sourceOfPipeline(env);
    const known = own === undefined ? {} : { own };
    if (env.GITHUB_ACTIONS === 'true') {
        const host = (0,registration_source/* sourceAt */.Pf)(`${gitHubServer(env)}/owner/name`)?.host;
        return {
            ...known,
            ownPlace: { repository: env.GITHUB_REPOSITORY, apiUrl: env.GITHUB_API_URL },
            mayAsk: (name) => name === host,
            apiUrlOf: (source) => (source.host === host ? env.GITHUB_API_URL : usualApiUrl(source)),
        };
    }
    if (env.TF_BUILD === 'True') {
        const mayAsk = (name) => name === 'github.com' || name.endsWith('.ghe.com') || name === own?.host;
        return { ...known, mayAsk, apiUrlOf: usualApiUrl };
    }
    return { ...known, mayAsk: (name) => !otherHosts.test(name), apiUrlOf: usualApiUrl };
}

// EXTERNAL MODULE: ./build/core/http/bounded-body.js
var bounded_body = __nccwpck_require__(92339);
// EXTERNAL MODULE: ./build/core/http/retry-decision.js
var retry_decision = __nccwpck_require__(35628);
// EXTERNAL MODULE: ./build/core/http/with-time-limit.js
var with_time_limit = __nccwpck_require__(27203);
;// CONCATENATED MODULE: ./build/core/http/service-client.js




/** For services other than API Center: token services, GitHub, Azure DevOps. */
const serviceLimits = {
    timeoutMs: 30_000,
    maxBytes: 16 * 1024 * 1024,
    maxRetries: 2,
    maxPauseMs: 20_000,
};
/**
 * A client for services other than API Center. It limits the time and bytes of each attempt, tries again where that can
 * help, ends at once when the run is interrupted, and follows no redirect.
 */
function createServiceClient({ http, clock, wallClock, random, signal }, { timeoutMs, maxBytes, maxRetries, maxPauseMs } = serviceLimits) {
    function attempt({ repeatable: _, ...request }) {
        return (0,with_time_limit/* withTimeLimit */.B)(clock, timeoutMs, signal, async (limited) => {
            const { status, headers, body, close } = await http.send({ ...request, signal: limited });
            try {
                return { status, headers, text: await (0,bounded_body/* readText */.yR)(body, { left: maxBytes }) };
            }
            finally {
                close();
            }
        });
    }
    /** Milliseconds to wait before the next attempt; undefined when there is no further attempt. */
    function pauseAfter(outcome, number) {
        if (number > maxRetries)
            return undefined;
        const next = (0,retry_decision/* nextAttempt */.nj)(outcome, number, random, wallClock());
        return next.kind === 'none' || next.delayMs > maxPauseMs ? undefined : next.delayMs;
    }
    return async (request) => {
        for (let number = 1;; number++) {
            let pause;
            try {
                const answer = await attempt(request);
                const { status, headers } = answer;
                const turnedAway = status === 429 || status === 503;
                pause =
                    request.repeatable || turnedAway
                        ? pauseAfter({ kind: 'answer', status, retryAfter: headers['retry-after'] }, number)
                        : undefined;
                if (pause === undefined)
                    return answer;
            }
            catch (error) {
                signal.throwIfAborted();
                const code = error instanceof Error && 'code' in error ? String(error.code) : undefined;
                pause =
                    request.repeatable && !(error instanceof errors/* Failure */.HR)
                        ? pauseAfter({ kind: 'network', code }, number)
                        : undefined;
                if (pause === undefined)
                    throw error;
            }
            await clock.sleep(pause, signal);
        }
    };
}

// EXTERNAL MODULE: ./build/core/optional.js
var optional = __nccwpck_require__(26080);
// EXTERNAL MODULE: ./build/core/registration/defaults.js
var defaults = __nccwpck_require__(33030);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
// EXTERNAL MODULE: ./build/core/inputs/table.js
var table = __nccwpck_require__(71798);
;// CONCATENATED MODULE: ./build/core/inputs/check-files.js





/**
 * Throws InvalidInput where a file that the run writes is another file that it reads or writes: one of them would be
 * lost, such as the manifest under the report of its audit.
 *
 * @param raw every text that was given
 */
function checkFilesApart(raw) {
    const files = table/* inputs */.QL.flatMap(({ name, kind }) => {
        const path = raw[name]?.trim();
        if (kind.type !== 'path' || !path)
            return [];
        return [{ name, path, whole: (0,external_node_path_.resolve)(path), written: 'written' in kind }];
    });
    for (const { name, path, whole, written } of files) {
        if (!written)
            continue;
        const other = files.find((one) => one.name !== name && one.whole === whole);
        if (other)
            throw sameFile(path, { input: other.name }, { input: name });
    }
}
function sameFile(path, one, written) {
    return new errors/* InvalidInput */.o9({
        code: 'input-invalid',
        message: (0,core_message/* sentence */.em) `${one} and ${written} name the same file, ${(0,printable/* printable */.g)(path)}.`,
        why: (0,core_message/* sentence */.em) `The run writes ${written}, and would replace what the other one holds.`,
        next: (0,core_message/* sentence */.em) `Give ${written} a path of its own.`,
    });
}

// EXTERNAL MODULE: ./build/core/inputs/check-inputs.js + 2 modules
var check_inputs = __nccwpck_require__(16126);
// EXTERNAL MODULE: ./build/core/inputs/parse-gate.js
var parse_gate = __nccwpck_require__(74169);
// EXTERNAL MODULE: ./build/core/inputs/required.js
var required = __nccwpck_require__(24121);
;// CONCATENATED MODULE: ./build/core/inputs/entry-checks.js


/** How the server of an entry is probed, and what its surface is judged by. Throws InvalidInput. */
function entryChecks(checked) {
    return { probe: requiredProbe(checked), gate: (0,parse_gate/* parseGate */.X)(checked), verify: checked.values.verify };
}
/** What to probe. Throws InvalidInput where no URL is given. */
function requiredProbe({ probe, noServerUrl }) {
    if (probe === undefined)
        throw (0,required/* missingInput */.f)('server-url', noServerUrl);
    return probe;
}

// EXTERNAL MODULE: ./build/core/inputs/parse-entry.js
var parse_entry = __nccwpck_require__(67772);
// EXTERNAL MODULE: ./build/core/apicenter/constants.js
var constants = __nccwpck_require__(79557);
// EXTERNAL MODULE: ./build/core/fleet/export/filter.js
var filter = __nccwpck_require__(17392);
// EXTERNAL MODULE: ./build/core/text/wildcard.js
var wildcard = __nccwpck_require__(41704);
;// CONCATENATED MODULE: ./build/core/inputs/parse-export.js









/** A reference to an entity: `team`, `group:team` or `group:default/team` (backstage.io, Entity References). */
const entityReference = /^([A-Za-z][\w-]*:)?([A-Za-z0-9][\w.-]*\/)?[A-Za-z0-9][\w.-]*$/;
/** What to export. Throws InvalidInput for inputs that do not fit together. */
function parseExport(values) {
    const format = (0,required/* required */.m)(values, 'format');
    const { out, check, owner = '' } = values;
    if (check && out === undefined)
        throw (0,required/* missingInput */.f)('out', (0,core_message/* sentence */.em) `${(0,references/* input */.hF)('check')} compares a file.`);
    if (format === 'backstage')
        checkOwner(owner);
    const filter = values.filter.map(parseFilter);
    const beyond = filter.length > 0 && values['registry-url'] !== undefined;
    if (beyond) {
        throw invalid((0,core_message/* sentence */.em) `${(0,references/* input */.hF)('filter')} and ${(0,references/* input */.hF)('registry-url')} cannot be combined.`, 'A registry tells neither stages nor environments nor metadata. Name the API center instead.');
    }
    return { format, ...(0,optional/* optional */.l)('out', out), check, owner, filter };
}
function checkOwner(owner) {
    if (owner === '') {
        throw (0,required/* missingInput */.f)('owner', 'Every entity of Backstage has an owner.');
    }
    if (!entityReference.test(owner)) {
        throw invalid((0,core_message/* sentence */.em) `${(0,references/* input */.hF)('owner')} is not a reference to an entity of Backstage: "${(0,printable/* printable */.g)(owner)}".`, 'For example: platform-team, or group:default/platform-team');
    }
}
function parseFilter(text) {
    const condition = (0,filter/* parseCondition */.zB)(text);
    if (condition === undefined) {
        throw invalid((0,core_message/* sentence */.em) `${(0,references/* input */.hF)('filter')} has a part that is no condition: "${(0,printable/* printable */.g)(text)}".`, 'Write conditions one a line or separated by commas, for example stage=production');
    }
    const { field, pattern } = condition;
    if (field === 'stage' && !constants/* lifecycleStages */.Wm.some((stage) => (0,wildcard/* matchesWildcard */._)(pattern, stage))) {
        throw invalid((0,core_message/* sentence */.em) `${(0,references/* input */.hF)('filter')} names a stage that API Center does not have: "${(0,printable/* printable */.g)(pattern)}".`, `The stages are ${constants/* lifecycleStages */.Wm.join(', ')}.`);
    }
    return condition;
}
function invalid(message, next) {
    return new errors/* InvalidInput */.o9({ code: 'input-invalid', message, next });
}

// EXTERNAL MODULE: ./build/core/registration/same-name.js
var same_name = __nccwpck_require__(48496);
// EXTERNAL MODULE: ./build/core/inputs/parse-registration.js
var parse_registration = __nccwpck_require__(27659);
// EXTERNAL MODULE: ./build/core/inputs/parse-target.js + 1 modules
var parse_target = __nccwpck_require__(63484);
;// CONCATENATED MODULE: ./build/core/inputs/reading.js





/**
 * Throws InvalidInput when no target is given and none stands in, or only a part of one is.
 *
 * @param manifestTarget the API center of a manifest, which is asked only where the inputs name none
 */
function centerInputs({ checked, common, facts }, manifestTarget = () => undefined) {
    const { values, given, source, endpoint } = checked;
    // An emulator is there already, and its API center is meant.
    const running = facts.embedded && endpoint.loopback && !(0,parse_target/* namesCenter */.wq)(given) ? facts.embedded : undefined;
    const declared = running || (0,parse_target/* namesCenter */.wq)(given) ? undefined : manifestTarget();
    const embedded = (0,parse_target/* hasTarget */.oU)(given) || declared ? undefined : facts.embedded;
    return {
        ...common,
        target: embedded ?? (running && { ...running, workspace: values.workspace }) ?? declared ?? (0,parse_target/* parseTarget */.hu)(values),
        ...(0,optional/* optional */.l)('givenSource', source),
        embedded: embedded !== undefined,
        stateFile: values.state,
        stateFileGiven: given.has('state'),
    };
}
/** The embedded API Center is on loopback, whatever its port will be. */
function ownerContext({ facts }, { endpoint, embedded, dryRun }) {
    return { loopback: embedded || endpoint.loopback, hostSource: facts.hostSource, dryRun };
}
/** Throws InvalidInput for an application without its tenant. */
function checkIdentity({ 'client-id': clientId, 'tenant-id': tenantId }) {
    if (clientId === undefined || tenantId !== undefined)
        return;
    throw new errors/* InvalidInput */.o9({
        code: 'input-missing',
        message: (0,core_message/* sentence */.em) `${(0,references/* input */.hF)('client-id')} is given without ${(0,references/* input */.hF)('tenant-id')}.`,
        next: 'Give the tenant (directory) id as well.',
    });
}

;// CONCATENATED MODULE: ./build/core/inputs/parse-promotion.js









/** The promotion that the inputs ask for, and the registration in its target environment. Throws InvalidInput. */
function parsePromotion(checked, owner) {
    const { values } = checked;
    const promotion = { from: (0,required/* required */.m)(values, 'from'), to: (0,required/* required */.m)(values, 'to') };
    const { from, to } = promotion;
    if ((0,same_name/* sameName */.q)(from, to)) {
        throw new errors/* InvalidInput */.o9({
            code: 'input-invalid',
            message: (0,core_message/* sentence */.em) `${(0,references/* input */.hF)('from')} and ${(0,references/* input */.hF)('to')} name the same environment, "${to}".`,
            next: (0,core_message/* sentence */.em) `Give two environments, for example ${(0,references/* input */.hF)('from', 'dev')} and ${(0,references/* input */.hF)('to', 'production')}.`,
        });
    }
    // A promotion changes an entry that is there and is its own.
    const { createApiCenter: _center, portal: _portal, ...request } = (0,parse_registration/* parseRegistration */.l)(checked, owner);
    return {
        promotion,
        request: { ...request, environment: { ...request.environment, id: to }, takeOver: false },
    };
}
/** What a promotion does after an event: it is never for a pull request, so there the run only shows it. */
function promotionFor(event, reading, given) {
    const center = event.kind === 'ordinary' ? given : { ...given, dryRun: true };
    const entry = parsePromotion(reading.checked, ownerContext(reading, center));
    const inputs = {
        ...center,
        ...entryChecks(reading.checked),
        ...entry,
        ...(0,optional/* optional */.l)('definitionOut', reading.checked.values['definition-out']),
        job: 'promote',
        command: 'promote',
    };
    if (event.kind === 'ordinary')
        return inputs;
    if (event.kind === 'preview')
        return { ...inputs, reason: event.reason };
    if (!event.closed)
        return { ...inputs, reason: neverForPullRequests, number: event.number };
    return { ...center, job: 'nothing', command: 'promote', reason: nothingToRemove };
}
const neverForPullRequests = 'A promotion is never for a pull request, so the run shows what it would do and writes nothing.';
const nothingToRemove = 'The pull request is closed, and a promotion left nothing to remove.';

// EXTERNAL MODULE: ./build/core/inputs/parse-staging.js
var parse_staging = __nccwpck_require__(34469);
// EXTERNAL MODULE: ./build/core/inputs/plan-out.js
var plan_out = __nccwpck_require__(29414);
// EXTERNAL MODULE: ./build/core/fleet/audit/rule-ids.js
var rule_ids = __nccwpck_require__(27284);
// EXTERNAL MODULE: ./build/core/inputs/probe-headers.js
var probe_headers = __nccwpck_require__(66835);
;// CONCATENATED MODULE: ./build/core/inputs/parse-audit.js






/** What an audit does besides reading. Throws InvalidInput for a credential without hosts that may receive it. */
function parseAudit({ values, given }) {
    const named = new Set(values['fail-on']);
    return {
        failOn: rule_ids/* failOnWords */.Vw.filter((word) => word !== 'none' && named.has(word)),
        deadAfter: values['dead-after'],
        issue: values.issue,
        ...(0,optional/* optional */.l)('probeTimeoutMs', given.has('probe-timeout') ? values['probe-timeout'] * 1000 : undefined),
        ...(0,optional/* optional */.l)('credentials', credentialsOf(values)),
        ...(0,optional/* optional */.l)('sarif', values.sarif),
        ...(0,optional/* optional */.l)('html', values.html),
        ...(0,optional/* optional */.l)('memoryFile', values['state-file']),
    };
}
/** A catalogue names any host: a credential goes only to those that the run names. */
function credentialsOf(values) {
    const headers = (0,probe_headers/* parseProbeHeaders */.Y)(values['probe-headers'] ?? '');
    const { 'function-key': functionKey, 'probe-audience': audience, 'allowed-hosts': hosts } = values;
    if (functionKey === undefined && audience === undefined && Object.keys(headers).length === 0)
        return undefined;
    if (hosts.length === 0) {
        throw new errors/* InvalidInput */.o9({
            code: 'host-not-allowed',
            message: (0,core_message/* sentence */.em) `A credential is given, and ${(0,references/* input */.hF)('allowed-hosts')} is not.`,
            why: 'An audit probes every URL of the catalogue, and anybody who may write there could name a host that collects credentials.',
            next: (0,core_message/* sentence */.em) `List the hosts that may receive it in ${(0,references/* input */.hF)('allowed-hosts')}, or give each server its own in a manifest.`,
        });
    }
    return { headers, hosts, ...(0,optional/* optional */.l)('functionKey', functionKey), ...(0,optional/* optional */.l)('audience', audience) };
}
/** Throws InvalidInput for what a registry alone cannot be compared with. */
function checkRegistryAlone({ manifest }) {
    if (manifest === undefined)
        return;
    throw new errors/* InvalidInput */.o9({
        code: 'input-invalid',
        message: (0,core_message/* sentence */.em) `${(0,references/* input */.hF)('manifest')} and ${(0,references/* input */.hF)('registry-url')} are given together.`,
        why: 'A registry does not show what a manifest declares.',
        next: (0,core_message/* sentence */.em) `Leave ${(0,references/* input */.hF)('registry-url')} out to compare the API center with the manifest, or leave ${(0,references/* input */.hF)('manifest')} out.`,
    });
}

// EXTERNAL MODULE: ./build/core/fleet/selection.js
var selection = __nccwpck_require__(4111);
// EXTERNAL MODULE: ./build/core/fleet/shared-urls.js
var shared_urls = __nccwpck_require__(76703);
// EXTERNAL MODULE: ./build/core/inputs/manifest/keys.js
var keys = __nccwpck_require__(49816);
;// CONCATENATED MODULE: ./build/core/inputs/read-fleet.js









/** Reads a manifest with all that it includes. Throws InvalidInput. */
async function readFleet(path, reading, { command, forPullRequest }) {
    const { checked, common, facts } = reading;
    checkNoServerInputs(checked.given, command);
    // Loads a YAML parser, which runs of a single server do not need.
    const { collectManifest } = await Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(915)]).then(__nccwpck_require__.bind(__nccwpck_require__, 44915));
    const { manifestTarget, readManifest } = await Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(813), __nccwpck_require__.e(848)]).then(__nccwpck_require__.bind(__nccwpck_require__, 70848));
    const { scopeOf } = await Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(915), __nccwpck_require__.e(142)]).then(__nccwpck_require__.bind(__nccwpck_require__, 17142));
    const sources = sourcesOf(reading);
    const declaration = collectManifest(path.split(external_node_path_.sep).join('/'), facts.files);
    let target;
    const center = centerInputs(reading, () => {
        target = manifestTarget(declaration, sources);
        return target;
    });
    const selection = selectionOf(checked.values);
    const { files, filesOfCommit } = facts;
    const isTarget = target !== undefined;
    const scope = scopeOf(declaration, selection, { files, filesOfCommit, forPullRequest, isTarget });
    const manifest = await readManifest(declaration, selection, {
        ...sources,
        files,
        includes: scope.includes,
        run: inputsOfEach(reading.raw),
        owner: { ...ownerContext(reading, center), dryRun: common.dryRun || command === 'audit' },
        ...(0,optional/* optional */.l)('mayLackVariables', whyVariablesMayLack(reading)),
        ...(0,optional/* optional */.l)('target', target),
    });
    const { withdrawal, unknownBase, warnings } = scope;
    const isPart = selection.changedSince !== undefined && !forPullRequest;
    const isNew = ({ apiId }) => withdrawal?.handedOver.includes(apiId) ?? true;
    return {
        center,
        // An audit has a rule for shared URLs, with a place to ignore it.
        manifest: {
            ...manifest,
            ...(isPart ? { removed: manifest.removed.filter(isNew) } : {}),
            warnings: [
                ...manifest.warnings,
                ...(command === 'audit' ? [] : (0,shared_urls/* sharedUrls */.I)(manifest.units)),
                ...warnings,
            ],
        },
        selection,
        ...(0,optional/* optional */.l)('withdrawal', withdrawal),
        unknownBase,
    };
}
function sourcesOf({ checked, facts }) {
    return {
        listed: checked.manifestVariables,
        environment: facts.environment ?? {},
        mask: facts.mask ?? (() => { }),
    };
}
function selectionOf(values) {
    const { only, environments, 'changed-since': changedSince, shard } = values;
    return {
        ...(0,optional/* optional */.l)('only', only.length === 0 ? undefined : only),
        ...(0,optional/* optional */.l)('environments', environments.length === 0 ? undefined : environments),
        ...(0,optional/* optional */.l)('changedSince', changedSince),
        ...(0,optional/* optional */.l)('shard', shard === undefined ? undefined : (0,selection/* parseShard */.u)(shard)),
    };
}
/** Inputs of the run that hold for every server of a manifest. */
const ofEachServer = ['source', 'allowed-hosts', 'verbose', ...keys/* wholeRunInputs */.AV];
function inputsOfEach(raw) {
    return Object.fromEntries(ofEachServer.flatMap((name) => (raw[name]?.trim() ? [[name, raw[name]]] : [])));
}
/** Outside CI nobody has the secrets of the pipeline. */
function whyVariablesMayLack({ facts }) {
    return facts.embedded === undefined ? undefined : 'the run is not in CI';
}
/** Inputs of a single server that mean the whole catalogue to an audit: its gate, and credentials by their hosts. */
const ofWholeAudit = ['fail-on', 'function-key', 'probe-headers', 'probe-audience'];
/** Throws InvalidInput for inputs of a single server: it would be unclear which server of a manifest they mean. */
function checkNoServerInputs(given, command) {
    const ofWholeRun = [...keys/* wholeRunInputs */.AV, ...(command === 'audit' ? ofWholeAudit : [])];
    const ofOne = [
        ...keys/* entryInputs */.gA,
        ...keys/* perEnvironmentInputs */.yO,
        ...Object.values(keys/* newEnvironmentInputs */.j8),
        'definition-out',
    ];
    const found = ofOne.filter((name) => given.has(name) && !ofWholeRun.includes(name));
    if (found.length === 0)
        return;
    const names = (0,core_message/* joined */.oR)(found.map((name) => (0,references/* input */.hF)(name)), ', ');
    throw new errors/* InvalidInput */.o9({
        code: 'server-input-with-manifest',
        message: (0,core_message/* sentence */.em) `${(0,references/* input */.hF)('manifest')} is given together with ${names}, which would mean a single server.`,
        next: 'Say it in the manifest: at the server, in defaults for all, or in enforce to overrule them. Else leave it out.',
    });
}

;// CONCATENATED MODULE: ./build/core/inputs/read-audit.js





/** What `audit` looks at: a registry alone where its address is given, for which nobody signs in. Throws InvalidInput. */
async function readAudit(command, reading) {
    const { values, source: given } = reading.checked;
    const options = parseAudit(reading.checked);
    const { 'registry-url': registryUrl } = values;
    if (registryUrl !== undefined) {
        checkRegistryAlone(values);
        const selection = selectionOf(values);
        return { ...reading.common, job: 'audit-registry', command, registryUrl, selection, options };
    }
    checkIdentity(values);
    const fleet = values.manifest === undefined
        ? { center: centerInputs(reading), selection: selectionOf(values) }
        : await readFleet(values.manifest, reading, { command, forPullRequest: false });
    const { center, selection } = fleet;
    const { hostSource, loopback } = ownerContext(reading, center);
    const source = given ?? hostSource ?? (loopback ? registration_source/* localSource */.j1 : undefined);
    return {
        ...center,
        job: 'audit',
        command,
        ...('manifest' in fleet ? { manifest: fleet.manifest } : {}),
        selection,
        options,
        ...(0,optional/* optional */.l)('source', source),
    };
}

;// CONCATENATED MODULE: ./build/core/inputs/read-dump-and-init.js








/** What `dump` reads and where it goes. Throws InvalidInput. */
function readDump(reading) {
    const { out, all, output } = reading.checked.values;
    if (out === undefined && output === 'json')
        throw (0,required/* missingInput */.f)('out', jsonHasNoManifest);
    const center = centerInputs(reading);
    // A dump writes nothing to the API center.
    const source = (0,parse_entry/* parseOwner */.p)(reading.checked.source, { ...ownerContext(reading, center), dryRun: true });
    return { ...center, job: 'dump', command: 'dump', source, all, ...(0,optional/* optional */.l)('out', out) };
}
const jsonHasNoManifest = (0,core_message/* sentence */.em) `With ${(0,references/* input */.hF)('output', 'json')} standard output is the report.`;
/** The server that `init` writes into a manifest. Throws InvalidInput. */
function readInit({ checked, common }) {
    const { values } = checked;
    const serverUrl = (0,required/* required */.m)(values, 'server-url');
    const { apiId } = (0,parse_entry/* parseApiId */.z)(checked);
    return {
        ...common,
        job: 'init',
        command: 'init',
        apiId,
        ...(0,optional/* optional */.l)('title', values.title),
        environmentId: values['environment-id'] ?? defaults/* defaultEnvironmentId */.wY,
        serverUrl,
        probe: requiredProbe(checked),
        manifest: values.manifest ?? 'mcp-register.yaml',
        ...(0,optional/* optional */.l)('host', values.host),
    };
}

// EXTERNAL MODULE: ./build/core/text/counted.js
var counted = __nccwpck_require__(31522);
// EXTERNAL MODULE: ./build/core/inputs/parse-take-over.js
var parse_take_over = __nccwpck_require__(13308);
;// CONCATENATED MODULE: ./build/core/inputs/parse-sync-policy.js




/** What a run over a manifest may do. Throws InvalidInput for permissions that contradict each other. */
function parseSyncPolicy(values) {
    const { adopt, prune, 'prune-only': pruneOnly } = values;
    if (adopt && (prune || pruneOnly)) {
        throw new errors/* InvalidInput */.o9({
            code: 'input-invalid',
            message: (0,core_message/* sentence */.em) `${(0,references/* input */.hF)('adopt')} is given together with ${(0,references/* input */.hF)(pruneOnly ? 'prune-only' : 'prune')}. Adopting marks entries and changes nothing else.`,
            next: 'Adopt first, look at the result, and prune in another run.',
        });
    }
    return {
        adopt,
        prune: pruneOnly ? 'only' : prune ? 'after-writes' : 'off',
        allowEmpty: values['allow-empty'],
        maxDeletes: values['max-deletes'],
        maxFailed: values['max-failed'],
        takeOver: (0,parse_take_over/* takeOverOfFleet */.V)(values),
        unregisterMode: values['unregister-mode'],
    };
}

;// CONCATENATED MODULE: ./build/core/inputs/read-sync.js














/** What `sync` does, or `plan` with a manifest. The manifest is read before anything is sent. Throws InvalidInput. */
async function readSync(command, given) {
    const reading = maskingOnce(given);
    const { checked, common } = reading;
    const { values } = checked;
    const path = (0,required/* required */.m)(values, 'manifest');
    const checkedUnits = await readWithoutVariables(path, reading);
    const event = await reading.facts.eventOf(common);
    if (event.kind === 'idle')
        return { ...common, job: 'nothing', command, reason: event.reason };
    // Its servers are not asked: the manifest of an untrusted author could name any address.
    const look = (why) => ({
        ...common,
        job: 'nothing',
        command,
        reason: (0,core_message/* sentence */.em) `${why} ${checkedUnits}`,
    });
    if (event.kind === 'without-credentials')
        return look(event.reason);
    if (event.kind === 'pull-request' && event.withoutCredentials !== undefined) {
        return look(event.withoutCredentials);
    }
    checkIdentity(values);
    const forPullRequest = event.kind === 'pull-request' && !event.closed;
    const fleet = await readFleet(path, reading, { command, forPullRequest });
    const { center, manifest, selection } = fleet;
    const source = (0,parse_entry/* parseOwner */.p)(checked.source, ownerContext(reading, center));
    if (values.prune || values['prune-only'])
        checkName(manifest);
    const planOut = (0,plan_out/* planOutOf */.j6)(values, reading.raw);
    const run = { ...center, command, manifest, selection, policy: parseSyncPolicy(values), source };
    switch (event.kind) {
        case 'ordinary':
            return { ...run, job: 'sync', ...(0,optional/* optional */.l)('planOut', planOut) };
        case 'preview':
            return { ...run, job: 'sync', dryRun: true, reason: event.reason };
        case 'pull-request': {
            const { number } = event;
            const given = (0,parse_staging/* parseStaging */.XX)(values, center.target);
            const staging = fleet.unknownBase ? { ...given, place: 'preview' } : given;
            if (event.closed) {
                return { ...center, job: 'unstage', command, number, staging, source, evenWhenOpen: false };
            }
            const maxStaged = values['max-staged'];
            // The commit is what the pull request is compared with: the run after the merge looks at all.
            const { changedSince: _, ...rest } = selection;
            const shown = { ...run, selection: rest, ...(0,optional/* optional */.l)('withdrawal', fleet.withdrawal) };
            return { ...shown, job: 'stage-fleet', number, staging, maxStaged };
        }
    }
}
/** The manifest is read twice: before the event is known, and for what it means. */
function maskingOnce(reading) {
    const { mask } = reading.facts;
    if (!mask)
        return reading;
    const masked = new Set();
    const once = (secret) => {
        if (!masked.has(secret))
            mask(secret);
        masked.add(secret);
    };
    return { ...reading, facts: { ...reading.facts, mask: once } };
}
/** Checks all that can be checked before the event is known, and says what that came to. Throws InvalidInput. */
async function readWithoutVariables(path, reading) {
    const { facts } = reading;
    checkNoServerInputs(reading.checked.given, 'sync');
    const { collectManifest } = await Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(915)]).then(__nccwpck_require__.bind(__nccwpck_require__, 44915));
    const { readManifest } = await Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(813), __nccwpck_require__.e(848)]).then(__nccwpck_require__.bind(__nccwpck_require__, 70848));
    const declaration = collectManifest(path.split(external_node_path_.sep).join('/'), facts.files);
    const { units, skipped, files } = await readManifest(declaration, selectionOf(reading.checked.values), {
        ...sourcesOf(reading),
        files: facts.files,
        run: inputsOfEach(reading.raw),
        owner: { loopback: true, hostSource: facts.hostSource, dryRun: true },
        mayLackVariables: 'it is not needed for this check',
    });
    return `The manifest is valid: ${(0,counted/* counted */.h)(units.length + skipped.length, 'unit')} in ${(0,counted/* counted */.h)(files.length, 'file')}. No server was probed.`;
}
function checkName({ name, path }) {
    if (name !== undefined)
        return;
    throw new errors/* InvalidInput */.o9({
        code: 'prune-without-name',
        message: (0,core_message/* sentence */.em) `${(0,references/* input */.hF)('prune')} is given, and the manifest ${(0,printable/* printable */.g)(path)} has no name.`,
        why: 'The name marks the entries of this manifest; without it those of another one could be deleted.',
        next: 'Add a name at the top of the manifest, for example: name: platform',
    });
}

;// CONCATENATED MODULE: ./build/core/inputs/read-command.js


















async function readCommand(command, raw, facts) {
    checkFilesApart(raw);
    if (command === 'sync' && raw.plan?.trim())
        return readReplayed(raw.plan.trim(), raw, facts);
    const checked = await (0,check_inputs/* checkInputs */.s)(command, raw, facts);
    const common = commonInputs(command, checked);
    const reading = { raw, checked, common, facts };
    if (command === 'plan' && checked.given.has('manifest')) {
        return readSync(command, reading);
    }
    switch (command) {
        case 'register':
        case 'plan':
        case 'unregister':
        case 'promote':
            return forEvent(command, await facts.eventOf(common), reading);
        case 'sync':
            return readSync(command, reading);
        case 'audit':
            return readAudit(command, reading);
        default:
            checkIdentity(checked.values);
            return withoutEvent(command, reading);
    }
}
/** What a saved plan was made to do: everything is planned again, and held to it. */
async function readReplayed(path, raw, facts) {
    const { checkPlanTarget, replayPlan } = await __nccwpck_require__.e(/* import() */ 864).then(__nccwpck_require__.bind(__nccwpck_require__, 33864));
    const { plan, raw: replayed } = replayPlan(path, raw, facts.files);
    const inputs = await readCommand(plan.command, replayed, facts);
    if (inputs.job !== 'sync' && inputs.job !== 'register')
        return inputs;
    const { source } = inputs.job === 'sync' ? inputs : inputs.request;
    checkPlanTarget(plan, { ...inputs, source: source.key });
    return { ...inputs, savedPlan: plan };
}
function commonInputs(command, { values, endpoint }) {
    return {
        ...(0,optional/* optional */.l)('clientId', values['client-id']),
        ...(0,optional/* optional */.l)('tenantId', values['tenant-id']),
        endpoint,
        dryRun: command === 'plan' || values['dry-run'],
        ...(0,optional/* optional */.l)('pullRequest', values['pull-request']),
        ...(0,optional/* optional */.l)('gitHubToken', values['github-token']),
        comment: values.comment,
        output: values.output,
        verbose: values.verbose,
        ...(0,optional/* optional */.l)('trace', values.trace),
    };
}
function withoutEvent(command, reading) {
    const { checked, common } = reading;
    const { values } = checked;
    switch (command) {
        case 'probe':
            return { ...common, job: 'probe', command, probe: requiredProbe(checked) };
        case 'surface': {
            const surfaceFile = values.write ? (0,required/* required */.m)(values, 'surface-file') : undefined;
            const probe = requiredProbe(checked);
            return { ...common, job: 'surface', command, probe, ...(0,optional/* optional */.l)('surfaceFile', surfaceFile) };
        }
        case 'sweep': {
            const center = centerInputs(reading);
            return {
                ...center,
                job: 'sweep',
                command,
                staging: (0,parse_staging/* parseSweepTarget */.t_)(values, center.target),
                source: (0,parse_entry/* parseOwner */.p)(checked.source, ownerContext(reading, center)),
                policy: (0,parse_staging/* parseSweepPolicy */.e5)(values),
            };
        }
        case 'export':
            return exportInputs(reading);
        case 'dump':
            return readDump(reading);
        case 'init':
            return readInit(reading);
        case 'doctor': {
            const registryUrl = values['registry-url'];
            if (registryUrl !== undefined)
                return { ...common, job: 'doctor-registry', command, registryUrl };
            const environmentId = values['environment-id'] ?? defaults/* defaultEnvironmentId */.wY;
            return { ...centerInputs(reading), job: 'doctor', command, environmentId };
        }
    }
}
function exportInputs(reading) {
    const { checked, common } = reading;
    const request = parseExport(checked.values);
    const registryUrl = checked.values['registry-url'];
    if (registryUrl === undefined) {
        return { ...centerInputs(reading), job: 'export', command: 'export', from: 'api-center', request };
    }
    return { ...common, job: 'export', command: 'export', from: 'registry', registryUrl, request };
}
function forEvent(command, event, reading) {
    const { checked, common } = reading;
    if (event.kind === 'idle')
        return { ...common, job: 'nothing', command, reason: event.reason };
    if (event.kind === 'without-credentials')
        return withoutCredentials(command, event.reason, reading);
    if (event.kind === 'pull-request' && event.withoutCredentials !== undefined) {
        return withoutCredentials(command, event.withoutCredentials, reading);
    }
    checkIdentity(checked.values);
    const center = centerInputs(reading);
    if (command === 'promote')
        return promotionFor(event, reading, center);
    if (event.kind === 'ordinary') {
        return command === 'unregister'
            ? { ...center, job: 'unregister', command, request: unregisterRequest(reading, center) }
            : registerInputs(command, reading, center);
    }
    if (event.kind === 'preview') {
        const { reason } = event;
        return command === 'unregister'
            ? { ...common, job: 'nothing', command, reason }
            : { ...registerInputs(command, reading, center), job: 'preview', reason };
    }
    const { number, closed } = event;
    const staging = (0,parse_staging/* parseStaging */.XX)(checked.values, center.target);
    if (closed || command === 'unregister') {
        const source = (0,parse_entry/* parseOwner */.p)(checked.source, ownerContext(reading, center));
        const evenWhenOpen = command === 'unregister';
        return { ...center, job: 'unstage', command, number, staging, source, evenWhenOpen };
    }
    return { ...registerInputs(command, reading, center), job: 'stage', number, staging };
}
/** Without the variables and secrets of the repository even the target may be missing. */
function withoutCredentials(command, reason, { checked, common, facts }) {
    const { endpoint, values, probe } = checked;
    if (values['server-url'] !== undefined) {
        const owner = { loopback: endpoint.loopback, hostSource: facts.hostSource, dryRun: true };
        // Only for its checks.
        if (command === 'promote')
            parsePromotion(checked, owner);
        else
            (0,parse_registration/* parseRegistration */.l)(checked, owner);
    }
    return { ...common, job: 'look', command, reason, ...(0,optional/* optional */.l)('probe', probe) };
}
function registerInputs(command, reading, center) {
    const { checked, raw } = reading;
    const { values, noServerUrl } = checked;
    if (command === 'plan' && values['server-url'] === undefined && noServerUrl === undefined) {
        throw (0,required/* missingInput */.f)('server-url', undefined, urlOrManifest);
    }
    const request = (0,parse_registration/* parseRegistration */.l)(checked, ownerContext(reading, center));
    const definitionOut = (0,optional/* optional */.l)('definitionOut', checked.values['definition-out']);
    const planOut = (0,optional/* optional */.l)('planOut', (0,plan_out/* planOutOf */.j6)(checked.values, raw));
    return {
        ...center,
        ...entryChecks(checked),
        job: 'register',
        command,
        request,
        ...definitionOut,
        ...planOut,
    };
}
const urlOrManifest = (0,core_message/* sentence */.em) `Give the URL of the MCP endpoint; or, to plan the servers of a manifest, ${(0,references/* input */.hF)('manifest')} with the path of it.`;
function unregisterRequest(reading, center) {
    const { checked } = reading;
    const { values } = checked;
    return {
        ...(0,parse_entry/* parseApiId */.z)(checked),
        ...(0,optional/* optional */.l)('environmentId', values['environment-id']),
        ...(0,optional/* optional */.l)('deploymentId', values['deployment-id']),
        ...(0,optional/* optional */.l)('serverUrl', values['server-url']),
        mode: values['unregister-mode'],
        source: (0,parse_entry/* parseOwner */.p)(checked.source, ownerContext(reading, center)),
        force: values.force,
    };
}

// EXTERNAL MODULE: ./build/core/report/describe-error.js
var describe_error = __nccwpck_require__(59079);
// EXTERNAL MODULE: ./build/core/report/fleet-report.js
var fleet_report = __nccwpck_require__(42888);
// EXTERNAL MODULE: ./build/core/report/report.js
var report_report = __nccwpck_require__(56859);
;// CONCATENATED MODULE: ./build/app/command-words.js


/**
 * Words that advise no input which the command does not take: it is named as the member of a manifest that stands for it,
 * or together with a command that takes it.
 */
function commandWords(words, { command, raw, isFleet }) {
    const given = new Map(Object.entries(raw));
    return {
        ...words,
        input(name, value) {
            const said = words.input(name, value);
            const row = table/* inputRows */.k8.find((one) => one.name === name);
            if (!row || given.get(name)?.trim())
                return said;
            const member = isFleet ? (0,keys/* memberOf */.C5)(name, value) : undefined;
            if (member !== undefined)
                return `${member} in the manifest`;
            if (row.commands.includes(command))
                return said;
            const taker = row.commands.find((one) => one === 'register') ?? row.commands[0];
            return `${said} in a run of ${taker}`;
        },
    };
}

// EXTERNAL MODULE: ./build/core/text/guessable.js
var guessable = __nccwpck_require__(87853);
// EXTERNAL MODULE: ./build/core/text/redactor.js + 1 modules
var text_redactor = __nccwpck_require__(93135);
;// CONCATENATED MODULE: ./build/app/concealment.js


/** @param mask tells the host one line that it must not show */
function createConcealment(mask) {
    const redactor = (0,text_redactor/* createRedactor */.l)();
    const masked = new Set();
    return {
        text: redactor.text,
        value: redactor.value,
        conceal(secret) {
            redactor.add(secret);
            for (const line of secret.split(/\r?\n/).map((text) => text.trim())) {
                // The first and the last line of a certificate or a key are those of every other one.
                if ((0,guessable/* isGuessable */.k)(line) || line.startsWith('-----'))
                    continue;
                redactor.add(line);
                if (masked.has(line))
                    continue;
                masked.add(line);
                mask(line);
            }
        },
    };
}
/** The log of a host, with the secrets of the run left out of every line. */
function concealingLog(log, { text, conceal }) {
    return {
        info: (line) => log.info(text(line)),
        debug: (line) => log.debug(text(line)),
        mask: conceal,
        group: (title, work) => log.group(text(title), work),
        annotate: (annotation) => log.annotate({ ...annotation, text: text(annotation.text) }),
    };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(73024);
;// CONCATENATED MODULE: ./build/core/regular-file.js

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
    if (!(0,external_node_fs_.statSync)(path).isFile())
        throw new UnusableFile('it is not a regular file');
    const file = (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NONBLOCK ?? 0));
    try {
        return readBounded(file, greatestBytes);
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}
/**
 * The bytes of a file that is open, from where it stands to its end.
 *
 * @param file its descriptor
 * @throws UnusableFile for what is no regular file, and for one with more bytes
 */
function readBounded(file, greatestBytes) {
    const stat = (0,external_node_fs_.fstatSync)(file);
    if (!stat.isFile())
        throw new UnusableFile('it is not a regular file');
    if (stat.size > greatestBytes) {
        throw new UnusableFile(`it has ${stat.size} bytes; the maximum is ${greatestBytes}`);
    }
    const chunks = [];
    let length = 0;
    for (;;) {
        const chunk = Buffer.allocUnsafe(chunkBytes);
        const read = (0,external_node_fs_.readSync)(file, chunk, 0, chunkBytes, null);
        if (read === 0)
            return Buffer.concat(chunks, length);
        length += read;
        if (length > greatestBytes)
            throw new UnusableFile(`it has more than ${greatestBytes} bytes`);
        chunks.push(chunk.subarray(0, read));
    }
}

;// CONCATENATED MODULE: ./build/app/disk-files.js





/** Bytes; beyond that no file that an input names makes sense. */
const greatestFile = 16 * 1024 * 1024;
/** Files as they are on disk, their paths relative to the working directory. */
const diskFiles = {
    read(path, greatestBytes = greatestFile) {
        try {
            return readRegularFile(path, greatestBytes);
        }
        catch (cause) {
            throw new errors/* InvalidInput */.o9({
                code: 'file-unreadable',
                message: `The file "${(0,printable/* printable */.g)(path)}" cannot be read (${reasonOf(cause)}).`,
                next: 'Check the path; it is relative to the working directory of this command.',
                cause,
            });
        }
    },
    list(folder) {
        return unlessMissing(() => (0,external_node_fs_.readdirSync)(folder === '' ? '.' : folder, { withFileTypes: true })
            .map((entry) => {
            const link = entry.isSymbolicLink();
            const found = link ? statOf((0,external_node_path_.join)(folder, entry.name)) : entry;
            const kind = found?.isFile() ? 'file' : found?.isDirectory() ? 'folder' : 'other';
            return { name: entry.name, kind, link };
        })
            .sort((one, other) => (one.name < other.name ? -1 : 1)));
    },
    realPath: (path) => unlessMissing(() => (0,external_node_fs_.realpathSync)(path === '' ? '.' : path)),
    repositoryRoot(path) {
        for (let folder = (0,external_node_path_.dirname)(path);; folder = (0,external_node_path_.dirname)(folder)) {
            if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, '.git')))
                return folder;
            if (folder === (0,external_node_path_.dirname)(folder))
                return (0,external_node_path_.dirname)(path);
        }
    },
};
function statOf(path) {
    return unlessMissing(() => (0,external_node_fs_.statSync)(path));
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
    if (cause instanceof UnusableFile)
        return cause.message;
    if (!(cause instanceof Error && 'code' in cause))
        return 'unknown error';
    return cause.code === 'ENOENT' ? 'there is no such file' : String(cause.code);
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __nccwpck_require__(31421);
;// CONCATENATED MODULE: ./build/app/git-files.js








/** A repository's own settings must not start programs, and nothing is fetched. */
const safely = ['-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null', '-c', 'protocol.allow=never'];
/** The merge of a pull request, as both hosts check it out: its first parent is the branch that it goes into. */
const mergeParents = ['HEAD^1', 'HEAD^2'];
/** Milliseconds for one question to git. */
const timeout = 30_000;
/** See {@link FilesOfCommit}. Compares with where the histories parted, where a shallow clone knows that. */
const filesOfCommit = (ref, folder) => {
    const real = (0,external_node_fs_.realpathSync)(folder);
    const git = (...args) => askGit(real, args);
    const commitOf = (name) => name.startsWith('-')
        ? undefined
        : git('rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`);
    if (ref !== undefined) {
        if (git('rev-parse', '--git-dir') === undefined)
            throw noRepository(real);
        const commit = commitOf(ref);
        if (commit === undefined)
            throw unknownRef(ref);
        return filesIn(git_files_text(git('merge-base', git_files_text(commit), 'HEAD') ?? commit), real, git);
    }
    const [into, merged] = mergeParents.map(commitOf);
    return into && merged && filesIn(git_files_text(into), real, git);
};
function filesIn(commit, folder, git) {
    const root = git_files_text(git('rev-parse', '--show-toplevel') ?? Buffer.from(folder));
    const below = (path) => `./${(0,external_node_path_.relative)(folder, (0,external_node_path_.resolve)(path)).replaceAll(external_node_path_.sep, '/')}`;
    const inCommit = (path) => `${commit}:${below(path)}`;
    return {
        read(path, greatestBytes = greatestFile) {
            const bytes = git('cat-file', 'blob', inCommit(path));
            if (bytes && bytes.length <= greatestBytes)
                return bytes;
            throw new errors/* InvalidInput */.o9({
                code: 'file-unreadable',
                message: (0,core_message/* sentence */.em) `The file "${(0,printable/* printable */.g)(path)}" cannot be read in the commit that the manifest is compared with (${bytes ? 'it is too large' : 'it is not there'}).`,
                next: (0,core_message/* sentence */.em) `Choose another commit for ${(0,references/* input */.hF)('changed-since')}.`,
            });
        },
        list(path) {
            const listed = git('ls-tree', '-z', '--full-name', commit, `${below(path)}/`);
            if (!listed || listed.length === 0)
                return undefined;
            return git_files_text(listed).split('\0').filter(Boolean).map(folderEntry).toSorted(byName);
        },
        realPath(path) {
            const kind = git('cat-file', '-t', inCommit(path));
            return kind === undefined ? undefined : (0,external_node_path_.resolve)(path);
        },
        repositoryRoot: () => root,
    };
}
/** `<mode> <kind> <id>\t<path>` (git-ls-tree, OUTPUT FORMAT). A link is not followed: what it led to is not known. */
function folderEntry(line) {
    const [facts = '', path = ''] = line.split('\t');
    const [mode, kind] = facts.split(' ');
    const link = mode === '120000';
    return {
        name: external_node_path_.posix.basename(path),
        kind: link ? 'other' : kind === 'tree' ? 'folder' : kind === 'blob' ? 'file' : 'other',
        link,
    };
}
function byName(one, other) {
    return one.name < other.name ? -1 : 1;
}
function git_files_text(bytes) {
    return bytes.toString('utf8').replace(/\n$/, '');
}
/** What git prints; undefined when it says no. Throws InvalidInput where there is no git. */
function askGit(cwd, args) {
    try {
        return (0,external_node_child_process_.execFileSync)('git', [...safely, ...args], {
            cwd,
            timeout,
            maxBuffer: 2 * greatestFile,
            stdio: ['ignore', 'pipe', 'ignore'],
            env: { ...process.env, GIT_NO_LAZY_FETCH: '1', GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0' },
        });
    }
    catch (error) {
        if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT'))
            return undefined;
        throw new errors/* InvalidInput */.o9({
            code: 'git-missing',
            message: (0,core_message/* sentence */.em) `${(0,references/* input */.hF)('changed-since')} needs git, and there is none on this machine.`,
            next: (0,core_message/* sentence */.em) `Install git, or leave ${(0,references/* input */.hF)('changed-since')} out: then every server is checked.`,
            cause: error,
        });
    }
}
function noRepository(folder) {
    return new errors/* InvalidInput */.o9({
        code: 'ref-unknown',
        message: (0,core_message/* sentence */.em) `${(0,references/* input */.hF)('changed-since')} compares the manifest with a commit, and git knows no repository at ${(0,printable/* printable */.g)(folder, 300)}.`,
        why: 'The folder is not a checkout, or it belongs to another user and git does not trust it (safe.directory).',
        next: (0,core_message/* sentence */.em) `Check the repository out with git, or leave ${(0,references/* input */.hF)('changed-since')} out: then every server is checked.`,
    });
}
function unknownRef(ref) {
    return new errors/* InvalidInput */.o9({
        code: 'ref-unknown',
        message: (0,core_message/* sentence */.em) `The repository has no commit "${(0,printable/* printable */.g)(ref)}" (${(0,references/* input */.hF)('changed-since')}).`,
        why: 'A pipeline usually fetches the last commit alone.',
        next: 'Fetch it before this step: fetch-depth: 0 of actions/checkout, fetchDepth: 0 of a checkout step in Azure Pipelines.',
    });
}

// EXTERNAL MODULE: ./build/core/report/headline.js
var report_headline = __nccwpck_require__(79165);
// EXTERNAL MODULE: ./build/core/report/plan-totals.js
var plan_totals = __nccwpck_require__(22488);
;// CONCATENATED MODULE: ./build/app/log-progress.js




/** A run in the log of a step: one line for what happens, requests and bodies in the debug log. */
function logProgress(log, words) {
    return {
        attempt: ({ phase, method, httpStatus, ms, error }) => log.debug((0,printable/* printable */.g)(`${phase} ${method}: ${httpStatus ?? 'no answer'} in ${Math.round(ms)} ms ${error ?? ''}`)),
        wait: (ms, reason) => log.info(`Probe: ${(0,printable/* printable */.g)((0,core_message/* render */.XX)(reason, words))}; next attempt in ${Math.ceil(ms / 1000)} s`),
        waiting: (server, reason) => log.info(`Waiting: ${(0,printable/* printable */.g)(server, 300)}, ${(0,printable/* printable */.g)((0,core_message/* render */.XX)(reason, words))}`),
        probed: (result) => log.info(`Probe: ${result.status}, ${(0,printable/* printable */.g)(result.url, 300)}`),
        planned({ steps }) {
            for (const { kind, id, action, reason } of steps) {
                const why = reason === undefined ? '' : ` (${(0,printable/* printable */.g)(reason, 200)})`;
                log.info(`Plan: ${action} ${kind} ${(0,printable/* printable */.g)(id, 90)}${why}`);
            }
            const totals = (0,plan_totals/* planTotals */.H)(steps);
            if (totals !== '')
                log.info(`Plan: ${totals}`);
        },
        applied: ({ kind, id, action, ms }) => log.info(`Written: ${kind} ${(0,printable/* printable */.g)(id, 90)} ${action}d in ${ms} ms`),
        request: ({ method, path, status, ms }) => log.debug((0,printable/* printable */.g)(`${method} ${path} ${status ?? 'no answer'} in ${Math.round(ms)} ms`, 500)),
        written: (path) => log.info(`Written: ${(0,printable/* printable */.g)(path, 300)}`),
        unit: (result, { done, of }) => log.info(`${done}/${of} ${(0,report_headline/* unitLine */.nl)(result)}`),
        bug: (error) => log.debug(error instanceof Error ? (error.stack ?? error.message) : String(error)),
    };
}

// EXTERNAL MODULE: ./build/core/project.js
var project = __nccwpck_require__(22591);
// EXTERNAL MODULE: ./build/core/report/audit-markdown.js
var audit_markdown = __nccwpck_require__(29934);
// EXTERNAL MODULE: ./build/core/report/audit-report.js
var audit_report = __nccwpck_require__(39985);
;// CONCATENATED MODULE: ./build/core/report/fleet-rows.js


/** Changed fields of a resource that a row names. */
const fieldsShown = 4;
/** Rows of one kind that come before the rest of it: one reason of many must not hide another of few. */
const firstOfKind = 20;
/** What people look for first. */
const order = [
    'interrupted',
    'failed',
    'refused',
    'unhealthy',
    'deleted',
    'released',
    'removed',
    'registered',
    'planned',
    'skipped',
    'healthy',
    'unchanged',
];
/**
 * The results that a table shows, the most important first.
 *
 * @param most rows that the table may have
 */
function fleetRows({ results }, most) {
    // What goes away is looked for before anything else.
    const rank = ({ status, plan }) => plan.some(({ action }) => action === 'delete') ? -1 : order.indexOf(status);
    // What a cancelled run has not come to is only counted.
    const sorted = results
        .filter(({ status }) => status !== 'not-started')
        .toSorted((a, b) => rank(a) - rank(b));
    const seen = new Map();
    const first = sorted.filter(({ status, error }) => {
        const kind = `${status} ${error?.code}`;
        const count = (seen.get(kind) ?? 0) + 1;
        seen.set(kind, count);
        return count <= firstOfKind;
    });
    const shown = new Set([...new Set([...first, ...sorted])].slice(0, most));
    return {
        rows: sorted.filter((result) => shown.has(result)).map(rowOf),
        rest: Math.max(0, sorted.length - most),
    };
}
function rowOf(result) {
    const { unit, names, plan, status, verdict, error, warnings } = result;
    const staged = (0,fleet_report/* stagedNames */.VA)(result);
    const { apiId, environmentId } = staged ?? unit ?? {};
    const said = error?.message ??
        warnings[0]?.message ??
        (staged
            ? undefined
            : [...(verdict === 'breaking' ? ['breaking changes'] : []), ...plannedSteps(plan)].join('; '));
    return {
        name: apiId ?? names?.apiId ?? plan[0]?.id ?? '',
        environment: environmentId ?? '',
        status,
        owner: unit?.owner ?? '',
        reason: (0,printable/* printable */.g)([...(staged ? [`staged for ${unit?.apiId} (${unit?.environmentId})`] : []), said ?? '']
            .filter(Boolean)
            .join('; '), 300),
    };
}
/** What would be written, for example `update api (title, description)`; what is created is named together. */
function plannedSteps(plan) {
    const created = plan.filter(({ action }) => action === 'create').map(({ kind }) => kind);
    const others = plan.flatMap(({ kind, action, changes }) => {
        if (action === 'keep' || action === 'create')
            return [];
        const fields = action === 'update' ? changes.slice(0, fieldsShown).map(({ field }) => field) : [];
        return [`${action} ${kind}${fields.length > 0 ? ` (${fields.join(', ')})` : ''}`];
    });
    return [...(created.length > 0 ? [`create ${created.join(', ')}`] : []), ...others];
}

// EXTERNAL MODULE: ./build/core/report/markdown-parts.js
var markdown_parts = __nccwpck_require__(49399);
;// CONCATENATED MODULE: ./build/core/report/outcome-markdown.js


/** What happened, why, and the next thing to do; empty when all is well. Further lines of the last are to be copied. */
function failure({ error }) {
    if (!error)
        return '';
    const [next = '', ...copied] = error.next.split('\n');
    return [
        `**What** ${(0,markdown_parts/* lines */.Mn)(error.message, 1000)}`,
        ...(error.why ? [`**Why** ${(0,markdown_parts/* text */.Qq)(error.why, 1000)}`] : []),
        `**Next** ${(0,markdown_parts/* text */.Qq)(next, 1000)}`,
        ...(copied.length > 0 ? [(0,markdown_parts/* toCopy */.pI)(copied)] : []),
        `**More** ${(0,project/* helpUrl */.xR)(error.code)}`,
    ].join('\n\n');
}
/** @param shown maximum number of warnings */
function warnings({ warnings: all }, shown = Number.POSITIVE_INFINITY) {
    const rows = all
        .slice(0, shown)
        .map(({ code: name, message }) => `- ${(0,markdown_parts/* text */.Qq)(message, 600)} (${(0,markdown_parts/* text */.Qq)(name)})`);
    return [...rows, ...(all.length > shown ? [`- and ${all.length - shown} more`] : [])].join('\n');
}

;// CONCATENATED MODULE: ./build/core/report/fleet-markdown.js









const entriesShown = 100;
const filesShown = 40;
function auditSummary(report) {
    const { audit } = report;
    return [
        `### Audit of ${(0,markdown_parts/* text */.Qq)(audit.subject, 100)}: ${(0,audit_markdown/* auditCounts */.g)(audit)}`,
        failure(report),
        ...(0,audit_markdown/* auditBlocks */.a)(audit),
        (0,markdown_parts/* section */.uW)('Warnings', warnings(report)),
    ];
}
/**
 * What happened to each entry, with the reason, before anything else. What is up to date is only counted.
 *
 * @param shown maximum number of rows
 */
function fleetBlocks(report, shown = entriesShown) {
    if ((0,audit_report/* isAuditReport */.wq)(report))
        return auditSummary(report);
    const results = report.results.filter((result) => result.status !== 'unchanged' || result.warnings.length > 0 || (0,fleet_report/* stagedNames */.VA)(result) !== undefined);
    const { rows, rest } = fleetRows({ results }, shown);
    const isSweep = report.command === 'sweep';
    const cells = rows.map(({ name, environment, status, owner, reason }) => isSweep
        ? [(0,markdown_parts/* text */.Qq)(name, 90), status, (0,markdown_parts/* text */.Qq)(reason, 200)]
        : [(0,markdown_parts/* text */.Qq)(name, 90), (0,markdown_parts/* text */.Qq)(environment, 90), status, (0,markdown_parts/* text */.Qq)(owner, 60), (0,markdown_parts/* text */.Qq)(reason, 200)]);
    const columns = isSweep ? ['entry', '', 'why'] : ['entry', 'environment', 'result', 'owner', 'why'];
    const headline = isSweep ? sweepHeadline(report) : fleetHeadline(report);
    const counts = (0,report_headline/* countsLine */.J7)(report);
    return [
        `### ${headline}`,
        failure(report),
        isSweep || headline.endsWith(counts) ? '' : counts,
        isSweep ? '' : (0,plan_totals/* fleetTotals */.e)(report.results),
        isSweep ? '' : filesLine(report),
        rows.length === 0 ? '' : (0,markdown_parts/* table */.tp)(columns, cells),
        rest > 0 ? `And ${rest} more in the report.` : '',
        (0,markdown_parts/* section */.uW)('Warnings', warnings(report)),
    ];
}
/** The files that the manifest was read from; empty where it is one. */
function filesLine({ files = [] }) {
    if (files.length === 0)
        return '';
    const rest = files.length - filesShown;
    const shown = files.slice(0, filesShown).map((path) => (0,markdown_parts/* code */.aY)(path));
    return `${(0,counted/* counted */.h)(files.length, 'file')}: ${shown.join(', ')}${rest > 0 ? `, and ${rest} more in the report` : ''}`;
}
function sweepHeadline(report) {
    const headlines = {
        removed: 'Sweep: entries of closed pull requests were removed',
        unchanged: 'Sweep: nothing to remove',
        planned: 'Sweep: planned; nothing was written',
    };
    return headlines[report.status] ?? `Sweep: ${fleetFailure(report)}`;
}
function fleetHeadline(report) {
    const { status, exitCode, command, manifest, staging, results } = report;
    const headlines = {
        registered: 'the catalogue is up to date now',
        unchanged: 'nothing to change',
        planned: 'planned; nothing was written',
    };
    const what = `${(0,markdown_parts/* text */.Qq)(command, 30)}${manifest === undefined ? '' : ` of ${(0,markdown_parts/* code */.aY)(manifest)}`}`;
    const staged = staging ? stagedClause(results) : undefined;
    if (staged !== undefined && status !== 'planned') {
        return `${what}: ${status === 'failed' ? `failed (exit ${exitCode}); ` : ''}${staged}`;
    }
    return `${what}: ${headlines[status] ?? fleetFailure(report)}`;
}
/** How many entries a pull request has; undefined where it has none. */
function stagedClause(results) {
    const staged = results.filter((result) => (0,fleet_report/* stagedNames */.VA)(result) !== undefined);
    if (staged.length === 0)
        return undefined;
    const written = staged.filter(({ applied }) => applied.length > 0).length;
    if (written === 0)
        return 'the entries of the pull request are up to date';
    return `${written} ${written === 1 ? 'entry was' : 'entries were'} staged; nothing else was written`;
}
/** As the last line of the log says it: which result, and of how many. */
function fleetFailure({ exitCode, counts }) {
    return `failed (exit ${exitCode}); ${(0,report_headline/* countsLine */.J7)({ counts })}`;
}

// EXTERNAL MODULE: ./build/core/install-ways.js
var install_ways = __nccwpck_require__(69742);
// EXTERNAL MODULE: ./build/core/text/seconds.js
var seconds = __nccwpck_require__(77609);
// EXTERNAL MODULE: ./build/core/report/waiting.js
var waiting = __nccwpck_require__(31198);
;// CONCATENATED MODULE: ./build/core/report/run-markdown.js








const toolsShown = 50;
const changesShown = 50;
/** Characters of a link that holds a whole URL, percent-encoded. */
const linkLength = 1500;
/** The run for one server, block by block. */
function reportBlocks(report) {
    return [
        heading(report),
        failure(report),
        facts(report),
        effort(report),
        (0,markdown_parts/* section */.uW)('Plan', planTable(report)),
        (0,markdown_parts/* section */.uW)('Written', run_markdown_written(report)),
        (0,markdown_parts/* section */.uW)('What changes for clients', surfaceTable(report, changesShown)),
        (0,markdown_parts/* section */.uW)('Warnings', warnings(report)),
        tools(report),
        installation(report),
    ];
}
/** The headline of a run, and below it the rest of what it came to. */
function heading(report) {
    const { title, clauses } = (0,report_headline/* headlineOf */.gD)(report);
    const [first, ...rest] = clauses;
    return [`### ${(0,markdown_parts/* text */.Qq)(title)}: ${(0,markdown_parts/* clause */.sb)(first)}`, ...rest.map(markdown_parts/* sentenceOf */.$N)].join('\n\n');
}
/** What the server is and where it is found, as a table. */
function facts(report) {
    const { probe, promotion, endpointUrl, links, visibility, surface } = report;
    const info = probe?.serverInfo;
    const rows = [
        endpointUrl === undefined ? undefined : ['Endpoint', (0,markdown_parts/* code */.aY)(endpointUrl)],
        promotion && ['Promotion', `${(0,markdown_parts/* code */.aY)(promotion.from)} → ${(0,markdown_parts/* code */.aY)(promotion.to)}`],
        probe && ['Health', `${probe.status}${probe.reason ? ` (${(0,markdown_parts/* text */.Qq)(probe.reason)})` : ''}`],
        info && ['Server', `${(0,markdown_parts/* text */.Qq)(info.title ?? info.name)} ${(0,markdown_parts/* text */.Qq)(info.version)}`],
        probe?.protocolVersion === undefined ? undefined : ['Protocol', (0,markdown_parts/* text */.Qq)(probe.protocolVersion)],
        probe?.latencyMs === undefined ? undefined : ['Latency', `${probe.latencyMs} ms`],
        probe?.status === 'healthy' ? ['Tools', String(probe.tools.length)] : undefined,
        visibility && ['In the registry', visibility],
        ...views(report),
        links?.portal === undefined ? undefined : ['Portal', links.portal],
        links?.portalHelp === undefined ? undefined : ['Portal', `off; to switch it on: ${links.portalHelp}`],
        links?.registry === undefined ? undefined : ['Registry', (0,markdown_parts/* code */.aY)(links.registry)],
        // The link is percent-encoded: nothing in it ends it.
        links?.clickable === undefined ? undefined : ['VS Code', `[Install the server](${links.clickable})`],
        surface && ['Surface', (0,markdown_parts/* code */.aY)(surface.surfaceHash)],
    ];
    const known = rows.filter((row) => row !== undefined);
    return known.length === 0 ? '' : (0,markdown_parts/* table */.tp)(['', ''], known);
}
/** Which clients see the entry, and for each that does not, why and by which of its requests. */
function views({ clients = [] }) {
    const seeing = clients.filter(({ sees }) => sees).map(({ client }) => client);
    const blind = clients.filter(({ sees }) => !sees);
    return [
        ...(seeing.length > 0 ? [['Seen by', seeing.join(', ')]] : []),
        ...blind.map(({ client, note = '', request }) => {
            return [`Not seen by ${client}`, `${(0,markdown_parts/* text */.Qq)(note, 300)} (${(0,markdown_parts/* code */.aY)(request)})`];
        }),
    ];
}
function effort({ requests, timings, error }) {
    const waited = (0,waiting/* waitingText */.rQ)(timings);
    const { writes, reads, exports } = requests;
    const counts = [
        // A write that failed was sent and is none of those that are listed as written.
        ...(error
            ? [(0,counted/* counted */.h)(writes + reads + exports, 'request')]
            : [(0,counted/* counted */.h)(writes, 'write'), (0,counted/* counted */.h)(reads + exports, 'read')]),
        `${requests.retries} ${requests.retries === 1 ? 'retry' : 'retries'}`,
        (0,seconds/* seconds */.Y)(timings.total ?? 0),
    ].join(', ');
    return waited === '' ? counts : `${counts}: ${waited}`;
}
function planTable({ plan }) {
    if (plan.length === 0)
        return '';
    const rows = (0,markdown_parts/* table */.tp)(['', 'resource', 'name', 'changes'], plan.map(({ kind, id, action, changes, reason }) => [
        action,
        kind,
        (0,markdown_parts/* text */.Qq)(id, 90),
        [
            ...(reason === undefined ? [] : [(0,markdown_parts/* text */.Qq)(reason)]),
            ...changes.map(({ field, before, after }) => {
                const was = action === 'create' ? '' : `${brief(before)} → `;
                return `${(0,markdown_parts/* text */.Qq)(field)}: ${was}${brief(after)}`;
            }),
        ].join('<br>'),
    ]));
    return `${(0,plan_totals/* planTotals */.H)(plan)}\n\n${rows}`;
}
const verbs = { create: 'created', update: 'updated', delete: 'removed' };
/** The writes that were confirmed, whatever was planned; says so when a plan was not carried out at all. */
function run_markdown_written({ applied, plan, status }) {
    const wanted = plan.some(({ action }) => action !== 'keep');
    if (applied.length === 0)
        return wanted && status === 'failed' ? 'Nothing was written.' : '';
    const rows = Object.entries(verbs).flatMap(([action, verb]) => {
        const steps = applied.filter((step) => step.action === action);
        return steps.length === 0
            ? []
            : [[verb, steps.map(({ kind, id }) => `${kind} ${(0,markdown_parts/* text */.Qq)(id, 90)}`).join(', ')]];
    });
    return (0,markdown_parts/* table */.tp)(['', ''], rows);
}
/**
 * What a change of the surface means for clients; empty when there is none.
 *
 * @param shown maximum number of rows
 */
function surfaceTable({ surface }, shown) {
    const changes = surface?.changes ?? [];
    if (changes.length === 0)
        return '';
    const rest = changes.length - shown;
    return [
        (0,markdown_parts/* table */.tp)(['verdict', '', 'name', 'what it means'], changes
            .slice(0, shown)
            .map((change) => [change.verdict, change.kind, (0,markdown_parts/* text */.Qq)(change.name, 80), meaning(change)])),
        ...(rest > 0 ? [`And ${rest} more in the report.`] : []),
    ].join('\n\n');
}
/** What it means, and for a text how it read and reads now. */
function meaning({ text: parts, before, after }) {
    return [
        (0,markdown_parts/* sentenceOf */.$N)(parts),
        ...(before === undefined ? [] : [`Before: ${(0,markdown_parts/* text */.Qq)(before, 400)}`]),
        ...(after === undefined ? [] : [`After: ${(0,markdown_parts/* text */.Qq)(after, 400)}`]),
    ].join('<br>');
}
function tools({ probe }) {
    if (!probe || probe.tools.length === 0)
        return '';
    const rest = probe.tools.length - toolsShown;
    return [
        `<details><summary>${(0,counted/* counted */.h)(probe.tools.length, 'tool')}</summary>`,
        (0,markdown_parts/* table */.tp)(['tool', 'description'], probe.tools
            .slice(0, toolsShown)
            .map(({ name, description }) => [(0,markdown_parts/* text */.Qq)(name, 80), (0,markdown_parts/* text */.Qq)(description ?? '', 200)])),
        ...(rest > 0 ? [`And ${rest} more.`] : []),
        '</details>',
    ].join('\n\n');
}
/** How to install the server, behind a fold. The `vscode:` link is text: GitHub removes such links. */
function installation({ links }) {
    if (links?.install === undefined || links.vscode === undefined)
        return '';
    const rows = (0,install_ways/* installWays */.e0)(links.install).map(({ client, lines: copied }) => [
        (0,markdown_parts/* text */.Qq)(client),
        copied.map((line) => (0,markdown_parts/* code */.aY)(line, linkLength)).join(' '),
    ]);
    return [
        '<details><summary>Install it in a client</summary>',
        (0,markdown_parts/* table */.tp)(['client', 'to open, to run or to paste'], [['VS Code', (0,markdown_parts/* code */.aY)(links.vscode, linkLength)], ...rows]),
        '</details>',
    ].join('\n\n');
}
function brief(value) {
    if (value === undefined)
        return 'nothing';
    return (0,markdown_parts/* text */.Qq)(typeof value === 'string' ? value : JSON.stringify(value), 80);
}

;// CONCATENATED MODULE: ./build/core/report/markdown.js



/** GitHub drops a step's summary over 1 MiB whole; this stays far below. */
const limit = 200_000;
/** A run as Markdown, for the summary of a job. Everything from outside is escaped. */
function renderMarkdown(report) {
    const blocks = (0,fleet_report/* isFleetReport */.$1)(report) ? fleetBlocks(report) : reportBlocks(report);
    const markdown = `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
    return markdown.length <= limit ? markdown : `${markdown.slice(0, limit)}\n\n… cut\n`;
}

;// CONCATENATED MODULE: ./build/core/report/outputs.js
/** Every output of the action and the task: the source of names and help texts for both. */
const outputs = [
    {
        name: 'status',
        help: 'registered, unchanged, planned, healthy, removed, skipped or failed',
        value: ({ status }) => status,
    },
    { name: 'changed', help: 'Whether something was written', value: ({ changed }) => changed },
    { name: 'exit-code', help: '0 to 7, as the README lists them', value: ({ exitCode }) => exitCode },
    {
        name: 'api-id',
        help: 'Name of the entry; of a fleet the names of the entries that were staged, separated by commas',
        value: ({ names, stagedIds }) => names?.apiId ?? stagedIds?.join(', '),
    },
    { name: 'api-resource-id', help: 'ARM id of the entry', value: apiResourceId },
    { name: 'version-id', help: 'Name of the version', value: ({ names }) => names?.versionId },
    { name: 'definition-id', help: 'Name of the definition', value: ({ names }) => names?.definitionId },
    { name: 'deployment-id', help: 'Name of the deployment', value: ({ names }) => names?.deploymentId },
    { name: 'environment-id', help: 'Name of the environment', value: ({ names }) => names?.environmentId },
    { name: 'portal-url', help: 'The API Center portal, when it is on', value: ({ links }) => links?.portal },
    {
        name: 'registry-url',
        help: 'Base address of the MCP registry, in the form that VS Code takes',
        value: ({ links }) => links?.registry,
    },
    { name: 'endpoint-url', help: 'The URL that is registered', value: ({ endpointUrl }) => endpointUrl },
    { name: 'install-url', help: 'Opens VS Code and installs the server', value: ({ links }) => links?.vscode },
    {
        name: 'server-name',
        help: 'Name of the server in the registry',
        value: ({ names }) => names?.apiId,
    },
    { name: 'probe-status', help: 'Verdict of the probe', value: ({ probe }) => probe?.status },
    {
        name: 'visibility',
        help: 'listed, hidden or unknown: what clients of the registry see',
        value: ({ visibility, names }) => visibility ?? (names ? 'unknown' : undefined),
    },
    {
        name: 'protocol-version',
        help: 'MCP protocol version of the server',
        value: ({ probe }) => probe?.protocolVersion,
    },
    {
        name: 'tools-count',
        help: 'How many tools the server lists',
        value: ({ probe }) => (probe?.status === 'healthy' ? probe.tools.length : undefined),
    },
    { name: 'contract-hash', help: 'Hash of names and schemas', value: ({ surface }) => surface?.hash },
    {
        name: 'surface-hash',
        help: 'Hash of everything that the gate judges; give it to accept a surface that was reviewed',
        value: ({ surface }) => surface?.surfaceHash,
    },
    {
        name: 'verdict',
        help: 'What the changes mean for clients: breaking, incomplete, unproven, warning, compatible, none or not-compared',
        value: ({ verdict }) => verdict ?? 'not-compared',
    },
    {
        name: 'changes-count',
        help: 'How many changes of the surface were found',
        value: ({ verdict, surface }) => verdict === undefined || verdict === 'not-compared' ? undefined : surface?.changes.length,
    },
    {
        name: 'comment-url',
        help: 'The comment on the pull request',
        value: ({ staging }) => staging?.commentUrl,
    },
    { name: 'report', help: 'Path of the report, a JSON file', value: (_, reportPath) => reportPath },
];
/** The outputs of a run as text; one without a value is empty. */
function outputValues(report, reportPath) {
    const rows = outputs;
    return Object.fromEntries(rows.map(({ name, value }) => [name, String(value(report, reportPath) ?? '')]));
}
function apiResourceId({ target, names }) {
    if (!target || !names)
        return undefined;
    const { subscriptionId, resourceGroup, serviceName, workspace } = target;
    return `/subscriptions/${subscriptionId}/resourceGroups/${resourceGroup}/providers/Microsoft.ApiCenter/services/${serviceName}/workspaces/${workspace}/apis/${names.apiId}`;
}

// EXTERNAL MODULE: ./build/core/text/safe-json.js
var safe_json = __nccwpck_require__(93706);
;// CONCATENATED MODULE: ./build/app/publish.js







/**
 * Hands the result of a run to its host: report file, outputs, annotations and summary, each on its own. One that
 * cannot be written is a warning, loses none of the others, and changes nothing of what the run is said to have done.
 */
async function publish(report, { publication, log }) {
    const lost = [];
    const attempt = async (what, work) => {
        try {
            return await work();
        }
        catch (error) {
            lost.push(`${what} (${(0,printable/* printable */.g)(error instanceof Error ? error.message : String(error), 300)})`);
            return undefined;
        }
    };
    const path = await attempt('the report file', () => publication.saveReport(() => `${(0,safe_json/* safeJson */.o)(report)}\n`));
    await attempt('the outputs', () => publication.outputs(outputValues((0,fleet_report/* overallReport */.uk)(report), path ?? '')));
    for (const { code, message, level = 'warning' } of report.warnings) {
        log.annotate({ level, code, text: message });
    }
    await attempt('the summary', () => publication.summary(() => renderMarkdown(report)));
    if (lost.length > 0) {
        const text = `Could not write ${lost.join(', ')}. The result of the run is not affected.`;
        log.annotate({ level: 'warning', code: 'not-published', text });
    }
    if (report.error) {
        const { code, message, why, next } = report.error;
        const text = [message, why, next, (0,project/* helpUrl */.xR)(code)].filter((part) => part !== undefined).join('\n');
        log.annotate({ level: 'error', code, text });
    }
    publication.finish(report, (0,report_headline/* resultLine */.ow)(report));
}

;// CONCATENATED MODULE: ./build/core/report/comment-sections.js




/** Identifies a comment of ours, together with its author. */
const commentMarker = '<!-- mcp-register: comment -->';
/** GitHub takes 65,536 characters, Azure DevOps more. */
const comment_sections_limit = 60_000;
const comment_sections_changesShown = 20;
const warningsShown = 5;
/** So that two manifests fit into one comment, however long the reasons are. */
const unitsShown = 40;
const sectionPattern = /<!-- mcp-register: section=(\S+) state=(staged|shown|removed) -->\n([\s\S]*?)\n<!-- mcp-register: end -->/g;
/** The sections of a comment; none for a text that is not ours. */
function readSections(body) {
    return [...body.matchAll(sectionPattern)].flatMap(([, key = '', state, markdown = '']) => state === 'staged' || state === 'shown' || state === 'removed' ? [{ key, state, markdown }] : []);
}
/** A comment out of its sections, in the order of their keys, below the host's limit. */
function renderComment(sections) {
    const sorted = [...sections].sort((a, b) => (a.key < b.key ? -1 : 1));
    const body = () => [
        ...sorted.map(({ key, state, markdown }) => `<!-- mcp-register: section=${key} state=${state} -->\n${markdown}\n<!-- mcp-register: end -->`),
        commentMarker,
    ].join('\n\n');
    while (body().length > comment_sections_limit) {
        const longest = sorted.reduce((a, b) => (b.markdown.length > a.markdown.length ? b : a));
        const short = `${longest.markdown.split('\n')[0]?.slice(0, 200)}\n\nThe rest is in the summary of the run.`;
        if (short.length >= longest.markdown.length)
            break;
        sorted[sorted.indexOf(longest)] = { ...longest, markdown: short };
    }
    return body().slice(0, comment_sections_limit);
}
/** The comment after a run: its section in place of the one that was there. */
function withSection(sections, next) {
    const before = sections.find(({ key }) => key === next.key);
    // A run that failed or only looked leaves an entry that an earlier one made.
    const state = next.state === 'shown' && before?.state === 'staged' ? 'staged' : next.state;
    return [...sections.filter(({ key }) => key !== next.key), { ...next, state }];
}
/** The comment after the close: every entry of the pull request was removed. */
function withAllRemoved(sections) {
    return sections.map((one) => one.state === 'staged'
        ? {
            key: one.key,
            state: 'removed',
            markdown: `### ${(0,markdown_parts/* text */.Qq)(decodeURIComponent(one.key))}: removed\n\nThe pull request is closed, and its entry was removed.`,
        }
        : one);
}
/** The section of a run for a pull request; undefined for a run that is for no entry of its own. */
function sectionOf(report) {
    const { staging, promotion, status } = report;
    if (staging?.apiId === undefined)
        return undefined;
    const { apiId, place } = staging;
    // A registration and a promotion of one entry say different things.
    const key = promotion ? `${apiId}:${promotion.to}` : apiId;
    const wroteEntry = report.applied.some(({ kind, action }) => kind === 'api' && action === 'create');
    const isThere = status === 'registered' || status === 'unchanged' || (status === 'failed' && wroteEntry);
    const markdown = [
        heading(report),
        failure(report),
        (0,markdown_parts/* section */.uW)('What changes for clients', comparison(report)),
        facts(report),
        (0,markdown_parts/* section */.uW)('Written', run_markdown_written(report)),
        (0,markdown_parts/* section */.uW)('Warnings', warnings(report, warningsShown)),
        report.run.url === undefined ? '' : `[The run](${report.run.url})`,
    ];
    return {
        key,
        state: place !== 'preview' && isThere ? 'staged' : status === 'removed' ? 'removed' : 'shown',
        markdown: markdown.filter((block) => block !== '').join('\n\n'),
    };
}
/** The section of a run for a pull request over a manifest; undefined for a run over none. */
function sectionOfFleet(report) {
    const { manifest, staging, results } = report;
    if (manifest === undefined || !staging)
        return undefined;
    const url = results[0]?.run.url;
    const blocks = [...fleetBlocks(report, unitsShown), url === undefined ? '' : `[The run](${url})`];
    const isThere = results.some(({ applied }) => applied.length > 0);
    return {
        key: encodeURIComponent(manifest),
        state: isThere ? 'staged' : 'shown',
        markdown: blocks.filter((block) => block !== '').join('\n\n'),
    };
}
function comparison(report) {
    const { verdict, surface, promotion } = report;
    if (surface === undefined)
        return '';
    if (verdict === 'not-compared')
        return `Nothing is registered${promotion ? ` in ${(0,markdown_parts/* code */.aY)(promotion.to)}` : ''} yet, so nothing was compared.`;
    const changes = surfaceTable(report, comment_sections_changesShown);
    return changes === '' ? 'Nothing: the server offers what is registered.' : changes;
}

;// CONCATENATED MODULE: ./build/app/sticky-comment.js

/** Longer than a job takes from reading the comment to writing it; longer still where many jobs write. */
const settleMs = 1000;
const greatestLooks = 10;
/**
 * Keeps one comment up to date that several jobs share. Hosts cannot write on a condition, so a job that read
 * before we wrote may write over us: we look again a moment later, until a look finds nothing to change. Of
 * two comments made at the same time the older one stays, with what both said; one that was deleted before we wrote is
 * made anew. One run creates one comment at most, even where a later list does not show it.
 *
 * @param change the body that is to be, from those that are there, the oldest first; undefined when none is
 */
async function keepComment(store, change, { clock, random, signal }) {
    let url;
    let created;
    const deleted = new Set();
    for (let look = 1; look <= greatestLooks; look++) {
        const listed = await store.list();
        // A host that does not show what this run made still has it.
        const known = (listed.length > 0 || !created ? listed : [created]).filter(({ id }) => !deleted.has(id));
        const [first, ...duplicates] = known;
        const body = change(known.map((one) => one.body));
        url = first?.url;
        if (body === undefined || (first?.body === body && duplicates.length === 0)) {
            return { settled: true, ...(0,optional/* optional */.l)('url', url) };
        }
        if (!first && created)
            break;
        if (!first)
            created = await store.create(body);
        else if (first.body !== body) {
            if (!(await store.update(first.id, body))) {
                deleted.add(first.id);
                continue;
            }
            if (created?.id === first.id)
                created = { ...created, body };
        }
        for (const { id } of duplicates)
            await store.remove(id);
        await clock.sleep(settleMs * (0.75 + (random() * look) / 2), signal);
    }
    return { settled: false, ...(0,optional/* optional */.l)('url', url) };
}

;// CONCATENATED MODULE: ./build/app/pull-request-comment.js







/**
 * Says on the pull request what the run did, in the one comment that all its jobs share, and notes in the report
 * where that is. A comment that cannot be written is a warning and never a failure.
 */
function commentOnPullRequest(report, pullRequests, ports) {
    return withComment(report, changeOf(report), pullRequests, ports);
}
/** The same for a run over a manifest: one section for all of it. */
function commentOnFleet(report, pullRequests, ports) {
    const own = sectionOfFleet(report);
    const change = own && ((bodies) => renderComment(withSection(sectionsIn(bodies), own)));
    return withComment(report, change, pullRequests, ports);
}
/** The report with the address of the comment, and with what became of it. */
async function withComment(report, change, pullRequests, ports) {
    const { staging } = report;
    if (!staging || !change)
        return report;
    const { warnings, url } = await comment(staging.pullRequest, change, pullRequests, ports);
    return {
        ...report,
        staging: { ...staging, ...(0,optional/* optional */.l)('commentUrl', url) },
        warnings: [...report.warnings, ...(0,report_report/* warningsInWords */.W2)(warnings, ports.words)],
    };
}
/** Says on each pull request whose entries a sweep removed that they were removed, where a comment lists them. */
async function commentOnSwept({ results }, pullRequests, ports) {
    const numbers = new Set(results.flatMap(({ staging }) => (staging ? [staging.pullRequest] : [])));
    const warnings = [];
    for (const number of numbers) {
        const own = results.filter(({ staging }) => staging?.pullRequest === number);
        // The comment does not say which section is which entry's: it is changed when none is left.
        if (own.some(({ status }) => status !== 'removed'))
            continue;
        warnings.push(...(await comment(number, sayRemoved, pullRequests, ports)).warnings);
    }
    return warnings;
}
async function comment(pullRequest, change, pullRequests, ports) {
    if (ports.signal.aborted)
        return { warnings: [] };
    const warning = (why) => ({
        code: 'comment-not-written',
        message: (0,core_message/* sentence */.em) `Could not update the comment on pull request ${pullRequest}: ${why}. The summary of the run has the same content.`,
    });
    try {
        const { settled, ...kept } = await keepComment(pullRequests.commentsOn(pullRequest, commentMarker), change, ports);
        return { ...kept, warnings: settled ? [] : [warning('other jobs kept changing or deleting it')] };
    }
    catch (error) {
        if (error instanceof pull_requests/* RepositoryRefusal */.N)
            return { warnings: [warning(error.reason)] };
        return { warnings: [warning((0,printable/* printable */.g)(error instanceof Error ? error.message : String(error), 600))] };
    }
}
/** What the run changes in the comment; undefined when it has nothing to say there. */
function changeOf(report) {
    const own = sectionOf(report);
    const closes = own === undefined && report.status === 'unchanged' && report.staging?.place !== 'preview';
    const removes = report.status === 'removed' || closes;
    if (!own)
        return removes ? sayRemoved : undefined;
    return (bodies) => {
        const there = sectionsIn(bodies);
        return renderComment(withSection(removes ? withAllRemoved(there) : there, own));
    };
}
function sayRemoved(bodies) {
    const there = sectionsIn(bodies);
    return there.length === 0 ? undefined : renderComment(withAllRemoved(there));
}
function sectionsIn(bodies) {
    return bodies.flatMap(readSections).reduce(withSection, []);
}

;// CONCATENATED MODULE: ./build/app/event-meaning.js
/** The meaning of every run for a merge queue. */
const mergeQueueRun = {
    kind: 'idle',
    reason: 'A run for a merge queue does nothing, because the run for the push after it registers.',
};
/** Why a run for a fork's pull request has no credentials. */
const forksCode = 'The pull request comes from a fork. Its deployment runs code from outside the repository, so nothing is staged.';
/** Whether a merge queue of GitHub created the branch. @param branch with or without `refs/heads/` */
function isMergeQueueBranch(branch) {
    return /^(refs\/heads\/)?gh-readonly-queue\//.test(branch ?? '');
}
/** The number in `refs/pull/5/merge`, `pull/5/head` and the like; undefined for every other ref. */
function pullRequestOfRef(ref) {
    return pullRequestNumber(/^(?:refs\/)?pull\/(\d+)(?:\/|$)/.exec(ref ?? '')?.[1]);
}
/** The number of a pull request from a number or its digits; undefined when it is not a valid one. */
function pullRequestNumber(value) {
    const digits = typeof value === 'string' && /^#?\d+$/.test(value.trim());
    const number = digits ? Number(value.trim().replace('#', '')) : value;
    return typeof number === 'number' && Number.isSafeInteger(number) && number >= 1 && number <= 2_147_483_647
        ? number
        : undefined;
}

;// CONCATENATED MODULE: ./build/app/resolve-event.js



/**
 * Decides what a run does from the meaning of its event, from the input `pull-request`, and, where both leave a question
 * open, from what the host says. In doubt the run is a preview: only a run that is known to be for no pull request may
 * write the entry itself. Throws InvalidInput for an event of a pull request that does not say which one.
 *
 * @param given a number means that the run is for that pull request; `none` means that it is for none, which counts only
 *   on the default branch, because changes there have been reviewed
 */
async function resolveEvent({ meaning, ref, defaultBranch }, given, host) {
    const said = (event, warnings = []) => ({ event, warnings });
    if (meaning.kind === 'ordinary' && typeof given !== 'number')
        return said(meaning);
    const warnings = [];
    if (given === 'none') {
        const branch = ref === undefined ? undefined : (defaultBranch ?? (await host.defaultBranch()));
        if (branch !== undefined && ref === `refs/heads/${branch}`)
            return said({ kind: 'ordinary' });
        warnings.push(noneIgnored(ref, branch));
    }
    if (meaning.kind === 'idle')
        return said(meaning, warnings);
    if (typeof given === 'number') {
        if (meaning.kind === 'pull-request')
            return said({ ...meaning, number: given });
        const withoutCredentials = meaning.kind === 'about-pull-request' ? meaning.withoutCredentials : undefined;
        return said(await namedPullRequest(given, withoutCredentials, host));
    }
    if (meaning.kind === 'unreadable')
        throw meaning.refusal;
    return said(meaning.kind === 'about-pull-request' ? await judge(meaning, host) : meaning, warnings);
}
/** The pull request that the inputs name. It is staged unless it is known to come from a fork. */
async function namedPullRequest(number, known, host) {
    const event = { kind: 'pull-request', number, closed: false };
    if (known !== undefined)
        return { ...event, withoutCredentials: known };
    const found = await host.find({ number });
    const isFork = found?.some(({ fork }) => fork === true) ?? false;
    return isFork ? { ...event, withoutCredentials: forksCode } : event;
}
/** Stages only an open pull request of this repository whose head is the commit of the run. */
async function judge(about, host) {
    const { number, headSha, proven, ordinaryOn, withoutCredentials } = about;
    if (withoutCredentials !== undefined)
        return { kind: 'without-credentials', reason: withoutCredentials };
    if (number === undefined && headSha === undefined) {
        return preview(about, 'and the event does not say which one');
    }
    const found = await host.find({ ...(number === undefined ? {} : { number }), ...shaOf(headSha) });
    if (found === undefined) {
        return proven && number !== undefined
            ? { kind: 'pull-request', number, closed: false }
            : preview(about, 'and the host did not say more about it');
    }
    const own = found.filter((one) => hasHead(one, headSha));
    if (own.length === 0 && number === undefined && ordinaryOn !== undefined && headSha !== undefined) {
        // That the branch contains the commit is not enough: a merge adds the heads of pull requests to it.
        if ((await host.newestCommit(ordinaryOn)) === headSha)
            return { kind: 'ordinary' };
    }
    const [one, ...others] = own.filter(({ open }) => open);
    if (!one)
        return preview(about, 'and no open pull request has the commit of this run as its head');
    if (others.length > 0)
        return preview(about, 'and several open pull requests have this head');
    const fork = one.fork ?? (proven ? false : undefined);
    if (fork === true)
        return { kind: 'without-credentials', reason: forksCode };
    return fork === false
        ? { kind: 'pull-request', number: one.number, closed: false }
        : preview(about, 'and the host did not say whether it comes from a fork');
}
function shaOf(headSha) {
    return headSha === undefined ? {} : { headSha };
}
function hasHead(found, headSha) {
    if (headSha === undefined || found.headSha === undefined)
        return true;
    return found.headSha.toLowerCase() === headSha.toLowerCase();
}
function preview({ what, number }, why) {
    const which = number === undefined ? 'a pull request' : `pull request ${number}`;
    return {
        kind: 'preview',
        reason: (0,core_message/* sentence */.em) `The run is for ${which} (${what}), ${why}. It is a preview and writes nothing. Give ${(0,references/* input */.hF)('pull-request', '<number>')} to stage the pull request, or ${(0,references/* input */.hF)('pull-request', 'none')} if the run is for no pull request.`,
    };
}
function noneIgnored(ref, branch) {
    const why = ref === undefined || branch === undefined
        ? 'it is not known whether this run is on the default branch'
        : `this run is not on the default branch “${branch}”`;
    return {
        code: 'pull-request-none-ignored',
        message: (0,core_message/* sentence */.em) `${(0,references/* input */.hF)('pull-request', 'none')} applies only on the default branch, and ${why}. The event decides what the run does.`,
    };
}

// EXTERNAL MODULE: ./build/core/clock.js + 1 modules
var clock = __nccwpck_require__(74396);
// EXTERNAL MODULE: ./build/core/http/many-listeners.js + 1 modules
var many_listeners = __nccwpck_require__(99887);
;// CONCATENATED MODULE: ./build/identity/interruptible.js
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

// EXTERNAL MODULE: ./build/version.js
var version = __nccwpck_require__(58508);
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

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(51455);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(77598);
;// CONCATENATED MODULE: ./build/core/own-file.js





/** Only the user may read what is kept: it can hold whatever was registered. */
const ownMode = 0o600;
/** Windows has neither flag; there the look at the opened file must do. */
const { O_NOFOLLOW = 0, O_NONBLOCK = 0, O_APPEND, O_CREAT, O_EXCL, O_RDONLY, O_WRONLY } = external_node_fs_.constants;
/** What a temporary file's name ends with: unguessable, so that nobody can put a link there before. */
const temporaryName = /\.[0-9a-f]{32}\.tmp$/;
/**
 * Creates a file that must not be there yet, not even as a link.
 *
 * @param mode its permissions, less those that the user's mask takes away
 */
function createOwnFile(path, mode = ownMode) {
    return (0,promises_.open)(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, mode);
}
/**
 * Opens a file that is there, to be read or added to.
 *
 * @throws Error when it is a link, has a second name, or is no file; ENOENT when it is not there
 */
async function openOwnFile(path, to) {
    const access = to === 'read' ? O_RDONLY : O_WRONLY | O_APPEND;
    requireOwn(await (0,promises_.lstat)(path));
    const file = await (0,promises_.open)(path, access | O_NOFOLLOW | O_NONBLOCK);
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
        return readBounded(file.fd, greatestBytes);
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
async function own_file_replaceOwnFile(path, chunks, mode = ownMode) {
    const temporary = `${path}.${(0,external_node_crypto_.randomBytes)(16).toString('hex')}.tmp`;
    const file = await createOwnFile(temporary, mode);
    try {
        const bytes = await writeAndClose(file, chunks);
        await (0,promises_.rename)(temporary, path);
        return bytes;
    }
    catch (error) {
        await (0,promises_.rm)(temporary, { force: true });
        throw error;
    }
}
/** Creates the folder of a file where it is not there yet, with those above it. */
async function createFolderOf(path) {
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
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
    const folder = (0,external_node_path_.dirname)(path);
    const below = (0,external_node_path_.relative)(workingDirectory, folder);
    if (below === '')
        return [];
    if ((0,external_node_path_.isAbsolute)(below) || below.split(external_node_path_.sep)[0] === '..')
        return [folder];
    const parts = below.split(external_node_path_.sep);
    return parts.map((_, index) => (0,external_node_path_.join)(workingDirectory, ...parts.slice(0, index + 1)));
}
async function statsOf(path) {
    try {
        return await (0,promises_.lstat)(path);
    }
    catch (error) {
        if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')) {
            return undefined;
        }
        throw error;
    }
}

// EXTERNAL MODULE: ./build/core/text/decode-utf8.js
var decode_utf8 = __nccwpck_require__(32646);
;// CONCATENATED MODULE: ./build/app/user-files.js








/** The permissions of a file for others to read, less what the user's mask takes away. */
const sharedMode = 0o666;
/** The files of the working directory, and what every command may do with them: no other place writes one. */
const userFiles = {
    repository() {
        const here = process.cwd();
        const root = diskFiles.repositoryRoot((0,external_node_path_.join)(here, 'file'));
        const path = (from, to) => (0,external_node_path_.relative)(from, to).split(external_node_path_.sep).join('/');
        return { toRoot: path(here, root), fromRoot: path(root, here) };
    },
    async read(path, greatestBytes = greatestFile) {
        try {
            const { text, problem } = (0,decode_utf8/* decodeUtf8 */._)(await atOwnPath(path, (whole) => readOwnFile(whole, greatestBytes)));
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
            await createFolderOf(whole);
        await own_file_replaceOwnFile(whole, [Buffer.from(text)], sharedMode);
    }),
    create: (path, text) => writing(path, async (whole) => {
        await createFolderOf(whole);
        const file = await createOwnFile(whole, sharedMode).catch((cause) => {
            throw isSystemError(cause, 'EEXIST') ? new Error('it exists already') : cause;
        });
        await writeAndClose(file, [Buffer.from(text)]);
    }),
    update: (path, text, before) => writing(path, async (whole) => {
        const there = await readOwnFile(whole, greatestFile);
        if (!there.equals(Buffer.from(before)))
            throw new Error('it was changed while this run read it');
        await own_file_replaceOwnFile(whole, [Buffer.from(text)], (await (0,promises_.stat)(whole)).mode & 0o777);
    }),
};
/** Writes a file that only the user may read. Rejects with an error of which `fileProblem` tells the reason. */
async function writePrivateFile(path, text) {
    await atOwnPath(path, (whole) => replaceOwnFile(whole, [Buffer.from(text)]));
}
/** Does something with the file at a path, unless a link leads to it. */
async function atOwnPath(path, work) {
    const whole = (0,external_node_path_.resolve)(path);
    const problem = await wayThroughLink(whole, process.cwd());
    if (problem !== undefined)
        throw new Error(problem);
    return work(whole);
}
async function writing(path, work) {
    try {
        await atOwnPath(path, work);
    }
    catch (cause) {
        throw new errors/* InvalidInput */.o9({
            code: 'file-not-written',
            message: `${placeOf(path, cause)} could not be written: ${(0,printable/* printable */.g)(fileProblem(cause))}.`,
            next: 'Name a file that no link leads to, in a folder that you may write to.',
            cause,
        });
    }
}
/** What a failed write is about: the folder where no file can be put into it, whichever of several was the first. */
function placeOf(path, cause) {
    const isRefused = ['EACCES', 'EPERM', 'EROFS', 'ENOTDIR'].some((code) => isSystemError(cause, code));
    const isOfFile = cause instanceof Error && 'path' in cause && cause.path === (0,external_node_path_.resolve)(path);
    return isRefused && !(isOfFile && (0,external_node_fs_.existsSync)(path))
        ? `The folder ${(0,printable/* printable */.g)((0,external_node_path_.dirname)(path))}`
        : `The file ${(0,printable/* printable */.g)(path)}`;
}
function unreadable(path, cause) {
    return new errors/* InvalidInput */.o9({
        code: 'file-unreadable',
        message: `The file ${(0,printable/* printable */.g)(path)} cannot be read: ${(0,printable/* printable */.g)(fileProblem(cause))}.`,
        next: 'Check the path; it is relative to the working directory of this command.',
        cause,
    });
}
function isSystemError(error, code) {
    return error instanceof Error && 'code' in error && error.code === code;
}

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
            transport ??= Promise.all(/* import() */[__nccwpck_require__.e(237), __nccwpck_require__.e(476)]).then(__nccwpck_require__.bind(__nccwpck_require__, 62476)).then(({ createHttpTransport }) => createHttpTransport());
            return (await transport).send(request);
        },
    };
}
/** The outside world of a run in a pipeline. Every token is masked the moment it exists. */
function runPorts(network, { identity, log, progress, words, startUpMs }) {
    return {
        ...network,
        identity: maskedIdentity(interruptible(identity, network.signal), log),
        progress,
        files: userFiles,
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

;// CONCATENATED MODULE: ./build/app/commands.js


/** The commands that a pipeline can ask for, in the order in which its hosts offer them. */
const pipelineCommands = [
    'register',
    'plan',
    'probe',
    'unregister',
    'sweep',
    'sync',
    'audit',
    'promote',
    'export',
];
/** What a command does, as the heading of its part of the log. */
const commandTitles = {
    register: 'Register the MCP server',
    plan: 'Plan the registration of the MCP server',
    probe: 'Probe the MCP server',
    surface: 'Show what the MCP server offers',
    unregister: 'Unregister the MCP server',
    sweep: 'Remove the entries of closed pull requests',
    sync: 'Keep the entries of the manifest up to date',
    audit: 'Audit the catalogue',
    promote: 'Promote the MCP server to another environment',
    export: 'Export the catalogue',
    dump: 'Write a manifest from the API center',
    init: 'Write a manifest from a running server',
};
/** The command that a step asks for, `register` when it names none. Throws InvalidInput. */
function parsePipelineCommand(text) {
    const wanted = text.trim() || 'register';
    const command = pipelineCommands.find((candidate) => candidate === wanted);
    if (command)
        return command;
    throw new errors/* InvalidInput */.o9({
        code: 'input-invalid',
        message: `Expected command to be one of ${pipelineCommands.join(', ')}; got "${(0,printable/* printable */.g)(wanted)}".`,
        next: 'Correct command and run again.',
    });
}

;// CONCATENATED MODULE: ./build/app/run-title.js

/** What a run does, as the heading of its part of the log: the event decides as well as the command. */
function runTitle(inputs) {
    switch (inputs.job) {
        case 'nothing':
            return 'Nothing to do';
        case 'look':
            return 'Check the inputs and the MCP server without credentials';
        case 'preview':
            return 'Show what the change would register';
        case 'stage':
            return inputs.staging.place === 'preview' || inputs.command === 'plan' || inputs.dryRun
                ? `Show what pull request ${inputs.number} would register`
                : `Register the MCP server of pull request ${inputs.number}`;
        case 'unstage':
            return `Remove the entries of pull request ${inputs.number}`;
        case 'register':
            return inputs.dryRun ? commandTitles.plan : commandTitles.register;
        default:
            return commandTitles[inputs.command];
    }
}

;// CONCATENATED MODULE: ./build/app/secret-inputs.js

/** The secret texts among the inputs, to be masked before the first line is printed. */
function secretValues(raw) {
    const secrets = table/* inputRows */.k8.filter(({ secret }) => secret).map(({ name }) => name);
    return Object.entries(raw)
        .filter(([name]) => secrets.includes(name))
        .flatMap(([name, value]) => 
    // Of a header only the value is secret; masking its name would hide ordinary words.
    name === 'probe-headers' ? value.split(/\r?\n/).flatMap(headerSecrets) : [value, ...textsInJson(value)])
        .map((secret) => secret.trim())
        .filter((secret) => secret !== '');
}
/** The whole value, and what stands behind a scheme such as `Bearer`. */
function headerSecrets(line) {
    const value = line.slice(line.indexOf(':') + 1).trim();
    const [, scheme = '', credential] = /^(\S+)\s+(\S.*)$/.exec(value) ?? [];
    if (credential === undefined)
        return [value];
    return [value, credential, ...(/^basic$/i.test(scheme) ? basicSecrets(credential) : [])];
}
/** What Basic authentication encodes: `user:password`, and the password alone. A server may repeat either. */
function basicSecrets(credential) {
    const decoded = Buffer.from(credential, 'base64').toString('utf8');
    return [decoded, decoded.slice(decoded.indexOf(':') + 1)];
}
/** The texts in a secret that was pasted as JSON; none where it is something else. */
function textsInJson(value) {
    if (!value.trimStart().startsWith('{') || value.length > 65_536)
        return [];
    const texts = [];
    try {
        JSON.parse(value, (_, member) => {
            if (typeof member === 'string')
                texts.push(member);
            return member;
        });
    }
    catch {
        return [];
    }
    return texts;
}
/** Variables with which the identities of Azure and of the hosts sign in. */
const secretVariables = [
    'AZURE_CLIENT_SECRET',
    'AZURE_CLIENT_CERTIFICATE_PASSWORD',
    'AZURE_PASSWORD',
    'IDENTITY_HEADER',
    'MSI_SECRET',
    'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
];
const proxyVariables = ['HTTPS_PROXY', 'HTTP_PROXY', 'ALL_PROXY'].flatMap((name) => [
    name,
    name.toLowerCase(),
]);
/** The secret texts among the variables that a run may use: a service may repeat them. */
function secretsOfEnvironment(env) {
    const values = secretVariables.map((name) => env[name]);
    const passwords = proxyVariables.map((name) => passwordOf(env[name]));
    return [...values, ...passwords].flatMap((value) => (value ? [value] : []));
}
function passwordOf(address) {
    if (address === undefined || !URL.canParse(address))
        return undefined;
    const { password } = new URL(address);
    try {
        return decodeURIComponent(password);
    }
    catch {
        return password;
    }
}

;// CONCATENATED MODULE: ./build/app/unsaved-plan.js



/** Says that a run writes no plan although it was asked for one: on a pull request nothing of a plan may be applied. */
function unsavedPlan({ 'plan-out': path = '' }, inputs) {
    const saves = (inputs.job === 'register' || inputs.job === 'sync') && inputs.planOut !== undefined;
    if (path.trim() === '' || saves)
        return [];
    return [
        {
            code: 'plan-not-written',
            message: (0,core_message/* sentence */.em) `The run is not for the branch itself, so it did not write ${(0,printable/* printable */.g)(path, 300)} (${(0,references/* input */.hF)('plan-out')}): such a plan must not be applied. The run after the merge makes one.`,
        },
    ];
}

// EXTERNAL MODULE: ./build/app/with-warnings.js
var with_warnings = __nccwpck_require__(82774);
;// CONCATENATED MODULE: ./build/app/run.js
























/**
 * Runs a step of a pipeline: masks its secrets, reads its inputs, does what they and the event ask for, and publishes
 * the result. Never rejects.
 */
async function run(given, options) {
    const concealment = createConcealment((line) => given.log.mask(line));
    for (const secret of given.secrets())
        concealment.conceal(secret);
    let asked;
    const host = {
        ...given,
        log: concealingLog(given.log, concealment),
        async step() {
            asked = await given.step();
            return asked;
        },
    };
    const report = await work(host, options, concealment).catch((error) => {
        if (!(error instanceof errors/* Failure */.HR) && error instanceof Error)
            host.log.debug(error.stack ?? error.message);
        const words = asked ? commandWords(host.words, runToWord(asked)) : host.words;
        const failed = (0,describe_error/* failedReport */.k)(error, host.command, words);
        return { ...failed, ...(0,optional/* optional */.l)('title', asked?.raw.title ?? asked?.raw['api-id']) };
    });
    // Before anything is escaped: an escaped secret is none that a host or a reader of the file would know.
    const shown = concealment.value(report);
    await publish(shown, host);
    return shown;
}
async function work(host, options, concealment) {
    const { log, source } = host;
    const step = await host.step();
    const { command, raw } = step;
    for (const secret of secretValues(raw))
        concealment.conceal(secret);
    const { network: open, gitHub, environment, startUpMs } = options();
    const network = concealingNetwork(open, concealment.conceal);
    const onUnknown = sayOnce(host);
    const ask = (about, { gitHubToken }) => host.pullRequestsOf(about, { gitHubToken, network, onUnknown });
    const noted = [];
    const inputs = await readCommand(command, raw, {
        files: diskFiles,
        environment,
        mask: (secret) => log.mask(secret),
        hostSource: source,
        filesOfCommit: filesOfCommit,
        ...(0,optional/* optional */.l)('embedded', host.embedded),
        async eventOf(common) {
            const own = source ? ask(source, common) : (0,pull_requests/* unknownPullRequests */._)('the run has no repository', () => { });
            const { event, warnings } = await eventOf(host, common, own);
            noted.push(...warnings);
            return event;
        },
    });
    noted.push(...unsavedPlan(raw, inputs));
    const words = commandWords(host.words, { ...runToWord(step), isFleet: isFleet(inputs) });
    const ports = runPorts(network, {
        identity: host.signIn(inputs, network, concealment.conceal),
        progress: host.progress?.(inputs) ?? logProgress(log, words),
        log,
        words,
        startUpMs,
    });
    const context = {
        run: host.run,
        ownSource: source,
        identify: (about) => identifySource(about, { send: createServiceClient(network), token: inputs.gitHubToken }, gitHub),
        pullRequestsOf: (about) => ask(about, inputs),
        ...(0,optional/* optional */.l)('issues', host.issuesOf?.({ gitHubToken: inputs.gitHubToken, network })),
        ...(0,optional/* optional */.l)('print', host.print),
    };
    const perform = async (ready) => {
        // The client of Azure is loaded when the inputs are right: a run that only refuses them is quick.
        const { dispatch } = await Promise.all(/* import() */[__nccwpck_require__.e(237), __nccwpck_require__.e(591), __nccwpck_require__.e(747)]).then(__nccwpck_require__.bind(__nccwpck_require__, 19747));
        const { report, pullRequests } = await dispatch(ready, context, ports);
        const said = concealment.value((0,with_warnings/* withWarnings */.o)(report, noted, ports));
        if (!host.comments || !ready.comment || !pullRequests)
            return said;
        if (!(0,fleet_report/* isFleetReport */.$1)(said))
            return commentOnPullRequest(said, pullRequests, ports);
        if (said.staging)
            return commentOnFleet(said, pullRequests, ports);
        const warnings = await commentOnSwept(said, pullRequests, ports);
        return { ...said, warnings: [...said.warnings, ...(0,report_report/* warningsInWords */.W2)(warnings, words)] };
    };
    return log.group(runTitle(inputs), () => host.surround?.(inputs, perform) ?? perform(inputs));
}
function isFleet({ job }) {
    return job === 'sync' || job === 'stage-fleet';
}
/** The run as it was asked for. Only `sync` is always for a manifest; a saved plan may be for one server. */
function runToWord({ command, raw }) {
    const isPlanOfFleet = command === 'plan' && Boolean(raw.manifest?.trim());
    return { command, raw, isFleet: command === 'sync' || isPlanOfFleet };
}
/** What the run does: as the host's event says, or, where there is none, as the inputs say. */
async function eventOf(host, { pullRequest }, own) {
    if (host.event)
        return resolveEvent(host.event(), pullRequest, own);
    const event = typeof pullRequest === 'number'
        ? { kind: 'pull-request', number: pullRequest, closed: false }
        : { kind: 'ordinary' };
    return { event, warnings: [] };
}
/** Says why something about a pull request is unknown: a sweep asks for many, and most share the reason. */
function sayOnce({ log, words }) {
    const said = new Set();
    return (reason) => {
        const text = (0,printable/* printable */.g)((0,core_message/* render */.XX)((0,core_message/* sentence */.em) `The state of a pull request is unknown: ${reason}.`, words), 700);
        if (said.has(text))
            return;
        said.add(text);
        log.annotate({ level: 'warning', code: 'pull-request-unknown', text });
    };
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(48161);
// EXTERNAL MODULE: external "os"
var external_os_ = __nccwpck_require__(70857);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function utils_toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function command_issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_.EOL);
}
function command_issue(name, message = '') {
    command_issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
// EXTERNAL MODULE: external "crypto"
var external_crypto_ = __nccwpck_require__(76982);
// EXTERNAL MODULE: external "fs"
var external_fs_ = __nccwpck_require__(79896);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function file_command_issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_.appendFileSync(filePath, `${utils_toCommandValue(message)}${external_os_.EOL}`, {
        encoding: 'utf8'
    });
}
function file_command_prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_.randomUUID()}`;
    const convertedValue = utils_toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
// EXTERNAL MODULE: external "path"
var external_path_ = __nccwpck_require__(16928);
// EXTERNAL MODULE: external "http"
var external_http_ = __nccwpck_require__(58611);
// EXTERNAL MODULE: external "https"
var external_https_ = __nccwpck_require__(65692);
;// CONCATENATED MODULE: ./node_modules/@actions/http-client/lib/proxy.js
function getProxyUrl(reqUrl) {
    const usingSsl = reqUrl.protocol === 'https:';
    if (checkBypass(reqUrl)) {
        return undefined;
    }
    const proxyVar = (() => {
        if (usingSsl) {
            return process.env['https_proxy'] || process.env['HTTPS_PROXY'];
        }
        else {
            return process.env['http_proxy'] || process.env['HTTP_PROXY'];
        }
    })();
    if (proxyVar) {
        try {
            return new DecodedURL(proxyVar);
        }
        catch (_a) {
            if (!proxyVar.startsWith('http://') && !proxyVar.startsWith('https://'))
                return new DecodedURL(`http://${proxyVar}`);
        }
    }
    else {
        return undefined;
    }
}
function checkBypass(reqUrl) {
    if (!reqUrl.hostname) {
        return false;
    }
    const reqHost = reqUrl.hostname;
    if (isLoopbackAddress(reqHost)) {
        return true;
    }
    const noProxy = process.env['no_proxy'] || process.env['NO_PROXY'] || '';
    if (!noProxy) {
        return false;
    }
    // Determine the request port
    let reqPort;
    if (reqUrl.port) {
        reqPort = Number(reqUrl.port);
    }
    else if (reqUrl.protocol === 'http:') {
        reqPort = 80;
    }
    else if (reqUrl.protocol === 'https:') {
        reqPort = 443;
    }
    // Format the request hostname and hostname with port
    const upperReqHosts = [reqUrl.hostname.toUpperCase()];
    if (typeof reqPort === 'number') {
        upperReqHosts.push(`${upperReqHosts[0]}:${reqPort}`);
    }
    // Compare request host against noproxy
    for (const upperNoProxyItem of noProxy
        .split(',')
        .map(x => x.trim().toUpperCase())
        .filter(x => x)) {
        if (upperNoProxyItem === '*' ||
            upperReqHosts.some(x => x === upperNoProxyItem ||
                x.endsWith(`.${upperNoProxyItem}`) ||
                (upperNoProxyItem.startsWith('.') &&
                    x.endsWith(`${upperNoProxyItem}`)))) {
            return true;
        }
    }
    return false;
}
function isLoopbackAddress(host) {
    const hostLower = host.toLowerCase();
    return (hostLower === 'localhost' ||
        hostLower.startsWith('127.') ||
        hostLower.startsWith('[::1]') ||
        hostLower.startsWith('[0:0:0:0:0:0:0:1]'));
}
class DecodedURL extends URL {
    constructor(url, base) {
        super(url, base);
        this._decodedUsername = decodeURIComponent(super.username);
        this._decodedPassword = decodeURIComponent(super.password);
    }
    get username() {
        return this._decodedUsername;
    }
    get password() {
        return this._decodedPassword;
    }
}
//# sourceMappingURL=proxy.js.map
// EXTERNAL MODULE: ./node_modules/tunnel/index.js
var node_modules_tunnel = __nccwpck_require__(20770);
;// CONCATENATED MODULE: ./node_modules/@actions/http-client/lib/index.js
/* eslint-disable @typescript-eslint/no-explicit-any */
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};





var HttpCodes;
(function (HttpCodes) {
    HttpCodes[HttpCodes["OK"] = 200] = "OK";
    HttpCodes[HttpCodes["MultipleChoices"] = 300] = "MultipleChoices";
    HttpCodes[HttpCodes["MovedPermanently"] = 301] = "MovedPermanently";
    HttpCodes[HttpCodes["ResourceMoved"] = 302] = "ResourceMoved";
    HttpCodes[HttpCodes["SeeOther"] = 303] = "SeeOther";
    HttpCodes[HttpCodes["NotModified"] = 304] = "NotModified";
    HttpCodes[HttpCodes["UseProxy"] = 305] = "UseProxy";
    HttpCodes[HttpCodes["SwitchProxy"] = 306] = "SwitchProxy";
    HttpCodes[HttpCodes["TemporaryRedirect"] = 307] = "TemporaryRedirect";
    HttpCodes[HttpCodes["PermanentRedirect"] = 308] = "PermanentRedirect";
    HttpCodes[HttpCodes["BadRequest"] = 400] = "BadRequest";
    HttpCodes[HttpCodes["Unauthorized"] = 401] = "Unauthorized";
    HttpCodes[HttpCodes["PaymentRequired"] = 402] = "PaymentRequired";
    HttpCodes[HttpCodes["Forbidden"] = 403] = "Forbidden";
    HttpCodes[HttpCodes["NotFound"] = 404] = "NotFound";
    HttpCodes[HttpCodes["MethodNotAllowed"] = 405] = "MethodNotAllowed";
    HttpCodes[HttpCodes["NotAcceptable"] = 406] = "NotAcceptable";
    HttpCodes[HttpCodes["ProxyAuthenticationRequired"] = 407] = "ProxyAuthenticationRequired";
    HttpCodes[HttpCodes["RequestTimeout"] = 408] = "RequestTimeout";
    HttpCodes[HttpCodes["Conflict"] = 409] = "Conflict";
    HttpCodes[HttpCodes["Gone"] = 410] = "Gone";
    HttpCodes[HttpCodes["TooManyRequests"] = 429] = "TooManyRequests";
    HttpCodes[HttpCodes["InternalServerError"] = 500] = "InternalServerError";
    HttpCodes[HttpCodes["NotImplemented"] = 501] = "NotImplemented";
    HttpCodes[HttpCodes["BadGateway"] = 502] = "BadGateway";
    HttpCodes[HttpCodes["ServiceUnavailable"] = 503] = "ServiceUnavailable";
    HttpCodes[HttpCodes["GatewayTimeout"] = 504] = "GatewayTimeout";
})(HttpCodes || (HttpCodes = {}));
var lib_Headers;
(function (Headers) {
    Headers["Accept"] = "accept";
    Headers["ContentType"] = "content-type";
})(lib_Headers || (lib_Headers = {}));
var MediaTypes;
(function (MediaTypes) {
    MediaTypes["ApplicationJson"] = "application/json";
})(MediaTypes || (MediaTypes = {}));
/**
 * Returns the proxy URL, depending upon the supplied url and proxy environment variables.
 * @param serverUrl  The server URL where the request will be sent. For example, https://api.github.com
 */
function lib_getProxyUrl(serverUrl) {
    const proxyUrl = pm.getProxyUrl(new URL(serverUrl));
    return proxyUrl ? proxyUrl.href : '';
}
const HttpRedirectCodes = [
    HttpCodes.MovedPermanently,
    HttpCodes.ResourceMoved,
    HttpCodes.SeeOther,
    HttpCodes.TemporaryRedirect,
    HttpCodes.PermanentRedirect
];
const HttpResponseRetryCodes = [
    HttpCodes.BadGateway,
    HttpCodes.ServiceUnavailable,
    HttpCodes.GatewayTimeout
];
const RetryableHttpVerbs = (/* unused pure expression or super */ null && (['OPTIONS', 'GET', 'DELETE', 'HEAD']));
const ExponentialBackoffCeiling = 10;
const ExponentialBackoffTimeSlice = 5;
class HttpClientError extends Error {
    constructor(message, statusCode) {
        super(message);
        this.name = 'HttpClientError';
        this.statusCode = statusCode;
        Object.setPrototypeOf(this, HttpClientError.prototype);
    }
}
class HttpClientResponse {
    constructor(message) {
        this.message = message;
    }
    readBody() {
        return __awaiter(this, void 0, void 0, function* () {
            return new Promise((resolve) => __awaiter(this, void 0, void 0, function* () {
                let output = Buffer.alloc(0);
                this.message.on('data', (chunk) => {
                    output = Buffer.concat([output, chunk]);
                });
                this.message.on('end', () => {
                    resolve(output.toString());
                });
            }));
        });
    }
    readBodyBuffer() {
        return __awaiter(this, void 0, void 0, function* () {
            return new Promise((resolve) => __awaiter(this, void 0, void 0, function* () {
                const chunks = [];
                this.message.on('data', (chunk) => {
                    chunks.push(chunk);
                });
                this.message.on('end', () => {
                    resolve(Buffer.concat(chunks));
                });
            }));
        });
    }
}
function isHttps(requestUrl) {
    const parsedUrl = new URL(requestUrl);
    return parsedUrl.protocol === 'https:';
}
class lib_HttpClient {
    constructor(userAgent, handlers, requestOptions) {
        this._ignoreSslError = false;
        this._allowRedirects = true;
        this._allowRedirectDowngrade = false;
        this._maxRedirects = 50;
        this._allowRetries = false;
        this._maxRetries = 1;
        this._keepAlive = false;
        this._disposed = false;
        this.userAgent = this._getUserAgentWithOrchestrationId(userAgent);
        this.handlers = handlers || [];
        this.requestOptions = requestOptions;
        if (requestOptions) {
            if (requestOptions.ignoreSslError != null) {
                this._ignoreSslError = requestOptions.ignoreSslError;
            }
            this._socketTimeout = requestOptions.socketTimeout;
            if (requestOptions.allowRedirects != null) {
                this._allowRedirects = requestOptions.allowRedirects;
            }
            if (requestOptions.allowRedirectDowngrade != null) {
                this._allowRedirectDowngrade = requestOptions.allowRedirectDowngrade;
            }
            if (requestOptions.maxRedirects != null) {
                this._maxRedirects = Math.max(requestOptions.maxRedirects, 0);
            }
            if (requestOptions.keepAlive != null) {
                this._keepAlive = requestOptions.keepAlive;
            }
            if (requestOptions.allowRetries != null) {
                this._allowRetries = requestOptions.allowRetries;
            }
            if (requestOptions.maxRetries != null) {
                this._maxRetries = requestOptions.maxRetries;
            }
        }
    }
    options(requestUrl, additionalHeaders) {
        return __awaiter(this, void 0, void 0, function* () {
            return this.request('OPTIONS', requestUrl, null, additionalHeaders || {});
        });
    }
    get(requestUrl, additionalHeaders) {
        return __awaiter(this, void 0, void 0, function* () {
            return this.request('GET', requestUrl, null, additionalHeaders || {});
        });
    }
    del(requestUrl, additionalHeaders) {
        return __awaiter(this, void 0, void 0, function* () {
            return this.request('DELETE', requestUrl, null, additionalHeaders || {});
        });
    }
    post(requestUrl, data, additionalHeaders) {
        return __awaiter(this, void 0, void 0, function* () {
            return this.request('POST', requestUrl, data, additionalHeaders || {});
        });
    }
    patch(requestUrl, data, additionalHeaders) {
        return __awaiter(this, void 0, void 0, function* () {
            return this.request('PATCH', requestUrl, data, additionalHeaders || {});
        });
    }
    put(requestUrl, data, additionalHeaders) {
        return __awaiter(this, void 0, void 0, function* () {
            return this.request('PUT', requestUrl, data, additionalHeaders || {});
        });
    }
    head(requestUrl, additionalHeaders) {
        return __awaiter(this, void 0, void 0, function* () {
            return this.request('HEAD', requestUrl, null, additionalHeaders || {});
        });
    }
    sendStream(verb, requestUrl, stream, additionalHeaders) {
        return __awaiter(this, void 0, void 0, function* () {
            return this.request(verb, requestUrl, stream, additionalHeaders);
        });
    }
    /**
     * Gets a typed object from an endpoint
     * Be aware that not found returns a null.  Other errors (4xx, 5xx) reject the promise
     */
    getJson(requestUrl_1) {
        return __awaiter(this, arguments, void 0, function* (requestUrl, additionalHeaders = {}) {
            additionalHeaders[lib_Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, lib_Headers.Accept, MediaTypes.ApplicationJson);
            const res = yield this.get(requestUrl, additionalHeaders);
            return this._processResponse(res, this.requestOptions);
        });
    }
    postJson(requestUrl_1, obj_1) {
        return __awaiter(this, arguments, void 0, function* (requestUrl, obj, additionalHeaders = {}) {
            const data = JSON.stringify(obj, null, 2);
            additionalHeaders[lib_Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, lib_Headers.Accept, MediaTypes.ApplicationJson);
            additionalHeaders[lib_Headers.ContentType] =
                this._getExistingOrDefaultContentTypeHeader(additionalHeaders, MediaTypes.ApplicationJson);
            const res = yield this.post(requestUrl, data, additionalHeaders);
            return this._processResponse(res, this.requestOptions);
        });
    }
    putJson(requestUrl_1, obj_1) {
        return __awaiter(this, arguments, void 0, function* (requestUrl, obj, additionalHeaders = {}) {
            const data = JSON.stringify(obj, null, 2);
            additionalHeaders[lib_Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, lib_Headers.Accept, MediaTypes.ApplicationJson);
            additionalHeaders[lib_Headers.ContentType] =
                this._getExistingOrDefaultContentTypeHeader(additionalHeaders, MediaTypes.ApplicationJson);
            const res = yield this.put(requestUrl, data, additionalHeaders);
            return this._processResponse(res, this.requestOptions);
        });
    }
    patchJson(requestUrl_1, obj_1) {
        return __awaiter(this, arguments, void 0, function* (requestUrl, obj, additionalHeaders = {}) {
            const data = JSON.stringify(obj, null, 2);
            additionalHeaders[lib_Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, lib_Headers.Accept, MediaTypes.ApplicationJson);
            additionalHeaders[lib_Headers.ContentType] =
                this._getExistingOrDefaultContentTypeHeader(additionalHeaders, MediaTypes.ApplicationJson);
            const res = yield this.patch(requestUrl, data, additionalHeaders);
            return this._processResponse(res, this.requestOptions);
        });
    }
    /**
     * Makes a raw http request.
     * All other methods such as get, post, patch, and request ultimately call this.
     * Prefer get, del, post and patch
     */
    request(verb, requestUrl, data, headers) {
        return __awaiter(this, void 0, void 0, function* () {
            if (this._disposed) {
                throw new Error('Client has already been disposed.');
            }
            const parsedUrl = new URL(requestUrl);
            let info = this._prepareRequest(verb, parsedUrl, headers);
            // Only perform retries on reads since writes may not be idempotent.
            const maxTries = this._allowRetries && RetryableHttpVerbs.includes(verb)
                ? this._maxRetries + 1
                : 1;
            let numTries = 0;
            let response;
            do {
                response = yield this.requestRaw(info, data);
                // Check if it's an authentication challenge
                if (response &&
                    response.message &&
                    response.message.statusCode === HttpCodes.Unauthorized) {
                    let authenticationHandler;
                    for (const handler of this.handlers) {
                        if (handler.canHandleAuthentication(response)) {
                            authenticationHandler = handler;
                            break;
                        }
                    }
                    if (authenticationHandler) {
                        return authenticationHandler.handleAuthentication(this, info, data);
                    }
                    else {
                        // We have received an unauthorized response but have no handlers to handle it.
                        // Let the response return to the caller.
                        return response;
                    }
                }
                let redirectsRemaining = this._maxRedirects;
                while (response.message.statusCode &&
                    HttpRedirectCodes.includes(response.message.statusCode) &&
                    this._allowRedirects &&
                    redirectsRemaining > 0) {
                    const redirectUrl = response.message.headers['location'];
                    if (!redirectUrl) {
                        // if there's no location to redirect to, we won't
                        break;
                    }
                    const parsedRedirectUrl = new URL(redirectUrl);
                    if (parsedUrl.protocol === 'https:' &&
                        parsedUrl.protocol !== parsedRedirectUrl.protocol &&
                        !this._allowRedirectDowngrade) {
                        throw new Error('Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowRedirectDowngrade option to true.');
                    }
                    // we need to finish reading the response before reassigning response
                    // which will leak the open socket.
                    yield response.readBody();
                    // strip authorization header if redirected to a different hostname
                    if (parsedRedirectUrl.hostname !== parsedUrl.hostname) {
                        for (const header in headers) {
                            // header names are case insensitive
                            if (header.toLowerCase() === 'authorization') {
                                delete headers[header];
                            }
                        }
                    }
                    // let's make the request with the new redirectUrl
                    info = this._prepareRequest(verb, parsedRedirectUrl, headers);
                    response = yield this.requestRaw(info, data);
                    redirectsRemaining--;
                }
                if (!response.message.statusCode ||
                    !HttpResponseRetryCodes.includes(response.message.statusCode)) {
                    // If not a retry code, return immediately instead of retrying
                    return response;
                }
                numTries += 1;
                if (numTries < maxTries) {
                    yield response.readBody();
                    yield this._performExponentialBackoff(numTries);
                }
            } while (numTries < maxTries);
            return response;
        });
    }
    /**
     * Needs to be called if keepAlive is set to true in request options.
     */
    dispose() {
        if (this._agent) {
            this._agent.destroy();
        }
        this._disposed = true;
    }
    /**
     * Raw request.
     * @param info
     * @param data
     */
    requestRaw(info, data) {
        return __awaiter(this, void 0, void 0, function* () {
            return new Promise((resolve, reject) => {
                function callbackForResult(err, res) {
                    if (err) {
                        reject(err);
                    }
                    else if (!res) {
                        // If `err` is not passed, then `res` must be passed.
                        reject(new Error('Unknown error'));
                    }
                    else {
                        resolve(res);
                    }
                }
                this.requestRawWithCallback(info, data, callbackForResult);
            });
        });
    }
    /**
     * Raw request with callback.
     * @param info
     * @param data
     * @param onResult
     */
    requestRawWithCallback(info, data, onResult) {
        if (typeof data === 'string') {
            if (!info.options.headers) {
                info.options.headers = {};
            }
            info.options.headers['Content-Length'] = Buffer.byteLength(data, 'utf8');
        }
        let callbackCalled = false;
        function handleResult(err, res) {
            if (!callbackCalled) {
                callbackCalled = true;
                onResult(err, res);
            }
        }
        const req = info.httpModule.request(info.options, (msg) => {
            const res = new HttpClientResponse(msg);
            handleResult(undefined, res);
        });
        let socket;
        req.on('socket', sock => {
            socket = sock;
        });
        // If we ever get disconnected, we want the socket to timeout eventually
        req.setTimeout(this._socketTimeout || 3 * 60000, () => {
            if (socket) {
                socket.end();
            }
            handleResult(new Error(`Request timeout: ${info.options.path}`));
        });
        req.on('error', function (err) {
            // err has statusCode property
            // res should have headers
            handleResult(err);
        });
        if (data && typeof data === 'string') {
            req.write(data, 'utf8');
        }
        if (data && typeof data !== 'string') {
            data.on('close', function () {
                req.end();
            });
            data.pipe(req);
        }
        else {
            req.end();
        }
    }
    /**
     * Gets an http agent. This function is useful when you need an http agent that handles
     * routing through a proxy server - depending upon the url and proxy environment variables.
     * @param serverUrl  The server URL where the request will be sent. For example, https://api.github.com
     */
    getAgent(serverUrl) {
        const parsedUrl = new URL(serverUrl);
        return this._getAgent(parsedUrl);
    }
    getAgentDispatcher(serverUrl) {
        const parsedUrl = new URL(serverUrl);
        const proxyUrl = pm.getProxyUrl(parsedUrl);
        const useProxy = proxyUrl && proxyUrl.hostname;
        if (!useProxy) {
            return;
        }
        return this._getProxyAgentDispatcher(parsedUrl, proxyUrl);
    }
    _prepareRequest(method, requestUrl, headers) {
        const info = {};
        info.parsedUrl = requestUrl;
        const usingSsl = info.parsedUrl.protocol === 'https:';
        info.httpModule = usingSsl ? https : http;
        const defaultPort = usingSsl ? 443 : 80;
        info.options = {};
        info.options.host = info.parsedUrl.hostname;
        info.options.port = info.parsedUrl.port
            ? parseInt(info.parsedUrl.port)
            : defaultPort;
        info.options.path =
            (info.parsedUrl.pathname || '') + (info.parsedUrl.search || '');
        info.options.method = method;
        info.options.headers = this._mergeHeaders(headers);
        if (this.userAgent != null) {
            info.options.headers['user-agent'] = this.userAgent;
        }
        info.options.agent = this._getAgent(info.parsedUrl);
        // gives handlers an opportunity to participate
        if (this.handlers) {
            for (const handler of this.handlers) {
                handler.prepareRequest(info.options);
            }
        }
        return info;
    }
    _mergeHeaders(headers) {
        if (this.requestOptions && this.requestOptions.headers) {
            return Object.assign({}, lowercaseKeys(this.requestOptions.headers), lowercaseKeys(headers || {}));
        }
        return lowercaseKeys(headers || {});
    }
    /**
     * Gets an existing header value or returns a default.
     * Handles converting number header values to strings since HTTP headers must be strings.
     * Note: This returns string | string[] since some headers can have multiple values.
     * For headers that must always be a single string (like Content-Type), use the
     * specialized _getExistingOrDefaultContentTypeHeader method instead.
     */
    _getExistingOrDefaultHeader(additionalHeaders, header, _default) {
        let clientHeader;
        if (this.requestOptions && this.requestOptions.headers) {
            const headerValue = lowercaseKeys(this.requestOptions.headers)[header];
            if (headerValue) {
                clientHeader =
                    typeof headerValue === 'number' ? headerValue.toString() : headerValue;
            }
        }
        const additionalValue = additionalHeaders[header];
        if (additionalValue !== undefined) {
            return typeof additionalValue === 'number'
                ? additionalValue.toString()
                : additionalValue;
        }
        if (clientHeader !== undefined) {
            return clientHeader;
        }
        return _default;
    }
    /**
     * Specialized version of _getExistingOrDefaultHeader for Content-Type header.
     * Always returns a single string (not an array) since Content-Type should be a single value.
     * Converts arrays to comma-separated strings and numbers to strings to ensure type safety.
     * This was split from _getExistingOrDefaultHeader to provide stricter typing for callers
     * that assign the result to places expecting a string (e.g., additionalHeaders[Headers.ContentType]).
     */
    _getExistingOrDefaultContentTypeHeader(additionalHeaders, _default) {
        let clientHeader;
        if (this.requestOptions && this.requestOptions.headers) {
            const headerValue = lowercaseKeys(this.requestOptions.headers)[lib_Headers.ContentType];
            if (headerValue) {
                if (typeof headerValue === 'number') {
                    clientHeader = String(headerValue);
                }
                else if (Array.isArray(headerValue)) {
                    clientHeader = headerValue.join(', ');
                }
                else {
                    clientHeader = headerValue;
                }
            }
        }
        const additionalValue = additionalHeaders[lib_Headers.ContentType];
        // Return the first non-undefined value, converting numbers or arrays to strings if necessary
        if (additionalValue !== undefined) {
            if (typeof additionalValue === 'number') {
                return String(additionalValue);
            }
            else if (Array.isArray(additionalValue)) {
                return additionalValue.join(', ');
            }
            else {
                return additionalValue;
            }
        }
        if (clientHeader !== undefined) {
            return clientHeader;
        }
        return _default;
    }
    _getAgent(parsedUrl) {
        let agent;
        const proxyUrl = pm.getProxyUrl(parsedUrl);
        const useProxy = proxyUrl && proxyUrl.hostname;
        if (this._keepAlive && useProxy) {
            agent = this._proxyAgent;
        }
        if (!useProxy) {
            agent = this._agent;
        }
        // if agent is already assigned use that agent.
        if (agent) {
            return agent;
        }
        const usingSsl = parsedUrl.protocol === 'https:';
        let maxSockets = 100;
        if (this.requestOptions) {
            maxSockets = this.requestOptions.maxSockets || http.globalAgent.maxSockets;
        }
        // This is `useProxy` again, but we need to check `proxyURl` directly for TypeScripts's flow analysis.
        if (proxyUrl && proxyUrl.hostname) {
            const agentOptions = {
                maxSockets,
                keepAlive: this._keepAlive,
                proxy: Object.assign(Object.assign({}, ((proxyUrl.username || proxyUrl.password) && {
                    proxyAuth: `${proxyUrl.username}:${proxyUrl.password}`
                })), { host: proxyUrl.hostname, port: proxyUrl.port })
            };
            let tunnelAgent;
            const overHttps = proxyUrl.protocol === 'https:';
            if (usingSsl) {
                tunnelAgent = overHttps ? tunnel.httpsOverHttps : tunnel.httpsOverHttp;
            }
            else {
                tunnelAgent = overHttps ? tunnel.httpOverHttps : tunnel.httpOverHttp;
            }
            agent = tunnelAgent(agentOptions);
            this._proxyAgent = agent;
        }
        // if tunneling agent isn't assigned create a new agent
        if (!agent) {
            const options = { keepAlive: this._keepAlive, maxSockets };
            agent = usingSsl ? new https.Agent(options) : new http.Agent(options);
            this._agent = agent;
        }
        if (usingSsl && this._ignoreSslError) {
            // we don't want to set NODE_TLS_REJECT_UNAUTHORIZED=0 since that will affect request for entire process
            // http.RequestOptions doesn't expose a way to modify RequestOptions.agent.options
            // we have to cast it to any and change it directly
            agent.options = Object.assign(agent.options || {}, {
                rejectUnauthorized: false
            });
        }
        return agent;
    }
    _getProxyAgentDispatcher(parsedUrl, proxyUrl) {
        let proxyAgent;
        if (this._keepAlive) {
            proxyAgent = this._proxyAgentDispatcher;
        }
        // if agent is already assigned use that agent.
        if (proxyAgent) {
            return proxyAgent;
        }
        const usingSsl = parsedUrl.protocol === 'https:';
        proxyAgent = new ProxyAgent(Object.assign({ uri: proxyUrl.href, pipelining: !this._keepAlive ? 0 : 1 }, ((proxyUrl.username || proxyUrl.password) && {
            token: `Basic ${Buffer.from(`${proxyUrl.username}:${proxyUrl.password}`).toString('base64')}`
        })));
        this._proxyAgentDispatcher = proxyAgent;
        if (usingSsl && this._ignoreSslError) {
            // we don't want to set NODE_TLS_REJECT_UNAUTHORIZED=0 since that will affect request for entire process
            // http.RequestOptions doesn't expose a way to modify RequestOptions.agent.options
            // we have to cast it to any and change it directly
            proxyAgent.options = Object.assign(proxyAgent.options.requestTls || {}, {
                rejectUnauthorized: false
            });
        }
        return proxyAgent;
    }
    _getUserAgentWithOrchestrationId(userAgent) {
        const baseUserAgent = userAgent || 'actions/http-client';
        const orchId = process.env['ACTIONS_ORCHESTRATION_ID'];
        if (orchId) {
            // Sanitize the orchestration ID to ensure it contains only valid characters
            // Valid characters: 0-9, a-z, _, -, .
            const sanitizedId = orchId.replace(/[^a-z0-9_.-]/gi, '_');
            return `${baseUserAgent} actions_orchestration_id/${sanitizedId}`;
        }
        return baseUserAgent;
    }
    _performExponentialBackoff(retryNumber) {
        return __awaiter(this, void 0, void 0, function* () {
            retryNumber = Math.min(ExponentialBackoffCeiling, retryNumber);
            const ms = ExponentialBackoffTimeSlice * Math.pow(2, retryNumber);
            return new Promise(resolve => setTimeout(() => resolve(), ms));
        });
    }
    _processResponse(res, options) {
        return __awaiter(this, void 0, void 0, function* () {
            return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
                const statusCode = res.message.statusCode || 0;
                const response = {
                    statusCode,
                    result: null,
                    headers: {}
                };
                // not found leads to null obj returned
                if (statusCode === HttpCodes.NotFound) {
                    resolve(response);
                }
                // get the result from the body
                function dateTimeDeserializer(key, value) {
                    if (typeof value === 'string') {
                        const a = new Date(value);
                        if (!isNaN(a.valueOf())) {
                            return a;
                        }
                    }
                    return value;
                }
                let obj;
                let contents;
                try {
                    contents = yield res.readBody();
                    if (contents && contents.length > 0) {
                        if (options && options.deserializeDates) {
                            obj = JSON.parse(contents, dateTimeDeserializer);
                        }
                        else {
                            obj = JSON.parse(contents);
                        }
                        response.result = obj;
                    }
                    response.headers = res.message.headers;
                }
                catch (err) {
                    // Invalid resource (contents not json);  leaving result obj null
                }
                // note that 3xx redirects are handled by the http layer.
                if (statusCode > 299) {
                    let msg;
                    // if exception/error in body, attempt to get better error
                    if (obj && obj.message) {
                        msg = obj.message;
                    }
                    else if (contents && contents.length > 0) {
                        // it may be the case that the exception is in the body message as string
                        msg = contents;
                    }
                    else {
                        msg = `Failed request: (${statusCode})`;
                    }
                    const err = new HttpClientError(msg, statusCode);
                    err.result = response.result;
                    reject(err);
                }
                else {
                    resolve(response);
                }
            }));
        });
    }
}
const lowercaseKeys = (obj) => Object.keys(obj).reduce((c, k) => ((c[k.toLowerCase()] = obj[k]), c), {});
//# sourceMappingURL=index.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/http-client/lib/auth.js
var auth_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};
class BasicCredentialHandler {
    constructor(username, password) {
        this.username = username;
        this.password = password;
    }
    prepareRequest(options) {
        if (!options.headers) {
            throw Error('The request has no headers');
        }
        options.headers['Authorization'] = `Basic ${Buffer.from(`${this.username}:${this.password}`).toString('base64')}`;
    }
    // This handler cannot handle 401
    canHandleAuthentication() {
        return false;
    }
    handleAuthentication() {
        return auth_awaiter(this, void 0, void 0, function* () {
            throw new Error('not implemented');
        });
    }
}
class auth_BearerCredentialHandler {
    constructor(token) {
        this.token = token;
    }
    // currently implements pre-authorization
    // TODO: support preAuth = false where it hooks on 401
    prepareRequest(options) {
        if (!options.headers) {
            throw Error('The request has no headers');
        }
        options.headers['Authorization'] = `Bearer ${this.token}`;
    }
    // This handler cannot handle 401
    canHandleAuthentication() {
        return false;
    }
    handleAuthentication() {
        return auth_awaiter(this, void 0, void 0, function* () {
            throw new Error('not implemented');
        });
    }
}
class PersonalAccessTokenCredentialHandler {
    constructor(token) {
        this.token = token;
    }
    // currently implements pre-authorization
    // TODO: support preAuth = false where it hooks on 401
    prepareRequest(options) {
        if (!options.headers) {
            throw Error('The request has no headers');
        }
        options.headers['Authorization'] = `Basic ${Buffer.from(`PAT:${this.token}`).toString('base64')}`;
    }
    // This handler cannot handle 401
    canHandleAuthentication() {
        return false;
    }
    handleAuthentication() {
        return auth_awaiter(this, void 0, void 0, function* () {
            throw new Error('not implemented');
        });
    }
}
//# sourceMappingURL=auth.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/oidc-utils.js
var oidc_utils_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};



class oidc_utils_OidcClient {
    static createHttpClient(allowRetry = true, maxRetry = 10) {
        const requestOptions = {
            allowRetries: allowRetry,
            maxRetries: maxRetry
        };
        return new HttpClient('actions/oidc-client', [new BearerCredentialHandler(oidc_utils_OidcClient.getRequestToken())], requestOptions);
    }
    static getRequestToken() {
        const token = process.env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'];
        if (!token) {
            throw new Error('Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable');
        }
        return token;
    }
    static getIDTokenUrl() {
        const runtimeUrl = process.env['ACTIONS_ID_TOKEN_REQUEST_URL'];
        if (!runtimeUrl) {
            throw new Error('Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable');
        }
        return runtimeUrl;
    }
    static getCall(id_token_url) {
        return oidc_utils_awaiter(this, void 0, void 0, function* () {
            var _a;
            const httpclient = oidc_utils_OidcClient.createHttpClient();
            const res = yield httpclient
                .getJson(id_token_url)
                .catch(error => {
                throw new Error(`Failed to get ID Token. \n 
        Error Code : ${error.statusCode}\n 
        Error Message: ${error.message}`);
            });
            const id_token = (_a = res.result) === null || _a === void 0 ? void 0 : _a.value;
            if (!id_token) {
                throw new Error('Response json body do not have ID Token field');
            }
            return id_token;
        });
    }
    static getIDToken(audience) {
        return oidc_utils_awaiter(this, void 0, void 0, function* () {
            try {
                // New ID Token is requested from action service
                let id_token_url = oidc_utils_OidcClient.getIDTokenUrl();
                if (audience) {
                    const encodedAudience = encodeURIComponent(audience);
                    id_token_url = `${id_token_url}&audience=${encodedAudience}`;
                }
                debug(`ID token url is ${id_token_url}`);
                const id_token = yield oidc_utils_OidcClient.getCall(id_token_url);
                setSecret(id_token);
                return id_token;
            }
            catch (error) {
                throw new Error(`Error message: ${error.message}`);
            }
        });
    }
}
//# sourceMappingURL=oidc-utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/summary.js
var summary_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { access, appendFile, writeFile } = external_fs_.promises;
const SUMMARY_ENV_VAR = 'GITHUB_STEP_SUMMARY';
const SUMMARY_DOCS_URL = 'https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary';
class Summary {
    constructor() {
        this._buffer = '';
    }
    /**
     * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
     * Also checks r/w permissions.
     *
     * @returns step summary file path
     */
    filePath() {
        return summary_awaiter(this, void 0, void 0, function* () {
            if (this._filePath) {
                return this._filePath;
            }
            const pathFromEnv = process.env[SUMMARY_ENV_VAR];
            if (!pathFromEnv) {
                throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
            }
            try {
                yield access(pathFromEnv, external_fs_.constants.R_OK | external_fs_.constants.W_OK);
            }
            catch (_a) {
                throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
            }
            this._filePath = pathFromEnv;
            return this._filePath;
        });
    }
    /**
     * Wraps content in an HTML tag, adding any HTML attributes
     *
     * @param {string} tag HTML tag to wrap
     * @param {string | null} content content within the tag
     * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
     *
     * @returns {string} content wrapped in HTML element
     */
    wrap(tag, content, attrs = {}) {
        const htmlAttrs = Object.entries(attrs)
            .map(([key, value]) => ` ${key}="${value}"`)
            .join('');
        if (!content) {
            return `<${tag}${htmlAttrs}>`;
        }
        return `<${tag}${htmlAttrs}>${content}</${tag}>`;
    }
    /**
     * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
     *
     * @param {SummaryWriteOptions} [options] (optional) options for write operation
     *
     * @returns {Promise<Summary>} summary instance
     */
    write(options) {
        return summary_awaiter(this, void 0, void 0, function* () {
            const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
            const filePath = yield this.filePath();
            const writeFunc = overwrite ? writeFile : appendFile;
            yield writeFunc(filePath, this._buffer, { encoding: 'utf8' });
            return this.emptyBuffer();
        });
    }
    /**
     * Clears the summary buffer and wipes the summary file
     *
     * @returns {Summary} summary instance
     */
    clear() {
        return summary_awaiter(this, void 0, void 0, function* () {
            return this.emptyBuffer().write({ overwrite: true });
        });
    }
    /**
     * Returns the current summary buffer as a string
     *
     * @returns {string} string of summary buffer
     */
    stringify() {
        return this._buffer;
    }
    /**
     * If the summary buffer is empty
     *
     * @returns {boolen} true if the buffer is empty
     */
    isEmptyBuffer() {
        return this._buffer.length === 0;
    }
    /**
     * Resets the summary buffer without writing to summary file
     *
     * @returns {Summary} summary instance
     */
    emptyBuffer() {
        this._buffer = '';
        return this;
    }
    /**
     * Adds raw text to the summary buffer
     *
     * @param {string} text content to add
     * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
     *
     * @returns {Summary} summary instance
     */
    addRaw(text, addEOL = false) {
        this._buffer += text;
        return addEOL ? this.addEOL() : this;
    }
    /**
     * Adds the operating system-specific end-of-line marker to the buffer
     *
     * @returns {Summary} summary instance
     */
    addEOL() {
        return this.addRaw(external_os_.EOL);
    }
    /**
     * Adds an HTML codeblock to the summary buffer
     *
     * @param {string} code content to render within fenced code block
     * @param {string} lang (optional) language to syntax highlight code
     *
     * @returns {Summary} summary instance
     */
    addCodeBlock(code, lang) {
        const attrs = Object.assign({}, (lang && { lang }));
        const element = this.wrap('pre', this.wrap('code', code), attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML list to the summary buffer
     *
     * @param {string[]} items list of items to render
     * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
     *
     * @returns {Summary} summary instance
     */
    addList(items, ordered = false) {
        const tag = ordered ? 'ol' : 'ul';
        const listItems = items.map(item => this.wrap('li', item)).join('');
        const element = this.wrap(tag, listItems);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML table to the summary buffer
     *
     * @param {SummaryTableCell[]} rows table rows
     *
     * @returns {Summary} summary instance
     */
    addTable(rows) {
        const tableBody = rows
            .map(row => {
            const cells = row
                .map(cell => {
                if (typeof cell === 'string') {
                    return this.wrap('td', cell);
                }
                const { header, data, colspan, rowspan } = cell;
                const tag = header ? 'th' : 'td';
                const attrs = Object.assign(Object.assign({}, (colspan && { colspan })), (rowspan && { rowspan }));
                return this.wrap(tag, data, attrs);
            })
                .join('');
            return this.wrap('tr', cells);
        })
            .join('');
        const element = this.wrap('table', tableBody);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds a collapsable HTML details element to the summary buffer
     *
     * @param {string} label text for the closed state
     * @param {string} content collapsable content
     *
     * @returns {Summary} summary instance
     */
    addDetails(label, content) {
        const element = this.wrap('details', this.wrap('summary', label) + content);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML image tag to the summary buffer
     *
     * @param {string} src path to the image you to embed
     * @param {string} alt text description of the image
     * @param {SummaryImageOptions} options (optional) addition image attributes
     *
     * @returns {Summary} summary instance
     */
    addImage(src, alt, options) {
        const { width, height } = options || {};
        const attrs = Object.assign(Object.assign({}, (width && { width })), (height && { height }));
        const element = this.wrap('img', null, Object.assign({ src, alt }, attrs));
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML section heading element
     *
     * @param {string} text heading text
     * @param {number | string} [level=1] (optional) the heading level, default: 1
     *
     * @returns {Summary} summary instance
     */
    addHeading(text, level) {
        const tag = `h${level}`;
        const allowedTag = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].includes(tag)
            ? tag
            : 'h1';
        const element = this.wrap(allowedTag, text);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML thematic break (<hr>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addSeparator() {
        const element = this.wrap('hr', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML line break (<br>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addBreak() {
        const element = this.wrap('br', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML blockquote to the summary buffer
     *
     * @param {string} text quote text
     * @param {string} cite (optional) citation url
     *
     * @returns {Summary} summary instance
     */
    addQuote(text, cite) {
        const attrs = Object.assign({}, (cite && { cite }));
        const element = this.wrap('blockquote', text, attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML anchor tag to the summary buffer
     *
     * @param {string} text link text/content
     * @param {string} href hyperlink
     *
     * @returns {Summary} summary instance
     */
    addLink(text, href) {
        const element = this.wrap('a', text, { href });
        return this.addRaw(element).addEOL();
    }
}
const _summary = new Summary();
/**
 * @deprecated use `core.summary`
 */
const markdownSummary = (/* unused pure expression or super */ null && (_summary));
const summary = (/* unused pure expression or super */ null && (_summary));
//# sourceMappingURL=summary.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/path-utils.js

/**
 * toPosixPath converts the given path to the posix form. On Windows, \\ will be
 * replaced with /.
 *
 * @param pth. Path to transform.
 * @return string Posix path.
 */
function toPosixPath(pth) {
    return pth.replace(/[\\]/g, '/');
}
/**
 * toWin32Path converts the given path to the win32 form. On Linux, / will be
 * replaced with \\.
 *
 * @param pth. Path to transform.
 * @return string Win32 path.
 */
function toWin32Path(pth) {
    return pth.replace(/[/]/g, '\\');
}
/**
 * toPlatformPath converts the given path to a platform-specific path. It does
 * this by replacing instances of / and \ with the platform-specific path
 * separator.
 *
 * @param pth The path to platformize.
 * @return string The platform-specific path.
 */
function toPlatformPath(pth) {
    return pth.replace(/[/\\]/g, path.sep);
}
//# sourceMappingURL=path-utils.js.map
;// CONCATENATED MODULE: external "string_decoder"
const external_string_decoder_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");
// EXTERNAL MODULE: external "events"
var external_events_ = __nccwpck_require__(24434);
// EXTERNAL MODULE: external "child_process"
var external_child_process_ = __nccwpck_require__(35317);
// EXTERNAL MODULE: external "assert"
var external_assert_ = __nccwpck_require__(42613);
;// CONCATENATED MODULE: ./node_modules/@actions/io/lib/io-util.js
var io_util_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { chmod, copyFile, lstat, mkdir, open: io_util_open, readdir, rename, rm, rmdir, stat, symlink, unlink } = external_fs_.promises;
// export const {open} = 'fs'
const IS_WINDOWS = process.platform === 'win32';
/**
 * Custom implementation of readlink to ensure Windows junctions
 * maintain trailing backslash for backward compatibility with Node.js < 24
 *
 * In Node.js 20, Windows junctions (directory symlinks) always returned paths
 * with trailing backslashes. Node.js 24 removed this behavior, which breaks
 * code that relied on this format for path operations.
 *
 * This implementation restores the Node 20 behavior by adding a trailing
 * backslash to all junction results on Windows.
 */
function readlink(fsPath) {
    return io_util_awaiter(this, void 0, void 0, function* () {
        const result = yield fs.promises.readlink(fsPath);
        // On Windows, restore Node 20 behavior: add trailing backslash to all results
        // since junctions on Windows are always directory links
        if (IS_WINDOWS && !result.endsWith('\\')) {
            return `${result}\\`;
        }
        return result;
    });
}
// See https://github.com/nodejs/node/blob/d0153aee367422d0858105abec186da4dff0a0c5/deps/uv/include/uv/win.h#L691
const UV_FS_O_EXLOCK = 0x10000000;
const READONLY = external_fs_.constants.O_RDONLY;
function exists(fsPath) {
    return io_util_awaiter(this, void 0, void 0, function* () {
        try {
            yield stat(fsPath);
        }
        catch (err) {
            if (err.code === 'ENOENT') {
                return false;
            }
            throw err;
        }
        return true;
    });
}
function isDirectory(fsPath_1) {
    return io_util_awaiter(this, arguments, void 0, function* (fsPath, useStat = false) {
        const stats = useStat ? yield stat(fsPath) : yield lstat(fsPath);
        return stats.isDirectory();
    });
}
/**
 * On OSX/Linux, true if path starts with '/'. On Windows, true for paths like:
 * \, \hello, \\hello\share, C:, and C:\hello (and corresponding alternate separator cases).
 */
function isRooted(p) {
    p = normalizeSeparators(p);
    if (!p) {
        throw new Error('isRooted() parameter "p" cannot be empty');
    }
    if (IS_WINDOWS) {
        return (p.startsWith('\\') || /^[A-Z]:/i.test(p) // e.g. \ or \hello or \\hello
        ); // e.g. C: or C:\hello
    }
    return p.startsWith('/');
}
/**
 * Best effort attempt to determine whether a file exists and is executable.
 * @param filePath    file path to check
 * @param extensions  additional file extensions to try
 * @return if file exists and is executable, returns the file path. otherwise empty string.
 */
function tryGetExecutablePath(filePath, extensions) {
    return io_util_awaiter(this, void 0, void 0, function* () {
        let stats = undefined;
        try {
            // test file exists
            stats = yield stat(filePath);
        }
        catch (err) {
            if (err.code !== 'ENOENT') {
                // eslint-disable-next-line no-console
                console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
            }
        }
        if (stats && stats.isFile()) {
            if (IS_WINDOWS) {
                // on Windows, test for valid extension
                const upperExt = external_path_.extname(filePath).toUpperCase();
                if (extensions.some(validExt => validExt.toUpperCase() === upperExt)) {
                    return filePath;
                }
            }
            else {
                if (isUnixExecutable(stats)) {
                    return filePath;
                }
            }
        }
        // try each extension
        const originalFilePath = filePath;
        for (const extension of extensions) {
            filePath = originalFilePath + extension;
            stats = undefined;
            try {
                stats = yield stat(filePath);
            }
            catch (err) {
                if (err.code !== 'ENOENT') {
                    // eslint-disable-next-line no-console
                    console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
                }
            }
            if (stats && stats.isFile()) {
                if (IS_WINDOWS) {
                    // preserve the case of the actual file (since an extension was appended)
                    try {
                        const directory = external_path_.dirname(filePath);
                        const upperName = external_path_.basename(filePath).toUpperCase();
                        for (const actualName of yield readdir(directory)) {
                            if (upperName === actualName.toUpperCase()) {
                                filePath = external_path_.join(directory, actualName);
                                break;
                            }
                        }
                    }
                    catch (err) {
                        // eslint-disable-next-line no-console
                        console.log(`Unexpected error attempting to determine the actual case of the file '${filePath}': ${err}`);
                    }
                    return filePath;
                }
                else {
                    if (isUnixExecutable(stats)) {
                        return filePath;
                    }
                }
            }
        }
        return '';
    });
}
function normalizeSeparators(p) {
    p = p || '';
    if (IS_WINDOWS) {
        // convert slashes on Windows
        p = p.replace(/\//g, '\\');
        // remove redundant slashes
        return p.replace(/\\\\+/g, '\\');
    }
    // remove redundant slashes
    return p.replace(/\/\/+/g, '/');
}
// on Mac/Linux, test the execute bit
//     R   W  X  R  W X R W X
//   256 128 64 32 16 8 4 2 1
function isUnixExecutable(stats) {
    return ((stats.mode & 1) > 0 ||
        ((stats.mode & 8) > 0 &&
            process.getgid !== undefined &&
            stats.gid === process.getgid()) ||
        ((stats.mode & 64) > 0 &&
            process.getuid !== undefined &&
            stats.uid === process.getuid()));
}
// Get the path of cmd.exe in windows
function getCmdPath() {
    var _a;
    return (_a = process.env['COMSPEC']) !== null && _a !== void 0 ? _a : `cmd.exe`;
}
//# sourceMappingURL=io-util.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/io/lib/io.js
var io_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};



/**
 * Copies a file or folder.
 * Based off of shelljs - https://github.com/shelljs/shelljs/blob/9237f66c52e5daa40458f94f9565e18e8132f5a6/src/cp.js
 *
 * @param     source    source path
 * @param     dest      destination path
 * @param     options   optional. See CopyOptions.
 */
function cp(source_1, dest_1) {
    return io_awaiter(this, arguments, void 0, function* (source, dest, options = {}) {
        const { force, recursive, copySourceDirectory } = readCopyOptions(options);
        const destStat = (yield ioUtil.exists(dest)) ? yield ioUtil.stat(dest) : null;
        // Dest is an existing file, but not forcing
        if (destStat && destStat.isFile() && !force) {
            return;
        }
        // If dest is an existing directory, should copy inside.
        const newDest = destStat && destStat.isDirectory() && copySourceDirectory
            ? path.join(dest, path.basename(source))
            : dest;
        if (!(yield ioUtil.exists(source))) {
            throw new Error(`no such file or directory: ${source}`);
        }
        const sourceStat = yield ioUtil.stat(source);
        if (sourceStat.isDirectory()) {
            if (!recursive) {
                throw new Error(`Failed to copy. ${source} is a directory, but tried to copy without recursive flag.`);
            }
            else {
                yield cpDirRecursive(source, newDest, 0, force);
            }
        }
        else {
            if (path.relative(source, newDest) === '') {
                // a file cannot be copied to itself
                throw new Error(`'${newDest}' and '${source}' are the same file`);
            }
            yield io_copyFile(source, newDest, force);
        }
    });
}
/**
 * Moves a path.
 *
 * @param     source    source path
 * @param     dest      destination path
 * @param     options   optional. See MoveOptions.
 */
function mv(source_1, dest_1) {
    return io_awaiter(this, arguments, void 0, function* (source, dest, options = {}) {
        if (yield ioUtil.exists(dest)) {
            let destExists = true;
            if (yield ioUtil.isDirectory(dest)) {
                // If dest is directory copy src into dest
                dest = path.join(dest, path.basename(source));
                destExists = yield ioUtil.exists(dest);
            }
            if (destExists) {
                if (options.force == null || options.force) {
                    yield rmRF(dest);
                }
                else {
                    throw new Error('Destination already exists');
                }
            }
        }
        yield mkdirP(path.dirname(dest));
        yield ioUtil.rename(source, dest);
    });
}
/**
 * Remove a path recursively with force
 *
 * @param inputPath path to remove
 */
function rmRF(inputPath) {
    return io_awaiter(this, void 0, void 0, function* () {
        if (ioUtil.IS_WINDOWS) {
            // Check for invalid characters
            // https://docs.microsoft.com/en-us/windows/win32/fileio/naming-a-file
            if (/[*"<>|]/.test(inputPath)) {
                throw new Error('File path must not contain `*`, `"`, `<`, `>` or `|` on Windows');
            }
        }
        try {
            // note if path does not exist, error is silent
            yield ioUtil.rm(inputPath, {
                force: true,
                maxRetries: 3,
                recursive: true,
                retryDelay: 300
            });
        }
        catch (err) {
            throw new Error(`File was unable to be removed ${err}`);
        }
    });
}
/**
 * Make a directory.  Creates the full path with folders in between
 * Will throw if it fails
 *
 * @param   fsPath        path to create
 * @returns Promise<void>
 */
function mkdirP(fsPath) {
    return io_awaiter(this, void 0, void 0, function* () {
        ok(fsPath, 'a path argument must be provided');
        yield ioUtil.mkdir(fsPath, { recursive: true });
    });
}
/**
 * Returns path of a tool had the tool actually been invoked.  Resolves via paths.
 * If you check and the tool does not exist, it will throw.
 *
 * @param     tool              name of the tool
 * @param     check             whether to check if tool exists
 * @returns   Promise<string>   path to tool
 */
function which(tool, check) {
    return io_awaiter(this, void 0, void 0, function* () {
        if (!tool) {
            throw new Error("parameter 'tool' is required");
        }
        // recursive when check=true
        if (check) {
            const result = yield which(tool, false);
            if (!result) {
                if (IS_WINDOWS) {
                    throw new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`);
                }
                else {
                    throw new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the file is executable.`);
                }
            }
            return result;
        }
        const matches = yield findInPath(tool);
        if (matches && matches.length > 0) {
            return matches[0];
        }
        return '';
    });
}
/**
 * Returns a list of all occurrences of the given tool on the system path.
 *
 * @returns   Promise<string[]>  the paths of the tool
 */
function findInPath(tool) {
    return io_awaiter(this, void 0, void 0, function* () {
        if (!tool) {
            throw new Error("parameter 'tool' is required");
        }
        // build the list of extensions to try
        const extensions = [];
        if (IS_WINDOWS && process.env['PATHEXT']) {
            for (const extension of process.env['PATHEXT'].split(external_path_.delimiter)) {
                if (extension) {
                    extensions.push(extension);
                }
            }
        }
        // if it's rooted, return it if exists. otherwise return empty.
        if (isRooted(tool)) {
            const filePath = yield tryGetExecutablePath(tool, extensions);
            if (filePath) {
                return [filePath];
            }
            return [];
        }
        // if any path separators, return empty
        if (tool.includes(external_path_.sep)) {
            return [];
        }
        // build the list of directories
        //
        // Note, technically "where" checks the current directory on Windows. From a toolkit perspective,
        // it feels like we should not do this. Checking the current directory seems like more of a use
        // case of a shell, and the which() function exposed by the toolkit should strive for consistency
        // across platforms.
        const directories = [];
        if (process.env.PATH) {
            for (const p of process.env.PATH.split(external_path_.delimiter)) {
                if (p) {
                    directories.push(p);
                }
            }
        }
        // find all matches
        const matches = [];
        for (const directory of directories) {
            const filePath = yield tryGetExecutablePath(external_path_.join(directory, tool), extensions);
            if (filePath) {
                matches.push(filePath);
            }
        }
        return matches;
    });
}
function readCopyOptions(options) {
    const force = options.force == null ? true : options.force;
    const recursive = Boolean(options.recursive);
    const copySourceDirectory = options.copySourceDirectory == null
        ? true
        : Boolean(options.copySourceDirectory);
    return { force, recursive, copySourceDirectory };
}
function cpDirRecursive(sourceDir, destDir, currentDepth, force) {
    return io_awaiter(this, void 0, void 0, function* () {
        // Ensure there is not a run away recursive copy
        if (currentDepth >= 255)
            return;
        currentDepth++;
        yield mkdirP(destDir);
        const files = yield ioUtil.readdir(sourceDir);
        for (const fileName of files) {
            const srcFile = `${sourceDir}/${fileName}`;
            const destFile = `${destDir}/${fileName}`;
            const srcFileStat = yield ioUtil.lstat(srcFile);
            if (srcFileStat.isDirectory()) {
                // Recurse
                yield cpDirRecursive(srcFile, destFile, currentDepth, force);
            }
            else {
                yield io_copyFile(srcFile, destFile, force);
            }
        }
        // Change the mode for the newly created directory
        yield ioUtil.chmod(destDir, (yield ioUtil.stat(sourceDir)).mode);
    });
}
// Buffered file copy
function io_copyFile(srcFile, destFile, force) {
    return io_awaiter(this, void 0, void 0, function* () {
        if ((yield ioUtil.lstat(srcFile)).isSymbolicLink()) {
            // unlink/re-link it
            try {
                yield ioUtil.lstat(destFile);
                yield ioUtil.unlink(destFile);
            }
            catch (e) {
                // Try to override file permission
                if (e.code === 'EPERM') {
                    yield ioUtil.chmod(destFile, '0666');
                    yield ioUtil.unlink(destFile);
                }
                // other errors = it doesn't exist, no work to do
            }
            // Copy over symlink
            const symlinkFull = yield ioUtil.readlink(srcFile);
            yield ioUtil.symlink(symlinkFull, destFile, ioUtil.IS_WINDOWS ? 'junction' : null);
        }
        else if (!(yield ioUtil.exists(destFile)) || force) {
            yield ioUtil.copyFile(srcFile, destFile);
        }
    });
}
//# sourceMappingURL=io.js.map
;// CONCATENATED MODULE: external "timers"
const external_timers_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");
;// CONCATENATED MODULE: ./node_modules/@actions/exec/lib/toolrunner.js
var toolrunner_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};







/* eslint-disable @typescript-eslint/unbound-method */
const toolrunner_IS_WINDOWS = process.platform === 'win32';
/*
 * Class for running command line tools. Handles quoting and arg parsing in a platform agnostic way.
 */
class ToolRunner extends external_events_.EventEmitter {
    constructor(toolPath, args, options) {
        super();
        if (!toolPath) {
            throw new Error("Parameter 'toolPath' cannot be null or empty.");
        }
        this.toolPath = toolPath;
        this.args = args || [];
        this.options = options || {};
    }
    _debug(message) {
        if (this.options.listeners && this.options.listeners.debug) {
            this.options.listeners.debug(message);
        }
    }
    _getCommandString(options, noPrefix) {
        const toolPath = this._getSpawnFileName();
        const args = this._getSpawnArgs(options);
        let cmd = noPrefix ? '' : '[command]'; // omit prefix when piped to a second tool
        if (toolrunner_IS_WINDOWS) {
            // Windows + cmd file
            if (this._isCmdFile()) {
                cmd += toolPath;
                for (const a of args) {
                    cmd += ` ${a}`;
                }
            }
            // Windows + verbatim
            else if (options.windowsVerbatimArguments) {
                cmd += `"${toolPath}"`;
                for (const a of args) {
                    cmd += ` ${a}`;
                }
            }
            // Windows (regular)
            else {
                cmd += this._windowsQuoteCmdArg(toolPath);
                for (const a of args) {
                    cmd += ` ${this._windowsQuoteCmdArg(a)}`;
                }
            }
        }
        else {
            // OSX/Linux - this can likely be improved with some form of quoting.
            // creating processes on Unix is fundamentally different than Windows.
            // on Unix, execvp() takes an arg array.
            cmd += toolPath;
            for (const a of args) {
                cmd += ` ${a}`;
            }
        }
        return cmd;
    }
    _processLineBuffer(data, strBuffer, onLine) {
        try {
            let s = strBuffer + data.toString();
            let n = s.indexOf(external_os_.EOL);
            while (n > -1) {
                const line = s.substring(0, n);
                onLine(line);
                // the rest of the string ...
                s = s.substring(n + external_os_.EOL.length);
                n = s.indexOf(external_os_.EOL);
            }
            return s;
        }
        catch (err) {
            // streaming lines to console is best effort.  Don't fail a build.
            this._debug(`error processing line. Failed with error ${err}`);
            return '';
        }
    }
    _getSpawnFileName() {
        if (toolrunner_IS_WINDOWS) {
            if (this._isCmdFile()) {
                return process.env['COMSPEC'] || 'cmd.exe';
            }
        }
        return this.toolPath;
    }
    _getSpawnArgs(options) {
        if (toolrunner_IS_WINDOWS) {
            if (this._isCmdFile()) {
                let argline = `/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;
                for (const a of this.args) {
                    argline += ' ';
                    argline += options.windowsVerbatimArguments
                        ? a
                        : this._windowsQuoteCmdArg(a);
                }
                argline += '"';
                return [argline];
            }
        }
        return this.args;
    }
    _endsWith(str, end) {
        return str.endsWith(end);
    }
    _isCmdFile() {
        const upperToolPath = this.toolPath.toUpperCase();
        return (this._endsWith(upperToolPath, '.CMD') ||
            this._endsWith(upperToolPath, '.BAT'));
    }
    _windowsQuoteCmdArg(arg) {
        // for .exe, apply the normal quoting rules that libuv applies
        if (!this._isCmdFile()) {
            return this._uvQuoteCmdArg(arg);
        }
        // otherwise apply quoting rules specific to the cmd.exe command line parser.
        // the libuv rules are generic and are not designed specifically for cmd.exe
        // command line parser.
        //
        // for a detailed description of the cmd.exe command line parser, refer to
        // http://stackoverflow.com/questions/4094699/how-does-the-windows-command-interpreter-cmd-exe-parse-scripts/7970912#7970912
        // need quotes for empty arg
        if (!arg) {
            return '""';
        }
        // determine whether the arg needs to be quoted
        const cmdSpecialChars = [
            ' ',
            '\t',
            '&',
            '(',
            ')',
            '[',
            ']',
            '{',
            '}',
            '^',
            '=',
            ';',
            '!',
            "'",
            '+',
            ',',
            '`',
            '~',
            '|',
            '<',
            '>',
            '"'
        ];
        let needsQuotes = false;
        for (const char of arg) {
            if (cmdSpecialChars.some(x => x === char)) {
                needsQuotes = true;
                break;
            }
        }
        // short-circuit if quotes not needed
        if (!needsQuotes) {
            return arg;
        }
        // the following quoting rules are very similar to the rules that by libuv applies.
        //
        // 1) wrap the string in quotes
        //
        // 2) double-up quotes - i.e. " => ""
        //
        //    this is different from the libuv quoting rules. libuv replaces " with \", which unfortunately
        //    doesn't work well with a cmd.exe command line.
        //
        //    note, replacing " with "" also works well if the arg is passed to a downstream .NET console app.
        //    for example, the command line:
        //          foo.exe "myarg:""my val"""
        //    is parsed by a .NET console app into an arg array:
        //          [ "myarg:\"my val\"" ]
        //    which is the same end result when applying libuv quoting rules. although the actual
        //    command line from libuv quoting rules would look like:
        //          foo.exe "myarg:\"my val\""
        //
        // 3) double-up slashes that precede a quote,
        //    e.g.  hello \world    => "hello \world"
        //          hello\"world    => "hello\\""world"
        //          hello\\"world   => "hello\\\\""world"
        //          hello world\    => "hello world\\"
        //
        //    technically this is not required for a cmd.exe command line, or the batch argument parser.
        //    the reasons for including this as a .cmd quoting rule are:
        //
        //    a) this is optimized for the scenario where the argument is passed from the .cmd file to an
        //       external program. many programs (e.g. .NET console apps) rely on the slash-doubling rule.
        //
        //    b) it's what we've been doing previously (by deferring to node default behavior) and we
        //       haven't heard any complaints about that aspect.
        //
        // note, a weakness of the quoting rules chosen here, is that % is not escaped. in fact, % cannot be
        // escaped when used on the command line directly - even though within a .cmd file % can be escaped
        // by using %%.
        //
        // the saving grace is, on the command line, %var% is left as-is if var is not defined. this contrasts
        // the line parsing rules within a .cmd file, where if var is not defined it is replaced with nothing.
        //
        // one option that was explored was replacing % with ^% - i.e. %var% => ^%var^%. this hack would
        // often work, since it is unlikely that var^ would exist, and the ^ character is removed when the
        // variable is used. the problem, however, is that ^ is not removed when %* is used to pass the args
        // to an external program.
        //
        // an unexplored potential solution for the % escaping problem, is to create a wrapper .cmd file.
        // % can be escaped within a .cmd file.
        let reverse = '"';
        let quoteHit = true;
        for (let i = arg.length; i > 0; i--) {
            // walk the string in reverse
            reverse += arg[i - 1];
            if (quoteHit && arg[i - 1] === '\\') {
                reverse += '\\'; // double the slash
            }
            else if (arg[i - 1] === '"') {
                quoteHit = true;
                reverse += '"'; // double the quote
            }
            else {
                quoteHit = false;
            }
        }
        reverse += '"';
        return reverse.split('').reverse().join('');
    }
    _uvQuoteCmdArg(arg) {
        // Tool runner wraps child_process.spawn() and needs to apply the same quoting as
        // Node in certain cases where the undocumented spawn option windowsVerbatimArguments
        // is used.
        //
        // Since this function is a port of quote_cmd_arg from Node 4.x (technically, lib UV,
        // see https://github.com/nodejs/node/blob/v4.x/deps/uv/src/win/process.c for details),
        // pasting copyright notice from Node within this function:
        //
        //      Copyright Joyent, Inc. and other Node contributors. All rights reserved.
        //
        //      Permission is hereby granted, free of charge, to any person obtaining a copy
        //      of this software and associated documentation files (the "Software"), to
        //      deal in the Software without restriction, including without limitation the
        //      rights to use, copy, modify, merge, publish, distribute, sublicense, and/or
        //      sell copies of the Software, and to permit persons to whom the Software is
        //      furnished to do so, subject to the following conditions:
        //
        //      The above copyright notice and this permission notice shall be included in
        //      all copies or substantial portions of the Software.
        //
        //      THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
        //      IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
        //      FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
        //      AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
        //      LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING
        //      FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS
        //      IN THE SOFTWARE.
        if (!arg) {
            // Need double quotation for empty argument
            return '""';
        }
        if (!arg.includes(' ') && !arg.includes('\t') && !arg.includes('"')) {
            // No quotation needed
            return arg;
        }
        if (!arg.includes('"') && !arg.includes('\\')) {
            // No embedded double quotes or backslashes, so I can just wrap
            // quote marks around the whole thing.
            return `"${arg}"`;
        }
        // Expected input/output:
        //   input : hello"world
        //   output: "hello\"world"
        //   input : hello""world
        //   output: "hello\"\"world"
        //   input : hello\world
        //   output: hello\world
        //   input : hello\\world
        //   output: hello\\world
        //   input : hello\"world
        //   output: "hello\\\"world"
        //   input : hello\\"world
        //   output: "hello\\\\\"world"
        //   input : hello world\
        //   output: "hello world\\" - note the comment in libuv actually reads "hello world\"
        //                             but it appears the comment is wrong, it should be "hello world\\"
        let reverse = '"';
        let quoteHit = true;
        for (let i = arg.length; i > 0; i--) {
            // walk the string in reverse
            reverse += arg[i - 1];
            if (quoteHit && arg[i - 1] === '\\') {
                reverse += '\\';
            }
            else if (arg[i - 1] === '"') {
                quoteHit = true;
                reverse += '\\';
            }
            else {
                quoteHit = false;
            }
        }
        reverse += '"';
        return reverse.split('').reverse().join('');
    }
    _cloneExecOptions(options) {
        options = options || {};
        const result = {
            cwd: options.cwd || process.cwd(),
            env: options.env || process.env,
            silent: options.silent || false,
            windowsVerbatimArguments: options.windowsVerbatimArguments || false,
            failOnStdErr: options.failOnStdErr || false,
            ignoreReturnCode: options.ignoreReturnCode || false,
            delay: options.delay || 10000
        };
        result.outStream = options.outStream || process.stdout;
        result.errStream = options.errStream || process.stderr;
        return result;
    }
    _getSpawnOptions(options, toolPath) {
        options = options || {};
        const result = {};
        result.cwd = options.cwd;
        result.env = options.env;
        result['windowsVerbatimArguments'] =
            options.windowsVerbatimArguments || this._isCmdFile();
        if (options.windowsVerbatimArguments) {
            result.argv0 = `"${toolPath}"`;
        }
        return result;
    }
    /**
     * Exec a tool.
     * Output will be streamed to the live console.
     * Returns promise with return code
     *
     * @param     tool     path to tool to exec
     * @param     options  optional exec options.  See ExecOptions
     * @returns   number
     */
    exec() {
        return toolrunner_awaiter(this, void 0, void 0, function* () {
            // root the tool path if it is unrooted and contains relative pathing
            if (!isRooted(this.toolPath) &&
                (this.toolPath.includes('/') ||
                    (toolrunner_IS_WINDOWS && this.toolPath.includes('\\')))) {
                // prefer options.cwd if it is specified, however options.cwd may also need to be rooted
                this.toolPath = external_path_.resolve(process.cwd(), this.options.cwd || process.cwd(), this.toolPath);
            }
            // if the tool is only a file name, then resolve it from the PATH
            // otherwise verify it exists (add extension on Windows if necessary)
            this.toolPath = yield which(this.toolPath, true);
            return new Promise((resolve, reject) => toolrunner_awaiter(this, void 0, void 0, function* () {
                this._debug(`exec tool: ${this.toolPath}`);
                this._debug('arguments:');
                for (const arg of this.args) {
                    this._debug(`   ${arg}`);
                }
                const optionsNonNull = this._cloneExecOptions(this.options);
                if (!optionsNonNull.silent && optionsNonNull.outStream) {
                    optionsNonNull.outStream.write(this._getCommandString(optionsNonNull) + external_os_.EOL);
                }
                const state = new ExecState(optionsNonNull, this.toolPath);
                state.on('debug', (message) => {
                    this._debug(message);
                });
                if (this.options.cwd && !(yield exists(this.options.cwd))) {
                    return reject(new Error(`The cwd: ${this.options.cwd} does not exist!`));
                }
                const fileName = this._getSpawnFileName();
                const cp = external_child_process_.spawn(fileName, this._getSpawnArgs(optionsNonNull), this._getSpawnOptions(this.options, fileName));
                let stdbuffer = '';
                if (cp.stdout) {
                    cp.stdout.on('data', (data) => {
                        if (this.options.listeners && this.options.listeners.stdout) {
                            this.options.listeners.stdout(data);
                        }
                        if (!optionsNonNull.silent && optionsNonNull.outStream) {
                            optionsNonNull.outStream.write(data);
                        }
                        stdbuffer = this._processLineBuffer(data, stdbuffer, (line) => {
                            if (this.options.listeners && this.options.listeners.stdline) {
                                this.options.listeners.stdline(line);
                            }
                        });
                    });
                }
                let errbuffer = '';
                if (cp.stderr) {
                    cp.stderr.on('data', (data) => {
                        state.processStderr = true;
                        if (this.options.listeners && this.options.listeners.stderr) {
                            this.options.listeners.stderr(data);
                        }
                        if (!optionsNonNull.silent &&
                            optionsNonNull.errStream &&
                            optionsNonNull.outStream) {
                            const s = optionsNonNull.failOnStdErr
                                ? optionsNonNull.errStream
                                : optionsNonNull.outStream;
                            s.write(data);
                        }
                        errbuffer = this._processLineBuffer(data, errbuffer, (line) => {
                            if (this.options.listeners && this.options.listeners.errline) {
                                this.options.listeners.errline(line);
                            }
                        });
                    });
                }
                cp.on('error', (err) => {
                    state.processError = err.message;
                    state.processExited = true;
                    state.processClosed = true;
                    state.CheckComplete();
                });
                cp.on('exit', (code) => {
                    state.processExitCode = code;
                    state.processExited = true;
                    this._debug(`Exit code ${code} received from tool '${this.toolPath}'`);
                    state.CheckComplete();
                });
                cp.on('close', (code) => {
                    state.processExitCode = code;
                    state.processExited = true;
                    state.processClosed = true;
                    this._debug(`STDIO streams have closed for tool '${this.toolPath}'`);
                    state.CheckComplete();
                });
                state.on('done', (error, exitCode) => {
                    if (stdbuffer.length > 0) {
                        this.emit('stdline', stdbuffer);
                    }
                    if (errbuffer.length > 0) {
                        this.emit('errline', errbuffer);
                    }
                    cp.removeAllListeners();
                    if (error) {
                        reject(error);
                    }
                    else {
                        resolve(exitCode);
                    }
                });
                if (this.options.input) {
                    if (!cp.stdin) {
                        throw new Error('child process missing stdin');
                    }
                    cp.stdin.end(this.options.input);
                }
            }));
        });
    }
}
/**
 * Convert an arg string to an array of args. Handles escaping
 *
 * @param    argString   string of arguments
 * @returns  string[]    array of arguments
 */
function argStringToArray(argString) {
    const args = [];
    let inQuotes = false;
    let escaped = false;
    let arg = '';
    function append(c) {
        // we only escape double quotes.
        if (escaped && c !== '"') {
            arg += '\\';
        }
        arg += c;
        escaped = false;
    }
    for (let i = 0; i < argString.length; i++) {
        const c = argString.charAt(i);
        if (c === '"') {
            if (!escaped) {
                inQuotes = !inQuotes;
            }
            else {
                append(c);
            }
            continue;
        }
        if (c === '\\' && escaped) {
            append(c);
            continue;
        }
        if (c === '\\' && inQuotes) {
            escaped = true;
            continue;
        }
        if (c === ' ' && !inQuotes) {
            if (arg.length > 0) {
                args.push(arg);
                arg = '';
            }
            continue;
        }
        append(c);
    }
    if (arg.length > 0) {
        args.push(arg.trim());
    }
    return args;
}
class ExecState extends external_events_.EventEmitter {
    constructor(options, toolPath) {
        super();
        this.processClosed = false; // tracks whether the process has exited and stdio is closed
        this.processError = '';
        this.processExitCode = 0;
        this.processExited = false; // tracks whether the process has exited
        this.processStderr = false; // tracks whether stderr was written to
        this.delay = 10000; // 10 seconds
        this.done = false;
        this.timeout = null;
        if (!toolPath) {
            throw new Error('toolPath must not be empty');
        }
        this.options = options;
        this.toolPath = toolPath;
        if (options.delay) {
            this.delay = options.delay;
        }
    }
    CheckComplete() {
        if (this.done) {
            return;
        }
        if (this.processClosed) {
            this._setResult();
        }
        else if (this.processExited) {
            this.timeout = (0,external_timers_namespaceObject.setTimeout)(ExecState.HandleTimeout, this.delay, this);
        }
    }
    _debug(message) {
        this.emit('debug', message);
    }
    _setResult() {
        // determine whether there is an error
        let error;
        if (this.processExited) {
            if (this.processError) {
                error = new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`);
            }
            else if (this.processExitCode !== 0 && !this.options.ignoreReturnCode) {
                error = new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`);
            }
            else if (this.processStderr && this.options.failOnStdErr) {
                error = new Error(`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`);
            }
        }
        // clear the timeout
        if (this.timeout) {
            clearTimeout(this.timeout);
            this.timeout = null;
        }
        this.done = true;
        this.emit('done', error, this.processExitCode);
    }
    static HandleTimeout(state) {
        if (state.done) {
            return;
        }
        if (!state.processClosed && state.processExited) {
            const message = `The STDIO streams did not close within ${state.delay / 1000} seconds of the exit event from process '${state.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exited.`;
            state._debug(message);
        }
        state._setResult();
    }
}
//# sourceMappingURL=toolrunner.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/exec/lib/exec.js
var exec_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


/**
 * Exec a command.
 * Output will be streamed to the live console.
 * Returns promise with return code
 *
 * @param     commandLine        command to execute (can include additional args). Must be correctly escaped.
 * @param     args               optional arguments for tool. Escaping is handled by the lib.
 * @param     options            optional exec options.  See ExecOptions
 * @returns   Promise<number>    exit code
 */
function exec_exec(commandLine, args, options) {
    return exec_awaiter(this, void 0, void 0, function* () {
        const commandArgs = tr.argStringToArray(commandLine);
        if (commandArgs.length === 0) {
            throw new Error(`Parameter 'commandLine' cannot be null or empty.`);
        }
        // Path to tool to execute should be first arg
        const toolPath = commandArgs[0];
        args = commandArgs.slice(1).concat(args || []);
        const runner = new tr.ToolRunner(toolPath, args, options);
        return runner.exec();
    });
}
/**
 * Exec a command and get the output.
 * Output will be streamed to the live console.
 * Returns promise with the exit code and collected stdout and stderr
 *
 * @param     commandLine           command to execute (can include additional args). Must be correctly escaped.
 * @param     args                  optional arguments for tool. Escaping is handled by the lib.
 * @param     options               optional exec options.  See ExecOptions
 * @returns   Promise<ExecOutput>   exit code, stdout, and stderr
 */
function getExecOutput(commandLine, args, options) {
    return exec_awaiter(this, void 0, void 0, function* () {
        var _a, _b;
        let stdout = '';
        let stderr = '';
        //Using string decoder covers the case where a mult-byte character is split
        const stdoutDecoder = new StringDecoder('utf8');
        const stderrDecoder = new StringDecoder('utf8');
        const originalStdoutListener = (_a = options === null || options === void 0 ? void 0 : options.listeners) === null || _a === void 0 ? void 0 : _a.stdout;
        const originalStdErrListener = (_b = options === null || options === void 0 ? void 0 : options.listeners) === null || _b === void 0 ? void 0 : _b.stderr;
        const stdErrListener = (data) => {
            stderr += stderrDecoder.write(data);
            if (originalStdErrListener) {
                originalStdErrListener(data);
            }
        };
        const stdOutListener = (data) => {
            stdout += stdoutDecoder.write(data);
            if (originalStdoutListener) {
                originalStdoutListener(data);
            }
        };
        const listeners = Object.assign(Object.assign({}, options === null || options === void 0 ? void 0 : options.listeners), { stdout: stdOutListener, stderr: stdErrListener });
        const exitCode = yield exec_exec(commandLine, args, Object.assign(Object.assign({}, options), { listeners }));
        //flush any remaining characters
        stdout += stdoutDecoder.end();
        stderr += stderrDecoder.end();
        return {
            exitCode,
            stdout,
            stderr
        };
    });
}
//# sourceMappingURL=exec.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/platform.js
var platform_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const getWindowsInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    const { stdout: version } = yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"', undefined, {
        silent: true
    });
    const { stdout: name } = yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"', undefined, {
        silent: true
    });
    return {
        name: name.trim(),
        version: version.trim()
    };
});
const getMacOsInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    var _a, _b, _c, _d;
    const { stdout } = yield exec.getExecOutput('sw_vers', undefined, {
        silent: true
    });
    const version = (_b = (_a = stdout.match(/ProductVersion:\s*(.+)/)) === null || _a === void 0 ? void 0 : _a[1]) !== null && _b !== void 0 ? _b : '';
    const name = (_d = (_c = stdout.match(/ProductName:\s*(.+)/)) === null || _c === void 0 ? void 0 : _c[1]) !== null && _d !== void 0 ? _d : '';
    return {
        name,
        version
    };
});
const getLinuxInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    const { stdout } = yield exec.getExecOutput('lsb_release', ['-i', '-r', '-s'], {
        silent: true
    });
    const [name, version] = stdout.trim().split('\n');
    return {
        name,
        version
    };
});
const platform = external_os_.platform();
const arch = external_os_.arch();
const isWindows = platform === 'win32';
const isMacOS = platform === 'darwin';
const isLinux = platform === 'linux';
function getDetails() {
    return platform_awaiter(this, void 0, void 0, function* () {
        return Object.assign(Object.assign({}, (yield (isWindows
            ? getWindowsInfo()
            : isMacOS
                ? getMacOsInfo()
                : getLinuxInfo()))), { platform,
            arch,
            isWindows,
            isMacOS,
            isLinux });
    });
}
//# sourceMappingURL=platform.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/core.js
var core_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};






/**
 * The code to exit an action
 */
var ExitCode;
(function (ExitCode) {
    /**
     * A code indicating that the action was successful
     */
    ExitCode[ExitCode["Success"] = 0] = "Success";
    /**
     * A code indicating that the action was a failure
     */
    ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
//-----------------------------------------------------------------------
// Variables
//-----------------------------------------------------------------------
/**
 * Sets env variable for this action and future actions in the job
 * @param name the name of the variable to set
 * @param val the value of the variable. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function exportVariable(name, val) {
    const convertedVal = toCommandValue(val);
    process.env[name] = convertedVal;
    const filePath = process.env['GITHUB_ENV'] || '';
    if (filePath) {
        return issueFileCommand('ENV', prepareKeyValueMessage(name, val));
    }
    issueCommand('set-env', { name }, convertedVal);
}
/**
 * Registers a secret which will get masked from logs
 *
 * @param secret - Value of the secret to be masked
 * @remarks
 * This function instructs the Actions runner to mask the specified value in any
 * logs produced during the workflow run. Once registered, the secret value will
 * be replaced with asterisks (***) whenever it appears in console output, logs,
 * or error messages.
 *
 * This is useful for protecting sensitive information such as:
 * - API keys
 * - Access tokens
 * - Authentication credentials
 * - URL parameters containing signatures (SAS tokens)
 *
 * Note that masking only affects future logs; any previous appearances of the
 * secret in logs before calling this function will remain unmasked.
 *
 * @example
 * ```typescript
 * // Register an API token as a secret
 * const apiToken = "abc123xyz456";
 * setSecret(apiToken);
 *
 * // Now any logs containing this value will show *** instead
 * console.log(`Using token: ${apiToken}`); // Outputs: "Using token: ***"
 * ```
 */
function core_setSecret(secret) {
    command_issueCommand('add-mask', {}, secret);
}
/**
 * Prepends inputPath to the PATH (for this action and future actions)
 * @param inputPath
 */
function addPath(inputPath) {
    const filePath = process.env['GITHUB_PATH'] || '';
    if (filePath) {
        issueFileCommand('PATH', inputPath);
    }
    else {
        issueCommand('add-path', {}, inputPath);
    }
    process.env['PATH'] = `${inputPath}${path.delimiter}${process.env['PATH']}`;
}
/**
 * Gets the value of an input.
 * Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
 * Returns an empty string if the value is not defined.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string
 */
function getInput(name, options) {
    const val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
    if (options && options.required && !val) {
        throw new Error(`Input required and not supplied: ${name}`);
    }
    if (options && options.trimWhitespace === false) {
        return val;
    }
    return val.trim();
}
/**
 * Gets the values of an multiline input.  Each value is also trimmed.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string[]
 *
 */
function getMultilineInput(name, options) {
    const inputs = getInput(name, options)
        .split('\n')
        .filter(x => x !== '');
    if (options && options.trimWhitespace === false) {
        return inputs;
    }
    return inputs.map(input => input.trim());
}
/**
 * Gets the input value of the boolean type in the YAML 1.2 "core schema" specification.
 * Support boolean input list: `true | True | TRUE | false | False | FALSE` .
 * The return value is also in boolean type.
 * ref: https://yaml.org/spec/1.2/spec.html#id2804923
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   boolean
 */
function getBooleanInput(name, options) {
    const trueValue = ['true', 'True', 'TRUE'];
    const falseValue = ['false', 'False', 'FALSE'];
    const val = getInput(name, options);
    if (trueValue.includes(val))
        return true;
    if (falseValue.includes(val))
        return false;
    throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}\n` +
        `Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
/**
 * Sets the value of an output.
 *
 * @param     name     name of the output to set
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function setOutput(name, value) {
    const filePath = process.env['GITHUB_OUTPUT'] || '';
    if (filePath) {
        return file_command_issueFileCommand('OUTPUT', file_command_prepareKeyValueMessage(name, value));
    }
    process.stdout.write(external_os_.EOL);
    command_issueCommand('set-output', { name }, utils_toCommandValue(value));
}
/**
 * Enables or disables the echoing of commands into stdout for the rest of the step.
 * Echoing is disabled by default if ACTIONS_STEP_DEBUG is not set.
 *
 */
function setCommandEcho(enabled) {
    issue('echo', enabled ? 'on' : 'off');
}
//-----------------------------------------------------------------------
// Results
//-----------------------------------------------------------------------
/**
 * Sets the action status to failed.
 * When the action exits it will be with an exit code of 1
 * @param message add error issue message
 */
function setFailed(message) {
    process.exitCode = ExitCode.Failure;
    error(message);
}
//-----------------------------------------------------------------------
// Logging Commands
//-----------------------------------------------------------------------
/**
 * Gets whether Actions Step Debug is on or not
 */
function isDebug() {
    return process.env['RUNNER_DEBUG'] === '1';
}
/**
 * Writes debug message to user log
 * @param message debug message
 */
function core_debug(message) {
    command_issueCommand('debug', {}, message);
}
/**
 * Adds an error issue
 * @param message error issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function error(message, properties = {}) {
    command_issueCommand('error', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a warning issue
 * @param message warning issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function warning(message, properties = {}) {
    command_issueCommand('warning', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a notice issue
 * @param message notice issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function notice(message, properties = {}) {
    command_issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Writes info to log with console.log.
 * @param message info message
 */
function info(message) {
    process.stdout.write(message + external_os_.EOL);
}
/**
 * Begin an output group.
 *
 * Output until the next `groupEnd` will be foldable in this group
 *
 * @param name The name of the output group
 */
function startGroup(name) {
    command_issue('group', name);
}
/**
 * End an output group.
 */
function endGroup() {
    command_issue('endgroup');
}
/**
 * Wrap an asynchronous function call in a group.
 *
 * Returns the same type as the function itself.
 *
 * @param name The name of the group
 * @param fn The function to wrap in the group
 */
function group(name, fn) {
    return core_awaiter(this, void 0, void 0, function* () {
        startGroup(name);
        let result;
        try {
            result = yield fn();
        }
        finally {
            endGroup();
        }
        return result;
    });
}
//-----------------------------------------------------------------------
// Wrapper action state
//-----------------------------------------------------------------------
/**
 * Saves state for current action, the state can only be retrieved by this action's post job execution.
 *
 * @param     name     name of the state to store
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function saveState(name, value) {
    const filePath = process.env['GITHUB_STATE'] || '';
    if (filePath) {
        return issueFileCommand('STATE', prepareKeyValueMessage(name, value));
    }
    issueCommand('save-state', { name }, toCommandValue(value));
}
/**
 * Gets the value of an state set by this action's main execution.
 *
 * @param     name     name of the state to get
 * @returns   string
 */
function getState(name) {
    return process.env[`STATE_${name}`] || '';
}
function getIDToken(aud) {
    return core_awaiter(this, void 0, void 0, function* () {
        return yield OidcClient.getIDToken(aud);
    });
}
/**
 * Summary exports
 */

/**
 * @deprecated use core.summary
 */

/**
 * Path exports
 */

/**
 * Platform utilities exports
 */

//# sourceMappingURL=core.js.map
;// CONCATENATED MODULE: ./build/app/events/event-payload.js

/** A member that is missing, or is something else than it should be, is undefined: what remains is still evidence. */
const maybe = (schema) => dist/* fallback */.NpB(dist/* optional */.lqM(schema), undefined);
const event_payload_text = maybe(dist/* string */.YjP());
const repository = dist/* looseObject */._H3({ id: maybe(dist/* number */.aig()), full_name: event_payload_text, default_branch: event_payload_text });
const commit = dist/* looseObject */._H3({ sha: event_payload_text, repo: maybe(dist/* nullable */.mee(repository)) });
/** How check runs and workflow runs list the pull requests that they belong to. */
const listed = dist/* looseObject */._H3({ number: dist/* number */.aig(), head: maybe(commit), base: maybe(commit) });
const list = dist/* fallback */.NpB(dist/* optional */.lqM(dist/* array */.YOg(maybe(listed)), []), []);
const checkSuite = dist/* looseObject */._H3({
    head_branch: maybe(dist/* nullable */.mee(dist/* string */.YjP())),
    head_sha: event_payload_text,
    pull_requests: list,
});
const payloadSchema = dist/* looseObject */._H3({
    repository: maybe(repository),
    pull_request: maybe(dist/* looseObject */._H3({ number: maybe(dist/* number */.aig()) })),
    issue: maybe(dist/* looseObject */._H3({ number: maybe(dist/* number */.aig()), pull_request: maybe(dist/* looseObject */._H3({})) })),
    workflow_run: maybe(dist/* looseObject */._H3({
        event: event_payload_text,
        head_branch: maybe(dist/* nullable */.mee(dist/* string */.YjP())),
        head_sha: event_payload_text,
        head_repository: maybe(dist/* nullable */.mee(repository)),
        repository: maybe(repository),
        pull_requests: list,
    })),
    check_run: maybe(dist/* looseObject */._H3({ head_sha: event_payload_text, pull_requests: list, check_suite: maybe(checkSuite) })),
    check_suite: maybe(checkSuite),
    deployment: maybe(dist/* looseObject */._H3({
        ref: event_payload_text,
        sha: event_payload_text,
        environment: event_payload_text,
        transient_environment: maybe(dist/* boolean */.zMY()),
        payload: maybe(dist/* unknown */.L5J()),
    })),
    /** Of the event `status`, which has its members at the top. */
    sha: event_payload_text,
    branches: dist/* fallback */.NpB(dist/* optional */.lqM(dist/* array */.YOg(dist/* looseObject */._H3({ name: event_payload_text, commit: maybe(dist/* looseObject */._H3({ sha: event_payload_text })) })), []), []),
    client_payload: maybe(dist/* unknown */.L5J()),
    inputs: maybe(dist/* unknown */.L5J()),
});
const dispatchSchema = dist/* looseObject */._H3({
    environment: event_payload_text,
    sha: event_payload_text,
    git: maybe(dist/* looseObject */._H3({ sha: event_payload_text })),
});
/** The evidence in a payload; that of something else than an object is empty. */
function readPayload(payload) {
    const parsed = dist/* safeParse */.xLC(payloadSchema, payload);
    return parsed.success ? parsed.output : { branches: [] };
}
/** What services that deploy (Vercel and others) send along with a dispatch: https://vercel.com/docs/git/vercel-for-github */
function readDispatch(clientPayload) {
    const parsed = dist/* safeParse */.xLC(dispatchSchema, clientPayload);
    if (!parsed.success)
        return { environment: undefined, sha: undefined };
    const { environment, sha, git } = parsed.output;
    return { environment, sha: git?.sha ?? sha };
}

;// CONCATENATED MODULE: ./build/app/events/pull-request-evidence.js
/** A run about a pull request, with as much as its event says. @param event its name */
function aboutPullRequest(event, number, more = {}) {
    return {
        kind: 'about-pull-request',
        what: `the event ${event}`,
        ...(typeof number === 'number' ? { number } : {}),
        ...more,
    };
}
/** Whether two repositories are one; undefined when what is told of them does not decide. */
function isSameRepository(a, b) {
    if (a?.id !== undefined && b?.id !== undefined)
        return a.id === b.id;
    if (a?.full_name === undefined || b?.full_name === undefined)
        return undefined;
    return a.full_name.toLowerCase() === b.full_name.toLowerCase();
}
/** Whether the branch is the repository's default one. One that is not known is not. */
function isDefaultBranch(branch, { repository }) {
    const name = branch?.replace(/^refs\/heads\//, '');
    return name !== undefined && name === repository?.default_branch;
}
/** Those that lead into this repository: a commit can be the head of another repository's pull request, too. */
function intoRepository(pullRequests, repository) {
    return pullRequests
        .filter((one) => one !== undefined)
        .filter(({ base }) => isSameRepository(base?.repo ?? undefined, repository) !== false);
}
/**
 * What a list of pull requests and a commit say together: the number where there is one alone, and whether the
 * list proves all that must be known of it. GitHub lists open pull requests only, and none of forks.
 */
function listedEvidence(pullRequests, headSha) {
    const [one, ...others] = pullRequests;
    const sha = headSha === undefined ? {} : { headSha };
    if (!one || others.length > 0)
        return sha;
    const { number, head, base } = one;
    const proven = isSameRepository(head?.repo ?? undefined, base?.repo ?? undefined) === true &&
        headSha !== undefined &&
        head?.sha === headSha;
    return { number, ...sha, ...(proven ? { proven } : {}) };
}

;// CONCATENATED MODULE: ./build/app/events/meaning-of-checks.js


/** What a run after a check is for. A check of a fork's commit lists no pull request and has no branch. Pure. */
function checkMeaning(name, payload) {
    const { check_run: run, repository } = payload;
    const suite = payload.check_suite ?? run?.check_suite;
    const branch = suite?.head_branch;
    if (isMergeQueueBranch(branch))
        return mergeQueueRun;
    const pullRequests = intoRepository([...(run?.pull_requests ?? []), ...(suite?.pull_requests ?? [])], repository).filter((one, index, all) => all.findIndex(({ number }) => number === one.number) === index);
    if (pullRequests.length === 0 && isDefaultBranch(branch, payload))
        return { kind: 'ordinary' };
    const { number, ...more } = listedEvidence(pullRequests, run?.head_sha ?? suite?.head_sha);
    return aboutPullRequest(name, number, { ...more, ...ordinaryOn(pullRequests.length === 0, payload) });
}
/** What a run after a commit's status is for: only the newest commit of the default branch is certain. Pure. */
function statusMeaning(payload) {
    const { sha, branches } = payload;
    if (branches.length > 0 && branches.every(({ name }) => isMergeQueueBranch(name)))
        return mergeQueueRun;
    const isNewest = branches.some(({ name, commit }) => sha !== undefined && commit?.sha === sha && isDefaultBranch(name, payload));
    if (isNewest)
        return { kind: 'ordinary' };
    return aboutPullRequest('status', undefined, {
        ...(sha === undefined ? {} : { headSha: sha }),
        ...ordinaryOn(true, payload),
    });
}
function ordinaryOn(applies, { repository }) {
    const branch = repository?.default_branch;
    return applies && branch !== undefined ? { ordinaryOn: branch } : {};
}

;// CONCATENATED MODULE: ./build/app/events/named-pull-request.js

/** What people and bots call the number of a pull request, without capitals, hyphens and underscores. */
const names = new Set([
    'pr',
    'prid',
    'prnumber',
    'pull',
    'pullid',
    'pullnumber',
    'pullrequest',
    'pullrequestid',
    'pullrequestnumber',
]);
/** Deep enough for an event that was sent on whole, and shallow enough for a hostile payload. */
const greatestDepth = 5;
/**
 * The pull request that a payload without a fixed form names: that of a deployment, of a dispatch from a chat,
 * the inputs of a start by hand. Known are a number under a usual name, an object with one, and a ref of a
 * pull request.
 *
 * @returns its number; `unnumbered` when a pull request is there without one; undefined when none is
 */
function named_pull_request_namedPullRequest(value, depth = 0) {
    if (depth > greatestDepth)
        return undefined;
    if (typeof value === 'string')
        return namedInText(value, depth);
    if (typeof value !== 'object' || value === null)
        return undefined;
    const members = Object.entries(value);
    const own = members.find(([name, member]) => names.has(plain(name)) && isGiven(member));
    if (own) {
        const [, member] = own;
        return numberOf(member) ?? numberOf(value) ?? 'unnumbered';
    }
    for (const [, member] of members) {
        const found = named_pull_request_namedPullRequest(member, depth + 1);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
function namedInText(text, depth) {
    const number = pullRequestOfRef(text);
    if (number !== undefined || !/^\s*[{[]/.test(text))
        return number;
    try {
        // A deployment's payload arrives as text when it was given as text.
        return named_pull_request_namedPullRequest(JSON.parse(text), depth + 1);
    }
    catch {
        return undefined;
    }
}
function isGiven(member) {
    return numberOf(member) !== undefined || (typeof member === 'object' && member !== null);
}
/** Of a number, its digits, or an object that has one as `number`. */
function numberOf(member) {
    if (typeof member === 'object' && member !== null && 'number' in member)
        return pullRequestNumber(member.number);
    return pullRequestNumber(member) ?? (typeof member === 'string' ? pullRequestOfRef(member) : undefined);
}
function plain(name) {
    return name.toLowerCase().replace(/[-_]/g, '');
}

;// CONCATENATED MODULE: ./build/app/events/meaning-of-deployments.js




/** `pr-5`, `weather-pull-request-5`, `PR #5`. */
const numberedEnvironment = /(?:^|[^a-z])(?:pr|pull|pull[-_ ]?request)[-_ /#]*(\d+)$/i;
const previewEnvironment = /^(?:preview|review)\b/i;
/**
 * What a run after a deployment is for. A deployment for a pull request can have a ref, a branch or only a commit, so
 * only those of the default branch and of a tag are certain. Pure.
 */
function deploymentMeaning({ name, actor, ref }, payload) {
    const { deployment, repository } = payload;
    if (!deployment)
        return aboutPullRequest(name);
    if (isMergeQueueBranch(deployment.ref))
        return mergeQueueRun;
    const stranger = actor === 'dependabot[bot]'
        ? {
            withoutCredentials: 'The pull request comes from Dependabot. GitHub gives such a run no credentials, so nothing is staged.',
        }
        : {};
    const fromRef = pullRequestOfRef(deployment.ref);
    // The commit of such a ref is a merge that GitHub created, not the head of the pull request.
    if (fromRef !== undefined)
        return aboutPullRequest(name, fromRef, stranger);
    const commit = deployment.sha === undefined ? {} : { headSha: deployment.sha };
    const environment = deployment.environment ?? '';
    const named = named_pull_request_namedPullRequest(deployment.payload) ?? pullRequestNumber(numberedEnvironment.exec(environment)?.[1]);
    if (named !== undefined)
        return aboutPullRequest(name, named, { ...commit, ...stranger });
    if (deployment.transient_environment === true || previewEnvironment.test(environment)) {
        return aboutPullRequest(name, undefined, { ...commit, ...stranger });
    }
    if (isDefaultBranch(deployment.ref, payload) || ref?.startsWith('refs/tags/'))
        return { kind: 'ordinary' };
    const branch = repository?.default_branch;
    return aboutPullRequest(name, undefined, {
        ...commit,
        ...(branch === undefined ? {} : { ordinaryOn: branch }),
        ...stranger,
    });
}
/**
 * What a dispatch of a service that deploys is for. One of a preview is about the pull request whose head was deployed;
 * undefined: it speaks of no preview. Pure.
 */
function dispatchedPreview(name, payload) {
    const { environment, sha } = readDispatch(payload.client_payload);
    if (environment === undefined || !previewEnvironment.test(environment))
        return undefined;
    return aboutPullRequest(name, undefined, sha === undefined ? {} : { headSha: sha });
}

;// CONCATENATED MODULE: ./build/app/events/meaning-of-workflow-runs.js


/**
 * Events that start a workflow for a branch or a tag. After another `workflow_run`, a comment or a dispatch from outside,
 * the payload does not say what the earlier run was for, so it may have been a pull request.
 */
const ofBranches = new Set([
    'push',
    'schedule',
    'workflow_dispatch',
    'release',
    'create',
    'registry_package',
]);
/** What a run after another workflow is for: the same as the earlier run. Pure. */
function workflowRunMeaning(payload) {
    const name = 'workflow_run';
    const { workflow_run: run } = payload;
    if (!run)
        return aboutPullRequest(name);
    const { event, head_branch: branch, head_sha: headSha, head_repository: head } = run;
    if (event === 'merge_group' || isMergeQueueBranch(branch))
        return mergeQueueRun;
    const repository = payload.repository ?? run.repository;
    // Null when the fork was deleted.
    if (head === null || isSameRepository(head, repository) === false) {
        return aboutPullRequest(name, undefined, { withoutCredentials: forksCode });
    }
    const pullRequests = intoRepository(run.pull_requests, repository);
    const isOfBranch = event !== undefined && ofBranches.has(event);
    if (isOfBranch && (pullRequests.length === 0 || isDefaultBranch(branch, payload)))
        return { kind: 'ordinary' };
    const { number, ...more } = listedEvidence(pullRequests, headSha);
    const label = event === undefined ? name : `${name} after ${event}`;
    return aboutPullRequest(label, number, more);
}

;// CONCATENATED MODULE: ./build/app/events/own-event.js



const own_event_repository = dist/* looseObject */._H3({ full_name: dist/* string */.YjP() });
const own_event_payloadSchema = dist/* looseObject */._H3({
    action: dist/* optional */.lqM(dist/* string */.YjP()),
    pull_request: dist/* looseObject */._H3({
        number: dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf(), dist/* minValue */.Wwf(1)),
        // Null when the fork was deleted.
        head: dist/* looseObject */._H3({ repo: dist/* nullable */.mee(own_event_repository) }),
        base: dist/* looseObject */._H3({ repo: own_event_repository }),
    }),
});
/** What the events `pull_request`, `pull_request_target` and `pull_request_review…` mean. Pure. */
function ownEvent({ name, actor, payload, problem }) {
    const parsed = dist/* safeParse */.xLC(own_event_payloadSchema, payload);
    if (!parsed.success) {
        const lacking = dist/* getDotPath */.BuJ(parsed.issues[0]) ?? 'what a pull request has';
        return own_event_unreadable(name, problem ?? `Its payload lacks ${(0,printable/* printable */.g)(lacking)}.`);
    }
    const { action, pull_request: pullRequest } = parsed.output;
    const { number, head, base } = pullRequest;
    const closed = action === 'closed';
    if (name === 'pull_request_target') {
        // It has all rights even for code of strangers, so it only removes and never looks at what the code offers.
        if (closed)
            return { kind: 'pull-request', number, closed };
        return { kind: 'idle', reason: 'On pull_request_target only the close does something: it removes.' };
    }
    const stranger = strangerOf(head.repo?.full_name, base.repo.full_name, actor);
    return {
        kind: 'pull-request',
        number,
        closed,
        ...(stranger === undefined ? {} : { withoutCredentials: stranger }),
    };
}
function strangerOf(head, base, actor) {
    const nothing = 'GitHub gives such a run no credentials, so nothing is staged';
    if (head?.toLowerCase() !== base.toLowerCase()) {
        return `The pull request comes from a fork. ${nothing}.`;
    }
    return actor === 'dependabot[bot]' ? `The pull request is Dependabot’s. ${nothing}.` : undefined;
}
function own_event_unreadable(name, why) {
    const refusal = new errors/* InvalidInput */.o9({
        code: 'event-unreadable',
        message: `The event "${(0,printable/* printable */.g)(name, 60)}" says nothing of a pull request.`,
        why,
        next: 'Run this on the event pull_request itself, or name the pull request: pull-request: <number>.',
    });
    return { kind: 'unreadable', refusal };
}

;// CONCATENATED MODULE: ./build/app/events/github-meaning.js








/**
 * What a run of a workflow is for. The name of its event alone does not decide: its ref and its payload count too. An
 * event whose payload may name a pull request and does not, counts as one for a pull request. Pure.
 */
function gitHubMeaning(facts) {
    const { name, ref } = facts;
    if (name === 'merge_group' || isMergeQueueBranch(ref))
        return mergeQueueRun;
    if (name.startsWith('pull_request'))
        return ownEvent(facts);
    const number = pullRequestOfRef(ref);
    if (number !== undefined) {
        return { kind: 'about-pull-request', what: `the event ${name} on the ref of a pull request`, number };
    }
    return byPayload(facts);
}
function byPayload(facts) {
    const { name } = facts;
    const payload = readPayload(facts.payload);
    switch (name) {
        case 'workflow_run':
            return workflowRunMeaning(payload);
        case 'deployment':
        case 'deployment_status':
            return deploymentMeaning(facts, payload);
        case 'check_run':
        case 'check_suite':
            return checkMeaning(name, payload);
        case 'status':
            return statusMeaning(payload);
        case 'issue_comment':
            if (payload.issue === undefined)
                return aboutPullRequest(name);
            break;
        case 'repository_dispatch':
            if (facts.payload === undefined)
                return aboutPullRequest(name);
            break;
    }
    const { pull_request, issue, client_payload, inputs } = payload;
    const named = named_pull_request_namedPullRequest({ pull_request, issue, client_payload, inputs });
    if (named !== undefined)
        return aboutPullRequest(name, named);
    return dispatchedPreview(name, payload) ?? { kind: 'ordinary' };
}

;// CONCATENATED MODULE: ./build/app/events/github-event.js




/** Bytes: GitHub caps the payload of a webhook at 25 MB. */
const greatestPayload = 32 * 1024 * 1024;
/** What woke the workflow, from what the runner says. A payload that cannot be read is evidence that is missing. */
function gitHubEvent(env) {
    const ref = env.GITHUB_REF || undefined;
    const { payload, problem } = loadPayload(env.GITHUB_EVENT_PATH ?? '');
    return {
        meaning: gitHubMeaning({
            name: env.GITHUB_EVENT_NAME ?? '',
            ref,
            actor: env.GITHUB_ACTOR ?? '',
            payload,
            ...(problem === undefined ? {} : { problem }),
        }),
        ref,
        defaultBranch: readPayload(payload).repository?.default_branch,
    };
}
function loadPayload(path) {
    if (path === '')
        return { problem: 'GITHUB_EVENT_PATH is not set.' };
    let text;
    try {
        text = readRegularFile(path, greatestPayload).toString('utf8');
    }
    catch {
        return { problem: `The file ${(0,printable/* printable */.g)(path)} cannot be read.` };
    }
    try {
        return { payload: JSON.parse(text) };
    }
    catch {
        return { problem: `The file ${(0,printable/* printable */.g)(path)} holds no JSON.` };
    }
}

// EXTERNAL MODULE: ./build/core/clouds.js
var clouds = __nccwpck_require__(93658);
;// CONCATENATED MODULE: ./build/identity/lazy-credential.js
/** A credential that is created when the first token is requested, because loading the library takes 40 ms. */
function lazyCredential(create) {
    let created;
    return {
        async getToken(scopes, options) {
            created ??= create();
            return (await created).getToken(scopes, options);
        },
    };
}

;// CONCATENATED MODULE: ./build/identity/library-credential.js



/**
 * A credential of @azure/identity that is created when the first token is requested and sends through the product's own
 * client. Rejects with a Failure where Entra could not be reached, otherwise with the library's error: the library
 * replaces the reason of a failed request by an error of its own.
 *
 * @param authority address of Entra; undefined for the library's default
 */
function libraryCredential(send, authority, create) {
    let failure;
    const explained = async (request) => {
        failure = undefined;
        try {
            const answer = await (0,connection_failure/* sendToService */.$D)(send, request);
            if (isPageInstead(answer))
                throw (0,connection_failure/* pageInstead */.YZ)(request.url, answer);
            return answer;
        }
        catch (error) {
            if (error instanceof errors/* Failure */.HR)
                failure = error;
            throw error;
        }
    };
    const credential = lazyCredential(async () => {
        const [identity, { credentialOptions: optionsFor }] = await Promise.all([
            Promise.all(/* import() */[__nccwpck_require__.e(237), __nccwpck_require__.e(907)]).then(__nccwpck_require__.bind(__nccwpck_require__, 39907)),
            Promise.all(/* import() */[__nccwpck_require__.e(237), __nccwpck_require__.e(753)]).then(__nccwpck_require__.bind(__nccwpck_require__, 61753)),
        ]);
        return create(identity, optionsFor(explained, authority));
    });
    return {
        async getToken(scopes, options) {
            failure = undefined;
            try {
                return await credential.getToken(scopes, options);
            }
            catch (error) {
                throw failure ?? error;
            }
        },
    };
}
/** A token service answers with JSON; a refusal may have other words, such as those of a managed identity. */
function isPageInstead({ status, text }) {
    if (status >= 300 && status < 500)
        return false;
    try {
        JSON.parse(text);
        return false;
    }
    catch {
        return true;
    }
}

;// CONCATENATED MODULE: ./build/identity/environment-credential.js






/**
 * Signs in when the first token is requested: with the session of the Azure CLI, otherwise with the service principal or
 * the managed identity that the environment names, in that order. An identity that is not configured is not tried.
 * Rejects with Denied when none is configured.
 *
 * @param authority address of Entra for the cloud of the run; undefined for the library's default
 */
function environmentCredential(env, send, authority) {
    return lazyCredential(() => signIn(env, send, env.AZURE_AUTHORITY_HOST || authority));
}
async function signIn(env, send, authority) {
    // Loading takes 40 ms, and only a run that reaches Azure needs it.
    const identity = await Promise.all(/* import() */[__nccwpck_require__.e(237), __nccwpck_require__.e(907)]).then(__nccwpck_require__.bind(__nccwpck_require__, 39907));
    const azureCli = new identity.AzureCliCredential({ processTimeoutInMs: azureCliTimeoutMs });
    const candidates = [azureCli];
    const { AZURE_TENANT_ID: tenant, AZURE_CLIENT_ID: client, AZURE_CLIENT_SECRET: secret } = env;
    if (tenant && client && secret)
        candidates.push(libraryCredential(send, authority, (_, options) => new identity.ClientSecretCredential(tenant, client, secret, options)));
    else if (tenant && client && env.AZURE_FEDERATED_TOKEN_FILE) {
        candidates.push(libraryCredential(send, authority, (_, options) => new identity.WorkloadIdentityCredential(options)));
    }
    if (env.IDENTITY_ENDPOINT || env.MSI_ENDPOINT) {
        // Its address is plain http within the machine, which the product's own client refuses outside loopback.
        candidates.push(client ? new identity.ManagedIdentityCredential(client) : new identity.ManagedIdentityCredential());
    }
    return {
        async getToken(scopes, options) {
            let session;
            for (const candidate of candidates) {
                try {
                    const token = await candidate.getToken(scopes, options);
                    if (token)
                        return token;
                }
                catch (error) {
                    // Only an identity that is not configured leads to the next one; a refused sign-in is reported.
                    if (!(error instanceof identity.CredentialUnavailableError))
                        throw error;
                    if (candidate === azureCli)
                        session = sessionProblem(error.message);
                }
            }
            throw notSignedIn(session);
        },
    };
}
/** Milliseconds; the Azure CLI takes a few seconds, and can wait for a person who is not there. */
const azureCliTimeoutMs = 60_000;
/** What is wrong with the session of the Azure CLI, from its words; undefined where the Azure CLI is not installed. */
function sessionProblem(said) {
    if (/could not be found/i.test(said))
        return undefined;
    if (/AADSTS(70043|700082|50078|50173)\b|\bexpired\b/i.test(said)) {
        return `The session of the Azure CLI has expired: ${(0,printable/* printable */.g)(said, 400)}`;
    }
    if (/^Please run 'az login'/.test(said)) {
        return 'The Azure CLI is installed, but has no valid session: nobody signed in, or the session has expired.';
    }
    if (/\bJSON\b/.test(said))
        return 'The Azure CLI is installed, but returned no token.';
    return `The Azure CLI returned no token: ${(0,printable/* printable */.g)(said, 400)}`;
}
/** No identity is configured, or none can sign in; an id of the embedded API Center without its address ends here too. */
function notSignedIn(session) {
    return new errors/* Denied */.Cb({
        code: 'not-signed-in',
        message: session === undefined ? 'No Azure identity is configured.' : 'No Azure identity can sign in.',
        why: session === undefined
            ? 'The run found no Azure CLI session, no service principal and no managed identity.'
            : `${session} No service principal and no managed identity is configured either.`,
        next: (0,core_message/* sentence */.em) `To sign in, ${(0,references/* way */.Mr)('sign-in')}. Or set AZURE_TENANT_ID, AZURE_CLIENT_ID and AZURE_CLIENT_SECRET, or run on a machine with a managed identity. To try it without Azure, ${(0,references/* way */.Mr)('use-embedded')}; or give ${(0,references/* input */.hF)('arm-endpoint')} with the address that ${(0,references/* command */.G5)('mcp-register', 'emulator')} prints.`,
    });
}

;// CONCATENATED MODULE: ./build/core/token-claims.js

/**
 * The claims of a JSON Web Token that a schema asks for; undefined when the text is not such a token or lacks a claim.
 * The signature is not checked: the service that receives the token does that.
 */
function readTokenClaims(token, claims) {
    try {
        const payload = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'));
        const parsed = dist/* safeParse */.xLC(claims, payload);
        return parsed.success ? parsed.output : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/identity/sign-in-refusal.js






const presentedClaims = dist/* object */.Ikc({ sub: dist/* string */.YjP(), iss: dist/* string */.YjP(), aud: dist/* string */.YjP() });
/** The three claims of a token; undefined when the text is not a token. The token itself is never shown. */
function readPresented(token) {
    const claims = readTokenClaims(token, presentedClaims);
    return claims && { subject: claims.sub, issuer: claims.iss, audience: claims.aud };
}
/** Codes of Entra for a token that no federated credential of the application matches. */
const noMatch = /^(700213|70021|700211|700212|7002138)$/;
/** The meaning of other refusals, by the code of Entra, and which of the two checks helps. */
const causes = {
    '700016': { why: 'The application is not in this tenant.', check: 'identity' },
    '7000229': { why: 'The application has no service principal in this tenant.', check: 'identity' },
    '90002': { why: 'The tenant does not exist in this cloud.', check: 'identity' },
    '900021': { why: 'The tenant id is not valid.', check: 'identity' },
    '900023': { why: 'The tenant id is not valid.', check: 'identity' },
    '900382': { why: 'The tenant belongs to another Azure cloud.', check: 'cloud' },
    '900439': { why: 'The tenant belongs to another Azure cloud.', check: 'cloud' },
    '7000215': { why: 'The client secret is wrong.', check: 'identity' },
    '7000222': { why: 'The client secret has expired.', check: 'identity' },
    '53003': { why: 'A conditional access policy of the tenant blocks this sign-in.', check: 'identity' },
};
/**
 * The failure for a sign-in that Entra refused. Where no federated credential matched, it shows the presented claims and
 * the command that creates a matching credential. Undefined when the error is not a refusal of Entra.
 */
function explainRefusal(error, { clientId, presented }, context) {
    if (!(error instanceof Error))
        return undefined;
    const code = /\bAADSTS(\d+)/.exec(error.message)?.[1];
    if (code === undefined)
        return undefined;
    if (noMatch.test(code) && presented) {
        return noFederatedCredential(error, { code, clientId, presented }, context);
    }
    const cause = causes[code];
    return new errors/* Denied */.Cb({
        code: 'sign-in-failed',
        message: `Entra refused the sign-in of ${context.bearer}: ${(0,printable/* printable */.g)(error.message, 600)}`,
        ...(cause === undefined ? {} : { why: cause.why }),
        next: cause?.check === 'cloud' ? context.checkCloud : context.checkIdentity,
        cause: error,
    });
}
function noFederatedCredential(cause, { code, clientId, presented: { subject, issuer, audience }, }, { bearer, subjects, otherSpelling }) {
    const parameters = JSON.stringify({ name: 'mcp-register', issuer, subject, audiences: [audience] });
    const other = otherSpelling?.(subject);
    const forApplication = (0,references/* command */.G5)(...['az', 'ad', 'app', 'federated-credential', 'create'], ...['--id', (0,printable/* printable */.g)(clientId), '--parameters', (0,printable/* printable */.g)(parameters, 900)]);
    const forIdentity = (0,references/* command */.G5)(...['az', 'identity', 'federated-credential', 'create', '--identity-name', '<name>'], ...['--resource-group', '<group>', '--name', 'mcp-register', '--issuer', (0,printable/* printable */.g)(issuer)], ...['--subject', (0,printable/* printable */.g)(subject), '--audiences', (0,printable/* printable */.g)(audience)]);
    return new errors/* Denied */.Cb({
        code: 'no-federated-credential',
        message: `Entra has no federated credential for the application ${(0,printable/* printable */.g)(clientId)} that matches ${bearer} (AADSTS${code}). Presented: subject ${(0,printable/* printable */.g)(subject)}, issuer ${(0,printable/* printable */.g)(issuer)}, audience ${(0,printable/* printable */.g)(audience)}.`,
        why: code === '7002138'
            ? `The subject differs only in upper and lower case, which Entra compares exactly. ${subjects}`
            : subjects,
        next: (0,core_message/* joined */.oR)([
            (0,core_message/* sentence */.em) `Create it: ${forApplication}`,
            (0,core_message/* sentence */.em) `for a user-assigned identity: ${forIdentity}`,
            ...(other === undefined
                ? []
                : [`if one exists already, it may have the other form of this subject: ${(0,printable/* printable */.g)(other)}`]),
        ], '; '),
        cause,
    });
}

;// CONCATENATED MODULE: ./build/identity/federated-credential.js



/** Milliseconds to keep the pipeline's token, which is valid for minutes: the library asks for it twice for each token. */
const assertionLifetimeMs = 60_000;
/**
 * Signs in without a secret: exchanges the pipeline's own token, requested for each sign-in, for a token of Entra.
 * Rejects with Denied, which explains what Entra refused.
 */
function federatedCredential(federation) {
    const { tenantId, clientId, context } = federation;
    const assertion = pipelineAssertion(federation);
    const credential = libraryCredential(federation.send, federation.authority, ({ ClientAssertionCredential }, options) => new ClientAssertionCredential(tenantId, clientId, assertion.get, options));
    return {
        async getToken(scopes, options) {
            try {
                return await credential.getToken(scopes, options);
            }
            catch (error) {
                const presented = assertion.presented();
                // The library wraps a failed request for the assertion; the original failure says more.
                throw assertion.failure() ?? refusalOf(error, { clientId, presented }, context);
            }
        },
    };
}
function refusalOf(error, presented, context) {
    return error instanceof errors/* Failure */.HR ? error : (explainRefusal(error, presented, context) ?? error);
}
function pipelineAssertion({ ask, now }) {
    let last;
    let presented;
    let failure;
    return {
        presented: () => presented,
        failure: () => failure,
        async get() {
            failure = undefined;
            if (!last || now() - last.at > assertionLifetimeMs)
                last = { token: ask(), at: now() };
            try {
                const token = await last.token;
                presented = readPresented(token);
                return token;
            }
            catch (error) {
                failure = error;
                last = undefined;
                throw error;
            }
        },
    };
}

;// CONCATENATED MODULE: ./build/identity/github-credential.js







/**
 * Signs in without a secret: exchanges the token of the workflow's job for a token of Entra, in the cloud that the
 * address of Azure Resource Manager belongs to. Rejects with Denied.
 */
function gitHubCredential({ clientId, tenantId, armEndpoint }, env, { send, now, mask }) {
    const cloud = (0,clouds/* cloudAt */.fI)(armEndpoint);
    const { federationAudience } = cloud ?? clouds/* publicCloud */.Tj;
    return federatedCredential({
        tenantId,
        clientId,
        // Azure Stack and tests set their own authority.
        authority: env.AZURE_AUTHORITY_HOST || cloud?.authority,
        ask: async () => {
            const token = await askRunner(federationAudience, env, send);
            mask(token);
            return token;
        },
        send,
        now,
        context: contextOf(env),
    });
}
function contextOf(env) {
    return {
        bearer: 'this job',
        subjects: 'Each branch, each environment and pull requests have different subjects. In repositories that were created, renamed or transferred since July 2026, the subject contains the ids of owner and repository.',
        checkIdentity: (0,core_message/* sentence */.em) `Check ${(0,references/* input */.hF)('client-id')} and ${(0,references/* input */.hF)('tenant-id')}: the application must belong to that tenant.`,
        checkCloud: (0,core_message/* sentence */.em) `Set ${(0,references/* input */.hF)('arm-endpoint')} to the cloud of the tenant.`,
        otherSpelling: (subject) => otherSpelling(subject, env),
    };
}
/** The subject with the ids of owner and repository where it has none, without them where it has them. */
function otherSpelling(subject, env) {
    const [owner, name] = env.GITHUB_REPOSITORY?.split('/') ?? [];
    const { GITHUB_REPOSITORY_OWNER_ID: ownerId, GITHUB_REPOSITORY_ID: id } = env;
    if (!owner || !name || !ownerId || !id)
        return undefined;
    const [plain, numbered] = [`repo:${owner}/${name}:`, `repo:${owner}@${ownerId}/${name}@${id}:`];
    if (subject.startsWith(plain))
        return `${numbered}${subject.slice(plain.length)}`;
    if (subject.startsWith(numbered))
        return `${plain}${subject.slice(numbered.length)}`;
    return undefined;
}
const answer = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* parseJson */.qFJ(), dist/* object */.Ikc({ value: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* nonEmpty */.hq()) }));
async function askRunner(audience, env, send) {
    const { ACTIONS_ID_TOKEN_REQUEST_URL: url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: token } = env;
    if (!url || !token) {
        throw new errors/* Denied */.Cb({
            code: 'no-id-token',
            message: 'This job is not allowed to request an id token.',
            why: 'The job lacks the permission id-token: write. A pull request from a fork never has it.',
            next: 'Add this line to the job: permissions: { id-token: write, contents: read }',
        });
    }
    const response = await (0,connection_failure/* sendToService */.$D)(send, {
        method: 'GET',
        url: `${url}&audience=${encodeURIComponent(audience)}`,
        headers: { authorization: `Bearer ${token}`, accept: 'application/json' },
        repeatable: true,
    });
    const parsed = response.status === 200 ? dist/* safeParse */.xLC(answer, response.text) : undefined;
    if (parsed?.success)
        return parsed.output.value;
    throw noToken(`it returned the status ${response.status}`);
}
function noToken(what) {
    return new errors/* Denied */.Cb({
        code: 'no-id-token',
        message: `The token service of GitHub issued no token for this job: ${what}.`,
        next: 'Run the job again. If it fails again, check the status page of GitHub Actions.',
    });
}

;// CONCATENATED MODULE: ./build/repositories/github-viewer.js

/** The name under which the token of a workflow's job writes. */
const jobsOwnName = 'github-actions[bot]';
const viewerSchema = dist/* looseObject */._H3({ viewer: dist/* looseObject */._H3({ login: dist/* string */.YjP() }) });
const userSchema = dist/* looseObject */._H3({ login: dist/* string */.YjP() });
/**
 * Under which name a token writes, as {@link plainName} gives names. Only an app's own token may ask by GraphQL, and only
 * a person's may ask for the user; else it is the job's own.
 */
async function gitHubViewer(connect) {
    const { octokit } = await connect();
    const answer = await octokit.graphql('{ viewer { login } }').catch(() => undefined);
    const parsed = dist/* safeParse */.xLC(viewerSchema, answer);
    if (parsed.success)
        return plainName(parsed.output.viewer.login);
    const user = await octokit.request('GET /user').catch(() => undefined);
    const named = dist/* safeParse */.xLC(userSchema, user?.data);
    return plainName(named.success ? named.output.login : jobsOwnName);
}
/** Some answers write a bot's name with `[bot]`, some without. */
function plainName(login) {
    return login.toLowerCase().replace(/\[bot\]$/, '');
}

;// CONCATENATED MODULE: ./build/repositories/github-issues.js





const issueSchema = dist/* looseObject */._H3({
    number: dist/* number */.aig(),
    state: dist/* picklist */.KIO(['open', 'closed']),
    body: dist/* nullish */.cl6(dist/* string */.YjP()),
    html_url: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* string */.YjP(), dist/* url */.OZ5())),
    user: dist/* nullish */.cl6(dist/* looseObject */._H3({ login: dist/* string */.YjP() })),
    /** Present only for a pull request, which GitHub lists among the issues. */
    pull_request: dist/* optional */.lqM(dist/* unknown */.L5J()),
});
/** Pages of 100 issues, those that changed last first: ours changes with each audit. */
const greatestPages = 10;
/** Issues on GitHub, or on a forge with the same API. */
function gitHubIssues(access) {
    const connect = gitHubConnection(access);
    return {
        async find(marker) {
            const { octokit, owner, repo } = await connect();
            const own = await gitHubViewer(connect);
            let pages = 0;
            const ours = await octokit
                .paginate('GET /repos/{owner}/{repo}/issues', { owner, repo, state: 'all', sort: 'updated', direction: 'desc', per_page: 100 }, ({ data }, done) => {
                const found = dist/* parse */.qgA(dist/* array */.YOg(issueSchema), data).filter(({ body, user, pull_request }) => {
                    const isOurs = plainName(user?.login ?? '') === own && pull_request === undefined;
                    return isOurs && body?.includes(marker);
                });
                if (found.length > 0 || ++pages >= greatestPages)
                    done();
                return found;
            })
                .catch(explained);
            const issue = ours.find(({ state }) => state === 'open') ?? ours[0];
            return issue && stored(issue);
        },
        async create(text) {
            const { octokit, owner, repo } = await connect();
            const { data } = await octokit
                .request('POST /repos/{owner}/{repo}/issues', { owner, repo, ...text })
                .catch(explained);
            return stored(dist/* parse */.qgA(issueSchema, data));
        },
        async update(number, { open, ...text }) {
            const { octokit, owner, repo } = await connect();
            await octokit
                .request('PATCH /repos/{owner}/{repo}/issues/{issue_number}', {
                owner,
                repo,
                issue_number: number,
                ...text,
                state: open ? 'open' : 'closed',
            })
                .catch(explained);
        },
    };
}
function stored({ number, body, state, html_url }) {
    return { number, body: body ?? '', open: state === 'open', ...(0,optional/* optional */.l)('url', html_url) };
}
function explained(error) {
    throw new pull_requests/* RepositoryRefusal */.N(explainGitHub(error, 'allow-issues'), { cause: error });
}

;// CONCATENATED MODULE: ./build/repositories/github-questions.js

const github_questions_repository = dist/* looseObject */._H3({ full_name: dist/* string */.YjP() });
const pullSchema = dist/* looseObject */._H3({
    number: dist/* number */.aig(),
    state: dist/* picklist */.KIO(['open', 'closed']),
    // The repository is null when the fork was deleted.
    head: dist/* optional */.lqM(dist/* looseObject */._H3({ sha: dist/* string */.YjP(), repo: dist/* nullable */.mee(github_questions_repository) })),
    base: dist/* optional */.lqM(dist/* looseObject */._H3({ repo: github_questions_repository })),
});
const branchSchema = dist/* looseObject */._H3({ commit: dist/* looseObject */._H3({ sha: dist/* string */.YjP() }) });
const github_questions_repositorySchema = dist/* looseObject */._H3({ default_branch: dist/* string */.YjP() });
/** What a run asks GitHub to understand its event. What is refused once more after two retries is final. */
function gitHubQuestions(connect, onUnknown) {
    const orUnknown = async (question) => {
        try {
            return await question;
        }
        catch (error) {
            onUnknown(error);
            return undefined;
        }
    };
    return {
        find: (wanted) => orUnknown(find(connect, wanted)),
        newestCommit: (branch) => orUnknown(newestCommit(connect, branch)),
        defaultBranch: () => orUnknown(defaultBranch(connect)),
    };
}
async function find(connect, { number, headSha }) {
    const { octokit, owner, repo } = await connect();
    if (number !== undefined) {
        const { data } = await octokit.request('GET /repos/{owner}/{repo}/pulls/{pull_number}', {
            owner,
            repo,
            pull_number: number,
        });
        return [foundOf(dist/* parse */.qgA(pullSchema, data))];
    }
    const { data } = await octokit.request('GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls', {
        owner,
        repo,
        commit_sha: headSha ?? '',
        per_page: 100,
    });
    const here = `${owner}/${repo}`.toLowerCase();
    return dist/* parse */.qgA(dist/* array */.YOg(pullSchema), data)
        .filter(({ base }) => base?.repo.full_name.toLowerCase() === here)
        .map(foundOf)
        .filter((found) => found.headSha === headSha);
}
async function newestCommit(connect, branch) {
    const { octokit, owner, repo } = await connect();
    const { data } = await octokit.request('GET /repos/{owner}/{repo}/branches/{branch}', {
        owner,
        repo,
        branch,
    });
    return dist/* parse */.qgA(branchSchema, data).commit.sha;
}
async function defaultBranch(connect) {
    const { octokit, owner, repo } = await connect();
    const { data } = await octokit.request('GET /repos/{owner}/{repo}', { owner, repo });
    return dist/* parse */.qgA(github_questions_repositorySchema, data).default_branch;
}
function foundOf({ number, state, head, base }) {
    const fork = head === undefined || base === undefined
        ? undefined
        : head.repo?.full_name.toLowerCase() !== base.repo.full_name.toLowerCase();
    return { number, open: state === 'open', fork, headSha: head?.sha };
}

;// CONCATENATED MODULE: ./build/repositories/github-pull-requests.js






const github_pull_requests_pullSchema = dist/* looseObject */._H3({ state: dist/* picklist */.KIO(['open', 'closed']) });
const commentSchema = dist/* looseObject */._H3({
    id: dist/* number */.aig(),
    body: dist/* nullish */.cl6(dist/* string */.YjP()),
    html_url: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* string */.YjP(), dist/* url */.OZ5())),
    user: dist/* nullish */.cl6(dist/* looseObject */._H3({ login: dist/* string */.YjP() })),
});
/** Pages of 100 comments: older ones are read first, and ours is among the first. */
const github_pull_requests_greatestPages = 50;
/** Pull requests on GitHub, or on a forge with the same API. */
function gitHubPullRequests(access) {
    const connect = gitHubConnection(access);
    return {
        async stateOf(pullRequest) {
            try {
                const { octokit, owner, repo } = await connect();
                const { data } = await octokit.request('GET /repos/{owner}/{repo}/pulls/{pull_number}', {
                    owner,
                    repo,
                    pull_number: pullRequest,
                });
                return dist/* parse */.qgA(github_pull_requests_pullSchema, data).state;
            }
            catch (error) {
                access.onUnknown(explainGitHub(error));
                return 'unknown';
            }
        },
        ...gitHubQuestions(connect, (error) => access.onUnknown(explainGitHub(error))),
        commentsOn: (pullRequest, marker) => comments(connect, pullRequest, marker),
    };
}
function comments(connect, pullRequest, marker) {
    let author;
    /** Comments that this run made are ours, whatever name their author has. */
    const created = new Set();
    /** Under which name this run wrote: a host that does not say who asks tells it with a new comment. */
    const wroteAs = new Set();
    function isOurs({ id, user, body }, own) {
        if (!body?.includes(marker))
            return false;
        const login = user?.login ?? '';
        return created.has(id) || wroteAs.has(login) || plainName(login) === own;
    }
    return {
        async list() {
            const { octokit, owner, repo } = await connect();
            author ??= gitHubViewer(connect);
            let pages = 0;
            const [own, all] = await Promise.all([
                author,
                octokit.paginate('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', { owner, repo, issue_number: pullRequest, per_page: 100 }, ({ data }, done) => {
                    if (++pages >= github_pull_requests_greatestPages)
                        done();
                    return dist/* parse */.qgA(dist/* array */.YOg(commentSchema), data).filter(({ body }) => body?.includes(marker));
                }),
            ]).catch(github_pull_requests_explained);
            return all
                .filter((comment) => isOurs(comment, own))
                .map(github_pull_requests_stored)
                .sort((a, b) => a.id - b.id);
        },
        async create(body) {
            const { octokit, owner, repo } = await connect();
            const comment = await octokit
                .request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
                owner,
                repo,
                issue_number: pullRequest,
                body,
            })
                .then(({ data }) => dist/* parse */.qgA(commentSchema, data))
                .catch(github_pull_requests_explained);
            created.add(comment.id);
            if (comment.user)
                wroteAs.add(comment.user.login);
            return github_pull_requests_stored(comment);
        },
        async update(id, body) {
            const { octokit, owner, repo } = await connect();
            return octokit
                .request('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', {
                owner,
                repo,
                comment_id: id,
                body,
            })
                .then(() => true)
                .catch((error) => (statusOf(error) === 404 ? false : github_pull_requests_explained(error)));
        },
        async remove(id) {
            const { octokit, owner, repo } = await connect();
            await octokit
                .request('DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}', { owner, repo, comment_id: id })
                .catch((error) => (statusOf(error) === 404 ? undefined : github_pull_requests_explained(error)));
        },
    };
}
function github_pull_requests_stored({ id, body, html_url }) {
    return { id, body: body ?? '', ...(0,optional/* optional */.l)('url', html_url) };
}
function github_pull_requests_explained(error) {
    throw new pull_requests/* RepositoryRefusal */.N(explainGitHub(error), { cause: error });
}

;// CONCATENATED MODULE: ./build/hosts/github/action-inputs.js

/**
 * The inputs as the runner hands them over: `INPUT_` and the name in upper case, hyphens kept. What is not
 * given is an empty text.
 */
function actionInputs(env) {
    return Object.fromEntries(table/* inputRows */.k8
        .filter(({ cliOnly }) => !cliOnly)
        .map(({ name }) => [name, variable(env, name)])
        .filter(([, value]) => value.trim() !== ''));
}
function variable(env, name) {
    return env[`INPUT_${name.toUpperCase()}`] ?? '';
}

;// CONCATENATED MODULE: ./build/hosts/github/words.js
const ways = {
    'sign-in': 'give client-id and tenant-id, or run azure/login in an earlier step',
    'show-details': 'with debug logging enabled',
    'allow-pull-request-comments': 'give the job permissions: { pull-requests: write }',
    'allow-issues': 'give the job permissions: { issues: write }',
    'trust-authority': 'under env of this step, set NODE_EXTRA_CA_CERTS to its path',
    'sign-in-to-proxy': 'under env of this step, set HTTPS_PROXY to http://<user>:<password>@<proxy>:<port>, from a secret',
    'use-embedded': 'run the command line on your machine, where it has an embedded API Center',
};
/** How the action spells inputs, and what a workflow does. */
const gitHubWords = {
    input: (name, value) => (value === undefined ? name : `${name}: ${value}`),
    way: (way) => ways[way],
};

;// CONCATENATED MODULE: ./build/hosts/github/host.js





















/** GitHub Actions, by the variables of a step and the toolkit that every action uses. */
function gitHubHost(env) {
    const raw = actionInputs(env);
    const command = env.INPUT_COMMAND ?? '';
    return {
        words: gitHubWords,
        command,
        run: runFacts(env),
        source: sourceOfPipeline(env),
        log: {
            info: info,
            debug: core_debug,
            group: group,
            mask: core_setSecret,
            annotate,
        },
        secrets: () => [...secretValues(raw), ...secretsOfEnvironment(env)],
        step: async () => ({ command: parsePipelineCommand(command), raw }),
        event: () => gitHubEvent(env),
        comments: true,
        signIn: (inputs, network, conceal) => host_signIn(inputs, env, { network, conceal }),
        pullRequestsOf: (source, access) => pullRequestsOf(source, access, env),
        issuesOf: ({ gitHubToken: token, network }) => gitHubIssues({
            send: createServiceClient(network),
            token,
            repository: env.GITHUB_REPOSITORY,
            apiUrl: env.GITHUB_API_URL,
        }),
        publication: publicationOf(env),
    };
}
function annotate({ level, code, text }) {
    const lines = text.split('\n').map((line) => (0,printable/* printable */.g)(line, 1500));
    const say = { error: error, warning: warning, notice: notice }[level];
    say(lines.join('\n'), { title: code });
}
/** As the workflow's own job where `client-id` is given, else as the session of azure/login or the environment says. */
function host_signIn({ clientId, tenantId, endpoint }, env, { network, conceal }) {
    const send = createServiceClient(network);
    if (clientId === undefined || tenantId === undefined) {
        return environmentCredential(env, send, (0,clouds/* cloudAt */.fI)(endpoint.url)?.authority);
    }
    const ports = { send, now: network.wallClock, mask: conceal };
    return gitHubCredential({ clientId, tenantId, armEndpoint: endpoint.url }, env, ports);
}
function pullRequestsOf(source, { gitHubToken: token, network, onUnknown }, env) {
    const place = gitHubRepositoryOf(source, gitHubRules(env));
    if (place)
        return gitHubPullRequests({ send: createServiceClient(network), token, ...place, onUnknown });
    return (0,pull_requests/* unknownPullRequests */._)(`the token of the job cannot ask about the pull requests of ${(0,registration_source/* shownSource */.Vt)(source)}`, onUnknown);
}
function publicationOf(env) {
    return {
        async saveReport(json) {
            // Several steps of one job each keep theirs.
            const step = (env.GITHUB_ACTION ?? '').replace(/[^\w-]/g, '');
            const path = (0,external_node_path_.join)(env.RUNNER_TEMP || (0,external_node_os_.tmpdir)(), `mcp-register-report${step && `-${step}`}.json`);
            await own_file_replaceOwnFile(path, [Buffer.from(json())]);
            return path;
        },
        async outputs(values) {
            // The toolkit would wait for a reader of a pipe, and write through a link.
            if (env.GITHUB_OUTPUT)
                await appendToOwnFile(env.GITHUB_OUTPUT, '');
            for (const [name, value] of Object.entries(values))
                setOutput(name, value);
        },
        async summary(markdown) {
            if (env.GITHUB_STEP_SUMMARY)
                await appendToOwnFile(env.GITHUB_STEP_SUMMARY, markdown());
        },
        finish(report, line) {
            info((0,printable/* printable */.g)(line, 1000));
            // The runner knows pass and fail alone; the code itself is an output.
            if (report.error)
                process.exitCode = 1;
        },
    };
}

;// CONCATENATED MODULE: ./build/hosts/github/main.js






/** Runs the action and ends the process. The exit code of the process says pass or fail; the outputs say the rest. */
async function runAction(env) {
    await run(gitHubHost(env), () => ({
        network: createNetwork(cancellation()),
        gitHub: gitHubRules(env),
        environment: env,
        startUpMs: performance.now(),
    }));
    await endProcess();
}


/***/ }),

/***/ 19461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ RepositoryRefusal),
/* harmony export */   _: () => (/* binding */ unknownPullRequests)
/* harmony export */ });
/* harmony import */ var _core_message_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(85285);

/** The host of a repository refused a request, or did not respond as expected. */
class RepositoryRefusal extends Error {
    /** Why, and what to do: the part of a sentence after a colon. */
    reason;
    constructor(reason, options = {}) {
        super((0,_core_message_js__WEBPACK_IMPORTED_MODULE_0__/* .render */ .XX)(reason, _core_message_js__WEBPACK_IMPORTED_MODULE_0__/* .plainWords */ .c5), options);
        this.reason = reason;
    }
}
/** Pull requests of which nothing is known, and why. */
function unknownPullRequests(why, onUnknown) {
    const refuse = () => Promise.reject(new RepositoryRefusal(why));
    return {
        stateOf() {
            onUnknown(why);
            return Promise.resolve('unknown');
        },
        find() {
            onUnknown(why);
            return Promise.resolve(undefined);
        },
        newestCommit: () => Promise.resolve(undefined),
        defaultBranch: () => Promise.resolve(undefined),
        commentsOn: () => ({ list: refuse, create: refuse, update: refuse, remove: refuse }),
    };
}


/***/ }),

/***/ 58508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
/** The version of this product; a test holds it to package.json. */
const version = '0.1.0';


/***/ }),

/***/ 77934:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BuJ: () => (/* binding */ getDotPath),
/* harmony export */   CxQ: () => (/* binding */ strictTuple),
/* harmony export */   FsL: () => (/* binding */ pipe),
/* harmony export */   H6d: () => (/* binding */ ValiError),
/* harmony export */   IeY: () => (/* binding */ custom),
/* harmony export */   Ikc: () => (/* binding */ object),
/* harmony export */   KCZ: () => (/* binding */ union),
/* harmony export */   KIO: () => (/* binding */ picklist),
/* harmony export */   L5J: () => (/* binding */ unknown),
/* harmony export */   NpB: () => (/* binding */ fallback),
/* harmony export */   OZ5: () => (/* binding */ url),
/* harmony export */   PVZ: () => (/* binding */ tuple),
/* harmony export */   RZV: () => (/* binding */ lazy),
/* harmony export */   Ru6: () => (/* binding */ maxLength),
/* harmony export */   Vxk: () => (/* binding */ undefined_),
/* harmony export */   Wwf: () => (/* binding */ minValue),
/* harmony export */   Y2b: () => (/* binding */ safeInteger),
/* harmony export */   YOg: () => (/* binding */ array),
/* harmony export */   YjP: () => (/* binding */ string),
/* harmony export */   _H3: () => (/* binding */ looseObject),
/* harmony export */   aig: () => (/* binding */ number),
/* harmony export */   cGV: () => (/* binding */ maxValue),
/* harmony export */   cl6: () => (/* binding */ nullish),
/* harmony export */   euz: () => (/* binding */ literal),
/* harmony export */   g1P: () => (/* binding */ record),
/* harmony export */   hq: () => (/* binding */ nonEmpty),
/* harmony export */   lqM: () => (/* binding */ optional),
/* harmony export */   mee: () => (/* binding */ nullable),
/* harmony export */   ndf: () => (/* binding */ integer),
/* harmony export */   qFJ: () => (/* binding */ parseJson),
/* harmony export */   qgA: () => (/* binding */ parse),
/* harmony export */   rej: () => (/* binding */ strictObject),
/* harmony export */   xLC: () => (/* binding */ safeParse),
/* harmony export */   y$5: () => (/* binding */ intersect),
/* harmony export */   yGV: () => (/* binding */ regex),
/* harmony export */   yqP: () => (/* binding */ exactOptional),
/* harmony export */   z6Y: () => (/* binding */ check),
/* harmony export */   zMY: () => (/* binding */ boolean)
/* harmony export */ });
/* unused harmony exports BASE64_REGEX, BIC_REGEX, CUID2_REGEX, DECIMAL_REGEX, DIGITS_REGEX, DOMAIN_REGEX, EMAIL_REGEX, EMOJI_REGEX, HEXADECIMAL_REGEX, HEX_COLOR_REGEX, IMEI_REGEX, IPV4_REGEX, IPV6_REGEX, IP_REGEX, ISO_DATE_REGEX, ISO_DATE_TIME_REGEX, ISO_DATE_TIME_SECOND_REGEX, ISO_TIMESTAMP_REGEX, ISO_TIME_REGEX, ISO_TIME_SECOND_REGEX, ISO_WEEK_REGEX, ISRC_REGEX, JWS_COMPACT_REGEX, KSUID_REGEX, MAC48_REGEX, MAC64_REGEX, MAC_REGEX, NANO_ID_REGEX, OCTAL_REGEX, RFC_EMAIL_REGEX, SLUG_REGEX, ULID_REGEX, UUID_REGEX, _addIssue, _cloneDataset, _formatCase, _getByteCount, _getCodePointCount, _getGraphemeCount, _getLastMetadata, _getWordCount, _isLuhnAlgo, _isSameValueZero, _isValidObjectKey, _isValueMatch, _joinExpects, _standardSchema, _stringify, any, args, argsAsync, arrayAsync, assert, awaitAsync, base64, bic, bigint, blob, brand, bytes, cache, cacheAsync, checkAsync, checkItems, checkItemsAsync, codePoints, config, creditCard, cuid2, customAsync, date, decimal, deleteGlobalConfig, deleteGlobalMessage, deleteSchemaMessage, deleteSpecificMessage, description, digits, domain, email, emoji, empty, endsWith, entries, entriesFromList, entriesFromObjects, enum, enum_, everyItem, exactOptionalAsync, examples, excludes, fallbackAsync, file, filterItems, findItem, finite, flatten, flavor, forward, forwardAsync, function, function_, getDefault, getDefaults, getDefaultsAsync, getDescription, getExamples, getFallback, getFallbacks, getFallbacksAsync, getGlobalConfig, getGlobalMessage, getMetadata, getSchemaMessage, getSpecificMessage, getTitle, graphemes, gtValue, guard, hash, hexColor, hexadecimal, imei, includes, instance, intersectAsync, ip, ipv4, ipv6, is, isOfKind, isOfType, isValiError, isbn, isoDate, isoDateTime, isoDateTimeSecond, isoTime, isoTimeSecond, isoTimestamp, isoWeek, isrc, jwsCompact, keyof, ksuid, lazyAsync, length, looseObjectAsync, looseTuple, looseTupleAsync, ltValue, mac, mac48, mac64, map, mapAsync, mapItems, maxBytes, maxCodePoints, maxEntries, maxGraphemes, maxSize, maxWords, message, metadata, mimeType, minBytes, minCodePoints, minEntries, minGraphemes, minLength, minSize, minWords, multipleOf, nan, nanoid, never, nonNullable, nonNullableAsync, nonNullish, nonNullishAsync, nonOptional, nonOptionalAsync, normalize, notBytes, notCodePoints, notEntries, notGraphemes, notLength, notSize, notValue, notValues, notWords, null, null_, nullableAsync, nullishAsync, objectAsync, objectWithRest, objectWithRestAsync, octal, omit, optionalAsync, parseAsync, parseBoolean, parser, parserAsync, partial, partialAsync, partialCheck, partialCheckAsync, pick, pipeAsync, promise, rawCheck, rawCheckAsync, rawTransform, rawTransformAsync, readonly, recordAsync, reduceItems, required, requiredAsync, returns, returnsAsync, rfcEmail, safeParseAsync, safeParser, safeParserAsync, set, setAsync, setGlobalConfig, setGlobalMessage, setSchemaMessage, setSpecificMessage, size, slug, someItem, sortItems, startsWith, strictObjectAsync, strictTupleAsync, stringifyJson, summarize, symbol, title, toBigint, toBoolean, toCamelCase, toDate, toKebabCase, toLowerCase, toMaxValue, toMinValue, toNumber, toPascalCase, toSnakeCase, toString, toUpperCase, transform, transformAsync, trim, trimEnd, trimStart, tupleAsync, tupleWithRest, tupleWithRestAsync, ulid, undefined_, undefinedable, undefinedableAsync, unionAsync, unwrap, uuid, value, values, variant, variantAsync, void, void_, words */
//#region src/storages/globalConfig/globalConfig.ts
let store$4;
const DEFAULT_CONFIG = {
	lang: void 0,
	message: void 0,
	abortEarly: void 0,
	abortPipeEarly: void 0
};
/**
* Sets the global configuration.
*
* @param config The configuration.
*/
function setGlobalConfig(config$1) {
	store$4 = {
		...store$4,
		...config$1
	};
}
/**
* Returns the global configuration.
*
* @param config The config to merge.
*
* @returns The configuration.
*/
/* @__NO_SIDE_EFFECTS__ */
function getGlobalConfig(config$1) {
	if (!config$1 && !store$4) return DEFAULT_CONFIG;
	return {
		lang: config$1?.lang ?? store$4?.lang,
		message: config$1?.message,
		abortEarly: config$1?.abortEarly ?? store$4?.abortEarly,
		abortPipeEarly: config$1?.abortPipeEarly ?? store$4?.abortPipeEarly
	};
}
/**
* Deletes the global configuration.
*/
function deleteGlobalConfig() {
	store$4 = void 0;
}

//#endregion
//#region src/storages/globalMessage/globalMessage.ts
let store$3;
/**
* Sets a global error message.
*
* @param message The error message.
* @param lang The language of the message.
*/
function setGlobalMessage(message$1, lang) {
	if (!store$3) store$3 = /* @__PURE__ */ new Map();
	store$3.set(lang, message$1);
}
/**
* Returns a global error message.
*
* @param lang The language of the message.
*
* @returns The error message.
*/
/* @__NO_SIDE_EFFECTS__ */
function getGlobalMessage(lang) {
	return store$3?.get(lang);
}
/**
* Deletes a global error message.
*
* @param lang The language of the message.
*/
function deleteGlobalMessage(lang) {
	store$3?.delete(lang);
}

//#endregion
//#region src/storages/schemaMessage/schemaMessage.ts
let store$2;
/**
* Sets a schema error message.
*
* @param message The error message.
* @param lang The language of the message.
*/
function setSchemaMessage(message$1, lang) {
	if (!store$2) store$2 = /* @__PURE__ */ new Map();
	store$2.set(lang, message$1);
}
/**
* Returns a schema error message.
*
* @param lang The language of the message.
*
* @returns The error message.
*/
/* @__NO_SIDE_EFFECTS__ */
function getSchemaMessage(lang) {
	return store$2?.get(lang);
}
/**
* Deletes a schema error message.
*
* @param lang The language of the message.
*/
function deleteSchemaMessage(lang) {
	store$2?.delete(lang);
}

//#endregion
//#region src/storages/specificMessage/specificMessage.ts
let store$1;
/**
* Sets a specific error message.
*
* @param reference The identifier reference.
* @param message The error message.
* @param lang The language of the message.
*/
function setSpecificMessage(reference, message$1, lang) {
	if (!store$1) store$1 = /* @__PURE__ */ new Map();
	if (!store$1.get(reference)) store$1.set(reference, /* @__PURE__ */ new Map());
	store$1.get(reference).set(lang, message$1);
}
/**
* Returns a specific error message.
*
* @param reference The identifier reference.
* @param lang The language of the message.
*
* @returns The error message.
*/
/* @__NO_SIDE_EFFECTS__ */
function getSpecificMessage(reference, lang) {
	return store$1?.get(reference)?.get(lang);
}
/**
* Deletes a specific error message.
*
* @param reference The identifier reference.
* @param lang The language of the message.
*/
function deleteSpecificMessage(reference, lang) {
	store$1?.get(reference)?.delete(lang);
}

//#endregion
//#region src/utils/_stringify/_stringify.ts
/**
* Stringifies an unknown input to a literal or type string.
*
* @param input The unknown input.
*
* @returns A literal or type string.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _stringify(input) {
	const type = typeof input;
	if (type === "string") return `"${input}"`;
	if (type === "number" || type === "bigint" || type === "boolean") return `${input}`;
	if (type === "object" || type === "function") return (input && Object.getPrototypeOf(input)?.constructor?.name) ?? "null";
	return type;
}

//#endregion
//#region src/utils/_addIssue/_addIssue.ts
/**
* Adds an issue to the dataset.
*
* @param context The issue context.
* @param label The issue label.
* @param dataset The input dataset.
* @param config The configuration.
* @param other The optional props.
*
* @internal
*/
function _addIssue(context, label, dataset, config$1, other) {
	const input = other && "input" in other ? other.input : dataset.value;
	const expected = other?.expected ?? context.expects ?? null;
	const received = other?.received ?? /* @__PURE__ */ _stringify(input);
	const issue = {
		kind: context.kind,
		type: context.type,
		input,
		expected,
		received,
		message: `Invalid ${label}: ${expected ? `Expected ${expected} but r` : "R"}eceived ${received}`,
		requirement: context.requirement,
		path: other?.path,
		issues: other?.issues,
		lang: config$1.lang,
		abortEarly: config$1.abortEarly,
		abortPipeEarly: config$1.abortPipeEarly
	};
	const isSchema = context.kind === "schema";
	const message$1 = other?.message ?? context.message ?? /* @__PURE__ */ getSpecificMessage(context.reference, issue.lang) ?? (isSchema ? /* @__PURE__ */ getSchemaMessage(issue.lang) : null) ?? config$1.message ?? /* @__PURE__ */ getGlobalMessage(issue.lang);
	if (message$1 !== void 0) issue.message = typeof message$1 === "function" ? message$1(issue) : message$1;
	if (isSchema) dataset.typed = false;
	if (dataset.issues) dataset.issues.push(issue);
	else dataset.issues = [issue];
}

//#endregion
//#region src/utils/_cloneDataset/_cloneDataset.ts
/**
* Creates a shallow copy of a dataset.
*
* Hint: The `value` is copied by reference, but the `issues` array, its issues
* and their `path` arrays are cloned to avoid reusing mutable dataset state
* across multiple runs. Mutating a returned object or array value can
* therefore affect later cache hits that reuse the same cached output.
*
* @param dataset The output dataset.
*
* @returns The copied output dataset.
*/
/* @__NO_SIDE_EFFECTS__ */
function _cloneDataset(dataset) {
	return {
		typed: dataset.typed,
		value: dataset.value,
		issues: dataset.issues?.map((issue) => ({
			...issue,
			path: issue.path && [...issue.path]
		}))
	};
}

//#endregion
//#region src/utils/_formatCase/_formatCase.ts
/**
* Splits a string into lowercase words and rejoins them with the given
* separator and capitalization rules.
*
* Words are separated by `_`, `-` and ASCII whitespace, as well as by case
* and acronym boundaries. Whether the first or subsequent words are
* capitalized is controlled by `capFirst` and `capRest`.
*
* Hint: Implemented in a single pass that emits directly to the result
* string to avoid an intermediate `string[]` allocation. ASCII chars are
* classified via char codes to skip `.toLowerCase()` and `.toUpperCase()`
* method calls in the common case.
*
* Hint: Digits are treated as a separate character class, so `item2Name`
* yields `item2` and `name` rather than `item`, `2` and `name`.
*
* @param input The input string.
* @param separator The string inserted between words.
* @param capFirst Whether to capitalize the first word.
* @param capRest Whether to capitalize subsequent words.
*
* @returns The formatted string.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _formatCase(input, separator, capFirst, capRest) {
	let result = "";
	let firstWord = true;
	let start = 0;
	let prev = 0;
	let prevPrev = 0;
	const flush = (end) => {
		if (end > start) {
			let word = input.slice(start, end).toLowerCase();
			if (firstWord ? capFirst : capRest) {
				const firstCode = word.charCodeAt(0);
				if (firstCode >= 97 && firstCode <= 122) word = String.fromCharCode(firstCode - 32) + word.slice(1);
				else {
					const charLen = firstCode >= 55296 && firstCode <= 56319 ? 2 : 1;
					word = word.slice(0, charLen).toUpperCase() + word.slice(charLen);
				}
			}
			result += firstWord ? word : separator + word;
			firstWord = false;
		}
	};
	for (let index = 0; index < input.length; index++) {
		const code = input.charCodeAt(index);
		let type;
		if (code === 32 || code === 9 || code === 10 || code === 11 || code === 12 || code === 13 || code === 45 || code === 95) {
			flush(index);
			start = index + 1;
			type = 0;
		} else if (code < 128) type = code >= 65 && code <= 90 ? 1 : code >= 97 && code <= 122 ? 2 : 3;
		else {
			const char = input[index];
			const charLower = char.toLowerCase();
			type = charLower === char.toUpperCase() ? 3 : char === charLower ? 2 : 1;
		}
		if (type === 1 && (prev === 2 || prev === 3) && index > start) {
			flush(index);
			start = index;
		} else if (type === 2 && prev === 1 && prevPrev === 1 && index - 1 > start) {
			flush(index - 1);
			start = index - 1;
		}
		prevPrev = prev;
		prev = type;
	}
	flush(input.length);
	return result;
}

//#endregion
//#region src/utils/_getByteCount/_getByteCount.ts
let textEncoder;
/**
* Returns the byte count of the input.
*
* @param input The input to be measured.
*
* @returns The byte count.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _getByteCount(input) {
	if (!textEncoder) textEncoder = new TextEncoder();
	return textEncoder.encode(input).length;
}

//#endregion
//#region src/utils/_getCodePointCount/_getCodePointCount.ts
/**
* Returns the code point count of the input.
*
* @param input The input to be measured.
*
* @returns The code point count.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _getCodePointCount(input) {
	let count = input.length;
	const lengthMinus1 = input.length - 1;
	for (let i = 0; i < lengthMinus1;) if (input.codePointAt(i) <= 65535) i++;
	else {
		i += 2;
		count--;
	}
	return count;
}

//#endregion
//#region src/utils/_getGraphemeCount/_getGraphemeCount.ts
let segmenter;
/**
* Returns the grapheme count of the input.
*
* @param input The input to be measured.
*
* @returns The grapheme count.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _getGraphemeCount(input) {
	if (!segmenter) segmenter = new Intl.Segmenter();
	const segments = segmenter.segment(input);
	let count = 0;
	for (const _ of segments) count++;
	return count;
}

//#endregion
//#region src/utils/_getLastMetadata/_getLastMetadata.ts
/**
* Returns the last top-level value of a given metadata type from a schema
* using a breadth-first search that starts with the last item in the pipeline.
*
* @param schema The schema to search.
* @param type The metadata type.
*
* @returns The value, if any.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _getLastMetadata(schema, type) {
	if ("pipe" in schema) {
		const nestedSchemas = [];
		for (let index = schema.pipe.length - 1; index >= 0; index--) {
			const item = schema.pipe[index];
			if (item.kind === "schema" && "pipe" in item) nestedSchemas.push(item);
			else if (item.kind === "metadata" && item.type === type) return item[type];
		}
		for (const nestedSchema of nestedSchemas) {
			const result = /* @__PURE__ */ _getLastMetadata(nestedSchema, type);
			if (result !== void 0) return result;
		}
	}
}

//#endregion
//#region src/utils/_getWordCount/_getWordCount.ts
let store;
/**
* Returns the word count of the input.
*
* @param locales The locales to be used.
* @param input The input to be measured.
*
* @returns The word count.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _getWordCount(locales, input) {
	if (!store) store = /* @__PURE__ */ new Map();
	const key = String(locales);
	let segmenter$1 = store.get(key);
	if (!segmenter$1) {
		segmenter$1 = new Intl.Segmenter(locales, { granularity: "word" });
		store.set(key, segmenter$1);
	}
	const segments = segmenter$1.segment(input);
	let count = 0;
	for (const segment of segments) if (segment.isWordLike) count++;
	return count;
}

//#endregion
//#region src/utils/_isLuhnAlgo/_isLuhnAlgo.ts
/**
* Non-digit regex.
*/
const NON_DIGIT_REGEX = /\D/gu;
/**
* Checks whether a string with numbers corresponds to the luhn algorithm.
*
* @param input The input to be checked.
*
* @returns Whether input is valid.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _isLuhnAlgo(input) {
	const number$1 = input.replace(NON_DIGIT_REGEX, "");
	let length$1 = number$1.length;
	let bit = 1;
	let sum = 0;
	while (length$1) {
		const value$1 = +number$1[--length$1];
		bit ^= 1;
		sum += bit ? [
			0,
			2,
			4,
			6,
			8,
			1,
			3,
			5,
			7,
			9
		][value$1] : value$1;
	}
	return sum % 10 === 0;
}

//#endregion
//#region src/utils/_isSameValueZero/_isSameValueZero.ts
/**
* Compares two values using the SameValueZero algorithm, which treats `NaN`
* as equal to itself unlike `===`.
*
* @param value1 The first value.
* @param value2 The second value.
*
* @returns Whether the values are equal.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _isSameValueZero(value1, value2) {
	return value1 === value2 || Number.isNaN(value1) && Number.isNaN(value2);
}

//#endregion
//#region src/utils/_isValidObjectKey/_isValidObjectKey.ts
/**
* Disallows inherited object properties and prevents object prototype
* pollution by disallowing certain keys.
*
* @param object The object to check.
* @param key The key to check.
*
* @returns Whether the key is allowed.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _isValidObjectKey(object$1, key) {
	return Object.prototype.hasOwnProperty.call(object$1, key) && key !== "__proto__" && key !== "prototype" && key !== "constructor";
}

//#endregion
//#region src/utils/_isValueMatch/_isValueMatch.ts
/**
* Checks whether a value matches a value action requirement.
*
* @param requirement The value action requirement.
* @param value The value to check.
*
* @returns Whether the value matches the requirement.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _isValueMatch(requirement, value$1) {
	return Number.isNaN(requirement) && Number.isNaN(value$1) || requirement <= value$1 && requirement >= value$1;
}

//#endregion
//#region src/utils/_joinExpects/_joinExpects.ts
/**
* Joins multiple `expects` values with the given separator.
*
* @param values The `expects` values.
* @param separator The separator.
*
* @returns The joined `expects` property.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _joinExpects(values$1, separator) {
	const list = [...new Set(values$1)];
	if (list.length > 1) return `(${list.join(` ${separator} `)})`;
	return list[0] ?? "never";
}

//#endregion
//#region src/utils/_standardSchema/_standardSchema.ts
/**
* Eagerly creates and attaches the Standard Schema properties of a schema.
*
* Hint: The contextual `this` type includes the standard properties that are
* attached before the schema is returned.
*
* @param schema The schema to attach standard properties to.
*
* @returns The schema with standard properties attached.
*
* @internal
*/
function _standardSchema(schema) {
	schema["~standard"] = {
		version: 1,
		vendor: "valibot",
		validate: (value$1) => schema["~run"]({ value: value$1 }, /* @__PURE__ */ getGlobalConfig())
	};
	return schema;
}

//#endregion
//#region src/utils/entriesFromList/entriesFromList.ts
/**
* Creates an object entries definition from a list of keys and a schema.
*
* @param list A list of keys.
* @param schema The schema of the keys.
*
* @returns The object entries.
*/
/* @__NO_SIDE_EFFECTS__ */
function entriesFromList(list, schema) {
	const entries$1 = {};
	for (const key of list) entries$1[key] = schema;
	return entries$1;
}

//#endregion
//#region src/utils/entriesFromObjects/entriesFromObjects.ts
/* @__NO_SIDE_EFFECTS__ */
function entriesFromObjects(schemas) {
	const entries$1 = {};
	for (const schema of schemas) Object.assign(entries$1, schema.entries);
	return entries$1;
}

//#endregion
//#region src/utils/getDotPath/getDotPath.ts
/* @__NO_SIDE_EFFECTS__ */
function getDotPath(issue) {
	if (issue.path) {
		let key = "";
		for (const item of issue.path) if (typeof item.key === "string" || typeof item.key === "number") if (key) key += `.${item.key}`;
		else key += item.key;
		else return null;
		return key;
	}
	return null;
}

//#endregion
//#region src/utils/isOfKind/isOfKind.ts
/**
* A generic type guard to check the kind of an object.
*
* @param kind The kind to check for.
* @param object The object to check.
*
* @returns Whether it matches.
*/
/* @__NO_SIDE_EFFECTS__ */
function isOfKind(kind, object$1) {
	return object$1.kind === kind;
}

//#endregion
//#region src/utils/isOfType/isOfType.ts
/**
* A generic type guard to check the type of an object.
*
* @param type The type to check for.
* @param object The object to check.
*
* @returns Whether it matches.
*/
/* @__NO_SIDE_EFFECTS__ */
function isOfType(type, object$1) {
	return object$1.type === type;
}

//#endregion
//#region src/utils/ValiError/ValiError.ts
/**
* A Valibot error with useful information.
*/
var ValiError = class extends Error {
	/**
	* Creates a Valibot error with useful information.
	*
	* @param issues The error issues.
	*/
	constructor(issues) {
		super(issues[0].message);
		this.name = "ValiError";
		this.issues = issues;
	}
};

//#endregion
//#region src/utils/isValiError/isValiError.ts
/**
* A type guard to check if an error is a ValiError.
*
* @param error The error to check.
*
* @returns Whether its a ValiError.
*/
/* @__NO_SIDE_EFFECTS__ */
function isValiError(error) {
	return error instanceof ValiError;
}

//#endregion
//#region src/actions/args/args.ts
/* @__NO_SIDE_EFFECTS__ */
function args(schema) {
	return {
		kind: "transformation",
		type: "args",
		reference: args,
		async: false,
		schema,
		"~run"(dataset, config$1) {
			const func = dataset.value;
			dataset.value = (...args_) => {
				const argsDataset = this.schema["~run"]({ value: args_ }, config$1);
				if (argsDataset.issues) throw new ValiError(argsDataset.issues);
				return func(...argsDataset.value);
			};
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/args/argsAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function argsAsync(schema) {
	return {
		kind: "transformation",
		type: "args",
		reference: argsAsync,
		async: false,
		schema,
		"~run"(dataset, config$1) {
			const func = dataset.value;
			dataset.value = async (...args$1) => {
				const argsDataset = await schema["~run"]({ value: args$1 }, config$1);
				if (argsDataset.issues) throw new ValiError(argsDataset.issues);
				return func(...argsDataset.value);
			};
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/await/awaitAsync.ts
/**
* Creates an await transformation action.
*
* @returns An await action.
*/
/* @__NO_SIDE_EFFECTS__ */
function awaitAsync() {
	return {
		kind: "transformation",
		type: "await",
		reference: awaitAsync,
		async: true,
		async "~run"(dataset) {
			dataset.value = await dataset.value;
			return dataset;
		}
	};
}

//#endregion
//#region src/regex.ts
/**
* [Base64](https://en.wikipedia.org/wiki/Base64) regex.
*/
const BASE64_REGEX = /^(?:[\da-z+/]{4})*(?:[\da-z+/]{2}==|[\da-z+/]{3}=)?$/iu;
/**
* [BIC](https://en.wikipedia.org/wiki/ISO_9362) regex.
*/
const BIC_REGEX = /^[A-Z]{6}(?!00)[\dA-Z]{2}(?:[\dA-Z]{3})?$/u;
/**
* [Cuid2](https://github.com/paralleldrive/cuid2) regex.
*/
const CUID2_REGEX = /^[a-z][\da-z]*$/u;
/**
* [Decimal](https://en.wikipedia.org/wiki/Decimal) regex.
*/
const DECIMAL_REGEX = /^[+-]?(?:\d*\.)?\d+$/u;
/**
* [Digits](https://en.wikipedia.org/wiki/Numerical_digit) regex.
*/
const DIGITS_REGEX = /^\d+$/u;
/**
* [Domain name](https://en.wikipedia.org/wiki/Domain_name) regex.
*
* Hint: We decided against the `i` flag for better JSON Schema compatibility.
* ASCII-only validation. Internationalized domain names (IDNs) are not
* supported, including Punycode-encoded labels.
*/
const DOMAIN_REGEX = /^(?=.{1,253}$)(?:(?![Xx][Nn]--)[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z]{2,63}$/u;
/**
* [Email address](https://en.wikipedia.org/wiki/Email_address) regex.
*
* Hint: We decided against the `i` flag to avoid matching non-ASCII characters.
*/
const EMAIL_REGEX = /^[\w+-]+(?:\.[\w+-]+)*@[\da-zA-Z]+(?:[.-][\da-zA-Z]+)*\.[a-zA-Z]{2,}$/u;
/**
* Emoji regex from [emoji-regex-xs](https://github.com/slevithan/emoji-regex-xs) v1.0.0 (MIT license).
*
* Hint: We decided against the newer `/^\p{RGI_Emoji}+$/v` regex because it is
* not supported in older runtimes and does not match all emoji.
*/
const EMOJI_REGEX = /^(?:[\u{1F1E6}-\u{1F1FF}]{2}|\u{1F3F4}[\u{E0061}-\u{E007A}]{2}[\u{E0030}-\u{E0039}\u{E0061}-\u{E007A}]{1,3}\u{E007F}|(?:\p{Emoji}\uFE0F\u20E3?|\p{Emoji_Modifier_Base}\p{Emoji_Modifier}?|(?![\p{Emoji_Modifier_Base}\u{1F1E6}-\u{1F1FF}])\p{Emoji_Presentation})(?:\u200D(?:\p{Emoji}\uFE0F\u20E3?|\p{Emoji_Modifier_Base}\p{Emoji_Modifier}?|(?![\p{Emoji_Modifier_Base}\u{1F1E6}-\u{1F1FF}])\p{Emoji_Presentation}))*)+$/u;
/**
* [Hexadecimal](https://en.wikipedia.org/wiki/Hexadecimal) regex.
*
* Hint: We decided against the `i` flag for better JSON Schema compatibility.
*/
const HEXADECIMAL_REGEX = /^(?:0[hx])?[\da-fA-F]+$/u;
/**
* [Hex color](https://en.wikipedia.org/wiki/Web_colors#Hex_triplet) regex.
*
* Hint: We decided against the `i` flag for better JSON Schema compatibility.
*/
const HEX_COLOR_REGEX = /^#(?:[\da-fA-F]{3,4}|[\da-fA-F]{6}|[\da-fA-F]{8})$/u;
/**
* [IMEI](https://en.wikipedia.org/wiki/International_Mobile_Equipment_Identity) regex.
*/
const IMEI_REGEX = /^\d{15}$|^\d{2}-\d{6}-\d{6}-\d$/u;
/**
* [IPv4](https://en.wikipedia.org/wiki/IPv4) regex.
*/
const IPV4_REGEX = /^(?:(?:[1-9]|1\d|2[0-4])?\d|25[0-5])(?:\.(?:(?:[1-9]|1\d|2[0-4])?\d|25[0-5])){3}$/u;
/**
* [IPv6](https://en.wikipedia.org/wiki/IPv6) regex.
*/
const IPV6_REGEX = /^(?:(?:[\da-f]{1,4}:){7}[\da-f]{1,4}|(?:[\da-f]{1,4}:){1,7}:|(?:[\da-f]{1,4}:){1,6}:[\da-f]{1,4}|(?:[\da-f]{1,4}:){1,5}(?::[\da-f]{1,4}){1,2}|(?:[\da-f]{1,4}:){1,4}(?::[\da-f]{1,4}){1,3}|(?:[\da-f]{1,4}:){1,3}(?::[\da-f]{1,4}){1,4}|(?:[\da-f]{1,4}:){1,2}(?::[\da-f]{1,4}){1,5}|[\da-f]{1,4}:(?::[\da-f]{1,4}){1,6}|:(?:(?::[\da-f]{1,4}){1,7}|:)|fe80:(?::[\da-f]{0,4}){0,4}%[\da-z]+|::(?:f{4}(?::0{1,4})?:)?(?:(?:25[0-5]|(?:2[0-4]|1?\d)?\d)\.){3}(?:25[0-5]|(?:2[0-4]|1?\d)?\d)|(?:[\da-f]{1,4}:){1,4}:(?:(?:25[0-5]|(?:2[0-4]|1?\d)?\d)\.){3}(?:25[0-5]|(?:2[0-4]|1?\d)?\d))$/iu;
/**
* [IP](https://en.wikipedia.org/wiki/IP_address) regex.
*/
const IP_REGEX = /^(?:(?:[1-9]|1\d|2[0-4])?\d|25[0-5])(?:\.(?:(?:[1-9]|1\d|2[0-4])?\d|25[0-5])){3}$|^(?:(?:[\da-f]{1,4}:){7}[\da-f]{1,4}|(?:[\da-f]{1,4}:){1,7}:|(?:[\da-f]{1,4}:){1,6}:[\da-f]{1,4}|(?:[\da-f]{1,4}:){1,5}(?::[\da-f]{1,4}){1,2}|(?:[\da-f]{1,4}:){1,4}(?::[\da-f]{1,4}){1,3}|(?:[\da-f]{1,4}:){1,3}(?::[\da-f]{1,4}){1,4}|(?:[\da-f]{1,4}:){1,2}(?::[\da-f]{1,4}){1,5}|[\da-f]{1,4}:(?::[\da-f]{1,4}){1,6}|:(?:(?::[\da-f]{1,4}){1,7}|:)|fe80:(?::[\da-f]{0,4}){0,4}%[\da-z]+|::(?:f{4}(?::0{1,4})?:)?(?:(?:25[0-5]|(?:2[0-4]|1?\d)?\d)\.){3}(?:25[0-5]|(?:2[0-4]|1?\d)?\d)|(?:[\da-f]{1,4}:){1,4}:(?:(?:25[0-5]|(?:2[0-4]|1?\d)?\d)\.){3}(?:25[0-5]|(?:2[0-4]|1?\d)?\d))$/iu;
/**
* [ISO 8601](https://en.wikipedia.org/wiki/ISO_8601) date regex.
*/
const ISO_DATE_REGEX = /^\d{4}-(?:0[1-9]|1[0-2])-(?:[12]\d|0[1-9]|3[01])$/u;
/**
* [ISO 8601](https://en.wikipedia.org/wiki/ISO_8601) date-time regex.
*/
const ISO_DATE_TIME_REGEX = /^\d{4}-(?:0[1-9]|1[0-2])-(?:[12]\d|0[1-9]|3[01])[T ](?:0\d|1\d|2[0-3]):[0-5]\d$/u;
/**
* [ISO 8601](https://en.wikipedia.org/wiki/ISO_8601) date-time with seconds regex.
*/
const ISO_DATE_TIME_SECOND_REGEX = /^\d{4}-(?:0[1-9]|1[0-2])-(?:[12]\d|0[1-9]|3[01])[T ](?:0\d|1\d|2[0-3])(?::[0-5]\d){2}$/u;
/**
* [ISO 8601](https://en.wikipedia.org/wiki/ISO_8601) time regex.
*/
const ISO_TIME_REGEX = /^(?:0\d|1\d|2[0-3]):[0-5]\d$/u;
/**
* [ISO 8601](https://en.wikipedia.org/wiki/ISO_8601) time with seconds regex.
*/
const ISO_TIME_SECOND_REGEX = /^(?:0\d|1\d|2[0-3])(?::[0-5]\d){2}$/u;
/**
* [ISO 8601](https://en.wikipedia.org/wiki/ISO_8601) timestamp regex. Allows a
* space as a date/time separator and an optional space before the UTC offset.
*/
const ISO_TIMESTAMP_REGEX = /^\d{4}-(?:0[1-9]|1[0-2])-(?:[12]\d|0[1-9]|3[01])[T ](?:0\d|1\d|2[0-3])(?::[0-5]\d){2}(?:\.\d{1,9})?(?:Z| ?[+-](?:0\d|1\d|2[0-3])(?::?[0-5]\d)?)$/u;
/**
* [ISO 8601](https://en.wikipedia.org/wiki/ISO_8601) week regex.
*/
const ISO_WEEK_REGEX = /^\d{4}-W(?:0[1-9]|[1-4]\d|5[0-3])$/u;
/**
* [JWS compact serialization](https://datatracker.ietf.org/doc/html/rfc7515#section-3.1)
* regex.
*
* Hint: Empty payload and signature segments are allowed because the
* Base64URL-encoded representation of an empty octet sequence is an empty
* string.
*/
const JWS_COMPACT_REGEX = /^(?:[\w-]{2,3}|(?:[\w-]{4})+(?:[\w-]{2,3})?)\.(?:[\w-]{2,3}|(?:[\w-]{4})+(?:[\w-]{2,3})?)?\.(?:[\w-]{2,3}|(?:[\w-]{4})+(?:[\w-]{2,3})?)?$/u;
/**
* [ISRC](https://en.wikipedia.org/wiki/International_Standard_Recording_Code) regex.
*/
const ISRC_REGEX = /^(?:[A-Z]{2}[A-Z\d]{3}\d{7}|[A-Z]{2}-[A-Z\d]{3}-\d{2}-\d{5})$/u;
/**
* [KSUID](https://github.com/segmentio/ksuid) regex.
*/
const KSUID_REGEX = /^[a-zA-Z0-9]{27}$/u;
/**
* [MAC](https://en.wikipedia.org/wiki/MAC_address) 48 bit regex.
*
* Hint: We decided against the `i` flag for better JSON Schema compatibility.
*/
const MAC48_REGEX = /^(?:[\da-fA-F]{2}:){5}[\da-fA-F]{2}$|^(?:[\da-fA-F]{2}-){5}[\da-fA-F]{2}$|^(?:[\da-fA-F]{4}\.){2}[\da-fA-F]{4}$/u;
/**
* [MAC](https://en.wikipedia.org/wiki/MAC_address) 64 bit regex.
*
* Hint: We decided against the `i` flag for better JSON Schema compatibility.
*/
const MAC64_REGEX = /^(?:[\da-fA-F]{2}:){7}[\da-fA-F]{2}$|^(?:[\da-fA-F]{2}-){7}[\da-fA-F]{2}$|^(?:[\da-fA-F]{4}\.){3}[\da-fA-F]{4}$|^(?:[\da-fA-F]{4}:){3}[\da-fA-F]{4}$/u;
/**
* [MAC](https://en.wikipedia.org/wiki/MAC_address) regex.
*
* Hint: We decided against the `i` flag for better JSON Schema compatibility.
*/
const MAC_REGEX = /^(?:[\da-fA-F]{2}:){5}[\da-fA-F]{2}$|^(?:[\da-fA-F]{2}-){5}[\da-fA-F]{2}$|^(?:[\da-fA-F]{4}\.){2}[\da-fA-F]{4}$|^(?:[\da-fA-F]{2}:){7}[\da-fA-F]{2}$|^(?:[\da-fA-F]{2}-){7}[\da-fA-F]{2}$|^(?:[\da-fA-F]{4}\.){3}[\da-fA-F]{4}$|^(?:[\da-fA-F]{4}:){3}[\da-fA-F]{4}$/u;
/**
* [Nano ID](https://github.com/ai/nanoid) regex.
*/
const NANO_ID_REGEX = /^[\w-]+$/u;
/**
* [Octal](https://en.wikipedia.org/wiki/Octal) regex.
*/
const OCTAL_REGEX = /^(?:0o)?[0-7]+$/u;
/**
* [RFC 5322 email address](https://datatracker.ietf.org/doc/html/rfc5322#section-3.4.1) regex.
*
* Hint: This regex was taken from the [HTML Living Standard Specification](https://html.spec.whatwg.org/multipage/input.html#valid-e-mail-address) and does not perfectly represent RFC 5322.
*/
const RFC_EMAIL_REGEX = /^[a-zA-Z0-9.!#$%&'*+\/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/;
/**
* [Slug](https://en.wikipedia.org/wiki/Clean_URL#Slug) regex.
*/
const SLUG_REGEX = /^[\da-z]+(?:[-_][\da-z]+)*$/u;
/**
* [ULID](https://github.com/ulid/spec) regex.
*
* Hint: We decided against the `i` flag for better JSON Schema compatibility.
* Hint: The first character is restricted to `[0-7]` because the 48-bit
* timestamp cannot exceed 2^48-1, making the maximum valid ULID
* `7ZZZZZZZZZZZZZZZZZZZZZZZZZ` in Crockford's Base32 encoding.
*/
const ULID_REGEX = /^[0-7][\da-hjkmnp-tv-zA-HJKMNP-TV-Z]{25}$/u;
/**
* [UUID](https://en.wikipedia.org/wiki/Universally_unique_identifier) regex.
*/
const UUID_REGEX = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/iu;

//#endregion
//#region src/actions/base64/base64.ts
/* @__NO_SIDE_EFFECTS__ */
function base64(message$1) {
	return {
		kind: "validation",
		type: "base64",
		reference: base64,
		async: false,
		expects: null,
		requirement: BASE64_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "Base64", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/bic/bic.ts
/* @__NO_SIDE_EFFECTS__ */
function bic(message$1) {
	return {
		kind: "validation",
		type: "bic",
		reference: bic,
		async: false,
		expects: null,
		requirement: BIC_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "BIC", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/brand/brand.ts
/**
* Creates a brand transformation action.
*
* @param name The brand name.
*
* @returns A brand action.
*/
/* @__NO_SIDE_EFFECTS__ */
function brand(name) {
	return {
		kind: "transformation",
		type: "brand",
		reference: brand,
		async: false,
		name,
		"~run"(dataset) {
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/bytes/bytes.ts
/* @__NO_SIDE_EFFECTS__ */
function bytes(requirement, message$1) {
	return {
		kind: "validation",
		type: "bytes",
		reference: bytes,
		async: false,
		expects: `${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const length$1 = /* @__PURE__ */ _getByteCount(dataset.value);
				if (length$1 !== this.requirement) _addIssue(this, "bytes", dataset, config$1, { received: `${length$1}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/check/check.ts
/* @__NO_SIDE_EFFECTS__ */
function check(requirement, message$1) {
	return {
		kind: "validation",
		type: "check",
		reference: check,
		async: false,
		expects: null,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "input", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/check/checkAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function checkAsync(requirement, message$1) {
	return {
		kind: "validation",
		type: "check",
		reference: checkAsync,
		async: true,
		expects: null,
		requirement,
		message: message$1,
		async "~run"(dataset, config$1) {
			if (dataset.typed && !await this.requirement(dataset.value)) _addIssue(this, "input", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/checkItems/checkItems.ts
/* @__NO_SIDE_EFFECTS__ */
function checkItems(requirement, message$1) {
	return {
		kind: "validation",
		type: "check_items",
		reference: checkItems,
		async: false,
		expects: null,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) for (let index = 0; index < dataset.value.length; index++) {
				const item = dataset.value[index];
				if (!this.requirement(item, index, dataset.value)) _addIssue(this, "item", dataset, config$1, {
					input: item,
					path: [{
						type: "array",
						origin: "value",
						input: dataset.value,
						key: index,
						value: item
					}]
				});
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/checkItems/checkItemsAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function checkItemsAsync(requirement, message$1) {
	return {
		kind: "validation",
		type: "check_items",
		reference: checkItemsAsync,
		async: true,
		expects: null,
		requirement,
		message: message$1,
		async "~run"(dataset, config$1) {
			if (dataset.typed) {
				const requirementResults = await Promise.all(dataset.value.map(this.requirement));
				for (let index = 0; index < dataset.value.length; index++) if (!requirementResults[index]) {
					const item = dataset.value[index];
					_addIssue(this, "item", dataset, config$1, {
						input: item,
						path: [{
							type: "array",
							origin: "value",
							input: dataset.value,
							key: index,
							value: item
						}]
					});
				}
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/codePoints/codePoints.ts
/* @__NO_SIDE_EFFECTS__ */
function codePoints(requirement, message$1) {
	return {
		kind: "validation",
		type: "code_points",
		reference: codePoints,
		async: false,
		expects: `${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getCodePointCount(dataset.value);
				if (count !== this.requirement) _addIssue(this, "code points", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/creditCard/creditCard.ts
/**
* Credit card regex.
*/
const CREDIT_CARD_REGEX = /^(?:\d{13,19}|\d{4}(?: \d{3,6}){2,4}|\d{4}(?:-\d{3,6}){2,4})$/u;
/**
* Sanitize regex.
*/
const SANITIZE_REGEX = /[- ]/gu;
/**
* Provider regex list.
*/
const PROVIDER_REGEX_LIST = (/* unused pure expression or super */ null && ([
	/^3[47]\d{13}$/u,
	/^3(?:0[0-5]|[68]\d)\d{11,13}$/u,
	/^6(?:011|5\d{2})\d{12,15}$/u,
	/^(?:2131|1800|35\d{3})\d{11}$/u,
	/^(?:5[1-5]\d{2}|222\d|22[3-9]\d|2[3-6]\d{2}|27[01]\d|2720)\d{12}$/u,
	/^(?:6[27]\d{14,17}|81\d{14,17})$/u,
	/^4\d{12}(?:\d{3,6})?$/u
]));
/* @__NO_SIDE_EFFECTS__ */
function creditCard(message$1) {
	return {
		kind: "validation",
		type: "credit_card",
		reference: creditCard,
		async: false,
		expects: null,
		requirement(input) {
			let sanitized;
			return CREDIT_CARD_REGEX.test(input) && (sanitized = input.replace(SANITIZE_REGEX, "")) && PROVIDER_REGEX_LIST.some((regex$1) => regex$1.test(sanitized)) && /* @__PURE__ */ _isLuhnAlgo(sanitized);
		},
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "credit card", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/cuid2/cuid2.ts
/* @__NO_SIDE_EFFECTS__ */
function cuid2(message$1) {
	return {
		kind: "validation",
		type: "cuid2",
		reference: cuid2,
		async: false,
		expects: null,
		requirement: CUID2_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "Cuid2", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/decimal/decimal.ts
/* @__NO_SIDE_EFFECTS__ */
function decimal(message$1) {
	return {
		kind: "validation",
		type: "decimal",
		reference: decimal,
		async: false,
		expects: null,
		requirement: DECIMAL_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "decimal", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/description/description.ts
/**
* Creates a description metadata action.
*
* @param description_ The description text.
*
* @returns A description action.
*/
/* @__NO_SIDE_EFFECTS__ */
function description(description_) {
	return {
		kind: "metadata",
		type: "description",
		reference: description,
		description: description_
	};
}

//#endregion
//#region src/actions/digits/digits.ts
/* @__NO_SIDE_EFFECTS__ */
function digits(message$1) {
	return {
		kind: "validation",
		type: "digits",
		reference: digits,
		async: false,
		expects: null,
		requirement: DIGITS_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "digits", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/domain/domain.ts
/* @__NO_SIDE_EFFECTS__ */
function domain(message$1) {
	return {
		kind: "validation",
		type: "domain",
		reference: domain,
		expects: null,
		async: false,
		requirement: DOMAIN_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "domain", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/email/email.ts
/* @__NO_SIDE_EFFECTS__ */
function email(message$1) {
	return {
		kind: "validation",
		type: "email",
		reference: email,
		expects: null,
		async: false,
		requirement: EMAIL_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "email", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/emoji/emoji.ts
/* @__NO_SIDE_EFFECTS__ */
function emoji(message$1) {
	return {
		kind: "validation",
		type: "emoji",
		reference: emoji,
		async: false,
		expects: null,
		requirement: EMOJI_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "emoji", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/empty/empty.ts
/* @__NO_SIDE_EFFECTS__ */
function empty(message$1) {
	return {
		kind: "validation",
		type: "empty",
		reference: empty,
		async: false,
		expects: "0",
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.length > 0) _addIssue(this, "length", dataset, config$1, { received: `${dataset.value.length}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/endsWith/endsWith.ts
/* @__NO_SIDE_EFFECTS__ */
function endsWith(requirement, message$1) {
	return {
		kind: "validation",
		type: "ends_with",
		reference: endsWith,
		async: false,
		expects: `"${requirement}"`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !dataset.value.endsWith(this.requirement)) _addIssue(this, "end", dataset, config$1, { received: `"${dataset.value.slice(-this.requirement.length)}"` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/entries/entries.ts
/* @__NO_SIDE_EFFECTS__ */
function entries(requirement, message$1) {
	return {
		kind: "validation",
		type: "entries",
		reference: entries,
		async: false,
		expects: `${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (!dataset.typed) return dataset;
			const count = Object.keys(dataset.value).length;
			if (dataset.typed && count !== this.requirement) _addIssue(this, "entries", dataset, config$1, { received: `${count}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/everyItem/everyItem.ts
/* @__NO_SIDE_EFFECTS__ */
function everyItem(requirement, message$1) {
	return {
		kind: "validation",
		type: "every_item",
		reference: everyItem,
		async: false,
		expects: null,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !dataset.value.every(this.requirement)) _addIssue(this, "item", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/examples/examples.ts
/**
* Creates an examples metadata action.
*
* @param examples_ The examples.
*
* @returns An examples action.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function examples(examples_) {
	return {
		kind: "metadata",
		type: "examples",
		reference: examples,
		examples: examples_
	};
}

//#endregion
//#region src/actions/excludes/excludes.ts
/* @__NO_SIDE_EFFECTS__ */
function excludes(requirement, message$1) {
	const received = /* @__PURE__ */ _stringify(requirement);
	return {
		kind: "validation",
		type: "excludes",
		reference: excludes,
		async: false,
		expects: `!${received}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.includes(this.requirement)) _addIssue(this, "content", dataset, config$1, { received });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/filterItems/filterItems.ts
/* @__NO_SIDE_EFFECTS__ */
function filterItems(operation) {
	return {
		kind: "transformation",
		type: "filter_items",
		reference: filterItems,
		async: false,
		operation,
		"~run"(dataset) {
			dataset.value = dataset.value.filter(this.operation);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/findItem/findItem.ts
/* @__NO_SIDE_EFFECTS__ */
function findItem(operation) {
	return {
		kind: "transformation",
		type: "find_item",
		reference: findItem,
		async: false,
		operation,
		"~run"(dataset) {
			dataset.value = dataset.value.find(this.operation);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/finite/finite.ts
/* @__NO_SIDE_EFFECTS__ */
function finite(message$1) {
	return {
		kind: "validation",
		type: "finite",
		reference: finite,
		async: false,
		expects: null,
		requirement: Number.isFinite,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "finite", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/flavor/flavor.ts
/**
* Creates a flavor transformation action.
*
* @param name The flavor name.
*
* @returns A flavor action.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function flavor(name) {
	return {
		kind: "transformation",
		type: "flavor",
		reference: flavor,
		async: false,
		name,
		"~run"(dataset) {
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/graphemes/graphemes.ts
/* @__NO_SIDE_EFFECTS__ */
function graphemes(requirement, message$1) {
	return {
		kind: "validation",
		type: "graphemes",
		reference: graphemes,
		async: false,
		expects: `${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getGraphemeCount(dataset.value);
				if (count !== this.requirement) _addIssue(this, "graphemes", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/gtValue/gtValue.ts
/* @__NO_SIDE_EFFECTS__ */
function gtValue(requirement, message$1) {
	return {
		kind: "validation",
		type: "gt_value",
		reference: gtValue,
		async: false,
		expects: `>${requirement instanceof Date ? requirement.toJSON() : /* @__PURE__ */ _stringify(requirement)}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !(dataset.value > this.requirement)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/guard/guard.ts
/* @__NO_SIDE_EFFECTS__ */
function guard(requirement, message$1) {
	return {
		kind: "transformation",
		type: "guard",
		reference: guard,
		async: false,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) {
				_addIssue(this, "input", dataset, config$1);
				dataset.typed = false;
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/hash/hash.ts
/**
* Hash lengths object.
*/
const HASH_LENGTHS = {
	md4: 32,
	md5: 32,
	sha1: 40,
	sha256: 64,
	sha384: 96,
	sha512: 128,
	ripemd128: 32,
	ripemd160: 40,
	tiger128: 32,
	tiger160: 40,
	tiger192: 48,
	crc32: 8,
	crc32b: 8,
	adler32: 8
};
/* @__NO_SIDE_EFFECTS__ */
function hash(types, message$1) {
	return {
		kind: "validation",
		type: "hash",
		reference: hash,
		expects: null,
		async: false,
		requirement: RegExp(types.map((type) => `^[a-fA-F0-9]{${HASH_LENGTHS[type]}}$`).join("|"), "u"),
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "hash", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/hexadecimal/hexadecimal.ts
/* @__NO_SIDE_EFFECTS__ */
function hexadecimal(message$1) {
	return {
		kind: "validation",
		type: "hexadecimal",
		reference: hexadecimal,
		async: false,
		expects: null,
		requirement: HEXADECIMAL_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "hexadecimal", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/hexColor/hexColor.ts
/* @__NO_SIDE_EFFECTS__ */
function hexColor(message$1) {
	return {
		kind: "validation",
		type: "hex_color",
		reference: hexColor,
		async: false,
		expects: null,
		requirement: HEX_COLOR_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "hex color", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/imei/imei.ts
/* @__NO_SIDE_EFFECTS__ */
function imei(message$1) {
	return {
		kind: "validation",
		type: "imei",
		reference: imei,
		async: false,
		expects: null,
		requirement(input) {
			return IMEI_REGEX.test(input) && /* @__PURE__ */ _isLuhnAlgo(input);
		},
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "IMEI", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/includes/includes.ts
/* @__NO_SIDE_EFFECTS__ */
function includes(requirement, message$1) {
	const expects = /* @__PURE__ */ _stringify(requirement);
	return {
		kind: "validation",
		type: "includes",
		reference: includes,
		async: false,
		expects,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !dataset.value.includes(this.requirement)) _addIssue(this, "content", dataset, config$1, { received: `!${expects}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/integer/integer.ts
/* @__NO_SIDE_EFFECTS__ */
function integer(message$1) {
	return {
		kind: "validation",
		type: "integer",
		reference: integer,
		async: false,
		expects: null,
		requirement: Number.isInteger,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "integer", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/ip/ip.ts
/* @__NO_SIDE_EFFECTS__ */
function ip(message$1) {
	return {
		kind: "validation",
		type: "ip",
		reference: ip,
		async: false,
		expects: null,
		requirement: IP_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "IP", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/ipv4/ipv4.ts
/* @__NO_SIDE_EFFECTS__ */
function ipv4(message$1) {
	return {
		kind: "validation",
		type: "ipv4",
		reference: ipv4,
		async: false,
		expects: null,
		requirement: IPV4_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "IPv4", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/ipv6/ipv6.ts
/* @__NO_SIDE_EFFECTS__ */
function ipv6(message$1) {
	return {
		kind: "validation",
		type: "ipv6",
		reference: ipv6,
		async: false,
		expects: null,
		requirement: IPV6_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "IPv6", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/isbn/utils/_isIsbn10.ts
/**
* [Validates an ISBN-10](https://en.wikipedia.org/wiki/ISBN#ISBN-10_check_digits).
*
* @param input The input value.
*
* @returns `true` if the input is a valid ISBN-10, `false` otherwise.
*
* @internal
*/
function _isIsbn10(input) {
	const digits$1 = input.split("").map((c) => c === "X" ? 10 : parseInt(c));
	let sum = 0;
	for (let i = 0; i < 10; i++) sum += digits$1[i] * (10 - i);
	return sum % 11 === 0;
}

//#endregion
//#region src/actions/isbn/utils/_isIsbn13.ts
/**
* [Validates an ISBN-13](https://en.wikipedia.org/wiki/ISBN#ISBN-13_check_digit_calculation).
*
* @param input The input value.
*
* @returns `true` if the input is a valid ISBN-13, `false` otherwise.
*
* @internal
*/
function _isIsbn13(input) {
	const digits$1 = input.split("").map((c) => parseInt(c));
	let sum = 0;
	for (let i = 0; i < 13; i++) sum += digits$1[i] * (i % 2 === 0 ? 1 : 3);
	return sum % 10 === 0;
}

//#endregion
//#region src/actions/isbn/isbn.ts
/**
* ISBN separator regex.
*/
const ISBN_SEPARATOR_REGEX = /[- ]/gu;
/**
* ISBN-10 detection regex.
*/
const ISBN_10_DETECTION_REGEX = /^\d{9}[\dX]$/u;
/**
* ISBN-13 detection regex.
*/
const ISBN_13_DETECTION_REGEX = /^\d{13}$/u;
/* @__NO_SIDE_EFFECTS__ */
function isbn(message$1) {
	return {
		kind: "validation",
		type: "isbn",
		reference: isbn,
		async: false,
		expects: null,
		requirement(input) {
			const replacedInput = input.replace(ISBN_SEPARATOR_REGEX, "");
			if (ISBN_10_DETECTION_REGEX.test(replacedInput)) return _isIsbn10(replacedInput);
			else if (ISBN_13_DETECTION_REGEX.test(replacedInput)) return _isIsbn13(replacedInput);
			return false;
		},
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "ISBN", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/isrc/isrc.ts
/* @__NO_SIDE_EFFECTS__ */
function isrc(message$1) {
	return {
		kind: "validation",
		type: "isrc",
		reference: isrc,
		async: false,
		expects: null,
		requirement: ISRC_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "ISRC", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/isoDate/isoDate.ts
/* @__NO_SIDE_EFFECTS__ */
function isoDate(message$1) {
	return {
		kind: "validation",
		type: "iso_date",
		reference: isoDate,
		async: false,
		expects: null,
		requirement: ISO_DATE_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "date", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/isoDateTime/isoDateTime.ts
/* @__NO_SIDE_EFFECTS__ */
function isoDateTime(message$1) {
	return {
		kind: "validation",
		type: "iso_date_time",
		reference: isoDateTime,
		async: false,
		expects: null,
		requirement: ISO_DATE_TIME_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "date-time", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/isoDateTimeSecond/isoDateTimeSecond.ts
/* @__NO_SIDE_EFFECTS__ */
function isoDateTimeSecond(message$1) {
	return {
		kind: "validation",
		type: "iso_date_time_second",
		reference: isoDateTimeSecond,
		async: false,
		expects: null,
		requirement: ISO_DATE_TIME_SECOND_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "date-time-second", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/isoTime/isoTime.ts
/* @__NO_SIDE_EFFECTS__ */
function isoTime(message$1) {
	return {
		kind: "validation",
		type: "iso_time",
		reference: isoTime,
		async: false,
		expects: null,
		requirement: ISO_TIME_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "time", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/isoTimeSecond/isoTimeSecond.ts
/* @__NO_SIDE_EFFECTS__ */
function isoTimeSecond(message$1) {
	return {
		kind: "validation",
		type: "iso_time_second",
		reference: isoTimeSecond,
		async: false,
		expects: null,
		requirement: ISO_TIME_SECOND_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "time-second", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/isoTimestamp/isoTimestamp.ts
/* @__NO_SIDE_EFFECTS__ */
function isoTimestamp(message$1) {
	return {
		kind: "validation",
		type: "iso_timestamp",
		reference: isoTimestamp,
		async: false,
		expects: null,
		requirement: ISO_TIMESTAMP_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "timestamp", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/isoWeek/isoWeek.ts
/* @__NO_SIDE_EFFECTS__ */
function isoWeek(message$1) {
	return {
		kind: "validation",
		type: "iso_week",
		reference: isoWeek,
		async: false,
		expects: null,
		requirement: ISO_WEEK_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "week", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/jwsCompact/jwsCompact.ts
/* @__NO_SIDE_EFFECTS__ */
function jwsCompact(message$1) {
	return {
		kind: "validation",
		type: "jws_compact",
		reference: jwsCompact,
		async: false,
		expects: null,
		requirement: JWS_COMPACT_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "JWS compact", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/ksuid/ksuid.ts
/* @__NO_SIDE_EFFECTS__ */
function ksuid(message$1) {
	return {
		kind: "validation",
		type: "ksuid",
		reference: ksuid,
		async: false,
		expects: null,
		requirement: KSUID_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "KSUID", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/length/length.ts
/* @__NO_SIDE_EFFECTS__ */
function length(requirement, message$1) {
	return {
		kind: "validation",
		type: "length",
		reference: length,
		async: false,
		expects: `${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.length !== this.requirement) _addIssue(this, "length", dataset, config$1, { received: `${dataset.value.length}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/ltValue/ltValue.ts
/* @__NO_SIDE_EFFECTS__ */
function ltValue(requirement, message$1) {
	return {
		kind: "validation",
		type: "lt_value",
		reference: ltValue,
		async: false,
		expects: `<${requirement instanceof Date ? requirement.toJSON() : /* @__PURE__ */ _stringify(requirement)}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !(dataset.value < this.requirement)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/mac/mac.ts
/* @__NO_SIDE_EFFECTS__ */
function mac(message$1) {
	return {
		kind: "validation",
		type: "mac",
		reference: mac,
		async: false,
		expects: null,
		requirement: MAC_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "MAC", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/mac48/mac48.ts
/* @__NO_SIDE_EFFECTS__ */
function mac48(message$1) {
	return {
		kind: "validation",
		type: "mac48",
		reference: mac48,
		async: false,
		expects: null,
		requirement: MAC48_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "48-bit MAC", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/mac64/mac64.ts
/* @__NO_SIDE_EFFECTS__ */
function mac64(message$1) {
	return {
		kind: "validation",
		type: "mac64",
		reference: mac64,
		async: false,
		expects: null,
		requirement: MAC64_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "64-bit MAC", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/mapItems/mapItems.ts
/* @__NO_SIDE_EFFECTS__ */
function mapItems(operation) {
	return {
		kind: "transformation",
		type: "map_items",
		reference: mapItems,
		async: false,
		operation,
		"~run"(dataset) {
			dataset.value = dataset.value.map(this.operation);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/maxBytes/maxBytes.ts
/* @__NO_SIDE_EFFECTS__ */
function maxBytes(requirement, message$1) {
	return {
		kind: "validation",
		type: "max_bytes",
		reference: maxBytes,
		async: false,
		expects: `<=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const length$1 = /* @__PURE__ */ _getByteCount(dataset.value);
				if (length$1 > this.requirement) _addIssue(this, "bytes", dataset, config$1, { received: `${length$1}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/maxCodePoints/maxCodePoints.ts
/* @__NO_SIDE_EFFECTS__ */
function maxCodePoints(requirement, message$1) {
	return {
		kind: "validation",
		type: "max_code_points",
		reference: maxCodePoints,
		async: false,
		expects: `<=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getCodePointCount(dataset.value);
				if (count > this.requirement) _addIssue(this, "code points", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/maxEntries/maxEntries.ts
/* @__NO_SIDE_EFFECTS__ */
function maxEntries(requirement, message$1) {
	return {
		kind: "validation",
		type: "max_entries",
		reference: maxEntries,
		async: false,
		expects: `<=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (!dataset.typed) return dataset;
			const count = Object.keys(dataset.value).length;
			if (dataset.typed && count > this.requirement) _addIssue(this, "entries", dataset, config$1, { received: `${count}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/maxGraphemes/maxGraphemes.ts
/* @__NO_SIDE_EFFECTS__ */
function maxGraphemes(requirement, message$1) {
	return {
		kind: "validation",
		type: "max_graphemes",
		reference: maxGraphemes,
		async: false,
		expects: `<=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getGraphemeCount(dataset.value);
				if (count > this.requirement) _addIssue(this, "graphemes", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/maxLength/maxLength.ts
/* @__NO_SIDE_EFFECTS__ */
function maxLength(requirement, message$1) {
	return {
		kind: "validation",
		type: "max_length",
		reference: maxLength,
		async: false,
		expects: `<=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.length > this.requirement) _addIssue(this, "length", dataset, config$1, { received: `${dataset.value.length}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/maxSize/maxSize.ts
/* @__NO_SIDE_EFFECTS__ */
function maxSize(requirement, message$1) {
	return {
		kind: "validation",
		type: "max_size",
		reference: maxSize,
		async: false,
		expects: `<=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.size > this.requirement) _addIssue(this, "size", dataset, config$1, { received: `${dataset.value.size}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/maxValue/maxValue.ts
/* @__NO_SIDE_EFFECTS__ */
function maxValue(requirement, message$1) {
	return {
		kind: "validation",
		type: "max_value",
		reference: maxValue,
		async: false,
		expects: `<=${requirement instanceof Date ? requirement.toJSON() : /* @__PURE__ */ _stringify(requirement)}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !(dataset.value <= this.requirement)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/maxWords/maxWords.ts
/* @__NO_SIDE_EFFECTS__ */
function maxWords(locales, requirement, message$1) {
	return {
		kind: "validation",
		type: "max_words",
		reference: maxWords,
		async: false,
		expects: `<=${requirement}`,
		locales,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getWordCount(this.locales, dataset.value);
				if (count > this.requirement) _addIssue(this, "words", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/metadata/metadata.ts
/**
* Creates a custom metadata action.
*
* @param metadata_ The metadata object.
*
* @returns A metadata action.
*/
/* @__NO_SIDE_EFFECTS__ */
function metadata(metadata_) {
	return {
		kind: "metadata",
		type: "metadata",
		reference: metadata,
		metadata: metadata_
	};
}

//#endregion
//#region src/actions/mimeType/mimeType.ts
/* @__NO_SIDE_EFFECTS__ */
function mimeType(requirement, message$1) {
	return {
		kind: "validation",
		type: "mime_type",
		reference: mimeType,
		async: false,
		expects: /* @__PURE__ */ _joinExpects(requirement.map((option) => `"${option}"`), "|"),
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.includes(dataset.value.type)) _addIssue(this, "MIME type", dataset, config$1, { received: `"${dataset.value.type}"` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/minBytes/minBytes.ts
/* @__NO_SIDE_EFFECTS__ */
function minBytes(requirement, message$1) {
	return {
		kind: "validation",
		type: "min_bytes",
		reference: minBytes,
		async: false,
		expects: `>=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const length$1 = /* @__PURE__ */ _getByteCount(dataset.value);
				if (length$1 < this.requirement) _addIssue(this, "bytes", dataset, config$1, { received: `${length$1}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/minCodePoints/minCodePoints.ts
/* @__NO_SIDE_EFFECTS__ */
function minCodePoints(requirement, message$1) {
	return {
		kind: "validation",
		type: "min_code_points",
		reference: minCodePoints,
		async: false,
		expects: `>=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getCodePointCount(dataset.value);
				if (count < this.requirement) _addIssue(this, "code points", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/minEntries/minEntries.ts
/* @__NO_SIDE_EFFECTS__ */
function minEntries(requirement, message$1) {
	return {
		kind: "validation",
		type: "min_entries",
		reference: minEntries,
		async: false,
		expects: `>=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (!dataset.typed) return dataset;
			const count = Object.keys(dataset.value).length;
			if (dataset.typed && count < this.requirement) _addIssue(this, "entries", dataset, config$1, { received: `${count}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/minGraphemes/minGraphemes.ts
/* @__NO_SIDE_EFFECTS__ */
function minGraphemes(requirement, message$1) {
	return {
		kind: "validation",
		type: "min_graphemes",
		reference: minGraphemes,
		async: false,
		expects: `>=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getGraphemeCount(dataset.value);
				if (count < this.requirement) _addIssue(this, "graphemes", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/minLength/minLength.ts
/* @__NO_SIDE_EFFECTS__ */
function minLength(requirement, message$1) {
	return {
		kind: "validation",
		type: "min_length",
		reference: minLength,
		async: false,
		expects: `>=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.length < this.requirement) _addIssue(this, "length", dataset, config$1, { received: `${dataset.value.length}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/minSize/minSize.ts
/* @__NO_SIDE_EFFECTS__ */
function minSize(requirement, message$1) {
	return {
		kind: "validation",
		type: "min_size",
		reference: minSize,
		async: false,
		expects: `>=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.size < this.requirement) _addIssue(this, "size", dataset, config$1, { received: `${dataset.value.size}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/minValue/minValue.ts
/* @__NO_SIDE_EFFECTS__ */
function minValue(requirement, message$1) {
	return {
		kind: "validation",
		type: "min_value",
		reference: minValue,
		async: false,
		expects: `>=${requirement instanceof Date ? requirement.toJSON() : /* @__PURE__ */ _stringify(requirement)}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !(dataset.value >= this.requirement)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/minWords/minWords.ts
/* @__NO_SIDE_EFFECTS__ */
function minWords(locales, requirement, message$1) {
	return {
		kind: "validation",
		type: "min_words",
		reference: minWords,
		async: false,
		expects: `>=${requirement}`,
		locales,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getWordCount(this.locales, dataset.value);
				if (count < this.requirement) _addIssue(this, "words", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/multipleOf/multipleOf.ts
/* @__NO_SIDE_EFFECTS__ */
function multipleOf(requirement, message$1) {
	return {
		kind: "validation",
		type: "multiple_of",
		reference: multipleOf,
		async: false,
		expects: `%${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value % this.requirement != 0) _addIssue(this, "multiple", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/nanoid/nanoid.ts
/* @__NO_SIDE_EFFECTS__ */
function nanoid(message$1) {
	return {
		kind: "validation",
		type: "nanoid",
		reference: nanoid,
		async: false,
		expects: null,
		requirement: NANO_ID_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "Nano ID", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/nonEmpty/nonEmpty.ts
/* @__NO_SIDE_EFFECTS__ */
function nonEmpty(message$1) {
	return {
		kind: "validation",
		type: "non_empty",
		reference: nonEmpty,
		async: false,
		expects: "!0",
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.length === 0) _addIssue(this, "length", dataset, config$1, { received: "0" });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/normalize/normalize.ts
/* @__NO_SIDE_EFFECTS__ */
function normalize(form) {
	return {
		kind: "transformation",
		type: "normalize",
		reference: normalize,
		async: false,
		form,
		"~run"(dataset) {
			dataset.value = dataset.value.normalize(this.form);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/notBytes/notBytes.ts
/* @__NO_SIDE_EFFECTS__ */
function notBytes(requirement, message$1) {
	return {
		kind: "validation",
		type: "not_bytes",
		reference: notBytes,
		async: false,
		expects: `!${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const length$1 = /* @__PURE__ */ _getByteCount(dataset.value);
				if (length$1 === this.requirement) _addIssue(this, "bytes", dataset, config$1, { received: `${length$1}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/notCodePoints/notCodePoints.ts
/* @__NO_SIDE_EFFECTS__ */
function notCodePoints(requirement, message$1) {
	return {
		kind: "validation",
		type: "not_code_points",
		reference: notCodePoints,
		async: false,
		expects: `!${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getCodePointCount(dataset.value);
				if (count === this.requirement) _addIssue(this, "code points", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/notEntries/notEntries.ts
/* @__NO_SIDE_EFFECTS__ */
function notEntries(requirement, message$1) {
	return {
		kind: "validation",
		type: "not_entries",
		reference: notEntries,
		async: false,
		expects: `!${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (!dataset.typed) return dataset;
			const count = Object.keys(dataset.value).length;
			if (dataset.typed && count === this.requirement) _addIssue(this, "entries", dataset, config$1, { received: `${count}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/notGraphemes/notGraphemes.ts
/* @__NO_SIDE_EFFECTS__ */
function notGraphemes(requirement, message$1) {
	return {
		kind: "validation",
		type: "not_graphemes",
		reference: notGraphemes,
		async: false,
		expects: `!${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getGraphemeCount(dataset.value);
				if (count === this.requirement) _addIssue(this, "graphemes", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/notLength/notLength.ts
/* @__NO_SIDE_EFFECTS__ */
function notLength(requirement, message$1) {
	return {
		kind: "validation",
		type: "not_length",
		reference: notLength,
		async: false,
		expects: `!${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.length === this.requirement) _addIssue(this, "length", dataset, config$1, { received: `${dataset.value.length}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/notSize/notSize.ts
/* @__NO_SIDE_EFFECTS__ */
function notSize(requirement, message$1) {
	return {
		kind: "validation",
		type: "not_size",
		reference: notSize,
		async: false,
		expects: `!${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.size === this.requirement) _addIssue(this, "size", dataset, config$1, { received: `${dataset.value.size}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/notValue/notValue.ts
/* @__NO_SIDE_EFFECTS__ */
function notValue(requirement, message$1) {
	return {
		kind: "validation",
		type: "not_value",
		reference: notValue,
		async: false,
		expects: requirement instanceof Date ? `!${requirement.toJSON()}` : `!${/* @__PURE__ */ _stringify(requirement)}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && /* @__PURE__ */ _isValueMatch(this.requirement, dataset.value)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/notValues/notValues.ts
/* @__NO_SIDE_EFFECTS__ */
function notValues(requirement, message$1) {
	return {
		kind: "validation",
		type: "not_values",
		reference: notValues,
		async: false,
		expects: `!${/* @__PURE__ */ _joinExpects(requirement.map((value$1) => value$1 instanceof Date ? value$1.toJSON() : /* @__PURE__ */ _stringify(value$1)), "|")}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && this.requirement.some((requirement$1) => /* @__PURE__ */ _isValueMatch(requirement$1, dataset.value))) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/notWords/notWords.ts
/* @__NO_SIDE_EFFECTS__ */
function notWords(locales, requirement, message$1) {
	return {
		kind: "validation",
		type: "not_words",
		reference: notWords,
		async: false,
		expects: `!${requirement}`,
		locales,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getWordCount(this.locales, dataset.value);
				if (count === this.requirement) _addIssue(this, "words", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/octal/octal.ts
/* @__NO_SIDE_EFFECTS__ */
function octal(message$1) {
	return {
		kind: "validation",
		type: "octal",
		reference: octal,
		async: false,
		expects: null,
		requirement: OCTAL_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "octal", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/parseBoolean/parseBoolean.ts
const TRUTHY = (/* unused pure expression or super */ null && ([
	true,
	1,
	"true",
	"1",
	"yes",
	"y",
	"on",
	"enabled"
]));
const FALSY = (/* unused pure expression or super */ null && ([
	false,
	0,
	"false",
	"0",
	"no",
	"n",
	"off",
	"disabled"
]));
/* @__NO_SIDE_EFFECTS__ */
function parseBoolean(config$1, message$1) {
	const normalize$1 = (v) => typeof v === "string" ? v.toLowerCase() : v;
	const truthyRaw = config$1?.truthy ?? TRUTHY;
	const falsyRaw = config$1?.falsy ?? FALSY;
	const truthy = config$1?.truthy ? config$1.truthy.map(normalize$1) : TRUTHY;
	const falsy = config$1?.falsy ? config$1.falsy.map(normalize$1) : FALSY;
	return {
		kind: "transformation",
		type: "parse_boolean",
		reference: parseBoolean,
		expects: /* @__PURE__ */ _joinExpects([...truthyRaw, ...falsyRaw].map(_stringify), "|"),
		config: config$1,
		message: message$1,
		async: false,
		"~run"(dataset, config$2) {
			const input = normalize$1(dataset.value);
			if (truthy.includes(input)) dataset.value = true;
			else if (falsy.includes(input)) dataset.value = false;
			else {
				_addIssue(this, "boolean", dataset, config$2);
				dataset.typed = false;
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/parseJson/parseJson.ts
/* @__NO_SIDE_EFFECTS__ */
function parseJson(config$1, message$1) {
	return {
		kind: "transformation",
		type: "parse_json",
		reference: parseJson,
		config: config$1,
		message: message$1,
		async: false,
		"~run"(dataset, config$2) {
			try {
				dataset.value = JSON.parse(dataset.value, this.config?.reviver);
			} catch (error) {
				if (error instanceof Error) {
					_addIssue(this, "JSON", dataset, config$2, { received: `"${error.message}"` });
					dataset.typed = false;
				} else throw error;
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/partialCheck/utils/_isPartiallyTyped/_isPartiallyTyped.ts
/**
* Checks if a dataset is partially typed.
*
* @param dataset The dataset to check.
* @param paths The paths to check.
*
* @returns Whether it is partially typed.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _isPartiallyTyped(dataset, paths) {
	if (dataset.issues) for (const path of paths) for (const issue of dataset.issues) {
		let typed = false;
		const bound = Math.min(path.length, issue.path?.length ?? 0);
		for (let index = 0; index < bound; index++) if (path[index] !== issue.path[index].key && (path[index] !== "$" || issue.path[index].type !== "array")) {
			typed = true;
			break;
		}
		if (!typed) return false;
	}
	return true;
}

//#endregion
//#region src/actions/partialCheck/partialCheck.ts
/* @__NO_SIDE_EFFECTS__ */
function partialCheck(paths, requirement, message$1) {
	return {
		kind: "validation",
		type: "partial_check",
		reference: partialCheck,
		async: false,
		expects: null,
		paths,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if ((dataset.typed || /* @__PURE__ */ _isPartiallyTyped(dataset, paths)) && !this.requirement(dataset.value)) _addIssue(this, "input", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/partialCheck/partialCheckAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function partialCheckAsync(paths, requirement, message$1) {
	return {
		kind: "validation",
		type: "partial_check",
		reference: partialCheckAsync,
		async: true,
		expects: null,
		paths,
		requirement,
		message: message$1,
		async "~run"(dataset, config$1) {
			if ((dataset.typed || /* @__PURE__ */ _isPartiallyTyped(dataset, paths)) && !await this.requirement(dataset.value)) _addIssue(this, "input", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/rawCheck/rawCheck.ts
/**
* Creates a raw check validation action.
*
* @param action The validation action.
*
* @returns A raw check action.
*/
/* @__NO_SIDE_EFFECTS__ */
function rawCheck(action) {
	return {
		kind: "validation",
		type: "raw_check",
		reference: rawCheck,
		async: false,
		expects: null,
		"~run"(dataset, config$1) {
			action({
				dataset,
				config: config$1,
				addIssue: (info) => _addIssue(this, info?.label ?? "input", dataset, config$1, info)
			});
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/rawCheck/rawCheckAsync.ts
/**
* Creates a raw check validation action.
*
* @param action The validation action.
*
* @returns A raw check action.
*/
/* @__NO_SIDE_EFFECTS__ */
function rawCheckAsync(action) {
	return {
		kind: "validation",
		type: "raw_check",
		reference: rawCheckAsync,
		async: true,
		expects: null,
		async "~run"(dataset, config$1) {
			await action({
				dataset,
				config: config$1,
				addIssue: (info) => _addIssue(this, info?.label ?? "input", dataset, config$1, info)
			});
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/rawTransform/rawTransform.ts
/**
* Creates a raw transformation action.
*
* @param action The transformation action.
*
* @returns A raw transform action.
*/
/* @__NO_SIDE_EFFECTS__ */
function rawTransform(action) {
	return {
		kind: "transformation",
		type: "raw_transform",
		reference: rawTransform,
		async: false,
		"~run"(dataset, config$1) {
			const output = action({
				dataset,
				config: config$1,
				addIssue: (info) => _addIssue(this, info?.label ?? "input", dataset, config$1, info),
				NEVER: null
			});
			if (dataset.issues) dataset.typed = false;
			else dataset.value = output;
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/rawTransform/rawTransformAsync.ts
/**
* Creates a raw transformation action.
*
* @param action The transformation action.
*
* @returns A raw transform action.
*/
/* @__NO_SIDE_EFFECTS__ */
function rawTransformAsync(action) {
	return {
		kind: "transformation",
		type: "raw_transform",
		reference: rawTransformAsync,
		async: true,
		async "~run"(dataset, config$1) {
			const output = await action({
				dataset,
				config: config$1,
				addIssue: (info) => _addIssue(this, info?.label ?? "input", dataset, config$1, info),
				NEVER: null
			});
			if (dataset.issues) dataset.typed = false;
			else dataset.value = output;
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/readonly/readonly.ts
/* @__NO_SIDE_EFFECTS__ */
function readonly() {
	return {
		kind: "transformation",
		type: "readonly",
		reference: readonly,
		async: false,
		"~run"(dataset) {
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/reduceItems/reduceItems.ts
/* @__NO_SIDE_EFFECTS__ */
function reduceItems(operation, initial) {
	return {
		kind: "transformation",
		type: "reduce_items",
		reference: reduceItems,
		async: false,
		operation,
		initial,
		"~run"(dataset) {
			dataset.value = dataset.value.reduce(this.operation, this.initial);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/regex/regex.ts
/* @__NO_SIDE_EFFECTS__ */
function regex(requirement, message$1) {
	return {
		kind: "validation",
		type: "regex",
		reference: regex,
		async: false,
		expects: `${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "format", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/returns/returns.ts
/* @__NO_SIDE_EFFECTS__ */
function returns(schema) {
	return {
		kind: "transformation",
		type: "returns",
		reference: returns,
		async: false,
		schema,
		"~run"(dataset, config$1) {
			const func = dataset.value;
			dataset.value = (...args_) => {
				const returnsDataset = this.schema["~run"]({ value: func(...args_) }, config$1);
				if (returnsDataset.issues) throw new ValiError(returnsDataset.issues);
				return returnsDataset.value;
			};
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/returns/returnsAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function returnsAsync(schema) {
	return {
		kind: "transformation",
		type: "returns",
		reference: returnsAsync,
		async: false,
		schema,
		"~run"(dataset, config$1) {
			const func = dataset.value;
			dataset.value = async (...args_) => {
				const returnsDataset = await this.schema["~run"]({ value: await func(...args_) }, config$1);
				if (returnsDataset.issues) throw new ValiError(returnsDataset.issues);
				return returnsDataset.value;
			};
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/rfcEmail/rfcEmail.ts
/* @__NO_SIDE_EFFECTS__ */
function rfcEmail(message$1) {
	return {
		kind: "validation",
		type: "rfc_email",
		reference: rfcEmail,
		expects: null,
		async: false,
		requirement: RFC_EMAIL_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "email", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/safeInteger/safeInteger.ts
/* @__NO_SIDE_EFFECTS__ */
function safeInteger(message$1) {
	return {
		kind: "validation",
		type: "safe_integer",
		reference: safeInteger,
		async: false,
		expects: null,
		requirement: Number.isSafeInteger,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "safe integer", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/size/size.ts
/* @__NO_SIDE_EFFECTS__ */
function size(requirement, message$1) {
	return {
		kind: "validation",
		type: "size",
		reference: size,
		async: false,
		expects: `${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.size !== this.requirement) _addIssue(this, "size", dataset, config$1, { received: `${dataset.value.size}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/slug/slug.ts
/* @__NO_SIDE_EFFECTS__ */
function slug(message$1) {
	return {
		kind: "validation",
		type: "slug",
		reference: slug,
		async: false,
		expects: null,
		requirement: SLUG_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "slug", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/someItem/someItem.ts
/* @__NO_SIDE_EFFECTS__ */
function someItem(requirement, message$1) {
	return {
		kind: "validation",
		type: "some_item",
		reference: someItem,
		async: false,
		expects: null,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !dataset.value.some(this.requirement)) _addIssue(this, "item", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/sortItems/sortItems.ts
/* @__NO_SIDE_EFFECTS__ */
function sortItems(operation) {
	return {
		kind: "transformation",
		type: "sort_items",
		reference: sortItems,
		async: false,
		operation,
		"~run"(dataset) {
			dataset.value = dataset.value.sort(this.operation);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/startsWith/startsWith.ts
/* @__NO_SIDE_EFFECTS__ */
function startsWith(requirement, message$1) {
	return {
		kind: "validation",
		type: "starts_with",
		reference: startsWith,
		async: false,
		expects: `"${requirement}"`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !dataset.value.startsWith(this.requirement)) _addIssue(this, "start", dataset, config$1, { received: `"${dataset.value.slice(0, this.requirement.length)}"` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/stringifyJson/stringifyJson.ts
/* @__NO_SIDE_EFFECTS__ */
function stringifyJson(config$1, message$1) {
	return {
		kind: "transformation",
		type: "stringify_json",
		reference: stringifyJson,
		message: message$1,
		config: config$1,
		async: false,
		"~run"(dataset, config$2) {
			try {
				const output = JSON.stringify(dataset.value, this.config?.replacer, this.config?.space);
				if (output === void 0) {
					_addIssue(this, "JSON", dataset, config$2);
					dataset.typed = false;
				} else dataset.value = output;
			} catch (error) {
				if (error instanceof Error) {
					_addIssue(this, "JSON", dataset, config$2, { received: `"${error.message}"` });
					dataset.typed = false;
				} else throw error;
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/title/title.ts
/**
* Creates a title metadata action.
*
* @param title_ The title text.
*
* @returns A title action.
*/
/* @__NO_SIDE_EFFECTS__ */
function title(title_) {
	return {
		kind: "metadata",
		type: "title",
		reference: title,
		title: title_
	};
}

//#endregion
//#region src/actions/toBigint/toBigint.ts
/* @__NO_SIDE_EFFECTS__ */
function toBigint(message$1) {
	return {
		kind: "transformation",
		type: "to_bigint",
		reference: toBigint,
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			try {
				dataset.value = BigInt(dataset.value);
			} catch {
				_addIssue(this, "bigint", dataset, config$1);
				dataset.typed = false;
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toBoolean/toBoolean.ts
/**
* Creates a to boolean transformation action.
*
* @returns A to boolean action.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function toBoolean() {
	return {
		kind: "transformation",
		type: "to_boolean",
		reference: toBoolean,
		async: false,
		"~run"(dataset) {
			dataset.value = Boolean(dataset.value);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toCamelCase/toCamelCase.ts
/**
* Creates a to camel case transformation action.
*
* Words are separated by `_`, `-` and ASCII whitespace, as well as by case
* and acronym boundaries.
*
* Hint: Acronym runs are normalized to lowercase (e.g. `parseURLValue` →
* `parseUrlValue`) and digits stay attached to the preceding token (e.g.
* `item2Name` → `item2Name`).
*
* @returns A to camel case action.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function toCamelCase() {
	return {
		kind: "transformation",
		type: "to_camel_case",
		reference: toCamelCase,
		async: false,
		"~run"(dataset) {
			dataset.value = /* @__PURE__ */ _formatCase(dataset.value, "", false, true);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toDate/toDate.ts
/* @__NO_SIDE_EFFECTS__ */
function toDate(message$1) {
	return {
		kind: "transformation",
		type: "to_date",
		reference: toDate,
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			try {
				dataset.value = new Date(dataset.value);
				if (isNaN(dataset.value)) {
					_addIssue(this, "date", dataset, config$1, { received: "\"Invalid Date\"" });
					dataset.typed = false;
				}
			} catch {
				_addIssue(this, "date", dataset, config$1);
				dataset.typed = false;
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toKebabCase/toKebabCase.ts
/**
* Creates a to kebab case transformation action.
*
* Words are separated by `_`, `-` and ASCII whitespace, as well as by case
* and acronym boundaries.
*
* Hint: Acronym runs are normalized to lowercase (e.g. `parseURLValue` →
* `parse-url-value`) and digits stay attached to the preceding token (e.g.
* `item2Name` → `item2-name`).
*
* @returns A to kebab case action.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function toKebabCase() {
	return {
		kind: "transformation",
		type: "to_kebab_case",
		reference: toKebabCase,
		async: false,
		"~run"(dataset) {
			dataset.value = /* @__PURE__ */ _formatCase(dataset.value, "-", false, false);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toLowerCase/toLowerCase.ts
/**
* Creates a to lower case transformation action.
*
* @returns A to lower case action.
*/
/* @__NO_SIDE_EFFECTS__ */
function toLowerCase() {
	return {
		kind: "transformation",
		type: "to_lower_case",
		reference: toLowerCase,
		async: false,
		"~run"(dataset) {
			dataset.value = dataset.value.toLowerCase();
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toMaxValue/toMaxValue.ts
/**
* Creates a to max value transformation action.
*
* @param requirement The maximum value.
*
* @returns A to max value action.
*/
/* @__NO_SIDE_EFFECTS__ */
function toMaxValue(requirement) {
	return {
		kind: "transformation",
		type: "to_max_value",
		reference: toMaxValue,
		async: false,
		requirement,
		"~run"(dataset) {
			dataset.value = dataset.value > this.requirement ? this.requirement : dataset.value;
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toMinValue/toMinValue.ts
/**
* Creates a to min value transformation action.
*
* @param requirement The minimum value.
*
* @returns A to min value action.
*/
/* @__NO_SIDE_EFFECTS__ */
function toMinValue(requirement) {
	return {
		kind: "transformation",
		type: "to_min_value",
		reference: toMinValue,
		async: false,
		requirement,
		"~run"(dataset) {
			dataset.value = dataset.value < this.requirement ? this.requirement : dataset.value;
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toNumber/toNumber.ts
/* @__NO_SIDE_EFFECTS__ */
function toNumber(message$1) {
	return {
		kind: "transformation",
		type: "to_number",
		reference: toNumber,
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			try {
				dataset.value = Number(dataset.value);
				if (isNaN(dataset.value)) {
					_addIssue(this, "number", dataset, config$1);
					dataset.typed = false;
				}
			} catch {
				_addIssue(this, "number", dataset, config$1);
				dataset.typed = false;
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toPascalCase/toPascalCase.ts
/**
* Creates a to pascal case transformation action.
*
* Words are separated by `_`, `-` and ASCII whitespace, as well as by case
* and acronym boundaries.
*
* Hint: Acronym runs are normalized to lowercase (e.g. `parseURLValue` →
* `ParseUrlValue`) and digits stay attached to the preceding token (e.g.
* `item2Name` → `Item2Name`).
*
* @returns A to pascal case action.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function toPascalCase() {
	return {
		kind: "transformation",
		type: "to_pascal_case",
		reference: toPascalCase,
		async: false,
		"~run"(dataset) {
			dataset.value = /* @__PURE__ */ _formatCase(dataset.value, "", true, true);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toSnakeCase/toSnakeCase.ts
/**
* Creates a to snake case transformation action.
*
* Words are separated by `_`, `-` and ASCII whitespace, as well as by case
* and acronym boundaries.
*
* Hint: Acronym runs are normalized to lowercase (e.g. `parseURLValue` →
* `parse_url_value`) and digits stay attached to the preceding token (e.g.
* `item2Name` → `item2_name`).
*
* @returns A to snake case action.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function toSnakeCase() {
	return {
		kind: "transformation",
		type: "to_snake_case",
		reference: toSnakeCase,
		async: false,
		"~run"(dataset) {
			dataset.value = /* @__PURE__ */ _formatCase(dataset.value, "_", false, false);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toString/toString.ts
/* @__NO_SIDE_EFFECTS__ */
function toString(message$1) {
	return {
		kind: "transformation",
		type: "to_string",
		reference: toString,
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			try {
				dataset.value = String(dataset.value);
			} catch {
				_addIssue(this, "string", dataset, config$1);
				dataset.typed = false;
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toUpperCase/toUpperCase.ts
/**
* Creates a to upper case transformation action.
*
* @returns A to upper case action.
*/
/* @__NO_SIDE_EFFECTS__ */
function toUpperCase() {
	return {
		kind: "transformation",
		type: "to_upper_case",
		reference: toUpperCase,
		async: false,
		"~run"(dataset) {
			dataset.value = dataset.value.toUpperCase();
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/transform/transform.ts
/**
* Creates a custom transformation action.
*
* @param operation The transformation operation.
*
* @returns A transform action.
*/
/* @__NO_SIDE_EFFECTS__ */
function transform(operation) {
	return {
		kind: "transformation",
		type: "transform",
		reference: transform,
		async: false,
		operation,
		"~run"(dataset) {
			dataset.value = this.operation(dataset.value);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/transform/transformAsync.ts
/**
* Creates a custom transformation action.
*
* @param operation The transformation operation.
*
* @returns A transform action.
*/
/* @__NO_SIDE_EFFECTS__ */
function transformAsync(operation) {
	return {
		kind: "transformation",
		type: "transform",
		reference: transformAsync,
		async: true,
		operation,
		async "~run"(dataset) {
			dataset.value = await this.operation(dataset.value);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/trim/trim.ts
/**
* Creates a trim transformation action.
*
* @returns A trim action.
*/
/* @__NO_SIDE_EFFECTS__ */
function trim() {
	return {
		kind: "transformation",
		type: "trim",
		reference: trim,
		async: false,
		"~run"(dataset) {
			dataset.value = dataset.value.trim();
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/trimEnd/trimEnd.ts
/**
* Creates a trim end transformation action.
*
* @returns A trim end action.
*/
/* @__NO_SIDE_EFFECTS__ */
function trimEnd() {
	return {
		kind: "transformation",
		type: "trim_end",
		reference: trimEnd,
		async: false,
		"~run"(dataset) {
			dataset.value = dataset.value.trimEnd();
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/trimStart/trimStart.ts
/**
* Creates a trim start transformation action.
*
* @returns A trim start action.
*/
/* @__NO_SIDE_EFFECTS__ */
function trimStart() {
	return {
		kind: "transformation",
		type: "trim_start",
		reference: trimStart,
		async: false,
		"~run"(dataset) {
			dataset.value = dataset.value.trimStart();
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/ulid/ulid.ts
/* @__NO_SIDE_EFFECTS__ */
function ulid(message$1) {
	return {
		kind: "validation",
		type: "ulid",
		reference: ulid,
		async: false,
		expects: null,
		requirement: ULID_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "ULID", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/url/url.ts
/* @__NO_SIDE_EFFECTS__ */
function url(message$1) {
	return {
		kind: "validation",
		type: "url",
		reference: url,
		async: false,
		expects: null,
		requirement(input) {
			try {
				if (URL.canParse) return URL.canParse(input);
				new URL(input);
				return true;
			} catch {
				return false;
			}
		},
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "URL", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/uuid/uuid.ts
/* @__NO_SIDE_EFFECTS__ */
function uuid(message$1) {
	return {
		kind: "validation",
		type: "uuid",
		reference: uuid,
		async: false,
		expects: null,
		requirement: UUID_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "UUID", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/value/value.ts
/* @__NO_SIDE_EFFECTS__ */
function value(requirement, message$1) {
	return {
		kind: "validation",
		type: "value",
		reference: value,
		async: false,
		expects: requirement instanceof Date ? requirement.toJSON() : /* @__PURE__ */ _stringify(requirement),
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !/* @__PURE__ */ _isValueMatch(this.requirement, dataset.value)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/values/values.ts
/* @__NO_SIDE_EFFECTS__ */
function values(requirement, message$1) {
	return {
		kind: "validation",
		type: "values",
		reference: values,
		async: false,
		expects: `${/* @__PURE__ */ _joinExpects(requirement.map((value$1) => value$1 instanceof Date ? value$1.toJSON() : /* @__PURE__ */ _stringify(value$1)), "|")}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.some((requirement$1) => /* @__PURE__ */ _isValueMatch(requirement$1, dataset.value))) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/words/words.ts
/* @__NO_SIDE_EFFECTS__ */
function words(locales, requirement, message$1) {
	return {
		kind: "validation",
		type: "words",
		reference: words,
		async: false,
		expects: `${requirement}`,
		locales,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getWordCount(this.locales, dataset.value);
				if (count !== this.requirement) _addIssue(this, "words", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/const.ts
const ABORT_EARLY_CONFIG = { abortEarly: true };

//#endregion
//#region src/methods/assert/assert.ts
/**
* Checks if the input matches the schema. As this is an assertion function, it
* can be used as a type guard.
*
* @param schema The schema to be used.
* @param input The input to be tested.
*/
function assert(schema, input) {
	const issues = schema["~run"]({ value: input }, ABORT_EARLY_CONFIG).issues;
	if (issues) throw new ValiError(issues);
}

//#endregion
//#region src/methods/cache/_LruCache.ts
/**
* Efficient LRU cache using Map iteration order.
*/
var _LruCache = class {
	constructor(config$1) {
		this.refCount = 0;
		this.maxSize = config$1?.maxSize ?? 1e3;
		this.maxAge = config$1?.maxAge ?? Infinity;
		this.hasMaxAge = isFinite(this.maxAge);
	}
	/**
	* Stringifies an unknown input to a cache key component.
	*
	* @param input The unknown input.
	*
	* @returns A cache key component.
	*/
	stringify(input) {
		const type = typeof input;
		if (type === "string") return `"${input}"`;
		if (type === "number" || type === "boolean") return `${input}`;
		if (type === "bigint") return `${input}n`;
		if (type === "object" || type === "function") {
			if (input) {
				this.refIds ?? (this.refIds = /* @__PURE__ */ new WeakMap());
				let id = this.refIds.get(input);
				if (!id) {
					id = ++this.refCount;
					this.refIds.set(input, id);
				}
				return `#${id}`;
			}
			return "null";
		}
		return type;
	}
	/**
	* Creates a cache key from input and config.
	*
	* @param input The input value.
	* @param config The parse configuration.
	*
	* @returns The cache key.
	*/
	key(input, config$1 = {}) {
		return `${this.stringify(input)}|${this.stringify(config$1.lang)}|${this.stringify(config$1.message)}|${this.stringify(config$1.abortEarly)}|${this.stringify(config$1.abortPipeEarly)}`;
	}
	/**
	* Gets a value from the cache by key.
	*
	* @param key The cache key.
	*
	* @returns The cached value.
	*/
	get(key) {
		if (!this.store) return void 0;
		const entry = this.store.get(key);
		if (!entry) return void 0;
		if (this.hasMaxAge && Date.now() - entry[1] > this.maxAge) {
			this.store.delete(key);
			return;
		}
		this.store.delete(key);
		this.store.set(key, entry);
		return entry[0];
	}
	/**
	* Sets a value in the cache by key.
	*
	* @param key The cache key.
	* @param value The cached value.
	*/
	set(key, value$1) {
		this.store ?? (this.store = /* @__PURE__ */ new Map());
		this.store.delete(key);
		const timestamp = this.hasMaxAge ? Date.now() : 0;
		this.store.set(key, [value$1, timestamp]);
		if (this.store.size > this.maxSize) this.store.delete(this.store.keys().next().value);
	}
	/**
	* Clears all entries from the cache.
	*/
	clear() {
		this.store?.clear();
	}
};

//#endregion
//#region src/methods/cache/cache.ts
/* @__NO_SIDE_EFFECTS__ */
function cache(schema, config$1) {
	return _standardSchema({
		...schema,
		cacheConfig: config$1,
		cache: new _LruCache(config$1),
		"~run"(dataset, runConfig) {
			const key = this.cache.key(dataset.value, runConfig);
			let outputDataset = this.cache.get(key);
			if (!outputDataset) this.cache.set(key, outputDataset = schema["~run"](dataset, runConfig));
			return /* @__PURE__ */ _cloneDataset(outputDataset);
		}
	});
}

//#endregion
//#region src/methods/cache/cacheAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function cacheAsync(schema, config$1) {
	let activeRuns;
	return _standardSchema({
		...schema,
		async: true,
		cacheConfig: config$1,
		cache: new _LruCache(config$1),
		async "~run"(dataset, runConfig) {
			const key = this.cache.key(dataset.value, runConfig);
			const cached = this.cache.get(key);
			if (cached) return /* @__PURE__ */ _cloneDataset(cached);
			let promise$1 = activeRuns?.get(key);
			if (!promise$1) {
				activeRuns ?? (activeRuns = /* @__PURE__ */ new Map());
				promise$1 = Promise.resolve(schema["~run"](dataset, runConfig));
				activeRuns.set(key, promise$1);
			}
			try {
				const outputDataset = await promise$1;
				this.cache.set(key, outputDataset);
				return /* @__PURE__ */ _cloneDataset(outputDataset);
			} finally {
				activeRuns?.delete(key);
			}
		}
	});
}

//#endregion
//#region src/methods/config/config.ts
/**
* Changes the local configuration of a schema.
*
* @param schema The schema to configure.
* @param config The parse configuration.
*
* @returns The configured schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function config(schema, config$1) {
	return _standardSchema({
		...schema,
		"~run"(dataset, config_) {
			return schema["~run"](dataset, {
				...config_,
				...config$1
			});
		}
	});
}

//#endregion
//#region src/methods/getFallback/getFallback.ts
/**
* Returns the fallback value of the schema.
*
* @param schema The schema to get it from.
* @param dataset The output dataset if available.
* @param config The config if available.
*
* @returns The fallback value.
*/
/* @__NO_SIDE_EFFECTS__ */
function getFallback(schema, dataset, config$1) {
	return typeof schema.fallback === "function" ? schema.fallback(dataset, config$1) : schema.fallback;
}

//#endregion
//#region src/methods/fallback/fallback.ts
/**
* Returns a fallback value as output if the input does not match the schema.
*
* @param schema The schema to catch.
* @param fallback The fallback value.
*
* @returns The passed schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function fallback(schema, fallback$1) {
	return _standardSchema({
		...schema,
		fallback: fallback$1,
		"~run"(dataset, config$1) {
			const outputDataset = schema["~run"](dataset, config$1);
			return outputDataset.issues ? {
				typed: true,
				value: /* @__PURE__ */ getFallback(this, outputDataset, config$1)
			} : outputDataset;
		}
	});
}

//#endregion
//#region src/methods/fallback/fallbackAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function fallbackAsync(schema, fallback$1) {
	return _standardSchema({
		...schema,
		fallback: fallback$1,
		async: true,
		async "~run"(dataset, config$1) {
			const outputDataset = await schema["~run"](dataset, config$1);
			return outputDataset.issues ? {
				typed: true,
				value: await /* @__PURE__ */ getFallback(this, outputDataset, config$1)
			} : outputDataset;
		}
	});
}

//#endregion
//#region src/methods/flatten/flatten.ts
/* @__NO_SIDE_EFFECTS__ */
function flatten(issues) {
	const flatErrors = {};
	for (const issue of issues) if (issue.path) {
		const dotPath = /* @__PURE__ */ getDotPath(issue);
		if (dotPath) {
			if (!flatErrors.nested) flatErrors.nested = {};
			if (Object.prototype.hasOwnProperty.call(flatErrors.nested, dotPath)) flatErrors.nested[dotPath].push(issue.message);
			else flatErrors.nested[dotPath] = [issue.message];
		} else if (flatErrors.other) flatErrors.other.push(issue.message);
		else flatErrors.other = [issue.message];
	} else if (flatErrors.root) flatErrors.root.push(issue.message);
	else flatErrors.root = [issue.message];
	return flatErrors;
}

//#endregion
//#region src/methods/forward/forward.ts
/**
* Forwards the issues of the passed validation action.
*
* @param action The validation action.
* @param path The path to forward the issues to.
*
* @returns The modified action.
*/
/* @__NO_SIDE_EFFECTS__ */
function forward(action, path) {
	return {
		...action,
		"~run"(dataset, config$1) {
			const prevIssues = dataset.issues && [...dataset.issues];
			dataset = action["~run"](dataset, config$1);
			if (dataset.issues) {
				for (const issue of dataset.issues) if (!prevIssues?.includes(issue)) {
					let pathInput = dataset.value;
					for (const key of path) {
						const pathValue = pathInput[key];
						const pathItem = {
							type: "unknown",
							origin: "value",
							input: pathInput,
							key,
							value: pathValue
						};
						if (issue.path) issue.path.push(pathItem);
						else issue.path = [pathItem];
						if (!pathValue) break;
						pathInput = pathValue;
					}
				}
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/methods/forward/forwardAsync.ts
/**
* Forwards the issues of the passed validation action.
*
* @param action The validation action.
* @param path The path to forward the issues to.
*
* @returns The modified action.
*/
/* @__NO_SIDE_EFFECTS__ */
function forwardAsync(action, path) {
	return {
		...action,
		async: true,
		async "~run"(dataset, config$1) {
			const prevIssues = dataset.issues && [...dataset.issues];
			dataset = await action["~run"](dataset, config$1);
			if (dataset.issues) {
				for (const issue of dataset.issues) if (!prevIssues?.includes(issue)) {
					let pathInput = dataset.value;
					for (const key of path) {
						const pathValue = pathInput[key];
						const pathItem = {
							type: "unknown",
							origin: "value",
							input: pathInput,
							key,
							value: pathValue
						};
						if (issue.path) issue.path.push(pathItem);
						else issue.path = [pathItem];
						if (!pathValue) break;
						pathInput = pathValue;
					}
				}
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/methods/getDefault/getDefault.ts
/**
* Returns the default value of the schema.
*
* @param schema The schema to get it from.
* @param dataset The input dataset if available.
* @param config The config if available.
*
* @returns The default value.
*/
/* @__NO_SIDE_EFFECTS__ */
function getDefault(schema, dataset, config$1) {
	return typeof schema.default === "function" ? schema.default(dataset, config$1) : schema.default;
}

//#endregion
//#region src/methods/getDefaults/getDefaults.ts
/**
* Returns the default values of the schema.
*
* Hint: The difference to `getDefault` is that for object and tuple schemas
* this function recursively returns the default values of the subschemas
* instead of `undefined`.
*
* @param schema The schema to get them from.
*
* @returns The default values.
*/
/* @__NO_SIDE_EFFECTS__ */
function getDefaults(schema) {
	if ("entries" in schema) {
		const object$1 = {};
		for (const key in schema.entries) object$1[key] = /* @__PURE__ */ getDefaults(schema.entries[key]);
		return object$1;
	}
	if ("items" in schema) return schema.items.map(getDefaults);
	return /* @__PURE__ */ getDefault(schema);
}

//#endregion
//#region src/methods/getDefaults/getDefaultsAsync.ts
/**
* Returns the default values of the schema.
*
* Hint: The difference to `getDefault` is that for object and tuple schemas
* this function recursively returns the default values of the subschemas
* instead of `undefined`.
*
* @param schema The schema to get them from.
*
* @returns The default values.
*/
/* @__NO_SIDE_EFFECTS__ */
async function getDefaultsAsync(schema) {
	if ("entries" in schema) return Object.fromEntries(await Promise.all(Object.entries(schema.entries).map(async ([key, value$1]) => [key, await /* @__PURE__ */ getDefaultsAsync(value$1)])));
	if ("items" in schema) return Promise.all(schema.items.map(getDefaultsAsync));
	return /* @__PURE__ */ getDefault(schema);
}

//#endregion
//#region src/methods/getDescription/getDescription.ts
/**
* Returns the description of the schema.
*
* If multiple descriptions are defined, the last one of the highest level is
* returned. If no description is defined, `undefined` is returned.
*
* @param schema The schema to get the description from.
*
* @returns The description, if any.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function getDescription(schema) {
	return /* @__PURE__ */ _getLastMetadata(schema, "description");
}

//#endregion
//#region src/methods/getExamples/getExamples.ts
/**
* Returns the examples of a schema.
*
* If multiple examples are defined, it concatenates them using depth-first
* search. If no examples are defined, an empty array is returned.
*
* @param schema The schema to get the examples from.
*
* @returns The examples, if any.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function getExamples(schema) {
	const examples$1 = [];
	function depthFirstCollect(schema$1) {
		if ("pipe" in schema$1) {
			for (const item of schema$1.pipe) if (item.kind === "schema" && "pipe" in item) depthFirstCollect(item);
			else if (item.kind === "metadata" && item.type === "examples") for (const example of item.examples) examples$1.push(example);
		}
	}
	depthFirstCollect(schema);
	return examples$1;
}

//#endregion
//#region src/methods/getFallbacks/getFallbacks.ts
/**
* Returns the fallback values of the schema.
*
* Hint: The difference to `getFallback` is that for object and tuple schemas
* this function recursively returns the fallback values of the subschemas
* instead of `undefined`.
*
* @param schema The schema to get them from.
*
* @returns The fallback values.
*/
/* @__NO_SIDE_EFFECTS__ */
function getFallbacks(schema) {
	if ("entries" in schema) {
		const object$1 = {};
		for (const key in schema.entries) object$1[key] = /* @__PURE__ */ getFallbacks(schema.entries[key]);
		return object$1;
	}
	if ("items" in schema) return schema.items.map(getFallbacks);
	return /* @__PURE__ */ getFallback(schema);
}

//#endregion
//#region src/methods/getFallbacks/getFallbacksAsync.ts
/**
* Returns the fallback values of the schema.
*
* Hint: The difference to `getFallback` is that for object and tuple schemas
* this function recursively returns the fallback values of the subschemas
* instead of `undefined`.
*
* @param schema The schema to get them from.
*
* @returns The fallback values.
*/
/* @__NO_SIDE_EFFECTS__ */
async function getFallbacksAsync(schema) {
	if ("entries" in schema) return Object.fromEntries(await Promise.all(Object.entries(schema.entries).map(async ([key, value$1]) => [key, await /* @__PURE__ */ getFallbacksAsync(value$1)])));
	if ("items" in schema) return Promise.all(schema.items.map(getFallbacksAsync));
	return /* @__PURE__ */ getFallback(schema);
}

//#endregion
//#region src/methods/getMetadata/getMetadata.ts
/**
* Returns the metadata of a schema.
*
* If multiple metadata are defined, it shallowly merges them using depth-first
* search. If no metadata is defined, an empty object is returned.
*
* @param schema Schema to get the metadata from.
*
* @returns The metadata, if any.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function getMetadata(schema) {
	const result = {};
	function depthFirstMerge(schema$1) {
		if ("pipe" in schema$1) {
			for (const item of schema$1.pipe) if (item.kind === "schema" && "pipe" in item) depthFirstMerge(item);
			else if (item.kind === "metadata" && item.type === "metadata") Object.assign(result, item.metadata);
		}
	}
	depthFirstMerge(schema);
	return result;
}

//#endregion
//#region src/methods/getTitle/getTitle.ts
/**
* Returns the title of the schema.
*
* If multiple titles are defined, the last one of the highest level is
* returned. If no title is defined, `undefined` is returned.
*
* @param schema The schema to get the title from.
*
* @returns The title, if any.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function getTitle(schema) {
	return /* @__PURE__ */ _getLastMetadata(schema, "title");
}

//#endregion
//#region src/methods/is/is.ts
/**
* Checks if the input matches the schema. By using a type predicate, this
* function can be used as a type guard.
*
* @param schema The schema to be used.
* @param input The input to be tested.
*
* @returns Whether the input matches the schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function is(schema, input) {
	return !schema["~run"]({ value: input }, ABORT_EARLY_CONFIG).issues;
}

//#endregion
//#region src/schemas/any/any.ts
/**
* Creates an any schema.
*
* Hint: This schema function exists only for completeness and is not
* recommended in practice. Instead, `unknown` should be used to accept
* unknown data.
*
* @returns An any schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function any() {
	return _standardSchema({
		kind: "schema",
		type: "any",
		reference: any,
		expects: "any",
		async: false,
		"~run"(dataset) {
			dataset.typed = true;
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/array/array.ts
/* @__NO_SIDE_EFFECTS__ */
function array(item, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "array",
		reference: array,
		expects: "Array",
		async: false,
		item,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				for (let key = 0; key < input.length; key++) {
					const value$1 = input[key];
					const itemDataset = this.item["~run"]({ value: value$1 }, config$1);
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/array/arrayAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function arrayAsync(item, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "array",
		reference: arrayAsync,
		expects: "Array",
		async: true,
		item,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				const itemDatasets = await Promise.all(input.map((value$1) => this.item["~run"]({ value: value$1 }, config$1)));
				for (let key = 0; key < itemDatasets.length; key++) {
					const itemDataset = itemDatasets[key];
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: input[key]
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/bigint/bigint.ts
/* @__NO_SIDE_EFFECTS__ */
function bigint(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "bigint",
		reference: bigint,
		expects: "bigint",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (typeof dataset.value === "bigint") dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/blob/blob.ts
/* @__NO_SIDE_EFFECTS__ */
function blob(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "blob",
		reference: blob,
		expects: "Blob",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.value instanceof Blob) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/boolean/boolean.ts
/* @__NO_SIDE_EFFECTS__ */
function boolean(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "boolean",
		reference: boolean,
		expects: "boolean",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (typeof dataset.value === "boolean") dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/custom/custom.ts
/* @__NO_SIDE_EFFECTS__ */
function custom(check$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "custom",
		reference: custom,
		expects: "unknown",
		async: false,
		check: check$1,
		message: message$1,
		"~run"(dataset, config$1) {
			if (this.check(dataset.value)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/custom/customAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function customAsync(check$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "custom",
		reference: customAsync,
		expects: "unknown",
		async: true,
		check: check$1,
		message: message$1,
		async "~run"(dataset, config$1) {
			if (await this.check(dataset.value)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/date/date.ts
/* @__NO_SIDE_EFFECTS__ */
function date(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "date",
		reference: date,
		expects: "Date",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.value instanceof Date) if (!isNaN(dataset.value)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1, { received: "\"Invalid Date\"" });
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/enum/enum.ts
/* @__NO_SIDE_EFFECTS__ */
function enum_(enum__, message$1) {
	const options = [];
	for (const key in enum__) if (`${+key}` !== key || typeof enum__[key] !== "string" || !Object.is(enum__[enum__[key]], +key)) options.push(enum__[key]);
	return _standardSchema({
		kind: "schema",
		type: "enum",
		reference: enum_,
		expects: /* @__PURE__ */ _joinExpects(options.map(_stringify), "|"),
		async: false,
		enum: enum__,
		options,
		message: message$1,
		"~run"(dataset, config$1) {
			if (this.options.includes(dataset.value)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/exactOptional/exactOptional.ts
/* @__NO_SIDE_EFFECTS__ */
function exactOptional(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "exact_optional",
		reference: exactOptional,
		expects: wrapped.expects,
		async: false,
		wrapped,
		default: default_,
		"~run"(dataset, config$1) {
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/exactOptional/exactOptionalAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function exactOptionalAsync(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "exact_optional",
		reference: exactOptionalAsync,
		expects: wrapped.expects,
		async: true,
		wrapped,
		default: default_,
		async "~run"(dataset, config$1) {
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/file/file.ts
/* @__NO_SIDE_EFFECTS__ */
function file(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "file",
		reference: file,
		expects: "File",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.value instanceof File) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/function/function.ts
/* @__NO_SIDE_EFFECTS__ */
function function_(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "function",
		reference: function_,
		expects: "Function",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (typeof dataset.value === "function") dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/instance/instance.ts
/* @__NO_SIDE_EFFECTS__ */
function instance(class_, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "instance",
		reference: instance,
		expects: class_.name,
		async: false,
		class: class_,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.value instanceof this.class) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/intersect/utils/_merge/_merge.ts
/**
* Merges two values into one single output.
*
* @param value1 First value.
* @param value2 Second value.
*
* @returns The merge dataset.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _merge(value1, value2) {
	if (typeof value1 === typeof value2) {
		if (/* @__PURE__ */ _isSameValueZero(value1, value2) || value1 instanceof Date && value2 instanceof Date && /* @__PURE__ */ _isSameValueZero(+value1, +value2)) return { value: value1 };
		if (value1 && value2 && value1.constructor === Object && value2.constructor === Object) {
			const nextValue = {
				...value1,
				...value2
			};
			for (const key in value2) if (Object.prototype.hasOwnProperty.call(value1, key) && Object.prototype.hasOwnProperty.call(value2, key)) {
				const dataset = /* @__PURE__ */ _merge(value1[key], value2[key]);
				if (dataset.issue) return dataset;
				nextValue[key] = dataset.value;
			}
			return { value: nextValue };
		}
		if (Array.isArray(value1) && Array.isArray(value2)) {
			if (value1.length === value2.length) {
				const nextValue = [...value1];
				for (let index = 0; index < value1.length; index++) {
					const dataset = /* @__PURE__ */ _merge(value1[index], value2[index]);
					if (dataset.issue) return dataset;
					nextValue[index] = dataset.value;
				}
				return { value: nextValue };
			}
		}
	}
	return { issue: true };
}

//#endregion
//#region src/schemas/intersect/intersect.ts
/* @__NO_SIDE_EFFECTS__ */
function intersect(options, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "intersect",
		reference: intersect,
		expects: /* @__PURE__ */ _joinExpects(options.map((option) => option.expects), "&"),
		async: false,
		options,
		message: message$1,
		"~run"(dataset, config$1) {
			if (this.options.length) {
				const input = dataset.value;
				let outputs;
				dataset.typed = true;
				for (const schema of this.options) {
					const optionDataset = schema["~run"]({ value: input }, config$1);
					if (optionDataset.issues) {
						if (dataset.issues) for (const issue of optionDataset.issues) dataset.issues.push(issue);
						else dataset.issues = optionDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!optionDataset.typed) dataset.typed = false;
					if (dataset.typed) if (outputs) outputs.push(optionDataset.value);
					else outputs = [optionDataset.value];
				}
				if (dataset.typed) {
					dataset.value = outputs[0];
					for (let index = 1; index < outputs.length; index++) {
						const mergeDataset = /* @__PURE__ */ _merge(dataset.value, outputs[index]);
						if (mergeDataset.issue) {
							_addIssue(this, "type", dataset, config$1, { received: "unknown" });
							break;
						}
						dataset.value = mergeDataset.value;
					}
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/intersect/intersectAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function intersectAsync(options, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "intersect",
		reference: intersectAsync,
		expects: /* @__PURE__ */ _joinExpects(options.map((option) => option.expects), "&"),
		async: true,
		options,
		message: message$1,
		async "~run"(dataset, config$1) {
			if (this.options.length) {
				const input = dataset.value;
				let outputs;
				dataset.typed = true;
				const optionDatasets = await Promise.all(this.options.map((schema) => schema["~run"]({ value: input }, config$1)));
				for (const optionDataset of optionDatasets) {
					if (optionDataset.issues) {
						if (dataset.issues) for (const issue of optionDataset.issues) dataset.issues.push(issue);
						else dataset.issues = optionDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!optionDataset.typed) dataset.typed = false;
					if (dataset.typed) if (outputs) outputs.push(optionDataset.value);
					else outputs = [optionDataset.value];
				}
				if (dataset.typed) {
					dataset.value = outputs[0];
					for (let index = 1; index < outputs.length; index++) {
						const mergeDataset = /* @__PURE__ */ _merge(dataset.value, outputs[index]);
						if (mergeDataset.issue) {
							_addIssue(this, "type", dataset, config$1, { received: "unknown" });
							break;
						}
						dataset.value = mergeDataset.value;
					}
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/lazy/lazy.ts
/**
* Creates a lazy schema.
*
* @param getter The schema getter.
*
* @returns A lazy schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function lazy(getter) {
	return _standardSchema({
		kind: "schema",
		type: "lazy",
		reference: lazy,
		expects: "unknown",
		async: false,
		getter,
		"~run"(dataset, config$1) {
			return this.getter(dataset.value)["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/lazy/lazyAsync.ts
/**
* Creates a lazy schema.
*
* @param getter The schema getter.
*
* @returns A lazy schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function lazyAsync(getter) {
	return _standardSchema({
		kind: "schema",
		type: "lazy",
		reference: lazyAsync,
		expects: "unknown",
		async: true,
		getter,
		async "~run"(dataset, config$1) {
			return (await this.getter(dataset.value))["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/literal/literal.ts
/* @__NO_SIDE_EFFECTS__ */
function literal(literal_, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "literal",
		reference: literal,
		expects: /* @__PURE__ */ _stringify(literal_),
		async: false,
		literal: literal_,
		message: message$1,
		"~run"(dataset, config$1) {
			if (/* @__PURE__ */ _isSameValueZero(dataset.value, this.literal)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/looseObject/looseObject.ts
/* @__NO_SIDE_EFFECTS__ */
function looseObject(entries$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "loose_object",
		reference: looseObject,
		expects: "Object",
		async: false,
		entries: entries$1,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				for (const key in this.entries) {
					const valueSchema = this.entries[key];
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						const value$1 = key in input ? input[key] : /* @__PURE__ */ getDefault(valueSchema);
						const valueDataset = valueSchema["~run"]({ value: value$1 }, config$1);
						if (valueDataset.issues) {
							const pathItem = {
								type: "object",
								origin: "value",
								input,
								key,
								value: value$1
							};
							for (const issue of valueDataset.issues) {
								if (issue.path) issue.path.unshift(pathItem);
								else issue.path = [pathItem];
								dataset.issues?.push(issue);
							}
							if (!dataset.issues) dataset.issues = valueDataset.issues;
							if (config$1.abortEarly) {
								dataset.typed = false;
								break;
							}
						}
						if (!valueDataset.typed) dataset.typed = false;
						dataset.value[key] = valueDataset.value;
					} else if (valueSchema.fallback !== void 0) dataset.value[key] = /* @__PURE__ */ getFallback(valueSchema);
					else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
						_addIssue(this, "key", dataset, config$1, {
							input: void 0,
							expected: `"${key}"`,
							path: [{
								type: "object",
								origin: "key",
								input,
								key,
								value: input[key]
							}]
						});
						if (config$1.abortEarly) break;
					}
				}
				if (!dataset.issues || !config$1.abortEarly) {
					for (const key in input) if (/* @__PURE__ */ _isValidObjectKey(input, key) && !Object.prototype.hasOwnProperty.call(this.entries, key)) dataset.value[key] = input[key];
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/looseObject/looseObjectAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function looseObjectAsync(entries$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "loose_object",
		reference: looseObjectAsync,
		expects: "Object",
		async: true,
		entries: entries$1,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				const valueDatasets = await Promise.all(Object.entries(this.entries).map(async ([key, valueSchema]) => {
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						const value$1 = key in input ? input[key] : await /* @__PURE__ */ getDefault(valueSchema);
						return [
							key,
							value$1,
							valueSchema,
							await valueSchema["~run"]({ value: value$1 }, config$1)
						];
					}
					return [
						key,
						input[key],
						valueSchema,
						null
					];
				}));
				for (const [key, value$1, valueSchema, valueDataset] of valueDatasets) if (valueDataset) {
					if (valueDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!valueDataset.typed) dataset.typed = false;
					dataset.value[key] = valueDataset.value;
				} else if (valueSchema.fallback !== void 0) dataset.value[key] = await /* @__PURE__ */ getFallback(valueSchema);
				else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
					_addIssue(this, "key", dataset, config$1, {
						input: void 0,
						expected: `"${key}"`,
						path: [{
							type: "object",
							origin: "key",
							input,
							key,
							value: value$1
						}]
					});
					if (config$1.abortEarly) break;
				}
				if (!dataset.issues || !config$1.abortEarly) {
					for (const key in input) if (/* @__PURE__ */ _isValidObjectKey(input, key) && !Object.prototype.hasOwnProperty.call(this.entries, key)) dataset.value[key] = input[key];
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/looseTuple/looseTuple.ts
/* @__NO_SIDE_EFFECTS__ */
function looseTuple(items, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "loose_tuple",
		reference: looseTuple,
		expects: "Array",
		async: false,
		items,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				for (let key = 0; key < this.items.length; key++) {
					const value$1 = input[key];
					const itemDataset = this.items[key]["~run"]({ value: value$1 }, config$1);
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
				if (!dataset.issues || !config$1.abortEarly) for (let key = this.items.length; key < input.length; key++) dataset.value.push(input[key]);
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/looseTuple/looseTupleAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function looseTupleAsync(items, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "loose_tuple",
		reference: looseTupleAsync,
		expects: "Array",
		async: true,
		items,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				const itemDatasets = await Promise.all(this.items.map(async (item, key) => {
					const value$1 = input[key];
					return [
						key,
						value$1,
						await item["~run"]({ value: value$1 }, config$1)
					];
				}));
				for (const [key, value$1, itemDataset] of itemDatasets) {
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
				if (!dataset.issues || !config$1.abortEarly) for (let key = this.items.length; key < input.length; key++) dataset.value.push(input[key]);
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/map/map.ts
/* @__NO_SIDE_EFFECTS__ */
function map(key, value$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "map",
		reference: map,
		expects: "Map",
		async: false,
		key,
		value: value$1,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input instanceof Map) {
				dataset.typed = true;
				dataset.value = /* @__PURE__ */ new Map();
				for (const [inputKey, inputValue] of input) {
					const keyDataset = this.key["~run"]({ value: inputKey }, config$1);
					if (keyDataset.issues) {
						const pathItem = {
							type: "map",
							origin: "key",
							input,
							key: inputKey,
							value: inputValue
						};
						for (const issue of keyDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = keyDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					const valueDataset = this.value["~run"]({ value: inputValue }, config$1);
					if (valueDataset.issues) {
						const pathItem = {
							type: "map",
							origin: "value",
							input,
							key: inputKey,
							value: inputValue
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!keyDataset.typed || !valueDataset.typed) dataset.typed = false;
					dataset.value.set(keyDataset.value, valueDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/map/mapAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function mapAsync(key, value$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "map",
		reference: mapAsync,
		expects: "Map",
		async: true,
		key,
		value: value$1,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (input instanceof Map) {
				dataset.typed = true;
				dataset.value = /* @__PURE__ */ new Map();
				const datasets = await Promise.all([...input].map(([inputKey, inputValue]) => Promise.all([
					inputKey,
					inputValue,
					this.key["~run"]({ value: inputKey }, config$1),
					this.value["~run"]({ value: inputValue }, config$1)
				])));
				for (const [inputKey, inputValue, keyDataset, valueDataset] of datasets) {
					if (keyDataset.issues) {
						const pathItem = {
							type: "map",
							origin: "key",
							input,
							key: inputKey,
							value: inputValue
						};
						for (const issue of keyDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = keyDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (valueDataset.issues) {
						const pathItem = {
							type: "map",
							origin: "value",
							input,
							key: inputKey,
							value: inputValue
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!keyDataset.typed || !valueDataset.typed) dataset.typed = false;
					dataset.value.set(keyDataset.value, valueDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/nan/nan.ts
/* @__NO_SIDE_EFFECTS__ */
function nan(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "nan",
		reference: nan,
		expects: "NaN",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (Number.isNaN(dataset.value)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/never/never.ts
/* @__NO_SIDE_EFFECTS__ */
function never(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "never",
		reference: never,
		expects: "never",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			_addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/nonNullable/nonNullable.ts
/* @__NO_SIDE_EFFECTS__ */
function nonNullable(wrapped, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "non_nullable",
		reference: nonNullable,
		expects: "!null",
		async: false,
		wrapped,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.value !== null) dataset = this.wrapped["~run"](dataset, config$1);
			if (dataset.value === null) _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/nonNullable/nonNullableAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function nonNullableAsync(wrapped, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "non_nullable",
		reference: nonNullableAsync,
		expects: "!null",
		async: true,
		wrapped,
		message: message$1,
		async "~run"(dataset, config$1) {
			if (dataset.value !== null) dataset = await this.wrapped["~run"](dataset, config$1);
			if (dataset.value === null) _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/nonNullish/nonNullish.ts
/* @__NO_SIDE_EFFECTS__ */
function nonNullish(wrapped, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "non_nullish",
		reference: nonNullish,
		expects: "(!null & !undefined)",
		async: false,
		wrapped,
		message: message$1,
		"~run"(dataset, config$1) {
			if (!(dataset.value === null || dataset.value === void 0)) dataset = this.wrapped["~run"](dataset, config$1);
			if (dataset.value === null || dataset.value === void 0) _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/nonNullish/nonNullishAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function nonNullishAsync(wrapped, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "non_nullish",
		reference: nonNullishAsync,
		expects: "(!null & !undefined)",
		async: true,
		wrapped,
		message: message$1,
		async "~run"(dataset, config$1) {
			if (!(dataset.value === null || dataset.value === void 0)) dataset = await this.wrapped["~run"](dataset, config$1);
			if (dataset.value === null || dataset.value === void 0) _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/nonOptional/nonOptional.ts
/* @__NO_SIDE_EFFECTS__ */
function nonOptional(wrapped, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "non_optional",
		reference: nonOptional,
		expects: "!undefined",
		async: false,
		wrapped,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.value !== void 0) dataset = this.wrapped["~run"](dataset, config$1);
			if (dataset.value === void 0) _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/nonOptional/nonOptionalAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function nonOptionalAsync(wrapped, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "non_optional",
		reference: nonOptionalAsync,
		expects: "!undefined",
		async: true,
		wrapped,
		message: message$1,
		async "~run"(dataset, config$1) {
			if (dataset.value !== void 0) dataset = await this.wrapped["~run"](dataset, config$1);
			if (dataset.value === void 0) _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/null/null.ts
/* @__NO_SIDE_EFFECTS__ */
function null_(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "null",
		reference: null_,
		expects: "null",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.value === null) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/nullable/nullable.ts
/* @__NO_SIDE_EFFECTS__ */
function nullable(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "nullable",
		reference: nullable,
		expects: `(${wrapped.expects} | null)`,
		async: false,
		wrapped,
		default: default_,
		"~run"(dataset, config$1) {
			if (dataset.value === null) {
				if (this.default !== void 0) dataset.value = /* @__PURE__ */ getDefault(this, dataset, config$1);
				if (dataset.value === null) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/nullable/nullableAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function nullableAsync(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "nullable",
		reference: nullableAsync,
		expects: `(${wrapped.expects} | null)`,
		async: true,
		wrapped,
		default: default_,
		async "~run"(dataset, config$1) {
			if (dataset.value === null) {
				if (this.default !== void 0) dataset.value = await /* @__PURE__ */ getDefault(this, dataset, config$1);
				if (dataset.value === null) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/nullish/nullish.ts
/* @__NO_SIDE_EFFECTS__ */
function nullish(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "nullish",
		reference: nullish,
		expects: `(${wrapped.expects} | null | undefined)`,
		async: false,
		wrapped,
		default: default_,
		"~run"(dataset, config$1) {
			if (dataset.value === null || dataset.value === void 0) {
				if (this.default !== void 0) dataset.value = /* @__PURE__ */ getDefault(this, dataset, config$1);
				if (dataset.value === null || dataset.value === void 0) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/nullish/nullishAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function nullishAsync(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "nullish",
		reference: nullishAsync,
		expects: `(${wrapped.expects} | null | undefined)`,
		async: true,
		wrapped,
		default: default_,
		async "~run"(dataset, config$1) {
			if (dataset.value === null || dataset.value === void 0) {
				if (this.default !== void 0) dataset.value = await /* @__PURE__ */ getDefault(this, dataset, config$1);
				if (dataset.value === null || dataset.value === void 0) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/number/number.ts
/* @__NO_SIDE_EFFECTS__ */
function number(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "number",
		reference: number,
		expects: "number",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (typeof dataset.value === "number" && !isNaN(dataset.value)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/object/object.ts
/* @__NO_SIDE_EFFECTS__ */
function object(entries$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "object",
		reference: object,
		expects: "Object",
		async: false,
		entries: entries$1,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				for (const key in this.entries) {
					const valueSchema = this.entries[key];
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						const value$1 = key in input ? input[key] : /* @__PURE__ */ getDefault(valueSchema);
						const valueDataset = valueSchema["~run"]({ value: value$1 }, config$1);
						if (valueDataset.issues) {
							const pathItem = {
								type: "object",
								origin: "value",
								input,
								key,
								value: value$1
							};
							for (const issue of valueDataset.issues) {
								if (issue.path) issue.path.unshift(pathItem);
								else issue.path = [pathItem];
								dataset.issues?.push(issue);
							}
							if (!dataset.issues) dataset.issues = valueDataset.issues;
							if (config$1.abortEarly) {
								dataset.typed = false;
								break;
							}
						}
						if (!valueDataset.typed) dataset.typed = false;
						dataset.value[key] = valueDataset.value;
					} else if (valueSchema.fallback !== void 0) dataset.value[key] = /* @__PURE__ */ getFallback(valueSchema);
					else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
						_addIssue(this, "key", dataset, config$1, {
							input: void 0,
							expected: `"${key}"`,
							path: [{
								type: "object",
								origin: "key",
								input,
								key,
								value: input[key]
							}]
						});
						if (config$1.abortEarly) break;
					}
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/object/objectAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function objectAsync(entries$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "object",
		reference: objectAsync,
		expects: "Object",
		async: true,
		entries: entries$1,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				const valueDatasets = await Promise.all(Object.entries(this.entries).map(async ([key, valueSchema]) => {
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						const value$1 = key in input ? input[key] : await /* @__PURE__ */ getDefault(valueSchema);
						return [
							key,
							value$1,
							valueSchema,
							await valueSchema["~run"]({ value: value$1 }, config$1)
						];
					}
					return [
						key,
						input[key],
						valueSchema,
						null
					];
				}));
				for (const [key, value$1, valueSchema, valueDataset] of valueDatasets) if (valueDataset) {
					if (valueDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!valueDataset.typed) dataset.typed = false;
					dataset.value[key] = valueDataset.value;
				} else if (valueSchema.fallback !== void 0) dataset.value[key] = await /* @__PURE__ */ getFallback(valueSchema);
				else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
					_addIssue(this, "key", dataset, config$1, {
						input: void 0,
						expected: `"${key}"`,
						path: [{
							type: "object",
							origin: "key",
							input,
							key,
							value: value$1
						}]
					});
					if (config$1.abortEarly) break;
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/objectWithRest/objectWithRest.ts
/* @__NO_SIDE_EFFECTS__ */
function objectWithRest(entries$1, rest, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "object_with_rest",
		reference: objectWithRest,
		expects: "Object",
		async: false,
		entries: entries$1,
		rest,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				for (const key in this.entries) {
					const valueSchema = this.entries[key];
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						const value$1 = key in input ? input[key] : /* @__PURE__ */ getDefault(valueSchema);
						const valueDataset = valueSchema["~run"]({ value: value$1 }, config$1);
						if (valueDataset.issues) {
							const pathItem = {
								type: "object",
								origin: "value",
								input,
								key,
								value: value$1
							};
							for (const issue of valueDataset.issues) {
								if (issue.path) issue.path.unshift(pathItem);
								else issue.path = [pathItem];
								dataset.issues?.push(issue);
							}
							if (!dataset.issues) dataset.issues = valueDataset.issues;
							if (config$1.abortEarly) {
								dataset.typed = false;
								break;
							}
						}
						if (!valueDataset.typed) dataset.typed = false;
						dataset.value[key] = valueDataset.value;
					} else if (valueSchema.fallback !== void 0) dataset.value[key] = /* @__PURE__ */ getFallback(valueSchema);
					else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
						_addIssue(this, "key", dataset, config$1, {
							input: void 0,
							expected: `"${key}"`,
							path: [{
								type: "object",
								origin: "key",
								input,
								key,
								value: input[key]
							}]
						});
						if (config$1.abortEarly) break;
					}
				}
				if (!dataset.issues || !config$1.abortEarly) {
					for (const key in input) if (/* @__PURE__ */ _isValidObjectKey(input, key) && !Object.prototype.hasOwnProperty.call(this.entries, key)) {
						const valueDataset = this.rest["~run"]({ value: input[key] }, config$1);
						if (valueDataset.issues) {
							const pathItem = {
								type: "object",
								origin: "value",
								input,
								key,
								value: input[key]
							};
							for (const issue of valueDataset.issues) {
								if (issue.path) issue.path.unshift(pathItem);
								else issue.path = [pathItem];
								dataset.issues?.push(issue);
							}
							if (!dataset.issues) dataset.issues = valueDataset.issues;
							if (config$1.abortEarly) {
								dataset.typed = false;
								break;
							}
						}
						if (!valueDataset.typed) dataset.typed = false;
						dataset.value[key] = valueDataset.value;
					}
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/objectWithRest/objectWithRestAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function objectWithRestAsync(entries$1, rest, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "object_with_rest",
		reference: objectWithRestAsync,
		expects: "Object",
		async: true,
		entries: entries$1,
		rest,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				const [normalDatasets, restDatasets] = await Promise.all([Promise.all(Object.entries(this.entries).map(async ([key, valueSchema]) => {
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						const value$1 = key in input ? input[key] : await /* @__PURE__ */ getDefault(valueSchema);
						return [
							key,
							value$1,
							valueSchema,
							await valueSchema["~run"]({ value: value$1 }, config$1)
						];
					}
					return [
						key,
						input[key],
						valueSchema,
						null
					];
				})), Promise.all(Object.entries(input).filter(([key]) => /* @__PURE__ */ _isValidObjectKey(input, key) && !Object.prototype.hasOwnProperty.call(this.entries, key)).map(async ([key, value$1]) => [
					key,
					value$1,
					await this.rest["~run"]({ value: value$1 }, config$1)
				]))]);
				for (const [key, value$1, valueSchema, valueDataset] of normalDatasets) if (valueDataset) {
					if (valueDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!valueDataset.typed) dataset.typed = false;
					dataset.value[key] = valueDataset.value;
				} else if (valueSchema.fallback !== void 0) dataset.value[key] = await /* @__PURE__ */ getFallback(valueSchema);
				else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
					_addIssue(this, "key", dataset, config$1, {
						input: void 0,
						expected: `"${key}"`,
						path: [{
							type: "object",
							origin: "key",
							input,
							key,
							value: value$1
						}]
					});
					if (config$1.abortEarly) break;
				}
				if (!dataset.issues || !config$1.abortEarly) for (const [key, value$1, valueDataset] of restDatasets) {
					if (valueDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!valueDataset.typed) dataset.typed = false;
					dataset.value[key] = valueDataset.value;
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/optional/optional.ts
/* @__NO_SIDE_EFFECTS__ */
function optional(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "optional",
		reference: optional,
		expects: `(${wrapped.expects} | undefined)`,
		async: false,
		wrapped,
		default: default_,
		"~run"(dataset, config$1) {
			if (dataset.value === void 0) {
				if (this.default !== void 0) dataset.value = /* @__PURE__ */ getDefault(this, dataset, config$1);
				if (dataset.value === void 0) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/optional/optionalAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function optionalAsync(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "optional",
		reference: optionalAsync,
		expects: `(${wrapped.expects} | undefined)`,
		async: true,
		wrapped,
		default: default_,
		async "~run"(dataset, config$1) {
			if (dataset.value === void 0) {
				if (this.default !== void 0) dataset.value = await /* @__PURE__ */ getDefault(this, dataset, config$1);
				if (dataset.value === void 0) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/picklist/picklist.ts
/* @__NO_SIDE_EFFECTS__ */
function picklist(options, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "picklist",
		reference: picklist,
		expects: /* @__PURE__ */ _joinExpects(options.map(_stringify), "|"),
		async: false,
		options,
		message: message$1,
		"~run"(dataset, config$1) {
			if (this.options.includes(dataset.value)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/promise/promise.ts
/* @__NO_SIDE_EFFECTS__ */
function promise(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "promise",
		reference: promise,
		expects: "Promise",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.value instanceof Promise) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/record/record.ts
/* @__NO_SIDE_EFFECTS__ */
function record(key, value$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "record",
		reference: record,
		expects: "Object",
		async: false,
		key,
		value: value$1,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				for (const entryKey in input) if (/* @__PURE__ */ _isValidObjectKey(input, entryKey)) {
					const entryValue = input[entryKey];
					const keyDataset = this.key["~run"]({ value: entryKey }, config$1);
					if (keyDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "key",
							input,
							key: entryKey,
							value: entryValue
						};
						for (const issue of keyDataset.issues) {
							issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = keyDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					const valueDataset = this.value["~run"]({ value: entryValue }, config$1);
					if (valueDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "value",
							input,
							key: entryKey,
							value: entryValue
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!keyDataset.typed || !valueDataset.typed) dataset.typed = false;
					if (keyDataset.typed) dataset.value[keyDataset.value] = valueDataset.value;
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/record/recordAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function recordAsync(key, value$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "record",
		reference: recordAsync,
		expects: "Object",
		async: true,
		key,
		value: value$1,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				const datasets = await Promise.all(Object.entries(input).filter(([key$1]) => /* @__PURE__ */ _isValidObjectKey(input, key$1)).map(([entryKey, entryValue]) => Promise.all([
					entryKey,
					entryValue,
					this.key["~run"]({ value: entryKey }, config$1),
					this.value["~run"]({ value: entryValue }, config$1)
				])));
				for (const [entryKey, entryValue, keyDataset, valueDataset] of datasets) {
					if (keyDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "key",
							input,
							key: entryKey,
							value: entryValue
						};
						for (const issue of keyDataset.issues) {
							issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = keyDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (valueDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "value",
							input,
							key: entryKey,
							value: entryValue
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!keyDataset.typed || !valueDataset.typed) dataset.typed = false;
					if (keyDataset.typed) dataset.value[keyDataset.value] = valueDataset.value;
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/set/set.ts
/* @__NO_SIDE_EFFECTS__ */
function set(value$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "set",
		reference: set,
		expects: "Set",
		async: false,
		value: value$1,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input instanceof Set) {
				dataset.typed = true;
				dataset.value = /* @__PURE__ */ new Set();
				for (const inputValue of input) {
					const valueDataset = this.value["~run"]({ value: inputValue }, config$1);
					if (valueDataset.issues) {
						const pathItem = {
							type: "set",
							origin: "value",
							input,
							key: null,
							value: inputValue
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!valueDataset.typed) dataset.typed = false;
					dataset.value.add(valueDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/set/setAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function setAsync(value$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "set",
		reference: setAsync,
		expects: "Set",
		async: true,
		value: value$1,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (input instanceof Set) {
				dataset.typed = true;
				dataset.value = /* @__PURE__ */ new Set();
				const valueDatasets = await Promise.all([...input].map(async (inputValue) => [inputValue, await this.value["~run"]({ value: inputValue }, config$1)]));
				for (const [inputValue, valueDataset] of valueDatasets) {
					if (valueDataset.issues) {
						const pathItem = {
							type: "set",
							origin: "value",
							input,
							key: null,
							value: inputValue
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!valueDataset.typed) dataset.typed = false;
					dataset.value.add(valueDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/strictObject/strictObject.ts
/* @__NO_SIDE_EFFECTS__ */
function strictObject(entries$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "strict_object",
		reference: strictObject,
		expects: "Object",
		async: false,
		entries: entries$1,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				for (const key in this.entries) {
					const valueSchema = this.entries[key];
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						const value$1 = key in input ? input[key] : /* @__PURE__ */ getDefault(valueSchema);
						const valueDataset = valueSchema["~run"]({ value: value$1 }, config$1);
						if (valueDataset.issues) {
							const pathItem = {
								type: "object",
								origin: "value",
								input,
								key,
								value: value$1
							};
							for (const issue of valueDataset.issues) {
								if (issue.path) issue.path.unshift(pathItem);
								else issue.path = [pathItem];
								dataset.issues?.push(issue);
							}
							if (!dataset.issues) dataset.issues = valueDataset.issues;
							if (config$1.abortEarly) {
								dataset.typed = false;
								break;
							}
						}
						if (!valueDataset.typed) dataset.typed = false;
						dataset.value[key] = valueDataset.value;
					} else if (valueSchema.fallback !== void 0) dataset.value[key] = /* @__PURE__ */ getFallback(valueSchema);
					else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
						_addIssue(this, "key", dataset, config$1, {
							input: void 0,
							expected: `"${key}"`,
							path: [{
								type: "object",
								origin: "key",
								input,
								key,
								value: input[key]
							}]
						});
						if (config$1.abortEarly) break;
					}
				}
				if (!dataset.issues || !config$1.abortEarly) {
					for (const key in input) if (!Object.prototype.hasOwnProperty.call(this.entries, key)) {
						_addIssue(this, "key", dataset, config$1, {
							input: key,
							expected: "never",
							path: [{
								type: "object",
								origin: "key",
								input,
								key,
								value: input[key]
							}]
						});
						break;
					}
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/strictObject/strictObjectAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function strictObjectAsync(entries$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "strict_object",
		reference: strictObjectAsync,
		expects: "Object",
		async: true,
		entries: entries$1,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				const valueDatasets = await Promise.all(Object.entries(this.entries).map(async ([key, valueSchema]) => {
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						const value$1 = key in input ? input[key] : await /* @__PURE__ */ getDefault(valueSchema);
						return [
							key,
							value$1,
							valueSchema,
							await valueSchema["~run"]({ value: value$1 }, config$1)
						];
					}
					return [
						key,
						input[key],
						valueSchema,
						null
					];
				}));
				for (const [key, value$1, valueSchema, valueDataset] of valueDatasets) if (valueDataset) {
					if (valueDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!valueDataset.typed) dataset.typed = false;
					dataset.value[key] = valueDataset.value;
				} else if (valueSchema.fallback !== void 0) dataset.value[key] = await /* @__PURE__ */ getFallback(valueSchema);
				else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
					_addIssue(this, "key", dataset, config$1, {
						input: void 0,
						expected: `"${key}"`,
						path: [{
							type: "object",
							origin: "key",
							input,
							key,
							value: value$1
						}]
					});
					if (config$1.abortEarly) break;
				}
				if (!dataset.issues || !config$1.abortEarly) {
					for (const key in input) if (!Object.prototype.hasOwnProperty.call(this.entries, key)) {
						_addIssue(this, "key", dataset, config$1, {
							input: key,
							expected: "never",
							path: [{
								type: "object",
								origin: "key",
								input,
								key,
								value: input[key]
							}]
						});
						break;
					}
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/strictTuple/strictTuple.ts
/* @__NO_SIDE_EFFECTS__ */
function strictTuple(items, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "strict_tuple",
		reference: strictTuple,
		expects: "Array",
		async: false,
		items,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				for (let key = 0; key < this.items.length; key++) {
					const value$1 = input[key];
					const itemDataset = this.items[key]["~run"]({ value: value$1 }, config$1);
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
				if (!(dataset.issues && config$1.abortEarly) && this.items.length < input.length) _addIssue(this, "type", dataset, config$1, {
					input: input[this.items.length],
					expected: "never",
					path: [{
						type: "array",
						origin: "value",
						input,
						key: this.items.length,
						value: input[this.items.length]
					}]
				});
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/strictTuple/strictTupleAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function strictTupleAsync(items, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "strict_tuple",
		reference: strictTupleAsync,
		expects: "Array",
		async: true,
		items,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				const itemDatasets = await Promise.all(this.items.map(async (item, key) => {
					const value$1 = input[key];
					return [
						key,
						value$1,
						await item["~run"]({ value: value$1 }, config$1)
					];
				}));
				for (const [key, value$1, itemDataset] of itemDatasets) {
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
				if (!(dataset.issues && config$1.abortEarly) && this.items.length < input.length) _addIssue(this, "type", dataset, config$1, {
					input: input[this.items.length],
					expected: "never",
					path: [{
						type: "array",
						origin: "value",
						input,
						key: this.items.length,
						value: input[this.items.length]
					}]
				});
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/string/string.ts
/* @__NO_SIDE_EFFECTS__ */
function string(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "string",
		reference: string,
		expects: "string",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (typeof dataset.value === "string") dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/symbol/symbol.ts
/* @__NO_SIDE_EFFECTS__ */
function symbol(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "symbol",
		reference: symbol,
		expects: "symbol",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (typeof dataset.value === "symbol") dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/tuple/tuple.ts
/* @__NO_SIDE_EFFECTS__ */
function tuple(items, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "tuple",
		reference: tuple,
		expects: "Array",
		async: false,
		items,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				for (let key = 0; key < this.items.length; key++) {
					const value$1 = input[key];
					const itemDataset = this.items[key]["~run"]({ value: value$1 }, config$1);
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/tuple/tupleAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function tupleAsync(items, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "tuple",
		reference: tupleAsync,
		expects: "Array",
		async: true,
		items,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				const itemDatasets = await Promise.all(this.items.map(async (item, key) => {
					const value$1 = input[key];
					return [
						key,
						value$1,
						await item["~run"]({ value: value$1 }, config$1)
					];
				}));
				for (const [key, value$1, itemDataset] of itemDatasets) {
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/tupleWithRest/tupleWithRest.ts
/* @__NO_SIDE_EFFECTS__ */
function tupleWithRest(items, rest, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "tuple_with_rest",
		reference: tupleWithRest,
		expects: "Array",
		async: false,
		items,
		rest,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				for (let key = 0; key < this.items.length; key++) {
					const value$1 = input[key];
					const itemDataset = this.items[key]["~run"]({ value: value$1 }, config$1);
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
				if (!dataset.issues || !config$1.abortEarly) for (let key = this.items.length; key < input.length; key++) {
					const value$1 = input[key];
					const itemDataset = this.rest["~run"]({ value: value$1 }, config$1);
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/tupleWithRest/tupleWithRestAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function tupleWithRestAsync(items, rest, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "tuple_with_rest",
		reference: tupleWithRestAsync,
		expects: "Array",
		async: true,
		items,
		rest,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				const [normalDatasets, restDatasets] = await Promise.all([Promise.all(this.items.map(async (item, key) => {
					const value$1 = input[key];
					return [
						key,
						value$1,
						await item["~run"]({ value: value$1 }, config$1)
					];
				})), Promise.all(input.slice(this.items.length).map(async (value$1, key) => {
					return [
						key + this.items.length,
						value$1,
						await this.rest["~run"]({ value: value$1 }, config$1)
					];
				}))]);
				for (const [key, value$1, itemDataset] of normalDatasets) {
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
				if (!dataset.issues || !config$1.abortEarly) for (const [key, value$1, itemDataset] of restDatasets) {
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/undefined/undefined.ts
/* @__NO_SIDE_EFFECTS__ */
function undefined_(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "undefined",
		reference: undefined_,
		expects: "undefined",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.value === void 0) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/undefinedable/undefinedable.ts
/* @__NO_SIDE_EFFECTS__ */
function undefinedable(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "undefinedable",
		reference: undefinedable,
		expects: `(${wrapped.expects} | undefined)`,
		async: false,
		wrapped,
		default: default_,
		"~run"(dataset, config$1) {
			if (dataset.value === void 0) {
				if (this.default !== void 0) dataset.value = /* @__PURE__ */ getDefault(this, dataset, config$1);
				if (dataset.value === void 0) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/undefinedable/undefinedableAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function undefinedableAsync(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "undefinedable",
		reference: undefinedableAsync,
		expects: `(${wrapped.expects} | undefined)`,
		async: true,
		wrapped,
		default: default_,
		async "~run"(dataset, config$1) {
			if (dataset.value === void 0) {
				if (this.default !== void 0) dataset.value = await /* @__PURE__ */ getDefault(this, dataset, config$1);
				if (dataset.value === void 0) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/union/utils/_subIssues/_subIssues.ts
/**
* Returns the sub issues of the provided datasets for the union issue.
*
* @param datasets The datasets.
*
* @returns The sub issues.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _subIssues(datasets) {
	let issues;
	if (datasets) for (const dataset of datasets) if (issues) for (const issue of dataset.issues) issues.push(issue);
	else issues = dataset.issues;
	return issues;
}

//#endregion
//#region src/schemas/union/union.ts
/* @__NO_SIDE_EFFECTS__ */
function union(options, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "union",
		reference: union,
		expects: /* @__PURE__ */ _joinExpects(options.map((option) => option.expects), "|"),
		async: false,
		options,
		message: message$1,
		"~run"(dataset, config$1) {
			let validDataset;
			let typedDatasets;
			let untypedDatasets;
			for (const schema of this.options) {
				const optionDataset = schema["~run"]({ value: dataset.value }, config$1);
				if (optionDataset.typed) if (optionDataset.issues) if (typedDatasets) typedDatasets.push(optionDataset);
				else typedDatasets = [optionDataset];
				else {
					validDataset = optionDataset;
					break;
				}
				else if (untypedDatasets) untypedDatasets.push(optionDataset);
				else untypedDatasets = [optionDataset];
			}
			if (validDataset) return validDataset;
			if (typedDatasets) {
				if (typedDatasets.length === 1) return typedDatasets[0];
				_addIssue(this, "type", dataset, config$1, { issues: /* @__PURE__ */ _subIssues(typedDatasets) });
				dataset.typed = true;
			} else if (untypedDatasets?.length === 1) return untypedDatasets[0];
			else _addIssue(this, "type", dataset, config$1, { issues: /* @__PURE__ */ _subIssues(untypedDatasets) });
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/union/unionAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function unionAsync(options, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "union",
		reference: unionAsync,
		expects: /* @__PURE__ */ _joinExpects(options.map((option) => option.expects), "|"),
		async: true,
		options,
		message: message$1,
		async "~run"(dataset, config$1) {
			let validDataset;
			let typedDatasets;
			let untypedDatasets;
			for (const schema of this.options) {
				const optionDataset = await schema["~run"]({ value: dataset.value }, config$1);
				if (optionDataset.typed) if (optionDataset.issues) if (typedDatasets) typedDatasets.push(optionDataset);
				else typedDatasets = [optionDataset];
				else {
					validDataset = optionDataset;
					break;
				}
				else if (untypedDatasets) untypedDatasets.push(optionDataset);
				else untypedDatasets = [optionDataset];
			}
			if (validDataset) return validDataset;
			if (typedDatasets) {
				if (typedDatasets.length === 1) return typedDatasets[0];
				_addIssue(this, "type", dataset, config$1, { issues: /* @__PURE__ */ _subIssues(typedDatasets) });
				dataset.typed = true;
			} else if (untypedDatasets?.length === 1) return untypedDatasets[0];
			else _addIssue(this, "type", dataset, config$1, { issues: /* @__PURE__ */ _subIssues(untypedDatasets) });
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/unknown/unknown.ts
/**
* Creates a unknown schema.
*
* @returns A unknown schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function unknown() {
	return _standardSchema({
		kind: "schema",
		type: "unknown",
		reference: unknown,
		expects: "unknown",
		async: false,
		"~run"(dataset) {
			dataset.typed = true;
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/variant/variant.ts
/* @__NO_SIDE_EFFECTS__ */
function variant(key, options, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "variant",
		reference: variant,
		expects: "Object",
		async: false,
		key,
		options,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				let outputDataset;
				let maxDiscriminatorPriority = 0;
				let invalidDiscriminatorKey = this.key;
				let expectedDiscriminators = [];
				const parseOptions = (variant$1, allKeys) => {
					for (const schema of variant$1.options) {
						if (schema.type === "variant") parseOptions(schema, new Set(allKeys).add(schema.key));
						else {
							let keysAreValid = true;
							let currentPriority = 0;
							for (const currentKey of allKeys) {
								const discriminatorSchema = schema.entries[currentKey];
								if (currentKey in input ? discriminatorSchema["~run"]({
									typed: false,
									value: input[currentKey]
								}, ABORT_EARLY_CONFIG).issues : discriminatorSchema.type !== "exact_optional" && discriminatorSchema.type !== "optional" && discriminatorSchema.type !== "nullish") {
									keysAreValid = false;
									if (invalidDiscriminatorKey !== currentKey && (maxDiscriminatorPriority < currentPriority || maxDiscriminatorPriority === currentPriority && currentKey in input && !(invalidDiscriminatorKey in input))) {
										maxDiscriminatorPriority = currentPriority;
										invalidDiscriminatorKey = currentKey;
										expectedDiscriminators = [];
									}
									if (invalidDiscriminatorKey === currentKey) expectedDiscriminators.push(schema.entries[currentKey].expects);
									break;
								}
								currentPriority++;
							}
							if (keysAreValid) {
								const optionDataset = schema["~run"]({ value: input }, config$1);
								if (!outputDataset || !outputDataset.typed && optionDataset.typed) outputDataset = optionDataset;
							}
						}
						if (outputDataset && !outputDataset.issues) break;
					}
				};
				parseOptions(this, new Set([this.key]));
				if (outputDataset) return outputDataset;
				_addIssue(this, "type", dataset, config$1, {
					input: input[invalidDiscriminatorKey],
					expected: /* @__PURE__ */ _joinExpects(expectedDiscriminators, "|"),
					path: [{
						type: "object",
						origin: "value",
						input,
						key: invalidDiscriminatorKey,
						value: input[invalidDiscriminatorKey]
					}]
				});
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/variant/variantAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function variantAsync(key, options, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "variant",
		reference: variantAsync,
		expects: "Object",
		async: true,
		key,
		options,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				let outputDataset;
				let maxDiscriminatorPriority = 0;
				let invalidDiscriminatorKey = this.key;
				let expectedDiscriminators = [];
				const parseOptions = async (variant$1, allKeys) => {
					for (const schema of variant$1.options) {
						if (schema.type === "variant") await parseOptions(schema, new Set(allKeys).add(schema.key));
						else {
							let keysAreValid = true;
							let currentPriority = 0;
							for (const currentKey of allKeys) {
								const discriminatorSchema = schema.entries[currentKey];
								if (currentKey in input ? (await discriminatorSchema["~run"]({
									typed: false,
									value: input[currentKey]
								}, ABORT_EARLY_CONFIG)).issues : discriminatorSchema.type !== "exact_optional" && discriminatorSchema.type !== "optional" && discriminatorSchema.type !== "nullish") {
									keysAreValid = false;
									if (invalidDiscriminatorKey !== currentKey && (maxDiscriminatorPriority < currentPriority || maxDiscriminatorPriority === currentPriority && currentKey in input && !(invalidDiscriminatorKey in input))) {
										maxDiscriminatorPriority = currentPriority;
										invalidDiscriminatorKey = currentKey;
										expectedDiscriminators = [];
									}
									if (invalidDiscriminatorKey === currentKey) expectedDiscriminators.push(schema.entries[currentKey].expects);
									break;
								}
								currentPriority++;
							}
							if (keysAreValid) {
								const optionDataset = await schema["~run"]({ value: input }, config$1);
								if (!outputDataset || !outputDataset.typed && optionDataset.typed) outputDataset = optionDataset;
							}
						}
						if (outputDataset && !outputDataset.issues) break;
					}
				};
				await parseOptions(this, new Set([this.key]));
				if (outputDataset) return outputDataset;
				_addIssue(this, "type", dataset, config$1, {
					input: input[invalidDiscriminatorKey],
					expected: /* @__PURE__ */ _joinExpects(expectedDiscriminators, "|"),
					path: [{
						type: "object",
						origin: "value",
						input,
						key: invalidDiscriminatorKey,
						value: input[invalidDiscriminatorKey]
					}]
				});
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/void/void.ts
/* @__NO_SIDE_EFFECTS__ */
function void_(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "void",
		reference: void_,
		expects: "void",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.value === void 0) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/methods/keyof/keyof.ts
/* @__NO_SIDE_EFFECTS__ */
function keyof(schema, message$1) {
	return /* @__PURE__ */ picklist(Object.keys(schema.entries), message$1);
}

//#endregion
//#region src/methods/message/message.ts
/**
* Changes the local message configuration of a schema.
*
* @param schema The schema to configure.
* @param message_ The error message.
*
* @returns The configured schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function message(schema, message_) {
	return _standardSchema({
		...schema,
		"~run"(dataset, config$1) {
			return schema["~run"](dataset, {
				...config$1,
				message: message_
			});
		}
	});
}

//#endregion
//#region src/methods/omit/omit.ts
/**
* Creates a modified copy of an object schema that does not contain the
* selected entries.
*
* @param schema The schema to omit from.
* @param keys The selected entries.
*
* @returns An object schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function omit(schema, keys) {
	const entries$1 = { ...schema.entries };
	for (const key of keys) delete entries$1[key];
	return _standardSchema({
		...schema,
		entries: entries$1
	});
}

//#endregion
//#region src/methods/parse/parse.ts
/**
* Parses an unknown input based on a schema.
*
* @param schema The schema to be used.
* @param input The input to be parsed.
* @param config The parse configuration.
*
* @returns The parsed input.
*/
function parse(schema, input, config$1) {
	const dataset = schema["~run"]({ value: input }, /* @__PURE__ */ getGlobalConfig(config$1));
	if (dataset.issues) throw new ValiError(dataset.issues);
	return dataset.value;
}

//#endregion
//#region src/methods/parse/parseAsync.ts
/**
* Parses an unknown input based on a schema.
*
* @param schema The schema to be used.
* @param input The input to be parsed.
* @param config The parse configuration.
*
* @returns The parsed input.
*/
async function parseAsync(schema, input, config$1) {
	const dataset = await schema["~run"]({ value: input }, /* @__PURE__ */ getGlobalConfig(config$1));
	if (dataset.issues) throw new ValiError(dataset.issues);
	return dataset.value;
}

//#endregion
//#region src/methods/parser/parser.ts
/* @__NO_SIDE_EFFECTS__ */
function parser(schema, config$1) {
	const func = (input) => parse(schema, input, config$1);
	func.schema = schema;
	func.config = config$1;
	return func;
}

//#endregion
//#region src/methods/parser/parserAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function parserAsync(schema, config$1) {
	const func = (input) => parseAsync(schema, input, config$1);
	func.schema = schema;
	func.config = config$1;
	return func;
}

//#endregion
//#region src/methods/partial/partial.ts
/* @__NO_SIDE_EFFECTS__ */
function partial(schema, keys) {
	const entries$1 = {};
	for (const key in schema.entries) entries$1[key] = !keys || keys.includes(key) ? /* @__PURE__ */ optional(schema.entries[key]) : schema.entries[key];
	return _standardSchema({
		...schema,
		entries: entries$1
	});
}

//#endregion
//#region src/methods/partial/partialAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function partialAsync(schema, keys) {
	const entries$1 = {};
	for (const key in schema.entries) entries$1[key] = !keys || keys.includes(key) ? /* @__PURE__ */ optionalAsync(schema.entries[key]) : schema.entries[key];
	return _standardSchema({
		...schema,
		entries: entries$1
	});
}

//#endregion
//#region src/methods/pick/pick.ts
/**
* Creates a modified copy of an object schema that contains only the selected
* entries.
*
* @param schema The schema to pick from.
* @param keys The selected entries.
*
* @returns An object schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function pick(schema, keys) {
	const entries$1 = {};
	for (const key of keys) entries$1[key] = schema.entries[key];
	return _standardSchema({
		...schema,
		entries: entries$1
	});
}

//#endregion
//#region src/methods/pipe/pipe.ts
/* @__NO_SIDE_EFFECTS__ */
function pipe(...pipe$1) {
	return _standardSchema({
		...pipe$1[0],
		pipe: pipe$1,
		"~run"(dataset, config$1) {
			for (const item of pipe$1) if (item.kind !== "metadata") {
				if (dataset.issues && (item.kind === "schema" || item.kind === "transformation")) {
					dataset.typed = false;
					break;
				}
				if (!dataset.issues || !config$1.abortEarly && !config$1.abortPipeEarly) dataset = item["~run"](dataset, config$1);
			}
			return dataset;
		}
	});
}

//#endregion
//#region src/methods/pipe/pipeAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function pipeAsync(...pipe$1) {
	return _standardSchema({
		...pipe$1[0],
		pipe: pipe$1,
		async: true,
		async "~run"(dataset, config$1) {
			for (const item of pipe$1) if (item.kind !== "metadata") {
				if (dataset.issues && (item.kind === "schema" || item.kind === "transformation")) {
					dataset.typed = false;
					break;
				}
				if (!dataset.issues || !config$1.abortEarly && !config$1.abortPipeEarly) dataset = await item["~run"](dataset, config$1);
			}
			return dataset;
		}
	});
}

//#endregion
//#region src/methods/required/required.ts
/* @__NO_SIDE_EFFECTS__ */
function required(schema, arg2, arg3) {
	const keys = Array.isArray(arg2) ? arg2 : void 0;
	const message$1 = Array.isArray(arg2) ? arg3 : arg2;
	const entries$1 = {};
	for (const key in schema.entries) entries$1[key] = !keys || keys.includes(key) ? /* @__PURE__ */ nonOptional(schema.entries[key], message$1) : schema.entries[key];
	return _standardSchema({
		...schema,
		entries: entries$1
	});
}

//#endregion
//#region src/methods/required/requiredAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function requiredAsync(schema, arg2, arg3) {
	const keys = Array.isArray(arg2) ? arg2 : void 0;
	const message$1 = Array.isArray(arg2) ? arg3 : arg2;
	const entries$1 = {};
	for (const key in schema.entries) entries$1[key] = !keys || keys.includes(key) ? /* @__PURE__ */ nonOptionalAsync(schema.entries[key], message$1) : schema.entries[key];
	return _standardSchema({
		...schema,
		entries: entries$1
	});
}

//#endregion
//#region src/methods/safeParse/safeParse.ts
/**
* Parses an unknown input based on a schema.
*
* @param schema The schema to be used.
* @param input The input to be parsed.
* @param config The parse configuration.
*
* @returns The parse result.
*/
/* @__NO_SIDE_EFFECTS__ */
function safeParse(schema, input, config$1) {
	const dataset = schema["~run"]({ value: input }, /* @__PURE__ */ getGlobalConfig(config$1));
	return {
		typed: dataset.typed,
		success: !dataset.issues,
		output: dataset.value,
		issues: dataset.issues
	};
}

//#endregion
//#region src/methods/safeParse/safeParseAsync.ts
/**
* Parses an unknown input based on a schema.
*
* @param schema The schema to be used.
* @param input The input to be parsed.
* @param config The parse configuration.
*
* @returns The parse result.
*/
/* @__NO_SIDE_EFFECTS__ */
async function safeParseAsync(schema, input, config$1) {
	const dataset = await schema["~run"]({ value: input }, /* @__PURE__ */ getGlobalConfig(config$1));
	return {
		typed: dataset.typed,
		success: !dataset.issues,
		output: dataset.value,
		issues: dataset.issues
	};
}

//#endregion
//#region src/methods/safeParser/safeParser.ts
/* @__NO_SIDE_EFFECTS__ */
function safeParser(schema, config$1) {
	const func = (input) => /* @__PURE__ */ safeParse(schema, input, config$1);
	func.schema = schema;
	func.config = config$1;
	return func;
}

//#endregion
//#region src/methods/safeParser/safeParserAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function safeParserAsync(schema, config$1) {
	const func = (input) => /* @__PURE__ */ safeParseAsync(schema, input, config$1);
	func.schema = schema;
	func.config = config$1;
	return func;
}

//#endregion
//#region src/methods/summarize/summarize.ts
/**
* Summarize the error messages of issues in a pretty-printable multi-line string.
*
* @param issues The list of issues.
*
* @returns A summary of the issues.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function summarize(issues) {
	let summary = "";
	for (const issue of issues) {
		if (summary) summary += "\n";
		summary += `× ${issue.message}`;
		const dotPath = /* @__PURE__ */ getDotPath(issue);
		if (dotPath) summary += `\n  → at ${dotPath}`;
	}
	return summary;
}

//#endregion
//#region src/methods/unwrap/unwrap.ts
/**
* Unwraps the wrapped schema.
*
* @param schema The schema to be unwrapped.
*
* @returns The unwrapped schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function unwrap(schema) {
	return schema.wrapped;
}

//#endregion


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
/******/ var __webpack_exports__ = __nccwpck_require__(91533);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
