"""Films of conversations whose every sample, word and face is known: what is in them is decoded again and looked at."""

from __future__ import annotations

import argparse
import resource
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import av
import numpy as np
import pytest
from film_records import FilmRecord, GreyRenderer, at
from numpy.typing import NDArray

from actors import messages as m
from actors.recorder.reader import read_session
from agent.film import Film, FilmError, make_film, run
from agent.film_captions import Captions
from agent.film_sound import RATE, mixed
from agent.film_story import TOLD, Utterance, tell
from policies.events import SECOND

SIZE = (320, 180)


def grey_film(record: FilmRecord, folder: Path) -> Film:
    return make_film(record.write(folder), folder / "session.mp4", size=SIZE, renderer=GreyRenderer(SIZE))


def pictures(path: Path) -> Iterator[tuple[float, NDArray[np.uint8]]]:
    """Every picture with its time in seconds."""
    with av.open(str(path)) as file:
        for frame in file.decode(video=0):
            yield float(frame.pts * frame.time_base), frame.to_ndarray(format="bgr24")


def sound(path: Path) -> NDArray[np.float32]:
    """(2, n) samples from t = 0."""
    with av.open(str(path)) as file:
        frames = [(frame.pts, frame.to_ndarray()) for frame in file.decode(audio=0)]
    assert frames[0][0] <= 0
    return np.concatenate([samples for _, samples in frames], axis=1)[:, -frames[0][0] :]


def face_of(picture: NDArray[np.uint8]) -> float:
    """How light the grey face is, where nothing else is drawn."""
    return float(picture[110:125, 175:190].mean())


def told(record: FilmRecord, folder: Path) -> list[Utterance]:
    session = read_session(record.write(folder))
    return tell(session.messages(*TOLD), at(record.seconds))


def shown_at(captions: Captions, t: float) -> str:
    """The caption as it can be read."""
    shown = captions.at(at(t))
    return " ".join([word for line in shown.lines for word in line][: shown.words]) if shown else ""


@pytest.fixture(scope="module")
def talk(tmp_path_factory: pytest.TempPathFactory) -> Film:
    """The person speaks for a second and is answered at 2.5 s, in six words of a quarter of a second each."""
    record = FilmRecord(5.0)
    record.rests()
    record.speaks(0.5, 1.5, "hello there")
    record.looks(0, 2, (200, 60, 60))
    record.replies(2.5, "one two three four five six")
    return grey_film(record, tmp_path_factory.mktemp("talk"))


def test_a_film_has_thirty_pictures_a_second_and_the_sound_of_the_whole_session(talk: Film) -> None:
    times = [t for t, _ in pictures(talk.path)]
    assert times == pytest.approx(np.arange(150) / 30, abs=1e-4)
    assert talk.seconds == pytest.approx(5.0, abs=0.05)
    assert sound(talk.path).shape[1] == pytest.approx(5 * RATE, abs=1024)
    with av.open(str(talk.path)) as file:
        assert (file.streams.video[0].width, file.streams.video[0].height) == SIZE
        assert file.streams.video[0].time_base.denominator == 90_000


