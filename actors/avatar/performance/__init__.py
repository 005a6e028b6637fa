"""How the face moves: lips, expression, eyes and head as `AvatarFrame`s. Pure functions of cues, times and a seed."""
