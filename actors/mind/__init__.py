"""The mind: hosts a policy, decides at every event, drafts ahead, and keeps the ledger of what was heard."""
