"""Where the person is: microphone, camera and loudspeaker, real ones or a recording.

`file_room` plays a recording in real time, `device_room` opens the devices of this machine; both share `room` (what
every room does with replies) and `playout` (replies as sound for a clocked device). A robot's own room subclasses
`room.Room`. May import `actors` and `policies.events`; nothing here thinks.
"""
