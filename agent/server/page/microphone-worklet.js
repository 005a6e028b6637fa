// Captures in the audio thread: posts blocks of 20 ms of 16-bit sound at 24 kHz, and silence where nothing comes in,
// so that the session's clock, which counts the person's sound, never stands still.

const RATE = 24000;
const BLOCK = 480;
const REACH = 16; // samples of the input on each side that make one sample of the output

class Microphone extends AudioWorkletProcessor {
  constructor() {
    super();
    this._block = new Int16Array(BLOCK);
    this._filled = 0;
    this._resampler = sampleRate === RATE ? null : new Resampler(sampleRate / RATE);
    this._silence = new Float32Array(128);
  }

  process([input]) {
    const sound = input[0] ?? this._silence;
    for (const sample of this._resampler ? this._resampler.take(sound) : sound) {
      this._block[this._filled++] = Math.max(-32768, Math.min(32767, Math.round(sample * 32768)));
      if (this._filled === BLOCK) {
        this.port.postMessage(this._block.buffer, [this._block.buffer]);
        this._block = new Int16Array(BLOCK);
        this._filled = 0;
      }
    }
    return true;
  }
}

/** For browsers that give the microphone only at the sound card's own rate: a windowed sinc, low enough for RATE. */
class Resampler {
  constructor(step) {
    this._step = step;
    this._past = new Float32Array(0);
    this._at = REACH;
    this._cut = 0.92 * Math.min(1, 1 / step);
  }

  take(sound) {
    const all = new Float32Array(this._past.length + sound.length);
    all.set(this._past);
    all.set(sound, this._past.length);
    const made = [];
    for (; this._at + REACH < all.length; this._at += this._step) made.push(this._sample(all, this._at));
    const gone = Math.max(0, Math.floor(this._at) - REACH);
    this._past = all.slice(gone);
    this._at -= gone;
    return made;
  }

  _sample(all, at) {
    const middle = Math.floor(at);
    let sum = 0;
    for (let i = middle - REACH + 1; i <= middle + REACH; i++) {
      const x = at - i;
      const turn = Math.PI * this._cut * x;
      const sinc = x === 0 ? this._cut : Math.sin(turn) / (Math.PI * x);
      sum += (all[i] ?? 0) * sinc * (0.5 + 0.5 * Math.cos((Math.PI * x) / REACH));
    }
    return sum;
  }
}

registerProcessor('microphone', Microphone);
