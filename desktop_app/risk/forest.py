"""An isolation forest as plain arrays: numpy only, all trees at once, no pickle.

Equals scikit-learn's `IsolationForest.score_samples` to 1e-12 on the same trees.
"""

from __future__ import annotations

import io
import zipfile
import zlib
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from desktop_app.core.errors import ModelError
from desktop_app.core.messages import FloatArray, frozen

if TYPE_CHECKING:
    from pathlib import Path

IndexArray = npt.NDArray[np.intp]

# Rows walked together: 64 rows of 1000 trees keep the working arrays inside the processor's cache.
WALK_LANES = 64_000
MAX_UNPACKED_BYTES = 500_000_000


def average_path_length(n: npt.ArrayLike) -> FloatArray:
    """Mean depth of an unsuccessful search in a binary tree of `n` points.

    Liu, Ting and Zhou, Isolation Forest, ICDM 2008, equation 1, with scikit-learn's conventions
    for n <= 2.
    """
    count = np.asarray(n, dtype=np.float64)
    safe = np.maximum(count, 3.0)
    many = 2.0 * (np.log(safe - 1.0) + np.euler_gamma) - 2.0 * (safe - 1.0) / safe
    return np.where(count <= 1.0, 0.0, np.where(count <= 2.0, 1.0, many))


