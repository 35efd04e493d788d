"""Material profiles: what is known beforehand of a thing that is measured."""
