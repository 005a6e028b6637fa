// The face at any instant, from the frames that came and from what is heard. It does what
// actors/avatar/performance/timeline.py does for windows and films; times are milliseconds on the session's clock.

import { BLENDSHAPES, NEUTRAL } from './arkit.js';

const FADE = 160; // from the living face to the speaking one and back
const MOUTH_OPENS = 60; // the same for the mouth when a reply begins: its first sound must be seen
const MOUTH_CLOSES = 110; // the same for the mouth when a reply ends or is cut
const STARVED = 60; // past the last frame of a reply that goes on: its next clause is late, the face lives on
const DEVICE = 40; // from a late clause's arrival to its first sound, until the loudspeaker says better
const SLEW = 80; // how fast a wrong guess of what is heard is made good
const KEPT = 1000; // frames are kept this long after their time
const MOST = 300; // frames of the living face that are kept at most: ten seconds
const REPLIES = 4; // replies that may wait to be heard

const WEIGHTS = BLENDSHAPES.length;
const SIZE = WEIGHTS + 8; // the weights, then head, offset and gaze
const MOUTH = BLENDSHAPES.map((name) => /^(jaw|mouth|tongue)/.test(name));

/** Frames of one clock, in the order of their `pts`. */
class Track {
  constructor() {
    this.frames = [];
    this._rows = [];
  }

  get end() {
    return this.frames.at(-1)?.pts ?? -1;
  }

  add(frames) {
    for (const frame of frames) {
      if (this.frames.length && frame.pts <= this.end) continue;
      this.frames.push(frame);
      this._rows.push(toRow(frame));
    }
  }

  /** Writes the pose at `pts`, between frames or the nearest one, into `row`; returns the frame that begins there. */
  at(pts, row) {
    const { frames, _rows: rows } = this;
    if (!frames.length) {
      row.set(NEUTRAL_ROW);
      return NEUTRAL;
    }
    const right = firstAfter(frames, pts);
    const left = Math.max(0, right - 1);
    row.set(rows[left]);
    if (right > 0 && right < frames.length) {
      const share = (pts - frames[left].pts) / (frames[right].pts - frames[left].pts);
      for (let i = 0; i < SIZE; i++) row[i] += share * (rows[right][i] - row[i]);
    }
    return frames[left];
  }

  /** Let go of all frames but one before `before`, and of the oldest beyond `most`. */
  forget(before, most = Infinity) {
    const count = Math.max(firstAfter(this.frames, before) - 1, this.frames.length - most);
    if (count < 30) return;
    this.frames.splice(0, count);
    this._rows.splice(0, count);
  }
}

/** One reply: its frames, and where in it the loudspeaker is. */
class Reply {
  constructor(epoch) {
    this.epoch = epoch;
    this.track = new Track();
    this.started = null;
    this.ended = null;
    this._at = 0;
    this._heard = 0;
    this._slip = 0;
    this._slipped = 0;
  }

  begin(t) {
    this.started = t;
    this._at = t;
    this._heard = 0;
  }

  /** What is heard at `t`, in ms since the reply's first sample. */
  heardAt(t) {
    const now = this.ended === null ? t : Math.min(t, this.ended);
    const slip = this._slip ? this._slip * Math.exp(-Math.max(0, now - this._slipped) / SLEW) : 0;
    return this._heard + now - this._at + slip;
  }

  /** At `t`, `heard` ms of the reply are heard; what was thought before is made good without a jump. */
  anchor(t, heard, afresh = false) {
    const error = afresh ? 0 : this.heardAt(t) - heard;
    this._slip = Math.abs(error) > 1 && Math.abs(error) < 500 ? error : 0;
    this._slipped = t;
    this._at = t;
    this._heard = heard;
  }

  end(t) {
    this.ended ??= t;
  }
}

/** Tell it what comes and what is heard, then ask for the face of an instant; the instants ascend. */
export class FaceTimeline {
  constructor() {
    this._life = new Track();
    this._replies = new Map();
    this._epoch = 0;
    this._over = '';
    this._source = '';
    this._asked = null;
    this._row = new Float64Array(SIZE);
    this._shown = Float64Array.from(NEUTRAL_ROW);
    this._rest = new Float64Array(SIZE);
    this._changed = 0;
    this._mouthTakes = MOUTH_CLOSES;
  }

  get framesKept() {
    return [...this._replies.values()].reduce((sum, { track }) => sum + track.frames.length, this._life.frames.length);
  }

  /** Until when the living face is known. */
  get lifeEnd() {
    return this._life.end;
  }

