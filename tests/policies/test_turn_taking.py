"""When the companion speaks, waits and gives way. Times are milliseconds; no clock runs."""

import pytest

from policies.events import (
    Action,
    Decision,
    Ended,
    Heard,
    SpeechPaused,
    SpeechResumed,
    SpeechStarted,
    TurnEnd,
    Words,
)
from policies.turn_taking import TurnTaking

MS = 1_000_000


class Talk:
    """A scripted conversation: each call is what perception or the room tells at a time in ms."""

    def __init__(self, *, needs_words: bool = True) -> None:
        self.turns = TurnTaking(needs_words=needs_words)
        self.replies = 0

    def starts(self, at: int, *, noticed: int = 60) -> Decision:
        self.turns.perceive(SpeechStarted((at + noticed) * MS, at * MS))
        return self.ask(at + noticed)

    def pauses(self, at: int, *, noticed: int = 100) -> Decision:
        self.turns.perceive(SpeechPaused((at + noticed) * MS, at * MS))
        return self.ask(at + noticed)

    def resumes(self, end: int, at: int, *, noticed: int = 60) -> Decision:
        self.turns.perceive(SpeechResumed((at + noticed) * MS, end * MS, at * MS))
        return self.ask(at + noticed)

    def words(self, at: int, text: str, end: int | None, confidence: float = 0.9) -> Decision:
        self.turns.perceive(Words(at * MS, text, confidence, None if end is None else end * MS))
        return self.ask(at)

    def judged(self, at: int, end: int, wait: float, p: float = 0.8) -> Decision:
        self.turns.perceive(TurnEnd(at * MS, end * MS, p, wait, ("falling pitch",)))
        return self.ask(at)

    def heard(self, at: int, *, finished: bool = False) -> Decision:
        self.turns.perceive(Heard(at * MS, f"r{self.replies}", 3 if finished else 0, finished))
        return self.ask(at)

    def ends(self, at: int) -> Decision:
        self.turns.perceive(Ended(at * MS))
        return self.ask(at)

    def ask(self, at: int) -> Decision:
        return self.turns.decide(at * MS)

    def commit(self, *, asks: bool = False) -> None:
        self.replies += 1
        self.turns.commit(f"r{self.replies}", self.turns.words, asks=asks)

    def says(self, text: str, start: int, end: int, *, wait: float = 0.4) -> None:
        """A whole turn, up to the moment before its answer is due."""
        self.starts(start)
        self.pauses(end)
        self.words(end + 200, text, end)
        assert self.judged(end + 210, end, wait).action is Action.WAIT

    def answered(self, text: str = "I went to the market.", *, p: float = 0.8) -> None:
        """A turn from 0 to 1000, answered at 1400, its reply heard from 1450 on."""
        self.says(text, 0, 1000)
        self.judged(1220, 1000, 0.4, p)
        assert self.ask(1400).action is Action.SPEAK
        self.commit()
        self.heard(1450)


def test_speaks_after_the_silence_that_the_evidence_asks_for() -> None:
    talk = Talk()
    assert talk.starts(0).action is Action.WAIT
    assert not talk.pauses(1000).prepare
    assert talk.words(1200, "I had a long day.", 1000).prepare
    waiting = talk.judged(1210, 1000, 0.4, 0.86)
    assert (waiting.action, waiting.review_at) == (Action.WAIT, 1400 * MS)
    speak = talk.ask(1400)
    assert speak.action is Action.SPEAK
    assert speak.score == 0.86
    assert speak.reasons == ("0.40 s of silence", "turn over with 0.86", "falling pitch")
    assert talk.turns.words == "I had a long day."


def test_later_evidence_of_the_same_pause_replaces_earlier() -> None:
    talk = Talk()
    talk.says("I had a long day.", 0, 1000, wait=0.9)
    assert talk.judged(1250, 1000, 0.35).review_at == 1350 * MS
    assert talk.ask(1350).action is Action.SPEAK


