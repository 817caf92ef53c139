import { request } from 'node:http';

/*
 * Asks a server for its health again and again, in a process of its own, so that whatever else the one that asks does is
 * not measured. At any message it tells how long each answer took, and ends.
 */
const [url = '', everyMs] = process.argv.slice(2);
const took: number[] = [];
let isOver = false;
process.once('message', () => {
  isOver = true;
});

while (!isOver) {
  const began = performance.now();
  await new Promise<void>((resolve) => {
    request(url, { agent: false }, (response) => response.resume().on('end', resolve))
      .on('error', () => resolve())
      .end();
  });
  took.push(performance.now() - began);
  await new Promise((resolve) => setTimeout(resolve, Number(everyMs)));
}
process.send?.(took);
process.disconnect();
