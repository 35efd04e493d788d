"""How unusual a patient is, how likely disease is among such patients, and why. Qt-free."""
