import { stringify } from 'yaml';
import { pipelineCommands } from '../src/app/commands.ts';
import { describeInput, type Input } from '../src/core/inputs/input.ts';
import { render } from '../src/core/message.ts';
import { outputs } from '../src/core/report/outputs.ts';
import { gitHubWords } from '../src/hosts/github/words.ts';

/** What only the job itself can give. */
const givenByTheJob: Readonly<Record<string, { readonly default: string }>> = {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of the runner's
  'github-token': { default: '${{ github.token }}' },
};

/**
 * `action.yml` for a table of inputs. Defaults stay empty there, because some built-in ones apply only where
 * something is created.
 */
export function actionManifest(rows: readonly Input[]): string {
  const inputs = {
    command: { description: `What to do: ${pipelineCommands.join(', ')} (default: register)` },
    ...Object.fromEntries(
      rows
        .filter(({ cliOnly }) => !cliOnly)
        .map((row) => [
          row.name,
          { description: render(describeInput(row), gitHubWords), ...givenByTheJob[row.name] },
        ]),
    ),
  };
  const manifest = {
    name: 'MCP Register for Azure API Center',
    description: 'Registers a live MCP server in Azure API Center, and keeps the entry up to date.',
    author: 'MCP Register contributors',
    inputs,
    outputs: Object.fromEntries(outputs.map(({ name, help }) => [name, { description: help }])),
    runs: { using: 'node24', main: 'dist/github/index.js' },
    branding: { icon: 'share-2', color: 'blue' },
  };
  return stringify(manifest, { lineWidth: 0 });
}
