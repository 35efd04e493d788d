"""The companion pages in a real browser."""
