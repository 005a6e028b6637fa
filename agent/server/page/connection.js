// One session over one WebSocket after another: a connection that drops is taken up again where it broke off.

const PAUSES = [250, 500, 1000, 2000, 4000, 8000]; // ms before each try to connect again
const CAPABILITIES = { avatar: true, perception: true, decisions: true, playback: true };
const SILENCE = 5000; // ms without any word of a server that sends a living face: the line is dead
const WAITING = 400_000; // bytes that may wait for a slow network; sound beyond it is not sent

export class Connection {
  /** `onEvent(event)` for every event of the server; `onState("connecting" | "open" | "lost" | "refused", why)`. */
  constructor(token, session, onEvent, onState) {
    this._token = token;
    this._wanted = session;
    this._onEvent = onEvent;
    this._onState = onState;
    this._id = '';
    this._seq = -1;
    this._tries = 0;
    this._closed = false;
    this._refusal = '';
    this.ready = false;
    setInterval(() => this._listen(), 1000);
  }

  open() {
    this._closed = false;
    this._refusal = '';
    this._onState('connecting', '');
    const address = new URL('/v1/realtime', location.href);
    address.protocol = location.protocol === 'https:' ? 'wss:' : 'ws:';
    if (this._token) address.searchParams.set('token', this._token);
    if (this._id) {
      address.searchParams.set('resume', this._id);
      address.searchParams.set('after', this._seq);
    }
    const socket = (this._socket = new WebSocket(address));
    this._heard = performance.now();
    socket.onmessage = ({ data }) => {
      this._heard = performance.now();
      this._take(JSON.parse(data));
    };
    socket.onclose = ({ code }) => this._lost(socket, code);
  }

  /** Try again now, without waiting. */
  retry() {
    clearTimeout(this._timer);
    if (!this.ready) this.open();
  }

  send(event) {
    if (this.ready && this._socket.readyState === WebSocket.OPEN) this._socket.send(JSON.stringify(event));
  }

  /** Sound and pictures: left out where the network does not keep up, for late they are worth nothing. */
  stream(event) {
    if (this.ready && this._socket.bufferedAmount < WAITING) this.send(event);
  }

  /** Change what the session is to be from now on, for connections to come too. */
  update(session) {
    this._wanted = { ...this._wanted, ...session };
    this.send({ type: 'session.update', session: { type: 'realtime', ...session } });
  }

  close() {
    this._closed = true;
    this.ready = false;
    clearTimeout(this._timer);
    this._socket?.close(1000);
  }

  _take(event) {
    if (typeof event.seq === 'number') this._seq = event.seq;
    if (event.type === 'session.created') {
      this._id = event.session.id;
      this._seq = event.seq ?? -1;
      this._open();
      this.update({ ...this._wanted, capabilities: CAPABILITIES });
    } else if (event.type === 'session.resumed') {
      this._open();
    } else if (event.type === 'error' && event.error.code === 'session_limit_reached') {
      this._refusal = event.error.message;
    }
    this._onEvent(event);
  }

  _open() {
    this._tries = 0;
    this.ready = true;
    this._onState('open', '');
  }

  /** A network that is gone does not close anything: silence tells. */
  _listen() {
    if (!this.ready || document.hidden || performance.now() - this._heard < SILENCE) return;
    const socket = this._socket;
    socket.onmessage = socket.onclose = null;
    socket.close();
    this._lost(socket, 0);
  }

  _lost(socket, code) {
    if (socket !== this._socket || this._closed) return;
    this.ready = false;
    if (this._refusal || code === 1013) {
      this._onState('refused', this._refusal);
      return;
    }
    this._onState('lost', code === 1008 ? 'the server has closed it' : '');
    const pause = PAUSES[Math.min(this._tries++, PAUSES.length - 1)];
    this._timer = setTimeout(() => this.open(), pause * (0.8 + 0.4 * Math.random()));
  }
}
