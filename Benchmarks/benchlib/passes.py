"""Starts a server on core 0, lets the load generator work on core 1, and ends what it started."""

import contextlib
import os
import secrets
import shutil
import socket
import statistics
import subprocess
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from benchlib import build

SERVER_CORE, LOAD_CORE = "0", "1"
LONGEST_PASS_SECONDS = 600
MOSQUITTO = """\
listener {port} 127.0.0.1
tls_version tlsv1.3
certfile {folder}/server-cert.pem
keyfile {folder}/server-key.pem
allow_anonymous true
persistence false
log_dest none
max_connections -1
set_tcp_nodelay true
{user}
"""


@dataclass(frozen=True)
class Plan:
    """What is to be measured."""

    server: Path
    load: Path
    crowds: list
    passes: int
    broadcasts: int


def run(plan):
    """One entry for each crowd of each pass on each server: names and values."""
    entries = []
    for number in range(plan.passes):
        for crowd in plan.crowds:
            print(f"Pass {number + 1} of {plan.passes}, {crowd} people", flush=True)
            with folders() as (state, runtime):
                entries.append(attune(plan, crowd, state, runtime))
                entries.append(mosquitto(plan, crowd, state))
    return entries


def medians(entries):
    """The median of each figure over the passes, by server, crowd and name."""
    figures = {}
    for server, crowd, values in entries:
        for name, value in values.items():
            places = figures.setdefault(server, {}).setdefault(str(crowd), {})
            places.setdefault(name, []).append(value)
    for crowds in figures.values():
        for values in crowds.values():
            for name, found in values.items():
                values[name] = statistics.median(found)
    return figures


def attune(plan, crowd, state, runtime):
    secret = secrets.token_hex(32)
    key = subprocess.run(
        [plan.load, "key", secret], check=True, capture_output=True, text=True).stdout.strip()
    command = [plan.server, state, runtime, key]
    with started(command, stdout=subprocess.PIPE, text=True) as process:
        words = process.stdout.readline().split()
        if len(words) != 2:
            raise build.Failure("the server did not start")
        return "attune", crowd, work(plan, "attune", crowd, process.pid, words[1], secret)


def mosquitto(plan, crowd, state):
    """With the same key and certificate."""
    port = free_port()
    # As root it would become another user, who cannot read the key.
    user = "user root" if os.geteuid() == 0 else ""
    settings = Path(state) / "mosquitto.conf"
    settings.write_text(MOSQUITTO.format(port=port, folder=state, user=user))
    command = [build.mosquitto(), "-c", settings]
    with started(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
        wait_for(port)
        return "mosquitto", crowd, work(plan, "mqtt", crowd, process.pid, port, "-")


def work(plan, protocol, crowd, pid, port, secret):
    words = [plan.load, protocol, port, pid, crowd, plan.broadcasts, secret]
    done = subprocess.run(
        pinned(LOAD_CORE, words), capture_output=True, text=True, timeout=LONGEST_PASS_SECONDS)
    if done.returncode != 0:
        raise build.Failure(f"{protocol}, {crowd} people: {done.stderr.strip()}")
    lines = (line.split() for line in done.stdout.splitlines())
    return {name: float(value) for name, value in lines}


@contextlib.contextmanager
def folders():
    """A folder for the store on the disk, and one in memory for the keys of open steps."""
    memory = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None
    state = tempfile.mkdtemp(prefix="attune-bench-")
    runtime = tempfile.mkdtemp(prefix="attune-bench-", dir=memory)
    try:
        yield state, runtime
    finally:
        shutil.rmtree(state, ignore_errors=True)
        shutil.rmtree(runtime, ignore_errors=True)


@contextlib.contextmanager
def started(command, **settings):
    process = subprocess.Popen(pinned(SERVER_CORE, command), **settings)
    try:
        yield process
    finally:
        process.kill()
        process.wait()


def pinned(core, command):
    words = [str(word) for word in command]
    return ["taskset", "-c", core, *words] if (os.cpu_count() or 1) > 1 else words


def free_port():
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return listener.getsockname()[1]


def wait_for(port):
    deadline = time.monotonic() + 10
    while time.monotonic() < deadline:
        with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port)):
            return
        time.sleep(0.05)
    raise build.Failure("mosquitto did not start")
