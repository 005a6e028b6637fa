// The page: puts the conversation, the face and the controls together.

import { Captions } from './captions.js';
import { Conversation } from './conversation.js';
import { Notices, deviceTrouble, soundTrouble } from './notices.js';
import { RestingFace } from './resting.js';
import { SettingsDialog, loadChoices, storeChoices } from './settings.js';
import { Stage } from './stage.js';
import { coloursFor, onSystemChange, paint, prefersStillness } from './theme.js';
import { Why, feelingWords } from './why.js';

const DOING = { idle: '', listening: 'listening', thinking: 'thinking', speaking: 'speaking' };
const TOLD = new Set(['session_failed', 'rate_limited', 'buffer_full']);
const TAKEN_IN_STRIDE = new Set(['session_limit_reached', 'response_cancel_not_active']);
const PERSONAS = [
  { name: 'vis', title: 'Vis', about: '', look: 'vis' },
  { name: 'nova', title: 'Nova', about: '', look: 'nova' },
];

const root = document.documentElement;
const $ = (id) => document.getElementById(id);
const token = takeToken();
const choices = loadChoices();
const notices = new Notices($('notices'));
const captions = new Captions($('caption-person'), $('caption-agent'), $('log'));
const why = new Why({ felt: $('felt'), turns: $('turns'), decisions: $('decisions'), figures: $('figures') });
const resting = new RestingFace();
const looks = new Map();
let personas = PERSONAS;
let persona = PERSONAS[0];
let rig = null;
let live = false;
let felt = '';
let shown = '';

/** The key to the server stands in the address only once: whoever looks over a shoulder does not see it. */
function takeToken() {
  const address = new URL(location.href);
  const key = address.searchParams.get('token') ?? '';
  if (key) {
    address.searchParams.delete('token');
    history.replaceState(null, '', address);
  }
  return key;
}

async function load(path) {
  const answer = await fetch(path, token ? { headers: { Authorization: `Bearer ${token}` } } : {});
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return answer.json();
}

async function lookOf(name) {
  if (!looks.has(name)) looks.set(name, await load(`/rig/looks/${name}.json`));
  return looks.get(name);
}

// The face -----------------------------------------------------------------------------------------------------------

const stage = new Stage($('face'), faceAt, (rate) => {
  if (!rate) notices.hide('slow');
  else notices.show('slow', `This machine draws only ${Math.round(rate)} pictures a second; the voice goes on as it should.`);
});

function faceAt(now) {
  const frame = live ? conversation.face(now) : resting.at(now);
  if (live) tellState(conversation.microphone?.open || frame.state !== 'listening' ? frame.state : 'idle');
  return frame;
}

let state = '';
function tellState(next) {
  if (next === state) return;
  state = next;
  $('doing').textContent = DOING[state] ?? state;
  root.dataset.doing = state;
}

async function dress() {
  const colours = coloursFor(choices.theme);
  const look = await lookOf(persona.look);
  rig ??= await load(`/rig/${look.rig}.json`);
  paint(look, colours);
  stage.wear(rig, look, colours);
  $('name').textContent = persona.title ?? persona.name;
  document.title = `${persona.title ?? persona.name} · Visavis`;
  const calm = choices.stillness ?? prefersStillness();
  stage.calm = calm;
  root.dataset.motion = calm ? 'less' : 'full';
  root.dataset.captions = choices.captions ? 'on' : 'off';
  root.style.setProperty('--size', choices.textSize);
  tellFeelings();
}

function tellFeelings() {
  const words = [felt && `you seem ${feelingWords(felt)}`, shown && shown !== 'neutral' && `shows ${shown}`];
  $('feelings').textContent = words.filter(Boolean).join(' · ');
  $('feelings').hidden = !choices.feelings || !$('feelings').textContent;
}

// The conversation ---------------------------------------------------------------------------------------------------

const view = {
  connected(state, reason) {
    root.dataset.connection = state;
    if (state === 'open') {
      notices.hide('connection');
    } else if (state === 'lost') {
      notices.show('connection', `The connection is lost${reason ? ` (${reason})` : ''}. It is being taken up again …`, [
        'Try now', () => conversation.retry()]);
    } else if (state === 'refused') {
      notices.show('connection', 'Someone else is talking here at the moment. Please try again in a while.', [
        'Try again', () => conversation.retry()]);
    }
  },
  session(session) {
    $('recording').hidden = !session.recording;
    const wanted = session.persona && personas.find(({ name }) => name === session.persona);
    if (wanted && wanted !== persona) wear(wanted);
  },
  turn(who) {
    captions.next(who);
    if (who === 'person') captions.stepBack('agent');
    else captions.stepBack('person');
  },
  person: (text, final) => captions.person(text, final),
  agent(text, over, cut, item) {
    captions.agent(text, over, cut, persona.title ?? persona.name);
    if (item) why.heard(item, text, cut);
  },
  shows(item, feeling) {
    why.shows(item, feeling);
    if (feeling === shown) return;
    shown = feeling;
    tellFeelings();
  },
  decision: (event) => why.decided(event),
  felt(event) {
    why.felt(event);
    felt = event.emotion;
    tellFeelings();
  },
  notice: (text) => notices.show(`notice ${text}`, text),
  trouble({ code, message, param }) {
    if (code === 'session_expired') {
      notices.show('expired', 'The connection was away for too long: we begin anew.');
    } else if (param === 'session.persona' || TOLD.has(code)) {
      notices.show('error', message);
    } else if (!TAKEN_IN_STRIDE.has(code)) {
      console.warn(code, message, param);
    }
  },
  speaking: (speaking) => ($('hush').disabled = !speaking),
  lost(device) {
    showDevice(device);
    notices.show(device, deviceTrouble(device, null), ['Try again', () => open(device)]);
  },
};
const conversation = new Conversation(token, view);

