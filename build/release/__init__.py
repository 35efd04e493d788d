"""What turns the checkout into files to hand out; run by `python3 dev.py build`."""
