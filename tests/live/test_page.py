"""Somebody opens the page and talks with the companion: a real browser, the real server, a voice, a face."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import suppress
from itertools import product
from pathlib import Path

import pytest
from chromium import Chromium, chromium, find_chromium
from page_server import PageServer, page_server, write_face, write_voice

pytestmark = pytest.mark.skipif(find_chromium() is None, reason="no Chromium here: apt install chromium")

HEAVIEST = 150_000
"""Bytes that a first visit may load."""
STOPS_WITHIN = 60.0
"""Milliseconds from the order to be silent to silence: 50, and a block of the sound device."""

_READY = "document.getElementById('personas').children.length > 0"
_LIVE = "document.documentElement.dataset.connection === 'open'"
_SPEAKING = "document.getElementById('doing').textContent === 'speaking'"
_AGENT = "document.getElementById('caption-agent').textContent"
_PERSON = "document.getElementById('caption-person').textContent"
_NOTICES = "document.getElementById('notices').innerText"

# When sound of the person goes up, by the page's own clock: a block is 20 ms and was captured before it is sent.
_WATCH_VOICE = """(() => {
    window.voice = [];
    const send = WebSocket.prototype.send;
    WebSocket.prototype.send = function (text) {
        const { type, audio } = JSON.parse(text);
        if (type === 'input_audio_buffer.append' && audio) {
            const bytes = Uint8Array.from(atob(audio), (c) => c.charCodeAt(0));
            const loudest = new Int16Array(bytes.buffer).reduce((most, x) => Math.max(most, Math.abs(x)), 0);
            if (loudest > 1500) voice.push(performance.now() - 20);
        }
        return send.call(this, text);
    };
})()"""


@pytest.fixture(scope="module")
def server() -> Iterator[PageServer]:
    with page_server() as running:
        yield running


@pytest.fixture(scope="module")
def voice(tmp_path_factory: pytest.TempPathFactory, speech) -> Path:  # type: ignore[no-untyped-def]
    file = tmp_path_factory.mktemp("voice") / "voice.wav"
    return write_voice(file, 0.15, speech("My sister moved to another city last week, and I miss her."), 60.0)


@pytest.fixture(scope="module")
def face(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_face(tmp_path_factory.mktemp("face") / "face.y4m")


def visit(browser: Chromium, server: PageServer, width: int = 1280, height: int = 800) -> None:
    browser.window(width, height)
    browser.open(server.url)
    browser.until(_READY)


def start(browser: Chromium) -> None:
    browser.click("#start")
    browser.until(_LIVE)


def write(browser: Chromium, text: str) -> None:
    browser.click("#text")
    browser.type(text)
    browser.press("Enter")


def marks(browser: Chromium, name: str) -> list[float]:
    found = f"performance.getEntriesByName('visavis {name}').map((mark) => mark.startTime)"
    times: list[float] = browser.script(found)
    return times


def pressed(browser: Chromium, device: str) -> bool:
    return bool(browser.script(f"document.getElementById('{device}').ariaPressed === 'true'"))


def interrupt(browser: Chromium) -> float:
    """Speak into a reply until one is cut; returns since when, by the page's clock.

    The microphone is switched off and on again, so that its file plays anew. Where the reply was over too soon, these
    words are a turn of their own and are answered.
    """
    for _ in range(4):
        browser.until(_SPEAKING)
        now: float = browser.script("performance.now()")
        browser.click("#microphone")
        assert not pressed(browser, "microphone")
        browser.click("#microphone")
        with suppress(TimeoutError):
            browser.until("performance.getEntriesByName('visavis cut').length", 5.0)
            return now
    raise AssertionError("no reply was ever cut")


def test_a_person_talks_is_answered_interrupts_and_is_let_in(
    server: PageServer, voice: Path, face: Path, record_property: Callable[[str, object], None]
) -> None:
    with chromium(voice, face) as browser:
        browser.call("Page.addScriptToEvaluateOnNewDocument", source=_WATCH_VOICE)
        visit(browser, server)
        assert not pressed(browser, "microphone") and not pressed(browser, "camera")
        start(browser)
        browser.until(_SPEAKING)
        assert pressed(browser, "microphone") and pressed(browser, "camera")
        assert "sister" in browser.until(_PERSON).lower()
        answered, ended = marks(browser, "reply heard")[0], max(browser.script("voice"))
        record_property("voice to voice, ms", round(answered - ended))

        since = interrupt(browser)
        browser.until(f"{_AGENT}.endsWith('—')")
        cut = marks(browser, "cut")[0]
        silent = browser.until(
            f"performance.getEntriesByName('visavis silent').find((m) => m.startTime > {cut})?.startTime"
        )
        began = min(t for t in browser.script("voice") if t > since)
        ducked = min(t for t in marks(browser, "ducked") if t > since)
        assert began < ducked < cut < silent <= cut + STOPS_WITHIN
        record_property("ducked after the person's first sound, ms", round(ducked - began))
        record_property("silent after the person's first sound, ms", round(silent - began))
        record_property("silent after the order, ms", round(silent - cut))

        browser.click("#open-why")
        why = browser.until("document.querySelector('.turn .cut:not([hidden])')?.closest('.turn').innerText")
        assert "answered after" in why and "You interrupted here." in why
        assert browser.script("document.getElementById('felt').innerText").count("\n") >= 3
        browser.click("#close-why")
        browser.click("#camera")
        browser.click("#microphone")
        assert not pressed(browser, "camera") and not pressed(browser, "microphone")
        assert browser.console == []


def test_without_permission_one_types_and_hears_the_answer(server: PageServer, voice: Path) -> None:
    with chromium(voice, allow=False) as browser:
        visit(browser, server)
        start(browser)
        browser.until(f"{_NOTICES}.includes('The camera is not allowed')")
        assert "The microphone is not allowed. You can type meanwhile." in browser.script(_NOTICES)
        write(browser, "Hello there")
        assert browser.until(_PERSON) == "Hello there"
        browser.until(_SPEAKING)
        browser.until(_AGENT)
        browser.click("#hush")
        browser.until(f"!({_SPEAKING})")


def test_a_microphone_at_its_own_rate_is_understood_too(server: PageServer, voice: Path) -> None:
    """Some browsers give the microphone only to an audio context of the sound card's own rate."""
    refuse = """const connect = AudioContext.prototype.createMediaStreamSource;
        AudioContext.prototype.createMediaStreamSource = function (stream) {
            if (this.sampleRate === 24000) throw new DOMException('not at this rate', 'NotSupportedError');
            return connect.call(this, stream);
        };"""
    with chromium(voice) as browser:
        browser.call("Page.addScriptToEvaluateOnNewDocument", source=refuse)
        visit(browser, server)
        start(browser)
        browser.until(f"{_PERSON}.toLowerCase().includes('sister')")


