// The face on a canvas: the same rig in the same look as actors/avatar/render/skia_renderer.py draws, shape by shape.

import { Posing } from './posing.js';

const BODY_FOLLOWS = 0.6; // share of the head's offset that the body takes part in
const VIEWING_DISTANCE = 4; // how far away, in head widths, the viewer is
const INVISIBLE = 0.004;
const FADES_FROM = 0.9; // share of the board's height below which floating shoulders fade
const POINTS = { M: 1, L: 1, Q: 2, C: 3, Z: 0 };

/** Draws a rig in a look. One canvas, any size; the board and its margin fill the shorter side. */
export class FaceRenderer {
  /**
   * `background` is "light", "dark" or "contrast". With `floating` the face stands free in those colours: nothing
   * behind it, and its shoulders fade out. `margin` is the room around the board but for its foot, in its own units:
   * heads move. Everything that `draw` needs is ready after this.
   */
  constructor(canvas, rig, look, background, { floating = false, margin = 0 } = {}) {
    this.canvas = canvas;
    this._context = canvas.getContext('2d', { alpha: floating });
    this._rig = rig;
    this._margin = margin;
    this._posing = new Posing(rig, look);
    this._backdrop = floating ? null : look.backgrounds[background];
    const palette = { ...look.colours, ...(background === 'contrast' ? look.contrast : {}) };
    const clips = new Set(this._posing.shapes.flatMap(({ shape }) => shape.clip));
    this._strokes = this._posing.shapes.map((dressed) => new Stroke(dressed, palette, clips.has(dressed.shape.name)));
  }

  draw(frame) {
    const context = this._context;
    const { width, height } = this.canvas;
    const board = this._rig.board;
    const margin = this._margin;
    const scale = Math.min(width / (board + 2 * margin), height / (board + margin));
    const left = (width - board * scale) / 2;
    const top = (height - (board - margin) * scale) / 2;
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.globalAlpha = 1;
    if (this._backdrop) {
      context.setTransform(scale, 0, 0, scale, left, top);
      const gradient = context.createRadialGradient(256, 230, 0, 256, 230, 430);
      this._backdrop.forEach((colour, place) => gradient.addColorStop(place, colour));
      context.fillStyle = gradient;
      context.fillRect(-left / scale, -top / scale, width / scale, height / scale);
    } else {
      context.clearRect(0, 0, width, height);
    }
    const numbers = this._posing.numbers(frame);
    const outlines = new Map();
    let group = '';
    let clip = '';
    let inside = false;
    for (const stroke of this._strokes) {
      const opacity = numbers[stroke.opacity];
      if (opacity < INVISIBLE && !stroke.clips) continue;
      if (stroke.group !== group || stroke.clipped !== clip) {
        if (inside) context.restore();
        inside = stroke.clip.length > 0;
        if (inside) context.save();
        context.setTransform(scale, 0, 0, scale, left, top);
        this._place(stroke.group, frame);
        for (const name of stroke.clip) context.clip(outlines.get(name));
        group = stroke.group;
        clip = stroke.clipped;
      }
      if (stroke.clips) outlines.set(stroke.name, stroke.outline(numbers));
      if (opacity >= INVISIBLE) stroke.draw(context, numbers, Math.min(1, opacity));
    }
    if (inside) context.restore();
    if (!this._backdrop) this._fadeFoot(scale, top);
  }

  _fadeFoot(scale, top) {
    const { width } = this.canvas;
    const context = this._context;
    const { board } = this._rig;
    context.setTransform(1, 0, 0, 1, 0, 0);
    const gradient = context.createLinearGradient(0, top + FADES_FROM * board * scale, 0, top + board * scale);
    gradient.addColorStop(0, '#0000');
    gradient.addColorStop(1, '#000f');
    context.globalAlpha = 1;
    context.globalCompositeOperation = 'destination-out';
    context.fillStyle = gradient;
    context.fillRect(0, top + FADES_FROM * board * scale, width, (1 - FADES_FROM) * board * scale + 1);
    context.globalCompositeOperation = 'source-over';
  }