@dataclass(frozen=True, eq=False)
class PackedForest:
    """All trees in one run of nodes.

    `feature` int8, `threshold` float64, `left` and `right` int32 (absolute node numbers; a leaf
    points at itself), `n_samples` int32 and `depth` int8 are `(nodes,)`; `roots` int32 `(trees,)`.
    A value goes left where its float32 is <= the threshold.
    """

    feature: npt.NDArray[np.int8]
    threshold: FloatArray
    left: npt.NDArray[np.int32]
    right: npt.NDArray[np.int32]
    n_samples: npt.NDArray[np.int32]
    depth: npt.NDArray[np.int8]
    roots: npt.NDArray[np.int32]
    max_samples: int

    @property
    def n_trees(self) -> int:
        return int(self.roots.size)

    @cached_property
    def path(self) -> FloatArray:
        """Path length that ends at each node, `(nodes,)`: its depth plus what was left unsplit."""
        return frozen(self.depth + average_path_length(self.n_samples))

    @cached_property
    def expected_path(self) -> float:
        """Mean path length over the samples each tree was grown on: shap's base value."""
        leaf = self.left == np.arange(self.left.size)
        tree = np.searchsorted(self.roots, np.flatnonzero(leaf), side="right") - 1
        weight = self.n_samples[leaf]
        total = np.bincount(tree, weights=weight * self.path[leaf])
        return float(np.mean(total / np.bincount(tree, weights=weight)))

    @cached_property
    def _steps(self) -> tuple[IndexArray, IndexArray, IndexArray]:
        child = np.column_stack((self.left, self.right)).astype(np.intp).ravel()
        return self.feature.astype(np.intp), frozen(child), self.roots.astype(np.intp)

    @cached_property
    def _levels(self) -> int:
        return int(self.depth.max(initial=0))

    def leaf_paths(self, values: FloatArray, origin: IndexArray | None = None) -> FloatArray:
        """Path length of every row in every tree, `(rows, trees)`.

        `values` is `(rows, features)` without NaN. `origin`, `(n, trees)`, gives for each lane the
        flat position where its row begins, so that different trees may look at different rows.
        """
        n_features = values.shape[1]
        flat = values.astype(np.float32).astype(np.float64).ravel()
        if origin is None:
            origin = np.arange(values.shape[0], dtype=np.intp)[:, None] * n_features
        feature, child, roots = self._steps
        rows = max(1, WALK_LANES // self.n_trees)
        out = np.empty((origin.shape[0], self.n_trees))
        for start in range(0, origin.shape[0], rows):
            base = origin[start : start + rows]
            node = np.broadcast_to(roots, (base.shape[0], roots.size))
            for _ in range(self._levels):
                goes_right = flat.take(base + feature.take(node)) > self.threshold.take(node)
                node = child.take(2 * node + goes_right)
            self.path.take(node, out=out[start : start + rows])
        return out

    def mean_paths(self, values: FloatArray) -> FloatArray:
        """Mean path length of every row, `(rows,)`: long is usual, short is unusual."""
        rows = max(1, WALK_LANES // self.n_trees)
        parts = [
            self.leaf_paths(values[start : start + rows]).mean(axis=1)
            for start in range(0, values.shape[0], rows)
        ]
        return np.concatenate(parts) if parts else np.empty(0)

    def score_samples(self, values: FloatArray) -> FloatArray:
        """scikit-learn's score: -1 most unusual, towards 0 most usual, `(rows,)`."""
        return -np.exp2(-self.mean_paths(values) / average_path_length(self.max_samples))


ARRAYS = ("feature", "threshold", "left", "right", "n_samples", "depth", "roots")


def pack(estimators: list[Any], *, max_samples: int) -> PackedForest:
    """Pack the fitted trees of scikit-learn isolation forests, in order."""
    parts: dict[str, list[npt.NDArray[Any]]] = {name: [] for name in ARRAYS}
    first = 0
    for estimator in estimators:
        tree = estimator.tree_
        own = np.arange(tree.node_count)
        leaf = tree.children_left < 0
        parts["feature"].append(np.where(leaf, 0, tree.feature))
        parts["threshold"].append(np.where(leaf, 0.0, tree.threshold))
        parts["left"].append(first + np.where(leaf, own, tree.children_left))
        parts["right"].append(first + np.where(leaf, own, tree.children_right))
        parts["n_samples"].append(tree.n_node_samples)
        parts["depth"].append(_depths(tree.children_left, tree.children_right))
        parts["roots"].append(np.array([first]))
        first += tree.node_count
    joined = {name: np.concatenate(arrays) for name, arrays in parts.items()}
    return _forest(joined, max_samples)


def _depths(left: npt.NDArray[Any], right: npt.NDArray[Any]) -> npt.NDArray[np.int8]:
    depth = np.zeros(left.size, dtype=np.int8)
    # Nodes are numbered parents first, so one pass sees every parent before its children.
    for node in np.flatnonzero(left >= 0):
        depth[left[node]] = depth[right[node]] = depth[node] + 1
    return depth


def _forest(arrays: dict[str, npt.NDArray[Any]], max_samples: int) -> PackedForest:
    kinds = {"feature": np.int8, "threshold": np.float64, "depth": np.int8}
    typed = {
        name: frozen(np.ascontiguousarray(arrays[name], dtype=kinds.get(name, np.int32)))
        for name in ARRAYS
    }
    return PackedForest(**typed, max_samples=max_samples)


def save(path: Path, forest: PackedForest) -> None:
    """Write the arrays; the same forest gives the same bytes."""
    arrays: dict[str, Any] = {name: getattr(forest, name) for name in ARRAYS}
    np.savez_compressed(path, max_samples=np.int64(forest.max_samples), **arrays)


def load(data: bytes, name: str, n_features: int) -> PackedForest:
    """Read and check the arrays of a file's bytes; nothing in them can run.

    Raises:
        ModelError: the file is no forest, or its nodes point outside it.
    """
    try:
        _require_bounded(data)
        with np.load(io.BytesIO(data), allow_pickle=False) as stored:
            arrays = {name: stored[name] for name in ARRAYS}
            max_samples = int(stored["max_samples"])
    except (OSError, ValueError, KeyError, EOFError, zipfile.BadZipFile, zlib.error) as error:
        raise ModelError(f"{name} is not a packed forest ({error}).") from error
    forest = _forest(arrays, max_samples)
    if not _is_sound(forest, n_features):
        raise ModelError(f"{name} is not a packed forest: its nodes do not form trees.")
    return forest


def _require_bounded(data: bytes) -> None:
    """Raise ValueError where the archive would unpack to more than any forest needs."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        if sum(member.file_size for member in archive.infolist()) > MAX_UNPACKED_BYTES:
            raise ValueError("it unpacks to more than any forest needs")


def _is_sound(forest: PackedForest, n_features: int) -> bool:
    nodes = forest.feature.size
    own = np.arange(nodes)
    same = all(getattr(forest, name).shape == (nodes,) for name in ARRAYS[:-1])
    if not same or nodes == 0 or forest.roots.ndim != 1 or forest.roots.size == 0:
        return False
    roots = forest.roots
    in_order = roots[0] == 0 and bool((np.diff(roots) > 0).all()) and roots[-1] < nodes
    counted = forest.n_samples.min() > 0 and forest.depth.min() >= 0
    known = forest.feature.min() >= 0 and forest.feature.max() < n_features
    forward = all(
        bool(((child == own) | (child > own)).all()) and child.max() < nodes
        for child in (forest.left, forest.right)
    )
    if not (in_order and counted and known and forward):
        return False
    tree = np.repeat(np.arange(roots.size), np.diff(roots, append=nodes))
    at_home = (tree[forest.left] == tree).all() and (tree[forest.right] == tree).all()
    return bool(at_home and np.isfinite(forest.threshold).all())
