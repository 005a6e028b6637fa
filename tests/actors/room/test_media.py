"""What a recording gives: its sound whatever its format, its pictures in time with it, plain words when it is bad."""

import shutil
import wave
from pathlib import Path

import cv2
import numpy as np
import pytest
from media_files import RATE, chirp, delay_and_likeness, turn_a_quarter, write_movie, write_sound

from actors.messages import MICROPHONE_BLOCK, Frame, Preview
from actors.room.media import Media, probe
from actors.stage import StageError


def read_all(path: Path, blocks: int = 7) -> tuple[np.ndarray, list[tuple[int, Frame]], list[str]]:
    media = Media(path)
    sound, pictures, warnings, last = [], [], [], False
    while not last:
        piece = media.read(blocks)
        assert all(len(block) == 2 * MICROPHONE_BLOCK for block in piece.blocks)
        sound += piece.blocks
        pictures += [(t, picture) for t, picture in piece.pictures if isinstance(picture, Frame)]
        warnings += piece.warnings
        last = piece.last
    media.close()
    return np.frombuffer(b"".join(sound), "<i2"), pictures, warnings


@pytest.mark.parametrize(
    ("name", "codec", "rate"),
    [
        ("a.wav", "pcm_s16le", 16_000),
        ("a.wav", "pcm_s16le", 8_000),
        ("a.wav", "pcm_u8", 11_025),
        ("a.wav", "pcm_s24le", 96_000),
        ("a.wav", "pcm_f32le", 44_100),
        ("a.flac", "flac", 48_000),
        ("a.mp3", "libmp3lame", 44_100),
        ("a.ogg", "flac", 44_100),
        ("a.opus", "libopus", 48_000),
        ("a.m4a", "aac", 48_000),
        ("a.mkv", "flac", 32_000),
        ("a.webm", "libopus", 48_000),
    ],
)
def test_every_format_plays_the_same_sound_at_the_same_time(
    tmp_path: Path, name: str, codec: str, rate: int
) -> None:
    path = tmp_path / name
    write_sound(path, chirp(2.0, rate), rate, codec)
    heard, pictures, warnings = read_all(path)
    lag, likeness = delay_and_likeness(heard, chirp(2.0))
    assert abs(lag) <= 0.003 * RATE and likeness > 0.98
    assert 2.0 * RATE <= len(heard) < 2.1 * RATE
    assert not pictures and not warnings
    info = probe(path)
    assert info.rate == rate and info.channels == 1 and not info.has_video
    assert info.seconds is None or info.seconds == pytest.approx(2.0, abs=0.1)


def test_both_sides_of_stereo_are_heard(tmp_path: Path) -> None:
    tone = chirp(1.0)
    write_sound(tmp_path / "both.wav", np.stack([tone, tone]), RATE, "pcm_s16le", "stereo")
    write_sound(tmp_path / "left.wav", np.stack([tone, 0 * tone]), RATE, "pcm_s16le", "stereo")
    both, left = (read_all(tmp_path / name)[0].astype(float) for name in ("both.wav", "left.wav"))
    assert np.abs(both).max() == pytest.approx(0.5 * 32767, rel=0.01)
    assert np.abs(left).max() == pytest.approx(0.25 * 32767, rel=0.01)


def test_all_speakers_of_surround_sound_are_heard_but_the_subwoofer(tmp_path: Path) -> None:
    loud = []
    for channel in range(6):
        channels = np.zeros((6, RATE))
        channels[channel] = chirp(1.0)
        write_sound(tmp_path / "s.wav", channels, RATE, "pcm_s16le", "5.1")
        loud.append(np.abs(read_all(tmp_path / "s.wav")[0].astype(float)).max())
    left, right, centre, subwoofer, *behind = loud
    assert centre > left == right > 1000 and min(behind) > 1000 and subwoofer < 10
    assert probe(tmp_path / "s.wav").channels == 6


def test_odd_numbers_of_channels_are_played(tmp_path: Path) -> None:
    for channels in (3, 7, 12):
        with wave.open(str(tmp_path / "odd.wav"), "wb") as file:
            file.setnchannels(channels)
            file.setsampwidth(2)
            file.setframerate(RATE)
            file.writeframes(np.repeat((chirp(1.0) * 32767).astype("<i2"), channels).tobytes())
        assert np.abs(read_all(tmp_path / "odd.wav")[0].astype(float)).max() > 1000


