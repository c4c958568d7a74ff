"""Puts the released library and command into the wheel.

The environment names the folder in WPS_RELEASE: it holds `libwpsindicators.so.0`, `wps-cli` and perhaps
`page.html`, and says the version in `VERSION`.
"""

import os
import sysconfig
from pathlib import Path

from hatchling.builders.hooks.plugin.interface import BuildHookInterface
from hatchling.metadata.plugin.interface import MetadataHookInterface


def release() -> Path:
    """The folder of the release."""
    try:
        return Path(os.environ["WPS_RELEASE"])
    except KeyError:
        raise SystemExit("WPS_RELEASE names no release: run .ci/release") from None


class CustomMetadataHook(MetadataHookInterface):
    """Says the version."""

    def update(self, metadata: dict) -> None:
        metadata["version"] = (release() / "VERSION").read_text(encoding="ascii").strip()


class CustomBuildHook(BuildHookInterface):
    """Adds what is compiled."""

    def initialize(self, version: str, build_data: dict) -> None:
        folder = release()
        build_data["pure_python"] = False
        # It calls no interface of CPython's, so that one wheel serves every Python 3.
        platform = sysconfig.get_platform().replace("-", "_").replace(".", "_")
        build_data["tag"] = f"py3-none-{platform}"
        build_data["force_include"] = {
            str(folder / "libwpsindicators.so.0"): "wpsindicators/libwpsindicators.so.0",
        }
        if (folder / "page.html").exists():
            # Below the environment, where the command beside it looks.
            build_data["shared_data"] = {str(folder / "page.html"): "share/wps-cli/page.html"}
        build_data["shared_scripts"] = {str(folder / "wps-cli"): "wps-cli"}
