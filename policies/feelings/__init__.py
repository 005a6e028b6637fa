"""How a person seems to feel: impressions from voice, face and words, kept apart, and what they amount to."""
