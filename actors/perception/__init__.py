"""Perception: sound in, events out: speech on and off, words, how likely the turn is over. It never drops sound."""
