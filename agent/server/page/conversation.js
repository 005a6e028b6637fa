// A conversation: what the server tells becomes sound, a face and words; what the person says, shows and types goes up.

import { BLENDSHAPES } from './arkit.js';
import { Camera } from './camera.js';
import { Connection } from './connection.js';
import { RestingFace } from './resting.js';
import { Microphone, Speaker } from './sound.js';
import { FaceTimeline } from './timeline.js';

const ACKNOWLEDGE = 80; // ms between two reports of what is heard
const STALE = 500; // ms past the living face's last frame: the server is away, and the face lives on by itself
const EASES = 250; // ms in which it does so
const DELAY = 300; // ms that an event may be late without any doubt about the clock
const MARKS = 400; // entries of the browser's own performance timeline that are kept

/**
 * Tells its `view`: connected(state, why), session(session), person(text, final), agent(text, over, cut),
 * turn(who), decision(event), felt(event), notice(text), speaking(bool), lost(device).
 */
export class Conversation {
  constructor(token, view) {
    this._view = view;
    this._connection = new Connection(
      token,
      { audio: { input: { transcription: { model: 'own' } } } },
      (event) => this._take(event),
      (state, why) => view.connected(state, why),
    );
    this._timeline = new FaceTimeline();
    this._speaker = null;
    this.microphone = null;
    this.camera = new Camera((image) => this._see(image), () => view.lost('camera'));
    this._resting = new RestingFace();
    this._adrift = false;
    this._delayed = 0;
    this._offset = null; // of the page's clock from the session's, ms
    this._items = new Map(); // replies by the name of the server's response
    this._text = { item: '', text: '' };
    this._acknowledged = 0;
    this._marks = 0;
    this._arriving = ''; // the reply whose sound is coming in
    this._active = ''; // the reply that is heard
    this._cut = new Set();
  }

  /** Sound first, then the connection. Throws where the browser gives no sound: then `openSilently`. */
  async open() {
    this._speaker = await Speaker.open((progress) => this._progress(progress));
    this.microphone = new Microphone(
      this._speaker.context,
      (audio) => this._connection.stream({ type: 'input_audio_buffer.append', audio }),
      () => this._view.lost('microphone'),
    );
    await this._speaker.context.resume();
    this._connection.open();
  }

  /** Without any sound: what is said is read. */
  openSilently() {
    this._connection.update({ output_modalities: ['text'] });
    this._connection.open();
  }

  retry() {
    this._connection.retry();
  }

  /** The face at an instant of `performance.now()`. */
  face(now) {
    this._adrift ||= now > this._timeline.lifeEnd + STALE;
    if (this._adrift) this._timeline.life([this._resting.at(now + EASES)]);
    return this._timeline.at(now);
  }

  /** Say it in writing; false where there is no connection to say it through. */
  type(text) {
    if (!this._connection.ready) return false;
    this.hush();
    this._connection.send({
      type: 'conversation.item.create',
      item: { type: 'message', role: 'user', content: [{ type: 'input_text', text }] },
    });
    this._connection.send({ type: 'response.create' });
    this._view.turn('person');
    this._view.person(text, true);
    return true;
  }

  /** Be quiet, now. */
  hush() {
    if (!this._active) return;
    this._connection.send({ type: 'response.cancel' });
    this._stop(this._active);
  }

  update(session) {
    this._connection.update(session);
  }

  async chooseSpeaker(deviceId) {
    return this._speaker?.choose(deviceId);
  }

  _see(image) {
    this._connection.stream({ type: 'input_audio_buffer.append', audio: '', video_frames: [{ image }] });
  }

  _take(event) {
    if (typeof event.session_ms === 'number') this._tellTime(event.session_ms);
    const handler = HANDLERS[event.type];
    if (handler) this[handler](event);
  }

  /** The session's clock: the event that came with the least delay tells it best. */
  _tellTime(session) {
    const offset = performance.now() - session;
    this._delayed = offset > this._offset + DELAY ? this._delayed + 1 : 0;
    // Delayed for long, it is no delay: the session's clock has stood still.
    const anew = this._offset === null || this._delayed > 50;
    this._offset = anew ? offset : Math.min(offset, this._offset + 0.01);
  }

  _created({ session }) {
    if (this._active) this._stop(this._active);
    this._items.clear();
    this._cut.clear();
    this._offset = null;
    this._timeline = new FaceTimeline();
    this._order = session.avatar?.blendshapes?.join() === BLENDSHAPES.join() ? null : orderOf(session);
    this._view.session(session);
  }

  _updated({ session }) {
    this._view.session(session);
  }

  _frames({ item_id: item, frames }) {
    const made = frames.map((frame) => ({
      ...frame,
      pts: item ? frame.pts_ms : frame.pts_ms + this._offset,
      weights: this._weights(frame.weights),
    }));
    if (!item) {
      this._timeline.life(made);
      this._adrift = false;
    } else this._timeline.speech(item, 0, made, performance.now());
    if (item && frames.length) this._view.shows(item, frames.at(-1).feeling, frames.at(-1).intensity);
  }

