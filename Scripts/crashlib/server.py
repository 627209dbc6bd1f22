"""The server of a crash sweep: started, driven by its console, killed, and started again."""

import asyncio
import os
import re
import signal
from pathlib import Path


class Died(Exception):
    """The server is gone."""


class Server:
    """`attune host` across its lives, with the fault library in each."""

    def __init__(self, program, library, folder, workshop):
        self.program = program
        self.library = library
        self.folder = Path(folder)
        self.workshop = workshop
        self.process = None
        self.invitation = None
        self.note = self.folder / "killed"
        self.arm = self.folder / "armed"

    async def start(self, kind, count, from_birth):
        """Begins a life that ends at the COUNTth place of a kind, if it gets there.

        Places count from birth, or from the moment at which the console is there.
        """
        self.note.unlink(missing_ok=True)
        self.arm.unlink(missing_ok=True)
        runtime = self.folder / "run"
        runtime.mkdir(parents=True, exist_ok=True, mode=0o700)
        # English, for its lines are read here.
        environment = dict(
            os.environ, LC_ALL="C", XDG_RUNTIME_DIR=str(runtime), SWIFT_BACKTRACE="enable=no",
            LD_PRELOAD=str(self.library), CRASH_KIND=kind, CRASH_COUNT=str(count),
            CRASH_UNDER=str(runtime), CRASH_NOTE=str(self.note),
        )
        if not from_birth:
            environment["CRASH_ARM"] = str(self.arm)
        what = ["--resume"] if self.invitation else [str(self.workshop), "--port", "0"]
        self.process = await asyncio.create_subprocess_exec(
            str(self.program), "host", *what, "--state", str(self.folder / "state"),
            "--listen", "127.0.0.1", env=environment, limit=1 << 20,
            stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE,
            stderr=open(self.folder / "stderr", "ab"),  # noqa: SIM115
        )
        resumes = self.invitation is not None
        link = await self.wait_for(r"attune join '(attune://[^']+)'")
        self.invitation = link[1]
        await self.wait_for(r"You have the console")
        self.arm.touch()
        if resumes:
            self.type("resume")

    @property
    def was_aimed(self):
        """Whether the last life ended where it was meant to."""
        return self.note.exists()

    def type(self, *words):
        """Types lines on the console."""
        try:
            self.process.stdin.write("".join(word + "\n" for word in words).encode())
        except (BrokenPipeError, ConnectionResetError):
            raise Died from None

    async def line(self):
        """The next line of the console."""
        line = await self.process.stdout.readline()
        if not line:
            await self.process.wait()
            raise Died
        return line.decode("utf-8", "replace").rstrip("\n")

    async def wait_for(self, pattern, each=lambda line: None):
        """The match of the next line that fits; the others go to `each`."""
        while True:
            line = await self.line()
            found = re.search(pattern, line)
            if found:
                return found
            each(line)

    async def kill(self):
        """Kills it from outside."""
        if self.process.returncode is None:
            self.process.send_signal(signal.SIGKILL)
        await self.process.wait()
