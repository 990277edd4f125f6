/** How far a process grows while it imports rows of stock: a process of its own, over what it is before the first. */
import { MADE_FILES } from "./made-items.js";
import { writeImport } from "./write-import.js";

const { item } = MADE_FILES.stock;
const rows = Number(process.argv[2]);

function* made(count: number): Generator<object> {
  for (let index = 0; index < count; index += 1) yield item(index);
}

const before = process.memoryUsage.rss();
let peak = before;
const timer = setInterval(() => {
  peak = Math.max(peak, process.memoryUsage.rss());
}, 5);
await writeImport("stock", made(rows));
clearInterval(timer);
console.log(((peak - before) / 2 ** 20).toFixed(0));
