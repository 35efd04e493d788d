from __future__ import annotations

import zipfile
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
import pytest
from sklearn.ensemble import IsolationForest

from desktop_app.core.errors import ModelError
from desktop_app.risk import forest as packed
from desktop_app.risk.verification import random_patients
from tests.risk import synthetic

if TYPE_CHECKING:
    from pathlib import Path


class Pair(NamedTuple):
    """scikit-learn's forest, and ours packed from it."""

    theirs: IsolationForest
    ours: packed.PackedForest


# One split, two leaves.
TREE: dict[str, object] = {
    "feature": np.array([0, 0, 0]),
    "threshold": np.array([1.0, 0, 0]),
    "left": np.array([1, 1, 2]),
    "right": np.array([2, 1, 2]),
    "n_samples": np.array([2, 1, 1]),
    "depth": np.array([0, 1, 1]),
    "roots": np.array([0]),
    "max_samples": np.int64(2),
}


def loaded(folder: Path, arrays: dict[str, object]) -> packed.PackedForest:
    """What is read from a file of these arrays, whatever they are."""
    path = folder / "forest.npz"
    np.savez(path, **arrays)  # type: ignore[arg-type]  # arrays of any kind, on purpose
    return packed.load(path.read_bytes(), path.name, 13)


@pytest.fixture(scope="module")
def pair() -> Pair:
    theirs = IsolationForest(n_estimators=40, max_samples=120, random_state=0)
    theirs.fit(synthetic.patients(150, diseased=False, seed=0))
    return Pair(theirs, packed.pack(theirs.estimators_, max_samples=theirs.max_samples_))


def test_packed_forest_equals_scikit_learn(pair: Pair) -> None:
    values = random_patients(3000, seed=1)
    ours = pair.ours.score_samples(values)
    theirs = pair.theirs.score_samples(values)
    np.testing.assert_allclose(ours, theirs, rtol=0, atol=1e-12)


def test_value_exactly_at_a_threshold_goes_the_same_way_as_in_scikit_learn(pair: Pair) -> None:
    forest = pair.ours
    inner = np.flatnonzero(forest.left != np.arange(forest.left.size))[:200]
    values = random_patients(200, seed=2)
    values[np.arange(200), forest.feature[inner]] = forest.threshold[inner]
    np.testing.assert_allclose(
        forest.score_samples(values),
        pair.theirs.score_samples(values),
        rtol=0,
        atol=1e-12,
    )


def test_a_value_goes_left_up_to_the_threshold_and_right_beyond(tmp_path: Path) -> None:
    forest = loaded(tmp_path, TREE | {"n_samples": np.array([3, 2, 1])})
    values = np.zeros((3, 13))
    values[:, 0] = 1.0, np.nextafter(np.float32(1), np.float32(2)), -1.0
    # Two samples were left unsplit on the left, one on the right.
    assert forest.leaf_paths(values).ravel().tolist() == [2.0, 1.0, 2.0]


@pytest.mark.parametrize("n_samples", [2, 3, 40, 64, 300])
def test_small_and_large_subsamples_pack_alike(n_samples: int) -> None:
    rows = synthetic.patients(n_samples, diseased=False, seed=5)
    isolation = IsolationForest(n_estimators=20, max_samples=min(256, n_samples), random_state=0)
    isolation.fit(rows)
    forest = packed.pack(isolation.estimators_, max_samples=isolation.max_samples_)
    values = random_patients(100, seed=3)
    np.testing.assert_allclose(
        forest.score_samples(values), isolation.score_samples(values), rtol=0, atol=1e-12
    )


def test_one_row_scores_as_it_does_in_a_batch(pair: Pair) -> None:
    values = random_patients(300, seed=4)
    forest = pair.ours
    alone = np.array([forest.mean_paths(row[None, :])[0] for row in values])
    np.testing.assert_array_equal(alone, forest.mean_paths(values))


def test_no_rows_give_no_scores(pair: Pair) -> None:
    assert pair.ours.score_samples(np.empty((0, 13))).shape == (0,)


def test_saved_forest_comes_back_and_the_same_forest_gives_the_same_bytes(
    pair: Pair, tmp_path: Path
) -> None:
    forest = pair.ours
    packed.save(tmp_path / "a.npz", forest)
    packed.save(tmp_path / "b.npz", forest)
    assert (tmp_path / "a.npz").read_bytes() == (tmp_path / "b.npz").read_bytes()
    back = packed.load((tmp_path / "a.npz").read_bytes(), "a.npz", 13)
    values = random_patients(50, seed=6)
    np.testing.assert_array_equal(back.leaf_paths(values), forest.leaf_paths(values))


def test_arrays_of_a_forest_cannot_be_changed(pair: Pair) -> None:
    with pytest.raises(ValueError, match="read-only"):
        pair.ours.threshold[0] = 1.0