def test_without_a_camera_the_conversation_goes_on(server: PageServer, voice: Path) -> None:
    with chromium(voice, cameras=0) as browser:
        visit(browser, server)
        start(browser)
        browser.until(f"{_NOTICES}.includes('No camera was found. We can talk without it.')")
        assert pressed(browser, "microphone") and not pressed(browser, "camera")
        browser.until(_SPEAKING)


def test_without_sound_the_answer_is_read(server: PageServer) -> None:
    """As in a page that was not opened over https: such a page gets neither microphone nor sound from its browser."""
    with chromium() as browser:
        browser.call("Page.addScriptToEvaluateOnNewDocument", source="delete window.AudioContext")
        visit(browser, server)
        start(browser)
        browser.until(f"{_NOTICES}.includes('you can read what is said')")
        write(browser, "Hello there")
        browser.until(_AGENT)


def test_a_connection_that_breaks_is_taken_up_again(server: PageServer) -> None:
    with chromium() as browser:
        visit(browser, server)
        start(browser)
        browser.script(
            "window.states = []; new MutationObserver(() => states.push(document.documentElement.dataset.connection))"
            ".observe(document.documentElement, { attributeFilter: ['data-connection'] })"
        )
        write(browser, "Hello")
        browser.until(_SPEAKING)
        server.drop_connections()
        browser.until("performance.getEntriesByName('visavis silent').length")
        assert browser.script("states.slice(0, 3)") == ["lost", "connecting", "open"]
        assert browser.script("document.getElementById('log').innerText").startswith("You: Hello")
        assert "begin anew" not in browser.script(_NOTICES)
        write(browser, "Are you still there?")
        browser.until("performance.getEntriesByName('visavis reply heard').length > 1")
        assert browser.until("performance.getEntriesByName('visavis silent').length > 1")


def test_who_comes_second_is_told_that_somebody_else_is_talking(server: PageServer) -> None:
    with chromium() as first, chromium() as second:
        visit(first, server)
        start(first)
        visit(second, server)
        second.click("#start")
        second.until(f"{_NOTICES}.includes('Someone else is talking here')")
        assert first.script(_LIVE)


