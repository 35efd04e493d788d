"""The whole house at once: a real sketch, the real window, a real phone client."""
