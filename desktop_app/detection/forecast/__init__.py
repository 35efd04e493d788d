"""Learned sequence models: networks that forecast each sample, trained on a baseline."""
