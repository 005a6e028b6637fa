// The face on the page: at the screen's rate, as large as there is room, simpler where the machine is slow.

import { FaceRenderer } from './face.js';

const LARGEST = 900; // pixels a side; more is not seen
const SMALLEST = 320;
const ENOUGH = 25; // frames a second below which the face is drawn smaller
const WINDOW = 2500; // ms over which the rate is judged
const PATIENCE = 3; // slow windows in a row before anything is done about it
const MARGIN = 44; // room around the board in its own units: heads move
const BOARD = 512;

export class Stage {
  /** `faceAt(now)` gives the frame of an instant of `performance.now()`; `onSlow(rate or 0)`: drawing it smaller is
   *  not enough, or it is well again. */
  constructor(canvas, faceAt, onSlow) {
    this._canvas = canvas;
    this._faceAt = faceAt;
    this._onSlow = onSlow;
    this._renderer = null;
    this._most = LARGEST;
    this._calm = false;
    this.rate = 0;
    this._since = 0;
    this._drawn = 0;
    this._slow = 0;
    new ResizeObserver(() => this._resize()).observe(canvas.parentElement);
    document.addEventListener('visibilitychange', () => (this._since = 0));
    requestAnimationFrame((now) => this._tick(now));
  }

  /** Put on another look. */
  wear(rig, look, colours) {
    this._renderer = new FaceRenderer(this._canvas, rig, look, colours, { floating: true, margin: MARGIN });
    this._resize();
  }

  /** Whether the head is to move only a little. */
  set calm(calm) {
    this._calm = calm;
  }

  _resize() {
    const { clientWidth, clientHeight } = this._canvas.parentElement;
    const side = Math.floor(Math.min(clientWidth, clientHeight));
    if (!side) return;
    const margin = (side * MARGIN) / BOARD;
    const { style } = this._canvas;
    style.width = `${side + 2 * margin}px`;
    style.height = `${side + margin}px`;
    style.margin = `${-margin}px ${-margin}px 0`;
    const density = Math.min(devicePixelRatio, this._most / side);
    const [width, height] = [side + 2 * margin, side + margin].map((length) => Math.round(length * density));
    if (this._canvas.width !== width) this._canvas.width = width;
    if (this._canvas.height !== height) this._canvas.height = height;
  }

  _tick(now) {
    requestAnimationFrame((next) => this._tick(next));
    if (!this._renderer) return;
    const frame = this._faceAt(now);
    this._renderer.draw(this._calm ? calmed(frame) : frame);
    this._judge(now);
  }

  _judge(now) {
    if (!this._since) {
      this._since = now;
      this._drawn = 0;
      return;
    }
    this._drawn++;
    if (now - this._since < WINDOW) return;
    this.rate = (1000 * this._drawn) / (now - this._since);
    this._since = 0;
    const slow = this.rate < ENOUGH && !document.hidden;
    if (!slow && this._slow >= PATIENCE) this._onSlow(0);
    this._slow = slow ? this._slow + 1 : 0;
    if (this._slow < PATIENCE) return;
    if (this._most > SMALLEST) {
      this._most = Math.max(SMALLEST, Math.round(0.7 * Math.min(this._most, this._canvas.width)));
      this._slow = 0;
      this._resize();
    } else {
      this._onSlow(this.rate);
    }
  }
}

/** The same face with little movement of the head: for who is disturbed by motion. */
function calmed(frame) {
  const still = (values, share) => values.map((value) => value * share);
  return { ...frame, head: still(frame.head, 0.25), offset: still(frame.offset, 0.25) };
}
