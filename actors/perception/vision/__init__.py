"""What the camera shows of a person: faces, where they look, what they express, who speaks."""
