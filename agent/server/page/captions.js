// What both have said, as it was heard: the newest lines to see, the finished ones for screen readers.

const LOGGED = 50;
const FADES = 9000; // ms after which a line that is over grows pale

export class Captions {
  constructor(person, agent, log) {
    this._lines = { person, agent };
    this._log = log;
    this._timers = {};
  }

  /** The person's words so far; `final` when the turn is over. */
  person(text, final) {
    this._set('person', text, final);
    if (final && text) this._enter(`You: ${text}`);
  }

  /** The words of the reply that were heard so far; `over` when no more of it will be, `cut` if it was interrupted. */
  agent(text, over, cut, name) {
    this._set('agent', cut && text ? `${text} —` : text, over);
    if (over && text) this._enter(`${name}: ${text}${cut ? ', interrupted' : ''}`);
  }

  /** A new turn begins: what was said before steps back. */
  next(who) {
    const line = this._lines[who];
    line.textContent = '';
    line.classList.remove('past');
  }

  stepBack(who) {
    this._lines[who].classList.add('past');
  }

  _set(who, text, over) {
    const line = this._lines[who];
    clearTimeout(this._timers[who]);
    line.textContent = text;
    line.classList.remove('past');
    if (over) this._timers[who] = setTimeout(() => line.classList.add('past'), FADES);
  }

  _enter(text) {
    this._log.append(Object.assign(document.createElement('p'), { textContent: text }));
    while (this._log.children.length > LOGGED) this._log.firstChild.remove();
  }
}
