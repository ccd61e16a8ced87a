/**
 * Asks the registry for known weaknesses of what the product is made of; fails on high and critical ones. A registry
 * that offers no audit (a mirror, for instance) is told, and is no failure: then the checks of the lock file
 * (__tests__/supply-chain) are what there is.
 */
import { spawnSync } from 'node:child_process';

const { stdout, stderr, status } = spawnSync('npm', ['audit', '--omit=dev', '--audit-level=high', '--json'], {
  encoding: 'utf8',
});
const answer: { error?: { summary?: string }; metadata?: { vulnerabilities?: Record<string, number> } } =
  parsed();

if (answer.metadata) {
  console.log(`Known weaknesses: ${JSON.stringify(answer.metadata.vulnerabilities)}`);
  process.exitCode = status ?? 1;
} else if (/\b(?:404|405|501)\b|audit endpoint returned an error/i.test(`${stderr}${stdout}`)) {
  console.log('The registry offers no audit. Run this again where it does, before a release.');
} else {
  console.error(stderr || stdout);
  process.exitCode = 1;
}

function parsed() {
  try {
    return JSON.parse(stdout);
  } catch {
    return {};
  }
}
