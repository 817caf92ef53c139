import 'graphiql/setup-workers/vite';
import '@fontsource-variable/inter';
import '@fontsource-variable/noto-serif-jp';
import '@fontsource/fira-code/400.css';
import '@graphiql/react/style.css';
import '@graphiql/plugin-doc-explorer/style.css';
import '@graphiql/plugin-history/style.css';
// Not `graphiql/style.css`: it carries fonts as data URLs, which a strict Content-Security-Policy refuses.
import 'graphiql/graphiql.css';
import './playground.css';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { openedOperation } from './opened-operation.ts';
import { Playground } from './Playground.tsx';

const place = document.getElementById('playground');
if (place === null) throw new Error('graphiql.html has no element "playground".');
createRoot(place).render(createElement(Playground, { opened: openedOperation(window.location.search) }));