  /** Frames of the living face, on the session's clock. */
  life(frames) {
    this._life.add(frames);
    this._life.forget(-1, MOST);
  }

  /** Frames of a reply, on the clock of what is heard of it; they came at `t`. */
  speech(replyId, epoch, frames, t) {
    this.cut(epoch, t);
    const reply = this._reply(replyId, epoch);
    if (!reply) return;
    const { end } = reply.track;
    if (reply.started !== null && end >= 0 && reply.heardAt(t) > end + STARVED) reply.anchor(t + DEVICE, end, true);
    reply.track.add(frames);
  }

  /** The reply's first sample was heard at `t`. */
  started(replyId, epoch, t) {
    this.cut(epoch, t);
    const reply = this._reply(replyId, epoch);
    if (reply && reply.started === null) reply.begin(t);
  }

  /** At `t`, `heard` ms of the reply had been heard; `finished` when nothing more of it will be. */
  heard(replyId, t, heard, finished) {
    const reply = this._replies.get(replyId);
    if (!reply) return;
    if (reply.started !== null) reply.anchor(t, heard);
    if (finished) reply.end(t);
  }

  /** Replies of an epoch older than this one are cut at `t`. */
  cut(epoch, t) {
    if (epoch <= this._epoch) return;
    this._epoch = epoch;
    for (const reply of this._replies.values()) if (reply.epoch < epoch) reply.end(t);
  }

  /** The face at `t`: a frame whose `pts` is `t`. */
  at(t) {
    const row = this._row;
    const [source, frame] = this._choose(t, row);
    const before = this._asked;
    if (before === null || t < before || t > before + 1000) {
      this._rest.fill(0);
    } else if (source !== this._source) {
      // What is left of the old face on top of the new one, fading away: no source ever jumps to another.
      for (let i = 0; i < SIZE; i++) this._rest[i] = this._shown[i] - row[i];
      this._changed = before;
      this._mouthTakes = source ? MOUTH_OPENS : MOUTH_CLOSES;
    }
    this._source = source;
    this._asked = t;
    const age = t - this._changed;
    if (age < FADE) {
      const face = left(age, FADE);
      const mouth = left(age, this._mouthTakes);
      for (let i = 0; i < SIZE; i++) row[i] += this._rest[i] * (MOUTH[i] ? mouth : face);
    }
    this._shown.set(row);
    this._forget(t);
    return toFrame(row, t, frame);
  }

  _choose(t, row) {
    for (const [replyId, reply] of [...this._replies].reverse()) {
      if (reply.started === null || t < reply.started || (reply.ended !== null && t >= reply.ended)) continue;
      const heard = reply.heardAt(t);
      if (heard <= reply.track.end + STARVED) return [replyId, reply.track.at(heard, row)];
    }
    return ['', this._life.at(t, row)];
  }

  /** The reply of that name, unless it is over. */
  _reply(replyId, epoch) {
    if (epoch < this._epoch || replyId === this._over) return null;
    if (!this._replies.has(replyId)) {
      while (this._replies.size >= REPLIES) this._replies.delete(this._replies.keys().next().value);
      this._replies.set(replyId, new Reply(epoch));
    }
    return this._replies.get(replyId);
  }

  _forget(t) {
    this._life.forget(t - KEPT);
    for (const [replyId, reply] of this._replies) {
      if (reply.ended !== null && t >= reply.ended) {
        this._replies.delete(replyId);
        this._over = replyId;
      } else if (reply.started !== null) {
        reply.track.forget(reply.heardAt(t) - KEPT);
      }
    }
  }
}

/** How many of `frames` begin at `pts` or before. */
function firstAfter(frames, pts) {
  let low = 0;
  let high = frames.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (frames[middle].pts <= pts) low = middle + 1;
    else high = middle;
  }
  return low;
}

function toRow(frame) {
  return Float64Array.of(...frame.weights, ...frame.head, ...frame.offset, ...frame.gaze);
}

function toFrame(row, pts, { feeling, intensity, state }) {
  const weights = Array.from(row.subarray(0, WEIGHTS), (weight) => Math.min(1, Math.max(0, weight)));
  const rest = Array.from(row.subarray(WEIGHTS));
  return {
    pts,
    weights,
    head: rest.slice(0, 3),
    offset: rest.slice(3, 6),
    gaze: rest.slice(6),
    feeling,
    intensity,
    state,
  };
}

/** How much is left of a fade that takes `takes`, at `age`: from 1 to 0, level at both ends. */
function left(age, takes) {
  const x = Math.min(1, age / takes);
  return 1 - x * x * (3 - 2 * x);
}

const NEUTRAL_ROW = toRow(NEUTRAL);
