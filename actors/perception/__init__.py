"""Perception: sound in, events out. It labels and never drops: speech on and off, words, how likely the turn is over."""
