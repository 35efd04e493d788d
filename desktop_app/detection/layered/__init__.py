"""The layered detector: calibrated statistics and a learned memory, fused into one surprise."""
