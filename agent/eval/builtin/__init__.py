"""A small benchmark of our own: drawn faces and synthetic speech, all fifteen tests and all four kinds of question.

It exercises harness, policies and models from end to end, offline; what it measures of them is little.
"""
