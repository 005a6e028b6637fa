// What the person has chosen, kept in this browser; and the dialog in which they choose it.

import { FaceRenderer } from './face.js';
import { RestingFace } from './resting.js';

const STORED = 'visavis';
const DEFAULTS = {
  persona: '', microphone: '', speaker: '', camera: '', captions: true, feelings: false, stillness: null,
  theme: 'system', textSize: '1', wishMicrophone: true, wishCamera: true,
};

export function loadChoices() {
  try {
    return { ...DEFAULTS, ...JSON.parse(localStorage.getItem(STORED) ?? '{}') };
  } catch {
    return { ...DEFAULTS };
  }
}

export function storeChoices(choices) {
  try {
    localStorage.setItem(STORED, JSON.stringify(choices));
  } catch {
    // A browser that keeps nothing asks again next time.
  }
}

const SWITCHES = { captions: 'show-captions', feelings: 'show-feelings', stillness: 'less-motion' };
const SELECTS = {
  theme: 'theme', textSize: 'text-size', microphone: 'choose-microphone', speaker: 'choose-speaker', camera: 'choose-camera',
};
const KINDS = { microphone: 'audioinput', speaker: 'audiooutput', camera: 'videoinput' };

/** The dialog. `onChange(key, value)` for each choice, as it is made. */
export class SettingsDialog {
  constructor(dialog, choices, onChange) {
    this._dialog = dialog;
    this._choices = choices;
    this._onChange = onChange;
    for (const [key, id] of Object.entries(SWITCHES)) {
      const box = document.getElementById(id);
      box.checked = Boolean(choices[key]);
      box.addEventListener('change', () => onChange(key, box.checked));
    }
    for (const [key, id] of Object.entries(SELECTS)) {
      const select = document.getElementById(id);
      select.value = choices[key];
      select.addEventListener('change', () => onChange(key, select.value));
    }
    dialog.addEventListener('click', (event) => {
      if (event.target === dialog) dialog.close();
    });
    dialog.addEventListener('close', () => (document.getElementById('mirror').srcObject = null));
    navigator.mediaDevices?.addEventListener('devicechange', () => this._listDevices());
  }

  /** Open it; `stream` is what the camera sees now, or null. */
  async open(stream) {
    const mirror = document.getElementById('mirror');
    mirror.hidden = !stream;
    mirror.srcObject = stream;
    if (stream) mirror.play();
    this._dialog.showModal();
    await this._listDevices();
  }

  /** Offer these companions; `worn(name)` gives a look by its name, `rig` is drawn in it. */
  async offer(personas, rig, lookOf) {
    const list = document.getElementById('personas');
    list.replaceChildren();
    for (const { name, title, about, look } of personas) {
      const label = Object.assign(document.createElement('label'), { className: 'persona' });
      const radio = Object.assign(document.createElement('input'), {
        type: 'radio', name: 'persona', value: name, checked: name === this._choices.persona,
      });
      radio.addEventListener('change', () => this._onChange('persona', name));
      const canvas = Object.assign(document.createElement('canvas'), { width: 192, height: 192 });
      new FaceRenderer(canvas, rig, await lookOf(look), 'light').draw(new RestingFace().at(0));
      label.append(
        radio, canvas,
        Object.assign(document.createElement('span'), { className: 'title', textContent: title ?? name }),
        Object.assign(document.createElement('span'), { className: 'small', textContent: about ?? '' }),
      );
      list.append(label);
    }
  }

  async _listDevices() {
    const devices = (await navigator.mediaDevices?.enumerateDevices().catch(() => [])) ?? [];
    for (const [key, kind] of Object.entries(KINDS)) {
      const select = document.getElementById(SELECTS[key]);
      const found = devices.filter((device) => device.kind === kind && device.deviceId && device.deviceId !== 'default');
      const options = [new Option(found.length ? 'the usual one' : 'none was found yet', '')];
      found.forEach((device, number) => options.push(new Option(device.label || `${key} ${number + 1}`, device.deviceId)));
      select.replaceChildren(...options);
      select.value = this._choices[key];
      if (select.selectedIndex < 0) select.selectedIndex = 0;
      select.disabled = found.length === 0;
    }
  }
}
