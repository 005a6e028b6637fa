// Plays the replies in the audio thread: a short wait against jitter, a duck, a stop, and reports of what was played.
//
// In:  {sound: Float32Array, item}  {complete: item}  {duck: bool}  {clear: item}
// Out: {item, what: 'started' | 'heard' | 'finished', frame, played, playing}; `frame` is the context's sample at which
//      `played` samples of the item had been played.

const MILLISECOND = sampleRate / 1000;
const ENOUGH = 40 * MILLISECOND; // sound that is waited for before a reply begins or goes on
const PATIENCE = 60 * MILLISECOND; // and for how long at most
const REPORT = 80 * MILLISECOND; // between two reports of a reply that sounds
const DUCKED = 10 ** (-14 / 20);
const TO_DUCK = 30 * MILLISECOND;
const TO_LIFT = 100 * MILLISECOND;
const TO_SILENCE = 10 * MILLISECOND;

class Speaker extends AudioWorkletProcessor {
  constructor() {
    super();
    this._items = []; // {item, chunks, at, waiting, played, complete, sounding, dying, waited}
    this._gain = 1;
    this._target = 1;
    this._reported = 0;
    this.port.onmessage = ({ data }) => this._take(data);
  }

  _take({ sound, item, complete, duck, clear }) {
    if (sound) this._queue(item, sound);
    else if (complete !== undefined) this._find(complete, (found) => (found.complete = true));
    else if (clear !== undefined) this._find(clear, (found) => this._clear(found));
    else this._target = duck ? DUCKED : 1;
  }

  _find(item, then) {
    const found = this._items.find((one) => one.item === item);
    if (found) then(found);
  }

  _queue(item, sound) {
    let last = this._items.find((one) => one.item === item);
    if (!last) {
      last = {
        item, chunks: [], at: 0, queued: 0, played: 0, complete: false, sounding: false, dying: 0, waited: currentFrame,
      };
      this._items.push(last);
    }
    if (last.dying) return;
    if (!last.queued && !last.sounding) last.waited = currentFrame;
    last.chunks.push(sound);
    last.queued += sound.length;
  }

  /** Nothing more of this reply, but for a short fade where it is being heard. */
  _clear(found) {
    found.complete = true;
    this._target = 1;
    if (found.sounding) found.dying = TO_SILENCE;
    else found.chunks = [];
    if (!found.sounding) found.queued = 0;
  }

  process(_inputs, [[out]]) {
    let filled = 0;
    while (this._items.length && filled < out.length) {
      const reply = this._items[0];
      if (!this._ready(reply)) break;
      filled = this._play(reply, out, filled);
      if (filled < out.length && !this._over(reply, currentFrame + filled)) break;
    }
    if (!filled) this._gain = this._target;
    return true;
  }

  /** Whether this reply may sound now: there is enough of it, or it has been waited for long enough. */
  _ready(reply) {
    if (reply.sounding || reply.complete) return true;
    return reply.queued >= ENOUGH || (reply.queued > 0 && currentFrame - reply.waited >= PATIENCE);
  }

  _play(reply, out, from) {
    let filled = from;
    if (!reply.sounding && reply.queued) {
      reply.sounding = true;
      this._report(reply, reply.played ? 'heard' : 'started', currentFrame + filled);
    }
    while (filled < out.length && reply.chunks.length && !(reply.complete && reply.dying < 0)) {
      const chunk = reply.chunks[0];
      out[filled++] = chunk[reply.at++] * this._loudness() * this._dying(reply);
      reply.played++;
      reply.queued--;
      if (reply.at === chunk.length) {
        reply.chunks.shift();
        reply.at = 0;
      }
    }
    if (reply.sounding && currentFrame - this._reported >= REPORT) this._report(reply, 'heard', currentFrame + filled);
    return filled;
  }

  _loudness() {
    if (this._gain > this._target) this._gain = Math.max(this._target, this._gain - (1 - DUCKED) / TO_DUCK);
    else if (this._gain < this._target) this._gain = Math.min(this._target, this._gain + (1 - DUCKED) / TO_LIFT);
    return this._gain;
  }

  _dying(reply) {
    if (!reply.dying) return 1;
    const share = reply.dying / TO_SILENCE;
    reply.dying = reply.dying > 1 ? reply.dying - 1 : -1;
    return Math.max(0, share);
  }

  /** The reply has no more sound here: it is over (true), or its next sound is late. */
  _over(reply, frame) {
    if (reply.complete) {
      this._items.shift();
      reply.sounding = false;
      this._report(reply, 'finished', frame);
      return true;
    }
    reply.sounding = false;
    reply.waited = frame;
    this._report(reply, 'heard', frame);
    return false;
  }

  _report(reply, what, frame) {
    this._reported = currentFrame;
    const { item, played, sounding } = reply;
    this.port.postMessage({ item, what, frame, played, playing: sounding });
  }
}

registerProcessor('speaker', Speaker);
