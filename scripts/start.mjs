/** `npm start`: installs, builds and serves; what is done already is skipped. */
import { complaintAboutNode } from './node-version.mjs';

const complaint = complaintAboutNode();
if (complaint === '') {
  // Loaded only now: an old Node could not even read it.
  void import('./lib/start-server.mjs').then(({ startServer }) => startServer());
} else {
  console.error(complaint);
  process.exitCode = 1;
}
