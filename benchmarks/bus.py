"""What a hop costs: four hops of the bus between Ray actors, one message every 20 ms.

    ./visavis python benchmarks/bus.py [--messages 1500]

Prints the latency of the whole chain (p50, p99, largest) and the CPU of the actors that carry it, and of all Ray
processes; one message is a loudspeaker block (20 ms of sound).
"""

from __future__ import annotations

import argparse
import asyncio
import logging
import os
import tempfile
import time
from pathlib import Path

os.environ.update(RAY_worker_niceness="0", RAY_USAGE_STATS_ENABLED="0")

import numpy as np
import psutil
import ray

from actors.bus import ZmqInlet, ZmqOutlet, address
from actors.messages import SPEAKER_BLOCK, Envelope, Loudspeaker

HOPS = 4
BLOCK = Loudspeaker(bytes(2 * SPEAKER_BLOCK))
PERIOD_S = SPEAKER_BLOCK / 24_000


class Link:
    """Hands on what it gets; the last one keeps the times."""

    async def start(self, folder: Path, number: int) -> int:
        self.seconds: list[float] = []
        self.out = ZmqOutlet(address(folder, str(number), str(number + 1))) if number < HOPS else None
        self.inlet = ZmqInlet(address(folder, str(number - 1), str(number)), self.take, lambda *_: None)
        return os.getpid()

    def take(self, envelope: Envelope) -> None:
        if self.out is None:
            self.seconds.append((time.monotonic_ns() - envelope.t) / 1e9)
        else:
            self.out.send(envelope.session, envelope.t, 0, "", envelope.body, None)

    async def results(self) -> list[float]:
        return self.seconds


def cpu(processes: list[psutil.Process]) -> float:
    return sum(sum(p.cpu_times()[:2]) for p in processes)


async def main(messages: int) -> None:
    ray.init(
        address="local",
        num_cpus=HOPS,
        include_dashboard=False,
        object_store_memory=80 << 20,
        log_to_driver=False,
        logging_level=logging.ERROR,
    )
    with tempfile.TemporaryDirectory(prefix="bus-") as name:
        folder = Path(name)
        links = [ray.remote(num_cpus=0)(Link).remote() for _ in range(HOPS)]
        pids = [ray.get(link.start.remote(folder, n)) for n, link in enumerate(links, 1)]
        head = ZmqOutlet(address(folder, "0", "1"))
        await asyncio.sleep(1)
        carriers = [psutil.Process(pid) for pid in pids]
        everything = psutil.Process().children(recursive=True)
        before, all_before, began = cpu(carriers), cpu(everything), time.monotonic()
        for number in range(messages):
            await asyncio.sleep(max(0.0, began + number * PERIOD_S - time.monotonic()))
            head.send("s", time.monotonic_ns(), 0, "", BLOCK, None)
        await asyncio.sleep(0.5)
        took = time.monotonic() - began
        share, all_share = (cpu(carriers) - before) / took, (cpu(everything) - all_before) / took
        ms = np.array(ray.get(links[-1].results.remote())) * 1e3
    print(
        f"{HOPS} hops, {len(ms)} of {messages} messages: p50 {np.percentile(ms, 50):.2f} ms, "
        f"p99 {np.percentile(ms, 99):.2f} ms, max {ms.max():.2f} ms; CPU of the {HOPS} actors {share:.1%}, "
        f"of all Ray processes {all_share:.1%} of a core"
    )
    ray.shutdown()


if __name__ == "__main__":
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--messages", type=int, default=1500)
    asyncio.run(main(parser.parse_args().messages))
