// What a person should know, in words, with what can be done about it; and the words for what browsers throw.

const MOST = 3;

export class Notices {
  constructor(list) {
    this._list = list;
    this._shown = new Map();
  }

  /** Say `text`; the same `key` replaces what it said before. `action` is `[label, what to do]`. */
  show(key, text, action = null) {
    this.hide(key);
    const item = document.createElement('div');
    item.className = 'notice';
    item.append(Object.assign(document.createElement('p'), { textContent: text }));
    if (action) {
      const button = Object.assign(document.createElement('button'), { className: 'act', textContent: action[0] });
      button.type = 'button';
      button.addEventListener('click', () => {
        this.hide(key);
        action[1]();
      });
      item.append(button);
    }
    const close = Object.assign(document.createElement('button'), { className: 'quiet', type: 'button' });
    close.setAttribute('aria-label', 'Dismiss');
    close.innerHTML = '<svg aria-hidden="true"><use href="#icon-close"/></svg>';
    close.addEventListener('click', () => this.hide(key));
    item.append(close);
    this._list.append(item);
    this._shown.set(key, item);
    if (this._shown.size > MOST) this.hide(this._shown.keys().next().value);
  }

  hide(key) {
    this._shown.get(key)?.remove();
    this._shown.delete(key);
  }
}

const WITHOUT = {
  microphone: 'You can type meanwhile.',
  camera: 'We can talk without it.',
};
const NOT_SECURE =
  'The browser gives microphone, camera and sound only to pages opened over https, or on this machine itself.';

/** Why a device is not to be had, in words. `error` is what `getUserMedia` threw, or null where there is none of it. */
export function deviceTrouble(device, error) {
  const without = WITHOUT[device];
  switch (error?.name) {
    case 'NotAllowedError':
    case 'SecurityError':
      return `The ${device} is not allowed. ${without} To allow it, use the sign beside the page's address.`;
    case 'NotFoundError':
    case 'OverconstrainedError':
      return `No ${device} was found. ${without}`;
    case 'NotReadableError':
    case 'AbortError':
      return `The ${device} does not answer; another program may be using it. ${without}`;
    case 'TypeError':
      return window.isSecureContext ? `The ${device} cannot be opened. ${without}` : NOT_SECURE;
    default:
      return `The ${device} is gone. ${without}`;
  }
}

export function soundTrouble() {
  return window.isSecureContext
    ? 'This browser cannot play the voice; you can read what is said.'
    : `${NOT_SECURE} You can type, and read what is said.`;
}