def test_evidence_about_another_pause_is_not_used() -> None:
    talk = Talk()
    talk.starts(0)
    talk.pauses(1000)
    talk.resumes(1000, 1300)
    talk.pauses(2000)
    talk.words(2150, "I had a long day at work.", 2000)
    assert talk.judged(2160, 1000, 0.3).review_at == 3200 * MS


def test_a_pause_inside_the_turn_is_no_end() -> None:
    talk = Talk()
    talk.says("I went to the", 0, 1000, wait=0.9)
    assert talk.resumes(1000, 1500).action is Action.WAIT
    assert talk.ask(1900).reasons == ("the person speaks",)
    talk.pauses(2500)
    talk.words(2700, "I went to the market today.", 2500)
    talk.judged(2710, 2500, 0.3)
    assert talk.ask(2800).action is Action.SPEAK
    assert talk.turns.words == "I went to the market today."


def test_waits_a_moment_for_the_words_of_the_last_pause() -> None:
    talk = Talk()
    talk.starts(0)
    talk.words(700, "I have a", None)
    talk.pauses(1000)
    due = talk.judged(1150, 1000, 0.3)
    assert (due.action, due.prepare, due.review_at) == (Action.WAIT, True, 1300 * MS)
    assert talk.ask(1300).review_at == 1650 * MS
    assert talk.words(1500, "I have a dog.", 1000).action is Action.SPEAK


def test_answers_on_earlier_words_when_the_last_do_not_come() -> None:
    talk = Talk()
    talk.starts(0)
    talk.words(700, "I have a dog", None)
    talk.pauses(1000)
    talk.judged(1150, 1000, 0.3)
    speak = talk.ask(1650)
    assert speak.action is Action.SPEAK
    assert speak.reasons[-1] == "without the last words"


def test_a_real_turn_is_answered_even_when_recognition_fails() -> None:
    talk = Talk()
    talk.starts(0)
    talk.pauses(1000)
    talk.judged(1150, 1000, 0.3)
    assert talk.ask(1650).review_at == 4000 * MS
    assert talk.ask(4000).action is Action.SPEAK


def test_a_knock_without_words_is_never_answered() -> None:
    talk = Talk()
    talk.starts(0)
    talk.pauses(200)
    assert talk.ask(5000).action is Action.WAIT
    assert talk.ask(9000).reasons == ("listening",)


@pytest.mark.parametrize(("text", "confidence"), [("", 0.9), ("...", 0.9), ("You", 0.9), ("Fish tank", 0.1)])
def test_noise_gets_no_reply(text: str, confidence: float) -> None:
    talk = Talk()
    talk.starts(0)
    talk.pauses(400)
    talk.words(600, text, 400, confidence)
    talk.judged(610, 400, 0.3)
    assert talk.ask(3000).action is Action.WAIT
    assert talk.turns.words == ""


def test_without_evidence_a_long_silence_ends_the_turn() -> None:
    talk = Talk()
    talk.starts(0)
    talk.pauses(1000)
    assert talk.words(1200, "I had a long day.", 1000).review_at == 2200 * MS
    assert talk.ask(2200).action is Action.SPEAK


def test_a_pause_whose_beginning_was_missed_is_still_a_turn() -> None:
    talk = Talk()
    talk.pauses(1000)
    talk.words(1200, "Hello there.", 1000)
    talk.judged(1210, 1000, 0.3)
    assert talk.ask(1300).action is Action.SPEAK


def test_a_policy_without_need_of_words_drafts_and_answers_at_once() -> None:
    talk = Talk(needs_words=False)
    talk.starts(0)
    assert talk.pauses(1200).prepare
    talk.judged(1350, 1200, 0.3)
    assert talk.ask(1500).action is Action.SPEAK


def test_such_a_policy_still_wants_to_know_whether_a_short_sound_was_speech() -> None:
    talk = Talk(needs_words=False)
    talk.starts(0)
    talk.pauses(300)
    talk.judged(450, 300, 0.3)
    assert talk.ask(600).action is Action.WAIT
    assert talk.words(700, "", 300).action is Action.WAIT
    assert talk.ask(4000).action is Action.WAIT


