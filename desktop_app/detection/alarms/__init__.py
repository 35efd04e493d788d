"""The alarm engine: from what is wrong to what a person is told, and when it may be heard."""
