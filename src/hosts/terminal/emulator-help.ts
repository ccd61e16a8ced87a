/** What `mcp-register emulator --help` says after the options. */
export const emulatorHelp = `
It serves the management API of Azure API Center on one port of 127.0.0.1, and for each API center a data host
with the data that the portal reads and the MCP registry. One API center is there from the start: local, in the
resource group local of the subscription 00000000-0000-0000-0000-000000000000.

Examples:
  A catalogue that stays, always at the same address; open http://127.0.0.1:18080/ to look at it
    mcp-register emulator --port 18080 --state .mcp-register/state.json

  Register into it
    mcp-register register --server-url https://weather.example/mcp --api-id weather --title "Weather" \\
      --arm-endpoint http://127.0.0.1:18080

Only loopback names are answered, and bodies are taken as application/json. Pages of other origins may read the
data hosts and nothing else.`;

/** What `--help-all` says beyond it. */
export const emulatorHelpMore = `
More examples:
  What was asked so far; forget it with -X DELETE
    curl http://127.0.0.1:18080/_emulator/requests

  What clients see of it: DATA is the address under Registry
    curl "$DATA/apis"
    curl "$DATA/v0.1/servers"

  The API Center portal, VS Code or the Azure CLI against it: all insist on https
    mcp-register emulator --tls --identity

  A client that must also survive what the specifications declare, and broken documents that are refused
    mcp-register emulator --mode spec --strict

  In Codespaces or behind a tunnel: requests by any other than a loopback name are refused unless it is named
    mcp-register emulator --port 18080 --allow-host my-codespace-18080.app.github.dev

  Imports by link may read from other services of this machine
    mcp-register emulator --allow-loopback-links

  A slow service with the documented allowance of calls
    mcp-register emulator --latency 200 --limits arm

  The first write of an API is refused for a second, the second version's answer is lost
    mcp-register emulator --faults '[
      {"method":"PUT","path":"/apis/[^/]+$",
       "status":503,"retryAfter":1},
      {"method":"PUT","path":"/versions/[^/]+$",
       "nth":2,"action":"reset-after"}]'

Faults: a JSON list; of those that match a call, the first that is due happens.
  method      every method unless given
  path        a regular expression for the path without query; every path unless given
  host        management, or data for the registry and the portal’s data; both unless given
  nth, times  the first matching call that it happens to, and how many in a row (1, 1)
  status      answered instead, with headers, body and retryAfter (seconds) where they are given
  patch       changes the service’s own JSON answer, a list of {op, path, value} as in JSON Patch: add, replace, remove
  action      reset-before, reset-after (cut before or after the write), silence, delay (with ms)
While it runs, PUT /_emulator/faults (as application/json) with another list replaces it, and DELETE clears it.

With --tls and --identity the lines to paste are printed:
  NODE_EXTRA_CA_CERTS, REQUESTS_CA_BUNDLE  trust the certificate, in Node and in the Azure CLI
  IDENTITY_ENDPOINT, IDENTITY_HEADER       the managed identity, for this tool and @azure/identity
  MSI_ENDPOINT                             the same for az login --identity`;
