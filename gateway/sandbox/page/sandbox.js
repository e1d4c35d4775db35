/* Runs in the browser, beside the explorer's own script, which defines `YogaGraphiQL`. */
/* global YogaGraphiQL, document, location, localStorage, sessionStorage, addEventListener, atob, TextDecoder */
'use strict';

(() => {
  const TOKEN_KEY = 'kontor.token';
  /** Where GraphiQL keeps open tabs and what is in them. */
  const TAB_KEYS = ['tabState', 'query', 'variables', 'headers', 'operationName'].map((name) => `graphiql:${name}`);

  const byId = (id) => document.getElementById(id);
  const settings = JSON.parse(byId('settings').textContent);
  const field = byId('token');
  const state = byId('token-state');
  const forget = byId('sign-out');

  /** The token as it would be sent: people paste it with `Bearer`, quotes or a line break around it. */
  const currentToken = () =>
    field.value
      .trim()
      .replace(/^Bearer\s+/i, '')
      .replace(/^["']|["']$/g, '');

  const credentials = () => {
    const token = currentToken();
    return token === '' ? {} : { authorization: `Bearer ${token}` };
  };

  function claimsOf(token) {
    try {
      const payload = token.split('.')[1].replaceAll('-', '+').replaceAll('_', '/');
      return JSON.parse(new TextDecoder().decode(Uint8Array.from(atob(payload), (char) => char.charCodeAt(0))));
    } catch {
      return null;
    }
  }

  /** Says whom the token stands for. It proves nothing; the gateway checks it. */
  function describe(token) {
    if (token === '') return ['anonymous', 'anonymous'];
    const claims = claimsOf(token);
    if (claims === null) return ['unreadable', 'not a token'];
    const name = claims.email ?? claims.sub ?? 'signed in';
    const minutes = Math.floor((claims.exp * 1000 - Date.now()) / 60_000);
    if (Number.isNaN(minutes)) return ['signed-in', name];
    if (minutes < 0) return ['expired', `${name}, expired`];
    return ['signed-in', `${name}, ${minutes < 120 ? `${minutes} min` : `${Math.floor(minutes / 60)} h`} left`];
  }

  function showToken() {
    const token = currentToken();
    // For this tab of the browser only: a token in localStorage outlives the person at the keyboard.
    if (token === '') sessionStorage.removeItem(TOKEN_KEY);
    else sessionStorage.setItem(TOKEN_KEY, token);
    [state.dataset.state, state.textContent] = describe(token);
    forget.hidden = token === '';
  }

  field.value = sessionStorage.getItem(TOKEN_KEY) ?? '';
  field.addEventListener('input', showToken);
  byId('token-form').addEventListener('submit', (event) => event.preventDefault());
  forget.addEventListener('click', () => {
    field.value = '';
    showToken();
  });
  showToken();
  setInterval(showToken, 30_000);

  byId('restore').addEventListener('click', () => {
    // Leaving the page makes GraphiQL write its tabs back; so they are removed once it has.
    addEventListener('pagehide', () => TAB_KEYS.forEach((key) => localStorage.removeItem(key)));
    location.reload();
  });

  const isFirstVisit = localStorage.getItem('graphiql:tabState') === null;

  globalThis.MonacoEnvironment = {
    globalAPI: false,
    getWorkerUrl: (_module, label) => settings.workers[label] ?? settings.workers.editorWorkerService,
  };

  YogaGraphiQL.renderYogaGraphiQL(byId('explorer'), {
    title: 'Kontor',
    endpoint: settings.endpoint,
    defaultTabs: settings.examples,
    // GraphiQL fills the variables of the first tab from here only. Later, what it has stored counts: told again, it
    // would open one more tab.
    variables: isFirstVisit ? settings.examples[0]?.variables : undefined,
    // Asked for every request and every socket, so that a new token counts at once.
    additionalHeaders: credentials,
    connectionParams: credentials,
    subscriptionsProtocol: 'WS',
    shouldPersistHeaders: false,
    // The explorer would write the query into the address, where it grows beyond what a server accepts.
    onEditQuery: () => {},
  });
})();
