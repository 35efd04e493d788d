"""One SQLite file for every recording: written twice a second, read with distrust."""
