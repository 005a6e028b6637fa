// Why the companion did what it did: how the person seems to feel, each turn with its reasons and its latency, and the
// decisions as they come.

const TURNS = 30;
const DECISIONS = 60;
const STEPS = [
  ['characteristics', 'Who this is'],
  ['emotion', 'What they feel'],
  ['context', 'What is going on'],
  ['response', 'What would help'],
];
const ACTIONS = { wait: 'waits', speak: 'speaks', spoke: 'speaks', yield: 'gives way', backchannel: 'nods' };

export class Why {
  constructor({ felt, turns, decisions, figures }) {
    this._felt = felt;
    this._turns = turns;
    this._decisions = decisions;
    this._figures = figures;
    this._items = new Map();
    this._latencies = [];
    this._last = '';
    felt.append(make('p', 'empty', 'Nothing is known yet of how you feel.'));
    turns.append(make('li', 'empty', 'Each reply will be explained here.'));
  }

  /** How the person seems to feel: a `perception.felt` event. */
  felt({ emotion, confidence, contradiction, impressions }) {
    const box = make('div', 'felt');
    box.append(make('p', 'emotion', `You seem: ${feelingWords(emotion)}`), bar(confidence, 'How sure'));
    if (contradiction) box.append(make('p', 'contradiction', contradiction));
    if (impressions?.length) {
      const list = make('dl');
      for (const { source, emotion: by, reasons } of impressions) {
        const words = reasons?.length ? `: ${reasons.join(', ')}` : '';
        list.append(make('dt', '', source), make('dd', '', feelingWords(by) + words));
      }
      box.append(list);
    }
    this._felt.replaceChildren(box);
  }

  /** A `decision` event. */
  decided(event) {
    const { action, reasons = [], item_id: item } = event;
    if (item && (action === 'speak' || action === 'spoke')) this._turn(event);
    const said = `${ACTIONS[action] ?? action} ${reasons.join(', ')}`;
    if (action === 'spoke' || said === this._last) return;
    this._last = said;
    const line = make('li');
    line.append(make('b', '', ACTIONS[action] ?? action), make('span', '', reasons.join(', ') || 'no reason given'));
    this._decisions.prepend(line);
    while (this._decisions.children.length > DECISIONS) this._decisions.lastChild.remove();
  }

  /** What was heard of a reply; `cut` if the person interrupted it. */
  heard(item, text, cut) {
    const turn = this._items.get(item);
    if (!turn) return;
    turn.said.textContent = text;
    turn.cut.hidden = !cut;
  }

  /** The feeling that a reply shows. */
  shows(item, feeling) {
    const turn = this._items.get(item);
    if (turn && feeling) setFact(turn, 'shows', `shows ${feeling}`);
  }

  _turn({ item_id: item, answers, latency_ms: latency, reasoning, reasons = [] }) {
    const turn = this._items.get(item) ?? this._add(item);
    if (answers) turn.asked.textContent = `“${answers}”`;
    turn.asked.hidden = !turn.asked.textContent;
    if (typeof latency === 'number') {
      setFact(turn, 'latency', `answered after ${(latency / 1000).toFixed(2)} s`);
      this._measure(latency);
    }
    const steps = STEPS.filter(([key]) => reasoning?.[key]);
    if (steps.length || reasons.length) {
      turn.steps.replaceChildren();
      for (const [key, title] of steps) turn.steps.append(make('dt', '', title), make('dd', '', reasoning[key]));
      if (reasons.length) turn.steps.append(make('dt', '', 'Why now'), make('dd', '', reasons.join(', ')));
      turn.more.hidden = false;
    }
  }

  _add(item) {
    this._turns.querySelector('.empty')?.remove();
    const box = make('li', 'turn');
    const turn = {
      asked: make('p', 'asked'), said: make('p', 'said'), cut: make('p', 'cut', 'You interrupted here.'),
      facts: make('p', 'facts'), more: make('details'), steps: make('dl'), fact: {},
    };
    turn.cut.hidden = turn.more.hidden = true;
    for (const { more } of this._items.values()) more.open = false;
    turn.more.open = true;
    turn.more.append(make('summary', '', 'The reasons'), turn.steps);
    box.append(turn.asked, turn.said, turn.cut, turn.facts, turn.more);
    this._turns.prepend(box);
    this._items.set(item, turn);
    if (this._items.size > TURNS) {
      this._items.delete(this._items.keys().next().value);
      this._turns.lastChild.remove();
    }
    return turn;
  }

  _measure(latency) {
    this._latencies = [...this._latencies, latency].slice(-200);
    const sorted = [...this._latencies].sort((a, b) => a - b);
    const middle = sorted[sorted.length >> 1];
    this._figures.textContent =
      `${sorted.length} answered, the middle one after ${(middle / 1000).toFixed(2)} s, ` +
      `the slowest after ${(sorted.at(-1) / 1000).toFixed(2)} s.`;
  }
}

const FEELINGS = {
  joy: 'glad', contentment: 'content', sadness: 'sad', anger: 'angry', fear: 'afraid', surprise: 'surprised',
  disgust: 'disgusted', shame: 'ashamed', loneliness: 'lonely', tiredness: 'tired', neutral: 'calm', unclear: 'unclear',
};

/** The word for how somebody feels. */
export function feelingWords(emotion) {
  return FEELINGS[emotion] ?? emotion;
}

function setFact(turn, key, text) {
  turn.fact[key] ??= turn.facts.appendChild(make('span', 'fact'));
  turn.fact[key].textContent = text;
}

function bar(share, label) {
  const box = make('div', 'bar');
  const percent = Math.round(100 * Math.max(0, Math.min(1, share ?? 0)));
  box.setAttribute('role', 'img');
  box.setAttribute('aria-label', `${label}: ${percent} %`);
  box.append(make('i'));
  box.firstChild.style.width = `${percent}%`;
  return box;
}

function make(tag, className = '', textContent = '') {
  return Object.assign(document.createElement(tag), { className, textContent });
}
