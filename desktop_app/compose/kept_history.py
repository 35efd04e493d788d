"""The history of a source whose number of channels may change."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.dsp.history import SampleHistory

if TYPE_CHECKING:
    from desktop_app.core.messages import SampleBlock
    from desktop_app.dsp.sample_store import NewArchive

HISTORY_SAMPLES = 1 << 20


class KeptHistory:
    """Begins a new history with every other number of channels, and gives the old one back.

    Attributes:
        current: the samples of the latest number of channels; None before the first.
        new_archive: files for what no longer fits into memory; None where older samples are
            dropped. Taken by the next history that begins.
    """

    def __init__(self, new_archive: NewArchive | None = None) -> None:
        self.current: SampleHistory | None = None
        self.new_archive = new_archive

    def make_room(self) -> None:
        """Wait for the disk now, so that `append` need not."""
        if self.current is not None:
            self.current.make_room()

    def append(self, block: SampleBlock) -> None:
        """Add a block; `ValueError` where its index lies before what is there."""
        if self.current is None or self.current.n_channels != block.n_channels:
            self.close()
            self.current = SampleHistory(HISTORY_SAMPLES, block.n_channels, self.new_archive)
        self.current.append(block)

    def close(self) -> None:
        """Give its files back; the newest samples stay."""
        if self.current is not None:
            self.current.close()