def test_the_page_is_light(server: PageServer, record_property: Callable[[str, object], None]) -> None:
    with chromium() as browser:
        visit(browser, server)
        start(browser)
        kinds = ("navigation", "resource")
        sizes = [
            browser.script(f"performance.getEntriesByType('{kind}').map((one) => one.transferSize)")
            for kind in kinds
        ]
        loaded = sum(map(sum, sizes))
        record_property("bytes of a first visit", loaded)
        assert 20_000 < loaded < HEAVIEST


@pytest.mark.parametrize(
    ("width", "height"), [(360, 640), (390, 844), (480, 320), (800, 480), (1280, 800), (1920, 1080)]
)
def test_fits_the_screen(server: PageServer, opened: Chromium, width: int, height: int) -> None:
    """Before and during a conversation, with the largest letters too: nothing is cut off or out of reach."""
    opened.window(width, height)
    needs = {"first": ["#start", "#open-settings"], "live": ["#microphone", "#text", "#camera", "#open-why"]}
    for (state, needed), letters in product(needs.items(), (1, 1.6)):
        opened.script(
            f"document.documentElement.dataset.state = '{state}';"
            f"document.documentElement.style.setProperty('--size', {letters})"
        )
        opened.until("new Promise((resolve) => requestAnimationFrame(() => resolve(true)))")
        assert opened.script("document.scrollingElement.scrollWidth") <= width
        for selector in needed:
            box = opened.script(
                f"(({{x, y, right, bottom}}) => [x, y, right, bottom])"
                f"(document.querySelector('{selector}').getBoundingClientRect())"
            )
            assert box[0] >= 0 and box[1] >= 0 and box[2] <= width and box[3] <= height, (
                state,
                letters,
                selector,
                box,
            )
        side = opened.script("document.querySelector('.face').getBoundingClientRect().height")
        assert side >= 0.2 * height, (state, letters)
    opened.script("document.documentElement.style.setProperty('--size', 1)")


@pytest.fixture(scope="module")
def opened(server: PageServer) -> Iterator[Chromium]:
    with chromium() as browser:
        visit(browser, server)
        yield browser


def test_everything_has_a_name_and_can_be_reached_by_keys(opened: Chromium) -> None:
    opened.window(1280, 800)
    opened.script("document.documentElement.dataset.state = 'live'")
    nodes = opened.call("Accessibility.getFullAXTree")["nodes"]
    roles = {"button", "textbox", "checkbox", "combobox", "radio", "image", "dialog", "complementary"}
    nameless = [
        node["role"]["value"]
        for node in nodes
        if not node.get("ignored")
        and node.get("role", {}).get("value") in roles
        and not node.get("name", {}).get("value")
    ]
    assert nameless == []
    reached = []
    opened.script("document.activeElement.blur()")
    for _ in range(8):
        opened.press("Tab")
        reached.append(opened.script("document.activeElement.id"))
    assert {"open-why", "open-settings", "microphone", "camera", "text", "send"} <= set(reached)


@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
def test_words_stand_out_from_what_is_behind_them(opened: Chromium, theme: str) -> None:
    """WCAG 2.2, 1.4.3: a ratio of at least 4.5 for text, whatever the colours."""
    opened.script(
        f"((s) => {{ s.value = '{theme}'; s.dispatchEvent(new Event('change')); }})(document.getElementById('theme'))"
    )
    opened.until(f"document.documentElement.dataset.colours === '{theme}'")
    names = (
        "ink",
        "soft",
        "surface",
        "middle",
        "edge",
        "accent",
        "on-accent",
        "warning",
        "warning-surface",
        "red",
    )
    got = opened.script(
        "(() => { const style = getComputedStyle(document.documentElement);"
        f"return {json.dumps(names)}.map((name) => style.getPropertyValue('--' + name).trim()); }})()"
    )
    colours = dict(zip(names, got, strict=True))
    for text, behind in (
        *(("ink", back) for back in ("surface", "middle", "edge")),
        *(("soft", back) for back in ("surface", "middle", "edge")),
        ("on-accent", "accent"),
        ("warning", "warning-surface"),
        ("red", "surface"),
    ):
        assert contrast(colours[text], colours[behind]) >= 4.5, (text, behind, colours)


def contrast(one: str, other: str) -> float:
    """The ratio of WCAG's definition of relative luminance."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
