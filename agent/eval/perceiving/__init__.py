"""Answers from what our own perception sees, hears and makes of it, by rules alone: the floor for every model."""
