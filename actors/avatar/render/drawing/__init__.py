"""The script that draws our rig: `python -m actors.avatar.render.drawing` writes `rigs/vis.json`.

The character is drawn by functions of a pose; what each blendshape displaces is found by drawing it once with and
once without. Only this script does that: whoever shows the face reads the rig file.
"""
