/** The style of the audit's page. Its hash is in the page's policy: nothing else applies. */
export const auditPageStyle = `
:root {
  color-scheme: light dark;
  --page: #fff; --card: #f6f7f9; --line: #d4d8de; --text: #1a1e24; --quiet: #565e69; --link: #0a58b0;
  --error: #b3202a; --warning: #8a5800; --note: #3f5f7f;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #14171b; --card: #1d2127; --line: #3a414b; --text: #e8eaed; --quiet: #a9b1bc; --link: #7db8ff;
    --error: #ff8a8f; --warning: #f0b860; --note: #9fc3e6;
  }
}
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 60rem; padding: 1.5rem 1rem; background: var(--page); color: var(--text);
  font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
h1 { margin: 0; font-size: 1.6rem; line-height: 1.25; }
h2 { margin: 2rem 0 .75rem; font-size: 1.25rem; }
h3 { margin: 0; font-size: 1rem; }
p { margin: .25rem 0; }
a { color: var(--link); }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
code { font: .875rem/1.5 ui-monospace, monospace; }
ul { list-style: none; margin: 0; padding: 0; }
nav ul { display: flex; flex-wrap: wrap; gap: .5rem; margin-top: 1rem; }
nav li { border: 1px solid var(--line); border-radius: .5rem; padding: .25rem .75rem; }
.product, .quiet { color: var(--quiet); }
.findings > li { border: 1px solid var(--line); border-left: 4px solid var(--line); border-radius: .5rem;
  background: var(--card); padding: .75rem 1rem; margin-bottom: .75rem; }
.error .findings > li { border-left-color: var(--error); }
.warning .findings > li { border-left-color: var(--warning); }
.note .findings > li { border-left-color: var(--note); }
.error h2, nav .error b { color: var(--error); }
.warning h2, nav .warning b { color: var(--warning); }
.note h2, nav .note b { color: var(--note); }
.rule { font-weight: normal; border: 1px solid var(--line); border-radius: .25rem; padding: 0 .3rem; }
summary { cursor: pointer; color: var(--link); }
.clean { margin-top: 2rem; font-size: 1.1rem; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
footer { margin-top: 2rem; border-top: 1px solid var(--line); padding-top: .75rem; color: var(--quiet); }
`;