def test_a_word_in_other_letters_keeps_the_draft_valid() -> None:
    talk = Talk()
    talk.starts(0)
    talk.words(800, "i have a dog", None)
    talk.pauses(1000)
    talk.words(1200, "I have a dog.", 1000)
    assert talk.turns.words == "i have a dog"
    talk.words(1210, "I have a dog?", 1000)
    assert talk.turns.words == "I have a dog?"


# -- while the reply is heard ----------------------------------------------------------------------------------


@pytest.mark.parametrize("text", ["Mm-hm.", "Yeah.", "Okay.", "Right, right.", "Oh no.", "I see.", ""])
def test_a_backchannel_lets_the_reply_go_on_and_is_no_turn(text: str) -> None:
    talk = Talk()
    talk.answered()
    assert talk.starts(2500).action is Action.WAIT
    assert talk.pauses(2900).action is Action.WAIT
    assert talk.words(3100, text, 2900).action is Action.WAIT
    talk.judged(3120, 2900, 0.3)
    talk.heard(4500, finished=True)
    assert talk.ask(6000).reasons == ("listening",)


def test_words_of_a_backchannel_are_not_taken_into_the_next_turn() -> None:
    talk = Talk()
    talk.answered()
    talk.starts(2500)
    talk.pauses(2900)
    talk.words(3100, "Mm-hm.", 2900)
    talk.heard(4500, finished=True)
    talk.starts(4800)
    talk.pauses(6000)
    talk.words(6200, "Mm-hm. I bought some apples.", 6000)
    talk.judged(6210, 6000, 0.4)
    assert talk.ask(6400).action is Action.SPEAK
    assert talk.turns.words == "I bought some apples."


def test_a_voice_that_lasts_ends_the_reply_and_is_answered() -> None:
    talk = Talk()
    talk.answered()
    assert talk.starts(2500).review_at == 3200 * MS
    give_way = talk.ask(3200)
    assert give_way.action is Action.YIELD
    assert give_way.reasons == ("0.7 s of voice over the reply",)
    assert talk.ask(3210).action is Action.WAIT
    talk.heard(3260, finished=True)
    talk.pauses(4000)
    talk.words(4200, "Tell me about the weather instead.", 4000)
    talk.judged(4210, 4000, 0.3)
    assert talk.ask(4300).action is Action.SPEAK
    assert talk.turns.words == "Tell me about the weather instead."


@pytest.mark.parametrize(
    "text", ["Stop.", "Wait.", "No.", "Yeah, but", "Tomorrow?", "My sister too.", "What?"]
)
def test_words_that_want_the_floor_end_the_reply_at_once(text: str) -> None:
    talk = Talk()
    talk.answered()
    talk.starts(2500)
    talk.pauses(2900)
    assert talk.words(3050, text, 2900).action is Action.YIELD
    talk.judged(3060, 2900, 0.4)
    assert talk.ask(3300).action is Action.SPEAK


def test_an_early_answer_is_taken_up_when_the_reply_is_over() -> None:
    talk = Talk()
    talk.answered()
    talk.starts(4000)
    talk.pauses(4400)
    talk.heard(4500, finished=True)
    talk.words(4650, "Berlin.", 4400)
    talk.judged(4660, 4400, 0.4)
    assert talk.ask(4800).action is Action.SPEAK


def test_a_word_early_in_the_reply_is_left_alone() -> None:
    talk = Talk()
    talk.answered()
    talk.starts(2300)
    talk.pauses(2600)
    talk.words(2800, "Bread.", 2600)
    talk.heard(4500, finished=True)
    assert talk.ask(7000).reasons == ("listening",)


def test_a_hum_after_the_reply_asks_for_no_other() -> None:
    talk = Talk()
    talk.answered()
    talk.heard(3000, finished=True)
    talk.starts(3400)
    talk.pauses(3800)
    talk.words(4000, "Mm-hm.", 3800)
    assert talk.ask(6000).action is Action.WAIT


