"""How Vigil looks: tokens, palette, style sheet, fonts and icons. Nothing else sets a colour."""
