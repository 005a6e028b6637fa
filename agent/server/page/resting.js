// A face that lives on by itself while no server tells how it is: it breathes, blinks and looks about a little.

import { BLENDSHAPES, INDEX, NEUTRAL } from './arkit.js';

const BLINK = 140; // ms, down and up

export class RestingFace {
  constructor() {
    this._blink = 1500;
    this._gaze = { at: 0, from: [0, 0], to: [0, 0] };
  }

  /** The face at `t` ms. */
  at(t) {
    const weights = new Array(BLENDSHAPES.length).fill(0);
    weights[INDEX.mouthSmileLeft] = weights[INDEX.mouthSmileRight] = 0.28;
    weights[INDEX.browInnerUp] = 0.12;
    if (t > this._blink + BLINK) this._blink = t + 1800 + 3600 * Math.random();
    const closing = 1 - Math.abs((t - this._blink) / (BLINK / 2) - 1);
    weights[INDEX.eyeBlinkLeft] = weights[INDEX.eyeBlinkRight] = Math.max(0, Math.min(1, 1.3 * closing));
    const s = t / 1000;
    return {
      ...NEUTRAL,
      pts: t,
      weights,
      head: [2.2 * Math.sin(s / 3.1), 1.3 * Math.sin(s / 2.3 + 1), 1.6 * Math.sin(s / 4.7 + 2)],
      offset: [0, 0.006 * Math.sin(s * 1.6), 0],
      gaze: this._look(t),
    };
  }

  _look(t) {
    const gaze = this._gaze;
    if (t > gaze.at + 2600) {
      const away = Math.random() < 0.3;
      const to = away ? [10 * (Math.random() - 0.5), 6 * (Math.random() - 0.5)] : [0, 0];
      this._gaze = { at: t + 1500 * Math.random(), from: gaze.to, to };
    }
    const { at, from, to } = this._gaze;
    const share = Math.max(0, Math.min(1, (t - at) / 90));
    return from.map((value, axis) => value + share * (to[axis] - value));
  }
}
