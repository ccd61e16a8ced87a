/** What `mcp-register demo --help` says after the options. */
export const demoHelp = `
It starts an MCP server with three tools that read nothing of this machine, and an embedded API Center with its page,
both on loopback. It prints the commands to try next, opens nothing, and needs no Azure. Commands without a target use
this API Center while it runs. Ctrl+C ends both, and what the demo has created is gone.`;
