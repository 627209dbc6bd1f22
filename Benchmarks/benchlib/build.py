"""Builds what is measured, and says what machine this is."""

import os
import platform
import shutil
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
LOAD = ROOT / "Benchmarks" / "load"
WARNINGS = ["-Wall", "-Wextra", "-Werror"]


class Failure(Exception):
    """Something that the benchmarks need is not there or did not work."""


def server():
    """Installs what is missing, builds the server, and gives its path."""
    call([ROOT / "Scripts" / "setup", "--tests", "--bench"])
    swift = ["swift", "build", "--package-path", ROOT, "-c", "release"]
    call([*swift, "--product", "attune-bench-server"])
    folder = subprocess.run(
        [*swift, "--show-bin-path"], check=True, capture_output=True, text=True)
    return Path(folder.stdout.strip()) / "attune-bench-server"


def screens():
    """Installs what is missing, builds the client and the screens' program, and gives the folder."""
    call([ROOT / "Scripts" / "setup", "--tests"])
    swift = ["swift", "build", "--package-path", ROOT, "-c", "release"]
    for product in ("attune", "attune-bench-screens"):
        call([*swift, "--product", product])
    folder = subprocess.run(
        [*swift, "--show-bin-path"], check=True, capture_output=True, text=True)
    return Path(folder.stdout.strip())


def load():
    """Builds the load generator and gives its path."""
    compiler = next((name for name in ("cc", "gcc", "clang") if shutil.which(name)), None)
    if compiler is None:
        raise Failure("there is no C compiler (cc, gcc or clang) in the path")
    target = ROOT / ".build" / "load"
    target.parent.mkdir(exist_ok=True)
    flags = subprocess.run(
        ["pkg-config", "--cflags", "--libs", "openssl"], check=True, capture_output=True,
        text=True).stdout.split()
    sources = sorted(LOAD.glob("*.c"))
    call([compiler, "-O2", "-std=c11", "-D_GNU_SOURCE", *WARNINGS, "-o", target, *sources, *flags])
    return target


def mosquitto():
    """The path of Debian's mosquitto."""
    path = shutil.which("mosquitto", path=os.environ.get("PATH", "") + ":/usr/sbin")
    if path is None:
        raise Failure("mosquitto is missing; Scripts/setup --bench installs it")
    return path


def machine():
    """What the figures were made on, as far as it matters."""
    broker = subprocess.run([mosquitto(), "-h"], capture_output=True, text=True).stdout
    return system() | {"mosquitto": broker.splitlines()[0] if broker else "unknown"}


def system():
    return {
        "cores": os.cpu_count(), "system": platform.system() + " " + platform.release(),
        "architecture": platform.machine(),
    }


def call(command):
    if subprocess.run([str(word) for word in command]).returncode != 0:
        raise Failure(f"{Path(command[0]).name} did not succeed")
