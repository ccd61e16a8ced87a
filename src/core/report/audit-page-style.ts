/** The style of the audit's page. Its hash is in the page's policy: nothing else applies. */
export const auditPageStyle = `
:root { color-scheme: light dark; }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 60rem; padding: 1.5rem 1rem; background: light-dark(#fff, #14171b); color: light-dark(#1a1e24, #e8eaed);
  font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
h1 { margin: 0; font-size: 1.6rem; line-height: 1.25; }
h2 { margin: 2rem 0 .75rem; font-size: 1.25rem; }
h3 { margin: 0; font-size: 1rem; }
p { margin: .25rem 0; }
a { color: light-dark(#0a58b0, #7db8ff); }
:focus-visible { outline: 2px solid light-dark(#0a58b0, #7db8ff); outline-offset: 2px; }
code { font: .875rem/1.5 ui-monospace, monospace; }
ul { list-style: none; margin: 0; padding: 0; }
nav ul { display: flex; flex-wrap: wrap; gap: .5rem; margin-top: 1rem; }
nav li { border: 1px solid light-dark(#d4d8de, #3a414b); border-radius: .5rem; padding: .25rem .75rem; }
.product, .quiet { color: light-dark(#565e69, #a9b1bc); }
.findings > li { border: 1px solid light-dark(#d4d8de, #3a414b); border-left: 4px solid light-dark(#d4d8de, #3a414b); border-radius: .5rem;
  background: light-dark(#f6f7f9, #1d2127); padding: .75rem 1rem; margin-bottom: .75rem; }
.error .findings > li { border-left-color: light-dark(#b3202a, #ff8a8f); }
.warning .findings > li { border-left-color: light-dark(#8a5800, #f0b860); }
.note .findings > li { border-left-color: light-dark(#3f5f7f, #9fc3e6); }
.error h2, nav .error b { color: light-dark(#b3202a, #ff8a8f); }
.warning h2, nav .warning b { color: light-dark(#8a5800, #f0b860); }
.note h2, nav .note b { color: light-dark(#3f5f7f, #9fc3e6); }
.rule { font-weight: normal; border: 1px solid light-dark(#d4d8de, #3a414b); border-radius: .25rem; padding: 0 .3rem; }
summary { cursor: pointer; color: light-dark(#0a58b0, #7db8ff); }
.clean { margin-top: 2rem; font-size: 1.1rem; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
footer { margin-top: 2rem; border-top: 1px solid light-dark(#d4d8de, #3a414b); padding-top: .75rem; color: light-dark(#565e69, #a9b1bc); }
`;
