/** The two pages that the extension's users still need: its cookie is given here. */

export function signInPage(message?: string): string {
  return page('Sign in', '/login', message, [
    ['username', 'Name', 'text', 'username'],
    ['password', 'Password', 'password', 'current-password'],
  ]);
}

export function registerPage(message?: string): string {
  return page('Register', '/register', message, [
    ['username', 'Name', 'text', 'username'],
    ['email', 'E-mail', 'email', 'email'],
    ['password', 'Password', 'password', 'new-password'],
  ]);
}

type Field = readonly [name: string, label: string, type: string, autocomplete: string];

function page(title: string, action: string, message: string | undefined, fields: readonly Field[]): string {
  const inputs = fields.map(
    ([name, label, type, autocomplete]) =>
      `<p><label>${label}<br><input name="${name}" type="${type}" autocomplete="${autocomplete}" required></label></p>`,
  );
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<h1>${title}</h1>
${message === undefined ? '' : `<p role="alert">${escaped(message)}</p>`}
<form method="post" action="${action}">
${inputs.join('\n')}
<p><button>${title}</button></p>
</form>
`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
