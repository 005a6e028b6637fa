// The camera: small pictures a few times a second, for the agent to see by.

const WIDTH = 640;
const HEIGHT = 480;
const RATE = 10; // pictures a second that the server takes at most
const QUALITY = 0.7;

export class Camera {
  /** `onPicture(base64 JPEG)`; `onLost()` when the device goes away by itself. */
  constructor(onPicture, onLost) {
    this._onPicture = onPicture;
    this._onLost = onLost;
    this._video = Object.assign(document.createElement('video'), { muted: true, playsInline: true });
    this._canvas = Object.assign(document.createElement('canvas'), { width: WIDTH, height: HEIGHT });
    this._stream = null;
    this._timer = 0;
  }

  get open() {
    return this._stream !== null;
  }

  /** The picture for a small mirror on the page. */
  get stream() {
    return this._stream;
  }

  /** Ask for the camera and look. Throws what `getUserMedia` throws. */
  async start(deviceId = '') {
    this.stop();
    this._stream = await navigator.mediaDevices.getUserMedia({
      video: {
        width: { ideal: WIDTH }, height: { ideal: HEIGHT }, frameRate: { ideal: 15 }, facingMode: 'user',
        ...(deviceId ? { deviceId: { exact: deviceId } } : {}),
      },
    });
    this._stream.getVideoTracks()[0].onended = () => {
      this.stop();
      this._onLost();
    };
    this._video.srcObject = this._stream;
    await this._video.play();
    this._timer = setInterval(() => this._take(), 1000 / RATE);
  }

  stop() {
    clearInterval(this._timer);
    if (!this._stream) return;
    for (const track of this._stream.getTracks()) track.stop();
    this._video.srcObject = null;
    this._stream = null;
  }

  _take() {
    const { videoWidth: width, videoHeight: height } = this._video;
    if (!width || this._busy) return;
    const scale = Math.min(1, WIDTH / width, HEIGHT / height);
    const [w, h] = [Math.round(width * scale), Math.round(height * scale)];
    if (this._canvas.width !== w) this._canvas.width = w;
    if (this._canvas.height !== h) this._canvas.height = h;
    this._canvas.getContext('2d').drawImage(this._video, 0, 0, w, h);
    this._busy = true;
    this._canvas.toBlob((blob) => this._send(blob), 'image/jpeg', QUALITY);
  }

  async _send(blob) {
    const bytes = new Uint8Array(await blob.arrayBuffer());
    this._busy = false;
    if (!this._stream) return;
    let text = '';
    for (let i = 0; i < bytes.length; i += 8192) text += String.fromCharCode.apply(null, bytes.subarray(i, i + 8192));
    this._onPicture(btoa(text));
  }
}
