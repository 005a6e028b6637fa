"""Measuring policies and models: questions about people, and conversations with them."""

from agent.eval.command import add_arguments, run

__all__ = ["add_arguments", "run"]
