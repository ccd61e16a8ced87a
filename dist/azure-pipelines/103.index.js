export const id = 103;
export const ids = [103];
export const modules = {

/***/ 85103:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ProxyAgent: () => (/* binding */ ProxyAgent),
/* harmony export */   fetch: () => (/* binding */ fetch)
/* harmony export */ });
/**
 * What the bundles have in place of undici: GitHub's toolkits load it for requests of their own, and theirs go through
 * the product's client. It is a third of the time that the action needs to start.
 */
class ProxyAgent {}

const fetch = () => Promise.reject(new Error('A request went past the product’s own client'));


/***/ })

};
