"""The only words a language model may use for its own prose; everything else fails the check.

An allow-list, because a list of forbidden words always misses one. It holds no number word, no
quantity, field, level, drug, dose, test or diagnosis, no negation and nothing that turns a sentence
round; whatever names or counts something comes in through a placeholder filled by the program.
"""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


MORE_UNUSUAL = _words(
    "atypical differs distinctive outlying rare rarer remarkable stands striking strikingly "
    "uncommon unusual unusually"
)
MORE_USUAL = _words(
    "common commonly customary everyday expected familiar frequent matches ordinary resembles "
    "similar typical typically unremarkable usual usually"
)
PLAIN = _words(
    "a about across also among an and are around as at attention be been being beside between by "
    "can clearly closely combination compared compares comparison contribute contributes "
    "contributing contribution describes description draws driver drivers each entered field "
    "fields finding findings followed for found from further gave given gives has have here how "
    "in is it its itself just largest level lies line look looks main mainly makes mark marked "
    "marks model more next notable notably note noted of on out overall own part particular "
    "particularly patient patients picture place placed plainly point points position profile "
    "puts quite reading recorded reference remains reported result results same score scored see "
    "seen set shows side so some somewhat stand statement such summary taken terms text that the "
    "their them then there these they this those through to together toward towards value values "
    "very was way well were what when where which while who whole whose with"
)
FACTOR_WORDS = PLAIN | MORE_UNUSUAL | MORE_USUAL
