// From a frame to where every point of the dressed rig is. The format of the rig is described in
// actors/avatar/render/rig.py; this file does what actors/avatar/render/posing.py does there.

import { BLENDSHAPES, INDEX } from './arkit.js';

const FULL_TURN = 30; // degrees of head turn or gaze at which a channel is 1
const TURN_LIMIT = 1.5;

// Gaze to the right of the picture turns the left eye outwards and the right eye inwards.
const EYE_LOOKS = [
  ['eyeLookOutLeft', 'eyeLookInRight'],
  ['eyeLookInLeft', 'eyeLookOutRight'],
  ['eyeLookUpLeft', 'eyeLookUpRight'],
  ['eyeLookDownLeft', 'eyeLookDownRight'],
].map((names) => names.map((name) => INDEX[name]));

/** What is added to which numbers, per unit of a channel (or of a product of channels). */
class Row {
  constructor(channels) {
    this.channels = channels;
    this.moves = new Map();
  }

  add(index, amount) {
    if (amount) this.moves.set(index, (this.moves.get(index) ?? 0) + amount);
  }

  /** The same as two flat arrays: a pose is many of these sums. */
  close() {
    this.places = Uint16Array.from(this.moves.keys());
    this.amounts = Float32Array.from(this.moves.values());
    this.moves = null;
  }
}

/** The rig in a look, with the proportions worked in once; then a pose a call. */
export class Posing {
  /** `rig` and `look` as the server sends them. `shapes` are those that the look wears, the hindmost first. */
  constructor(rig, look) {
    const worn = rig.shapes.filter((shape) => shape.part === '' || look.parts.includes(shape.part));
    const place = new Map([...BLENDSHAPES, ...rig.turns].map((name, index) => [name, index]));
    const size = worn.reduce((sum, shape) => sum + shape.points.length, 0);
    this._values = new Float32Array(place.size);
    this._rest = new Float32Array(size + worn.length);
    this._numbers = new Float32Array(size + worn.length);
    this.shapes = [];
    const rows = new Map();
    let start = 0;
    worn.forEach((shape, number) => {
      const opacity = size + number;
      this._rest.set(shape.points, start);
      this._rest[opacity] = shape.opacity;
      for (const [key, moves] of [...Object.entries(shape.moves), ...Object.entries(shape.fades)]) {
        // What the look has decided is a number from here on; what is left are the frame's channels.
        let factor = 1;
        const left = [];
        for (const name of key.split('*')) {
          if (place.has(name)) left.push(place.get(name));
          else factor *= look.proportions[name] ?? 0;
        }
        if (factor === 0) continue;
        const row = left.length ? this._row(rows, left) : null;
        const add = (index, amount) => (row ? row.add(index, factor * amount) : (this._rest[index] += factor * amount));
        if (typeof moves === 'number') add(opacity, moves);
        else moves.forEach((amount, index) => add(start + index, amount));
      }
      const end = start + shape.points.length;
      this.shapes.push({ shape, start, end, opacity });
      start = end;
    });
    this._rows = [...rows.values()];
    for (const row of this._rows) row.close();
  }

  _row(rows, channels) {
    const key = channels.join('*');
    if (!rows.has(key)) rows.set(key, new Row(channels));
    return rows.get(key);
  }

  /** All points of all shapes, on the board, and after them the shapes' opacities; overwritten by the next call. */
  numbers(frame) {
    const values = channelValues(frame, this._values);
    const numbers = this._numbers;
    numbers.set(this._rest);
    for (const { channels, places, amounts } of this._rows) {
      let value = values[channels[0]];
      for (let i = 1; i < channels.length; i++) value *= values[channels[i]];
      if (value === 0) continue;
      for (let i = 0; i < places.length; i++) numbers[places[i]] += value * amounts[i];
    }
    return numbers;
  }
}

/** The frame's weights with its gaze in them, then the turns of the head, written into `values`. */
function channelValues(frame, values) {
  values.set(frame.weights);
  const [yaw, pitch] = frame.gaze;
  [yaw, -yaw, pitch, -pitch].forEach((degrees, direction) => {
    if (degrees > 0) for (const index of EYE_LOOKS[direction]) values[index] += degrees / FULL_TURN;
  });
  for (let i = 0; i < BLENDSHAPES.length; i++) values[i] = Math.min(1, Math.max(0, values[i]));
  for (let i = 0; i < 2; i++) {
    values[BLENDSHAPES.length + i] = Math.min(TURN_LIMIT, Math.max(-TURN_LIMIT, frame.head[i] / FULL_TURN));
  }
  return values;
}
