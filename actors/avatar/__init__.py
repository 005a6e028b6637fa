"""The avatar: clauses of a reply in, speech with word and phoneme times out.

Voices live here, one file each; `stage` holds drafts until they are committed.
"""
