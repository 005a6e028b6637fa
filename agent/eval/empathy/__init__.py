"""Conversation quality: situations that people bring, and what can be checked of a reply without a judge."""
