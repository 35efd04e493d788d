"""Whatever comes, goes and is pressed: nothing grave is silent for good without the word for it."""

from __future__ import annotations

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from desktop_app.core.priority import Priority
from desktop_app.detection.alarms.engine import AlarmEngine
from desktop_app.detection.alarms.messages import AlarmKind, AlarmState, AudioMode
from desktop_app.detection.alarms.rules import CHATTERING_WITHIN_S, LONGEST_PAUSE_S, AlarmRules
from tests.detection.alarms.conditions import signal, technical
from tests.helpers.clock import FakeClock

RULES = AlarmRules()
TICK_S = 1.0
KEYS = st.sampled_from(["a", "b", "t"])
PRIORITIES = st.sampled_from(list(Priority))
# Nothing audible may be silent for longer than this while sound is on.
LONGEST_SILENCE_S = max(*RULES.repeats_s.values(), CHATTERING_WITHIN_S) + 2 * TICK_S


class AlarmDesk(RuleBasedStateMachine):
    """Presses every button in any order; keeps its own account of what was there and heard."""

    def __init__(self) -> None:
        super().__init__()
        self.clock = FakeClock(0.0)
        self.engine = AlarmEngine(self.clock, RULES)
        self.present: set[str] = set()
        self.last_present_s: dict[str, float] = {}
        self.silent_since_s = 0.0
        self.paused_since_s: float | None = None
        self.acknowledged_since_s: dict[str, float] = {}

    @rule(key=KEYS, priority=PRIORITIES, is_looked_at=st.booleans())
    def condition_comes(self, key: str, priority: Priority, is_looked_at: bool) -> None:
        quiet_s = self.clock.now_s() - self.last_present_s.get(key, -1e9)
        is_new = key not in self.present and quiet_s > CHATTERING_WITHIN_S
        make = technical if key == "t" else signal
        self.engine.report(make(priority, key))
        self.present.add(key)
        self.last_present_s[key] = self.clock.now_s()
        self._note_acknowledged()
        if is_new:
            audio = self.engine.picture().audio
            assert audio.mode is not AudioMode.PAUSED, "a new condition breaks through"
            sound = self._look() if is_looked_at else None
            if is_looked_at and audio.mode is AudioMode.ON:
                assert sound is not None
                assert sound >= priority

    @rule(key=KEYS)
    def condition_goes(self, key: str) -> None:
        if key in self.present:
            self.last_present_s[key] = self.clock.now_s()
        self.engine.withdraw(key)
        self.present.discard(key)

    @rule(key=KEYS)
    def one_is_acknowledged(self, key: str) -> None:
        self.engine.acknowledge(key)

    @rule()
    def all_are_acknowledged(self) -> None:
        self.engine.acknowledge_all()

    @rule(duration_s=st.floats(0, 1e6))
    def audio_is_paused(self, duration_s: float) -> None:
        self.engine.pause_audio(duration_s)
        self.paused_since_s = self.clock.now_s()

    @rule()
    def audio_is_resumed(self) -> None:
        self.engine.resume_audio()

    @rule(is_on=st.booleans())
    def audio_is_switched(self, is_on: bool) -> None:
        self.engine.switch_audio(is_on=is_on)

    @rule(reason=st.sampled_from(["", "There is no player."]))
    def player_comes_or_goes(self, reason: str) -> None:
        self.engine.set_unavailable(reason)

    @rule(n_ticks=st.sampled_from([1, 7, 30, 100, 200]))
    def time_passes(self, n_ticks: int) -> None:
        for _ in range(n_ticks):
            self.clock.advance(TICK_S)
            for key in self.present:
                self.last_present_s[key] = self.clock.now_s()
            self._look()
            self._check()

    def _look(self) -> Priority | None:
        sound = self.engine.advance()
        picture = self.engine.picture()
        must_sound = any(
            alarm.state is AlarmState.ACTIVE_UNACKNOWLEDGED for alarm in picture.alarms
        )
        if sound is not None or not must_sound or picture.audio.mode is not AudioMode.ON:
            self.silent_since_s = self.clock.now_s()
        assert sound is None or picture.audio.mode is AudioMode.ON
        return sound

    def _check(self) -> None:
        now_s = self.clock.now_s()
        assert now_s - self.silent_since_s <= LONGEST_SILENCE_S
        self._note_acknowledged()
        for since_s in self.acknowledged_since_s.values():
            assert now_s - since_s <= RULES.re_alarm_s + TICK_S

    def _note_acknowledged(self) -> None:
        """Since when each alarm that is there has been acknowledged."""
        before, self.acknowledged_since_s = self.acknowledged_since_s, {}
        for alarm in self.engine.picture().alarms:
            if alarm.state is AlarmState.ACTIVE_ACKNOWLEDGED:
                since_s = before.get(alarm.key, self.clock.now_s())
                self.acknowledged_since_s[alarm.key] = since_s

    @invariant()
    def silence_is_always_said(self) -> None:
        audio = self.engine.picture().audio
        assert bool(audio.word) == (audio.mode is not AudioMode.ON)
        if audio.mode is AudioMode.PAUSED:
            assert self.paused_since_s is not None
            assert self.clock.now_s() - self.paused_since_s < LONGEST_PAUSE_S
        elif audio.mode is not AudioMode.ON:
            assert audio.word == "ALARMS OFF"

    @invariant()
    def what_is_there_is_shown(self) -> None:
        shown = {alarm.key: alarm for alarm in self.engine.picture().alarms}
        for key in self.present:
            assert shown[key].state.is_active
        for alarm in shown.values():
            if alarm.kind is AlarmKind.TECHNICAL:
                assert alarm.state is not AlarmState.CLEARED_UNACKNOWLEDGED


AlarmDesk.TestCase.settings = settings(max_examples=60, stateful_step_count=40, deadline=None)
test_no_path_leads_to_silence_without_a_word = AlarmDesk.TestCase
