export const id = 729;
export const ids = [729];
export const modules = {

/***/ 77729:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   diskFiles: () => (/* binding */ diskFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62807);
/* harmony import */ var _core_text_printable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20075);



/** Files as they are on disk, their paths relative to the working directory. */
const diskFiles = {
    read(path) {
        try {
            return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path);
        }
        catch (cause) {
            const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown error';
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InvalidInput */ .o9({
                code: 'file-unreadable',
                message: `The file "${(0,_core_text_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g)(path)}" cannot be read (${code}).`,
                next: 'Check the path; it is relative to the working directory of this command.',
                cause,
            });
        }
    },
};


/***/ })

};
