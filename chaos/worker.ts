/** A process of its own for a share of the cases; tells each outcome to its parent. */
import { attemptShard } from './main.ts';

const [, , shard, of, ...args] = process.argv;
await attemptShard(args, { shard: Number(shard), of: Number(of) }, (outcome) => process.send?.(outcome));
process.disconnect?.();
// What never ended must not keep the process.
process.exit();
