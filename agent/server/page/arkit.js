// The 52 blendshapes of Apple's ARKit in the order of policies/arkit.py. "Left" is the face's own left.

const both = (...names) => names.flatMap((name) => [`${name}Left`, `${name}Right`]);

export const BLENDSHAPES = [
  ...both('browDown'),
  'browInnerUp',
  ...both('browOuterUp'),
  'cheekPuff',
  ...both('cheekSquint', 'eyeBlink', 'eyeLookDown', 'eyeLookIn', 'eyeLookOut', 'eyeLookUp', 'eyeSquint', 'eyeWide'),
  'jawForward', 'jawLeft', 'jawOpen', 'jawRight', 'mouthClose',
  ...both('mouthDimple', 'mouthFrown'),
  'mouthFunnel', 'mouthLeft',
  ...both('mouthLowerDown', 'mouthPress'),
  'mouthPucker', 'mouthRight', 'mouthRollLower', 'mouthRollUpper', 'mouthShrugLower', 'mouthShrugUpper',
  ...both('mouthSmile', 'mouthStretch', 'mouthUpperUp', 'noseSneer'),
  'tongueOut',
];

export const INDEX = Object.fromEntries(BLENDSHAPES.map((name, index) => [name, index]));

/** A face at rest: what a frame looks like when there is nothing else to show. */
export const NEUTRAL = Object.freeze({
  pts: 0,
  weights: new Array(BLENDSHAPES.length).fill(0),
  head: [0, 0, 0],
  offset: [0, 0, 0],
  gaze: [0, 0],
  feeling: 'neutral',
  intensity: 0,
  state: 'idle',
});