def test_a_film_gives_two_pictures_a_second_with_their_times(tmp_path: Path) -> None:
    write_movie(tmp_path / "film.mp4", 3.0, fps=8)
    _, pictures, warnings = read_all(tmp_path / "film.mp4")
    assert [t / 1e9 for t, _ in pictures] == pytest.approx([0, 0.5, 1.0, 1.5, 2.0, 2.5], abs=0.02)
    assert not warnings
    for t, frame in pictures:
        assert (frame.width, frame.height) == (320, 240)
        image = cv2.imdecode(np.frombuffer(frame.jpeg, np.uint8), cv2.IMREAD_COLOR)
        assert image.shape == (240, 320, 3)
        assert image[180, 240].mean() == pytest.approx(20 + 4 * round(t / 1e9 * 8), abs=6)
    assert probe(tmp_path / "film.mp4").has_video


def test_a_film_shows_ten_small_pictures_a_second_to_whoever_watches(tmp_path: Path) -> None:
    write_movie(tmp_path / "film.mp4", 2.0, fps=25, size=(960, 540))
    media = Media(tmp_path / "film.mp4")
    shown = [(t, picture) for t, picture in media.read(60).pictures if isinstance(picture, Preview)]
    media.close()
    assert [t // 100_000_000 for t, _ in shown] == list(range(len(shown))) and len(shown) >= 18
    for t, picture in shown:
        assert (picture.width, picture.height) == (480, 270)
        pixels = np.frombuffer(picture.pixels, np.uint8).reshape(270, 480, 3)
        assert pixels[200, 360].mean() == pytest.approx(20 + 4 * round(t / 1e9 * 25), abs=6)


def test_time_begins_with_the_first_sample_of_sound(tmp_path: Path) -> None:
    write_movie(tmp_path / "film.mkv", 3.0, sound_begins=1.2, fps=10)
    heard, pictures, _ = read_all(tmp_path / "film.mkv")
    _, likeness = delay_and_likeness(heard, chirp(1.8))
    assert likeness > 0.98
    for t, frame in pictures:
        image = cv2.imdecode(np.frombuffer(frame.jpeg, np.uint8), cv2.IMREAD_COLOR)
        assert image[180, 240].mean() == pytest.approx(20 + 4 * round((t / 1e9 + 1.2) * 10), abs=6)
    assert len(pictures) == 4 and pictures[0][0] >= 0


def test_large_pictures_are_made_small_and_turned_upright(tmp_path: Path) -> None:
    write_movie(tmp_path / "film.mp4", 1.0, size=(1280, 720))
    turn_a_quarter(tmp_path / "film.mp4")
    _, pictures, _ = read_all(tmp_path / "film.mp4")
    frame = pictures[0][1]
    assert (frame.width, frame.height) == (360, 640)
    image = cv2.imdecode(np.frombuffer(frame.jpeg, np.uint8), cv2.IMREAD_COLOR)
    assert image[100, 270].mean() > 200 > image[100, 90].mean()


def test_cover_art_is_no_film(tmp_path: Path) -> None:
    import av

    write_sound(tmp_path / "plain.mp3", chirp(1.0, 44_100), 44_100, "libmp3lame")
    picture = av.VideoFrame.from_ndarray(np.zeros((64, 64, 3), np.uint8), "rgb24")
    with av.open(str(tmp_path / "plain.mp3")) as plain, av.open(str(tmp_path / "song.mp3"), "w") as song:
        sound = song.add_stream_from_template(plain.streams.audio[0])
        art = song.add_stream("mjpeg", rate=1)
        art.width = art.height = 64
        art.pix_fmt = "yuvj420p"
        art.disposition = av.stream.Disposition.attached_pic
        song.mux(art.encode(picture) + art.encode(None))
        for packet in plain.demux(audio=0):
            if packet.dts is not None:
                packet.stream = sound
                song.mux(packet)
    assert not probe(tmp_path / "song.mp3").has_video
    assert not read_all(tmp_path / "song.mp3")[1]


def test_a_hole_in_the_recording_stays_a_hole(tmp_path: Path) -> None:
    import av

    write_sound(tmp_path / "whole.mka", chirp(3.0), RATE, "flac")
    with av.open(str(tmp_path / "whole.mka")) as whole, av.open(str(tmp_path / "hole.mka"), "w") as hole:
        stream = hole.add_stream_from_template(whole.streams.audio[0])
        for packet in whole.demux(audio=0):
            if packet.dts is not None and not 1.0 <= float(packet.pts * packet.time_base) < 2.0:
                packet.stream = stream
                hole.mux(packet)
    heard, _, _ = read_all(tmp_path / "hole.mka")
    expected = chirp(3.0)
    expected[round(1.1 * RATE) : round(2.1 * RATE)] = 0
    assert not heard[round(1.4 * RATE) : round(1.8 * RATE)].any()
    late = slice(round(2.4 * RATE), round(2.9 * RATE))
    lag, likeness = delay_and_likeness(heard[late], chirp(3.0)[late])
    assert likeness > 0.98 and abs(lag) <= 0.005 * RATE


def test_a_film_that_is_cut_off_plays_what_is_there_and_says_so(tmp_path: Path) -> None:
    write_movie(tmp_path / "whole.mp4", 6.0, options={"movflags": "faststart"})
    data = (tmp_path / "whole.mp4").read_bytes()
    (tmp_path / "cut.mp4").write_bytes(data[: len(data) * 6 // 10])
    heard, _, warnings = read_all(tmp_path / "cut.mp4")
    whole, _, _ = read_all(tmp_path / "whole.mp4")
    assert 0 < len(heard) < len(whole)
    assert np.array_equal(heard[: len(heard) - 4096], whole[: len(heard) - 4096])
    assert any("cut off" in warning for warning in warnings)


def test_damage_in_the_middle_loses_only_what_is_damaged(tmp_path: Path) -> None:
    write_sound(tmp_path / "a.m4a", chirp(4.0), RATE, "aac")
    whole, data = read_all(tmp_path / "a.m4a")[0], bytearray((tmp_path / "a.m4a").read_bytes())
    middle = len(data) // 2
    data[middle : middle + 200] = b"\xff" * 200
    (tmp_path / "damaged.m4a").write_bytes(data)
    heard, _, warnings = read_all(tmp_path / "damaged.m4a")
    assert np.array_equal(heard[:RATE], whole[:RATE])
    lag, likeness = delay_and_likeness(heard[-RATE:], whole[-RATE:].astype(float))
    assert abs(lag) <= 0.05 * RATE and likeness > 0.9
    assert any("damaged" in warning for warning in warnings)


def nothing(path: Path) -> None:
    pass


def folder(path: Path) -> None:
    path.mkdir()


def empty(path: Path) -> None:
    path.touch()


def text(path: Path) -> None:
    path.write_text("Good morning. This is a letter, not a recording.\n" * 50)


def silent_film(path: Path) -> None:
    write_movie(path, 1.0, sound=False)


def no_samples(path: Path) -> None:
    with wave.open(str(path), "wb") as file:
        file.setparams((1, 2, RATE, 0, "NONE", ""))


def cut_before_its_index(path: Path) -> None:
    write_movie(path, 2.0)
    data = path.read_bytes()
    path.write_bytes(data[: len(data) // 2])


@pytest.mark.parametrize(
    ("name", "make", "words"),
    [
        ("none.wav", nothing, "no file"),
        ("folder.wav", folder, "is a directory"),
        ("empty.wav", empty, "is empty"),
        ("letter.wav", text, "not a sound or video file"),
        ("silent.mp4", silent_film, "no audio track"),
        ("header.wav", no_samples, "no sound"),
        ("cut.mp4", cut_before_its_index, "cut off"),
    ],
)
def test_what_cannot_be_played_is_refused_in_plain_words(tmp_path: Path, name: str, make, words: str) -> None:
    make(tmp_path / name)
    for attempt in (probe, Media):
        with pytest.raises(StageError, match=words) as refusal:
            attempt(tmp_path / name)
        assert name in str(refusal.value) and "\n" not in str(refusal.value)


def test_names_that_look_like_addresses_are_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write_sound(tmp_path / "plain.wav", chirp(0.5), RATE, "pcm_s16le")
    monkeypatch.chdir(tmp_path)
    shutil.copy("plain.wav", "http:take 1%d.wav")
    assert probe("http:take 1%d.wav").seconds == pytest.approx(0.5)
