"""Makes `lstm_sample.npz`: a network that PyTorch trained, and what PyTorch computes with it.

python -m tests.detection.forecast.make_lstm_sample, where vigil[lstm] is installed.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np

from desktop_app.detection import state
from desktop_app.detection.forecast import lstm
from desktop_app.detection.forecast.forecaster import ORDER, Forecaster, unheard
from desktop_app.detection.layered.scaling import Scaling
from desktop_app.detection.synthetic import convert, make_signal

PATH = Path(__file__).with_name("lstm_sample.npz")
TRAINED, COMPARED = 2400, 200
SEED = 3


def torch_outputs(weights: dict[str, Any], samples: Any) -> Any:
    """What PyTorch's own cells make of `samples` `(n,)` with those weights, `(n,)`."""
    import torch  # type: ignore[import-not-found, unused-ignore]

    cells = torch.nn.LSTM(1, lstm.HIDDEN, batch_first=True).double()
    gates = torch.tensor(weights["_gates"])
    with torch.no_grad():
        cells.weight_ih_l0.copy_(gates[:1].T)
        cells.bias_ih_l0.copy_(gates[1])
        cells.bias_hh_l0.zero_()
        cells.weight_hh_l0.copy_(gates[2:].T)
        carried, _ = cells(torch.tensor(samples)[None, :, None])
    return carried[0].numpy() @ weights["_output"] + float(weights["_output_bias"])


def main() -> None:
    volts = convert(make_signal("ecg", 2 * TRAINED, seed=SEED).volts)
    scaling, network = Scaling(), lstm.Lstm()
    scaling.fit(volts[:TRAINED])
    line = scaling.scaled(np.concatenate((np.full(ORDER, volts[0]), volts)))
    is_kept = np.ones(TRAINED, dtype=np.bool_)
    is_kept[:ORDER] = False
    forecaster = Forecaster(network, unheard)
    forecaster.learn(line[: ORDER + TRAINED], is_kept)
    weights = network.save()
    weights |= {name: getattr(lstm.Lstm(), name) for name in ("_carried", "_cell", "_seen")}
    samples = line[-COMPARED:]
    arrays = state.scoped("network", weights) | {
        "samples": samples,
        "outputs": torch_outputs(weights, samples),
    }
    PATH.write_bytes(state.to_bytes(arrays))


if __name__ == "__main__":
    main()
