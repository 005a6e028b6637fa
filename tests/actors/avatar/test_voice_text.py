"""What of a text is spoken, and which of its tokens each spoken word belongs to."""

import pytest

from actors.avatar.spoken_text import SpokenWord, sentences, spoken_words, tokens_of_symbols


def spoken(text: str) -> str:
    return " ".join(word.text for word in spoken_words(text))


@pytest.mark.parametrize(
    ("text", "heard"),
    [
        ("That is great 😀 news 👍🏽!", "That is great news !"),
        ("**Really** _good_ `stuff`", "Really good stuff"),
        ("## A title", "A title"),
        ("Room #5", "Room #5"),
        ("See https://www.example.com/a/b?c=1.", "See example dot com."),
        ("(www.example.org)", "(example dot org)"),
        ("Write to joe.b@mail.example.com!", "Write to joe dot b at mail dot example dot com!"),
        ("It is ok.Really", "It is ok.Really"),
        ("e.g. this", "e.g. this"),
        ("x₂ and ⑥", "x2 and 6"),
        ("4111111111111111", " ".join("4111111111111111")),
        ("cafe\u0301", "café"),
        ("5 °C", "5 °C"),
    ],
)
def test_only_what_a_person_would_read_aloud_is_spoken(text: str, heard: str) -> None:
    assert spoken(text) == heard


def test_each_word_knows_its_token() -> None:
    words = spoken_words("See 😀 example.com now")
    assert [word.token for word in words] == [0, 2, 2, 2, 3]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("I see. Tell me more!", 2),
        ("Dr. Smith met J. K. Rowling.", 1),
        ('He said "no." Then he left.', 2),
        ("Wait... what happened?", 1),
        ("No full stop", 1),
        ("", 0),
        ("word " * 200, 3),
    ],
)
def test_sentences_end_where_a_speaker_would_pause(text: str, count: int) -> None:
    cut = sentences(spoken_words(text))
    assert len(cut) == count
    assert [word for sentence in cut for word in sentence] == spoken_words(text)


def words(text: str) -> list[SpokenWord]:
    return [SpokenWord(token, index) for index, token in enumerate(text.split())]


def test_words_that_were_spelled_out_belong_to_the_token_they_came_from() -> None:
    owners = tokens_of_symbols(words("pay $5 now"), ["pay", "five", "dollars", "now"], [2, 3, 6, 2])
    assert owners == [[0, 0], [1, 1, 1], [1] * 6, [2, 2]]


def test_several_tokens_share_what_they_were_spelled_out_to_by_their_length() -> None:
    (owners,) = tokens_of_symbols(words("10 km"), ["tenkilometers"], [8])
    assert owners == [0, 0, 0, 0, 1, 1, 1, 1]


def test_a_word_that_was_added_belongs_to_the_one_before_it() -> None:
    owners = tokens_of_symbols(words("3 million now"), ["3", "million", "dollars", "now"], [1, 1, 1, 1])
    assert owners == [[0], [1], [1], [2]]
