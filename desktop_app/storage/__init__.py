"""What is read from and written to files: series, settings, patients."""
