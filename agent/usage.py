"""What a running agent costs: CPU seconds and memory of the whole process tree."""

from __future__ import annotations

import psutil


class Meter:
    """Reads this process and all its descendants; counts from when it was made."""

    def __init__(self) -> None:
        self._root = psutil.Process()
        self._seen: dict[int, float] = {}
        self._base = self._cpu()

    def cpu_seconds(self) -> float:
        """CPU seconds, user and system, since the meter was made; processes that ended meanwhile included."""
        return self._cpu() - self._base

    def pss(self) -> int:
        """Proportional set size of the tree, bytes: shared pages counted once. 0 where the system has no PSS."""
        total = 0
        for process in self._tree():
            try:
                total += int(getattr(process.memory_full_info(), "pss", 0))
            except psutil.Error:
                continue
        return total

    def _tree(self) -> list[psutil.Process]:
        return [self._root, *self._root.children(recursive=True)]

    def _cpu(self) -> float:
        for process in self._tree():
            try:
                times = process.cpu_times()
            except psutil.Error:
                continue
            self._seen[process.pid] = times.user + times.system
        return sum(self._seen.values())
