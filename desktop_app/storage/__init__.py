"""What is kept in files: recordings, patients, settings, devices; imports, exports, CSV series."""
