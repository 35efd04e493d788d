"""What is done with samples before anyone looks at them: time base, ring, min/max pyramid."""
