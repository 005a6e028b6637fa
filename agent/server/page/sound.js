// The page's ears and mouth: one audio context, a worklet that captures and one that plays.

export const RATE = 24000;

/** Where the sound card's sample `frame` of `context` is heard, on the clock of `performance.now()`. */
function heardAt(context, frame) {
  const seconds = frame / context.sampleRate;
  const { contextTime, performanceTime } = context.getOutputTimestamp?.() ?? {};
  if (performanceTime > 0) return performanceTime + 1000 * (seconds - contextTime);
  return performance.now() + 1000 * (seconds - context.currentTime + (context.outputLatency || context.baseLatency || 0));
}

/** The loudspeaker. `onProgress({item, what, at, ms, playing})` tells how far each reply has been heard, and when. */
export class Speaker {
  static async open(onProgress) {
    const context = new AudioContext({ sampleRate: RATE, latencyHint: 'interactive' });
    await context.audioWorklet.addModule(new URL('speaker-worklet.js', import.meta.url));
    await context.audioWorklet.addModule(new URL('microphone-worklet.js', import.meta.url));
    return new Speaker(context, onProgress);
  }

  constructor(context, onProgress) {
    this.context = context;
    this._node = new AudioWorkletNode(context, 'speaker', { numberOfInputs: 0, outputChannelCount: [1] });
    this._node.connect(context.destination);
    this._node.port.onmessage = ({ data: { item, what, frame, played, playing } }) => {
      onProgress({ item, what, at: heardAt(context, frame), ms: (1000 * played) / context.sampleRate, playing });
    };
  }

  /** Queue sound of a reply: 16-bit samples in base64. */
  play(item, base64) {
    const bytes = atob(base64);
    const sound = new Float32Array(bytes.length >> 1);
    for (let i = 0; i < sound.length; i++) {
      const value = bytes.charCodeAt(2 * i) | (bytes.charCodeAt(2 * i + 1) << 8);
      sound[i] = (value > 32767 ? value - 65536 : value) / 32768;
    }
    this._node.port.postMessage({ item, sound }, [sound.buffer]);
  }

  /** No more sound of this reply will come. */
  complete(item) {
    this._node.port.postMessage({ complete: item });
  }

  /** Play quieter, or normally again. */
  duck(on) {
    this._node.port.postMessage({ duck: on });
  }

  /** Silence now, and forget what waits of this reply. */
  clear(item) {
    this._node.port.postMessage({ clear: item });
  }

  /** Play through another device; false where the browser cannot. */
  async choose(deviceId) {
    if (!this.context.setSinkId) return false;
    await this.context.setSinkId(deviceId);
    return true;
  }

  async close() {
    await this.context.close();
  }
}

/** The microphone. Blocks come all the time, silent ones while it is closed. */
export class Microphone {
  /** `onBlock(base64)` every 20 ms; `onLost()` when the device goes away by itself. */
  constructor(context, onBlock, onLost) {
    this._context = context;
    this._onLost = onLost;
    this._stream = null;
    this._source = null;
    this._own = null;
    this._listen = (node) => (node.port.onmessage = ({ data }) => onBlock(toBase64(data)));
    this._node = new AudioWorkletNode(context, 'microphone', { numberOfOutputs: 0 });
    this._listen(this._node);
    this.meter = context.createAnalyser();
    this.meter.fftSize = 512;
    this._levels = new Float32Array(512);
  }

  get open() {
    return this._stream !== null;
  }

  /** Ask for the microphone and listen. Throws what `getUserMedia` throws. */
  async start(deviceId = '') {
    this.stop();
    this._stream = await navigator.mediaDevices.getUserMedia({
      audio: {
        echoCancellation: true, noiseSuppression: true, autoGainControl: true, channelCount: 1,
        ...(deviceId ? { deviceId: { exact: deviceId } } : {}),
      },
    });
    this._stream.getAudioTracks()[0].onended = () => {
      this.stop();
      this._onLost();
    };
    try {
      this._source = this._context.createMediaStreamSource(this._stream);
      this._source.connect(this._node);
      this._source.connect(this.meter);
    } catch {
      await this._startApart();
    }
  }

  /** In a browser that gives the microphone only at the sound card's rate: a context of its own for it. */
  async _startApart() {
    this._own = new AudioContext({ latencyHint: 'interactive' });
    await this._own.audioWorklet.addModule(new URL('microphone-worklet.js', import.meta.url));
    this._source = this._own.createMediaStreamSource(this._stream);
    const node = new AudioWorkletNode(this._own, 'microphone', { numberOfOutputs: 0 });
    this.meter = this._own.createAnalyser();
    this._source.connect(node);
    this._source.connect(this.meter);
    this._node.port.onmessage = null;
    this._listen(node);
  }

  /** Let go of the device; silence is sent from now on. */
  stop() {
    if (!this._stream) return;
    for (const track of this._stream.getTracks()) track.stop();
    this._source?.disconnect();
    this._stream = this._source = null;
    if (this._own) {
      this._own.close();
      this._own = null;
      this._listen(this._node);
    }
  }

  /** How loud it is at this moment, 0..1, for a sign that the person sees. */
  level() {
    if (!this.open) return 0;
    this.meter.getFloatTimeDomainData(this._levels);
    let sum = 0;
    for (const value of this._levels) sum += value * value;
    const decibels = 10 * Math.log10(sum / this._levels.length + 1e-10);
    return Math.max(0, Math.min(1, (decibels + 55) / 40));
  }
}

function toBase64(buffer) {
  return btoa(String.fromCharCode.apply(null, new Uint8Array(buffer)));
}
