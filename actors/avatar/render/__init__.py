"""From an `AvatarFrame` to something to look at: renderers, and the vector rig that they draw."""
