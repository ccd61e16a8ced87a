export const id = 844;
export const ids = [844];
export const modules = {

/***/ 9844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readInputs: () => (/* binding */ readInputs)
});

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/core/text/printable.js
var printable = __webpack_require__(20075);
;// CONCATENATED MODULE: ./build/core/inputs/values.js


function inputReader(raw) {
    function text(name) {
        const value = raw[name]?.trim();
        return value === '' ? undefined : value;
    }
    return {
        text,
        boolean(name, fallback = false) {
            const value = text(name)?.toLowerCase() ?? String(fallback);
            if (value !== 'true' && value !== 'false')
                throw wrongValue(name, value, ['true', 'false']);
            return value === 'true';
        },
        integer(name, minimum, maximum) {
            const value = text(name);
            if (value === undefined)
                return undefined;
            const number = Number(value);
            if (/^\d+$/.test(value) && number >= minimum && number <= maximum)
                return number;
            throw wrongValue(name, value, [`a whole number from ${minimum} to ${maximum}`]);
        },
        choice(name, choices) {
            const value = text(name);
            if (value === undefined)
                return undefined;
            const found = choices.find((candidate) => candidate === value);
            if (found === undefined)
                throw wrongValue(name, value, choices);
            return found;
        },
        lines(name) {
            return (raw[name] ?? '')
                .split(/[\r\n,]+/)
                .map((line) => line.trim())
                .filter((line) => line !== '');
        },
    };
}
function wrongValue(name, value, expected) {
    return new errors/* InvalidInput */.o9({
        code: 'input-invalid',
        message: `Expected ${name} to be ${expected.length > 1 ? 'one of ' : ''}${expected.join(', ')}; got "${(0,printable/* printable */.g)(value)}".`,
        next: `Correct ${name} and run again.`,
    });
}

;// CONCATENATED MODULE: ./build/core/inputs/read-inputs.js

/**
 * The inputs as they were given, those that were not filled in from the `server.json` that they name.
 * Throws InvalidInput when that file cannot be read or is none.
 */
async function readInputs(raw, files) {
    const given = inputReader(raw);
    const path = given.text('server-json');
    if (path === undefined)
        return given;
    const text = new TextDecoder().decode(files.read(path));
    const { readServerJson } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(934), __webpack_require__.e(230)]).then(__webpack_require__.bind(__webpack_require__, 99230));
    const filled = Object.entries(raw).filter(([, value]) => value.trim() !== '');
    return inputReader({ ...readServerJson({ path, text }), ...Object.fromEntries(filled) });
}


/***/ })

};