def test_the_mouth_moves_with_the_sound(talk: Film) -> None:
    """Every other word sounds and opens the jaw; both are found again at the same instants."""
    left, right = sound(talk.path)
    level = np.abs(right[: 5 * RATE]).reshape(-1, RATE // 100).max(axis=1)
    loud = np.flatnonzero(np.diff((level[240:] > 0.02).astype(int)) > 0) / 100 + 2.41
    light = np.array([face_of(picture) for _, picture in pictures(talk.path)])
    open_ = np.flatnonzero(np.diff((light > 130).astype(int)) > 0) / 30 + 1 / 30
    assert len(loud) == 3
    assert open_ == pytest.approx(loud, abs=0.045)
    agent = slice(5 * RATE // 2, 4 * RATE)
    assert np.abs(right[agent]).max() > 1.2 * np.abs(left[agent]).max()  # the agent stands at the right


def test_both_are_heard_where_they_stood_and_equally_loud() -> None:
    quiet = np.zeros(16_000, "<i2")
    quiet[8000:] = np.rint(600 * np.sin(np.arange(8000) * 0.1))
    loud = np.zeros(24_000, "<i2")
    loud[:6000] = np.rint(15000 * np.sin(np.arange(6000) * 0.1))
    both = np.concatenate(list(mixed((quiet, 16_000), (loud, 24_000), 1.5)), axis=1)
    assert both.shape == (2, 72_000)
    person, agent = both[:, 24_000:48_000], both[:, :12_000]
    assert np.flatnonzero(np.abs(both[0, 13_000:]) > 0.01)[0] + 13_000 == pytest.approx(24_000, abs=16)
    assert np.sqrt(np.square(person).mean()) == pytest.approx(np.sqrt(np.square(agent).mean()), rel=0.35)
    assert (
        np.abs(person[0]).max() > np.abs(person[1]).max() and np.abs(agent[1]).max() > np.abs(agent[0]).max()
    )
    assert not both[:, 48_500:].any()
    assert np.abs(both).max() < 1


def test_two_who_shout_at_once_do_not_crackle() -> None:
    tone = np.rint(32_000 * np.sin(np.arange(48_000) * 0.05)).astype("<i2")
    both = np.concatenate(list(mixed((tone, 48_000), (tone, 48_000), 1.0)), axis=1)
    assert np.abs(both).max() < 1


def test_the_agents_words_appear_as_they_are_heard_and_what_was_cut_does_not(tmp_path: Path) -> None:
    record = FilmRecord(6.0)
    record.replies(1.0, "one two three four five six", heard=3)
    captions = Captions(told(record, tmp_path), "agent", 1000, len)
    assert shown_at(captions, 0.9) == ""
    assert shown_at(captions, 1.1) == "one"
    assert shown_at(captions, 1.3) == "one two"
    assert shown_at(captions, 2.5) == "one two three"
    assert shown_at(captions, 5.0) == ""


def test_a_reply_that_stalls_shows_its_words_late_as_they_are_heard(tmp_path: Path) -> None:
    record = FilmRecord(6.0)
    record.replies(1.0, "one two three four", heard=4)
    late = [
        envelope
        if envelope.t < at(1.5)
        else m.Envelope("s", 0, envelope.t + SECOND, 1, envelope.reply_id, envelope.body)
        for envelope in record.envelopes
    ]
    words = tell(late, at(6.0))[0].words
    assert [t / SECOND for t, _ in words] == pytest.approx([1.0, 1.25, 2.5, 2.75])


def test_the_persons_words_appear_when_they_are_recognised_and_stay_to_be_read(tmp_path: Path) -> None:
    record = FilmRecord(12.0)
    record.speaks(0.5, 1.0, "I went", recognised=1.1)
    record.speaks(1.2, 2.0, "I went home")
    record.replies(2.5, "and then")
    captions = Captions(told(record, tmp_path), "person", 1000, len)
    assert shown_at(captions, 1.0) == ""
    assert shown_at(captions, 1.15) == "I went"
    assert shown_at(captions, 2.3) == shown_at(captions, 3.5) == "I went home"
    assert shown_at(captions, 9.5) == ""


def test_long_captions_are_turned_page_by_page_and_never_wider_than_asked(tmp_path: Path) -> None:
    record = FilmRecord(20.0)
    record.replies(1.0, " ".join(f"word{n}" for n in range(40)))
    record.speaks(0.1, 0.5, " ".join(f"said{n}" for n in range(40)))
    utterances = told(record, tmp_path)
    captions = Captions(utterances, "agent", 30, len)
    seen: list[str] = []
    for t in np.arange(1.0, 11.1, 0.1):
        shown = captions.at(at(t))
        assert shown and len(shown.lines) <= 2
        assert all(len(" ".join(line)) <= 30 for line in shown.lines)
        newest = shown_at(captions, t).split()[-1]
        seen += [newest] if newest not in seen else []
    assert seen == [f"word{n}" for n in range(40)]
    person = Captions(utterances, "person", 30, len).at(at(1.0))
    assert person and person.lines[0][0] == "…" and person.lines[-1][-1] == "said39"


def test_the_person_is_seen_in_the_corner_while_the_camera_lasts(talk: Film) -> None:
    by_time = list(pictures(talk.path))
    _, early = by_time[30]
    blue, green, red = early[25, 40].astype(int)
    assert (blue, green, red) == pytest.approx((200, 60, 60), abs=12)
    _, late = by_time[-1]
    assert np.abs(late[25, 40].astype(int) - (200, 60, 60)).max() > 60


def test_the_same_record_gives_the_same_pictures(tmp_path: Path) -> None:
    record = FilmRecord(1.0)
    record.rests()
    record.replies(0.2, "one two")
    mcap = record.write(tmp_path / "r")
    films = [make_film(mcap, tmp_path / f"{n}.mp4", size=SIZE, renderer=GreyRenderer(SIZE)) for n in (1, 2)]
    first, second = ([picture for _, picture in pictures(film.path)] for film in films)
    assert all(np.array_equal(*pair) for pair in zip(first, second, strict=True))


def test_the_character_itself_is_drawn_and_its_mouth_opens(tmp_path: Path) -> None:
    record = FilmRecord(1.5)
    record.rests()
    record.replies(0.5, "one two three")
    film = make_film(record.write(tmp_path), tmp_path / "session.mp4", size=SIZE)
    by_time = [picture.astype(int) for _, picture in pictures(film.path)]
    mouth = slice(120, 150), slice(165, 200)
    rest, spoken = by_time[5], by_time[19]
    assert rest.std() > 30  # no plain ground
    changed = np.abs(spoken - rest).max(axis=2)
    assert changed[mouth].mean() > 4 * changed[:80, :100].mean()


def test_a_record_without_a_face_shows_one_at_rest_and_says_so(tmp_path: Path) -> None:
    record = FilmRecord(1.0)
    record.speaks(0.1, 0.5, "hello")
    film = grey_film(record, tmp_path)
    assert any("before the agent had a face" in note for note in film.notes)
    assert len(list(pictures(film.path))) == 30


@pytest.fixture(scope="module")
def mcap(tmp_path_factory: pytest.TempPathFactory) -> Path:
    record = FilmRecord(3.0)
    record.rests()
    record.replies(0.5, "one two three four five six")
    return record.write(tmp_path_factory.mktemp("record"))


@contextmanager
def files_no_larger_than(size: int) -> Iterator[None]:
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


def test_on_a_full_disk_there_is_a_word_and_no_half_film(mcap: Path, tmp_path: Path) -> None:
    out = tmp_path / "film.mp4"
    whole = make_film(mcap, out, size=SIZE, renderer=GreyRenderer(SIZE)).path.stat().st_size
    out.write_bytes(b"the film of yesterday")
    for share in (0.0, 0.5, 0.9, 0.999):
        with files_no_larger_than(int(whole * share)), pytest.raises(FilmError, match="cannot be written"):
            make_film(mcap, out, size=SIZE, renderer=GreyRenderer(SIZE))
        assert [path.name for path in tmp_path.iterdir()] == ["film.mp4"]
        assert out.read_bytes() == b"the film of yesterday"


def test_an_interrupted_film_leaves_nothing(mcap: Path, tmp_path: Path) -> None:
    def interrupt(share: float) -> None:
        if share > 0.5:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        make_film(mcap, tmp_path / "f.mp4", size=SIZE, renderer=GreyRenderer(SIZE), progress=interrupt)
    assert not list(tmp_path.iterdir())


def test_progress_goes_from_nothing_to_all(mcap: Path, tmp_path: Path) -> None:
    shares: list[float] = []
    make_film(mcap, tmp_path / "f.mp4", size=SIZE, renderer=GreyRenderer(SIZE), progress=shares.append)
    assert shares[0] == 0 and shares[-1] == 1 and shares == sorted(shares)


def options(mcap: Path, **changed: str) -> argparse.Namespace:
    given = {"record": str(mcap), "out": "", "size": "320x180", "look": "vis", "background": "light"}
    return argparse.Namespace(**{**given, **changed})


def test_the_command_puts_the_film_beside_its_record(mcap: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(options(mcap.parent)) == 0
    assert capsys.readouterr().out.strip() == str(mcap.with_name("session.mp4"))
    assert mcap.with_name("session.mp4").stat().st_mode & 0o077 == 0


@pytest.mark.parametrize(
    ("changed", "says"),
    [
        ({"size": "wide"}, "width x height"),
        ({"size": "10x10"}, "each 160 to 3840"),
        ({"look": "nobody"}, "no look 'nobody'"),
        ({"out": "session.mcap"}, "ends in .mp4"),
        ({"record": "/nowhere/session.mcap"}, "no recording /nowhere/session.mcap"),
        ({"record": __file__}, "test_film.py"),
    ],
)
def test_what_cannot_be_done_is_said_in_one_line(
    mcap: Path, changed: dict[str, str], says: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(options(mcap, **changed)) == 1
    said = capsys.readouterr().err
    assert says in said and said.count("\n") == 1
