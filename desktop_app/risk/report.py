"""What training prints: cross-validated figures and the observed counts of each band."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.risk.levels import Level

if TYPE_CHECKING:
    from desktop_app.risk.manifest import Manifest

_ROWS = (
    ("AUROC", "auroc"),
    ("AUPRC", "auprc"),
    ("Sensitivity at 90 % specificity", "sensitivity_at_90_specificity"),
    ("Brier score", "brier"),
)


def training_report(manifest: Manifest) -> str:
    """The figures of a trained model as plain text."""
    training, figures = manifest.training, manifest.performance
    lines = [
        f"Patients: {training.rows} ({training.absence} without, {training.presence} with disease, "
        f"prevalence {100 * manifest.prevalence:.0f} %)",
        f"Forest: {training.n_trees} trees of {training.max_samples}, seed {training.seed}, "
        f"{training.replicates} bootstrap refits",
        "",
        f"{_title(manifest):<46}{'forest':>16}{'second opinion':>18}",
    ]
    for label, name in _ROWS:
        cells = [
            f"{figures[f'{who}_{name}']:.3f} ({figures[f'{who}_{name}_sd']:.3f})"
            for who in ("forest", "second_opinion")
        ]
        lines.append(f"{label:<46}{cells[0]:>16}{cells[1]:>18}")
    lines += ["", *_bands(manifest), ""]
    lines.append(f"Reference scores uniform when held out: KS p = {_ks(manifest):.2f}")
    if "band_flips_between_seeds" in figures:
        flips = 100 * figures["band_flips_between_seeds"]
        lines.append(f"Level differs between seeds: {flips:.1f} % of patients")
    return "\n".join(lines)


def _title(manifest: Manifest) -> str:
    figures = manifest.performance
    return f"{figures['cv_repeats']:.0f}x{figures['cv_folds']:.0f} cross-validation, mean (SD)"


def _ks(manifest: Manifest) -> float:
    return manifest.performance["reference_uniform_ks_p"]


def _bands(manifest: Manifest) -> list[str]:
    low, high = manifest.score_cuts
    spans = {
        Level.LOW: f"< {low:g}",
        Level.MEDIUM: f"{low:g} to {high:g}",
        Level.HIGH: f">= {high:g}",
    }
    lines = [f"{'Level':<8}{'score':>12}{'patients':>10}{'with disease':>14}{'share':>8}"]
    for level, span in spans.items():
        band = manifest.bands[level]
        share = band.events / band.total if band.total else float("nan")
        lines.append(f"{level:<8}{span:>12}{band.total:>10}{band.events:>14}{100 * share:>6.0f} %")
    return lines