def test_after_a_question_a_hum_is_an_answer() -> None:
    talk = Talk()
    talk.says("I went to the market.", 0, 1000)
    talk.commit(asks=True)
    talk.heard(1450)
    talk.heard(3000, finished=True)
    talk.says("Mm-hm.", 3400, 3800)
    assert talk.ask(4200).action is Action.SPEAK


# -- when we came in too early ---------------------------------------------------------------------------------


def test_who_goes_on_before_the_reply_sounds_is_given_way() -> None:
    talk = Talk()
    talk.says("I went to the", 0, 1000)
    assert talk.ask(1400).action is Action.SPEAK
    talk.commit()
    assert talk.resumes(1000, 1420).action is Action.YIELD
    talk.pauses(2400)
    talk.words(2600, "I went to the market with my brother.", 2400)
    talk.judged(2610, 2400, 0.3)
    assert talk.ask(2700).action is Action.SPEAK
    assert talk.turns.words == "I went to the market with my brother."


def test_who_goes_on_right_after_our_first_sound_is_given_way_with_all_words_kept() -> None:
    talk = Talk()
    talk.answered("I went to the")
    assert talk.starts(1700).action is Action.YIELD
    talk.heard(1800, finished=True)
    talk.pauses(2700)
    talk.words(2900, "market with my brother.", 2700)
    talk.judged(2910, 2700, 0.3)
    assert talk.ask(3000).action is Action.SPEAK
    assert talk.turns.words == "I went to the market with my brother."


def test_after_giving_way_to_a_cough_the_earlier_words_are_still_answered() -> None:
    talk = Talk()
    talk.answered("I went to the market.")
    assert talk.starts(1700).action is Action.YIELD
    talk.pauses(1900)
    talk.words(2100, "", 1900)
    talk.judged(2110, 1900, 0.3)
    assert talk.ask(2200).action is Action.SPEAK
    assert talk.turns.words == "I went to the market."


def test_after_a_turn_that_was_surely_over_a_quick_yeah_does_not_end_the_reply() -> None:
    talk = Talk()
    talk.answered(p=0.97)
    assert talk.starts(1900).action is Action.WAIT
    talk.pauses(2300)
    assert talk.words(2500, "Yeah.", 2300).action is Action.WAIT
    talk.heard(4500, finished=True)
    assert talk.ask(6000).reasons == ("listening",)


def test_words_that_arrive_after_the_answer_began_are_not_the_next_turn() -> None:
    talk = Talk(needs_words=False)
    talk.starts(0)
    talk.pauses(1500)
    talk.judged(1700, 1500, 0.3)
    assert talk.ask(1800).action is Action.SPEAK
    talk.commit()
    talk.words(1850, "I went to the", 1500)
    assert talk.ask(1900).action is Action.WAIT
    talk.heard(1950)
    assert talk.starts(2100).action is Action.YIELD
    talk.pauses(3000)
    talk.words(3200, "market.", 3000)
    assert talk.turns.words == "I went to the market."


# -- the end of the input --------------------------------------------------------------------------------------


def test_at_the_end_of_a_file_the_last_turn_is_answered_promptly() -> None:
    talk = Talk()
    talk.says("Goodbye then.", 0, 1000, wait=1.4)
    assert talk.ends(1300).action is Action.SPEAK


def test_a_file_that_ends_in_mid_speech_is_answered() -> None:
    talk = Talk()
    talk.starts(0)
    talk.words(900, "I was about to", None)
    assert talk.ends(1000).review_at == 1300 * MS
    assert talk.ask(1300).review_at == 1650 * MS
    assert talk.ask(1650).action is Action.SPEAK


def test_at_the_end_of_a_file_no_one_waits_long_for_words() -> None:
    talk = Talk()
    talk.starts(0)
    talk.pauses(1000)
    talk.ends(1200)
    assert talk.ask(2200).action is Action.SPEAK


def test_a_decision_is_cheap() -> None:
    talk = Talk()
    talk.says("I had a long day.", 0, 1000, wait=1.4)
    import timeit

    assert min(timeit.repeat(lambda: talk.ask(1250), number=100, repeat=3)) < 0.05