  _weights(thousandths) {
    const order = this._order;
    return thousandths.map((_, index) => thousandths[order ? order[index] : index] / 1000);
  }

  _itemAdded({ response_id: response, item }) {
    this._items.set(response, item.id);
    if (this._items.size > 20) this._items.delete(this._items.keys().next().value);
  }

  _sound({ item_id: item, delta }) {
    if (this._cut.has(item)) return;
    if (item !== this._arriving) this._mark('sound arrived', item);
    this._arriving = item;
    this._speaker?.play(item, delta);
  }

  _soundDone({ item_id: item }) {
    this._speaker?.complete(item);
  }

  _textDelta({ item_id: item, delta }) {
    if (this._text.item !== item) this._begin(item);
    this._text.text += delta;
    this._view.agent(this._text.text, false, false);
  }

  _textDone({ text }) {
    this._view.agent(text, true, false);
  }

  _duck({ on }) {
    this._speaker?.duck(on);
    this._mark(on ? 'ducked' : 'lifted');
  }

  _cleared({ response_id: response }) {
    const item = this._items.get(response);
    if (item) this._stop(item);
  }

  _responseDone({ response }) {
    const item = this._items.get(response.id);
    if (response.status === 'cancelled' && item) this._stop(item);
  }

  _stop(item) {
    if (this._cut.has(item)) return;
    this._cut.add(item);
    if (this._cut.size > 20) this._cut.delete(this._cut.values().next().value);
    this._speaker?.clear(item);
    this._mark('cut', item);
  }

  _heard({ item_id: item, text, finished }) {
    if (this._text.item !== item) this._begin(item);
    const cut = this._cut.has(item);
    this._text.text = text;
    this._view.agent(text, finished, finished && cut, item);
  }

  _begin(item) {
    this._text = { item, text: '' };
    this._view.turn('agent');
  }

  _words({ text }) {
    this._view.person(text, false);
  }

  _speechStarted() {
    this._mark('floor');
    this._view.turn('person');
  }

  _voice() {
    this._mark('voice noticed');
  }

  _transcript({ transcript }) {
    this._view.person(transcript, true);
  }

  _decision(event) {
    this._view.decision(event);
  }

  _felt(event) {
    this._view.felt(event);
  }

  _notice({ text }) {
    this._view.notice(text);
  }

  _error({ error }) {
    this._view.trouble(error);
  }

  /** How far a reply was heard: for the face, and for the server's ledger. */
  _progress({ item, what, at, ms, playing }) {
    if (what === 'started') {
      this._timeline.started(item, 0, at);
      this._active = item;
      this._mark('reply heard', item, at);
      this._view.speaking(true);
    } else {
      this._timeline.heard(item, at, ms, what === 'finished');
    }
    if (what === 'finished' && this._active === item) {
      this._active = '';
      this._mark('silent', item, at);
      this._view.speaking(false);
    }
    const now = performance.now();
    if (![...this._items.values()].includes(item)) return; // of a session that is over
    if (playing && what === 'heard' && now - this._acknowledged < ACKNOWLEDGE) return;
    this._acknowledged = now;
    // What the worklet has played is heard a moment later, after the device's own buffer.
    const heard = Math.max(0, ms - Math.max(0, at - now));
    this._connection.send({
      type: 'playback.ack', item_id: item, content_index: 0, audio_ms: what === 'finished' ? ms : heard, playing,
    });
  }

  /** What the browser's developer tools show on their performance timeline, and the tests read. */
  _mark(name, detail = '', at = performance.now()) {
    if (++this._marks > MARKS) {
      performance.clearMarks();
      this._marks = 0;
    }
    performance.mark(`visavis ${name}`, { startTime: Math.max(0, at), detail });
  }
}

const HANDLERS = {
  'session.created': '_created',
  'session.updated': '_updated',
  'avatar.frames': '_frames',
  'response.output_item.added': '_itemAdded',
  'response.output_audio.delta': '_sound',
  'response.output_audio.done': '_soundDone',
  'response.output_text.delta': '_textDelta',
  'response.output_text.done': '_textDone',
  'response.done': '_responseDone',
  'output_audio_buffer.duck': '_duck',
  'output_audio_buffer.cleared': '_cleared',
  'input_audio_buffer.speech_started': '_speechStarted',
  'conversation.item.input_audio_transcription.completed': '_transcript',
  'perception.speech_started': '_voice',
  'perception.words': '_words',
  'perception.felt': '_felt',
  heard: '_heard',
  decision: '_decision',
  notice: '_notice',
  error: '_error',
};

/** Where each of our weights stands among the server's. */
function orderOf(session) {
  const names = session.avatar?.blendshapes;
  return names ? BLENDSHAPES.map((name) => names.indexOf(name)) : null;
}