@pytest.mark.parametrize(
    "change",
    [
        {"left": np.array([99, 1, 2])},
        {"left": np.array([-1, 1, 2])},
        {"right": np.array([0, 0, 2])},
        {"feature": np.array([13, 0, 0])},
        {"feature": np.array([-1, 0, 0])},
        {"threshold": np.array([np.nan, 0, 0])},
        {"roots": np.array([3])},
        {"roots": np.array([1])},
        {"roots": np.array([0, 1])},
        {"n_samples": np.array([2, 0, 1])},
        {"depth": np.array([0, -1, 1])},
        {"roots": np.array([], dtype=int)},
        {"n_samples": np.array([1, 1])},
        {"threshold": np.array([None, 1, 2], dtype=object)},
        {"depth": np.array([0, 1])},
        {"right": np.array([3, 1, 2])},
        {"roots": np.array([0, 0])},
        {"roots": np.array([0, 3])},
        # One branch of the first tree leads into the second.
        {"roots": np.array([0, 2])},
        {"roots": np.array([0, 2]), "left": np.array([2, 1, 2]), "right": np.array([1, 1, 2])},
        dict.fromkeys(packed.ARRAYS[:-1], np.array([], dtype=int)),
    ],
)
def test_arrays_that_form_no_trees_are_refused(tmp_path: Path, change: dict[str, object]) -> None:
    assert loaded(tmp_path, TREE).n_trees == 1
    with pytest.raises(ModelError, match="not a packed forest"):
        loaded(tmp_path, TREE | change)


@pytest.mark.parametrize("n_trees", [1, 2])
def test_a_tree_of_one_leaf_is_a_tree(tmp_path: Path, n_trees: int) -> None:
    own, nothing = np.arange(n_trees), np.zeros(n_trees)
    arrays = TREE | dict.fromkeys(("feature", "threshold", "depth"), nothing)
    arrays |= dict.fromkeys(("left", "right", "roots"), own) | {"n_samples": nothing + 2}
    forest = loaded(tmp_path, arrays)
    assert forest.leaf_paths(np.zeros((1, 13))).tolist() == [[1.0] * n_trees]


def test_archive_that_unpacks_to_too_much_is_refused(
    pair: Pair, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    packed.save(tmp_path / "forest.npz", pair.ours)
    monkeypatch.setattr(packed, "MAX_UNPACKED_BYTES", 1000)
    with pytest.raises(ModelError, match="unpacks to more"):
        packed.load((tmp_path / "forest.npz").read_bytes(), "forest.npz", 13)


def test_the_expected_path_is_the_mean_over_the_samples_each_tree_was_grown_on(pair: Pair) -> None:
    means = []
    for tree in (estimator.tree_ for estimator in pair.theirs.estimators_):
        depth = np.zeros(tree.node_count)
        for node in range(tree.node_count):
            for child in (tree.children_left[node], tree.children_right[node]):
                if child >= 0:
                    depth[child] = depth[node] + 1
        is_leaf = tree.children_left < 0
        n_samples = tree.n_node_samples[is_leaf]
        path = depth[is_leaf] + packed.average_path_length(n_samples)
        means.append(np.average(path, weights=n_samples))
    assert pair.ours.expected_path == pytest.approx(np.mean(means), abs=1e-12)


def test_trees_may_look_at_different_rows(pair: Pair) -> None:
    values = random_patients(3, seed=7)
    which = np.random.default_rng(8).integers(0, 3, (2, pair.ours.n_trees))
    paths = pair.ours.leaf_paths(values, which * values.shape[1])
    alone = pair.ours.leaf_paths(values)
    np.testing.assert_array_equal(paths, alone[which, np.arange(pair.ours.n_trees)])


def test_more_lanes_than_are_walked_at_once_give_the_same(
    pair: Pair, monkeypatch: pytest.MonkeyPatch
) -> None:
    values = random_patients(25, seed=9)
    whole = pair.ours.leaf_paths(values)
    monkeypatch.setattr(packed, "WALK_LANES", 4 * pair.ours.n_trees)
    np.testing.assert_array_equal(pair.ours.leaf_paths(values), whole)


@pytest.mark.parametrize("data", [b"", b"PK\x03\x04", b"not a zip", b"\x93NUMPY\x01\x00"])
def test_file_that_is_no_archive_is_refused(data: bytes) -> None:
    with pytest.raises(ModelError, match=r"forest\.npz is not a packed forest"):
        packed.load(data, "forest.npz", 13)


class Bomb:
    """Makes a file where it is unpickled."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def __reduce__(self) -> tuple[object, tuple[object, ...]]:
        return open, (str(self.path), "w")


def test_no_array_of_a_file_can_run_code(tmp_path: Path) -> None:
    proof, path = tmp_path / "was here", tmp_path / "forest.npz"
    np.savez(path, feature=np.array([Bomb(proof)], dtype=object))
    with pytest.raises(ModelError):
        packed.load(path.read_bytes(), path.name, 13)
    assert not proof.exists()


def test_a_file_as_large_as_is_allowed_is_read(
    pair: Pair, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "forest.npz"
    packed.save(path, pair.ours)
    with zipfile.ZipFile(path) as archive:
        n_bytes = sum(member.file_size for member in archive.infolist())
    monkeypatch.setattr(packed, "MAX_UNPACKED_BYTES", n_bytes)
    back = packed.load(path.read_bytes(), path.name, 13)
    assert back.max_samples == pair.ours.max_samples
    for name in ("feature", "threshold", "left", "right", "n_samples", "depth", "roots"):
        kept = getattr(back, name)
        np.testing.assert_array_equal(kept, getattr(pair.ours, name))
        assert kept.dtype == getattr(pair.ours, name).dtype


def test_a_packed_forest_is_small(pair: Pair) -> None:
    forest = pair.ours
    assert {one.itemsize for one in (forest.feature, forest.depth)} == {1}
    counted = (forest.left, forest.right, forest.n_samples, forest.roots)
    assert {one.itemsize for one in counted} == {4}
    leaf = forest.left == np.arange(forest.left.size)
    assert leaf.any()
    assert not forest.feature[leaf].any()
    assert not forest.threshold[leaf].any()
