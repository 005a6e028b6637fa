"""How a person seems to feel: impressions from voice, face and words, kept apart, and what they amount to.

`fusion.Feelings` is what others use; rules and word lists only, no model, no device.
"""
