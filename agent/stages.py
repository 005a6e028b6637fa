"""From the configuration to the stages that a host is to run."""

from __future__ import annotations

from typing import Any

from actors import topology
from actors.avatar.stage import AvatarSettings
from actors.mind.stage import MindSettings
from actors.perception.stage import HearingSettings
from actors.runner import StageSpec
from agent.config import Config


def stage_specs(config: Config, *, live: bool, record: bool) -> dict[str, StageSpec]:
    """One spec a stage; `live` chooses the room of the configuration or the devices of this machine, otherwise a
    media file is the person.

    Without `record` there is no recorder at all.
    """
    room = "actors.room.file_room:FileRoom"
    if live:
        room = config.room.kind or "actors.room.device_room:DeviceRoom"
    hearing = HearingSettings(config.hearing.patience, config.hearing.longest_wait)
    specs = {
        topology.ROOM: StageSpec(room),
        topology.PERCEPTION: StageSpec("actors.perception.stage:PerceptionStage", hearing),
        topology.MIND: StageSpec("actors.mind.stage:MindStage", _mind(config, record)),
        topology.AVATAR: StageSpec(
            "actors.avatar.stage:AvatarStage",
            AvatarSettings(config.voice.name, config.voice.speed, config.policy.seed),
        ),
    }
    if record:
        specs[topology.RECORDER] = StageSpec("actors.recorder.stage:Recorder")
    return specs


def _mind(config: Config, record: bool) -> MindSettings:
    policy = config.policy
    options: dict[str, Any] = dict(policy.options)
    companion = {
        "name": policy.agent_name,
        "help_line": policy.help_line,
        "seed": policy.seed,
        "greet": policy.greet,
        "forget_after": policy.forget_after,
    }
    if policy.name == "companion":
        options |= companion | {"small_model": policy.small_model}
    elif policy.name == "endpoint":
        options["companion"] = companion | dict(options.get("companion", {}))
    return MindSettings(policy.name, options, policy.help_line, record)
