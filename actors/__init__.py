"""The stages of the loop (room, perception, mind, avatar, recorder), their messages, their bus and their two hosts.

May import `policies`; never `agent`.
"""

import os

# Nothing phones home: from version 1.29 on onnxruntime reports its use unless it is told not to before its import.
os.environ["ORT_DISABLE_TELEMETRY"] = "1"