async function start() {
  $('start').disabled = true;
  choices.wishMicrophone = $('wish-microphone').checked;
  choices.wishCamera = $('wish-camera').checked;
  storeChoices(choices);
  try {
    await conversation.open();
    if (choices.speaker) await conversation.chooseSpeaker(choices.speaker).catch(() => {});
  } catch {
    notices.show('sound', soundTrouble());
    $('log').setAttribute('aria-live', 'polite'); // a voice and a screen reader would talk over each other
    conversation.openSilently();
  }
  live = true;
  root.dataset.state = 'live';
  if (personas.length && choices.persona) conversation.update({ persona: choices.persona });
  if (choices.wishMicrophone) await open('microphone');
  if (choices.wishCamera) await open('camera');
}

// Microphone and camera ----------------------------------------------------------------------------------------------

async function open(device) {
  if (!conversation[device]) {
    notices.show(device, deviceTrouble(device, new TypeError()));
    return;
  }
  try {
    await conversation[device].start(choices[device]);
    notices.hide(device);
  } catch (error) {
    notices.show(device, deviceTrouble(device, error), ['Try again', () => open(device)]);
  }
  showDevice(device);
}

function showDevice(device) {
  const on = Boolean(conversation[device]?.open);
  const button = $(device);
  button.setAttribute('aria-pressed', on);
  const name = device === 'microphone' ? 'Microphone' : 'Camera';
  button.querySelector('.label').textContent = `${name} ${on ? 'on' : 'off'}`;
}

for (const device of ['microphone', 'camera']) {
  $(device).addEventListener('click', () => {
    if (!conversation[device]?.open) {
      open(device);
      return;
    }
    conversation[device].stop();
    showDevice(device);
  });
}

setInterval(() => {
  if (live && conversation.microphone) {
    $('microphone').style.setProperty('--level', conversation.microphone.level().toFixed(2));
  }
}, 100);

// The controls -------------------------------------------------------------------------------------------------------

$('welcome').addEventListener('submit', (event) => {
  event.preventDefault();
  start();
});
$('typing').addEventListener('submit', (event) => {
  event.preventDefault();
  const text = $('text').value.trim();
  if (text && !conversation.type(text)) notices.show('unsent', 'There is no connection: please send it again in a moment.');
  else $('text').value = '';
});
$('hush').addEventListener('click', () => conversation.hush());
$('recording').addEventListener('click', () => conversation.update({ recording: false }));
addEventListener('online', () => live && conversation.retry());

function showWhy(open) {
  $('why').hidden = !open;
  root.dataset.why = open ? 'open' : 'closed';
  $('open-why').setAttribute('aria-expanded', open);
  (open ? $('why-title') : $('open-why')).focus();
}
$('open-why').addEventListener('click', () => showWhy($('why').hidden));
$('close-why').addEventListener('click', () => showWhy(false));
addEventListener('keydown', (event) => {
  if (event.key !== 'Escape' || $('settings').open) return;
  if (!$('why').hidden) showWhy(false);
  else conversation.hush();
});

async function wear(next) {
  persona = next;
  choices.persona = next.name;
  await dress();
}

const settings = new SettingsDialog($('settings'), choices, async (key, value) => {
  choices[key] = value;
  storeChoices(choices);
  if (key === 'persona') {
    await wear(personas.find(({ name }) => name === value));
    if (live) conversation.update({ persona: value });
  } else if (key === 'speaker') {
    await conversation.chooseSpeaker(value).catch(() => notices.show('speaker', 'That loudspeaker cannot be used.'));
  } else if (key === 'microphone' || key === 'camera') {
    if (conversation[key]?.open) await open(key);
  } else {
    await dress();
  }
});
$('open-settings').addEventListener('click', () => settings.open(conversation.camera.stream));
onSystemChange(() => dress());

// The first moment ---------------------------------------------------------------------------------------------------

$('wish-microphone').checked = choices.wishMicrophone;
$('wish-camera').checked = choices.wishCamera;
try {
  personas = await load('/personas.json').catch(() => PERSONAS);
  persona = personas.find(({ name }) => name === choices.persona) ?? personas[0];
  choices.persona = persona.name;
  $('less-motion').checked = choices.stillness ?? prefersStillness();
  $('greeting').textContent = `I am ${persona.title ?? persona.name}. Shall we talk?`;
  await dress();
  await settings.offer(personas, rig, lookOf);
} catch (error) {
  notices.show('load', `The face could not be loaded (${error.message}). Is the server still running?`, [
    'Load again', () => location.reload()]);
}