  _place(group, frame) {
    const context = this._context;
    const [right, up, near] = frame.offset;
    const width = this._rig.headWidth;
    if (group === 'body') {
      context.translate(BODY_FOLLOWS * width * right, -BODY_FOLLOWS * width * up);
      return;
    }
    const [x, y] = this._rig.pivot;
    context.translate(x + width * right, y - width * up);
    const grown = VIEWING_DISTANCE / Math.max(1, VIEWING_DISTANCE - near);
    context.scale(grown, grown);
    context.rotate((frame.head[2] * Math.PI) / 180);
    context.translate(-x, -y);
  }
}

/** A shape ready to be drawn: its colours, and how its path is built from the numbers of a pose. */
class Stroke {
  constructor({ shape, start, opacity }, palette, clips) {
    this.name = shape.name;
    this.group = shape.group;
    this.clip = shape.clip;
    this.clipped = shape.clip.join();
    this.clips = clips;
    this.opacity = opacity;
    this._path = shape.path;
    this._start = start;
    this._anchor = start + 2 * [...shape.path].reduce((sum, verb) => sum + POINTS[verb], 0);
    this._alpha = 1;
    this._width = 0;
    if (shape.stroke) {
      this._colour = palette[shape.stroke.colour];
      this._width = shape.stroke.width;
    } else if (shape.fill?.kind === 'plain') {
      const [, name, alpha] = shape.fill.stops[0];
      this._colour = palette[name];
      this._alpha = alpha;
    } else if (shape.fill) {
      this._radius = shape.fill.radius;
      this._stops = shape.fill.stops.map(([place, name, alpha]) => [place, withAlpha(palette[name], alpha)]);
    }
    this._anchors = [];
    this._gradient = null;
  }

  outline(numbers) {
    const path = new Path2D();
    this._trace(path, numbers);
    return path;
  }

  draw(context, numbers, opacity) {
    context.globalAlpha = opacity * this._alpha;
    context.beginPath();
    this._trace(context, numbers);
    if (this._width) {
      context.lineWidth = this._width;
      context.lineCap = 'round';
      context.lineJoin = 'round';
      context.strokeStyle = this._colour;
      context.stroke();
    } else {
      context.fillStyle = this._stops ? this._shade(context, numbers) : this._colour;
      context.fill();
    }
  }

  _trace(path, numbers) {
    let at = this._start;
    for (const verb of this._path) {
      if (verb === 'C') {
        path.bezierCurveTo(
          numbers[at], numbers[at + 1], numbers[at + 2], numbers[at + 3], numbers[at + 4], numbers[at + 5]);
      } else if (verb === 'L') path.lineTo(numbers[at], numbers[at + 1]);
      else if (verb === 'M') path.moveTo(numbers[at], numbers[at + 1]);
      else if (verb === 'Q') path.quadraticCurveTo(numbers[at], numbers[at + 1], numbers[at + 2], numbers[at + 3]);
      else path.closePath();
      at += 2 * POINTS[verb];
    }
  }

  _shade(context, numbers) {
    // To half a unit, which nobody sees, so that a gradient is not made anew for every breath.
    const linear = this._radius === undefined;
    let same = this._gradient !== null;
    for (let i = 0; i < (linear ? 4 : 2); i++) {
      const place = Math.round(2 * numbers[this._anchor + i]) / 2;
      same &&= place === this._anchors[i];
      this._anchors[i] = place;
    }
    if (same) return this._gradient;
    const [x, y, endX, endY] = this._anchors;
    this._gradient = linear
      ? context.createLinearGradient(x, y, endX, endY)
      : context.createRadialGradient(x, y, 0, x, y, this._radius);
    for (const [place, colour] of this._stops) this._gradient.addColorStop(place, colour);
    return this._gradient;
  }
}

function withAlpha(colour, alpha) {
  const hex = Math.round(255 * alpha).toString(16).padStart(2, '0');
  return colour + hex;
}
